// Wakes coroutines that wait for something to happen: a reconciler for work, a long poll for an answer. A counter makes it impossible
// to miss a ring between looking and waiting:
//
//     std::uint64_t seen = bell.count();
//     ... look ...
//     co_await bell.wait(seen, until);     // returns at once if it rang since
//
// Deadlines are kept by one coarse tick of the owner, not by a timer each. Thread-safe.
#pragma once

#include <cstdint>
#include <mutex>
#include <vector>

#include "base/clock.hpp"
#include "base/task.hpp"

namespace athanor {

class Bell {
public:
    std::uint64_t count() const {
        std::lock_guard lock(mutex_);
        return count_;
    }
    bool closed() const {
        std::lock_guard lock(mutex_);
        return closed_;
    }
    void ring();
    // `until` by the clock's monotonic time; it ends at the first tick after that.
    Task<void> wait(std::uint64_t seen, Duration until);
    void tick(Duration now);
    // Rings for good: nobody waits any more.
    void close();

private:
    struct Waiter {
        Duration until;
        Resume<bool> resume;
    };
    void release(std::vector<Waiter> waiters);

    mutable std::mutex mutex_;
    std::uint64_t count_ = 0;
    bool closed_ = false;
    std::vector<Waiter> waiters_;
};

}  // namespace athanor
