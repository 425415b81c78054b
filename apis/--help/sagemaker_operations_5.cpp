// Generated from apis/sagemaker.json by apis/generate.py.
#include "sagemaker_tables.hpp"

namespace athanor::api::sagemaker {
using namespace athanor::wire;

namespace {


}  // namespace

constinit const Operation op::ListMonitoringAlertHistory::kModel = {.name = "ListMonitoringAlertHistory", .service = &kService, .described = true, .input = &ListMonitoringAlertHistoryRequest::kShape, .output = &ListMonitoringAlertHistoryResponse::kShape, .input_lifetime = &kLifetime<ListMonitoringAlertHistoryRequest>, .output_lifetime = &kLifetime<ListMonitoringAlertHistoryResponse>};
constinit const Operation op::ListMonitoringAlerts::kModel = {.name = "ListMonitoringAlerts", .service = &kService, .described = true, .input = &ListMonitoringAlertsRequest::kShape, .output = &ListMonitoringAlertsResponse::kShape, .input_lifetime = &kLifetime<ListMonitoringAlertsRequest>, .output_lifetime = &kLifetime<ListMonitoringAlertsResponse>};
constinit const Operation op::ListMonitoringExecutions::kModel = {.name = "ListMonitoringExecutions", .service = &kService, .described = true, .input = &ListMonitoringExecutionsRequest::kShape, .output = &ListMonitoringExecutionsResponse::kShape, .input_lifetime = &kLifetime<ListMonitoringExecutionsRequest>, .output_lifetime = &kLifetime<ListMonitoringExecutionsResponse>};
constinit const Operation op::ListMonitoringSchedules::kModel = {.name = "ListMonitoringSchedules", .service = &kService, .described = true, .input = &ListMonitoringSchedulesRequest::kShape, .output = &ListMonitoringSchedulesResponse::kShape, .input_lifetime = &kLifetime<ListMonitoringSchedulesRequest>, .output_lifetime = &kLifetime<ListMonitoringSchedulesResponse>};
namespace others { extern const Operation ListNotebookInstanceLifecycleConfigs; }
constinit const Operation others::ListNotebookInstanceLifecycleConfigs = {.name = "ListNotebookInstanceLifecycleConfigs", .service = &kService};
namespace others { extern const Operation ListNotebookInstances; }
constinit const Operation others::ListNotebookInstances = {.name = "ListNotebookInstances", .service = &kService};
namespace others { extern const Operation ListOptimizationJobs; }
constinit const Operation others::ListOptimizationJobs = {.name = "ListOptimizationJobs", .service = &kService};
namespace others { extern const Operation ListPartnerApps; }
constinit const Operation others::ListPartnerApps = {.name = "ListPartnerApps", .service = &kService};
constinit const Operation op::ListPipelineExecutionSteps::kModel = {.name = "ListPipelineExecutionSteps", .service = &kService, .described = true, .input = &ListPipelineExecutionStepsRequest::kShape, .output = &ListPipelineExecutionStepsResponse::kShape, .input_lifetime = &kLifetime<ListPipelineExecutionStepsRequest>, .output_lifetime = &kLifetime<ListPipelineExecutionStepsResponse>};
constinit const Operation op::ListPipelineExecutions::kModel = {.name = "ListPipelineExecutions", .service = &kService, .described = true, .input = &ListPipelineExecutionsRequest::kShape, .output = &ListPipelineExecutionsResponse::kShape, .input_lifetime = &kLifetime<ListPipelineExecutionsRequest>, .output_lifetime = &kLifetime<ListPipelineExecutionsResponse>};
constinit const Operation op::ListPipelineParametersForExecution::kModel = {.name = "ListPipelineParametersForExecution", .service = &kService, .described = true, .input = &ListPipelineParametersForExecutionRequest::kShape, .output = &ListPipelineParametersForExecutionResponse::kShape, .input_lifetime = &kLifetime<ListPipelineParametersForExecutionRequest>, .output_lifetime = &kLifetime<ListPipelineParametersForExecutionResponse>};
constinit const Operation op::ListPipelineVersions::kModel = {.name = "ListPipelineVersions", .service = &kService, .described = true, .input = &ListPipelineVersionsRequest::kShape, .output = &ListPipelineVersionsResponse::kShape, .input_lifetime = &kLifetime<ListPipelineVersionsRequest>, .output_lifetime = &kLifetime<ListPipelineVersionsResponse>};
constinit const Operation op::ListPipelines::kModel = {.name = "ListPipelines", .service = &kService, .described = true, .input = &ListPipelinesRequest::kShape, .output = &ListPipelinesResponse::kShape, .input_lifetime = &kLifetime<ListPipelinesRequest>, .output_lifetime = &kLifetime<ListPipelinesResponse>};
constinit const Operation op::ListProcessingJobs::kModel = {.name = "ListProcessingJobs", .service = &kService, .described = true, .input = &ListProcessingJobsRequest::kShape, .output = &ListProcessingJobsResponse::kShape, .input_lifetime = &kLifetime<ListProcessingJobsRequest>, .output_lifetime = &kLifetime<ListProcessingJobsResponse>};
namespace others { extern const Operation ListProjects; }
constinit const Operation others::ListProjects = {.name = "ListProjects", .service = &kService};
namespace others { extern const Operation ListResourceCatalogs; }
constinit const Operation others::ListResourceCatalogs = {.name = "ListResourceCatalogs", .service = &kService};
namespace others { extern const Operation ListSpaces; }
constinit const Operation others::ListSpaces = {.name = "ListSpaces", .service = &kService};
namespace others { extern const Operation ListStageDevices; }
constinit const Operation others::ListStageDevices = {.name = "ListStageDevices", .service = &kService};
namespace others { extern const Operation ListStudioLifecycleConfigs; }
constinit const Operation others::ListStudioLifecycleConfigs = {.name = "ListStudioLifecycleConfigs", .service = &kService};
namespace others { extern const Operation ListSubscribedWorkteams; }
constinit const Operation others::ListSubscribedWorkteams = {.name = "ListSubscribedWorkteams", .service = &kService};
constinit const Operation op::ListTags::kModel = {.name = "ListTags", .service = &kService, .described = true, .input = &ListTagsInput::kShape, .output = &ListTagsOutput::kShape, .input_lifetime = &kLifetime<ListTagsInput>, .output_lifetime = &kLifetime<ListTagsOutput>};
constinit const Operation op::ListTrainingJobs::kModel = {.name = "ListTrainingJobs", .service = &kService, .described = true, .input = &ListTrainingJobsRequest::kShape, .output = &ListTrainingJobsResponse::kShape, .input_lifetime = &kLifetime<ListTrainingJobsRequest>, .output_lifetime = &kLifetime<ListTrainingJobsResponse>};
constinit const Operation op::ListTrainingJobsForHyperParameterTuningJob::kModel = {.name = "ListTrainingJobsForHyperParameterTuningJob", .service = &kService, .described = true, .input = &ListTrainingJobsForHyperParameterTuningJobRequest::kShape, .output = &ListTrainingJobsForHyperParameterTuningJobResponse::kShape, .input_lifetime = &kLifetime<ListTrainingJobsForHyperParameterTuningJobRequest>, .output_lifetime = &kLifetime<ListTrainingJobsForHyperParameterTuningJobResponse>};
namespace others { extern const Operation ListTrainingPlans; }
constinit const Operation others::ListTrainingPlans = {.name = "ListTrainingPlans", .service = &kService};
constinit const Operation op::ListTransformJobs::kModel = {.name = "ListTransformJobs", .service = &kService, .described = true, .input = &ListTransformJobsRequest::kShape, .output = &ListTransformJobsResponse::kShape, .input_lifetime = &kLifetime<ListTransformJobsRequest>, .output_lifetime = &kLifetime<ListTransformJobsResponse>};
constinit const Operation op::ListTrialComponents::kModel = {.name = "ListTrialComponents", .service = &kService, .described = true, .input = &ListTrialComponentsRequest::kShape, .output = &ListTrialComponentsResponse::kShape, .input_lifetime = &kLifetime<ListTrialComponentsRequest>, .output_lifetime = &kLifetime<ListTrialComponentsResponse>};
constinit const Operation op::ListTrials::kModel = {.name = "ListTrials", .service = &kService, .described = true, .input = &ListTrialsRequest::kShape, .output = &ListTrialsResponse::kShape, .input_lifetime = &kLifetime<ListTrialsRequest>, .output_lifetime = &kLifetime<ListTrialsResponse>};
namespace others { extern const Operation ListUltraServersByReservedCapacity; }
constinit const Operation others::ListUltraServersByReservedCapacity = {.name = "ListUltraServersByReservedCapacity", .service = &kService};
namespace others { extern const Operation ListUserProfiles; }
constinit const Operation others::ListUserProfiles = {.name = "ListUserProfiles", .service = &kService};
namespace others { extern const Operation ListWorkforces; }
constinit const Operation others::ListWorkforces = {.name = "ListWorkforces", .service = &kService};
namespace others { extern const Operation ListWorkteams; }
constinit const Operation others::ListWorkteams = {.name = "ListWorkteams", .service = &kService};
constinit const Operation op::PutModelPackageGroupPolicy::kModel = {.name = "PutModelPackageGroupPolicy", .service = &kService, .described = true, .input = &PutModelPackageGroupPolicyInput::kShape, .output = &PutModelPackageGroupPolicyOutput::kShape, .input_lifetime = &kLifetime<PutModelPackageGroupPolicyInput>, .output_lifetime = &kLifetime<PutModelPackageGroupPolicyOutput>};
constinit const Operation op::QueryLineage::kModel = {.name = "QueryLineage", .service = &kService, .described = true, .input = &QueryLineageRequest::kShape, .output = &QueryLineageResponse::kShape, .input_lifetime = &kLifetime<QueryLineageRequest>, .output_lifetime = &kLifetime<QueryLineageResponse>};
namespace others { extern const Operation RegisterDevices; }
constinit const Operation others::RegisterDevices = {.name = "RegisterDevices", .service = &kService};
constinit const Operation op::RenderUiTemplate::kModel = {.name = "RenderUiTemplate", .service = &kService, .described = true, .input = &RenderUiTemplateRequest::kShape, .output = &RenderUiTemplateResponse::kShape, .input_lifetime = &kLifetime<RenderUiTemplateRequest>, .output_lifetime = &kLifetime<RenderUiTemplateResponse>};
constinit const Operation op::RetryPipelineExecution::kModel = {.name = "RetryPipelineExecution", .service = &kService, .described = true, .input = &RetryPipelineExecutionRequest::kShape, .output = &RetryPipelineExecutionResponse::kShape, .input_lifetime = &kLifetime<RetryPipelineExecutionRequest>, .output_lifetime = &kLifetime<RetryPipelineExecutionResponse>};
constinit const Operation op::Search::kModel = {.name = "Search", .service = &kService, .described = true, .input = &SearchRequest::kShape, .output = &SearchResponse::kShape, .input_lifetime = &kLifetime<SearchRequest>, .output_lifetime = &kLifetime<SearchResponse>};
namespace others { extern const Operation SearchTrainingPlanOfferings; }
constinit const Operation others::SearchTrainingPlanOfferings = {.name = "SearchTrainingPlanOfferings", .service = &kService};
constinit const Operation op::SendPipelineExecutionStepFailure::kModel = {.name = "SendPipelineExecutionStepFailure", .service = &kService, .described = true, .input = &SendPipelineExecutionStepFailureRequest::kShape, .output = &SendPipelineExecutionStepFailureResponse::kShape, .input_lifetime = &kLifetime<SendPipelineExecutionStepFailureRequest>, .output_lifetime = &kLifetime<SendPipelineExecutionStepFailureResponse>};
constinit const Operation op::SendPipelineExecutionStepSuccess::kModel = {.name = "SendPipelineExecutionStepSuccess", .service = &kService, .described = true, .input = &SendPipelineExecutionStepSuccessRequest::kShape, .output = &SendPipelineExecutionStepSuccessResponse::kShape, .input_lifetime = &kLifetime<SendPipelineExecutionStepSuccessRequest>, .output_lifetime = &kLifetime<SendPipelineExecutionStepSuccessResponse>};
namespace others { extern const Operation StartClusterHealthCheck; }
constinit const Operation others::StartClusterHealthCheck = {.name = "StartClusterHealthCheck", .service = &kService};
namespace others { extern const Operation StartEdgeDeploymentStage; }
constinit const Operation others::StartEdgeDeploymentStage = {.name = "StartEdgeDeploymentStage", .service = &kService};
constinit const Operation op::StartInferenceExperiment::kModel = {.name = "StartInferenceExperiment", .service = &kService, .described = true, .input = &StartInferenceExperimentRequest::kShape, .output = &StartInferenceExperimentResponse::kShape, .input_lifetime = &kLifetime<StartInferenceExperimentRequest>, .output_lifetime = &kLifetime<StartInferenceExperimentResponse>};
namespace others { extern const Operation StartMlflowTrackingServer; }
constinit const Operation others::StartMlflowTrackingServer = {.name = "StartMlflowTrackingServer", .service = &kService};
constinit const Operation op::StartMonitoringSchedule::kModel = {.name = "StartMonitoringSchedule", .service = &kService, .described = true, .input = &StartMonitoringScheduleRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<StartMonitoringScheduleRequest>, .output_lifetime = &kLifetime<Unit>};
namespace others { extern const Operation StartNotebookInstance; }
constinit const Operation others::StartNotebookInstance = {.name = "StartNotebookInstance", .service = &kService};
constinit const Operation op::StartPipelineExecution::kModel = {.name = "StartPipelineExecution", .service = &kService, .described = true, .input = &StartPipelineExecutionRequest::kShape, .output = &StartPipelineExecutionResponse::kShape, .input_lifetime = &kLifetime<StartPipelineExecutionRequest>, .output_lifetime = &kLifetime<StartPipelineExecutionResponse>};
namespace others { extern const Operation StartSession; }
constinit const Operation others::StartSession = {.name = "StartSession", .service = &kService};
namespace others { extern const Operation StopAIBenchmarkJob; }
constinit const Operation others::StopAIBenchmarkJob = {.name = "StopAIBenchmarkJob", .service = &kService};
namespace others { extern const Operation StopAIRecommendationJob; }
constinit const Operation others::StopAIRecommendationJob = {.name = "StopAIRecommendationJob", .service = &kService};
namespace others { extern const Operation StopAutoMLJob; }
constinit const Operation others::StopAutoMLJob = {.name = "StopAutoMLJob", .service = &kService};
namespace others { extern const Operation StopCompilationJob; }
constinit const Operation others::StopCompilationJob = {.name = "StopCompilationJob", .service = &kService};
namespace others { extern const Operation StopEdgeDeploymentStage; }
constinit const Operation others::StopEdgeDeploymentStage = {.name = "StopEdgeDeploymentStage", .service = &kService};
namespace others { extern const Operation StopEdgePackagingJob; }
constinit const Operation others::StopEdgePackagingJob = {.name = "StopEdgePackagingJob", .service = &kService};
constinit const Operation op::StopHyperParameterTuningJob::kModel = {.name = "StopHyperParameterTuningJob", .service = &kService, .described = true, .input = &StopHyperParameterTuningJobRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<StopHyperParameterTuningJobRequest>, .output_lifetime = &kLifetime<Unit>};
constinit const Operation op::StopInferenceExperiment::kModel = {.name = "StopInferenceExperiment", .service = &kService, .described = true, .input = &StopInferenceExperimentRequest::kShape, .output = &StopInferenceExperimentResponse::kShape, .input_lifetime = &kLifetime<StopInferenceExperimentRequest>, .output_lifetime = &kLifetime<StopInferenceExperimentResponse>};
namespace others { extern const Operation StopInferenceRecommendationsJob; }
constinit const Operation others::StopInferenceRecommendationsJob = {.name = "StopInferenceRecommendationsJob", .service = &kService};

}  // namespace athanor::api::sagemaker
