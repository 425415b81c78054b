// Back-pressure of the audit trail: a request that has not begun waits while what was recorded waits for the disk, and is refused when that lasts. So nothing
// is done that cannot be recorded, and no core stands still.
#pragma once

#include "base/clock.hpp"
#include "gate/audit.hpp"

namespace athanor::gate {

inline constexpr std::string_view kNoRoom = "ServiceUnavailable";
inline constexpr std::string_view kNoRoomMessage = "The audit log cannot be written. Please try again.";

inline Task<Status> room_in(const AuditTrail& trail, Clock& clock) {
    if (trail.has_room()) co_return Status();
    constexpr Duration kStep = std::chrono::milliseconds(5), kPatience = std::chrono::seconds(5);
    for (Duration waited{}; waited < kPatience; waited += kStep) {
        co_await clock.sleep(kStep);
        if (trail.has_room()) co_return Status();
    }
    co_return fail(kNoRoom, std::string(kNoRoomMessage), 503);
}

// A browser's preflight is no call, and what was refused for want of room did nothing, and has none.
inline bool is_unaudited(std::string_view method, const Error* error) {
    return method == "OPTIONS" || (error && error->code == kNoRoom && error->message == kNoRoomMessage);
}

}  // namespace athanor::gate
