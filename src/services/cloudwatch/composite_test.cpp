#include "services/cloudwatch/composite.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <array>

namespace athanor::cloudwatch {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

// A random rule as text, and whether it holds, said while it is made.
struct Told {
    std::string text;
    bool holds = false;
};

Told some_rule(const std::array<AlarmState, 3>& states, int depth) {
    int which = *rc::gen::inRange(0, depth > 0 ? 6 : 2);
    if (which == 0) {
        bool value = *rc::gen::arbitrary<bool>();
        return {value ? "TRUE" : "FALSE", value};
    }
    if (which == 1) {
        auto alarm = static_cast<std::size_t>(*rc::gen::inRange(0, 3));
        auto state = static_cast<AlarmState>(*rc::gen::inRange(0, 3));
        std::string name = "a" + std::to_string(alarm);
        std::string quote = *rc::gen::element<std::string>("", "\"", "'");
        return {std::string(name_of(state)) + "( " + quote + name + quote + " )", states[alarm] == state};
    }
    Told a = some_rule(states, depth - 1);
    if (which == 2) return {"NOT (" + a.text + ")", !a.holds};
    Told b = some_rule(states, depth - 1);
    if (which == 3) return {"(" + a.text + " AND " + b.text + ")", a.holds && b.holds};
    if (which == 4) return {"(" + a.text + "\n OR " + b.text + ")", a.holds || b.holds};
    Told c = some_rule(states, depth - 1);  // AND binds more tightly
    return {"(" + a.text + " OR " + b.text + " AND " + c.text + ")", a.holds || (b.holds && c.holds)};
}

TEST(CompositeProperty, ARuleHoldsAsItIsWritten) {
    EXPECT_TRUE(rc::check("rule", [] {
        std::array<AlarmState, 3> states{};
        for (AlarmState& state : states) state = static_cast<AlarmState>(*rc::gen::inRange(0, 3));
        Told told = some_rule(states, 4);
        RC_LOG() << told.text << "\n";
        auto rule = parse_rule(told.text);
        RC_ASSERT(rule);
        RC_ASSERT(holds(*rule, [&](const std::string& alarm) {
                      return states[static_cast<std::size_t>(alarm.at(1) - '0')];
                  }) == told.holds);
    }));
}

TEST(CompositeTest, AlarmsAreNamedOnceAndMistakesHaveAPlace) {
    auto rule = parse_rule(
        "ALARM(b) OR NOT OK(a b) AND ALARM('b') OR INSUFFICIENT_DATA(arn:aws:cloudwatch:r:1:alarm:c)");
    ASSERT_TRUE(rule);
    EXPECT_THAT(alarms_in(*rule), ElementsAre("b", "a b", "arn:aws:cloudwatch:r:1:alarm:c"));
    for (auto [text, place] : {std::pair("ALARM(a", "7"),
                               {"ALARM a", "7"},
                               {"", "1"},
                               {"TRUE TRUE", "6"},
                               {"NOT", "4"},
                               {"ALARM()", "8"},
                               {"ALARM(\"a)", "7"}}) {
        auto wrong = parse_rule(text);
        ASSERT_FALSE(wrong) << text;
        EXPECT_EQ(wrong.error().code, "ValidationError");
        EXPECT_THAT(wrong.error().message, HasSubstr(std::string("at position ") + place)) << text;
    }
}

}  // namespace
}  // namespace athanor::cloudwatch
