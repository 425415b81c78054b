// Generated from apis/cloudwatch.json by apis/generate.py.
#pragma once

#include <string_view>

namespace athanor::api::cloudwatch::actions_suppressed_by {
inline constexpr std::string_view kWaitPeriod = "WaitPeriod";
inline constexpr std::string_view kExtensionPeriod = "ExtensionPeriod";
inline constexpr std::string_view kAlarm = "Alarm";
}

namespace athanor::api::cloudwatch::alarm_type {
inline constexpr std::string_view kCompositeAlarm = "CompositeAlarm";
inline constexpr std::string_view kMetricAlarm = "MetricAlarm";
}

namespace athanor::api::cloudwatch::comparison_operator {
inline constexpr std::string_view kGreaterThanOrEqualToThreshold = "GreaterThanOrEqualToThreshold";
inline constexpr std::string_view kGreaterThanThreshold = "GreaterThanThreshold";
inline constexpr std::string_view kLessThanThreshold = "LessThanThreshold";
inline constexpr std::string_view kLessThanOrEqualToThreshold = "LessThanOrEqualToThreshold";
inline constexpr std::string_view kLessThanLowerOrGreaterThanUpperThreshold = "LessThanLowerOrGreaterThanUpperThreshold";
inline constexpr std::string_view kLessThanLowerThreshold = "LessThanLowerThreshold";
inline constexpr std::string_view kGreaterThanUpperThreshold = "GreaterThanUpperThreshold";
}

namespace athanor::api::cloudwatch::evaluation_state {
inline constexpr std::string_view kPartialData = "PARTIAL_DATA";
inline constexpr std::string_view kEvaluationFailure = "EVALUATION_FAILURE";
inline constexpr std::string_view kEvaluationError = "EVALUATION_ERROR";
}

namespace athanor::api::cloudwatch::history_item_type {
inline constexpr std::string_view kConfigurationUpdate = "ConfigurationUpdate";
inline constexpr std::string_view kStateUpdate = "StateUpdate";
inline constexpr std::string_view kAction = "Action";
inline constexpr std::string_view kAlarmContributorStateUpdate = "AlarmContributorStateUpdate";
inline constexpr std::string_view kAlarmContributorAction = "AlarmContributorAction";
}

namespace athanor::api::cloudwatch::recently_active {
inline constexpr std::string_view kPT3H = "PT3H";
}

namespace athanor::api::cloudwatch::scan_by {
inline constexpr std::string_view kTimestampDescending = "TimestampDescending";
inline constexpr std::string_view kTimestampAscending = "TimestampAscending";
}

namespace athanor::api::cloudwatch::standard_unit {
inline constexpr std::string_view kSeconds = "Seconds";
inline constexpr std::string_view kMicroseconds = "Microseconds";
inline constexpr std::string_view kMilliseconds = "Milliseconds";
inline constexpr std::string_view kBytes = "Bytes";
inline constexpr std::string_view kKilobytes = "Kilobytes";
inline constexpr std::string_view kMegabytes = "Megabytes";
inline constexpr std::string_view kGigabytes = "Gigabytes";
inline constexpr std::string_view kTerabytes = "Terabytes";
inline constexpr std::string_view kBits = "Bits";
inline constexpr std::string_view kKilobits = "Kilobits";
inline constexpr std::string_view kMegabits = "Megabits";
inline constexpr std::string_view kGigabits = "Gigabits";
inline constexpr std::string_view kTerabits = "Terabits";
inline constexpr std::string_view kPercent = "Percent";
inline constexpr std::string_view kCount = "Count";
inline constexpr std::string_view kBytesSecond = "Bytes/Second";
inline constexpr std::string_view kKilobytesSecond = "Kilobytes/Second";
inline constexpr std::string_view kMegabytesSecond = "Megabytes/Second";
inline constexpr std::string_view kGigabytesSecond = "Gigabytes/Second";
inline constexpr std::string_view kTerabytesSecond = "Terabytes/Second";
inline constexpr std::string_view kBitsSecond = "Bits/Second";
inline constexpr std::string_view kKilobitsSecond = "Kilobits/Second";
inline constexpr std::string_view kMegabitsSecond = "Megabits/Second";
inline constexpr std::string_view kGigabitsSecond = "Gigabits/Second";
inline constexpr std::string_view kTerabitsSecond = "Terabits/Second";
inline constexpr std::string_view kCountSecond = "Count/Second";
inline constexpr std::string_view kNone = "None";
}

namespace athanor::api::cloudwatch::state_value {
inline constexpr std::string_view kOK = "OK";
inline constexpr std::string_view kALARM = "ALARM";
inline constexpr std::string_view kInsufficientData = "INSUFFICIENT_DATA";
}

namespace athanor::api::cloudwatch::statistic {
inline constexpr std::string_view kSampleCount = "SampleCount";
inline constexpr std::string_view kAverage = "Average";
inline constexpr std::string_view kSum = "Sum";
inline constexpr std::string_view kMinimum = "Minimum";
inline constexpr std::string_view kMaximum = "Maximum";
}

namespace athanor::api::cloudwatch::status_code {
inline constexpr std::string_view kComplete = "Complete";
inline constexpr std::string_view kInternalError = "InternalError";
inline constexpr std::string_view kPartialData = "PartialData";
inline constexpr std::string_view kForbidden = "Forbidden";
}
