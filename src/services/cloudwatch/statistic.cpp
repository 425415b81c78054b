#include "services/cloudwatch/statistic.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <string>

namespace athanor::cloudwatch {
namespace {

using StatisticKind = Statistic::Kind;
constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kRounding = 1e-6;  // of a set's sum, relative: clients add up in floating point

std::optional<double> number(std::string_view text) {
    double value = 0;
    auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::optional<StatisticKind> trimmed_kind(std::string_view name) {
    if (name == "tm") return StatisticKind::trimmed_mean;
    if (name == "tc") return StatisticKind::trimmed_count;
    if (name == "ts") return StatisticKind::trimmed_sum;
    if (name == "wm") return StatisticKind::winsorized_mean;
    return std::nullopt;
}

// "10%:90%", ":300", "5%:".
std::optional<Statistic> bounded(StatisticKind kind, std::string_view range) {
    std::size_t colon = range.find(':');
    if (colon == std::string_view::npos) return std::nullopt;
    std::string_view from = range.substr(0, colon), to = range.substr(colon + 1);
    if (from.empty() && to.empty()) return std::nullopt;
    bool from_percent = from.ends_with('%'), to_percent = to.ends_with('%');
    if (!from.empty() && !to.empty() && from_percent != to_percent) return std::nullopt;
    bool percent = from_percent || to_percent;
    if (percent && kind == StatisticKind::percentile_rank) return std::nullopt;
    Statistic out{.kind = kind,
                  .of_values = !percent,
                  .low = percent ? 0 : -kInfinity,
                  .high = percent ? 100 : kInfinity};
    auto take = [&](std::string_view text, double& bound) {
        if (text.empty()) return true;
        if (percent) text.remove_suffix(1);
        auto value = number(text);
        if (!value || (percent && (*value < 0 || *value > 100))) return false;
        bound = *value;
        return true;
    };
    if (!take(from, out.low) || !take(to, out.high) || out.low >= out.high) return std::nullopt;
    return out;
}

// The value below which `percent` of the weight lies, between the two nearest samples.
double percentile_of(const std::vector<Sample>& samples, double weight, double percent) {
    double wanted = percent / 100 * (weight - 1);  // its position among samples that are counted from 0
    double begin = 0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        double last = begin + samples[i].weight - 1;
        if (wanted <= last || i + 1 == samples.size()) return samples[i].value;
        if (wanted < last + 1)
            return samples[i].value + (samples[i + 1].value - samples[i].value) * (wanted - last);
        begin += samples[i].weight;
    }
    return samples.back().value;
}

struct Total {
    double weight = 0, sum = 0;
};

Total within(const Statistic& statistic, const std::vector<Sample>& samples, double weight) {
    Total total;
    double low = statistic.low / 100 * weight, high = statistic.high / 100 * weight, begin = 0;
    for (const Sample& sample : samples) {
        double part = sample.weight;
        if (statistic.of_values) {
            if (sample.value <= statistic.low || sample.value > statistic.high) part = 0;
        } else {
            part = std::max(0.0, std::min(begin + sample.weight, high) - std::max(begin, low));
        }
        begin += sample.weight;
        total.weight += part;
        total.sum += part * sample.value;
    }
    return total;
}

double winsorized(const Statistic& statistic, const std::vector<Sample>& samples, double weight) {
    double low = statistic.low, high = statistic.high;
    if (!statistic.of_values) {
        low = percentile_of(samples, weight, statistic.low);
        high = percentile_of(samples, weight, statistic.high);
    }
    double sum = 0;
    for (const Sample& sample : samples) sum += sample.weight * std::clamp(sample.value, low, high);
    return sum / weight;
}

}  // namespace

void Bucket::add(const telemetry::MetricPoint& point, bool keep) {
    minimum = count == 0 ? point.value : std::min(minimum, point.value);
    maximum = count == 0 ? point.value : std::max(maximum, point.value);
    count += point.weight;
    sum += point.value * point.weight;
    has_sets = has_sets || point.step;
    if (keep) samples.push_back({point.value, point.weight});
}

std::optional<std::vector<telemetry::MetricPoint>> points_of_set(std::int64_t time, double count, double sum,
                                                                 double minimum, double maximum) {
    if (!(count > 0) || !(minimum <= maximum)) return std::nullopt;
    double slack =
        kRounding * std::max(std::abs(sum), std::max(std::abs(minimum), std::abs(maximum)) * count);
    if (sum < minimum * count - slack || sum > maximum * count + slack) return std::nullopt;
    auto point = [&](double value, double weight) {
        return telemetry::MetricPoint{.time = time, .step = kOfSet, .value = value, .weight = weight};
    };
    if (minimum == maximum) return {{{.time = time, .value = minimum, .weight = count}}};
    // One sample at each end, the others where they bring the sum; of two, or of half a one, the ends share what there is.
    if (count > 2) {
        double middle = std::clamp((sum - minimum - maximum) / (count - 2), minimum, maximum);
        double missed = sum - minimum - maximum - middle * (count - 2);
        if (std::abs(missed) <= slack)
            return {{point(minimum, 1), point(middle, count - 2), point(maximum, 1)}};
    }
    double upper =
        std::clamp((sum - minimum * count) / (maximum - minimum), count * kRounding, count * (1 - kRounding));
    return {{point(minimum, count - upper), point(maximum, upper)}};
}

std::optional<double> Statistic::of(Bucket& bucket) const {
    switch (kind) {
        case StatisticKind::sample_count: return bucket.count;
        case StatisticKind::average: return bucket.sum / bucket.count;
        case StatisticKind::sum: return bucket.sum;
        case StatisticKind::minimum: return bucket.minimum;
        case StatisticKind::maximum: return bucket.maximum;
        default: break;
    }
    if (bucket.has_sets && bucket.minimum != bucket.maximum) return std::nullopt;
    auto& samples = bucket.samples;
    if (!std::ranges::is_sorted(samples)) std::ranges::sort(samples);
    if (kind == StatisticKind::percentile) return percentile_of(samples, bucket.count, high);
    if (kind == StatisticKind::winsorized_mean) return winsorized(*this, samples, bucket.count);
    Total total = within(*this, samples, bucket.count);
    if (kind == StatisticKind::percentile_rank) return total.weight / bucket.count * 100;
    if (kind == StatisticKind::trimmed_count) return total.weight;
    if (kind == StatisticKind::trimmed_sum) return total.sum;
    return total.weight > 0 ? std::optional(total.sum / total.weight) : std::nullopt;
}

std::optional<Statistic> parse_statistic(std::string_view text) {
    if (text == "SampleCount") return Statistic{.kind = StatisticKind::sample_count};
    if (text == "Average") return Statistic{.kind = StatisticKind::average};
    if (text == "Sum") return Statistic{.kind = StatisticKind::sum};
    if (text == "Minimum") return Statistic{.kind = StatisticKind::minimum};
    if (text == "Maximum") return Statistic{.kind = StatisticKind::maximum};
    std::string lower;
    for (char c : text) lower += static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    if (lower == "iqm") return Statistic{.kind = StatisticKind::trimmed_mean, .low = 25, .high = 75};
    if (std::size_t open = lower.find('('); open != std::string::npos) {
        if (!lower.ends_with(')')) return std::nullopt;
        std::string_view name = std::string_view(lower).substr(0, open);
        std::string_view range = std::string_view(lower).substr(open + 1, lower.size() - open - 2);
        auto kind = name == "pr" ? std::optional(StatisticKind::percentile_rank) : trimmed_kind(name);
        return kind ? bounded(*kind, range) : std::nullopt;
    }
    std::size_t digits = lower.find_first_of("0123456789");
    if (digits == std::string::npos) return std::nullopt;
    std::string_view name = std::string_view(lower).substr(0, digits);
    auto value = number(std::string_view(lower).substr(digits));
    if (!value || *value < 0 || *value > 100) return std::nullopt;
    auto kind = name == "p" ? std::optional(StatisticKind::percentile) : trimmed_kind(name);
    return kind ? std::optional(Statistic{.kind = *kind, .high = *value}) : std::nullopt;
}

}  // namespace athanor::cloudwatch
