// What scales. An alarm's action comes in by `alarm`, is decided (decision.hpp) in the transaction that writes the activity down, and is over for the caller. One
// coroutine does the rest, for all targets: it tells sagemaker, follows the endpoint until it has what was asked for, and then begins the cooldown. It also lets
// scheduled actions take place, brings capacities within bounds that were changed, makes or deletes the alarms of policies that a crash left without or behind,
// and deregisters targets whose endpoint is gone (within kSweep).
//
// A kill at any moment: an activity that was written down is told again unless the endpoint wants that number already, and one that was told is followed again;
// so it is neither lost nor repeated. An endpoint that is changing takes no alarm's activity: the alarm's next action decides anew.
//
// `alarm` may run on any executor, the loop on one; wake() is for any thread.
#pragma once

#include <memory>

#include "base/alarm.hpp"
#include "base/random.hpp"
#include "gate/target.hpp"
#include "services/autoscaling/alarms.hpp"
#include "services/autoscaling/tables.hpp"
#include "services/autoscaling/variant.hpp"

namespace athanor::autoscaling {

class Scaler : public std::enable_shared_from_this<
                   Scaler> {  // shared by its coroutines, whose frames go with their contexts
public:
    Scaler(store::Database& database, gate::Register& operations, const gate::RootAndSessions& sessions,
           Clock& clock, Random& random, AlarmShapes shapes)
        : database_(database),
          calls_(operations, sessions, clock),
          clock_(clock),
          random_(random),
          shapes_(shapes) {}

    void start(Executor executor);
    void stop();
    void wake() { bell_.ring(); }

    // The action of an alarm: the input is what cloudwatch sends, {"alarmName", "state", "value", "threshold", "time"}.
    Task<Result<std::string>> alarm(const gate::Invocation& invocation);

    // Makes the alarms of a policy as its row says, or deletes those of a policy that is not there any more. Idempotent.
    Task<Status> repair(RepairRow row);

    // Once round the loop, for tests that drive by hand: when there is more to do; none: only when something happens.
    Task<Result<std::optional<Timestamp>>> round();

    Calls& calls() { return calls_; }
    const AlarmShapes& shapes() const { return shapes_; }

    static constexpr std::chrono::seconds kSweep{15};

private:
    static constexpr std::chrono::milliseconds kFollow{250};      // between looks at an endpoint that changes
    static constexpr std::chrono::seconds kAgain{5};              // after an error
    static constexpr std::chrono::hours kRemembered{6 * 7 * 24};  // activities: AWS's six weeks

    struct Told {
        std::string alarm, state;
        Signal signal;
    };
    Task<void> run();
    Task<Status> reshape();  // alarms that an earlier start made of other periods
    Task<Status> fire();
    Task<Status> sweep();
    Task<Status> advance(Key key);
    Task<Status> tell(const TargetRow& target, ActivityRow activity, const VariantState& seen);
    Task<Status> bring_within_bounds(Key key, VariantState seen);
    Task<Status> deregister(TargetRow target);
    Result<std::optional<Told>> read(const PolicyRow& policy, const gate::Invocation& invocation) const;
    // On the writer's thread.
    Status take(store::Transaction& tx, const PolicyRow& policy, const Told& told,
                const std::set<std::string>& in_alarm, const VariantState& seen, Timestamp looked,
                const std::string& activity);
    Status fire(store::Transaction& tx, const ScheduledRow& row, const std::string& activity);

    store::Database& database_;
    Calls calls_;
    Clock& clock_;
    Random& random_;
    AlarmShapes shapes_;
    Bell bell_;
    Alarm alarm_{clock_, bell_};
    std::atomic<bool> stopping_ = false;
    bool reshaped_ = false;
    Timestamp swept_{};
};

}  // namespace athanor::autoscaling
