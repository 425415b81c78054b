// Generated from apis/sagemaker-metrics.json by apis/generate.py.
#include "metrics_tables.hpp"

namespace athanor::api::metrics {
using namespace athanor::wire;

namespace {


}  // namespace

constinit const Operation op::BatchGetMetrics::kModel = {.name = "BatchGetMetrics", .service = &kService, .described = true, .input = &BatchGetMetricsRequest::kShape, .output = &BatchGetMetricsResponse::kShape, .input_lifetime = &kLifetime<BatchGetMetricsRequest>, .output_lifetime = &kLifetime<BatchGetMetricsResponse>, .method = "POST", .uri = "/BatchGetMetrics"};
constinit const Operation op::BatchPutMetrics::kModel = {.name = "BatchPutMetrics", .service = &kService, .described = true, .input = &BatchPutMetricsRequest::kShape, .output = &BatchPutMetricsResponse::kShape, .input_lifetime = &kLifetime<BatchPutMetricsRequest>, .output_lifetime = &kLifetime<BatchPutMetricsResponse>, .method = "PUT", .uri = "/BatchPutMetrics"};

}  // namespace athanor::api::metrics
