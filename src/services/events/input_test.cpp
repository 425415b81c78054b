#include "services/events/input.hpp"

#include <gtest/gtest.h>

namespace athanor::events {
namespace {

constexpr std::string_view kEvent =
    R"({"version":"0","id":"7","source":"app","time":"2026-01-01T00:00:00Z","detail-type":"t","detail":{"key":"a \"b\"","n":5,"list":[{"x":1},{"x":2}],"deep":{"y":"z"},"on":true}})";

struct Filled : ::testing::Test {
    json::Document document = json::parse(kEvent).value();
    EventView view{document.root(), kEvent, "arn:rule", "rule",
                   Timestamp(std::chrono::seconds(1'767'225'600))};
    InputPaths paths{{"key", "$.detail.key"},
                     {"n", "$.detail.n"},
                     {"deep", "$.detail.deep"},
                     {"gone", "$.detail.gone"},
                     {"xs", "$.detail.list[*].x"}};
    std::string fill(std::string_view text) { return fill_template(paths, text, view); }
    std::string find(std::string_view path) {
        auto parsed = JsonPath::parse(path);
        return parsed ? parsed->find(document.root()).value_or("(nothing)") : "(no path)";
    }
};

TEST_F(Filled, PathsReachIntoTheEvent) {
    EXPECT_EQ(find("$.detail.n"), "5");
    EXPECT_EQ(find("$.detail.key"), R"("a \"b\"")");
    EXPECT_EQ(find("$['detail-type']"), "\"t\"");
    EXPECT_EQ(find("$.detail-type"), "\"t\"");
    EXPECT_EQ(find("$.detail.list[1].x"), "2");
    EXPECT_EQ(find("$.detail.list[*].x"), "[1,2]");
    EXPECT_EQ(find("$.detail.list[7]"), "(nothing)");
    EXPECT_EQ(find("$.detail.n.more"), "(nothing)");
    for (std::string_view bad :
         {"detail", "$detail", "$.", "$.a..b", "$.a[", "$.a[x]", "$.a[?(@.b)]", "$['a'", ""})
        EXPECT_EQ(find(bad), "(no path)") << bad;
}

TEST_F(Filled, NamesStandForValuesOutsideOfStringsAndForTheirTextInside) {
    EXPECT_EQ(fill(R"({"k": <key>, "n": <n>, "d": <deep>, "g": <gone>, "xs": <xs>})"),
              R"({"k": "a \"b\"", "n": 5, "d": {"y":"z"}, "g": "", "xs": [1,2]})");
    EXPECT_EQ(fill(R"({"t": "key <key>, n <n>, deep <deep>, gone <gone>."})"),
              R"({"t": "key a \"b\", n 5, deep {y:z}, gone ."})");
    EXPECT_EQ(fill(R"("a < b \" <n>")"), R"("a < b \" 5")");
    EXPECT_EQ(fill("\"<n>\"\n\"<unknown>\""), "\"5\"\n\"\"");
}

TEST_F(Filled, ReservedNames) {
    EXPECT_EQ(
        fill(R"([<aws.events.rule-arn>, "<aws.events.rule-name>", "<aws.events.event.ingestion-time>"])"),
        R"(["arn:rule", "rule", "2026-01-01T00:00:00.000Z"])");
    EXPECT_EQ(fill("<aws.events.event.json>"), kEvent);
    EXPECT_EQ(fill("<aws.events.event>"),
              R"({"version":"0","id":"7","source":"app","time":"2026-01-01T00:00:00Z","detail-type":"t"})");
}

TEST_F(Filled, ParametersMayBePaths) {
    EXPECT_EQ(resolve_parameter("$.detail.key", document.root()), "a \"b\"");
    EXPECT_EQ(resolve_parameter("$.detail.n", document.root()), "5");
    EXPECT_EQ(resolve_parameter("$.detail.gone", document.root()), "");
    EXPECT_EQ(resolve_parameter("plain $.x", document.root()), "plain $.x");
}

TEST(CheckTemplate, WhatCouldNeverBeFilledIsRefused) {
    EXPECT_TRUE(check_template({{"a", "$.detail.a"}}, R"({"x": <a>, "y": "<a> and <b>"})", "t"));
    EXPECT_TRUE(check_template({}, "\"one\"\n\"two\"", "t"));
    EXPECT_EQ(check_template({}, R"({"x": )", "t").error().code, "ValidationException");
    EXPECT_FALSE(check_template({}, "plain <a>", "t"));
    EXPECT_FALSE(check_template({{"a", "detail"}}, "\"x\"", "t"));
    EXPECT_FALSE(check_template({{"aws.x", "$.a"}}, "\"x\"", "t"));
}

}  // namespace
}  // namespace athanor::events
