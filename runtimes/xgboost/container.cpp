#include "xgboost/container.hpp"

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>

#include "base/file.hpp"
#include "base/json.hpp"
#include "base/log.hpp"

namespace athanor::xgboost {
namespace {

// A file that is absent is an empty object.
Result<json::Document> read_object(const std::string& path) {
    ATHANOR_TRY(const bool exists, system_filesystem().exists(path));
    std::string text = "{}";
    if (exists) {
        ATHANOR_TRY(text, read_file(system_filesystem(), path));
    }
    auto document = json::parse(text);
    if (!document || document->root().kind() != json::Kind::object)
        return fail("PlatformError", path + " is not a JSON object", 500);
    return document;
}

std::string text_of(json::Value value) {
    return value.string() ? std::string(*value.string()) : value.text();
}

}  // namespace

Container Container::from_environment() {
    const char* base = std::getenv("SAGEMAKER_BASE_DIR");
    return Container(base != nullptr && *base != 0 ? base : "/opt/ml");
}

Result<TrainingConfig> Container::read_config() const {
    TrainingConfig config;
    const std::string folder = base_ + "/input/config/";
    ATHANOR_TRY(const json::Document hyperparameters, read_object(folder + "hyperparameters.json"));
    hyperparameters.root().for_each_member([&](std::string_view key, json::Value value) {
        config.hyperparameters[std::string(key)] = text_of(value);
    });

    ATHANOR_TRY(const json::Document channels, read_object(folder + "inputdataconfig.json"));
    channels.root().for_each_member([&](std::string_view name, json::Value channel) {
        config.channels[std::string(name)] = {
            .content_type = channel["ContentType"].string_or(""),
            .input_mode = channel["TrainingInputMode"].string_or("File"),
            .distribution = channel["S3DistributionType"].string_or("FullyReplicated")};
    });

    ATHANOR_TRY(const json::Document resources, read_object(folder + "resourceconfig.json"));
    resources.root()["hosts"].for_each_element(
        [&](json::Value host) { config.hosts.push_back(text_of(host)); });

    ATHANOR_TRY(const json::Document checkpoints, read_object(folder + "checkpointconfig.json"));
    if (checkpoints.root().size() > 0)
        config.checkpoint_directory = checkpoints.root()["LocalPath"].string_or(base_ + "/checkpoints");
    return config;
}

void Container::report_failure(const Error& error) const {
    const std::string text = error.code + ": " + error.message;
    log_line("ERROR", text);
    if (auto made = system_filesystem().make_directory(base_ + "/output"); !made) return;
    if (auto written = write_atomically(base_ + "/output/failure", text); !written)
        log_line("ERROR", written.error().message);
}

void log_line(std::string_view level, std::string_view text) {
    const std::time_t now = std::time(nullptr);
    std::tm utc{};
    gmtime_r(&now, &utc);
    char stamp[32];
    std::strftime(stamp, sizeof stamp, "%Y-%m-%d:%H:%M:%S", &utc);
    fmt::print(stdout, "[{}:{}] {}\n", stamp, level, text);
    std::fflush(stdout);
}

Status write_atomically(const std::string& path, std::string_view bytes) {
    ATHANOR_CHECK(write_file_durably(system_filesystem(), path, bytes));
    // The file layer keeps files to itself; what a job leaves behind is read by the agent, which may be
    // another user.
    std::error_code error;
    std::filesystem::permissions(path, std::filesystem::perms(0644), error);
    if (error) return fail("PlatformError", path + ": " + error.message(), 500);
    return {};
}

}  // namespace athanor::xgboost
