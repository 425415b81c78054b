#include "services/events/tables.hpp"

namespace athanor::events {

store::Migrations event_tables() {
    return {
        "events",
        {"CREATE TABLE events_setting (name TEXT PRIMARY KEY, value TEXT NOT NULL);"
         "CREATE TABLE events_bus (account TEXT NOT NULL, region TEXT NOT NULL, name TEXT NOT NULL, request "
         "TEXT NOT NULL, created INTEGER NOT NULL,"
         " modified INTEGER NOT NULL, PRIMARY KEY (account, region, name));"
         "CREATE TABLE events_rule (account TEXT NOT NULL, region TEXT NOT NULL, bus TEXT NOT NULL, name "
         "TEXT NOT NULL, revision INTEGER NOT NULL,"
         " state TEXT NOT NULL, pattern TEXT, schedule TEXT, description TEXT, role TEXT, created INTEGER "
         "NOT NULL, due INTEGER,"
         " PRIMARY KEY (account, region, bus, name));"
         "CREATE INDEX events_rule_due ON events_rule (due) WHERE due IS NOT NULL;"
         "CREATE TABLE events_target (account TEXT NOT NULL, region TEXT NOT NULL, bus TEXT NOT NULL, rule "
         "TEXT NOT NULL, id TEXT NOT NULL,"
         " arn TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (account, region, bus, rule, id));"
         "CREATE INDEX events_target_arn ON events_target (account, region, arn, bus, rule);"
         "CREATE TABLE events_tag (account TEXT NOT NULL, region TEXT NOT NULL, arn TEXT NOT NULL, key TEXT "
         "NOT NULL, value TEXT NOT NULL,"
         " PRIMARY KEY (account, region, arn, key));"
         "CREATE TABLE events_connection (account TEXT NOT NULL, region TEXT NOT NULL, name TEXT NOT NULL, "
         "id TEXT NOT NULL, public TEXT NOT NULL,"
         " secret TEXT NOT NULL, state TEXT NOT NULL, reason TEXT, created INTEGER NOT NULL, modified "
         "INTEGER NOT NULL, authorized INTEGER,"
         " PRIMARY KEY (account, region, name));"
         "CREATE TABLE events_destination (account TEXT NOT NULL, region TEXT NOT NULL, name TEXT NOT NULL, "
         "id TEXT NOT NULL, connection TEXT NOT NULL,"
         " request TEXT NOT NULL, created INTEGER NOT NULL, modified INTEGER NOT NULL, PRIMARY KEY (account, "
         "region, name));"
         // A lane is a (rule, target) that has something to deliver; `due` is when its first delivery may be
         // tried.
         "CREATE TABLE events_lane (account TEXT NOT NULL, region TEXT NOT NULL, bus TEXT NOT NULL, rule "
         "TEXT NOT NULL, target TEXT NOT NULL,"
         " id INTEGER NOT NULL UNIQUE, due INTEGER NOT NULL, PRIMARY KEY (account, region, bus, rule, "
         "target));"
         "CREATE INDEX events_lane_due ON events_lane (due);"
         "CREATE TABLE events_delivery (lane INTEGER NOT NULL, sequence INTEGER NOT NULL, ordinal INTEGER "
         "NOT NULL, event_id TEXT NOT NULL,"
         " event TEXT NOT NULL, hops INTEGER NOT NULL, arrived INTEGER NOT NULL, attempts INTEGER NOT NULL,"
         " PRIMARY KEY (lane, sequence, ordinal));"
         // Events of other databases' outboxes that are in already, until they are gone there.
         "CREATE TABLE events_taken (topic TEXT NOT NULL, sequence INTEGER NOT NULL, ordinal INTEGER NOT "
         "NULL, PRIMARY KEY (topic, sequence, ordinal));"}};
}

std::string Owner::arn(std::string_view resource) const {
    return "arn:aws:events:" + region + ":" + account + ":" + std::string(resource);
}

std::string RuleKey::arn() const {
    return bus.owner.arn("rule/" + (bus.name == kDefaultBus ? name : bus.name + "/" + name));
}

Result<bool> bus_exists(store::Snapshot& snapshot, const BusKey& bus) {
    if (bus.name == kDefaultBus) return true;
    ATHANOR_TRY(auto row, snapshot.one<std::int64_t>(
                              "SELECT 1 FROM events_bus WHERE account = ? AND region = ? AND name = ?",
                              bus.owner.account, bus.owner.region, bus.name));
    return row.has_value();
}

Result<std::optional<RuleRow>> find_rule(store::Snapshot& snapshot, const RuleKey& key) {
    using Text = std::optional<std::string>;
    ATHANOR_TRY(
        auto found,
        (snapshot.one<std::int64_t, std::string, Text, Text, Text, Text, Timestamp, std::optional<Timestamp>>(
            "SELECT revision, state, pattern, schedule, description, role, created, due FROM events_rule "
            "WHERE account = ? AND region = ? AND bus = ? AND name = ?",
            key.bus.owner.account, key.bus.owner.region, key.bus.name, key.name)));
    if (!found) return std::nullopt;
    auto& [revision, state, pattern, schedule, description, role, created, due] = *found;
    return RuleRow{key,
                   revision,
                   std::move(state),
                   std::move(pattern),
                   std::move(schedule),
                   std::move(description),
                   std::move(role),
                   created,
                   due};
}

Status put_rule(store::Transaction& tx, const RuleRow& row) {
    const BusKey& bus = row.key.bus;
    ATHANOR_CHECK(tx.run("DELETE FROM events_rule WHERE account = ? AND region = ? AND bus = ? AND name = ?",
                         bus.owner.account, bus.owner.region, bus.name, row.key.name));
    ATHANOR_CHECK(
        tx.run("INSERT INTO events_rule (account, region, bus, name, revision, state, pattern, schedule, "
               "description, role, created, due) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
               bus.owner.account, bus.owner.region, bus.name, row.key.name, row.revision, row.state,
               row.pattern, row.schedule, row.description, row.role, row.created, row.due));
    return {};
}

// A random word: sequences are used again after a batch was rolled back, and what was read of them must not
// count as current.
Status rules_changed(store::Transaction& tx, Random& random) {
    ATHANOR_CHECK(tx.run("DELETE FROM events_setting WHERE name = 'rules'"));
    ATHANOR_CHECK(tx.run("INSERT INTO events_setting (name, value) VALUES ('rules', ?)", uuid4(random)));
    return {};
}

Result<std::string> identity(store::Database& control, Random& random) {
    ATHANOR_TRY(auto made, control.write_blocking([&](store::Transaction& tx) -> Result<std::string> {
        ATHANOR_TRY(auto known,
                    tx.one<std::string>("SELECT value FROM events_setting WHERE name = 'identity'"));
        if (known) return *known;
        std::string fresh = uuid4(random);
        ATHANOR_CHECK(tx.run("INSERT INTO events_setting (name, value) VALUES ('identity', ?)", fresh));
        return fresh;
    }));
    return std::move(made).take();
}

}  // namespace athanor::events
