#include "services/s3/policy_rules.hpp"

#include <gtest/gtest.h>

#include "services/s3/bucket_policy.hpp"

namespace athanor::s3 {
namespace {

std::string policy_of(std::string_view statement) {
    return R"({"Version":"2012-10-17","Statement":[{)" + std::string(statement) + "}]}";
}

std::string statement(std::string_view action, std::string_view resource, std::string_view condition = "{}") {
    auto list = [](std::string_view text) {
        return text.starts_with('[') ? std::string(text) : '"' + std::string(text) + '"';
    };
    return policy_of(R"("Effect":"Allow","Principal":"*","Action":)" + list(action) + R"(,"Resource":)" +
                     list(resource) + R"(,"Condition":)" + std::string(condition));
}

std::string refusal(std::string_view text) {
    auto document = parse_bucket_policy(text, "data");
    return document ? "" : document.error().message;
}

constexpr std::string_view kObjects = "arn:aws:s3:::data/*", kBucket = "arn:aws:s3:::data";
constexpr auto kBoth = R"(["arn:aws:s3:::data","arn:aws:s3:::data/*"])";

TEST(BucketPolicyRules, ActionsAreThoseOfS3) {
    for (auto good : {"s3:GetObject", "S3:getobject", "s3:*", "*", "s3:Get*", "s3:PutObjectAc?"})
        EXPECT_EQ(refusal(statement(good, kObjects)), "") << good;
    for (auto bad : {"s3:GetObjekt", "s3:Fetch*", "iam:GetUser", "sqs:*", "GetObject"})
        EXPECT_EQ(refusal(statement(bad, kObjects)), "Policy has invalid action") << bad;
}

TEST(BucketPolicyRules, ResourcesAreThisBucketAndItsObjects) {
    for (auto good : {"arn:aws:s3:::data/*", "arn:aws:s3:::data/a/b", "arn:aws:s3:::data*", "arn:aws:s3:::*",
                      "*", "arn:aws:s3:::d?ta/*", "arn:aws:s3:::data/${aws:username}/*", "arn:aws:s3:::*/x",
                      "arn:aws:s3:::*a/*"})
        EXPECT_EQ(refusal(statement("s3:GetObject", good)), "") << good;
    for (auto bad : {"arn:aws:s3:::other/*", "arn:aws:s3:::dat", "arn:aws:s3:::data2/*",
                     "arn:aws:s3:us-east-1::data/*", "arn:aws:sqs:us-east-1:111111111111:data", "data/*",
                     "arn:aws:s3:::", "arn:aws-cn:s3:::data/*", "arn:aws:s3:::datas*"})
        EXPECT_EQ(refusal(statement("s3:GetObject", bad)), "Policy has invalid resource") << bad;
}

TEST(BucketPolicyRules, AnActionIsDoneToWhatTheStatementNames) {
    constexpr auto kRefused = "Action does not apply to any resource(s) in statement";
    EXPECT_EQ(refusal(statement("s3:ListBucket", kBucket)), "");
    EXPECT_EQ(refusal(statement("s3:ListBucket", kBoth)), "");
    EXPECT_EQ(refusal(statement("s3:*", kObjects)), "");
    EXPECT_EQ(refusal(statement("s3:ListBucket", kObjects)), kRefused);
    EXPECT_EQ(refusal(statement("s3:PutObject", kBucket)), kRefused);
    EXPECT_EQ(refusal(statement(R"(["s3:GetObject","s3:ListBucket"])", kObjects)), kRefused);
    EXPECT_EQ(refusal(statement("s3:ListAllMyBuckets", kBoth)), kRefused);
    EXPECT_EQ(refusal(statement("s3:PutObject", "arn:aws:s3:::dat*")), "");
}

TEST(BucketPolicyRules, KeysAreThoseThatTheRequestsHave) {
    constexpr auto kRefused = "Conditions do not apply to combination of actions and resources in statement";
    constexpr auto kUnknown = "Policy has an invalid condition key";
    EXPECT_EQ(refusal(statement("s3:ListBucket", kBucket, R"({"StringEquals":{"s3:prefix":"a"}})")), "");
    EXPECT_EQ(refusal(statement("s3:*", kBoth, R"({"StringEquals":{"S3:Prefix":"a"}})")), "");
    EXPECT_EQ(refusal(statement("s3:GetObject", kObjects, R"({"StringEquals":{"s3:prefix":"a"}})")),
              kRefused);
    EXPECT_EQ(refusal(statement(R"(["s3:GetObject","s3:ListBucket"])", kBoth,
                                R"({"StringEquals":{"s3:prefix":"a"}})")),
              kRefused);
    EXPECT_EQ(
        refusal(statement("s3:GetObject", kObjects, R"({"StringEquals":{"s3:ExistingObjectTag/a":"b"}})")),
        "");
    EXPECT_EQ(
        refusal(statement("s3:GetObject", kObjects, R"({"StringEquals":{"s3:ExistingObjectTag":"b"}})")),
        kUnknown);
    EXPECT_EQ(refusal(statement("s3:GetObject", kObjects, R"({"StringEquals":{"s3:color":"b"}})")), kUnknown);
    EXPECT_EQ(refusal(statement("s3:GetObject", kObjects, R"({"StringEquals":{"aws:Color":"b"}})")),
              kUnknown);
    EXPECT_EQ(refusal(statement("s3:GetObject", kObjects, R"({"StringEquals":{"color":"b"}})")), kUnknown);
    for (auto good : {"aws:Referer", "AWS:SOURCEARN", "aws:PrincipalTag/Team", "accounts.google.com:aud",
                      "saml:namequalifier", "s3:TlsVersion"})
        EXPECT_EQ(refusal(statement("s3:GetObject", kObjects,
                                    R"({"StringLike":{")" + std::string(good) + R"(":"b"}})")),
                  "")
            << good;
}

TEST(BucketPolicyRules, WhatIsWrongIsSaidInS3sWords) {
    EXPECT_EQ(refusal(""), "Policies must be valid JSON and the first byte must be '{'");
    EXPECT_EQ(refusal("{"), "This policy contains invalid Json");
    EXPECT_EQ(refusal("{}"), "Missing required field Statement");
    EXPECT_EQ(refusal(policy_of(R"("Effect":"Allow","Action":"s3:GetObject","Resource":"*")")),
              "Missing required field Principal");
    EXPECT_EQ(refusal(policy_of(R"("Effect":"Permit","Principal":"*","Action":"s3:*","Resource":"*")")),
              "Invalid effect: Permit");
    EXPECT_EQ(refusal(policy_of(R"("Effect":"Allow","Principal":"me","Action":"s3:*","Resource":"*")")),
              "Invalid principal in policy");
    EXPECT_EQ(refusal(statement("s3:GetObject", kObjects, R"({"StringIs":{"aws:Referer":"x"}})")),
              "Invalid Condition type : StringIs");
    auto error = parse_bucket_policy("x", "data").error();
    EXPECT_EQ(error.code, "MalformedPolicy");
    EXPECT_EQ(error.status, 400);
}

TEST(BucketPolicyRules, APolicyHasAtMostTwentyKilobytes) {
    const auto text = statement("s3:GetObject", kObjects);
    const std::string most = text + std::string(20 * 1024 - text.size(), ' ');
    EXPECT_TRUE(parse_bucket_policy(most, "data"));
    EXPECT_EQ(parse_bucket_policy(most + " ", "data").error().code, "PolicyTooLarge");
}

bool open_to_all(std::string_view principal, std::string_view condition, std::string_view effect = "Allow") {
    auto document = parse_bucket_policy(
        policy_of(R"("Effect":")" + std::string(effect) + R"(","Principal":)" + std::string(principal) +
                  R"(,"Action":"s3:GetObject","Resource":"arn:aws:s3:::data/*","Condition":)" +
                  std::string(condition)),
        "data");
    if (!document) throw std::runtime_error(document.error().message + " " + std::string(condition));
    return is_public(*document);
}

TEST(BucketPolicyRules, PublicIsWhatIsNotGrantedToFixedOnes) {
    EXPECT_TRUE(open_to_all(R"("*")", "{}"));
    EXPECT_TRUE(open_to_all(R"({"AWS":"*"})", "{}"));
    EXPECT_TRUE(open_to_all(R"({"AWS":["111111111111","*"]})", "{}"));
    EXPECT_FALSE(open_to_all(R"("*")", "{}", "Deny"));
    EXPECT_FALSE(open_to_all(R"({"AWS":"111111111111"})", "{}"));
    EXPECT_FALSE(open_to_all(R"({"Service":"logging.s3.amazonaws.com"})", "{}"));
    for (auto narrow :
         {R"({"StringEquals":{"aws:SourceVpc":"vpc-1"}})",
          R"({"StringEquals":{"aws:SourceVpce":["vpce-1","vpce-2"]}})",
          R"({"ArnEquals":{"aws:SourceArn":"arn:aws:sns:us-east-1:111111111111:t"}})",
          R"({"StringLike":{"aws:PrincipalOrgID":"o-1"}})",
          R"({"IpAddress":{"aws:SourceIp":"203.0.113.0/24"}})",
          R"({"IpAddress":{"aws:SourceIp":["10.0.0.0/8","2001:db8::/32"]}})",
          R"({"StringEquals":{"aws:userid":"AIDAX"}})",
          R"({"StringLike":{"s3:DataAccessPointArn":"arn:aws:s3:us-east-1:111111111111:accesspoint/*"}})",
          R"({"ForAnyValue:StringEquals":{"aws:PrincipalOrgID":"o-1"}})"})
        EXPECT_FALSE(open_to_all(R"("*")", narrow)) << narrow;
    for (auto wide :
         {R"({"StringLike":{"aws:SourceVpc":"vpc-*"}})",
          R"({"StringEquals":{"aws:SourceVpce":["vpce-1","${aws:username}"]}})",
          R"({"StringEqualsIfExists":{"aws:SourceVpc":"vpc-1"}})",
          R"({"StringNotEquals":{"aws:SourceVpc":"vpc-1"}})",
          R"({"ForAllValues:StringEquals":{"aws:PrincipalOrgID":"o-1"}})",
          R"({"IpAddress":{"aws:SourceIp":"0.0.0.0/1"}})",
          R"({"IpAddress":{"aws:SourceIp":["10.0.0.0/8","0.0.0.0/0"]}})",
          R"({"IpAddress":{"aws:SourceIp":"2001::/16"}})",
          R"({"NotIpAddress":{"aws:SourceIp":"203.0.113.0/24"}})", R"({"StringEquals":{"aws:Referer":"x"}})",
          R"({"Bool":{"aws:SecureTransport":"true"}})", R"({"Null":{"aws:SourceVpc":"false"}})",
          R"({"StringLike":{"s3:DataAccessPointArn":"arn:aws:s3:us-east-1:*:accesspoint/*"}})"})
        EXPECT_TRUE(open_to_all(R"("*")", wide)) << wide;
}

objects::Bucket bucket_with(objects::Configurations documents) {
    return {.id = 7,
            .name = *objects::BucketName::parse("data"),
            .account = "111111111111",
            .configurations = std::make_shared<const objects::Configurations>(std::move(documents))};
}

TEST(PolicyCache, GivesOutTheCompiledPolicyUntilTheConfigurationChanges) {
    PolicyCache cache;
    auto bucket = bucket_with({{"policy", statement("s3:GetObject", kObjects)}});
    auto first = *cache.policy_of(bucket);
    EXPECT_TRUE(first->is_public);
    EXPECT_EQ(*cache.policy_of(bucket), first);
    auto changed = bucket_with(
        {{"policy", policy_of(R"("Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*")")}});
    EXPECT_FALSE((*cache.policy_of(changed))->is_public);
    EXPECT_NE(*cache.policy_of(bucket), first);  // one configuration a bucket is remembered
    EXPECT_EQ(*cache.policy_of(bucket_with({})), nullptr);
}

TEST(PolicyCache, APolicyThatCannotBeReadIsAnErrorNotNone) {
    PolicyCache cache;
    auto damaged = cache.policy_of(bucket_with({{"policy", "{"}}));
    ASSERT_FALSE(damaged);
    EXPECT_EQ(damaged.error().status, 500);
}

}  // namespace
}  // namespace athanor::s3
