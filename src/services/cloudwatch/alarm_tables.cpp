#include "services/cloudwatch/alarm_tables.hpp"

#include <array>

namespace athanor::cloudwatch {
namespace {

constexpr std::string_view kAlarmColumns =
    "SELECT account, region, name, composite, request, actions_enabled, state, reason, reason_data, "
    "configured, updated, transitioned, alarmed, version "
    "FROM cloudwatch_alarm ";

constexpr std::array<std::string_view, 3> kKinds{"ConfigurationUpdate", "StateUpdate", "Action"};

template <class F>
auto alarm_visitor(F each) {
    return [each](std::string account, std::string region, std::string name, bool composite,
                  std::string request, bool enabled, int state, std::string reason, std::string reason_data,
                  Timestamp configured, Timestamp updated, Timestamp transitioned, Timestamp alarmed,
                  std::int64_t version) {
        return each(AlarmRow{{std::move(account), std::move(region), std::move(name)},
                             composite,
                             std::move(request),
                             enabled,
                             static_cast<AlarmState>(state),
                             std::move(reason),
                             std::move(reason_data),
                             configured,
                             updated,
                             transitioned,
                             alarmed,
                             version});
    };
}

template <class F, class... Args>
Status each_row(store::Snapshot& snapshot, const std::string& sql, F each, const Args&... args) {
    return snapshot.each<std::string, std::string, std::string, bool, std::string, bool, int, std::string,
                         std::string, Timestamp, Timestamp, Timestamp, Timestamp, std::int64_t>(sql, alarm_visitor(each),
                                                                                     args...);
}

}  // namespace

std::string AlarmKey::arn() const {
    return "arn:aws:cloudwatch:" + region + ":" + account + ":alarm:" + name;
}

std::optional<std::string> name_in_arn(const AlarmKey& owner, std::string_view arn) {
    std::string prefix = AlarmKey{owner.account, owner.region, ""}.arn();
    if (!arn.starts_with(prefix) || arn.size() == prefix.size()) return std::nullopt;
    return std::string(arn.substr(prefix.size()));
}

std::string_view name_of(HistoryKind kind) { return kKinds[static_cast<std::size_t>(kind)]; }

Status save(store::Transaction& tx, const AlarmRow& row) {
    const AlarmKey& k = row.key;
    ATHANOR_CHECK(tx.run("DELETE FROM cloudwatch_alarm WHERE account = ? AND region = ? AND name = ?",
                         k.account, k.region, k.name));
    ATHANOR_CHECK(
        tx.run("INSERT INTO cloudwatch_alarm (account, region, name, composite, request, actions_enabled, "
               "state, reason, reason_data, configured, "
               "updated, transitioned, alarmed, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
               k.account, k.region, k.name, row.composite, row.request, row.actions_enabled, row.state,
               row.reason, row.reason_data, row.configured, row.updated, row.transitioned, row.alarmed,
               tx.sequence()));
    return {};
}

Result<std::optional<AlarmRow>> find_alarm(store::Snapshot& snapshot, const AlarmKey& key) {
    std::optional<AlarmRow> found;
    ATHANOR_CHECK(each_row(
        snapshot, std::string(kAlarmColumns) + "WHERE account = ? AND region = ? AND name = ?",
        [&](AlarmRow row) {
            found = std::move(row);
            return false;
        },
        key.account, key.region, key.name));
    return found;
}

Status each_alarm(store::Snapshot& snapshot, const AlarmKey& after,
                  const std::function<bool(AlarmRow)>& each) {
    return each_row(
        snapshot, std::string(kAlarmColumns) + "WHERE account = ? AND region = ? AND name > ? ORDER BY name",
        each, after.account, after.region, after.name);
}

Status each_alarm_of_all(store::Snapshot& snapshot, const std::function<void(AlarmRow)>& each) {
    return each_row(snapshot, std::string(kAlarmColumns), [&](AlarmRow row) {
        each(std::move(row));
        return true;
    });
}

// A dashboard's ARN names no region: it is of the account.
Result<gate::Tags> tags_of_resource(store::Snapshot& snapshot, std::string_view arn) {
    gate::Tags tags;
    const auto parts = gate::split_arn(arn);
    if (!parts) return tags;
    ATHANOR_CHECK((snapshot.each<std::string, std::string>(
        "SELECT name, value FROM cloudwatch_tag WHERE account = ? AND arn = ? AND (region = ? OR ? = '')",
        [&](std::string name, std::string value) { tags.emplace(std::move(name), std::move(value)); },
        parts->account, arn, parts->region, parts->region)));
    return tags;
}

Result<bool> erase_alarm(store::Transaction& tx, const AlarmKey& key) {
    ATHANOR_TRY(auto gone,
                tx.run("DELETE FROM cloudwatch_alarm WHERE account = ? AND region = ? AND name = ?",
                       key.account, key.region, key.name));
    for (std::string_view sql :
         {"DELETE FROM cloudwatch_action WHERE account = ? AND region = ? AND name = ?",
          "DELETE FROM cloudwatch_child WHERE account = ? AND region = ? AND parent = ?"})
        ATHANOR_CHECK(tx.run(sql, key.account, key.region, key.name));
    ATHANOR_CHECK(tx.run("DELETE FROM cloudwatch_tag WHERE account = ? AND region = ? AND arn = ?",
                         key.account, key.region, key.arn()));
    return gone > 0;
}

Status set_children(store::Transaction& tx, const AlarmKey& parent,
                    const std::vector<std::string>& children) {
    ATHANOR_CHECK(tx.run("DELETE FROM cloudwatch_child WHERE account = ? AND region = ? AND parent = ?",
                         parent.account, parent.region, parent.name));
    for (const std::string& child : children)
        ATHANOR_CHECK(
            tx.run("INSERT INTO cloudwatch_child (account, region, child, parent) VALUES (?, ?, ?, ?)",
                   parent.account, parent.region, child, parent.name));
    return {};
}

Result<std::vector<std::string>> parents_of(store::Snapshot& snapshot, const AlarmKey& child) {
    return snapshot.all<std::string>(
        "SELECT parent FROM cloudwatch_child WHERE account = ? AND region = ? AND child = ? ORDER BY parent",
        child.account, child.region, child.name);
}

Result<std::vector<std::string>> children_of(store::Snapshot& snapshot, const AlarmKey& parent) {
    return snapshot.all<std::string>(
        "SELECT child FROM cloudwatch_child WHERE account = ? AND region = ? AND parent = ? ORDER BY child",
        parent.account, parent.region, parent.name);
}

// A composite alarm may change more than once in a transaction.
Result<std::int64_t> add_history(store::Transaction& tx, const AlarmRow& alarm, HistoryKind kind,
                                 std::string_view summary, std::string_view data) {
    ATHANOR_TRY(auto before,
                tx.one<std::int64_t>("SELECT count(*) FROM cloudwatch_history WHERE account = ? AND region = "
                                     "? AND sequence = ? AND name = ?",
                                     alarm.key.account, alarm.key.region, tx.sequence(), alarm.key.name));
    std::int64_t item = before.value_or(0);
    ATHANOR_CHECK(
        tx.run("INSERT INTO cloudwatch_history (account, region, sequence, name, item, kind, composite, "
               "time, summary, data) VALUES (?, ?, ?, ?, ?, "
               "?, ?, ?, ?, ?)",
               alarm.key.account, alarm.key.region, tx.sequence(), alarm.key.name, item, kind,
               alarm.composite, tx.now(), summary, data));
    return item;
}

Status forget_history(store::Transaction& tx, Timestamp before) {
    ATHANOR_CHECK(tx.run("DELETE FROM cloudwatch_history WHERE time < ?", before));
    return {};
}

Status insert(store::Transaction& tx, const ActionRow& row) {
    ATHANOR_CHECK(
        tx.run("INSERT INTO cloudwatch_action (account, region, name, id, arn, composite, made, due, "
               "attempts, input, suppressor) VALUES (?, ?, "
               "?, ?, ?, ?, ?, ?, ?, ?, ?)",
               row.alarm.account, row.alarm.region, row.alarm.name, row.id, row.arn, row.composite, row.made,
               row.due, row.attempts, row.input, row.suppressor));
    return {};
}

Status postpone(store::Transaction& tx, const ActionRow& row) {
    ATHANOR_CHECK(
        tx.run("UPDATE cloudwatch_action SET due = ?, attempts = ? WHERE account = ? AND region = ? AND name "
               "= ? AND id = ?",
               row.due, row.attempts, row.alarm.account, row.alarm.region, row.alarm.name, row.id));
    return {};
}

Result<bool> erase(store::Transaction& tx, const ActionRow& row) {
    ATHANOR_TRY(
        auto gone,
        tx.run("DELETE FROM cloudwatch_action WHERE account = ? AND region = ? AND name = ? AND id = ?",
               row.alarm.account, row.alarm.region, row.alarm.name, row.id));
    return gone > 0;
}

Result<std::vector<ActionRow>> due_actions(store::Snapshot& snapshot, Timestamp now, std::int64_t limit) {
    std::vector<ActionRow> rows;
    ATHANOR_CHECK((snapshot.each<std::string, std::string, std::string, std::string, std::string, bool,
                                 Timestamp, Timestamp, std::int64_t, std::string, std::string>(
        "SELECT account, region, name, id, arn, composite, made, due, attempts, input, suppressor FROM "
        "cloudwatch_action WHERE due <= ? ORDER BY due LIMIT ?",
        [&](std::string account, std::string region, std::string name, std::string id, std::string arn,
            bool composite, Timestamp made, Timestamp due, std::int64_t attempts, std::string input,
            std::string suppressor) {
            rows.push_back({{std::move(account), std::move(region), std::move(name)},
                            std::move(id),
                            std::move(arn),
                            composite,
                            made,
                            due,
                            attempts,
                            std::move(input),
                            std::move(suppressor)});
        },
        now, limit)));
    return rows;
}

Result<std::optional<Timestamp>> next_action(store::Snapshot& snapshot, Timestamp after) {
    return snapshot.one<Timestamp>("SELECT min(due) FROM cloudwatch_action WHERE due > ? HAVING count(*) > 0",
                                   after);
}

store::Migrations migrations() {
    return {"cloudwatch", {R"(
CREATE TABLE cloudwatch_alarm (
    account TEXT NOT NULL, region TEXT NOT NULL, name TEXT NOT NULL,
    composite INTEGER NOT NULL, request TEXT NOT NULL, actions_enabled INTEGER NOT NULL,
    state INTEGER NOT NULL, reason TEXT NOT NULL, reason_data TEXT NOT NULL,
    configured BIGINT NOT NULL, updated BIGINT NOT NULL, transitioned BIGINT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (account, region, name));
CREATE TABLE cloudwatch_child (
    account TEXT NOT NULL, region TEXT NOT NULL, child TEXT NOT NULL, parent TEXT NOT NULL,
    PRIMARY KEY (account, region, child, parent));
CREATE INDEX cloudwatch_child_by_parent ON cloudwatch_child (account, region, parent);
CREATE TABLE cloudwatch_history (
    account TEXT NOT NULL, region TEXT NOT NULL, name TEXT NOT NULL,
    sequence BIGINT NOT NULL, item INTEGER NOT NULL, kind INTEGER NOT NULL, composite INTEGER NOT NULL,
    time BIGINT NOT NULL, summary TEXT NOT NULL, data TEXT NOT NULL,
    PRIMARY KEY (account, region, sequence, name, item));
CREATE INDEX cloudwatch_history_by_name ON cloudwatch_history (account, region, name, sequence);
CREATE INDEX cloudwatch_history_by_time ON cloudwatch_history (time);
CREATE TABLE cloudwatch_action (
    account TEXT NOT NULL, region TEXT NOT NULL, name TEXT NOT NULL, id TEXT NOT NULL,
    arn TEXT NOT NULL, composite INTEGER NOT NULL, made BIGINT NOT NULL, due BIGINT NOT NULL,
    attempts BIGINT NOT NULL, input TEXT NOT NULL, suppressor TEXT NOT NULL,
    PRIMARY KEY (account, region, name, id));
CREATE INDEX cloudwatch_action_by_due ON cloudwatch_action (due);
CREATE TABLE cloudwatch_tag (
    account TEXT NOT NULL, region TEXT NOT NULL, arn TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL,
    PRIMARY KEY (account, region, arn, name));
CREATE TABLE cloudwatch_dashboard (
    account TEXT NOT NULL, region TEXT NOT NULL, name TEXT NOT NULL, body TEXT NOT NULL, modified BIGINT NOT NULL,
    PRIMARY KEY (account, region, name));
)",
                           "ALTER TABLE cloudwatch_alarm ADD COLUMN alarmed BIGINT NOT NULL DEFAULT 0;"
                           "UPDATE cloudwatch_alarm SET alarmed = transitioned WHERE state = 1;"}};
}

}  // namespace athanor::cloudwatch
