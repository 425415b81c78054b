#include "cli/job_watch.hpp"

#include <chrono>
#include <thread>

#include "base/log.hpp"
#include "cli/json_template.hpp"

namespace athanor::cli {
namespace {

constexpr std::chrono::milliseconds kPollPause{50};

std::string_view type_name(JobType type) { return type == JobType::training ? "Training" : "Processing"; }

bool has_ended(std::string_view status) {
    return status == "Completed" || status == "Failed" || status == "Stopped";
}

// "InProgress Downloading": the status, and for training jobs the secondary one.
std::string status_text(JobType type, const json::Value& description) {
    std::string status =
        description[type == JobType::training ? "TrainingJobStatus" : "ProcessingJobStatus"].string_or("");
    std::string secondary = description["SecondaryStatus"].string_or("");
    return secondary.empty() || secondary == status ? status : status + " " + secondary;
}

}  // namespace

std::string log_group(JobType type) { return "/aws/sagemaker/" + std::string(type_name(type)) + "Jobs"; }

LogTail::LogTail(ApiClient& api, std::string group, std::string stream_prefix)
    : api_(api), group_(std::move(group)), stream_prefix_(std::move(stream_prefix)) {}

Status LogTail::poll(const std::function<void(std::string_view)>& each) {
    if (stream_.empty()) {
        auto streams = api_.call("logs", "DescribeLogStreams",
                                 fill(R"({"logGroupName": $group, "logStreamNamePrefix": $prefix})",
                                      {{"group", group_}, {"prefix", stream_prefix_}}));
        if (!streams) return {};  // no group, no line yet
        stream_ = streams->root()["logStreams"].at(0)["logStreamName"].string_or("");
        if (stream_.empty()) return {};
    }
    while (true) {
        std::string request =
            token_.empty()
                ? fill(R"({"logGroupName": $group, "logStreamName": $stream, "startFromHead": true})",
                       {{"group", group_}, {"stream", stream_}})
                : fill(
                      R"({"logGroupName": $group, "logStreamName": $stream, "startFromHead": true, "nextToken": $token})",
                      {{"group", group_}, {"stream", stream_}, {"token", token_}});
        ATHANOR_TRY(json::Document page, api_.call("logs", "GetLogEvents", std::move(request)));
        page.root()["events"].for_each_element(
            [&](json::Value event) { each(event["message"].string_or("")); });
        std::string next = page.root()["nextForwardToken"].string_or("");
        if (next == token_) return {};  // the end, for now
        token_ = std::move(next);
    }
}

Result<json::Document> watch_job(ApiClient& api, JobType type, const std::string& name,
                                 const JobWatcher& watcher) {
    std::string operation = "Describe" + std::string(type_name(type)) + "Job";
    std::string request =
        fill(type == JobType::training ? R"({"TrainingJobName": $name})" : R"({"ProcessingJobName": $name})",
             {{"name", name}});
    LogTail log(api, log_group(type), name + "/");
    while (true) {
        ATHANOR_TRY(json::Document description, api.call("sagemaker", operation, request));
        std::string text = status_text(type, description.root());
        watcher.on_status(text);
        bool ended = has_ended(std::string_view(text).substr(0, text.find(' ')));
        ATHANOR_CHECK(log.poll(watcher.on_log));
        if (!ended) {
            std::this_thread::sleep_for(kPollPause);
            continue;
        }
        if (!text.starts_with("Completed")) {
            return fail("JobFailed",
                        name + " " + text + ": " +
                            description.root()["FailureReason"].string_or("no reason was given"));
        }
        return description;
    }
}

Status watch_endpoint(ApiClient& api, const std::string& name, const JobWatcher& watcher) {
    while (true) {
        ATHANOR_TRY(
            json::Document description,
            api.call("sagemaker", "DescribeEndpoint", fill(R"({"EndpointName": $name})", {{"name", name}})));
        std::string status = description.root()["EndpointStatus"].string_or("");
        watcher.on_status(status);
        if (status == "InService") return {};
        if (status == "Failed" || status == "UpdateRollbackFailed")
            return fail("EndpointFailed",
                        name + ": " + description.root()["FailureReason"].string_or("no reason was given"));
        std::this_thread::sleep_for(kPollPause);
    }
}

}  // namespace athanor::cli
