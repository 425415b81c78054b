#include "services/logs/service.hpp"

#include <algorithm>
#include <array>
#include <limits>

#include "base/log.hpp"

namespace athanor::logs {

using namespace api::logs;

namespace {

// Of one PutLogEvents (AWS's limits): each event counts 26 bytes beside its text.
constexpr std::size_t kMostBytes = 1'048'576;
constexpr std::size_t kEventOverhead = 26;
constexpr std::int64_t kDay = 86'400'000;
constexpr std::int64_t kOldest = 14 * kDay;
constexpr std::int64_t kNewest = 2 * 3'600'000;
constexpr std::int32_t kDescribeLimit = 50;
constexpr std::array kRetentions = {1,   3,   5,   7,   14,   30,   60,   90,   120,  150,  180,
                                    365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653};  // days

std::unexpected<Error> invalid(std::string message) {
    return fail("InvalidParameterException", std::move(message));
}

std::string group_arn(const gate::Call& call, std::string_view group) {
    return "arn:aws:logs:" + call.region + ":" + call.account() + ":log-group:" + std::string(group);
}

// The name in a group's ARN (with or without ":*"). Of this account and region only: it is what the caller was let in for.
Result<std::string> group_in(const gate::Call& call, std::string_view arn) {
    const std::string prefix = group_arn(call, "");
    if (!arn.starts_with(prefix))
        return fail("ResourceNotFoundException", "The specified log group does not exist.");
    arn.remove_prefix(prefix.size());
    if (arn.ends_with(":*")) arn.remove_suffix(2);
    return std::string(arn);
}

// The group's name, or its ARN, whichever the request has.
Result<std::string> group_of(const gate::Call& call, const std::optional<std::string>& name,
                             const std::optional<std::string>& identifier) {
    if (name) return *name;
    if (!identifier) return invalid("A log group name or identifier is required.");
    if (identifier->starts_with("arn:")) return group_in(call, *identifier);
    return *identifier;
}

GroupKey key_of(const gate::Call& call, std::string group) {
    return {call.account(), call.region, std::move(group)};
}

template <class T>
Result<store::Durable<Unit>> nothing(Result<store::Durable<T>> done) {
    if (!done) return std::unexpected(std::move(done).error());
    return (*std::move(done)).map([](T&&) { return Unit{}; });
}

std::int32_t limit_of(const std::optional<std::int64_t>& limit, std::int32_t otherwise) {
    return static_cast<std::int32_t>(limit.value_or(otherwise));
}

}  // namespace

void Logs::add_to(gate::Register& operations) {
    operations.changes<op::CreateLogGroup>(
        [this](gate::Call& c, CreateLogGroupRequest in) { return create_group(c, std::move(in)); });
    operations.changes<op::CreateLogStream>(
        [this](gate::Call& c, CreateLogStreamRequest in) { return create_stream(c, std::move(in)); });
    operations.changes<op::DeleteLogGroup>(
        [this](gate::Call& c, DeleteLogGroupRequest in) { return delete_group(c, std::move(in)); });
    operations.changes<op::DeleteLogStream>(
        [this](gate::Call& c, DeleteLogStreamRequest in) { return delete_stream(c, std::move(in)); });
    operations.changes<op::PutRetentionPolicy>(
        [this](gate::Call& c, PutRetentionPolicyRequest in) { return put_retention(c, std::move(in)); });
    operations.changes<op::DeleteRetentionPolicy>([this](gate::Call& c, DeleteRetentionPolicyRequest in) {
        return delete_retention(c, std::move(in));
    });
    operations.changes<op::PutLogEvents>(
        [this](gate::Call& c, PutLogEventsRequest in) { return put_events(c, std::move(in)); });
    add_tags_to(operations);
    filters_.add_to(operations);
    operations.reads<op::DescribeLogGroups>(
        [this](gate::Call& c, DescribeLogGroupsRequest in) { return describe_groups(c, std::move(in)); });
    operations.reads<op::DescribeLogStreams>(
        [this](gate::Call& c, DescribeLogStreamsRequest in) { return describe_streams(c, std::move(in)); });
    operations.reads<op::GetLogEvents>(
        [this](gate::Call& c, GetLogEventsRequest in) { return get_events(c, std::move(in)); });
    operations.reads<op::FilterLogEvents>(
        [this](gate::Call& c, FilterLogEventsRequest in) { return filter_events(c, std::move(in)); });
}

// Rows that a group of this name left when the server was killed between the two steps of its deletion go first.
Logs::Changed<Unit> Logs::create_group(gate::Call& call, CreateLogGroupRequest in) {
    GroupKey group = key_of(call, in.log_group_name);
    if (store_.streams(group.account, group.name, {.limit = 1}))
        co_return fail("ResourceAlreadyExistsException", "The specified log group already exists");
    ATHANOR_CO_CHECK(
        co_await control_.write([group, tags = in.tags.value_or(Tags())](store::Transaction& tx) -> Status {
            ATHANOR_CHECK(forget_group(tx, group));
            return put_tags(tx, group, tags);
        }));
    co_return nothing(co_await store_.create_group(call.account(), std::move(in.log_group_name)));
}

Logs::Changed<Unit> Logs::create_stream(gate::Call& call, CreateLogStreamRequest in) {
    co_return nothing(co_await store_.create_stream(
        {call.account(), std::move(in.log_group_name), std::move(in.log_stream_name)}));
}

Logs::Changed<Unit> Logs::delete_group(gate::Call& call, DeleteLogGroupRequest in) {
    GroupKey group = key_of(call, in.log_group_name);
    ATHANOR_CO_CHECK(co_await store_.delete_group(call.account(), std::move(in.log_group_name)));
    co_return nothing(
        co_await control_.write([group](store::Transaction& tx) { return forget_group(tx, group); }));
}

Logs::Changed<Unit> Logs::delete_stream(gate::Call& call, DeleteLogStreamRequest in) {
    GroupKey group = key_of(call, in.log_group_name);
    ATHANOR_CO_CHECK(
        co_await store_.delete_stream({call.account(), std::move(in.log_group_name), in.log_stream_name}));
    co_return nothing(co_await control_.write([group, stream = in.log_stream_name](store::Transaction& tx) {
        return forget_stream(tx, group, stream);
    }));
}

// Twice: by the group's name, as the API had it first, and by its ARN.
void Logs::add_tags_to(gate::Register& operations) {
    operations.changes<op::TagLogGroup>([this](gate::Call& c, TagLogGroupRequest in) {
        return tag(c, std::move(in.log_group_name), std::move(in.tags));
    });
    operations.changes<op::UntagLogGroup>([this](gate::Call& c, UntagLogGroupRequest in) {
        return untag(c, std::move(in.log_group_name), std::move(in.tags));
    });
    operations.reads<op::ListTagsLogGroup>(
        [this](gate::Call& c, ListTagsLogGroupRequest in) -> Task<Result<ListTagsLogGroupResponse>> {
            ATHANOR_CO_TRY(Tags found, tags(c, std::move(in.log_group_name)));
            co_return ListTagsLogGroupResponse{.tags = std::move(found)};
        });
    operations.changes<op::TagResource>([this](gate::Call& c, TagResourceRequest in) -> Changed<Unit> {
        ATHANOR_CO_TRY(std::string group, group_in(c, in.resource_arn));
        co_return co_await tag(c, std::move(group), std::move(in.tags));
    });
    operations.changes<op::UntagResource>([this](gate::Call& c, UntagResourceRequest in) -> Changed<Unit> {
        ATHANOR_CO_TRY(std::string group, group_in(c, in.resource_arn));
        co_return co_await untag(c, std::move(group), std::move(in.tag_keys));
    });
    operations.reads<op::ListTagsForResource>(
        [this](gate::Call& c, ListTagsForResourceRequest in) -> Task<Result<ListTagsForResourceResponse>> {
            ATHANOR_CO_TRY(std::string group, group_in(c, in.resource_arn));
            ATHANOR_CO_TRY(Tags found, tags(c, std::move(group)));
            co_return ListTagsForResourceResponse{.tags = std::move(found)};
        });
}

Logs::Changed<Unit> Logs::tag(const gate::Call& call, std::string name, Tags tags) {
    GroupKey group = key_of(call, std::move(name));
    ATHANOR_CO_CHECK(store_.streams(group.account, group.name, {.limit = 1}));
    co_return nothing(co_await control_.write(
        [group, tags = std::move(tags)](store::Transaction& tx) { return put_tags(tx, group, tags); }));
}

Logs::Changed<Unit> Logs::untag(const gate::Call& call, std::string name, std::vector<std::string> keys) {
    GroupKey group = key_of(call, std::move(name));
    ATHANOR_CO_CHECK(store_.streams(group.account, group.name, {.limit = 1}));
    co_return nothing(co_await control_.write(
        [group, keys = std::move(keys)](store::Transaction& tx) { return erase_tags(tx, group, keys); }));
}

Result<Tags> Logs::tags(const gate::Call& call, std::string name) {
    GroupKey group = key_of(call, std::move(name));
    ATHANOR_CHECK(store_.streams(group.account, group.name, {.limit = 1}));
    return control_.read([&](store::Snapshot& s) { return tags_of(s, group); });
}

Logs::Changed<Unit> Logs::put_retention(gate::Call& call, PutRetentionPolicyRequest in) {
    if (std::ranges::find(kRetentions, in.retention_in_days) == kRetentions.end())
        co_return invalid(
            "1 validation error detected: Value '" + std::to_string(in.retention_in_days) +
            "' at 'retentionInDays' failed to satisfy constraint: Member must satisfy enum value set: [" +
            fmt::format("{}", fmt::join(kRetentions, ", ")) + "]");
    co_return nothing(co_await store_.set_retention(call.account(), std::move(in.log_group_name),
                                                    static_cast<std::int32_t>(in.retention_in_days)));
}

Logs::Changed<Unit> Logs::delete_retention(gate::Call& call, DeleteRetentionPolicyRequest in) {
    co_return nothing(
        co_await store_.set_retention(call.account(), std::move(in.log_group_name), std::nullopt));
}

Logs::Changed<PutLogEventsResponse> Logs::put_events(gate::Call& call, PutLogEventsRequest in) {
    std::size_t bytes = 0;
    std::int64_t now = to_epoch_millis(clock_.now());
    std::vector<telemetry::LogEvent> events;
    std::int64_t too_old = 0;  // events before this index are
    std::optional<std::int64_t> too_new;
    for (std::size_t i = 0; i < in.log_events.size(); ++i) {
        InputLogEvent& event = in.log_events[i];
        if (i > 0 && event.timestamp < in.log_events[i - 1].timestamp) {
            co_return invalid("Log events in a single PutLogEvents request must be in chronological order.");
        }
        bytes += event.message.size() + kEventOverhead;
        if (event.timestamp < now - kOldest) {
            too_old = static_cast<std::int64_t>(i) + 1;
        } else if (event.timestamp > now + kNewest) {
            if (!too_new) too_new = static_cast<std::int64_t>(i);
        } else {
            events.push_back({.timestamp = event.timestamp, .message = std::move(event.message)});
        }
    }
    if (bytes > kMostBytes)
        co_return invalid("Upload too large: " + std::to_string(bytes) + " bytes exceeds limit of " +
                          std::to_string(kMostBytes));
    if (events.empty())
        co_return invalid(
            "All log events are outside of the time that is accepted: 14 days ago to 2 hours ahead.");
    // A stream that was never made is refused, as AWS does; the jobs' own streams come to be by their first line.
    telemetry::StreamId stream{call.account(), std::move(in.log_group_name), std::move(in.log_stream_name)};
    ATHANOR_CO_CHECK(store_.read(stream, {.limit = 1}));
    auto done = co_await store_.append(std::move(stream), std::move(events), std::nullopt);
    if (!done) co_return std::unexpected(std::move(done).error());
    co_return (*std::move(done)).map([&](telemetry::AppendResult&& result) {
        PutLogEventsResponse out{.next_sequence_token = std::move(result.next_token)};
        if (too_old > 0 || too_new) {
            out.rejected_log_events_info.emplace();
            if (too_old > 0) out.rejected_log_events_info->too_old_log_event_end_index = too_old;
            out.rejected_log_events_info->too_new_log_event_start_index = too_new;
        }
        return out;
    });
}

Task<Result<DescribeLogGroupsResponse>> Logs::describe_groups(gate::Call& call, DescribeLogGroupsRequest in) {
    auto page = store_.groups(call.account(), in.log_group_name_prefix.value_or(""),
                              in.next_token.value_or(""), limit_of(in.limit, kDescribeLimit));
    ATHANOR_CO_TRY(auto filters,
                   control_.read([&](store::Snapshot& s) { return filters_of(s, key_of(call, "")); }));
    DescribeLogGroupsResponse out{.log_groups = std::vector<LogGroup>{},
                                  .next_token = std::move(page.next_token)};
    for (telemetry::GroupInfo& group : page.items) {
        if (in.log_group_name_pattern && group.name.find(*in.log_group_name_pattern) == std::string::npos)
            continue;
        std::string arn = group_arn(call, group.name);
        LogGroup one{.log_group_name = group.name,
                     .creation_time = to_epoch_millis(group.created),
                     .metric_filter_count = std::ranges::count(
                         filters, group.name, [](const FilterRow& row) -> auto& { return row.group.name; }),
                     .arn = arn + ":*",
                     .stored_bytes = static_cast<std::int64_t>(group.stored_bytes),
                     .log_group_class = "STANDARD",
                     .log_group_arn = arn};
        if (group.retention_days) one.retention_in_days = *group.retention_days;
        out.log_groups->push_back(std::move(one));
    }
    co_return out;
}

Task<Result<DescribeLogStreamsResponse>> Logs::describe_streams(gate::Call& call,
                                                                DescribeLogStreamsRequest in) {
    ATHANOR_CO_TRY(std::string group, group_of(call, in.log_group_name, in.log_group_identifier));
    bool by_last_event = in.order_by == "LastEventTime";
    if (by_last_event && in.log_stream_name_prefix)
        co_return invalid("Cannot order by LastEventTime with a logStreamNamePrefix.");
    telemetry::StreamQuery query{.prefix = in.log_stream_name_prefix.value_or(""),
                                 .by_last_event = by_last_event,
                                 .descending = in.descending.value_or(false),
                                 .token = in.next_token.value_or(""),
                                 .limit = limit_of(in.limit, kDescribeLimit)};
    ATHANOR_CO_TRY(auto page, store_.streams(call.account(), group, query));
    DescribeLogStreamsResponse out{.log_streams = std::vector<LogStream>{},
                                   .next_token = std::move(page.next_token)};
    for (telemetry::StreamInfo& stream : page.items) {
        std::string arn = group_arn(call, group) + ":log-stream:" + stream.name;
        out.log_streams->push_back({.log_stream_name = std::move(stream.name),
                                    .creation_time = to_epoch_millis(stream.created),
                                    .first_event_timestamp = stream.first_event,
                                    .last_event_timestamp = stream.last_event,
                                    .last_ingestion_time = stream.last_ingestion,
                                    .upload_sequence_token = std::move(stream.next_token),
                                    .arn = std::move(arn),
                                    .stored_bytes = static_cast<std::int64_t>(stream.stored_bytes)});
    }
    co_return out;
}

Task<Result<GetLogEventsResponse>> Logs::get_events(gate::Call& call, GetLogEventsRequest in) {
    ATHANOR_CO_TRY(std::string group, group_of(call, in.log_group_name, in.log_group_identifier));
    telemetry::ReadQuery query{.time = {in.start_time, in.end_time},
                               .from_head = in.start_from_head.value_or(false),
                               .token = in.next_token.value_or(""),
                               .limit = limit_of(in.limit, 10'000)};
    ATHANOR_CO_TRY(auto found,
                   store_.read({call.account(), std::move(group), std::move(in.log_stream_name)}, query));
    GetLogEventsResponse out{.events = std::vector<OutputLogEvent>{},
                             .next_forward_token = std::move(found.forward_token),
                             .next_backward_token = std::move(found.backward_token)};
    for (telemetry::StoredEvent& event : found.events) {
        out.events->push_back({.timestamp = event.event.timestamp,
                               .message = std::move(event.event.message),
                               .ingestion_time = event.ingested});
    }
    co_return out;
}

Task<Result<FilterLogEventsResponse>> Logs::filter_events(gate::Call& call, FilterLogEventsRequest in) {
    ATHANOR_CO_TRY(std::string group, group_of(call, in.log_group_name, in.log_group_identifier));
    if (in.log_stream_names && in.log_stream_name_prefix) {
        co_return invalid("logStreamNames and logStreamNamePrefix cannot be given together.");
    }
    // Unlike that of GetLogEvents, this end is in the range.
    if (in.end_time && *in.end_time < std::numeric_limits<std::int64_t>::max()) ++*in.end_time;
    telemetry::FilterQuery query{.time = {in.start_time, in.end_time},
                                 .streams = in.log_stream_names.value_or(std::vector<std::string>{}),
                                 .stream_prefix = in.log_stream_name_prefix.value_or(""),
                                 .pattern = in.filter_pattern.value_or(""),
                                 .token = in.next_token.value_or(""),
                                 .limit = limit_of(in.limit, 10'000)};
    ATHANOR_CO_TRY(auto found, store_.filter(call.account(), group, query));
    FilterLogEventsResponse out{.events = std::vector<FilteredLogEvent>{},
                                .searched_log_streams = std::vector<SearchedLogStream>{},
                                .next_token = std::move(found.next_token)};
    for (telemetry::StoredEvent& event : found.events) {
        out.events->push_back({.log_stream_name = std::move(event.stream),
                               .timestamp = event.event.timestamp,
                               .message = std::move(event.event.message),
                               .ingestion_time = event.ingested,
                               .event_id = std::move(event.id)});
    }
    co_return out;
}

}  // namespace athanor::logs
