#include "services/sagemaker/views/downsample.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace athanor::sagemaker {

Chart downsampled(const std::vector<ChartPoint>& points, std::size_t most) {
    Chart chart;
    if (points.empty()) return chart;
    if (points.size() <= most) {
        for (const ChartPoint& point : points) {
            chart.x.push_back(point.x);
            chart.y.push_back(point.y);
        }
        return chart;
    }
    const double first = points.front().x, width = points.back().x - first;
    // A range of nearly 0, or one that overflows, is one bucket.
    const double ratio = width > 0 ? static_cast<double>(most) / width : 0;
    const double scale = std::isfinite(ratio) ? ratio : 0;
    const auto bucket_of = [&](double x) {
        return scale == 0 ? 0 : std::min(static_cast<std::size_t>((x - first) * scale), most - 1);
    };
    for (std::vector<double>* each : {&chart.x, &chart.y, &chart.min, &chart.max}) each->reserve(most);
    for (std::size_t i = 0; i < points.size();) {
        const std::size_t bucket = bucket_of(points[i].x);
        double low = points[i].y, high = low;
        std::size_t end = i + 1;
        for (; end < points.size() && bucket_of(points[end].x) == bucket; ++end) {
            low = std::min(low, points[end].y);
            high = std::max(high, points[end].y);
        }
        chart.x.push_back(points[end - 1].x);
        chart.y.push_back(points[end - 1].y);
        chart.min.push_back(low);
        chart.max.push_back(high);
        i = end;
    }
    return chart;
}

void append_number(std::string& out, double value, int digits) {
    std::array<char, 32> text;
    const bool whole = std::abs(value) < 1e15 && value == std::trunc(value);
    auto [end, error] =
        whole ? std::to_chars(text.data(), text.data() + text.size(), static_cast<long long>(value))
              : std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::general,
                              digits);
    out.append(text.data(), end);
}

}  // namespace athanor::sagemaker
