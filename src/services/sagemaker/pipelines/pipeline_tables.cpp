#include "services/sagemaker/pipelines/pipeline_tables.hpp"

#include <array>
#include <limits>

namespace athanor::sagemaker::pipelines {

namespace {

constexpr std::array<std::string_view, 6> kStatusTexts = {"Starting", "Executing", "Stopping",
                                                          "Stopped",  "Failed",    "Succeeded"};

constexpr std::string_view kStepColumns =
    "s.step, s.type, s.status, s.ordinal, s.run, s.attempt, s.job, s.made, s.stop_sent, s.started, s.ended, "
    "s.retry_at, s.failure, "
    "s.cache_key, s.cache_source, s.selection_source, s.token, s.detail, s.outputs";
constexpr int kStepColumnCount = 19;

StepRow read_step(const store::Statement& s) {
    auto text = [&](int column) { return std::string(s.bytes(column)); };
    auto time = [&](int column) -> std::optional<Timestamp> {
        if (s.is_null(column)) return std::nullopt;
        return Timestamp(Duration(s.integer(column)));
    };
    return {.step = text(0),
            .type = static_cast<StepType>(s.integer(1)),
            .status = static_cast<StepStatus>(s.integer(2)),
            .ordinal = s.integer(3),
            .run = s.integer(4),
            .attempt = s.integer(5),
            .job = text(6),
            .made = s.integer(7) != 0,
            .stop_sent = s.integer(8) != 0,
            .started = *time(9),
            .ended = time(10),
            .retry_at = time(11),
            .failure = text(12),
            .cache_key = text(13),
            .cache_source = text(14),
            .selection_source = text(15),
            .token = text(16),
            .detail = text(17),
            .outputs = text(18)};
}

template <class... Args>
Result<std::vector<StepRow>> query_steps(store::Snapshot& snapshot, std::string_view condition,
                                         const Args&... args) {
    std::string sql = "SELECT " + std::string(kStepColumns) + " FROM sagemaker_pipeline_step s WHERE " +
                      std::string(condition);
    ATHANOR_TRY(store::Statement s, snapshot.prepare(sql, args...));
    std::vector<StepRow> rows;
    for (;;) {
        ATHANOR_TRY(bool there, s.step());
        if (!there) return rows;
        rows.push_back(read_step(s));
    }
}

// What a live step waits for, as the resource table has it.
std::string_view resource_kind(StepType type) {
    return kind_of(type).create.empty() ? std::string_view() : kind_text(kind_of(type).resource);
}

}  // namespace

std::string_view status_text(StepStatus status) { return kStatusTexts[static_cast<std::size_t>(status)]; }

Status insert_version(store::Transaction& tx, const Key& p, std::int64_t version, std::string_view sealed) {
    ATHANOR_CHECK(
        tx.run("INSERT INTO sagemaker_pipeline_version (account, region, pipeline, version, definition, "
               "created) VALUES (?, ?, ?, ?, ?, ?)",
               p.account, p.region, p.name, version, sealed, tx.now()));
    return {};
}

Result<std::optional<Version>> find_version(store::Snapshot& snapshot, const Key& p, std::int64_t version) {
    ATHANOR_TRY(auto row, (snapshot.one<std::string, Timestamp, std::string, std::string>(
                              "SELECT definition, created, display_name, description FROM "
                              "sagemaker_pipeline_version WHERE account = ? "
                              "AND region = ? AND pipeline = ? AND version = ?",
                              p.account, p.region, p.name, version)));
    if (!row) return std::nullopt;
    auto& [sealed, created, display_name, description] = *row;
    return Version{version, std::move(sealed), created, std::move(display_name), std::move(description)};
}

Result<std::optional<Timestamp>> version_created(store::Snapshot& snapshot, const Key& p,
                                                 std::int64_t version) {
    return snapshot.one<Timestamp>(
        "SELECT created FROM sagemaker_pipeline_version WHERE account = ? AND region = ? AND pipeline = ? "
        "AND version = ?",
        p.account, p.region, p.name, version);
}

Result<std::int64_t> last_version(store::Snapshot& snapshot, const Key& p) {
    ATHANOR_TRY(auto version,
                snapshot.one<std::int64_t>("SELECT max(version) FROM sagemaker_pipeline_version WHERE "
                                           "account = ? AND region = ? AND pipeline = ?",
                                           p.account, p.region, p.name));
    return version.value_or(0);
}

Status name_version(store::Transaction& tx, const Key& p, const Version& version) {
    ATHANOR_CHECK(
        tx.run("UPDATE sagemaker_pipeline_version SET display_name = ?, description = ? WHERE account = ? "
               "AND region = ? AND pipeline = ? AND version = ?",
               version.display_name, version.description, p.account, p.region, p.name, version.number));
    return {};
}

Result<std::vector<ListedVersion>> list_versions(store::Snapshot& snapshot, const Key& p,
                                                 const VersionQuery& query) {
    // Bounds that let everything through stand for filters that are not there: one statement for all.
    constexpr std::int64_t kAll = std::numeric_limits<std::int64_t>::max();
    std::int64_t after = query.after.value_or(query.descending ? kAll : 0);
    Timestamp from = query.created_after.value_or(Timestamp::min());
    Timestamp to = query.created_before.value_or(Timestamp::max());
    std::string sql =
        "SELECT v.version, v.created, v.display_name, v.description, coalesce((SELECT e.name FROM "
        "sagemaker_pipeline_execution e WHERE e.account = v.account AND e.region = v.region AND "
        "e.pipeline = v.pipeline AND e.version = v.version ORDER BY e.started DESC LIMIT 1), '') FROM "
        "sagemaker_pipeline_version v WHERE v.account = ? AND v.region = ? AND v.pipeline = ? AND "
        "v.created >= ? AND v.created <= ? AND v.version ";
    sql += query.descending ? "< ? ORDER BY v.version DESC LIMIT ?" : "> ? ORDER BY v.version LIMIT ?";
    ATHANOR_TRY(auto rows, (snapshot.all<std::int64_t, Timestamp, std::string, std::string, std::string>(
                               sql, p.account, p.region, p.name, from, to, after, query.limit)));
    std::vector<ListedVersion> versions;
    for (auto& [number, created, display_name, description, execution] : rows) {
        versions.push_back(
            {{number, "", created, std::move(display_name), std::move(description)}, std::move(execution)});
    }
    return versions;
}

Status insert(store::Transaction& tx, const Execution& e) {
    ATHANOR_CHECK(
        tx.run("INSERT INTO sagemaker_pipeline_execution (account, region, name, pipeline, version, role, "
               "live, stopping, run, parallel, "
               "started, parameters, selected) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
               e.key.account, e.key.region, e.key.name, e.pipeline, e.version, e.role, e.live, e.stopping,
               e.run, e.parallel, e.started, e.parameters, e.selected));
    return {};
}

Status update(store::Transaction& tx, const Execution& e) {
    ATHANOR_CHECK(
        tx.run("UPDATE sagemaker_pipeline_execution SET live = ?, stopping = ?, run = ?, parallel = ? WHERE "
               "account = ? AND region = ? AND name = ?",
               e.live, e.stopping, e.run, e.parallel, e.key.account, e.key.region, e.key.name));
    return {};
}

Result<std::optional<Execution>> find_execution(store::Snapshot& snapshot, const Key& key) {
    ATHANOR_TRY(
        auto row,
        (snapshot.one<std::string, std::int64_t, std::string, bool, bool, std::int64_t, std::int64_t,
                      Timestamp, std::string, std::string>(
            "SELECT pipeline, version, role, live, stopping, run, parallel, started, parameters, selected "
            "FROM sagemaker_pipeline_execution WHERE account = ? AND region = ? AND name = ?",
            key.account, key.region, key.name)));
    if (!row) return std::nullopt;
    auto& [pipeline, version, role, live, stopping, run, parallel, started, parameters, selected] = *row;
    return Execution{key,
                     std::move(pipeline),
                     version,
                     std::move(role),
                     live,
                     stopping,
                     run,
                     parallel,
                     started,
                     std::move(parameters),
                     std::move(selected)};
}

Result<bool> has_live_execution(store::Snapshot& snapshot, const Key& p) {
    ATHANOR_TRY(auto row,
                snapshot.one<std::int64_t>("SELECT 1 FROM sagemaker_pipeline_execution WHERE account = ? AND "
                                           "region = ? AND pipeline = ? AND live = 1 LIMIT 1",
                                           p.account, p.region, p.name));
    return row.has_value();
}

Status insert(store::Transaction& tx, const Execution& e, const StepRow& r) {
    ATHANOR_CHECK(
        tx.run("INSERT INTO sagemaker_pipeline_step (account, region, execution, step, pipeline, type, "
               "status, live, ordinal, run, attempt, "
               "kind, job, made, stop_sent, started, ended, retry_at, failure, cache_key, cache_source, "
               "selection_source, token, detail, outputs) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
               e.key.account, e.key.region, e.key.name, r.step, e.pipeline, r.type, r.status,
               is_live(r.status), r.ordinal, r.run, r.attempt, resource_kind(r.type), r.job, r.made,
               r.stop_sent, r.started, r.ended, r.retry_at, r.failure, r.cache_key, r.cache_source,
               r.selection_source, r.token, r.detail, r.outputs));
    return {};
}

Status update(store::Transaction& tx, const Key& e, const StepRow& r) {
    ATHANOR_CHECK(
        tx.run("UPDATE sagemaker_pipeline_step SET status = ?, live = ?, ordinal = ?, run = ?, attempt = ?, "
               "job = ?, made = ?, stop_sent = ?, "
               "started = ?, ended = ?, retry_at = ?, failure = ?, cache_key = ?, cache_source = ?, token = "
               "?, detail = ?, outputs = ? "
               "WHERE account = ? AND region = ? AND execution = ? AND step = ?",
               r.status, is_live(r.status), r.ordinal, r.run, r.attempt, r.job, r.made, r.stop_sent,
               r.started, r.ended, r.retry_at, r.failure, r.cache_key, r.cache_source, r.token, r.detail,
               r.outputs, e.account, e.region, e.name, r.step));
    return {};
}

Status erase_step(store::Transaction& tx, const Key& e, std::string_view step) {
    ATHANOR_CHECK(tx.run(
        "DELETE FROM sagemaker_pipeline_step WHERE account = ? AND region = ? AND execution = ? AND step = ?",
        e.account, e.region, e.name, step));
    return {};
}

Result<std::vector<StepRow>> steps_of(store::Snapshot& snapshot, const Key& e) {
    return query_steps(snapshot, "s.account = ? AND s.region = ? AND s.execution = ? ORDER BY s.ordinal",
                       e.account, e.region, e.name);
}

Result<std::optional<StepRow>> find_step(store::Snapshot& snapshot, const Key& e, std::string_view step) {
    ATHANOR_TRY(auto rows,
                query_steps(snapshot, "s.account = ? AND s.region = ? AND s.execution = ? AND s.step = ?",
                            e.account, e.region, e.name, step));
    if (rows.empty()) return std::nullopt;
    return std::move(rows.front());
}

Result<std::vector<LiveStep>> live_steps(store::Snapshot& snapshot) {
    static const std::string sql =
        "SELECT " + std::string(kStepColumns) +
        ", s.account, s.region, s.execution, r.status FROM sagemaker_pipeline_step s LEFT JOIN "
        "sagemaker_resource r "
        "ON r.account = s.account AND r.region = s.region AND r.kind = s.kind AND r.name = s.job WHERE "
        "s.live = 1 ORDER BY s.started, s.execution, s.ordinal";
    ATHANOR_TRY(store::Statement s, snapshot.prepare(sql));
    std::vector<LiveStep> live;
    auto text = [&](int column) { return std::string(s.bytes(kStepColumnCount + column)); };
    for (;;) {
        ATHANOR_TRY(bool there, s.step());
        if (!there) return live;
        live.push_back({.execution = {text(0), text(1), Kind::pipeline_execution, text(2)},
                        .row = read_step(s),
                        .job_status = text(3)});
    }
}

Result<std::optional<TokenOwner>> find_token(store::Snapshot& snapshot, std::string_view account,
                                             std::string_view region, std::string_view token) {
    ATHANOR_TRY(auto row,
                (snapshot.one<std::string, std::string>("SELECT execution, step FROM sagemaker_pipeline_step "
                                                        "WHERE account = ? AND region = ? AND token = ?",
                                                        account, region, token)));
    if (!row) return std::nullopt;
    return TokenOwner{
        {std::string(account), std::string(region), Kind::pipeline_execution, std::get<0>(*row)},
        std::get<1>(*row)};
}

Result<std::optional<CachedResult>> find_cached(store::Snapshot& snapshot, const Key& p,
                                                std::string_view step, std::string_view cache_key) {
    ATHANOR_TRY(auto row, (snapshot.one<std::string, std::string, Timestamp>(
                              "SELECT execution, job, ended FROM sagemaker_pipeline_step WHERE account = ? "
                              "AND region = ? AND pipeline = ? AND step = ? AND "
                              "cache_key = ? AND status = ? AND cache_source = '' AND selection_source = '' "
                              "ORDER BY ended DESC LIMIT 1",
                              p.account, p.region, p.name, step, cache_key, StepStatus::succeeded)));
    if (!row) return std::nullopt;
    return CachedResult{std::get<0>(*row), std::get<1>(*row), std::get<2>(*row)};
}

Status erase_pipeline(store::Transaction& tx, const Key& p) {
    for (std::string_view table :
         {"sagemaker_pipeline_version", "sagemaker_pipeline_execution", "sagemaker_pipeline_step"}) {
        ATHANOR_CHECK(
            tx.run("DELETE FROM " + std::string(table) + " WHERE account = ? AND region = ? AND pipeline = ?",
                   p.account, p.region, p.name));
    }
    ATHANOR_CHECK(
        tx.run("DELETE FROM sagemaker_resource WHERE account = ? AND region = ? AND kind = ? AND parent = ?",
               p.account, p.region, kind_text(Kind::pipeline_execution), p.name));
    return {};
}

store::Migrations pipeline_migrations() {
    return {
        .component = "sagemaker.pipelines",
        .steps = {
            "CREATE TABLE sagemaker_pipeline_version ("
            "  account TEXT NOT NULL, region TEXT NOT NULL, pipeline TEXT NOT NULL, version BIGINT NOT NULL,"
            "  definition TEXT NOT NULL, created BIGINT NOT NULL,"
            "  PRIMARY KEY (account, region, pipeline, version));"
            "CREATE TABLE sagemaker_pipeline_execution ("
            "  account TEXT NOT NULL, region TEXT NOT NULL, name TEXT NOT NULL, pipeline TEXT NOT NULL, "
            "version BIGINT NOT NULL,"
            "  role TEXT NOT NULL, live BIGINT NOT NULL, stopping BIGINT NOT NULL, run BIGINT NOT NULL, "
            "parallel BIGINT NOT NULL,"
            "  started BIGINT NOT NULL, parameters TEXT NOT NULL, selected TEXT NOT NULL,"
            "  PRIMARY KEY (account, region, name));"
            "CREATE INDEX sagemaker_pipeline_execution_live ON sagemaker_pipeline_execution (account, "
            "region, pipeline, live);"
            "CREATE TABLE sagemaker_pipeline_step ("
            "  account TEXT NOT NULL, region TEXT NOT NULL, execution TEXT NOT NULL, step TEXT NOT NULL, "
            "pipeline TEXT NOT NULL,"
            "  type BIGINT NOT NULL, status BIGINT NOT NULL, live BIGINT NOT NULL, ordinal BIGINT NOT NULL, "
            "run BIGINT NOT NULL,"
            "  attempt BIGINT NOT NULL, kind TEXT NOT NULL, job TEXT NOT NULL, made BIGINT NOT NULL, "
            "stop_sent BIGINT NOT NULL,"
            "  started BIGINT NOT NULL, ended BIGINT, retry_at BIGINT, failure TEXT NOT NULL, cache_key TEXT "
            "NOT NULL,"
            "  cache_source TEXT NOT NULL, selection_source TEXT NOT NULL, token TEXT NOT NULL, detail TEXT "
            "NOT NULL, outputs TEXT NOT NULL,"
            "  PRIMARY KEY (account, region, execution, step));"
            // What the executor asks for again and again: almost always few of very many.
            "CREATE INDEX sagemaker_pipeline_step_live ON sagemaker_pipeline_step (started) WHERE live = 1;"
            "CREATE INDEX sagemaker_pipeline_step_token ON sagemaker_pipeline_step (account, region, token) "
            "WHERE token <> '';"
            "CREATE INDEX sagemaker_pipeline_step_cache ON sagemaker_pipeline_step (account, region, "
            "pipeline, step, cache_key, ended);",
            "ALTER TABLE sagemaker_pipeline_version ADD COLUMN display_name TEXT NOT NULL DEFAULT '';"
            "ALTER TABLE sagemaker_pipeline_version ADD COLUMN description TEXT NOT NULL DEFAULT '';"
            "CREATE INDEX sagemaker_pipeline_execution_version ON sagemaker_pipeline_execution (account, "
            "region, pipeline, version, started);",
        }};
}

}  // namespace athanor::sagemaker::pipelines
