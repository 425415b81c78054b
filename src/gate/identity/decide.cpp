#include "gate/identity/decide.hpp"

#include <algorithm>

#include "gate/accounts.hpp"
#include "gate/policy/evaluate.hpp"

namespace athanor::identity {
namespace {

using gate::Ground;
using gate::PrincipalKind;
using gate::Question;
using gate::Verdict;
using policy::Effect;
using policy::Named;

// The same account asks again and again: its canonical id is a hash.
const std::string& canonical_of(const std::string& account) {
    thread_local std::string last, canonical;
    if (account.empty() || account != last) {
        canonical = account.empty() ? std::string() : gate::canonical_id(account);
        last = account;
    }
    return canonical;
}

// What documents of which one is enough say together.
Effect said_by(std::span<const DocumentPtr> documents, const policy::Request& request) {
    Effect said = Effect::none;
    for (const DocumentPtr& document : documents) {
        const Effect one = policy::evaluate(*document, request).effect;
        if (one == Effect::deny) return one;
        if (one == Effect::allow) said = one;
    }
    return said;
}

// The names by which a resource's policy may know the caller. Of a federated user its issuer takes the role's place.
policy::Requester names_of(const gate::Principal& who, const std::string& canonical) {
    return {.anonymous = who.kind == PrincipalKind::anonymous,
            .account = who.account,
            .arn = who.arn,
            .role_arn = who.kind == PrincipalKind::federated_user ? who.issuer : who.role_arn,
            .user_id = who.user_id,
            .canonical_id = canonical,
            .federated = who.session ? std::string_view(who.session->provider) : std::string_view()};
}

// The resource's policy, and questions about its allow that are asked only where the answer depends on them.
class ResourceSide {
public:
    explicit ResourceSide(const Question& question) : question_(question) {
        if (!question.resource_policy) return;
        said_ = evaluate(names_of(question.who, canonical_of(question.who.account)));
    }
    bool denies() const { return said_.effect == Effect::deny; }
    bool allows() const { return said_.effect == Effect::allow; }
    Named named() const { return said_.named; }

    // Not by the account's name alone: a statement that is about the caller is about everybody as well. Each by itself, since a Deny with NotPrincipal that
    // spares the caller denies everybody else.
    bool grants() const {
        if (!allows()) return false;
        if (said_.named != Named::account) return true;
        return std::ranges::any_of(question_.resource_policy->statements(), [&](const auto& statement) {
            return statement.effect == Effect::allow &&
                   applies(statement, names_of(question_.who, canonical_of(question_.who.account))) &&
                   applies(statement, {.anonymous = true});
        });
    }
    // By the name of who calls, and not of the role or issuer behind the session.
    bool grants_to_itself() const {
        if (!allows() || said_.named != Named::identity) return false;
        if (question_.who.kind == PrincipalKind::user) return true;
        const auto direct = evaluate({.arn = question_.who.arn});
        return direct.effect == Effect::allow && direct.named == Named::identity;
    }

private:
    bool applies(const policy::Statement& statement, const policy::Requester& requester) const {
        return policy::applies(*question_.resource_policy, statement,
                               {requester, question_.action, question_.resource, question_.context});
    }
    policy::Decision evaluate(const policy::Requester& requester) const {
        return policy::evaluate(*question_.resource_policy,
                                {requester, question_.action, question_.resource, question_.context});
    }
    const Question& question_;
    policy::Decision said_;
};

}  // namespace

Verdict decide(const Question& question, const Policies& policies) {
    const gate::Principal& who = question.who;
    const policy::Requester nobody;  // identity documents have no principals
    const policy::Request request{nobody, question.action, question.resource, question.context};

    const Effect identity = said_by(policies.identity, request);
    if (identity == Effect::deny) return {Effect::deny, Ground::identity};
    const Effect boundary =
        policies.boundary ? policy::evaluate(*policies.boundary, request).effect : Effect::allow;
    if (boundary == Effect::deny) return {Effect::deny, Ground::boundary};
    const Effect session = policies.narrowed ? said_by(policies.session, request) : Effect::allow;
    if (session == Effect::deny) return {Effect::deny, Ground::session};
    const ResourceSide resource(question);
    if (resource.denies()) return {Effect::deny, Ground::resource, resource.named()};

    if (who.kind == PrincipalKind::anonymous) {
        if (resource.allows()) return {Effect::allow, Ground::resource, resource.named()};
        return {Effect::none, Ground::resource};
    }
    if (!policies.present) return {Effect::none, Ground::identity};

    const bool own = !who.account.empty() && who.account == question.owner;
    if (own && resource.grants_to_itself()) return {Effect::allow, Ground::resource, resource.named()};

    const bool identity_allows = policies.everything || identity == Effect::allow;
    const bool granted = own && resource.grants();
    if (!granted) {
        if (!identity_allows) {
            if (question.by_resource_only && !resource.allows()) return {Effect::none, Ground::resource};
            return {Effect::none, Ground::identity};
        }
        if ((!own || question.by_resource_only) && !resource.allows())
            return {Effect::none, Ground::resource};
    }
    if (boundary == Effect::none) return {Effect::none, Ground::boundary};
    if (session == Effect::none) return {Effect::none, Ground::session};
    const bool by_identity = identity_allows && own && !question.by_resource_only;
    return {Effect::allow, by_identity ? Ground::identity : Ground::resource, resource.named()};
}

}  // namespace athanor::identity
