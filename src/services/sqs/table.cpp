#include "services/sqs/table.hpp"

#include "base/encoding.hpp"
#include "gate/target.hpp"
#include "services/sqs/attributes.hpp"

namespace athanor::sqs {

store::Migrations queue_tables() {
    return {"sqs",
            {"CREATE TABLE sqs_queue (account TEXT NOT NULL, region TEXT NOT NULL, name TEXT NOT NULL, id "
             "INTEGER NOT NULL UNIQUE, attributes TEXT NOT NULL,"
             " tags TEXT NOT NULL, created INTEGER NOT NULL, modified INTEGER NOT NULL, purged INTEGER, "
             "PRIMARY KEY (account, region, name));"
             "CREATE TABLE sqs_message (queue INTEGER NOT NULL, sequence INTEGER NOT NULL, ordinal INTEGER "
             "NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL,"
             " attributes TEXT NOT NULL, sender TEXT NOT NULL, source TEXT NOT NULL, sent INTEGER NOT NULL, "
             "first_received INTEGER, receives INTEGER NOT NULL,"
             " visible INTEGER NOT NULL, PRIMARY KEY (queue, sequence, ordinal));"
             "CREATE INDEX sqs_message_visible ON sqs_message (queue, visible, sequence, ordinal);"}};
}

std::int64_t QueueRow::number(std::string_view attribute) const {
    auto found = attributes.find(std::string(attribute));
    return parse_number<std::int64_t>(found == attributes.end() ? default_of(attribute)
                                                                : std::string_view(found->second))
        .value_or(0);
}

Result<std::optional<QueueRow>> find_queue(store::Snapshot& s, const QueueKey& key) {
    ATHANOR_TRY(
        auto row,
        (s.one<std::int64_t, std::string, std::string, Timestamp, Timestamp, std::optional<Timestamp>>(
            "SELECT id, attributes, tags, created, modified, purged FROM sqs_queue WHERE account = ? AND "
            "region = ? AND name = ?",
            key.account, key.region, key.name)));
    if (!row) return std::nullopt;
    auto& [id, attributes, tags, created, modified, purged] = *row;
    ATHANOR_TRY(Attributes set, from_text(attributes));
    ATHANOR_TRY(Attributes tagged, from_text(tags));
    return QueueRow{key, id, std::move(set), std::move(tagged), created, modified, purged};
}

Result<gate::Tags> tags_of_resource(store::Snapshot& s, std::string_view arn) {
    const auto parts = gate::split_arn(arn);
    if (!parts) return gate::Tags{};
    ATHANOR_TRY(auto queue, find_queue(s, {std::string(parts->account), std::string(parts->region),
                                           std::string(parts->resource)}));
    return queue ? gate::Tags(queue->tags.begin(), queue->tags.end()) : gate::Tags{};
}

Status put_queue(store::Transaction& tx, const QueueRow& row) {
    ATHANOR_CHECK(tx.run("DELETE FROM sqs_queue WHERE account = ? AND region = ? AND name = ?",
                         row.key.account, row.key.region, row.key.name));
    std::string attributes = to_text(row.attributes), tags = to_text(row.tags);
    ATHANOR_CHECK(
        tx.run("INSERT INTO sqs_queue (account, region, name, id, attributes, tags, created, modified, "
               "purged) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
               row.key.account, row.key.region, row.key.name, row.id, attributes, tags, row.created,
               row.modified, row.purged));
    return {};
}

Status erase_queue(store::Transaction& tx, const QueueRow& row) {
    ATHANOR_CHECK(tx.run("DELETE FROM sqs_message WHERE queue = ?", row.id));
    ATHANOR_CHECK(tx.run("DELETE FROM sqs_queue WHERE id = ?", row.id));
    return {};
}

Status insert(store::Transaction& tx, const MessageRow& row) {
    ATHANOR_CHECK(
        tx.run("INSERT INTO sqs_message (queue, sequence, ordinal, id, body, attributes, sender, source, "
               "sent, first_received, receives, visible) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
               row.queue, row.sequence, row.ordinal, row.id, row.body, row.attributes, row.sender, row.source,
               row.sent, row.first_received, row.receives, row.visible));
    return {};
}

Result<std::vector<MessageRow>> visible(store::Snapshot& s, std::int64_t queue, Timestamp now,
                                        Timestamp oldest, std::int64_t limit) {
    using Text = std::string;
    ATHANOR_TRY(
        auto rows,
        (s.all<std::int64_t, std::int64_t, std::int32_t, Text, Text, Text, Text, Text, Timestamp,
               std::optional<Timestamp>, std::int64_t, Timestamp>(
            "SELECT queue, sequence, ordinal, id, body, attributes, sender, source, sent, first_received, "
            "receives, visible FROM sqs_message "
            "WHERE queue = ? AND visible <= ? AND sent > ? ORDER BY visible, sequence, ordinal LIMIT ?",
            queue, now, oldest, limit)));
    std::vector<MessageRow> found;
    for (auto& row : rows) found.push_back(std::make_from_tuple<MessageRow>(std::move(row)));
    return found;
}

Result<std::optional<Timestamp>> next_visible(store::Snapshot& s, std::int64_t queue, Timestamp now) {
    return s.one<Timestamp>(
        "SELECT visible FROM sqs_message WHERE queue = ? AND visible > ? ORDER BY visible LIMIT 1", queue,
        now);
}

}  // namespace athanor::sqs
