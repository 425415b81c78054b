// What an alarm says of itself: StateReason, StateReasonData, the items of its history, its events, and what its actions are given, in AWS's shapes. Pure.
#pragma once

#include <string>

#include "api/cloudwatch.hpp"
#include "services/cloudwatch/alarm_state.hpp"
#include "services/cloudwatch/alarm_tables.hpp"

namespace athanor::cloudwatch {

inline constexpr std::string_view kInitialReason = "Unchecked: Initial alarm creation";

// "Threshold Crossed: 2 out of the last 3 datapoints [6.0 (22/11/26 16:59:00), …] were greater than the threshold (5.0) (minimum 2 datapoints for OK -> ALARM transition)."
std::string reason_of(const Condition& condition, const Verdict& verdict, AlarmState state);

struct ReasonContext {
    std::string statistic;  // empty: an expression
    std::string unit;
    std::int64_t period = 60;
    Timestamp queried{};
};
std::string reason_data_of(const Condition& condition, const Verdict& verdict, const ReasonContext& context);

// Of the alarm "before" and "after" a change of state.
std::string state_history_data(const AlarmRow& before, const AlarmRow& after);
std::string configuration_history_data(const AlarmRow& row,
                                       std::string_view operation);  // "Create", "Update", "Delete"
std::string action_history_data(const ActionRow& action, const std::optional<Error>& error);

// The detail of "CloudWatch Alarm State Change" and the whole event for the outbox.
std::string state_change_detail(const AlarmRow& before, const AlarmRow& after);
// "CloudWatch Alarm Configuration Change"; operation: "create", "update", "delete".
std::string configuration_change_detail(const AlarmRow& row, std::string_view operation);
std::string event_of(const AlarmKey& key, std::string_view detail_type, std::string_view detail,
                     Timestamp time);

// For targets that are no scaling policies: what AWS hands to a function.
std::string action_input(const AlarmRow& before, const AlarmRow& after);
// For scaling policies: {"alarmName", "state", "value", "threshold", "time"}.
std::string scaling_input(const std::string& alarm, AlarmState state, std::optional<double> value,
                          std::optional<double> threshold, Timestamp time);

std::string stamp(Timestamp time);  // 2026-11-22T17:04:40.985+0000

}  // namespace athanor::cloudwatch
