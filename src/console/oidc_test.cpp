#include "console/oidc.hpp"

#include <gtest/gtest.h>

#include "base/hash.hpp"
#include "gate/jwt.hpp"

namespace athanor::console {
namespace {

TEST(ConsoleOidc, AnOptionNamesIssuerClientAndRole) {
    ::setenv("ATHANOR_TEST_SECRET", "s3cret", 1);
    auto client = OidcClient::parse(
        "name=corp,issuer=https://idp.example.com/a,client-id=c-1,client-secret=env:ATHANOR_TEST_SECRET,"
        "role=arn:aws:iam::111111111111:role/people");
    ASSERT_TRUE(client);
    EXPECT_EQ(client->name, "corp");
    EXPECT_EQ(client->issuer, "https://idp.example.com/a");
    EXPECT_EQ(client->client_secret, "s3cret");
    for (const char* bad :
         {"", "issuer=https://i,client-id=c", "issuer=https://i,client-id=c,role=x", "nonsense",
          "issuer=https://i,client-id=c,role=arn:aws:iam::111111111111:role/r,client-secret=plain",
          "issuer=https://i,client-id=c,role=arn:aws:iam::111111111111:role/r,client-secret=env:NOT_THERE_",
          "name=callback,issuer=https://i,client-id=c,role=arn:aws:iam::111111111111:role/r",
          "name=a/b,issuer=https://i,client-id=c,role=arn:aws:iam::111111111111:role/r",
          "colour=red,issuer=https://i,client-id=c,role=arn:aws:iam::111111111111:role/r"})
        EXPECT_FALSE(OidcClient::parse(bad)) << bad;
}

TEST(ConsoleOidc, WhatAPassageShowsDoesNotTellItsSecret) {
    const Passage one{"a"}, other{"b"};
    EXPECT_NE(one.state(), other.state());
    EXPECT_NE(one.state(), one.nonce());
    EXPECT_NE(one.nonce(), one.verifier());
    EXPECT_EQ(one.challenge(), gate::base64url(hash(HashKind::sha256, one.verifier())));
    EXPECT_EQ(one.verifier().size(), 43u);  // RFC 7636 §4.1: at least 43 characters
}

TEST(ConsoleOidc, APersonsSessionIsNamedByAVerifiedEmailOrTheSubject) {
    auto name = [](std::string email, bool verified, std::string subject) {
        gate::Jwt token{.kind = SignatureKind::rs256};
        token.issuer = "https://i";
        token.email = std::move(email);
        token.email_verified = verified;
        token.subject = std::move(subject);
        return session_name(token);
    };
    EXPECT_EQ(name("ada@example.com", true, "u-1"), "ada@example.com");
    EXPECT_EQ(name("ada@example.com", false, "u-1"), "u-1");
    EXPECT_EQ(name("", true, "u-1"), "u-1");
    EXPECT_EQ(name("", true, "auth0|1").size(), 32u);
    EXPECT_NE(name("", true, "auth0|1"), name("", true, "auth0/1"));
}

TEST(ConsoleOidc, ACookieIsAnAccountAndASecret) {
    const std::string secret(43, 'A');
    auto cookie = Cookie::parse("111111111111." + secret);
    ASSERT_TRUE(cookie);
    EXPECT_EQ(cookie->text(), "111111111111." + secret);
    EXPECT_NE(cookie->hash(), secret);
    EXPECT_NE(cookie->csrf(), cookie->hash());
    for (const std::string& bad :
         {std::string(), "1." + secret, "11111111111x." + secret, "111111111111." + secret + "A",
          "111111111111." + std::string(43, '*'), "111111111111" + secret})
        EXPECT_FALSE(Cookie::parse(bad)) << bad;
}

}  // namespace
}  // namespace athanor::console
