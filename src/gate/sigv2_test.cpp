#include "gate/sigv2.hpp"

#include <gtest/gtest.h>

#include "base/encoding.hpp"

namespace athanor::gate {
namespace {

constexpr std::string_view kSecret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
const std::vector<std::string> kHosts{"s3.us-west-1.amazonaws.com"};

http::Request request(std::string method, std::string target,
                      std::vector<std::pair<std::string, std::string>> headers) {
    http::Request made;
    made.method = std::move(method);
    made.target = std::move(target);
    for (auto& [name, value] : headers) made.headers.add(name, value);
    return made;
}

Timestamp at(std::string_view date) { return parse_http_date(date).value(); }

std::expected<Verified, Refusal> verified(const http::Request& made, Timestamp now) {
    auto claim = parse_claim(made);
    if (!claim) return std::unexpected(claim.error());
    EXPECT_TRUE(claim->older);
    return verify_older(made, *claim, kSecret, kHosts, now);
}

// The examples of the User Guide.
TEST(SignatureV2, TheGuidesExamplesAreVerified) {
    constexpr std::string_view kHost = "awsexamplebucket1.s3.us-west-1.amazonaws.com";
    struct Case {
        std::string method, target, date, signature;
        std::vector<std::pair<std::string, std::string>> more;
    };
    const Case cases[] = {
        {"GET", "/photos/puppy.jpg", "Tue, 27 Mar 2007 19:36:42 +0000", "qgk2+6Sv9/oM7G3qLEjTH1a1l1g=", {}},
        {"PUT",
         "/photos/puppy.jpg",
         "Tue, 27 Mar 2007 21:15:45 +0000",
         "iqRzw+ileNPu1fhspnRs8nOjjIA=",
         {{"Content-Type", "image/jpeg"}}},
        {"GET",
         "/?prefix=photos&max-keys=50&marker=puppy",
         "Tue, 27 Mar 2007 19:42:41 +0000",
         "m0WP8eCtspQl5Ahe6L1SozdX9YA=",
         {}},
        {"GET", "/?acl", "Tue, 27 Mar 2007 19:44:46 +0000", "82ZHiFIjc+WbcwFKGUVEQspPn+0=", {}}};
    for (const Case& c : cases) {
        auto headers = c.more;
        headers.emplace_back("Host", kHost);
        headers.emplace_back("Date", c.date);
        headers.emplace_back("Authorization", "AWS AKIAIOSFODNN7EXAMPLE:" + c.signature);
        auto made = request(c.method, c.target, headers);
        EXPECT_TRUE(verified(made, at(c.date))) << c.target;
        made.method = "DELETE";
        EXPECT_EQ(verified(made, at(c.date)).error(), Refusal::mismatch);
    }
}

TEST(SignatureV2, WhatIsSigned) {
    auto made = request("PUT", "/b/k?uploadId=x%2Fy&partNumber=1&unknown=2",
                        {{"Content-MD5", "m"},
                         {"x-amz-meta-b", "2"},
                         {"X-Amz-Meta-B", "3"},
                         {"x-amz-date", "Tue, 27 Mar 2007 21:20:26 GMT"},
                         {"Date", "not this"},
                         {"Authorization", "AWS K:c2ln"}});
    EXPECT_EQ(older_string_to_sign(made, *parse_claim(made), {}),
              "PUT\nm\n\n\nx-amz-date:Tue, 27 Mar 2007 21:20:26 GMT\nx-amz-meta-b:2,3\n"
              "/b/k?partNumber=1&uploadId=x/y");
    auto resource = [](std::string target, std::string host) {
        auto asked = request("GET", std::move(target), {{"Host", host}, {"Authorization", "AWS K:c2ln"}});
        return older_string_to_sign(asked, *parse_claim(asked), kHosts).substr(std::string_view("GET\n\n\n\n").size());
    };
    EXPECT_EQ(resource("/", "s3.us-west-1.amazonaws.com"), "/");
    EXPECT_EQ(resource("/b", "s3.us-west-1.amazonaws.com"), "/b/") << "as virtual-host style has it";
    EXPECT_EQ(resource("/?acl", "b.s3.us-west-1.amazonaws.com"), "/b/?acl");
}

TEST(SignatureV2, AUrlIsSignedUntilItsTime) {
    auto unsigned_url = request("GET", "/b/k?AWSAccessKeyId=K&Expires=1000&Signature=_", {});
    auto signature =
        base64(hmac_sha1(kSecret, older_string_to_sign(unsigned_url, *parse_claim(unsigned_url), {})));
    auto made = request("GET", "/b/k?AWSAccessKeyId=K&Expires=1000&Signature=" + uri_encode(signature), {});
    EXPECT_TRUE(verified(made, Timestamp(std::chrono::seconds(1000))));
    EXPECT_EQ(verified(made, Timestamp(std::chrono::seconds(1001))).error(), Refusal::expired);
    made.headers.add("x-amz-acl", "public-read");  // a thief's
    EXPECT_EQ(verified(made, Timestamp{}).error(), Refusal::mismatch);
    EXPECT_EQ(verified(request("GET", "/b/k?AWSAccessKeyId=K&Expires=1000", {}), Timestamp{}).error(),
              Refusal::incomplete_older);
}

TEST(SignatureV2, TimesAndFormsAreChecked) {
    auto with = [](std::string date, std::string authorization) {
        return verified(request("GET", "/", {{"x-amz-date", date}, {"Authorization", authorization}}),
                        at("Tue, 27 Mar 2007 21:20:26 GMT"))
            .error();
    };
    EXPECT_EQ(with("Tue, 27 Mar 2007 21:20:26 GMT", "AWS HAHAHA"), Refusal::malformed_older);
    EXPECT_EQ(with("Tue, 27 Mar 2007 21:20:26 GMT", "AWS K:"), Refusal::malformed_older);
    EXPECT_EQ(with("Tue, 27 Mar 2007 21:36:26 GMT", "AWS K:s"), Refusal::skewed);
    EXPECT_EQ(with("Fri, 07 Jul 1950 21:53:04 GMT", "AWS K:s"), Refusal::no_date);
    EXPECT_EQ(with("yesterday", "AWS K:s"), Refusal::no_date);
}

}  // namespace
}  // namespace athanor::gate
