// How an update moves its traffic: a request's DeploymentConfig, checked once and kept as numbers with the deployment.
//
// Traffic moves in steps, from 1: a canary in two, linear in as many as its size asks for, all at once in one, a rolling update in batches.
// After each the deployment bakes: WaitIntervalInSeconds, or TerminationWaitInSeconds once all traffic is on the new fleet (a rolling update has
// only the first). Shares are of the new fleet's capacity, for each variant: CAPACITY_PERCENT moves exactly that part of the requests, to as
// many instances as it takes, rounded up; INSTANCE_COUNT moves what its instances are of the fleet. All of it is pure arithmetic.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/error.hpp"
#include "base/json.hpp"

namespace athanor::api::sagemaker {
struct DeploymentConfig;
}

namespace athanor::sagemaker {

struct VariantPlan;

struct CapacityPart {
    bool percent = true;
    std::int64_t value = 100;

    double of_one(std::int64_t count) const;           // in (0, 1]
    std::int64_t instances(std::int64_t count) const;  // at least one
};

enum class Routing : int { all_at_once = 0, canary = 1, linear = 2, rolling = 3 };

struct RolloutPolicy {
    Routing routing = Routing::all_at_once;
    CapacityPart size;      // of the canary, a step, a batch
    CapacityPart rollback;  // of a batch of the old fleet that a rolling update brings back
    std::int64_t wait_seconds = 0;
    std::int64_t termination_wait_seconds = 0;
    std::int64_t time_limit_seconds = 0;  // of the whole update; 0: none but the instances' own
    std::vector<std::string> alarms;      // that roll it back

    // The part of a variant's traffic that is on its new fleet of `count` instances once `step` is taken.
    double share(std::int64_t step, std::int64_t count) const;
    // Which of the new fleet's instances get it.
    std::int64_t active(std::int64_t step, std::int64_t count) const;
    bool is_rolling() const { return routing == Routing::rolling; }
};

// ValidationException for what the API's model cannot say: sizes that belong to another type, that are more than half of a variant's
// instances, a time limit that the waits exceed.
Result<RolloutPolicy> rollout_policy(const api::sagemaker::DeploymentConfig& config,
                                     const std::vector<VariantPlan>& variants);

void write(json::Writer& w, const RolloutPolicy& policy);
RolloutPolicy read_rollout_policy(json::Value value);

}  // namespace athanor::sagemaker
