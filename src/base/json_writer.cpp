#include <charconv>
#include <cmath>

#include "base/encoding.hpp"
#include "base/json.hpp"

namespace athanor::json {
namespace {

constexpr std::array<bool, 256> kPlain = [] {
    std::array<bool, 256> table{};
    for (std::size_t c = 0x20; c < 256; ++c) table[c] = c != '"' && c != '\\';
    return table;
}();

// The length of the well-formed UTF-8 sequence at the start of `text`, or 0 (Unicode 15, table 3-7).
std::size_t sequence_length(std::string_view text) {
    auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
    auto within = [&](std::size_t i, unsigned low, unsigned high) {
        return byte(i) >= low && byte(i) <= high;
    };
    unsigned first = byte(0);
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first <= 0xDF) return within(1, 0x80, 0xBF) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        return within(1, first == 0xE0 ? 0xA0 : 0x80, first == 0xED ? 0x9F : 0xBF) && within(2, 0x80, 0xBF)
                   ? 3
                   : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        return within(1, first == 0xF0 ? 0x90 : 0x80, first == 0xF4 ? 0x8F : 0xBF) && within(2, 0x80, 0xBF) &&
                       within(3, 0x80, 0xBF)
                   ? 4
                   : 0;
    }
    return 0;
}

std::string repaired_utf8(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        std::size_t length = sequence_length(text);
        out.append(length > 0 ? text.substr(0, length) : "\xEF\xBF\xBD");
        text.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return out;
}

void append_escaped(std::string& out, char c) {
    switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        case '\b': out += "\\b"; break;
        case '\f': out += "\\f"; break;
        default: out += "\\u00"; out += hex({&c, 1});
    }
}

void append_quoted(std::string& out, std::string_view text) {
    std::string repaired;
    if (!is_valid_utf8(text)) {
        repaired = repaired_utf8(text);
        text = repaired;
    }
    out.push_back('"');
    while (!text.empty()) {
        std::size_t plain = 0;
        while (plain < text.size() && kPlain[static_cast<unsigned char>(text[plain])]) ++plain;
        out.append(text.substr(0, plain));
        if (plain == text.size()) break;
        append_escaped(out, text[plain]);
        text.remove_prefix(plain + 1);
    }
    out.push_back('"');
}

template <class T>
void append_number(std::string& out, T value) {
    std::array<char, 32> digits;
    auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    out.append(digits.data(), end);
}

}  // namespace

void Writer::separate() {
    if (!after_key_ && !first_) out_.push_back(',');
    after_key_ = first_ = false;
}

Writer& Writer::begin_object() {
    separate();
    out_.push_back('{');
    first_ = true;
    return *this;
}

Writer& Writer::end_object() {
    out_.push_back('}');
    first_ = false;
    return *this;
}

Writer& Writer::begin_array() {
    separate();
    out_.push_back('[');
    first_ = true;
    return *this;
}

Writer& Writer::end_array() {
    out_.push_back(']');
    first_ = false;
    return *this;
}

Writer& Writer::key(std::string_view name) {
    separate();
    append_quoted(out_, name);
    out_.push_back(':');
    after_key_ = true;
    return *this;
}

Writer& Writer::string(std::string_view value) {
    separate();
    append_quoted(out_, value);
    return *this;
}

Writer& Writer::number(std::int64_t value) {
    separate();
    append_number(out_, value);
    return *this;
}

Writer& Writer::number(std::uint64_t value) {
    separate();
    append_number(out_, value);
    return *this;
}

Writer& Writer::number(double value) {
    if (std::isnan(value)) return string("NaN");
    if (std::isinf(value)) return string(value > 0 ? "Infinity" : "-Infinity");
    separate();
    append_number(out_, value);
    return *this;
}

Writer& Writer::boolean(bool value) { return raw(value ? "true" : "false"); }
Writer& Writer::null() { return raw("null"); }

Writer& Writer::raw(std::string_view json) {
    separate();
    out_.append(json);
    return *this;
}

std::string quote(std::string_view text) {
    std::string out;
    append_quoted(out, text);
    return out;
}

}  // namespace athanor::json
