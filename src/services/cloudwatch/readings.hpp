// The metric store as CloudWatch sees it: metrics with units, and statistics per period.
//
// The store knows no units: a metric's points of a unit lie under "NAME\x1fUNIT", those without one under NAME, where the platform's own are
// too (their units stand in a table here). A name cannot have that character (PutMetricData refuses it). Who asks for no unit gets the points
// of all. Cost: a look into the store for each of 27 units (some 10 µs), then what the points in the range take to unpack.
// Reads on the caller's thread; thread-safe.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "api/cloudwatch.hpp"
#include "services/cloudwatch/statistic.hpp"
#include "telemetry/metric_store.hpp"

namespace athanor::cloudwatch {

inline constexpr std::string_view kNoUnit = "None";

std::string stored_name(std::string_view metric, std::string_view unit);
struct NamedUnit {
    std::string_view metric, unit;
};
// As a datapoint shows it.
NamedUnit from_stored(std::string_view name_space, std::string_view stored);

struct MetricId {
    telemetry::MetricSource source;
    std::string metric;
};
MetricId metric_id(std::string_view account, std::string_view region, std::string_view name_space,
                   std::string_view metric,
                   const std::optional<std::vector<api::cloudwatch::Dimension>>& dimensions);

// Periods side by side, the first beginning at `start`; in milliseconds. [start, end)
struct Grid {
    std::int64_t start = 0, end = 0, period = 60'000;
    std::int64_t begin_of(std::int64_t time) const { return start + (time - start) / period * period; }
    std::int64_t count() const { return end > start ? (end - start + period - 1) / period : 0; }
};
// The grid of a query: its start is moved back to a whole minute (of what is older than 15 days, 5 minutes; than 63 days, an hour), or to a
// whole period where that is shorter than a minute.
Grid grid_of(Timestamp start, Timestamp end, std::int64_t period_seconds, Timestamp now);

class Readings {
public:
    using Visit = std::function<void(Bucket&)>;
    explicit Readings(const telemetry::MetricStore& store) : store_(store) {}

    // The units under which the metric has points, as they are stored; `wanted`: of this unit only.
    std::vector<std::string_view> units(const MetricId& metric,
                                        const std::optional<std::string>& wanted) const;
    // The periods that have points, in order, of these units together. Reads a day at a time: memory holds that, and one period.
    Status visit(const MetricId& metric, const std::vector<std::string_view>& units, const Grid& grid,
                 bool keep_samples, const Visit& each) const;

private:
    const telemetry::MetricStore& store_;
};

}  // namespace athanor::cloudwatch
