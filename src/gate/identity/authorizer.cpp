#include "gate/identity/authorizer.hpp"

#include <algorithm>
#include <array>

#include "base/log.hpp"
#include "gate/identity/context.hpp"
#include "gate/identity/permissions.hpp"
#include "gate/register.hpp"
#include "gate/target.hpp"

namespace athanor::identity {
namespace {

using gate::Call;
using gate::Ground;
using gate::Principal;
using gate::PrincipalKind;
using gate::Question;
using gate::Verdict;
using policy::Effect;
using policy::Lookup;
using policy::Values;

constexpr std::string_view kPassRole = "iam:PassRole", kAssumeRole = "sts:AssumeRole";

// What the user guide's "Compare AWS STS credentials" rules out: temporary credentials of users and roots, made without MFA, call neither IAM nor STS, but to
// take on a role or to ask who they are; those of federated users not even to take on a role.
bool is_beyond_session(const Principal& who, std::string_view action) {
    if (!who.session || who.kind == PrincipalKind::role_session) return false;
    if (action.starts_with("iam:")) return action != kPassRole;
    if (!action.starts_with("sts:") || action == "sts:GetCallerIdentity") return false;
    const bool takes_on = action.starts_with("sts:AssumeRole") || action == "sts:TagSession" ||
                          action == "sts:SetSourceIdentity";
    return who.kind == PrincipalKind::federated_user || !takes_on;
}

// What iam:PermissionsBoundary says of these is the boundary that the user or role has now; of others the one that the request gives (keys of
// apis/permissions.txt). By the service authorization reference.
constexpr auto kOfBounded = std::to_array<std::string_view>({
    "iam:AttachRolePolicy",
    "iam:AttachUserPolicy",
    "iam:DeleteRolePermissionsBoundary",
    "iam:DeleteRolePolicy",
    "iam:DeleteUserPermissionsBoundary",
    "iam:DeleteUserPolicy",
    "iam:DetachRolePolicy",
    "iam:DetachUserPolicy",
    "iam:PutRolePolicy",
    "iam:PutUserPolicy",
});
static_assert(std::ranges::is_sorted(kOfBounded));

// A principal's documents, held while they are decided by.
struct Held {
    std::shared_ptr<const Identity> identity;
    std::vector<DocumentPtr> session;
    Policies policies;
};

void narrow(Held& held, const gate::Session& session, const Directory& directory) {
    held.policies.narrowed = true;
    for (const std::string& text : session.policies) {
        DocumentPtr document = directory.compiled(text);
        if (!document) held.policies.present = false;  // what it denies cannot be known
        if (document) held.session.push_back(std::move(document));
    }
    for (const std::string& arn : session.policy_arns) {
        // One that was deleted since allows nothing; it could deny something, but not more than that.
        if (DocumentPtr document = directory.managed(arn)) held.session.push_back(std::move(document));
    }
    held.policies.session = held.session;
}

void hold(Held& held, const Principal& who, const Directory& directory) {
    if (who.kind == PrincipalKind::root || who.identity().ends_with(":root")) {
        held.policies.everything = true;
    } else {
        held.identity = directory.find_identity(who.identity());
        held.policies.present = held.identity && !held.identity->damaged;
        if (!held.policies.present) return;
        held.policies.identity = held.identity->policies;
        held.policies.boundary = held.identity->boundary.get();
    }
    if (!who.session) return;
    const bool has = !who.session->policies.empty() || !who.session->policy_arns.empty();
    if (has || who.kind == PrincipalKind::federated_user) narrow(held, *who.session, directory);
}

std::unexpected<Error> refuse(const wire::Service& service, std::string message) {
    using wire::Protocol;
    const bool words = service.speaks(Protocol::rest_xml) ||
                       (service.speaks(Protocol::query) && !service.speaks(Protocol::json));
    return fail(words ? "AccessDenied" : "AccessDeniedException", std::move(message), 403);
}

std::string not_allowed(const Principal& who, std::string_view action, std::string_view resource,
                        const Verdict& verdict) {
    const std::string_view arn =
        who.kind == PrincipalKind::anonymous ? "anonymous" : std::string_view(who.arn);
    return "User: " + std::string(arn) + " is not authorized to perform: " + std::string(action) +
           " on resource: " + std::string(resource) + gate::reason_of(verdict, action);
}

// In the words of the service that would take the role on.
std::unexpected<Error> cannot_be_assumed(const std::string& role, std::string_view by) {
    if (by == "sagemaker.amazonaws.com") {
        return validation_error("Could not assume role " + role +
                                ". Please ensure that the role exists and allows principal "
                                "'sagemaker.amazonaws.com' to assume the role.");
    }
    if (by == "scheduler.amazonaws.com") {
        return validation_error(
            "The execution role you provide must allow AWS EventBridge Scheduler to assume the role.");
    }
    return validation_error("Provided role '" + role + "' cannot be assumed by principal '" +
                            std::string(by) + "'.");
}

// One request's question, with what its resources' services know of them.
class Asking {
public:
    Asking(const Call& call, const wire::Operation& operation, const void* input, const Directory& directory)
        : call_(call), operation_(operation), input_(input), directory_(directory) {}

    // `boundary`: the ARN of what the resource is bounded by, where the action tells of it.
    Lookup lookup(std::string_view owner, std::string_view boundary,
                  const std::function<const gate::Tags*()>& resource_tags) const {
        return [this, owner, boundary, &resource_tags](std::string_view key) -> std::optional<Values> {
            if (!boundary.empty() && key == "iam:permissionsboundary") return Values{std::string(boundary)};
            const auto request_tags = [this]() -> const gate::Tags* { return given_tags(); };
            auto value = global_key({.call = call_,
                                     .directory = &directory_,
                                     .owner = owner,
                                     .request_tags = request_tags,
                                     .resource_tags = resource_tags},
                                    key);
            if (value) return value;
            if (const std::size_t slash = key.find(":resourcetag/");
                slash != key.npos && !key.starts_with("aws:")) {
                // The service's own name of the same: iam:ResourceTag/K, sagemaker:ResourceTag/K.
                return global_key({.call = call_, .resource_tags = resource_tags},
                                  "aws" + std::string(key.substr(slash)));
            }
            return request_key(operation_, input_, key, &call_);
        };
    }

private:
    const gate::Tags* given_tags() const {
        if (!asked_) {
            tags_ = tags_in(operation_, input_);
            asked_ = true;
        }
        return tags_ ? &*tags_ : nullptr;
    }
    const Call& call_;
    const wire::Operation& operation_;
    const void* input_;
    const Directory& directory_;
    mutable bool asked_ = false;
    mutable std::optional<gate::Tags> tags_;
};

}  // namespace

Verdict IamAuthorizer::decide(const Question& question) const {
    if (question.who.kind == PrincipalKind::anonymous) return identity::decide(question, {});
    if (is_beyond_session(question.who, question.action)) return {Effect::none, Ground::session};
    Held held;
    hold(held, question.who, directory_);
    // Tags of users and roles are known here, whatever the service knows.
    const Lookup context = [&](std::string_view key) -> std::optional<Values> {
        constexpr std::string_view kTag = "aws:principaltag/";
        auto value = question.context(key);
        if (value || !key.starts_with(kTag)) return value;
        return tag_of_identity(directory_, question.who, key.substr(kTag.size()));
    };
    return identity::decide({.who = question.who,
                             .action = question.action,
                             .resource = question.resource,
                             .owner = question.owner,
                             .resource_policy = question.resource_policy,
                             .by_resource_only = question.by_resource_only,
                             .context = context},
                            held.policies);
}

ResourceFacts IamAuthorizer::facts_of(std::string_view arn) const {
    const auto parts = gate::split_arn(arn);
    if (!parts) return {};
    const auto reader = readers_.find(parts->service);
    return reader == readers_.end() ? ResourceFacts{} : reader->second(arn);
}

Status IamAuthorizer::authorize(const Call& call, const wire::Operation& operation, const void* input) const {
    const wire::Service& service = *operation.service;
    const Principal& who = call.principal;
    if (who.kind == PrincipalKind::anonymous && (service.name == "s3" || operation.anonymous)) return {};
    if (call.request) directory_.used(who, service.signing_name, call.region, call.time);

    const Needs needs = needs_of(call, operation, input);
    if (who.kind == PrincipalKind::anonymous || (!needs.known && who.kind != PrincipalKind::root)) {
        const std::string action = std::string(service.action_prefix) + ":" + std::string(operation.name);
        return refuse(service, not_allowed(who, action, "*", {}));
    }
    if (needs.decides_itself) return {};

    const Asking asking(call, operation, input, directory_);
    for (const Need& need : needs.all) {
        const ResourceFacts facts = facts_of(need.resource);
        const std::string& resource = facts.arn.empty() ? need.resource : facts.arn;
        std::shared_ptr<const gate::Tags> tags = facts.tags;
        bool asked = tags || !facts.find_tags;
        const std::function<const gate::Tags*()> resource_tags = [&] {
            if (!std::exchange(asked, true)) tags = facts.find_tags();
            return tags.get();
        };
        const bool tells = std::ranges::binary_search(kOfBounded, std::string_view(need.action));
        const Lookup context = asking.lookup(
            need.owner, tells ? std::string_view(facts.boundary) : std::string_view(), resource_tags);
        const Verdict verdict = decide({.who = who,
                                        .action = need.action,
                                        .resource = resource,
                                        .owner = need.owner,
                                        .resource_policy = facts.policy.get(),
                                        .context = context});
        if (!verdict.allowed()) return refuse(service, not_allowed(who, need.action, resource, verdict));
    }
    const std::string_view for_whom =
        needs.all.empty() ? std::string_view() : std::string_view(needs.all.front().resource);
    for (const PassedRole& role : needs.roles) ATHANOR_CHECK(may_pass(call, operation, role, for_whom));
    return {};
}

Status IamAuthorizer::may_pass(const Call& call, const wire::Operation& operation, const PassedRole& passed,
                               std::string_view for_whom) const {
    constexpr std::string_view kRole = "arn:aws:iam::";
    const std::string& arn = passed.arn;
    if (!arn.starts_with(kRole) || arn.find(":role/") == arn.npos) return {};  // not one: the service says so
    const std::string_view owner =
        std::string_view(arn).substr(kRole.size(), arn.find(':', kRole.size()) - kRole.size());
    if (owner != call.account())
        return fail("AccessDeniedException", "Cross-account pass role is not allowed.", 403);

    const auto role = directory_.find_identity(arn);
    const Lookup pass_context = [&](std::string_view key) -> std::optional<Values> {
        if (key == "iam:passedtoservice") return Values{std::string(passed.service)};
        constexpr std::string_view kTag = "iam:resourcetag/";
        const gate::Tags* tags = role ? &role->tags : nullptr;
        const std::string same =
            key.starts_with(kTag) ? "aws:resourcetag/" + std::string(key.substr(kTag.size())) : "";
        return global_key({.call = call,
                           .directory = &directory_,
                           .owner = owner,
                           .resource_tags = [tags] { return tags; }},
                          same.empty() ? key : std::string_view(same));
    };
    const Verdict verdict = decide({.who = call.principal,
                                    .action = kPassRole,
                                    .resource = arn,
                                    .owner = owner,
                                    .context = pass_context});
    if (!verdict.allowed())
        return refuse(*operation.service, not_allowed(call.principal, kPassRole, arn, verdict));

    if (!role || !role->is_role || !trusts(*role, passed.service, call.account(), for_whom))
        return cannot_be_assumed(arn, passed.service);
    return {};
}

bool IamAuthorizer::trusts(const Identity& role, std::string_view service, std::string_view account,
                           std::string_view for_whom) {
    if (!role.trust) return false;
    const policy::Requester by{.service = service};
    // A service takes a role on for a resource of an account: what trust policies hold confused deputies off by.
    const Lookup context = [&](std::string_view key) -> std::optional<Values> {
        if (key == "aws:sourceaccount") return Values{std::string(account)};
        if (key == "aws:sourcearn" && for_whom.starts_with("arn:")) return Values{std::string(for_whom)};
        if (key == "aws:principalisawsservice") return Values{"true"};
        if (key == "aws:principalservicename") return Values{std::string(service)};
        return std::nullopt;
    };
    return policy::evaluate(*role.trust, {by, kAssumeRole, role.arn, context}).effect == Effect::allow;
}

}  // namespace athanor::identity
