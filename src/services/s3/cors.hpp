// Which requests of other origins a bucket's rules allow. The first rule that fits counts; patterns of origins and headers have at most one
// "*", origins compare exactly, names of headers without case. Pure.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "api/s3.hpp"
#include "base/error.hpp"

namespace athanor::s3 {

struct CrossOriginRequest {
    std::string_view origin, method;
    std::vector<std::string_view> headers;  // Access-Control-Request-Headers
};

// "https://*.example.com", "*", "x-amz-*".
bool matches_pattern(std::string_view pattern, std::string_view text, bool ignore_case);
const api::s3::CORSRule* find_rule(const std::vector<api::s3::CORSRule>& rules,
                                   const CrossOriginRequest& wanted);
Status check_cors(const api::s3::CORSConfiguration& configuration);

}  // namespace athanor::s3
