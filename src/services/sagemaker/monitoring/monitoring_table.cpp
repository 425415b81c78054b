#include "services/sagemaker/monitoring/monitoring_table.hpp"

#include <variant>

#include "base/encoding.hpp"
#include "base/json.hpp"

namespace athanor::sagemaker {

namespace {

constexpr std::string_view kSchedule =
    "SELECT account, region, name, endpoint, definition, scheduled, due, datapoints, periods, in_alert, "
    "alert_changed FROM sagemaker_monitoring WHERE ";
constexpr std::string_view kExecution =
    "SELECT account, region, schedule, scheduled, window_begin, window_end, job, stage, status, reason, "
    "endpoint, "
    "definition, has_job, violations, created, modified FROM sagemaker_monitoring_execution WHERE ";

template <class... Args>
Result<std::vector<ScheduleRow>> schedules(store::Snapshot& snapshot, std::string_view condition,
                                           const Args&... args) {
    std::vector<ScheduleRow> rows;
    ATHANOR_CHECK((snapshot.each<std::string, std::string, std::string, std::string, std::string,
                                 std::optional<Timestamp>, std::optional<Timestamp>, std::int64_t,
                                 std::int64_t, bool, Timestamp>(
        std::string(kSchedule) + std::string(condition),
        [&](std::string account, std::string region, std::string name, std::string endpoint,
            std::string definition, std::optional<Timestamp> scheduled, std::optional<Timestamp> due,
            std::int64_t datapoints, std::int64_t periods, bool in_alert, Timestamp changed) {
            rows.push_back(
                {.key = {std::move(account), std::move(region), Kind::monitoring_schedule, std::move(name)},
                 .endpoint = std::move(endpoint),
                 .definition = std::move(definition),
                 .scheduled = scheduled,
                 .due = due,
                 .datapoints = datapoints,
                 .periods = periods,
                 .in_alert = in_alert,
                 .alert_changed = changed});
        },
        args...)));
    return rows;
}

Timestamp time_at(const store::Statement& s, int column) { return Timestamp(Duration(s.integer(column))); }

ExecutionRow execution_of(const store::Statement& s) {
    auto text = [&](int column) { return std::string(s.bytes(column)); };
    return {.schedule = {text(0), text(1), Kind::monitoring_schedule, text(2)},
            .scheduled = time_at(s, 3),
            .begin = time_at(s, 4),
            .end = time_at(s, 5),
            .job = text(6),
            .stage = static_cast<ExecutionStage>(s.integer(7)),
            .status = text(8),
            .reason = text(9),
            .endpoint = text(10),
            .definition = text(11),
            .has_job = s.integer(12) != 0,
            .violations = s.integer(13),
            .created = time_at(s, 14),
            .modified = time_at(s, 15)};
}

using Argument = std::variant<std::int64_t, std::string>;

Result<std::vector<ExecutionRow>> executions(store::Snapshot& snapshot, const std::string& condition,
                                             const std::vector<Argument>& arguments) {
    ATHANOR_TRY(store::Statement s, snapshot.prepare(std::string(kExecution) + condition));
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        if (const auto* number = std::get_if<std::int64_t>(&arguments[i])) {
            s.bind(static_cast<int>(i), *number);
        } else {
            s.bind(static_cast<int>(i), std::string_view(std::get<std::string>(arguments[i])));
        }
    }
    std::vector<ExecutionRow> rows;
    for (;;) {
        ATHANOR_TRY(bool there, s.step());
        if (!there) return rows;
        rows.push_back(execution_of(s));
    }
}

std::int64_t microseconds_of(Timestamp t) { return static_cast<std::int64_t>(t.time_since_epoch().count()); }

std::string_view column_of(ExecutionQuery::Sort sort) {
    switch (sort) {
        case ExecutionQuery::Sort::scheduled: return "scheduled";
        case ExecutionQuery::Sort::status: return "status";
        case ExecutionQuery::Sort::created: break;
    }
    return "created";
}

Argument sort_value(const ExecutionQuery& q, const ExecutionRow& row) {
    if (q.sort == ExecutionQuery::Sort::status) return row.status;
    return microseconds_of(q.sort == ExecutionQuery::Sort::created ? row.created : row.scheduled);
}

}  // namespace

Status insert(store::Transaction& tx, const ScheduleRow& row) {
    ATHANOR_CHECK(tx.run(
        "INSERT INTO sagemaker_monitoring (account, region, name, endpoint, definition, scheduled, due, "
        "datapoints, periods, in_alert, alert_changed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        row.key.account, row.key.region, row.key.name, row.endpoint, row.definition, row.scheduled, row.due,
        row.datapoints, row.periods, row.in_alert, row.alert_changed));
    return {};
}

Status update(store::Transaction& tx, const ScheduleRow& row) {
    ATHANOR_CHECK(tx.run(
        "UPDATE sagemaker_monitoring SET endpoint = ?, definition = ?, scheduled = ?, due = ?, "
        "datapoints = ?, periods = ?, in_alert = ?, alert_changed = ? WHERE account = ? AND region = ? "
        "AND name = ?",
        row.endpoint, row.definition, row.scheduled, row.due, row.datapoints, row.periods, row.in_alert,
        row.alert_changed, row.key.account, row.key.region, row.key.name));
    return {};
}

Status erase_schedule(store::Transaction& tx, const Key& key) {
    ATHANOR_CHECK(
        tx.run("DELETE FROM sagemaker_monitoring_alert WHERE account = ? AND region = ? AND schedule = ?",
               key.account, key.region, key.name));
    ATHANOR_CHECK(tx.run("DELETE FROM sagemaker_monitoring WHERE account = ? AND region = ? AND name = ?",
                         key.account, key.region, key.name));
    return {};
}

Result<std::optional<ScheduleRow>> find_schedule(store::Snapshot& snapshot, const Key& key) {
    ATHANOR_TRY(auto rows, schedules(snapshot, "account = ? AND region = ? AND name = ?", key.account,
                                     key.region, key.name));
    if (rows.empty()) return std::nullopt;
    return std::move(rows.front());
}

Result<std::vector<ScheduleRow>> due_schedules(store::Snapshot& snapshot, Timestamp now) {
    return schedules(snapshot, "due <= ? ORDER BY due", now);
}

Result<bool> is_used(store::Snapshot& snapshot, const Key& definition) {
    ATHANOR_TRY(auto rows, schedules(snapshot, "account = ? AND region = ? AND definition = ? LIMIT 1",
                                     definition.account, definition.region, definition.name));
    return !rows.empty();
}

Status insert(store::Transaction& tx, const ExecutionRow& r) {
    ATHANOR_CHECK(tx.run(
        "INSERT INTO sagemaker_monitoring_execution (account, region, schedule, scheduled, window_begin, "
        "window_end, job, stage, status, reason, endpoint, definition, has_job, violations, created, "
        "modified) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        r.schedule.account, r.schedule.region, r.schedule.name, r.scheduled, r.begin, r.end, r.job, r.stage,
        r.status, r.reason, r.endpoint, r.definition, r.has_job, r.violations, r.created, r.modified));
    return {};
}

Status update(store::Transaction& tx, const ExecutionRow& r) {
    ATHANOR_CHECK(tx.run(
        "UPDATE sagemaker_monitoring_execution SET stage = ?, status = ?, reason = ?, has_job = ?, "
        "violations = ?, modified = ? WHERE account = ? AND region = ? AND schedule = ? AND scheduled = ?",
        r.stage, r.status, r.reason, r.has_job, r.violations, r.modified, r.schedule.account,
        r.schedule.region, r.schedule.name, r.scheduled));
    return {};
}

Result<std::optional<ExecutionRow>> find_execution(store::Snapshot& snapshot, const Key& schedule,
                                                   Timestamp scheduled) {
    ATHANOR_TRY(auto rows,
                executions(snapshot, "account = ? AND region = ? AND schedule = ? AND scheduled = ?",
                           {schedule.account, schedule.region, schedule.name, microseconds_of(scheduled)}));
    if (rows.empty()) return std::nullopt;
    return std::move(rows.front());
}

Result<std::vector<ExecutionRow>> active_executions(store::Snapshot& snapshot) {
    return executions(snapshot, "stage < 2 ORDER BY stage, account, region, schedule, scheduled", {});
}

Result<std::vector<ExecutionRow>> last_executions(store::Snapshot& snapshot, const Key& schedule,
                                                  std::int64_t count, bool ended) {
    return executions(
        snapshot,
        "account = ? AND region = ? AND schedule = ? AND stage >= ? ORDER BY scheduled DESC LIMIT ?",
        {schedule.account, schedule.region, schedule.name, ended ? std::int64_t{2} : std::int64_t{0}, count});
}

Result<std::optional<Key>> schedule_of(store::Snapshot& snapshot, const Key& job) {
    ATHANOR_TRY(auto name,
                snapshot.one<std::string>("SELECT schedule FROM sagemaker_monitoring_execution WHERE "
                                          "account = ? AND region = ? AND job = ?",
                                          job.account, job.region, job.name));
    if (!name) return std::nullopt;
    return Key{job.account, job.region, Kind::monitoring_schedule, *std::move(name)};
}

Result<ExecutionPage> list(store::Snapshot& snapshot, const ExecutionQuery& q) {
    std::string order(column_of(q.sort));
    std::string condition = "account = ? AND region = ?";
    std::vector<Argument> arguments = {q.account, q.region};
    auto text = [&](std::string_view test, const std::optional<std::string>& value) {
        if (!value) return;
        condition += test;
        arguments.emplace_back(*value);
    };
    auto time = [&](std::string_view test, const std::optional<Timestamp>& value) {
        if (!value) return;
        condition += test;
        arguments.emplace_back(microseconds_of(*value));
    };
    text(" AND schedule = ?", q.schedule);
    text(" AND endpoint = ?", q.endpoint);
    text(" AND definition = ?", q.definition);
    text(" AND status = ?", q.status);
    time(" AND created > ?", q.created_after);
    time(" AND created < ?", q.created_before);
    time(" AND modified > ?", q.modified_after);
    time(" AND modified < ?", q.modified_before);
    time(" AND scheduled > ?", q.scheduled_after);
    time(" AND scheduled < ?", q.scheduled_before);
    if (q.next_token) {  // where the last page ended
        auto decoded = from_base64(*q.next_token);
        auto document = decoded ? json::parse(*decoded) : fail("", "");
        if (!document || document->root().size() != 4 || document->root().at(0).string_or("") != order)
            return validation_error("The pagination token is invalid or was made for another list.");
        json::Value place = document->root();
        condition += " AND (" + order + ", schedule, scheduled) " + (q.descending ? "<" : ">") + " (?, ?, ?)";
        if (q.sort == ExecutionQuery::Sort::status) {
            arguments.emplace_back(place.at(1).string_or(""));
        } else {
            arguments.emplace_back(place.at(1).integer_or(0));
        }
        arguments.emplace_back(place.at(2).string_or(""));
        arguments.emplace_back(place.at(3).integer_or(0));
    }
    std::string_view direction = q.descending ? " DESC" : " ASC";
    condition.append(" ORDER BY ").append(order).append(direction).append(", schedule").append(direction);
    condition.append(", scheduled").append(direction).append(" LIMIT ?");
    arguments.emplace_back(q.limit + 1);
    ExecutionPage page;
    ATHANOR_TRY(page.rows, executions(snapshot, condition, arguments));
    if (static_cast<std::int64_t>(page.rows.size()) <= q.limit) return page;
    page.rows.pop_back();
    const ExecutionRow& last = page.rows.back();
    json::Writer w;
    w.begin_array().string(order);
    std::visit(
        [&]<class T>(const T& value) {
            if constexpr (std::is_same_v<T, std::string>) {
                w.string(value);
            } else {
                w.number(value);
            }
        },
        sort_value(q, last));
    w.string(last.schedule.name).number(microseconds_of(last.scheduled)).end_array();
    page.next_token = base64(w.text());
    return page;
}

Status note(store::Transaction& tx, const Key& schedule, const AlertChange& change) {
    ATHANOR_CHECK(
        tx.run("INSERT INTO sagemaker_monitoring_alert (account, region, schedule, at, in_alert) VALUES "
               "(?, ?, ?, ?, ?) ON CONFLICT (account, region, schedule, at) DO UPDATE SET in_alert = "
               "excluded.in_alert",
               schedule.account, schedule.region, schedule.name, change.at, change.in_alert));
    return {};
}

Result<std::vector<AlertChange>> alert_changes(store::Snapshot& snapshot, const Key& schedule) {
    std::vector<AlertChange> out;
    ATHANOR_CHECK((snapshot.each<std::string, Timestamp, bool>(
        "SELECT schedule, at, in_alert FROM sagemaker_monitoring_alert WHERE account = ? AND region = ? AND "
        "(? = '' OR schedule = ?) ORDER BY at DESC LIMIT ?",
        [&](std::string name, Timestamp at, bool in_alert) {
            out.push_back({std::move(name), at, in_alert});
        },
        schedule.account, schedule.region, schedule.name, schedule.name, kMostAlertChanges)));
    return std::vector<AlertChange>(out.rbegin(), out.rend());
}

store::Migrations monitoring_migrations() {
    return {
        .component = "sagemaker.monitoring",
        .steps = {
            "CREATE TABLE sagemaker_monitoring ("
            "  account TEXT NOT NULL, region TEXT NOT NULL, name TEXT NOT NULL, endpoint TEXT NOT NULL,"
            "  definition TEXT NOT NULL, scheduled BIGINT, due BIGINT, datapoints BIGINT NOT NULL,"
            "  periods BIGINT NOT NULL, in_alert BIGINT NOT NULL, alert_changed BIGINT NOT NULL,"
            "  PRIMARY KEY (account, region, name));"
            "CREATE INDEX sagemaker_monitoring_due ON sagemaker_monitoring (due);"
            "CREATE INDEX sagemaker_monitoring_definition ON sagemaker_monitoring (account, region, "
            "definition);"
            "CREATE TABLE sagemaker_monitoring_execution ("
            "  account TEXT NOT NULL, region TEXT NOT NULL, schedule TEXT NOT NULL, scheduled BIGINT NOT "
            "NULL,"
            "  window_begin BIGINT NOT NULL, window_end BIGINT NOT NULL, job TEXT NOT NULL, stage BIGINT NOT "
            "NULL,"
            "  status TEXT NOT NULL, reason TEXT NOT NULL, endpoint TEXT NOT NULL, definition TEXT NOT NULL,"
            "  has_job BIGINT NOT NULL, violations BIGINT NOT NULL, created BIGINT NOT NULL, modified BIGINT "
            "NOT "
            "NULL,"
            "  PRIMARY KEY (account, region, schedule, scheduled));"
            "CREATE UNIQUE INDEX sagemaker_monitoring_execution_job ON sagemaker_monitoring_execution "
            "(account, "
            "region, job);"
            "CREATE INDEX sagemaker_monitoring_execution_stage ON sagemaker_monitoring_execution (stage);"
            "CREATE INDEX sagemaker_monitoring_execution_created ON sagemaker_monitoring_execution (account, "
            "region, created, schedule, scheduled);"
            "CREATE TABLE sagemaker_monitoring_alert ("
            "  account TEXT NOT NULL, region TEXT NOT NULL, schedule TEXT NOT NULL, at BIGINT NOT NULL, "
            "in_alert "
            "BIGINT NOT NULL,"
            "  PRIMARY KEY (account, region, schedule, at));",
        }};
}

}  // namespace athanor::sagemaker
