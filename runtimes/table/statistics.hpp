// What a table's columns hold, gathered row by row in bounded memory: for statistics.json (as Model Monitor writes it), and for a baseline.
#pragma once

#include <cstdint>
#include <functional>
#include <limits>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/json.hpp"
#include "table/constraints.hpp"

namespace athanor::table {

// More values than these are no categories.
inline constexpr std::size_t kMostCategories = 100;

class ColumnStatistics {
public:
    // `booleans`: "true" and "false" are a type of their own, which AWS does not know.
    explicit ColumnStatistics(std::string name, bool booleans = true)
        : name_(std::move(name)), knows_booleans_(booleans) {}
    void add(std::string_view value);
    void add_missing(std::uint64_t count) { missing_ += count; }

    struct Slack {
        double range = 0.1;          // of the width of a range, on either side
        double completeness = 0.05;  // of a column that is not complete
    };
    Constraint baseline(const Slack& slack) const;

    const std::string& name() const { return name_; }
    std::uint64_t present() const { return present_; }
    std::uint64_t missing() const { return missing_; }
    std::uint64_t integral() const { return integral_; }
    std::uint64_t numbers() const { return integral_ + fractional_; }
    double completeness() const;
    Type type() const;
    double min() const { return min_; }
    double max() const { return max_; }
    double mean() const { return mean_; }
    double deviation() const;
    const std::set<std::string, std::less<>>& values() const {
        return values_;
    }  // at most kMostCategories + 1

private:
    std::string name_;
    bool knows_booleans_;
    std::uint64_t present_ = 0, missing_ = 0;
    std::uint64_t integral_ = 0, fractional_ = 0, boolean_ = 0;
    double min_ = std::numeric_limits<double>::infinity(), max_ = -std::numeric_limits<double>::infinity();
    double mean_ = 0, squares_ = 0;  // Welford's
    std::set<std::string, std::less<>> values_;
};

// `distribution`: writes the members "distribution" and, of texts, "distinct_count" of the column with this index.
using WriteDistribution = std::function<void(json::Writer& w, std::size_t column)>;
std::string statistics_json(const std::vector<const ColumnStatistics*>& columns, std::uint64_t rows,
                            const WriteDistribution& distribution = {});

}  // namespace athanor::table
