// Generated from apis/sagemaker.json by apis/generate.py.
#include "sagemaker_tables.hpp"

namespace athanor::api::sagemaker {
using namespace athanor::wire;

namespace {

[[maybe_unused]] constexpr Type kStream = {.kind = Kind::stream};

constexpr Field kDeleteHyperParameterTuningJobRequestFields[] = {
    {.name = "HyperParameterTuningJobName", .wire_name = "HyperParameterTuningJobName", .type = &types::HyperParameterTuningJobName, .offset = offsetof(DeleteHyperParameterTuningJobRequest, hyper_parameter_tuning_job_name), .required = true},
};
constexpr std::uint16_t kDeleteHyperParameterTuningJobRequestNames[] = {0};
constexpr Field kDeleteInferenceComponentInputFields[] = {
    {.name = "InferenceComponentName", .wire_name = "InferenceComponentName", .type = &types::InferenceComponentName, .offset = offsetof(DeleteInferenceComponentInput, inference_component_name), .required = true},
};
constexpr std::uint16_t kDeleteInferenceComponentInputNames[] = {0};
constexpr Field kDeleteInferenceExperimentRequestFields[] = {
    {.name = "Name", .wire_name = "Name", .type = &types::ExperimentEntityName, .offset = offsetof(DeleteInferenceExperimentRequest, name), .required = true},
};
constexpr std::uint16_t kDeleteInferenceExperimentRequestNames[] = {0};
constexpr Field kDeleteInferenceExperimentResponseFields[] = {
    {.name = "InferenceExperimentArn", .wire_name = "InferenceExperimentArn", .type = &types::InferenceExperimentArn, .offset = offsetof(DeleteInferenceExperimentResponse, inference_experiment_arn), .required = true},
};
constexpr std::uint16_t kDeleteInferenceExperimentResponseNames[] = {0};
constexpr Field kDeleteModelCardRequestFields[] = {
    {.name = "ModelCardName", .wire_name = "ModelCardName", .type = &types::EntityName, .offset = offsetof(DeleteModelCardRequest, model_card_name), .required = true},
};
constexpr std::uint16_t kDeleteModelCardRequestNames[] = {0};
constexpr Field kDeleteModelInputFields[] = {
    {.name = "ModelName", .wire_name = "ModelName", .type = &types::InferenceComponentName, .offset = offsetof(DeleteModelInput, model_name), .required = true},
};
constexpr std::uint16_t kDeleteModelInputNames[] = {0};
constexpr Field kDeleteModelPackageGroupInputFields[] = {
    {.name = "ModelPackageGroupName", .wire_name = "ModelPackageGroupName", .type = &types::ArnOrName, .offset = offsetof(DeleteModelPackageGroupInput, model_package_group_name), .required = true},
};
constexpr std::uint16_t kDeleteModelPackageGroupInputNames[] = {0};
constexpr Field kDeleteModelPackageGroupPolicyInputFields[] = {
    {.name = "ModelPackageGroupName", .wire_name = "ModelPackageGroupName", .type = &types::EntityName, .offset = offsetof(DeleteModelPackageGroupPolicyInput, model_package_group_name), .required = true},
};
constexpr std::uint16_t kDeleteModelPackageGroupPolicyInputNames[] = {0};
constexpr Field kDeleteModelPackageInputFields[] = {
    {.name = "ModelPackageName", .wire_name = "ModelPackageName", .type = &types::VersionedArnOrName, .offset = offsetof(DeleteModelPackageInput, model_package_name), .required = true},
};
constexpr std::uint16_t kDeleteModelPackageInputNames[] = {0};
constexpr Field kDeleteModelQualityJobDefinitionRequestFields[] = {
    {.name = "JobDefinitionName", .wire_name = "JobDefinitionName", .type = &types::EntityName, .offset = offsetof(DeleteModelQualityJobDefinitionRequest, job_definition_name), .required = true},
};
constexpr std::uint16_t kDeleteModelQualityJobDefinitionRequestNames[] = {0};
constexpr Field kDeleteMonitoringScheduleRequestFields[] = {
    {.name = "MonitoringScheduleName", .wire_name = "MonitoringScheduleName", .type = &types::EntityName, .offset = offsetof(DeleteMonitoringScheduleRequest, monitoring_schedule_name), .required = true},
};
constexpr std::uint16_t kDeleteMonitoringScheduleRequestNames[] = {0};
constexpr Field kDeletePipelineRequestFields[] = {
    {.name = "PipelineName", .wire_name = "PipelineName", .type = &types::PipelineName, .offset = offsetof(DeletePipelineRequest, pipeline_name), .required = true},
    {.name = "ClientRequestToken", .wire_name = "ClientRequestToken", .type = &types::IdempotencyToken, .offset = offsetof(DeletePipelineRequest, client_request_token), .idempotency_token = true, .required = true},
};
constexpr std::uint16_t kDeletePipelineRequestNames[] = {1, 0};
constexpr Field kDeletePipelineResponseFields[] = {
    {.name = "PipelineArn", .wire_name = "PipelineArn", .type = &types::PipelineArn, .optional = &kOptional<std::string>, .offset = offsetof(DeletePipelineResponse, pipeline_arn)},
};
constexpr std::uint16_t kDeletePipelineResponseNames[] = {0};
constexpr Field kDeleteProcessingJobRequestFields[] = {
    {.name = "ProcessingJobName", .wire_name = "ProcessingJobName", .type = &types::EntityName, .offset = offsetof(DeleteProcessingJobRequest, processing_job_name), .required = true},
};
constexpr std::uint16_t kDeleteProcessingJobRequestNames[] = {0};
constexpr Field kDeleteTagsInputFields[] = {
    {.name = "ResourceArn", .wire_name = "ResourceArn", .type = &types::ResourceArn, .offset = offsetof(DeleteTagsInput, resource_arn), .required = true},
    {.name = "TagKeys", .wire_name = "TagKeys", .type = &types::TagKeyList, .offset = offsetof(DeleteTagsInput, tag_keys), .required = true},
};
constexpr std::uint16_t kDeleteTagsInputNames[] = {0, 1};
constexpr Field kDeleteTrainingJobRequestFields[] = {
    {.name = "TrainingJobName", .wire_name = "TrainingJobName", .type = &types::EntityName, .offset = offsetof(DeleteTrainingJobRequest, training_job_name), .required = true},
};
constexpr std::uint16_t kDeleteTrainingJobRequestNames[] = {0};
constexpr Field kDeleteTrialComponentRequestFields[] = {
    {.name = "TrialComponentName", .wire_name = "TrialComponentName", .type = &types::ExperimentEntityName, .offset = offsetof(DeleteTrialComponentRequest, trial_component_name), .required = true},
};
constexpr std::uint16_t kDeleteTrialComponentRequestNames[] = {0};
constexpr Field kDeleteTrialComponentResponseFields[] = {
    {.name = "TrialComponentArn", .wire_name = "TrialComponentArn", .type = &types::TrialComponentArn, .optional = &kOptional<std::string>, .offset = offsetof(DeleteTrialComponentResponse, trial_component_arn)},
};
constexpr std::uint16_t kDeleteTrialComponentResponseNames[] = {0};
constexpr Field kDeleteTrialRequestFields[] = {
    {.name = "TrialName", .wire_name = "TrialName", .type = &types::ExperimentEntityName, .offset = offsetof(DeleteTrialRequest, trial_name), .required = true},
};
constexpr std::uint16_t kDeleteTrialRequestNames[] = {0};
constexpr Field kDeleteTrialResponseFields[] = {
    {.name = "TrialArn", .wire_name = "TrialArn", .type = &types::TrialArn, .optional = &kOptional<std::string>, .offset = offsetof(DeleteTrialResponse, trial_arn)},
};
constexpr std::uint16_t kDeleteTrialResponseNames[] = {0};
constexpr Field kDeployedImageFields[] = {
    {.name = "SpecifiedImage", .wire_name = "SpecifiedImage", .type = &types::ContainerImage, .optional = &kOptional<std::string>, .offset = offsetof(DeployedImage, specified_image)},
    {.name = "ResolvedImage", .wire_name = "ResolvedImage", .type = &types::ContainerImage, .optional = &kOptional<std::string>, .offset = offsetof(DeployedImage, resolved_image)},
    {.name = "ResolutionTime", .wire_name = "ResolutionTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(DeployedImage, resolution_time)},
};
constexpr std::uint16_t kDeployedImageNames[] = {2, 1, 0};
constexpr Field kDeploymentConfigFields[] = {
    {.name = "BlueGreenUpdatePolicy", .wire_name = "BlueGreenUpdatePolicy", .type = &types::BlueGreenUpdatePolicy, .optional = &kOptional<BlueGreenUpdatePolicy>, .offset = offsetof(DeploymentConfig, blue_green_update_policy)},
    {.name = "RollingUpdatePolicy", .wire_name = "RollingUpdatePolicy", .type = &types::RollingUpdatePolicy, .optional = &kOptional<RollingUpdatePolicy>, .offset = offsetof(DeploymentConfig, rolling_update_policy)},
    {.name = "AutoRollbackConfiguration", .wire_name = "AutoRollbackConfiguration", .type = &types::AutoRollbackConfig, .optional = &kOptional<AutoRollbackConfig>, .offset = offsetof(DeploymentConfig, auto_rollback_configuration)},
};
constexpr std::uint16_t kDeploymentConfigNames[] = {2, 0, 1};
constexpr Field kDeploymentRecommendationFields[] = {
    {.name = "RecommendationStatus", .wire_name = "RecommendationStatus", .type = &types::RecommendationStatus, .offset = offsetof(DeploymentRecommendation, recommendation_status), .required = true},
    {.name = "RealTimeInferenceRecommendations", .wire_name = "RealTimeInferenceRecommendations", .type = &types::RealTimeInferenceRecommendations, .optional = &kOptional<std::vector<RealTimeInferenceRecommendation>>, .offset = offsetof(DeploymentRecommendation, real_time_inference_recommendations)},
};
constexpr std::uint16_t kDeploymentRecommendationNames[] = {1, 0};
constexpr Field kDescribeActionRequestFields[] = {
    {.name = "ActionName", .wire_name = "ActionName", .type = &types::ExperimentEntityNameOrArn, .offset = offsetof(DescribeActionRequest, action_name), .required = true},
};
constexpr std::uint16_t kDescribeActionRequestNames[] = {0};
constexpr Field kDescribeActionResponseFields[] = {
    {.name = "ActionName", .wire_name = "ActionName", .type = &types::ExperimentEntityNameOrArn, .optional = &kOptional<std::string>, .offset = offsetof(DescribeActionResponse, action_name)},
    {.name = "ActionArn", .wire_name = "ActionArn", .type = &types::ActionArn, .optional = &kOptional<std::string>, .offset = offsetof(DescribeActionResponse, action_arn)},
    {.name = "Source", .wire_name = "Source", .type = &types::ActionSource, .optional = &kOptional<ActionSource>, .offset = offsetof(DescribeActionResponse, source)},
    {.name = "ActionType", .wire_name = "ActionType", .type = &types::String256, .optional = &kOptional<std::string>, .offset = offsetof(DescribeActionResponse, action_type)},
    {.name = "Description", .wire_name = "Description", .type = &types::ExperimentDescription, .optional = &kOptional<std::string>, .offset = offsetof(DescribeActionResponse, description)},
    {.name = "Status", .wire_name = "Status", .type = &types::ActionStatus, .optional = &kOptional<std::string>, .offset = offsetof(DescribeActionResponse, status)},
    {.name = "Properties", .wire_name = "Properties", .type = &types::LineageEntityParameters, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(DescribeActionResponse, properties)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(DescribeActionResponse, creation_time)},
    {.name = "CreatedBy", .wire_name = "CreatedBy", .type = &types::UserContext, .optional = &kOptional<UserContext>, .offset = offsetof(DescribeActionResponse, created_by)},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(DescribeActionResponse, last_modified_time)},
    {.name = "LastModifiedBy", .wire_name = "LastModifiedBy", .type = &types::UserContext, .optional = &kOptional<UserContext>, .offset = offsetof(DescribeActionResponse, last_modified_by)},
    {.name = "MetadataProperties", .wire_name = "MetadataProperties", .type = &types::MetadataProperties, .optional = &kOptional<MetadataProperties>, .offset = offsetof(DescribeActionResponse, metadata_properties)},
    {.name = "LineageGroupArn", .wire_name = "LineageGroupArn", .type = &types::LineageGroupArn, .optional = &kOptional<std::string>, .offset = offsetof(DescribeActionResponse, lineage_group_arn)},
};
constexpr std::uint16_t kDescribeActionResponseNames[] = {1, 0, 3, 8, 7, 4, 10, 9, 12, 11, 6, 2, 5};
constexpr Field kDescribeArtifactRequestFields[] = {
    {.name = "ArtifactArn", .wire_name = "ArtifactArn", .type = &types::ArtifactArn, .offset = offsetof(DescribeArtifactRequest, artifact_arn), .required = true},
};
constexpr std::uint16_t kDescribeArtifactRequestNames[] = {0};
constexpr Field kDescribeArtifactResponseFields[] = {
    {.name = "ArtifactName", .wire_name = "ArtifactName", .type = &types::ExperimentEntityNameOrArn, .optional = &kOptional<std::string>, .offset = offsetof(DescribeArtifactResponse, artifact_name)},
    {.name = "ArtifactArn", .wire_name = "ArtifactArn", .type = &types::ArtifactArn, .optional = &kOptional<std::string>, .offset = offsetof(DescribeArtifactResponse, artifact_arn)},
    {.name = "Source", .wire_name = "Source", .type = &types::ArtifactSource, .optional = &kOptional<ArtifactSource>, .offset = offsetof(DescribeArtifactResponse, source)},
    {.name = "ArtifactType", .wire_name = "ArtifactType", .type = &types::String256, .optional = &kOptional<std::string>, .offset = offsetof(DescribeArtifactResponse, artifact_type)},
    {.name = "Properties", .wire_name = "Properties", .type = &types::LineageEntityParameters, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(DescribeArtifactResponse, properties)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(DescribeArtifactResponse, creation_time)},
    {.name = "CreatedBy", .wire_name = "CreatedBy", .type = &types::UserContext, .optional = &kOptional<UserContext>, .offset = offsetof(DescribeArtifactResponse, created_by)},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(DescribeArtifactResponse, last_modified_time)},
    {.name = "LastModifiedBy", .wire_name = "LastModifiedBy", .type = &types::UserContext, .optional = &kOptional<UserContext>, .offset = offsetof(DescribeArtifactResponse, last_modified_by)},
    {.name = "MetadataProperties", .wire_name = "MetadataProperties", .type = &types::MetadataProperties, .optional = &kOptional<MetadataProperties>, .offset = offsetof(DescribeArtifactResponse, metadata_properties)},
    {.name = "LineageGroupArn", .wire_name = "LineageGroupArn", .type = &types::LineageGroupArn, .optional = &kOptional<std::string>, .offset = offsetof(DescribeArtifactResponse, lineage_group_arn)},
};
constexpr std::uint16_t kDescribeArtifactResponseNames[] = {1, 0, 3, 6, 5, 8, 7, 10, 9, 4, 2};
constexpr Field kDescribeContextRequestFields[] = {
    {.name = "ContextName", .wire_name = "ContextName", .type = &types::ContextNameOrArn, .offset = offsetof(DescribeContextRequest, context_name), .required = true},
};
constexpr std::uint16_t kDescribeContextRequestNames[] = {0};
constexpr Field kDescribeContextResponseFields[] = {
    {.name = "ContextName", .wire_name = "ContextName", .type = &types::ContextName, .optional = &kOptional<std::string>, .offset = offsetof(DescribeContextResponse, context_name)},
    {.name = "ContextArn", .wire_name = "ContextArn", .type = &types::ContextArn, .optional = &kOptional<std::string>, .offset = offsetof(DescribeContextResponse, context_arn)},
    {.name = "Source", .wire_name = "Source", .type = &types::ContextSource, .optional = &kOptional<ContextSource>, .offset = offsetof(DescribeContextResponse, source)},
    {.name = "ContextType", .wire_name = "ContextType", .type = &types::String256, .optional = &kOptional<std::string>, .offset = offsetof(DescribeContextResponse, context_type)},
    {.name = "Description", .wire_name = "Description", .type = &types::ExperimentDescription, .optional = &kOptional<std::string>, .offset = offsetof(DescribeContextResponse, description)},
    {.name = "Properties", .wire_name = "Properties", .type = &types::LineageEntityParameters, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(DescribeContextResponse, properties)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(DescribeContextResponse, creation_time)},
    {.name = "CreatedBy", .wire_name = "CreatedBy", .type = &types::UserContext, .optional = &kOptional<UserContext>, .offset = offsetof(DescribeContextResponse, created_by)},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(DescribeContextResponse, last_modified_time)},
    {.name = "LastModifiedBy", .wire_name = "LastModifiedBy", .type = &types::UserContext, .optional = &kOptional<UserContext>, .offset = offsetof(DescribeContextResponse, last_modified_by)},
    {.name = "LineageGroupArn", .wire_name = "LineageGroupArn", .type = &types::LineageGroupArn, .optional = &kOptional<std::string>, .offset = offsetof(DescribeContextResponse, lineage_group_arn)},
};
constexpr std::uint16_t kDescribeContextResponseNames[] = {1, 0, 3, 7, 6, 4, 9, 8, 10, 5, 2};
constexpr Field kDescribeDataQualityJobDefinitionRequestFields[] = {
    {.name = "JobDefinitionName", .wire_name = "JobDefinitionName", .type = &types::EntityName, .offset = offsetof(DescribeDataQualityJobDefinitionRequest, job_definition_name), .required = true},
};
constexpr std::uint16_t kDescribeDataQualityJobDefinitionRequestNames[] = {0};
constexpr Field kDescribeDataQualityJobDefinitionResponseFields[] = {
    {.name = "JobDefinitionArn", .wire_name = "JobDefinitionArn", .type = &types::Accept, .offset = offsetof(DescribeDataQualityJobDefinitionResponse, job_definition_arn), .required = true},
    {.name = "JobDefinitionName", .wire_name = "JobDefinitionName", .type = &types::EntityName, .offset = offsetof(DescribeDataQualityJobDefinitionResponse, job_definition_name), .required = true},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .offset = offsetof(DescribeDataQualityJobDefinitionResponse, creation_time), .required = true},
    {.name = "DataQualityBaselineConfig", .wire_name = "DataQualityBaselineConfig", .type = &types::DataQualityBaselineConfig, .optional = &kOptional<DataQualityBaselineConfig>, .offset = offsetof(DescribeDataQualityJobDefinitionResponse, data_quality_baseline_config)},
    {.name = "DataQualityAppSpecification", .wire_name = "DataQualityAppSpecification", .type = &types::DataQualityAppSpecification, .offset = offsetof(DescribeDataQualityJobDefinitionResponse, data_quality_app_specification), .required = true},
    {.name = "DataQualityJobInput", .wire_name = "DataQualityJobInput", .type = &types::DataQualityJobInput, .offset = offsetof(DescribeDataQualityJobDefinitionResponse, data_quality_job_input), .required = true},
    {.name = "DataQualityJobOutputConfig", .wire_name = "DataQualityJobOutputConfig", .type = &types::MonitoringOutputConfig, .offset = offsetof(DescribeDataQualityJobDefinitionResponse, data_quality_job_output_config), .required = true},
    {.name = "JobResources", .wire_name = "JobResources", .type = &types::MonitoringResources, .offset = offsetof(DescribeDataQualityJobDefinitionResponse, job_resources), .required = true},
    {.name = "NetworkConfig", .wire_name = "NetworkConfig", .type = &types::MonitoringNetworkConfig, .optional = &kOptional<MonitoringNetworkConfig>, .offset = offsetof(DescribeDataQualityJobDefinitionResponse, network_config)},
    {.name = "RoleArn", .wire_name = "RoleArn", .type = &types::RoleArn, .offset = offsetof(DescribeDataQualityJobDefinitionResponse, role_arn), .required = true},
    {.name = "StoppingCondition", .wire_name = "StoppingCondition", .type = &types::MonitoringStoppingCondition, .optional = &kOptional<MonitoringStoppingCondition>, .offset = offsetof(DescribeDataQualityJobDefinitionResponse, stopping_condition)},
};
constexpr std::uint16_t kDescribeDataQualityJobDefinitionResponseNames[] = {2, 4, 3, 5, 6, 0, 1, 7, 8, 9, 10};
constexpr Field kDescribeEndpointConfigInputFields[] = {
    {.name = "EndpointConfigName", .wire_name = "EndpointConfigName", .type = &types::ContainerHostname, .offset = offsetof(DescribeEndpointConfigInput, endpoint_config_name), .required = true},
};
constexpr std::uint16_t kDescribeEndpointConfigInputNames[] = {0};
constexpr Field kDescribeEndpointConfigOutputFields[] = {
    {.name = "EndpointConfigName", .wire_name = "EndpointConfigName", .type = &types::ContainerHostname, .offset = offsetof(DescribeEndpointConfigOutput, endpoint_config_name), .required = true},
    {.name = "EndpointConfigArn", .wire_name = "EndpointConfigArn", .type = &types::EndpointConfigArn, .offset = offsetof(DescribeEndpointConfigOutput, endpoint_config_arn), .required = true},
    {.name = "ProductionVariants", .wire_name = "ProductionVariants", .type = &types::ProductionVariantList, .offset = offsetof(DescribeEndpointConfigOutput, production_variants), .required = true},
    {.name = "DataCaptureConfig", .wire_name = "DataCaptureConfig", .type = &types::DataCaptureConfig, .optional = &kOptional<DataCaptureConfig>, .offset = offsetof(DescribeEndpointConfigOutput, data_capture_config)},
    {.name = "KmsKeyId", .wire_name = "KmsKeyId", .type = &types::KmsKeyId, .optional = &kOptional<std::string>, .offset = offsetof(DescribeEndpointConfigOutput, kms_key_id)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .offset = offsetof(DescribeEndpointConfigOutput, creation_time), .required = true},
    {.name = "AsyncInferenceConfig", .wire_name = "AsyncInferenceConfig", .type = &types::AsyncInferenceConfig, .optional = &kOptional<AsyncInferenceConfig>, .offset = offsetof(DescribeEndpointConfigOutput, async_inference_config)},
    {.name = "ExplainerConfig", .wire_name = "ExplainerConfig", .type = &types::ExplainerConfig, .optional = &kOptional<ExplainerConfig>, .offset = offsetof(DescribeEndpointConfigOutput, explainer_config)},
    {.name = "ShadowProductionVariants", .wire_name = "ShadowProductionVariants", .type = &types::ProductionVariantList, .optional = &kOptional<std::vector<ProductionVariant>>, .offset = offsetof(DescribeEndpointConfigOutput, shadow_production_variants)},
    {.name = "ExecutionRoleArn", .wire_name = "ExecutionRoleArn", .type = &types::RoleArn, .optional = &kOptional<std::string>, .offset = offsetof(DescribeEndpointConfigOutput, execution_role_arn)},
    {.name = "VpcConfig", .wire_name = "VpcConfig", .type = &types::VpcConfig, .optional = &kOptional<VpcConfig>, .offset = offsetof(DescribeEndpointConfigOutput, vpc_config)},
    {.name = "EnableNetworkIsolation", .wire_name = "EnableNetworkIsolation", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(DescribeEndpointConfigOutput, enable_network_isolation)},
    {.name = "MetricsConfig", .wire_name = "MetricsConfig", .type = &types::MetricsConfig, .optional = &kOptional<MetricsConfig>, .offset = offsetof(DescribeEndpointConfigOutput, metrics_config)},
};
constexpr std::uint16_t kDescribeEndpointConfigOutputNames[] = {6, 5, 3, 11, 1, 0, 9, 7, 4, 12, 2, 8, 10};
constexpr Field kDescribeEndpointInputFields[] = {
    {.name = "EndpointName", .wire_name = "EndpointName", .type = &types::ContainerHostname, .offset = offsetof(DescribeEndpointInput, endpoint_name), .required = true},
};
constexpr std::uint16_t kDescribeEndpointInputNames[] = {0};
constexpr Field kDescribeEndpointOutputFields[] = {
    {.name = "EndpointName", .wire_name = "EndpointName", .type = &types::ContainerHostname, .offset = offsetof(DescribeEndpointOutput, endpoint_name), .required = true},
    {.name = "EndpointArn", .wire_name = "EndpointArn", .type = &types::EndpointArn, .offset = offsetof(DescribeEndpointOutput, endpoint_arn), .required = true},
    {.name = "EndpointConfigName", .wire_name = "EndpointConfigName", .type = &types::ContainerHostname, .optional = &kOptional<std::string>, .offset = offsetof(DescribeEndpointOutput, endpoint_config_name)},
    {.name = "ProductionVariants", .wire_name = "ProductionVariants", .type = &types::ProductionVariantSummaryList, .optional = &kOptional<std::vector<ProductionVariantSummary>>, .offset = offsetof(DescribeEndpointOutput, production_variants)},
    {.name = "DataCaptureConfig", .wire_name = "DataCaptureConfig", .type = &types::DataCaptureConfigSummary, .optional = &kOptional<DataCaptureConfigSummary>, .offset = offsetof(DescribeEndpointOutput, data_capture_config)},
    {.name = "EndpointStatus", .wire_name = "EndpointStatus", .type = &types::EndpointStatus, .offset = offsetof(DescribeEndpointOutput, endpoint_status), .required = true},
    {.name = "FailureReason", .wire_name = "FailureReason", .type = &types::BlockedReason, .optional = &kOptional<std::string>, .offset = offsetof(DescribeEndpointOutput, failure_reason)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .offset = offsetof(DescribeEndpointOutput, creation_time), .required = true},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .offset = offsetof(DescribeEndpointOutput, last_modified_time), .required = true},
    {.name = "LastDeploymentConfig", .wire_name = "LastDeploymentConfig", .type = &types::DeploymentConfig, .optional = &kOptional<DeploymentConfig>, .offset = offsetof(DescribeEndpointOutput, last_deployment_config)},
    {.name = "AsyncInferenceConfig", .wire_name = "AsyncInferenceConfig", .type = &types::AsyncInferenceConfig, .optional = &kOptional<AsyncInferenceConfig>, .offset = offsetof(DescribeEndpointOutput, async_inference_config)},
    {.name = "PendingDeploymentSummary", .wire_name = "PendingDeploymentSummary", .type = &types::PendingDeploymentSummary, .optional = &kOptional<PendingDeploymentSummary>, .offset = offsetof(DescribeEndpointOutput, pending_deployment_summary)},
    {.name = "ExplainerConfig", .wire_name = "ExplainerConfig", .type = &types::ExplainerConfig, .optional = &kOptional<ExplainerConfig>, .offset = offsetof(DescribeEndpointOutput, explainer_config)},
    {.name = "ShadowProductionVariants", .wire_name = "ShadowProductionVariants", .type = &types::ProductionVariantSummaryList, .optional = &kOptional<std::vector<ProductionVariantSummary>>, .offset = offsetof(DescribeEndpointOutput, shadow_production_variants)},
    {.name = "MetricsConfig", .wire_name = "MetricsConfig", .type = &types::MetricsConfig, .optional = &kOptional<MetricsConfig>, .offset = offsetof(DescribeEndpointOutput, metrics_config)},
};
constexpr std::uint16_t kDescribeEndpointOutputNames[] = {10, 7, 4, 1, 2, 0, 5, 12, 6, 9, 8, 14, 11, 3, 13};
constexpr Field kDescribeExperimentRequestFields[] = {
    {.name = "ExperimentName", .wire_name = "ExperimentName", .type = &types::ExperimentEntityName, .offset = offsetof(DescribeExperimentRequest, experiment_name), .required = true},
};
constexpr std::uint16_t kDescribeExperimentRequestNames[] = {0};
constexpr Field kDescribeExperimentResponseFields[] = {
    {.name = "ExperimentName", .wire_name = "ExperimentName", .type = &types::ExperimentEntityName, .optional = &kOptional<std::string>, .offset = offsetof(DescribeExperimentResponse, experiment_name)},
    {.name = "ExperimentArn", .wire_name = "ExperimentArn", .type = &types::ExperimentArn, .optional = &kOptional<std::string>, .offset = offsetof(DescribeExperimentResponse, experiment_arn)},
    {.name = "DisplayName", .wire_name = "DisplayName", .type = &types::ExperimentEntityName, .optional = &kOptional<std::string>, .offset = offsetof(DescribeExperimentResponse, display_name)},
    {.name = "Source", .wire_name = "Source", .type = &types::ExperimentSource, .optional = &kOptional<ExperimentSource>, .offset = offsetof(DescribeExperimentResponse, source)},
    {.name = "Description", .wire_name = "Description", .type = &types::ExperimentDescription, .optional = &kOptional<std::string>, .offset = offsetof(DescribeExperimentResponse, description)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(DescribeExperimentResponse, creation_time)},
    {.name = "CreatedBy", .wire_name = "CreatedBy", .type = &types::UserContext, .optional = &kOptional<UserContext>, .offset = offsetof(DescribeExperimentResponse, created_by)},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(DescribeExperimentResponse, last_modified_time)},
    {.name = "LastModifiedBy", .wire_name = "LastModifiedBy", .type = &types::UserContext, .optional = &kOptional<UserContext>, .offset = offsetof(DescribeExperimentResponse, last_modified_by)},
};
constexpr std::uint16_t kDescribeExperimentResponseNames[] = {6, 5, 4, 2, 1, 0, 8, 7, 3};
constexpr Field kDescribeFeatureGroupRequestFields[] = {
    {.name = "FeatureGroupName", .wire_name = "FeatureGroupName", .type = &types::FeatureGroupNameOrArn, .offset = offsetof(DescribeFeatureGroupRequest, feature_group_name), .required = true},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(DescribeFeatureGroupRequest, next_token)},
};
constexpr std::uint16_t kDescribeFeatureGroupRequestNames[] = {0, 1};
constexpr Field kDescribeFeatureGroupResponseFields[] = {
    {.name = "FeatureGroupArn", .wire_name = "FeatureGroupArn", .type = &types::FeatureGroupArn, .offset = offsetof(DescribeFeatureGroupResponse, feature_group_arn), .required = true},
    {.name = "FeatureGroupName", .wire_name = "FeatureGroupName", .type = &types::FeatureGroupName, .offset = offsetof(DescribeFeatureGroupResponse, feature_group_name), .required = true},
    {.name = "RecordIdentifierFeatureName", .wire_name = "RecordIdentifierFeatureName", .type = &types::FeatureName, .offset = offsetof(DescribeFeatureGroupResponse, record_identifier_feature_name), .required = true},
    {.name = "EventTimeFeatureName", .wire_name = "EventTimeFeatureName", .type = &types::FeatureName, .offset = offsetof(DescribeFeatureGroupResponse, event_time_feature_name), .required = true},
    {.name = "FeatureDefinitions", .wire_name = "FeatureDefinitions", .type = &types::FeatureDefinitions, .offset = offsetof(DescribeFeatureGroupResponse, feature_definitions), .required = true},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .offset = offsetof(DescribeFeatureGroupResponse, creation_time), .required = true},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(DescribeFeatureGroupResponse, last_modified_time)},
    {.name = "OnlineStoreConfig", .wire_name = "OnlineStoreConfig", .type = &types::OnlineStoreConfig, .optional = &kOptional<OnlineStoreConfig>, .offset = offsetof(DescribeFeatureGroupResponse, online_store_config)},
    {.name = "OfflineStoreConfig", .wire_name = "OfflineStoreConfig", .type = &types::OfflineStoreConfig, .optional = &kOptional<OfflineStoreConfig>, .offset = offsetof(DescribeFeatureGroupResponse, offline_store_config)},
    {.name = "ThroughputConfig", .wire_name = "ThroughputConfig", .type = &types::ThroughputConfigDescription, .optional = &kOptional<ThroughputConfigDescription>, .offset = offsetof(DescribeFeatureGroupResponse, throughput_config)},
    {.name = "RoleArn", .wire_name = "RoleArn", .type = &types::RoleArn, .optional = &kOptional<std::string>, .offset = offsetof(DescribeFeatureGroupResponse, role_arn)},
    {.name = "FeatureGroupStatus", .wire_name = "FeatureGroupStatus", .type = &types::FeatureGroupStatus, .optional = &kOptional<std::string>, .offset = offsetof(DescribeFeatureGroupResponse, feature_group_status)},
    {.name = "OfflineStoreStatus", .wire_name = "OfflineStoreStatus", .type = &types::OfflineStoreStatus, .optional = &kOptional<OfflineStoreStatus>, .offset = offsetof(DescribeFeatureGroupResponse, offline_store_status)},
    {.name = "LastUpdateStatus", .wire_name = "LastUpdateStatus", .type = &types::LastUpdateStatus, .optional = &kOptional<LastUpdateStatus>, .offset = offsetof(DescribeFeatureGroupResponse, last_update_status)},
    {.name = "FailureReason", .wire_name = "FailureReason", .type = &types::BlockedReason, .optional = &kOptional<std::string>, .offset = offsetof(DescribeFeatureGroupResponse, failure_reason)},
    {.name = "Description", .wire_name = "Description", .type = &types::Description, .optional = &kOptional<std::string>, .offset = offsetof(DescribeFeatureGroupResponse, description)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .offset = offsetof(DescribeFeatureGroupResponse, next_token), .required = true},
    {.name = "OnlineStoreTotalSizeBytes", .wire_name = "OnlineStoreTotalSizeBytes", .type = &types::ClarifyShapSeed, .optional = &kOptional<std::int64_t>, .offset = offsetof(DescribeFeatureGroupResponse, online_store_total_size_bytes)},
};
constexpr std::uint16_t kDescribeFeatureGroupResponseNames[] = {5, 15, 3, 14, 4, 0, 1, 11, 6, 13, 16, 8, 12, 7, 17, 2, 10, 9};
constexpr Field kDescribeFeatureMetadataRequestFields[] = {
    {.name = "FeatureGroupName", .wire_name = "FeatureGroupName", .type = &types::FeatureGroupNameOrArn, .offset = offsetof(DescribeFeatureMetadataRequest, feature_group_name), .required = true},
    {.name = "FeatureName", .wire_name = "FeatureName", .type = &types::FeatureName, .offset = offsetof(DescribeFeatureMetadataRequest, feature_name), .required = true},
};
constexpr std::uint16_t kDescribeFeatureMetadataRequestNames[] = {0, 1};
constexpr Field kDescribeFeatureMetadataResponseFields[] = {
    {.name = "FeatureGroupArn", .wire_name = "FeatureGroupArn", .type = &types::FeatureGroupArn, .offset = offsetof(DescribeFeatureMetadataResponse, feature_group_arn), .required = true},
    {.name = "FeatureGroupName", .wire_name = "FeatureGroupName", .type = &types::FeatureGroupName, .offset = offsetof(DescribeFeatureMetadataResponse, feature_group_name), .required = true},
    {.name = "FeatureName", .wire_name = "FeatureName", .type = &types::FeatureName, .offset = offsetof(DescribeFeatureMetadataResponse, feature_name), .required = true},
    {.name = "FeatureType", .wire_name = "FeatureType", .type = &types::FeatureType, .offset = offsetof(DescribeFeatureMetadataResponse, feature_type), .required = true},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .offset = offsetof(DescribeFeatureMetadataResponse, creation_time), .required = true},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .offset = offsetof(DescribeFeatureMetadataResponse, last_modified_time), .required = true},
    {.name = "Description", .wire_name = "Description", .type = &types::AlgorithmImage, .optional = &kOptional<std::string>, .offset = offsetof(DescribeFeatureMetadataResponse, description)},
    {.name = "Parameters", .wire_name = "Parameters", .type = &types::FeatureParameters, .optional = &kOptional<std::vector<FeatureParameter>>, .offset = offsetof(DescribeFeatureMetadataResponse, parameters)},
};
constexpr std::uint16_t kDescribeFeatureMetadataResponseNames[] = {4, 6, 0, 1, 2, 3, 5, 7};
constexpr Field kDescribeHyperParameterTuningJobRequestFields[] = {
    {.name = "HyperParameterTuningJobName", .wire_name = "HyperParameterTuningJobName", .type = &types::HyperParameterTuningJobName, .offset = offsetof(DescribeHyperParameterTuningJobRequest, hyper_parameter_tuning_job_name), .required = true},
};
constexpr std::uint16_t kDescribeHyperParameterTuningJobRequestNames[] = {0};
constexpr Field kDescribeHyperParameterTuningJobResponseFields[] = {
    {.name = "HyperParameterTuningJobName", .wire_name = "HyperParameterTuningJobName", .type = &types::HyperParameterTuningJobName, .offset = offsetof(DescribeHyperParameterTuningJobResponse, hyper_parameter_tuning_job_name), .required = true},
    {.name = "HyperParameterTuningJobArn", .wire_name = "HyperParameterTuningJobArn", .type = &types::HyperParameterTuningJobArn, .offset = offsetof(DescribeHyperParameterTuningJobResponse, hyper_parameter_tuning_job_arn), .required = true},
    {.name = "HyperParameterTuningJobConfig", .wire_name = "HyperParameterTuningJobConfig", .type = &types::HyperParameterTuningJobConfig, .offset = offsetof(DescribeHyperParameterTuningJobResponse, hyper_parameter_tuning_job_config), .required = true},
    {.name = "TrainingJobDefinition", .wire_name = "TrainingJobDefinition", .type = &types::HyperParameterTrainingJobDefinition, .optional = &kOptional<HyperParameterTrainingJobDefinition>, .offset = offsetof(DescribeHyperParameterTuningJobResponse, training_job_definition)},
    {.name = "TrainingJobDefinitions", .wire_name = "TrainingJobDefinitions", .type = &types::HyperParameterTrainingJobDefinitions, .optional = &kOptional<std::vector<HyperParameterTrainingJobDefinition>>, .offset = offsetof(DescribeHyperParameterTuningJobResponse, training_job_definitions)},
    {.name = "HyperParameterTuningJobStatus", .wire_name = "HyperParameterTuningJobStatus", .type = &types::HyperParameterTuningJobStatus, .offset = offsetof(DescribeHyperParameterTuningJobResponse, hyper_parameter_tuning_job_status), .required = true},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .offset = offsetof(DescribeHyperParameterTuningJobResponse, creation_time), .required = true},
    {.name = "HyperParameterTuningEndTime", .wire_name = "HyperParameterTuningEndTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(DescribeHyperParameterTuningJobResponse, hyper_parameter_tuning_end_time)},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(DescribeHyperParameterTuningJobResponse, last_modified_time)},
    {.name = "TrainingJobStatusCounters", .wire_name = "TrainingJobStatusCounters", .type = &types::TrainingJobStatusCounters, .offset = offsetof(DescribeHyperParameterTuningJobResponse, training_job_status_counters), .required = true},
    {.name = "ObjectiveStatusCounters", .wire_name = "ObjectiveStatusCounters", .type = &types::ObjectiveStatusCounters, .offset = offsetof(DescribeHyperParameterTuningJobResponse, objective_status_counters), .required = true},
    {.name = "BestTrainingJob", .wire_name = "BestTrainingJob", .type = &types::HyperParameterTrainingJobSummary, .optional = &kOptional<HyperParameterTrainingJobSummary>, .offset = offsetof(DescribeHyperParameterTuningJobResponse, best_training_job)},
    {.name = "OverallBestTrainingJob", .wire_name = "OverallBestTrainingJob", .type = &types::HyperParameterTrainingJobSummary, .optional = &kOptional<HyperParameterTrainingJobSummary>, .offset = offsetof(DescribeHyperParameterTuningJobResponse, overall_best_training_job)},
    {.name = "WarmStartConfig", .wire_name = "WarmStartConfig", .type = &types::HyperParameterTuningJobWarmStartConfig, .optional = &kOptional<HyperParameterTuningJobWarmStartConfig>, .offset = offsetof(DescribeHyperParameterTuningJobResponse, warm_start_config)},
    {.name = "Autotune", .wire_name = "Autotune", .type = &types::Autotune, .optional = &kOptional<Autotune>, .offset = offsetof(DescribeHyperParameterTuningJobResponse, autotune)},
    {.name = "FailureReason", .wire_name = "FailureReason", .type = &types::BlockedReason, .optional = &kOptional<std::string>, .offset = offsetof(DescribeHyperParameterTuningJobResponse, failure_reason)},
    {.name = "TuningJobCompletionDetails", .wire_name = "TuningJobCompletionDetails", .type = &types::HyperParameterTuningJobCompletionDetails, .optional = &kOptional<HyperParameterTuningJobCompletionDetails>, .offset = offsetof(DescribeHyperParameterTuningJobResponse, tuning_job_completion_details)},
    {.name = "ConsumedResources", .wire_name = "ConsumedResources", .type = &types::HyperParameterTuningJobConsumedResources, .optional = &kOptional<HyperParameterTuningJobConsumedResources>, .offset = offsetof(DescribeHyperParameterTuningJobResponse, consumed_resources)},
};
constexpr std::uint16_t kDescribeHyperParameterTuningJobResponseNames[] = {14, 11, 17, 6, 15, 7, 1, 2, 0, 5, 8, 10, 12, 3, 4, 9, 16, 13};
constexpr Field kDescribeInferenceComponentInputFields[] = {
    {.name = "InferenceComponentName", .wire_name = "InferenceComponentName", .type = &types::InferenceComponentName, .offset = offsetof(DescribeInferenceComponentInput, inference_component_name), .required = true},
};
constexpr std::uint16_t kDescribeInferenceComponentInputNames[] = {0};
constexpr Field kDescribeInferenceComponentOutputFields[] = {
    {.name = "InferenceComponentName", .wire_name = "InferenceComponentName", .type = &types::InferenceComponentName, .offset = offsetof(DescribeInferenceComponentOutput, inference_component_name), .required = true},
    {.name = "InferenceComponentArn", .wire_name = "InferenceComponentArn", .type = &types::InferenceComponentArn, .offset = offsetof(DescribeInferenceComponentOutput, inference_component_arn), .required = true},
    {.name = "EndpointName", .wire_name = "EndpointName", .type = &types::ContainerHostname, .offset = offsetof(DescribeInferenceComponentOutput, endpoint_name), .required = true},
    {.name = "EndpointArn", .wire_name = "EndpointArn", .type = &types::EndpointArn, .offset = offsetof(DescribeInferenceComponentOutput, endpoint_arn), .required = true},
    {.name = "VariantName", .wire_name = "VariantName", .type = &types::ContainerHostname, .optional = &kOptional<std::string>, .offset = offsetof(DescribeInferenceComponentOutput, variant_name)},
    {.name = "FailureReason", .wire_name = "FailureReason", .type = &types::BlockedReason, .optional = &kOptional<std::string>, .offset = offsetof(DescribeInferenceComponentOutput, failure_reason)},
    {.name = "Specification", .wire_name = "Specification", .type = &types::InferenceComponentSpecificationSummary, .optional = &kOptional<InferenceComponentSpecificationSummary>, .offset = offsetof(DescribeInferenceComponentOutput, specification)},
    {.name = "Specifications", .wire_name = "Specifications", .type = &types::InferenceComponentSpecificationSummaryList, .optional = &kOptional<std::vector<InferenceComponentSpecificationSummary>>, .offset = offsetof(DescribeInferenceComponentOutput, specifications)},
    {.name = "RuntimeConfig", .wire_name = "RuntimeConfig", .type = &types::InferenceComponentRuntimeConfigSummary, .optional = &kOptional<InferenceComponentRuntimeConfigSummary>, .offset = offsetof(DescribeInferenceComponentOutput, runtime_config)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .offset = offsetof(DescribeInferenceComponentOutput, creation_time), .required = true},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .offset = offsetof(DescribeInferenceComponentOutput, last_modified_time), .required = true},
    {.name = "InferenceComponentStatus", .wire_name = "InferenceComponentStatus", .type = &types::InferenceComponentStatus, .optional = &kOptional<std::string>, .offset = offsetof(DescribeInferenceComponentOutput, inference_component_status)},
    {.name = "LastDeploymentConfig", .wire_name = "LastDeploymentConfig", .type = &types::InferenceComponentDeploymentConfig, .optional = &kOptional<InferenceComponentDeploymentConfig>, .offset = offsetof(DescribeInferenceComponentOutput, last_deployment_config)},
};
constexpr std::uint16_t kDescribeInferenceComponentOutputNames[] = {9, 3, 2, 5, 1, 0, 11, 12, 10, 8, 6, 7, 4};
constexpr Field kDescribeInferenceExperimentRequestFields[] = {
    {.name = "Name", .wire_name = "Name", .type = &types::ExperimentEntityName, .offset = offsetof(DescribeInferenceExperimentRequest, name), .required = true},
};
constexpr std::uint16_t kDescribeInferenceExperimentRequestNames[] = {0};
constexpr Field kDescribeInferenceExperimentResponseFields[] = {
    {.name = "Arn", .wire_name = "Arn", .type = &types::InferenceExperimentArn, .offset = offsetof(DescribeInferenceExperimentResponse, arn), .required = true},
    {.name = "Name", .wire_name = "Name", .type = &types::ExperimentEntityName, .offset = offsetof(DescribeInferenceExperimentResponse, name), .required = true},
    {.name = "Type", .wire_name = "Type", .type = &types::InferenceExperimentType, .offset = offsetof(DescribeInferenceExperimentResponse, type), .required = true},
    {.name = "Schedule", .wire_name = "Schedule", .type = &types::InferenceExperimentSchedule, .optional = &kOptional<InferenceExperimentSchedule>, .offset = offsetof(DescribeInferenceExperimentResponse, schedule)},
    {.name = "Status", .wire_name = "Status", .type = &types::InferenceExperimentStatus, .offset = offsetof(DescribeInferenceExperimentResponse, status), .required = true},
    {.name = "StatusReason", .wire_name = "StatusReason", .type = &types::ApprovalDescription, .optional = &kOptional<std::string>, .offset = offsetof(DescribeInferenceExperimentResponse, status_reason)},
    {.name = "Description", .wire_name = "Description", .type = &types::ApprovalDescription, .optional = &kOptional<std::string>, .offset = offsetof(DescribeInferenceExperimentResponse, description)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(DescribeInferenceExperimentResponse, creation_time)},
    {.name = "CompletionTime", .wire_name = "CompletionTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(DescribeInferenceExperimentResponse, completion_time)},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(DescribeInferenceExperimentResponse, last_modified_time)},
    {.name = "RoleArn", .wire_name = "RoleArn", .type = &types::RoleArn, .optional = &kOptional<std::string>, .offset = offsetof(DescribeInferenceExperimentResponse, role_arn)},
    {.name = "EndpointMetadata", .wire_name = "EndpointMetadata", .type = &types::EndpointMetadata, .offset = offsetof(DescribeInferenceExperimentResponse, endpoint_metadata), .required = true},
    {.name = "ModelVariants", .wire_name = "ModelVariants", .type = &types::ModelVariantConfigSummaryList, .offset = offsetof(DescribeInferenceExperimentResponse, model_variants), .required = true},
    {.name = "DataStorageConfig", .wire_name = "DataStorageConfig", .type = &types::InferenceExperimentDataStorageConfig, .optional = &kOptional<InferenceExperimentDataStorageConfig>, .offset = offsetof(DescribeInferenceExperimentResponse, data_storage_config)},
    {.name = "ShadowModeConfig", .wire_name = "ShadowModeConfig", .type = &types::ShadowModeConfig, .optional = &kOptional<ShadowModeConfig>, .offset = offsetof(DescribeInferenceExperimentResponse, shadow_mode_config)},
    {.name = "KmsKey", .wire_name = "KmsKey", .type = &types::KmsKeyId, .optional = &kOptional<std::string>, .offset = offsetof(DescribeInferenceExperimentResponse, kms_key)},
};
constexpr std::uint16_t kDescribeInferenceExperimentResponseNames[] = {0, 8, 7, 13, 6, 11, 15, 9, 12, 1, 10, 3, 14, 4, 5, 2};
constexpr Field kDescribeLineageGroupRequestFields[] = {
    {.name = "LineageGroupName", .wire_name = "LineageGroupName", .type = &types::ExperimentEntityName, .offset = offsetof(DescribeLineageGroupRequest, lineage_group_name), .required = true},
};
constexpr std::uint16_t kDescribeLineageGroupRequestNames[] = {0};
constexpr Field kDescribeLineageGroupResponseFields[] = {
    {.name = "LineageGroupName", .wire_name = "LineageGroupName", .type = &types::ExperimentEntityName, .optional = &kOptional<std::string>, .offset = offsetof(DescribeLineageGroupResponse, lineage_group_name)},
    {.name = "LineageGroupArn", .wire_name = "LineageGroupArn", .type = &types::LineageGroupArn, .optional = &kOptional<std::string>, .offset = offsetof(DescribeLineageGroupResponse, lineage_group_arn)},
    {.name = "DisplayName", .wire_name = "DisplayName", .type = &types::ExperimentEntityName, .optional = &kOptional<std::string>, .offset = offsetof(DescribeLineageGroupResponse, display_name)},
    {.name = "Description", .wire_name = "Description", .type = &types::ExperimentDescription, .optional = &kOptional<std::string>, .offset = offsetof(DescribeLineageGroupResponse, description)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(DescribeLineageGroupResponse, creation_time)},
    {.name = "CreatedBy", .wire_name = "CreatedBy", .type = &types::UserContext, .optional = &kOptional<UserContext>, .offset = offsetof(DescribeLineageGroupResponse, created_by)},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(DescribeLineageGroupResponse, last_modified_time)},
    {.name = "LastModifiedBy", .wire_name = "LastModifiedBy", .type = &types::UserContext, .optional = &kOptional<UserContext>, .offset = offsetof(DescribeLineageGroupResponse, last_modified_by)},
};
constexpr std::uint16_t kDescribeLineageGroupResponseNames[] = {5, 4, 3, 2, 7, 6, 1, 0};
constexpr Field kDescribeModelCardExportJobRequestFields[] = {
    {.name = "ModelCardExportJobArn", .wire_name = "ModelCardExportJobArn", .type = &types::ModelCardExportJobArn, .offset = offsetof(DescribeModelCardExportJobRequest, model_card_export_job_arn), .required = true},
};
constexpr std::uint16_t kDescribeModelCardExportJobRequestNames[] = {0};
constexpr Field kDescribeModelCardExportJobResponseFields[] = {
    {.name = "ModelCardExportJobName", .wire_name = "ModelCardExportJobName", .type = &types::EntityName, .offset = offsetof(DescribeModelCardExportJobResponse, model_card_export_job_name), .required = true},
    {.name = "ModelCardExportJobArn", .wire_name = "ModelCardExportJobArn", .type = &types::ModelCardExportJobArn, .offset = offsetof(DescribeModelCardExportJobResponse, model_card_export_job_arn), .required = true},
    {.name = "Status", .wire_name = "Status", .type = &types::ModelCardExportJobStatus, .offset = offsetof(DescribeModelCardExportJobResponse, status), .required = true},
    {.name = "ModelCardName", .wire_name = "ModelCardName", .type = &types::EntityName, .offset = offsetof(DescribeModelCardExportJobResponse, model_card_name), .required = true},
    {.name = "ModelCardVersion", .wire_name = "ModelCardVersion", .type = &types::ClarifyShapSeed, .offset = offsetof(DescribeModelCardExportJobResponse, model_card_version), .required = true},
    {.name = "OutputConfig", .wire_name = "OutputConfig", .type = &types::ModelCardExportOutputConfig, .offset = offsetof(DescribeModelCardExportJobResponse, output_config), .required = true},
    {.name = "CreatedAt", .wire_name = "CreatedAt", .type = &types::CreationTime, .offset = offsetof(DescribeModelCardExportJobResponse, created_at), .required = true},
    {.name = "LastModifiedAt", .wire_name = "LastModifiedAt", .type = &types::CreationTime, .offset = offsetof(DescribeModelCardExportJobResponse, last_modified_at), .required = true},
    {.name = "FailureReason", .wire_name = "FailureReason", .type = &types::BlockedReason, .optional = &kOptional<std::string>, .offset = offsetof(DescribeModelCardExportJobResponse, failure_reason)},
    {.name = "ExportArtifacts", .wire_name = "ExportArtifacts", .type = &types::ModelCardExportArtifacts, .optional = &kOptional<ModelCardExportArtifacts>, .offset = offsetof(DescribeModelCardExportJobResponse, export_artifacts)},
};
constexpr std::uint16_t kDescribeModelCardExportJobResponseNames[] = {6, 9, 8, 7, 1, 0, 3, 4, 5, 2};
constexpr Field kDescribeModelCardRequestFields[] = {
    {.name = "ModelCardName", .wire_name = "ModelCardName", .type = &types::ModelCardNameOrArn, .offset = offsetof(DescribeModelCardRequest, model_card_name), .required = true},
    {.name = "ModelCardVersion", .wire_name = "ModelCardVersion", .type = &types::ClarifyShapSeed, .optional = &kOptional<std::int64_t>, .offset = offsetof(DescribeModelCardRequest, model_card_version)},
};
constexpr std::uint16_t kDescribeModelCardRequestNames[] = {0, 1};
constexpr Field kDescribeModelCardResponseFields[] = {
    {.name = "ModelCardArn", .wire_name = "ModelCardArn", .type = &types::ModelCardArn, .offset = offsetof(DescribeModelCardResponse, model_card_arn), .required = true},
    {.name = "ModelCardName", .wire_name = "ModelCardName", .type = &types::EntityName, .offset = offsetof(DescribeModelCardResponse, model_card_name), .required = true},
    {.name = "ModelCardVersion", .wire_name = "ModelCardVersion", .type = &types::ClarifyShapSeed, .offset = offsetof(DescribeModelCardResponse, model_card_version), .required = true},
    {.name = "Content", .wire_name = "Content", .type = &types::ModelCardContent, .offset = offsetof(DescribeModelCardResponse, content), .required = true},
    {.name = "ModelCardStatus", .wire_name = "ModelCardStatus", .type = &types::ModelCardStatus, .offset = offsetof(DescribeModelCardResponse, model_card_status), .required = true},
    {.name = "SecurityConfig", .wire_name = "SecurityConfig", .type = &types::ModelCardSecurityConfig, .optional = &kOptional<ModelCardSecurityConfig>, .offset = offsetof(DescribeModelCardResponse, security_config)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .offset = offsetof(DescribeModelCardResponse, creation_time), .required = true},
    {.name = "CreatedBy", .wire_name = "CreatedBy", .type = &types::UserContext, .offset = offsetof(DescribeModelCardResponse, created_by), .required = true},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(DescribeModelCardResponse, last_modified_time)},
    {.name = "LastModifiedBy", .wire_name = "LastModifiedBy", .type = &types::UserContext, .optional = &kOptional<UserContext>, .offset = offsetof(DescribeModelCardResponse, last_modified_by)},
    {.name = "ModelCardProcessingStatus", .wire_name = "ModelCardProcessingStatus", .type = &types::ModelCardProcessingStatus, .optional = &kOptional<std::string>, .offset = offsetof(DescribeModelCardResponse, model_card_processing_status)},
};
constexpr std::uint16_t kDescribeModelCardResponseNames[] = {3, 7, 6, 9, 8, 0, 1, 10, 4, 2, 5};
constexpr Field kDescribeModelInputFields[] = {
    {.name = "ModelName", .wire_name = "ModelName", .type = &types::InferenceComponentName, .offset = offsetof(DescribeModelInput, model_name), .required = true},
};
constexpr std::uint16_t kDescribeModelInputNames[] = {0};
constexpr Field kDescribeModelOutputFields[] = {
    {.name = "ModelName", .wire_name = "ModelName", .type = &types::InferenceComponentName, .offset = offsetof(DescribeModelOutput, model_name), .required = true},
    {.name = "PrimaryContainer", .wire_name = "PrimaryContainer", .type = &types::ContainerDefinition, .optional = &kOptional<ContainerDefinition>, .offset = offsetof(DescribeModelOutput, primary_container)},
    {.name = "Containers", .wire_name = "Containers", .type = &types::ContainerDefinitionList, .optional = &kOptional<std::vector<ContainerDefinition>>, .offset = offsetof(DescribeModelOutput, containers)},
    {.name = "InferenceExecutionConfig", .wire_name = "InferenceExecutionConfig", .type = &types::InferenceExecutionConfig, .optional = &kOptional<InferenceExecutionConfig>, .offset = offsetof(DescribeModelOutput, inference_execution_config)},
    {.name = "ExecutionRoleArn", .wire_name = "ExecutionRoleArn", .type = &types::RoleArn, .optional = &kOptional<std::string>, .offset = offsetof(DescribeModelOutput, execution_role_arn)},
    {.name = "VpcConfig", .wire_name = "VpcConfig", .type = &types::VpcConfig, .optional = &kOptional<VpcConfig>, .offset = offsetof(DescribeModelOutput, vpc_config)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .offset = offsetof(DescribeModelOutput, creation_time), .required = true},
    {.name = "ModelArn", .wire_name = "ModelArn", .type = &types::ModelArn, .offset = offsetof(DescribeModelOutput, model_arn), .required = true},
    {.name = "EnableNetworkIsolation", .wire_name = "EnableNetworkIsolation", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(DescribeModelOutput, enable_network_isolation)},
    {.name = "DeploymentRecommendation", .wire_name = "DeploymentRecommendation", .type = &types::DeploymentRecommendation, .optional = &kOptional<DeploymentRecommendation>, .offset = offsetof(DescribeModelOutput, deployment_recommendation)},
};
constexpr std::uint16_t kDescribeModelOutputNames[] = {2, 6, 9, 8, 4, 3, 7, 0, 1, 5};
constexpr Field kDescribeModelPackageGroupInputFields[] = {
    {.name = "ModelPackageGroupName", .wire_name = "ModelPackageGroupName", .type = &types::ArnOrName, .offset = offsetof(DescribeModelPackageGroupInput, model_package_group_name), .required = true},
};
constexpr std::uint16_t kDescribeModelPackageGroupInputNames[] = {0};
constexpr Field kDescribeModelPackageGroupOutputFields[] = {
    {.name = "ModelPackageGroupName", .wire_name = "ModelPackageGroupName", .type = &types::EntityName, .offset = offsetof(DescribeModelPackageGroupOutput, model_package_group_name), .required = true},
    {.name = "ModelPackageGroupArn", .wire_name = "ModelPackageGroupArn", .type = &types::ModelPackageGroupArn, .offset = offsetof(DescribeModelPackageGroupOutput, model_package_group_arn), .required = true},
    {.name = "ModelPackageGroupDescription", .wire_name = "ModelPackageGroupDescription", .type = &types::EntityDescription, .optional = &kOptional<std::string>, .offset = offsetof(DescribeModelPackageGroupOutput, model_package_group_description)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .offset = offsetof(DescribeModelPackageGroupOutput, creation_time), .required = true},
    {.name = "CreatedBy", .wire_name = "CreatedBy", .type = &types::UserContext, .offset = offsetof(DescribeModelPackageGroupOutput, created_by), .required = true},
    {.name = "ModelPackageGroupStatus", .wire_name = "ModelPackageGroupStatus", .type = &types::ModelPackageGroupStatus, .offset = offsetof(DescribeModelPackageGroupOutput, model_package_group_status), .required = true},
    {.name = "ManagedConfiguration", .wire_name = "ManagedConfiguration", .type = &types::ManagedConfiguration, .optional = &kOptional<ManagedConfiguration>, .offset = offsetof(DescribeModelPackageGroupOutput, managed_configuration)},
};
constexpr std::uint16_t kDescribeModelPackageGroupOutputNames[] = {4, 3, 6, 1, 2, 0, 5};
constexpr Field kDescribeModelPackageInputFields[] = {
    {.name = "ModelPackageName", .wire_name = "ModelPackageName", .type = &types::VersionedArnOrName, .offset = offsetof(DescribeModelPackageInput, model_package_name), .required = true},
};
constexpr std::uint16_t kDescribeModelPackageInputNames[] = {0};
constexpr Field kDescribeModelPackageOutputFields[] = {
    {.name = "ModelPackageName", .wire_name = "ModelPackageName", .type = &types::EntityName, .offset = offsetof(DescribeModelPackageOutput, model_package_name), .required = true},
    {.name = "ModelPackageGroupName", .wire_name = "ModelPackageGroupName", .type = &types::EntityName, .optional = &kOptional<std::string>, .offset = offsetof(DescribeModelPackageOutput, model_package_group_name)},
    {.name = "ModelPackageVersion", .wire_name = "ModelPackageVersion", .type = &types::BillableTimeInSeconds, .optional = &kOptional<std::int64_t>, .offset = offsetof(DescribeModelPackageOutput, model_package_version)},
    {.name = "ModelPackageRegistrationType", .wire_name = "ModelPackageRegistrationType", .type = &types::ModelPackageRegistrationType, .optional = &kOptional<std::string>, .offset = offsetof(DescribeModelPackageOutput, model_package_registration_type)},
    {.name = "ModelPackageArn", .wire_name = "ModelPackageArn", .type = &types::ModelPackageArn, .offset = offsetof(DescribeModelPackageOutput, model_package_arn), .required = true},
    {.name = "ModelPackageDescription", .wire_name = "ModelPackageDescription", .type = &types::EntityDescription, .optional = &kOptional<std::string>, .offset = offsetof(DescribeModelPackageOutput, model_package_description)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .offset = offsetof(DescribeModelPackageOutput, creation_time), .required = true},
    {.name = "InferenceSpecification", .wire_name = "InferenceSpecification", .type = &types::InferenceSpecification, .optional = &kOptional<InferenceSpecification>, .offset = offsetof(DescribeModelPackageOutput, inference_specification)},
    {.name = "SourceAlgorithmSpecification", .wire_name = "SourceAlgorithmSpecification", .type = &types::SourceAlgorithmSpecification, .optional = &kOptional<SourceAlgorithmSpecification>, .offset = offsetof(DescribeModelPackageOutput, source_algorithm_specification)},
    {.name = "ValidationSpecification", .wire_name = "ValidationSpecification", .type = &types::ModelPackageValidationSpecification, .optional = &kOptional<ModelPackageValidationSpecification>, .offset = offsetof(DescribeModelPackageOutput, validation_specification)},
    {.name = "ModelPackageStatus", .wire_name = "ModelPackageStatus", .type = &types::ModelPackageStatus, .offset = offsetof(DescribeModelPackageOutput, model_package_status), .required = true},
    {.name = "ModelPackageStatusDetails", .wire_name = "ModelPackageStatusDetails", .type = &types::ModelPackageStatusDetails, .offset = offsetof(DescribeModelPackageOutput, model_package_status_details), .required = true},
    {.name = "CertifyForMarketplace", .wire_name = "CertifyForMarketplace", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(DescribeModelPackageOutput, certify_for_marketplace)},
    {.name = "ModelApprovalStatus", .wire_name = "ModelApprovalStatus", .type = &types::ModelApprovalStatus, .optional = &kOptional<std::string>, .offset = offsetof(DescribeModelPackageOutput, model_approval_status)},
    {.name = "CreatedBy", .wire_name = "CreatedBy", .type = &types::UserContext, .optional = &kOptional<UserContext>, .offset = offsetof(DescribeModelPackageOutput, created_by)},
    {.name = "MetadataProperties", .wire_name = "MetadataProperties", .type = &types::MetadataProperties, .optional = &kOptional<MetadataProperties>, .offset = offsetof(DescribeModelPackageOutput, metadata_properties)},
    {.name = "ModelMetrics", .wire_name = "ModelMetrics", .type = &types::ModelMetrics, .optional = &kOptional<ModelMetrics>, .offset = offsetof(DescribeModelPackageOutput, model_metrics)},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(DescribeModelPackageOutput, last_modified_time)},
    {.name = "LastModifiedBy", .wire_name = "LastModifiedBy", .type = &types::UserContext, .optional = &kOptional<UserContext>, .offset = offsetof(DescribeModelPackageOutput, last_modified_by)},
    {.name = "ApprovalDescription", .wire_name = "ApprovalDescription", .type = &types::ApprovalDescription, .optional = &kOptional<std::string>, .offset = offsetof(DescribeModelPackageOutput, approval_description)},
    {.name = "Domain", .wire_name = "Domain", .type = &types::Ec2CapacityReservationId, .optional = &kOptional<std::string>, .offset = offsetof(DescribeModelPackageOutput, domain)},
    {.name = "Task", .wire_name = "Task", .type = &types::Ec2CapacityReservationId, .optional = &kOptional<std::string>, .offset = offsetof(DescribeModelPackageOutput, task)},
    {.name = "SamplePayloadUrl", .wire_name = "SamplePayloadUrl", .type = &types::Ec2CapacityReservationId, .optional = &kOptional<std::string>, .offset = offsetof(DescribeModelPackageOutput, sample_payload_url)},
    {.name = "CustomerMetadataProperties", .wire_name = "CustomerMetadataProperties", .type = &types::CustomerMetadataMap, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(DescribeModelPackageOutput, customer_metadata_properties)},
    {.name = "DriftCheckBaselines", .wire_name = "DriftCheckBaselines", .type = &types::DriftCheckBaselines, .optional = &kOptional<DriftCheckBaselines>, .offset = offsetof(DescribeModelPackageOutput, drift_check_baselines)},
    {.name = "AdditionalInferenceSpecifications", .wire_name = "AdditionalInferenceSpecifications", .type = &types::AdditionalInferenceSpecifications, .optional = &kOptional<std::vector<AdditionalInferenceSpecificationDefinition>>, .offset = offsetof(DescribeModelPackageOutput, additional_inference_specifications)},
    {.name = "SkipModelValidation", .wire_name = "SkipModelValidation", .type = &types::SkipModelValidation, .optional = &kOptional<std::string>, .offset = offsetof(DescribeModelPackageOutput, skip_model_validation)},
    {.name = "SourceUri", .wire_name = "SourceUri", .type = &types::ModelPackageSourceUri, .optional = &kOptional<std::string>, .offset = offsetof(DescribeModelPackageOutput, source_uri)},
    {.name = "SecurityConfig", .wire_name = "SecurityConfig", .type = &types::ModelPackageSecurityConfig, .optional = &kOptional<ModelPackageSecurityConfig>, .offset = offsetof(DescribeModelPackageOutput, security_config)},
    {.name = "ModelCard", .wire_name = "ModelCard", .type = &types::ModelPackageModelCard, .optional = &kOptional<ModelPackageModelCard>, .offset = offsetof(DescribeModelPackageOutput, model_card)},
    {.name = "ModelLifeCycle", .wire_name = "ModelLifeCycle", .type = &types::ModelLifeCycle, .optional = &kOptional<ModelLifeCycle>, .offset = offsetof(DescribeModelPackageOutput, model_life_cycle)},
    {.name = "ManagedStorageType", .wire_name = "ManagedStorageType", .type = &types::ManagedStorageType, .optional = &kOptional<std::string>, .offset = offsetof(DescribeModelPackageOutput, managed_storage_type)},
};
constexpr std::uint16_t kDescribeModelPackageOutputNames[] = {25, 19, 12, 14, 6, 23, 20, 24, 7, 18, 17, 31, 15, 13, 29, 30, 16, 4, 5, 1, 0, 3, 10, 11, 2, 22, 28, 26, 8, 27, 21, 9};
constexpr Field kDescribeModelQualityJobDefinitionRequestFields[] = {
    {.name = "JobDefinitionName", .wire_name = "JobDefinitionName", .type = &types::EntityName, .offset = offsetof(DescribeModelQualityJobDefinitionRequest, job_definition_name), .required = true},
};
constexpr std::uint16_t kDescribeModelQualityJobDefinitionRequestNames[] = {0};
constexpr Field kDescribeModelQualityJobDefinitionResponseFields[] = {
    {.name = "JobDefinitionArn", .wire_name = "JobDefinitionArn", .type = &types::Accept, .offset = offsetof(DescribeModelQualityJobDefinitionResponse, job_definition_arn), .required = true},
    {.name = "JobDefinitionName", .wire_name = "JobDefinitionName", .type = &types::EntityName, .offset = offsetof(DescribeModelQualityJobDefinitionResponse, job_definition_name), .required = true},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .offset = offsetof(DescribeModelQualityJobDefinitionResponse, creation_time), .required = true},
    {.name = "ModelQualityBaselineConfig", .wire_name = "ModelQualityBaselineConfig", .type = &types::ModelQualityBaselineConfig, .optional = &kOptional<ModelQualityBaselineConfig>, .offset = offsetof(DescribeModelQualityJobDefinitionResponse, model_quality_baseline_config)},
    {.name = "ModelQualityAppSpecification", .wire_name = "ModelQualityAppSpecification", .type = &types::ModelQualityAppSpecification, .offset = offsetof(DescribeModelQualityJobDefinitionResponse, model_quality_app_specification), .required = true},
    {.name = "ModelQualityJobInput", .wire_name = "ModelQualityJobInput", .type = &types::ModelQualityJobInput, .offset = offsetof(DescribeModelQualityJobDefinitionResponse, model_quality_job_input), .required = true},
    {.name = "ModelQualityJobOutputConfig", .wire_name = "ModelQualityJobOutputConfig", .type = &types::MonitoringOutputConfig, .offset = offsetof(DescribeModelQualityJobDefinitionResponse, model_quality_job_output_config), .required = true},
    {.name = "JobResources", .wire_name = "JobResources", .type = &types::MonitoringResources, .offset = offsetof(DescribeModelQualityJobDefinitionResponse, job_resources), .required = true},
    {.name = "NetworkConfig", .wire_name = "NetworkConfig", .type = &types::MonitoringNetworkConfig, .optional = &kOptional<MonitoringNetworkConfig>, .offset = offsetof(DescribeModelQualityJobDefinitionResponse, network_config)},
    {.name = "RoleArn", .wire_name = "RoleArn", .type = &types::RoleArn, .offset = offsetof(DescribeModelQualityJobDefinitionResponse, role_arn), .required = true},
    {.name = "StoppingCondition", .wire_name = "StoppingCondition", .type = &types::MonitoringStoppingCondition, .optional = &kOptional<MonitoringStoppingCondition>, .offset = offsetof(DescribeModelQualityJobDefinitionResponse, stopping_condition)},
};
constexpr std::uint16_t kDescribeModelQualityJobDefinitionResponseNames[] = {2, 0, 1, 7, 4, 3, 5, 6, 8, 9, 10};
constexpr Field kDescribeMonitoringScheduleRequestFields[] = {
    {.name = "MonitoringScheduleName", .wire_name = "MonitoringScheduleName", .type = &types::EntityName, .offset = offsetof(DescribeMonitoringScheduleRequest, monitoring_schedule_name), .required = true},
};
constexpr std::uint16_t kDescribeMonitoringScheduleRequestNames[] = {0};
constexpr Field kDescribeMonitoringScheduleResponseFields[] = {
    {.name = "MonitoringScheduleArn", .wire_name = "MonitoringScheduleArn", .type = &types::Accept, .offset = offsetof(DescribeMonitoringScheduleResponse, monitoring_schedule_arn), .required = true},
    {.name = "MonitoringScheduleName", .wire_name = "MonitoringScheduleName", .type = &types::EntityName, .offset = offsetof(DescribeMonitoringScheduleResponse, monitoring_schedule_name), .required = true},
    {.name = "MonitoringScheduleStatus", .wire_name = "MonitoringScheduleStatus", .type = &types::ScheduleStatus, .offset = offsetof(DescribeMonitoringScheduleResponse, monitoring_schedule_status), .required = true},
    {.name = "MonitoringType", .wire_name = "MonitoringType", .type = &types::MonitoringType, .optional = &kOptional<std::string>, .offset = offsetof(DescribeMonitoringScheduleResponse, monitoring_type)},
    {.name = "FailureReason", .wire_name = "FailureReason", .type = &types::BlockedReason, .optional = &kOptional<std::string>, .offset = offsetof(DescribeMonitoringScheduleResponse, failure_reason)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .offset = offsetof(DescribeMonitoringScheduleResponse, creation_time), .required = true},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .offset = offsetof(DescribeMonitoringScheduleResponse, last_modified_time), .required = true},
    {.name = "MonitoringScheduleConfig", .wire_name = "MonitoringScheduleConfig", .type = &types::MonitoringScheduleConfig, .offset = offsetof(DescribeMonitoringScheduleResponse, monitoring_schedule_config), .required = true},
    {.name = "EndpointName", .wire_name = "EndpointName", .type = &types::ContainerHostname, .optional = &kOptional<std::string>, .offset = offsetof(DescribeMonitoringScheduleResponse, endpoint_name)},
    {.name = "LastMonitoringExecutionSummary", .wire_name = "LastMonitoringExecutionSummary", .type = &types::MonitoringExecutionSummary, .optional = &kOptional<MonitoringExecutionSummary>, .offset = offsetof(DescribeMonitoringScheduleResponse, last_monitoring_execution_summary)},
};
constexpr std::uint16_t kDescribeMonitoringScheduleResponseNames[] = {5, 8, 4, 6, 9, 0, 7, 1, 2, 3};
constexpr Field kDescribePipelineDefinitionForExecutionRequestFields[] = {
    {.name = "PipelineExecutionArn", .wire_name = "PipelineExecutionArn", .type = &types::PipelineExecutionArn, .offset = offsetof(DescribePipelineDefinitionForExecutionRequest, pipeline_execution_arn), .required = true},
};
constexpr std::uint16_t kDescribePipelineDefinitionForExecutionRequestNames[] = {0};
constexpr Field kDescribePipelineDefinitionForExecutionResponseFields[] = {
    {.name = "PipelineDefinition", .wire_name = "PipelineDefinition", .type = &types::PipelineDefinition, .optional = &kOptional<std::string>, .offset = offsetof(DescribePipelineDefinitionForExecutionResponse, pipeline_definition)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(DescribePipelineDefinitionForExecutionResponse, creation_time)},
};
constexpr std::uint16_t kDescribePipelineDefinitionForExecutionResponseNames[] = {1, 0};
constexpr Field kDescribePipelineExecutionRequestFields[] = {
    {.name = "PipelineExecutionArn", .wire_name = "PipelineExecutionArn", .type = &types::PipelineExecutionArn, .offset = offsetof(DescribePipelineExecutionRequest, pipeline_execution_arn), .required = true},
};
constexpr std::uint16_t kDescribePipelineExecutionRequestNames[] = {0};
constexpr Field kDescribePipelineExecutionResponseFields[] = {
    {.name = "PipelineArn", .wire_name = "PipelineArn", .type = &types::PipelineArn, .optional = &kOptional<std::string>, .offset = offsetof(DescribePipelineExecutionResponse, pipeline_arn)},
    {.name = "PipelineExecutionArn", .wire_name = "PipelineExecutionArn", .type = &types::PipelineExecutionArn, .optional = &kOptional<std::string>, .offset = offsetof(DescribePipelineExecutionResponse, pipeline_execution_arn)},
    {.name = "PipelineExecutionDisplayName", .wire_name = "PipelineExecutionDisplayName", .type = &types::PipelineExecutionName, .optional = &kOptional<std::string>, .offset = offsetof(DescribePipelineExecutionResponse, pipeline_execution_display_name)},
    {.name = "PipelineExecutionStatus", .wire_name = "PipelineExecutionStatus", .type = &types::PipelineExecutionStatus, .optional = &kOptional<std::string>, .offset = offsetof(DescribePipelineExecutionResponse, pipeline_execution_status)},
    {.name = "PipelineExecutionDescription", .wire_name = "PipelineExecutionDescription", .type = &types::ExperimentDescription, .optional = &kOptional<std::string>, .offset = offsetof(DescribePipelineExecutionResponse, pipeline_execution_description)},
    {.name = "PipelineExperimentConfig", .wire_name = "PipelineExperimentConfig", .type = &types::PipelineExperimentConfig, .optional = &kOptional<PipelineExperimentConfig>, .offset = offsetof(DescribePipelineExecutionResponse, pipeline_experiment_config)},
    {.name = "FailureReason", .wire_name = "FailureReason", .type = &types::PipelineExecutionFailureReason, .optional = &kOptional<std::string>, .offset = offsetof(DescribePipelineExecutionResponse, failure_reason)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(DescribePipelineExecutionResponse, creation_time)},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(DescribePipelineExecutionResponse, last_modified_time)},
    {.name = "CreatedBy", .wire_name = "CreatedBy", .type = &types::UserContext, .optional = &kOptional<UserContext>, .offset = offsetof(DescribePipelineExecutionResponse, created_by)},
    {.name = "LastModifiedBy", .wire_name = "LastModifiedBy", .type = &types::UserContext, .optional = &kOptional<UserContext>, .offset = offsetof(DescribePipelineExecutionResponse, last_modified_by)},
    {.name = "ParallelismConfiguration", .wire_name = "ParallelismConfiguration", .type = &types::ParallelismConfiguration, .optional = &kOptional<ParallelismConfiguration>, .offset = offsetof(DescribePipelineExecutionResponse, parallelism_configuration)},
    {.name = "SelectiveExecutionConfig", .wire_name = "SelectiveExecutionConfig", .type = &types::SelectiveExecutionConfig, .optional = &kOptional<SelectiveExecutionConfig>, .offset = offsetof(DescribePipelineExecutionResponse, selective_execution_config)},
    {.name = "PipelineVersionId", .wire_name = "PipelineVersionId", .type = &types::BillableTimeInSeconds, .optional = &kOptional<std::int64_t>, .offset = offsetof(DescribePipelineExecutionResponse, pipeline_version_id)},
    {.name = "MLflowConfig", .wire_name = "MLflowConfig", .type = &types::MLflowConfiguration, .optional = &kOptional<MLflowConfiguration>, .offset = offsetof(DescribePipelineExecutionResponse, m_lflow_config)},
};
constexpr std::uint16_t kDescribePipelineExecutionResponseNames[] = {9, 7, 6, 10, 8, 14, 11, 0, 1, 4, 2, 3, 5, 13, 12};
constexpr Field kDescribePipelineRequestFields[] = {
    {.name = "PipelineName", .wire_name = "PipelineName", .type = &types::PipelineNameOrArn, .offset = offsetof(DescribePipelineRequest, pipeline_name), .required = true},
    {.name = "PipelineVersionId", .wire_name = "PipelineVersionId", .type = &types::BillableTimeInSeconds, .optional = &kOptional<std::int64_t>, .offset = offsetof(DescribePipelineRequest, pipeline_version_id)},
};
constexpr std::uint16_t kDescribePipelineRequestNames[] = {0, 1};

}  // namespace

constinit const Shape DeleteHyperParameterTuningJobRequest::kShape = {.name = "DeleteHyperParameterTuningJobRequest", .size = sizeof(DeleteHyperParameterTuningJobRequest), .fields = kDeleteHyperParameterTuningJobRequestFields, .by_wire_name = kDeleteHyperParameterTuningJobRequestNames};
constinit const Type types::DeleteHyperParameterTuningJobRequest = {.kind = Kind::structure, .shape = &DeleteHyperParameterTuningJobRequest::kShape};
constinit const Shape DeleteInferenceComponentInput::kShape = {.name = "DeleteInferenceComponentInput", .size = sizeof(DeleteInferenceComponentInput), .fields = kDeleteInferenceComponentInputFields, .by_wire_name = kDeleteInferenceComponentInputNames};
constinit const Type types::DeleteInferenceComponentInput = {.kind = Kind::structure, .shape = &DeleteInferenceComponentInput::kShape};
constinit const Shape DeleteInferenceExperimentRequest::kShape = {.name = "DeleteInferenceExperimentRequest", .size = sizeof(DeleteInferenceExperimentRequest), .fields = kDeleteInferenceExperimentRequestFields, .by_wire_name = kDeleteInferenceExperimentRequestNames};
constinit const Type types::DeleteInferenceExperimentRequest = {.kind = Kind::structure, .shape = &DeleteInferenceExperimentRequest::kShape};
constinit const Shape DeleteInferenceExperimentResponse::kShape = {.name = "DeleteInferenceExperimentResponse", .size = sizeof(DeleteInferenceExperimentResponse), .fields = kDeleteInferenceExperimentResponseFields, .by_wire_name = kDeleteInferenceExperimentResponseNames};
constinit const Type types::DeleteInferenceExperimentResponse = {.kind = Kind::structure, .shape = &DeleteInferenceExperimentResponse::kShape};
constinit const Shape DeleteModelCardRequest::kShape = {.name = "DeleteModelCardRequest", .size = sizeof(DeleteModelCardRequest), .fields = kDeleteModelCardRequestFields, .by_wire_name = kDeleteModelCardRequestNames};
constinit const Type types::DeleteModelCardRequest = {.kind = Kind::structure, .shape = &DeleteModelCardRequest::kShape};
constinit const Shape DeleteModelInput::kShape = {.name = "DeleteModelInput", .size = sizeof(DeleteModelInput), .fields = kDeleteModelInputFields, .by_wire_name = kDeleteModelInputNames};
constinit const Type types::DeleteModelInput = {.kind = Kind::structure, .shape = &DeleteModelInput::kShape};
constinit const Shape DeleteModelPackageGroupInput::kShape = {.name = "DeleteModelPackageGroupInput", .size = sizeof(DeleteModelPackageGroupInput), .fields = kDeleteModelPackageGroupInputFields, .by_wire_name = kDeleteModelPackageGroupInputNames};
constinit const Type types::DeleteModelPackageGroupInput = {.kind = Kind::structure, .shape = &DeleteModelPackageGroupInput::kShape};
constinit const Shape DeleteModelPackageGroupPolicyInput::kShape = {.name = "DeleteModelPackageGroupPolicyInput", .size = sizeof(DeleteModelPackageGroupPolicyInput), .fields = kDeleteModelPackageGroupPolicyInputFields, .by_wire_name = kDeleteModelPackageGroupPolicyInputNames};
constinit const Type types::DeleteModelPackageGroupPolicyInput = {.kind = Kind::structure, .shape = &DeleteModelPackageGroupPolicyInput::kShape};
constinit const Shape DeleteModelPackageInput::kShape = {.name = "DeleteModelPackageInput", .size = sizeof(DeleteModelPackageInput), .fields = kDeleteModelPackageInputFields, .by_wire_name = kDeleteModelPackageInputNames};
constinit const Type types::DeleteModelPackageInput = {.kind = Kind::structure, .shape = &DeleteModelPackageInput::kShape};
constinit const Shape DeleteModelQualityJobDefinitionRequest::kShape = {.name = "DeleteModelQualityJobDefinitionRequest", .size = sizeof(DeleteModelQualityJobDefinitionRequest), .fields = kDeleteModelQualityJobDefinitionRequestFields, .by_wire_name = kDeleteModelQualityJobDefinitionRequestNames};
constinit const Type types::DeleteModelQualityJobDefinitionRequest = {.kind = Kind::structure, .shape = &DeleteModelQualityJobDefinitionRequest::kShape};
constinit const Shape DeleteMonitoringScheduleRequest::kShape = {.name = "DeleteMonitoringScheduleRequest", .size = sizeof(DeleteMonitoringScheduleRequest), .fields = kDeleteMonitoringScheduleRequestFields, .by_wire_name = kDeleteMonitoringScheduleRequestNames};
constinit const Type types::DeleteMonitoringScheduleRequest = {.kind = Kind::structure, .shape = &DeleteMonitoringScheduleRequest::kShape};
constinit const Shape DeletePipelineRequest::kShape = {.name = "DeletePipelineRequest", .size = sizeof(DeletePipelineRequest), .fields = kDeletePipelineRequestFields, .by_wire_name = kDeletePipelineRequestNames};
constinit const Type types::DeletePipelineRequest = {.kind = Kind::structure, .shape = &DeletePipelineRequest::kShape};
constinit const Shape DeletePipelineResponse::kShape = {.name = "DeletePipelineResponse", .size = sizeof(DeletePipelineResponse), .fields = kDeletePipelineResponseFields, .by_wire_name = kDeletePipelineResponseNames};
constinit const Type types::DeletePipelineResponse = {.kind = Kind::structure, .shape = &DeletePipelineResponse::kShape};
constinit const Shape DeleteProcessingJobRequest::kShape = {.name = "DeleteProcessingJobRequest", .size = sizeof(DeleteProcessingJobRequest), .fields = kDeleteProcessingJobRequestFields, .by_wire_name = kDeleteProcessingJobRequestNames};
constinit const Type types::DeleteProcessingJobRequest = {.kind = Kind::structure, .shape = &DeleteProcessingJobRequest::kShape};
constinit const Shape DeleteTagsInput::kShape = {.name = "DeleteTagsInput", .size = sizeof(DeleteTagsInput), .fields = kDeleteTagsInputFields, .by_wire_name = kDeleteTagsInputNames};
constinit const Type types::DeleteTagsInput = {.kind = Kind::structure, .shape = &DeleteTagsInput::kShape};
constinit const Shape DeleteTagsOutput::kShape = {.name = "DeleteTagsOutput", .size = sizeof(DeleteTagsOutput)};
constinit const Type types::DeleteTagsOutput = {.kind = Kind::structure, .shape = &DeleteTagsOutput::kShape};
constinit const Shape DeleteTrainingJobRequest::kShape = {.name = "DeleteTrainingJobRequest", .size = sizeof(DeleteTrainingJobRequest), .fields = kDeleteTrainingJobRequestFields, .by_wire_name = kDeleteTrainingJobRequestNames};
constinit const Type types::DeleteTrainingJobRequest = {.kind = Kind::structure, .shape = &DeleteTrainingJobRequest::kShape};
constinit const Shape DeleteTrialComponentRequest::kShape = {.name = "DeleteTrialComponentRequest", .size = sizeof(DeleteTrialComponentRequest), .fields = kDeleteTrialComponentRequestFields, .by_wire_name = kDeleteTrialComponentRequestNames};
constinit const Type types::DeleteTrialComponentRequest = {.kind = Kind::structure, .shape = &DeleteTrialComponentRequest::kShape};
constinit const Shape DeleteTrialComponentResponse::kShape = {.name = "DeleteTrialComponentResponse", .size = sizeof(DeleteTrialComponentResponse), .fields = kDeleteTrialComponentResponseFields, .by_wire_name = kDeleteTrialComponentResponseNames};
constinit const Type types::DeleteTrialComponentResponse = {.kind = Kind::structure, .shape = &DeleteTrialComponentResponse::kShape};
constinit const Shape DeleteTrialRequest::kShape = {.name = "DeleteTrialRequest", .size = sizeof(DeleteTrialRequest), .fields = kDeleteTrialRequestFields, .by_wire_name = kDeleteTrialRequestNames};
constinit const Type types::DeleteTrialRequest = {.kind = Kind::structure, .shape = &DeleteTrialRequest::kShape};
constinit const Shape DeleteTrialResponse::kShape = {.name = "DeleteTrialResponse", .size = sizeof(DeleteTrialResponse), .fields = kDeleteTrialResponseFields, .by_wire_name = kDeleteTrialResponseNames};
constinit const Type types::DeleteTrialResponse = {.kind = Kind::structure, .shape = &DeleteTrialResponse::kShape};
constinit const Shape DeployedImage::kShape = {.name = "DeployedImage", .size = sizeof(DeployedImage), .fields = kDeployedImageFields, .by_wire_name = kDeployedImageNames};
constinit const Type types::DeployedImage = {.kind = Kind::structure, .shape = &DeployedImage::kShape};
constinit const Type types::DeployedImages = {.kind = Kind::list, .element = &types::DeployedImage, .list = &kList<DeployedImage>};
constinit const Shape DeploymentConfig::kShape = {.name = "DeploymentConfig", .size = sizeof(DeploymentConfig), .fields = kDeploymentConfigFields, .by_wire_name = kDeploymentConfigNames};
constinit const Type types::DeploymentConfig = {.kind = Kind::structure, .shape = &DeploymentConfig::kShape};
constinit const Shape DeploymentRecommendation::kShape = {.name = "DeploymentRecommendation", .size = sizeof(DeploymentRecommendation), .fields = kDeploymentRecommendationFields, .by_wire_name = kDeploymentRecommendationNames};
constinit const Type types::DeploymentRecommendation = {.kind = Kind::structure, .shape = &DeploymentRecommendation::kShape};
constinit const Shape DescribeActionRequest::kShape = {.name = "DescribeActionRequest", .size = sizeof(DescribeActionRequest), .fields = kDescribeActionRequestFields, .by_wire_name = kDescribeActionRequestNames};
constinit const Type types::DescribeActionRequest = {.kind = Kind::structure, .shape = &DescribeActionRequest::kShape};
constinit const Shape DescribeActionResponse::kShape = {.name = "DescribeActionResponse", .size = sizeof(DescribeActionResponse), .fields = kDescribeActionResponseFields, .by_wire_name = kDescribeActionResponseNames};
constinit const Type types::DescribeActionResponse = {.kind = Kind::structure, .shape = &DescribeActionResponse::kShape};
constinit const Shape DescribeArtifactRequest::kShape = {.name = "DescribeArtifactRequest", .size = sizeof(DescribeArtifactRequest), .fields = kDescribeArtifactRequestFields, .by_wire_name = kDescribeArtifactRequestNames};
constinit const Type types::DescribeArtifactRequest = {.kind = Kind::structure, .shape = &DescribeArtifactRequest::kShape};
constinit const Shape DescribeArtifactResponse::kShape = {.name = "DescribeArtifactResponse", .size = sizeof(DescribeArtifactResponse), .fields = kDescribeArtifactResponseFields, .by_wire_name = kDescribeArtifactResponseNames};
constinit const Type types::DescribeArtifactResponse = {.kind = Kind::structure, .shape = &DescribeArtifactResponse::kShape};
constinit const Shape DescribeContextRequest::kShape = {.name = "DescribeContextRequest", .size = sizeof(DescribeContextRequest), .fields = kDescribeContextRequestFields, .by_wire_name = kDescribeContextRequestNames};
constinit const Type types::DescribeContextRequest = {.kind = Kind::structure, .shape = &DescribeContextRequest::kShape};
constinit const Shape DescribeContextResponse::kShape = {.name = "DescribeContextResponse", .size = sizeof(DescribeContextResponse), .fields = kDescribeContextResponseFields, .by_wire_name = kDescribeContextResponseNames};
constinit const Type types::DescribeContextResponse = {.kind = Kind::structure, .shape = &DescribeContextResponse::kShape};
constinit const Shape DescribeDataQualityJobDefinitionRequest::kShape = {.name = "DescribeDataQualityJobDefinitionRequest", .size = sizeof(DescribeDataQualityJobDefinitionRequest), .fields = kDescribeDataQualityJobDefinitionRequestFields, .by_wire_name = kDescribeDataQualityJobDefinitionRequestNames};
constinit const Type types::DescribeDataQualityJobDefinitionRequest = {.kind = Kind::structure, .shape = &DescribeDataQualityJobDefinitionRequest::kShape};
constinit const Shape DescribeDataQualityJobDefinitionResponse::kShape = {.name = "DescribeDataQualityJobDefinitionResponse", .size = sizeof(DescribeDataQualityJobDefinitionResponse), .fields = kDescribeDataQualityJobDefinitionResponseFields, .by_wire_name = kDescribeDataQualityJobDefinitionResponseNames};
constinit const Type types::DescribeDataQualityJobDefinitionResponse = {.kind = Kind::structure, .shape = &DescribeDataQualityJobDefinitionResponse::kShape};
constinit const Shape DescribeEndpointConfigInput::kShape = {.name = "DescribeEndpointConfigInput", .size = sizeof(DescribeEndpointConfigInput), .fields = kDescribeEndpointConfigInputFields, .by_wire_name = kDescribeEndpointConfigInputNames};
constinit const Type types::DescribeEndpointConfigInput = {.kind = Kind::structure, .shape = &DescribeEndpointConfigInput::kShape};
constinit const Shape DescribeEndpointConfigOutput::kShape = {.name = "DescribeEndpointConfigOutput", .size = sizeof(DescribeEndpointConfigOutput), .fields = kDescribeEndpointConfigOutputFields, .by_wire_name = kDescribeEndpointConfigOutputNames};
constinit const Type types::DescribeEndpointConfigOutput = {.kind = Kind::structure, .shape = &DescribeEndpointConfigOutput::kShape};
constinit const Shape DescribeEndpointInput::kShape = {.name = "DescribeEndpointInput", .size = sizeof(DescribeEndpointInput), .fields = kDescribeEndpointInputFields, .by_wire_name = kDescribeEndpointInputNames};
constinit const Type types::DescribeEndpointInput = {.kind = Kind::structure, .shape = &DescribeEndpointInput::kShape};
constinit const Shape DescribeEndpointOutput::kShape = {.name = "DescribeEndpointOutput", .size = sizeof(DescribeEndpointOutput), .fields = kDescribeEndpointOutputFields, .by_wire_name = kDescribeEndpointOutputNames};
constinit const Type types::DescribeEndpointOutput = {.kind = Kind::structure, .shape = &DescribeEndpointOutput::kShape};
constinit const Shape DescribeExperimentRequest::kShape = {.name = "DescribeExperimentRequest", .size = sizeof(DescribeExperimentRequest), .fields = kDescribeExperimentRequestFields, .by_wire_name = kDescribeExperimentRequestNames};
constinit const Type types::DescribeExperimentRequest = {.kind = Kind::structure, .shape = &DescribeExperimentRequest::kShape};
constinit const Shape DescribeExperimentResponse::kShape = {.name = "DescribeExperimentResponse", .size = sizeof(DescribeExperimentResponse), .fields = kDescribeExperimentResponseFields, .by_wire_name = kDescribeExperimentResponseNames};
constinit const Type types::DescribeExperimentResponse = {.kind = Kind::structure, .shape = &DescribeExperimentResponse::kShape};
constinit const Shape DescribeFeatureGroupRequest::kShape = {.name = "DescribeFeatureGroupRequest", .size = sizeof(DescribeFeatureGroupRequest), .fields = kDescribeFeatureGroupRequestFields, .by_wire_name = kDescribeFeatureGroupRequestNames};
constinit const Type types::DescribeFeatureGroupRequest = {.kind = Kind::structure, .shape = &DescribeFeatureGroupRequest::kShape};
constinit const Shape DescribeFeatureGroupResponse::kShape = {.name = "DescribeFeatureGroupResponse", .size = sizeof(DescribeFeatureGroupResponse), .fields = kDescribeFeatureGroupResponseFields, .by_wire_name = kDescribeFeatureGroupResponseNames};
constinit const Type types::DescribeFeatureGroupResponse = {.kind = Kind::structure, .shape = &DescribeFeatureGroupResponse::kShape};
constinit const Shape DescribeFeatureMetadataRequest::kShape = {.name = "DescribeFeatureMetadataRequest", .size = sizeof(DescribeFeatureMetadataRequest), .fields = kDescribeFeatureMetadataRequestFields, .by_wire_name = kDescribeFeatureMetadataRequestNames};
constinit const Type types::DescribeFeatureMetadataRequest = {.kind = Kind::structure, .shape = &DescribeFeatureMetadataRequest::kShape};
constinit const Shape DescribeFeatureMetadataResponse::kShape = {.name = "DescribeFeatureMetadataResponse", .size = sizeof(DescribeFeatureMetadataResponse), .fields = kDescribeFeatureMetadataResponseFields, .by_wire_name = kDescribeFeatureMetadataResponseNames};
constinit const Type types::DescribeFeatureMetadataResponse = {.kind = Kind::structure, .shape = &DescribeFeatureMetadataResponse::kShape};
constinit const Shape DescribeHyperParameterTuningJobRequest::kShape = {.name = "DescribeHyperParameterTuningJobRequest", .size = sizeof(DescribeHyperParameterTuningJobRequest), .fields = kDescribeHyperParameterTuningJobRequestFields, .by_wire_name = kDescribeHyperParameterTuningJobRequestNames};
constinit const Type types::DescribeHyperParameterTuningJobRequest = {.kind = Kind::structure, .shape = &DescribeHyperParameterTuningJobRequest::kShape};
constinit const Shape DescribeHyperParameterTuningJobResponse::kShape = {.name = "DescribeHyperParameterTuningJobResponse", .size = sizeof(DescribeHyperParameterTuningJobResponse), .fields = kDescribeHyperParameterTuningJobResponseFields, .by_wire_name = kDescribeHyperParameterTuningJobResponseNames};
constinit const Type types::DescribeHyperParameterTuningJobResponse = {.kind = Kind::structure, .shape = &DescribeHyperParameterTuningJobResponse::kShape};
constinit const Shape DescribeInferenceComponentInput::kShape = {.name = "DescribeInferenceComponentInput", .size = sizeof(DescribeInferenceComponentInput), .fields = kDescribeInferenceComponentInputFields, .by_wire_name = kDescribeInferenceComponentInputNames};
constinit const Type types::DescribeInferenceComponentInput = {.kind = Kind::structure, .shape = &DescribeInferenceComponentInput::kShape};
constinit const Shape DescribeInferenceComponentOutput::kShape = {.name = "DescribeInferenceComponentOutput", .size = sizeof(DescribeInferenceComponentOutput), .fields = kDescribeInferenceComponentOutputFields, .by_wire_name = kDescribeInferenceComponentOutputNames};
constinit const Type types::DescribeInferenceComponentOutput = {.kind = Kind::structure, .shape = &DescribeInferenceComponentOutput::kShape};
constinit const Shape DescribeInferenceExperimentRequest::kShape = {.name = "DescribeInferenceExperimentRequest", .size = sizeof(DescribeInferenceExperimentRequest), .fields = kDescribeInferenceExperimentRequestFields, .by_wire_name = kDescribeInferenceExperimentRequestNames};
constinit const Type types::DescribeInferenceExperimentRequest = {.kind = Kind::structure, .shape = &DescribeInferenceExperimentRequest::kShape};
constinit const Shape DescribeInferenceExperimentResponse::kShape = {.name = "DescribeInferenceExperimentResponse", .size = sizeof(DescribeInferenceExperimentResponse), .fields = kDescribeInferenceExperimentResponseFields, .by_wire_name = kDescribeInferenceExperimentResponseNames};
constinit const Type types::DescribeInferenceExperimentResponse = {.kind = Kind::structure, .shape = &DescribeInferenceExperimentResponse::kShape};
constinit const Shape DescribeLineageGroupRequest::kShape = {.name = "DescribeLineageGroupRequest", .size = sizeof(DescribeLineageGroupRequest), .fields = kDescribeLineageGroupRequestFields, .by_wire_name = kDescribeLineageGroupRequestNames};
constinit const Type types::DescribeLineageGroupRequest = {.kind = Kind::structure, .shape = &DescribeLineageGroupRequest::kShape};
constinit const Shape DescribeLineageGroupResponse::kShape = {.name = "DescribeLineageGroupResponse", .size = sizeof(DescribeLineageGroupResponse), .fields = kDescribeLineageGroupResponseFields, .by_wire_name = kDescribeLineageGroupResponseNames};
constinit const Type types::DescribeLineageGroupResponse = {.kind = Kind::structure, .shape = &DescribeLineageGroupResponse::kShape};
constinit const Shape DescribeModelCardExportJobRequest::kShape = {.name = "DescribeModelCardExportJobRequest", .size = sizeof(DescribeModelCardExportJobRequest), .fields = kDescribeModelCardExportJobRequestFields, .by_wire_name = kDescribeModelCardExportJobRequestNames};
constinit const Type types::DescribeModelCardExportJobRequest = {.kind = Kind::structure, .shape = &DescribeModelCardExportJobRequest::kShape};
constinit const Shape DescribeModelCardExportJobResponse::kShape = {.name = "DescribeModelCardExportJobResponse", .size = sizeof(DescribeModelCardExportJobResponse), .fields = kDescribeModelCardExportJobResponseFields, .by_wire_name = kDescribeModelCardExportJobResponseNames};
constinit const Type types::DescribeModelCardExportJobResponse = {.kind = Kind::structure, .shape = &DescribeModelCardExportJobResponse::kShape};
constinit const Shape DescribeModelCardRequest::kShape = {.name = "DescribeModelCardRequest", .size = sizeof(DescribeModelCardRequest), .fields = kDescribeModelCardRequestFields, .by_wire_name = kDescribeModelCardRequestNames};
constinit const Type types::DescribeModelCardRequest = {.kind = Kind::structure, .shape = &DescribeModelCardRequest::kShape};
constinit const Shape DescribeModelCardResponse::kShape = {.name = "DescribeModelCardResponse", .size = sizeof(DescribeModelCardResponse), .fields = kDescribeModelCardResponseFields, .by_wire_name = kDescribeModelCardResponseNames};
constinit const Type types::DescribeModelCardResponse = {.kind = Kind::structure, .shape = &DescribeModelCardResponse::kShape};
constinit const Shape DescribeModelInput::kShape = {.name = "DescribeModelInput", .size = sizeof(DescribeModelInput), .fields = kDescribeModelInputFields, .by_wire_name = kDescribeModelInputNames};
constinit const Type types::DescribeModelInput = {.kind = Kind::structure, .shape = &DescribeModelInput::kShape};
constinit const Shape DescribeModelOutput::kShape = {.name = "DescribeModelOutput", .size = sizeof(DescribeModelOutput), .fields = kDescribeModelOutputFields, .by_wire_name = kDescribeModelOutputNames};
constinit const Type types::DescribeModelOutput = {.kind = Kind::structure, .shape = &DescribeModelOutput::kShape};
constinit const Shape DescribeModelPackageGroupInput::kShape = {.name = "DescribeModelPackageGroupInput", .size = sizeof(DescribeModelPackageGroupInput), .fields = kDescribeModelPackageGroupInputFields, .by_wire_name = kDescribeModelPackageGroupInputNames};
constinit const Type types::DescribeModelPackageGroupInput = {.kind = Kind::structure, .shape = &DescribeModelPackageGroupInput::kShape};
constinit const Shape DescribeModelPackageGroupOutput::kShape = {.name = "DescribeModelPackageGroupOutput", .size = sizeof(DescribeModelPackageGroupOutput), .fields = kDescribeModelPackageGroupOutputFields, .by_wire_name = kDescribeModelPackageGroupOutputNames};
constinit const Type types::DescribeModelPackageGroupOutput = {.kind = Kind::structure, .shape = &DescribeModelPackageGroupOutput::kShape};
constinit const Shape DescribeModelPackageInput::kShape = {.name = "DescribeModelPackageInput", .size = sizeof(DescribeModelPackageInput), .fields = kDescribeModelPackageInputFields, .by_wire_name = kDescribeModelPackageInputNames};
constinit const Type types::DescribeModelPackageInput = {.kind = Kind::structure, .shape = &DescribeModelPackageInput::kShape};
constinit const Shape DescribeModelPackageOutput::kShape = {.name = "DescribeModelPackageOutput", .size = sizeof(DescribeModelPackageOutput), .fields = kDescribeModelPackageOutputFields, .by_wire_name = kDescribeModelPackageOutputNames};
constinit const Type types::DescribeModelPackageOutput = {.kind = Kind::structure, .shape = &DescribeModelPackageOutput::kShape};
constinit const Shape DescribeModelQualityJobDefinitionRequest::kShape = {.name = "DescribeModelQualityJobDefinitionRequest", .size = sizeof(DescribeModelQualityJobDefinitionRequest), .fields = kDescribeModelQualityJobDefinitionRequestFields, .by_wire_name = kDescribeModelQualityJobDefinitionRequestNames};
constinit const Type types::DescribeModelQualityJobDefinitionRequest = {.kind = Kind::structure, .shape = &DescribeModelQualityJobDefinitionRequest::kShape};
constinit const Shape DescribeModelQualityJobDefinitionResponse::kShape = {.name = "DescribeModelQualityJobDefinitionResponse", .size = sizeof(DescribeModelQualityJobDefinitionResponse), .fields = kDescribeModelQualityJobDefinitionResponseFields, .by_wire_name = kDescribeModelQualityJobDefinitionResponseNames};
constinit const Type types::DescribeModelQualityJobDefinitionResponse = {.kind = Kind::structure, .shape = &DescribeModelQualityJobDefinitionResponse::kShape};
constinit const Shape DescribeMonitoringScheduleRequest::kShape = {.name = "DescribeMonitoringScheduleRequest", .size = sizeof(DescribeMonitoringScheduleRequest), .fields = kDescribeMonitoringScheduleRequestFields, .by_wire_name = kDescribeMonitoringScheduleRequestNames};
constinit const Type types::DescribeMonitoringScheduleRequest = {.kind = Kind::structure, .shape = &DescribeMonitoringScheduleRequest::kShape};
constinit const Shape DescribeMonitoringScheduleResponse::kShape = {.name = "DescribeMonitoringScheduleResponse", .size = sizeof(DescribeMonitoringScheduleResponse), .fields = kDescribeMonitoringScheduleResponseFields, .by_wire_name = kDescribeMonitoringScheduleResponseNames};
constinit const Type types::DescribeMonitoringScheduleResponse = {.kind = Kind::structure, .shape = &DescribeMonitoringScheduleResponse::kShape};
constinit const Shape DescribePipelineDefinitionForExecutionRequest::kShape = {.name = "DescribePipelineDefinitionForExecutionRequest", .size = sizeof(DescribePipelineDefinitionForExecutionRequest), .fields = kDescribePipelineDefinitionForExecutionRequestFields, .by_wire_name = kDescribePipelineDefinitionForExecutionRequestNames};
constinit const Type types::DescribePipelineDefinitionForExecutionRequest = {.kind = Kind::structure, .shape = &DescribePipelineDefinitionForExecutionRequest::kShape};
constinit const Shape DescribePipelineDefinitionForExecutionResponse::kShape = {.name = "DescribePipelineDefinitionForExecutionResponse", .size = sizeof(DescribePipelineDefinitionForExecutionResponse), .fields = kDescribePipelineDefinitionForExecutionResponseFields, .by_wire_name = kDescribePipelineDefinitionForExecutionResponseNames};
constinit const Type types::DescribePipelineDefinitionForExecutionResponse = {.kind = Kind::structure, .shape = &DescribePipelineDefinitionForExecutionResponse::kShape};
constinit const Shape DescribePipelineExecutionRequest::kShape = {.name = "DescribePipelineExecutionRequest", .size = sizeof(DescribePipelineExecutionRequest), .fields = kDescribePipelineExecutionRequestFields, .by_wire_name = kDescribePipelineExecutionRequestNames};
constinit const Type types::DescribePipelineExecutionRequest = {.kind = Kind::structure, .shape = &DescribePipelineExecutionRequest::kShape};
constinit const Shape DescribePipelineExecutionResponse::kShape = {.name = "DescribePipelineExecutionResponse", .size = sizeof(DescribePipelineExecutionResponse), .fields = kDescribePipelineExecutionResponseFields, .by_wire_name = kDescribePipelineExecutionResponseNames};
constinit const Type types::DescribePipelineExecutionResponse = {.kind = Kind::structure, .shape = &DescribePipelineExecutionResponse::kShape};
constinit const Shape DescribePipelineRequest::kShape = {.name = "DescribePipelineRequest", .size = sizeof(DescribePipelineRequest), .fields = kDescribePipelineRequestFields, .by_wire_name = kDescribePipelineRequestNames};
constinit const Type types::DescribePipelineRequest = {.kind = Kind::structure, .shape = &DescribePipelineRequest::kShape};

}  // namespace athanor::api::sagemaker
