// Generated from apis/scheduler.json by apis/generate.py.
#include "scheduler_tables.hpp"

namespace athanor::api::scheduler {
using namespace athanor::wire;

namespace {

[[maybe_unused]] constexpr Type kStream = {.kind = Kind::stream};

constexpr Field kAwsVpcConfigurationFields[] = {
    {.name = "AssignPublicIp", .wire_name = "AssignPublicIp", .type = &types::AssignPublicIp, .optional = &kOptional<std::string>, .offset = offsetof(AwsVpcConfiguration, assign_public_ip)},
    {.name = "SecurityGroups", .wire_name = "SecurityGroups", .type = &types::SecurityGroups, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(AwsVpcConfiguration, security_groups)},
    {.name = "Subnets", .wire_name = "Subnets", .type = &types::Subnets, .offset = offsetof(AwsVpcConfiguration, subnets), .required = true},
};
constexpr std::uint16_t kAwsVpcConfigurationNames[] = {0, 1, 2};
constexpr Field kCapacityProviderStrategyItemFields[] = {
    {.name = "base", .wire_name = "base", .type = &types::CapacityProviderStrategyItemBase, .optional = &kOptional<std::int64_t>, .offset = offsetof(CapacityProviderStrategyItem, base)},
    {.name = "capacityProvider", .wire_name = "capacityProvider", .type = &types::CapacityProvider, .offset = offsetof(CapacityProviderStrategyItem, capacity_provider), .required = true},
    {.name = "weight", .wire_name = "weight", .type = &types::CapacityProviderStrategyItemWeight, .optional = &kOptional<std::int64_t>, .offset = offsetof(CapacityProviderStrategyItem, weight)},
};
constexpr std::uint16_t kCapacityProviderStrategyItemNames[] = {0, 1, 2};
constexpr Field kCreateScheduleGroupInputFields[] = {
    {.name = "ClientToken", .wire_name = "ClientToken", .type = &types::ClientToken, .optional = &kOptional<std::string>, .offset = offsetof(CreateScheduleGroupInput, client_token), .idempotency_token = true},
    {.name = "Name", .wire_name = "Name", .type = &types::Name, .offset = offsetof(CreateScheduleGroupInput, name), .location = Location::uri, .required = true},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(CreateScheduleGroupInput, tags)},
};
constexpr std::uint16_t kCreateScheduleGroupInputNames[] = {0, 2};
constexpr Field kCreateScheduleGroupOutputFields[] = {
    {.name = "ScheduleGroupArn", .wire_name = "ScheduleGroupArn", .type = &types::ScheduleGroupArn, .offset = offsetof(CreateScheduleGroupOutput, schedule_group_arn), .required = true},
};
constexpr std::uint16_t kCreateScheduleGroupOutputNames[] = {0};
constexpr Field kCreateScheduleInputFields[] = {
    {.name = "ActionAfterCompletion", .wire_name = "ActionAfterCompletion", .type = &types::ActionAfterCompletion, .optional = &kOptional<std::string>, .offset = offsetof(CreateScheduleInput, action_after_completion)},
    {.name = "ClientToken", .wire_name = "ClientToken", .type = &types::ClientToken, .optional = &kOptional<std::string>, .offset = offsetof(CreateScheduleInput, client_token), .idempotency_token = true},
    {.name = "Description", .wire_name = "Description", .type = &types::Description, .optional = &kOptional<std::string>, .offset = offsetof(CreateScheduleInput, description)},
    {.name = "EndDate", .wire_name = "EndDate", .type = &types::CreationDate, .optional = &kOptional<Timestamp>, .offset = offsetof(CreateScheduleInput, end_date)},
    {.name = "FlexibleTimeWindow", .wire_name = "FlexibleTimeWindow", .type = &types::FlexibleTimeWindow, .offset = offsetof(CreateScheduleInput, flexible_time_window), .required = true},
    {.name = "GroupName", .wire_name = "GroupName", .type = &types::Name, .optional = &kOptional<std::string>, .offset = offsetof(CreateScheduleInput, group_name)},
    {.name = "KmsKeyArn", .wire_name = "KmsKeyArn", .type = &types::KmsKeyArn, .optional = &kOptional<std::string>, .offset = offsetof(CreateScheduleInput, kms_key_arn)},
    {.name = "Name", .wire_name = "Name", .type = &types::Name, .offset = offsetof(CreateScheduleInput, name), .location = Location::uri, .required = true},
    {.name = "ScheduleExpression", .wire_name = "ScheduleExpression", .type = &types::ScheduleExpression, .offset = offsetof(CreateScheduleInput, schedule_expression), .required = true},
    {.name = "ScheduleExpressionTimezone", .wire_name = "ScheduleExpressionTimezone", .type = &types::ScheduleExpressionTimezone, .optional = &kOptional<std::string>, .offset = offsetof(CreateScheduleInput, schedule_expression_timezone)},
    {.name = "StartDate", .wire_name = "StartDate", .type = &types::CreationDate, .optional = &kOptional<Timestamp>, .offset = offsetof(CreateScheduleInput, start_date)},
    {.name = "State", .wire_name = "State", .type = &types::AssignPublicIp, .optional = &kOptional<std::string>, .offset = offsetof(CreateScheduleInput, state)},
    {.name = "Target", .wire_name = "Target", .type = &types::Target, .offset = offsetof(CreateScheduleInput, target), .required = true},
};
constexpr std::uint16_t kCreateScheduleInputNames[] = {0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12};
constexpr Field kCreateScheduleOutputFields[] = {
    {.name = "ScheduleArn", .wire_name = "ScheduleArn", .type = &types::ScheduleArn, .offset = offsetof(CreateScheduleOutput, schedule_arn), .required = true},
};
constexpr std::uint16_t kCreateScheduleOutputNames[] = {0};
constexpr Field kDeadLetterConfigFields[] = {
    {.name = "Arn", .wire_name = "Arn", .type = &types::DeadLetterConfigArnString, .optional = &kOptional<std::string>, .offset = offsetof(DeadLetterConfig, arn)},
};
constexpr std::uint16_t kDeadLetterConfigNames[] = {0};
constexpr Field kDeleteScheduleGroupInputFields[] = {
    {.name = "ClientToken", .wire_name = "clientToken", .type = &types::ClientToken, .optional = &kOptional<std::string>, .offset = offsetof(DeleteScheduleGroupInput, client_token), .location = Location::query, .idempotency_token = true},
    {.name = "Name", .wire_name = "Name", .type = &types::Name, .offset = offsetof(DeleteScheduleGroupInput, name), .location = Location::uri, .required = true},
};
constexpr Field kDeleteScheduleInputFields[] = {
    {.name = "ClientToken", .wire_name = "clientToken", .type = &types::ClientToken, .optional = &kOptional<std::string>, .offset = offsetof(DeleteScheduleInput, client_token), .location = Location::query, .idempotency_token = true},
    {.name = "GroupName", .wire_name = "groupName", .type = &types::Name, .optional = &kOptional<std::string>, .offset = offsetof(DeleteScheduleInput, group_name), .location = Location::query},
    {.name = "Name", .wire_name = "Name", .type = &types::Name, .offset = offsetof(DeleteScheduleInput, name), .location = Location::uri, .required = true},
};
constexpr Field kEcsParametersFields[] = {
    {.name = "CapacityProviderStrategy", .wire_name = "CapacityProviderStrategy", .type = &types::CapacityProviderStrategy, .optional = &kOptional<std::vector<CapacityProviderStrategyItem>>, .offset = offsetof(EcsParameters, capacity_provider_strategy)},
    {.name = "EnableECSManagedTags", .wire_name = "EnableECSManagedTags", .type = &types::EnableECSManagedTags, .optional = &kOptional<bool>, .offset = offsetof(EcsParameters, enable_ecs_managed_tags)},
    {.name = "EnableExecuteCommand", .wire_name = "EnableExecuteCommand", .type = &types::EnableECSManagedTags, .optional = &kOptional<bool>, .offset = offsetof(EcsParameters, enable_execute_command)},
    {.name = "Group", .wire_name = "Group", .type = &types::CapacityProvider, .optional = &kOptional<std::string>, .offset = offsetof(EcsParameters, group)},
    {.name = "LaunchType", .wire_name = "LaunchType", .type = &types::LaunchType, .optional = &kOptional<std::string>, .offset = offsetof(EcsParameters, launch_type)},
    {.name = "NetworkConfiguration", .wire_name = "NetworkConfiguration", .type = &types::NetworkConfiguration, .optional = &kOptional<NetworkConfiguration>, .offset = offsetof(EcsParameters, network_configuration)},
    {.name = "PlacementConstraints", .wire_name = "PlacementConstraints", .type = &types::PlacementConstraints, .optional = &kOptional<std::vector<PlacementConstraint>>, .offset = offsetof(EcsParameters, placement_constraints)},
    {.name = "PlacementStrategy", .wire_name = "PlacementStrategy", .type = &types::PlacementStrategies, .optional = &kOptional<std::vector<PlacementStrategy>>, .offset = offsetof(EcsParameters, placement_strategy)},
    {.name = "PlatformVersion", .wire_name = "PlatformVersion", .type = &types::PlatformVersion, .optional = &kOptional<std::string>, .offset = offsetof(EcsParameters, platform_version)},
    {.name = "PropagateTags", .wire_name = "PropagateTags", .type = &types::PropagateTags, .optional = &kOptional<std::string>, .offset = offsetof(EcsParameters, propagate_tags)},
    {.name = "ReferenceId", .wire_name = "ReferenceId", .type = &types::ReferenceId, .optional = &kOptional<std::string>, .offset = offsetof(EcsParameters, reference_id)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::Tags, .optional = &kOptional<std::vector<std::map<std::string, std::string>>>, .offset = offsetof(EcsParameters, tags)},
    {.name = "TaskCount", .wire_name = "TaskCount", .type = &types::TaskCount, .optional = &kOptional<std::int64_t>, .offset = offsetof(EcsParameters, task_count)},
    {.name = "TaskDefinitionArn", .wire_name = "TaskDefinitionArn", .type = &types::TargetArn, .offset = offsetof(EcsParameters, task_definition_arn), .required = true},
};
constexpr std::uint16_t kEcsParametersNames[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13};
constexpr Field kEventBridgeParametersFields[] = {
    {.name = "DetailType", .wire_name = "DetailType", .type = &types::DetailType, .offset = offsetof(EventBridgeParameters, detail_type), .required = true},
    {.name = "Source", .wire_name = "Source", .type = &types::Source, .offset = offsetof(EventBridgeParameters, source), .required = true},
};
constexpr std::uint16_t kEventBridgeParametersNames[] = {0, 1};
constexpr Field kFlexibleTimeWindowFields[] = {
    {.name = "MaximumWindowInMinutes", .wire_name = "MaximumWindowInMinutes", .type = &types::MaximumWindowInMinutes, .optional = &kOptional<std::int64_t>, .offset = offsetof(FlexibleTimeWindow, maximum_window_in_minutes)},
    {.name = "Mode", .wire_name = "Mode", .type = &types::FlexibleTimeWindowMode, .offset = offsetof(FlexibleTimeWindow, mode), .required = true},
};
constexpr std::uint16_t kFlexibleTimeWindowNames[] = {0, 1};
constexpr Field kGetScheduleGroupInputFields[] = {
    {.name = "Name", .wire_name = "Name", .type = &types::Name, .offset = offsetof(GetScheduleGroupInput, name), .location = Location::uri, .required = true},
};
constexpr Field kGetScheduleGroupOutputFields[] = {
    {.name = "Arn", .wire_name = "Arn", .type = &types::ScheduleGroupArn, .optional = &kOptional<std::string>, .offset = offsetof(GetScheduleGroupOutput, arn)},
    {.name = "CreationDate", .wire_name = "CreationDate", .type = &types::CreationDate, .optional = &kOptional<Timestamp>, .offset = offsetof(GetScheduleGroupOutput, creation_date)},
    {.name = "LastModificationDate", .wire_name = "LastModificationDate", .type = &types::CreationDate, .optional = &kOptional<Timestamp>, .offset = offsetof(GetScheduleGroupOutput, last_modification_date)},
    {.name = "Name", .wire_name = "Name", .type = &types::Name, .optional = &kOptional<std::string>, .offset = offsetof(GetScheduleGroupOutput, name)},
    {.name = "State", .wire_name = "State", .type = &types::ScheduleGroupState, .optional = &kOptional<std::string>, .offset = offsetof(GetScheduleGroupOutput, state)},
};
constexpr std::uint16_t kGetScheduleGroupOutputNames[] = {0, 1, 2, 3, 4};
constexpr Field kGetScheduleInputFields[] = {
    {.name = "GroupName", .wire_name = "groupName", .type = &types::Name, .optional = &kOptional<std::string>, .offset = offsetof(GetScheduleInput, group_name), .location = Location::query},
    {.name = "Name", .wire_name = "Name", .type = &types::Name, .offset = offsetof(GetScheduleInput, name), .location = Location::uri, .required = true},
};
constexpr Field kGetScheduleOutputFields[] = {
    {.name = "ActionAfterCompletion", .wire_name = "ActionAfterCompletion", .type = &types::ActionAfterCompletion, .optional = &kOptional<std::string>, .offset = offsetof(GetScheduleOutput, action_after_completion)},
    {.name = "Arn", .wire_name = "Arn", .type = &types::ScheduleArn, .optional = &kOptional<std::string>, .offset = offsetof(GetScheduleOutput, arn)},
    {.name = "CreationDate", .wire_name = "CreationDate", .type = &types::CreationDate, .optional = &kOptional<Timestamp>, .offset = offsetof(GetScheduleOutput, creation_date)},
    {.name = "Description", .wire_name = "Description", .type = &types::Description, .optional = &kOptional<std::string>, .offset = offsetof(GetScheduleOutput, description)},
    {.name = "EndDate", .wire_name = "EndDate", .type = &types::CreationDate, .optional = &kOptional<Timestamp>, .offset = offsetof(GetScheduleOutput, end_date)},
    {.name = "FlexibleTimeWindow", .wire_name = "FlexibleTimeWindow", .type = &types::FlexibleTimeWindow, .optional = &kOptional<FlexibleTimeWindow>, .offset = offsetof(GetScheduleOutput, flexible_time_window)},
    {.name = "GroupName", .wire_name = "GroupName", .type = &types::Name, .optional = &kOptional<std::string>, .offset = offsetof(GetScheduleOutput, group_name)},
    {.name = "KmsKeyArn", .wire_name = "KmsKeyArn", .type = &types::KmsKeyArn, .optional = &kOptional<std::string>, .offset = offsetof(GetScheduleOutput, kms_key_arn)},
    {.name = "LastModificationDate", .wire_name = "LastModificationDate", .type = &types::CreationDate, .optional = &kOptional<Timestamp>, .offset = offsetof(GetScheduleOutput, last_modification_date)},
    {.name = "Name", .wire_name = "Name", .type = &types::Name, .optional = &kOptional<std::string>, .offset = offsetof(GetScheduleOutput, name)},
    {.name = "ScheduleExpression", .wire_name = "ScheduleExpression", .type = &types::ScheduleExpression, .optional = &kOptional<std::string>, .offset = offsetof(GetScheduleOutput, schedule_expression)},
    {.name = "ScheduleExpressionTimezone", .wire_name = "ScheduleExpressionTimezone", .type = &types::ScheduleExpressionTimezone, .optional = &kOptional<std::string>, .offset = offsetof(GetScheduleOutput, schedule_expression_timezone)},
    {.name = "StartDate", .wire_name = "StartDate", .type = &types::CreationDate, .optional = &kOptional<Timestamp>, .offset = offsetof(GetScheduleOutput, start_date)},
    {.name = "State", .wire_name = "State", .type = &types::AssignPublicIp, .optional = &kOptional<std::string>, .offset = offsetof(GetScheduleOutput, state)},
    {.name = "Target", .wire_name = "Target", .type = &types::Target, .optional = &kOptional<Target>, .offset = offsetof(GetScheduleOutput, target)},
};
constexpr std::uint16_t kGetScheduleOutputNames[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14};
constexpr Field kKinesisParametersFields[] = {
    {.name = "PartitionKey", .wire_name = "PartitionKey", .type = &types::ScheduleExpression, .offset = offsetof(KinesisParameters, partition_key), .required = true},
};
constexpr std::uint16_t kKinesisParametersNames[] = {0};
constexpr Field kListScheduleGroupsInputFields[] = {
    {.name = "MaxResults", .wire_name = "MaxResults", .type = &types::MaxResults, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListScheduleGroupsInput, max_results), .location = Location::query},
    {.name = "NamePrefix", .wire_name = "NamePrefix", .type = &types::Name, .optional = &kOptional<std::string>, .offset = offsetof(ListScheduleGroupsInput, name_prefix), .location = Location::query},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListScheduleGroupsInput, next_token), .location = Location::query},
};
constexpr Field kListScheduleGroupsOutputFields[] = {
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListScheduleGroupsOutput, next_token)},
    {.name = "ScheduleGroups", .wire_name = "ScheduleGroups", .type = &types::ScheduleGroupList, .offset = offsetof(ListScheduleGroupsOutput, schedule_groups), .required = true},
};
constexpr std::uint16_t kListScheduleGroupsOutputNames[] = {0, 1};
constexpr Field kListSchedulesInputFields[] = {
    {.name = "GroupName", .wire_name = "ScheduleGroup", .type = &types::Name, .optional = &kOptional<std::string>, .offset = offsetof(ListSchedulesInput, group_name), .location = Location::query},
    {.name = "MaxResults", .wire_name = "MaxResults", .type = &types::MaxResults, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListSchedulesInput, max_results), .location = Location::query},
    {.name = "NamePrefix", .wire_name = "NamePrefix", .type = &types::Name, .optional = &kOptional<std::string>, .offset = offsetof(ListSchedulesInput, name_prefix), .location = Location::query},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListSchedulesInput, next_token), .location = Location::query},
    {.name = "State", .wire_name = "State", .type = &types::AssignPublicIp, .optional = &kOptional<std::string>, .offset = offsetof(ListSchedulesInput, state), .location = Location::query},
};
constexpr Field kListSchedulesOutputFields[] = {
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListSchedulesOutput, next_token)},
    {.name = "Schedules", .wire_name = "Schedules", .type = &types::ScheduleList, .offset = offsetof(ListSchedulesOutput, schedules), .required = true},
};
constexpr std::uint16_t kListSchedulesOutputNames[] = {0, 1};
constexpr Field kListTagsForResourceInputFields[] = {
    {.name = "ResourceArn", .wire_name = "ResourceArn", .type = &types::TagResourceArn, .offset = offsetof(ListTagsForResourceInput, resource_arn), .location = Location::uri, .required = true},
};
constexpr Field kListTagsForResourceOutputFields[] = {
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(ListTagsForResourceOutput, tags)},
};
constexpr std::uint16_t kListTagsForResourceOutputNames[] = {0};
constexpr Field kNetworkConfigurationFields[] = {
    {.name = "awsvpcConfiguration", .wire_name = "awsvpcConfiguration", .type = &types::AwsVpcConfiguration, .optional = &kOptional<AwsVpcConfiguration>, .offset = offsetof(NetworkConfiguration, awsvpc_configuration)},
};
constexpr std::uint16_t kNetworkConfigurationNames[] = {0};
constexpr Field kPlacementConstraintFields[] = {
    {.name = "expression", .wire_name = "expression", .type = &types::PlacementConstraintExpression, .optional = &kOptional<std::string>, .offset = offsetof(PlacementConstraint, expression)},
    {.name = "type", .wire_name = "type", .type = &types::PlacementConstraintType, .optional = &kOptional<std::string>, .offset = offsetof(PlacementConstraint, type)},
};
constexpr std::uint16_t kPlacementConstraintNames[] = {0, 1};
constexpr Field kPlacementStrategyFields[] = {
    {.name = "field", .wire_name = "field", .type = &types::PlacementStrategyField, .optional = &kOptional<std::string>, .offset = offsetof(PlacementStrategy, field)},
    {.name = "type", .wire_name = "type", .type = &types::PlacementStrategyType, .optional = &kOptional<std::string>, .offset = offsetof(PlacementStrategy, type)},
};
constexpr std::uint16_t kPlacementStrategyNames[] = {0, 1};
constexpr Field kRetryPolicyFields[] = {
    {.name = "MaximumEventAgeInSeconds", .wire_name = "MaximumEventAgeInSeconds", .type = &types::MaximumEventAgeInSeconds, .optional = &kOptional<std::int64_t>, .offset = offsetof(RetryPolicy, maximum_event_age_in_seconds)},
    {.name = "MaximumRetryAttempts", .wire_name = "MaximumRetryAttempts", .type = &types::MaximumRetryAttempts, .optional = &kOptional<std::int64_t>, .offset = offsetof(RetryPolicy, maximum_retry_attempts)},
};
constexpr std::uint16_t kRetryPolicyNames[] = {0, 1};
constexpr Field kSageMakerPipelineParameterFields[] = {
    {.name = "Name", .wire_name = "Name", .type = &types::SageMakerPipelineParameterName, .offset = offsetof(SageMakerPipelineParameter, name), .required = true},
    {.name = "Value", .wire_name = "Value", .type = &types::SageMakerPipelineParameterValue, .offset = offsetof(SageMakerPipelineParameter, value), .required = true},
};
constexpr std::uint16_t kSageMakerPipelineParameterNames[] = {0, 1};
constexpr Field kSageMakerPipelineParametersFields[] = {
    {.name = "PipelineParameterList", .wire_name = "PipelineParameterList", .type = &types::SageMakerPipelineParameterList, .optional = &kOptional<std::vector<SageMakerPipelineParameter>>, .offset = offsetof(SageMakerPipelineParameters, pipeline_parameter_list)},
};
constexpr std::uint16_t kSageMakerPipelineParametersNames[] = {0};
constexpr Field kScheduleGroupSummaryFields[] = {
    {.name = "Arn", .wire_name = "Arn", .type = &types::ScheduleGroupArn, .optional = &kOptional<std::string>, .offset = offsetof(ScheduleGroupSummary, arn)},
    {.name = "CreationDate", .wire_name = "CreationDate", .type = &types::CreationDate, .optional = &kOptional<Timestamp>, .offset = offsetof(ScheduleGroupSummary, creation_date)},
    {.name = "LastModificationDate", .wire_name = "LastModificationDate", .type = &types::CreationDate, .optional = &kOptional<Timestamp>, .offset = offsetof(ScheduleGroupSummary, last_modification_date)},
    {.name = "Name", .wire_name = "Name", .type = &types::Name, .optional = &kOptional<std::string>, .offset = offsetof(ScheduleGroupSummary, name)},
    {.name = "State", .wire_name = "State", .type = &types::ScheduleGroupState, .optional = &kOptional<std::string>, .offset = offsetof(ScheduleGroupSummary, state)},
};
constexpr std::uint16_t kScheduleGroupSummaryNames[] = {0, 1, 2, 3, 4};
constexpr Field kScheduleSummaryFields[] = {
    {.name = "Arn", .wire_name = "Arn", .type = &types::ScheduleArn, .optional = &kOptional<std::string>, .offset = offsetof(ScheduleSummary, arn)},
    {.name = "CreationDate", .wire_name = "CreationDate", .type = &types::CreationDate, .optional = &kOptional<Timestamp>, .offset = offsetof(ScheduleSummary, creation_date)},
    {.name = "GroupName", .wire_name = "GroupName", .type = &types::Name, .optional = &kOptional<std::string>, .offset = offsetof(ScheduleSummary, group_name)},
    {.name = "LastModificationDate", .wire_name = "LastModificationDate", .type = &types::CreationDate, .optional = &kOptional<Timestamp>, .offset = offsetof(ScheduleSummary, last_modification_date)},
    {.name = "Name", .wire_name = "Name", .type = &types::Name, .optional = &kOptional<std::string>, .offset = offsetof(ScheduleSummary, name)},
    {.name = "State", .wire_name = "State", .type = &types::AssignPublicIp, .optional = &kOptional<std::string>, .offset = offsetof(ScheduleSummary, state)},
    {.name = "Target", .wire_name = "Target", .type = &types::TargetSummary, .optional = &kOptional<TargetSummary>, .offset = offsetof(ScheduleSummary, target)},
};
constexpr std::uint16_t kScheduleSummaryNames[] = {0, 1, 2, 3, 4, 5, 6};
constexpr Field kSqsParametersFields[] = {
    {.name = "MessageGroupId", .wire_name = "MessageGroupId", .type = &types::DetailType, .optional = &kOptional<std::string>, .offset = offsetof(SqsParameters, message_group_id)},
};
constexpr std::uint16_t kSqsParametersNames[] = {0};
constexpr Field kTagFields[] = {
    {.name = "Key", .wire_name = "Key", .type = &types::DetailType, .offset = offsetof(Tag, key), .required = true},
    {.name = "Value", .wire_name = "Value", .type = &types::ScheduleExpression, .offset = offsetof(Tag, value), .required = true},
};
constexpr std::uint16_t kTagNames[] = {0, 1};
constexpr Field kTagResourceInputFields[] = {
    {.name = "ResourceArn", .wire_name = "ResourceArn", .type = &types::TagResourceArn, .offset = offsetof(TagResourceInput, resource_arn), .location = Location::uri, .required = true},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .offset = offsetof(TagResourceInput, tags), .required = true},
};
constexpr std::uint16_t kTagResourceInputNames[] = {1};
constexpr Field kTargetFields[] = {
    {.name = "Arn", .wire_name = "Arn", .type = &types::TargetArn, .offset = offsetof(Target, arn), .required = true},
    {.name = "DeadLetterConfig", .wire_name = "DeadLetterConfig", .type = &types::DeadLetterConfig, .optional = &kOptional<DeadLetterConfig>, .offset = offsetof(Target, dead_letter_config)},
    {.name = "EcsParameters", .wire_name = "EcsParameters", .type = &types::EcsParameters, .optional = &kOptional<EcsParameters>, .offset = offsetof(Target, ecs_parameters)},
    {.name = "EventBridgeParameters", .wire_name = "EventBridgeParameters", .type = &types::EventBridgeParameters, .optional = &kOptional<EventBridgeParameters>, .offset = offsetof(Target, event_bridge_parameters)},
    {.name = "Input", .wire_name = "Input", .type = &types::TargetInput, .optional = &kOptional<std::string>, .offset = offsetof(Target, input)},
    {.name = "KinesisParameters", .wire_name = "KinesisParameters", .type = &types::KinesisParameters, .optional = &kOptional<KinesisParameters>, .offset = offsetof(Target, kinesis_parameters)},
    {.name = "RetryPolicy", .wire_name = "RetryPolicy", .type = &types::RetryPolicy, .optional = &kOptional<RetryPolicy>, .offset = offsetof(Target, retry_policy)},
    {.name = "RoleArn", .wire_name = "RoleArn", .type = &types::RoleArn, .offset = offsetof(Target, role_arn), .required = true},
    {.name = "SageMakerPipelineParameters", .wire_name = "SageMakerPipelineParameters", .type = &types::SageMakerPipelineParameters, .optional = &kOptional<SageMakerPipelineParameters>, .offset = offsetof(Target, sage_maker_pipeline_parameters)},
    {.name = "SqsParameters", .wire_name = "SqsParameters", .type = &types::SqsParameters, .optional = &kOptional<SqsParameters>, .offset = offsetof(Target, sqs_parameters)},
};
constexpr std::uint16_t kTargetNames[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
constexpr Field kTargetSummaryFields[] = {
    {.name = "Arn", .wire_name = "Arn", .type = &types::TargetArn, .offset = offsetof(TargetSummary, arn), .required = true},
};
constexpr std::uint16_t kTargetSummaryNames[] = {0};
constexpr Field kUntagResourceInputFields[] = {
    {.name = "ResourceArn", .wire_name = "ResourceArn", .type = &types::TagResourceArn, .offset = offsetof(UntagResourceInput, resource_arn), .location = Location::uri, .required = true},
    {.name = "TagKeys", .wire_name = "TagKeys", .type = &types::TagKeyList, .offset = offsetof(UntagResourceInput, tag_keys), .location = Location::query, .required = true},
};
constexpr Field kUpdateScheduleInputFields[] = {
    {.name = "ActionAfterCompletion", .wire_name = "ActionAfterCompletion", .type = &types::ActionAfterCompletion, .optional = &kOptional<std::string>, .offset = offsetof(UpdateScheduleInput, action_after_completion)},
    {.name = "ClientToken", .wire_name = "ClientToken", .type = &types::ClientToken, .optional = &kOptional<std::string>, .offset = offsetof(UpdateScheduleInput, client_token), .idempotency_token = true},
    {.name = "Description", .wire_name = "Description", .type = &types::Description, .optional = &kOptional<std::string>, .offset = offsetof(UpdateScheduleInput, description)},
    {.name = "EndDate", .wire_name = "EndDate", .type = &types::CreationDate, .optional = &kOptional<Timestamp>, .offset = offsetof(UpdateScheduleInput, end_date)},
    {.name = "FlexibleTimeWindow", .wire_name = "FlexibleTimeWindow", .type = &types::FlexibleTimeWindow, .offset = offsetof(UpdateScheduleInput, flexible_time_window), .required = true},
    {.name = "GroupName", .wire_name = "GroupName", .type = &types::Name, .optional = &kOptional<std::string>, .offset = offsetof(UpdateScheduleInput, group_name)},
    {.name = "KmsKeyArn", .wire_name = "KmsKeyArn", .type = &types::KmsKeyArn, .optional = &kOptional<std::string>, .offset = offsetof(UpdateScheduleInput, kms_key_arn)},
    {.name = "Name", .wire_name = "Name", .type = &types::Name, .offset = offsetof(UpdateScheduleInput, name), .location = Location::uri, .required = true},
    {.name = "ScheduleExpression", .wire_name = "ScheduleExpression", .type = &types::ScheduleExpression, .offset = offsetof(UpdateScheduleInput, schedule_expression), .required = true},
    {.name = "ScheduleExpressionTimezone", .wire_name = "ScheduleExpressionTimezone", .type = &types::ScheduleExpressionTimezone, .optional = &kOptional<std::string>, .offset = offsetof(UpdateScheduleInput, schedule_expression_timezone)},
    {.name = "StartDate", .wire_name = "StartDate", .type = &types::CreationDate, .optional = &kOptional<Timestamp>, .offset = offsetof(UpdateScheduleInput, start_date)},
    {.name = "State", .wire_name = "State", .type = &types::AssignPublicIp, .optional = &kOptional<std::string>, .offset = offsetof(UpdateScheduleInput, state)},
    {.name = "Target", .wire_name = "Target", .type = &types::Target, .offset = offsetof(UpdateScheduleInput, target), .required = true},
};
constexpr std::uint16_t kUpdateScheduleInputNames[] = {0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12};
constexpr Field kUpdateScheduleOutputFields[] = {
    {.name = "ScheduleArn", .wire_name = "ScheduleArn", .type = &types::ScheduleArn, .offset = offsetof(UpdateScheduleOutput, schedule_arn), .required = true},
};
constexpr std::uint16_t kUpdateScheduleOutputNames[] = {0};

}  // namespace

constinit const Type types::SecurityGroups = {.kind = Kind::list, .min = 1, .max = 5, .element = &types::SecurityGroup, .list = &kList<std::string>};
constinit const Type types::Subnets = {.kind = Kind::list, .min = 1, .max = 16, .element = &types::SecurityGroup, .list = &kList<std::string>};
constinit const Type types::TagKeyList = {.kind = Kind::list, .min = 0, .max = 200, .element = &types::DetailType, .list = &kList<std::string>};
constinit const Type types::TagMap = {.kind = Kind::map, .key = &types::DetailType, .element = &types::ScheduleExpression, .map = &kMap<std::string>, .element_name = "value"};
constinit const Type types::Tags = {.kind = Kind::list, .min = 0, .max = 50, .element = &types::TagMap, .list = &kList<std::map<std::string, std::string>>};
constinit const Shape AwsVpcConfiguration::kShape = {.name = "AwsVpcConfiguration", .size = sizeof(AwsVpcConfiguration), .fields = kAwsVpcConfigurationFields, .by_wire_name = kAwsVpcConfigurationNames};
constinit const Type types::AwsVpcConfiguration = {.kind = Kind::structure, .shape = &AwsVpcConfiguration::kShape};
constinit const Shape CapacityProviderStrategyItem::kShape = {.name = "CapacityProviderStrategyItem", .size = sizeof(CapacityProviderStrategyItem), .fields = kCapacityProviderStrategyItemFields, .by_wire_name = kCapacityProviderStrategyItemNames};
constinit const Type types::CapacityProviderStrategyItem = {.kind = Kind::structure, .shape = &CapacityProviderStrategyItem::kShape};
constinit const Type types::CapacityProviderStrategy = {.kind = Kind::list, .min = 0, .max = 6, .element = &types::CapacityProviderStrategyItem, .list = &kList<CapacityProviderStrategyItem>};
constinit const Shape CreateScheduleGroupInput::kShape = {.name = "CreateScheduleGroupInput", .size = sizeof(CreateScheduleGroupInput), .fields = kCreateScheduleGroupInputFields, .by_wire_name = kCreateScheduleGroupInputNames};
constinit const Type types::CreateScheduleGroupInput = {.kind = Kind::structure, .shape = &CreateScheduleGroupInput::kShape};
constinit const Shape CreateScheduleGroupOutput::kShape = {.name = "CreateScheduleGroupOutput", .size = sizeof(CreateScheduleGroupOutput), .fields = kCreateScheduleGroupOutputFields, .by_wire_name = kCreateScheduleGroupOutputNames};
constinit const Type types::CreateScheduleGroupOutput = {.kind = Kind::structure, .shape = &CreateScheduleGroupOutput::kShape};
constinit const Shape CreateScheduleInput::kShape = {.name = "CreateScheduleInput", .size = sizeof(CreateScheduleInput), .fields = kCreateScheduleInputFields, .by_wire_name = kCreateScheduleInputNames};
constinit const Type types::CreateScheduleInput = {.kind = Kind::structure, .shape = &CreateScheduleInput::kShape};
constinit const Shape CreateScheduleOutput::kShape = {.name = "CreateScheduleOutput", .size = sizeof(CreateScheduleOutput), .fields = kCreateScheduleOutputFields, .by_wire_name = kCreateScheduleOutputNames};
constinit const Type types::CreateScheduleOutput = {.kind = Kind::structure, .shape = &CreateScheduleOutput::kShape};
constinit const Shape DeadLetterConfig::kShape = {.name = "DeadLetterConfig", .size = sizeof(DeadLetterConfig), .fields = kDeadLetterConfigFields, .by_wire_name = kDeadLetterConfigNames};
constinit const Type types::DeadLetterConfig = {.kind = Kind::structure, .shape = &DeadLetterConfig::kShape};
constinit const Shape DeleteScheduleGroupInput::kShape = {.name = "DeleteScheduleGroupInput", .size = sizeof(DeleteScheduleGroupInput), .fields = kDeleteScheduleGroupInputFields};
constinit const Type types::DeleteScheduleGroupInput = {.kind = Kind::structure, .shape = &DeleteScheduleGroupInput::kShape};
constinit const Shape DeleteScheduleGroupOutput::kShape = {.name = "DeleteScheduleGroupOutput", .size = sizeof(DeleteScheduleGroupOutput)};
constinit const Type types::DeleteScheduleGroupOutput = {.kind = Kind::structure, .shape = &DeleteScheduleGroupOutput::kShape};
constinit const Shape DeleteScheduleInput::kShape = {.name = "DeleteScheduleInput", .size = sizeof(DeleteScheduleInput), .fields = kDeleteScheduleInputFields};
constinit const Type types::DeleteScheduleInput = {.kind = Kind::structure, .shape = &DeleteScheduleInput::kShape};
constinit const Shape DeleteScheduleOutput::kShape = {.name = "DeleteScheduleOutput", .size = sizeof(DeleteScheduleOutput)};
constinit const Type types::DeleteScheduleOutput = {.kind = Kind::structure, .shape = &DeleteScheduleOutput::kShape};
constinit const Shape EcsParameters::kShape = {.name = "EcsParameters", .size = sizeof(EcsParameters), .fields = kEcsParametersFields, .by_wire_name = kEcsParametersNames};
constinit const Type types::EcsParameters = {.kind = Kind::structure, .shape = &EcsParameters::kShape};
constinit const Shape EventBridgeParameters::kShape = {.name = "EventBridgeParameters", .size = sizeof(EventBridgeParameters), .fields = kEventBridgeParametersFields, .by_wire_name = kEventBridgeParametersNames};
constinit const Type types::EventBridgeParameters = {.kind = Kind::structure, .shape = &EventBridgeParameters::kShape};
constinit const Shape FlexibleTimeWindow::kShape = {.name = "FlexibleTimeWindow", .size = sizeof(FlexibleTimeWindow), .fields = kFlexibleTimeWindowFields, .by_wire_name = kFlexibleTimeWindowNames};
constinit const Type types::FlexibleTimeWindow = {.kind = Kind::structure, .shape = &FlexibleTimeWindow::kShape};
constinit const Shape GetScheduleGroupInput::kShape = {.name = "GetScheduleGroupInput", .size = sizeof(GetScheduleGroupInput), .fields = kGetScheduleGroupInputFields};
constinit const Type types::GetScheduleGroupInput = {.kind = Kind::structure, .shape = &GetScheduleGroupInput::kShape};
constinit const Shape GetScheduleGroupOutput::kShape = {.name = "GetScheduleGroupOutput", .size = sizeof(GetScheduleGroupOutput), .fields = kGetScheduleGroupOutputFields, .by_wire_name = kGetScheduleGroupOutputNames};
constinit const Type types::GetScheduleGroupOutput = {.kind = Kind::structure, .shape = &GetScheduleGroupOutput::kShape};
constinit const Shape GetScheduleInput::kShape = {.name = "GetScheduleInput", .size = sizeof(GetScheduleInput), .fields = kGetScheduleInputFields};
constinit const Type types::GetScheduleInput = {.kind = Kind::structure, .shape = &GetScheduleInput::kShape};
constinit const Shape GetScheduleOutput::kShape = {.name = "GetScheduleOutput", .size = sizeof(GetScheduleOutput), .fields = kGetScheduleOutputFields, .by_wire_name = kGetScheduleOutputNames};
constinit const Type types::GetScheduleOutput = {.kind = Kind::structure, .shape = &GetScheduleOutput::kShape};
constinit const Shape KinesisParameters::kShape = {.name = "KinesisParameters", .size = sizeof(KinesisParameters), .fields = kKinesisParametersFields, .by_wire_name = kKinesisParametersNames};
constinit const Type types::KinesisParameters = {.kind = Kind::structure, .shape = &KinesisParameters::kShape};
constinit const Shape ListScheduleGroupsInput::kShape = {.name = "ListScheduleGroupsInput", .size = sizeof(ListScheduleGroupsInput), .fields = kListScheduleGroupsInputFields};
constinit const Type types::ListScheduleGroupsInput = {.kind = Kind::structure, .shape = &ListScheduleGroupsInput::kShape};
constinit const Shape ListScheduleGroupsOutput::kShape = {.name = "ListScheduleGroupsOutput", .size = sizeof(ListScheduleGroupsOutput), .fields = kListScheduleGroupsOutputFields, .by_wire_name = kListScheduleGroupsOutputNames};
constinit const Type types::ListScheduleGroupsOutput = {.kind = Kind::structure, .shape = &ListScheduleGroupsOutput::kShape};
constinit const Shape ListSchedulesInput::kShape = {.name = "ListSchedulesInput", .size = sizeof(ListSchedulesInput), .fields = kListSchedulesInputFields};
constinit const Type types::ListSchedulesInput = {.kind = Kind::structure, .shape = &ListSchedulesInput::kShape};
constinit const Shape ListSchedulesOutput::kShape = {.name = "ListSchedulesOutput", .size = sizeof(ListSchedulesOutput), .fields = kListSchedulesOutputFields, .by_wire_name = kListSchedulesOutputNames};
constinit const Type types::ListSchedulesOutput = {.kind = Kind::structure, .shape = &ListSchedulesOutput::kShape};
constinit const Shape ListTagsForResourceInput::kShape = {.name = "ListTagsForResourceInput", .size = sizeof(ListTagsForResourceInput), .fields = kListTagsForResourceInputFields};
constinit const Type types::ListTagsForResourceInput = {.kind = Kind::structure, .shape = &ListTagsForResourceInput::kShape};
constinit const Shape ListTagsForResourceOutput::kShape = {.name = "ListTagsForResourceOutput", .size = sizeof(ListTagsForResourceOutput), .fields = kListTagsForResourceOutputFields, .by_wire_name = kListTagsForResourceOutputNames};
constinit const Type types::ListTagsForResourceOutput = {.kind = Kind::structure, .shape = &ListTagsForResourceOutput::kShape};
constinit const Shape NetworkConfiguration::kShape = {.name = "NetworkConfiguration", .size = sizeof(NetworkConfiguration), .fields = kNetworkConfigurationFields, .by_wire_name = kNetworkConfigurationNames};
constinit const Type types::NetworkConfiguration = {.kind = Kind::structure, .shape = &NetworkConfiguration::kShape};
constinit const Shape PlacementConstraint::kShape = {.name = "PlacementConstraint", .size = sizeof(PlacementConstraint), .fields = kPlacementConstraintFields, .by_wire_name = kPlacementConstraintNames};
constinit const Type types::PlacementConstraint = {.kind = Kind::structure, .shape = &PlacementConstraint::kShape};
constinit const Type types::PlacementConstraints = {.kind = Kind::list, .min = 0, .max = 10, .element = &types::PlacementConstraint, .list = &kList<PlacementConstraint>};
constinit const Shape PlacementStrategy::kShape = {.name = "PlacementStrategy", .size = sizeof(PlacementStrategy), .fields = kPlacementStrategyFields, .by_wire_name = kPlacementStrategyNames};
constinit const Type types::PlacementStrategy = {.kind = Kind::structure, .shape = &PlacementStrategy::kShape};
constinit const Type types::PlacementStrategies = {.kind = Kind::list, .min = 0, .max = 5, .element = &types::PlacementStrategy, .list = &kList<PlacementStrategy>};
constinit const Shape RetryPolicy::kShape = {.name = "RetryPolicy", .size = sizeof(RetryPolicy), .fields = kRetryPolicyFields, .by_wire_name = kRetryPolicyNames};
constinit const Type types::RetryPolicy = {.kind = Kind::structure, .shape = &RetryPolicy::kShape};
constinit const Shape SageMakerPipelineParameter::kShape = {.name = "SageMakerPipelineParameter", .size = sizeof(SageMakerPipelineParameter), .fields = kSageMakerPipelineParameterFields, .by_wire_name = kSageMakerPipelineParameterNames};
constinit const Type types::SageMakerPipelineParameter = {.kind = Kind::structure, .shape = &SageMakerPipelineParameter::kShape};
constinit const Type types::SageMakerPipelineParameterList = {.kind = Kind::list, .min = 0, .max = 200, .element = &types::SageMakerPipelineParameter, .list = &kList<SageMakerPipelineParameter>};
constinit const Shape SageMakerPipelineParameters::kShape = {.name = "SageMakerPipelineParameters", .size = sizeof(SageMakerPipelineParameters), .fields = kSageMakerPipelineParametersFields, .by_wire_name = kSageMakerPipelineParametersNames};
constinit const Type types::SageMakerPipelineParameters = {.kind = Kind::structure, .shape = &SageMakerPipelineParameters::kShape};
constinit const Shape ScheduleGroupSummary::kShape = {.name = "ScheduleGroupSummary", .size = sizeof(ScheduleGroupSummary), .fields = kScheduleGroupSummaryFields, .by_wire_name = kScheduleGroupSummaryNames};
constinit const Type types::ScheduleGroupSummary = {.kind = Kind::structure, .shape = &ScheduleGroupSummary::kShape};
constinit const Type types::ScheduleGroupList = {.kind = Kind::list, .element = &types::ScheduleGroupSummary, .list = &kList<ScheduleGroupSummary>};
constinit const Shape ScheduleSummary::kShape = {.name = "ScheduleSummary", .size = sizeof(ScheduleSummary), .fields = kScheduleSummaryFields, .by_wire_name = kScheduleSummaryNames};
constinit const Type types::ScheduleSummary = {.kind = Kind::structure, .shape = &ScheduleSummary::kShape};
constinit const Type types::ScheduleList = {.kind = Kind::list, .element = &types::ScheduleSummary, .list = &kList<ScheduleSummary>};
constinit const Shape SqsParameters::kShape = {.name = "SqsParameters", .size = sizeof(SqsParameters), .fields = kSqsParametersFields, .by_wire_name = kSqsParametersNames};
constinit const Type types::SqsParameters = {.kind = Kind::structure, .shape = &SqsParameters::kShape};
constinit const Shape Tag::kShape = {.name = "Tag", .size = sizeof(Tag), .fields = kTagFields, .by_wire_name = kTagNames};
constinit const Type types::Tag = {.kind = Kind::structure, .shape = &Tag::kShape};
constinit const Type types::TagList = {.kind = Kind::list, .min = 0, .max = 200, .element = &types::Tag, .list = &kList<Tag>};
constinit const Shape TagResourceInput::kShape = {.name = "TagResourceInput", .size = sizeof(TagResourceInput), .fields = kTagResourceInputFields, .by_wire_name = kTagResourceInputNames};
constinit const Type types::TagResourceInput = {.kind = Kind::structure, .shape = &TagResourceInput::kShape};
constinit const Shape TagResourceOutput::kShape = {.name = "TagResourceOutput", .size = sizeof(TagResourceOutput)};
constinit const Type types::TagResourceOutput = {.kind = Kind::structure, .shape = &TagResourceOutput::kShape};
constinit const Shape Target::kShape = {.name = "Target", .size = sizeof(Target), .fields = kTargetFields, .by_wire_name = kTargetNames};
constinit const Type types::Target = {.kind = Kind::structure, .shape = &Target::kShape};
constinit const Shape TargetSummary::kShape = {.name = "TargetSummary", .size = sizeof(TargetSummary), .fields = kTargetSummaryFields, .by_wire_name = kTargetSummaryNames};
constinit const Type types::TargetSummary = {.kind = Kind::structure, .shape = &TargetSummary::kShape};
constinit const Shape UntagResourceInput::kShape = {.name = "UntagResourceInput", .size = sizeof(UntagResourceInput), .fields = kUntagResourceInputFields};
constinit const Type types::UntagResourceInput = {.kind = Kind::structure, .shape = &UntagResourceInput::kShape};
constinit const Shape UntagResourceOutput::kShape = {.name = "UntagResourceOutput", .size = sizeof(UntagResourceOutput)};
constinit const Type types::UntagResourceOutput = {.kind = Kind::structure, .shape = &UntagResourceOutput::kShape};
constinit const Shape UpdateScheduleInput::kShape = {.name = "UpdateScheduleInput", .size = sizeof(UpdateScheduleInput), .fields = kUpdateScheduleInputFields, .by_wire_name = kUpdateScheduleInputNames};
constinit const Type types::UpdateScheduleInput = {.kind = Kind::structure, .shape = &UpdateScheduleInput::kShape};
constinit const Shape UpdateScheduleOutput::kShape = {.name = "UpdateScheduleOutput", .size = sizeof(UpdateScheduleOutput), .fields = kUpdateScheduleOutputFields, .by_wire_name = kUpdateScheduleOutputNames};
constinit const Type types::UpdateScheduleOutput = {.kind = Kind::structure, .shape = &UpdateScheduleOutput::kShape};

}  // namespace athanor::api::scheduler
