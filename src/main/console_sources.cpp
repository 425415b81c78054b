#include "main/console_sources.hpp"

#include <algorithm>
#include <numeric>

#include "services/cloudwatch/readings.hpp"

namespace athanor {
namespace {

using Points = std::vector<telemetry::MetricPoint>;

Status append(const telemetry::MetricStore& store, const telemetry::MetricSource& source,
              std::string_view metric, std::int64_t since, Points& to) {
    ATHANOR_TRY(Points some, store.read(source, metric, {.start = since, .end = std::nullopt}));
    to.insert(to.end(), some.begin(), some.end());
    return {};
}

// Of several series together, by time; those of a time as they were.
Points in_order(const Points& points, std::size_t series) {
    if (series < 2) return points;
    std::vector<std::size_t> places(points.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::ranges::sort(places, {}, [&](std::size_t at) { return std::pair(points[at].time, at); });
    Points ordered;
    ordered.reserve(points.size());
    for (std::size_t at : places) ordered.push_back(points[at]);
    return ordered;
}

}  // namespace

console::Sources console_sources(const Foundations& foundations, gate::Register& operations,
                                 const console::Changes& changes, std::function<Services&()> services) {
    const auto& cloudwatch = *foundations.cloudwatch;
    const auto& series = *foundations.metrics;
    return {.changes = changes,
            .logs = *foundations.logs,
            .metric = [&cloudwatch](const console::MetricAsked& asked, std::int64_t since) -> Result<Points> {
                cloudwatch::MetricId id{{asked.account, asked.region, asked.name_space, asked.dimensions},
                                        asked.metric};
                Points points;
                const auto units = cloudwatch::Readings(cloudwatch).units(id, {});
                for (std::string_view unit : units)
                    ATHANOR_CHECK(append(cloudwatch, id.source, cloudwatch::stored_name(id.metric, unit),
                                         since, points));
                return in_order(points, units.size());
            },
            .series = [&series, services = std::move(services)](
                          std::string_view account, std::string_view region, std::string_view component,
                          std::string_view metric, std::int64_t since) -> Result<Points> {
                const std::string arn = "arn:aws:sagemaker:" + std::string(region) + ":" +
                                        std::string(account) + ":experiment-trial-component/" +
                                        std::string(component);
                ATHANOR_TRY(auto sources,
                            services().sagemaker.component_metrics().sources_of(account, region, arn));
                Points points;
                for (const auto& source : sources)
                    ATHANOR_CHECK(append(series, source, metric, since, points));
                return in_order(points, sources.size());
            },
            .operations = operations,
            .clock = system_clock()};
}

}  // namespace athanor
