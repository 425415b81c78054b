#include "base/bell.hpp"

#include <algorithm>

namespace athanor {

void Bell::ring() {
    std::vector<Waiter> waiters;
    {
        std::lock_guard lock(mutex_);
        ++count_;
        waiters.swap(waiters_);
    }
    release(std::move(waiters));
}

Task<void> Bell::wait(std::uint64_t seen, Duration until) {
    co_await suspend<bool>([this, seen, until](Resume<bool> resume) {
        {
            std::lock_guard lock(mutex_);
            if (count_ == seen && !closed_) {
                waiters_.push_back({until, std::move(resume)});
                return;
            }
        }
        resume(true);
    });
}

void Bell::tick(Duration now) {
    std::vector<Waiter> late;
    {
        std::lock_guard lock(mutex_);
        auto first =
            std::partition(waiters_.begin(), waiters_.end(), [&](const Waiter& w) { return w.until > now; });
        late.assign(std::make_move_iterator(first), std::make_move_iterator(waiters_.end()));
        waiters_.erase(first, waiters_.end());
    }
    release(std::move(late));
}

void Bell::close() {
    std::vector<Waiter> waiters;
    {
        std::lock_guard lock(mutex_);
        closed_ = true;
        waiters.swap(waiters_);
    }
    release(std::move(waiters));
}

void Bell::release(std::vector<Waiter> waiters) {
    for (Waiter& waiter : waiters) waiter.resume(true);
}

}  // namespace athanor
