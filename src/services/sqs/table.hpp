// Queues and messages in control.db. A message is visible from an instant on: that is a delay, a visibility
// timeout and being there at once. What is in flight was received at least once and is not visible now.
// Functions of a Transaction are for the writer's thread, those of a Snapshot for any.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.hpp"
#include "gate/principal.hpp"
#include "store/database.hpp"

namespace athanor::sqs {

using Attributes = std::map<std::string, std::string>;

struct QueueKey {
    std::string account, region, name;
    std::string arn() const { return "arn:aws:sqs:" + region + ":" + account + ":" + name; }
};

struct QueueRow {
    QueueKey key;
    std::int64_t id = 0;    // never used again
    Attributes attributes;  // as they were set; others have their defaults
    Attributes tags;
    Timestamp created{}, modified{};
    std::optional<Timestamp> purged;

    std::int64_t number(std::string_view attribute) const;  // set, or its default
};

struct MessageRow {
    std::int64_t queue = 0, sequence = 0;
    std::int32_t ordinal = 0;
    std::string id, body;
    std::string
        attributes;  // JSON of a SendMessageRequest: the message's attributes and system attributes, nothing else
    std::string sender;
    std::string source;  // ARN of the queue that it was moved from, for having been received too often
    Timestamp sent{};
    std::optional<Timestamp> first_received;
    std::int64_t receives = 0;
    Timestamp visible{};
};

Result<std::optional<QueueRow>> find_queue(store::Snapshot& s, const QueueKey& key);
// For decisions about a queue (aws:ResourceTag).
Result<gate::Tags> tags_of_resource(store::Snapshot& s, std::string_view arn);
Status put_queue(store::Transaction& tx, const QueueRow& row);
Status erase_queue(store::Transaction& tx, const QueueRow& row);  // with its messages

Status insert(store::Transaction& tx, const MessageRow& row);
// Visible messages that are not older than `oldest`, the longest visible first.
Result<std::vector<MessageRow>> visible(store::Snapshot& s, std::int64_t queue, Timestamp now,
                                        Timestamp oldest, std::int64_t limit);
// When the next one becomes visible, after `now`.
Result<std::optional<Timestamp>> next_visible(store::Snapshot& s, std::int64_t queue, Timestamp now);

store::Migrations queue_tables();

}  // namespace athanor::sqs
