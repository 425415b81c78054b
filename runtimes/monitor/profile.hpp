// What a data set holds, column by column, gathered in bounded memory; and the same read back from a statistics.json, ours or AWS's.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "monitor/kll_sketch.hpp"
#include "monitor/record.hpp"
#include "table/constraints.hpp"
#include "table/statistics.hpp"

namespace athanor::monitor {

// Of a text column with more different values than these none is counted any more: it has no categories.
inline constexpr std::size_t kMostValues = 10'000;

// A column as comparisons see it.
struct Distribution {
    table::Type type = table::Type::unknown;
    double present = 0;
    Sample numbers;
    bool exact = true;                                      // else of a sketch
    std::map<std::string, double, std::less<>> categories;  // counts; empty: not counted
};

enum class Side { input, prediction };

class Column {
public:
    Column(std::string name, Side side) : side_(side), statistics_(std::move(name), false) {}

    void add(std::string_view value, const std::set<std::string, std::less<>>* domain);
    void add_missing(std::uint64_t count) { statistics_.add_missing(count); }

    const std::string& name() const { return statistics_.name(); }
    Side side() const { return side_; }
    const table::ColumnStatistics& statistics() const { return statistics_; }
    // Of those present, how many are in the domain that they were added with.
    std::uint64_t in_domain() const { return in_domain_; }
    Distribution distribution() const;
    // "distribution" and "distinct_count", as statistics.json has them.
    void write(json::Writer& w) const;
    // As AWS suggests it: what was seen is what shall be.
    table::Constraint constraint() const;

private:
    Side side_;
    table::ColumnStatistics statistics_;
    KllSketch numbers_;
    std::map<std::string, std::uint64_t, std::less<>> values_;
    bool too_many_values_ = false;
    std::uint64_t in_domain_ = 0;
};

// The whole data set. Columns that a record does not name get the name of their place: a baseline's if there is one, else "_c0", "_c1", …
// Predictions stand before the inputs, as AWS puts them, or after. Where places say nothing (the other side has names; the baseline has as many
// columns as the inputs alone) predictions are what the baseline has left over, else "prediction" or "prediction_0", "prediction_1", …
class Profile {
public:
    // `baseline`: may be null; outlives this.
    Profile(const table::Constraints* baseline, bool outputs_last);

    // A table's columns, in their order.
    void begin(const std::vector<std::string>& names);
    void add(const Fields& row);
    void add(const Captured::Row& row);
    void finish();  // once, at the end: what a row did not have is missing in it

    const std::vector<Column>& columns() const { return columns_; }
    std::uint64_t rows() const { return rows_; }

private:
    struct Layout {
        std::size_t inputs = 0, outputs = 0;
        bool inputs_named = false, outputs_named = false;
        bool operator==(const Layout&) const = default;
    };
    void name_places(const Captured::Row& row);
    std::vector<std::string> left_over(const Fields& named) const;
    std::string name_at(std::size_t place) const;
    void add_value(const std::string& name, Side side, std::string_view value);
    std::size_t column(const std::string& name, Side side);

    const table::Constraints* baseline_;
    const bool outputs_last_;
    std::vector<Column> columns_;
    std::vector<const std::set<std::string, std::less<>>*> domains_;
    std::map<std::string, std::size_t, std::less<>> by_name_;
    std::optional<Layout> layout_;
    std::vector<std::string> input_names_, output_names_;  // of the layout's places
    std::uint64_t rows_ = 0;
};

std::string statistics_json(const Profile& profile);
// By column. InvalidStatistics.
Result<std::map<std::string, Distribution, std::less<>>> parse_statistics(std::string_view text);

}  // namespace athanor::monitor
