// Generated from apis/sagemaker.json by apis/generate.py.
#include "sagemaker_tables.hpp"

namespace athanor::api::sagemaker {
using namespace athanor::wire;

namespace {

[[maybe_unused]] constexpr Type kStream = {.kind = Kind::stream};

constexpr Field kTrialComponentSimpleSummaryFields[] = {
    {.name = "TrialComponentName", .wire_name = "TrialComponentName", .type = &types::ExperimentEntityName, .optional = &kOptional<std::string>, .offset = offsetof(TrialComponentSimpleSummary, trial_component_name)},
    {.name = "TrialComponentArn", .wire_name = "TrialComponentArn", .type = &types::TrialComponentArn, .optional = &kOptional<std::string>, .offset = offsetof(TrialComponentSimpleSummary, trial_component_arn)},
    {.name = "TrialComponentSource", .wire_name = "TrialComponentSource", .type = &types::TrialComponentSource, .optional = &kOptional<TrialComponentSource>, .offset = offsetof(TrialComponentSimpleSummary, trial_component_source)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(TrialComponentSimpleSummary, creation_time)},
    {.name = "CreatedBy", .wire_name = "CreatedBy", .type = &types::UserContext, .optional = &kOptional<UserContext>, .offset = offsetof(TrialComponentSimpleSummary, created_by)},
};
constexpr std::uint16_t kTrialComponentSimpleSummaryNames[] = {4, 3, 1, 0, 2};
constexpr Field kTrialComponentSourceFields[] = {
    {.name = "SourceArn", .wire_name = "SourceArn", .type = &types::ExperimentSourceArn, .offset = offsetof(TrialComponentSource, source_arn), .required = true},
    {.name = "SourceType", .wire_name = "SourceType", .type = &types::Description, .optional = &kOptional<std::string>, .offset = offsetof(TrialComponentSource, source_type)},
};
constexpr std::uint16_t kTrialComponentSourceNames[] = {0, 1};
constexpr Field kTrialComponentSourceDetailFields[] = {
    {.name = "SourceArn", .wire_name = "SourceArn", .type = &types::ExperimentSourceArn, .optional = &kOptional<std::string>, .offset = offsetof(TrialComponentSourceDetail, source_arn)},
    {.name = "TrainingJob", .wire_name = "TrainingJob", .type = &types::TrainingJob, .optional = &kOptional<TrainingJob>, .offset = offsetof(TrialComponentSourceDetail, training_job)},
    {.name = "ProcessingJob", .wire_name = "ProcessingJob", .type = &types::ProcessingJob, .optional = &kOptional<ProcessingJob>, .offset = offsetof(TrialComponentSourceDetail, processing_job)},
    {.name = "TransformJob", .wire_name = "TransformJob", .type = &types::TransformJob, .optional = &kOptional<TransformJob>, .offset = offsetof(TrialComponentSourceDetail, transform_job)},
};
constexpr std::uint16_t kTrialComponentSourceDetailNames[] = {2, 0, 1, 3};
constexpr Field kTrialComponentStatusFields[] = {
    {.name = "PrimaryStatus", .wire_name = "PrimaryStatus", .type = &types::ProcessingJobStatus, .optional = &kOptional<std::string>, .offset = offsetof(TrialComponentStatus, primary_status)},
    {.name = "Message", .wire_name = "Message", .type = &types::ApprovalDescription, .optional = &kOptional<std::string>, .offset = offsetof(TrialComponentStatus, message)},
};
constexpr std::uint16_t kTrialComponentStatusNames[] = {1, 0};
constexpr Field kTrialComponentSummaryFields[] = {
    {.name = "TrialComponentName", .wire_name = "TrialComponentName", .type = &types::ExperimentEntityName, .optional = &kOptional<std::string>, .offset = offsetof(TrialComponentSummary, trial_component_name)},
    {.name = "TrialComponentArn", .wire_name = "TrialComponentArn", .type = &types::TrialComponentArn, .optional = &kOptional<std::string>, .offset = offsetof(TrialComponentSummary, trial_component_arn)},
    {.name = "DisplayName", .wire_name = "DisplayName", .type = &types::ExperimentEntityName, .optional = &kOptional<std::string>, .offset = offsetof(TrialComponentSummary, display_name)},
    {.name = "TrialComponentSource", .wire_name = "TrialComponentSource", .type = &types::TrialComponentSource, .optional = &kOptional<TrialComponentSource>, .offset = offsetof(TrialComponentSummary, trial_component_source)},
    {.name = "Status", .wire_name = "Status", .type = &types::TrialComponentStatus, .optional = &kOptional<TrialComponentStatus>, .offset = offsetof(TrialComponentSummary, status)},
    {.name = "StartTime", .wire_name = "StartTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(TrialComponentSummary, start_time)},
    {.name = "EndTime", .wire_name = "EndTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(TrialComponentSummary, end_time)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(TrialComponentSummary, creation_time)},
    {.name = "CreatedBy", .wire_name = "CreatedBy", .type = &types::UserContext, .optional = &kOptional<UserContext>, .offset = offsetof(TrialComponentSummary, created_by)},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(TrialComponentSummary, last_modified_time)},
    {.name = "LastModifiedBy", .wire_name = "LastModifiedBy", .type = &types::UserContext, .optional = &kOptional<UserContext>, .offset = offsetof(TrialComponentSummary, last_modified_by)},
};
constexpr std::uint16_t kTrialComponentSummaryNames[] = {8, 7, 2, 6, 10, 9, 5, 4, 1, 0, 3};
constexpr Field kTrialSourceFields[] = {
    {.name = "SourceArn", .wire_name = "SourceArn", .type = &types::ExperimentSourceArn, .offset = offsetof(TrialSource, source_arn), .required = true},
    {.name = "SourceType", .wire_name = "SourceType", .type = &types::Description, .optional = &kOptional<std::string>, .offset = offsetof(TrialSource, source_type)},
};
constexpr std::uint16_t kTrialSourceNames[] = {0, 1};
constexpr Field kTrialSummaryFields[] = {
    {.name = "TrialArn", .wire_name = "TrialArn", .type = &types::TrialArn, .optional = &kOptional<std::string>, .offset = offsetof(TrialSummary, trial_arn)},
    {.name = "TrialName", .wire_name = "TrialName", .type = &types::ExperimentEntityName, .optional = &kOptional<std::string>, .offset = offsetof(TrialSummary, trial_name)},
    {.name = "DisplayName", .wire_name = "DisplayName", .type = &types::ExperimentEntityName, .optional = &kOptional<std::string>, .offset = offsetof(TrialSummary, display_name)},
    {.name = "TrialSource", .wire_name = "TrialSource", .type = &types::TrialSource, .optional = &kOptional<TrialSource>, .offset = offsetof(TrialSummary, trial_source)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(TrialSummary, creation_time)},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(TrialSummary, last_modified_time)},
};
constexpr std::uint16_t kTrialSummaryNames[] = {4, 2, 5, 0, 1, 3};
constexpr Field kTtlDurationFields[] = {
    {.name = "Unit", .wire_name = "Unit", .type = &types::TtlDurationUnit, .optional = &kOptional<std::string>, .offset = offsetof(TtlDuration, unit)},
    {.name = "Value", .wire_name = "Value", .type = &types::BillableTimeInSeconds, .optional = &kOptional<std::int64_t>, .offset = offsetof(TtlDuration, value)},
};
constexpr std::uint16_t kTtlDurationNames[] = {0, 1};
constexpr Field kTuningJobCompletionCriteriaFields[] = {
    {.name = "TargetObjectiveMetricValue", .wire_name = "TargetObjectiveMetricValue", .type = &types::DoubleParameterValue, .optional = &kOptional<double>, .offset = offsetof(TuningJobCompletionCriteria, target_objective_metric_value)},
    {.name = "BestObjectiveNotImproving", .wire_name = "BestObjectiveNotImproving", .type = &types::BestObjectiveNotImproving, .optional = &kOptional<BestObjectiveNotImproving>, .offset = offsetof(TuningJobCompletionCriteria, best_objective_not_improving)},
    {.name = "ConvergenceDetected", .wire_name = "ConvergenceDetected", .type = &types::ConvergenceDetected, .optional = &kOptional<ConvergenceDetected>, .offset = offsetof(TuningJobCompletionCriteria, convergence_detected)},
};
constexpr std::uint16_t kTuningJobCompletionCriteriaNames[] = {1, 2, 0};
constexpr Field kTuningJobStepMetaDataFields[] = {
    {.name = "Arn", .wire_name = "Arn", .type = &types::HyperParameterTuningJobArn, .optional = &kOptional<std::string>, .offset = offsetof(TuningJobStepMetaData, arn)},
};
constexpr std::uint16_t kTuningJobStepMetaDataNames[] = {0};
constexpr Field kUiTemplateFields[] = {
    {.name = "Content", .wire_name = "Content", .type = &types::TemplateContent, .offset = offsetof(UiTemplate, content), .required = true},
};
constexpr std::uint16_t kUiTemplateNames[] = {0};
constexpr Field kUpdateActionRequestFields[] = {
    {.name = "ActionName", .wire_name = "ActionName", .type = &types::ExperimentEntityName, .offset = offsetof(UpdateActionRequest, action_name), .required = true},
    {.name = "Description", .wire_name = "Description", .type = &types::ExperimentDescription, .optional = &kOptional<std::string>, .offset = offsetof(UpdateActionRequest, description)},
    {.name = "Status", .wire_name = "Status", .type = &types::ActionStatus, .optional = &kOptional<std::string>, .offset = offsetof(UpdateActionRequest, status)},
    {.name = "Properties", .wire_name = "Properties", .type = &types::LineageEntityParameters, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(UpdateActionRequest, properties)},
    {.name = "PropertiesToRemove", .wire_name = "PropertiesToRemove", .type = &types::ListLineageEntityParameterKey, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(UpdateActionRequest, properties_to_remove)},
};
constexpr std::uint16_t kUpdateActionRequestNames[] = {0, 1, 3, 4, 2};
constexpr Field kUpdateActionResponseFields[] = {
    {.name = "ActionArn", .wire_name = "ActionArn", .type = &types::ActionArn, .optional = &kOptional<std::string>, .offset = offsetof(UpdateActionResponse, action_arn)},
};
constexpr std::uint16_t kUpdateActionResponseNames[] = {0};
constexpr Field kUpdateArtifactRequestFields[] = {
    {.name = "ArtifactArn", .wire_name = "ArtifactArn", .type = &types::ArtifactArn, .offset = offsetof(UpdateArtifactRequest, artifact_arn), .required = true},
    {.name = "ArtifactName", .wire_name = "ArtifactName", .type = &types::ExperimentEntityName, .optional = &kOptional<std::string>, .offset = offsetof(UpdateArtifactRequest, artifact_name)},
    {.name = "Properties", .wire_name = "Properties", .type = &types::ArtifactProperties, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(UpdateArtifactRequest, properties)},
    {.name = "PropertiesToRemove", .wire_name = "PropertiesToRemove", .type = &types::ListLineageEntityParameterKey, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(UpdateArtifactRequest, properties_to_remove)},
};
constexpr std::uint16_t kUpdateArtifactRequestNames[] = {0, 1, 2, 3};
constexpr Field kUpdateArtifactResponseFields[] = {
    {.name = "ArtifactArn", .wire_name = "ArtifactArn", .type = &types::ArtifactArn, .optional = &kOptional<std::string>, .offset = offsetof(UpdateArtifactResponse, artifact_arn)},
};
constexpr std::uint16_t kUpdateArtifactResponseNames[] = {0};
constexpr Field kUpdateContextRequestFields[] = {
    {.name = "ContextName", .wire_name = "ContextName", .type = &types::ContextName, .offset = offsetof(UpdateContextRequest, context_name), .required = true},
    {.name = "Description", .wire_name = "Description", .type = &types::ExperimentDescription, .optional = &kOptional<std::string>, .offset = offsetof(UpdateContextRequest, description)},
    {.name = "Properties", .wire_name = "Properties", .type = &types::LineageEntityParameters, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(UpdateContextRequest, properties)},
    {.name = "PropertiesToRemove", .wire_name = "PropertiesToRemove", .type = &types::ListLineageEntityParameterKey, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(UpdateContextRequest, properties_to_remove)},
};
constexpr std::uint16_t kUpdateContextRequestNames[] = {0, 1, 2, 3};
constexpr Field kUpdateContextResponseFields[] = {
    {.name = "ContextArn", .wire_name = "ContextArn", .type = &types::ContextArn, .optional = &kOptional<std::string>, .offset = offsetof(UpdateContextResponse, context_arn)},
};
constexpr std::uint16_t kUpdateContextResponseNames[] = {0};
constexpr Field kUpdateEndpointInputFields[] = {
    {.name = "EndpointName", .wire_name = "EndpointName", .type = &types::ContainerHostname, .offset = offsetof(UpdateEndpointInput, endpoint_name), .required = true},
    {.name = "EndpointConfigName", .wire_name = "EndpointConfigName", .type = &types::ContainerHostname, .offset = offsetof(UpdateEndpointInput, endpoint_config_name), .required = true},
    {.name = "RetainAllVariantProperties", .wire_name = "RetainAllVariantProperties", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(UpdateEndpointInput, retain_all_variant_properties)},
    {.name = "ExcludeRetainedVariantProperties", .wire_name = "ExcludeRetainedVariantProperties", .type = &types::VariantPropertyList, .optional = &kOptional<std::vector<VariantProperty>>, .offset = offsetof(UpdateEndpointInput, exclude_retained_variant_properties)},
    {.name = "DeploymentConfig", .wire_name = "DeploymentConfig", .type = &types::DeploymentConfig, .optional = &kOptional<DeploymentConfig>, .offset = offsetof(UpdateEndpointInput, deployment_config)},
    {.name = "RetainDeploymentConfig", .wire_name = "RetainDeploymentConfig", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(UpdateEndpointInput, retain_deployment_config)},
};
constexpr std::uint16_t kUpdateEndpointInputNames[] = {4, 1, 0, 3, 2, 5};
constexpr Field kUpdateEndpointOutputFields[] = {
    {.name = "EndpointArn", .wire_name = "EndpointArn", .type = &types::EndpointArn, .offset = offsetof(UpdateEndpointOutput, endpoint_arn), .required = true},
};
constexpr std::uint16_t kUpdateEndpointOutputNames[] = {0};
constexpr Field kUpdateEndpointWeightsAndCapacitiesInputFields[] = {
    {.name = "EndpointName", .wire_name = "EndpointName", .type = &types::ContainerHostname, .offset = offsetof(UpdateEndpointWeightsAndCapacitiesInput, endpoint_name), .required = true},
    {.name = "DesiredWeightsAndCapacities", .wire_name = "DesiredWeightsAndCapacities", .type = &types::DesiredWeightAndCapacityList, .offset = offsetof(UpdateEndpointWeightsAndCapacitiesInput, desired_weights_and_capacities), .required = true},
};
constexpr std::uint16_t kUpdateEndpointWeightsAndCapacitiesInputNames[] = {1, 0};
constexpr Field kUpdateEndpointWeightsAndCapacitiesOutputFields[] = {
    {.name = "EndpointArn", .wire_name = "EndpointArn", .type = &types::EndpointArn, .offset = offsetof(UpdateEndpointWeightsAndCapacitiesOutput, endpoint_arn), .required = true},
};
constexpr std::uint16_t kUpdateEndpointWeightsAndCapacitiesOutputNames[] = {0};
constexpr Field kUpdateExperimentRequestFields[] = {
    {.name = "ExperimentName", .wire_name = "ExperimentName", .type = &types::ExperimentEntityName, .offset = offsetof(UpdateExperimentRequest, experiment_name), .required = true},
    {.name = "DisplayName", .wire_name = "DisplayName", .type = &types::ExperimentEntityName, .optional = &kOptional<std::string>, .offset = offsetof(UpdateExperimentRequest, display_name)},
    {.name = "Description", .wire_name = "Description", .type = &types::ExperimentDescription, .optional = &kOptional<std::string>, .offset = offsetof(UpdateExperimentRequest, description)},
};
constexpr std::uint16_t kUpdateExperimentRequestNames[] = {2, 1, 0};
constexpr Field kUpdateExperimentResponseFields[] = {
    {.name = "ExperimentArn", .wire_name = "ExperimentArn", .type = &types::ExperimentArn, .optional = &kOptional<std::string>, .offset = offsetof(UpdateExperimentResponse, experiment_arn)},
};
constexpr std::uint16_t kUpdateExperimentResponseNames[] = {0};
constexpr Field kUpdateFeatureGroupRequestFields[] = {
    {.name = "FeatureGroupName", .wire_name = "FeatureGroupName", .type = &types::FeatureGroupNameOrArn, .offset = offsetof(UpdateFeatureGroupRequest, feature_group_name), .required = true},
    {.name = "FeatureAdditions", .wire_name = "FeatureAdditions", .type = &types::FeatureAdditions, .optional = &kOptional<std::vector<FeatureDefinition>>, .offset = offsetof(UpdateFeatureGroupRequest, feature_additions)},
    {.name = "OnlineStoreConfig", .wire_name = "OnlineStoreConfig", .type = &types::OnlineStoreConfigUpdate, .optional = &kOptional<OnlineStoreConfigUpdate>, .offset = offsetof(UpdateFeatureGroupRequest, online_store_config)},
    {.name = "ThroughputConfig", .wire_name = "ThroughputConfig", .type = &types::ThroughputConfigUpdate, .optional = &kOptional<ThroughputConfigUpdate>, .offset = offsetof(UpdateFeatureGroupRequest, throughput_config)},
};
constexpr std::uint16_t kUpdateFeatureGroupRequestNames[] = {1, 0, 2, 3};
constexpr Field kUpdateFeatureGroupResponseFields[] = {
    {.name = "FeatureGroupArn", .wire_name = "FeatureGroupArn", .type = &types::FeatureGroupArn, .offset = offsetof(UpdateFeatureGroupResponse, feature_group_arn), .required = true},
};
constexpr std::uint16_t kUpdateFeatureGroupResponseNames[] = {0};
constexpr Field kUpdateFeatureMetadataRequestFields[] = {
    {.name = "FeatureGroupName", .wire_name = "FeatureGroupName", .type = &types::FeatureGroupNameOrArn, .offset = offsetof(UpdateFeatureMetadataRequest, feature_group_name), .required = true},
    {.name = "FeatureName", .wire_name = "FeatureName", .type = &types::FeatureName, .offset = offsetof(UpdateFeatureMetadataRequest, feature_name), .required = true},
    {.name = "Description", .wire_name = "Description", .type = &types::AlgorithmImage, .optional = &kOptional<std::string>, .offset = offsetof(UpdateFeatureMetadataRequest, description)},
    {.name = "ParameterAdditions", .wire_name = "ParameterAdditions", .type = &types::FeatureParameterAdditions, .optional = &kOptional<std::vector<FeatureParameter>>, .offset = offsetof(UpdateFeatureMetadataRequest, parameter_additions)},
    {.name = "ParameterRemovals", .wire_name = "ParameterRemovals", .type = &types::FeatureParameterRemovals, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(UpdateFeatureMetadataRequest, parameter_removals)},
};
constexpr std::uint16_t kUpdateFeatureMetadataRequestNames[] = {2, 0, 1, 3, 4};
constexpr Field kUpdateInferenceComponentInputFields[] = {
    {.name = "InferenceComponentName", .wire_name = "InferenceComponentName", .type = &types::InferenceComponentName, .offset = offsetof(UpdateInferenceComponentInput, inference_component_name), .required = true},
    {.name = "Specification", .wire_name = "Specification", .type = &types::InferenceComponentSpecification, .optional = &kOptional<InferenceComponentSpecification>, .offset = offsetof(UpdateInferenceComponentInput, specification)},
    {.name = "Specifications", .wire_name = "Specifications", .type = &types::InferenceComponentSpecificationList, .optional = &kOptional<std::vector<InferenceComponentSpecification>>, .offset = offsetof(UpdateInferenceComponentInput, specifications)},
    {.name = "RuntimeConfig", .wire_name = "RuntimeConfig", .type = &types::InferenceComponentRuntimeConfig, .optional = &kOptional<InferenceComponentRuntimeConfig>, .offset = offsetof(UpdateInferenceComponentInput, runtime_config)},
    {.name = "DeploymentConfig", .wire_name = "DeploymentConfig", .type = &types::InferenceComponentDeploymentConfig, .optional = &kOptional<InferenceComponentDeploymentConfig>, .offset = offsetof(UpdateInferenceComponentInput, deployment_config)},
};
constexpr std::uint16_t kUpdateInferenceComponentInputNames[] = {4, 0, 3, 1, 2};
constexpr Field kUpdateInferenceComponentOutputFields[] = {
    {.name = "InferenceComponentArn", .wire_name = "InferenceComponentArn", .type = &types::InferenceComponentArn, .offset = offsetof(UpdateInferenceComponentOutput, inference_component_arn), .required = true},
};
constexpr std::uint16_t kUpdateInferenceComponentOutputNames[] = {0};
constexpr Field kUpdateInferenceComponentRuntimeConfigInputFields[] = {
    {.name = "InferenceComponentName", .wire_name = "InferenceComponentName", .type = &types::InferenceComponentName, .offset = offsetof(UpdateInferenceComponentRuntimeConfigInput, inference_component_name), .required = true},
    {.name = "DesiredRuntimeConfig", .wire_name = "DesiredRuntimeConfig", .type = &types::InferenceComponentRuntimeConfig, .offset = offsetof(UpdateInferenceComponentRuntimeConfigInput, desired_runtime_config), .required = true},
};
constexpr std::uint16_t kUpdateInferenceComponentRuntimeConfigInputNames[] = {1, 0};
constexpr Field kUpdateInferenceComponentRuntimeConfigOutputFields[] = {
    {.name = "InferenceComponentArn", .wire_name = "InferenceComponentArn", .type = &types::InferenceComponentArn, .offset = offsetof(UpdateInferenceComponentRuntimeConfigOutput, inference_component_arn), .required = true},
};
constexpr std::uint16_t kUpdateInferenceComponentRuntimeConfigOutputNames[] = {0};
constexpr Field kUpdateInferenceExperimentRequestFields[] = {
    {.name = "Name", .wire_name = "Name", .type = &types::ExperimentEntityName, .offset = offsetof(UpdateInferenceExperimentRequest, name), .required = true},
    {.name = "Schedule", .wire_name = "Schedule", .type = &types::InferenceExperimentSchedule, .optional = &kOptional<InferenceExperimentSchedule>, .offset = offsetof(UpdateInferenceExperimentRequest, schedule)},
    {.name = "Description", .wire_name = "Description", .type = &types::ApprovalDescription, .optional = &kOptional<std::string>, .offset = offsetof(UpdateInferenceExperimentRequest, description)},
    {.name = "ModelVariants", .wire_name = "ModelVariants", .type = &types::ModelVariantConfigList, .optional = &kOptional<std::vector<ModelVariantConfig>>, .offset = offsetof(UpdateInferenceExperimentRequest, model_variants)},
    {.name = "DataStorageConfig", .wire_name = "DataStorageConfig", .type = &types::InferenceExperimentDataStorageConfig, .optional = &kOptional<InferenceExperimentDataStorageConfig>, .offset = offsetof(UpdateInferenceExperimentRequest, data_storage_config)},
    {.name = "ShadowModeConfig", .wire_name = "ShadowModeConfig", .type = &types::ShadowModeConfig, .optional = &kOptional<ShadowModeConfig>, .offset = offsetof(UpdateInferenceExperimentRequest, shadow_mode_config)},
};
constexpr std::uint16_t kUpdateInferenceExperimentRequestNames[] = {4, 2, 3, 0, 1, 5};
constexpr Field kUpdateInferenceExperimentResponseFields[] = {
    {.name = "InferenceExperimentArn", .wire_name = "InferenceExperimentArn", .type = &types::InferenceExperimentArn, .offset = offsetof(UpdateInferenceExperimentResponse, inference_experiment_arn), .required = true},
};
constexpr std::uint16_t kUpdateInferenceExperimentResponseNames[] = {0};
constexpr Field kUpdateModelCardRequestFields[] = {
    {.name = "ModelCardName", .wire_name = "ModelCardName", .type = &types::ModelCardNameOrArn, .offset = offsetof(UpdateModelCardRequest, model_card_name), .required = true},
    {.name = "Content", .wire_name = "Content", .type = &types::ModelCardContent, .optional = &kOptional<std::string>, .offset = offsetof(UpdateModelCardRequest, content)},
    {.name = "ModelCardStatus", .wire_name = "ModelCardStatus", .type = &types::ModelCardStatus, .optional = &kOptional<std::string>, .offset = offsetof(UpdateModelCardRequest, model_card_status)},
};
constexpr std::uint16_t kUpdateModelCardRequestNames[] = {1, 0, 2};
constexpr Field kUpdateModelCardResponseFields[] = {
    {.name = "ModelCardArn", .wire_name = "ModelCardArn", .type = &types::ModelCardArn, .offset = offsetof(UpdateModelCardResponse, model_card_arn), .required = true},
};
constexpr std::uint16_t kUpdateModelCardResponseNames[] = {0};
constexpr Field kUpdateModelPackageInputFields[] = {
    {.name = "ModelPackageArn", .wire_name = "ModelPackageArn", .type = &types::ModelPackageArn, .offset = offsetof(UpdateModelPackageInput, model_package_arn), .required = true},
    {.name = "ModelApprovalStatus", .wire_name = "ModelApprovalStatus", .type = &types::ModelApprovalStatus, .optional = &kOptional<std::string>, .offset = offsetof(UpdateModelPackageInput, model_approval_status)},
    {.name = "ModelPackageRegistrationType", .wire_name = "ModelPackageRegistrationType", .type = &types::ModelPackageRegistrationType, .optional = &kOptional<std::string>, .offset = offsetof(UpdateModelPackageInput, model_package_registration_type)},
    {.name = "ApprovalDescription", .wire_name = "ApprovalDescription", .type = &types::ApprovalDescription, .optional = &kOptional<std::string>, .offset = offsetof(UpdateModelPackageInput, approval_description)},
    {.name = "CustomerMetadataProperties", .wire_name = "CustomerMetadataProperties", .type = &types::CustomerMetadataMap, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(UpdateModelPackageInput, customer_metadata_properties)},
    {.name = "CustomerMetadataPropertiesToRemove", .wire_name = "CustomerMetadataPropertiesToRemove", .type = &types::CustomerMetadataKeyList, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(UpdateModelPackageInput, customer_metadata_properties_to_remove)},
    {.name = "AdditionalInferenceSpecificationsToAdd", .wire_name = "AdditionalInferenceSpecificationsToAdd", .type = &types::AdditionalInferenceSpecifications, .optional = &kOptional<std::vector<AdditionalInferenceSpecificationDefinition>>, .offset = offsetof(UpdateModelPackageInput, additional_inference_specifications_to_add)},
    {.name = "InferenceSpecification", .wire_name = "InferenceSpecification", .type = &types::InferenceSpecification, .optional = &kOptional<InferenceSpecification>, .offset = offsetof(UpdateModelPackageInput, inference_specification)},
    {.name = "SourceUri", .wire_name = "SourceUri", .type = &types::ModelPackageSourceUri, .optional = &kOptional<std::string>, .offset = offsetof(UpdateModelPackageInput, source_uri)},
    {.name = "ModelCard", .wire_name = "ModelCard", .type = &types::ModelPackageModelCard, .optional = &kOptional<ModelPackageModelCard>, .offset = offsetof(UpdateModelPackageInput, model_card)},
    {.name = "ModelLifeCycle", .wire_name = "ModelLifeCycle", .type = &types::ModelLifeCycle, .optional = &kOptional<ModelLifeCycle>, .offset = offsetof(UpdateModelPackageInput, model_life_cycle)},
    {.name = "ClientToken", .wire_name = "ClientToken", .type = &types::ClientToken, .optional = &kOptional<std::string>, .offset = offsetof(UpdateModelPackageInput, client_token)},
};
constexpr std::uint16_t kUpdateModelPackageInputNames[] = {6, 3, 11, 4, 5, 7, 1, 9, 10, 0, 2, 8};
constexpr Field kUpdateModelPackageOutputFields[] = {
    {.name = "ModelPackageArn", .wire_name = "ModelPackageArn", .type = &types::ModelPackageArn, .offset = offsetof(UpdateModelPackageOutput, model_package_arn), .required = true},
};
constexpr std::uint16_t kUpdateModelPackageOutputNames[] = {0};
constexpr Field kUpdateMonitoringAlertRequestFields[] = {
    {.name = "MonitoringScheduleName", .wire_name = "MonitoringScheduleName", .type = &types::EntityName, .offset = offsetof(UpdateMonitoringAlertRequest, monitoring_schedule_name), .required = true},
    {.name = "MonitoringAlertName", .wire_name = "MonitoringAlertName", .type = &types::EntityName, .offset = offsetof(UpdateMonitoringAlertRequest, monitoring_alert_name), .required = true},
    {.name = "DatapointsToAlert", .wire_name = "DatapointsToAlert", .type = &types::FeatureGroupMaxResults, .offset = offsetof(UpdateMonitoringAlertRequest, datapoints_to_alert), .required = true},
    {.name = "EvaluationPeriod", .wire_name = "EvaluationPeriod", .type = &types::FeatureGroupMaxResults, .offset = offsetof(UpdateMonitoringAlertRequest, evaluation_period), .required = true},
};
constexpr std::uint16_t kUpdateMonitoringAlertRequestNames[] = {2, 3, 1, 0};
constexpr Field kUpdateMonitoringAlertResponseFields[] = {
    {.name = "MonitoringScheduleArn", .wire_name = "MonitoringScheduleArn", .type = &types::Accept, .offset = offsetof(UpdateMonitoringAlertResponse, monitoring_schedule_arn), .required = true},
    {.name = "MonitoringAlertName", .wire_name = "MonitoringAlertName", .type = &types::EntityName, .optional = &kOptional<std::string>, .offset = offsetof(UpdateMonitoringAlertResponse, monitoring_alert_name)},
};
constexpr std::uint16_t kUpdateMonitoringAlertResponseNames[] = {1, 0};
constexpr Field kUpdateMonitoringScheduleRequestFields[] = {
    {.name = "MonitoringScheduleName", .wire_name = "MonitoringScheduleName", .type = &types::EntityName, .offset = offsetof(UpdateMonitoringScheduleRequest, monitoring_schedule_name), .required = true},
    {.name = "MonitoringScheduleConfig", .wire_name = "MonitoringScheduleConfig", .type = &types::MonitoringScheduleConfig, .offset = offsetof(UpdateMonitoringScheduleRequest, monitoring_schedule_config), .required = true},
};
constexpr std::uint16_t kUpdateMonitoringScheduleRequestNames[] = {1, 0};
constexpr Field kUpdateMonitoringScheduleResponseFields[] = {
    {.name = "MonitoringScheduleArn", .wire_name = "MonitoringScheduleArn", .type = &types::Accept, .offset = offsetof(UpdateMonitoringScheduleResponse, monitoring_schedule_arn), .required = true},
};
constexpr std::uint16_t kUpdateMonitoringScheduleResponseNames[] = {0};
constexpr Field kUpdatePipelineExecutionRequestFields[] = {
    {.name = "PipelineExecutionArn", .wire_name = "PipelineExecutionArn", .type = &types::PipelineExecutionArn, .offset = offsetof(UpdatePipelineExecutionRequest, pipeline_execution_arn), .required = true},
    {.name = "PipelineExecutionDescription", .wire_name = "PipelineExecutionDescription", .type = &types::ExperimentDescription, .optional = &kOptional<std::string>, .offset = offsetof(UpdatePipelineExecutionRequest, pipeline_execution_description)},
    {.name = "PipelineExecutionDisplayName", .wire_name = "PipelineExecutionDisplayName", .type = &types::PipelineExecutionName, .optional = &kOptional<std::string>, .offset = offsetof(UpdatePipelineExecutionRequest, pipeline_execution_display_name)},
    {.name = "ParallelismConfiguration", .wire_name = "ParallelismConfiguration", .type = &types::ParallelismConfiguration, .optional = &kOptional<ParallelismConfiguration>, .offset = offsetof(UpdatePipelineExecutionRequest, parallelism_configuration)},
};
constexpr std::uint16_t kUpdatePipelineExecutionRequestNames[] = {3, 0, 1, 2};
constexpr Field kUpdatePipelineExecutionResponseFields[] = {
    {.name = "PipelineExecutionArn", .wire_name = "PipelineExecutionArn", .type = &types::PipelineExecutionArn, .optional = &kOptional<std::string>, .offset = offsetof(UpdatePipelineExecutionResponse, pipeline_execution_arn)},
};
constexpr std::uint16_t kUpdatePipelineExecutionResponseNames[] = {0};
constexpr Field kUpdatePipelineRequestFields[] = {
    {.name = "PipelineName", .wire_name = "PipelineName", .type = &types::PipelineName, .offset = offsetof(UpdatePipelineRequest, pipeline_name), .required = true},
    {.name = "PipelineDisplayName", .wire_name = "PipelineDisplayName", .type = &types::PipelineName, .optional = &kOptional<std::string>, .offset = offsetof(UpdatePipelineRequest, pipeline_display_name)},
    {.name = "PipelineDefinition", .wire_name = "PipelineDefinition", .type = &types::PipelineDefinition, .optional = &kOptional<std::string>, .offset = offsetof(UpdatePipelineRequest, pipeline_definition)},
    {.name = "PipelineDefinitionS3Location", .wire_name = "PipelineDefinitionS3Location", .type = &types::PipelineDefinitionS3Location, .optional = &kOptional<PipelineDefinitionS3Location>, .offset = offsetof(UpdatePipelineRequest, pipeline_definition_s3_location)},
    {.name = "PipelineDescription", .wire_name = "PipelineDescription", .type = &types::ExperimentDescription, .optional = &kOptional<std::string>, .offset = offsetof(UpdatePipelineRequest, pipeline_description)},
    {.name = "RoleArn", .wire_name = "RoleArn", .type = &types::RoleArn, .optional = &kOptional<std::string>, .offset = offsetof(UpdatePipelineRequest, role_arn)},
    {.name = "ParallelismConfiguration", .wire_name = "ParallelismConfiguration", .type = &types::ParallelismConfiguration, .optional = &kOptional<ParallelismConfiguration>, .offset = offsetof(UpdatePipelineRequest, parallelism_configuration)},
};
constexpr std::uint16_t kUpdatePipelineRequestNames[] = {6, 2, 3, 4, 1, 0, 5};
constexpr Field kUpdatePipelineResponseFields[] = {
    {.name = "PipelineArn", .wire_name = "PipelineArn", .type = &types::PipelineArn, .optional = &kOptional<std::string>, .offset = offsetof(UpdatePipelineResponse, pipeline_arn)},
    {.name = "PipelineVersionId", .wire_name = "PipelineVersionId", .type = &types::BillableTimeInSeconds, .optional = &kOptional<std::int64_t>, .offset = offsetof(UpdatePipelineResponse, pipeline_version_id)},
};
constexpr std::uint16_t kUpdatePipelineResponseNames[] = {0, 1};
constexpr Field kUpdatePipelineVersionRequestFields[] = {
    {.name = "PipelineArn", .wire_name = "PipelineArn", .type = &types::PipelineArn, .offset = offsetof(UpdatePipelineVersionRequest, pipeline_arn), .required = true},
    {.name = "PipelineVersionId", .wire_name = "PipelineVersionId", .type = &types::BillableTimeInSeconds, .offset = offsetof(UpdatePipelineVersionRequest, pipeline_version_id), .required = true},
    {.name = "PipelineVersionDisplayName", .wire_name = "PipelineVersionDisplayName", .type = &types::PipelineExecutionName, .optional = &kOptional<std::string>, .offset = offsetof(UpdatePipelineVersionRequest, pipeline_version_display_name)},
    {.name = "PipelineVersionDescription", .wire_name = "PipelineVersionDescription", .type = &types::ExperimentDescription, .optional = &kOptional<std::string>, .offset = offsetof(UpdatePipelineVersionRequest, pipeline_version_description)},
};
constexpr std::uint16_t kUpdatePipelineVersionRequestNames[] = {0, 3, 2, 1};
constexpr Field kUpdatePipelineVersionResponseFields[] = {
    {.name = "PipelineArn", .wire_name = "PipelineArn", .type = &types::PipelineArn, .optional = &kOptional<std::string>, .offset = offsetof(UpdatePipelineVersionResponse, pipeline_arn)},
    {.name = "PipelineVersionId", .wire_name = "PipelineVersionId", .type = &types::BillableTimeInSeconds, .optional = &kOptional<std::int64_t>, .offset = offsetof(UpdatePipelineVersionResponse, pipeline_version_id)},
};
constexpr std::uint16_t kUpdatePipelineVersionResponseNames[] = {0, 1};
constexpr Field kUpdateTrainingJobRequestFields[] = {
    {.name = "TrainingJobName", .wire_name = "TrainingJobName", .type = &types::EntityName, .offset = offsetof(UpdateTrainingJobRequest, training_job_name), .required = true},
    {.name = "ProfilerConfig", .wire_name = "ProfilerConfig", .type = &types::ProfilerConfigForUpdate, .optional = &kOptional<ProfilerConfigForUpdate>, .offset = offsetof(UpdateTrainingJobRequest, profiler_config)},
    {.name = "ProfilerRuleConfigurations", .wire_name = "ProfilerRuleConfigurations", .type = &types::ProfilerRuleConfigurations, .optional = &kOptional<std::vector<ProfilerRuleConfiguration>>, .offset = offsetof(UpdateTrainingJobRequest, profiler_rule_configurations)},
    {.name = "ResourceConfig", .wire_name = "ResourceConfig", .type = &types::ResourceConfigForUpdate, .optional = &kOptional<ResourceConfigForUpdate>, .offset = offsetof(UpdateTrainingJobRequest, resource_config)},
    {.name = "RemoteDebugConfig", .wire_name = "RemoteDebugConfig", .type = &types::RemoteDebugConfigForUpdate, .optional = &kOptional<RemoteDebugConfigForUpdate>, .offset = offsetof(UpdateTrainingJobRequest, remote_debug_config)},
};
constexpr std::uint16_t kUpdateTrainingJobRequestNames[] = {1, 2, 4, 3, 0};
constexpr Field kUpdateTrainingJobResponseFields[] = {
    {.name = "TrainingJobArn", .wire_name = "TrainingJobArn", .type = &types::TrainingJobArn, .offset = offsetof(UpdateTrainingJobResponse, training_job_arn), .required = true},
};
constexpr std::uint16_t kUpdateTrainingJobResponseNames[] = {0};
constexpr Field kUpdateTrialComponentRequestFields[] = {
    {.name = "TrialComponentName", .wire_name = "TrialComponentName", .type = &types::ExperimentEntityName, .offset = offsetof(UpdateTrialComponentRequest, trial_component_name), .required = true},
    {.name = "DisplayName", .wire_name = "DisplayName", .type = &types::ExperimentEntityName, .optional = &kOptional<std::string>, .offset = offsetof(UpdateTrialComponentRequest, display_name)},
    {.name = "Status", .wire_name = "Status", .type = &types::TrialComponentStatus, .optional = &kOptional<TrialComponentStatus>, .offset = offsetof(UpdateTrialComponentRequest, status)},
    {.name = "StartTime", .wire_name = "StartTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(UpdateTrialComponentRequest, start_time)},
    {.name = "EndTime", .wire_name = "EndTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(UpdateTrialComponentRequest, end_time)},
    {.name = "Parameters", .wire_name = "Parameters", .type = &types::TrialComponentParameters, .optional = &kOptional<std::map<std::string, TrialComponentParameterValue>>, .offset = offsetof(UpdateTrialComponentRequest, parameters)},
    {.name = "ParametersToRemove", .wire_name = "ParametersToRemove", .type = &types::ListTrialComponentKey256, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(UpdateTrialComponentRequest, parameters_to_remove)},
    {.name = "InputArtifacts", .wire_name = "InputArtifacts", .type = &types::TrialComponentArtifacts, .optional = &kOptional<std::map<std::string, TrialComponentArtifact>>, .offset = offsetof(UpdateTrialComponentRequest, input_artifacts)},
    {.name = "InputArtifactsToRemove", .wire_name = "InputArtifactsToRemove", .type = &types::ListTrialComponentKey256, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(UpdateTrialComponentRequest, input_artifacts_to_remove)},
    {.name = "OutputArtifacts", .wire_name = "OutputArtifacts", .type = &types::TrialComponentArtifacts, .optional = &kOptional<std::map<std::string, TrialComponentArtifact>>, .offset = offsetof(UpdateTrialComponentRequest, output_artifacts)},
    {.name = "OutputArtifactsToRemove", .wire_name = "OutputArtifactsToRemove", .type = &types::ListTrialComponentKey256, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(UpdateTrialComponentRequest, output_artifacts_to_remove)},
};
constexpr std::uint16_t kUpdateTrialComponentRequestNames[] = {1, 4, 7, 8, 9, 10, 5, 6, 3, 2, 0};
constexpr Field kUpdateTrialComponentResponseFields[] = {
    {.name = "TrialComponentArn", .wire_name = "TrialComponentArn", .type = &types::TrialComponentArn, .optional = &kOptional<std::string>, .offset = offsetof(UpdateTrialComponentResponse, trial_component_arn)},
};
constexpr std::uint16_t kUpdateTrialComponentResponseNames[] = {0};
constexpr Field kUpdateTrialRequestFields[] = {
    {.name = "TrialName", .wire_name = "TrialName", .type = &types::ExperimentEntityName, .offset = offsetof(UpdateTrialRequest, trial_name), .required = true},
    {.name = "DisplayName", .wire_name = "DisplayName", .type = &types::ExperimentEntityName, .optional = &kOptional<std::string>, .offset = offsetof(UpdateTrialRequest, display_name)},
};
constexpr std::uint16_t kUpdateTrialRequestNames[] = {1, 0};
constexpr Field kUpdateTrialResponseFields[] = {
    {.name = "TrialArn", .wire_name = "TrialArn", .type = &types::TrialArn, .optional = &kOptional<std::string>, .offset = offsetof(UpdateTrialResponse, trial_arn)},
};
constexpr std::uint16_t kUpdateTrialResponseNames[] = {0};
constexpr Field kUserContextFields[] = {
    {.name = "UserProfileArn", .wire_name = "UserProfileArn", .type = &types::Ec2CapacityReservationId, .optional = &kOptional<std::string>, .offset = offsetof(UserContext, user_profile_arn)},
    {.name = "UserProfileName", .wire_name = "UserProfileName", .type = &types::Ec2CapacityReservationId, .optional = &kOptional<std::string>, .offset = offsetof(UserContext, user_profile_name)},
    {.name = "DomainId", .wire_name = "DomainId", .type = &types::Ec2CapacityReservationId, .optional = &kOptional<std::string>, .offset = offsetof(UserContext, domain_id)},
    {.name = "IamIdentity", .wire_name = "IamIdentity", .type = &types::IamIdentity, .optional = &kOptional<IamIdentity>, .offset = offsetof(UserContext, iam_identity)},
};
constexpr std::uint16_t kUserContextNames[] = {2, 3, 0, 1};
constexpr Field kVariantPropertyFields[] = {
    {.name = "VariantPropertyType", .wire_name = "VariantPropertyType", .type = &types::VariantPropertyType, .offset = offsetof(VariantProperty, variant_property_type), .required = true},
};
constexpr std::uint16_t kVariantPropertyNames[] = {0};
constexpr Field kVectorConfigFields[] = {
    {.name = "Dimension", .wire_name = "Dimension", .type = &types::Dimension, .offset = offsetof(VectorConfig, dimension), .required = true},
};
constexpr std::uint16_t kVectorConfigNames[] = {0};
constexpr Field kVertexFields[] = {
    {.name = "Arn", .wire_name = "Arn", .type = &types::AssociationEntityArn, .optional = &kOptional<std::string>, .offset = offsetof(Vertex, arn)},
    {.name = "Type", .wire_name = "Type", .type = &types::String40, .optional = &kOptional<std::string>, .offset = offsetof(Vertex, type)},
    {.name = "LineageType", .wire_name = "LineageType", .type = &types::LineageType, .optional = &kOptional<std::string>, .offset = offsetof(Vertex, lineage_type)},
};
constexpr std::uint16_t kVertexNames[] = {0, 2, 1};
constexpr Field kVisibilityConditionsFields[] = {
    {.name = "Key", .wire_name = "Key", .type = &types::TagKey, .optional = &kOptional<std::string>, .offset = offsetof(VisibilityConditions, key)},
    {.name = "Value", .wire_name = "Value", .type = &types::TagValue, .optional = &kOptional<std::string>, .offset = offsetof(VisibilityConditions, value)},
};
constexpr std::uint16_t kVisibilityConditionsNames[] = {0, 1};
constexpr Field kVpcConfigFields[] = {
    {.name = "SecurityGroupIds", .wire_name = "SecurityGroupIds", .type = &types::VpcSecurityGroupIds, .offset = offsetof(VpcConfig, security_group_ids), .required = true},
    {.name = "Subnets", .wire_name = "Subnets", .type = &types::Subnets, .offset = offsetof(VpcConfig, subnets), .required = true},
};
constexpr std::uint16_t kVpcConfigNames[] = {0, 1};
constexpr Field kWarmPoolStatusFields[] = {
    {.name = "Status", .wire_name = "Status", .type = &types::WarmPoolResourceStatus, .offset = offsetof(WarmPoolStatus, status), .required = true},
    {.name = "ResourceRetainedBillableTimeInSeconds", .wire_name = "ResourceRetainedBillableTimeInSeconds", .type = &types::BillableTokenCount, .optional = &kOptional<std::int64_t>, .offset = offsetof(WarmPoolStatus, resource_retained_billable_time_in_seconds)},
    {.name = "ReusedByJob", .wire_name = "ReusedByJob", .type = &types::EntityName, .optional = &kOptional<std::string>, .offset = offsetof(WarmPoolStatus, reused_by_job)},
};
constexpr std::uint16_t kWarmPoolStatusNames[] = {1, 2, 0};

}  // namespace

constinit const Shape TrialComponentSimpleSummary::kShape = {.name = "TrialComponentSimpleSummary", .size = sizeof(TrialComponentSimpleSummary), .fields = kTrialComponentSimpleSummaryFields, .by_wire_name = kTrialComponentSimpleSummaryNames};
constinit const Type types::TrialComponentSimpleSummary = {.kind = Kind::structure, .shape = &TrialComponentSimpleSummary::kShape};
constinit const Type types::TrialComponentSimpleSummaries = {.kind = Kind::list, .element = &types::TrialComponentSimpleSummary, .list = &kList<TrialComponentSimpleSummary>};
constinit const Shape TrialComponentSource::kShape = {.name = "TrialComponentSource", .size = sizeof(TrialComponentSource), .fields = kTrialComponentSourceFields, .by_wire_name = kTrialComponentSourceNames};
constinit const Type types::TrialComponentSource = {.kind = Kind::structure, .shape = &TrialComponentSource::kShape};
constinit const Type types::TrialComponentSources = {.kind = Kind::list, .element = &types::TrialComponentSource, .list = &kList<TrialComponentSource>};
constinit const Shape TrialComponentSourceDetail::kShape = {.name = "TrialComponentSourceDetail", .size = sizeof(TrialComponentSourceDetail), .fields = kTrialComponentSourceDetailFields, .by_wire_name = kTrialComponentSourceDetailNames};
constinit const Type types::TrialComponentSourceDetail = {.kind = Kind::structure, .shape = &TrialComponentSourceDetail::kShape};
constinit const Shape TrialComponentStatus::kShape = {.name = "TrialComponentStatus", .size = sizeof(TrialComponentStatus), .fields = kTrialComponentStatusFields, .by_wire_name = kTrialComponentStatusNames};
constinit const Type types::TrialComponentStatus = {.kind = Kind::structure, .shape = &TrialComponentStatus::kShape};
constinit const Shape TrialComponentSummary::kShape = {.name = "TrialComponentSummary", .size = sizeof(TrialComponentSummary), .fields = kTrialComponentSummaryFields, .by_wire_name = kTrialComponentSummaryNames};
constinit const Type types::TrialComponentSummary = {.kind = Kind::structure, .shape = &TrialComponentSummary::kShape};
constinit const Type types::TrialComponentSummaries = {.kind = Kind::list, .element = &types::TrialComponentSummary, .list = &kList<TrialComponentSummary>};
constinit const Shape TrialSource::kShape = {.name = "TrialSource", .size = sizeof(TrialSource), .fields = kTrialSourceFields, .by_wire_name = kTrialSourceNames};
constinit const Type types::TrialSource = {.kind = Kind::structure, .shape = &TrialSource::kShape};
constinit const Shape TrialSummary::kShape = {.name = "TrialSummary", .size = sizeof(TrialSummary), .fields = kTrialSummaryFields, .by_wire_name = kTrialSummaryNames};
constinit const Type types::TrialSummary = {.kind = Kind::structure, .shape = &TrialSummary::kShape};
constinit const Type types::TrialSummaries = {.kind = Kind::list, .element = &types::TrialSummary, .list = &kList<TrialSummary>};
constinit const Shape TtlDuration::kShape = {.name = "TtlDuration", .size = sizeof(TtlDuration), .fields = kTtlDurationFields, .by_wire_name = kTtlDurationNames};
constinit const Type types::TtlDuration = {.kind = Kind::structure, .shape = &TtlDuration::kShape};
constinit const Shape TuningJobCompletionCriteria::kShape = {.name = "TuningJobCompletionCriteria", .size = sizeof(TuningJobCompletionCriteria), .fields = kTuningJobCompletionCriteriaFields, .by_wire_name = kTuningJobCompletionCriteriaNames};
constinit const Type types::TuningJobCompletionCriteria = {.kind = Kind::structure, .shape = &TuningJobCompletionCriteria::kShape};
constinit const Shape TuningJobStepMetaData::kShape = {.name = "TuningJobStepMetaData", .size = sizeof(TuningJobStepMetaData), .fields = kTuningJobStepMetaDataFields, .by_wire_name = kTuningJobStepMetaDataNames};
constinit const Type types::TuningJobStepMetaData = {.kind = Kind::structure, .shape = &TuningJobStepMetaData::kShape};
constinit const Shape UiTemplate::kShape = {.name = "UiTemplate", .size = sizeof(UiTemplate), .fields = kUiTemplateFields, .by_wire_name = kUiTemplateNames};
constinit const Type types::UiTemplate = {.kind = Kind::structure, .shape = &UiTemplate::kShape};
constinit const Shape UpdateActionRequest::kShape = {.name = "UpdateActionRequest", .size = sizeof(UpdateActionRequest), .fields = kUpdateActionRequestFields, .by_wire_name = kUpdateActionRequestNames};
constinit const Type types::UpdateActionRequest = {.kind = Kind::structure, .shape = &UpdateActionRequest::kShape};
constinit const Shape UpdateActionResponse::kShape = {.name = "UpdateActionResponse", .size = sizeof(UpdateActionResponse), .fields = kUpdateActionResponseFields, .by_wire_name = kUpdateActionResponseNames};
constinit const Type types::UpdateActionResponse = {.kind = Kind::structure, .shape = &UpdateActionResponse::kShape};
constinit const Shape UpdateArtifactRequest::kShape = {.name = "UpdateArtifactRequest", .size = sizeof(UpdateArtifactRequest), .fields = kUpdateArtifactRequestFields, .by_wire_name = kUpdateArtifactRequestNames};
constinit const Type types::UpdateArtifactRequest = {.kind = Kind::structure, .shape = &UpdateArtifactRequest::kShape};
constinit const Shape UpdateArtifactResponse::kShape = {.name = "UpdateArtifactResponse", .size = sizeof(UpdateArtifactResponse), .fields = kUpdateArtifactResponseFields, .by_wire_name = kUpdateArtifactResponseNames};
constinit const Type types::UpdateArtifactResponse = {.kind = Kind::structure, .shape = &UpdateArtifactResponse::kShape};
constinit const Shape UpdateContextRequest::kShape = {.name = "UpdateContextRequest", .size = sizeof(UpdateContextRequest), .fields = kUpdateContextRequestFields, .by_wire_name = kUpdateContextRequestNames};
constinit const Type types::UpdateContextRequest = {.kind = Kind::structure, .shape = &UpdateContextRequest::kShape};
constinit const Shape UpdateContextResponse::kShape = {.name = "UpdateContextResponse", .size = sizeof(UpdateContextResponse), .fields = kUpdateContextResponseFields, .by_wire_name = kUpdateContextResponseNames};
constinit const Type types::UpdateContextResponse = {.kind = Kind::structure, .shape = &UpdateContextResponse::kShape};
constinit const Shape UpdateEndpointInput::kShape = {.name = "UpdateEndpointInput", .size = sizeof(UpdateEndpointInput), .fields = kUpdateEndpointInputFields, .by_wire_name = kUpdateEndpointInputNames};
constinit const Type types::UpdateEndpointInput = {.kind = Kind::structure, .shape = &UpdateEndpointInput::kShape};
constinit const Shape UpdateEndpointOutput::kShape = {.name = "UpdateEndpointOutput", .size = sizeof(UpdateEndpointOutput), .fields = kUpdateEndpointOutputFields, .by_wire_name = kUpdateEndpointOutputNames};
constinit const Type types::UpdateEndpointOutput = {.kind = Kind::structure, .shape = &UpdateEndpointOutput::kShape};
constinit const Shape UpdateEndpointWeightsAndCapacitiesInput::kShape = {.name = "UpdateEndpointWeightsAndCapacitiesInput", .size = sizeof(UpdateEndpointWeightsAndCapacitiesInput), .fields = kUpdateEndpointWeightsAndCapacitiesInputFields, .by_wire_name = kUpdateEndpointWeightsAndCapacitiesInputNames};
constinit const Type types::UpdateEndpointWeightsAndCapacitiesInput = {.kind = Kind::structure, .shape = &UpdateEndpointWeightsAndCapacitiesInput::kShape};
constinit const Shape UpdateEndpointWeightsAndCapacitiesOutput::kShape = {.name = "UpdateEndpointWeightsAndCapacitiesOutput", .size = sizeof(UpdateEndpointWeightsAndCapacitiesOutput), .fields = kUpdateEndpointWeightsAndCapacitiesOutputFields, .by_wire_name = kUpdateEndpointWeightsAndCapacitiesOutputNames};
constinit const Type types::UpdateEndpointWeightsAndCapacitiesOutput = {.kind = Kind::structure, .shape = &UpdateEndpointWeightsAndCapacitiesOutput::kShape};
constinit const Shape UpdateExperimentRequest::kShape = {.name = "UpdateExperimentRequest", .size = sizeof(UpdateExperimentRequest), .fields = kUpdateExperimentRequestFields, .by_wire_name = kUpdateExperimentRequestNames};
constinit const Type types::UpdateExperimentRequest = {.kind = Kind::structure, .shape = &UpdateExperimentRequest::kShape};
constinit const Shape UpdateExperimentResponse::kShape = {.name = "UpdateExperimentResponse", .size = sizeof(UpdateExperimentResponse), .fields = kUpdateExperimentResponseFields, .by_wire_name = kUpdateExperimentResponseNames};
constinit const Type types::UpdateExperimentResponse = {.kind = Kind::structure, .shape = &UpdateExperimentResponse::kShape};
constinit const Shape UpdateFeatureGroupRequest::kShape = {.name = "UpdateFeatureGroupRequest", .size = sizeof(UpdateFeatureGroupRequest), .fields = kUpdateFeatureGroupRequestFields, .by_wire_name = kUpdateFeatureGroupRequestNames};
constinit const Type types::UpdateFeatureGroupRequest = {.kind = Kind::structure, .shape = &UpdateFeatureGroupRequest::kShape};
constinit const Shape UpdateFeatureGroupResponse::kShape = {.name = "UpdateFeatureGroupResponse", .size = sizeof(UpdateFeatureGroupResponse), .fields = kUpdateFeatureGroupResponseFields, .by_wire_name = kUpdateFeatureGroupResponseNames};
constinit const Type types::UpdateFeatureGroupResponse = {.kind = Kind::structure, .shape = &UpdateFeatureGroupResponse::kShape};
constinit const Shape UpdateFeatureMetadataRequest::kShape = {.name = "UpdateFeatureMetadataRequest", .size = sizeof(UpdateFeatureMetadataRequest), .fields = kUpdateFeatureMetadataRequestFields, .by_wire_name = kUpdateFeatureMetadataRequestNames};
constinit const Type types::UpdateFeatureMetadataRequest = {.kind = Kind::structure, .shape = &UpdateFeatureMetadataRequest::kShape};
constinit const Shape UpdateInferenceComponentInput::kShape = {.name = "UpdateInferenceComponentInput", .size = sizeof(UpdateInferenceComponentInput), .fields = kUpdateInferenceComponentInputFields, .by_wire_name = kUpdateInferenceComponentInputNames};
constinit const Type types::UpdateInferenceComponentInput = {.kind = Kind::structure, .shape = &UpdateInferenceComponentInput::kShape};
constinit const Shape UpdateInferenceComponentOutput::kShape = {.name = "UpdateInferenceComponentOutput", .size = sizeof(UpdateInferenceComponentOutput), .fields = kUpdateInferenceComponentOutputFields, .by_wire_name = kUpdateInferenceComponentOutputNames};
constinit const Type types::UpdateInferenceComponentOutput = {.kind = Kind::structure, .shape = &UpdateInferenceComponentOutput::kShape};
constinit const Shape UpdateInferenceComponentRuntimeConfigInput::kShape = {.name = "UpdateInferenceComponentRuntimeConfigInput", .size = sizeof(UpdateInferenceComponentRuntimeConfigInput), .fields = kUpdateInferenceComponentRuntimeConfigInputFields, .by_wire_name = kUpdateInferenceComponentRuntimeConfigInputNames};
constinit const Type types::UpdateInferenceComponentRuntimeConfigInput = {.kind = Kind::structure, .shape = &UpdateInferenceComponentRuntimeConfigInput::kShape};
constinit const Shape UpdateInferenceComponentRuntimeConfigOutput::kShape = {.name = "UpdateInferenceComponentRuntimeConfigOutput", .size = sizeof(UpdateInferenceComponentRuntimeConfigOutput), .fields = kUpdateInferenceComponentRuntimeConfigOutputFields, .by_wire_name = kUpdateInferenceComponentRuntimeConfigOutputNames};
constinit const Type types::UpdateInferenceComponentRuntimeConfigOutput = {.kind = Kind::structure, .shape = &UpdateInferenceComponentRuntimeConfigOutput::kShape};
constinit const Shape UpdateInferenceExperimentRequest::kShape = {.name = "UpdateInferenceExperimentRequest", .size = sizeof(UpdateInferenceExperimentRequest), .fields = kUpdateInferenceExperimentRequestFields, .by_wire_name = kUpdateInferenceExperimentRequestNames};
constinit const Type types::UpdateInferenceExperimentRequest = {.kind = Kind::structure, .shape = &UpdateInferenceExperimentRequest::kShape};
constinit const Shape UpdateInferenceExperimentResponse::kShape = {.name = "UpdateInferenceExperimentResponse", .size = sizeof(UpdateInferenceExperimentResponse), .fields = kUpdateInferenceExperimentResponseFields, .by_wire_name = kUpdateInferenceExperimentResponseNames};
constinit const Type types::UpdateInferenceExperimentResponse = {.kind = Kind::structure, .shape = &UpdateInferenceExperimentResponse::kShape};
constinit const Shape UpdateModelCardRequest::kShape = {.name = "UpdateModelCardRequest", .size = sizeof(UpdateModelCardRequest), .fields = kUpdateModelCardRequestFields, .by_wire_name = kUpdateModelCardRequestNames};
constinit const Type types::UpdateModelCardRequest = {.kind = Kind::structure, .shape = &UpdateModelCardRequest::kShape};
constinit const Shape UpdateModelCardResponse::kShape = {.name = "UpdateModelCardResponse", .size = sizeof(UpdateModelCardResponse), .fields = kUpdateModelCardResponseFields, .by_wire_name = kUpdateModelCardResponseNames};
constinit const Type types::UpdateModelCardResponse = {.kind = Kind::structure, .shape = &UpdateModelCardResponse::kShape};
constinit const Shape UpdateModelPackageInput::kShape = {.name = "UpdateModelPackageInput", .size = sizeof(UpdateModelPackageInput), .fields = kUpdateModelPackageInputFields, .by_wire_name = kUpdateModelPackageInputNames};
constinit const Type types::UpdateModelPackageInput = {.kind = Kind::structure, .shape = &UpdateModelPackageInput::kShape};
constinit const Shape UpdateModelPackageOutput::kShape = {.name = "UpdateModelPackageOutput", .size = sizeof(UpdateModelPackageOutput), .fields = kUpdateModelPackageOutputFields, .by_wire_name = kUpdateModelPackageOutputNames};
constinit const Type types::UpdateModelPackageOutput = {.kind = Kind::structure, .shape = &UpdateModelPackageOutput::kShape};
constinit const Shape UpdateMonitoringAlertRequest::kShape = {.name = "UpdateMonitoringAlertRequest", .size = sizeof(UpdateMonitoringAlertRequest), .fields = kUpdateMonitoringAlertRequestFields, .by_wire_name = kUpdateMonitoringAlertRequestNames};
constinit const Type types::UpdateMonitoringAlertRequest = {.kind = Kind::structure, .shape = &UpdateMonitoringAlertRequest::kShape};
constinit const Shape UpdateMonitoringAlertResponse::kShape = {.name = "UpdateMonitoringAlertResponse", .size = sizeof(UpdateMonitoringAlertResponse), .fields = kUpdateMonitoringAlertResponseFields, .by_wire_name = kUpdateMonitoringAlertResponseNames};
constinit const Type types::UpdateMonitoringAlertResponse = {.kind = Kind::structure, .shape = &UpdateMonitoringAlertResponse::kShape};
constinit const Shape UpdateMonitoringScheduleRequest::kShape = {.name = "UpdateMonitoringScheduleRequest", .size = sizeof(UpdateMonitoringScheduleRequest), .fields = kUpdateMonitoringScheduleRequestFields, .by_wire_name = kUpdateMonitoringScheduleRequestNames};
constinit const Type types::UpdateMonitoringScheduleRequest = {.kind = Kind::structure, .shape = &UpdateMonitoringScheduleRequest::kShape};
constinit const Shape UpdateMonitoringScheduleResponse::kShape = {.name = "UpdateMonitoringScheduleResponse", .size = sizeof(UpdateMonitoringScheduleResponse), .fields = kUpdateMonitoringScheduleResponseFields, .by_wire_name = kUpdateMonitoringScheduleResponseNames};
constinit const Type types::UpdateMonitoringScheduleResponse = {.kind = Kind::structure, .shape = &UpdateMonitoringScheduleResponse::kShape};
constinit const Shape UpdatePipelineExecutionRequest::kShape = {.name = "UpdatePipelineExecutionRequest", .size = sizeof(UpdatePipelineExecutionRequest), .fields = kUpdatePipelineExecutionRequestFields, .by_wire_name = kUpdatePipelineExecutionRequestNames};
constinit const Type types::UpdatePipelineExecutionRequest = {.kind = Kind::structure, .shape = &UpdatePipelineExecutionRequest::kShape};
constinit const Shape UpdatePipelineExecutionResponse::kShape = {.name = "UpdatePipelineExecutionResponse", .size = sizeof(UpdatePipelineExecutionResponse), .fields = kUpdatePipelineExecutionResponseFields, .by_wire_name = kUpdatePipelineExecutionResponseNames};
constinit const Type types::UpdatePipelineExecutionResponse = {.kind = Kind::structure, .shape = &UpdatePipelineExecutionResponse::kShape};
constinit const Shape UpdatePipelineRequest::kShape = {.name = "UpdatePipelineRequest", .size = sizeof(UpdatePipelineRequest), .fields = kUpdatePipelineRequestFields, .by_wire_name = kUpdatePipelineRequestNames};
constinit const Type types::UpdatePipelineRequest = {.kind = Kind::structure, .shape = &UpdatePipelineRequest::kShape};
constinit const Shape UpdatePipelineResponse::kShape = {.name = "UpdatePipelineResponse", .size = sizeof(UpdatePipelineResponse), .fields = kUpdatePipelineResponseFields, .by_wire_name = kUpdatePipelineResponseNames};
constinit const Type types::UpdatePipelineResponse = {.kind = Kind::structure, .shape = &UpdatePipelineResponse::kShape};
constinit const Shape UpdatePipelineVersionRequest::kShape = {.name = "UpdatePipelineVersionRequest", .size = sizeof(UpdatePipelineVersionRequest), .fields = kUpdatePipelineVersionRequestFields, .by_wire_name = kUpdatePipelineVersionRequestNames};
constinit const Type types::UpdatePipelineVersionRequest = {.kind = Kind::structure, .shape = &UpdatePipelineVersionRequest::kShape};
constinit const Shape UpdatePipelineVersionResponse::kShape = {.name = "UpdatePipelineVersionResponse", .size = sizeof(UpdatePipelineVersionResponse), .fields = kUpdatePipelineVersionResponseFields, .by_wire_name = kUpdatePipelineVersionResponseNames};
constinit const Type types::UpdatePipelineVersionResponse = {.kind = Kind::structure, .shape = &UpdatePipelineVersionResponse::kShape};
constinit const Shape UpdateTrainingJobRequest::kShape = {.name = "UpdateTrainingJobRequest", .size = sizeof(UpdateTrainingJobRequest), .fields = kUpdateTrainingJobRequestFields, .by_wire_name = kUpdateTrainingJobRequestNames};
constinit const Type types::UpdateTrainingJobRequest = {.kind = Kind::structure, .shape = &UpdateTrainingJobRequest::kShape};
constinit const Shape UpdateTrainingJobResponse::kShape = {.name = "UpdateTrainingJobResponse", .size = sizeof(UpdateTrainingJobResponse), .fields = kUpdateTrainingJobResponseFields, .by_wire_name = kUpdateTrainingJobResponseNames};
constinit const Type types::UpdateTrainingJobResponse = {.kind = Kind::structure, .shape = &UpdateTrainingJobResponse::kShape};
constinit const Shape UpdateTrialComponentRequest::kShape = {.name = "UpdateTrialComponentRequest", .size = sizeof(UpdateTrialComponentRequest), .fields = kUpdateTrialComponentRequestFields, .by_wire_name = kUpdateTrialComponentRequestNames};
constinit const Type types::UpdateTrialComponentRequest = {.kind = Kind::structure, .shape = &UpdateTrialComponentRequest::kShape};
constinit const Shape UpdateTrialComponentResponse::kShape = {.name = "UpdateTrialComponentResponse", .size = sizeof(UpdateTrialComponentResponse), .fields = kUpdateTrialComponentResponseFields, .by_wire_name = kUpdateTrialComponentResponseNames};
constinit const Type types::UpdateTrialComponentResponse = {.kind = Kind::structure, .shape = &UpdateTrialComponentResponse::kShape};
constinit const Shape UpdateTrialRequest::kShape = {.name = "UpdateTrialRequest", .size = sizeof(UpdateTrialRequest), .fields = kUpdateTrialRequestFields, .by_wire_name = kUpdateTrialRequestNames};
constinit const Type types::UpdateTrialRequest = {.kind = Kind::structure, .shape = &UpdateTrialRequest::kShape};
constinit const Shape UpdateTrialResponse::kShape = {.name = "UpdateTrialResponse", .size = sizeof(UpdateTrialResponse), .fields = kUpdateTrialResponseFields, .by_wire_name = kUpdateTrialResponseNames};
constinit const Type types::UpdateTrialResponse = {.kind = Kind::structure, .shape = &UpdateTrialResponse::kShape};
constinit const Shape UserContext::kShape = {.name = "UserContext", .size = sizeof(UserContext), .fields = kUserContextFields, .by_wire_name = kUserContextNames};
constinit const Type types::UserContext = {.kind = Kind::structure, .shape = &UserContext::kShape};
constinit const Shape VariantProperty::kShape = {.name = "VariantProperty", .size = sizeof(VariantProperty), .fields = kVariantPropertyFields, .by_wire_name = kVariantPropertyNames};
constinit const Type types::VariantProperty = {.kind = Kind::structure, .shape = &VariantProperty::kShape};
constinit const Type types::VariantPropertyList = {.kind = Kind::list, .min = 0, .max = 3, .element = &types::VariantProperty, .list = &kList<VariantProperty>};
constinit const Shape VectorConfig::kShape = {.name = "VectorConfig", .size = sizeof(VectorConfig), .fields = kVectorConfigFields, .by_wire_name = kVectorConfigNames};
constinit const Type types::VectorConfig = {.kind = Kind::structure, .shape = &VectorConfig::kShape};
constinit const Shape Vertex::kShape = {.name = "Vertex", .size = sizeof(Vertex), .fields = kVertexFields, .by_wire_name = kVertexNames};
constinit const Type types::Vertex = {.kind = Kind::structure, .shape = &Vertex::kShape};
constinit const Type types::Vertices = {.kind = Kind::list, .element = &types::Vertex, .list = &kList<Vertex>};
constinit const Shape VisibilityConditions::kShape = {.name = "VisibilityConditions", .size = sizeof(VisibilityConditions), .fields = kVisibilityConditionsFields, .by_wire_name = kVisibilityConditionsNames};
constinit const Type types::VisibilityConditions = {.kind = Kind::structure, .shape = &VisibilityConditions::kShape};
constinit const Type types::VisibilityConditionsList = {.kind = Kind::list, .min = 1, .max = 5, .element = &types::VisibilityConditions, .list = &kList<VisibilityConditions>};
constinit const Shape VpcConfig::kShape = {.name = "VpcConfig", .size = sizeof(VpcConfig), .fields = kVpcConfigFields, .by_wire_name = kVpcConfigNames};
constinit const Type types::VpcConfig = {.kind = Kind::structure, .shape = &VpcConfig::kShape};
constinit const Shape WarmPoolStatus::kShape = {.name = "WarmPoolStatus", .size = sizeof(WarmPoolStatus), .fields = kWarmPoolStatusFields, .by_wire_name = kWarmPoolStatusNames};
constinit const Type types::WarmPoolStatus = {.kind = Kind::structure, .shape = &WarmPoolStatus::kShape};

}  // namespace athanor::api::sagemaker
