#include "services/s3/notification_rules.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "base/encoding.hpp"
#include "base/hash.hpp"
#include "services/s3/errors.hpp"

namespace athanor::s3 {
namespace {

constexpr std::size_t kMostNotifications = 100, kLongestNotificationId = 255, kLongestFilter = 1024;

constexpr auto kEvents = std::to_array<std::string_view>({
    "s3:ReducedRedundancyLostObject",
    "s3:ObjectCreated:*",
    "s3:ObjectCreated:Put",
    "s3:ObjectCreated:Post",
    "s3:ObjectCreated:Copy",
    "s3:ObjectCreated:CompleteMultipartUpload",
    "s3:ObjectRemoved:*",
    "s3:ObjectRemoved:Delete",
    "s3:ObjectRemoved:DeleteMarkerCreated",
    "s3:ObjectRestore:*",
    "s3:ObjectRestore:Post",
    "s3:ObjectRestore:Completed",
    "s3:ObjectRestore:Delete",
    "s3:Replication:*",
    "s3:Replication:OperationFailedReplication",
    "s3:Replication:OperationNotTracked",
    "s3:Replication:OperationMissedThreshold",
    "s3:Replication:OperationReplicatedAfterThreshold",
    "s3:LifecycleTransition",
    "s3:IntelligentTiering",
    "s3:ObjectAcl:Put",
    "s3:LifecycleExpiration:*",
    "s3:LifecycleExpiration:Delete",
    "s3:LifecycleExpiration:DeleteMarkerCreated",
    "s3:ObjectTagging:*",
    "s3:ObjectTagging:Put",
    "s3:ObjectTagging:Delete",
});

struct KeyFilter {
    std::string prefix, suffix;
};

// A configuration's rule, of whichever kind of destination.
struct Rule {
    std::optional<std::string>* id;
    const std::vector<std::string>* events;
    KeyFilter filter;
};

KeyFilter filter_of(const std::optional<api::s3::NotificationConfigurationFilter>& filter) {
    KeyFilter out;
    if (!filter || !filter->key || !filter->key->filter_rules) return out;
    for (const auto& rule : *filter->key->filter_rules)
        (equal_ignore_case(rule.name.value_or(""), "prefix") ? out.prefix : out.suffix) =
            rule.value.value_or("");
    return out;
}

Status check_filter(const std::optional<api::s3::NotificationConfigurationFilter>& filter) {
    if (!filter || !filter->key || !filter->key->filter_rules) return {};
    bool prefix = false, suffix = false;
    for (const auto& rule : *filter->key->filter_rules) {
        const std::string name = rule.name.value_or("");
        const bool is_prefix = equal_ignore_case(name, "prefix");
        if (!is_prefix && !equal_ignore_case(name, "suffix"))
            return invalid_argument("filter rule name must be either prefix or suffix", "FilterRule.Name",
                                    name);
        bool& seen = is_prefix ? prefix : suffix;
        if (std::exchange(seen, true))
            return invalid_argument(std::string("Cannot specify more than one ") +
                                        (is_prefix ? "prefix" : "suffix") + " rule in a filter.",
                                    "FilterRule.Name", name);
        if (rule.value.value_or("").size() > kLongestFilter)
            return invalid_argument(
                "Size of filter rule value cannot exceed 1024 bytes in UTF-8 representation",
                "FilterRule.Value", rule.value->substr(0, 64));
    }
    return {};
}

// "s3:ObjectCreated:*" and "s3:ObjectCreated:Put" share events.
bool covers(std::string_view wanted, std::string_view event) {
    if (wanted.ends_with('*')) return event.starts_with(wanted.substr(0, wanted.size() - 1));
    return wanted == event;
}
bool share(std::string_view a, std::string_view b) { return covers(a, b) || covers(b, a); }

bool overlap(const Rule& a, const Rule& b) {
    auto begins = [](const std::string& x, const std::string& y) {
        return x.starts_with(y) || y.starts_with(x);
    };
    auto ends = [](const std::string& x, const std::string& y) { return x.ends_with(y) || y.ends_with(x); };
    if (!begins(a.filter.prefix, b.filter.prefix) || !ends(a.filter.suffix, b.filter.suffix)) return false;
    return std::ranges::any_of(*a.events, [&](const auto& one) {
        return std::ranges::any_of(*b.events, [&](const auto& other) { return share(one, other); });
    });
}

template <class List>
Status collect(List& list, std::vector<Rule>& rules) {
    if (!list) return {};
    for (auto& one : *list) {
        if (one.events.empty()) return malformed_xml();
        for (const std::string& event : one.events) {
            if (std::ranges::find(kEvents, event) == kEvents.end())
                return invalid_argument("The event is not supported for notifications", "Event", event);
        }
        ATHANOR_CHECK(check_filter(one.filter));
        rules.push_back({&one.id, &one.events, filter_of(one.filter)});
    }
    return {};
}

// A key as S3's records have it: as a form would send it.
std::string form_encoded(std::string_view key) {
    std::string out;
    for (std::size_t at = 0; at <= key.size();) {
        auto space = std::min(key.find(' ', at), key.size());
        out += uri_encode(key.substr(at, space - at), true);
        if (space < key.size()) out += '+';
        at = space + 1;
    }
    return out;
}

}  // namespace

Status complete_and_check(api::s3::NotificationConfiguration& configuration, std::string_view seed) {
    std::vector<Rule> rules;
    ATHANOR_CHECK(collect(configuration.topic_configurations, rules));
    ATHANOR_CHECK(collect(configuration.queue_configurations, rules));
    ATHANOR_CHECK(collect(configuration.lambda_function_configurations, rules));
    if (rules.size() > kMostNotifications)
        return invalid_argument("The number of notification configurations exceeds the limit of 100",
                                "NotificationConfiguration", std::to_string(rules.size()));
    std::set<std::string> ids;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        auto& id = *rules[i].id;
        if (!id || id->empty())
            id = base64(hash(HashKind::sha256, std::string(seed) + std::to_string(i)).substr(0, 24));
        if (id->size() > kLongestNotificationId)
            return invalid_argument("The ID length should not exceed allowed limit of 255", "Id",
                                    id->substr(0, 64));
        if (!ids.insert(*id).second)
            return invalid_argument("Same ID used for multiple configurations. IDs must be unique", "Id",
                                    *id);
        for (std::size_t j = 0; j < i; ++j) {
            if (!overlap(rules[i], rules[j])) continue;
            return fail(
                "InvalidArgument",
                "Configuration is ambiguously defined. Cannot have overlapping suffixes in two rules if the "
                "prefixes are overlapping for the same event type.");
        }
    }
    return {};
}

std::string notification_name(const json::Value& event) {
    const std::string type = event["detail-type"].string_or("");
    const std::string reason = event["detail"]["reason"].string_or("");
    if (type == "Object Created") {
        if (reason == "CopyObject") return "ObjectCreated:Copy";
        if (reason == "CompleteMultipartUpload") return "ObjectCreated:CompleteMultipartUpload";
        return reason == "POST Object" ? "ObjectCreated:Post" : "ObjectCreated:Put";
    }
    if (type == "Object Deleted") {
        const bool marker = event["detail"]["deletion-type"].string_or("") == "Delete Marker Created";
        const std::string group = reason == "Lifecycle Expiration" ? "LifecycleExpiration" : "ObjectRemoved";
        return group + (marker ? ":DeleteMarkerCreated" : ":Delete");
    }
    if (type == "Object Tags Added") return "ObjectTagging:Put";
    if (type == "Object Tags Deleted") return "ObjectTagging:Delete";
    if (type == "Object ACL Updated") return "ObjectAcl:Put";
    if (type == "Object Restore Initiated") return "ObjectRestore:Post";
    if (type == "Object Restore Completed") return "ObjectRestore:Completed";
    if (type == "Object Restore Expired") return "ObjectRestore:Delete";
    if (type == "Object Storage Class Changed") return "LifecycleTransition";
    return "";
}

std::vector<const api::s3::QueueConfiguration*> wanted_by(
    const api::s3::NotificationConfiguration& configuration, std::string_view name, std::string_view key) {
    std::vector<const api::s3::QueueConfiguration*> out;
    if (!configuration.queue_configurations || name.empty()) return out;
    const std::string event = "s3:" + std::string(name);
    for (const auto& queue : *configuration.queue_configurations) {
        const KeyFilter filter = filter_of(queue.filter);
        if (key.starts_with(filter.prefix) && key.ends_with(filter.suffix) &&
            std::ranges::any_of(queue.events, [&](const auto& wanted) { return covers(wanted, event); }))
            out.push_back(&queue);
    }
    return out;
}

std::string record_text(const json::Value& event, std::string_view name, const RecordOf& of) {
    const auto detail = event["detail"];
    const auto object = detail["object"];
    const std::string bucket = detail["bucket"]["name"].string_or("");
    const std::string request = detail["request-id"].string_or("");
    std::string time = event["time"].string_or("");
    if (time.ends_with('Z')) time.insert(time.size() - 1, ".000");
    json::Writer w;
    w.begin_object().key("Records").begin_array().begin_object();
    w.key("eventVersion").string("2.1");
    w.key("eventSource").string("aws:s3");
    w.key("awsRegion").string(event["region"].string_or(""));
    w.key("eventTime").string(time);
    w.key("eventName").string(name);
    w.key("userIdentity")
        .begin_object()
        .key("principalId")
        .string("AWS:" + std::string(of.requester))
        .end_object();
    w.key("requestParameters")
        .begin_object()
        .key("sourceIPAddress")
        .string(detail["source-ip-address"].string_or("s3.amazonaws.com"))
        .end_object();
    w.key("responseElements").begin_object();
    w.key("x-amz-request-id").string(request).key("x-amz-id-2").string(base64(request)).end_object();
    w.key("s3").begin_object();
    w.key("s3SchemaVersion").string("1.0");
    w.key("configurationId").string(of.configuration_id);
    w.key("bucket").begin_object().key("name").string(bucket);
    w.key("ownerIdentity").begin_object().key("principalId").string(of.owner).end_object();
    w.key("arn").string("arn:aws:s3:::" + bucket).end_object();
    w.key("object").begin_object().key("key").string(form_encoded(object["key"].string_or("")));
    if (auto size = object["size"].integer()) w.key("size").number(*size);
    if (auto etag = object["etag"].string()) w.key("eTag").string(*etag);
    if (auto version = object["version-id"].string()) w.key("versionId").string(*version);
    w.key("sequencer").string(object["sequencer"].string_or("")).end_object();
    w.end_object();
    if (name == "ObjectRestore:Completed") {
        w.key("glacierEventData").begin_object().key("restoreEventData").begin_object();
        w.key("lifecycleRestorationExpiryTime").string(detail["restore-expiry-time"].string_or(""));
        w.key("lifecycleRestoreStorageClass").string(detail["source-storage-class"].string_or(""));
        w.end_object().end_object();
    } else if (name == "LifecycleTransition") {
        w.key("lifecycleEventData").begin_object().key("transitionEventData").begin_object();
        w.key("destinationStorageClass").string(detail["destination-storage-class"].string_or(""));
        w.end_object().end_object();
    }
    w.end_object().end_array().end_object();
    return std::move(w).take();
}

std::string test_event_text(std::string_view bucket, std::string_view request_id, std::string_view time) {
    json::Writer w;
    w.begin_object().key("Service").string("Amazon S3").key("Event").string("s3:TestEvent");
    w.key("Time").string(time).key("Bucket").string(bucket);
    w.key("RequestId").string(request_id).key("HostId").string(base64(request_id)).end_object();
    return std::move(w).take();
}

}  // namespace athanor::s3
