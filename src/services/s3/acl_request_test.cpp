#include "services/s3/acl_request.hpp"

#include <gtest/gtest.h>

#include "api/s3.hpp"
#include "services/s3/document_kinds.hpp"

namespace athanor::s3 {
namespace {

const std::string kBucketAccount = "000000000001", kOtherAccount = "000000000002";
const std::string kBucketOwner = owner_id(kBucketAccount), kOther = owner_id(kOtherAccount);

std::optional<std::string> names(std::string_view id) {
    if (id == kBucketOwner) return "one";
    if (id == kOther) return "two";
    return std::nullopt;
}

struct Headers {
    std::optional<std::string> acl = {}, grant_read = {}, grant_write = {}, grant_read_acp = {},
                               grant_write_acp = {}, grant_full_control = {};
};

// "who:PERMISSION ...", or the error's code; "owner", "other" and the groups by their short names.
std::string shown(const Result<Acl>& acl) {
    if (!acl) return acl.error().code;
    std::string out;
    for (const Grant& grant : acl->list) {
        if (!out.empty()) out += ' ';
        out += grant.to == kBucketOwner                  ? "owner"
               : grant.to == kOther                      ? "other"
               : grant.to == kExecReader                 ? "ec2"
               : grant.to.find('/') == std::string::npos ? grant.to
                                                         : grant.to.substr(grant.to.rfind('/') + 1);
        out += ':';
        out += permission_name(grant.permission);
    }
    return out;
}

const AclOf kBucket{.bucket = true, .owner = kBucketOwner, .bucket_owner = {}};
const AclOf kOwnObject{.bucket = false, .owner = kBucketOwner, .bucket_owner = kBucketOwner};
const AclOf kOthersObject{.bucket = false, .owner = kOther, .bucket_owner = kBucketOwner};

std::string canned(std::string name, const AclOf& of) {
    Headers headers{.acl = std::move(name)};
    return shown(parse_acl(acl_headers(headers), of, names));
}
std::string granted(const Headers& headers) { return shown(parse_acl(acl_headers(headers), kBucket, names)); }

TEST(AclRequest, canned_lists_are_what_aws_documents) {
    EXPECT_EQ(granted({}), "owner:FULL_CONTROL");
    EXPECT_EQ(canned("", kBucket), "owner:FULL_CONTROL");
    EXPECT_EQ(canned("private", kBucket), "owner:FULL_CONTROL");
    EXPECT_EQ(canned("public-read", kBucket), "AllUsers:READ owner:FULL_CONTROL");
    EXPECT_EQ(canned("public-read-write", kOwnObject), "AllUsers:READ AllUsers:WRITE owner:FULL_CONTROL");
    EXPECT_EQ(canned("authenticated-read", kOwnObject), "AuthenticatedUsers:READ owner:FULL_CONTROL");
    EXPECT_EQ(canned("aws-exec-read", kOwnObject), "owner:FULL_CONTROL ec2:READ");
    EXPECT_EQ(canned("log-delivery-write", kBucket),
              "LogDelivery:WRITE LogDelivery:READ_ACP owner:FULL_CONTROL");
    EXPECT_EQ(canned("log-delivery-write", kOwnObject), "InvalidArgument");
    EXPECT_EQ(canned("Private", kBucket), "InvalidArgument");
}

TEST(AclRequest, what_the_bucket_owner_is_given_is_of_others_objects) {
    EXPECT_EQ(canned("bucket-owner-read", kOthersObject), "other:FULL_CONTROL owner:READ");
    EXPECT_EQ(canned("bucket-owner-full-control", kOthersObject), "other:FULL_CONTROL owner:FULL_CONTROL");
    EXPECT_EQ(canned("bucket-owner-read", kOwnObject), "owner:FULL_CONTROL");
    EXPECT_EQ(canned("bucket-owner-full-control", kBucket), "owner:FULL_CONTROL");
}

TEST(AclRequest, headers_grant_what_they_say_and_nothing_else) {
    const std::string group(kAllUsers);
    EXPECT_EQ(granted({.grant_read = "id=\"" + kOther + "\""}), "other:READ");
    EXPECT_EQ(granted({.grant_read = "ID=" + kOther + " , uri=\"" + group + "\"",
                       .grant_write_acp = "id=" + kBucketOwner}),
              "AllUsers:READ other:READ owner:WRITE_ACP");
    EXPECT_EQ(granted({.grant_write = "id=" + kOther,
                       .grant_read_acp = "id=" + kOther,
                       .grant_full_control = "id=" + kOther + ",id=" + kOther}),
              "other:WRITE other:READ_ACP other:FULL_CONTROL");
    EXPECT_EQ(granted({.grant_read = ""}), "");
    EXPECT_EQ(granted({.acl = "private", .grant_read = "id=" + kOther}), "InvalidRequest");
}

TEST(AclRequest, a_grantee_must_be_one) {
    for (const char* wrong : {"id", kOther.c_str(), "id=\"x", "id=\"", "name=x", "id:x"}) {
        auto acl = parse_acl(acl_headers(Headers{.grant_read = wrong}), kBucket, names);
        ASSERT_FALSE(acl) << wrong;
        EXPECT_EQ(acl.error().message, "Argument format not recognized") << wrong;
    }
    auto unknown = parse_acl(acl_headers(Headers{.grant_read = "id=nobody"}), kBucket, names);
    EXPECT_EQ(unknown.error().message, "Invalid id");
    auto group = parse_acl(acl_headers(Headers{.grant_read = "uri=http://acs.amazonaws.com/groups/x"}),
                           kBucket, names);
    EXPECT_EQ(group.error().message, "Invalid group uri");
    auto address = parse_acl(acl_headers(Headers{.grant_read = "emailAddress=a@b"}), kBucket, names);
    EXPECT_EQ(address.error().code, "MethodNotAllowed");
    EXPECT_EQ(address.error().status, 405);
    std::string many;
    for (int i = 0; i < 101; ++i) many += "id=" + kOther + ",";
    EXPECT_EQ(granted({.grant_read = many}), "MalformedACLError");
}

using Document = std::optional<api::s3::AccessControlPolicy>;

api::s3::Grant grant(std::string type, std::string who, std::string permission) {
    api::s3::Grant out{.grantee = api::s3::Grantee{.type = type}, .permission = std::move(permission)};
    (type == "Group" ? out.grantee->uri : out.grantee->id) = std::move(who);
    return out;
}

std::string put(std::vector<api::s3::Grant> grants, const AclOf& of = kBucket) {
    Document document{{.grants = std::move(grants), .owner = api::s3::Owner{.id = of.owner}}};
    return shown(parse_acl({}, document, of, names));
}

TEST(AclRequest, documents_are_taken_as_they_are_groups_first) {
    EXPECT_EQ(put({}), "");
    EXPECT_EQ(
        put({grant("CanonicalUser", kBucketOwner, "FULL_CONTROL"), grant("CanonicalUser", kOther, "READ"),
             grant("Group", std::string(kAuthenticatedUsers), "READ_ACP"),
             grant("CanonicalUser", kOther, "READ")}),
        "AuthenticatedUsers:READ_ACP owner:FULL_CONTROL other:READ");
}

TEST(AclRequest, documents_that_are_none_are_refused) {
    EXPECT_EQ(put({grant("CanonicalUser", kOther, "ALL")}), "MalformedACLError");
    EXPECT_EQ(put({grant("Nobody", kOther, "READ")}), "MalformedACLError");
    EXPECT_EQ(put({{.grantee = std::nullopt, .permission = "READ"}}), "MalformedACLError");
    EXPECT_EQ(put({{.grantee = api::s3::Grantee{.type = "Group"}, .permission = "READ"}}),
              "MalformedACLError");
    EXPECT_EQ(put({grant("CanonicalUser", "_foo", "READ")}), "InvalidArgument");
    EXPECT_EQ(put({grant("Group", "http://x", "READ")}), "InvalidArgument");
    EXPECT_EQ(put({grant("AmazonCustomerByEmail", "a@b", "READ")}), "MethodNotAllowed");
    EXPECT_EQ(put(std::vector(100, grant("CanonicalUser", kOther, "READ"))), "other:READ");
    EXPECT_EQ(put(std::vector(101, grant("CanonicalUser", kOther, "READ"))), "MalformedACLError");
    auto code = [](const Document& document) { return shown(parse_acl({}, document, kBucket, names)); };
    EXPECT_EQ(code({{.grants = std::nullopt, .owner = api::s3::Owner{.id = kBucketOwner}}}),
              "MalformedACLError");
    EXPECT_EQ(code({{.grants = std::vector<api::s3::Grant>{}, .owner = std::nullopt}}), "MalformedACLError");
    EXPECT_EQ(code({{.grants = std::vector<api::s3::Grant>{}, .owner = api::s3::Owner{.id = kOther}}}),
              "AccessDenied");
}

TEST(AclRequest, an_acl_is_said_once) {
    Document document{{.grants = std::vector<api::s3::Grant>{}, .owner = api::s3::Owner{.id = kBucketOwner}}};
    Headers headers{.acl = "private"};
    EXPECT_EQ(shown(parse_acl(acl_headers(headers), document, kBucket, names)), "UnexpectedContent");
    EXPECT_EQ(shown(parse_acl({}, std::nullopt, kBucket, names)), "MissingSecurityHeader");
    EXPECT_EQ(shown(parse_acl(acl_headers(headers), std::nullopt, kBucket, names)), "owner:FULL_CONTROL");
}

TEST(AclRequest, what_is_shown_names_accounts_and_groups) {
    Acl acl{.owner = kBucketOwner,
            .list = {{std::string(kAllUsers), Permission::read}, {kOther, Permission::write}}};
    auto grants = shown_grants(acl, names);
    ASSERT_EQ(grants.size(), 2u);
    EXPECT_EQ(grants[0].grantee->type, "Group");
    EXPECT_EQ(grants[0].grantee->uri, std::string(kAllUsers));
    EXPECT_FALSE(grants[0].grantee->id);
    EXPECT_EQ(grants[1].grantee->type, "CanonicalUser");
    EXPECT_EQ(grants[1].grantee->id, kOther);
    EXPECT_EQ(grants[1].grantee->display_name, "two");
    EXPECT_EQ(grants[1].permission, "WRITE");
    EXPECT_EQ(shown_owner(kBucketOwner, names).display_name, "one");
}

// ---- in a bucket

objects::Bucket bucket_with(objects::Configurations documents) {
    objects::Bucket bucket{.id = 1,
                           .name = objects::BucketName::parse("bucket").value(),
                           .account = kBucketAccount,
                           .region = "us-east-1",
                           .created = {}};
    bucket.configurations = std::make_shared<const objects::Configurations>(std::move(documents));
    return bucket;
}

const std::string kOpen(kAbsent);  // no public access block

objects::Bucket bucket_of(std::string ownership) {
    return bucket_with(
        {{std::string(kOwnership), "{\"" + ownership + "\"}"}, {std::string(kAccessBlock), kOpen}});
}

// The owner's account and the list of what is written so, or the error's code.
std::string written(const objects::Bucket& bucket, const std::string& writer, const Headers& headers = {}) {
    auto access = of_new_object(bucket, writer, acl_headers(headers), names);
    if (!access) return access.error().code;
    if (!access->any()) return "private";
    return (access->owner.empty() ? "owner" : access->owner) + " " + shown(object_acl(bucket, *access));
}

TEST(Ownership, is_by_documents_and_without_them_as_aws_makes_buckets_today) {
    auto bucket = bucket_with({});
    bucket.configurations = nullptr;
    EXPECT_EQ(ownership_of(bucket), ObjectOwnership::enforced);
    EXPECT_TRUE(access_block_of(bucket).block_acls && access_block_of(bucket).ignore_acls &&
                access_block_of(bucket).block_policy && access_block_of(bucket).restrict_buckets);
    EXPECT_EQ(ownership_of(bucket_of("BucketOwnerEnforced")), ObjectOwnership::enforced);
    EXPECT_EQ(ownership_of(bucket_of("BucketOwnerPreferred")), ObjectOwnership::preferred);
    EXPECT_EQ(ownership_of(bucket_of("ObjectWriter")), ObjectOwnership::writer);
    EXPECT_EQ(ownership_of(bucket_with({{std::string(kOwnership), kOpen}})), ObjectOwnership::writer);
    EXPECT_FALSE(access_block_of(bucket_of("ObjectWriter")).block_acls);
    auto partly = bucket_with({{std::string(kAccessBlock), R"({"IgnorePublicAcls":true})"}});
    EXPECT_TRUE(access_block_of(partly).ignore_acls);
    EXPECT_FALSE(access_block_of(partly).block_acls);
    EXPECT_TRUE(access_block_of(bucket_with({{std::string(kAccessBlock), "{"}})).block_policy);
}

TEST(Ownership, enforced_takes_only_what_changes_nothing) {
    auto bucket = bucket_of("BucketOwnerEnforced");
    EXPECT_EQ(written(bucket, kBucketAccount), "private");
    EXPECT_EQ(written(bucket, kOtherAccount), "private");
    EXPECT_EQ(written(bucket, ""), "private");
    EXPECT_EQ(written(bucket, kOtherAccount, {.acl = "bucket-owner-full-control"}), "private");
    EXPECT_EQ(written(bucket, kOtherAccount, {.grant_full_control = "id=" + kBucketOwner}), "private");
    for (const char* name : {"private", "public-read", "bucket-owner-read"})
        EXPECT_EQ(written(bucket, kBucketAccount, {.acl = name}), "AccessControlListNotSupported") << name;
    EXPECT_EQ(written(bucket, kOtherAccount, {.grant_full_control = "id=" + kOther}),
              "AccessControlListNotSupported");
    EXPECT_EQ(written(bucket, kOtherAccount, {.grant_read = "id=" + kBucketOwner}),
              "AccessControlListNotSupported");
    // Lists from before do not count.
    EXPECT_TRUE(object_acl(bucket, {.owner = kOtherAccount, .acl = "[]"})->is_only(kBucketOwner));
    objects::Configurations documents = *bucket.configurations;
    documents.emplace(kAcl, "[]");
    EXPECT_TRUE(bucket_acl(bucket_with(documents))->is_only(kBucketOwner));
}

TEST(Ownership, preferred_hands_over_what_is_written_for_the_bucket_owner) {
    auto bucket = bucket_of("BucketOwnerPreferred");
    EXPECT_EQ(written(bucket, kBucketAccount), "private");
    EXPECT_EQ(written(bucket, kOtherAccount, {.acl = "bucket-owner-full-control"}), "private");
    EXPECT_EQ(written(bucket, kOtherAccount), "000000000002 other:FULL_CONTROL");
    EXPECT_EQ(written(bucket, kOtherAccount, {.acl = "bucket-owner-read"}),
              "000000000002 other:FULL_CONTROL owner:READ");
}

TEST(Ownership, of_the_writer_stays_with_the_writer) {
    auto bucket = bucket_of("ObjectWriter");
    EXPECT_EQ(written(bucket, kBucketAccount, {.acl = "private"}), "private");
    EXPECT_EQ(written(bucket, kBucketAccount, {.acl = "public-read"}),
              "owner AllUsers:READ owner:FULL_CONTROL");
    EXPECT_EQ(written(bucket, kOtherAccount), "000000000002 other:FULL_CONTROL");
    EXPECT_EQ(written(bucket, kOtherAccount, {.acl = "bucket-owner-full-control"}),
              "000000000002 other:FULL_CONTROL owner:FULL_CONTROL");
    EXPECT_EQ(written(bucket, kOtherAccount, {.grant_full_control = "id=" + kBucketOwner}),
              "000000000002 owner:FULL_CONTROL");
}

TEST(Ownership, of_what_nobody_signed_the_bucket_owner_has_all) {
    auto bucket = bucket_of("ObjectWriter");
    EXPECT_EQ(written(bucket, ""),
              "anonymous " + std::string(kAnonymousOwner) + ":FULL_CONTROL owner:FULL_CONTROL");
    auto access = of_new_object(bucket, "", {}, names);
    EXPECT_FALSE(object_acl(bucket, *access)->grants("", Permission::read));
    EXPECT_FALSE(object_acl(bucket, *access)->grants("", Permission::write_acp));
}

TEST(Ownership, public_lists_are_refused_where_the_bucket_blocks_them) {
    auto blocked = bucket_with({{std::string(kOwnership), kOpen}});
    EXPECT_EQ(written(blocked, kBucketAccount, {.acl = "public-read"}), "AccessDenied");
    EXPECT_EQ(written(blocked, kOtherAccount, {.grant_read = "uri=" + std::string(kAuthenticatedUsers)}),
              "AccessDenied");
    EXPECT_EQ(written(blocked, kOtherAccount, {.acl = "bucket-owner-read"}),
              "000000000002 other:FULL_CONTROL owner:READ");
}

}  // namespace
}  // namespace athanor::s3
