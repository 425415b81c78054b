// console/series {"runs": [name], "metric", "axis": "step" | "time" | "relative", "points"}
//   -> {"series": [{"run", "x", "y", "min", "max", "total"}]}
//
// In the order of the runs that were asked for; a run that is not there, or has no such metric, has total 0. x: the step, the time in epoch seconds,
// or the seconds since the run's first point. By step, a series without any steps is numbered as its points came; else points without one
// are left out. "min" and "max" are there where a place stands for more than one point (downsample.hpp).
#include <algorithm>

#include "services/sagemaker/views/downsample.hpp"
#include "services/sagemaker/views/views.hpp"

namespace athanor::sagemaker {

namespace {

constexpr std::size_t kMostRuns = 500;
constexpr std::int64_t kMostPoints = 2000;
constexpr std::int64_t kDefaultPoints = 500;
constexpr int kValueDigits = 6, kTimeDigits = 13;  // milliseconds of seconds since 1970

enum class By { step, time, relative };

std::vector<ChartPoint> placed(const std::vector<telemetry::MetricPoint>& points, By by) {
    std::vector<ChartPoint> out;
    if (points.empty()) return out;
    out.reserve(points.size());
    if (by != By::step) {
        const std::int64_t origin = by == By::time ? 0 : points.front().time;
        for (const auto& point : points)
            out.push_back({static_cast<double>(point.time - origin) / 1000, point.value});
        return out;
    }
    std::vector<std::pair<std::int64_t, std::size_t>> order;  // of one step, as they came
    order.reserve(points.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (points[i].step) order.emplace_back(*points[i].step, i);
    }
    if (order.empty()) {
        for (std::size_t i = 0; i < points.size(); ++i) order.emplace_back(static_cast<std::int64_t>(i), i);
    } else if (!std::ranges::is_sorted(order)) {
        std::ranges::sort(order);
    }
    for (const auto& [step, i] : order) out.push_back({static_cast<double>(step), points[i].value});
    return out;
}

void write(std::string& out, std::string_view name, const std::vector<double>& numbers, int digits) {
    out.append(",\"").append(name).append("\":[");
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (i > 0) out.push_back(',');
        append_number(out, numbers[i], digits);
    }
    out.push_back(']');
}

}  // namespace

Result<std::string> Views::series(const gate::Call& call, const Sight& sight, json::Value in) {
    ATHANOR_CHECK(sight.need("sagemaker:Search"));
    const std::string metric = in["metric"].string_or("");
    const std::string axis = in["axis"].string_or("step");
    const std::int64_t most = in["points"].integer_or(kDefaultPoints);
    const json::Value names = in["runs"];
    if (metric.empty()) return validation_error("metric is required.");
    if (axis != "step" && axis != "time" && axis != "relative")
        return validation_error("axis is one of step, time, relative.");
    if (most < 1 || most > kMostPoints)
        return validation_error("points is between 1 and " + std::to_string(kMostPoints) + ".");
    if (names.kind() != json::Kind::array || names.size() > kMostRuns)
        return validation_error("runs is a list of at most " + std::to_string(kMostRuns) + " names.");
    const By by = axis == "step" ? By::step : axis == "time" ? By::time : By::relative;

    ATHANOR_TRY(const Asked from, asked(call, "", false));
    std::string out = "{\"series\":[";
    Status fine;
    names.for_each_element([&](json::Value value) {
        if (!fine) return;
        const std::string name = value.string_or("");
        const Run* run = from.table->find(name);
        std::vector<telemetry::MetricPoint> points;
        for (std::size_t i = 0; run && i < run->metrics.size() && points.empty(); ++i) {
            auto read = metrics_.read(run->metrics[i], metric);
            if (read) points = *std::move(read);
            if (!read) fine = std::unexpected(std::move(read).error());
        }
        const std::vector<ChartPoint> chart_points = placed(points, by);
        const Chart chart = downsampled(chart_points, static_cast<std::size_t>(most));
        if (out.back() == '}') out.push_back(',');
        out.append("{\"run\":").append(json::quote(name));
        write(out, "x", chart.x, kTimeDigits);
        write(out, "y", chart.y, kValueDigits);
        if (!chart.min.empty()) {
            write(out, "min", chart.min, kValueDigits);
            write(out, "max", chart.max, kValueDigits);
        }
        out.append(",\"total\":").append(std::to_string(chart_points.size())).append("}");
    });
    ATHANOR_CHECK(fine);
    out.append("]}");
    return out;
}

}  // namespace athanor::sagemaker
