// Generated from apis/sagemaker-metrics.json by apis/generate.py.
#include "metrics_tables.hpp"

namespace athanor::api::metrics {
using namespace athanor::wire;

namespace {

constinit const Pattern kPattern0 = {.text = "^[a-z0-9](-*[a-z0-9]){0,119}"};
constinit const Pattern kPattern1 = {.text = ".*"};
constinit const Pattern kPattern2 = {.text = ".+"};
constinit const Pattern kPattern3 = {.text = "arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:[a-z\\-].*/.*"};
constexpr std::string_view kValues0[] = {"Complete", "Truncated", "InternalError", "ValidationError"};
constexpr std::string_view kValues1[] = {"Min", "Max", "Avg", "Count", "StdDev", "Last"};
constexpr std::string_view kValues2[] = {"OneMinute", "FiveMinute", "OneHour", "IterationNumber"};
constexpr std::string_view kValues3[] = {"METRIC_LIMIT_EXCEEDED", "INTERNAL_ERROR", "VALIDATION_ERROR", "CONFLICT_ERROR"};
constexpr std::string_view kValues4[] = {"IterationNumber", "Timestamp"};

}  // namespace

constinit const Type types::Double = {.kind = Kind::real};
constinit const Type types::ExperimentEntityName = {.kind = Kind::string, .min = 1, .max = 120, .pattern = &kPattern0};
constinit const Type types::Integer = {.kind = Kind::integer};
constinit const Type types::Message = {.kind = Kind::string, .max = 2048, .pattern = &kPattern1};
constinit const Type types::MetricName = {.kind = Kind::string, .min = 1, .max = 255, .pattern = &kPattern2};
constinit const Type types::MetricQueryResultStatus = {.kind = Kind::string, .values = kValues0};
constinit const Type types::MetricStatistic = {.kind = Kind::string, .values = kValues1};
constinit const Type types::Period = {.kind = Kind::string, .values = kValues2};
constinit const Type types::PutMetricsErrorCode = {.kind = Kind::string, .values = kValues3};
constinit const Type types::SageMakerResourceArn = {.kind = Kind::string, .max = 2048, .pattern = &kPattern3};
constinit const Type types::Step = {.kind = Kind::integer, .min = 0};
constinit const Type types::Timestamp = {.kind = Kind::timestamp};
constinit const Type types::XAxisType = {.kind = Kind::string, .values = kValues4};
constinit const Shape Unit::kShape = {.name = "Unit", .size = sizeof(Unit)};

}  // namespace athanor::api::metrics
