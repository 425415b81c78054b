// The job document: all that an agent is told about one instance of one job or endpoint. The service that owns the job writes it, the agent
// fetches it once and keeps it in its run directory. It carries a version: a newer one is refused. Secrets (the token, credentials) are not
// in it, but environments are: it is stored sealed and its file is 0600.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/error.hpp"

namespace athanor::compute {

inline constexpr int kJobDocumentVersion = 1;

enum class JobKind { training, processing, endpoint };

// An embedded runtime by name ("xgboost"), or an image by reference ("oci-archive:/path", "docker-archive:…", "oci:DIR", "s3://b/k.tar").
struct RuntimeProgram {
    std::string name;
};
struct ImageProgram {
    std::string reference;
};
using Program = std::variant<RuntimeProgram, ImageProgram>;

enum class S3DataType { prefix, manifest, object };  // S3Prefix, ManifestFile; object: exactly that key
enum class Distribution { fully_replicated, sharded_by_key };
enum class Compression { none, gzip };

struct S3Input {
    std::string name;  // channel or InputName
    std::string uri;   // s3://bucket/prefix
    S3DataType type = S3DataType::prefix;
    Distribution distribution = Distribution::fully_replicated;
    Compression compression = Compression::none;  // gzip: each object is unpacked on the way
    std::string local_path;  // in the sandbox: /opt/ml/input/data/train, /opt/ml/processing/input
    // Training channels alone: what inputdataconfig.json repeats.
    std::string content_type;
    std::string record_wrapper = "None";
    std::string input_mode = "File";
};

struct S3Output {
    std::string name;
    std::string local_path;   // in the sandbox
    std::string uri;          // s3://bucket/prefix
    bool continuous = false;  // uploaded during the run as well
};

struct Checkpoints {
    std::string uri;
    std::string local_path = "/opt/ml/checkpoints";
    std::string origin = {};  // of a job that repeats another: where that one restored from, below which its pins are
};

// A training job's results: <uri>/model.tar.gz and <uri>/output.tar.gz, or both folders as plain prefixes.
struct TrainingOutput {
    std::string uri;  // s3://bucket/path/<job>/output
    Compression compression = Compression::gzip;
};

// An endpoint's model, unpacked to /opt/ml/model before the container starts.
struct ModelData {
    std::string uri;  // a tar.gz object, or a prefix
    bool archive = true;
};

struct JobDocument {
    JobKind kind = JobKind::training;
    std::string name;  // the job's; for an endpoint the endpoint's
    std::string arn;
    std::string account;
    std::string region;
    int instance = 0;  // index: host algo-<instance + 1>
    int attempt = 1;
    std::vector<std::string> hosts;  // "algo-1" …; all of the job's

    Program program;
    std::vector<std::string> entrypoint;  // overrides; empty: the image's or the runtime's own
    std::vector<std::string> arguments;
    std::map<std::string, std::string> environment;
    std::map<std::string, std::string> hyperparameters;

    std::vector<S3Input> inputs;
    std::vector<S3Output> outputs;  // processing
    std::string output_key;  // the KMS key that outputs are encrypted with; empty: as their bucket does
    std::optional<TrainingOutput> training_output;
    std::optional<Checkpoints> checkpoints;
    std::optional<ModelData> model;  // endpoint
    std::string processing_config;   // the text of /opt/ml/config/processingjobconfig.json

    std::string instance_type;       // as the user asked
    std::uint32_t cpu_millis = 0;    // as the queue granted; 0: weight alone (endpoints)
    std::uint64_t memory_bytes = 0;  // 0: no limit
    std::uint32_t processes = 4096;
    std::int64_t metrics_interval_seconds = 60;  // between two samples of what the instance uses
    std::string notice;  // a line for the log before all others: an oversized type; may be empty

    std::int64_t max_runtime_seconds = 86'400;   // from the start of the user's process
    std::int64_t stop_grace_seconds = 120;       // between SIGTERM and SIGKILL; 30 for endpoints
    std::int64_t startup_timeout_seconds = 480;  // endpoint: until /ping is answered for the first time
    bool network_isolation = false;
    std::string variant;             // endpoint: the production variant's name, for texts
    std::string container_hostname;  // endpoint: ContainerHostname; may be empty

    std::string repeats;  // another job's name: what that one read is read again, each object in the same version; empty: none

    std::int64_t created_micros =
        0;  // when the job was asked for (epoch); 0: not told. The log says how long it was queued

    std::string endpoint_url;  // the API, as the user's process shall reach it
    std::string log_stream;    // "<job>/algo-1-<epoch seconds>": informative, the token decides
};

std::string to_json(const JobDocument& document);
Result<JobDocument> parse_job_document(std::string_view json);

struct S3Uri {
    std::string bucket;
    std::string key;  // or prefix; may be empty
    std::string text() const { return "s3://" + bucket + (key.empty() ? "" : "/" + key); }
    S3Uri child(std::string_view name) const;  // with exactly one '/' between
};
Result<S3Uri> parse_s3_uri(std::string_view text);

}  // namespace athanor::compute
