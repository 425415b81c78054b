#include "wire/text.hpp"

#include <charconv>
#include <cmath>
#include <limits>

#include "base/encoding.hpp"
#include "wire/access.hpp"

namespace athanor::wire {
namespace {

constexpr double kFirstSecond = -62135596800.0;  // 0001-01-01
constexpr double kLastSecond = 253402300799.0;   // 9999-12-31T23:59:59

bool read_boolean(std::string_view text, bool& out) {
    if (equal_ignore_case(text, "true") || text == "1") {
        out = true;
        return true;
    }
    out = false;
    return equal_ignore_case(text, "false") || text == "0";
}

template <class T, class U>
bool assign(std::optional<U> from, T& to) {
    if (from) to = *std::move(from);
    return from.has_value();
}

}  // namespace

std::optional<double> parse_real(std::string_view text) {
    if (text == "NaN") return std::numeric_limits<double>::quiet_NaN();
    if (text == "Infinity") return std::numeric_limits<double>::infinity();
    if (text == "-Infinity") return -std::numeric_limits<double>::infinity();
    double value = 0;
    auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::optional<Timestamp> timestamp_from_seconds(double seconds) {
    if (!(seconds >= kFirstSecond && seconds <= kLastSecond)) return std::nullopt;
    return from_epoch_seconds(seconds);
}

std::optional<Timestamp> parse_timestamp(std::string_view text) {
    if (auto time = parse_iso8601(text)) return time;
    if (auto time = parse_http_date(text)) return time;
    if (auto seconds = parse_real(text)) return timestamp_from_seconds(*seconds);
    return std::nullopt;
}

void append_integer(std::string& out, std::int64_t value) {
    char buffer[24];
    auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    out.append(buffer, end);
}

std::string print_real(double value) {
    if (std::isnan(value)) return "NaN";
    if (std::isinf(value)) return value > 0 ? "Infinity" : "-Infinity";
    char buffer[32];
    return {buffer, std::to_chars(buffer, buffer + sizeof buffer, value).ptr};
}

std::string print_timestamp(TimeFormat format, Timestamp time) {
    switch (format) {
        case TimeFormat::http_date: return format_http_date(time);
        case TimeFormat::epoch: return print_real(to_epoch_seconds(time));
        default: break;
    }
    auto whole = std::chrono::floor<std::chrono::milliseconds>(time);
    std::string text = format_iso8601(whole);
    if (whole == time) return text;
    // Microseconds exist in our stores only; ISO 8601 allows them.
    auto micros = static_cast<int>((time - whole).count());
    text.pop_back();
    text += static_cast<char>('0' + micros / 100);
    text += static_cast<char>('0' + micros / 10 % 10);
    text += static_cast<char>('0' + micros % 10);
    return text + 'Z';
}

bool read_text(const Type& type, std::string_view text, void* value) {
    switch (type.kind) {
        case Kind::string: as<std::string>(value).assign(text); return true;
        case Kind::blob: return assign(from_base64(text), as<std::string>(value));
        case Kind::integer: return assign(parse_number<std::int64_t>(trim(text)), as<std::int64_t>(value));
        case Kind::real: return assign(parse_real(trim(text)), as<double>(value));
        case Kind::boolean: return read_boolean(trim(text), as<bool>(value));
        case Kind::timestamp: return assign(parse_timestamp(trim(text)), as<Timestamp>(value));
        default: return false;
    }
}

std::string print_text(const Type& type, TimeFormat format, const void* value) {
    switch (type.kind) {
        case Kind::string: return as<std::string>(value);
        case Kind::blob: return base64(as<std::string>(value));
        case Kind::integer: return std::to_string(as<std::int64_t>(value));
        case Kind::real: return print_real(as<double>(value));
        case Kind::boolean: return as<bool>(value) ? "true" : "false";
        case Kind::timestamp: return print_timestamp(format, as<Timestamp>(value));
        default: return {};
    }
}

}  // namespace athanor::wire
