// What a bucket's notification configuration means, pure: whether AWS would take it, which of its queues want an event, and S3's own
// record of the event ("Records": [{"eventVersion": "2.1", ...}]).
//
// An event comes as objects/announce wrote it, in EventBridge's words ("Object Created", reason "PutObject"); record and filters speak S3's
// ("ObjectCreated:Put"). Lists may name a group: s3:ObjectCreated:*.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "api/s3.hpp"
#include "base/error.hpp"
#include "base/json.hpp"

namespace athanor::s3 {

// Completes ids (of `seed`) and refuses what AWS refuses: unknown events, filters that cannot be, rules of which two would tell the same event.
// Destinations are not looked at.
Status complete_and_check(api::s3::NotificationConfiguration& configuration, std::string_view seed);

// "ObjectCreated:Put"; empty: S3 has no notification for it.
std::string notification_name(const json::Value& event);

// The queues that want it, of a configuration that was checked.
std::vector<const api::s3::QueueConfiguration*> wanted_by(
    const api::s3::NotificationConfiguration& configuration, std::string_view name, std::string_view key);

struct RecordOf {
    std::string_view configuration_id;
    std::string_view owner;      // canonical id of the bucket's
    std::string_view requester;  // canonical id of who did it
};
std::string record_text(const json::Value& event, std::string_view name, const RecordOf& of);
std::string test_event_text(std::string_view bucket, std::string_view request_id, std::string_view time);

}  // namespace athanor::s3
