#include "services/events/pattern_scanner.hpp"

#include <algorithm>
#include <cmath>

#include "base/json.hpp"

namespace athanor::events {
namespace {

constexpr std::size_t kShownOfSource = 500;  // in errors

}  // namespace
std::unexpected<Error> PatternScanner::refuse(std::string reason, std::size_t place) const {
    std::size_t line = 1, column = 1;
    for (char c : text_.substr(0, place)) {
        ++column;
        if (c == '\n') ++line, column = 1;
    }
    std::string shown(text_.substr(0, kShownOfSource));
    std::string rest = text_.size() > kShownOfSource
                           ? "[truncated " + std::to_string(text_.size() - kShownOfSource) + " chars]"
                           : "";
    return fail("InvalidEventPatternException", "Event pattern is not valid. Reason: " + std::move(reason) +
                                                    "\n at [Source: (String)\"" + shown + "\"" + rest +
                                                    "; line: " + std::to_string(line) +
                                                    ", column: " + std::to_string(column) + "]");
}

std::unexpected<Error> PatternScanner::refuse(std::string reason) const {
    return refuse(std::move(reason), at_);
}

std::unexpected<Error> PatternScanner::unexpected(std::string_view wanted) const {
    if (at_ >= text_.size()) return refuse("Unexpected end-of-input: expected " + std::string(wanted));
    std::string shown(1, text_[at_]);
    int code = static_cast<unsigned char>(text_[at_]);
    return refuse("Unexpected character ('" + shown + "' (code " + std::to_string(code) + ")): expected " +
                      std::string(wanted),
                  at_ + 1);
}

char PatternScanner::next() {
    while (at_ < text_.size() &&
           (text_[at_] == ' ' || text_[at_] == '\t' || text_[at_] == '\n' || text_[at_] == '\r'))
        ++at_;
    return at_ < text_.size() ? text_[at_] : '\0';
}

bool PatternScanner::take(char c) {
    if (next() != c) return false;
    ++at_;
    return true;
}

bool PatternScanner::at_number() { return next() == '-' || (next() >= '0' && next() <= '9'); }

std::size_t PatternScanner::value_place() {
    switch (next()) {
        case '"':
        case '{':
        case '[':
        case ']':
        case '}': return at_ + 1;
        default: return std::min(text_.find_first_of(" ,]}\t\r\n", at_), text_.size());
    }
}

Result<std::string> PatternScanner::string() {
    if (!take('"')) return unexpected("a string");
    std::string out;
    while (at_ < text_.size() && text_[at_] != '"') {
        auto c = static_cast<unsigned char>(text_[at_++]);
        if (c < 0x20)
            return refuse("Illegal unquoted character ((CTRL-CHAR, code " + std::to_string(c) +
                          ")): has to be escaped using backslash to be included in string value");
        if (c != '\\')
            out += static_cast<char>(c);
        else
            ATHANOR_CHECK(escape(out));
    }
    if (at_ >= text_.size()) return refuse("Unexpected end-of-input in VALUE_STRING");
    ++at_;
    return out;
}

Status PatternScanner::escape(std::string& out) {
    constexpr std::string_view kFrom = "\"\\/bfnrt", kTo = "\"\\/\b\f\n\r\t";
    char c = at_ < text_.size() ? text_[at_++] : '\0';
    if (std::size_t found = kFrom.find(c); c != 0 && found != std::string_view::npos) {
        out += kTo[found];
        return {};
    }
    unsigned point = 0;
    if (c != 'u' || !hex4(point)) return refuse("Unrecognized character escape");
    if (point >= 0xd800 && point < 0xdc00) {
        unsigned low = 0;
        if (!text_.substr(at_).starts_with("\\u")) return refuse("Incomplete surrogate pair");
        at_ += 2;
        if (!hex4(low) || low < 0xdc00 || low > 0xdfff) return refuse("Incomplete surrogate pair");
        point = 0x10000 + ((point - 0xd800) << 10) + (low - 0xdc00);
    } else if (point >= 0xdc00 && point < 0xe000) {
        return refuse("Incomplete surrogate pair");
    }
    append_utf8(out, point);
    return {};
}

bool PatternScanner::hex4(unsigned& value) {
    value = 0;
    for (int i = 0; i < 4; ++i, ++at_) {
        char c = at_ < text_.size() ? text_[at_] : 'x';
        unsigned digit = c >= '0' && c <= '9'   ? c - '0'
                         : c >= 'a' && c <= 'f' ? c - 'a' + 10
                         : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                : 16;
        if (digit > 15) return false;
        value = value * 16 + digit;
    }
    return true;
}

void PatternScanner::append_utf8(std::string& out, unsigned c) {
    auto add = [&](unsigned byte) { out += static_cast<char>(byte); };
    if (c < 0x80) return add(c);
    if (c < 0x800) {
        add(0xc0 | c >> 6);
    } else if (c < 0x10000) {
        add(0xe0 | c >> 12), add(0x80 | (c >> 6 & 0x3f));
    } else {
        add(0xf0 | c >> 18), add(0x80 | (c >> 12 & 0x3f)), add(0x80 | (c >> 6 & 0x3f));
    }
    add(0x80 | (c & 0x3f));
}

Result<Number> PatternScanner::number() {
    next();
    std::size_t end = std::min(text_.find_first_not_of("0123456789+-.eE", at_), text_.size());
    auto document = json::parse(text_.substr(at_, end - at_));
    auto real = document ? document->root().real() : std::nullopt;
    if (!real || !std::isfinite(*real)) return unexpected("a number");
    at_ = end;
    return Number{*real, document->root().integer()};
}

bool PatternScanner::word(std::string_view expected) {
    next();
    if (!text_.substr(at_).starts_with(expected)) return false;
    at_ += expected.size();
    return true;
}

Result<std::string> PatternScanner::name() {
    ATHANOR_TRY(std::string text, string());
    if (!take(':')) return unexpected("a colon to separate field name and value");
    return text;
}

}  // namespace athanor::events
