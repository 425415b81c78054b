// Scalars as text: headers, path and query parameters, XML elements.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/clock.hpp"
#include "base/error.hpp"
#include "wire/model.hpp"

namespace athanor::wire {

std::optional<double> parse_real(std::string_view text);          // also NaN, Infinity, -Infinity
std::optional<Timestamp> timestamp_from_seconds(double seconds);  // nullopt outside the years 1 to 9999
std::optional<Timestamp> parse_timestamp(std::string_view text);  // ISO 8601, HTTP date or epoch seconds
std::string print_real(double value);
std::string print_timestamp(TimeFormat format, Timestamp time);
void append_integer(std::string& out, std::int64_t value);

// False: the text is not of this kind. The value is a string, blob (base64), integer, real, boolean or timestamp.
bool read_text(const Type& type, std::string_view text, void* value);
std::string print_text(const Type& type, TimeFormat format, const void* value);

}  // namespace athanor::wire
