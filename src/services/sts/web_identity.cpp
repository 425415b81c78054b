#include "services/sts/web_identity.hpp"

#include <algorithm>

#include "base/encoding.hpp"
#include "gate/identity/context.hpp"
#include "gate/policy/evaluate.hpp"
#include "services/sts/service.hpp"
#include "services/sts/session.hpp"

namespace athanor::sts {

using namespace api::sts;

namespace {

constexpr std::string_view kAction = "sts:AssumeRoleWithWebIdentity";
constexpr std::string_view kSourceIdentity = "https://aws.amazon.com/source_identity";
constexpr std::size_t kLongestKeptClaim = 256;

std::unexpected<Error> not_authorized() {
    return fail("AccessDenied", "Not authorized to perform " + std::string(kAction), 403);
}

// Of "ISSUER:CLAIM", whatever its case; nullopt: no key of this provider.
std::optional<policy::Values> claim(const WebIdentity& who, std::string_view key) {
    const std::string_view issuer = gate::provider_name(who.token.issuer);
    if (key.size() <= issuer.size() + 1 || key[issuer.size()] != ':' ||
        !equal_ignore_case(key.substr(0, issuer.size()), issuer))
        return std::nullopt;
    const std::string name = to_lower(key.substr(issuer.size() + 1));
    if (name == "sub") return policy::Values{who.token.subject};
    if (name == "aud") return policy::Values{who.audience};
    if (name == "oaud") {
        if (who.token.authorized_party.empty()) return std::nullopt;
        return who.token.audiences;
    }
    auto found = std::ranges::find_if(who.token.claims,
                                      [&](const auto& each) { return equal_ignore_case(each.first, name); });
    if (found == who.token.claims.end()) return std::nullopt;
    return found->second;
}

std::string account_of_role(std::string_view arn) {
    constexpr std::string_view kPrefix = "arn:aws:iam::";
    if (!arn.starts_with(kPrefix)) return {};
    arn.remove_prefix(kPrefix.size());
    auto account = arn.substr(0, arn.find(':'));
    return arn.substr(account.size()).starts_with(":role/") ? std::string(account) : std::string();
}

bool is_session_name(std::string_view text) {
    return text.size() >= 2 && text.size() <= 64 && std::ranges::all_of(text, [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      std::string_view("_+=,.@-").find(c) != std::string_view::npos;
           });
}

}  // namespace

std::string provider_arn(std::string_view account, std::string_view issuer) {
    return "arn:aws:iam::" + std::string(account) + ":oidc-provider/" +
           std::string(gate::provider_name(issuer));
}

std::string source_identity_of(const WebIdentity& who) {
    auto found = who.token.claims.find(kSourceIdentity);
    return found == who.token.claims.end() || found->second.size() != 1 ? std::string()
                                                                        : found->second.front();
}

Task<Result<WebIdentity>> WebIdentities::check(gate::Jwt token, Provider provider) {
    ATHANOR_CO_CHECK(gate::check_times(token, clock_.now()));  // before anybody is asked for keys
    ATHANOR_CO_TRY(std::string audience, gate::audience_of(token, provider.client_ids));
    ATHANOR_CO_TRY(auto keys, co_await keys_.of(token));
    ATHANOR_CO_CHECK(gate::verify_signature(token, *keys));
    co_return WebIdentity{std::move(token), std::move(provider.arn), std::move(audience)};
}

Task<Result<WebIdentity>> WebIdentities::verify(std::string text, std::string account) {
    ATHANOR_CO_TRY(gate::Jwt token, gate::Jwt::parse(text));
    ATHANOR_CO_TRY(auto provider, find_(provider_arn(account, token.issuer)));
    if (!provider || provider->secure != token.issuer.starts_with("https://")) {
        co_return fail("InvalidIdentityToken",
                       "No OpenIDConnect provider found in your account for " + token.issuer);
    }
    co_return co_await check(std::move(token), *std::move(provider));
}

Task<Result<WebIdentity>> WebIdentities::verify_of(std::string text, std::string account, std::string issuer,
                                                   std::string client_id) {
    ATHANOR_CO_TRY(gate::Jwt token, gate::Jwt::parse(text));
    if (token.issuer != issuer) co_return fail("InvalidIdentityToken", "Incorrect issuer");
    Provider provider{.arn = provider_arn(account, issuer),
                      .client_ids = {std::move(client_id)},
                      .secure = issuer.starts_with("https://")};
    co_return co_await check(std::move(token), std::move(provider));
}

bool lets_in(const identity::Identity& role, const WebIdentity& who, std::string_view session_name,
             const gate::Call& call) {
    if (!role.trust || role.damaged) return false;
    const gate::Tags& tags = who.token.tags;
    const std::string source = source_identity_of(who);
    const identity::Circumstances circumstances{.call = call,
                                                .owner = role.account,
                                                .request_tags = [&] { return &tags; },
                                                .resource_tags = [&] { return &role.tags; }};
    const policy::Lookup lookup = [&](std::string_view key) -> std::optional<policy::Values> {
        if (auto value = claim(who, key)) return value;
        if (key == "aws:federatedprovider") return policy::Values{who.provider};
        if (key == "sts:rolesessionname") return policy::Values{std::string(session_name)};
        if (key == "sts:sourceidentity" && !source.empty()) return policy::Values{source};
        if (key == "sts:transitivetagkeys" && !who.token.transitive_tags.empty())
            return who.token.transitive_tags;
        constexpr std::string_view kRoleTag = "iam:resourcetag/";
        if (key.starts_with(kRoleTag)) {
            auto found = role.tags.find(key.substr(kRoleTag.size()));
            return found == role.tags.end() ? std::nullopt : std::optional(policy::Values{found->second});
        }
        if (key == "aws:tagkeys" && !tags.empty()) {
            policy::Values keys;
            for (const auto& [name, value] : tags) keys.push_back(name);
            return keys;
        }
        return identity::global_key(circumstances, key);
    };
    const policy::Requester requester{.federated = who.provider};
    auto allows = [&](std::string_view action) {
        return policy::evaluate(
                   *role.trust,
                   {.requester = requester, .action = action, .resource = role.arn, .context = lookup})
                   .effect == policy::Effect::allow;
    };
    return allows(kAction) && (tags.empty() || allows("sts:TagSession")) &&
           (source.empty() || allows("sts:SetSourceIdentity"));
}

gate::Tags kept_claims(const WebIdentity& who) {
    const std::string issuer(gate::provider_name(who.token.issuer));
    gate::Tags kept;
    for (const char* name : {"sub", "aud", "oaud", "amr", "azp", "email"}) {
        auto values = claim(who, issuer + ":" + name);
        if (values && values->size() == 1 && values->front().size() <= kLongestKeptClaim)
            kept.emplace(issuer + ":" + name, values->front());
    }
    return kept;
}

Task<Result<AssumeRoleWithWebIdentityResponse>> Sts::assume_role_with_web_identity(
    gate::Call& call, AssumeRoleWithWebIdentityRequest in) {
    if (in.provider_id) {
        co_return fail("ValidationError",
                       "ProviderId is for OAuth 2.0 access tokens, which are not supported; give an OpenID "
                       "Connect ID token.");
    }
    const std::string account = account_of_role(in.role_arn);
    if (account.empty()) co_return fail("ValidationError", in.role_arn + " is invalid");
    ATHANOR_CO_TRY(WebIdentity who, co_await web_.verify(in.web_identity_token, account));
    auto role = find_role(identities_, in.role_arn);
    if (!role || !lets_in(*role, who, in.role_session_name, call)) co_return not_authorized();

    const std::string source = source_identity_of(who);
    if (!source.empty() && !is_session_name(source))
        co_return fail("InvalidIdentityToken", "The source identity of the token is not valid");
    ATHANOR_CO_TRY(Packed packed, make_session({.policy = in.policy,
                                                .policy_arns = in.policy_arns,
                                                .tags = {who.token.tags.begin(), who.token.tags.end()},
                                                .transitive = who.token.transitive_tags},
                                               role->account, nullptr, identities_));
    ATHANOR_CO_TRY(auto duration, duration_of_role(in.duration_seconds, *role, false));
    packed.session.source_identity = source;
    packed.session.provider = who.provider;
    packed.session.claims = kept_claims(who);

    gate::Principal session = session_principal(*role, in.role_session_name);
    call.principal.account = role->account;  // whose audit trail is told, and as whom
    call.principal.session = std::make_shared<const gate::Session>(packed.session);
    AssumeRoleWithWebIdentityResponse out{
        .subject_from_web_identity_token = who.token.subject,
        .assumed_role_user = AssumedRoleUser{.assumed_role_id = session.user_id, .arn = session.arn},
        .packed_policy_size = packed.size,
        .provider = who.token.issuer,
        .audience = who.audience};
    if (!source.empty()) out.source_identity = source;
    ATHANOR_CO_TRY(out.credentials,
                   mint(identities_, std::move(session), std::move(packed.session), clock_.now(), duration));
    co_return out;
}

}  // namespace athanor::sts
