// Events of objects, in the form of EventBridge (S3 user guide, "EventBridge event message structure"), put into the outbox of objects.db by
// the transaction that they are about, for each that asked for them (set_announcing): the event bus under kEventTopic, the bucket's own
// destinations (its notification configuration) under kNotificationTopic. A bucket that announces nothing pays nothing for it. The bus's
// consumer adds "id", which it derives from the event's place in the outbox. At least once, in order per key.
//
// Versions that come and go are told by insert() and remove() themselves. Who changes a version that is there calls, in its transaction:
//
//     ATHANOR_CHECK(impl.tell(tx, bucket.id, key, seq, row, Happened::storage_class_changed, cause, {.storage_class = "GLACIER"}));
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "objects/types.hpp"
#include "store/database.hpp"

namespace athanor::objects {

inline constexpr std::string_view kEventTopic = "aws.s3";
inline constexpr std::string_view kNotificationTopic = "aws.s3.notification";

// The kind of a bucket's document with its notification configuration; what it says is the service's.
inline constexpr std::string_view kNotifications = "notification";

enum class Happened : std::uint8_t {
    created,
    deleted,
    tags_added,
    tags_deleted,
    acl_updated,
    restore_initiated,      // storage_class: the source's
    restore_completed,      // and restore_until
    restore_expired,        // storage_class: the source's
    storage_class_changed,  // storage_class: the destination's
};

struct Announcement {
    Happened what = Happened::deleted;
    bool marker = false;     // deleted by a delete marker
    std::uint64_t size = 0;  // of what is there
    Etag etag;
    std::optional<VersionId> version;
    std::string storage_class = {};
    std::optional<Timestamp> restore_until = {};
};

// What only some events tell of a version.
struct Told {
    std::string storage_class = {};
    std::optional<Timestamp> restore_until = {};
};

// To those of `to`.
Status announce(store::Transaction& tx, std::int64_t bucket, Announces to, const ObjectKey& key,
                const Announcement& what, const Cause& cause);

}  // namespace athanor::objects
