// Generated from apis/sagemaker-metrics.json by apis/generate.py.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.hpp"
#include "wire/forward.hpp"

namespace athanor::api::metrics {

extern const wire::Service kService;

struct MetricQuery;
struct BatchGetMetricsRequest;
struct MetricQueryResult;
struct BatchGetMetricsResponse;
struct BatchPutMetricsError;
struct RawMetricData;
struct BatchPutMetricsRequest;
struct BatchPutMetricsResponse;

struct MetricQuery {
    std::string metric_name = {};
    std::string resource_arn = {};
    std::string metric_stat = {};
    std::string period = {};
    std::string x_axis_type = {};
    std::optional<std::int64_t> start = {};
    std::optional<std::int64_t> end = {};
    static const wire::Shape kShape;
};

struct BatchGetMetricsRequest {
    std::vector<MetricQuery> metric_queries = {};
    static const wire::Shape kShape;
};

struct MetricQueryResult {
    std::string status = {};
    std::optional<std::string> message = {};
    std::vector<std::int64_t> x_axis_values = {};
    std::vector<double> metric_values = {};
    static const wire::Shape kShape;
};

struct BatchGetMetricsResponse {
    std::optional<std::vector<MetricQueryResult>> metric_query_results = {};
    static const wire::Shape kShape;
};

struct BatchPutMetricsError {
    std::optional<std::string> code = {};
    std::optional<std::int64_t> metric_index = {};
    static const wire::Shape kShape;
};

struct RawMetricData {
    std::string metric_name = {};
    Timestamp timestamp = {};
    std::optional<std::int64_t> step = {};
    double value = 0;
    static const wire::Shape kShape;
};

struct BatchPutMetricsRequest {
    std::string trial_component_name = {};
    std::vector<RawMetricData> metric_data = {};
    static const wire::Shape kShape;
};

struct BatchPutMetricsResponse {
    std::optional<std::vector<BatchPutMetricsError>> errors = {};
    static const wire::Shape kShape;
};

struct Unit {
    static const wire::Shape kShape;
};

namespace op {

struct BatchGetMetrics {
    using Input = BatchGetMetricsRequest;
    using Output = BatchGetMetricsResponse;
    static const wire::Operation kModel;
};
struct BatchPutMetrics {
    using Input = BatchPutMetricsRequest;
    using Output = BatchPutMetricsResponse;
    static const wire::Operation kModel;
};

}  // namespace op
}  // namespace athanor::api::metrics
