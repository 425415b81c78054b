#include "console/failures.hpp"

#include <algorithm>

#include "base/encoding.hpp"
#include "gate/forwarded.hpp"

namespace athanor::console {

using std::chrono::seconds;

void Failures::make_room(Duration now) {
    std::erase_if(counts_, [&](const auto& one) { return now - one.second.last > Duration(kForgotten); });
    while (counts_.size() >= most_)
        counts_.erase(std::ranges::min_element(counts_, {}, [](const auto& one) { return one.second.last; }));
}

seconds Failures::attempt(const std::vector<std::string>& names) {
    std::lock_guard lock(mutex_);
    const Duration now = clock_.monotonic();
    Duration wait{};
    for (const std::string& name : names) {
        auto found = counts_.find(name);
        if (found == counts_.end()) continue;
        if (now - found->second.last > Duration(kForgotten))
            counts_.erase(found);
        else
            wait = std::max(wait, found->second.not_before - now);
    }
    if (wait > Duration{}) return std::chrono::ceil<seconds>(wait);
    for (const std::string& name : names) {
        if (counts_.size() >= most_ && !counts_.contains(name)) make_room(now);
        Count& count = counts_[name];
        ++count.failures;
        count.last = now;
        const int over = count.failures - kFree;
        if (over >= 0)
            count.not_before = now + Duration(std::min(kLongest, seconds(1LL << std::min(over, 10))));
    }
    return seconds(0);
}

void Failures::succeeded(const std::vector<std::string>& names) {
    std::lock_guard lock(mutex_);
    for (std::size_t i = 0; i < names.size(); ++i) {
        auto found = counts_.find(names[i]);
        if (found == counts_.end()) continue;
        if (i == 0 || --found->second.failures == 0)
            counts_.erase(found);
        else if (found->second.failures < kFree)
            found->second.not_before = {};
    }
}

std::string counted_address(std::string_view peer) {
    const std::string_view address = gate::address_of(peer);
    auto parsed = policy::Network::parse(address);
    if (!parsed || parsed->is_v4()) return std::string(address);
    return hex({reinterpret_cast<const char*>(parsed->address.data()), 8});
}

}  // namespace athanor::console
