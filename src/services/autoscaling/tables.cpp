#include "services/autoscaling/tables.hpp"

#include <algorithm>

#include "base/json.hpp"

namespace athanor::autoscaling {
namespace {

using Text = std::string;
using Micros = std::int64_t;
Timestamp time_of(Micros t) { return Timestamp(Duration(t)); }

std::string joined(const std::vector<std::string>& names) {
    json::Writer w;
    w.begin_array();
    for (const auto& name : names) w.string(name);
    w.end_array();
    return std::move(w).take();
}
std::vector<std::string> split(std::string_view text) {
    std::vector<std::string> names;
    if (auto document = json::parse(text))
        document->root().for_each_element([&](json::Value name) { names.push_back(name.string_or("")); });
    return names;
}

#define TARGET_COLUMNS                                                                                  \
    "account, region, resource, dimension, id, least, most, suspended, created, born, bounds_changed, " \
    "activity, base, "                                                                                  \
    "out_until, in_until"

// Each table is read in one place: what follows "FROM" differs.
template <class... Args>
Result<std::vector<TargetRow>> read_targets(store::Snapshot& s, std::string_view sql, const Args&... args) {
    std::vector<TargetRow> rows;
    ATHANOR_CHECK((s.each<Text, Text, Text, Text, Text, std::int64_t, std::int64_t, std::int64_t, Micros,
                          Micros, bool, Text, std::int64_t, Micros, Micros>(
        sql,
        [&](Text account, Text region, Text resource, Text dimension, Text id, std::int64_t least,
            std::int64_t most, std::int64_t suspended, Micros created, Micros born, bool changed,
            Text activity, std::int64_t base, Micros out, Micros in) {
            rows.push_back(
                {.key = {std::move(account), std::move(region), std::move(resource), std::move(dimension)},
                 .id = std::move(id),
                 .bounds = {least, most},
                 .in_suspended = (suspended & 1) != 0,
                 .out_suspended = (suspended & 2) != 0,
                 .schedules_suspended = (suspended & 4) != 0,
                 .created = time_of(created),
                 .born = time_of(born),
                 .bounds_changed = changed,
                 .activity = std::move(activity),
                 .cooling = {base, time_of(out), time_of(in)}});
        },
        args...)));
    return rows;
}

#define POLICY_COLUMNS                                                                              \
    "account, region, resource, dimension, name, id, request, created, high, low, shape, told_by, " \
    "told_high, "                                                                                   \
    "told_value, told_threshold"

template <class... Args>
Result<std::vector<PolicyRow>> read_policies(store::Snapshot& s, std::string_view sql, const Args&... args) {
    std::vector<PolicyRow> rows;
    ATHANOR_CHECK((s.each<Text, Text, Text, Text, Text, Text, Text, Micros, Text, Text, Text, Text,
                          std::optional<bool>, double, double>(
        sql,
        [&](Text account, Text region, Text resource, Text dimension, Text name, Text id, Text request,
            Micros created, Text high, Text low, Text shape, Text told_by, std::optional<bool> told_high,
            double value, double threshold) {
            rows.push_back(
                {.key = {std::move(account), std::move(region), std::move(resource), std::move(dimension)},
                 .name = std::move(name),
                 .id = std::move(id),
                 .request = std::move(request),
                 .created = time_of(created),
                 .high = std::move(high),
                 .low = std::move(low),
                 .shape = std::move(shape),
                 .told_by = std::move(told_by),
                 .told = {told_high.value_or(false), value, threshold},
                 .told_any = told_high.has_value()});
        },
        args...)));
    return rows;
}

#define SCHEDULED_COLUMNS "account, region, resource, dimension, name, id, request, created, due"

template <class... Args>
Result<std::vector<ScheduledRow>> read_scheduled(store::Snapshot& s, std::string_view sql,
                                                 const Args&... args) {
    std::vector<ScheduledRow> rows;
    ATHANOR_CHECK((s.each<Text, Text, Text, Text, Text, Text, Text, Micros, std::optional<Micros>>(
        sql,
        [&](Text account, Text region, Text resource, Text dimension, Text name, Text id, Text request,
            Micros created, std::optional<Micros> due) {
            rows.push_back(
                {.key = {std::move(account), std::move(region), std::move(resource), std::move(dimension)},
                 .name = std::move(name),
                 .id = std::move(id),
                 .request = std::move(request),
                 .created = time_of(created),
                 .due = due ? std::optional(time_of(*due)) : std::nullopt});
        },
        args...)));
    return rows;
}

#define ACTIVITY_COLUMNS                                                                                     \
    "account, region, resource, dimension, id, started, ended, stage, status, status_message, description, " \
    "cause, "                                                                                                \
    "details, not_scaled, was, becomes, least, most, cooldown"

template <class... Args>
Status read_activities(store::Snapshot& s, const std::function<bool(ActivityRow)>& visit,
                       std::string_view sql, const Args&... args) {
    return s.each<Text, Text, Text, Text, Text, Micros, std::optional<Micros>, std::int64_t, Text, Text, Text,
                  Text, Text, Text, std::int64_t, std::int64_t, std::int64_t, std::int64_t, std::int64_t>(
        sql,
        [&](Text account, Text region, Text resource, Text dimension, Text id, Micros started,
            std::optional<Micros> ended, std::int64_t stage, Text status, Text message, Text description,
            Text cause, Text details, Text not_scaled, std::int64_t from, std::int64_t to, std::int64_t least,
            std::int64_t most, std::int64_t cooldown) {
            return visit(
                {.key = {std::move(account), std::move(region), std::move(resource), std::move(dimension)},
                 .id = std::move(id),
                 .started = time_of(started),
                 .ended = ended ? std::optional(time_of(*ended)) : std::nullopt,
                 .stage = static_cast<Stage>(stage),
                 .status = std::move(status),
                 .status_message = std::move(message),
                 .description = std::move(description),
                 .cause = std::move(cause),
                 .details = std::move(details),
                 .not_scaled = std::move(not_scaled),
                 .from = from,
                 .to = to,
                 .bounds = {least, most},
                 .cooldown = cooldown});
        },
        args...);
}

template <class Row>
Result<std::optional<Row>> first(Result<std::vector<Row>> rows) {
    if (!rows) return std::unexpected(std::move(rows).error());
    if (rows->empty()) return std::nullopt;
    return std::move(rows->front());
}

#define OF_TARGET " WHERE account = ? AND region = ? AND resource = ? AND dimension = ?"

}  // namespace

std::string Key::described() const {
    return "service namespace: " + std::string(kNamespace) + ", resource ID: " + resource +
           ", scalable dimension: " + dimension;
}
std::string TargetRow::arn() const {
    return "arn:aws:application-autoscaling:" + key.region + ":" + key.account + ":scalable-target/" + id;
}
std::string PolicyRow::arn() const {
    return "arn:aws:autoscaling:" + key.region + ":" + key.account + ":scalingPolicy:" + id + ":resource/" +
           std::string(kNamespace) + "/" + key.resource + ":policyName/" + name;
}
std::string ScheduledRow::arn() const {
    return "arn:aws:autoscaling:" + key.region + ":" + key.account + ":scheduledAction:" + id + ":resource/" +
           std::string(kNamespace) + "/" + key.resource + ":scheduledActionName/" + name;
}

Status save(store::Transaction& tx, const TargetRow& row) {
    std::int64_t suspended =
        (row.in_suspended ? 1 : 0) | (row.out_suspended ? 2 : 0) | (row.schedules_suspended ? 4 : 0);
    ATHANOR_CHECK(tx.run("DELETE FROM scaling_target" OF_TARGET, row.key.account, row.key.region,
                         row.key.resource, row.key.dimension));
    ATHANOR_CHECK(tx.run("INSERT INTO scaling_target (" TARGET_COLUMNS
                         ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                         row.key.account, row.key.region, row.key.resource, row.key.dimension, row.id,
                         row.bounds.min, row.bounds.max, suspended, row.created, row.born, row.bounds_changed,
                         row.activity, row.cooling.base, row.cooling.out_until, row.cooling.in_until));
    return {};
}

Status save(store::Transaction& tx, const PolicyRow& row) {
    ATHANOR_CHECK(tx.run("DELETE FROM scaling_policy" OF_TARGET " AND name = ?", row.key.account,
                         row.key.region, row.key.resource, row.key.dimension, row.name));
    ATHANOR_CHECK(tx.run("INSERT INTO scaling_policy (" POLICY_COLUMNS
                         ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                         row.key.account, row.key.region, row.key.resource, row.key.dimension, row.name,
                         row.id, row.request, row.created, row.high, row.low, row.shape, row.told_by,
                         row.told_any ? std::optional(row.told.high) : std::nullopt, row.told.value,
                         row.told.threshold));
    return {};
}

Status save(store::Transaction& tx, const ScheduledRow& row) {
    ATHANOR_CHECK(tx.run("DELETE FROM scaling_scheduled" OF_TARGET " AND name = ?", row.key.account,
                         row.key.region, row.key.resource, row.key.dimension, row.name));
    ATHANOR_CHECK(tx.run("INSERT INTO scaling_scheduled (" SCHEDULED_COLUMNS
                         ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                         row.key.account, row.key.region, row.key.resource, row.key.dimension, row.name,
                         row.id, row.request, row.created, row.due));
    return {};
}

Status save(store::Transaction& tx, const ActivityRow& row) {
    ATHANOR_CHECK(tx.run("DELETE FROM scaling_activity WHERE account = ? AND region = ? AND id = ?",
                         row.key.account, row.key.region, row.id));
    ATHANOR_CHECK(tx.run("INSERT INTO scaling_activity (" ACTIVITY_COLUMNS
                         ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                         row.key.account, row.key.region, row.key.resource, row.key.dimension, row.id,
                         row.started, row.ended, row.stage, row.status, row.status_message, row.description,
                         row.cause, row.details, row.not_scaled, row.from, row.to, row.bounds.min,
                         row.bounds.max, row.cooldown));
    return {};
}

Status save(store::Transaction& tx, const RepairRow& row) {
    ATHANOR_TRY(
        auto before,
        tx.one<Text>("SELECT alarms FROM scaling_repair WHERE account = ? AND region = ? AND policy = ?",
                     row.account, row.region, row.policy));
    std::vector<std::string> alarms = row.alarms;  // no name that was announced is forgotten
    if (before) std::ranges::copy(split(*before), std::back_inserter(alarms));
    std::ranges::sort(alarms);
    alarms.erase(std::ranges::unique(alarms).begin(), alarms.end());
    ATHANOR_CHECK(erase(tx, row));
    ATHANOR_CHECK(
        tx.run("INSERT INTO scaling_repair (account, region, policy, alarms, due) VALUES (?, ?, ?, ?, ?)",
               row.account, row.region, row.policy, joined(alarms), row.due));
    return {};
}

Result<std::optional<TargetRow>> find_target(store::Snapshot& s, const Key& key) {
    return first(read_targets(s, "SELECT " TARGET_COLUMNS " FROM scaling_target" OF_TARGET, key.account,
                              key.region, key.resource, key.dimension));
}
Result<std::optional<TargetRow>> find_target_by_id(store::Snapshot& s, const std::string& account,
                                                   const std::string& region, const std::string& id) {
    return first(read_targets(
        s, "SELECT " TARGET_COLUMNS " FROM scaling_target WHERE account = ? AND region = ? AND id = ?",
        account, region, id));
}
Result<std::vector<TargetRow>> all_targets(store::Snapshot& s) {
    return read_targets(s, "SELECT " TARGET_COLUMNS " FROM scaling_target");
}
Result<std::vector<TargetRow>> targets_after(store::Snapshot& s, const Key& after) {
    return read_targets(
        s,
        "SELECT " TARGET_COLUMNS
        " FROM scaling_target WHERE account = ? AND region = ? AND (resource, dimension) > (?, ?) "
        "ORDER BY resource, dimension",
        after.account, after.region, after.resource, after.dimension);
}

Result<std::optional<PolicyRow>> find_policy(store::Snapshot& s, const Key& key, const std::string& name) {
    return first(read_policies(s, "SELECT " POLICY_COLUMNS " FROM scaling_policy" OF_TARGET " AND name = ?",
                               key.account, key.region, key.resource, key.dimension, name));
}
Result<std::optional<PolicyRow>> find_policy_by_id(store::Snapshot& s, const std::string& account,
                                                   const std::string& region, const std::string& id) {
    return first(read_policies(
        s, "SELECT " POLICY_COLUMNS " FROM scaling_policy WHERE account = ? AND region = ? AND id = ?",
        account, region, id));
}
Result<std::vector<PolicyRow>> policies_of(store::Snapshot& s, const Key& key) {
    return read_policies(s, "SELECT " POLICY_COLUMNS " FROM scaling_policy" OF_TARGET " ORDER BY name",
                         key.account, key.region, key.resource, key.dimension);
}
Result<std::vector<PolicyRow>> policies_after(store::Snapshot& s, const Key& after, const std::string& name) {
    return read_policies(
        s,
        "SELECT " POLICY_COLUMNS
        " FROM scaling_policy WHERE account = ? AND region = ? AND (resource, dimension, name) > "
        "(?, ?, ?) ORDER BY resource, dimension, name",
        after.account, after.region, after.resource, after.dimension, name);
}
Result<std::vector<PolicyRow>> policies_shaped_otherwise(store::Snapshot& s, const std::string& shape) {
    return read_policies(s, "SELECT " POLICY_COLUMNS " FROM scaling_policy WHERE high <> '' AND shape <> ?",
                         shape);
}

Result<std::optional<ScheduledRow>> find_scheduled(store::Snapshot& s, const Key& key,
                                                   const std::string& name) {
    return first(
        read_scheduled(s, "SELECT " SCHEDULED_COLUMNS " FROM scaling_scheduled" OF_TARGET " AND name = ?",
                       key.account, key.region, key.resource, key.dimension, name));
}
Result<std::vector<ScheduledRow>> scheduled_of(store::Snapshot& s, const Key& key) {
    return read_scheduled(s, "SELECT " SCHEDULED_COLUMNS " FROM scaling_scheduled" OF_TARGET " ORDER BY name",
                          key.account, key.region, key.resource, key.dimension);
}
Result<std::vector<ScheduledRow>> scheduled_after(store::Snapshot& s, const Key& after,
                                                  const std::string& name) {
    return read_scheduled(
        s,
        "SELECT " SCHEDULED_COLUMNS
        " FROM scaling_scheduled WHERE account = ? AND region = ? AND (resource, dimension, name) "
        "> (?, ?, ?) ORDER BY resource, dimension, name",
        after.account, after.region, after.resource, after.dimension, name);
}
Result<std::vector<ScheduledRow>> due_scheduled(store::Snapshot& s, Timestamp now) {
    return read_scheduled(
        s, "SELECT " SCHEDULED_COLUMNS " FROM scaling_scheduled WHERE due <= ? ORDER BY due, name", now);
}

Result<std::optional<ActivityRow>> find_activity(store::Snapshot& s, const Key& key, const std::string& id) {
    std::optional<ActivityRow> found;
    ATHANOR_CHECK(read_activities(
        s, [&](ActivityRow row) { return found = std::move(row), false; },
        "SELECT " ACTIVITY_COLUMNS " FROM scaling_activity WHERE account = ? AND region = ? AND id = ?",
        key.account, key.region, id));
    return found;
}
Result<std::optional<ActivityRow>> newest_activity(store::Snapshot& s, const Key& key) {
    std::optional<ActivityRow> found;
    ATHANOR_CHECK(read_activities(
        s, [&](ActivityRow row) { return found = std::move(row), false; },
        "SELECT " ACTIVITY_COLUMNS " FROM scaling_activity" OF_TARGET
        " ORDER BY started DESC, id DESC LIMIT 1",
        key.account, key.region, key.resource, key.dimension));
    return found;
}
Status activities_before(store::Snapshot& s, const std::string& account, const std::string& region,
                         Timestamp time, const std::string& id,
                         const std::function<bool(ActivityRow)>& visit) {
    return read_activities(
        s, visit,
        "SELECT " ACTIVITY_COLUMNS
        " FROM scaling_activity WHERE account = ? AND region = ? AND (started, id) < (?, ?) ORDER "
        "BY started DESC, id DESC",
        account, region, time, id);
}
Result<bool> any_activity_before(store::Snapshot& s, Timestamp before) {
    ATHANOR_TRY(auto found,
                s.one<std::string>("SELECT id FROM scaling_activity WHERE ended < ? LIMIT 1", before));
    return found.has_value();
}
Status forget_activities(store::Transaction& tx, Timestamp before) {
    ATHANOR_CHECK(tx.run("DELETE FROM scaling_activity WHERE ended < ?", before));
    return {};
}

Result<std::vector<RepairRow>> due_repairs(store::Snapshot& s, Timestamp now) {
    std::vector<RepairRow> rows;
    ATHANOR_CHECK((s.each<Text, Text, Text, Text, Micros>(
        "SELECT account, region, policy, alarms, due FROM scaling_repair WHERE due <= ? ORDER BY due",
        [&](Text account, Text region, Text policy, Text alarms, Micros due) {
            rows.push_back(
                {std::move(account), std::move(region), std::move(policy), split(alarms), time_of(due)});
        },
        now)));
    return rows;
}

Status erase(store::Transaction& tx, const RepairRow& row) {
    ATHANOR_CHECK(tx.run("DELETE FROM scaling_repair WHERE account = ? AND region = ? AND policy = ?",
                         row.account, row.region, row.policy));
    return {};
}

Status erase(store::Transaction& tx, const PolicyRow& row) {
    ATHANOR_CHECK(tx.run("DELETE FROM scaling_policy" OF_TARGET " AND name = ?", row.key.account,
                         row.key.region, row.key.resource, row.key.dimension, row.name));
    std::vector<std::string> alarms;
    for (const auto& name : {row.high, row.low})
        if (!name.empty()) alarms.push_back(name);
    if (alarms.empty()) return {};
    return save(tx, RepairRow{row.key.account, row.key.region, row.id, std::move(alarms), tx.now()});
}

Status erase(store::Transaction& tx, const ScheduledRow& row) {
    ATHANOR_CHECK(tx.run("DELETE FROM scaling_scheduled" OF_TARGET " AND name = ?", row.key.account,
                         row.key.region, row.key.resource, row.key.dimension, row.name));
    return {};
}

Status erase(store::Transaction& tx, const TargetRow& row) {
    ATHANOR_TRY(auto policies, policies_of(tx, row.key));
    for (const auto& policy : policies) ATHANOR_CHECK(erase(tx, policy));
    ATHANOR_TRY(auto scheduled, scheduled_of(tx, row.key));
    for (const auto& action : scheduled) ATHANOR_CHECK(erase(tx, action));
    if (!row.activity.empty()) {  // nobody follows it any more
        ATHANOR_TRY(auto activity, find_activity(tx, row.key, row.activity));
        if (activity) {
            activity->stage = Stage::ended;
            activity->status = "Overridden";
            activity->status_message = "The scalable target was deregistered.";
            activity->ended = tx.now();
            ATHANOR_CHECK(save(tx, *activity));
        }
    }
    ATHANOR_CHECK(tx.run("DELETE FROM scaling_tag WHERE account = ? AND region = ? AND target = ?",
                         row.key.account, row.key.region, row.id));
    ATHANOR_CHECK(tx.run("DELETE FROM scaling_target" OF_TARGET, row.key.account, row.key.region,
                         row.key.resource, row.key.dimension));
    return {};
}

Status put_tags(store::Transaction& tx, const TargetRow& row,
                const std::map<std::string, std::string>& tags) {
    for (const auto& [name, value] : tags) {
        ATHANOR_CHECK(remove_tag(tx, row, name));
        ATHANOR_CHECK(
            tx.run("INSERT INTO scaling_tag (account, region, target, name, value) VALUES (?, ?, ?, ?, ?)",
                   row.key.account, row.key.region, row.id, name, value));
    }
    return {};
}
Status remove_tag(store::Transaction& tx, const TargetRow& row, const std::string& name) {
    ATHANOR_CHECK(
        tx.run("DELETE FROM scaling_tag WHERE account = ? AND region = ? AND target = ? AND name = ?",
               row.key.account, row.key.region, row.id, name));
    return {};
}
Result<std::map<std::string, std::string>> tags_of(store::Snapshot& s, const TargetRow& row) {
    std::map<std::string, std::string> tags;
    ATHANOR_CHECK((s.each<Text, Text>(
        "SELECT name, value FROM scaling_tag WHERE account = ? AND region = ? AND target = ?",
        [&](Text name, Text value) { tags.emplace(std::move(name), std::move(value)); }, row.key.account,
        row.key.region, row.id)));
    return tags;
}

Result<std::optional<Timestamp>> earliest(store::Snapshot& s, Timestamp after) {
    ATHANOR_TRY(
        auto action,
        s.one<Timestamp>("SELECT due FROM scaling_scheduled WHERE due > ? ORDER BY due LIMIT 1", after));
    ATHANOR_TRY(auto repair,
                s.one<Timestamp>("SELECT due FROM scaling_repair WHERE due > ? ORDER BY due LIMIT 1", after));
    if (!action || (repair && *repair < *action)) return repair;
    return action;
}

store::Migrations migrations() {
    return {.component = "autoscaling", .steps = {R"(
CREATE TABLE scaling_target (
    account TEXT NOT NULL, region TEXT NOT NULL, resource TEXT NOT NULL, dimension TEXT NOT NULL,
    id TEXT NOT NULL, least BIGINT NOT NULL, most BIGINT NOT NULL, suspended BIGINT NOT NULL, created BIGINT NOT NULL,
    born BIGINT NOT NULL, bounds_changed BIGINT NOT NULL, activity TEXT NOT NULL,
    base BIGINT NOT NULL, out_until BIGINT NOT NULL, in_until BIGINT NOT NULL,
    PRIMARY KEY (account, region, resource, dimension));
CREATE UNIQUE INDEX scaling_target_id ON scaling_target (account, region, id);
CREATE TABLE scaling_tag (
    account TEXT NOT NULL, region TEXT NOT NULL, target TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL,
    PRIMARY KEY (account, region, target, name));
CREATE TABLE scaling_policy (
    account TEXT NOT NULL, region TEXT NOT NULL, resource TEXT NOT NULL, dimension TEXT NOT NULL, name TEXT NOT NULL,
    id TEXT NOT NULL, request TEXT NOT NULL, created BIGINT NOT NULL, high TEXT NOT NULL, low TEXT NOT NULL,
    shape TEXT NOT NULL, told_by TEXT NOT NULL, told_high BIGINT, told_value DOUBLE PRECISION NOT NULL,
    told_threshold DOUBLE PRECISION NOT NULL,
    PRIMARY KEY (account, region, resource, dimension, name));
CREATE UNIQUE INDEX scaling_policy_id ON scaling_policy (account, region, id);
CREATE TABLE scaling_scheduled (
    account TEXT NOT NULL, region TEXT NOT NULL, resource TEXT NOT NULL, dimension TEXT NOT NULL, name TEXT NOT NULL,
    id TEXT NOT NULL, request TEXT NOT NULL, created BIGINT NOT NULL, due BIGINT,
    PRIMARY KEY (account, region, resource, dimension, name));
CREATE INDEX scaling_scheduled_due ON scaling_scheduled (due);
CREATE TABLE scaling_activity (
    account TEXT NOT NULL, region TEXT NOT NULL, id TEXT NOT NULL, resource TEXT NOT NULL, dimension TEXT NOT NULL,
    started BIGINT NOT NULL, ended BIGINT, stage BIGINT NOT NULL, status TEXT NOT NULL, status_message TEXT NOT NULL,
    description TEXT NOT NULL, cause TEXT NOT NULL, details TEXT NOT NULL, not_scaled TEXT NOT NULL,
    was BIGINT NOT NULL, becomes BIGINT NOT NULL, least BIGINT NOT NULL, most BIGINT NOT NULL, cooldown BIGINT NOT NULL,
    PRIMARY KEY (account, region, id));
CREATE INDEX scaling_activity_started ON scaling_activity (account, region, started, id);
CREATE INDEX scaling_activity_target ON scaling_activity (account, region, resource, dimension, started, id);
CREATE INDEX scaling_activity_ended ON scaling_activity (ended);
CREATE TABLE scaling_repair (
    account TEXT NOT NULL, region TEXT NOT NULL, policy TEXT NOT NULL, alarms TEXT NOT NULL, due BIGINT NOT NULL,
    PRIMARY KEY (account, region, policy));
CREATE INDEX scaling_repair_due ON scaling_repair (due);
)"}};
}

}  // namespace athanor::autoscaling
