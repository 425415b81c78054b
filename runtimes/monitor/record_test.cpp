#include "monitor/record.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/encoding.hpp"
#include "monitor/profile.hpp"

namespace athanor::monitor {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

std::string side(std::string_view data, std::string_view encoding, std::string_view type = "text/csv") {
    return R"({"observedContentType":)" + json::quote(type) + R"(,"mode":"INPUT","data":)" +
           json::quote(data) + R"(,"encoding":)" + json::quote(encoding) + "}";
}
std::string line(const std::string& input, const std::string& output) {
    return R"({"captureData":{"endpointInput":)" + input + R"(,"endpointOutput":)" + output +
           R"(},"eventMetadata":{"eventId":"e","inferenceTime":"2026-11-22T17:25:49Z"},"eventVersion":"0"})";
}
// "in a=1 out b=2", a row a text.
std::vector<std::string> rows(const std::string& text, Sides sides = {}) {
    auto captured = parse_capture(text, sides);
    if (!captured) return {captured.error().message};
    std::vector<std::string> out;
    for (const auto& row : captured->rows) {
        std::string one;
        for (const Field& f : row.input) one += f.name + "=" + f.value + " ";
        one += "->";
        for (const Field& f : row.output) one += " " + f.name + "=" + f.value;
        out.push_back(one);
    }
    return out;
}

TEST(Capture, ALineIsTheRowsOfItsRequest) {
    std::string text = line(side("1,x\n2,\n", "CSV"), side("0.1\n0.9\n", "CSV"));
    EXPECT_THAT(rows(text), ElementsAre("=1 =x -> =0.1", "=2 = -> =0.9"));
    EXPECT_EQ(format_iso8601(*parse_capture(text, {})->time), "2026-11-22T17:25:49.000Z");
    EXPECT_THAT(rows(text, {.output = false}), ElementsAre("=1 =x ->", "=2 = ->"));
    EXPECT_THAT(rows(text, {.input = false}), ElementsAre("-> =0.1", "-> =0.9"));
    EXPECT_THAT(rows(line(side("1\n2\n", "CSV"), side("0.1,0.9", "CSV"))),
                ElementsAre("=1 -> =0.1", "=2 -> =0.9"));
}

TEST(Capture, JsonIsWhateverModelServersSpeak) {
    auto json = [](std::string_view text) { return side(text, "JSON", "application/json"); };
    EXPECT_THAT(rows(line(json(R"({"a":1,"b":{"c":null,"d":[true,"x"]}})"), json("0.5"))),
                ElementsAre("a=1 b.c= b.d.0=true b.d.1=x -> =0.5"));
    EXPECT_THAT(rows(line(json(R"({"instances":[{"features":[1,2]},{"features":[3,4]}]})"),
                          json(R"({"predictions":[{"score":0.1},{"score":0.2}]})"))),
                ElementsAre("=1 =2 -> score=0.1", "=3 =4 -> score=0.2"));
    EXPECT_THAT(rows(line(json("[[1,2],[3,4]]"), json("[0.1,0.2]"))),
                ElementsAre("=1 =2 -> =0.1", "=3 =4 -> =0.2"));
    EXPECT_THAT(rows(line(json("{\"a\":1}\n{\"a\":2}\n"), json("{\"p\":1}\n{\"p\":0}"))),
                ElementsAre("a=1 -> p=1", "a=2 -> p=0"));
    EXPECT_THAT(
        rows(line(side(base64("1,2"), "BASE64"), side(base64(R"({"p":1})"), "BASE64", "application/json"))),
        ElementsAre("=1 =2 -> p=1"));
}

TEST(Capture, WhatCannotBeReadSaysWhy) {
    auto why = [](const std::string& text) { return rows(text).at(0); };
    EXPECT_EQ(why("{"), "not JSON");
    EXPECT_EQ(why("{}"), "no captureData");
    EXPECT_EQ(why(R"({"captureData":{}})"), "neither input nor output");
    EXPECT_THAT(why(line(side("\"1", "CSV"), side("1", "CSV"))),
                HasSubstr("endpointInput: line 1: the quote"));
    EXPECT_THAT(why(line(side("!", "BASE64"), side("1", "CSV"))), HasSubstr("not base64"));
    EXPECT_THAT(why(line(side(base64("x"), "BASE64", "image/png"), side("1", "CSV"))),
                HasSubstr("'image/png'"));
    EXPECT_THAT(why(line(side("{", "JSON"), side("1", "CSV"))), HasSubstr("line 1 is not JSON"));
    EXPECT_EQ(why(line(side("1\n2\n3", "CSV"), side("1\n2", "CSV"))), "3 rows went in and 2 came out");
    EXPECT_EQ(why(line("{}", side("1", "CSV"))), "endpointInput has no data");
}

std::vector<std::string> names(const std::vector<std::string>& baseline, const std::string& text,
                               bool outputs_last = false) {
    table::Constraints constraints;
    for (const std::string& name : baseline) constraints.features.push_back({.name = name});
    Profile profile(baseline.empty() ? nullptr : &constraints, outputs_last);
    for (const auto& row : parse_capture(text, {})->rows) profile.add(row);
    std::vector<std::string> out;
    for (const Column& column : profile.columns())
        out.push_back((column.side() == Side::input ? "in " : "out ") + column.name());
    return out;
}

TEST(Profile, ColumnsWithoutNamesGetThoseOfTheirPlaces) {
    std::string csv = line(side("1,2", "CSV"), side("0.5", "CSV"));
    EXPECT_THAT(names({}, csv), ElementsAre("in _c1", "in _c2", "out _c0"));  // as AWS: predictions first
    EXPECT_THAT(names({}, csv, true), ElementsAre("in _c0", "in _c1", "out _c2"));
    EXPECT_THAT(names({"label", "a", "b"}, csv), ElementsAre("in a", "in b", "out label"));
    EXPECT_THAT(names({"a", "b", "label"}, csv, true), ElementsAre("in a", "in b", "out label"));
    EXPECT_THAT(names({"a", "b"}, csv), ElementsAre("in a", "in b", "out prediction"));
    std::string mixed = line(side(R"({"a":1,"b":2})", "JSON"), side("0.5", "CSV"));
    EXPECT_THAT(names({"a", "label", "b"}, mixed), ElementsAre("in a", "in b", "out label"));
    EXPECT_THAT(names({"a", "b"}, mixed), ElementsAre("in a", "in b", "out prediction"));
    std::string two = line(side(R"({"a":1})", "JSON"), side("0.5,0.6", "CSV"));
    EXPECT_THAT(names({}, two), ElementsAre("in a", "out prediction_0", "out prediction_1"));
    std::string named = line(side("1,2", "CSV"), side(R"({"score":1})", "JSON"));
    EXPECT_THAT(names({"a", "score", "b"}, named), ElementsAre("in a", "in b", "out score"));
}

}  // namespace
}  // namespace athanor::monitor
