#include "serving/predictor/number.hpp"

#include <charconv>
#include <cmath>
#include <limits>

#include "base/encoding.hpp"

namespace athanor::predictor {
namespace {

// 10^0 .. 10^22 are exact doubles, so an integer below 2^53 times or over one of them is rounded once:
// correctly (Clinger 1990).
constexpr double kPowers[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                              1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

std::optional<float> narrow(double value) {
    const auto narrowed = static_cast<float>(value);
    if (!std::isfinite(narrowed)) return std::nullopt;
    return narrowed;
}

std::optional<float> parse_slowly(std::string_view digits, bool negative) {
    if (digits.empty() || !((digits[0] >= '0' && digits[0] <= '9') || digits[0] == '.')) {
        if (equal_ignore_case(digits, "nan")) return std::numeric_limits<float>::quiet_NaN();
        return std::nullopt;
    }
    double value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (end != digits.data() + digits.size()) return std::nullopt;
    if (error == std::errc::result_out_of_range) {
        // Too small is zero, too large is refused; from_chars says only that it is one of them.
        const auto exponent = digits.find_first_of("eE");
        const bool tiny =
            exponent != digits.npos && exponent + 1 < digits.size() && digits[exponent + 1] == '-';
        return tiny ? std::optional<float>(0.0F) : std::nullopt;
    }
    if (error != std::errc()) return std::nullopt;
    return narrow(negative ? -value : value);
}

}  // namespace

std::optional<float> parse_value(std::string_view text) {
    const bool negative = !text.empty() && text[0] == '-';
    if (!text.empty() && (text[0] == '-' || text[0] == '+')) text.remove_prefix(1);
    std::uint64_t mantissa = 0;
    std::size_t at = 0;
    std::size_t after_point = 0;
    bool point = false;
    if (text.size() > 17) return parse_slowly(text, negative);  // the mantissa might pass 2^53
    for (; at < text.size(); ++at) {
        const auto digit = static_cast<unsigned>(text[at] - '0');
        if (digit < 10) {
            mantissa = mantissa * 10 + digit;
            after_point += point;
        } else if (text[at] == '.' && !point) {
            point = true;
        } else {
            return parse_slowly(text, negative);
        }
    }
    if (text.size() == (point ? 1u : 0u) || mantissa >= (std::uint64_t{1} << 53))
        return parse_slowly(text, negative);
    const double value = static_cast<double>(mantissa) / kPowers[after_point];
    return narrow(negative ? -value : value);
}

std::optional<float> parse_cell(std::string_view cell) {
    while (!cell.empty() && (cell.front() == ' ' || cell.front() == '\t')) cell.remove_prefix(1);
    while (!cell.empty() && (cell.back() == ' ' || cell.back() == '\t' || cell.back() == '\r'))
        cell.remove_suffix(1);
    if (cell.empty()) return std::numeric_limits<float>::quiet_NaN();
    return parse_value(cell);
}

void append_value(std::string& out, float value) {
    char text[32];
    const auto [end, error] = std::to_chars(text, text + sizeof text, value);
    const std::string_view written(text, static_cast<std::size_t>(end - text));
    out.append(written);
    if (written.find_first_of(".en") == written.npos) out.append(".0");
}

}  // namespace athanor::predictor
