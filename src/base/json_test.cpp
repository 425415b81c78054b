#include "base/json.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <cmath>
#include <limits>

namespace athanor::json {
namespace {

TEST(Json, ReadsEachKind) {
    auto document = parse(
        R"({"s":"a\u00e9\n","i":-7,"r":2.5,"whole":3.0,"big":18446744073709551615,"t":true,"n":null,"a":[1,[2],{}],"o":{"k":1}})");
    ASSERT_TRUE(document);
    Value root = document->root();
    EXPECT_EQ(root["s"].string(), "a\xC3\xA9\n");
    EXPECT_EQ(root["i"].integer(), -7);
    EXPECT_EQ(root["i"].real(), -7.0);
    EXPECT_EQ(root["r"].real(), 2.5);
    EXPECT_EQ(root["r"].integer(), std::nullopt);
    EXPECT_EQ(root["whole"].integer(), 3);
    EXPECT_EQ(root["big"].kind(), Kind::integer);
    EXPECT_EQ(root["big"].integer(), std::nullopt);
    EXPECT_EQ(root["t"].boolean(), true);
    EXPECT_TRUE(root["n"].is_null());
    EXPECT_EQ(root["a"].size(), 3u);
    EXPECT_EQ(root["a"].at(1).at(0).integer(), 2);
    EXPECT_EQ(root["o"]["k"].integer_or(0), 1);
    EXPECT_EQ(root.size(), 9u);
}

TEST(Json, GivesMissingForWhatIsNotThere) {
    auto document = parse(R"({"a":[1]})");
    ASSERT_TRUE(document);
    Value root = document->root();
    EXPECT_FALSE(root["b"].exists());
    EXPECT_FALSE(root["b"]["c"].at(3).exists());
    EXPECT_FALSE(root["a"].at(1).exists());
    EXPECT_FALSE(root.at(0).exists());
    EXPECT_EQ(root["b"].string_or("x"), "x");
    EXPECT_EQ(root["b"].real_or(0.5), 0.5);
    EXPECT_EQ(root["b"].boolean_or(true), true);
    EXPECT_EQ(Value().kind(), Kind::missing);
    EXPECT_EQ(Value().size(), 0u);
}

TEST(Json, RefusesWhatIsNotJson) {
    for (std::string bad : {"", " ", "{", "[1,]", "{\"a\":1,}", "nul", "01", "\"\xff\"", "\"a", "{} {}",
                            "[1] x", "'a'", "\"\n\""}) {
        auto document = parse(bad);
        ASSERT_FALSE(document) << bad;
        EXPECT_EQ(document.error().code, "SerializationException");
    }
}

TEST(Json, RefusesDeepNesting) {
    EXPECT_TRUE(parse(std::string(100, '[') + std::string(100, ']')));
    EXPECT_FALSE(parse(std::string(200, '[') + std::string(200, ']')));
    EXPECT_TRUE(parse("[1]"));  // the kept parser is none the worse for it
}

TEST(Json, KeepsADocumentWhileOthersAreParsed) {
    auto first = parse(R"({"name":"first"})");
    auto second = parse(R"({"name":"second"})");
    auto moved = std::move(first);
    EXPECT_EQ(moved->root()["name"].string(), "first");
    EXPECT_EQ(second->root()["name"].string(), "second");
}

TEST(Json, ReadsLargeDocuments) {
    Writer w;
    w.begin_array();
    for (int i = 0; i < 100'000; ++i) w.string("element");
    w.end_array();
    auto document = parse(w.text());
    ASSERT_TRUE(document);
    EXPECT_EQ(document->root().size(), 100'000u);
}

TEST(JsonWriter, PlacesTheCommas) {
    Writer w;
    w.begin_object();
    w.key("a")
        .begin_array()
        .number(1)
        .number(-2.5)
        .string("x")
        .begin_object()
        .end_object()
        .begin_array()
        .end_array()
        .end_array();
    w.key("b").null().key("c").boolean(false).key("d").raw("[1,2]").key("e").number(
        std::uint64_t{18446744073709551615u});
    w.end_object();
    EXPECT_EQ(w.text(), R"({"a":[1,-2.5,"x",{},[]],"b":null,"c":false,"d":[1,2],"e":18446744073709551615})");
    EXPECT_EQ(parse(w.text())->root().text(), w.text());
}

TEST(JsonWriter, EscapesAndRepairs) {
    EXPECT_EQ(quote("a\"b\\c\n\x01/"), R"("a\"b\\c\n\u0001/")");
    EXPECT_EQ(quote("é€😀"), "\"é€😀\"");
    EXPECT_EQ(quote("a\xff"
                    "b"),
              "\"a\xEF\xBF\xBD"
              "b\"");
    EXPECT_EQ(quote("\xed\xa0\x80"), "\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\"");  // a surrogate
    Writer w;
    w.begin_array()
        .number(std::numeric_limits<double>::infinity())
        .number(std::numeric_limits<double>::quiet_NaN())
        .end_array();
    EXPECT_EQ(w.text(), R"(["Infinity","NaN"])");
}

TEST(JsonWriter, WritesWhatReadsBackTheSame) {
    EXPECT_TRUE(rc::check([](double number, std::int64_t whole) {
        RC_PRE(std::isfinite(number));
        auto text = *rc::gen::container<std::string>(rc::gen::inRange<char>(0, 127));
        Writer w;
        w.begin_object()
            .key(text)
            .begin_array()
            .number(number)
            .number(whole)
            .string(text)
            .end_array()
            .end_object();
        auto document = parse(w.text());
        RC_ASSERT(document.has_value());
        Value array = document->root()[text];
        RC_ASSERT(array.at(0).real() == number);
        RC_ASSERT(array.at(1).integer() == whole);
        RC_ASSERT(array.at(2).string() == text);
    }));
}

}  // namespace
}  // namespace athanor::json
