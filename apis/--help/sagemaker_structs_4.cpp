// Generated from apis/sagemaker.json by apis/generate.py.
#include "sagemaker_tables.hpp"

namespace athanor::api::sagemaker {
using namespace athanor::wire;

namespace {

[[maybe_unused]] constexpr Type kStream = {.kind = Kind::stream};

constexpr Field kDescribePipelineResponseFields[] = {
    {.name = "PipelineArn", .wire_name = "PipelineArn", .type = &types::PipelineArn, .optional = &kOptional<std::string>, .offset = offsetof(DescribePipelineResponse, pipeline_arn)},
    {.name = "PipelineName", .wire_name = "PipelineName", .type = &types::PipelineName, .optional = &kOptional<std::string>, .offset = offsetof(DescribePipelineResponse, pipeline_name)},
    {.name = "PipelineDisplayName", .wire_name = "PipelineDisplayName", .type = &types::PipelineName, .optional = &kOptional<std::string>, .offset = offsetof(DescribePipelineResponse, pipeline_display_name)},
    {.name = "PipelineDefinition", .wire_name = "PipelineDefinition", .type = &types::PipelineDefinition, .optional = &kOptional<std::string>, .offset = offsetof(DescribePipelineResponse, pipeline_definition)},
    {.name = "PipelineDescription", .wire_name = "PipelineDescription", .type = &types::ExperimentDescription, .optional = &kOptional<std::string>, .offset = offsetof(DescribePipelineResponse, pipeline_description)},
    {.name = "RoleArn", .wire_name = "RoleArn", .type = &types::RoleArn, .optional = &kOptional<std::string>, .offset = offsetof(DescribePipelineResponse, role_arn)},
    {.name = "PipelineStatus", .wire_name = "PipelineStatus", .type = &types::PipelineStatus, .optional = &kOptional<std::string>, .offset = offsetof(DescribePipelineResponse, pipeline_status)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(DescribePipelineResponse, creation_time)},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(DescribePipelineResponse, last_modified_time)},
    {.name = "LastRunTime", .wire_name = "LastRunTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(DescribePipelineResponse, last_run_time)},
    {.name = "CreatedBy", .wire_name = "CreatedBy", .type = &types::UserContext, .optional = &kOptional<UserContext>, .offset = offsetof(DescribePipelineResponse, created_by)},
    {.name = "LastModifiedBy", .wire_name = "LastModifiedBy", .type = &types::UserContext, .optional = &kOptional<UserContext>, .offset = offsetof(DescribePipelineResponse, last_modified_by)},
    {.name = "ParallelismConfiguration", .wire_name = "ParallelismConfiguration", .type = &types::ParallelismConfiguration, .optional = &kOptional<ParallelismConfiguration>, .offset = offsetof(DescribePipelineResponse, parallelism_configuration)},
    {.name = "PipelineVersionDisplayName", .wire_name = "PipelineVersionDisplayName", .type = &types::PipelineExecutionName, .optional = &kOptional<std::string>, .offset = offsetof(DescribePipelineResponse, pipeline_version_display_name)},
    {.name = "PipelineVersionDescription", .wire_name = "PipelineVersionDescription", .type = &types::ExperimentDescription, .optional = &kOptional<std::string>, .offset = offsetof(DescribePipelineResponse, pipeline_version_description)},
};
constexpr std::uint16_t kDescribePipelineResponseNames[] = {10, 7, 11, 8, 9, 12, 0, 3, 4, 2, 1, 6, 14, 13, 5};
constexpr Field kDescribeProcessingJobRequestFields[] = {
    {.name = "ProcessingJobName", .wire_name = "ProcessingJobName", .type = &types::EntityName, .offset = offsetof(DescribeProcessingJobRequest, processing_job_name), .required = true},
};
constexpr std::uint16_t kDescribeProcessingJobRequestNames[] = {0};
constexpr Field kDescribeProcessingJobResponseFields[] = {
    {.name = "ProcessingInputs", .wire_name = "ProcessingInputs", .type = &types::ProcessingInputs, .optional = &kOptional<std::vector<ProcessingInput>>, .offset = offsetof(DescribeProcessingJobResponse, processing_inputs)},
    {.name = "ProcessingOutputConfig", .wire_name = "ProcessingOutputConfig", .type = &types::ProcessingOutputConfig, .optional = &kOptional<ProcessingOutputConfig>, .offset = offsetof(DescribeProcessingJobResponse, processing_output_config)},
    {.name = "ProcessingJobName", .wire_name = "ProcessingJobName", .type = &types::EntityName, .offset = offsetof(DescribeProcessingJobResponse, processing_job_name), .required = true},
    {.name = "ProcessingResources", .wire_name = "ProcessingResources", .type = &types::ProcessingResources, .offset = offsetof(DescribeProcessingJobResponse, processing_resources), .required = true},
    {.name = "StoppingCondition", .wire_name = "StoppingCondition", .type = &types::ProcessingStoppingCondition, .optional = &kOptional<ProcessingStoppingCondition>, .offset = offsetof(DescribeProcessingJobResponse, stopping_condition)},
    {.name = "AppSpecification", .wire_name = "AppSpecification", .type = &types::AppSpecification, .offset = offsetof(DescribeProcessingJobResponse, app_specification), .required = true},
    {.name = "Environment", .wire_name = "Environment", .type = &types::ProcessingEnvironmentMap, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(DescribeProcessingJobResponse, environment)},
    {.name = "NetworkConfig", .wire_name = "NetworkConfig", .type = &types::NetworkConfig, .optional = &kOptional<NetworkConfig>, .offset = offsetof(DescribeProcessingJobResponse, network_config)},
    {.name = "RoleArn", .wire_name = "RoleArn", .type = &types::RoleArn, .optional = &kOptional<std::string>, .offset = offsetof(DescribeProcessingJobResponse, role_arn)},
    {.name = "ExperimentConfig", .wire_name = "ExperimentConfig", .type = &types::ExperimentConfig, .optional = &kOptional<ExperimentConfig>, .offset = offsetof(DescribeProcessingJobResponse, experiment_config)},
    {.name = "ProcessingJobArn", .wire_name = "ProcessingJobArn", .type = &types::ProcessingJobArn, .offset = offsetof(DescribeProcessingJobResponse, processing_job_arn), .required = true},
    {.name = "ProcessingJobStatus", .wire_name = "ProcessingJobStatus", .type = &types::ProcessingJobStatus, .offset = offsetof(DescribeProcessingJobResponse, processing_job_status), .required = true},
    {.name = "ExitMessage", .wire_name = "ExitMessage", .type = &types::EnvironmentValue, .optional = &kOptional<std::string>, .offset = offsetof(DescribeProcessingJobResponse, exit_message)},
    {.name = "FailureReason", .wire_name = "FailureReason", .type = &types::BlockedReason, .optional = &kOptional<std::string>, .offset = offsetof(DescribeProcessingJobResponse, failure_reason)},
    {.name = "ProcessingEndTime", .wire_name = "ProcessingEndTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(DescribeProcessingJobResponse, processing_end_time)},
    {.name = "ProcessingStartTime", .wire_name = "ProcessingStartTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(DescribeProcessingJobResponse, processing_start_time)},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(DescribeProcessingJobResponse, last_modified_time)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .offset = offsetof(DescribeProcessingJobResponse, creation_time), .required = true},
    {.name = "MonitoringScheduleArn", .wire_name = "MonitoringScheduleArn", .type = &types::Accept, .optional = &kOptional<std::string>, .offset = offsetof(DescribeProcessingJobResponse, monitoring_schedule_arn)},
    {.name = "AutoMLJobArn", .wire_name = "AutoMLJobArn", .type = &types::AutoMLJobArn, .optional = &kOptional<std::string>, .offset = offsetof(DescribeProcessingJobResponse, auto_ml_job_arn)},
    {.name = "TrainingJobArn", .wire_name = "TrainingJobArn", .type = &types::TrainingJobArn, .optional = &kOptional<std::string>, .offset = offsetof(DescribeProcessingJobResponse, training_job_arn)},
};
constexpr std::uint16_t kDescribeProcessingJobResponseNames[] = {5, 19, 17, 6, 12, 9, 13, 16, 18, 7, 14, 0, 10, 2, 11, 1, 3, 15, 8, 4, 20};
constexpr Field kDescribeTrainingJobRequestFields[] = {
    {.name = "TrainingJobName", .wire_name = "TrainingJobName", .type = &types::EntityName, .offset = offsetof(DescribeTrainingJobRequest, training_job_name), .required = true},
};
constexpr std::uint16_t kDescribeTrainingJobRequestNames[] = {0};
constexpr Field kDescribeTrainingJobResponseFields[] = {
    {.name = "TrainingJobName", .wire_name = "TrainingJobName", .type = &types::EntityName, .offset = offsetof(DescribeTrainingJobResponse, training_job_name), .required = true},
    {.name = "TrainingJobArn", .wire_name = "TrainingJobArn", .type = &types::TrainingJobArn, .offset = offsetof(DescribeTrainingJobResponse, training_job_arn), .required = true},
    {.name = "TuningJobArn", .wire_name = "TuningJobArn", .type = &types::HyperParameterTuningJobArn, .optional = &kOptional<std::string>, .offset = offsetof(DescribeTrainingJobResponse, tuning_job_arn)},
    {.name = "LabelingJobArn", .wire_name = "LabelingJobArn", .type = &types::LabelingJobArn, .optional = &kOptional<std::string>, .offset = offsetof(DescribeTrainingJobResponse, labeling_job_arn)},
    {.name = "AutoMLJobArn", .wire_name = "AutoMLJobArn", .type = &types::AutoMLJobArn, .optional = &kOptional<std::string>, .offset = offsetof(DescribeTrainingJobResponse, auto_ml_job_arn)},
    {.name = "ModelArtifacts", .wire_name = "ModelArtifacts", .type = &types::ModelArtifacts, .offset = offsetof(DescribeTrainingJobResponse, model_artifacts), .required = true},
    {.name = "TrainingJobStatus", .wire_name = "TrainingJobStatus", .type = &types::TrainingJobStatus, .offset = offsetof(DescribeTrainingJobResponse, training_job_status), .required = true},
    {.name = "SecondaryStatus", .wire_name = "SecondaryStatus", .type = &types::SecondaryStatus, .offset = offsetof(DescribeTrainingJobResponse, secondary_status), .required = true},
    {.name = "FailureReason", .wire_name = "FailureReason", .type = &types::BlockedReason, .optional = &kOptional<std::string>, .offset = offsetof(DescribeTrainingJobResponse, failure_reason)},
    {.name = "HyperParameters", .wire_name = "HyperParameters", .type = &types::HyperParameters, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(DescribeTrainingJobResponse, hyper_parameters)},
    {.name = "AlgorithmSpecification", .wire_name = "AlgorithmSpecification", .type = &types::AlgorithmSpecification, .optional = &kOptional<AlgorithmSpecification>, .offset = offsetof(DescribeTrainingJobResponse, algorithm_specification)},
    {.name = "RoleArn", .wire_name = "RoleArn", .type = &types::RoleArn, .optional = &kOptional<std::string>, .offset = offsetof(DescribeTrainingJobResponse, role_arn)},
    {.name = "InputDataConfig", .wire_name = "InputDataConfig", .type = &types::InputDataConfig, .optional = &kOptional<std::vector<Channel>>, .offset = offsetof(DescribeTrainingJobResponse, input_data_config)},
    {.name = "OutputDataConfig", .wire_name = "OutputDataConfig", .type = &types::OutputDataConfig, .optional = &kOptional<OutputDataConfig>, .offset = offsetof(DescribeTrainingJobResponse, output_data_config)},
    {.name = "ResourceConfig", .wire_name = "ResourceConfig", .type = &types::ResourceConfig, .optional = &kOptional<ResourceConfig>, .offset = offsetof(DescribeTrainingJobResponse, resource_config)},
    {.name = "WarmPoolStatus", .wire_name = "WarmPoolStatus", .type = &types::WarmPoolStatus, .optional = &kOptional<WarmPoolStatus>, .offset = offsetof(DescribeTrainingJobResponse, warm_pool_status)},
    {.name = "VpcConfig", .wire_name = "VpcConfig", .type = &types::VpcConfig, .optional = &kOptional<VpcConfig>, .offset = offsetof(DescribeTrainingJobResponse, vpc_config)},
    {.name = "StoppingCondition", .wire_name = "StoppingCondition", .type = &types::StoppingCondition, .offset = offsetof(DescribeTrainingJobResponse, stopping_condition), .required = true},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .offset = offsetof(DescribeTrainingJobResponse, creation_time), .required = true},
    {.name = "TrainingStartTime", .wire_name = "TrainingStartTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(DescribeTrainingJobResponse, training_start_time)},
    {.name = "TrainingEndTime", .wire_name = "TrainingEndTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(DescribeTrainingJobResponse, training_end_time)},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(DescribeTrainingJobResponse, last_modified_time)},
    {.name = "SecondaryStatusTransitions", .wire_name = "SecondaryStatusTransitions", .type = &types::SecondaryStatusTransitions, .optional = &kOptional<std::vector<SecondaryStatusTransition>>, .offset = offsetof(DescribeTrainingJobResponse, secondary_status_transitions)},
    {.name = "FinalMetricDataList", .wire_name = "FinalMetricDataList", .type = &types::FinalMetricDataList, .optional = &kOptional<std::vector<MetricData>>, .offset = offsetof(DescribeTrainingJobResponse, final_metric_data_list)},
    {.name = "EnableNetworkIsolation", .wire_name = "EnableNetworkIsolation", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(DescribeTrainingJobResponse, enable_network_isolation)},
    {.name = "EnableInterContainerTrafficEncryption", .wire_name = "EnableInterContainerTrafficEncryption", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(DescribeTrainingJobResponse, enable_inter_container_traffic_encryption)},
    {.name = "EnableManagedSpotTraining", .wire_name = "EnableManagedSpotTraining", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(DescribeTrainingJobResponse, enable_managed_spot_training)},
    {.name = "CheckpointConfig", .wire_name = "CheckpointConfig", .type = &types::CheckpointConfig, .optional = &kOptional<CheckpointConfig>, .offset = offsetof(DescribeTrainingJobResponse, checkpoint_config)},
    {.name = "TrainingTimeInSeconds", .wire_name = "TrainingTimeInSeconds", .type = &types::BillableTimeInSeconds, .optional = &kOptional<std::int64_t>, .offset = offsetof(DescribeTrainingJobResponse, training_time_in_seconds)},
    {.name = "BillableTimeInSeconds", .wire_name = "BillableTimeInSeconds", .type = &types::BillableTimeInSeconds, .optional = &kOptional<std::int64_t>, .offset = offsetof(DescribeTrainingJobResponse, billable_time_in_seconds)},
    {.name = "BillableTokenCount", .wire_name = "BillableTokenCount", .type = &types::BillableTokenCount, .optional = &kOptional<std::int64_t>, .offset = offsetof(DescribeTrainingJobResponse, billable_token_count)},
    {.name = "DebugHookConfig", .wire_name = "DebugHookConfig", .type = &types::DebugHookConfig, .optional = &kOptional<DebugHookConfig>, .offset = offsetof(DescribeTrainingJobResponse, debug_hook_config)},
    {.name = "ExperimentConfig", .wire_name = "ExperimentConfig", .type = &types::ExperimentConfig, .optional = &kOptional<ExperimentConfig>, .offset = offsetof(DescribeTrainingJobResponse, experiment_config)},
    {.name = "DebugRuleConfigurations", .wire_name = "DebugRuleConfigurations", .type = &types::DebugRuleConfigurations, .optional = &kOptional<std::vector<DebugRuleConfiguration>>, .offset = offsetof(DescribeTrainingJobResponse, debug_rule_configurations)},
    {.name = "TensorBoardOutputConfig", .wire_name = "TensorBoardOutputConfig", .type = &types::TensorBoardOutputConfig, .optional = &kOptional<TensorBoardOutputConfig>, .offset = offsetof(DescribeTrainingJobResponse, tensor_board_output_config)},
    {.name = "DebugRuleEvaluationStatuses", .wire_name = "DebugRuleEvaluationStatuses", .type = &types::DebugRuleEvaluationStatuses, .optional = &kOptional<std::vector<DebugRuleEvaluationStatus>>, .offset = offsetof(DescribeTrainingJobResponse, debug_rule_evaluation_statuses)},
    {.name = "ProfilerConfig", .wire_name = "ProfilerConfig", .type = &types::ProfilerConfig, .optional = &kOptional<ProfilerConfig>, .offset = offsetof(DescribeTrainingJobResponse, profiler_config)},
    {.name = "ProfilerRuleConfigurations", .wire_name = "ProfilerRuleConfigurations", .type = &types::ProfilerRuleConfigurations, .optional = &kOptional<std::vector<ProfilerRuleConfiguration>>, .offset = offsetof(DescribeTrainingJobResponse, profiler_rule_configurations)},
    {.name = "ProfilerRuleEvaluationStatuses", .wire_name = "ProfilerRuleEvaluationStatuses", .type = &types::ProfilerRuleEvaluationStatuses, .optional = &kOptional<std::vector<ProfilerRuleEvaluationStatus>>, .offset = offsetof(DescribeTrainingJobResponse, profiler_rule_evaluation_statuses)},
    {.name = "ProfilingStatus", .wire_name = "ProfilingStatus", .type = &types::ModelCacheSetting, .optional = &kOptional<std::string>, .offset = offsetof(DescribeTrainingJobResponse, profiling_status)},
    {.name = "Environment", .wire_name = "Environment", .type = &types::TrainingEnvironmentMap, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(DescribeTrainingJobResponse, environment)},
    {.name = "RetryStrategy", .wire_name = "RetryStrategy", .type = &types::RetryStrategy, .optional = &kOptional<RetryStrategy>, .offset = offsetof(DescribeTrainingJobResponse, retry_strategy)},
    {.name = "RemoteDebugConfig", .wire_name = "RemoteDebugConfig", .type = &types::RemoteDebugConfig, .optional = &kOptional<RemoteDebugConfig>, .offset = offsetof(DescribeTrainingJobResponse, remote_debug_config)},
    {.name = "InfraCheckConfig", .wire_name = "InfraCheckConfig", .type = &types::InfraCheckConfig, .optional = &kOptional<InfraCheckConfig>, .offset = offsetof(DescribeTrainingJobResponse, infra_check_config)},
    {.name = "ServerlessJobConfig", .wire_name = "ServerlessJobConfig", .type = &types::ServerlessJobConfig, .optional = &kOptional<ServerlessJobConfig>, .offset = offsetof(DescribeTrainingJobResponse, serverless_job_config)},
    {.name = "MlflowConfig", .wire_name = "MlflowConfig", .type = &types::MlflowConfig, .optional = &kOptional<MlflowConfig>, .offset = offsetof(DescribeTrainingJobResponse, mlflow_config)},
    {.name = "ModelPackageConfig", .wire_name = "ModelPackageConfig", .type = &types::ModelPackageConfig, .optional = &kOptional<ModelPackageConfig>, .offset = offsetof(DescribeTrainingJobResponse, model_package_config)},
    {.name = "MlflowDetails", .wire_name = "MlflowDetails", .type = &types::MlflowDetails, .optional = &kOptional<MlflowDetails>, .offset = offsetof(DescribeTrainingJobResponse, mlflow_details)},
    {.name = "ProgressInfo", .wire_name = "ProgressInfo", .type = &types::TrainingProgressInfo, .optional = &kOptional<TrainingProgressInfo>, .offset = offsetof(DescribeTrainingJobResponse, progress_info)},
    {.name = "OutputModelPackageArn", .wire_name = "OutputModelPackageArn", .type = &types::ModelPackageArn, .optional = &kOptional<std::string>, .offset = offsetof(DescribeTrainingJobResponse, output_model_package_arn)},
};
constexpr std::uint16_t kDescribeTrainingJobResponseNames[] = {10, 4, 29, 30, 27, 18, 31, 33, 35, 25, 26, 24, 40, 32, 8, 23, 9, 43, 12, 3, 21, 45, 47, 5, 46, 13, 49, 36, 37, 38, 39, 48, 42, 14, 41, 11, 7, 22, 44, 17, 34, 20, 1, 0, 6, 19, 28, 2, 16, 15};
constexpr Field kDescribeTransformJobRequestFields[] = {
    {.name = "TransformJobName", .wire_name = "TransformJobName", .type = &types::EntityName, .offset = offsetof(DescribeTransformJobRequest, transform_job_name), .required = true},
};
constexpr std::uint16_t kDescribeTransformJobRequestNames[] = {0};
constexpr Field kDescribeTransformJobResponseFields[] = {
    {.name = "TransformJobName", .wire_name = "TransformJobName", .type = &types::EntityName, .offset = offsetof(DescribeTransformJobResponse, transform_job_name), .required = true},
    {.name = "TransformJobArn", .wire_name = "TransformJobArn", .type = &types::TransformJobArn, .offset = offsetof(DescribeTransformJobResponse, transform_job_arn), .required = true},
    {.name = "TransformJobStatus", .wire_name = "TransformJobStatus", .type = &types::ProcessingJobStatus, .offset = offsetof(DescribeTransformJobResponse, transform_job_status), .required = true},
    {.name = "FailureReason", .wire_name = "FailureReason", .type = &types::BlockedReason, .optional = &kOptional<std::string>, .offset = offsetof(DescribeTransformJobResponse, failure_reason)},
    {.name = "ModelName", .wire_name = "ModelName", .type = &types::InferenceComponentName, .offset = offsetof(DescribeTransformJobResponse, model_name), .required = true},
    {.name = "MaxConcurrentTransforms", .wire_name = "MaxConcurrentTransforms", .type = &types::BillableTokenCount, .optional = &kOptional<std::int64_t>, .offset = offsetof(DescribeTransformJobResponse, max_concurrent_transforms)},
    {.name = "ModelClientConfig", .wire_name = "ModelClientConfig", .type = &types::ModelClientConfig, .optional = &kOptional<ModelClientConfig>, .offset = offsetof(DescribeTransformJobResponse, model_client_config)},
    {.name = "MaxPayloadInMB", .wire_name = "MaxPayloadInMB", .type = &types::BillableTokenCount, .optional = &kOptional<std::int64_t>, .offset = offsetof(DescribeTransformJobResponse, max_payload_in_mb)},
    {.name = "BatchStrategy", .wire_name = "BatchStrategy", .type = &types::BatchStrategy, .optional = &kOptional<std::string>, .offset = offsetof(DescribeTransformJobResponse, batch_strategy)},
    {.name = "Environment", .wire_name = "Environment", .type = &types::TransformEnvironmentMap, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(DescribeTransformJobResponse, environment)},
    {.name = "TransformInput", .wire_name = "TransformInput", .type = &types::TransformInput, .offset = offsetof(DescribeTransformJobResponse, transform_input), .required = true},
    {.name = "TransformOutput", .wire_name = "TransformOutput", .type = &types::TransformOutput, .optional = &kOptional<TransformOutput>, .offset = offsetof(DescribeTransformJobResponse, transform_output)},
    {.name = "DataCaptureConfig", .wire_name = "DataCaptureConfig", .type = &types::BatchDataCaptureConfig, .optional = &kOptional<BatchDataCaptureConfig>, .offset = offsetof(DescribeTransformJobResponse, data_capture_config)},
    {.name = "TransformResources", .wire_name = "TransformResources", .type = &types::TransformResources, .offset = offsetof(DescribeTransformJobResponse, transform_resources), .required = true},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .offset = offsetof(DescribeTransformJobResponse, creation_time), .required = true},
    {.name = "TransformStartTime", .wire_name = "TransformStartTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(DescribeTransformJobResponse, transform_start_time)},
    {.name = "TransformEndTime", .wire_name = "TransformEndTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(DescribeTransformJobResponse, transform_end_time)},
    {.name = "LabelingJobArn", .wire_name = "LabelingJobArn", .type = &types::LabelingJobArn, .optional = &kOptional<std::string>, .offset = offsetof(DescribeTransformJobResponse, labeling_job_arn)},
    {.name = "AutoMLJobArn", .wire_name = "AutoMLJobArn", .type = &types::AutoMLJobArn, .optional = &kOptional<std::string>, .offset = offsetof(DescribeTransformJobResponse, auto_ml_job_arn)},
    {.name = "DataProcessing", .wire_name = "DataProcessing", .type = &types::DataProcessing, .optional = &kOptional<DataProcessing>, .offset = offsetof(DescribeTransformJobResponse, data_processing)},
    {.name = "ExperimentConfig", .wire_name = "ExperimentConfig", .type = &types::ExperimentConfig, .optional = &kOptional<ExperimentConfig>, .offset = offsetof(DescribeTransformJobResponse, experiment_config)},
};
constexpr std::uint16_t kDescribeTransformJobResponseNames[] = {18, 8, 14, 12, 19, 9, 20, 3, 17, 5, 7, 6, 4, 16, 10, 1, 0, 2, 11, 13, 15};
constexpr Field kDescribeTrialComponentRequestFields[] = {
    {.name = "TrialComponentName", .wire_name = "TrialComponentName", .type = &types::ExperimentEntityNameOrArn, .offset = offsetof(DescribeTrialComponentRequest, trial_component_name), .required = true},
};
constexpr std::uint16_t kDescribeTrialComponentRequestNames[] = {0};
constexpr Field kDescribeTrialComponentResponseFields[] = {
    {.name = "TrialComponentName", .wire_name = "TrialComponentName", .type = &types::ExperimentEntityName, .optional = &kOptional<std::string>, .offset = offsetof(DescribeTrialComponentResponse, trial_component_name)},
    {.name = "TrialComponentArn", .wire_name = "TrialComponentArn", .type = &types::TrialComponentArn, .optional = &kOptional<std::string>, .offset = offsetof(DescribeTrialComponentResponse, trial_component_arn)},
    {.name = "DisplayName", .wire_name = "DisplayName", .type = &types::ExperimentEntityName, .optional = &kOptional<std::string>, .offset = offsetof(DescribeTrialComponentResponse, display_name)},
    {.name = "Source", .wire_name = "Source", .type = &types::TrialComponentSource, .optional = &kOptional<TrialComponentSource>, .offset = offsetof(DescribeTrialComponentResponse, source)},
    {.name = "Status", .wire_name = "Status", .type = &types::TrialComponentStatus, .optional = &kOptional<TrialComponentStatus>, .offset = offsetof(DescribeTrialComponentResponse, status)},
    {.name = "StartTime", .wire_name = "StartTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(DescribeTrialComponentResponse, start_time)},
    {.name = "EndTime", .wire_name = "EndTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(DescribeTrialComponentResponse, end_time)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(DescribeTrialComponentResponse, creation_time)},
    {.name = "CreatedBy", .wire_name = "CreatedBy", .type = &types::UserContext, .optional = &kOptional<UserContext>, .offset = offsetof(DescribeTrialComponentResponse, created_by)},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(DescribeTrialComponentResponse, last_modified_time)},
    {.name = "LastModifiedBy", .wire_name = "LastModifiedBy", .type = &types::UserContext, .optional = &kOptional<UserContext>, .offset = offsetof(DescribeTrialComponentResponse, last_modified_by)},
    {.name = "Parameters", .wire_name = "Parameters", .type = &types::TrialComponentParameters, .optional = &kOptional<std::map<std::string, TrialComponentParameterValue>>, .offset = offsetof(DescribeTrialComponentResponse, parameters)},
    {.name = "InputArtifacts", .wire_name = "InputArtifacts", .type = &types::TrialComponentArtifacts, .optional = &kOptional<std::map<std::string, TrialComponentArtifact>>, .offset = offsetof(DescribeTrialComponentResponse, input_artifacts)},
    {.name = "OutputArtifacts", .wire_name = "OutputArtifacts", .type = &types::TrialComponentArtifacts, .optional = &kOptional<std::map<std::string, TrialComponentArtifact>>, .offset = offsetof(DescribeTrialComponentResponse, output_artifacts)},
    {.name = "MetadataProperties", .wire_name = "MetadataProperties", .type = &types::MetadataProperties, .optional = &kOptional<MetadataProperties>, .offset = offsetof(DescribeTrialComponentResponse, metadata_properties)},
    {.name = "Metrics", .wire_name = "Metrics", .type = &types::TrialComponentMetricSummaries, .optional = &kOptional<std::vector<TrialComponentMetricSummary>>, .offset = offsetof(DescribeTrialComponentResponse, metrics)},
    {.name = "LineageGroupArn", .wire_name = "LineageGroupArn", .type = &types::LineageGroupArn, .optional = &kOptional<std::string>, .offset = offsetof(DescribeTrialComponentResponse, lineage_group_arn)},
    {.name = "Sources", .wire_name = "Sources", .type = &types::TrialComponentSources, .optional = &kOptional<std::vector<TrialComponentSource>>, .offset = offsetof(DescribeTrialComponentResponse, sources)},
};
constexpr std::uint16_t kDescribeTrialComponentResponseNames[] = {8, 7, 2, 6, 12, 10, 9, 16, 14, 15, 13, 11, 3, 17, 5, 4, 1, 0};
constexpr Field kDescribeTrialRequestFields[] = {
    {.name = "TrialName", .wire_name = "TrialName", .type = &types::ExperimentEntityName, .offset = offsetof(DescribeTrialRequest, trial_name), .required = true},
};
constexpr std::uint16_t kDescribeTrialRequestNames[] = {0};
constexpr Field kDescribeTrialResponseFields[] = {
    {.name = "TrialName", .wire_name = "TrialName", .type = &types::ExperimentEntityName, .optional = &kOptional<std::string>, .offset = offsetof(DescribeTrialResponse, trial_name)},
    {.name = "TrialArn", .wire_name = "TrialArn", .type = &types::TrialArn, .optional = &kOptional<std::string>, .offset = offsetof(DescribeTrialResponse, trial_arn)},
    {.name = "DisplayName", .wire_name = "DisplayName", .type = &types::ExperimentEntityName, .optional = &kOptional<std::string>, .offset = offsetof(DescribeTrialResponse, display_name)},
    {.name = "ExperimentName", .wire_name = "ExperimentName", .type = &types::ExperimentEntityName, .optional = &kOptional<std::string>, .offset = offsetof(DescribeTrialResponse, experiment_name)},
    {.name = "Source", .wire_name = "Source", .type = &types::TrialSource, .optional = &kOptional<TrialSource>, .offset = offsetof(DescribeTrialResponse, source)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(DescribeTrialResponse, creation_time)},
    {.name = "CreatedBy", .wire_name = "CreatedBy", .type = &types::UserContext, .optional = &kOptional<UserContext>, .offset = offsetof(DescribeTrialResponse, created_by)},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(DescribeTrialResponse, last_modified_time)},
    {.name = "LastModifiedBy", .wire_name = "LastModifiedBy", .type = &types::UserContext, .optional = &kOptional<UserContext>, .offset = offsetof(DescribeTrialResponse, last_modified_by)},
    {.name = "MetadataProperties", .wire_name = "MetadataProperties", .type = &types::MetadataProperties, .optional = &kOptional<MetadataProperties>, .offset = offsetof(DescribeTrialResponse, metadata_properties)},
};
constexpr std::uint16_t kDescribeTrialResponseNames[] = {6, 5, 2, 3, 8, 7, 9, 4, 1, 0};
constexpr Field kDesiredWeightAndCapacityFields[] = {
    {.name = "VariantName", .wire_name = "VariantName", .type = &types::ContainerHostname, .offset = offsetof(DesiredWeightAndCapacity, variant_name), .required = true},
    {.name = "DesiredWeight", .wire_name = "DesiredWeight", .type = &types::VariantWeight, .optional = &kOptional<double>, .offset = offsetof(DesiredWeightAndCapacity, desired_weight)},
    {.name = "DesiredInstanceCount", .wire_name = "DesiredInstanceCount", .type = &types::BillableTokenCount, .optional = &kOptional<std::int64_t>, .offset = offsetof(DesiredWeightAndCapacity, desired_instance_count)},
    {.name = "ServerlessUpdateConfig", .wire_name = "ServerlessUpdateConfig", .type = &types::ProductionVariantServerlessUpdateConfig, .optional = &kOptional<ProductionVariantServerlessUpdateConfig>, .offset = offsetof(DesiredWeightAndCapacity, serverless_update_config)},
};
constexpr std::uint16_t kDesiredWeightAndCapacityNames[] = {2, 1, 3, 0};
constexpr Field kDisassociateTrialComponentRequestFields[] = {
    {.name = "TrialComponentName", .wire_name = "TrialComponentName", .type = &types::ExperimentEntityName, .offset = offsetof(DisassociateTrialComponentRequest, trial_component_name), .required = true},
    {.name = "TrialName", .wire_name = "TrialName", .type = &types::ExperimentEntityName, .offset = offsetof(DisassociateTrialComponentRequest, trial_name), .required = true},
};
constexpr std::uint16_t kDisassociateTrialComponentRequestNames[] = {0, 1};
constexpr Field kDisassociateTrialComponentResponseFields[] = {
    {.name = "TrialComponentArn", .wire_name = "TrialComponentArn", .type = &types::TrialComponentArn, .optional = &kOptional<std::string>, .offset = offsetof(DisassociateTrialComponentResponse, trial_component_arn)},
    {.name = "TrialArn", .wire_name = "TrialArn", .type = &types::TrialArn, .optional = &kOptional<std::string>, .offset = offsetof(DisassociateTrialComponentResponse, trial_arn)},
};
constexpr std::uint16_t kDisassociateTrialComponentResponseNames[] = {1, 0};
constexpr Field kDriftCheckBaselinesFields[] = {
    {.name = "Bias", .wire_name = "Bias", .type = &types::DriftCheckBias, .optional = &kOptional<DriftCheckBias>, .offset = offsetof(DriftCheckBaselines, bias)},
    {.name = "Explainability", .wire_name = "Explainability", .type = &types::DriftCheckExplainability, .optional = &kOptional<DriftCheckExplainability>, .offset = offsetof(DriftCheckBaselines, explainability)},
    {.name = "ModelQuality", .wire_name = "ModelQuality", .type = &types::DriftCheckModelQuality, .optional = &kOptional<DriftCheckModelQuality>, .offset = offsetof(DriftCheckBaselines, model_quality)},
    {.name = "ModelDataQuality", .wire_name = "ModelDataQuality", .type = &types::DriftCheckModelDataQuality, .optional = &kOptional<DriftCheckModelDataQuality>, .offset = offsetof(DriftCheckBaselines, model_data_quality)},
};
constexpr std::uint16_t kDriftCheckBaselinesNames[] = {0, 1, 3, 2};
constexpr Field kDriftCheckBiasFields[] = {
    {.name = "ConfigFile", .wire_name = "ConfigFile", .type = &types::FileSource, .optional = &kOptional<FileSource>, .offset = offsetof(DriftCheckBias, config_file)},
    {.name = "PreTrainingConstraints", .wire_name = "PreTrainingConstraints", .type = &types::MetricsSource, .optional = &kOptional<MetricsSource>, .offset = offsetof(DriftCheckBias, pre_training_constraints)},
    {.name = "PostTrainingConstraints", .wire_name = "PostTrainingConstraints", .type = &types::MetricsSource, .optional = &kOptional<MetricsSource>, .offset = offsetof(DriftCheckBias, post_training_constraints)},
};
constexpr std::uint16_t kDriftCheckBiasNames[] = {0, 2, 1};
constexpr Field kDriftCheckExplainabilityFields[] = {
    {.name = "Constraints", .wire_name = "Constraints", .type = &types::MetricsSource, .optional = &kOptional<MetricsSource>, .offset = offsetof(DriftCheckExplainability, constraints)},
    {.name = "ConfigFile", .wire_name = "ConfigFile", .type = &types::FileSource, .optional = &kOptional<FileSource>, .offset = offsetof(DriftCheckExplainability, config_file)},
};
constexpr std::uint16_t kDriftCheckExplainabilityNames[] = {1, 0};
constexpr Field kDriftCheckModelDataQualityFields[] = {
    {.name = "Statistics", .wire_name = "Statistics", .type = &types::MetricsSource, .optional = &kOptional<MetricsSource>, .offset = offsetof(DriftCheckModelDataQuality, statistics)},
    {.name = "Constraints", .wire_name = "Constraints", .type = &types::MetricsSource, .optional = &kOptional<MetricsSource>, .offset = offsetof(DriftCheckModelDataQuality, constraints)},
};
constexpr std::uint16_t kDriftCheckModelDataQualityNames[] = {1, 0};
constexpr Field kDriftCheckModelQualityFields[] = {
    {.name = "Statistics", .wire_name = "Statistics", .type = &types::MetricsSource, .optional = &kOptional<MetricsSource>, .offset = offsetof(DriftCheckModelQuality, statistics)},
    {.name = "Constraints", .wire_name = "Constraints", .type = &types::MetricsSource, .optional = &kOptional<MetricsSource>, .offset = offsetof(DriftCheckModelQuality, constraints)},
};
constexpr std::uint16_t kDriftCheckModelQualityNames[] = {1, 0};
constexpr Field kEMRStepMetadataFields[] = {
    {.name = "ClusterId", .wire_name = "ClusterId", .type = &types::String256, .optional = &kOptional<std::string>, .offset = offsetof(EMRStepMetadata, cluster_id)},
    {.name = "StepId", .wire_name = "StepId", .type = &types::String256, .optional = &kOptional<std::string>, .offset = offsetof(EMRStepMetadata, step_id)},
    {.name = "StepName", .wire_name = "StepName", .type = &types::String256, .optional = &kOptional<std::string>, .offset = offsetof(EMRStepMetadata, step_name)},
    {.name = "LogFilePath", .wire_name = "LogFilePath", .type = &types::BlockedReason, .optional = &kOptional<std::string>, .offset = offsetof(EMRStepMetadata, log_file_path)},
};
constexpr std::uint16_t kEMRStepMetadataNames[] = {0, 3, 1, 2};
constexpr Field kEc2CapacityReservationFields[] = {
    {.name = "Ec2CapacityReservationId", .wire_name = "Ec2CapacityReservationId", .type = &types::Ec2CapacityReservationId, .optional = &kOptional<std::string>, .offset = offsetof(Ec2CapacityReservation, ec2_capacity_reservation_id)},
    {.name = "TotalInstanceCount", .wire_name = "TotalInstanceCount", .type = &types::BillableTokenCount, .optional = &kOptional<std::int64_t>, .offset = offsetof(Ec2CapacityReservation, total_instance_count)},
    {.name = "AvailableInstanceCount", .wire_name = "AvailableInstanceCount", .type = &types::BillableTokenCount, .optional = &kOptional<std::int64_t>, .offset = offsetof(Ec2CapacityReservation, available_instance_count)},
    {.name = "UsedByCurrentEndpoint", .wire_name = "UsedByCurrentEndpoint", .type = &types::BillableTokenCount, .optional = &kOptional<std::int64_t>, .offset = offsetof(Ec2CapacityReservation, used_by_current_endpoint)},
};
constexpr std::uint16_t kEc2CapacityReservationNames[] = {2, 0, 1, 3};
constexpr Field kEdgeFields[] = {
    {.name = "SourceArn", .wire_name = "SourceArn", .type = &types::AssociationEntityArn, .optional = &kOptional<std::string>, .offset = offsetof(Edge, source_arn)},
    {.name = "DestinationArn", .wire_name = "DestinationArn", .type = &types::AssociationEntityArn, .optional = &kOptional<std::string>, .offset = offsetof(Edge, destination_arn)},
    {.name = "AssociationType", .wire_name = "AssociationType", .type = &types::AssociationEdgeType, .optional = &kOptional<std::string>, .offset = offsetof(Edge, association_type)},
};
constexpr std::uint16_t kEdgeNames[] = {2, 1, 0};
constexpr Field kEndpointFields[] = {
    {.name = "EndpointName", .wire_name = "EndpointName", .type = &types::ContainerHostname, .offset = offsetof(Endpoint, endpoint_name), .required = true},
    {.name = "EndpointArn", .wire_name = "EndpointArn", .type = &types::EndpointArn, .offset = offsetof(Endpoint, endpoint_arn), .required = true},
    {.name = "EndpointConfigName", .wire_name = "EndpointConfigName", .type = &types::ContainerHostname, .offset = offsetof(Endpoint, endpoint_config_name), .required = true},
    {.name = "ProductionVariants", .wire_name = "ProductionVariants", .type = &types::ProductionVariantSummaryList, .optional = &kOptional<std::vector<ProductionVariantSummary>>, .offset = offsetof(Endpoint, production_variants)},
    {.name = "DataCaptureConfig", .wire_name = "DataCaptureConfig", .type = &types::DataCaptureConfigSummary, .optional = &kOptional<DataCaptureConfigSummary>, .offset = offsetof(Endpoint, data_capture_config)},
    {.name = "EndpointStatus", .wire_name = "EndpointStatus", .type = &types::EndpointStatus, .offset = offsetof(Endpoint, endpoint_status), .required = true},
    {.name = "FailureReason", .wire_name = "FailureReason", .type = &types::BlockedReason, .optional = &kOptional<std::string>, .offset = offsetof(Endpoint, failure_reason)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .offset = offsetof(Endpoint, creation_time), .required = true},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .offset = offsetof(Endpoint, last_modified_time), .required = true},
    {.name = "MonitoringSchedules", .wire_name = "MonitoringSchedules", .type = &types::MonitoringScheduleList, .optional = &kOptional<std::vector<MonitoringSchedule>>, .offset = offsetof(Endpoint, monitoring_schedules)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(Endpoint, tags)},
    {.name = "ShadowProductionVariants", .wire_name = "ShadowProductionVariants", .type = &types::ProductionVariantSummaryList, .optional = &kOptional<std::vector<ProductionVariantSummary>>, .offset = offsetof(Endpoint, shadow_production_variants)},
};
constexpr std::uint16_t kEndpointNames[] = {7, 4, 1, 2, 0, 5, 6, 8, 9, 3, 11, 10};
constexpr Field kEndpointConfigStepMetadataFields[] = {
    {.name = "Arn", .wire_name = "Arn", .type = &types::EndpointConfigArn, .optional = &kOptional<std::string>, .offset = offsetof(EndpointConfigStepMetadata, arn)},
};
constexpr std::uint16_t kEndpointConfigStepMetadataNames[] = {0};
constexpr Field kEndpointConfigSummaryFields[] = {
    {.name = "EndpointConfigName", .wire_name = "EndpointConfigName", .type = &types::ContainerHostname, .offset = offsetof(EndpointConfigSummary, endpoint_config_name), .required = true},
    {.name = "EndpointConfigArn", .wire_name = "EndpointConfigArn", .type = &types::EndpointConfigArn, .offset = offsetof(EndpointConfigSummary, endpoint_config_arn), .required = true},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .offset = offsetof(EndpointConfigSummary, creation_time), .required = true},
};
constexpr std::uint16_t kEndpointConfigSummaryNames[] = {2, 1, 0};
constexpr Field kEndpointInputFields[] = {
    {.name = "EndpointName", .wire_name = "EndpointName", .type = &types::ContainerHostname, .offset = offsetof(EndpointInput, endpoint_name), .required = true},
    {.name = "LocalPath", .wire_name = "LocalPath", .type = &types::Accept, .offset = offsetof(EndpointInput, local_path), .required = true},
    {.name = "S3InputMode", .wire_name = "S3InputMode", .type = &types::InputMode, .optional = &kOptional<std::string>, .offset = offsetof(EndpointInput, s3_input_mode)},
    {.name = "S3DataDistributionType", .wire_name = "S3DataDistributionType", .type = &types::DataDistributionType, .optional = &kOptional<std::string>, .offset = offsetof(EndpointInput, s3_data_distribution_type)},
    {.name = "FeaturesAttribute", .wire_name = "FeaturesAttribute", .type = &types::Ec2CapacityReservationId, .optional = &kOptional<std::string>, .offset = offsetof(EndpointInput, features_attribute)},
    {.name = "InferenceAttribute", .wire_name = "InferenceAttribute", .type = &types::Ec2CapacityReservationId, .optional = &kOptional<std::string>, .offset = offsetof(EndpointInput, inference_attribute)},
    {.name = "ProbabilityAttribute", .wire_name = "ProbabilityAttribute", .type = &types::Ec2CapacityReservationId, .optional = &kOptional<std::string>, .offset = offsetof(EndpointInput, probability_attribute)},
    {.name = "ProbabilityThresholdAttribute", .wire_name = "ProbabilityThresholdAttribute", .type = &types::DoubleParameterValue, .optional = &kOptional<double>, .offset = offsetof(EndpointInput, probability_threshold_attribute)},
    {.name = "StartTimeOffset", .wire_name = "StartTimeOffset", .type = &types::MonitoringTimeOffsetString, .optional = &kOptional<std::string>, .offset = offsetof(EndpointInput, start_time_offset)},
    {.name = "EndTimeOffset", .wire_name = "EndTimeOffset", .type = &types::MonitoringTimeOffsetString, .optional = &kOptional<std::string>, .offset = offsetof(EndpointInput, end_time_offset)},
    {.name = "ExcludeFeaturesAttribute", .wire_name = "ExcludeFeaturesAttribute", .type = &types::ExcludeFeaturesAttribute, .optional = &kOptional<std::string>, .offset = offsetof(EndpointInput, exclude_features_attribute)},
};
constexpr std::uint16_t kEndpointInputNames[] = {9, 0, 10, 4, 5, 1, 6, 7, 3, 2, 8};
constexpr Field kEndpointMetadataFields[] = {
    {.name = "EndpointName", .wire_name = "EndpointName", .type = &types::ContainerHostname, .offset = offsetof(EndpointMetadata, endpoint_name), .required = true},
    {.name = "EndpointConfigName", .wire_name = "EndpointConfigName", .type = &types::ContainerHostname, .optional = &kOptional<std::string>, .offset = offsetof(EndpointMetadata, endpoint_config_name)},
    {.name = "EndpointStatus", .wire_name = "EndpointStatus", .type = &types::EndpointStatus, .optional = &kOptional<std::string>, .offset = offsetof(EndpointMetadata, endpoint_status)},
    {.name = "FailureReason", .wire_name = "FailureReason", .type = &types::BlockedReason, .optional = &kOptional<std::string>, .offset = offsetof(EndpointMetadata, failure_reason)},
};
constexpr std::uint16_t kEndpointMetadataNames[] = {1, 0, 2, 3};
constexpr Field kEndpointStepMetadataFields[] = {
    {.name = "Arn", .wire_name = "Arn", .type = &types::EndpointArn, .optional = &kOptional<std::string>, .offset = offsetof(EndpointStepMetadata, arn)},
};
constexpr std::uint16_t kEndpointStepMetadataNames[] = {0};
constexpr Field kEndpointSummaryFields[] = {
    {.name = "EndpointName", .wire_name = "EndpointName", .type = &types::ContainerHostname, .offset = offsetof(EndpointSummary, endpoint_name), .required = true},
    {.name = "EndpointArn", .wire_name = "EndpointArn", .type = &types::EndpointArn, .offset = offsetof(EndpointSummary, endpoint_arn), .required = true},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .offset = offsetof(EndpointSummary, creation_time), .required = true},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .offset = offsetof(EndpointSummary, last_modified_time), .required = true},
    {.name = "EndpointStatus", .wire_name = "EndpointStatus", .type = &types::EndpointStatus, .offset = offsetof(EndpointSummary, endpoint_status), .required = true},
};
constexpr std::uint16_t kEndpointSummaryNames[] = {2, 1, 0, 4, 3};
constexpr Field kExperimentFields[] = {
    {.name = "ExperimentName", .wire_name = "ExperimentName", .type = &types::ExperimentEntityName, .optional = &kOptional<std::string>, .offset = offsetof(Experiment, experiment_name)},
    {.name = "ExperimentArn", .wire_name = "ExperimentArn", .type = &types::ExperimentArn, .optional = &kOptional<std::string>, .offset = offsetof(Experiment, experiment_arn)},
    {.name = "DisplayName", .wire_name = "DisplayName", .type = &types::ExperimentEntityName, .optional = &kOptional<std::string>, .offset = offsetof(Experiment, display_name)},
    {.name = "Source", .wire_name = "Source", .type = &types::ExperimentSource, .optional = &kOptional<ExperimentSource>, .offset = offsetof(Experiment, source)},
    {.name = "Description", .wire_name = "Description", .type = &types::ExperimentDescription, .optional = &kOptional<std::string>, .offset = offsetof(Experiment, description)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(Experiment, creation_time)},
    {.name = "CreatedBy", .wire_name = "CreatedBy", .type = &types::UserContext, .optional = &kOptional<UserContext>, .offset = offsetof(Experiment, created_by)},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(Experiment, last_modified_time)},
    {.name = "LastModifiedBy", .wire_name = "LastModifiedBy", .type = &types::UserContext, .optional = &kOptional<UserContext>, .offset = offsetof(Experiment, last_modified_by)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(Experiment, tags)},
};
constexpr std::uint16_t kExperimentNames[] = {6, 5, 4, 2, 1, 0, 8, 7, 3, 9};
constexpr Field kExperimentConfigFields[] = {
    {.name = "ExperimentName", .wire_name = "ExperimentName", .type = &types::ExperimentEntityName, .optional = &kOptional<std::string>, .offset = offsetof(ExperimentConfig, experiment_name)},
    {.name = "TrialName", .wire_name = "TrialName", .type = &types::ExperimentEntityName, .optional = &kOptional<std::string>, .offset = offsetof(ExperimentConfig, trial_name)},
    {.name = "TrialComponentDisplayName", .wire_name = "TrialComponentDisplayName", .type = &types::ExperimentEntityName, .optional = &kOptional<std::string>, .offset = offsetof(ExperimentConfig, trial_component_display_name)},
    {.name = "RunName", .wire_name = "RunName", .type = &types::ExperimentEntityName, .optional = &kOptional<std::string>, .offset = offsetof(ExperimentConfig, run_name)},
};
constexpr std::uint16_t kExperimentConfigNames[] = {0, 3, 2, 1};
constexpr Field kExperimentSourceFields[] = {
    {.name = "SourceArn", .wire_name = "SourceArn", .type = &types::ExperimentSourceArn, .offset = offsetof(ExperimentSource, source_arn), .required = true},
    {.name = "SourceType", .wire_name = "SourceType", .type = &types::Description, .optional = &kOptional<std::string>, .offset = offsetof(ExperimentSource, source_type)},
};
constexpr std::uint16_t kExperimentSourceNames[] = {0, 1};
constexpr Field kExperimentSummaryFields[] = {
    {.name = "ExperimentArn", .wire_name = "ExperimentArn", .type = &types::ExperimentArn, .optional = &kOptional<std::string>, .offset = offsetof(ExperimentSummary, experiment_arn)},
    {.name = "ExperimentName", .wire_name = "ExperimentName", .type = &types::ExperimentEntityName, .optional = &kOptional<std::string>, .offset = offsetof(ExperimentSummary, experiment_name)},
    {.name = "DisplayName", .wire_name = "DisplayName", .type = &types::ExperimentEntityName, .optional = &kOptional<std::string>, .offset = offsetof(ExperimentSummary, display_name)},
    {.name = "ExperimentSource", .wire_name = "ExperimentSource", .type = &types::ExperimentSource, .optional = &kOptional<ExperimentSource>, .offset = offsetof(ExperimentSummary, experiment_source)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ExperimentSummary, creation_time)},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ExperimentSummary, last_modified_time)},
};
constexpr std::uint16_t kExperimentSummaryNames[] = {4, 2, 0, 1, 3, 5};
constexpr Field kExplainabilityFields[] = {
    {.name = "Report", .wire_name = "Report", .type = &types::MetricsSource, .optional = &kOptional<MetricsSource>, .offset = offsetof(Explainability, report)},
};
constexpr std::uint16_t kExplainabilityNames[] = {0};
constexpr Field kExplainerConfigFields[] = {
    {.name = "ClarifyExplainerConfig", .wire_name = "ClarifyExplainerConfig", .type = &types::ClarifyExplainerConfig, .optional = &kOptional<ClarifyExplainerConfig>, .offset = offsetof(ExplainerConfig, clarify_explainer_config)},
};
constexpr std::uint16_t kExplainerConfigNames[] = {0};
constexpr Field kFailStepMetadataFields[] = {
    {.name = "ErrorMessage", .wire_name = "ErrorMessage", .type = &types::String3072, .optional = &kOptional<std::string>, .offset = offsetof(FailStepMetadata, error_message)},
};
constexpr std::uint16_t kFailStepMetadataNames[] = {0};
constexpr Field kFeatureDefinitionFields[] = {
    {.name = "FeatureName", .wire_name = "FeatureName", .type = &types::FeatureName, .offset = offsetof(FeatureDefinition, feature_name), .required = true},
    {.name = "FeatureType", .wire_name = "FeatureType", .type = &types::FeatureType, .offset = offsetof(FeatureDefinition, feature_type), .required = true},
    {.name = "CollectionType", .wire_name = "CollectionType", .type = &types::CollectionType, .optional = &kOptional<std::string>, .offset = offsetof(FeatureDefinition, collection_type)},
    {.name = "CollectionConfig", .wire_name = "CollectionConfig", .type = &types::CollectionConfig, .optional = &kOptional<CollectionConfig>, .offset = offsetof(FeatureDefinition, collection_config)},
};
constexpr std::uint16_t kFeatureDefinitionNames[] = {3, 2, 0, 1};
constexpr Field kFeatureGroupFields[] = {
    {.name = "FeatureGroupArn", .wire_name = "FeatureGroupArn", .type = &types::FeatureGroupArn, .optional = &kOptional<std::string>, .offset = offsetof(FeatureGroup, feature_group_arn)},
    {.name = "FeatureGroupName", .wire_name = "FeatureGroupName", .type = &types::FeatureGroupName, .optional = &kOptional<std::string>, .offset = offsetof(FeatureGroup, feature_group_name)},
    {.name = "RecordIdentifierFeatureName", .wire_name = "RecordIdentifierFeatureName", .type = &types::FeatureName, .optional = &kOptional<std::string>, .offset = offsetof(FeatureGroup, record_identifier_feature_name)},
    {.name = "EventTimeFeatureName", .wire_name = "EventTimeFeatureName", .type = &types::FeatureName, .optional = &kOptional<std::string>, .offset = offsetof(FeatureGroup, event_time_feature_name)},
    {.name = "FeatureDefinitions", .wire_name = "FeatureDefinitions", .type = &types::FeatureDefinitions, .optional = &kOptional<std::vector<FeatureDefinition>>, .offset = offsetof(FeatureGroup, feature_definitions)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(FeatureGroup, creation_time)},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(FeatureGroup, last_modified_time)},
    {.name = "OnlineStoreConfig", .wire_name = "OnlineStoreConfig", .type = &types::OnlineStoreConfig, .optional = &kOptional<OnlineStoreConfig>, .offset = offsetof(FeatureGroup, online_store_config)},
    {.name = "OfflineStoreConfig", .wire_name = "OfflineStoreConfig", .type = &types::OfflineStoreConfig, .optional = &kOptional<OfflineStoreConfig>, .offset = offsetof(FeatureGroup, offline_store_config)},
    {.name = "RoleArn", .wire_name = "RoleArn", .type = &types::RoleArn, .optional = &kOptional<std::string>, .offset = offsetof(FeatureGroup, role_arn)},
    {.name = "FeatureGroupStatus", .wire_name = "FeatureGroupStatus", .type = &types::FeatureGroupStatus, .optional = &kOptional<std::string>, .offset = offsetof(FeatureGroup, feature_group_status)},
    {.name = "OfflineStoreStatus", .wire_name = "OfflineStoreStatus", .type = &types::OfflineStoreStatus, .optional = &kOptional<OfflineStoreStatus>, .offset = offsetof(FeatureGroup, offline_store_status)},
    {.name = "LastUpdateStatus", .wire_name = "LastUpdateStatus", .type = &types::LastUpdateStatus, .optional = &kOptional<LastUpdateStatus>, .offset = offsetof(FeatureGroup, last_update_status)},
    {.name = "FailureReason", .wire_name = "FailureReason", .type = &types::BlockedReason, .optional = &kOptional<std::string>, .offset = offsetof(FeatureGroup, failure_reason)},
    {.name = "Description", .wire_name = "Description", .type = &types::Description, .optional = &kOptional<std::string>, .offset = offsetof(FeatureGroup, description)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(FeatureGroup, tags)},
};
constexpr std::uint16_t kFeatureGroupNames[] = {5, 14, 3, 13, 4, 0, 1, 10, 6, 12, 8, 11, 7, 2, 9, 15};
constexpr Field kFeatureGroupSummaryFields[] = {
    {.name = "FeatureGroupName", .wire_name = "FeatureGroupName", .type = &types::FeatureGroupName, .offset = offsetof(FeatureGroupSummary, feature_group_name), .required = true},
    {.name = "FeatureGroupArn", .wire_name = "FeatureGroupArn", .type = &types::FeatureGroupArn, .offset = offsetof(FeatureGroupSummary, feature_group_arn), .required = true},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .offset = offsetof(FeatureGroupSummary, creation_time), .required = true},
    {.name = "FeatureGroupStatus", .wire_name = "FeatureGroupStatus", .type = &types::FeatureGroupStatus, .optional = &kOptional<std::string>, .offset = offsetof(FeatureGroupSummary, feature_group_status)},
    {.name = "OfflineStoreStatus", .wire_name = "OfflineStoreStatus", .type = &types::OfflineStoreStatus, .optional = &kOptional<OfflineStoreStatus>, .offset = offsetof(FeatureGroupSummary, offline_store_status)},
};
constexpr std::uint16_t kFeatureGroupSummaryNames[] = {2, 1, 0, 3, 4};
constexpr Field kFeatureMetadataFields[] = {
    {.name = "FeatureGroupArn", .wire_name = "FeatureGroupArn", .type = &types::FeatureGroupArn, .optional = &kOptional<std::string>, .offset = offsetof(FeatureMetadata, feature_group_arn)},
    {.name = "FeatureGroupName", .wire_name = "FeatureGroupName", .type = &types::FeatureGroupName, .optional = &kOptional<std::string>, .offset = offsetof(FeatureMetadata, feature_group_name)},
    {.name = "FeatureName", .wire_name = "FeatureName", .type = &types::FeatureName, .optional = &kOptional<std::string>, .offset = offsetof(FeatureMetadata, feature_name)},
    {.name = "FeatureType", .wire_name = "FeatureType", .type = &types::FeatureType, .optional = &kOptional<std::string>, .offset = offsetof(FeatureMetadata, feature_type)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(FeatureMetadata, creation_time)},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(FeatureMetadata, last_modified_time)},
    {.name = "Description", .wire_name = "Description", .type = &types::AlgorithmImage, .optional = &kOptional<std::string>, .offset = offsetof(FeatureMetadata, description)},
    {.name = "Parameters", .wire_name = "Parameters", .type = &types::FeatureParameters, .optional = &kOptional<std::vector<FeatureParameter>>, .offset = offsetof(FeatureMetadata, parameters)},
};
constexpr std::uint16_t kFeatureMetadataNames[] = {4, 6, 0, 1, 2, 3, 5, 7};
constexpr Field kFeatureParameterFields[] = {
    {.name = "Key", .wire_name = "Key", .type = &types::FeatureParameterKey, .optional = &kOptional<std::string>, .offset = offsetof(FeatureParameter, key)},
    {.name = "Value", .wire_name = "Value", .type = &types::FeatureParameterKey, .optional = &kOptional<std::string>, .offset = offsetof(FeatureParameter, value)},
};
constexpr std::uint16_t kFeatureParameterNames[] = {0, 1};
constexpr Field kFileSourceFields[] = {
    {.name = "ContentType", .wire_name = "ContentType", .type = &types::Accept, .optional = &kOptional<std::string>, .offset = offsetof(FileSource, content_type)},
    {.name = "ContentDigest", .wire_name = "ContentDigest", .type = &types::ContentDigest, .optional = &kOptional<std::string>, .offset = offsetof(FileSource, content_digest)},
    {.name = "S3Uri", .wire_name = "S3Uri", .type = &types::S3ModelUri, .offset = offsetof(FileSource, s3_uri), .required = true},
};
constexpr std::uint16_t kFileSourceNames[] = {1, 0, 2};
constexpr Field kFileSystemDataSourceFields[] = {
    {.name = "FileSystemId", .wire_name = "FileSystemId", .type = &types::FileSystemId, .offset = offsetof(FileSystemDataSource, file_system_id), .required = true},
    {.name = "FileSystemAccessMode", .wire_name = "FileSystemAccessMode", .type = &types::FileSystemAccessMode, .offset = offsetof(FileSystemDataSource, file_system_access_mode), .required = true},
    {.name = "FileSystemType", .wire_name = "FileSystemType", .type = &types::FileSystemType, .offset = offsetof(FileSystemDataSource, file_system_type), .required = true},
    {.name = "DirectoryPath", .wire_name = "DirectoryPath", .type = &types::ArtifactPropertyValue, .offset = offsetof(FileSystemDataSource, directory_path), .required = true},
};
constexpr std::uint16_t kFileSystemDataSourceNames[] = {3, 1, 0, 2};
constexpr Field kFilterFields[] = {
    {.name = "Name", .wire_name = "Name", .type = &types::MetricName, .offset = offsetof(Filter, name), .required = true},
    {.name = "Operator", .wire_name = "Operator", .type = &types::Operator, .optional = &kOptional<std::string>, .offset = offsetof(Filter, operator_)},
    {.name = "Value", .wire_name = "Value", .type = &types::FilterValue, .optional = &kOptional<std::string>, .offset = offsetof(Filter, value)},
};
constexpr std::uint16_t kFilterNames[] = {0, 1, 2};
constexpr Field kFinalHyperParameterTuningJobObjectiveMetricFields[] = {
    {.name = "Type", .wire_name = "Type", .type = &types::HyperParameterTuningJobObjectiveType, .optional = &kOptional<std::string>, .offset = offsetof(FinalHyperParameterTuningJobObjectiveMetric, type)},
    {.name = "MetricName", .wire_name = "MetricName", .type = &types::MetricName, .offset = offsetof(FinalHyperParameterTuningJobObjectiveMetric, metric_name), .required = true},
    {.name = "Value", .wire_name = "Value", .type = &types::DoubleParameterValue, .offset = offsetof(FinalHyperParameterTuningJobObjectiveMetric, value), .required = true},
};
constexpr std::uint16_t kFinalHyperParameterTuningJobObjectiveMetricNames[] = {1, 0, 2};
constexpr Field kGetModelPackageGroupPolicyInputFields[] = {
    {.name = "ModelPackageGroupName", .wire_name = "ModelPackageGroupName", .type = &types::EntityName, .offset = offsetof(GetModelPackageGroupPolicyInput, model_package_group_name), .required = true},
};
constexpr std::uint16_t kGetModelPackageGroupPolicyInputNames[] = {0};
constexpr Field kGetModelPackageGroupPolicyOutputFields[] = {
    {.name = "ResourcePolicy", .wire_name = "ResourcePolicy", .type = &types::PolicyString, .offset = offsetof(GetModelPackageGroupPolicyOutput, resource_policy), .required = true},
};
constexpr std::uint16_t kGetModelPackageGroupPolicyOutputNames[] = {0};
constexpr Field kGetSearchSuggestionsRequestFields[] = {
    {.name = "Resource", .wire_name = "Resource", .type = &types::ResourceType, .offset = offsetof(GetSearchSuggestionsRequest, resource), .required = true},
    {.name = "SuggestionQuery", .wire_name = "SuggestionQuery", .type = &types::SuggestionQuery, .optional = &kOptional<SuggestionQuery>, .offset = offsetof(GetSearchSuggestionsRequest, suggestion_query)},
};
constexpr std::uint16_t kGetSearchSuggestionsRequestNames[] = {0, 1};
constexpr Field kGetSearchSuggestionsResponseFields[] = {
    {.name = "PropertyNameSuggestions", .wire_name = "PropertyNameSuggestions", .type = &types::PropertyNameSuggestionList, .optional = &kOptional<std::vector<PropertyNameSuggestion>>, .offset = offsetof(GetSearchSuggestionsResponse, property_name_suggestions)},
};
constexpr std::uint16_t kGetSearchSuggestionsResponseNames[] = {0};
constexpr Field kHubAccessConfigFields[] = {
    {.name = "HubContentArn", .wire_name = "HubContentArn", .type = &types::AlgorithmImage, .offset = offsetof(HubAccessConfig, hub_content_arn), .required = true},
};
constexpr std::uint16_t kHubAccessConfigNames[] = {0};
constexpr Field kHyperParameterAlgorithmSpecificationFields[] = {
    {.name = "TrainingImage", .wire_name = "TrainingImage", .type = &types::AlgorithmImage, .optional = &kOptional<std::string>, .offset = offsetof(HyperParameterAlgorithmSpecification, training_image)},
    {.name = "TrainingInputMode", .wire_name = "TrainingInputMode", .type = &types::TrainingInputMode, .offset = offsetof(HyperParameterAlgorithmSpecification, training_input_mode), .required = true},
    {.name = "AlgorithmName", .wire_name = "AlgorithmName", .type = &types::ArnOrName, .optional = &kOptional<std::string>, .offset = offsetof(HyperParameterAlgorithmSpecification, algorithm_name)},
    {.name = "MetricDefinitions", .wire_name = "MetricDefinitions", .type = &types::MetricDefinitionList, .optional = &kOptional<std::vector<MetricDefinition>>, .offset = offsetof(HyperParameterAlgorithmSpecification, metric_definitions)},
};
constexpr std::uint16_t kHyperParameterAlgorithmSpecificationNames[] = {2, 3, 0, 1};
constexpr Field kHyperParameterTrainingJobDefinitionFields[] = {
    {.name = "DefinitionName", .wire_name = "DefinitionName", .type = &types::HyperParameterTrainingJobDefinitionName, .optional = &kOptional<std::string>, .offset = offsetof(HyperParameterTrainingJobDefinition, definition_name)},
    {.name = "TuningObjective", .wire_name = "TuningObjective", .type = &types::HyperParameterTuningJobObjective, .optional = &kOptional<HyperParameterTuningJobObjective>, .offset = offsetof(HyperParameterTrainingJobDefinition, tuning_objective)},
    {.name = "HyperParameterRanges", .wire_name = "HyperParameterRanges", .type = &types::ParameterRanges, .optional = &kOptional<ParameterRanges>, .offset = offsetof(HyperParameterTrainingJobDefinition, hyper_parameter_ranges)},
    {.name = "StaticHyperParameters", .wire_name = "StaticHyperParameters", .type = &types::HyperParameters, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(HyperParameterTrainingJobDefinition, static_hyper_parameters)},
    {.name = "AlgorithmSpecification", .wire_name = "AlgorithmSpecification", .type = &types::HyperParameterAlgorithmSpecification, .offset = offsetof(HyperParameterTrainingJobDefinition, algorithm_specification), .required = true},
    {.name = "RoleArn", .wire_name = "RoleArn", .type = &types::RoleArn, .offset = offsetof(HyperParameterTrainingJobDefinition, role_arn), .required = true},
    {.name = "InputDataConfig", .wire_name = "InputDataConfig", .type = &types::InputDataConfig, .optional = &kOptional<std::vector<Channel>>, .offset = offsetof(HyperParameterTrainingJobDefinition, input_data_config)},
    {.name = "VpcConfig", .wire_name = "VpcConfig", .type = &types::VpcConfig, .optional = &kOptional<VpcConfig>, .offset = offsetof(HyperParameterTrainingJobDefinition, vpc_config)},
    {.name = "OutputDataConfig", .wire_name = "OutputDataConfig", .type = &types::OutputDataConfig, .offset = offsetof(HyperParameterTrainingJobDefinition, output_data_config), .required = true},
    {.name = "ResourceConfig", .wire_name = "ResourceConfig", .type = &types::ResourceConfig, .optional = &kOptional<ResourceConfig>, .offset = offsetof(HyperParameterTrainingJobDefinition, resource_config)},
    {.name = "HyperParameterTuningResourceConfig", .wire_name = "HyperParameterTuningResourceConfig", .type = &types::HyperParameterTuningResourceConfig, .optional = &kOptional<HyperParameterTuningResourceConfig>, .offset = offsetof(HyperParameterTrainingJobDefinition, hyper_parameter_tuning_resource_config)},
    {.name = "StoppingCondition", .wire_name = "StoppingCondition", .type = &types::StoppingCondition, .offset = offsetof(HyperParameterTrainingJobDefinition, stopping_condition), .required = true},
    {.name = "EnableNetworkIsolation", .wire_name = "EnableNetworkIsolation", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(HyperParameterTrainingJobDefinition, enable_network_isolation)},
    {.name = "EnableInterContainerTrafficEncryption", .wire_name = "EnableInterContainerTrafficEncryption", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(HyperParameterTrainingJobDefinition, enable_inter_container_traffic_encryption)},
    {.name = "EnableManagedSpotTraining", .wire_name = "EnableManagedSpotTraining", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(HyperParameterTrainingJobDefinition, enable_managed_spot_training)},
    {.name = "CheckpointConfig", .wire_name = "CheckpointConfig", .type = &types::CheckpointConfig, .optional = &kOptional<CheckpointConfig>, .offset = offsetof(HyperParameterTrainingJobDefinition, checkpoint_config)},
    {.name = "RetryStrategy", .wire_name = "RetryStrategy", .type = &types::RetryStrategy, .optional = &kOptional<RetryStrategy>, .offset = offsetof(HyperParameterTrainingJobDefinition, retry_strategy)},
    {.name = "Environment", .wire_name = "Environment", .type = &types::HyperParameterTrainingJobEnvironmentMap, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(HyperParameterTrainingJobDefinition, environment)},
};
constexpr std::uint16_t kHyperParameterTrainingJobDefinitionNames[] = {4, 15, 0, 13, 14, 12, 17, 2, 10, 6, 8, 9, 16, 5, 3, 11, 1, 7};
constexpr Field kHyperParameterTrainingJobSummaryFields[] = {
    {.name = "TrainingJobDefinitionName", .wire_name = "TrainingJobDefinitionName", .type = &types::HyperParameterTrainingJobDefinitionName, .optional = &kOptional<std::string>, .offset = offsetof(HyperParameterTrainingJobSummary, training_job_definition_name)},
    {.name = "TrainingJobName", .wire_name = "TrainingJobName", .type = &types::EntityName, .offset = offsetof(HyperParameterTrainingJobSummary, training_job_name), .required = true},
    {.name = "TrainingJobArn", .wire_name = "TrainingJobArn", .type = &types::TrainingJobArn, .offset = offsetof(HyperParameterTrainingJobSummary, training_job_arn), .required = true},
    {.name = "TuningJobName", .wire_name = "TuningJobName", .type = &types::HyperParameterTuningJobName, .optional = &kOptional<std::string>, .offset = offsetof(HyperParameterTrainingJobSummary, tuning_job_name)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .offset = offsetof(HyperParameterTrainingJobSummary, creation_time), .required = true},
    {.name = "TrainingStartTime", .wire_name = "TrainingStartTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(HyperParameterTrainingJobSummary, training_start_time)},
    {.name = "TrainingEndTime", .wire_name = "TrainingEndTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(HyperParameterTrainingJobSummary, training_end_time)},
    {.name = "TrainingJobStatus", .wire_name = "TrainingJobStatus", .type = &types::TrainingJobStatus, .offset = offsetof(HyperParameterTrainingJobSummary, training_job_status), .required = true},
    {.name = "TunedHyperParameters", .wire_name = "TunedHyperParameters", .type = &types::HyperParameters, .offset = offsetof(HyperParameterTrainingJobSummary, tuned_hyper_parameters), .required = true},
    {.name = "FailureReason", .wire_name = "FailureReason", .type = &types::BlockedReason, .optional = &kOptional<std::string>, .offset = offsetof(HyperParameterTrainingJobSummary, failure_reason)},
    {.name = "FinalHyperParameterTuningJobObjectiveMetric", .wire_name = "FinalHyperParameterTuningJobObjectiveMetric", .type = &types::FinalHyperParameterTuningJobObjectiveMetric, .optional = &kOptional<FinalHyperParameterTuningJobObjectiveMetric>, .offset = offsetof(HyperParameterTrainingJobSummary, final_hyper_parameter_tuning_job_objective_metric)},
    {.name = "ObjectiveStatus", .wire_name = "ObjectiveStatus", .type = &types::ObjectiveStatus, .optional = &kOptional<std::string>, .offset = offsetof(HyperParameterTrainingJobSummary, objective_status)},
};
constexpr std::uint16_t kHyperParameterTrainingJobSummaryNames[] = {4, 9, 10, 11, 6, 2, 0, 1, 7, 5, 8, 3};
constexpr Field kHyperParameterTuningInstanceConfigFields[] = {
    {.name = "InstanceType", .wire_name = "InstanceType", .type = &types::TrainingInstanceType, .offset = offsetof(HyperParameterTuningInstanceConfig, instance_type), .required = true},
    {.name = "InstanceCount", .wire_name = "InstanceCount", .type = &types::BillableTokenCount, .offset = offsetof(HyperParameterTuningInstanceConfig, instance_count), .required = true},
    {.name = "VolumeSizeInGB", .wire_name = "VolumeSizeInGB", .type = &types::BillableTimeInSeconds, .offset = offsetof(HyperParameterTuningInstanceConfig, volume_size_in_gb), .required = true},
};
constexpr std::uint16_t kHyperParameterTuningInstanceConfigNames[] = {1, 0, 2};
constexpr Field kHyperParameterTuningJobCompletionDetailsFields[] = {
    {.name = "NumberOfTrainingJobsObjectiveNotImproving", .wire_name = "NumberOfTrainingJobsObjectiveNotImproving", .type = &types::ClarifyShapSeed, .optional = &kOptional<std::int64_t>, .offset = offsetof(HyperParameterTuningJobCompletionDetails, number_of_training_jobs_objective_not_improving)},
    {.name = "ConvergenceDetectedTime", .wire_name = "ConvergenceDetectedTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(HyperParameterTuningJobCompletionDetails, convergence_detected_time)},
};
constexpr std::uint16_t kHyperParameterTuningJobCompletionDetailsNames[] = {1, 0};

}  // namespace

constinit const Shape DescribePipelineResponse::kShape = {.name = "DescribePipelineResponse", .size = sizeof(DescribePipelineResponse), .fields = kDescribePipelineResponseFields, .by_wire_name = kDescribePipelineResponseNames};
constinit const Type types::DescribePipelineResponse = {.kind = Kind::structure, .shape = &DescribePipelineResponse::kShape};
constinit const Shape DescribeProcessingJobRequest::kShape = {.name = "DescribeProcessingJobRequest", .size = sizeof(DescribeProcessingJobRequest), .fields = kDescribeProcessingJobRequestFields, .by_wire_name = kDescribeProcessingJobRequestNames};
constinit const Type types::DescribeProcessingJobRequest = {.kind = Kind::structure, .shape = &DescribeProcessingJobRequest::kShape};
constinit const Shape DescribeProcessingJobResponse::kShape = {.name = "DescribeProcessingJobResponse", .size = sizeof(DescribeProcessingJobResponse), .fields = kDescribeProcessingJobResponseFields, .by_wire_name = kDescribeProcessingJobResponseNames};
constinit const Type types::DescribeProcessingJobResponse = {.kind = Kind::structure, .shape = &DescribeProcessingJobResponse::kShape};
constinit const Shape DescribeTrainingJobRequest::kShape = {.name = "DescribeTrainingJobRequest", .size = sizeof(DescribeTrainingJobRequest), .fields = kDescribeTrainingJobRequestFields, .by_wire_name = kDescribeTrainingJobRequestNames};
constinit const Type types::DescribeTrainingJobRequest = {.kind = Kind::structure, .shape = &DescribeTrainingJobRequest::kShape};
constinit const Shape DescribeTrainingJobResponse::kShape = {.name = "DescribeTrainingJobResponse", .size = sizeof(DescribeTrainingJobResponse), .fields = kDescribeTrainingJobResponseFields, .by_wire_name = kDescribeTrainingJobResponseNames};
constinit const Type types::DescribeTrainingJobResponse = {.kind = Kind::structure, .shape = &DescribeTrainingJobResponse::kShape};
constinit const Shape DescribeTransformJobRequest::kShape = {.name = "DescribeTransformJobRequest", .size = sizeof(DescribeTransformJobRequest), .fields = kDescribeTransformJobRequestFields, .by_wire_name = kDescribeTransformJobRequestNames};
constinit const Type types::DescribeTransformJobRequest = {.kind = Kind::structure, .shape = &DescribeTransformJobRequest::kShape};
constinit const Shape DescribeTransformJobResponse::kShape = {.name = "DescribeTransformJobResponse", .size = sizeof(DescribeTransformJobResponse), .fields = kDescribeTransformJobResponseFields, .by_wire_name = kDescribeTransformJobResponseNames};
constinit const Type types::DescribeTransformJobResponse = {.kind = Kind::structure, .shape = &DescribeTransformJobResponse::kShape};
constinit const Shape DescribeTrialComponentRequest::kShape = {.name = "DescribeTrialComponentRequest", .size = sizeof(DescribeTrialComponentRequest), .fields = kDescribeTrialComponentRequestFields, .by_wire_name = kDescribeTrialComponentRequestNames};
constinit const Type types::DescribeTrialComponentRequest = {.kind = Kind::structure, .shape = &DescribeTrialComponentRequest::kShape};
constinit const Shape DescribeTrialComponentResponse::kShape = {.name = "DescribeTrialComponentResponse", .size = sizeof(DescribeTrialComponentResponse), .fields = kDescribeTrialComponentResponseFields, .by_wire_name = kDescribeTrialComponentResponseNames};
constinit const Type types::DescribeTrialComponentResponse = {.kind = Kind::structure, .shape = &DescribeTrialComponentResponse::kShape};
constinit const Shape DescribeTrialRequest::kShape = {.name = "DescribeTrialRequest", .size = sizeof(DescribeTrialRequest), .fields = kDescribeTrialRequestFields, .by_wire_name = kDescribeTrialRequestNames};
constinit const Type types::DescribeTrialRequest = {.kind = Kind::structure, .shape = &DescribeTrialRequest::kShape};
constinit const Shape DescribeTrialResponse::kShape = {.name = "DescribeTrialResponse", .size = sizeof(DescribeTrialResponse), .fields = kDescribeTrialResponseFields, .by_wire_name = kDescribeTrialResponseNames};
constinit const Type types::DescribeTrialResponse = {.kind = Kind::structure, .shape = &DescribeTrialResponse::kShape};
constinit const Shape DesiredWeightAndCapacity::kShape = {.name = "DesiredWeightAndCapacity", .size = sizeof(DesiredWeightAndCapacity), .fields = kDesiredWeightAndCapacityFields, .by_wire_name = kDesiredWeightAndCapacityNames};
constinit const Type types::DesiredWeightAndCapacity = {.kind = Kind::structure, .shape = &DesiredWeightAndCapacity::kShape};
constinit const Type types::DesiredWeightAndCapacityList = {.kind = Kind::list, .min = 1, .element = &types::DesiredWeightAndCapacity, .list = &kList<DesiredWeightAndCapacity>};
constinit const Shape DisassociateTrialComponentRequest::kShape = {.name = "DisassociateTrialComponentRequest", .size = sizeof(DisassociateTrialComponentRequest), .fields = kDisassociateTrialComponentRequestFields, .by_wire_name = kDisassociateTrialComponentRequestNames};
constinit const Type types::DisassociateTrialComponentRequest = {.kind = Kind::structure, .shape = &DisassociateTrialComponentRequest::kShape};
constinit const Shape DisassociateTrialComponentResponse::kShape = {.name = "DisassociateTrialComponentResponse", .size = sizeof(DisassociateTrialComponentResponse), .fields = kDisassociateTrialComponentResponseFields, .by_wire_name = kDisassociateTrialComponentResponseNames};
constinit const Type types::DisassociateTrialComponentResponse = {.kind = Kind::structure, .shape = &DisassociateTrialComponentResponse::kShape};
constinit const Shape DriftCheckBaselines::kShape = {.name = "DriftCheckBaselines", .size = sizeof(DriftCheckBaselines), .fields = kDriftCheckBaselinesFields, .by_wire_name = kDriftCheckBaselinesNames};
constinit const Type types::DriftCheckBaselines = {.kind = Kind::structure, .shape = &DriftCheckBaselines::kShape};
constinit const Shape DriftCheckBias::kShape = {.name = "DriftCheckBias", .size = sizeof(DriftCheckBias), .fields = kDriftCheckBiasFields, .by_wire_name = kDriftCheckBiasNames};
constinit const Type types::DriftCheckBias = {.kind = Kind::structure, .shape = &DriftCheckBias::kShape};
constinit const Shape DriftCheckExplainability::kShape = {.name = "DriftCheckExplainability", .size = sizeof(DriftCheckExplainability), .fields = kDriftCheckExplainabilityFields, .by_wire_name = kDriftCheckExplainabilityNames};
constinit const Type types::DriftCheckExplainability = {.kind = Kind::structure, .shape = &DriftCheckExplainability::kShape};
constinit const Shape DriftCheckModelDataQuality::kShape = {.name = "DriftCheckModelDataQuality", .size = sizeof(DriftCheckModelDataQuality), .fields = kDriftCheckModelDataQualityFields, .by_wire_name = kDriftCheckModelDataQualityNames};
constinit const Type types::DriftCheckModelDataQuality = {.kind = Kind::structure, .shape = &DriftCheckModelDataQuality::kShape};
constinit const Shape DriftCheckModelQuality::kShape = {.name = "DriftCheckModelQuality", .size = sizeof(DriftCheckModelQuality), .fields = kDriftCheckModelQualityFields, .by_wire_name = kDriftCheckModelQualityNames};
constinit const Type types::DriftCheckModelQuality = {.kind = Kind::structure, .shape = &DriftCheckModelQuality::kShape};
constinit const Shape EMRStepMetadata::kShape = {.name = "EMRStepMetadata", .size = sizeof(EMRStepMetadata), .fields = kEMRStepMetadataFields, .by_wire_name = kEMRStepMetadataNames};
constinit const Type types::EMRStepMetadata = {.kind = Kind::structure, .shape = &EMRStepMetadata::kShape};
constinit const Shape Ec2CapacityReservation::kShape = {.name = "Ec2CapacityReservation", .size = sizeof(Ec2CapacityReservation), .fields = kEc2CapacityReservationFields, .by_wire_name = kEc2CapacityReservationNames};
constinit const Type types::Ec2CapacityReservation = {.kind = Kind::structure, .shape = &Ec2CapacityReservation::kShape};
constinit const Type types::Ec2CapacityReservationsList = {.kind = Kind::list, .element = &types::Ec2CapacityReservation, .list = &kList<Ec2CapacityReservation>};
constinit const Shape Edge::kShape = {.name = "Edge", .size = sizeof(Edge), .fields = kEdgeFields, .by_wire_name = kEdgeNames};
constinit const Type types::Edge = {.kind = Kind::structure, .shape = &Edge::kShape};
constinit const Type types::Edges = {.kind = Kind::list, .element = &types::Edge, .list = &kList<Edge>};
constinit const Shape Endpoint::kShape = {.name = "Endpoint", .size = sizeof(Endpoint), .fields = kEndpointFields, .by_wire_name = kEndpointNames};
constinit const Type types::Endpoint = {.kind = Kind::structure, .shape = &Endpoint::kShape};
constinit const Shape EndpointConfigStepMetadata::kShape = {.name = "EndpointConfigStepMetadata", .size = sizeof(EndpointConfigStepMetadata), .fields = kEndpointConfigStepMetadataFields, .by_wire_name = kEndpointConfigStepMetadataNames};
constinit const Type types::EndpointConfigStepMetadata = {.kind = Kind::structure, .shape = &EndpointConfigStepMetadata::kShape};
constinit const Shape EndpointConfigSummary::kShape = {.name = "EndpointConfigSummary", .size = sizeof(EndpointConfigSummary), .fields = kEndpointConfigSummaryFields, .by_wire_name = kEndpointConfigSummaryNames};
constinit const Type types::EndpointConfigSummary = {.kind = Kind::structure, .shape = &EndpointConfigSummary::kShape};
constinit const Type types::EndpointConfigSummaryList = {.kind = Kind::list, .element = &types::EndpointConfigSummary, .list = &kList<EndpointConfigSummary>};
constinit const Shape EndpointInput::kShape = {.name = "EndpointInput", .size = sizeof(EndpointInput), .fields = kEndpointInputFields, .by_wire_name = kEndpointInputNames};
constinit const Type types::EndpointInput = {.kind = Kind::structure, .shape = &EndpointInput::kShape};
constinit const Shape EndpointMetadata::kShape = {.name = "EndpointMetadata", .size = sizeof(EndpointMetadata), .fields = kEndpointMetadataFields, .by_wire_name = kEndpointMetadataNames};
constinit const Type types::EndpointMetadata = {.kind = Kind::structure, .shape = &EndpointMetadata::kShape};
constinit const Shape EndpointStepMetadata::kShape = {.name = "EndpointStepMetadata", .size = sizeof(EndpointStepMetadata), .fields = kEndpointStepMetadataFields, .by_wire_name = kEndpointStepMetadataNames};
constinit const Type types::EndpointStepMetadata = {.kind = Kind::structure, .shape = &EndpointStepMetadata::kShape};
constinit const Shape EndpointSummary::kShape = {.name = "EndpointSummary", .size = sizeof(EndpointSummary), .fields = kEndpointSummaryFields, .by_wire_name = kEndpointSummaryNames};
constinit const Type types::EndpointSummary = {.kind = Kind::structure, .shape = &EndpointSummary::kShape};
constinit const Type types::EndpointSummaryList = {.kind = Kind::list, .element = &types::EndpointSummary, .list = &kList<EndpointSummary>};
constinit const Shape Experiment::kShape = {.name = "Experiment", .size = sizeof(Experiment), .fields = kExperimentFields, .by_wire_name = kExperimentNames};
constinit const Type types::Experiment = {.kind = Kind::structure, .shape = &Experiment::kShape};
constinit const Shape ExperimentConfig::kShape = {.name = "ExperimentConfig", .size = sizeof(ExperimentConfig), .fields = kExperimentConfigFields, .by_wire_name = kExperimentConfigNames};
constinit const Type types::ExperimentConfig = {.kind = Kind::structure, .shape = &ExperimentConfig::kShape};
constinit const Shape ExperimentSource::kShape = {.name = "ExperimentSource", .size = sizeof(ExperimentSource), .fields = kExperimentSourceFields, .by_wire_name = kExperimentSourceNames};
constinit const Type types::ExperimentSource = {.kind = Kind::structure, .shape = &ExperimentSource::kShape};
constinit const Shape ExperimentSummary::kShape = {.name = "ExperimentSummary", .size = sizeof(ExperimentSummary), .fields = kExperimentSummaryFields, .by_wire_name = kExperimentSummaryNames};
constinit const Type types::ExperimentSummary = {.kind = Kind::structure, .shape = &ExperimentSummary::kShape};
constinit const Type types::ExperimentSummaries = {.kind = Kind::list, .element = &types::ExperimentSummary, .list = &kList<ExperimentSummary>};
constinit const Shape Explainability::kShape = {.name = "Explainability", .size = sizeof(Explainability), .fields = kExplainabilityFields, .by_wire_name = kExplainabilityNames};
constinit const Type types::Explainability = {.kind = Kind::structure, .shape = &Explainability::kShape};
constinit const Shape ExplainerConfig::kShape = {.name = "ExplainerConfig", .size = sizeof(ExplainerConfig), .fields = kExplainerConfigFields, .by_wire_name = kExplainerConfigNames};
constinit const Type types::ExplainerConfig = {.kind = Kind::structure, .shape = &ExplainerConfig::kShape};
constinit const Shape FailStepMetadata::kShape = {.name = "FailStepMetadata", .size = sizeof(FailStepMetadata), .fields = kFailStepMetadataFields, .by_wire_name = kFailStepMetadataNames};
constinit const Type types::FailStepMetadata = {.kind = Kind::structure, .shape = &FailStepMetadata::kShape};
constinit const Shape FeatureDefinition::kShape = {.name = "FeatureDefinition", .size = sizeof(FeatureDefinition), .fields = kFeatureDefinitionFields, .by_wire_name = kFeatureDefinitionNames};
constinit const Type types::FeatureDefinition = {.kind = Kind::structure, .shape = &FeatureDefinition::kShape};
constinit const Type types::FeatureAdditions = {.kind = Kind::list, .min = 1, .max = 100, .element = &types::FeatureDefinition, .list = &kList<FeatureDefinition>};
constinit const Type types::FeatureDefinitions = {.kind = Kind::list, .min = 1, .max = 2500, .element = &types::FeatureDefinition, .list = &kList<FeatureDefinition>};
constinit const Shape FeatureGroup::kShape = {.name = "FeatureGroup", .size = sizeof(FeatureGroup), .fields = kFeatureGroupFields, .by_wire_name = kFeatureGroupNames};
constinit const Type types::FeatureGroup = {.kind = Kind::structure, .shape = &FeatureGroup::kShape};
constinit const Shape FeatureGroupSummary::kShape = {.name = "FeatureGroupSummary", .size = sizeof(FeatureGroupSummary), .fields = kFeatureGroupSummaryFields, .by_wire_name = kFeatureGroupSummaryNames};
constinit const Type types::FeatureGroupSummary = {.kind = Kind::structure, .shape = &FeatureGroupSummary::kShape};
constinit const Type types::FeatureGroupSummaries = {.kind = Kind::list, .element = &types::FeatureGroupSummary, .list = &kList<FeatureGroupSummary>};
constinit const Shape FeatureMetadata::kShape = {.name = "FeatureMetadata", .size = sizeof(FeatureMetadata), .fields = kFeatureMetadataFields, .by_wire_name = kFeatureMetadataNames};
constinit const Type types::FeatureMetadata = {.kind = Kind::structure, .shape = &FeatureMetadata::kShape};
constinit const Shape FeatureParameter::kShape = {.name = "FeatureParameter", .size = sizeof(FeatureParameter), .fields = kFeatureParameterFields, .by_wire_name = kFeatureParameterNames};
constinit const Type types::FeatureParameter = {.kind = Kind::structure, .shape = &FeatureParameter::kShape};
constinit const Type types::FeatureParameterAdditions = {.kind = Kind::list, .min = 0, .max = 25, .element = &types::FeatureParameter, .list = &kList<FeatureParameter>};
constinit const Type types::FeatureParameters = {.kind = Kind::list, .min = 0, .max = 25, .element = &types::FeatureParameter, .list = &kList<FeatureParameter>};
constinit const Shape FileSource::kShape = {.name = "FileSource", .size = sizeof(FileSource), .fields = kFileSourceFields, .by_wire_name = kFileSourceNames};
constinit const Type types::FileSource = {.kind = Kind::structure, .shape = &FileSource::kShape};
constinit const Shape FileSystemDataSource::kShape = {.name = "FileSystemDataSource", .size = sizeof(FileSystemDataSource), .fields = kFileSystemDataSourceFields, .by_wire_name = kFileSystemDataSourceNames};
constinit const Type types::FileSystemDataSource = {.kind = Kind::structure, .shape = &FileSystemDataSource::kShape};
constinit const Shape Filter::kShape = {.name = "Filter", .size = sizeof(Filter), .fields = kFilterFields, .by_wire_name = kFilterNames};
constinit const Type types::Filter = {.kind = Kind::structure, .shape = &Filter::kShape};
constinit const Type types::FilterList = {.kind = Kind::list, .min = 1, .max = 20, .element = &types::Filter, .list = &kList<Filter>};
constinit const Shape FinalHyperParameterTuningJobObjectiveMetric::kShape = {.name = "FinalHyperParameterTuningJobObjectiveMetric", .size = sizeof(FinalHyperParameterTuningJobObjectiveMetric), .fields = kFinalHyperParameterTuningJobObjectiveMetricFields, .by_wire_name = kFinalHyperParameterTuningJobObjectiveMetricNames};
constinit const Type types::FinalHyperParameterTuningJobObjectiveMetric = {.kind = Kind::structure, .shape = &FinalHyperParameterTuningJobObjectiveMetric::kShape};
constinit const Shape GetModelPackageGroupPolicyInput::kShape = {.name = "GetModelPackageGroupPolicyInput", .size = sizeof(GetModelPackageGroupPolicyInput), .fields = kGetModelPackageGroupPolicyInputFields, .by_wire_name = kGetModelPackageGroupPolicyInputNames};
constinit const Type types::GetModelPackageGroupPolicyInput = {.kind = Kind::structure, .shape = &GetModelPackageGroupPolicyInput::kShape};
constinit const Shape GetModelPackageGroupPolicyOutput::kShape = {.name = "GetModelPackageGroupPolicyOutput", .size = sizeof(GetModelPackageGroupPolicyOutput), .fields = kGetModelPackageGroupPolicyOutputFields, .by_wire_name = kGetModelPackageGroupPolicyOutputNames};
constinit const Type types::GetModelPackageGroupPolicyOutput = {.kind = Kind::structure, .shape = &GetModelPackageGroupPolicyOutput::kShape};
constinit const Shape GetSearchSuggestionsRequest::kShape = {.name = "GetSearchSuggestionsRequest", .size = sizeof(GetSearchSuggestionsRequest), .fields = kGetSearchSuggestionsRequestFields, .by_wire_name = kGetSearchSuggestionsRequestNames};
constinit const Type types::GetSearchSuggestionsRequest = {.kind = Kind::structure, .shape = &GetSearchSuggestionsRequest::kShape};
constinit const Shape GetSearchSuggestionsResponse::kShape = {.name = "GetSearchSuggestionsResponse", .size = sizeof(GetSearchSuggestionsResponse), .fields = kGetSearchSuggestionsResponseFields, .by_wire_name = kGetSearchSuggestionsResponseNames};
constinit const Type types::GetSearchSuggestionsResponse = {.kind = Kind::structure, .shape = &GetSearchSuggestionsResponse::kShape};
constinit const Shape HubAccessConfig::kShape = {.name = "HubAccessConfig", .size = sizeof(HubAccessConfig), .fields = kHubAccessConfigFields, .by_wire_name = kHubAccessConfigNames};
constinit const Type types::HubAccessConfig = {.kind = Kind::structure, .shape = &HubAccessConfig::kShape};
constinit const Shape HyperParameterAlgorithmSpecification::kShape = {.name = "HyperParameterAlgorithmSpecification", .size = sizeof(HyperParameterAlgorithmSpecification), .fields = kHyperParameterAlgorithmSpecificationFields, .by_wire_name = kHyperParameterAlgorithmSpecificationNames};
constinit const Type types::HyperParameterAlgorithmSpecification = {.kind = Kind::structure, .shape = &HyperParameterAlgorithmSpecification::kShape};
constinit const Shape HyperParameterTrainingJobDefinition::kShape = {.name = "HyperParameterTrainingJobDefinition", .size = sizeof(HyperParameterTrainingJobDefinition), .fields = kHyperParameterTrainingJobDefinitionFields, .by_wire_name = kHyperParameterTrainingJobDefinitionNames};
constinit const Type types::HyperParameterTrainingJobDefinition = {.kind = Kind::structure, .shape = &HyperParameterTrainingJobDefinition::kShape};
constinit const Type types::HyperParameterTrainingJobDefinitions = {.kind = Kind::list, .min = 1, .max = 10, .element = &types::HyperParameterTrainingJobDefinition, .list = &kList<HyperParameterTrainingJobDefinition>};
constinit const Shape HyperParameterTrainingJobSummary::kShape = {.name = "HyperParameterTrainingJobSummary", .size = sizeof(HyperParameterTrainingJobSummary), .fields = kHyperParameterTrainingJobSummaryFields, .by_wire_name = kHyperParameterTrainingJobSummaryNames};
constinit const Type types::HyperParameterTrainingJobSummary = {.kind = Kind::structure, .shape = &HyperParameterTrainingJobSummary::kShape};
constinit const Type types::HyperParameterTrainingJobSummaries = {.kind = Kind::list, .element = &types::HyperParameterTrainingJobSummary, .list = &kList<HyperParameterTrainingJobSummary>};
constinit const Shape HyperParameterTuningInstanceConfig::kShape = {.name = "HyperParameterTuningInstanceConfig", .size = sizeof(HyperParameterTuningInstanceConfig), .fields = kHyperParameterTuningInstanceConfigFields, .by_wire_name = kHyperParameterTuningInstanceConfigNames};
constinit const Type types::HyperParameterTuningInstanceConfig = {.kind = Kind::structure, .shape = &HyperParameterTuningInstanceConfig::kShape};
constinit const Type types::HyperParameterTuningInstanceConfigs = {.kind = Kind::list, .min = 1, .max = 6, .element = &types::HyperParameterTuningInstanceConfig, .list = &kList<HyperParameterTuningInstanceConfig>};
constinit const Shape HyperParameterTuningJobCompletionDetails::kShape = {.name = "HyperParameterTuningJobCompletionDetails", .size = sizeof(HyperParameterTuningJobCompletionDetails), .fields = kHyperParameterTuningJobCompletionDetailsFields, .by_wire_name = kHyperParameterTuningJobCompletionDetailsNames};
constinit const Type types::HyperParameterTuningJobCompletionDetails = {.kind = Kind::structure, .shape = &HyperParameterTuningJobCompletionDetails::kShape};

}  // namespace athanor::api::sagemaker
