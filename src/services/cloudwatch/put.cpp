#include <algorithm>
#include <cmath>

#include "base/log.hpp"
#include "services/cloudwatch/metrics.hpp"

namespace athanor::cloudwatch {
namespace {

using namespace api::cloudwatch;
using namespace std::chrono;
using telemetry::MetricBatch;
using telemetry::MetricPoint;

constexpr std::size_t kMostData = 1000, kMostValues = 150;
constexpr weeks kOldest{2};
constexpr hours kNewest{2};
const double kMostValue = std::ldexp(1.0, 360);  // AWS's: -2^360 to 2^360

std::unexpected<Error> invalid_datum(std::string message) {
    return fail("InvalidParameterValueException", std::move(message));
}
std::unexpected<Error> both(std::string_view a, std::string_view b) {
    return fail(
        "InvalidParameterCombinationException",
        fmt::format("The parameters {} and {} are mutually exclusive and you have specified both.", a, b));
}

// ASCII that can be printed, and not only spaces.
bool is_text(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; }) &&
           text.find_first_not_of(' ') != std::string_view::npos;
}

Status check_names(const MetricDatum& datum, const std::string& name) {
    if (!is_text(datum.metric_name))
        return invalid_datum(
            fmt::format("The value {} for parameter {}.MetricName is invalid.", datum.metric_name, name));
    if (!datum.dimensions) return {};
    for (std::size_t i = 0; i < datum.dimensions->size(); ++i) {
        const Dimension& one = (*datum.dimensions)[i];
        std::string place = fmt::format("{}.Dimensions.member.{}", name, i + 1);
        if (!is_text(one.name) || one.name[0] == ':')
            return invalid_datum(
                fmt::format("The value {} for parameter {}.Name is invalid.", one.name, place));
        if (!is_text(one.value))
            return invalid_datum(
                fmt::format("The value {} for parameter {}.Value is invalid.", one.value, place));
        for (std::size_t j = 0; j < i; ++j) {
            if ((*datum.dimensions)[j].name == one.name)
                return invalid_datum(fmt::format(
                    "The parameter {}.Dimensions has the name {} more than once.", name, one.name));
        }
    }
    return {};
}

Status check_value(double value, const std::string& name) {
    if (std::isfinite(value) && std::abs(value) <= kMostValue) return {};
    return invalid_datum(fmt::format("The value {} for parameter {} is invalid.",
                                     std::isnan(value) ? "NaN" : fmt::format("{}", value), name));
}

Status check_values(const MetricDatum& datum, const std::string& name) {
    const auto& values = *datum.values;
    if (values.size() > kMostValues || (datum.counts && datum.counts->size() > kMostValues))
        return invalid_datum(
            fmt::format("The collection {}.Values must not have a size greater than {}.", name, kMostValues));
    if (values.empty()) return invalid_datum(fmt::format("The parameter {}.Values is required.", name));
    if (datum.counts && datum.counts->size() != values.size())
        return invalid_datum(
            fmt::format("The parameters {}.Values and {}.Counts must be of the same size.", name, name));
    for (std::size_t i = 0; i < values.size(); ++i) {
        ATHANOR_CHECK(check_value(values[i], fmt::format("{}.Values.member.{}", name, i + 1)));
        if (!datum.counts) continue;
        double count = (*datum.counts)[i];
        std::string place = fmt::format("{}.Counts.member.{}", name, i + 1);
        ATHANOR_CHECK(check_value(count, place));
        if (count < 0)
            return invalid_datum(fmt::format("The value {} for parameter {} is invalid.", count, place));
    }
    return {};
}

Result<std::int64_t> time_of(const MetricDatum& datum, const std::string& name, Timestamp now) {
    Timestamp time = datum.timestamp.value_or(now);
    if (time < now - kOldest)
        return invalid_datum(
            fmt::format("The parameter {}.Timestamp must specify a time within the past two weeks.", name));
    if (time > now + kNewest)
        return invalid_datum(fmt::format(
            "The parameter {}.Timestamp must specify a time no more than two hours in the future.", name));
    std::int64_t resolution = datum.storage_resolution.value_or(60);
    if (resolution != 1 && resolution != 60)
        return invalid_datum(
            fmt::format("The value {} for parameter {}.StorageResolution is invalid. It must be 1 or 60.",
                        resolution, name));
    std::int64_t millis = to_epoch_millis(time);
    return millis - millis % (resolution * 1000);
}

Result<std::vector<MetricPoint>> points_of(const MetricDatum& datum, const std::string& name, Timestamp now) {
    ATHANOR_TRY(std::int64_t time, time_of(datum, name, now));
    std::vector<MetricPoint> points;
    if (datum.value && datum.statistic_values) return both(name + ".Value", name + ".StatisticValues");
    if (datum.value && datum.values) return both(name + ".Value", name + ".Values");
    if (datum.values && datum.statistic_values) return both(name + ".Values", name + ".StatisticValues");
    if (datum.counts && !datum.values)
        return fail(
            "InvalidParameterCombinationException",
            fmt::format("The parameter {}.Counts goes with the parameter {}.Values only.", name, name));
    if (datum.value) {
        ATHANOR_CHECK(check_value(*datum.value, name + ".Value"));
        points.push_back({.time = time, .value = *datum.value});
    } else if (datum.statistic_values) {
        const StatisticSet& set = *datum.statistic_values;
        ATHANOR_CHECK(check_value(set.sample_count, name + ".StatisticValues.SampleCount"));
        ATHANOR_CHECK(check_value(set.sum, name + ".StatisticValues.Sum"));
        ATHANOR_CHECK(check_value(set.minimum, name + ".StatisticValues.Minimum"));
        ATHANOR_CHECK(check_value(set.maximum, name + ".StatisticValues.Maximum"));
        auto made = points_of_set(time, set.sample_count, set.sum, set.minimum, set.maximum);
        if (!made)
            return invalid_datum(
                fmt::format("The value for parameter {}.StatisticValues is invalid: no {} samples between {} "
                            "and {} have the sum {}.",
                            name, set.sample_count, set.minimum, set.maximum, set.sum));
        points = std::move(*made);
    } else if (datum.values) {
        ATHANOR_CHECK(check_values(datum, name));
        for (std::size_t i = 0; i < datum.values->size(); ++i) {
            double count = datum.counts ? (*datum.counts)[i] : 1;
            if (count > 0) points.push_back({.time = time, .value = (*datum.values)[i], .weight = count});
        }
    } else {
        return fail("MissingRequiredParameterException",
                    fmt::format("At least one of the parameters {}.Value, {}.Values and {}.StatisticValues "
                                "must be specified.",
                                name, name, name));
    }
    return points;
}

Status add(const std::vector<MetricDatum>& data, std::string_view prefix, const PutMetricDataInput& in,
           std::string_view account, std::string_view region, Timestamp now, std::vector<MetricBatch>& out) {
    for (std::size_t i = 0; i < data.size(); ++i) {
        const MetricDatum& datum = data[i];
        std::string name = fmt::format("{}.member.{}", prefix, i + 1);
        ATHANOR_CHECK(check_names(datum, name));
        ATHANOR_TRY(auto points, points_of(datum, name, now));
        MetricId id = metric_id(account, region, in.namespace_, datum.metric_name, datum.dimensions);
        std::string stored = stored_name(datum.metric_name, datum.unit.value_or(std::string(kNoUnit)));
        if (out.empty() || out.back().source.dimensions != id.source.dimensions)
            out.push_back({std::move(id.source), {}});
        for (MetricPoint& point : points) out.back().measurements.push_back({stored, point});
    }
    return {};
}

}  // namespace

Result<std::vector<MetricBatch>> batches_of(const PutMetricDataInput& in, std::string_view account,
                                            std::string_view region, Timestamp now) {
    if (in.namespace_.starts_with("AWS/") || !is_text(in.namespace_))
        return invalid_datum(fmt::format("The value {} for parameter Namespace is invalid.", in.namespace_));
    std::size_t size = in.metric_data ? in.metric_data->size() : 0;
    if (in.entity_metric_data) {
        for (const EntityMetricData& one : *in.entity_metric_data)
            size += one.metric_data ? one.metric_data->size() : 0;
    }
    if (size == 0) return fail("MissingRequiredParameterException", "The parameter MetricData is required.");
    if (size > kMostData)
        return invalid_datum(
            fmt::format("The collection MetricData must not have a size greater than {}.", kMostData));
    std::vector<MetricBatch> out;
    if (in.metric_data) ATHANOR_CHECK(add(*in.metric_data, "MetricData", in, account, region, now, out));
    if (in.entity_metric_data) {
        for (std::size_t i = 0; i < in.entity_metric_data->size(); ++i) {
            const auto& one = (*in.entity_metric_data)[i];
            if (!one.metric_data) continue;
            ATHANOR_CHECK(add(*one.metric_data, fmt::format("EntityMetricData.member.{}.MetricData", i + 1),
                              in, account, region, now, out));
        }
    }
    std::erase_if(out, [](const MetricBatch& batch) { return batch.measurements.empty(); });
    return out;
}

Task<Result<store::Durable<Unit>>> MetricOperations::put(gate::Call& call, PutMetricDataInput in) {
    ATHANOR_CO_TRY(auto batches, batches_of(in, call.account(), call.region, clock_.now()));
    if (batches.empty()) co_return store::Durable<Unit>::unchanged({});  // all counts were 0
    auto done = co_await store_.append(std::move(batches));
    if (!done) co_return std::unexpected(std::move(done).error());
    co_return std::move(*done).map([](store::Nothing) { return Unit{}; });
}

}  // namespace athanor::cloudwatch
