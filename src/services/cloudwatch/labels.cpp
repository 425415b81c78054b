#include "services/cloudwatch/labels.hpp"

#include <algorithm>
#include <charconv>

#include "base/log.hpp"

namespace athanor::cloudwatch {
namespace {

using namespace std::chrono;

std::string time_text(std::int64_t time, int timezone) {
    std::string text = format_iso8601(from_epoch_millis(time) + minutes(timezone));
    return text.substr(0, 10) + " " + text.substr(11, 5);
}

std::optional<std::string> property(std::string_view name, const LabelContext& context) {
    if (name == "AccountId") return std::string(context.account);
    if (name == "Region") return std::string(context.region);
    if (name == "AccountLabel") return std::string(context.account);
    if (!context.query.metric_stat) return std::nullopt;
    const auto& stat = *context.query.metric_stat;
    if (name == "MetricName") return stat.metric.metric_name;
    if (name == "Namespace") return stat.metric.namespace_;
    if (name == "Stat") return stat.stat;
    if (name == "Period") return std::to_string(stat.period);
    if (!name.starts_with("Dim.") || !stat.metric.dimensions) return std::nullopt;
    for (const auto& dimension : *stat.metric.dimensions) {
        if (dimension.name == name.substr(4)) return dimension.value;
    }
    return std::nullopt;
}

std::optional<std::string> of_points(std::string_view name, const LabelContext& context) {
    const auto& points = context.series.points;
    if (name == "DATAPOINT_COUNT") return std::to_string(points.size());
    std::string_view what = name;
    bool time = what.ends_with("_TIME"), relative = what.ends_with("_TIME_RELATIVE");
    if (relative) return std::nullopt;
    if (time) what.remove_suffix(5);
    if (points.empty()) return "--";
    const Point* chosen = nullptr;
    if (what == "FIRST") chosen = &points.front();
    if (what == "LAST") chosen = &points.back();
    if (what == "MIN") chosen = &*std::ranges::min_element(points, {}, &Point::value);
    if (what == "MAX") chosen = &*std::ranges::max_element(points, {}, &Point::value);
    if (chosen) return time ? time_text(chosen->time, context.timezone) : fmt::format("{}", chosen->value);
    double sum = 0;
    for (const Point& point : points) sum += point.value;
    if (name == "SUM") return fmt::format("{}", sum);
    if (name == "AVG") return fmt::format("{}", sum / static_cast<double>(points.size()));
    return std::nullopt;
}

std::optional<std::string> value_of(std::string_view name, const LabelContext& context) {
    if (name == "LABEL") {
        const auto& stat = context.query.metric_stat;
        return stat ? stat->metric.metric_name : std::optional(context.query.id);
    }
    if (name.starts_with("PROP('") && name.ends_with("')"))
        return property(name.substr(6, name.size() - 8), context);
    return of_points(name, context);
}

}  // namespace

std::optional<int> parse_timezone(std::string_view text) {
    if (text.size() != 5 || (text[0] != '+' && text[0] != '-')) return std::nullopt;
    int number = 0;
    auto [end, error] = std::from_chars(text.data() + 1, text.data() + 5, number);
    if (error != std::errc() || end != text.data() + 5 || number % 100 >= 60 || number / 100 > 23)
        return std::nullopt;
    return (text[0] == '-' ? -1 : 1) * (number / 100 * 60 + number % 100);
}

std::string fill_label(std::string_view label, const LabelContext& context) {
    std::string out;
    for (std::size_t at = 0; at < label.size();) {
        std::size_t open = label.find("${", at);
        std::size_t close = open == std::string_view::npos ? open : label.find('}', open);
        if (close == std::string_view::npos) return out + std::string(label.substr(at));
        out += label.substr(at, open - at);
        auto value = value_of(label.substr(open + 2, close - open - 2), context);
        out += value ? std::string_view(*value) : label.substr(open, close + 1 - open);
        at = close + 1;
    }
    return out;
}

}  // namespace athanor::cloudwatch
