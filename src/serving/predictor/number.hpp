// Numbers as text, in one place so that a cell means the same in training (the xgboost runtime) and in
// serving. A value is read as the nearest double and rounded to float32, which is what numpy and the DMatrix
// make of it; never by the locale.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace athanor::predictor {

// A finite decimal number with optional sign and exponent, the whole of `text`; "nan" in any case is NaN,
// which means missing. nullopt for anything else: words, hexadecimal, infinities, numbers beyond float32. 10
// ns for what CSV files hold.
std::optional<float> parse_value(std::string_view text);

// The same for a cell of a table: blanks around it are ignored and an empty cell is NaN.
std::optional<float> parse_cell(std::string_view cell);

// The shortest text that reads back as the same float32, always recognisable as a real: "0.25", "3.0",
// "1e-10".
void append_value(std::string& out, float value);

}  // namespace athanor::predictor
