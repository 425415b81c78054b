// Something that happens once, awaited on one loop by any number of coroutines. No thread but the loop's may touch it.
#pragma once

#include <asio/redirect_error.hpp>
#include <asio/steady_timer.hpp>

#include "base/clock.hpp"
#include "base/task.hpp"

namespace athanor::compute {

class Event {
public:
    explicit Event(const Executor& executor) : timer_(executor, asio::steady_timer::time_point::max()) {}
    void set() {
        set_ = true;
        timer_.cancel();
    }
    void clear() { set_ = false; }
    bool is_set() const { return set_; }

    Task<void> wait() {
        std::error_code ignored;
        while (!set_) co_await timer_.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
    }
    // Whether it was set in time.
    Task<bool> wait_for(Duration limit) {
        if (set_) co_return true;
        auto executor = co_await asio::this_coro::executor;
        auto deadline = asio::steady_timer::clock_type::now() + limit;
        // A timer of its own wakes this one waiter; waking them all is harmless, they look again.
        asio::steady_timer alarm(executor, deadline);
        alarm.async_wait([this](std::error_code error) {
            if (!error) timer_.cancel();
        });
        std::error_code ignored;
        while (!set_ && asio::steady_timer::clock_type::now() < deadline)
            co_await timer_.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
        co_return set_;
    }

private:
    asio::steady_timer timer_;
    bool set_ = false;
};

}  // namespace athanor::compute
