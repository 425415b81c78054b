#include "services/s3/metadata.hpp"

#include <algorithm>
#include <array>

#include "base/encoding.hpp"
#include "base/hash.hpp"
#include "objects/storage_class.hpp"

namespace athanor::s3 {
namespace {

constexpr std::size_t kMostUserMetadata = 2048;

}  // namespace

Result<std::vector<std::pair<std::string, std::string>>> user_metadata(
    std::optional<std::map<std::string, std::string>>&& sent) {
    std::vector<std::pair<std::string, std::string>> out;
    if (!sent) return out;
    std::size_t size = 0;
    out.reserve(sent->size());
    for (auto& [name, value] : *sent) {
        size += name.size() + value.size();
        out.emplace_back(to_lower(name), std::move(value));
    }
    if (size > kMostUserMetadata) {
        return std::unexpected(
            Error{.code = "MetadataTooLarge",
                  .message = "Your metadata headers exceed the maximum allowed metadata size",
                  .members = {{"Size", static_cast<std::int64_t>(size)},
                              {"MaxSizeAllowed", static_cast<std::int64_t>(kMostUserMetadata)}}});
    }
    return out;
}

std::string stored_encoding(std::string&& content_encoding) {
    if (content_encoding.find("aws-chunked") == std::string::npos) return std::move(content_encoding);
    std::string out;
    std::string_view rest = content_encoding;
    while (!rest.empty()) {
        auto comma = rest.find(',');
        auto one = trim(rest.substr(0, comma));
        rest = comma == std::string_view::npos ? std::string_view() : rest.substr(comma + 1);
        if (one.empty() || one == "aws-chunked") continue;
        if (!out.empty()) out += ',';
        out += one;
    }
    return out;
}

Status check_storage_class(const std::string& storage_class) {
    if (objects::is_storage_class(storage_class) && !storage_class.empty()) return {};
    return fail("InvalidStorageClass", "The storage class you specified is not valid");
}

Status check_redirect(const std::string& location) {
    if (location.starts_with('/') || location.starts_with("http://") || location.starts_with("https://"))
        return {};
    return fail("InvalidRedirectLocation",
                "The website redirect location must have a prefix of 'http://' or 'https://' or '/'.");
}

Result<objects::WriteConditions> write_conditions(const std::optional<std::string>& if_match,
                                                  const std::optional<std::string>& if_none_match) {
    objects::WriteConditions out;
    if (if_none_match) {
        out.if_none_match_any = trim(*if_none_match) == "*";
        if (!out.if_none_match_any) out.if_none_match = parse_etags(*if_none_match);
        if (!out.if_none_match_any && out.if_none_match.empty())
            return header_not_implemented("If-None-Match");
    }
    if (if_match) {
        out.if_match = parse_etags(*if_match);
        if (out.if_match.empty() || if_none_match) return header_not_implemented("If-Match");
    }
    return out;
}

objects::ReadConditions read_conditions(const std::optional<std::string>& if_match,
                                        const std::optional<std::string>& if_none_match,
                                        std::optional<Timestamp> modified_since,
                                        std::optional<Timestamp> unmodified_since) {
    objects::ReadConditions out;
    if (if_match) out.if_match = parse_etags(*if_match);
    if (if_none_match) out.if_none_match = parse_etags(*if_none_match);
    out.if_modified_since = modified_since;
    out.if_unmodified_since = unmodified_since;
    return out;
}

}  // namespace athanor::s3
