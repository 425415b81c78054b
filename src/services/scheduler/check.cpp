#include <algorithm>

#include "base/encoding.hpp"
#include "base/json.hpp"
#include "services/scheduler/service.hpp"

namespace athanor::scheduler {
namespace {

using namespace std::chrono;
using api::scheduler::CreateScheduleInput;
using api::scheduler::Target;

// "EventBridge Scheduler does not support read-only API actions … that begin with" (user guide, "Using universal targets").
constexpr std::string_view kReadOnly[] = {"get",
                                          "describe",
                                          "list",
                                          "poll",
                                          "receive",
                                          "search",
                                          "scan",
                                          "query",
                                          "select",
                                          "read",
                                          "lookup",
                                          "discover",
                                          "validate",
                                          "batchGet",
                                          "batchDescribe",
                                          "batchRead",
                                          "transactGet",
                                          "adminGet",
                                          "adminList",
                                          "testMigration",
                                          "retrieve",
                                          "testConnection",
                                          "translateDocument",
                                          "isAuthorized",
                                          "invokeModel"};

bool is_object(std::string_view text) {
    auto document = json::parse(text);
    return document && document->root().kind() == json::Kind::object;
}

Status check_universal(const Target& target, std::string_view resource, const gate::Targets& targets,
                       const CreateScheduleInput& schedule) {
    std::string_view action = resource.substr(resource.rfind(':') + 1);
    for (std::string_view prefix : kReadOnly) {
        if (action.size() >= prefix.size() && equal_ignore_case(action.substr(0, prefix.size()), prefix))
            return validation_error("The action " + std::string(action) +
                                    " is read-only and is not supported as a target.");
    }
    // As the first attempt of an execution would send it.
    Key key{"000000000000", "us-east-1", schedule.group_name.value_or(""), schedule.name};
    auto sample = invocation_of(target, key, "0123456789abcdef", Timestamp(), 1);
    if (auto verdict = targets.check_input(target.arn, sample.input); !verdict)
        return validation_error("Invalid RequestJson provided. Reason: " + verdict.error().message);
    return {};
}

// Parameters of one kind of target on another are a mistake that would be found too late.
Status check_target(const Target& target, const gate::Targets& targets, const CreateScheduleInput& schedule) {
    ATHANOR_CHECK(targets.check(target.arn));
    auto parts = gate::split_arn(target.arn);
    if (!parts) return validation_error("Provided Arn is not in correct format.");
    if (target.ecs_parameters)
        return validation_error("EcsParameters are not supported: Athanor has no ECS.");
    if (target.kinesis_parameters)
        return validation_error("KinesisParameters are not supported: Athanor has no Kinesis.");
    struct Rule {
        bool given;
        std::string_view name, service, prefix;
    };
    for (const Rule& rule : {Rule{target.sage_maker_pipeline_parameters.has_value(),
                                  "SageMakerPipelineParameters", "sagemaker", "pipeline/"},
                             Rule{target.sqs_parameters.has_value(), "SqsParameters", "sqs", ""},
                             Rule{target.event_bridge_parameters.has_value(), "EventBridgeParameters",
                                  "events", "event-bus/"}}) {
        bool fits = parts->service == rule.service && parts->resource.starts_with(rule.prefix);
        if (rule.given && !fits)
            return validation_error("Parameter " + std::string(rule.name) + " is not valid for target " +
                                    target.arn + ".");
    }
    if (parts->service == "events" && parts->resource.starts_with("event-bus/")) {
        if (!target.event_bridge_parameters)
            return validation_error("EventBridgeParameters must be specified for target " + target.arn + ".");
        if (target.input && !is_object(*target.input))
            return validation_error("Input must be a JSON object for target " + target.arn + ".");
    }
    if (parts->service == "sqs" && parts->resource.ends_with(".fifo") &&
        !(target.sqs_parameters && target.sqs_parameters->message_group_id))
        return validation_error("MessageGroupId must be specified for FIFO queue " + target.arn + ".");
    if (parts->service == "scheduler") return check_universal(target, parts->resource, targets, schedule);
    return {};
}

}  // namespace

Status complete_and_check(CreateScheduleInput& schedule, const gate::Targets& targets, Zones& zones,
                          Timestamp now) {
    auto set = [](std::optional<std::string>& member, std::string_view value) {
        if (!member) member = value;
    };
    set(schedule.group_name, kDefaultGroup);
    set(schedule.schedule_expression_timezone, "UTC");
    set(schedule.state, "ENABLED");
    set(schedule.action_after_completion, "NONE");
    if (!schedule.target.retry_policy) schedule.target.retry_policy.emplace();
    auto& retry = *schedule.target.retry_policy;
    if (!retry.maximum_event_age_in_seconds) retry.maximum_event_age_in_seconds = 86'400;
    if (!retry.maximum_retry_attempts) retry.maximum_retry_attempts = 185;

    ATHANOR_TRY(Timetable timetable, Timetable::of(schedule, "", now, zones));
    const auto& window = schedule.flexible_time_window;
    if (window.mode == "FLEXIBLE" && !window.maximum_window_in_minutes)
        return validation_error("A maximum window must be specified for flexible time window mode FLEXIBLE.");
    if (window.mode == "OFF" && window.maximum_window_in_minutes)
        return validation_error("A maximum window must not be specified for flexible time window mode OFF.");
    if (schedule.start_date && schedule.end_date && *schedule.start_date >= *schedule.end_date)
        return validation_error("The StartDate you specify must come before the EndDate.");
    if (schedule.end_date && *schedule.end_date <= now)
        return validation_error("The EndDate you specify cannot be in the past.");
    if (schedule.kms_key_arn)
        return validation_error(
            "KmsKeyArn is not supported: all that is kept is encrypted where it is secret.");
    return check_target(schedule.target, targets, schedule);
}

}  // namespace athanor::scheduler
