// Who may do what in S3, of users and roles with policies of their own: what the bucket's policy and ACLs add to them.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "gate/accounts.hpp"
#include "gate/identity/decide.hpp"
#include "services/s3/history.hpp"
#include "services/s3/testing.hpp"

namespace athanor::s3 {
namespace {

using namespace api::s3;
namespace op = api::s3::op;
using testing::HasSubstr;

const std::string kOwner = "000000000000", kOther = "111111111111";

// Identities as a test gives them.
class GivenPolicies final : public gate::Authorizer {
public:
    struct Of {
        std::vector<identity::DocumentPtr> identity, session;
        bool narrowed = false;
    };
    static identity::DocumentPtr parse(const std::string& statements) {
        auto document = policy::Document::parse(
            R"({"Version":"2012-10-17","Statement":[)" + statements + "]}", policy::Kind::identity);
        EXPECT_TRUE(document) << statements;
        return std::make_shared<const policy::Document>(*std::move(document));
    }
    Of& of(const gate::Principal& who) { return known_[who.arn]; }

    gate::Verdict decide(const gate::Question& question) const override {
        ++asked;
        identity::Policies policies{.everything = question.who.kind == gate::PrincipalKind::root};
        if (auto found = known_.find(question.who.arn); found != known_.end()) {
            policies.identity = found->second.identity;
            policies.narrowed = found->second.narrowed;
            policies.session = found->second.session;
        }
        return identity::decide(question, policies);
    }
    Status authorize(const gate::Call&, const wire::Operation&, const void*) const override { return {}; }

    mutable int asked = 0;

private:
    std::map<std::string, Of> known_;
};

gate::Principal user(const std::string& account, const std::string& name) {
    return {.kind = gate::PrincipalKind::user,
            .account = account,
            .arn = "arn:aws:iam::" + account + ":user/" + name,
            .user_id = "AIDA" + name};
}

class Identities : public ServiceTest {
protected:
    Identities() : ServiceTest("access_identity") {
        mine_.add_to(asked_);
        EXPECT_EQ(as<op::CreateBucket>(owner_, {.bucket = "bucket"}), "");
        EXPECT_EQ(as<op::DeletePublicAccessBlock>(owner_, {.bucket = "bucket"}), "");
        EXPECT_EQ(put(owner_, "k"), "");
    }

    // The error's code; "" if it went well. Its text is in said_.
    template <class Op>
    std::string as(const gate::Principal& who, typename Op::Input in) {
        gate::Call call;
        call.principal = who;
        call.region = "us-east-1";
        call.time = clock_.now();
        auto result = run_to_end(asked_.call<Op>(call, std::move(in)));
        said_ = result ? "" : result.error().message;
        return result ? "" : result.error().code;
    }
    std::string put(const gate::Principal& who, std::string key, PutObjectRequest in = {}) {
        in.bucket = "bucket";
        in.key = std::move(key);
        in.body = stream_of("body");
        return as<op::PutObject>(who, std::move(in));
    }
    std::string get(const gate::Principal& who, std::string key) {
        return as<op::GetObject>(who, {.bucket = "bucket", .key = std::move(key)});
    }
    std::string list(const gate::Principal& who, std::optional<std::string> prefix = std::nullopt) {
        return as<op::ListObjectsV2>(who, {.bucket = "bucket", .prefix = std::move(prefix)});
    }
    void let(const gate::Principal& who, const std::string& statements) {
        policies_.of(who).identity.push_back(GivenPolicies::parse(statements));
    }
    void policy(const std::string& statements) {
        ASSERT_EQ(as<op::PutBucketPolicy>(
                      owner_, {.bucket = "bucket",
                               .policy = R"({"Version":"2012-10-17","Statement":[)" + statements + "]}"}),
                  "")
            << said_;
    }
    static std::string allow(const std::string& action, const std::string& resource,
                             const std::string& more = "") {
        return R"({"Effect":"Allow","Action":")" + action + R"(","Resource":"arn:aws:s3:::)" + resource +
               "\"" + more + "}";
    }
    static std::string deny(const std::string& action, const std::string& resource,
                            const std::string& more = "") {
        return R"({"Effect":"Deny","Action":")" + action + R"(","Resource":"arn:aws:s3:::)" + resource +
               "\"" + more + "}";
    }
    static std::string to(const std::string& arn) { return R"(,"Principal":{"AWS":")" + arn + "\"}"; }

    GivenPolicies policies_;
    gate::Register asked_{policies_};
    S3Service mine_{*store_,
                    {.account = kOwner,
                     .region = "us-east-1",
                     .names = [](std::string_view) { return std::optional<std::string>("named"); }},
                    policies_};
    const gate::Principal owner_ = gate::root_principal(kOwner, "AKIA1"),
                          other_ = gate::root_principal(kOther, "AKIA2"), ann_ = user(kOwner, "ann"),
                          bob_ = user(kOther, "bob"), nobody_{.kind = gate::PrincipalKind::anonymous};
    std::string said_;
};

TEST_F(Identities, AUserOfTheAccountMayNothingWithoutAPolicy) {
    EXPECT_EQ(get(ann_, "k"), "AccessDenied");
    EXPECT_EQ(said_,
              "User: arn:aws:iam::000000000000:user/ann is not authorized to perform: s3:GetObject on "
              "resource: \"arn:aws:s3:::bucket/k\" because no identity-based policy allows the "
              "s3:GetObject action");
    EXPECT_EQ(put(ann_, "k"), "AccessDenied");
    EXPECT_EQ(list(ann_), "AccessDenied");
    EXPECT_THAT(said_, HasSubstr("s3:ListBucket on resource: \"arn:aws:s3:::bucket\" because"));
    EXPECT_EQ(as<op::HeadBucket>(ann_, {.bucket = "bucket"}), "AccessDenied");
    EXPECT_EQ(as<op::GetBucketPolicy>(ann_, {.bucket = "bucket"}), "AccessDenied");
    EXPECT_EQ(as<op::ListBuckets>(ann_, {}), "AccessDenied");
    EXPECT_EQ(said_,
              "User: arn:aws:iam::000000000000:user/ann is not authorized to perform: s3:ListAllMyBuckets "
              "because no identity-based policy allows the s3:ListAllMyBuckets action");
    EXPECT_EQ(as<op::CreateBucket>(ann_, {.bucket = "anns"}), "AccessDenied");
    EXPECT_THAT(said_, HasSubstr("s3:CreateBucket on resource: \"arn:aws:s3:::anns\""));
}

TEST_F(Identities, AUserMayWhatItsPolicyOrTheBucketsSays) {
    let(ann_, allow("s3:GetObject", "bucket/mine/*"));
    EXPECT_EQ(put(owner_, "mine/x"), "");
    EXPECT_EQ(get(ann_, "mine/x"), "");
    EXPECT_EQ(get(ann_, "k"), "AccessDenied");
    policy(allow("s3:GetObject", "bucket/k", to(ann_.arn)));
    EXPECT_EQ(get(ann_, "k"), "");
    EXPECT_EQ(put(ann_, "mine/y"), "AccessDenied");
    // By its account's name a policy leaves it to the account.
    policy(allow("s3:*", "bucket/*", to("arn:aws:iam::000000000000:root")));
    EXPECT_EQ(get(ann_, "k"), "AccessDenied");
    policy(deny("s3:GetObject", "bucket/mine/*", to(ann_.arn)));
    EXPECT_EQ(get(ann_, "mine/x"), "AccessDenied");
    EXPECT_THAT(said_, testing::EndsWith("with an explicit deny in a resource-based policy"));
    EXPECT_EQ(as<op::DeleteBucketPolicy>(owner_, {.bucket = "bucket"}), "");
    let(ann_, deny("s3:*", "bucket/mine/secret"));
    EXPECT_EQ(put(owner_, "mine/secret"), "");
    EXPECT_EQ(get(ann_, "mine/secret"), "AccessDenied");
    EXPECT_THAT(said_, testing::EndsWith("with an explicit deny in an identity-based policy"));
}

TEST_F(Identities, WhatIsMissingIsToldToThoseWhoMayList) {
    let(ann_, allow("s3:GetObject", "bucket/*"));
    EXPECT_EQ(get(ann_, "missing"), "AccessDenied");
    EXPECT_THAT(said_, HasSubstr("s3:ListBucket on resource: \"arn:aws:s3:::bucket\""));
    let(ann_, allow("s3:ListBucket", "bucket", R"(,"Condition":{"StringLike":{"s3:prefix":"miss*"}})"));
    EXPECT_EQ(get(ann_, "missing"), "NoSuchKey");
    EXPECT_EQ(get(ann_, "other"), "AccessDenied");
    EXPECT_EQ(list(ann_, "miss"), "");
    EXPECT_EQ(list(ann_), "AccessDenied");
}

TEST_F(Identities, AnotherAccountsUserNeedsBothSides) {
    policy(allow("s3:GetObject", "bucket/*", to("arn:aws:iam::111111111111:root")));
    EXPECT_EQ(get(other_, "k"), "");
    EXPECT_EQ(get(bob_, "k"), "AccessDenied");
    EXPECT_EQ(said_, "Access Denied");  // why is not for another account to know
    let(bob_, allow("s3:*", "*"));
    EXPECT_EQ(get(bob_, "k"), "");
    EXPECT_EQ(put(bob_, "k"), "AccessDenied");
    EXPECT_EQ(as<op::DeleteBucketPolicy>(owner_, {.bucket = "bucket"}), "");
    EXPECT_EQ(get(bob_, "k"), "AccessDenied");
    policy(allow("s3:GetObject", "bucket/*", to(bob_.arn)));
    EXPECT_EQ(get(bob_, "k"), "");
    EXPECT_EQ(get(other_, "k"), "AccessDenied");
    let(bob_, deny("s3:GetObject", "bucket/k"));
    EXPECT_EQ(get(bob_, "k"), "AccessDenied");
    // Nor are public things theirs without their own account's leave.
    policy(
        R"({"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::bucket/*"})");
    EXPECT_EQ(get(nobody_, "k"), "");
    EXPECT_EQ(get(user(kOther, "eve"), "k"), "AccessDenied");
}

TEST_F(Identities, GrantsOfAclsAreToAccounts) {
    ASSERT_EQ(as<op::DeleteBucketOwnershipControls>(owner_, {.bucket = "bucket"}), "");
    ASSERT_EQ(put(owner_, "shared", {.grant_read = "id=" + gate::canonical_id(kOther)}), "") << said_;
    EXPECT_EQ(get(other_, "shared"), "");
    EXPECT_EQ(get(bob_, "shared"), "AccessDenied");
    let(bob_, allow("s3:GetObject", "bucket/shared"));
    EXPECT_EQ(get(bob_, "shared"), "");
    ASSERT_EQ(put(owner_, "public", {.acl = "public-read"}), "");
    EXPECT_EQ(get(nobody_, "public"), "");
    EXPECT_EQ(get(bob_, "public"), "AccessDenied");
    EXPECT_EQ(get(ann_, "public"), "AccessDenied");
    // What a user writes is its account's.
    ASSERT_EQ(as<op::PutBucketAcl>(owner_, {.acl = "public-read-write", .bucket = "bucket"}), "");
    EXPECT_EQ(put(bob_, "theirs"), "AccessDenied");
    let(bob_, allow("s3:PutObject", "bucket/theirs"));
    EXPECT_EQ(put(bob_, "theirs", {.acl = "public-read"}), "AccessDenied");
    let(bob_, allow("s3:PutObjectAcl", "bucket/theirs"));
    EXPECT_EQ(put(bob_, "theirs", {.acl = "private"}), "") << said_;
    EXPECT_EQ(get(other_, "theirs"), "");
    EXPECT_EQ(get(owner_, "theirs"), "AccessDenied");
    EXPECT_EQ(get(bob_, "theirs"), "AccessDenied");
    let(bob_, allow("s3:GetObject", "bucket/theirs"));
    EXPECT_EQ(get(bob_, "theirs"), "");
}

TEST_F(Identities, WhatComesWithABucketIsAskedForToo) {
    let(ann_, allow("s3:CreateBucket", "team-*",
                    R"(,"Condition":{"StringEquals":{"s3:LocationConstraint":"us-east-1"}})"));
    CreateBucketRequest in{.bucket = "team-a"};
    EXPECT_EQ(as<op::CreateBucket>(ann_, in), "AccessDenied");
    in.create_bucket_configuration = CreateBucketConfiguration{.location_constraint = "us-east-1"};
    EXPECT_EQ(as<op::CreateBucket>(ann_, in), "") << said_;
    in.bucket = "team-b";
    in.object_lock_enabled_for_bucket = true;
    EXPECT_EQ(as<op::CreateBucket>(ann_, in), "AccessDenied");
    EXPECT_THAT(said_, HasSubstr("s3:PutBucketObjectLockConfiguration"));
    in.bucket = "mine";
    EXPECT_EQ(as<op::CreateBucket>(ann_, in), "AccessDenied");
    for (const char* all : {"*", "arn:aws:s3:::*"}) {
        let(ann_, R"({"Effect":"Allow","Action":"s3:ListAllMyBuckets","Resource":")" + std::string(all) + "\"}");
        EXPECT_EQ(as<op::ListBuckets>(ann_, {}), "");
    }
}

TEST_F(Identities, ACopyIsReadAndWrittenAsItsCaller) {
    let(ann_, allow("s3:PutObject", "bucket/copies/*"));
    CopyObjectRequest in{.bucket = "bucket", .copy_source = "bucket/k", .key = "copies/k"};
    EXPECT_EQ(as<op::CopyObject>(ann_, in), "AccessDenied");
    EXPECT_THAT(said_, HasSubstr("s3:GetObject on resource: \"arn:aws:s3:::bucket/k\""));
    let(ann_, allow("s3:GetObject", "bucket/k"));
    EXPECT_EQ(as<op::CopyObject>(ann_, in), "") << said_;
    in.key = "elsewhere";
    EXPECT_EQ(as<op::CopyObject>(ann_, in), "AccessDenied");
}

TEST_F(Identities, ManyAreDeletedOneByOne) {
    let(ann_, allow("s3:DeleteObject", "bucket/mine/*"));
    ASSERT_EQ(put(owner_, "mine/x"), "");
    gate::Call call;
    call.principal = ann_;
    DeleteObjectsRequest in{.bucket = "bucket"};
    in.delete_.objects = {{.key = "mine/x"}, {.key = "k"}};
    auto done = run_to_end(asked_.call<op::DeleteObjects>(call, std::move(in)));
    ASSERT_TRUE(done);
    ASSERT_EQ(done->deleted->size(), 1u);
    EXPECT_EQ(done->deleted->front().key, "mine/x");
    ASSERT_EQ(done->errors->size(), 1u);
    EXPECT_EQ(done->errors->front().key, "k");
    EXPECT_EQ(get(owner_, "k"), "");
}

TEST_F(Identities, AnUploadIsItsInitiatorsToEnd) {
    let(ann_, allow("s3:PutObject", "bucket/*"));
    gate::Call call;
    call.principal = ann_;
    auto begun = run_to_end(asked_.call<op::CreateMultipartUpload>(call, {.bucket = "bucket", .key = "u"}));
    ASSERT_TRUE(begun);
    const ListPartsRequest look{.bucket = "bucket", .key = "u", .upload_id = *begun->upload_id};
    EXPECT_EQ(as<op::ListParts>(ann_, look), "");
    EXPECT_EQ(as<op::ListParts>(user(kOwner, "eve"), look), "AccessDenied");
    EXPECT_EQ(as<op::ListParts>(owner_, look), "");
    auto shown = run_to_end(asked_.call<op::ListParts>(call, look));
    EXPECT_EQ(shown->initiator->id, ann_.arn);
    EXPECT_EQ(shown->initiator->display_name, "ann");
    const AbortMultipartUploadRequest end{.bucket = "bucket", .key = "u", .upload_id = *begun->upload_id};
    EXPECT_EQ(as<op::AbortMultipartUpload>(user(kOwner, "eve"), end), "AccessDenied");
    EXPECT_EQ(as<op::AbortMultipartUpload>(ann_, end), "");
}

TEST_F(Identities, ASessionsPoliciesOnlyNarrow) {
    gate::Principal run{.kind = gate::PrincipalKind::role_session,
                        .account = kOwner,
                        .arn = "arn:aws:sts::000000000000:assumed-role/trainer/run",
                        .user_id = "AROATRAINER:run",
                        .role_arn = "arn:aws:iam::000000000000:role/trainer"};
    let(run, allow("s3:*", "bucket/*"));
    EXPECT_EQ(get(run, "k"), "");
    policies_.of(run).narrowed = true;
    EXPECT_EQ(get(run, "k"), "AccessDenied");
    EXPECT_THAT(said_, HasSubstr("because no session policy allows the s3:GetObject action"));
    policies_.of(run).session.push_back(GivenPolicies::parse(allow("s3:GetObject", "bucket/k")));
    EXPECT_EQ(get(run, "k"), "");
    EXPECT_EQ(put(run, "k"), "AccessDenied");
}

TEST_F(Identities, TheOwnersRootIsNotEvenAskedFor) {
    policies_.asked = 0;
    EXPECT_EQ(get(owner_, "k"), "");
    EXPECT_EQ(policies_.asked, 0);
    // With temporary credentials it is.
    gate::Principal signed_in = owner_;
    signed_in.session = std::make_shared<const gate::Session>();
    EXPECT_EQ(get(signed_in, "k"), "");
    EXPECT_GT(policies_.asked, 0);
}

TEST_F(Identities, OperationsOfOurOwnAskForTheSamePermissions) {
    const auto bucket = store_->find_bucket(objects::BucketName::parse("bucket").value()).value();
    auto may = [&](const gate::Principal& who, std::string_view key) {
        gate::Call call;
        call.principal = who;
        return mine_.access().own_operation(call, bucket, "s3:ListBucketVersions", key).has_value();
    };
    EXPECT_TRUE(may(owner_, "k"));
    EXPECT_FALSE(may(ann_, "k"));
    EXPECT_FALSE(may(other_, "k"));
    let(ann_, allow("s3:ListBucketVersions", "bucket", R"(,"Condition":{"StringLike":{"s3:prefix":"k*"}})"));
    EXPECT_TRUE(may(ann_, "k"));
    EXPECT_FALSE(may(ann_, "other"));
}

}  // namespace
}  // namespace athanor::s3
