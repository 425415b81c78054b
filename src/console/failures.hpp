// How long somebody who got a password wrong has to wait: per account and user, and per address, each by itself. Five are free, then 1 s, 2 s, 4 s ... to
// 15 minutes; forgotten an hour after the last. What is tried counts before it is looked at, so that many at once gain nothing. At most 20,000 are
// remembered, the oldest go first. Any thread; nanoseconds.
#pragma once

#include <chrono>
#include <map>
#include <mutex>
#include <string>
#include <vector>

#include "base/clock.hpp"

namespace athanor::console {

class Failures {
public:
    static constexpr int kFree = 5;
    static constexpr std::chrono::seconds kLongest{900}, kForgotten{3600};

    explicit Failures(Clock& clock, std::size_t most = 20'000) : clock_(clock), most_(most) {}

    // 0: go on, and it counts against each of `names` until succeeded() takes it back. Else: refused, try again after that.
    std::chrono::seconds attempt(const std::vector<std::string>& names);
    // The first of the names starts afresh; of the others only this attempt is taken back.
    void succeeded(const std::vector<std::string>& names);

private:
    struct Count {
        int failures = 0;
        Duration last{}, not_before{};
    };
    void make_room(Duration now);

    Clock& clock_;
    const std::size_t most_;
    std::mutex mutex_;
    std::map<std::string, Count, std::less<>> counts_;
};

// What an address is counted as: IPv4 as it is, of IPv6 the /64 that one customer has. Without the port.
std::string counted_address(std::string_view peer);

}  // namespace athanor::console
