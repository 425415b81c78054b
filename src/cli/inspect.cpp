// status, jobs, endpoints, logs, env: what a person asks a running server.

#include "base/clock.hpp"
#include "base/log.hpp"
#include "cli/job_watch.hpp"
#include "cli/json_template.hpp"
#include "cli/verbs.hpp"

namespace athanor::cli {
namespace {

struct JobRow {
    std::string name, type, status;
    double created = 0, ended = 0;
};

Status add_jobs(ApiClient& api, JobType type, std::vector<JobRow>& rows) {
    std::string kind = type == JobType::training ? "Training" : "Processing";
    ATHANOR_TRY(json::Document page,
                api.call("sagemaker", "List" + kind + "Jobs",
                         R"({"MaxResults": 100, "SortBy": "CreationTime", "SortOrder": "Descending"})"));
    page.root()[kind + "JobSummaries"].for_each_element([&](json::Value job) {
        rows.push_back({job[kind + "JobName"].string_or(""), kind, job[kind + "JobStatus"].string_or(""),
                        job["CreationTime"].real_or(0), job[kind + "EndTime"].real_or(0)});
    });
    return {};
}

Result<std::vector<JobRow>> newest_jobs(ApiClient& api) {
    std::vector<JobRow> rows;
    ATHANOR_CHECK(add_jobs(api, JobType::training, rows));
    ATHANOR_CHECK(add_jobs(api, JobType::processing, rows));
    std::ranges::sort(rows, std::greater{}, &JobRow::created);
    return rows;
}

std::string when(double epoch_seconds) { return format_iso8601(from_epoch_seconds(epoch_seconds)); }

}  // namespace

Status list_jobs(ApiClient& api) {
    ATHANOR_TRY(auto rows, newest_jobs(api));
    fmt::print("{:<48} {:<11} {:<11} {:<25} {:>9}\n", "NAME", "TYPE", "STATUS", "CREATED", "SECONDS");
    for (const auto& job : rows) {
        std::string seconds = job.ended > 0 ? fmt::format("{:.2f}", job.ended - job.created) : "";
        fmt::print("{:<48} {:<11} {:<11} {:<25} {:>9}\n", job.name, job.type, job.status, when(job.created),
                   seconds);
    }
    return {};
}

Status list_endpoints(ApiClient& api) {
    ATHANOR_TRY(json::Document page, api.call("sagemaker", "ListEndpoints", R"({"MaxResults": 100})"));
    fmt::print("{:<40} {:<14} {:<25} {}\n", "NAME", "STATUS", "CREATED", "URL");
    page.root()["Endpoints"].for_each_element([&](json::Value endpoint) {
        std::string name = endpoint["EndpointName"].string_or("");
        fmt::print("{:<40} {:<14} {:<25} {}/endpoints/{}/invocations\n", name,
                   endpoint["EndpointStatus"].string_or(""), when(endpoint["CreationTime"].real_or(0)),
                   api.target().endpoint, name);
    });
    return {};
}

Status show_status(ApiClient& api) {
    ATHANOR_TRY(auto rows, newest_jobs(api));
    ATHANOR_TRY(json::Document endpoints, api.call("sagemaker", "ListEndpoints", R"({"MaxResults": 100})"));
    auto running = std::ranges::count(rows, "InProgress", &JobRow::status);
    std::size_t in_service = 0;
    endpoints.root()["Endpoints"].for_each_element(
        [&](json::Value endpoint) { in_service += endpoint["EndpointStatus"].string_or("") == "InService"; });
    fmt::print(
        "endpoint    {}\nregion      {}\njobs        {} running, {} of the newest ended\nendpoints   {} in "
        "service of {}\n",
        api.target().endpoint, api.target().region, running, rows.size() - static_cast<std::size_t>(running),
        in_service, endpoints.root()["Endpoints"].size());
    return {};
}

Status show_log(ApiClient& api, const std::string& job, bool follow) {
    JobWatcher print{[](std::string_view) {},
                     [](std::string_view line) {
                         fmt::print("{}\n", line);
                         std::fflush(stdout);
                     }};
    bool training =
        api.call("sagemaker", "DescribeTrainingJob", fill(R"({"TrainingJobName": $name})", {{"name", job}}))
            .has_value();
    JobType type = training ? JobType::training : JobType::processing;
    if (follow) {
        auto ended = watch_job(api, type, job, print);
        if (!ended) return std::unexpected(std::move(ended).error());
        return {};
    }
    LogTail tail(api, log_group(type), job + "/");
    return tail.poll(print.on_log);
}

void print_environment(const Target& target) {
    fmt::print(
        "export AWS_ENDPOINT_URL={0}\nexport AWS_ACCESS_KEY_ID={1}\nexport AWS_SECRET_ACCESS_KEY={2}\nexport "
        "AWS_DEFAULT_REGION={3}\nexport AWS_REGION={3}\n\n"
        "# or, as a profile:\n"
        "#   ~/.aws/config        [profile athanor]\n#                        region = {3}\n#                "
        "        endpoint_url = {0}\n"
        "#   ~/.aws/credentials   [athanor]\n#                        aws_access_key_id = {1}\n#             "
        "           aws_secret_access_key = {2}\n"
        "# Clients older than mid-2023 (Debian 12's aws and boto3 among them) ignore AWS_ENDPOINT_URL: give "
        "them --endpoint-url or endpoint_url=.\n",
        target.endpoint, target.credentials.access_key_id, target.credentials.secret_access_key,
        target.region);
}

}  // namespace athanor::cli
