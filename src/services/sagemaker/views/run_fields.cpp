#include "services/sagemaker/views/run_fields.hpp"

#include <algorithm>
#include <array>

namespace athanor::sagemaker {

namespace {

using What = RunField::What;

constexpr std::array<std::pair<std::string_view, What>, 9> kPlain{{
    {"name", What::name},
    {"display", What::display},
    {"status", What::status},
    {"source", What::source},
    {"created", What::created},
    {"modified", What::modified},
    {"started", What::started},
    {"ended", What::ended},
    {"duration", What::duration},
}};
constexpr std::array<std::pair<std::string_view, What>, 3> kKeyed{
    {{"param", What::parameter}, {"metric", What::metric}, {"tag", What::tag}}};
constexpr std::array<std::pair<std::string_view, Statistic>, 5> kStatistics{{{".last", Statistic::last},
                                                                             {".min", Statistic::min},
                                                                             {".max", Statistic::max},
                                                                             {".mean", Statistic::mean},
                                                                             {".count", Statistic::count}}};

template <class Pairs>
auto named(const Pairs& pairs, std::string_view name)
    -> std::optional<typename Pairs::value_type::second_type> {
    auto found = std::ranges::find(pairs, name, &Pairs::value_type::first);
    return found == pairs.end() ? std::nullopt : std::optional(found->second);
}

double value_of(const telemetry::Summary& summary, Statistic statistic) {
    switch (statistic) {
        case Statistic::last: return summary.last;
        case Statistic::min: return summary.min;
        case Statistic::max: return summary.max;
        case Statistic::mean: return summary.mean;
        case Statistic::count: return summary.weight;
    }
    return summary.last;
}

}  // namespace

std::optional<RunField> RunField::of(std::string_view head, std::string_view key,
                                     std::string_view statistic) {
    if (key.empty()) {
        auto what = named(kPlain, head);
        return what && statistic.empty() ? std::optional(RunField{.what = *what}) : std::nullopt;
    }
    auto what = named(kKeyed, head);
    if (!what) return std::nullopt;
    RunField field{.what = *what, .key = std::string(key)};
    if (statistic.empty()) return field;
    auto known = named(kStatistics, statistic);
    if (!known || *what != What::metric) return std::nullopt;
    field.statistic = *known;
    return field;
}

std::optional<RunField> RunField::parse(std::string_view text) {
    const std::size_t dot = text.find('.');
    if (dot == text.npos) return of(text, "", "");
    auto field = of(text.substr(0, dot), text.substr(dot + 1), "");
    if (!field || field->what != What::metric) return field;
    const std::size_t last = field->key.rfind('.');
    auto statistic = last == std::string::npos || last == 0
                         ? std::nullopt
                         : named(kStatistics, std::string_view(field->key).substr(last));
    if (statistic) {
        field->base = field->key.substr(0, last);
        field->statistic = *statistic;
    }
    return field;
}

const std::vector<telemetry::SeriesInfo>& RunFacts::metrics() const {
    if (!metrics_) {
        metrics_.emplace();
        for (const telemetry::MetricSource& source : run_.metrics) {
            auto found = store_.summaries(source);
            if (metrics_->empty()) {
                *metrics_ = std::move(found);
            } else {
                for (telemetry::SeriesInfo& one : found) metrics_->push_back(std::move(one));
            }
        }
    }
    return *metrics_;
}

Cell RunFacts::metric(const RunField& field) const {
    const auto& all = metrics();
    auto found = std::ranges::find(all, field.key, &telemetry::SeriesInfo::metric);
    if (found != all.end())
        return Cell::of(value_of(found->summary, field.base.empty() ? field.statistic : Statistic::last));
    if (field.base.empty()) return {};
    found = std::ranges::find(all, field.base, &telemetry::SeriesInfo::metric);
    return found == all.end() ? Cell{} : Cell::of(value_of(found->summary, field.statistic));
}

Cell RunFacts::tag(const std::string& key) const {
    auto tags = tags_.find(run_.name);
    if (tags == tags_.end()) return {};
    auto found = tags->second.find(key);
    return found == tags->second.end() ? Cell{} : Cell::of(std::string_view(found->second));
}

Cell RunFacts::cell(const RunField& field) const {
    auto text = [](std::string_view value) { return value.empty() ? Cell{} : Cell::of(value); };
    auto time = [](double seconds) { return seconds == 0 ? Cell{} : Cell::of(seconds); };
    switch (field.what) {
        case What::name: return Cell::of(std::string_view(run_.name));
        case What::display: return text(run_.display);
        case What::status: return text(run_.status);
        case What::source: return text(run_.source);
        case What::created: return Cell::of(to_epoch_seconds(run_.created));
        case What::modified: return Cell::of(to_epoch_seconds(run_.modified));
        case What::started: return time(run_.started);
        case What::ended: return time(run_.ended);
        case What::duration:
            return run_.started == 0 || run_.ended < run_.started ? Cell{}
                                                                  : Cell::of(run_.ended - run_.started);
        case What::parameter: return run_.parameter(field.key);
        case What::metric: return metric(field);
        case What::tag: return tag(field.key);
    }
    return {};
}

}  // namespace athanor::sagemaker
