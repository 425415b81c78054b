// The target of a rule or a schedule: "call this ARN with this input, as this role". The events and the
// scheduler service share it, so that a target means the same to both; who retries, for how long, and what
// becomes of an invocation that failed is theirs.
//
//     gate::Targets targets(operations, sessions);
//     auto answer = co_await targets.call({.target = arn, .role = role, .id = gate::stable_uuid(event_id + target_id), .input = text, …});
//     if (!answer && gate::worth_retrying(answer.error())) …
//
// Known targets: a pipeline of SageMaker, a log group, a queue, an event bus, universal targets
// (arn:aws:scheduler:::aws-sdk:SERVICE:ACTION: any operation of the register, its request as the input), and
// what a service has added with `serve` (API destinations). All of them but the last go through
// Register::call_json, authorised as the role. An invocation may be repeated after a crash: `id` is the same
// every time and becomes the idempotency token of operations that have one, so a repeat starts nothing twice.
//
// `serve` before the server starts; `call` on the caller's core; const otherwise, without locks.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/error.hpp"
#include "base/task.hpp"
#include "gate/credentials.hpp"
#include "gate/register.hpp"

namespace athanor::gate {

using TextPairs = std::vector<std::pair<std::string, std::string>>;

// arn:PARTITION:SERVICE:REGION:ACCOUNT:RESOURCE; views into the text.
struct ArnParts {
    std::string_view service, region, account, resource;
};
std::optional<ArnParts> split_arn(std::string_view arn);

struct Invocation {
    std::string target;   // an ARN
    std::string role;     // an ARN; empty: as `service` itself, on behalf of the account
    std::string account;  // whose rule or schedule it is
    std::string region;
    std::string service;  // "events.amazonaws.com", "scheduler.amazonaws.com": who calls, in the audit trail
    std::string origin;   // name of the rule or schedule: of the role's session, of the stream in a log group
    std::string id;       // of this invocation, the same at every attempt; a UUID (stable_uuid)
    Timestamp time{};     // of the event or the scheduled instant: an entry's time in a log
    std::string input;    // the text that is handed over; JSON for all but queues and log groups

    TextPairs pipeline_parameters;       // SageMakerPipelineParameters
    std::string message_group;           // SqsParameters
    std::string detail_type, source;     // EventBridgeParameters, of a schedule's event
    TextPairs http_headers, http_query;  // HttpParameters, of API destinations
    std::vector<std::string> http_path;
};

class Targets {
public:
    using Invoke = std::function<Task<Result<std::string>>(const Invocation&)>;

    Targets(Register& operations, const RootAndSessions& sessions)
        : operations_(operations), sessions_(sessions) {}

    // ARNs of `service` whose resource begins with `prefix` are served by `invoke`: ("events",
    // "api-destination/").
    void serve(std::string service, std::string prefix, Invoke invoke);

    // What the target answered, as JSON text; or its error.
    Task<Result<std::string>> call(const Invocation& invocation) const;

    // Whether `call` knows what to do with this ARN, for the operation that creates the rule or schedule.
    // ValidationException.
    Status check(std::string_view arn) const;
    // The input of a universal target: whether its operation would take it, in the operation's words. Any
    // input does for other targets.
    Status check_input(std::string_view arn, std::string_view input) const;

    // Puts what could not be delivered into a queue (the ARN of one), with string attributes: ERROR_CODE and
    // so on.
    Task<Status> dead_letter(const std::string& queue_arn, const Invocation& invocation,
                             const TextPairs& attributes) const;

private:
    struct Kind;
    static const Kind* find_kind(std::string_view arn);
    const Invoke* find_served(std::string_view arn) const;
    Task<Result<std::string>> run(const Invocation& invocation, std::string_view service,
                                  std::string_view operation, std::string input) const;
    Task<Result<std::string>> start_pipeline(const Invocation& invocation) const;
    Task<Result<std::string>> append_to_log(const Invocation& invocation) const;
    Task<Result<std::string>> send_to_queue(const Invocation& invocation) const;
    Task<Result<std::string>> put_on_bus(const Invocation& invocation) const;
    Task<Result<std::string>> call_universal(const Invocation& invocation) const;
    Call call_of(const Invocation& invocation) const;

    struct Served {
        std::string service, prefix;
        Invoke invoke;
    };
    Register& operations_;
    const RootAndSessions& sessions_;
    std::vector<Served> served_;
};

// Throttling, our own faults and the network's: the target may do better later. Anything else (no such
// resource, no permission, invalid input) goes to the dead letters at once, as EventBridge does.
bool worth_retrying(const Error& error);
// The ERROR_CODE of a dead letter: NO_RESOURCE, NO_PERMISSIONS, THROTTLING, ...
std::string_view dead_letter_code(const Error& error);

// The same UUID for the same text, for ever.
std::string stable_uuid(std::string_view text);

}  // namespace athanor::gate
