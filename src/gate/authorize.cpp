#include "gate/authorize.hpp"

#include "gate/accounts.hpp"
#include "gate/register.hpp"

namespace athanor::gate {
namespace {

using policy::Effect;
using policy::Named;

std::string_view kind_of(Ground ground) {
    switch (ground) {
        case Ground::nothing:
        case Ground::identity: return "identity-based policy";
        case Ground::boundary: return "permissions boundary";
        case Ground::session: return "session policy";
        case Ground::resource: return "resource-based policy";
    }
    return "identity-based policy";
}

}  // namespace

std::string reason_of(const Verdict& verdict, std::string_view action) {
    if (verdict.effect == Effect::deny) {
        std::string_view article = verdict.ground == Ground::identity ? "an " : "a ";
        return std::string(" with an explicit deny in ") + std::string(article) + std::string(kind_of(verdict.ground));
    }
    return " because no " + std::string(kind_of(verdict.ground)) + " allows the " + std::string(action) + " action";
}

Verdict AccountAuthorizer::decide(const Question& question) const {
    const Principal& who = question.who;
    const bool own = !who.account.empty() && who.account == question.owner;
    policy::Decision said;
    if (question.resource_policy) {
        const std::string canonical = who.account.empty() ? std::string() : canonical_id(who.account);
        said = policy::evaluate(*question.resource_policy, {.requester = {.anonymous = who.kind == PrincipalKind::anonymous,
                                                                         .account = who.account,
                                                                         .arn = who.arn,
                                                                         .role_arn = who.role_arn,
                                                                         .user_id = who.user_id,
                                                                         .canonical_id = canonical},
                                                            .action = question.action,
                                                            .resource = question.resource,
                                                            .context = question.context});
        if (said.effect == Effect::deny) return {Effect::deny, Ground::resource, said.named};
    }
    if (own) return {Effect::allow, Ground::identity, said.named};
    if (said.effect == Effect::allow) return {Effect::allow, Ground::resource, said.named};
    return {Effect::none, Ground::resource, Named::nobody};
}

Status AccountAuthorizer::authorize(const Call& call, const wire::Operation& operation, const void*) const {
    if (!call.principal.account.empty()) return {};
    if (call.principal.kind == PrincipalKind::anonymous && (operation.service->name == "s3" || operation.anonymous)) return {};
    if (operation.service->speaks(wire::Protocol::rest_xml))
        return fail("AccessDenied", "Access Denied", 403);
    return fail("AccessDeniedException",
                "User: " + call.principal.arn + " is not authorized to perform: " +
                    std::string(operation.service->action_prefix) + ":" + std::string(operation.name),
                403);
}

}  // namespace athanor::gate
