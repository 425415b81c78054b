#include "services/sagemaker/tuning/tuning_table.hpp"

#include "services/sagemaker/jobs/metrics.hpp"

namespace athanor::sagemaker {

namespace {

template <class... Args>
Result<std::vector<TuningRow>> query_tunings(store::Snapshot& snapshot, std::string_view condition,
                                             const Args&... args) {
    std::vector<TuningRow> rows;
    std::string sql =
        "SELECT account, region, name, active, seed, verdict, reason FROM sagemaker_tuning WHERE ";
    ATHANOR_CHECK(
        (snapshot.each<std::string, std::string, std::string, bool, std::int64_t, std::string, std::string>(
            sql + std::string(condition),
            [&](std::string account, std::string region, std::string name, bool active, std::int64_t seed,
                std::string verdict, std::string reason) {
                rows.push_back(
                    {.key = {std::move(account), std::move(region), Kind::tuning_job, std::move(name)},
                     .active = active,
                     .seed = static_cast<std::uint64_t>(seed),
                     .verdict = std::move(verdict),
                     .reason = std::move(reason)});
            },
            args...)));
    return rows;
}

}  // namespace

Status insert(store::Transaction& tx, const TuningRow& row) {
    ATHANOR_CHECK(
        tx.run("INSERT INTO sagemaker_tuning (account, region, name, active, seed, verdict, reason) VALUES "
               "(?, ?, ?, ?, ?, ?, ?)",
               row.key.account, row.key.region, row.key.name, row.active, static_cast<std::int64_t>(row.seed),
               row.verdict, row.reason));
    return {};
}

Status update(store::Transaction& tx, const TuningRow& row) {
    ATHANOR_CHECK(
        tx.run("UPDATE sagemaker_tuning SET active = ?, verdict = ?, reason = ? WHERE account = ? AND region "
               "= ? AND name = ?",
               row.active, row.verdict, row.reason, row.key.account, row.key.region, row.key.name));
    return {};
}

Result<std::optional<TuningRow>> find_tuning(store::Snapshot& snapshot, const Key& key) {
    ATHANOR_TRY(auto rows, query_tunings(snapshot, "account = ? AND region = ? AND name = ?", key.account,
                                         key.region, key.name));
    if (rows.empty()) return std::nullopt;
    return std::move(rows.front());
}

Result<std::vector<TuningRow>> active_tunings(store::Snapshot& snapshot) {
    return query_tunings(snapshot, "active = 1 ORDER BY account, region, name");
}

Status insert(store::Transaction& tx, const Key& tuning, const TrialRow& t) {
    ATHANOR_CHECK(
        tx.run("INSERT INTO sagemaker_tuning_trial (account, region, tuning, number, job, definition, "
               "parameters, watched, stage, stop, "
               "created, status, failure) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
               tuning.account, tuning.region, tuning.name, t.number, t.job, t.definition, t.parameters,
               t.watched, t.stage, t.stop, t.created, t.status, t.failure));
    return {};
}

Status update(store::Transaction& tx, const Key& tuning, const TrialRow& t) {
    ATHANOR_CHECK(
        tx.run("UPDATE sagemaker_tuning_trial SET stage = ?, stop = ?, status = ?, failure = ?, objective = "
               "?, started = ?, ended = ? "
               "WHERE account = ? AND region = ? AND tuning = ? AND number = ?",
               t.stage, t.stop, t.status, t.failure, t.objective, t.started, t.ended, tuning.account,
               tuning.region, tuning.name, t.number));
    return {};
}

Result<std::vector<TrialRow>> trials_of(store::Snapshot& snapshot, const Key& tuning) {
    std::vector<TrialRow> trials;
    ATHANOR_CHECK((snapshot.each<std::int64_t, std::string, std::int64_t, std::string, std::int64_t, bool,
                                 Timestamp, std::string, std::string, std::optional<double>,
                                 std::optional<Timestamp>, std::optional<Timestamp>>(
        "SELECT number, job, definition, parameters, stage, stop, created, status, failure, objective, "
        "started, ended "
        "FROM sagemaker_tuning_trial WHERE account = ? AND region = ? AND tuning = ? ORDER BY number",
        [&](std::int64_t number, std::string job, std::int64_t definition, std::string parameters,
            std::int64_t stage, bool stop, Timestamp created, std::string status, std::string failure,
            std::optional<double> objective, std::optional<Timestamp> started,
            std::optional<Timestamp> ended) {
            trials.push_back({.number = number,
                              .job = std::move(job),
                              .definition = definition,
                              .parameters = std::move(parameters),
                              .stage = static_cast<TrialStage>(stage),
                              .stop = stop,
                              .created = created,
                              .status = std::move(status),
                              .failure = std::move(failure),
                              .objective = objective,
                              .started = started,
                              .ended = ended});
        },
        tuning.account, tuning.region, tuning.name)));
    return trials;
}

Status erase_trial(store::Transaction& tx, const Key& tuning, std::int64_t number) {
    ATHANOR_CHECK(tx.run(
        "DELETE FROM sagemaker_tuning_trial WHERE account = ? AND region = ? AND tuning = ? AND number = ?",
        tuning.account, tuning.region, tuning.name, number));
    return {};
}

Status erase_points(store::Transaction& tx, const Key& tuning) {
    ATHANOR_CHECK(
        tx.run("DELETE FROM sagemaker_tuning_point WHERE account = ? AND region = ? AND job IN "
               "(SELECT job FROM sagemaker_tuning_trial WHERE account = ? AND region = ? AND tuning = ?)",
               tuning.account, tuning.region, tuning.account, tuning.region, tuning.name));
    return {};
}

Status erase_tuning(store::Transaction& tx, const Key& tuning) {
    ATHANOR_CHECK(erase_points(tx, tuning));
    ATHANOR_CHECK(tx.run("DELETE FROM sagemaker_tuning_trial WHERE account = ? AND region = ? AND tuning = ?",
                         tuning.account, tuning.region, tuning.name));
    ATHANOR_CHECK(tx.run("DELETE FROM sagemaker_tuning WHERE account = ? AND region = ? AND name = ?",
                         tuning.account, tuning.region, tuning.name));
    return {};
}

Result<std::optional<Key>> tuning_of(store::Snapshot& snapshot, const Key& job) {
    ATHANOR_TRY(auto name,
                snapshot.one<std::string>(
                    "SELECT tuning FROM sagemaker_tuning_trial WHERE account = ? AND region = ? AND job = ?",
                    job.account, job.region, job.name));
    if (!name) return std::nullopt;
    return Key{job.account, job.region, Kind::tuning_job, *std::move(name)};
}

Status note_points(store::Transaction& tx, const Key& job, std::span<const MetricPoint> points) {
    ATHANOR_TRY(auto watched,
                tx.one<std::string>(
                    "SELECT watched FROM sagemaker_tuning_trial WHERE account = ? AND region = ? AND job = ?",
                    job.account, job.region, job.name));
    if (!watched || watched->empty()) return {};
    for (const MetricPoint& point : points) {
        if (point.name != *watched) continue;
        ATHANOR_CHECK(tx.run(
            "INSERT INTO sagemaker_tuning_point (account, region, job, at, value) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (account, region, job, at) DO UPDATE SET value = excluded.value",
            job.account, job.region, job.name, point.at, point.value));
    }
    return {};
}

Result<std::vector<double>> points_of(store::Snapshot& snapshot, const Key& job) {
    return snapshot.all<double>(
        "SELECT value FROM sagemaker_tuning_point WHERE account = ? AND region = ? AND job = ? ORDER BY at",
        job.account, job.region, job.name);
}

store::Migrations tuning_migrations() {
    return {
        .component = "sagemaker.tuning",
        .steps = {
            "CREATE TABLE sagemaker_tuning ("
            "  account TEXT NOT NULL, region TEXT NOT NULL, name TEXT NOT NULL,"
            "  active BIGINT NOT NULL, seed BIGINT NOT NULL, verdict TEXT NOT NULL, reason TEXT NOT NULL,"
            "  PRIMARY KEY (account, region, name));"
            "CREATE INDEX sagemaker_tuning_active ON sagemaker_tuning (active, account, region, name);"
            "CREATE TABLE sagemaker_tuning_trial ("
            "  account TEXT NOT NULL, region TEXT NOT NULL, tuning TEXT NOT NULL, number BIGINT NOT NULL,"
            "  job TEXT NOT NULL, definition BIGINT NOT NULL, parameters TEXT NOT NULL, watched TEXT NOT "
            "NULL, stage BIGINT NOT NULL, stop BIGINT NOT NULL,"
            "  created BIGINT NOT NULL, status TEXT NOT NULL, failure TEXT NOT NULL, objective DOUBLE "
            "PRECISION, started BIGINT,"
            "  ended BIGINT,"
            "  PRIMARY KEY (account, region, tuning, number));"
            "CREATE UNIQUE INDEX sagemaker_tuning_trial_job ON sagemaker_tuning_trial (account, region, job);"
            // By the time of the line, so that lines which come twice change nothing.
            "CREATE TABLE sagemaker_tuning_point ("
            "  account TEXT NOT NULL, region TEXT NOT NULL, job TEXT NOT NULL, at BIGINT NOT NULL, value "
            "DOUBLE PRECISION NOT NULL,"
            "  PRIMARY KEY (account, region, job, at));",
        }};
}

}  // namespace athanor::sagemaker
