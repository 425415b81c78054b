#include "services/sagemaker/endpoints/rollout_policy.hpp"

#include <algorithm>
#include <cmath>

#include "api/sagemaker/endpoint.hpp"
#include "services/sagemaker/endpoints/endpoint_table.hpp"
#include "services/sagemaker/missing.hpp"

namespace athanor::sagemaker {

using namespace api::sagemaker;

namespace {

constexpr double kRounding = 1e-9;  // 0.1 ten times over is one
constexpr std::int64_t kMostPercent = 50, kLeastLinear = 10, kLeastBatch = 5;

struct Bounds {
    std::string_view name;
    std::int64_t least;  // percent
};

std::string describe(const Bounds& bounds, const VariantPlan& variant) {
    std::string range = bounds.least > 0 ? "between " + std::to_string(bounds.least) + "% and " +
                                               std::to_string(kMostPercent) + "%"
                                         : "less than or equal to " + std::to_string(kMostPercent) + "%";
    return std::string(bounds.name) + " must be " + range + " of the total instance count of variant " +
           variant.name + " (" + std::to_string(variant.instances) + ").";
}

Result<CapacityPart> part_of(const CapacitySize& size, const Bounds& bounds,
                             const std::vector<VariantPlan>& variants) {
    CapacityPart part{.percent = size.type == "CAPACITY_PERCENT", .value = size.value};
    for (const VariantPlan& variant : variants) {
        std::int64_t all = part.percent ? 100 : variant.instances;
        if (part.value > all || part.value * 100 > kMostPercent * all ||
            part.value * 100 < bounds.least * all)
            return validation_error(describe(bounds, variant));
    }
    return part;
}

// Each type has its own size, and no other's.
Status check_sizes(const TrafficRoutingConfig& routing) {
    struct Rule {
        std::string_view type, member;
        bool present;
    };
    for (const Rule& rule : {Rule{"CANARY", "CanarySize", routing.canary_size.has_value()},
                             Rule{"LINEAR", "LinearStepSize", routing.linear_step_size.has_value()}}) {
        if (routing.type == rule.type && !rule.present)
            return validation_error(std::string(rule.member) +
                                    " is required when the type of "
                                    "TrafficRoutingConfiguration is " +
                                    std::string(rule.type) + ".");
        if (routing.type != rule.type && rule.present)
            return validation_error(std::string(rule.member) +
                                    " can only be specified when the type of "
                                    "TrafficRoutingConfiguration is " +
                                    std::string(rule.type) + ".");
    }
    return {};
}

Status take_blue_green(const BlueGreenUpdatePolicy& from, const std::vector<VariantPlan>& variants,
                       RolloutPolicy& to) {
    const TrafficRoutingConfig& routing = from.traffic_routing_configuration;
    ATHANOR_CHECK(check_sizes(routing));
    if (routing.type == "CANARY") {
        to.routing = Routing::canary;
        ATHANOR_TRY(to.size, part_of(*routing.canary_size, {"CanarySize", 0}, variants));
    } else if (routing.type == "LINEAR") {
        to.routing = Routing::linear;
        ATHANOR_TRY(to.size, part_of(*routing.linear_step_size, {"LinearStepSize", kLeastLinear}, variants));
    }
    to.wait_seconds = routing.wait_interval_in_seconds;
    to.termination_wait_seconds = from.termination_wait_in_seconds.value_or(0);
    to.time_limit_seconds = from.maximum_execution_timeout_in_seconds.value_or(0);
    return {};
}

Status take_rolling(const RollingUpdatePolicy& from, const std::vector<VariantPlan>& variants,
                    RolloutPolicy& to) {
    to.routing = Routing::rolling;
    ATHANOR_TRY(to.size, part_of(from.maximum_batch_size, {"MaximumBatchSize", kLeastBatch}, variants));
    if (from.rollback_maximum_batch_size) {
        const CapacitySize& size = *from.rollback_maximum_batch_size;
        to.rollback = {.percent = size.type == "CAPACITY_PERCENT", .value = size.value};
        if (to.rollback.percent && to.rollback.value > 100)
            return validation_error("RollbackMaximumBatchSize must be less than or equal to 100%.");
    }
    to.wait_seconds = from.wait_interval_in_seconds;
    to.time_limit_seconds = from.maximum_execution_timeout_in_seconds.value_or(0);
    return {};
}

bool is_full(const RolloutPolicy& policy, std::int64_t step, const std::vector<VariantPlan>& variants) {
    return std::ranges::all_of(variants,
                               [&](const VariantPlan& v) { return policy.share(step, v.instances) >= 1; });
}

Status check_time(const RolloutPolicy& policy, const std::vector<VariantPlan>& variants) {
    if (policy.time_limit_seconds == 0) return {};
    std::int64_t waits = policy.is_rolling() ? policy.wait_seconds : policy.termination_wait_seconds;
    for (std::int64_t step = 1; !is_full(policy, step, variants); ++step) waits += policy.wait_seconds;
    if (policy.time_limit_seconds > waits) return {};
    return validation_error("MaximumExecutionTimeoutInSeconds (" + std::to_string(policy.time_limit_seconds) +
                            ") must be larger than the total waiting time specified in " +
                            (policy.is_rolling() ? "" : "TerminationWaitInSeconds and ") +
                            "WaitIntervalInSeconds (" + std::to_string(waits) + ").");
}

void write_part(json::Writer& w, const CapacityPart& part) {
    w.begin_object();
    w.key("percent").boolean(part.percent);
    w.key("value").number(part.value);
    w.end_object();
}

CapacityPart read_part(json::Value value) {
    return {.percent = value["percent"].boolean_or(true), .value = value["value"].integer_or(100)};
}

}  // namespace

double CapacityPart::of_one(std::int64_t count) const {
    double part = static_cast<double>(value) /
                  (percent ? 100.0 : static_cast<double>(std::max<std::int64_t>(count, 1)));
    return std::min(part, 1.0);
}

std::int64_t CapacityPart::instances(std::int64_t count) const {
    auto rounded =
        static_cast<std::int64_t>(std::ceil(of_one(count) * static_cast<double>(count) - kRounding));
    return std::clamp<std::int64_t>(rounded, 1, std::max<std::int64_t>(count, 1));
}

double RolloutPolicy::share(std::int64_t step, std::int64_t count) const {
    if (step <= 0) return 0;
    double share = 1;
    switch (routing) {
        case Routing::all_at_once: break;
        case Routing::canary: share = step >= 2 ? 1 : size.of_one(count); break;
        case Routing::linear: share = static_cast<double>(step) * size.of_one(count); break;
        case Routing::rolling:
            share = static_cast<double>(step * size.instances(count)) /
                    static_cast<double>(std::max<std::int64_t>(count, 1));
            break;
    }
    return share >= 1 - kRounding ? 1 : share;
}

std::int64_t RolloutPolicy::active(std::int64_t step, std::int64_t count) const {
    return static_cast<std::int64_t>(std::ceil(share(step, count) * static_cast<double>(count) - kRounding));
}

Result<RolloutPolicy> rollout_policy(const DeploymentConfig& config,
                                     const std::vector<VariantPlan>& variants) {
    RolloutPolicy policy;
    if (config.blue_green_update_policy && config.rolling_update_policy) {
        return validation_error(
            "Only one of BlueGreenUpdatePolicy and RollingUpdatePolicy can be specified in "
            "DeploymentConfig.");
    }
    if (config.blue_green_update_policy)
        ATHANOR_CHECK(take_blue_green(*config.blue_green_update_policy, variants, policy));
    if (config.rolling_update_policy)
        ATHANOR_CHECK(take_rolling(*config.rolling_update_policy, variants, policy));
    ATHANOR_CHECK(check_time(policy, variants));
    if (config.auto_rollback_configuration && config.auto_rollback_configuration->alarms) {
        for (const Alarm& alarm : *config.auto_rollback_configuration->alarms) {
            if (!alarm.alarm_name)
                return validation_error("AutoRollbackConfiguration: an alarm needs an AlarmName.");
            if (std::ranges::find(policy.alarms, *alarm.alarm_name) == policy.alarms.end())
                policy.alarms.push_back(*alarm.alarm_name);
        }
    }
    return policy;
}

void write(json::Writer& w, const RolloutPolicy& policy) {
    w.begin_object();
    w.key("routing").number(static_cast<std::int64_t>(policy.routing));
    w.key("size");
    write_part(w, policy.size);
    w.key("rollback");
    write_part(w, policy.rollback);
    w.key("wait").number(policy.wait_seconds);
    w.key("termination_wait").number(policy.termination_wait_seconds);
    w.key("time_limit").number(policy.time_limit_seconds);
    w.key("alarms").begin_array();
    for (const std::string& alarm : policy.alarms) w.string(alarm);
    w.end_array();
    w.end_object();
}

RolloutPolicy read_rollout_policy(json::Value value) {
    RolloutPolicy policy{.routing = static_cast<Routing>(value["routing"].integer_or(0)),
                         .size = read_part(value["size"]),
                         .rollback = read_part(value["rollback"]),
                         .wait_seconds = value["wait"].integer_or(0),
                         .termination_wait_seconds = value["termination_wait"].integer_or(0),
                         .time_limit_seconds = value["time_limit"].integer_or(0)};
    value["alarms"].for_each_element(
        [&](json::Value alarm) { policy.alarms.emplace_back(alarm.string_or("")); });
    return policy;
}

}  // namespace athanor::sagemaker
