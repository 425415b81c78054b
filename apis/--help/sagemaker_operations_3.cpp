// Generated from apis/sagemaker.json by apis/generate.py.
#include "sagemaker_tables.hpp"

namespace athanor::api::sagemaker {
using namespace athanor::wire;

namespace {


}  // namespace

namespace others { extern const Operation DescribeFlowDefinition; }
constinit const Operation others::DescribeFlowDefinition = {.name = "DescribeFlowDefinition", .service = &kService};
namespace others { extern const Operation DescribeHub; }
constinit const Operation others::DescribeHub = {.name = "DescribeHub", .service = &kService};
namespace others { extern const Operation DescribeHubContent; }
constinit const Operation others::DescribeHubContent = {.name = "DescribeHubContent", .service = &kService};
namespace others { extern const Operation DescribeHumanTaskUi; }
constinit const Operation others::DescribeHumanTaskUi = {.name = "DescribeHumanTaskUi", .service = &kService};
constinit const Operation op::DescribeHyperParameterTuningJob::kModel = {.name = "DescribeHyperParameterTuningJob", .service = &kService, .described = true, .input = &DescribeHyperParameterTuningJobRequest::kShape, .output = &DescribeHyperParameterTuningJobResponse::kShape, .input_lifetime = &kLifetime<DescribeHyperParameterTuningJobRequest>, .output_lifetime = &kLifetime<DescribeHyperParameterTuningJobResponse>};
namespace others { extern const Operation DescribeImage; }
constinit const Operation others::DescribeImage = {.name = "DescribeImage", .service = &kService};
namespace others { extern const Operation DescribeImageVersion; }
constinit const Operation others::DescribeImageVersion = {.name = "DescribeImageVersion", .service = &kService};
constinit const Operation op::DescribeInferenceComponent::kModel = {.name = "DescribeInferenceComponent", .service = &kService, .described = true, .input = &DescribeInferenceComponentInput::kShape, .output = &DescribeInferenceComponentOutput::kShape, .input_lifetime = &kLifetime<DescribeInferenceComponentInput>, .output_lifetime = &kLifetime<DescribeInferenceComponentOutput>};
constinit const Operation op::DescribeInferenceExperiment::kModel = {.name = "DescribeInferenceExperiment", .service = &kService, .described = true, .input = &DescribeInferenceExperimentRequest::kShape, .output = &DescribeInferenceExperimentResponse::kShape, .input_lifetime = &kLifetime<DescribeInferenceExperimentRequest>, .output_lifetime = &kLifetime<DescribeInferenceExperimentResponse>};
namespace others { extern const Operation DescribeInferenceRecommendationsJob; }
constinit const Operation others::DescribeInferenceRecommendationsJob = {.name = "DescribeInferenceRecommendationsJob", .service = &kService};
namespace others { extern const Operation DescribeLabelingJob; }
constinit const Operation others::DescribeLabelingJob = {.name = "DescribeLabelingJob", .service = &kService};
constinit const Operation op::DescribeLineageGroup::kModel = {.name = "DescribeLineageGroup", .service = &kService, .described = true, .input = &DescribeLineageGroupRequest::kShape, .output = &DescribeLineageGroupResponse::kShape, .input_lifetime = &kLifetime<DescribeLineageGroupRequest>, .output_lifetime = &kLifetime<DescribeLineageGroupResponse>};
namespace others { extern const Operation DescribeMlflowApp; }
constinit const Operation others::DescribeMlflowApp = {.name = "DescribeMlflowApp", .service = &kService};
namespace others { extern const Operation DescribeMlflowTrackingServer; }
constinit const Operation others::DescribeMlflowTrackingServer = {.name = "DescribeMlflowTrackingServer", .service = &kService};
constinit const Operation op::DescribeModel::kModel = {.name = "DescribeModel", .service = &kService, .described = true, .input = &DescribeModelInput::kShape, .output = &DescribeModelOutput::kShape, .input_lifetime = &kLifetime<DescribeModelInput>, .output_lifetime = &kLifetime<DescribeModelOutput>};
namespace others { extern const Operation DescribeModelBiasJobDefinition; }
constinit const Operation others::DescribeModelBiasJobDefinition = {.name = "DescribeModelBiasJobDefinition", .service = &kService};
constinit const Operation op::DescribeModelCard::kModel = {.name = "DescribeModelCard", .service = &kService, .described = true, .input = &DescribeModelCardRequest::kShape, .output = &DescribeModelCardResponse::kShape, .input_lifetime = &kLifetime<DescribeModelCardRequest>, .output_lifetime = &kLifetime<DescribeModelCardResponse>};
constinit const Operation op::DescribeModelCardExportJob::kModel = {.name = "DescribeModelCardExportJob", .service = &kService, .described = true, .input = &DescribeModelCardExportJobRequest::kShape, .output = &DescribeModelCardExportJobResponse::kShape, .input_lifetime = &kLifetime<DescribeModelCardExportJobRequest>, .output_lifetime = &kLifetime<DescribeModelCardExportJobResponse>};
namespace others { extern const Operation DescribeModelExplainabilityJobDefinition; }
constinit const Operation others::DescribeModelExplainabilityJobDefinition = {.name = "DescribeModelExplainabilityJobDefinition", .service = &kService};
constinit const Operation op::DescribeModelPackage::kModel = {.name = "DescribeModelPackage", .service = &kService, .described = true, .input = &DescribeModelPackageInput::kShape, .output = &DescribeModelPackageOutput::kShape, .input_lifetime = &kLifetime<DescribeModelPackageInput>, .output_lifetime = &kLifetime<DescribeModelPackageOutput>};
constinit const Operation op::DescribeModelPackageGroup::kModel = {.name = "DescribeModelPackageGroup", .service = &kService, .described = true, .input = &DescribeModelPackageGroupInput::kShape, .output = &DescribeModelPackageGroupOutput::kShape, .input_lifetime = &kLifetime<DescribeModelPackageGroupInput>, .output_lifetime = &kLifetime<DescribeModelPackageGroupOutput>};
constinit const Operation op::DescribeModelQualityJobDefinition::kModel = {.name = "DescribeModelQualityJobDefinition", .service = &kService, .described = true, .input = &DescribeModelQualityJobDefinitionRequest::kShape, .output = &DescribeModelQualityJobDefinitionResponse::kShape, .input_lifetime = &kLifetime<DescribeModelQualityJobDefinitionRequest>, .output_lifetime = &kLifetime<DescribeModelQualityJobDefinitionResponse>};
constinit const Operation op::DescribeMonitoringSchedule::kModel = {.name = "DescribeMonitoringSchedule", .service = &kService, .described = true, .input = &DescribeMonitoringScheduleRequest::kShape, .output = &DescribeMonitoringScheduleResponse::kShape, .input_lifetime = &kLifetime<DescribeMonitoringScheduleRequest>, .output_lifetime = &kLifetime<DescribeMonitoringScheduleResponse>};
namespace others { extern const Operation DescribeNotebookInstance; }
constinit const Operation others::DescribeNotebookInstance = {.name = "DescribeNotebookInstance", .service = &kService};
namespace others { extern const Operation DescribeNotebookInstanceLifecycleConfig; }
constinit const Operation others::DescribeNotebookInstanceLifecycleConfig = {.name = "DescribeNotebookInstanceLifecycleConfig", .service = &kService};
namespace others { extern const Operation DescribeOptimizationJob; }
constinit const Operation others::DescribeOptimizationJob = {.name = "DescribeOptimizationJob", .service = &kService};
namespace others { extern const Operation DescribePartnerApp; }
constinit const Operation others::DescribePartnerApp = {.name = "DescribePartnerApp", .service = &kService};
constinit const Operation op::DescribePipeline::kModel = {.name = "DescribePipeline", .service = &kService, .described = true, .input = &DescribePipelineRequest::kShape, .output = &DescribePipelineResponse::kShape, .input_lifetime = &kLifetime<DescribePipelineRequest>, .output_lifetime = &kLifetime<DescribePipelineResponse>};
constinit const Operation op::DescribePipelineDefinitionForExecution::kModel = {.name = "DescribePipelineDefinitionForExecution", .service = &kService, .described = true, .input = &DescribePipelineDefinitionForExecutionRequest::kShape, .output = &DescribePipelineDefinitionForExecutionResponse::kShape, .input_lifetime = &kLifetime<DescribePipelineDefinitionForExecutionRequest>, .output_lifetime = &kLifetime<DescribePipelineDefinitionForExecutionResponse>};
constinit const Operation op::DescribePipelineExecution::kModel = {.name = "DescribePipelineExecution", .service = &kService, .described = true, .input = &DescribePipelineExecutionRequest::kShape, .output = &DescribePipelineExecutionResponse::kShape, .input_lifetime = &kLifetime<DescribePipelineExecutionRequest>, .output_lifetime = &kLifetime<DescribePipelineExecutionResponse>};
constinit const Operation op::DescribeProcessingJob::kModel = {.name = "DescribeProcessingJob", .service = &kService, .described = true, .input = &DescribeProcessingJobRequest::kShape, .output = &DescribeProcessingJobResponse::kShape, .input_lifetime = &kLifetime<DescribeProcessingJobRequest>, .output_lifetime = &kLifetime<DescribeProcessingJobResponse>};
namespace others { extern const Operation DescribeProject; }
constinit const Operation others::DescribeProject = {.name = "DescribeProject", .service = &kService};
namespace others { extern const Operation DescribeReservedCapacity; }
constinit const Operation others::DescribeReservedCapacity = {.name = "DescribeReservedCapacity", .service = &kService};
namespace others { extern const Operation DescribeSpace; }
constinit const Operation others::DescribeSpace = {.name = "DescribeSpace", .service = &kService};
namespace others { extern const Operation DescribeStudioLifecycleConfig; }
constinit const Operation others::DescribeStudioLifecycleConfig = {.name = "DescribeStudioLifecycleConfig", .service = &kService};
namespace others { extern const Operation DescribeSubscribedWorkteam; }
constinit const Operation others::DescribeSubscribedWorkteam = {.name = "DescribeSubscribedWorkteam", .service = &kService};
constinit const Operation op::DescribeTrainingJob::kModel = {.name = "DescribeTrainingJob", .service = &kService, .described = true, .input = &DescribeTrainingJobRequest::kShape, .output = &DescribeTrainingJobResponse::kShape, .input_lifetime = &kLifetime<DescribeTrainingJobRequest>, .output_lifetime = &kLifetime<DescribeTrainingJobResponse>};
namespace others { extern const Operation DescribeTrainingPlan; }
constinit const Operation others::DescribeTrainingPlan = {.name = "DescribeTrainingPlan", .service = &kService};
namespace others { extern const Operation DescribeTrainingPlanExtensionHistory; }
constinit const Operation others::DescribeTrainingPlanExtensionHistory = {.name = "DescribeTrainingPlanExtensionHistory", .service = &kService};
constinit const Operation op::DescribeTransformJob::kModel = {.name = "DescribeTransformJob", .service = &kService, .described = true, .input = &DescribeTransformJobRequest::kShape, .output = &DescribeTransformJobResponse::kShape, .input_lifetime = &kLifetime<DescribeTransformJobRequest>, .output_lifetime = &kLifetime<DescribeTransformJobResponse>};
constinit const Operation op::DescribeTrial::kModel = {.name = "DescribeTrial", .service = &kService, .described = true, .input = &DescribeTrialRequest::kShape, .output = &DescribeTrialResponse::kShape, .input_lifetime = &kLifetime<DescribeTrialRequest>, .output_lifetime = &kLifetime<DescribeTrialResponse>};
constinit const Operation op::DescribeTrialComponent::kModel = {.name = "DescribeTrialComponent", .service = &kService, .described = true, .input = &DescribeTrialComponentRequest::kShape, .output = &DescribeTrialComponentResponse::kShape, .input_lifetime = &kLifetime<DescribeTrialComponentRequest>, .output_lifetime = &kLifetime<DescribeTrialComponentResponse>};
namespace others { extern const Operation DescribeUserProfile; }
constinit const Operation others::DescribeUserProfile = {.name = "DescribeUserProfile", .service = &kService};
namespace others { extern const Operation DescribeWorkforce; }
constinit const Operation others::DescribeWorkforce = {.name = "DescribeWorkforce", .service = &kService};
namespace others { extern const Operation DescribeWorkteam; }
constinit const Operation others::DescribeWorkteam = {.name = "DescribeWorkteam", .service = &kService};
namespace others { extern const Operation DetachClusterNodeVolume; }
constinit const Operation others::DetachClusterNodeVolume = {.name = "DetachClusterNodeVolume", .service = &kService};
namespace others { extern const Operation DisableSagemakerServicecatalogPortfolio; }
constinit const Operation others::DisableSagemakerServicecatalogPortfolio = {.name = "DisableSagemakerServicecatalogPortfolio", .service = &kService};
constinit const Operation op::DisassociateTrialComponent::kModel = {.name = "DisassociateTrialComponent", .service = &kService, .described = true, .input = &DisassociateTrialComponentRequest::kShape, .output = &DisassociateTrialComponentResponse::kShape, .input_lifetime = &kLifetime<DisassociateTrialComponentRequest>, .output_lifetime = &kLifetime<DisassociateTrialComponentResponse>};
namespace others { extern const Operation EnableSagemakerServicecatalogPortfolio; }
constinit const Operation others::EnableSagemakerServicecatalogPortfolio = {.name = "EnableSagemakerServicecatalogPortfolio", .service = &kService};
namespace others { extern const Operation ExtendTrainingPlan; }
constinit const Operation others::ExtendTrainingPlan = {.name = "ExtendTrainingPlan", .service = &kService};
namespace others { extern const Operation GetDeviceFleetReport; }
constinit const Operation others::GetDeviceFleetReport = {.name = "GetDeviceFleetReport", .service = &kService};
namespace others { extern const Operation GetLineageGroupPolicy; }
constinit const Operation others::GetLineageGroupPolicy = {.name = "GetLineageGroupPolicy", .service = &kService};
constinit const Operation op::GetModelPackageGroupPolicy::kModel = {.name = "GetModelPackageGroupPolicy", .service = &kService, .described = true, .input = &GetModelPackageGroupPolicyInput::kShape, .output = &GetModelPackageGroupPolicyOutput::kShape, .input_lifetime = &kLifetime<GetModelPackageGroupPolicyInput>, .output_lifetime = &kLifetime<GetModelPackageGroupPolicyOutput>};
namespace others { extern const Operation GetSagemakerServicecatalogPortfolioStatus; }
constinit const Operation others::GetSagemakerServicecatalogPortfolioStatus = {.name = "GetSagemakerServicecatalogPortfolioStatus", .service = &kService};
namespace others { extern const Operation GetScalingConfigurationRecommendation; }
constinit const Operation others::GetScalingConfigurationRecommendation = {.name = "GetScalingConfigurationRecommendation", .service = &kService};
constinit const Operation op::GetSearchSuggestions::kModel = {.name = "GetSearchSuggestions", .service = &kService, .described = true, .input = &GetSearchSuggestionsRequest::kShape, .output = &GetSearchSuggestionsResponse::kShape, .input_lifetime = &kLifetime<GetSearchSuggestionsRequest>, .output_lifetime = &kLifetime<GetSearchSuggestionsResponse>};
namespace others { extern const Operation ImportHubContent; }
constinit const Operation others::ImportHubContent = {.name = "ImportHubContent", .service = &kService};

}  // namespace athanor::api::sagemaker
