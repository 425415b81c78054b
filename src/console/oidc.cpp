#include "console/oidc.hpp"

#include <algorithm>
#include <cstdlib>

#include "base/encoding.hpp"
#include "base/hash.hpp"
#include "base/json.hpp"
#include "base/log.hpp"

namespace athanor::console {
namespace {

constexpr std::size_t kLongestName = 64;
constexpr std::chrono::seconds kKept{3600}, kPause{10};

std::unexpected<Error> unreachable() {
    return fail("IDPCommunicationError", "The identity provider cannot be reached.", 502);
}

std::unexpected<Error> bad_option(const std::string& why) {
    return fail("InvalidOption", "--console-oidc: " + why);
}

std::unexpected<Error> refused(std::string why) { return fail("AccessDenied", std::move(why), 403); }

std::string made_of(std::string_view secret, std::string_view purpose) {
    return gate::base64url(hmac_sha256(secret, "athanor console oidc " + std::string(purpose)));
}

std::string account_of(std::string_view role) {  // arn:aws:iam::ACCOUNT:role/NAME
    return role.size() > 25 && role.starts_with("arn:aws:iam::") && role.substr(25).starts_with(":role/")
               ? std::string(role.substr(13, 12))
               : std::string();
}

// By https, unless the operator has named an issuer by http.
bool is_safe(const OidcClient& client, std::string_view url) {
    return (url.starts_with("https://") ||
            (client.issuer.starts_with("http://") && url.starts_with("http://"))) &&
           url.find_first_of("\r\n ") == std::string_view::npos;
}

bool may_be_in_a_name(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("_+=,.@-").find(c) != std::string_view::npos;
}

}  // namespace

Result<OidcClient> OidcClient::parse(std::string_view text) {
    OidcClient client;
    while (!text.empty()) {
        const std::string_view pair = text.substr(0, text.find(','));
        text.remove_prefix(std::min(text.size(), pair.size() + 1));
        const auto equals = pair.find('=');
        if (equals == std::string_view::npos) return bad_option("not NAME=VALUE: " + std::string(pair));
        const std::string_view name = pair.substr(0, equals);
        const std::string value(pair.substr(equals + 1));
        if (name == "name") {
            client.name = value;
        } else if (name == "issuer") {
            client.issuer = value;
        } else if (name == "client-id") {
            client.client_id = value;
        } else if (name == "role") {
            client.role = value;
        } else if (name == "client-secret") {
            if (!value.starts_with("env:"))
                return bad_option("client-secret is env:NAME, so that no list of processes shows it");
            const char* secret = std::getenv(value.c_str() + 4);
            if (!secret) return bad_option("there is no environment variable " + value.substr(4));
            client.client_secret = secret;
        } else {
            return bad_option("unknown: " + std::string(name));
        }
    }
    if (client.issuer.empty() || client.client_id.empty() || account_of(client.role).empty())
        return bad_option("issuer=URL, client-id=ID and role=ARN have to be there");
    if (client.name.empty() || client.name == "callback" ||
        !std::ranges::all_of(client.name, may_be_in_a_name))
        return bad_option("a name is of letters, digits and _+=,.@-");
    return client;
}

std::string Passage::state() const { return made_of(secret, "state"); }
std::string Passage::nonce() const { return made_of(secret, "nonce"); }
std::string Passage::verifier() const { return made_of(secret, "verifier"); }
std::string Passage::challenge() const { return gate::base64url(hash(HashKind::sha256, verifier())); }

const OidcClient* Oidc::find(std::string_view name) const {
    auto found = std::ranges::find(clients_, name, &OidcClient::name);
    return found == clients_.end() ? nullptr : &*found;
}

Task<Result<gate::Discovery>> Oidc::provider_of(const OidcClient& client) {
    {
        std::lock_guard lock(mutex_);
        auto found = known_.find(client.name);
        if (found != known_.end() && clock_.monotonic() < found->second.until) {
            if (found->second.provider.issuer.empty()) co_return unreachable();
            co_return found->second.provider;
        }
    }
    auto provider = co_await gate::discover(fetch_, client.issuer);
    if (provider &&
        (!is_safe(client, provider->authorization_endpoint) || !is_safe(client, provider->token_endpoint)))
        provider = unreachable();
    std::lock_guard lock(mutex_);
    known_[client.name] = {provider.value_or(gate::Discovery()),
                           clock_.monotonic() + Duration(provider ? kKept : kPause)};
    co_return provider;
}

Task<Result<std::string>> Oidc::authorization_url(const OidcClient& client, const Passage& passage,
                                                  std::string redirect) {
    ATHANOR_CO_TRY(gate::Discovery provider, co_await provider_of(client));
    std::string url = provider.authorization_endpoint;
    url += url.find('?') == std::string::npos ? '?' : '&';
    url += "response_type=code&scope=openid%20email&client_id=" + uri_encode(client.client_id) +
           "&redirect_uri=" + uri_encode(redirect) + "&state=" + passage.state() +
           "&nonce=" + passage.nonce() + "&code_challenge=" + passage.challenge() +
           "&code_challenge_method=S256";
    co_return url;
}

Task<Result<SignedIn>> Oidc::redeem(const OidcClient& client, const Passage& passage, std::string code,
                                    std::string redirect, const gate::Call& call) {
    ATHANOR_CO_TRY(gate::Discovery provider, co_await provider_of(client));
    gate::FetchRequest request{.url = provider.token_endpoint};
    request.form = "grant_type=authorization_code&code=" + uri_encode(code) +
                   "&redirect_uri=" + uri_encode(redirect) + "&client_id=" + uri_encode(client.client_id) +
                   "&code_verifier=" + passage.verifier();
    if (!client.client_secret.empty())  // RFC 6749 §2.3.1
        request.authorization =
            "Basic " + base64(uri_encode(client.client_id) + ":" + uri_encode(client.client_secret));
    ATHANOR_CO_TRY(gate::Fetched answer, co_await fetch_(std::move(request)));
    auto document = json::parse(answer.body);
    const std::string text = document ? document->root()["id_token"].string_or("") : "";
    if (answer.status != 200 || text.empty())
        co_return refused("The identity provider did not accept the sign-in.");

    const std::string account = account_of(client.role);
    ATHANOR_CO_TRY(sts::WebIdentity who,
                   co_await web_.verify_of(text, account, client.issuer, client.client_id));
    if (!equal_constant_time(who.token.nonce, passage.nonce()))
        co_return refused("The token is of another sign-in.");
    auto role = directory_.find_identity(client.role);
    const std::string name = session_name(who.token);
    if (!role || !role->is_role || !sts::lets_in(*role, who, name, call))
        co_return refused("Not authorized to perform sts:AssumeRoleWithWebIdentity");
    co_return SignedIn{.account = account,
                       .identity_arn = role->arn,
                       .identity_id = role->id,
                       .name = name,
                       .provider = who.provider,
                       .claims = sts::kept_claims(who)};
}

std::string session_name(const gate::Jwt& token) {
    const std::string& wanted = token.email_verified && !token.email.empty() ? token.email : token.subject;
    const bool fits =
        wanted.size() >= 2 && wanted.size() <= kLongestName && std::ranges::all_of(wanted, may_be_in_a_name);
    return fits ? wanted
                : sha256_hex(token.issuer + "\n" + token.subject)
                      .substr(0, 32);  // never two people under one name
}

}  // namespace athanor::console
