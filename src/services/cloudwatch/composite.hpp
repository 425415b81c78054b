// The rule of a composite alarm: ALARM(name), OK("name"), INSUFFICIENT_DATA(arn), TRUE, FALSE, under NOT, AND, OR and brackets. Pure.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "services/cloudwatch/alarm_state.hpp"

namespace athanor::cloudwatch {

struct Rule {
    enum class Kind { constant, state, negation, all, any };
    static constexpr int kDeepest = 100;

    Kind kind = Kind::constant;
    bool value = false;                    // of a constant
    AlarmState state = AlarmState::alarm;  // that `alarm` must have
    std::string alarm;                     // a name, or an ARN
    std::vector<Rule> parts;
};

// ValidationError.
Result<Rule> parse_rule(std::string_view text);
bool holds(const Rule& rule, const std::function<AlarmState(const std::string& alarm)>& state_of);
std::vector<std::string> alarms_in(const Rule& rule);  // each once, as they are written

}  // namespace athanor::cloudwatch
