// Generated from apis/sagemaker.json by apis/generate.py.
#include "sagemaker_tables.hpp"

namespace athanor::api::sagemaker {
using namespace athanor::wire;

namespace {

[[maybe_unused]] constexpr Type kStream = {.kind = Kind::stream};

constexpr Field kMlflowDetailsFields[] = {
    {.name = "MlflowExperimentId", .wire_name = "MlflowExperimentId", .type = &types::CollectionName, .optional = &kOptional<std::string>, .offset = offsetof(MlflowDetails, mlflow_experiment_id)},
    {.name = "MlflowRunId", .wire_name = "MlflowRunId", .type = &types::CollectionName, .optional = &kOptional<std::string>, .offset = offsetof(MlflowDetails, mlflow_run_id)},
};
constexpr std::uint16_t kMlflowDetailsNames[] = {0, 1};
constexpr Field kModelFields[] = {
    {.name = "ModelName", .wire_name = "ModelName", .type = &types::InferenceComponentName, .optional = &kOptional<std::string>, .offset = offsetof(Model, model_name)},
    {.name = "PrimaryContainer", .wire_name = "PrimaryContainer", .type = &types::ContainerDefinition, .optional = &kOptional<ContainerDefinition>, .offset = offsetof(Model, primary_container)},
    {.name = "Containers", .wire_name = "Containers", .type = &types::ContainerDefinitionList, .optional = &kOptional<std::vector<ContainerDefinition>>, .offset = offsetof(Model, containers)},
    {.name = "InferenceExecutionConfig", .wire_name = "InferenceExecutionConfig", .type = &types::InferenceExecutionConfig, .optional = &kOptional<InferenceExecutionConfig>, .offset = offsetof(Model, inference_execution_config)},
    {.name = "ExecutionRoleArn", .wire_name = "ExecutionRoleArn", .type = &types::RoleArn, .optional = &kOptional<std::string>, .offset = offsetof(Model, execution_role_arn)},
    {.name = "VpcConfig", .wire_name = "VpcConfig", .type = &types::VpcConfig, .optional = &kOptional<VpcConfig>, .offset = offsetof(Model, vpc_config)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(Model, creation_time)},
    {.name = "ModelArn", .wire_name = "ModelArn", .type = &types::ModelArn, .optional = &kOptional<std::string>, .offset = offsetof(Model, model_arn)},
    {.name = "EnableNetworkIsolation", .wire_name = "EnableNetworkIsolation", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(Model, enable_network_isolation)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(Model, tags)},
    {.name = "DeploymentRecommendation", .wire_name = "DeploymentRecommendation", .type = &types::DeploymentRecommendation, .optional = &kOptional<DeploymentRecommendation>, .offset = offsetof(Model, deployment_recommendation)},
};
constexpr std::uint16_t kModelNames[] = {2, 6, 10, 8, 4, 3, 7, 0, 1, 9, 5};
constexpr Field kModelAccessConfigFields[] = {
    {.name = "AcceptEula", .wire_name = "AcceptEula", .type = &types::AcceptEula, .offset = offsetof(ModelAccessConfig, accept_eula), .required = true},
};
constexpr std::uint16_t kModelAccessConfigNames[] = {0};
constexpr Field kModelArtifactsFields[] = {
    {.name = "S3ModelArtifacts", .wire_name = "S3ModelArtifacts", .type = &types::S3ModelUri, .offset = offsetof(ModelArtifacts, s3_model_artifacts), .required = true},
};
constexpr std::uint16_t kModelArtifactsNames[] = {0};
constexpr Field kModelCardFields[] = {
    {.name = "ModelCardArn", .wire_name = "ModelCardArn", .type = &types::ModelCardArn, .optional = &kOptional<std::string>, .offset = offsetof(ModelCard, model_card_arn)},
    {.name = "ModelCardName", .wire_name = "ModelCardName", .type = &types::EntityName, .optional = &kOptional<std::string>, .offset = offsetof(ModelCard, model_card_name)},
    {.name = "ModelCardVersion", .wire_name = "ModelCardVersion", .type = &types::ClarifyShapSeed, .optional = &kOptional<std::int64_t>, .offset = offsetof(ModelCard, model_card_version)},
    {.name = "Content", .wire_name = "Content", .type = &types::ModelCardContent, .optional = &kOptional<std::string>, .offset = offsetof(ModelCard, content)},
    {.name = "ModelCardStatus", .wire_name = "ModelCardStatus", .type = &types::ModelCardStatus, .optional = &kOptional<std::string>, .offset = offsetof(ModelCard, model_card_status)},
    {.name = "SecurityConfig", .wire_name = "SecurityConfig", .type = &types::ModelCardSecurityConfig, .optional = &kOptional<ModelCardSecurityConfig>, .offset = offsetof(ModelCard, security_config)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ModelCard, creation_time)},
    {.name = "CreatedBy", .wire_name = "CreatedBy", .type = &types::UserContext, .optional = &kOptional<UserContext>, .offset = offsetof(ModelCard, created_by)},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ModelCard, last_modified_time)},
    {.name = "LastModifiedBy", .wire_name = "LastModifiedBy", .type = &types::UserContext, .optional = &kOptional<UserContext>, .offset = offsetof(ModelCard, last_modified_by)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(ModelCard, tags)},
    {.name = "ModelId", .wire_name = "ModelId", .type = &types::Ec2CapacityReservationId, .optional = &kOptional<std::string>, .offset = offsetof(ModelCard, model_id)},
    {.name = "RiskRating", .wire_name = "RiskRating", .type = &types::Ec2CapacityReservationId, .optional = &kOptional<std::string>, .offset = offsetof(ModelCard, risk_rating)},
    {.name = "ModelPackageGroupName", .wire_name = "ModelPackageGroupName", .type = &types::Ec2CapacityReservationId, .optional = &kOptional<std::string>, .offset = offsetof(ModelCard, model_package_group_name)},
};
constexpr std::uint16_t kModelCardNames[] = {3, 7, 6, 9, 8, 0, 1, 4, 2, 11, 13, 12, 5, 10};
constexpr Field kModelCardExportArtifactsFields[] = {
    {.name = "S3ExportArtifacts", .wire_name = "S3ExportArtifacts", .type = &types::S3ModelUri, .offset = offsetof(ModelCardExportArtifacts, s3_export_artifacts), .required = true},
};
constexpr std::uint16_t kModelCardExportArtifactsNames[] = {0};
constexpr Field kModelCardExportJobSummaryFields[] = {
    {.name = "ModelCardExportJobName", .wire_name = "ModelCardExportJobName", .type = &types::EntityName, .offset = offsetof(ModelCardExportJobSummary, model_card_export_job_name), .required = true},
    {.name = "ModelCardExportJobArn", .wire_name = "ModelCardExportJobArn", .type = &types::ModelCardExportJobArn, .offset = offsetof(ModelCardExportJobSummary, model_card_export_job_arn), .required = true},
    {.name = "Status", .wire_name = "Status", .type = &types::ModelCardExportJobStatus, .offset = offsetof(ModelCardExportJobSummary, status), .required = true},
    {.name = "ModelCardName", .wire_name = "ModelCardName", .type = &types::EntityName, .offset = offsetof(ModelCardExportJobSummary, model_card_name), .required = true},
    {.name = "ModelCardVersion", .wire_name = "ModelCardVersion", .type = &types::ClarifyShapSeed, .offset = offsetof(ModelCardExportJobSummary, model_card_version), .required = true},
    {.name = "CreatedAt", .wire_name = "CreatedAt", .type = &types::CreationTime, .offset = offsetof(ModelCardExportJobSummary, created_at), .required = true},
    {.name = "LastModifiedAt", .wire_name = "LastModifiedAt", .type = &types::CreationTime, .offset = offsetof(ModelCardExportJobSummary, last_modified_at), .required = true},
};
constexpr std::uint16_t kModelCardExportJobSummaryNames[] = {5, 6, 1, 0, 3, 4, 2};
constexpr Field kModelCardExportOutputConfigFields[] = {
    {.name = "S3OutputPath", .wire_name = "S3OutputPath", .type = &types::S3ModelUri, .offset = offsetof(ModelCardExportOutputConfig, s3_output_path), .required = true},
};
constexpr std::uint16_t kModelCardExportOutputConfigNames[] = {0};
constexpr Field kModelCardSecurityConfigFields[] = {
    {.name = "KmsKeyId", .wire_name = "KmsKeyId", .type = &types::KmsKeyId, .optional = &kOptional<std::string>, .offset = offsetof(ModelCardSecurityConfig, kms_key_id)},
};
constexpr std::uint16_t kModelCardSecurityConfigNames[] = {0};
constexpr Field kModelCardSummaryFields[] = {
    {.name = "ModelCardName", .wire_name = "ModelCardName", .type = &types::EntityName, .offset = offsetof(ModelCardSummary, model_card_name), .required = true},
    {.name = "ModelCardArn", .wire_name = "ModelCardArn", .type = &types::ModelCardArn, .offset = offsetof(ModelCardSummary, model_card_arn), .required = true},
    {.name = "ModelCardStatus", .wire_name = "ModelCardStatus", .type = &types::ModelCardStatus, .offset = offsetof(ModelCardSummary, model_card_status), .required = true},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .offset = offsetof(ModelCardSummary, creation_time), .required = true},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ModelCardSummary, last_modified_time)},
};
constexpr std::uint16_t kModelCardSummaryNames[] = {3, 4, 1, 0, 2};
constexpr Field kModelCardVersionSummaryFields[] = {
    {.name = "ModelCardName", .wire_name = "ModelCardName", .type = &types::EntityName, .offset = offsetof(ModelCardVersionSummary, model_card_name), .required = true},
    {.name = "ModelCardArn", .wire_name = "ModelCardArn", .type = &types::ModelCardArn, .offset = offsetof(ModelCardVersionSummary, model_card_arn), .required = true},
    {.name = "ModelCardStatus", .wire_name = "ModelCardStatus", .type = &types::ModelCardStatus, .offset = offsetof(ModelCardVersionSummary, model_card_status), .required = true},
    {.name = "ModelCardVersion", .wire_name = "ModelCardVersion", .type = &types::ClarifyShapSeed, .offset = offsetof(ModelCardVersionSummary, model_card_version), .required = true},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .offset = offsetof(ModelCardVersionSummary, creation_time), .required = true},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ModelCardVersionSummary, last_modified_time)},
};
constexpr std::uint16_t kModelCardVersionSummaryNames[] = {4, 5, 1, 0, 2, 3};
constexpr Field kModelClientConfigFields[] = {
    {.name = "InvocationsTimeoutInSeconds", .wire_name = "InvocationsTimeoutInSeconds", .type = &types::InvocationsTimeoutInSeconds, .optional = &kOptional<std::int64_t>, .offset = offsetof(ModelClientConfig, invocations_timeout_in_seconds)},
    {.name = "InvocationsMaxRetries", .wire_name = "InvocationsMaxRetries", .type = &types::InvocationsMaxRetries, .optional = &kOptional<std::int64_t>, .offset = offsetof(ModelClientConfig, invocations_max_retries)},
};
constexpr std::uint16_t kModelClientConfigNames[] = {1, 0};
constexpr Field kModelDashboardEndpointFields[] = {
    {.name = "EndpointName", .wire_name = "EndpointName", .type = &types::ContainerHostname, .offset = offsetof(ModelDashboardEndpoint, endpoint_name), .required = true},
    {.name = "EndpointArn", .wire_name = "EndpointArn", .type = &types::EndpointArn, .offset = offsetof(ModelDashboardEndpoint, endpoint_arn), .required = true},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .offset = offsetof(ModelDashboardEndpoint, creation_time), .required = true},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .offset = offsetof(ModelDashboardEndpoint, last_modified_time), .required = true},
    {.name = "EndpointStatus", .wire_name = "EndpointStatus", .type = &types::EndpointStatus, .offset = offsetof(ModelDashboardEndpoint, endpoint_status), .required = true},
};
constexpr std::uint16_t kModelDashboardEndpointNames[] = {2, 1, 0, 4, 3};
constexpr Field kModelDashboardIndicatorActionFields[] = {
    {.name = "Enabled", .wire_name = "Enabled", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(ModelDashboardIndicatorAction, enabled)},
};
constexpr std::uint16_t kModelDashboardIndicatorActionNames[] = {0};
constexpr Field kModelDashboardModelFields[] = {
    {.name = "Model", .wire_name = "Model", .type = &types::Model, .optional = &kOptional<Model>, .offset = offsetof(ModelDashboardModel, model)},
    {.name = "Endpoints", .wire_name = "Endpoints", .type = &types::ModelDashboardEndpoints, .optional = &kOptional<std::vector<ModelDashboardEndpoint>>, .offset = offsetof(ModelDashboardModel, endpoints)},
    {.name = "LastBatchTransformJob", .wire_name = "LastBatchTransformJob", .type = &types::TransformJob, .optional = &kOptional<TransformJob>, .offset = offsetof(ModelDashboardModel, last_batch_transform_job)},
    {.name = "MonitoringSchedules", .wire_name = "MonitoringSchedules", .type = &types::ModelDashboardMonitoringSchedules, .optional = &kOptional<std::vector<ModelDashboardMonitoringSchedule>>, .offset = offsetof(ModelDashboardModel, monitoring_schedules)},
    {.name = "ModelCard", .wire_name = "ModelCard", .type = &types::ModelDashboardModelCard, .optional = &kOptional<ModelDashboardModelCard>, .offset = offsetof(ModelDashboardModel, model_card)},
};
constexpr std::uint16_t kModelDashboardModelNames[] = {1, 2, 0, 4, 3};
constexpr Field kModelDashboardModelCardFields[] = {
    {.name = "ModelCardArn", .wire_name = "ModelCardArn", .type = &types::ModelCardArn, .optional = &kOptional<std::string>, .offset = offsetof(ModelDashboardModelCard, model_card_arn)},
    {.name = "ModelCardName", .wire_name = "ModelCardName", .type = &types::EntityName, .optional = &kOptional<std::string>, .offset = offsetof(ModelDashboardModelCard, model_card_name)},
    {.name = "ModelCardVersion", .wire_name = "ModelCardVersion", .type = &types::ClarifyShapSeed, .optional = &kOptional<std::int64_t>, .offset = offsetof(ModelDashboardModelCard, model_card_version)},
    {.name = "ModelCardStatus", .wire_name = "ModelCardStatus", .type = &types::ModelCardStatus, .optional = &kOptional<std::string>, .offset = offsetof(ModelDashboardModelCard, model_card_status)},
    {.name = "SecurityConfig", .wire_name = "SecurityConfig", .type = &types::ModelCardSecurityConfig, .optional = &kOptional<ModelCardSecurityConfig>, .offset = offsetof(ModelDashboardModelCard, security_config)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ModelDashboardModelCard, creation_time)},
    {.name = "CreatedBy", .wire_name = "CreatedBy", .type = &types::UserContext, .optional = &kOptional<UserContext>, .offset = offsetof(ModelDashboardModelCard, created_by)},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ModelDashboardModelCard, last_modified_time)},
    {.name = "LastModifiedBy", .wire_name = "LastModifiedBy", .type = &types::UserContext, .optional = &kOptional<UserContext>, .offset = offsetof(ModelDashboardModelCard, last_modified_by)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(ModelDashboardModelCard, tags)},
    {.name = "ModelId", .wire_name = "ModelId", .type = &types::Ec2CapacityReservationId, .optional = &kOptional<std::string>, .offset = offsetof(ModelDashboardModelCard, model_id)},
    {.name = "RiskRating", .wire_name = "RiskRating", .type = &types::Ec2CapacityReservationId, .optional = &kOptional<std::string>, .offset = offsetof(ModelDashboardModelCard, risk_rating)},
};
constexpr std::uint16_t kModelDashboardModelCardNames[] = {6, 5, 8, 7, 0, 1, 3, 2, 10, 11, 4, 9};
constexpr Field kModelDashboardMonitoringScheduleFields[] = {
    {.name = "MonitoringScheduleArn", .wire_name = "MonitoringScheduleArn", .type = &types::Accept, .optional = &kOptional<std::string>, .offset = offsetof(ModelDashboardMonitoringSchedule, monitoring_schedule_arn)},
    {.name = "MonitoringScheduleName", .wire_name = "MonitoringScheduleName", .type = &types::EntityName, .optional = &kOptional<std::string>, .offset = offsetof(ModelDashboardMonitoringSchedule, monitoring_schedule_name)},
    {.name = "MonitoringScheduleStatus", .wire_name = "MonitoringScheduleStatus", .type = &types::ScheduleStatus, .optional = &kOptional<std::string>, .offset = offsetof(ModelDashboardMonitoringSchedule, monitoring_schedule_status)},
    {.name = "MonitoringType", .wire_name = "MonitoringType", .type = &types::MonitoringType, .optional = &kOptional<std::string>, .offset = offsetof(ModelDashboardMonitoringSchedule, monitoring_type)},
    {.name = "FailureReason", .wire_name = "FailureReason", .type = &types::BlockedReason, .optional = &kOptional<std::string>, .offset = offsetof(ModelDashboardMonitoringSchedule, failure_reason)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ModelDashboardMonitoringSchedule, creation_time)},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ModelDashboardMonitoringSchedule, last_modified_time)},
    {.name = "MonitoringScheduleConfig", .wire_name = "MonitoringScheduleConfig", .type = &types::MonitoringScheduleConfig, .optional = &kOptional<MonitoringScheduleConfig>, .offset = offsetof(ModelDashboardMonitoringSchedule, monitoring_schedule_config)},
    {.name = "EndpointName", .wire_name = "EndpointName", .type = &types::ContainerHostname, .optional = &kOptional<std::string>, .offset = offsetof(ModelDashboardMonitoringSchedule, endpoint_name)},
    {.name = "MonitoringAlertSummaries", .wire_name = "MonitoringAlertSummaries", .type = &types::MonitoringAlertSummaryList, .optional = &kOptional<std::vector<MonitoringAlertSummary>>, .offset = offsetof(ModelDashboardMonitoringSchedule, monitoring_alert_summaries)},
    {.name = "LastMonitoringExecutionSummary", .wire_name = "LastMonitoringExecutionSummary", .type = &types::MonitoringExecutionSummary, .optional = &kOptional<MonitoringExecutionSummary>, .offset = offsetof(ModelDashboardMonitoringSchedule, last_monitoring_execution_summary)},
    {.name = "BatchTransformInput", .wire_name = "BatchTransformInput", .type = &types::BatchTransformInput, .optional = &kOptional<BatchTransformInput>, .offset = offsetof(ModelDashboardMonitoringSchedule, batch_transform_input)},
};
constexpr std::uint16_t kModelDashboardMonitoringScheduleNames[] = {11, 5, 8, 4, 6, 10, 9, 0, 7, 1, 2, 3};
constexpr Field kModelDataQualityFields[] = {
    {.name = "Statistics", .wire_name = "Statistics", .type = &types::MetricsSource, .optional = &kOptional<MetricsSource>, .offset = offsetof(ModelDataQuality, statistics)},
    {.name = "Constraints", .wire_name = "Constraints", .type = &types::MetricsSource, .optional = &kOptional<MetricsSource>, .offset = offsetof(ModelDataQuality, constraints)},
};
constexpr std::uint16_t kModelDataQualityNames[] = {1, 0};
constexpr Field kModelDataSourceFields[] = {
    {.name = "S3DataSource", .wire_name = "S3DataSource", .type = &types::S3ModelDataSource, .optional = &kOptional<S3ModelDataSource>, .offset = offsetof(ModelDataSource, s3_data_source)},
};
constexpr std::uint16_t kModelDataSourceNames[] = {0};
constexpr Field kModelInfrastructureConfigFields[] = {
    {.name = "InfrastructureType", .wire_name = "InfrastructureType", .type = &types::ModelInfrastructureType, .offset = offsetof(ModelInfrastructureConfig, infrastructure_type), .required = true},
    {.name = "RealTimeInferenceConfig", .wire_name = "RealTimeInferenceConfig", .type = &types::RealTimeInferenceConfig, .offset = offsetof(ModelInfrastructureConfig, real_time_inference_config), .required = true},
};
constexpr std::uint16_t kModelInfrastructureConfigNames[] = {0, 1};
constexpr Field kModelInputFields[] = {
    {.name = "DataInputConfig", .wire_name = "DataInputConfig", .type = &types::DataInputConfig, .offset = offsetof(ModelInput, data_input_config), .required = true},
};
constexpr std::uint16_t kModelInputNames[] = {0};
constexpr Field kModelLifeCycleFields[] = {
    {.name = "Stage", .wire_name = "Stage", .type = &types::EntityName, .offset = offsetof(ModelLifeCycle, stage), .required = true},
    {.name = "StageStatus", .wire_name = "StageStatus", .type = &types::EntityName, .offset = offsetof(ModelLifeCycle, stage_status), .required = true},
    {.name = "StageDescription", .wire_name = "StageDescription", .type = &types::StageDescription, .optional = &kOptional<std::string>, .offset = offsetof(ModelLifeCycle, stage_description)},
};
constexpr std::uint16_t kModelLifeCycleNames[] = {0, 2, 1};
constexpr Field kModelMetricsFields[] = {
    {.name = "ModelQuality", .wire_name = "ModelQuality", .type = &types::ModelQuality, .optional = &kOptional<ModelQuality>, .offset = offsetof(ModelMetrics, model_quality)},
    {.name = "ModelDataQuality", .wire_name = "ModelDataQuality", .type = &types::ModelDataQuality, .optional = &kOptional<ModelDataQuality>, .offset = offsetof(ModelMetrics, model_data_quality)},
    {.name = "Bias", .wire_name = "Bias", .type = &types::Bias, .optional = &kOptional<Bias>, .offset = offsetof(ModelMetrics, bias)},
    {.name = "Explainability", .wire_name = "Explainability", .type = &types::Explainability, .optional = &kOptional<Explainability>, .offset = offsetof(ModelMetrics, explainability)},
};
constexpr std::uint16_t kModelMetricsNames[] = {2, 3, 1, 0};
constexpr Field kModelPackageFields[] = {
    {.name = "ModelPackageName", .wire_name = "ModelPackageName", .type = &types::EntityName, .optional = &kOptional<std::string>, .offset = offsetof(ModelPackage, model_package_name)},
    {.name = "ModelPackageGroupName", .wire_name = "ModelPackageGroupName", .type = &types::EntityName, .optional = &kOptional<std::string>, .offset = offsetof(ModelPackage, model_package_group_name)},
    {.name = "ModelPackageVersion", .wire_name = "ModelPackageVersion", .type = &types::BillableTimeInSeconds, .optional = &kOptional<std::int64_t>, .offset = offsetof(ModelPackage, model_package_version)},
    {.name = "ModelPackageRegistrationType", .wire_name = "ModelPackageRegistrationType", .type = &types::ModelPackageRegistrationType, .optional = &kOptional<std::string>, .offset = offsetof(ModelPackage, model_package_registration_type)},
    {.name = "ModelPackageArn", .wire_name = "ModelPackageArn", .type = &types::ModelPackageArn, .optional = &kOptional<std::string>, .offset = offsetof(ModelPackage, model_package_arn)},
    {.name = "ModelPackageDescription", .wire_name = "ModelPackageDescription", .type = &types::EntityDescription, .optional = &kOptional<std::string>, .offset = offsetof(ModelPackage, model_package_description)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ModelPackage, creation_time)},
    {.name = "InferenceSpecification", .wire_name = "InferenceSpecification", .type = &types::InferenceSpecification, .optional = &kOptional<InferenceSpecification>, .offset = offsetof(ModelPackage, inference_specification)},
    {.name = "SourceAlgorithmSpecification", .wire_name = "SourceAlgorithmSpecification", .type = &types::SourceAlgorithmSpecification, .optional = &kOptional<SourceAlgorithmSpecification>, .offset = offsetof(ModelPackage, source_algorithm_specification)},
    {.name = "ValidationSpecification", .wire_name = "ValidationSpecification", .type = &types::ModelPackageValidationSpecification, .optional = &kOptional<ModelPackageValidationSpecification>, .offset = offsetof(ModelPackage, validation_specification)},
    {.name = "ModelPackageStatus", .wire_name = "ModelPackageStatus", .type = &types::ModelPackageStatus, .optional = &kOptional<std::string>, .offset = offsetof(ModelPackage, model_package_status)},
    {.name = "ModelPackageStatusDetails", .wire_name = "ModelPackageStatusDetails", .type = &types::ModelPackageStatusDetails, .optional = &kOptional<ModelPackageStatusDetails>, .offset = offsetof(ModelPackage, model_package_status_details)},
    {.name = "CertifyForMarketplace", .wire_name = "CertifyForMarketplace", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(ModelPackage, certify_for_marketplace)},
    {.name = "ModelApprovalStatus", .wire_name = "ModelApprovalStatus", .type = &types::ModelApprovalStatus, .optional = &kOptional<std::string>, .offset = offsetof(ModelPackage, model_approval_status)},
    {.name = "CreatedBy", .wire_name = "CreatedBy", .type = &types::UserContext, .optional = &kOptional<UserContext>, .offset = offsetof(ModelPackage, created_by)},
    {.name = "MetadataProperties", .wire_name = "MetadataProperties", .type = &types::MetadataProperties, .optional = &kOptional<MetadataProperties>, .offset = offsetof(ModelPackage, metadata_properties)},
    {.name = "ModelMetrics", .wire_name = "ModelMetrics", .type = &types::ModelMetrics, .optional = &kOptional<ModelMetrics>, .offset = offsetof(ModelPackage, model_metrics)},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ModelPackage, last_modified_time)},
    {.name = "LastModifiedBy", .wire_name = "LastModifiedBy", .type = &types::UserContext, .optional = &kOptional<UserContext>, .offset = offsetof(ModelPackage, last_modified_by)},
    {.name = "ApprovalDescription", .wire_name = "ApprovalDescription", .type = &types::ApprovalDescription, .optional = &kOptional<std::string>, .offset = offsetof(ModelPackage, approval_description)},
    {.name = "Domain", .wire_name = "Domain", .type = &types::Ec2CapacityReservationId, .optional = &kOptional<std::string>, .offset = offsetof(ModelPackage, domain)},
    {.name = "Task", .wire_name = "Task", .type = &types::Ec2CapacityReservationId, .optional = &kOptional<std::string>, .offset = offsetof(ModelPackage, task)},
    {.name = "SamplePayloadUrl", .wire_name = "SamplePayloadUrl", .type = &types::Ec2CapacityReservationId, .optional = &kOptional<std::string>, .offset = offsetof(ModelPackage, sample_payload_url)},
    {.name = "AdditionalInferenceSpecifications", .wire_name = "AdditionalInferenceSpecifications", .type = &types::AdditionalInferenceSpecifications, .optional = &kOptional<std::vector<AdditionalInferenceSpecificationDefinition>>, .offset = offsetof(ModelPackage, additional_inference_specifications)},
    {.name = "SourceUri", .wire_name = "SourceUri", .type = &types::ModelPackageSourceUri, .optional = &kOptional<std::string>, .offset = offsetof(ModelPackage, source_uri)},
    {.name = "SecurityConfig", .wire_name = "SecurityConfig", .type = &types::ModelPackageSecurityConfig, .optional = &kOptional<ModelPackageSecurityConfig>, .offset = offsetof(ModelPackage, security_config)},
    {.name = "ModelCard", .wire_name = "ModelCard", .type = &types::ModelPackageModelCard, .optional = &kOptional<ModelPackageModelCard>, .offset = offsetof(ModelPackage, model_card)},
    {.name = "ModelLifeCycle", .wire_name = "ModelLifeCycle", .type = &types::ModelLifeCycle, .optional = &kOptional<ModelLifeCycle>, .offset = offsetof(ModelPackage, model_life_cycle)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(ModelPackage, tags)},
    {.name = "CustomerMetadataProperties", .wire_name = "CustomerMetadataProperties", .type = &types::CustomerMetadataMap, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(ModelPackage, customer_metadata_properties)},
    {.name = "DriftCheckBaselines", .wire_name = "DriftCheckBaselines", .type = &types::DriftCheckBaselines, .optional = &kOptional<DriftCheckBaselines>, .offset = offsetof(ModelPackage, drift_check_baselines)},
    {.name = "SkipModelValidation", .wire_name = "SkipModelValidation", .type = &types::SkipModelValidation, .optional = &kOptional<std::string>, .offset = offsetof(ModelPackage, skip_model_validation)},
};
constexpr std::uint16_t kModelPackageNames[] = {23, 19, 12, 14, 6, 29, 20, 30, 7, 18, 17, 15, 13, 26, 27, 16, 4, 5, 1, 0, 3, 10, 11, 2, 22, 25, 31, 8, 24, 28, 21, 9};
constexpr Field kModelPackageConfigFields[] = {
    {.name = "ModelPackageGroupArn", .wire_name = "ModelPackageGroupArn", .type = &types::ModelPackageGroupArn, .offset = offsetof(ModelPackageConfig, model_package_group_arn), .required = true},
    {.name = "SourceModelPackageArn", .wire_name = "SourceModelPackageArn", .type = &types::ModelPackageArn, .optional = &kOptional<std::string>, .offset = offsetof(ModelPackageConfig, source_model_package_arn)},
};
constexpr std::uint16_t kModelPackageConfigNames[] = {0, 1};
constexpr Field kModelPackageContainerDefinitionFields[] = {
    {.name = "ContainerHostname", .wire_name = "ContainerHostname", .type = &types::ContainerHostname, .optional = &kOptional<std::string>, .offset = offsetof(ModelPackageContainerDefinition, container_hostname)},
    {.name = "Image", .wire_name = "Image", .type = &types::ContainerImage, .optional = &kOptional<std::string>, .offset = offsetof(ModelPackageContainerDefinition, image)},
    {.name = "ImageDigest", .wire_name = "ImageDigest", .type = &types::ContentDigest, .optional = &kOptional<std::string>, .offset = offsetof(ModelPackageContainerDefinition, image_digest)},
    {.name = "ModelDataUrl", .wire_name = "ModelDataUrl", .type = &types::S3ModelUri, .optional = &kOptional<std::string>, .offset = offsetof(ModelPackageContainerDefinition, model_data_url)},
    {.name = "ModelDataSource", .wire_name = "ModelDataSource", .type = &types::ModelDataSource, .optional = &kOptional<ModelDataSource>, .offset = offsetof(ModelPackageContainerDefinition, model_data_source)},
    {.name = "ProductId", .wire_name = "ProductId", .type = &types::ProductId, .optional = &kOptional<std::string>, .offset = offsetof(ModelPackageContainerDefinition, product_id)},
    {.name = "Environment", .wire_name = "Environment", .type = &types::EnvironmentMap, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(ModelPackageContainerDefinition, environment)},
    {.name = "ModelInput", .wire_name = "ModelInput", .type = &types::ModelInput, .optional = &kOptional<ModelInput>, .offset = offsetof(ModelPackageContainerDefinition, model_input)},
    {.name = "Framework", .wire_name = "Framework", .type = &types::Ec2CapacityReservationId, .optional = &kOptional<std::string>, .offset = offsetof(ModelPackageContainerDefinition, framework)},
    {.name = "FrameworkVersion", .wire_name = "FrameworkVersion", .type = &types::ModelPackageFrameworkVersion, .optional = &kOptional<std::string>, .offset = offsetof(ModelPackageContainerDefinition, framework_version)},
    {.name = "NearestModelName", .wire_name = "NearestModelName", .type = &types::Ec2CapacityReservationId, .optional = &kOptional<std::string>, .offset = offsetof(ModelPackageContainerDefinition, nearest_model_name)},
    {.name = "AdditionalModelDataSources", .wire_name = "AdditionalModelDataSources", .type = &types::AdditionalModelDataSources, .optional = &kOptional<std::vector<AdditionalModelDataSource>>, .offset = offsetof(ModelPackageContainerDefinition, additional_model_data_sources)},
    {.name = "AdditionalS3DataSource", .wire_name = "AdditionalS3DataSource", .type = &types::AdditionalS3DataSource, .optional = &kOptional<AdditionalS3DataSource>, .offset = offsetof(ModelPackageContainerDefinition, additional_s3_data_source)},
    {.name = "ModelDataETag", .wire_name = "ModelDataETag", .type = &types::Ec2CapacityReservationId, .optional = &kOptional<std::string>, .offset = offsetof(ModelPackageContainerDefinition, model_data_etag)},
    {.name = "IsCheckpoint", .wire_name = "IsCheckpoint", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(ModelPackageContainerDefinition, is_checkpoint)},
    {.name = "BaseModel", .wire_name = "BaseModel", .type = &types::BaseModel, .optional = &kOptional<BaseModel>, .offset = offsetof(ModelPackageContainerDefinition, base_model)},
};
constexpr std::uint16_t kModelPackageContainerDefinitionNames[] = {11, 12, 15, 0, 6, 8, 9, 1, 2, 14, 13, 4, 3, 7, 10, 5};
constexpr Field kModelPackageGroupFields[] = {
    {.name = "ModelPackageGroupName", .wire_name = "ModelPackageGroupName", .type = &types::EntityName, .optional = &kOptional<std::string>, .offset = offsetof(ModelPackageGroup, model_package_group_name)},
    {.name = "ModelPackageGroupArn", .wire_name = "ModelPackageGroupArn", .type = &types::ModelPackageGroupArn, .optional = &kOptional<std::string>, .offset = offsetof(ModelPackageGroup, model_package_group_arn)},
    {.name = "ModelPackageGroupDescription", .wire_name = "ModelPackageGroupDescription", .type = &types::EntityDescription, .optional = &kOptional<std::string>, .offset = offsetof(ModelPackageGroup, model_package_group_description)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ModelPackageGroup, creation_time)},
    {.name = "CreatedBy", .wire_name = "CreatedBy", .type = &types::UserContext, .optional = &kOptional<UserContext>, .offset = offsetof(ModelPackageGroup, created_by)},
    {.name = "ModelPackageGroupStatus", .wire_name = "ModelPackageGroupStatus", .type = &types::ModelPackageGroupStatus, .optional = &kOptional<std::string>, .offset = offsetof(ModelPackageGroup, model_package_group_status)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(ModelPackageGroup, tags)},
};
constexpr std::uint16_t kModelPackageGroupNames[] = {4, 3, 1, 2, 0, 5, 6};
constexpr Field kModelPackageGroupSummaryFields[] = {
    {.name = "ModelPackageGroupName", .wire_name = "ModelPackageGroupName", .type = &types::EntityName, .offset = offsetof(ModelPackageGroupSummary, model_package_group_name), .required = true},
    {.name = "ModelPackageGroupArn", .wire_name = "ModelPackageGroupArn", .type = &types::ModelPackageGroupArn, .offset = offsetof(ModelPackageGroupSummary, model_package_group_arn), .required = true},
    {.name = "ModelPackageGroupDescription", .wire_name = "ModelPackageGroupDescription", .type = &types::EntityDescription, .optional = &kOptional<std::string>, .offset = offsetof(ModelPackageGroupSummary, model_package_group_description)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .offset = offsetof(ModelPackageGroupSummary, creation_time), .required = true},
    {.name = "ModelPackageGroupStatus", .wire_name = "ModelPackageGroupStatus", .type = &types::ModelPackageGroupStatus, .offset = offsetof(ModelPackageGroupSummary, model_package_group_status), .required = true},
    {.name = "ManagedConfiguration", .wire_name = "ManagedConfiguration", .type = &types::ManagedConfiguration, .optional = &kOptional<ManagedConfiguration>, .offset = offsetof(ModelPackageGroupSummary, managed_configuration)},
};
constexpr std::uint16_t kModelPackageGroupSummaryNames[] = {3, 5, 1, 2, 0, 4};
constexpr Field kModelPackageModelCardFields[] = {
    {.name = "ModelCardContent", .wire_name = "ModelCardContent", .type = &types::ModelCardContent, .optional = &kOptional<std::string>, .offset = offsetof(ModelPackageModelCard, model_card_content)},
    {.name = "ModelCardStatus", .wire_name = "ModelCardStatus", .type = &types::ModelCardStatus, .optional = &kOptional<std::string>, .offset = offsetof(ModelPackageModelCard, model_card_status)},
};
constexpr std::uint16_t kModelPackageModelCardNames[] = {0, 1};
constexpr Field kModelPackageSecurityConfigFields[] = {
    {.name = "KmsKeyId", .wire_name = "KmsKeyId", .type = &types::KmsKeyId, .offset = offsetof(ModelPackageSecurityConfig, kms_key_id), .required = true},
};
constexpr std::uint16_t kModelPackageSecurityConfigNames[] = {0};
constexpr Field kModelPackageStatusDetailsFields[] = {
    {.name = "ValidationStatuses", .wire_name = "ValidationStatuses", .type = &types::ModelPackageStatusItemList, .offset = offsetof(ModelPackageStatusDetails, validation_statuses), .required = true},
    {.name = "ImageScanStatuses", .wire_name = "ImageScanStatuses", .type = &types::ModelPackageStatusItemList, .optional = &kOptional<std::vector<ModelPackageStatusItem>>, .offset = offsetof(ModelPackageStatusDetails, image_scan_statuses)},
};
constexpr std::uint16_t kModelPackageStatusDetailsNames[] = {1, 0};
constexpr Field kModelPackageStatusItemFields[] = {
    {.name = "Name", .wire_name = "Name", .type = &types::EntityName, .offset = offsetof(ModelPackageStatusItem, name), .required = true},
    {.name = "Status", .wire_name = "Status", .type = &types::DetailedModelPackageStatus, .offset = offsetof(ModelPackageStatusItem, status), .required = true},
    {.name = "FailureReason", .wire_name = "FailureReason", .type = &types::Ec2CapacityReservationId, .optional = &kOptional<std::string>, .offset = offsetof(ModelPackageStatusItem, failure_reason)},
};
constexpr std::uint16_t kModelPackageStatusItemNames[] = {2, 0, 1};
constexpr Field kModelPackageSummaryFields[] = {
    {.name = "ModelPackageName", .wire_name = "ModelPackageName", .type = &types::EntityName, .optional = &kOptional<std::string>, .offset = offsetof(ModelPackageSummary, model_package_name)},
    {.name = "ModelPackageGroupName", .wire_name = "ModelPackageGroupName", .type = &types::EntityName, .optional = &kOptional<std::string>, .offset = offsetof(ModelPackageSummary, model_package_group_name)},
    {.name = "ModelPackageVersion", .wire_name = "ModelPackageVersion", .type = &types::BillableTimeInSeconds, .optional = &kOptional<std::int64_t>, .offset = offsetof(ModelPackageSummary, model_package_version)},
    {.name = "ModelPackageArn", .wire_name = "ModelPackageArn", .type = &types::ModelPackageArn, .offset = offsetof(ModelPackageSummary, model_package_arn), .required = true},
    {.name = "ModelPackageDescription", .wire_name = "ModelPackageDescription", .type = &types::EntityDescription, .optional = &kOptional<std::string>, .offset = offsetof(ModelPackageSummary, model_package_description)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .offset = offsetof(ModelPackageSummary, creation_time), .required = true},
    {.name = "ModelPackageStatus", .wire_name = "ModelPackageStatus", .type = &types::ModelPackageStatus, .offset = offsetof(ModelPackageSummary, model_package_status), .required = true},
    {.name = "ModelApprovalStatus", .wire_name = "ModelApprovalStatus", .type = &types::ModelApprovalStatus, .optional = &kOptional<std::string>, .offset = offsetof(ModelPackageSummary, model_approval_status)},
    {.name = "ModelLifeCycle", .wire_name = "ModelLifeCycle", .type = &types::ModelLifeCycle, .optional = &kOptional<ModelLifeCycle>, .offset = offsetof(ModelPackageSummary, model_life_cycle)},
    {.name = "ModelPackageRegistrationType", .wire_name = "ModelPackageRegistrationType", .type = &types::ModelPackageRegistrationType, .optional = &kOptional<std::string>, .offset = offsetof(ModelPackageSummary, model_package_registration_type)},
};
constexpr std::uint16_t kModelPackageSummaryNames[] = {5, 7, 8, 3, 4, 1, 0, 9, 6, 2};
constexpr Field kModelPackageValidationProfileFields[] = {
    {.name = "ProfileName", .wire_name = "ProfileName", .type = &types::EntityName, .offset = offsetof(ModelPackageValidationProfile, profile_name), .required = true},
    {.name = "TransformJobDefinition", .wire_name = "TransformJobDefinition", .type = &types::TransformJobDefinition, .offset = offsetof(ModelPackageValidationProfile, transform_job_definition), .required = true},
};
constexpr std::uint16_t kModelPackageValidationProfileNames[] = {0, 1};
constexpr Field kModelPackageValidationSpecificationFields[] = {
    {.name = "ValidationRole", .wire_name = "ValidationRole", .type = &types::RoleArn, .offset = offsetof(ModelPackageValidationSpecification, validation_role), .required = true},
    {.name = "ValidationProfiles", .wire_name = "ValidationProfiles", .type = &types::ModelPackageValidationProfiles, .offset = offsetof(ModelPackageValidationSpecification, validation_profiles), .required = true},
};
constexpr std::uint16_t kModelPackageValidationSpecificationNames[] = {1, 0};
constexpr Field kModelQualityFields[] = {
    {.name = "Statistics", .wire_name = "Statistics", .type = &types::MetricsSource, .optional = &kOptional<MetricsSource>, .offset = offsetof(ModelQuality, statistics)},
    {.name = "Constraints", .wire_name = "Constraints", .type = &types::MetricsSource, .optional = &kOptional<MetricsSource>, .offset = offsetof(ModelQuality, constraints)},
};
constexpr std::uint16_t kModelQualityNames[] = {1, 0};
constexpr Field kModelQualityAppSpecificationFields[] = {
    {.name = "ImageUri", .wire_name = "ImageUri", .type = &types::AlgorithmImage, .offset = offsetof(ModelQualityAppSpecification, image_uri), .required = true},
    {.name = "ContainerEntrypoint", .wire_name = "ContainerEntrypoint", .type = &types::ContainerEntrypoint, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(ModelQualityAppSpecification, container_entrypoint)},
    {.name = "ContainerArguments", .wire_name = "ContainerArguments", .type = &types::MonitoringContainerArguments, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(ModelQualityAppSpecification, container_arguments)},
    {.name = "RecordPreprocessorSourceUri", .wire_name = "RecordPreprocessorSourceUri", .type = &types::S3ModelUri, .optional = &kOptional<std::string>, .offset = offsetof(ModelQualityAppSpecification, record_preprocessor_source_uri)},
    {.name = "PostAnalyticsProcessorSourceUri", .wire_name = "PostAnalyticsProcessorSourceUri", .type = &types::S3ModelUri, .optional = &kOptional<std::string>, .offset = offsetof(ModelQualityAppSpecification, post_analytics_processor_source_uri)},
    {.name = "ProblemType", .wire_name = "ProblemType", .type = &types::MonitoringProblemType, .optional = &kOptional<std::string>, .offset = offsetof(ModelQualityAppSpecification, problem_type)},
    {.name = "Environment", .wire_name = "Environment", .type = &types::MonitoringEnvironmentMap, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(ModelQualityAppSpecification, environment)},
};
constexpr std::uint16_t kModelQualityAppSpecificationNames[] = {2, 1, 6, 0, 4, 5, 3};
constexpr Field kModelQualityBaselineConfigFields[] = {
    {.name = "BaseliningJobName", .wire_name = "BaseliningJobName", .type = &types::EntityName, .optional = &kOptional<std::string>, .offset = offsetof(ModelQualityBaselineConfig, baselining_job_name)},
    {.name = "ConstraintsResource", .wire_name = "ConstraintsResource", .type = &types::MonitoringConstraintsResource, .optional = &kOptional<MonitoringConstraintsResource>, .offset = offsetof(ModelQualityBaselineConfig, constraints_resource)},
};
constexpr std::uint16_t kModelQualityBaselineConfigNames[] = {0, 1};
constexpr Field kModelQualityJobInputFields[] = {
    {.name = "EndpointInput", .wire_name = "EndpointInput", .type = &types::EndpointInput, .optional = &kOptional<EndpointInput>, .offset = offsetof(ModelQualityJobInput, endpoint_input)},
    {.name = "BatchTransformInput", .wire_name = "BatchTransformInput", .type = &types::BatchTransformInput, .optional = &kOptional<BatchTransformInput>, .offset = offsetof(ModelQualityJobInput, batch_transform_input)},
    {.name = "GroundTruthS3Input", .wire_name = "GroundTruthS3Input", .type = &types::MonitoringGroundTruthS3Input, .offset = offsetof(ModelQualityJobInput, ground_truth_s3_input), .required = true},
};
constexpr std::uint16_t kModelQualityJobInputNames[] = {1, 0, 2};
constexpr Field kModelStepMetadataFields[] = {
    {.name = "Arn", .wire_name = "Arn", .type = &types::String256, .optional = &kOptional<std::string>, .offset = offsetof(ModelStepMetadata, arn)},
};
constexpr std::uint16_t kModelStepMetadataNames[] = {0};
constexpr Field kModelSummaryFields[] = {
    {.name = "ModelName", .wire_name = "ModelName", .type = &types::InferenceComponentName, .offset = offsetof(ModelSummary, model_name), .required = true},
    {.name = "ModelArn", .wire_name = "ModelArn", .type = &types::ModelArn, .offset = offsetof(ModelSummary, model_arn), .required = true},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .offset = offsetof(ModelSummary, creation_time), .required = true},
};
constexpr std::uint16_t kModelSummaryNames[] = {2, 1, 0};
constexpr Field kModelVariantConfigFields[] = {
    {.name = "ModelName", .wire_name = "ModelName", .type = &types::InferenceComponentName, .offset = offsetof(ModelVariantConfig, model_name), .required = true},
    {.name = "VariantName", .wire_name = "VariantName", .type = &types::InferenceComponentName, .offset = offsetof(ModelVariantConfig, variant_name), .required = true},
    {.name = "InfrastructureConfig", .wire_name = "InfrastructureConfig", .type = &types::ModelInfrastructureConfig, .offset = offsetof(ModelVariantConfig, infrastructure_config), .required = true},
};
constexpr std::uint16_t kModelVariantConfigNames[] = {2, 0, 1};
constexpr Field kModelVariantConfigSummaryFields[] = {
    {.name = "ModelName", .wire_name = "ModelName", .type = &types::InferenceComponentName, .offset = offsetof(ModelVariantConfigSummary, model_name), .required = true},
    {.name = "VariantName", .wire_name = "VariantName", .type = &types::InferenceComponentName, .offset = offsetof(ModelVariantConfigSummary, variant_name), .required = true},
    {.name = "InfrastructureConfig", .wire_name = "InfrastructureConfig", .type = &types::ModelInfrastructureConfig, .offset = offsetof(ModelVariantConfigSummary, infrastructure_config), .required = true},
    {.name = "Status", .wire_name = "Status", .type = &types::ModelVariantStatus, .offset = offsetof(ModelVariantConfigSummary, status), .required = true},
};
constexpr std::uint16_t kModelVariantConfigSummaryNames[] = {2, 0, 3, 1};
constexpr Field kMonitoringAlertActionsFields[] = {
    {.name = "ModelDashboardIndicator", .wire_name = "ModelDashboardIndicator", .type = &types::ModelDashboardIndicatorAction, .optional = &kOptional<ModelDashboardIndicatorAction>, .offset = offsetof(MonitoringAlertActions, model_dashboard_indicator)},
};
constexpr std::uint16_t kMonitoringAlertActionsNames[] = {0};
constexpr Field kMonitoringAlertHistorySummaryFields[] = {
    {.name = "MonitoringScheduleName", .wire_name = "MonitoringScheduleName", .type = &types::EntityName, .offset = offsetof(MonitoringAlertHistorySummary, monitoring_schedule_name), .required = true},
    {.name = "MonitoringAlertName", .wire_name = "MonitoringAlertName", .type = &types::EntityName, .offset = offsetof(MonitoringAlertHistorySummary, monitoring_alert_name), .required = true},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .offset = offsetof(MonitoringAlertHistorySummary, creation_time), .required = true},
    {.name = "AlertStatus", .wire_name = "AlertStatus", .type = &types::MonitoringAlertStatus, .offset = offsetof(MonitoringAlertHistorySummary, alert_status), .required = true},
};
constexpr std::uint16_t kMonitoringAlertHistorySummaryNames[] = {3, 2, 1, 0};
constexpr Field kMonitoringAlertSummaryFields[] = {
    {.name = "MonitoringAlertName", .wire_name = "MonitoringAlertName", .type = &types::EntityName, .offset = offsetof(MonitoringAlertSummary, monitoring_alert_name), .required = true},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .offset = offsetof(MonitoringAlertSummary, creation_time), .required = true},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .offset = offsetof(MonitoringAlertSummary, last_modified_time), .required = true},
    {.name = "AlertStatus", .wire_name = "AlertStatus", .type = &types::MonitoringAlertStatus, .offset = offsetof(MonitoringAlertSummary, alert_status), .required = true},
    {.name = "DatapointsToAlert", .wire_name = "DatapointsToAlert", .type = &types::FeatureGroupMaxResults, .offset = offsetof(MonitoringAlertSummary, datapoints_to_alert), .required = true},
    {.name = "EvaluationPeriod", .wire_name = "EvaluationPeriod", .type = &types::FeatureGroupMaxResults, .offset = offsetof(MonitoringAlertSummary, evaluation_period), .required = true},
    {.name = "Actions", .wire_name = "Actions", .type = &types::MonitoringAlertActions, .offset = offsetof(MonitoringAlertSummary, actions), .required = true},
};
constexpr std::uint16_t kMonitoringAlertSummaryNames[] = {6, 3, 1, 4, 5, 2, 0};
constexpr Field kMonitoringAppSpecificationFields[] = {
    {.name = "ImageUri", .wire_name = "ImageUri", .type = &types::AlgorithmImage, .offset = offsetof(MonitoringAppSpecification, image_uri), .required = true},
    {.name = "ContainerEntrypoint", .wire_name = "ContainerEntrypoint", .type = &types::ContainerEntrypoint, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(MonitoringAppSpecification, container_entrypoint)},
    {.name = "ContainerArguments", .wire_name = "ContainerArguments", .type = &types::MonitoringContainerArguments, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(MonitoringAppSpecification, container_arguments)},
    {.name = "RecordPreprocessorSourceUri", .wire_name = "RecordPreprocessorSourceUri", .type = &types::S3ModelUri, .optional = &kOptional<std::string>, .offset = offsetof(MonitoringAppSpecification, record_preprocessor_source_uri)},
    {.name = "PostAnalyticsProcessorSourceUri", .wire_name = "PostAnalyticsProcessorSourceUri", .type = &types::S3ModelUri, .optional = &kOptional<std::string>, .offset = offsetof(MonitoringAppSpecification, post_analytics_processor_source_uri)},
};
constexpr std::uint16_t kMonitoringAppSpecificationNames[] = {2, 1, 0, 4, 3};
constexpr Field kMonitoringBaselineConfigFields[] = {
    {.name = "BaseliningJobName", .wire_name = "BaseliningJobName", .type = &types::EntityName, .optional = &kOptional<std::string>, .offset = offsetof(MonitoringBaselineConfig, baselining_job_name)},
    {.name = "ConstraintsResource", .wire_name = "ConstraintsResource", .type = &types::MonitoringConstraintsResource, .optional = &kOptional<MonitoringConstraintsResource>, .offset = offsetof(MonitoringBaselineConfig, constraints_resource)},
    {.name = "StatisticsResource", .wire_name = "StatisticsResource", .type = &types::MonitoringStatisticsResource, .optional = &kOptional<MonitoringStatisticsResource>, .offset = offsetof(MonitoringBaselineConfig, statistics_resource)},
};
constexpr std::uint16_t kMonitoringBaselineConfigNames[] = {0, 1, 2};
constexpr Field kMonitoringClusterConfigFields[] = {
    {.name = "InstanceCount", .wire_name = "InstanceCount", .type = &types::FeatureGroupMaxResults, .offset = offsetof(MonitoringClusterConfig, instance_count), .required = true},
    {.name = "InstanceType", .wire_name = "InstanceType", .type = &types::ProcessingInstanceType, .offset = offsetof(MonitoringClusterConfig, instance_type), .required = true},
    {.name = "VolumeSizeInGB", .wire_name = "VolumeSizeInGB", .type = &types::ProcessingVolumeSizeInGB, .offset = offsetof(MonitoringClusterConfig, volume_size_in_gb), .required = true},
    {.name = "VolumeKmsKeyId", .wire_name = "VolumeKmsKeyId", .type = &types::KmsKeyId, .optional = &kOptional<std::string>, .offset = offsetof(MonitoringClusterConfig, volume_kms_key_id)},
};
constexpr std::uint16_t kMonitoringClusterConfigNames[] = {0, 1, 3, 2};
constexpr Field kMonitoringConstraintsResourceFields[] = {
    {.name = "S3Uri", .wire_name = "S3Uri", .type = &types::S3ModelUri, .optional = &kOptional<std::string>, .offset = offsetof(MonitoringConstraintsResource, s3_uri)},
};
constexpr std::uint16_t kMonitoringConstraintsResourceNames[] = {0};
constexpr Field kMonitoringCsvDatasetFormatFields[] = {
    {.name = "Header", .wire_name = "Header", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(MonitoringCsvDatasetFormat, header)},
};
constexpr std::uint16_t kMonitoringCsvDatasetFormatNames[] = {0};
constexpr Field kMonitoringDatasetFormatFields[] = {
    {.name = "Csv", .wire_name = "Csv", .type = &types::MonitoringCsvDatasetFormat, .optional = &kOptional<MonitoringCsvDatasetFormat>, .offset = offsetof(MonitoringDatasetFormat, csv)},
    {.name = "Json", .wire_name = "Json", .type = &types::MonitoringJsonDatasetFormat, .optional = &kOptional<MonitoringJsonDatasetFormat>, .offset = offsetof(MonitoringDatasetFormat, json)},
    {.name = "Parquet", .wire_name = "Parquet", .type = &types::MonitoringParquetDatasetFormat, .optional = &kOptional<MonitoringParquetDatasetFormat>, .offset = offsetof(MonitoringDatasetFormat, parquet)},
};
constexpr std::uint16_t kMonitoringDatasetFormatNames[] = {0, 1, 2};
constexpr Field kMonitoringExecutionSummaryFields[] = {
    {.name = "MonitoringScheduleName", .wire_name = "MonitoringScheduleName", .type = &types::EntityName, .offset = offsetof(MonitoringExecutionSummary, monitoring_schedule_name), .required = true},
    {.name = "ScheduledTime", .wire_name = "ScheduledTime", .type = &types::CreationTime, .offset = offsetof(MonitoringExecutionSummary, scheduled_time), .required = true},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .offset = offsetof(MonitoringExecutionSummary, creation_time), .required = true},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .offset = offsetof(MonitoringExecutionSummary, last_modified_time), .required = true},
    {.name = "MonitoringExecutionStatus", .wire_name = "MonitoringExecutionStatus", .type = &types::ExecutionStatus, .offset = offsetof(MonitoringExecutionSummary, monitoring_execution_status), .required = true},
    {.name = "ProcessingJobArn", .wire_name = "ProcessingJobArn", .type = &types::ProcessingJobArn, .optional = &kOptional<std::string>, .offset = offsetof(MonitoringExecutionSummary, processing_job_arn)},
    {.name = "EndpointName", .wire_name = "EndpointName", .type = &types::ContainerHostname, .optional = &kOptional<std::string>, .offset = offsetof(MonitoringExecutionSummary, endpoint_name)},
    {.name = "FailureReason", .wire_name = "FailureReason", .type = &types::BlockedReason, .optional = &kOptional<std::string>, .offset = offsetof(MonitoringExecutionSummary, failure_reason)},
    {.name = "MonitoringJobDefinitionName", .wire_name = "MonitoringJobDefinitionName", .type = &types::EntityName, .optional = &kOptional<std::string>, .offset = offsetof(MonitoringExecutionSummary, monitoring_job_definition_name)},
    {.name = "MonitoringType", .wire_name = "MonitoringType", .type = &types::MonitoringType, .optional = &kOptional<std::string>, .offset = offsetof(MonitoringExecutionSummary, monitoring_type)},
};
constexpr std::uint16_t kMonitoringExecutionSummaryNames[] = {2, 6, 7, 3, 4, 8, 0, 9, 5, 1};
constexpr Field kMonitoringGroundTruthS3InputFields[] = {
    {.name = "S3Uri", .wire_name = "S3Uri", .type = &types::MonitoringS3Uri, .optional = &kOptional<std::string>, .offset = offsetof(MonitoringGroundTruthS3Input, s3_uri)},
};
constexpr std::uint16_t kMonitoringGroundTruthS3InputNames[] = {0};

}  // namespace

constinit const Shape MlflowDetails::kShape = {.name = "MlflowDetails", .size = sizeof(MlflowDetails), .fields = kMlflowDetailsFields, .by_wire_name = kMlflowDetailsNames};
constinit const Type types::MlflowDetails = {.kind = Kind::structure, .shape = &MlflowDetails::kShape};
constinit const Shape Model::kShape = {.name = "Model", .size = sizeof(Model), .fields = kModelFields, .by_wire_name = kModelNames};
constinit const Type types::Model = {.kind = Kind::structure, .shape = &Model::kShape};
constinit const Shape ModelAccessConfig::kShape = {.name = "ModelAccessConfig", .size = sizeof(ModelAccessConfig), .fields = kModelAccessConfigFields, .by_wire_name = kModelAccessConfigNames};
constinit const Type types::ModelAccessConfig = {.kind = Kind::structure, .shape = &ModelAccessConfig::kShape};
constinit const Shape ModelArtifacts::kShape = {.name = "ModelArtifacts", .size = sizeof(ModelArtifacts), .fields = kModelArtifactsFields, .by_wire_name = kModelArtifactsNames};
constinit const Type types::ModelArtifacts = {.kind = Kind::structure, .shape = &ModelArtifacts::kShape};
constinit const Shape ModelCard::kShape = {.name = "ModelCard", .size = sizeof(ModelCard), .fields = kModelCardFields, .by_wire_name = kModelCardNames};
constinit const Type types::ModelCard = {.kind = Kind::structure, .shape = &ModelCard::kShape};
constinit const Shape ModelCardExportArtifacts::kShape = {.name = "ModelCardExportArtifacts", .size = sizeof(ModelCardExportArtifacts), .fields = kModelCardExportArtifactsFields, .by_wire_name = kModelCardExportArtifactsNames};
constinit const Type types::ModelCardExportArtifacts = {.kind = Kind::structure, .shape = &ModelCardExportArtifacts::kShape};
constinit const Shape ModelCardExportJobSummary::kShape = {.name = "ModelCardExportJobSummary", .size = sizeof(ModelCardExportJobSummary), .fields = kModelCardExportJobSummaryFields, .by_wire_name = kModelCardExportJobSummaryNames};
constinit const Type types::ModelCardExportJobSummary = {.kind = Kind::structure, .shape = &ModelCardExportJobSummary::kShape};
constinit const Type types::ModelCardExportJobSummaryList = {.kind = Kind::list, .element = &types::ModelCardExportJobSummary, .list = &kList<ModelCardExportJobSummary>};
constinit const Shape ModelCardExportOutputConfig::kShape = {.name = "ModelCardExportOutputConfig", .size = sizeof(ModelCardExportOutputConfig), .fields = kModelCardExportOutputConfigFields, .by_wire_name = kModelCardExportOutputConfigNames};
constinit const Type types::ModelCardExportOutputConfig = {.kind = Kind::structure, .shape = &ModelCardExportOutputConfig::kShape};
constinit const Shape ModelCardSecurityConfig::kShape = {.name = "ModelCardSecurityConfig", .size = sizeof(ModelCardSecurityConfig), .fields = kModelCardSecurityConfigFields, .by_wire_name = kModelCardSecurityConfigNames};
constinit const Type types::ModelCardSecurityConfig = {.kind = Kind::structure, .shape = &ModelCardSecurityConfig::kShape};
constinit const Shape ModelCardSummary::kShape = {.name = "ModelCardSummary", .size = sizeof(ModelCardSummary), .fields = kModelCardSummaryFields, .by_wire_name = kModelCardSummaryNames};
constinit const Type types::ModelCardSummary = {.kind = Kind::structure, .shape = &ModelCardSummary::kShape};
constinit const Type types::ModelCardSummaryList = {.kind = Kind::list, .element = &types::ModelCardSummary, .list = &kList<ModelCardSummary>};
constinit const Shape ModelCardVersionSummary::kShape = {.name = "ModelCardVersionSummary", .size = sizeof(ModelCardVersionSummary), .fields = kModelCardVersionSummaryFields, .by_wire_name = kModelCardVersionSummaryNames};
constinit const Type types::ModelCardVersionSummary = {.kind = Kind::structure, .shape = &ModelCardVersionSummary::kShape};
constinit const Type types::ModelCardVersionSummaryList = {.kind = Kind::list, .element = &types::ModelCardVersionSummary, .list = &kList<ModelCardVersionSummary>};
constinit const Shape ModelClientConfig::kShape = {.name = "ModelClientConfig", .size = sizeof(ModelClientConfig), .fields = kModelClientConfigFields, .by_wire_name = kModelClientConfigNames};
constinit const Type types::ModelClientConfig = {.kind = Kind::structure, .shape = &ModelClientConfig::kShape};
constinit const Shape ModelDashboardEndpoint::kShape = {.name = "ModelDashboardEndpoint", .size = sizeof(ModelDashboardEndpoint), .fields = kModelDashboardEndpointFields, .by_wire_name = kModelDashboardEndpointNames};
constinit const Type types::ModelDashboardEndpoint = {.kind = Kind::structure, .shape = &ModelDashboardEndpoint::kShape};
constinit const Type types::ModelDashboardEndpoints = {.kind = Kind::list, .element = &types::ModelDashboardEndpoint, .list = &kList<ModelDashboardEndpoint>};
constinit const Shape ModelDashboardIndicatorAction::kShape = {.name = "ModelDashboardIndicatorAction", .size = sizeof(ModelDashboardIndicatorAction), .fields = kModelDashboardIndicatorActionFields, .by_wire_name = kModelDashboardIndicatorActionNames};
constinit const Type types::ModelDashboardIndicatorAction = {.kind = Kind::structure, .shape = &ModelDashboardIndicatorAction::kShape};
constinit const Shape ModelDashboardModel::kShape = {.name = "ModelDashboardModel", .size = sizeof(ModelDashboardModel), .fields = kModelDashboardModelFields, .by_wire_name = kModelDashboardModelNames};
constinit const Type types::ModelDashboardModel = {.kind = Kind::structure, .shape = &ModelDashboardModel::kShape};
constinit const Shape ModelDashboardModelCard::kShape = {.name = "ModelDashboardModelCard", .size = sizeof(ModelDashboardModelCard), .fields = kModelDashboardModelCardFields, .by_wire_name = kModelDashboardModelCardNames};
constinit const Type types::ModelDashboardModelCard = {.kind = Kind::structure, .shape = &ModelDashboardModelCard::kShape};
constinit const Shape ModelDashboardMonitoringSchedule::kShape = {.name = "ModelDashboardMonitoringSchedule", .size = sizeof(ModelDashboardMonitoringSchedule), .fields = kModelDashboardMonitoringScheduleFields, .by_wire_name = kModelDashboardMonitoringScheduleNames};
constinit const Type types::ModelDashboardMonitoringSchedule = {.kind = Kind::structure, .shape = &ModelDashboardMonitoringSchedule::kShape};
constinit const Type types::ModelDashboardMonitoringSchedules = {.kind = Kind::list, .element = &types::ModelDashboardMonitoringSchedule, .list = &kList<ModelDashboardMonitoringSchedule>};
constinit const Shape ModelDataQuality::kShape = {.name = "ModelDataQuality", .size = sizeof(ModelDataQuality), .fields = kModelDataQualityFields, .by_wire_name = kModelDataQualityNames};
constinit const Type types::ModelDataQuality = {.kind = Kind::structure, .shape = &ModelDataQuality::kShape};
constinit const Shape ModelDataSource::kShape = {.name = "ModelDataSource", .size = sizeof(ModelDataSource), .fields = kModelDataSourceFields, .by_wire_name = kModelDataSourceNames};
constinit const Type types::ModelDataSource = {.kind = Kind::structure, .shape = &ModelDataSource::kShape};
constinit const Shape ModelInfrastructureConfig::kShape = {.name = "ModelInfrastructureConfig", .size = sizeof(ModelInfrastructureConfig), .fields = kModelInfrastructureConfigFields, .by_wire_name = kModelInfrastructureConfigNames};
constinit const Type types::ModelInfrastructureConfig = {.kind = Kind::structure, .shape = &ModelInfrastructureConfig::kShape};
constinit const Shape ModelInput::kShape = {.name = "ModelInput", .size = sizeof(ModelInput), .fields = kModelInputFields, .by_wire_name = kModelInputNames};
constinit const Type types::ModelInput = {.kind = Kind::structure, .shape = &ModelInput::kShape};
constinit const Shape ModelLifeCycle::kShape = {.name = "ModelLifeCycle", .size = sizeof(ModelLifeCycle), .fields = kModelLifeCycleFields, .by_wire_name = kModelLifeCycleNames};
constinit const Type types::ModelLifeCycle = {.kind = Kind::structure, .shape = &ModelLifeCycle::kShape};
constinit const Shape ModelMetrics::kShape = {.name = "ModelMetrics", .size = sizeof(ModelMetrics), .fields = kModelMetricsFields, .by_wire_name = kModelMetricsNames};
constinit const Type types::ModelMetrics = {.kind = Kind::structure, .shape = &ModelMetrics::kShape};
constinit const Shape ModelPackage::kShape = {.name = "ModelPackage", .size = sizeof(ModelPackage), .fields = kModelPackageFields, .by_wire_name = kModelPackageNames};
constinit const Type types::ModelPackage = {.kind = Kind::structure, .shape = &ModelPackage::kShape};
constinit const Shape ModelPackageConfig::kShape = {.name = "ModelPackageConfig", .size = sizeof(ModelPackageConfig), .fields = kModelPackageConfigFields, .by_wire_name = kModelPackageConfigNames};
constinit const Type types::ModelPackageConfig = {.kind = Kind::structure, .shape = &ModelPackageConfig::kShape};
constinit const Shape ModelPackageContainerDefinition::kShape = {.name = "ModelPackageContainerDefinition", .size = sizeof(ModelPackageContainerDefinition), .fields = kModelPackageContainerDefinitionFields, .by_wire_name = kModelPackageContainerDefinitionNames};
constinit const Type types::ModelPackageContainerDefinition = {.kind = Kind::structure, .shape = &ModelPackageContainerDefinition::kShape};
constinit const Type types::ModelPackageContainerDefinitionList = {.kind = Kind::list, .min = 1, .max = 15, .element = &types::ModelPackageContainerDefinition, .list = &kList<ModelPackageContainerDefinition>};
constinit const Shape ModelPackageGroup::kShape = {.name = "ModelPackageGroup", .size = sizeof(ModelPackageGroup), .fields = kModelPackageGroupFields, .by_wire_name = kModelPackageGroupNames};
constinit const Type types::ModelPackageGroup = {.kind = Kind::structure, .shape = &ModelPackageGroup::kShape};
constinit const Shape ModelPackageGroupSummary::kShape = {.name = "ModelPackageGroupSummary", .size = sizeof(ModelPackageGroupSummary), .fields = kModelPackageGroupSummaryFields, .by_wire_name = kModelPackageGroupSummaryNames};
constinit const Type types::ModelPackageGroupSummary = {.kind = Kind::structure, .shape = &ModelPackageGroupSummary::kShape};
constinit const Type types::ModelPackageGroupSummaryList = {.kind = Kind::list, .element = &types::ModelPackageGroupSummary, .list = &kList<ModelPackageGroupSummary>};
constinit const Shape ModelPackageModelCard::kShape = {.name = "ModelPackageModelCard", .size = sizeof(ModelPackageModelCard), .fields = kModelPackageModelCardFields, .by_wire_name = kModelPackageModelCardNames};
constinit const Type types::ModelPackageModelCard = {.kind = Kind::structure, .shape = &ModelPackageModelCard::kShape};
constinit const Shape ModelPackageSecurityConfig::kShape = {.name = "ModelPackageSecurityConfig", .size = sizeof(ModelPackageSecurityConfig), .fields = kModelPackageSecurityConfigFields, .by_wire_name = kModelPackageSecurityConfigNames};
constinit const Type types::ModelPackageSecurityConfig = {.kind = Kind::structure, .shape = &ModelPackageSecurityConfig::kShape};
constinit const Shape ModelPackageStatusDetails::kShape = {.name = "ModelPackageStatusDetails", .size = sizeof(ModelPackageStatusDetails), .fields = kModelPackageStatusDetailsFields, .by_wire_name = kModelPackageStatusDetailsNames};
constinit const Type types::ModelPackageStatusDetails = {.kind = Kind::structure, .shape = &ModelPackageStatusDetails::kShape};
constinit const Shape ModelPackageStatusItem::kShape = {.name = "ModelPackageStatusItem", .size = sizeof(ModelPackageStatusItem), .fields = kModelPackageStatusItemFields, .by_wire_name = kModelPackageStatusItemNames};
constinit const Type types::ModelPackageStatusItem = {.kind = Kind::structure, .shape = &ModelPackageStatusItem::kShape};
constinit const Type types::ModelPackageStatusItemList = {.kind = Kind::list, .element = &types::ModelPackageStatusItem, .list = &kList<ModelPackageStatusItem>};
constinit const Shape ModelPackageSummary::kShape = {.name = "ModelPackageSummary", .size = sizeof(ModelPackageSummary), .fields = kModelPackageSummaryFields, .by_wire_name = kModelPackageSummaryNames};
constinit const Type types::ModelPackageSummary = {.kind = Kind::structure, .shape = &ModelPackageSummary::kShape};
constinit const Type types::ModelPackageSummaryList = {.kind = Kind::list, .element = &types::ModelPackageSummary, .list = &kList<ModelPackageSummary>};
constinit const Shape ModelPackageValidationProfile::kShape = {.name = "ModelPackageValidationProfile", .size = sizeof(ModelPackageValidationProfile), .fields = kModelPackageValidationProfileFields, .by_wire_name = kModelPackageValidationProfileNames};
constinit const Type types::ModelPackageValidationProfile = {.kind = Kind::structure, .shape = &ModelPackageValidationProfile::kShape};
constinit const Type types::ModelPackageValidationProfiles = {.kind = Kind::list, .min = 0, .max = 1, .element = &types::ModelPackageValidationProfile, .list = &kList<ModelPackageValidationProfile>};
constinit const Shape ModelPackageValidationSpecification::kShape = {.name = "ModelPackageValidationSpecification", .size = sizeof(ModelPackageValidationSpecification), .fields = kModelPackageValidationSpecificationFields, .by_wire_name = kModelPackageValidationSpecificationNames};
constinit const Type types::ModelPackageValidationSpecification = {.kind = Kind::structure, .shape = &ModelPackageValidationSpecification::kShape};
constinit const Shape ModelQuality::kShape = {.name = "ModelQuality", .size = sizeof(ModelQuality), .fields = kModelQualityFields, .by_wire_name = kModelQualityNames};
constinit const Type types::ModelQuality = {.kind = Kind::structure, .shape = &ModelQuality::kShape};
constinit const Shape ModelQualityAppSpecification::kShape = {.name = "ModelQualityAppSpecification", .size = sizeof(ModelQualityAppSpecification), .fields = kModelQualityAppSpecificationFields, .by_wire_name = kModelQualityAppSpecificationNames};
constinit const Type types::ModelQualityAppSpecification = {.kind = Kind::structure, .shape = &ModelQualityAppSpecification::kShape};
constinit const Shape ModelQualityBaselineConfig::kShape = {.name = "ModelQualityBaselineConfig", .size = sizeof(ModelQualityBaselineConfig), .fields = kModelQualityBaselineConfigFields, .by_wire_name = kModelQualityBaselineConfigNames};
constinit const Type types::ModelQualityBaselineConfig = {.kind = Kind::structure, .shape = &ModelQualityBaselineConfig::kShape};
constinit const Shape ModelQualityJobInput::kShape = {.name = "ModelQualityJobInput", .size = sizeof(ModelQualityJobInput), .fields = kModelQualityJobInputFields, .by_wire_name = kModelQualityJobInputNames};
constinit const Type types::ModelQualityJobInput = {.kind = Kind::structure, .shape = &ModelQualityJobInput::kShape};
constinit const Shape ModelStepMetadata::kShape = {.name = "ModelStepMetadata", .size = sizeof(ModelStepMetadata), .fields = kModelStepMetadataFields, .by_wire_name = kModelStepMetadataNames};
constinit const Type types::ModelStepMetadata = {.kind = Kind::structure, .shape = &ModelStepMetadata::kShape};
constinit const Shape ModelSummary::kShape = {.name = "ModelSummary", .size = sizeof(ModelSummary), .fields = kModelSummaryFields, .by_wire_name = kModelSummaryNames};
constinit const Type types::ModelSummary = {.kind = Kind::structure, .shape = &ModelSummary::kShape};
constinit const Type types::ModelSummaryList = {.kind = Kind::list, .element = &types::ModelSummary, .list = &kList<ModelSummary>};
constinit const Shape ModelVariantConfig::kShape = {.name = "ModelVariantConfig", .size = sizeof(ModelVariantConfig), .fields = kModelVariantConfigFields, .by_wire_name = kModelVariantConfigNames};
constinit const Type types::ModelVariantConfig = {.kind = Kind::structure, .shape = &ModelVariantConfig::kShape};
constinit const Type types::ModelVariantConfigList = {.kind = Kind::list, .min = 1, .max = 2, .element = &types::ModelVariantConfig, .list = &kList<ModelVariantConfig>};
constinit const Shape ModelVariantConfigSummary::kShape = {.name = "ModelVariantConfigSummary", .size = sizeof(ModelVariantConfigSummary), .fields = kModelVariantConfigSummaryFields, .by_wire_name = kModelVariantConfigSummaryNames};
constinit const Type types::ModelVariantConfigSummary = {.kind = Kind::structure, .shape = &ModelVariantConfigSummary::kShape};
constinit const Type types::ModelVariantConfigSummaryList = {.kind = Kind::list, .element = &types::ModelVariantConfigSummary, .list = &kList<ModelVariantConfigSummary>};
constinit const Shape MonitoringAlertActions::kShape = {.name = "MonitoringAlertActions", .size = sizeof(MonitoringAlertActions), .fields = kMonitoringAlertActionsFields, .by_wire_name = kMonitoringAlertActionsNames};
constinit const Type types::MonitoringAlertActions = {.kind = Kind::structure, .shape = &MonitoringAlertActions::kShape};
constinit const Shape MonitoringAlertHistorySummary::kShape = {.name = "MonitoringAlertHistorySummary", .size = sizeof(MonitoringAlertHistorySummary), .fields = kMonitoringAlertHistorySummaryFields, .by_wire_name = kMonitoringAlertHistorySummaryNames};
constinit const Type types::MonitoringAlertHistorySummary = {.kind = Kind::structure, .shape = &MonitoringAlertHistorySummary::kShape};
constinit const Type types::MonitoringAlertHistoryList = {.kind = Kind::list, .element = &types::MonitoringAlertHistorySummary, .list = &kList<MonitoringAlertHistorySummary>};
constinit const Shape MonitoringAlertSummary::kShape = {.name = "MonitoringAlertSummary", .size = sizeof(MonitoringAlertSummary), .fields = kMonitoringAlertSummaryFields, .by_wire_name = kMonitoringAlertSummaryNames};
constinit const Type types::MonitoringAlertSummary = {.kind = Kind::structure, .shape = &MonitoringAlertSummary::kShape};
constinit const Type types::MonitoringAlertSummaryList = {.kind = Kind::list, .min = 1, .max = 100, .element = &types::MonitoringAlertSummary, .list = &kList<MonitoringAlertSummary>};
constinit const Shape MonitoringAppSpecification::kShape = {.name = "MonitoringAppSpecification", .size = sizeof(MonitoringAppSpecification), .fields = kMonitoringAppSpecificationFields, .by_wire_name = kMonitoringAppSpecificationNames};
constinit const Type types::MonitoringAppSpecification = {.kind = Kind::structure, .shape = &MonitoringAppSpecification::kShape};
constinit const Shape MonitoringBaselineConfig::kShape = {.name = "MonitoringBaselineConfig", .size = sizeof(MonitoringBaselineConfig), .fields = kMonitoringBaselineConfigFields, .by_wire_name = kMonitoringBaselineConfigNames};
constinit const Type types::MonitoringBaselineConfig = {.kind = Kind::structure, .shape = &MonitoringBaselineConfig::kShape};
constinit const Shape MonitoringClusterConfig::kShape = {.name = "MonitoringClusterConfig", .size = sizeof(MonitoringClusterConfig), .fields = kMonitoringClusterConfigFields, .by_wire_name = kMonitoringClusterConfigNames};
constinit const Type types::MonitoringClusterConfig = {.kind = Kind::structure, .shape = &MonitoringClusterConfig::kShape};
constinit const Shape MonitoringConstraintsResource::kShape = {.name = "MonitoringConstraintsResource", .size = sizeof(MonitoringConstraintsResource), .fields = kMonitoringConstraintsResourceFields, .by_wire_name = kMonitoringConstraintsResourceNames};
constinit const Type types::MonitoringConstraintsResource = {.kind = Kind::structure, .shape = &MonitoringConstraintsResource::kShape};
constinit const Shape MonitoringCsvDatasetFormat::kShape = {.name = "MonitoringCsvDatasetFormat", .size = sizeof(MonitoringCsvDatasetFormat), .fields = kMonitoringCsvDatasetFormatFields, .by_wire_name = kMonitoringCsvDatasetFormatNames};
constinit const Type types::MonitoringCsvDatasetFormat = {.kind = Kind::structure, .shape = &MonitoringCsvDatasetFormat::kShape};
constinit const Shape MonitoringDatasetFormat::kShape = {.name = "MonitoringDatasetFormat", .size = sizeof(MonitoringDatasetFormat), .fields = kMonitoringDatasetFormatFields, .by_wire_name = kMonitoringDatasetFormatNames};
constinit const Type types::MonitoringDatasetFormat = {.kind = Kind::structure, .shape = &MonitoringDatasetFormat::kShape};
constinit const Shape MonitoringExecutionSummary::kShape = {.name = "MonitoringExecutionSummary", .size = sizeof(MonitoringExecutionSummary), .fields = kMonitoringExecutionSummaryFields, .by_wire_name = kMonitoringExecutionSummaryNames};
constinit const Type types::MonitoringExecutionSummary = {.kind = Kind::structure, .shape = &MonitoringExecutionSummary::kShape};
constinit const Type types::MonitoringExecutionSummaryList = {.kind = Kind::list, .element = &types::MonitoringExecutionSummary, .list = &kList<MonitoringExecutionSummary>};
constinit const Shape MonitoringGroundTruthS3Input::kShape = {.name = "MonitoringGroundTruthS3Input", .size = sizeof(MonitoringGroundTruthS3Input), .fields = kMonitoringGroundTruthS3InputFields, .by_wire_name = kMonitoringGroundTruthS3InputNames};
constinit const Type types::MonitoringGroundTruthS3Input = {.kind = Kind::structure, .shape = &MonitoringGroundTruthS3Input::kShape};

}  // namespace athanor::api::sagemaker
