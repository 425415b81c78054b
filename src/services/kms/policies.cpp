// A key's policy, tags and description.
#include <set>

#include "base/log.hpp"
#include "services/kms/refusals.hpp"
#include "services/kms/service.hpp"

namespace athanor::kms {
namespace {

using namespace api::kms;

constexpr std::string_view kPolicyName = "default";
constexpr std::size_t kMostTags = 50, kLongestPolicy = 32'768;
constexpr std::int64_t kTagPage = 50;

std::unexpected<Error> malformed(std::string message) {
    return fail("MalformedPolicyDocumentException", std::move(message));
}

std::string words_of(const policy::Flaw& flaw) {
    using enum policy::Flaw::What;
    switch (flaw.what) {
        case not_an_object:
        case not_json: return "The policy is not valid JSON.";
        case bad_version: return "The policy must contain a valid version string.";
        case missing: return "The policy is missing the element " + flaw.subject + ".";
        case empty: return "The element " + flaw.subject + " of the policy is empty.";
        case unknown: return "The policy has an unknown element " + flaw.subject + ".";
        case prohibited: return "The policy must not contain the element " + flaw.subject + ".";
        case bad_type: return "The element " + flaw.subject + " of the policy is not of its type.";
        case bad_effect: return "Invalid effect: " + flaw.subject + ".";
        case bad_principal: return "Policy contains a statement with one or more invalid principals.";
        case allows_others: return "Allow with NotPrincipal is not allowed.";
        case bad_action:
            return "Policy contains a statement with one or more invalid actions: " + flaw.subject + ".";
        case bad_resource:
            return "Policy contains a statement with an invalid resource: " + flaw.subject + ".";
        case bad_operator: return "Invalid condition operator: " + flaw.subject + ".";
        case bad_condition: return "Invalid value of the condition key " + flaw.subject + ".";
        case repeated_sid:
            return "Statement IDs (SID) in a single policy must be unique: " + flaw.subject + ".";
    }
    return "The policy is not valid.";
}

Status check_policy_name(const std::optional<std::string>& name) {
    if (!name || *name == kPolicyName) return {};
    return fail("NotFoundException", "No such policy exists");
}

}  // namespace

// So that a key is not locked away by mistake: who puts a policy must be able to put the next one.
Status Kms::check_policy(const gate::Call& call, const Key& key, const std::string& text, bool bypass) const {
    if (text.size() > kLongestPolicy) return limit_exceeded("A key policy has at most 32768 bytes.");
    const auto parsed = policy::Document::parse(text, policy::Kind::resource);
    if (!parsed) return malformed(words_of(parsed.error()));
    if (bypass || access_->allows(call, key, {.action = "kms:PutKeyPolicy"}, &*parsed)) return {};
    return malformed("The new key policy will not allow you to update the key policy in the future.");
}

Task<Result<GetKeyPolicyResponse>> Kms::get_policy(gate::Call& call, GetKeyPolicyRequest in) {
    ATHANOR_CO_TRY(KeyPtr key, admitted(call, in.key_id, {.action = "kms:GetKeyPolicy"}));
    ATHANOR_CO_CHECK(check_policy_name(in.policy_name));
    co_return GetKeyPolicyResponse{.policy = key->policy, .policy_name = std::string(kPolicyName)};
}

Task<Result<store::Durable<Kms::Unit>>> Kms::put_policy(gate::Call& call, PutKeyPolicyRequest in) {
    const bool bypass = in.bypass_policy_lockout_safety_check.value_or(false);
    Use use{.action = "kms:PutKeyPolicy"};
    use.more.emplace_back("kms:bypasspolicylockoutsafetycheck", policy::Values{bypass ? "true" : "false"});
    ATHANOR_CO_TRY(KeyPtr key, admitted(call, in.key_id, use));
    ATHANOR_CO_CHECK(check_policy_name(in.policy_name));
    ATHANOR_CO_CHECK(check_policy(call, *key, in.policy, bypass));
    co_return co_await keys_->change(key->name, [&](store::Transaction&, KeyRow& row) -> Result<Unit> {
        row.policy = in.policy;
        return Unit{};
    });
}

Task<Result<ListKeyPoliciesResponse>> Kms::list_policies(gate::Call& call, ListKeyPoliciesRequest in) {
    ATHANOR_CO_TRY(KeyPtr key, admitted(call, in.key_id, {.action = "kms:ListKeyPolicies"}));
    co_return ListKeyPoliciesResponse{.policy_names = std::vector<std::string>{std::string(kPolicyName)},
                                      .truncated = false};
}

Result<gate::Tags> tags_of(const std::vector<Tag>& list) {
    gate::Tags out;
    for (const Tag& tag : list) {
        if (tag.tag_key.starts_with("aws:"))
            return fail("TagException", "Tag keys that begin with aws: are reserved.");
        if (!out.emplace(tag.tag_key, tag.tag_value).second)
            return fail("TagException", "Duplicate tag key: " + tag.tag_key);
    }
    if (out.size() > kMostTags) return limit_exceeded("A KMS key can have 50 tags.");
    return out;
}

Task<Result<ListResourceTagsResponse>> Kms::list_tags(gate::Call& call, ListResourceTagsRequest in) {
    ATHANOR_CO_TRY(KeyPtr key, admitted(call, in.key_id, {.action = "kms:ListResourceTags"}));
    std::vector<Tag> all;
    for (const auto& [name, value] : key->tags) all.push_back({.tag_key = name, .tag_value = value});
    ListResourceTagsResponse out;
    out.tags = page_of(std::move(all), in.marker, in.limit.value_or(kTagPage), out,
                       [](const Tag& one) { return one.tag_key; });
    co_return out;
}

Task<Result<store::Durable<Kms::Unit>>> Kms::tag(gate::Call& call, TagResourceRequest in) {
    ATHANOR_CO_TRY(gate::Tags added, tags_of(in.tags));
    ATHANOR_CO_TRY(KeyPtr key,
                   admitted(call, in.key_id, {.action = "kms:TagResource", .request_tags = &added}));
    co_return co_await keys_->change(key->name, [&](store::Transaction&, KeyRow& row) -> Result<Unit> {
        ATHANOR_CHECK(check_not_pending(row));
        for (const auto& [name, value] : added) row.tags.insert_or_assign(name, value);
        if (row.tags.size() > kMostTags) return limit_exceeded("A KMS key can have 50 tags.");
        return Unit{};
    });
}

Task<Result<store::Durable<Kms::Unit>>> Kms::untag(gate::Call& call, UntagResourceRequest in) {
    gate::Tags named;  // their keys alone: aws:TagKeys
    for (const std::string& name : in.tag_keys) named.emplace(name, "");
    ATHANOR_CO_TRY(KeyPtr key,
                   admitted(call, in.key_id, {.action = "kms:UntagResource", .request_tags = &named}));
    co_return co_await keys_->change(key->name, [&](store::Transaction&, KeyRow& row) -> Result<Unit> {
        ATHANOR_CHECK(check_not_pending(row));
        for (const std::string& name : in.tag_keys) row.tags.erase(name);
        return Unit{};
    });
}

Task<Result<store::Durable<Kms::Unit>>> Kms::describe_anew(gate::Call& call, UpdateKeyDescriptionRequest in) {
    ATHANOR_CO_TRY(KeyPtr key, admitted(call, in.key_id, {.action = "kms:UpdateKeyDescription"}));
    co_return co_await keys_->change(key->name, [&](store::Transaction&, KeyRow& row) -> Result<Unit> {
        ATHANOR_CHECK(check_not_pending(row));
        row.description = in.description;
        return Unit{};
    });
}

void Kms::add_policies_to(gate::Register& operations) {
    operations.reads<op::GetKeyPolicy>(
        [this](gate::Call& c, GetKeyPolicyRequest in) { return get_policy(c, std::move(in)); });
    operations.changes<op::PutKeyPolicy>(
        [this](gate::Call& c, PutKeyPolicyRequest in) { return put_policy(c, std::move(in)); });
    operations.reads<op::ListKeyPolicies>(
        [this](gate::Call& c, ListKeyPoliciesRequest in) { return list_policies(c, std::move(in)); });
    operations.reads<op::ListResourceTags>(
        [this](gate::Call& c, ListResourceTagsRequest in) { return list_tags(c, std::move(in)); });
    operations.changes<op::TagResource>(
        [this](gate::Call& c, TagResourceRequest in) { return tag(c, std::move(in)); });
    operations.changes<op::UntagResource>(
        [this](gate::Call& c, UntagResourceRequest in) { return untag(c, std::move(in)); });
    operations.changes<op::UpdateKeyDescription>(
        [this](gate::Call& c, UpdateKeyDescriptionRequest in) { return describe_anew(c, std::move(in)); });
}

}  // namespace athanor::kms
