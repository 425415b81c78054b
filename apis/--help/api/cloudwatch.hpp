// Generated from apis/cloudwatch.json by apis/generate.py.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.hpp"
#include "wire/forward.hpp"

namespace athanor::api::cloudwatch {

extern const wire::Service kService;

struct AlarmHistoryItem;
struct AlarmPromQLCriteria;
struct CompositeAlarm;
struct DashboardEntry;
struct DashboardValidationMessage;
struct Datapoint;
struct DeleteAlarmsInput;
struct DeleteDashboardsInput;
struct DeleteDashboardsOutput;
struct DescribeAlarmHistoryInput;
struct DescribeAlarmHistoryOutput;
struct Dimension;
struct DescribeAlarmsForMetricInput;
struct EvaluationCriteria;
struct Metric;
struct MetricStat;
struct MetricDataQuery;
struct MetricAlarm;
struct DescribeAlarmsForMetricOutput;
struct DescribeAlarmsInput;
struct DescribeAlarmsOutput;
struct DimensionFilter;
struct DisableAlarmActionsInput;
struct EnableAlarmActionsInput;
struct Entity;
struct StatisticSet;
struct MetricDatum;
struct EntityMetricData;
struct GetDashboardInput;
struct GetDashboardOutput;
struct LabelOptions;
struct GetMetricDataInput;
struct MessageData;
struct MetricDataResult;
struct GetMetricDataOutput;
struct GetMetricStatisticsInput;
struct GetMetricStatisticsOutput;
struct ListDashboardsInput;
struct ListDashboardsOutput;
struct ListMetricsInput;
struct ListMetricsOutput;
struct ListTagsForResourceInput;
struct Tag;
struct ListTagsForResourceOutput;
struct PutCompositeAlarmInput;
struct PutDashboardInput;
struct PutDashboardOutput;
struct PutMetricAlarmInput;
struct PutMetricDataInput;
struct SetAlarmStateInput;
struct TagResourceInput;
struct TagResourceOutput;
struct UntagResourceInput;
struct UntagResourceOutput;

struct AlarmHistoryItem {
    std::optional<std::string> alarm_name = {};
    std::optional<std::string> alarm_contributor_id = {};
    std::optional<std::string> alarm_type = {};
    std::optional<Timestamp> timestamp = {};
    std::optional<std::string> history_item_type = {};
    std::optional<std::string> history_summary = {};
    std::optional<std::string> history_data = {};
    std::optional<std::map<std::string, std::string>> alarm_contributor_attributes = {};
    static const wire::Shape kShape;
};

struct AlarmPromQLCriteria {
    std::string query = {};
    std::optional<std::int64_t> pending_period = {};
    std::optional<std::int64_t> recovery_period = {};
    static const wire::Shape kShape;
};

struct CompositeAlarm {
    std::optional<bool> actions_enabled = {};
    std::optional<std::vector<std::string>> alarm_actions = {};
    std::optional<std::string> alarm_arn = {};
    std::optional<Timestamp> alarm_configuration_updated_timestamp = {};
    std::optional<std::string> alarm_description = {};
    std::optional<std::string> alarm_name = {};
    std::optional<std::string> alarm_rule = {};
    std::optional<std::vector<std::string>> insufficient_data_actions = {};
    std::optional<std::vector<std::string>> ok_actions = {};
    std::optional<std::string> state_reason = {};
    std::optional<std::string> state_reason_data = {};
    std::optional<Timestamp> state_updated_timestamp = {};
    std::optional<std::string> state_value = {};
    std::optional<Timestamp> state_transitioned_timestamp = {};
    std::optional<std::string> actions_suppressed_by = {};
    std::optional<std::string> actions_suppressed_reason = {};
    std::optional<std::string> actions_suppressor = {};
    std::optional<std::int64_t> actions_suppressor_wait_period = {};
    std::optional<std::int64_t> actions_suppressor_extension_period = {};
    static const wire::Shape kShape;
};

struct DashboardEntry {
    std::optional<std::string> dashboard_name = {};
    std::optional<std::string> dashboard_arn = {};
    std::optional<Timestamp> last_modified = {};
    std::optional<std::int64_t> size = {};
    static const wire::Shape kShape;
};

struct DashboardValidationMessage {
    std::optional<std::string> data_path = {};
    std::optional<std::string> message = {};
    static const wire::Shape kShape;
};

struct Datapoint {
    std::optional<Timestamp> timestamp = {};
    std::optional<double> sample_count = {};
    std::optional<double> average = {};
    std::optional<double> sum = {};
    std::optional<double> minimum = {};
    std::optional<double> maximum = {};
    std::optional<std::string> unit = {};
    std::optional<std::map<std::string, double>> extended_statistics = {};
    static const wire::Shape kShape;
};

struct DeleteAlarmsInput {
    std::vector<std::string> alarm_names = {};
    static const wire::Shape kShape;
};

struct DeleteDashboardsInput {
    std::vector<std::string> dashboard_names = {};
    static const wire::Shape kShape;
};

struct DeleteDashboardsOutput {
    static const wire::Shape kShape;
};

struct DescribeAlarmHistoryInput {
    std::optional<std::string> alarm_name = {};
    std::optional<std::string> alarm_contributor_id = {};
    std::optional<std::vector<std::string>> alarm_types = {};
    std::optional<std::string> history_item_type = {};
    std::optional<Timestamp> start_date = {};
    std::optional<Timestamp> end_date = {};
    std::optional<std::int64_t> max_records = {};
    std::optional<std::string> next_token = {};
    std::optional<std::string> scan_by = {};
    static const wire::Shape kShape;
};

struct DescribeAlarmHistoryOutput {
    std::optional<std::vector<AlarmHistoryItem>> alarm_history_items = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct Dimension {
    std::string name = {};
    std::string value = {};
    static const wire::Shape kShape;
};

struct DescribeAlarmsForMetricInput {
    std::string metric_name = {};
    std::string namespace_ = {};
    std::optional<std::string> statistic = {};
    std::optional<std::string> extended_statistic = {};
    std::optional<std::vector<Dimension>> dimensions = {};
    std::optional<std::int64_t> period = {};
    std::optional<std::string> unit = {};
    static const wire::Shape kShape;
};

struct EvaluationCriteria {
    std::optional<AlarmPromQLCriteria> prom_ql_criteria = {};
    static const wire::Shape kShape;
};

struct Metric {
    std::optional<std::string> namespace_ = {};
    std::optional<std::string> metric_name = {};
    std::optional<std::vector<Dimension>> dimensions = {};
    static const wire::Shape kShape;
};

struct MetricStat {
    Metric metric = {};
    std::int64_t period = 0;
    std::string stat = {};
    std::optional<std::string> unit = {};
    static const wire::Shape kShape;
};

struct MetricDataQuery {
    std::string id = {};
    std::optional<MetricStat> metric_stat = {};
    std::optional<std::string> expression = {};
    std::optional<std::string> label = {};
    std::optional<bool> return_data = {};
    std::optional<std::int64_t> period = {};
    std::optional<std::string> account_id = {};
    static const wire::Shape kShape;
};

struct MetricAlarm {
    std::optional<std::string> alarm_name = {};
    std::optional<std::string> alarm_arn = {};
    std::optional<std::string> alarm_description = {};
    std::optional<Timestamp> alarm_configuration_updated_timestamp = {};
    std::optional<bool> actions_enabled = {};
    std::optional<std::vector<std::string>> ok_actions = {};
    std::optional<std::vector<std::string>> alarm_actions = {};
    std::optional<std::vector<std::string>> insufficient_data_actions = {};
    std::optional<std::string> state_value = {};
    std::optional<std::string> state_reason = {};
    std::optional<std::string> state_reason_data = {};
    std::optional<Timestamp> state_updated_timestamp = {};
    std::optional<std::string> metric_name = {};
    std::optional<std::string> namespace_ = {};
    std::optional<std::string> statistic = {};
    std::optional<std::string> extended_statistic = {};
    std::optional<std::vector<Dimension>> dimensions = {};
    std::optional<std::int64_t> period = {};
    std::optional<std::string> unit = {};
    std::optional<std::int64_t> evaluation_periods = {};
    std::optional<std::int64_t> datapoints_to_alarm = {};
    std::optional<double> threshold = {};
    std::optional<std::string> comparison_operator = {};
    std::optional<std::string> treat_missing_data = {};
    std::optional<std::string> evaluate_low_sample_count_percentile = {};
    std::optional<std::vector<MetricDataQuery>> metrics = {};
    std::optional<std::string> threshold_metric_id = {};
    std::optional<std::string> evaluation_state = {};
    std::optional<Timestamp> state_transitioned_timestamp = {};
    std::optional<EvaluationCriteria> evaluation_criteria = {};
    std::optional<std::int64_t> evaluation_interval = {};
    static const wire::Shape kShape;
};

struct DescribeAlarmsForMetricOutput {
    std::optional<std::vector<MetricAlarm>> metric_alarms = {};
    static const wire::Shape kShape;
};

struct DescribeAlarmsInput {
    std::optional<std::vector<std::string>> alarm_names = {};
    std::optional<std::string> alarm_name_prefix = {};
    std::optional<std::vector<std::string>> alarm_types = {};
    std::optional<std::string> children_of_alarm_name = {};
    std::optional<std::string> parents_of_alarm_name = {};
    std::optional<std::string> state_value = {};
    std::optional<std::string> action_prefix = {};
    std::optional<std::int64_t> max_records = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct DescribeAlarmsOutput {
    std::optional<std::vector<CompositeAlarm>> composite_alarms = {};
    std::optional<std::vector<MetricAlarm>> metric_alarms = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct DimensionFilter {
    std::string name = {};
    std::optional<std::string> value = {};
    static const wire::Shape kShape;
};

struct DisableAlarmActionsInput {
    std::vector<std::string> alarm_names = {};
    static const wire::Shape kShape;
};

struct EnableAlarmActionsInput {
    std::vector<std::string> alarm_names = {};
    static const wire::Shape kShape;
};

struct Entity {
    std::optional<std::map<std::string, std::string>> key_attributes = {};
    std::optional<std::map<std::string, std::string>> attributes = {};
    static const wire::Shape kShape;
};

struct StatisticSet {
    double sample_count = 0;
    double sum = 0;
    double minimum = 0;
    double maximum = 0;
    static const wire::Shape kShape;
};

struct MetricDatum {
    std::string metric_name = {};
    std::optional<std::vector<Dimension>> dimensions = {};
    std::optional<Timestamp> timestamp = {};
    std::optional<double> value = {};
    std::optional<StatisticSet> statistic_values = {};
    std::optional<std::vector<double>> values = {};
    std::optional<std::vector<double>> counts = {};
    std::optional<std::string> unit = {};
    std::optional<std::int64_t> storage_resolution = {};
    static const wire::Shape kShape;
};

struct EntityMetricData {
    std::optional<Entity> entity = {};
    std::optional<std::vector<MetricDatum>> metric_data = {};
    static const wire::Shape kShape;
};

struct GetDashboardInput {
    std::string dashboard_name = {};
    static const wire::Shape kShape;
};

struct GetDashboardOutput {
    std::optional<std::string> dashboard_arn = {};
    std::optional<std::string> dashboard_body = {};
    std::optional<std::string> dashboard_name = {};
    static const wire::Shape kShape;
};

struct LabelOptions {
    std::optional<std::string> timezone = {};
    static const wire::Shape kShape;
};

struct GetMetricDataInput {
    std::vector<MetricDataQuery> metric_data_queries = {};
    Timestamp start_time = {};
    Timestamp end_time = {};
    std::optional<std::string> next_token = {};
    std::optional<std::string> scan_by = {};
    std::optional<std::int64_t> max_datapoints = {};
    std::optional<LabelOptions> label_options = {};
    static const wire::Shape kShape;
};

struct MessageData {
    std::optional<std::string> code = {};
    std::optional<std::string> value = {};
    static const wire::Shape kShape;
};

struct MetricDataResult {
    std::optional<std::string> id = {};
    std::optional<std::string> label = {};
    std::optional<std::vector<Timestamp>> timestamps = {};
    std::optional<std::vector<double>> values = {};
    std::optional<std::string> status_code = {};
    std::optional<std::vector<MessageData>> messages = {};
    static const wire::Shape kShape;
};

struct GetMetricDataOutput {
    std::optional<std::vector<MetricDataResult>> metric_data_results = {};
    std::optional<std::string> next_token = {};
    std::optional<std::vector<MessageData>> messages = {};
    static const wire::Shape kShape;
};

struct GetMetricStatisticsInput {
    std::string namespace_ = {};
    std::string metric_name = {};
    std::optional<std::vector<Dimension>> dimensions = {};
    Timestamp start_time = {};
    Timestamp end_time = {};
    std::int64_t period = 0;
    std::optional<std::vector<std::string>> statistics = {};
    std::optional<std::vector<std::string>> extended_statistics = {};
    std::optional<std::string> unit = {};
    static const wire::Shape kShape;
};

struct GetMetricStatisticsOutput {
    std::optional<std::string> label = {};
    std::optional<std::vector<Datapoint>> datapoints = {};
    static const wire::Shape kShape;
};

struct ListDashboardsInput {
    std::optional<std::string> dashboard_name_prefix = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct ListDashboardsOutput {
    std::optional<std::vector<DashboardEntry>> dashboard_entries = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct ListMetricsInput {
    std::optional<std::string> namespace_ = {};
    std::optional<std::string> metric_name = {};
    std::optional<std::vector<DimensionFilter>> dimensions = {};
    std::optional<std::string> next_token = {};
    std::optional<std::string> recently_active = {};
    std::optional<bool> include_linked_accounts = {};
    std::optional<std::string> owning_account = {};
    static const wire::Shape kShape;
};

struct ListMetricsOutput {
    std::optional<std::vector<Metric>> metrics = {};
    std::optional<std::string> next_token = {};
    std::optional<std::vector<std::string>> owning_accounts = {};
    static const wire::Shape kShape;
};

struct ListTagsForResourceInput {
    std::string resource_arn = {};
    static const wire::Shape kShape;
};

struct Tag {
    std::string key = {};
    std::string value = {};
    static const wire::Shape kShape;
};

struct ListTagsForResourceOutput {
    std::optional<std::vector<Tag>> tags = {};
    static const wire::Shape kShape;
};

struct PutCompositeAlarmInput {
    std::optional<bool> actions_enabled = {};
    std::optional<std::vector<std::string>> alarm_actions = {};
    std::optional<std::string> alarm_description = {};
    std::string alarm_name = {};
    std::string alarm_rule = {};
    std::optional<std::vector<std::string>> insufficient_data_actions = {};
    std::optional<std::vector<std::string>> ok_actions = {};
    std::optional<std::vector<Tag>> tags = {};
    std::optional<std::string> actions_suppressor = {};
    std::optional<std::int64_t> actions_suppressor_wait_period = {};
    std::optional<std::int64_t> actions_suppressor_extension_period = {};
    static const wire::Shape kShape;
};

struct PutDashboardInput {
    std::string dashboard_name = {};
    std::string dashboard_body = {};
    std::optional<std::vector<Tag>> tags = {};
    static const wire::Shape kShape;
};

struct PutDashboardOutput {
    std::optional<std::vector<DashboardValidationMessage>> dashboard_validation_messages = {};
    static const wire::Shape kShape;
};

struct PutMetricAlarmInput {
    std::string alarm_name = {};
    std::optional<std::string> alarm_description = {};
    std::optional<bool> actions_enabled = {};
    std::optional<std::vector<std::string>> ok_actions = {};
    std::optional<std::vector<std::string>> alarm_actions = {};
    std::optional<std::vector<std::string>> insufficient_data_actions = {};
    std::optional<std::string> metric_name = {};
    std::optional<std::string> namespace_ = {};
    std::optional<std::string> statistic = {};
    std::optional<std::string> extended_statistic = {};
    std::optional<std::vector<Dimension>> dimensions = {};
    std::optional<std::int64_t> period = {};
    std::optional<std::string> unit = {};
    std::optional<std::int64_t> evaluation_periods = {};
    std::optional<std::int64_t> datapoints_to_alarm = {};
    std::optional<double> threshold = {};
    std::optional<std::string> comparison_operator = {};
    std::optional<std::string> treat_missing_data = {};
    std::optional<std::string> evaluate_low_sample_count_percentile = {};
    std::optional<std::vector<MetricDataQuery>> metrics = {};
    std::optional<std::vector<Tag>> tags = {};
    std::optional<std::string> threshold_metric_id = {};
    std::optional<EvaluationCriteria> evaluation_criteria = {};
    std::optional<std::int64_t> evaluation_interval = {};
    static const wire::Shape kShape;
};

struct PutMetricDataInput {
    std::string namespace_ = {};
    std::optional<std::vector<MetricDatum>> metric_data = {};
    std::optional<std::vector<EntityMetricData>> entity_metric_data = {};
    std::optional<bool> strict_entity_validation = {};
    static const wire::Shape kShape;
};

struct SetAlarmStateInput {
    std::string alarm_name = {};
    std::string state_value = {};
    std::string state_reason = {};
    std::optional<std::string> state_reason_data = {};
    static const wire::Shape kShape;
};

struct TagResourceInput {
    std::string resource_arn = {};
    std::vector<Tag> tags = {};
    static const wire::Shape kShape;
};

struct TagResourceOutput {
    static const wire::Shape kShape;
};

struct UntagResourceInput {
    std::string resource_arn = {};
    std::vector<std::string> tag_keys = {};
    static const wire::Shape kShape;
};

struct UntagResourceOutput {
    static const wire::Shape kShape;
};

struct Unit {
    static const wire::Shape kShape;
};

namespace op {

struct DeleteAlarms {
    using Input = DeleteAlarmsInput;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct DeleteDashboards {
    using Input = DeleteDashboardsInput;
    using Output = DeleteDashboardsOutput;
    static const wire::Operation kModel;
};
struct DescribeAlarmHistory {
    using Input = DescribeAlarmHistoryInput;
    using Output = DescribeAlarmHistoryOutput;
    static const wire::Operation kModel;
};
struct DescribeAlarms {
    using Input = DescribeAlarmsInput;
    using Output = DescribeAlarmsOutput;
    static const wire::Operation kModel;
};
struct DescribeAlarmsForMetric {
    using Input = DescribeAlarmsForMetricInput;
    using Output = DescribeAlarmsForMetricOutput;
    static const wire::Operation kModel;
};
struct DisableAlarmActions {
    using Input = DisableAlarmActionsInput;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct EnableAlarmActions {
    using Input = EnableAlarmActionsInput;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct GetDashboard {
    using Input = GetDashboardInput;
    using Output = GetDashboardOutput;
    static const wire::Operation kModel;
};
struct GetMetricData {
    using Input = GetMetricDataInput;
    using Output = GetMetricDataOutput;
    static const wire::Operation kModel;
};
struct GetMetricStatistics {
    using Input = GetMetricStatisticsInput;
    using Output = GetMetricStatisticsOutput;
    static const wire::Operation kModel;
};
struct ListDashboards {
    using Input = ListDashboardsInput;
    using Output = ListDashboardsOutput;
    static const wire::Operation kModel;
};
struct ListMetrics {
    using Input = ListMetricsInput;
    using Output = ListMetricsOutput;
    static const wire::Operation kModel;
};
struct ListTagsForResource {
    using Input = ListTagsForResourceInput;
    using Output = ListTagsForResourceOutput;
    static const wire::Operation kModel;
};
struct PutCompositeAlarm {
    using Input = PutCompositeAlarmInput;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct PutDashboard {
    using Input = PutDashboardInput;
    using Output = PutDashboardOutput;
    static const wire::Operation kModel;
};
struct PutMetricAlarm {
    using Input = PutMetricAlarmInput;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct PutMetricData {
    using Input = PutMetricDataInput;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct SetAlarmState {
    using Input = SetAlarmStateInput;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct TagResource {
    using Input = TagResourceInput;
    using Output = TagResourceOutput;
    static const wire::Operation kModel;
};
struct UntagResource {
    using Input = UntagResourceInput;
    using Output = UntagResourceOutput;
    static const wire::Operation kModel;
};

}  // namespace op
}  // namespace athanor::api::cloudwatch
