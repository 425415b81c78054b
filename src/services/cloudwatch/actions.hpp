// The actions of alarms that changed their state, each a row that was written in the transaction of the change (transition.hpp): called through
// gate::Targets until the target took it, at least once, with the same id at every attempt. Throttling and faults are tried again, after 1 s and then ever later,
// for an hour; anything else, and what is still refused then, is an item of the alarm's history with the error: also an ARN that no target of this server stands for
// (SNS topics, EC2 actions), which PutMetricAlarm accepts so that definitions made for AWS can be used as they are.
//
// A composite alarm's action waits for the suppressor's wait period; while the suppressor is in ALARM, and its extension period after that, it is held back;
// it is dropped if the alarm has changed its state meanwhile.
//
// One loop on one executor; wake() may be called from any thread. kMostInFlight are called at a time.
#pragma once

#include <atomic>
#include <memory>
#include <set>

#include "base/alarm.hpp"
#include "gate/target.hpp"
#include "services/cloudwatch/alarm_tables.hpp"

namespace athanor::cloudwatch {

class Actions : public std::enable_shared_from_this<
                    Actions> {  // shared by its coroutines, whose frames go with their contexts
public:
    Actions(store::Database& database, const gate::Targets& targets, Clock& clock)
        : database_(database), targets_(targets), clock_(clock) {}

    void start(Executor executor);
    void stop();
    void wake() { bell_.ring(); }
    // Calls a scaling policy once more, beside the rows: the next period does it again. Not while the last call is on its way.
    void repeat(const Executor& executor, AlarmKey alarm, std::string arn, std::string input, Timestamp time);
    // For tests that drive by hand: delivers what is due, and says when there is more.
    Task<Result<std::optional<Timestamp>>> round();

private:
    static constexpr std::size_t kMostInFlight = 64;
    static constexpr std::chrono::seconds kLongestNap{60}, kFirstDelay{1}, kLastDelay{60}, kHeldBack{10};
    static constexpr std::chrono::hours kPatience{1};

    Task<void> run();
    Status start_due(const Executor& executor, Timestamp now);
    Task<void> deliver(ActionRow row);
    Task<Status> attempt(ActionRow row);
    Task<Status> finish(ActionRow row, std::optional<Error> error);
    Task<void> let_go_later(std::string id);
    Task<void> call_again(gate::Invocation invocation, std::string mark);
    // When it may be called; nullopt: never any more.
    Result<std::optional<Timestamp>> release(const ActionRow& row, Timestamp now);

    store::Database& database_;
    const gate::Targets& targets_;
    Clock& clock_;
    Bell bell_;
    Alarm alarm_{clock_, bell_};
    std::atomic<bool> stopping_ = false;
    std::set<std::string> in_flight_;
    std::set<std::string> refused_;  // by the database: they wait for a moment
};

gate::Invocation invocation_of(const AlarmKey& alarm, std::string arn, std::string id, std::string input,
                               Timestamp time);

}  // namespace athanor::cloudwatch
