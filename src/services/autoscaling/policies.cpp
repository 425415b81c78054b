#include "services/autoscaling/policies.hpp"

#include <algorithm>
#include <cmath>

#include "services/autoscaling/alarms.hpp"
#include "wire/mirror.hpp"
#include "wire/stored.hpp"

namespace athanor::autoscaling {

using namespace api::autoscaling;

namespace {

constexpr std::size_t kMostSteps = 20;  // of a policy: AWS's quota
// Of a TargetValue, as the API reference has it: "8.515920e-109 to 1.174271e+108".
constexpr double kInfinite = std::numeric_limits<double>::infinity();
constexpr double kLeastTarget = 8.515920e-109, kMostTarget = 1.174271e+108;

// The intervals of steps, by the rules of the user guide ("Step adjustments").
Status check_steps(std::vector<StepAdjustment> steps) {
    if (steps.empty()) return validation_error("At least one StepAdjustment must be specified");
    if (steps.size() > kMostSteps)
        return fail("LimitExceededException", "A policy can have at most 20 step adjustments");
    auto lower = [](const StepAdjustment& s) { return s.metric_interval_lower_bound.value_or(-kInfinite); };
    auto upper = [](const StepAdjustment& s) { return s.metric_interval_upper_bound.value_or(kInfinite); };
    std::ptrdiff_t open_below = 0, open_above = 0;
    for (const auto& step : steps) {
        if (!std::isfinite(step.metric_interval_lower_bound.value_or(0)) ||
            !std::isfinite(step.metric_interval_upper_bound.value_or(0)))
            return validation_error("The bounds of a step adjustment must be numbers");
        if (!step.metric_interval_lower_bound && !step.metric_interval_upper_bound && steps.size() > 1)
            return validation_error("The lower and upper bound can't be null in the same step adjustment");
        if (lower(step) >= upper(step))
            return validation_error(
                "The upper bound must be greater than the lower bound of a step adjustment");
        open_below += !step.metric_interval_lower_bound;
        open_above += !step.metric_interval_upper_bound;
    }
    if (open_below > 1)
        return validation_error("At most one StepAdjustment may have an unspecified lower bound");
    if (open_above > 1)
        return validation_error("At most one StepAdjustment may have an unspecified upper bound");
    std::ranges::sort(steps, {}, lower);
    for (std::size_t i = 1; i < steps.size(); ++i) {
        if (upper(steps[i - 1]) > lower(steps[i]))
            return validation_error("The ranges of step adjustments can't overlap");
        if (upper(steps[i - 1]) < lower(steps[i]))
            return validation_error("The ranges of step adjustments can't have a gap");
    }
    if (std::isfinite(lower(steps.front())) && lower(steps.front()) < 0)
        return validation_error(
            "There must be a StepAdjustment with an unspecified lower bound if one has a negative lower "
            "bound");
    if (std::isfinite(upper(steps.back())) && upper(steps.back()) > 0)
        return validation_error(
            "There must be a StepAdjustment with an unspecified upper bound if one has a positive upper "
            "bound");
    return {};
}

Status check_stepping(const StepScalingPolicyConfiguration& policy) {
    if (!policy.adjustment_type)
        return validation_error("An AdjustmentType must be specified for a policy of type StepScaling");
    ATHANOR_CHECK(check_steps(policy.step_adjustments.value_or(std::vector<StepAdjustment>{})));
    bool exact = policy.adjustment_type == "ExactCapacity";
    for (const auto& step : *policy.step_adjustments)
        if (exact && step.scaling_adjustment < 0)
            return validation_error(
                "ScalingAdjustment must not be negative for AdjustmentType ExactCapacity");
    if (policy.min_adjustment_magnitude && policy.adjustment_type != "PercentChangeInCapacity")
        return validation_error(
            "MinAdjustmentMagnitude is only valid for AdjustmentType PercentChangeInCapacity");
    if (policy.min_adjustment_magnitude.value_or(1) < 1)
        return validation_error("MinAdjustmentMagnitude must be greater than 0");
    if (policy.cooldown.value_or(0) < 0) return validation_error("Cooldown must not be negative");
    return {};
}

Status check_metric(const CustomizedMetricSpecification& metric) {
    if (!metric.metrics) {
        if (!metric.metric_name || !metric.namespace_ || !metric.statistic)
            return validation_error(
                "A CustomizedMetricSpecification must have a MetricName, a Namespace and a Statistic, or "
                "Metrics");
        return {};
    }
    if (metric.metric_name || metric.namespace_ || metric.statistic || metric.dimensions || metric.unit)
        return validation_error(
            "A CustomizedMetricSpecification with Metrics can't have other members that describe a metric");
    std::ptrdiff_t returned = 0;
    for (const auto& query : *metric.metrics) {
        if (query.expression.has_value() == query.metric_stat.has_value())
            return validation_error("Exactly one of Expression and MetricStat must be specified for metric " +
                                    query.id);
        returned += query.return_data.value_or(true) ? 1 : 0;
    }
    if (returned != 1) return validation_error("Exactly one element of the metrics list should return data.");
    return {};
}

Status check_tracking(const TrackingConfiguration& policy) {
    if (!(policy.target_value >= kLeastTarget && policy.target_value <= kMostTarget))
        return validation_error("TargetValue must be between 8.515920e-109 and 1.174271e+108");
    if (policy.predefined_metric_specification.has_value() ==
        policy.customized_metric_specification.has_value())
        return validation_error(
            "Exactly one of PredefinedMetricSpecification and CustomizedMetricSpecification must be "
            "specified");
    if (policy.scale_in_cooldown.value_or(0) < 0 || policy.scale_out_cooldown.value_or(0) < 0)
        return validation_error("Cooldown must not be negative");
    if (const auto& metric = policy.predefined_metric_specification) {
        if (metric->predefined_metric_type != "SageMakerVariantInvocationsPerInstance")
            return validation_error("PredefinedMetricType " + metric->predefined_metric_type +
                                    " is not supported for service namespace " + std::string(kNamespace) +
                                    " and scalable dimension " + std::string(kVariantInstances) +
                                    "; use SageMakerVariantInvocationsPerInstance");
        if (metric->resource_label)
            return validation_error("ResourceLabel is not supported for PredefinedMetricType " +
                                    metric->predefined_metric_type);
        return {};
    }
    return check_metric(*policy.customized_metric_specification);
}

Policy tracking_of(const TrackingConfiguration& policy, const PolicyRow& row) {
    // The target as the alarm has it, so that the value and it are of one period.
    Tracking tracking{.target = row.told.high ? row.told.threshold : row.told.threshold / kLowPart,
                      .scale_in = !policy.disable_scale_in.value_or(false)};
    return {.kind = tracking,
            .out_cooldown = std::chrono::seconds(policy.scale_out_cooldown.value_or(kCooldown)),
            .in_cooldown = std::chrono::seconds(policy.scale_in_cooldown.value_or(kCooldown)),
            .signal = std::nullopt};
}

Policy stepping_of(const StepScalingPolicyConfiguration& policy) {
    Stepping stepping{.kind = policy.adjustment_type == "ExactCapacity"             ? Adjustment::exact
                              : policy.adjustment_type == "PercentChangeInCapacity" ? Adjustment::percent
                                                                                    : Adjustment::change,
                      .least = policy.min_adjustment_magnitude.value_or(0),
                      .steps = {}};
    for (const auto& step : policy.step_adjustments.value_or(std::vector<StepAdjustment>{})) {
        Step made{.adjustment = step.scaling_adjustment};
        if (step.metric_interval_lower_bound) made.lower = *step.metric_interval_lower_bound;
        if (step.metric_interval_upper_bound) made.upper = *step.metric_interval_upper_bound;
        stepping.steps.push_back(made);
    }
    std::chrono::seconds cooldown(policy.cooldown.value_or(kCooldown));
    return {.kind = std::move(stepping),
            .out_cooldown = cooldown,
            .in_cooldown = cooldown,
            .signal = std::nullopt};
}

}  // namespace

Status check_policy(const PutScalingPolicyRequest& policy) {
    std::string_view type = policy.policy_type ? std::string_view(*policy.policy_type) : std::string_view();
    const auto& stepping = policy.step_scaling_policy_configuration;
    const auto& tracking = policy.target_tracking_scaling_policy_configuration;
    if (type == "PredictiveScaling" || policy.predictive_scaling_policy_configuration)
        return validation_error("PolicyType PredictiveScaling is not supported for service namespace " +
                                std::string(kNamespace));
    if (type.empty())
        return validation_error("PolicyType must be specified when a scaling policy is created");
    if (type == "StepScaling") {
        if (!stepping || tracking)
            return validation_error(
                "A policy of type StepScaling must have a StepScalingPolicyConfiguration only");
        return check_stepping(*stepping);
    }
    if (!tracking || stepping)
        return validation_error(
            "A policy of type TargetTrackingScaling must have a TargetTrackingScalingPolicyConfiguration "
            "only");
    return check_tracking(*tracking);
}

Status check_bounds(std::int64_t min, std::int64_t max) {
    constexpr std::int64_t kMostCapacity = 100'000;
    if (min < 1) return validation_error("Minimum capacity must be at least 1");
    if (max < min) return validation_error("Maximum capacity cannot be less than minimum capacity");
    if (max > kMostCapacity) return validation_error("Maximum capacity cannot be more than 100000");
    return {};
}

Status check_action(const PutScheduledActionRequest& action, Timestamp now) {
    if (!action.schedule)
        return validation_error("Schedule must be specified when a scheduled action is created");
    const auto& bounds = action.scalable_target_action;
    if (!bounds || (!bounds->min_capacity && !bounds->max_capacity))
        return validation_error("At least one of minimum capacity and maximum capacity should be provided");
    ATHANOR_CHECK(check_bounds(bounds->min_capacity.value_or(1),
                               bounds->max_capacity.value_or(bounds->min_capacity.value_or(1))));
    if (action.start_time && action.end_time && *action.start_time >= *action.end_time)
        return validation_error("Start time must be before end time");
    if (action.end_time && *action.end_time <= now) return validation_error("End time must be in the future");
    return {};
}

bool same_metric(const TrackingConfiguration& a, const TrackingConfiguration& b) {
    if (is_predefined(a) != is_predefined(b)) return false;
    if (is_predefined(a)) return true;  // there is but one
    return wire::equal(*a.customized_metric_specification, *b.customized_metric_specification);
}

Result<Policy> policy_of(const PolicyRow& row, bool current) {
    ATHANOR_TRY(auto request, wire::from_json<PutScalingPolicyRequest>(row.request));
    Policy policy = request.target_tracking_scaling_policy_configuration
                        ? tracking_of(*request.target_tracking_scaling_policy_configuration, row)
                        : stepping_of(request.step_scaling_policy_configuration.value_or(
                              StepScalingPolicyConfiguration{}));
    if (current) policy.signal = row.told;
    return policy;
}

Result<Occasions> occasions_of(const ScheduledRow& row) {
    ATHANOR_TRY(auto request, wire::from_json<PutScheduledActionRequest>(row.request));
    return Occasions::of({.expression = request.schedule.value_or(""),
                          .zone = request.timezone.value_or("UTC"),
                          .start = request.start_time,
                          .end = request.end_time,
                          .created = row.created});
}

}  // namespace athanor::autoscaling
