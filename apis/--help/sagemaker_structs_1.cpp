// Generated from apis/sagemaker.json by apis/generate.py.
#include "sagemaker_tables.hpp"

namespace athanor::api::sagemaker {
using namespace athanor::wire;

namespace {

[[maybe_unused]] constexpr Type kStream = {.kind = Kind::stream};

constexpr Field kAssociationInfoFields[] = {
    {.name = "SourceArn", .wire_name = "SourceArn", .type = &types::String2048, .offset = offsetof(AssociationInfo, source_arn), .required = true},
    {.name = "DestinationArn", .wire_name = "DestinationArn", .type = &types::String2048, .offset = offsetof(AssociationInfo, destination_arn), .required = true},
};
constexpr std::uint16_t kAssociationInfoNames[] = {1, 0};
constexpr Field kAssociationSummaryFields[] = {
    {.name = "SourceArn", .wire_name = "SourceArn", .type = &types::AssociationEntityArn, .optional = &kOptional<std::string>, .offset = offsetof(AssociationSummary, source_arn)},
    {.name = "DestinationArn", .wire_name = "DestinationArn", .type = &types::AssociationEntityArn, .optional = &kOptional<std::string>, .offset = offsetof(AssociationSummary, destination_arn)},
    {.name = "SourceType", .wire_name = "SourceType", .type = &types::String256, .optional = &kOptional<std::string>, .offset = offsetof(AssociationSummary, source_type)},
    {.name = "DestinationType", .wire_name = "DestinationType", .type = &types::String256, .optional = &kOptional<std::string>, .offset = offsetof(AssociationSummary, destination_type)},
    {.name = "AssociationType", .wire_name = "AssociationType", .type = &types::AssociationEdgeType, .optional = &kOptional<std::string>, .offset = offsetof(AssociationSummary, association_type)},
    {.name = "SourceName", .wire_name = "SourceName", .type = &types::ExperimentEntityName, .optional = &kOptional<std::string>, .offset = offsetof(AssociationSummary, source_name)},
    {.name = "DestinationName", .wire_name = "DestinationName", .type = &types::ExperimentEntityName, .optional = &kOptional<std::string>, .offset = offsetof(AssociationSummary, destination_name)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(AssociationSummary, creation_time)},
    {.name = "CreatedBy", .wire_name = "CreatedBy", .type = &types::UserContext, .optional = &kOptional<UserContext>, .offset = offsetof(AssociationSummary, created_by)},
};
constexpr std::uint16_t kAssociationSummaryNames[] = {4, 8, 7, 1, 6, 3, 0, 5, 2};
constexpr Field kAsyncInferenceClientConfigFields[] = {
    {.name = "MaxConcurrentInvocationsPerInstance", .wire_name = "MaxConcurrentInvocationsPerInstance", .type = &types::MaxConcurrentInvocationsPerInstance, .optional = &kOptional<std::int64_t>, .offset = offsetof(AsyncInferenceClientConfig, max_concurrent_invocations_per_instance)},
};
constexpr std::uint16_t kAsyncInferenceClientConfigNames[] = {0};
constexpr Field kAsyncInferenceConfigFields[] = {
    {.name = "ClientConfig", .wire_name = "ClientConfig", .type = &types::AsyncInferenceClientConfig, .optional = &kOptional<AsyncInferenceClientConfig>, .offset = offsetof(AsyncInferenceConfig, client_config)},
    {.name = "OutputConfig", .wire_name = "OutputConfig", .type = &types::AsyncInferenceOutputConfig, .offset = offsetof(AsyncInferenceConfig, output_config), .required = true},
};
constexpr std::uint16_t kAsyncInferenceConfigNames[] = {0, 1};
constexpr Field kAsyncInferenceNotificationConfigFields[] = {
    {.name = "SuccessTopic", .wire_name = "SuccessTopic", .type = &types::SnsTopicArn, .optional = &kOptional<std::string>, .offset = offsetof(AsyncInferenceNotificationConfig, success_topic)},
    {.name = "ErrorTopic", .wire_name = "ErrorTopic", .type = &types::SnsTopicArn, .optional = &kOptional<std::string>, .offset = offsetof(AsyncInferenceNotificationConfig, error_topic)},
    {.name = "IncludeInferenceResponseIn", .wire_name = "IncludeInferenceResponseIn", .type = &types::AsyncNotificationTopicTypeList, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(AsyncInferenceNotificationConfig, include_inference_response_in)},
};
constexpr std::uint16_t kAsyncInferenceNotificationConfigNames[] = {1, 2, 0};
constexpr Field kAsyncInferenceOutputConfigFields[] = {
    {.name = "KmsKeyId", .wire_name = "KmsKeyId", .type = &types::KmsKeyId, .optional = &kOptional<std::string>, .offset = offsetof(AsyncInferenceOutputConfig, kms_key_id)},
    {.name = "S3OutputPath", .wire_name = "S3OutputPath", .type = &types::DestinationS3Uri, .optional = &kOptional<std::string>, .offset = offsetof(AsyncInferenceOutputConfig, s3_output_path)},
    {.name = "NotificationConfig", .wire_name = "NotificationConfig", .type = &types::AsyncInferenceNotificationConfig, .optional = &kOptional<AsyncInferenceNotificationConfig>, .offset = offsetof(AsyncInferenceOutputConfig, notification_config)},
    {.name = "S3FailurePath", .wire_name = "S3FailurePath", .type = &types::DestinationS3Uri, .optional = &kOptional<std::string>, .offset = offsetof(AsyncInferenceOutputConfig, s3_failure_path)},
};
constexpr std::uint16_t kAsyncInferenceOutputConfigNames[] = {0, 2, 3, 1};
constexpr Field kAthenaDatasetDefinitionFields[] = {
    {.name = "Catalog", .wire_name = "Catalog", .type = &types::AthenaCatalog, .offset = offsetof(AthenaDatasetDefinition, catalog), .required = true},
    {.name = "Database", .wire_name = "Database", .type = &types::AthenaDatabase, .offset = offsetof(AthenaDatasetDefinition, database), .required = true},
    {.name = "QueryString", .wire_name = "QueryString", .type = &types::AthenaQueryString, .offset = offsetof(AthenaDatasetDefinition, query_string), .required = true},
    {.name = "WorkGroup", .wire_name = "WorkGroup", .type = &types::AthenaWorkGroup, .optional = &kOptional<std::string>, .offset = offsetof(AthenaDatasetDefinition, work_group)},
    {.name = "OutputS3Uri", .wire_name = "OutputS3Uri", .type = &types::S3ModelUri, .offset = offsetof(AthenaDatasetDefinition, output_s3_uri), .required = true},
    {.name = "KmsKeyId", .wire_name = "KmsKeyId", .type = &types::KmsKeyId, .optional = &kOptional<std::string>, .offset = offsetof(AthenaDatasetDefinition, kms_key_id)},
    {.name = "OutputFormat", .wire_name = "OutputFormat", .type = &types::AthenaResultFormat, .offset = offsetof(AthenaDatasetDefinition, output_format), .required = true},
    {.name = "OutputCompression", .wire_name = "OutputCompression", .type = &types::AthenaResultCompressionType, .optional = &kOptional<std::string>, .offset = offsetof(AthenaDatasetDefinition, output_compression)},
};
constexpr std::uint16_t kAthenaDatasetDefinitionNames[] = {0, 1, 5, 7, 6, 4, 2, 3};
constexpr Field kAutoMLJobStepMetadataFields[] = {
    {.name = "Arn", .wire_name = "Arn", .type = &types::AutoMLJobArn, .optional = &kOptional<std::string>, .offset = offsetof(AutoMLJobStepMetadata, arn)},
};
constexpr std::uint16_t kAutoMLJobStepMetadataNames[] = {0};
constexpr Field kAutoParameterFields[] = {
    {.name = "Name", .wire_name = "Name", .type = &types::Accept, .offset = offsetof(AutoParameter, name), .required = true},
    {.name = "ValueHint", .wire_name = "ValueHint", .type = &types::Accept, .offset = offsetof(AutoParameter, value_hint), .required = true},
};
constexpr std::uint16_t kAutoParameterNames[] = {0, 1};
constexpr Field kAutoRollbackConfigFields[] = {
    {.name = "Alarms", .wire_name = "Alarms", .type = &types::AlarmList, .optional = &kOptional<std::vector<Alarm>>, .offset = offsetof(AutoRollbackConfig, alarms)},
};
constexpr std::uint16_t kAutoRollbackConfigNames[] = {0};
constexpr Field kAutotuneFields[] = {
    {.name = "Mode", .wire_name = "Mode", .type = &types::AutotuneMode, .offset = offsetof(Autotune, mode), .required = true},
};
constexpr std::uint16_t kAutotuneNames[] = {0};
constexpr Field kBaseModelFields[] = {
    {.name = "HubContentName", .wire_name = "HubContentName", .type = &types::ContainerHostname, .optional = &kOptional<std::string>, .offset = offsetof(BaseModel, hub_content_name)},
    {.name = "HubContentVersion", .wire_name = "HubContentVersion", .type = &types::HubContentVersion, .optional = &kOptional<std::string>, .offset = offsetof(BaseModel, hub_content_version)},
    {.name = "RecipeName", .wire_name = "RecipeName", .type = &types::RecipeName, .optional = &kOptional<std::string>, .offset = offsetof(BaseModel, recipe_name)},
};
constexpr std::uint16_t kBaseModelNames[] = {0, 1, 2};
constexpr Field kBatchDataCaptureConfigFields[] = {
    {.name = "DestinationS3Uri", .wire_name = "DestinationS3Uri", .type = &types::S3ModelUri, .offset = offsetof(BatchDataCaptureConfig, destination_s3_uri), .required = true},
    {.name = "KmsKeyId", .wire_name = "KmsKeyId", .type = &types::KmsKeyId, .optional = &kOptional<std::string>, .offset = offsetof(BatchDataCaptureConfig, kms_key_id)},
    {.name = "GenerateInferenceId", .wire_name = "GenerateInferenceId", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(BatchDataCaptureConfig, generate_inference_id)},
};
constexpr std::uint16_t kBatchDataCaptureConfigNames[] = {0, 2, 1};
constexpr Field kBatchDescribeModelPackageErrorFields[] = {
    {.name = "ErrorCode", .wire_name = "ErrorCode", .type = &types::Ec2CapacityReservationId, .offset = offsetof(BatchDescribeModelPackageError, error_code), .required = true},
    {.name = "ErrorResponse", .wire_name = "ErrorResponse", .type = &types::Ec2CapacityReservationId, .offset = offsetof(BatchDescribeModelPackageError, error_response), .required = true},
};
constexpr std::uint16_t kBatchDescribeModelPackageErrorNames[] = {0, 1};
constexpr Field kBatchDescribeModelPackageInputFields[] = {
    {.name = "ModelPackageArnList", .wire_name = "ModelPackageArnList", .type = &types::ModelPackageArnList, .offset = offsetof(BatchDescribeModelPackageInput, model_package_arn_list), .required = true},
};
constexpr std::uint16_t kBatchDescribeModelPackageInputNames[] = {0};
constexpr Field kBatchDescribeModelPackageOutputFields[] = {
    {.name = "ModelPackageSummaries", .wire_name = "ModelPackageSummaries", .type = &types::ModelPackageSummaries, .optional = &kOptional<std::map<std::string, BatchDescribeModelPackageSummary>>, .offset = offsetof(BatchDescribeModelPackageOutput, model_package_summaries)},
    {.name = "BatchDescribeModelPackageErrorMap", .wire_name = "BatchDescribeModelPackageErrorMap", .type = &types::BatchDescribeModelPackageErrorMap, .optional = &kOptional<std::map<std::string, BatchDescribeModelPackageError>>, .offset = offsetof(BatchDescribeModelPackageOutput, batch_describe_model_package_error_map)},
};
constexpr std::uint16_t kBatchDescribeModelPackageOutputNames[] = {1, 0};
constexpr Field kBatchDescribeModelPackageSummaryFields[] = {
    {.name = "ModelPackageGroupName", .wire_name = "ModelPackageGroupName", .type = &types::EntityName, .offset = offsetof(BatchDescribeModelPackageSummary, model_package_group_name), .required = true},
    {.name = "ModelPackageVersion", .wire_name = "ModelPackageVersion", .type = &types::BillableTimeInSeconds, .optional = &kOptional<std::int64_t>, .offset = offsetof(BatchDescribeModelPackageSummary, model_package_version)},
    {.name = "ModelPackageArn", .wire_name = "ModelPackageArn", .type = &types::ModelPackageArn, .offset = offsetof(BatchDescribeModelPackageSummary, model_package_arn), .required = true},
    {.name = "ModelPackageDescription", .wire_name = "ModelPackageDescription", .type = &types::EntityDescription, .optional = &kOptional<std::string>, .offset = offsetof(BatchDescribeModelPackageSummary, model_package_description)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .offset = offsetof(BatchDescribeModelPackageSummary, creation_time), .required = true},
    {.name = "InferenceSpecification", .wire_name = "InferenceSpecification", .type = &types::InferenceSpecification, .offset = offsetof(BatchDescribeModelPackageSummary, inference_specification), .required = true},
    {.name = "ModelPackageStatus", .wire_name = "ModelPackageStatus", .type = &types::ModelPackageStatus, .offset = offsetof(BatchDescribeModelPackageSummary, model_package_status), .required = true},
    {.name = "ModelApprovalStatus", .wire_name = "ModelApprovalStatus", .type = &types::ModelApprovalStatus, .optional = &kOptional<std::string>, .offset = offsetof(BatchDescribeModelPackageSummary, model_approval_status)},
    {.name = "ModelPackageRegistrationType", .wire_name = "ModelPackageRegistrationType", .type = &types::ModelPackageRegistrationType, .optional = &kOptional<std::string>, .offset = offsetof(BatchDescribeModelPackageSummary, model_package_registration_type)},
};
constexpr std::uint16_t kBatchDescribeModelPackageSummaryNames[] = {4, 5, 7, 2, 3, 0, 8, 6, 1};
constexpr Field kBatchTransformInputFields[] = {
    {.name = "DataCapturedDestinationS3Uri", .wire_name = "DataCapturedDestinationS3Uri", .type = &types::DestinationS3Uri, .offset = offsetof(BatchTransformInput, data_captured_destination_s3_uri), .required = true},
    {.name = "DatasetFormat", .wire_name = "DatasetFormat", .type = &types::MonitoringDatasetFormat, .offset = offsetof(BatchTransformInput, dataset_format), .required = true},
    {.name = "LocalPath", .wire_name = "LocalPath", .type = &types::Accept, .offset = offsetof(BatchTransformInput, local_path), .required = true},
    {.name = "S3InputMode", .wire_name = "S3InputMode", .type = &types::InputMode, .optional = &kOptional<std::string>, .offset = offsetof(BatchTransformInput, s3_input_mode)},
    {.name = "S3DataDistributionType", .wire_name = "S3DataDistributionType", .type = &types::DataDistributionType, .optional = &kOptional<std::string>, .offset = offsetof(BatchTransformInput, s3_data_distribution_type)},
    {.name = "FeaturesAttribute", .wire_name = "FeaturesAttribute", .type = &types::Ec2CapacityReservationId, .optional = &kOptional<std::string>, .offset = offsetof(BatchTransformInput, features_attribute)},
    {.name = "InferenceAttribute", .wire_name = "InferenceAttribute", .type = &types::Ec2CapacityReservationId, .optional = &kOptional<std::string>, .offset = offsetof(BatchTransformInput, inference_attribute)},
    {.name = "ProbabilityAttribute", .wire_name = "ProbabilityAttribute", .type = &types::Ec2CapacityReservationId, .optional = &kOptional<std::string>, .offset = offsetof(BatchTransformInput, probability_attribute)},
    {.name = "ProbabilityThresholdAttribute", .wire_name = "ProbabilityThresholdAttribute", .type = &types::DoubleParameterValue, .optional = &kOptional<double>, .offset = offsetof(BatchTransformInput, probability_threshold_attribute)},
    {.name = "StartTimeOffset", .wire_name = "StartTimeOffset", .type = &types::MonitoringTimeOffsetString, .optional = &kOptional<std::string>, .offset = offsetof(BatchTransformInput, start_time_offset)},
    {.name = "EndTimeOffset", .wire_name = "EndTimeOffset", .type = &types::MonitoringTimeOffsetString, .optional = &kOptional<std::string>, .offset = offsetof(BatchTransformInput, end_time_offset)},
    {.name = "ExcludeFeaturesAttribute", .wire_name = "ExcludeFeaturesAttribute", .type = &types::ExcludeFeaturesAttribute, .optional = &kOptional<std::string>, .offset = offsetof(BatchTransformInput, exclude_features_attribute)},
};
constexpr std::uint16_t kBatchTransformInputNames[] = {0, 1, 10, 11, 5, 6, 2, 7, 8, 4, 3, 9};
constexpr Field kBedrockCustomModelDeploymentMetadataFields[] = {
    {.name = "Arn", .wire_name = "Arn", .type = &types::BlockedReason, .optional = &kOptional<std::string>, .offset = offsetof(BedrockCustomModelDeploymentMetadata, arn)},
};
constexpr std::uint16_t kBedrockCustomModelDeploymentMetadataNames[] = {0};
constexpr Field kBedrockCustomModelMetadataFields[] = {
    {.name = "Arn", .wire_name = "Arn", .type = &types::BlockedReason, .optional = &kOptional<std::string>, .offset = offsetof(BedrockCustomModelMetadata, arn)},
};
constexpr std::uint16_t kBedrockCustomModelMetadataNames[] = {0};
constexpr Field kBedrockModelImportMetadataFields[] = {
    {.name = "Arn", .wire_name = "Arn", .type = &types::BlockedReason, .optional = &kOptional<std::string>, .offset = offsetof(BedrockModelImportMetadata, arn)},
};
constexpr std::uint16_t kBedrockModelImportMetadataNames[] = {0};
constexpr Field kBedrockProvisionedModelThroughputMetadataFields[] = {
    {.name = "Arn", .wire_name = "Arn", .type = &types::BlockedReason, .optional = &kOptional<std::string>, .offset = offsetof(BedrockProvisionedModelThroughputMetadata, arn)},
};
constexpr std::uint16_t kBedrockProvisionedModelThroughputMetadataNames[] = {0};
constexpr Field kBestObjectiveNotImprovingFields[] = {
    {.name = "MaxNumberOfTrainingJobsNotImproving", .wire_name = "MaxNumberOfTrainingJobsNotImproving", .type = &types::MaxNumberOfTrainingJobsNotImproving, .optional = &kOptional<std::int64_t>, .offset = offsetof(BestObjectiveNotImproving, max_number_of_training_jobs_not_improving)},
};
constexpr std::uint16_t kBestObjectiveNotImprovingNames[] = {0};
constexpr Field kBiasFields[] = {
    {.name = "Report", .wire_name = "Report", .type = &types::MetricsSource, .optional = &kOptional<MetricsSource>, .offset = offsetof(Bias, report)},
    {.name = "PreTrainingReport", .wire_name = "PreTrainingReport", .type = &types::MetricsSource, .optional = &kOptional<MetricsSource>, .offset = offsetof(Bias, pre_training_report)},
    {.name = "PostTrainingReport", .wire_name = "PostTrainingReport", .type = &types::MetricsSource, .optional = &kOptional<MetricsSource>, .offset = offsetof(Bias, post_training_report)},
};
constexpr std::uint16_t kBiasNames[] = {2, 1, 0};
constexpr Field kBlueGreenUpdatePolicyFields[] = {
    {.name = "TrafficRoutingConfiguration", .wire_name = "TrafficRoutingConfiguration", .type = &types::TrafficRoutingConfig, .offset = offsetof(BlueGreenUpdatePolicy, traffic_routing_configuration), .required = true},
    {.name = "TerminationWaitInSeconds", .wire_name = "TerminationWaitInSeconds", .type = &types::TerminationWaitInSeconds, .optional = &kOptional<std::int64_t>, .offset = offsetof(BlueGreenUpdatePolicy, termination_wait_in_seconds)},
    {.name = "MaximumExecutionTimeoutInSeconds", .wire_name = "MaximumExecutionTimeoutInSeconds", .type = &types::MaximumExecutionTimeoutInSeconds, .optional = &kOptional<std::int64_t>, .offset = offsetof(BlueGreenUpdatePolicy, maximum_execution_timeout_in_seconds)},
};
constexpr std::uint16_t kBlueGreenUpdatePolicyNames[] = {2, 1, 0};
constexpr Field kCacheHitResultFields[] = {
    {.name = "SourcePipelineExecutionArn", .wire_name = "SourcePipelineExecutionArn", .type = &types::PipelineExecutionArn, .optional = &kOptional<std::string>, .offset = offsetof(CacheHitResult, source_pipeline_execution_arn)},
};
constexpr std::uint16_t kCacheHitResultNames[] = {0};
constexpr Field kCallbackStepMetadataFields[] = {
    {.name = "CallbackToken", .wire_name = "CallbackToken", .type = &types::CallbackToken, .optional = &kOptional<std::string>, .offset = offsetof(CallbackStepMetadata, callback_token)},
    {.name = "SqsQueueUrl", .wire_name = "SqsQueueUrl", .type = &types::String256, .optional = &kOptional<std::string>, .offset = offsetof(CallbackStepMetadata, sqs_queue_url)},
    {.name = "OutputParameters", .wire_name = "OutputParameters", .type = &types::OutputParameterList, .optional = &kOptional<std::vector<OutputParameter>>, .offset = offsetof(CallbackStepMetadata, output_parameters)},
};
constexpr std::uint16_t kCallbackStepMetadataNames[] = {0, 2, 1};
constexpr Field kCapacitySizeFields[] = {
    {.name = "Type", .wire_name = "Type", .type = &types::CapacitySizeType, .offset = offsetof(CapacitySize, type), .required = true},
    {.name = "Value", .wire_name = "Value", .type = &types::BillableTimeInSeconds, .offset = offsetof(CapacitySize, value), .required = true},
};
constexpr std::uint16_t kCapacitySizeNames[] = {0, 1};
constexpr Field kCaptureContentTypeHeaderFields[] = {
    {.name = "CsvContentTypes", .wire_name = "CsvContentTypes", .type = &types::CsvContentTypes, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(CaptureContentTypeHeader, csv_content_types)},
    {.name = "JsonContentTypes", .wire_name = "JsonContentTypes", .type = &types::JsonContentTypes, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(CaptureContentTypeHeader, json_content_types)},
};
constexpr std::uint16_t kCaptureContentTypeHeaderNames[] = {0, 1};
constexpr Field kCaptureOptionFields[] = {
    {.name = "CaptureMode", .wire_name = "CaptureMode", .type = &types::CaptureMode, .offset = offsetof(CaptureOption, capture_mode), .required = true},
};
constexpr std::uint16_t kCaptureOptionNames[] = {0};
constexpr Field kCategoricalParameterRangeFields[] = {
    {.name = "Name", .wire_name = "Name", .type = &types::Accept, .offset = offsetof(CategoricalParameterRange, name), .required = true},
    {.name = "Values", .wire_name = "Values", .type = &types::ParameterValues, .offset = offsetof(CategoricalParameterRange, values), .required = true},
};
constexpr std::uint16_t kCategoricalParameterRangeNames[] = {0, 1};
constexpr Field kCfnStackDetailFields[] = {
    {.name = "Name", .wire_name = "Name", .type = &types::CfnStackName, .optional = &kOptional<std::string>, .offset = offsetof(CfnStackDetail, name)},
    {.name = "Id", .wire_name = "Id", .type = &types::CfnStackId, .optional = &kOptional<std::string>, .offset = offsetof(CfnStackDetail, id)},
    {.name = "StatusMessage", .wire_name = "StatusMessage", .type = &types::CfnStackStatusMessage, .offset = offsetof(CfnStackDetail, status_message), .required = true},
};
constexpr std::uint16_t kCfnStackDetailNames[] = {1, 0, 2};
constexpr Field kCfnStackParameterFields[] = {
    {.name = "Key", .wire_name = "Key", .type = &types::CfnStackParameterKey, .offset = offsetof(CfnStackParameter, key), .required = true},
    {.name = "Value", .wire_name = "Value", .type = &types::CfnStackParameterValue, .optional = &kOptional<std::string>, .offset = offsetof(CfnStackParameter, value)},
};
constexpr std::uint16_t kCfnStackParameterNames[] = {0, 1};
constexpr Field kCfnTemplateProviderDetailFields[] = {
    {.name = "TemplateName", .wire_name = "TemplateName", .type = &types::CfnTemplateName, .offset = offsetof(CfnTemplateProviderDetail, template_name), .required = true},
    {.name = "TemplateURL", .wire_name = "TemplateURL", .type = &types::CfnTemplateURL, .offset = offsetof(CfnTemplateProviderDetail, template_url), .required = true},
    {.name = "RoleARN", .wire_name = "RoleARN", .type = &types::RoleArn, .optional = &kOptional<std::string>, .offset = offsetof(CfnTemplateProviderDetail, role_arn)},
    {.name = "Parameters", .wire_name = "Parameters", .type = &types::CfnStackParameters, .optional = &kOptional<std::vector<CfnStackParameter>>, .offset = offsetof(CfnTemplateProviderDetail, parameters)},
    {.name = "StackDetail", .wire_name = "StackDetail", .type = &types::CfnStackDetail, .optional = &kOptional<CfnStackDetail>, .offset = offsetof(CfnTemplateProviderDetail, stack_detail)},
};
constexpr std::uint16_t kCfnTemplateProviderDetailNames[] = {3, 2, 4, 0, 1};
constexpr Field kChannelFields[] = {
    {.name = "ChannelName", .wire_name = "ChannelName", .type = &types::AdditionalModelChannelName, .offset = offsetof(Channel, channel_name), .required = true},
    {.name = "DataSource", .wire_name = "DataSource", .type = &types::DataSource, .offset = offsetof(Channel, data_source), .required = true},
    {.name = "ContentType", .wire_name = "ContentType", .type = &types::Accept, .optional = &kOptional<std::string>, .offset = offsetof(Channel, content_type)},
    {.name = "CompressionType", .wire_name = "CompressionType", .type = &types::CompressionType, .optional = &kOptional<std::string>, .offset = offsetof(Channel, compression_type)},
    {.name = "RecordWrapperType", .wire_name = "RecordWrapperType", .type = &types::RecordWrapper, .optional = &kOptional<std::string>, .offset = offsetof(Channel, record_wrapper_type)},
    {.name = "InputMode", .wire_name = "InputMode", .type = &types::TrainingInputMode, .optional = &kOptional<std::string>, .offset = offsetof(Channel, input_mode)},
    {.name = "ShuffleConfig", .wire_name = "ShuffleConfig", .type = &types::ShuffleConfig, .optional = &kOptional<ShuffleConfig>, .offset = offsetof(Channel, shuffle_config)},
};
constexpr std::uint16_t kChannelNames[] = {0, 3, 2, 1, 5, 4, 6};
constexpr Field kCheckpointConfigFields[] = {
    {.name = "S3Uri", .wire_name = "S3Uri", .type = &types::S3ModelUri, .offset = offsetof(CheckpointConfig, s3_uri), .required = true},
    {.name = "LocalPath", .wire_name = "LocalPath", .type = &types::ArtifactPropertyValue, .optional = &kOptional<std::string>, .offset = offsetof(CheckpointConfig, local_path)},
};
constexpr std::uint16_t kCheckpointConfigNames[] = {1, 0};
constexpr Field kClarifyCheckStepMetadataFields[] = {
    {.name = "CheckType", .wire_name = "CheckType", .type = &types::String256, .optional = &kOptional<std::string>, .offset = offsetof(ClarifyCheckStepMetadata, check_type)},
    {.name = "BaselineUsedForDriftCheckConstraints", .wire_name = "BaselineUsedForDriftCheckConstraints", .type = &types::BlockedReason, .optional = &kOptional<std::string>, .offset = offsetof(ClarifyCheckStepMetadata, baseline_used_for_drift_check_constraints)},
    {.name = "CalculatedBaselineConstraints", .wire_name = "CalculatedBaselineConstraints", .type = &types::BlockedReason, .optional = &kOptional<std::string>, .offset = offsetof(ClarifyCheckStepMetadata, calculated_baseline_constraints)},
    {.name = "ModelPackageGroupName", .wire_name = "ModelPackageGroupName", .type = &types::String256, .optional = &kOptional<std::string>, .offset = offsetof(ClarifyCheckStepMetadata, model_package_group_name)},
    {.name = "ViolationReport", .wire_name = "ViolationReport", .type = &types::BlockedReason, .optional = &kOptional<std::string>, .offset = offsetof(ClarifyCheckStepMetadata, violation_report)},
    {.name = "CheckJobArn", .wire_name = "CheckJobArn", .type = &types::String256, .optional = &kOptional<std::string>, .offset = offsetof(ClarifyCheckStepMetadata, check_job_arn)},
    {.name = "SkipCheck", .wire_name = "SkipCheck", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(ClarifyCheckStepMetadata, skip_check)},
    {.name = "RegisterNewBaseline", .wire_name = "RegisterNewBaseline", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(ClarifyCheckStepMetadata, register_new_baseline)},
};
constexpr std::uint16_t kClarifyCheckStepMetadataNames[] = {1, 2, 5, 0, 3, 7, 6, 4};
constexpr Field kClarifyExplainerConfigFields[] = {
    {.name = "EnableExplanations", .wire_name = "EnableExplanations", .type = &types::ClarifyContentTemplate, .optional = &kOptional<std::string>, .offset = offsetof(ClarifyExplainerConfig, enable_explanations)},
    {.name = "InferenceConfig", .wire_name = "InferenceConfig", .type = &types::ClarifyInferenceConfig, .optional = &kOptional<ClarifyInferenceConfig>, .offset = offsetof(ClarifyExplainerConfig, inference_config)},
    {.name = "ShapConfig", .wire_name = "ShapConfig", .type = &types::ClarifyShapConfig, .offset = offsetof(ClarifyExplainerConfig, shap_config), .required = true},
};
constexpr std::uint16_t kClarifyExplainerConfigNames[] = {0, 1, 2};
constexpr Field kClarifyInferenceConfigFields[] = {
    {.name = "FeaturesAttribute", .wire_name = "FeaturesAttribute", .type = &types::ClarifyContentTemplate, .optional = &kOptional<std::string>, .offset = offsetof(ClarifyInferenceConfig, features_attribute)},
    {.name = "ContentTemplate", .wire_name = "ContentTemplate", .type = &types::ClarifyContentTemplate, .optional = &kOptional<std::string>, .offset = offsetof(ClarifyInferenceConfig, content_template)},
    {.name = "MaxRecordCount", .wire_name = "MaxRecordCount", .type = &types::BillableTimeInSeconds, .optional = &kOptional<std::int64_t>, .offset = offsetof(ClarifyInferenceConfig, max_record_count)},
    {.name = "MaxPayloadInMB", .wire_name = "MaxPayloadInMB", .type = &types::ClarifyMaxPayloadInMB, .optional = &kOptional<std::int64_t>, .offset = offsetof(ClarifyInferenceConfig, max_payload_in_mb)},
    {.name = "ProbabilityIndex", .wire_name = "ProbabilityIndex", .type = &types::BillableTokenCount, .optional = &kOptional<std::int64_t>, .offset = offsetof(ClarifyInferenceConfig, probability_index)},
    {.name = "LabelIndex", .wire_name = "LabelIndex", .type = &types::BillableTokenCount, .optional = &kOptional<std::int64_t>, .offset = offsetof(ClarifyInferenceConfig, label_index)},
    {.name = "ProbabilityAttribute", .wire_name = "ProbabilityAttribute", .type = &types::ClarifyContentTemplate, .optional = &kOptional<std::string>, .offset = offsetof(ClarifyInferenceConfig, probability_attribute)},
    {.name = "LabelAttribute", .wire_name = "LabelAttribute", .type = &types::ClarifyContentTemplate, .optional = &kOptional<std::string>, .offset = offsetof(ClarifyInferenceConfig, label_attribute)},
    {.name = "LabelHeaders", .wire_name = "LabelHeaders", .type = &types::ClarifyLabelHeaders, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(ClarifyInferenceConfig, label_headers)},
    {.name = "FeatureHeaders", .wire_name = "FeatureHeaders", .type = &types::ClarifyFeatureHeaders, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(ClarifyInferenceConfig, feature_headers)},
    {.name = "FeatureTypes", .wire_name = "FeatureTypes", .type = &types::ClarifyFeatureTypes, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(ClarifyInferenceConfig, feature_types)},
};
constexpr std::uint16_t kClarifyInferenceConfigNames[] = {1, 9, 10, 0, 7, 8, 5, 3, 2, 6, 4};
constexpr Field kClarifyShapBaselineConfigFields[] = {
    {.name = "MimeType", .wire_name = "MimeType", .type = &types::ClarifyMimeType, .optional = &kOptional<std::string>, .offset = offsetof(ClarifyShapBaselineConfig, mime_type)},
    {.name = "ShapBaseline", .wire_name = "ShapBaseline", .type = &types::AthenaQueryString, .optional = &kOptional<std::string>, .offset = offsetof(ClarifyShapBaselineConfig, shap_baseline)},
    {.name = "ShapBaselineUri", .wire_name = "ShapBaselineUri", .type = &types::S3ModelUri, .optional = &kOptional<std::string>, .offset = offsetof(ClarifyShapBaselineConfig, shap_baseline_uri)},
};
constexpr std::uint16_t kClarifyShapBaselineConfigNames[] = {0, 1, 2};
constexpr Field kClarifyShapConfigFields[] = {
    {.name = "ShapBaselineConfig", .wire_name = "ShapBaselineConfig", .type = &types::ClarifyShapBaselineConfig, .offset = offsetof(ClarifyShapConfig, shap_baseline_config), .required = true},
    {.name = "NumberOfSamples", .wire_name = "NumberOfSamples", .type = &types::BillableTimeInSeconds, .optional = &kOptional<std::int64_t>, .offset = offsetof(ClarifyShapConfig, number_of_samples)},
    {.name = "UseLogit", .wire_name = "UseLogit", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(ClarifyShapConfig, use_logit)},
    {.name = "Seed", .wire_name = "Seed", .type = &types::ClarifyShapSeed, .optional = &kOptional<std::int64_t>, .offset = offsetof(ClarifyShapConfig, seed)},
    {.name = "TextConfig", .wire_name = "TextConfig", .type = &types::ClarifyTextConfig, .optional = &kOptional<ClarifyTextConfig>, .offset = offsetof(ClarifyShapConfig, text_config)},
};
constexpr std::uint16_t kClarifyShapConfigNames[] = {1, 3, 0, 4, 2};
constexpr Field kClarifyTextConfigFields[] = {
    {.name = "Language", .wire_name = "Language", .type = &types::ClarifyTextLanguage, .offset = offsetof(ClarifyTextConfig, language), .required = true},
    {.name = "Granularity", .wire_name = "Granularity", .type = &types::ClarifyTextGranularity, .offset = offsetof(ClarifyTextConfig, granularity), .required = true},
};
constexpr std::uint16_t kClarifyTextConfigNames[] = {1, 0};
constexpr Field kCollectionConfigFields[] = {
    {.name = "VectorConfig", .wire_name = "VectorConfig", .type = &types::VectorConfig, .optional = &kOptional<VectorConfig>, .offset = offsetof(CollectionConfig, vector_config)},
};
constexpr std::uint16_t kCollectionConfigNames[] = {0};
constexpr Field kCollectionConfigurationFields[] = {
    {.name = "CollectionName", .wire_name = "CollectionName", .type = &types::CollectionName, .optional = &kOptional<std::string>, .offset = offsetof(CollectionConfiguration, collection_name)},
    {.name = "CollectionParameters", .wire_name = "CollectionParameters", .type = &types::CollectionParameters, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(CollectionConfiguration, collection_parameters)},
};
constexpr std::uint16_t kCollectionConfigurationNames[] = {0, 1};
constexpr Field kConditionStepMetadataFields[] = {
    {.name = "Outcome", .wire_name = "Outcome", .type = &types::ConditionOutcome, .optional = &kOptional<std::string>, .offset = offsetof(ConditionStepMetadata, outcome)},
};
constexpr std::uint16_t kConditionStepMetadataNames[] = {0};
constexpr Field kContainerDefinitionFields[] = {
    {.name = "ContainerHostname", .wire_name = "ContainerHostname", .type = &types::ContainerHostname, .optional = &kOptional<std::string>, .offset = offsetof(ContainerDefinition, container_hostname)},
    {.name = "Image", .wire_name = "Image", .type = &types::ContainerImage, .optional = &kOptional<std::string>, .offset = offsetof(ContainerDefinition, image)},
    {.name = "ImageConfig", .wire_name = "ImageConfig", .type = &types::ImageConfig, .optional = &kOptional<ImageConfig>, .offset = offsetof(ContainerDefinition, image_config)},
    {.name = "Mode", .wire_name = "Mode", .type = &types::ContainerMode, .optional = &kOptional<std::string>, .offset = offsetof(ContainerDefinition, mode)},
    {.name = "ModelDataUrl", .wire_name = "ModelDataUrl", .type = &types::S3ModelUri, .optional = &kOptional<std::string>, .offset = offsetof(ContainerDefinition, model_data_url)},
    {.name = "ModelDataSource", .wire_name = "ModelDataSource", .type = &types::ModelDataSource, .optional = &kOptional<ModelDataSource>, .offset = offsetof(ContainerDefinition, model_data_source)},
    {.name = "AdditionalModelDataSources", .wire_name = "AdditionalModelDataSources", .type = &types::AdditionalModelDataSources, .optional = &kOptional<std::vector<AdditionalModelDataSource>>, .offset = offsetof(ContainerDefinition, additional_model_data_sources)},
    {.name = "Environment", .wire_name = "Environment", .type = &types::EnvironmentMap, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(ContainerDefinition, environment)},
    {.name = "ModelPackageName", .wire_name = "ModelPackageName", .type = &types::VersionedArnOrName, .optional = &kOptional<std::string>, .offset = offsetof(ContainerDefinition, model_package_name)},
    {.name = "InferenceSpecificationName", .wire_name = "InferenceSpecificationName", .type = &types::EntityName, .optional = &kOptional<std::string>, .offset = offsetof(ContainerDefinition, inference_specification_name)},
    {.name = "MultiModelConfig", .wire_name = "MultiModelConfig", .type = &types::MultiModelConfig, .optional = &kOptional<MultiModelConfig>, .offset = offsetof(ContainerDefinition, multi_model_config)},
};
constexpr std::uint16_t kContainerDefinitionNames[] = {6, 0, 7, 1, 2, 9, 3, 5, 4, 8, 10};
constexpr Field kContextSourceFields[] = {
    {.name = "SourceUri", .wire_name = "SourceUri", .type = &types::RepositoryCredentialsProviderArn, .offset = offsetof(ContextSource, source_uri), .required = true},
    {.name = "SourceType", .wire_name = "SourceType", .type = &types::String256, .optional = &kOptional<std::string>, .offset = offsetof(ContextSource, source_type)},
    {.name = "SourceId", .wire_name = "SourceId", .type = &types::String256, .optional = &kOptional<std::string>, .offset = offsetof(ContextSource, source_id)},
};
constexpr std::uint16_t kContextSourceNames[] = {2, 1, 0};
constexpr Field kContextSummaryFields[] = {
    {.name = "ContextArn", .wire_name = "ContextArn", .type = &types::ContextArn, .optional = &kOptional<std::string>, .offset = offsetof(ContextSummary, context_arn)},
    {.name = "ContextName", .wire_name = "ContextName", .type = &types::ContextName, .optional = &kOptional<std::string>, .offset = offsetof(ContextSummary, context_name)},
    {.name = "Source", .wire_name = "Source", .type = &types::ContextSource, .optional = &kOptional<ContextSource>, .offset = offsetof(ContextSummary, source)},
    {.name = "ContextType", .wire_name = "ContextType", .type = &types::String256, .optional = &kOptional<std::string>, .offset = offsetof(ContextSummary, context_type)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ContextSummary, creation_time)},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ContextSummary, last_modified_time)},
};
constexpr std::uint16_t kContextSummaryNames[] = {0, 1, 3, 4, 5, 2};
constexpr Field kContinuousParameterRangeFields[] = {
    {.name = "Name", .wire_name = "Name", .type = &types::Accept, .offset = offsetof(ContinuousParameterRange, name), .required = true},
    {.name = "MinValue", .wire_name = "MinValue", .type = &types::Accept, .offset = offsetof(ContinuousParameterRange, min_value), .required = true},
    {.name = "MaxValue", .wire_name = "MaxValue", .type = &types::Accept, .offset = offsetof(ContinuousParameterRange, max_value), .required = true},
    {.name = "ScalingType", .wire_name = "ScalingType", .type = &types::HyperParameterScalingType, .optional = &kOptional<std::string>, .offset = offsetof(ContinuousParameterRange, scaling_type)},
};
constexpr std::uint16_t kContinuousParameterRangeNames[] = {2, 1, 0, 3};
constexpr Field kConvergenceDetectedFields[] = {
    {.name = "CompleteOnConvergence", .wire_name = "CompleteOnConvergence", .type = &types::CompleteOnConvergence, .optional = &kOptional<std::string>, .offset = offsetof(ConvergenceDetected, complete_on_convergence)},
};
constexpr std::uint16_t kConvergenceDetectedNames[] = {0};
constexpr Field kCreateActionRequestFields[] = {
    {.name = "ActionName", .wire_name = "ActionName", .type = &types::ExperimentEntityName, .offset = offsetof(CreateActionRequest, action_name), .required = true},
    {.name = "Source", .wire_name = "Source", .type = &types::ActionSource, .offset = offsetof(CreateActionRequest, source), .required = true},
    {.name = "ActionType", .wire_name = "ActionType", .type = &types::String256, .offset = offsetof(CreateActionRequest, action_type), .required = true},
    {.name = "Description", .wire_name = "Description", .type = &types::ExperimentDescription, .optional = &kOptional<std::string>, .offset = offsetof(CreateActionRequest, description)},
    {.name = "Status", .wire_name = "Status", .type = &types::ActionStatus, .optional = &kOptional<std::string>, .offset = offsetof(CreateActionRequest, status)},
    {.name = "Properties", .wire_name = "Properties", .type = &types::LineageEntityParameters, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(CreateActionRequest, properties)},
    {.name = "MetadataProperties", .wire_name = "MetadataProperties", .type = &types::MetadataProperties, .optional = &kOptional<MetadataProperties>, .offset = offsetof(CreateActionRequest, metadata_properties)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(CreateActionRequest, tags)},
};
constexpr std::uint16_t kCreateActionRequestNames[] = {0, 2, 3, 6, 5, 1, 4, 7};
constexpr Field kCreateActionResponseFields[] = {
    {.name = "ActionArn", .wire_name = "ActionArn", .type = &types::ActionArn, .optional = &kOptional<std::string>, .offset = offsetof(CreateActionResponse, action_arn)},
};
constexpr std::uint16_t kCreateActionResponseNames[] = {0};
constexpr Field kCreateArtifactRequestFields[] = {
    {.name = "ArtifactName", .wire_name = "ArtifactName", .type = &types::ExperimentEntityName, .optional = &kOptional<std::string>, .offset = offsetof(CreateArtifactRequest, artifact_name)},
    {.name = "Source", .wire_name = "Source", .type = &types::ArtifactSource, .offset = offsetof(CreateArtifactRequest, source), .required = true},
    {.name = "ArtifactType", .wire_name = "ArtifactType", .type = &types::String256, .offset = offsetof(CreateArtifactRequest, artifact_type), .required = true},
    {.name = "Properties", .wire_name = "Properties", .type = &types::ArtifactProperties, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(CreateArtifactRequest, properties)},
    {.name = "MetadataProperties", .wire_name = "MetadataProperties", .type = &types::MetadataProperties, .optional = &kOptional<MetadataProperties>, .offset = offsetof(CreateArtifactRequest, metadata_properties)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(CreateArtifactRequest, tags)},
};
constexpr std::uint16_t kCreateArtifactRequestNames[] = {0, 2, 4, 3, 1, 5};
constexpr Field kCreateArtifactResponseFields[] = {
    {.name = "ArtifactArn", .wire_name = "ArtifactArn", .type = &types::ArtifactArn, .optional = &kOptional<std::string>, .offset = offsetof(CreateArtifactResponse, artifact_arn)},
};
constexpr std::uint16_t kCreateArtifactResponseNames[] = {0};
constexpr Field kCreateContextRequestFields[] = {
    {.name = "ContextName", .wire_name = "ContextName", .type = &types::ContextName, .offset = offsetof(CreateContextRequest, context_name), .required = true},
    {.name = "Source", .wire_name = "Source", .type = &types::ContextSource, .offset = offsetof(CreateContextRequest, source), .required = true},
    {.name = "ContextType", .wire_name = "ContextType", .type = &types::String256, .offset = offsetof(CreateContextRequest, context_type), .required = true},
    {.name = "Description", .wire_name = "Description", .type = &types::ExperimentDescription, .optional = &kOptional<std::string>, .offset = offsetof(CreateContextRequest, description)},
    {.name = "Properties", .wire_name = "Properties", .type = &types::LineageEntityParameters, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(CreateContextRequest, properties)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(CreateContextRequest, tags)},
};
constexpr std::uint16_t kCreateContextRequestNames[] = {0, 2, 3, 4, 1, 5};
constexpr Field kCreateContextResponseFields[] = {
    {.name = "ContextArn", .wire_name = "ContextArn", .type = &types::ContextArn, .optional = &kOptional<std::string>, .offset = offsetof(CreateContextResponse, context_arn)},
};
constexpr std::uint16_t kCreateContextResponseNames[] = {0};
constexpr Field kCreateDataQualityJobDefinitionRequestFields[] = {
    {.name = "JobDefinitionName", .wire_name = "JobDefinitionName", .type = &types::EntityName, .offset = offsetof(CreateDataQualityJobDefinitionRequest, job_definition_name), .required = true},
    {.name = "DataQualityBaselineConfig", .wire_name = "DataQualityBaselineConfig", .type = &types::DataQualityBaselineConfig, .optional = &kOptional<DataQualityBaselineConfig>, .offset = offsetof(CreateDataQualityJobDefinitionRequest, data_quality_baseline_config)},
    {.name = "DataQualityAppSpecification", .wire_name = "DataQualityAppSpecification", .type = &types::DataQualityAppSpecification, .offset = offsetof(CreateDataQualityJobDefinitionRequest, data_quality_app_specification), .required = true},
    {.name = "DataQualityJobInput", .wire_name = "DataQualityJobInput", .type = &types::DataQualityJobInput, .offset = offsetof(CreateDataQualityJobDefinitionRequest, data_quality_job_input), .required = true},
    {.name = "DataQualityJobOutputConfig", .wire_name = "DataQualityJobOutputConfig", .type = &types::MonitoringOutputConfig, .offset = offsetof(CreateDataQualityJobDefinitionRequest, data_quality_job_output_config), .required = true},
    {.name = "JobResources", .wire_name = "JobResources", .type = &types::MonitoringResources, .offset = offsetof(CreateDataQualityJobDefinitionRequest, job_resources), .required = true},
    {.name = "NetworkConfig", .wire_name = "NetworkConfig", .type = &types::MonitoringNetworkConfig, .optional = &kOptional<MonitoringNetworkConfig>, .offset = offsetof(CreateDataQualityJobDefinitionRequest, network_config)},
    {.name = "RoleArn", .wire_name = "RoleArn", .type = &types::RoleArn, .offset = offsetof(CreateDataQualityJobDefinitionRequest, role_arn), .required = true},
    {.name = "StoppingCondition", .wire_name = "StoppingCondition", .type = &types::MonitoringStoppingCondition, .optional = &kOptional<MonitoringStoppingCondition>, .offset = offsetof(CreateDataQualityJobDefinitionRequest, stopping_condition)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(CreateDataQualityJobDefinitionRequest, tags)},
};
constexpr std::uint16_t kCreateDataQualityJobDefinitionRequestNames[] = {2, 1, 3, 4, 0, 5, 6, 7, 8, 9};

}  // namespace

constinit const Shape AssociationInfo::kShape = {.name = "AssociationInfo", .size = sizeof(AssociationInfo), .fields = kAssociationInfoFields, .by_wire_name = kAssociationInfoNames};
constinit const Type types::AssociationInfo = {.kind = Kind::structure, .shape = &AssociationInfo::kShape};
constinit const Type types::AssociationInfoList = {.kind = Kind::list, .min = 0, .max = 10, .element = &types::AssociationInfo, .list = &kList<AssociationInfo>};
constinit const Shape AssociationSummary::kShape = {.name = "AssociationSummary", .size = sizeof(AssociationSummary), .fields = kAssociationSummaryFields, .by_wire_name = kAssociationSummaryNames};
constinit const Type types::AssociationSummary = {.kind = Kind::structure, .shape = &AssociationSummary::kShape};
constinit const Type types::AssociationSummaries = {.kind = Kind::list, .element = &types::AssociationSummary, .list = &kList<AssociationSummary>};
constinit const Shape AsyncInferenceClientConfig::kShape = {.name = "AsyncInferenceClientConfig", .size = sizeof(AsyncInferenceClientConfig), .fields = kAsyncInferenceClientConfigFields, .by_wire_name = kAsyncInferenceClientConfigNames};
constinit const Type types::AsyncInferenceClientConfig = {.kind = Kind::structure, .shape = &AsyncInferenceClientConfig::kShape};
constinit const Shape AsyncInferenceConfig::kShape = {.name = "AsyncInferenceConfig", .size = sizeof(AsyncInferenceConfig), .fields = kAsyncInferenceConfigFields, .by_wire_name = kAsyncInferenceConfigNames};
constinit const Type types::AsyncInferenceConfig = {.kind = Kind::structure, .shape = &AsyncInferenceConfig::kShape};
constinit const Shape AsyncInferenceNotificationConfig::kShape = {.name = "AsyncInferenceNotificationConfig", .size = sizeof(AsyncInferenceNotificationConfig), .fields = kAsyncInferenceNotificationConfigFields, .by_wire_name = kAsyncInferenceNotificationConfigNames};
constinit const Type types::AsyncInferenceNotificationConfig = {.kind = Kind::structure, .shape = &AsyncInferenceNotificationConfig::kShape};
constinit const Shape AsyncInferenceOutputConfig::kShape = {.name = "AsyncInferenceOutputConfig", .size = sizeof(AsyncInferenceOutputConfig), .fields = kAsyncInferenceOutputConfigFields, .by_wire_name = kAsyncInferenceOutputConfigNames};
constinit const Type types::AsyncInferenceOutputConfig = {.kind = Kind::structure, .shape = &AsyncInferenceOutputConfig::kShape};
constinit const Shape AthenaDatasetDefinition::kShape = {.name = "AthenaDatasetDefinition", .size = sizeof(AthenaDatasetDefinition), .fields = kAthenaDatasetDefinitionFields, .by_wire_name = kAthenaDatasetDefinitionNames};
constinit const Type types::AthenaDatasetDefinition = {.kind = Kind::structure, .shape = &AthenaDatasetDefinition::kShape};
constinit const Shape AutoMLJobStepMetadata::kShape = {.name = "AutoMLJobStepMetadata", .size = sizeof(AutoMLJobStepMetadata), .fields = kAutoMLJobStepMetadataFields, .by_wire_name = kAutoMLJobStepMetadataNames};
constinit const Type types::AutoMLJobStepMetadata = {.kind = Kind::structure, .shape = &AutoMLJobStepMetadata::kShape};
constinit const Shape AutoParameter::kShape = {.name = "AutoParameter", .size = sizeof(AutoParameter), .fields = kAutoParameterFields, .by_wire_name = kAutoParameterNames};
constinit const Type types::AutoParameter = {.kind = Kind::structure, .shape = &AutoParameter::kShape};
constinit const Type types::AutoParameters = {.kind = Kind::list, .min = 0, .max = 100, .element = &types::AutoParameter, .list = &kList<AutoParameter>};
constinit const Shape AutoRollbackConfig::kShape = {.name = "AutoRollbackConfig", .size = sizeof(AutoRollbackConfig), .fields = kAutoRollbackConfigFields, .by_wire_name = kAutoRollbackConfigNames};
constinit const Type types::AutoRollbackConfig = {.kind = Kind::structure, .shape = &AutoRollbackConfig::kShape};
constinit const Shape Autotune::kShape = {.name = "Autotune", .size = sizeof(Autotune), .fields = kAutotuneFields, .by_wire_name = kAutotuneNames};
constinit const Type types::Autotune = {.kind = Kind::structure, .shape = &Autotune::kShape};
constinit const Shape BaseModel::kShape = {.name = "BaseModel", .size = sizeof(BaseModel), .fields = kBaseModelFields, .by_wire_name = kBaseModelNames};
constinit const Type types::BaseModel = {.kind = Kind::structure, .shape = &BaseModel::kShape};
constinit const Shape BatchDataCaptureConfig::kShape = {.name = "BatchDataCaptureConfig", .size = sizeof(BatchDataCaptureConfig), .fields = kBatchDataCaptureConfigFields, .by_wire_name = kBatchDataCaptureConfigNames};
constinit const Type types::BatchDataCaptureConfig = {.kind = Kind::structure, .shape = &BatchDataCaptureConfig::kShape};
constinit const Shape BatchDescribeModelPackageError::kShape = {.name = "BatchDescribeModelPackageError", .size = sizeof(BatchDescribeModelPackageError), .fields = kBatchDescribeModelPackageErrorFields, .by_wire_name = kBatchDescribeModelPackageErrorNames};
constinit const Type types::BatchDescribeModelPackageError = {.kind = Kind::structure, .shape = &BatchDescribeModelPackageError::kShape};
constinit const Type types::BatchDescribeModelPackageErrorMap = {.kind = Kind::map, .key = &types::ModelPackageArn, .element = &types::BatchDescribeModelPackageError, .map = &kMap<BatchDescribeModelPackageError>, .element_name = "value"};
constinit const Shape BatchDescribeModelPackageInput::kShape = {.name = "BatchDescribeModelPackageInput", .size = sizeof(BatchDescribeModelPackageInput), .fields = kBatchDescribeModelPackageInputFields, .by_wire_name = kBatchDescribeModelPackageInputNames};
constinit const Type types::BatchDescribeModelPackageInput = {.kind = Kind::structure, .shape = &BatchDescribeModelPackageInput::kShape};
constinit const Shape BatchDescribeModelPackageOutput::kShape = {.name = "BatchDescribeModelPackageOutput", .size = sizeof(BatchDescribeModelPackageOutput), .fields = kBatchDescribeModelPackageOutputFields, .by_wire_name = kBatchDescribeModelPackageOutputNames};
constinit const Type types::BatchDescribeModelPackageOutput = {.kind = Kind::structure, .shape = &BatchDescribeModelPackageOutput::kShape};
constinit const Shape BatchDescribeModelPackageSummary::kShape = {.name = "BatchDescribeModelPackageSummary", .size = sizeof(BatchDescribeModelPackageSummary), .fields = kBatchDescribeModelPackageSummaryFields, .by_wire_name = kBatchDescribeModelPackageSummaryNames};
constinit const Type types::BatchDescribeModelPackageSummary = {.kind = Kind::structure, .shape = &BatchDescribeModelPackageSummary::kShape};
constinit const Type types::ModelPackageSummaries = {.kind = Kind::map, .key = &types::ModelPackageArn, .element = &types::BatchDescribeModelPackageSummary, .map = &kMap<BatchDescribeModelPackageSummary>, .element_name = "value"};
constinit const Shape BatchTransformInput::kShape = {.name = "BatchTransformInput", .size = sizeof(BatchTransformInput), .fields = kBatchTransformInputFields, .by_wire_name = kBatchTransformInputNames};
constinit const Type types::BatchTransformInput = {.kind = Kind::structure, .shape = &BatchTransformInput::kShape};
constinit const Shape BedrockCustomModelDeploymentMetadata::kShape = {.name = "BedrockCustomModelDeploymentMetadata", .size = sizeof(BedrockCustomModelDeploymentMetadata), .fields = kBedrockCustomModelDeploymentMetadataFields, .by_wire_name = kBedrockCustomModelDeploymentMetadataNames};
constinit const Type types::BedrockCustomModelDeploymentMetadata = {.kind = Kind::structure, .shape = &BedrockCustomModelDeploymentMetadata::kShape};
constinit const Shape BedrockCustomModelMetadata::kShape = {.name = "BedrockCustomModelMetadata", .size = sizeof(BedrockCustomModelMetadata), .fields = kBedrockCustomModelMetadataFields, .by_wire_name = kBedrockCustomModelMetadataNames};
constinit const Type types::BedrockCustomModelMetadata = {.kind = Kind::structure, .shape = &BedrockCustomModelMetadata::kShape};
constinit const Shape BedrockModelImportMetadata::kShape = {.name = "BedrockModelImportMetadata", .size = sizeof(BedrockModelImportMetadata), .fields = kBedrockModelImportMetadataFields, .by_wire_name = kBedrockModelImportMetadataNames};
constinit const Type types::BedrockModelImportMetadata = {.kind = Kind::structure, .shape = &BedrockModelImportMetadata::kShape};
constinit const Shape BedrockProvisionedModelThroughputMetadata::kShape = {.name = "BedrockProvisionedModelThroughputMetadata", .size = sizeof(BedrockProvisionedModelThroughputMetadata), .fields = kBedrockProvisionedModelThroughputMetadataFields, .by_wire_name = kBedrockProvisionedModelThroughputMetadataNames};
constinit const Type types::BedrockProvisionedModelThroughputMetadata = {.kind = Kind::structure, .shape = &BedrockProvisionedModelThroughputMetadata::kShape};
constinit const Shape BestObjectiveNotImproving::kShape = {.name = "BestObjectiveNotImproving", .size = sizeof(BestObjectiveNotImproving), .fields = kBestObjectiveNotImprovingFields, .by_wire_name = kBestObjectiveNotImprovingNames};
constinit const Type types::BestObjectiveNotImproving = {.kind = Kind::structure, .shape = &BestObjectiveNotImproving::kShape};
constinit const Shape Bias::kShape = {.name = "Bias", .size = sizeof(Bias), .fields = kBiasFields, .by_wire_name = kBiasNames};
constinit const Type types::Bias = {.kind = Kind::structure, .shape = &Bias::kShape};
constinit const Shape BlueGreenUpdatePolicy::kShape = {.name = "BlueGreenUpdatePolicy", .size = sizeof(BlueGreenUpdatePolicy), .fields = kBlueGreenUpdatePolicyFields, .by_wire_name = kBlueGreenUpdatePolicyNames};
constinit const Type types::BlueGreenUpdatePolicy = {.kind = Kind::structure, .shape = &BlueGreenUpdatePolicy::kShape};
constinit const Shape CacheHitResult::kShape = {.name = "CacheHitResult", .size = sizeof(CacheHitResult), .fields = kCacheHitResultFields, .by_wire_name = kCacheHitResultNames};
constinit const Type types::CacheHitResult = {.kind = Kind::structure, .shape = &CacheHitResult::kShape};
constinit const Shape CallbackStepMetadata::kShape = {.name = "CallbackStepMetadata", .size = sizeof(CallbackStepMetadata), .fields = kCallbackStepMetadataFields, .by_wire_name = kCallbackStepMetadataNames};
constinit const Type types::CallbackStepMetadata = {.kind = Kind::structure, .shape = &CallbackStepMetadata::kShape};
constinit const Shape CapacitySize::kShape = {.name = "CapacitySize", .size = sizeof(CapacitySize), .fields = kCapacitySizeFields, .by_wire_name = kCapacitySizeNames};
constinit const Type types::CapacitySize = {.kind = Kind::structure, .shape = &CapacitySize::kShape};
constinit const Shape CaptureContentTypeHeader::kShape = {.name = "CaptureContentTypeHeader", .size = sizeof(CaptureContentTypeHeader), .fields = kCaptureContentTypeHeaderFields, .by_wire_name = kCaptureContentTypeHeaderNames};
constinit const Type types::CaptureContentTypeHeader = {.kind = Kind::structure, .shape = &CaptureContentTypeHeader::kShape};
constinit const Shape CaptureOption::kShape = {.name = "CaptureOption", .size = sizeof(CaptureOption), .fields = kCaptureOptionFields, .by_wire_name = kCaptureOptionNames};
constinit const Type types::CaptureOption = {.kind = Kind::structure, .shape = &CaptureOption::kShape};
constinit const Type types::CaptureOptionList = {.kind = Kind::list, .min = 1, .max = 32, .element = &types::CaptureOption, .list = &kList<CaptureOption>};
constinit const Shape CategoricalParameterRange::kShape = {.name = "CategoricalParameterRange", .size = sizeof(CategoricalParameterRange), .fields = kCategoricalParameterRangeFields, .by_wire_name = kCategoricalParameterRangeNames};
constinit const Type types::CategoricalParameterRange = {.kind = Kind::structure, .shape = &CategoricalParameterRange::kShape};
constinit const Type types::CategoricalParameterRanges = {.kind = Kind::list, .min = 0, .max = 30, .element = &types::CategoricalParameterRange, .list = &kList<CategoricalParameterRange>};
constinit const Shape CfnStackDetail::kShape = {.name = "CfnStackDetail", .size = sizeof(CfnStackDetail), .fields = kCfnStackDetailFields, .by_wire_name = kCfnStackDetailNames};
constinit const Type types::CfnStackDetail = {.kind = Kind::structure, .shape = &CfnStackDetail::kShape};
constinit const Shape CfnStackParameter::kShape = {.name = "CfnStackParameter", .size = sizeof(CfnStackParameter), .fields = kCfnStackParameterFields, .by_wire_name = kCfnStackParameterNames};
constinit const Type types::CfnStackParameter = {.kind = Kind::structure, .shape = &CfnStackParameter::kShape};
constinit const Type types::CfnStackParameters = {.kind = Kind::list, .min = 0, .max = 180, .element = &types::CfnStackParameter, .list = &kList<CfnStackParameter>};
constinit const Shape CfnTemplateProviderDetail::kShape = {.name = "CfnTemplateProviderDetail", .size = sizeof(CfnTemplateProviderDetail), .fields = kCfnTemplateProviderDetailFields, .by_wire_name = kCfnTemplateProviderDetailNames};
constinit const Type types::CfnTemplateProviderDetail = {.kind = Kind::structure, .shape = &CfnTemplateProviderDetail::kShape};
constinit const Shape Channel::kShape = {.name = "Channel", .size = sizeof(Channel), .fields = kChannelFields, .by_wire_name = kChannelNames};
constinit const Type types::Channel = {.kind = Kind::structure, .shape = &Channel::kShape};
constinit const Type types::InputDataConfig = {.kind = Kind::list, .min = 1, .max = 20, .element = &types::Channel, .list = &kList<Channel>};
constinit const Shape CheckpointConfig::kShape = {.name = "CheckpointConfig", .size = sizeof(CheckpointConfig), .fields = kCheckpointConfigFields, .by_wire_name = kCheckpointConfigNames};
constinit const Type types::CheckpointConfig = {.kind = Kind::structure, .shape = &CheckpointConfig::kShape};
constinit const Shape ClarifyCheckStepMetadata::kShape = {.name = "ClarifyCheckStepMetadata", .size = sizeof(ClarifyCheckStepMetadata), .fields = kClarifyCheckStepMetadataFields, .by_wire_name = kClarifyCheckStepMetadataNames};
constinit const Type types::ClarifyCheckStepMetadata = {.kind = Kind::structure, .shape = &ClarifyCheckStepMetadata::kShape};
constinit const Shape ClarifyExplainerConfig::kShape = {.name = "ClarifyExplainerConfig", .size = sizeof(ClarifyExplainerConfig), .fields = kClarifyExplainerConfigFields, .by_wire_name = kClarifyExplainerConfigNames};
constinit const Type types::ClarifyExplainerConfig = {.kind = Kind::structure, .shape = &ClarifyExplainerConfig::kShape};
constinit const Shape ClarifyInferenceConfig::kShape = {.name = "ClarifyInferenceConfig", .size = sizeof(ClarifyInferenceConfig), .fields = kClarifyInferenceConfigFields, .by_wire_name = kClarifyInferenceConfigNames};
constinit const Type types::ClarifyInferenceConfig = {.kind = Kind::structure, .shape = &ClarifyInferenceConfig::kShape};
constinit const Shape ClarifyShapBaselineConfig::kShape = {.name = "ClarifyShapBaselineConfig", .size = sizeof(ClarifyShapBaselineConfig), .fields = kClarifyShapBaselineConfigFields, .by_wire_name = kClarifyShapBaselineConfigNames};
constinit const Type types::ClarifyShapBaselineConfig = {.kind = Kind::structure, .shape = &ClarifyShapBaselineConfig::kShape};
constinit const Shape ClarifyShapConfig::kShape = {.name = "ClarifyShapConfig", .size = sizeof(ClarifyShapConfig), .fields = kClarifyShapConfigFields, .by_wire_name = kClarifyShapConfigNames};
constinit const Type types::ClarifyShapConfig = {.kind = Kind::structure, .shape = &ClarifyShapConfig::kShape};
constinit const Shape ClarifyTextConfig::kShape = {.name = "ClarifyTextConfig", .size = sizeof(ClarifyTextConfig), .fields = kClarifyTextConfigFields, .by_wire_name = kClarifyTextConfigNames};
constinit const Type types::ClarifyTextConfig = {.kind = Kind::structure, .shape = &ClarifyTextConfig::kShape};
constinit const Shape CollectionConfig::kShape = {.name = "CollectionConfig", .size = sizeof(CollectionConfig), .fields = kCollectionConfigFields, .by_wire_name = kCollectionConfigNames, .is_union = true};
constinit const Type types::CollectionConfig = {.kind = Kind::structure, .shape = &CollectionConfig::kShape};
constinit const Shape CollectionConfiguration::kShape = {.name = "CollectionConfiguration", .size = sizeof(CollectionConfiguration), .fields = kCollectionConfigurationFields, .by_wire_name = kCollectionConfigurationNames};
constinit const Type types::CollectionConfiguration = {.kind = Kind::structure, .shape = &CollectionConfiguration::kShape};
constinit const Type types::CollectionConfigurations = {.kind = Kind::list, .min = 0, .max = 20, .element = &types::CollectionConfiguration, .list = &kList<CollectionConfiguration>};
constinit const Shape ConditionStepMetadata::kShape = {.name = "ConditionStepMetadata", .size = sizeof(ConditionStepMetadata), .fields = kConditionStepMetadataFields, .by_wire_name = kConditionStepMetadataNames};
constinit const Type types::ConditionStepMetadata = {.kind = Kind::structure, .shape = &ConditionStepMetadata::kShape};
constinit const Shape ContainerDefinition::kShape = {.name = "ContainerDefinition", .size = sizeof(ContainerDefinition), .fields = kContainerDefinitionFields, .by_wire_name = kContainerDefinitionNames};
constinit const Type types::ContainerDefinition = {.kind = Kind::structure, .shape = &ContainerDefinition::kShape};
constinit const Type types::ContainerDefinitionList = {.kind = Kind::list, .min = 0, .max = 15, .element = &types::ContainerDefinition, .list = &kList<ContainerDefinition>};
constinit const Shape ContextSource::kShape = {.name = "ContextSource", .size = sizeof(ContextSource), .fields = kContextSourceFields, .by_wire_name = kContextSourceNames};
constinit const Type types::ContextSource = {.kind = Kind::structure, .shape = &ContextSource::kShape};
constinit const Shape ContextSummary::kShape = {.name = "ContextSummary", .size = sizeof(ContextSummary), .fields = kContextSummaryFields, .by_wire_name = kContextSummaryNames};
constinit const Type types::ContextSummary = {.kind = Kind::structure, .shape = &ContextSummary::kShape};
constinit const Type types::ContextSummaries = {.kind = Kind::list, .element = &types::ContextSummary, .list = &kList<ContextSummary>};
constinit const Shape ContinuousParameterRange::kShape = {.name = "ContinuousParameterRange", .size = sizeof(ContinuousParameterRange), .fields = kContinuousParameterRangeFields, .by_wire_name = kContinuousParameterRangeNames};
constinit const Type types::ContinuousParameterRange = {.kind = Kind::structure, .shape = &ContinuousParameterRange::kShape};
constinit const Type types::ContinuousParameterRanges = {.kind = Kind::list, .min = 0, .max = 30, .element = &types::ContinuousParameterRange, .list = &kList<ContinuousParameterRange>};
constinit const Shape ConvergenceDetected::kShape = {.name = "ConvergenceDetected", .size = sizeof(ConvergenceDetected), .fields = kConvergenceDetectedFields, .by_wire_name = kConvergenceDetectedNames};
constinit const Type types::ConvergenceDetected = {.kind = Kind::structure, .shape = &ConvergenceDetected::kShape};
constinit const Shape CreateActionRequest::kShape = {.name = "CreateActionRequest", .size = sizeof(CreateActionRequest), .fields = kCreateActionRequestFields, .by_wire_name = kCreateActionRequestNames};
constinit const Type types::CreateActionRequest = {.kind = Kind::structure, .shape = &CreateActionRequest::kShape};
constinit const Shape CreateActionResponse::kShape = {.name = "CreateActionResponse", .size = sizeof(CreateActionResponse), .fields = kCreateActionResponseFields, .by_wire_name = kCreateActionResponseNames};
constinit const Type types::CreateActionResponse = {.kind = Kind::structure, .shape = &CreateActionResponse::kShape};
constinit const Shape CreateArtifactRequest::kShape = {.name = "CreateArtifactRequest", .size = sizeof(CreateArtifactRequest), .fields = kCreateArtifactRequestFields, .by_wire_name = kCreateArtifactRequestNames};
constinit const Type types::CreateArtifactRequest = {.kind = Kind::structure, .shape = &CreateArtifactRequest::kShape};
constinit const Shape CreateArtifactResponse::kShape = {.name = "CreateArtifactResponse", .size = sizeof(CreateArtifactResponse), .fields = kCreateArtifactResponseFields, .by_wire_name = kCreateArtifactResponseNames};
constinit const Type types::CreateArtifactResponse = {.kind = Kind::structure, .shape = &CreateArtifactResponse::kShape};
constinit const Shape CreateContextRequest::kShape = {.name = "CreateContextRequest", .size = sizeof(CreateContextRequest), .fields = kCreateContextRequestFields, .by_wire_name = kCreateContextRequestNames};
constinit const Type types::CreateContextRequest = {.kind = Kind::structure, .shape = &CreateContextRequest::kShape};
constinit const Shape CreateContextResponse::kShape = {.name = "CreateContextResponse", .size = sizeof(CreateContextResponse), .fields = kCreateContextResponseFields, .by_wire_name = kCreateContextResponseNames};
constinit const Type types::CreateContextResponse = {.kind = Kind::structure, .shape = &CreateContextResponse::kShape};
constinit const Shape CreateDataQualityJobDefinitionRequest::kShape = {.name = "CreateDataQualityJobDefinitionRequest", .size = sizeof(CreateDataQualityJobDefinitionRequest), .fields = kCreateDataQualityJobDefinitionRequestFields, .by_wire_name = kCreateDataQualityJobDefinitionRequestNames};
constinit const Type types::CreateDataQualityJobDefinitionRequest = {.kind = Kind::structure, .shape = &CreateDataQualityJobDefinitionRequest::kShape};

}  // namespace athanor::api::sagemaker
