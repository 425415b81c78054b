// AssumeRole: may this caller become a session of that role? Each thing that the request asks for is an action of its own on the role: sts:AssumeRole,
// sts:TagSession, sts:SetSourceIdentity.
#include <algorithm>

#include "base/encoding.hpp"
#include "gate/identity/context.hpp"
#include "services/sts/service.hpp"
#include "services/sts/session.hpp"

namespace athanor::sts {

using namespace api::sts;

namespace {

std::unexpected<Error> refused(const gate::Call& call, std::string_view action, std::string_view role,
                               std::string_view reason = "") {
    return fail("AccessDenied",
                "User: " + call.principal.arn + " is not authorized to perform: " + std::string(action) +
                    " on resource: " + std::string(role) + std::string(reason),
                403);
}

std::vector<std::string> keys_of(const gate::Tags& tags) {
    std::vector<std::string> keys;
    for (const auto& [key, value] : tags) keys.push_back(key);
    return keys;
}

// What the request says, for conditions: sts:ExternalId and its kin.
std::optional<policy::Values> request_key(const AssumeRoleRequest& in, const gate::Session& session,
                                          const identity::Identity& role, std::string_view key) {
    auto one = [](const std::optional<std::string>& value) -> std::optional<policy::Values> {
        if (!value) return std::nullopt;
        return policy::Values{*value};
    };
    if (key == "sts:externalid") return one(in.external_id);
    if (key == "sts:rolesessionname") return policy::Values{in.role_session_name};
    if (key == "sts:sourceidentity")
        return session.source_identity.empty() ? std::nullopt
                                               : std::optional(policy::Values{session.source_identity});
    if (key == "sts:durationseconds" && in.duration_seconds)
        return policy::Values{std::to_string(*in.duration_seconds)};
    if (key == "sts:transitivetagkeys") {
        if (session.transitive_tags.empty()) return std::nullopt;
        return session.transitive_tags;
    }
    constexpr std::string_view kRoleTag = "iam:resourcetag/";
    if (key.starts_with(kRoleTag)) {
        auto found = std::ranges::find_if(role.tags, [&](const auto& tag) {
            return equal_ignore_case(tag.first, key.substr(kRoleTag.size()));
        });
        if (found != role.tags.end()) return policy::Values{found->second};
    }
    return std::nullopt;
}

Status check_caller(const gate::Call& call, const AssumeRoleRequest& in) {
    using gate::PrincipalKind;
    if (call.principal.kind == PrincipalKind::root)
        return fail("AccessDenied", "Roles may not be assumed by root accounts.", 403);
    if (call.principal.kind != PrincipalKind::user && call.principal.kind != PrincipalKind::role_session)
        return refused(call, "sts:AssumeRole", in.role_arn);
    if (in.serial_number || in.token_code)
        return fail("AccessDenied", "MultiFactorAuthentication failed with invalid MFA one time pass code. ",
                    403);
    return {};
}

// A source identity stays what it was first, along the whole chain.
Result<std::string> source_identity(const gate::Call& call, const AssumeRoleRequest& in) {
    const auto& before = call.principal.session;
    if (!before || before->source_identity.empty()) return in.source_identity.value_or("");
    if (in.source_identity && *in.source_identity != before->source_identity)
        return refused(call, "sts:SetSourceIdentity", in.role_arn);
    return before->source_identity;
}

}  // namespace

Task<Result<AssumeRoleResponse>> Sts::assume_role(gate::Call& call, AssumeRoleRequest in) {
    ATHANOR_CO_CHECK(check_caller(call, in));
    auto role = find_role(identities_, in.role_arn);
    if (!role) co_return refused(call, "sts:AssumeRole", in.role_arn);

    ATHANOR_CO_TRY(gate::Tags asked, tags_of(in.tags));
    const gate::Session* before = call.principal.session.get();
    ATHANOR_CO_TRY(Packed packed,
                   make_session({.policy = in.policy,
                                 .policy_arns = in.policy_arns,
                                 .tags = asked,
                                 .transitive = in.transitive_tag_keys.value_or(std::vector<std::string>())},
                                role->account, before, identities_));
    ATHANOR_CO_TRY(packed.session.source_identity, source_identity(call, in));

    const identity::Circumstances circumstances{.call = call,
                                                .directory = identities_.directory,
                                                .owner = role->account,
                                                .request_tags = [&] { return &asked; },
                                                .resource_tags = [&] { return &role->tags; }};
    const policy::Lookup lookup = [&](std::string_view key) -> std::optional<policy::Values> {
        if (key == "aws:tagkeys" && !asked.empty()) return keys_of(asked);
        if (key.starts_with("sts:") || key.starts_with("iam:"))
            return request_key(in, packed.session, *role, key);
        return identity::global_key(circumstances, key);
    };
    auto check = [&](std::string_view action) -> Status {
        auto verdict = authorizer_.decide({.who = call.principal,
                                           .action = action,
                                           .resource = role->arn,
                                           .owner = role->account,
                                           .resource_policy = role->trust.get(),
                                           .by_resource_only = true,
                                           .context = lookup});
        if (role->trust && !role->damaged && verdict.allowed()) return {};
        return refused(call, action, role->arn,
                       verdict.effect == policy::Effect::deny ? gate::reason_of(verdict, action) : "");
    };
    ATHANOR_CO_CHECK(check("sts:AssumeRole"));
    if (!packed.session.tags.empty()) ATHANOR_CO_CHECK(check("sts:TagSession"));
    if (!packed.session.source_identity.empty()) ATHANOR_CO_CHECK(check("sts:SetSourceIdentity"));

    const bool chained = call.principal.kind == gate::PrincipalKind::role_session;
    ATHANOR_CO_TRY(auto duration, duration_of_role(in.duration_seconds, *role, chained));
    gate::Principal who = session_principal(*role, in.role_session_name);
    AssumeRoleResponse out{
        .assumed_role_user = AssumedRoleUser{.assumed_role_id = who.user_id, .arn = who.arn},
        .packed_policy_size = packed.size};
    if (!packed.session.source_identity.empty()) out.source_identity = packed.session.source_identity;
    ATHANOR_CO_TRY(out.credentials,
                   mint(identities_, std::move(who), std::move(packed.session), clock_.now(), duration));
    co_return out;
}

}  // namespace athanor::sts
