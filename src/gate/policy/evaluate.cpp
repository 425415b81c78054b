#include "gate/policy/evaluate.hpp"

#include <algorithm>

#include "base/encoding.hpp"

namespace athanor::policy {
namespace {

using Type = PrincipalPattern::Type;

// "AROA...:SESSION" is a session of the role AROA...
std::string_view role_id(std::string_view user_id) { return user_id.substr(0, user_id.find(':')); }

// What one pattern names of the requester: nothing, its account, or itself.
Named names(const PrincipalPattern& pattern, const Requester& who) {
    if (pattern.type == Type::everyone) return Named::everyone;
    if (who.anonymous) return Named::nobody;
    auto itself = [](bool same) { return same ? Named::identity : Named::nobody; };
    const std::string_view text = pattern.text;
    switch (pattern.type) {
        case Type::account: return text == who.account ? Named::account : Named::nobody;
        case Type::canonical:
            return equal_ignore_case(text, who.canonical_id) ? Named::account : Named::nobody;
        case Type::arn: return itself(text == who.arn || text == who.role_arn);
        case Type::unique_id: return itself(text == role_id(who.user_id));
        case Type::service: return itself(text == who.service);
        case Type::federated: return itself(text == who.federated);
        case Type::everyone: break;
    }
    return Named::nobody;
}

bool lists(const Listed<PrincipalPattern>& listed, auto&& fits) {
    return std::ranges::any_of(listed.items, fits);
}

// Every name that the requester goes by is listed.
bool spares(const Listed<PrincipalPattern>& listed, const Requester& who) {
    auto has_arn = [&](std::string_view arn) {
        return lists(listed, [&](const auto& p) { return p.type == Type::arn && p.text == arn; });
    };
    auto has_id = [&] {
        return lists(listed, [&](const auto& p) {
            return p.type == Type::unique_id && p.text == role_id(who.user_id);
        });
    };
    auto is = [&](Named as) { return lists(listed, [&](const auto& p) { return names(p, who) == as; }); };
    if (is(Named::everyone)) return true;
    if (who.anonymous) return false;
    if (who.account.empty()) return is(Named::identity);  // a service, or a provider's user
    if (!is(Named::account)) return false;
    if (who.arn.ends_with(":root")) return true;
    if (!who.role_arn.empty() && !has_arn(who.role_arn) && !has_id()) return false;
    return has_arn(who.arn) || (who.role_arn.empty() && has_id());
}

// Named::nobody: the statement is not about the requester.
Named named_by(const Listed<PrincipalPattern>& listed, const Requester& who) {
    if (listed.negated) return spares(listed, who) ? Named::nobody : Named::everyone;
    Named closest = Named::nobody;
    for (const auto& pattern : listed.items) closest = std::max(closest, names(pattern, who));
    return closest;
}

template <class T>
bool fits(const Listed<T>& listed, std::string_view text, const Facts& facts) {
    const bool found =
        std::ranges::any_of(listed.items, [&](const T& one) { return one.matches(text, facts); });
    return found != listed.negated;
}

bool applies(const Statement& statement, const Request& request, const Facts& facts, Named& named) {
    if (!fits(statement.actions, request.action, facts)) return false;
    if (!statement.resources.items.empty() && !fits(statement.resources, request.resource, facts))
        return false;
    if (!statement.principals.items.empty()) {
        named = named_by(statement.principals, request.requester);
        if (named == Named::nobody) return false;
    }
    return std::ranges::all_of(statement.conditions, [&](const Condition& c) { return c.holds(facts); });
}

}  // namespace

Decision evaluate(const Document& document, const Request& request) {
    const Facts facts(document.keys(), request.context);
    Decision out;
    for (const auto& statement : document.statements()) {
        Named named = Named::nobody;
        if (!applies(statement, request, facts, named)) continue;
        if (statement.effect == Effect::deny) return {Effect::deny, named, &statement};
        if (out.effect == Effect::none) out = {Effect::allow, named, &statement};
        out.named = std::max(out.named, named);
    }
    return out;
}

bool applies(const Document& document, const Statement& statement, const Request& request) {
    Named named = Named::nobody;
    return applies(statement, request, Facts(document.keys(), request.context), named);
}

}  // namespace athanor::policy
