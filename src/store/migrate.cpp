#include "store/migrate.hpp"

#include "base/log.hpp"

namespace athanor::store {
namespace {

// Reads through a connection that is in no transaction of Database's.
struct Direct : Snapshot {
    explicit Direct(Connection& connection) : Snapshot(&connection) {}
};

Result<std::int64_t> version_of(Direct& direct, const std::string& component) {
    ATHANOR_TRY(auto row, direct.one<std::int64_t>(
                              "SELECT version FROM athanor_migration WHERE component = ?", component));
    return row.value_or(0);
}

Status apply_steps(Connection& connection, const std::vector<Migrations>& migrations) {
    Direct direct(connection);
    ATHANOR_CHECK(
        connection.execute("CREATE TABLE IF NOT EXISTS athanor_migration (component TEXT PRIMARY KEY, "
                           "version INTEGER NOT NULL)"));
    for (const Migrations& component : migrations) {
        ATHANOR_TRY(std::int64_t version, version_of(direct, component.component));
        for (auto step = static_cast<std::size_t>(version); step < component.steps.size(); ++step) {
            if (Status done = connection.execute(component.steps[step]); !done) {
                log::error("migration {} of {}: {}", step, component.component, done.error().message);
                return done;
            }
        }
        ATHANOR_TRY(Statement s,
                    direct.prepare("INSERT INTO athanor_migration (component, version) VALUES (?, ?) "
                                   "ON CONFLICT (component) DO UPDATE SET version = excluded.version",
                                   component.component, component.steps.size()));
        ATHANOR_CHECK(s.step());
    }
    return {};
}

}  // namespace

Migrations own_tables() {
    return {"store",
            {"CREATE TABLE athanor_state (name TEXT PRIMARY KEY, value INTEGER NOT NULL);"
             "INSERT INTO athanor_state (name, value) VALUES ('sequence', 0);"
             "CREATE TABLE athanor_outbox (sequence INTEGER NOT NULL, ordinal INTEGER NOT NULL, topic TEXT "
             "NOT NULL, key TEXT NOT NULL,"
             " payload TEXT NOT NULL, time INTEGER NOT NULL, PRIMARY KEY (sequence, ordinal));"
             "CREATE INDEX athanor_outbox_order ON athanor_outbox (topic, sequence, ordinal);"
             "CREATE INDEX athanor_outbox_key ON athanor_outbox (topic, key, sequence, ordinal);"}};
}

Status migrate(Connection& connection, const std::vector<Migrations>& migrations) {
    Direct direct(connection);
    ATHANOR_TRY(auto known,
                direct.one<std::int64_t>("SELECT 1 FROM sqlite_schema WHERE name = 'athanor_migration'"));
    bool complete = known.has_value();
    for (const Migrations& component : migrations) {
        if (!known) break;
        ATHANOR_TRY(std::int64_t version, version_of(direct, component.component));
        auto ours = static_cast<std::int64_t>(component.steps.size());
        if (version > ours) {
            return fail("FormatTooNew",
                        fmt::format("the database was written by a newer version ({} has version {}, this "
                                    "program knows {}): not touched",
                                    component.component, version, ours),
                        500);
        }
        complete = complete && version == ours;
    }
    if (complete) return {};
    ATHANOR_CHECK(connection.command("BEGIN IMMEDIATE"));
    Status done = apply_steps(connection, migrations);
    if (done) done = connection.command("COMMIT");
    if (!done && connection.in_transaction()) (void)connection.command("ROLLBACK");
    return done;
}

Result<std::int64_t> stored_sequence(Connection& connection) {
    Direct direct(connection);
    ATHANOR_TRY(auto value,
                direct.one<std::int64_t>("SELECT value FROM athanor_state WHERE name = 'sequence'"));
    if (!value) return internal_error("the database has no commit counter");
    return *value;
}

}  // namespace athanor::store
