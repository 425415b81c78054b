// Events of objects, in the form of EventBridge (S3 user guide, "EventBridge event message structure"), put
// into the outbox of objects.db by the transaction that makes or removes a version. Only of buckets that
// announce (ObjectStore::set_announcing); a bucket that does not pays nothing for it. The consumer of the
// topic adds "id", which it derives from the event's place in the outbox. In order per key.
#pragma once

#include <string_view>

#include "objects/types.hpp"
#include "store/database.hpp"

namespace athanor::objects {

inline constexpr std::string_view kEventTopic = "aws.s3";

struct Announcement {
    bool created = false;    // else deleted
    bool marker = false;     // deleted by a delete marker
    std::uint64_t size = 0;  // of what was created
    Etag etag;
    std::optional<VersionId> version;
};

Status announce(store::Transaction& tx, std::int64_t bucket, const ObjectKey& key, const Announcement& what,
                const Cause& cause);

}  // namespace athanor::objects
