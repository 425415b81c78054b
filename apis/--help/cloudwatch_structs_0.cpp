// Generated from apis/cloudwatch.json by apis/generate.py.
#include "cloudwatch_tables.hpp"

namespace athanor::api::cloudwatch {
using namespace athanor::wire;

namespace {

[[maybe_unused]] constexpr Type kStream = {.kind = Kind::stream};

constexpr Field kAlarmHistoryItemFields[] = {
    {.name = "AlarmName", .wire_name = "AlarmName", .type = &types::AccountId, .optional = &kOptional<std::string>, .offset = offsetof(AlarmHistoryItem, alarm_name)},
    {.name = "AlarmContributorId", .wire_name = "AlarmContributorId", .type = &types::ContributorId, .optional = &kOptional<std::string>, .offset = offsetof(AlarmHistoryItem, alarm_contributor_id)},
    {.name = "AlarmType", .wire_name = "AlarmType", .type = &types::AlarmType, .optional = &kOptional<std::string>, .offset = offsetof(AlarmHistoryItem, alarm_type)},
    {.name = "Timestamp", .wire_name = "Timestamp", .type = &types::LastModified, .optional = &kOptional<Timestamp>, .offset = offsetof(AlarmHistoryItem, timestamp)},
    {.name = "HistoryItemType", .wire_name = "HistoryItemType", .type = &types::HistoryItemType, .optional = &kOptional<std::string>, .offset = offsetof(AlarmHistoryItem, history_item_type)},
    {.name = "HistorySummary", .wire_name = "HistorySummary", .type = &types::AccountId, .optional = &kOptional<std::string>, .offset = offsetof(AlarmHistoryItem, history_summary)},
    {.name = "HistoryData", .wire_name = "HistoryData", .type = &types::HistoryData, .optional = &kOptional<std::string>, .offset = offsetof(AlarmHistoryItem, history_data)},
    {.name = "AlarmContributorAttributes", .wire_name = "AlarmContributorAttributes", .type = &types::ContributorAttributes, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(AlarmHistoryItem, alarm_contributor_attributes)},
};
constexpr std::uint16_t kAlarmHistoryItemNames[] = {7, 1, 0, 2, 6, 4, 5, 3};
constexpr Field kAlarmPromQLCriteriaFields[] = {
    {.name = "Query", .wire_name = "Query", .type = &types::Query, .offset = offsetof(AlarmPromQLCriteria, query), .required = true},
    {.name = "PendingPeriod", .wire_name = "PendingPeriod", .type = &types::PendingPeriod, .optional = &kOptional<std::int64_t>, .offset = offsetof(AlarmPromQLCriteria, pending_period)},
    {.name = "RecoveryPeriod", .wire_name = "RecoveryPeriod", .type = &types::PendingPeriod, .optional = &kOptional<std::int64_t>, .offset = offsetof(AlarmPromQLCriteria, recovery_period)},
};
constexpr std::uint16_t kAlarmPromQLCriteriaNames[] = {1, 0, 2};
constexpr Field kCompositeAlarmFields[] = {
    {.name = "ActionsEnabled", .wire_name = "ActionsEnabled", .type = &types::ActionsEnabled, .optional = &kOptional<bool>, .offset = offsetof(CompositeAlarm, actions_enabled)},
    {.name = "AlarmActions", .wire_name = "AlarmActions", .type = &types::ResourceList, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(CompositeAlarm, alarm_actions)},
    {.name = "AlarmArn", .wire_name = "AlarmArn", .type = &types::AlarmArn, .optional = &kOptional<std::string>, .offset = offsetof(CompositeAlarm, alarm_arn)},
    {.name = "AlarmConfigurationUpdatedTimestamp", .wire_name = "AlarmConfigurationUpdatedTimestamp", .type = &types::LastModified, .optional = &kOptional<Timestamp>, .offset = offsetof(CompositeAlarm, alarm_configuration_updated_timestamp)},
    {.name = "AlarmDescription", .wire_name = "AlarmDescription", .type = &types::ActionsSuppressedReason, .optional = &kOptional<std::string>, .offset = offsetof(CompositeAlarm, alarm_description)},
    {.name = "AlarmName", .wire_name = "AlarmName", .type = &types::AccountId, .optional = &kOptional<std::string>, .offset = offsetof(CompositeAlarm, alarm_name)},
    {.name = "AlarmRule", .wire_name = "AlarmRule", .type = &types::AlarmRule, .optional = &kOptional<std::string>, .offset = offsetof(CompositeAlarm, alarm_rule)},
    {.name = "InsufficientDataActions", .wire_name = "InsufficientDataActions", .type = &types::ResourceList, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(CompositeAlarm, insufficient_data_actions)},
    {.name = "OKActions", .wire_name = "OKActions", .type = &types::ResourceList, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(CompositeAlarm, ok_actions)},
    {.name = "StateReason", .wire_name = "StateReason", .type = &types::StateReason, .optional = &kOptional<std::string>, .offset = offsetof(CompositeAlarm, state_reason)},
    {.name = "StateReasonData", .wire_name = "StateReasonData", .type = &types::StateReasonData, .optional = &kOptional<std::string>, .offset = offsetof(CompositeAlarm, state_reason_data)},
    {.name = "StateUpdatedTimestamp", .wire_name = "StateUpdatedTimestamp", .type = &types::LastModified, .optional = &kOptional<Timestamp>, .offset = offsetof(CompositeAlarm, state_updated_timestamp)},
    {.name = "StateValue", .wire_name = "StateValue", .type = &types::StateValue, .optional = &kOptional<std::string>, .offset = offsetof(CompositeAlarm, state_value)},
    {.name = "StateTransitionedTimestamp", .wire_name = "StateTransitionedTimestamp", .type = &types::LastModified, .optional = &kOptional<Timestamp>, .offset = offsetof(CompositeAlarm, state_transitioned_timestamp)},
    {.name = "ActionsSuppressedBy", .wire_name = "ActionsSuppressedBy", .type = &types::ActionsSuppressedBy, .optional = &kOptional<std::string>, .offset = offsetof(CompositeAlarm, actions_suppressed_by)},
    {.name = "ActionsSuppressedReason", .wire_name = "ActionsSuppressedReason", .type = &types::ActionsSuppressedReason, .optional = &kOptional<std::string>, .offset = offsetof(CompositeAlarm, actions_suppressed_reason)},
    {.name = "ActionsSuppressor", .wire_name = "ActionsSuppressor", .type = &types::AlarmArn, .optional = &kOptional<std::string>, .offset = offsetof(CompositeAlarm, actions_suppressor)},
    {.name = "ActionsSuppressorWaitPeriod", .wire_name = "ActionsSuppressorWaitPeriod", .type = &types::GetMetricDataMaxDatapoints, .optional = &kOptional<std::int64_t>, .offset = offsetof(CompositeAlarm, actions_suppressor_wait_period)},
    {.name = "ActionsSuppressorExtensionPeriod", .wire_name = "ActionsSuppressorExtensionPeriod", .type = &types::GetMetricDataMaxDatapoints, .optional = &kOptional<std::int64_t>, .offset = offsetof(CompositeAlarm, actions_suppressor_extension_period)},
};
constexpr std::uint16_t kCompositeAlarmNames[] = {0, 14, 15, 16, 18, 17, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 13, 11, 12};
constexpr Field kDashboardEntryFields[] = {
    {.name = "DashboardName", .wire_name = "DashboardName", .type = &types::DashboardArn, .optional = &kOptional<std::string>, .offset = offsetof(DashboardEntry, dashboard_name)},
    {.name = "DashboardArn", .wire_name = "DashboardArn", .type = &types::DashboardArn, .optional = &kOptional<std::string>, .offset = offsetof(DashboardEntry, dashboard_arn)},
    {.name = "LastModified", .wire_name = "LastModified", .type = &types::LastModified, .optional = &kOptional<Timestamp>, .offset = offsetof(DashboardEntry, last_modified)},
    {.name = "Size", .wire_name = "Size", .type = &types::GetMetricDataMaxDatapoints, .optional = &kOptional<std::int64_t>, .offset = offsetof(DashboardEntry, size)},
};
constexpr std::uint16_t kDashboardEntryNames[] = {1, 0, 2, 3};
constexpr Field kDashboardValidationMessageFields[] = {
    {.name = "DataPath", .wire_name = "DataPath", .type = &types::DashboardArn, .optional = &kOptional<std::string>, .offset = offsetof(DashboardValidationMessage, data_path)},
    {.name = "Message", .wire_name = "Message", .type = &types::DashboardArn, .optional = &kOptional<std::string>, .offset = offsetof(DashboardValidationMessage, message)},
};
constexpr std::uint16_t kDashboardValidationMessageNames[] = {0, 1};
constexpr Field kDatapointFields[] = {
    {.name = "Timestamp", .wire_name = "Timestamp", .type = &types::LastModified, .optional = &kOptional<Timestamp>, .offset = offsetof(Datapoint, timestamp)},
    {.name = "SampleCount", .wire_name = "SampleCount", .type = &types::DatapointValue, .optional = &kOptional<double>, .offset = offsetof(Datapoint, sample_count)},
    {.name = "Average", .wire_name = "Average", .type = &types::DatapointValue, .optional = &kOptional<double>, .offset = offsetof(Datapoint, average)},
    {.name = "Sum", .wire_name = "Sum", .type = &types::DatapointValue, .optional = &kOptional<double>, .offset = offsetof(Datapoint, sum)},
    {.name = "Minimum", .wire_name = "Minimum", .type = &types::DatapointValue, .optional = &kOptional<double>, .offset = offsetof(Datapoint, minimum)},
    {.name = "Maximum", .wire_name = "Maximum", .type = &types::DatapointValue, .optional = &kOptional<double>, .offset = offsetof(Datapoint, maximum)},
    {.name = "Unit", .wire_name = "Unit", .type = &types::StandardUnit, .optional = &kOptional<std::string>, .offset = offsetof(Datapoint, unit)},
    {.name = "ExtendedStatistics", .wire_name = "ExtendedStatistics", .type = &types::DatapointValueMap, .optional = &kOptional<std::map<std::string, double>>, .offset = offsetof(Datapoint, extended_statistics)},
};
constexpr std::uint16_t kDatapointNames[] = {2, 7, 5, 4, 1, 3, 0, 6};
constexpr Field kDeleteAlarmsInputFields[] = {
    {.name = "AlarmNames", .wire_name = "AlarmNames", .type = &types::AlarmNames, .offset = offsetof(DeleteAlarmsInput, alarm_names), .required = true},
};
constexpr std::uint16_t kDeleteAlarmsInputNames[] = {0};
constexpr Field kDeleteDashboardsInputFields[] = {
    {.name = "DashboardNames", .wire_name = "DashboardNames", .type = &types::DashboardNames, .offset = offsetof(DeleteDashboardsInput, dashboard_names), .required = true},
};
constexpr std::uint16_t kDeleteDashboardsInputNames[] = {0};
constexpr Field kDescribeAlarmHistoryInputFields[] = {
    {.name = "AlarmName", .wire_name = "AlarmName", .type = &types::AccountId, .optional = &kOptional<std::string>, .offset = offsetof(DescribeAlarmHistoryInput, alarm_name)},
    {.name = "AlarmContributorId", .wire_name = "AlarmContributorId", .type = &types::ContributorId, .optional = &kOptional<std::string>, .offset = offsetof(DescribeAlarmHistoryInput, alarm_contributor_id)},
    {.name = "AlarmTypes", .wire_name = "AlarmTypes", .type = &types::AlarmTypes, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(DescribeAlarmHistoryInput, alarm_types)},
    {.name = "HistoryItemType", .wire_name = "HistoryItemType", .type = &types::HistoryItemType, .optional = &kOptional<std::string>, .offset = offsetof(DescribeAlarmHistoryInput, history_item_type)},
    {.name = "StartDate", .wire_name = "StartDate", .type = &types::LastModified, .optional = &kOptional<Timestamp>, .offset = offsetof(DescribeAlarmHistoryInput, start_date)},
    {.name = "EndDate", .wire_name = "EndDate", .type = &types::LastModified, .optional = &kOptional<Timestamp>, .offset = offsetof(DescribeAlarmHistoryInput, end_date)},
    {.name = "MaxRecords", .wire_name = "MaxRecords", .type = &types::MaxRecords, .optional = &kOptional<std::int64_t>, .offset = offsetof(DescribeAlarmHistoryInput, max_records)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::DashboardArn, .optional = &kOptional<std::string>, .offset = offsetof(DescribeAlarmHistoryInput, next_token)},
    {.name = "ScanBy", .wire_name = "ScanBy", .type = &types::ScanBy, .optional = &kOptional<std::string>, .offset = offsetof(DescribeAlarmHistoryInput, scan_by)},
};
constexpr std::uint16_t kDescribeAlarmHistoryInputNames[] = {1, 0, 2, 5, 3, 6, 7, 8, 4};
constexpr Field kDescribeAlarmHistoryOutputFields[] = {
    {.name = "AlarmHistoryItems", .wire_name = "AlarmHistoryItems", .type = &types::AlarmHistoryItems, .optional = &kOptional<std::vector<AlarmHistoryItem>>, .offset = offsetof(DescribeAlarmHistoryOutput, alarm_history_items)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::DashboardArn, .optional = &kOptional<std::string>, .offset = offsetof(DescribeAlarmHistoryOutput, next_token)},
};
constexpr std::uint16_t kDescribeAlarmHistoryOutputNames[] = {0, 1};
constexpr Field kDescribeAlarmsForMetricInputFields[] = {
    {.name = "MetricName", .wire_name = "MetricName", .type = &types::AccountId, .offset = offsetof(DescribeAlarmsForMetricInput, metric_name), .required = true},
    {.name = "Namespace", .wire_name = "Namespace", .type = &types::Namespace, .offset = offsetof(DescribeAlarmsForMetricInput, namespace_), .required = true},
    {.name = "Statistic", .wire_name = "Statistic", .type = &types::Statistic, .optional = &kOptional<std::string>, .offset = offsetof(DescribeAlarmsForMetricInput, statistic)},
    {.name = "ExtendedStatistic", .wire_name = "ExtendedStatistic", .type = &types::DashboardArn, .optional = &kOptional<std::string>, .offset = offsetof(DescribeAlarmsForMetricInput, extended_statistic)},
    {.name = "Dimensions", .wire_name = "Dimensions", .type = &types::Dimensions, .optional = &kOptional<std::vector<Dimension>>, .offset = offsetof(DescribeAlarmsForMetricInput, dimensions)},
    {.name = "Period", .wire_name = "Period", .type = &types::DatapointsToAlarm, .optional = &kOptional<std::int64_t>, .offset = offsetof(DescribeAlarmsForMetricInput, period)},
    {.name = "Unit", .wire_name = "Unit", .type = &types::StandardUnit, .optional = &kOptional<std::string>, .offset = offsetof(DescribeAlarmsForMetricInput, unit)},
};
constexpr std::uint16_t kDescribeAlarmsForMetricInputNames[] = {4, 3, 0, 1, 5, 2, 6};
constexpr Field kDescribeAlarmsForMetricOutputFields[] = {
    {.name = "MetricAlarms", .wire_name = "MetricAlarms", .type = &types::MetricAlarms, .optional = &kOptional<std::vector<MetricAlarm>>, .offset = offsetof(DescribeAlarmsForMetricOutput, metric_alarms)},
};
constexpr std::uint16_t kDescribeAlarmsForMetricOutputNames[] = {0};
constexpr Field kDescribeAlarmsInputFields[] = {
    {.name = "AlarmNames", .wire_name = "AlarmNames", .type = &types::AlarmNames, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(DescribeAlarmsInput, alarm_names)},
    {.name = "AlarmNamePrefix", .wire_name = "AlarmNamePrefix", .type = &types::AccountId, .optional = &kOptional<std::string>, .offset = offsetof(DescribeAlarmsInput, alarm_name_prefix)},
    {.name = "AlarmTypes", .wire_name = "AlarmTypes", .type = &types::AlarmTypes, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(DescribeAlarmsInput, alarm_types)},
    {.name = "ChildrenOfAlarmName", .wire_name = "ChildrenOfAlarmName", .type = &types::AccountId, .optional = &kOptional<std::string>, .offset = offsetof(DescribeAlarmsInput, children_of_alarm_name)},
    {.name = "ParentsOfAlarmName", .wire_name = "ParentsOfAlarmName", .type = &types::AccountId, .optional = &kOptional<std::string>, .offset = offsetof(DescribeAlarmsInput, parents_of_alarm_name)},
    {.name = "StateValue", .wire_name = "StateValue", .type = &types::StateValue, .optional = &kOptional<std::string>, .offset = offsetof(DescribeAlarmsInput, state_value)},
    {.name = "ActionPrefix", .wire_name = "ActionPrefix", .type = &types::ActionPrefix, .optional = &kOptional<std::string>, .offset = offsetof(DescribeAlarmsInput, action_prefix)},
    {.name = "MaxRecords", .wire_name = "MaxRecords", .type = &types::MaxRecords, .optional = &kOptional<std::int64_t>, .offset = offsetof(DescribeAlarmsInput, max_records)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::DashboardArn, .optional = &kOptional<std::string>, .offset = offsetof(DescribeAlarmsInput, next_token)},
};
constexpr std::uint16_t kDescribeAlarmsInputNames[] = {6, 1, 0, 2, 3, 7, 8, 4, 5};
constexpr Field kDescribeAlarmsOutputFields[] = {
    {.name = "CompositeAlarms", .wire_name = "CompositeAlarms", .type = &types::CompositeAlarms, .optional = &kOptional<std::vector<CompositeAlarm>>, .offset = offsetof(DescribeAlarmsOutput, composite_alarms)},
    {.name = "MetricAlarms", .wire_name = "MetricAlarms", .type = &types::MetricAlarms, .optional = &kOptional<std::vector<MetricAlarm>>, .offset = offsetof(DescribeAlarmsOutput, metric_alarms)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::DashboardArn, .optional = &kOptional<std::string>, .offset = offsetof(DescribeAlarmsOutput, next_token)},
};
constexpr std::uint16_t kDescribeAlarmsOutputNames[] = {0, 1, 2};
constexpr Field kDimensionFields[] = {
    {.name = "Name", .wire_name = "Name", .type = &types::AccountId, .offset = offsetof(Dimension, name), .required = true},
    {.name = "Value", .wire_name = "Value", .type = &types::ActionPrefix, .offset = offsetof(Dimension, value), .required = true},
};
constexpr std::uint16_t kDimensionNames[] = {0, 1};
constexpr Field kDimensionFilterFields[] = {
    {.name = "Name", .wire_name = "Name", .type = &types::AccountId, .offset = offsetof(DimensionFilter, name), .required = true},
    {.name = "Value", .wire_name = "Value", .type = &types::ActionPrefix, .optional = &kOptional<std::string>, .offset = offsetof(DimensionFilter, value)},
};
constexpr std::uint16_t kDimensionFilterNames[] = {0, 1};
constexpr Field kDisableAlarmActionsInputFields[] = {
    {.name = "AlarmNames", .wire_name = "AlarmNames", .type = &types::AlarmNames, .offset = offsetof(DisableAlarmActionsInput, alarm_names), .required = true},
};
constexpr std::uint16_t kDisableAlarmActionsInputNames[] = {0};
constexpr Field kEnableAlarmActionsInputFields[] = {
    {.name = "AlarmNames", .wire_name = "AlarmNames", .type = &types::AlarmNames, .offset = offsetof(EnableAlarmActionsInput, alarm_names), .required = true},
};
constexpr std::uint16_t kEnableAlarmActionsInputNames[] = {0};
constexpr Field kEntityFields[] = {
    {.name = "KeyAttributes", .wire_name = "KeyAttributes", .type = &types::EntityKeyAttributesMap, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(Entity, key_attributes)},
    {.name = "Attributes", .wire_name = "Attributes", .type = &types::EntityAttributesMap, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(Entity, attributes)},
};
constexpr std::uint16_t kEntityNames[] = {1, 0};

}  // namespace

constinit const Type types::AlarmNames = {.kind = Kind::list, .max = 100, .element = &types::AccountId, .list = &kList<std::string>};
constinit const Type types::AlarmTypes = {.kind = Kind::list, .element = &types::AlarmType, .list = &kList<std::string>};
constinit const Type types::ContributorAttributes = {.kind = Kind::map, .min = 0, .max = 150, .key = &types::AccountId, .element = &types::ActionPrefix, .map = &kMap<std::string>, .element_name = "value"};
constinit const Type types::Counts = {.kind = Kind::list, .element = &types::DatapointValue, .list = &kList<double>};
constinit const Type types::DashboardNames = {.kind = Kind::list, .element = &types::DashboardArn, .list = &kList<std::string>};
constinit const Type types::DatapointValueMap = {.kind = Kind::map, .key = &types::DashboardArn, .element = &types::DatapointValue, .map = &kMap<double>, .element_name = "value"};
constinit const Type types::DatapointValues = {.kind = Kind::list, .element = &types::DatapointValue, .list = &kList<double>};
constinit const Type types::EntityAttributesMap = {.kind = Kind::map, .min = 0, .max = 10, .key = &types::EntityAttributesMapKeyString, .element = &types::EntityAttributesMapValueString, .map = &kMap<std::string>, .element_name = "value"};
constinit const Type types::EntityKeyAttributesMap = {.kind = Kind::map, .min = 2, .max = 4, .key = &types::EntityKeyAttributesMapKeyString, .element = &types::EntityAttributesMapValueString, .map = &kMap<std::string>, .element_name = "value"};
constinit const Type types::ExtendedStatistics = {.kind = Kind::list, .min = 1, .max = 10, .element = &types::DashboardArn, .list = &kList<std::string>};
constinit const Type types::OwningAccounts = {.kind = Kind::list, .element = &types::AccountId, .list = &kList<std::string>};
constinit const Type types::ResourceList = {.kind = Kind::list, .max = 5, .element = &types::ActionPrefix, .list = &kList<std::string>};
constinit const Type types::Statistics = {.kind = Kind::list, .min = 1, .max = 5, .element = &types::Statistic, .list = &kList<std::string>};
constinit const Type types::TagKeyList = {.kind = Kind::list, .element = &types::TagKey, .list = &kList<std::string>};
constinit const Type types::Timestamps = {.kind = Kind::list, .element = &types::LastModified, .list = &kList<Timestamp>};
constinit const Type types::Values = {.kind = Kind::list, .element = &types::DatapointValue, .list = &kList<double>};
constinit const Shape AlarmHistoryItem::kShape = {.name = "AlarmHistoryItem", .size = sizeof(AlarmHistoryItem), .fields = kAlarmHistoryItemFields, .by_wire_name = kAlarmHistoryItemNames};
constinit const Type types::AlarmHistoryItem = {.kind = Kind::structure, .shape = &AlarmHistoryItem::kShape};
constinit const Type types::AlarmHistoryItems = {.kind = Kind::list, .element = &types::AlarmHistoryItem, .list = &kList<AlarmHistoryItem>};
constinit const Shape AlarmPromQLCriteria::kShape = {.name = "AlarmPromQLCriteria", .size = sizeof(AlarmPromQLCriteria), .fields = kAlarmPromQLCriteriaFields, .by_wire_name = kAlarmPromQLCriteriaNames};
constinit const Type types::AlarmPromQLCriteria = {.kind = Kind::structure, .shape = &AlarmPromQLCriteria::kShape};
constinit const Shape CompositeAlarm::kShape = {.name = "CompositeAlarm", .size = sizeof(CompositeAlarm), .fields = kCompositeAlarmFields, .by_wire_name = kCompositeAlarmNames};
constinit const Type types::CompositeAlarm = {.kind = Kind::structure, .shape = &CompositeAlarm::kShape};
constinit const Type types::CompositeAlarms = {.kind = Kind::list, .element = &types::CompositeAlarm, .list = &kList<CompositeAlarm>};
constinit const Shape DashboardEntry::kShape = {.name = "DashboardEntry", .size = sizeof(DashboardEntry), .fields = kDashboardEntryFields, .by_wire_name = kDashboardEntryNames};
constinit const Type types::DashboardEntry = {.kind = Kind::structure, .shape = &DashboardEntry::kShape};
constinit const Type types::DashboardEntries = {.kind = Kind::list, .element = &types::DashboardEntry, .list = &kList<DashboardEntry>};
constinit const Shape DashboardValidationMessage::kShape = {.name = "DashboardValidationMessage", .size = sizeof(DashboardValidationMessage), .fields = kDashboardValidationMessageFields, .by_wire_name = kDashboardValidationMessageNames};
constinit const Type types::DashboardValidationMessage = {.kind = Kind::structure, .shape = &DashboardValidationMessage::kShape};
constinit const Type types::DashboardValidationMessages = {.kind = Kind::list, .element = &types::DashboardValidationMessage, .list = &kList<DashboardValidationMessage>};
constinit const Shape Datapoint::kShape = {.name = "Datapoint", .size = sizeof(Datapoint), .fields = kDatapointFields, .by_wire_name = kDatapointNames};
constinit const Type types::Datapoint = {.kind = Kind::structure, .shape = &Datapoint::kShape};
constinit const Type types::Datapoints = {.kind = Kind::list, .element = &types::Datapoint, .list = &kList<Datapoint>};
constinit const Shape DeleteAlarmsInput::kShape = {.name = "DeleteAlarmsInput", .size = sizeof(DeleteAlarmsInput), .fields = kDeleteAlarmsInputFields, .by_wire_name = kDeleteAlarmsInputNames};
constinit const Type types::DeleteAlarmsInput = {.kind = Kind::structure, .shape = &DeleteAlarmsInput::kShape};
constinit const Shape DeleteDashboardsInput::kShape = {.name = "DeleteDashboardsInput", .size = sizeof(DeleteDashboardsInput), .fields = kDeleteDashboardsInputFields, .by_wire_name = kDeleteDashboardsInputNames};
constinit const Type types::DeleteDashboardsInput = {.kind = Kind::structure, .shape = &DeleteDashboardsInput::kShape};
constinit const Shape DeleteDashboardsOutput::kShape = {.name = "DeleteDashboardsOutput", .size = sizeof(DeleteDashboardsOutput)};
constinit const Type types::DeleteDashboardsOutput = {.kind = Kind::structure, .shape = &DeleteDashboardsOutput::kShape};
constinit const Shape DescribeAlarmHistoryInput::kShape = {.name = "DescribeAlarmHistoryInput", .size = sizeof(DescribeAlarmHistoryInput), .fields = kDescribeAlarmHistoryInputFields, .by_wire_name = kDescribeAlarmHistoryInputNames};
constinit const Type types::DescribeAlarmHistoryInput = {.kind = Kind::structure, .shape = &DescribeAlarmHistoryInput::kShape};
constinit const Shape DescribeAlarmHistoryOutput::kShape = {.name = "DescribeAlarmHistoryOutput", .size = sizeof(DescribeAlarmHistoryOutput), .fields = kDescribeAlarmHistoryOutputFields, .by_wire_name = kDescribeAlarmHistoryOutputNames};
constinit const Type types::DescribeAlarmHistoryOutput = {.kind = Kind::structure, .shape = &DescribeAlarmHistoryOutput::kShape};
constinit const Shape DescribeAlarmsForMetricInput::kShape = {.name = "DescribeAlarmsForMetricInput", .size = sizeof(DescribeAlarmsForMetricInput), .fields = kDescribeAlarmsForMetricInputFields, .by_wire_name = kDescribeAlarmsForMetricInputNames};
constinit const Type types::DescribeAlarmsForMetricInput = {.kind = Kind::structure, .shape = &DescribeAlarmsForMetricInput::kShape};
constinit const Shape DescribeAlarmsForMetricOutput::kShape = {.name = "DescribeAlarmsForMetricOutput", .size = sizeof(DescribeAlarmsForMetricOutput), .fields = kDescribeAlarmsForMetricOutputFields, .by_wire_name = kDescribeAlarmsForMetricOutputNames};
constinit const Type types::DescribeAlarmsForMetricOutput = {.kind = Kind::structure, .shape = &DescribeAlarmsForMetricOutput::kShape};
constinit const Shape DescribeAlarmsInput::kShape = {.name = "DescribeAlarmsInput", .size = sizeof(DescribeAlarmsInput), .fields = kDescribeAlarmsInputFields, .by_wire_name = kDescribeAlarmsInputNames};
constinit const Type types::DescribeAlarmsInput = {.kind = Kind::structure, .shape = &DescribeAlarmsInput::kShape};
constinit const Shape DescribeAlarmsOutput::kShape = {.name = "DescribeAlarmsOutput", .size = sizeof(DescribeAlarmsOutput), .fields = kDescribeAlarmsOutputFields, .by_wire_name = kDescribeAlarmsOutputNames};
constinit const Type types::DescribeAlarmsOutput = {.kind = Kind::structure, .shape = &DescribeAlarmsOutput::kShape};
constinit const Shape Dimension::kShape = {.name = "Dimension", .size = sizeof(Dimension), .fields = kDimensionFields, .by_wire_name = kDimensionNames};
constinit const Type types::Dimension = {.kind = Kind::structure, .shape = &Dimension::kShape};
constinit const Type types::Dimensions = {.kind = Kind::list, .max = 30, .element = &types::Dimension, .list = &kList<Dimension>};
constinit const Shape DimensionFilter::kShape = {.name = "DimensionFilter", .size = sizeof(DimensionFilter), .fields = kDimensionFilterFields, .by_wire_name = kDimensionFilterNames};
constinit const Type types::DimensionFilter = {.kind = Kind::structure, .shape = &DimensionFilter::kShape};
constinit const Type types::DimensionFilters = {.kind = Kind::list, .max = 10, .element = &types::DimensionFilter, .list = &kList<DimensionFilter>};
constinit const Shape DisableAlarmActionsInput::kShape = {.name = "DisableAlarmActionsInput", .size = sizeof(DisableAlarmActionsInput), .fields = kDisableAlarmActionsInputFields, .by_wire_name = kDisableAlarmActionsInputNames};
constinit const Type types::DisableAlarmActionsInput = {.kind = Kind::structure, .shape = &DisableAlarmActionsInput::kShape};
constinit const Shape EnableAlarmActionsInput::kShape = {.name = "EnableAlarmActionsInput", .size = sizeof(EnableAlarmActionsInput), .fields = kEnableAlarmActionsInputFields, .by_wire_name = kEnableAlarmActionsInputNames};
constinit const Type types::EnableAlarmActionsInput = {.kind = Kind::structure, .shape = &EnableAlarmActionsInput::kShape};
constinit const Shape Entity::kShape = {.name = "Entity", .size = sizeof(Entity), .fields = kEntityFields, .by_wire_name = kEntityNames};
constinit const Type types::Entity = {.kind = Kind::structure, .shape = &Entity::kShape};

}  // namespace athanor::api::cloudwatch
