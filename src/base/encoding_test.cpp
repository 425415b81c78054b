#include "base/encoding.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace athanor {
namespace {

std::string any_bytes() { return *rc::gen::container<std::string>(rc::gen::arbitrary<char>()); }

TEST(Encoding, KnowsTheVectorsOfRfc4648) {
    const std::pair<const char*, const char*> vectors[] = {{"", ""},
                                                           {"f", "Zg=="},
                                                           {"fo", "Zm8="},
                                                           {"foo", "Zm9v"},
                                                           {"foob", "Zm9vYg=="},
                                                           {"fooba", "Zm9vYmE="},
                                                           {"foobar", "Zm9vYmFy"}};
    for (auto [plain, coded] : vectors) {
        EXPECT_EQ(base64(plain), coded);
        EXPECT_EQ(from_base64(coded), plain);
    }
}

TEST(Encoding, RefusesBase64ThatIsNotStrict) {
    for (auto bad :
         {"Zg", "Zg=", "Zg===", "Z===", "====", "Zh==", "Zm9=", "Zm 9", "Zm9v\n", "Zm-v", "Zg==Zg=="}) {
        EXPECT_EQ(from_base64(bad), std::nullopt) << bad;
    }
}

TEST(Encoding, RoundTripsAnyBytes) {
    EXPECT_TRUE(rc::check([] {
        std::string bytes = any_bytes();
        RC_ASSERT(from_base64(base64(bytes)) == bytes);
        RC_ASSERT(from_hex(hex(bytes)) == bytes);
        RC_ASSERT(uri_decode(uri_encode(bytes)) == bytes);
        RC_ASSERT(uri_decode(uri_encode(bytes, true)) == bytes);
    }));
}

TEST(Encoding, EncodesUrisAsSigV4Does) {
    EXPECT_EQ(uri_encode("a b/c~é+"), "a%20b%2Fc~%C3%A9%2B");
    EXPECT_EQ(uri_encode("a b/c", true), "a%20b/c");
    EXPECT_EQ(uri_decode("a+b%2fc"), "a+b/c");
    EXPECT_EQ(uri_decode("a+b", true), "a b");
    for (auto bad : {"%", "%1", "%g0", "abc%2"}) EXPECT_EQ(uri_decode(bad), std::nullopt) << bad;
}

TEST(Encoding, RefusesBadHex) {
    EXPECT_EQ(from_hex("abc"), std::nullopt);
    EXPECT_EQ(from_hex("zz"), std::nullopt);
    EXPECT_EQ(from_hex("4A4b"), "JK");
}

TEST(Encoding, ReadsWholeNumbersOnly) {
    EXPECT_EQ(parse_number<std::int64_t>("-9223372036854775808"), std::numeric_limits<std::int64_t>::min());
    EXPECT_EQ(parse_number<std::uint64_t>("18446744073709551615"), std::numeric_limits<std::uint64_t>::max());
    EXPECT_EQ(parse_number<double>("2.5e3"), 2500);
    EXPECT_EQ(parse_number<int>("2147483648"), std::nullopt);
    for (auto bad : {"", " 1", "1 ", "+1", "0x1", "1,0"})
        EXPECT_EQ(parse_number<int>(bad), std::nullopt) << bad;
    for (auto bad : {"inf", "nan", "1e999", "1.0x"})
        EXPECT_EQ(parse_number<double>(bad), std::nullopt) << bad;
    EXPECT_EQ(parse_number<std::uint64_t>("-1"), std::nullopt);
}

TEST(Encoding, ComparesAndTrims) {
    EXPECT_TRUE(equal_ignore_case("Content-Length", "content-LENGTH"));
    EXPECT_FALSE(equal_ignore_case("a", "ab"));
    EXPECT_TRUE(equal_constant_time("secret", "secret"));
    EXPECT_FALSE(equal_constant_time("secret", "secreT"));
    EXPECT_FALSE(equal_constant_time("secret", "secret2"));
    EXPECT_EQ(trim(" \t a b\r\n"), "a b");
    EXPECT_EQ(trim("  "), "");
    EXPECT_EQ(to_lower("AbÉ"), "abÉ");
    EXPECT_TRUE(is_valid_utf8("é"));
    EXPECT_FALSE(is_valid_utf8("\xC0\x80"));
}

}  // namespace
}  // namespace athanor
