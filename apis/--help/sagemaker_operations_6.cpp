// Generated from apis/sagemaker.json by apis/generate.py.
#include "sagemaker_tables.hpp"

namespace athanor::api::sagemaker {
using namespace athanor::wire;

namespace {


}  // namespace

namespace others { extern const Operation StopLabelingJob; }
constinit const Operation others::StopLabelingJob = {.name = "StopLabelingJob", .service = &kService};
namespace others { extern const Operation StopMlflowTrackingServer; }
constinit const Operation others::StopMlflowTrackingServer = {.name = "StopMlflowTrackingServer", .service = &kService};
constinit const Operation op::StopMonitoringSchedule::kModel = {.name = "StopMonitoringSchedule", .service = &kService, .described = true, .input = &StopMonitoringScheduleRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<StopMonitoringScheduleRequest>, .output_lifetime = &kLifetime<Unit>};
namespace others { extern const Operation StopNotebookInstance; }
constinit const Operation others::StopNotebookInstance = {.name = "StopNotebookInstance", .service = &kService};
namespace others { extern const Operation StopOptimizationJob; }
constinit const Operation others::StopOptimizationJob = {.name = "StopOptimizationJob", .service = &kService};
constinit const Operation op::StopPipelineExecution::kModel = {.name = "StopPipelineExecution", .service = &kService, .described = true, .input = &StopPipelineExecutionRequest::kShape, .output = &StopPipelineExecutionResponse::kShape, .input_lifetime = &kLifetime<StopPipelineExecutionRequest>, .output_lifetime = &kLifetime<StopPipelineExecutionResponse>};
constinit const Operation op::StopProcessingJob::kModel = {.name = "StopProcessingJob", .service = &kService, .described = true, .input = &StopProcessingJobRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<StopProcessingJobRequest>, .output_lifetime = &kLifetime<Unit>};
constinit const Operation op::StopTrainingJob::kModel = {.name = "StopTrainingJob", .service = &kService, .described = true, .input = &StopTrainingJobRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<StopTrainingJobRequest>, .output_lifetime = &kLifetime<Unit>};
constinit const Operation op::StopTransformJob::kModel = {.name = "StopTransformJob", .service = &kService, .described = true, .input = &StopTransformJobRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<StopTransformJobRequest>, .output_lifetime = &kLifetime<Unit>};
constinit const Operation op::UpdateAction::kModel = {.name = "UpdateAction", .service = &kService, .described = true, .input = &UpdateActionRequest::kShape, .output = &UpdateActionResponse::kShape, .input_lifetime = &kLifetime<UpdateActionRequest>, .output_lifetime = &kLifetime<UpdateActionResponse>};
namespace others { extern const Operation UpdateAppImageConfig; }
constinit const Operation others::UpdateAppImageConfig = {.name = "UpdateAppImageConfig", .service = &kService};
constinit const Operation op::UpdateArtifact::kModel = {.name = "UpdateArtifact", .service = &kService, .described = true, .input = &UpdateArtifactRequest::kShape, .output = &UpdateArtifactResponse::kShape, .input_lifetime = &kLifetime<UpdateArtifactRequest>, .output_lifetime = &kLifetime<UpdateArtifactResponse>};
namespace others { extern const Operation UpdateCluster; }
constinit const Operation others::UpdateCluster = {.name = "UpdateCluster", .service = &kService};
namespace others { extern const Operation UpdateClusterSchedulerConfig; }
constinit const Operation others::UpdateClusterSchedulerConfig = {.name = "UpdateClusterSchedulerConfig", .service = &kService};
namespace others { extern const Operation UpdateClusterSoftware; }
constinit const Operation others::UpdateClusterSoftware = {.name = "UpdateClusterSoftware", .service = &kService};
namespace others { extern const Operation UpdateCodeRepository; }
constinit const Operation others::UpdateCodeRepository = {.name = "UpdateCodeRepository", .service = &kService};
namespace others { extern const Operation UpdateComputeQuota; }
constinit const Operation others::UpdateComputeQuota = {.name = "UpdateComputeQuota", .service = &kService};
constinit const Operation op::UpdateContext::kModel = {.name = "UpdateContext", .service = &kService, .described = true, .input = &UpdateContextRequest::kShape, .output = &UpdateContextResponse::kShape, .input_lifetime = &kLifetime<UpdateContextRequest>, .output_lifetime = &kLifetime<UpdateContextResponse>};
namespace others { extern const Operation UpdateDeviceFleet; }
constinit const Operation others::UpdateDeviceFleet = {.name = "UpdateDeviceFleet", .service = &kService};
namespace others { extern const Operation UpdateDevices; }
constinit const Operation others::UpdateDevices = {.name = "UpdateDevices", .service = &kService};
namespace others { extern const Operation UpdateDomain; }
constinit const Operation others::UpdateDomain = {.name = "UpdateDomain", .service = &kService};
constinit const Operation op::UpdateEndpoint::kModel = {.name = "UpdateEndpoint", .service = &kService, .described = true, .input = &UpdateEndpointInput::kShape, .output = &UpdateEndpointOutput::kShape, .input_lifetime = &kLifetime<UpdateEndpointInput>, .output_lifetime = &kLifetime<UpdateEndpointOutput>};
constinit const Operation op::UpdateEndpointWeightsAndCapacities::kModel = {.name = "UpdateEndpointWeightsAndCapacities", .service = &kService, .described = true, .input = &UpdateEndpointWeightsAndCapacitiesInput::kShape, .output = &UpdateEndpointWeightsAndCapacitiesOutput::kShape, .input_lifetime = &kLifetime<UpdateEndpointWeightsAndCapacitiesInput>, .output_lifetime = &kLifetime<UpdateEndpointWeightsAndCapacitiesOutput>};
constinit const Operation op::UpdateExperiment::kModel = {.name = "UpdateExperiment", .service = &kService, .described = true, .input = &UpdateExperimentRequest::kShape, .output = &UpdateExperimentResponse::kShape, .input_lifetime = &kLifetime<UpdateExperimentRequest>, .output_lifetime = &kLifetime<UpdateExperimentResponse>};
constinit const Operation op::UpdateFeatureGroup::kModel = {.name = "UpdateFeatureGroup", .service = &kService, .described = true, .input = &UpdateFeatureGroupRequest::kShape, .output = &UpdateFeatureGroupResponse::kShape, .input_lifetime = &kLifetime<UpdateFeatureGroupRequest>, .output_lifetime = &kLifetime<UpdateFeatureGroupResponse>};
constinit const Operation op::UpdateFeatureMetadata::kModel = {.name = "UpdateFeatureMetadata", .service = &kService, .described = true, .input = &UpdateFeatureMetadataRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<UpdateFeatureMetadataRequest>, .output_lifetime = &kLifetime<Unit>};
namespace others { extern const Operation UpdateHub; }
constinit const Operation others::UpdateHub = {.name = "UpdateHub", .service = &kService};
namespace others { extern const Operation UpdateHubContent; }
constinit const Operation others::UpdateHubContent = {.name = "UpdateHubContent", .service = &kService};
namespace others { extern const Operation UpdateHubContentReference; }
constinit const Operation others::UpdateHubContentReference = {.name = "UpdateHubContentReference", .service = &kService};
namespace others { extern const Operation UpdateImage; }
constinit const Operation others::UpdateImage = {.name = "UpdateImage", .service = &kService};
namespace others { extern const Operation UpdateImageVersion; }
constinit const Operation others::UpdateImageVersion = {.name = "UpdateImageVersion", .service = &kService};
constinit const Operation op::UpdateInferenceComponent::kModel = {.name = "UpdateInferenceComponent", .service = &kService, .described = true, .input = &UpdateInferenceComponentInput::kShape, .output = &UpdateInferenceComponentOutput::kShape, .input_lifetime = &kLifetime<UpdateInferenceComponentInput>, .output_lifetime = &kLifetime<UpdateInferenceComponentOutput>};
constinit const Operation op::UpdateInferenceComponentRuntimeConfig::kModel = {.name = "UpdateInferenceComponentRuntimeConfig", .service = &kService, .described = true, .input = &UpdateInferenceComponentRuntimeConfigInput::kShape, .output = &UpdateInferenceComponentRuntimeConfigOutput::kShape, .input_lifetime = &kLifetime<UpdateInferenceComponentRuntimeConfigInput>, .output_lifetime = &kLifetime<UpdateInferenceComponentRuntimeConfigOutput>};
constinit const Operation op::UpdateInferenceExperiment::kModel = {.name = "UpdateInferenceExperiment", .service = &kService, .described = true, .input = &UpdateInferenceExperimentRequest::kShape, .output = &UpdateInferenceExperimentResponse::kShape, .input_lifetime = &kLifetime<UpdateInferenceExperimentRequest>, .output_lifetime = &kLifetime<UpdateInferenceExperimentResponse>};
namespace others { extern const Operation UpdateMlflowApp; }
constinit const Operation others::UpdateMlflowApp = {.name = "UpdateMlflowApp", .service = &kService};
namespace others { extern const Operation UpdateMlflowTrackingServer; }
constinit const Operation others::UpdateMlflowTrackingServer = {.name = "UpdateMlflowTrackingServer", .service = &kService};
constinit const Operation op::UpdateModelCard::kModel = {.name = "UpdateModelCard", .service = &kService, .described = true, .input = &UpdateModelCardRequest::kShape, .output = &UpdateModelCardResponse::kShape, .input_lifetime = &kLifetime<UpdateModelCardRequest>, .output_lifetime = &kLifetime<UpdateModelCardResponse>};
constinit const Operation op::UpdateModelPackage::kModel = {.name = "UpdateModelPackage", .service = &kService, .described = true, .input = &UpdateModelPackageInput::kShape, .output = &UpdateModelPackageOutput::kShape, .input_lifetime = &kLifetime<UpdateModelPackageInput>, .output_lifetime = &kLifetime<UpdateModelPackageOutput>};
constinit const Operation op::UpdateMonitoringAlert::kModel = {.name = "UpdateMonitoringAlert", .service = &kService, .described = true, .input = &UpdateMonitoringAlertRequest::kShape, .output = &UpdateMonitoringAlertResponse::kShape, .input_lifetime = &kLifetime<UpdateMonitoringAlertRequest>, .output_lifetime = &kLifetime<UpdateMonitoringAlertResponse>};
constinit const Operation op::UpdateMonitoringSchedule::kModel = {.name = "UpdateMonitoringSchedule", .service = &kService, .described = true, .input = &UpdateMonitoringScheduleRequest::kShape, .output = &UpdateMonitoringScheduleResponse::kShape, .input_lifetime = &kLifetime<UpdateMonitoringScheduleRequest>, .output_lifetime = &kLifetime<UpdateMonitoringScheduleResponse>};
namespace others { extern const Operation UpdateNotebookInstance; }
constinit const Operation others::UpdateNotebookInstance = {.name = "UpdateNotebookInstance", .service = &kService};
namespace others { extern const Operation UpdateNotebookInstanceLifecycleConfig; }
constinit const Operation others::UpdateNotebookInstanceLifecycleConfig = {.name = "UpdateNotebookInstanceLifecycleConfig", .service = &kService};
namespace others { extern const Operation UpdatePartnerApp; }
constinit const Operation others::UpdatePartnerApp = {.name = "UpdatePartnerApp", .service = &kService};
constinit const Operation op::UpdatePipeline::kModel = {.name = "UpdatePipeline", .service = &kService, .described = true, .input = &UpdatePipelineRequest::kShape, .output = &UpdatePipelineResponse::kShape, .input_lifetime = &kLifetime<UpdatePipelineRequest>, .output_lifetime = &kLifetime<UpdatePipelineResponse>};
constinit const Operation op::UpdatePipelineExecution::kModel = {.name = "UpdatePipelineExecution", .service = &kService, .described = true, .input = &UpdatePipelineExecutionRequest::kShape, .output = &UpdatePipelineExecutionResponse::kShape, .input_lifetime = &kLifetime<UpdatePipelineExecutionRequest>, .output_lifetime = &kLifetime<UpdatePipelineExecutionResponse>};
constinit const Operation op::UpdatePipelineVersion::kModel = {.name = "UpdatePipelineVersion", .service = &kService, .described = true, .input = &UpdatePipelineVersionRequest::kShape, .output = &UpdatePipelineVersionResponse::kShape, .input_lifetime = &kLifetime<UpdatePipelineVersionRequest>, .output_lifetime = &kLifetime<UpdatePipelineVersionResponse>};
namespace others { extern const Operation UpdateProject; }
constinit const Operation others::UpdateProject = {.name = "UpdateProject", .service = &kService};
namespace others { extern const Operation UpdateSpace; }
constinit const Operation others::UpdateSpace = {.name = "UpdateSpace", .service = &kService};
constinit const Operation op::UpdateTrainingJob::kModel = {.name = "UpdateTrainingJob", .service = &kService, .described = true, .input = &UpdateTrainingJobRequest::kShape, .output = &UpdateTrainingJobResponse::kShape, .input_lifetime = &kLifetime<UpdateTrainingJobRequest>, .output_lifetime = &kLifetime<UpdateTrainingJobResponse>};
constinit const Operation op::UpdateTrial::kModel = {.name = "UpdateTrial", .service = &kService, .described = true, .input = &UpdateTrialRequest::kShape, .output = &UpdateTrialResponse::kShape, .input_lifetime = &kLifetime<UpdateTrialRequest>, .output_lifetime = &kLifetime<UpdateTrialResponse>};
constinit const Operation op::UpdateTrialComponent::kModel = {.name = "UpdateTrialComponent", .service = &kService, .described = true, .input = &UpdateTrialComponentRequest::kShape, .output = &UpdateTrialComponentResponse::kShape, .input_lifetime = &kLifetime<UpdateTrialComponentRequest>, .output_lifetime = &kLifetime<UpdateTrialComponentResponse>};
namespace others { extern const Operation UpdateUserProfile; }
constinit const Operation others::UpdateUserProfile = {.name = "UpdateUserProfile", .service = &kService};
namespace others { extern const Operation UpdateWorkforce; }
constinit const Operation others::UpdateWorkforce = {.name = "UpdateWorkforce", .service = &kService};
namespace others { extern const Operation UpdateWorkteam; }
constinit const Operation others::UpdateWorkteam = {.name = "UpdateWorkteam", .service = &kService};

}  // namespace athanor::api::sagemaker
