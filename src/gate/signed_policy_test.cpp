#include "gate/signed_policy.hpp"

#include <gtest/gtest.h>

#include "api/services.hpp"
#include "base/encoding.hpp"
#include "base/hash.hpp"
#include "wire/find.hpp"

namespace athanor::gate {
namespace {

constexpr std::string_view kSecret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

class PolicySignature : public testing::Test {
protected:
    ManualClock clock_;
    SeededRandom random_{1};
    RootAndSessions credentials_{
        {.access_key_id = "AKIAIOSFODNN7EXAMPLE", .secret_access_key = std::string(kSecret)},
        "000000000000",
        std::string(32, 'k'),
        clock_,
        random_};
    SigningKeys keys_;
    http::Request none_;

    SignedPolicy sent() {
        SignedPolicy out{.policy = base64("{}"),
                         .algorithm = "AWS4-HMAC-SHA256",
                         .credential = "AKIAIOSFODNN7EXAMPLE/20260101/us-east-1/s3/aws4_request",
                         .date = "20260101T000000Z"};
        out.signature =
            hex(hmac_sha256(SigningKeys().get(kSecret, "20260101", "us-east-1", "s3"), out.policy));
        return out;
    }
    std::string code(const SignedPolicy& policy) {
        auto who = verify_policy(policy, *wire::find_service("s3", none_), "us-east-1", credentials_, keys_);
        return who ? who->account : who.error().code;
    }
};

TEST_F(PolicySignature, IsItsKeysAlone) {
    auto right = sent();
    EXPECT_EQ(code(right), "000000000000");
    right.policy += "=";
    EXPECT_EQ(code(right), "SignatureDoesNotMatch");
}

TEST_F(PolicySignature, RefusesEachFieldThatIsNotRight) {
    auto changed = [&](std::string SignedPolicy::* member, std::string value) {
        auto policy = sent();
        policy.*member = std::move(value);
        return code(policy);
    };
    EXPECT_EQ(changed(&SignedPolicy::algorithm, "AWS4-HMAC-SHA1"), "InvalidArgument");
    EXPECT_EQ(changed(&SignedPolicy::credential, "AKIA/20260101"), "InvalidArgument");
    EXPECT_EQ(changed(&SignedPolicy::credential, "NOBODY/20260101/us-east-1/s3/aws4_request"),
              "InvalidAccessKeyId");
    EXPECT_EQ(changed(&SignedPolicy::credential, "AKIAIOSFODNN7EXAMPLE/20260101/eu-west-1/s3/aws4_request"),
              "AuthorizationHeaderMalformed");
    EXPECT_EQ(changed(&SignedPolicy::credential, "AKIAIOSFODNN7EXAMPLE/20260101/us-east-1/sqs/aws4_request"),
              "AuthorizationHeaderMalformed");
    EXPECT_EQ(changed(&SignedPolicy::date, "yesterday"), "InvalidArgument");
    EXPECT_EQ(changed(&SignedPolicy::date, "20260102T000000Z"), "InvalidArgument");
    EXPECT_EQ(changed(&SignedPolicy::signature, std::string(64, '0')), "SignatureDoesNotMatch");
    EXPECT_EQ(changed(&SignedPolicy::signature, ""), "SignatureDoesNotMatch");
    EXPECT_EQ(changed(&SignedPolicy::session_token, "made up"), "InvalidToken");
}

// HMAC-SHA1 as RFC 2104 has it, computed elsewhere (python3: hmac.new(secret, b"e30=", "sha1")).
TEST_F(PolicySignature, TheOlderOneIsHmacSha1) {
    SignedPolicy older{.policy = base64("{}"),
                       .older_key_id = "AKIAIOSFODNN7EXAMPLE",
                       .older_signature = "4QWH4O9CWtowYUW+X4P2gZ/6fNc="};
    EXPECT_EQ(code(older), "000000000000");
    older.older_signature[0] ^= 1;
    EXPECT_EQ(code(older), "SignatureDoesNotMatch");
    older.older_key_id = "NOBODY";
    EXPECT_EQ(code(older), "InvalidAccessKeyId");
    // A key's id and no signature at all.
    EXPECT_EQ(code({.policy = base64("{}"), .older_key_id = "AKIAIOSFODNN7EXAMPLE"}),
              "SignatureDoesNotMatch");
}

}  // namespace
}  // namespace athanor::gate
