#include "gate/jwt.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/json.hpp"
#include "gate/testing_tokens.hpp"

namespace athanor::gate {
namespace {

using namespace testing;
using ::testing::ElementsAre;
using namespace std::chrono_literals;

std::vector<Jwk> keys() { return parse_keys(kKeyDocument).value(); }

std::string unsigned_token(std::string_view header, std::string_view claims) {
    return base64url(header) + "." + base64url(claims) + ".c2ln";
}
Jwt saying(std::string_view claims) {
    auto token = Jwt::parse(unsigned_token(R"({"alg":"RS256","kid":"r1"})", claims));
    EXPECT_TRUE(token) << claims;
    return *token;
}
std::string refusal(const auto& result) { return result ? "none" : result.error().code; }

TEST(Jwt, EachAlgorithmsSignatureByAnotherImplementationIsValid) {
    for (std::string_view text : {kRs256, kRs384, kRs512, kEs256, kEs384, kNoKid, kAzp, kTags}) {
        auto token = Jwt::parse(text);
        ASSERT_TRUE(token);
        EXPECT_TRUE(verify_signature(*token, keys())) << text;
    }
}

TEST(Jwt, OneBitAnywhereMakesASignatureInvalid) {
    for (std::string_view text : {kRs256, kEs256, kEs384}) {
        for (std::size_t at = 0; at < text.size(); ++at) {
            std::string changed(text);
            changed[at] = changed[at] == 'A' ? 'E' : 'A';  // a bit that the encoding keeps
            if (changed == text) continue;
            auto token = Jwt::parse(changed);
            if (token) EXPECT_FALSE(verify_signature(*token, keys())) << at;
        }
    }
}

TEST(Jwt, SharedSecretsAndNoSignatureAreNotInTheLanguage) {
    const std::string claims = R"({"iss":"https://i","sub":"s","aud":"a","exp":1})";
    for (const char* alg : {"none", "None", "HS256", "HS512", "PS256", "ES512", "EdDSA", ""}) {
        auto token = Jwt::parse(unsigned_token(std::string(R"({"alg":")") + alg + "\"}", claims));
        EXPECT_EQ(refusal(token), "InvalidIdentityToken") << alg;
    }
    EXPECT_FALSE(Jwt::parse(unsigned_token("{}", claims)));
    EXPECT_FALSE(Jwt::parse(unsigned_token(R"({"alg":"RS256","crit":["b64"],"b64":false})", claims)));
}

TEST(Jwt, AKeyVerifiesItsOwnFamilyOnly) {
    auto token = Jwt::parse(kRs256).value();
    token.kind = SignatureKind::es256;
    EXPECT_FALSE(verify_signature(token, keys()));
    auto elliptic = Jwt::parse(kEs256).value();
    elliptic.kind = SignatureKind::rs256;
    EXPECT_FALSE(verify_signature(elliptic, keys()));
    auto narrowed = keys();
    for (auto& key : narrowed) key.only = SignatureKind::rs512;
    EXPECT_FALSE(verify_signature(Jwt::parse(kRs256).value(), narrowed));
    EXPECT_TRUE(verify_signature(Jwt::parse(kRs512).value(), narrowed));
}

TEST(Jwt, WeakKeysOthersKeysAndUnknownOnesVerifyNothing) {
    EXPECT_EQ(keys().size(),
              3u);  // the RSA key of 1024 bits, the shared secret and the key for encryption are left out
    EXPECT_FALSE(verify_signature(Jwt::parse(kWeak).value(), keys()));
    EXPECT_FALSE(verify_signature(Jwt::parse(kUnknownKid).value(), keys()));
    EXPECT_FALSE(names_key(Jwt::parse(kUnknownKid).value(), keys()));
    EXPECT_TRUE(names_key(Jwt::parse(kNoKid).value(), keys()));
    EXPECT_EQ(refusal(parse_keys(R"({"keys":[]})")), "InvalidIdentityToken");
    EXPECT_EQ(refusal(parse_keys("[")), "InvalidIdentityToken");
    EXPECT_FALSE(parse_keys(std::string(kLongestKeyDocument + 1, ' ')));
}

TEST(Jwt, SaysWhatItsClaimsSay) {
    auto token = Jwt::parse(kTags).value();
    EXPECT_EQ(token.issuer, "https://idp.example.com/realms/a");
    EXPECT_EQ(token.subject, "user-1");
    EXPECT_THAT(token.audiences, ElementsAre("client-1"));
    EXPECT_EQ(token.tags, (std::map<std::string, std::string, std::less<>>{{"Cost", "7"}, {"Team", "blue"}}));
    EXPECT_THAT(token.transitive_tags, ElementsAre("Team"));
    EXPECT_THAT(token.claims.at("amr"), ElementsAre("pwd", "mfa"));
    EXPECT_THAT(token.claims.at("email_verified"), ElementsAre("true"));
    EXPECT_EQ(refusal(Jwt::parse(unsigned_token(R"({"alg":"RS256"})", R"({"sub":"a"})"))),
              "InvalidIdentityToken");
    EXPECT_EQ(refusal(Jwt::parse(unsigned_token(R"({"alg":"RS256"})", R"({"iss":"a"})"))),
              "InvalidIdentityToken");
    for (const char* text : {"", ".", "..", "a.b", "a.b.c.d", "e30.e30.e30", "e30=.e30.e30"})
        EXPECT_FALSE(Jwt::parse(text)) << text;
    EXPECT_FALSE(Jwt::parse(std::string(kLongestJwt + 1, 'a')));
}

TEST(Jwt, IsValidFromItsTimesOnAndNotAMomentAfter) {
    const Timestamp now = from_epoch_seconds(1000);
    auto times = [&](const std::string& more) {
        return refusal(check_times(saying(R"({"iss":"i","sub":"s","aud":"a")" + more + "}"), now));
    };
    EXPECT_EQ(times(""), "InvalidIdentityToken");
    EXPECT_EQ(times(R"(,"exp":1001)"), "none");
    EXPECT_EQ(times(R"(,"exp":1000)"), "ExpiredTokenException");
    EXPECT_EQ(times(R"(,"exp":5000,"nbf":1300)"), "none");  // its clock may be five minutes ahead
    EXPECT_EQ(times(R"(,"exp":5000,"nbf":1301)"), "InvalidIdentityToken");
    EXPECT_EQ(times(R"(,"exp":5000,"iat":1301)"), "InvalidIdentityToken");
    for (const char* bad : {"-1", "1e300", "\"5\"", "true"}) {
        EXPECT_FALSE(Jwt::parse(unsigned_token(
            R"({"alg":"RS256"})", std::string(R"({"iss":"i","sub":"s","aud":"a","exp":)") + bad + "}")));
    }
}

TEST(Jwt, IsForWhomItNames) {
    auto audience = [](const std::string& members, const std::vector<std::string>& allowed) {
        auto found = audience_of(saying(R"({"iss":"i","sub":"s")" + members + "}"), allowed);
        return found ? *found : found.error().message;
    };
    EXPECT_EQ(audience(R"(,"aud":"a")", {"b", "a"}), "a");
    EXPECT_EQ(audience(R"(,"aud":["x","a"])", {"a"}), "a");
    EXPECT_EQ(audience(R"(,"aud":["x","y"])", {"a"}), "Incorrect token audience");
    EXPECT_EQ(audience(R"(,"aud":"a")", {}), "Incorrect token audience");
    EXPECT_EQ(audience(R"(,"aud":"x","azp":"a")", {"a"}), "a");
    EXPECT_EQ(audience(R"(,"aud":"a","azp":"x")", {"a"}), "Incorrect token audience");
    EXPECT_EQ(audience("", {"a"}), "Missing a required claim: aud");
}

TEST(Jwt, AProvidersNameIsItsUrlWithoutTheScheme) {
    EXPECT_EQ(provider_name("https://idp.example.com/realms/a/"), "idp.example.com/realms/a");
    EXPECT_EQ(provider_name("http://localhost:8080"), "localhost:8080");
    EXPECT_EQ(provider_name("accounts.google.com"), "accounts.google.com");
}

}  // namespace
}  // namespace athanor::gate
