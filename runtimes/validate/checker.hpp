// A table against its constraints, row by row: what is wrong, where it was seen first, and how often. Bounded memory: per column and kind of check a
// count and the first place.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "table/constraints.hpp"

namespace athanor::validate {

using table::Constraint;
using table::Constraints;

// The names are Model Monitor's where it has one: data_type_check, completeness_check, categorical_values_check, missing_column_check,
// extra_column_check; and range_check, row_check, empty_table_check.
struct Violation {
    std::string column;  // "" of a row or the table
    std::string check;
    std::string description;  // for a person: names column, row and value
    std::uint64_t count = 0;  // of values or rows
    std::string file;         // where the first one is
    std::uint64_t row = 0, line = 0;
};

struct Place {
    std::string_view file;
    std::uint64_t row = 0;  // of the file's data, from 1
    std::uint64_t line = 0;
};

class Checker {
public:
    // `columns`: the table's. What the constraints do not name is a violation unless `allow_extra`.
    Checker(const std::vector<Constraints>& all, std::vector<std::string> columns, bool allow_extra);

    void add(const std::vector<std::string_view>& fields, const Place& place);
    void note_ragged(std::size_t fields, const Place& place);
    // Once, at the end. Ordered by where they were seen first.
    std::vector<Violation> finish();

private:
    struct Tally {
        std::uint64_t failed = 0;
        std::string file, value, what;
        std::uint64_t row = 0, line = 0;
        double threshold = 1;
    };
    struct Column {
        std::vector<std::pair<const Constraints*, const Constraint*>> rules;
        std::uint64_t present = 0, missing = 0;
        Tally first_missing;
        std::map<std::string, Tally, std::less<>> tallies;  // by check
    };
    void check(Column& column, std::string_view value, const Place& place);
    static void note(Column& column, std::string_view check, double threshold, std::string_view value,
                     const Place& place, std::string what);

    std::vector<std::string> names_;
    std::vector<Column> columns_;
    std::vector<Violation> found_;  // of the table as a whole
    Tally ragged_;
    std::uint64_t rows_ = 0;
};

}  // namespace athanor::validate
