// Generated from apis/cloudwatch.json by apis/generate.py.
#include "cloudwatch_tables.hpp"

namespace athanor::api::cloudwatch {
using namespace athanor::wire;

namespace {

constinit const Pattern kPattern0 = {.text = "[^:].*"};
constexpr std::string_view kValues0[] = {"WaitPeriod", "ExtensionPeriod", "Alarm"};
constexpr std::string_view kValues1[] = {"CompositeAlarm", "MetricAlarm"};
constexpr std::string_view kValues2[] = {"GreaterThanOrEqualToThreshold", "GreaterThanThreshold", "LessThanThreshold", "LessThanOrEqualToThreshold", "LessThanLowerOrGreaterThanUpperThreshold", "LessThanLowerThreshold", "GreaterThanUpperThreshold"};
constexpr std::string_view kValues3[] = {"PARTIAL_DATA", "EVALUATION_FAILURE", "EVALUATION_ERROR"};
constexpr std::string_view kValues4[] = {"ConfigurationUpdate", "StateUpdate", "Action", "AlarmContributorStateUpdate", "AlarmContributorAction"};
constexpr std::string_view kValues5[] = {"PT3H"};
constexpr std::string_view kValues6[] = {"TimestampDescending", "TimestampAscending"};
constexpr std::string_view kValues7[] = {"Seconds", "Microseconds", "Milliseconds", "Bytes", "Kilobytes", "Megabytes", "Gigabytes", "Terabytes", "Bits", "Kilobits", "Megabits", "Gigabits", "Terabits", "Percent", "Count", "Bytes/Second", "Kilobytes/Second", "Megabytes/Second", "Gigabytes/Second", "Terabytes/Second", "Bits/Second", "Kilobits/Second", "Megabits/Second", "Gigabits/Second", "Terabits/Second", "Count/Second", "None"};
constexpr std::string_view kValues8[] = {"OK", "ALARM", "INSUFFICIENT_DATA"};
constexpr std::string_view kValues9[] = {"SampleCount", "Average", "Sum", "Minimum", "Maximum"};
constexpr std::string_view kValues10[] = {"Complete", "InternalError", "PartialData", "Forbidden"};

}  // namespace

constinit const Type types::AccountId = {.kind = Kind::string, .min = 1, .max = 255};
constinit const Type types::ActionPrefix = {.kind = Kind::string, .min = 1, .max = 1024};
constinit const Type types::ActionsEnabled = {.kind = Kind::boolean};
constinit const Type types::ActionsSuppressedBy = {.kind = Kind::string, .values = kValues0};
constinit const Type types::ActionsSuppressedReason = {.kind = Kind::string, .min = 0, .max = 1024};
constinit const Type types::AlarmArn = {.kind = Kind::string, .min = 1, .max = 1600};
constinit const Type types::AlarmRule = {.kind = Kind::string, .min = 1, .max = 10240};
constinit const Type types::AlarmType = {.kind = Kind::string, .values = kValues1};
constinit const Type types::ComparisonOperator = {.kind = Kind::string, .values = kValues2};
constinit const Type types::ContributorId = {.kind = Kind::string, .min = 1, .max = 16};
constinit const Type types::DashboardArn = {.kind = Kind::string};
constinit const Type types::DatapointValue = {.kind = Kind::real};
constinit const Type types::DatapointsToAlarm = {.kind = Kind::integer, .min = 1};
constinit const Type types::EntityAttributesMapKeyString = {.kind = Kind::string, .min = 1, .max = 256};
constinit const Type types::EntityAttributesMapValueString = {.kind = Kind::string, .min = 1, .max = 2048};
constinit const Type types::EntityKeyAttributesMapKeyString = {.kind = Kind::string, .min = 1, .max = 32};
constinit const Type types::EvaluationInterval = {.kind = Kind::integer, .min = 10, .max = 3600};
constinit const Type types::EvaluationState = {.kind = Kind::string, .values = kValues3};
constinit const Type types::GetMetricDataMaxDatapoints = {.kind = Kind::integer};
constinit const Type types::HistoryData = {.kind = Kind::string, .min = 1, .max = 4095};
constinit const Type types::HistoryItemType = {.kind = Kind::string, .values = kValues4};
constinit const Type types::LastModified = {.kind = Kind::timestamp};
constinit const Type types::MaxRecords = {.kind = Kind::integer, .min = 1, .max = 100};
constinit const Type types::Namespace = {.kind = Kind::string, .min = 1, .max = 255, .pattern = &kPattern0};
constinit const Type types::PendingPeriod = {.kind = Kind::integer, .min = 0, .max = 86400};
constinit const Type types::Query = {.kind = Kind::string, .min = 1, .max = 10000};
constinit const Type types::RecentlyActive = {.kind = Kind::string, .values = kValues5};
constinit const Type types::ScanBy = {.kind = Kind::string, .values = kValues6};
constinit const Type types::StandardUnit = {.kind = Kind::string, .values = kValues7};
constinit const Type types::StateReason = {.kind = Kind::string, .min = 0, .max = 1023};
constinit const Type types::StateReasonData = {.kind = Kind::string, .min = 0, .max = 4000};
constinit const Type types::StateValue = {.kind = Kind::string, .values = kValues8};
constinit const Type types::Statistic = {.kind = Kind::string, .values = kValues9};
constinit const Type types::StatusCode = {.kind = Kind::string, .values = kValues10};
constinit const Type types::TagKey = {.kind = Kind::string, .min = 1, .max = 128};
constinit const Type types::TagValue = {.kind = Kind::string, .min = 0, .max = 256};
constinit const Shape Unit::kShape = {.name = "Unit", .size = sizeof(Unit)};

}  // namespace athanor::api::cloudwatch
