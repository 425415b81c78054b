// Long polls wait here for messages of their queue. A waiter enters before it looks into the queue, so
// nothing that comes meanwhile is missed:
//
//     auto waiter = arrivals.enter(queue.id);
//     ... look: nothing ...
//     co_await arrivals.wait(waiter, until);      // returns at once if the queue's bell rang since
//
// Deadlines, and messages that become visible by the clock, are kept by one tick that runs while somebody
// waits. Thread-safe.
#pragma once

#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include "base/clock.hpp"
#include "base/task.hpp"

namespace athanor::sqs {

class Arrivals {
public:
    static constexpr std::chrono::milliseconds kTick{100};

    explicit Arrivals(Clock& clock) : clock_(clock) {}

    struct Waiter;
    using Ticket = std::shared_ptr<Waiter>;  // shared: the ring may come while the waiter leaves

    Ticket enter(std::int64_t queue);
    Task<void> wait(Ticket ticket, Duration until);  // monotonic; ends at the first tick after that
    void ring(std::int64_t queue);
    // Everybody returns, for good.
    void close();
    bool closed() const;

private:
    Task<void> tick();
    void wake(std::vector<Ticket> tickets);

    Clock& clock_;
    mutable std::mutex mutex_;
    std::vector<std::weak_ptr<Waiter>> waiters_;
    bool ticking_ = false, closed_ = false;
};

}  // namespace athanor::sqs
