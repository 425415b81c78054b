#include "services/sts/session.hpp"

#include <algorithm>

#include "base/encoding.hpp"
#include "base/json.hpp"
#include "gate/policy/document.hpp"

namespace athanor::sts {
namespace {

constexpr std::chrono::seconds kUsualDuration{3600}, kChainLimit{3600};

std::unexpected<Error> invalid(std::string message) { return fail("ValidationError", std::move(message)); }

std::unexpected<Error> malformed(std::string message) {
    return fail("MalformedPolicyDocument", std::move(message));
}

std::string account_of(std::string_view policy_arn) {  // arn:aws:iam::ACCOUNT:policy/NAME; "aws": AWS's own
    constexpr std::string_view kPrefix = "arn:aws:iam::";
    if (!policy_arn.starts_with(kPrefix)) return {};
    policy_arn.remove_prefix(kPrefix.size());
    auto account = policy_arn.substr(0, policy_arn.find(':'));
    return policy_arn.substr(account.size()).starts_with(":policy/") ? std::string(account) : std::string();
}

Status check_inline(const std::string& text) {
    auto document = policy::Document::parse(text, policy::Kind::identity);
    if (document) return {};
    using What = policy::Flaw::What;
    switch (document.error().what) {
        case What::not_an_object:
        case What::not_json: return malformed("Syntax errors in policy.");
        case What::bad_version: return malformed("The policy must contain a valid version string");
        case What::prohibited:
            return malformed("Policy document should not specify a " + document.error().subject + ".");
        case What::missing:
            return malformed("Policy statement must contain " + document.error().subject + ".");
        default: return malformed("The policy is not in the valid JSON format.");
    }
}

Status take_policies(const SessionRequest& request, std::string_view account, const Identities& identities,
                     gate::Session& session, std::size_t& packed) {
    std::size_t characters = 0;
    if (request.policy) {
        ATHANOR_CHECK(check_inline(*request.policy));
        auto document = json::parse(*request.policy);
        if (!document) return malformed("Syntax errors in policy.");
        characters += request.policy->size();
        session.policies.push_back(document->root().text());
        packed += session.policies.back().size();
    }
    if (request.policy_arns) {
        if (request.policy_arns->size() > kMostPolicyArns) {
            return invalid(
                "1 validation error detected: Value at 'policyArns' failed to satisfy constraint: Member "
                "must have "
                "length less than or equal to 10");
        }
        for (const auto& each : *request.policy_arns) {
            const std::string arn = each.arn.value_or("");
            const std::string owner = account_of(arn);
            if (owner.empty() || (owner != "aws" && owner != account))
                return invalid("Invalid policy ARN: " + arn);
            if (!identities.managed(arn))
                return invalid("Policy " + arn + " does not exist or is not attachable.");
            characters += arn.size();
            packed += arn.size();
            session.policy_arns.push_back(arn);
        }
    }
    if (characters > kLongestPolicies) {
        return fail("PackedPolicyTooLarge", "Session policies have " + std::to_string(characters) +
                                                " characters; at most " + std::to_string(kLongestPolicies) +
                                                " are allowed.");
    }
    return {};
}

Status take_tags(const SessionRequest& request, const gate::Session* before, gate::Session& session,
                 std::size_t& packed) {
    session.tags = request.tags;
    for (const std::string& key : request.transitive) {
        auto found = std::ranges::find_if(session.tags,
                                          [&](const auto& tag) { return equal_ignore_case(tag.first, key); });
        if (found == session.tags.end())
            return invalid("The specified transitive tag key must be included in the requested tags: " + key);
        if (std::ranges::find(session.transitive_tags, found->first) == session.transitive_tags.end())
            session.transitive_tags.push_back(found->first);
    }
    for (const auto& [key, value] : session.tags) packed += key.size() + value.size();
    if (!before) return {};
    for (const std::string& key : before->transitive_tags) {
        auto inherited = before->tags.find(key);
        if (inherited == before->tags.end()) continue;
        auto same = std::ranges::find_if(session.tags,
                                         [&](const auto& tag) { return equal_ignore_case(tag.first, key); });
        if (same != session.tags.end()) {
            return fail("InvalidParameterValue",
                        "One or more of the specified tags has already been set as a transitive tag by "
                        "calling session.");
        }
        session.tags.emplace(key, inherited->second);
        session.transitive_tags.push_back(key);
        packed += key.size() + inherited->second.size();
    }
    if (session.tags.size() > kMostTags)
        return invalid("A session has at most 50 tags, with those of the sessions before it.");
    return {};
}

}  // namespace

Result<gate::Tags> tags_of(const std::optional<std::vector<api::sts::Tag>>& tags) {
    gate::Tags all;
    if (!tags) return all;
    for (const auto& tag : *tags) {
        if (to_lower(tag.key).starts_with("aws:"))
            return invalid("Tag keys may not begin with aws:, which is reserved: " + tag.key);
        if (std::ranges::any_of(all,
                                [&](const auto& other) { return equal_ignore_case(other.first, tag.key); }))
            return fail("InvalidParameterValue",
                        "Duplicate tag keys found. Please note that Tag keys are case insensitive.");
        all.emplace(tag.key, tag.value);
    }
    return all;
}

Result<Packed> make_session(const SessionRequest& request, std::string_view account,
                            const gate::Session* before, const Identities& identities) {
    Packed made;
    std::size_t bytes = 0;
    ATHANOR_CHECK(take_policies(request, account, identities, made.session, bytes));
    ATHANOR_CHECK(take_tags(request, before, made.session, bytes));
    if (bytes == 0) return made;
    const std::size_t percent = (bytes * 100 + kPackedLimit - 1) / kPackedLimit;
    if (percent > 100) {
        return fail("PackedPolicyTooLarge", "Packed policy consumes " + std::to_string(percent) +
                                                "% of allotted space, please use smaller policy.");
    }
    made.size = static_cast<std::int64_t>(percent);
    return made;
}

Result<std::chrono::seconds> duration_of_role(std::optional<std::int64_t> asked,
                                              const identity::Identity& role, bool chained) {
    const std::chrono::seconds wanted(asked.value_or(kUsualDuration.count()));
    if (chained && wanted > kChainLimit) {
        return invalid(
            "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role "
            "chaining");
    }
    if (wanted > role.longest_session)
        return invalid("The requested DurationSeconds exceeds the MaxSessionDuration set for this role.");
    return wanted;
}

Result<api::sts::Credentials> mint(const Identities& identities, gate::Principal who, gate::Session session,
                                   Timestamp now, std::chrono::seconds duration) {
    session.issued = std::chrono::floor<std::chrono::seconds>(now);
    session.expires = session.issued + duration;
    who.session = std::make_shared<const gate::Session>(std::move(session));
    ATHANOR_TRY(gate::Credentials made, identities.mint(std::move(who)));
    return api::sts::Credentials{.access_key_id = std::move(made.access_key_id),
                                 .secret_access_key = std::move(made.secret_access_key),
                                 .session_token = std::move(made.session_token),
                                 .expiration = made.expiration};
}

gate::Principal session_principal(const identity::Identity& role, std::string_view session_name) {
    const std::string name(session_name);
    return {.kind = gate::PrincipalKind::role_session,
            .account = role.account,
            .arn = "arn:aws:sts::" + role.account + ":assumed-role/" + role.name + "/" + name,
            .user_id = role.id + ":" + name,
            .role_arn = role.arn};
}

std::shared_ptr<const identity::Identity> find_role(const Identities& identities, std::string_view arn) {
    if (!arn.starts_with("arn:aws:iam::") || arn.find(":role/") == std::string_view::npos) return nullptr;
    auto found = identities.find(arn);
    return found && found->is_role ? found : nullptr;
}

}  // namespace athanor::sts
