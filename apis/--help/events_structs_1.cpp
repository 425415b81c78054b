// Generated from apis/events.json by apis/generate.py.
#include "events_tables.hpp"

namespace athanor::api::events {
using namespace athanor::wire;

namespace {

[[maybe_unused]] constexpr Type kStream = {.kind = Kind::stream};

constexpr Field kListTargetsByRuleResponseFields[] = {
    {.name = "Targets", .wire_name = "Targets", .type = &types::TargetList, .optional = &kOptional<std::vector<Target>>, .offset = offsetof(ListTargetsByRuleResponse, targets)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListTargetsByRuleResponse, next_token)},
};
constexpr std::uint16_t kListTargetsByRuleResponseNames[] = {1, 0};
constexpr Field kLogConfigFields[] = {
    {.name = "IncludeDetail", .wire_name = "IncludeDetail", .type = &types::IncludeDetail, .optional = &kOptional<std::string>, .offset = offsetof(LogConfig, include_detail)},
    {.name = "Level", .wire_name = "Level", .type = &types::Level, .optional = &kOptional<std::string>, .offset = offsetof(LogConfig, level)},
};
constexpr std::uint16_t kLogConfigNames[] = {0, 1};
constexpr Field kNetworkConfigurationFields[] = {
    {.name = "awsvpcConfiguration", .wire_name = "awsvpcConfiguration", .type = &types::AwsVpcConfiguration, .optional = &kOptional<AwsVpcConfiguration>, .offset = offsetof(NetworkConfiguration, awsvpc_configuration)},
};
constexpr std::uint16_t kNetworkConfigurationNames[] = {0};
constexpr Field kPlacementConstraintFields[] = {
    {.name = "type", .wire_name = "type", .type = &types::PlacementConstraintType, .optional = &kOptional<std::string>, .offset = offsetof(PlacementConstraint, type)},
    {.name = "expression", .wire_name = "expression", .type = &types::PlacementConstraintExpression, .optional = &kOptional<std::string>, .offset = offsetof(PlacementConstraint, expression)},
};
constexpr std::uint16_t kPlacementConstraintNames[] = {1, 0};
constexpr Field kPlacementStrategyFields[] = {
    {.name = "type", .wire_name = "type", .type = &types::PlacementStrategyType, .optional = &kOptional<std::string>, .offset = offsetof(PlacementStrategy, type)},
    {.name = "field", .wire_name = "field", .type = &types::PlacementStrategyField, .optional = &kOptional<std::string>, .offset = offsetof(PlacementStrategy, field)},
};
constexpr std::uint16_t kPlacementStrategyNames[] = {1, 0};
constexpr Field kPutEventsRequestFields[] = {
    {.name = "Entries", .wire_name = "Entries", .type = &types::PutEventsRequestEntryList, .offset = offsetof(PutEventsRequest, entries), .required = true},
    {.name = "EndpointId", .wire_name = "EndpointId", .type = &types::EndpointId, .optional = &kOptional<std::string>, .offset = offsetof(PutEventsRequest, endpoint_id)},
};
constexpr std::uint16_t kPutEventsRequestNames[] = {1, 0};
constexpr Field kPutEventsRequestEntryFields[] = {
    {.name = "Time", .wire_name = "Time", .type = &types::EventTime, .optional = &kOptional<Timestamp>, .offset = offsetof(PutEventsRequestEntry, time)},
    {.name = "Source", .wire_name = "Source", .type = &types::ErrorCode, .optional = &kOptional<std::string>, .offset = offsetof(PutEventsRequestEntry, source)},
    {.name = "Resources", .wire_name = "Resources", .type = &types::EventResourceList, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(PutEventsRequestEntry, resources)},
    {.name = "DetailType", .wire_name = "DetailType", .type = &types::ErrorCode, .optional = &kOptional<std::string>, .offset = offsetof(PutEventsRequestEntry, detail_type)},
    {.name = "Detail", .wire_name = "Detail", .type = &types::ErrorCode, .optional = &kOptional<std::string>, .offset = offsetof(PutEventsRequestEntry, detail)},
    {.name = "EventBusName", .wire_name = "EventBusName", .type = &types::NonPartnerEventBusNameOrArn, .optional = &kOptional<std::string>, .offset = offsetof(PutEventsRequestEntry, event_bus_name)},
    {.name = "TraceHeader", .wire_name = "TraceHeader", .type = &types::StatementName, .optional = &kOptional<std::string>, .offset = offsetof(PutEventsRequestEntry, trace_header)},
};
constexpr std::uint16_t kPutEventsRequestEntryNames[] = {4, 3, 5, 2, 1, 0, 6};
constexpr Field kPutEventsResponseFields[] = {
    {.name = "FailedEntryCount", .wire_name = "FailedEntryCount", .type = &types::Integer, .optional = &kOptional<std::int64_t>, .offset = offsetof(PutEventsResponse, failed_entry_count)},
    {.name = "Entries", .wire_name = "Entries", .type = &types::PutEventsResultEntryList, .optional = &kOptional<std::vector<PutEventsResultEntry>>, .offset = offsetof(PutEventsResponse, entries)},
};
constexpr std::uint16_t kPutEventsResponseNames[] = {1, 0};
constexpr Field kPutEventsResultEntryFields[] = {
    {.name = "EventId", .wire_name = "EventId", .type = &types::EventId, .optional = &kOptional<std::string>, .offset = offsetof(PutEventsResultEntry, event_id)},
    {.name = "ErrorCode", .wire_name = "ErrorCode", .type = &types::ErrorCode, .optional = &kOptional<std::string>, .offset = offsetof(PutEventsResultEntry, error_code)},
    {.name = "ErrorMessage", .wire_name = "ErrorMessage", .type = &types::ErrorCode, .optional = &kOptional<std::string>, .offset = offsetof(PutEventsResultEntry, error_message)},
};
constexpr std::uint16_t kPutEventsResultEntryNames[] = {1, 2, 0};
constexpr Field kPutRuleRequestFields[] = {
    {.name = "Name", .wire_name = "Name", .type = &types::RuleName, .offset = offsetof(PutRuleRequest, name), .required = true},
    {.name = "ScheduleExpression", .wire_name = "ScheduleExpression", .type = &types::ScheduleExpression, .optional = &kOptional<std::string>, .offset = offsetof(PutRuleRequest, schedule_expression)},
    {.name = "EventPattern", .wire_name = "EventPattern", .type = &types::EventPattern, .optional = &kOptional<std::string>, .offset = offsetof(PutRuleRequest, event_pattern)},
    {.name = "State", .wire_name = "State", .type = &types::RuleState, .optional = &kOptional<std::string>, .offset = offsetof(PutRuleRequest, state)},
    {.name = "Description", .wire_name = "Description", .type = &types::EventBusDescription, .optional = &kOptional<std::string>, .offset = offsetof(PutRuleRequest, description)},
    {.name = "RoleArn", .wire_name = "RoleArn", .type = &types::Arn, .optional = &kOptional<std::string>, .offset = offsetof(PutRuleRequest, role_arn)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(PutRuleRequest, tags)},
    {.name = "EventBusName", .wire_name = "EventBusName", .type = &types::EventBusNameOrArn, .optional = &kOptional<std::string>, .offset = offsetof(PutRuleRequest, event_bus_name)},
};
constexpr std::uint16_t kPutRuleRequestNames[] = {4, 7, 2, 0, 5, 1, 3, 6};
constexpr Field kPutRuleResponseFields[] = {
    {.name = "RuleArn", .wire_name = "RuleArn", .type = &types::Arn, .optional = &kOptional<std::string>, .offset = offsetof(PutRuleResponse, rule_arn)},
};
constexpr std::uint16_t kPutRuleResponseNames[] = {0};
constexpr Field kPutTargetsRequestFields[] = {
    {.name = "Rule", .wire_name = "Rule", .type = &types::RuleName, .offset = offsetof(PutTargetsRequest, rule), .required = true},
    {.name = "EventBusName", .wire_name = "EventBusName", .type = &types::EventBusNameOrArn, .optional = &kOptional<std::string>, .offset = offsetof(PutTargetsRequest, event_bus_name)},
    {.name = "Targets", .wire_name = "Targets", .type = &types::TargetList, .offset = offsetof(PutTargetsRequest, targets), .required = true},
};
constexpr std::uint16_t kPutTargetsRequestNames[] = {1, 0, 2};
constexpr Field kPutTargetsResponseFields[] = {
    {.name = "FailedEntryCount", .wire_name = "FailedEntryCount", .type = &types::Integer, .optional = &kOptional<std::int64_t>, .offset = offsetof(PutTargetsResponse, failed_entry_count)},
    {.name = "FailedEntries", .wire_name = "FailedEntries", .type = &types::PutTargetsResultEntryList, .optional = &kOptional<std::vector<PutTargetsResultEntry>>, .offset = offsetof(PutTargetsResponse, failed_entries)},
};
constexpr std::uint16_t kPutTargetsResponseNames[] = {1, 0};
constexpr Field kPutTargetsResultEntryFields[] = {
    {.name = "TargetId", .wire_name = "TargetId", .type = &types::RuleName, .optional = &kOptional<std::string>, .offset = offsetof(PutTargetsResultEntry, target_id)},
    {.name = "ErrorCode", .wire_name = "ErrorCode", .type = &types::ErrorCode, .optional = &kOptional<std::string>, .offset = offsetof(PutTargetsResultEntry, error_code)},
    {.name = "ErrorMessage", .wire_name = "ErrorMessage", .type = &types::ErrorCode, .optional = &kOptional<std::string>, .offset = offsetof(PutTargetsResultEntry, error_message)},
};
constexpr std::uint16_t kPutTargetsResultEntryNames[] = {1, 2, 0};
constexpr Field kRedshiftDataParametersFields[] = {
    {.name = "SecretManagerArn", .wire_name = "SecretManagerArn", .type = &types::RedshiftSecretManagerArn, .optional = &kOptional<std::string>, .offset = offsetof(RedshiftDataParameters, secret_manager_arn)},
    {.name = "Database", .wire_name = "Database", .type = &types::Database, .offset = offsetof(RedshiftDataParameters, database), .required = true},
    {.name = "DbUser", .wire_name = "DbUser", .type = &types::CreatedBy, .optional = &kOptional<std::string>, .offset = offsetof(RedshiftDataParameters, db_user)},
    {.name = "Sql", .wire_name = "Sql", .type = &types::Sql, .optional = &kOptional<std::string>, .offset = offsetof(RedshiftDataParameters, sql)},
    {.name = "StatementName", .wire_name = "StatementName", .type = &types::StatementName, .optional = &kOptional<std::string>, .offset = offsetof(RedshiftDataParameters, statement_name)},
    {.name = "WithEvent", .wire_name = "WithEvent", .type = &types::Boolean, .optional = &kOptional<bool>, .offset = offsetof(RedshiftDataParameters, with_event)},
    {.name = "Sqls", .wire_name = "Sqls", .type = &types::Sqls, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(RedshiftDataParameters, sqls)},
};
constexpr std::uint16_t kRedshiftDataParametersNames[] = {1, 2, 0, 3, 6, 4, 5};
constexpr Field kRemoveTargetsRequestFields[] = {
    {.name = "Rule", .wire_name = "Rule", .type = &types::RuleName, .offset = offsetof(RemoveTargetsRequest, rule), .required = true},
    {.name = "EventBusName", .wire_name = "EventBusName", .type = &types::EventBusNameOrArn, .optional = &kOptional<std::string>, .offset = offsetof(RemoveTargetsRequest, event_bus_name)},
    {.name = "Ids", .wire_name = "Ids", .type = &types::TargetIdList, .offset = offsetof(RemoveTargetsRequest, ids), .required = true},
    {.name = "Force", .wire_name = "Force", .type = &types::Boolean, .optional = &kOptional<bool>, .offset = offsetof(RemoveTargetsRequest, force)},
};
constexpr std::uint16_t kRemoveTargetsRequestNames[] = {1, 3, 2, 0};
constexpr Field kRemoveTargetsResponseFields[] = {
    {.name = "FailedEntryCount", .wire_name = "FailedEntryCount", .type = &types::Integer, .optional = &kOptional<std::int64_t>, .offset = offsetof(RemoveTargetsResponse, failed_entry_count)},
    {.name = "FailedEntries", .wire_name = "FailedEntries", .type = &types::RemoveTargetsResultEntryList, .optional = &kOptional<std::vector<RemoveTargetsResultEntry>>, .offset = offsetof(RemoveTargetsResponse, failed_entries)},
};
constexpr std::uint16_t kRemoveTargetsResponseNames[] = {1, 0};
constexpr Field kRemoveTargetsResultEntryFields[] = {
    {.name = "TargetId", .wire_name = "TargetId", .type = &types::RuleName, .optional = &kOptional<std::string>, .offset = offsetof(RemoveTargetsResultEntry, target_id)},
    {.name = "ErrorCode", .wire_name = "ErrorCode", .type = &types::ErrorCode, .optional = &kOptional<std::string>, .offset = offsetof(RemoveTargetsResultEntry, error_code)},
    {.name = "ErrorMessage", .wire_name = "ErrorMessage", .type = &types::ErrorCode, .optional = &kOptional<std::string>, .offset = offsetof(RemoveTargetsResultEntry, error_message)},
};
constexpr std::uint16_t kRemoveTargetsResultEntryNames[] = {1, 2, 0};
constexpr Field kRetryPolicyFields[] = {
    {.name = "MaximumRetryAttempts", .wire_name = "MaximumRetryAttempts", .type = &types::MaximumRetryAttempts, .optional = &kOptional<std::int64_t>, .offset = offsetof(RetryPolicy, maximum_retry_attempts)},
    {.name = "MaximumEventAgeInSeconds", .wire_name = "MaximumEventAgeInSeconds", .type = &types::MaximumEventAgeInSeconds, .optional = &kOptional<std::int64_t>, .offset = offsetof(RetryPolicy, maximum_event_age_in_seconds)},
};
constexpr std::uint16_t kRetryPolicyNames[] = {1, 0};
constexpr Field kRuleFields[] = {
    {.name = "Name", .wire_name = "Name", .type = &types::RuleName, .optional = &kOptional<std::string>, .offset = offsetof(Rule, name)},
    {.name = "Arn", .wire_name = "Arn", .type = &types::Arn, .optional = &kOptional<std::string>, .offset = offsetof(Rule, arn)},
    {.name = "EventPattern", .wire_name = "EventPattern", .type = &types::EventPattern, .optional = &kOptional<std::string>, .offset = offsetof(Rule, event_pattern)},
    {.name = "State", .wire_name = "State", .type = &types::RuleState, .optional = &kOptional<std::string>, .offset = offsetof(Rule, state)},
    {.name = "Description", .wire_name = "Description", .type = &types::EventBusDescription, .optional = &kOptional<std::string>, .offset = offsetof(Rule, description)},
    {.name = "ScheduleExpression", .wire_name = "ScheduleExpression", .type = &types::ScheduleExpression, .optional = &kOptional<std::string>, .offset = offsetof(Rule, schedule_expression)},
    {.name = "RoleArn", .wire_name = "RoleArn", .type = &types::Arn, .optional = &kOptional<std::string>, .offset = offsetof(Rule, role_arn)},
    {.name = "ManagedBy", .wire_name = "ManagedBy", .type = &types::CreatedBy, .optional = &kOptional<std::string>, .offset = offsetof(Rule, managed_by)},
    {.name = "EventBusName", .wire_name = "EventBusName", .type = &types::EventBusName, .optional = &kOptional<std::string>, .offset = offsetof(Rule, event_bus_name)},
};
constexpr std::uint16_t kRuleNames[] = {1, 4, 8, 2, 7, 0, 6, 5, 3};
constexpr Field kRunCommandParametersFields[] = {
    {.name = "RunCommandTargets", .wire_name = "RunCommandTargets", .type = &types::RunCommandTargets, .offset = offsetof(RunCommandParameters, run_command_targets), .required = true},
};
constexpr std::uint16_t kRunCommandParametersNames[] = {0};
constexpr Field kRunCommandTargetFields[] = {
    {.name = "Key", .wire_name = "Key", .type = &types::RunCommandTargetKey, .offset = offsetof(RunCommandTarget, key), .required = true},
    {.name = "Values", .wire_name = "Values", .type = &types::RunCommandTargetValues, .offset = offsetof(RunCommandTarget, values), .required = true},
};
constexpr std::uint16_t kRunCommandTargetNames[] = {0, 1};
constexpr Field kSageMakerPipelineParameterFields[] = {
    {.name = "Name", .wire_name = "Name", .type = &types::SageMakerPipelineParameterName, .offset = offsetof(SageMakerPipelineParameter, name), .required = true},
    {.name = "Value", .wire_name = "Value", .type = &types::ReferenceId, .offset = offsetof(SageMakerPipelineParameter, value), .required = true},
};
constexpr std::uint16_t kSageMakerPipelineParameterNames[] = {0, 1};
constexpr Field kSageMakerPipelineParametersFields[] = {
    {.name = "PipelineParameterList", .wire_name = "PipelineParameterList", .type = &types::SageMakerPipelineParameterList, .optional = &kOptional<std::vector<SageMakerPipelineParameter>>, .offset = offsetof(SageMakerPipelineParameters, pipeline_parameter_list)},
};
constexpr std::uint16_t kSageMakerPipelineParametersNames[] = {0};
constexpr Field kSqsParametersFields[] = {
    {.name = "MessageGroupId", .wire_name = "MessageGroupId", .type = &types::MessageGroupId, .optional = &kOptional<std::string>, .offset = offsetof(SqsParameters, message_group_id)},
};
constexpr std::uint16_t kSqsParametersNames[] = {0};
constexpr Field kTagFields[] = {
    {.name = "Key", .wire_name = "Key", .type = &types::CreatedBy, .offset = offsetof(Tag, key), .required = true},
    {.name = "Value", .wire_name = "Value", .type = &types::TagValue, .offset = offsetof(Tag, value), .required = true},
};
constexpr std::uint16_t kTagNames[] = {0, 1};
constexpr Field kTagResourceRequestFields[] = {
    {.name = "ResourceARN", .wire_name = "ResourceARN", .type = &types::Arn, .offset = offsetof(TagResourceRequest, resource_arn), .required = true},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .offset = offsetof(TagResourceRequest, tags), .required = true},
};
constexpr std::uint16_t kTagResourceRequestNames[] = {0, 1};
constexpr Field kTargetFields[] = {
    {.name = "Id", .wire_name = "Id", .type = &types::RuleName, .offset = offsetof(Target, id), .required = true},
    {.name = "Arn", .wire_name = "Arn", .type = &types::Arn, .offset = offsetof(Target, arn), .required = true},
    {.name = "RoleArn", .wire_name = "RoleArn", .type = &types::Arn, .optional = &kOptional<std::string>, .offset = offsetof(Target, role_arn)},
    {.name = "Input", .wire_name = "Input", .type = &types::TargetInput, .optional = &kOptional<std::string>, .offset = offsetof(Target, input)},
    {.name = "InputPath", .wire_name = "InputPath", .type = &types::ScheduleExpression, .optional = &kOptional<std::string>, .offset = offsetof(Target, input_path)},
    {.name = "InputTransformer", .wire_name = "InputTransformer", .type = &types::InputTransformer, .optional = &kOptional<InputTransformer>, .offset = offsetof(Target, input_transformer)},
    {.name = "KinesisParameters", .wire_name = "KinesisParameters", .type = &types::KinesisParameters, .optional = &kOptional<KinesisParameters>, .offset = offsetof(Target, kinesis_parameters)},
    {.name = "RunCommandParameters", .wire_name = "RunCommandParameters", .type = &types::RunCommandParameters, .optional = &kOptional<RunCommandParameters>, .offset = offsetof(Target, run_command_parameters)},
    {.name = "EcsParameters", .wire_name = "EcsParameters", .type = &types::EcsParameters, .optional = &kOptional<EcsParameters>, .offset = offsetof(Target, ecs_parameters)},
    {.name = "BatchParameters", .wire_name = "BatchParameters", .type = &types::BatchParameters, .optional = &kOptional<BatchParameters>, .offset = offsetof(Target, batch_parameters)},
    {.name = "SqsParameters", .wire_name = "SqsParameters", .type = &types::SqsParameters, .optional = &kOptional<SqsParameters>, .offset = offsetof(Target, sqs_parameters)},
    {.name = "HttpParameters", .wire_name = "HttpParameters", .type = &types::HttpParameters, .optional = &kOptional<HttpParameters>, .offset = offsetof(Target, http_parameters)},
    {.name = "RedshiftDataParameters", .wire_name = "RedshiftDataParameters", .type = &types::RedshiftDataParameters, .optional = &kOptional<RedshiftDataParameters>, .offset = offsetof(Target, redshift_data_parameters)},
    {.name = "SageMakerPipelineParameters", .wire_name = "SageMakerPipelineParameters", .type = &types::SageMakerPipelineParameters, .optional = &kOptional<SageMakerPipelineParameters>, .offset = offsetof(Target, sage_maker_pipeline_parameters)},
    {.name = "DeadLetterConfig", .wire_name = "DeadLetterConfig", .type = &types::DeadLetterConfig, .optional = &kOptional<DeadLetterConfig>, .offset = offsetof(Target, dead_letter_config)},
    {.name = "RetryPolicy", .wire_name = "RetryPolicy", .type = &types::RetryPolicy, .optional = &kOptional<RetryPolicy>, .offset = offsetof(Target, retry_policy)},
    {.name = "AppSyncParameters", .wire_name = "AppSyncParameters", .type = &types::AppSyncParameters, .optional = &kOptional<AppSyncParameters>, .offset = offsetof(Target, app_sync_parameters)},
};
constexpr std::uint16_t kTargetNames[] = {16, 1, 9, 14, 8, 11, 0, 3, 4, 5, 6, 12, 15, 2, 7, 13, 10};
constexpr Field kTestEventPatternRequestFields[] = {
    {.name = "EventPattern", .wire_name = "EventPattern", .type = &types::EventPattern, .offset = offsetof(TestEventPatternRequest, event_pattern), .required = true},
    {.name = "Event", .wire_name = "Event", .type = &types::ErrorCode, .offset = offsetof(TestEventPatternRequest, event), .required = true},
};
constexpr std::uint16_t kTestEventPatternRequestNames[] = {1, 0};
constexpr Field kTestEventPatternResponseFields[] = {
    {.name = "Result", .wire_name = "Result", .type = &types::Boolean, .optional = &kOptional<bool>, .offset = offsetof(TestEventPatternResponse, result)},
};
constexpr std::uint16_t kTestEventPatternResponseNames[] = {0};
constexpr Field kUntagResourceRequestFields[] = {
    {.name = "ResourceARN", .wire_name = "ResourceARN", .type = &types::Arn, .offset = offsetof(UntagResourceRequest, resource_arn), .required = true},
    {.name = "TagKeys", .wire_name = "TagKeys", .type = &types::TagKeyList, .offset = offsetof(UntagResourceRequest, tag_keys), .required = true},
};
constexpr std::uint16_t kUntagResourceRequestNames[] = {0, 1};

}  // namespace

constinit const Shape ListTargetsByRuleResponse::kShape = {.name = "ListTargetsByRuleResponse", .size = sizeof(ListTargetsByRuleResponse), .fields = kListTargetsByRuleResponseFields, .by_wire_name = kListTargetsByRuleResponseNames};
constinit const Type types::ListTargetsByRuleResponse = {.kind = Kind::structure, .shape = &ListTargetsByRuleResponse::kShape};
constinit const Shape LogConfig::kShape = {.name = "LogConfig", .size = sizeof(LogConfig), .fields = kLogConfigFields, .by_wire_name = kLogConfigNames};
constinit const Type types::LogConfig = {.kind = Kind::structure, .shape = &LogConfig::kShape};
constinit const Shape NetworkConfiguration::kShape = {.name = "NetworkConfiguration", .size = sizeof(NetworkConfiguration), .fields = kNetworkConfigurationFields, .by_wire_name = kNetworkConfigurationNames};
constinit const Type types::NetworkConfiguration = {.kind = Kind::structure, .shape = &NetworkConfiguration::kShape};
constinit const Shape PlacementConstraint::kShape = {.name = "PlacementConstraint", .size = sizeof(PlacementConstraint), .fields = kPlacementConstraintFields, .by_wire_name = kPlacementConstraintNames};
constinit const Type types::PlacementConstraint = {.kind = Kind::structure, .shape = &PlacementConstraint::kShape};
constinit const Type types::PlacementConstraints = {.kind = Kind::list, .max = 10, .element = &types::PlacementConstraint, .list = &kList<PlacementConstraint>};
constinit const Shape PlacementStrategy::kShape = {.name = "PlacementStrategy", .size = sizeof(PlacementStrategy), .fields = kPlacementStrategyFields, .by_wire_name = kPlacementStrategyNames};
constinit const Type types::PlacementStrategy = {.kind = Kind::structure, .shape = &PlacementStrategy::kShape};
constinit const Type types::PlacementStrategies = {.kind = Kind::list, .max = 5, .element = &types::PlacementStrategy, .list = &kList<PlacementStrategy>};
constinit const Shape PutEventsRequest::kShape = {.name = "PutEventsRequest", .size = sizeof(PutEventsRequest), .fields = kPutEventsRequestFields, .by_wire_name = kPutEventsRequestNames};
constinit const Type types::PutEventsRequest = {.kind = Kind::structure, .shape = &PutEventsRequest::kShape};
constinit const Shape PutEventsRequestEntry::kShape = {.name = "PutEventsRequestEntry", .size = sizeof(PutEventsRequestEntry), .fields = kPutEventsRequestEntryFields, .by_wire_name = kPutEventsRequestEntryNames};
constinit const Type types::PutEventsRequestEntry = {.kind = Kind::structure, .shape = &PutEventsRequestEntry::kShape};
constinit const Type types::PutEventsRequestEntryList = {.kind = Kind::list, .min = 1, .max = 10, .element = &types::PutEventsRequestEntry, .list = &kList<PutEventsRequestEntry>};
constinit const Shape PutEventsResponse::kShape = {.name = "PutEventsResponse", .size = sizeof(PutEventsResponse), .fields = kPutEventsResponseFields, .by_wire_name = kPutEventsResponseNames};
constinit const Type types::PutEventsResponse = {.kind = Kind::structure, .shape = &PutEventsResponse::kShape};
constinit const Shape PutEventsResultEntry::kShape = {.name = "PutEventsResultEntry", .size = sizeof(PutEventsResultEntry), .fields = kPutEventsResultEntryFields, .by_wire_name = kPutEventsResultEntryNames};
constinit const Type types::PutEventsResultEntry = {.kind = Kind::structure, .shape = &PutEventsResultEntry::kShape};
constinit const Type types::PutEventsResultEntryList = {.kind = Kind::list, .element = &types::PutEventsResultEntry, .list = &kList<PutEventsResultEntry>};
constinit const Shape PutRuleRequest::kShape = {.name = "PutRuleRequest", .size = sizeof(PutRuleRequest), .fields = kPutRuleRequestFields, .by_wire_name = kPutRuleRequestNames};
constinit const Type types::PutRuleRequest = {.kind = Kind::structure, .shape = &PutRuleRequest::kShape};
constinit const Shape PutRuleResponse::kShape = {.name = "PutRuleResponse", .size = sizeof(PutRuleResponse), .fields = kPutRuleResponseFields, .by_wire_name = kPutRuleResponseNames};
constinit const Type types::PutRuleResponse = {.kind = Kind::structure, .shape = &PutRuleResponse::kShape};
constinit const Shape PutTargetsRequest::kShape = {.name = "PutTargetsRequest", .size = sizeof(PutTargetsRequest), .fields = kPutTargetsRequestFields, .by_wire_name = kPutTargetsRequestNames};
constinit const Type types::PutTargetsRequest = {.kind = Kind::structure, .shape = &PutTargetsRequest::kShape};
constinit const Shape PutTargetsResponse::kShape = {.name = "PutTargetsResponse", .size = sizeof(PutTargetsResponse), .fields = kPutTargetsResponseFields, .by_wire_name = kPutTargetsResponseNames};
constinit const Type types::PutTargetsResponse = {.kind = Kind::structure, .shape = &PutTargetsResponse::kShape};
constinit const Shape PutTargetsResultEntry::kShape = {.name = "PutTargetsResultEntry", .size = sizeof(PutTargetsResultEntry), .fields = kPutTargetsResultEntryFields, .by_wire_name = kPutTargetsResultEntryNames};
constinit const Type types::PutTargetsResultEntry = {.kind = Kind::structure, .shape = &PutTargetsResultEntry::kShape};
constinit const Type types::PutTargetsResultEntryList = {.kind = Kind::list, .element = &types::PutTargetsResultEntry, .list = &kList<PutTargetsResultEntry>};
constinit const Shape RedshiftDataParameters::kShape = {.name = "RedshiftDataParameters", .size = sizeof(RedshiftDataParameters), .fields = kRedshiftDataParametersFields, .by_wire_name = kRedshiftDataParametersNames};
constinit const Type types::RedshiftDataParameters = {.kind = Kind::structure, .shape = &RedshiftDataParameters::kShape};
constinit const Shape RemoveTargetsRequest::kShape = {.name = "RemoveTargetsRequest", .size = sizeof(RemoveTargetsRequest), .fields = kRemoveTargetsRequestFields, .by_wire_name = kRemoveTargetsRequestNames};
constinit const Type types::RemoveTargetsRequest = {.kind = Kind::structure, .shape = &RemoveTargetsRequest::kShape};
constinit const Shape RemoveTargetsResponse::kShape = {.name = "RemoveTargetsResponse", .size = sizeof(RemoveTargetsResponse), .fields = kRemoveTargetsResponseFields, .by_wire_name = kRemoveTargetsResponseNames};
constinit const Type types::RemoveTargetsResponse = {.kind = Kind::structure, .shape = &RemoveTargetsResponse::kShape};
constinit const Shape RemoveTargetsResultEntry::kShape = {.name = "RemoveTargetsResultEntry", .size = sizeof(RemoveTargetsResultEntry), .fields = kRemoveTargetsResultEntryFields, .by_wire_name = kRemoveTargetsResultEntryNames};
constinit const Type types::RemoveTargetsResultEntry = {.kind = Kind::structure, .shape = &RemoveTargetsResultEntry::kShape};
constinit const Type types::RemoveTargetsResultEntryList = {.kind = Kind::list, .element = &types::RemoveTargetsResultEntry, .list = &kList<RemoveTargetsResultEntry>};
constinit const Shape RetryPolicy::kShape = {.name = "RetryPolicy", .size = sizeof(RetryPolicy), .fields = kRetryPolicyFields, .by_wire_name = kRetryPolicyNames};
constinit const Type types::RetryPolicy = {.kind = Kind::structure, .shape = &RetryPolicy::kShape};
constinit const Shape Rule::kShape = {.name = "Rule", .size = sizeof(Rule), .fields = kRuleFields, .by_wire_name = kRuleNames};
constinit const Type types::Rule = {.kind = Kind::structure, .shape = &Rule::kShape};
constinit const Type types::RuleResponseList = {.kind = Kind::list, .element = &types::Rule, .list = &kList<Rule>};
constinit const Shape RunCommandParameters::kShape = {.name = "RunCommandParameters", .size = sizeof(RunCommandParameters), .fields = kRunCommandParametersFields, .by_wire_name = kRunCommandParametersNames};
constinit const Type types::RunCommandParameters = {.kind = Kind::structure, .shape = &RunCommandParameters::kShape};
constinit const Shape RunCommandTarget::kShape = {.name = "RunCommandTarget", .size = sizeof(RunCommandTarget), .fields = kRunCommandTargetFields, .by_wire_name = kRunCommandTargetNames};
constinit const Type types::RunCommandTarget = {.kind = Kind::structure, .shape = &RunCommandTarget::kShape};
constinit const Type types::RunCommandTargets = {.kind = Kind::list, .min = 1, .max = 5, .element = &types::RunCommandTarget, .list = &kList<RunCommandTarget>};
constinit const Shape SageMakerPipelineParameter::kShape = {.name = "SageMakerPipelineParameter", .size = sizeof(SageMakerPipelineParameter), .fields = kSageMakerPipelineParameterFields, .by_wire_name = kSageMakerPipelineParameterNames};
constinit const Type types::SageMakerPipelineParameter = {.kind = Kind::structure, .shape = &SageMakerPipelineParameter::kShape};
constinit const Type types::SageMakerPipelineParameterList = {.kind = Kind::list, .min = 0, .max = 200, .element = &types::SageMakerPipelineParameter, .list = &kList<SageMakerPipelineParameter>};
constinit const Shape SageMakerPipelineParameters::kShape = {.name = "SageMakerPipelineParameters", .size = sizeof(SageMakerPipelineParameters), .fields = kSageMakerPipelineParametersFields, .by_wire_name = kSageMakerPipelineParametersNames};
constinit const Type types::SageMakerPipelineParameters = {.kind = Kind::structure, .shape = &SageMakerPipelineParameters::kShape};
constinit const Shape SqsParameters::kShape = {.name = "SqsParameters", .size = sizeof(SqsParameters), .fields = kSqsParametersFields, .by_wire_name = kSqsParametersNames};
constinit const Type types::SqsParameters = {.kind = Kind::structure, .shape = &SqsParameters::kShape};
constinit const Shape Tag::kShape = {.name = "Tag", .size = sizeof(Tag), .fields = kTagFields, .by_wire_name = kTagNames};
constinit const Type types::Tag = {.kind = Kind::structure, .shape = &Tag::kShape};
constinit const Type types::TagList = {.kind = Kind::list, .element = &types::Tag, .list = &kList<Tag>};
constinit const Shape TagResourceRequest::kShape = {.name = "TagResourceRequest", .size = sizeof(TagResourceRequest), .fields = kTagResourceRequestFields, .by_wire_name = kTagResourceRequestNames};
constinit const Type types::TagResourceRequest = {.kind = Kind::structure, .shape = &TagResourceRequest::kShape};
constinit const Shape TagResourceResponse::kShape = {.name = "TagResourceResponse", .size = sizeof(TagResourceResponse)};
constinit const Type types::TagResourceResponse = {.kind = Kind::structure, .shape = &TagResourceResponse::kShape};
constinit const Shape Target::kShape = {.name = "Target", .size = sizeof(Target), .fields = kTargetFields, .by_wire_name = kTargetNames};
constinit const Type types::Target = {.kind = Kind::structure, .shape = &Target::kShape};
constinit const Type types::TargetList = {.kind = Kind::list, .min = 1, .max = 100, .element = &types::Target, .list = &kList<Target>};
constinit const Shape TestEventPatternRequest::kShape = {.name = "TestEventPatternRequest", .size = sizeof(TestEventPatternRequest), .fields = kTestEventPatternRequestFields, .by_wire_name = kTestEventPatternRequestNames};
constinit const Type types::TestEventPatternRequest = {.kind = Kind::structure, .shape = &TestEventPatternRequest::kShape};
constinit const Shape TestEventPatternResponse::kShape = {.name = "TestEventPatternResponse", .size = sizeof(TestEventPatternResponse), .fields = kTestEventPatternResponseFields, .by_wire_name = kTestEventPatternResponseNames};
constinit const Type types::TestEventPatternResponse = {.kind = Kind::structure, .shape = &TestEventPatternResponse::kShape};
constinit const Shape UntagResourceRequest::kShape = {.name = "UntagResourceRequest", .size = sizeof(UntagResourceRequest), .fields = kUntagResourceRequestFields, .by_wire_name = kUntagResourceRequestNames};
constinit const Type types::UntagResourceRequest = {.kind = Kind::structure, .shape = &UntagResourceRequest::kShape};
constinit const Shape UntagResourceResponse::kShape = {.name = "UntagResourceResponse", .size = sizeof(UntagResourceResponse)};
constinit const Type types::UntagResourceResponse = {.kind = Kind::structure, .shape = &UntagResourceResponse::kShape};

}  // namespace athanor::api::events
