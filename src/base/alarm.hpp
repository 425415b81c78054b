// Rings a bell at a time to come, for a loop that waits for the earliest of many things:
//
//     alarm.set(executor, until, shared_from_this());
//     co_await bell.wait(seen, until);
//
// A time that lies behind one that is set already is not kept: the loop is woken at the earlier one, looks again, and sets it then. So one
// coroutine sleeps, or several when earlier times were asked for meanwhile; each holds `owner`, whose members bell and alarm are. Belongs to one executor.
#pragma once

#include <memory>
#include <set>

#include "base/bell.hpp"

namespace athanor {

class Alarm {
public:
    Alarm(Clock& clock, Bell& bell) : clock_(clock), bell_(bell) {}
    void set(const Executor& executor, Duration until, std::shared_ptr<const void> owner);

private:
    Task<void> sleep(Duration until, std::shared_ptr<const void> owner);

    Clock& clock_;
    Bell& bell_;
    std::multiset<Duration> set_;  // when those who sleep will wake
};

}  // namespace athanor
