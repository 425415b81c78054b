#include "services/s3/checksum.hpp"

#include <gtest/gtest.h>

#include "api/s3.hpp"
#include "base/encoding.hpp"

namespace athanor::s3 {
namespace {

// A body whose trailers are known from the start.
class Trailed final : public gate::Payload {
public:
    Trailed(std::string name, std::string value) : announced_{name} { trailers_.add(name, value); }
    Task<Result<std::string_view>> read() override { co_return std::string_view(); }
    std::optional<std::uint64_t> remaining() const override { return 0; }
    const http::Headers& trailers() const override { return trailers_; }
    const std::vector<std::string>& announced() const override { return announced_; }

private:
    std::vector<std::string> announced_;
    http::Headers trailers_;
};

struct Body {
    gate::Call call;
    api::s3::PutObjectRequest request;
    Result<objects::BodyExpectations> expectations() const {
        return body_expectations(call, checksum_fields(request), request.checksum_algorithm,
                                 request.content_md5);
    }
};

TEST(Checksum, of_a_header_is_expected_of_the_body) {
    Body body;
    body.request.checksum_crc32 = base64("\x01\x02\x03\x04");
    body.request.checksum_algorithm = "CRC32";
    auto expected = body.expectations();
    ASSERT_TRUE(expected);
    EXPECT_EQ(expected->checksum, HashKind::crc32);
    EXPECT_EQ(*expected->expected_checksum(), "\x01\x02\x03\x04");
}

TEST(Checksum, of_a_trailer_is_known_when_the_body_ends) {
    Body body;
    Trailed payload("x-amz-checksum-sha256", base64(hash(HashKind::sha256, "x")));
    body.call.payload = &payload;
    auto expected = body.expectations();
    ASSERT_TRUE(expected);
    EXPECT_EQ(expected->checksum, HashKind::sha256);
    EXPECT_EQ(*expected->expected_checksum(), hash(HashKind::sha256, "x"));
}

TEST(Checksum, of_a_trailer_that_is_malformed_fails_the_upload) {
    Body body;
    Trailed payload("x-amz-checksum-crc32c", "AAA=");
    body.call.payload = &payload;
    auto expected = body.expectations();
    ASSERT_TRUE(expected);
    EXPECT_EQ(expected->expected_checksum().error().message,
              "Value for x-amz-checksum-crc32c header is invalid.");
}

TEST(Checksum, is_stated_once_only) {
    Body body;
    body.request.checksum_crc32 = "AAAAAA==";
    body.request.checksum_crc32c = "AAAAAA==";
    EXPECT_EQ(body.expectations().error().message,
              "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.");
    body.request.checksum_crc32c.reset();
    Trailed payload("x-amz-checksum-crc32", "AAAAAA==");
    body.call.payload = &payload;
    EXPECT_FALSE(body.expectations());
}

TEST(Checksum, of_the_wrong_length_or_alphabet_is_refused) {
    for (auto value : {"AAAA", "AAAAAAA=", "not base64", "AAAAAA==-1", "AAAAAA==-0", ""}) {
        Body body;
        body.request.checksum_crc32 = value;
        EXPECT_EQ(body.expectations().error().code, "InvalidRequest") << value;
    }
}

TEST(Checksum, algorithm_must_be_that_of_the_value) {
    Body body;
    body.request.checksum_algorithm = "CRC32C";
    EXPECT_EQ(body.expectations().error().message,
              "x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or "
              "x-amz-trailer headers were found.");
    body.request.checksum_crc32 = "AAAAAA==";
    EXPECT_EQ(body.expectations().error().message,
              "Value for x-amz-sdk-checksum-algorithm header is invalid.");
}

TEST(Checksum, that_is_not_built_is_refused_by_name) {
    Body body;
    body.request.checksum_xxhash64 = "AAAAAAAAAAA=";
    auto error = body.expectations().error();
    EXPECT_EQ(error.status, 501);
    EXPECT_EQ(error.code, "NotImplemented");
    Body trailed;
    Trailed payload("x-amz-checksum-sha512", "");
    trailed.call.payload = &payload;
    EXPECT_EQ(trailed.expectations().error().status, 501);
}

TEST(ContentMd5, is_16_bytes) {
    Body body;
    body.request.content_md5 = base64(std::string(16, 'm'));
    EXPECT_EQ(body.expectations()->content_md5, std::string(16, 'm'));
    for (auto value : {"", "bad", "AAAA"}) {
        body.request.content_md5 = value;
        EXPECT_EQ(body.expectations().error().code, "InvalidDigest") << value;
    }
}

TEST(Checksum, of_a_composite_shows_its_parts) {
    api::s3::PutObjectOutput out;
    show_checksum(out, {.kind = HashKind::crc32c,
                        .type = objects::ChecksumType::composite,
                        .value = std::string(4, '\0'),
                        .parts = 3});
    EXPECT_EQ(out.checksum_crc32c, "AAAAAA==-3");
    EXPECT_EQ(out.checksum_type, "COMPOSITE");
}

}  // namespace
}  // namespace athanor::s3
