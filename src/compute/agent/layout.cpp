#include "compute/agent/layout.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>

#include "base/json.hpp"
#include "compute/agent/isolation/process.hpp"

namespace athanor::compute {
namespace {

namespace fs = std::filesystem;

Status write_owned(const std::string& path, std::string_view text, Owner owner) {
    Descriptor fd(::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644));
    if (!fd) return system_error("create " + path, errno);
    if (::write(fd.get(), text.data(), text.size()) != static_cast<ssize_t>(text.size()))
        return system_error("write " + path, errno);
    if (owner.user != ~0u && ::fchown(fd.get(), owner.user, owner.group) != 0)
        return system_error("chown " + path, errno);
    return {};
}

void set(Environment& environment, const std::string& name, const std::string& value) {
    auto found = std::ranges::find(environment, name, &std::pair<std::string, std::string>::first);
    if (found == environment.end()) {
        environment.emplace_back(name, value);
    } else {
        found->second = value;
    }
}

std::string_view kind_word(JobKind kind) { return kind == JobKind::training ? "train" : "serve"; }

std::vector<std::string> join(std::vector<std::string> a, const std::vector<std::string>& b) {
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

}  // namespace

std::string host_name(const JobDocument& document) { return "algo-" + std::to_string(document.instance + 1); }

std::string hyperparameters_json(const JobDocument& document) {
    json::Writer w;
    w.begin_object();
    for (const auto& [name, value] : document.hyperparameters) w.key(name).string(value);
    w.end_object();
    return std::move(w).take();
}

std::string input_data_config_json(const JobDocument& document) {
    json::Writer w;
    w.begin_object();
    for (const auto& input : document.inputs) {
        w.key(input.name).begin_object();
        if (!input.content_type.empty()) w.key("ContentType").string(input.content_type);
        w.key("TrainingInputMode").string(input.input_mode);
        w.key("S3DistributionType")
            .string(input.distribution == Distribution::sharded_by_key ? "ShardedByS3Key"
                                                                       : "FullyReplicated");
        w.key("RecordWrapperType").string(input.record_wrapper).end_object();
    }
    w.end_object();
    return std::move(w).take();
}

std::string resource_config_json(const JobDocument& document) {
    json::Writer w;
    auto hosts = [&] {
        w.key("hosts").begin_array();
        for (const auto& host : document.hosts) w.string(host);
        w.end_array();
    };
    w.begin_object()
        .key("current_host")
        .string(host_name(document))
        .key("current_instance_type")
        .string(document.instance_type);
    w.key("current_group_name").string("homogeneousCluster");
    hosts();
    w.key("instance_groups")
        .begin_array()
        .begin_object()
        .key("instance_group_name")
        .string("homogeneousCluster");
    w.key("instance_type").string(document.instance_type);
    hosts();
    w.end_object().end_array();
    w.key("network_interface_name").string(document.network_isolation ? "lo" : "eth0").end_object();
    return std::move(w).take();
}

std::string checkpoint_config_json(const JobDocument& document) {
    json::Writer w;
    w.begin_object()
        .key("S3Uri")
        .string(document.checkpoints->uri)
        .key("LocalPath")
        .string(document.checkpoints->local_path)
        .end_object();
    return std::move(w).take();
}

Environment environment_of(const JobDocument& document, const Addresses& addresses,
                           const std::vector<std::string>& image_environment,
                           const std::map<std::string, std::string>& runtime_environment) {
    Environment environment;
    for (const auto& entry : image_environment)
        set(environment, entry.substr(0, entry.find('=')),
            entry.find('=') == entry.npos ? "" : entry.substr(entry.find('=') + 1));
    for (const auto& [name, value] : runtime_environment) set(environment, name, value);
    set(environment, "AWS_REGION", document.region);
    set(environment, "AWS_DEFAULT_REGION", document.region);
    set(environment, "AWS_EC2_METADATA_DISABLED", "true");  // there is none, and clients would wait for it
    if (document.cpu_millis > 0) {
        // Numeric libraries start a thread per CPU of the machine and would throttle each other under the quota.
        set(environment, "OMP_NUM_THREADS", std::to_string((document.cpu_millis + 999) / 1000));
    }
    if (document.kind == JobKind::training) {
        set(environment, "TRAINING_JOB_NAME", document.name);
        set(environment, "TRAINING_JOB_ARN", document.arn);
    }
    if (document.kind == JobKind::processing) {
        set(environment, "PROCESSING_JOB_NAME", document.name);
        set(environment, "PROCESSING_JOB_ARN", document.arn);
    }
    if (document.kind != JobKind::endpoint) set(environment, "CURRENT_HOST", host_name(document));
    if (!addresses.endpoint_url.empty()) {
        set(environment, "AWS_ENDPOINT_URL", addresses.endpoint_url);
        set(environment, "S3_ENDPOINT_URL", addresses.endpoint_url);
        set(environment, "AWS_CONTAINER_CREDENTIALS_FULL_URI", addresses.credentials_uri);
        set(environment, "AWS_CONTAINER_AUTHORIZATION_TOKEN", addresses.credentials_token);
    }
    if (!addresses.proxy.empty()) {
        for (const char* name : {"HTTPS_PROXY", "https_proxy"}) set(environment, name, addresses.proxy);
        for (const char* name : {"NO_PROXY", "no_proxy"}) set(environment, name, "localhost,127.0.0.1,::1");
    }
    if (!addresses.base_directory.empty()) set(environment, "SAGEMAKER_BASE_DIR", addresses.base_directory);
    for (const auto& [name, value] : document.environment)
        set(environment, name, value);  // the user has the last word
    return environment;
}

Result<std::vector<std::string>> command_line(const JobDocument& document, const Runtime& runtime,
                                              std::string_view runtime_folder) {
    if (!document.entrypoint.empty()) return join(document.entrypoint, document.arguments);
    const auto& own = document.kind == JobKind::training     ? runtime.train
                      : document.kind == JobKind::processing ? runtime.process
                                                             : runtime.serve_command;
    if (own.empty())
        return validation_error("The runtime " + runtime.name +
                                " has no program of its own for this: name a ContainerEntrypoint");
    return join(Runtime::expand(own, runtime_folder), document.arguments);
}

Result<std::vector<std::string>> command_line(const JobDocument& document, const ImageConfig& image) {
    std::vector<std::string> words = document.entrypoint.empty() ? image.entrypoint : document.entrypoint;
    if (!document.arguments.empty()) {
        words = join(std::move(words), document.arguments);
    } else if (document.entrypoint.empty()) {
        // `docker run IMAGE train`: the word replaces the image's own arguments. A processing job keeps them.
        words = join(std::move(words), document.kind == JobKind::processing
                                           ? image.command
                                           : std::vector<std::string>{std::string(kind_word(document.kind))});
    }
    if (words.empty())
        return validation_error("The image names no program and the job no ContainerEntrypoint");
    return words;
}

Result<std::string> below_ml(std::string_view path) {
    std::string normal = fs::path(path).lexically_normal().string();
    while (normal.size() > 1 && normal.ends_with('/')) normal.pop_back();
    if (!normal.starts_with("/opt/ml/"))
        return validation_error("The path " + std::string(path) + " is not below /opt/ml");
    return normal.substr(kMl.size() + 1);
}

Status make_owned_folder(const std::string& ml, const std::string& relative, Owner owner) {
    std::string path = ml;
    for (const auto& part : fs::path(relative)) {
        path += "/" + part.string();
        if (::mkdir(path.c_str(), 0755) != 0) {
            if (errno == EEXIST) continue;
            return system_error("mkdir " + path, errno);
        }
        if (owner.user != ~0u && ::chown(path.c_str(), owner.user, owner.group) != 0)
            return system_error("chown " + path, errno);
    }
    return {};
}

bool publishes_metrics(const JobDocument& document) {
    auto asked = document.environment.find("publish_cloudwatch_metrics");
    return document.kind == JobKind::processing && asked != document.environment.end() &&
           asked->second == "Enabled";
}

Status lay_out(const JobDocument& document, const std::string& ml, Owner owner) {
    if (::mkdir(ml.c_str(), 0755) != 0 && errno != EEXIST) return system_error("mkdir " + ml, errno);
    if (owner.user != ~0u && ::chown(ml.c_str(), owner.user, owner.group) != 0)
        return system_error("chown " + ml, errno);
    std::vector<std::string> folders{"output"};
    if (document.kind == JobKind::training)
        folders.insert(folders.end(), {"code", "model", "input/config", "input/data", "output/data"});
    if (document.kind == JobKind::processing) folders.insert(folders.end(), {"config", "processing"});
    if (publishes_metrics(document)) folders.emplace_back("output/metrics/cloudwatch");
    if (document.kind == JobKind::endpoint) folders.insert(folders.end(), {"model", "code"});
    for (const auto& input : document.inputs) {
        ATHANOR_TRY(std::string folder, below_ml(input.local_path));
        folders.push_back(folder);
    }
    for (const auto& output : document.outputs) {
        ATHANOR_TRY(std::string folder, below_ml(output.local_path));
        folders.push_back(folder);
    }
    if (document.checkpoints) {
        ATHANOR_TRY(std::string folder, below_ml(document.checkpoints->local_path));
        folders.push_back(folder);
    }
    for (const auto& folder : folders) ATHANOR_CHECK(make_owned_folder(ml, folder, owner));

    if (document.kind == JobKind::training) {
        ATHANOR_CHECK(
            write_owned(ml + "/input/config/hyperparameters.json", hyperparameters_json(document), owner));
        ATHANOR_CHECK(
            write_owned(ml + "/input/config/inputdataconfig.json", input_data_config_json(document), owner));
        ATHANOR_CHECK(
            write_owned(ml + "/input/config/resourceconfig.json", resource_config_json(document), owner));
        if (document.checkpoints)
            ATHANOR_CHECK(write_owned(ml + "/input/config/checkpointconfig.json",
                                      checkpoint_config_json(document), owner));
    }
    if (document.kind == JobKind::processing) {
        ATHANOR_CHECK(
            write_owned(ml + "/config/processingjobconfig.json", document.processing_config, owner));
        ATHANOR_CHECK(write_owned(ml + "/config/resourceconfig.json", resource_config_json(document), owner));
    }
    return {};
}

}  // namespace athanor::compute
