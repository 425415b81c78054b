// S3's errors that more than one operation makes, in AWS's words.
#pragma once

#include <string>
#include <string_view>

#include "base/error.hpp"
#include "objects/errors.hpp"

namespace athanor::s3 {

std::unexpected<Error> header_not_implemented(std::string_view header);  // 501, names the header
using objects::invalid_argument;
std::unexpected<Error> access_denied();
std::unexpected<Error> malformed_xml();

}  // namespace athanor::s3
