// Generated from apis/sagemaker.json by apis/generate.py.
#include "sagemaker_tables.hpp"

namespace athanor::api::sagemaker {
using namespace athanor::wire;

namespace {


}  // namespace

constinit const Operation op::CreateMonitoringSchedule::kModel = {.name = "CreateMonitoringSchedule", .service = &kService, .described = true, .input = &CreateMonitoringScheduleRequest::kShape, .output = &CreateMonitoringScheduleResponse::kShape, .input_lifetime = &kLifetime<CreateMonitoringScheduleRequest>, .output_lifetime = &kLifetime<CreateMonitoringScheduleResponse>};
namespace others { extern const Operation CreateNotebookInstance; }
constinit const Operation others::CreateNotebookInstance = {.name = "CreateNotebookInstance", .service = &kService};
namespace others { extern const Operation CreateNotebookInstanceLifecycleConfig; }
constinit const Operation others::CreateNotebookInstanceLifecycleConfig = {.name = "CreateNotebookInstanceLifecycleConfig", .service = &kService};
namespace others { extern const Operation CreateOptimizationJob; }
constinit const Operation others::CreateOptimizationJob = {.name = "CreateOptimizationJob", .service = &kService};
namespace others { extern const Operation CreatePartnerApp; }
constinit const Operation others::CreatePartnerApp = {.name = "CreatePartnerApp", .service = &kService};
namespace others { extern const Operation CreatePartnerAppPresignedUrl; }
constinit const Operation others::CreatePartnerAppPresignedUrl = {.name = "CreatePartnerAppPresignedUrl", .service = &kService};
constinit const Operation op::CreatePipeline::kModel = {.name = "CreatePipeline", .service = &kService, .described = true, .input = &CreatePipelineRequest::kShape, .output = &CreatePipelineResponse::kShape, .input_lifetime = &kLifetime<CreatePipelineRequest>, .output_lifetime = &kLifetime<CreatePipelineResponse>};
namespace others { extern const Operation CreatePresignedDomainUrl; }
constinit const Operation others::CreatePresignedDomainUrl = {.name = "CreatePresignedDomainUrl", .service = &kService};
namespace others { extern const Operation CreatePresignedMlflowAppUrl; }
constinit const Operation others::CreatePresignedMlflowAppUrl = {.name = "CreatePresignedMlflowAppUrl", .service = &kService};
namespace others { extern const Operation CreatePresignedMlflowTrackingServerUrl; }
constinit const Operation others::CreatePresignedMlflowTrackingServerUrl = {.name = "CreatePresignedMlflowTrackingServerUrl", .service = &kService};
namespace others { extern const Operation CreatePresignedNotebookInstanceUrl; }
constinit const Operation others::CreatePresignedNotebookInstanceUrl = {.name = "CreatePresignedNotebookInstanceUrl", .service = &kService};
constinit const Operation op::CreateProcessingJob::kModel = {.name = "CreateProcessingJob", .service = &kService, .described = true, .input = &CreateProcessingJobRequest::kShape, .output = &CreateProcessingJobResponse::kShape, .input_lifetime = &kLifetime<CreateProcessingJobRequest>, .output_lifetime = &kLifetime<CreateProcessingJobResponse>};
namespace others { extern const Operation CreateProject; }
constinit const Operation others::CreateProject = {.name = "CreateProject", .service = &kService};
namespace others { extern const Operation CreateSpace; }
constinit const Operation others::CreateSpace = {.name = "CreateSpace", .service = &kService};
namespace others { extern const Operation CreateStudioLifecycleConfig; }
constinit const Operation others::CreateStudioLifecycleConfig = {.name = "CreateStudioLifecycleConfig", .service = &kService};
constinit const Operation op::CreateTrainingJob::kModel = {.name = "CreateTrainingJob", .service = &kService, .described = true, .input = &CreateTrainingJobRequest::kShape, .output = &CreateTrainingJobResponse::kShape, .input_lifetime = &kLifetime<CreateTrainingJobRequest>, .output_lifetime = &kLifetime<CreateTrainingJobResponse>};
namespace others { extern const Operation CreateTrainingPlan; }
constinit const Operation others::CreateTrainingPlan = {.name = "CreateTrainingPlan", .service = &kService};
constinit const Operation op::CreateTransformJob::kModel = {.name = "CreateTransformJob", .service = &kService, .described = true, .input = &CreateTransformJobRequest::kShape, .output = &CreateTransformJobResponse::kShape, .input_lifetime = &kLifetime<CreateTransformJobRequest>, .output_lifetime = &kLifetime<CreateTransformJobResponse>};
constinit const Operation op::CreateTrial::kModel = {.name = "CreateTrial", .service = &kService, .described = true, .input = &CreateTrialRequest::kShape, .output = &CreateTrialResponse::kShape, .input_lifetime = &kLifetime<CreateTrialRequest>, .output_lifetime = &kLifetime<CreateTrialResponse>};
constinit const Operation op::CreateTrialComponent::kModel = {.name = "CreateTrialComponent", .service = &kService, .described = true, .input = &CreateTrialComponentRequest::kShape, .output = &CreateTrialComponentResponse::kShape, .input_lifetime = &kLifetime<CreateTrialComponentRequest>, .output_lifetime = &kLifetime<CreateTrialComponentResponse>};
namespace others { extern const Operation CreateUserProfile; }
constinit const Operation others::CreateUserProfile = {.name = "CreateUserProfile", .service = &kService};
namespace others { extern const Operation CreateWorkforce; }
constinit const Operation others::CreateWorkforce = {.name = "CreateWorkforce", .service = &kService};
namespace others { extern const Operation CreateWorkteam; }
constinit const Operation others::CreateWorkteam = {.name = "CreateWorkteam", .service = &kService};
namespace others { extern const Operation DeleteAIBenchmarkJob; }
constinit const Operation others::DeleteAIBenchmarkJob = {.name = "DeleteAIBenchmarkJob", .service = &kService};
namespace others { extern const Operation DeleteAIRecommendationJob; }
constinit const Operation others::DeleteAIRecommendationJob = {.name = "DeleteAIRecommendationJob", .service = &kService};
namespace others { extern const Operation DeleteAIWorkloadConfig; }
constinit const Operation others::DeleteAIWorkloadConfig = {.name = "DeleteAIWorkloadConfig", .service = &kService};
constinit const Operation op::DeleteAction::kModel = {.name = "DeleteAction", .service = &kService, .described = true, .input = &DeleteActionRequest::kShape, .output = &DeleteActionResponse::kShape, .input_lifetime = &kLifetime<DeleteActionRequest>, .output_lifetime = &kLifetime<DeleteActionResponse>};
namespace others { extern const Operation DeleteAlgorithm; }
constinit const Operation others::DeleteAlgorithm = {.name = "DeleteAlgorithm", .service = &kService};
namespace others { extern const Operation DeleteApp; }
constinit const Operation others::DeleteApp = {.name = "DeleteApp", .service = &kService};
namespace others { extern const Operation DeleteAppImageConfig; }
constinit const Operation others::DeleteAppImageConfig = {.name = "DeleteAppImageConfig", .service = &kService};
constinit const Operation op::DeleteArtifact::kModel = {.name = "DeleteArtifact", .service = &kService, .described = true, .input = &DeleteArtifactRequest::kShape, .output = &DeleteArtifactResponse::kShape, .input_lifetime = &kLifetime<DeleteArtifactRequest>, .output_lifetime = &kLifetime<DeleteArtifactResponse>};
constinit const Operation op::DeleteAssociation::kModel = {.name = "DeleteAssociation", .service = &kService, .described = true, .input = &DeleteAssociationRequest::kShape, .output = &DeleteAssociationResponse::kShape, .input_lifetime = &kLifetime<DeleteAssociationRequest>, .output_lifetime = &kLifetime<DeleteAssociationResponse>};
namespace others { extern const Operation DeleteCluster; }
constinit const Operation others::DeleteCluster = {.name = "DeleteCluster", .service = &kService};
namespace others { extern const Operation DeleteClusterSchedulerConfig; }
constinit const Operation others::DeleteClusterSchedulerConfig = {.name = "DeleteClusterSchedulerConfig", .service = &kService};
namespace others { extern const Operation DeleteCodeRepository; }
constinit const Operation others::DeleteCodeRepository = {.name = "DeleteCodeRepository", .service = &kService};
namespace others { extern const Operation DeleteCompilationJob; }
constinit const Operation others::DeleteCompilationJob = {.name = "DeleteCompilationJob", .service = &kService};
namespace others { extern const Operation DeleteComputeQuota; }
constinit const Operation others::DeleteComputeQuota = {.name = "DeleteComputeQuota", .service = &kService};
constinit const Operation op::DeleteContext::kModel = {.name = "DeleteContext", .service = &kService, .described = true, .input = &DeleteContextRequest::kShape, .output = &DeleteContextResponse::kShape, .input_lifetime = &kLifetime<DeleteContextRequest>, .output_lifetime = &kLifetime<DeleteContextResponse>};
constinit const Operation op::DeleteDataQualityJobDefinition::kModel = {.name = "DeleteDataQualityJobDefinition", .service = &kService, .described = true, .input = &DeleteDataQualityJobDefinitionRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<DeleteDataQualityJobDefinitionRequest>, .output_lifetime = &kLifetime<Unit>};
namespace others { extern const Operation DeleteDeviceFleet; }
constinit const Operation others::DeleteDeviceFleet = {.name = "DeleteDeviceFleet", .service = &kService};
namespace others { extern const Operation DeleteDomain; }
constinit const Operation others::DeleteDomain = {.name = "DeleteDomain", .service = &kService};
namespace others { extern const Operation DeleteEdgeDeploymentPlan; }
constinit const Operation others::DeleteEdgeDeploymentPlan = {.name = "DeleteEdgeDeploymentPlan", .service = &kService};
namespace others { extern const Operation DeleteEdgeDeploymentStage; }
constinit const Operation others::DeleteEdgeDeploymentStage = {.name = "DeleteEdgeDeploymentStage", .service = &kService};
constinit const Operation op::DeleteEndpoint::kModel = {.name = "DeleteEndpoint", .service = &kService, .described = true, .input = &DeleteEndpointInput::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<DeleteEndpointInput>, .output_lifetime = &kLifetime<Unit>};
constinit const Operation op::DeleteEndpointConfig::kModel = {.name = "DeleteEndpointConfig", .service = &kService, .described = true, .input = &DeleteEndpointConfigInput::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<DeleteEndpointConfigInput>, .output_lifetime = &kLifetime<Unit>};
constinit const Operation op::DeleteExperiment::kModel = {.name = "DeleteExperiment", .service = &kService, .described = true, .input = &DeleteExperimentRequest::kShape, .output = &DeleteExperimentResponse::kShape, .input_lifetime = &kLifetime<DeleteExperimentRequest>, .output_lifetime = &kLifetime<DeleteExperimentResponse>};
constinit const Operation op::DeleteFeatureGroup::kModel = {.name = "DeleteFeatureGroup", .service = &kService, .described = true, .input = &DeleteFeatureGroupRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<DeleteFeatureGroupRequest>, .output_lifetime = &kLifetime<Unit>};
namespace others { extern const Operation DeleteFlowDefinition; }
constinit const Operation others::DeleteFlowDefinition = {.name = "DeleteFlowDefinition", .service = &kService};
namespace others { extern const Operation DeleteHub; }
constinit const Operation others::DeleteHub = {.name = "DeleteHub", .service = &kService};
namespace others { extern const Operation DeleteHubContent; }
constinit const Operation others::DeleteHubContent = {.name = "DeleteHubContent", .service = &kService};
namespace others { extern const Operation DeleteHubContentReference; }
constinit const Operation others::DeleteHubContentReference = {.name = "DeleteHubContentReference", .service = &kService};
namespace others { extern const Operation DeleteHumanTaskUi; }
constinit const Operation others::DeleteHumanTaskUi = {.name = "DeleteHumanTaskUi", .service = &kService};
constinit const Operation op::DeleteHyperParameterTuningJob::kModel = {.name = "DeleteHyperParameterTuningJob", .service = &kService, .described = true, .input = &DeleteHyperParameterTuningJobRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<DeleteHyperParameterTuningJobRequest>, .output_lifetime = &kLifetime<Unit>};
namespace others { extern const Operation DeleteImage; }
constinit const Operation others::DeleteImage = {.name = "DeleteImage", .service = &kService};
namespace others { extern const Operation DeleteImageVersion; }
constinit const Operation others::DeleteImageVersion = {.name = "DeleteImageVersion", .service = &kService};
constinit const Operation op::DeleteInferenceComponent::kModel = {.name = "DeleteInferenceComponent", .service = &kService, .described = true, .input = &DeleteInferenceComponentInput::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<DeleteInferenceComponentInput>, .output_lifetime = &kLifetime<Unit>};
constinit const Operation op::DeleteInferenceExperiment::kModel = {.name = "DeleteInferenceExperiment", .service = &kService, .described = true, .input = &DeleteInferenceExperimentRequest::kShape, .output = &DeleteInferenceExperimentResponse::kShape, .input_lifetime = &kLifetime<DeleteInferenceExperimentRequest>, .output_lifetime = &kLifetime<DeleteInferenceExperimentResponse>};

}  // namespace athanor::api::sagemaker
