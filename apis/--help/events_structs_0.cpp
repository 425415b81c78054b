// Generated from apis/events.json by apis/generate.py.
#include "events_tables.hpp"

namespace athanor::api::events {
using namespace athanor::wire;

namespace {

[[maybe_unused]] constexpr Type kStream = {.kind = Kind::stream};

constexpr Field kAppSyncParametersFields[] = {
    {.name = "GraphQLOperation", .wire_name = "GraphQLOperation", .type = &types::GraphQLOperation, .optional = &kOptional<std::string>, .offset = offsetof(AppSyncParameters, graph_ql_operation)},
};
constexpr std::uint16_t kAppSyncParametersNames[] = {0};
constexpr Field kAwsVpcConfigurationFields[] = {
    {.name = "Subnets", .wire_name = "Subnets", .type = &types::StringList, .offset = offsetof(AwsVpcConfiguration, subnets), .required = true},
    {.name = "SecurityGroups", .wire_name = "SecurityGroups", .type = &types::StringList, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(AwsVpcConfiguration, security_groups)},
    {.name = "AssignPublicIp", .wire_name = "AssignPublicIp", .type = &types::AssignPublicIp, .optional = &kOptional<std::string>, .offset = offsetof(AwsVpcConfiguration, assign_public_ip)},
};
constexpr std::uint16_t kAwsVpcConfigurationNames[] = {2, 1, 0};
constexpr Field kBatchArrayPropertiesFields[] = {
    {.name = "Size", .wire_name = "Size", .type = &types::Integer, .optional = &kOptional<std::int64_t>, .offset = offsetof(BatchArrayProperties, size)},
};
constexpr std::uint16_t kBatchArrayPropertiesNames[] = {0};
constexpr Field kBatchParametersFields[] = {
    {.name = "JobDefinition", .wire_name = "JobDefinition", .type = &types::ErrorCode, .offset = offsetof(BatchParameters, job_definition), .required = true},
    {.name = "JobName", .wire_name = "JobName", .type = &types::ErrorCode, .offset = offsetof(BatchParameters, job_name), .required = true},
    {.name = "ArrayProperties", .wire_name = "ArrayProperties", .type = &types::BatchArrayProperties, .optional = &kOptional<BatchArrayProperties>, .offset = offsetof(BatchParameters, array_properties)},
    {.name = "RetryStrategy", .wire_name = "RetryStrategy", .type = &types::BatchRetryStrategy, .optional = &kOptional<BatchRetryStrategy>, .offset = offsetof(BatchParameters, retry_strategy)},
};
constexpr std::uint16_t kBatchParametersNames[] = {2, 0, 1, 3};
constexpr Field kBatchRetryStrategyFields[] = {
    {.name = "Attempts", .wire_name = "Attempts", .type = &types::Integer, .optional = &kOptional<std::int64_t>, .offset = offsetof(BatchRetryStrategy, attempts)},
};
constexpr std::uint16_t kBatchRetryStrategyNames[] = {0};
constexpr Field kCapacityProviderStrategyItemFields[] = {
    {.name = "capacityProvider", .wire_name = "capacityProvider", .type = &types::CapacityProvider, .offset = offsetof(CapacityProviderStrategyItem, capacity_provider), .required = true},
    {.name = "weight", .wire_name = "weight", .type = &types::CapacityProviderStrategyItemWeight, .optional = &kOptional<std::int64_t>, .offset = offsetof(CapacityProviderStrategyItem, weight)},
    {.name = "base", .wire_name = "base", .type = &types::CapacityProviderStrategyItemBase, .optional = &kOptional<std::int64_t>, .offset = offsetof(CapacityProviderStrategyItem, base)},
};
constexpr std::uint16_t kCapacityProviderStrategyItemNames[] = {2, 0, 1};
constexpr Field kCreateEventBusRequestFields[] = {
    {.name = "Name", .wire_name = "Name", .type = &types::EventBusName, .offset = offsetof(CreateEventBusRequest, name), .required = true},
    {.name = "EventSourceName", .wire_name = "EventSourceName", .type = &types::EventSourceName, .optional = &kOptional<std::string>, .offset = offsetof(CreateEventBusRequest, event_source_name)},
    {.name = "Description", .wire_name = "Description", .type = &types::EventBusDescription, .optional = &kOptional<std::string>, .offset = offsetof(CreateEventBusRequest, description)},
    {.name = "KmsKeyIdentifier", .wire_name = "KmsKeyIdentifier", .type = &types::KmsKeyIdentifier, .optional = &kOptional<std::string>, .offset = offsetof(CreateEventBusRequest, kms_key_identifier)},
    {.name = "DeadLetterConfig", .wire_name = "DeadLetterConfig", .type = &types::DeadLetterConfig, .optional = &kOptional<DeadLetterConfig>, .offset = offsetof(CreateEventBusRequest, dead_letter_config)},
    {.name = "LogConfig", .wire_name = "LogConfig", .type = &types::LogConfig, .optional = &kOptional<LogConfig>, .offset = offsetof(CreateEventBusRequest, log_config)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(CreateEventBusRequest, tags)},
};
constexpr std::uint16_t kCreateEventBusRequestNames[] = {4, 2, 1, 3, 5, 0, 6};
constexpr Field kCreateEventBusResponseFields[] = {
    {.name = "EventBusArn", .wire_name = "EventBusArn", .type = &types::ErrorCode, .optional = &kOptional<std::string>, .offset = offsetof(CreateEventBusResponse, event_bus_arn)},
    {.name = "Description", .wire_name = "Description", .type = &types::EventBusDescription, .optional = &kOptional<std::string>, .offset = offsetof(CreateEventBusResponse, description)},
    {.name = "KmsKeyIdentifier", .wire_name = "KmsKeyIdentifier", .type = &types::KmsKeyIdentifier, .optional = &kOptional<std::string>, .offset = offsetof(CreateEventBusResponse, kms_key_identifier)},
    {.name = "DeadLetterConfig", .wire_name = "DeadLetterConfig", .type = &types::DeadLetterConfig, .optional = &kOptional<DeadLetterConfig>, .offset = offsetof(CreateEventBusResponse, dead_letter_config)},
    {.name = "LogConfig", .wire_name = "LogConfig", .type = &types::LogConfig, .optional = &kOptional<LogConfig>, .offset = offsetof(CreateEventBusResponse, log_config)},
};
constexpr std::uint16_t kCreateEventBusResponseNames[] = {3, 1, 0, 2, 4};
constexpr Field kDeadLetterConfigFields[] = {
    {.name = "Arn", .wire_name = "Arn", .type = &types::Arn, .optional = &kOptional<std::string>, .offset = offsetof(DeadLetterConfig, arn)},
};
constexpr std::uint16_t kDeadLetterConfigNames[] = {0};
constexpr Field kDeleteEventBusRequestFields[] = {
    {.name = "Name", .wire_name = "Name", .type = &types::EventBusName, .offset = offsetof(DeleteEventBusRequest, name), .required = true},
};
constexpr std::uint16_t kDeleteEventBusRequestNames[] = {0};
constexpr Field kDeleteRuleRequestFields[] = {
    {.name = "Name", .wire_name = "Name", .type = &types::RuleName, .offset = offsetof(DeleteRuleRequest, name), .required = true},
    {.name = "EventBusName", .wire_name = "EventBusName", .type = &types::EventBusNameOrArn, .optional = &kOptional<std::string>, .offset = offsetof(DeleteRuleRequest, event_bus_name)},
    {.name = "Force", .wire_name = "Force", .type = &types::Boolean, .optional = &kOptional<bool>, .offset = offsetof(DeleteRuleRequest, force)},
};
constexpr std::uint16_t kDeleteRuleRequestNames[] = {1, 2, 0};
constexpr Field kDescribeEventBusRequestFields[] = {
    {.name = "Name", .wire_name = "Name", .type = &types::EventBusNameOrArn, .optional = &kOptional<std::string>, .offset = offsetof(DescribeEventBusRequest, name)},
};
constexpr std::uint16_t kDescribeEventBusRequestNames[] = {0};
constexpr Field kDescribeEventBusResponseFields[] = {
    {.name = "Name", .wire_name = "Name", .type = &types::ErrorCode, .optional = &kOptional<std::string>, .offset = offsetof(DescribeEventBusResponse, name)},
    {.name = "Arn", .wire_name = "Arn", .type = &types::ErrorCode, .optional = &kOptional<std::string>, .offset = offsetof(DescribeEventBusResponse, arn)},
    {.name = "Description", .wire_name = "Description", .type = &types::EventBusDescription, .optional = &kOptional<std::string>, .offset = offsetof(DescribeEventBusResponse, description)},
    {.name = "KmsKeyIdentifier", .wire_name = "KmsKeyIdentifier", .type = &types::KmsKeyIdentifier, .optional = &kOptional<std::string>, .offset = offsetof(DescribeEventBusResponse, kms_key_identifier)},
    {.name = "DeadLetterConfig", .wire_name = "DeadLetterConfig", .type = &types::DeadLetterConfig, .optional = &kOptional<DeadLetterConfig>, .offset = offsetof(DescribeEventBusResponse, dead_letter_config)},
    {.name = "Policy", .wire_name = "Policy", .type = &types::ErrorCode, .optional = &kOptional<std::string>, .offset = offsetof(DescribeEventBusResponse, policy)},
    {.name = "LogConfig", .wire_name = "LogConfig", .type = &types::LogConfig, .optional = &kOptional<LogConfig>, .offset = offsetof(DescribeEventBusResponse, log_config)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::EventTime, .optional = &kOptional<Timestamp>, .offset = offsetof(DescribeEventBusResponse, creation_time)},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::EventTime, .optional = &kOptional<Timestamp>, .offset = offsetof(DescribeEventBusResponse, last_modified_time)},
};
constexpr std::uint16_t kDescribeEventBusResponseNames[] = {1, 7, 4, 2, 3, 8, 6, 0, 5};
constexpr Field kDescribeRuleRequestFields[] = {
    {.name = "Name", .wire_name = "Name", .type = &types::RuleName, .offset = offsetof(DescribeRuleRequest, name), .required = true},
    {.name = "EventBusName", .wire_name = "EventBusName", .type = &types::EventBusNameOrArn, .optional = &kOptional<std::string>, .offset = offsetof(DescribeRuleRequest, event_bus_name)},
};
constexpr std::uint16_t kDescribeRuleRequestNames[] = {1, 0};
constexpr Field kDescribeRuleResponseFields[] = {
    {.name = "Name", .wire_name = "Name", .type = &types::RuleName, .optional = &kOptional<std::string>, .offset = offsetof(DescribeRuleResponse, name)},
    {.name = "Arn", .wire_name = "Arn", .type = &types::Arn, .optional = &kOptional<std::string>, .offset = offsetof(DescribeRuleResponse, arn)},
    {.name = "EventPattern", .wire_name = "EventPattern", .type = &types::EventPattern, .optional = &kOptional<std::string>, .offset = offsetof(DescribeRuleResponse, event_pattern)},
    {.name = "ScheduleExpression", .wire_name = "ScheduleExpression", .type = &types::ScheduleExpression, .optional = &kOptional<std::string>, .offset = offsetof(DescribeRuleResponse, schedule_expression)},
    {.name = "State", .wire_name = "State", .type = &types::RuleState, .optional = &kOptional<std::string>, .offset = offsetof(DescribeRuleResponse, state)},
    {.name = "Description", .wire_name = "Description", .type = &types::EventBusDescription, .optional = &kOptional<std::string>, .offset = offsetof(DescribeRuleResponse, description)},
    {.name = "RoleArn", .wire_name = "RoleArn", .type = &types::Arn, .optional = &kOptional<std::string>, .offset = offsetof(DescribeRuleResponse, role_arn)},
    {.name = "ManagedBy", .wire_name = "ManagedBy", .type = &types::CreatedBy, .optional = &kOptional<std::string>, .offset = offsetof(DescribeRuleResponse, managed_by)},
    {.name = "EventBusName", .wire_name = "EventBusName", .type = &types::EventBusName, .optional = &kOptional<std::string>, .offset = offsetof(DescribeRuleResponse, event_bus_name)},
    {.name = "CreatedBy", .wire_name = "CreatedBy", .type = &types::CreatedBy, .optional = &kOptional<std::string>, .offset = offsetof(DescribeRuleResponse, created_by)},
};
constexpr std::uint16_t kDescribeRuleResponseNames[] = {1, 9, 5, 8, 2, 7, 0, 6, 3, 4};
constexpr Field kDisableRuleRequestFields[] = {
    {.name = "Name", .wire_name = "Name", .type = &types::RuleName, .offset = offsetof(DisableRuleRequest, name), .required = true},
    {.name = "EventBusName", .wire_name = "EventBusName", .type = &types::EventBusNameOrArn, .optional = &kOptional<std::string>, .offset = offsetof(DisableRuleRequest, event_bus_name)},
};
constexpr std::uint16_t kDisableRuleRequestNames[] = {1, 0};
constexpr Field kEcsParametersFields[] = {
    {.name = "TaskDefinitionArn", .wire_name = "TaskDefinitionArn", .type = &types::Arn, .offset = offsetof(EcsParameters, task_definition_arn), .required = true},
    {.name = "TaskCount", .wire_name = "TaskCount", .type = &types::LimitMin1, .optional = &kOptional<std::int64_t>, .offset = offsetof(EcsParameters, task_count)},
    {.name = "LaunchType", .wire_name = "LaunchType", .type = &types::LaunchType, .optional = &kOptional<std::string>, .offset = offsetof(EcsParameters, launch_type)},
    {.name = "NetworkConfiguration", .wire_name = "NetworkConfiguration", .type = &types::NetworkConfiguration, .optional = &kOptional<NetworkConfiguration>, .offset = offsetof(EcsParameters, network_configuration)},
    {.name = "PlatformVersion", .wire_name = "PlatformVersion", .type = &types::ErrorCode, .optional = &kOptional<std::string>, .offset = offsetof(EcsParameters, platform_version)},
    {.name = "Group", .wire_name = "Group", .type = &types::ErrorCode, .optional = &kOptional<std::string>, .offset = offsetof(EcsParameters, group)},
    {.name = "CapacityProviderStrategy", .wire_name = "CapacityProviderStrategy", .type = &types::CapacityProviderStrategy, .optional = &kOptional<std::vector<CapacityProviderStrategyItem>>, .offset = offsetof(EcsParameters, capacity_provider_strategy)},
    {.name = "EnableECSManagedTags", .wire_name = "EnableECSManagedTags", .type = &types::Boolean, .optional = &kOptional<bool>, .offset = offsetof(EcsParameters, enable_ecs_managed_tags)},
    {.name = "EnableExecuteCommand", .wire_name = "EnableExecuteCommand", .type = &types::Boolean, .optional = &kOptional<bool>, .offset = offsetof(EcsParameters, enable_execute_command)},
    {.name = "PlacementConstraints", .wire_name = "PlacementConstraints", .type = &types::PlacementConstraints, .optional = &kOptional<std::vector<PlacementConstraint>>, .offset = offsetof(EcsParameters, placement_constraints)},
    {.name = "PlacementStrategy", .wire_name = "PlacementStrategy", .type = &types::PlacementStrategies, .optional = &kOptional<std::vector<PlacementStrategy>>, .offset = offsetof(EcsParameters, placement_strategy)},
    {.name = "PropagateTags", .wire_name = "PropagateTags", .type = &types::PropagateTags, .optional = &kOptional<std::string>, .offset = offsetof(EcsParameters, propagate_tags)},
    {.name = "ReferenceId", .wire_name = "ReferenceId", .type = &types::ReferenceId, .optional = &kOptional<std::string>, .offset = offsetof(EcsParameters, reference_id)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(EcsParameters, tags)},
};
constexpr std::uint16_t kEcsParametersNames[] = {6, 7, 8, 5, 2, 3, 9, 10, 4, 11, 12, 13, 1, 0};
constexpr Field kEnableRuleRequestFields[] = {
    {.name = "Name", .wire_name = "Name", .type = &types::RuleName, .offset = offsetof(EnableRuleRequest, name), .required = true},
    {.name = "EventBusName", .wire_name = "EventBusName", .type = &types::EventBusNameOrArn, .optional = &kOptional<std::string>, .offset = offsetof(EnableRuleRequest, event_bus_name)},
};
constexpr std::uint16_t kEnableRuleRequestNames[] = {1, 0};
constexpr Field kEventBusFields[] = {
    {.name = "Name", .wire_name = "Name", .type = &types::ErrorCode, .optional = &kOptional<std::string>, .offset = offsetof(EventBus, name)},
    {.name = "Arn", .wire_name = "Arn", .type = &types::ErrorCode, .optional = &kOptional<std::string>, .offset = offsetof(EventBus, arn)},
    {.name = "Description", .wire_name = "Description", .type = &types::EventBusDescription, .optional = &kOptional<std::string>, .offset = offsetof(EventBus, description)},
    {.name = "Policy", .wire_name = "Policy", .type = &types::ErrorCode, .optional = &kOptional<std::string>, .offset = offsetof(EventBus, policy)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::EventTime, .optional = &kOptional<Timestamp>, .offset = offsetof(EventBus, creation_time)},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::EventTime, .optional = &kOptional<Timestamp>, .offset = offsetof(EventBus, last_modified_time)},
};
constexpr std::uint16_t kEventBusNames[] = {1, 4, 2, 5, 0, 3};
constexpr Field kHttpParametersFields[] = {
    {.name = "PathParameterValues", .wire_name = "PathParameterValues", .type = &types::PathParameterList, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(HttpParameters, path_parameter_values)},
    {.name = "HeaderParameters", .wire_name = "HeaderParameters", .type = &types::HeaderParametersMap, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(HttpParameters, header_parameters)},
    {.name = "QueryStringParameters", .wire_name = "QueryStringParameters", .type = &types::QueryStringParametersMap, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(HttpParameters, query_string_parameters)},
};
constexpr std::uint16_t kHttpParametersNames[] = {1, 0, 2};
constexpr Field kInputTransformerFields[] = {
    {.name = "InputPathsMap", .wire_name = "InputPathsMap", .type = &types::TransformerPaths, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(InputTransformer, input_paths_map)},
    {.name = "InputTemplate", .wire_name = "InputTemplate", .type = &types::TransformerInput, .offset = offsetof(InputTransformer, input_template), .required = true},
};
constexpr std::uint16_t kInputTransformerNames[] = {0, 1};
constexpr Field kKinesisParametersFields[] = {
    {.name = "PartitionKeyPath", .wire_name = "PartitionKeyPath", .type = &types::ScheduleExpression, .offset = offsetof(KinesisParameters, partition_key_path), .required = true},
};
constexpr std::uint16_t kKinesisParametersNames[] = {0};
constexpr Field kListEventBusesRequestFields[] = {
    {.name = "NamePrefix", .wire_name = "NamePrefix", .type = &types::EventBusName, .optional = &kOptional<std::string>, .offset = offsetof(ListEventBusesRequest, name_prefix)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListEventBusesRequest, next_token)},
    {.name = "Limit", .wire_name = "Limit", .type = &types::LimitMax100, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListEventBusesRequest, limit)},
};
constexpr std::uint16_t kListEventBusesRequestNames[] = {2, 0, 1};
constexpr Field kListEventBusesResponseFields[] = {
    {.name = "EventBuses", .wire_name = "EventBuses", .type = &types::EventBusList, .optional = &kOptional<std::vector<EventBus>>, .offset = offsetof(ListEventBusesResponse, event_buses)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListEventBusesResponse, next_token)},
};
constexpr std::uint16_t kListEventBusesResponseNames[] = {0, 1};
constexpr Field kListRuleNamesByTargetRequestFields[] = {
    {.name = "TargetArn", .wire_name = "TargetArn", .type = &types::Arn, .offset = offsetof(ListRuleNamesByTargetRequest, target_arn), .required = true},
    {.name = "EventBusName", .wire_name = "EventBusName", .type = &types::EventBusNameOrArn, .optional = &kOptional<std::string>, .offset = offsetof(ListRuleNamesByTargetRequest, event_bus_name)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListRuleNamesByTargetRequest, next_token)},
    {.name = "Limit", .wire_name = "Limit", .type = &types::LimitMax100, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListRuleNamesByTargetRequest, limit)},
};
constexpr std::uint16_t kListRuleNamesByTargetRequestNames[] = {1, 3, 2, 0};
constexpr Field kListRuleNamesByTargetResponseFields[] = {
    {.name = "RuleNames", .wire_name = "RuleNames", .type = &types::RuleNameList, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(ListRuleNamesByTargetResponse, rule_names)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListRuleNamesByTargetResponse, next_token)},
};
constexpr std::uint16_t kListRuleNamesByTargetResponseNames[] = {1, 0};
constexpr Field kListRulesRequestFields[] = {
    {.name = "NamePrefix", .wire_name = "NamePrefix", .type = &types::RuleName, .optional = &kOptional<std::string>, .offset = offsetof(ListRulesRequest, name_prefix)},
    {.name = "EventBusName", .wire_name = "EventBusName", .type = &types::EventBusNameOrArn, .optional = &kOptional<std::string>, .offset = offsetof(ListRulesRequest, event_bus_name)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListRulesRequest, next_token)},
    {.name = "Limit", .wire_name = "Limit", .type = &types::LimitMax100, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListRulesRequest, limit)},
};
constexpr std::uint16_t kListRulesRequestNames[] = {1, 3, 0, 2};
constexpr Field kListRulesResponseFields[] = {
    {.name = "Rules", .wire_name = "Rules", .type = &types::RuleResponseList, .optional = &kOptional<std::vector<Rule>>, .offset = offsetof(ListRulesResponse, rules)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListRulesResponse, next_token)},
};
constexpr std::uint16_t kListRulesResponseNames[] = {1, 0};
constexpr Field kListTagsForResourceRequestFields[] = {
    {.name = "ResourceARN", .wire_name = "ResourceARN", .type = &types::Arn, .offset = offsetof(ListTagsForResourceRequest, resource_arn), .required = true},
};
constexpr std::uint16_t kListTagsForResourceRequestNames[] = {0};
constexpr Field kListTagsForResourceResponseFields[] = {
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(ListTagsForResourceResponse, tags)},
};
constexpr std::uint16_t kListTagsForResourceResponseNames[] = {0};
constexpr Field kListTargetsByRuleRequestFields[] = {
    {.name = "Rule", .wire_name = "Rule", .type = &types::RuleName, .offset = offsetof(ListTargetsByRuleRequest, rule), .required = true},
    {.name = "EventBusName", .wire_name = "EventBusName", .type = &types::EventBusNameOrArn, .optional = &kOptional<std::string>, .offset = offsetof(ListTargetsByRuleRequest, event_bus_name)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListTargetsByRuleRequest, next_token)},
    {.name = "Limit", .wire_name = "Limit", .type = &types::LimitMax100, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListTargetsByRuleRequest, limit)},
};
constexpr std::uint16_t kListTargetsByRuleRequestNames[] = {1, 3, 2, 0};

}  // namespace

constinit const Type types::EventResourceList = {.kind = Kind::list, .element = &types::EventResource, .list = &kList<std::string>};
constinit const Type types::HeaderParametersMap = {.kind = Kind::map, .key = &types::HeaderKey, .element = &types::HeaderValue, .map = &kMap<std::string>, .element_name = "value"};
constinit const Type types::PathParameterList = {.kind = Kind::list, .element = &types::PathParameter, .list = &kList<std::string>};
constinit const Type types::QueryStringParametersMap = {.kind = Kind::map, .key = &types::QueryStringKey, .element = &types::QueryStringValue, .map = &kMap<std::string>, .element_name = "value"};
constinit const Type types::RuleNameList = {.kind = Kind::list, .element = &types::RuleName, .list = &kList<std::string>};
constinit const Type types::RunCommandTargetValues = {.kind = Kind::list, .min = 1, .max = 50, .element = &types::RunCommandTargetValue, .list = &kList<std::string>};
constinit const Type types::Sqls = {.kind = Kind::list, .sensitive = true, .min = 0, .max = 40, .element = &types::Sql, .list = &kList<std::string>};
constinit const Type types::StringList = {.kind = Kind::list, .element = &types::ErrorCode, .list = &kList<std::string>};
constinit const Type types::TagKeyList = {.kind = Kind::list, .element = &types::CreatedBy, .list = &kList<std::string>};
constinit const Type types::TargetIdList = {.kind = Kind::list, .min = 1, .max = 100, .element = &types::RuleName, .list = &kList<std::string>};
constinit const Type types::TransformerPaths = {.kind = Kind::map, .max = 100, .key = &types::InputTransformerPathKey, .element = &types::ScheduleExpression, .map = &kMap<std::string>, .element_name = "value"};
constinit const Shape AppSyncParameters::kShape = {.name = "AppSyncParameters", .size = sizeof(AppSyncParameters), .fields = kAppSyncParametersFields, .by_wire_name = kAppSyncParametersNames};
constinit const Type types::AppSyncParameters = {.kind = Kind::structure, .shape = &AppSyncParameters::kShape};
constinit const Shape AwsVpcConfiguration::kShape = {.name = "AwsVpcConfiguration", .size = sizeof(AwsVpcConfiguration), .fields = kAwsVpcConfigurationFields, .by_wire_name = kAwsVpcConfigurationNames};
constinit const Type types::AwsVpcConfiguration = {.kind = Kind::structure, .shape = &AwsVpcConfiguration::kShape};
constinit const Shape BatchArrayProperties::kShape = {.name = "BatchArrayProperties", .size = sizeof(BatchArrayProperties), .fields = kBatchArrayPropertiesFields, .by_wire_name = kBatchArrayPropertiesNames};
constinit const Type types::BatchArrayProperties = {.kind = Kind::structure, .shape = &BatchArrayProperties::kShape};
constinit const Shape BatchParameters::kShape = {.name = "BatchParameters", .size = sizeof(BatchParameters), .fields = kBatchParametersFields, .by_wire_name = kBatchParametersNames};
constinit const Type types::BatchParameters = {.kind = Kind::structure, .shape = &BatchParameters::kShape};
constinit const Shape BatchRetryStrategy::kShape = {.name = "BatchRetryStrategy", .size = sizeof(BatchRetryStrategy), .fields = kBatchRetryStrategyFields, .by_wire_name = kBatchRetryStrategyNames};
constinit const Type types::BatchRetryStrategy = {.kind = Kind::structure, .shape = &BatchRetryStrategy::kShape};
constinit const Shape CapacityProviderStrategyItem::kShape = {.name = "CapacityProviderStrategyItem", .size = sizeof(CapacityProviderStrategyItem), .fields = kCapacityProviderStrategyItemFields, .by_wire_name = kCapacityProviderStrategyItemNames};
constinit const Type types::CapacityProviderStrategyItem = {.kind = Kind::structure, .shape = &CapacityProviderStrategyItem::kShape};
constinit const Type types::CapacityProviderStrategy = {.kind = Kind::list, .max = 6, .element = &types::CapacityProviderStrategyItem, .list = &kList<CapacityProviderStrategyItem>};
constinit const Shape CreateEventBusRequest::kShape = {.name = "CreateEventBusRequest", .size = sizeof(CreateEventBusRequest), .fields = kCreateEventBusRequestFields, .by_wire_name = kCreateEventBusRequestNames};
constinit const Type types::CreateEventBusRequest = {.kind = Kind::structure, .shape = &CreateEventBusRequest::kShape};
constinit const Shape CreateEventBusResponse::kShape = {.name = "CreateEventBusResponse", .size = sizeof(CreateEventBusResponse), .fields = kCreateEventBusResponseFields, .by_wire_name = kCreateEventBusResponseNames};
constinit const Type types::CreateEventBusResponse = {.kind = Kind::structure, .shape = &CreateEventBusResponse::kShape};
constinit const Shape DeadLetterConfig::kShape = {.name = "DeadLetterConfig", .size = sizeof(DeadLetterConfig), .fields = kDeadLetterConfigFields, .by_wire_name = kDeadLetterConfigNames};
constinit const Type types::DeadLetterConfig = {.kind = Kind::structure, .shape = &DeadLetterConfig::kShape};
constinit const Shape DeleteEventBusRequest::kShape = {.name = "DeleteEventBusRequest", .size = sizeof(DeleteEventBusRequest), .fields = kDeleteEventBusRequestFields, .by_wire_name = kDeleteEventBusRequestNames};
constinit const Type types::DeleteEventBusRequest = {.kind = Kind::structure, .shape = &DeleteEventBusRequest::kShape};
constinit const Shape DeleteRuleRequest::kShape = {.name = "DeleteRuleRequest", .size = sizeof(DeleteRuleRequest), .fields = kDeleteRuleRequestFields, .by_wire_name = kDeleteRuleRequestNames};
constinit const Type types::DeleteRuleRequest = {.kind = Kind::structure, .shape = &DeleteRuleRequest::kShape};
constinit const Shape DescribeEventBusRequest::kShape = {.name = "DescribeEventBusRequest", .size = sizeof(DescribeEventBusRequest), .fields = kDescribeEventBusRequestFields, .by_wire_name = kDescribeEventBusRequestNames};
constinit const Type types::DescribeEventBusRequest = {.kind = Kind::structure, .shape = &DescribeEventBusRequest::kShape};
constinit const Shape DescribeEventBusResponse::kShape = {.name = "DescribeEventBusResponse", .size = sizeof(DescribeEventBusResponse), .fields = kDescribeEventBusResponseFields, .by_wire_name = kDescribeEventBusResponseNames};
constinit const Type types::DescribeEventBusResponse = {.kind = Kind::structure, .shape = &DescribeEventBusResponse::kShape};
constinit const Shape DescribeRuleRequest::kShape = {.name = "DescribeRuleRequest", .size = sizeof(DescribeRuleRequest), .fields = kDescribeRuleRequestFields, .by_wire_name = kDescribeRuleRequestNames};
constinit const Type types::DescribeRuleRequest = {.kind = Kind::structure, .shape = &DescribeRuleRequest::kShape};
constinit const Shape DescribeRuleResponse::kShape = {.name = "DescribeRuleResponse", .size = sizeof(DescribeRuleResponse), .fields = kDescribeRuleResponseFields, .by_wire_name = kDescribeRuleResponseNames};
constinit const Type types::DescribeRuleResponse = {.kind = Kind::structure, .shape = &DescribeRuleResponse::kShape};
constinit const Shape DisableRuleRequest::kShape = {.name = "DisableRuleRequest", .size = sizeof(DisableRuleRequest), .fields = kDisableRuleRequestFields, .by_wire_name = kDisableRuleRequestNames};
constinit const Type types::DisableRuleRequest = {.kind = Kind::structure, .shape = &DisableRuleRequest::kShape};
constinit const Shape EcsParameters::kShape = {.name = "EcsParameters", .size = sizeof(EcsParameters), .fields = kEcsParametersFields, .by_wire_name = kEcsParametersNames};
constinit const Type types::EcsParameters = {.kind = Kind::structure, .shape = &EcsParameters::kShape};
constinit const Shape EnableRuleRequest::kShape = {.name = "EnableRuleRequest", .size = sizeof(EnableRuleRequest), .fields = kEnableRuleRequestFields, .by_wire_name = kEnableRuleRequestNames};
constinit const Type types::EnableRuleRequest = {.kind = Kind::structure, .shape = &EnableRuleRequest::kShape};
constinit const Shape EventBus::kShape = {.name = "EventBus", .size = sizeof(EventBus), .fields = kEventBusFields, .by_wire_name = kEventBusNames};
constinit const Type types::EventBus = {.kind = Kind::structure, .shape = &EventBus::kShape};
constinit const Type types::EventBusList = {.kind = Kind::list, .element = &types::EventBus, .list = &kList<EventBus>};
constinit const Shape HttpParameters::kShape = {.name = "HttpParameters", .size = sizeof(HttpParameters), .fields = kHttpParametersFields, .by_wire_name = kHttpParametersNames};
constinit const Type types::HttpParameters = {.kind = Kind::structure, .shape = &HttpParameters::kShape};
constinit const Shape InputTransformer::kShape = {.name = "InputTransformer", .size = sizeof(InputTransformer), .fields = kInputTransformerFields, .by_wire_name = kInputTransformerNames};
constinit const Type types::InputTransformer = {.kind = Kind::structure, .shape = &InputTransformer::kShape};
constinit const Shape KinesisParameters::kShape = {.name = "KinesisParameters", .size = sizeof(KinesisParameters), .fields = kKinesisParametersFields, .by_wire_name = kKinesisParametersNames};
constinit const Type types::KinesisParameters = {.kind = Kind::structure, .shape = &KinesisParameters::kShape};
constinit const Shape ListEventBusesRequest::kShape = {.name = "ListEventBusesRequest", .size = sizeof(ListEventBusesRequest), .fields = kListEventBusesRequestFields, .by_wire_name = kListEventBusesRequestNames};
constinit const Type types::ListEventBusesRequest = {.kind = Kind::structure, .shape = &ListEventBusesRequest::kShape};
constinit const Shape ListEventBusesResponse::kShape = {.name = "ListEventBusesResponse", .size = sizeof(ListEventBusesResponse), .fields = kListEventBusesResponseFields, .by_wire_name = kListEventBusesResponseNames};
constinit const Type types::ListEventBusesResponse = {.kind = Kind::structure, .shape = &ListEventBusesResponse::kShape};
constinit const Shape ListRuleNamesByTargetRequest::kShape = {.name = "ListRuleNamesByTargetRequest", .size = sizeof(ListRuleNamesByTargetRequest), .fields = kListRuleNamesByTargetRequestFields, .by_wire_name = kListRuleNamesByTargetRequestNames};
constinit const Type types::ListRuleNamesByTargetRequest = {.kind = Kind::structure, .shape = &ListRuleNamesByTargetRequest::kShape};
constinit const Shape ListRuleNamesByTargetResponse::kShape = {.name = "ListRuleNamesByTargetResponse", .size = sizeof(ListRuleNamesByTargetResponse), .fields = kListRuleNamesByTargetResponseFields, .by_wire_name = kListRuleNamesByTargetResponseNames};
constinit const Type types::ListRuleNamesByTargetResponse = {.kind = Kind::structure, .shape = &ListRuleNamesByTargetResponse::kShape};
constinit const Shape ListRulesRequest::kShape = {.name = "ListRulesRequest", .size = sizeof(ListRulesRequest), .fields = kListRulesRequestFields, .by_wire_name = kListRulesRequestNames};
constinit const Type types::ListRulesRequest = {.kind = Kind::structure, .shape = &ListRulesRequest::kShape};
constinit const Shape ListRulesResponse::kShape = {.name = "ListRulesResponse", .size = sizeof(ListRulesResponse), .fields = kListRulesResponseFields, .by_wire_name = kListRulesResponseNames};
constinit const Type types::ListRulesResponse = {.kind = Kind::structure, .shape = &ListRulesResponse::kShape};
constinit const Shape ListTagsForResourceRequest::kShape = {.name = "ListTagsForResourceRequest", .size = sizeof(ListTagsForResourceRequest), .fields = kListTagsForResourceRequestFields, .by_wire_name = kListTagsForResourceRequestNames};
constinit const Type types::ListTagsForResourceRequest = {.kind = Kind::structure, .shape = &ListTagsForResourceRequest::kShape};
constinit const Shape ListTagsForResourceResponse::kShape = {.name = "ListTagsForResourceResponse", .size = sizeof(ListTagsForResourceResponse), .fields = kListTagsForResourceResponseFields, .by_wire_name = kListTagsForResourceResponseNames};
constinit const Type types::ListTagsForResourceResponse = {.kind = Kind::structure, .shape = &ListTagsForResourceResponse::kShape};
constinit const Shape ListTargetsByRuleRequest::kShape = {.name = "ListTargetsByRuleRequest", .size = sizeof(ListTargetsByRuleRequest), .fields = kListTargetsByRuleRequestFields, .by_wire_name = kListTargetsByRuleRequestNames};
constinit const Type types::ListTargetsByRuleRequest = {.kind = Kind::structure, .shape = &ListTargetsByRuleRequest::kShape};

}  // namespace athanor::api::events
