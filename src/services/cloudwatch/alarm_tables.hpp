// What CloudWatch keeps in control.db: alarms with their state, which composite alarm looks at which, their history (30 days), actions that are to be
// delivered, tags, dashboards.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "gate/principal.hpp"
#include "services/cloudwatch/alarm_state.hpp"
#include "store/database.hpp"

namespace athanor::cloudwatch {

struct AlarmKey {
    std::string account, region, name;
    std::string arn() const;
    friend auto operator<=>(const AlarmKey&, const AlarmKey&) = default;
};
// The name in an alarm's ARN of this account and region.
std::optional<std::string> name_in_arn(const AlarmKey& owner, std::string_view arn);

struct AlarmRow {
    AlarmKey key;
    bool composite = false;
    std::string
        request;  // PutMetricAlarmInput or PutCompositeAlarmInput as JSON, without tags and ActionsEnabled
    bool actions_enabled = true;
    AlarmState state = AlarmState::insufficient_data;
    std::string reason, reason_data;
    Timestamp configured{}, updated{},
        transitioned{};        // AlarmConfigurationUpdated-, StateUpdated-, StateTransitionedTimestamp
    Timestamp alarmed{};       // when it was in state ALARM last: the transition into it
    std::int64_t version = 0;  // the transaction that changed the row last

    std::string_view type() const { return composite ? "CompositeAlarm" : "MetricAlarm"; }
};

Status save(store::Transaction& tx,
            const AlarmRow& row);  // inserts or replaces; version is the transaction's
Result<std::optional<AlarmRow>> find_alarm(store::Snapshot& snapshot, const AlarmKey& key);
// In order of their names, those after `after`, until `each` returns false.
Status each_alarm(store::Snapshot& snapshot, const AlarmKey& after,
                  const std::function<bool(AlarmRow)>& each);
Status each_alarm_of_all(store::Snapshot& snapshot, const std::function<void(AlarmRow)>& each);
// Of an alarm or dashboard by its ARN, for decisions about it (aws:ResourceTag).
Result<gate::Tags> tags_of_resource(store::Snapshot& snapshot, std::string_view arn);

// With its actions that wait, its tags and its place among composite alarms; its history stays.
Result<bool> erase_alarm(store::Transaction& tx, const AlarmKey& key);

Status set_children(store::Transaction& tx, const AlarmKey& parent, const std::vector<std::string>& children);
Result<std::vector<std::string>> parents_of(store::Snapshot& snapshot, const AlarmKey& child);
Result<std::vector<std::string>> children_of(store::Snapshot& snapshot, const AlarmKey& parent);

enum class HistoryKind { configuration, state, action };
std::string_view name_of(HistoryKind kind);  // "ConfigurationUpdate", "StateUpdate", "Action"

struct HistoryRow {
    std::string name;
    bool composite = false;
    HistoryKind kind = HistoryKind::state;
    Timestamp time{};
    std::string summary, data;
    std::int64_t sequence = 0, item = 0;  // their order
};
// Its number among the transaction's of this alarm.
Result<std::int64_t> add_history(store::Transaction& tx, const AlarmRow& alarm, HistoryKind kind,
                                 std::string_view summary, std::string_view data);
Status forget_history(store::Transaction& tx, Timestamp before);

struct ActionRow {
    AlarmKey alarm;
    std::string id;   // a UUID, the same at every attempt
    std::string arn;  // of the target
    bool composite = false;
    Timestamp made{}, due{};
    std::int64_t attempts = 0;
    std::string input;
    std::string suppressor;  // a name: while that alarm is in state ALARM the action is not called
};
Status insert(store::Transaction& tx, const ActionRow& row);
Status postpone(store::Transaction& tx, const ActionRow& row);
Result<bool> erase(store::Transaction& tx, const ActionRow& row);  // false: it was gone
Result<std::vector<ActionRow>> due_actions(store::Snapshot& snapshot, Timestamp now, std::int64_t limit);
Result<std::optional<Timestamp>> next_action(store::Snapshot& snapshot, Timestamp after);

store::Migrations migrations();

}  // namespace athanor::cloudwatch
