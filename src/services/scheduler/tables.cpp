#include "services/scheduler/tables.hpp"

#include <algorithm>

#include "wire/stored.hpp"

namespace athanor::scheduler {
namespace {

using Micros = std::int64_t;

Timestamp time_of(Micros t) { return Timestamp(Duration(t)); }

}  // namespace

std::string Key::arn() const {
    return "arn:aws:scheduler:" + region + ":" + account + ":schedule/" + group + "/" + name;
}
std::string Key::group_arn() const {
    return "arn:aws:scheduler:" + region + ":" + account + ":schedule-group/" + group;
}

Status save(store::Transaction& tx, const ScheduleRow& row) {
    const Key& k = row.key;
    ATHANOR_CHECK(tx.run("DELETE FROM schedule WHERE account = ? AND region = ? AND grp = ? AND name = ?",
                         k.account, k.region, k.group, k.name));
    ATHANOR_CHECK(
        tx.run("INSERT INTO schedule (account, region, grp, name, request, state, created, modified, anchor, "
               "scheduled, due, finished, created_by, "
               "modified_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
               k.account, k.region, k.group, k.name, row.request, row.state, row.created, row.modified,
               row.anchor, row.scheduled, row.due, row.finished, row.created_by, row.modified_by));
    return {};
}

Result<std::optional<ScheduleRow>> find(store::Snapshot& snapshot, const Key& key) {
    ATHANOR_TRY(
        auto found,
        (snapshot.one<std::string, std::string, Timestamp, Timestamp, Timestamp, std::optional<Timestamp>,
                      std::optional<Timestamp>, bool, std::string, std::string>(
            "SELECT request, state, created, modified, anchor, scheduled, due, finished, created_by, "
            "modified_by FROM schedule WHERE account "
            "= ? AND region = ? AND grp = ? AND name = ?",
            key.account, key.region, key.group, key.name)));
    if (!found) return std::nullopt;
    auto& [request, state, created, modified, anchor, scheduled, due, finished, created_by, modified_by] =
        *found;
    return ScheduleRow{
        key,      std::move(request),    std::move(state),      created, modified, anchor, scheduled, due,
        finished, std::move(created_by), std::move(modified_by)};
}

Result<std::vector<ScheduleRow>> due_schedules(store::Snapshot& snapshot, Timestamp now, std::int64_t limit) {
    std::vector<ScheduleRow> rows;
    ATHANOR_CHECK(
        (snapshot
             .each<std::string, std::string, std::string, std::string, std::string, Micros, Micros, Micros>(
                 "SELECT account, region, grp, name, request, created, anchor, scheduled FROM schedule WHERE "
                 "due <= ? ORDER BY due LIMIT ?",
                 [&](std::string account, std::string region, std::string group, std::string name,
                     std::string request, Micros created, Micros anchor, Micros scheduled) {
                     ScheduleRow row;
                     row.key = {std::move(account), std::move(region), std::move(group), std::move(name)};
                     row.request = std::move(request);
                     row.created = time_of(created);
                     row.anchor = time_of(anchor);
                     row.scheduled = time_of(scheduled);
                     rows.push_back(std::move(row));
                 },
                 now, limit)));
    return rows;
}

Status move_on(store::Transaction& tx, const ScheduleRow& row) {
    ATHANOR_CHECK(tx.run(
        "UPDATE schedule SET scheduled = ?, due = ?, finished = ? WHERE account = ? AND region = ? AND grp = "
        "? AND name = ?",
        row.scheduled, row.due, row.finished, row.key.account, row.key.region, row.key.group, row.key.name));
    return {};
}

Result<bool> erase(store::Transaction& tx, const Key& k) {
    ATHANOR_CHECK(
        tx.run("DELETE FROM schedule_invocation WHERE account = ? AND region = ? AND grp = ? AND name = ?",
               k.account, k.region, k.group, k.name));
    ATHANOR_TRY(std::int64_t gone,
                tx.run("DELETE FROM schedule WHERE account = ? AND region = ? AND grp = ? AND name = ?",
                       k.account, k.region, k.group, k.name));
    return gone > 0;
}

Status insert(store::Transaction& tx, const InvocationRow& row) {
    ATHANOR_CHECK(
        tx.run("INSERT INTO schedule_invocation (account, region, id, grp, name, scheduled, recorded, due, "
               "attempts, target) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
               row.key.account, row.key.region, row.id, row.key.group, row.key.name, row.scheduled,
               row.recorded, row.due, row.attempts, row.target));
    return {};
}

Status postpone(store::Transaction& tx, const InvocationRow& row) {
    ATHANOR_CHECK(tx.run(
        "UPDATE schedule_invocation SET attempts = ?, due = ? WHERE account = ? AND region = ? AND id = ?",
        row.attempts, row.due, row.key.account, row.key.region, row.id));
    return {};
}

Status complete(store::Transaction& tx, const InvocationRow& row) {
    const Key& k = row.key;
    ATHANOR_CHECK(tx.run("DELETE FROM schedule_invocation WHERE account = ? AND region = ? AND id = ?",
                         k.account, k.region, row.id));
    return erase_when_complete(tx, k);
}

Status erase_when_complete(store::Transaction& tx, const Key& k) {
    ATHANOR_TRY(auto waiting, tx.one<std::string>("SELECT id FROM schedule_invocation WHERE account = ? AND "
                                                  "region = ? AND grp = ? AND name = ? LIMIT 1",
                                                  k.account, k.region, k.group, k.name));
    if (waiting) return {};
    ATHANOR_TRY(auto schedule, find(tx, k));
    if (!schedule || !schedule->finished) return {};
    ATHANOR_TRY(auto request, wire::from_json<api::scheduler::CreateScheduleInput>(schedule->request));
    if (request.action_after_completion == "DELETE") ATHANOR_CHECK(erase(tx, k));
    return {};
}

Result<std::vector<InvocationRow>> due_invocations(store::Snapshot& snapshot, Timestamp now,
                                                   std::int64_t limit) {
    std::vector<InvocationRow> rows;
    ATHANOR_CHECK((snapshot.each<std::string, std::string, std::string, std::string, std::string, Micros,
                                 Micros, Micros, Micros, std::string>(
        "SELECT account, region, grp, name, id, scheduled, recorded, due, attempts, target FROM "
        "schedule_invocation WHERE due <= ? ORDER BY due LIMIT ?",
        [&](std::string account, std::string region, std::string group, std::string name, std::string id,
            Micros scheduled, Micros recorded, Micros due, Micros attempts, std::string target) {
            rows.push_back({{std::move(account), std::move(region), std::move(group), std::move(name)},
                            std::move(id),
                            time_of(scheduled),
                            time_of(recorded),
                            time_of(due),
                            attempts,
                            std::move(target)});
        },
        now, limit)));
    return rows;
}

Result<std::optional<Timestamp>> earliest(store::Snapshot& snapshot, Timestamp after) {
    ATHANOR_TRY(auto schedule, snapshot.one<Timestamp>(
                                   "SELECT due FROM schedule WHERE due > ? ORDER BY due LIMIT 1", after));
    ATHANOR_TRY(auto invocation,
                snapshot.one<Timestamp>(
                    "SELECT due FROM schedule_invocation WHERE due > ? ORDER BY due LIMIT 1", after));
    if (!schedule) return invocation;
    if (!invocation) return schedule;
    return std::min(*schedule, *invocation);
}

store::Migrations migrations() {
    return {.component = "scheduler", .steps = {R"(
CREATE TABLE schedule (
    account TEXT NOT NULL, region TEXT NOT NULL, grp TEXT NOT NULL, name TEXT NOT NULL,
    request TEXT NOT NULL, state TEXT NOT NULL, created BIGINT NOT NULL, modified BIGINT NOT NULL, anchor BIGINT NOT NULL,
    scheduled BIGINT, due BIGINT, finished BIGINT NOT NULL, created_by TEXT NOT NULL, modified_by TEXT NOT NULL,
    PRIMARY KEY (account, region, grp, name));
CREATE INDEX schedule_due ON schedule (due) WHERE due IS NOT NULL;
CREATE TABLE schedule_invocation (
    account TEXT NOT NULL, region TEXT NOT NULL, id TEXT NOT NULL, grp TEXT NOT NULL, name TEXT NOT NULL,
    scheduled BIGINT NOT NULL, recorded BIGINT NOT NULL, due BIGINT NOT NULL, attempts BIGINT NOT NULL, target TEXT NOT NULL,
    PRIMARY KEY (account, region, id));
CREATE INDEX schedule_invocation_due ON schedule_invocation (due);
CREATE INDEX schedule_invocation_of ON schedule_invocation (account, region, grp, name);
CREATE TABLE schedule_group (
    account TEXT NOT NULL, region TEXT NOT NULL, name TEXT NOT NULL, created BIGINT NOT NULL, modified BIGINT NOT NULL, created_by TEXT NOT NULL,
    PRIMARY KEY (account, region, name));
CREATE TABLE schedule_group_tag (
    account TEXT NOT NULL, region TEXT NOT NULL, grp TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL,
    PRIMARY KEY (account, region, grp, name));
CREATE TABLE schedule_deletion (
    account TEXT NOT NULL, region TEXT NOT NULL, token TEXT NOT NULL, what TEXT NOT NULL, time BIGINT NOT NULL,
    PRIMARY KEY (account, region, token, what));
)"}};
}

}  // namespace athanor::scheduler
