#include "services/s3/text.hpp"

#include <algorithm>

#include "base/encoding.hpp"
#include "services/s3/errors.hpp"

namespace athanor::s3 {
namespace {

constexpr std::size_t kMostTags = 10;
constexpr std::size_t kLongestHeaderTagKey = 128;
constexpr std::size_t kLongestHeaderTagValue = 256;
constexpr char kTokenForm = '1';  // the first byte of every token: another form will say so

std::size_t characters(std::string_view utf8) {
    return static_cast<std::size_t>(
        std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::unexpected<Error> invalid_tag(std::string message) { return fail("InvalidTag", std::move(message)); }

std::unexpected<Error> bad_copy_source(std::string_view header) {
    return invalid_argument("Copy Source must mention the source bucket and key: sourcebucket/sourcekey",
                            "x-amz-copy-source", header);
}

}  // namespace

std::optional<objects::ByteRange> parse_range(std::string_view header) {
    auto equals = header.find('=');
    if (equals == std::string_view::npos || !equal_ignore_case(trim(header.substr(0, equals)), "bytes"))
        return std::nullopt;
    auto spec = trim(header.substr(equals + 1));
    auto dash = spec.find('-');
    if (dash == std::string_view::npos) return std::nullopt;
    auto first = trim(spec.substr(0, dash)), last = trim(spec.substr(dash + 1));
    objects::ByteRange range;
    if (!first.empty()) {
        range.first = parse_number<std::uint64_t>(first);
        if (!range.first) return std::nullopt;
    }
    if (!last.empty()) {
        range.last = parse_number<std::uint64_t>(last);
        if (!range.last) return std::nullopt;
    }
    if (!range.first && !range.last) return std::nullopt;
    if (range.first && range.last && *range.first > *range.last) return std::nullopt;
    return range;
}

Result<objects::ByteRange> parse_copy_range(std::string_view header) {
    auto range = parse_range(header);
    if (!range || !range->first || !range->last) {
        return invalid_argument(
            "The x-amz-copy-source-range value must be of the form bytes=first-last where first and last are "
            "the zero-based "
            "offsets of the first and last bytes to copy",
            "x-amz-copy-source-range", header);
    }
    return *range;
}

std::vector<std::string_view> split_list(std::string_view text) {
    std::vector<std::string_view> out;
    while (!text.empty()) {
        auto comma = text.find(',');
        auto one = trim(text.substr(0, comma));
        text = comma == std::string_view::npos ? std::string_view() : text.substr(comma + 1);
        if (!one.empty()) out.push_back(one);
    }
    return out;
}

std::vector<objects::Etag> parse_etags(std::string_view header) {
    std::vector<objects::Etag> out;
    for (std::string_view one : split_list(header)) {
        if (one.starts_with("W/")) one.remove_prefix(2);
        if (one.size() >= 2 && one.front() == '"' && one.back() == '"') one = one.substr(1, one.size() - 2);
        if (!one.empty()) out.emplace_back(one);
    }
    return out;
}

std::string quoted(std::string_view etag) {
    std::string out;
    out.reserve(etag.size() + 2);
    out.append(1, '"').append(etag).append(1, '"');
    return out;
}

Result<CopySourceName> parse_copy_source(std::string_view header) {
    CopySourceName out;
    auto path = header;
    // The '?' of the parameter is sent as it is; one in the key is %3F.
    constexpr std::string_view kParameter = "?versionId=";
    if (auto at = path.rfind(kParameter); at != std::string_view::npos) {
        auto version = uri_decode(path.substr(at + kParameter.size()));
        if (!version) return bad_copy_source(header);
        out.version = std::move(*version);
        path = path.substr(0, at);
    }
    auto decoded = uri_decode(path);
    if (!decoded) return bad_copy_source(header);
    std::string_view name = *decoded;
    if (name.starts_with('/')) name.remove_prefix(1);
    auto slash = name.find('/');
    if (slash == std::string_view::npos || slash == 0 || slash + 1 == name.size())
        return bad_copy_source(header);
    out.bucket = name.substr(0, slash);
    out.key = name.substr(slash + 1);
    return out;
}

Result<objects::Tags> parse_tagging(std::string_view header) {
    objects::Tags tags;
    while (!header.empty()) {
        auto end = header.find('&');
        auto pair = header.substr(0, end);
        header = end == std::string_view::npos ? std::string_view() : header.substr(end + 1);
        if (pair.empty()) continue;
        auto equals = pair.find('=');
        auto key = uri_decode(pair.substr(0, equals), true);
        auto value =
            equals == std::string_view::npos ? std::string() : uri_decode(pair.substr(equals + 1), true);
        if (!key || !value) {
            return invalid_argument(
                "The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded URL query parameters "
                "without tag name "
                "duplicates.",
                "x-amz-tagging", pair);
        }
        tags.emplace_back(std::move(*key), std::move(*value));
    }
    ATHANOR_CHECK(check_tags(tags));
    return tags;
}

Status check_tags(const objects::Tags& tags) {
    if (tags.size() > kMostTags) return fail("BadRequest", "Object tags cannot be greater than 10");
    for (std::size_t i = 0; i < tags.size(); ++i) {
        const auto& [key, value] = tags[i];
        if (key.empty() || characters(key) > kLongestHeaderTagKey || !is_valid_utf8(key))
            return invalid_tag("The TagKey you have provided is invalid");
        if (characters(value) > kLongestHeaderTagValue || !is_valid_utf8(value))
            return invalid_tag("The TagValue you have provided is invalid");
        for (std::size_t j = 0; j < i; ++j) {
            if (tags[j].first == key) return invalid_tag("Cannot provide multiple Tags with the same key");
        }
    }
    return {};
}

std::string list_encode(std::string_view text) {
    static constexpr char kHex[] = "0123456789ABCDEF";
    std::string out;
    out.reserve(text.size());
    for (char c : text) {
        auto byte = static_cast<unsigned char>(c);
        bool plain = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
                     (byte >= '0' && byte <= '9') || byte == '-' || byte == '_' || byte == '.' ||
                     byte == '*' || byte == '/';
        if (plain) {
            out += c;
        } else {
            out += '%';
            out += kHex[byte >> 4];
            out += kHex[byte & 15];
        }
    }
    return out;
}

std::string make_token(std::string_view name) {
    std::string plain(1, kTokenForm);
    plain += name;
    return base64(plain);
}

std::optional<std::string> open_token(std::string_view token) {
    auto plain = from_base64(token);
    if (!plain || plain->size() < 2 || plain->front() != kTokenForm) return std::nullopt;
    return plain->substr(1);
}

std::string mail_safe(std::string value) {
    if (std::ranges::all_of(value, [](char c) { return static_cast<unsigned char>(c) < 0x80; })) return value;
    std::string utf8;
    for (char c : value) {
        auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80) {
            utf8 += c;
        } else {
            utf8 += static_cast<char>(0xC0 | (byte >> 6));
            utf8 += static_cast<char>(0x80 | (byte & 0x3F));
        }
    }
    return "=?UTF-8?B?" + base64(utf8) + "?=";
}

}  // namespace athanor::s3
