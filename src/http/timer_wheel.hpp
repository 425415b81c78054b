// Deadlines by the thousand for one core: arming one is a store, not a timer. Coarse: a deadline fires up to two ticks late, never early.
// A deadline stays in its slot when it is put off or disarmed; the wheel looks again when the slot comes round. One thread only.
#pragma once

#include <asio/steady_timer.hpp>
#include <chrono>
#include <memory>
#include <vector>

#include "base/task.hpp"

namespace athanor::http {

class TimerWheel {
public:
    class Deadline;

    // Ticks only while there are deadlines.
    TimerWheel(const Executor& executor, std::chrono::milliseconds tick);
    ~TimerWheel();
    TimerWheel(const TimerWheel&) = delete;

private:
    struct State;
    std::shared_ptr<State> state_;  // shared with the pending tick, which may outlive the wheel
};

// Calls `expired(owner)` once when it is due. Neither copied nor moved: the wheel points at it.
class TimerWheel::Deadline {
public:
    using Expired = void (*)(void* owner);
    Deadline(TimerWheel& wheel, Expired expired, void* owner)
        : state_(wheel.state_), expired_(expired), owner_(owner) {}
    ~Deadline() { unlink(); }
    Deadline(const Deadline&) = delete;

    void arm(std::chrono::milliseconds duration);
    void disarm() { due_ = kNever; }

private:
    friend class TimerWheel;
    friend struct TimerWheel::State;
    static constexpr std::int64_t kNever = INT64_MAX;
    void unlink();

    std::shared_ptr<State> state_;
    Expired expired_;
    void* owner_;
    std::int64_t due_ = kNever;       // milliseconds of the steady clock
    std::int64_t slot_due_ = kNever;  // when the wheel will look; kNever: not linked
    Deadline* previous_ = nullptr;
    Deadline* next_ = nullptr;
    std::size_t slot_ = 0;
};

}  // namespace athanor::http
