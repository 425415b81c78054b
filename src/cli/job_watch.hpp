// Following a job or an endpoint until it has ended, its status and its log shown as they come.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "base/json.hpp"
#include "cli/api_client.hpp"

namespace athanor::cli {

enum class JobType { processing, training };

struct JobWatcher {
    std::function<void(std::string_view status)> on_status;
    std::function<void(std::string_view line)> on_log;
};

// What Describe says of the ended job. An error if it did not complete: its FailureReason.
Result<json::Document> watch_job(ApiClient& api, JobType type, const std::string& name,
                                 const JobWatcher& watcher);

// Until the endpoint is InService; an error with its FailureReason if it fails.
Status watch_endpoint(ApiClient& api, const std::string& name, const JobWatcher& watcher);

// Reads a job's log from where it was left; every call brings what is new.
class LogTail {
public:
    LogTail(ApiClient& api, std::string group, std::string stream_prefix);
    Status poll(const std::function<void(std::string_view line)>& each);

private:
    ApiClient& api_;
    std::string group_, stream_prefix_, stream_, token_;
};

std::string log_group(JobType type);

}  // namespace athanor::cli
