#include "services/sagemaker/monitoring/timing.hpp"

#include <algorithm>

#include "base/encoding.hpp"

namespace athanor::sagemaker {

namespace {

constexpr std::chrono::hours kDay{24};

Timestamp after(const ScheduleExpression& expression, Timestamp t) {
    auto next = expression.next_after(t, {}, TimeZone::utc());
    ATHANOR_ASSERT(next.has_value());  // hours recur
    return *next;
}

// "cron(0 H ? * * *)", H one of "*", "8", "8/6".
bool is_allowed(std::string_view text) {
    constexpr std::string_view kBegin = "cron(0 ", kEnd = " ? * * *)";
    if (!text.starts_with(kBegin) || !text.ends_with(kEnd) || text.size() <= kBegin.size() + kEnd.size())
        return false;
    std::string_view hours = text.substr(kBegin.size(), text.size() - kBegin.size() - kEnd.size());
    if (hours == "*") return true;
    std::size_t slash = hours.find('/');
    auto first = parse_number<unsigned>(hours.substr(0, slash));
    if (!first || *first > 23) return false;
    if (slash == hours.npos) return true;
    auto every = parse_number<unsigned>(hours.substr(slash + 1));
    return every && *every >= 1 && *every <= 24;
}

Result<std::optional<Duration>> offset_of(std::string_view name, const std::optional<std::string>& text) {
    if (!text) return std::nullopt;
    auto offset = parse_offset(*text);
    if (!offset)
        return validation_error(std::string(name) + " must be an ISO 8601 duration such as -PT1H: " + *text);
    return offset;
}

}  // namespace

std::optional<Duration> parse_offset(std::string_view text) {
    bool negative = text.starts_with('-');
    if (negative || text.starts_with('+')) text.remove_prefix(1);
    if (!text.starts_with('P') || text.size() < 3) return std::nullopt;
    text.remove_prefix(1);
    constexpr std::string_view kUnits = "DHMS";
    constexpr std::int64_t kSeconds[] = {86'400, 3'600, 60, 1}, kMost = 1'000'000;
    std::int64_t total = 0;
    std::size_t unit = 0;
    bool time = false;
    while (!text.empty()) {
        if (text.front() == 'T') {
            if (std::exchange(time, true) || text.size() == 1) return std::nullopt;
            text.remove_prefix(1);
        }
        std::size_t digits = text.find_first_not_of("0123456789");
        auto number = parse_number<std::int64_t>(text.substr(0, digits));
        if (!number || *number > kMost || digits == text.npos) return std::nullopt;
        std::size_t found = kUnits.find(text[digits], unit);
        if (found == kUnits.npos || (found == 0) == time) return std::nullopt;
        total += *number * kSeconds[found];
        unit = found + 1;
        text.remove_prefix(digits + 1);
    }
    return Duration(std::chrono::seconds(negative ? -total : total));
}

Result<Timing> Timing::parse(const std::optional<api::sagemaker::ScheduleConfig>& config) {
    Timing timing;
    std::string text = config ? config->schedule_expression : std::string(kDaily);
    if (config) {
        ATHANOR_TRY(timing.start_, offset_of("DataAnalysisStartTime", config->data_analysis_start_time));
        ATHANOR_TRY(timing.end_, offset_of("DataAnalysisEndTime", config->data_analysis_end_time));
    }
    if (text == "NOW") {
        if (!timing.start_ || !timing.end_)
            return validation_error(
                "DataAnalysisStartTime and DataAnalysisEndTime are required when ScheduleExpression is NOW.");
    } else if (is_allowed(text)) {
        ATHANOR_TRY(timing.expression_, ScheduleExpression::parse(text, ScheduleDialect::scheduler));
    } else {
        return validation_error("Invalid ScheduleExpression: " + text +
                                ". It must be NOW, cron(0 * ? * * *), cron(0 [00-23] ? * * *) or cron(0 "
                                "[00-23]/[01-24] ? * * *).");
    }
    if (timing.start_.has_value() != timing.end_.has_value())
        return validation_error("DataAnalysisStartTime and DataAnalysisEndTime must be given together.");
    if (timing.start_ && *timing.start_ >= *timing.end_)
        return validation_error("DataAnalysisStartTime must be before DataAnalysisEndTime.");
    if (timing.start_ && *timing.end_ - *timing.start_ > kDay)
        return validation_error(
            "DataAnalysisStartTime must not precede DataAnalysisEndTime by more than 24 hours.");
    return timing;
}

Timestamp Timing::first(Timestamp now) const { return once() ? now : after(*expression_, now); }

std::optional<Timestamp> Timing::next(Timestamp scheduled, Timestamp now) const {
    if (once()) return std::nullopt;
    return after(*expression_, std::max(scheduled, now - kDay));
}

Timing::Window Timing::window(Timestamp scheduled) const {
    if (start_) return {scheduled + *start_, scheduled + *end_};
    Timestamp before = scheduled - kDay;
    for (Timestamp t = after(*expression_, before - std::chrono::seconds(1)); t < scheduled;
         t = after(*expression_, t))
        before = t;
    return {before, scheduled};
}

}  // namespace athanor::sagemaker
