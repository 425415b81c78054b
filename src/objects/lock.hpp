// Object lock: until when a version must not be removed (S3 user guide, "Locking objects with Object Lock"). Pure functions of the clock; the
// engine asks them inside the transaction that would remove a version or change its lock, so no answer of theirs can be out of date.
//
// Governance holds unless the caller may and does say that it bypasses it; compliance holds for everyone and can only be made longer; a legal
// hold holds until it is taken off, whatever the retention says. A delete marker hides a locked version and removes nothing.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/clock.hpp"
#include "base/error.hpp"

namespace athanor::objects {

enum class LockMode : std::uint8_t { none, governance, compliance };
enum class LegalHold : std::uint8_t { unset, off, on };

struct Lock {
    LockMode mode = LockMode::none;
    Timestamp until{};
    LegalHold legal_hold = LegalHold::unset;

    bool any() const { return mode != LockMode::none || legal_hold != LegalHold::unset; }
    bool retains(Timestamp now) const { return mode != LockMode::none && until > now; }
    friend bool operator==(const Lock&, const Lock&) = default;
};

// What a bucket that was made for locks says of new versions. A document of the bucket (types.hpp), of this kind and in this room's own form.
inline constexpr std::string_view kLockDocument = "object-lock";

struct BucketLock {
    LockMode mode = LockMode::none;    // none: versions have what their request says and no more
    std::int32_t days = 0, years = 0;  // one of them, if there is a mode

    std::string document() const;
    static std::optional<BucketLock> parse(std::string_view document);
    Timestamp until(Timestamp now) const;
    friend bool operator==(const BucketLock&, const BucketLock&) = default;
};

// AccessDenied while the lock holds.
Status check_removal(const Lock& lock, Timestamp now, bool bypass_governance);
// May the retention become this? Without a bypass it may only be made longer, in its own mode.
Status check_retention(const Lock& lock, LockMode mode, Timestamp until, Timestamp now,
                       bool bypass_governance);
// The lock of a new version: what its request says, else the bucket's default. InvalidRequest if the bucket was not made for locks.
Result<Lock> lock_of_new(const std::optional<BucketLock>& bucket, const Lock& asked, Timestamp now);

}  // namespace athanor::objects
