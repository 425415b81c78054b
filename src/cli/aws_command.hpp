// Runs AWS's own command line against our server, as a user would: `aws scheduler create-schedule …`.
#pragma once

#include <string>
#include <vector>

#include "base/error.hpp"
#include "cli/api_client.hpp"

namespace athanor::cli {

// With the target's endpoint, region and credentials, whatever the caller's own configuration says. Blocks until it ends; an error holds
// what it said if it failed, or if there is no `aws`.
Status run_aws(const Target& target, std::vector<std::string> arguments);

}  // namespace athanor::cli
