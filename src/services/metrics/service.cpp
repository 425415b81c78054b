#include "services/metrics/service.hpp"

#include <cmath>

namespace athanor::metrics {

using namespace api::metrics;
using telemetry::Summary;

namespace {

constexpr std::size_t kMostValues = 10'000;  // in the answer to one query; then it is "Truncated"
constexpr std::int64_t kSecond = 1000;

MetricQueryResult refused(std::string message) {
    return {
        .status = "ValidationError", .message = std::move(message), .x_axis_values = {}, .metric_values = {}};
}

double statistic(std::string_view name, const Summary& s) {
    if (name == "Min") return s.min;
    if (name == "Max") return s.max;
    if (name == "Avg") return s.mean;
    if (name == "Count") return s.weight;
    if (name == "StdDev") return s.deviation();
    return s.last;
}

// In milliseconds; nullopt: by step.
std::optional<std::int64_t> period_of(std::string_view name) {
    if (name == "OneMinute") return 60 * kSecond;
    if (name == "FiveMinute") return 300 * kSecond;
    if (name == "OneHour") return 3600 * kSecond;
    return std::nullopt;
}

// The ends of a query are within it; times are seconds.
telemetry::PeriodQuery ranged(const MetricQuery& query, std::optional<std::int64_t> period) {
    std::int64_t unit = period ? kSecond : 1;
    auto scaled = [&](std::int64_t value) {
        return std::clamp(value, INT64_MIN / unit + 1, INT64_MAX / unit - 1) * unit;
    };
    telemetry::PeriodQuery q{.axis = period ? telemetry::Axis::time : telemetry::Axis::step,
                             .period = period.value_or(1)};
    if (query.start) q.start = scaled(*query.start);
    if (query.end) q.end = scaled(*query.end) + unit;
    return q;
}

}  // namespace

void Metrics::add_to(gate::Register& operations) {
    operations.changes<op::BatchPutMetrics>(
        [this](gate::Call& call, BatchPutMetricsRequest in) { return put(call, std::move(in)); });
    operations.reads<op::BatchGetMetrics>(
        [this](gate::Call& call, BatchGetMetricsRequest in) { return get(call, std::move(in)); });
}

Task<Result<store::Durable<BatchPutMetricsResponse>>> Metrics::put(gate::Call& call,
                                                                   BatchPutMetricsRequest in) {
    ATHANOR_CO_TRY(auto source, resources_.component(call.account(), call.region, in.trial_component_name));
    if (!source) {
        co_return fail("ResourceNotFound",
                       "Trial Component with name (" + in.trial_component_name + ") does not exist.", 404);
    }
    BatchPutMetricsResponse out;
    telemetry::MetricBatch batch{*std::move(source), {}};
    batch.measurements.reserve(in.metric_data.size());
    for (std::size_t i = 0; i < in.metric_data.size(); ++i) {
        RawMetricData& one = in.metric_data[i];
        if (!std::isfinite(one.value)) {
            if (!out.errors) out.errors.emplace();
            out.errors->push_back({.code = "VALIDATION_ERROR", .metric_index = static_cast<std::int64_t>(i)});
            continue;
        }
        batch.measurements.push_back(
            {std::move(one.metric_name),
             {.time = to_epoch_millis(one.timestamp), .step = one.step, .value = one.value}});
    }
    if (batch.measurements.empty())
        co_return store::Durable<BatchPutMetricsResponse>::unchanged(std::move(out));
    std::vector<telemetry::MetricBatch> batches;
    batches.push_back(std::move(batch));
    auto done = co_await store_.append(std::move(batches));
    if (!done) co_return std::unexpected(std::move(done).error());
    co_return std::move(*done).map([&](store::Nothing) { return std::move(out); });
}

Task<Result<BatchGetMetricsResponse>> Metrics::get(gate::Call& call, BatchGetMetricsRequest in) {
    co_return co_await pool_.run([&]() -> Result<BatchGetMetricsResponse> {
        BatchGetMetricsResponse out{.metric_query_results = std::vector<MetricQueryResult>{}};
        for (const MetricQuery& query : in.metric_queries) {
            ATHANOR_TRY(MetricQueryResult result, answer(call.account(), call.region, query));
            out.metric_query_results->push_back(std::move(result));
        }
        return out;
    });
}

Result<MetricQueryResult> Metrics::answer(std::string_view account, std::string_view region,
                                          const MetricQuery& query) const {
    auto period = period_of(query.period);
    if (period.has_value() == (query.x_axis_type == "IterationNumber")) {
        return refused("Period " + query.period + " does not go with XAxisType " + query.x_axis_type + ".");
    }
    ATHANOR_TRY(auto sources, resources_.of_arn(account, region, query.resource_arn));
    if (sources.empty())
        return refused("Resource " + query.resource_arn + " does not exist or has no metrics.");
    MetricQueryResult out{.status = "Complete", .message = {}, .x_axis_values = {}, .metric_values = {}};
    for (const telemetry::MetricSource& source : sources) {
        if (!store_.summary(source, query.metric_name)) continue;
        ATHANOR_TRY(auto periods, store_.statistics(source, query.metric_name, ranged(query, period)));
        for (const telemetry::PeriodStatistics& one : periods) {
            if (out.x_axis_values.size() == kMostValues) {
                out.status = "Truncated";
                break;
            }
            out.x_axis_values.push_back(period ? one.begin / kSecond : one.begin);
            out.metric_values.push_back(statistic(query.metric_stat, one.summary));
        }
        break;
    }
    return out;
}

}  // namespace athanor::metrics
