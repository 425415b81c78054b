#include "services/kms/access.hpp"

#include <algorithm>

#include "base/encoding.hpp"
#include "gate/identity/context.hpp"
#include "services/kms/refusals.hpp"

namespace athanor::kms {
namespace {

constexpr std::string_view kOurs = "kms:", kContextPrefix = "kms:encryptioncontext:";

policy::Values one(std::string_view value) { return {std::string(value)}; }

std::optional<policy::Values> context_key(const Context* context, std::string_view key) {
    if (!context) return std::nullopt;
    if (key == "kms:encryptioncontextkeys") {
        policy::Values names;
        for (const auto& [name, value] : *context) names.push_back(name);
        if (names.empty()) return std::nullopt;
        return names;
    }
    const std::string_view wanted =
        key.substr(kContextPrefix.size());  // names of condition keys have no case
    for (const auto& [name, value] : *context)
        if (equal_ignore_case(name, wanted)) return one(value);
    return std::nullopt;
}

// Who asks from inside says so as its address (gate/inside.hpp).
std::string via_of(const gate::Call& call, const Use& use) {
    std::string service(use.via);
    constexpr std::string_view kDomain = ".amazonaws.com";
    if (service.empty() && !call.request && call.source_address.ends_with(kDomain))
        service = call.source_address.substr(0, call.source_address.size() - kDomain.size());
    return service;
}

std::optional<policy::Values> kms_key(const gate::Call& call, const Key* key, const Use& use,
                                      std::string_view name) {
    if (name == "kms:encryptioncontextkeys" || name.starts_with(kContextPrefix))
        return context_key(use.context, name);
    if (name == "kms:calleraccount") return one(call.account());
    if (name == "kms:viaservice") {
        const std::string service = via_of(call, use);
        if (service.empty()) return std::nullopt;
        return one(service + "." + (key ? key->name.region : call.region) + ".amazonaws.com");
    }
    if (name == "kms:keyspec" || name == "kms:customermasterkeyspec") return one("SYMMETRIC_DEFAULT");
    if (name == "kms:keyusage" || name == "kms:customermasterkeyusage") return one("ENCRYPT_DECRYPT");
    if (name == "kms:keyorigin") return one("AWS_KMS");
    if (name == "kms:multiregion") return one("false");
    if (name == "kms:encryptionalgorithm" && use.context) return one("SYMMETRIC_DEFAULT");
    if (name == "kms:requestalias" && !use.alias.empty()) return one(use.alias);
    if (name == "kms:resourcealiases" && key && !key->aliases.empty()) return key->aliases;
    for (const auto& [known, values] : use.more)
        if (known == name) return values;
    return std::nullopt;
}

bool holds(const api::kms::GrantListEntry& grant, const Context* context) {
    if (!grant.constraints) return true;
    static const Context kNone;
    const Context& has = context ? *context : kNone;
    auto contains = [&](const auto& wanted) {
        return std::ranges::all_of(wanted, [&](const auto& pair) {
            auto found = has.find(pair.first);
            return found != has.end() && found->second == pair.second;
        });
    };
    if (const auto& equals = grant.constraints->encryption_context_equals)
        if (equals->size() != has.size() || !contains(*equals)) return false;
    if (const auto& subset = grant.constraints->encryption_context_subset)
        if (!contains(*subset)) return false;
    return true;
}

}  // namespace

bool is_principal(const gate::Principal& who, std::string_view principal) {
    return !principal.empty() && (principal == who.arn || principal == who.identity());
}

gate::Verdict Access::decide(const gate::Call& call, const Key* key, const policy::Document* document,
                             std::string_view resource, const Use& use) const {
    const std::string_view owner =
        key ? std::string_view(key->name.account) : std::string_view(call.account());
    const identity::Circumstances circumstances{
        .call = call,
        .directory = directory_,
        .owner = owner,
        .request_tags = [&] { return use.request_tags; },
        .resource_tags = [&]() -> const gate::Tags* { return key ? &key->tags : nullptr; }};
    const policy::Lookup lookup = [&](std::string_view name) -> std::optional<policy::Values> {
        return name.starts_with(kOurs) ? kms_key(call, key, use, name)
                                       : identity::global_key(circumstances, name);
    };
    return authorizer_.decide({.who = call.principal,
                               .action = use.action,
                               .resource = resource,
                               .owner = owner,
                               .resource_policy = document,
                               .by_resource_only = key != nullptr,
                               .context = lookup});
}

bool Access::granted(const gate::Call& call, const Key& key, const Use& use) const {
    if (use.granted.empty()) return false;
    for (const auto& grant : key.grants) {
        if (!grant.operations || std::ranges::find(*grant.operations, use.granted) == grant.operations->end())
            continue;
        const std::string principal = grant.grantee_principal.value_or("");
        const bool account =
            principal == "arn:aws:iam::" + call.account() + ":root" && !call.account().empty();
        if (!is_principal(call.principal, principal) && !account) continue;
        if (!holds(grant, use.context)) continue;
        // What is granted to an account is the account's to pass on to its identities.
        if (is_principal(call.principal, principal) || check_identity(call, key.arn, use)) return true;
    }
    return false;
}

Status Access::check(const gate::Call& call, const Key& key, const Use& use) const {
    if (!key.document) return denied(call.principal.arn, use.action, key.arn, "");
    const gate::Verdict verdict = decide(call, &key, key.document.get(), key.arn, use);
    if (verdict.allowed()) return {};
    if (verdict.effect == policy::Effect::none && granted(call, key, use)) return {};
    if (call.account() != key.name.account && verdict.ground == gate::Ground::resource)
        return denied_elsewhere(call.principal.arn, use.action, key.arn);
    return denied(call.principal.arn, use.action, key.arn, gate::reason_of(verdict, use.action));
}

bool Access::allows(const gate::Call& call, const Key& key, const Use& use,
                    const policy::Document* document) const {
    return decide(call, &key, document, key.arn, use).allowed();
}

Status Access::check_identity(const gate::Call& call, std::string_view resource, const Use& use) const {
    const gate::Verdict verdict = decide(call, nullptr, nullptr, resource, use);
    if (verdict.allowed()) return {};
    return denied(call.principal.arn, use.action, resource, gate::reason_of(verdict, use.action));
}

}  // namespace athanor::kms
