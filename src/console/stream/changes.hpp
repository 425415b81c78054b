// What has changed lately, in memory: state changes as the bus takes them (services/events), the newest kMost of all accounts. Not a record of anything: who
// missed some (a restart, a long sleep) is told so, and asks for everything again. Thread-safe.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.hpp"

namespace athanor::console {

struct Change {
    std::uint64_t number = 0;  // from 1, growing
    std::string account;
    std::string source, type, resource, name, status, step, time;
};
using ChangePtr = std::shared_ptr<const Change>;  // of the ring, and of those who are sending it

// Of an event as EventBridge shows it; nullopt: not one that says whose and of what it is.
std::optional<Change> change_of(std::string_view event);

class Changes {
public:
    static constexpr std::size_t kMost = 4096;

    // `epoch` tells the numbers of this start from another's.
    explicit Changes(Timestamp epoch) : epoch_(epoch.time_since_epoch().count()) {}

    void take(std::string_view event);

    std::string cursor() const;  // behind the newest
    struct Page {
        std::vector<ChangePtr> changes;  // of the account, at most `limit`
        std::string cursor;              // behind those
        bool reset = false;  // some that came after `cursor` are forgotten, or it is not one of ours
    };
    Page after(std::string_view account, std::string_view cursor, std::size_t limit) const;

private:
    std::string text(std::uint64_t number) const;

    const std::int64_t epoch_;
    mutable std::mutex mutex_;
    std::array<ChangePtr, kMost> ring_;
    std::uint64_t last_ = 0;
};

}  // namespace athanor::console
