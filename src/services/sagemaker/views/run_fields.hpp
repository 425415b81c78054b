// What a run can be asked for, by the names that tables and filters use: name, display, status, source, created, modified, started, ended,
// duration, param.NAME, metric.NAME (its last value; .min, .max, .mean, .count), tag.NAME.
//
// A metric whose own name ends in ".min" is found by that name first.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "services/sagemaker/views/run_table.hpp"

namespace athanor::sagemaker {

using RunTags = std::unordered_map<std::string, std::map<std::string, std::string, std::less<>>>;  // by run

enum class Statistic { last, min, max, mean, count };

struct RunField {
    enum class What {
        name,
        display,
        status,
        source,
        created,
        modified,
        started,
        ended,
        duration,
        parameter,
        metric,
        tag
    };

    // "param.lr". nullopt: there is no such field.
    static std::optional<RunField> parse(std::string_view text);
    // Of a head and a key that were told apart already, as quoted names are; `statistic` of a metric: "", ".min", ….
    static std::optional<RunField> of(std::string_view head, std::string_view key,
                                      std::string_view statistic);

    bool is_time() const { return what >= What::created && what <= What::ended; }

    What what = What::name;
    std::string key;                        // of a parameter, metric or tag
    std::string base;                       // of a metric that may mean a statistic: its name then
    Statistic statistic = Statistic::last;  // of `base`, or of `key` where there is no base
};

// A run with what belongs to it elsewhere. Metrics are looked up when they are first asked for.
class RunFacts {
public:
    RunFacts(const Run& run, const telemetry::MetricStore& store, const RunTags& tags)
        : run_(run), store_(store), tags_(tags) {}

    Cell cell(const RunField& field) const;
    const Run& run() const { return run_; }
    const std::vector<telemetry::SeriesInfo>& metrics() const;

private:
    Cell metric(const RunField& field) const;
    Cell tag(const std::string& key) const;

    const Run& run_;
    const telemetry::MetricStore& store_;
    const RunTags& tags_;
    mutable std::optional<std::vector<telemetry::SeriesInfo>> metrics_;
};

}  // namespace athanor::sagemaker
