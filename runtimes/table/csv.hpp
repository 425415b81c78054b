// CSV as RFC 4180 has it, of any size: bytes in, rows out, no more memory than the longest row. Quoted fields may hold delimiters, quotes ("") and
// line breaks; lines end in \n or \r\n; a byte order mark is skipped; a line that is empty is no row.
//
//     CsvParser parser(',', [&](const CsvRow& row) { … });
//     ATHANOR_CHECK(parser.feed(bytes)); …; ATHANOR_CHECK(parser.finish());
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"

namespace athanor::table {

inline constexpr std::size_t kLongestRow = 64u << 20;

struct CsvRow {
    std::uint64_t line = 0;  // where it begins, from 1
    std::vector<std::string_view> fields;
};

class CsvParser {
public:
    CsvParser(char delimiter, std::function<void(const CsvRow&)> visit)
        : delimiter_(delimiter), visit_(std::move(visit)) {}
    // InvalidTable: a quote that is not closed or stands in the wrong place, a row without end.
    Status feed(std::string_view bytes);
    Status finish();

private:
    enum class At { field, plain, quoted, quote };
    Status step(char c);
    void end_field();
    void end_row();

    const char delimiter_;
    const std::function<void(const CsvRow&)> visit_;
    At at_ = At::field;
    bool begun_ = false;  // the row has something
    std::uint64_t line_ = 1, row_line_ = 1;
    std::size_t mark_ = 0;  // bytes of the mark that were seen
    bool marked_ = false;
    std::string text_;  // of the row's fields, one after the other
    std::vector<std::size_t> ends_;
};

}  // namespace athanor::table
