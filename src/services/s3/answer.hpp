// Parts of answers that several operations share.
#pragma once

#include <cstdint>
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

}  // namespace athanor::s3
