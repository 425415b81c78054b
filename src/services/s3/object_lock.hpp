// The lock of a version as requests state it and answers show it (x-amz-object-lock-*).
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/error.hpp"
#include "objects/lock.hpp"

namespace athanor::s3 {

std::string_view lock_mode_name(objects::LockMode mode);  // "GOVERNANCE", "COMPLIANCE"

// Mode and date belong together, the date is to come. InvalidArgument.
Result<objects::Lock> parse_lock(const std::optional<std::string>& mode, std::optional<Timestamp> until,
                                 const std::optional<std::string>& legal_hold, Timestamp now);

template <class Request>
Result<objects::Lock> parse_lock(const Request& in, Timestamp now) {
    if (!in.object_lock_mode && !in.object_lock_retain_until_date && !in.object_lock_legal_hold_status)
        [[likely]]
        return objects::Lock{};
    return parse_lock(in.object_lock_mode, in.object_lock_retain_until_date, in.object_lock_legal_hold_status,
                      now);
}

template <class Output>
void show_lock(Output& out, const objects::Lock& lock) {
    if (lock.mode != objects::LockMode::none) {
        out.object_lock_mode = std::string(lock_mode_name(lock.mode));
        out.object_lock_retain_until_date = lock.until;
    }
    if (lock.legal_hold != objects::LegalHold::unset)
        out.object_lock_legal_hold_status = lock.legal_hold == objects::LegalHold::on ? "ON" : "OFF";
}

}  // namespace athanor::s3
