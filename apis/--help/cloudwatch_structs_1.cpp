// Generated from apis/cloudwatch.json by apis/generate.py.
#include "cloudwatch_tables.hpp"

namespace athanor::api::cloudwatch {
using namespace athanor::wire;

namespace {

[[maybe_unused]] constexpr Type kStream = {.kind = Kind::stream};

constexpr Field kEntityMetricDataFields[] = {
    {.name = "Entity", .wire_name = "Entity", .type = &types::Entity, .optional = &kOptional<Entity>, .offset = offsetof(EntityMetricData, entity)},
    {.name = "MetricData", .wire_name = "MetricData", .type = &types::MetricData, .optional = &kOptional<std::vector<MetricDatum>>, .offset = offsetof(EntityMetricData, metric_data)},
};
constexpr std::uint16_t kEntityMetricDataNames[] = {0, 1};
constexpr Field kEvaluationCriteriaFields[] = {
    {.name = "PromQLCriteria", .wire_name = "PromQLCriteria", .type = &types::AlarmPromQLCriteria, .optional = &kOptional<AlarmPromQLCriteria>, .offset = offsetof(EvaluationCriteria, prom_ql_criteria)},
};
constexpr std::uint16_t kEvaluationCriteriaNames[] = {0};
constexpr Field kGetDashboardInputFields[] = {
    {.name = "DashboardName", .wire_name = "DashboardName", .type = &types::DashboardArn, .offset = offsetof(GetDashboardInput, dashboard_name), .required = true},
};
constexpr std::uint16_t kGetDashboardInputNames[] = {0};
constexpr Field kGetDashboardOutputFields[] = {
    {.name = "DashboardArn", .wire_name = "DashboardArn", .type = &types::DashboardArn, .optional = &kOptional<std::string>, .offset = offsetof(GetDashboardOutput, dashboard_arn)},
    {.name = "DashboardBody", .wire_name = "DashboardBody", .type = &types::DashboardArn, .optional = &kOptional<std::string>, .offset = offsetof(GetDashboardOutput, dashboard_body)},
    {.name = "DashboardName", .wire_name = "DashboardName", .type = &types::DashboardArn, .optional = &kOptional<std::string>, .offset = offsetof(GetDashboardOutput, dashboard_name)},
};
constexpr std::uint16_t kGetDashboardOutputNames[] = {0, 1, 2};
constexpr Field kGetMetricDataInputFields[] = {
    {.name = "MetricDataQueries", .wire_name = "MetricDataQueries", .type = &types::MetricDataQueries, .offset = offsetof(GetMetricDataInput, metric_data_queries), .required = true},
    {.name = "StartTime", .wire_name = "StartTime", .type = &types::LastModified, .offset = offsetof(GetMetricDataInput, start_time), .required = true},
    {.name = "EndTime", .wire_name = "EndTime", .type = &types::LastModified, .offset = offsetof(GetMetricDataInput, end_time), .required = true},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::DashboardArn, .optional = &kOptional<std::string>, .offset = offsetof(GetMetricDataInput, next_token)},
    {.name = "ScanBy", .wire_name = "ScanBy", .type = &types::ScanBy, .optional = &kOptional<std::string>, .offset = offsetof(GetMetricDataInput, scan_by)},
    {.name = "MaxDatapoints", .wire_name = "MaxDatapoints", .type = &types::GetMetricDataMaxDatapoints, .optional = &kOptional<std::int64_t>, .offset = offsetof(GetMetricDataInput, max_datapoints)},
    {.name = "LabelOptions", .wire_name = "LabelOptions", .type = &types::LabelOptions, .optional = &kOptional<LabelOptions>, .offset = offsetof(GetMetricDataInput, label_options)},
};
constexpr std::uint16_t kGetMetricDataInputNames[] = {2, 6, 5, 0, 3, 4, 1};
constexpr Field kGetMetricDataOutputFields[] = {
    {.name = "MetricDataResults", .wire_name = "MetricDataResults", .type = &types::MetricDataResults, .optional = &kOptional<std::vector<MetricDataResult>>, .offset = offsetof(GetMetricDataOutput, metric_data_results)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::DashboardArn, .optional = &kOptional<std::string>, .offset = offsetof(GetMetricDataOutput, next_token)},
    {.name = "Messages", .wire_name = "Messages", .type = &types::MetricDataResultMessages, .optional = &kOptional<std::vector<MessageData>>, .offset = offsetof(GetMetricDataOutput, messages)},
};
constexpr std::uint16_t kGetMetricDataOutputNames[] = {2, 0, 1};
constexpr Field kGetMetricStatisticsInputFields[] = {
    {.name = "Namespace", .wire_name = "Namespace", .type = &types::Namespace, .offset = offsetof(GetMetricStatisticsInput, namespace_), .required = true},
    {.name = "MetricName", .wire_name = "MetricName", .type = &types::AccountId, .offset = offsetof(GetMetricStatisticsInput, metric_name), .required = true},
    {.name = "Dimensions", .wire_name = "Dimensions", .type = &types::Dimensions, .optional = &kOptional<std::vector<Dimension>>, .offset = offsetof(GetMetricStatisticsInput, dimensions)},
    {.name = "StartTime", .wire_name = "StartTime", .type = &types::LastModified, .offset = offsetof(GetMetricStatisticsInput, start_time), .required = true},
    {.name = "EndTime", .wire_name = "EndTime", .type = &types::LastModified, .offset = offsetof(GetMetricStatisticsInput, end_time), .required = true},
    {.name = "Period", .wire_name = "Period", .type = &types::DatapointsToAlarm, .offset = offsetof(GetMetricStatisticsInput, period), .required = true},
    {.name = "Statistics", .wire_name = "Statistics", .type = &types::Statistics, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(GetMetricStatisticsInput, statistics)},
    {.name = "ExtendedStatistics", .wire_name = "ExtendedStatistics", .type = &types::ExtendedStatistics, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(GetMetricStatisticsInput, extended_statistics)},
    {.name = "Unit", .wire_name = "Unit", .type = &types::StandardUnit, .optional = &kOptional<std::string>, .offset = offsetof(GetMetricStatisticsInput, unit)},
};
constexpr std::uint16_t kGetMetricStatisticsInputNames[] = {2, 4, 7, 1, 0, 5, 3, 6, 8};
constexpr Field kGetMetricStatisticsOutputFields[] = {
    {.name = "Label", .wire_name = "Label", .type = &types::DashboardArn, .optional = &kOptional<std::string>, .offset = offsetof(GetMetricStatisticsOutput, label)},
    {.name = "Datapoints", .wire_name = "Datapoints", .type = &types::Datapoints, .optional = &kOptional<std::vector<Datapoint>>, .offset = offsetof(GetMetricStatisticsOutput, datapoints)},
};
constexpr std::uint16_t kGetMetricStatisticsOutputNames[] = {1, 0};
constexpr Field kLabelOptionsFields[] = {
    {.name = "Timezone", .wire_name = "Timezone", .type = &types::DashboardArn, .optional = &kOptional<std::string>, .offset = offsetof(LabelOptions, timezone)},
};
constexpr std::uint16_t kLabelOptionsNames[] = {0};
constexpr Field kListDashboardsInputFields[] = {
    {.name = "DashboardNamePrefix", .wire_name = "DashboardNamePrefix", .type = &types::DashboardArn, .optional = &kOptional<std::string>, .offset = offsetof(ListDashboardsInput, dashboard_name_prefix)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::DashboardArn, .optional = &kOptional<std::string>, .offset = offsetof(ListDashboardsInput, next_token)},
};
constexpr std::uint16_t kListDashboardsInputNames[] = {0, 1};
constexpr Field kListDashboardsOutputFields[] = {
    {.name = "DashboardEntries", .wire_name = "DashboardEntries", .type = &types::DashboardEntries, .optional = &kOptional<std::vector<DashboardEntry>>, .offset = offsetof(ListDashboardsOutput, dashboard_entries)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::DashboardArn, .optional = &kOptional<std::string>, .offset = offsetof(ListDashboardsOutput, next_token)},
};
constexpr std::uint16_t kListDashboardsOutputNames[] = {0, 1};
constexpr Field kListMetricsInputFields[] = {
    {.name = "Namespace", .wire_name = "Namespace", .type = &types::Namespace, .optional = &kOptional<std::string>, .offset = offsetof(ListMetricsInput, namespace_)},
    {.name = "MetricName", .wire_name = "MetricName", .type = &types::AccountId, .optional = &kOptional<std::string>, .offset = offsetof(ListMetricsInput, metric_name)},
    {.name = "Dimensions", .wire_name = "Dimensions", .type = &types::DimensionFilters, .optional = &kOptional<std::vector<DimensionFilter>>, .offset = offsetof(ListMetricsInput, dimensions)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::DashboardArn, .optional = &kOptional<std::string>, .offset = offsetof(ListMetricsInput, next_token)},
    {.name = "RecentlyActive", .wire_name = "RecentlyActive", .type = &types::RecentlyActive, .optional = &kOptional<std::string>, .offset = offsetof(ListMetricsInput, recently_active)},
    {.name = "IncludeLinkedAccounts", .wire_name = "IncludeLinkedAccounts", .type = &types::ActionsEnabled, .optional = &kOptional<bool>, .offset = offsetof(ListMetricsInput, include_linked_accounts)},
    {.name = "OwningAccount", .wire_name = "OwningAccount", .type = &types::AccountId, .optional = &kOptional<std::string>, .offset = offsetof(ListMetricsInput, owning_account)},
};
constexpr std::uint16_t kListMetricsInputNames[] = {2, 5, 1, 0, 3, 6, 4};
constexpr Field kListMetricsOutputFields[] = {
    {.name = "Metrics", .wire_name = "Metrics", .type = &types::Metrics, .optional = &kOptional<std::vector<Metric>>, .offset = offsetof(ListMetricsOutput, metrics)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::DashboardArn, .optional = &kOptional<std::string>, .offset = offsetof(ListMetricsOutput, next_token)},
    {.name = "OwningAccounts", .wire_name = "OwningAccounts", .type = &types::OwningAccounts, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(ListMetricsOutput, owning_accounts)},
};
constexpr std::uint16_t kListMetricsOutputNames[] = {0, 1, 2};
constexpr Field kListTagsForResourceInputFields[] = {
    {.name = "ResourceARN", .wire_name = "ResourceARN", .type = &types::ActionPrefix, .offset = offsetof(ListTagsForResourceInput, resource_arn), .required = true},
};
constexpr std::uint16_t kListTagsForResourceInputNames[] = {0};
constexpr Field kListTagsForResourceOutputFields[] = {
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(ListTagsForResourceOutput, tags)},
};
constexpr std::uint16_t kListTagsForResourceOutputNames[] = {0};
constexpr Field kMessageDataFields[] = {
    {.name = "Code", .wire_name = "Code", .type = &types::DashboardArn, .optional = &kOptional<std::string>, .offset = offsetof(MessageData, code)},
    {.name = "Value", .wire_name = "Value", .type = &types::DashboardArn, .optional = &kOptional<std::string>, .offset = offsetof(MessageData, value)},
};
constexpr std::uint16_t kMessageDataNames[] = {0, 1};
constexpr Field kMetricFields[] = {
    {.name = "Namespace", .wire_name = "Namespace", .type = &types::Namespace, .optional = &kOptional<std::string>, .offset = offsetof(Metric, namespace_)},
    {.name = "MetricName", .wire_name = "MetricName", .type = &types::AccountId, .optional = &kOptional<std::string>, .offset = offsetof(Metric, metric_name)},
    {.name = "Dimensions", .wire_name = "Dimensions", .type = &types::Dimensions, .optional = &kOptional<std::vector<Dimension>>, .offset = offsetof(Metric, dimensions)},
};
constexpr std::uint16_t kMetricNames[] = {2, 1, 0};
constexpr Field kMetricAlarmFields[] = {
    {.name = "AlarmName", .wire_name = "AlarmName", .type = &types::AccountId, .optional = &kOptional<std::string>, .offset = offsetof(MetricAlarm, alarm_name)},
    {.name = "AlarmArn", .wire_name = "AlarmArn", .type = &types::AlarmArn, .optional = &kOptional<std::string>, .offset = offsetof(MetricAlarm, alarm_arn)},
    {.name = "AlarmDescription", .wire_name = "AlarmDescription", .type = &types::ActionsSuppressedReason, .optional = &kOptional<std::string>, .offset = offsetof(MetricAlarm, alarm_description)},
    {.name = "AlarmConfigurationUpdatedTimestamp", .wire_name = "AlarmConfigurationUpdatedTimestamp", .type = &types::LastModified, .optional = &kOptional<Timestamp>, .offset = offsetof(MetricAlarm, alarm_configuration_updated_timestamp)},
    {.name = "ActionsEnabled", .wire_name = "ActionsEnabled", .type = &types::ActionsEnabled, .optional = &kOptional<bool>, .offset = offsetof(MetricAlarm, actions_enabled)},
    {.name = "OKActions", .wire_name = "OKActions", .type = &types::ResourceList, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(MetricAlarm, ok_actions)},
    {.name = "AlarmActions", .wire_name = "AlarmActions", .type = &types::ResourceList, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(MetricAlarm, alarm_actions)},
    {.name = "InsufficientDataActions", .wire_name = "InsufficientDataActions", .type = &types::ResourceList, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(MetricAlarm, insufficient_data_actions)},
    {.name = "StateValue", .wire_name = "StateValue", .type = &types::StateValue, .optional = &kOptional<std::string>, .offset = offsetof(MetricAlarm, state_value)},
    {.name = "StateReason", .wire_name = "StateReason", .type = &types::StateReason, .optional = &kOptional<std::string>, .offset = offsetof(MetricAlarm, state_reason)},
    {.name = "StateReasonData", .wire_name = "StateReasonData", .type = &types::StateReasonData, .optional = &kOptional<std::string>, .offset = offsetof(MetricAlarm, state_reason_data)},
    {.name = "StateUpdatedTimestamp", .wire_name = "StateUpdatedTimestamp", .type = &types::LastModified, .optional = &kOptional<Timestamp>, .offset = offsetof(MetricAlarm, state_updated_timestamp)},
    {.name = "MetricName", .wire_name = "MetricName", .type = &types::AccountId, .optional = &kOptional<std::string>, .offset = offsetof(MetricAlarm, metric_name)},
    {.name = "Namespace", .wire_name = "Namespace", .type = &types::Namespace, .optional = &kOptional<std::string>, .offset = offsetof(MetricAlarm, namespace_)},
    {.name = "Statistic", .wire_name = "Statistic", .type = &types::Statistic, .optional = &kOptional<std::string>, .offset = offsetof(MetricAlarm, statistic)},
    {.name = "ExtendedStatistic", .wire_name = "ExtendedStatistic", .type = &types::DashboardArn, .optional = &kOptional<std::string>, .offset = offsetof(MetricAlarm, extended_statistic)},
    {.name = "Dimensions", .wire_name = "Dimensions", .type = &types::Dimensions, .optional = &kOptional<std::vector<Dimension>>, .offset = offsetof(MetricAlarm, dimensions)},
    {.name = "Period", .wire_name = "Period", .type = &types::DatapointsToAlarm, .optional = &kOptional<std::int64_t>, .offset = offsetof(MetricAlarm, period)},
    {.name = "Unit", .wire_name = "Unit", .type = &types::StandardUnit, .optional = &kOptional<std::string>, .offset = offsetof(MetricAlarm, unit)},
    {.name = "EvaluationPeriods", .wire_name = "EvaluationPeriods", .type = &types::DatapointsToAlarm, .optional = &kOptional<std::int64_t>, .offset = offsetof(MetricAlarm, evaluation_periods)},
    {.name = "DatapointsToAlarm", .wire_name = "DatapointsToAlarm", .type = &types::DatapointsToAlarm, .optional = &kOptional<std::int64_t>, .offset = offsetof(MetricAlarm, datapoints_to_alarm)},
    {.name = "Threshold", .wire_name = "Threshold", .type = &types::DatapointValue, .optional = &kOptional<double>, .offset = offsetof(MetricAlarm, threshold)},
    {.name = "ComparisonOperator", .wire_name = "ComparisonOperator", .type = &types::ComparisonOperator, .optional = &kOptional<std::string>, .offset = offsetof(MetricAlarm, comparison_operator)},
    {.name = "TreatMissingData", .wire_name = "TreatMissingData", .type = &types::AccountId, .optional = &kOptional<std::string>, .offset = offsetof(MetricAlarm, treat_missing_data)},
    {.name = "EvaluateLowSampleCountPercentile", .wire_name = "EvaluateLowSampleCountPercentile", .type = &types::AccountId, .optional = &kOptional<std::string>, .offset = offsetof(MetricAlarm, evaluate_low_sample_count_percentile)},
    {.name = "Metrics", .wire_name = "Metrics", .type = &types::MetricDataQueries, .optional = &kOptional<std::vector<MetricDataQuery>>, .offset = offsetof(MetricAlarm, metrics)},
    {.name = "ThresholdMetricId", .wire_name = "ThresholdMetricId", .type = &types::AccountId, .optional = &kOptional<std::string>, .offset = offsetof(MetricAlarm, threshold_metric_id)},
    {.name = "EvaluationState", .wire_name = "EvaluationState", .type = &types::EvaluationState, .optional = &kOptional<std::string>, .offset = offsetof(MetricAlarm, evaluation_state)},
    {.name = "StateTransitionedTimestamp", .wire_name = "StateTransitionedTimestamp", .type = &types::LastModified, .optional = &kOptional<Timestamp>, .offset = offsetof(MetricAlarm, state_transitioned_timestamp)},
    {.name = "EvaluationCriteria", .wire_name = "EvaluationCriteria", .type = &types::EvaluationCriteria, .optional = &kOptional<EvaluationCriteria>, .offset = offsetof(MetricAlarm, evaluation_criteria)},
    {.name = "EvaluationInterval", .wire_name = "EvaluationInterval", .type = &types::EvaluationInterval, .optional = &kOptional<std::int64_t>, .offset = offsetof(MetricAlarm, evaluation_interval)},
};
constexpr std::uint16_t kMetricAlarmNames[] = {4, 6, 1, 3, 2, 0, 22, 20, 16, 24, 29, 30, 19, 27, 15, 7, 12, 25, 13, 5, 17, 9, 10, 28, 11, 8, 14, 21, 26, 23, 18};
constexpr Field kMetricDataQueryFields[] = {
    {.name = "Id", .wire_name = "Id", .type = &types::AccountId, .offset = offsetof(MetricDataQuery, id), .required = true},
    {.name = "MetricStat", .wire_name = "MetricStat", .type = &types::MetricStat, .optional = &kOptional<MetricStat>, .offset = offsetof(MetricDataQuery, metric_stat)},
    {.name = "Expression", .wire_name = "Expression", .type = &types::EntityAttributesMapValueString, .optional = &kOptional<std::string>, .offset = offsetof(MetricDataQuery, expression)},
    {.name = "Label", .wire_name = "Label", .type = &types::DashboardArn, .optional = &kOptional<std::string>, .offset = offsetof(MetricDataQuery, label)},
    {.name = "ReturnData", .wire_name = "ReturnData", .type = &types::ActionsEnabled, .optional = &kOptional<bool>, .offset = offsetof(MetricDataQuery, return_data)},
    {.name = "Period", .wire_name = "Period", .type = &types::DatapointsToAlarm, .optional = &kOptional<std::int64_t>, .offset = offsetof(MetricDataQuery, period)},
    {.name = "AccountId", .wire_name = "AccountId", .type = &types::AccountId, .optional = &kOptional<std::string>, .offset = offsetof(MetricDataQuery, account_id)},
};
constexpr std::uint16_t kMetricDataQueryNames[] = {6, 2, 0, 3, 1, 5, 4};
constexpr Field kMetricDataResultFields[] = {
    {.name = "Id", .wire_name = "Id", .type = &types::AccountId, .optional = &kOptional<std::string>, .offset = offsetof(MetricDataResult, id)},
    {.name = "Label", .wire_name = "Label", .type = &types::DashboardArn, .optional = &kOptional<std::string>, .offset = offsetof(MetricDataResult, label)},
    {.name = "Timestamps", .wire_name = "Timestamps", .type = &types::Timestamps, .optional = &kOptional<std::vector<Timestamp>>, .offset = offsetof(MetricDataResult, timestamps)},
    {.name = "Values", .wire_name = "Values", .type = &types::DatapointValues, .optional = &kOptional<std::vector<double>>, .offset = offsetof(MetricDataResult, values)},
    {.name = "StatusCode", .wire_name = "StatusCode", .type = &types::StatusCode, .optional = &kOptional<std::string>, .offset = offsetof(MetricDataResult, status_code)},
    {.name = "Messages", .wire_name = "Messages", .type = &types::MetricDataResultMessages, .optional = &kOptional<std::vector<MessageData>>, .offset = offsetof(MetricDataResult, messages)},
};
constexpr std::uint16_t kMetricDataResultNames[] = {0, 1, 5, 4, 2, 3};
constexpr Field kMetricDatumFields[] = {
    {.name = "MetricName", .wire_name = "MetricName", .type = &types::AccountId, .offset = offsetof(MetricDatum, metric_name), .required = true},
    {.name = "Dimensions", .wire_name = "Dimensions", .type = &types::Dimensions, .optional = &kOptional<std::vector<Dimension>>, .offset = offsetof(MetricDatum, dimensions)},
    {.name = "Timestamp", .wire_name = "Timestamp", .type = &types::LastModified, .optional = &kOptional<Timestamp>, .offset = offsetof(MetricDatum, timestamp)},
    {.name = "Value", .wire_name = "Value", .type = &types::DatapointValue, .optional = &kOptional<double>, .offset = offsetof(MetricDatum, value)},
    {.name = "StatisticValues", .wire_name = "StatisticValues", .type = &types::StatisticSet, .optional = &kOptional<StatisticSet>, .offset = offsetof(MetricDatum, statistic_values)},
    {.name = "Values", .wire_name = "Values", .type = &types::Values, .optional = &kOptional<std::vector<double>>, .offset = offsetof(MetricDatum, values)},
    {.name = "Counts", .wire_name = "Counts", .type = &types::Counts, .optional = &kOptional<std::vector<double>>, .offset = offsetof(MetricDatum, counts)},
    {.name = "Unit", .wire_name = "Unit", .type = &types::StandardUnit, .optional = &kOptional<std::string>, .offset = offsetof(MetricDatum, unit)},
    {.name = "StorageResolution", .wire_name = "StorageResolution", .type = &types::DatapointsToAlarm, .optional = &kOptional<std::int64_t>, .offset = offsetof(MetricDatum, storage_resolution)},
};
constexpr std::uint16_t kMetricDatumNames[] = {6, 1, 0, 4, 8, 2, 7, 3, 5};
constexpr Field kMetricStatFields[] = {
    {.name = "Metric", .wire_name = "Metric", .type = &types::Metric, .offset = offsetof(MetricStat, metric), .required = true},
    {.name = "Period", .wire_name = "Period", .type = &types::DatapointsToAlarm, .offset = offsetof(MetricStat, period), .required = true},
    {.name = "Stat", .wire_name = "Stat", .type = &types::DashboardArn, .offset = offsetof(MetricStat, stat), .required = true},
    {.name = "Unit", .wire_name = "Unit", .type = &types::StandardUnit, .optional = &kOptional<std::string>, .offset = offsetof(MetricStat, unit)},
};
constexpr std::uint16_t kMetricStatNames[] = {0, 1, 2, 3};
constexpr Field kPutCompositeAlarmInputFields[] = {
    {.name = "ActionsEnabled", .wire_name = "ActionsEnabled", .type = &types::ActionsEnabled, .optional = &kOptional<bool>, .offset = offsetof(PutCompositeAlarmInput, actions_enabled)},
    {.name = "AlarmActions", .wire_name = "AlarmActions", .type = &types::ResourceList, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(PutCompositeAlarmInput, alarm_actions)},
    {.name = "AlarmDescription", .wire_name = "AlarmDescription", .type = &types::ActionsSuppressedReason, .optional = &kOptional<std::string>, .offset = offsetof(PutCompositeAlarmInput, alarm_description)},
    {.name = "AlarmName", .wire_name = "AlarmName", .type = &types::AccountId, .offset = offsetof(PutCompositeAlarmInput, alarm_name), .required = true},
    {.name = "AlarmRule", .wire_name = "AlarmRule", .type = &types::AlarmRule, .offset = offsetof(PutCompositeAlarmInput, alarm_rule), .required = true},
    {.name = "InsufficientDataActions", .wire_name = "InsufficientDataActions", .type = &types::ResourceList, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(PutCompositeAlarmInput, insufficient_data_actions)},
    {.name = "OKActions", .wire_name = "OKActions", .type = &types::ResourceList, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(PutCompositeAlarmInput, ok_actions)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(PutCompositeAlarmInput, tags)},
    {.name = "ActionsSuppressor", .wire_name = "ActionsSuppressor", .type = &types::AlarmArn, .optional = &kOptional<std::string>, .offset = offsetof(PutCompositeAlarmInput, actions_suppressor)},
    {.name = "ActionsSuppressorWaitPeriod", .wire_name = "ActionsSuppressorWaitPeriod", .type = &types::GetMetricDataMaxDatapoints, .optional = &kOptional<std::int64_t>, .offset = offsetof(PutCompositeAlarmInput, actions_suppressor_wait_period)},
    {.name = "ActionsSuppressorExtensionPeriod", .wire_name = "ActionsSuppressorExtensionPeriod", .type = &types::GetMetricDataMaxDatapoints, .optional = &kOptional<std::int64_t>, .offset = offsetof(PutCompositeAlarmInput, actions_suppressor_extension_period)},
};
constexpr std::uint16_t kPutCompositeAlarmInputNames[] = {0, 8, 10, 9, 1, 2, 3, 4, 5, 6, 7};
constexpr Field kPutDashboardInputFields[] = {
    {.name = "DashboardName", .wire_name = "DashboardName", .type = &types::DashboardArn, .offset = offsetof(PutDashboardInput, dashboard_name), .required = true},
    {.name = "DashboardBody", .wire_name = "DashboardBody", .type = &types::DashboardArn, .offset = offsetof(PutDashboardInput, dashboard_body), .required = true},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(PutDashboardInput, tags)},
};
constexpr std::uint16_t kPutDashboardInputNames[] = {1, 0, 2};
constexpr Field kPutDashboardOutputFields[] = {
    {.name = "DashboardValidationMessages", .wire_name = "DashboardValidationMessages", .type = &types::DashboardValidationMessages, .optional = &kOptional<std::vector<DashboardValidationMessage>>, .offset = offsetof(PutDashboardOutput, dashboard_validation_messages)},
};
constexpr std::uint16_t kPutDashboardOutputNames[] = {0};
constexpr Field kPutMetricAlarmInputFields[] = {
    {.name = "AlarmName", .wire_name = "AlarmName", .type = &types::AccountId, .offset = offsetof(PutMetricAlarmInput, alarm_name), .required = true},
    {.name = "AlarmDescription", .wire_name = "AlarmDescription", .type = &types::ActionsSuppressedReason, .optional = &kOptional<std::string>, .offset = offsetof(PutMetricAlarmInput, alarm_description)},
    {.name = "ActionsEnabled", .wire_name = "ActionsEnabled", .type = &types::ActionsEnabled, .optional = &kOptional<bool>, .offset = offsetof(PutMetricAlarmInput, actions_enabled)},
    {.name = "OKActions", .wire_name = "OKActions", .type = &types::ResourceList, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(PutMetricAlarmInput, ok_actions)},
    {.name = "AlarmActions", .wire_name = "AlarmActions", .type = &types::ResourceList, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(PutMetricAlarmInput, alarm_actions)},
    {.name = "InsufficientDataActions", .wire_name = "InsufficientDataActions", .type = &types::ResourceList, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(PutMetricAlarmInput, insufficient_data_actions)},
    {.name = "MetricName", .wire_name = "MetricName", .type = &types::AccountId, .optional = &kOptional<std::string>, .offset = offsetof(PutMetricAlarmInput, metric_name)},
    {.name = "Namespace", .wire_name = "Namespace", .type = &types::Namespace, .optional = &kOptional<std::string>, .offset = offsetof(PutMetricAlarmInput, namespace_)},
    {.name = "Statistic", .wire_name = "Statistic", .type = &types::Statistic, .optional = &kOptional<std::string>, .offset = offsetof(PutMetricAlarmInput, statistic)},
    {.name = "ExtendedStatistic", .wire_name = "ExtendedStatistic", .type = &types::DashboardArn, .optional = &kOptional<std::string>, .offset = offsetof(PutMetricAlarmInput, extended_statistic)},
    {.name = "Dimensions", .wire_name = "Dimensions", .type = &types::Dimensions, .optional = &kOptional<std::vector<Dimension>>, .offset = offsetof(PutMetricAlarmInput, dimensions)},
    {.name = "Period", .wire_name = "Period", .type = &types::DatapointsToAlarm, .optional = &kOptional<std::int64_t>, .offset = offsetof(PutMetricAlarmInput, period)},
    {.name = "Unit", .wire_name = "Unit", .type = &types::StandardUnit, .optional = &kOptional<std::string>, .offset = offsetof(PutMetricAlarmInput, unit)},
    {.name = "EvaluationPeriods", .wire_name = "EvaluationPeriods", .type = &types::DatapointsToAlarm, .optional = &kOptional<std::int64_t>, .offset = offsetof(PutMetricAlarmInput, evaluation_periods)},
    {.name = "DatapointsToAlarm", .wire_name = "DatapointsToAlarm", .type = &types::DatapointsToAlarm, .optional = &kOptional<std::int64_t>, .offset = offsetof(PutMetricAlarmInput, datapoints_to_alarm)},
    {.name = "Threshold", .wire_name = "Threshold", .type = &types::DatapointValue, .optional = &kOptional<double>, .offset = offsetof(PutMetricAlarmInput, threshold)},
    {.name = "ComparisonOperator", .wire_name = "ComparisonOperator", .type = &types::ComparisonOperator, .optional = &kOptional<std::string>, .offset = offsetof(PutMetricAlarmInput, comparison_operator)},
    {.name = "TreatMissingData", .wire_name = "TreatMissingData", .type = &types::AccountId, .optional = &kOptional<std::string>, .offset = offsetof(PutMetricAlarmInput, treat_missing_data)},
    {.name = "EvaluateLowSampleCountPercentile", .wire_name = "EvaluateLowSampleCountPercentile", .type = &types::AccountId, .optional = &kOptional<std::string>, .offset = offsetof(PutMetricAlarmInput, evaluate_low_sample_count_percentile)},
    {.name = "Metrics", .wire_name = "Metrics", .type = &types::MetricDataQueries, .optional = &kOptional<std::vector<MetricDataQuery>>, .offset = offsetof(PutMetricAlarmInput, metrics)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(PutMetricAlarmInput, tags)},
    {.name = "ThresholdMetricId", .wire_name = "ThresholdMetricId", .type = &types::AccountId, .optional = &kOptional<std::string>, .offset = offsetof(PutMetricAlarmInput, threshold_metric_id)},
    {.name = "EvaluationCriteria", .wire_name = "EvaluationCriteria", .type = &types::EvaluationCriteria, .optional = &kOptional<EvaluationCriteria>, .offset = offsetof(PutMetricAlarmInput, evaluation_criteria)},
    {.name = "EvaluationInterval", .wire_name = "EvaluationInterval", .type = &types::EvaluationInterval, .optional = &kOptional<std::int64_t>, .offset = offsetof(PutMetricAlarmInput, evaluation_interval)},
};
constexpr std::uint16_t kPutMetricAlarmInputNames[] = {2, 4, 1, 0, 16, 14, 10, 18, 22, 23, 13, 9, 5, 6, 19, 7, 3, 11, 8, 20, 15, 21, 17, 12};
constexpr Field kPutMetricDataInputFields[] = {
    {.name = "Namespace", .wire_name = "Namespace", .type = &types::Namespace, .offset = offsetof(PutMetricDataInput, namespace_), .required = true},
    {.name = "MetricData", .wire_name = "MetricData", .type = &types::MetricData, .optional = &kOptional<std::vector<MetricDatum>>, .offset = offsetof(PutMetricDataInput, metric_data)},
    {.name = "EntityMetricData", .wire_name = "EntityMetricData", .type = &types::EntityMetricDataList, .optional = &kOptional<std::vector<EntityMetricData>>, .offset = offsetof(PutMetricDataInput, entity_metric_data)},
    {.name = "StrictEntityValidation", .wire_name = "StrictEntityValidation", .type = &types::ActionsEnabled, .optional = &kOptional<bool>, .offset = offsetof(PutMetricDataInput, strict_entity_validation)},
};
constexpr std::uint16_t kPutMetricDataInputNames[] = {2, 1, 0, 3};
constexpr Field kSetAlarmStateInputFields[] = {
    {.name = "AlarmName", .wire_name = "AlarmName", .type = &types::AccountId, .offset = offsetof(SetAlarmStateInput, alarm_name), .required = true},
    {.name = "StateValue", .wire_name = "StateValue", .type = &types::StateValue, .offset = offsetof(SetAlarmStateInput, state_value), .required = true},
    {.name = "StateReason", .wire_name = "StateReason", .type = &types::StateReason, .offset = offsetof(SetAlarmStateInput, state_reason), .required = true},
    {.name = "StateReasonData", .wire_name = "StateReasonData", .type = &types::StateReasonData, .optional = &kOptional<std::string>, .offset = offsetof(SetAlarmStateInput, state_reason_data)},
};
constexpr std::uint16_t kSetAlarmStateInputNames[] = {0, 2, 3, 1};
constexpr Field kStatisticSetFields[] = {
    {.name = "SampleCount", .wire_name = "SampleCount", .type = &types::DatapointValue, .offset = offsetof(StatisticSet, sample_count), .required = true},
    {.name = "Sum", .wire_name = "Sum", .type = &types::DatapointValue, .offset = offsetof(StatisticSet, sum), .required = true},
    {.name = "Minimum", .wire_name = "Minimum", .type = &types::DatapointValue, .offset = offsetof(StatisticSet, minimum), .required = true},
    {.name = "Maximum", .wire_name = "Maximum", .type = &types::DatapointValue, .offset = offsetof(StatisticSet, maximum), .required = true},
};
constexpr std::uint16_t kStatisticSetNames[] = {3, 2, 0, 1};
constexpr Field kTagFields[] = {
    {.name = "Key", .wire_name = "Key", .type = &types::TagKey, .offset = offsetof(Tag, key), .required = true},
    {.name = "Value", .wire_name = "Value", .type = &types::TagValue, .offset = offsetof(Tag, value), .required = true},
};
constexpr std::uint16_t kTagNames[] = {0, 1};
constexpr Field kTagResourceInputFields[] = {
    {.name = "ResourceARN", .wire_name = "ResourceARN", .type = &types::ActionPrefix, .offset = offsetof(TagResourceInput, resource_arn), .required = true},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .offset = offsetof(TagResourceInput, tags), .required = true},
};
constexpr std::uint16_t kTagResourceInputNames[] = {0, 1};
constexpr Field kUntagResourceInputFields[] = {
    {.name = "ResourceARN", .wire_name = "ResourceARN", .type = &types::ActionPrefix, .offset = offsetof(UntagResourceInput, resource_arn), .required = true},
    {.name = "TagKeys", .wire_name = "TagKeys", .type = &types::TagKeyList, .offset = offsetof(UntagResourceInput, tag_keys), .required = true},
};
constexpr std::uint16_t kUntagResourceInputNames[] = {0, 1};

}  // namespace

constinit const Shape EntityMetricData::kShape = {.name = "EntityMetricData", .size = sizeof(EntityMetricData), .fields = kEntityMetricDataFields, .by_wire_name = kEntityMetricDataNames};
constinit const Type types::EntityMetricData = {.kind = Kind::structure, .shape = &EntityMetricData::kShape};
constinit const Type types::EntityMetricDataList = {.kind = Kind::list, .element = &types::EntityMetricData, .list = &kList<EntityMetricData>};
constinit const Shape EvaluationCriteria::kShape = {.name = "EvaluationCriteria", .size = sizeof(EvaluationCriteria), .fields = kEvaluationCriteriaFields, .by_wire_name = kEvaluationCriteriaNames, .is_union = true};
constinit const Type types::EvaluationCriteria = {.kind = Kind::structure, .shape = &EvaluationCriteria::kShape};
constinit const Shape GetDashboardInput::kShape = {.name = "GetDashboardInput", .size = sizeof(GetDashboardInput), .fields = kGetDashboardInputFields, .by_wire_name = kGetDashboardInputNames};
constinit const Type types::GetDashboardInput = {.kind = Kind::structure, .shape = &GetDashboardInput::kShape};
constinit const Shape GetDashboardOutput::kShape = {.name = "GetDashboardOutput", .size = sizeof(GetDashboardOutput), .fields = kGetDashboardOutputFields, .by_wire_name = kGetDashboardOutputNames};
constinit const Type types::GetDashboardOutput = {.kind = Kind::structure, .shape = &GetDashboardOutput::kShape};
constinit const Shape GetMetricDataInput::kShape = {.name = "GetMetricDataInput", .size = sizeof(GetMetricDataInput), .fields = kGetMetricDataInputFields, .by_wire_name = kGetMetricDataInputNames};
constinit const Type types::GetMetricDataInput = {.kind = Kind::structure, .shape = &GetMetricDataInput::kShape};
constinit const Shape GetMetricDataOutput::kShape = {.name = "GetMetricDataOutput", .size = sizeof(GetMetricDataOutput), .fields = kGetMetricDataOutputFields, .by_wire_name = kGetMetricDataOutputNames};
constinit const Type types::GetMetricDataOutput = {.kind = Kind::structure, .shape = &GetMetricDataOutput::kShape};
constinit const Shape GetMetricStatisticsInput::kShape = {.name = "GetMetricStatisticsInput", .size = sizeof(GetMetricStatisticsInput), .fields = kGetMetricStatisticsInputFields, .by_wire_name = kGetMetricStatisticsInputNames};
constinit const Type types::GetMetricStatisticsInput = {.kind = Kind::structure, .shape = &GetMetricStatisticsInput::kShape};
constinit const Shape GetMetricStatisticsOutput::kShape = {.name = "GetMetricStatisticsOutput", .size = sizeof(GetMetricStatisticsOutput), .fields = kGetMetricStatisticsOutputFields, .by_wire_name = kGetMetricStatisticsOutputNames};
constinit const Type types::GetMetricStatisticsOutput = {.kind = Kind::structure, .shape = &GetMetricStatisticsOutput::kShape};
constinit const Shape LabelOptions::kShape = {.name = "LabelOptions", .size = sizeof(LabelOptions), .fields = kLabelOptionsFields, .by_wire_name = kLabelOptionsNames};
constinit const Type types::LabelOptions = {.kind = Kind::structure, .shape = &LabelOptions::kShape};
constinit const Shape ListDashboardsInput::kShape = {.name = "ListDashboardsInput", .size = sizeof(ListDashboardsInput), .fields = kListDashboardsInputFields, .by_wire_name = kListDashboardsInputNames};
constinit const Type types::ListDashboardsInput = {.kind = Kind::structure, .shape = &ListDashboardsInput::kShape};
constinit const Shape ListDashboardsOutput::kShape = {.name = "ListDashboardsOutput", .size = sizeof(ListDashboardsOutput), .fields = kListDashboardsOutputFields, .by_wire_name = kListDashboardsOutputNames};
constinit const Type types::ListDashboardsOutput = {.kind = Kind::structure, .shape = &ListDashboardsOutput::kShape};
constinit const Shape ListMetricsInput::kShape = {.name = "ListMetricsInput", .size = sizeof(ListMetricsInput), .fields = kListMetricsInputFields, .by_wire_name = kListMetricsInputNames};
constinit const Type types::ListMetricsInput = {.kind = Kind::structure, .shape = &ListMetricsInput::kShape};
constinit const Shape ListMetricsOutput::kShape = {.name = "ListMetricsOutput", .size = sizeof(ListMetricsOutput), .fields = kListMetricsOutputFields, .by_wire_name = kListMetricsOutputNames};
constinit const Type types::ListMetricsOutput = {.kind = Kind::structure, .shape = &ListMetricsOutput::kShape};
constinit const Shape ListTagsForResourceInput::kShape = {.name = "ListTagsForResourceInput", .size = sizeof(ListTagsForResourceInput), .fields = kListTagsForResourceInputFields, .by_wire_name = kListTagsForResourceInputNames};
constinit const Type types::ListTagsForResourceInput = {.kind = Kind::structure, .shape = &ListTagsForResourceInput::kShape};
constinit const Shape ListTagsForResourceOutput::kShape = {.name = "ListTagsForResourceOutput", .size = sizeof(ListTagsForResourceOutput), .fields = kListTagsForResourceOutputFields, .by_wire_name = kListTagsForResourceOutputNames};
constinit const Type types::ListTagsForResourceOutput = {.kind = Kind::structure, .shape = &ListTagsForResourceOutput::kShape};
constinit const Shape MessageData::kShape = {.name = "MessageData", .size = sizeof(MessageData), .fields = kMessageDataFields, .by_wire_name = kMessageDataNames};
constinit const Type types::MessageData = {.kind = Kind::structure, .shape = &MessageData::kShape};
constinit const Type types::MetricDataResultMessages = {.kind = Kind::list, .element = &types::MessageData, .list = &kList<MessageData>};
constinit const Shape Metric::kShape = {.name = "Metric", .size = sizeof(Metric), .fields = kMetricFields, .by_wire_name = kMetricNames};
constinit const Type types::Metric = {.kind = Kind::structure, .shape = &Metric::kShape};
constinit const Type types::Metrics = {.kind = Kind::list, .element = &types::Metric, .list = &kList<Metric>};
constinit const Shape MetricAlarm::kShape = {.name = "MetricAlarm", .size = sizeof(MetricAlarm), .fields = kMetricAlarmFields, .by_wire_name = kMetricAlarmNames};
constinit const Type types::MetricAlarm = {.kind = Kind::structure, .shape = &MetricAlarm::kShape};
constinit const Type types::MetricAlarms = {.kind = Kind::list, .element = &types::MetricAlarm, .list = &kList<MetricAlarm>};
constinit const Shape MetricDataQuery::kShape = {.name = "MetricDataQuery", .size = sizeof(MetricDataQuery), .fields = kMetricDataQueryFields, .by_wire_name = kMetricDataQueryNames};
constinit const Type types::MetricDataQuery = {.kind = Kind::structure, .shape = &MetricDataQuery::kShape};
constinit const Type types::MetricDataQueries = {.kind = Kind::list, .element = &types::MetricDataQuery, .list = &kList<MetricDataQuery>};
constinit const Shape MetricDataResult::kShape = {.name = "MetricDataResult", .size = sizeof(MetricDataResult), .fields = kMetricDataResultFields, .by_wire_name = kMetricDataResultNames};
constinit const Type types::MetricDataResult = {.kind = Kind::structure, .shape = &MetricDataResult::kShape};
constinit const Type types::MetricDataResults = {.kind = Kind::list, .element = &types::MetricDataResult, .list = &kList<MetricDataResult>};
constinit const Shape MetricDatum::kShape = {.name = "MetricDatum", .size = sizeof(MetricDatum), .fields = kMetricDatumFields, .by_wire_name = kMetricDatumNames};
constinit const Type types::MetricDatum = {.kind = Kind::structure, .shape = &MetricDatum::kShape};
constinit const Type types::MetricData = {.kind = Kind::list, .element = &types::MetricDatum, .list = &kList<MetricDatum>};
constinit const Shape MetricStat::kShape = {.name = "MetricStat", .size = sizeof(MetricStat), .fields = kMetricStatFields, .by_wire_name = kMetricStatNames};
constinit const Type types::MetricStat = {.kind = Kind::structure, .shape = &MetricStat::kShape};
constinit const Shape PutCompositeAlarmInput::kShape = {.name = "PutCompositeAlarmInput", .size = sizeof(PutCompositeAlarmInput), .fields = kPutCompositeAlarmInputFields, .by_wire_name = kPutCompositeAlarmInputNames};
constinit const Type types::PutCompositeAlarmInput = {.kind = Kind::structure, .shape = &PutCompositeAlarmInput::kShape};
constinit const Shape PutDashboardInput::kShape = {.name = "PutDashboardInput", .size = sizeof(PutDashboardInput), .fields = kPutDashboardInputFields, .by_wire_name = kPutDashboardInputNames};
constinit const Type types::PutDashboardInput = {.kind = Kind::structure, .shape = &PutDashboardInput::kShape};
constinit const Shape PutDashboardOutput::kShape = {.name = "PutDashboardOutput", .size = sizeof(PutDashboardOutput), .fields = kPutDashboardOutputFields, .by_wire_name = kPutDashboardOutputNames};
constinit const Type types::PutDashboardOutput = {.kind = Kind::structure, .shape = &PutDashboardOutput::kShape};
constinit const Shape PutMetricAlarmInput::kShape = {.name = "PutMetricAlarmInput", .size = sizeof(PutMetricAlarmInput), .fields = kPutMetricAlarmInputFields, .by_wire_name = kPutMetricAlarmInputNames};
constinit const Type types::PutMetricAlarmInput = {.kind = Kind::structure, .shape = &PutMetricAlarmInput::kShape};
constinit const Shape PutMetricDataInput::kShape = {.name = "PutMetricDataInput", .size = sizeof(PutMetricDataInput), .fields = kPutMetricDataInputFields, .by_wire_name = kPutMetricDataInputNames};
constinit const Type types::PutMetricDataInput = {.kind = Kind::structure, .shape = &PutMetricDataInput::kShape};
constinit const Shape SetAlarmStateInput::kShape = {.name = "SetAlarmStateInput", .size = sizeof(SetAlarmStateInput), .fields = kSetAlarmStateInputFields, .by_wire_name = kSetAlarmStateInputNames};
constinit const Type types::SetAlarmStateInput = {.kind = Kind::structure, .shape = &SetAlarmStateInput::kShape};
constinit const Shape StatisticSet::kShape = {.name = "StatisticSet", .size = sizeof(StatisticSet), .fields = kStatisticSetFields, .by_wire_name = kStatisticSetNames};
constinit const Type types::StatisticSet = {.kind = Kind::structure, .shape = &StatisticSet::kShape};
constinit const Shape Tag::kShape = {.name = "Tag", .size = sizeof(Tag), .fields = kTagFields, .by_wire_name = kTagNames};
constinit const Type types::Tag = {.kind = Kind::structure, .shape = &Tag::kShape};
constinit const Type types::TagList = {.kind = Kind::list, .element = &types::Tag, .list = &kList<Tag>};
constinit const Shape TagResourceInput::kShape = {.name = "TagResourceInput", .size = sizeof(TagResourceInput), .fields = kTagResourceInputFields, .by_wire_name = kTagResourceInputNames};
constinit const Type types::TagResourceInput = {.kind = Kind::structure, .shape = &TagResourceInput::kShape};
constinit const Shape TagResourceOutput::kShape = {.name = "TagResourceOutput", .size = sizeof(TagResourceOutput)};
constinit const Type types::TagResourceOutput = {.kind = Kind::structure, .shape = &TagResourceOutput::kShape};
constinit const Shape UntagResourceInput::kShape = {.name = "UntagResourceInput", .size = sizeof(UntagResourceInput), .fields = kUntagResourceInputFields, .by_wire_name = kUntagResourceInputNames};
constinit const Type types::UntagResourceInput = {.kind = Kind::structure, .shape = &UntagResourceInput::kShape};
constinit const Shape UntagResourceOutput::kShape = {.name = "UntagResourceOutput", .size = sizeof(UntagResourceOutput)};
constinit const Type types::UntagResourceOutput = {.kind = Kind::structure, .shape = &UntagResourceOutput::kShape};

}  // namespace athanor::api::cloudwatch
