// Generated from apis/sagemaker.json by apis/generate.py.
#include "sagemaker_tables.hpp"

namespace athanor::api::sagemaker {
using namespace athanor::wire;

namespace {

[[maybe_unused]] constexpr Type kStream = {.kind = Kind::stream};

constexpr Field kProcessingOutputConfigFields[] = {
    {.name = "Outputs", .wire_name = "Outputs", .type = &types::ProcessingOutputs, .offset = offsetof(ProcessingOutputConfig, outputs), .required = true},
    {.name = "KmsKeyId", .wire_name = "KmsKeyId", .type = &types::KmsKeyId, .optional = &kOptional<std::string>, .offset = offsetof(ProcessingOutputConfig, kms_key_id)},
};
constexpr std::uint16_t kProcessingOutputConfigNames[] = {1, 0};
constexpr Field kProcessingResourcesFields[] = {
    {.name = "ClusterConfig", .wire_name = "ClusterConfig", .type = &types::ProcessingClusterConfig, .offset = offsetof(ProcessingResources, cluster_config), .required = true},
};
constexpr std::uint16_t kProcessingResourcesNames[] = {0};
constexpr Field kProcessingS3InputFields[] = {
    {.name = "S3Uri", .wire_name = "S3Uri", .type = &types::S3ModelUri, .offset = offsetof(ProcessingS3Input, s3_uri), .required = true},
    {.name = "LocalPath", .wire_name = "LocalPath", .type = &types::Accept, .optional = &kOptional<std::string>, .offset = offsetof(ProcessingS3Input, local_path)},
    {.name = "S3DataType", .wire_name = "S3DataType", .type = &types::ProcessingS3DataType, .offset = offsetof(ProcessingS3Input, s3_data_type), .required = true},
    {.name = "S3InputMode", .wire_name = "S3InputMode", .type = &types::InputMode, .optional = &kOptional<std::string>, .offset = offsetof(ProcessingS3Input, s3_input_mode)},
    {.name = "S3DataDistributionType", .wire_name = "S3DataDistributionType", .type = &types::DataDistributionType, .optional = &kOptional<std::string>, .offset = offsetof(ProcessingS3Input, s3_data_distribution_type)},
    {.name = "S3CompressionType", .wire_name = "S3CompressionType", .type = &types::CompressionType, .optional = &kOptional<std::string>, .offset = offsetof(ProcessingS3Input, s3_compression_type)},
};
constexpr std::uint16_t kProcessingS3InputNames[] = {1, 5, 4, 2, 3, 0};
constexpr Field kProcessingS3OutputFields[] = {
    {.name = "S3Uri", .wire_name = "S3Uri", .type = &types::S3ModelUri, .offset = offsetof(ProcessingS3Output, s3_uri), .required = true},
    {.name = "LocalPath", .wire_name = "LocalPath", .type = &types::Accept, .optional = &kOptional<std::string>, .offset = offsetof(ProcessingS3Output, local_path)},
    {.name = "S3UploadMode", .wire_name = "S3UploadMode", .type = &types::ProcessingS3UploadMode, .offset = offsetof(ProcessingS3Output, s3_upload_mode), .required = true},
};
constexpr std::uint16_t kProcessingS3OutputNames[] = {1, 2, 0};
constexpr Field kProcessingStoppingConditionFields[] = {
    {.name = "MaxRuntimeInSeconds", .wire_name = "MaxRuntimeInSeconds", .type = &types::ProcessingMaxRuntimeInSeconds, .offset = offsetof(ProcessingStoppingCondition, max_runtime_in_seconds), .required = true},
};
constexpr std::uint16_t kProcessingStoppingConditionNames[] = {0};
constexpr Field kProductionVariantFields[] = {
    {.name = "VariantName", .wire_name = "VariantName", .type = &types::ContainerHostname, .offset = offsetof(ProductionVariant, variant_name), .required = true},
    {.name = "ModelName", .wire_name = "ModelName", .type = &types::InferenceComponentName, .optional = &kOptional<std::string>, .offset = offsetof(ProductionVariant, model_name)},
    {.name = "InitialInstanceCount", .wire_name = "InitialInstanceCount", .type = &types::BillableTimeInSeconds, .optional = &kOptional<std::int64_t>, .offset = offsetof(ProductionVariant, initial_instance_count)},
    {.name = "InstanceType", .wire_name = "InstanceType", .type = &types::ProductionVariantInstanceType, .optional = &kOptional<std::string>, .offset = offsetof(ProductionVariant, instance_type)},
    {.name = "InstancePools", .wire_name = "InstancePools", .type = &types::InstancePoolList, .optional = &kOptional<std::vector<InstancePool>>, .offset = offsetof(ProductionVariant, instance_pools)},
    {.name = "VariantInstanceProvisionTimeoutInSeconds", .wire_name = "VariantInstanceProvisionTimeoutInSeconds", .type = &types::VariantInstanceProvisionTimeoutInSeconds, .optional = &kOptional<std::int64_t>, .offset = offsetof(ProductionVariant, variant_instance_provision_timeout_in_seconds)},
    {.name = "InitialVariantWeight", .wire_name = "InitialVariantWeight", .type = &types::VariantWeight, .optional = &kOptional<double>, .offset = offsetof(ProductionVariant, initial_variant_weight)},
    {.name = "AcceleratorType", .wire_name = "AcceleratorType", .type = &types::ProductionVariantAcceleratorType, .optional = &kOptional<std::string>, .offset = offsetof(ProductionVariant, accelerator_type)},
    {.name = "CoreDumpConfig", .wire_name = "CoreDumpConfig", .type = &types::ProductionVariantCoreDumpConfig, .optional = &kOptional<ProductionVariantCoreDumpConfig>, .offset = offsetof(ProductionVariant, core_dump_config)},
    {.name = "ServerlessConfig", .wire_name = "ServerlessConfig", .type = &types::ProductionVariantServerlessConfig, .optional = &kOptional<ProductionVariantServerlessConfig>, .offset = offsetof(ProductionVariant, serverless_config)},
    {.name = "VolumeSizeInGB", .wire_name = "VolumeSizeInGB", .type = &types::ProductionVariantVolumeSizeInGB, .optional = &kOptional<std::int64_t>, .offset = offsetof(ProductionVariant, volume_size_in_gb)},
    {.name = "ModelDataDownloadTimeoutInSeconds", .wire_name = "ModelDataDownloadTimeoutInSeconds", .type = &types::ProductionVariantContainerStartupHealthCheckTimeoutInSeconds, .optional = &kOptional<std::int64_t>, .offset = offsetof(ProductionVariant, model_data_download_timeout_in_seconds)},
    {.name = "ContainerStartupHealthCheckTimeoutInSeconds", .wire_name = "ContainerStartupHealthCheckTimeoutInSeconds", .type = &types::ProductionVariantContainerStartupHealthCheckTimeoutInSeconds, .optional = &kOptional<std::int64_t>, .offset = offsetof(ProductionVariant, container_startup_health_check_timeout_in_seconds)},
    {.name = "EnableSSMAccess", .wire_name = "EnableSSMAccess", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(ProductionVariant, enable_ssm_access)},
    {.name = "ManagedInstanceScaling", .wire_name = "ManagedInstanceScaling", .type = &types::ProductionVariantManagedInstanceScaling, .optional = &kOptional<ProductionVariantManagedInstanceScaling>, .offset = offsetof(ProductionVariant, managed_instance_scaling)},
    {.name = "RoutingConfig", .wire_name = "RoutingConfig", .type = &types::ProductionVariantRoutingConfig, .optional = &kOptional<ProductionVariantRoutingConfig>, .offset = offsetof(ProductionVariant, routing_config)},
    {.name = "InferenceAmiVersion", .wire_name = "InferenceAmiVersion", .type = &types::ProductionVariantInferenceAmiVersion, .optional = &kOptional<std::string>, .offset = offsetof(ProductionVariant, inference_ami_version)},
    {.name = "CapacityReservationConfig", .wire_name = "CapacityReservationConfig", .type = &types::ProductionVariantCapacityReservationConfig, .optional = &kOptional<ProductionVariantCapacityReservationConfig>, .offset = offsetof(ProductionVariant, capacity_reservation_config)},
};
constexpr std::uint16_t kProductionVariantNames[] = {7, 17, 12, 8, 13, 16, 2, 6, 4, 3, 14, 11, 1, 15, 9, 5, 0, 10};
constexpr Field kProductionVariantCapacityReservationConfigFields[] = {
    {.name = "CapacityReservationPreference", .wire_name = "CapacityReservationPreference", .type = &types::CapacityReservationPreference, .optional = &kOptional<std::string>, .offset = offsetof(ProductionVariantCapacityReservationConfig, capacity_reservation_preference)},
    {.name = "MlReservationArn", .wire_name = "MlReservationArn", .type = &types::MlReservationArn, .optional = &kOptional<std::string>, .offset = offsetof(ProductionVariantCapacityReservationConfig, ml_reservation_arn)},
};
constexpr std::uint16_t kProductionVariantCapacityReservationConfigNames[] = {0, 1};
constexpr Field kProductionVariantCapacityReservationSummaryFields[] = {
    {.name = "MlReservationArn", .wire_name = "MlReservationArn", .type = &types::MlReservationArn, .optional = &kOptional<std::string>, .offset = offsetof(ProductionVariantCapacityReservationSummary, ml_reservation_arn)},
    {.name = "CapacityReservationPreference", .wire_name = "CapacityReservationPreference", .type = &types::CapacityReservationPreference, .optional = &kOptional<std::string>, .offset = offsetof(ProductionVariantCapacityReservationSummary, capacity_reservation_preference)},
    {.name = "TotalInstanceCount", .wire_name = "TotalInstanceCount", .type = &types::BillableTokenCount, .optional = &kOptional<std::int64_t>, .offset = offsetof(ProductionVariantCapacityReservationSummary, total_instance_count)},
    {.name = "AvailableInstanceCount", .wire_name = "AvailableInstanceCount", .type = &types::BillableTokenCount, .optional = &kOptional<std::int64_t>, .offset = offsetof(ProductionVariantCapacityReservationSummary, available_instance_count)},
    {.name = "UsedByCurrentEndpoint", .wire_name = "UsedByCurrentEndpoint", .type = &types::BillableTokenCount, .optional = &kOptional<std::int64_t>, .offset = offsetof(ProductionVariantCapacityReservationSummary, used_by_current_endpoint)},
    {.name = "Ec2CapacityReservations", .wire_name = "Ec2CapacityReservations", .type = &types::Ec2CapacityReservationsList, .optional = &kOptional<std::vector<Ec2CapacityReservation>>, .offset = offsetof(ProductionVariantCapacityReservationSummary, ec2_capacity_reservations)},
};
constexpr std::uint16_t kProductionVariantCapacityReservationSummaryNames[] = {3, 1, 5, 0, 2, 4};
constexpr Field kProductionVariantCoreDumpConfigFields[] = {
    {.name = "DestinationS3Uri", .wire_name = "DestinationS3Uri", .type = &types::DestinationS3Uri, .offset = offsetof(ProductionVariantCoreDumpConfig, destination_s3_uri), .required = true},
    {.name = "KmsKeyId", .wire_name = "KmsKeyId", .type = &types::KmsKeyId, .optional = &kOptional<std::string>, .offset = offsetof(ProductionVariantCoreDumpConfig, kms_key_id)},
};
constexpr std::uint16_t kProductionVariantCoreDumpConfigNames[] = {0, 1};
constexpr Field kProductionVariantManagedInstanceScalingFields[] = {
    {.name = "Status", .wire_name = "Status", .type = &types::ManagedInstanceScalingStatus, .optional = &kOptional<std::string>, .offset = offsetof(ProductionVariantManagedInstanceScaling, status)},
    {.name = "MinInstanceCount", .wire_name = "MinInstanceCount", .type = &types::BillableTokenCount, .optional = &kOptional<std::int64_t>, .offset = offsetof(ProductionVariantManagedInstanceScaling, min_instance_count)},
    {.name = "MaxInstanceCount", .wire_name = "MaxInstanceCount", .type = &types::BillableTimeInSeconds, .optional = &kOptional<std::int64_t>, .offset = offsetof(ProductionVariantManagedInstanceScaling, max_instance_count)},
    {.name = "ScaleInPolicy", .wire_name = "ScaleInPolicy", .type = &types::ProductionVariantManagedInstanceScalingScaleInPolicy, .optional = &kOptional<ProductionVariantManagedInstanceScalingScaleInPolicy>, .offset = offsetof(ProductionVariantManagedInstanceScaling, scale_in_policy)},
};
constexpr std::uint16_t kProductionVariantManagedInstanceScalingNames[] = {2, 1, 3, 0};
constexpr Field kProductionVariantManagedInstanceScalingScaleInPolicyFields[] = {
    {.name = "Strategy", .wire_name = "Strategy", .type = &types::ManagedInstanceScalingScaleInStrategy, .offset = offsetof(ProductionVariantManagedInstanceScalingScaleInPolicy, strategy), .required = true},
    {.name = "MaximumStepSize", .wire_name = "MaximumStepSize", .type = &types::FeatureGroupMaxResults, .optional = &kOptional<std::int64_t>, .offset = offsetof(ProductionVariantManagedInstanceScalingScaleInPolicy, maximum_step_size)},
    {.name = "CooldownInMinutes", .wire_name = "CooldownInMinutes", .type = &types::ManagedInstanceScalingCooldownInMinutes, .optional = &kOptional<std::int64_t>, .offset = offsetof(ProductionVariantManagedInstanceScalingScaleInPolicy, cooldown_in_minutes)},
};
constexpr std::uint16_t kProductionVariantManagedInstanceScalingScaleInPolicyNames[] = {2, 1, 0};
constexpr Field kProductionVariantRoutingConfigFields[] = {
    {.name = "RoutingStrategy", .wire_name = "RoutingStrategy", .type = &types::RoutingStrategy, .offset = offsetof(ProductionVariantRoutingConfig, routing_strategy), .required = true},
};
constexpr std::uint16_t kProductionVariantRoutingConfigNames[] = {0};
constexpr Field kProductionVariantServerlessConfigFields[] = {
    {.name = "MemorySizeInMB", .wire_name = "MemorySizeInMB", .type = &types::ServerlessMemorySizeInMB, .offset = offsetof(ProductionVariantServerlessConfig, memory_size_in_mb), .required = true},
    {.name = "MaxConcurrency", .wire_name = "MaxConcurrency", .type = &types::ServerlessMaxConcurrency, .offset = offsetof(ProductionVariantServerlessConfig, max_concurrency), .required = true},
    {.name = "ProvisionedConcurrency", .wire_name = "ProvisionedConcurrency", .type = &types::ServerlessMaxConcurrency, .optional = &kOptional<std::int64_t>, .offset = offsetof(ProductionVariantServerlessConfig, provisioned_concurrency)},
};
constexpr std::uint16_t kProductionVariantServerlessConfigNames[] = {1, 0, 2};
constexpr Field kProductionVariantServerlessUpdateConfigFields[] = {
    {.name = "MaxConcurrency", .wire_name = "MaxConcurrency", .type = &types::ServerlessMaxConcurrency, .optional = &kOptional<std::int64_t>, .offset = offsetof(ProductionVariantServerlessUpdateConfig, max_concurrency)},
    {.name = "ProvisionedConcurrency", .wire_name = "ProvisionedConcurrency", .type = &types::ServerlessMaxConcurrency, .optional = &kOptional<std::int64_t>, .offset = offsetof(ProductionVariantServerlessUpdateConfig, provisioned_concurrency)},
};
constexpr std::uint16_t kProductionVariantServerlessUpdateConfigNames[] = {0, 1};
constexpr Field kProductionVariantStatusFields[] = {
    {.name = "Status", .wire_name = "Status", .type = &types::VariantStatus, .offset = offsetof(ProductionVariantStatus, status), .required = true},
    {.name = "StatusMessage", .wire_name = "StatusMessage", .type = &types::BlockedReason, .optional = &kOptional<std::string>, .offset = offsetof(ProductionVariantStatus, status_message)},
    {.name = "StartTime", .wire_name = "StartTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ProductionVariantStatus, start_time)},
};
constexpr std::uint16_t kProductionVariantStatusNames[] = {2, 0, 1};
constexpr Field kProductionVariantSummaryFields[] = {
    {.name = "VariantName", .wire_name = "VariantName", .type = &types::ContainerHostname, .offset = offsetof(ProductionVariantSummary, variant_name), .required = true},
    {.name = "DeployedImages", .wire_name = "DeployedImages", .type = &types::DeployedImages, .optional = &kOptional<std::vector<DeployedImage>>, .offset = offsetof(ProductionVariantSummary, deployed_images)},
    {.name = "CurrentWeight", .wire_name = "CurrentWeight", .type = &types::VariantWeight, .optional = &kOptional<double>, .offset = offsetof(ProductionVariantSummary, current_weight)},
    {.name = "DesiredWeight", .wire_name = "DesiredWeight", .type = &types::VariantWeight, .optional = &kOptional<double>, .offset = offsetof(ProductionVariantSummary, desired_weight)},
    {.name = "CurrentInstanceCount", .wire_name = "CurrentInstanceCount", .type = &types::BillableTokenCount, .optional = &kOptional<std::int64_t>, .offset = offsetof(ProductionVariantSummary, current_instance_count)},
    {.name = "DesiredInstanceCount", .wire_name = "DesiredInstanceCount", .type = &types::BillableTokenCount, .optional = &kOptional<std::int64_t>, .offset = offsetof(ProductionVariantSummary, desired_instance_count)},
    {.name = "InstancePools", .wire_name = "InstancePools", .type = &types::InstancePoolSummaryList, .optional = &kOptional<std::vector<InstancePoolSummary>>, .offset = offsetof(ProductionVariantSummary, instance_pools)},
    {.name = "VariantStatus", .wire_name = "VariantStatus", .type = &types::ProductionVariantStatusList, .optional = &kOptional<std::vector<ProductionVariantStatus>>, .offset = offsetof(ProductionVariantSummary, variant_status)},
    {.name = "CurrentServerlessConfig", .wire_name = "CurrentServerlessConfig", .type = &types::ProductionVariantServerlessConfig, .optional = &kOptional<ProductionVariantServerlessConfig>, .offset = offsetof(ProductionVariantSummary, current_serverless_config)},
    {.name = "DesiredServerlessConfig", .wire_name = "DesiredServerlessConfig", .type = &types::ProductionVariantServerlessConfig, .optional = &kOptional<ProductionVariantServerlessConfig>, .offset = offsetof(ProductionVariantSummary, desired_serverless_config)},
    {.name = "ManagedInstanceScaling", .wire_name = "ManagedInstanceScaling", .type = &types::ProductionVariantManagedInstanceScaling, .optional = &kOptional<ProductionVariantManagedInstanceScaling>, .offset = offsetof(ProductionVariantSummary, managed_instance_scaling)},
    {.name = "RoutingConfig", .wire_name = "RoutingConfig", .type = &types::ProductionVariantRoutingConfig, .optional = &kOptional<ProductionVariantRoutingConfig>, .offset = offsetof(ProductionVariantSummary, routing_config)},
    {.name = "CapacityReservationConfig", .wire_name = "CapacityReservationConfig", .type = &types::ProductionVariantCapacityReservationSummary, .optional = &kOptional<ProductionVariantCapacityReservationSummary>, .offset = offsetof(ProductionVariantSummary, capacity_reservation_config)},
};
constexpr std::uint16_t kProductionVariantSummaryNames[] = {12, 4, 8, 2, 1, 5, 9, 3, 6, 10, 11, 0, 7};
constexpr Field kProfilerConfigFields[] = {
    {.name = "S3OutputPath", .wire_name = "S3OutputPath", .type = &types::S3ModelUri, .optional = &kOptional<std::string>, .offset = offsetof(ProfilerConfig, s3_output_path)},
    {.name = "ProfilingIntervalInMilliseconds", .wire_name = "ProfilingIntervalInMilliseconds", .type = &types::ClarifyShapSeed, .optional = &kOptional<std::int64_t>, .offset = offsetof(ProfilerConfig, profiling_interval_in_milliseconds)},
    {.name = "ProfilingParameters", .wire_name = "ProfilingParameters", .type = &types::ProfilingParameters, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(ProfilerConfig, profiling_parameters)},
    {.name = "DisableProfiler", .wire_name = "DisableProfiler", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(ProfilerConfig, disable_profiler)},
};
constexpr std::uint16_t kProfilerConfigNames[] = {3, 1, 2, 0};
constexpr Field kProfilerConfigForUpdateFields[] = {
    {.name = "S3OutputPath", .wire_name = "S3OutputPath", .type = &types::S3ModelUri, .optional = &kOptional<std::string>, .offset = offsetof(ProfilerConfigForUpdate, s3_output_path)},
    {.name = "ProfilingIntervalInMilliseconds", .wire_name = "ProfilingIntervalInMilliseconds", .type = &types::ClarifyShapSeed, .optional = &kOptional<std::int64_t>, .offset = offsetof(ProfilerConfigForUpdate, profiling_interval_in_milliseconds)},
    {.name = "ProfilingParameters", .wire_name = "ProfilingParameters", .type = &types::ProfilingParameters, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(ProfilerConfigForUpdate, profiling_parameters)},
    {.name = "DisableProfiler", .wire_name = "DisableProfiler", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(ProfilerConfigForUpdate, disable_profiler)},
};
constexpr std::uint16_t kProfilerConfigForUpdateNames[] = {3, 1, 2, 0};
constexpr Field kProfilerRuleConfigurationFields[] = {
    {.name = "RuleConfigurationName", .wire_name = "RuleConfigurationName", .type = &types::CollectionName, .offset = offsetof(ProfilerRuleConfiguration, rule_configuration_name), .required = true},
    {.name = "LocalPath", .wire_name = "LocalPath", .type = &types::ArtifactPropertyValue, .optional = &kOptional<std::string>, .offset = offsetof(ProfilerRuleConfiguration, local_path)},
    {.name = "S3OutputPath", .wire_name = "S3OutputPath", .type = &types::S3ModelUri, .optional = &kOptional<std::string>, .offset = offsetof(ProfilerRuleConfiguration, s3_output_path)},
    {.name = "RuleEvaluatorImage", .wire_name = "RuleEvaluatorImage", .type = &types::AlgorithmImage, .offset = offsetof(ProfilerRuleConfiguration, rule_evaluator_image), .required = true},
    {.name = "InstanceType", .wire_name = "InstanceType", .type = &types::ProcessingInstanceType, .optional = &kOptional<std::string>, .offset = offsetof(ProfilerRuleConfiguration, instance_type)},
    {.name = "VolumeSizeInGB", .wire_name = "VolumeSizeInGB", .type = &types::BillableTokenCount, .optional = &kOptional<std::int64_t>, .offset = offsetof(ProfilerRuleConfiguration, volume_size_in_gb)},
    {.name = "RuleParameters", .wire_name = "RuleParameters", .type = &types::RuleParameters, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(ProfilerRuleConfiguration, rule_parameters)},
};
constexpr std::uint16_t kProfilerRuleConfigurationNames[] = {4, 1, 0, 3, 6, 2, 5};
constexpr Field kProfilerRuleEvaluationStatusFields[] = {
    {.name = "RuleConfigurationName", .wire_name = "RuleConfigurationName", .type = &types::CollectionName, .optional = &kOptional<std::string>, .offset = offsetof(ProfilerRuleEvaluationStatus, rule_configuration_name)},
    {.name = "RuleEvaluationJobArn", .wire_name = "RuleEvaluationJobArn", .type = &types::ProcessingJobArn, .optional = &kOptional<std::string>, .offset = offsetof(ProfilerRuleEvaluationStatus, rule_evaluation_job_arn)},
    {.name = "RuleEvaluationStatus", .wire_name = "RuleEvaluationStatus", .type = &types::RuleEvaluationStatus, .optional = &kOptional<std::string>, .offset = offsetof(ProfilerRuleEvaluationStatus, rule_evaluation_status)},
    {.name = "StatusDetails", .wire_name = "StatusDetails", .type = &types::ApprovalDescription, .optional = &kOptional<std::string>, .offset = offsetof(ProfilerRuleEvaluationStatus, status_details)},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ProfilerRuleEvaluationStatus, last_modified_time)},
};
constexpr std::uint16_t kProfilerRuleEvaluationStatusNames[] = {4, 0, 1, 2, 3};
constexpr Field kProjectFields[] = {
    {.name = "ProjectArn", .wire_name = "ProjectArn", .type = &types::ProjectArn, .optional = &kOptional<std::string>, .offset = offsetof(Project, project_arn)},
    {.name = "ProjectName", .wire_name = "ProjectName", .type = &types::HyperParameterTuningJobName, .optional = &kOptional<std::string>, .offset = offsetof(Project, project_name)},
    {.name = "ProjectId", .wire_name = "ProjectId", .type = &types::ProjectId, .optional = &kOptional<std::string>, .offset = offsetof(Project, project_id)},
    {.name = "ProjectDescription", .wire_name = "ProjectDescription", .type = &types::EntityDescription, .optional = &kOptional<std::string>, .offset = offsetof(Project, project_description)},
    {.name = "ServiceCatalogProvisioningDetails", .wire_name = "ServiceCatalogProvisioningDetails", .type = &types::ServiceCatalogProvisioningDetails, .optional = &kOptional<ServiceCatalogProvisioningDetails>, .offset = offsetof(Project, service_catalog_provisioning_details)},
    {.name = "ServiceCatalogProvisionedProductDetails", .wire_name = "ServiceCatalogProvisionedProductDetails", .type = &types::ServiceCatalogProvisionedProductDetails, .optional = &kOptional<ServiceCatalogProvisionedProductDetails>, .offset = offsetof(Project, service_catalog_provisioned_product_details)},
    {.name = "ProjectStatus", .wire_name = "ProjectStatus", .type = &types::ProjectStatus, .optional = &kOptional<std::string>, .offset = offsetof(Project, project_status)},
    {.name = "CreatedBy", .wire_name = "CreatedBy", .type = &types::UserContext, .optional = &kOptional<UserContext>, .offset = offsetof(Project, created_by)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(Project, creation_time)},
    {.name = "TemplateProviderDetails", .wire_name = "TemplateProviderDetails", .type = &types::TemplateProviderDetailList, .optional = &kOptional<std::vector<TemplateProviderDetail>>, .offset = offsetof(Project, template_provider_details)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(Project, tags)},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(Project, last_modified_time)},
    {.name = "LastModifiedBy", .wire_name = "LastModifiedBy", .type = &types::UserContext, .optional = &kOptional<UserContext>, .offset = offsetof(Project, last_modified_by)},
};
constexpr std::uint16_t kProjectNames[] = {7, 8, 12, 11, 0, 3, 2, 1, 6, 5, 4, 10, 9};
constexpr Field kPropertyNameQueryFields[] = {
    {.name = "PropertyNameHint", .wire_name = "PropertyNameHint", .type = &types::PropertyNameHint, .offset = offsetof(PropertyNameQuery, property_name_hint), .required = true},
};
constexpr std::uint16_t kPropertyNameQueryNames[] = {0};
constexpr Field kPropertyNameSuggestionFields[] = {
    {.name = "PropertyName", .wire_name = "PropertyName", .type = &types::MetricName, .optional = &kOptional<std::string>, .offset = offsetof(PropertyNameSuggestion, property_name)},
};
constexpr std::uint16_t kPropertyNameSuggestionNames[] = {0};
constexpr Field kProvisioningParameterFields[] = {
    {.name = "Key", .wire_name = "Key", .type = &types::ProvisioningParameterKey, .optional = &kOptional<std::string>, .offset = offsetof(ProvisioningParameter, key)},
    {.name = "Value", .wire_name = "Value", .type = &types::ArtifactPropertyValue, .optional = &kOptional<std::string>, .offset = offsetof(ProvisioningParameter, value)},
};
constexpr std::uint16_t kProvisioningParameterNames[] = {0, 1};
constexpr Field kPutModelPackageGroupPolicyInputFields[] = {
    {.name = "ModelPackageGroupName", .wire_name = "ModelPackageGroupName", .type = &types::EntityName, .offset = offsetof(PutModelPackageGroupPolicyInput, model_package_group_name), .required = true},
    {.name = "ResourcePolicy", .wire_name = "ResourcePolicy", .type = &types::PolicyString, .offset = offsetof(PutModelPackageGroupPolicyInput, resource_policy), .required = true},
};
constexpr std::uint16_t kPutModelPackageGroupPolicyInputNames[] = {0, 1};
constexpr Field kPutModelPackageGroupPolicyOutputFields[] = {
    {.name = "ModelPackageGroupArn", .wire_name = "ModelPackageGroupArn", .type = &types::ModelPackageGroupArn, .offset = offsetof(PutModelPackageGroupPolicyOutput, model_package_group_arn), .required = true},
};
constexpr std::uint16_t kPutModelPackageGroupPolicyOutputNames[] = {0};
constexpr Field kQualityCheckStepMetadataFields[] = {
    {.name = "CheckType", .wire_name = "CheckType", .type = &types::String256, .optional = &kOptional<std::string>, .offset = offsetof(QualityCheckStepMetadata, check_type)},
    {.name = "BaselineUsedForDriftCheckStatistics", .wire_name = "BaselineUsedForDriftCheckStatistics", .type = &types::BlockedReason, .optional = &kOptional<std::string>, .offset = offsetof(QualityCheckStepMetadata, baseline_used_for_drift_check_statistics)},
    {.name = "BaselineUsedForDriftCheckConstraints", .wire_name = "BaselineUsedForDriftCheckConstraints", .type = &types::BlockedReason, .optional = &kOptional<std::string>, .offset = offsetof(QualityCheckStepMetadata, baseline_used_for_drift_check_constraints)},
    {.name = "CalculatedBaselineStatistics", .wire_name = "CalculatedBaselineStatistics", .type = &types::BlockedReason, .optional = &kOptional<std::string>, .offset = offsetof(QualityCheckStepMetadata, calculated_baseline_statistics)},
    {.name = "CalculatedBaselineConstraints", .wire_name = "CalculatedBaselineConstraints", .type = &types::BlockedReason, .optional = &kOptional<std::string>, .offset = offsetof(QualityCheckStepMetadata, calculated_baseline_constraints)},
    {.name = "ModelPackageGroupName", .wire_name = "ModelPackageGroupName", .type = &types::String256, .optional = &kOptional<std::string>, .offset = offsetof(QualityCheckStepMetadata, model_package_group_name)},
    {.name = "ViolationReport", .wire_name = "ViolationReport", .type = &types::BlockedReason, .optional = &kOptional<std::string>, .offset = offsetof(QualityCheckStepMetadata, violation_report)},
    {.name = "CheckJobArn", .wire_name = "CheckJobArn", .type = &types::String256, .optional = &kOptional<std::string>, .offset = offsetof(QualityCheckStepMetadata, check_job_arn)},
    {.name = "SkipCheck", .wire_name = "SkipCheck", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(QualityCheckStepMetadata, skip_check)},
    {.name = "RegisterNewBaseline", .wire_name = "RegisterNewBaseline", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(QualityCheckStepMetadata, register_new_baseline)},
};
constexpr std::uint16_t kQualityCheckStepMetadataNames[] = {2, 1, 4, 3, 7, 0, 5, 9, 8, 6};
constexpr Field kQueryFiltersFields[] = {
    {.name = "Types", .wire_name = "Types", .type = &types::QueryTypes, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(QueryFilters, types)},
    {.name = "LineageTypes", .wire_name = "LineageTypes", .type = &types::QueryLineageTypes, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(QueryFilters, lineage_types)},
    {.name = "CreatedBefore", .wire_name = "CreatedBefore", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(QueryFilters, created_before)},
    {.name = "CreatedAfter", .wire_name = "CreatedAfter", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(QueryFilters, created_after)},
    {.name = "ModifiedBefore", .wire_name = "ModifiedBefore", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(QueryFilters, modified_before)},
    {.name = "ModifiedAfter", .wire_name = "ModifiedAfter", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(QueryFilters, modified_after)},
    {.name = "Properties", .wire_name = "Properties", .type = &types::QueryProperties, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(QueryFilters, properties)},
};
constexpr std::uint16_t kQueryFiltersNames[] = {3, 2, 1, 5, 4, 6, 0};
constexpr Field kQueryLineageRequestFields[] = {
    {.name = "StartArns", .wire_name = "StartArns", .type = &types::QueryLineageStartArns, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(QueryLineageRequest, start_arns)},
    {.name = "Direction", .wire_name = "Direction", .type = &types::Direction, .optional = &kOptional<std::string>, .offset = offsetof(QueryLineageRequest, direction)},
    {.name = "IncludeEdges", .wire_name = "IncludeEdges", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(QueryLineageRequest, include_edges)},
    {.name = "Filters", .wire_name = "Filters", .type = &types::QueryFilters, .optional = &kOptional<QueryFilters>, .offset = offsetof(QueryLineageRequest, filters)},
    {.name = "MaxDepth", .wire_name = "MaxDepth", .type = &types::QueryLineageMaxDepth, .optional = &kOptional<std::int64_t>, .offset = offsetof(QueryLineageRequest, max_depth)},
    {.name = "MaxResults", .wire_name = "MaxResults", .type = &types::QueryLineageMaxResults, .optional = &kOptional<std::int64_t>, .offset = offsetof(QueryLineageRequest, max_results)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::String8192, .optional = &kOptional<std::string>, .offset = offsetof(QueryLineageRequest, next_token)},
};
constexpr std::uint16_t kQueryLineageRequestNames[] = {1, 3, 2, 4, 5, 6, 0};
constexpr Field kQueryLineageResponseFields[] = {
    {.name = "Vertices", .wire_name = "Vertices", .type = &types::Vertices, .optional = &kOptional<std::vector<Vertex>>, .offset = offsetof(QueryLineageResponse, vertices)},
    {.name = "Edges", .wire_name = "Edges", .type = &types::Edges, .optional = &kOptional<std::vector<Edge>>, .offset = offsetof(QueryLineageResponse, edges)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::String8192, .optional = &kOptional<std::string>, .offset = offsetof(QueryLineageResponse, next_token)},
};
constexpr std::uint16_t kQueryLineageResponseNames[] = {1, 2, 0};
constexpr Field kRealTimeInferenceConfigFields[] = {
    {.name = "InstanceType", .wire_name = "InstanceType", .type = &types::ProductionVariantInstanceType, .offset = offsetof(RealTimeInferenceConfig, instance_type), .required = true},
    {.name = "InstanceCount", .wire_name = "InstanceCount", .type = &types::BillableTokenCount, .offset = offsetof(RealTimeInferenceConfig, instance_count), .required = true},
};
constexpr std::uint16_t kRealTimeInferenceConfigNames[] = {1, 0};
constexpr Field kRealTimeInferenceRecommendationFields[] = {
    {.name = "RecommendationId", .wire_name = "RecommendationId", .type = &types::Ec2CapacityReservationId, .offset = offsetof(RealTimeInferenceRecommendation, recommendation_id), .required = true},
    {.name = "InstanceType", .wire_name = "InstanceType", .type = &types::ProductionVariantInstanceType, .offset = offsetof(RealTimeInferenceRecommendation, instance_type), .required = true},
    {.name = "Environment", .wire_name = "Environment", .type = &types::EnvironmentMap, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(RealTimeInferenceRecommendation, environment)},
};
constexpr std::uint16_t kRealTimeInferenceRecommendationNames[] = {2, 1, 0};
constexpr Field kRedshiftDatasetDefinitionFields[] = {
    {.name = "ClusterId", .wire_name = "ClusterId", .type = &types::RedshiftClusterId, .offset = offsetof(RedshiftDatasetDefinition, cluster_id), .required = true},
    {.name = "Database", .wire_name = "Database", .type = &types::ClarifyContentTemplate, .offset = offsetof(RedshiftDatasetDefinition, database), .required = true},
    {.name = "DbUser", .wire_name = "DbUser", .type = &types::RedshiftUserName, .offset = offsetof(RedshiftDatasetDefinition, db_user), .required = true},
    {.name = "QueryString", .wire_name = "QueryString", .type = &types::AthenaQueryString, .offset = offsetof(RedshiftDatasetDefinition, query_string), .required = true},
    {.name = "ClusterRoleArn", .wire_name = "ClusterRoleArn", .type = &types::RoleArn, .offset = offsetof(RedshiftDatasetDefinition, cluster_role_arn), .required = true},
    {.name = "OutputS3Uri", .wire_name = "OutputS3Uri", .type = &types::S3ModelUri, .offset = offsetof(RedshiftDatasetDefinition, output_s3_uri), .required = true},
    {.name = "KmsKeyId", .wire_name = "KmsKeyId", .type = &types::KmsKeyId, .optional = &kOptional<std::string>, .offset = offsetof(RedshiftDatasetDefinition, kms_key_id)},
    {.name = "OutputFormat", .wire_name = "OutputFormat", .type = &types::RedshiftResultFormat, .offset = offsetof(RedshiftDatasetDefinition, output_format), .required = true},
    {.name = "OutputCompression", .wire_name = "OutputCompression", .type = &types::RedshiftResultCompressionType, .optional = &kOptional<std::string>, .offset = offsetof(RedshiftDatasetDefinition, output_compression)},
};
constexpr std::uint16_t kRedshiftDatasetDefinitionNames[] = {0, 4, 1, 2, 6, 8, 7, 5, 3};
constexpr Field kRegisterModelStepMetadataFields[] = {
    {.name = "Arn", .wire_name = "Arn", .type = &types::String256, .optional = &kOptional<std::string>, .offset = offsetof(RegisterModelStepMetadata, arn)},
};
constexpr std::uint16_t kRegisterModelStepMetadataNames[] = {0};
constexpr Field kRemoteDebugConfigFields[] = {
    {.name = "EnableRemoteDebug", .wire_name = "EnableRemoteDebug", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(RemoteDebugConfig, enable_remote_debug)},
};
constexpr std::uint16_t kRemoteDebugConfigNames[] = {0};
constexpr Field kRemoteDebugConfigForUpdateFields[] = {
    {.name = "EnableRemoteDebug", .wire_name = "EnableRemoteDebug", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(RemoteDebugConfigForUpdate, enable_remote_debug)},
};
constexpr std::uint16_t kRemoteDebugConfigForUpdateNames[] = {0};
constexpr Field kRenderUiTemplateRequestFields[] = {
    {.name = "UiTemplate", .wire_name = "UiTemplate", .type = &types::UiTemplate, .optional = &kOptional<UiTemplate>, .offset = offsetof(RenderUiTemplateRequest, ui_template)},
    {.name = "Task", .wire_name = "Task", .type = &types::RenderableTask, .offset = offsetof(RenderUiTemplateRequest, task), .required = true},
    {.name = "RoleArn", .wire_name = "RoleArn", .type = &types::RoleArn, .offset = offsetof(RenderUiTemplateRequest, role_arn), .required = true},
    {.name = "HumanTaskUiArn", .wire_name = "HumanTaskUiArn", .type = &types::HumanTaskUiArn, .optional = &kOptional<std::string>, .offset = offsetof(RenderUiTemplateRequest, human_task_ui_arn)},
};
constexpr std::uint16_t kRenderUiTemplateRequestNames[] = {3, 2, 1, 0};
constexpr Field kRenderUiTemplateResponseFields[] = {
    {.name = "RenderedContent", .wire_name = "RenderedContent", .type = &types::Ec2CapacityReservationId, .offset = offsetof(RenderUiTemplateResponse, rendered_content), .required = true},
    {.name = "Errors", .wire_name = "Errors", .type = &types::RenderingErrorList, .offset = offsetof(RenderUiTemplateResponse, errors), .required = true},
};
constexpr std::uint16_t kRenderUiTemplateResponseNames[] = {1, 0};
constexpr Field kRenderableTaskFields[] = {
    {.name = "Input", .wire_name = "Input", .type = &types::TaskInput, .offset = offsetof(RenderableTask, input), .required = true},
};
constexpr std::uint16_t kRenderableTaskNames[] = {0};
constexpr Field kRenderingErrorFields[] = {
    {.name = "Code", .wire_name = "Code", .type = &types::Ec2CapacityReservationId, .offset = offsetof(RenderingError, code), .required = true},
    {.name = "Message", .wire_name = "Message", .type = &types::Ec2CapacityReservationId, .offset = offsetof(RenderingError, message), .required = true},
};
constexpr std::uint16_t kRenderingErrorNames[] = {0, 1};
constexpr Field kRepositoryAuthConfigFields[] = {
    {.name = "RepositoryCredentialsProviderArn", .wire_name = "RepositoryCredentialsProviderArn", .type = &types::RepositoryCredentialsProviderArn, .offset = offsetof(RepositoryAuthConfig, repository_credentials_provider_arn), .required = true},
};
constexpr std::uint16_t kRepositoryAuthConfigNames[] = {0};
constexpr Field kResourceConfigFields[] = {
    {.name = "InstanceType", .wire_name = "InstanceType", .type = &types::TrainingInstanceType, .optional = &kOptional<std::string>, .offset = offsetof(ResourceConfig, instance_type)},
    {.name = "InstanceCount", .wire_name = "InstanceCount", .type = &types::BillableTokenCount, .optional = &kOptional<std::int64_t>, .offset = offsetof(ResourceConfig, instance_count)},
    {.name = "VolumeSizeInGB", .wire_name = "VolumeSizeInGB", .type = &types::BillableTokenCount, .optional = &kOptional<std::int64_t>, .offset = offsetof(ResourceConfig, volume_size_in_gb)},
    {.name = "VolumeKmsKeyId", .wire_name = "VolumeKmsKeyId", .type = &types::KmsKeyId, .optional = &kOptional<std::string>, .offset = offsetof(ResourceConfig, volume_kms_key_id)},
    {.name = "KeepAlivePeriodInSeconds", .wire_name = "KeepAlivePeriodInSeconds", .type = &types::KeepAlivePeriodInSeconds, .optional = &kOptional<std::int64_t>, .offset = offsetof(ResourceConfig, keep_alive_period_in_seconds)},
    {.name = "InstanceGroups", .wire_name = "InstanceGroups", .type = &types::InstanceGroups, .optional = &kOptional<std::vector<InstanceGroup>>, .offset = offsetof(ResourceConfig, instance_groups)},
    {.name = "TrainingPlanArn", .wire_name = "TrainingPlanArn", .type = &types::TrainingPlanArn, .optional = &kOptional<std::string>, .offset = offsetof(ResourceConfig, training_plan_arn)},
    {.name = "InstancePlacementConfig", .wire_name = "InstancePlacementConfig", .type = &types::InstancePlacementConfig, .optional = &kOptional<InstancePlacementConfig>, .offset = offsetof(ResourceConfig, instance_placement_config)},
};
constexpr std::uint16_t kResourceConfigNames[] = {1, 5, 7, 0, 4, 6, 3, 2};
constexpr Field kResourceConfigForUpdateFields[] = {
    {.name = "KeepAlivePeriodInSeconds", .wire_name = "KeepAlivePeriodInSeconds", .type = &types::KeepAlivePeriodInSeconds, .offset = offsetof(ResourceConfigForUpdate, keep_alive_period_in_seconds), .required = true},
};
constexpr std::uint16_t kResourceConfigForUpdateNames[] = {0};
constexpr Field kResourceLimitsFields[] = {
    {.name = "MaxNumberOfTrainingJobs", .wire_name = "MaxNumberOfTrainingJobs", .type = &types::BillableTimeInSeconds, .optional = &kOptional<std::int64_t>, .offset = offsetof(ResourceLimits, max_number_of_training_jobs)},
    {.name = "MaxParallelTrainingJobs", .wire_name = "MaxParallelTrainingJobs", .type = &types::BillableTimeInSeconds, .offset = offsetof(ResourceLimits, max_parallel_training_jobs), .required = true},
    {.name = "MaxRuntimeInSeconds", .wire_name = "MaxRuntimeInSeconds", .type = &types::HyperParameterTuningMaxRuntimeInSeconds, .optional = &kOptional<std::int64_t>, .offset = offsetof(ResourceLimits, max_runtime_in_seconds)},
};
constexpr std::uint16_t kResourceLimitsNames[] = {0, 1, 2};
constexpr Field kRetryPipelineExecutionRequestFields[] = {
    {.name = "PipelineExecutionArn", .wire_name = "PipelineExecutionArn", .type = &types::PipelineExecutionArn, .offset = offsetof(RetryPipelineExecutionRequest, pipeline_execution_arn), .required = true},
    {.name = "ClientRequestToken", .wire_name = "ClientRequestToken", .type = &types::IdempotencyToken, .offset = offsetof(RetryPipelineExecutionRequest, client_request_token), .idempotency_token = true, .required = true},
    {.name = "ParallelismConfiguration", .wire_name = "ParallelismConfiguration", .type = &types::ParallelismConfiguration, .optional = &kOptional<ParallelismConfiguration>, .offset = offsetof(RetryPipelineExecutionRequest, parallelism_configuration)},
};
constexpr std::uint16_t kRetryPipelineExecutionRequestNames[] = {1, 2, 0};
constexpr Field kRetryPipelineExecutionResponseFields[] = {
    {.name = "PipelineExecutionArn", .wire_name = "PipelineExecutionArn", .type = &types::PipelineExecutionArn, .optional = &kOptional<std::string>, .offset = offsetof(RetryPipelineExecutionResponse, pipeline_execution_arn)},
};
constexpr std::uint16_t kRetryPipelineExecutionResponseNames[] = {0};
constexpr Field kRetryStrategyFields[] = {
    {.name = "MaximumRetryAttempts", .wire_name = "MaximumRetryAttempts", .type = &types::MaximumRetryAttempts, .offset = offsetof(RetryStrategy, maximum_retry_attempts), .required = true},
};
constexpr std::uint16_t kRetryStrategyNames[] = {0};
constexpr Field kRollingUpdatePolicyFields[] = {
    {.name = "MaximumBatchSize", .wire_name = "MaximumBatchSize", .type = &types::CapacitySize, .offset = offsetof(RollingUpdatePolicy, maximum_batch_size), .required = true},
    {.name = "WaitIntervalInSeconds", .wire_name = "WaitIntervalInSeconds", .type = &types::TerminationWaitInSeconds, .offset = offsetof(RollingUpdatePolicy, wait_interval_in_seconds), .required = true},
    {.name = "MaximumExecutionTimeoutInSeconds", .wire_name = "MaximumExecutionTimeoutInSeconds", .type = &types::MaximumExecutionTimeoutInSeconds, .optional = &kOptional<std::int64_t>, .offset = offsetof(RollingUpdatePolicy, maximum_execution_timeout_in_seconds)},
    {.name = "RollbackMaximumBatchSize", .wire_name = "RollbackMaximumBatchSize", .type = &types::CapacitySize, .optional = &kOptional<CapacitySize>, .offset = offsetof(RollingUpdatePolicy, rollback_maximum_batch_size)},
};
constexpr std::uint16_t kRollingUpdatePolicyNames[] = {0, 2, 3, 1};
constexpr Field kS3DataSourceFields[] = {
    {.name = "S3DataType", .wire_name = "S3DataType", .type = &types::S3DataType, .offset = offsetof(S3DataSource, s3_data_type), .required = true},
    {.name = "S3Uri", .wire_name = "S3Uri", .type = &types::S3ModelUri, .offset = offsetof(S3DataSource, s3_uri), .required = true},
    {.name = "S3DataDistributionType", .wire_name = "S3DataDistributionType", .type = &types::DataDistributionType, .optional = &kOptional<std::string>, .offset = offsetof(S3DataSource, s3_data_distribution_type)},
    {.name = "AttributeNames", .wire_name = "AttributeNames", .type = &types::AttributeNames, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(S3DataSource, attribute_names)},
    {.name = "InstanceGroupNames", .wire_name = "InstanceGroupNames", .type = &types::InstanceGroupNames, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(S3DataSource, instance_group_names)},
    {.name = "ModelAccessConfig", .wire_name = "ModelAccessConfig", .type = &types::ModelAccessConfig, .optional = &kOptional<ModelAccessConfig>, .offset = offsetof(S3DataSource, model_access_config)},
    {.name = "HubAccessConfig", .wire_name = "HubAccessConfig", .type = &types::HubAccessConfig, .optional = &kOptional<HubAccessConfig>, .offset = offsetof(S3DataSource, hub_access_config)},
};
constexpr std::uint16_t kS3DataSourceNames[] = {3, 6, 4, 5, 2, 0, 1};
constexpr Field kS3ModelDataSourceFields[] = {
    {.name = "S3Uri", .wire_name = "S3Uri", .type = &types::S3ModelUri, .offset = offsetof(S3ModelDataSource, s3_uri), .required = true},
    {.name = "S3DataType", .wire_name = "S3DataType", .type = &types::S3ModelDataType, .offset = offsetof(S3ModelDataSource, s3_data_type), .required = true},
    {.name = "CompressionType", .wire_name = "CompressionType", .type = &types::CompressionType, .offset = offsetof(S3ModelDataSource, compression_type), .required = true},
    {.name = "ModelAccessConfig", .wire_name = "ModelAccessConfig", .type = &types::ModelAccessConfig, .optional = &kOptional<ModelAccessConfig>, .offset = offsetof(S3ModelDataSource, model_access_config)},
    {.name = "HubAccessConfig", .wire_name = "HubAccessConfig", .type = &types::InferenceHubAccessConfig, .optional = &kOptional<InferenceHubAccessConfig>, .offset = offsetof(S3ModelDataSource, hub_access_config)},
    {.name = "ManifestS3Uri", .wire_name = "ManifestS3Uri", .type = &types::S3ModelUri, .optional = &kOptional<std::string>, .offset = offsetof(S3ModelDataSource, manifest_s3_uri)},
    {.name = "ETag", .wire_name = "ETag", .type = &types::Ec2CapacityReservationId, .optional = &kOptional<std::string>, .offset = offsetof(S3ModelDataSource, etag)},
    {.name = "ManifestEtag", .wire_name = "ManifestEtag", .type = &types::Ec2CapacityReservationId, .optional = &kOptional<std::string>, .offset = offsetof(S3ModelDataSource, manifest_etag)},
};
constexpr std::uint16_t kS3ModelDataSourceNames[] = {2, 6, 4, 7, 5, 3, 1, 0};
constexpr Field kS3StorageConfigFields[] = {
    {.name = "S3Uri", .wire_name = "S3Uri", .type = &types::S3ModelUri, .offset = offsetof(S3StorageConfig, s3_uri), .required = true},
    {.name = "KmsKeyId", .wire_name = "KmsKeyId", .type = &types::KmsKeyId, .optional = &kOptional<std::string>, .offset = offsetof(S3StorageConfig, kms_key_id)},
    {.name = "ResolvedOutputS3Uri", .wire_name = "ResolvedOutputS3Uri", .type = &types::S3ModelUri, .optional = &kOptional<std::string>, .offset = offsetof(S3StorageConfig, resolved_output_s3_uri)},
};
constexpr std::uint16_t kS3StorageConfigNames[] = {1, 2, 0};
constexpr Field kScheduleConfigFields[] = {
    {.name = "ScheduleExpression", .wire_name = "ScheduleExpression", .type = &types::ScheduleExpression, .offset = offsetof(ScheduleConfig, schedule_expression), .required = true},
    {.name = "DataAnalysisStartTime", .wire_name = "DataAnalysisStartTime", .type = &types::Ec2CapacityReservationId, .optional = &kOptional<std::string>, .offset = offsetof(ScheduleConfig, data_analysis_start_time)},
    {.name = "DataAnalysisEndTime", .wire_name = "DataAnalysisEndTime", .type = &types::Ec2CapacityReservationId, .optional = &kOptional<std::string>, .offset = offsetof(ScheduleConfig, data_analysis_end_time)},
};
constexpr std::uint16_t kScheduleConfigNames[] = {2, 1, 0};
constexpr Field kSearchExpressionFields[] = {
    {.name = "Filters", .wire_name = "Filters", .type = &types::FilterList, .optional = &kOptional<std::vector<Filter>>, .offset = offsetof(SearchExpression, filters)},
    {.name = "NestedFilters", .wire_name = "NestedFilters", .type = &types::NestedFiltersList, .optional = &kOptional<std::vector<NestedFilters>>, .offset = offsetof(SearchExpression, nested_filters)},
    {.name = "SubExpressions", .wire_name = "SubExpressions", .type = &types::SearchExpressionList, .optional = &kOptional<std::vector<SearchExpression>>, .offset = offsetof(SearchExpression, sub_expressions)},
    {.name = "Operator", .wire_name = "Operator", .type = &types::BooleanOperator, .optional = &kOptional<std::string>, .offset = offsetof(SearchExpression, operator_)},
};
constexpr std::uint16_t kSearchExpressionNames[] = {0, 1, 3, 2};
constexpr Field kSearchRecordFields[] = {
    {.name = "TrainingJob", .wire_name = "TrainingJob", .type = &types::TrainingJob, .optional = &kOptional<TrainingJob>, .offset = offsetof(SearchRecord, training_job)},
    {.name = "Experiment", .wire_name = "Experiment", .type = &types::Experiment, .optional = &kOptional<Experiment>, .offset = offsetof(SearchRecord, experiment)},
    {.name = "Trial", .wire_name = "Trial", .type = &types::Trial, .optional = &kOptional<Trial>, .offset = offsetof(SearchRecord, trial)},
    {.name = "TrialComponent", .wire_name = "TrialComponent", .type = &types::TrialComponent, .optional = &kOptional<TrialComponent>, .offset = offsetof(SearchRecord, trial_component)},
    {.name = "Endpoint", .wire_name = "Endpoint", .type = &types::Endpoint, .optional = &kOptional<Endpoint>, .offset = offsetof(SearchRecord, endpoint)},
    {.name = "ModelPackage", .wire_name = "ModelPackage", .type = &types::ModelPackage, .optional = &kOptional<ModelPackage>, .offset = offsetof(SearchRecord, model_package)},
    {.name = "ModelPackageGroup", .wire_name = "ModelPackageGroup", .type = &types::ModelPackageGroup, .optional = &kOptional<ModelPackageGroup>, .offset = offsetof(SearchRecord, model_package_group)},
    {.name = "Pipeline", .wire_name = "Pipeline", .type = &types::Pipeline, .optional = &kOptional<Pipeline>, .offset = offsetof(SearchRecord, pipeline)},
    {.name = "PipelineExecution", .wire_name = "PipelineExecution", .type = &types::PipelineExecution, .optional = &kOptional<PipelineExecution>, .offset = offsetof(SearchRecord, pipeline_execution)},
    {.name = "PipelineVersion", .wire_name = "PipelineVersion", .type = &types::PipelineVersion, .optional = &kOptional<PipelineVersion>, .offset = offsetof(SearchRecord, pipeline_version)},
    {.name = "FeatureGroup", .wire_name = "FeatureGroup", .type = &types::FeatureGroup, .optional = &kOptional<FeatureGroup>, .offset = offsetof(SearchRecord, feature_group)},
    {.name = "FeatureMetadata", .wire_name = "FeatureMetadata", .type = &types::FeatureMetadata, .optional = &kOptional<FeatureMetadata>, .offset = offsetof(SearchRecord, feature_metadata)},
    {.name = "Project", .wire_name = "Project", .type = &types::Project, .optional = &kOptional<Project>, .offset = offsetof(SearchRecord, project)},
    {.name = "HyperParameterTuningJob", .wire_name = "HyperParameterTuningJob", .type = &types::HyperParameterTuningJobSearchEntity, .optional = &kOptional<HyperParameterTuningJobSearchEntity>, .offset = offsetof(SearchRecord, hyper_parameter_tuning_job)},
    {.name = "ModelCard", .wire_name = "ModelCard", .type = &types::ModelCard, .optional = &kOptional<ModelCard>, .offset = offsetof(SearchRecord, model_card)},
    {.name = "Model", .wire_name = "Model", .type = &types::ModelDashboardModel, .optional = &kOptional<ModelDashboardModel>, .offset = offsetof(SearchRecord, model)},
};
constexpr std::uint16_t kSearchRecordNames[] = {4, 1, 10, 11, 13, 15, 14, 5, 6, 7, 8, 9, 12, 0, 2, 3};
constexpr Field kSearchRequestFields[] = {
    {.name = "Resource", .wire_name = "Resource", .type = &types::ResourceType, .offset = offsetof(SearchRequest, resource), .required = true},
    {.name = "SearchExpression", .wire_name = "SearchExpression", .type = &types::SearchExpression, .optional = &kOptional<SearchExpression>, .offset = offsetof(SearchRequest, search_expression)},
    {.name = "SortBy", .wire_name = "SortBy", .type = &types::MetricName, .optional = &kOptional<std::string>, .offset = offsetof(SearchRequest, sort_by)},
    {.name = "SortOrder", .wire_name = "SortOrder", .type = &types::FeatureGroupSortOrder, .optional = &kOptional<std::string>, .offset = offsetof(SearchRequest, sort_order)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(SearchRequest, next_token)},
    {.name = "MaxResults", .wire_name = "MaxResults", .type = &types::FeatureGroupMaxResults, .optional = &kOptional<std::int64_t>, .offset = offsetof(SearchRequest, max_results)},
    {.name = "CrossAccountFilterOption", .wire_name = "CrossAccountFilterOption", .type = &types::CrossAccountFilterOption, .optional = &kOptional<std::string>, .offset = offsetof(SearchRequest, cross_account_filter_option)},
    {.name = "VisibilityConditions", .wire_name = "VisibilityConditions", .type = &types::VisibilityConditionsList, .optional = &kOptional<std::vector<VisibilityConditions>>, .offset = offsetof(SearchRequest, visibility_conditions)},
};
constexpr std::uint16_t kSearchRequestNames[] = {6, 5, 4, 0, 1, 2, 3, 7};
constexpr Field kSearchResponseFields[] = {
    {.name = "Results", .wire_name = "Results", .type = &types::SearchResultsList, .optional = &kOptional<std::vector<SearchRecord>>, .offset = offsetof(SearchResponse, results)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(SearchResponse, next_token)},
    {.name = "TotalHits", .wire_name = "TotalHits", .type = &types::TotalHits, .optional = &kOptional<TotalHits>, .offset = offsetof(SearchResponse, total_hits)},
};
constexpr std::uint16_t kSearchResponseNames[] = {1, 0, 2};
constexpr Field kSecondaryStatusTransitionFields[] = {
    {.name = "Status", .wire_name = "Status", .type = &types::SecondaryStatus, .offset = offsetof(SecondaryStatusTransition, status), .required = true},
    {.name = "StartTime", .wire_name = "StartTime", .type = &types::CreationTime, .offset = offsetof(SecondaryStatusTransition, start_time), .required = true},
    {.name = "EndTime", .wire_name = "EndTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(SecondaryStatusTransition, end_time)},
    {.name = "StatusMessage", .wire_name = "StatusMessage", .type = &types::Ec2CapacityReservationId, .optional = &kOptional<std::string>, .offset = offsetof(SecondaryStatusTransition, status_message)},
};
constexpr std::uint16_t kSecondaryStatusTransitionNames[] = {2, 1, 0, 3};
constexpr Field kSelectedStepFields[] = {
    {.name = "StepName", .wire_name = "StepName", .type = &types::String256, .offset = offsetof(SelectedStep, step_name), .required = true},
};
constexpr std::uint16_t kSelectedStepNames[] = {0};

}  // namespace

constinit const Shape ProcessingOutputConfig::kShape = {.name = "ProcessingOutputConfig", .size = sizeof(ProcessingOutputConfig), .fields = kProcessingOutputConfigFields, .by_wire_name = kProcessingOutputConfigNames};
constinit const Type types::ProcessingOutputConfig = {.kind = Kind::structure, .shape = &ProcessingOutputConfig::kShape};
constinit const Shape ProcessingResources::kShape = {.name = "ProcessingResources", .size = sizeof(ProcessingResources), .fields = kProcessingResourcesFields, .by_wire_name = kProcessingResourcesNames};
constinit const Type types::ProcessingResources = {.kind = Kind::structure, .shape = &ProcessingResources::kShape};
constinit const Shape ProcessingS3Input::kShape = {.name = "ProcessingS3Input", .size = sizeof(ProcessingS3Input), .fields = kProcessingS3InputFields, .by_wire_name = kProcessingS3InputNames};
constinit const Type types::ProcessingS3Input = {.kind = Kind::structure, .shape = &ProcessingS3Input::kShape};
constinit const Shape ProcessingS3Output::kShape = {.name = "ProcessingS3Output", .size = sizeof(ProcessingS3Output), .fields = kProcessingS3OutputFields, .by_wire_name = kProcessingS3OutputNames};
constinit const Type types::ProcessingS3Output = {.kind = Kind::structure, .shape = &ProcessingS3Output::kShape};
constinit const Shape ProcessingStoppingCondition::kShape = {.name = "ProcessingStoppingCondition", .size = sizeof(ProcessingStoppingCondition), .fields = kProcessingStoppingConditionFields, .by_wire_name = kProcessingStoppingConditionNames};
constinit const Type types::ProcessingStoppingCondition = {.kind = Kind::structure, .shape = &ProcessingStoppingCondition::kShape};
constinit const Shape ProductionVariant::kShape = {.name = "ProductionVariant", .size = sizeof(ProductionVariant), .fields = kProductionVariantFields, .by_wire_name = kProductionVariantNames};
constinit const Type types::ProductionVariant = {.kind = Kind::structure, .shape = &ProductionVariant::kShape};
constinit const Type types::ProductionVariantList = {.kind = Kind::list, .min = 1, .max = 10, .element = &types::ProductionVariant, .list = &kList<ProductionVariant>};
constinit const Shape ProductionVariantCapacityReservationConfig::kShape = {.name = "ProductionVariantCapacityReservationConfig", .size = sizeof(ProductionVariantCapacityReservationConfig), .fields = kProductionVariantCapacityReservationConfigFields, .by_wire_name = kProductionVariantCapacityReservationConfigNames};
constinit const Type types::ProductionVariantCapacityReservationConfig = {.kind = Kind::structure, .shape = &ProductionVariantCapacityReservationConfig::kShape};
constinit const Shape ProductionVariantCapacityReservationSummary::kShape = {.name = "ProductionVariantCapacityReservationSummary", .size = sizeof(ProductionVariantCapacityReservationSummary), .fields = kProductionVariantCapacityReservationSummaryFields, .by_wire_name = kProductionVariantCapacityReservationSummaryNames};
constinit const Type types::ProductionVariantCapacityReservationSummary = {.kind = Kind::structure, .shape = &ProductionVariantCapacityReservationSummary::kShape};
constinit const Shape ProductionVariantCoreDumpConfig::kShape = {.name = "ProductionVariantCoreDumpConfig", .size = sizeof(ProductionVariantCoreDumpConfig), .fields = kProductionVariantCoreDumpConfigFields, .by_wire_name = kProductionVariantCoreDumpConfigNames};
constinit const Type types::ProductionVariantCoreDumpConfig = {.kind = Kind::structure, .shape = &ProductionVariantCoreDumpConfig::kShape};
constinit const Shape ProductionVariantManagedInstanceScaling::kShape = {.name = "ProductionVariantManagedInstanceScaling", .size = sizeof(ProductionVariantManagedInstanceScaling), .fields = kProductionVariantManagedInstanceScalingFields, .by_wire_name = kProductionVariantManagedInstanceScalingNames};
constinit const Type types::ProductionVariantManagedInstanceScaling = {.kind = Kind::structure, .shape = &ProductionVariantManagedInstanceScaling::kShape};
constinit const Shape ProductionVariantManagedInstanceScalingScaleInPolicy::kShape = {.name = "ProductionVariantManagedInstanceScalingScaleInPolicy", .size = sizeof(ProductionVariantManagedInstanceScalingScaleInPolicy), .fields = kProductionVariantManagedInstanceScalingScaleInPolicyFields, .by_wire_name = kProductionVariantManagedInstanceScalingScaleInPolicyNames};
constinit const Type types::ProductionVariantManagedInstanceScalingScaleInPolicy = {.kind = Kind::structure, .shape = &ProductionVariantManagedInstanceScalingScaleInPolicy::kShape};
constinit const Shape ProductionVariantRoutingConfig::kShape = {.name = "ProductionVariantRoutingConfig", .size = sizeof(ProductionVariantRoutingConfig), .fields = kProductionVariantRoutingConfigFields, .by_wire_name = kProductionVariantRoutingConfigNames};
constinit const Type types::ProductionVariantRoutingConfig = {.kind = Kind::structure, .shape = &ProductionVariantRoutingConfig::kShape};
constinit const Shape ProductionVariantServerlessConfig::kShape = {.name = "ProductionVariantServerlessConfig", .size = sizeof(ProductionVariantServerlessConfig), .fields = kProductionVariantServerlessConfigFields, .by_wire_name = kProductionVariantServerlessConfigNames};
constinit const Type types::ProductionVariantServerlessConfig = {.kind = Kind::structure, .shape = &ProductionVariantServerlessConfig::kShape};
constinit const Shape ProductionVariantServerlessUpdateConfig::kShape = {.name = "ProductionVariantServerlessUpdateConfig", .size = sizeof(ProductionVariantServerlessUpdateConfig), .fields = kProductionVariantServerlessUpdateConfigFields, .by_wire_name = kProductionVariantServerlessUpdateConfigNames};
constinit const Type types::ProductionVariantServerlessUpdateConfig = {.kind = Kind::structure, .shape = &ProductionVariantServerlessUpdateConfig::kShape};
constinit const Shape ProductionVariantStatus::kShape = {.name = "ProductionVariantStatus", .size = sizeof(ProductionVariantStatus), .fields = kProductionVariantStatusFields, .by_wire_name = kProductionVariantStatusNames};
constinit const Type types::ProductionVariantStatus = {.kind = Kind::structure, .shape = &ProductionVariantStatus::kShape};
constinit const Type types::ProductionVariantStatusList = {.kind = Kind::list, .min = 0, .max = 5, .element = &types::ProductionVariantStatus, .list = &kList<ProductionVariantStatus>};
constinit const Shape ProductionVariantSummary::kShape = {.name = "ProductionVariantSummary", .size = sizeof(ProductionVariantSummary), .fields = kProductionVariantSummaryFields, .by_wire_name = kProductionVariantSummaryNames};
constinit const Type types::ProductionVariantSummary = {.kind = Kind::structure, .shape = &ProductionVariantSummary::kShape};
constinit const Type types::ProductionVariantSummaryList = {.kind = Kind::list, .min = 1, .element = &types::ProductionVariantSummary, .list = &kList<ProductionVariantSummary>};
constinit const Shape ProfilerConfig::kShape = {.name = "ProfilerConfig", .size = sizeof(ProfilerConfig), .fields = kProfilerConfigFields, .by_wire_name = kProfilerConfigNames};
constinit const Type types::ProfilerConfig = {.kind = Kind::structure, .shape = &ProfilerConfig::kShape};
constinit const Shape ProfilerConfigForUpdate::kShape = {.name = "ProfilerConfigForUpdate", .size = sizeof(ProfilerConfigForUpdate), .fields = kProfilerConfigForUpdateFields, .by_wire_name = kProfilerConfigForUpdateNames};
constinit const Type types::ProfilerConfigForUpdate = {.kind = Kind::structure, .shape = &ProfilerConfigForUpdate::kShape};
constinit const Shape ProfilerRuleConfiguration::kShape = {.name = "ProfilerRuleConfiguration", .size = sizeof(ProfilerRuleConfiguration), .fields = kProfilerRuleConfigurationFields, .by_wire_name = kProfilerRuleConfigurationNames};
constinit const Type types::ProfilerRuleConfiguration = {.kind = Kind::structure, .shape = &ProfilerRuleConfiguration::kShape};
constinit const Type types::ProfilerRuleConfigurations = {.kind = Kind::list, .min = 0, .max = 20, .element = &types::ProfilerRuleConfiguration, .list = &kList<ProfilerRuleConfiguration>};
constinit const Shape ProfilerRuleEvaluationStatus::kShape = {.name = "ProfilerRuleEvaluationStatus", .size = sizeof(ProfilerRuleEvaluationStatus), .fields = kProfilerRuleEvaluationStatusFields, .by_wire_name = kProfilerRuleEvaluationStatusNames};
constinit const Type types::ProfilerRuleEvaluationStatus = {.kind = Kind::structure, .shape = &ProfilerRuleEvaluationStatus::kShape};
constinit const Type types::ProfilerRuleEvaluationStatuses = {.kind = Kind::list, .min = 0, .max = 20, .element = &types::ProfilerRuleEvaluationStatus, .list = &kList<ProfilerRuleEvaluationStatus>};
constinit const Shape Project::kShape = {.name = "Project", .size = sizeof(Project), .fields = kProjectFields, .by_wire_name = kProjectNames};
constinit const Type types::Project = {.kind = Kind::structure, .shape = &Project::kShape};
constinit const Shape PropertyNameQuery::kShape = {.name = "PropertyNameQuery", .size = sizeof(PropertyNameQuery), .fields = kPropertyNameQueryFields, .by_wire_name = kPropertyNameQueryNames};
constinit const Type types::PropertyNameQuery = {.kind = Kind::structure, .shape = &PropertyNameQuery::kShape};
constinit const Shape PropertyNameSuggestion::kShape = {.name = "PropertyNameSuggestion", .size = sizeof(PropertyNameSuggestion), .fields = kPropertyNameSuggestionFields, .by_wire_name = kPropertyNameSuggestionNames};
constinit const Type types::PropertyNameSuggestion = {.kind = Kind::structure, .shape = &PropertyNameSuggestion::kShape};
constinit const Type types::PropertyNameSuggestionList = {.kind = Kind::list, .element = &types::PropertyNameSuggestion, .list = &kList<PropertyNameSuggestion>};
constinit const Shape ProvisioningParameter::kShape = {.name = "ProvisioningParameter", .size = sizeof(ProvisioningParameter), .fields = kProvisioningParameterFields, .by_wire_name = kProvisioningParameterNames};
constinit const Type types::ProvisioningParameter = {.kind = Kind::structure, .shape = &ProvisioningParameter::kShape};
constinit const Type types::ProvisioningParameters = {.kind = Kind::list, .element = &types::ProvisioningParameter, .list = &kList<ProvisioningParameter>};
constinit const Shape PutModelPackageGroupPolicyInput::kShape = {.name = "PutModelPackageGroupPolicyInput", .size = sizeof(PutModelPackageGroupPolicyInput), .fields = kPutModelPackageGroupPolicyInputFields, .by_wire_name = kPutModelPackageGroupPolicyInputNames};
constinit const Type types::PutModelPackageGroupPolicyInput = {.kind = Kind::structure, .shape = &PutModelPackageGroupPolicyInput::kShape};
constinit const Shape PutModelPackageGroupPolicyOutput::kShape = {.name = "PutModelPackageGroupPolicyOutput", .size = sizeof(PutModelPackageGroupPolicyOutput), .fields = kPutModelPackageGroupPolicyOutputFields, .by_wire_name = kPutModelPackageGroupPolicyOutputNames};
constinit const Type types::PutModelPackageGroupPolicyOutput = {.kind = Kind::structure, .shape = &PutModelPackageGroupPolicyOutput::kShape};
constinit const Shape QualityCheckStepMetadata::kShape = {.name = "QualityCheckStepMetadata", .size = sizeof(QualityCheckStepMetadata), .fields = kQualityCheckStepMetadataFields, .by_wire_name = kQualityCheckStepMetadataNames};
constinit const Type types::QualityCheckStepMetadata = {.kind = Kind::structure, .shape = &QualityCheckStepMetadata::kShape};
constinit const Shape QueryFilters::kShape = {.name = "QueryFilters", .size = sizeof(QueryFilters), .fields = kQueryFiltersFields, .by_wire_name = kQueryFiltersNames};
constinit const Type types::QueryFilters = {.kind = Kind::structure, .shape = &QueryFilters::kShape};
constinit const Shape QueryLineageRequest::kShape = {.name = "QueryLineageRequest", .size = sizeof(QueryLineageRequest), .fields = kQueryLineageRequestFields, .by_wire_name = kQueryLineageRequestNames};
constinit const Type types::QueryLineageRequest = {.kind = Kind::structure, .shape = &QueryLineageRequest::kShape};
constinit const Shape QueryLineageResponse::kShape = {.name = "QueryLineageResponse", .size = sizeof(QueryLineageResponse), .fields = kQueryLineageResponseFields, .by_wire_name = kQueryLineageResponseNames};
constinit const Type types::QueryLineageResponse = {.kind = Kind::structure, .shape = &QueryLineageResponse::kShape};
constinit const Shape RealTimeInferenceConfig::kShape = {.name = "RealTimeInferenceConfig", .size = sizeof(RealTimeInferenceConfig), .fields = kRealTimeInferenceConfigFields, .by_wire_name = kRealTimeInferenceConfigNames};
constinit const Type types::RealTimeInferenceConfig = {.kind = Kind::structure, .shape = &RealTimeInferenceConfig::kShape};
constinit const Shape RealTimeInferenceRecommendation::kShape = {.name = "RealTimeInferenceRecommendation", .size = sizeof(RealTimeInferenceRecommendation), .fields = kRealTimeInferenceRecommendationFields, .by_wire_name = kRealTimeInferenceRecommendationNames};
constinit const Type types::RealTimeInferenceRecommendation = {.kind = Kind::structure, .shape = &RealTimeInferenceRecommendation::kShape};
constinit const Type types::RealTimeInferenceRecommendations = {.kind = Kind::list, .min = 0, .max = 3, .element = &types::RealTimeInferenceRecommendation, .list = &kList<RealTimeInferenceRecommendation>};
constinit const Shape RedshiftDatasetDefinition::kShape = {.name = "RedshiftDatasetDefinition", .size = sizeof(RedshiftDatasetDefinition), .fields = kRedshiftDatasetDefinitionFields, .by_wire_name = kRedshiftDatasetDefinitionNames};
constinit const Type types::RedshiftDatasetDefinition = {.kind = Kind::structure, .shape = &RedshiftDatasetDefinition::kShape};
constinit const Shape RegisterModelStepMetadata::kShape = {.name = "RegisterModelStepMetadata", .size = sizeof(RegisterModelStepMetadata), .fields = kRegisterModelStepMetadataFields, .by_wire_name = kRegisterModelStepMetadataNames};
constinit const Type types::RegisterModelStepMetadata = {.kind = Kind::structure, .shape = &RegisterModelStepMetadata::kShape};
constinit const Shape RemoteDebugConfig::kShape = {.name = "RemoteDebugConfig", .size = sizeof(RemoteDebugConfig), .fields = kRemoteDebugConfigFields, .by_wire_name = kRemoteDebugConfigNames};
constinit const Type types::RemoteDebugConfig = {.kind = Kind::structure, .shape = &RemoteDebugConfig::kShape};
constinit const Shape RemoteDebugConfigForUpdate::kShape = {.name = "RemoteDebugConfigForUpdate", .size = sizeof(RemoteDebugConfigForUpdate), .fields = kRemoteDebugConfigForUpdateFields, .by_wire_name = kRemoteDebugConfigForUpdateNames};
constinit const Type types::RemoteDebugConfigForUpdate = {.kind = Kind::structure, .shape = &RemoteDebugConfigForUpdate::kShape};
constinit const Shape RenderUiTemplateRequest::kShape = {.name = "RenderUiTemplateRequest", .size = sizeof(RenderUiTemplateRequest), .fields = kRenderUiTemplateRequestFields, .by_wire_name = kRenderUiTemplateRequestNames};
constinit const Type types::RenderUiTemplateRequest = {.kind = Kind::structure, .shape = &RenderUiTemplateRequest::kShape};
constinit const Shape RenderUiTemplateResponse::kShape = {.name = "RenderUiTemplateResponse", .size = sizeof(RenderUiTemplateResponse), .fields = kRenderUiTemplateResponseFields, .by_wire_name = kRenderUiTemplateResponseNames};
constinit const Type types::RenderUiTemplateResponse = {.kind = Kind::structure, .shape = &RenderUiTemplateResponse::kShape};
constinit const Shape RenderableTask::kShape = {.name = "RenderableTask", .size = sizeof(RenderableTask), .fields = kRenderableTaskFields, .by_wire_name = kRenderableTaskNames};
constinit const Type types::RenderableTask = {.kind = Kind::structure, .shape = &RenderableTask::kShape};
constinit const Shape RenderingError::kShape = {.name = "RenderingError", .size = sizeof(RenderingError), .fields = kRenderingErrorFields, .by_wire_name = kRenderingErrorNames};
constinit const Type types::RenderingError = {.kind = Kind::structure, .shape = &RenderingError::kShape};
constinit const Type types::RenderingErrorList = {.kind = Kind::list, .element = &types::RenderingError, .list = &kList<RenderingError>};
constinit const Shape RepositoryAuthConfig::kShape = {.name = "RepositoryAuthConfig", .size = sizeof(RepositoryAuthConfig), .fields = kRepositoryAuthConfigFields, .by_wire_name = kRepositoryAuthConfigNames};
constinit const Type types::RepositoryAuthConfig = {.kind = Kind::structure, .shape = &RepositoryAuthConfig::kShape};
constinit const Shape ResourceConfig::kShape = {.name = "ResourceConfig", .size = sizeof(ResourceConfig), .fields = kResourceConfigFields, .by_wire_name = kResourceConfigNames};
constinit const Type types::ResourceConfig = {.kind = Kind::structure, .shape = &ResourceConfig::kShape};
constinit const Shape ResourceConfigForUpdate::kShape = {.name = "ResourceConfigForUpdate", .size = sizeof(ResourceConfigForUpdate), .fields = kResourceConfigForUpdateFields, .by_wire_name = kResourceConfigForUpdateNames};
constinit const Type types::ResourceConfigForUpdate = {.kind = Kind::structure, .shape = &ResourceConfigForUpdate::kShape};
constinit const Shape ResourceLimits::kShape = {.name = "ResourceLimits", .size = sizeof(ResourceLimits), .fields = kResourceLimitsFields, .by_wire_name = kResourceLimitsNames};
constinit const Type types::ResourceLimits = {.kind = Kind::structure, .shape = &ResourceLimits::kShape};
constinit const Shape RetryPipelineExecutionRequest::kShape = {.name = "RetryPipelineExecutionRequest", .size = sizeof(RetryPipelineExecutionRequest), .fields = kRetryPipelineExecutionRequestFields, .by_wire_name = kRetryPipelineExecutionRequestNames};
constinit const Type types::RetryPipelineExecutionRequest = {.kind = Kind::structure, .shape = &RetryPipelineExecutionRequest::kShape};
constinit const Shape RetryPipelineExecutionResponse::kShape = {.name = "RetryPipelineExecutionResponse", .size = sizeof(RetryPipelineExecutionResponse), .fields = kRetryPipelineExecutionResponseFields, .by_wire_name = kRetryPipelineExecutionResponseNames};
constinit const Type types::RetryPipelineExecutionResponse = {.kind = Kind::structure, .shape = &RetryPipelineExecutionResponse::kShape};
constinit const Shape RetryStrategy::kShape = {.name = "RetryStrategy", .size = sizeof(RetryStrategy), .fields = kRetryStrategyFields, .by_wire_name = kRetryStrategyNames};
constinit const Type types::RetryStrategy = {.kind = Kind::structure, .shape = &RetryStrategy::kShape};
constinit const Shape RollingUpdatePolicy::kShape = {.name = "RollingUpdatePolicy", .size = sizeof(RollingUpdatePolicy), .fields = kRollingUpdatePolicyFields, .by_wire_name = kRollingUpdatePolicyNames};
constinit const Type types::RollingUpdatePolicy = {.kind = Kind::structure, .shape = &RollingUpdatePolicy::kShape};
constinit const Shape S3DataSource::kShape = {.name = "S3DataSource", .size = sizeof(S3DataSource), .fields = kS3DataSourceFields, .by_wire_name = kS3DataSourceNames};
constinit const Type types::S3DataSource = {.kind = Kind::structure, .shape = &S3DataSource::kShape};
constinit const Shape S3ModelDataSource::kShape = {.name = "S3ModelDataSource", .size = sizeof(S3ModelDataSource), .fields = kS3ModelDataSourceFields, .by_wire_name = kS3ModelDataSourceNames};
constinit const Type types::S3ModelDataSource = {.kind = Kind::structure, .shape = &S3ModelDataSource::kShape};
constinit const Shape S3StorageConfig::kShape = {.name = "S3StorageConfig", .size = sizeof(S3StorageConfig), .fields = kS3StorageConfigFields, .by_wire_name = kS3StorageConfigNames};
constinit const Type types::S3StorageConfig = {.kind = Kind::structure, .shape = &S3StorageConfig::kShape};
constinit const Shape ScheduleConfig::kShape = {.name = "ScheduleConfig", .size = sizeof(ScheduleConfig), .fields = kScheduleConfigFields, .by_wire_name = kScheduleConfigNames};
constinit const Type types::ScheduleConfig = {.kind = Kind::structure, .shape = &ScheduleConfig::kShape};
constinit const Shape SearchExpression::kShape = {.name = "SearchExpression", .size = sizeof(SearchExpression), .fields = kSearchExpressionFields, .by_wire_name = kSearchExpressionNames};
constinit const Type types::SearchExpression = {.kind = Kind::structure, .shape = &SearchExpression::kShape};
constinit const Type types::SearchExpressionList = {.kind = Kind::list, .min = 1, .max = 20, .element = &types::SearchExpression, .list = &kList<SearchExpression>};
constinit const Shape SearchRecord::kShape = {.name = "SearchRecord", .size = sizeof(SearchRecord), .fields = kSearchRecordFields, .by_wire_name = kSearchRecordNames};
constinit const Type types::SearchRecord = {.kind = Kind::structure, .shape = &SearchRecord::kShape};
constinit const Type types::SearchResultsList = {.kind = Kind::list, .element = &types::SearchRecord, .list = &kList<SearchRecord>};
constinit const Shape SearchRequest::kShape = {.name = "SearchRequest", .size = sizeof(SearchRequest), .fields = kSearchRequestFields, .by_wire_name = kSearchRequestNames};
constinit const Type types::SearchRequest = {.kind = Kind::structure, .shape = &SearchRequest::kShape};
constinit const Shape SearchResponse::kShape = {.name = "SearchResponse", .size = sizeof(SearchResponse), .fields = kSearchResponseFields, .by_wire_name = kSearchResponseNames};
constinit const Type types::SearchResponse = {.kind = Kind::structure, .shape = &SearchResponse::kShape};
constinit const Shape SecondaryStatusTransition::kShape = {.name = "SecondaryStatusTransition", .size = sizeof(SecondaryStatusTransition), .fields = kSecondaryStatusTransitionFields, .by_wire_name = kSecondaryStatusTransitionNames};
constinit const Type types::SecondaryStatusTransition = {.kind = Kind::structure, .shape = &SecondaryStatusTransition::kShape};
constinit const Type types::SecondaryStatusTransitions = {.kind = Kind::list, .element = &types::SecondaryStatusTransition, .list = &kList<SecondaryStatusTransition>};
constinit const Shape SelectedStep::kShape = {.name = "SelectedStep", .size = sizeof(SelectedStep), .fields = kSelectedStepFields, .by_wire_name = kSelectedStepNames};
constinit const Type types::SelectedStep = {.kind = Kind::structure, .shape = &SelectedStep::kShape};

}  // namespace athanor::api::sagemaker
