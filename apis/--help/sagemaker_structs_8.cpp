// Generated from apis/sagemaker.json by apis/generate.py.
#include "sagemaker_tables.hpp"

namespace athanor::api::sagemaker {
using namespace athanor::wire;

namespace {

[[maybe_unused]] constexpr Type kStream = {.kind = Kind::stream};

constexpr Field kMonitoringInputFields[] = {
    {.name = "EndpointInput", .wire_name = "EndpointInput", .type = &types::EndpointInput, .optional = &kOptional<EndpointInput>, .offset = offsetof(MonitoringInput, endpoint_input)},
    {.name = "BatchTransformInput", .wire_name = "BatchTransformInput", .type = &types::BatchTransformInput, .optional = &kOptional<BatchTransformInput>, .offset = offsetof(MonitoringInput, batch_transform_input)},
};
constexpr std::uint16_t kMonitoringInputNames[] = {1, 0};
constexpr Field kMonitoringJobDefinitionFields[] = {
    {.name = "BaselineConfig", .wire_name = "BaselineConfig", .type = &types::MonitoringBaselineConfig, .optional = &kOptional<MonitoringBaselineConfig>, .offset = offsetof(MonitoringJobDefinition, baseline_config)},
    {.name = "MonitoringInputs", .wire_name = "MonitoringInputs", .type = &types::MonitoringInputs, .offset = offsetof(MonitoringJobDefinition, monitoring_inputs), .required = true},
    {.name = "MonitoringOutputConfig", .wire_name = "MonitoringOutputConfig", .type = &types::MonitoringOutputConfig, .offset = offsetof(MonitoringJobDefinition, monitoring_output_config), .required = true},
    {.name = "MonitoringResources", .wire_name = "MonitoringResources", .type = &types::MonitoringResources, .offset = offsetof(MonitoringJobDefinition, monitoring_resources), .required = true},
    {.name = "MonitoringAppSpecification", .wire_name = "MonitoringAppSpecification", .type = &types::MonitoringAppSpecification, .offset = offsetof(MonitoringJobDefinition, monitoring_app_specification), .required = true},
    {.name = "StoppingCondition", .wire_name = "StoppingCondition", .type = &types::MonitoringStoppingCondition, .optional = &kOptional<MonitoringStoppingCondition>, .offset = offsetof(MonitoringJobDefinition, stopping_condition)},
    {.name = "Environment", .wire_name = "Environment", .type = &types::MonitoringEnvironmentMap, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(MonitoringJobDefinition, environment)},
    {.name = "NetworkConfig", .wire_name = "NetworkConfig", .type = &types::NetworkConfig, .optional = &kOptional<NetworkConfig>, .offset = offsetof(MonitoringJobDefinition, network_config)},
    {.name = "RoleArn", .wire_name = "RoleArn", .type = &types::RoleArn, .offset = offsetof(MonitoringJobDefinition, role_arn), .required = true},
};
constexpr std::uint16_t kMonitoringJobDefinitionNames[] = {0, 6, 4, 1, 2, 3, 7, 8, 5};
constexpr Field kMonitoringJobDefinitionSummaryFields[] = {
    {.name = "MonitoringJobDefinitionName", .wire_name = "MonitoringJobDefinitionName", .type = &types::EntityName, .offset = offsetof(MonitoringJobDefinitionSummary, monitoring_job_definition_name), .required = true},
    {.name = "MonitoringJobDefinitionArn", .wire_name = "MonitoringJobDefinitionArn", .type = &types::Accept, .offset = offsetof(MonitoringJobDefinitionSummary, monitoring_job_definition_arn), .required = true},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .offset = offsetof(MonitoringJobDefinitionSummary, creation_time), .required = true},
    {.name = "EndpointName", .wire_name = "EndpointName", .type = &types::ContainerHostname, .offset = offsetof(MonitoringJobDefinitionSummary, endpoint_name), .required = true},
};
constexpr std::uint16_t kMonitoringJobDefinitionSummaryNames[] = {2, 3, 1, 0};
constexpr Field kMonitoringJsonDatasetFormatFields[] = {
    {.name = "Line", .wire_name = "Line", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(MonitoringJsonDatasetFormat, line)},
};
constexpr std::uint16_t kMonitoringJsonDatasetFormatNames[] = {0};
constexpr Field kMonitoringNetworkConfigFields[] = {
    {.name = "EnableInterContainerTrafficEncryption", .wire_name = "EnableInterContainerTrafficEncryption", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(MonitoringNetworkConfig, enable_inter_container_traffic_encryption)},
    {.name = "EnableNetworkIsolation", .wire_name = "EnableNetworkIsolation", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(MonitoringNetworkConfig, enable_network_isolation)},
    {.name = "VpcConfig", .wire_name = "VpcConfig", .type = &types::VpcConfig, .optional = &kOptional<VpcConfig>, .offset = offsetof(MonitoringNetworkConfig, vpc_config)},
};
constexpr std::uint16_t kMonitoringNetworkConfigNames[] = {0, 1, 2};
constexpr Field kMonitoringOutputFields[] = {
    {.name = "S3Output", .wire_name = "S3Output", .type = &types::MonitoringS3Output, .offset = offsetof(MonitoringOutput, s3_output), .required = true},
};
constexpr std::uint16_t kMonitoringOutputNames[] = {0};
constexpr Field kMonitoringOutputConfigFields[] = {
    {.name = "MonitoringOutputs", .wire_name = "MonitoringOutputs", .type = &types::MonitoringOutputs, .offset = offsetof(MonitoringOutputConfig, monitoring_outputs), .required = true},
    {.name = "KmsKeyId", .wire_name = "KmsKeyId", .type = &types::KmsKeyId, .optional = &kOptional<std::string>, .offset = offsetof(MonitoringOutputConfig, kms_key_id)},
};
constexpr std::uint16_t kMonitoringOutputConfigNames[] = {1, 0};
constexpr Field kMonitoringResourcesFields[] = {
    {.name = "ClusterConfig", .wire_name = "ClusterConfig", .type = &types::MonitoringClusterConfig, .offset = offsetof(MonitoringResources, cluster_config), .required = true},
};
constexpr std::uint16_t kMonitoringResourcesNames[] = {0};
constexpr Field kMonitoringS3OutputFields[] = {
    {.name = "S3Uri", .wire_name = "S3Uri", .type = &types::MonitoringS3Uri, .offset = offsetof(MonitoringS3Output, s3_uri), .required = true},
    {.name = "LocalPath", .wire_name = "LocalPath", .type = &types::Accept, .offset = offsetof(MonitoringS3Output, local_path), .required = true},
    {.name = "S3UploadMode", .wire_name = "S3UploadMode", .type = &types::ProcessingS3UploadMode, .optional = &kOptional<std::string>, .offset = offsetof(MonitoringS3Output, s3_upload_mode)},
};
constexpr std::uint16_t kMonitoringS3OutputNames[] = {1, 2, 0};
constexpr Field kMonitoringScheduleFields[] = {
    {.name = "MonitoringScheduleArn", .wire_name = "MonitoringScheduleArn", .type = &types::Accept, .optional = &kOptional<std::string>, .offset = offsetof(MonitoringSchedule, monitoring_schedule_arn)},
    {.name = "MonitoringScheduleName", .wire_name = "MonitoringScheduleName", .type = &types::EntityName, .optional = &kOptional<std::string>, .offset = offsetof(MonitoringSchedule, monitoring_schedule_name)},
    {.name = "MonitoringScheduleStatus", .wire_name = "MonitoringScheduleStatus", .type = &types::ScheduleStatus, .optional = &kOptional<std::string>, .offset = offsetof(MonitoringSchedule, monitoring_schedule_status)},
    {.name = "MonitoringType", .wire_name = "MonitoringType", .type = &types::MonitoringType, .optional = &kOptional<std::string>, .offset = offsetof(MonitoringSchedule, monitoring_type)},
    {.name = "FailureReason", .wire_name = "FailureReason", .type = &types::BlockedReason, .optional = &kOptional<std::string>, .offset = offsetof(MonitoringSchedule, failure_reason)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(MonitoringSchedule, creation_time)},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(MonitoringSchedule, last_modified_time)},
    {.name = "MonitoringScheduleConfig", .wire_name = "MonitoringScheduleConfig", .type = &types::MonitoringScheduleConfig, .optional = &kOptional<MonitoringScheduleConfig>, .offset = offsetof(MonitoringSchedule, monitoring_schedule_config)},
    {.name = "EndpointName", .wire_name = "EndpointName", .type = &types::ContainerHostname, .optional = &kOptional<std::string>, .offset = offsetof(MonitoringSchedule, endpoint_name)},
    {.name = "LastMonitoringExecutionSummary", .wire_name = "LastMonitoringExecutionSummary", .type = &types::MonitoringExecutionSummary, .optional = &kOptional<MonitoringExecutionSummary>, .offset = offsetof(MonitoringSchedule, last_monitoring_execution_summary)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(MonitoringSchedule, tags)},
};
constexpr std::uint16_t kMonitoringScheduleNames[] = {5, 8, 4, 6, 9, 0, 7, 1, 2, 3, 10};
constexpr Field kMonitoringScheduleConfigFields[] = {
    {.name = "ScheduleConfig", .wire_name = "ScheduleConfig", .type = &types::ScheduleConfig, .optional = &kOptional<ScheduleConfig>, .offset = offsetof(MonitoringScheduleConfig, schedule_config)},
    {.name = "MonitoringJobDefinition", .wire_name = "MonitoringJobDefinition", .type = &types::MonitoringJobDefinition, .optional = &kOptional<MonitoringJobDefinition>, .offset = offsetof(MonitoringScheduleConfig, monitoring_job_definition)},
    {.name = "MonitoringJobDefinitionName", .wire_name = "MonitoringJobDefinitionName", .type = &types::EntityName, .optional = &kOptional<std::string>, .offset = offsetof(MonitoringScheduleConfig, monitoring_job_definition_name)},
    {.name = "MonitoringType", .wire_name = "MonitoringType", .type = &types::MonitoringType, .optional = &kOptional<std::string>, .offset = offsetof(MonitoringScheduleConfig, monitoring_type)},
};
constexpr std::uint16_t kMonitoringScheduleConfigNames[] = {1, 2, 3, 0};
constexpr Field kMonitoringScheduleSummaryFields[] = {
    {.name = "MonitoringScheduleName", .wire_name = "MonitoringScheduleName", .type = &types::EntityName, .offset = offsetof(MonitoringScheduleSummary, monitoring_schedule_name), .required = true},
    {.name = "MonitoringScheduleArn", .wire_name = "MonitoringScheduleArn", .type = &types::Accept, .offset = offsetof(MonitoringScheduleSummary, monitoring_schedule_arn), .required = true},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .offset = offsetof(MonitoringScheduleSummary, creation_time), .required = true},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .offset = offsetof(MonitoringScheduleSummary, last_modified_time), .required = true},
    {.name = "MonitoringScheduleStatus", .wire_name = "MonitoringScheduleStatus", .type = &types::ScheduleStatus, .offset = offsetof(MonitoringScheduleSummary, monitoring_schedule_status), .required = true},
    {.name = "EndpointName", .wire_name = "EndpointName", .type = &types::ContainerHostname, .optional = &kOptional<std::string>, .offset = offsetof(MonitoringScheduleSummary, endpoint_name)},
    {.name = "MonitoringJobDefinitionName", .wire_name = "MonitoringJobDefinitionName", .type = &types::EntityName, .optional = &kOptional<std::string>, .offset = offsetof(MonitoringScheduleSummary, monitoring_job_definition_name)},
    {.name = "MonitoringType", .wire_name = "MonitoringType", .type = &types::MonitoringType, .optional = &kOptional<std::string>, .offset = offsetof(MonitoringScheduleSummary, monitoring_type)},
};
constexpr std::uint16_t kMonitoringScheduleSummaryNames[] = {2, 5, 3, 6, 1, 0, 4, 7};
constexpr Field kMonitoringStatisticsResourceFields[] = {
    {.name = "S3Uri", .wire_name = "S3Uri", .type = &types::S3ModelUri, .optional = &kOptional<std::string>, .offset = offsetof(MonitoringStatisticsResource, s3_uri)},
};
constexpr std::uint16_t kMonitoringStatisticsResourceNames[] = {0};
constexpr Field kMonitoringStoppingConditionFields[] = {
    {.name = "MaxRuntimeInSeconds", .wire_name = "MaxRuntimeInSeconds", .type = &types::MonitoringMaxRuntimeInSeconds, .offset = offsetof(MonitoringStoppingCondition, max_runtime_in_seconds), .required = true},
};
constexpr std::uint16_t kMonitoringStoppingConditionNames[] = {0};
constexpr Field kMultiModelConfigFields[] = {
    {.name = "ModelCacheSetting", .wire_name = "ModelCacheSetting", .type = &types::ModelCacheSetting, .optional = &kOptional<std::string>, .offset = offsetof(MultiModelConfig, model_cache_setting)},
};
constexpr std::uint16_t kMultiModelConfigNames[] = {0};
constexpr Field kNestedFiltersFields[] = {
    {.name = "NestedPropertyName", .wire_name = "NestedPropertyName", .type = &types::MetricName, .offset = offsetof(NestedFilters, nested_property_name), .required = true},
    {.name = "Filters", .wire_name = "Filters", .type = &types::FilterList, .offset = offsetof(NestedFilters, filters), .required = true},
};
constexpr std::uint16_t kNestedFiltersNames[] = {1, 0};
constexpr Field kNetworkConfigFields[] = {
    {.name = "EnableInterContainerTrafficEncryption", .wire_name = "EnableInterContainerTrafficEncryption", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(NetworkConfig, enable_inter_container_traffic_encryption)},
    {.name = "EnableNetworkIsolation", .wire_name = "EnableNetworkIsolation", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(NetworkConfig, enable_network_isolation)},
    {.name = "VpcConfig", .wire_name = "VpcConfig", .type = &types::VpcConfig, .optional = &kOptional<VpcConfig>, .offset = offsetof(NetworkConfig, vpc_config)},
};
constexpr std::uint16_t kNetworkConfigNames[] = {0, 1, 2};
constexpr Field kObjectiveStatusCountersFields[] = {
    {.name = "Succeeded", .wire_name = "Succeeded", .type = &types::BillableTokenCount, .optional = &kOptional<std::int64_t>, .offset = offsetof(ObjectiveStatusCounters, succeeded)},
    {.name = "Pending", .wire_name = "Pending", .type = &types::BillableTokenCount, .optional = &kOptional<std::int64_t>, .offset = offsetof(ObjectiveStatusCounters, pending)},
    {.name = "Failed", .wire_name = "Failed", .type = &types::BillableTokenCount, .optional = &kOptional<std::int64_t>, .offset = offsetof(ObjectiveStatusCounters, failed)},
};
constexpr std::uint16_t kObjectiveStatusCountersNames[] = {2, 1, 0};
constexpr Field kOfflineStoreConfigFields[] = {
    {.name = "S3StorageConfig", .wire_name = "S3StorageConfig", .type = &types::S3StorageConfig, .offset = offsetof(OfflineStoreConfig, s3_storage_config), .required = true},
    {.name = "DisableGlueTableCreation", .wire_name = "DisableGlueTableCreation", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(OfflineStoreConfig, disable_glue_table_creation)},
    {.name = "DataCatalogConfig", .wire_name = "DataCatalogConfig", .type = &types::DataCatalogConfig, .optional = &kOptional<DataCatalogConfig>, .offset = offsetof(OfflineStoreConfig, data_catalog_config)},
    {.name = "TableFormat", .wire_name = "TableFormat", .type = &types::TableFormat, .optional = &kOptional<std::string>, .offset = offsetof(OfflineStoreConfig, table_format)},
};
constexpr std::uint16_t kOfflineStoreConfigNames[] = {2, 1, 0, 3};
constexpr Field kOfflineStoreStatusFields[] = {
    {.name = "Status", .wire_name = "Status", .type = &types::OfflineStoreStatusValue, .offset = offsetof(OfflineStoreStatus, status), .required = true},
    {.name = "BlockedReason", .wire_name = "BlockedReason", .type = &types::BlockedReason, .optional = &kOptional<std::string>, .offset = offsetof(OfflineStoreStatus, blocked_reason)},
};
constexpr std::uint16_t kOfflineStoreStatusNames[] = {1, 0};
constexpr Field kOnlineStoreConfigFields[] = {
    {.name = "SecurityConfig", .wire_name = "SecurityConfig", .type = &types::OnlineStoreSecurityConfig, .optional = &kOptional<OnlineStoreSecurityConfig>, .offset = offsetof(OnlineStoreConfig, security_config)},
    {.name = "EnableOnlineStore", .wire_name = "EnableOnlineStore", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(OnlineStoreConfig, enable_online_store)},
    {.name = "TtlDuration", .wire_name = "TtlDuration", .type = &types::TtlDuration, .optional = &kOptional<TtlDuration>, .offset = offsetof(OnlineStoreConfig, ttl_duration)},
    {.name = "StorageType", .wire_name = "StorageType", .type = &types::StorageType, .optional = &kOptional<std::string>, .offset = offsetof(OnlineStoreConfig, storage_type)},
};
constexpr std::uint16_t kOnlineStoreConfigNames[] = {1, 0, 3, 2};
constexpr Field kOnlineStoreConfigUpdateFields[] = {
    {.name = "TtlDuration", .wire_name = "TtlDuration", .type = &types::TtlDuration, .optional = &kOptional<TtlDuration>, .offset = offsetof(OnlineStoreConfigUpdate, ttl_duration)},
};
constexpr std::uint16_t kOnlineStoreConfigUpdateNames[] = {0};
constexpr Field kOnlineStoreSecurityConfigFields[] = {
    {.name = "KmsKeyId", .wire_name = "KmsKeyId", .type = &types::KmsKeyId, .optional = &kOptional<std::string>, .offset = offsetof(OnlineStoreSecurityConfig, kms_key_id)},
};
constexpr std::uint16_t kOnlineStoreSecurityConfigNames[] = {0};
constexpr Field kOutputDataConfigFields[] = {
    {.name = "KmsKeyId", .wire_name = "KmsKeyId", .type = &types::KmsKeyId, .optional = &kOptional<std::string>, .offset = offsetof(OutputDataConfig, kms_key_id)},
    {.name = "S3OutputPath", .wire_name = "S3OutputPath", .type = &types::S3ModelUri, .offset = offsetof(OutputDataConfig, s3_output_path), .required = true},
    {.name = "CompressionType", .wire_name = "CompressionType", .type = &types::OutputCompressionType, .optional = &kOptional<std::string>, .offset = offsetof(OutputDataConfig, compression_type)},
};
constexpr std::uint16_t kOutputDataConfigNames[] = {2, 0, 1};
constexpr Field kOutputParameterFields[] = {
    {.name = "Name", .wire_name = "Name", .type = &types::String256, .offset = offsetof(OutputParameter, name), .required = true},
    {.name = "Value", .wire_name = "Value", .type = &types::BlockedReason, .offset = offsetof(OutputParameter, value), .required = true},
};
constexpr std::uint16_t kOutputParameterNames[] = {0, 1};
constexpr Field kParallelismConfigurationFields[] = {
    {.name = "MaxParallelExecutionSteps", .wire_name = "MaxParallelExecutionSteps", .type = &types::BillableTimeInSeconds, .offset = offsetof(ParallelismConfiguration, max_parallel_execution_steps), .required = true},
};
constexpr std::uint16_t kParallelismConfigurationNames[] = {0};
constexpr Field kParameterFields[] = {
    {.name = "Name", .wire_name = "Name", .type = &types::PipelineParameterName, .offset = offsetof(Parameter, name), .required = true},
    {.name = "Value", .wire_name = "Value", .type = &types::BlockedReason, .offset = offsetof(Parameter, value), .required = true},
};
constexpr std::uint16_t kParameterNames[] = {0, 1};
constexpr Field kParameterRangesFields[] = {
    {.name = "IntegerParameterRanges", .wire_name = "IntegerParameterRanges", .type = &types::IntegerParameterRanges, .optional = &kOptional<std::vector<IntegerParameterRange>>, .offset = offsetof(ParameterRanges, integer_parameter_ranges)},
    {.name = "ContinuousParameterRanges", .wire_name = "ContinuousParameterRanges", .type = &types::ContinuousParameterRanges, .optional = &kOptional<std::vector<ContinuousParameterRange>>, .offset = offsetof(ParameterRanges, continuous_parameter_ranges)},
    {.name = "CategoricalParameterRanges", .wire_name = "CategoricalParameterRanges", .type = &types::CategoricalParameterRanges, .optional = &kOptional<std::vector<CategoricalParameterRange>>, .offset = offsetof(ParameterRanges, categorical_parameter_ranges)},
    {.name = "AutoParameters", .wire_name = "AutoParameters", .type = &types::AutoParameters, .optional = &kOptional<std::vector<AutoParameter>>, .offset = offsetof(ParameterRanges, auto_parameters)},
};
constexpr std::uint16_t kParameterRangesNames[] = {3, 2, 1, 0};
constexpr Field kParentFields[] = {
    {.name = "TrialName", .wire_name = "TrialName", .type = &types::ExperimentEntityName, .optional = &kOptional<std::string>, .offset = offsetof(Parent, trial_name)},
    {.name = "ExperimentName", .wire_name = "ExperimentName", .type = &types::ExperimentEntityName, .optional = &kOptional<std::string>, .offset = offsetof(Parent, experiment_name)},
};
constexpr std::uint16_t kParentNames[] = {1, 0};
constexpr Field kParentHyperParameterTuningJobFields[] = {
    {.name = "HyperParameterTuningJobName", .wire_name = "HyperParameterTuningJobName", .type = &types::HyperParameterTuningJobName, .optional = &kOptional<std::string>, .offset = offsetof(ParentHyperParameterTuningJob, hyper_parameter_tuning_job_name)},
};
constexpr std::uint16_t kParentHyperParameterTuningJobNames[] = {0};
constexpr Field kPendingDeploymentSummaryFields[] = {
    {.name = "EndpointConfigName", .wire_name = "EndpointConfigName", .type = &types::ContainerHostname, .offset = offsetof(PendingDeploymentSummary, endpoint_config_name), .required = true},
    {.name = "ProductionVariants", .wire_name = "ProductionVariants", .type = &types::PendingProductionVariantSummaryList, .optional = &kOptional<std::vector<PendingProductionVariantSummary>>, .offset = offsetof(PendingDeploymentSummary, production_variants)},
    {.name = "StartTime", .wire_name = "StartTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(PendingDeploymentSummary, start_time)},
    {.name = "ShadowProductionVariants", .wire_name = "ShadowProductionVariants", .type = &types::PendingProductionVariantSummaryList, .optional = &kOptional<std::vector<PendingProductionVariantSummary>>, .offset = offsetof(PendingDeploymentSummary, shadow_production_variants)},
};
constexpr std::uint16_t kPendingDeploymentSummaryNames[] = {0, 1, 3, 2};
constexpr Field kPendingProductionVariantSummaryFields[] = {
    {.name = "VariantName", .wire_name = "VariantName", .type = &types::ContainerHostname, .offset = offsetof(PendingProductionVariantSummary, variant_name), .required = true},
    {.name = "DeployedImages", .wire_name = "DeployedImages", .type = &types::DeployedImages, .optional = &kOptional<std::vector<DeployedImage>>, .offset = offsetof(PendingProductionVariantSummary, deployed_images)},
    {.name = "CurrentWeight", .wire_name = "CurrentWeight", .type = &types::VariantWeight, .optional = &kOptional<double>, .offset = offsetof(PendingProductionVariantSummary, current_weight)},
    {.name = "DesiredWeight", .wire_name = "DesiredWeight", .type = &types::VariantWeight, .optional = &kOptional<double>, .offset = offsetof(PendingProductionVariantSummary, desired_weight)},
    {.name = "CurrentInstanceCount", .wire_name = "CurrentInstanceCount", .type = &types::BillableTokenCount, .optional = &kOptional<std::int64_t>, .offset = offsetof(PendingProductionVariantSummary, current_instance_count)},
    {.name = "DesiredInstanceCount", .wire_name = "DesiredInstanceCount", .type = &types::BillableTokenCount, .optional = &kOptional<std::int64_t>, .offset = offsetof(PendingProductionVariantSummary, desired_instance_count)},
    {.name = "InstanceType", .wire_name = "InstanceType", .type = &types::ProductionVariantInstanceType, .optional = &kOptional<std::string>, .offset = offsetof(PendingProductionVariantSummary, instance_type)},
    {.name = "InstancePools", .wire_name = "InstancePools", .type = &types::InstancePoolSummaryList, .optional = &kOptional<std::vector<InstancePoolSummary>>, .offset = offsetof(PendingProductionVariantSummary, instance_pools)},
    {.name = "AcceleratorType", .wire_name = "AcceleratorType", .type = &types::ProductionVariantAcceleratorType, .optional = &kOptional<std::string>, .offset = offsetof(PendingProductionVariantSummary, accelerator_type)},
    {.name = "VariantStatus", .wire_name = "VariantStatus", .type = &types::ProductionVariantStatusList, .optional = &kOptional<std::vector<ProductionVariantStatus>>, .offset = offsetof(PendingProductionVariantSummary, variant_status)},
    {.name = "CurrentServerlessConfig", .wire_name = "CurrentServerlessConfig", .type = &types::ProductionVariantServerlessConfig, .optional = &kOptional<ProductionVariantServerlessConfig>, .offset = offsetof(PendingProductionVariantSummary, current_serverless_config)},
    {.name = "DesiredServerlessConfig", .wire_name = "DesiredServerlessConfig", .type = &types::ProductionVariantServerlessConfig, .optional = &kOptional<ProductionVariantServerlessConfig>, .offset = offsetof(PendingProductionVariantSummary, desired_serverless_config)},
    {.name = "ManagedInstanceScaling", .wire_name = "ManagedInstanceScaling", .type = &types::ProductionVariantManagedInstanceScaling, .optional = &kOptional<ProductionVariantManagedInstanceScaling>, .offset = offsetof(PendingProductionVariantSummary, managed_instance_scaling)},
    {.name = "RoutingConfig", .wire_name = "RoutingConfig", .type = &types::ProductionVariantRoutingConfig, .optional = &kOptional<ProductionVariantRoutingConfig>, .offset = offsetof(PendingProductionVariantSummary, routing_config)},
};
constexpr std::uint16_t kPendingProductionVariantSummaryNames[] = {8, 4, 10, 2, 1, 5, 11, 3, 7, 6, 12, 13, 0, 9};
constexpr Field kPipelineFields[] = {
    {.name = "PipelineArn", .wire_name = "PipelineArn", .type = &types::PipelineArn, .optional = &kOptional<std::string>, .offset = offsetof(Pipeline, pipeline_arn)},
    {.name = "PipelineName", .wire_name = "PipelineName", .type = &types::PipelineName, .optional = &kOptional<std::string>, .offset = offsetof(Pipeline, pipeline_name)},
    {.name = "PipelineDisplayName", .wire_name = "PipelineDisplayName", .type = &types::PipelineName, .optional = &kOptional<std::string>, .offset = offsetof(Pipeline, pipeline_display_name)},
    {.name = "PipelineDescription", .wire_name = "PipelineDescription", .type = &types::ExperimentDescription, .optional = &kOptional<std::string>, .offset = offsetof(Pipeline, pipeline_description)},
    {.name = "RoleArn", .wire_name = "RoleArn", .type = &types::RoleArn, .optional = &kOptional<std::string>, .offset = offsetof(Pipeline, role_arn)},
    {.name = "PipelineStatus", .wire_name = "PipelineStatus", .type = &types::PipelineStatus, .optional = &kOptional<std::string>, .offset = offsetof(Pipeline, pipeline_status)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(Pipeline, creation_time)},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(Pipeline, last_modified_time)},
    {.name = "LastRunTime", .wire_name = "LastRunTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(Pipeline, last_run_time)},
    {.name = "CreatedBy", .wire_name = "CreatedBy", .type = &types::UserContext, .optional = &kOptional<UserContext>, .offset = offsetof(Pipeline, created_by)},
    {.name = "LastModifiedBy", .wire_name = "LastModifiedBy", .type = &types::UserContext, .optional = &kOptional<UserContext>, .offset = offsetof(Pipeline, last_modified_by)},
    {.name = "ParallelismConfiguration", .wire_name = "ParallelismConfiguration", .type = &types::ParallelismConfiguration, .optional = &kOptional<ParallelismConfiguration>, .offset = offsetof(Pipeline, parallelism_configuration)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(Pipeline, tags)},
};
constexpr std::uint16_t kPipelineNames[] = {9, 6, 10, 7, 8, 11, 0, 3, 2, 1, 5, 4, 12};
constexpr Field kPipelineDefinitionS3LocationFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::BucketName, .offset = offsetof(PipelineDefinitionS3Location, bucket), .required = true},
    {.name = "ObjectKey", .wire_name = "ObjectKey", .type = &types::FilterValue, .offset = offsetof(PipelineDefinitionS3Location, object_key), .required = true},
    {.name = "VersionId", .wire_name = "VersionId", .type = &types::FilterValue, .optional = &kOptional<std::string>, .offset = offsetof(PipelineDefinitionS3Location, version_id)},
};
constexpr std::uint16_t kPipelineDefinitionS3LocationNames[] = {0, 1, 2};
constexpr Field kPipelineExecutionFields[] = {
    {.name = "PipelineArn", .wire_name = "PipelineArn", .type = &types::PipelineArn, .optional = &kOptional<std::string>, .offset = offsetof(PipelineExecution, pipeline_arn)},
    {.name = "PipelineExecutionArn", .wire_name = "PipelineExecutionArn", .type = &types::PipelineExecutionArn, .optional = &kOptional<std::string>, .offset = offsetof(PipelineExecution, pipeline_execution_arn)},
    {.name = "PipelineExecutionDisplayName", .wire_name = "PipelineExecutionDisplayName", .type = &types::PipelineExecutionName, .optional = &kOptional<std::string>, .offset = offsetof(PipelineExecution, pipeline_execution_display_name)},
    {.name = "PipelineExecutionStatus", .wire_name = "PipelineExecutionStatus", .type = &types::PipelineExecutionStatus, .optional = &kOptional<std::string>, .offset = offsetof(PipelineExecution, pipeline_execution_status)},
    {.name = "PipelineExecutionDescription", .wire_name = "PipelineExecutionDescription", .type = &types::ExperimentDescription, .optional = &kOptional<std::string>, .offset = offsetof(PipelineExecution, pipeline_execution_description)},
    {.name = "PipelineExperimentConfig", .wire_name = "PipelineExperimentConfig", .type = &types::PipelineExperimentConfig, .optional = &kOptional<PipelineExperimentConfig>, .offset = offsetof(PipelineExecution, pipeline_experiment_config)},
    {.name = "FailureReason", .wire_name = "FailureReason", .type = &types::PipelineExecutionFailureReason, .optional = &kOptional<std::string>, .offset = offsetof(PipelineExecution, failure_reason)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(PipelineExecution, creation_time)},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(PipelineExecution, last_modified_time)},
    {.name = "CreatedBy", .wire_name = "CreatedBy", .type = &types::UserContext, .optional = &kOptional<UserContext>, .offset = offsetof(PipelineExecution, created_by)},
    {.name = "LastModifiedBy", .wire_name = "LastModifiedBy", .type = &types::UserContext, .optional = &kOptional<UserContext>, .offset = offsetof(PipelineExecution, last_modified_by)},
    {.name = "ParallelismConfiguration", .wire_name = "ParallelismConfiguration", .type = &types::ParallelismConfiguration, .optional = &kOptional<ParallelismConfiguration>, .offset = offsetof(PipelineExecution, parallelism_configuration)},
    {.name = "SelectiveExecutionConfig", .wire_name = "SelectiveExecutionConfig", .type = &types::SelectiveExecutionConfig, .optional = &kOptional<SelectiveExecutionConfig>, .offset = offsetof(PipelineExecution, selective_execution_config)},
    {.name = "PipelineParameters", .wire_name = "PipelineParameters", .type = &types::ParameterList, .optional = &kOptional<std::vector<Parameter>>, .offset = offsetof(PipelineExecution, pipeline_parameters)},
    {.name = "PipelineVersionId", .wire_name = "PipelineVersionId", .type = &types::BillableTimeInSeconds, .optional = &kOptional<std::int64_t>, .offset = offsetof(PipelineExecution, pipeline_version_id)},
    {.name = "PipelineVersionDisplayName", .wire_name = "PipelineVersionDisplayName", .type = &types::PipelineExecutionName, .optional = &kOptional<std::string>, .offset = offsetof(PipelineExecution, pipeline_version_display_name)},
};
constexpr std::uint16_t kPipelineExecutionNames[] = {9, 7, 6, 10, 8, 11, 0, 1, 4, 2, 3, 5, 13, 15, 14, 12};
constexpr Field kPipelineExecutionStepFields[] = {
    {.name = "StepName", .wire_name = "StepName", .type = &types::StepName, .optional = &kOptional<std::string>, .offset = offsetof(PipelineExecutionStep, step_name)},
    {.name = "StepDisplayName", .wire_name = "StepDisplayName", .type = &types::Accept, .optional = &kOptional<std::string>, .offset = offsetof(PipelineExecutionStep, step_display_name)},
    {.name = "StepDescription", .wire_name = "StepDescription", .type = &types::ExperimentDescription, .optional = &kOptional<std::string>, .offset = offsetof(PipelineExecutionStep, step_description)},
    {.name = "StartTime", .wire_name = "StartTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(PipelineExecutionStep, start_time)},
    {.name = "EndTime", .wire_name = "EndTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(PipelineExecutionStep, end_time)},
    {.name = "StepStatus", .wire_name = "StepStatus", .type = &types::StepStatus, .optional = &kOptional<std::string>, .offset = offsetof(PipelineExecutionStep, step_status)},
    {.name = "CacheHitResult", .wire_name = "CacheHitResult", .type = &types::CacheHitResult, .optional = &kOptional<CacheHitResult>, .offset = offsetof(PipelineExecutionStep, cache_hit_result)},
    {.name = "FailureReason", .wire_name = "FailureReason", .type = &types::BlockedReason, .optional = &kOptional<std::string>, .offset = offsetof(PipelineExecutionStep, failure_reason)},
    {.name = "Metadata", .wire_name = "Metadata", .type = &types::PipelineExecutionStepMetadata, .optional = &kOptional<PipelineExecutionStepMetadata>, .offset = offsetof(PipelineExecutionStep, metadata)},
    {.name = "AttemptCount", .wire_name = "AttemptCount", .type = &types::ClarifyShapSeed, .optional = &kOptional<std::int64_t>, .offset = offsetof(PipelineExecutionStep, attempt_count)},
    {.name = "SelectiveExecutionResult", .wire_name = "SelectiveExecutionResult", .type = &types::SelectiveExecutionResult, .optional = &kOptional<SelectiveExecutionResult>, .offset = offsetof(PipelineExecutionStep, selective_execution_result)},
};
constexpr std::uint16_t kPipelineExecutionStepNames[] = {9, 6, 4, 7, 8, 10, 3, 2, 1, 0, 5};
constexpr Field kPipelineExecutionStepMetadataFields[] = {
    {.name = "TrainingJob", .wire_name = "TrainingJob", .type = &types::TrainingJobStepMetadata, .optional = &kOptional<TrainingJobStepMetadata>, .offset = offsetof(PipelineExecutionStepMetadata, training_job)},
    {.name = "ProcessingJob", .wire_name = "ProcessingJob", .type = &types::ProcessingJobStepMetadata, .optional = &kOptional<ProcessingJobStepMetadata>, .offset = offsetof(PipelineExecutionStepMetadata, processing_job)},
    {.name = "TransformJob", .wire_name = "TransformJob", .type = &types::TransformJobStepMetadata, .optional = &kOptional<TransformJobStepMetadata>, .offset = offsetof(PipelineExecutionStepMetadata, transform_job)},
    {.name = "TuningJob", .wire_name = "TuningJob", .type = &types::TuningJobStepMetaData, .optional = &kOptional<TuningJobStepMetaData>, .offset = offsetof(PipelineExecutionStepMetadata, tuning_job)},
    {.name = "Model", .wire_name = "Model", .type = &types::ModelStepMetadata, .optional = &kOptional<ModelStepMetadata>, .offset = offsetof(PipelineExecutionStepMetadata, model)},
    {.name = "RegisterModel", .wire_name = "RegisterModel", .type = &types::RegisterModelStepMetadata, .optional = &kOptional<RegisterModelStepMetadata>, .offset = offsetof(PipelineExecutionStepMetadata, register_model)},
    {.name = "Condition", .wire_name = "Condition", .type = &types::ConditionStepMetadata, .optional = &kOptional<ConditionStepMetadata>, .offset = offsetof(PipelineExecutionStepMetadata, condition)},
    {.name = "Callback", .wire_name = "Callback", .type = &types::CallbackStepMetadata, .optional = &kOptional<CallbackStepMetadata>, .offset = offsetof(PipelineExecutionStepMetadata, callback)},
    {.name = "Lambda", .wire_name = "Lambda", .type = &types::LambdaStepMetadata, .optional = &kOptional<LambdaStepMetadata>, .offset = offsetof(PipelineExecutionStepMetadata, lambda)},
    {.name = "EMR", .wire_name = "EMR", .type = &types::EMRStepMetadata, .optional = &kOptional<EMRStepMetadata>, .offset = offsetof(PipelineExecutionStepMetadata, emr)},
    {.name = "QualityCheck", .wire_name = "QualityCheck", .type = &types::QualityCheckStepMetadata, .optional = &kOptional<QualityCheckStepMetadata>, .offset = offsetof(PipelineExecutionStepMetadata, quality_check)},
    {.name = "ClarifyCheck", .wire_name = "ClarifyCheck", .type = &types::ClarifyCheckStepMetadata, .optional = &kOptional<ClarifyCheckStepMetadata>, .offset = offsetof(PipelineExecutionStepMetadata, clarify_check)},
    {.name = "Fail", .wire_name = "Fail", .type = &types::FailStepMetadata, .optional = &kOptional<FailStepMetadata>, .offset = offsetof(PipelineExecutionStepMetadata, fail)},
    {.name = "AutoMLJob", .wire_name = "AutoMLJob", .type = &types::AutoMLJobStepMetadata, .optional = &kOptional<AutoMLJobStepMetadata>, .offset = offsetof(PipelineExecutionStepMetadata, auto_ml_job)},
    {.name = "Endpoint", .wire_name = "Endpoint", .type = &types::EndpointStepMetadata, .optional = &kOptional<EndpointStepMetadata>, .offset = offsetof(PipelineExecutionStepMetadata, endpoint)},
    {.name = "EndpointConfig", .wire_name = "EndpointConfig", .type = &types::EndpointConfigStepMetadata, .optional = &kOptional<EndpointConfigStepMetadata>, .offset = offsetof(PipelineExecutionStepMetadata, endpoint_config)},
    {.name = "BedrockCustomModel", .wire_name = "BedrockCustomModel", .type = &types::BedrockCustomModelMetadata, .optional = &kOptional<BedrockCustomModelMetadata>, .offset = offsetof(PipelineExecutionStepMetadata, bedrock_custom_model)},
    {.name = "BedrockCustomModelDeployment", .wire_name = "BedrockCustomModelDeployment", .type = &types::BedrockCustomModelDeploymentMetadata, .optional = &kOptional<BedrockCustomModelDeploymentMetadata>, .offset = offsetof(PipelineExecutionStepMetadata, bedrock_custom_model_deployment)},
    {.name = "BedrockProvisionedModelThroughput", .wire_name = "BedrockProvisionedModelThroughput", .type = &types::BedrockProvisionedModelThroughputMetadata, .optional = &kOptional<BedrockProvisionedModelThroughputMetadata>, .offset = offsetof(PipelineExecutionStepMetadata, bedrock_provisioned_model_throughput)},
    {.name = "BedrockModelImport", .wire_name = "BedrockModelImport", .type = &types::BedrockModelImportMetadata, .optional = &kOptional<BedrockModelImportMetadata>, .offset = offsetof(PipelineExecutionStepMetadata, bedrock_model_import)},
    {.name = "InferenceComponent", .wire_name = "InferenceComponent", .type = &types::InferenceComponentMetadata, .optional = &kOptional<InferenceComponentMetadata>, .offset = offsetof(PipelineExecutionStepMetadata, inference_component)},
    {.name = "Lineage", .wire_name = "Lineage", .type = &types::LineageMetadata, .optional = &kOptional<LineageMetadata>, .offset = offsetof(PipelineExecutionStepMetadata, lineage)},
};
constexpr std::uint16_t kPipelineExecutionStepMetadataNames[] = {13, 16, 17, 19, 18, 7, 11, 6, 9, 14, 15, 12, 20, 8, 21, 4, 1, 10, 5, 0, 2, 3};
constexpr Field kPipelineExecutionSummaryFields[] = {
    {.name = "PipelineExecutionArn", .wire_name = "PipelineExecutionArn", .type = &types::PipelineExecutionArn, .optional = &kOptional<std::string>, .offset = offsetof(PipelineExecutionSummary, pipeline_execution_arn)},
    {.name = "StartTime", .wire_name = "StartTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(PipelineExecutionSummary, start_time)},
    {.name = "PipelineExecutionStatus", .wire_name = "PipelineExecutionStatus", .type = &types::PipelineExecutionStatus, .optional = &kOptional<std::string>, .offset = offsetof(PipelineExecutionSummary, pipeline_execution_status)},
    {.name = "PipelineExecutionDescription", .wire_name = "PipelineExecutionDescription", .type = &types::ExperimentDescription, .optional = &kOptional<std::string>, .offset = offsetof(PipelineExecutionSummary, pipeline_execution_description)},
    {.name = "PipelineExecutionDisplayName", .wire_name = "PipelineExecutionDisplayName", .type = &types::PipelineExecutionName, .optional = &kOptional<std::string>, .offset = offsetof(PipelineExecutionSummary, pipeline_execution_display_name)},
    {.name = "PipelineExecutionFailureReason", .wire_name = "PipelineExecutionFailureReason", .type = &types::String3072, .optional = &kOptional<std::string>, .offset = offsetof(PipelineExecutionSummary, pipeline_execution_failure_reason)},
};
constexpr std::uint16_t kPipelineExecutionSummaryNames[] = {0, 3, 4, 5, 2, 1};
constexpr Field kPipelineExperimentConfigFields[] = {
    {.name = "ExperimentName", .wire_name = "ExperimentName", .type = &types::ExperimentEntityName, .optional = &kOptional<std::string>, .offset = offsetof(PipelineExperimentConfig, experiment_name)},
    {.name = "TrialName", .wire_name = "TrialName", .type = &types::ExperimentEntityName, .optional = &kOptional<std::string>, .offset = offsetof(PipelineExperimentConfig, trial_name)},
};
constexpr std::uint16_t kPipelineExperimentConfigNames[] = {0, 1};
constexpr Field kPipelineSummaryFields[] = {
    {.name = "PipelineArn", .wire_name = "PipelineArn", .type = &types::PipelineArn, .optional = &kOptional<std::string>, .offset = offsetof(PipelineSummary, pipeline_arn)},
    {.name = "PipelineName", .wire_name = "PipelineName", .type = &types::PipelineName, .optional = &kOptional<std::string>, .offset = offsetof(PipelineSummary, pipeline_name)},
    {.name = "PipelineDisplayName", .wire_name = "PipelineDisplayName", .type = &types::PipelineName, .optional = &kOptional<std::string>, .offset = offsetof(PipelineSummary, pipeline_display_name)},
    {.name = "PipelineDescription", .wire_name = "PipelineDescription", .type = &types::ExperimentDescription, .optional = &kOptional<std::string>, .offset = offsetof(PipelineSummary, pipeline_description)},
    {.name = "RoleArn", .wire_name = "RoleArn", .type = &types::RoleArn, .optional = &kOptional<std::string>, .offset = offsetof(PipelineSummary, role_arn)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(PipelineSummary, creation_time)},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(PipelineSummary, last_modified_time)},
    {.name = "LastExecutionTime", .wire_name = "LastExecutionTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(PipelineSummary, last_execution_time)},
};
constexpr std::uint16_t kPipelineSummaryNames[] = {5, 7, 6, 0, 3, 2, 1, 4};
constexpr Field kPipelineVersionFields[] = {
    {.name = "PipelineArn", .wire_name = "PipelineArn", .type = &types::PipelineArn, .optional = &kOptional<std::string>, .offset = offsetof(PipelineVersion, pipeline_arn)},
    {.name = "PipelineVersionId", .wire_name = "PipelineVersionId", .type = &types::BillableTimeInSeconds, .optional = &kOptional<std::int64_t>, .offset = offsetof(PipelineVersion, pipeline_version_id)},
    {.name = "PipelineVersionDisplayName", .wire_name = "PipelineVersionDisplayName", .type = &types::PipelineExecutionName, .optional = &kOptional<std::string>, .offset = offsetof(PipelineVersion, pipeline_version_display_name)},
    {.name = "PipelineVersionDescription", .wire_name = "PipelineVersionDescription", .type = &types::ExperimentDescription, .optional = &kOptional<std::string>, .offset = offsetof(PipelineVersion, pipeline_version_description)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(PipelineVersion, creation_time)},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(PipelineVersion, last_modified_time)},
    {.name = "CreatedBy", .wire_name = "CreatedBy", .type = &types::UserContext, .optional = &kOptional<UserContext>, .offset = offsetof(PipelineVersion, created_by)},
    {.name = "LastModifiedBy", .wire_name = "LastModifiedBy", .type = &types::UserContext, .optional = &kOptional<UserContext>, .offset = offsetof(PipelineVersion, last_modified_by)},
    {.name = "LastExecutedPipelineExecutionArn", .wire_name = "LastExecutedPipelineExecutionArn", .type = &types::PipelineExecutionArn, .optional = &kOptional<std::string>, .offset = offsetof(PipelineVersion, last_executed_pipeline_execution_arn)},
    {.name = "LastExecutedPipelineExecutionDisplayName", .wire_name = "LastExecutedPipelineExecutionDisplayName", .type = &types::PipelineExecutionName, .optional = &kOptional<std::string>, .offset = offsetof(PipelineVersion, last_executed_pipeline_execution_display_name)},
    {.name = "LastExecutedPipelineExecutionStatus", .wire_name = "LastExecutedPipelineExecutionStatus", .type = &types::PipelineExecutionStatus, .optional = &kOptional<std::string>, .offset = offsetof(PipelineVersion, last_executed_pipeline_execution_status)},
};
constexpr std::uint16_t kPipelineVersionNames[] = {6, 4, 8, 9, 10, 7, 5, 0, 3, 2, 1};
constexpr Field kPipelineVersionSummaryFields[] = {
    {.name = "PipelineArn", .wire_name = "PipelineArn", .type = &types::PipelineArn, .optional = &kOptional<std::string>, .offset = offsetof(PipelineVersionSummary, pipeline_arn)},
    {.name = "PipelineVersionId", .wire_name = "PipelineVersionId", .type = &types::BillableTimeInSeconds, .optional = &kOptional<std::int64_t>, .offset = offsetof(PipelineVersionSummary, pipeline_version_id)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(PipelineVersionSummary, creation_time)},
    {.name = "PipelineVersionDescription", .wire_name = "PipelineVersionDescription", .type = &types::ExperimentDescription, .optional = &kOptional<std::string>, .offset = offsetof(PipelineVersionSummary, pipeline_version_description)},
    {.name = "PipelineVersionDisplayName", .wire_name = "PipelineVersionDisplayName", .type = &types::PipelineExecutionName, .optional = &kOptional<std::string>, .offset = offsetof(PipelineVersionSummary, pipeline_version_display_name)},
    {.name = "LastExecutionPipelineExecutionArn", .wire_name = "LastExecutionPipelineExecutionArn", .type = &types::PipelineExecutionArn, .optional = &kOptional<std::string>, .offset = offsetof(PipelineVersionSummary, last_execution_pipeline_execution_arn)},
};
constexpr std::uint16_t kPipelineVersionSummaryNames[] = {2, 5, 0, 3, 4, 1};
constexpr Field kPlacementSpecificationFields[] = {
    {.name = "UltraServerId", .wire_name = "UltraServerId", .type = &types::String256, .optional = &kOptional<std::string>, .offset = offsetof(PlacementSpecification, ultra_server_id)},
    {.name = "InstanceCount", .wire_name = "InstanceCount", .type = &types::BillableTokenCount, .offset = offsetof(PlacementSpecification, instance_count), .required = true},
};
constexpr std::uint16_t kPlacementSpecificationNames[] = {1, 0};
constexpr Field kProcessingClusterConfigFields[] = {
    {.name = "InstanceCount", .wire_name = "InstanceCount", .type = &types::FeatureGroupMaxResults, .offset = offsetof(ProcessingClusterConfig, instance_count), .required = true},
    {.name = "InstanceType", .wire_name = "InstanceType", .type = &types::ProcessingInstanceType, .offset = offsetof(ProcessingClusterConfig, instance_type), .required = true},
    {.name = "VolumeSizeInGB", .wire_name = "VolumeSizeInGB", .type = &types::ProcessingVolumeSizeInGB, .offset = offsetof(ProcessingClusterConfig, volume_size_in_gb), .required = true},
    {.name = "VolumeKmsKeyId", .wire_name = "VolumeKmsKeyId", .type = &types::KmsKeyId, .optional = &kOptional<std::string>, .offset = offsetof(ProcessingClusterConfig, volume_kms_key_id)},
};
constexpr std::uint16_t kProcessingClusterConfigNames[] = {0, 1, 3, 2};
constexpr Field kProcessingFeatureStoreOutputFields[] = {
    {.name = "FeatureGroupName", .wire_name = "FeatureGroupName", .type = &types::FeatureGroupName, .offset = offsetof(ProcessingFeatureStoreOutput, feature_group_name), .required = true},
};
constexpr std::uint16_t kProcessingFeatureStoreOutputNames[] = {0};
constexpr Field kProcessingInputFields[] = {
    {.name = "InputName", .wire_name = "InputName", .type = &types::Ec2CapacityReservationId, .offset = offsetof(ProcessingInput, input_name), .required = true},
    {.name = "AppManaged", .wire_name = "AppManaged", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(ProcessingInput, app_managed)},
    {.name = "S3Input", .wire_name = "S3Input", .type = &types::ProcessingS3Input, .optional = &kOptional<ProcessingS3Input>, .offset = offsetof(ProcessingInput, s3_input)},
    {.name = "DatasetDefinition", .wire_name = "DatasetDefinition", .type = &types::DatasetDefinition, .optional = &kOptional<DatasetDefinition>, .offset = offsetof(ProcessingInput, dataset_definition)},
};
constexpr std::uint16_t kProcessingInputNames[] = {1, 3, 0, 2};
constexpr Field kProcessingJobFields[] = {
    {.name = "ProcessingInputs", .wire_name = "ProcessingInputs", .type = &types::ProcessingInputs, .optional = &kOptional<std::vector<ProcessingInput>>, .offset = offsetof(ProcessingJob, processing_inputs)},
    {.name = "ProcessingOutputConfig", .wire_name = "ProcessingOutputConfig", .type = &types::ProcessingOutputConfig, .optional = &kOptional<ProcessingOutputConfig>, .offset = offsetof(ProcessingJob, processing_output_config)},
    {.name = "ProcessingJobName", .wire_name = "ProcessingJobName", .type = &types::EntityName, .optional = &kOptional<std::string>, .offset = offsetof(ProcessingJob, processing_job_name)},
    {.name = "ProcessingResources", .wire_name = "ProcessingResources", .type = &types::ProcessingResources, .optional = &kOptional<ProcessingResources>, .offset = offsetof(ProcessingJob, processing_resources)},
    {.name = "StoppingCondition", .wire_name = "StoppingCondition", .type = &types::ProcessingStoppingCondition, .optional = &kOptional<ProcessingStoppingCondition>, .offset = offsetof(ProcessingJob, stopping_condition)},
    {.name = "AppSpecification", .wire_name = "AppSpecification", .type = &types::AppSpecification, .optional = &kOptional<AppSpecification>, .offset = offsetof(ProcessingJob, app_specification)},
    {.name = "Environment", .wire_name = "Environment", .type = &types::ProcessingEnvironmentMap, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(ProcessingJob, environment)},
    {.name = "NetworkConfig", .wire_name = "NetworkConfig", .type = &types::NetworkConfig, .optional = &kOptional<NetworkConfig>, .offset = offsetof(ProcessingJob, network_config)},
    {.name = "RoleArn", .wire_name = "RoleArn", .type = &types::RoleArn, .optional = &kOptional<std::string>, .offset = offsetof(ProcessingJob, role_arn)},
    {.name = "ExperimentConfig", .wire_name = "ExperimentConfig", .type = &types::ExperimentConfig, .optional = &kOptional<ExperimentConfig>, .offset = offsetof(ProcessingJob, experiment_config)},
    {.name = "ProcessingJobArn", .wire_name = "ProcessingJobArn", .type = &types::ProcessingJobArn, .optional = &kOptional<std::string>, .offset = offsetof(ProcessingJob, processing_job_arn)},
    {.name = "ProcessingJobStatus", .wire_name = "ProcessingJobStatus", .type = &types::ProcessingJobStatus, .optional = &kOptional<std::string>, .offset = offsetof(ProcessingJob, processing_job_status)},
    {.name = "ExitMessage", .wire_name = "ExitMessage", .type = &types::EnvironmentValue, .optional = &kOptional<std::string>, .offset = offsetof(ProcessingJob, exit_message)},
    {.name = "FailureReason", .wire_name = "FailureReason", .type = &types::BlockedReason, .optional = &kOptional<std::string>, .offset = offsetof(ProcessingJob, failure_reason)},
    {.name = "ProcessingEndTime", .wire_name = "ProcessingEndTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ProcessingJob, processing_end_time)},
    {.name = "ProcessingStartTime", .wire_name = "ProcessingStartTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ProcessingJob, processing_start_time)},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ProcessingJob, last_modified_time)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ProcessingJob, creation_time)},
    {.name = "MonitoringScheduleArn", .wire_name = "MonitoringScheduleArn", .type = &types::Accept, .optional = &kOptional<std::string>, .offset = offsetof(ProcessingJob, monitoring_schedule_arn)},
    {.name = "AutoMLJobArn", .wire_name = "AutoMLJobArn", .type = &types::AutoMLJobArn, .optional = &kOptional<std::string>, .offset = offsetof(ProcessingJob, auto_ml_job_arn)},
    {.name = "TrainingJobArn", .wire_name = "TrainingJobArn", .type = &types::TrainingJobArn, .optional = &kOptional<std::string>, .offset = offsetof(ProcessingJob, training_job_arn)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(ProcessingJob, tags)},
};
constexpr std::uint16_t kProcessingJobNames[] = {5, 19, 17, 6, 12, 9, 13, 16, 18, 7, 14, 0, 10, 2, 11, 1, 3, 15, 8, 4, 21, 20};
constexpr Field kProcessingJobStepMetadataFields[] = {
    {.name = "Arn", .wire_name = "Arn", .type = &types::ProcessingJobArn, .optional = &kOptional<std::string>, .offset = offsetof(ProcessingJobStepMetadata, arn)},
};
constexpr std::uint16_t kProcessingJobStepMetadataNames[] = {0};
constexpr Field kProcessingJobSummaryFields[] = {
    {.name = "ProcessingJobName", .wire_name = "ProcessingJobName", .type = &types::EntityName, .offset = offsetof(ProcessingJobSummary, processing_job_name), .required = true},
    {.name = "ProcessingJobArn", .wire_name = "ProcessingJobArn", .type = &types::ProcessingJobArn, .offset = offsetof(ProcessingJobSummary, processing_job_arn), .required = true},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .offset = offsetof(ProcessingJobSummary, creation_time), .required = true},
    {.name = "ProcessingEndTime", .wire_name = "ProcessingEndTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ProcessingJobSummary, processing_end_time)},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ProcessingJobSummary, last_modified_time)},
    {.name = "ProcessingJobStatus", .wire_name = "ProcessingJobStatus", .type = &types::ProcessingJobStatus, .offset = offsetof(ProcessingJobSummary, processing_job_status), .required = true},
    {.name = "FailureReason", .wire_name = "FailureReason", .type = &types::BlockedReason, .optional = &kOptional<std::string>, .offset = offsetof(ProcessingJobSummary, failure_reason)},
    {.name = "ExitMessage", .wire_name = "ExitMessage", .type = &types::EnvironmentValue, .optional = &kOptional<std::string>, .offset = offsetof(ProcessingJobSummary, exit_message)},
};
constexpr std::uint16_t kProcessingJobSummaryNames[] = {2, 7, 6, 4, 3, 1, 0, 5};
constexpr Field kProcessingOutputFields[] = {
    {.name = "OutputName", .wire_name = "OutputName", .type = &types::Ec2CapacityReservationId, .offset = offsetof(ProcessingOutput, output_name), .required = true},
    {.name = "S3Output", .wire_name = "S3Output", .type = &types::ProcessingS3Output, .optional = &kOptional<ProcessingS3Output>, .offset = offsetof(ProcessingOutput, s3_output)},
    {.name = "FeatureStoreOutput", .wire_name = "FeatureStoreOutput", .type = &types::ProcessingFeatureStoreOutput, .optional = &kOptional<ProcessingFeatureStoreOutput>, .offset = offsetof(ProcessingOutput, feature_store_output)},
    {.name = "AppManaged", .wire_name = "AppManaged", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(ProcessingOutput, app_managed)},
};
constexpr std::uint16_t kProcessingOutputNames[] = {3, 2, 0, 1};

}  // namespace

constinit const Shape MonitoringInput::kShape = {.name = "MonitoringInput", .size = sizeof(MonitoringInput), .fields = kMonitoringInputFields, .by_wire_name = kMonitoringInputNames};
constinit const Type types::MonitoringInput = {.kind = Kind::structure, .shape = &MonitoringInput::kShape};
constinit const Type types::MonitoringInputs = {.kind = Kind::list, .min = 1, .max = 1, .element = &types::MonitoringInput, .list = &kList<MonitoringInput>};
constinit const Shape MonitoringJobDefinition::kShape = {.name = "MonitoringJobDefinition", .size = sizeof(MonitoringJobDefinition), .fields = kMonitoringJobDefinitionFields, .by_wire_name = kMonitoringJobDefinitionNames};
constinit const Type types::MonitoringJobDefinition = {.kind = Kind::structure, .shape = &MonitoringJobDefinition::kShape};
constinit const Shape MonitoringJobDefinitionSummary::kShape = {.name = "MonitoringJobDefinitionSummary", .size = sizeof(MonitoringJobDefinitionSummary), .fields = kMonitoringJobDefinitionSummaryFields, .by_wire_name = kMonitoringJobDefinitionSummaryNames};
constinit const Type types::MonitoringJobDefinitionSummary = {.kind = Kind::structure, .shape = &MonitoringJobDefinitionSummary::kShape};
constinit const Type types::MonitoringJobDefinitionSummaryList = {.kind = Kind::list, .element = &types::MonitoringJobDefinitionSummary, .list = &kList<MonitoringJobDefinitionSummary>};
constinit const Shape MonitoringJsonDatasetFormat::kShape = {.name = "MonitoringJsonDatasetFormat", .size = sizeof(MonitoringJsonDatasetFormat), .fields = kMonitoringJsonDatasetFormatFields, .by_wire_name = kMonitoringJsonDatasetFormatNames};
constinit const Type types::MonitoringJsonDatasetFormat = {.kind = Kind::structure, .shape = &MonitoringJsonDatasetFormat::kShape};
constinit const Shape MonitoringNetworkConfig::kShape = {.name = "MonitoringNetworkConfig", .size = sizeof(MonitoringNetworkConfig), .fields = kMonitoringNetworkConfigFields, .by_wire_name = kMonitoringNetworkConfigNames};
constinit const Type types::MonitoringNetworkConfig = {.kind = Kind::structure, .shape = &MonitoringNetworkConfig::kShape};
constinit const Shape MonitoringOutput::kShape = {.name = "MonitoringOutput", .size = sizeof(MonitoringOutput), .fields = kMonitoringOutputFields, .by_wire_name = kMonitoringOutputNames};
constinit const Type types::MonitoringOutput = {.kind = Kind::structure, .shape = &MonitoringOutput::kShape};
constinit const Type types::MonitoringOutputs = {.kind = Kind::list, .min = 1, .max = 1, .element = &types::MonitoringOutput, .list = &kList<MonitoringOutput>};
constinit const Shape MonitoringOutputConfig::kShape = {.name = "MonitoringOutputConfig", .size = sizeof(MonitoringOutputConfig), .fields = kMonitoringOutputConfigFields, .by_wire_name = kMonitoringOutputConfigNames};
constinit const Type types::MonitoringOutputConfig = {.kind = Kind::structure, .shape = &MonitoringOutputConfig::kShape};
constinit const Shape MonitoringParquetDatasetFormat::kShape = {.name = "MonitoringParquetDatasetFormat", .size = sizeof(MonitoringParquetDatasetFormat)};
constinit const Type types::MonitoringParquetDatasetFormat = {.kind = Kind::structure, .shape = &MonitoringParquetDatasetFormat::kShape};
constinit const Shape MonitoringResources::kShape = {.name = "MonitoringResources", .size = sizeof(MonitoringResources), .fields = kMonitoringResourcesFields, .by_wire_name = kMonitoringResourcesNames};
constinit const Type types::MonitoringResources = {.kind = Kind::structure, .shape = &MonitoringResources::kShape};
constinit const Shape MonitoringS3Output::kShape = {.name = "MonitoringS3Output", .size = sizeof(MonitoringS3Output), .fields = kMonitoringS3OutputFields, .by_wire_name = kMonitoringS3OutputNames};
constinit const Type types::MonitoringS3Output = {.kind = Kind::structure, .shape = &MonitoringS3Output::kShape};
constinit const Shape MonitoringSchedule::kShape = {.name = "MonitoringSchedule", .size = sizeof(MonitoringSchedule), .fields = kMonitoringScheduleFields, .by_wire_name = kMonitoringScheduleNames};
constinit const Type types::MonitoringSchedule = {.kind = Kind::structure, .shape = &MonitoringSchedule::kShape};
constinit const Type types::MonitoringScheduleList = {.kind = Kind::list, .element = &types::MonitoringSchedule, .list = &kList<MonitoringSchedule>};
constinit const Shape MonitoringScheduleConfig::kShape = {.name = "MonitoringScheduleConfig", .size = sizeof(MonitoringScheduleConfig), .fields = kMonitoringScheduleConfigFields, .by_wire_name = kMonitoringScheduleConfigNames};
constinit const Type types::MonitoringScheduleConfig = {.kind = Kind::structure, .shape = &MonitoringScheduleConfig::kShape};
constinit const Shape MonitoringScheduleSummary::kShape = {.name = "MonitoringScheduleSummary", .size = sizeof(MonitoringScheduleSummary), .fields = kMonitoringScheduleSummaryFields, .by_wire_name = kMonitoringScheduleSummaryNames};
constinit const Type types::MonitoringScheduleSummary = {.kind = Kind::structure, .shape = &MonitoringScheduleSummary::kShape};
constinit const Type types::MonitoringScheduleSummaryList = {.kind = Kind::list, .element = &types::MonitoringScheduleSummary, .list = &kList<MonitoringScheduleSummary>};
constinit const Shape MonitoringStatisticsResource::kShape = {.name = "MonitoringStatisticsResource", .size = sizeof(MonitoringStatisticsResource), .fields = kMonitoringStatisticsResourceFields, .by_wire_name = kMonitoringStatisticsResourceNames};
constinit const Type types::MonitoringStatisticsResource = {.kind = Kind::structure, .shape = &MonitoringStatisticsResource::kShape};
constinit const Shape MonitoringStoppingCondition::kShape = {.name = "MonitoringStoppingCondition", .size = sizeof(MonitoringStoppingCondition), .fields = kMonitoringStoppingConditionFields, .by_wire_name = kMonitoringStoppingConditionNames};
constinit const Type types::MonitoringStoppingCondition = {.kind = Kind::structure, .shape = &MonitoringStoppingCondition::kShape};
constinit const Shape MultiModelConfig::kShape = {.name = "MultiModelConfig", .size = sizeof(MultiModelConfig), .fields = kMultiModelConfigFields, .by_wire_name = kMultiModelConfigNames};
constinit const Type types::MultiModelConfig = {.kind = Kind::structure, .shape = &MultiModelConfig::kShape};
constinit const Shape NestedFilters::kShape = {.name = "NestedFilters", .size = sizeof(NestedFilters), .fields = kNestedFiltersFields, .by_wire_name = kNestedFiltersNames};
constinit const Type types::NestedFilters = {.kind = Kind::structure, .shape = &NestedFilters::kShape};
constinit const Type types::NestedFiltersList = {.kind = Kind::list, .min = 1, .max = 20, .element = &types::NestedFilters, .list = &kList<NestedFilters>};
constinit const Shape NetworkConfig::kShape = {.name = "NetworkConfig", .size = sizeof(NetworkConfig), .fields = kNetworkConfigFields, .by_wire_name = kNetworkConfigNames};
constinit const Type types::NetworkConfig = {.kind = Kind::structure, .shape = &NetworkConfig::kShape};
constinit const Shape ObjectiveStatusCounters::kShape = {.name = "ObjectiveStatusCounters", .size = sizeof(ObjectiveStatusCounters), .fields = kObjectiveStatusCountersFields, .by_wire_name = kObjectiveStatusCountersNames};
constinit const Type types::ObjectiveStatusCounters = {.kind = Kind::structure, .shape = &ObjectiveStatusCounters::kShape};
constinit const Shape OfflineStoreConfig::kShape = {.name = "OfflineStoreConfig", .size = sizeof(OfflineStoreConfig), .fields = kOfflineStoreConfigFields, .by_wire_name = kOfflineStoreConfigNames};
constinit const Type types::OfflineStoreConfig = {.kind = Kind::structure, .shape = &OfflineStoreConfig::kShape};
constinit const Shape OfflineStoreStatus::kShape = {.name = "OfflineStoreStatus", .size = sizeof(OfflineStoreStatus), .fields = kOfflineStoreStatusFields, .by_wire_name = kOfflineStoreStatusNames};
constinit const Type types::OfflineStoreStatus = {.kind = Kind::structure, .shape = &OfflineStoreStatus::kShape};
constinit const Shape OnlineStoreConfig::kShape = {.name = "OnlineStoreConfig", .size = sizeof(OnlineStoreConfig), .fields = kOnlineStoreConfigFields, .by_wire_name = kOnlineStoreConfigNames};
constinit const Type types::OnlineStoreConfig = {.kind = Kind::structure, .shape = &OnlineStoreConfig::kShape};
constinit const Shape OnlineStoreConfigUpdate::kShape = {.name = "OnlineStoreConfigUpdate", .size = sizeof(OnlineStoreConfigUpdate), .fields = kOnlineStoreConfigUpdateFields, .by_wire_name = kOnlineStoreConfigUpdateNames};
constinit const Type types::OnlineStoreConfigUpdate = {.kind = Kind::structure, .shape = &OnlineStoreConfigUpdate::kShape};
constinit const Shape OnlineStoreSecurityConfig::kShape = {.name = "OnlineStoreSecurityConfig", .size = sizeof(OnlineStoreSecurityConfig), .fields = kOnlineStoreSecurityConfigFields, .by_wire_name = kOnlineStoreSecurityConfigNames};
constinit const Type types::OnlineStoreSecurityConfig = {.kind = Kind::structure, .shape = &OnlineStoreSecurityConfig::kShape};
constinit const Shape OutputDataConfig::kShape = {.name = "OutputDataConfig", .size = sizeof(OutputDataConfig), .fields = kOutputDataConfigFields, .by_wire_name = kOutputDataConfigNames};
constinit const Type types::OutputDataConfig = {.kind = Kind::structure, .shape = &OutputDataConfig::kShape};
constinit const Shape OutputParameter::kShape = {.name = "OutputParameter", .size = sizeof(OutputParameter), .fields = kOutputParameterFields, .by_wire_name = kOutputParameterNames};
constinit const Type types::OutputParameter = {.kind = Kind::structure, .shape = &OutputParameter::kShape};
constinit const Type types::OutputParameterList = {.kind = Kind::list, .min = 0, .max = 50, .element = &types::OutputParameter, .list = &kList<OutputParameter>};
constinit const Shape ParallelismConfiguration::kShape = {.name = "ParallelismConfiguration", .size = sizeof(ParallelismConfiguration), .fields = kParallelismConfigurationFields, .by_wire_name = kParallelismConfigurationNames};
constinit const Type types::ParallelismConfiguration = {.kind = Kind::structure, .shape = &ParallelismConfiguration::kShape};
constinit const Shape Parameter::kShape = {.name = "Parameter", .size = sizeof(Parameter), .fields = kParameterFields, .by_wire_name = kParameterNames};
constinit const Type types::Parameter = {.kind = Kind::structure, .shape = &Parameter::kShape};
constinit const Type types::ParameterList = {.kind = Kind::list, .min = 0, .max = 200, .element = &types::Parameter, .list = &kList<Parameter>};
constinit const Shape ParameterRanges::kShape = {.name = "ParameterRanges", .size = sizeof(ParameterRanges), .fields = kParameterRangesFields, .by_wire_name = kParameterRangesNames};
constinit const Type types::ParameterRanges = {.kind = Kind::structure, .shape = &ParameterRanges::kShape};
constinit const Shape Parent::kShape = {.name = "Parent", .size = sizeof(Parent), .fields = kParentFields, .by_wire_name = kParentNames};
constinit const Type types::Parent = {.kind = Kind::structure, .shape = &Parent::kShape};
constinit const Type types::Parents = {.kind = Kind::list, .element = &types::Parent, .list = &kList<Parent>};
constinit const Shape ParentHyperParameterTuningJob::kShape = {.name = "ParentHyperParameterTuningJob", .size = sizeof(ParentHyperParameterTuningJob), .fields = kParentHyperParameterTuningJobFields, .by_wire_name = kParentHyperParameterTuningJobNames};
constinit const Type types::ParentHyperParameterTuningJob = {.kind = Kind::structure, .shape = &ParentHyperParameterTuningJob::kShape};
constinit const Type types::ParentHyperParameterTuningJobs = {.kind = Kind::list, .min = 1, .max = 5, .element = &types::ParentHyperParameterTuningJob, .list = &kList<ParentHyperParameterTuningJob>};
constinit const Shape PendingDeploymentSummary::kShape = {.name = "PendingDeploymentSummary", .size = sizeof(PendingDeploymentSummary), .fields = kPendingDeploymentSummaryFields, .by_wire_name = kPendingDeploymentSummaryNames};
constinit const Type types::PendingDeploymentSummary = {.kind = Kind::structure, .shape = &PendingDeploymentSummary::kShape};
constinit const Shape PendingProductionVariantSummary::kShape = {.name = "PendingProductionVariantSummary", .size = sizeof(PendingProductionVariantSummary), .fields = kPendingProductionVariantSummaryFields, .by_wire_name = kPendingProductionVariantSummaryNames};
constinit const Type types::PendingProductionVariantSummary = {.kind = Kind::structure, .shape = &PendingProductionVariantSummary::kShape};
constinit const Type types::PendingProductionVariantSummaryList = {.kind = Kind::list, .min = 1, .element = &types::PendingProductionVariantSummary, .list = &kList<PendingProductionVariantSummary>};
constinit const Shape Pipeline::kShape = {.name = "Pipeline", .size = sizeof(Pipeline), .fields = kPipelineFields, .by_wire_name = kPipelineNames};
constinit const Type types::Pipeline = {.kind = Kind::structure, .shape = &Pipeline::kShape};
constinit const Shape PipelineDefinitionS3Location::kShape = {.name = "PipelineDefinitionS3Location", .size = sizeof(PipelineDefinitionS3Location), .fields = kPipelineDefinitionS3LocationFields, .by_wire_name = kPipelineDefinitionS3LocationNames};
constinit const Type types::PipelineDefinitionS3Location = {.kind = Kind::structure, .shape = &PipelineDefinitionS3Location::kShape};
constinit const Shape PipelineExecution::kShape = {.name = "PipelineExecution", .size = sizeof(PipelineExecution), .fields = kPipelineExecutionFields, .by_wire_name = kPipelineExecutionNames};
constinit const Type types::PipelineExecution = {.kind = Kind::structure, .shape = &PipelineExecution::kShape};
constinit const Shape PipelineExecutionStep::kShape = {.name = "PipelineExecutionStep", .size = sizeof(PipelineExecutionStep), .fields = kPipelineExecutionStepFields, .by_wire_name = kPipelineExecutionStepNames};
constinit const Type types::PipelineExecutionStep = {.kind = Kind::structure, .shape = &PipelineExecutionStep::kShape};
constinit const Type types::PipelineExecutionStepList = {.kind = Kind::list, .min = 0, .max = 100, .element = &types::PipelineExecutionStep, .list = &kList<PipelineExecutionStep>};
constinit const Shape PipelineExecutionStepMetadata::kShape = {.name = "PipelineExecutionStepMetadata", .size = sizeof(PipelineExecutionStepMetadata), .fields = kPipelineExecutionStepMetadataFields, .by_wire_name = kPipelineExecutionStepMetadataNames};
constinit const Type types::PipelineExecutionStepMetadata = {.kind = Kind::structure, .shape = &PipelineExecutionStepMetadata::kShape};
constinit const Shape PipelineExecutionSummary::kShape = {.name = "PipelineExecutionSummary", .size = sizeof(PipelineExecutionSummary), .fields = kPipelineExecutionSummaryFields, .by_wire_name = kPipelineExecutionSummaryNames};
constinit const Type types::PipelineExecutionSummary = {.kind = Kind::structure, .shape = &PipelineExecutionSummary::kShape};
constinit const Type types::PipelineExecutionSummaryList = {.kind = Kind::list, .min = 0, .max = 100, .element = &types::PipelineExecutionSummary, .list = &kList<PipelineExecutionSummary>};
constinit const Shape PipelineExperimentConfig::kShape = {.name = "PipelineExperimentConfig", .size = sizeof(PipelineExperimentConfig), .fields = kPipelineExperimentConfigFields, .by_wire_name = kPipelineExperimentConfigNames};
constinit const Type types::PipelineExperimentConfig = {.kind = Kind::structure, .shape = &PipelineExperimentConfig::kShape};
constinit const Shape PipelineSummary::kShape = {.name = "PipelineSummary", .size = sizeof(PipelineSummary), .fields = kPipelineSummaryFields, .by_wire_name = kPipelineSummaryNames};
constinit const Type types::PipelineSummary = {.kind = Kind::structure, .shape = &PipelineSummary::kShape};
constinit const Type types::PipelineSummaryList = {.kind = Kind::list, .min = 0, .max = 100, .element = &types::PipelineSummary, .list = &kList<PipelineSummary>};
constinit const Shape PipelineVersion::kShape = {.name = "PipelineVersion", .size = sizeof(PipelineVersion), .fields = kPipelineVersionFields, .by_wire_name = kPipelineVersionNames};
constinit const Type types::PipelineVersion = {.kind = Kind::structure, .shape = &PipelineVersion::kShape};
constinit const Shape PipelineVersionSummary::kShape = {.name = "PipelineVersionSummary", .size = sizeof(PipelineVersionSummary), .fields = kPipelineVersionSummaryFields, .by_wire_name = kPipelineVersionSummaryNames};
constinit const Type types::PipelineVersionSummary = {.kind = Kind::structure, .shape = &PipelineVersionSummary::kShape};
constinit const Type types::PipelineVersionSummaryList = {.kind = Kind::list, .min = 0, .max = 100, .element = &types::PipelineVersionSummary, .list = &kList<PipelineVersionSummary>};
constinit const Shape PlacementSpecification::kShape = {.name = "PlacementSpecification", .size = sizeof(PlacementSpecification), .fields = kPlacementSpecificationFields, .by_wire_name = kPlacementSpecificationNames};
constinit const Type types::PlacementSpecification = {.kind = Kind::structure, .shape = &PlacementSpecification::kShape};
constinit const Type types::PlacementSpecifications = {.kind = Kind::list, .min = 0, .max = 10, .element = &types::PlacementSpecification, .list = &kList<PlacementSpecification>};
constinit const Shape ProcessingClusterConfig::kShape = {.name = "ProcessingClusterConfig", .size = sizeof(ProcessingClusterConfig), .fields = kProcessingClusterConfigFields, .by_wire_name = kProcessingClusterConfigNames};
constinit const Type types::ProcessingClusterConfig = {.kind = Kind::structure, .shape = &ProcessingClusterConfig::kShape};
constinit const Shape ProcessingFeatureStoreOutput::kShape = {.name = "ProcessingFeatureStoreOutput", .size = sizeof(ProcessingFeatureStoreOutput), .fields = kProcessingFeatureStoreOutputFields, .by_wire_name = kProcessingFeatureStoreOutputNames};
constinit const Type types::ProcessingFeatureStoreOutput = {.kind = Kind::structure, .shape = &ProcessingFeatureStoreOutput::kShape};
constinit const Shape ProcessingInput::kShape = {.name = "ProcessingInput", .size = sizeof(ProcessingInput), .fields = kProcessingInputFields, .by_wire_name = kProcessingInputNames};
constinit const Type types::ProcessingInput = {.kind = Kind::structure, .shape = &ProcessingInput::kShape};
constinit const Type types::ProcessingInputs = {.kind = Kind::list, .min = 0, .max = 10, .element = &types::ProcessingInput, .list = &kList<ProcessingInput>};
constinit const Shape ProcessingJob::kShape = {.name = "ProcessingJob", .size = sizeof(ProcessingJob), .fields = kProcessingJobFields, .by_wire_name = kProcessingJobNames};
constinit const Type types::ProcessingJob = {.kind = Kind::structure, .shape = &ProcessingJob::kShape};
constinit const Shape ProcessingJobStepMetadata::kShape = {.name = "ProcessingJobStepMetadata", .size = sizeof(ProcessingJobStepMetadata), .fields = kProcessingJobStepMetadataFields, .by_wire_name = kProcessingJobStepMetadataNames};
constinit const Type types::ProcessingJobStepMetadata = {.kind = Kind::structure, .shape = &ProcessingJobStepMetadata::kShape};
constinit const Shape ProcessingJobSummary::kShape = {.name = "ProcessingJobSummary", .size = sizeof(ProcessingJobSummary), .fields = kProcessingJobSummaryFields, .by_wire_name = kProcessingJobSummaryNames};
constinit const Type types::ProcessingJobSummary = {.kind = Kind::structure, .shape = &ProcessingJobSummary::kShape};
constinit const Type types::ProcessingJobSummaries = {.kind = Kind::list, .element = &types::ProcessingJobSummary, .list = &kList<ProcessingJobSummary>};
constinit const Shape ProcessingOutput::kShape = {.name = "ProcessingOutput", .size = sizeof(ProcessingOutput), .fields = kProcessingOutputFields, .by_wire_name = kProcessingOutputNames};
constinit const Type types::ProcessingOutput = {.kind = Kind::structure, .shape = &ProcessingOutput::kShape};
constinit const Type types::ProcessingOutputs = {.kind = Kind::list, .min = 0, .max = 10, .element = &types::ProcessingOutput, .list = &kList<ProcessingOutput>};

}  // namespace athanor::api::sagemaker
