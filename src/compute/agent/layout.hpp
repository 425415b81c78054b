// /opt/ml as SageMaker lays it out: folders, configuration files, environment and the command line (sagemaker.md §4.1 to 4.3). Pure functions
// of the document, and one that makes the folders.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/error.hpp"
#include "compute/images/image.hpp"
#include "compute/job_document.hpp"
#include "compute/runtimes.hpp"

namespace athanor::compute {

inline constexpr std::string_view kMl = "/opt/ml";

std::string hyperparameters_json(const JobDocument& document);
std::string input_data_config_json(const JobDocument& document);
std::string resource_config_json(const JobDocument& document);
std::string checkpoint_config_json(const JobDocument& document);
std::string host_name(const JobDocument& document);  // "algo-1"

// What the process is told beside its files.
struct Addresses {
    std::string endpoint_url;  // empty: no network, so no API either
    std::string credentials_uri;
    std::string credentials_token;
    std::string proxy;           // the way out of a network namespace; empty: none is needed, or none allowed
    std::string base_directory;  // where /opt/ml is for the process, if not at /opt/ml
};
using Environment = std::vector<std::pair<std::string, std::string>>;
Environment environment_of(const JobDocument& document, const Addresses& addresses,
                           const std::vector<std::string>& image_environment,
                           const std::map<std::string, std::string>& runtime_environment);

// Docker's rules for entry points and arguments. `runtime_folder` is where the runtime is for the process.
Result<std::vector<std::string>> command_line(const JobDocument& document, const Runtime& runtime,
                                              std::string_view runtime_folder);
Result<std::vector<std::string>> command_line(const JobDocument& document, const ImageConfig& image);

// A path of the sandbox below /opt/ml as a path relative to it, normalised: "/opt/ml/input/data/train" -> "input/data/train". An error for
// anything else, so that no name from a document leads out.
Result<std::string> below_ml(std::string_view path);

// The folders and configuration files under `ml`, all given to (user, group) if `user` is not ~0.
struct Owner {
    std::uint32_t user = ~0u;
    std::uint32_t group = ~0u;
};
// Whether what its container leaves in /opt/ml/output/metrics/cloudwatch becomes metrics: as Model Monitor's containers are told.
bool publishes_metrics(const JobDocument& document);
Status lay_out(const JobDocument& document, const std::string& ml, Owner owner);
Status make_owned_folder(const std::string& ml, const std::string& relative, Owner owner);  // with parents

}  // namespace athanor::compute
