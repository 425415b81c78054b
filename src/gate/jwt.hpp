// Web identities: JSON Web Tokens that an OpenID provider signed (RFC 7519, 7515), and its keys (RFC 7517).
//
//     ATHANOR_TRY(Jwt token, Jwt::parse(text));                     // what it says of itself: nothing is believed yet
//     ATHANOR_TRY(auto keys, parse_keys(document));                 // of the provider that token.issuer names and somebody registered
//     ATHANOR_CHECK(verify_signature(token, keys));
//     ATHANOR_CHECK(check_times(token, clock.now()));
//     ATHANOR_TRY(std::string audience, audience_of(token, {"client-1", "client-2"}));
//
// RS256, RS384, RS512, ES256, ES384. "none" and HMAC are not in the language: a public key can never be taken for a shared secret, and the header's
// algorithm must be of the key's own family, and the key's own "alg" if it has one. Errors are STS's: InvalidIdentityToken, ExpiredTokenException.
// Pure; any thread; a token is at most 20,000 characters (STS's limit), a key document 256 KiB and 64 keys.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.hpp"
#include "base/error.hpp"
#include "base/public_key.hpp"

namespace athanor::gate {

inline constexpr std::size_t kLongestJwt = 20'000;
inline constexpr std::size_t kLongestKeyDocument = 256u << 10;
inline constexpr std::size_t kMostJwks = 64;
inline constexpr std::chrono::minutes kJwtSkew{5};  // that its clock may be ahead of ours; AWS's

struct Jwk {
    std::string id;  // "kid"; may be empty
    std::optional<SignatureKind> only;
    PublicKey key;
};
// Keys for encryption, of other kinds, and broken ones are left out, as RFC 7517 §5 wants.
Result<std::vector<Jwk>> parse_keys(std::string_view document);

struct Jwt {
    SignatureKind kind;
    std::string key_id;  // empty: it names none
    std::string issuer;
    std::string subject;
    std::vector<std::string> audiences;  // "aud"
    std::string authorized_party;        // "azp"; empty: none
    std::string nonce, email;            // for sign-in; empty: none
    bool email_verified = false;
    std::optional<Timestamp> expires, not_before, issued;
    // Everything that is a text, a number, a truth or a list of such, by its name.
    std::map<std::string, std::vector<std::string>, std::less<>> claims;
    // "https://aws.amazon.com/tags": session tags (principal_tags) and the keys that go on along a chain (transitive_tag_keys).
    std::map<std::string, std::string, std::less<>> tags;
    std::vector<std::string> transitive_tags;

    std::string signed_part, signature;

    static Result<Jwt> parse(std::string_view text);
};

// Of the keys, the one that the token names; where it names none, any that its algorithm fits.
Status verify_signature(const Jwt& token, const std::vector<Jwk>& keys);
bool names_key(const Jwt& token, const std::vector<Jwk>& keys);  // else the provider may have newer ones

// exp must be there and to come; nbf and iat past, but for the skew.
Status check_times(const Jwt& token, Timestamp now);

// Whom it was made for: azp if there is one, else aud, which must be of `allowed` (OpenID Connect Core §3.1.3.7, as AWS reads it).
Result<std::string> audience_of(const Jwt& token, const std::vector<std::string>& allowed);

// RFC 4648 §5, without padding.
std::optional<std::string> from_base64url(std::string_view text);
std::string base64url(std::string_view bytes);

// "https://idp.example.com/realms/a/" → "idp.example.com/realms/a": what provider ARNs and condition keys call it.
std::string_view provider_name(std::string_view issuer);

}  // namespace athanor::gate
