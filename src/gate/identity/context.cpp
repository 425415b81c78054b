#include "gate/identity/context.hpp"

#include <algorithm>
#include <array>

#include "base/encoding.hpp"
#include "gate/forwarded.hpp"
#include "gate/identity/directory.hpp"

namespace athanor::identity {
namespace {

using gate::Call;
using gate::Principal;
using gate::PrincipalKind;
using policy::Values;

using Answer = std::optional<Values>;

Answer one(std::string value) { return Values{std::move(value)}; }
Answer truth(bool value) { return one(value ? "true" : "false"); }
Answer said(std::string_view value) { return value.empty() ? std::nullopt : one(std::string(value)); }

// Keys of tags are compared without their case, as AWS compares them in conditions.
const std::string* value_of(const gate::Tags* tags, std::string_view name) {
    if (!tags) return nullptr;
    if (auto found = tags->find(name); found != tags->end()) return &found->second;
    auto found =
        std::ranges::find_if(*tags, [&](const auto& tag) { return equal_ignore_case(tag.first, name); });
    return found == tags->end() ? nullptr : &found->second;
}

Answer tag(const gate::Tags* tags, std::string_view name) {
    const std::string* value = value_of(tags, name);
    return value ? one(*value) : std::nullopt;
}

Answer names_of(const gate::Tags* tags) {
    if (!tags || tags->empty()) return std::nullopt;
    Values names;
    for (const auto& [name, value] : *tags) names.push_back(name);
    return names;
}

Answer header_of(const Call& call, std::string_view name) {
    auto value = call.request ? call.request->headers.get(name) : std::nullopt;
    return value ? one(std::string(*value)) : std::nullopt;
}

std::string_view type_of(PrincipalKind kind) {
    switch (kind) {
        case PrincipalKind::root: return "Account";
        case PrincipalKind::user: return "User";
        case PrincipalKind::role_session: return "AssumedRole";
        case PrincipalKind::federated_user: return "FederatedUser";
        case PrincipalKind::anonymous: break;
    }
    return "Anonymous";
}

bool is_temporary(const Principal& who) {
    return who.session || who.kind == PrincipalKind::role_session ||
           who.kind == PrincipalKind::federated_user;
}

// A service of ours that acts for an account by itself, without a role.
bool is_service(const Call& call) {
    return !call.request && call.principal.kind == PrincipalKind::root &&
           call.source_address.ends_with(".amazonaws.com");
}

// ---- Keys of the caller. Anonymous callers have a type and an id. ----

Answer principal_type(const Circumstances& c) { return one(std::string(type_of(c.call.principal.kind))); }
Answer user_id(const Circumstances& c) {
    return c.call.principal.kind == PrincipalKind::anonymous ? one("anonymous")
                                                             : said(c.call.principal.user_id);
}
Answer principal_arn(const Circumstances& c) {
    const Principal& who = c.call.principal;
    return said(who.kind == PrincipalKind::role_session ? who.role_arn : who.arn);
}
Answer principal_account(const Circumstances& c) { return said(c.call.principal.account); }
Answer username(const Circumstances& c) {
    const Principal& who = c.call.principal;
    if (who.kind != PrincipalKind::user) return std::nullopt;
    return said(std::string_view(who.arn).substr(who.arn.rfind('/') + 1));
}
Answer by_service(const Circumstances& c) { return truth(is_service(c.call)); }
Answer service_name(const Circumstances& c) {
    return is_service(c.call) ? said(c.call.source_address) : std::nullopt;
}
Answer with_mfa(const Circumstances& c) {  // there are no devices: temporary credentials were made without
    return is_temporary(c.call.principal) ? truth(false) : std::nullopt;
}
Answer token_issued(const Circumstances& c) {
    const auto& session = c.call.principal.session;
    return session ? one(format_iso8601(session->issued)) : std::nullopt;
}
Answer source_identity(const Circumstances& c) {
    const auto& session = c.call.principal.session;
    return session ? said(session->source_identity) : std::nullopt;
}
Answer provider(const Circumstances& c) {
    const auto& session = c.call.principal.session;
    return session ? said(session->provider) : std::nullopt;
}

// ---- Keys of the request. ----

Answer source_ip(const Circumstances& c) {
    return c.call.request ? said(gate::address_of(c.call.source_address)) : std::nullopt;
}
Answer secure(const Circumstances& c) { return truth(c.call.secure); }
Answer current_time(const Circumstances& c) { return one(format_iso8601(c.call.time)); }
Answer epoch_time(const Circumstances& c) {
    return one(std::to_string(static_cast<std::int64_t>(to_epoch_seconds(c.call.time))));
}
Answer user_agent(const Circumstances& c) { return header_of(c.call, "user-agent"); }
Answer referer(const Circumstances& c) { return header_of(c.call, "referer"); }
Answer region(const Circumstances& c) { return said(c.call.region); }
Answer resource_account(const Circumstances& c) { return said(c.owner); }
Answer via_service(const Circumstances&) {
    return truth(false);
}  // roles act for themselves: nothing is forwarded
Answer tag_keys(const Circumstances& c) { return names_of(c.request_tags ? c.request_tags() : nullptr); }

struct ContextKey {
    std::string_view name;  // behind "aws:"
    Answer (*answer)(const Circumstances&);
};
constexpr auto kKeys = std::to_array<ContextKey>({
    {"currenttime", current_time},
    {"epochtime", epoch_time},
    {"federatedprovider", provider},
    {"multifactorauthpresent", with_mfa},
    {"principalaccount", principal_account},
    {"principalarn", principal_arn},
    {"principalisawsservice", by_service},
    {"principalservicename", service_name},
    {"principaltype", principal_type},
    {"referer", referer},
    {"requestedregion", region},
    {"resourceaccount", resource_account},
    {"securetransport", secure},
    {"sourceidentity", source_identity},
    {"sourceip", source_ip},
    {"tagkeys", tag_keys},
    {"tokenissuetime", token_issued},
    {"useragent", user_agent},
    {"userid", user_id},
    {"username", username},
    {"viaawsservice", via_service},
});
static_assert(std::ranges::is_sorted(kKeys, {}, &ContextKey::name));

Answer principal_tag(const Circumstances& c, std::string_view name) {
    const Principal& who = c.call.principal;
    if (who.session) {
        if (const std::string* value = value_of(&who.session->tags, name)) return one(*value);
    }
    return c.directory ? tag_of_identity(*c.directory, who, name) : std::nullopt;
}

// What a web identity's token said, by keys that begin with its provider's URL.
Answer claim(const Principal& who, std::string_view key) {
    if (!who.session) return std::nullopt;
    for (const auto& [name, value] : who.session->claims)
        if (equal_ignore_case(name, key)) return one(value);
    return std::nullopt;
}

}  // namespace

std::optional<Values> tag_of_identity(const Directory& directory, const Principal& who,
                                      std::string_view name) {
    if (who.kind == PrincipalKind::anonymous || who.kind == PrincipalKind::root) return std::nullopt;
    const auto identity = directory.find_identity(who.identity());
    return identity ? tag(&identity->tags, name) : std::nullopt;
}

std::optional<Values> global_key(const Circumstances& circumstances, std::string_view key) {
    constexpr std::string_view kAws = "aws:";
    if (!key.starts_with(kAws)) {
        if (key == "sts:sourceidentity") return source_identity(circumstances);
        return claim(circumstances.call.principal, key);
    }
    key.remove_prefix(kAws.size());
    if (const std::size_t slash = key.find('/'); slash != key.npos) {
        const std::string_view kind = key.substr(0, slash), name = key.substr(slash + 1);
        if (kind == "principaltag") return principal_tag(circumstances, name);
        if (kind == "requesttag")
            return tag(circumstances.request_tags ? circumstances.request_tags() : nullptr, name);
        if (kind == "resourcetag")
            return tag(circumstances.resource_tags ? circumstances.resource_tags() : nullptr, name);
        return std::nullopt;
    }
    const auto found = std::ranges::lower_bound(kKeys, key, {}, &ContextKey::name);
    return found != kKeys.end() && found->name == key ? found->answer(circumstances) : std::nullopt;
}

}  // namespace athanor::identity
