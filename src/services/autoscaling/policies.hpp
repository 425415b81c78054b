// Requests of policies and scheduled actions: what the API model does not check, and what they mean to the pure parts (decision.hpp, occasions.hpp).
#pragma once

#include "api/autoscaling.hpp"
#include "services/autoscaling/decision.hpp"
#include "services/autoscaling/occasions.hpp"
#include "services/autoscaling/tables.hpp"

namespace athanor::autoscaling {

inline constexpr std::int64_t kCooldown = 300;  // seconds, where a policy says nothing: AWS's for variants

// ValidationException.
Status check_policy(const api::autoscaling::PutScalingPolicyRequest& policy);
Status check_action(const api::autoscaling::PutScheduledActionRequest& action, Timestamp now);
Status check_bounds(std::int64_t min, std::int64_t max);

// Whether two tracking policies follow the same metric: AWS allows one of a target.
bool same_metric(const api::autoscaling::TargetTrackingScalingPolicyConfiguration& a,
                 const api::autoscaling::TargetTrackingScalingPolicyConfiguration& b);

// `current`: the alarm that told last is in state ALARM.
Result<Policy> policy_of(const PolicyRow& row, bool current);
Result<Occasions> occasions_of(const ScheduledRow& row);

}  // namespace athanor::autoscaling
