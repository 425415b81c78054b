// What agents and the server say to each other: JSON over HTTP under /-/agent/v1/ (no bucket can have that name). The agent always asks.
// Every request carries "Authorization: Bearer <64 hex digits>"; the server keeps the token's SHA-256 beside (job, instance, attempt), so the
// token alone says who speaks, and a token of an older attempt is refused with 403. All requests may be sent again with no further effect:
//
//     GET  document                       -> JobDocument
//     POST report       Report            -> ReportReply       the whole state, numbered: the server keeps the newest, ignores older
//     POST logs         LogBatch          -> LogReply          lines are numbered per instance: known ones are skipped
//     POST metrics      SampleBatch       -> LogReply          likewise; the token says under which namespace and dimensions
//     POST pins         PinBatch          -> {}                likewise
//     POST pinned       {"first"}         -> PinBatch          what a job that repeats another must read (JobDocument::repeats); empty: no more
//     POST credentials  {}                -> Credentials       of the job's role, valid for an hour or so
//     POST wait         WaitRequest       -> WaitReply         answers when the job shall stop, or after `seconds`: the agent asks again
//
// Statuses: 200; 400 not understood; 401 unknown token; 403 an older attempt; 410 the job is gone (the agent ends without a report);
// 424 to `credentials`: the role cannot be taken on (any more), with a {"message"} that is the job's to tell;
// 503 and no connection at all mean later: the agent goes on with its work and repeats with a growing pause.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/clock.hpp"
#include "base/error.hpp"
#include "base/random.hpp"

namespace athanor::compute {

inline constexpr std::string_view kAgentPathPrefix = "/-/agent/v1/";
inline constexpr int kCannotAssumeRole = 424;
inline constexpr std::size_t kMaxLogBatchLines = 1000;
inline constexpr std::size_t kMaxLogLineBytes =
    256 * 1024;  // CloudWatch's limit of one event; longer lines are cut into pieces
inline constexpr std::size_t kMaxSampleBatch = 1000;
inline constexpr std::size_t kMaxMetricText = 255;  // CloudWatch's, of a metric's name and of dimensions
inline constexpr std::size_t kMaxMetricDimensions = 30;
inline constexpr std::size_t kMaxPinBatch = 1000;

// An instance goes through these in order; what it does not need is skipped. `serving` stands for running once /ping answers.
enum class Phase { starting, downloading, running, serving, uploading, ended };
std::string_view phase_name(Phase phase);

enum class Outcome { none, completed, failed, stopped, max_runtime_exceeded };

struct Transition {
    Phase phase = Phase::starting;
    Timestamp at;  // by the agent's clock
};

struct ServingAddress {
    std::string socket;  // unix socket that hands out connected sockets (see agent/endpoint.hpp); or empty
    std::string flat_model;  // path of a flattened model that the router evaluates itself; or empty
    bool healthy = false;
};

struct Report {
    std::int64_t sequence =
        0;  // grows by one; survives a restart of the server and of the agent's connection
    Phase phase = Phase::starting;
    std::vector<Transition>
        transitions;  // all so far: queue ends at the first, the differences are download, start, run and upload
    double start_seconds = 0;  // of the running phase, what the sandbox took until the user's process ran
    Outcome outcome = Outcome::none;  // set with Phase::ended
    std::optional<int> exit_code;
    std::string failure_reason;  // as the API shows it: "AlgorithmError: …, exit code: 1"
    std::string exit_message;    // processing: /opt/ml/output/message
    std::string program_digest;  // "sha256:…" of the image or the runtime
    std::int64_t pin_count = 0;  // how many pins were sent; complete when the phase is past downloading
    std::string model_uri;       // training: where model.tar.gz is
    std::uint64_t memory_bytes = 0;
    std::uint64_t peak_memory_bytes = 0;
    std::uint64_t cpu_microseconds = 0;
    std::optional<ServingAddress> serving;
};
struct ReportReply {
    bool stop = false;  // the job shall stop: same as WaitReply
};

struct LogLine {
    Timestamp at;
    std::string message;
};
struct LogBatch {
    std::int64_t first = 0;  // the number of the first line
    std::vector<LogLine> lines;
};
struct LogReply {
    std::int64_t next = 0;  // the number that the server expects next; lower ones need not be kept
};

// Of the instance itself (CPUUtilization …), or what its container told (agent/container_metrics.hpp), which has dimensions of its own.
struct MetricSample {
    std::string name;
    Timestamp time{};
    double value = 0;
    double weight = 1;  // so many samples of this value
    bool of_container = false;
    std::vector<std::pair<std::string, std::string>> dimensions = {};
    friend bool operator==(const MetricSample&, const MetricSample&) = default;
};
struct SampleBatch {
    std::int64_t first = 0;  // the number of the first sample
    std::vector<MetricSample> samples;
};

// An object that the job read or wrote, exactly as it was (DESIGN §6).
struct Pin {
    std::string input;  // channel or input name, "model", "image", "code", "checkpoints"; of what was written, the output's
    std::string bucket;
    std::string key;
    std::string version;  // version id, "null" or empty where the bucket has none
    std::string etag;
    std::uint64_t size = 0;
    std::string sha256;  // hex, of the object's bytes as they were received, or sent
    bool output = false;
};
struct PinBatch {
    std::int64_t first = 0;
    std::vector<Pin> pins;
};

struct Credentials {
    std::string access_key;
    std::string secret_key;
    std::string session_token;
    Timestamp expiration;
};

struct WaitRequest {
    int seconds = 20;
};
struct WaitReply {
    bool stop = false;
};

std::string to_json(const Report& value);
std::string to_json(const ReportReply& value);
std::string to_json(const LogBatch& value);
std::string to_json(const LogReply& value);
std::string to_json(const SampleBatch& value);
std::string to_json(const PinBatch& value);
std::string to_json(const Credentials& value);
std::string to_json(const WaitRequest& value);
std::string to_json(const WaitReply& value);

Result<Report> parse_report(std::string_view json);
Result<ReportReply> parse_report_reply(std::string_view json);
Result<LogBatch> parse_log_batch(std::string_view json);
Result<LogReply> parse_log_reply(std::string_view json);
Result<SampleBatch> parse_sample_batch(std::string_view json);
Result<PinBatch> parse_pin_batch(std::string_view json);
Result<Credentials> parse_credentials(std::string_view json);
Result<WaitRequest> parse_wait_request(std::string_view json);
Result<WaitReply> parse_wait_reply(std::string_view json);

// 32 random bytes in hex, and what the server stores of it.
std::string new_agent_token(Random& random);
std::string agent_token_hash(
    std::string_view token);  // SHA-256, hex; of anything, so an unknown token is simply not found

}  // namespace athanor::compute
