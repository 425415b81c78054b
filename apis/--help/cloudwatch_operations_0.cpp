// Generated from apis/cloudwatch.json by apis/generate.py.
#include "cloudwatch_tables.hpp"

namespace athanor::api::cloudwatch {
using namespace athanor::wire;

namespace {


}  // namespace

namespace others { extern const Operation DeleteAlarmMuteRule; }
constinit const Operation others::DeleteAlarmMuteRule = {.name = "DeleteAlarmMuteRule", .service = &kService};
constinit const Operation op::DeleteAlarms::kModel = {.name = "DeleteAlarms", .service = &kService, .described = true, .input = &DeleteAlarmsInput::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<DeleteAlarmsInput>, .output_lifetime = &kLifetime<Unit>};
namespace others { extern const Operation DeleteAnomalyDetector; }
constinit const Operation others::DeleteAnomalyDetector = {.name = "DeleteAnomalyDetector", .service = &kService};
constinit const Operation op::DeleteDashboards::kModel = {.name = "DeleteDashboards", .service = &kService, .described = true, .input = &DeleteDashboardsInput::kShape, .output = &DeleteDashboardsOutput::kShape, .input_lifetime = &kLifetime<DeleteDashboardsInput>, .output_lifetime = &kLifetime<DeleteDashboardsOutput>, .result_wrapper = "DeleteDashboardsResult"};
namespace others { extern const Operation DeleteInsightRules; }
constinit const Operation others::DeleteInsightRules = {.name = "DeleteInsightRules", .service = &kService};
namespace others { extern const Operation DeleteMetricStream; }
constinit const Operation others::DeleteMetricStream = {.name = "DeleteMetricStream", .service = &kService};
namespace others { extern const Operation DescribeAlarmContributors; }
constinit const Operation others::DescribeAlarmContributors = {.name = "DescribeAlarmContributors", .service = &kService};
constinit const Operation op::DescribeAlarmHistory::kModel = {.name = "DescribeAlarmHistory", .service = &kService, .described = true, .input = &DescribeAlarmHistoryInput::kShape, .output = &DescribeAlarmHistoryOutput::kShape, .input_lifetime = &kLifetime<DescribeAlarmHistoryInput>, .output_lifetime = &kLifetime<DescribeAlarmHistoryOutput>, .result_wrapper = "DescribeAlarmHistoryResult"};
constinit const Operation op::DescribeAlarms::kModel = {.name = "DescribeAlarms", .service = &kService, .described = true, .input = &DescribeAlarmsInput::kShape, .output = &DescribeAlarmsOutput::kShape, .input_lifetime = &kLifetime<DescribeAlarmsInput>, .output_lifetime = &kLifetime<DescribeAlarmsOutput>, .result_wrapper = "DescribeAlarmsResult"};
constinit const Operation op::DescribeAlarmsForMetric::kModel = {.name = "DescribeAlarmsForMetric", .service = &kService, .described = true, .input = &DescribeAlarmsForMetricInput::kShape, .output = &DescribeAlarmsForMetricOutput::kShape, .input_lifetime = &kLifetime<DescribeAlarmsForMetricInput>, .output_lifetime = &kLifetime<DescribeAlarmsForMetricOutput>, .result_wrapper = "DescribeAlarmsForMetricResult"};
namespace others { extern const Operation DescribeAnomalyDetectors; }
constinit const Operation others::DescribeAnomalyDetectors = {.name = "DescribeAnomalyDetectors", .service = &kService};
namespace others { extern const Operation DescribeInsightRules; }
constinit const Operation others::DescribeInsightRules = {.name = "DescribeInsightRules", .service = &kService};
constinit const Operation op::DisableAlarmActions::kModel = {.name = "DisableAlarmActions", .service = &kService, .described = true, .input = &DisableAlarmActionsInput::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<DisableAlarmActionsInput>, .output_lifetime = &kLifetime<Unit>};
namespace others { extern const Operation DisableInsightRules; }
constinit const Operation others::DisableInsightRules = {.name = "DisableInsightRules", .service = &kService};
constinit const Operation op::EnableAlarmActions::kModel = {.name = "EnableAlarmActions", .service = &kService, .described = true, .input = &EnableAlarmActionsInput::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<EnableAlarmActionsInput>, .output_lifetime = &kLifetime<Unit>};
namespace others { extern const Operation EnableInsightRules; }
constinit const Operation others::EnableInsightRules = {.name = "EnableInsightRules", .service = &kService};
namespace others { extern const Operation GetAlarmMuteRule; }
constinit const Operation others::GetAlarmMuteRule = {.name = "GetAlarmMuteRule", .service = &kService};
constinit const Operation op::GetDashboard::kModel = {.name = "GetDashboard", .service = &kService, .described = true, .input = &GetDashboardInput::kShape, .output = &GetDashboardOutput::kShape, .input_lifetime = &kLifetime<GetDashboardInput>, .output_lifetime = &kLifetime<GetDashboardOutput>, .result_wrapper = "GetDashboardResult"};
namespace others { extern const Operation GetInsightRuleReport; }
constinit const Operation others::GetInsightRuleReport = {.name = "GetInsightRuleReport", .service = &kService};
constinit const Operation op::GetMetricData::kModel = {.name = "GetMetricData", .service = &kService, .described = true, .input = &GetMetricDataInput::kShape, .output = &GetMetricDataOutput::kShape, .input_lifetime = &kLifetime<GetMetricDataInput>, .output_lifetime = &kLifetime<GetMetricDataOutput>, .result_wrapper = "GetMetricDataResult"};
constinit const Operation op::GetMetricStatistics::kModel = {.name = "GetMetricStatistics", .service = &kService, .described = true, .input = &GetMetricStatisticsInput::kShape, .output = &GetMetricStatisticsOutput::kShape, .input_lifetime = &kLifetime<GetMetricStatisticsInput>, .output_lifetime = &kLifetime<GetMetricStatisticsOutput>, .result_wrapper = "GetMetricStatisticsResult"};
namespace others { extern const Operation GetMetricStream; }
constinit const Operation others::GetMetricStream = {.name = "GetMetricStream", .service = &kService};
namespace others { extern const Operation GetMetricWidgetImage; }
constinit const Operation others::GetMetricWidgetImage = {.name = "GetMetricWidgetImage", .service = &kService};
namespace others { extern const Operation GetOTelEnrichment; }
constinit const Operation others::GetOTelEnrichment = {.name = "GetOTelEnrichment", .service = &kService};
namespace others { extern const Operation ListAlarmMuteRules; }
constinit const Operation others::ListAlarmMuteRules = {.name = "ListAlarmMuteRules", .service = &kService};
constinit const Operation op::ListDashboards::kModel = {.name = "ListDashboards", .service = &kService, .described = true, .input = &ListDashboardsInput::kShape, .output = &ListDashboardsOutput::kShape, .input_lifetime = &kLifetime<ListDashboardsInput>, .output_lifetime = &kLifetime<ListDashboardsOutput>, .result_wrapper = "ListDashboardsResult"};
namespace others { extern const Operation ListManagedInsightRules; }
constinit const Operation others::ListManagedInsightRules = {.name = "ListManagedInsightRules", .service = &kService};
namespace others { extern const Operation ListMetricStreams; }
constinit const Operation others::ListMetricStreams = {.name = "ListMetricStreams", .service = &kService};
constinit const Operation op::ListMetrics::kModel = {.name = "ListMetrics", .service = &kService, .described = true, .input = &ListMetricsInput::kShape, .output = &ListMetricsOutput::kShape, .input_lifetime = &kLifetime<ListMetricsInput>, .output_lifetime = &kLifetime<ListMetricsOutput>, .result_wrapper = "ListMetricsResult"};
constinit const Operation op::ListTagsForResource::kModel = {.name = "ListTagsForResource", .service = &kService, .described = true, .input = &ListTagsForResourceInput::kShape, .output = &ListTagsForResourceOutput::kShape, .input_lifetime = &kLifetime<ListTagsForResourceInput>, .output_lifetime = &kLifetime<ListTagsForResourceOutput>, .result_wrapper = "ListTagsForResourceResult"};
namespace others { extern const Operation PutAlarmMuteRule; }
constinit const Operation others::PutAlarmMuteRule = {.name = "PutAlarmMuteRule", .service = &kService};
namespace others { extern const Operation PutAnomalyDetector; }
constinit const Operation others::PutAnomalyDetector = {.name = "PutAnomalyDetector", .service = &kService};
constinit const Operation op::PutCompositeAlarm::kModel = {.name = "PutCompositeAlarm", .service = &kService, .described = true, .input = &PutCompositeAlarmInput::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<PutCompositeAlarmInput>, .output_lifetime = &kLifetime<Unit>};
constinit const Operation op::PutDashboard::kModel = {.name = "PutDashboard", .service = &kService, .described = true, .input = &PutDashboardInput::kShape, .output = &PutDashboardOutput::kShape, .input_lifetime = &kLifetime<PutDashboardInput>, .output_lifetime = &kLifetime<PutDashboardOutput>, .result_wrapper = "PutDashboardResult"};
namespace others { extern const Operation PutInsightRule; }
constinit const Operation others::PutInsightRule = {.name = "PutInsightRule", .service = &kService};
namespace others { extern const Operation PutManagedInsightRules; }
constinit const Operation others::PutManagedInsightRules = {.name = "PutManagedInsightRules", .service = &kService};
constinit const Operation op::PutMetricAlarm::kModel = {.name = "PutMetricAlarm", .service = &kService, .described = true, .input = &PutMetricAlarmInput::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<PutMetricAlarmInput>, .output_lifetime = &kLifetime<Unit>};
constinit const Operation op::PutMetricData::kModel = {.name = "PutMetricData", .service = &kService, .described = true, .input = &PutMetricDataInput::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<PutMetricDataInput>, .output_lifetime = &kLifetime<Unit>};
namespace others { extern const Operation PutMetricStream; }
constinit const Operation others::PutMetricStream = {.name = "PutMetricStream", .service = &kService};
constinit const Operation op::SetAlarmState::kModel = {.name = "SetAlarmState", .service = &kService, .described = true, .input = &SetAlarmStateInput::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<SetAlarmStateInput>, .output_lifetime = &kLifetime<Unit>};
namespace others { extern const Operation StartMetricStreams; }
constinit const Operation others::StartMetricStreams = {.name = "StartMetricStreams", .service = &kService};
namespace others { extern const Operation StartOTelEnrichment; }
constinit const Operation others::StartOTelEnrichment = {.name = "StartOTelEnrichment", .service = &kService};
namespace others { extern const Operation StopMetricStreams; }
constinit const Operation others::StopMetricStreams = {.name = "StopMetricStreams", .service = &kService};
namespace others { extern const Operation StopOTelEnrichment; }
constinit const Operation others::StopOTelEnrichment = {.name = "StopOTelEnrichment", .service = &kService};
constinit const Operation op::TagResource::kModel = {.name = "TagResource", .service = &kService, .described = true, .input = &TagResourceInput::kShape, .output = &TagResourceOutput::kShape, .input_lifetime = &kLifetime<TagResourceInput>, .output_lifetime = &kLifetime<TagResourceOutput>, .result_wrapper = "TagResourceResult"};
constinit const Operation op::UntagResource::kModel = {.name = "UntagResource", .service = &kService, .described = true, .input = &UntagResourceInput::kShape, .output = &UntagResourceOutput::kShape, .input_lifetime = &kLifetime<UntagResourceInput>, .output_lifetime = &kLifetime<UntagResourceOutput>, .result_wrapper = "UntagResourceResult"};

}  // namespace athanor::api::cloudwatch
