// The life of monitoring schedules. Handlers put them into their table; step() starts an execution of those that are due, creates its processing
// job, and notes how that ended.
//
//     an execution:  Pending ▸ InProgress ▸ Completed | CompletedWithViolations | Failed | Stopped,  or  … ▸ Stopping ▸ Stopped
//
// It looks at the tables and does what is to do, so it may be cut off anywhere and run again. Objects are listed and jobs created through the
// register, as the role of the definition. Each change of status is an event in the outbox, "SageMaker Monitoring Execution State Change"
// (docs/monitoring.md), with the columns that are violated, so that a rule can start a pipeline. One coroutine, woken by the fleet's bell and by a
// tick; it costs two reads of empty indexes a second.
#pragma once

#include "api/sagemaker/processing_job.hpp"
#include "gate/credentials.hpp"
#include "gate/register.hpp"
#include "services/sagemaker/fleet/fleet.hpp"
#include "services/sagemaker/monitoring/monitoring_table.hpp"

namespace athanor::sagemaker {

class Monitors {
public:
    Monitors(Fleet& fleet, gate::RootAndSessions& sessions, Random& random)
        : fleet_(fleet), sessions_(sessions), random_(random) {}

    // Where objects are listed and jobs are created; outlives this.
    void use(gate::Register& operations) { operations_ = &operations; }
    // Until the bell is closed.
    Task<void> run();
    Task<void> step();

private:
    struct Ending {
        std::string status, reason;
        std::int64_t violations = 0;
        std::vector<std::string> columns = {};
    };
    Task<void> fire(const ScheduleRow& row);
    Task<void> begin(const ExecutionRow& execution);
    Task<void> settle(const ExecutionRow& execution);
    Task<void> move(const ExecutionRow& execution, ExecutionStage stage, Ending ending, bool has_job);

    gate::Call call_as(const Key& schedule, std::string_view role) const;
    // Folders below the captured data that hold any.
    Task<Result<std::vector<std::string>>> folders_with_data(gate::Call& call, const std::string& captured,
                                                             const ExecutionRow& execution);
    // feature_name of constraint_violations.json, each once. Empty if it is not there.
    Task<Result<std::vector<std::string>>> violated_columns(gate::Call& call, const std::string& reports);

    Fleet& fleet_;
    gate::RootAndSessions& sessions_;
    Random& random_;
    gate::Register* operations_ = nullptr;
};

// The newest executions decide: does the schedule's alert change, and to what? For the transaction that ends an execution, and for
// UpdateMonitoringAlert.
Status evaluate_alert(store::Transaction& tx, ScheduleRow& row);

}  // namespace athanor::sagemaker
