// Compressed request bodies (Content-Encoding: gzip): new SDKs compress PutMetricData beyond 10 KiB.
#pragma once

#include <string>
#include <string_view>

#include "base/error.hpp"
#include "http/message.hpp"

namespace athanor::wire {

inline constexpr std::size_t kMaxBody = 16u << 20;  // decompressed, of every protocol but S3's

// The body as it was before compression. Errors: SerializationException, RequestEntityTooLarge (413), UnsupportedMediaType (415).
Result<std::string> inflated(const http::Request& request, std::string_view body);

Result<std::string> gunzip(std::string_view bytes, std::size_t limit);

}  // namespace athanor::wire
