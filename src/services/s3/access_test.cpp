// Who may do what, asked as the gate asks: typed requests of several callers through the register.
#include "services/s3/access.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/encoding.hpp"
#include "base/hash.hpp"
#include "gate/accounts.hpp"
#include "services/s3/access_keys.hpp"
#include "services/s3/testing.hpp"

namespace athanor::s3 {
namespace {

using namespace api::s3;
namespace op = api::s3::op;
using testing::HasSubstr;

const std::string kOwner = "000000000000", kOther = "111111111111";

class Decides : public ServiceTest {
protected:
    Decides() : ServiceTest("access") {
        EXPECT_TRUE(as<op::CreateBucket>(owner_, {.bucket = "bucket"}));
        EXPECT_TRUE(as<op::DeletePublicAccessBlock>(owner_, {.bucket = "bucket"}));
        EXPECT_EQ(put(owner_, "k"), "");
    }

    template <class Op>
    Result<typename Op::Output> as(const gate::Principal& who, typename Op::Input in) {
        gate::Call call;
        call.principal = who;
        call.source_address = "127.0.0.1:1";
        call.region = "us-east-1";
        call.time = clock_.now();
        call.secure = secure_;
        if (request_) call.request = &*request_;
        return run_to_end(operations_.call<Op>(call, std::move(in)));
    }
    // The error's code; "" if it went well.
    template <class T>
    static std::string code(const Result<T>& result) {
        return result ? "" : result.error().code;
    }
    std::string put(const gate::Principal& who, std::string key, PutObjectRequest in = {}) {
        in.bucket = "bucket";
        in.key = std::move(key);
        in.body = stream_of("body");
        return code(as<op::PutObject>(who, std::move(in)));
    }
    std::string get(const gate::Principal& who, std::string key, GetObjectRequest in = {}) {
        in.bucket = "bucket";
        in.key = std::move(key);
        return code(as<op::GetObject>(who, std::move(in)));
    }
    std::string list(const gate::Principal& who, ListObjectsV2Request in = {}) {
        in.bucket = "bucket";
        return code(as<op::ListObjectsV2>(who, std::move(in)));
    }
    void policy(const std::string& statements) {
        auto done = as<op::PutBucketPolicy>(
            owner_,
            {.bucket = "bucket", .policy = R"({"Version":"2012-10-17","Statement":[)" + statements + "]}"});
        ASSERT_TRUE(done) << done.error().message;
    }
    // Of everyone, on all objects.
    void allow(const std::string& actions, const std::string& condition = "{}") {
        objects("Allow", actions, condition);
    }
    void objects(const std::string& effect, const std::string& actions, const std::string& condition) {
        policy(statement(effect, actions, "bucket/*", condition));
    }
    static std::string statement(const std::string& effect, const std::string& actions,
                                 const std::string& resource, const std::string& condition = "{}") {
        return R"({"Effect":")" + effect + R"(","Principal":"*","Action":)" + actions +
               R"(,"Resource":"arn:aws:s3:::)" + resource + R"(","Condition":)" + condition + "}";
    }

    const gate::Principal owner_ = gate::root_principal(kOwner, "AKIA1"),
                          other_ = gate::root_principal(kOther, "AKIA2"),
                          nobody_{.kind = gate::PrincipalKind::anonymous};
    std::optional<http::Request> request_;
    bool secure_ = false;
};

TEST_F(Decides, WhatNobodyAllowsIsDenied) {
    for (const auto* who : {&other_, &nobody_}) {
        EXPECT_EQ(get(*who, "k"), "AccessDenied");
        EXPECT_EQ(get(*who, "missing"), "AccessDenied");
        EXPECT_EQ(put(*who, "k"), "AccessDenied");
        EXPECT_EQ(list(*who), "AccessDenied");
        EXPECT_EQ(code(as<op::ListObjectVersions>(*who, {.bucket = "bucket"})), "AccessDenied");
        EXPECT_EQ(code(as<op::DeleteObject>(*who, {.bucket = "bucket", .key = "k"})), "AccessDenied");
        EXPECT_EQ(code(as<op::GetBucketPolicy>(*who, {.bucket = "bucket"})), "AccessDenied");
    }
    EXPECT_EQ(code(as<op::ListBuckets>(nobody_, {})), "AccessDenied");
    EXPECT_EQ(code(as<op::CreateBucket>(nobody_, {.bucket = "nobodys"})), "AccessDenied");
    EXPECT_EQ(get(nobody_, "k", {.expected_bucket_owner = kOther}), "AccessDenied");
    EXPECT_EQ(get(owner_, "missing"), "NoSuchKey");
}

TEST_F(Decides, BucketsAreOfOneAccountAndListedToItAlone) {
    EXPECT_EQ(code(as<op::CreateBucket>(other_, {.bucket = "bucket"})), "BucketAlreadyExists");
    EXPECT_EQ(code(as<op::CreateBucket>(owner_, {.bucket = "bucket"})), "");
    ASSERT_TRUE(as<op::CreateBucket>(other_, {.bucket = "theirs"}));
    auto listed = as<op::ListBuckets>(other_, {});
    ASSERT_EQ(listed->buckets->size(), 1u);
    EXPECT_EQ(listed->buckets->front().name, "theirs");
    EXPECT_EQ(listed->owner->id, gate::canonical_id(kOther));
}

TEST_F(Decides, APolicyAllowsAndItsDenyIsTheLastWord) {
    policy(statement("Allow", R"("s3:GetObject")", "bucket/*") + "," +
           statement("Deny", R"("s3:GetObject")", "bucket/secret*"));
    EXPECT_EQ(put(owner_, "secret"), "");
    for (const auto* who : {&other_, &nobody_}) {
        EXPECT_EQ(get(*who, "k"), "");
        EXPECT_EQ(get(*who, "secret"), "AccessDenied");
        EXPECT_EQ(put(*who, "k"), "AccessDenied");
        EXPECT_EQ(list(*who), "AccessDenied");
    }
    EXPECT_EQ(get(owner_, "secret"), "AccessDenied");
    EXPECT_EQ(get(owner_, "k"), "");
    auto said = as<op::GetObject>(owner_, {.bucket = "bucket", .key = "secret"});
    EXPECT_THAT(said.error().message, HasSubstr("s3:GetObject"));
    EXPECT_EQ(as<op::GetObject>(nobody_, {.bucket = "bucket", .key = "secret"}).error().message,
              "Access Denied");
}

TEST_F(Decides, OnlyWhoMayListLearnsWhatIsMissing) {
    allow(R"("s3:GetObject")");
    EXPECT_EQ(get(nobody_, "missing"), "AccessDenied");
    policy(statement("Allow", R"("s3:GetObject")", "bucket/*") + "," +
           statement("Allow", R"("s3:ListBucket")", "bucket"));
    EXPECT_EQ(get(nobody_, "missing"), "NoSuchKey");
    policy(statement("Allow", R"("s3:GetObject")", "bucket/*") + "," +
           statement("Allow", R"("s3:ListBucket")", "bucket", R"({"StringLike":{"s3:prefix":"public/*"}})"));
    EXPECT_EQ(get(nobody_, "public/missing"), "NoSuchKey");
    EXPECT_EQ(get(nobody_, "private/missing"), "AccessDenied");
    policy(statement("Deny", R"("s3:ListBucket")", "bucket"));
    EXPECT_EQ(get(owner_, "missing"), "AccessDenied");
    EXPECT_EQ(get(owner_, "k"), "");
}

TEST_F(Decides, TheOwnersRootMendsAnyPolicyAndNoOtherAccountDoes) {
    policy(statement("Deny", R"("s3:*")", "bucket") + "," + statement("Deny", R"("s3:*")", "bucket/*"));
    EXPECT_EQ(list(owner_), "AccessDenied");
    EXPECT_EQ(code(as<op::GetBucketPolicy>(owner_, {.bucket = "bucket"})), "");
    policy(statement("Allow", R"(["s3:GetBucketPolicy","s3:DeleteBucketPolicy"])", "bucket"));
    EXPECT_EQ(code(as<op::GetBucketPolicy>(other_, {.bucket = "bucket"})), "MethodNotAllowed");
    EXPECT_EQ(code(as<op::DeleteBucketPolicy>(other_, {.bucket = "bucket"})), "MethodNotAllowed");
    EXPECT_EQ(code(as<op::DeleteBucketPolicy>(owner_, {.bucket = "bucket"})), "");
}

TEST_F(Decides, AVersionIsReadByAPermissionOfItsOwn) {
    ASSERT_TRUE(as<op::PutBucketVersioning>(
        owner_, {.bucket = "bucket", .versioning_configuration = {.status = "Enabled"}}));
    allow(R"("s3:GetObject")");
    EXPECT_EQ(get(nobody_, "k"), "");
    EXPECT_EQ(get(nobody_, "k", {.version_id = "null"}), "AccessDenied");
    allow(R"("s3:GetObjectVersion")");
    EXPECT_EQ(get(nobody_, "k"), "AccessDenied");
    EXPECT_EQ(get(nobody_, "k", {.version_id = "null"}), "");
    allow(R"("s3:GetObjectVersion")", R"({"StringEquals":{"s3:VersionId":"other"}})");
    EXPECT_EQ(get(nobody_, "k", {.version_id = "null"}), "AccessDenied");
}

TEST_F(Decides, WhatComesWithAPutNeedsItsOwnPermission) {
    allow(R"("s3:PutObject")");
    EXPECT_EQ(put(other_, "new"), "");
    EXPECT_EQ(put(other_, "new", {.tagging = "a=b"}), "AccessDenied");
    EXPECT_EQ(put(other_, "new", {.object_lock_legal_hold_status = "ON"}), "AccessDenied");
    allow(R"(["s3:PutObject","s3:PutObjectTagging"])", R"({"StringEquals":{"s3:RequestObjectTag/a":"b"}})");
    EXPECT_EQ(put(other_, "new", {.tagging = "a=b"}), "");
    EXPECT_EQ(put(other_, "new", {.tagging = "a=c"}), "AccessDenied");
    objects("Deny", R"("s3:PutObjectAcl")", "{}");
    EXPECT_EQ(put(owner_, "new", {.acl = "bucket-owner-full-control"}), "AccessDenied");
    EXPECT_EQ(put(owner_, "new"), "");
}

// CVE-2026-39360: the source of a copy is read, by whoever asks for the copy.
TEST_F(Decides, ACopyReadsItsSourceAndItsTagsAsItsCaller) {
    ASSERT_TRUE(as<op::CreateBucket>(other_, {.bucket = "theirs"}));
    ASSERT_EQ(put(owner_, "tagged", {.tagging = "a=b"}), "");
    auto copy = [&](std::string from) {
        return code(
            as<op::CopyObject>(other_, {.bucket = "theirs", .copy_source = "bucket/" + from, .key = "copy"}));
    };
    auto begun = as<op::CreateMultipartUpload>(other_, {.bucket = "theirs", .key = "parts"});
    auto copy_part = [&] {
        return code(as<op::UploadPartCopy>(other_, {.bucket = "theirs",
                                                    .copy_source = "bucket/k",
                                                    .key = "parts",
                                                    .part_number = 1,
                                                    .upload_id = *begun->upload_id}));
    };
    EXPECT_EQ(copy("k"), "AccessDenied");
    EXPECT_EQ(copy_part(), "AccessDenied");
    allow(R"("s3:GetObject")");
    EXPECT_EQ(copy("k"), "");
    EXPECT_EQ(copy_part(), "");
    EXPECT_EQ(copy("tagged"), "AccessDenied");
    allow(R"(["s3:GetObject","s3:GetObjectTagging"])");
    EXPECT_EQ(copy("tagged"), "");
}

// CVE-2023-25812: whoever is denied the bypass does not have it, though its account owns the bucket.
TEST_F(Decides, GovernanceIsBypassedByPermissionOnly) {
    ASSERT_TRUE(as<op::CreateBucket>(owner_, {.bucket = "locked", .object_lock_enabled_for_bucket = true}));
    PutObjectRequest in{.body = stream_of("x"), .bucket = "locked", .key = "k"};
    in.content_md5 = base64(hash(HashKind::md5, "x"));
    in.object_lock_mode = "GOVERNANCE";
    in.object_lock_retain_until_date = clock_.now() + std::chrono::hours(1);
    auto made = as<op::PutObject>(owner_, std::move(in));
    ASSERT_TRUE(made) << made.error().message;
    auto remove = [&] {
        return code(as<op::DeleteObject>(owner_, {.bucket = "locked",
                                                  .key = "k",
                                                  .version_id = made->version_id,
                                                  .bypass_governance_retention = true}));
    };
    auto deny = [&](std::string effect) {
        return as<op::PutBucketPolicy>(
            owner_, {.bucket = "locked",
                     .policy = R"({"Version":"2012-10-17","Statement":[)" +
                               statement(effect, R"("s3:BypassGovernanceRetention")", "locked/*") + "]}"});
    };
    ASSERT_TRUE(deny("Deny"));
    EXPECT_EQ(remove(), "AccessDenied");
    auto many =
        as<op::DeleteObjects>(owner_, {.bucket = "locked",
                                       .delete_ = {.objects = {{.key = "k", .version_id = made->version_id}}},
                                       .bypass_governance_retention = true});
    EXPECT_EQ(many->errors->at(0).code, "AccessDenied");
    ASSERT_TRUE(as<op::DeleteBucketPolicy>(owner_, {.bucket = "locked"}));
    EXPECT_EQ(remove(), "");
}

TEST_F(Decides, ManyDeletesAreDecidedOneByOne) {
    ASSERT_EQ(put(owner_, "keep/k"), "");
    policy(statement("Allow", R"("s3:DeleteObject")", "bucket/*") + "," +
           statement("Deny", R"("s3:DeleteObject")", "bucket/keep/*"));
    auto done = as<op::DeleteObjects>(
        other_, {.bucket = "bucket", .delete_ = {.objects = {{.key = "k"}, {.key = "keep/k"}}}});
    ASSERT_TRUE(done);
    EXPECT_EQ(done->deleted->at(0).key, "k");
    EXPECT_EQ(done->errors->at(0).key, "keep/k");
    EXPECT_EQ(done->errors->at(0).code, "AccessDenied");
    EXPECT_EQ(get(owner_, "keep/k"), "");
}

TEST_F(Decides, APublicPolicyIsRestrictedToTheOwnersAccount) {
    allow(R"("s3:GetObject")");
    ASSERT_TRUE(as<op::PutPublicAccessBlock>(
        owner_,
        {.bucket = "bucket", .public_access_block_configuration = {.restrict_public_buckets = true}}));
    EXPECT_EQ(get(nobody_, "k"), "AccessDenied");
    EXPECT_EQ(get(other_, "k"), "AccessDenied");
    EXPECT_EQ(get(owner_, "k"), "");
    policy(R"({"Effect":"Allow","Principal":{"AWS":")" + kOther +
           R"("},"Action":"s3:GetObject","Resource":"arn:aws:s3:::bucket/*"})");
    EXPECT_EQ(get(other_, "k"), "");
    EXPECT_EQ(get(nobody_, "k"), "AccessDenied");
}

TEST_F(Decides, ByTheTagsThatAnObjectHas) {
    ASSERT_EQ(put(owner_, "public", {.tagging = "seen=yes"}), "");
    allow(R"("s3:GetObject")", R"({"StringEquals":{"s3:ExistingObjectTag/seen":"yes"}})");
    EXPECT_EQ(get(nobody_, "public"), "");
    EXPECT_EQ(get(nobody_, "k"), "AccessDenied");
    EXPECT_EQ(get(nobody_, "missing"), "AccessDenied");
}

TEST_F(Decides, ByWhatTheListingAsksFor) {
    policy(statement(
        "Allow", R"("s3:ListBucket")", "bucket",
        R"({"StringEquals":{"s3:prefix":"public/"},"NumericLessThanEquals":{"s3:max-keys":"10"}})"));
    EXPECT_EQ(list(nobody_, {.max_keys = 10, .prefix = "public/"}), "");
    EXPECT_EQ(list(nobody_, {.max_keys = 11, .prefix = "public/"}), "AccessDenied");
    EXPECT_EQ(list(nobody_, {.max_keys = 10}), "AccessDenied");
}

// CVE-2026-21862, and headers that are called like condition keys: neither says where a request comes from or what it is.
TEST_F(Decides, ByTheSocketsAddressWhateverTheHeadersSay) {
    request_.emplace();
    for (const char* name :
         {"X-Forwarded-For", "X-Real-IP", "aws:SourceIp", "SourceIp", "sourceip", "Forwarded"})
        request_->headers.add(name, "10.0.0.1");
    request_->headers.add("aws:SecureTransport", "true");
    request_->headers.add("x-amz-acl", "private");
    request_->headers.add("s3:ExistingObjectTag/seen", "yes");
    allow(R"("s3:GetObject")", R"({"IpAddress":{"aws:SourceIp":"10.0.0.1"}})");
    EXPECT_EQ(get(nobody_, "k"), "AccessDenied");
    allow(R"("s3:GetObject")", R"({"IpAddress":{"aws:SourceIp":"127.0.0.0/8"}})");
    EXPECT_EQ(get(nobody_, "k"), "");
    allow(R"("s3:GetObject")", R"({"Bool":{"aws:SecureTransport":"true"}})");
    EXPECT_EQ(get(nobody_, "k"), "AccessDenied");
    secure_ = true;
    EXPECT_EQ(get(nobody_, "k"), "");
    allow(R"("s3:GetObject")", R"({"StringEquals":{"s3:ExistingObjectTag/seen":"yes"}})");
    EXPECT_EQ(get(nobody_, "k"), "AccessDenied");
    allow(R"("s3:PutObject")", R"({"Null":{"s3:x-amz-acl":"false"}})");  // by the typed input alone
    EXPECT_EQ(put(other_, "new"), "AccessDenied");
    EXPECT_EQ(put(other_, "new", {.acl = "bucket-owner-full-control"}), "");
}

TEST_F(Decides, ByAclsWhereTheBucketHasThem) {
    ASSERT_TRUE(as<op::DeleteBucketOwnershipControls>(owner_, {.bucket = "bucket"}));
    EXPECT_EQ(put(owner_, "public", {.acl = "public-read"}), "");
    EXPECT_EQ(get(nobody_, "public"), "");
    EXPECT_EQ(get(nobody_, "k"), "AccessDenied");
    EXPECT_EQ(get(nobody_, "missing"), "AccessDenied");
    ASSERT_TRUE(as<op::PutBucketAcl>(owner_, {.acl = "public-read-write", .bucket = "bucket"}));
    EXPECT_EQ(get(nobody_, "missing"), "NoSuchKey");
    EXPECT_EQ(list(nobody_), "");
    EXPECT_EQ(put(other_, "theirs"), "");
    EXPECT_EQ(get(other_, "theirs"), "");
    EXPECT_EQ(get(owner_, "theirs"), "AccessDenied");  // the writer's, until it grants it
    EXPECT_EQ(put(other_, "shared", {.acl = "bucket-owner-full-control"}), "");
    EXPECT_EQ(get(owner_, "shared"), "");
    allow(R"("s3:GetObject")");
    EXPECT_EQ(get(nobody_, "k"), "");
    EXPECT_EQ(get(nobody_, "theirs"),
              "AccessDenied");  // the bucket's policy gives what is the bucket owner's

    objects("Deny", R"("s3:GetObject")", "{}");
    EXPECT_EQ(get(nobody_, "public"), "AccessDenied");
    ASSERT_TRUE(as<op::DeleteBucketPolicy>(owner_, {.bucket = "bucket"}));
    ASSERT_TRUE(as<op::PutPublicAccessBlock>(
        owner_, {.bucket = "bucket", .public_access_block_configuration = {.ignore_public_acls = true}}));
    EXPECT_EQ(get(nobody_, "public"), "AccessDenied");
    EXPECT_EQ(list(nobody_), "AccessDenied");
    EXPECT_EQ(get(other_, "theirs"), "");
}

TEST_F(Decides, TheInitiatorOfAnUploadMayLookAtItAndEndIt) {
    allow(R"("s3:PutObject")");
    auto begun = as<op::CreateMultipartUpload>(other_, {.bucket = "bucket", .key = "u"});
    ASSERT_TRUE(begun);
    const ListPartsRequest look{.bucket = "bucket", .key = "u", .upload_id = *begun->upload_id};
    EXPECT_EQ(code(as<op::ListParts>(other_, look)), "");
    EXPECT_EQ(code(as<op::ListParts>(nobody_, look)), "AccessDenied");
    EXPECT_EQ(code(as<op::ListParts>(gate::root_principal("222222222222", "AKIA3"), look)), "AccessDenied");
    EXPECT_EQ(code(as<op::AbortMultipartUpload>(
                  other_, {.bucket = "bucket", .key = "u", .upload_id = *begun->upload_id})),
              "");
}

TEST_F(Decides, PartsAreOfTheEncryptionThatTheirUploadWasBegunWith) {
    policy(statement("Allow", R"("s3:PutObject")", "bucket/*") + "," +
           statement("Deny", R"("s3:PutObject")", "bucket/*",
                     R"({"StringNotEquals":{"s3:x-amz-server-side-encryption":"AES256"}})"));
    CreateMultipartUploadRequest begin{.bucket = "bucket", .key = "u"};
    EXPECT_EQ(code(as<op::CreateMultipartUpload>(other_, begin)), "AccessDenied");
    begin.server_side_encryption = "AES256";
    auto begun = as<op::CreateMultipartUpload>(other_, begin);
    ASSERT_TRUE(begun);
    EXPECT_EQ(code(as<op::UploadPart>(other_, {.body = stream_of("part"),
                                               .bucket = "bucket",
                                               .key = "u",
                                               .part_number = 1,
                                               .upload_id = *begun->upload_id})),
              "");
}

TEST_F(Decides, WhatIsShownOfAnObjectFollowsItsOwnPermissions) {
    ASSERT_EQ(put(owner_, "tagged", {.tagging = "a=b"}), "");
    allow(R"("s3:GetObject")");
    EXPECT_FALSE(as<op::HeadObject>(other_, {.bucket = "bucket", .key = "tagged"})->tag_count);
    EXPECT_EQ(as<op::HeadObject>(owner_, {.bucket = "bucket", .key = "tagged"})->tag_count, 1);
    allow(R"(["s3:GetObject","s3:GetObjectTagging"])");
    EXPECT_EQ(as<op::HeadObject>(other_, {.bucket = "bucket", .key = "tagged"})->tag_count, 1);
    EXPECT_EQ(get(nobody_, "k", {.response_content_type = "text/html"}), "InvalidRequest");
}

TEST_F(Decides, ADamagedPolicyLetsNobodyInButTheOwnersRootMendIt) {
    allow(R"("s3:GetObject")");
    ASSERT_EQ(get(nobody_, "k"), "");
    auto name = objects::BucketName::parse("bucket").value();
    ASSERT_TRUE(run_to_end(store_->set_configuration(name, "policy", "{\"Version\":")));
    EXPECT_NE(get(nobody_, "k"), "");
    EXPECT_NE(get(owner_, "k"), "");
    EXPECT_NE(code(as<op::DeleteBucketPolicy>(other_, {.bucket = "bucket"})), "");
    allow(R"("s3:GetObject")");
    EXPECT_EQ(get(nobody_, "k"), "");
}

}  // namespace
}  // namespace athanor::s3
