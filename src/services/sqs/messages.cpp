#include <algorithm>
#include <array>

#include "base/encoding.hpp"
#include "services/sqs/service.hpp"
#include "wire/stored.hpp"

namespace athanor::sqs {

using namespace api::sqs;

namespace {

constexpr std::int64_t kLongestTimeout = 43'200;  // seconds

std::unexpected<Error> invalid(std::string message) {
    return fail("InvalidParameterValue", std::move(message));
}

// Which message, and which receipt of it: only the newest counts.
struct Receipt {
    std::int64_t queue = 0, sequence = 0, ordinal = 0, receives = 0;
};
std::string receipt_of(const MessageRow& message) {
    std::string text;
    for (std::int64_t number :
         {message.queue, message.sequence, std::int64_t{message.ordinal}, message.receives})
        text += std::to_string(number) + "/";
    return base64(text + message.id);
}
Result<Receipt> parse_receipt(const QueueRow& queue, std::string_view handle) {
    auto refuse = [&] {
        return fail("ReceiptHandleIsInvalid",
                    "The input receipt handle \"" + std::string(handle) + "\" is not a valid receipt handle.",
                    404);
    };
    auto text = from_base64(handle);
    if (!text) return refuse();
    std::string_view rest = *text;
    std::array<std::int64_t, 4> numbers{};
    for (std::int64_t& number : numbers) {
        std::size_t slash = rest.find('/');
        auto parsed = parse_number<std::int64_t>(rest.substr(0, slash));
        if (slash == std::string_view::npos || !parsed) return refuse();
        number = *parsed;
        rest.remove_prefix(slash + 1);
    }
    if (numbers[0] != queue.id) return refuse();
    return Receipt{numbers[0], numbers[1], numbers[2], numbers[3]};
}

bool wants(const std::optional<std::vector<std::string>>& names, std::string_view name) {
    return names && std::ranges::any_of(
                        *names, [&](const std::string& wanted) { return wanted == "All" || wanted == name; });
}

// "All", ".*", "prefix.*", or a name.
bool wants_attribute(const std::vector<std::string>& names, std::string_view name) {
    return std::ranges::any_of(names, [&](std::string_view wanted) {
        if (wanted == "All" || wanted == ".*" || wanted == name) return true;
        return wanted.ends_with(".*") && name.starts_with(wanted.substr(0, wanted.size() - 2));
    });
}

Result<Message> shown(const MessageRow& row, const ReceiveMessageRequest& in) {
    Message out{.message_id = row.id,
                .receipt_handle = receipt_of(row),
                .md5_of_body = md5_of(row.body),
                .body = row.body};
    ATHANOR_TRY(auto kept, wire::from_json<SendMessageRequest>(row.attributes));
    std::map<std::string, std::string> system;
    auto add = [&](std::string_view name, std::string value) {
        if (wants(in.attribute_names, name) || wants(in.message_system_attribute_names, name))
            system.emplace(name, std::move(value));
    };
    add("SenderId", row.sender);
    add("SentTimestamp", std::to_string(to_epoch_millis(row.sent)));
    add("ApproximateReceiveCount", std::to_string(row.receives));
    add("ApproximateFirstReceiveTimestamp",
        std::to_string(to_epoch_millis(row.first_received.value_or(row.sent))));
    if (!row.source.empty()) add("DeadLetterQueueSourceArn", row.source);
    for (const auto& [name, value] : kept.message_system_attributes.value_or(SystemAttributes{}))
        add(name, value.string_value.value_or(""));
    if (!system.empty()) out.attributes = std::move(system);
    MessageAttributes chosen;
    for (const auto& [name, value] : kept.message_attributes.value_or(MessageAttributes{})) {
        if (in.message_attribute_names && wants_attribute(*in.message_attribute_names, name))
            chosen.emplace(name, value);
    }
    if (!chosen.empty()) {
        out.md5_of_message_attributes = md5_of(chosen);
        out.message_attributes = std::move(chosen);
    }
    return out;
}

Status check_range(std::string_view name, const std::optional<std::int64_t>& value, std::int64_t least,
                   std::int64_t most) {
    if (!value || (*value >= least && *value <= most)) return {};
    std::string range =
        least == 1 ? "between 1 and " + std::to_string(most) : ">= 0 and <= " + std::to_string(most);
    return invalid("Value " + std::to_string(*value) + " for parameter " + std::string(name) +
                   " is invalid. Reason: Must be " + range + ", if provided.");
}

// What is left of a message that was received too often: it goes to the dead-letter queue as if it had just
// been sent there, but keeps its age.
Status move_to(store::Transaction& tx, const QueueRow& target, const QueueRow& source, MessageRow message) {
    ATHANOR_CHECK(tx.run("DELETE FROM sqs_message WHERE queue = ? AND sequence = ? AND ordinal = ?",
                         message.queue, message.sequence, message.ordinal));
    message.queue = target.id;
    message.source = source.key.arn();
    message.receives = 0;
    message.first_received.reset();
    message.visible = tx.now();
    return insert(tx, message);
}

}  // namespace

Result<Sent> send_one(store::Transaction& tx, const QueueRow& queue, const gate::Call& call,
                      const Outgoing& message, const std::string& id, std::int32_t ordinal) {
    ATHANOR_CHECK(
        check_message(message.body, message.attributes, message.system, queue.number("MaximumMessageSize")));
    if (message.delay && (*message.delay < 0 || *message.delay > 900)) {
        return invalid(
            "Value " + std::to_string(*message.delay) +
            " for parameter DelaySeconds is invalid. Reason: DelaySeconds must be >= 0 and <= 900.");
    }
    SendMessageRequest kept;
    if (!message.attributes.empty()) kept.message_attributes = message.attributes;
    if (!message.system.empty()) kept.message_system_attributes = message.system;
    MessageRow row{
        .queue = queue.id,
        .sequence = tx.sequence(),
        .ordinal = ordinal,
        .id = id,
        .body = message.body,
        .attributes = wire::to_json(kept),
        .sender = call.principal.user_id,
        .sent = tx.now(),
        .visible = tx.now() + std::chrono::seconds(message.delay.value_or(queue.number("DelaySeconds")))};
    ATHANOR_CHECK(insert(tx, row));
    Timestamp oldest = tx.now() - std::chrono::seconds(queue.number("MessageRetentionPeriod"));
    ATHANOR_CHECK(tx.run("DELETE FROM sqs_message WHERE queue = ? AND sequence < ? AND sent <= ?", queue.id,
                         tx.sequence(), oldest));
    return Sent{queue.id, id};
}

Status delete_one(store::Transaction& tx, const QueueRow& queue, std::string_view handle) {
    ATHANOR_TRY(Receipt receipt, parse_receipt(queue, handle));
    ATHANOR_CHECK(
        tx.run("DELETE FROM sqs_message WHERE queue = ? AND sequence = ? AND ordinal = ? AND receives = ?",
               receipt.queue, receipt.sequence, receipt.ordinal, receipt.receives));
    return {};
}

Status set_visibility(store::Transaction& tx, const QueueRow& queue, std::string_view handle,
                      std::int64_t timeout) {
    if (timeout < 0 || timeout > kLongestTimeout) {
        return invalid("Value " + std::to_string(timeout) +
                       " for parameter VisibilityTimeout is invalid. Reason: VisibilityTimeout must be an "
                       "integer between 0 and 43200.");
    }
    ATHANOR_TRY(Receipt receipt, parse_receipt(queue, handle));
    ATHANOR_TRY(auto visible,
                tx.one<Timestamp>("SELECT visible FROM sqs_message WHERE queue = ? AND sequence = ? AND "
                                  "ordinal = ? AND receives = ?",
                                  receipt.queue, receipt.sequence, receipt.ordinal, receipt.receives));
    if (!visible) {
        return invalid("Value " + std::string(handle) +
                       " for parameter ReceiptHandle is invalid. Reason: Message does not exist or is not "
                       "available for visibility timeout change.");
    }
    if (*visible <= tx.now()) return fail("MessageNotInflight", "The specified message isn't in flight.");
    ATHANOR_CHECK(
        tx.run("UPDATE sqs_message SET visible = ? WHERE queue = ? AND sequence = ? AND ordinal = ?",
               tx.now() + std::chrono::seconds(timeout), receipt.queue, receipt.sequence, receipt.ordinal));
    return {};
}

Queues::Change<SendMessageResult> Queues::send(gate::Call& call, SendMessageRequest in) {
    Outgoing message{in.message_body, in.delay_seconds, in.message_attributes.value_or(MessageAttributes{}),
                     in.message_system_attributes.value_or(SystemAttributes{})};
    std::string id = uuid4(random_);
    auto sent = co_await control_.write([&](store::Transaction& tx) -> Result<Sent> {
        ATHANOR_TRY(QueueRow queue, queue_at(tx, call, in.queue_url));
        return send_one(tx, queue, call, message, id, 0);
    });
    if (!sent) co_return std::unexpected(std::move(sent).error());
    arrivals_.ring((*sent)->queue);
    co_return (*std::move(sent)).map([&](Sent&& done) {
        SendMessageResult out{.md5_of_message_body = md5_of(message.body), .message_id = std::move(done.id)};
        if (!message.attributes.empty()) out.md5_of_message_attributes = md5_of(message.attributes);
        if (!message.system.empty()) out.md5_of_message_system_attributes = md5_of(message.system);
        return out;
    });
}

Result<Queues::Taken> Queues::take(store::Transaction& tx, const QueueRow& queue, std::int64_t most,
                                   std::int64_t timeout) const {
    Timestamp now = tx.now();
    Timestamp oldest = now - std::chrono::seconds(queue.number("MessageRetentionPeriod"));
    auto policy = queue.attributes.find("RedrivePolicy");
    auto redrive = policy == queue.attributes.end() ? std::nullopt : parse_redrive(policy->second);
    std::optional<QueueRow> dead;
    if (redrive) {
        ATHANOR_TRY(dead, find_queue(tx, {queue.key.account, queue.key.region,
                                          redrive->target.substr(redrive->target.rfind(':') + 1)}));
    }
    Taken taken;
    while (static_cast<std::int64_t>(taken.messages.size()) < most) {
        ATHANOR_TRY(auto found, visible(tx, queue.id, now, oldest,
                                        most - static_cast<std::int64_t>(taken.messages.size())));
        if (found.empty()) break;
        for (MessageRow& message : found) {
            if (dead && message.receives >= redrive->most_receives) {
                ATHANOR_CHECK(move_to(tx, *dead, queue, std::move(message)));
                taken.refilled = {dead->id};
                continue;
            }
            ++message.receives;
            if (!message.first_received) message.first_received = now;
            // A timeout of nothing leaves it visible; it must not be found twice in one call.
            message.visible = now + std::max<Duration>(std::chrono::seconds(timeout), Duration(1));
            ATHANOR_CHECK(
                tx.run("UPDATE sqs_message SET receives = ?, first_received = ?, visible = ? WHERE queue = ? "
                       "AND sequence = ? AND ordinal = ?",
                       message.receives, message.first_received, message.visible, message.queue,
                       message.sequence, message.ordinal));
            taken.messages.push_back(std::move(message));
        }
    }
    return taken;
}

// Looks before it writes: a poll of an empty queue costs a read.
Task<Result<ReceiveMessageResult>> Queues::receive(gate::Call& call, ReceiveMessageRequest in) {
    ATHANOR_CO_CHECK(check_range("MaxNumberOfMessages", in.max_number_of_messages, 1, 10));
    ATHANOR_CO_CHECK(check_range("VisibilityTimeout", in.visibility_timeout, 0, kLongestTimeout));
    ATHANOR_CO_CHECK(check_range("WaitTimeSeconds", in.wait_time_seconds, 0, 20));
    ATHANOR_CO_TRY(QueueRow queue,
                   control_.read([&](store::Snapshot& s) { return queue_at(s, call, in.queue_url); }));
    Duration end =
        clock_.monotonic() +
        std::chrono::seconds(in.wait_time_seconds.value_or(queue.number("ReceiveMessageWaitTimeSeconds")));
    std::int64_t timeout = in.visibility_timeout.value_or(queue.number("VisibilityTimeout"));
    while (true) {
        auto ticket = arrivals_.enter(queue.id);
        Timestamp now = clock_.now();
        struct Look {
            bool any;
            std::optional<Timestamp> next;
        };
        ATHANOR_CO_TRY(Look look, control_.read([&](store::Snapshot& s) -> Result<Look> {
            ATHANOR_CHECK(queue_at(s, call, in.queue_url));
            ATHANOR_TRY(auto found,
                        visible(s, queue.id, now,
                                now - std::chrono::seconds(queue.number("MessageRetentionPeriod")), 1));
            ATHANOR_TRY(auto next, next_visible(s, queue.id, now));
            return Look{!found.empty(), next};
        }));
        if (look.any) {
            ATHANOR_CO_TRY(auto durable,
                           co_await control_.write([&](store::Transaction& tx) -> Result<Taken> {
                               ATHANOR_TRY(QueueRow fresh, queue_at(tx, call, in.queue_url));
                               return take(tx, fresh, in.max_number_of_messages.value_or(1), timeout);
                           }));
            Taken taken = std::move(durable).take();
            for (std::int64_t refilled : taken.refilled) arrivals_.ring(refilled);
            if (!taken.messages.empty()) {
                ReceiveMessageResult out{.messages = std::vector<Message>{}};
                for (const MessageRow& row : taken.messages) {
                    ATHANOR_CO_TRY(Message message, shown(row, in));
                    out.messages->push_back(std::move(message));
                }
                co_return out;
            }
        }
        Duration left = end - clock_.monotonic();
        if (left <= Duration{} || arrivals_.closed()) co_return ReceiveMessageResult{};
        if (look.next) left = std::min(left, std::max<Duration>(*look.next - now, Duration{}));
        co_await arrivals_.wait(std::move(ticket), clock_.monotonic() + left);
    }
}

Queues::Change<Unit> Queues::remove_message(gate::Call& call, DeleteMessageRequest in) {
    co_return nothing(co_await control_.write([&](store::Transaction& tx) -> Status {
        ATHANOR_TRY(QueueRow queue, queue_at(tx, call, in.queue_url));
        return delete_one(tx, queue, in.receipt_handle);
    }));
}

Queues::Change<Unit> Queues::change_visibility(gate::Call& call, ChangeMessageVisibilityRequest in) {
    auto done = co_await control_.write([&](store::Transaction& tx) -> Result<std::int64_t> {
        ATHANOR_TRY(QueueRow queue, queue_at(tx, call, in.queue_url));
        ATHANOR_CHECK(set_visibility(tx, queue, in.receipt_handle, in.visibility_timeout));
        return queue.id;
    });
    if (done) arrivals_.ring(**done);  // it may be visible again, or sooner than those who wait believe
    co_return nothing(std::move(done));
}

}  // namespace athanor::sqs
