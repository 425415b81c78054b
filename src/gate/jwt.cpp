#include "gate/jwt.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/encoding.hpp"
#include "base/json.hpp"

namespace athanor::gate {
namespace {

constexpr std::size_t kMostClaims = 256, kMostValues = 64;
constexpr double kLastSecond = 253402300799;  // of the year 9999
constexpr std::string_view kTagsClaim = "https://aws.amazon.com/tags";

std::unexpected<Error> invalid(std::string message) {
    return fail("InvalidIdentityToken", std::move(message));
}

std::unexpected<Error> not_a_jwt() {
    return invalid(
        "The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)");
}

std::optional<SignatureKind> kind_of(std::string_view name) {
    constexpr std::array<std::pair<std::string_view, SignatureKind>, 5> kKinds = {
        {{"RS256", SignatureKind::rs256},
         {"RS384", SignatureKind::rs384},
         {"RS512", SignatureKind::rs512},
         {"ES256", SignatureKind::es256},
         {"ES384", SignatureKind::es384}}};
    auto found = std::ranges::find(kKinds, name, &std::pair<std::string_view, SignatureKind>::first);
    if (found == kKinds.end()) return std::nullopt;
    return found->second;
}

std::optional<std::string> scalar(json::Value value) {
    switch (value.kind()) {
        case json::Kind::string: return std::string(*value.string());
        case json::Kind::boolean: return *value.boolean() ? "true" : "false";
        case json::Kind::integer:
        case json::Kind::real: return value.text();
        default: return std::nullopt;
    }
}

std::vector<std::string> values_of(json::Value value) {
    std::vector<std::string> values;
    if (auto one = scalar(value)) values.push_back(*std::move(one));
    if (value.kind() == json::Kind::array) {
        value.for_each_element([&](json::Value element) {
            if (auto one = scalar(element); one && values.size() < kMostValues)
                values.push_back(*std::move(one));
        });
    }
    return values;
}

// nullopt: not there. An error: it is there and is no time.
Result<std::optional<Timestamp>> time_of(json::Value value) {
    if (!value.exists()) return std::nullopt;
    auto seconds = value.real();
    if (!seconds || !std::isfinite(*seconds) || *seconds < 0 || *seconds > kLastSecond) return not_a_jwt();
    return from_epoch_seconds(*seconds);
}

void read_tags(json::Value tags, Jwt& token) {
    tags["principal_tags"].for_each_member([&](std::string_view key, json::Value value) {
        auto values = values_of(value);  // AWS's form is a list of one
        if (values.size() == 1) token.tags.emplace(key, values.front());
    });
    token.transitive_tags = values_of(tags["transitive_tag_keys"]);
}

Status read_claims(json::Value payload, Jwt& token) {
    token.issuer = payload["iss"].string_or("");
    token.subject = payload["sub"].string_or("");
    token.authorized_party = payload["azp"].string_or("");
    token.nonce = payload["nonce"].string_or("");
    token.email = payload["email"].string_or("");
    token.email_verified = payload["email_verified"].boolean_or(false);
    if (auto aud = payload["aud"]; aud.kind() == json::Kind::string || aud.kind() == json::Kind::array)
        token.audiences = values_of(aud);
    ATHANOR_TRY(token.expires, time_of(payload["exp"]));
    ATHANOR_TRY(token.not_before, time_of(payload["nbf"]));
    ATHANOR_TRY(token.issued, time_of(payload["iat"]));
    if (payload.size() > kMostClaims) return not_a_jwt();
    payload.for_each_member([&](std::string_view key, json::Value value) {
        if (auto values = values_of(value); !values.empty()) token.claims.emplace(key, std::move(values));
    });
    if (auto tags = payload[kTagsClaim]; tags.kind() == json::Kind::object) read_tags(tags, token);
    if (token.issuer.empty()) return invalid("Missing a required claim: iss");
    if (token.subject.empty()) return invalid("Missing a required claim: sub");
    return {};
}

std::optional<PublicKey> key_of(json::Value key) {
    auto number = [&](const char* name) {
        return from_base64url(key[name].string().value_or("")).value_or("");
    };
    const std::string type = key["kty"].string_or("");
    if (type == "RSA") return PublicKey::rsa(number("n"), number("e"));
    if (type != "EC") return std::nullopt;
    const std::string curve = key["crv"].string_or("");
    if (curve == "P-256") return PublicKey::ec(PublicKey::Curve::p256, number("x"), number("y"));
    if (curve == "P-384") return PublicKey::ec(PublicKey::Curve::p384, number("x"), number("y"));
    return std::nullopt;
}

bool may_verify(const Jwk& key, const Jwt& token) {
    return key.key.fits(token.kind) && (!key.only || *key.only == token.kind);
}

}  // namespace

std::optional<std::string> from_base64url(std::string_view text) {
    if (text.size() % 4 == 1 || text.find_first_of("+/=") != std::string_view::npos) return std::nullopt;
    std::string plain(text);
    std::ranges::replace(plain, '-', '+');
    std::ranges::replace(plain, '_', '/');
    plain.append((4 - plain.size() % 4) % 4, '=');
    return from_base64(plain);
}

std::string base64url(std::string_view bytes) {
    std::string text = base64(bytes);
    while (text.ends_with('=')) text.pop_back();
    std::ranges::replace(text, '+', '-');
    std::ranges::replace(text, '/', '_');
    return text;
}

std::string_view provider_name(std::string_view issuer) {
    if (auto scheme = issuer.find("://"); scheme != std::string_view::npos) issuer.remove_prefix(scheme + 3);
    while (issuer.ends_with('/')) issuer.remove_suffix(1);
    return issuer;
}

Result<std::vector<Jwk>> parse_keys(std::string_view document) {
    auto bad = [] {
        return invalid(
            "Couldn't retrieve verification key from your identity provider,  please reference "
            "AssumeRoleWithWebIdentity documentation for requirements");
    };
    if (document.size() > kLongestKeyDocument) return bad();
    auto parsed = json::parse(document);
    if (!parsed || parsed->root()["keys"].kind() != json::Kind::array) return bad();
    std::vector<Jwk> keys;
    parsed->root()["keys"].for_each_element([&](json::Value each) {
        if (keys.size() == kMostJwks || each["use"].string_or("sig") != "sig") return;
        auto algorithm = each["alg"].string();
        auto only = algorithm ? kind_of(*algorithm) : std::nullopt;
        if (algorithm && !only) return;
        auto key = key_of(each);
        if (key) keys.push_back({each["kid"].string_or(""), only, *std::move(key)});
    });
    if (keys.empty()) return bad();
    return keys;
}

Result<Jwt> Jwt::parse(std::string_view text) {
    if (text.size() > kLongestJwt) return not_a_jwt();
    const auto first = text.find('.'), last = text.rfind('.');
    if (first == std::string_view::npos || first == last || text.find('.', first + 1) != last)
        return not_a_jwt();
    auto header_text = from_base64url(text.substr(0, first));
    auto payload_text = from_base64url(text.substr(first + 1, last - first - 1));
    auto signature = from_base64url(text.substr(last + 1));
    if (!header_text || !payload_text || !signature) return not_a_jwt();
    auto header = json::parse(*header_text);
    auto payload = json::parse(*payload_text);
    if (!header || !payload || header->root().kind() != json::Kind::object ||
        payload->root().kind() != json::Kind::object)
        return not_a_jwt();
    if (header->root()["crit"].exists())
        return not_a_jwt();  // RFC 7515 §4.1.11: extensions that we do not know
    auto kind = kind_of(header->root()["alg"].string().value_or(""));
    if (!kind)
        return invalid(
            "The token's signing algorithm is not supported: use RS256, RS384, RS512, ES256 or ES384");
    Jwt token{.kind = *kind,
              .key_id = header->root()["kid"].string_or(""),
              .signed_part = std::string(text.substr(0, last)),
              .signature = *std::move(signature)};
    ATHANOR_CHECK(read_claims(payload->root(), token));
    return token;
}

bool names_key(const Jwt& token, const std::vector<Jwk>& keys) {
    return std::ranges::any_of(keys, [&](const Jwk& key) {
        return may_verify(key, token) && (token.key_id.empty() || key.id == token.key_id);
    });
}

Status verify_signature(const Jwt& token, const std::vector<Jwk>& keys) {
    for (const Jwk& key : keys) {
        if (!token.key_id.empty() && key.id != token.key_id) continue;
        if (may_verify(key, token) && key.key.verify(token.kind, token.signed_part, token.signature))
            return {};
    }
    if (!names_key(token, keys)) {
        return invalid(
            "Couldn't retrieve verification key from your identity provider,  please reference "
            "AssumeRoleWithWebIdentity documentation for requirements");
    }
    return invalid(
        "The web identity token that was passed could not be validated by AWS: its signature is not valid");
}

Status check_times(const Jwt& token, Timestamp now) {
    auto seconds = [](Timestamp t) {
        return std::to_string(std::chrono::duration_cast<std::chrono::seconds>(t.time_since_epoch()).count());
    };
    if (!token.expires) return invalid("Missing a required claim: exp");
    if (now >= *token.expires) {
        return fail("ExpiredTokenException", "Token expired: current date/time " + seconds(now) +
                                                 " must be before the expiration date/time " +
                                                 seconds(*token.expires));
    }
    if (token.not_before && now + kJwtSkew < *token.not_before)
        return invalid("The ID Token is not valid yet (nbf)");
    if (token.issued && now + kJwtSkew < *token.issued)
        return invalid("The ID Token was issued in the future (iat)");
    return {};
}

Result<std::string> audience_of(const Jwt& token, const std::vector<std::string>& allowed) {
    if (token.audiences.empty() && token.authorized_party.empty())
        return invalid("Missing a required claim: aud");
    auto is_allowed = [&](const std::string& one) {
        return std::ranges::find(allowed, one) != allowed.end();
    };
    if (!token.authorized_party.empty()) {
        if (is_allowed(token.authorized_party)) return token.authorized_party;
        return invalid("Incorrect token audience");
    }
    auto found = std::ranges::find_if(token.audiences, is_allowed);
    if (found == token.audiences.end()) return invalid("Incorrect token audience");
    return *found;
}

}  // namespace athanor::gate
