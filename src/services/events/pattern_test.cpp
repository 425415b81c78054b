#include "services/events/pattern.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace athanor::events {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

constexpr std::string_view kEvent =
    R"({"version": "0", "id": "1", "detail-type": "Object Created", "source": "aws.s3", "account": "000000000000",
    "time": "2026-01-01T00:00:00Z", "region": "us-east-1", "resources": ["arn:aws:s3:::in", "arn:aws:s3:::other"],
    "detail": {"bucket": {"name": "in"}, "object": {"key": "raw/part-1.CSV", "size": 300, "ratio": 0.5, "none": null, "ok": true, "big": 9007199254740993},
               "ip": "10.0.1.7", "ip6": "2001:db8::1", "empty": [], "tags": ["x", ["y"]],
               "items": [{"sku": "a", "n": 1}, {"sku": "b", "n": 2}]}})";

bool matches(std::string_view pattern, std::string_view event = kEvent) {
    auto compiled = Pattern::parse(pattern);
    EXPECT_TRUE(compiled) << compiled.error().message;
    auto document = json::parse(event);
    EXPECT_TRUE(document);
    return compiled && document && compiled->matches(document->root());
}

std::string key_test(std::string_view test) {
    return R"({"detail": {"object": {"key": [)" + std::string(test) + "]}}}";
}
std::string size_test(std::string_view test) {
    return R"({"detail": {"object": {"size": [)" + std::string(test) + "]}}}";
}

TEST(Pattern, ValuesAreComparedExactly) {
    EXPECT_TRUE(matches(R"({"source": ["aws.ec2", "aws.s3"]})"));
    EXPECT_FALSE(matches(R"({"source": ["aws.S3"]})"));
    EXPECT_TRUE(matches(R"({"detail": {"object": {"none": [null], "ok": [true]}}})"));
    EXPECT_FALSE(matches(R"({"detail": {"object": {"ok": [false]}}})"));
    EXPECT_FALSE(matches(R"({"detail": {"object": {"ok": ["true"]}}})"));
    EXPECT_TRUE(matches(size_test("300.0")));
    EXPECT_TRUE(matches(size_test("3.0e2")));
    EXPECT_FALSE(matches(size_test("\"300\"")));
    EXPECT_TRUE(matches(R"({"detail": {"object": {"big": [9007199254740993]}}})"));
    EXPECT_FALSE(matches(R"({"detail": {"object": {"big": [9007199254740992]}}})"));
    EXPECT_TRUE(matches(R"({"detail": {"object": {"key": ["raw\/part-1\u002eCSV"]}}})"));
    EXPECT_FALSE(matches(R"({"detail": ["x"]})"));
    EXPECT_FALSE(matches(R"({"source": {"x": ["aws.s3"]}})"));
}

TEST(Pattern, ArraysMatchByAnyElementAndObjectsInThemTogether) {
    EXPECT_TRUE(matches(R"({"resources": ["arn:aws:s3:::other"]})"));
    EXPECT_TRUE(matches(R"({"detail": {"tags": ["y"]}})"));
    EXPECT_TRUE(matches(R"({"detail": {"items": {"sku": ["b"], "n": [2]}}})"));
    EXPECT_FALSE(matches(R"({"detail": {"items": {"sku": ["a"], "n": [2]}}})"));
}

TEST(Pattern, ExpressionsOfText) {
    EXPECT_TRUE(matches(key_test(R"({"prefix": "raw/"})")));
    EXPECT_FALSE(matches(key_test(R"({"prefix": "Raw/"})")));
    EXPECT_TRUE(matches(key_test(R"({"prefix": {"equals-ignore-case": "RAW/"}})")));
    EXPECT_TRUE(matches(key_test(R"({"suffix": ".CSV"})")));
    EXPECT_TRUE(matches(key_test(R"({"suffix": {"equals-ignore-case": ".csv"}})")));
    EXPECT_TRUE(matches(key_test(R"({"equals-ignore-case": "RAW/PART-1.csv"})")));
    EXPECT_TRUE(matches(key_test(R"({"wildcard": "raw/*.CSV"})")));
    EXPECT_TRUE(matches(key_test(R"({"wildcard": "*art*"})")));
    EXPECT_FALSE(matches(key_test(R"({"wildcard": "raw/*.csv"})")));
    EXPECT_TRUE(wildcard_matches("a\\*b*", "a*bc"));
    EXPECT_FALSE(wildcard_matches("a\\*b", "axb"));
    EXPECT_TRUE(wildcard_matches("a\\\\b", "a\\b"));
    EXPECT_EQ(fold_case("ÄÉŽ ΣЯ"), "äéž σя");
    EXPECT_FALSE(matches(size_test(R"({"prefix": "3"})")));
}

TEST(Pattern, Numbers) {
    EXPECT_TRUE(matches(size_test(R"({"numeric": ["=", 300]})")));
    EXPECT_TRUE(matches(size_test(R"({"numeric": [">", 0, "<=", 300]})")));
    EXPECT_FALSE(matches(size_test(R"({"numeric": [">", 0, "<", 300]})")));
    EXPECT_FALSE(matches(size_test(R"({"numeric": [">", 300]})")));
    EXPECT_TRUE(matches(size_test(R"({"numeric": [">=", 300]})")));
    EXPECT_TRUE(matches(size_test(R"({"numeric": ["<", 3e2]}, {"numeric": ["<=", 300.0]})")));
    EXPECT_FALSE(matches(key_test(R"({"numeric": [">", 0]})")));
}

TEST(Pattern, AnythingBut) {
    EXPECT_TRUE(matches(key_test(R"({"anything-but": "x"})")));
    EXPECT_FALSE(matches(key_test(R"({"anything-but": ["x", "raw/part-1.CSV"]})")));
    EXPECT_FALSE(matches(size_test(R"({"anything-but": [299, 300]})")));
    EXPECT_TRUE(matches(size_test(R"({"anything-but": "300"})")));
    EXPECT_FALSE(matches(key_test(R"({"anything-but": {"prefix": "raw/"}})")));
    EXPECT_FALSE(matches(key_test(R"({"anything-but": {"prefix": ["a", "raw/"]}})")));
    EXPECT_TRUE(matches(key_test(R"({"anything-but": {"suffix": ".csv"}})")));
    EXPECT_FALSE(matches(key_test(R"({"anything-but": {"equals-ignore-case": ["RAW/part-1.csv"]}})")));
    EXPECT_FALSE(matches(key_test(R"({"anything-but": {"wildcard": "*/part*"}})")));
    EXPECT_FALSE(matches(R"({"detail": {"missing": [{"anything-but": "x"}]}})"));
    EXPECT_TRUE(matches(R"({"resources": [{"anything-but": "arn:aws:s3:::in"}]})"));  // one of them is
}

TEST(Pattern, ExistsSpeaksOfValues) {
    EXPECT_TRUE(matches(key_test(R"({"exists": true})")));
    EXPECT_TRUE(matches(R"({"detail": {"object": {"none": [{"exists": true}]}}})"));
    EXPECT_FALSE(matches(key_test(R"({"exists": false})")));
    EXPECT_TRUE(matches(R"({"detail": {"missing": {"at": {"all": [{"exists": false}]}}}})"));
    EXPECT_FALSE(matches(R"({"detail": {"object": [{"exists": true}]}})"));  // an object is no value
    EXPECT_TRUE(matches(R"({"detail": {"object": [{"exists": false}]}})"));
    EXPECT_FALSE(matches(R"({"detail": {"empty": [{"exists": true}]}})"));
    EXPECT_FALSE(matches(R"({"detail": {"items": {"n": [{"exists": false}]}}})"));
    EXPECT_TRUE(matches(R"({"detail": {"items": {"x": [{"exists": false}], "n": [2]}}})"));
    EXPECT_TRUE(matches(key_test(R"({"exists": false}, {"prefix": "raw"})")));
}

TEST(Pattern, Networks) {
    EXPECT_TRUE(matches(R"({"detail": {"ip": [{"cidr": "10.0.0.0/16"}]}})"));
    EXPECT_FALSE(matches(R"({"detail": {"ip": [{"cidr": "10.0.0.0/24"}]}})"));
    EXPECT_TRUE(matches(R"({"detail": {"ip": [{"cidr": "0.0.0.0/0"}]}})"));
    EXPECT_TRUE(matches(R"({"detail": {"ip6": [{"cidr": "2001:db8::/32"}]}})"));
    EXPECT_FALSE(matches(R"({"detail": {"ip6": [{"cidr": "10.0.0.0/8"}]}})"));
}

TEST(Pattern, Or) {
    EXPECT_TRUE(matches(R"({"source": ["aws.s3"], "$or": [{"account": ["1"]}, {"region": ["us-east-1"]}]})"));
    EXPECT_FALSE(matches(R"({"source": ["aws.s3"], "$or": [{"account": ["1"]}, {"region": ["eu"]}]})"));
    EXPECT_TRUE(matches(
        R"({"detail": {"$or": [{"object": {"size": [1]}}, {"object": {"$or": [{"ok": [false]}, {"size": [300]}]}}]}})"));
    // Branches and what stands beside them speak of the same element.
    EXPECT_FALSE(
        matches(R"({"detail": {"items": {"sku": ["a"]}, "$or": [{"items": {"n": [2]}}, {"ip": ["x"]}]}})"));
    EXPECT_TRUE(
        matches(R"({"detail": {"items": {"sku": ["b"]}, "$or": [{"items": {"n": [2]}}, {"ip": ["x"]}]}})"));
}

TEST(Pattern, WhatIsNotAPatternIsRefusedWithAReasonAndAPlace) {
    struct Case {
        std::string pattern, reason;
    };
    for (const auto& [pattern, reason] : std::vector<Case>{
             {"\"x\"", "Filter is not an object\n at [Source: (String)\"\"x\"\"; line: 1, column: 2]"},
             {"{\"source\": \"aws.s3\"}",
              "\"source\" must be an object or an array\n at [Source: (String)\"{\"source\": \"aws.s3\"}\"; "
              "line: 1, column: 13]"},
             {"{}", "Empty objects are not allowed\n at [Source: (String)\"{}\"; line: 1, column: 3]"},
             {R"({"a": []})", "Empty arrays are not allowed"},
             {R"({"a": [[1]]})", "Match value must be String, number, true, false, or null"},
             {R"({"a": [{"near": 1}]})", "Unrecognized match type near"},
             {R"({"a": [{"prefix": 1}]})", "prefix match pattern must be a string"},
             {R"({"a": [{"prefix": "a", "suffix": "b"}]})", "Only one key allowed in match expression"},
             {R"({"a": [{"exists": 1}]})", "exists match pattern must be either true or false."},
             {R"({"a": [{"numeric": 1}]})", "Value of numeric must be an array."},
             {R"({"a": [{"numeric": ["!", 1]}]})", "Unrecognized numeric range operator: !"},
             {R"({"a": [{"numeric": [">", 2, "<", 1]}]})", "Bottom must be less than top"},
             {R"({"a": [{"numeric": ["=", 1e10]}]})", "Value must be between -5.0E9 and 5.0E9, inclusive"},
             {R"({"a": [{"numeric": [">", "1"]}]})", "Value of > must be numeric"},
             {R"({"a": [{"cidr": "10.0.0.0"}]})", "Malformed CIDR, one '/' required"},
             {R"({"a": [{"cidr": "10.0.0.0/33"}]})", "Malformed CIDR"},
             {R"({"a": [{"anything-but": true}]})",
              "Value of anything-but must be an array or single string/number value."},
             {R"({"a": [{"anything-but": ["a", 1]}]})",
              "Inside anything but list, either all values are number or string, mixed type is not "
              "supported"},
             {R"({"a": [{"anything-but": {"numeric": 1}}]})", "Unsupported anything-but pattern: numeric"},
             {R"({"a": [{"wildcard": "a**"}]})", "Consecutive wildcard characters at pos 1"},
             {R"({"$or": [{"a": [1]}]})", "There must have at least 2 Objects in \"$or\" relationship."},
             {R"({"a": [1)", "Unexpected end-of-input"},
             {R"({"a": [1]} x)", "Unexpected character ('x' (code 120))"},
             {"{\"a\":\n [x]}", "; line: 2, column: 4]"},
         }) {
        auto refused = Pattern::parse(pattern);
        ASSERT_FALSE(refused) << pattern;
        EXPECT_EQ(refused.error().code, "InvalidEventPatternException");
        EXPECT_THAT(refused.error().message, StartsWith("Event pattern is not valid. Reason: ")) << pattern;
        EXPECT_THAT(refused.error().message, HasSubstr(reason)) << pattern;
    }
    std::string deep, wide = "{";
    for (int i = 0; i < 200; ++i) deep += "{\"a\":";
    EXPECT_FALSE(Pattern::parse(deep));
    for (int i = 0; i < 11; ++i)
        wide +=
            (i ? "," : "") + std::string("\"f") + std::to_string(i) + R"(":{"$or":[{"a":[1]},{"b":[1]}]})";
    EXPECT_THAT(Pattern::parse(wide + "}").error().message, HasSubstr("Rule is too complex"));
}

}  // namespace
}  // namespace athanor::events
