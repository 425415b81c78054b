#include "http/parser.hpp"

#include <array>
#include <cstring>

#include "base/encoding.hpp"

namespace athanor::http {
namespace {

constexpr std::array<bool, 256> kTokenChars = [] {
    std::array<bool, 256> table{};
    for (std::size_t c = '0'; c <= '9'; ++c) table[c] = true;
    for (std::size_t c = 'a'; c <= 'z'; ++c) table[c] = table[c - 'a' + 'A'] = true;
    for (char c : std::string_view("!#$%&'*+-.^_`|~")) table[static_cast<unsigned char>(c)] = true;
    return table;
}();

constexpr std::array<bool, 256> kValueChars = [] {
    std::array<bool, 256> table{};
    for (std::size_t c = 0x20; c < 256; ++c) table[c] = c != 0x7F;
    table['\t'] = true;
    return table;
}();

constexpr std::array<bool, 256> kTargetChars = [] {
    std::array<bool, 256> table{};
    for (std::size_t c = 0x21; c < 0x7F; ++c) table[c] = c != '#';
    return table;
}();

bool all_of(std::string_view text, const std::array<bool, 256>& allowed) {
    for (char c : text) {
        if (!allowed[static_cast<unsigned char>(c)]) return false;
    }
    return true;
}

Refusal bad(std::string_view reason) { return {400, reason}; }

std::string_view trim_blanks(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
    return text;
}

// Takes the line at the front of `rest`, without its CRLF. The scanner has seen to it that there is one; a CR elsewhere stays in the line
// and is no legal character of anything.
std::string_view take_line(std::string_view& rest) {
    auto end = static_cast<const char*>(std::memchr(rest.data(), '\n', rest.size()));
    auto length = static_cast<std::size_t>(end - rest.data());
    std::string_view line = rest.substr(0, length - 1);
    rest.remove_prefix(length + 1);
    return line;
}

std::optional<std::uint64_t> parse_content_length(std::string_view text) {
    if (text.size() > 18) return std::nullopt;  // an exbibyte is enough, and nothing overflows
    return parse_number<std::uint64_t>(text);
}

// What the fields say about framing and the connection, collected while they are read.
struct Facts {
    int hosts = 0;
    int content_lengths = 0;
    int transfer_encodings = 0;
    std::uint64_t content_length = 0;
    bool chunked = false;
    bool close = false;
    bool keep_alive = false;
    bool expects_continue = false;
};

void note_connection(std::string_view value, Facts& facts) {
    while (!value.empty()) {
        std::string_view item = value.substr(0, value.find(','));
        value.remove_prefix(std::min(value.size(), item.size() + 1));
        item = trim_blanks(item);
        if (equal_ignore_case(item, "close")) facts.close = true;
        if (equal_ignore_case(item, "keep-alive")) facts.keep_alive = true;
    }
}

std::optional<Refusal> note_field(const FieldView& field, Facts& facts) {
    switch (field.name.size()) {  // most fields are told apart by their length alone
        case 4:
            if (equal_ignore_case(field.name, "host")) {
                ++facts.hosts;
                if (field.value.find_first_of(" \t,@/\\?#") != std::string_view::npos)
                    return bad("The Host field is not valid.");
            }
            break;
        case 6:
            if (equal_ignore_case(field.name, "expect") && equal_ignore_case(field.value, "100-continue"))
                facts.expects_continue = true;  // any other expectation is passed over, as S3 does
            break;
        case 10:
            if (equal_ignore_case(field.name, "connection")) note_connection(field.value, facts);
            break;
        case 14:
            if (equal_ignore_case(field.name, "content-length")) {
                auto length = parse_content_length(field.value);
                if (!length) return bad("The Content-Length field is not a number.");
                if (++facts.content_lengths > 1) return bad("There is more than one Content-Length field.");
                facts.content_length = *length;
            }
            break;
        case 17:
            if (equal_ignore_case(field.name, "transfer-encoding")) {
                if (++facts.transfer_encodings > 1)
                    return bad("There is more than one Transfer-Encoding field.");
                if (!equal_ignore_case(field.value, "chunked"))
                    return Refusal{501, "The only transfer coding is chunked."};
                facts.chunked = true;
            }
            break;
        default: break;
    }
    return std::nullopt;
}

std::optional<Refusal> parse_fields(std::string_view rest, const HeadLimits& limits,
                                    std::vector<FieldView>& fields, Facts& facts) {
    for (;;) {
        std::string_view line = take_line(rest);
        if (line.empty()) break;
        if (fields.size() == limits.fields) return Refusal{431, "There are too many header fields."};
        auto colon = line.find(':');
        if (colon == std::string_view::npos) return bad("A header field has no colon.");
        // A folded line begins with a blank, which no name contains.
        FieldView field{line.substr(0, colon), trim_blanks(line.substr(colon + 1))};
        if (!is_token(field.name)) return bad("The name of a header field is not valid.");
        if (!is_field_value(field.value))
            return bad("The value of a header field contains a control character.");
        if (auto refusal = note_field(field, facts)) return refusal;
        fields.push_back(field);
    }
    if (facts.chunked && facts.content_lengths > 0)
        return bad("Content-Length and Transfer-Encoding exclude each other.");
    return std::nullopt;
}

std::optional<Refusal> parse_version(std::string_view text, int& minor) {
    if (text == "HTTP/1.1" || text == "HTTP/1.0") {
        minor = text.back() - '0';
        return std::nullopt;
    }
    if (text.size() == 8 && text.starts_with("HTTP/") && text[6] == '.')
        return Refusal{505, "The HTTP version is not supported."};
    return bad("The start line is not valid.");
}

bool persists(const Head& head, const Facts& facts) {
    if (facts.close) return false;
    return head.minor_version >= 1 || facts.keep_alive;
}

}  // namespace

bool is_token(std::string_view text) { return !text.empty() && all_of(text, kTokenChars); }
bool is_field_value(std::string_view text) { return all_of(text, kValueChars); }

std::expected<std::size_t, Refusal> HeadScanner::scan(std::string_view bytes, const HeadLimits& limits) {
    std::string_view within = bytes.substr(0, limits.bytes);
    while (seen_ < within.size()) {
        auto found =
            static_cast<const char*>(std::memchr(within.data() + seen_, '\n', within.size() - seen_));
        if (found == nullptr) break;
        auto at = static_cast<std::size_t>(found - within.data());
        if (at == line_ || within[at - 1] != '\r')
            return std::unexpected(bad("A line does not end in CRLF."));
        bool empty_line = at == line_ + 1;
        bool first_line = line_ == 0;
        line_ = seen_ = at + 1;
        if (empty_line && first_line) return std::unexpected(bad("The start line is empty."));
        if (empty_line) return line_;
    }
    seen_ = within.size();
    if (bytes.size() < limits.bytes) return 0;
    if (line_ == 0) return std::unexpected(Refusal{414, "The request line is too long."});
    return std::unexpected(Refusal{431, "The header fields are too large."});
}

std::optional<Refusal> parse_request_head(std::string_view head, const HeadLimits& limits, RequestHead& out) {
    out.fields.clear();
    out.framing = {};
    std::string_view line = take_line(head);
    auto first = line.find(' ');
    auto last = line.rfind(' ');
    if (first == std::string_view::npos || first == last) return bad("The request line is not valid.");
    out.method = line.substr(0, first);
    out.target = line.substr(first + 1, last - first - 1);
    if (!is_token(out.method) || out.method.size() > 32) return bad("The method is not valid.");
    if (auto refusal = parse_version(line.substr(last + 1), out.minor_version)) return refusal;
    if (!out.target.starts_with('/') || !all_of(out.target, kTargetChars))
        return bad("The request target is not valid.");

    Facts facts;
    if (auto refusal = parse_fields(head, limits, out.fields, facts)) return refusal;
    if (facts.hosts > 1 || (facts.hosts == 0 && out.minor_version >= 1))
        return bad("There must be one Host field.");
    if (facts.chunked && out.minor_version == 0) return bad("HTTP/1.0 has no Transfer-Encoding.");
    if (facts.chunked) {
        out.framing = {Framing::Kind::chunked, 0};
    } else if (facts.content_length > 0) {
        out.framing = {Framing::Kind::length, facts.content_length};
    }
    bool has_body =
        out.framing.kind != Framing::Kind::none || facts.content_lengths > 0;  // an empty one is one
    out.expects_continue = facts.expects_continue && out.minor_version >= 1 && has_body;
    out.keep_alive = persists(out, facts);
    return std::nullopt;
}

std::optional<Refusal> parse_response_head(std::string_view head, std::string_view method,
                                           const HeadLimits& limits, ResponseHead& out) {
    out.fields.clear();
    out.framing = {};
    std::string_view line = take_line(head);
    if (line.size() < 12 || line[8] != ' ' || (line.size() > 12 && line[12] != ' '))
        return bad("The status line is not valid.");
    if (auto refusal = parse_version(line.substr(0, 8), out.minor_version)) return refusal;
    auto status = parse_number<unsigned>(line.substr(9, 3));
    if (!status || *status < 100 || !is_field_value(line.substr(12)))
        return bad("The status line is not valid.");
    out.status = static_cast<int>(*status);

    Facts facts;
    if (auto refusal = parse_fields(head, limits, out.fields, facts)) return refusal;
    bool bodiless = method == "HEAD" || out.status < 200 || out.status == 204 || out.status == 304;
    if (!bodiless && facts.chunked) {
        out.framing = {Framing::Kind::chunked, 0};
    } else if (!bodiless && facts.content_lengths == 0) {
        out.framing = {Framing::Kind::until_close, 0};
    } else if (!bodiless && facts.content_length > 0) {
        out.framing = {Framing::Kind::length, facts.content_length};
    }
    out.keep_alive = persists(out, facts) && out.framing.kind != Framing::Kind::until_close;
    return std::nullopt;
}

}  // namespace athanor::http
