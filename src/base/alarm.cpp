#include "base/alarm.hpp"

namespace athanor {

void Alarm::set(const Executor& executor, Duration until, std::shared_ptr<const void> owner) {
    if (!set_.empty() && *set_.begin() <= until) return;
    set_.insert(until);
    spawn(executor, sleep(until, std::move(owner)));
}

Task<void> Alarm::sleep(Duration until, std::shared_ptr<const void>) {
    co_await clock_.sleep(until - clock_.monotonic());
    set_.erase(set_.find(until));
    bell_.ring();
}

}  // namespace athanor
