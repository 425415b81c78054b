// Generated from apis/application-autoscaling.json by apis/generate.py.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.hpp"
#include "wire/forward.hpp"

namespace athanor::api::autoscaling {

extern const wire::Service kService;

struct Alarm;
struct CapacityForecast;
struct MetricDimension;
struct TargetTrackingMetricDimension;
struct TargetTrackingMetric;
struct TargetTrackingMetricStat;
struct TargetTrackingMetricDataQuery;
struct CustomizedMetricSpecification;
struct DeleteScalingPolicyRequest;
struct DeleteScalingPolicyResponse;
struct DeleteScheduledActionRequest;
struct DeleteScheduledActionResponse;
struct DeregisterScalableTargetRequest;
struct DeregisterScalableTargetResponse;
struct DescribeScalableTargetsRequest;
struct SuspendedState;
struct ScalableTarget;
struct DescribeScalableTargetsResponse;
struct DescribeScalingActivitiesRequest;
struct NotScaledReason;
struct ScalingActivity;
struct DescribeScalingActivitiesResponse;
struct DescribeScalingPoliciesRequest;
struct PredictiveScalingMetricDimension;
struct PredictiveScalingMetric;
struct PredictiveScalingMetricStat;
struct PredictiveScalingMetricDataQuery;
struct PredictiveScalingCustomizedMetricSpecification;
struct PredictiveScalingPredefinedLoadMetricSpecification;
struct PredictiveScalingPredefinedMetricPairSpecification;
struct PredictiveScalingPredefinedScalingMetricSpecification;
struct PredictiveScalingMetricSpecification;
struct PredictiveScalingPolicyConfiguration;
struct StepAdjustment;
struct StepScalingPolicyConfiguration;
struct PredefinedMetricSpecification;
struct TargetTrackingScalingPolicyConfiguration;
struct ScalingPolicy;
struct DescribeScalingPoliciesResponse;
struct DescribeScheduledActionsRequest;
struct ScalableTargetAction;
struct ScheduledAction;
struct DescribeScheduledActionsResponse;
struct GetPredictiveScalingForecastRequest;
struct LoadForecast;
struct GetPredictiveScalingForecastResponse;
struct ListTagsForResourceRequest;
struct ListTagsForResourceResponse;
struct PutScalingPolicyRequest;
struct PutScalingPolicyResponse;
struct PutScheduledActionRequest;
struct PutScheduledActionResponse;
struct RegisterScalableTargetRequest;
struct RegisterScalableTargetResponse;
struct TagResourceRequest;
struct TagResourceResponse;
struct UntagResourceRequest;
struct UntagResourceResponse;

struct Alarm {
    std::string alarm_name = {};
    std::string alarm_arn = {};
    static const wire::Shape kShape;
};

struct CapacityForecast {
    std::vector<Timestamp> timestamps = {};
    std::vector<double> values = {};
    static const wire::Shape kShape;
};

struct MetricDimension {
    std::string name = {};
    std::string value = {};
    static const wire::Shape kShape;
};

struct TargetTrackingMetricDimension {
    std::string name = {};
    std::string value = {};
    static const wire::Shape kShape;
};

struct TargetTrackingMetric {
    std::optional<std::vector<TargetTrackingMetricDimension>> dimensions = {};
    std::optional<std::string> metric_name = {};
    std::optional<std::string> namespace_ = {};
    static const wire::Shape kShape;
};

struct TargetTrackingMetricStat {
    TargetTrackingMetric metric = {};
    std::string stat = {};
    std::optional<std::string> unit = {};
    static const wire::Shape kShape;
};

struct TargetTrackingMetricDataQuery {
    std::optional<std::string> expression = {};
    std::string id = {};
    std::optional<std::string> label = {};
    std::optional<TargetTrackingMetricStat> metric_stat = {};
    std::optional<bool> return_data = {};
    static const wire::Shape kShape;
};

struct CustomizedMetricSpecification {
    std::optional<std::string> metric_name = {};
    std::optional<std::string> namespace_ = {};
    std::optional<std::vector<MetricDimension>> dimensions = {};
    std::optional<std::string> statistic = {};
    std::optional<std::string> unit = {};
    std::optional<std::vector<TargetTrackingMetricDataQuery>> metrics = {};
    static const wire::Shape kShape;
};

struct DeleteScalingPolicyRequest {
    std::string policy_name = {};
    std::string service_namespace = {};
    std::string resource_id = {};
    std::string scalable_dimension = {};
    static const wire::Shape kShape;
};

struct DeleteScalingPolicyResponse {
    static const wire::Shape kShape;
};

struct DeleteScheduledActionRequest {
    std::string service_namespace = {};
    std::string scheduled_action_name = {};
    std::string resource_id = {};
    std::string scalable_dimension = {};
    static const wire::Shape kShape;
};

struct DeleteScheduledActionResponse {
    static const wire::Shape kShape;
};

struct DeregisterScalableTargetRequest {
    std::string service_namespace = {};
    std::string resource_id = {};
    std::string scalable_dimension = {};
    static const wire::Shape kShape;
};

struct DeregisterScalableTargetResponse {
    static const wire::Shape kShape;
};

struct DescribeScalableTargetsRequest {
    std::string service_namespace = {};
    std::optional<std::vector<std::string>> resource_ids = {};
    std::optional<std::string> scalable_dimension = {};
    std::optional<std::int64_t> max_results = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct SuspendedState {
    std::optional<bool> dynamic_scaling_in_suspended = {};
    std::optional<bool> dynamic_scaling_out_suspended = {};
    std::optional<bool> scheduled_scaling_suspended = {};
    static const wire::Shape kShape;
};

struct ScalableTarget {
    std::string service_namespace = {};
    std::string resource_id = {};
    std::string scalable_dimension = {};
    std::int64_t min_capacity = 0;
    std::int64_t max_capacity = 0;
    std::optional<std::int64_t> predicted_capacity = {};
    std::string role_arn = {};
    Timestamp creation_time = {};
    std::optional<SuspendedState> suspended_state = {};
    std::optional<std::string> scalable_target_arn = {};
    static const wire::Shape kShape;
};

struct DescribeScalableTargetsResponse {
    std::optional<std::vector<ScalableTarget>> scalable_targets = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct DescribeScalingActivitiesRequest {
    std::string service_namespace = {};
    std::optional<std::string> resource_id = {};
    std::optional<std::string> scalable_dimension = {};
    std::optional<std::int64_t> max_results = {};
    std::optional<std::string> next_token = {};
    std::optional<bool> include_not_scaled_activities = {};
    static const wire::Shape kShape;
};

struct NotScaledReason {
    std::string code = {};
    std::optional<std::int64_t> max_capacity = {};
    std::optional<std::int64_t> min_capacity = {};
    std::optional<std::int64_t> current_capacity = {};
    static const wire::Shape kShape;
};

struct ScalingActivity {
    std::string activity_id = {};
    std::string service_namespace = {};
    std::string resource_id = {};
    std::string scalable_dimension = {};
    std::string description = {};
    std::string cause = {};
    Timestamp start_time = {};
    std::optional<Timestamp> end_time = {};
    std::string status_code = {};
    std::optional<std::string> status_message = {};
    std::optional<std::string> details = {};
    std::optional<std::vector<NotScaledReason>> not_scaled_reasons = {};
    static const wire::Shape kShape;
};

struct DescribeScalingActivitiesResponse {
    std::optional<std::vector<ScalingActivity>> scaling_activities = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct DescribeScalingPoliciesRequest {
    std::optional<std::vector<std::string>> policy_names = {};
    std::string service_namespace = {};
    std::optional<std::string> resource_id = {};
    std::optional<std::string> scalable_dimension = {};
    std::optional<std::int64_t> max_results = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct PredictiveScalingMetricDimension {
    std::string name = {};
    std::string value = {};
    static const wire::Shape kShape;
};

struct PredictiveScalingMetric {
    std::optional<std::vector<PredictiveScalingMetricDimension>> dimensions = {};
    std::optional<std::string> metric_name = {};
    std::optional<std::string> namespace_ = {};
    static const wire::Shape kShape;
};

struct PredictiveScalingMetricStat {
    PredictiveScalingMetric metric = {};
    std::string stat = {};
    std::optional<std::string> unit = {};
    static const wire::Shape kShape;
};

struct PredictiveScalingMetricDataQuery {
    std::string id = {};
    std::optional<std::string> expression = {};
    std::optional<PredictiveScalingMetricStat> metric_stat = {};
    std::optional<std::string> label = {};
    std::optional<bool> return_data = {};
    static const wire::Shape kShape;
};

struct PredictiveScalingCustomizedMetricSpecification {
    std::vector<PredictiveScalingMetricDataQuery> metric_data_queries = {};
    static const wire::Shape kShape;
};

struct PredictiveScalingPredefinedLoadMetricSpecification {
    std::string predefined_metric_type = {};
    std::optional<std::string> resource_label = {};
    static const wire::Shape kShape;
};

struct PredictiveScalingPredefinedMetricPairSpecification {
    std::string predefined_metric_type = {};
    std::optional<std::string> resource_label = {};
    static const wire::Shape kShape;
};

struct PredictiveScalingPredefinedScalingMetricSpecification {
    std::string predefined_metric_type = {};
    std::optional<std::string> resource_label = {};
    static const wire::Shape kShape;
};

struct PredictiveScalingMetricSpecification {
    double target_value = 0;
    std::optional<PredictiveScalingPredefinedMetricPairSpecification> predefined_metric_pair_specification = {};
    std::optional<PredictiveScalingPredefinedScalingMetricSpecification> predefined_scaling_metric_specification = {};
    std::optional<PredictiveScalingPredefinedLoadMetricSpecification> predefined_load_metric_specification = {};
    std::optional<PredictiveScalingCustomizedMetricSpecification> customized_scaling_metric_specification = {};
    std::optional<PredictiveScalingCustomizedMetricSpecification> customized_load_metric_specification = {};
    std::optional<PredictiveScalingCustomizedMetricSpecification> customized_capacity_metric_specification = {};
    static const wire::Shape kShape;
};

struct PredictiveScalingPolicyConfiguration {
    std::vector<PredictiveScalingMetricSpecification> metric_specifications = {};
    std::optional<std::string> mode = {};
    std::optional<std::int64_t> scheduling_buffer_time = {};
    std::optional<std::string> max_capacity_breach_behavior = {};
    std::optional<std::int64_t> max_capacity_buffer = {};
    static const wire::Shape kShape;
};

struct StepAdjustment {
    std::optional<double> metric_interval_lower_bound = {};
    std::optional<double> metric_interval_upper_bound = {};
    std::int64_t scaling_adjustment = 0;
    static const wire::Shape kShape;
};

struct StepScalingPolicyConfiguration {
    std::optional<std::string> adjustment_type = {};
    std::optional<std::vector<StepAdjustment>> step_adjustments = {};
    std::optional<std::int64_t> min_adjustment_magnitude = {};
    std::optional<std::int64_t> cooldown = {};
    std::optional<std::string> metric_aggregation_type = {};
    static const wire::Shape kShape;
};

struct PredefinedMetricSpecification {
    std::string predefined_metric_type = {};
    std::optional<std::string> resource_label = {};
    static const wire::Shape kShape;
};

struct TargetTrackingScalingPolicyConfiguration {
    double target_value = 0;
    std::optional<PredefinedMetricSpecification> predefined_metric_specification = {};
    std::optional<CustomizedMetricSpecification> customized_metric_specification = {};
    std::optional<std::int64_t> scale_out_cooldown = {};
    std::optional<std::int64_t> scale_in_cooldown = {};
    std::optional<bool> disable_scale_in = {};
    static const wire::Shape kShape;
};

struct ScalingPolicy {
    std::string policy_arn = {};
    std::string policy_name = {};
    std::string service_namespace = {};
    std::string resource_id = {};
    std::string scalable_dimension = {};
    std::string policy_type = {};
    std::optional<StepScalingPolicyConfiguration> step_scaling_policy_configuration = {};
    std::optional<TargetTrackingScalingPolicyConfiguration> target_tracking_scaling_policy_configuration = {};
    std::optional<PredictiveScalingPolicyConfiguration> predictive_scaling_policy_configuration = {};
    std::optional<std::vector<Alarm>> alarms = {};
    Timestamp creation_time = {};
    static const wire::Shape kShape;
};

struct DescribeScalingPoliciesResponse {
    std::optional<std::vector<ScalingPolicy>> scaling_policies = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct DescribeScheduledActionsRequest {
    std::optional<std::vector<std::string>> scheduled_action_names = {};
    std::string service_namespace = {};
    std::optional<std::string> resource_id = {};
    std::optional<std::string> scalable_dimension = {};
    std::optional<std::int64_t> max_results = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct ScalableTargetAction {
    std::optional<std::int64_t> min_capacity = {};
    std::optional<std::int64_t> max_capacity = {};
    static const wire::Shape kShape;
};

struct ScheduledAction {
    std::string scheduled_action_name = {};
    std::string scheduled_action_arn = {};
    std::string service_namespace = {};
    std::string schedule = {};
    std::optional<std::string> timezone = {};
    std::string resource_id = {};
    std::optional<std::string> scalable_dimension = {};
    std::optional<Timestamp> start_time = {};
    std::optional<Timestamp> end_time = {};
    std::optional<ScalableTargetAction> scalable_target_action = {};
    Timestamp creation_time = {};
    static const wire::Shape kShape;
};

struct DescribeScheduledActionsResponse {
    std::optional<std::vector<ScheduledAction>> scheduled_actions = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct GetPredictiveScalingForecastRequest {
    std::string service_namespace = {};
    std::string resource_id = {};
    std::string scalable_dimension = {};
    std::string policy_name = {};
    Timestamp start_time = {};
    Timestamp end_time = {};
    static const wire::Shape kShape;
};

struct LoadForecast {
    std::vector<Timestamp> timestamps = {};
    std::vector<double> values = {};
    PredictiveScalingMetricSpecification metric_specification = {};
    static const wire::Shape kShape;
};

struct GetPredictiveScalingForecastResponse {
    std::optional<std::vector<LoadForecast>> load_forecast = {};
    std::optional<CapacityForecast> capacity_forecast = {};
    std::optional<Timestamp> update_time = {};
    static const wire::Shape kShape;
};

struct ListTagsForResourceRequest {
    std::string resource_arn = {};
    static const wire::Shape kShape;
};

struct ListTagsForResourceResponse {
    std::optional<std::map<std::string, std::string>> tags = {};
    static const wire::Shape kShape;
};

struct PutScalingPolicyRequest {
    std::string policy_name = {};
    std::string service_namespace = {};
    std::string resource_id = {};
    std::string scalable_dimension = {};
    std::optional<std::string> policy_type = {};
    std::optional<StepScalingPolicyConfiguration> step_scaling_policy_configuration = {};
    std::optional<TargetTrackingScalingPolicyConfiguration> target_tracking_scaling_policy_configuration = {};
    std::optional<PredictiveScalingPolicyConfiguration> predictive_scaling_policy_configuration = {};
    static const wire::Shape kShape;
};

struct PutScalingPolicyResponse {
    std::string policy_arn = {};
    std::optional<std::vector<Alarm>> alarms = {};
    static const wire::Shape kShape;
};

struct PutScheduledActionRequest {
    std::string service_namespace = {};
    std::optional<std::string> schedule = {};
    std::optional<std::string> timezone = {};
    std::string scheduled_action_name = {};
    std::string resource_id = {};
    std::string scalable_dimension = {};
    std::optional<Timestamp> start_time = {};
    std::optional<Timestamp> end_time = {};
    std::optional<ScalableTargetAction> scalable_target_action = {};
    static const wire::Shape kShape;
};

struct PutScheduledActionResponse {
    static const wire::Shape kShape;
};

struct RegisterScalableTargetRequest {
    std::string service_namespace = {};
    std::string resource_id = {};
    std::string scalable_dimension = {};
    std::optional<std::int64_t> min_capacity = {};
    std::optional<std::int64_t> max_capacity = {};
    std::optional<std::string> role_arn = {};
    std::optional<SuspendedState> suspended_state = {};
    std::optional<std::map<std::string, std::string>> tags = {};
    static const wire::Shape kShape;
};

struct RegisterScalableTargetResponse {
    std::optional<std::string> scalable_target_arn = {};
    static const wire::Shape kShape;
};

struct TagResourceRequest {
    std::string resource_arn = {};
    std::map<std::string, std::string> tags = {};
    static const wire::Shape kShape;
};

struct TagResourceResponse {
    static const wire::Shape kShape;
};

struct UntagResourceRequest {
    std::string resource_arn = {};
    std::vector<std::string> tag_keys = {};
    static const wire::Shape kShape;
};

struct UntagResourceResponse {
    static const wire::Shape kShape;
};

struct Unit {
    static const wire::Shape kShape;
};

namespace op {

struct DeleteScalingPolicy {
    using Input = DeleteScalingPolicyRequest;
    using Output = DeleteScalingPolicyResponse;
    static const wire::Operation kModel;
};
struct DeleteScheduledAction {
    using Input = DeleteScheduledActionRequest;
    using Output = DeleteScheduledActionResponse;
    static const wire::Operation kModel;
};
struct DeregisterScalableTarget {
    using Input = DeregisterScalableTargetRequest;
    using Output = DeregisterScalableTargetResponse;
    static const wire::Operation kModel;
};
struct DescribeScalableTargets {
    using Input = DescribeScalableTargetsRequest;
    using Output = DescribeScalableTargetsResponse;
    static const wire::Operation kModel;
};
struct DescribeScalingActivities {
    using Input = DescribeScalingActivitiesRequest;
    using Output = DescribeScalingActivitiesResponse;
    static const wire::Operation kModel;
};
struct DescribeScalingPolicies {
    using Input = DescribeScalingPoliciesRequest;
    using Output = DescribeScalingPoliciesResponse;
    static const wire::Operation kModel;
};
struct DescribeScheduledActions {
    using Input = DescribeScheduledActionsRequest;
    using Output = DescribeScheduledActionsResponse;
    static const wire::Operation kModel;
};
struct GetPredictiveScalingForecast {
    using Input = GetPredictiveScalingForecastRequest;
    using Output = GetPredictiveScalingForecastResponse;
    static const wire::Operation kModel;
};
struct ListTagsForResource {
    using Input = ListTagsForResourceRequest;
    using Output = ListTagsForResourceResponse;
    static const wire::Operation kModel;
};
struct PutScalingPolicy {
    using Input = PutScalingPolicyRequest;
    using Output = PutScalingPolicyResponse;
    static const wire::Operation kModel;
};
struct PutScheduledAction {
    using Input = PutScheduledActionRequest;
    using Output = PutScheduledActionResponse;
    static const wire::Operation kModel;
};
struct RegisterScalableTarget {
    using Input = RegisterScalableTargetRequest;
    using Output = RegisterScalableTargetResponse;
    static const wire::Operation kModel;
};
struct TagResource {
    using Input = TagResourceRequest;
    using Output = TagResourceResponse;
    static const wire::Operation kModel;
};
struct UntagResource {
    using Input = UntagResourceRequest;
    using Output = UntagResourceResponse;
    static const wire::Operation kModel;
};

}  // namespace op
}  // namespace athanor::api::autoscaling
