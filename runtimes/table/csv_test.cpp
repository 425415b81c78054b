#include "table/csv.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/random.hpp"

namespace athanor::table {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using Row = std::vector<std::string>;

struct Read {
    std::vector<Row> rows;
    std::vector<std::uint64_t> lines;
    std::string error;
};

Read read(std::string_view text, std::size_t piece = 1u << 20, char delimiter = ',') {
    Read out;
    CsvParser parser(delimiter, [&](const CsvRow& row) {
        out.rows.emplace_back(row.fields.begin(), row.fields.end());
        out.lines.push_back(row.line);
    });
    Status status;
    for (std::size_t at = 0; status && at < text.size(); at += piece)
        status = parser.feed(text.substr(at, piece));
    if (status) status = parser.finish();
    if (!status) out.error = status.error().message;
    return out;
}

TEST(Csv, RowsAndFields) {
    EXPECT_THAT(read("a,b\n1,2\r\n,\n").rows, ElementsAre(Row{"a", "b"}, Row{"1", "2"}, Row{"", ""}));
    EXPECT_THAT(read("1;2", 1, ';').rows, ElementsAre(Row{"1", "2"}));
    EXPECT_THAT(read("a\n\n\r\nb\n").rows, ElementsAre(Row{"a"}, Row{"b"}));  // empty lines are no rows
}

TEST(Csv, QuotesHoldEverything) {
    auto out = read("a,\"b,\"\"c\"\"\n\r\nd\",e\n\"\",x\n");
    EXPECT_THAT(out.rows, ElementsAre(Row{"a", "b,\"c\"\n\r\nd", "e"}, Row{"", "x"}));
    EXPECT_THAT(out.lines, ElementsAre(1u, 4u));
}

TEST(Csv, AMarkIsSkippedAndALastLineNeedsNoEnd) {
    EXPECT_THAT(read("\xEF\xBB\xBFid\n7").rows, ElementsAre(Row{"id"}, Row{"7"}));
    EXPECT_THAT(read("\xEF\xBBx").rows, ElementsAre(Row{"\xEF\xBBx"}));
    EXPECT_THAT(read("").rows, ElementsAre());
}

TEST(Csv, WhatIsNoCsvIsSaidWithItsLine) {
    EXPECT_THAT(read("a\n\"b\nc").error,
                HasSubstr("line 2: the quote that begins in this row is not closed"));
    EXPECT_THAT(read("a\n\"b\"c\n").error, HasSubstr("line 2: text follows a closing quote"));
}

// However the bytes are cut, and written by our own rules, they come back.
TEST(Csv, AnyTableComesBackFromAnyPieces) {
    SeededRandom random(1);
    constexpr std::string_view kBits[] = {"a", "é", ",", "\"", "\n", "\r\n", " ", "1.5", ""};
    for (int round = 0; round < 300; ++round) {
        std::vector<Row> rows(1 + random.below(5));
        std::size_t width = 1 + random.below(4);
        std::string text;
        for (Row& row : rows) {
            for (std::size_t f = 0; f < width; ++f) {
                std::string field = "x";
                for (std::uint64_t i = 0, n = random.below(5); i < n; ++i)
                    field += kBits[random.below(std::size(kBits))];
                std::string quoted;
                for (char c : field) quoted += c == '"' ? "\"\"" : std::string(1, c);
                text += (f ? ",\"" : "\"") + quoted + "\"";
                row.push_back(field);
            }
            text += random.below(2) ? "\n" : "\r\n";
        }
        EXPECT_EQ(read(text, 1 + random.below(7)).rows, rows);
    }
}

}  // namespace
}  // namespace athanor::table
