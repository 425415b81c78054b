// S3's errors with AWS's words, each made in one place.
#pragma once

#include <string>
#include <string_view>

#include "base/error.hpp"
#include "objects/names.hpp"

namespace athanor::objects {

std::unexpected<Error> no_such_bucket(std::string_view bucket);
std::unexpected<Error> no_such_key(std::string_view key);
std::unexpected<Error> no_such_version(std::string_view key, std::string_view version);
std::unexpected<Error> no_such_upload(std::string_view upload);
// `condition`: the header's name, as S3 tells it ("If-Match").
std::unexpected<Error> precondition_failed(std::string_view condition);
std::unexpected<Error> bad_digest(std::string_view which);
std::unexpected<Error> invalid_argument(std::string message, std::string_view name, std::string_view value);
std::unexpected<Error> invalid_request(std::string message);
// What is stored is not what was written. Logged; the client must not get a byte of it.
std::unexpected<Error> damaged(std::string_view what);

// Errors of the layers below that no client should see become InternalError; S3's own pass.
Error for_clients(Error error);

}  // namespace athanor::objects
