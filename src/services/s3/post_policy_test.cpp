#include "services/s3/post_policy.hpp"

#include <gtest/gtest.h>

namespace athanor::s3 {
namespace {

const Timestamp kNow = *parse_iso8601("2026-01-01T00:00:00Z");

std::string document(std::string_view conditions, std::string_view expiration = "2026-01-01T00:00:01Z") {
    return "{\"expiration\":\"" + std::string(expiration) + "\",\"conditions\":[" + std::string(conditions) +
           "]}";
}

// "" if the form may be sent, else the error's message.
std::string refusal(std::string_view conditions, const FormFields& fields) {
    auto policy = PostPolicy::parse(document(conditions));
    if (!policy) return policy.error().message;
    auto checked = policy->check(fields, "bucket", kNow);
    return checked ? "" : checked.error().message;
}

TEST(PostPolicy, EveryConditionMustHold) {
    EXPECT_EQ(
        refusal(R"({"acl":"private"},["starts-with","$key","a/"])", {{"acl", "private"}, {"key", "a/b"}}),
        "");
    EXPECT_EQ(refusal(R"(["EQ","$ACL","private"])", {{"acl", "private"}}), "");
    EXPECT_EQ(refusal(R"(["starts-with","$key",""])", {{"key", "any"}}), "");
    EXPECT_EQ(refusal(R"(["starts-with","$key","a/"])", {{"key", "b"}}),
              R"(Invalid according to Policy: Policy Condition failed: ["starts-with","$key","a/"])");
    EXPECT_EQ(refusal(R"({"acl":"private"})", {{"acl", "Private"}}),
              R"(Invalid according to Policy: Policy Condition failed: {"acl":"private"})");
    EXPECT_EQ(refusal(R"({"acl":"private"})", {}),
              R"(Invalid according to Policy: Policy Condition failed: {"acl":"private"})");
    EXPECT_EQ(refusal(R"({"acl":""})", {}),
              R"(Invalid according to Policy: Policy Condition failed: {"acl":""})");
}

TEST(PostPolicy, EveryFieldMustBeNamed) {
    EXPECT_EQ(refusal("", {{"key", "k"}}), "Invalid according to Policy: Extra input fields: key");
    EXPECT_EQ(refusal("", {{"x-amz-meta-a", "1"}}),
              "Invalid according to Policy: Extra input fields: x-amz-meta-a");
    EXPECT_EQ(refusal("", {{"x-ignore-a", "1"}, {"x-amz-signature", "s"}, {"policy", "p"}}), "");
    EXPECT_EQ(refusal("", {{"x-amz-credential", "c"}}),
              "Invalid according to Policy: Extra input fields: x-amz-credential");
}

TEST(PostPolicy, TheBucketIsTheUrls) {
    EXPECT_EQ(refusal(R"({"bucket":"bucket"})", {}), "");
    EXPECT_EQ(refusal(R"({"bucket":"other"})", {{"bucket", "other"}}),
              R"(Invalid according to Policy: Policy Condition failed: {"bucket":"other"})");
}

TEST(PostPolicy, OfContentTypesEachMustBegin) {
    EXPECT_EQ(
        refusal(R"(["starts-with","$Content-Type","image/"])", {{"content-type", "image/png, image/gif"}}),
        "");
    EXPECT_NE(
        refusal(R"(["starts-with","$Content-Type","image/"])", {{"content-type", "image/png,text/html"}}),
        "");
}

TEST(PostPolicy, Expires) {
    auto policy = PostPolicy::parse(document(""));
    ASSERT_TRUE(policy);
    EXPECT_TRUE(policy->check({}, "b", kNow));
    auto late = policy->check({}, "b", kNow + std::chrono::seconds(1));
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().message, "Invalid according to Policy: Policy expired.");
    EXPECT_EQ(late.error().status, 403);
}

TEST(PostPolicy, TheNarrowestSizesCount) {
    auto policy =
        PostPolicy::parse(document(R"(["content-length-range",1,100],["content-length-range","2",200])"));
    ASSERT_TRUE(policy) << policy.error().message;
    EXPECT_EQ(policy->sizes().least, 2u);
    EXPECT_EQ(policy->sizes().most, 100u);
    EXPECT_EQ(PostPolicy::parse(document(""))->sizes().least, 0u);
}

TEST(PostPolicy, RefusesDocumentsThatAreNone) {
    for (std::string text : {std::string(),
                             std::string("[]"),
                             std::string("{"),
                             std::string(R"({"conditions":[]})"),
                             std::string(R"({"expiration":"2026-01-01T00:00:00Z"})"),
                             std::string(R"({"EXPIRATION":"2026-01-01T00:00:00Z","conditions":[]})"),
                             std::string(R"({"expiration":"2026-01-01T00:00:00Z","conditions":{}})"),
                             document("", "2026-01-01 00:00:00+00:00"),
                             document("", "soon"),
                             document("{}"),
                             document(R"({"a":"b","c":"d"})"),
                             document(R"({"a":1})"),
                             document("[]"),
                             document("7"),
                             document(R"(["eq","key","a"])"),
                             document(R"(["eq","$","a"])"),
                             document(R"(["ends-with","$key","a"])"),
                             document(R"(["eq","$key"])"),
                             document(R"(["content-length-range",0])"),
                             document(R"(["content-length-range",-1,0])"),
                             document(R"(["content-length-range",0,"x"])")}) {
        auto policy = PostPolicy::parse(text);
        ASSERT_FALSE(policy) << text;
        EXPECT_EQ(policy.error().code, "InvalidPolicyDocument") << text;
        EXPECT_EQ(policy.error().status, 400) << text;
    }
}

}  // namespace
}  // namespace athanor::s3
