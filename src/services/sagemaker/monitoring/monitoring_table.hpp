// The rows of a monitoring schedule beside its resource: when it is due next, its alert, and its executions.
//
//     an execution:  planned ──its processing job is created──▶ created ──the job has ended──▶ ended
//                       └───────────── there are no data, or the job is refused ────────────────▲
//
// The transaction in which a schedule is due writes the execution, with the name of its job, and moves the schedule on: no occurrence is lost or
// comes twice. Creating the job again after a crash finds it there (ResourceInUse) and goes on. Executions outlive their schedule, as on AWS.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "services/sagemaker/resource.hpp"
#include "store/database.hpp"

namespace athanor::sagemaker {

struct ScheduleRow {
    Key key;
    std::string endpoint;
    std::string definition;              // the job definition's name; "" if the schedule has its own
    std::optional<Timestamp> scheduled;  // the next occurrence; none while it is stopped, or has happened
    std::optional<Timestamp> due;        // when it is acted on
    std::int64_t datapoints = 1, periods = 1;  // the alert: so many of so many executions with violations
    bool in_alert = false;
    Timestamp alert_changed{};
};

enum class ExecutionStage : int { planned = 0, created = 1, ended = 2 };

struct ExecutionRow {
    Key schedule;
    Timestamp scheduled{};
    Timestamp begin{}, end{};  // the data's window
    std::string job;           // its processing job's name
    ExecutionStage stage = ExecutionStage::planned;
    std::string status = "Pending";
    std::string reason;
    std::string endpoint, definition;
    bool has_job = false;
    std::int64_t violations = 0;
    Timestamp created{}, modified{};
};

Status insert(store::Transaction& tx, const ScheduleRow& row);
Status update(store::Transaction& tx, const ScheduleRow& row);
Status erase_schedule(store::Transaction& tx, const Key& key);
Result<std::optional<ScheduleRow>> find_schedule(store::Snapshot& snapshot, const Key& key);
Result<std::vector<ScheduleRow>> due_schedules(store::Snapshot& snapshot, Timestamp now);
// Does a schedule use this job definition?
Result<bool> is_used(store::Snapshot& snapshot, const Key& definition);

Status insert(store::Transaction& tx, const ExecutionRow& row);
Status update(store::Transaction& tx, const ExecutionRow& row);
Result<std::optional<ExecutionRow>> find_execution(store::Snapshot& snapshot, const Key& schedule,
                                                   Timestamp scheduled);
Result<std::vector<ExecutionRow>> active_executions(store::Snapshot& snapshot);
// The newest first, of all or of those that have ended.
Result<std::vector<ExecutionRow>> last_executions(store::Snapshot& snapshot, const Key& schedule,
                                                  std::int64_t count, bool ended);
// The schedule that made this processing job.
Result<std::optional<Key>> schedule_of(store::Snapshot& snapshot, const Key& job);

// One page of ListMonitoringExecutions.
struct ExecutionQuery {
    std::string account, region;
    enum class Sort { created, scheduled, status } sort = Sort::created;
    bool descending = true;
    std::optional<std::string> schedule = {}, endpoint = {}, definition = {}, status = {};
    std::optional<Timestamp> created_after = {}, created_before = {}, modified_after = {},
                             modified_before = {}, scheduled_after = {}, scheduled_before = {};
    std::int64_t limit = 10;
    std::optional<std::string> next_token = {};
};
struct ExecutionPage {
    std::vector<ExecutionRow> rows;
    std::optional<std::string> next_token;
};
Result<ExecutionPage> list(store::Snapshot& snapshot, const ExecutionQuery& query);

struct AlertChange {
    std::string schedule;
    Timestamp at{};
    bool in_alert = false;
};
Status note(store::Transaction& tx, const Key& schedule, const AlertChange& change);
// Of all schedules, or of one; in order of time. At most kMostAlertChanges, the newest.
inline constexpr std::int64_t kMostAlertChanges = 1000;
Result<std::vector<AlertChange>> alert_changes(store::Snapshot& snapshot, const Key& schedule);

store::Migrations monitoring_migrations();

}  // namespace athanor::sagemaker
