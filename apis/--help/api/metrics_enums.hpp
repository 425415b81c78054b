// Generated from apis/sagemaker-metrics.json by apis/generate.py.
#pragma once

#include <string_view>

namespace athanor::api::metrics::metric_query_result_status {
inline constexpr std::string_view kComplete = "Complete";
inline constexpr std::string_view kTruncated = "Truncated";
inline constexpr std::string_view kInternalError = "InternalError";
inline constexpr std::string_view kValidationError = "ValidationError";
}

namespace athanor::api::metrics::metric_statistic {
inline constexpr std::string_view kMin = "Min";
inline constexpr std::string_view kMax = "Max";
inline constexpr std::string_view kAvg = "Avg";
inline constexpr std::string_view kCount = "Count";
inline constexpr std::string_view kStdDev = "StdDev";
inline constexpr std::string_view kLast = "Last";
}

namespace athanor::api::metrics::period {
inline constexpr std::string_view kOneMinute = "OneMinute";
inline constexpr std::string_view kFiveMinute = "FiveMinute";
inline constexpr std::string_view kOneHour = "OneHour";
inline constexpr std::string_view kIterationNumber = "IterationNumber";
}

namespace athanor::api::metrics::put_metrics_error_code {
inline constexpr std::string_view kMetricLimitExceeded = "METRIC_LIMIT_EXCEEDED";
inline constexpr std::string_view kInternalError = "INTERNAL_ERROR";
inline constexpr std::string_view kValidationError = "VALIDATION_ERROR";
inline constexpr std::string_view kConflictError = "CONFLICT_ERROR";
}

namespace athanor::api::metrics::x_axis_type {
inline constexpr std::string_view kIterationNumber = "IterationNumber";
inline constexpr std::string_view kTimestamp = "Timestamp";
}
