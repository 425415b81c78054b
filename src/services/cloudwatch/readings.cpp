#include "services/cloudwatch/readings.hpp"

#include <algorithm>
#include <array>

namespace athanor::cloudwatch {
namespace {

using namespace std::chrono;

constexpr std::int64_t kWindow = 86'400'000;  // is read at once
constexpr char kUnitMark = '\x1f';
constexpr std::array<std::string_view, 27> kUnits{kNoUnit,
                                                  "Seconds",
                                                  "Microseconds",
                                                  "Milliseconds",
                                                  "Bytes",
                                                  "Kilobytes",
                                                  "Megabytes",
                                                  "Gigabytes",
                                                  "Terabytes",
                                                  "Bits",
                                                  "Kilobits",
                                                  "Megabits",
                                                  "Gigabits",
                                                  "Terabits",
                                                  "Percent",
                                                  "Count",
                                                  "Bytes/Second",
                                                  "Kilobytes/Second",
                                                  "Megabytes/Second",
                                                  "Gigabytes/Second",
                                                  "Terabytes/Second",
                                                  "Bits/Second",
                                                  "Kilobits/Second",
                                                  "Megabits/Second",
                                                  "Gigabits/Second",
                                                  "Terabits/Second",
                                                  "Count/Second"};

// What the platform publishes itself, without saying it.
std::string_view own_unit(std::string_view name_space, std::string_view metric) {
    if (name_space == "AWS/SageMaker" && (metric.ends_with("Latency") || metric == "ModelSetupTime"))
        return "Microseconds";
    if (name_space.starts_with("/aws/sagemaker/") && metric.ends_with("Utilization")) return "Percent";
    return kNoUnit;
}

bool is_wanted(const MetricId& metric, std::string_view unit, const std::optional<std::string>& wanted) {
    if (!wanted || *wanted == unit) return true;
    return unit == kNoUnit && own_unit(metric.source.name_space, metric.metric) == *wanted;
}

}  // namespace

std::string stored_name(std::string_view metric, std::string_view unit) {
    std::string name(metric);
    if (unit != kNoUnit) (name += kUnitMark) += unit;
    return name;
}

NamedUnit from_stored(std::string_view name_space, std::string_view stored) {
    std::size_t mark = stored.find(kUnitMark);
    if (mark == std::string_view::npos) return {stored, own_unit(name_space, stored)};
    return {stored.substr(0, mark), stored.substr(mark + 1)};
}

MetricId metric_id(std::string_view account, std::string_view region, std::string_view name_space,
                   std::string_view metric,
                   const std::optional<std::vector<api::cloudwatch::Dimension>>& dimensions) {
    MetricId id{{std::string(account), std::string(region), std::string(name_space), {}},
                std::string(metric)};
    if (dimensions) {
        for (const auto& one : *dimensions) id.source.dimensions.emplace_back(one.name, one.value);
    }
    std::ranges::sort(id.source.dimensions);
    return id;
}

Grid grid_of(Timestamp start, Timestamp end, std::int64_t period_seconds, Timestamp now) {
    std::int64_t unit = period_seconds < 60 ? period_seconds : 60;
    if (now - start > days(63))
        unit = 3600;
    else if (now - start > days(15))
        unit = 300;
    unit *= 1000;
    std::int64_t from = to_epoch_millis(start);
    std::int64_t rest = from % unit;
    if (rest < 0) rest += unit;
    return {from - rest, to_epoch_millis(end), period_seconds * 1000};
}

std::vector<std::string_view> Readings::units(const MetricId& metric,
                                              const std::optional<std::string>& wanted) const {
    std::vector<std::string_view> out;
    for (std::string_view unit : kUnits) {
        if (is_wanted(metric, unit, wanted) &&
            store_.summary(metric.source, stored_name(metric.metric, unit)))
            out.push_back(unit);
    }
    return out;
}

Status Readings::visit(const MetricId& metric, const std::vector<std::string_view>& units, const Grid& grid,
                       bool keep_samples, const Visit& each) const {
    std::int64_t end = INT64_MIN;
    std::vector<std::string> names;
    for (std::string_view unit : units) {
        names.push_back(stored_name(metric.metric, unit));
        if (auto known = store_.summary(metric.source, names.back()))
            end = std::max(end, known->last_time + 1);
    }
    end = std::min(end, grid.end);
    std::int64_t window = std::max<std::int64_t>(1, kWindow / grid.period) * grid.period;
    std::vector<telemetry::MetricPoint> points;
    for (std::int64_t begin = grid.start; begin < end; begin += window) {
        points.clear();
        for (const std::string& name : names) {
            ATHANOR_TRY(auto some, store_.read(metric.source, name,
                                               {.start = begin, .end = std::min(end, begin + window)}));
            points.insert(points.end(), some.begin(), some.end());
        }
        if (names.size() > 1) std::ranges::sort(points, {}, &telemetry::MetricPoint::time);
        Bucket bucket;
        for (const telemetry::MetricPoint& point : points) {
            std::int64_t period = grid.begin_of(point.time);
            if (bucket.count > 0 && bucket.begin != period) {
                each(bucket);
                bucket = {};
            }
            bucket.begin = period;
            bucket.add(point, keep_samples);
        }
        if (bucket.count > 0) each(bucket);
    }
    return {};
}

}  // namespace athanor::cloudwatch
