// What is said of a period's samples: SampleCount, Average, Sum, Minimum, Maximum, and the extended ones: p99.9, tm90, tc, ts, wm with a
// percentage or with bounds (TM(2%:98%), WM(:200)), PR(:300), IQM. Pure.
//
// All are exact, since all samples are kept; a percentile lies between the two nearest. A trim by percentages cuts a sample's weight where the
// border falls into it. Of negative values AWS gives no percentiles: here they have some. A statistic set (count, sum, minimum, maximum) says
// nothing of the samples between: a period with one in it has no extended statistics unless all its values are equal, as on AWS.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "telemetry/metric_store.hpp"

namespace athanor::cloudwatch {

struct Sample {
    double value = 0, weight = 1;
    friend auto operator<=>(const Sample&, const Sample&) = default;
};

// A period that has samples.
struct Bucket {
    std::int64_t begin = 0;  // milliseconds
    double count = 0, sum = 0, minimum = 0, maximum = 0;
    bool has_sets = false;        // statistic sets are in it
    std::vector<Sample> samples;  // where they were asked for

    void add(const telemetry::MetricPoint& point, bool keep);
};

// Points of a statistic set bear this step, all others none: what they add up to is right, what lies between is not known.
inline constexpr std::int64_t kOfSet = 1;
// The set as points: their count, sum, minimum and maximum are the set's. nullopt: no samples could make it.
std::optional<std::vector<telemetry::MetricPoint>> points_of_set(std::int64_t time, double count, double sum,
                                                                 double minimum, double maximum);

struct Statistic {
    enum class Kind {
        sample_count,
        average,
        sum,
        minimum,
        maximum,
        percentile,  // `high`
        trimmed_mean,
        trimmed_count,
        trimmed_sum,
        winsorized_mean,
        percentile_rank,
    };
    Kind kind = Kind::average;
    bool of_values = false;  // the bounds are values, (low, high]; else percentages
    double low = 0, high = 100;

    bool needs_samples() const { return kind >= Kind::percentile; }
    // nullopt: it cannot be said. Sorts the samples.
    std::optional<double> of(Bucket& bucket) const;
};

std::optional<Statistic> parse_statistic(std::string_view text);

}  // namespace athanor::cloudwatch
