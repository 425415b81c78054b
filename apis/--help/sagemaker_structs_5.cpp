// Generated from apis/sagemaker.json by apis/generate.py.
#include "sagemaker_tables.hpp"

namespace athanor::api::sagemaker {
using namespace athanor::wire;

namespace {

[[maybe_unused]] constexpr Type kStream = {.kind = Kind::stream};

constexpr Field kHyperParameterTuningJobConfigFields[] = {
    {.name = "Strategy", .wire_name = "Strategy", .type = &types::HyperParameterTuningJobStrategyType, .offset = offsetof(HyperParameterTuningJobConfig, strategy), .required = true},
    {.name = "StrategyConfig", .wire_name = "StrategyConfig", .type = &types::HyperParameterTuningJobStrategyConfig, .optional = &kOptional<HyperParameterTuningJobStrategyConfig>, .offset = offsetof(HyperParameterTuningJobConfig, strategy_config)},
    {.name = "HyperParameterTuningJobObjective", .wire_name = "HyperParameterTuningJobObjective", .type = &types::HyperParameterTuningJobObjective, .optional = &kOptional<HyperParameterTuningJobObjective>, .offset = offsetof(HyperParameterTuningJobConfig, hyper_parameter_tuning_job_objective)},
    {.name = "ResourceLimits", .wire_name = "ResourceLimits", .type = &types::ResourceLimits, .offset = offsetof(HyperParameterTuningJobConfig, resource_limits), .required = true},
    {.name = "ParameterRanges", .wire_name = "ParameterRanges", .type = &types::ParameterRanges, .optional = &kOptional<ParameterRanges>, .offset = offsetof(HyperParameterTuningJobConfig, parameter_ranges)},
    {.name = "TrainingJobEarlyStoppingType", .wire_name = "TrainingJobEarlyStoppingType", .type = &types::TrainingJobEarlyStoppingType, .optional = &kOptional<std::string>, .offset = offsetof(HyperParameterTuningJobConfig, training_job_early_stopping_type)},
    {.name = "TuningJobCompletionCriteria", .wire_name = "TuningJobCompletionCriteria", .type = &types::TuningJobCompletionCriteria, .optional = &kOptional<TuningJobCompletionCriteria>, .offset = offsetof(HyperParameterTuningJobConfig, tuning_job_completion_criteria)},
    {.name = "RandomSeed", .wire_name = "RandomSeed", .type = &types::BillableTokenCount, .optional = &kOptional<std::int64_t>, .offset = offsetof(HyperParameterTuningJobConfig, random_seed)},
};
constexpr std::uint16_t kHyperParameterTuningJobConfigNames[] = {2, 4, 7, 3, 0, 1, 5, 6};
constexpr Field kHyperParameterTuningJobConsumedResourcesFields[] = {
    {.name = "RuntimeInSeconds", .wire_name = "RuntimeInSeconds", .type = &types::ClarifyShapSeed, .optional = &kOptional<std::int64_t>, .offset = offsetof(HyperParameterTuningJobConsumedResources, runtime_in_seconds)},
};
constexpr std::uint16_t kHyperParameterTuningJobConsumedResourcesNames[] = {0};
constexpr Field kHyperParameterTuningJobObjectiveFields[] = {
    {.name = "Type", .wire_name = "Type", .type = &types::HyperParameterTuningJobObjectiveType, .offset = offsetof(HyperParameterTuningJobObjective, type), .required = true},
    {.name = "MetricName", .wire_name = "MetricName", .type = &types::MetricName, .offset = offsetof(HyperParameterTuningJobObjective, metric_name), .required = true},
};
constexpr std::uint16_t kHyperParameterTuningJobObjectiveNames[] = {1, 0};
constexpr Field kHyperParameterTuningJobSearchEntityFields[] = {
    {.name = "HyperParameterTuningJobName", .wire_name = "HyperParameterTuningJobName", .type = &types::HyperParameterTuningJobName, .optional = &kOptional<std::string>, .offset = offsetof(HyperParameterTuningJobSearchEntity, hyper_parameter_tuning_job_name)},
    {.name = "HyperParameterTuningJobArn", .wire_name = "HyperParameterTuningJobArn", .type = &types::HyperParameterTuningJobArn, .optional = &kOptional<std::string>, .offset = offsetof(HyperParameterTuningJobSearchEntity, hyper_parameter_tuning_job_arn)},
    {.name = "HyperParameterTuningJobConfig", .wire_name = "HyperParameterTuningJobConfig", .type = &types::HyperParameterTuningJobConfig, .optional = &kOptional<HyperParameterTuningJobConfig>, .offset = offsetof(HyperParameterTuningJobSearchEntity, hyper_parameter_tuning_job_config)},
    {.name = "TrainingJobDefinition", .wire_name = "TrainingJobDefinition", .type = &types::HyperParameterTrainingJobDefinition, .optional = &kOptional<HyperParameterTrainingJobDefinition>, .offset = offsetof(HyperParameterTuningJobSearchEntity, training_job_definition)},
    {.name = "TrainingJobDefinitions", .wire_name = "TrainingJobDefinitions", .type = &types::HyperParameterTrainingJobDefinitions, .optional = &kOptional<std::vector<HyperParameterTrainingJobDefinition>>, .offset = offsetof(HyperParameterTuningJobSearchEntity, training_job_definitions)},
    {.name = "HyperParameterTuningJobStatus", .wire_name = "HyperParameterTuningJobStatus", .type = &types::HyperParameterTuningJobStatus, .optional = &kOptional<std::string>, .offset = offsetof(HyperParameterTuningJobSearchEntity, hyper_parameter_tuning_job_status)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(HyperParameterTuningJobSearchEntity, creation_time)},
    {.name = "HyperParameterTuningEndTime", .wire_name = "HyperParameterTuningEndTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(HyperParameterTuningJobSearchEntity, hyper_parameter_tuning_end_time)},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(HyperParameterTuningJobSearchEntity, last_modified_time)},
    {.name = "TrainingJobStatusCounters", .wire_name = "TrainingJobStatusCounters", .type = &types::TrainingJobStatusCounters, .optional = &kOptional<TrainingJobStatusCounters>, .offset = offsetof(HyperParameterTuningJobSearchEntity, training_job_status_counters)},
    {.name = "ObjectiveStatusCounters", .wire_name = "ObjectiveStatusCounters", .type = &types::ObjectiveStatusCounters, .optional = &kOptional<ObjectiveStatusCounters>, .offset = offsetof(HyperParameterTuningJobSearchEntity, objective_status_counters)},
    {.name = "BestTrainingJob", .wire_name = "BestTrainingJob", .type = &types::HyperParameterTrainingJobSummary, .optional = &kOptional<HyperParameterTrainingJobSummary>, .offset = offsetof(HyperParameterTuningJobSearchEntity, best_training_job)},
    {.name = "OverallBestTrainingJob", .wire_name = "OverallBestTrainingJob", .type = &types::HyperParameterTrainingJobSummary, .optional = &kOptional<HyperParameterTrainingJobSummary>, .offset = offsetof(HyperParameterTuningJobSearchEntity, overall_best_training_job)},
    {.name = "WarmStartConfig", .wire_name = "WarmStartConfig", .type = &types::HyperParameterTuningJobWarmStartConfig, .optional = &kOptional<HyperParameterTuningJobWarmStartConfig>, .offset = offsetof(HyperParameterTuningJobSearchEntity, warm_start_config)},
    {.name = "FailureReason", .wire_name = "FailureReason", .type = &types::BlockedReason, .optional = &kOptional<std::string>, .offset = offsetof(HyperParameterTuningJobSearchEntity, failure_reason)},
    {.name = "TuningJobCompletionDetails", .wire_name = "TuningJobCompletionDetails", .type = &types::HyperParameterTuningJobCompletionDetails, .optional = &kOptional<HyperParameterTuningJobCompletionDetails>, .offset = offsetof(HyperParameterTuningJobSearchEntity, tuning_job_completion_details)},
    {.name = "ConsumedResources", .wire_name = "ConsumedResources", .type = &types::HyperParameterTuningJobConsumedResources, .optional = &kOptional<HyperParameterTuningJobConsumedResources>, .offset = offsetof(HyperParameterTuningJobSearchEntity, consumed_resources)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(HyperParameterTuningJobSearchEntity, tags)},
};
constexpr std::uint16_t kHyperParameterTuningJobSearchEntityNames[] = {11, 16, 6, 14, 7, 1, 2, 0, 5, 8, 10, 12, 17, 3, 4, 9, 15, 13};
constexpr Field kHyperParameterTuningJobStrategyConfigFields[] = {
    {.name = "HyperbandStrategyConfig", .wire_name = "HyperbandStrategyConfig", .type = &types::HyperbandStrategyConfig, .optional = &kOptional<HyperbandStrategyConfig>, .offset = offsetof(HyperParameterTuningJobStrategyConfig, hyperband_strategy_config)},
};
constexpr std::uint16_t kHyperParameterTuningJobStrategyConfigNames[] = {0};
constexpr Field kHyperParameterTuningJobSummaryFields[] = {
    {.name = "HyperParameterTuningJobName", .wire_name = "HyperParameterTuningJobName", .type = &types::HyperParameterTuningJobName, .offset = offsetof(HyperParameterTuningJobSummary, hyper_parameter_tuning_job_name), .required = true},
    {.name = "HyperParameterTuningJobArn", .wire_name = "HyperParameterTuningJobArn", .type = &types::HyperParameterTuningJobArn, .offset = offsetof(HyperParameterTuningJobSummary, hyper_parameter_tuning_job_arn), .required = true},
    {.name = "HyperParameterTuningJobStatus", .wire_name = "HyperParameterTuningJobStatus", .type = &types::HyperParameterTuningJobStatus, .offset = offsetof(HyperParameterTuningJobSummary, hyper_parameter_tuning_job_status), .required = true},
    {.name = "Strategy", .wire_name = "Strategy", .type = &types::HyperParameterTuningJobStrategyType, .offset = offsetof(HyperParameterTuningJobSummary, strategy), .required = true},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .offset = offsetof(HyperParameterTuningJobSummary, creation_time), .required = true},
    {.name = "HyperParameterTuningEndTime", .wire_name = "HyperParameterTuningEndTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(HyperParameterTuningJobSummary, hyper_parameter_tuning_end_time)},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(HyperParameterTuningJobSummary, last_modified_time)},
    {.name = "TrainingJobStatusCounters", .wire_name = "TrainingJobStatusCounters", .type = &types::TrainingJobStatusCounters, .offset = offsetof(HyperParameterTuningJobSummary, training_job_status_counters), .required = true},
    {.name = "ObjectiveStatusCounters", .wire_name = "ObjectiveStatusCounters", .type = &types::ObjectiveStatusCounters, .offset = offsetof(HyperParameterTuningJobSummary, objective_status_counters), .required = true},
    {.name = "ResourceLimits", .wire_name = "ResourceLimits", .type = &types::ResourceLimits, .optional = &kOptional<ResourceLimits>, .offset = offsetof(HyperParameterTuningJobSummary, resource_limits)},
};
constexpr std::uint16_t kHyperParameterTuningJobSummaryNames[] = {4, 5, 1, 0, 2, 6, 8, 9, 3, 7};
constexpr Field kHyperParameterTuningJobWarmStartConfigFields[] = {
    {.name = "ParentHyperParameterTuningJobs", .wire_name = "ParentHyperParameterTuningJobs", .type = &types::ParentHyperParameterTuningJobs, .offset = offsetof(HyperParameterTuningJobWarmStartConfig, parent_hyper_parameter_tuning_jobs), .required = true},
    {.name = "WarmStartType", .wire_name = "WarmStartType", .type = &types::HyperParameterTuningJobWarmStartType, .offset = offsetof(HyperParameterTuningJobWarmStartConfig, warm_start_type), .required = true},
};
constexpr std::uint16_t kHyperParameterTuningJobWarmStartConfigNames[] = {0, 1};
constexpr Field kHyperParameterTuningResourceConfigFields[] = {
    {.name = "InstanceType", .wire_name = "InstanceType", .type = &types::TrainingInstanceType, .optional = &kOptional<std::string>, .offset = offsetof(HyperParameterTuningResourceConfig, instance_type)},
    {.name = "InstanceCount", .wire_name = "InstanceCount", .type = &types::BillableTokenCount, .optional = &kOptional<std::int64_t>, .offset = offsetof(HyperParameterTuningResourceConfig, instance_count)},
    {.name = "VolumeSizeInGB", .wire_name = "VolumeSizeInGB", .type = &types::BillableTokenCount, .optional = &kOptional<std::int64_t>, .offset = offsetof(HyperParameterTuningResourceConfig, volume_size_in_gb)},
    {.name = "VolumeKmsKeyId", .wire_name = "VolumeKmsKeyId", .type = &types::KmsKeyId, .optional = &kOptional<std::string>, .offset = offsetof(HyperParameterTuningResourceConfig, volume_kms_key_id)},
    {.name = "AllocationStrategy", .wire_name = "AllocationStrategy", .type = &types::HyperParameterTuningAllocationStrategy, .optional = &kOptional<std::string>, .offset = offsetof(HyperParameterTuningResourceConfig, allocation_strategy)},
    {.name = "InstanceConfigs", .wire_name = "InstanceConfigs", .type = &types::HyperParameterTuningInstanceConfigs, .optional = &kOptional<std::vector<HyperParameterTuningInstanceConfig>>, .offset = offsetof(HyperParameterTuningResourceConfig, instance_configs)},
};
constexpr std::uint16_t kHyperParameterTuningResourceConfigNames[] = {4, 5, 1, 0, 3, 2};
constexpr Field kHyperbandStrategyConfigFields[] = {
    {.name = "MinResource", .wire_name = "MinResource", .type = &types::BillableTimeInSeconds, .optional = &kOptional<std::int64_t>, .offset = offsetof(HyperbandStrategyConfig, min_resource)},
    {.name = "MaxResource", .wire_name = "MaxResource", .type = &types::BillableTimeInSeconds, .optional = &kOptional<std::int64_t>, .offset = offsetof(HyperbandStrategyConfig, max_resource)},
};
constexpr std::uint16_t kHyperbandStrategyConfigNames[] = {1, 0};
constexpr Field kIamIdentityFields[] = {
    {.name = "Arn", .wire_name = "Arn", .type = &types::Ec2CapacityReservationId, .optional = &kOptional<std::string>, .offset = offsetof(IamIdentity, arn)},
    {.name = "PrincipalId", .wire_name = "PrincipalId", .type = &types::Ec2CapacityReservationId, .optional = &kOptional<std::string>, .offset = offsetof(IamIdentity, principal_id)},
    {.name = "SourceIdentity", .wire_name = "SourceIdentity", .type = &types::Ec2CapacityReservationId, .optional = &kOptional<std::string>, .offset = offsetof(IamIdentity, source_identity)},
};
constexpr std::uint16_t kIamIdentityNames[] = {0, 1, 2};
constexpr Field kImageConfigFields[] = {
    {.name = "RepositoryAccessMode", .wire_name = "RepositoryAccessMode", .type = &types::RepositoryAccessMode, .offset = offsetof(ImageConfig, repository_access_mode), .required = true},
    {.name = "RepositoryAuthConfig", .wire_name = "RepositoryAuthConfig", .type = &types::RepositoryAuthConfig, .optional = &kOptional<RepositoryAuthConfig>, .offset = offsetof(ImageConfig, repository_auth_config)},
};
constexpr std::uint16_t kImageConfigNames[] = {0, 1};
constexpr Field kInferenceComponentAvailabilityZoneBalanceFields[] = {
    {.name = "EnforcementMode", .wire_name = "EnforcementMode", .type = &types::AvailabilityZoneBalanceEnforcementMode, .offset = offsetof(InferenceComponentAvailabilityZoneBalance, enforcement_mode), .required = true},
    {.name = "MaxImbalance", .wire_name = "MaxImbalance", .type = &types::AvailabilityZoneBalanceMaxImbalance, .optional = &kOptional<std::int64_t>, .offset = offsetof(InferenceComponentAvailabilityZoneBalance, max_imbalance)},
};
constexpr std::uint16_t kInferenceComponentAvailabilityZoneBalanceNames[] = {0, 1};
constexpr Field kInferenceComponentCapacitySizeFields[] = {
    {.name = "Type", .wire_name = "Type", .type = &types::InferenceComponentCapacitySizeType, .offset = offsetof(InferenceComponentCapacitySize, type), .required = true},
    {.name = "Value", .wire_name = "Value", .type = &types::BillableTimeInSeconds, .offset = offsetof(InferenceComponentCapacitySize, value), .required = true},
};
constexpr std::uint16_t kInferenceComponentCapacitySizeNames[] = {0, 1};
constexpr Field kInferenceComponentComputeResourceRequirementsFields[] = {
    {.name = "NumberOfCpuCoresRequired", .wire_name = "NumberOfCpuCoresRequired", .type = &types::NumberOfCpuCores, .optional = &kOptional<double>, .offset = offsetof(InferenceComponentComputeResourceRequirements, number_of_cpu_cores_required)},
    {.name = "NumberOfAcceleratorDevicesRequired", .wire_name = "NumberOfAcceleratorDevicesRequired", .type = &types::NumberOfAcceleratorDevices, .optional = &kOptional<double>, .offset = offsetof(InferenceComponentComputeResourceRequirements, number_of_accelerator_devices_required)},
    {.name = "MinMemoryRequiredInMb", .wire_name = "MinMemoryRequiredInMb", .type = &types::MemoryInMb, .offset = offsetof(InferenceComponentComputeResourceRequirements, min_memory_required_in_mb), .required = true},
    {.name = "MaxMemoryRequiredInMb", .wire_name = "MaxMemoryRequiredInMb", .type = &types::MemoryInMb, .optional = &kOptional<std::int64_t>, .offset = offsetof(InferenceComponentComputeResourceRequirements, max_memory_required_in_mb)},
};
constexpr std::uint16_t kInferenceComponentComputeResourceRequirementsNames[] = {3, 2, 1, 0};
constexpr Field kInferenceComponentContainerSpecificationFields[] = {
    {.name = "Image", .wire_name = "Image", .type = &types::ContainerImage, .optional = &kOptional<std::string>, .offset = offsetof(InferenceComponentContainerSpecification, image)},
    {.name = "ArtifactUrl", .wire_name = "ArtifactUrl", .type = &types::S3ModelUri, .optional = &kOptional<std::string>, .offset = offsetof(InferenceComponentContainerSpecification, artifact_url)},
    {.name = "Environment", .wire_name = "Environment", .type = &types::EnvironmentMap, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(InferenceComponentContainerSpecification, environment)},
};
constexpr std::uint16_t kInferenceComponentContainerSpecificationNames[] = {1, 2, 0};
constexpr Field kInferenceComponentContainerSpecificationSummaryFields[] = {
    {.name = "DeployedImage", .wire_name = "DeployedImage", .type = &types::DeployedImage, .optional = &kOptional<DeployedImage>, .offset = offsetof(InferenceComponentContainerSpecificationSummary, deployed_image)},
    {.name = "ArtifactUrl", .wire_name = "ArtifactUrl", .type = &types::S3ModelUri, .optional = &kOptional<std::string>, .offset = offsetof(InferenceComponentContainerSpecificationSummary, artifact_url)},
    {.name = "Environment", .wire_name = "Environment", .type = &types::EnvironmentMap, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(InferenceComponentContainerSpecificationSummary, environment)},
};
constexpr std::uint16_t kInferenceComponentContainerSpecificationSummaryNames[] = {1, 0, 2};
constexpr Field kInferenceComponentDataCacheConfigFields[] = {
    {.name = "EnableCaching", .wire_name = "EnableCaching", .type = &types::AcceptEula, .offset = offsetof(InferenceComponentDataCacheConfig, enable_caching), .required = true},
};
constexpr std::uint16_t kInferenceComponentDataCacheConfigNames[] = {0};
constexpr Field kInferenceComponentDataCacheConfigSummaryFields[] = {
    {.name = "EnableCaching", .wire_name = "EnableCaching", .type = &types::AcceptEula, .offset = offsetof(InferenceComponentDataCacheConfigSummary, enable_caching), .required = true},
};
constexpr std::uint16_t kInferenceComponentDataCacheConfigSummaryNames[] = {0};
constexpr Field kInferenceComponentDeploymentConfigFields[] = {
    {.name = "RollingUpdatePolicy", .wire_name = "RollingUpdatePolicy", .type = &types::InferenceComponentRollingUpdatePolicy, .offset = offsetof(InferenceComponentDeploymentConfig, rolling_update_policy), .required = true},
    {.name = "AutoRollbackConfiguration", .wire_name = "AutoRollbackConfiguration", .type = &types::AutoRollbackConfig, .optional = &kOptional<AutoRollbackConfig>, .offset = offsetof(InferenceComponentDeploymentConfig, auto_rollback_configuration)},
};
constexpr std::uint16_t kInferenceComponentDeploymentConfigNames[] = {1, 0};
constexpr Field kInferenceComponentMetadataFields[] = {
    {.name = "Arn", .wire_name = "Arn", .type = &types::String2048, .optional = &kOptional<std::string>, .offset = offsetof(InferenceComponentMetadata, arn)},
};
constexpr std::uint16_t kInferenceComponentMetadataNames[] = {0};
constexpr Field kInferenceComponentPlacementStatusFields[] = {
    {.name = "InstanceType", .wire_name = "InstanceType", .type = &types::ProductionVariantInstanceType, .offset = offsetof(InferenceComponentPlacementStatus, instance_type), .required = true},
    {.name = "CurrentCopyCount", .wire_name = "CurrentCopyCount", .type = &types::BillableTokenCount, .offset = offsetof(InferenceComponentPlacementStatus, current_copy_count), .required = true},
};
constexpr std::uint16_t kInferenceComponentPlacementStatusNames[] = {1, 0};
constexpr Field kInferenceComponentRollingUpdatePolicyFields[] = {
    {.name = "MaximumBatchSize", .wire_name = "MaximumBatchSize", .type = &types::InferenceComponentCapacitySize, .offset = offsetof(InferenceComponentRollingUpdatePolicy, maximum_batch_size), .required = true},
    {.name = "WaitIntervalInSeconds", .wire_name = "WaitIntervalInSeconds", .type = &types::TerminationWaitInSeconds, .offset = offsetof(InferenceComponentRollingUpdatePolicy, wait_interval_in_seconds), .required = true},
    {.name = "MaximumExecutionTimeoutInSeconds", .wire_name = "MaximumExecutionTimeoutInSeconds", .type = &types::MaximumExecutionTimeoutInSeconds, .optional = &kOptional<std::int64_t>, .offset = offsetof(InferenceComponentRollingUpdatePolicy, maximum_execution_timeout_in_seconds)},
    {.name = "RollbackMaximumBatchSize", .wire_name = "RollbackMaximumBatchSize", .type = &types::InferenceComponentCapacitySize, .optional = &kOptional<InferenceComponentCapacitySize>, .offset = offsetof(InferenceComponentRollingUpdatePolicy, rollback_maximum_batch_size)},
};
constexpr std::uint16_t kInferenceComponentRollingUpdatePolicyNames[] = {0, 2, 3, 1};
constexpr Field kInferenceComponentRuntimeConfigFields[] = {
    {.name = "CopyCount", .wire_name = "CopyCount", .type = &types::BillableTokenCount, .offset = offsetof(InferenceComponentRuntimeConfig, copy_count), .required = true},
};
constexpr std::uint16_t kInferenceComponentRuntimeConfigNames[] = {0};
constexpr Field kInferenceComponentRuntimeConfigSummaryFields[] = {
    {.name = "DesiredCopyCount", .wire_name = "DesiredCopyCount", .type = &types::BillableTokenCount, .optional = &kOptional<std::int64_t>, .offset = offsetof(InferenceComponentRuntimeConfigSummary, desired_copy_count)},
    {.name = "CurrentCopyCount", .wire_name = "CurrentCopyCount", .type = &types::BillableTokenCount, .optional = &kOptional<std::int64_t>, .offset = offsetof(InferenceComponentRuntimeConfigSummary, current_copy_count)},
    {.name = "PlacementStatus", .wire_name = "PlacementStatus", .type = &types::InferenceComponentPlacementStatusList, .optional = &kOptional<std::vector<InferenceComponentPlacementStatus>>, .offset = offsetof(InferenceComponentRuntimeConfigSummary, placement_status)},
};
constexpr std::uint16_t kInferenceComponentRuntimeConfigSummaryNames[] = {1, 0, 2};
constexpr Field kInferenceComponentSchedulingConfigFields[] = {
    {.name = "PlacementStrategy", .wire_name = "PlacementStrategy", .type = &types::InferenceComponentPlacementStrategy, .offset = offsetof(InferenceComponentSchedulingConfig, placement_strategy), .required = true},
    {.name = "AvailabilityZoneBalance", .wire_name = "AvailabilityZoneBalance", .type = &types::InferenceComponentAvailabilityZoneBalance, .optional = &kOptional<InferenceComponentAvailabilityZoneBalance>, .offset = offsetof(InferenceComponentSchedulingConfig, availability_zone_balance)},
};
constexpr std::uint16_t kInferenceComponentSchedulingConfigNames[] = {1, 0};
constexpr Field kInferenceComponentSpecificationFields[] = {
    {.name = "InstanceType", .wire_name = "InstanceType", .type = &types::ProductionVariantInstanceType, .optional = &kOptional<std::string>, .offset = offsetof(InferenceComponentSpecification, instance_type)},
    {.name = "ModelName", .wire_name = "ModelName", .type = &types::InferenceComponentName, .optional = &kOptional<std::string>, .offset = offsetof(InferenceComponentSpecification, model_name)},
    {.name = "Container", .wire_name = "Container", .type = &types::InferenceComponentContainerSpecification, .optional = &kOptional<InferenceComponentContainerSpecification>, .offset = offsetof(InferenceComponentSpecification, container)},
    {.name = "StartupParameters", .wire_name = "StartupParameters", .type = &types::InferenceComponentStartupParameters, .optional = &kOptional<InferenceComponentStartupParameters>, .offset = offsetof(InferenceComponentSpecification, startup_parameters)},
    {.name = "ComputeResourceRequirements", .wire_name = "ComputeResourceRequirements", .type = &types::InferenceComponentComputeResourceRequirements, .optional = &kOptional<InferenceComponentComputeResourceRequirements>, .offset = offsetof(InferenceComponentSpecification, compute_resource_requirements)},
    {.name = "BaseInferenceComponentName", .wire_name = "BaseInferenceComponentName", .type = &types::InferenceComponentName, .optional = &kOptional<std::string>, .offset = offsetof(InferenceComponentSpecification, base_inference_component_name)},
    {.name = "DataCacheConfig", .wire_name = "DataCacheConfig", .type = &types::InferenceComponentDataCacheConfig, .optional = &kOptional<InferenceComponentDataCacheConfig>, .offset = offsetof(InferenceComponentSpecification, data_cache_config)},
    {.name = "SchedulingConfig", .wire_name = "SchedulingConfig", .type = &types::InferenceComponentSchedulingConfig, .optional = &kOptional<InferenceComponentSchedulingConfig>, .offset = offsetof(InferenceComponentSpecification, scheduling_config)},
};
constexpr std::uint16_t kInferenceComponentSpecificationNames[] = {5, 4, 2, 6, 0, 1, 7, 3};
constexpr Field kInferenceComponentSpecificationSummaryFields[] = {
    {.name = "InstanceType", .wire_name = "InstanceType", .type = &types::ProductionVariantInstanceType, .optional = &kOptional<std::string>, .offset = offsetof(InferenceComponentSpecificationSummary, instance_type)},
    {.name = "ModelName", .wire_name = "ModelName", .type = &types::InferenceComponentName, .optional = &kOptional<std::string>, .offset = offsetof(InferenceComponentSpecificationSummary, model_name)},
    {.name = "Container", .wire_name = "Container", .type = &types::InferenceComponentContainerSpecificationSummary, .optional = &kOptional<InferenceComponentContainerSpecificationSummary>, .offset = offsetof(InferenceComponentSpecificationSummary, container)},
    {.name = "StartupParameters", .wire_name = "StartupParameters", .type = &types::InferenceComponentStartupParameters, .optional = &kOptional<InferenceComponentStartupParameters>, .offset = offsetof(InferenceComponentSpecificationSummary, startup_parameters)},
    {.name = "ComputeResourceRequirements", .wire_name = "ComputeResourceRequirements", .type = &types::InferenceComponentComputeResourceRequirements, .optional = &kOptional<InferenceComponentComputeResourceRequirements>, .offset = offsetof(InferenceComponentSpecificationSummary, compute_resource_requirements)},
    {.name = "BaseInferenceComponentName", .wire_name = "BaseInferenceComponentName", .type = &types::InferenceComponentName, .optional = &kOptional<std::string>, .offset = offsetof(InferenceComponentSpecificationSummary, base_inference_component_name)},
    {.name = "DataCacheConfig", .wire_name = "DataCacheConfig", .type = &types::InferenceComponentDataCacheConfigSummary, .optional = &kOptional<InferenceComponentDataCacheConfigSummary>, .offset = offsetof(InferenceComponentSpecificationSummary, data_cache_config)},
    {.name = "SchedulingConfig", .wire_name = "SchedulingConfig", .type = &types::InferenceComponentSchedulingConfig, .optional = &kOptional<InferenceComponentSchedulingConfig>, .offset = offsetof(InferenceComponentSpecificationSummary, scheduling_config)},
};
constexpr std::uint16_t kInferenceComponentSpecificationSummaryNames[] = {5, 4, 2, 6, 0, 1, 7, 3};
constexpr Field kInferenceComponentStartupParametersFields[] = {
    {.name = "ModelDataDownloadTimeoutInSeconds", .wire_name = "ModelDataDownloadTimeoutInSeconds", .type = &types::ProductionVariantContainerStartupHealthCheckTimeoutInSeconds, .optional = &kOptional<std::int64_t>, .offset = offsetof(InferenceComponentStartupParameters, model_data_download_timeout_in_seconds)},
    {.name = "ContainerStartupHealthCheckTimeoutInSeconds", .wire_name = "ContainerStartupHealthCheckTimeoutInSeconds", .type = &types::ProductionVariantContainerStartupHealthCheckTimeoutInSeconds, .optional = &kOptional<std::int64_t>, .offset = offsetof(InferenceComponentStartupParameters, container_startup_health_check_timeout_in_seconds)},
};
constexpr std::uint16_t kInferenceComponentStartupParametersNames[] = {1, 0};
constexpr Field kInferenceComponentSummaryFields[] = {
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .offset = offsetof(InferenceComponentSummary, creation_time), .required = true},
    {.name = "InferenceComponentArn", .wire_name = "InferenceComponentArn", .type = &types::InferenceComponentArn, .offset = offsetof(InferenceComponentSummary, inference_component_arn), .required = true},
    {.name = "InferenceComponentName", .wire_name = "InferenceComponentName", .type = &types::InferenceComponentName, .offset = offsetof(InferenceComponentSummary, inference_component_name), .required = true},
    {.name = "EndpointArn", .wire_name = "EndpointArn", .type = &types::EndpointArn, .offset = offsetof(InferenceComponentSummary, endpoint_arn), .required = true},
    {.name = "EndpointName", .wire_name = "EndpointName", .type = &types::ContainerHostname, .offset = offsetof(InferenceComponentSummary, endpoint_name), .required = true},
    {.name = "VariantName", .wire_name = "VariantName", .type = &types::ContainerHostname, .offset = offsetof(InferenceComponentSummary, variant_name), .required = true},
    {.name = "InferenceComponentStatus", .wire_name = "InferenceComponentStatus", .type = &types::InferenceComponentStatus, .optional = &kOptional<std::string>, .offset = offsetof(InferenceComponentSummary, inference_component_status)},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .offset = offsetof(InferenceComponentSummary, last_modified_time), .required = true},
};
constexpr std::uint16_t kInferenceComponentSummaryNames[] = {0, 3, 4, 1, 2, 6, 7, 5};
constexpr Field kInferenceExecutionConfigFields[] = {
    {.name = "Mode", .wire_name = "Mode", .type = &types::InferenceExecutionMode, .offset = offsetof(InferenceExecutionConfig, mode), .required = true},
};
constexpr std::uint16_t kInferenceExecutionConfigNames[] = {0};
constexpr Field kInferenceExperimentDataStorageConfigFields[] = {
    {.name = "Destination", .wire_name = "Destination", .type = &types::DestinationS3Uri, .offset = offsetof(InferenceExperimentDataStorageConfig, destination), .required = true},
    {.name = "KmsKey", .wire_name = "KmsKey", .type = &types::KmsKeyId, .optional = &kOptional<std::string>, .offset = offsetof(InferenceExperimentDataStorageConfig, kms_key)},
    {.name = "ContentType", .wire_name = "ContentType", .type = &types::CaptureContentTypeHeader, .optional = &kOptional<CaptureContentTypeHeader>, .offset = offsetof(InferenceExperimentDataStorageConfig, content_type)},
};
constexpr std::uint16_t kInferenceExperimentDataStorageConfigNames[] = {2, 0, 1};
constexpr Field kInferenceExperimentScheduleFields[] = {
    {.name = "StartTime", .wire_name = "StartTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(InferenceExperimentSchedule, start_time)},
    {.name = "EndTime", .wire_name = "EndTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(InferenceExperimentSchedule, end_time)},
};
constexpr std::uint16_t kInferenceExperimentScheduleNames[] = {1, 0};
constexpr Field kInferenceExperimentSummaryFields[] = {
    {.name = "Name", .wire_name = "Name", .type = &types::ExperimentEntityName, .offset = offsetof(InferenceExperimentSummary, name), .required = true},
    {.name = "Type", .wire_name = "Type", .type = &types::InferenceExperimentType, .offset = offsetof(InferenceExperimentSummary, type), .required = true},
    {.name = "Schedule", .wire_name = "Schedule", .type = &types::InferenceExperimentSchedule, .optional = &kOptional<InferenceExperimentSchedule>, .offset = offsetof(InferenceExperimentSummary, schedule)},
    {.name = "Status", .wire_name = "Status", .type = &types::InferenceExperimentStatus, .offset = offsetof(InferenceExperimentSummary, status), .required = true},
    {.name = "StatusReason", .wire_name = "StatusReason", .type = &types::ApprovalDescription, .optional = &kOptional<std::string>, .offset = offsetof(InferenceExperimentSummary, status_reason)},
    {.name = "Description", .wire_name = "Description", .type = &types::ApprovalDescription, .optional = &kOptional<std::string>, .offset = offsetof(InferenceExperimentSummary, description)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .offset = offsetof(InferenceExperimentSummary, creation_time), .required = true},
    {.name = "CompletionTime", .wire_name = "CompletionTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(InferenceExperimentSummary, completion_time)},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .offset = offsetof(InferenceExperimentSummary, last_modified_time), .required = true},
    {.name = "RoleArn", .wire_name = "RoleArn", .type = &types::RoleArn, .optional = &kOptional<std::string>, .offset = offsetof(InferenceExperimentSummary, role_arn)},
};
constexpr std::uint16_t kInferenceExperimentSummaryNames[] = {7, 6, 5, 8, 0, 9, 2, 3, 4, 1};
constexpr Field kInferenceHubAccessConfigFields[] = {
    {.name = "HubContentArn", .wire_name = "HubContentArn", .type = &types::AlgorithmImage, .offset = offsetof(InferenceHubAccessConfig, hub_content_arn), .required = true},
};
constexpr std::uint16_t kInferenceHubAccessConfigNames[] = {0};
constexpr Field kInferenceSpecificationFields[] = {
    {.name = "Containers", .wire_name = "Containers", .type = &types::ModelPackageContainerDefinitionList, .offset = offsetof(InferenceSpecification, containers), .required = true},
    {.name = "SupportedTransformInstanceTypes", .wire_name = "SupportedTransformInstanceTypes", .type = &types::TransformInstanceTypes, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(InferenceSpecification, supported_transform_instance_types)},
    {.name = "SupportedRealtimeInferenceInstanceTypes", .wire_name = "SupportedRealtimeInferenceInstanceTypes", .type = &types::RealtimeInferenceInstanceTypes, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(InferenceSpecification, supported_realtime_inference_instance_types)},
    {.name = "SupportedContentTypes", .wire_name = "SupportedContentTypes", .type = &types::ContentTypes, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(InferenceSpecification, supported_content_types)},
    {.name = "SupportedResponseMIMETypes", .wire_name = "SupportedResponseMIMETypes", .type = &types::ResponseMIMETypes, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(InferenceSpecification, supported_response_mime_types)},
};
constexpr std::uint16_t kInferenceSpecificationNames[] = {0, 3, 2, 4, 1};
constexpr Field kInfraCheckConfigFields[] = {
    {.name = "EnableInfraCheck", .wire_name = "EnableInfraCheck", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(InfraCheckConfig, enable_infra_check)},
};
constexpr std::uint16_t kInfraCheckConfigNames[] = {0};
constexpr Field kInstanceGroupFields[] = {
    {.name = "InstanceType", .wire_name = "InstanceType", .type = &types::TrainingInstanceType, .offset = offsetof(InstanceGroup, instance_type), .required = true},
    {.name = "InstanceCount", .wire_name = "InstanceCount", .type = &types::BillableTokenCount, .offset = offsetof(InstanceGroup, instance_count), .required = true},
    {.name = "InstanceGroupName", .wire_name = "InstanceGroupName", .type = &types::InstanceGroupName, .offset = offsetof(InstanceGroup, instance_group_name), .required = true},
};
constexpr std::uint16_t kInstanceGroupNames[] = {1, 2, 0};
constexpr Field kInstancePlacementConfigFields[] = {
    {.name = "EnableMultipleJobs", .wire_name = "EnableMultipleJobs", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(InstancePlacementConfig, enable_multiple_jobs)},
    {.name = "PlacementSpecifications", .wire_name = "PlacementSpecifications", .type = &types::PlacementSpecifications, .optional = &kOptional<std::vector<PlacementSpecification>>, .offset = offsetof(InstancePlacementConfig, placement_specifications)},
};
constexpr std::uint16_t kInstancePlacementConfigNames[] = {0, 1};
constexpr Field kInstancePoolFields[] = {
    {.name = "InstanceType", .wire_name = "InstanceType", .type = &types::ProductionVariantInstanceType, .offset = offsetof(InstancePool, instance_type), .required = true},
    {.name = "ModelNameOverride", .wire_name = "ModelNameOverride", .type = &types::InferenceComponentName, .optional = &kOptional<std::string>, .offset = offsetof(InstancePool, model_name_override)},
    {.name = "Priority", .wire_name = "Priority", .type = &types::InstancePoolPriority, .offset = offsetof(InstancePool, priority), .required = true},
};
constexpr std::uint16_t kInstancePoolNames[] = {0, 1, 2};
constexpr Field kInstancePoolSummaryFields[] = {
    {.name = "InstanceType", .wire_name = "InstanceType", .type = &types::ProductionVariantInstanceType, .offset = offsetof(InstancePoolSummary, instance_type), .required = true},
    {.name = "CurrentInstanceCount", .wire_name = "CurrentInstanceCount", .type = &types::BillableTokenCount, .offset = offsetof(InstancePoolSummary, current_instance_count), .required = true},
};
constexpr std::uint16_t kInstancePoolSummaryNames[] = {1, 0};
constexpr Field kIntegerParameterRangeFields[] = {
    {.name = "Name", .wire_name = "Name", .type = &types::Accept, .offset = offsetof(IntegerParameterRange, name), .required = true},
    {.name = "MinValue", .wire_name = "MinValue", .type = &types::Accept, .offset = offsetof(IntegerParameterRange, min_value), .required = true},
    {.name = "MaxValue", .wire_name = "MaxValue", .type = &types::Accept, .offset = offsetof(IntegerParameterRange, max_value), .required = true},
    {.name = "ScalingType", .wire_name = "ScalingType", .type = &types::HyperParameterScalingType, .optional = &kOptional<std::string>, .offset = offsetof(IntegerParameterRange, scaling_type)},
};
constexpr std::uint16_t kIntegerParameterRangeNames[] = {2, 1, 0, 3};
constexpr Field kLambdaStepMetadataFields[] = {
    {.name = "Arn", .wire_name = "Arn", .type = &types::String256, .optional = &kOptional<std::string>, .offset = offsetof(LambdaStepMetadata, arn)},
    {.name = "OutputParameters", .wire_name = "OutputParameters", .type = &types::OutputParameterList, .optional = &kOptional<std::vector<OutputParameter>>, .offset = offsetof(LambdaStepMetadata, output_parameters)},
};
constexpr std::uint16_t kLambdaStepMetadataNames[] = {0, 1};
constexpr Field kLastUpdateStatusFields[] = {
    {.name = "Status", .wire_name = "Status", .type = &types::LastUpdateStatusValue, .offset = offsetof(LastUpdateStatus, status), .required = true},
    {.name = "FailureReason", .wire_name = "FailureReason", .type = &types::BlockedReason, .optional = &kOptional<std::string>, .offset = offsetof(LastUpdateStatus, failure_reason)},
};
constexpr std::uint16_t kLastUpdateStatusNames[] = {1, 0};
constexpr Field kLineageGroupSummaryFields[] = {
    {.name = "LineageGroupArn", .wire_name = "LineageGroupArn", .type = &types::LineageGroupArn, .optional = &kOptional<std::string>, .offset = offsetof(LineageGroupSummary, lineage_group_arn)},
    {.name = "LineageGroupName", .wire_name = "LineageGroupName", .type = &types::ExperimentEntityName, .optional = &kOptional<std::string>, .offset = offsetof(LineageGroupSummary, lineage_group_name)},
    {.name = "DisplayName", .wire_name = "DisplayName", .type = &types::ExperimentEntityName, .optional = &kOptional<std::string>, .offset = offsetof(LineageGroupSummary, display_name)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(LineageGroupSummary, creation_time)},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(LineageGroupSummary, last_modified_time)},
};
constexpr std::uint16_t kLineageGroupSummaryNames[] = {3, 2, 4, 0, 1};
constexpr Field kLineageMetadataFields[] = {
    {.name = "ActionArns", .wire_name = "ActionArns", .type = &types::MapString2048, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(LineageMetadata, action_arns)},
    {.name = "ArtifactArns", .wire_name = "ArtifactArns", .type = &types::MapString2048, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(LineageMetadata, artifact_arns)},
    {.name = "ContextArns", .wire_name = "ContextArns", .type = &types::MapString2048, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(LineageMetadata, context_arns)},
    {.name = "Associations", .wire_name = "Associations", .type = &types::AssociationInfoList, .optional = &kOptional<std::vector<AssociationInfo>>, .offset = offsetof(LineageMetadata, associations)},
};
constexpr std::uint16_t kLineageMetadataNames[] = {0, 1, 3, 2};
constexpr Field kListActionsRequestFields[] = {
    {.name = "SourceUri", .wire_name = "SourceUri", .type = &types::RepositoryCredentialsProviderArn, .optional = &kOptional<std::string>, .offset = offsetof(ListActionsRequest, source_uri)},
    {.name = "ActionType", .wire_name = "ActionType", .type = &types::String256, .optional = &kOptional<std::string>, .offset = offsetof(ListActionsRequest, action_type)},
    {.name = "CreatedAfter", .wire_name = "CreatedAfter", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListActionsRequest, created_after)},
    {.name = "CreatedBefore", .wire_name = "CreatedBefore", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListActionsRequest, created_before)},
    {.name = "SortBy", .wire_name = "SortBy", .type = &types::EndpointConfigSortKey, .optional = &kOptional<std::string>, .offset = offsetof(ListActionsRequest, sort_by)},
    {.name = "SortOrder", .wire_name = "SortOrder", .type = &types::FeatureGroupSortOrder, .optional = &kOptional<std::string>, .offset = offsetof(ListActionsRequest, sort_order)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListActionsRequest, next_token)},
    {.name = "MaxResults", .wire_name = "MaxResults", .type = &types::FeatureGroupMaxResults, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListActionsRequest, max_results)},
};
constexpr std::uint16_t kListActionsRequestNames[] = {1, 2, 3, 7, 6, 4, 5, 0};
constexpr Field kListActionsResponseFields[] = {
    {.name = "ActionSummaries", .wire_name = "ActionSummaries", .type = &types::ActionSummaries, .optional = &kOptional<std::vector<ActionSummary>>, .offset = offsetof(ListActionsResponse, action_summaries)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListActionsResponse, next_token)},
};
constexpr std::uint16_t kListActionsResponseNames[] = {0, 1};
constexpr Field kListAliasesRequestFields[] = {
    {.name = "ImageName", .wire_name = "ImageName", .type = &types::ImageName, .offset = offsetof(ListAliasesRequest, image_name), .required = true},
    {.name = "Alias", .wire_name = "Alias", .type = &types::SageMakerImageVersionAlias, .optional = &kOptional<std::string>, .offset = offsetof(ListAliasesRequest, alias)},
    {.name = "Version", .wire_name = "Version", .type = &types::BillableTokenCount, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListAliasesRequest, version)},
    {.name = "MaxResults", .wire_name = "MaxResults", .type = &types::FeatureGroupMaxResults, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListAliasesRequest, max_results)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListAliasesRequest, next_token)},
};
constexpr std::uint16_t kListAliasesRequestNames[] = {1, 0, 3, 4, 2};
constexpr Field kListAliasesResponseFields[] = {
    {.name = "SageMakerImageVersionAliases", .wire_name = "SageMakerImageVersionAliases", .type = &types::SageMakerImageVersionAliases, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(ListAliasesResponse, sage_maker_image_version_aliases)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListAliasesResponse, next_token)},
};
constexpr std::uint16_t kListAliasesResponseNames[] = {1, 0};
constexpr Field kListArtifactsRequestFields[] = {
    {.name = "SourceUri", .wire_name = "SourceUri", .type = &types::RepositoryCredentialsProviderArn, .optional = &kOptional<std::string>, .offset = offsetof(ListArtifactsRequest, source_uri)},
    {.name = "ArtifactType", .wire_name = "ArtifactType", .type = &types::String256, .optional = &kOptional<std::string>, .offset = offsetof(ListArtifactsRequest, artifact_type)},
    {.name = "CreatedAfter", .wire_name = "CreatedAfter", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListArtifactsRequest, created_after)},
    {.name = "CreatedBefore", .wire_name = "CreatedBefore", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListArtifactsRequest, created_before)},
    {.name = "SortBy", .wire_name = "SortBy", .type = &types::SortArtifactsBy, .optional = &kOptional<std::string>, .offset = offsetof(ListArtifactsRequest, sort_by)},
    {.name = "SortOrder", .wire_name = "SortOrder", .type = &types::FeatureGroupSortOrder, .optional = &kOptional<std::string>, .offset = offsetof(ListArtifactsRequest, sort_order)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListArtifactsRequest, next_token)},
    {.name = "MaxResults", .wire_name = "MaxResults", .type = &types::FeatureGroupMaxResults, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListArtifactsRequest, max_results)},
};
constexpr std::uint16_t kListArtifactsRequestNames[] = {1, 2, 3, 7, 6, 4, 5, 0};
constexpr Field kListArtifactsResponseFields[] = {
    {.name = "ArtifactSummaries", .wire_name = "ArtifactSummaries", .type = &types::ArtifactSummaries, .optional = &kOptional<std::vector<ArtifactSummary>>, .offset = offsetof(ListArtifactsResponse, artifact_summaries)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListArtifactsResponse, next_token)},
};
constexpr std::uint16_t kListArtifactsResponseNames[] = {0, 1};
constexpr Field kListAssociationsRequestFields[] = {
    {.name = "SourceArn", .wire_name = "SourceArn", .type = &types::AssociationEntityArn, .optional = &kOptional<std::string>, .offset = offsetof(ListAssociationsRequest, source_arn)},
    {.name = "DestinationArn", .wire_name = "DestinationArn", .type = &types::AssociationEntityArn, .optional = &kOptional<std::string>, .offset = offsetof(ListAssociationsRequest, destination_arn)},
    {.name = "SourceType", .wire_name = "SourceType", .type = &types::String256, .optional = &kOptional<std::string>, .offset = offsetof(ListAssociationsRequest, source_type)},
    {.name = "DestinationType", .wire_name = "DestinationType", .type = &types::String256, .optional = &kOptional<std::string>, .offset = offsetof(ListAssociationsRequest, destination_type)},
    {.name = "AssociationType", .wire_name = "AssociationType", .type = &types::AssociationEdgeType, .optional = &kOptional<std::string>, .offset = offsetof(ListAssociationsRequest, association_type)},
    {.name = "CreatedAfter", .wire_name = "CreatedAfter", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListAssociationsRequest, created_after)},
    {.name = "CreatedBefore", .wire_name = "CreatedBefore", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListAssociationsRequest, created_before)},
    {.name = "SortBy", .wire_name = "SortBy", .type = &types::SortAssociationsBy, .optional = &kOptional<std::string>, .offset = offsetof(ListAssociationsRequest, sort_by)},
    {.name = "SortOrder", .wire_name = "SortOrder", .type = &types::FeatureGroupSortOrder, .optional = &kOptional<std::string>, .offset = offsetof(ListAssociationsRequest, sort_order)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListAssociationsRequest, next_token)},
    {.name = "MaxResults", .wire_name = "MaxResults", .type = &types::FeatureGroupMaxResults, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListAssociationsRequest, max_results)},
};
constexpr std::uint16_t kListAssociationsRequestNames[] = {4, 5, 6, 1, 3, 10, 9, 7, 8, 0, 2};
constexpr Field kListAssociationsResponseFields[] = {
    {.name = "AssociationSummaries", .wire_name = "AssociationSummaries", .type = &types::AssociationSummaries, .optional = &kOptional<std::vector<AssociationSummary>>, .offset = offsetof(ListAssociationsResponse, association_summaries)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListAssociationsResponse, next_token)},
};
constexpr std::uint16_t kListAssociationsResponseNames[] = {0, 1};
constexpr Field kListContextsRequestFields[] = {
    {.name = "SourceUri", .wire_name = "SourceUri", .type = &types::RepositoryCredentialsProviderArn, .optional = &kOptional<std::string>, .offset = offsetof(ListContextsRequest, source_uri)},
    {.name = "ContextType", .wire_name = "ContextType", .type = &types::String256, .optional = &kOptional<std::string>, .offset = offsetof(ListContextsRequest, context_type)},
    {.name = "CreatedAfter", .wire_name = "CreatedAfter", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListContextsRequest, created_after)},
    {.name = "CreatedBefore", .wire_name = "CreatedBefore", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListContextsRequest, created_before)},
    {.name = "SortBy", .wire_name = "SortBy", .type = &types::EndpointConfigSortKey, .optional = &kOptional<std::string>, .offset = offsetof(ListContextsRequest, sort_by)},
    {.name = "SortOrder", .wire_name = "SortOrder", .type = &types::FeatureGroupSortOrder, .optional = &kOptional<std::string>, .offset = offsetof(ListContextsRequest, sort_order)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListContextsRequest, next_token)},
    {.name = "MaxResults", .wire_name = "MaxResults", .type = &types::FeatureGroupMaxResults, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListContextsRequest, max_results)},
};
constexpr std::uint16_t kListContextsRequestNames[] = {1, 2, 3, 7, 6, 4, 5, 0};
constexpr Field kListContextsResponseFields[] = {
    {.name = "ContextSummaries", .wire_name = "ContextSummaries", .type = &types::ContextSummaries, .optional = &kOptional<std::vector<ContextSummary>>, .offset = offsetof(ListContextsResponse, context_summaries)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListContextsResponse, next_token)},
};
constexpr std::uint16_t kListContextsResponseNames[] = {0, 1};
constexpr Field kListDataQualityJobDefinitionsRequestFields[] = {
    {.name = "EndpointName", .wire_name = "EndpointName", .type = &types::ContainerHostname, .optional = &kOptional<std::string>, .offset = offsetof(ListDataQualityJobDefinitionsRequest, endpoint_name)},
    {.name = "SortBy", .wire_name = "SortBy", .type = &types::EndpointConfigSortKey, .optional = &kOptional<std::string>, .offset = offsetof(ListDataQualityJobDefinitionsRequest, sort_by)},
    {.name = "SortOrder", .wire_name = "SortOrder", .type = &types::FeatureGroupSortOrder, .optional = &kOptional<std::string>, .offset = offsetof(ListDataQualityJobDefinitionsRequest, sort_order)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListDataQualityJobDefinitionsRequest, next_token)},
    {.name = "MaxResults", .wire_name = "MaxResults", .type = &types::FeatureGroupMaxResults, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListDataQualityJobDefinitionsRequest, max_results)},
    {.name = "NameContains", .wire_name = "NameContains", .type = &types::NameContains, .optional = &kOptional<std::string>, .offset = offsetof(ListDataQualityJobDefinitionsRequest, name_contains)},
    {.name = "CreationTimeBefore", .wire_name = "CreationTimeBefore", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListDataQualityJobDefinitionsRequest, creation_time_before)},
    {.name = "CreationTimeAfter", .wire_name = "CreationTimeAfter", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListDataQualityJobDefinitionsRequest, creation_time_after)},
};
constexpr std::uint16_t kListDataQualityJobDefinitionsRequestNames[] = {7, 6, 0, 4, 5, 3, 1, 2};
constexpr Field kListDataQualityJobDefinitionsResponseFields[] = {
    {.name = "JobDefinitionSummaries", .wire_name = "JobDefinitionSummaries", .type = &types::MonitoringJobDefinitionSummaryList, .offset = offsetof(ListDataQualityJobDefinitionsResponse, job_definition_summaries), .required = true},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListDataQualityJobDefinitionsResponse, next_token)},
};
constexpr std::uint16_t kListDataQualityJobDefinitionsResponseNames[] = {0, 1};
constexpr Field kListEndpointConfigsInputFields[] = {
    {.name = "SortBy", .wire_name = "SortBy", .type = &types::EndpointConfigSortKey, .optional = &kOptional<std::string>, .offset = offsetof(ListEndpointConfigsInput, sort_by)},
    {.name = "SortOrder", .wire_name = "SortOrder", .type = &types::FeatureGroupSortOrder, .optional = &kOptional<std::string>, .offset = offsetof(ListEndpointConfigsInput, sort_order)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListEndpointConfigsInput, next_token)},
    {.name = "MaxResults", .wire_name = "MaxResults", .type = &types::FeatureGroupMaxResults, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListEndpointConfigsInput, max_results)},
    {.name = "NameContains", .wire_name = "NameContains", .type = &types::EndpointConfigNameContains, .optional = &kOptional<std::string>, .offset = offsetof(ListEndpointConfigsInput, name_contains)},
    {.name = "CreationTimeBefore", .wire_name = "CreationTimeBefore", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListEndpointConfigsInput, creation_time_before)},
    {.name = "CreationTimeAfter", .wire_name = "CreationTimeAfter", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListEndpointConfigsInput, creation_time_after)},
};
constexpr std::uint16_t kListEndpointConfigsInputNames[] = {6, 5, 3, 4, 2, 0, 1};
constexpr Field kListEndpointConfigsOutputFields[] = {
    {.name = "EndpointConfigs", .wire_name = "EndpointConfigs", .type = &types::EndpointConfigSummaryList, .offset = offsetof(ListEndpointConfigsOutput, endpoint_configs), .required = true},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListEndpointConfigsOutput, next_token)},
};
constexpr std::uint16_t kListEndpointConfigsOutputNames[] = {0, 1};

}  // namespace

constinit const Shape HyperParameterTuningJobConfig::kShape = {.name = "HyperParameterTuningJobConfig", .size = sizeof(HyperParameterTuningJobConfig), .fields = kHyperParameterTuningJobConfigFields, .by_wire_name = kHyperParameterTuningJobConfigNames};
constinit const Type types::HyperParameterTuningJobConfig = {.kind = Kind::structure, .shape = &HyperParameterTuningJobConfig::kShape};
constinit const Shape HyperParameterTuningJobConsumedResources::kShape = {.name = "HyperParameterTuningJobConsumedResources", .size = sizeof(HyperParameterTuningJobConsumedResources), .fields = kHyperParameterTuningJobConsumedResourcesFields, .by_wire_name = kHyperParameterTuningJobConsumedResourcesNames};
constinit const Type types::HyperParameterTuningJobConsumedResources = {.kind = Kind::structure, .shape = &HyperParameterTuningJobConsumedResources::kShape};
constinit const Shape HyperParameterTuningJobObjective::kShape = {.name = "HyperParameterTuningJobObjective", .size = sizeof(HyperParameterTuningJobObjective), .fields = kHyperParameterTuningJobObjectiveFields, .by_wire_name = kHyperParameterTuningJobObjectiveNames};
constinit const Type types::HyperParameterTuningJobObjective = {.kind = Kind::structure, .shape = &HyperParameterTuningJobObjective::kShape};
constinit const Shape HyperParameterTuningJobSearchEntity::kShape = {.name = "HyperParameterTuningJobSearchEntity", .size = sizeof(HyperParameterTuningJobSearchEntity), .fields = kHyperParameterTuningJobSearchEntityFields, .by_wire_name = kHyperParameterTuningJobSearchEntityNames};
constinit const Type types::HyperParameterTuningJobSearchEntity = {.kind = Kind::structure, .shape = &HyperParameterTuningJobSearchEntity::kShape};
constinit const Shape HyperParameterTuningJobStrategyConfig::kShape = {.name = "HyperParameterTuningJobStrategyConfig", .size = sizeof(HyperParameterTuningJobStrategyConfig), .fields = kHyperParameterTuningJobStrategyConfigFields, .by_wire_name = kHyperParameterTuningJobStrategyConfigNames};
constinit const Type types::HyperParameterTuningJobStrategyConfig = {.kind = Kind::structure, .shape = &HyperParameterTuningJobStrategyConfig::kShape};
constinit const Shape HyperParameterTuningJobSummary::kShape = {.name = "HyperParameterTuningJobSummary", .size = sizeof(HyperParameterTuningJobSummary), .fields = kHyperParameterTuningJobSummaryFields, .by_wire_name = kHyperParameterTuningJobSummaryNames};
constinit const Type types::HyperParameterTuningJobSummary = {.kind = Kind::structure, .shape = &HyperParameterTuningJobSummary::kShape};
constinit const Type types::HyperParameterTuningJobSummaries = {.kind = Kind::list, .element = &types::HyperParameterTuningJobSummary, .list = &kList<HyperParameterTuningJobSummary>};
constinit const Shape HyperParameterTuningJobWarmStartConfig::kShape = {.name = "HyperParameterTuningJobWarmStartConfig", .size = sizeof(HyperParameterTuningJobWarmStartConfig), .fields = kHyperParameterTuningJobWarmStartConfigFields, .by_wire_name = kHyperParameterTuningJobWarmStartConfigNames};
constinit const Type types::HyperParameterTuningJobWarmStartConfig = {.kind = Kind::structure, .shape = &HyperParameterTuningJobWarmStartConfig::kShape};
constinit const Shape HyperParameterTuningResourceConfig::kShape = {.name = "HyperParameterTuningResourceConfig", .size = sizeof(HyperParameterTuningResourceConfig), .fields = kHyperParameterTuningResourceConfigFields, .by_wire_name = kHyperParameterTuningResourceConfigNames};
constinit const Type types::HyperParameterTuningResourceConfig = {.kind = Kind::structure, .shape = &HyperParameterTuningResourceConfig::kShape};
constinit const Shape HyperbandStrategyConfig::kShape = {.name = "HyperbandStrategyConfig", .size = sizeof(HyperbandStrategyConfig), .fields = kHyperbandStrategyConfigFields, .by_wire_name = kHyperbandStrategyConfigNames};
constinit const Type types::HyperbandStrategyConfig = {.kind = Kind::structure, .shape = &HyperbandStrategyConfig::kShape};
constinit const Shape IamIdentity::kShape = {.name = "IamIdentity", .size = sizeof(IamIdentity), .fields = kIamIdentityFields, .by_wire_name = kIamIdentityNames};
constinit const Type types::IamIdentity = {.kind = Kind::structure, .shape = &IamIdentity::kShape};
constinit const Shape ImageConfig::kShape = {.name = "ImageConfig", .size = sizeof(ImageConfig), .fields = kImageConfigFields, .by_wire_name = kImageConfigNames};
constinit const Type types::ImageConfig = {.kind = Kind::structure, .shape = &ImageConfig::kShape};
constinit const Shape InferenceComponentAvailabilityZoneBalance::kShape = {.name = "InferenceComponentAvailabilityZoneBalance", .size = sizeof(InferenceComponentAvailabilityZoneBalance), .fields = kInferenceComponentAvailabilityZoneBalanceFields, .by_wire_name = kInferenceComponentAvailabilityZoneBalanceNames};
constinit const Type types::InferenceComponentAvailabilityZoneBalance = {.kind = Kind::structure, .shape = &InferenceComponentAvailabilityZoneBalance::kShape};
constinit const Shape InferenceComponentCapacitySize::kShape = {.name = "InferenceComponentCapacitySize", .size = sizeof(InferenceComponentCapacitySize), .fields = kInferenceComponentCapacitySizeFields, .by_wire_name = kInferenceComponentCapacitySizeNames};
constinit const Type types::InferenceComponentCapacitySize = {.kind = Kind::structure, .shape = &InferenceComponentCapacitySize::kShape};
constinit const Shape InferenceComponentComputeResourceRequirements::kShape = {.name = "InferenceComponentComputeResourceRequirements", .size = sizeof(InferenceComponentComputeResourceRequirements), .fields = kInferenceComponentComputeResourceRequirementsFields, .by_wire_name = kInferenceComponentComputeResourceRequirementsNames};
constinit const Type types::InferenceComponentComputeResourceRequirements = {.kind = Kind::structure, .shape = &InferenceComponentComputeResourceRequirements::kShape};
constinit const Shape InferenceComponentContainerSpecification::kShape = {.name = "InferenceComponentContainerSpecification", .size = sizeof(InferenceComponentContainerSpecification), .fields = kInferenceComponentContainerSpecificationFields, .by_wire_name = kInferenceComponentContainerSpecificationNames};
constinit const Type types::InferenceComponentContainerSpecification = {.kind = Kind::structure, .shape = &InferenceComponentContainerSpecification::kShape};
constinit const Shape InferenceComponentContainerSpecificationSummary::kShape = {.name = "InferenceComponentContainerSpecificationSummary", .size = sizeof(InferenceComponentContainerSpecificationSummary), .fields = kInferenceComponentContainerSpecificationSummaryFields, .by_wire_name = kInferenceComponentContainerSpecificationSummaryNames};
constinit const Type types::InferenceComponentContainerSpecificationSummary = {.kind = Kind::structure, .shape = &InferenceComponentContainerSpecificationSummary::kShape};
constinit const Shape InferenceComponentDataCacheConfig::kShape = {.name = "InferenceComponentDataCacheConfig", .size = sizeof(InferenceComponentDataCacheConfig), .fields = kInferenceComponentDataCacheConfigFields, .by_wire_name = kInferenceComponentDataCacheConfigNames};
constinit const Type types::InferenceComponentDataCacheConfig = {.kind = Kind::structure, .shape = &InferenceComponentDataCacheConfig::kShape};
constinit const Shape InferenceComponentDataCacheConfigSummary::kShape = {.name = "InferenceComponentDataCacheConfigSummary", .size = sizeof(InferenceComponentDataCacheConfigSummary), .fields = kInferenceComponentDataCacheConfigSummaryFields, .by_wire_name = kInferenceComponentDataCacheConfigSummaryNames};
constinit const Type types::InferenceComponentDataCacheConfigSummary = {.kind = Kind::structure, .shape = &InferenceComponentDataCacheConfigSummary::kShape};
constinit const Shape InferenceComponentDeploymentConfig::kShape = {.name = "InferenceComponentDeploymentConfig", .size = sizeof(InferenceComponentDeploymentConfig), .fields = kInferenceComponentDeploymentConfigFields, .by_wire_name = kInferenceComponentDeploymentConfigNames};
constinit const Type types::InferenceComponentDeploymentConfig = {.kind = Kind::structure, .shape = &InferenceComponentDeploymentConfig::kShape};
constinit const Shape InferenceComponentMetadata::kShape = {.name = "InferenceComponentMetadata", .size = sizeof(InferenceComponentMetadata), .fields = kInferenceComponentMetadataFields, .by_wire_name = kInferenceComponentMetadataNames};
constinit const Type types::InferenceComponentMetadata = {.kind = Kind::structure, .shape = &InferenceComponentMetadata::kShape};
constinit const Shape InferenceComponentPlacementStatus::kShape = {.name = "InferenceComponentPlacementStatus", .size = sizeof(InferenceComponentPlacementStatus), .fields = kInferenceComponentPlacementStatusFields, .by_wire_name = kInferenceComponentPlacementStatusNames};
constinit const Type types::InferenceComponentPlacementStatus = {.kind = Kind::structure, .shape = &InferenceComponentPlacementStatus::kShape};
constinit const Type types::InferenceComponentPlacementStatusList = {.kind = Kind::list, .min = 1, .element = &types::InferenceComponentPlacementStatus, .list = &kList<InferenceComponentPlacementStatus>};
constinit const Shape InferenceComponentRollingUpdatePolicy::kShape = {.name = "InferenceComponentRollingUpdatePolicy", .size = sizeof(InferenceComponentRollingUpdatePolicy), .fields = kInferenceComponentRollingUpdatePolicyFields, .by_wire_name = kInferenceComponentRollingUpdatePolicyNames};
constinit const Type types::InferenceComponentRollingUpdatePolicy = {.kind = Kind::structure, .shape = &InferenceComponentRollingUpdatePolicy::kShape};
constinit const Shape InferenceComponentRuntimeConfig::kShape = {.name = "InferenceComponentRuntimeConfig", .size = sizeof(InferenceComponentRuntimeConfig), .fields = kInferenceComponentRuntimeConfigFields, .by_wire_name = kInferenceComponentRuntimeConfigNames};
constinit const Type types::InferenceComponentRuntimeConfig = {.kind = Kind::structure, .shape = &InferenceComponentRuntimeConfig::kShape};
constinit const Shape InferenceComponentRuntimeConfigSummary::kShape = {.name = "InferenceComponentRuntimeConfigSummary", .size = sizeof(InferenceComponentRuntimeConfigSummary), .fields = kInferenceComponentRuntimeConfigSummaryFields, .by_wire_name = kInferenceComponentRuntimeConfigSummaryNames};
constinit const Type types::InferenceComponentRuntimeConfigSummary = {.kind = Kind::structure, .shape = &InferenceComponentRuntimeConfigSummary::kShape};
constinit const Shape InferenceComponentSchedulingConfig::kShape = {.name = "InferenceComponentSchedulingConfig", .size = sizeof(InferenceComponentSchedulingConfig), .fields = kInferenceComponentSchedulingConfigFields, .by_wire_name = kInferenceComponentSchedulingConfigNames};
constinit const Type types::InferenceComponentSchedulingConfig = {.kind = Kind::structure, .shape = &InferenceComponentSchedulingConfig::kShape};
constinit const Shape InferenceComponentSpecification::kShape = {.name = "InferenceComponentSpecification", .size = sizeof(InferenceComponentSpecification), .fields = kInferenceComponentSpecificationFields, .by_wire_name = kInferenceComponentSpecificationNames};
constinit const Type types::InferenceComponentSpecification = {.kind = Kind::structure, .shape = &InferenceComponentSpecification::kShape};
constinit const Type types::InferenceComponentSpecificationList = {.kind = Kind::list, .min = 1, .max = 5, .element = &types::InferenceComponentSpecification, .list = &kList<InferenceComponentSpecification>};
constinit const Shape InferenceComponentSpecificationSummary::kShape = {.name = "InferenceComponentSpecificationSummary", .size = sizeof(InferenceComponentSpecificationSummary), .fields = kInferenceComponentSpecificationSummaryFields, .by_wire_name = kInferenceComponentSpecificationSummaryNames};
constinit const Type types::InferenceComponentSpecificationSummary = {.kind = Kind::structure, .shape = &InferenceComponentSpecificationSummary::kShape};
constinit const Type types::InferenceComponentSpecificationSummaryList = {.kind = Kind::list, .min = 1, .element = &types::InferenceComponentSpecificationSummary, .list = &kList<InferenceComponentSpecificationSummary>};
constinit const Shape InferenceComponentStartupParameters::kShape = {.name = "InferenceComponentStartupParameters", .size = sizeof(InferenceComponentStartupParameters), .fields = kInferenceComponentStartupParametersFields, .by_wire_name = kInferenceComponentStartupParametersNames};
constinit const Type types::InferenceComponentStartupParameters = {.kind = Kind::structure, .shape = &InferenceComponentStartupParameters::kShape};
constinit const Shape InferenceComponentSummary::kShape = {.name = "InferenceComponentSummary", .size = sizeof(InferenceComponentSummary), .fields = kInferenceComponentSummaryFields, .by_wire_name = kInferenceComponentSummaryNames};
constinit const Type types::InferenceComponentSummary = {.kind = Kind::structure, .shape = &InferenceComponentSummary::kShape};
constinit const Type types::InferenceComponentSummaryList = {.kind = Kind::list, .element = &types::InferenceComponentSummary, .list = &kList<InferenceComponentSummary>};
constinit const Shape InferenceExecutionConfig::kShape = {.name = "InferenceExecutionConfig", .size = sizeof(InferenceExecutionConfig), .fields = kInferenceExecutionConfigFields, .by_wire_name = kInferenceExecutionConfigNames};
constinit const Type types::InferenceExecutionConfig = {.kind = Kind::structure, .shape = &InferenceExecutionConfig::kShape};
constinit const Shape InferenceExperimentDataStorageConfig::kShape = {.name = "InferenceExperimentDataStorageConfig", .size = sizeof(InferenceExperimentDataStorageConfig), .fields = kInferenceExperimentDataStorageConfigFields, .by_wire_name = kInferenceExperimentDataStorageConfigNames};
constinit const Type types::InferenceExperimentDataStorageConfig = {.kind = Kind::structure, .shape = &InferenceExperimentDataStorageConfig::kShape};
constinit const Shape InferenceExperimentSchedule::kShape = {.name = "InferenceExperimentSchedule", .size = sizeof(InferenceExperimentSchedule), .fields = kInferenceExperimentScheduleFields, .by_wire_name = kInferenceExperimentScheduleNames};
constinit const Type types::InferenceExperimentSchedule = {.kind = Kind::structure, .shape = &InferenceExperimentSchedule::kShape};
constinit const Shape InferenceExperimentSummary::kShape = {.name = "InferenceExperimentSummary", .size = sizeof(InferenceExperimentSummary), .fields = kInferenceExperimentSummaryFields, .by_wire_name = kInferenceExperimentSummaryNames};
constinit const Type types::InferenceExperimentSummary = {.kind = Kind::structure, .shape = &InferenceExperimentSummary::kShape};
constinit const Type types::InferenceExperimentList = {.kind = Kind::list, .element = &types::InferenceExperimentSummary, .list = &kList<InferenceExperimentSummary>};
constinit const Shape InferenceHubAccessConfig::kShape = {.name = "InferenceHubAccessConfig", .size = sizeof(InferenceHubAccessConfig), .fields = kInferenceHubAccessConfigFields, .by_wire_name = kInferenceHubAccessConfigNames};
constinit const Type types::InferenceHubAccessConfig = {.kind = Kind::structure, .shape = &InferenceHubAccessConfig::kShape};
constinit const Shape InferenceSpecification::kShape = {.name = "InferenceSpecification", .size = sizeof(InferenceSpecification), .fields = kInferenceSpecificationFields, .by_wire_name = kInferenceSpecificationNames};
constinit const Type types::InferenceSpecification = {.kind = Kind::structure, .shape = &InferenceSpecification::kShape};
constinit const Shape InfraCheckConfig::kShape = {.name = "InfraCheckConfig", .size = sizeof(InfraCheckConfig), .fields = kInfraCheckConfigFields, .by_wire_name = kInfraCheckConfigNames};
constinit const Type types::InfraCheckConfig = {.kind = Kind::structure, .shape = &InfraCheckConfig::kShape};
constinit const Shape InstanceGroup::kShape = {.name = "InstanceGroup", .size = sizeof(InstanceGroup), .fields = kInstanceGroupFields, .by_wire_name = kInstanceGroupNames};
constinit const Type types::InstanceGroup = {.kind = Kind::structure, .shape = &InstanceGroup::kShape};
constinit const Type types::InstanceGroups = {.kind = Kind::list, .min = 0, .max = 5, .element = &types::InstanceGroup, .list = &kList<InstanceGroup>};
constinit const Shape InstancePlacementConfig::kShape = {.name = "InstancePlacementConfig", .size = sizeof(InstancePlacementConfig), .fields = kInstancePlacementConfigFields, .by_wire_name = kInstancePlacementConfigNames};
constinit const Type types::InstancePlacementConfig = {.kind = Kind::structure, .shape = &InstancePlacementConfig::kShape};
constinit const Shape InstancePool::kShape = {.name = "InstancePool", .size = sizeof(InstancePool), .fields = kInstancePoolFields, .by_wire_name = kInstancePoolNames};
constinit const Type types::InstancePool = {.kind = Kind::structure, .shape = &InstancePool::kShape};
constinit const Type types::InstancePoolList = {.kind = Kind::list, .min = 1, .max = 5, .element = &types::InstancePool, .list = &kList<InstancePool>};
constinit const Shape InstancePoolSummary::kShape = {.name = "InstancePoolSummary", .size = sizeof(InstancePoolSummary), .fields = kInstancePoolSummaryFields, .by_wire_name = kInstancePoolSummaryNames};
constinit const Type types::InstancePoolSummary = {.kind = Kind::structure, .shape = &InstancePoolSummary::kShape};
constinit const Type types::InstancePoolSummaryList = {.kind = Kind::list, .min = 1, .element = &types::InstancePoolSummary, .list = &kList<InstancePoolSummary>};
constinit const Shape IntegerParameterRange::kShape = {.name = "IntegerParameterRange", .size = sizeof(IntegerParameterRange), .fields = kIntegerParameterRangeFields, .by_wire_name = kIntegerParameterRangeNames};
constinit const Type types::IntegerParameterRange = {.kind = Kind::structure, .shape = &IntegerParameterRange::kShape};
constinit const Type types::IntegerParameterRanges = {.kind = Kind::list, .min = 0, .max = 30, .element = &types::IntegerParameterRange, .list = &kList<IntegerParameterRange>};
constinit const Shape LambdaStepMetadata::kShape = {.name = "LambdaStepMetadata", .size = sizeof(LambdaStepMetadata), .fields = kLambdaStepMetadataFields, .by_wire_name = kLambdaStepMetadataNames};
constinit const Type types::LambdaStepMetadata = {.kind = Kind::structure, .shape = &LambdaStepMetadata::kShape};
constinit const Shape LastUpdateStatus::kShape = {.name = "LastUpdateStatus", .size = sizeof(LastUpdateStatus), .fields = kLastUpdateStatusFields, .by_wire_name = kLastUpdateStatusNames};
constinit const Type types::LastUpdateStatus = {.kind = Kind::structure, .shape = &LastUpdateStatus::kShape};
constinit const Shape LineageGroupSummary::kShape = {.name = "LineageGroupSummary", .size = sizeof(LineageGroupSummary), .fields = kLineageGroupSummaryFields, .by_wire_name = kLineageGroupSummaryNames};
constinit const Type types::LineageGroupSummary = {.kind = Kind::structure, .shape = &LineageGroupSummary::kShape};
constinit const Type types::LineageGroupSummaries = {.kind = Kind::list, .element = &types::LineageGroupSummary, .list = &kList<LineageGroupSummary>};
constinit const Shape LineageMetadata::kShape = {.name = "LineageMetadata", .size = sizeof(LineageMetadata), .fields = kLineageMetadataFields, .by_wire_name = kLineageMetadataNames};
constinit const Type types::LineageMetadata = {.kind = Kind::structure, .shape = &LineageMetadata::kShape};
constinit const Shape ListActionsRequest::kShape = {.name = "ListActionsRequest", .size = sizeof(ListActionsRequest), .fields = kListActionsRequestFields, .by_wire_name = kListActionsRequestNames};
constinit const Type types::ListActionsRequest = {.kind = Kind::structure, .shape = &ListActionsRequest::kShape};
constinit const Shape ListActionsResponse::kShape = {.name = "ListActionsResponse", .size = sizeof(ListActionsResponse), .fields = kListActionsResponseFields, .by_wire_name = kListActionsResponseNames};
constinit const Type types::ListActionsResponse = {.kind = Kind::structure, .shape = &ListActionsResponse::kShape};
constinit const Shape ListAliasesRequest::kShape = {.name = "ListAliasesRequest", .size = sizeof(ListAliasesRequest), .fields = kListAliasesRequestFields, .by_wire_name = kListAliasesRequestNames};
constinit const Type types::ListAliasesRequest = {.kind = Kind::structure, .shape = &ListAliasesRequest::kShape};
constinit const Shape ListAliasesResponse::kShape = {.name = "ListAliasesResponse", .size = sizeof(ListAliasesResponse), .fields = kListAliasesResponseFields, .by_wire_name = kListAliasesResponseNames};
constinit const Type types::ListAliasesResponse = {.kind = Kind::structure, .shape = &ListAliasesResponse::kShape};
constinit const Shape ListArtifactsRequest::kShape = {.name = "ListArtifactsRequest", .size = sizeof(ListArtifactsRequest), .fields = kListArtifactsRequestFields, .by_wire_name = kListArtifactsRequestNames};
constinit const Type types::ListArtifactsRequest = {.kind = Kind::structure, .shape = &ListArtifactsRequest::kShape};
constinit const Shape ListArtifactsResponse::kShape = {.name = "ListArtifactsResponse", .size = sizeof(ListArtifactsResponse), .fields = kListArtifactsResponseFields, .by_wire_name = kListArtifactsResponseNames};
constinit const Type types::ListArtifactsResponse = {.kind = Kind::structure, .shape = &ListArtifactsResponse::kShape};
constinit const Shape ListAssociationsRequest::kShape = {.name = "ListAssociationsRequest", .size = sizeof(ListAssociationsRequest), .fields = kListAssociationsRequestFields, .by_wire_name = kListAssociationsRequestNames};
constinit const Type types::ListAssociationsRequest = {.kind = Kind::structure, .shape = &ListAssociationsRequest::kShape};
constinit const Shape ListAssociationsResponse::kShape = {.name = "ListAssociationsResponse", .size = sizeof(ListAssociationsResponse), .fields = kListAssociationsResponseFields, .by_wire_name = kListAssociationsResponseNames};
constinit const Type types::ListAssociationsResponse = {.kind = Kind::structure, .shape = &ListAssociationsResponse::kShape};
constinit const Shape ListContextsRequest::kShape = {.name = "ListContextsRequest", .size = sizeof(ListContextsRequest), .fields = kListContextsRequestFields, .by_wire_name = kListContextsRequestNames};
constinit const Type types::ListContextsRequest = {.kind = Kind::structure, .shape = &ListContextsRequest::kShape};
constinit const Shape ListContextsResponse::kShape = {.name = "ListContextsResponse", .size = sizeof(ListContextsResponse), .fields = kListContextsResponseFields, .by_wire_name = kListContextsResponseNames};
constinit const Type types::ListContextsResponse = {.kind = Kind::structure, .shape = &ListContextsResponse::kShape};
constinit const Shape ListDataQualityJobDefinitionsRequest::kShape = {.name = "ListDataQualityJobDefinitionsRequest", .size = sizeof(ListDataQualityJobDefinitionsRequest), .fields = kListDataQualityJobDefinitionsRequestFields, .by_wire_name = kListDataQualityJobDefinitionsRequestNames};
constinit const Type types::ListDataQualityJobDefinitionsRequest = {.kind = Kind::structure, .shape = &ListDataQualityJobDefinitionsRequest::kShape};
constinit const Shape ListDataQualityJobDefinitionsResponse::kShape = {.name = "ListDataQualityJobDefinitionsResponse", .size = sizeof(ListDataQualityJobDefinitionsResponse), .fields = kListDataQualityJobDefinitionsResponseFields, .by_wire_name = kListDataQualityJobDefinitionsResponseNames};
constinit const Type types::ListDataQualityJobDefinitionsResponse = {.kind = Kind::structure, .shape = &ListDataQualityJobDefinitionsResponse::kShape};
constinit const Shape ListEndpointConfigsInput::kShape = {.name = "ListEndpointConfigsInput", .size = sizeof(ListEndpointConfigsInput), .fields = kListEndpointConfigsInputFields, .by_wire_name = kListEndpointConfigsInputNames};
constinit const Type types::ListEndpointConfigsInput = {.kind = Kind::structure, .shape = &ListEndpointConfigsInput::kShape};
constinit const Shape ListEndpointConfigsOutput::kShape = {.name = "ListEndpointConfigsOutput", .size = sizeof(ListEndpointConfigsOutput), .fields = kListEndpointConfigsOutputFields, .by_wire_name = kListEndpointConfigsOutputNames};
constinit const Type types::ListEndpointConfigsOutput = {.kind = Kind::structure, .shape = &ListEndpointConfigsOutput::kShape};

}  // namespace athanor::api::sagemaker
