// Generated from apis/application-autoscaling.json by apis/generate.py.
#include "autoscaling_tables.hpp"

namespace athanor::api::autoscaling {
using namespace athanor::wire;

namespace {

[[maybe_unused]] constexpr Type kStream = {.kind = Kind::stream};

constexpr Field kPredictiveScalingMetricSpecificationFields[] = {
    {.name = "TargetValue", .wire_name = "TargetValue", .type = &types::MetricScale, .offset = offsetof(PredictiveScalingMetricSpecification, target_value), .required = true},
    {.name = "PredefinedMetricPairSpecification", .wire_name = "PredefinedMetricPairSpecification", .type = &types::PredictiveScalingPredefinedMetricPairSpecification, .optional = &kOptional<PredictiveScalingPredefinedMetricPairSpecification>, .offset = offsetof(PredictiveScalingMetricSpecification, predefined_metric_pair_specification)},
    {.name = "PredefinedScalingMetricSpecification", .wire_name = "PredefinedScalingMetricSpecification", .type = &types::PredictiveScalingPredefinedScalingMetricSpecification, .optional = &kOptional<PredictiveScalingPredefinedScalingMetricSpecification>, .offset = offsetof(PredictiveScalingMetricSpecification, predefined_scaling_metric_specification)},
    {.name = "PredefinedLoadMetricSpecification", .wire_name = "PredefinedLoadMetricSpecification", .type = &types::PredictiveScalingPredefinedLoadMetricSpecification, .optional = &kOptional<PredictiveScalingPredefinedLoadMetricSpecification>, .offset = offsetof(PredictiveScalingMetricSpecification, predefined_load_metric_specification)},
    {.name = "CustomizedScalingMetricSpecification", .wire_name = "CustomizedScalingMetricSpecification", .type = &types::PredictiveScalingCustomizedMetricSpecification, .optional = &kOptional<PredictiveScalingCustomizedMetricSpecification>, .offset = offsetof(PredictiveScalingMetricSpecification, customized_scaling_metric_specification)},
    {.name = "CustomizedLoadMetricSpecification", .wire_name = "CustomizedLoadMetricSpecification", .type = &types::PredictiveScalingCustomizedMetricSpecification, .optional = &kOptional<PredictiveScalingCustomizedMetricSpecification>, .offset = offsetof(PredictiveScalingMetricSpecification, customized_load_metric_specification)},
    {.name = "CustomizedCapacityMetricSpecification", .wire_name = "CustomizedCapacityMetricSpecification", .type = &types::PredictiveScalingCustomizedMetricSpecification, .optional = &kOptional<PredictiveScalingCustomizedMetricSpecification>, .offset = offsetof(PredictiveScalingMetricSpecification, customized_capacity_metric_specification)},
};
constexpr std::uint16_t kPredictiveScalingMetricSpecificationNames[] = {6, 5, 4, 3, 1, 2, 0};
constexpr Field kPredictiveScalingMetricStatFields[] = {
    {.name = "Metric", .wire_name = "Metric", .type = &types::PredictiveScalingMetric, .offset = offsetof(PredictiveScalingMetricStat, metric), .required = true},
    {.name = "Stat", .wire_name = "Stat", .type = &types::ResourceId, .offset = offsetof(PredictiveScalingMetricStat, stat), .required = true},
    {.name = "Unit", .wire_name = "Unit", .type = &types::PredictiveScalingMetricUnit, .optional = &kOptional<std::string>, .offset = offsetof(PredictiveScalingMetricStat, unit)},
};
constexpr std::uint16_t kPredictiveScalingMetricStatNames[] = {0, 1, 2};
constexpr Field kPredictiveScalingPolicyConfigurationFields[] = {
    {.name = "MetricSpecifications", .wire_name = "MetricSpecifications", .type = &types::PredictiveScalingMetricSpecifications, .offset = offsetof(PredictiveScalingPolicyConfiguration, metric_specifications), .required = true},
    {.name = "Mode", .wire_name = "Mode", .type = &types::PredictiveScalingMode, .optional = &kOptional<std::string>, .offset = offsetof(PredictiveScalingPolicyConfiguration, mode)},
    {.name = "SchedulingBufferTime", .wire_name = "SchedulingBufferTime", .type = &types::PredictiveScalingSchedulingBufferTime, .optional = &kOptional<std::int64_t>, .offset = offsetof(PredictiveScalingPolicyConfiguration, scheduling_buffer_time)},
    {.name = "MaxCapacityBreachBehavior", .wire_name = "MaxCapacityBreachBehavior", .type = &types::PredictiveScalingMaxCapacityBreachBehavior, .optional = &kOptional<std::string>, .offset = offsetof(PredictiveScalingPolicyConfiguration, max_capacity_breach_behavior)},
    {.name = "MaxCapacityBuffer", .wire_name = "MaxCapacityBuffer", .type = &types::PredictiveScalingMaxCapacityBuffer, .optional = &kOptional<std::int64_t>, .offset = offsetof(PredictiveScalingPolicyConfiguration, max_capacity_buffer)},
};
constexpr std::uint16_t kPredictiveScalingPolicyConfigurationNames[] = {3, 4, 0, 1, 2};
constexpr Field kPredictiveScalingPredefinedLoadMetricSpecificationFields[] = {
    {.name = "PredefinedMetricType", .wire_name = "PredefinedMetricType", .type = &types::PredictiveScalingMetricType, .offset = offsetof(PredictiveScalingPredefinedLoadMetricSpecification, predefined_metric_type), .required = true},
    {.name = "ResourceLabel", .wire_name = "ResourceLabel", .type = &types::ResourceLabel, .optional = &kOptional<std::string>, .offset = offsetof(PredictiveScalingPredefinedLoadMetricSpecification, resource_label)},
};
constexpr std::uint16_t kPredictiveScalingPredefinedLoadMetricSpecificationNames[] = {0, 1};
constexpr Field kPredictiveScalingPredefinedMetricPairSpecificationFields[] = {
    {.name = "PredefinedMetricType", .wire_name = "PredefinedMetricType", .type = &types::PredictiveScalingMetricType, .offset = offsetof(PredictiveScalingPredefinedMetricPairSpecification, predefined_metric_type), .required = true},
    {.name = "ResourceLabel", .wire_name = "ResourceLabel", .type = &types::ResourceLabel, .optional = &kOptional<std::string>, .offset = offsetof(PredictiveScalingPredefinedMetricPairSpecification, resource_label)},
};
constexpr std::uint16_t kPredictiveScalingPredefinedMetricPairSpecificationNames[] = {0, 1};
constexpr Field kPredictiveScalingPredefinedScalingMetricSpecificationFields[] = {
    {.name = "PredefinedMetricType", .wire_name = "PredefinedMetricType", .type = &types::PredictiveScalingMetricType, .offset = offsetof(PredictiveScalingPredefinedScalingMetricSpecification, predefined_metric_type), .required = true},
    {.name = "ResourceLabel", .wire_name = "ResourceLabel", .type = &types::ResourceLabel, .optional = &kOptional<std::string>, .offset = offsetof(PredictiveScalingPredefinedScalingMetricSpecification, resource_label)},
};
constexpr std::uint16_t kPredictiveScalingPredefinedScalingMetricSpecificationNames[] = {0, 1};
constexpr Field kPutScalingPolicyRequestFields[] = {
    {.name = "PolicyName", .wire_name = "PolicyName", .type = &types::PolicyName, .offset = offsetof(PutScalingPolicyRequest, policy_name), .required = true},
    {.name = "ServiceNamespace", .wire_name = "ServiceNamespace", .type = &types::ServiceNamespace, .offset = offsetof(PutScalingPolicyRequest, service_namespace), .required = true},
    {.name = "ResourceId", .wire_name = "ResourceId", .type = &types::ResourceIdMaxLen1600, .offset = offsetof(PutScalingPolicyRequest, resource_id), .required = true},
    {.name = "ScalableDimension", .wire_name = "ScalableDimension", .type = &types::ScalableDimension, .offset = offsetof(PutScalingPolicyRequest, scalable_dimension), .required = true},
    {.name = "PolicyType", .wire_name = "PolicyType", .type = &types::PolicyType, .optional = &kOptional<std::string>, .offset = offsetof(PutScalingPolicyRequest, policy_type)},
    {.name = "StepScalingPolicyConfiguration", .wire_name = "StepScalingPolicyConfiguration", .type = &types::StepScalingPolicyConfiguration, .optional = &kOptional<StepScalingPolicyConfiguration>, .offset = offsetof(PutScalingPolicyRequest, step_scaling_policy_configuration)},
    {.name = "TargetTrackingScalingPolicyConfiguration", .wire_name = "TargetTrackingScalingPolicyConfiguration", .type = &types::TargetTrackingScalingPolicyConfiguration, .optional = &kOptional<TargetTrackingScalingPolicyConfiguration>, .offset = offsetof(PutScalingPolicyRequest, target_tracking_scaling_policy_configuration)},
    {.name = "PredictiveScalingPolicyConfiguration", .wire_name = "PredictiveScalingPolicyConfiguration", .type = &types::PredictiveScalingPolicyConfiguration, .optional = &kOptional<PredictiveScalingPolicyConfiguration>, .offset = offsetof(PutScalingPolicyRequest, predictive_scaling_policy_configuration)},
};
constexpr std::uint16_t kPutScalingPolicyRequestNames[] = {0, 4, 7, 2, 3, 1, 5, 6};
constexpr Field kPutScalingPolicyResponseFields[] = {
    {.name = "PolicyARN", .wire_name = "PolicyARN", .type = &types::ResourceIdMaxLen1600, .offset = offsetof(PutScalingPolicyResponse, policy_arn), .required = true},
    {.name = "Alarms", .wire_name = "Alarms", .type = &types::Alarms, .optional = &kOptional<std::vector<Alarm>>, .offset = offsetof(PutScalingPolicyResponse, alarms)},
};
constexpr std::uint16_t kPutScalingPolicyResponseNames[] = {1, 0};
constexpr Field kPutScheduledActionRequestFields[] = {
    {.name = "ServiceNamespace", .wire_name = "ServiceNamespace", .type = &types::ServiceNamespace, .offset = offsetof(PutScheduledActionRequest, service_namespace), .required = true},
    {.name = "Schedule", .wire_name = "Schedule", .type = &types::ResourceIdMaxLen1600, .optional = &kOptional<std::string>, .offset = offsetof(PutScheduledActionRequest, schedule)},
    {.name = "Timezone", .wire_name = "Timezone", .type = &types::ResourceIdMaxLen1600, .optional = &kOptional<std::string>, .offset = offsetof(PutScheduledActionRequest, timezone)},
    {.name = "ScheduledActionName", .wire_name = "ScheduledActionName", .type = &types::ScheduledActionName, .offset = offsetof(PutScheduledActionRequest, scheduled_action_name), .required = true},
    {.name = "ResourceId", .wire_name = "ResourceId", .type = &types::ResourceIdMaxLen1600, .offset = offsetof(PutScheduledActionRequest, resource_id), .required = true},
    {.name = "ScalableDimension", .wire_name = "ScalableDimension", .type = &types::ScalableDimension, .offset = offsetof(PutScheduledActionRequest, scalable_dimension), .required = true},
    {.name = "StartTime", .wire_name = "StartTime", .type = &types::TimestampType, .optional = &kOptional<Timestamp>, .offset = offsetof(PutScheduledActionRequest, start_time)},
    {.name = "EndTime", .wire_name = "EndTime", .type = &types::TimestampType, .optional = &kOptional<Timestamp>, .offset = offsetof(PutScheduledActionRequest, end_time)},
    {.name = "ScalableTargetAction", .wire_name = "ScalableTargetAction", .type = &types::ScalableTargetAction, .optional = &kOptional<ScalableTargetAction>, .offset = offsetof(PutScheduledActionRequest, scalable_target_action)},
};
constexpr std::uint16_t kPutScheduledActionRequestNames[] = {7, 4, 5, 8, 1, 3, 0, 6, 2};
constexpr Field kRegisterScalableTargetRequestFields[] = {
    {.name = "ServiceNamespace", .wire_name = "ServiceNamespace", .type = &types::ServiceNamespace, .offset = offsetof(RegisterScalableTargetRequest, service_namespace), .required = true},
    {.name = "ResourceId", .wire_name = "ResourceId", .type = &types::ResourceIdMaxLen1600, .offset = offsetof(RegisterScalableTargetRequest, resource_id), .required = true},
    {.name = "ScalableDimension", .wire_name = "ScalableDimension", .type = &types::ScalableDimension, .offset = offsetof(RegisterScalableTargetRequest, scalable_dimension), .required = true},
    {.name = "MinCapacity", .wire_name = "MinCapacity", .type = &types::Cooldown, .optional = &kOptional<std::int64_t>, .offset = offsetof(RegisterScalableTargetRequest, min_capacity)},
    {.name = "MaxCapacity", .wire_name = "MaxCapacity", .type = &types::Cooldown, .optional = &kOptional<std::int64_t>, .offset = offsetof(RegisterScalableTargetRequest, max_capacity)},
    {.name = "RoleARN", .wire_name = "RoleARN", .type = &types::ResourceIdMaxLen1600, .optional = &kOptional<std::string>, .offset = offsetof(RegisterScalableTargetRequest, role_arn)},
    {.name = "SuspendedState", .wire_name = "SuspendedState", .type = &types::SuspendedState, .optional = &kOptional<SuspendedState>, .offset = offsetof(RegisterScalableTargetRequest, suspended_state)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagMap, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(RegisterScalableTargetRequest, tags)},
};
constexpr std::uint16_t kRegisterScalableTargetRequestNames[] = {4, 3, 1, 5, 2, 0, 6, 7};
constexpr Field kRegisterScalableTargetResponseFields[] = {
    {.name = "ScalableTargetARN", .wire_name = "ScalableTargetARN", .type = &types::ResourceId, .optional = &kOptional<std::string>, .offset = offsetof(RegisterScalableTargetResponse, scalable_target_arn)},
};
constexpr std::uint16_t kRegisterScalableTargetResponseNames[] = {0};
constexpr Field kScalableTargetFields[] = {
    {.name = "ServiceNamespace", .wire_name = "ServiceNamespace", .type = &types::ServiceNamespace, .offset = offsetof(ScalableTarget, service_namespace), .required = true},
    {.name = "ResourceId", .wire_name = "ResourceId", .type = &types::ResourceIdMaxLen1600, .offset = offsetof(ScalableTarget, resource_id), .required = true},
    {.name = "ScalableDimension", .wire_name = "ScalableDimension", .type = &types::ScalableDimension, .offset = offsetof(ScalableTarget, scalable_dimension), .required = true},
    {.name = "MinCapacity", .wire_name = "MinCapacity", .type = &types::Cooldown, .offset = offsetof(ScalableTarget, min_capacity), .required = true},
    {.name = "MaxCapacity", .wire_name = "MaxCapacity", .type = &types::Cooldown, .offset = offsetof(ScalableTarget, max_capacity), .required = true},
    {.name = "PredictedCapacity", .wire_name = "PredictedCapacity", .type = &types::Cooldown, .optional = &kOptional<std::int64_t>, .offset = offsetof(ScalableTarget, predicted_capacity)},
    {.name = "RoleARN", .wire_name = "RoleARN", .type = &types::ResourceIdMaxLen1600, .offset = offsetof(ScalableTarget, role_arn), .required = true},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::TimestampType, .offset = offsetof(ScalableTarget, creation_time), .required = true},
    {.name = "SuspendedState", .wire_name = "SuspendedState", .type = &types::SuspendedState, .optional = &kOptional<SuspendedState>, .offset = offsetof(ScalableTarget, suspended_state)},
    {.name = "ScalableTargetARN", .wire_name = "ScalableTargetARN", .type = &types::ResourceId, .optional = &kOptional<std::string>, .offset = offsetof(ScalableTarget, scalable_target_arn)},
};
constexpr std::uint16_t kScalableTargetNames[] = {7, 4, 3, 5, 1, 6, 2, 9, 0, 8};
constexpr Field kScalableTargetActionFields[] = {
    {.name = "MinCapacity", .wire_name = "MinCapacity", .type = &types::Cooldown, .optional = &kOptional<std::int64_t>, .offset = offsetof(ScalableTargetAction, min_capacity)},
    {.name = "MaxCapacity", .wire_name = "MaxCapacity", .type = &types::Cooldown, .optional = &kOptional<std::int64_t>, .offset = offsetof(ScalableTargetAction, max_capacity)},
};
constexpr std::uint16_t kScalableTargetActionNames[] = {1, 0};
constexpr Field kScalingActivityFields[] = {
    {.name = "ActivityId", .wire_name = "ActivityId", .type = &types::ResourceId, .offset = offsetof(ScalingActivity, activity_id), .required = true},
    {.name = "ServiceNamespace", .wire_name = "ServiceNamespace", .type = &types::ServiceNamespace, .offset = offsetof(ScalingActivity, service_namespace), .required = true},
    {.name = "ResourceId", .wire_name = "ResourceId", .type = &types::ResourceIdMaxLen1600, .offset = offsetof(ScalingActivity, resource_id), .required = true},
    {.name = "ScalableDimension", .wire_name = "ScalableDimension", .type = &types::ScalableDimension, .offset = offsetof(ScalingActivity, scalable_dimension), .required = true},
    {.name = "Description", .wire_name = "Description", .type = &types::ResourceId, .offset = offsetof(ScalingActivity, description), .required = true},
    {.name = "Cause", .wire_name = "Cause", .type = &types::ResourceId, .offset = offsetof(ScalingActivity, cause), .required = true},
    {.name = "StartTime", .wire_name = "StartTime", .type = &types::TimestampType, .offset = offsetof(ScalingActivity, start_time), .required = true},
    {.name = "EndTime", .wire_name = "EndTime", .type = &types::TimestampType, .optional = &kOptional<Timestamp>, .offset = offsetof(ScalingActivity, end_time)},
    {.name = "StatusCode", .wire_name = "StatusCode", .type = &types::ScalingActivityStatusCode, .offset = offsetof(ScalingActivity, status_code), .required = true},
    {.name = "StatusMessage", .wire_name = "StatusMessage", .type = &types::ResourceId, .optional = &kOptional<std::string>, .offset = offsetof(ScalingActivity, status_message)},
    {.name = "Details", .wire_name = "Details", .type = &types::ResourceId, .optional = &kOptional<std::string>, .offset = offsetof(ScalingActivity, details)},
    {.name = "NotScaledReasons", .wire_name = "NotScaledReasons", .type = &types::NotScaledReasons, .optional = &kOptional<std::vector<NotScaledReason>>, .offset = offsetof(ScalingActivity, not_scaled_reasons)},
};
constexpr std::uint16_t kScalingActivityNames[] = {0, 5, 4, 10, 7, 11, 2, 3, 1, 6, 8, 9};
constexpr Field kScalingPolicyFields[] = {
    {.name = "PolicyARN", .wire_name = "PolicyARN", .type = &types::ResourceIdMaxLen1600, .offset = offsetof(ScalingPolicy, policy_arn), .required = true},
    {.name = "PolicyName", .wire_name = "PolicyName", .type = &types::PolicyName, .offset = offsetof(ScalingPolicy, policy_name), .required = true},
    {.name = "ServiceNamespace", .wire_name = "ServiceNamespace", .type = &types::ServiceNamespace, .offset = offsetof(ScalingPolicy, service_namespace), .required = true},
    {.name = "ResourceId", .wire_name = "ResourceId", .type = &types::ResourceIdMaxLen1600, .offset = offsetof(ScalingPolicy, resource_id), .required = true},
    {.name = "ScalableDimension", .wire_name = "ScalableDimension", .type = &types::ScalableDimension, .offset = offsetof(ScalingPolicy, scalable_dimension), .required = true},
    {.name = "PolicyType", .wire_name = "PolicyType", .type = &types::PolicyType, .offset = offsetof(ScalingPolicy, policy_type), .required = true},
    {.name = "StepScalingPolicyConfiguration", .wire_name = "StepScalingPolicyConfiguration", .type = &types::StepScalingPolicyConfiguration, .optional = &kOptional<StepScalingPolicyConfiguration>, .offset = offsetof(ScalingPolicy, step_scaling_policy_configuration)},
    {.name = "TargetTrackingScalingPolicyConfiguration", .wire_name = "TargetTrackingScalingPolicyConfiguration", .type = &types::TargetTrackingScalingPolicyConfiguration, .optional = &kOptional<TargetTrackingScalingPolicyConfiguration>, .offset = offsetof(ScalingPolicy, target_tracking_scaling_policy_configuration)},
    {.name = "PredictiveScalingPolicyConfiguration", .wire_name = "PredictiveScalingPolicyConfiguration", .type = &types::PredictiveScalingPolicyConfiguration, .optional = &kOptional<PredictiveScalingPolicyConfiguration>, .offset = offsetof(ScalingPolicy, predictive_scaling_policy_configuration)},
    {.name = "Alarms", .wire_name = "Alarms", .type = &types::Alarms, .optional = &kOptional<std::vector<Alarm>>, .offset = offsetof(ScalingPolicy, alarms)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::TimestampType, .offset = offsetof(ScalingPolicy, creation_time), .required = true},
};
constexpr std::uint16_t kScalingPolicyNames[] = {9, 10, 0, 1, 5, 8, 3, 4, 2, 6, 7};
constexpr Field kScheduledActionFields[] = {
    {.name = "ScheduledActionName", .wire_name = "ScheduledActionName", .type = &types::ScheduledActionName, .offset = offsetof(ScheduledAction, scheduled_action_name), .required = true},
    {.name = "ScheduledActionARN", .wire_name = "ScheduledActionARN", .type = &types::ResourceIdMaxLen1600, .offset = offsetof(ScheduledAction, scheduled_action_arn), .required = true},
    {.name = "ServiceNamespace", .wire_name = "ServiceNamespace", .type = &types::ServiceNamespace, .offset = offsetof(ScheduledAction, service_namespace), .required = true},
    {.name = "Schedule", .wire_name = "Schedule", .type = &types::ResourceIdMaxLen1600, .offset = offsetof(ScheduledAction, schedule), .required = true},
    {.name = "Timezone", .wire_name = "Timezone", .type = &types::ResourceIdMaxLen1600, .optional = &kOptional<std::string>, .offset = offsetof(ScheduledAction, timezone)},
    {.name = "ResourceId", .wire_name = "ResourceId", .type = &types::ResourceIdMaxLen1600, .offset = offsetof(ScheduledAction, resource_id), .required = true},
    {.name = "ScalableDimension", .wire_name = "ScalableDimension", .type = &types::ScalableDimension, .optional = &kOptional<std::string>, .offset = offsetof(ScheduledAction, scalable_dimension)},
    {.name = "StartTime", .wire_name = "StartTime", .type = &types::TimestampType, .optional = &kOptional<Timestamp>, .offset = offsetof(ScheduledAction, start_time)},
    {.name = "EndTime", .wire_name = "EndTime", .type = &types::TimestampType, .optional = &kOptional<Timestamp>, .offset = offsetof(ScheduledAction, end_time)},
    {.name = "ScalableTargetAction", .wire_name = "ScalableTargetAction", .type = &types::ScalableTargetAction, .optional = &kOptional<ScalableTargetAction>, .offset = offsetof(ScheduledAction, scalable_target_action)},
    {.name = "CreationTime", .wire_name = "CreationTime", .type = &types::TimestampType, .offset = offsetof(ScheduledAction, creation_time), .required = true},
};
constexpr std::uint16_t kScheduledActionNames[] = {10, 8, 5, 6, 9, 3, 1, 0, 2, 7, 4};
constexpr Field kStepAdjustmentFields[] = {
    {.name = "MetricIntervalLowerBound", .wire_name = "MetricIntervalLowerBound", .type = &types::MetricScale, .optional = &kOptional<double>, .offset = offsetof(StepAdjustment, metric_interval_lower_bound)},
    {.name = "MetricIntervalUpperBound", .wire_name = "MetricIntervalUpperBound", .type = &types::MetricScale, .optional = &kOptional<double>, .offset = offsetof(StepAdjustment, metric_interval_upper_bound)},
    {.name = "ScalingAdjustment", .wire_name = "ScalingAdjustment", .type = &types::Cooldown, .offset = offsetof(StepAdjustment, scaling_adjustment), .required = true},
};
constexpr std::uint16_t kStepAdjustmentNames[] = {0, 1, 2};
constexpr Field kStepScalingPolicyConfigurationFields[] = {
    {.name = "AdjustmentType", .wire_name = "AdjustmentType", .type = &types::AdjustmentType, .optional = &kOptional<std::string>, .offset = offsetof(StepScalingPolicyConfiguration, adjustment_type)},
    {.name = "StepAdjustments", .wire_name = "StepAdjustments", .type = &types::StepAdjustments, .optional = &kOptional<std::vector<StepAdjustment>>, .offset = offsetof(StepScalingPolicyConfiguration, step_adjustments)},
    {.name = "MinAdjustmentMagnitude", .wire_name = "MinAdjustmentMagnitude", .type = &types::Cooldown, .optional = &kOptional<std::int64_t>, .offset = offsetof(StepScalingPolicyConfiguration, min_adjustment_magnitude)},
    {.name = "Cooldown", .wire_name = "Cooldown", .type = &types::Cooldown, .optional = &kOptional<std::int64_t>, .offset = offsetof(StepScalingPolicyConfiguration, cooldown)},
    {.name = "MetricAggregationType", .wire_name = "MetricAggregationType", .type = &types::MetricAggregationType, .optional = &kOptional<std::string>, .offset = offsetof(StepScalingPolicyConfiguration, metric_aggregation_type)},
};
constexpr std::uint16_t kStepScalingPolicyConfigurationNames[] = {0, 3, 4, 2, 1};
constexpr Field kSuspendedStateFields[] = {
    {.name = "DynamicScalingInSuspended", .wire_name = "DynamicScalingInSuspended", .type = &types::DisableScaleIn, .optional = &kOptional<bool>, .offset = offsetof(SuspendedState, dynamic_scaling_in_suspended)},
    {.name = "DynamicScalingOutSuspended", .wire_name = "DynamicScalingOutSuspended", .type = &types::DisableScaleIn, .optional = &kOptional<bool>, .offset = offsetof(SuspendedState, dynamic_scaling_out_suspended)},
    {.name = "ScheduledScalingSuspended", .wire_name = "ScheduledScalingSuspended", .type = &types::DisableScaleIn, .optional = &kOptional<bool>, .offset = offsetof(SuspendedState, scheduled_scaling_suspended)},
};
constexpr std::uint16_t kSuspendedStateNames[] = {0, 1, 2};
constexpr Field kTagResourceRequestFields[] = {
    {.name = "ResourceARN", .wire_name = "ResourceARN", .type = &types::AmazonResourceName, .offset = offsetof(TagResourceRequest, resource_arn), .required = true},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagMap, .offset = offsetof(TagResourceRequest, tags), .required = true},
};
constexpr std::uint16_t kTagResourceRequestNames[] = {0, 1};
constexpr Field kTargetTrackingMetricFields[] = {
    {.name = "Dimensions", .wire_name = "Dimensions", .type = &types::TargetTrackingMetricDimensions, .optional = &kOptional<std::vector<TargetTrackingMetricDimension>>, .offset = offsetof(TargetTrackingMetric, dimensions)},
    {.name = "MetricName", .wire_name = "MetricName", .type = &types::Id, .optional = &kOptional<std::string>, .offset = offsetof(TargetTrackingMetric, metric_name)},
    {.name = "Namespace", .wire_name = "Namespace", .type = &types::Id, .optional = &kOptional<std::string>, .offset = offsetof(TargetTrackingMetric, namespace_)},
};
constexpr std::uint16_t kTargetTrackingMetricNames[] = {0, 1, 2};
constexpr Field kTargetTrackingMetricDataQueryFields[] = {
    {.name = "Expression", .wire_name = "Expression", .type = &types::Expression, .optional = &kOptional<std::string>, .offset = offsetof(TargetTrackingMetricDataQuery, expression)},
    {.name = "Id", .wire_name = "Id", .type = &types::Id, .offset = offsetof(TargetTrackingMetricDataQuery, id), .required = true},
    {.name = "Label", .wire_name = "Label", .type = &types::ResourceId, .optional = &kOptional<std::string>, .offset = offsetof(TargetTrackingMetricDataQuery, label)},
    {.name = "MetricStat", .wire_name = "MetricStat", .type = &types::TargetTrackingMetricStat, .optional = &kOptional<TargetTrackingMetricStat>, .offset = offsetof(TargetTrackingMetricDataQuery, metric_stat)},
    {.name = "ReturnData", .wire_name = "ReturnData", .type = &types::DisableScaleIn, .optional = &kOptional<bool>, .offset = offsetof(TargetTrackingMetricDataQuery, return_data)},
};
constexpr std::uint16_t kTargetTrackingMetricDataQueryNames[] = {0, 1, 2, 3, 4};
constexpr Field kTargetTrackingMetricDimensionFields[] = {
    {.name = "Name", .wire_name = "Name", .type = &types::Id, .offset = offsetof(TargetTrackingMetricDimension, name), .required = true},
    {.name = "Value", .wire_name = "Value", .type = &types::PredictiveScalingMetricDimensionValue, .offset = offsetof(TargetTrackingMetricDimension, value), .required = true},
};
constexpr std::uint16_t kTargetTrackingMetricDimensionNames[] = {0, 1};
constexpr Field kTargetTrackingMetricStatFields[] = {
    {.name = "Metric", .wire_name = "Metric", .type = &types::TargetTrackingMetric, .offset = offsetof(TargetTrackingMetricStat, metric), .required = true},
    {.name = "Stat", .wire_name = "Stat", .type = &types::ResourceId, .offset = offsetof(TargetTrackingMetricStat, stat), .required = true},
    {.name = "Unit", .wire_name = "Unit", .type = &types::PredictiveScalingMetricUnit, .optional = &kOptional<std::string>, .offset = offsetof(TargetTrackingMetricStat, unit)},
};
constexpr std::uint16_t kTargetTrackingMetricStatNames[] = {0, 1, 2};
constexpr Field kTargetTrackingScalingPolicyConfigurationFields[] = {
    {.name = "TargetValue", .wire_name = "TargetValue", .type = &types::MetricScale, .offset = offsetof(TargetTrackingScalingPolicyConfiguration, target_value), .required = true},
    {.name = "PredefinedMetricSpecification", .wire_name = "PredefinedMetricSpecification", .type = &types::PredefinedMetricSpecification, .optional = &kOptional<PredefinedMetricSpecification>, .offset = offsetof(TargetTrackingScalingPolicyConfiguration, predefined_metric_specification)},
    {.name = "CustomizedMetricSpecification", .wire_name = "CustomizedMetricSpecification", .type = &types::CustomizedMetricSpecification, .optional = &kOptional<CustomizedMetricSpecification>, .offset = offsetof(TargetTrackingScalingPolicyConfiguration, customized_metric_specification)},
    {.name = "ScaleOutCooldown", .wire_name = "ScaleOutCooldown", .type = &types::Cooldown, .optional = &kOptional<std::int64_t>, .offset = offsetof(TargetTrackingScalingPolicyConfiguration, scale_out_cooldown)},
    {.name = "ScaleInCooldown", .wire_name = "ScaleInCooldown", .type = &types::Cooldown, .optional = &kOptional<std::int64_t>, .offset = offsetof(TargetTrackingScalingPolicyConfiguration, scale_in_cooldown)},
    {.name = "DisableScaleIn", .wire_name = "DisableScaleIn", .type = &types::DisableScaleIn, .optional = &kOptional<bool>, .offset = offsetof(TargetTrackingScalingPolicyConfiguration, disable_scale_in)},
};
constexpr std::uint16_t kTargetTrackingScalingPolicyConfigurationNames[] = {2, 5, 1, 4, 3, 0};
constexpr Field kUntagResourceRequestFields[] = {
    {.name = "ResourceARN", .wire_name = "ResourceARN", .type = &types::AmazonResourceName, .offset = offsetof(UntagResourceRequest, resource_arn), .required = true},
    {.name = "TagKeys", .wire_name = "TagKeys", .type = &types::TagKeyList, .offset = offsetof(UntagResourceRequest, tag_keys), .required = true},
};
constexpr std::uint16_t kUntagResourceRequestNames[] = {0, 1};

}  // namespace

constinit const Type types::PredictiveScalingMetricDimensions = {.kind = Kind::list, .element = &types::PredictiveScalingMetricDimension, .list = &kList<PredictiveScalingMetricDimension>};
constinit const Shape PredictiveScalingMetricSpecification::kShape = {.name = "PredictiveScalingMetricSpecification", .size = sizeof(PredictiveScalingMetricSpecification), .fields = kPredictiveScalingMetricSpecificationFields, .by_wire_name = kPredictiveScalingMetricSpecificationNames};
constinit const Type types::PredictiveScalingMetricSpecification = {.kind = Kind::structure, .shape = &PredictiveScalingMetricSpecification::kShape};
constinit const Type types::PredictiveScalingMetricSpecifications = {.kind = Kind::list, .element = &types::PredictiveScalingMetricSpecification, .list = &kList<PredictiveScalingMetricSpecification>};
constinit const Shape PredictiveScalingMetricStat::kShape = {.name = "PredictiveScalingMetricStat", .size = sizeof(PredictiveScalingMetricStat), .fields = kPredictiveScalingMetricStatFields, .by_wire_name = kPredictiveScalingMetricStatNames};
constinit const Type types::PredictiveScalingMetricStat = {.kind = Kind::structure, .shape = &PredictiveScalingMetricStat::kShape};
constinit const Shape PredictiveScalingPolicyConfiguration::kShape = {.name = "PredictiveScalingPolicyConfiguration", .size = sizeof(PredictiveScalingPolicyConfiguration), .fields = kPredictiveScalingPolicyConfigurationFields, .by_wire_name = kPredictiveScalingPolicyConfigurationNames};
constinit const Type types::PredictiveScalingPolicyConfiguration = {.kind = Kind::structure, .shape = &PredictiveScalingPolicyConfiguration::kShape};
constinit const Shape PredictiveScalingPredefinedLoadMetricSpecification::kShape = {.name = "PredictiveScalingPredefinedLoadMetricSpecification", .size = sizeof(PredictiveScalingPredefinedLoadMetricSpecification), .fields = kPredictiveScalingPredefinedLoadMetricSpecificationFields, .by_wire_name = kPredictiveScalingPredefinedLoadMetricSpecificationNames};
constinit const Type types::PredictiveScalingPredefinedLoadMetricSpecification = {.kind = Kind::structure, .shape = &PredictiveScalingPredefinedLoadMetricSpecification::kShape};
constinit const Shape PredictiveScalingPredefinedMetricPairSpecification::kShape = {.name = "PredictiveScalingPredefinedMetricPairSpecification", .size = sizeof(PredictiveScalingPredefinedMetricPairSpecification), .fields = kPredictiveScalingPredefinedMetricPairSpecificationFields, .by_wire_name = kPredictiveScalingPredefinedMetricPairSpecificationNames};
constinit const Type types::PredictiveScalingPredefinedMetricPairSpecification = {.kind = Kind::structure, .shape = &PredictiveScalingPredefinedMetricPairSpecification::kShape};
constinit const Shape PredictiveScalingPredefinedScalingMetricSpecification::kShape = {.name = "PredictiveScalingPredefinedScalingMetricSpecification", .size = sizeof(PredictiveScalingPredefinedScalingMetricSpecification), .fields = kPredictiveScalingPredefinedScalingMetricSpecificationFields, .by_wire_name = kPredictiveScalingPredefinedScalingMetricSpecificationNames};
constinit const Type types::PredictiveScalingPredefinedScalingMetricSpecification = {.kind = Kind::structure, .shape = &PredictiveScalingPredefinedScalingMetricSpecification::kShape};
constinit const Shape PutScalingPolicyRequest::kShape = {.name = "PutScalingPolicyRequest", .size = sizeof(PutScalingPolicyRequest), .fields = kPutScalingPolicyRequestFields, .by_wire_name = kPutScalingPolicyRequestNames};
constinit const Type types::PutScalingPolicyRequest = {.kind = Kind::structure, .shape = &PutScalingPolicyRequest::kShape};
constinit const Shape PutScalingPolicyResponse::kShape = {.name = "PutScalingPolicyResponse", .size = sizeof(PutScalingPolicyResponse), .fields = kPutScalingPolicyResponseFields, .by_wire_name = kPutScalingPolicyResponseNames};
constinit const Type types::PutScalingPolicyResponse = {.kind = Kind::structure, .shape = &PutScalingPolicyResponse::kShape};
constinit const Shape PutScheduledActionRequest::kShape = {.name = "PutScheduledActionRequest", .size = sizeof(PutScheduledActionRequest), .fields = kPutScheduledActionRequestFields, .by_wire_name = kPutScheduledActionRequestNames};
constinit const Type types::PutScheduledActionRequest = {.kind = Kind::structure, .shape = &PutScheduledActionRequest::kShape};
constinit const Shape PutScheduledActionResponse::kShape = {.name = "PutScheduledActionResponse", .size = sizeof(PutScheduledActionResponse)};
constinit const Type types::PutScheduledActionResponse = {.kind = Kind::structure, .shape = &PutScheduledActionResponse::kShape};
constinit const Shape RegisterScalableTargetRequest::kShape = {.name = "RegisterScalableTargetRequest", .size = sizeof(RegisterScalableTargetRequest), .fields = kRegisterScalableTargetRequestFields, .by_wire_name = kRegisterScalableTargetRequestNames};
constinit const Type types::RegisterScalableTargetRequest = {.kind = Kind::structure, .shape = &RegisterScalableTargetRequest::kShape};
constinit const Shape RegisterScalableTargetResponse::kShape = {.name = "RegisterScalableTargetResponse", .size = sizeof(RegisterScalableTargetResponse), .fields = kRegisterScalableTargetResponseFields, .by_wire_name = kRegisterScalableTargetResponseNames};
constinit const Type types::RegisterScalableTargetResponse = {.kind = Kind::structure, .shape = &RegisterScalableTargetResponse::kShape};
constinit const Shape ScalableTarget::kShape = {.name = "ScalableTarget", .size = sizeof(ScalableTarget), .fields = kScalableTargetFields, .by_wire_name = kScalableTargetNames};
constinit const Type types::ScalableTarget = {.kind = Kind::structure, .shape = &ScalableTarget::kShape};
constinit const Type types::ScalableTargets = {.kind = Kind::list, .element = &types::ScalableTarget, .list = &kList<ScalableTarget>};
constinit const Shape ScalableTargetAction::kShape = {.name = "ScalableTargetAction", .size = sizeof(ScalableTargetAction), .fields = kScalableTargetActionFields, .by_wire_name = kScalableTargetActionNames};
constinit const Type types::ScalableTargetAction = {.kind = Kind::structure, .shape = &ScalableTargetAction::kShape};
constinit const Shape ScalingActivity::kShape = {.name = "ScalingActivity", .size = sizeof(ScalingActivity), .fields = kScalingActivityFields, .by_wire_name = kScalingActivityNames};
constinit const Type types::ScalingActivity = {.kind = Kind::structure, .shape = &ScalingActivity::kShape};
constinit const Type types::ScalingActivities = {.kind = Kind::list, .element = &types::ScalingActivity, .list = &kList<ScalingActivity>};
constinit const Shape ScalingPolicy::kShape = {.name = "ScalingPolicy", .size = sizeof(ScalingPolicy), .fields = kScalingPolicyFields, .by_wire_name = kScalingPolicyNames};
constinit const Type types::ScalingPolicy = {.kind = Kind::structure, .shape = &ScalingPolicy::kShape};
constinit const Type types::ScalingPolicies = {.kind = Kind::list, .element = &types::ScalingPolicy, .list = &kList<ScalingPolicy>};
constinit const Shape ScheduledAction::kShape = {.name = "ScheduledAction", .size = sizeof(ScheduledAction), .fields = kScheduledActionFields, .by_wire_name = kScheduledActionNames};
constinit const Type types::ScheduledAction = {.kind = Kind::structure, .shape = &ScheduledAction::kShape};
constinit const Type types::ScheduledActions = {.kind = Kind::list, .element = &types::ScheduledAction, .list = &kList<ScheduledAction>};
constinit const Shape StepAdjustment::kShape = {.name = "StepAdjustment", .size = sizeof(StepAdjustment), .fields = kStepAdjustmentFields, .by_wire_name = kStepAdjustmentNames};
constinit const Type types::StepAdjustment = {.kind = Kind::structure, .shape = &StepAdjustment::kShape};
constinit const Type types::StepAdjustments = {.kind = Kind::list, .element = &types::StepAdjustment, .list = &kList<StepAdjustment>};
constinit const Shape StepScalingPolicyConfiguration::kShape = {.name = "StepScalingPolicyConfiguration", .size = sizeof(StepScalingPolicyConfiguration), .fields = kStepScalingPolicyConfigurationFields, .by_wire_name = kStepScalingPolicyConfigurationNames};
constinit const Type types::StepScalingPolicyConfiguration = {.kind = Kind::structure, .shape = &StepScalingPolicyConfiguration::kShape};
constinit const Shape SuspendedState::kShape = {.name = "SuspendedState", .size = sizeof(SuspendedState), .fields = kSuspendedStateFields, .by_wire_name = kSuspendedStateNames};
constinit const Type types::SuspendedState = {.kind = Kind::structure, .shape = &SuspendedState::kShape};
constinit const Shape TagResourceRequest::kShape = {.name = "TagResourceRequest", .size = sizeof(TagResourceRequest), .fields = kTagResourceRequestFields, .by_wire_name = kTagResourceRequestNames};
constinit const Type types::TagResourceRequest = {.kind = Kind::structure, .shape = &TagResourceRequest::kShape};
constinit const Shape TagResourceResponse::kShape = {.name = "TagResourceResponse", .size = sizeof(TagResourceResponse)};
constinit const Type types::TagResourceResponse = {.kind = Kind::structure, .shape = &TagResourceResponse::kShape};
constinit const Shape TargetTrackingMetric::kShape = {.name = "TargetTrackingMetric", .size = sizeof(TargetTrackingMetric), .fields = kTargetTrackingMetricFields, .by_wire_name = kTargetTrackingMetricNames};
constinit const Type types::TargetTrackingMetric = {.kind = Kind::structure, .shape = &TargetTrackingMetric::kShape};
constinit const Shape TargetTrackingMetricDataQuery::kShape = {.name = "TargetTrackingMetricDataQuery", .size = sizeof(TargetTrackingMetricDataQuery), .fields = kTargetTrackingMetricDataQueryFields, .by_wire_name = kTargetTrackingMetricDataQueryNames};
constinit const Type types::TargetTrackingMetricDataQuery = {.kind = Kind::structure, .shape = &TargetTrackingMetricDataQuery::kShape};
constinit const Type types::TargetTrackingMetricDataQueries = {.kind = Kind::list, .element = &types::TargetTrackingMetricDataQuery, .list = &kList<TargetTrackingMetricDataQuery>};
constinit const Shape TargetTrackingMetricDimension::kShape = {.name = "TargetTrackingMetricDimension", .size = sizeof(TargetTrackingMetricDimension), .fields = kTargetTrackingMetricDimensionFields, .by_wire_name = kTargetTrackingMetricDimensionNames};
constinit const Type types::TargetTrackingMetricDimension = {.kind = Kind::structure, .shape = &TargetTrackingMetricDimension::kShape};
constinit const Type types::TargetTrackingMetricDimensions = {.kind = Kind::list, .element = &types::TargetTrackingMetricDimension, .list = &kList<TargetTrackingMetricDimension>};
constinit const Shape TargetTrackingMetricStat::kShape = {.name = "TargetTrackingMetricStat", .size = sizeof(TargetTrackingMetricStat), .fields = kTargetTrackingMetricStatFields, .by_wire_name = kTargetTrackingMetricStatNames};
constinit const Type types::TargetTrackingMetricStat = {.kind = Kind::structure, .shape = &TargetTrackingMetricStat::kShape};
constinit const Shape TargetTrackingScalingPolicyConfiguration::kShape = {.name = "TargetTrackingScalingPolicyConfiguration", .size = sizeof(TargetTrackingScalingPolicyConfiguration), .fields = kTargetTrackingScalingPolicyConfigurationFields, .by_wire_name = kTargetTrackingScalingPolicyConfigurationNames};
constinit const Type types::TargetTrackingScalingPolicyConfiguration = {.kind = Kind::structure, .shape = &TargetTrackingScalingPolicyConfiguration::kShape};
constinit const Shape UntagResourceRequest::kShape = {.name = "UntagResourceRequest", .size = sizeof(UntagResourceRequest), .fields = kUntagResourceRequestFields, .by_wire_name = kUntagResourceRequestNames};
constinit const Type types::UntagResourceRequest = {.kind = Kind::structure, .shape = &UntagResourceRequest::kShape};
constinit const Shape UntagResourceResponse::kShape = {.name = "UntagResourceResponse", .size = sizeof(UntagResourceResponse)};
constinit const Type types::UntagResourceResponse = {.kind = Kind::structure, .shape = &UntagResourceResponse::kShape};

}  // namespace athanor::api::autoscaling
