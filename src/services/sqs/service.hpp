// Amazon SQS, standard queues: for dead letters of rules and schedules, for callback workers of pipelines,
// and for whoever needs a queue. Durable in control.db: a message that was accepted is received until it is
// deleted, at least once, whatever happens to the server; receiving is a transaction too, so a visibility
// timeout survives as well.
//
//     queues.cpp    the queues as such        messages.cpp  send, receive, delete, visibility        batches.cpp   the same, ten at a time
//
// Handlers run on the connection's core; a long poll waits there (arrivals.hpp). stop() ends long polls. What
// has outlived its retention is not received any more, and removed when the queue is next written to.
#pragma once

#include "api/sqs.hpp"
#include "gate/register.hpp"
#include "services/sqs/arrivals.hpp"
#include "services/sqs/attributes.hpp"
#include "services/sqs/table.hpp"

namespace athanor::sqs {

class Queues {
public:
    static std::vector<store::Migrations> migrations() { return {queue_tables()}; }

    Queues(store::Database& control, Clock& clock, Random& random)
        : control_(control), clock_(clock), random_(random), arrivals_(clock) {}
    void add_to(gate::Register& operations);
    void stop() { arrivals_.close(); }

private:
    template <class T>
    using Read = Task<Result<T>>;
    template <class T>
    using Change = Task<Result<store::Durable<T>>>;
    using Unit = api::sqs::Unit;

    // queues.cpp
    Change<api::sqs::CreateQueueResult> create(gate::Call& call, api::sqs::CreateQueueRequest in);
    Change<Unit> remove(gate::Call& call, api::sqs::DeleteQueueRequest in);
    Read<api::sqs::GetQueueUrlResult> url(gate::Call& call, api::sqs::GetQueueUrlRequest in);
    Read<api::sqs::ListQueuesResult> list(gate::Call& call, api::sqs::ListQueuesRequest in);
    Read<api::sqs::ListDeadLetterSourceQueuesResult> list_sources(
        gate::Call& call, api::sqs::ListDeadLetterSourceQueuesRequest in);
    Read<api::sqs::GetQueueAttributesResult> attributes(gate::Call& call,
                                                        api::sqs::GetQueueAttributesRequest in);
    Change<Unit> set_attributes(gate::Call& call, api::sqs::SetQueueAttributesRequest in);
    Change<Unit> purge(gate::Call& call, api::sqs::PurgeQueueRequest in);
    Change<Unit> tag(gate::Call& call, api::sqs::TagQueueRequest in);
    Change<Unit> untag(gate::Call& call, api::sqs::UntagQueueRequest in);
    Read<api::sqs::ListQueueTagsResult> tags(gate::Call& call, api::sqs::ListQueueTagsRequest in);

    // messages.cpp
    Change<api::sqs::SendMessageResult> send(gate::Call& call, api::sqs::SendMessageRequest in);
    Task<Result<api::sqs::ReceiveMessageResult>> receive(gate::Call& call,
                                                         api::sqs::ReceiveMessageRequest in);
    Change<Unit> remove_message(gate::Call& call, api::sqs::DeleteMessageRequest in);
    Change<Unit> change_visibility(gate::Call& call, api::sqs::ChangeMessageVisibilityRequest in);
    struct Taken {
        std::vector<MessageRow> messages;
        std::vector<std::int64_t> refilled;  // dead-letter queues that got some
    };
    Result<Taken> take(store::Transaction& tx, const QueueRow& queue, std::int64_t most,
                       std::int64_t timeout) const;

    // batches.cpp
    Change<api::sqs::SendMessageBatchResult> send_batch(gate::Call& call,
                                                        api::sqs::SendMessageBatchRequest in);
    Change<api::sqs::DeleteMessageBatchResult> remove_batch(gate::Call& call,
                                                            api::sqs::DeleteMessageBatchRequest in);
    Change<api::sqs::ChangeMessageVisibilityBatchResult> change_visibility_batch(
        gate::Call& call, api::sqs::ChangeMessageVisibilityBatchRequest in);

    store::Database& control_;
    Clock& clock_;
    Random& random_;
    Arrivals arrivals_;
};

// The queue that a URL means: its last two parts are account and name. InvalidAddress, QueueDoesNotExist.
Result<QueueKey> key_of(const gate::Call& call, std::string_view url);
Result<QueueRow> queue_at(store::Snapshot& s, const gate::Call& call, std::string_view url);
std::string url_of(const gate::Call& call, const QueueKey& key);

// What sending one message comes to; both operations that send fill it.
struct Outgoing {
    std::string body;
    std::optional<std::int64_t> delay;
    MessageAttributes attributes;
    SystemAttributes system;
};
struct Sent {
    std::int64_t queue = 0;
    std::string id;
};
Result<Sent> send_one(store::Transaction& tx, const QueueRow& queue, const gate::Call& call,
                      const Outgoing& message, const std::string& id, std::int32_t ordinal);
// A message that is gone, or was received again since, is left alone: that is no error.
Status delete_one(store::Transaction& tx, const QueueRow& queue, std::string_view receipt);
Status set_visibility(store::Transaction& tx, const QueueRow& queue, std::string_view receipt,
                      std::int64_t timeout);

template <class T>
Result<store::Durable<api::sqs::Unit>> nothing(Result<store::Durable<T>> done) {
    if (!done) return std::unexpected(std::move(done).error());
    return (*std::move(done)).map([](T&&) { return api::sqs::Unit{}; });
}

}  // namespace athanor::sqs
