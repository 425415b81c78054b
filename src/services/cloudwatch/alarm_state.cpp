#include "services/cloudwatch/alarm_state.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace athanor::cloudwatch {
namespace {

constexpr std::array<std::string_view, 3> kStates{"OK", "ALARM", "INSUFFICIENT_DATA"};
constexpr std::array<std::string_view, 4> kComparisons{"GreaterThanThreshold",
                                                       "GreaterThanOrEqualToThreshold", "LessThanThreshold",
                                                       "LessThanOrEqualToThreshold"};
constexpr std::array<std::string_view, 4> kMissing{"missing", "ignore", "breaching", "notBreaching"};

template <class E, std::size_t N>
std::optional<E> parse(const std::array<std::string_view, N>& names, std::string_view name) {
    auto found = std::ranges::find(names, name);
    return found == names.end() ? std::nullopt : std::optional(static_cast<E>(found - names.begin()));
}

}  // namespace

std::string_view name_of(AlarmState state) { return kStates[static_cast<std::size_t>(state)]; }
std::optional<AlarmState> parse_state(std::string_view name) { return parse<AlarmState>(kStates, name); }
std::optional<Comparison> parse_comparison(std::string_view name) {
    return parse<Comparison>(kComparisons, name);
}
std::optional<Missing> parse_missing(std::string_view name) { return parse<Missing>(kMissing, name); }

bool breaches(Comparison comparison, double value, double threshold) {
    switch (comparison) {
        case Comparison::greater: return value > threshold;
        case Comparison::greater_or_equal: return value >= threshold;
        case Comparison::less: return value < threshold;
        case Comparison::less_or_equal: return value <= threshold;
    }
    std::unreachable();
}

double least_samples_for(double percentile) {
    double share = std::clamp(percentile / 100, 0.0, 1.0);
    double beyond = share >= 0.5 ? 1 - share : share;
    return beyond > 0 ? 10 / beyond : 0;
}

Verdict judge(const Condition& condition, std::span<const std::optional<Reading>> range) {
    Verdict verdict;
    std::int64_t breaching = 0, oldest_age = 0;
    double samples = 0;
    for (std::size_t age = 1; age <= range.size(); ++age) {
        const auto& reading = range[range.size() - age];
        if (!reading || static_cast<std::int64_t>(verdict.decided.size()) == condition.periods) continue;
        verdict.decided.push_back(*reading);
        samples += reading->samples;
        oldest_age = static_cast<std::int64_t>(age);
        breaching += breaches(condition.comparison, reading->value, condition.threshold);
    }
    auto known = static_cast<std::int64_t>(verdict.decided.size());
    if (known > 0 && samples < condition.least_samples) return verdict;
    bool fill = condition.missing == Missing::breaching || condition.missing == Missing::not_breaching;
    if (fill) verdict.filled = condition.periods - known;
    if (condition.missing == Missing::breaching) breaching += verdict.filled;
    if (breaching >= condition.to_alarm) {
        verdict.state = AlarmState::alarm;
    } else if (fill || breaching < known) {
        verdict.state = AlarmState::ok;
    } else if (condition.missing == Missing::missing) {
        bool late = known > 0 && oldest_age >= condition.to_alarm;
        verdict.state = late ? AlarmState::alarm : AlarmState::insufficient_data;
    }
    return verdict;
}

}  // namespace athanor::cloudwatch
