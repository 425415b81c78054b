// Where members of REST operations travel outside of the body: path, query string, headers, status.
#pragma once

#include "base/error.hpp"
#include "http/message.hpp"
#include "wire/access.hpp"
#include "wire/codec.hpp"

namespace athanor::wire {

// Path, query and headers into `input`; `lenient` for S3, which ignores what is not a time and names a bad argument in its own words.
Status read_bindings(const Shape& shape, const Incoming& incoming, bool lenient, void* input,
                     AbsentMembers& absent);

// Headers and status of `output`, and Content-Length of an answer to HEAD.
void write_bindings(const Shape& shape, const void* output, bool head, http::Response& response);

// x-amzn-RequestId, or S3's pair.
void add_request_id(Protocol protocol, std::string_view request_id, http::Response& response);

}  // namespace athanor::wire
