// The loop that evaluates the alarms on metrics. One coroutine: it wakes when the next interval of some alarm has ended and settled (watch.hpp), has those
// that are due judged on the pool, kBatch at a time, and writes a change of state as one transaction (transition.hpp) that looks first whether the alarm is
// still what was judged. Scaling policies are called again every period while their state holds.
//
// What it knows is made of the rows in control.db when it starts, and again of each alarm that changed() names: a restart continues. Measured with 4,000
// alarms of a minute: 3.3 KiB of the process an alarm, its row's share of the database's cache with it, and 0.3 s of one core a minute (76 µs an alarm, on the
// pool). Nothing is written while no state changes. An alarm is evaluated at once when it is put, but not when
// its state was set by hand: that stands until its next interval, as on AWS. History older than 30 days is dropped every hour.
//
// All of it runs on one executor but what is judged; changed() may be called from any thread.
#pragma once

#include <atomic>
#include <map>
#include <memory>
#include <mutex>

#include "base/alarm.hpp"
#include "services/cloudwatch/actions.hpp"
#include "services/cloudwatch/watch.hpp"

namespace athanor::cloudwatch {

class Evaluator : public std::enable_shared_from_this<Evaluator> {  // shared by its coroutines
public:
    Evaluator(store::Database& database, const telemetry::MetricStore& store, Actions& actions, Clock& clock,
              Pool& pool)
        : database_(database), readings_(store), actions_(actions), clock_(clock), pool_(pool) {}

    // Reads all alarms. Blocks: start-up.
    Status start(Executor executor);
    void stop();
    // The alarm was put, set or deleted. `now`: it is to be evaluated at once.
    void changed(AlarmKey key, bool now);
    // For tests that drive by hand: evaluates what is due; when the next is.
    Task<Result<std::optional<Timestamp>>> round();
    Status load();
    std::size_t size() const { return watched_.size(); }

private:
    static constexpr std::size_t kBatch = 64;
    static constexpr std::chrono::seconds kLongestNap{60};
    static constexpr std::chrono::days kHistory{30};

    struct Watched {
        std::shared_ptr<const Watch> watch;  // shared with the pool's work
        AlarmState state = AlarmState::insufficient_data;
        std::int64_t version = 0;
        Timestamp slot{};                      // the end of the interval that was evaluated last
        std::vector<std::string> repeated[3];  // scaling policies, by state
        bool actions_enabled = true;
        Timestamp called{};  // when they were called last
    };
    struct Due {
        AlarmKey key;
        std::shared_ptr<const Watch> watch;
        Timestamp end{};
        Result<Watch::Outcome> outcome = Watch::Outcome{};
    };

    Task<void> run();
    Status take_changes();
    void put(AlarmRow row, Timestamp slot);
    Task<Status> evaluate(std::vector<Due> due);
    Task<Status> settle(const Due& due);
    void repeat_actions(const Executor& executor, const Due& due);
    Task<void> forget();
    std::optional<Timestamp> next() const;

    store::Database& database_;
    Readings readings_;
    Actions& actions_;
    Clock& clock_;
    Pool& pool_;
    Bell bell_;
    Alarm alarm_{clock_, bell_};
    std::atomic<bool> stopping_ = false;
    std::map<AlarmKey, Watched> watched_;
    Timestamp forgotten_{};

    std::mutex mutex_;
    struct Change {
        bool now = false;
        Timestamp when{};
    };
    std::map<AlarmKey, Change> changed_;
};

}  // namespace athanor::cloudwatch
