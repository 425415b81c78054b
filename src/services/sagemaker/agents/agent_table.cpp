#include "services/sagemaker/agents/agent_table.hpp"

#include <map>

namespace athanor::sagemaker {

namespace {

constexpr std::string_view kAgentColumns =
    "account, region, kind, name, unit, attempt, id, stage, token_hash, role, document, log_group, "
    "log_stream, report, made_at, ended_at, stop, log_begin, log_end";

Result<Agent> read(const store::Statement& s) {
    auto text = [&](int column) { return std::string(s.bytes(column)); };
    auto kind = parse_kind(s.bytes(2));
    if (!kind) return internal_error("an agent of an unknown kind: " + text(2));
    Agent a;
    a.owner = {text(0), text(1), *kind, text(3)};
    a.unit = text(4);
    a.attempt = s.integer(5);
    a.id = text(6);
    a.stage = static_cast<AgentStage>(s.integer(7));
    a.token_hash = text(8);
    a.role = text(9);
    a.document = text(10);
    a.log_group = text(11);
    a.log_stream = text(12);
    if (!s.is_null(13)) {
        ATHANOR_TRY(a.report, compute::parse_report(s.bytes(13)));
    }
    a.made_at = Timestamp(Duration(s.integer(14)));
    a.ended_at = Timestamp(Duration(s.integer(15)));
    a.stop = s.integer(16) != 0;
    a.log_begin = s.integer(17);
    a.log_end = s.integer(18);
    return a;
}

template <class... Args>
Result<std::vector<Agent>> query_agents(store::Snapshot& snapshot, std::string_view condition,
                                        const Args&... args) {
    std::string sql =
        "SELECT " + std::string(kAgentColumns) + " FROM sagemaker_agent WHERE " + std::string(condition);
    ATHANOR_TRY(store::Statement s, snapshot.prepare(sql, args...));
    std::vector<Agent> agents;
    for (;;) {
        ATHANOR_TRY(bool there, s.step());
        if (!there) return agents;
        ATHANOR_TRY(Agent agent, read(s));
        agents.push_back(std::move(agent));
    }
}

template <class... Args>
Result<std::vector<compute::Pin>> read_pins(store::Snapshot& snapshot, std::string_view condition,
                                            const Args&... args) {
    using Text = std::string_view;
    std::vector<compute::Pin> pins;
    auto add = [&](Text input, Text bucket, Text object, Text version, Text etag, std::int64_t size,
                   Text sha256, bool output) {
        pins.push_back({.input = std::string(input),
                        .bucket = std::string(bucket),
                        .key = std::string(object),
                        .version = std::string(version),
                        .etag = std::string(etag),
                        .size = static_cast<std::uint64_t>(size),
                        .sha256 = std::string(sha256),
                        .output = output});
    };
    const std::string sql =
        "SELECT input, bucket, object, version, etag, size, sha256, output FROM sagemaker_pin WHERE " +
        std::string(condition);
    ATHANOR_CHECK((snapshot.each<Text, Text, Text, Text, Text, std::int64_t, Text, bool>(sql, add, args...)));
    return pins;
}

}  // namespace

Status insert(store::Transaction& tx, const Agent& a) {
    ATHANOR_CHECK(tx.run(
        "INSERT INTO sagemaker_agent (account, region, kind, name, unit, attempt, id, stage, token_hash, "
        "role, document, "
        "log_group, log_stream, report, made_at, ended_at, stop, log_begin, log_end) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, ?, 0, ?, 0, 0)",
        a.owner.account, a.owner.region, kind_text(a.owner.kind), a.owner.name, a.unit, a.attempt, a.id,
        a.stage, a.token_hash, a.role, a.document, a.log_group, a.log_stream, a.made_at, a.stop));
    return {};
}

Result<std::optional<Agent>> find_agent(store::Snapshot& snapshot, std::string_view token_hash) {
    ATHANOR_TRY(auto found, query_agents(snapshot, "token_hash = ?", token_hash));
    if (found.empty()) return std::nullopt;
    return std::move(found.front());
}

Result<std::vector<Agent>> agents_of(store::Snapshot& snapshot, const Key& owner) {
    return query_agents(
        snapshot, "account = ? AND region = ? AND kind = ? AND name = ? ORDER BY made_at, unit, attempt",
        owner.account, owner.region, kind_text(owner.kind), owner.name);
}

Result<std::vector<Agent>> live_agents(store::Snapshot& snapshot, Kind kind) {
    return query_agents(snapshot, "kind = ? AND stage < 3 ORDER BY made_at, unit", kind_text(kind));
}

Status set_stage(store::Transaction& tx, const Agent& agent, AgentStage stage) {
    ATHANOR_CHECK(
        tx.run("UPDATE sagemaker_agent SET stage = ?, ended_at = CASE WHEN ? = 2 THEN ? ELSE ended_at END "
               "WHERE id = ?",
               stage, stage, tx.now(), agent.id));
    return {};
}

Status set_token(store::Transaction& tx, const Agent& agent, std::string_view token_hash) {
    ATHANOR_CHECK(tx.run("UPDATE sagemaker_agent SET token_hash = ? WHERE id = ?", token_hash, agent.id));
    return {};
}

Status set_stop(store::Transaction& tx, const Key& owner) {
    ATHANOR_CHECK(
        tx.run("UPDATE sagemaker_agent SET stop = 1 WHERE account = ? AND region = ? AND kind = ? AND name = "
               "? AND stage < 2",
               owner.account, owner.region, kind_text(owner.kind), owner.name));
    return {};
}

Status set_stop(store::Transaction& tx, const Agent& agent) {
    ATHANOR_CHECK(tx.run("UPDATE sagemaker_agent SET stop = 1 WHERE id = ? AND stage < 2", agent.id));
    return {};
}

Status set_report(store::Transaction& tx, const Agent& agent, const compute::Report& report) {
    ATHANOR_CHECK(
        tx.run("UPDATE sagemaker_agent SET report = ? WHERE id = ?", compute::to_json(report), agent.id));
    if (report.phase == compute::Phase::ended) ATHANOR_CHECK(set_stage(tx, agent, AgentStage::ended));
    return {};
}

Status set_log(store::Transaction& tx, const Agent& agent, std::int64_t begin, std::int64_t end) {
    ATHANOR_CHECK(
        tx.run("UPDATE sagemaker_agent SET log_begin = ?, log_end = ? WHERE id = ?", begin, end, agent.id));
    return {};
}

Status add_pins(store::Transaction& tx, const Agent& a, const compute::PinBatch& batch) {
    std::int64_t number = batch.first;
    for (const compute::Pin& pin : batch.pins) {
        ATHANOR_CHECK(
            tx.run("INSERT INTO sagemaker_pin (account, region, kind, name, agent, number, input, bucket, "
                   "object, version, etag, "
                   "size, sha256, output) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                   "ON CONFLICT (account, region, kind, name, agent, number) DO NOTHING",
                   a.owner.account, a.owner.region, kind_text(a.owner.kind), a.owner.name, a.id, number,
                   pin.input, pin.bucket, pin.key, pin.version, pin.etag, pin.size, pin.sha256, pin.output));
        ++number;
    }
    return {};
}

Result<std::vector<compute::Pin>> pins_of(store::Snapshot& snapshot, const Key& owner) {
    return read_pins(snapshot, "account = ? AND region = ? AND kind = ? AND name = ? ORDER BY agent, number",
                     owner.account, owner.region, kind_text(owner.kind), owner.name);
}

Result<std::vector<compute::Pin>> pins_of(store::Snapshot& snapshot, const Agent& agent, std::int64_t first) {
    const Key& owner = agent.owner;
    return read_pins(snapshot,
                     "account = ? AND region = ? AND kind = ? AND name = ? AND agent = ? AND number >= ? "
                     "ORDER BY number LIMIT ?",
                     owner.account, owner.region, kind_text(owner.kind), owner.name, agent.id, first,
                     compute::kMaxPinBatch);
}

Result<std::vector<Agent>> last_agents_of(store::Snapshot& snapshot, const Key& owner) {
    ATHANOR_TRY(std::vector<Agent> all, agents_of(snapshot, owner));
    std::map<std::string, Agent> last;
    for (Agent& agent : all) {
        auto known = last.find(agent.unit);
        if (known == last.end() || known->second.attempt < agent.attempt)
            last.insert_or_assign(agent.unit, std::move(agent));
    }
    std::vector<Agent> agents;
    for (auto& [unit, agent] : last) agents.push_back(std::move(agent));
    return agents;
}

Status erase_agents(store::Transaction& tx, const Key& owner) {
    ATHANOR_CHECK(
        tx.run("DELETE FROM sagemaker_agent WHERE account = ? AND region = ? AND kind = ? AND name = ?",
               owner.account, owner.region, kind_text(owner.kind), owner.name));
    return {};
}

store::Migrations agent_migrations() {
    return {.component = "sagemaker.agents",
            .steps = {
                "CREATE TABLE sagemaker_agent ("
                "  account TEXT NOT NULL, region TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL,"
                "  unit TEXT NOT NULL, attempt BIGINT NOT NULL, id TEXT NOT NULL, stage BIGINT NOT NULL, "
                "token_hash TEXT NOT NULL,"
                "  role TEXT NOT NULL, document TEXT NOT NULL, log_group TEXT NOT NULL, log_stream TEXT NOT "
                "NULL, report TEXT,"
                "  made_at BIGINT NOT NULL, ended_at BIGINT NOT NULL, stop BIGINT NOT NULL, log_begin BIGINT "
                "NOT NULL, log_end BIGINT NOT NULL,"
                "  PRIMARY KEY (account, region, kind, name, unit, attempt));"
                "CREATE UNIQUE INDEX sagemaker_agent_id ON sagemaker_agent (id);"
                "CREATE UNIQUE INDEX sagemaker_agent_token ON sagemaker_agent (token_hash);"
                "CREATE INDEX sagemaker_agent_live ON sagemaker_agent (kind, stage) WHERE stage < 3;"
                "CREATE TABLE sagemaker_pin ("
                "  account TEXT NOT NULL, region TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL,"
                "  agent TEXT NOT NULL, number BIGINT NOT NULL, input TEXT NOT NULL, bucket TEXT NOT NULL, "
                "object TEXT NOT NULL,"
                "  version TEXT NOT NULL, etag TEXT NOT NULL, size BIGINT NOT NULL, sha256 TEXT NOT NULL,"
                "  PRIMARY KEY (account, region, kind, name, agent, number));"
                "CREATE INDEX sagemaker_pin_object ON sagemaker_pin (account, region, bucket, object);",
                "ALTER TABLE sagemaker_pin ADD COLUMN output BIGINT NOT NULL DEFAULT 0;",
            }};
}

}  // namespace athanor::sagemaker
