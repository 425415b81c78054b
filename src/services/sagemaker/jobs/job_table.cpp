#include "services/sagemaker/jobs/job_table.hpp"

namespace athanor::sagemaker {

namespace {

constexpr std::string_view kJobColumns =
    "account, region, kind, name, id, stage, sequence, created, admitted, stop_requested, ended_unstarted, "
    "reason, refusal, notice, "
    "instance_type, instances, attempt, attempts";

template <class... Args>
Result<std::vector<Job>> query_jobs(store::Snapshot& snapshot, std::string_view condition,
                                    const Args&... args) {
    std::string sql =
        "SELECT " + std::string(kJobColumns) + " FROM sagemaker_job WHERE " + std::string(condition);
    ATHANOR_TRY(store::Statement s, snapshot.prepare(sql, args...));
    std::vector<Job> jobs;
    auto text = [&](int column) { return std::string(s.bytes(column)); };
    auto time = [&](int column) -> std::optional<Timestamp> {
        if (s.is_null(column)) return std::nullopt;
        return Timestamp(Duration(s.integer(column)));
    };
    for (;;) {
        ATHANOR_TRY(bool there, s.step());
        if (!there) return jobs;
        auto kind = parse_kind(s.bytes(2));
        if (!kind) return internal_error("a job of an unknown kind: " + text(2));
        jobs.push_back({.key = {text(0), text(1), *kind, text(3)},
                        .id = text(4),
                        .stage = static_cast<JobStage>(s.integer(5)),
                        .sequence = s.integer(6),
                        .created = *time(7),
                        .admitted = time(8),
                        .stop_requested = time(9),
                        .ended_unstarted = time(10),
                        .reason = text(11),
                        .refusal = text(12),
                        .notice = text(13),
                        .instance_type = text(14),
                        .instances = s.integer(15),
                        .attempt = s.integer(16),
                        .attempts = s.integer(17)});
    }
}

}  // namespace

Status insert(store::Transaction& tx, const Job& j) {
    ATHANOR_CHECK(tx.run(
        "INSERT INTO sagemaker_job (account, region, kind, name, id, stage, sequence, created, "
        "admitted, stop_requested, ended_unstarted, reason, refusal, notice, instance_type, instances, "
        "attempt, attempts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        j.key.account, j.key.region, kind_text(j.key.kind), j.key.name, j.id, j.stage, j.sequence, j.created,
        j.admitted, j.stop_requested, j.ended_unstarted, j.reason, j.refusal, j.notice, j.instance_type,
        j.instances, j.attempt, j.attempts));
    return {};
}

Status update(store::Transaction& tx, const Job& j) {
    ATHANOR_CHECK(
        tx.run("UPDATE sagemaker_job SET stage = ?, admitted = ?, stop_requested = ?, ended_unstarted = ?, "
               "reason = ?, refusal = ?, notice = ?, attempt = ? "
               "WHERE account = ? AND region = ? AND kind = ? AND name = ?",
               j.stage, j.admitted, j.stop_requested, j.ended_unstarted, j.reason, j.refusal, j.notice,
               j.attempt, j.key.account, j.key.region, kind_text(j.key.kind), j.key.name));
    return {};
}

Result<std::optional<Job>> find_job(store::Snapshot& snapshot, const Key& key) {
    ATHANOR_TRY(auto found, query_jobs(snapshot, "account = ? AND region = ? AND kind = ? AND name = ?",
                                       key.account, key.region, kind_text(key.kind), key.name));
    if (found.empty()) return std::nullopt;
    return std::move(found.front());
}

Result<std::vector<Job>> queued_jobs(store::Snapshot& snapshot, std::int64_t after_sequence) {
    return query_jobs(snapshot, "stage = 0 AND sequence > ? ORDER BY sequence, id", after_sequence);
}

Result<std::vector<Job>> jobs_in(store::Snapshot& snapshot, JobStage stage) {
    return query_jobs(snapshot, "stage = ? ORDER BY sequence, id", stage);
}

Result<std::vector<InUse>> jobs_in_use(store::Snapshot& snapshot, std::string_view account) {
    ATHANOR_TRY(auto rows,
                (snapshot.all<std::string, std::int64_t, std::int64_t>(
                    "SELECT instance_type, COUNT(*), SUM(instances) FROM sagemaker_job WHERE stage IN "
                    "(0, 1, 4) AND account = ? GROUP BY instance_type",
                    account)));
    std::vector<InUse> all;
    for (auto& [type, jobs, instances] : rows) all.push_back({std::move(type), jobs, instances});
    return all;
}

store::Migrations job_migrations() {
    return {
        .component = "sagemaker.jobs",
        .steps = {
            "CREATE TABLE sagemaker_job ("
            "  account TEXT NOT NULL, region TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL,"
            "  id TEXT NOT NULL, stage BIGINT NOT NULL, sequence BIGINT NOT NULL, created BIGINT NOT NULL,"
            "  admitted BIGINT, stop_requested BIGINT, ended_unstarted BIGINT,"
            "  reason TEXT NOT NULL, refusal TEXT NOT NULL, notice TEXT NOT NULL, instance_type TEXT NOT "
            "NULL, instances BIGINT NOT NULL,"
            "  PRIMARY KEY (account, region, kind, name));"
            "CREATE UNIQUE INDEX sagemaker_job_id ON sagemaker_job (id);"
            "CREATE INDEX sagemaker_job_stage ON sagemaker_job (stage, sequence, id);"
            // The last value that each metric definition found in the log, by the time of its line.
            "CREATE TABLE sagemaker_metric ("
            "  account TEXT NOT NULL, region TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL,"
            "  metric TEXT NOT NULL, value DOUBLE PRECISION NOT NULL, at BIGINT NOT NULL,"
            "  PRIMARY KEY (account, region, kind, name, metric));",
            "ALTER TABLE sagemaker_job ADD COLUMN attempt BIGINT NOT NULL DEFAULT 1;"
            "ALTER TABLE sagemaker_job ADD COLUMN attempts BIGINT NOT NULL DEFAULT 1;",
        }};
}

}  // namespace athanor::sagemaker
