// Generated from apis/sagemaker.json by apis/generate.py.
#include "sagemaker_tables.hpp"

namespace athanor::api::sagemaker {
using namespace athanor::wire;

namespace {


}  // namespace

constinit const Operation op::AddAssociation::kModel = {.name = "AddAssociation", .service = &kService, .described = true, .input = &AddAssociationRequest::kShape, .output = &AddAssociationResponse::kShape, .input_lifetime = &kLifetime<AddAssociationRequest>, .output_lifetime = &kLifetime<AddAssociationResponse>};
constinit const Operation op::AddTags::kModel = {.name = "AddTags", .service = &kService, .described = true, .input = &AddTagsInput::kShape, .output = &AddTagsOutput::kShape, .input_lifetime = &kLifetime<AddTagsInput>, .output_lifetime = &kLifetime<AddTagsOutput>};
constinit const Operation op::AssociateTrialComponent::kModel = {.name = "AssociateTrialComponent", .service = &kService, .described = true, .input = &AssociateTrialComponentRequest::kShape, .output = &AssociateTrialComponentResponse::kShape, .input_lifetime = &kLifetime<AssociateTrialComponentRequest>, .output_lifetime = &kLifetime<AssociateTrialComponentResponse>};
namespace others { extern const Operation AttachClusterNodeVolume; }
constinit const Operation others::AttachClusterNodeVolume = {.name = "AttachClusterNodeVolume", .service = &kService};
namespace others { extern const Operation BatchAddClusterNodes; }
constinit const Operation others::BatchAddClusterNodes = {.name = "BatchAddClusterNodes", .service = &kService};
namespace others { extern const Operation BatchDeleteClusterNodes; }
constinit const Operation others::BatchDeleteClusterNodes = {.name = "BatchDeleteClusterNodes", .service = &kService};
constinit const Operation op::BatchDescribeModelPackage::kModel = {.name = "BatchDescribeModelPackage", .service = &kService, .described = true, .input = &BatchDescribeModelPackageInput::kShape, .output = &BatchDescribeModelPackageOutput::kShape, .input_lifetime = &kLifetime<BatchDescribeModelPackageInput>, .output_lifetime = &kLifetime<BatchDescribeModelPackageOutput>};
namespace others { extern const Operation BatchRebootClusterNodes; }
constinit const Operation others::BatchRebootClusterNodes = {.name = "BatchRebootClusterNodes", .service = &kService};
namespace others { extern const Operation BatchReplaceClusterNodes; }
constinit const Operation others::BatchReplaceClusterNodes = {.name = "BatchReplaceClusterNodes", .service = &kService};
namespace others { extern const Operation CreateAIBenchmarkJob; }
constinit const Operation others::CreateAIBenchmarkJob = {.name = "CreateAIBenchmarkJob", .service = &kService};
namespace others { extern const Operation CreateAIRecommendationJob; }
constinit const Operation others::CreateAIRecommendationJob = {.name = "CreateAIRecommendationJob", .service = &kService};
namespace others { extern const Operation CreateAIWorkloadConfig; }
constinit const Operation others::CreateAIWorkloadConfig = {.name = "CreateAIWorkloadConfig", .service = &kService};
constinit const Operation op::CreateAction::kModel = {.name = "CreateAction", .service = &kService, .described = true, .input = &CreateActionRequest::kShape, .output = &CreateActionResponse::kShape, .input_lifetime = &kLifetime<CreateActionRequest>, .output_lifetime = &kLifetime<CreateActionResponse>};
namespace others { extern const Operation CreateAlgorithm; }
constinit const Operation others::CreateAlgorithm = {.name = "CreateAlgorithm", .service = &kService};
namespace others { extern const Operation CreateApp; }
constinit const Operation others::CreateApp = {.name = "CreateApp", .service = &kService};
namespace others { extern const Operation CreateAppImageConfig; }
constinit const Operation others::CreateAppImageConfig = {.name = "CreateAppImageConfig", .service = &kService};
constinit const Operation op::CreateArtifact::kModel = {.name = "CreateArtifact", .service = &kService, .described = true, .input = &CreateArtifactRequest::kShape, .output = &CreateArtifactResponse::kShape, .input_lifetime = &kLifetime<CreateArtifactRequest>, .output_lifetime = &kLifetime<CreateArtifactResponse>};
namespace others { extern const Operation CreateAutoMLJob; }
constinit const Operation others::CreateAutoMLJob = {.name = "CreateAutoMLJob", .service = &kService};
namespace others { extern const Operation CreateAutoMLJobV2; }
constinit const Operation others::CreateAutoMLJobV2 = {.name = "CreateAutoMLJobV2", .service = &kService};
namespace others { extern const Operation CreateCluster; }
constinit const Operation others::CreateCluster = {.name = "CreateCluster", .service = &kService};
namespace others { extern const Operation CreateClusterSchedulerConfig; }
constinit const Operation others::CreateClusterSchedulerConfig = {.name = "CreateClusterSchedulerConfig", .service = &kService};
namespace others { extern const Operation CreateCodeRepository; }
constinit const Operation others::CreateCodeRepository = {.name = "CreateCodeRepository", .service = &kService};
namespace others { extern const Operation CreateCompilationJob; }
constinit const Operation others::CreateCompilationJob = {.name = "CreateCompilationJob", .service = &kService};
namespace others { extern const Operation CreateComputeQuota; }
constinit const Operation others::CreateComputeQuota = {.name = "CreateComputeQuota", .service = &kService};
constinit const Operation op::CreateContext::kModel = {.name = "CreateContext", .service = &kService, .described = true, .input = &CreateContextRequest::kShape, .output = &CreateContextResponse::kShape, .input_lifetime = &kLifetime<CreateContextRequest>, .output_lifetime = &kLifetime<CreateContextResponse>};
constinit const Operation op::CreateDataQualityJobDefinition::kModel = {.name = "CreateDataQualityJobDefinition", .service = &kService, .described = true, .input = &CreateDataQualityJobDefinitionRequest::kShape, .output = &CreateDataQualityJobDefinitionResponse::kShape, .input_lifetime = &kLifetime<CreateDataQualityJobDefinitionRequest>, .output_lifetime = &kLifetime<CreateDataQualityJobDefinitionResponse>};
namespace others { extern const Operation CreateDeviceFleet; }
constinit const Operation others::CreateDeviceFleet = {.name = "CreateDeviceFleet", .service = &kService};
namespace others { extern const Operation CreateDomain; }
constinit const Operation others::CreateDomain = {.name = "CreateDomain", .service = &kService};
namespace others { extern const Operation CreateEdgeDeploymentPlan; }
constinit const Operation others::CreateEdgeDeploymentPlan = {.name = "CreateEdgeDeploymentPlan", .service = &kService};
namespace others { extern const Operation CreateEdgeDeploymentStage; }
constinit const Operation others::CreateEdgeDeploymentStage = {.name = "CreateEdgeDeploymentStage", .service = &kService};
namespace others { extern const Operation CreateEdgePackagingJob; }
constinit const Operation others::CreateEdgePackagingJob = {.name = "CreateEdgePackagingJob", .service = &kService};
constinit const Operation op::CreateEndpoint::kModel = {.name = "CreateEndpoint", .service = &kService, .described = true, .input = &CreateEndpointInput::kShape, .output = &CreateEndpointOutput::kShape, .input_lifetime = &kLifetime<CreateEndpointInput>, .output_lifetime = &kLifetime<CreateEndpointOutput>};
constinit const Operation op::CreateEndpointConfig::kModel = {.name = "CreateEndpointConfig", .service = &kService, .described = true, .input = &CreateEndpointConfigInput::kShape, .output = &CreateEndpointConfigOutput::kShape, .input_lifetime = &kLifetime<CreateEndpointConfigInput>, .output_lifetime = &kLifetime<CreateEndpointConfigOutput>};
constinit const Operation op::CreateExperiment::kModel = {.name = "CreateExperiment", .service = &kService, .described = true, .input = &CreateExperimentRequest::kShape, .output = &CreateExperimentResponse::kShape, .input_lifetime = &kLifetime<CreateExperimentRequest>, .output_lifetime = &kLifetime<CreateExperimentResponse>};
constinit const Operation op::CreateFeatureGroup::kModel = {.name = "CreateFeatureGroup", .service = &kService, .described = true, .input = &CreateFeatureGroupRequest::kShape, .output = &CreateFeatureGroupResponse::kShape, .input_lifetime = &kLifetime<CreateFeatureGroupRequest>, .output_lifetime = &kLifetime<CreateFeatureGroupResponse>};
namespace others { extern const Operation CreateFlowDefinition; }
constinit const Operation others::CreateFlowDefinition = {.name = "CreateFlowDefinition", .service = &kService};
namespace others { extern const Operation CreateHub; }
constinit const Operation others::CreateHub = {.name = "CreateHub", .service = &kService};
namespace others { extern const Operation CreateHubContentPresignedUrls; }
constinit const Operation others::CreateHubContentPresignedUrls = {.name = "CreateHubContentPresignedUrls", .service = &kService};
namespace others { extern const Operation CreateHubContentReference; }
constinit const Operation others::CreateHubContentReference = {.name = "CreateHubContentReference", .service = &kService};
namespace others { extern const Operation CreateHumanTaskUi; }
constinit const Operation others::CreateHumanTaskUi = {.name = "CreateHumanTaskUi", .service = &kService};
constinit const Operation op::CreateHyperParameterTuningJob::kModel = {.name = "CreateHyperParameterTuningJob", .service = &kService, .described = true, .input = &CreateHyperParameterTuningJobRequest::kShape, .output = &CreateHyperParameterTuningJobResponse::kShape, .input_lifetime = &kLifetime<CreateHyperParameterTuningJobRequest>, .output_lifetime = &kLifetime<CreateHyperParameterTuningJobResponse>};
namespace others { extern const Operation CreateImage; }
constinit const Operation others::CreateImage = {.name = "CreateImage", .service = &kService};
namespace others { extern const Operation CreateImageVersion; }
constinit const Operation others::CreateImageVersion = {.name = "CreateImageVersion", .service = &kService};
constinit const Operation op::CreateInferenceComponent::kModel = {.name = "CreateInferenceComponent", .service = &kService, .described = true, .input = &CreateInferenceComponentInput::kShape, .output = &CreateInferenceComponentOutput::kShape, .input_lifetime = &kLifetime<CreateInferenceComponentInput>, .output_lifetime = &kLifetime<CreateInferenceComponentOutput>};
constinit const Operation op::CreateInferenceExperiment::kModel = {.name = "CreateInferenceExperiment", .service = &kService, .described = true, .input = &CreateInferenceExperimentRequest::kShape, .output = &CreateInferenceExperimentResponse::kShape, .input_lifetime = &kLifetime<CreateInferenceExperimentRequest>, .output_lifetime = &kLifetime<CreateInferenceExperimentResponse>};
namespace others { extern const Operation CreateInferenceRecommendationsJob; }
constinit const Operation others::CreateInferenceRecommendationsJob = {.name = "CreateInferenceRecommendationsJob", .service = &kService};
namespace others { extern const Operation CreateLabelingJob; }
constinit const Operation others::CreateLabelingJob = {.name = "CreateLabelingJob", .service = &kService};
namespace others { extern const Operation CreateMlflowApp; }
constinit const Operation others::CreateMlflowApp = {.name = "CreateMlflowApp", .service = &kService};
namespace others { extern const Operation CreateMlflowTrackingServer; }
constinit const Operation others::CreateMlflowTrackingServer = {.name = "CreateMlflowTrackingServer", .service = &kService};
constinit const Operation op::CreateModel::kModel = {.name = "CreateModel", .service = &kService, .described = true, .input = &CreateModelInput::kShape, .output = &CreateModelOutput::kShape, .input_lifetime = &kLifetime<CreateModelInput>, .output_lifetime = &kLifetime<CreateModelOutput>};
namespace others { extern const Operation CreateModelBiasJobDefinition; }
constinit const Operation others::CreateModelBiasJobDefinition = {.name = "CreateModelBiasJobDefinition", .service = &kService};
constinit const Operation op::CreateModelCard::kModel = {.name = "CreateModelCard", .service = &kService, .described = true, .input = &CreateModelCardRequest::kShape, .output = &CreateModelCardResponse::kShape, .input_lifetime = &kLifetime<CreateModelCardRequest>, .output_lifetime = &kLifetime<CreateModelCardResponse>};
constinit const Operation op::CreateModelCardExportJob::kModel = {.name = "CreateModelCardExportJob", .service = &kService, .described = true, .input = &CreateModelCardExportJobRequest::kShape, .output = &CreateModelCardExportJobResponse::kShape, .input_lifetime = &kLifetime<CreateModelCardExportJobRequest>, .output_lifetime = &kLifetime<CreateModelCardExportJobResponse>};
namespace others { extern const Operation CreateModelExplainabilityJobDefinition; }
constinit const Operation others::CreateModelExplainabilityJobDefinition = {.name = "CreateModelExplainabilityJobDefinition", .service = &kService};
constinit const Operation op::CreateModelPackage::kModel = {.name = "CreateModelPackage", .service = &kService, .described = true, .input = &CreateModelPackageInput::kShape, .output = &CreateModelPackageOutput::kShape, .input_lifetime = &kLifetime<CreateModelPackageInput>, .output_lifetime = &kLifetime<CreateModelPackageOutput>};
constinit const Operation op::CreateModelPackageGroup::kModel = {.name = "CreateModelPackageGroup", .service = &kService, .described = true, .input = &CreateModelPackageGroupInput::kShape, .output = &CreateModelPackageGroupOutput::kShape, .input_lifetime = &kLifetime<CreateModelPackageGroupInput>, .output_lifetime = &kLifetime<CreateModelPackageGroupOutput>};
constinit const Operation op::CreateModelQualityJobDefinition::kModel = {.name = "CreateModelQualityJobDefinition", .service = &kService, .described = true, .input = &CreateModelQualityJobDefinitionRequest::kShape, .output = &CreateModelQualityJobDefinitionResponse::kShape, .input_lifetime = &kLifetime<CreateModelQualityJobDefinitionRequest>, .output_lifetime = &kLifetime<CreateModelQualityJobDefinitionResponse>};

}  // namespace athanor::api::sagemaker
