#include <algorithm>

#include "base/encoding.hpp"
#include "services/cloudtrail/selectors.hpp"
#include "services/cloudtrail/service.hpp"

namespace athanor::cloudtrail {

using namespace api::cloudtrail;

namespace {

constexpr std::size_t kShortestName = 3, kLongestName = 128, kMostTrails = 5, kLongestPrefix = 200,
                      kMostTags = 50;

bool is_alphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

Status check_name(std::string_view name) {
    auto invalid = [](std::string message) { return fail("InvalidTrailNameException", std::move(message)); };
    if (name.empty()) return invalid("Trail name cannot be blank!");
    const std::string length = "Specified name length: " + std::to_string(name.size()) + " characters.";
    if (name.size() < kShortestName)
        return invalid("Trail name too short. Minimum allowed length: 3 characters. " + length);
    if (name.size() > kLongestName)
        return invalid("Trail name too long. Maximum allowed length: 128 characters. " + length);
    if (!is_alphanumeric(name.front())) return invalid("Trail name must starts with a letter or number.");
    if (!is_alphanumeric(name.back())) return invalid("Trail name must ends with a letter or number.");
    if (!std::ranges::all_of(name,
                             [](char c) { return is_alphanumeric(c) || c == '.' || c == '-' || c == '_'; }))
        return invalid(
            "Trail name or ARN can only contain uppercase letters, lowercase letters, numbers, periods (.), "
            "hyphens (-), and "
            "underscores (_).");
    return {};
}

// What a request names, by name or ARN.
Result<TrailKey> key_of(const gate::Call& call, const std::string& name) {
    if (!name.starts_with("arn:")) {
        ATHANOR_CHECK(check_name(name));
        return TrailKey{call.account(), call.region, name};
    }
    auto slash = name.find(":trail/");
    const std::string front = "arn:aws:cloudtrail:" + call.region + ":" + call.account();
    if (slash == name.npos)
        return fail("CloudTrailARNInvalidException", "The ARN is not valid: " + name.substr(0, 256));
    TrailKey key{call.account(), call.region, name.substr(slash + 7)};
    ATHANOR_CHECK(check_name(key.name));
    if (name.substr(0, slash) != front)
        return fail("TrailNotFoundException",
                    "Unknown trail: " + name.substr(0, 256) + " for the user: " + call.account());
    return key;
}

std::unexpected<Error> unknown(const TrailKey& key) {
    return fail("TrailNotFoundException", "Unknown trail: " + key.arn() + " for the user: " + key.account);
}

template <class Request>
Status check_supported(const Request& in) {
    auto unsupported = [](std::string what) {
        return fail("UnsupportedOperationException",
                    "Athanor delivers trails to buckets only: " + std::move(what) + " is not available.");
    };
    if (!in.sns_topic_name.value_or("").empty()) return unsupported("SnsTopicName");
    if (!in.cloud_watch_logs_log_group_arn.value_or("").empty())
        return unsupported("CloudWatchLogsLogGroupArn");
    if (!in.kms_key_id.value_or("").empty())
        return unsupported("KmsKeyId (the bucket's default encryption is used)");
    if (in.is_organization_trail.value_or(false)) return unsupported("IsOrganizationTrail");
    if (in.enable_log_file_validation.value_or(false))
        return unsupported("EnableLogFileValidation (see athanor audit verify)");
    if (in.s3_key_prefix && in.s3_key_prefix->size() > kLongestPrefix)
        return fail("InvalidS3PrefixException", "S3 prefix is longer than maximum length: 200");
    if (in.s3_key_prefix && (!is_valid_utf8(*in.s3_key_prefix) || in.s3_key_prefix->starts_with('/')))
        return fail("InvalidS3PrefixException", "S3 prefix is not valid: " + *in.s3_key_prefix);
    return {};
}

template <class Answer>
Answer shown(const TrailRow& row) {
    const Trail& t = row.trail;
    return {.name = t.name,
            .s3_bucket_name = t.s3_bucket_name,
            .s3_key_prefix = t.s3_key_prefix,
            .include_global_service_events = t.include_global_service_events,
            .is_multi_region_trail = t.is_multi_region_trail,
            .trail_arn = t.trail_arn,
            .log_file_validation_enabled = t.log_file_validation_enabled,
            .is_organization_trail = false};
}

Status set_tags(std::vector<Tag>& tags, const std::vector<Tag>& more) {
    for (const Tag& tag : more) {
        auto known = std::ranges::find(tags, tag.key, &Tag::key);
        if (known != tags.end())
            *known = tag;
        else
            tags.push_back(tag);
    }
    if (tags.size() > kMostTags)
        return fail("TagsLimitExceededException", "The number of tags is over the limit of 50.");
    return {};
}

template <class T>
Task<Result<store::Durable<T>>> empty_of(Task<Result<store::Durable<TrailRow>>> change) {
    ATHANOR_CO_TRY(auto done, co_await std::move(change));
    co_return std::move(done).map([](TrailRow&&) { return T{}; });
}

}  // namespace

void CloudTrail::add_to(gate::Register& operations) {
    using gate::Call;
    operations.reads<op::LookupEvents>(
        [this](Call& call, LookupEventsRequest in) { return lookup(call, std::move(in)); });
    operations.changes<op::CreateTrail>(
        [this](Call& call, CreateTrailRequest in) { return create(call, std::move(in)); });
    operations.changes<op::UpdateTrail>(
        [this](Call& call, UpdateTrailRequest in) { return update(call, std::move(in)); });
    operations.changes<op::DeleteTrail>(
        [this](Call& call, DeleteTrailRequest in) { return remove(call, std::move(in)); });
    operations.reads<op::DescribeTrails>(
        [this](Call& call, DescribeTrailsRequest in) { return describe(call, std::move(in)); });
    operations.reads<op::GetTrail>(
        [this](Call& call, GetTrailRequest in) { return get(call, std::move(in)); });
    operations.reads<op::GetTrailStatus>(
        [this](Call& call, GetTrailStatusRequest in) { return status(call, std::move(in)); });
    operations.reads<op::ListTrails>(
        [this](Call& call, ListTrailsRequest in) { return list(call, std::move(in)); });
    operations.changes<op::StartLogging>(
        [this](Call& call, StartLoggingRequest in) { return start(call, std::move(in)); });
    operations.changes<op::StopLogging>(
        [this](Call& call, StopLoggingRequest in) { return stop(call, std::move(in)); });
    operations.changes<op::PutEventSelectors>(
        [this](Call& call, PutEventSelectorsRequest in) { return put_selectors(call, std::move(in)); });
    operations.reads<op::GetEventSelectors>(
        [this](Call& call, GetEventSelectorsRequest in) { return selectors(call, std::move(in)); });
    operations.changes<op::AddTags>(
        [this](Call& call, AddTagsRequest in) { return tag(call, std::move(in)); });
    operations.changes<op::RemoveTags>(
        [this](Call& call, RemoveTagsRequest in) { return untag(call, std::move(in)); });
    operations.reads<op::ListTags>(
        [this](Call& call, ListTagsRequest in) { return tags(call, std::move(in)); });
}

template <class F>
Task<Result<store::Durable<TrailRow>>> CloudTrail::change(TrailKey key, F change) {
    co_return co_await control_.write(
        [key = std::move(key), change = std::move(change)](store::Transaction& tx) -> Result<TrailRow> {
            ATHANOR_TRY(auto row, find_trail(tx, key));
            if (!row) return unknown(key);
            ATHANOR_CHECK(change(*row));
            ATHANOR_CHECK(put_trail(tx, *row));
            return *std::move(row);
        });
}

Task<Result<store::Durable<CreateTrailResponse>>> CloudTrail::create(gate::Call& call,
                                                                     CreateTrailRequest in) {
    ATHANOR_CO_CHECK(check_name(in.name));
    ATHANOR_CO_CHECK(check_supported(in));
    TrailRow row{.key = {call.account(), call.region, in.name}};
    row.trail = {.name = in.name,
                 .s3_bucket_name = in.s3_bucket_name,
                 .s3_key_prefix = in.s3_key_prefix.value_or("").empty() ? std::nullopt : in.s3_key_prefix,
                 .include_global_service_events = in.include_global_service_events.value_or(true),
                 .is_multi_region_trail = in.is_multi_region_trail.value_or(false),
                 .home_region = call.region,
                 .trail_arn = row.key.arn(),
                 .log_file_validation_enabled = false,
                 .has_custom_event_selectors = false,
                 .has_insight_selectors = false,
                 .is_organization_trail = false};
    if (in.tags_list) ATHANOR_CO_CHECK(set_tags(row.tags, *in.tags_list));
    ATHANOR_CO_CHECK(sink_.check(destination_of(row)));
    ATHANOR_CO_TRY(
        auto done,
        co_await control_.write([row = std::move(row)](store::Transaction& tx) -> Result<TrailRow> {
            ATHANOR_TRY(auto others, trails_of(tx, row.key.account));
            for (const TrailRow& other : others) {
                if (other.key.name == row.key.name && other.key.region == row.key.region)
                    return fail("TrailAlreadyExistsException",
                                "Trail " + row.key.name + " already exists for customer: " + row.key.account);
            }
            if (others.size() >= kMostTrails)
                return fail("MaximumNumberOfTrailsExceededException",
                            "User: " + row.key.account + " already has 5 trails in " + row.key.region + ".");
            TrailRow made = row;
            made.id = tx.sequence();
            ATHANOR_CHECK(put_trail(tx, made));
            return made;
        }));
    co_return std::move(done).map([](TrailRow&& made) { return shown<CreateTrailResponse>(made); });
}

Task<Result<store::Durable<UpdateTrailResponse>>> CloudTrail::update(gate::Call& call,
                                                                     UpdateTrailRequest in) {
    ATHANOR_CO_TRY(TrailKey key, key_of(call, in.name));
    ATHANOR_CO_CHECK(check_supported(in));
    auto apply = [in](TrailRow& row) -> Status {
        if (in.s3_bucket_name) row.trail.s3_bucket_name = in.s3_bucket_name;
        if (in.s3_key_prefix)
            row.trail.s3_key_prefix = in.s3_key_prefix->empty() ? std::nullopt : in.s3_key_prefix;
        if (in.include_global_service_events)
            row.trail.include_global_service_events = in.include_global_service_events;
        if (in.is_multi_region_trail) row.trail.is_multi_region_trail = in.is_multi_region_trail;
        return {};
    };
    ATHANOR_CO_TRY(auto now, control_.read([&](store::Snapshot& s) { return find_trail(s, key); }));
    if (!now) co_return unknown(key);
    ATHANOR_CO_CHECK(apply(*now));
    ATHANOR_CO_CHECK(sink_.check(destination_of(*now)));
    ATHANOR_CO_TRY(auto done, co_await change(std::move(key), apply));
    co_return std::move(done).map([](TrailRow&& row) { return shown<UpdateTrailResponse>(row); });
}

Task<Result<store::Durable<DeleteTrailResponse>>> CloudTrail::remove(gate::Call& call,
                                                                     DeleteTrailRequest in) {
    ATHANOR_CO_TRY(TrailKey key, key_of(call, in.name));
    ATHANOR_CO_TRY(auto done, co_await control_.write([key](store::Transaction& tx) -> Status {
        ATHANOR_TRY(auto row, find_trail(tx, key));
        if (!row) return unknown(key);
        return erase_trail(tx, key);
    }));
    co_return std::move(done).map([](store::Nothing&&) { return DeleteTrailResponse{}; });
}

Task<Result<DescribeTrailsResponse>> CloudTrail::describe(gate::Call& call, DescribeTrailsRequest in) {
    ATHANOR_CO_TRY(auto rows,
                   control_.read([&](store::Snapshot& s) { return trails_of(s, call.account()); }));
    DescribeTrailsResponse out{.trail_list = std::vector<Trail>{}};
    const auto wanted = in.trail_name_list.value_or(std::vector<std::string>{});
    for (TrailRow& row : rows) {
        const bool asked = std::ranges::find(wanted, row.key.name) != wanted.end() ||
                           std::ranges::find(wanted, row.key.arn()) != wanted.end();
        if (row.key.region == call.region && (wanted.empty() || asked))
            out.trail_list->push_back(std::move(row.trail));
    }
    co_return out;
}

Task<Result<GetTrailResponse>> CloudTrail::get(gate::Call& call, GetTrailRequest in) {
    ATHANOR_CO_TRY(TrailKey key, key_of(call, in.name));
    ATHANOR_CO_TRY(auto row, control_.read([&](store::Snapshot& s) { return find_trail(s, key); }));
    if (!row) co_return unknown(key);
    co_return GetTrailResponse{.trail = std::move(row->trail)};
}

Task<Result<GetTrailStatusResponse>> CloudTrail::status(gate::Call& call, GetTrailStatusRequest in) {
    ATHANOR_CO_TRY(TrailKey key, key_of(call, in.name));
    ATHANOR_CO_TRY(auto row, control_.read([&](store::Snapshot& s) { return find_trail(s, key); }));
    if (!row) co_return unknown(key);
    auto text = [](const std::optional<Timestamp>& time) {
        return time ? format_iso8601(*time).substr(0, 19) + "Z" : std::string();
    };
    GetTrailStatusResponse out{.is_logging = row->logging,
                               .latest_delivery_time = row->delivered,
                               .start_logging_time = row->started,
                               .stop_logging_time = row->stopped};
    if (!row->error.empty()) out.latest_delivery_error = row->error;
    out.latest_delivery_attempt_time = text(row->attempted);
    out.latest_delivery_attempt_succeeded = row->error.empty() ? text(row->delivered) : "";
    out.latest_notification_attempt_time = "";
    out.latest_notification_attempt_succeeded = "";
    out.time_logging_started = text(row->started);
    out.time_logging_stopped = text(row->stopped);
    co_return out;
}

Task<Result<ListTrailsResponse>> CloudTrail::list(gate::Call& call, ListTrailsRequest) {
    ATHANOR_CO_TRY(auto rows,
                   control_.read([&](store::Snapshot& s) { return trails_of(s, call.account()); }));
    ListTrailsResponse out{.trails = std::vector<TrailInfo>{}};
    for (const TrailRow& row : rows)
        out.trails->push_back(
            {.trail_arn = row.key.arn(), .name = row.key.name, .home_region = row.key.region});
    co_return out;
}

// What was stopped goes on with what happens from now on.
Task<Result<store::Durable<StartLoggingResponse>>> CloudTrail::start(gate::Call& call,
                                                                     StartLoggingRequest in) {
    ATHANOR_CO_TRY(TrailKey key, key_of(call, in.name));
    co_await pool_.run([this] { log_.drain(); });
    co_return co_await empty_of<StartLoggingResponse>(
        change(std::move(key), [now = clock_.now(), end = log_.end()](TrailRow& row) -> Status {
            if (row.logging) return {};
            row.logging = true;
            row.started = now;
            row.position = end;
            return {};
        }));
}

// What happened before is delivered yet, unless the bucket refuses it.
Task<Result<store::Durable<StopLoggingResponse>>> CloudTrail::stop(gate::Call& call, StopLoggingRequest in) {
    ATHANOR_CO_TRY(TrailKey key, key_of(call, in.name));
    co_await pool_.run([this] { log_.flush(); });
    co_await delivery_.pass_of(key);
    co_return co_await empty_of<StopLoggingResponse>(
        change(std::move(key), [now = clock_.now()](TrailRow& row) -> Status {
            if (row.logging) row.stopped = now;
            row.logging = false;
            return {};
        }));
}

Task<Result<store::Durable<PutEventSelectorsResponse>>> CloudTrail::put_selectors(
    gate::Call& call, PutEventSelectorsRequest in) {
    ATHANOR_CO_TRY(TrailKey key, key_of(call, in.trail_name));
    ATHANOR_CO_CHECK(check_selectors(in));
    ATHANOR_CO_TRY(auto done, co_await change(std::move(key), [in](TrailRow& row) -> Status {
                       row.selectors = in;
                       row.trail.has_custom_event_selectors = true;
                       return {};
                   }));
    co_return std::move(done).map([](TrailRow&& row) {
        return PutEventSelectorsResponse{
            .trail_arn = row.key.arn(),
            .event_selectors = std::move(row.selectors.event_selectors),
            .advanced_event_selectors = std::move(row.selectors.advanced_event_selectors)};
    });
}

Task<Result<GetEventSelectorsResponse>> CloudTrail::selectors(gate::Call& call, GetEventSelectorsRequest in) {
    ATHANOR_CO_TRY(TrailKey key, key_of(call, in.trail_name));
    ATHANOR_CO_TRY(auto row, control_.read([&](store::Snapshot& s) { return find_trail(s, key); }));
    if (!row) co_return unknown(key);
    GetEventSelectorsResponse out{
        .trail_arn = row->key.arn(),
        .event_selectors = std::move(row->selectors.event_selectors),
        .advanced_event_selectors = std::move(row->selectors.advanced_event_selectors)};
    if (!out.event_selectors && !out.advanced_event_selectors)
        out.event_selectors = std::vector{default_selector()};
    co_return out;
}

Task<Result<store::Durable<AddTagsResponse>>> CloudTrail::tag(gate::Call& call, AddTagsRequest in) {
    ATHANOR_CO_TRY(TrailKey key, key_of(call, in.resource_id));
    co_return co_await empty_of<AddTagsResponse>(
        change(std::move(key),
               [tags = std::move(in.tags_list)](TrailRow& row) { return set_tags(row.tags, tags); }));
}

Task<Result<store::Durable<RemoveTagsResponse>>> CloudTrail::untag(gate::Call& call, RemoveTagsRequest in) {
    ATHANOR_CO_TRY(TrailKey key, key_of(call, in.resource_id));
    co_return co_await empty_of<RemoveTagsResponse>(
        change(std::move(key), [tags = std::move(in.tags_list)](TrailRow& row) -> Status {
            std::erase_if(row.tags, [&](const Tag& one) {
                return std::ranges::find(tags, one.key, &Tag::key) != tags.end();
            });
            return {};
        }));
}

Task<Result<ListTagsResponse>> CloudTrail::tags(gate::Call& call, ListTagsRequest in) {
    ListTagsResponse out{.resource_tag_list = std::vector<ResourceTag>{}};
    for (const std::string& id : in.resource_id_list) {
        ATHANOR_CO_TRY(TrailKey key, key_of(call, id));
        ATHANOR_CO_TRY(auto row, control_.read([&](store::Snapshot& s) { return find_trail(s, key); }));
        if (!row) co_return unknown(key);
        out.resource_tag_list->push_back({.resource_id = id, .tags_list = std::move(row->tags)});
    }
    co_return out;
}

}  // namespace athanor::cloudtrail
