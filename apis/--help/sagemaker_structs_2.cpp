// Generated from apis/sagemaker.json by apis/generate.py.
#include "sagemaker_tables.hpp"

namespace athanor::api::sagemaker {
using namespace athanor::wire;

namespace {

[[maybe_unused]] constexpr Type kStream = {.kind = Kind::stream};

constexpr Field kCreateDataQualityJobDefinitionResponseFields[] = {
    {.name = "JobDefinitionArn", .wire_name = "JobDefinitionArn", .type = &types::Accept, .offset = offsetof(CreateDataQualityJobDefinitionResponse, job_definition_arn), .required = true},
};
constexpr std::uint16_t kCreateDataQualityJobDefinitionResponseNames[] = {0};
constexpr Field kCreateEndpointConfigInputFields[] = {
    {.name = "EndpointConfigName", .wire_name = "EndpointConfigName", .type = &types::ContainerHostname, .offset = offsetof(CreateEndpointConfigInput, endpoint_config_name), .required = true},
    {.name = "ProductionVariants", .wire_name = "ProductionVariants", .type = &types::ProductionVariantList, .offset = offsetof(CreateEndpointConfigInput, production_variants), .required = true},
    {.name = "DataCaptureConfig", .wire_name = "DataCaptureConfig", .type = &types::DataCaptureConfig, .optional = &kOptional<DataCaptureConfig>, .offset = offsetof(CreateEndpointConfigInput, data_capture_config)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(CreateEndpointConfigInput, tags)},
    {.name = "KmsKeyId", .wire_name = "KmsKeyId", .type = &types::KmsKeyId, .optional = &kOptional<std::string>, .offset = offsetof(CreateEndpointConfigInput, kms_key_id)},
    {.name = "AsyncInferenceConfig", .wire_name = "AsyncInferenceConfig", .type = &types::AsyncInferenceConfig, .optional = &kOptional<AsyncInferenceConfig>, .offset = offsetof(CreateEndpointConfigInput, async_inference_config)},
    {.name = "ExplainerConfig", .wire_name = "ExplainerConfig", .type = &types::ExplainerConfig, .optional = &kOptional<ExplainerConfig>, .offset = offsetof(CreateEndpointConfigInput, explainer_config)},
    {.name = "ShadowProductionVariants", .wire_name = "ShadowProductionVariants", .type = &types::ProductionVariantList, .optional = &kOptional<std::vector<ProductionVariant>>, .offset = offsetof(CreateEndpointConfigInput, shadow_production_variants)},
    {.name = "ExecutionRoleArn", .wire_name = "ExecutionRoleArn", .type = &types::RoleArn, .optional = &kOptional<std::string>, .offset = offsetof(CreateEndpointConfigInput, execution_role_arn)},
    {.name = "VpcConfig", .wire_name = "VpcConfig", .type = &types::VpcConfig, .optional = &kOptional<VpcConfig>, .offset = offsetof(CreateEndpointConfigInput, vpc_config)},
    {.name = "EnableNetworkIsolation", .wire_name = "EnableNetworkIsolation", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(CreateEndpointConfigInput, enable_network_isolation)},
    {.name = "MetricsConfig", .wire_name = "MetricsConfig", .type = &types::MetricsConfig, .optional = &kOptional<MetricsConfig>, .offset = offsetof(CreateEndpointConfigInput, metrics_config)},
};
constexpr std::uint16_t kCreateEndpointConfigInputNames[] = {5, 2, 10, 0, 8, 6, 4, 11, 1, 7, 3, 9};
constexpr Field kCreateEndpointConfigOutputFields[] = {
    {.name = "EndpointConfigArn", .wire_name = "EndpointConfigArn", .type = &types::EndpointConfigArn, .offset = offsetof(CreateEndpointConfigOutput, endpoint_config_arn), .required = true},
};
constexpr std::uint16_t kCreateEndpointConfigOutputNames[] = {0};
constexpr Field kCreateEndpointInputFields[] = {
    {.name = "EndpointName", .wire_name = "EndpointName", .type = &types::ContainerHostname, .offset = offsetof(CreateEndpointInput, endpoint_name), .required = true},
    {.name = "EndpointConfigName", .wire_name = "EndpointConfigName", .type = &types::ContainerHostname, .offset = offsetof(CreateEndpointInput, endpoint_config_name), .required = true},
    {.name = "DeploymentConfig", .wire_name = "DeploymentConfig", .type = &types::DeploymentConfig, .optional = &kOptional<DeploymentConfig>, .offset = offsetof(CreateEndpointInput, deployment_config)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(CreateEndpointInput, tags)},
};
constexpr std::uint16_t kCreateEndpointInputNames[] = {2, 1, 0, 3};
constexpr Field kCreateEndpointOutputFields[] = {
    {.name = "EndpointArn", .wire_name = "EndpointArn", .type = &types::EndpointArn, .offset = offsetof(CreateEndpointOutput, endpoint_arn), .required = true},
};
constexpr std::uint16_t kCreateEndpointOutputNames[] = {0};
constexpr Field kCreateExperimentRequestFields[] = {
    {.name = "ExperimentName", .wire_name = "ExperimentName", .type = &types::ExperimentEntityName, .offset = offsetof(CreateExperimentRequest, experiment_name), .required = true},
    {.name = "DisplayName", .wire_name = "DisplayName", .type = &types::ExperimentEntityName, .optional = &kOptional<std::string>, .offset = offsetof(CreateExperimentRequest, display_name)},
    {.name = "Description", .wire_name = "Description", .type = &types::ExperimentDescription, .optional = &kOptional<std::string>, .offset = offsetof(CreateExperimentRequest, description)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(CreateExperimentRequest, tags)},
};
constexpr std::uint16_t kCreateExperimentRequestNames[] = {2, 1, 0, 3};
constexpr Field kCreateExperimentResponseFields[] = {
    {.name = "ExperimentArn", .wire_name = "ExperimentArn", .type = &types::ExperimentArn, .optional = &kOptional<std::string>, .offset = offsetof(CreateExperimentResponse, experiment_arn)},
};
constexpr std::uint16_t kCreateExperimentResponseNames[] = {0};
constexpr Field kCreateFeatureGroupRequestFields[] = {
    {.name = "FeatureGroupName", .wire_name = "FeatureGroupName", .type = &types::FeatureGroupName, .offset = offsetof(CreateFeatureGroupRequest, feature_group_name), .required = true},
    {.name = "RecordIdentifierFeatureName", .wire_name = "RecordIdentifierFeatureName", .type = &types::FeatureName, .offset = offsetof(CreateFeatureGroupRequest, record_identifier_feature_name), .required = true},
    {.name = "EventTimeFeatureName", .wire_name = "EventTimeFeatureName", .type = &types::FeatureName, .offset = offsetof(CreateFeatureGroupRequest, event_time_feature_name), .required = true},
    {.name = "FeatureDefinitions", .wire_name = "FeatureDefinitions", .type = &types::FeatureDefinitions, .offset = offsetof(CreateFeatureGroupRequest, feature_definitions), .required = true},
    {.name = "OnlineStoreConfig", .wire_name = "OnlineStoreConfig", .type = &types::OnlineStoreConfig, .optional = &kOptional<OnlineStoreConfig>, .offset = offsetof(CreateFeatureGroupRequest, online_store_config)},
    {.name = "OfflineStoreConfig", .wire_name = "OfflineStoreConfig", .type = &types::OfflineStoreConfig, .optional = &kOptional<OfflineStoreConfig>, .offset = offsetof(CreateFeatureGroupRequest, offline_store_config)},
    {.name = "ThroughputConfig", .wire_name = "ThroughputConfig", .type = &types::ThroughputConfig, .optional = &kOptional<ThroughputConfig>, .offset = offsetof(CreateFeatureGroupRequest, throughput_config)},
    {.name = "RoleArn", .wire_name = "RoleArn", .type = &types::RoleArn, .optional = &kOptional<std::string>, .offset = offsetof(CreateFeatureGroupRequest, role_arn)},
    {.name = "Description", .wire_name = "Description", .type = &types::Description, .optional = &kOptional<std::string>, .offset = offsetof(CreateFeatureGroupRequest, description)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(CreateFeatureGroupRequest, tags)},
};
constexpr std::uint16_t kCreateFeatureGroupRequestNames[] = {8, 2, 3, 0, 5, 4, 1, 7, 9, 6};
constexpr Field kCreateFeatureGroupResponseFields[] = {
    {.name = "FeatureGroupArn", .wire_name = "FeatureGroupArn", .type = &types::FeatureGroupArn, .offset = offsetof(CreateFeatureGroupResponse, feature_group_arn), .required = true},
};
constexpr std::uint16_t kCreateFeatureGroupResponseNames[] = {0};
constexpr Field kCreateHyperParameterTuningJobRequestFields[] = {
    {.name = "HyperParameterTuningJobName", .wire_name = "HyperParameterTuningJobName", .type = &types::HyperParameterTuningJobName, .offset = offsetof(CreateHyperParameterTuningJobRequest, hyper_parameter_tuning_job_name), .required = true},
    {.name = "HyperParameterTuningJobConfig", .wire_name = "HyperParameterTuningJobConfig", .type = &types::HyperParameterTuningJobConfig, .offset = offsetof(CreateHyperParameterTuningJobRequest, hyper_parameter_tuning_job_config), .required = true},
    {.name = "TrainingJobDefinition", .wire_name = "TrainingJobDefinition", .type = &types::HyperParameterTrainingJobDefinition, .optional = &kOptional<HyperParameterTrainingJobDefinition>, .offset = offsetof(CreateHyperParameterTuningJobRequest, training_job_definition)},
    {.name = "TrainingJobDefinitions", .wire_name = "TrainingJobDefinitions", .type = &types::HyperParameterTrainingJobDefinitions, .optional = &kOptional<std::vector<HyperParameterTrainingJobDefinition>>, .offset = offsetof(CreateHyperParameterTuningJobRequest, training_job_definitions)},
    {.name = "WarmStartConfig", .wire_name = "WarmStartConfig", .type = &types::HyperParameterTuningJobWarmStartConfig, .optional = &kOptional<HyperParameterTuningJobWarmStartConfig>, .offset = offsetof(CreateHyperParameterTuningJobRequest, warm_start_config)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(CreateHyperParameterTuningJobRequest, tags)},
    {.name = "Autotune", .wire_name = "Autotune", .type = &types::Autotune, .optional = &kOptional<Autotune>, .offset = offsetof(CreateHyperParameterTuningJobRequest, autotune)},
};
constexpr std::uint16_t kCreateHyperParameterTuningJobRequestNames[] = {6, 1, 0, 5, 2, 3, 4};
constexpr Field kCreateHyperParameterTuningJobResponseFields[] = {
    {.name = "HyperParameterTuningJobArn", .wire_name = "HyperParameterTuningJobArn", .type = &types::HyperParameterTuningJobArn, .offset = offsetof(CreateHyperParameterTuningJobResponse, hyper_parameter_tuning_job_arn), .required = true},
};
constexpr std::uint16_t kCreateHyperParameterTuningJobResponseNames[] = {0};
constexpr Field kCreateInferenceComponentInputFields[] = {
    {.name = "InferenceComponentName", .wire_name = "InferenceComponentName", .type = &types::InferenceComponentName, .offset = offsetof(CreateInferenceComponentInput, inference_component_name), .required = true},
    {.name = "EndpointName", .wire_name = "EndpointName", .type = &types::ContainerHostname, .offset = offsetof(CreateInferenceComponentInput, endpoint_name), .required = true},
    {.name = "VariantName", .wire_name = "VariantName", .type = &types::ContainerHostname, .optional = &kOptional<std::string>, .offset = offsetof(CreateInferenceComponentInput, variant_name)},
    {.name = "Specification", .wire_name = "Specification", .type = &types::InferenceComponentSpecification, .optional = &kOptional<InferenceComponentSpecification>, .offset = offsetof(CreateInferenceComponentInput, specification)},
    {.name = "Specifications", .wire_name = "Specifications", .type = &types::InferenceComponentSpecificationList, .optional = &kOptional<std::vector<InferenceComponentSpecification>>, .offset = offsetof(CreateInferenceComponentInput, specifications)},
    {.name = "RuntimeConfig", .wire_name = "RuntimeConfig", .type = &types::InferenceComponentRuntimeConfig, .optional = &kOptional<InferenceComponentRuntimeConfig>, .offset = offsetof(CreateInferenceComponentInput, runtime_config)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(CreateInferenceComponentInput, tags)},
};
constexpr std::uint16_t kCreateInferenceComponentInputNames[] = {1, 0, 5, 3, 4, 6, 2};
constexpr Field kCreateInferenceComponentOutputFields[] = {
    {.name = "InferenceComponentArn", .wire_name = "InferenceComponentArn", .type = &types::InferenceComponentArn, .offset = offsetof(CreateInferenceComponentOutput, inference_component_arn), .required = true},
};
constexpr std::uint16_t kCreateInferenceComponentOutputNames[] = {0};
constexpr Field kCreateInferenceExperimentRequestFields[] = {
    {.name = "Name", .wire_name = "Name", .type = &types::ExperimentEntityName, .offset = offsetof(CreateInferenceExperimentRequest, name), .required = true},
    {.name = "Type", .wire_name = "Type", .type = &types::InferenceExperimentType, .offset = offsetof(CreateInferenceExperimentRequest, type), .required = true},
    {.name = "Schedule", .wire_name = "Schedule", .type = &types::InferenceExperimentSchedule, .optional = &kOptional<InferenceExperimentSchedule>, .offset = offsetof(CreateInferenceExperimentRequest, schedule)},
    {.name = "Description", .wire_name = "Description", .type = &types::ApprovalDescription, .optional = &kOptional<std::string>, .offset = offsetof(CreateInferenceExperimentRequest, description)},
    {.name = "RoleArn", .wire_name = "RoleArn", .type = &types::RoleArn, .offset = offsetof(CreateInferenceExperimentRequest, role_arn), .required = true},
    {.name = "EndpointName", .wire_name = "EndpointName", .type = &types::ContainerHostname, .offset = offsetof(CreateInferenceExperimentRequest, endpoint_name), .required = true},
    {.name = "ModelVariants", .wire_name = "ModelVariants", .type = &types::ModelVariantConfigList, .offset = offsetof(CreateInferenceExperimentRequest, model_variants), .required = true},
    {.name = "DataStorageConfig", .wire_name = "DataStorageConfig", .type = &types::InferenceExperimentDataStorageConfig, .optional = &kOptional<InferenceExperimentDataStorageConfig>, .offset = offsetof(CreateInferenceExperimentRequest, data_storage_config)},
    {.name = "ShadowModeConfig", .wire_name = "ShadowModeConfig", .type = &types::ShadowModeConfig, .offset = offsetof(CreateInferenceExperimentRequest, shadow_mode_config), .required = true},
    {.name = "KmsKey", .wire_name = "KmsKey", .type = &types::KmsKeyId, .optional = &kOptional<std::string>, .offset = offsetof(CreateInferenceExperimentRequest, kms_key)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(CreateInferenceExperimentRequest, tags)},
};
constexpr std::uint16_t kCreateInferenceExperimentRequestNames[] = {7, 3, 5, 9, 6, 0, 4, 2, 8, 10, 1};
constexpr Field kCreateInferenceExperimentResponseFields[] = {
    {.name = "InferenceExperimentArn", .wire_name = "InferenceExperimentArn", .type = &types::InferenceExperimentArn, .offset = offsetof(CreateInferenceExperimentResponse, inference_experiment_arn), .required = true},
};
constexpr std::uint16_t kCreateInferenceExperimentResponseNames[] = {0};
constexpr Field kCreateModelCardExportJobRequestFields[] = {
    {.name = "ModelCardName", .wire_name = "ModelCardName", .type = &types::ModelCardNameOrArn, .offset = offsetof(CreateModelCardExportJobRequest, model_card_name), .required = true},
    {.name = "ModelCardVersion", .wire_name = "ModelCardVersion", .type = &types::ClarifyShapSeed, .optional = &kOptional<std::int64_t>, .offset = offsetof(CreateModelCardExportJobRequest, model_card_version)},
    {.name = "ModelCardExportJobName", .wire_name = "ModelCardExportJobName", .type = &types::EntityName, .offset = offsetof(CreateModelCardExportJobRequest, model_card_export_job_name), .required = true},
    {.name = "OutputConfig", .wire_name = "OutputConfig", .type = &types::ModelCardExportOutputConfig, .offset = offsetof(CreateModelCardExportJobRequest, output_config), .required = true},
};
constexpr std::uint16_t kCreateModelCardExportJobRequestNames[] = {2, 0, 1, 3};
constexpr Field kCreateModelCardExportJobResponseFields[] = {
    {.name = "ModelCardExportJobArn", .wire_name = "ModelCardExportJobArn", .type = &types::ModelCardExportJobArn, .offset = offsetof(CreateModelCardExportJobResponse, model_card_export_job_arn), .required = true},
};
constexpr std::uint16_t kCreateModelCardExportJobResponseNames[] = {0};
constexpr Field kCreateModelCardRequestFields[] = {
    {.name = "ModelCardName", .wire_name = "ModelCardName", .type = &types::EntityName, .offset = offsetof(CreateModelCardRequest, model_card_name), .required = true},
    {.name = "SecurityConfig", .wire_name = "SecurityConfig", .type = &types::ModelCardSecurityConfig, .optional = &kOptional<ModelCardSecurityConfig>, .offset = offsetof(CreateModelCardRequest, security_config)},
    {.name = "Content", .wire_name = "Content", .type = &types::ModelCardContent, .offset = offsetof(CreateModelCardRequest, content), .required = true},
    {.name = "ModelCardStatus", .wire_name = "ModelCardStatus", .type = &types::ModelCardStatus, .offset = offsetof(CreateModelCardRequest, model_card_status), .required = true},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(CreateModelCardRequest, tags)},
};
constexpr std::uint16_t kCreateModelCardRequestNames[] = {2, 0, 3, 1, 4};
constexpr Field kCreateModelCardResponseFields[] = {
    {.name = "ModelCardArn", .wire_name = "ModelCardArn", .type = &types::ModelCardArn, .offset = offsetof(CreateModelCardResponse, model_card_arn), .required = true},
};
constexpr std::uint16_t kCreateModelCardResponseNames[] = {0};
constexpr Field kCreateModelInputFields[] = {
    {.name = "ModelName", .wire_name = "ModelName", .type = &types::InferenceComponentName, .offset = offsetof(CreateModelInput, model_name), .required = true},
    {.name = "PrimaryContainer", .wire_name = "PrimaryContainer", .type = &types::ContainerDefinition, .optional = &kOptional<ContainerDefinition>, .offset = offsetof(CreateModelInput, primary_container)},
    {.name = "Containers", .wire_name = "Containers", .type = &types::ContainerDefinitionList, .optional = &kOptional<std::vector<ContainerDefinition>>, .offset = offsetof(CreateModelInput, containers)},
    {.name = "InferenceExecutionConfig", .wire_name = "InferenceExecutionConfig", .type = &types::InferenceExecutionConfig, .optional = &kOptional<InferenceExecutionConfig>, .offset = offsetof(CreateModelInput, inference_execution_config)},
    {.name = "ExecutionRoleArn", .wire_name = "ExecutionRoleArn", .type = &types::RoleArn, .optional = &kOptional<std::string>, .offset = offsetof(CreateModelInput, execution_role_arn)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(CreateModelInput, tags)},
    {.name = "VpcConfig", .wire_name = "VpcConfig", .type = &types::VpcConfig, .optional = &kOptional<VpcConfig>, .offset = offsetof(CreateModelInput, vpc_config)},
    {.name = "EnableNetworkIsolation", .wire_name = "EnableNetworkIsolation", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(CreateModelInput, enable_network_isolation)},
};
constexpr std::uint16_t kCreateModelInputNames[] = {2, 7, 4, 3, 0, 1, 5, 6};
constexpr Field kCreateModelOutputFields[] = {
    {.name = "ModelArn", .wire_name = "ModelArn", .type = &types::ModelArn, .offset = offsetof(CreateModelOutput, model_arn), .required = true},
};
constexpr std::uint16_t kCreateModelOutputNames[] = {0};
constexpr Field kCreateModelPackageGroupInputFields[] = {
    {.name = "ModelPackageGroupName", .wire_name = "ModelPackageGroupName", .type = &types::EntityName, .offset = offsetof(CreateModelPackageGroupInput, model_package_group_name), .required = true},
    {.name = "ModelPackageGroupDescription", .wire_name = "ModelPackageGroupDescription", .type = &types::EntityDescription, .optional = &kOptional<std::string>, .offset = offsetof(CreateModelPackageGroupInput, model_package_group_description)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(CreateModelPackageGroupInput, tags)},
    {.name = "ManagedConfiguration", .wire_name = "ManagedConfiguration", .type = &types::ManagedConfiguration, .optional = &kOptional<ManagedConfiguration>, .offset = offsetof(CreateModelPackageGroupInput, managed_configuration)},
};
constexpr std::uint16_t kCreateModelPackageGroupInputNames[] = {3, 1, 0, 2};
constexpr Field kCreateModelPackageGroupOutputFields[] = {
    {.name = "ModelPackageGroupArn", .wire_name = "ModelPackageGroupArn", .type = &types::ModelPackageGroupArn, .offset = offsetof(CreateModelPackageGroupOutput, model_package_group_arn), .required = true},
};
constexpr std::uint16_t kCreateModelPackageGroupOutputNames[] = {0};
constexpr Field kCreateModelPackageInputFields[] = {
    {.name = "ModelPackageName", .wire_name = "ModelPackageName", .type = &types::EntityName, .optional = &kOptional<std::string>, .offset = offsetof(CreateModelPackageInput, model_package_name)},
    {.name = "ModelPackageGroupName", .wire_name = "ModelPackageGroupName", .type = &types::ArnOrName, .optional = &kOptional<std::string>, .offset = offsetof(CreateModelPackageInput, model_package_group_name)},
    {.name = "ModelPackageDescription", .wire_name = "ModelPackageDescription", .type = &types::EntityDescription, .optional = &kOptional<std::string>, .offset = offsetof(CreateModelPackageInput, model_package_description)},
    {.name = "ModelPackageRegistrationType", .wire_name = "ModelPackageRegistrationType", .type = &types::ModelPackageRegistrationType, .optional = &kOptional<std::string>, .offset = offsetof(CreateModelPackageInput, model_package_registration_type)},
    {.name = "InferenceSpecification", .wire_name = "InferenceSpecification", .type = &types::InferenceSpecification, .optional = &kOptional<InferenceSpecification>, .offset = offsetof(CreateModelPackageInput, inference_specification)},
    {.name = "ValidationSpecification", .wire_name = "ValidationSpecification", .type = &types::ModelPackageValidationSpecification, .optional = &kOptional<ModelPackageValidationSpecification>, .offset = offsetof(CreateModelPackageInput, validation_specification)},
    {.name = "SourceAlgorithmSpecification", .wire_name = "SourceAlgorithmSpecification", .type = &types::SourceAlgorithmSpecification, .optional = &kOptional<SourceAlgorithmSpecification>, .offset = offsetof(CreateModelPackageInput, source_algorithm_specification)},
    {.name = "CertifyForMarketplace", .wire_name = "CertifyForMarketplace", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(CreateModelPackageInput, certify_for_marketplace)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(CreateModelPackageInput, tags)},
    {.name = "ModelApprovalStatus", .wire_name = "ModelApprovalStatus", .type = &types::ModelApprovalStatus, .optional = &kOptional<std::string>, .offset = offsetof(CreateModelPackageInput, model_approval_status)},
    {.name = "MetadataProperties", .wire_name = "MetadataProperties", .type = &types::MetadataProperties, .optional = &kOptional<MetadataProperties>, .offset = offsetof(CreateModelPackageInput, metadata_properties)},
    {.name = "ModelMetrics", .wire_name = "ModelMetrics", .type = &types::ModelMetrics, .optional = &kOptional<ModelMetrics>, .offset = offsetof(CreateModelPackageInput, model_metrics)},
    {.name = "ClientToken", .wire_name = "ClientToken", .type = &types::ClientToken, .optional = &kOptional<std::string>, .offset = offsetof(CreateModelPackageInput, client_token), .idempotency_token = true},
    {.name = "Domain", .wire_name = "Domain", .type = &types::Ec2CapacityReservationId, .optional = &kOptional<std::string>, .offset = offsetof(CreateModelPackageInput, domain)},
    {.name = "Task", .wire_name = "Task", .type = &types::Ec2CapacityReservationId, .optional = &kOptional<std::string>, .offset = offsetof(CreateModelPackageInput, task)},
    {.name = "SamplePayloadUrl", .wire_name = "SamplePayloadUrl", .type = &types::S3ModelUri, .optional = &kOptional<std::string>, .offset = offsetof(CreateModelPackageInput, sample_payload_url)},
    {.name = "CustomerMetadataProperties", .wire_name = "CustomerMetadataProperties", .type = &types::CustomerMetadataMap, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(CreateModelPackageInput, customer_metadata_properties)},
    {.name = "DriftCheckBaselines", .wire_name = "DriftCheckBaselines", .type = &types::DriftCheckBaselines, .optional = &kOptional<DriftCheckBaselines>, .offset = offsetof(CreateModelPackageInput, drift_check_baselines)},
    {.name = "AdditionalInferenceSpecifications", .wire_name = "AdditionalInferenceSpecifications", .type = &types::AdditionalInferenceSpecifications, .optional = &kOptional<std::vector<AdditionalInferenceSpecificationDefinition>>, .offset = offsetof(CreateModelPackageInput, additional_inference_specifications)},
    {.name = "SkipModelValidation", .wire_name = "SkipModelValidation", .type = &types::SkipModelValidation, .optional = &kOptional<std::string>, .offset = offsetof(CreateModelPackageInput, skip_model_validation)},
    {.name = "SourceUri", .wire_name = "SourceUri", .type = &types::ModelPackageSourceUri, .optional = &kOptional<std::string>, .offset = offsetof(CreateModelPackageInput, source_uri)},
    {.name = "SecurityConfig", .wire_name = "SecurityConfig", .type = &types::ModelPackageSecurityConfig, .optional = &kOptional<ModelPackageSecurityConfig>, .offset = offsetof(CreateModelPackageInput, security_config)},
    {.name = "ModelCard", .wire_name = "ModelCard", .type = &types::ModelPackageModelCard, .optional = &kOptional<ModelPackageModelCard>, .offset = offsetof(CreateModelPackageInput, model_card)},
    {.name = "ModelLifeCycle", .wire_name = "ModelLifeCycle", .type = &types::ModelLifeCycle, .optional = &kOptional<ModelLifeCycle>, .offset = offsetof(CreateModelPackageInput, model_life_cycle)},
    {.name = "ManagedStorageType", .wire_name = "ManagedStorageType", .type = &types::ManagedStorageType, .optional = &kOptional<std::string>, .offset = offsetof(CreateModelPackageInput, managed_storage_type)},
};
constexpr std::uint16_t kCreateModelPackageInputNames[] = {18, 7, 12, 16, 13, 17, 4, 24, 10, 9, 22, 23, 11, 2, 1, 0, 3, 15, 21, 19, 6, 20, 8, 14, 5};
constexpr Field kCreateModelPackageOutputFields[] = {
    {.name = "ModelPackageArn", .wire_name = "ModelPackageArn", .type = &types::ModelPackageArn, .offset = offsetof(CreateModelPackageOutput, model_package_arn), .required = true},
};
constexpr std::uint16_t kCreateModelPackageOutputNames[] = {0};
constexpr Field kCreateModelQualityJobDefinitionRequestFields[] = {
    {.name = "JobDefinitionName", .wire_name = "JobDefinitionName", .type = &types::EntityName, .offset = offsetof(CreateModelQualityJobDefinitionRequest, job_definition_name), .required = true},
    {.name = "ModelQualityBaselineConfig", .wire_name = "ModelQualityBaselineConfig", .type = &types::ModelQualityBaselineConfig, .optional = &kOptional<ModelQualityBaselineConfig>, .offset = offsetof(CreateModelQualityJobDefinitionRequest, model_quality_baseline_config)},
    {.name = "ModelQualityAppSpecification", .wire_name = "ModelQualityAppSpecification", .type = &types::ModelQualityAppSpecification, .offset = offsetof(CreateModelQualityJobDefinitionRequest, model_quality_app_specification), .required = true},
    {.name = "ModelQualityJobInput", .wire_name = "ModelQualityJobInput", .type = &types::ModelQualityJobInput, .offset = offsetof(CreateModelQualityJobDefinitionRequest, model_quality_job_input), .required = true},
    {.name = "ModelQualityJobOutputConfig", .wire_name = "ModelQualityJobOutputConfig", .type = &types::MonitoringOutputConfig, .offset = offsetof(CreateModelQualityJobDefinitionRequest, model_quality_job_output_config), .required = true},
    {.name = "JobResources", .wire_name = "JobResources", .type = &types::MonitoringResources, .offset = offsetof(CreateModelQualityJobDefinitionRequest, job_resources), .required = true},
    {.name = "NetworkConfig", .wire_name = "NetworkConfig", .type = &types::MonitoringNetworkConfig, .optional = &kOptional<MonitoringNetworkConfig>, .offset = offsetof(CreateModelQualityJobDefinitionRequest, network_config)},
    {.name = "RoleArn", .wire_name = "RoleArn", .type = &types::RoleArn, .offset = offsetof(CreateModelQualityJobDefinitionRequest, role_arn), .required = true},
    {.name = "StoppingCondition", .wire_name = "StoppingCondition", .type = &types::MonitoringStoppingCondition, .optional = &kOptional<MonitoringStoppingCondition>, .offset = offsetof(CreateModelQualityJobDefinitionRequest, stopping_condition)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(CreateModelQualityJobDefinitionRequest, tags)},
};
constexpr std::uint16_t kCreateModelQualityJobDefinitionRequestNames[] = {0, 5, 2, 1, 3, 4, 6, 7, 8, 9};
constexpr Field kCreateModelQualityJobDefinitionResponseFields[] = {
    {.name = "JobDefinitionArn", .wire_name = "JobDefinitionArn", .type = &types::Accept, .offset = offsetof(CreateModelQualityJobDefinitionResponse, job_definition_arn), .required = true},
};
constexpr std::uint16_t kCreateModelQualityJobDefinitionResponseNames[] = {0};
constexpr Field kCreateMonitoringScheduleRequestFields[] = {
    {.name = "MonitoringScheduleName", .wire_name = "MonitoringScheduleName", .type = &types::EntityName, .offset = offsetof(CreateMonitoringScheduleRequest, monitoring_schedule_name), .required = true},
    {.name = "MonitoringScheduleConfig", .wire_name = "MonitoringScheduleConfig", .type = &types::MonitoringScheduleConfig, .offset = offsetof(CreateMonitoringScheduleRequest, monitoring_schedule_config), .required = true},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(CreateMonitoringScheduleRequest, tags)},
};
constexpr std::uint16_t kCreateMonitoringScheduleRequestNames[] = {1, 0, 2};
constexpr Field kCreateMonitoringScheduleResponseFields[] = {
    {.name = "MonitoringScheduleArn", .wire_name = "MonitoringScheduleArn", .type = &types::Accept, .offset = offsetof(CreateMonitoringScheduleResponse, monitoring_schedule_arn), .required = true},
};
constexpr std::uint16_t kCreateMonitoringScheduleResponseNames[] = {0};
constexpr Field kCreatePipelineRequestFields[] = {
    {.name = "PipelineName", .wire_name = "PipelineName", .type = &types::PipelineName, .offset = offsetof(CreatePipelineRequest, pipeline_name), .required = true},
    {.name = "PipelineDisplayName", .wire_name = "PipelineDisplayName", .type = &types::PipelineName, .optional = &kOptional<std::string>, .offset = offsetof(CreatePipelineRequest, pipeline_display_name)},
    {.name = "PipelineDefinition", .wire_name = "PipelineDefinition", .type = &types::PipelineDefinition, .optional = &kOptional<std::string>, .offset = offsetof(CreatePipelineRequest, pipeline_definition)},
    {.name = "PipelineDefinitionS3Location", .wire_name = "PipelineDefinitionS3Location", .type = &types::PipelineDefinitionS3Location, .optional = &kOptional<PipelineDefinitionS3Location>, .offset = offsetof(CreatePipelineRequest, pipeline_definition_s3_location)},
    {.name = "PipelineDescription", .wire_name = "PipelineDescription", .type = &types::ExperimentDescription, .optional = &kOptional<std::string>, .offset = offsetof(CreatePipelineRequest, pipeline_description)},
    {.name = "ClientRequestToken", .wire_name = "ClientRequestToken", .type = &types::IdempotencyToken, .offset = offsetof(CreatePipelineRequest, client_request_token), .idempotency_token = true, .required = true},
    {.name = "RoleArn", .wire_name = "RoleArn", .type = &types::RoleArn, .offset = offsetof(CreatePipelineRequest, role_arn), .required = true},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(CreatePipelineRequest, tags)},
    {.name = "ParallelismConfiguration", .wire_name = "ParallelismConfiguration", .type = &types::ParallelismConfiguration, .optional = &kOptional<ParallelismConfiguration>, .offset = offsetof(CreatePipelineRequest, parallelism_configuration)},
};
constexpr std::uint16_t kCreatePipelineRequestNames[] = {5, 8, 2, 3, 4, 1, 0, 6, 7};
constexpr Field kCreatePipelineResponseFields[] = {
    {.name = "PipelineArn", .wire_name = "PipelineArn", .type = &types::PipelineArn, .optional = &kOptional<std::string>, .offset = offsetof(CreatePipelineResponse, pipeline_arn)},
};
constexpr std::uint16_t kCreatePipelineResponseNames[] = {0};
constexpr Field kCreateProcessingJobRequestFields[] = {
    {.name = "ProcessingInputs", .wire_name = "ProcessingInputs", .type = &types::ProcessingInputs, .optional = &kOptional<std::vector<ProcessingInput>>, .offset = offsetof(CreateProcessingJobRequest, processing_inputs)},
    {.name = "ProcessingOutputConfig", .wire_name = "ProcessingOutputConfig", .type = &types::ProcessingOutputConfig, .optional = &kOptional<ProcessingOutputConfig>, .offset = offsetof(CreateProcessingJobRequest, processing_output_config)},
    {.name = "ProcessingJobName", .wire_name = "ProcessingJobName", .type = &types::EntityName, .offset = offsetof(CreateProcessingJobRequest, processing_job_name), .required = true},
    {.name = "ProcessingResources", .wire_name = "ProcessingResources", .type = &types::ProcessingResources, .offset = offsetof(CreateProcessingJobRequest, processing_resources), .required = true},
    {.name = "StoppingCondition", .wire_name = "StoppingCondition", .type = &types::ProcessingStoppingCondition, .optional = &kOptional<ProcessingStoppingCondition>, .offset = offsetof(CreateProcessingJobRequest, stopping_condition)},
    {.name = "AppSpecification", .wire_name = "AppSpecification", .type = &types::AppSpecification, .offset = offsetof(CreateProcessingJobRequest, app_specification), .required = true},
    {.name = "Environment", .wire_name = "Environment", .type = &types::ProcessingEnvironmentMap, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(CreateProcessingJobRequest, environment)},
    {.name = "NetworkConfig", .wire_name = "NetworkConfig", .type = &types::NetworkConfig, .optional = &kOptional<NetworkConfig>, .offset = offsetof(CreateProcessingJobRequest, network_config)},
    {.name = "RoleArn", .wire_name = "RoleArn", .type = &types::RoleArn, .offset = offsetof(CreateProcessingJobRequest, role_arn), .required = true},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(CreateProcessingJobRequest, tags)},
    {.name = "ExperimentConfig", .wire_name = "ExperimentConfig", .type = &types::ExperimentConfig, .optional = &kOptional<ExperimentConfig>, .offset = offsetof(CreateProcessingJobRequest, experiment_config)},
};
constexpr std::uint16_t kCreateProcessingJobRequestNames[] = {5, 6, 10, 7, 0, 2, 1, 3, 8, 4, 9};
constexpr Field kCreateProcessingJobResponseFields[] = {
    {.name = "ProcessingJobArn", .wire_name = "ProcessingJobArn", .type = &types::ProcessingJobArn, .offset = offsetof(CreateProcessingJobResponse, processing_job_arn), .required = true},
};
constexpr std::uint16_t kCreateProcessingJobResponseNames[] = {0};
constexpr Field kCreateTrainingJobRequestFields[] = {
    {.name = "TrainingJobName", .wire_name = "TrainingJobName", .type = &types::EntityName, .offset = offsetof(CreateTrainingJobRequest, training_job_name), .required = true},
    {.name = "HyperParameters", .wire_name = "HyperParameters", .type = &types::HyperParameters, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(CreateTrainingJobRequest, hyper_parameters)},
    {.name = "AlgorithmSpecification", .wire_name = "AlgorithmSpecification", .type = &types::AlgorithmSpecification, .optional = &kOptional<AlgorithmSpecification>, .offset = offsetof(CreateTrainingJobRequest, algorithm_specification)},
    {.name = "RoleArn", .wire_name = "RoleArn", .type = &types::RoleArn, .offset = offsetof(CreateTrainingJobRequest, role_arn), .required = true},
    {.name = "InputDataConfig", .wire_name = "InputDataConfig", .type = &types::InputDataConfig, .optional = &kOptional<std::vector<Channel>>, .offset = offsetof(CreateTrainingJobRequest, input_data_config)},
    {.name = "OutputDataConfig", .wire_name = "OutputDataConfig", .type = &types::OutputDataConfig, .offset = offsetof(CreateTrainingJobRequest, output_data_config), .required = true},
    {.name = "ResourceConfig", .wire_name = "ResourceConfig", .type = &types::ResourceConfig, .optional = &kOptional<ResourceConfig>, .offset = offsetof(CreateTrainingJobRequest, resource_config)},
    {.name = "VpcConfig", .wire_name = "VpcConfig", .type = &types::VpcConfig, .optional = &kOptional<VpcConfig>, .offset = offsetof(CreateTrainingJobRequest, vpc_config)},
    {.name = "StoppingCondition", .wire_name = "StoppingCondition", .type = &types::StoppingCondition, .optional = &kOptional<StoppingCondition>, .offset = offsetof(CreateTrainingJobRequest, stopping_condition)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(CreateTrainingJobRequest, tags)},
    {.name = "EnableNetworkIsolation", .wire_name = "EnableNetworkIsolation", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(CreateTrainingJobRequest, enable_network_isolation)},
    {.name = "EnableInterContainerTrafficEncryption", .wire_name = "EnableInterContainerTrafficEncryption", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(CreateTrainingJobRequest, enable_inter_container_traffic_encryption)},
    {.name = "EnableManagedSpotTraining", .wire_name = "EnableManagedSpotTraining", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(CreateTrainingJobRequest, enable_managed_spot_training)},
    {.name = "CheckpointConfig", .wire_name = "CheckpointConfig", .type = &types::CheckpointConfig, .optional = &kOptional<CheckpointConfig>, .offset = offsetof(CreateTrainingJobRequest, checkpoint_config)},
    {.name = "DebugHookConfig", .wire_name = "DebugHookConfig", .type = &types::DebugHookConfig, .optional = &kOptional<DebugHookConfig>, .offset = offsetof(CreateTrainingJobRequest, debug_hook_config)},
    {.name = "DebugRuleConfigurations", .wire_name = "DebugRuleConfigurations", .type = &types::DebugRuleConfigurations, .optional = &kOptional<std::vector<DebugRuleConfiguration>>, .offset = offsetof(CreateTrainingJobRequest, debug_rule_configurations)},
    {.name = "TensorBoardOutputConfig", .wire_name = "TensorBoardOutputConfig", .type = &types::TensorBoardOutputConfig, .optional = &kOptional<TensorBoardOutputConfig>, .offset = offsetof(CreateTrainingJobRequest, tensor_board_output_config)},
    {.name = "ExperimentConfig", .wire_name = "ExperimentConfig", .type = &types::ExperimentConfig, .optional = &kOptional<ExperimentConfig>, .offset = offsetof(CreateTrainingJobRequest, experiment_config)},
    {.name = "ProfilerConfig", .wire_name = "ProfilerConfig", .type = &types::ProfilerConfig, .optional = &kOptional<ProfilerConfig>, .offset = offsetof(CreateTrainingJobRequest, profiler_config)},
    {.name = "ProfilerRuleConfigurations", .wire_name = "ProfilerRuleConfigurations", .type = &types::ProfilerRuleConfigurations, .optional = &kOptional<std::vector<ProfilerRuleConfiguration>>, .offset = offsetof(CreateTrainingJobRequest, profiler_rule_configurations)},
    {.name = "Environment", .wire_name = "Environment", .type = &types::TrainingEnvironmentMap, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(CreateTrainingJobRequest, environment)},
    {.name = "RetryStrategy", .wire_name = "RetryStrategy", .type = &types::RetryStrategy, .optional = &kOptional<RetryStrategy>, .offset = offsetof(CreateTrainingJobRequest, retry_strategy)},
    {.name = "RemoteDebugConfig", .wire_name = "RemoteDebugConfig", .type = &types::RemoteDebugConfig, .optional = &kOptional<RemoteDebugConfig>, .offset = offsetof(CreateTrainingJobRequest, remote_debug_config)},
    {.name = "InfraCheckConfig", .wire_name = "InfraCheckConfig", .type = &types::InfraCheckConfig, .optional = &kOptional<InfraCheckConfig>, .offset = offsetof(CreateTrainingJobRequest, infra_check_config)},
    {.name = "SessionChainingConfig", .wire_name = "SessionChainingConfig", .type = &types::SessionChainingConfig, .optional = &kOptional<SessionChainingConfig>, .offset = offsetof(CreateTrainingJobRequest, session_chaining_config)},
    {.name = "ServerlessJobConfig", .wire_name = "ServerlessJobConfig", .type = &types::ServerlessJobConfig, .optional = &kOptional<ServerlessJobConfig>, .offset = offsetof(CreateTrainingJobRequest, serverless_job_config)},
    {.name = "MlflowConfig", .wire_name = "MlflowConfig", .type = &types::MlflowConfig, .optional = &kOptional<MlflowConfig>, .offset = offsetof(CreateTrainingJobRequest, mlflow_config)},
    {.name = "ModelPackageConfig", .wire_name = "ModelPackageConfig", .type = &types::ModelPackageConfig, .optional = &kOptional<ModelPackageConfig>, .offset = offsetof(CreateTrainingJobRequest, model_package_config)},
};
constexpr std::uint16_t kCreateTrainingJobRequestNames[] = {2, 13, 14, 15, 11, 12, 10, 20, 17, 1, 23, 4, 26, 27, 5, 18, 19, 22, 6, 21, 3, 25, 24, 8, 9, 16, 0, 7};
constexpr Field kCreateTrainingJobResponseFields[] = {
    {.name = "TrainingJobArn", .wire_name = "TrainingJobArn", .type = &types::TrainingJobArn, .offset = offsetof(CreateTrainingJobResponse, training_job_arn), .required = true},
};
constexpr std::uint16_t kCreateTrainingJobResponseNames[] = {0};
constexpr Field kCreateTransformJobRequestFields[] = {
    {.name = "TransformJobName", .wire_name = "TransformJobName", .type = &types::EntityName, .offset = offsetof(CreateTransformJobRequest, transform_job_name), .required = true},
    {.name = "ModelName", .wire_name = "ModelName", .type = &types::InferenceComponentName, .offset = offsetof(CreateTransformJobRequest, model_name), .required = true},
    {.name = "MaxConcurrentTransforms", .wire_name = "MaxConcurrentTransforms", .type = &types::BillableTokenCount, .optional = &kOptional<std::int64_t>, .offset = offsetof(CreateTransformJobRequest, max_concurrent_transforms)},
    {.name = "ModelClientConfig", .wire_name = "ModelClientConfig", .type = &types::ModelClientConfig, .optional = &kOptional<ModelClientConfig>, .offset = offsetof(CreateTransformJobRequest, model_client_config)},
    {.name = "MaxPayloadInMB", .wire_name = "MaxPayloadInMB", .type = &types::BillableTokenCount, .optional = &kOptional<std::int64_t>, .offset = offsetof(CreateTransformJobRequest, max_payload_in_mb)},
    {.name = "BatchStrategy", .wire_name = "BatchStrategy", .type = &types::BatchStrategy, .optional = &kOptional<std::string>, .offset = offsetof(CreateTransformJobRequest, batch_strategy)},
    {.name = "Environment", .wire_name = "Environment", .type = &types::TransformEnvironmentMap, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(CreateTransformJobRequest, environment)},
    {.name = "TransformInput", .wire_name = "TransformInput", .type = &types::TransformInput, .offset = offsetof(CreateTransformJobRequest, transform_input), .required = true},
    {.name = "TransformOutput", .wire_name = "TransformOutput", .type = &types::TransformOutput, .offset = offsetof(CreateTransformJobRequest, transform_output), .required = true},
    {.name = "DataCaptureConfig", .wire_name = "DataCaptureConfig", .type = &types::BatchDataCaptureConfig, .optional = &kOptional<BatchDataCaptureConfig>, .offset = offsetof(CreateTransformJobRequest, data_capture_config)},
    {.name = "TransformResources", .wire_name = "TransformResources", .type = &types::TransformResources, .offset = offsetof(CreateTransformJobRequest, transform_resources), .required = true},
    {.name = "DataProcessing", .wire_name = "DataProcessing", .type = &types::DataProcessing, .optional = &kOptional<DataProcessing>, .offset = offsetof(CreateTransformJobRequest, data_processing)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(CreateTransformJobRequest, tags)},
    {.name = "ExperimentConfig", .wire_name = "ExperimentConfig", .type = &types::ExperimentConfig, .optional = &kOptional<ExperimentConfig>, .offset = offsetof(CreateTransformJobRequest, experiment_config)},
};
constexpr std::uint16_t kCreateTransformJobRequestNames[] = {5, 9, 11, 6, 13, 2, 4, 3, 1, 12, 7, 0, 8, 10};
constexpr Field kCreateTransformJobResponseFields[] = {
    {.name = "TransformJobArn", .wire_name = "TransformJobArn", .type = &types::TransformJobArn, .offset = offsetof(CreateTransformJobResponse, transform_job_arn), .required = true},
};
constexpr std::uint16_t kCreateTransformJobResponseNames[] = {0};
constexpr Field kCreateTrialComponentRequestFields[] = {
    {.name = "TrialComponentName", .wire_name = "TrialComponentName", .type = &types::ExperimentEntityName, .offset = offsetof(CreateTrialComponentRequest, trial_component_name), .required = true},
    {.name = "DisplayName", .wire_name = "DisplayName", .type = &types::ExperimentEntityName, .optional = &kOptional<std::string>, .offset = offsetof(CreateTrialComponentRequest, display_name)},
    {.name = "Status", .wire_name = "Status", .type = &types::TrialComponentStatus, .optional = &kOptional<TrialComponentStatus>, .offset = offsetof(CreateTrialComponentRequest, status)},
    {.name = "StartTime", .wire_name = "StartTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(CreateTrialComponentRequest, start_time)},
    {.name = "EndTime", .wire_name = "EndTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(CreateTrialComponentRequest, end_time)},
    {.name = "Parameters", .wire_name = "Parameters", .type = &types::TrialComponentParameters, .optional = &kOptional<std::map<std::string, TrialComponentParameterValue>>, .offset = offsetof(CreateTrialComponentRequest, parameters)},
    {.name = "InputArtifacts", .wire_name = "InputArtifacts", .type = &types::TrialComponentArtifacts, .optional = &kOptional<std::map<std::string, TrialComponentArtifact>>, .offset = offsetof(CreateTrialComponentRequest, input_artifacts)},
    {.name = "OutputArtifacts", .wire_name = "OutputArtifacts", .type = &types::TrialComponentArtifacts, .optional = &kOptional<std::map<std::string, TrialComponentArtifact>>, .offset = offsetof(CreateTrialComponentRequest, output_artifacts)},
    {.name = "MetadataProperties", .wire_name = "MetadataProperties", .type = &types::MetadataProperties, .optional = &kOptional<MetadataProperties>, .offset = offsetof(CreateTrialComponentRequest, metadata_properties)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(CreateTrialComponentRequest, tags)},
};
constexpr std::uint16_t kCreateTrialComponentRequestNames[] = {1, 4, 6, 8, 7, 5, 3, 2, 9, 0};
constexpr Field kCreateTrialComponentResponseFields[] = {
    {.name = "TrialComponentArn", .wire_name = "TrialComponentArn", .type = &types::TrialComponentArn, .optional = &kOptional<std::string>, .offset = offsetof(CreateTrialComponentResponse, trial_component_arn)},
};
constexpr std::uint16_t kCreateTrialComponentResponseNames[] = {0};
constexpr Field kCreateTrialRequestFields[] = {
    {.name = "TrialName", .wire_name = "TrialName", .type = &types::ExperimentEntityName, .offset = offsetof(CreateTrialRequest, trial_name), .required = true},
    {.name = "DisplayName", .wire_name = "DisplayName", .type = &types::ExperimentEntityName, .optional = &kOptional<std::string>, .offset = offsetof(CreateTrialRequest, display_name)},
    {.name = "ExperimentName", .wire_name = "ExperimentName", .type = &types::ExperimentEntityName, .offset = offsetof(CreateTrialRequest, experiment_name), .required = true},
    {.name = "MetadataProperties", .wire_name = "MetadataProperties", .type = &types::MetadataProperties, .optional = &kOptional<MetadataProperties>, .offset = offsetof(CreateTrialRequest, metadata_properties)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(CreateTrialRequest, tags)},
};
constexpr std::uint16_t kCreateTrialRequestNames[] = {1, 2, 3, 4, 0};
constexpr Field kCreateTrialResponseFields[] = {
    {.name = "TrialArn", .wire_name = "TrialArn", .type = &types::TrialArn, .optional = &kOptional<std::string>, .offset = offsetof(CreateTrialResponse, trial_arn)},
};
constexpr std::uint16_t kCreateTrialResponseNames[] = {0};
constexpr Field kDataCaptureConfigFields[] = {
    {.name = "EnableCapture", .wire_name = "EnableCapture", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(DataCaptureConfig, enable_capture)},
    {.name = "InitialSamplingPercentage", .wire_name = "InitialSamplingPercentage", .type = &types::AvailabilityZoneBalanceMaxImbalance, .offset = offsetof(DataCaptureConfig, initial_sampling_percentage), .required = true},
    {.name = "DestinationS3Uri", .wire_name = "DestinationS3Uri", .type = &types::DestinationS3Uri, .offset = offsetof(DataCaptureConfig, destination_s3_uri), .required = true},
    {.name = "KmsKeyId", .wire_name = "KmsKeyId", .type = &types::KmsKeyId, .optional = &kOptional<std::string>, .offset = offsetof(DataCaptureConfig, kms_key_id)},
    {.name = "CaptureOptions", .wire_name = "CaptureOptions", .type = &types::CaptureOptionList, .offset = offsetof(DataCaptureConfig, capture_options), .required = true},
    {.name = "CaptureContentTypeHeader", .wire_name = "CaptureContentTypeHeader", .type = &types::CaptureContentTypeHeader, .optional = &kOptional<CaptureContentTypeHeader>, .offset = offsetof(DataCaptureConfig, capture_content_type_header)},
};
constexpr std::uint16_t kDataCaptureConfigNames[] = {5, 4, 2, 0, 1, 3};
constexpr Field kDataCaptureConfigSummaryFields[] = {
    {.name = "EnableCapture", .wire_name = "EnableCapture", .type = &types::AcceptEula, .offset = offsetof(DataCaptureConfigSummary, enable_capture), .required = true},
    {.name = "CaptureStatus", .wire_name = "CaptureStatus", .type = &types::CaptureStatus, .offset = offsetof(DataCaptureConfigSummary, capture_status), .required = true},
    {.name = "CurrentSamplingPercentage", .wire_name = "CurrentSamplingPercentage", .type = &types::AvailabilityZoneBalanceMaxImbalance, .offset = offsetof(DataCaptureConfigSummary, current_sampling_percentage), .required = true},
    {.name = "DestinationS3Uri", .wire_name = "DestinationS3Uri", .type = &types::DestinationS3Uri, .offset = offsetof(DataCaptureConfigSummary, destination_s3_uri), .required = true},
    {.name = "KmsKeyId", .wire_name = "KmsKeyId", .type = &types::KmsKeyId, .offset = offsetof(DataCaptureConfigSummary, kms_key_id), .required = true},
};
constexpr std::uint16_t kDataCaptureConfigSummaryNames[] = {1, 2, 3, 0, 4};
constexpr Field kDataCatalogConfigFields[] = {
    {.name = "TableName", .wire_name = "TableName", .type = &types::Catalog, .offset = offsetof(DataCatalogConfig, table_name), .required = true},
    {.name = "Catalog", .wire_name = "Catalog", .type = &types::Catalog, .offset = offsetof(DataCatalogConfig, catalog), .required = true},
    {.name = "Database", .wire_name = "Database", .type = &types::Catalog, .offset = offsetof(DataCatalogConfig, database), .required = true},
};
constexpr std::uint16_t kDataCatalogConfigNames[] = {1, 2, 0};
constexpr Field kDataProcessingFields[] = {
    {.name = "InputFilter", .wire_name = "InputFilter", .type = &types::JsonPath, .optional = &kOptional<std::string>, .offset = offsetof(DataProcessing, input_filter)},
    {.name = "OutputFilter", .wire_name = "OutputFilter", .type = &types::JsonPath, .optional = &kOptional<std::string>, .offset = offsetof(DataProcessing, output_filter)},
    {.name = "JoinSource", .wire_name = "JoinSource", .type = &types::JoinSource, .optional = &kOptional<std::string>, .offset = offsetof(DataProcessing, join_source)},
};
constexpr std::uint16_t kDataProcessingNames[] = {0, 2, 1};
constexpr Field kDataQualityAppSpecificationFields[] = {
    {.name = "ImageUri", .wire_name = "ImageUri", .type = &types::AlgorithmImage, .offset = offsetof(DataQualityAppSpecification, image_uri), .required = true},
    {.name = "ContainerEntrypoint", .wire_name = "ContainerEntrypoint", .type = &types::ContainerEntrypoint, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(DataQualityAppSpecification, container_entrypoint)},
    {.name = "ContainerArguments", .wire_name = "ContainerArguments", .type = &types::MonitoringContainerArguments, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(DataQualityAppSpecification, container_arguments)},
    {.name = "RecordPreprocessorSourceUri", .wire_name = "RecordPreprocessorSourceUri", .type = &types::S3ModelUri, .optional = &kOptional<std::string>, .offset = offsetof(DataQualityAppSpecification, record_preprocessor_source_uri)},
    {.name = "PostAnalyticsProcessorSourceUri", .wire_name = "PostAnalyticsProcessorSourceUri", .type = &types::S3ModelUri, .optional = &kOptional<std::string>, .offset = offsetof(DataQualityAppSpecification, post_analytics_processor_source_uri)},
    {.name = "Environment", .wire_name = "Environment", .type = &types::MonitoringEnvironmentMap, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(DataQualityAppSpecification, environment)},
};
constexpr std::uint16_t kDataQualityAppSpecificationNames[] = {2, 1, 5, 0, 4, 3};
constexpr Field kDataQualityBaselineConfigFields[] = {
    {.name = "BaseliningJobName", .wire_name = "BaseliningJobName", .type = &types::EntityName, .optional = &kOptional<std::string>, .offset = offsetof(DataQualityBaselineConfig, baselining_job_name)},
    {.name = "ConstraintsResource", .wire_name = "ConstraintsResource", .type = &types::MonitoringConstraintsResource, .optional = &kOptional<MonitoringConstraintsResource>, .offset = offsetof(DataQualityBaselineConfig, constraints_resource)},
    {.name = "StatisticsResource", .wire_name = "StatisticsResource", .type = &types::MonitoringStatisticsResource, .optional = &kOptional<MonitoringStatisticsResource>, .offset = offsetof(DataQualityBaselineConfig, statistics_resource)},
};
constexpr std::uint16_t kDataQualityBaselineConfigNames[] = {0, 1, 2};
constexpr Field kDataQualityJobInputFields[] = {
    {.name = "EndpointInput", .wire_name = "EndpointInput", .type = &types::EndpointInput, .optional = &kOptional<EndpointInput>, .offset = offsetof(DataQualityJobInput, endpoint_input)},
    {.name = "BatchTransformInput", .wire_name = "BatchTransformInput", .type = &types::BatchTransformInput, .optional = &kOptional<BatchTransformInput>, .offset = offsetof(DataQualityJobInput, batch_transform_input)},
};
constexpr std::uint16_t kDataQualityJobInputNames[] = {1, 0};
constexpr Field kDataSourceFields[] = {
    {.name = "S3DataSource", .wire_name = "S3DataSource", .type = &types::S3DataSource, .optional = &kOptional<S3DataSource>, .offset = offsetof(DataSource, s3_data_source)},
    {.name = "FileSystemDataSource", .wire_name = "FileSystemDataSource", .type = &types::FileSystemDataSource, .optional = &kOptional<FileSystemDataSource>, .offset = offsetof(DataSource, file_system_data_source)},
    {.name = "DatasetSource", .wire_name = "DatasetSource", .type = &types::DatasetSource, .optional = &kOptional<DatasetSource>, .offset = offsetof(DataSource, dataset_source)},
};
constexpr std::uint16_t kDataSourceNames[] = {2, 1, 0};
constexpr Field kDatasetDefinitionFields[] = {
    {.name = "AthenaDatasetDefinition", .wire_name = "AthenaDatasetDefinition", .type = &types::AthenaDatasetDefinition, .optional = &kOptional<AthenaDatasetDefinition>, .offset = offsetof(DatasetDefinition, athena_dataset_definition)},
    {.name = "RedshiftDatasetDefinition", .wire_name = "RedshiftDatasetDefinition", .type = &types::RedshiftDatasetDefinition, .optional = &kOptional<RedshiftDatasetDefinition>, .offset = offsetof(DatasetDefinition, redshift_dataset_definition)},
    {.name = "LocalPath", .wire_name = "LocalPath", .type = &types::Accept, .optional = &kOptional<std::string>, .offset = offsetof(DatasetDefinition, local_path)},
    {.name = "DataDistributionType", .wire_name = "DataDistributionType", .type = &types::DataDistributionType, .optional = &kOptional<std::string>, .offset = offsetof(DatasetDefinition, data_distribution_type)},
    {.name = "InputMode", .wire_name = "InputMode", .type = &types::InputMode, .optional = &kOptional<std::string>, .offset = offsetof(DatasetDefinition, input_mode)},
};
constexpr std::uint16_t kDatasetDefinitionNames[] = {0, 3, 4, 2, 1};
constexpr Field kDatasetSourceFields[] = {
    {.name = "DatasetArn", .wire_name = "DatasetArn", .type = &types::HubDataSetArn, .offset = offsetof(DatasetSource, dataset_arn), .required = true},
};
constexpr std::uint16_t kDatasetSourceNames[] = {0};
constexpr Field kDebugHookConfigFields[] = {
    {.name = "LocalPath", .wire_name = "LocalPath", .type = &types::ArtifactPropertyValue, .optional = &kOptional<std::string>, .offset = offsetof(DebugHookConfig, local_path)},
    {.name = "S3OutputPath", .wire_name = "S3OutputPath", .type = &types::S3ModelUri, .offset = offsetof(DebugHookConfig, s3_output_path), .required = true},
    {.name = "HookParameters", .wire_name = "HookParameters", .type = &types::HookParameters, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(DebugHookConfig, hook_parameters)},
    {.name = "CollectionConfigurations", .wire_name = "CollectionConfigurations", .type = &types::CollectionConfigurations, .optional = &kOptional<std::vector<CollectionConfiguration>>, .offset = offsetof(DebugHookConfig, collection_configurations)},
};
constexpr std::uint16_t kDebugHookConfigNames[] = {3, 2, 0, 1};
constexpr Field kDebugRuleConfigurationFields[] = {
    {.name = "RuleConfigurationName", .wire_name = "RuleConfigurationName", .type = &types::CollectionName, .offset = offsetof(DebugRuleConfiguration, rule_configuration_name), .required = true},
    {.name = "LocalPath", .wire_name = "LocalPath", .type = &types::ArtifactPropertyValue, .optional = &kOptional<std::string>, .offset = offsetof(DebugRuleConfiguration, local_path)},
    {.name = "S3OutputPath", .wire_name = "S3OutputPath", .type = &types::S3ModelUri, .optional = &kOptional<std::string>, .offset = offsetof(DebugRuleConfiguration, s3_output_path)},
    {.name = "RuleEvaluatorImage", .wire_name = "RuleEvaluatorImage", .type = &types::AlgorithmImage, .offset = offsetof(DebugRuleConfiguration, rule_evaluator_image), .required = true},
    {.name = "InstanceType", .wire_name = "InstanceType", .type = &types::ProcessingInstanceType, .optional = &kOptional<std::string>, .offset = offsetof(DebugRuleConfiguration, instance_type)},
    {.name = "VolumeSizeInGB", .wire_name = "VolumeSizeInGB", .type = &types::BillableTokenCount, .optional = &kOptional<std::int64_t>, .offset = offsetof(DebugRuleConfiguration, volume_size_in_gb)},
    {.name = "RuleParameters", .wire_name = "RuleParameters", .type = &types::RuleParameters, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(DebugRuleConfiguration, rule_parameters)},
};
constexpr std::uint16_t kDebugRuleConfigurationNames[] = {4, 1, 0, 3, 6, 2, 5};
constexpr Field kDebugRuleEvaluationStatusFields[] = {
    {.name = "RuleConfigurationName", .wire_name = "RuleConfigurationName", .type = &types::CollectionName, .optional = &kOptional<std::string>, .offset = offsetof(DebugRuleEvaluationStatus, rule_configuration_name)},
    {.name = "RuleEvaluationJobArn", .wire_name = "RuleEvaluationJobArn", .type = &types::ProcessingJobArn, .optional = &kOptional<std::string>, .offset = offsetof(DebugRuleEvaluationStatus, rule_evaluation_job_arn)},
    {.name = "RuleEvaluationStatus", .wire_name = "RuleEvaluationStatus", .type = &types::RuleEvaluationStatus, .optional = &kOptional<std::string>, .offset = offsetof(DebugRuleEvaluationStatus, rule_evaluation_status)},
    {.name = "StatusDetails", .wire_name = "StatusDetails", .type = &types::ApprovalDescription, .optional = &kOptional<std::string>, .offset = offsetof(DebugRuleEvaluationStatus, status_details)},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(DebugRuleEvaluationStatus, last_modified_time)},
};
constexpr std::uint16_t kDebugRuleEvaluationStatusNames[] = {4, 0, 1, 2, 3};
constexpr Field kDeleteActionRequestFields[] = {
    {.name = "ActionName", .wire_name = "ActionName", .type = &types::ExperimentEntityName, .offset = offsetof(DeleteActionRequest, action_name), .required = true},
};
constexpr std::uint16_t kDeleteActionRequestNames[] = {0};
constexpr Field kDeleteActionResponseFields[] = {
    {.name = "ActionArn", .wire_name = "ActionArn", .type = &types::ActionArn, .optional = &kOptional<std::string>, .offset = offsetof(DeleteActionResponse, action_arn)},
};
constexpr std::uint16_t kDeleteActionResponseNames[] = {0};
constexpr Field kDeleteArtifactRequestFields[] = {
    {.name = "ArtifactArn", .wire_name = "ArtifactArn", .type = &types::ArtifactArn, .optional = &kOptional<std::string>, .offset = offsetof(DeleteArtifactRequest, artifact_arn)},
    {.name = "Source", .wire_name = "Source", .type = &types::ArtifactSource, .optional = &kOptional<ArtifactSource>, .offset = offsetof(DeleteArtifactRequest, source)},
};
constexpr std::uint16_t kDeleteArtifactRequestNames[] = {0, 1};
constexpr Field kDeleteArtifactResponseFields[] = {
    {.name = "ArtifactArn", .wire_name = "ArtifactArn", .type = &types::ArtifactArn, .optional = &kOptional<std::string>, .offset = offsetof(DeleteArtifactResponse, artifact_arn)},
};
constexpr std::uint16_t kDeleteArtifactResponseNames[] = {0};
constexpr Field kDeleteAssociationRequestFields[] = {
    {.name = "SourceArn", .wire_name = "SourceArn", .type = &types::AssociationEntityArn, .offset = offsetof(DeleteAssociationRequest, source_arn), .required = true},
    {.name = "DestinationArn", .wire_name = "DestinationArn", .type = &types::AssociationEntityArn, .offset = offsetof(DeleteAssociationRequest, destination_arn), .required = true},
};
constexpr std::uint16_t kDeleteAssociationRequestNames[] = {1, 0};
constexpr Field kDeleteAssociationResponseFields[] = {
    {.name = "SourceArn", .wire_name = "SourceArn", .type = &types::AssociationEntityArn, .optional = &kOptional<std::string>, .offset = offsetof(DeleteAssociationResponse, source_arn)},
    {.name = "DestinationArn", .wire_name = "DestinationArn", .type = &types::AssociationEntityArn, .optional = &kOptional<std::string>, .offset = offsetof(DeleteAssociationResponse, destination_arn)},
};
constexpr std::uint16_t kDeleteAssociationResponseNames[] = {1, 0};
constexpr Field kDeleteContextRequestFields[] = {
    {.name = "ContextName", .wire_name = "ContextName", .type = &types::ContextName, .offset = offsetof(DeleteContextRequest, context_name), .required = true},
};
constexpr std::uint16_t kDeleteContextRequestNames[] = {0};
constexpr Field kDeleteContextResponseFields[] = {
    {.name = "ContextArn", .wire_name = "ContextArn", .type = &types::ContextArn, .optional = &kOptional<std::string>, .offset = offsetof(DeleteContextResponse, context_arn)},
};
constexpr std::uint16_t kDeleteContextResponseNames[] = {0};
constexpr Field kDeleteDataQualityJobDefinitionRequestFields[] = {
    {.name = "JobDefinitionName", .wire_name = "JobDefinitionName", .type = &types::EntityName, .offset = offsetof(DeleteDataQualityJobDefinitionRequest, job_definition_name), .required = true},
};
constexpr std::uint16_t kDeleteDataQualityJobDefinitionRequestNames[] = {0};
constexpr Field kDeleteEndpointConfigInputFields[] = {
    {.name = "EndpointConfigName", .wire_name = "EndpointConfigName", .type = &types::ContainerHostname, .offset = offsetof(DeleteEndpointConfigInput, endpoint_config_name), .required = true},
};
constexpr std::uint16_t kDeleteEndpointConfigInputNames[] = {0};
constexpr Field kDeleteEndpointInputFields[] = {
    {.name = "EndpointName", .wire_name = "EndpointName", .type = &types::ContainerHostname, .offset = offsetof(DeleteEndpointInput, endpoint_name), .required = true},
};
constexpr std::uint16_t kDeleteEndpointInputNames[] = {0};
constexpr Field kDeleteExperimentRequestFields[] = {
    {.name = "ExperimentName", .wire_name = "ExperimentName", .type = &types::ExperimentEntityName, .offset = offsetof(DeleteExperimentRequest, experiment_name), .required = true},
};
constexpr std::uint16_t kDeleteExperimentRequestNames[] = {0};
constexpr Field kDeleteExperimentResponseFields[] = {
    {.name = "ExperimentArn", .wire_name = "ExperimentArn", .type = &types::ExperimentArn, .optional = &kOptional<std::string>, .offset = offsetof(DeleteExperimentResponse, experiment_arn)},
};
constexpr std::uint16_t kDeleteExperimentResponseNames[] = {0};
constexpr Field kDeleteFeatureGroupRequestFields[] = {
    {.name = "FeatureGroupName", .wire_name = "FeatureGroupName", .type = &types::FeatureGroupName, .offset = offsetof(DeleteFeatureGroupRequest, feature_group_name), .required = true},
};
constexpr std::uint16_t kDeleteFeatureGroupRequestNames[] = {0};

}  // namespace

constinit const Shape CreateDataQualityJobDefinitionResponse::kShape = {.name = "CreateDataQualityJobDefinitionResponse", .size = sizeof(CreateDataQualityJobDefinitionResponse), .fields = kCreateDataQualityJobDefinitionResponseFields, .by_wire_name = kCreateDataQualityJobDefinitionResponseNames};
constinit const Type types::CreateDataQualityJobDefinitionResponse = {.kind = Kind::structure, .shape = &CreateDataQualityJobDefinitionResponse::kShape};
constinit const Shape CreateEndpointConfigInput::kShape = {.name = "CreateEndpointConfigInput", .size = sizeof(CreateEndpointConfigInput), .fields = kCreateEndpointConfigInputFields, .by_wire_name = kCreateEndpointConfigInputNames};
constinit const Type types::CreateEndpointConfigInput = {.kind = Kind::structure, .shape = &CreateEndpointConfigInput::kShape};
constinit const Shape CreateEndpointConfigOutput::kShape = {.name = "CreateEndpointConfigOutput", .size = sizeof(CreateEndpointConfigOutput), .fields = kCreateEndpointConfigOutputFields, .by_wire_name = kCreateEndpointConfigOutputNames};
constinit const Type types::CreateEndpointConfigOutput = {.kind = Kind::structure, .shape = &CreateEndpointConfigOutput::kShape};
constinit const Shape CreateEndpointInput::kShape = {.name = "CreateEndpointInput", .size = sizeof(CreateEndpointInput), .fields = kCreateEndpointInputFields, .by_wire_name = kCreateEndpointInputNames};
constinit const Type types::CreateEndpointInput = {.kind = Kind::structure, .shape = &CreateEndpointInput::kShape};
constinit const Shape CreateEndpointOutput::kShape = {.name = "CreateEndpointOutput", .size = sizeof(CreateEndpointOutput), .fields = kCreateEndpointOutputFields, .by_wire_name = kCreateEndpointOutputNames};
constinit const Type types::CreateEndpointOutput = {.kind = Kind::structure, .shape = &CreateEndpointOutput::kShape};
constinit const Shape CreateExperimentRequest::kShape = {.name = "CreateExperimentRequest", .size = sizeof(CreateExperimentRequest), .fields = kCreateExperimentRequestFields, .by_wire_name = kCreateExperimentRequestNames};
constinit const Type types::CreateExperimentRequest = {.kind = Kind::structure, .shape = &CreateExperimentRequest::kShape};
constinit const Shape CreateExperimentResponse::kShape = {.name = "CreateExperimentResponse", .size = sizeof(CreateExperimentResponse), .fields = kCreateExperimentResponseFields, .by_wire_name = kCreateExperimentResponseNames};
constinit const Type types::CreateExperimentResponse = {.kind = Kind::structure, .shape = &CreateExperimentResponse::kShape};
constinit const Shape CreateFeatureGroupRequest::kShape = {.name = "CreateFeatureGroupRequest", .size = sizeof(CreateFeatureGroupRequest), .fields = kCreateFeatureGroupRequestFields, .by_wire_name = kCreateFeatureGroupRequestNames};
constinit const Type types::CreateFeatureGroupRequest = {.kind = Kind::structure, .shape = &CreateFeatureGroupRequest::kShape};
constinit const Shape CreateFeatureGroupResponse::kShape = {.name = "CreateFeatureGroupResponse", .size = sizeof(CreateFeatureGroupResponse), .fields = kCreateFeatureGroupResponseFields, .by_wire_name = kCreateFeatureGroupResponseNames};
constinit const Type types::CreateFeatureGroupResponse = {.kind = Kind::structure, .shape = &CreateFeatureGroupResponse::kShape};
constinit const Shape CreateHyperParameterTuningJobRequest::kShape = {.name = "CreateHyperParameterTuningJobRequest", .size = sizeof(CreateHyperParameterTuningJobRequest), .fields = kCreateHyperParameterTuningJobRequestFields, .by_wire_name = kCreateHyperParameterTuningJobRequestNames};
constinit const Type types::CreateHyperParameterTuningJobRequest = {.kind = Kind::structure, .shape = &CreateHyperParameterTuningJobRequest::kShape};
constinit const Shape CreateHyperParameterTuningJobResponse::kShape = {.name = "CreateHyperParameterTuningJobResponse", .size = sizeof(CreateHyperParameterTuningJobResponse), .fields = kCreateHyperParameterTuningJobResponseFields, .by_wire_name = kCreateHyperParameterTuningJobResponseNames};
constinit const Type types::CreateHyperParameterTuningJobResponse = {.kind = Kind::structure, .shape = &CreateHyperParameterTuningJobResponse::kShape};
constinit const Shape CreateInferenceComponentInput::kShape = {.name = "CreateInferenceComponentInput", .size = sizeof(CreateInferenceComponentInput), .fields = kCreateInferenceComponentInputFields, .by_wire_name = kCreateInferenceComponentInputNames};
constinit const Type types::CreateInferenceComponentInput = {.kind = Kind::structure, .shape = &CreateInferenceComponentInput::kShape};
constinit const Shape CreateInferenceComponentOutput::kShape = {.name = "CreateInferenceComponentOutput", .size = sizeof(CreateInferenceComponentOutput), .fields = kCreateInferenceComponentOutputFields, .by_wire_name = kCreateInferenceComponentOutputNames};
constinit const Type types::CreateInferenceComponentOutput = {.kind = Kind::structure, .shape = &CreateInferenceComponentOutput::kShape};
constinit const Shape CreateInferenceExperimentRequest::kShape = {.name = "CreateInferenceExperimentRequest", .size = sizeof(CreateInferenceExperimentRequest), .fields = kCreateInferenceExperimentRequestFields, .by_wire_name = kCreateInferenceExperimentRequestNames};
constinit const Type types::CreateInferenceExperimentRequest = {.kind = Kind::structure, .shape = &CreateInferenceExperimentRequest::kShape};
constinit const Shape CreateInferenceExperimentResponse::kShape = {.name = "CreateInferenceExperimentResponse", .size = sizeof(CreateInferenceExperimentResponse), .fields = kCreateInferenceExperimentResponseFields, .by_wire_name = kCreateInferenceExperimentResponseNames};
constinit const Type types::CreateInferenceExperimentResponse = {.kind = Kind::structure, .shape = &CreateInferenceExperimentResponse::kShape};
constinit const Shape CreateModelCardExportJobRequest::kShape = {.name = "CreateModelCardExportJobRequest", .size = sizeof(CreateModelCardExportJobRequest), .fields = kCreateModelCardExportJobRequestFields, .by_wire_name = kCreateModelCardExportJobRequestNames};
constinit const Type types::CreateModelCardExportJobRequest = {.kind = Kind::structure, .shape = &CreateModelCardExportJobRequest::kShape};
constinit const Shape CreateModelCardExportJobResponse::kShape = {.name = "CreateModelCardExportJobResponse", .size = sizeof(CreateModelCardExportJobResponse), .fields = kCreateModelCardExportJobResponseFields, .by_wire_name = kCreateModelCardExportJobResponseNames};
constinit const Type types::CreateModelCardExportJobResponse = {.kind = Kind::structure, .shape = &CreateModelCardExportJobResponse::kShape};
constinit const Shape CreateModelCardRequest::kShape = {.name = "CreateModelCardRequest", .size = sizeof(CreateModelCardRequest), .fields = kCreateModelCardRequestFields, .by_wire_name = kCreateModelCardRequestNames};
constinit const Type types::CreateModelCardRequest = {.kind = Kind::structure, .shape = &CreateModelCardRequest::kShape};
constinit const Shape CreateModelCardResponse::kShape = {.name = "CreateModelCardResponse", .size = sizeof(CreateModelCardResponse), .fields = kCreateModelCardResponseFields, .by_wire_name = kCreateModelCardResponseNames};
constinit const Type types::CreateModelCardResponse = {.kind = Kind::structure, .shape = &CreateModelCardResponse::kShape};
constinit const Shape CreateModelInput::kShape = {.name = "CreateModelInput", .size = sizeof(CreateModelInput), .fields = kCreateModelInputFields, .by_wire_name = kCreateModelInputNames};
constinit const Type types::CreateModelInput = {.kind = Kind::structure, .shape = &CreateModelInput::kShape};
constinit const Shape CreateModelOutput::kShape = {.name = "CreateModelOutput", .size = sizeof(CreateModelOutput), .fields = kCreateModelOutputFields, .by_wire_name = kCreateModelOutputNames};
constinit const Type types::CreateModelOutput = {.kind = Kind::structure, .shape = &CreateModelOutput::kShape};
constinit const Shape CreateModelPackageGroupInput::kShape = {.name = "CreateModelPackageGroupInput", .size = sizeof(CreateModelPackageGroupInput), .fields = kCreateModelPackageGroupInputFields, .by_wire_name = kCreateModelPackageGroupInputNames};
constinit const Type types::CreateModelPackageGroupInput = {.kind = Kind::structure, .shape = &CreateModelPackageGroupInput::kShape};
constinit const Shape CreateModelPackageGroupOutput::kShape = {.name = "CreateModelPackageGroupOutput", .size = sizeof(CreateModelPackageGroupOutput), .fields = kCreateModelPackageGroupOutputFields, .by_wire_name = kCreateModelPackageGroupOutputNames};
constinit const Type types::CreateModelPackageGroupOutput = {.kind = Kind::structure, .shape = &CreateModelPackageGroupOutput::kShape};
constinit const Shape CreateModelPackageInput::kShape = {.name = "CreateModelPackageInput", .size = sizeof(CreateModelPackageInput), .fields = kCreateModelPackageInputFields, .by_wire_name = kCreateModelPackageInputNames};
constinit const Type types::CreateModelPackageInput = {.kind = Kind::structure, .shape = &CreateModelPackageInput::kShape};
constinit const Shape CreateModelPackageOutput::kShape = {.name = "CreateModelPackageOutput", .size = sizeof(CreateModelPackageOutput), .fields = kCreateModelPackageOutputFields, .by_wire_name = kCreateModelPackageOutputNames};
constinit const Type types::CreateModelPackageOutput = {.kind = Kind::structure, .shape = &CreateModelPackageOutput::kShape};
constinit const Shape CreateModelQualityJobDefinitionRequest::kShape = {.name = "CreateModelQualityJobDefinitionRequest", .size = sizeof(CreateModelQualityJobDefinitionRequest), .fields = kCreateModelQualityJobDefinitionRequestFields, .by_wire_name = kCreateModelQualityJobDefinitionRequestNames};
constinit const Type types::CreateModelQualityJobDefinitionRequest = {.kind = Kind::structure, .shape = &CreateModelQualityJobDefinitionRequest::kShape};
constinit const Shape CreateModelQualityJobDefinitionResponse::kShape = {.name = "CreateModelQualityJobDefinitionResponse", .size = sizeof(CreateModelQualityJobDefinitionResponse), .fields = kCreateModelQualityJobDefinitionResponseFields, .by_wire_name = kCreateModelQualityJobDefinitionResponseNames};
constinit const Type types::CreateModelQualityJobDefinitionResponse = {.kind = Kind::structure, .shape = &CreateModelQualityJobDefinitionResponse::kShape};
constinit const Shape CreateMonitoringScheduleRequest::kShape = {.name = "CreateMonitoringScheduleRequest", .size = sizeof(CreateMonitoringScheduleRequest), .fields = kCreateMonitoringScheduleRequestFields, .by_wire_name = kCreateMonitoringScheduleRequestNames};
constinit const Type types::CreateMonitoringScheduleRequest = {.kind = Kind::structure, .shape = &CreateMonitoringScheduleRequest::kShape};
constinit const Shape CreateMonitoringScheduleResponse::kShape = {.name = "CreateMonitoringScheduleResponse", .size = sizeof(CreateMonitoringScheduleResponse), .fields = kCreateMonitoringScheduleResponseFields, .by_wire_name = kCreateMonitoringScheduleResponseNames};
constinit const Type types::CreateMonitoringScheduleResponse = {.kind = Kind::structure, .shape = &CreateMonitoringScheduleResponse::kShape};
constinit const Shape CreatePipelineRequest::kShape = {.name = "CreatePipelineRequest", .size = sizeof(CreatePipelineRequest), .fields = kCreatePipelineRequestFields, .by_wire_name = kCreatePipelineRequestNames};
constinit const Type types::CreatePipelineRequest = {.kind = Kind::structure, .shape = &CreatePipelineRequest::kShape};
constinit const Shape CreatePipelineResponse::kShape = {.name = "CreatePipelineResponse", .size = sizeof(CreatePipelineResponse), .fields = kCreatePipelineResponseFields, .by_wire_name = kCreatePipelineResponseNames};
constinit const Type types::CreatePipelineResponse = {.kind = Kind::structure, .shape = &CreatePipelineResponse::kShape};
constinit const Shape CreateProcessingJobRequest::kShape = {.name = "CreateProcessingJobRequest", .size = sizeof(CreateProcessingJobRequest), .fields = kCreateProcessingJobRequestFields, .by_wire_name = kCreateProcessingJobRequestNames};
constinit const Type types::CreateProcessingJobRequest = {.kind = Kind::structure, .shape = &CreateProcessingJobRequest::kShape};
constinit const Shape CreateProcessingJobResponse::kShape = {.name = "CreateProcessingJobResponse", .size = sizeof(CreateProcessingJobResponse), .fields = kCreateProcessingJobResponseFields, .by_wire_name = kCreateProcessingJobResponseNames};
constinit const Type types::CreateProcessingJobResponse = {.kind = Kind::structure, .shape = &CreateProcessingJobResponse::kShape};
constinit const Shape CreateTrainingJobRequest::kShape = {.name = "CreateTrainingJobRequest", .size = sizeof(CreateTrainingJobRequest), .fields = kCreateTrainingJobRequestFields, .by_wire_name = kCreateTrainingJobRequestNames};
constinit const Type types::CreateTrainingJobRequest = {.kind = Kind::structure, .shape = &CreateTrainingJobRequest::kShape};
constinit const Shape CreateTrainingJobResponse::kShape = {.name = "CreateTrainingJobResponse", .size = sizeof(CreateTrainingJobResponse), .fields = kCreateTrainingJobResponseFields, .by_wire_name = kCreateTrainingJobResponseNames};
constinit const Type types::CreateTrainingJobResponse = {.kind = Kind::structure, .shape = &CreateTrainingJobResponse::kShape};
constinit const Shape CreateTransformJobRequest::kShape = {.name = "CreateTransformJobRequest", .size = sizeof(CreateTransformJobRequest), .fields = kCreateTransformJobRequestFields, .by_wire_name = kCreateTransformJobRequestNames};
constinit const Type types::CreateTransformJobRequest = {.kind = Kind::structure, .shape = &CreateTransformJobRequest::kShape};
constinit const Shape CreateTransformJobResponse::kShape = {.name = "CreateTransformJobResponse", .size = sizeof(CreateTransformJobResponse), .fields = kCreateTransformJobResponseFields, .by_wire_name = kCreateTransformJobResponseNames};
constinit const Type types::CreateTransformJobResponse = {.kind = Kind::structure, .shape = &CreateTransformJobResponse::kShape};
constinit const Shape CreateTrialComponentRequest::kShape = {.name = "CreateTrialComponentRequest", .size = sizeof(CreateTrialComponentRequest), .fields = kCreateTrialComponentRequestFields, .by_wire_name = kCreateTrialComponentRequestNames};
constinit const Type types::CreateTrialComponentRequest = {.kind = Kind::structure, .shape = &CreateTrialComponentRequest::kShape};
constinit const Shape CreateTrialComponentResponse::kShape = {.name = "CreateTrialComponentResponse", .size = sizeof(CreateTrialComponentResponse), .fields = kCreateTrialComponentResponseFields, .by_wire_name = kCreateTrialComponentResponseNames};
constinit const Type types::CreateTrialComponentResponse = {.kind = Kind::structure, .shape = &CreateTrialComponentResponse::kShape};
constinit const Shape CreateTrialRequest::kShape = {.name = "CreateTrialRequest", .size = sizeof(CreateTrialRequest), .fields = kCreateTrialRequestFields, .by_wire_name = kCreateTrialRequestNames};
constinit const Type types::CreateTrialRequest = {.kind = Kind::structure, .shape = &CreateTrialRequest::kShape};
constinit const Shape CreateTrialResponse::kShape = {.name = "CreateTrialResponse", .size = sizeof(CreateTrialResponse), .fields = kCreateTrialResponseFields, .by_wire_name = kCreateTrialResponseNames};
constinit const Type types::CreateTrialResponse = {.kind = Kind::structure, .shape = &CreateTrialResponse::kShape};
constinit const Shape DataCaptureConfig::kShape = {.name = "DataCaptureConfig", .size = sizeof(DataCaptureConfig), .fields = kDataCaptureConfigFields, .by_wire_name = kDataCaptureConfigNames};
constinit const Type types::DataCaptureConfig = {.kind = Kind::structure, .shape = &DataCaptureConfig::kShape};
constinit const Shape DataCaptureConfigSummary::kShape = {.name = "DataCaptureConfigSummary", .size = sizeof(DataCaptureConfigSummary), .fields = kDataCaptureConfigSummaryFields, .by_wire_name = kDataCaptureConfigSummaryNames};
constinit const Type types::DataCaptureConfigSummary = {.kind = Kind::structure, .shape = &DataCaptureConfigSummary::kShape};
constinit const Shape DataCatalogConfig::kShape = {.name = "DataCatalogConfig", .size = sizeof(DataCatalogConfig), .fields = kDataCatalogConfigFields, .by_wire_name = kDataCatalogConfigNames};
constinit const Type types::DataCatalogConfig = {.kind = Kind::structure, .shape = &DataCatalogConfig::kShape};
constinit const Shape DataProcessing::kShape = {.name = "DataProcessing", .size = sizeof(DataProcessing), .fields = kDataProcessingFields, .by_wire_name = kDataProcessingNames};
constinit const Type types::DataProcessing = {.kind = Kind::structure, .shape = &DataProcessing::kShape};
constinit const Shape DataQualityAppSpecification::kShape = {.name = "DataQualityAppSpecification", .size = sizeof(DataQualityAppSpecification), .fields = kDataQualityAppSpecificationFields, .by_wire_name = kDataQualityAppSpecificationNames};
constinit const Type types::DataQualityAppSpecification = {.kind = Kind::structure, .shape = &DataQualityAppSpecification::kShape};
constinit const Shape DataQualityBaselineConfig::kShape = {.name = "DataQualityBaselineConfig", .size = sizeof(DataQualityBaselineConfig), .fields = kDataQualityBaselineConfigFields, .by_wire_name = kDataQualityBaselineConfigNames};
constinit const Type types::DataQualityBaselineConfig = {.kind = Kind::structure, .shape = &DataQualityBaselineConfig::kShape};
constinit const Shape DataQualityJobInput::kShape = {.name = "DataQualityJobInput", .size = sizeof(DataQualityJobInput), .fields = kDataQualityJobInputFields, .by_wire_name = kDataQualityJobInputNames};
constinit const Type types::DataQualityJobInput = {.kind = Kind::structure, .shape = &DataQualityJobInput::kShape};
constinit const Shape DataSource::kShape = {.name = "DataSource", .size = sizeof(DataSource), .fields = kDataSourceFields, .by_wire_name = kDataSourceNames};
constinit const Type types::DataSource = {.kind = Kind::structure, .shape = &DataSource::kShape};
constinit const Shape DatasetDefinition::kShape = {.name = "DatasetDefinition", .size = sizeof(DatasetDefinition), .fields = kDatasetDefinitionFields, .by_wire_name = kDatasetDefinitionNames};
constinit const Type types::DatasetDefinition = {.kind = Kind::structure, .shape = &DatasetDefinition::kShape};
constinit const Shape DatasetSource::kShape = {.name = "DatasetSource", .size = sizeof(DatasetSource), .fields = kDatasetSourceFields, .by_wire_name = kDatasetSourceNames};
constinit const Type types::DatasetSource = {.kind = Kind::structure, .shape = &DatasetSource::kShape};
constinit const Shape DebugHookConfig::kShape = {.name = "DebugHookConfig", .size = sizeof(DebugHookConfig), .fields = kDebugHookConfigFields, .by_wire_name = kDebugHookConfigNames};
constinit const Type types::DebugHookConfig = {.kind = Kind::structure, .shape = &DebugHookConfig::kShape};
constinit const Shape DebugRuleConfiguration::kShape = {.name = "DebugRuleConfiguration", .size = sizeof(DebugRuleConfiguration), .fields = kDebugRuleConfigurationFields, .by_wire_name = kDebugRuleConfigurationNames};
constinit const Type types::DebugRuleConfiguration = {.kind = Kind::structure, .shape = &DebugRuleConfiguration::kShape};
constinit const Type types::DebugRuleConfigurations = {.kind = Kind::list, .min = 0, .max = 20, .element = &types::DebugRuleConfiguration, .list = &kList<DebugRuleConfiguration>};
constinit const Shape DebugRuleEvaluationStatus::kShape = {.name = "DebugRuleEvaluationStatus", .size = sizeof(DebugRuleEvaluationStatus), .fields = kDebugRuleEvaluationStatusFields, .by_wire_name = kDebugRuleEvaluationStatusNames};
constinit const Type types::DebugRuleEvaluationStatus = {.kind = Kind::structure, .shape = &DebugRuleEvaluationStatus::kShape};
constinit const Type types::DebugRuleEvaluationStatuses = {.kind = Kind::list, .min = 0, .max = 20, .element = &types::DebugRuleEvaluationStatus, .list = &kList<DebugRuleEvaluationStatus>};
constinit const Shape DeleteActionRequest::kShape = {.name = "DeleteActionRequest", .size = sizeof(DeleteActionRequest), .fields = kDeleteActionRequestFields, .by_wire_name = kDeleteActionRequestNames};
constinit const Type types::DeleteActionRequest = {.kind = Kind::structure, .shape = &DeleteActionRequest::kShape};
constinit const Shape DeleteActionResponse::kShape = {.name = "DeleteActionResponse", .size = sizeof(DeleteActionResponse), .fields = kDeleteActionResponseFields, .by_wire_name = kDeleteActionResponseNames};
constinit const Type types::DeleteActionResponse = {.kind = Kind::structure, .shape = &DeleteActionResponse::kShape};
constinit const Shape DeleteArtifactRequest::kShape = {.name = "DeleteArtifactRequest", .size = sizeof(DeleteArtifactRequest), .fields = kDeleteArtifactRequestFields, .by_wire_name = kDeleteArtifactRequestNames};
constinit const Type types::DeleteArtifactRequest = {.kind = Kind::structure, .shape = &DeleteArtifactRequest::kShape};
constinit const Shape DeleteArtifactResponse::kShape = {.name = "DeleteArtifactResponse", .size = sizeof(DeleteArtifactResponse), .fields = kDeleteArtifactResponseFields, .by_wire_name = kDeleteArtifactResponseNames};
constinit const Type types::DeleteArtifactResponse = {.kind = Kind::structure, .shape = &DeleteArtifactResponse::kShape};
constinit const Shape DeleteAssociationRequest::kShape = {.name = "DeleteAssociationRequest", .size = sizeof(DeleteAssociationRequest), .fields = kDeleteAssociationRequestFields, .by_wire_name = kDeleteAssociationRequestNames};
constinit const Type types::DeleteAssociationRequest = {.kind = Kind::structure, .shape = &DeleteAssociationRequest::kShape};
constinit const Shape DeleteAssociationResponse::kShape = {.name = "DeleteAssociationResponse", .size = sizeof(DeleteAssociationResponse), .fields = kDeleteAssociationResponseFields, .by_wire_name = kDeleteAssociationResponseNames};
constinit const Type types::DeleteAssociationResponse = {.kind = Kind::structure, .shape = &DeleteAssociationResponse::kShape};
constinit const Shape DeleteContextRequest::kShape = {.name = "DeleteContextRequest", .size = sizeof(DeleteContextRequest), .fields = kDeleteContextRequestFields, .by_wire_name = kDeleteContextRequestNames};
constinit const Type types::DeleteContextRequest = {.kind = Kind::structure, .shape = &DeleteContextRequest::kShape};
constinit const Shape DeleteContextResponse::kShape = {.name = "DeleteContextResponse", .size = sizeof(DeleteContextResponse), .fields = kDeleteContextResponseFields, .by_wire_name = kDeleteContextResponseNames};
constinit const Type types::DeleteContextResponse = {.kind = Kind::structure, .shape = &DeleteContextResponse::kShape};
constinit const Shape DeleteDataQualityJobDefinitionRequest::kShape = {.name = "DeleteDataQualityJobDefinitionRequest", .size = sizeof(DeleteDataQualityJobDefinitionRequest), .fields = kDeleteDataQualityJobDefinitionRequestFields, .by_wire_name = kDeleteDataQualityJobDefinitionRequestNames};
constinit const Type types::DeleteDataQualityJobDefinitionRequest = {.kind = Kind::structure, .shape = &DeleteDataQualityJobDefinitionRequest::kShape};
constinit const Shape DeleteEndpointConfigInput::kShape = {.name = "DeleteEndpointConfigInput", .size = sizeof(DeleteEndpointConfigInput), .fields = kDeleteEndpointConfigInputFields, .by_wire_name = kDeleteEndpointConfigInputNames};
constinit const Type types::DeleteEndpointConfigInput = {.kind = Kind::structure, .shape = &DeleteEndpointConfigInput::kShape};
constinit const Shape DeleteEndpointInput::kShape = {.name = "DeleteEndpointInput", .size = sizeof(DeleteEndpointInput), .fields = kDeleteEndpointInputFields, .by_wire_name = kDeleteEndpointInputNames};
constinit const Type types::DeleteEndpointInput = {.kind = Kind::structure, .shape = &DeleteEndpointInput::kShape};
constinit const Shape DeleteExperimentRequest::kShape = {.name = "DeleteExperimentRequest", .size = sizeof(DeleteExperimentRequest), .fields = kDeleteExperimentRequestFields, .by_wire_name = kDeleteExperimentRequestNames};
constinit const Type types::DeleteExperimentRequest = {.kind = Kind::structure, .shape = &DeleteExperimentRequest::kShape};
constinit const Shape DeleteExperimentResponse::kShape = {.name = "DeleteExperimentResponse", .size = sizeof(DeleteExperimentResponse), .fields = kDeleteExperimentResponseFields, .by_wire_name = kDeleteExperimentResponseNames};
constinit const Type types::DeleteExperimentResponse = {.kind = Kind::structure, .shape = &DeleteExperimentResponse::kShape};
constinit const Shape DeleteFeatureGroupRequest::kShape = {.name = "DeleteFeatureGroupRequest", .size = sizeof(DeleteFeatureGroupRequest), .fields = kDeleteFeatureGroupRequestFields, .by_wire_name = kDeleteFeatureGroupRequestNames};
constinit const Type types::DeleteFeatureGroupRequest = {.kind = Kind::structure, .shape = &DeleteFeatureGroupRequest::kShape};

}  // namespace athanor::api::sagemaker
