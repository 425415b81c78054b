// Parts of answers that several operations share.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/error.hpp"
#include "services/s3/encryption.hpp"
#include "services/s3/metadata.hpp"

namespace athanor::s3 {

inline constexpr std::int64_t kMostParts = 10'000;

// Of UploadPart and of CompleteMultipartUpload: 1 to 10,000.
Result<std::int32_t> parse_part_number(std::int64_t number);

// The object's URL as its client would write it: AWS encodes the whole key, slashes too.
std::string location_of(const gate::Call& call, const std::string& bucket, const std::string& key);

// x-amz-version-id of what was written: AWS tells it while versioning is enabled; of the null version, which a read tells, nothing.
inline std::optional<std::string> written_version(const std::optional<objects::VersionId>& version) {
    if (!version || version->text() == "null") return std::nullopt;
    return version->text();
}

}  // namespace athanor::s3
