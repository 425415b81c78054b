// Answers of the console: what every one of them says to the browser (no inline code, no framing, no guessing of types), and errors as its app reads them:
// {"code","message","requestId"} with AWS's code and status.
#pragma once

#include <string>
#include <string_view>

#include "base/error.hpp"
#include "http/message.hpp"

namespace athanor::console {

// The headers of every answer; Cache-Control: no-store and the pages' Content-Security-Policy where the answer has none of its own.
void secure(http::Response& response);

http::Response json_answer(int status, std::string body);
http::Response error_answer(const Error& error, std::string_view request_id);

// False of what a page of another origin sends: browsers say whose page it was.
bool is_own_origin(const http::Request& request);

}  // namespace athanor::console
