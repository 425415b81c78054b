// The kinds of a bucket's documents, as they are stored. Internal to documents.hpp's files.
#pragma once

#include <string>
#include <string_view>

#include "base/error.hpp"

namespace athanor::s3 {

inline constexpr std::string_view kTagging = "tagging", kCors = "cors", kEncryption = "encryption",
                                  kLifecycle = "lifecycle", kOwnership = "ownership",
                                  kAccessBlock = "public-access-block", kLogging = "logging",
                                  kAcl = "acl", kPolicy = "policy";

// Stored where a new bucket has a document of its own accord and this one's was deleted.
inline constexpr std::string_view kAbsent = "";

inline std::unexpected<Error> not_configured(std::string code, std::string message, std::string bucket) {
    return std::unexpected(
        Error{std::move(code), std::move(message), 404, {{"BucketName", std::move(bucket)}}});
}

}  // namespace athanor::s3
