// Generated from apis/cloudwatch.json by apis/generate.py.
#include "cloudwatch_tables.hpp"

namespace athanor::api::cloudwatch {
using namespace athanor::wire;

namespace others {
extern const Operation DeleteAlarmMuteRule;
extern const Operation DeleteAnomalyDetector;
extern const Operation DeleteInsightRules;
extern const Operation DeleteMetricStream;
extern const Operation DescribeAlarmContributors;
extern const Operation DescribeAnomalyDetectors;
extern const Operation DescribeInsightRules;
extern const Operation DisableInsightRules;
extern const Operation EnableInsightRules;
extern const Operation GetAlarmMuteRule;
extern const Operation GetInsightRuleReport;
extern const Operation GetMetricStream;
extern const Operation GetMetricWidgetImage;
extern const Operation GetOTelEnrichment;
extern const Operation ListAlarmMuteRules;
extern const Operation ListManagedInsightRules;
extern const Operation ListMetricStreams;
extern const Operation PutAlarmMuteRule;
extern const Operation PutAnomalyDetector;
extern const Operation PutInsightRule;
extern const Operation PutManagedInsightRules;
extern const Operation PutMetricStream;
extern const Operation StartMetricStreams;
extern const Operation StartOTelEnrichment;
extern const Operation StopMetricStreams;
extern const Operation StopOTelEnrichment;
}
namespace {

constexpr const Operation* kOperations[] = {
    &others::DeleteAlarmMuteRule,
    &op::DeleteAlarms::kModel,
    &others::DeleteAnomalyDetector,
    &op::DeleteDashboards::kModel,
    &others::DeleteInsightRules,
    &others::DeleteMetricStream,
    &others::DescribeAlarmContributors,
    &op::DescribeAlarmHistory::kModel,
    &op::DescribeAlarms::kModel,
    &op::DescribeAlarmsForMetric::kModel,
    &others::DescribeAnomalyDetectors,
    &others::DescribeInsightRules,
    &op::DisableAlarmActions::kModel,
    &others::DisableInsightRules,
    &op::EnableAlarmActions::kModel,
    &others::EnableInsightRules,
    &others::GetAlarmMuteRule,
    &op::GetDashboard::kModel,
    &others::GetInsightRuleReport,
    &op::GetMetricData::kModel,
    &op::GetMetricStatistics::kModel,
    &others::GetMetricStream,
    &others::GetMetricWidgetImage,
    &others::GetOTelEnrichment,
    &others::ListAlarmMuteRules,
    &op::ListDashboards::kModel,
    &others::ListManagedInsightRules,
    &others::ListMetricStreams,
    &op::ListMetrics::kModel,
    &op::ListTagsForResource::kModel,
    &others::PutAlarmMuteRule,
    &others::PutAnomalyDetector,
    &op::PutCompositeAlarm::kModel,
    &op::PutDashboard::kModel,
    &others::PutInsightRule,
    &others::PutManagedInsightRules,
    &op::PutMetricAlarm::kModel,
    &op::PutMetricData::kModel,
    &others::PutMetricStream,
    &op::SetAlarmState::kModel,
    &others::StartMetricStreams,
    &others::StartOTelEnrichment,
    &others::StopMetricStreams,
    &others::StopOTelEnrichment,
    &op::TagResource::kModel,
    &op::UntagResource::kModel,
};
constexpr ErrorModel kErrors[] = {
    {.name = "ConcurrentModificationException", .status = 429},
    {.name = "ConflictException", .status = 409, .message_name = "Message"},
    {.name = "DashboardInvalidInputError", .code = "InvalidParameterInput"},
    {.name = "DashboardNotFoundError", .code = "ResourceNotFound", .status = 404},
    {.name = "InternalServiceFault", .code = "InternalServiceError", .status = 500, .sender = false, .message_name = "Message"},
    {.name = "InvalidFormatFault", .code = "InvalidFormat"},
    {.name = "InvalidNextToken"},
    {.name = "InvalidParameterCombinationException", .code = "InvalidParameterCombination"},
    {.name = "InvalidParameterValueException", .code = "InvalidParameterValue"},
    {.name = "LimitExceededFault", .code = "LimitExceeded"},
    {.name = "MissingRequiredParameterException", .code = "MissingParameter"},
    {.name = "ResourceNotFound", .status = 404},
    {.name = "ResourceNotFoundException", .status = 404},
};

}  // namespace

constinit const Service kService = {.name = "cloudwatch", .signing_name = "monitoring", .action_prefix = "cloudwatch", .api_version = "2010-08-01", .target_prefix = "GraniteServiceVersion20100801", .xml_namespace = "http://monitoring.amazonaws.com/doc/2010-08-01/", .validation_code = "ValidationError", .protocols = 5, .json_1_0 = true, .query_compatible = true, .operations = kOperations, .errors = kErrors};

}  // namespace athanor::api::cloudwatch
