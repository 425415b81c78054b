// What a request says of a body that was read whole: Content-MD5, and for the operations that want one a checksum, in a header or a trailer.
// S3 refuses DeleteObjects and the configurations of buckets without; what is stated is verified, never merely present.
#pragma once

#include <string_view>

#include "base/error.hpp"
#include "http/message.hpp"
#include "wire/model.hpp"

namespace athanor::gate {

// `trailers` are those of the payload, empty for most. Errors: InvalidDigest, BadDigest, InvalidRequest.
Status check_body_digest(const http::Request& request, const http::Headers& trailers,
                         const wire::Operation& operation, std::string_view body);

}  // namespace athanor::gate
