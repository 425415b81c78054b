// A profile of AWS's command line and SDKs: a section of ~/.aws/credentials with the keys, one of ~/.aws/config with region and endpoint
// (AWS_SHARED_CREDENTIALS_FILE and AWS_CONFIG_FILE say other places). Other sections, and keys of this one that are not ours to set, stay as they are, to the
// byte. Files are replaced in one step and belong to their owner alone (0600).
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/error.hpp"
#include "cli/api_client.hpp"

namespace athanor::cli {

// `text` with `settings` in `section`, which is made at the end if it is not there. A setting with an empty value goes.
std::string with_settings(std::string_view text, std::string_view section,
                          const std::vector<std::pair<std::string, std::string>>& settings);

struct LoginOptions {
    std::string profile = "athanor";
    std::string endpoint;  // default: the server of the data directory, or AWS_ENDPOINT_URL
    std::string region, data;
    std::string access_key, secret_key;  // default: asked for
};
// Asks for what it is not given, asks the server who that is, and writes the profile.
Status log_in(const LoginOptions& options);

}  // namespace athanor::cli
