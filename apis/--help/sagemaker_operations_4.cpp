// Generated from apis/sagemaker.json by apis/generate.py.
#include "sagemaker_tables.hpp"

namespace athanor::api::sagemaker {
using namespace athanor::wire;

namespace {


}  // namespace

namespace others { extern const Operation ListAIBenchmarkJobs; }
constinit const Operation others::ListAIBenchmarkJobs = {.name = "ListAIBenchmarkJobs", .service = &kService};
namespace others { extern const Operation ListAIRecommendationJobs; }
constinit const Operation others::ListAIRecommendationJobs = {.name = "ListAIRecommendationJobs", .service = &kService};
namespace others { extern const Operation ListAIWorkloadConfigs; }
constinit const Operation others::ListAIWorkloadConfigs = {.name = "ListAIWorkloadConfigs", .service = &kService};
constinit const Operation op::ListActions::kModel = {.name = "ListActions", .service = &kService, .described = true, .input = &ListActionsRequest::kShape, .output = &ListActionsResponse::kShape, .input_lifetime = &kLifetime<ListActionsRequest>, .output_lifetime = &kLifetime<ListActionsResponse>};
namespace others { extern const Operation ListAlgorithms; }
constinit const Operation others::ListAlgorithms = {.name = "ListAlgorithms", .service = &kService};
constinit const Operation op::ListAliases::kModel = {.name = "ListAliases", .service = &kService, .described = true, .input = &ListAliasesRequest::kShape, .output = &ListAliasesResponse::kShape, .input_lifetime = &kLifetime<ListAliasesRequest>, .output_lifetime = &kLifetime<ListAliasesResponse>};
namespace others { extern const Operation ListAppImageConfigs; }
constinit const Operation others::ListAppImageConfigs = {.name = "ListAppImageConfigs", .service = &kService};
namespace others { extern const Operation ListApps; }
constinit const Operation others::ListApps = {.name = "ListApps", .service = &kService};
constinit const Operation op::ListArtifacts::kModel = {.name = "ListArtifacts", .service = &kService, .described = true, .input = &ListArtifactsRequest::kShape, .output = &ListArtifactsResponse::kShape, .input_lifetime = &kLifetime<ListArtifactsRequest>, .output_lifetime = &kLifetime<ListArtifactsResponse>};
constinit const Operation op::ListAssociations::kModel = {.name = "ListAssociations", .service = &kService, .described = true, .input = &ListAssociationsRequest::kShape, .output = &ListAssociationsResponse::kShape, .input_lifetime = &kLifetime<ListAssociationsRequest>, .output_lifetime = &kLifetime<ListAssociationsResponse>};
namespace others { extern const Operation ListAutoMLJobs; }
constinit const Operation others::ListAutoMLJobs = {.name = "ListAutoMLJobs", .service = &kService};
namespace others { extern const Operation ListCandidatesForAutoMLJob; }
constinit const Operation others::ListCandidatesForAutoMLJob = {.name = "ListCandidatesForAutoMLJob", .service = &kService};
namespace others { extern const Operation ListClusterEvents; }
constinit const Operation others::ListClusterEvents = {.name = "ListClusterEvents", .service = &kService};
namespace others { extern const Operation ListClusterNodes; }
constinit const Operation others::ListClusterNodes = {.name = "ListClusterNodes", .service = &kService};
namespace others { extern const Operation ListClusterSchedulerConfigs; }
constinit const Operation others::ListClusterSchedulerConfigs = {.name = "ListClusterSchedulerConfigs", .service = &kService};
namespace others { extern const Operation ListClusters; }
constinit const Operation others::ListClusters = {.name = "ListClusters", .service = &kService};
namespace others { extern const Operation ListCodeRepositories; }
constinit const Operation others::ListCodeRepositories = {.name = "ListCodeRepositories", .service = &kService};
namespace others { extern const Operation ListCompilationJobs; }
constinit const Operation others::ListCompilationJobs = {.name = "ListCompilationJobs", .service = &kService};
namespace others { extern const Operation ListComputeQuotas; }
constinit const Operation others::ListComputeQuotas = {.name = "ListComputeQuotas", .service = &kService};
constinit const Operation op::ListContexts::kModel = {.name = "ListContexts", .service = &kService, .described = true, .input = &ListContextsRequest::kShape, .output = &ListContextsResponse::kShape, .input_lifetime = &kLifetime<ListContextsRequest>, .output_lifetime = &kLifetime<ListContextsResponse>};
constinit const Operation op::ListDataQualityJobDefinitions::kModel = {.name = "ListDataQualityJobDefinitions", .service = &kService, .described = true, .input = &ListDataQualityJobDefinitionsRequest::kShape, .output = &ListDataQualityJobDefinitionsResponse::kShape, .input_lifetime = &kLifetime<ListDataQualityJobDefinitionsRequest>, .output_lifetime = &kLifetime<ListDataQualityJobDefinitionsResponse>};
namespace others { extern const Operation ListDeviceFleets; }
constinit const Operation others::ListDeviceFleets = {.name = "ListDeviceFleets", .service = &kService};
namespace others { extern const Operation ListDevices; }
constinit const Operation others::ListDevices = {.name = "ListDevices", .service = &kService};
namespace others { extern const Operation ListDomains; }
constinit const Operation others::ListDomains = {.name = "ListDomains", .service = &kService};
namespace others { extern const Operation ListEdgeDeploymentPlans; }
constinit const Operation others::ListEdgeDeploymentPlans = {.name = "ListEdgeDeploymentPlans", .service = &kService};
namespace others { extern const Operation ListEdgePackagingJobs; }
constinit const Operation others::ListEdgePackagingJobs = {.name = "ListEdgePackagingJobs", .service = &kService};
constinit const Operation op::ListEndpointConfigs::kModel = {.name = "ListEndpointConfigs", .service = &kService, .described = true, .input = &ListEndpointConfigsInput::kShape, .output = &ListEndpointConfigsOutput::kShape, .input_lifetime = &kLifetime<ListEndpointConfigsInput>, .output_lifetime = &kLifetime<ListEndpointConfigsOutput>};
constinit const Operation op::ListEndpoints::kModel = {.name = "ListEndpoints", .service = &kService, .described = true, .input = &ListEndpointsInput::kShape, .output = &ListEndpointsOutput::kShape, .input_lifetime = &kLifetime<ListEndpointsInput>, .output_lifetime = &kLifetime<ListEndpointsOutput>};
constinit const Operation op::ListExperiments::kModel = {.name = "ListExperiments", .service = &kService, .described = true, .input = &ListExperimentsRequest::kShape, .output = &ListExperimentsResponse::kShape, .input_lifetime = &kLifetime<ListExperimentsRequest>, .output_lifetime = &kLifetime<ListExperimentsResponse>};
constinit const Operation op::ListFeatureGroups::kModel = {.name = "ListFeatureGroups", .service = &kService, .described = true, .input = &ListFeatureGroupsRequest::kShape, .output = &ListFeatureGroupsResponse::kShape, .input_lifetime = &kLifetime<ListFeatureGroupsRequest>, .output_lifetime = &kLifetime<ListFeatureGroupsResponse>};
namespace others { extern const Operation ListFlowDefinitions; }
constinit const Operation others::ListFlowDefinitions = {.name = "ListFlowDefinitions", .service = &kService};
namespace others { extern const Operation ListHubContentVersions; }
constinit const Operation others::ListHubContentVersions = {.name = "ListHubContentVersions", .service = &kService};
namespace others { extern const Operation ListHubContents; }
constinit const Operation others::ListHubContents = {.name = "ListHubContents", .service = &kService};
namespace others { extern const Operation ListHubs; }
constinit const Operation others::ListHubs = {.name = "ListHubs", .service = &kService};
namespace others { extern const Operation ListHumanTaskUis; }
constinit const Operation others::ListHumanTaskUis = {.name = "ListHumanTaskUis", .service = &kService};
constinit const Operation op::ListHyperParameterTuningJobs::kModel = {.name = "ListHyperParameterTuningJobs", .service = &kService, .described = true, .input = &ListHyperParameterTuningJobsRequest::kShape, .output = &ListHyperParameterTuningJobsResponse::kShape, .input_lifetime = &kLifetime<ListHyperParameterTuningJobsRequest>, .output_lifetime = &kLifetime<ListHyperParameterTuningJobsResponse>};
namespace others { extern const Operation ListImageVersions; }
constinit const Operation others::ListImageVersions = {.name = "ListImageVersions", .service = &kService};
namespace others { extern const Operation ListImages; }
constinit const Operation others::ListImages = {.name = "ListImages", .service = &kService};
constinit const Operation op::ListInferenceComponents::kModel = {.name = "ListInferenceComponents", .service = &kService, .described = true, .input = &ListInferenceComponentsInput::kShape, .output = &ListInferenceComponentsOutput::kShape, .input_lifetime = &kLifetime<ListInferenceComponentsInput>, .output_lifetime = &kLifetime<ListInferenceComponentsOutput>};
constinit const Operation op::ListInferenceExperiments::kModel = {.name = "ListInferenceExperiments", .service = &kService, .described = true, .input = &ListInferenceExperimentsRequest::kShape, .output = &ListInferenceExperimentsResponse::kShape, .input_lifetime = &kLifetime<ListInferenceExperimentsRequest>, .output_lifetime = &kLifetime<ListInferenceExperimentsResponse>};
namespace others { extern const Operation ListInferenceRecommendationsJobSteps; }
constinit const Operation others::ListInferenceRecommendationsJobSteps = {.name = "ListInferenceRecommendationsJobSteps", .service = &kService};
namespace others { extern const Operation ListInferenceRecommendationsJobs; }
constinit const Operation others::ListInferenceRecommendationsJobs = {.name = "ListInferenceRecommendationsJobs", .service = &kService};
namespace others { extern const Operation ListLabelingJobs; }
constinit const Operation others::ListLabelingJobs = {.name = "ListLabelingJobs", .service = &kService};
namespace others { extern const Operation ListLabelingJobsForWorkteam; }
constinit const Operation others::ListLabelingJobsForWorkteam = {.name = "ListLabelingJobsForWorkteam", .service = &kService};
constinit const Operation op::ListLineageGroups::kModel = {.name = "ListLineageGroups", .service = &kService, .described = true, .input = &ListLineageGroupsRequest::kShape, .output = &ListLineageGroupsResponse::kShape, .input_lifetime = &kLifetime<ListLineageGroupsRequest>, .output_lifetime = &kLifetime<ListLineageGroupsResponse>};
namespace others { extern const Operation ListMlflowApps; }
constinit const Operation others::ListMlflowApps = {.name = "ListMlflowApps", .service = &kService};
namespace others { extern const Operation ListMlflowTrackingServers; }
constinit const Operation others::ListMlflowTrackingServers = {.name = "ListMlflowTrackingServers", .service = &kService};
namespace others { extern const Operation ListModelBiasJobDefinitions; }
constinit const Operation others::ListModelBiasJobDefinitions = {.name = "ListModelBiasJobDefinitions", .service = &kService};
constinit const Operation op::ListModelCardExportJobs::kModel = {.name = "ListModelCardExportJobs", .service = &kService, .described = true, .input = &ListModelCardExportJobsRequest::kShape, .output = &ListModelCardExportJobsResponse::kShape, .input_lifetime = &kLifetime<ListModelCardExportJobsRequest>, .output_lifetime = &kLifetime<ListModelCardExportJobsResponse>};
constinit const Operation op::ListModelCardVersions::kModel = {.name = "ListModelCardVersions", .service = &kService, .described = true, .input = &ListModelCardVersionsRequest::kShape, .output = &ListModelCardVersionsResponse::kShape, .input_lifetime = &kLifetime<ListModelCardVersionsRequest>, .output_lifetime = &kLifetime<ListModelCardVersionsResponse>};
constinit const Operation op::ListModelCards::kModel = {.name = "ListModelCards", .service = &kService, .described = true, .input = &ListModelCardsRequest::kShape, .output = &ListModelCardsResponse::kShape, .input_lifetime = &kLifetime<ListModelCardsRequest>, .output_lifetime = &kLifetime<ListModelCardsResponse>};
namespace others { extern const Operation ListModelExplainabilityJobDefinitions; }
constinit const Operation others::ListModelExplainabilityJobDefinitions = {.name = "ListModelExplainabilityJobDefinitions", .service = &kService};
namespace others { extern const Operation ListModelMetadata; }
constinit const Operation others::ListModelMetadata = {.name = "ListModelMetadata", .service = &kService};
constinit const Operation op::ListModelPackageGroups::kModel = {.name = "ListModelPackageGroups", .service = &kService, .described = true, .input = &ListModelPackageGroupsInput::kShape, .output = &ListModelPackageGroupsOutput::kShape, .input_lifetime = &kLifetime<ListModelPackageGroupsInput>, .output_lifetime = &kLifetime<ListModelPackageGroupsOutput>};
constinit const Operation op::ListModelPackages::kModel = {.name = "ListModelPackages", .service = &kService, .described = true, .input = &ListModelPackagesInput::kShape, .output = &ListModelPackagesOutput::kShape, .input_lifetime = &kLifetime<ListModelPackagesInput>, .output_lifetime = &kLifetime<ListModelPackagesOutput>};
constinit const Operation op::ListModelQualityJobDefinitions::kModel = {.name = "ListModelQualityJobDefinitions", .service = &kService, .described = true, .input = &ListModelQualityJobDefinitionsRequest::kShape, .output = &ListModelQualityJobDefinitionsResponse::kShape, .input_lifetime = &kLifetime<ListModelQualityJobDefinitionsRequest>, .output_lifetime = &kLifetime<ListModelQualityJobDefinitionsResponse>};
constinit const Operation op::ListModels::kModel = {.name = "ListModels", .service = &kService, .described = true, .input = &ListModelsInput::kShape, .output = &ListModelsOutput::kShape, .input_lifetime = &kLifetime<ListModelsInput>, .output_lifetime = &kLifetime<ListModelsOutput>};

}  // namespace athanor::api::sagemaker
