// The loop that lets schedules fire. One coroutine: it records the occurrences that are due (an invocation each, in the transaction that moves the
// schedule on), starts the deliveries that are due, and sleeps until the earliest of what comes, at most kLongestNap (wall clocks jump). A delivery that
// was recorded is attempted until its target took it, its policy is exhausted or its schedule is deleted: at least once, whatever is killed
// when. Its id is the same at every attempt, so targets that know idempotency tokens start nothing twice.
//
// All of it runs on one executor; wake() may be called from any thread.
#pragma once

#include <memory>
#include <set>

#include "base/alarm.hpp"
#include "gate/target.hpp"
#include "services/scheduler/tables.hpp"
#include "services/scheduler/timetable.hpp"

namespace athanor::scheduler {

class Firing : public std::enable_shared_from_this<
                   Firing> {  // shared by its coroutines, whose frames go with their contexts
public:
    Firing(store::Database& database, const gate::Targets& targets, Clock& clock, Zones& zones);

    void start(Executor executor);
    void stop();
    void wake() { bell_.ring(); }

    // For tests that drive by hand: records and delivers what is due, waits until it is done, and says when there is more.
    Task<Result<std::optional<Timestamp>>> round();

private:
    static constexpr std::int64_t kBatch = 128;  // schedules that move on in one transaction
    static constexpr std::size_t kMostInFlight =
        64;  // deliveries at a time: slow targets do not hold up the others before that
    static constexpr std::chrono::seconds kLongestNap{60};
    static constexpr std::chrono::seconds kFirstDelay{1}, kLastDelay{600};  // between attempts, doubling

    Task<void> run();
    Task<Status> record_due(Timestamp now);
    Status record(store::Transaction& tx, ScheduleRow row, Timestamp now);
    Task<Status> start_due(Timestamp now);
    Task<void> deliver(InvocationRow row);
    Task<Status> finish(InvocationRow row, const gate::Invocation& invocation,
                        const api::scheduler::Target& target, Result<std::string> answer);
    Task<void> bury(const InvocationRow& row, const gate::Invocation& invocation,
                    const api::scheduler::Target& target, const Error& error, std::string_view exhausted);

    store::Database& database_;
    const gate::Targets& targets_;
    Clock& clock_;
    Zones& zones_;
    Bell bell_;
    Alarm alarm_{clock_, bell_};
    std::atomic<bool> stopping_ = false;
    std::set<std::string> in_flight_;  // ids
};

// What <aws.scheduler.…> stands for in a target's input and in the values of its pipeline parameters.
std::string with_attributes(std::string text, const Key& schedule, const std::string& execution,
                            Timestamp scheduled, std::int64_t attempt);
// The invocation of a target; `attempt` counts from 1.
gate::Invocation invocation_of(const api::scheduler::Target& target, const Key& schedule,
                               const std::string& execution, Timestamp scheduled, std::int64_t attempt);

}  // namespace athanor::scheduler
