#include <algorithm>

#include "base/encoding.hpp"
#include "services/sqs/service.hpp"

namespace athanor::sqs {

using namespace api::sqs;

namespace {

constexpr std::int64_t kPage = 1000;
constexpr std::chrono::seconds kBetweenPurges{60};

std::unexpected<Error> no_such_queue() {
    return fail("QueueDoesNotExist", "The specified queue does not exist.");
}

bool is_queue_name(std::string_view name) {
    auto good = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
               c == '-';
    };
    return !name.empty() && name.size() <= 80 && std::ranges::all_of(name, good);
}

Status check_redrive(store::Snapshot& s, const gate::Call& call, const Attributes& attributes) {
    auto policy = attributes.find("RedrivePolicy");
    if (policy == attributes.end() || policy->second.empty()) return {};
    auto redrive = parse_redrive(policy->second);
    std::string prefix = QueueKey{call.account(), call.region, ""}.arn();
    bool ours = redrive && redrive->target.starts_with(prefix);
    ATHANOR_TRY(auto target,
                ours ? find_queue(s, {call.account(), call.region, redrive->target.substr(prefix.size())})
                     : Result<std::optional<QueueRow>>{});
    if (!target) {
        return fail(
            "InvalidParameterValue",
            "Value " + policy->second +
                " for parameter RedrivePolicy is invalid. Reason: Dead letter target does not exist.");
    }
    return {};
}

// An attribute that is set to nothing is not set.
void set_all(Attributes& to, const Attributes& from) {
    for (const auto& [name, value] : from) {
        if (value.empty())
            to.erase(name);
        else
            to[name] = value;
    }
}

std::string seconds_of(Timestamp t) { return std::to_string(to_epoch_millis(t) / 1000); }

Result<Attributes> all_attributes(store::Snapshot& s, const QueueRow& queue, Timestamp now) {
    Attributes all;
    for (std::string_view name : {"DelaySeconds", "MaximumMessageSize", "MessageRetentionPeriod",
                                  "ReceiveMessageWaitTimeSeconds", "VisibilityTimeout"}) {
        all[std::string(name)] = std::to_string(queue.number(name));
    }
    all["SqsManagedSseEnabled"] = "true";
    for (const auto& [name, value] : queue.attributes) all[name] = value;
    Timestamp oldest = now - std::chrono::seconds(queue.number("MessageRetentionPeriod"));
    auto count = [&](std::string_view which, std::string_view sql) -> Status {
        ATHANOR_TRY(auto found, s.one<std::int64_t>(sql, queue.id, oldest, now));
        all[std::string(which)] = std::to_string(found.value_or(0));
        return {};
    };
    ATHANOR_CHECK(count("ApproximateNumberOfMessages",
                        "SELECT count(*) FROM sqs_message WHERE queue = ? AND sent > ? AND visible <= ?"));
    ATHANOR_CHECK(count(
        "ApproximateNumberOfMessagesNotVisible",
        "SELECT count(*) FROM sqs_message WHERE queue = ? AND sent > ? AND visible > ? AND receives > 0"));
    ATHANOR_CHECK(count(
        "ApproximateNumberOfMessagesDelayed",
        "SELECT count(*) FROM sqs_message WHERE queue = ? AND sent > ? AND visible > ? AND receives = 0"));
    all["CreatedTimestamp"] = seconds_of(queue.created);
    all["LastModifiedTimestamp"] = seconds_of(queue.modified);
    all["QueueArn"] = queue.key.arn();
    return all;
}

struct Page {
    std::vector<std::string> names;
    std::optional<std::string> next;
};

// Names in order after the token's; `wanted` chooses among them.
template <class Wanted>
Result<Page> page(store::Snapshot& s, const gate::Call& call, std::string_view prefix,
                  const std::optional<std::string>& token, std::optional<std::int64_t> most, Wanted wanted) {
    auto after = token ? from_base64(*token) : std::string();
    if (!after) return fail("InvalidParameterValue", "Invalid or expired next token.");
    std::int64_t limit = most.value_or(kPage);
    if (limit < 1 || limit > kPage)
        return fail("InvalidParameterValue",
                    "Value " + std::to_string(limit) +
                        " for parameter MaxResults is invalid. Reason: must be between 1 and 1000.");
    Page out;
    ATHANOR_CHECK((s.each<std::string>(
        "SELECT name FROM sqs_queue WHERE account = ? AND region = ? AND name > ? AND name >= ? ORDER BY "
        "name",
        [&](std::string name) {
            if (!name.starts_with(prefix)) return false;
            if (!wanted(name)) return true;
            if (static_cast<std::int64_t>(out.names.size()) == limit) {
                out.next = base64(out.names.back());
                return false;
            }
            out.names.push_back(std::move(name));
            return true;
        },
        call.account(), call.region, *after, prefix)));
    if (!most) out.next.reset();  // without MaxResults there are no pages
    return out;
}

}  // namespace

Result<QueueKey> key_of(const gate::Call& call, std::string_view url) {
    std::size_t name = url.rfind('/');
    std::size_t account =
        name == std::string_view::npos || name == 0 ? std::string_view::npos : url.rfind('/', name - 1);
    if (account == std::string_view::npos)
        return fail("InvalidAddress", "The address " + std::string(url) + " is not valid for this endpoint.",
                    404);
    QueueKey key{std::string(url.substr(account + 1, name - account - 1)), call.region,
                 std::string(url.substr(name + 1))};
    if (key.account != call.account()) return no_such_queue();
    return key;
}

Result<QueueRow> queue_at(store::Snapshot& s, const gate::Call& call, std::string_view url) {
    ATHANOR_TRY(QueueKey key, key_of(call, url));
    ATHANOR_TRY(auto row, find_queue(s, key));
    if (!row) return no_such_queue();
    return *std::move(row);
}

std::string url_of(const gate::Call& call, const QueueKey& key) {
    return (call.secure ? "https://" : "http://") + call.host + "/" + key.account + "/" + key.name;
}

void Queues::add_to(gate::Register& operations) {
    operations.changes<op::CreateQueue>(
        [this](gate::Call& c, CreateQueueRequest in) { return create(c, std::move(in)); });
    operations.changes<op::DeleteQueue>(
        [this](gate::Call& c, DeleteQueueRequest in) { return remove(c, std::move(in)); });
    operations.reads<op::GetQueueUrl>(
        [this](gate::Call& c, GetQueueUrlRequest in) { return url(c, std::move(in)); });
    operations.reads<op::ListQueues>(
        [this](gate::Call& c, ListQueuesRequest in) { return list(c, std::move(in)); });
    operations.reads<op::ListDeadLetterSourceQueues>(
        [this](gate::Call& c, ListDeadLetterSourceQueuesRequest in) {
            return list_sources(c, std::move(in));
        });
    operations.reads<op::GetQueueAttributes>(
        [this](gate::Call& c, GetQueueAttributesRequest in) { return attributes(c, std::move(in)); });
    operations.changes<op::SetQueueAttributes>(
        [this](gate::Call& c, SetQueueAttributesRequest in) { return set_attributes(c, std::move(in)); });
    operations.changes<op::PurgeQueue>(
        [this](gate::Call& c, PurgeQueueRequest in) { return purge(c, std::move(in)); });
    operations.changes<op::TagQueue>(
        [this](gate::Call& c, TagQueueRequest in) { return tag(c, std::move(in)); });
    operations.changes<op::UntagQueue>(
        [this](gate::Call& c, UntagQueueRequest in) { return untag(c, std::move(in)); });
    operations.reads<op::ListQueueTags>(
        [this](gate::Call& c, ListQueueTagsRequest in) { return tags(c, std::move(in)); });
    operations.changes<op::SendMessage>(
        [this](gate::Call& c, SendMessageRequest in) { return send(c, std::move(in)); });
    operations.acts<op::ReceiveMessage>(
        [this](gate::Call& c, ReceiveMessageRequest in) { return receive(c, std::move(in)); });
    operations.changes<op::DeleteMessage>(
        [this](gate::Call& c, DeleteMessageRequest in) { return remove_message(c, std::move(in)); });
    operations.changes<op::ChangeMessageVisibility>([this](gate::Call& c, ChangeMessageVisibilityRequest in) {
        return change_visibility(c, std::move(in));
    });
    operations.changes<op::SendMessageBatch>(
        [this](gate::Call& c, SendMessageBatchRequest in) { return send_batch(c, std::move(in)); });
    operations.changes<op::DeleteMessageBatch>(
        [this](gate::Call& c, DeleteMessageBatchRequest in) { return remove_batch(c, std::move(in)); });
    operations.changes<op::ChangeMessageVisibilityBatch>(
        [this](gate::Call& c, ChangeMessageVisibilityBatchRequest in) {
            return change_visibility_batch(c, std::move(in));
        });
}

Queues::Change<CreateQueueResult> Queues::create(gate::Call& call, CreateQueueRequest in) {
    if (in.queue_name.ends_with(".fifo"))
        co_return fail("UnsupportedOperation", "FIFO queues are not supported.");
    if (!is_queue_name(in.queue_name)) {
        co_return fail(
            "InvalidParameterValue",
            "Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length");
    }
    Attributes given = in.attributes.value_or(Attributes{});
    ATHANOR_CO_CHECK(check_attributes(given));
    QueueKey key{call.account(), call.region, in.queue_name};
    auto made = co_await control_.write([&](store::Transaction& tx) -> Status {
        ATHANOR_TRY(auto before, find_queue(tx, key));
        if (before) {  // to create it again as it is changes nothing
            ATHANOR_TRY(Attributes now, all_attributes(tx, *before, tx.now()));
            for (const auto& [name, value] : given) {
                if (now[name] == value) continue;
                return fail(
                    "QueueNameExists",
                    "A queue already exists with the same name and a different value for attribute " + name);
            }
            return {};
        }
        ATHANOR_CHECK(check_redrive(tx, call, given));
        QueueRow row{.key = key,
                     .id = tx.sequence(),
                     .tags = in.tags.value_or(Attributes{}),
                     .created = tx.now(),
                     .modified = tx.now()};
        set_all(row.attributes, given);
        return put_queue(tx, row);
    });
    if (!made) co_return std::unexpected(std::move(made).error());
    co_return (*std::move(made)).map([&](store::Nothing&&) {
        return CreateQueueResult{.queue_url = url_of(call, key)};
    });
}

Queues::Change<Unit> Queues::remove(gate::Call& call, DeleteQueueRequest in) {
    co_return nothing(co_await control_.write([&](store::Transaction& tx) -> Status {
        ATHANOR_TRY(QueueRow row, queue_at(tx, call, in.queue_url));
        return erase_queue(tx, row);
    }));
}

Queues::Read<GetQueueUrlResult> Queues::url(gate::Call& call, GetQueueUrlRequest in) {
    QueueKey key{in.queue_owner_aws_account_id.value_or(call.account()), call.region, in.queue_name};
    ATHANOR_CO_TRY(auto row, control_.read([&](store::Snapshot& s) { return find_queue(s, key); }));
    if (!row || key.account != call.account()) co_return no_such_queue();
    co_return GetQueueUrlResult{.queue_url = url_of(call, key)};
}

Queues::Read<ListQueuesResult> Queues::list(gate::Call& call, ListQueuesRequest in) {
    ATHANOR_CO_TRY(Page found, control_.read([&](store::Snapshot& s) {
        return page(s, call, in.queue_name_prefix.value_or(""), in.next_token, in.max_results,
                    [](const std::string&) { return true; });
    }));
    ListQueuesResult out{.queue_urls = std::vector<std::string>{}, .next_token = std::move(found.next)};
    for (std::string& name : found.names)
        out.queue_urls->push_back(url_of(call, {call.account(), call.region, std::move(name)}));
    co_return out;
}

Queues::Read<ListDeadLetterSourceQueuesResult> Queues::list_sources(gate::Call& call,
                                                                    ListDeadLetterSourceQueuesRequest in) {
    ATHANOR_CO_TRY(Page found, control_.read([&](store::Snapshot& s) -> Result<Page> {
        ATHANOR_TRY(QueueRow target, queue_at(s, call, in.queue_url));
        return page(s, call, "", in.next_token, in.max_results, [&](const std::string& name) {
            auto row = find_queue(s, {call.account(), call.region, name});
            if (!row || !*row || !(*row)->attributes.contains("RedrivePolicy")) return false;
            auto redrive = parse_redrive((*row)->attributes.at("RedrivePolicy"));
            return redrive && redrive->target == target.key.arn();
        });
    }));
    ListDeadLetterSourceQueuesResult out{.next_token = std::move(found.next)};
    for (std::string& name : found.names)
        out.queue_urls.push_back(url_of(call, {call.account(), call.region, std::move(name)}));
    co_return out;
}

Queues::Read<GetQueueAttributesResult> Queues::attributes(gate::Call& call, GetQueueAttributesRequest in) {
    auto names = in.attribute_names.value_or(std::vector<std::string>{});
    ATHANOR_CO_CHECK(check_attribute_names(names));
    ATHANOR_CO_TRY(Attributes all, control_.read([&](store::Snapshot& s) -> Result<Attributes> {
        ATHANOR_TRY(QueueRow row, queue_at(s, call, in.queue_url));
        return all_attributes(s, row, clock_.now());
    }));
    GetQueueAttributesResult out;
    if (std::ranges::find(names, "All") != names.end()) {
        out.attributes = std::move(all);
        co_return out;
    }
    Attributes chosen;
    for (const std::string& name : names) {
        if (auto found = all.find(name); found != all.end()) chosen.insert(*found);
    }
    if (!chosen.empty()) out.attributes = std::move(chosen);
    co_return out;
}

Queues::Change<Unit> Queues::set_attributes(gate::Call& call, SetQueueAttributesRequest in) {
    ATHANOR_CO_CHECK(check_attributes(in.attributes));
    co_return nothing(co_await control_.write([&](store::Transaction& tx) -> Status {
        ATHANOR_TRY(QueueRow row, queue_at(tx, call, in.queue_url));
        ATHANOR_CHECK(check_redrive(tx, call, in.attributes));
        set_all(row.attributes, in.attributes);
        row.modified = tx.now();
        return put_queue(tx, row);
    }));
}

Queues::Change<Unit> Queues::purge(gate::Call& call, PurgeQueueRequest in) {
    co_return nothing(co_await control_.write([&](store::Transaction& tx) -> Status {
        ATHANOR_TRY(QueueRow row, queue_at(tx, call, in.queue_url));
        if (row.purged && tx.now() - *row.purged < kBetweenPurges) {
            return fail("PurgeQueueInProgress",
                        "Only one PurgeQueue operation on " + row.key.name + " is allowed every 60 seconds.",
                        403);
        }
        row.purged = tx.now();
        ATHANOR_CHECK(tx.run("DELETE FROM sqs_message WHERE queue = ?", row.id));
        return put_queue(tx, row);
    }));
}

Queues::Change<Unit> Queues::tag(gate::Call& call, TagQueueRequest in) {
    co_return nothing(co_await control_.write([&](store::Transaction& tx) -> Status {
        ATHANOR_TRY(QueueRow row, queue_at(tx, call, in.queue_url));
        for (const auto& [name, value] : in.tags) row.tags[name] = value;
        if (row.tags.size() > 50)
            return fail("InvalidParameterValue", "Too many tags added for queue " + row.key.name + ".");
        return put_queue(tx, row);
    }));
}

Queues::Change<Unit> Queues::untag(gate::Call& call, UntagQueueRequest in) {
    co_return nothing(co_await control_.write([&](store::Transaction& tx) -> Status {
        ATHANOR_TRY(QueueRow row, queue_at(tx, call, in.queue_url));
        for (const std::string& name : in.tag_keys) row.tags.erase(name);
        return put_queue(tx, row);
    }));
}

Queues::Read<ListQueueTagsResult> Queues::tags(gate::Call& call, ListQueueTagsRequest in) {
    ATHANOR_CO_TRY(QueueRow row,
                   control_.read([&](store::Snapshot& s) { return queue_at(s, call, in.queue_url); }));
    ListQueueTagsResult out;
    if (!row.tags.empty()) out.tags = std::move(row.tags);
    co_return out;
}

}  // namespace athanor::sqs
