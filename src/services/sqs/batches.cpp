#include <algorithm>
#include <set>

#include "services/sqs/service.hpp"

namespace athanor::sqs {

using namespace api::sqs;

namespace {

constexpr std::size_t kMostEntries = 10;

// Ids of a batch: there, few, well-formed and distinct.
template <class Entry>
Status check_entries(const std::vector<Entry>& entries, std::string_view entry_name) {
    if (entries.empty())
        return fail("EmptyBatchRequest",
                    "There should be at least one " + std::string(entry_name) + " in the request.");
    if (entries.size() > kMostEntries) {
        return fail("TooManyEntriesInBatchRequest",
                    "Maximum number of entries per request are 10. You have sent " +
                        std::to_string(entries.size()) + ".");
    }
    std::set<std::string_view> seen;
    for (const Entry& entry : entries) {
        auto good = [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
                   c == '-';
        };
        if (entry.id.empty() || entry.id.size() > 80 || !std::ranges::all_of(entry.id, good)) {
            return fail("InvalidBatchEntryId",
                        "A batch entry id can only contain alphanumeric characters, hyphens and underscores. "
                        "It can be at most 80 letters long.");
        }
        if (!seen.insert(entry.id).second)
            return fail("BatchEntryIdsNotDistinct", "Id " + entry.id + " repeated.");
    }
    return {};
}

// One entry's failure is told in the answer; ours fails the whole.
Status note(std::vector<BatchResultErrorEntry>& failed, const std::string& id, const Error& error) {
    if (error.status >= 500) return std::unexpected(error);
    failed.push_back({.id = id, .sender_fault = true, .code = error.code, .message = error.message});
    return {};
}

}  // namespace

Queues::Change<SendMessageBatchResult> Queues::send_batch(gate::Call& call, SendMessageBatchRequest in) {
    ATHANOR_CO_CHECK(check_entries(in.entries, "SendMessageBatchRequestEntry"));
    std::int64_t size = 0;
    for (const auto& entry : in.entries)
        size += size_of(entry.message_body, entry.message_attributes.value_or(MessageAttributes{}));
    if (size > kLargestMessage) {
        co_return fail("BatchRequestTooLong", "Batch requests cannot be longer than " +
                                                  std::to_string(kLargestMessage) + " bytes. You have sent " +
                                                  std::to_string(size) + " bytes.");
    }
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < in.entries.size(); ++i) ids.push_back(uuid4(random_));
    std::int64_t queue_id = 0;  // the same, however often the transaction runs
    auto sent = co_await control_.write([&](store::Transaction& tx) -> Result<SendMessageBatchResult> {
        ATHANOR_TRY(QueueRow queue, queue_at(tx, call, in.queue_url));
        queue_id = queue.id;
        SendMessageBatchResult out;
        for (std::size_t i = 0; i < in.entries.size(); ++i) {
            const auto& entry = in.entries[i];
            Outgoing message{entry.message_body, entry.delay_seconds,
                             entry.message_attributes.value_or(MessageAttributes{}),
                             entry.message_system_attributes.value_or(SystemAttributes{})};
            auto one = send_one(tx, queue, call, message, ids[i], static_cast<std::int32_t>(i));
            if (!one) {
                ATHANOR_CHECK(note(out.failed, entry.id, one.error()));
                continue;
            }
            SendMessageBatchResultEntry done{
                .id = entry.id, .message_id = ids[i], .md5_of_message_body = md5_of(entry.message_body)};
            if (!message.attributes.empty()) done.md5_of_message_attributes = md5_of(message.attributes);
            if (!message.system.empty()) done.md5_of_message_system_attributes = md5_of(message.system);
            out.successful.push_back(std::move(done));
        }
        return out;
    });
    if (sent) arrivals_.ring(queue_id);
    co_return sent;
}

Queues::Change<DeleteMessageBatchResult> Queues::remove_batch(gate::Call& call,
                                                              DeleteMessageBatchRequest in) {
    ATHANOR_CO_CHECK(check_entries(in.entries, "DeleteMessageBatchRequestEntry"));
    co_return co_await control_.write([&](store::Transaction& tx) -> Result<DeleteMessageBatchResult> {
        ATHANOR_TRY(QueueRow queue, queue_at(tx, call, in.queue_url));
        DeleteMessageBatchResult out;
        for (const auto& entry : in.entries) {
            Status done = delete_one(tx, queue, entry.receipt_handle);
            if (done)
                out.successful.push_back({entry.id});
            else
                ATHANOR_CHECK(note(out.failed, entry.id, done.error()));
        }
        return out;
    });
}

Queues::Change<ChangeMessageVisibilityBatchResult> Queues::change_visibility_batch(
    gate::Call& call, ChangeMessageVisibilityBatchRequest in) {
    ATHANOR_CO_CHECK(check_entries(in.entries, "ChangeMessageVisibilityBatchRequestEntry"));
    std::int64_t queue_id = 0;
    auto changed =
        co_await control_.write([&](store::Transaction& tx) -> Result<ChangeMessageVisibilityBatchResult> {
            ATHANOR_TRY(QueueRow queue, queue_at(tx, call, in.queue_url));
            queue_id = queue.id;
            ChangeMessageVisibilityBatchResult out;
            for (const auto& entry : in.entries) {
                Status done =
                    set_visibility(tx, queue, entry.receipt_handle, entry.visibility_timeout.value_or(0));
                if (done)
                    out.successful.push_back({entry.id});
                else
                    ATHANOR_CHECK(note(out.failed, entry.id, done.error()));
            }
            return out;
        });
    if (changed) arrivals_.ring(queue_id);
    co_return changed;
}

}  // namespace athanor::sqs
