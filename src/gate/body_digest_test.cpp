#include "gate/body_digest.hpp"

#include <gtest/gtest.h>

#include "base/encoding.hpp"
#include "base/hash.hpp"

namespace athanor::gate {
namespace {

struct Asked {
    http::Request request;
    http::Headers trailers;
    wire::Operation operation{.name = "DeleteObjects", .checksum_required = true};
    std::string code() {
        auto status = check_body_digest(request, trailers, operation, "body");
        return status ? "" : status.error().code;
    }
};

TEST(BodyDigest, is_wanted_where_the_model_says_so) {
    Asked asked;
    EXPECT_EQ(asked.code(), "InvalidRequest");
    asked.operation.checksum_required = false;
    EXPECT_EQ(asked.code(), "");
    Asked list;
    list.operation.name = "PutObjectAcl";
    EXPECT_EQ(list.code(), "");
    list.request.headers.add("x-amz-checksum-crc32", base64(hash(HashKind::crc32, "other")));
    EXPECT_EQ(list.code(), "BadDigest");
}

TEST(BodyDigest, may_be_the_md5_or_any_checksum_in_a_header_or_trailer) {
    Asked md5, crc, trailing;
    md5.request.headers.add("Content-MD5", base64(hash(HashKind::md5, "body")));
    EXPECT_EQ(md5.code(), "");
    crc.request.headers.add("x-amz-checksum-crc32", base64(hash(HashKind::crc32, "body")));
    EXPECT_EQ(crc.code(), "");
    trailing.trailers.add("x-amz-checksum-sha256", base64(hash(HashKind::sha256, "body")));
    EXPECT_EQ(trailing.code(), "");
}

TEST(BodyDigest, that_is_wrong_is_refused) {
    Asked md5, malformed, crc;
    md5.request.headers.add("Content-MD5", base64(hash(HashKind::md5, "other")));
    EXPECT_EQ(md5.code(), "BadDigest");
    malformed.request.headers.add("Content-MD5", "nonsense");
    EXPECT_EQ(malformed.code(), "InvalidDigest");
    crc.request.headers.add("x-amz-checksum-crc64nvme", base64(hash(HashKind::crc64nvme, "other")));
    EXPECT_EQ(crc.code(), "BadDigest");
}

TEST(BodyDigest, of_an_object_is_not_that_of_the_body) {
    Asked complete;
    complete.operation.checksum_required = false;
    complete.request.headers.add("x-amz-checksum-crc32", "AAAAAA==");
    EXPECT_EQ(complete.code(), "");
}

}  // namespace
}  // namespace athanor::gate
