// SageMaker's container contract as a training program sees it: where things are under /opt/ml
// (SAGEMAKER_BASE_DIR moves it), what the configuration files say, and how to fail.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"

namespace athanor::xgboost {

struct ChannelConfig {
    std::string content_type;  // empty: not given
    std::string input_mode;
    std::string distribution;
};

struct TrainingConfig {
    std::map<std::string, std::string> hyperparameters;
    std::map<std::string, ChannelConfig> channels;
    std::vector<std::string> hosts;
    std::optional<std::string> checkpoint_directory;
};

class Container {
public:
    explicit Container(std::string base) : base_(std::move(base)) {}
    static Container from_environment();

    // PlatformError if a file is there but not what it should be.
    Result<TrainingConfig> read_config() const;
    std::string channel_directory(std::string_view channel) const {
        return base_ + "/input/data/" + std::string(channel);
    }
    std::string model_path() const { return base_ + "/model/xgboost-model"; }
    // Writes output/failure, which the platform shows as FailureReason.
    void report_failure(const Error& error) const;

private:
    std::string base_;
};

// A line of the job's log: "[2026-11-22:10:00:00:INFO] text".
void log_line(std::string_view level, std::string_view text);

// Through a temporary file beside it, so that whoever uploads the folder meanwhile never sees half of one.
Status write_atomically(const std::string& path, std::string_view bytes);

}  // namespace athanor::xgboost
