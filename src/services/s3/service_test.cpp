// The handlers as the gate calls them: typed requests through the register, against an engine in a temporary directory.
#include "services/s3/service.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/encoding.hpp"
#include "services/s3/checksum.hpp"
#include "services/s3/testing.hpp"

namespace athanor::s3 {
namespace {

using namespace api::s3;
namespace op = api::s3::op;
using testing::ElementsAre;

constexpr std::string_view kAccount = "000000000000";

class S3 : public ServiceTest {
protected:
    S3() : ServiceTest("service") {
        EXPECT_TRUE(call<op::CreateBucket>({.bucket = "b"}).error().code == "InvalidBucketName");
        EXPECT_TRUE(call<op::CreateBucket>({.bucket = "bucket"}));
    }

    gate::Call caller(std::string_view account = kAccount) {
        gate::Call call;
        call.principal.account = account;
        call.host = "localhost:9000";
        call.source_address = "127.0.0.1:1";
        call.time = clock_.now();
        return call;
    }

    template <class Op>
    Result<typename Op::Output> call(typename Op::Input in, std::string_view account = kAccount) {
        auto who = caller(account);
        auto out = run_to_end(operations_.call<Op>(who, std::move(in)));
        headers_ = std::move(who.extra_headers);
        return out;
    }

    Result<PutObjectOutput> put(std::string key, std::string body, PutObjectRequest request = {}) {
        request.bucket = "bucket";
        request.key = std::move(key);
        request.body = stream_of(std::move(body));
        return call<op::PutObject>(std::move(request));
    }

    struct Read {
        GetObjectOutput head;
        std::string body;
    };
    Result<Read> get(std::string key, GetObjectRequest request = {}) {
        request.bucket = "bucket";
        request.key = std::move(key);
        ATHANOR_TRY(auto out, call<op::GetObject>(std::move(request)));
        auto body = std::move(out.body);
        ATHANOR_TRY(auto bytes, run_to_end(read_all(*body, 64u << 20)));
        return Read{std::move(out), std::move(bytes)};
    }

    http::Headers headers_;
};

TEST_F(S3, gives_back_what_was_put) {
    PutObjectRequest request{.cache_control = "no-store",
                             .content_encoding = "gzip,aws-chunked",
                             .content_type = "text/csv",
                             .expires = "tomorrow",
                             .metadata = {{{"Name", "value"}}},
                             .tagging = "a=1&b=2"};
    auto stored = put("a/b", "hello", std::move(request));
    ASSERT_TRUE(stored) << stored.error().message;
    EXPECT_EQ(stored->etag, "\"5d41402abc4b2a76b9719d911017c592\"");
    EXPECT_EQ(stored->checksum_crc64nvme, base64(hash(HashKind::crc64nvme, "hello")));
    EXPECT_EQ(stored->server_side_encryption, "AES256");

    auto read = get("a/b", {.checksum_mode = "ENABLED"});
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(read->body, "hello");
    EXPECT_EQ(read->head.content_type, "text/csv");
    EXPECT_EQ(read->head.cache_control, "no-store");
    EXPECT_EQ(read->head.content_encoding, "gzip");
    EXPECT_EQ(read->head.expires, "tomorrow");
    EXPECT_EQ(read->head.tag_count, 2);
    EXPECT_EQ(read->head.metadata->at("name"), "value");
    EXPECT_EQ(read->head.checksum_crc64nvme, stored->checksum_crc64nvme);
    EXPECT_EQ(read->head.checksum_type, "FULL_OBJECT");
    EXPECT_FALSE(read->head.content_range);
}

TEST_F(S3, shows_no_checksum_unless_asked_and_never_with_a_range) {
    ASSERT_TRUE(put("k", "0123456789"));
    EXPECT_FALSE(get("k")->head.checksum_crc64nvme);
    auto part = get("k", {.range = "bytes=2-4", .checksum_mode = "ENABLED"});
    ASSERT_TRUE(part);
    EXPECT_EQ(part->body, "234");
    EXPECT_EQ(part->head.content_range, "bytes 2-4/10");
    EXPECT_FALSE(part->head.checksum_crc64nvme);
    EXPECT_FALSE(part->head.checksum_type);
}

TEST_F(S3, answers_ranges_as_http_says) {
    ASSERT_TRUE(put("k", "0123456789"));
    EXPECT_EQ(get("k", {.range = "bytes=7-"})->body, "789");
    EXPECT_EQ(get("k", {.range = "bytes=-2"})->body, "89");
    EXPECT_EQ(get("k", {.range = "bytes=8-100"})->body, "89");
    EXPECT_EQ(get("k", {.range = "nonsense"})->body, "0123456789");
    auto beyond = get("k", {.range = "bytes=10-"});
    ASSERT_FALSE(beyond);
    EXPECT_EQ(beyond.error().code, "InvalidRange");
    EXPECT_EQ(beyond.error().status, 416);
    EXPECT_EQ(get("k", {.range = "bytes=0-1", .part_number = 1}).error().code, "InvalidRequest");
}

TEST_F(S3, replaces_headers_on_request) {
    ASSERT_TRUE(put("k", "x", {.content_type = "a/b"}));
    auto read = get("k", {.response_content_disposition = "attachment",
                          .response_content_type = "c/d",
                          .response_expires = "never"});
    EXPECT_EQ(read->head.content_type, "c/d");
    EXPECT_EQ(read->head.content_disposition, "attachment");
    EXPECT_EQ(read->head.expires, "never");
}

TEST_F(S3, stores_nothing_whose_checksum_is_wrong) {
    for (int which = 0; which < 3; ++which) {
        PutObjectRequest request;
        if (which == 0) request.content_md5 = base64(hash(HashKind::md5, "other"));
        if (which == 1) request.checksum_crc32 = base64(hash(HashKind::crc32, "other"));
        if (which == 2) request.checksum_sha256 = base64(hash(HashKind::sha256, "other"));
        auto refused = put("k", "body", std::move(request));
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, "BadDigest");
    }
    EXPECT_EQ(get("k").error().code, "NoSuchKey");
}

TEST_F(S3, writes_only_on_conditions_that_hold) {
    auto first = put("k", "1", {.if_none_match = "*"});
    ASSERT_TRUE(first);
    EXPECT_EQ(put("k", "2", {.if_none_match = "*"}).error().code, "PreconditionFailed");
    EXPECT_EQ(put("k", "2", {.if_match = "\"no\""}).error().code, "PreconditionFailed");
    EXPECT_EQ(put("none", "2", {.if_match = "\"no\""}).error().code, "NoSuchKey");
    auto second = put("k", "2", {.if_match = first->etag});
    ASSERT_TRUE(second);
    EXPECT_EQ(put("k", "3", {.if_none_match = "\"other\", " + *second->etag}).error().code,
              "PreconditionFailed");
    EXPECT_EQ(put("k", "3", {.if_match = *second->etag, .if_none_match = *second->etag}).error().code,
              "NotImplemented");
    for (std::string empty : {"", "\"\"", ", "}) {  // what cannot be read is not taken for no condition
        EXPECT_EQ(put("k", "3", {.if_none_match = empty}).error().code, "NotImplemented") << empty;
        EXPECT_EQ(put("k", "3", {.if_match = empty}).error().code, "NotImplemented") << empty;
        EXPECT_EQ(call<op::DeleteObject>({.bucket = "bucket", .key = "k", .if_match = empty}).error().code,
                  "NotImplemented")
            << empty;
    }
    EXPECT_TRUE(put("k", "2", {.if_none_match = *first->etag}));
    EXPECT_EQ(get("k")->body, "2");
}

TEST_F(S3, reads_only_on_conditions_that_hold_and_then_tells_the_validators) {
    auto stored = put("k", "1");
    EXPECT_TRUE(get("k", {.if_match = stored->etag}));
    EXPECT_EQ(get("k", {.if_match = "\"no\""}).error().status, 412);
    auto unchanged = get("k", {.if_none_match = stored->etag});
    ASSERT_FALSE(unchanged);
    EXPECT_EQ(unchanged.error().status, 304);
    EXPECT_EQ(headers_.get("ETag"), *stored->etag);
    EXPECT_TRUE(headers_.has("Last-Modified"));
    EXPECT_EQ(get("k", {.if_modified_since = clock_.now() + std::chrono::hours(1)}).error().status, 304);
    EXPECT_EQ(get("k", {.if_unmodified_since = clock_.now() - std::chrono::hours(1)}).error().status, 412);
}

TEST_F(S3, refuses_the_strangers_and_the_wrong_owners) {
    ASSERT_TRUE(put("k", "1"));
    EXPECT_EQ(
        call<op::HeadBucket>({.bucket = "bucket", .expected_bucket_owner = "111111111111"}).error().code,
        "AccessDenied");
    EXPECT_EQ(call<op::HeadBucket>({.bucket = "bucket", .expected_bucket_owner = "x"}).error().code,
              "InvalidBucketOwnerAWSAccountID");
    EXPECT_TRUE(call<op::HeadBucket>({.bucket = "bucket", .expected_bucket_owner = std::string(kAccount)}));
    EXPECT_EQ(call<op::HeadBucket>({.bucket = "nowhere"}).error().code, "NoSuchBucket");
    EXPECT_FALSE(call<op::HeadBucket>({.bucket = "bucket"}, "222222222222"));
}

TEST_F(S3, guards_the_source_of_a_copy_as_it_guards_a_read) {
    auto foreign = *objects::BucketName::parse("foreign");
    ASSERT_TRUE(run_to_end(store_->create_bucket(foreign, "111111111111", "us-east-1")));
    auto body = stream_of("secret");
    ASSERT_TRUE(run_to_end(store_->put(foreign, *objects::ObjectKey::parse("k"), *body, {})));
    auto id = call<op::CreateMultipartUpload>({.bucket = "bucket", .key = "mine"})->upload_id;
    EXPECT_EQ(call<op::GetObject>({.bucket = "foreign", .key = "k"}).error().code, "AccessDenied");
    EXPECT_EQ(
        call<op::CopyObject>({.bucket = "bucket", .copy_source = "foreign/k", .key = "mine"}).error().code,
        "AccessDenied");
    EXPECT_EQ(call<op::UploadPartCopy>({.bucket = "bucket",
                                        .copy_source = "foreign/k",
                                        .key = "mine",
                                        .part_number = 1,
                                        .upload_id = *id})
                  .error()
                  .code,
              "AccessDenied");
    ASSERT_TRUE(put("k", "1"));
    EXPECT_EQ(call<op::CopyObject>({.bucket = "bucket",
                                    .copy_source = "bucket/k",
                                    .key = "c",
                                    .expected_source_bucket_owner = "111111111111"})
                  .error()
                  .code,
              "AccessDenied");
    EXPECT_EQ(call<op::CreateBucket>({.bucket = "foreign"}).error().code, "BucketAlreadyExists");
}

TEST_F(S3, copies_with_and_without_the_sources_metadata) {
    ASSERT_TRUE(
        put("a +%", "body", {.content_type = "text/csv", .metadata = {{{"m", "1"}}}, .tagging = "t=1"}));
    auto copied = call<op::CopyObject>(
        {.bucket = "bucket", .copy_source = "/bucket/" + uri_encode("a +%"), .key = "copy"});
    ASSERT_TRUE(copied) << copied.error().message;
    auto read = get("copy");
    EXPECT_EQ(read->body, "body");
    EXPECT_EQ(read->head.content_type, "text/csv");
    EXPECT_EQ(read->head.tag_count, 1);

    ASSERT_TRUE(call<op::CopyObject>({.bucket = "bucket",
                                      .content_type = "a/b",
                                      .copy_source = "bucket/copy",
                                      .key = "copy",
                                      .metadata_directive = "REPLACE",
                                      .tagging_directive = "REPLACE"}));
    read = get("copy");
    EXPECT_EQ(read->head.content_type, "a/b");
    EXPECT_FALSE(read->head.metadata);
    EXPECT_FALSE(read->head.tag_count);

    ASSERT_TRUE(call<op::CopyObject>(
        {.bucket = "bucket", .copy_source = "bucket/copy", .key = "copy", .storage_class = "STANDARD_IA"}));
    EXPECT_EQ(get("copy")->head.storage_class, "STANDARD_IA");
    EXPECT_EQ(get("copy")->head.content_type, "a/b");
}

TEST_F(S3, refuses_copies_that_make_no_sense) {
    ASSERT_TRUE(put("k", "1"));
    EXPECT_EQ(call<op::CopyObject>({.bucket = "bucket", .copy_source = "bucket/k", .key = "k"}).error().code,
              "InvalidRequest");
    EXPECT_EQ(
        call<op::CopyObject>({.bucket = "bucket", .copy_source = "bucket/none", .key = "c"}).error().code,
        "NoSuchKey");
    EXPECT_EQ(call<op::CopyObject>({.bucket = "bucket", .copy_source = "nowhere/k", .key = "c"}).error().code,
              "NoSuchBucket");
    EXPECT_EQ(call<op::CopyObject>({.bucket = "bucket", .copy_source = "bucket", .key = "c"}).error().code,
              "InvalidArgument");
    EXPECT_EQ(call<op::CopyObject>(
                  {.bucket = "bucket", .copy_source = "bucket/k", .key = "c", .metadata_directive = "MOVE"})
                  .error()
                  .code,
              "InvalidArgument");
    EXPECT_EQ(
        call<op::CopyObject>(
            {.bucket = "bucket", .copy_source = "bucket/k", .copy_source_if_match = "\"no\"", .key = "c"})
            .error()
            .status,
        412);
}

TEST_F(S3, lists_by_prefix_and_delimiter_in_pages) {
    for (auto key : {"a b", "d/1", "d/2", "e", "\xC3\xA9"}) ASSERT_TRUE(put(key, "x"));
    auto all = call<op::ListObjectsV2>(
        {.bucket = "bucket", .delimiter = "/", .encoding_type = "url", .fetch_owner = true});
    ASSERT_TRUE(all);
    EXPECT_EQ(all->key_count, 4);
    EXPECT_EQ(all->contents->at(0).key, "a%20b");
    EXPECT_EQ(all->contents->at(2).key, "%C3%A9");
    EXPECT_TRUE(all->contents->at(0).owner);
    EXPECT_EQ(all->common_prefixes->at(0).prefix, "d/");

    std::vector<std::string> seen;
    std::optional<std::string> token;
    do {
        auto page = call<op::ListObjectsV2>({.bucket = "bucket", .max_keys = 2, .continuation_token = token});
        ASSERT_TRUE(page);
        for (auto& object : *page->contents) seen.push_back(*object.key);
        EXPECT_EQ(page->is_truncated, page->next_continuation_token.has_value());
        token = page->next_continuation_token;
    } while (token);
    EXPECT_THAT(seen, ElementsAre("a b", "d/1", "d/2", "e", "\xC3\xA9"));

    auto v1 = call<op::ListObjects>({.bucket = "bucket", .delimiter = "/", .max_keys = 2});
    ASSERT_TRUE(v1);
    EXPECT_EQ(v1->next_marker, "d/");
    v1 = call<op::ListObjects>({.bucket = "bucket", .delimiter = "/", .marker = "d/", .max_keys = 2});
    EXPECT_EQ(v1->contents->size(), 2u);
    EXPECT_FALSE(*v1->is_truncated);
}

TEST_F(S3, refuses_listings_it_cannot_read) {
    EXPECT_EQ(call<op::ListObjectsV2>({.bucket = "bucket", .continuation_token = "x"}).error().code,
              "InvalidArgument");
    EXPECT_EQ(call<op::ListObjectsV2>({.bucket = "bucket", .encoding_type = "b64"}).error().code,
              "InvalidArgument");
    EXPECT_EQ(call<op::ListObjects>({.bucket = "bucket", .max_keys = -1}).error().code, "InvalidArgument");
}

TEST_F(S3, deletes_many_and_tells_each) {
    ASSERT_TRUE(put("a", "1"));
    auto done = call<op::DeleteObjects>(
        {.bucket = "bucket",
         .delete_ = {.objects = {{.key = "a"}, {.key = "none"}, {.key = std::string(1025, 'k')}}}});
    ASSERT_TRUE(done);
    ASSERT_EQ(done->deleted->size(), 2u);
    ASSERT_EQ(done->errors->size(), 1u);
    EXPECT_EQ(done->errors->at(0).code, "KeyTooLongError");
    EXPECT_EQ(get("a").error().code, "NoSuchKey");
    auto quiet =
        call<op::DeleteObjects>({.bucket = "bucket", .delete_ = {.objects = {{.key = "a"}}, .quiet = true}});
    EXPECT_TRUE(quiet->deleted->empty());
    EXPECT_EQ(call<op::DeleteObjects>({.bucket = "bucket"}).error().code, "MalformedXML");
    EXPECT_EQ(
        call<op::DeleteObjects>(
            {.bucket = "bucket", .delete_ = {.objects = std::vector<ObjectIdentifier>(1001, {.key = "a"})}})
            .error()
            .code,
        "MalformedXML");
}

class Multipart : public S3 {
protected:
    std::string begin(CreateMultipartUploadRequest request = {}) {
        request.bucket = "bucket";
        request.key = "big";
        auto made = call<op::CreateMultipartUpload>(std::move(request));
        EXPECT_TRUE(made) << made.error().message;
        return *made->upload_id;
    }
    Result<UploadPartOutput> part(const std::string& id, std::int64_t number, std::string body,
                                  UploadPartRequest request = {}) {
        request.bucket = "bucket";
        request.key = "big";
        request.part_number = number;
        request.upload_id = id;
        request.body = stream_of(std::move(body));
        return call<op::UploadPart>(std::move(request));
    }
    Result<CompleteMultipartUploadOutput> complete(const std::string& id, std::vector<CompletedPart> parts) {
        return call<op::CompleteMultipartUpload>(
            {.bucket = "bucket",
             .key = "big",
             .multipart_upload = CompletedMultipartUpload{std::move(parts)},
             .upload_id = id});
    }
    const std::string five_mib_ = std::string(5u << 20, 'a');
};

TEST_F(Multipart, joins_its_parts) {
    auto id = begin({.content_type = "text/csv", .metadata = {{{"m", "1"}}}});
    auto one = part(id, 1, five_mib_);
    ASSERT_TRUE(one) << one.error().message;
    auto two = part(id, 2, "tail");
    auto listed = call<op::ListParts>({.bucket = "bucket", .key = "big", .upload_id = id});
    ASSERT_TRUE(listed);
    EXPECT_EQ(listed->parts->size(), 2u);
    EXPECT_EQ(call<op::ListMultipartUploads>({.bucket = "bucket"})->uploads->at(0).key, "big");

    auto done = complete(id, {{.etag = one->etag, .part_number = 1}, {.etag = two->etag, .part_number = 2}});
    ASSERT_TRUE(done) << done.error().message;
    EXPECT_THAT(*done->etag, testing::EndsWith("-2\""));
    EXPECT_EQ(done->location, "http://localhost:9000/bucket/big");
    auto read = get("big");
    EXPECT_EQ(read->body, five_mib_ + "tail");
    EXPECT_EQ(read->head.content_type, "text/csv");
    auto second = get("big", {.part_number = 2});
    ASSERT_TRUE(second);
    EXPECT_EQ(second->body, "tail");
    EXPECT_EQ(second->head.parts_count, 2);
    EXPECT_EQ(call<op::ListMultipartUploads>({.bucket = "bucket"})->uploads->size(), 0u);

    auto again = complete(id, {{.etag = one->etag, .part_number = 1}, {.etag = two->etag, .part_number = 2}});
    ASSERT_TRUE(again) << "a client whose answer was lost asks again: " << again.error().message;
    EXPECT_EQ(again->etag, done->etag);
}

TEST_F(Multipart, refuses_parts_that_are_wrong) {
    auto id = begin();
    auto small = part(id, 1, "small");
    auto last = part(id, 2, "last");
    EXPECT_EQ(part(id, 0, "x").error().code, "InvalidArgument");
    EXPECT_EQ(part(id, 10'001, "x").error().code, "InvalidArgument");
    EXPECT_EQ(part("nothing", 1, "x").error().code, "NoSuchUpload");
    EXPECT_EQ(complete(id, {}).error().code, "MalformedXML");
    EXPECT_EQ(complete(id, {{.etag = "\"no\"", .part_number = 1}}).error().code, "InvalidPart");
    EXPECT_EQ(complete(id, {{.etag = last->etag, .part_number = 2}, {.etag = small->etag, .part_number = 1}})
                  .error()
                  .code,
              "InvalidPartOrder");
    EXPECT_EQ(complete(id, {{.etag = small->etag, .part_number = 1}, {.etag = last->etag, .part_number = 2}})
                  .error()
                  .code,
              "EntityTooSmall");
    EXPECT_TRUE(call<op::AbortMultipartUpload>({.bucket = "bucket", .key = "big", .upload_id = id}));
    EXPECT_EQ(call<op::ListParts>({.bucket = "bucket", .key = "big", .upload_id = id}).error().code,
              "NoSuchUpload");
}

TEST_F(Multipart, of_composite_checksums_wants_one_with_every_part) {
    auto id = begin({.checksum_algorithm = "SHA256"});
    EXPECT_EQ(part(id, 1, "x").error().message,
              "Checksum Type mismatch occurred, expected checksum Type: sha256, actual checksum Type: null");
    EXPECT_EQ(part(id, 1, "x", {.checksum_crc32 = base64(hash(HashKind::crc32, "x"))}).error().message,
              "Checksum Type mismatch occurred, expected checksum Type: sha256, actual checksum Type: crc32");
    auto sum = base64(hash(HashKind::sha256, "x"));
    auto one = part(id, 1, "x", {.checksum_sha256 = sum});
    ASSERT_TRUE(one) << one.error().message;
    EXPECT_EQ(one->checksum_sha256, sum);
    EXPECT_THAT(complete(id, {{.etag = one->etag, .part_number = 1}}).error().message,
                testing::HasSubstr("It was missing for part 1"));
    auto done = complete(id, {{.etag = one->etag, .checksum_sha256 = sum, .part_number = 1}});
    ASSERT_TRUE(done) << done.error().message;
    EXPECT_EQ(done->checksum_sha256, base64(hash(HashKind::sha256, hash(HashKind::sha256, "x"))) + "-1");
    EXPECT_EQ(done->checksum_type, "COMPOSITE");
}

TEST_F(Multipart, of_a_full_object_checksum_is_that_of_a_plain_put) {
    auto id = begin({.checksum_algorithm = "CRC32", .checksum_type = "FULL_OBJECT"});
    auto one = part(id, 1, five_mib_), two = part(id, 2, "tail");
    ASSERT_TRUE(two) << two.error().message;
    auto done = complete(id, {{.etag = one->etag, .part_number = 1}, {.etag = two->etag, .part_number = 2}});
    ASSERT_TRUE(done) << done.error().message;
    EXPECT_EQ(done->checksum_crc32, base64(hash(HashKind::crc32, five_mib_ + "tail")));
    EXPECT_EQ(done->checksum_type, "FULL_OBJECT");
}

TEST_F(Multipart, begun_without_an_algorithm_takes_parts_with_any_and_verifies_them) {
    auto id = begin();
    EXPECT_EQ(part(id, 1, "x", {.checksum_crc32 = base64(hash(HashKind::crc32, "other"))}).error().code,
              "BadDigest");
    auto sum = base64(hash(HashKind::crc32, "x"));
    auto one = part(id, 1, "x", {.checksum_crc32 = sum});
    ASSERT_TRUE(one) << one.error().message;
    EXPECT_EQ(one->checksum_crc32, sum);
    auto done = complete(id, {{.etag = one->etag, .checksum_crc32 = sum, .part_number = 1}});
    ASSERT_TRUE(done) << done.error().message;
    EXPECT_EQ(done->checksum_crc64nvme, base64(hash(HashKind::crc64nvme, "x")));
}

TEST_F(Multipart, refuses_checksum_types_that_do_not_exist) {
    CreateMultipartUploadRequest request{
        .bucket = "bucket", .key = "big", .checksum_algorithm = "SHA256", .checksum_type = "FULL_OBJECT"};
    EXPECT_EQ(call<op::CreateMultipartUpload>(request).error().message,
              "The FULL_OBJECT checksum type cannot be used with the sha256 checksum algorithm.");
    request.checksum_algorithm = "CRC64NVME";
    request.checksum_type = "COMPOSITE";
    EXPECT_FALSE(call<op::CreateMultipartUpload>(request));
}

TEST_F(Multipart, shows_the_checksum_of_a_part_that_is_read_by_its_number) {
    auto id = begin({.checksum_algorithm = "CRC32"});
    auto sum = [](const std::string& bytes) { return base64(hash(HashKind::crc32, bytes)); };
    auto one = part(id, 1, five_mib_, {.checksum_crc32 = sum(five_mib_)}),
         two = part(id, 2, "tail", {.checksum_crc32 = sum("tail")});
    ASSERT_TRUE(complete(id, {{.etag = one->etag, .checksum_crc32 = sum(five_mib_), .part_number = 1},
                              {.etag = two->etag, .checksum_crc32 = sum("tail"), .part_number = 2}}));
    auto read = get("big", {.part_number = 2, .checksum_mode = "ENABLED"});
    ASSERT_TRUE(read);
    EXPECT_EQ(read->head.checksum_crc32, sum("tail"));
    EXPECT_EQ(read->head.checksum_type, "COMPOSITE");
}

TEST_F(Multipart, copies_a_range_into_a_part) {
    ASSERT_TRUE(put("source", "0123456789"));
    auto id = begin();
    auto copied = call<op::UploadPartCopy>({.bucket = "bucket",
                                            .copy_source = "bucket/source",
                                            .copy_source_range = "bytes=2-5",
                                            .key = "big",
                                            .part_number = 1,
                                            .upload_id = id});
    ASSERT_TRUE(copied) << copied.error().message;
    ASSERT_TRUE(complete(id, {{.etag = copied->copy_part_result->etag, .part_number = 1}}));
    EXPECT_EQ(get("big")->body, "2345");
    id = begin();
    auto beyond = call<op::UploadPartCopy>({.bucket = "bucket",
                                            .copy_source = "bucket/source",
                                            .copy_source_range = "bytes=2-10",
                                            .key = "big",
                                            .part_number = 1,
                                            .upload_id = id});
    ASSERT_FALSE(beyond);
    EXPECT_EQ(beyond.error().code, "InvalidArgument");
}

TEST_F(S3, keeps_versions_and_delete_markers_once_asked_to) {
    EXPECT_FALSE(call<op::GetBucketVersioning>({.bucket = "bucket"})->status);
    ASSERT_TRUE(call<op::PutBucketVersioning>(
        {.bucket = "bucket", .versioning_configuration = {.status = "Enabled"}}));
    EXPECT_EQ(call<op::GetBucketVersioning>({.bucket = "bucket"})->status, "Enabled");
    auto first = put("k", "1"), second = put("k", "2");
    ASSERT_TRUE(first->version_id);
    auto removed = call<op::DeleteObject>({.bucket = "bucket", .key = "k"});
    ASSERT_TRUE(removed);
    EXPECT_TRUE(removed->delete_marker.value_or(false));
    EXPECT_EQ(get("k").error().code, "NoSuchKey");
    EXPECT_EQ(headers_.get("x-amz-delete-marker"), "true");
    EXPECT_EQ(headers_.get("x-amz-version-id"), *removed->version_id);
    EXPECT_EQ(get("k", {.version_id = first->version_id})->body, "1");
    EXPECT_EQ(get("k", {.version_id = removed->version_id}).error().code, "MethodNotAllowed");
    EXPECT_EQ(headers_.get("Allow"), "DELETE");
    EXPECT_EQ(get("k", {.version_id = ""}).error().code, "InvalidArgument");
    auto listed = call<op::ListObjectVersions>({.bucket = "bucket"});
    ASSERT_TRUE(listed);
    EXPECT_EQ(listed->versions->size(), 2u);
    EXPECT_EQ(listed->delete_markers->size(), 1u);
    EXPECT_TRUE(*listed->delete_markers->at(0).is_latest);
}

TEST_F(S3, keeps_tags) {
    ASSERT_TRUE(put("k", "1"));
    ASSERT_TRUE(call<op::PutObjectTagging>(
        {.bucket = "bucket", .key = "k", .tagging = {.tag_set = {{.key = "a", .value = "1"}}}}));
    auto tags = call<op::GetObjectTagging>({.bucket = "bucket", .key = "k"});
    ASSERT_TRUE(tags);
    EXPECT_EQ(tags->tag_set.at(0).value, "1");
    EXPECT_EQ(get("k")->head.tag_count, 1);
    ASSERT_TRUE(call<op::DeleteObjectTagging>({.bucket = "bucket", .key = "k"}));
    EXPECT_TRUE(call<op::GetObjectTagging>({.bucket = "bucket", .key = "k"})->tag_set.empty());
}

TEST_F(S3, lists_the_accounts_buckets) {
    EXPECT_TRUE(call<op::CreateBucket>({.bucket = "bucket"}))
        << "us-east-1: creating one's own bucket again is no error";
    ASSERT_TRUE(call<op::CreateBucket>({.bucket = "another"}));
    auto page = call<op::ListBuckets>({.max_buckets = 1});
    ASSERT_EQ(page->buckets->size(), 1u);
    EXPECT_EQ(page->buckets->at(0).name, "another");
    page = call<op::ListBuckets>({.max_buckets = 1, .continuation_token = page->continuation_token});
    EXPECT_EQ(page->buckets->at(0).name, "bucket");
    EXPECT_FALSE(page->continuation_token);
    ASSERT_TRUE(call<op::DeleteBucket>({.bucket = "another"}));
    EXPECT_EQ(call<op::ListBuckets>({})->buckets->size(), 1u);
    EXPECT_FALSE(call<op::GetBucketLocation>({.bucket = "bucket"})->location_constraint);
    EXPECT_EQ(call<op::CreateBucket>(
                  {.bucket = "mars",
                   .create_bucket_configuration = CreateBucketConfiguration{.location_constraint = "mars-1"}})
                  .error()
                  .code,
              "IllegalLocationConstraintException");
}

TEST_F(S3, a_cause_has_an_address_without_a_port) {
    EXPECT_EQ(cause_of(caller(), "PutObject").source_address, "127.0.0.1");
    auto six = caller();
    six.source_address = "[::1]:5";
    EXPECT_EQ(cause_of(six, "PutObject").source_address, "::1");
}

}  // namespace
}  // namespace athanor::s3
