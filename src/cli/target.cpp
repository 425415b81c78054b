#include "cli/environment.hpp"
#include "cli/local_server.hpp"
#include "cli/verbs.hpp"

namespace athanor::cli {
std::string default_data_directory() {
    if (auto set = environment("ATHANOR_DATA"); !set.empty()) return set;
    return environment("HOME") + "/.athanor";
}

Result<Target> find_target(const TargetOptions& options) {
    std::string endpoint = !options.endpoint.empty() ? options.endpoint
                           : options.data.empty()    ? environment("AWS_ENDPOINT_URL")
                                                     : "";
    if (endpoint.empty()) {
        auto target = target_of(options.data.empty() ? default_data_directory() : options.data);
        if (target && !options.access_key.empty())
            target->credentials = {options.access_key, options.secret_key, "", {}};
        return target;
    }
    Target target{endpoint,
                  options.region.empty() ? environment("AWS_DEFAULT_REGION") : options.region,
                  {environment("AWS_ACCESS_KEY_ID"),
                   environment("AWS_SECRET_ACCESS_KEY"),
                   environment("AWS_SESSION_TOKEN"),
                   {}}};
    if (!options.access_key.empty()) target.credentials = {options.access_key, options.secret_key, "", {}};
    if (target.region.empty()) target.region = "us-east-1";
    if (target.credentials.access_key_id.empty() || target.credentials.secret_access_key.empty()) {
        return fail("NoCredentials", "set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY for " + endpoint);
    }
    return target;
}

}  // namespace athanor::cli
