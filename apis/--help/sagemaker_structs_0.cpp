// Generated from apis/sagemaker.json by apis/generate.py.
#include "sagemaker_tables.hpp"

namespace athanor::api::sagemaker {
using namespace athanor::wire;

namespace {

[[maybe_unused]] constexpr Type kStream = {.kind = Kind::stream};

constexpr Field kActionSourceFields[] = {
    {.name = "SourceUri", .wire_name = "SourceUri", .type = &types::RepositoryCredentialsProviderArn, .offset = offsetof(ActionSource, source_uri), .required = true},
    {.name = "SourceType", .wire_name = "SourceType", .type = &types::String256, .optional = &kOptional<std::string>, .offset = offsetof(ActionSource, source_type)},
    {.name = "SourceId", .wire_name = "SourceId", .type = &types::String256, .optional = &kOptional<std::string>, .offset = offsetof(ActionSource, source_id)},
};
constexpr std::uint16_t kActionSourceNames[] = {2, 1, 0};
constexpr Field kActionSummaryFields[] = {
    {.name = "ActionArn", .wire_name = "ActionArn", .type = &types::ActionArn, .optional = &kOptional<std::string>, .offset = offsetof(ActionSummary, action_arn)},
    {.name = "ActionName", .wire_name = "ActionName", .type = &types::ExperimentEntityName, .optional = &kOptional<std::string>, .offset = offsetof(ActionSummary, action_name)},
    {.name = "Source", .wire_name = "Source", .type = &types::ActionSource, .optional = &kOptional<ActionSource>, .offset = offsetof(ActionSummary, source)},
    {.name = "ActionType", .wire_name = "ActionType", .type = &types::String64, .optional = &kOptional<std::string>, .offset = offsetof(ActionSummary, action_type)},
    {.name = "Status", .wire_name = "Status", .type = &types::ActionStatus, .optional = &kOptional<std::string>, .offset = offsetof(ActionSummary, status)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ActionSummary, creation_time)},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ActionSummary, last_modified_time)},
};
constexpr std::uint16_t kActionSummaryNames[] = {0, 1, 3, 5, 6, 2, 4};
constexpr Field kAddAssociationRequestFields[] = {
    {.name = "SourceArn", .wire_name = "SourceArn", .type = &types::AssociationEntityArn, .offset = offsetof(AddAssociationRequest, source_arn), .required = true},
    {.name = "DestinationArn", .wire_name = "DestinationArn", .type = &types::AssociationEntityArn, .offset = offsetof(AddAssociationRequest, destination_arn), .required = true},
    {.name = "AssociationType", .wire_name = "AssociationType", .type = &types::AssociationEdgeType, .optional = &kOptional<std::string>, .offset = offsetof(AddAssociationRequest, association_type)},
};
constexpr std::uint16_t kAddAssociationRequestNames[] = {2, 1, 0};
constexpr Field kAddAssociationResponseFields[] = {
    {.name = "SourceArn", .wire_name = "SourceArn", .type = &types::AssociationEntityArn, .optional = &kOptional<std::string>, .offset = offsetof(AddAssociationResponse, source_arn)},
    {.name = "DestinationArn", .wire_name = "DestinationArn", .type = &types::AssociationEntityArn, .optional = &kOptional<std::string>, .offset = offsetof(AddAssociationResponse, destination_arn)},
};
constexpr std::uint16_t kAddAssociationResponseNames[] = {1, 0};
constexpr Field kAddTagsInputFields[] = {
    {.name = "ResourceArn", .wire_name = "ResourceArn", .type = &types::ResourceArn, .offset = offsetof(AddTagsInput, resource_arn), .required = true},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .offset = offsetof(AddTagsInput, tags), .required = true},
};
constexpr std::uint16_t kAddTagsInputNames[] = {0, 1};
constexpr Field kAddTagsOutputFields[] = {
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(AddTagsOutput, tags)},
};
constexpr std::uint16_t kAddTagsOutputNames[] = {0};
constexpr Field kAdditionalInferenceSpecificationDefinitionFields[] = {
    {.name = "Name", .wire_name = "Name", .type = &types::EntityName, .offset = offsetof(AdditionalInferenceSpecificationDefinition, name), .required = true},
    {.name = "Description", .wire_name = "Description", .type = &types::EntityDescription, .optional = &kOptional<std::string>, .offset = offsetof(AdditionalInferenceSpecificationDefinition, description)},
    {.name = "Containers", .wire_name = "Containers", .type = &types::ModelPackageContainerDefinitionList, .offset = offsetof(AdditionalInferenceSpecificationDefinition, containers), .required = true},
    {.name = "SupportedTransformInstanceTypes", .wire_name = "SupportedTransformInstanceTypes", .type = &types::TransformInstanceTypes, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(AdditionalInferenceSpecificationDefinition, supported_transform_instance_types)},
    {.name = "SupportedRealtimeInferenceInstanceTypes", .wire_name = "SupportedRealtimeInferenceInstanceTypes", .type = &types::RealtimeInferenceInstanceTypes, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(AdditionalInferenceSpecificationDefinition, supported_realtime_inference_instance_types)},
    {.name = "SupportedContentTypes", .wire_name = "SupportedContentTypes", .type = &types::ContentTypes, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(AdditionalInferenceSpecificationDefinition, supported_content_types)},
    {.name = "SupportedResponseMIMETypes", .wire_name = "SupportedResponseMIMETypes", .type = &types::ResponseMIMETypes, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(AdditionalInferenceSpecificationDefinition, supported_response_mime_types)},
};
constexpr std::uint16_t kAdditionalInferenceSpecificationDefinitionNames[] = {2, 1, 0, 5, 4, 6, 3};
constexpr Field kAdditionalModelDataSourceFields[] = {
    {.name = "ChannelName", .wire_name = "ChannelName", .type = &types::AdditionalModelChannelName, .offset = offsetof(AdditionalModelDataSource, channel_name), .required = true},
    {.name = "S3DataSource", .wire_name = "S3DataSource", .type = &types::S3ModelDataSource, .offset = offsetof(AdditionalModelDataSource, s3_data_source), .required = true},
};
constexpr std::uint16_t kAdditionalModelDataSourceNames[] = {0, 1};
constexpr Field kAdditionalS3DataSourceFields[] = {
    {.name = "S3DataType", .wire_name = "S3DataType", .type = &types::AdditionalS3DataSourceDataType, .offset = offsetof(AdditionalS3DataSource, s3_data_type), .required = true},
    {.name = "S3Uri", .wire_name = "S3Uri", .type = &types::S3ModelUri, .offset = offsetof(AdditionalS3DataSource, s3_uri), .required = true},
    {.name = "CompressionType", .wire_name = "CompressionType", .type = &types::CompressionType, .optional = &kOptional<std::string>, .offset = offsetof(AdditionalS3DataSource, compression_type)},
    {.name = "ETag", .wire_name = "ETag", .type = &types::Ec2CapacityReservationId, .optional = &kOptional<std::string>, .offset = offsetof(AdditionalS3DataSource, etag)},
};
constexpr std::uint16_t kAdditionalS3DataSourceNames[] = {2, 3, 0, 1};
constexpr Field kAlarmFields[] = {
    {.name = "AlarmName", .wire_name = "AlarmName", .type = &types::AlarmName, .optional = &kOptional<std::string>, .offset = offsetof(Alarm, alarm_name)},
};
constexpr std::uint16_t kAlarmNames[] = {0};
constexpr Field kAlgorithmSpecificationFields[] = {
    {.name = "TrainingImage", .wire_name = "TrainingImage", .type = &types::AlgorithmImage, .optional = &kOptional<std::string>, .offset = offsetof(AlgorithmSpecification, training_image)},
    {.name = "AlgorithmName", .wire_name = "AlgorithmName", .type = &types::ArnOrName, .optional = &kOptional<std::string>, .offset = offsetof(AlgorithmSpecification, algorithm_name)},
    {.name = "TrainingInputMode", .wire_name = "TrainingInputMode", .type = &types::TrainingInputMode, .offset = offsetof(AlgorithmSpecification, training_input_mode), .required = true},
    {.name = "MetricDefinitions", .wire_name = "MetricDefinitions", .type = &types::MetricDefinitionList, .optional = &kOptional<std::vector<MetricDefinition>>, .offset = offsetof(AlgorithmSpecification, metric_definitions)},
    {.name = "EnableSageMakerMetricsTimeSeries", .wire_name = "EnableSageMakerMetricsTimeSeries", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(AlgorithmSpecification, enable_sage_maker_metrics_time_series)},
    {.name = "ContainerEntrypoint", .wire_name = "ContainerEntrypoint", .type = &types::TrainingContainerEntrypoint, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(AlgorithmSpecification, container_entrypoint)},
    {.name = "ContainerArguments", .wire_name = "ContainerArguments", .type = &types::TrainingContainerArguments, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(AlgorithmSpecification, container_arguments)},
    {.name = "TrainingImageConfig", .wire_name = "TrainingImageConfig", .type = &types::TrainingImageConfig, .optional = &kOptional<TrainingImageConfig>, .offset = offsetof(AlgorithmSpecification, training_image_config)},
};
constexpr std::uint16_t kAlgorithmSpecificationNames[] = {1, 6, 5, 4, 3, 0, 7, 2};
constexpr Field kAppSpecificationFields[] = {
    {.name = "ImageUri", .wire_name = "ImageUri", .type = &types::AlgorithmImage, .offset = offsetof(AppSpecification, image_uri), .required = true},
    {.name = "ContainerEntrypoint", .wire_name = "ContainerEntrypoint", .type = &types::ContainerEntrypoint, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(AppSpecification, container_entrypoint)},
    {.name = "ContainerArguments", .wire_name = "ContainerArguments", .type = &types::ContainerArguments, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(AppSpecification, container_arguments)},
};
constexpr std::uint16_t kAppSpecificationNames[] = {2, 1, 0};
constexpr Field kArtifactSourceFields[] = {
    {.name = "SourceUri", .wire_name = "SourceUri", .type = &types::RepositoryCredentialsProviderArn, .offset = offsetof(ArtifactSource, source_uri), .required = true},
    {.name = "SourceTypes", .wire_name = "SourceTypes", .type = &types::ArtifactSourceTypes, .optional = &kOptional<std::vector<ArtifactSourceType>>, .offset = offsetof(ArtifactSource, source_types)},
};
constexpr std::uint16_t kArtifactSourceNames[] = {1, 0};
constexpr Field kArtifactSourceTypeFields[] = {
    {.name = "SourceIdType", .wire_name = "SourceIdType", .type = &types::ArtifactSourceIdType, .offset = offsetof(ArtifactSourceType, source_id_type), .required = true},
    {.name = "Value", .wire_name = "Value", .type = &types::String256, .offset = offsetof(ArtifactSourceType, value), .required = true},
};
constexpr std::uint16_t kArtifactSourceTypeNames[] = {0, 1};
constexpr Field kArtifactSummaryFields[] = {
    {.name = "ArtifactArn", .wire_name = "ArtifactArn", .type = &types::ArtifactArn, .optional = &kOptional<std::string>, .offset = offsetof(ArtifactSummary, artifact_arn)},
    {.name = "ArtifactName", .wire_name = "ArtifactName", .type = &types::ExperimentEntityName, .optional = &kOptional<std::string>, .offset = offsetof(ArtifactSummary, artifact_name)},
    {.name = "Source", .wire_name = "Source", .type = &types::ArtifactSource, .optional = &kOptional<ArtifactSource>, .offset = offsetof(ArtifactSummary, source)},
    {.name = "ArtifactType", .wire_name = "ArtifactType", .type = &types::String256, .optional = &kOptional<std::string>, .offset = offsetof(ArtifactSummary, artifact_type)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ArtifactSummary, creation_time)},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ArtifactSummary, last_modified_time)},
};
constexpr std::uint16_t kArtifactSummaryNames[] = {0, 1, 3, 4, 5, 2};
constexpr Field kAssociateTrialComponentRequestFields[] = {
    {.name = "TrialComponentName", .wire_name = "TrialComponentName", .type = &types::ExperimentEntityName, .offset = offsetof(AssociateTrialComponentRequest, trial_component_name), .required = true},
    {.name = "TrialName", .wire_name = "TrialName", .type = &types::ExperimentEntityName, .offset = offsetof(AssociateTrialComponentRequest, trial_name), .required = true},
};
constexpr std::uint16_t kAssociateTrialComponentRequestNames[] = {0, 1};
constexpr Field kAssociateTrialComponentResponseFields[] = {
    {.name = "TrialComponentArn", .wire_name = "TrialComponentArn", .type = &types::TrialComponentArn, .optional = &kOptional<std::string>, .offset = offsetof(AssociateTrialComponentResponse, trial_component_arn)},
    {.name = "TrialArn", .wire_name = "TrialArn", .type = &types::TrialArn, .optional = &kOptional<std::string>, .offset = offsetof(AssociateTrialComponentResponse, trial_arn)},
};
constexpr std::uint16_t kAssociateTrialComponentResponseNames[] = {1, 0};

}  // namespace

constinit const Type types::ArtifactProperties = {.kind = Kind::map, .min = 0, .max = 30, .key = &types::HyperParameterValue, .element = &types::ArtifactPropertyValue, .map = &kMap<std::string>, .element_name = "value"};
constinit const Type types::AsyncNotificationTopicTypeList = {.kind = Kind::list, .min = 0, .max = 2, .element = &types::AsyncNotificationTopicTypes, .list = &kList<std::string>};
constinit const Type types::AttributeNames = {.kind = Kind::list, .min = 0, .max = 16, .element = &types::AttributeName, .list = &kList<std::string>};
constinit const Type types::ClarifyFeatureHeaders = {.kind = Kind::list, .min = 1, .max = 256, .element = &types::ClarifyContentTemplate, .list = &kList<std::string>};
constinit const Type types::ClarifyFeatureTypes = {.kind = Kind::list, .min = 1, .max = 256, .element = &types::ClarifyFeatureType, .list = &kList<std::string>};
constinit const Type types::ClarifyLabelHeaders = {.kind = Kind::list, .min = 1, .max = 16, .element = &types::ClarifyContentTemplate, .list = &kList<std::string>};
constinit const Type types::CollectionParameters = {.kind = Kind::map, .min = 0, .max = 20, .key = &types::CollectionName, .element = &types::Accept, .map = &kMap<std::string>, .element_name = "value"};
constinit const Type types::ContainerArguments = {.kind = Kind::list, .min = 1, .max = 100, .element = &types::Accept, .list = &kList<std::string>};
constinit const Type types::ContainerEntrypoint = {.kind = Kind::list, .min = 1, .max = 100, .element = &types::Accept, .list = &kList<std::string>};
constinit const Type types::ContentTypes = {.kind = Kind::list, .element = &types::Accept, .list = &kList<std::string>};
constinit const Type types::CsvContentTypes = {.kind = Kind::list, .min = 1, .max = 10, .element = &types::CsvContentType, .list = &kList<std::string>};
constinit const Type types::CustomerMetadataKeyList = {.kind = Kind::list, .element = &types::CustomerMetadataKey, .list = &kList<std::string>};
constinit const Type types::CustomerMetadataMap = {.kind = Kind::map, .min = 1, .max = 50, .key = &types::CustomerMetadataKey, .element = &types::CustomerMetadataValue, .map = &kMap<std::string>, .element_name = "value"};
constinit const Type types::EnvironmentMap = {.kind = Kind::map, .min = 0, .max = 100, .key = &types::EnvironmentKey, .element = &types::EnvironmentValue, .map = &kMap<std::string>, .element_name = "value"};
constinit const Type types::FeatureParameterRemovals = {.kind = Kind::list, .min = 0, .max = 25, .element = &types::FeatureParameterKey, .list = &kList<std::string>};
constinit const Type types::HookParameters = {.kind = Kind::map, .min = 0, .max = 20, .key = &types::CollectionName, .element = &types::Accept, .map = &kMap<std::string>, .element_name = "value"};
constinit const Type types::HyperParameterTrainingJobEnvironmentMap = {.kind = Kind::map, .min = 0, .max = 48, .key = &types::HyperParameterTrainingJobEnvironmentKey, .element = &types::HyperParameterTrainingJobEnvironmentValue, .map = &kMap<std::string>, .element_name = "value"};
constinit const Type types::HyperParameters = {.kind = Kind::map, .min = 0, .max = 100, .key = &types::Accept, .element = &types::HyperParameterValue, .map = &kMap<std::string>, .element_name = "value"};
constinit const Type types::InstanceGroupNames = {.kind = Kind::list, .min = 0, .max = 5, .element = &types::InstanceGroupName, .list = &kList<std::string>};
constinit const Type types::JsonContentTypes = {.kind = Kind::list, .min = 1, .max = 10, .element = &types::CsvContentType, .list = &kList<std::string>};
constinit const Type types::LineageEntityParameters = {.kind = Kind::map, .min = 0, .max = 30, .key = &types::HyperParameterValue, .element = &types::HyperParameterValue, .map = &kMap<std::string>, .element_name = "value"};
constinit const Type types::ListLineageEntityParameterKey = {.kind = Kind::list, .element = &types::HyperParameterValue, .list = &kList<std::string>};
constinit const Type types::ListTrialComponentKey256 = {.kind = Kind::list, .element = &types::Accept, .list = &kList<std::string>};
constinit const Type types::MapString2048 = {.kind = Kind::map, .min = 0, .max = 5, .key = &types::String2048, .element = &types::String2048, .map = &kMap<std::string>, .element_name = "value"};
constinit const Type types::ModelPackageArnList = {.kind = Kind::list, .min = 1, .max = 100, .element = &types::ModelPackageArn, .list = &kList<std::string>};
constinit const Type types::ModelVariantActionMap = {.kind = Kind::map, .min = 1, .max = 2, .key = &types::InferenceComponentName, .element = &types::ModelVariantAction, .map = &kMap<std::string>, .element_name = "value"};
constinit const Type types::MonitoringContainerArguments = {.kind = Kind::list, .min = 1, .max = 50, .element = &types::Accept, .list = &kList<std::string>};
constinit const Type types::MonitoringEnvironmentMap = {.kind = Kind::map, .min = 0, .max = 50, .key = &types::ProcessingEnvironmentKey, .element = &types::ProcessingEnvironmentValue, .map = &kMap<std::string>, .element_name = "value"};
constinit const Type types::ParameterValues = {.kind = Kind::list, .min = 1, .max = 30, .element = &types::Accept, .list = &kList<std::string>};
constinit const Type types::ProcessingEnvironmentMap = {.kind = Kind::map, .min = 0, .max = 100, .key = &types::ProcessingEnvironmentKey, .element = &types::ProcessingEnvironmentValue, .map = &kMap<std::string>, .element_name = "value"};
constinit const Type types::ProfilingParameters = {.kind = Kind::map, .min = 0, .max = 20, .key = &types::CollectionName, .element = &types::Accept, .map = &kMap<std::string>, .element_name = "value"};
constinit const Type types::QueryLineageStartArns = {.kind = Kind::list, .min = 0, .max = 1, .element = &types::AssociationEntityArn, .list = &kList<std::string>};
constinit const Type types::QueryLineageTypes = {.kind = Kind::list, .min = 0, .max = 4, .element = &types::LineageType, .list = &kList<std::string>};
constinit const Type types::QueryProperties = {.kind = Kind::map, .min = 0, .max = 5, .key = &types::String256, .element = &types::String256, .map = &kMap<std::string>, .element_name = "value"};
constinit const Type types::QueryTypes = {.kind = Kind::list, .min = 0, .max = 5, .element = &types::String40, .list = &kList<std::string>};
constinit const Type types::RealtimeInferenceInstanceTypes = {.kind = Kind::list, .element = &types::ProductionVariantInstanceType, .list = &kList<std::string>};
constinit const Type types::ResponseMIMETypes = {.kind = Kind::list, .element = &types::ResponseMIMEType, .list = &kList<std::string>};
constinit const Type types::RuleParameters = {.kind = Kind::map, .min = 0, .max = 100, .key = &types::CollectionName, .element = &types::Accept, .map = &kMap<std::string>, .element_name = "value"};
constinit const Type types::SageMakerImageVersionAliases = {.kind = Kind::list, .element = &types::SageMakerImageVersionAlias, .list = &kList<std::string>};
constinit const Type types::Subnets = {.kind = Kind::list, .min = 1, .max = 16, .element = &types::SecurityGroupId, .list = &kList<std::string>};
constinit const Type types::TagKeyList = {.kind = Kind::list, .min = 1, .max = 50, .element = &types::TagKey, .list = &kList<std::string>};
constinit const Type types::TrainingContainerArguments = {.kind = Kind::list, .min = 1, .max = 100, .element = &types::Accept, .list = &kList<std::string>};
constinit const Type types::TrainingContainerEntrypoint = {.kind = Kind::list, .min = 1, .max = 100, .element = &types::Accept, .list = &kList<std::string>};
constinit const Type types::TrainingEnvironmentMap = {.kind = Kind::map, .min = 0, .max = 100, .key = &types::HyperParameterTrainingJobEnvironmentKey, .element = &types::HyperParameterTrainingJobEnvironmentValue, .map = &kMap<std::string>, .element_name = "value"};
constinit const Type types::TransformEnvironmentMap = {.kind = Kind::map, .min = 0, .max = 16, .key = &types::TransformEnvironmentKey, .element = &types::TransformEnvironmentValue, .map = &kMap<std::string>, .element_name = "value"};
constinit const Type types::TransformInstanceTypes = {.kind = Kind::list, .min = 1, .element = &types::TransformInstanceType, .list = &kList<std::string>};
constinit const Type types::VpcSecurityGroupIds = {.kind = Kind::list, .min = 1, .max = 5, .element = &types::SecurityGroupId, .list = &kList<std::string>};
constinit const Shape ActionSource::kShape = {.name = "ActionSource", .size = sizeof(ActionSource), .fields = kActionSourceFields, .by_wire_name = kActionSourceNames};
constinit const Type types::ActionSource = {.kind = Kind::structure, .shape = &ActionSource::kShape};
constinit const Shape ActionSummary::kShape = {.name = "ActionSummary", .size = sizeof(ActionSummary), .fields = kActionSummaryFields, .by_wire_name = kActionSummaryNames};
constinit const Type types::ActionSummary = {.kind = Kind::structure, .shape = &ActionSummary::kShape};
constinit const Type types::ActionSummaries = {.kind = Kind::list, .element = &types::ActionSummary, .list = &kList<ActionSummary>};
constinit const Shape AddAssociationRequest::kShape = {.name = "AddAssociationRequest", .size = sizeof(AddAssociationRequest), .fields = kAddAssociationRequestFields, .by_wire_name = kAddAssociationRequestNames};
constinit const Type types::AddAssociationRequest = {.kind = Kind::structure, .shape = &AddAssociationRequest::kShape};
constinit const Shape AddAssociationResponse::kShape = {.name = "AddAssociationResponse", .size = sizeof(AddAssociationResponse), .fields = kAddAssociationResponseFields, .by_wire_name = kAddAssociationResponseNames};
constinit const Type types::AddAssociationResponse = {.kind = Kind::structure, .shape = &AddAssociationResponse::kShape};
constinit const Shape AddTagsInput::kShape = {.name = "AddTagsInput", .size = sizeof(AddTagsInput), .fields = kAddTagsInputFields, .by_wire_name = kAddTagsInputNames};
constinit const Type types::AddTagsInput = {.kind = Kind::structure, .shape = &AddTagsInput::kShape};
constinit const Shape AddTagsOutput::kShape = {.name = "AddTagsOutput", .size = sizeof(AddTagsOutput), .fields = kAddTagsOutputFields, .by_wire_name = kAddTagsOutputNames};
constinit const Type types::AddTagsOutput = {.kind = Kind::structure, .shape = &AddTagsOutput::kShape};
constinit const Shape AdditionalInferenceSpecificationDefinition::kShape = {.name = "AdditionalInferenceSpecificationDefinition", .size = sizeof(AdditionalInferenceSpecificationDefinition), .fields = kAdditionalInferenceSpecificationDefinitionFields, .by_wire_name = kAdditionalInferenceSpecificationDefinitionNames};
constinit const Type types::AdditionalInferenceSpecificationDefinition = {.kind = Kind::structure, .shape = &AdditionalInferenceSpecificationDefinition::kShape};
constinit const Type types::AdditionalInferenceSpecifications = {.kind = Kind::list, .min = 1, .max = 15, .element = &types::AdditionalInferenceSpecificationDefinition, .list = &kList<AdditionalInferenceSpecificationDefinition>};
constinit const Shape AdditionalModelDataSource::kShape = {.name = "AdditionalModelDataSource", .size = sizeof(AdditionalModelDataSource), .fields = kAdditionalModelDataSourceFields, .by_wire_name = kAdditionalModelDataSourceNames};
constinit const Type types::AdditionalModelDataSource = {.kind = Kind::structure, .shape = &AdditionalModelDataSource::kShape};
constinit const Type types::AdditionalModelDataSources = {.kind = Kind::list, .min = 0, .max = 5, .element = &types::AdditionalModelDataSource, .list = &kList<AdditionalModelDataSource>};
constinit const Shape AdditionalS3DataSource::kShape = {.name = "AdditionalS3DataSource", .size = sizeof(AdditionalS3DataSource), .fields = kAdditionalS3DataSourceFields, .by_wire_name = kAdditionalS3DataSourceNames};
constinit const Type types::AdditionalS3DataSource = {.kind = Kind::structure, .shape = &AdditionalS3DataSource::kShape};
constinit const Shape Alarm::kShape = {.name = "Alarm", .size = sizeof(Alarm), .fields = kAlarmFields, .by_wire_name = kAlarmNames};
constinit const Type types::Alarm = {.kind = Kind::structure, .shape = &Alarm::kShape};
constinit const Type types::AlarmList = {.kind = Kind::list, .min = 1, .max = 10, .element = &types::Alarm, .list = &kList<Alarm>};
constinit const Shape AlgorithmSpecification::kShape = {.name = "AlgorithmSpecification", .size = sizeof(AlgorithmSpecification), .fields = kAlgorithmSpecificationFields, .by_wire_name = kAlgorithmSpecificationNames};
constinit const Type types::AlgorithmSpecification = {.kind = Kind::structure, .shape = &AlgorithmSpecification::kShape};
constinit const Shape AppSpecification::kShape = {.name = "AppSpecification", .size = sizeof(AppSpecification), .fields = kAppSpecificationFields, .by_wire_name = kAppSpecificationNames};
constinit const Type types::AppSpecification = {.kind = Kind::structure, .shape = &AppSpecification::kShape};
constinit const Shape ArtifactSource::kShape = {.name = "ArtifactSource", .size = sizeof(ArtifactSource), .fields = kArtifactSourceFields, .by_wire_name = kArtifactSourceNames};
constinit const Type types::ArtifactSource = {.kind = Kind::structure, .shape = &ArtifactSource::kShape};
constinit const Shape ArtifactSourceType::kShape = {.name = "ArtifactSourceType", .size = sizeof(ArtifactSourceType), .fields = kArtifactSourceTypeFields, .by_wire_name = kArtifactSourceTypeNames};
constinit const Type types::ArtifactSourceType = {.kind = Kind::structure, .shape = &ArtifactSourceType::kShape};
constinit const Type types::ArtifactSourceTypes = {.kind = Kind::list, .element = &types::ArtifactSourceType, .list = &kList<ArtifactSourceType>};
constinit const Shape ArtifactSummary::kShape = {.name = "ArtifactSummary", .size = sizeof(ArtifactSummary), .fields = kArtifactSummaryFields, .by_wire_name = kArtifactSummaryNames};
constinit const Type types::ArtifactSummary = {.kind = Kind::structure, .shape = &ArtifactSummary::kShape};
constinit const Type types::ArtifactSummaries = {.kind = Kind::list, .element = &types::ArtifactSummary, .list = &kList<ArtifactSummary>};
constinit const Shape AssociateTrialComponentRequest::kShape = {.name = "AssociateTrialComponentRequest", .size = sizeof(AssociateTrialComponentRequest), .fields = kAssociateTrialComponentRequestFields, .by_wire_name = kAssociateTrialComponentRequestNames};
constinit const Type types::AssociateTrialComponentRequest = {.kind = Kind::structure, .shape = &AssociateTrialComponentRequest::kShape};
constinit const Shape AssociateTrialComponentResponse::kShape = {.name = "AssociateTrialComponentResponse", .size = sizeof(AssociateTrialComponentResponse), .fields = kAssociateTrialComponentResponseFields, .by_wire_name = kAssociateTrialComponentResponseNames};
constinit const Type types::AssociateTrialComponentResponse = {.kind = Kind::structure, .shape = &AssociateTrialComponentResponse::kShape};

}  // namespace athanor::api::sagemaker
