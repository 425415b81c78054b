// Generated from apis/logs.json by apis/generate.py.
#include "logs_tables.hpp"

namespace athanor::api::logs {
using namespace athanor::wire;

namespace {

[[maybe_unused]] constexpr Type kStream = {.kind = Kind::stream};

constexpr Field kCreateLogGroupRequestFields[] = {
    {.name = "logGroupName", .wire_name = "logGroupName", .type = &types::LogGroupName, .offset = offsetof(CreateLogGroupRequest, log_group_name), .required = true},
    {.name = "kmsKeyId", .wire_name = "kmsKeyId", .type = &types::EncryptionKey, .optional = &kOptional<std::string>, .offset = offsetof(CreateLogGroupRequest, kms_key_id)},
    {.name = "tags", .wire_name = "tags", .type = &types::Tags, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(CreateLogGroupRequest, tags)},
    {.name = "logGroupClass", .wire_name = "logGroupClass", .type = &types::LogGroupClass, .optional = &kOptional<std::string>, .offset = offsetof(CreateLogGroupRequest, log_group_class)},
    {.name = "deletionProtectionEnabled", .wire_name = "deletionProtectionEnabled", .type = &types::ApplyOnTransformedLogs, .optional = &kOptional<bool>, .offset = offsetof(CreateLogGroupRequest, deletion_protection_enabled)},
};
constexpr std::uint16_t kCreateLogGroupRequestNames[] = {4, 1, 3, 0, 2};
constexpr Field kCreateLogStreamRequestFields[] = {
    {.name = "logGroupName", .wire_name = "logGroupName", .type = &types::LogGroupName, .offset = offsetof(CreateLogStreamRequest, log_group_name), .required = true},
    {.name = "logStreamName", .wire_name = "logStreamName", .type = &types::FilterName, .offset = offsetof(CreateLogStreamRequest, log_stream_name), .required = true},
};
constexpr std::uint16_t kCreateLogStreamRequestNames[] = {0, 1};
constexpr Field kDeleteLogGroupRequestFields[] = {
    {.name = "logGroupName", .wire_name = "logGroupName", .type = &types::LogGroupName, .offset = offsetof(DeleteLogGroupRequest, log_group_name), .required = true},
};
constexpr std::uint16_t kDeleteLogGroupRequestNames[] = {0};
constexpr Field kDeleteLogStreamRequestFields[] = {
    {.name = "logGroupName", .wire_name = "logGroupName", .type = &types::LogGroupName, .offset = offsetof(DeleteLogStreamRequest, log_group_name), .required = true},
    {.name = "logStreamName", .wire_name = "logStreamName", .type = &types::FilterName, .offset = offsetof(DeleteLogStreamRequest, log_stream_name), .required = true},
};
constexpr std::uint16_t kDeleteLogStreamRequestNames[] = {0, 1};
constexpr Field kDeleteMetricFilterRequestFields[] = {
    {.name = "logGroupName", .wire_name = "logGroupName", .type = &types::LogGroupName, .offset = offsetof(DeleteMetricFilterRequest, log_group_name), .required = true},
    {.name = "filterName", .wire_name = "filterName", .type = &types::FilterName, .offset = offsetof(DeleteMetricFilterRequest, filter_name), .required = true},
};
constexpr std::uint16_t kDeleteMetricFilterRequestNames[] = {1, 0};
constexpr Field kDeleteRetentionPolicyRequestFields[] = {
    {.name = "logGroupName", .wire_name = "logGroupName", .type = &types::LogGroupName, .offset = offsetof(DeleteRetentionPolicyRequest, log_group_name), .required = true},
};
constexpr std::uint16_t kDeleteRetentionPolicyRequestNames[] = {0};
constexpr Field kDescribeLogGroupsRequestFields[] = {
    {.name = "accountIdentifiers", .wire_name = "accountIdentifiers", .type = &types::AccountIds, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(DescribeLogGroupsRequest, account_identifiers)},
    {.name = "logGroupNamePrefix", .wire_name = "logGroupNamePrefix", .type = &types::LogGroupName, .optional = &kOptional<std::string>, .offset = offsetof(DescribeLogGroupsRequest, log_group_name_prefix)},
    {.name = "logGroupNamePattern", .wire_name = "logGroupNamePattern", .type = &types::LogGroupNamePattern, .optional = &kOptional<std::string>, .offset = offsetof(DescribeLogGroupsRequest, log_group_name_pattern)},
    {.name = "nextToken", .wire_name = "nextToken", .type = &types::EventMessage, .optional = &kOptional<std::string>, .offset = offsetof(DescribeLogGroupsRequest, next_token)},
    {.name = "limit", .wire_name = "limit", .type = &types::DescribeLimit, .optional = &kOptional<std::int64_t>, .offset = offsetof(DescribeLogGroupsRequest, limit)},
    {.name = "includeLinkedAccounts", .wire_name = "includeLinkedAccounts", .type = &types::ApplyOnTransformedLogs, .optional = &kOptional<bool>, .offset = offsetof(DescribeLogGroupsRequest, include_linked_accounts)},
    {.name = "logGroupClass", .wire_name = "logGroupClass", .type = &types::LogGroupClass, .optional = &kOptional<std::string>, .offset = offsetof(DescribeLogGroupsRequest, log_group_class)},
    {.name = "logGroupIdentifiers", .wire_name = "logGroupIdentifiers", .type = &types::DescribeLogGroupsLogGroupIdentifiers, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(DescribeLogGroupsRequest, log_group_identifiers)},
};
constexpr std::uint16_t kDescribeLogGroupsRequestNames[] = {0, 5, 4, 6, 7, 2, 1, 3};
constexpr Field kDescribeLogGroupsResponseFields[] = {
    {.name = "logGroups", .wire_name = "logGroups", .type = &types::LogGroups, .optional = &kOptional<std::vector<LogGroup>>, .offset = offsetof(DescribeLogGroupsResponse, log_groups)},
    {.name = "nextToken", .wire_name = "nextToken", .type = &types::EventMessage, .optional = &kOptional<std::string>, .offset = offsetof(DescribeLogGroupsResponse, next_token)},
};
constexpr std::uint16_t kDescribeLogGroupsResponseNames[] = {0, 1};
constexpr Field kDescribeLogStreamsRequestFields[] = {
    {.name = "logGroupName", .wire_name = "logGroupName", .type = &types::LogGroupName, .optional = &kOptional<std::string>, .offset = offsetof(DescribeLogStreamsRequest, log_group_name)},
    {.name = "logGroupIdentifier", .wire_name = "logGroupIdentifier", .type = &types::LogGroupIdentifier, .optional = &kOptional<std::string>, .offset = offsetof(DescribeLogStreamsRequest, log_group_identifier)},
    {.name = "logStreamNamePrefix", .wire_name = "logStreamNamePrefix", .type = &types::FilterName, .optional = &kOptional<std::string>, .offset = offsetof(DescribeLogStreamsRequest, log_stream_name_prefix)},
    {.name = "orderBy", .wire_name = "orderBy", .type = &types::OrderBy, .optional = &kOptional<std::string>, .offset = offsetof(DescribeLogStreamsRequest, order_by)},
    {.name = "descending", .wire_name = "descending", .type = &types::ApplyOnTransformedLogs, .optional = &kOptional<bool>, .offset = offsetof(DescribeLogStreamsRequest, descending)},
    {.name = "nextToken", .wire_name = "nextToken", .type = &types::EventMessage, .optional = &kOptional<std::string>, .offset = offsetof(DescribeLogStreamsRequest, next_token)},
    {.name = "limit", .wire_name = "limit", .type = &types::DescribeLimit, .optional = &kOptional<std::int64_t>, .offset = offsetof(DescribeLogStreamsRequest, limit)},
};
constexpr std::uint16_t kDescribeLogStreamsRequestNames[] = {4, 6, 1, 0, 2, 5, 3};
constexpr Field kDescribeLogStreamsResponseFields[] = {
    {.name = "logStreams", .wire_name = "logStreams", .type = &types::LogStreams, .optional = &kOptional<std::vector<LogStream>>, .offset = offsetof(DescribeLogStreamsResponse, log_streams)},
    {.name = "nextToken", .wire_name = "nextToken", .type = &types::EventMessage, .optional = &kOptional<std::string>, .offset = offsetof(DescribeLogStreamsResponse, next_token)},
};
constexpr std::uint16_t kDescribeLogStreamsResponseNames[] = {0, 1};
constexpr Field kDescribeMetricFiltersRequestFields[] = {
    {.name = "logGroupName", .wire_name = "logGroupName", .type = &types::LogGroupName, .optional = &kOptional<std::string>, .offset = offsetof(DescribeMetricFiltersRequest, log_group_name)},
    {.name = "filterNamePrefix", .wire_name = "filterNamePrefix", .type = &types::FilterName, .optional = &kOptional<std::string>, .offset = offsetof(DescribeMetricFiltersRequest, filter_name_prefix)},
    {.name = "nextToken", .wire_name = "nextToken", .type = &types::EventMessage, .optional = &kOptional<std::string>, .offset = offsetof(DescribeMetricFiltersRequest, next_token)},
    {.name = "limit", .wire_name = "limit", .type = &types::DescribeLimit, .optional = &kOptional<std::int64_t>, .offset = offsetof(DescribeMetricFiltersRequest, limit)},
    {.name = "metricName", .wire_name = "metricName", .type = &types::MetricName, .optional = &kOptional<std::string>, .offset = offsetof(DescribeMetricFiltersRequest, metric_name)},
    {.name = "metricNamespace", .wire_name = "metricNamespace", .type = &types::MetricName, .optional = &kOptional<std::string>, .offset = offsetof(DescribeMetricFiltersRequest, metric_namespace)},
};
constexpr std::uint16_t kDescribeMetricFiltersRequestNames[] = {1, 3, 0, 4, 5, 2};
constexpr Field kDescribeMetricFiltersResponseFields[] = {
    {.name = "metricFilters", .wire_name = "metricFilters", .type = &types::MetricFilters, .optional = &kOptional<std::vector<MetricFilter>>, .offset = offsetof(DescribeMetricFiltersResponse, metric_filters)},
    {.name = "nextToken", .wire_name = "nextToken", .type = &types::EventMessage, .optional = &kOptional<std::string>, .offset = offsetof(DescribeMetricFiltersResponse, next_token)},
};
constexpr std::uint16_t kDescribeMetricFiltersResponseNames[] = {0, 1};
constexpr Field kEntityFields[] = {
    {.name = "keyAttributes", .wire_name = "keyAttributes", .type = &types::EntityKeyAttributes, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(Entity, key_attributes)},
    {.name = "attributes", .wire_name = "attributes", .type = &types::EntityAttributes, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(Entity, attributes)},
};
constexpr std::uint16_t kEntityNames[] = {1, 0};
constexpr Field kFilterLogEventsRequestFields[] = {
    {.name = "logGroupName", .wire_name = "logGroupName", .type = &types::LogGroupName, .optional = &kOptional<std::string>, .offset = offsetof(FilterLogEventsRequest, log_group_name)},
    {.name = "logGroupIdentifier", .wire_name = "logGroupIdentifier", .type = &types::LogGroupIdentifier, .optional = &kOptional<std::string>, .offset = offsetof(FilterLogEventsRequest, log_group_identifier)},
    {.name = "logStreamNames", .wire_name = "logStreamNames", .type = &types::InputLogStreamNames, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(FilterLogEventsRequest, log_stream_names)},
    {.name = "logStreamNamePrefix", .wire_name = "logStreamNamePrefix", .type = &types::FilterName, .optional = &kOptional<std::string>, .offset = offsetof(FilterLogEventsRequest, log_stream_name_prefix)},
    {.name = "startTime", .wire_name = "startTime", .type = &types::StoredBytes, .optional = &kOptional<std::int64_t>, .offset = offsetof(FilterLogEventsRequest, start_time)},
    {.name = "endTime", .wire_name = "endTime", .type = &types::StoredBytes, .optional = &kOptional<std::int64_t>, .offset = offsetof(FilterLogEventsRequest, end_time)},
    {.name = "filterPattern", .wire_name = "filterPattern", .type = &types::FilterPattern, .optional = &kOptional<std::string>, .offset = offsetof(FilterLogEventsRequest, filter_pattern)},
    {.name = "nextToken", .wire_name = "nextToken", .type = &types::EventMessage, .optional = &kOptional<std::string>, .offset = offsetof(FilterLogEventsRequest, next_token)},
    {.name = "limit", .wire_name = "limit", .type = &types::EventsLimit, .optional = &kOptional<std::int64_t>, .offset = offsetof(FilterLogEventsRequest, limit)},
    {.name = "interleaved", .wire_name = "interleaved", .type = &types::ApplyOnTransformedLogs, .optional = &kOptional<bool>, .offset = offsetof(FilterLogEventsRequest, interleaved)},
    {.name = "unmask", .wire_name = "unmask", .type = &types::ApplyOnTransformedLogs, .optional = &kOptional<bool>, .offset = offsetof(FilterLogEventsRequest, unmask)},
};
constexpr std::uint16_t kFilterLogEventsRequestNames[] = {5, 6, 9, 8, 1, 0, 3, 2, 7, 4, 10};
constexpr Field kFilterLogEventsResponseFields[] = {
    {.name = "events", .wire_name = "events", .type = &types::FilteredLogEvents, .optional = &kOptional<std::vector<FilteredLogEvent>>, .offset = offsetof(FilterLogEventsResponse, events)},
    {.name = "searchedLogStreams", .wire_name = "searchedLogStreams", .type = &types::SearchedLogStreams, .optional = &kOptional<std::vector<SearchedLogStream>>, .offset = offsetof(FilterLogEventsResponse, searched_log_streams)},
    {.name = "nextToken", .wire_name = "nextToken", .type = &types::EventMessage, .optional = &kOptional<std::string>, .offset = offsetof(FilterLogEventsResponse, next_token)},
};
constexpr std::uint16_t kFilterLogEventsResponseNames[] = {0, 2, 1};
constexpr Field kFilteredLogEventFields[] = {
    {.name = "logStreamName", .wire_name = "logStreamName", .type = &types::FilterName, .optional = &kOptional<std::string>, .offset = offsetof(FilteredLogEvent, log_stream_name)},
    {.name = "timestamp", .wire_name = "timestamp", .type = &types::StoredBytes, .optional = &kOptional<std::int64_t>, .offset = offsetof(FilteredLogEvent, timestamp)},
    {.name = "message", .wire_name = "message", .type = &types::EventMessage, .optional = &kOptional<std::string>, .offset = offsetof(FilteredLogEvent, message)},
    {.name = "ingestionTime", .wire_name = "ingestionTime", .type = &types::StoredBytes, .optional = &kOptional<std::int64_t>, .offset = offsetof(FilteredLogEvent, ingestion_time)},
    {.name = "eventId", .wire_name = "eventId", .type = &types::Arn, .optional = &kOptional<std::string>, .offset = offsetof(FilteredLogEvent, event_id)},
};
constexpr std::uint16_t kFilteredLogEventNames[] = {4, 3, 0, 2, 1};
constexpr Field kGetLogEventsRequestFields[] = {
    {.name = "logGroupName", .wire_name = "logGroupName", .type = &types::LogGroupName, .optional = &kOptional<std::string>, .offset = offsetof(GetLogEventsRequest, log_group_name)},
    {.name = "logGroupIdentifier", .wire_name = "logGroupIdentifier", .type = &types::LogGroupIdentifier, .optional = &kOptional<std::string>, .offset = offsetof(GetLogEventsRequest, log_group_identifier)},
    {.name = "logStreamName", .wire_name = "logStreamName", .type = &types::FilterName, .offset = offsetof(GetLogEventsRequest, log_stream_name), .required = true},
    {.name = "startTime", .wire_name = "startTime", .type = &types::StoredBytes, .optional = &kOptional<std::int64_t>, .offset = offsetof(GetLogEventsRequest, start_time)},
    {.name = "endTime", .wire_name = "endTime", .type = &types::StoredBytes, .optional = &kOptional<std::int64_t>, .offset = offsetof(GetLogEventsRequest, end_time)},
    {.name = "nextToken", .wire_name = "nextToken", .type = &types::EventMessage, .optional = &kOptional<std::string>, .offset = offsetof(GetLogEventsRequest, next_token)},
    {.name = "limit", .wire_name = "limit", .type = &types::EventsLimit, .optional = &kOptional<std::int64_t>, .offset = offsetof(GetLogEventsRequest, limit)},
    {.name = "startFromHead", .wire_name = "startFromHead", .type = &types::ApplyOnTransformedLogs, .optional = &kOptional<bool>, .offset = offsetof(GetLogEventsRequest, start_from_head)},
    {.name = "unmask", .wire_name = "unmask", .type = &types::ApplyOnTransformedLogs, .optional = &kOptional<bool>, .offset = offsetof(GetLogEventsRequest, unmask)},
};
constexpr std::uint16_t kGetLogEventsRequestNames[] = {4, 6, 1, 0, 2, 5, 7, 3, 8};
constexpr Field kGetLogEventsResponseFields[] = {
    {.name = "events", .wire_name = "events", .type = &types::OutputLogEvents, .optional = &kOptional<std::vector<OutputLogEvent>>, .offset = offsetof(GetLogEventsResponse, events)},
    {.name = "nextForwardToken", .wire_name = "nextForwardToken", .type = &types::EventMessage, .optional = &kOptional<std::string>, .offset = offsetof(GetLogEventsResponse, next_forward_token)},
    {.name = "nextBackwardToken", .wire_name = "nextBackwardToken", .type = &types::EventMessage, .optional = &kOptional<std::string>, .offset = offsetof(GetLogEventsResponse, next_backward_token)},
};
constexpr std::uint16_t kGetLogEventsResponseNames[] = {0, 2, 1};
constexpr Field kGetQueryResultsRequestFields[] = {
    {.name = "queryId", .wire_name = "queryId", .type = &types::EntityAttributesKey, .offset = offsetof(GetQueryResultsRequest, query_id), .required = true},
    {.name = "nextToken", .wire_name = "nextToken", .type = &types::GetQueryResultsNextToken, .optional = &kOptional<std::string>, .offset = offsetof(GetQueryResultsRequest, next_token)},
    {.name = "maxItems", .wire_name = "maxItems", .type = &types::GetQueryResultsMaxItems, .optional = &kOptional<std::int64_t>, .offset = offsetof(GetQueryResultsRequest, max_items)},
};
constexpr std::uint16_t kGetQueryResultsRequestNames[] = {2, 1, 0};
constexpr Field kGetQueryResultsResponseFields[] = {
    {.name = "queryLanguage", .wire_name = "queryLanguage", .type = &types::QueryLanguage, .optional = &kOptional<std::string>, .offset = offsetof(GetQueryResultsResponse, query_language)},
    {.name = "results", .wire_name = "results", .type = &types::QueryResults, .optional = &kOptional<std::vector<std::vector<ResultField>>>, .offset = offsetof(GetQueryResultsResponse, results)},
    {.name = "statistics", .wire_name = "statistics", .type = &types::QueryStatistics, .optional = &kOptional<QueryStatistics>, .offset = offsetof(GetQueryResultsResponse, statistics)},
    {.name = "status", .wire_name = "status", .type = &types::QueryStatus, .optional = &kOptional<std::string>, .offset = offsetof(GetQueryResultsResponse, status)},
    {.name = "encryptionKey", .wire_name = "encryptionKey", .type = &types::EncryptionKey, .optional = &kOptional<std::string>, .offset = offsetof(GetQueryResultsResponse, encryption_key)},
    {.name = "nextToken", .wire_name = "nextToken", .type = &types::GetQueryResultsNextToken, .optional = &kOptional<std::string>, .offset = offsetof(GetQueryResultsResponse, next_token)},
};
constexpr std::uint16_t kGetQueryResultsResponseNames[] = {4, 5, 0, 1, 2, 3};
constexpr Field kInputLogEventFields[] = {
    {.name = "timestamp", .wire_name = "timestamp", .type = &types::StoredBytes, .offset = offsetof(InputLogEvent, timestamp), .required = true},
    {.name = "message", .wire_name = "message", .type = &types::EventMessage, .offset = offsetof(InputLogEvent, message), .required = true},
};
constexpr std::uint16_t kInputLogEventNames[] = {1, 0};
constexpr Field kListTagsLogGroupRequestFields[] = {
    {.name = "logGroupName", .wire_name = "logGroupName", .type = &types::LogGroupName, .offset = offsetof(ListTagsLogGroupRequest, log_group_name), .required = true},
};
constexpr std::uint16_t kListTagsLogGroupRequestNames[] = {0};
constexpr Field kListTagsLogGroupResponseFields[] = {
    {.name = "tags", .wire_name = "tags", .type = &types::Tags, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(ListTagsLogGroupResponse, tags)},
};
constexpr std::uint16_t kListTagsLogGroupResponseNames[] = {0};
constexpr Field kLogGroupFields[] = {
    {.name = "logGroupName", .wire_name = "logGroupName", .type = &types::LogGroupName, .optional = &kOptional<std::string>, .offset = offsetof(LogGroup, log_group_name)},
    {.name = "creationTime", .wire_name = "creationTime", .type = &types::StoredBytes, .optional = &kOptional<std::int64_t>, .offset = offsetof(LogGroup, creation_time)},
    {.name = "retentionInDays", .wire_name = "retentionInDays", .type = &types::Days, .optional = &kOptional<std::int64_t>, .offset = offsetof(LogGroup, retention_in_days)},
    {.name = "metricFilterCount", .wire_name = "metricFilterCount", .type = &types::Days, .optional = &kOptional<std::int64_t>, .offset = offsetof(LogGroup, metric_filter_count)},
    {.name = "arn", .wire_name = "arn", .type = &types::Arn, .optional = &kOptional<std::string>, .offset = offsetof(LogGroup, arn)},
    {.name = "storedBytes", .wire_name = "storedBytes", .type = &types::StoredBytes, .optional = &kOptional<std::int64_t>, .offset = offsetof(LogGroup, stored_bytes)},
    {.name = "kmsKeyId", .wire_name = "kmsKeyId", .type = &types::EncryptionKey, .optional = &kOptional<std::string>, .offset = offsetof(LogGroup, kms_key_id)},
    {.name = "dataProtectionStatus", .wire_name = "dataProtectionStatus", .type = &types::DataProtectionStatus, .optional = &kOptional<std::string>, .offset = offsetof(LogGroup, data_protection_status)},
    {.name = "inheritedProperties", .wire_name = "inheritedProperties", .type = &types::InheritedProperties, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(LogGroup, inherited_properties)},
    {.name = "logGroupClass", .wire_name = "logGroupClass", .type = &types::LogGroupClass, .optional = &kOptional<std::string>, .offset = offsetof(LogGroup, log_group_class)},
    {.name = "logGroupArn", .wire_name = "logGroupArn", .type = &types::Arn, .optional = &kOptional<std::string>, .offset = offsetof(LogGroup, log_group_arn)},
    {.name = "deletionProtectionEnabled", .wire_name = "deletionProtectionEnabled", .type = &types::ApplyOnTransformedLogs, .optional = &kOptional<bool>, .offset = offsetof(LogGroup, deletion_protection_enabled)},
    {.name = "bearerTokenAuthenticationEnabled", .wire_name = "bearerTokenAuthenticationEnabled", .type = &types::ApplyOnTransformedLogs, .optional = &kOptional<bool>, .offset = offsetof(LogGroup, bearer_token_authentication_enabled)},
};
constexpr std::uint16_t kLogGroupNames[] = {4, 12, 1, 7, 11, 8, 6, 10, 9, 0, 3, 2, 5};
constexpr Field kLogStreamFields[] = {
    {.name = "logStreamName", .wire_name = "logStreamName", .type = &types::FilterName, .optional = &kOptional<std::string>, .offset = offsetof(LogStream, log_stream_name)},
    {.name = "creationTime", .wire_name = "creationTime", .type = &types::StoredBytes, .optional = &kOptional<std::int64_t>, .offset = offsetof(LogStream, creation_time)},
    {.name = "firstEventTimestamp", .wire_name = "firstEventTimestamp", .type = &types::StoredBytes, .optional = &kOptional<std::int64_t>, .offset = offsetof(LogStream, first_event_timestamp)},
    {.name = "lastEventTimestamp", .wire_name = "lastEventTimestamp", .type = &types::StoredBytes, .optional = &kOptional<std::int64_t>, .offset = offsetof(LogStream, last_event_timestamp)},
    {.name = "lastIngestionTime", .wire_name = "lastIngestionTime", .type = &types::StoredBytes, .optional = &kOptional<std::int64_t>, .offset = offsetof(LogStream, last_ingestion_time)},
    {.name = "uploadSequenceToken", .wire_name = "uploadSequenceToken", .type = &types::EventMessage, .optional = &kOptional<std::string>, .offset = offsetof(LogStream, upload_sequence_token)},
    {.name = "arn", .wire_name = "arn", .type = &types::Arn, .optional = &kOptional<std::string>, .offset = offsetof(LogStream, arn)},
    {.name = "storedBytes", .wire_name = "storedBytes", .type = &types::StoredBytes, .optional = &kOptional<std::int64_t>, .offset = offsetof(LogStream, stored_bytes)},
};
constexpr std::uint16_t kLogStreamNames[] = {6, 1, 2, 3, 4, 0, 7, 5};
constexpr Field kMetricFilterFields[] = {
    {.name = "filterName", .wire_name = "filterName", .type = &types::FilterName, .optional = &kOptional<std::string>, .offset = offsetof(MetricFilter, filter_name)},
    {.name = "filterPattern", .wire_name = "filterPattern", .type = &types::FilterPattern, .optional = &kOptional<std::string>, .offset = offsetof(MetricFilter, filter_pattern)},
    {.name = "metricTransformations", .wire_name = "metricTransformations", .type = &types::MetricTransformations, .optional = &kOptional<std::vector<MetricTransformation>>, .offset = offsetof(MetricFilter, metric_transformations)},
    {.name = "creationTime", .wire_name = "creationTime", .type = &types::StoredBytes, .optional = &kOptional<std::int64_t>, .offset = offsetof(MetricFilter, creation_time)},
    {.name = "logGroupName", .wire_name = "logGroupName", .type = &types::LogGroupName, .optional = &kOptional<std::string>, .offset = offsetof(MetricFilter, log_group_name)},
    {.name = "applyOnTransformedLogs", .wire_name = "applyOnTransformedLogs", .type = &types::ApplyOnTransformedLogs, .optional = &kOptional<bool>, .offset = offsetof(MetricFilter, apply_on_transformed_logs)},
    {.name = "fieldSelectionCriteria", .wire_name = "fieldSelectionCriteria", .type = &types::FieldSelectionCriteria, .optional = &kOptional<std::string>, .offset = offsetof(MetricFilter, field_selection_criteria)},
    {.name = "emitSystemFieldDimensions", .wire_name = "emitSystemFieldDimensions", .type = &types::EmitSystemFields, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(MetricFilter, emit_system_field_dimensions)},
};
constexpr std::uint16_t kMetricFilterNames[] = {5, 3, 7, 6, 0, 1, 4, 2};
constexpr Field kMetricTransformationFields[] = {
    {.name = "metricName", .wire_name = "metricName", .type = &types::MetricName, .offset = offsetof(MetricTransformation, metric_name), .required = true},
    {.name = "metricNamespace", .wire_name = "metricNamespace", .type = &types::MetricName, .offset = offsetof(MetricTransformation, metric_namespace), .required = true},
    {.name = "metricValue", .wire_name = "metricValue", .type = &types::MetricValue, .offset = offsetof(MetricTransformation, metric_value), .required = true},
    {.name = "defaultValue", .wire_name = "defaultValue", .type = &types::DefaultValue, .optional = &kOptional<double>, .offset = offsetof(MetricTransformation, default_value)},
    {.name = "dimensions", .wire_name = "dimensions", .type = &types::Dimensions, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(MetricTransformation, dimensions)},
    {.name = "unit", .wire_name = "unit", .type = &types::StandardUnit, .optional = &kOptional<std::string>, .offset = offsetof(MetricTransformation, unit)},
};
constexpr std::uint16_t kMetricTransformationNames[] = {3, 4, 0, 1, 2, 5};
constexpr Field kOutputLogEventFields[] = {
    {.name = "timestamp", .wire_name = "timestamp", .type = &types::StoredBytes, .optional = &kOptional<std::int64_t>, .offset = offsetof(OutputLogEvent, timestamp)},
    {.name = "message", .wire_name = "message", .type = &types::EventMessage, .optional = &kOptional<std::string>, .offset = offsetof(OutputLogEvent, message)},
    {.name = "ingestionTime", .wire_name = "ingestionTime", .type = &types::StoredBytes, .optional = &kOptional<std::int64_t>, .offset = offsetof(OutputLogEvent, ingestion_time)},
};
constexpr std::uint16_t kOutputLogEventNames[] = {2, 1, 0};
constexpr Field kPutLogEventsRequestFields[] = {
    {.name = "logGroupName", .wire_name = "logGroupName", .type = &types::LogGroupName, .offset = offsetof(PutLogEventsRequest, log_group_name), .required = true},
    {.name = "logStreamName", .wire_name = "logStreamName", .type = &types::FilterName, .offset = offsetof(PutLogEventsRequest, log_stream_name), .required = true},
    {.name = "logEvents", .wire_name = "logEvents", .type = &types::InputLogEvents, .offset = offsetof(PutLogEventsRequest, log_events), .required = true},
    {.name = "sequenceToken", .wire_name = "sequenceToken", .type = &types::EventMessage, .optional = &kOptional<std::string>, .offset = offsetof(PutLogEventsRequest, sequence_token)},
    {.name = "entity", .wire_name = "entity", .type = &types::Entity, .optional = &kOptional<Entity>, .offset = offsetof(PutLogEventsRequest, entity)},
};
constexpr std::uint16_t kPutLogEventsRequestNames[] = {4, 2, 0, 1, 3};
constexpr Field kPutLogEventsResponseFields[] = {
    {.name = "nextSequenceToken", .wire_name = "nextSequenceToken", .type = &types::EventMessage, .optional = &kOptional<std::string>, .offset = offsetof(PutLogEventsResponse, next_sequence_token)},
    {.name = "rejectedLogEventsInfo", .wire_name = "rejectedLogEventsInfo", .type = &types::RejectedLogEventsInfo, .optional = &kOptional<RejectedLogEventsInfo>, .offset = offsetof(PutLogEventsResponse, rejected_log_events_info)},
    {.name = "rejectedEntityInfo", .wire_name = "rejectedEntityInfo", .type = &types::RejectedEntityInfo, .optional = &kOptional<RejectedEntityInfo>, .offset = offsetof(PutLogEventsResponse, rejected_entity_info)},
};
constexpr std::uint16_t kPutLogEventsResponseNames[] = {0, 2, 1};
constexpr Field kPutMetricFilterRequestFields[] = {
    {.name = "logGroupName", .wire_name = "logGroupName", .type = &types::LogGroupName, .offset = offsetof(PutMetricFilterRequest, log_group_name), .required = true},
    {.name = "filterName", .wire_name = "filterName", .type = &types::FilterName, .offset = offsetof(PutMetricFilterRequest, filter_name), .required = true},
    {.name = "filterPattern", .wire_name = "filterPattern", .type = &types::FilterPattern, .offset = offsetof(PutMetricFilterRequest, filter_pattern), .required = true},
    {.name = "metricTransformations", .wire_name = "metricTransformations", .type = &types::MetricTransformations, .offset = offsetof(PutMetricFilterRequest, metric_transformations), .required = true},
    {.name = "applyOnTransformedLogs", .wire_name = "applyOnTransformedLogs", .type = &types::ApplyOnTransformedLogs, .optional = &kOptional<bool>, .offset = offsetof(PutMetricFilterRequest, apply_on_transformed_logs)},
    {.name = "fieldSelectionCriteria", .wire_name = "fieldSelectionCriteria", .type = &types::FieldSelectionCriteria, .optional = &kOptional<std::string>, .offset = offsetof(PutMetricFilterRequest, field_selection_criteria)},
    {.name = "emitSystemFieldDimensions", .wire_name = "emitSystemFieldDimensions", .type = &types::EmitSystemFields, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(PutMetricFilterRequest, emit_system_field_dimensions)},
};
constexpr std::uint16_t kPutMetricFilterRequestNames[] = {4, 6, 5, 1, 2, 0, 3};
constexpr Field kPutRetentionPolicyRequestFields[] = {
    {.name = "logGroupName", .wire_name = "logGroupName", .type = &types::LogGroupName, .offset = offsetof(PutRetentionPolicyRequest, log_group_name), .required = true},
    {.name = "retentionInDays", .wire_name = "retentionInDays", .type = &types::Days, .offset = offsetof(PutRetentionPolicyRequest, retention_in_days), .required = true},
};
constexpr std::uint16_t kPutRetentionPolicyRequestNames[] = {0, 1};
constexpr Field kQueryStatisticsFields[] = {
    {.name = "recordsMatched", .wire_name = "recordsMatched", .type = &types::DefaultValue, .optional = &kOptional<double>, .offset = offsetof(QueryStatistics, records_matched)},
    {.name = "recordsScanned", .wire_name = "recordsScanned", .type = &types::DefaultValue, .optional = &kOptional<double>, .offset = offsetof(QueryStatistics, records_scanned)},
    {.name = "estimatedRecordsSkipped", .wire_name = "estimatedRecordsSkipped", .type = &types::DefaultValue, .optional = &kOptional<double>, .offset = offsetof(QueryStatistics, estimated_records_skipped)},
    {.name = "bytesScanned", .wire_name = "bytesScanned", .type = &types::DefaultValue, .optional = &kOptional<double>, .offset = offsetof(QueryStatistics, bytes_scanned)},
    {.name = "estimatedBytesSkipped", .wire_name = "estimatedBytesSkipped", .type = &types::DefaultValue, .optional = &kOptional<double>, .offset = offsetof(QueryStatistics, estimated_bytes_skipped)},
    {.name = "logGroupsScanned", .wire_name = "logGroupsScanned", .type = &types::DefaultValue, .optional = &kOptional<double>, .offset = offsetof(QueryStatistics, log_groups_scanned)},
};
constexpr std::uint16_t kQueryStatisticsNames[] = {3, 4, 2, 5, 0, 1};
constexpr Field kRejectedEntityInfoFields[] = {
    {.name = "errorType", .wire_name = "errorType", .type = &types::EntityRejectionErrorType, .offset = offsetof(RejectedEntityInfo, error_type), .required = true},
};
constexpr std::uint16_t kRejectedEntityInfoNames[] = {0};
constexpr Field kRejectedLogEventsInfoFields[] = {
    {.name = "tooNewLogEventStartIndex", .wire_name = "tooNewLogEventStartIndex", .type = &types::Days, .optional = &kOptional<std::int64_t>, .offset = offsetof(RejectedLogEventsInfo, too_new_log_event_start_index)},
    {.name = "tooOldLogEventEndIndex", .wire_name = "tooOldLogEventEndIndex", .type = &types::Days, .optional = &kOptional<std::int64_t>, .offset = offsetof(RejectedLogEventsInfo, too_old_log_event_end_index)},
    {.name = "expiredLogEventEndIndex", .wire_name = "expiredLogEventEndIndex", .type = &types::Days, .optional = &kOptional<std::int64_t>, .offset = offsetof(RejectedLogEventsInfo, expired_log_event_end_index)},
};
constexpr std::uint16_t kRejectedLogEventsInfoNames[] = {2, 0, 1};
constexpr Field kResultFieldFields[] = {
    {.name = "field", .wire_name = "field", .type = &types::Arn, .optional = &kOptional<std::string>, .offset = offsetof(ResultField, field)},
    {.name = "value", .wire_name = "value", .type = &types::Arn, .optional = &kOptional<std::string>, .offset = offsetof(ResultField, value)},
};
constexpr std::uint16_t kResultFieldNames[] = {0, 1};
constexpr Field kSearchedLogStreamFields[] = {
    {.name = "logStreamName", .wire_name = "logStreamName", .type = &types::FilterName, .optional = &kOptional<std::string>, .offset = offsetof(SearchedLogStream, log_stream_name)},
    {.name = "searchedCompletely", .wire_name = "searchedCompletely", .type = &types::ApplyOnTransformedLogs, .optional = &kOptional<bool>, .offset = offsetof(SearchedLogStream, searched_completely)},
};
constexpr std::uint16_t kSearchedLogStreamNames[] = {0, 1};
constexpr Field kStartQueryRequestFields[] = {
    {.name = "queryLanguage", .wire_name = "queryLanguage", .type = &types::QueryLanguage, .optional = &kOptional<std::string>, .offset = offsetof(StartQueryRequest, query_language)},
    {.name = "logGroupName", .wire_name = "logGroupName", .type = &types::LogGroupName, .optional = &kOptional<std::string>, .offset = offsetof(StartQueryRequest, log_group_name)},
    {.name = "logGroupNames", .wire_name = "logGroupNames", .type = &types::LogGroupNames, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(StartQueryRequest, log_group_names)},
    {.name = "logGroupIdentifiers", .wire_name = "logGroupIdentifiers", .type = &types::LogGroupIdentifiers, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(StartQueryRequest, log_group_identifiers)},
    {.name = "startTime", .wire_name = "startTime", .type = &types::StoredBytes, .offset = offsetof(StartQueryRequest, start_time), .required = true},
    {.name = "endTime", .wire_name = "endTime", .type = &types::StoredBytes, .offset = offsetof(StartQueryRequest, end_time), .required = true},
    {.name = "queryString", .wire_name = "queryString", .type = &types::QueryString, .offset = offsetof(StartQueryRequest, query_string), .required = true},
    {.name = "limit", .wire_name = "limit", .type = &types::EventsLimitStartQuery, .optional = &kOptional<std::int64_t>, .offset = offsetof(StartQueryRequest, limit)},
};
constexpr std::uint16_t kStartQueryRequestNames[] = {5, 7, 3, 1, 2, 0, 6, 4};
constexpr Field kStartQueryResponseFields[] = {
    {.name = "queryId", .wire_name = "queryId", .type = &types::EntityAttributesKey, .optional = &kOptional<std::string>, .offset = offsetof(StartQueryResponse, query_id)},
};
constexpr std::uint16_t kStartQueryResponseNames[] = {0};
constexpr Field kStopQueryRequestFields[] = {
    {.name = "queryId", .wire_name = "queryId", .type = &types::EntityAttributesKey, .offset = offsetof(StopQueryRequest, query_id), .required = true},
};
constexpr std::uint16_t kStopQueryRequestNames[] = {0};
constexpr Field kStopQueryResponseFields[] = {
    {.name = "success", .wire_name = "success", .type = &types::ApplyOnTransformedLogs, .optional = &kOptional<bool>, .offset = offsetof(StopQueryResponse, success)},
};
constexpr std::uint16_t kStopQueryResponseNames[] = {0};
constexpr Field kTagLogGroupRequestFields[] = {
    {.name = "logGroupName", .wire_name = "logGroupName", .type = &types::LogGroupName, .offset = offsetof(TagLogGroupRequest, log_group_name), .required = true},
    {.name = "tags", .wire_name = "tags", .type = &types::Tags, .offset = offsetof(TagLogGroupRequest, tags), .required = true},
};
constexpr std::uint16_t kTagLogGroupRequestNames[] = {0, 1};

}  // namespace

constinit const Type types::AccountIds = {.kind = Kind::list, .min = 0, .max = 20, .element = &types::AccountId, .list = &kList<std::string>};
constinit const Type types::DescribeLogGroupsLogGroupIdentifiers = {.kind = Kind::list, .min = 1, .max = 50, .element = &types::LogGroupIdentifier, .list = &kList<std::string>};
constinit const Type types::Dimensions = {.kind = Kind::map, .key = &types::DimensionsKey, .element = &types::DimensionsKey, .map = &kMap<std::string>, .element_name = "value"};
constinit const Type types::EmitSystemFields = {.kind = Kind::list, .element = &types::Arn, .list = &kList<std::string>};
constinit const Type types::EntityAttributes = {.kind = Kind::map, .min = 0, .max = 10, .key = &types::EntityAttributesKey, .element = &types::EntityAttributesValue, .map = &kMap<std::string>, .element_name = "value"};
constinit const Type types::EntityKeyAttributes = {.kind = Kind::map, .min = 2, .max = 4, .key = &types::EntityKeyAttributesKey, .element = &types::EntityAttributesValue, .map = &kMap<std::string>, .element_name = "value"};
constinit const Type types::InheritedProperties = {.kind = Kind::list, .element = &types::InheritedProperty, .list = &kList<std::string>};
constinit const Type types::InputLogStreamNames = {.kind = Kind::list, .min = 1, .max = 100, .element = &types::FilterName, .list = &kList<std::string>};
constinit const Type types::LogGroupIdentifiers = {.kind = Kind::list, .element = &types::LogGroupIdentifier, .list = &kList<std::string>};
constinit const Type types::LogGroupNames = {.kind = Kind::list, .element = &types::LogGroupName, .list = &kList<std::string>};
constinit const Type types::Tags = {.kind = Kind::map, .min = 1, .max = 50, .key = &types::TagKey, .element = &types::TagValue, .map = &kMap<std::string>, .element_name = "value"};
constinit const Shape CreateLogGroupRequest::kShape = {.name = "CreateLogGroupRequest", .size = sizeof(CreateLogGroupRequest), .fields = kCreateLogGroupRequestFields, .by_wire_name = kCreateLogGroupRequestNames};
constinit const Type types::CreateLogGroupRequest = {.kind = Kind::structure, .shape = &CreateLogGroupRequest::kShape};
constinit const Shape CreateLogStreamRequest::kShape = {.name = "CreateLogStreamRequest", .size = sizeof(CreateLogStreamRequest), .fields = kCreateLogStreamRequestFields, .by_wire_name = kCreateLogStreamRequestNames};
constinit const Type types::CreateLogStreamRequest = {.kind = Kind::structure, .shape = &CreateLogStreamRequest::kShape};
constinit const Shape DeleteLogGroupRequest::kShape = {.name = "DeleteLogGroupRequest", .size = sizeof(DeleteLogGroupRequest), .fields = kDeleteLogGroupRequestFields, .by_wire_name = kDeleteLogGroupRequestNames};
constinit const Type types::DeleteLogGroupRequest = {.kind = Kind::structure, .shape = &DeleteLogGroupRequest::kShape};
constinit const Shape DeleteLogStreamRequest::kShape = {.name = "DeleteLogStreamRequest", .size = sizeof(DeleteLogStreamRequest), .fields = kDeleteLogStreamRequestFields, .by_wire_name = kDeleteLogStreamRequestNames};
constinit const Type types::DeleteLogStreamRequest = {.kind = Kind::structure, .shape = &DeleteLogStreamRequest::kShape};
constinit const Shape DeleteMetricFilterRequest::kShape = {.name = "DeleteMetricFilterRequest", .size = sizeof(DeleteMetricFilterRequest), .fields = kDeleteMetricFilterRequestFields, .by_wire_name = kDeleteMetricFilterRequestNames};
constinit const Type types::DeleteMetricFilterRequest = {.kind = Kind::structure, .shape = &DeleteMetricFilterRequest::kShape};
constinit const Shape DeleteRetentionPolicyRequest::kShape = {.name = "DeleteRetentionPolicyRequest", .size = sizeof(DeleteRetentionPolicyRequest), .fields = kDeleteRetentionPolicyRequestFields, .by_wire_name = kDeleteRetentionPolicyRequestNames};
constinit const Type types::DeleteRetentionPolicyRequest = {.kind = Kind::structure, .shape = &DeleteRetentionPolicyRequest::kShape};
constinit const Shape DescribeLogGroupsRequest::kShape = {.name = "DescribeLogGroupsRequest", .size = sizeof(DescribeLogGroupsRequest), .fields = kDescribeLogGroupsRequestFields, .by_wire_name = kDescribeLogGroupsRequestNames};
constinit const Type types::DescribeLogGroupsRequest = {.kind = Kind::structure, .shape = &DescribeLogGroupsRequest::kShape};
constinit const Shape DescribeLogGroupsResponse::kShape = {.name = "DescribeLogGroupsResponse", .size = sizeof(DescribeLogGroupsResponse), .fields = kDescribeLogGroupsResponseFields, .by_wire_name = kDescribeLogGroupsResponseNames};
constinit const Type types::DescribeLogGroupsResponse = {.kind = Kind::structure, .shape = &DescribeLogGroupsResponse::kShape};
constinit const Shape DescribeLogStreamsRequest::kShape = {.name = "DescribeLogStreamsRequest", .size = sizeof(DescribeLogStreamsRequest), .fields = kDescribeLogStreamsRequestFields, .by_wire_name = kDescribeLogStreamsRequestNames};
constinit const Type types::DescribeLogStreamsRequest = {.kind = Kind::structure, .shape = &DescribeLogStreamsRequest::kShape};
constinit const Shape DescribeLogStreamsResponse::kShape = {.name = "DescribeLogStreamsResponse", .size = sizeof(DescribeLogStreamsResponse), .fields = kDescribeLogStreamsResponseFields, .by_wire_name = kDescribeLogStreamsResponseNames};
constinit const Type types::DescribeLogStreamsResponse = {.kind = Kind::structure, .shape = &DescribeLogStreamsResponse::kShape};
constinit const Shape DescribeMetricFiltersRequest::kShape = {.name = "DescribeMetricFiltersRequest", .size = sizeof(DescribeMetricFiltersRequest), .fields = kDescribeMetricFiltersRequestFields, .by_wire_name = kDescribeMetricFiltersRequestNames};
constinit const Type types::DescribeMetricFiltersRequest = {.kind = Kind::structure, .shape = &DescribeMetricFiltersRequest::kShape};
constinit const Shape DescribeMetricFiltersResponse::kShape = {.name = "DescribeMetricFiltersResponse", .size = sizeof(DescribeMetricFiltersResponse), .fields = kDescribeMetricFiltersResponseFields, .by_wire_name = kDescribeMetricFiltersResponseNames};
constinit const Type types::DescribeMetricFiltersResponse = {.kind = Kind::structure, .shape = &DescribeMetricFiltersResponse::kShape};
constinit const Shape Entity::kShape = {.name = "Entity", .size = sizeof(Entity), .fields = kEntityFields, .by_wire_name = kEntityNames};
constinit const Type types::Entity = {.kind = Kind::structure, .shape = &Entity::kShape};
constinit const Shape FilterLogEventsRequest::kShape = {.name = "FilterLogEventsRequest", .size = sizeof(FilterLogEventsRequest), .fields = kFilterLogEventsRequestFields, .by_wire_name = kFilterLogEventsRequestNames};
constinit const Type types::FilterLogEventsRequest = {.kind = Kind::structure, .shape = &FilterLogEventsRequest::kShape};
constinit const Shape FilterLogEventsResponse::kShape = {.name = "FilterLogEventsResponse", .size = sizeof(FilterLogEventsResponse), .fields = kFilterLogEventsResponseFields, .by_wire_name = kFilterLogEventsResponseNames};
constinit const Type types::FilterLogEventsResponse = {.kind = Kind::structure, .shape = &FilterLogEventsResponse::kShape};
constinit const Shape FilteredLogEvent::kShape = {.name = "FilteredLogEvent", .size = sizeof(FilteredLogEvent), .fields = kFilteredLogEventFields, .by_wire_name = kFilteredLogEventNames};
constinit const Type types::FilteredLogEvent = {.kind = Kind::structure, .shape = &FilteredLogEvent::kShape};
constinit const Type types::FilteredLogEvents = {.kind = Kind::list, .element = &types::FilteredLogEvent, .list = &kList<FilteredLogEvent>};
constinit const Shape GetLogEventsRequest::kShape = {.name = "GetLogEventsRequest", .size = sizeof(GetLogEventsRequest), .fields = kGetLogEventsRequestFields, .by_wire_name = kGetLogEventsRequestNames};
constinit const Type types::GetLogEventsRequest = {.kind = Kind::structure, .shape = &GetLogEventsRequest::kShape};
constinit const Shape GetLogEventsResponse::kShape = {.name = "GetLogEventsResponse", .size = sizeof(GetLogEventsResponse), .fields = kGetLogEventsResponseFields, .by_wire_name = kGetLogEventsResponseNames};
constinit const Type types::GetLogEventsResponse = {.kind = Kind::structure, .shape = &GetLogEventsResponse::kShape};
constinit const Shape GetQueryResultsRequest::kShape = {.name = "GetQueryResultsRequest", .size = sizeof(GetQueryResultsRequest), .fields = kGetQueryResultsRequestFields, .by_wire_name = kGetQueryResultsRequestNames};
constinit const Type types::GetQueryResultsRequest = {.kind = Kind::structure, .shape = &GetQueryResultsRequest::kShape};
constinit const Shape GetQueryResultsResponse::kShape = {.name = "GetQueryResultsResponse", .size = sizeof(GetQueryResultsResponse), .fields = kGetQueryResultsResponseFields, .by_wire_name = kGetQueryResultsResponseNames};
constinit const Type types::GetQueryResultsResponse = {.kind = Kind::structure, .shape = &GetQueryResultsResponse::kShape};
constinit const Shape InputLogEvent::kShape = {.name = "InputLogEvent", .size = sizeof(InputLogEvent), .fields = kInputLogEventFields, .by_wire_name = kInputLogEventNames};
constinit const Type types::InputLogEvent = {.kind = Kind::structure, .shape = &InputLogEvent::kShape};
constinit const Type types::InputLogEvents = {.kind = Kind::list, .min = 1, .max = 10000, .element = &types::InputLogEvent, .list = &kList<InputLogEvent>};
constinit const Shape ListTagsLogGroupRequest::kShape = {.name = "ListTagsLogGroupRequest", .size = sizeof(ListTagsLogGroupRequest), .fields = kListTagsLogGroupRequestFields, .by_wire_name = kListTagsLogGroupRequestNames};
constinit const Type types::ListTagsLogGroupRequest = {.kind = Kind::structure, .shape = &ListTagsLogGroupRequest::kShape};
constinit const Shape ListTagsLogGroupResponse::kShape = {.name = "ListTagsLogGroupResponse", .size = sizeof(ListTagsLogGroupResponse), .fields = kListTagsLogGroupResponseFields, .by_wire_name = kListTagsLogGroupResponseNames};
constinit const Type types::ListTagsLogGroupResponse = {.kind = Kind::structure, .shape = &ListTagsLogGroupResponse::kShape};
constinit const Shape LogGroup::kShape = {.name = "LogGroup", .size = sizeof(LogGroup), .fields = kLogGroupFields, .by_wire_name = kLogGroupNames};
constinit const Type types::LogGroup = {.kind = Kind::structure, .shape = &LogGroup::kShape};
constinit const Type types::LogGroups = {.kind = Kind::list, .element = &types::LogGroup, .list = &kList<LogGroup>};
constinit const Shape LogStream::kShape = {.name = "LogStream", .size = sizeof(LogStream), .fields = kLogStreamFields, .by_wire_name = kLogStreamNames};
constinit const Type types::LogStream = {.kind = Kind::structure, .shape = &LogStream::kShape};
constinit const Type types::LogStreams = {.kind = Kind::list, .element = &types::LogStream, .list = &kList<LogStream>};
constinit const Shape MetricFilter::kShape = {.name = "MetricFilter", .size = sizeof(MetricFilter), .fields = kMetricFilterFields, .by_wire_name = kMetricFilterNames};
constinit const Type types::MetricFilter = {.kind = Kind::structure, .shape = &MetricFilter::kShape};
constinit const Type types::MetricFilters = {.kind = Kind::list, .element = &types::MetricFilter, .list = &kList<MetricFilter>};
constinit const Shape MetricTransformation::kShape = {.name = "MetricTransformation", .size = sizeof(MetricTransformation), .fields = kMetricTransformationFields, .by_wire_name = kMetricTransformationNames};
constinit const Type types::MetricTransformation = {.kind = Kind::structure, .shape = &MetricTransformation::kShape};
constinit const Type types::MetricTransformations = {.kind = Kind::list, .min = 1, .max = 1, .element = &types::MetricTransformation, .list = &kList<MetricTransformation>};
constinit const Shape OutputLogEvent::kShape = {.name = "OutputLogEvent", .size = sizeof(OutputLogEvent), .fields = kOutputLogEventFields, .by_wire_name = kOutputLogEventNames};
constinit const Type types::OutputLogEvent = {.kind = Kind::structure, .shape = &OutputLogEvent::kShape};
constinit const Type types::OutputLogEvents = {.kind = Kind::list, .element = &types::OutputLogEvent, .list = &kList<OutputLogEvent>};
constinit const Shape PutLogEventsRequest::kShape = {.name = "PutLogEventsRequest", .size = sizeof(PutLogEventsRequest), .fields = kPutLogEventsRequestFields, .by_wire_name = kPutLogEventsRequestNames};
constinit const Type types::PutLogEventsRequest = {.kind = Kind::structure, .shape = &PutLogEventsRequest::kShape};
constinit const Shape PutLogEventsResponse::kShape = {.name = "PutLogEventsResponse", .size = sizeof(PutLogEventsResponse), .fields = kPutLogEventsResponseFields, .by_wire_name = kPutLogEventsResponseNames};
constinit const Type types::PutLogEventsResponse = {.kind = Kind::structure, .shape = &PutLogEventsResponse::kShape};
constinit const Shape PutMetricFilterRequest::kShape = {.name = "PutMetricFilterRequest", .size = sizeof(PutMetricFilterRequest), .fields = kPutMetricFilterRequestFields, .by_wire_name = kPutMetricFilterRequestNames};
constinit const Type types::PutMetricFilterRequest = {.kind = Kind::structure, .shape = &PutMetricFilterRequest::kShape};
constinit const Shape PutRetentionPolicyRequest::kShape = {.name = "PutRetentionPolicyRequest", .size = sizeof(PutRetentionPolicyRequest), .fields = kPutRetentionPolicyRequestFields, .by_wire_name = kPutRetentionPolicyRequestNames};
constinit const Type types::PutRetentionPolicyRequest = {.kind = Kind::structure, .shape = &PutRetentionPolicyRequest::kShape};
constinit const Shape QueryStatistics::kShape = {.name = "QueryStatistics", .size = sizeof(QueryStatistics), .fields = kQueryStatisticsFields, .by_wire_name = kQueryStatisticsNames};
constinit const Type types::QueryStatistics = {.kind = Kind::structure, .shape = &QueryStatistics::kShape};
constinit const Shape RejectedEntityInfo::kShape = {.name = "RejectedEntityInfo", .size = sizeof(RejectedEntityInfo), .fields = kRejectedEntityInfoFields, .by_wire_name = kRejectedEntityInfoNames};
constinit const Type types::RejectedEntityInfo = {.kind = Kind::structure, .shape = &RejectedEntityInfo::kShape};
constinit const Shape RejectedLogEventsInfo::kShape = {.name = "RejectedLogEventsInfo", .size = sizeof(RejectedLogEventsInfo), .fields = kRejectedLogEventsInfoFields, .by_wire_name = kRejectedLogEventsInfoNames};
constinit const Type types::RejectedLogEventsInfo = {.kind = Kind::structure, .shape = &RejectedLogEventsInfo::kShape};
constinit const Shape ResultField::kShape = {.name = "ResultField", .size = sizeof(ResultField), .fields = kResultFieldFields, .by_wire_name = kResultFieldNames};
constinit const Type types::ResultField = {.kind = Kind::structure, .shape = &ResultField::kShape};
constinit const Type types::QueryResults = {.kind = Kind::list, .element = &types::ResultRows, .list = &kList<std::vector<ResultField>>};
constinit const Type types::ResultRows = {.kind = Kind::list, .element = &types::ResultField, .list = &kList<ResultField>};
constinit const Shape SearchedLogStream::kShape = {.name = "SearchedLogStream", .size = sizeof(SearchedLogStream), .fields = kSearchedLogStreamFields, .by_wire_name = kSearchedLogStreamNames};
constinit const Type types::SearchedLogStream = {.kind = Kind::structure, .shape = &SearchedLogStream::kShape};
constinit const Type types::SearchedLogStreams = {.kind = Kind::list, .element = &types::SearchedLogStream, .list = &kList<SearchedLogStream>};
constinit const Shape StartQueryRequest::kShape = {.name = "StartQueryRequest", .size = sizeof(StartQueryRequest), .fields = kStartQueryRequestFields, .by_wire_name = kStartQueryRequestNames};
constinit const Type types::StartQueryRequest = {.kind = Kind::structure, .shape = &StartQueryRequest::kShape};
constinit const Shape StartQueryResponse::kShape = {.name = "StartQueryResponse", .size = sizeof(StartQueryResponse), .fields = kStartQueryResponseFields, .by_wire_name = kStartQueryResponseNames};
constinit const Type types::StartQueryResponse = {.kind = Kind::structure, .shape = &StartQueryResponse::kShape};
constinit const Shape StopQueryRequest::kShape = {.name = "StopQueryRequest", .size = sizeof(StopQueryRequest), .fields = kStopQueryRequestFields, .by_wire_name = kStopQueryRequestNames};
constinit const Type types::StopQueryRequest = {.kind = Kind::structure, .shape = &StopQueryRequest::kShape};
constinit const Shape StopQueryResponse::kShape = {.name = "StopQueryResponse", .size = sizeof(StopQueryResponse), .fields = kStopQueryResponseFields, .by_wire_name = kStopQueryResponseNames};
constinit const Type types::StopQueryResponse = {.kind = Kind::structure, .shape = &StopQueryResponse::kShape};
constinit const Shape TagLogGroupRequest::kShape = {.name = "TagLogGroupRequest", .size = sizeof(TagLogGroupRequest), .fields = kTagLogGroupRequestFields, .by_wire_name = kTagLogGroupRequestNames};
constinit const Type types::TagLogGroupRequest = {.kind = Kind::structure, .shape = &TagLogGroupRequest::kShape};

}  // namespace athanor::api::logs
