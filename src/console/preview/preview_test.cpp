#include "console/preview/preview.hpp"

#include <gtest/gtest.h>
#include <zlib.h>

#include "base/json.hpp"
#include "console/preview/columns.hpp"

namespace athanor::console {
namespace {

json::Document look(std::string_view text, bool whole = true, std::string_view name = "data.csv") {
    return json::parse(preview(text, whole, name)).value();
}

std::string gzip(std::string_view plain) {
    std::string out(compressBound(plain.size()) + 64, '\0');
    z_stream z{};
    EXPECT_EQ(deflateInit2(&z, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY), Z_OK);
    z.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(plain.data()));
    z.avail_in = static_cast<uInt>(plain.size());
    z.next_out = reinterpret_cast<Bytef*>(out.data());
    z.avail_out = static_cast<uInt>(out.size());
    EXPECT_EQ(deflate(&z, Z_FINISH), Z_STREAM_END);
    out.resize(z.total_out);
    deflateEnd(&z);
    return out;
}

TEST(Preview, TellsTypesAndWhatIsMissing) {
    auto made = look(
        "id,share,ok,day,name,none\n1,0.5,true,2026-01-02,a,\n2,NA,False,2026-01-03 "
        "10:00:00,b,\n-3,1e3,true,,a,\n");
    auto columns = made.root()["columns"];
    std::string types;
    columns.for_each_element([&](json::Value c) { types += c["type"].string_or("") + " "; });
    EXPECT_EQ(types, "integer number boolean time text text ");
    EXPECT_EQ(columns.at(0)["min"].integer_or(0), -3);
    EXPECT_EQ(columns.at(0)["mean"].real_or(1), 0);
    EXPECT_EQ(columns.at(1)["missing"].integer_or(0), 1);
    EXPECT_EQ(columns.at(3)["max"].string_or(""), "2026-01-03T10:00:00.000Z");
    EXPECT_EQ(columns.at(4)["top"].at(0)["value"].string_or(""), "a");
    EXPECT_EQ(columns.at(4)["top"].at(0)["count"].integer_or(0), 2);
    EXPECT_EQ(columns.at(4)["distinct"].integer_or(0), 2);
    EXPECT_EQ(columns.at(5)["missing"].integer_or(0), 3);
    EXPECT_EQ(made.root()["rowsRead"].integer_or(0), 3);
    EXPECT_TRUE(made.root()["whole"].boolean_or(false));
}

TEST(Preview, HistogramsHaveTwentyBinsThatHoldAllValues) {
    std::string text = "v\n";
    for (int i = 0; i < 1000; ++i) text += std::to_string(i) + "\n";
    auto made = look(text);
    auto bins = made.root()["columns"].at(0)["histogram"];
    ASSERT_EQ(bins.size(), kBins);
    EXPECT_EQ(bins.at(19)["count"].integer_or(0), 50);
    EXPECT_EQ(bins.at(19)["to"].real_or(0), 999);
    auto flat = look("v\n7\n7\n");
    ASSERT_EQ(flat.root()["columns"].at(0)["histogram"].size(), 1u);
    EXPECT_EQ(flat.root()["columns"].at(0)["histogram"].at(0)["count"].integer_or(0), 2);
}

TEST(Preview, ColumnsThatChangeTheirMindAreMeasuredFromThere) {
    auto made = look("v\n1000\n2\nx\n");
    EXPECT_EQ(made.root()["columns"].at(0)["type"].string_or(""), "text");
    EXPECT_FALSE(made.root()["columns"].at(0)["mean"].exists());
}

TEST(Preview, NumbersMayBeLargerThanAnyInteger) {
    auto made = look("v\n55555555555557777777\n-1e300\n1.5\n");
    EXPECT_EQ(made.root()["columns"].at(0)["max"].real_or(0), 55555555555557777777.0);
    EXPECT_EQ(made.root()["columns"].at(0)["min"].real_or(0), -1e300);
    EXPECT_EQ(look("v\n1e308\n-1e308\n").root()["columns"].at(0)["histogram"].size(), 1u);
}

TEST(Preview, QuotesHoldDelimitersLineEndsAndQuotes) {
    auto made = look("a,b\r\n\"x, \"\"y\"\"\nz\",1\r\n\r\n<b>,2\r\n");
    EXPECT_EQ(made.root()["rows"].at(0).at(0).string_or(""), "x, \"y\"\nz");
    EXPECT_EQ(made.root()["rows"].at(1).at(0).string_or(""), "<b>");
    EXPECT_EQ(made.root()["rowsRead"].integer_or(0), 2);
    EXPECT_EQ(look("a,b\n\"never closed,1\n").root()["rows"].at(0).at(0).string_or(""), "never closed,1\n");
    EXPECT_EQ(look("a,b\n\"doubled at the end\"\"").root()["rows"].at(0).at(0).string_or(""),
              "doubled at the end\"");
}

TEST(Preview, FindsTheDelimiterAndWhetherThereIsAHeader) {
    auto tabs = look("a\tb, c\n1\t2, 3\n", true, "x");
    EXPECT_EQ(tabs.root()["columns"].at(1)["name"].string_or(""), "b, c");
    auto semicolons = look("1,5;2\n3,5;4\n", true, "numbers");
    EXPECT_EQ(semicolons.root()["columns"].size(), 2u);
    EXPECT_EQ(semicolons.root()["columns"].at(0)["name"].string_or(""), "column 1");
    EXPECT_EQ(semicolons.root()["rows"].at(1).at(0).string_or(""), "3,5");
    EXPECT_EQ(semicolons.root()["rowsRead"].integer_or(0), 2);
    auto ragged = look("a,b\n1,2,3\n1,2\n1,2\n1,2\n1,2\n1,2\n1,2\n");
    EXPECT_EQ(ragged.root()["columns"].at(2)["name"].string_or(""), "column 3");
    EXPECT_TRUE(ragged.root()["rows"].at(1).at(2).is_null());
}

TEST(Preview, ReadsJsonLines) {
    auto made = look("{\"a\":1,\"b\":{\"c\":2}}\n\nnot json\n{\"z\":\"x\",\"a\":null}\n", true, "rows.jsonl");
    EXPECT_EQ(made.root()["columns"].size(), 3u);
    EXPECT_EQ(made.root()["rows"].at(0).at(1).string_or(""), "{\"c\":2}");
    EXPECT_TRUE(made.root()["rows"].at(1).at(0).is_null());
    EXPECT_EQ(made.root()["rows"].at(1).at(2).string_or(""), "x");
    EXPECT_EQ(look("{\n \"a\": 1\n}\n", true, "x.json").root()["kind"].string_or(""), "text");
}

TEST(Preview, ARecordThatIsCutOffIsLeftOut) {
    auto made = look("a,b\n1,2\n3,", false);
    EXPECT_EQ(made.root()["rowsRead"].integer_or(0), 1);
    EXPECT_FALSE(made.root()["whole"].boolean_or(true));
}

TEST(Preview, UnpacksGzipAsFarAsItMay) {
    auto small = look(gzip("a,b\n1,2\n"), true, "x.csv.gz");
    EXPECT_EQ(small.root()["rowsRead"].integer_or(0), 1);
    EXPECT_TRUE(small.root()["whole"].boolean_or(false));
    std::string two = gzip("a,b\n1,2\n") + gzip("3,4\n");
    EXPECT_EQ(look(two).root()["rowsRead"].integer_or(0), 2);
    std::string bomb = gzip("a,b\n" + std::string(64u << 20, '1'));
    EXPECT_LT(bomb.size(), 1u << 20);
    auto made = look(bomb);
    EXPECT_FALSE(made.root()["whole"].boolean_or(true));
    EXPECT_EQ(look("\x1f\x8b garbage").root()["kind"].string_or(""), "none");
    EXPECT_FALSE(
        look(gzip(std::string(1000, 'x')).substr(0, 20), true, "x.txt.gz").root()["whole"].boolean_or(false));
}

TEST(Preview, SaysWhatItCannotShow) {
    EXPECT_EQ(look("").root()["kind"].string_or(""), "none");
    EXPECT_EQ(look(std::string("\0\1\2", 3)).root()["kind"].string_or(""), "none");
    EXPECT_EQ(look("PAR1....").root()["kind"].string_or(""), "none");
    EXPECT_EQ(look("Dear all,\nthis is, well, prose\n", true, "note").root()["kind"].string_or(""), "text");
    EXPECT_EQ(look("only one line of words", true, "README.md").root()["text"].string_or(""),
              "only one line of words");
}

TEST(Preview, StaysSmallWhateverIsInIt) {
    std::string wide(200'000, ',');
    auto made = look(wide + "\n" + wide + "\n");
    EXPECT_EQ(made.root()["columns"].size(), kMostColumns);
    std::string ids = "id,x\n";
    for (int i = 0; i < 5000; ++i) ids += "user-" + std::to_string(i) + ",1\n";
    auto many = look(ids);
    EXPECT_TRUE(many.root()["columns"].at(0)["moreDistinct"].boolean_or(false));
    auto large = look("a,b\n" + std::string(1u << 20, 'x') + ",1\n");
    EXPECT_LT(large.root()["rows"].at(0).at(0).string_or("").size(), 2000u);
}

}  // namespace
}  // namespace athanor::console
