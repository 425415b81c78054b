#include <algorithm>
#include <cmath>

#include "telemetry/metric_impl.hpp"

namespace athanor::telemetry {
namespace {

// The value below which `percent` of the weight lies, between the two nearest samples. `points` are sorted by value.
double percentile_of(const std::vector<std::pair<double, double>>& points, double weight, double percent) {
    double wanted = percent / 100 * (weight - 1);  // the position of it among samples that are counted from 0
    if (wanted <= 0) return points.front().first;
    double begin = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        double last = begin + points[i].second - 1;  // of this value's samples
        if (wanted <= last || i + 1 == points.size()) return points[i].first;
        if (wanted < last + 1)
            return points[i].first + (points[i + 1].first - points[i].first) * (wanted - last);
        begin += points[i].second;
    }
    return points.back().first;
}

std::int64_t floor_to(std::int64_t value, std::int64_t period) {
    std::int64_t rest = value % period;
    return value - (rest < 0 ? rest + period : rest);
}

}  // namespace

std::vector<SeriesInfo> MetricStore::summaries(const MetricSource& source) const {
    std::string key = source_key(source);
    std::vector<SeriesInfo> found;
    std::shared_lock lock(impl_->mutex);
    auto place = impl_->sources.find(key);
    if (place == impl_->sources.end()) return found;
    for (const auto& [metric, series] : place->second.metrics) {
        Summary summary = series.summary();
        if (summary.weight > 0) found.push_back({metric, summary});
    }
    return found;
}

std::optional<Summary> MetricStore::summary(const MetricSource& source, std::string_view metric) const {
    std::string key = source_key(source);
    std::shared_lock lock(impl_->mutex);
    auto place = impl_->sources.find(key);
    if (place == impl_->sources.end()) return std::nullopt;
    auto found = place->second.metrics.find(metric);
    if (found == place->second.metrics.end()) return std::nullopt;
    Summary summary = found->second.summary();
    return summary.weight > 0 ? std::optional(summary) : std::nullopt;
}

std::vector<SeriesName> MetricStore::series(std::string_view account, std::string_view region,
                                            std::string_view name_space) const {
    std::string prefix;
    put_text(prefix, account);
    put_text(prefix, region);
    if (!name_space.empty()) put_text(prefix, name_space);
    std::vector<SeriesName> found;
    std::shared_lock lock(impl_->mutex);
    for (const auto& [key, source] : impl_->sources) {
        if (!key.starts_with(prefix)) continue;
        auto parsed = parse_source_key(key);
        for (const auto& [metric, series] : source.metrics) {
            if (parsed && series.summary().weight > 0) found.push_back({*parsed, metric});
        }
    }
    return found;
}

Result<std::shared_ptr<File>> MetricStore::Impl::block_of(std::uint64_t number) const {
    std::shared_lock lock(mutex);
    auto found = blocks.find(number);
    if (found == blocks.end())
        return fail("ThrottlingException", "The series has just been expired; try again.");
    return found->second;
}

Result<std::vector<MetricPoint>> MetricStore::read(const MetricSource& source, std::string_view metric,
                                                   TimeRange range) const {
    std::int64_t start = range.start.value_or(INT64_MIN), end = range.end.value_or(INT64_MAX);
    if (impl_->options.retention.count() > 0)
        start = std::max(start, to_epoch_millis(impl_->clock.now() - impl_->options.retention));
    auto within = [&](std::int64_t oldest, std::int64_t newest) { return oldest < end && newest >= start; };
    std::vector<Chunk> chunks;
    std::vector<std::shared_ptr<const std::string>> parts;
    std::string open;
    std::string key = source_key(source);
    {
        std::shared_lock lock(impl_->mutex);
        auto place = impl_->sources.find(key);
        if (place == impl_->sources.end()) return std::vector<MetricPoint>{};
        auto found = place->second.metrics.find(metric);
        if (found == place->second.metrics.end()) return std::vector<MetricPoint>{};
        const Series& series = found->second;
        for (const Chunk& chunk : series.chunks) {
            if (within(chunk.oldest, chunk.newest)) chunks.push_back(chunk);
        }
        for (const Head::Part& part : series.head.parts) {
            if (within(part.oldest, part.newest)) parts.push_back(part.packed);
        }
        if (within(series.head.oldest, series.head.newest)) open = series.head.open;
    }
    std::vector<MetricPoint> points;
    bool whole = true;
    for (const Chunk& chunk : chunks) {
        ATHANOR_TRY(auto file, impl_->block_of(chunk.block));
        ATHANOR_TRY(std::string packed, read_chunk(*file, chunk));
        whole = whole && unpack_points(packed, points);
    }
    for (const auto& part : parts) whole = whole && unpack_points(*part, points);
    whole = whole && unpack_points(open, points);
    if (!whole) return internal_error("points of metric " + std::string(metric) + " are damaged");
    std::erase_if(points, [&](const MetricPoint& p) { return p.time < start || p.time >= end; });
    if (std::ranges::is_sorted(points, {}, &MetricPoint::time)) return points;
    // Of one time, as they came.
    std::vector<std::pair<std::int64_t, std::size_t>> order;
    for (const MetricPoint& point : points) order.emplace_back(point.time, order.size());
    std::ranges::sort(order);
    std::vector<MetricPoint> sorted;
    for (const auto& [time, index] : order) sorted.push_back(points[index]);
    return sorted;
}

Result<std::vector<PeriodStatistics>> MetricStore::statistics(const MetricSource& source,
                                                              std::string_view metric,
                                                              const PeriodQuery& query) const {
    if (query.period < 1) return fail("InvalidParameterException", "A period must be at least 1.");
    bool by_step = query.axis == Axis::step;
    TimeRange range;
    if (!by_step) range = {query.start, query.end};
    ATHANOR_TRY(auto points, read(source, metric, range));
    struct Place {
        std::int64_t begin;
        const MetricPoint* point;
    };
    std::vector<Place> places;
    for (const MetricPoint& point : points) {
        if (by_step && !point.step) continue;
        std::int64_t at = by_step ? *point.step : point.time;
        if (at < query.start || at >= query.end) continue;
        places.push_back({floor_to(at, query.period), &point});
    }
    // By period; within one as they came, so that the last is the last.
    auto before = [](const Place& a, const Place& b) {
        return a.begin != b.begin ? a.begin < b.begin : a.point < b.point;
    };
    if (!std::ranges::is_sorted(places, before)) std::ranges::sort(places, before);
    std::vector<PeriodStatistics> periods;
    std::vector<std::pair<double, double>> values;  // with their weights
    for (std::size_t i = 0; i < places.size();) {
        PeriodStatistics& period = periods.emplace_back(
            PeriodStatistics{.begin = places[i].begin, .summary = {}, .percentiles = {}});
        values.clear();
        for (; i < places.size() && places[i].begin == period.begin; ++i) {
            period.summary.add(*places[i].point);
            if (!query.percentiles.empty())
                values.emplace_back(places[i].point->value, places[i].point->weight);
        }
        std::ranges::sort(values);
        for (double percent : query.percentiles)
            period.percentiles.push_back(percentile_of(values, period.summary.weight, percent));
    }
    return periods;
}

}  // namespace athanor::telemetry
