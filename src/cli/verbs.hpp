// The verbs that are clients of a running server. Each prints to stdout and returns the exit status.
#pragma once

#include <string>

#include "base/error.hpp"
#include "cli/api_client.hpp"

namespace athanor::cli {

// --endpoint with AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, else what the server of --data left there.
struct TargetOptions {
    std::string endpoint, region, data;
    std::string access_key, secret_key;  // instead of the environment's; of `account`
};
Result<Target> find_target(const TargetOptions& options);
std::string default_data_directory();  // $ATHANOR_DATA, else ~/.athanor

Status show_status(ApiClient& api);
Status list_jobs(ApiClient& api);
Status list_endpoints(ApiClient& api);
Status show_log(ApiClient& api, const std::string& job, bool follow);
void print_environment(const Target& target);
int show_doctor();  // of this machine, no server needed; 1 if jobs cannot run

struct DemoOptions {
    TargetOptions target;  // an endpoint: use that server, start none
    std::string examples;  // default: beside the binary
    std::string data;      // default: a temporary directory
    bool keep = false;
    int act = 0;  // 1: a step at a time; 2: the loop that closes itself; 3: the same, and watched; 0: all
};
Status run_demo(const DemoOptions& options);

}  // namespace athanor::cli
