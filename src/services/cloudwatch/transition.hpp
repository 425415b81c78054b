// An alarm's change of state: one transaction of control.db writes the state with its reason, the item of the history, the event into the outbox (topic
// "aws.cloudwatch"), the actions that are to be called, and the same for every composite alarm that this changes. Nothing else changes a state.
#pragma once

#include <optional>
#include <string>

#include "services/cloudwatch/alarm_tables.hpp"

namespace athanor::cloudwatch {

inline constexpr std::string_view kTopic = "aws.cloudwatch";

struct NewState {
    AlarmState state = AlarmState::ok;
    std::string reason, reason_data;
    std::optional<double> value, threshold;  // for scaling policies: the newest datapoint that decided
};

// `before` as it is in this transaction. A state that it has already changes nothing.
Status change_state(store::Transaction& tx, const AlarmRow& before, const NewState& now);
// A composite alarm looks at its children: when it is put, and when one changes. `trigger`: whose change it is.
Status reconsider(store::Transaction& tx, const AlarmRow& composite, const AlarmRow* trigger);

// Of the alarm's request, for a state; ARNs.
std::vector<std::string> actions_for(const AlarmRow& row, AlarmState state);
// Scaling policies are called again every period while the state holds.
bool is_repeated(std::string_view arn);

}  // namespace athanor::cloudwatch
