// What can be said of a table's columns: types, what is missing, how many different values, the least and the greatest, the mean, a histogram, the most frequent.
// Two passes over the records; memory is bounded by kMostDistinct, whatever the table is.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/json.hpp"
#include "console/preview/records.hpp"

namespace athanor::console {

inline constexpr std::size_t kMostDistinct = 50'000;  // values that are told apart, of all columns together
inline constexpr std::size_t kBins = 20;

// Writes "columns", "rows" (the first 100) and "rowsRead" into the object that `w` has begun. Values are cut.
void write_table(json::Writer& w, Records& records, const std::vector<std::string>& names, bool skip_first);

// A prefix of at most `limit` bytes that ends between characters, with "…" where something is missing.
std::string shortened(std::string_view text, std::size_t limit);

bool is_missing(std::string_view text);
std::optional<double> as_number(std::string_view text);
std::optional<double> as_time(std::string_view text);  // seconds since 1970

}  // namespace athanor::console
