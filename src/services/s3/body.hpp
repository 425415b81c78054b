// The body of a PutObject or UploadPart: at most 5 GiB, whether its length is known before or not. A caller from inside may have none.
#pragma once

#include <cstdint>
#include <memory>

#include "base/error.hpp"
#include "base/stream.hpp"

namespace athanor::s3 {

inline constexpr std::uint64_t kLargestUpload = 5ull << 30;

// EntityTooLarge at once if the length says so; where it is unknown, a stream that fails when it gets there. `limit` is for tests.
Result<std::unique_ptr<ByteStream>> bounded_body(std::unique_ptr<ByteStream> body,
                                                 std::uint64_t limit = kLargestUpload);

}  // namespace athanor::s3
