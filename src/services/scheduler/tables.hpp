// What the scheduler keeps in control.db: schedules with the occurrence that each waits for, the invocations that are to be delivered, groups and their
// tags. A schedule moves to its next occurrence in the transaction that records the invocation of this one.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "api/scheduler.hpp"
#include "store/database.hpp"

namespace athanor::scheduler {

struct Key {
    std::string account, region, group, name;
    std::string arn() const;  // of the schedule
    std::string group_arn() const;
};

struct ScheduleRow {
    Key key;
    std::string request;  // a CreateScheduleInput with its defaults, as JSON
    std::string state;    // ENABLED, DISABLED
    Timestamp created{}, modified{};
    Timestamp anchor{};  // where a rate without a start date begins
    std::optional<Timestamp> scheduled,
        due;                // the occurrence that it waits for; none when disabled or at its end
    bool finished = false;  // no occurrence is left
    std::string created_by, modified_by;  // client token and digest of the request that did it
};

Status save(store::Transaction& tx, const ScheduleRow& row);  // inserts or replaces
Result<std::optional<ScheduleRow>> find(store::Snapshot& snapshot, const Key& key);
Result<std::vector<ScheduleRow>> due_schedules(store::Snapshot& snapshot, Timestamp now, std::int64_t limit);
Status move_on(store::Transaction& tx, const ScheduleRow& row);  // scheduled, due, finished
// With the invocations that wait. False if it was not there.
Result<bool> erase(store::Transaction& tx, const Key& key);
// Erases it if it is finished, wants that (ActionAfterCompletion) and nothing of it is left to deliver.
Status erase_when_complete(store::Transaction& tx, const Key& key);

struct InvocationRow {
    Key key;         // of its schedule
    std::string id;  // of the execution: <aws.scheduler.execution-id>
    Timestamp scheduled{};
    Timestamp recorded{};       // its age counts from here
    Timestamp due{};            // of the next attempt
    std::int64_t attempts = 0;  // made
    std::string target;         // as it was when the occurrence came, as JSON
};

// Unless it is there: an update may set the same time again.
Status insert(store::Transaction& tx, const InvocationRow& row);
Status postpone(store::Transaction& tx, const InvocationRow& row);  // attempts, due
// And the schedule too, when it is complete with this.
Status complete(store::Transaction& tx, const InvocationRow& row);
Result<std::vector<InvocationRow>> due_invocations(store::Snapshot& snapshot, Timestamp now,
                                                   std::int64_t limit);

// When the next schedule or invocation falls due.
Result<std::optional<Timestamp>> earliest(store::Snapshot& snapshot, Timestamp after);

struct GroupRow {
    std::string name;
    Timestamp created{}, modified{};
    std::string created_by;
};

store::Migrations migrations();

}  // namespace athanor::scheduler
