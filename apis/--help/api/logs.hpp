// Generated from apis/logs.json by apis/generate.py.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.hpp"
#include "wire/forward.hpp"

namespace athanor::api::logs {

extern const wire::Service kService;

struct CreateLogGroupRequest;
struct CreateLogStreamRequest;
struct DeleteLogGroupRequest;
struct DeleteLogStreamRequest;
struct DeleteMetricFilterRequest;
struct DeleteRetentionPolicyRequest;
struct DescribeLogGroupsRequest;
struct LogGroup;
struct DescribeLogGroupsResponse;
struct DescribeLogStreamsRequest;
struct LogStream;
struct DescribeLogStreamsResponse;
struct DescribeMetricFiltersRequest;
struct MetricTransformation;
struct MetricFilter;
struct DescribeMetricFiltersResponse;
struct Entity;
struct FilterLogEventsRequest;
struct FilteredLogEvent;
struct SearchedLogStream;
struct FilterLogEventsResponse;
struct GetLogEventsRequest;
struct OutputLogEvent;
struct GetLogEventsResponse;
struct GetQueryResultsRequest;
struct QueryStatistics;
struct ResultField;
struct GetQueryResultsResponse;
struct InputLogEvent;
struct ListTagsLogGroupRequest;
struct ListTagsLogGroupResponse;
struct PutLogEventsRequest;
struct RejectedEntityInfo;
struct RejectedLogEventsInfo;
struct PutLogEventsResponse;
struct PutMetricFilterRequest;
struct PutRetentionPolicyRequest;
struct StartQueryRequest;
struct StartQueryResponse;
struct StopQueryRequest;
struct StopQueryResponse;
struct TagLogGroupRequest;

struct CreateLogGroupRequest {
    std::string log_group_name = {};
    std::optional<std::string> kms_key_id = {};
    std::optional<std::map<std::string, std::string>> tags = {};
    std::optional<std::string> log_group_class = {};
    std::optional<bool> deletion_protection_enabled = {};
    static const wire::Shape kShape;
};

struct CreateLogStreamRequest {
    std::string log_group_name = {};
    std::string log_stream_name = {};
    static const wire::Shape kShape;
};

struct DeleteLogGroupRequest {
    std::string log_group_name = {};
    static const wire::Shape kShape;
};

struct DeleteLogStreamRequest {
    std::string log_group_name = {};
    std::string log_stream_name = {};
    static const wire::Shape kShape;
};

struct DeleteMetricFilterRequest {
    std::string log_group_name = {};
    std::string filter_name = {};
    static const wire::Shape kShape;
};

struct DeleteRetentionPolicyRequest {
    std::string log_group_name = {};
    static const wire::Shape kShape;
};

struct DescribeLogGroupsRequest {
    std::optional<std::vector<std::string>> account_identifiers = {};
    std::optional<std::string> log_group_name_prefix = {};
    std::optional<std::string> log_group_name_pattern = {};
    std::optional<std::string> next_token = {};
    std::optional<std::int64_t> limit = {};
    std::optional<bool> include_linked_accounts = {};
    std::optional<std::string> log_group_class = {};
    std::optional<std::vector<std::string>> log_group_identifiers = {};
    static const wire::Shape kShape;
};

struct LogGroup {
    std::optional<std::string> log_group_name = {};
    std::optional<std::int64_t> creation_time = {};
    std::optional<std::int64_t> retention_in_days = {};
    std::optional<std::int64_t> metric_filter_count = {};
    std::optional<std::string> arn = {};
    std::optional<std::int64_t> stored_bytes = {};
    std::optional<std::string> kms_key_id = {};
    std::optional<std::string> data_protection_status = {};
    std::optional<std::vector<std::string>> inherited_properties = {};
    std::optional<std::string> log_group_class = {};
    std::optional<std::string> log_group_arn = {};
    std::optional<bool> deletion_protection_enabled = {};
    std::optional<bool> bearer_token_authentication_enabled = {};
    static const wire::Shape kShape;
};

struct DescribeLogGroupsResponse {
    std::optional<std::vector<LogGroup>> log_groups = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct DescribeLogStreamsRequest {
    std::optional<std::string> log_group_name = {};
    std::optional<std::string> log_group_identifier = {};
    std::optional<std::string> log_stream_name_prefix = {};
    std::optional<std::string> order_by = {};
    std::optional<bool> descending = {};
    std::optional<std::string> next_token = {};
    std::optional<std::int64_t> limit = {};
    static const wire::Shape kShape;
};

struct LogStream {
    std::optional<std::string> log_stream_name = {};
    std::optional<std::int64_t> creation_time = {};
    std::optional<std::int64_t> first_event_timestamp = {};
    std::optional<std::int64_t> last_event_timestamp = {};
    std::optional<std::int64_t> last_ingestion_time = {};
    std::optional<std::string> upload_sequence_token = {};
    std::optional<std::string> arn = {};
    std::optional<std::int64_t> stored_bytes = {};
    static const wire::Shape kShape;
};

struct DescribeLogStreamsResponse {
    std::optional<std::vector<LogStream>> log_streams = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct DescribeMetricFiltersRequest {
    std::optional<std::string> log_group_name = {};
    std::optional<std::string> filter_name_prefix = {};
    std::optional<std::string> next_token = {};
    std::optional<std::int64_t> limit = {};
    std::optional<std::string> metric_name = {};
    std::optional<std::string> metric_namespace = {};
    static const wire::Shape kShape;
};

struct MetricTransformation {
    std::string metric_name = {};
    std::string metric_namespace = {};
    std::string metric_value = {};
    std::optional<double> default_value = {};
    std::optional<std::map<std::string, std::string>> dimensions = {};
    std::optional<std::string> unit = {};
    static const wire::Shape kShape;
};

struct MetricFilter {
    std::optional<std::string> filter_name = {};
    std::optional<std::string> filter_pattern = {};
    std::optional<std::vector<MetricTransformation>> metric_transformations = {};
    std::optional<std::int64_t> creation_time = {};
    std::optional<std::string> log_group_name = {};
    std::optional<bool> apply_on_transformed_logs = {};
    std::optional<std::string> field_selection_criteria = {};
    std::optional<std::vector<std::string>> emit_system_field_dimensions = {};
    static const wire::Shape kShape;
};

struct DescribeMetricFiltersResponse {
    std::optional<std::vector<MetricFilter>> metric_filters = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct Entity {
    std::optional<std::map<std::string, std::string>> key_attributes = {};
    std::optional<std::map<std::string, std::string>> attributes = {};
    static const wire::Shape kShape;
};

struct FilterLogEventsRequest {
    std::optional<std::string> log_group_name = {};
    std::optional<std::string> log_group_identifier = {};
    std::optional<std::vector<std::string>> log_stream_names = {};
    std::optional<std::string> log_stream_name_prefix = {};
    std::optional<std::int64_t> start_time = {};
    std::optional<std::int64_t> end_time = {};
    std::optional<std::string> filter_pattern = {};
    std::optional<std::string> next_token = {};
    std::optional<std::int64_t> limit = {};
    std::optional<bool> interleaved = {};
    std::optional<bool> unmask = {};
    static const wire::Shape kShape;
};

struct FilteredLogEvent {
    std::optional<std::string> log_stream_name = {};
    std::optional<std::int64_t> timestamp = {};
    std::optional<std::string> message = {};
    std::optional<std::int64_t> ingestion_time = {};
    std::optional<std::string> event_id = {};
    static const wire::Shape kShape;
};

struct SearchedLogStream {
    std::optional<std::string> log_stream_name = {};
    std::optional<bool> searched_completely = {};
    static const wire::Shape kShape;
};

struct FilterLogEventsResponse {
    std::optional<std::vector<FilteredLogEvent>> events = {};
    std::optional<std::vector<SearchedLogStream>> searched_log_streams = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct GetLogEventsRequest {
    std::optional<std::string> log_group_name = {};
    std::optional<std::string> log_group_identifier = {};
    std::string log_stream_name = {};
    std::optional<std::int64_t> start_time = {};
    std::optional<std::int64_t> end_time = {};
    std::optional<std::string> next_token = {};
    std::optional<std::int64_t> limit = {};
    std::optional<bool> start_from_head = {};
    std::optional<bool> unmask = {};
    static const wire::Shape kShape;
};

struct OutputLogEvent {
    std::optional<std::int64_t> timestamp = {};
    std::optional<std::string> message = {};
    std::optional<std::int64_t> ingestion_time = {};
    static const wire::Shape kShape;
};

struct GetLogEventsResponse {
    std::optional<std::vector<OutputLogEvent>> events = {};
    std::optional<std::string> next_forward_token = {};
    std::optional<std::string> next_backward_token = {};
    static const wire::Shape kShape;
};

struct GetQueryResultsRequest {
    std::string query_id = {};
    std::optional<std::string> next_token = {};
    std::optional<std::int64_t> max_items = {};
    static const wire::Shape kShape;
};

struct QueryStatistics {
    std::optional<double> records_matched = {};
    std::optional<double> records_scanned = {};
    std::optional<double> estimated_records_skipped = {};
    std::optional<double> bytes_scanned = {};
    std::optional<double> estimated_bytes_skipped = {};
    std::optional<double> log_groups_scanned = {};
    static const wire::Shape kShape;
};

struct ResultField {
    std::optional<std::string> field = {};
    std::optional<std::string> value = {};
    static const wire::Shape kShape;
};

struct GetQueryResultsResponse {
    std::optional<std::string> query_language = {};
    std::optional<std::vector<std::vector<ResultField>>> results = {};
    std::optional<QueryStatistics> statistics = {};
    std::optional<std::string> status = {};
    std::optional<std::string> encryption_key = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct InputLogEvent {
    std::int64_t timestamp = 0;
    std::string message = {};
    static const wire::Shape kShape;
};

struct ListTagsLogGroupRequest {
    std::string log_group_name = {};
    static const wire::Shape kShape;
};

struct ListTagsLogGroupResponse {
    std::optional<std::map<std::string, std::string>> tags = {};
    static const wire::Shape kShape;
};

struct PutLogEventsRequest {
    std::string log_group_name = {};
    std::string log_stream_name = {};
    std::vector<InputLogEvent> log_events = {};
    std::optional<std::string> sequence_token = {};
    std::optional<Entity> entity = {};
    static const wire::Shape kShape;
};

struct RejectedEntityInfo {
    std::string error_type = {};
    static const wire::Shape kShape;
};

struct RejectedLogEventsInfo {
    std::optional<std::int64_t> too_new_log_event_start_index = {};
    std::optional<std::int64_t> too_old_log_event_end_index = {};
    std::optional<std::int64_t> expired_log_event_end_index = {};
    static const wire::Shape kShape;
};

struct PutLogEventsResponse {
    std::optional<std::string> next_sequence_token = {};
    std::optional<RejectedLogEventsInfo> rejected_log_events_info = {};
    std::optional<RejectedEntityInfo> rejected_entity_info = {};
    static const wire::Shape kShape;
};

struct PutMetricFilterRequest {
    std::string log_group_name = {};
    std::string filter_name = {};
    std::string filter_pattern = {};
    std::vector<MetricTransformation> metric_transformations = {};
    std::optional<bool> apply_on_transformed_logs = {};
    std::optional<std::string> field_selection_criteria = {};
    std::optional<std::vector<std::string>> emit_system_field_dimensions = {};
    static const wire::Shape kShape;
};

struct PutRetentionPolicyRequest {
    std::string log_group_name = {};
    std::int64_t retention_in_days = 0;
    static const wire::Shape kShape;
};

struct StartQueryRequest {
    std::optional<std::string> query_language = {};
    std::optional<std::string> log_group_name = {};
    std::optional<std::vector<std::string>> log_group_names = {};
    std::optional<std::vector<std::string>> log_group_identifiers = {};
    std::int64_t start_time = 0;
    std::int64_t end_time = 0;
    std::string query_string = {};
    std::optional<std::int64_t> limit = {};
    static const wire::Shape kShape;
};

struct StartQueryResponse {
    std::optional<std::string> query_id = {};
    static const wire::Shape kShape;
};

struct StopQueryRequest {
    std::string query_id = {};
    static const wire::Shape kShape;
};

struct StopQueryResponse {
    std::optional<bool> success = {};
    static const wire::Shape kShape;
};

struct TagLogGroupRequest {
    std::string log_group_name = {};
    std::map<std::string, std::string> tags = {};
    static const wire::Shape kShape;
};

struct Unit {
    static const wire::Shape kShape;
};

namespace op {

struct CreateLogGroup {
    using Input = CreateLogGroupRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct CreateLogStream {
    using Input = CreateLogStreamRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct DeleteLogGroup {
    using Input = DeleteLogGroupRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct DeleteLogStream {
    using Input = DeleteLogStreamRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct DeleteMetricFilter {
    using Input = DeleteMetricFilterRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct DeleteRetentionPolicy {
    using Input = DeleteRetentionPolicyRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct DescribeLogGroups {
    using Input = DescribeLogGroupsRequest;
    using Output = DescribeLogGroupsResponse;
    static const wire::Operation kModel;
};
struct DescribeLogStreams {
    using Input = DescribeLogStreamsRequest;
    using Output = DescribeLogStreamsResponse;
    static const wire::Operation kModel;
};
struct DescribeMetricFilters {
    using Input = DescribeMetricFiltersRequest;
    using Output = DescribeMetricFiltersResponse;
    static const wire::Operation kModel;
};
struct FilterLogEvents {
    using Input = FilterLogEventsRequest;
    using Output = FilterLogEventsResponse;
    static const wire::Operation kModel;
};
struct GetLogEvents {
    using Input = GetLogEventsRequest;
    using Output = GetLogEventsResponse;
    static const wire::Operation kModel;
};
struct GetQueryResults {
    using Input = GetQueryResultsRequest;
    using Output = GetQueryResultsResponse;
    static const wire::Operation kModel;
};
struct ListTagsLogGroup {
    using Input = ListTagsLogGroupRequest;
    using Output = ListTagsLogGroupResponse;
    static const wire::Operation kModel;
};
struct PutLogEvents {
    using Input = PutLogEventsRequest;
    using Output = PutLogEventsResponse;
    static const wire::Operation kModel;
};
struct PutMetricFilter {
    using Input = PutMetricFilterRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct PutRetentionPolicy {
    using Input = PutRetentionPolicyRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct StartQuery {
    using Input = StartQueryRequest;
    using Output = StartQueryResponse;
    static const wire::Operation kModel;
};
struct StopQuery {
    using Input = StopQueryRequest;
    using Output = StopQueryResponse;
    static const wire::Operation kModel;
};
struct TagLogGroup {
    using Input = TagLogGroupRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};

}  // namespace op
}  // namespace athanor::api::logs
