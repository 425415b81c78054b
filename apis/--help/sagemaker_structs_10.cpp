// Generated from apis/sagemaker.json by apis/generate.py.
#include "sagemaker_tables.hpp"

namespace athanor::api::sagemaker {
using namespace athanor::wire;

namespace {

[[maybe_unused]] constexpr Type kStream = {.kind = Kind::stream};

constexpr Field kSelectiveExecutionConfigFields[] = {
    {.name = "SourcePipelineExecutionArn", .wire_name = "SourcePipelineExecutionArn", .type = &types::PipelineExecutionArn, .optional = &kOptional<std::string>, .offset = offsetof(SelectiveExecutionConfig, source_pipeline_execution_arn)},
    {.name = "SelectedSteps", .wire_name = "SelectedSteps", .type = &types::SelectedStepList, .offset = offsetof(SelectiveExecutionConfig, selected_steps), .required = true},
};
constexpr std::uint16_t kSelectiveExecutionConfigNames[] = {1, 0};
constexpr Field kSelectiveExecutionResultFields[] = {
    {.name = "SourcePipelineExecutionArn", .wire_name = "SourcePipelineExecutionArn", .type = &types::PipelineExecutionArn, .optional = &kOptional<std::string>, .offset = offsetof(SelectiveExecutionResult, source_pipeline_execution_arn)},
};
constexpr std::uint16_t kSelectiveExecutionResultNames[] = {0};
constexpr Field kSendPipelineExecutionStepFailureRequestFields[] = {
    {.name = "CallbackToken", .wire_name = "CallbackToken", .type = &types::CallbackToken, .offset = offsetof(SendPipelineExecutionStepFailureRequest, callback_token), .required = true},
    {.name = "FailureReason", .wire_name = "FailureReason", .type = &types::String256, .optional = &kOptional<std::string>, .offset = offsetof(SendPipelineExecutionStepFailureRequest, failure_reason)},
    {.name = "ClientRequestToken", .wire_name = "ClientRequestToken", .type = &types::IdempotencyToken, .optional = &kOptional<std::string>, .offset = offsetof(SendPipelineExecutionStepFailureRequest, client_request_token), .idempotency_token = true},
};
constexpr std::uint16_t kSendPipelineExecutionStepFailureRequestNames[] = {0, 2, 1};
constexpr Field kSendPipelineExecutionStepFailureResponseFields[] = {
    {.name = "PipelineExecutionArn", .wire_name = "PipelineExecutionArn", .type = &types::PipelineExecutionArn, .optional = &kOptional<std::string>, .offset = offsetof(SendPipelineExecutionStepFailureResponse, pipeline_execution_arn)},
};
constexpr std::uint16_t kSendPipelineExecutionStepFailureResponseNames[] = {0};
constexpr Field kSendPipelineExecutionStepSuccessRequestFields[] = {
    {.name = "CallbackToken", .wire_name = "CallbackToken", .type = &types::CallbackToken, .offset = offsetof(SendPipelineExecutionStepSuccessRequest, callback_token), .required = true},
    {.name = "OutputParameters", .wire_name = "OutputParameters", .type = &types::OutputParameterList, .optional = &kOptional<std::vector<OutputParameter>>, .offset = offsetof(SendPipelineExecutionStepSuccessRequest, output_parameters)},
    {.name = "ClientRequestToken", .wire_name = "ClientRequestToken", .type = &types::IdempotencyToken, .optional = &kOptional<std::string>, .offset = offsetof(SendPipelineExecutionStepSuccessRequest, client_request_token), .idempotency_token = true},
};
constexpr std::uint16_t kSendPipelineExecutionStepSuccessRequestNames[] = {0, 2, 1};
constexpr Field kSendPipelineExecutionStepSuccessResponseFields[] = {
    {.name = "PipelineExecutionArn", .wire_name = "PipelineExecutionArn", .type = &types::PipelineExecutionArn, .optional = &kOptional<std::string>, .offset = offsetof(SendPipelineExecutionStepSuccessResponse, pipeline_execution_arn)},
};
constexpr std::uint16_t kSendPipelineExecutionStepSuccessResponseNames[] = {0};
constexpr Field kServerlessJobConfigFields[] = {
    {.name = "BaseModelArn", .wire_name = "BaseModelArn", .type = &types::ServerlessJobBaseModelArn, .offset = offsetof(ServerlessJobConfig, base_model_arn), .required = true},
    {.name = "AcceptEula", .wire_name = "AcceptEula", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(ServerlessJobConfig, accept_eula)},
    {.name = "JobType", .wire_name = "JobType", .type = &types::ServerlessJobType, .offset = offsetof(ServerlessJobConfig, job_type), .required = true},
    {.name = "CustomizationTechnique", .wire_name = "CustomizationTechnique", .type = &types::CustomizationTechnique, .optional = &kOptional<std::string>, .offset = offsetof(ServerlessJobConfig, customization_technique)},
    {.name = "Peft", .wire_name = "Peft", .type = &types::Peft, .optional = &kOptional<std::string>, .offset = offsetof(ServerlessJobConfig, peft)},
    {.name = "EvaluationType", .wire_name = "EvaluationType", .type = &types::EvaluationType, .optional = &kOptional<std::string>, .offset = offsetof(ServerlessJobConfig, evaluation_type)},
    {.name = "EvaluatorArn", .wire_name = "EvaluatorArn", .type = &types::EvaluatorArn, .optional = &kOptional<std::string>, .offset = offsetof(ServerlessJobConfig, evaluator_arn)},
};
constexpr std::uint16_t kServerlessJobConfigNames[] = {1, 0, 3, 5, 6, 2, 4};
constexpr Field kServiceCatalogProvisionedProductDetailsFields[] = {
    {.name = "ProvisionedProductId", .wire_name = "ProvisionedProductId", .type = &types::ServiceCatalogEntityId, .optional = &kOptional<std::string>, .offset = offsetof(ServiceCatalogProvisionedProductDetails, provisioned_product_id)},
    {.name = "ProvisionedProductStatusMessage", .wire_name = "ProvisionedProductStatusMessage", .type = &types::EvaluatorArn, .optional = &kOptional<std::string>, .offset = offsetof(ServiceCatalogProvisionedProductDetails, provisioned_product_status_message)},
};
constexpr std::uint16_t kServiceCatalogProvisionedProductDetailsNames[] = {0, 1};
constexpr Field kServiceCatalogProvisioningDetailsFields[] = {
    {.name = "ProductId", .wire_name = "ProductId", .type = &types::ServiceCatalogEntityId, .offset = offsetof(ServiceCatalogProvisioningDetails, product_id), .required = true},
    {.name = "ProvisioningArtifactId", .wire_name = "ProvisioningArtifactId", .type = &types::ServiceCatalogEntityId, .optional = &kOptional<std::string>, .offset = offsetof(ServiceCatalogProvisioningDetails, provisioning_artifact_id)},
    {.name = "PathId", .wire_name = "PathId", .type = &types::ServiceCatalogEntityId, .optional = &kOptional<std::string>, .offset = offsetof(ServiceCatalogProvisioningDetails, path_id)},
    {.name = "ProvisioningParameters", .wire_name = "ProvisioningParameters", .type = &types::ProvisioningParameters, .optional = &kOptional<std::vector<ProvisioningParameter>>, .offset = offsetof(ServiceCatalogProvisioningDetails, provisioning_parameters)},
};
constexpr std::uint16_t kServiceCatalogProvisioningDetailsNames[] = {2, 0, 1, 3};
constexpr Field kSessionChainingConfigFields[] = {
    {.name = "EnableSessionTagChaining", .wire_name = "EnableSessionTagChaining", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(SessionChainingConfig, enable_session_tag_chaining)},
};
constexpr std::uint16_t kSessionChainingConfigNames[] = {0};
constexpr Field kShadowModeConfigFields[] = {
    {.name = "SourceModelVariantName", .wire_name = "SourceModelVariantName", .type = &types::InferenceComponentName, .offset = offsetof(ShadowModeConfig, source_model_variant_name), .required = true},
    {.name = "ShadowModelVariants", .wire_name = "ShadowModelVariants", .type = &types::ShadowModelVariantConfigList, .offset = offsetof(ShadowModeConfig, shadow_model_variants), .required = true},
};
constexpr std::uint16_t kShadowModeConfigNames[] = {1, 0};
constexpr Field kShadowModelVariantConfigFields[] = {
    {.name = "ShadowModelVariantName", .wire_name = "ShadowModelVariantName", .type = &types::InferenceComponentName, .offset = offsetof(ShadowModelVariantConfig, shadow_model_variant_name), .required = true},
    {.name = "SamplingPercentage", .wire_name = "SamplingPercentage", .type = &types::Percentage, .offset = offsetof(ShadowModelVariantConfig, sampling_percentage), .required = true},
};
constexpr std::uint16_t kShadowModelVariantConfigNames[] = {1, 0};
constexpr Field kShuffleConfigFields[] = {
    {.name = "Seed", .wire_name = "Seed", .type = &types::ClarifyShapSeed, .offset = offsetof(ShuffleConfig, seed), .required = true},
};
constexpr std::uint16_t kShuffleConfigNames[] = {0};
constexpr Field kSourceAlgorithmFields[] = {
    {.name = "ModelDataUrl", .wire_name = "ModelDataUrl", .type = &types::S3ModelUri, .optional = &kOptional<std::string>, .offset = offsetof(SourceAlgorithm, model_data_url)},
    {.name = "ModelDataSource", .wire_name = "ModelDataSource", .type = &types::ModelDataSource, .optional = &kOptional<ModelDataSource>, .offset = offsetof(SourceAlgorithm, model_data_source)},
    {.name = "ModelDataETag", .wire_name = "ModelDataETag", .type = &types::Ec2CapacityReservationId, .optional = &kOptional<std::string>, .offset = offsetof(SourceAlgorithm, model_data_etag)},
    {.name = "AlgorithmName", .wire_name = "AlgorithmName", .type = &types::ArnOrName, .offset = offsetof(SourceAlgorithm, algorithm_name), .required = true},
};
constexpr std::uint16_t kSourceAlgorithmNames[] = {3, 2, 1, 0};
constexpr Field kSourceAlgorithmSpecificationFields[] = {
    {.name = "SourceAlgorithms", .wire_name = "SourceAlgorithms", .type = &types::SourceAlgorithmList, .offset = offsetof(SourceAlgorithmSpecification, source_algorithms), .required = true},
};
constexpr std::uint16_t kSourceAlgorithmSpecificationNames[] = {0};
constexpr Field kStartInferenceExperimentRequestFields[] = {
    {.name = "Name", .wire_name = "Name", .type = &types::ExperimentEntityName, .offset = offsetof(StartInferenceExperimentRequest, name), .required = true},
};
constexpr std::uint16_t kStartInferenceExperimentRequestNames[] = {0};
constexpr Field kStartInferenceExperimentResponseFields[] = {
    {.name = "InferenceExperimentArn", .wire_name = "InferenceExperimentArn", .type = &types::InferenceExperimentArn, .offset = offsetof(StartInferenceExperimentResponse, inference_experiment_arn), .required = true},
};
constexpr std::uint16_t kStartInferenceExperimentResponseNames[] = {0};
constexpr Field kStartMonitoringScheduleRequestFields[] = {
    {.name = "MonitoringScheduleName", .wire_name = "MonitoringScheduleName", .type = &types::EntityName, .offset = offsetof(StartMonitoringScheduleRequest, monitoring_schedule_name), .required = true},
};
constexpr std::uint16_t kStartMonitoringScheduleRequestNames[] = {0};
constexpr Field kStartPipelineExecutionRequestFields[] = {
    {.name = "PipelineName", .wire_name = "PipelineName", .type = &types::PipelineNameOrArn, .offset = offsetof(StartPipelineExecutionRequest, pipeline_name), .required = true},
    {.name = "PipelineExecutionDisplayName", .wire_name = "PipelineExecutionDisplayName", .type = &types::PipelineExecutionName, .optional = &kOptional<std::string>, .offset = offsetof(StartPipelineExecutionRequest, pipeline_execution_display_name)},
    {.name = "PipelineParameters", .wire_name = "PipelineParameters", .type = &types::ParameterList, .optional = &kOptional<std::vector<Parameter>>, .offset = offsetof(StartPipelineExecutionRequest, pipeline_parameters)},
    {.name = "PipelineExecutionDescription", .wire_name = "PipelineExecutionDescription", .type = &types::ExperimentDescription, .optional = &kOptional<std::string>, .offset = offsetof(StartPipelineExecutionRequest, pipeline_execution_description)},
    {.name = "ClientRequestToken", .wire_name = "ClientRequestToken", .type = &types::IdempotencyToken, .offset = offsetof(StartPipelineExecutionRequest, client_request_token), .idempotency_token = true, .required = true},
    {.name = "ParallelismConfiguration", .wire_name = "ParallelismConfiguration", .type = &types::ParallelismConfiguration, .optional = &kOptional<ParallelismConfiguration>, .offset = offsetof(StartPipelineExecutionRequest, parallelism_configuration)},
    {.name = "SelectiveExecutionConfig", .wire_name = "SelectiveExecutionConfig", .type = &types::SelectiveExecutionConfig, .optional = &kOptional<SelectiveExecutionConfig>, .offset = offsetof(StartPipelineExecutionRequest, selective_execution_config)},
    {.name = "PipelineVersionId", .wire_name = "PipelineVersionId", .type = &types::BillableTimeInSeconds, .optional = &kOptional<std::int64_t>, .offset = offsetof(StartPipelineExecutionRequest, pipeline_version_id)},
    {.name = "MlflowExperimentName", .wire_name = "MlflowExperimentName", .type = &types::CollectionName, .optional = &kOptional<std::string>, .offset = offsetof(StartPipelineExecutionRequest, mlflow_experiment_name)},
};
constexpr std::uint16_t kStartPipelineExecutionRequestNames[] = {4, 8, 5, 3, 1, 0, 2, 7, 6};
constexpr Field kStartPipelineExecutionResponseFields[] = {
    {.name = "PipelineExecutionArn", .wire_name = "PipelineExecutionArn", .type = &types::PipelineExecutionArn, .optional = &kOptional<std::string>, .offset = offsetof(StartPipelineExecutionResponse, pipeline_execution_arn)},
};
constexpr std::uint16_t kStartPipelineExecutionResponseNames[] = {0};
constexpr Field kStopHyperParameterTuningJobRequestFields[] = {
    {.name = "HyperParameterTuningJobName", .wire_name = "HyperParameterTuningJobName", .type = &types::HyperParameterTuningJobName, .offset = offsetof(StopHyperParameterTuningJobRequest, hyper_parameter_tuning_job_name), .required = true},
};
constexpr std::uint16_t kStopHyperParameterTuningJobRequestNames[] = {0};
constexpr Field kStopInferenceExperimentRequestFields[] = {
    {.name = "Name", .wire_name = "Name", .type = &types::ExperimentEntityName, .offset = offsetof(StopInferenceExperimentRequest, name), .required = true},
    {.name = "ModelVariantActions", .wire_name = "ModelVariantActions", .type = &types::ModelVariantActionMap, .offset = offsetof(StopInferenceExperimentRequest, model_variant_actions), .required = true},
    {.name = "DesiredModelVariants", .wire_name = "DesiredModelVariants", .type = &types::ModelVariantConfigList, .optional = &kOptional<std::vector<ModelVariantConfig>>, .offset = offsetof(StopInferenceExperimentRequest, desired_model_variants)},
    {.name = "DesiredState", .wire_name = "DesiredState", .type = &types::InferenceExperimentStopDesiredState, .optional = &kOptional<std::string>, .offset = offsetof(StopInferenceExperimentRequest, desired_state)},
    {.name = "Reason", .wire_name = "Reason", .type = &types::ApprovalDescription, .optional = &kOptional<std::string>, .offset = offsetof(StopInferenceExperimentRequest, reason)},
};
constexpr std::uint16_t kStopInferenceExperimentRequestNames[] = {2, 3, 1, 0, 4};
constexpr Field kStopInferenceExperimentResponseFields[] = {
    {.name = "InferenceExperimentArn", .wire_name = "InferenceExperimentArn", .type = &types::InferenceExperimentArn, .offset = offsetof(StopInferenceExperimentResponse, inference_experiment_arn), .required = true},
};
constexpr std::uint16_t kStopInferenceExperimentResponseNames[] = {0};
constexpr Field kStopMonitoringScheduleRequestFields[] = {
    {.name = "MonitoringScheduleName", .wire_name = "MonitoringScheduleName", .type = &types::EntityName, .offset = offsetof(StopMonitoringScheduleRequest, monitoring_schedule_name), .required = true},
};
constexpr std::uint16_t kStopMonitoringScheduleRequestNames[] = {0};
constexpr Field kStopPipelineExecutionRequestFields[] = {
    {.name = "PipelineExecutionArn", .wire_name = "PipelineExecutionArn", .type = &types::PipelineExecutionArn, .offset = offsetof(StopPipelineExecutionRequest, pipeline_execution_arn), .required = true},
    {.name = "ClientRequestToken", .wire_name = "ClientRequestToken", .type = &types::IdempotencyToken, .offset = offsetof(StopPipelineExecutionRequest, client_request_token), .idempotency_token = true, .required = true},
};
constexpr std::uint16_t kStopPipelineExecutionRequestNames[] = {1, 0};
constexpr Field kStopPipelineExecutionResponseFields[] = {
    {.name = "PipelineExecutionArn", .wire_name = "PipelineExecutionArn", .type = &types::PipelineExecutionArn, .optional = &kOptional<std::string>, .offset = offsetof(StopPipelineExecutionResponse, pipeline_execution_arn)},
};
constexpr std::uint16_t kStopPipelineExecutionResponseNames[] = {0};
constexpr Field kStopProcessingJobRequestFields[] = {
    {.name = "ProcessingJobName", .wire_name = "ProcessingJobName", .type = &types::EntityName, .offset = offsetof(StopProcessingJobRequest, processing_job_name), .required = true},
};
constexpr std::uint16_t kStopProcessingJobRequestNames[] = {0};
constexpr Field kStopTrainingJobRequestFields[] = {
    {.name = "TrainingJobName", .wire_name = "TrainingJobName", .type = &types::EntityName, .offset = offsetof(StopTrainingJobRequest, training_job_name), .required = true},
};
constexpr std::uint16_t kStopTrainingJobRequestNames[] = {0};
constexpr Field kStopTransformJobRequestFields[] = {
    {.name = "TransformJobName", .wire_name = "TransformJobName", .type = &types::EntityName, .offset = offsetof(StopTransformJobRequest, transform_job_name), .required = true},
};
constexpr std::uint16_t kStopTransformJobRequestNames[] = {0};
constexpr Field kStoppingConditionFields[] = {
    {.name = "MaxRuntimeInSeconds", .wire_name = "MaxRuntimeInSeconds", .type = &types::BillableTimeInSeconds, .optional = &kOptional<std::int64_t>, .offset = offsetof(StoppingCondition, max_runtime_in_seconds)},
    {.name = "MaxWaitTimeInSeconds", .wire_name = "MaxWaitTimeInSeconds", .type = &types::BillableTimeInSeconds, .optional = &kOptional<std::int64_t>, .offset = offsetof(StoppingCondition, max_wait_time_in_seconds)},
    {.name = "MaxPendingTimeInSeconds", .wire_name = "MaxPendingTimeInSeconds", .type = &types::MaxPendingTimeInSeconds, .optional = &kOptional<std::int64_t>, .offset = offsetof(StoppingCondition, max_pending_time_in_seconds)},
};
constexpr std::uint16_t kStoppingConditionNames[] = {2, 0, 1};
constexpr Field kSuggestionQueryFields[] = {
    {.name = "PropertyNameQuery", .wire_name = "PropertyNameQuery", .type = &types::PropertyNameQuery, .optional = &kOptional<PropertyNameQuery>, .offset = offsetof(SuggestionQuery, property_name_query)},
};
constexpr std::uint16_t kSuggestionQueryNames[] = {0};
constexpr Field kTagFields[] = {
    {.name = "Key", .wire_name = "Key", .type = &types::TagKey, .offset = offsetof(Tag, key), .required = true},
    {.name = "Value", .wire_name = "Value", .type = &types::TagValue, .offset = offsetof(Tag, value), .required = true},
};
constexpr std::uint16_t kTagNames[] = {0, 1};
constexpr Field kTemplateProviderDetailFields[] = {
    {.name = "CfnTemplateProviderDetail", .wire_name = "CfnTemplateProviderDetail", .type = &types::CfnTemplateProviderDetail, .optional = &kOptional<CfnTemplateProviderDetail>, .offset = offsetof(TemplateProviderDetail, cfn_template_provider_detail)},
};
constexpr std::uint16_t kTemplateProviderDetailNames[] = {0};
constexpr Field kTensorBoardOutputConfigFields[] = {
    {.name = "LocalPath", .wire_name = "LocalPath", .type = &types::ArtifactPropertyValue, .optional = &kOptional<std::string>, .offset = offsetof(TensorBoardOutputConfig, local_path)},
    {.name = "S3OutputPath", .wire_name = "S3OutputPath", .type = &types::S3ModelUri, .offset = offsetof(TensorBoardOutputConfig, s3_output_path), .required = true},
};
constexpr std::uint16_t kTensorBoardOutputConfigNames[] = {0, 1};
constexpr Field kThroughputConfigFields[] = {
    {.name = "ThroughputMode", .wire_name = "ThroughputMode", .type = &types::ThroughputMode, .offset = offsetof(ThroughputConfig, throughput_mode), .required = true},
    {.name = "ProvisionedReadCapacityUnits", .wire_name = "ProvisionedReadCapacityUnits", .type = &types::CapacityUnit, .optional = &kOptional<std::int64_t>, .offset = offsetof(ThroughputConfig, provisioned_read_capacity_units)},
    {.name = "ProvisionedWriteCapacityUnits", .wire_name = "ProvisionedWriteCapacityUnits", .type = &types::CapacityUnit, .optional = &kOptional<std::int64_t>, .offset = offsetof(ThroughputConfig, provisioned_write_capacity_units)},
};
constexpr std::uint16_t kThroughputConfigNames[] = {1, 2, 0};
constexpr Field kThroughputConfigDescriptionFields[] = {
    {.name = "ThroughputMode", .wire_name = "ThroughputMode", .type = &types::ThroughputMode, .offset = offsetof(ThroughputConfigDescription, throughput_mode), .required = true},
    {.name = "ProvisionedReadCapacityUnits", .wire_name = "ProvisionedReadCapacityUnits", .type = &types::CapacityUnit, .optional = &kOptional<std::int64_t>, .offset = offsetof(ThroughputConfigDescription, provisioned_read_capacity_units)},
    {.name = "ProvisionedWriteCapacityUnits", .wire_name = "ProvisionedWriteCapacityUnits", .type = &types::CapacityUnit, .optional = &kOptional<std::int64_t>, .offset = offsetof(ThroughputConfigDescription, provisioned_write_capacity_units)},
};
constexpr std::uint16_t kThroughputConfigDescriptionNames[] = {1, 2, 0};
constexpr Field kThroughputConfigUpdateFields[] = {
    {.name = "ThroughputMode", .wire_name = "ThroughputMode", .type = &types::ThroughputMode, .optional = &kOptional<std::string>, .offset = offsetof(ThroughputConfigUpdate, throughput_mode)},
    {.name = "ProvisionedReadCapacityUnits", .wire_name = "ProvisionedReadCapacityUnits", .type = &types::CapacityUnit, .optional = &kOptional<std::int64_t>, .offset = offsetof(ThroughputConfigUpdate, provisioned_read_capacity_units)},
    {.name = "ProvisionedWriteCapacityUnits", .wire_name = "ProvisionedWriteCapacityUnits", .type = &types::CapacityUnit, .optional = &kOptional<std::int64_t>, .offset = offsetof(ThroughputConfigUpdate, provisioned_write_capacity_units)},
};
constexpr std::uint16_t kThroughputConfigUpdateNames[] = {1, 2, 0};
constexpr Field kTotalHitsFields[] = {
    {.name = "Value", .wire_name = "Value", .type = &types::ClarifyShapSeed, .optional = &kOptional<std::int64_t>, .offset = offsetof(TotalHits, value)},
    {.name = "Relation", .wire_name = "Relation", .type = &types::Relation, .optional = &kOptional<std::string>, .offset = offsetof(TotalHits, relation)},
};
constexpr std::uint16_t kTotalHitsNames[] = {1, 0};
constexpr Field kTrafficRoutingConfigFields[] = {
    {.name = "Type", .wire_name = "Type", .type = &types::TrafficRoutingConfigType, .offset = offsetof(TrafficRoutingConfig, type), .required = true},
    {.name = "WaitIntervalInSeconds", .wire_name = "WaitIntervalInSeconds", .type = &types::TerminationWaitInSeconds, .offset = offsetof(TrafficRoutingConfig, wait_interval_in_seconds), .required = true},
    {.name = "CanarySize", .wire_name = "CanarySize", .type = &types::CapacitySize, .optional = &kOptional<CapacitySize>, .offset = offsetof(TrafficRoutingConfig, canary_size)},
    {.name = "LinearStepSize", .wire_name = "LinearStepSize", .type = &types::CapacitySize, .optional = &kOptional<CapacitySize>, .offset = offsetof(TrafficRoutingConfig, linear_step_size)},
};
constexpr std::uint16_t kTrafficRoutingConfigNames[] = {2, 3, 0, 1};
constexpr Field kTrainingImageConfigFields[] = {
    {.name = "TrainingRepositoryAccessMode", .wire_name = "TrainingRepositoryAccessMode", .type = &types::RepositoryAccessMode, .offset = offsetof(TrainingImageConfig, training_repository_access_mode), .required = true},
    {.name = "TrainingRepositoryAuthConfig", .wire_name = "TrainingRepositoryAuthConfig", .type = &types::TrainingRepositoryAuthConfig, .optional = &kOptional<TrainingRepositoryAuthConfig>, .offset = offsetof(TrainingImageConfig, training_repository_auth_config)},
};
constexpr std::uint16_t kTrainingImageConfigNames[] = {0, 1};
constexpr Field kTrainingJobFields[] = {
    {.name = "TrainingJobName", .wire_name = "TrainingJobName", .type = &types::EntityName, .optional = &kOptional<std::string>, .offset = offsetof(TrainingJob, training_job_name)},
    {.name = "TrainingJobArn", .wire_name = "TrainingJobArn", .type = &types::TrainingJobArn, .optional = &kOptional<std::string>, .offset = offsetof(TrainingJob, training_job_arn)},
    {.name = "TuningJobArn", .wire_name = "TuningJobArn", .type = &types::HyperParameterTuningJobArn, .optional = &kOptional<std::string>, .offset = offsetof(TrainingJob, tuning_job_arn)},
    {.name = "LabelingJobArn", .wire_name = "LabelingJobArn", .type = &types::LabelingJobArn, .optional = &kOptional<std::string>, .offset = offsetof(TrainingJob, labeling_job_arn)},
    {.name = "AutoMLJobArn", .wire_name = "AutoMLJobArn", .type = &types::AutoMLJobArn, .optional = &kOptional<std::string>, .offset = offsetof(TrainingJob, auto_ml_job_arn)},
    {.name = "ModelArtifacts", .wire_name = "ModelArtifacts", .type = &types::ModelArtifacts, .optional = &kOptional<ModelArtifacts>, .offset = offsetof(TrainingJob, model_artifacts)},
    {.name = "TrainingJobStatus", .wire_name = "TrainingJobStatus", .type = &types::TrainingJobStatus, .optional = &kOptional<std::string>, .offset = offsetof(TrainingJob, training_job_status)},
    {.name = "SecondaryStatus", .wire_name = "SecondaryStatus", .type = &types::SecondaryStatus, .optional = &kOptional<std::string>, .offset = offsetof(TrainingJob, secondary_status)},
    {.name = "FailureReason", .wire_name = "FailureReason", .type = &types::BlockedReason, .optional = &kOptional<std::string>, .offset = offsetof(TrainingJob, failure_reason)},
    {.name = "HyperParameters", .wire_name = "HyperParameters", .type = &types::HyperParameters, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(TrainingJob, hyper_parameters)},
    {.name = "AlgorithmSpecification", .wire_name = "AlgorithmSpecification", .type = &types::AlgorithmSpecification, .optional = &kOptional<AlgorithmSpecification>, .offset = offsetof(TrainingJob, algorithm_specification)},
    {.name = "RoleArn", .wire_name = "RoleArn", .type = &types::RoleArn, .optional = &kOptional<std::string>, .offset = offsetof(TrainingJob, role_arn)},
    {.name = "InputDataConfig", .wire_name = "InputDataConfig", .type = &types::InputDataConfig, .optional = &kOptional<std::vector<Channel>>, .offset = offsetof(TrainingJob, input_data_config)},
    {.name = "OutputDataConfig", .wire_name = "OutputDataConfig", .type = &types::OutputDataConfig, .optional = &kOptional<OutputDataConfig>, .offset = offsetof(TrainingJob, output_data_config)},
    {.name = "ResourceConfig", .wire_name = "ResourceConfig", .type = &types::ResourceConfig, .optional = &kOptional<ResourceConfig>, .offset = offsetof(TrainingJob, resource_config)},
    {.name = "WarmPoolStatus", .wire_name = "WarmPoolStatus", .type = &types::WarmPoolStatus, .optional = &kOptional<WarmPoolStatus>, .offset = offsetof(TrainingJob, warm_pool_status)},
    {.name = "VpcConfig", .wire_name = "VpcConfig", .type = &types::VpcConfig, .optional = &kOptional<VpcConfig>, .offset = offsetof(TrainingJob, vpc_config)},
    {.name = "StoppingCondition", .wire_name = "StoppingCondition", .type = &types::StoppingCondition, .optional = &kOptional<StoppingCondition>, .offset = offsetof(TrainingJob, stopping_condition)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(TrainingJob, creation_time)},
    {.name = "TrainingStartTime", .wire_name = "TrainingStartTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(TrainingJob, training_start_time)},
    {.name = "TrainingEndTime", .wire_name = "TrainingEndTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(TrainingJob, training_end_time)},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(TrainingJob, last_modified_time)},
    {.name = "SecondaryStatusTransitions", .wire_name = "SecondaryStatusTransitions", .type = &types::SecondaryStatusTransitions, .optional = &kOptional<std::vector<SecondaryStatusTransition>>, .offset = offsetof(TrainingJob, secondary_status_transitions)},
    {.name = "FinalMetricDataList", .wire_name = "FinalMetricDataList", .type = &types::FinalMetricDataList, .optional = &kOptional<std::vector<MetricData>>, .offset = offsetof(TrainingJob, final_metric_data_list)},
    {.name = "EnableNetworkIsolation", .wire_name = "EnableNetworkIsolation", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(TrainingJob, enable_network_isolation)},
    {.name = "EnableInterContainerTrafficEncryption", .wire_name = "EnableInterContainerTrafficEncryption", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(TrainingJob, enable_inter_container_traffic_encryption)},
    {.name = "EnableManagedSpotTraining", .wire_name = "EnableManagedSpotTraining", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(TrainingJob, enable_managed_spot_training)},
    {.name = "CheckpointConfig", .wire_name = "CheckpointConfig", .type = &types::CheckpointConfig, .optional = &kOptional<CheckpointConfig>, .offset = offsetof(TrainingJob, checkpoint_config)},
    {.name = "TrainingTimeInSeconds", .wire_name = "TrainingTimeInSeconds", .type = &types::BillableTimeInSeconds, .optional = &kOptional<std::int64_t>, .offset = offsetof(TrainingJob, training_time_in_seconds)},
    {.name = "BillableTimeInSeconds", .wire_name = "BillableTimeInSeconds", .type = &types::BillableTimeInSeconds, .optional = &kOptional<std::int64_t>, .offset = offsetof(TrainingJob, billable_time_in_seconds)},
    {.name = "DebugHookConfig", .wire_name = "DebugHookConfig", .type = &types::DebugHookConfig, .optional = &kOptional<DebugHookConfig>, .offset = offsetof(TrainingJob, debug_hook_config)},
    {.name = "ExperimentConfig", .wire_name = "ExperimentConfig", .type = &types::ExperimentConfig, .optional = &kOptional<ExperimentConfig>, .offset = offsetof(TrainingJob, experiment_config)},
    {.name = "DebugRuleConfigurations", .wire_name = "DebugRuleConfigurations", .type = &types::DebugRuleConfigurations, .optional = &kOptional<std::vector<DebugRuleConfiguration>>, .offset = offsetof(TrainingJob, debug_rule_configurations)},
    {.name = "TensorBoardOutputConfig", .wire_name = "TensorBoardOutputConfig", .type = &types::TensorBoardOutputConfig, .optional = &kOptional<TensorBoardOutputConfig>, .offset = offsetof(TrainingJob, tensor_board_output_config)},
    {.name = "DebugRuleEvaluationStatuses", .wire_name = "DebugRuleEvaluationStatuses", .type = &types::DebugRuleEvaluationStatuses, .optional = &kOptional<std::vector<DebugRuleEvaluationStatus>>, .offset = offsetof(TrainingJob, debug_rule_evaluation_statuses)},
    {.name = "OutputModelPackageArn", .wire_name = "OutputModelPackageArn", .type = &types::ModelPackageArn, .optional = &kOptional<std::string>, .offset = offsetof(TrainingJob, output_model_package_arn)},
    {.name = "ModelPackageConfig", .wire_name = "ModelPackageConfig", .type = &types::ModelPackageConfig, .optional = &kOptional<ModelPackageConfig>, .offset = offsetof(TrainingJob, model_package_config)},
    {.name = "ProfilerConfig", .wire_name = "ProfilerConfig", .type = &types::ProfilerConfig, .optional = &kOptional<ProfilerConfig>, .offset = offsetof(TrainingJob, profiler_config)},
    {.name = "Environment", .wire_name = "Environment", .type = &types::TrainingEnvironmentMap, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(TrainingJob, environment)},
    {.name = "RetryStrategy", .wire_name = "RetryStrategy", .type = &types::RetryStrategy, .optional = &kOptional<RetryStrategy>, .offset = offsetof(TrainingJob, retry_strategy)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(TrainingJob, tags)},
};
constexpr std::uint16_t kTrainingJobNames[] = {10, 4, 29, 27, 18, 30, 32, 34, 25, 26, 24, 38, 31, 8, 23, 9, 12, 3, 21, 5, 36, 13, 35, 37, 14, 39, 11, 7, 22, 17, 40, 33, 20, 1, 0, 6, 19, 28, 2, 16, 15};
constexpr Field kTrainingJobStatusCountersFields[] = {
    {.name = "Completed", .wire_name = "Completed", .type = &types::BillableTokenCount, .optional = &kOptional<std::int64_t>, .offset = offsetof(TrainingJobStatusCounters, completed)},
    {.name = "InProgress", .wire_name = "InProgress", .type = &types::BillableTokenCount, .optional = &kOptional<std::int64_t>, .offset = offsetof(TrainingJobStatusCounters, in_progress)},
    {.name = "RetryableError", .wire_name = "RetryableError", .type = &types::BillableTokenCount, .optional = &kOptional<std::int64_t>, .offset = offsetof(TrainingJobStatusCounters, retryable_error)},
    {.name = "NonRetryableError", .wire_name = "NonRetryableError", .type = &types::BillableTokenCount, .optional = &kOptional<std::int64_t>, .offset = offsetof(TrainingJobStatusCounters, non_retryable_error)},
    {.name = "Stopped", .wire_name = "Stopped", .type = &types::BillableTokenCount, .optional = &kOptional<std::int64_t>, .offset = offsetof(TrainingJobStatusCounters, stopped)},
};
constexpr std::uint16_t kTrainingJobStatusCountersNames[] = {0, 1, 3, 2, 4};
constexpr Field kTrainingJobStepMetadataFields[] = {
    {.name = "Arn", .wire_name = "Arn", .type = &types::TrainingJobArn, .optional = &kOptional<std::string>, .offset = offsetof(TrainingJobStepMetadata, arn)},
};
constexpr std::uint16_t kTrainingJobStepMetadataNames[] = {0};
constexpr Field kTrainingJobSummaryFields[] = {
    {.name = "TrainingJobName", .wire_name = "TrainingJobName", .type = &types::EntityName, .offset = offsetof(TrainingJobSummary, training_job_name), .required = true},
    {.name = "TrainingJobArn", .wire_name = "TrainingJobArn", .type = &types::TrainingJobArn, .offset = offsetof(TrainingJobSummary, training_job_arn), .required = true},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .offset = offsetof(TrainingJobSummary, creation_time), .required = true},
    {.name = "TrainingEndTime", .wire_name = "TrainingEndTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(TrainingJobSummary, training_end_time)},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(TrainingJobSummary, last_modified_time)},
    {.name = "TrainingJobStatus", .wire_name = "TrainingJobStatus", .type = &types::TrainingJobStatus, .offset = offsetof(TrainingJobSummary, training_job_status), .required = true},
    {.name = "SecondaryStatus", .wire_name = "SecondaryStatus", .type = &types::SecondaryStatus, .optional = &kOptional<std::string>, .offset = offsetof(TrainingJobSummary, secondary_status)},
    {.name = "WarmPoolStatus", .wire_name = "WarmPoolStatus", .type = &types::WarmPoolStatus, .optional = &kOptional<WarmPoolStatus>, .offset = offsetof(TrainingJobSummary, warm_pool_status)},
    {.name = "TrainingPlanArn", .wire_name = "TrainingPlanArn", .type = &types::TrainingPlanArn, .optional = &kOptional<std::string>, .offset = offsetof(TrainingJobSummary, training_plan_arn)},
};
constexpr std::uint16_t kTrainingJobSummaryNames[] = {2, 4, 6, 3, 1, 0, 5, 8, 7};
constexpr Field kTrainingProgressInfoFields[] = {
    {.name = "TotalStepCountPerEpoch", .wire_name = "TotalStepCountPerEpoch", .type = &types::BillableTokenCount, .optional = &kOptional<std::int64_t>, .offset = offsetof(TrainingProgressInfo, total_step_count_per_epoch)},
    {.name = "CurrentStep", .wire_name = "CurrentStep", .type = &types::BillableTokenCount, .optional = &kOptional<std::int64_t>, .offset = offsetof(TrainingProgressInfo, current_step)},
    {.name = "CurrentEpoch", .wire_name = "CurrentEpoch", .type = &types::BillableTokenCount, .optional = &kOptional<std::int64_t>, .offset = offsetof(TrainingProgressInfo, current_epoch)},
    {.name = "MaxEpoch", .wire_name = "MaxEpoch", .type = &types::BillableTokenCount, .optional = &kOptional<std::int64_t>, .offset = offsetof(TrainingProgressInfo, max_epoch)},
};
constexpr std::uint16_t kTrainingProgressInfoNames[] = {2, 1, 3, 0};
constexpr Field kTrainingRepositoryAuthConfigFields[] = {
    {.name = "TrainingRepositoryCredentialsProviderArn", .wire_name = "TrainingRepositoryCredentialsProviderArn", .type = &types::TrainingRepositoryCredentialsProviderArn, .offset = offsetof(TrainingRepositoryAuthConfig, training_repository_credentials_provider_arn), .required = true},
};
constexpr std::uint16_t kTrainingRepositoryAuthConfigNames[] = {0};
constexpr Field kTransformDataSourceFields[] = {
    {.name = "S3DataSource", .wire_name = "S3DataSource", .type = &types::TransformS3DataSource, .offset = offsetof(TransformDataSource, s3_data_source), .required = true},
};
constexpr std::uint16_t kTransformDataSourceNames[] = {0};
constexpr Field kTransformInputFields[] = {
    {.name = "DataSource", .wire_name = "DataSource", .type = &types::TransformDataSource, .offset = offsetof(TransformInput, data_source), .required = true},
    {.name = "ContentType", .wire_name = "ContentType", .type = &types::Accept, .optional = &kOptional<std::string>, .offset = offsetof(TransformInput, content_type)},
    {.name = "CompressionType", .wire_name = "CompressionType", .type = &types::CompressionType, .optional = &kOptional<std::string>, .offset = offsetof(TransformInput, compression_type)},
    {.name = "SplitType", .wire_name = "SplitType", .type = &types::SplitType, .optional = &kOptional<std::string>, .offset = offsetof(TransformInput, split_type)},
};
constexpr std::uint16_t kTransformInputNames[] = {2, 1, 0, 3};
constexpr Field kTransformJobFields[] = {
    {.name = "TransformJobName", .wire_name = "TransformJobName", .type = &types::EntityName, .optional = &kOptional<std::string>, .offset = offsetof(TransformJob, transform_job_name)},
    {.name = "TransformJobArn", .wire_name = "TransformJobArn", .type = &types::TransformJobArn, .optional = &kOptional<std::string>, .offset = offsetof(TransformJob, transform_job_arn)},
    {.name = "TransformJobStatus", .wire_name = "TransformJobStatus", .type = &types::ProcessingJobStatus, .optional = &kOptional<std::string>, .offset = offsetof(TransformJob, transform_job_status)},
    {.name = "FailureReason", .wire_name = "FailureReason", .type = &types::BlockedReason, .optional = &kOptional<std::string>, .offset = offsetof(TransformJob, failure_reason)},
    {.name = "ModelName", .wire_name = "ModelName", .type = &types::InferenceComponentName, .optional = &kOptional<std::string>, .offset = offsetof(TransformJob, model_name)},
    {.name = "MaxConcurrentTransforms", .wire_name = "MaxConcurrentTransforms", .type = &types::BillableTokenCount, .optional = &kOptional<std::int64_t>, .offset = offsetof(TransformJob, max_concurrent_transforms)},
    {.name = "ModelClientConfig", .wire_name = "ModelClientConfig", .type = &types::ModelClientConfig, .optional = &kOptional<ModelClientConfig>, .offset = offsetof(TransformJob, model_client_config)},
    {.name = "MaxPayloadInMB", .wire_name = "MaxPayloadInMB", .type = &types::BillableTokenCount, .optional = &kOptional<std::int64_t>, .offset = offsetof(TransformJob, max_payload_in_mb)},
    {.name = "BatchStrategy", .wire_name = "BatchStrategy", .type = &types::BatchStrategy, .optional = &kOptional<std::string>, .offset = offsetof(TransformJob, batch_strategy)},
    {.name = "Environment", .wire_name = "Environment", .type = &types::TransformEnvironmentMap, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(TransformJob, environment)},
    {.name = "TransformInput", .wire_name = "TransformInput", .type = &types::TransformInput, .optional = &kOptional<TransformInput>, .offset = offsetof(TransformJob, transform_input)},
    {.name = "TransformOutput", .wire_name = "TransformOutput", .type = &types::TransformOutput, .optional = &kOptional<TransformOutput>, .offset = offsetof(TransformJob, transform_output)},
    {.name = "DataCaptureConfig", .wire_name = "DataCaptureConfig", .type = &types::BatchDataCaptureConfig, .optional = &kOptional<BatchDataCaptureConfig>, .offset = offsetof(TransformJob, data_capture_config)},
    {.name = "TransformResources", .wire_name = "TransformResources", .type = &types::TransformResources, .optional = &kOptional<TransformResources>, .offset = offsetof(TransformJob, transform_resources)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(TransformJob, creation_time)},
    {.name = "TransformStartTime", .wire_name = "TransformStartTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(TransformJob, transform_start_time)},
    {.name = "TransformEndTime", .wire_name = "TransformEndTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(TransformJob, transform_end_time)},
    {.name = "LabelingJobArn", .wire_name = "LabelingJobArn", .type = &types::LabelingJobArn, .optional = &kOptional<std::string>, .offset = offsetof(TransformJob, labeling_job_arn)},
    {.name = "AutoMLJobArn", .wire_name = "AutoMLJobArn", .type = &types::AutoMLJobArn, .optional = &kOptional<std::string>, .offset = offsetof(TransformJob, auto_ml_job_arn)},
    {.name = "DataProcessing", .wire_name = "DataProcessing", .type = &types::DataProcessing, .optional = &kOptional<DataProcessing>, .offset = offsetof(TransformJob, data_processing)},
    {.name = "ExperimentConfig", .wire_name = "ExperimentConfig", .type = &types::ExperimentConfig, .optional = &kOptional<ExperimentConfig>, .offset = offsetof(TransformJob, experiment_config)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(TransformJob, tags)},
};
constexpr std::uint16_t kTransformJobNames[] = {18, 8, 14, 12, 19, 9, 20, 3, 17, 5, 7, 6, 4, 21, 16, 10, 1, 0, 2, 11, 13, 15};
constexpr Field kTransformJobDefinitionFields[] = {
    {.name = "MaxConcurrentTransforms", .wire_name = "MaxConcurrentTransforms", .type = &types::BillableTokenCount, .optional = &kOptional<std::int64_t>, .offset = offsetof(TransformJobDefinition, max_concurrent_transforms)},
    {.name = "MaxPayloadInMB", .wire_name = "MaxPayloadInMB", .type = &types::BillableTokenCount, .optional = &kOptional<std::int64_t>, .offset = offsetof(TransformJobDefinition, max_payload_in_mb)},
    {.name = "BatchStrategy", .wire_name = "BatchStrategy", .type = &types::BatchStrategy, .optional = &kOptional<std::string>, .offset = offsetof(TransformJobDefinition, batch_strategy)},
    {.name = "Environment", .wire_name = "Environment", .type = &types::TransformEnvironmentMap, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(TransformJobDefinition, environment)},
    {.name = "TransformInput", .wire_name = "TransformInput", .type = &types::TransformInput, .offset = offsetof(TransformJobDefinition, transform_input), .required = true},
    {.name = "TransformOutput", .wire_name = "TransformOutput", .type = &types::TransformOutput, .offset = offsetof(TransformJobDefinition, transform_output), .required = true},
    {.name = "TransformResources", .wire_name = "TransformResources", .type = &types::TransformResources, .offset = offsetof(TransformJobDefinition, transform_resources), .required = true},
};
constexpr std::uint16_t kTransformJobDefinitionNames[] = {2, 3, 0, 1, 4, 5, 6};
constexpr Field kTransformJobStepMetadataFields[] = {
    {.name = "Arn", .wire_name = "Arn", .type = &types::TransformJobArn, .optional = &kOptional<std::string>, .offset = offsetof(TransformJobStepMetadata, arn)},
};
constexpr std::uint16_t kTransformJobStepMetadataNames[] = {0};
constexpr Field kTransformJobSummaryFields[] = {
    {.name = "TransformJobName", .wire_name = "TransformJobName", .type = &types::EntityName, .offset = offsetof(TransformJobSummary, transform_job_name), .required = true},
    {.name = "TransformJobArn", .wire_name = "TransformJobArn", .type = &types::TransformJobArn, .offset = offsetof(TransformJobSummary, transform_job_arn), .required = true},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .offset = offsetof(TransformJobSummary, creation_time), .required = true},
    {.name = "TransformEndTime", .wire_name = "TransformEndTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(TransformJobSummary, transform_end_time)},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(TransformJobSummary, last_modified_time)},
    {.name = "TransformJobStatus", .wire_name = "TransformJobStatus", .type = &types::ProcessingJobStatus, .offset = offsetof(TransformJobSummary, transform_job_status), .required = true},
    {.name = "FailureReason", .wire_name = "FailureReason", .type = &types::BlockedReason, .optional = &kOptional<std::string>, .offset = offsetof(TransformJobSummary, failure_reason)},
};
constexpr std::uint16_t kTransformJobSummaryNames[] = {2, 6, 4, 3, 1, 0, 5};
constexpr Field kTransformOutputFields[] = {
    {.name = "S3OutputPath", .wire_name = "S3OutputPath", .type = &types::S3ModelUri, .offset = offsetof(TransformOutput, s3_output_path), .required = true},
    {.name = "Accept", .wire_name = "Accept", .type = &types::Accept, .optional = &kOptional<std::string>, .offset = offsetof(TransformOutput, accept)},
    {.name = "AssembleWith", .wire_name = "AssembleWith", .type = &types::AssemblyType, .optional = &kOptional<std::string>, .offset = offsetof(TransformOutput, assemble_with)},
    {.name = "KmsKeyId", .wire_name = "KmsKeyId", .type = &types::KmsKeyId, .optional = &kOptional<std::string>, .offset = offsetof(TransformOutput, kms_key_id)},
};
constexpr std::uint16_t kTransformOutputNames[] = {1, 2, 3, 0};
constexpr Field kTransformResourcesFields[] = {
    {.name = "InstanceType", .wire_name = "InstanceType", .type = &types::TransformInstanceType, .offset = offsetof(TransformResources, instance_type), .required = true},
    {.name = "InstanceCount", .wire_name = "InstanceCount", .type = &types::BillableTimeInSeconds, .offset = offsetof(TransformResources, instance_count), .required = true},
    {.name = "VolumeKmsKeyId", .wire_name = "VolumeKmsKeyId", .type = &types::KmsKeyId, .optional = &kOptional<std::string>, .offset = offsetof(TransformResources, volume_kms_key_id)},
    {.name = "TransformAmiVersion", .wire_name = "TransformAmiVersion", .type = &types::TransformAmiVersion, .optional = &kOptional<std::string>, .offset = offsetof(TransformResources, transform_ami_version)},
};
constexpr std::uint16_t kTransformResourcesNames[] = {1, 0, 3, 2};
constexpr Field kTransformS3DataSourceFields[] = {
    {.name = "S3DataType", .wire_name = "S3DataType", .type = &types::S3DataType, .offset = offsetof(TransformS3DataSource, s3_data_type), .required = true},
    {.name = "S3Uri", .wire_name = "S3Uri", .type = &types::S3ModelUri, .offset = offsetof(TransformS3DataSource, s3_uri), .required = true},
};
constexpr std::uint16_t kTransformS3DataSourceNames[] = {0, 1};
constexpr Field kTrialFields[] = {
    {.name = "TrialName", .wire_name = "TrialName", .type = &types::ExperimentEntityName, .optional = &kOptional<std::string>, .offset = offsetof(Trial, trial_name)},
    {.name = "TrialArn", .wire_name = "TrialArn", .type = &types::TrialArn, .optional = &kOptional<std::string>, .offset = offsetof(Trial, trial_arn)},
    {.name = "DisplayName", .wire_name = "DisplayName", .type = &types::ExperimentEntityName, .optional = &kOptional<std::string>, .offset = offsetof(Trial, display_name)},
    {.name = "ExperimentName", .wire_name = "ExperimentName", .type = &types::ExperimentEntityName, .optional = &kOptional<std::string>, .offset = offsetof(Trial, experiment_name)},
    {.name = "Source", .wire_name = "Source", .type = &types::TrialSource, .optional = &kOptional<TrialSource>, .offset = offsetof(Trial, source)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(Trial, creation_time)},
    {.name = "CreatedBy", .wire_name = "CreatedBy", .type = &types::UserContext, .optional = &kOptional<UserContext>, .offset = offsetof(Trial, created_by)},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(Trial, last_modified_time)},
    {.name = "LastModifiedBy", .wire_name = "LastModifiedBy", .type = &types::UserContext, .optional = &kOptional<UserContext>, .offset = offsetof(Trial, last_modified_by)},
    {.name = "MetadataProperties", .wire_name = "MetadataProperties", .type = &types::MetadataProperties, .optional = &kOptional<MetadataProperties>, .offset = offsetof(Trial, metadata_properties)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(Trial, tags)},
    {.name = "TrialComponentSummaries", .wire_name = "TrialComponentSummaries", .type = &types::TrialComponentSimpleSummaries, .optional = &kOptional<std::vector<TrialComponentSimpleSummary>>, .offset = offsetof(Trial, trial_component_summaries)},
};
constexpr std::uint16_t kTrialNames[] = {6, 5, 2, 3, 8, 7, 9, 4, 10, 1, 11, 0};
constexpr Field kTrialComponentFields[] = {
    {.name = "TrialComponentName", .wire_name = "TrialComponentName", .type = &types::ExperimentEntityName, .optional = &kOptional<std::string>, .offset = offsetof(TrialComponent, trial_component_name)},
    {.name = "DisplayName", .wire_name = "DisplayName", .type = &types::ExperimentEntityName, .optional = &kOptional<std::string>, .offset = offsetof(TrialComponent, display_name)},
    {.name = "TrialComponentArn", .wire_name = "TrialComponentArn", .type = &types::TrialComponentArn, .optional = &kOptional<std::string>, .offset = offsetof(TrialComponent, trial_component_arn)},
    {.name = "Source", .wire_name = "Source", .type = &types::TrialComponentSource, .optional = &kOptional<TrialComponentSource>, .offset = offsetof(TrialComponent, source)},
    {.name = "Status", .wire_name = "Status", .type = &types::TrialComponentStatus, .optional = &kOptional<TrialComponentStatus>, .offset = offsetof(TrialComponent, status)},
    {.name = "StartTime", .wire_name = "StartTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(TrialComponent, start_time)},
    {.name = "EndTime", .wire_name = "EndTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(TrialComponent, end_time)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(TrialComponent, creation_time)},
    {.name = "CreatedBy", .wire_name = "CreatedBy", .type = &types::UserContext, .optional = &kOptional<UserContext>, .offset = offsetof(TrialComponent, created_by)},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(TrialComponent, last_modified_time)},
    {.name = "LastModifiedBy", .wire_name = "LastModifiedBy", .type = &types::UserContext, .optional = &kOptional<UserContext>, .offset = offsetof(TrialComponent, last_modified_by)},
    {.name = "Parameters", .wire_name = "Parameters", .type = &types::TrialComponentParameters, .optional = &kOptional<std::map<std::string, TrialComponentParameterValue>>, .offset = offsetof(TrialComponent, parameters)},
    {.name = "InputArtifacts", .wire_name = "InputArtifacts", .type = &types::TrialComponentArtifacts, .optional = &kOptional<std::map<std::string, TrialComponentArtifact>>, .offset = offsetof(TrialComponent, input_artifacts)},
    {.name = "OutputArtifacts", .wire_name = "OutputArtifacts", .type = &types::TrialComponentArtifacts, .optional = &kOptional<std::map<std::string, TrialComponentArtifact>>, .offset = offsetof(TrialComponent, output_artifacts)},
    {.name = "Metrics", .wire_name = "Metrics", .type = &types::TrialComponentMetricSummaries, .optional = &kOptional<std::vector<TrialComponentMetricSummary>>, .offset = offsetof(TrialComponent, metrics)},
    {.name = "MetadataProperties", .wire_name = "MetadataProperties", .type = &types::MetadataProperties, .optional = &kOptional<MetadataProperties>, .offset = offsetof(TrialComponent, metadata_properties)},
    {.name = "SourceDetail", .wire_name = "SourceDetail", .type = &types::TrialComponentSourceDetail, .optional = &kOptional<TrialComponentSourceDetail>, .offset = offsetof(TrialComponent, source_detail)},
    {.name = "LineageGroupArn", .wire_name = "LineageGroupArn", .type = &types::LineageGroupArn, .optional = &kOptional<std::string>, .offset = offsetof(TrialComponent, lineage_group_arn)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(TrialComponent, tags)},
    {.name = "Parents", .wire_name = "Parents", .type = &types::Parents, .optional = &kOptional<std::vector<Parent>>, .offset = offsetof(TrialComponent, parents)},
    {.name = "RunName", .wire_name = "RunName", .type = &types::ExperimentEntityName, .optional = &kOptional<std::string>, .offset = offsetof(TrialComponent, run_name)},
};
constexpr std::uint16_t kTrialComponentNames[] = {8, 7, 1, 6, 12, 10, 9, 17, 15, 14, 13, 11, 19, 20, 3, 16, 5, 4, 18, 2, 0};
constexpr Field kTrialComponentArtifactFields[] = {
    {.name = "MediaType", .wire_name = "MediaType", .type = &types::MediaType, .optional = &kOptional<std::string>, .offset = offsetof(TrialComponentArtifact, media_type)},
    {.name = "Value", .wire_name = "Value", .type = &types::TrialComponentArtifactValue, .offset = offsetof(TrialComponentArtifact, value), .required = true},
};
constexpr std::uint16_t kTrialComponentArtifactNames[] = {0, 1};
constexpr Field kTrialComponentMetricSummaryFields[] = {
    {.name = "MetricName", .wire_name = "MetricName", .type = &types::MetricName, .optional = &kOptional<std::string>, .offset = offsetof(TrialComponentMetricSummary, metric_name)},
    {.name = "SourceArn", .wire_name = "SourceArn", .type = &types::ExperimentSourceArn, .optional = &kOptional<std::string>, .offset = offsetof(TrialComponentMetricSummary, source_arn)},
    {.name = "TimeStamp", .wire_name = "TimeStamp", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(TrialComponentMetricSummary, time_stamp)},
    {.name = "Max", .wire_name = "Max", .type = &types::DoubleParameterValue, .optional = &kOptional<double>, .offset = offsetof(TrialComponentMetricSummary, max)},
    {.name = "Min", .wire_name = "Min", .type = &types::DoubleParameterValue, .optional = &kOptional<double>, .offset = offsetof(TrialComponentMetricSummary, min)},
    {.name = "Last", .wire_name = "Last", .type = &types::DoubleParameterValue, .optional = &kOptional<double>, .offset = offsetof(TrialComponentMetricSummary, last)},
    {.name = "Count", .wire_name = "Count", .type = &types::ClarifyShapSeed, .optional = &kOptional<std::int64_t>, .offset = offsetof(TrialComponentMetricSummary, count)},
    {.name = "Avg", .wire_name = "Avg", .type = &types::DoubleParameterValue, .optional = &kOptional<double>, .offset = offsetof(TrialComponentMetricSummary, avg)},
    {.name = "StdDev", .wire_name = "StdDev", .type = &types::DoubleParameterValue, .optional = &kOptional<double>, .offset = offsetof(TrialComponentMetricSummary, std_dev)},
};
constexpr std::uint16_t kTrialComponentMetricSummaryNames[] = {7, 6, 5, 3, 0, 4, 1, 8, 2};
constexpr Field kTrialComponentParameterValueFields[] = {
    {.name = "StringValue", .wire_name = "StringValue", .type = &types::HyperParameterValue, .optional = &kOptional<std::string>, .offset = offsetof(TrialComponentParameterValue, string_value)},
    {.name = "NumberValue", .wire_name = "NumberValue", .type = &types::DoubleParameterValue, .optional = &kOptional<double>, .offset = offsetof(TrialComponentParameterValue, number_value)},
};
constexpr std::uint16_t kTrialComponentParameterValueNames[] = {1, 0};

}  // namespace

constinit const Type types::SelectedStepList = {.kind = Kind::list, .min = 1, .max = 50, .element = &types::SelectedStep, .list = &kList<SelectedStep>};
constinit const Shape SelectiveExecutionConfig::kShape = {.name = "SelectiveExecutionConfig", .size = sizeof(SelectiveExecutionConfig), .fields = kSelectiveExecutionConfigFields, .by_wire_name = kSelectiveExecutionConfigNames};
constinit const Type types::SelectiveExecutionConfig = {.kind = Kind::structure, .shape = &SelectiveExecutionConfig::kShape};
constinit const Shape SelectiveExecutionResult::kShape = {.name = "SelectiveExecutionResult", .size = sizeof(SelectiveExecutionResult), .fields = kSelectiveExecutionResultFields, .by_wire_name = kSelectiveExecutionResultNames};
constinit const Type types::SelectiveExecutionResult = {.kind = Kind::structure, .shape = &SelectiveExecutionResult::kShape};
constinit const Shape SendPipelineExecutionStepFailureRequest::kShape = {.name = "SendPipelineExecutionStepFailureRequest", .size = sizeof(SendPipelineExecutionStepFailureRequest), .fields = kSendPipelineExecutionStepFailureRequestFields, .by_wire_name = kSendPipelineExecutionStepFailureRequestNames};
constinit const Type types::SendPipelineExecutionStepFailureRequest = {.kind = Kind::structure, .shape = &SendPipelineExecutionStepFailureRequest::kShape};
constinit const Shape SendPipelineExecutionStepFailureResponse::kShape = {.name = "SendPipelineExecutionStepFailureResponse", .size = sizeof(SendPipelineExecutionStepFailureResponse), .fields = kSendPipelineExecutionStepFailureResponseFields, .by_wire_name = kSendPipelineExecutionStepFailureResponseNames};
constinit const Type types::SendPipelineExecutionStepFailureResponse = {.kind = Kind::structure, .shape = &SendPipelineExecutionStepFailureResponse::kShape};
constinit const Shape SendPipelineExecutionStepSuccessRequest::kShape = {.name = "SendPipelineExecutionStepSuccessRequest", .size = sizeof(SendPipelineExecutionStepSuccessRequest), .fields = kSendPipelineExecutionStepSuccessRequestFields, .by_wire_name = kSendPipelineExecutionStepSuccessRequestNames};
constinit const Type types::SendPipelineExecutionStepSuccessRequest = {.kind = Kind::structure, .shape = &SendPipelineExecutionStepSuccessRequest::kShape};
constinit const Shape SendPipelineExecutionStepSuccessResponse::kShape = {.name = "SendPipelineExecutionStepSuccessResponse", .size = sizeof(SendPipelineExecutionStepSuccessResponse), .fields = kSendPipelineExecutionStepSuccessResponseFields, .by_wire_name = kSendPipelineExecutionStepSuccessResponseNames};
constinit const Type types::SendPipelineExecutionStepSuccessResponse = {.kind = Kind::structure, .shape = &SendPipelineExecutionStepSuccessResponse::kShape};
constinit const Shape ServerlessJobConfig::kShape = {.name = "ServerlessJobConfig", .size = sizeof(ServerlessJobConfig), .fields = kServerlessJobConfigFields, .by_wire_name = kServerlessJobConfigNames};
constinit const Type types::ServerlessJobConfig = {.kind = Kind::structure, .shape = &ServerlessJobConfig::kShape};
constinit const Shape ServiceCatalogProvisionedProductDetails::kShape = {.name = "ServiceCatalogProvisionedProductDetails", .size = sizeof(ServiceCatalogProvisionedProductDetails), .fields = kServiceCatalogProvisionedProductDetailsFields, .by_wire_name = kServiceCatalogProvisionedProductDetailsNames};
constinit const Type types::ServiceCatalogProvisionedProductDetails = {.kind = Kind::structure, .shape = &ServiceCatalogProvisionedProductDetails::kShape};
constinit const Shape ServiceCatalogProvisioningDetails::kShape = {.name = "ServiceCatalogProvisioningDetails", .size = sizeof(ServiceCatalogProvisioningDetails), .fields = kServiceCatalogProvisioningDetailsFields, .by_wire_name = kServiceCatalogProvisioningDetailsNames};
constinit const Type types::ServiceCatalogProvisioningDetails = {.kind = Kind::structure, .shape = &ServiceCatalogProvisioningDetails::kShape};
constinit const Shape SessionChainingConfig::kShape = {.name = "SessionChainingConfig", .size = sizeof(SessionChainingConfig), .fields = kSessionChainingConfigFields, .by_wire_name = kSessionChainingConfigNames};
constinit const Type types::SessionChainingConfig = {.kind = Kind::structure, .shape = &SessionChainingConfig::kShape};
constinit const Shape ShadowModeConfig::kShape = {.name = "ShadowModeConfig", .size = sizeof(ShadowModeConfig), .fields = kShadowModeConfigFields, .by_wire_name = kShadowModeConfigNames};
constinit const Type types::ShadowModeConfig = {.kind = Kind::structure, .shape = &ShadowModeConfig::kShape};
constinit const Shape ShadowModelVariantConfig::kShape = {.name = "ShadowModelVariantConfig", .size = sizeof(ShadowModelVariantConfig), .fields = kShadowModelVariantConfigFields, .by_wire_name = kShadowModelVariantConfigNames};
constinit const Type types::ShadowModelVariantConfig = {.kind = Kind::structure, .shape = &ShadowModelVariantConfig::kShape};
constinit const Type types::ShadowModelVariantConfigList = {.kind = Kind::list, .min = 1, .max = 1, .element = &types::ShadowModelVariantConfig, .list = &kList<ShadowModelVariantConfig>};
constinit const Shape ShuffleConfig::kShape = {.name = "ShuffleConfig", .size = sizeof(ShuffleConfig), .fields = kShuffleConfigFields, .by_wire_name = kShuffleConfigNames};
constinit const Type types::ShuffleConfig = {.kind = Kind::structure, .shape = &ShuffleConfig::kShape};
constinit const Shape SourceAlgorithm::kShape = {.name = "SourceAlgorithm", .size = sizeof(SourceAlgorithm), .fields = kSourceAlgorithmFields, .by_wire_name = kSourceAlgorithmNames};
constinit const Type types::SourceAlgorithm = {.kind = Kind::structure, .shape = &SourceAlgorithm::kShape};
constinit const Type types::SourceAlgorithmList = {.kind = Kind::list, .min = 1, .max = 1, .element = &types::SourceAlgorithm, .list = &kList<SourceAlgorithm>};
constinit const Shape SourceAlgorithmSpecification::kShape = {.name = "SourceAlgorithmSpecification", .size = sizeof(SourceAlgorithmSpecification), .fields = kSourceAlgorithmSpecificationFields, .by_wire_name = kSourceAlgorithmSpecificationNames};
constinit const Type types::SourceAlgorithmSpecification = {.kind = Kind::structure, .shape = &SourceAlgorithmSpecification::kShape};
constinit const Shape StartInferenceExperimentRequest::kShape = {.name = "StartInferenceExperimentRequest", .size = sizeof(StartInferenceExperimentRequest), .fields = kStartInferenceExperimentRequestFields, .by_wire_name = kStartInferenceExperimentRequestNames};
constinit const Type types::StartInferenceExperimentRequest = {.kind = Kind::structure, .shape = &StartInferenceExperimentRequest::kShape};
constinit const Shape StartInferenceExperimentResponse::kShape = {.name = "StartInferenceExperimentResponse", .size = sizeof(StartInferenceExperimentResponse), .fields = kStartInferenceExperimentResponseFields, .by_wire_name = kStartInferenceExperimentResponseNames};
constinit const Type types::StartInferenceExperimentResponse = {.kind = Kind::structure, .shape = &StartInferenceExperimentResponse::kShape};
constinit const Shape StartMonitoringScheduleRequest::kShape = {.name = "StartMonitoringScheduleRequest", .size = sizeof(StartMonitoringScheduleRequest), .fields = kStartMonitoringScheduleRequestFields, .by_wire_name = kStartMonitoringScheduleRequestNames};
constinit const Type types::StartMonitoringScheduleRequest = {.kind = Kind::structure, .shape = &StartMonitoringScheduleRequest::kShape};
constinit const Shape StartPipelineExecutionRequest::kShape = {.name = "StartPipelineExecutionRequest", .size = sizeof(StartPipelineExecutionRequest), .fields = kStartPipelineExecutionRequestFields, .by_wire_name = kStartPipelineExecutionRequestNames};
constinit const Type types::StartPipelineExecutionRequest = {.kind = Kind::structure, .shape = &StartPipelineExecutionRequest::kShape};
constinit const Shape StartPipelineExecutionResponse::kShape = {.name = "StartPipelineExecutionResponse", .size = sizeof(StartPipelineExecutionResponse), .fields = kStartPipelineExecutionResponseFields, .by_wire_name = kStartPipelineExecutionResponseNames};
constinit const Type types::StartPipelineExecutionResponse = {.kind = Kind::structure, .shape = &StartPipelineExecutionResponse::kShape};
constinit const Shape StopHyperParameterTuningJobRequest::kShape = {.name = "StopHyperParameterTuningJobRequest", .size = sizeof(StopHyperParameterTuningJobRequest), .fields = kStopHyperParameterTuningJobRequestFields, .by_wire_name = kStopHyperParameterTuningJobRequestNames};
constinit const Type types::StopHyperParameterTuningJobRequest = {.kind = Kind::structure, .shape = &StopHyperParameterTuningJobRequest::kShape};
constinit const Shape StopInferenceExperimentRequest::kShape = {.name = "StopInferenceExperimentRequest", .size = sizeof(StopInferenceExperimentRequest), .fields = kStopInferenceExperimentRequestFields, .by_wire_name = kStopInferenceExperimentRequestNames};
constinit const Type types::StopInferenceExperimentRequest = {.kind = Kind::structure, .shape = &StopInferenceExperimentRequest::kShape};
constinit const Shape StopInferenceExperimentResponse::kShape = {.name = "StopInferenceExperimentResponse", .size = sizeof(StopInferenceExperimentResponse), .fields = kStopInferenceExperimentResponseFields, .by_wire_name = kStopInferenceExperimentResponseNames};
constinit const Type types::StopInferenceExperimentResponse = {.kind = Kind::structure, .shape = &StopInferenceExperimentResponse::kShape};
constinit const Shape StopMonitoringScheduleRequest::kShape = {.name = "StopMonitoringScheduleRequest", .size = sizeof(StopMonitoringScheduleRequest), .fields = kStopMonitoringScheduleRequestFields, .by_wire_name = kStopMonitoringScheduleRequestNames};
constinit const Type types::StopMonitoringScheduleRequest = {.kind = Kind::structure, .shape = &StopMonitoringScheduleRequest::kShape};
constinit const Shape StopPipelineExecutionRequest::kShape = {.name = "StopPipelineExecutionRequest", .size = sizeof(StopPipelineExecutionRequest), .fields = kStopPipelineExecutionRequestFields, .by_wire_name = kStopPipelineExecutionRequestNames};
constinit const Type types::StopPipelineExecutionRequest = {.kind = Kind::structure, .shape = &StopPipelineExecutionRequest::kShape};
constinit const Shape StopPipelineExecutionResponse::kShape = {.name = "StopPipelineExecutionResponse", .size = sizeof(StopPipelineExecutionResponse), .fields = kStopPipelineExecutionResponseFields, .by_wire_name = kStopPipelineExecutionResponseNames};
constinit const Type types::StopPipelineExecutionResponse = {.kind = Kind::structure, .shape = &StopPipelineExecutionResponse::kShape};
constinit const Shape StopProcessingJobRequest::kShape = {.name = "StopProcessingJobRequest", .size = sizeof(StopProcessingJobRequest), .fields = kStopProcessingJobRequestFields, .by_wire_name = kStopProcessingJobRequestNames};
constinit const Type types::StopProcessingJobRequest = {.kind = Kind::structure, .shape = &StopProcessingJobRequest::kShape};
constinit const Shape StopTrainingJobRequest::kShape = {.name = "StopTrainingJobRequest", .size = sizeof(StopTrainingJobRequest), .fields = kStopTrainingJobRequestFields, .by_wire_name = kStopTrainingJobRequestNames};
constinit const Type types::StopTrainingJobRequest = {.kind = Kind::structure, .shape = &StopTrainingJobRequest::kShape};
constinit const Shape StopTransformJobRequest::kShape = {.name = "StopTransformJobRequest", .size = sizeof(StopTransformJobRequest), .fields = kStopTransformJobRequestFields, .by_wire_name = kStopTransformJobRequestNames};
constinit const Type types::StopTransformJobRequest = {.kind = Kind::structure, .shape = &StopTransformJobRequest::kShape};
constinit const Shape StoppingCondition::kShape = {.name = "StoppingCondition", .size = sizeof(StoppingCondition), .fields = kStoppingConditionFields, .by_wire_name = kStoppingConditionNames};
constinit const Type types::StoppingCondition = {.kind = Kind::structure, .shape = &StoppingCondition::kShape};
constinit const Shape SuggestionQuery::kShape = {.name = "SuggestionQuery", .size = sizeof(SuggestionQuery), .fields = kSuggestionQueryFields, .by_wire_name = kSuggestionQueryNames};
constinit const Type types::SuggestionQuery = {.kind = Kind::structure, .shape = &SuggestionQuery::kShape};
constinit const Shape Tag::kShape = {.name = "Tag", .size = sizeof(Tag), .fields = kTagFields, .by_wire_name = kTagNames};
constinit const Type types::Tag = {.kind = Kind::structure, .shape = &Tag::kShape};
constinit const Type types::TagList = {.kind = Kind::list, .min = 0, .max = 50, .element = &types::Tag, .list = &kList<Tag>};
constinit const Shape TemplateProviderDetail::kShape = {.name = "TemplateProviderDetail", .size = sizeof(TemplateProviderDetail), .fields = kTemplateProviderDetailFields, .by_wire_name = kTemplateProviderDetailNames};
constinit const Type types::TemplateProviderDetail = {.kind = Kind::structure, .shape = &TemplateProviderDetail::kShape};
constinit const Type types::TemplateProviderDetailList = {.kind = Kind::list, .min = 1, .max = 1, .element = &types::TemplateProviderDetail, .list = &kList<TemplateProviderDetail>};
constinit const Shape TensorBoardOutputConfig::kShape = {.name = "TensorBoardOutputConfig", .size = sizeof(TensorBoardOutputConfig), .fields = kTensorBoardOutputConfigFields, .by_wire_name = kTensorBoardOutputConfigNames};
constinit const Type types::TensorBoardOutputConfig = {.kind = Kind::structure, .shape = &TensorBoardOutputConfig::kShape};
constinit const Shape ThroughputConfig::kShape = {.name = "ThroughputConfig", .size = sizeof(ThroughputConfig), .fields = kThroughputConfigFields, .by_wire_name = kThroughputConfigNames};
constinit const Type types::ThroughputConfig = {.kind = Kind::structure, .shape = &ThroughputConfig::kShape};
constinit const Shape ThroughputConfigDescription::kShape = {.name = "ThroughputConfigDescription", .size = sizeof(ThroughputConfigDescription), .fields = kThroughputConfigDescriptionFields, .by_wire_name = kThroughputConfigDescriptionNames};
constinit const Type types::ThroughputConfigDescription = {.kind = Kind::structure, .shape = &ThroughputConfigDescription::kShape};
constinit const Shape ThroughputConfigUpdate::kShape = {.name = "ThroughputConfigUpdate", .size = sizeof(ThroughputConfigUpdate), .fields = kThroughputConfigUpdateFields, .by_wire_name = kThroughputConfigUpdateNames};
constinit const Type types::ThroughputConfigUpdate = {.kind = Kind::structure, .shape = &ThroughputConfigUpdate::kShape};
constinit const Shape TotalHits::kShape = {.name = "TotalHits", .size = sizeof(TotalHits), .fields = kTotalHitsFields, .by_wire_name = kTotalHitsNames};
constinit const Type types::TotalHits = {.kind = Kind::structure, .shape = &TotalHits::kShape};
constinit const Shape TrafficRoutingConfig::kShape = {.name = "TrafficRoutingConfig", .size = sizeof(TrafficRoutingConfig), .fields = kTrafficRoutingConfigFields, .by_wire_name = kTrafficRoutingConfigNames};
constinit const Type types::TrafficRoutingConfig = {.kind = Kind::structure, .shape = &TrafficRoutingConfig::kShape};
constinit const Shape TrainingImageConfig::kShape = {.name = "TrainingImageConfig", .size = sizeof(TrainingImageConfig), .fields = kTrainingImageConfigFields, .by_wire_name = kTrainingImageConfigNames};
constinit const Type types::TrainingImageConfig = {.kind = Kind::structure, .shape = &TrainingImageConfig::kShape};
constinit const Shape TrainingJob::kShape = {.name = "TrainingJob", .size = sizeof(TrainingJob), .fields = kTrainingJobFields, .by_wire_name = kTrainingJobNames};
constinit const Type types::TrainingJob = {.kind = Kind::structure, .shape = &TrainingJob::kShape};
constinit const Shape TrainingJobStatusCounters::kShape = {.name = "TrainingJobStatusCounters", .size = sizeof(TrainingJobStatusCounters), .fields = kTrainingJobStatusCountersFields, .by_wire_name = kTrainingJobStatusCountersNames};
constinit const Type types::TrainingJobStatusCounters = {.kind = Kind::structure, .shape = &TrainingJobStatusCounters::kShape};
constinit const Shape TrainingJobStepMetadata::kShape = {.name = "TrainingJobStepMetadata", .size = sizeof(TrainingJobStepMetadata), .fields = kTrainingJobStepMetadataFields, .by_wire_name = kTrainingJobStepMetadataNames};
constinit const Type types::TrainingJobStepMetadata = {.kind = Kind::structure, .shape = &TrainingJobStepMetadata::kShape};
constinit const Shape TrainingJobSummary::kShape = {.name = "TrainingJobSummary", .size = sizeof(TrainingJobSummary), .fields = kTrainingJobSummaryFields, .by_wire_name = kTrainingJobSummaryNames};
constinit const Type types::TrainingJobSummary = {.kind = Kind::structure, .shape = &TrainingJobSummary::kShape};
constinit const Type types::TrainingJobSummaries = {.kind = Kind::list, .element = &types::TrainingJobSummary, .list = &kList<TrainingJobSummary>};
constinit const Shape TrainingProgressInfo::kShape = {.name = "TrainingProgressInfo", .size = sizeof(TrainingProgressInfo), .fields = kTrainingProgressInfoFields, .by_wire_name = kTrainingProgressInfoNames};
constinit const Type types::TrainingProgressInfo = {.kind = Kind::structure, .shape = &TrainingProgressInfo::kShape};
constinit const Shape TrainingRepositoryAuthConfig::kShape = {.name = "TrainingRepositoryAuthConfig", .size = sizeof(TrainingRepositoryAuthConfig), .fields = kTrainingRepositoryAuthConfigFields, .by_wire_name = kTrainingRepositoryAuthConfigNames};
constinit const Type types::TrainingRepositoryAuthConfig = {.kind = Kind::structure, .shape = &TrainingRepositoryAuthConfig::kShape};
constinit const Shape TransformDataSource::kShape = {.name = "TransformDataSource", .size = sizeof(TransformDataSource), .fields = kTransformDataSourceFields, .by_wire_name = kTransformDataSourceNames};
constinit const Type types::TransformDataSource = {.kind = Kind::structure, .shape = &TransformDataSource::kShape};
constinit const Shape TransformInput::kShape = {.name = "TransformInput", .size = sizeof(TransformInput), .fields = kTransformInputFields, .by_wire_name = kTransformInputNames};
constinit const Type types::TransformInput = {.kind = Kind::structure, .shape = &TransformInput::kShape};
constinit const Shape TransformJob::kShape = {.name = "TransformJob", .size = sizeof(TransformJob), .fields = kTransformJobFields, .by_wire_name = kTransformJobNames};
constinit const Type types::TransformJob = {.kind = Kind::structure, .shape = &TransformJob::kShape};
constinit const Shape TransformJobDefinition::kShape = {.name = "TransformJobDefinition", .size = sizeof(TransformJobDefinition), .fields = kTransformJobDefinitionFields, .by_wire_name = kTransformJobDefinitionNames};
constinit const Type types::TransformJobDefinition = {.kind = Kind::structure, .shape = &TransformJobDefinition::kShape};
constinit const Shape TransformJobStepMetadata::kShape = {.name = "TransformJobStepMetadata", .size = sizeof(TransformJobStepMetadata), .fields = kTransformJobStepMetadataFields, .by_wire_name = kTransformJobStepMetadataNames};
constinit const Type types::TransformJobStepMetadata = {.kind = Kind::structure, .shape = &TransformJobStepMetadata::kShape};
constinit const Shape TransformJobSummary::kShape = {.name = "TransformJobSummary", .size = sizeof(TransformJobSummary), .fields = kTransformJobSummaryFields, .by_wire_name = kTransformJobSummaryNames};
constinit const Type types::TransformJobSummary = {.kind = Kind::structure, .shape = &TransformJobSummary::kShape};
constinit const Type types::TransformJobSummaries = {.kind = Kind::list, .element = &types::TransformJobSummary, .list = &kList<TransformJobSummary>};
constinit const Shape TransformOutput::kShape = {.name = "TransformOutput", .size = sizeof(TransformOutput), .fields = kTransformOutputFields, .by_wire_name = kTransformOutputNames};
constinit const Type types::TransformOutput = {.kind = Kind::structure, .shape = &TransformOutput::kShape};
constinit const Shape TransformResources::kShape = {.name = "TransformResources", .size = sizeof(TransformResources), .fields = kTransformResourcesFields, .by_wire_name = kTransformResourcesNames};
constinit const Type types::TransformResources = {.kind = Kind::structure, .shape = &TransformResources::kShape};
constinit const Shape TransformS3DataSource::kShape = {.name = "TransformS3DataSource", .size = sizeof(TransformS3DataSource), .fields = kTransformS3DataSourceFields, .by_wire_name = kTransformS3DataSourceNames};
constinit const Type types::TransformS3DataSource = {.kind = Kind::structure, .shape = &TransformS3DataSource::kShape};
constinit const Shape Trial::kShape = {.name = "Trial", .size = sizeof(Trial), .fields = kTrialFields, .by_wire_name = kTrialNames};
constinit const Type types::Trial = {.kind = Kind::structure, .shape = &Trial::kShape};
constinit const Shape TrialComponent::kShape = {.name = "TrialComponent", .size = sizeof(TrialComponent), .fields = kTrialComponentFields, .by_wire_name = kTrialComponentNames};
constinit const Type types::TrialComponent = {.kind = Kind::structure, .shape = &TrialComponent::kShape};
constinit const Shape TrialComponentArtifact::kShape = {.name = "TrialComponentArtifact", .size = sizeof(TrialComponentArtifact), .fields = kTrialComponentArtifactFields, .by_wire_name = kTrialComponentArtifactNames};
constinit const Type types::TrialComponentArtifact = {.kind = Kind::structure, .shape = &TrialComponentArtifact::kShape};
constinit const Type types::TrialComponentArtifacts = {.kind = Kind::map, .min = 0, .max = 60, .key = &types::TrialComponentKey128, .element = &types::TrialComponentArtifact, .map = &kMap<TrialComponentArtifact>, .element_name = "value"};
constinit const Shape TrialComponentMetricSummary::kShape = {.name = "TrialComponentMetricSummary", .size = sizeof(TrialComponentMetricSummary), .fields = kTrialComponentMetricSummaryFields, .by_wire_name = kTrialComponentMetricSummaryNames};
constinit const Type types::TrialComponentMetricSummary = {.kind = Kind::structure, .shape = &TrialComponentMetricSummary::kShape};
constinit const Type types::TrialComponentMetricSummaries = {.kind = Kind::list, .element = &types::TrialComponentMetricSummary, .list = &kList<TrialComponentMetricSummary>};
constinit const Shape TrialComponentParameterValue::kShape = {.name = "TrialComponentParameterValue", .size = sizeof(TrialComponentParameterValue), .fields = kTrialComponentParameterValueFields, .by_wire_name = kTrialComponentParameterValueNames};
constinit const Type types::TrialComponentParameterValue = {.kind = Kind::structure, .shape = &TrialComponentParameterValue::kShape};
constinit const Type types::TrialComponentParameters = {.kind = Kind::map, .min = 0, .max = 300, .key = &types::TrialComponentKey320, .element = &types::TrialComponentParameterValue, .map = &kMap<TrialComponentParameterValue>, .element_name = "value"};

}  // namespace athanor::api::sagemaker
