// When an alarm is in which state: m of n datapoints, missing data, too few samples. A pure function of the datapoints of the evaluation range.
//
// The range is the evaluation periods and kExtra periods before them (AWS takes some more too, without telling how many; its documentation's examples
// have 2). With as many datapoints in it as evaluation periods, the newest of these decide, however many gaps lie between, and how missing data
// are treated says nothing. With fewer, all of them count and the rest is filled:
//
//     breaching, notBreaching    the rest counts as such
//     missing                    no datapoint: INSUFFICIENT_DATA
//     ignore                     no datapoint: the state stays
//
// For the last two: m breaching ones make an ALARM, else one that does not breach makes it OK. All breaching, but fewer than m: ALARM for `missing` if the oldest
// of them is at least m periods old (AWS's rule against premature alarms), else INSUFFICIENT_DATA; for `ignore` the state stays.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace athanor::cloudwatch {

enum class AlarmState { ok, alarm, insufficient_data };
std::string_view name_of(AlarmState state);  // "OK", "ALARM", "INSUFFICIENT_DATA"
std::optional<AlarmState> parse_state(std::string_view name);

enum class Comparison { greater, greater_or_equal, less, less_or_equal };
std::optional<Comparison> parse_comparison(std::string_view name);
bool breaches(Comparison comparison, double value, double threshold);

enum class Missing { missing, ignore, breaching, not_breaching };
std::optional<Missing> parse_missing(std::string_view name);

// A period's value that an alarm looks at.
struct Reading {
    std::int64_t time = 0;  // of the period's begin, milliseconds
    double value = 0;
    double samples = 1;
    friend bool operator==(const Reading&, const Reading&) = default;
};

struct Condition {
    static constexpr std::int64_t kExtra = 2;

    Comparison comparison = Comparison::greater;
    double threshold = 0;
    std::int64_t periods = 1, to_alarm = 1;  // n, m
    Missing missing = Missing::missing;
    double least_samples = 0;  // of all periods that decide together; fewer: the state stays

    std::int64_t range() const { return periods + kExtra; }
};
// EvaluateLowSampleCountPercentile "ignore": 10 samples beyond the percentile, as AWS documents it. 0 to 100.
double least_samples_for(double percentile);

struct Verdict {
    std::optional<AlarmState> state;  // none: it stays
    std::vector<Reading> decided;     // the datapoints that decided, newest first
    std::int64_t filled = 0;          // periods without a datapoint that were counted as the rule says
};
// `range`: condition.range() periods, oldest first.
Verdict judge(const Condition& condition, std::span<const std::optional<Reading>> range);

}  // namespace athanor::cloudwatch
