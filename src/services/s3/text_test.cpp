#include "services/s3/text.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/encoding.hpp"
#include "services/s3/encryption.hpp"
#include "services/s3/metadata.hpp"

namespace athanor::s3 {
namespace {

using testing::ElementsAre;

struct RangeCase {
    std::string_view header;
    std::optional<std::uint64_t> first, last;
};

TEST(Range, is_read_in_its_three_forms) {
    for (auto [header, first, last] :
         {RangeCase{"bytes=0-9", 0, 9}, RangeCase{"bytes=5-", 5, std::nullopt},
          RangeCase{"bytes=-3", std::nullopt, 3}, RangeCase{"Bytes = 1 - 2", 1, 2}}) {
        auto range = parse_range(header);
        ASSERT_TRUE(range) << header;
        EXPECT_EQ(range->first, first) << header;
        EXPECT_EQ(range->last, last) << header;
    }
}

TEST(Range, that_s3_does_not_understand_is_ignored) {
    for (auto header : {"", "bytes", "bytes=", "bytes=-", "bytes=a-b", "bytes=3-1", "bytes=0-1,3-4",
                        "items=0-1", "bytes=99999999999999999999-"}) {
        EXPECT_FALSE(parse_range(header)) << header;
    }
}

TEST(CopyRange, needs_both_ends) {
    EXPECT_TRUE(parse_copy_range("bytes=0-0"));
    for (auto header : {"bytes=0-", "bytes=-5", "0-5", "bytes=2-1"})
        EXPECT_EQ(parse_copy_range(header).error().code, "InvalidArgument") << header;
}

TEST(Etags, are_read_with_and_without_quotes) {
    EXPECT_THAT(parse_etags("\"a\""), ElementsAre("a"));
    EXPECT_THAT(parse_etags(" W/\"a\" , b,*"), ElementsAre("a", "b", "*"));
    EXPECT_THAT(parse_etags(""), ElementsAre());
}

TEST(CopySource, is_decoded_as_a_whole) {
    auto plain = parse_copy_source("/bucket/a/b");
    ASSERT_TRUE(plain);
    EXPECT_EQ(plain->bucket, "bucket");
    EXPECT_EQ(plain->key, "a/b");
    auto odd = parse_copy_source("bucket%2Fa%20b+c%3F%2Fd?versionId=v%2B1");
    ASSERT_TRUE(odd);
    EXPECT_EQ(odd->key, "a b+c?/d");
    EXPECT_EQ(odd->version, "v+1");
    auto leading_slash = parse_copy_source("bucket//a");
    ASSERT_TRUE(leading_slash);
    EXPECT_EQ(leading_slash->key, "/a");
    for (auto header : {"", "/", "bucket", "bucket/", "/bucket", "bucket/%zz"})
        EXPECT_FALSE(parse_copy_source(header)) << header;
}

TEST(Tagging, is_form_encoded) {
    auto tags = parse_tagging("a=1&b+c=%2F&d");
    ASSERT_TRUE(tags);
    EXPECT_THAT(*tags,
                ElementsAre(testing::Pair("a", "1"), testing::Pair("b c", "/"), testing::Pair("d", "")));
}

TEST(Tagging, refuses_what_s3_refuses) {
    EXPECT_EQ(parse_tagging("a=1&a=2").error().code, "InvalidTag");
    EXPECT_EQ(parse_tagging("=1").error().code, "InvalidTag");
    EXPECT_EQ(parse_tagging(std::string(129, 'k') + "=1").error().code, "InvalidTag");
    EXPECT_EQ(parse_tagging("k=" + std::string(257, 'v')).error().code, "InvalidTag");
    EXPECT_EQ(parse_tagging("a&b&c&d&e&f&g&h&i&j&k").error().code, "BadRequest");
    EXPECT_EQ(parse_tagging("%zz").error().code, "InvalidArgument");
}

TEST(ListEncoding, is_read_the_same_by_every_client) {
    EXPECT_EQ(list_encode("aZ0-_.*/"), "aZ0-_.*/");
    EXPECT_EQ(list_encode("a b+c%~(\xC3\xA9)"), "a%20b%2Bc%25%7E%28%C3%A9%29");
    EXPECT_EQ(list_encode(std::string("\x01\x7f\n", 3)), "%01%7F%0A");
}

TEST(Token, holds_any_name_and_refuses_what_it_did_not_make) {
    EXPECT_EQ(open_token(make_token("a/\xC3\xA9 +")), "a/\xC3\xA9 +");
    for (auto token : {"", "x", "bm90IG91cnM=", "MQ=="}) EXPECT_FALSE(open_token(token)) << token;
}

TEST(Metadata, that_is_not_ascii_is_shown_as_aws_documents_it) {
    EXPECT_EQ(mail_safe("plain =?x?="), "plain =?x?=");
    EXPECT_EQ(mail_safe("\xC3\x84M\xC3\x84"),
              "=?UTF-8?B?w4PChE3Dg8KE?=");  // the example of the user guide, "User-defined object metadata"
}

TEST(Metadata, of_more_than_2_KiB_is_refused) {
    std::map<std::string, std::string> sent{{"a", std::string(2047, 'x')}};
    EXPECT_TRUE(user_metadata(sent));
    sent["a"] += 'x';
    auto refused = user_metadata(sent);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "MetadataTooLarge");
}

TEST(Metadata, does_not_keep_the_transport_encoding) {
    EXPECT_EQ(stored_encoding("aws-chunked"), "");
    EXPECT_EQ(stored_encoding("gzip,aws-chunked"), "gzip");
    EXPECT_EQ(stored_encoding("aws-chunked, gzip , br"), "gzip,br");
    EXPECT_EQ(stored_encoding("gzip"), "gzip");
}

TEST(CustomerKey, must_be_complete_and_right) {
    gate::Call call;
    call.source_address = "127.0.0.1";
    std::string raw(32, 'k');
    std::optional<std::string> algorithm = "AES256", key = base64(raw),
                               md5 = base64(hash(HashKind::md5, raw)), none;
    EXPECT_EQ(customer_encryption(call, algorithm, key, md5)->customer_key, raw);
    EXPECT_FALSE(customer_encryption(call, none, key, md5));
    EXPECT_FALSE(customer_encryption(call, algorithm, none, md5));
    EXPECT_FALSE(customer_encryption(call, algorithm, key, none));
    EXPECT_FALSE(customer_encryption(call, algorithm, base64("short"), md5));
    EXPECT_FALSE(customer_encryption(call, algorithm, key, base64(hash(HashKind::md5, "other"))));
    call.source_address = "10.0.0.1";
    EXPECT_FALSE(customer_encryption(call, algorithm, key, md5)) << "a key in the clear";
}

}  // namespace
}  // namespace athanor::s3
