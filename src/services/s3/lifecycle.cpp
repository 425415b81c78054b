#include "services/s3/lifecycle.hpp"

#include <algorithm>
#include <set>

#include "base/encoding.hpp"
#include "base/hash.hpp"
#include "base/log.hpp"
#include "objects/storage_class.hpp"
#include "services/s3/document_kinds.hpp"
#include "services/s3/documents.hpp"
#include "services/s3/errors.hpp"
#include "wire/stored.hpp"

namespace athanor::s3 {
namespace {

constexpr std::size_t kMostRules = 1000, kLongestId = 255;
constexpr std::int64_t kMostNewerVersions = 100;
constexpr Duration kLongestSweepPause = std::chrono::minutes(1),
                   kShortestSweepPause = std::chrono::milliseconds(200);
constexpr std::string_view kAllLarge = "all_storage_classes_128K", kVaries = "varies_by_storage_class";
constexpr std::int64_t kLeastDaysToInfrequentAccess = 30;
const auto kTwentyFourHours = std::chrono::hours(24);

std::unexpected<Error> invalid_rule(std::string message) {
    return fail("InvalidArgument", std::move(message));
}

// What a rule asks of an object, wherever in the document it says so.
struct RuleFilter {
    std::optional<std::string> prefix;
    std::vector<api::s3::Tag> tags;
    std::optional<std::int64_t> larger_than, smaller_than;
};

RuleFilter filter_of(const api::s3::LifecycleRule& rule) {
    if (!rule.filter) return {.prefix = rule.prefix};
    const auto& in = *rule.filter;
    if (in.and_) {
        return {in.and_->prefix, in.and_->tags.value_or(std::vector<api::s3::Tag>()),
                in.and_->object_size_greater_than, in.and_->object_size_less_than};
    }
    RuleFilter out{in.prefix, {}, in.object_size_greater_than, in.object_size_less_than};
    if (in.tag) out.tags.push_back(*in.tag);
    return out;
}

Status check_filter(const api::s3::LifecycleRule& rule) {
    if (rule.filter.has_value() == rule.prefix.has_value()) return malformed_xml();
    if (rule.filter) {
        const auto& in = *rule.filter;
        if (in.prefix.has_value() + in.tag.has_value() + in.object_size_greater_than.has_value() +
                in.object_size_less_than.has_value() + in.and_.has_value() >
            1)
            return malformed_xml();
        if (in.and_) {
            const auto& both = *in.and_;
            auto asked = both.prefix.has_value() + both.object_size_greater_than.has_value() +
                         both.object_size_less_than.has_value() + (both.tags ? both.tags->size() : 0);
            if (asked < 2) return malformed_xml();
        }
    }
    const RuleFilter filter = filter_of(rule);
    std::set<std::string_view> keys;
    for (const auto& tag : filter.tags) {
        if (tag.key.empty()) return invalid_rule("The TagKey you have provided is invalid");
        if (!keys.insert(tag.key).second)
            return fail("InvalidRequest", "Duplicate Tag Keys are not allowed.");
    }
    if (filter.larger_than.value_or(0) < 0)
        return fail("InvalidRequest", "'ObjectSizeGreaterThan' must be a non-negative integer");
    if (filter.smaller_than.value_or(1) < 1)
        return fail("InvalidRequest", "'ObjectSizeLessThan' must be a positive integer");
    if (filter.larger_than && filter.smaller_than && *filter.larger_than >= *filter.smaller_than) {
        return fail("InvalidRequest",
                    "'ObjectSizeLessThan' has to be a value greater than 'ObjectSizeGreaterThan'.");
    }
    const bool plain = filter.tags.empty() && !filter.larger_than && !filter.smaller_than;
    if (rule.abort_incomplete_multipart_upload && !filter.tags.empty())
        return fail("InvalidRequest", "AbortIncompleteMultipartUpload cannot be specified with Tags.");
    if (rule.abort_incomplete_multipart_upload && !plain)
        return fail("InvalidRequest", "AbortIncompleteMultipartUpload cannot be specified with Object Size.");
    if (rule.expiration && rule.expiration->expired_object_delete_marker && !plain)
        return fail("InvalidRequest",
                    "ExpiredObjectDeleteMarker cannot be specified with Tags or Object Size.");
    return {};
}

bool is_midnight(Timestamp time) { return time.time_since_epoch() % kTwentyFourHours == Duration(0); }

bool is_infrequent(std::string_view storage_class) {
    return storage_class == "STANDARD_IA" || storage_class == "ONEZONE_IA";
}

// What AWS allows as the target of a transition.
bool is_target(const std::optional<std::string>& storage_class) {
    return storage_class && objects::may_follow("STANDARD", *storage_class);
}

// As messages name a rule.
std::string scope_of(const api::s3::LifecycleRule& rule) {
    const std::string prefix = filter_of(rule).prefix.value_or("");
    return rule.filter ? "filter '(prefix=" + prefix + ")'" : "prefix '" + prefix + "'";
}

// Those of current versions and those of noncurrent ones, whose days have another name.
struct Step {
    std::string storage_class;
    std::int64_t days;
};

Status check_steps(const std::vector<Step>& steps, std::string_view action, std::string_view days,
                   const api::s3::LifecycleRule& rule) {
    for (const Step& one : steps) {
        if (one.days < 0)
            return invalid_rule(fmt::format("'{}' for {} action must be nonnegative", days, action));
        if (is_infrequent(one.storage_class) && one.days < kLeastDaysToInfrequentAccess)
            return invalid_rule(
                fmt::format("'{}' in {} action must be greater than or equal to {} for storageClass '{}'",
                            days, action, kLeastDaysToInfrequentAccess, one.storage_class));
        for (const Step& other : steps) {
            if (&one != &other && one.storage_class == other.storage_class)
                return fail(
                    "InvalidRequest",
                    fmt::format("'StorageClass' must be different for '{}' actions in same 'Rule' with {}",
                                action, scope_of(rule)));
            if (objects::is_cheaper(one.storage_class, other.storage_class) && other.days <= one.days)
                return invalid_rule(fmt::format(
                    "'{}' in the '{}' {} action for {} must be greater than '{}' in the '{}' {} action", days,
                    other.storage_class, action, scope_of(rule), days, one.storage_class, action));
            if (is_infrequent(one.storage_class) && objects::is_archived(other.storage_class) &&
                other.days < one.days + kLeastDaysToInfrequentAccess)
                return invalid_rule(fmt::format(
                    "'{}' in the '{}' {} action for {} must be {} days more than '{}' in the '{}' {} action",
                    days, other.storage_class, action, scope_of(rule), kLeastDaysToInfrequentAccess, days,
                    one.storage_class, action));
        }
    }
    return {};
}

Status check_transitions(const api::s3::LifecycleRule& rule) {
    std::vector<Step> steps;
    bool dated = false, aged = false;
    for (const auto& one : rule.transitions.value_or(std::vector<api::s3::Transition>())) {
        if (one.date.has_value() == one.days.has_value() || !is_target(one.storage_class))
            return malformed_xml();
        if (one.date && !is_midnight(*one.date)) return invalid_rule("'Date' must be at midnight GMT");
        (one.date ? dated : aged) = true;
        if (one.days) steps.push_back({*one.storage_class, *one.days});
    }
    ATHANOR_CHECK(check_steps(steps, "Transition", "Days", rule));
    const auto* end = rule.expiration ? &*rule.expiration : nullptr;
    if (dated && aged)
        return fail(
            "InvalidRequest",
            "Found mixed 'Date' and 'Days' based Transition actions in lifecycle rule for " + scope_of(rule));
    if (end && ((dated && end->days) || (aged && end->date)))
        return fail(
            "InvalidRequest",
            "Found mixed 'Date' and 'Days' based Expiration and Transition actions in lifecycle rule for " +
                scope_of(rule));
    for (const Step& one : steps) {
        if (end && end->days && *end->days <= one.days)
            return invalid_rule("'Days' in the Expiration action for " + scope_of(rule) +
                                " must be greater than 'Days' in the Transition action");
    }
    steps.clear();
    for (const auto& one :
         rule.noncurrent_version_transitions.value_or(std::vector<api::s3::NoncurrentVersionTransition>())) {
        if (!one.noncurrent_days || !is_target(one.storage_class)) return malformed_xml();
        if (one.newer_noncurrent_versions &&
            (*one.newer_noncurrent_versions < 1 || *one.newer_noncurrent_versions > kMostNewerVersions)) {
            return invalid_rule(
                "'NewerNoncurrentVersions' for NoncurrentVersionTransition action must be a positive integer "
                "between 1 and 100");
        }
        if (one.newer_noncurrent_versions && !rule.filter) return malformed_xml();
        steps.push_back({*one.storage_class, *one.noncurrent_days});
    }
    ATHANOR_CHECK(check_steps(steps, "NoncurrentVersionTransition", "NoncurrentDays", rule));
    for (const Step& one : steps) {
        if (rule.noncurrent_version_expiration &&
            rule.noncurrent_version_expiration->noncurrent_days.value_or(one.days + 1) <= one.days)
            return invalid_rule(
                "'NoncurrentDays' in the NoncurrentVersionExpiration action for " + scope_of(rule) +
                " must be greater than 'NoncurrentDays' in the NoncurrentVersionTransition action");
    }
    return {};
}

// As it is stored: what is small is told in a line before the document, unless it is the default.
std::pair<std::string_view, std::string_view> parts_of(std::string_view stored) {
    if (stored.starts_with('{')) return {kAllLarge, stored};
    const auto end = std::min(stored.find('\n'), stored.size());
    return {stored.substr(0, end), stored.substr(std::min(end + 1, stored.size()))};
}

Status check_actions(const api::s3::LifecycleRule& rule) {
    ATHANOR_CHECK(check_transitions(rule));
    const bool moves = (rule.transitions && !rule.transitions->empty()) ||
                       (rule.noncurrent_version_transitions && !rule.noncurrent_version_transitions->empty());
    if (!rule.expiration && !rule.noncurrent_version_expiration && !rule.abort_incomplete_multipart_upload &&
        !moves)
        return fail("InvalidRequest", "At least one action needs to be specified in a rule");
    if (rule.expiration) {
        const auto& in = *rule.expiration;
        if (in.days.has_value() + in.date.has_value() + in.expired_object_delete_marker.has_value() != 1)
            return malformed_xml();
        if (in.days && *in.days < 1)
            return invalid_rule("'Days' for Expiration action must be a positive integer");
        if (in.date && !is_midnight(*in.date)) return invalid_rule("'Date' must be at midnight GMT");
    }
    if (rule.noncurrent_version_expiration) {
        const auto& in = *rule.noncurrent_version_expiration;
        if (!in.noncurrent_days) return malformed_xml();
        if (*in.noncurrent_days < 1) {
            return invalid_rule(
                "'NoncurrentDays' for NoncurrentVersionExpiration action must be a positive integer");
        }
        if (in.newer_noncurrent_versions) {
            if (*in.newer_noncurrent_versions < 1 || *in.newer_noncurrent_versions > kMostNewerVersions) {
                return invalid_rule(
                    "'NewerNoncurrentVersions' for NoncurrentVersionExpiration action must be a positive "
                    "integer between 1 and 100");
            }
            if (!rule.filter) return malformed_xml();
        }
    }
    if (rule.abort_incomplete_multipart_upload &&
        rule.abort_incomplete_multipart_upload->days_after_initiation.value_or(0) < 1) {
        return invalid_rule(
            "'DaysAfterInitiation' for AbortIncompleteMultipartUpload action must be a positive integer");
    }
    return {};
}

}  // namespace

Status complete_and_check(api::s3::BucketLifecycleConfiguration& configuration, std::string_view seed) {
    auto& rules = configuration.rules;
    if (rules.empty() || rules.size() > kMostRules) return malformed_xml();
    std::set<std::string> ids;
    std::size_t number = 0;
    for (auto& rule : rules) {
        if (!rule.id || rule.id->empty())
            rule.id =
                base64(hash(HashKind::sha256, std::string(seed) + std::to_string(++number)).substr(0, 24));
        if (rule.id->size() > kLongestId)
            return invalid_rule("ID length should not exceed allowed limit of 255");
        if (!ids.insert(*rule.id).second)
            return invalid_rule("Rule ID must be unique. Found same ID for more than one rule");
        if (rule.status != "Enabled" && rule.status != "Disabled") return malformed_xml();
        ATHANOR_CHECK(check_filter(rule));
        ATHANOR_CHECK(check_actions(rule));
    }
    return {};
}

objects::Lifecycle rules_of(const api::s3::BucketLifecycleConfiguration& configuration, Duration day) {
    objects::Lifecycle out{.rules = {}, .day = day};
    for (const auto& in : configuration.rules) {
        if (in.status != "Enabled") continue;
        RuleFilter filter = filter_of(in);
        objects::LifecycleRule rule{.id = in.id.value_or(""), .prefix = filter.prefix.value_or("")};
        for (auto& tag : filter.tags) rule.tags.emplace_back(std::move(tag.key), std::move(tag.value));
        if (filter.larger_than) rule.larger_than = static_cast<std::uint64_t>(*filter.larger_than);
        if (filter.smaller_than) rule.smaller_than = static_cast<std::uint64_t>(*filter.smaller_than);
        if (in.expiration) {
            rule.days = in.expiration->days;
            rule.date = in.expiration->date;
            rule.lone_markers = in.expiration->expired_object_delete_marker.value_or(false);
        }
        if (in.noncurrent_version_expiration) {
            rule.noncurrent_days = in.noncurrent_version_expiration->noncurrent_days;
            rule.newer_noncurrent = in.noncurrent_version_expiration->newer_noncurrent_versions.value_or(0);
        }
        for (const auto& one : in.transitions.value_or(std::vector<api::s3::Transition>()))
            rule.transitions.push_back({one.storage_class.value_or(""), one.days, one.date});
        for (const auto& one : in.noncurrent_version_transitions.value_or(
                 std::vector<api::s3::NoncurrentVersionTransition>())) {
            rule.noncurrent_transitions.push_back(
                {.storage_class = one.storage_class.value_or(""),
                 .days = one.noncurrent_days,
                 .newer_noncurrent = one.newer_noncurrent_versions.value_or(0)});
        }
        if (in.abort_incomplete_multipart_upload)
            rule.abort_days = in.abort_incomplete_multipart_upload->days_after_initiation;
        out.rules.push_back(std::move(rule));
    }
    return out;
}

std::optional<std::string> expiration_of(const objects::Lifecycle& lifecycle, std::string_view key,
                                         std::uint64_t size, Timestamp modified, const objects::Tags& tags) {
    auto end =
        objects::end_of_current(lifecycle, {.key = key, .size = size, .tags = &tags, .since = modified});
    if (!end) return std::nullopt;
    return "expiry-date=\"" + format_http_date(end->time) + "\", rule-id=\"" + uri_encode(end->rule) + "\"";
}

std::shared_ptr<const objects::Lifecycle> BucketDocuments::lifecycle_of(const objects::Bucket& bucket) {
    const std::string* document = bucket.configuration(kLifecycle);
    if (!document) return nullptr;
    std::lock_guard lock(mutex_);
    Parsed& parsed = lifecycles_[bucket.id];
    if (parsed.from != bucket.configurations) {
        const auto [sizes, json] = parts_of(*document);
        auto read = wire::from_json<api::s3::BucketLifecycleConfiguration>(json);
        if (!read) {
            log::error("the lifecycle of bucket {} cannot be read: {}", bucket.name.text(),
                       read.error().message);
            return nullptr;
        }
        auto rules = std::make_shared<objects::Lifecycle>(rules_of(*read, day_));
        rules->least_moved = least_moved_;
        rules->archives_take_all = sizes == kVaries;
        parsed = {bucket.configurations, std::move(rules)};
    }
    return parsed.lifecycle;
}

void BucketDocuments::forget_others(const std::vector<objects::Bucket>& buckets) {
    std::lock_guard lock(mutex_);
    std::erase_if(lifecycles_, [&](const auto& kept) {
        return std::ranges::find(buckets, kept.first, &objects::Bucket::id) == buckets.end();
    });
}

// Looks more often than days begin, so that none begins unseen; a bucket whose pass of the day is done costs one look-up.
Task<void> BucketDocuments::expire_loop(Pool& pool, Clock& clock) {
    for (;;) {
        co_await clock.sleep(std::clamp(day_ / 10, kShortestSweepPause, kLongestSweepPause));
        auto restored = co_await pool.run([&] { return store_.advance_restores(); });
        if (!restored) log::error("restores of archived objects: {}", restored.error().message);
        const auto buckets = store_.buckets_with(kLifecycle);
        forget_others(buckets);
        for (const objects::Bucket& bucket : buckets) {
            auto lifecycle = lifecycle_of(bucket);
            for (bool done = !lifecycle; !done;) {
                auto step = co_await pool.run([&] { return store_.expire(bucket.name, *lifecycle); });
                if (!step && step.error().status >= 500)
                    log::error("lifecycle of {}: {}", bucket.name.text(), step.error().message);
                done = !step || *step;
            }
        }
    }
}

BucketDocuments::Read<api::s3::GetBucketLifecycleConfigurationOutput> BucketDocuments::get_lifecycle(
    gate::Call& call, api::s3::GetBucketLifecycleConfigurationRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.bucket(call, in, "s3:GetLifecycleConfiguration"));
    const std::string* document = bucket.configuration(kLifecycle);
    if (!document) {
        co_return not_configured("NoSuchLifecycleConfiguration", "The lifecycle configuration does not exist",
                                 in.bucket);
    }
    const auto [sizes, json] = parts_of(*document);
    ATHANOR_CO_TRY(auto stored, wire::from_json<api::s3::BucketLifecycleConfiguration>(json));
    co_return api::s3::GetBucketLifecycleConfigurationOutput{
        .rules = std::move(stored.rules), .transition_default_minimum_object_size = std::string(sizes)};
}

BucketDocuments::Change<api::s3::PutBucketLifecycleConfigurationOutput> BucketDocuments::put_lifecycle(
    gate::Call& call, api::s3::PutBucketLifecycleConfigurationRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.bucket(call, in, "s3:PutLifecycleConfiguration"));
    if (!in.lifecycle_configuration) co_return malformed_xml();
    const std::string sizes = in.transition_default_minimum_object_size.value_or(std::string(kAllLarge));
    if (sizes != kAllLarge && sizes != kVaries)
        co_return invalid_argument("Invalid value for x-amz-transition-default-minimum-object-size header.",
                                   "x-amz-transition-default-minimum-object-size", sizes);
    ATHANOR_CO_CHECK(complete_and_check(*in.lifecycle_configuration, call.request_id));
    ATHANOR_CO_TRY(auto done, co_await set(std::move(bucket), kLifecycle,
                                           (sizes == kVaries ? sizes + "\n" : std::string()) +
                                               wire::to_json(*in.lifecycle_configuration)));
    co_return std::move(done).map([&](Unit&&) {
        return api::s3::PutBucketLifecycleConfigurationOutput{.transition_default_minimum_object_size =
                                                                  sizes};
    });
}

BucketDocuments::Change<api::s3::Unit> BucketDocuments::delete_lifecycle(
    gate::Call& call, api::s3::DeleteBucketLifecycleRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.bucket(call, in, "s3:PutLifecycleConfiguration"));
    co_return co_await set(std::move(bucket), kLifecycle, std::nullopt);
}

}  // namespace athanor::s3
