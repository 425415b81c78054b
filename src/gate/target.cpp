#include "gate/target.hpp"

#include <algorithm>
#include <array>

#include "api/services.hpp"
#include "base/encoding.hpp"
#include "base/hash.hpp"
#include "base/json.hpp"

namespace athanor::gate {
namespace {

// Of universal targets: services are called as in AWS's SDK for Java.
constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kSdkNames{{
    {"applicationautoscaling", "application-autoscaling"},
    {"cloudwatchlogs", "logs"},
    {"eventbridge", "events"},
    {"sagemakerfeaturestoreruntime", "sagemaker-featurestore-runtime"},
    {"sagemakermetrics", "sagemaker-metrics"},
    {"sagemakerruntime", "sagemaker-runtime"},
}};
constexpr std::string_view kUniversal = "aws-sdk:";

std::unexpected<Error> unknown_target(std::string_view arn) {
    return validation_error("Provided Arn is not supported as a target: " + std::string(arn));
}

struct Universal {
    const wire::Service* service = nullptr;
    const wire::Operation* operation = nullptr;
};

// "aws-sdk:sagemaker:createTrainingJob".
Result<Universal> universal_of(std::string_view resource) {
    resource.remove_prefix(kUniversal.size());
    std::size_t colon = resource.find(':');
    if (colon == std::string_view::npos || colon + 1 == resource.size())
        return validation_error("Invalid universal target " + std::string(resource));
    std::string_view service = resource.substr(0, colon);
    std::string operation(resource.substr(colon + 1));
    if (operation[0] >= 'a' && operation[0] <= 'z')
        operation[0] = static_cast<char>(operation[0] - 'a' + 'A');
    if (auto known =
            std::ranges::find(kSdkNames, service, &std::pair<std::string_view, std::string_view>::first);
        known != kSdkNames.end()) {
        service = known->second;
    }
    auto models = api::services();
    auto found = std::ranges::find(models, service, &wire::Service::name);
    if (found == models.end())
        return validation_error("The service " + std::string(service) + " is not supported as a target.");
    const wire::Operation* model = wire::find_operation(**found, operation);
    if (!model)
        return validation_error("The service " + std::string(service) + " has no operation " + operation +
                                ".");
    return Universal{*found, model};
}

// The document with the operation's idempotency token, if it has one that the input does not give.
Result<std::string> with_token(const wire::Operation& operation, std::string_view input,
                               const std::string& token) {
    auto document = json::parse(input.empty() ? std::string_view("{}") : input);
    if (!document || document->root().kind() != json::Kind::object)
        return validation_error("The target's input is not a JSON object.");
    json::Writer w;
    w.begin_object();
    document->root().for_each_member(
        [&](std::string_view key, json::Value value) { w.key(key).raw(value.text()); });
    if (operation.input) {
        for (const wire::Field& field : operation.input->fields) {
            if (field.idempotency_token && !document->root()[field.name].exists())
                w.key(field.name).string(token);
        }
    }
    w.end_object();
    return std::move(w).take();
}

bool is_json_object(std::string_view text) {
    auto document = json::parse(text);
    return document && document->root().kind() == json::Kind::object;
}

// Names of sessions and streams: [\w+=,.@-]{2,64}.
std::string session_name(std::string_view origin) {
    std::string name;
    for (char c : origin.substr(0, 64)) {
        bool good = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                    std::string_view("_+=,.@-").contains(c);
        name += good ? c : '-';
    }
    while (name.size() < 2) name += '-';
    return name;
}

}  // namespace

std::optional<ArnParts> split_arn(std::string_view arn) {
    std::array<std::string_view, 5> parts;  // arn, partition, service, region, account
    for (std::string_view& part : parts) {
        std::size_t colon = arn.find(':');
        if (colon == std::string_view::npos) return std::nullopt;
        part = arn.substr(0, colon);
        arn.remove_prefix(colon + 1);
    }
    if (parts[0] != "arn" || parts[1].empty() || parts[2].empty() || arn.empty()) return std::nullopt;
    return ArnParts{parts[2], parts[3], parts[4], arn};
}

std::string stable_uuid(std::string_view text) {
    std::string bytes = hash(HashKind::sha256, text).substr(0, 16);
    bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x80);  // RFC 9562 §5.8: version 8, of our own making
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
    std::string digits = hex(bytes);
    return digits.substr(0, 8) + "-" + digits.substr(8, 4) + "-" + digits.substr(12, 4) + "-" +
           digits.substr(16, 4) + "-" + digits.substr(20);
}

// The table of what can be called; the first match counts.
struct Targets::Kind {
    std::string_view service, prefix;  // of the ARN, of its resource
    Task<Result<std::string>> (Targets::*invoke)(const Invocation&) const;
};

const Targets::Kind* Targets::find_kind(std::string_view arn) {
    static constexpr Kind kKinds[] = {
        {"sagemaker", "pipeline/", &Targets::start_pipeline},
        {"logs", "log-group:", &Targets::append_to_log},
        {"sqs", "", &Targets::send_to_queue},
        {"events", "event-bus/", &Targets::put_on_bus},
        {"scheduler", kUniversal, &Targets::call_universal},
    };
    auto parts = split_arn(arn);
    if (!parts) return nullptr;
    auto found = std::ranges::find_if(kKinds, [&](const Kind& kind) {
        return kind.service == parts->service && parts->resource.starts_with(kind.prefix);
    });
    return found == std::ranges::end(kKinds) ? nullptr : found;
}

const Targets::Invoke* Targets::find_served(std::string_view arn) const {
    auto parts = split_arn(arn);
    if (!parts) return nullptr;
    auto found = std::ranges::find_if(served_, [&](const Served& s) {
        return s.service == parts->service && parts->resource.starts_with(s.prefix);
    });
    return found == served_.end() ? nullptr : &found->invoke;
}

void Targets::serve(std::string service, std::string prefix, Invoke invoke) {
    served_.push_back({std::move(service), std::move(prefix), std::move(invoke)});
}

Status Targets::check(std::string_view arn) const {
    if (!split_arn(arn)) return validation_error("Provided Arn is not in correct format.");
    if (find_served(arn)) return {};
    const Kind* kind = find_kind(arn);
    if (!kind) return unknown_target(arn);
    if (kind->invoke == &Targets::call_universal) ATHANOR_CHECK(universal_of(split_arn(arn)->resource));
    return {};
}

Status Targets::check_input(std::string_view arn, std::string_view input) const {
    auto parts = split_arn(arn);
    if (!parts || parts->service != "scheduler" || !parts->resource.starts_with(kUniversal)) return {};
    ATHANOR_TRY(Universal target, universal_of(parts->resource));
    ATHANOR_TRY(std::string document, with_token(*target.operation, input, stable_uuid("")));
    if (!target.operation->input) return {};  // known by name only: nothing to check it against
    return wire::check_document(*target.operation, document);
}

Task<Result<std::string>> Targets::call(const Invocation& invocation) const {
    if (const Invoke* invoke = find_served(invocation.target)) co_return co_await (*invoke)(invocation);
    const Kind* kind = find_kind(invocation.target);
    if (!kind) co_return unknown_target(invocation.target);
    co_return co_await (this->*kind->invoke)(invocation);
}

Call Targets::call_of(const Invocation& invocation) const {
    Call call;
    if (invocation.role.empty()) {
        call.principal = root_principal(invocation.account, {});
    } else {
        call.principal = sessions_.role_principal(invocation.role, session_name(invocation.origin));
    }
    call.region = invocation.region;
    call.request_id = invocation.id;
    call.source_address = call.user_agent = invocation.service;
    call.time = invocation.time;
    return call;
}

Task<Result<std::string>> Targets::run(const Invocation& invocation, std::string_view service,
                                       std::string_view operation, std::string input) const {
    Call call = call_of(invocation);
    co_return co_await operations_.call_json(call, service, operation, std::move(input));
}

Task<Result<std::string>> Targets::start_pipeline(const Invocation& invocation) const {
    json::Writer w;
    w.begin_object();
    w.key("PipelineName").string(invocation.target);
    w.key("ClientRequestToken").string(invocation.id);
    if (!invocation.pipeline_parameters.empty()) {
        w.key("PipelineParameters").begin_array();
        for (const auto& [name, value] : invocation.pipeline_parameters)
            w.begin_object().key("Name").string(name).key("Value").string(value).end_object();
        w.end_array();
    }
    w.end_object();
    return run(invocation, "sagemaker", "StartPipelineExecution", std::move(w).take());
}

// A stream for each rule or schedule. Input of the form {"timestamp": ms, "message": text} says itself what the entry is.
Task<Result<std::string>> Targets::append_to_log(const Invocation& invocation) const {
    std::string group(split_arn(invocation.target)->resource);
    group.erase(0, group.find(':') + 1);
    if (group.ends_with(":*")) group.resize(group.size() - 2);
    std::int64_t timestamp = to_epoch_millis(invocation.time);
    std::string message = invocation.input;
    if (auto document = json::parse(message);
        document && document->root().size() == 2 && document->root().kind() == json::Kind::object) {
        auto time = document->root()["timestamp"].integer();
        auto text = document->root()["message"];
        if (time && text.exists()) {
            timestamp = *time;
            message = text.kind() == json::Kind::string ? std::string(*text.string()) : text.text();
        }
    }
    std::string stream = session_name(invocation.origin);
    json::Writer make;
    make.begin_object().key("logGroupName").string(group).key("logStreamName").string(stream).end_object();
    auto made = co_await run(invocation, "logs", "CreateLogStream", std::move(make).take());
    if (!made && made.error().code != "ResourceAlreadyExistsException")
        co_return std::unexpected(std::move(made).error());
    json::Writer put;
    put.begin_object()
        .key("logGroupName")
        .string(group)
        .key("logStreamName")
        .string(stream)
        .key("logEvents")
        .begin_array();
    put.begin_object().key("timestamp").number(timestamp).key("message").string(message).end_object();
    put.end_array().end_object();
    co_return co_await run(invocation, "logs", "PutLogEvents", std::move(put).take());
}

// The queue's URL as inside calls name it: its path is what counts.
Task<Result<std::string>> Targets::send_to_queue(const Invocation& invocation) const {
    auto queue = *split_arn(invocation.target);
    json::Writer w;
    w.begin_object()
        .key("QueueUrl")
        .string("/" + std::string(queue.account) + "/" + std::string(queue.resource));
    w.key("MessageBody").string(invocation.input);
    if (!invocation.message_group.empty()) w.key("MessageGroupId").string(invocation.message_group);
    w.end_object();
    return run(invocation, "sqs", "SendMessage", std::move(w).take());
}

Task<Result<std::string>> Targets::put_on_bus(const Invocation& invocation) const {
    if (!is_json_object(invocation.input))
        co_return validation_error("The input of an event is not a JSON object.");
    json::Writer w;
    w.begin_object().key("Entries").begin_array().begin_object();
    w.key("EventBusName")
        .string(invocation.target)
        .key("Source")
        .string(invocation.source)
        .key("DetailType")
        .string(invocation.detail_type);
    w.key("Detail").string(invocation.input).key("Time").number(to_epoch_seconds(invocation.time));
    w.end_object().end_array().end_object();
    ATHANOR_CO_TRY(std::string answer, co_await run(invocation, "events", "PutEvents", std::move(w).take()));
    // PutEvents answers for each entry.
    ATHANOR_CO_TRY(auto document, json::parse(answer));
    auto entry = document.root()["Entries"].at(0);
    if (entry["ErrorCode"].exists())
        co_return fail(entry["ErrorCode"].string_or(""), entry["ErrorMessage"].string_or(""));
    co_return answer;
}

Task<Result<std::string>> Targets::call_universal(const Invocation& invocation) const {
    ATHANOR_CO_TRY(Universal target, universal_of(split_arn(invocation.target)->resource));
    ATHANOR_CO_TRY(std::string input, with_token(*target.operation, invocation.input, invocation.id));
    co_return co_await run(invocation, target.service->name, target.operation->name, std::move(input));
}

Task<Status> Targets::dead_letter(const std::string& queue_arn, const Invocation& invocation,
                                  const TextPairs& attributes) const {
    auto queue = split_arn(queue_arn);
    if (!queue || queue->service != "sqs")
        co_return validation_error("Provided Arn is not the ARN of a queue: " + queue_arn);
    json::Writer w;
    w.begin_object()
        .key("QueueUrl")
        .string("/" + std::string(queue->account) + "/" + std::string(queue->resource));
    w.key("MessageBody").string(invocation.input);
    w.key("MessageAttributes").begin_object();
    for (const auto& [name, value] : attributes) {
        w.key(name)
            .begin_object()
            .key("DataType")
            .string("String")
            .key("StringValue")
            .string(value)
            .end_object();
    }
    w.end_object().end_object();
    Invocation as_service = invocation;  // not as the target's role
    as_service.role.clear();
    auto sent = co_await run(as_service, "sqs", "SendMessage", std::move(w).take());
    if (!sent) co_return std::unexpected(std::move(sent).error());
    co_return Status();
}

bool worth_retrying(const Error& error) {
    if (error.status == 501) return false;
    return error.status >= 500 || error.status == 429 || dead_letter_code(error) == "THROTTLING";
}

std::string_view dead_letter_code(const Error& error) {
    struct Word {
        std::string_view part, code;
    };
    static constexpr Word kWords[] = {
        {"Throttl", "THROTTLING"},
        {"SlowDown", "THROTTLING"},
        {"TooManyRequests", "THROTTLING"},
        {"AccessDenied", "NO_PERMISSIONS"},
        {"ConnectionFailed", "CONNECTION_FAILURE"},
        {"BadResponse", "CONNECTION_FAILURE"},
        {"Timeout", "TIMEOUT"},
        {"NotFound", "NO_RESOURCE"},
        {"DoesNotExist", "NO_RESOURCE"},
        {"NonExistent", "NO_RESOURCE"},
        {"NoSuch", "NO_RESOURCE"},
        {"AlreadyExists", "RESOURCE_ALREADY_EXISTS"},
        {"ResourceInUse", "RESOURCE_ALREADY_EXISTS"},
        {"LimitExceeded", "RESOURCE_LIMIT_EXCEEDED"},
        {"Conflict", "RESOURCE_MODIFICATION_COLLISION"},
        {"Validation", "INVALID_PARAMETER"},
        {"InvalidParameter", "INVALID_PARAMETER"},
        {"Serialization", "INVALID_PARAMETER"},
    };
    for (const Word& word : kWords) {
        if (error.code.find(word.part) != std::string::npos) return word.code;
    }
    if (error.message.starts_with("Could not find") ||
        error.message.find("does not exist") != std::string::npos)
        return "NO_RESOURCE";
    return error.status >= 500 ? "INTERNAL_ERROR_FROM_TARGET" : "SDK_CLIENT_ERROR";
}

}  // namespace athanor::gate
