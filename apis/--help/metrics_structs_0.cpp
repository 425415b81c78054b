// Generated from apis/sagemaker-metrics.json by apis/generate.py.
#include "metrics_tables.hpp"

namespace athanor::api::metrics {
using namespace athanor::wire;

namespace {

[[maybe_unused]] constexpr Type kStream = {.kind = Kind::stream};

constexpr Field kBatchGetMetricsRequestFields[] = {
    {.name = "MetricQueries", .wire_name = "MetricQueries", .type = &types::MetricQueryList, .offset = offsetof(BatchGetMetricsRequest, metric_queries), .required = true},
};
constexpr std::uint16_t kBatchGetMetricsRequestNames[] = {0};
constexpr Field kBatchGetMetricsResponseFields[] = {
    {.name = "MetricQueryResults", .wire_name = "MetricQueryResults", .type = &types::MetricQueryResultList, .optional = &kOptional<std::vector<MetricQueryResult>>, .offset = offsetof(BatchGetMetricsResponse, metric_query_results)},
};
constexpr std::uint16_t kBatchGetMetricsResponseNames[] = {0};
constexpr Field kBatchPutMetricsErrorFields[] = {
    {.name = "Code", .wire_name = "Code", .type = &types::PutMetricsErrorCode, .optional = &kOptional<std::string>, .offset = offsetof(BatchPutMetricsError, code)},
    {.name = "MetricIndex", .wire_name = "MetricIndex", .type = &types::Integer, .optional = &kOptional<std::int64_t>, .offset = offsetof(BatchPutMetricsError, metric_index)},
};
constexpr std::uint16_t kBatchPutMetricsErrorNames[] = {0, 1};
constexpr Field kBatchPutMetricsRequestFields[] = {
    {.name = "TrialComponentName", .wire_name = "TrialComponentName", .type = &types::ExperimentEntityName, .offset = offsetof(BatchPutMetricsRequest, trial_component_name), .required = true},
    {.name = "MetricData", .wire_name = "MetricData", .type = &types::RawMetricDataList, .offset = offsetof(BatchPutMetricsRequest, metric_data), .required = true},
};
constexpr std::uint16_t kBatchPutMetricsRequestNames[] = {1, 0};
constexpr Field kBatchPutMetricsResponseFields[] = {
    {.name = "Errors", .wire_name = "Errors", .type = &types::BatchPutMetricsErrorList, .optional = &kOptional<std::vector<BatchPutMetricsError>>, .offset = offsetof(BatchPutMetricsResponse, errors)},
};
constexpr std::uint16_t kBatchPutMetricsResponseNames[] = {0};
constexpr Field kMetricQueryFields[] = {
    {.name = "MetricName", .wire_name = "MetricName", .type = &types::MetricName, .offset = offsetof(MetricQuery, metric_name), .required = true},
    {.name = "ResourceArn", .wire_name = "ResourceArn", .type = &types::SageMakerResourceArn, .offset = offsetof(MetricQuery, resource_arn), .required = true},
    {.name = "MetricStat", .wire_name = "MetricStat", .type = &types::MetricStatistic, .offset = offsetof(MetricQuery, metric_stat), .required = true},
    {.name = "Period", .wire_name = "Period", .type = &types::Period, .offset = offsetof(MetricQuery, period), .required = true},
    {.name = "XAxisType", .wire_name = "XAxisType", .type = &types::XAxisType, .offset = offsetof(MetricQuery, x_axis_type), .required = true},
    {.name = "Start", .wire_name = "Start", .type = &types::Integer, .optional = &kOptional<std::int64_t>, .offset = offsetof(MetricQuery, start)},
    {.name = "End", .wire_name = "End", .type = &types::Integer, .optional = &kOptional<std::int64_t>, .offset = offsetof(MetricQuery, end)},
};
constexpr std::uint16_t kMetricQueryNames[] = {6, 0, 2, 3, 1, 5, 4};
constexpr Field kMetricQueryResultFields[] = {
    {.name = "Status", .wire_name = "Status", .type = &types::MetricQueryResultStatus, .offset = offsetof(MetricQueryResult, status), .required = true},
    {.name = "Message", .wire_name = "Message", .type = &types::Message, .optional = &kOptional<std::string>, .offset = offsetof(MetricQueryResult, message)},
    {.name = "XAxisValues", .wire_name = "XAxisValues", .type = &types::XAxisValues, .offset = offsetof(MetricQueryResult, x_axis_values), .required = true},
    {.name = "MetricValues", .wire_name = "MetricValues", .type = &types::MetricValues, .offset = offsetof(MetricQueryResult, metric_values), .required = true},
};
constexpr std::uint16_t kMetricQueryResultNames[] = {1, 3, 0, 2};
constexpr Field kRawMetricDataFields[] = {
    {.name = "MetricName", .wire_name = "MetricName", .type = &types::MetricName, .offset = offsetof(RawMetricData, metric_name), .required = true},
    {.name = "Timestamp", .wire_name = "Timestamp", .type = &types::Timestamp, .offset = offsetof(RawMetricData, timestamp), .required = true},
    {.name = "Step", .wire_name = "Step", .type = &types::Step, .optional = &kOptional<std::int64_t>, .offset = offsetof(RawMetricData, step)},
    {.name = "Value", .wire_name = "Value", .type = &types::Double, .offset = offsetof(RawMetricData, value), .required = true},
};
constexpr std::uint16_t kRawMetricDataNames[] = {0, 2, 1, 3};

}  // namespace

constinit const Type types::MetricValues = {.kind = Kind::list, .element = &types::Double, .list = &kList<double>};
constinit const Type types::XAxisValues = {.kind = Kind::list, .element = &types::Integer, .list = &kList<std::int64_t>};
constinit const Shape BatchGetMetricsRequest::kShape = {.name = "BatchGetMetricsRequest", .size = sizeof(BatchGetMetricsRequest), .fields = kBatchGetMetricsRequestFields, .by_wire_name = kBatchGetMetricsRequestNames};
constinit const Type types::BatchGetMetricsRequest = {.kind = Kind::structure, .shape = &BatchGetMetricsRequest::kShape};
constinit const Shape BatchGetMetricsResponse::kShape = {.name = "BatchGetMetricsResponse", .size = sizeof(BatchGetMetricsResponse), .fields = kBatchGetMetricsResponseFields, .by_wire_name = kBatchGetMetricsResponseNames};
constinit const Type types::BatchGetMetricsResponse = {.kind = Kind::structure, .shape = &BatchGetMetricsResponse::kShape};
constinit const Shape BatchPutMetricsError::kShape = {.name = "BatchPutMetricsError", .size = sizeof(BatchPutMetricsError), .fields = kBatchPutMetricsErrorFields, .by_wire_name = kBatchPutMetricsErrorNames};
constinit const Type types::BatchPutMetricsError = {.kind = Kind::structure, .shape = &BatchPutMetricsError::kShape};
constinit const Type types::BatchPutMetricsErrorList = {.kind = Kind::list, .min = 1, .max = 10, .element = &types::BatchPutMetricsError, .list = &kList<BatchPutMetricsError>};
constinit const Shape BatchPutMetricsRequest::kShape = {.name = "BatchPutMetricsRequest", .size = sizeof(BatchPutMetricsRequest), .fields = kBatchPutMetricsRequestFields, .by_wire_name = kBatchPutMetricsRequestNames};
constinit const Type types::BatchPutMetricsRequest = {.kind = Kind::structure, .shape = &BatchPutMetricsRequest::kShape};
constinit const Shape BatchPutMetricsResponse::kShape = {.name = "BatchPutMetricsResponse", .size = sizeof(BatchPutMetricsResponse), .fields = kBatchPutMetricsResponseFields, .by_wire_name = kBatchPutMetricsResponseNames};
constinit const Type types::BatchPutMetricsResponse = {.kind = Kind::structure, .shape = &BatchPutMetricsResponse::kShape};
constinit const Shape MetricQuery::kShape = {.name = "MetricQuery", .size = sizeof(MetricQuery), .fields = kMetricQueryFields, .by_wire_name = kMetricQueryNames};
constinit const Type types::MetricQuery = {.kind = Kind::structure, .shape = &MetricQuery::kShape};
constinit const Type types::MetricQueryList = {.kind = Kind::list, .min = 1, .max = 100, .element = &types::MetricQuery, .list = &kList<MetricQuery>};
constinit const Shape MetricQueryResult::kShape = {.name = "MetricQueryResult", .size = sizeof(MetricQueryResult), .fields = kMetricQueryResultFields, .by_wire_name = kMetricQueryResultNames};
constinit const Type types::MetricQueryResult = {.kind = Kind::structure, .shape = &MetricQueryResult::kShape};
constinit const Type types::MetricQueryResultList = {.kind = Kind::list, .min = 1, .max = 100, .element = &types::MetricQueryResult, .list = &kList<MetricQueryResult>};
constinit const Shape RawMetricData::kShape = {.name = "RawMetricData", .size = sizeof(RawMetricData), .fields = kRawMetricDataFields, .by_wire_name = kRawMetricDataNames};
constinit const Type types::RawMetricData = {.kind = Kind::structure, .shape = &RawMetricData::kShape};
constinit const Type types::RawMetricDataList = {.kind = Kind::list, .min = 1, .max = 10, .element = &types::RawMetricData, .list = &kList<RawMetricData>};

}  // namespace athanor::api::metrics
