#include "services/cloudwatch/alarm_state.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace athanor::cloudwatch {
namespace {

using Range = std::vector<std::optional<Reading>>;

// "0 - X": does not breach, missing, breaches (> 0).
Range range_of(std::string_view text) {
    Range range;
    for (char c : text) {
        auto time = static_cast<std::int64_t>(range.size()) * 60'000;
        if (c == '-') range.push_back(std::nullopt);
        if (c == '0' || c == 'X') range.push_back(Reading{time, c == 'X' ? 1.0 : 0.0, 1});
    }
    return range;
}

std::string outcome(const Condition& condition, std::string_view text) {
    auto verdict = judge(condition, range_of(text));
    return verdict.state ? std::string(name_of(*verdict.state)) : "keep";
}

// By the four treatments, in the order of AWS's tables.
std::vector<std::string> outcomes(std::int64_t m, std::string_view text) {
    std::vector<std::string> out;
    for (Missing missing : {Missing::missing, Missing::ignore, Missing::breaching, Missing::not_breaching})
        out.push_back(outcome({.periods = 3, .to_alarm = m, .missing = missing}, text));
    return out;
}

using V = std::vector<std::string>;
const std::string OK = "OK", ALARM = "ALARM", NONE = "INSUFFICIENT_DATA", KEEP = "keep";

// "How alarm state is evaluated when data is missing", CloudWatch's user guide.
TEST(AlarmStateTest, ThreeOfThreeAsInAwsTable) {
    EXPECT_EQ(outcomes(3, "0 - X - X"), (V{OK, OK, OK, OK}));
    EXPECT_EQ(outcomes(3, "0 - - - -"), (V{OK, OK, OK, OK}));
    EXPECT_EQ(outcomes(3, "- - - - -"), (V{NONE, KEEP, ALARM, OK}));
    EXPECT_EQ(outcomes(3, "0 X X - X"), (V{ALARM, ALARM, ALARM, ALARM}));
    EXPECT_EQ(outcomes(3, "- - X - -"), (V{ALARM, KEEP, ALARM, OK}));
}

TEST(AlarmStateTest, TwoOfThreeAsInAwsTable) {
    EXPECT_EQ(outcomes(2, "0 - X - X"), (V{ALARM, ALARM, ALARM, ALARM}));
    EXPECT_EQ(outcomes(2, "0 0 X 0 X"), (V{ALARM, ALARM, ALARM, ALARM}));
    EXPECT_EQ(outcomes(2, "0 - X - -"), (V{OK, OK, ALARM, OK}));
    EXPECT_EQ(outcomes(2, "- - - - 0"), (V{OK, OK, ALARM, OK}));
    EXPECT_EQ(outcomes(2, "- - - X -"), (V{ALARM, KEEP, ALARM, OK}));
}

TEST(AlarmStateTest, AnAlarmIsNotPremature) {
    EXPECT_EQ(outcomes(3, "- - - - X")[0], NONE);
    EXPECT_EQ(outcomes(3, "- - - X -")[0], NONE);
    EXPECT_EQ(outcomes(3, "- - X - -")[0], ALARM);
    EXPECT_EQ(outcomes(3, "- X - - 0")[0], OK);
}

TEST(AlarmStateTest, TheExtraDatapointsAreOldNewsWhenNothingIsMissing) {
    EXPECT_EQ(outcomes(2, "X X 0 0 X"), (V{OK, OK, OK, OK}));
    EXPECT_EQ(outcomes(1, "X X 0 0 0"), (V{OK, OK, OK, OK}));
    auto verdict = judge({.periods = 3, .to_alarm = 2}, range_of("X X 0 - X"));
    ASSERT_EQ(verdict.decided.size(), 3u);
    EXPECT_EQ(verdict.decided[0].time, 240'000);
    EXPECT_EQ(verdict.decided[2].time, 60'000);
}

TEST(AlarmStateTest, ComparisonsAtTheThreshold) {
    auto at = [](Comparison comparison) {
        Range range{std::nullopt, std::nullopt, Reading{0, 5, 1}};
        return *judge({.comparison = comparison, .threshold = 5}, range).state == AlarmState::alarm;
    };
    EXPECT_FALSE(at(Comparison::greater));
    EXPECT_TRUE(at(Comparison::greater_or_equal));
    EXPECT_FALSE(at(Comparison::less));
    EXPECT_TRUE(at(Comparison::less_or_equal));
}

TEST(AlarmStateTest, TooFewSamplesKeepTheState) {
    EXPECT_NEAR(least_samples_for(99), 1000, 1e-6);
    EXPECT_NEAR(least_samples_for(10), 100, 1e-6);
    EXPECT_EQ(least_samples_for(100), 0);
    Condition condition{.periods = 2, .to_alarm = 1, .least_samples = 100};
    Range range{std::nullopt, std::nullopt, Reading{0, 1, 49}, Reading{60'000, 1, 50}};
    EXPECT_FALSE(judge(condition, range).state);
    range[2]->samples = 50;
    EXPECT_EQ(judge(condition, range).state, AlarmState::alarm);
    Range none(4);
    EXPECT_EQ(judge(condition, none).state, AlarmState::insufficient_data);
}

// The user guide's prose, sentence by sentence, as a slow literal model.
std::string literal(const Condition& c, const Range& range) {
    std::vector<Reading> real;  // oldest first
    for (auto& one : range)
        if (one) real.push_back(*one);
    auto breach = [&](const Reading& r) { return breaches(c.comparison, r.value, c.threshold); };
    auto n = static_cast<std::size_t>(c.periods), m = static_cast<std::size_t>(c.to_alarm);
    std::vector<int> evaluated;  // 1: breaching
    if (real.size() >= n) {
        for (std::size_t i = real.size() - n; i < real.size(); ++i) evaluated.push_back(breach(real[i]));
    } else {
        for (auto& one : real) evaluated.push_back(breach(one));
        if (c.missing == Missing::breaching || c.missing == Missing::not_breaching) {
            while (evaluated.size() < n) evaluated.push_back(c.missing == Missing::breaching);
        }
    }
    auto bad = static_cast<std::size_t>(std::ranges::count(evaluated, 1));
    if (bad >= m) return ALARM;
    if (evaluated.size() == n) return OK;
    if (bad < evaluated.size()) return OK;
    if (c.missing == Missing::ignore) return KEEP;
    // All that is known breaches. "…always go into ALARM state when the oldest available breaching datapoint is at least as old as the value of Datapoints to Alarm"
    for (std::size_t i = 0; i < range.size(); ++i) {
        if (range[i]) return range.size() - i >= m ? ALARM : NONE;
    }
    return NONE;
}

TEST(AlarmStateProperty, EqualsTheLiteralModel) {
    EXPECT_TRUE(rc::check("judge", [] {
        Condition c{.comparison = *rc::gen::element(Comparison::greater, Comparison::greater_or_equal,
                                                    Comparison::less, Comparison::less_or_equal),
                    .threshold = 1,
                    .periods = *rc::gen::inRange(1, 7),
                    .missing = *rc::gen::element(Missing::missing, Missing::ignore, Missing::breaching,
                                                 Missing::not_breaching)};
        c.to_alarm = *rc::gen::inRange<std::int64_t>(1, c.periods + 1);
        Range range;
        auto values = *rc::gen::container<std::vector<int>>(static_cast<std::size_t>(c.range()),
                                                            rc::gen::inRange(0, 6));
        for (int value : values)
            range.push_back(value > 2 ? std::nullopt : std::optional(Reading{0, double(value), 1}));
        auto verdict = judge(c, range);
        std::string got = verdict.state ? std::string(name_of(*verdict.state)) : KEEP;
        RC_ASSERT(got == literal(c, range));
        RC_ASSERT(static_cast<std::int64_t>(verdict.decided.size()) <= c.periods);
    }));
}

}  // namespace
}  // namespace athanor::cloudwatch
