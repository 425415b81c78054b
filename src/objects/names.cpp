#include "objects/names.hpp"

#include <algorithm>

#include "base/encoding.hpp"
#include "base/log.hpp"
#include "objects/errors.hpp"

namespace athanor::objects {
namespace {

constexpr std::size_t kKeyLimit = 1024;

bool is_alphanumeric(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

bool looks_like_address(std::string_view text) {
    int dots = 0;
    for (char c : text) {
        if (c == '.') {
            ++dots;
        } else if (c < '0' || c > '9') {
            return false;
        }
    }
    return dots == 3;
}

// https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
bool is_bucket_name(std::string_view text) {
    if (text.size() < 3 || text.size() > 63) return false;
    if (!is_alphanumeric(text.front()) || !is_alphanumeric(text.back())) return false;
    if (!std::ranges::all_of(text, [](char c) { return is_alphanumeric(c) || c == '.' || c == '-'; }))
        return false;
    if (text.find("..") != text.npos || looks_like_address(text)) return false;
    for (std::string_view prefix : {"xn--", "sthree-", "amzn-s3-demo-"}) {
        if (text.starts_with(prefix)) return false;
    }
    for (std::string_view suffix : {"-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3"}) {
        if (text.ends_with(suffix)) return false;
    }
    return true;
}

bool is_url_token(std::string_view text) {
    return std::ranges::all_of(text, [](char c) {
        return is_alphanumeric(c) || (c >= 'A' && c <= 'Z') || c == '-' || c == '_' || c == '.' || c == '~';
    });
}

}  // namespace

Result<BucketName> BucketName::parse(std::string_view text) {
    if (!is_bucket_name(text)) {
        return std::unexpected(Error{"InvalidBucketName",
                                     "The specified bucket is not valid.",
                                     400,
                                     {{"BucketName", std::string(text)}}});
    }
    return BucketName(std::string(text));
}

Result<ObjectKey> ObjectKey::parse(std::string_view text) {
    if (text.size() > kKeyLimit) {
        return std::unexpected(Error{"KeyTooLongError",
                                     "Your key is too long",
                                     400,
                                     {{"Size", static_cast<std::int64_t>(text.size())},
                                      {"MaxSizeAllowed", static_cast<std::int64_t>(kKeyLimit)}}});
    }
    if (text.empty()) return invalid_argument("Object key must not be empty", "key", "");
    if (!is_valid_utf8(text)) return fail("InvalidURI", "Couldn't parse the specified URI.", 400);
    return ObjectKey(std::string(text));
}

Result<VersionId> VersionId::parse(std::string_view text) {
    if (text.empty()) return invalid_argument("Version id cannot be the empty string", "versionId", text);
    if (text.size() > 128 || !is_url_token(text))
        return invalid_argument("Invalid version id specified", "versionId", text);
    return VersionId(std::string(text));
}

Result<UploadId> UploadId::parse(std::string_view text) {
    if (text.empty() || text.size() > 128 || !is_url_token(text)) return no_such_upload(text.substr(0, 128));
    return UploadId(std::string(text));
}

}  // namespace athanor::objects
