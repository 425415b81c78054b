// Generated from apis/sagemaker-metrics.json by apis/generate.py.
#include "metrics_tables.hpp"

namespace athanor::api::metrics {
using namespace athanor::wire;

namespace others {
}
namespace {

constexpr const Operation* kOperations[] = {
    &op::BatchGetMetrics::kModel,
    &op::BatchPutMetrics::kModel,
};

}  // namespace

constinit const Service kService = {.name = "sagemaker-metrics", .signing_name = "sagemaker", .action_prefix = "sagemaker", .api_version = "2022-09-30", .validation_code = "ValidationException", .protocols = 2, .operations = kOperations};

}  // namespace athanor::api::metrics
