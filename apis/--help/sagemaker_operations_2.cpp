// Generated from apis/sagemaker.json by apis/generate.py.
#include "sagemaker_tables.hpp"

namespace athanor::api::sagemaker {
using namespace athanor::wire;

namespace {


}  // namespace

namespace others { extern const Operation DeleteMlflowApp; }
constinit const Operation others::DeleteMlflowApp = {.name = "DeleteMlflowApp", .service = &kService};
namespace others { extern const Operation DeleteMlflowTrackingServer; }
constinit const Operation others::DeleteMlflowTrackingServer = {.name = "DeleteMlflowTrackingServer", .service = &kService};
constinit const Operation op::DeleteModel::kModel = {.name = "DeleteModel", .service = &kService, .described = true, .input = &DeleteModelInput::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<DeleteModelInput>, .output_lifetime = &kLifetime<Unit>};
namespace others { extern const Operation DeleteModelBiasJobDefinition; }
constinit const Operation others::DeleteModelBiasJobDefinition = {.name = "DeleteModelBiasJobDefinition", .service = &kService};
constinit const Operation op::DeleteModelCard::kModel = {.name = "DeleteModelCard", .service = &kService, .described = true, .input = &DeleteModelCardRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<DeleteModelCardRequest>, .output_lifetime = &kLifetime<Unit>};
namespace others { extern const Operation DeleteModelExplainabilityJobDefinition; }
constinit const Operation others::DeleteModelExplainabilityJobDefinition = {.name = "DeleteModelExplainabilityJobDefinition", .service = &kService};
constinit const Operation op::DeleteModelPackage::kModel = {.name = "DeleteModelPackage", .service = &kService, .described = true, .input = &DeleteModelPackageInput::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<DeleteModelPackageInput>, .output_lifetime = &kLifetime<Unit>};
constinit const Operation op::DeleteModelPackageGroup::kModel = {.name = "DeleteModelPackageGroup", .service = &kService, .described = true, .input = &DeleteModelPackageGroupInput::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<DeleteModelPackageGroupInput>, .output_lifetime = &kLifetime<Unit>};
constinit const Operation op::DeleteModelPackageGroupPolicy::kModel = {.name = "DeleteModelPackageGroupPolicy", .service = &kService, .described = true, .input = &DeleteModelPackageGroupPolicyInput::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<DeleteModelPackageGroupPolicyInput>, .output_lifetime = &kLifetime<Unit>};
constinit const Operation op::DeleteModelQualityJobDefinition::kModel = {.name = "DeleteModelQualityJobDefinition", .service = &kService, .described = true, .input = &DeleteModelQualityJobDefinitionRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<DeleteModelQualityJobDefinitionRequest>, .output_lifetime = &kLifetime<Unit>};
constinit const Operation op::DeleteMonitoringSchedule::kModel = {.name = "DeleteMonitoringSchedule", .service = &kService, .described = true, .input = &DeleteMonitoringScheduleRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<DeleteMonitoringScheduleRequest>, .output_lifetime = &kLifetime<Unit>};
namespace others { extern const Operation DeleteNotebookInstance; }
constinit const Operation others::DeleteNotebookInstance = {.name = "DeleteNotebookInstance", .service = &kService};
namespace others { extern const Operation DeleteNotebookInstanceLifecycleConfig; }
constinit const Operation others::DeleteNotebookInstanceLifecycleConfig = {.name = "DeleteNotebookInstanceLifecycleConfig", .service = &kService};
namespace others { extern const Operation DeleteOptimizationJob; }
constinit const Operation others::DeleteOptimizationJob = {.name = "DeleteOptimizationJob", .service = &kService};
namespace others { extern const Operation DeletePartnerApp; }
constinit const Operation others::DeletePartnerApp = {.name = "DeletePartnerApp", .service = &kService};
constinit const Operation op::DeletePipeline::kModel = {.name = "DeletePipeline", .service = &kService, .described = true, .input = &DeletePipelineRequest::kShape, .output = &DeletePipelineResponse::kShape, .input_lifetime = &kLifetime<DeletePipelineRequest>, .output_lifetime = &kLifetime<DeletePipelineResponse>};
constinit const Operation op::DeleteProcessingJob::kModel = {.name = "DeleteProcessingJob", .service = &kService, .described = true, .input = &DeleteProcessingJobRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<DeleteProcessingJobRequest>, .output_lifetime = &kLifetime<Unit>};
namespace others { extern const Operation DeleteProject; }
constinit const Operation others::DeleteProject = {.name = "DeleteProject", .service = &kService};
namespace others { extern const Operation DeleteSpace; }
constinit const Operation others::DeleteSpace = {.name = "DeleteSpace", .service = &kService};
namespace others { extern const Operation DeleteStudioLifecycleConfig; }
constinit const Operation others::DeleteStudioLifecycleConfig = {.name = "DeleteStudioLifecycleConfig", .service = &kService};
constinit const Operation op::DeleteTags::kModel = {.name = "DeleteTags", .service = &kService, .described = true, .input = &DeleteTagsInput::kShape, .output = &DeleteTagsOutput::kShape, .input_lifetime = &kLifetime<DeleteTagsInput>, .output_lifetime = &kLifetime<DeleteTagsOutput>};
constinit const Operation op::DeleteTrainingJob::kModel = {.name = "DeleteTrainingJob", .service = &kService, .described = true, .input = &DeleteTrainingJobRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<DeleteTrainingJobRequest>, .output_lifetime = &kLifetime<Unit>};
constinit const Operation op::DeleteTrial::kModel = {.name = "DeleteTrial", .service = &kService, .described = true, .input = &DeleteTrialRequest::kShape, .output = &DeleteTrialResponse::kShape, .input_lifetime = &kLifetime<DeleteTrialRequest>, .output_lifetime = &kLifetime<DeleteTrialResponse>};
constinit const Operation op::DeleteTrialComponent::kModel = {.name = "DeleteTrialComponent", .service = &kService, .described = true, .input = &DeleteTrialComponentRequest::kShape, .output = &DeleteTrialComponentResponse::kShape, .input_lifetime = &kLifetime<DeleteTrialComponentRequest>, .output_lifetime = &kLifetime<DeleteTrialComponentResponse>};
namespace others { extern const Operation DeleteUserProfile; }
constinit const Operation others::DeleteUserProfile = {.name = "DeleteUserProfile", .service = &kService};
namespace others { extern const Operation DeleteWorkforce; }
constinit const Operation others::DeleteWorkforce = {.name = "DeleteWorkforce", .service = &kService};
namespace others { extern const Operation DeleteWorkteam; }
constinit const Operation others::DeleteWorkteam = {.name = "DeleteWorkteam", .service = &kService};
namespace others { extern const Operation DeregisterDevices; }
constinit const Operation others::DeregisterDevices = {.name = "DeregisterDevices", .service = &kService};
namespace others { extern const Operation DescribeAIBenchmarkJob; }
constinit const Operation others::DescribeAIBenchmarkJob = {.name = "DescribeAIBenchmarkJob", .service = &kService};
namespace others { extern const Operation DescribeAIRecommendationJob; }
constinit const Operation others::DescribeAIRecommendationJob = {.name = "DescribeAIRecommendationJob", .service = &kService};
namespace others { extern const Operation DescribeAIWorkloadConfig; }
constinit const Operation others::DescribeAIWorkloadConfig = {.name = "DescribeAIWorkloadConfig", .service = &kService};
constinit const Operation op::DescribeAction::kModel = {.name = "DescribeAction", .service = &kService, .described = true, .input = &DescribeActionRequest::kShape, .output = &DescribeActionResponse::kShape, .input_lifetime = &kLifetime<DescribeActionRequest>, .output_lifetime = &kLifetime<DescribeActionResponse>};
namespace others { extern const Operation DescribeAlgorithm; }
constinit const Operation others::DescribeAlgorithm = {.name = "DescribeAlgorithm", .service = &kService};
namespace others { extern const Operation DescribeApp; }
constinit const Operation others::DescribeApp = {.name = "DescribeApp", .service = &kService};
namespace others { extern const Operation DescribeAppImageConfig; }
constinit const Operation others::DescribeAppImageConfig = {.name = "DescribeAppImageConfig", .service = &kService};
constinit const Operation op::DescribeArtifact::kModel = {.name = "DescribeArtifact", .service = &kService, .described = true, .input = &DescribeArtifactRequest::kShape, .output = &DescribeArtifactResponse::kShape, .input_lifetime = &kLifetime<DescribeArtifactRequest>, .output_lifetime = &kLifetime<DescribeArtifactResponse>};
namespace others { extern const Operation DescribeAutoMLJob; }
constinit const Operation others::DescribeAutoMLJob = {.name = "DescribeAutoMLJob", .service = &kService};
namespace others { extern const Operation DescribeAutoMLJobV2; }
constinit const Operation others::DescribeAutoMLJobV2 = {.name = "DescribeAutoMLJobV2", .service = &kService};
namespace others { extern const Operation DescribeCluster; }
constinit const Operation others::DescribeCluster = {.name = "DescribeCluster", .service = &kService};
namespace others { extern const Operation DescribeClusterEvent; }
constinit const Operation others::DescribeClusterEvent = {.name = "DescribeClusterEvent", .service = &kService};
namespace others { extern const Operation DescribeClusterNode; }
constinit const Operation others::DescribeClusterNode = {.name = "DescribeClusterNode", .service = &kService};
namespace others { extern const Operation DescribeClusterSchedulerConfig; }
constinit const Operation others::DescribeClusterSchedulerConfig = {.name = "DescribeClusterSchedulerConfig", .service = &kService};
namespace others { extern const Operation DescribeCodeRepository; }
constinit const Operation others::DescribeCodeRepository = {.name = "DescribeCodeRepository", .service = &kService};
namespace others { extern const Operation DescribeCompilationJob; }
constinit const Operation others::DescribeCompilationJob = {.name = "DescribeCompilationJob", .service = &kService};
namespace others { extern const Operation DescribeComputeQuota; }
constinit const Operation others::DescribeComputeQuota = {.name = "DescribeComputeQuota", .service = &kService};
constinit const Operation op::DescribeContext::kModel = {.name = "DescribeContext", .service = &kService, .described = true, .input = &DescribeContextRequest::kShape, .output = &DescribeContextResponse::kShape, .input_lifetime = &kLifetime<DescribeContextRequest>, .output_lifetime = &kLifetime<DescribeContextResponse>};
constinit const Operation op::DescribeDataQualityJobDefinition::kModel = {.name = "DescribeDataQualityJobDefinition", .service = &kService, .described = true, .input = &DescribeDataQualityJobDefinitionRequest::kShape, .output = &DescribeDataQualityJobDefinitionResponse::kShape, .input_lifetime = &kLifetime<DescribeDataQualityJobDefinitionRequest>, .output_lifetime = &kLifetime<DescribeDataQualityJobDefinitionResponse>};
namespace others { extern const Operation DescribeDevice; }
constinit const Operation others::DescribeDevice = {.name = "DescribeDevice", .service = &kService};
namespace others { extern const Operation DescribeDeviceFleet; }
constinit const Operation others::DescribeDeviceFleet = {.name = "DescribeDeviceFleet", .service = &kService};
namespace others { extern const Operation DescribeDomain; }
constinit const Operation others::DescribeDomain = {.name = "DescribeDomain", .service = &kService};
namespace others { extern const Operation DescribeEdgeDeploymentPlan; }
constinit const Operation others::DescribeEdgeDeploymentPlan = {.name = "DescribeEdgeDeploymentPlan", .service = &kService};
namespace others { extern const Operation DescribeEdgePackagingJob; }
constinit const Operation others::DescribeEdgePackagingJob = {.name = "DescribeEdgePackagingJob", .service = &kService};
constinit const Operation op::DescribeEndpoint::kModel = {.name = "DescribeEndpoint", .service = &kService, .described = true, .input = &DescribeEndpointInput::kShape, .output = &DescribeEndpointOutput::kShape, .input_lifetime = &kLifetime<DescribeEndpointInput>, .output_lifetime = &kLifetime<DescribeEndpointOutput>};
constinit const Operation op::DescribeEndpointConfig::kModel = {.name = "DescribeEndpointConfig", .service = &kService, .described = true, .input = &DescribeEndpointConfigInput::kShape, .output = &DescribeEndpointConfigOutput::kShape, .input_lifetime = &kLifetime<DescribeEndpointConfigInput>, .output_lifetime = &kLifetime<DescribeEndpointConfigOutput>};
constinit const Operation op::DescribeExperiment::kModel = {.name = "DescribeExperiment", .service = &kService, .described = true, .input = &DescribeExperimentRequest::kShape, .output = &DescribeExperimentResponse::kShape, .input_lifetime = &kLifetime<DescribeExperimentRequest>, .output_lifetime = &kLifetime<DescribeExperimentResponse>};
constinit const Operation op::DescribeFeatureGroup::kModel = {.name = "DescribeFeatureGroup", .service = &kService, .described = true, .input = &DescribeFeatureGroupRequest::kShape, .output = &DescribeFeatureGroupResponse::kShape, .input_lifetime = &kLifetime<DescribeFeatureGroupRequest>, .output_lifetime = &kLifetime<DescribeFeatureGroupResponse>};
constinit const Operation op::DescribeFeatureMetadata::kModel = {.name = "DescribeFeatureMetadata", .service = &kService, .described = true, .input = &DescribeFeatureMetadataRequest::kShape, .output = &DescribeFeatureMetadataResponse::kShape, .input_lifetime = &kLifetime<DescribeFeatureMetadataRequest>, .output_lifetime = &kLifetime<DescribeFeatureMetadataResponse>};

}  // namespace athanor::api::sagemaker
