// Generated from apis/application-autoscaling.json by apis/generate.py.
#include "autoscaling_tables.hpp"

namespace athanor::api::autoscaling {
using namespace athanor::wire;

namespace {

[[maybe_unused]] constexpr Type kStream = {.kind = Kind::stream};

constexpr Field kAlarmFields[] = {
    {.name = "AlarmName", .wire_name = "AlarmName", .type = &types::ResourceId, .offset = offsetof(Alarm, alarm_name), .required = true},
    {.name = "AlarmARN", .wire_name = "AlarmARN", .type = &types::ResourceId, .offset = offsetof(Alarm, alarm_arn), .required = true},
};
constexpr std::uint16_t kAlarmNames[] = {1, 0};
constexpr Field kCapacityForecastFields[] = {
    {.name = "Timestamps", .wire_name = "Timestamps", .type = &types::PredictiveScalingForecastTimestamps, .offset = offsetof(CapacityForecast, timestamps), .required = true},
    {.name = "Values", .wire_name = "Values", .type = &types::PredictiveScalingForecastValues, .offset = offsetof(CapacityForecast, values), .required = true},
};
constexpr std::uint16_t kCapacityForecastNames[] = {0, 1};
constexpr Field kCustomizedMetricSpecificationFields[] = {
    {.name = "MetricName", .wire_name = "MetricName", .type = &types::MetricDimensionName, .optional = &kOptional<std::string>, .offset = offsetof(CustomizedMetricSpecification, metric_name)},
    {.name = "Namespace", .wire_name = "Namespace", .type = &types::MetricDimensionName, .optional = &kOptional<std::string>, .offset = offsetof(CustomizedMetricSpecification, namespace_)},
    {.name = "Dimensions", .wire_name = "Dimensions", .type = &types::MetricDimensions, .optional = &kOptional<std::vector<MetricDimension>>, .offset = offsetof(CustomizedMetricSpecification, dimensions)},
    {.name = "Statistic", .wire_name = "Statistic", .type = &types::MetricStatistic, .optional = &kOptional<std::string>, .offset = offsetof(CustomizedMetricSpecification, statistic)},
    {.name = "Unit", .wire_name = "Unit", .type = &types::MetricDimensionName, .optional = &kOptional<std::string>, .offset = offsetof(CustomizedMetricSpecification, unit)},
    {.name = "Metrics", .wire_name = "Metrics", .type = &types::TargetTrackingMetricDataQueries, .optional = &kOptional<std::vector<TargetTrackingMetricDataQuery>>, .offset = offsetof(CustomizedMetricSpecification, metrics)},
};
constexpr std::uint16_t kCustomizedMetricSpecificationNames[] = {2, 0, 5, 1, 3, 4};
constexpr Field kDeleteScalingPolicyRequestFields[] = {
    {.name = "PolicyName", .wire_name = "PolicyName", .type = &types::ResourceIdMaxLen1600, .offset = offsetof(DeleteScalingPolicyRequest, policy_name), .required = true},
    {.name = "ServiceNamespace", .wire_name = "ServiceNamespace", .type = &types::ServiceNamespace, .offset = offsetof(DeleteScalingPolicyRequest, service_namespace), .required = true},
    {.name = "ResourceId", .wire_name = "ResourceId", .type = &types::ResourceIdMaxLen1600, .offset = offsetof(DeleteScalingPolicyRequest, resource_id), .required = true},
    {.name = "ScalableDimension", .wire_name = "ScalableDimension", .type = &types::ScalableDimension, .offset = offsetof(DeleteScalingPolicyRequest, scalable_dimension), .required = true},
};
constexpr std::uint16_t kDeleteScalingPolicyRequestNames[] = {0, 2, 3, 1};
constexpr Field kDeleteScheduledActionRequestFields[] = {
    {.name = "ServiceNamespace", .wire_name = "ServiceNamespace", .type = &types::ServiceNamespace, .offset = offsetof(DeleteScheduledActionRequest, service_namespace), .required = true},
    {.name = "ScheduledActionName", .wire_name = "ScheduledActionName", .type = &types::ResourceIdMaxLen1600, .offset = offsetof(DeleteScheduledActionRequest, scheduled_action_name), .required = true},
    {.name = "ResourceId", .wire_name = "ResourceId", .type = &types::ResourceIdMaxLen1600, .offset = offsetof(DeleteScheduledActionRequest, resource_id), .required = true},
    {.name = "ScalableDimension", .wire_name = "ScalableDimension", .type = &types::ScalableDimension, .offset = offsetof(DeleteScheduledActionRequest, scalable_dimension), .required = true},
};
constexpr std::uint16_t kDeleteScheduledActionRequestNames[] = {2, 3, 1, 0};
constexpr Field kDeregisterScalableTargetRequestFields[] = {
    {.name = "ServiceNamespace", .wire_name = "ServiceNamespace", .type = &types::ServiceNamespace, .offset = offsetof(DeregisterScalableTargetRequest, service_namespace), .required = true},
    {.name = "ResourceId", .wire_name = "ResourceId", .type = &types::ResourceIdMaxLen1600, .offset = offsetof(DeregisterScalableTargetRequest, resource_id), .required = true},
    {.name = "ScalableDimension", .wire_name = "ScalableDimension", .type = &types::ScalableDimension, .offset = offsetof(DeregisterScalableTargetRequest, scalable_dimension), .required = true},
};
constexpr std::uint16_t kDeregisterScalableTargetRequestNames[] = {1, 2, 0};
constexpr Field kDescribeScalableTargetsRequestFields[] = {
    {.name = "ServiceNamespace", .wire_name = "ServiceNamespace", .type = &types::ServiceNamespace, .offset = offsetof(DescribeScalableTargetsRequest, service_namespace), .required = true},
    {.name = "ResourceIds", .wire_name = "ResourceIds", .type = &types::ResourceIdsMaxLen1600, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(DescribeScalableTargetsRequest, resource_ids)},
    {.name = "ScalableDimension", .wire_name = "ScalableDimension", .type = &types::ScalableDimension, .optional = &kOptional<std::string>, .offset = offsetof(DescribeScalableTargetsRequest, scalable_dimension)},
    {.name = "MaxResults", .wire_name = "MaxResults", .type = &types::Cooldown, .optional = &kOptional<std::int64_t>, .offset = offsetof(DescribeScalableTargetsRequest, max_results)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::ResourceId, .optional = &kOptional<std::string>, .offset = offsetof(DescribeScalableTargetsRequest, next_token)},
};
constexpr std::uint16_t kDescribeScalableTargetsRequestNames[] = {3, 4, 1, 2, 0};
constexpr Field kDescribeScalableTargetsResponseFields[] = {
    {.name = "ScalableTargets", .wire_name = "ScalableTargets", .type = &types::ScalableTargets, .optional = &kOptional<std::vector<ScalableTarget>>, .offset = offsetof(DescribeScalableTargetsResponse, scalable_targets)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::ResourceId, .optional = &kOptional<std::string>, .offset = offsetof(DescribeScalableTargetsResponse, next_token)},
};
constexpr std::uint16_t kDescribeScalableTargetsResponseNames[] = {1, 0};
constexpr Field kDescribeScalingActivitiesRequestFields[] = {
    {.name = "ServiceNamespace", .wire_name = "ServiceNamespace", .type = &types::ServiceNamespace, .offset = offsetof(DescribeScalingActivitiesRequest, service_namespace), .required = true},
    {.name = "ResourceId", .wire_name = "ResourceId", .type = &types::ResourceIdMaxLen1600, .optional = &kOptional<std::string>, .offset = offsetof(DescribeScalingActivitiesRequest, resource_id)},
    {.name = "ScalableDimension", .wire_name = "ScalableDimension", .type = &types::ScalableDimension, .optional = &kOptional<std::string>, .offset = offsetof(DescribeScalingActivitiesRequest, scalable_dimension)},
    {.name = "MaxResults", .wire_name = "MaxResults", .type = &types::Cooldown, .optional = &kOptional<std::int64_t>, .offset = offsetof(DescribeScalingActivitiesRequest, max_results)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::ResourceId, .optional = &kOptional<std::string>, .offset = offsetof(DescribeScalingActivitiesRequest, next_token)},
    {.name = "IncludeNotScaledActivities", .wire_name = "IncludeNotScaledActivities", .type = &types::DisableScaleIn, .optional = &kOptional<bool>, .offset = offsetof(DescribeScalingActivitiesRequest, include_not_scaled_activities)},
};
constexpr std::uint16_t kDescribeScalingActivitiesRequestNames[] = {5, 3, 4, 1, 2, 0};
constexpr Field kDescribeScalingActivitiesResponseFields[] = {
    {.name = "ScalingActivities", .wire_name = "ScalingActivities", .type = &types::ScalingActivities, .optional = &kOptional<std::vector<ScalingActivity>>, .offset = offsetof(DescribeScalingActivitiesResponse, scaling_activities)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::ResourceId, .optional = &kOptional<std::string>, .offset = offsetof(DescribeScalingActivitiesResponse, next_token)},
};
constexpr std::uint16_t kDescribeScalingActivitiesResponseNames[] = {1, 0};
constexpr Field kDescribeScalingPoliciesRequestFields[] = {
    {.name = "PolicyNames", .wire_name = "PolicyNames", .type = &types::ResourceIdsMaxLen1600, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(DescribeScalingPoliciesRequest, policy_names)},
    {.name = "ServiceNamespace", .wire_name = "ServiceNamespace", .type = &types::ServiceNamespace, .offset = offsetof(DescribeScalingPoliciesRequest, service_namespace), .required = true},
    {.name = "ResourceId", .wire_name = "ResourceId", .type = &types::ResourceIdMaxLen1600, .optional = &kOptional<std::string>, .offset = offsetof(DescribeScalingPoliciesRequest, resource_id)},
    {.name = "ScalableDimension", .wire_name = "ScalableDimension", .type = &types::ScalableDimension, .optional = &kOptional<std::string>, .offset = offsetof(DescribeScalingPoliciesRequest, scalable_dimension)},
    {.name = "MaxResults", .wire_name = "MaxResults", .type = &types::Cooldown, .optional = &kOptional<std::int64_t>, .offset = offsetof(DescribeScalingPoliciesRequest, max_results)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::ResourceId, .optional = &kOptional<std::string>, .offset = offsetof(DescribeScalingPoliciesRequest, next_token)},
};
constexpr std::uint16_t kDescribeScalingPoliciesRequestNames[] = {4, 5, 0, 2, 3, 1};
constexpr Field kDescribeScalingPoliciesResponseFields[] = {
    {.name = "ScalingPolicies", .wire_name = "ScalingPolicies", .type = &types::ScalingPolicies, .optional = &kOptional<std::vector<ScalingPolicy>>, .offset = offsetof(DescribeScalingPoliciesResponse, scaling_policies)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::ResourceId, .optional = &kOptional<std::string>, .offset = offsetof(DescribeScalingPoliciesResponse, next_token)},
};
constexpr std::uint16_t kDescribeScalingPoliciesResponseNames[] = {1, 0};
constexpr Field kDescribeScheduledActionsRequestFields[] = {
    {.name = "ScheduledActionNames", .wire_name = "ScheduledActionNames", .type = &types::ResourceIdsMaxLen1600, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(DescribeScheduledActionsRequest, scheduled_action_names)},
    {.name = "ServiceNamespace", .wire_name = "ServiceNamespace", .type = &types::ServiceNamespace, .offset = offsetof(DescribeScheduledActionsRequest, service_namespace), .required = true},
    {.name = "ResourceId", .wire_name = "ResourceId", .type = &types::ResourceIdMaxLen1600, .optional = &kOptional<std::string>, .offset = offsetof(DescribeScheduledActionsRequest, resource_id)},
    {.name = "ScalableDimension", .wire_name = "ScalableDimension", .type = &types::ScalableDimension, .optional = &kOptional<std::string>, .offset = offsetof(DescribeScheduledActionsRequest, scalable_dimension)},
    {.name = "MaxResults", .wire_name = "MaxResults", .type = &types::Cooldown, .optional = &kOptional<std::int64_t>, .offset = offsetof(DescribeScheduledActionsRequest, max_results)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::ResourceId, .optional = &kOptional<std::string>, .offset = offsetof(DescribeScheduledActionsRequest, next_token)},
};
constexpr std::uint16_t kDescribeScheduledActionsRequestNames[] = {4, 5, 2, 3, 0, 1};
constexpr Field kDescribeScheduledActionsResponseFields[] = {
    {.name = "ScheduledActions", .wire_name = "ScheduledActions", .type = &types::ScheduledActions, .optional = &kOptional<std::vector<ScheduledAction>>, .offset = offsetof(DescribeScheduledActionsResponse, scheduled_actions)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::ResourceId, .optional = &kOptional<std::string>, .offset = offsetof(DescribeScheduledActionsResponse, next_token)},
};
constexpr std::uint16_t kDescribeScheduledActionsResponseNames[] = {1, 0};
constexpr Field kGetPredictiveScalingForecastRequestFields[] = {
    {.name = "ServiceNamespace", .wire_name = "ServiceNamespace", .type = &types::ServiceNamespace, .offset = offsetof(GetPredictiveScalingForecastRequest, service_namespace), .required = true},
    {.name = "ResourceId", .wire_name = "ResourceId", .type = &types::ResourceIdMaxLen1600, .offset = offsetof(GetPredictiveScalingForecastRequest, resource_id), .required = true},
    {.name = "ScalableDimension", .wire_name = "ScalableDimension", .type = &types::ScalableDimension, .offset = offsetof(GetPredictiveScalingForecastRequest, scalable_dimension), .required = true},
    {.name = "PolicyName", .wire_name = "PolicyName", .type = &types::PolicyName, .offset = offsetof(GetPredictiveScalingForecastRequest, policy_name), .required = true},
    {.name = "StartTime", .wire_name = "StartTime", .type = &types::TimestampType, .offset = offsetof(GetPredictiveScalingForecastRequest, start_time), .required = true},
    {.name = "EndTime", .wire_name = "EndTime", .type = &types::TimestampType, .offset = offsetof(GetPredictiveScalingForecastRequest, end_time), .required = true},
};
constexpr std::uint16_t kGetPredictiveScalingForecastRequestNames[] = {5, 3, 1, 2, 0, 4};
constexpr Field kGetPredictiveScalingForecastResponseFields[] = {
    {.name = "LoadForecast", .wire_name = "LoadForecast", .type = &types::LoadForecasts, .optional = &kOptional<std::vector<LoadForecast>>, .offset = offsetof(GetPredictiveScalingForecastResponse, load_forecast)},
    {.name = "CapacityForecast", .wire_name = "CapacityForecast", .type = &types::CapacityForecast, .optional = &kOptional<CapacityForecast>, .offset = offsetof(GetPredictiveScalingForecastResponse, capacity_forecast)},
    {.name = "UpdateTime", .wire_name = "UpdateTime", .type = &types::TimestampType, .optional = &kOptional<Timestamp>, .offset = offsetof(GetPredictiveScalingForecastResponse, update_time)},
};
constexpr std::uint16_t kGetPredictiveScalingForecastResponseNames[] = {1, 0, 2};
constexpr Field kListTagsForResourceRequestFields[] = {
    {.name = "ResourceARN", .wire_name = "ResourceARN", .type = &types::AmazonResourceName, .offset = offsetof(ListTagsForResourceRequest, resource_arn), .required = true},
};
constexpr std::uint16_t kListTagsForResourceRequestNames[] = {0};
constexpr Field kListTagsForResourceResponseFields[] = {
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagMap, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(ListTagsForResourceResponse, tags)},
};
constexpr std::uint16_t kListTagsForResourceResponseNames[] = {0};
constexpr Field kLoadForecastFields[] = {
    {.name = "Timestamps", .wire_name = "Timestamps", .type = &types::PredictiveScalingForecastTimestamps, .offset = offsetof(LoadForecast, timestamps), .required = true},
    {.name = "Values", .wire_name = "Values", .type = &types::PredictiveScalingForecastValues, .offset = offsetof(LoadForecast, values), .required = true},
    {.name = "MetricSpecification", .wire_name = "MetricSpecification", .type = &types::PredictiveScalingMetricSpecification, .offset = offsetof(LoadForecast, metric_specification), .required = true},
};
constexpr std::uint16_t kLoadForecastNames[] = {2, 0, 1};
constexpr Field kMetricDimensionFields[] = {
    {.name = "Name", .wire_name = "Name", .type = &types::MetricDimensionName, .offset = offsetof(MetricDimension, name), .required = true},
    {.name = "Value", .wire_name = "Value", .type = &types::MetricDimensionName, .offset = offsetof(MetricDimension, value), .required = true},
};
constexpr std::uint16_t kMetricDimensionNames[] = {0, 1};
constexpr Field kNotScaledReasonFields[] = {
    {.name = "Code", .wire_name = "Code", .type = &types::ResourceId, .offset = offsetof(NotScaledReason, code), .required = true},
    {.name = "MaxCapacity", .wire_name = "MaxCapacity", .type = &types::Cooldown, .optional = &kOptional<std::int64_t>, .offset = offsetof(NotScaledReason, max_capacity)},
    {.name = "MinCapacity", .wire_name = "MinCapacity", .type = &types::Cooldown, .optional = &kOptional<std::int64_t>, .offset = offsetof(NotScaledReason, min_capacity)},
    {.name = "CurrentCapacity", .wire_name = "CurrentCapacity", .type = &types::Cooldown, .optional = &kOptional<std::int64_t>, .offset = offsetof(NotScaledReason, current_capacity)},
};
constexpr std::uint16_t kNotScaledReasonNames[] = {0, 3, 1, 2};
constexpr Field kPredefinedMetricSpecificationFields[] = {
    {.name = "PredefinedMetricType", .wire_name = "PredefinedMetricType", .type = &types::MetricType, .offset = offsetof(PredefinedMetricSpecification, predefined_metric_type), .required = true},
    {.name = "ResourceLabel", .wire_name = "ResourceLabel", .type = &types::ResourceLabel, .optional = &kOptional<std::string>, .offset = offsetof(PredefinedMetricSpecification, resource_label)},
};
constexpr std::uint16_t kPredefinedMetricSpecificationNames[] = {0, 1};
constexpr Field kPredictiveScalingCustomizedMetricSpecificationFields[] = {
    {.name = "MetricDataQueries", .wire_name = "MetricDataQueries", .type = &types::PredictiveScalingMetricDataQueries, .offset = offsetof(PredictiveScalingCustomizedMetricSpecification, metric_data_queries), .required = true},
};
constexpr std::uint16_t kPredictiveScalingCustomizedMetricSpecificationNames[] = {0};
constexpr Field kPredictiveScalingMetricFields[] = {
    {.name = "Dimensions", .wire_name = "Dimensions", .type = &types::PredictiveScalingMetricDimensions, .optional = &kOptional<std::vector<PredictiveScalingMetricDimension>>, .offset = offsetof(PredictiveScalingMetric, dimensions)},
    {.name = "MetricName", .wire_name = "MetricName", .type = &types::Id, .optional = &kOptional<std::string>, .offset = offsetof(PredictiveScalingMetric, metric_name)},
    {.name = "Namespace", .wire_name = "Namespace", .type = &types::Id, .optional = &kOptional<std::string>, .offset = offsetof(PredictiveScalingMetric, namespace_)},
};
constexpr std::uint16_t kPredictiveScalingMetricNames[] = {0, 1, 2};
constexpr Field kPredictiveScalingMetricDataQueryFields[] = {
    {.name = "Id", .wire_name = "Id", .type = &types::Id, .offset = offsetof(PredictiveScalingMetricDataQuery, id), .required = true},
    {.name = "Expression", .wire_name = "Expression", .type = &types::Expression, .optional = &kOptional<std::string>, .offset = offsetof(PredictiveScalingMetricDataQuery, expression)},
    {.name = "MetricStat", .wire_name = "MetricStat", .type = &types::PredictiveScalingMetricStat, .optional = &kOptional<PredictiveScalingMetricStat>, .offset = offsetof(PredictiveScalingMetricDataQuery, metric_stat)},
    {.name = "Label", .wire_name = "Label", .type = &types::ResourceId, .optional = &kOptional<std::string>, .offset = offsetof(PredictiveScalingMetricDataQuery, label)},
    {.name = "ReturnData", .wire_name = "ReturnData", .type = &types::DisableScaleIn, .optional = &kOptional<bool>, .offset = offsetof(PredictiveScalingMetricDataQuery, return_data)},
};
constexpr std::uint16_t kPredictiveScalingMetricDataQueryNames[] = {1, 0, 3, 2, 4};
constexpr Field kPredictiveScalingMetricDimensionFields[] = {
    {.name = "Name", .wire_name = "Name", .type = &types::Id, .offset = offsetof(PredictiveScalingMetricDimension, name), .required = true},
    {.name = "Value", .wire_name = "Value", .type = &types::PredictiveScalingMetricDimensionValue, .offset = offsetof(PredictiveScalingMetricDimension, value), .required = true},
};
constexpr std::uint16_t kPredictiveScalingMetricDimensionNames[] = {0, 1};

}  // namespace

constinit const Type types::PredictiveScalingForecastTimestamps = {.kind = Kind::list, .element = &types::TimestampType, .list = &kList<Timestamp>};
constinit const Type types::PredictiveScalingForecastValues = {.kind = Kind::list, .element = &types::MetricScale, .list = &kList<double>};
constinit const Type types::ResourceIdsMaxLen1600 = {.kind = Kind::list, .max = 50, .element = &types::ResourceIdMaxLen1600, .list = &kList<std::string>};
constinit const Type types::TagKeyList = {.kind = Kind::list, .min = 0, .max = 200, .element = &types::PredictiveScalingMetricType, .list = &kList<std::string>};
constinit const Type types::TagMap = {.kind = Kind::map, .key = &types::PredictiveScalingMetricType, .element = &types::TagValue, .map = &kMap<std::string>, .element_name = "value"};
constinit const Shape Alarm::kShape = {.name = "Alarm", .size = sizeof(Alarm), .fields = kAlarmFields, .by_wire_name = kAlarmNames};
constinit const Type types::Alarm = {.kind = Kind::structure, .shape = &Alarm::kShape};
constinit const Type types::Alarms = {.kind = Kind::list, .element = &types::Alarm, .list = &kList<Alarm>};
constinit const Shape CapacityForecast::kShape = {.name = "CapacityForecast", .size = sizeof(CapacityForecast), .fields = kCapacityForecastFields, .by_wire_name = kCapacityForecastNames};
constinit const Type types::CapacityForecast = {.kind = Kind::structure, .shape = &CapacityForecast::kShape};
constinit const Shape CustomizedMetricSpecification::kShape = {.name = "CustomizedMetricSpecification", .size = sizeof(CustomizedMetricSpecification), .fields = kCustomizedMetricSpecificationFields, .by_wire_name = kCustomizedMetricSpecificationNames};
constinit const Type types::CustomizedMetricSpecification = {.kind = Kind::structure, .shape = &CustomizedMetricSpecification::kShape};
constinit const Shape DeleteScalingPolicyRequest::kShape = {.name = "DeleteScalingPolicyRequest", .size = sizeof(DeleteScalingPolicyRequest), .fields = kDeleteScalingPolicyRequestFields, .by_wire_name = kDeleteScalingPolicyRequestNames};
constinit const Type types::DeleteScalingPolicyRequest = {.kind = Kind::structure, .shape = &DeleteScalingPolicyRequest::kShape};
constinit const Shape DeleteScalingPolicyResponse::kShape = {.name = "DeleteScalingPolicyResponse", .size = sizeof(DeleteScalingPolicyResponse)};
constinit const Type types::DeleteScalingPolicyResponse = {.kind = Kind::structure, .shape = &DeleteScalingPolicyResponse::kShape};
constinit const Shape DeleteScheduledActionRequest::kShape = {.name = "DeleteScheduledActionRequest", .size = sizeof(DeleteScheduledActionRequest), .fields = kDeleteScheduledActionRequestFields, .by_wire_name = kDeleteScheduledActionRequestNames};
constinit const Type types::DeleteScheduledActionRequest = {.kind = Kind::structure, .shape = &DeleteScheduledActionRequest::kShape};
constinit const Shape DeleteScheduledActionResponse::kShape = {.name = "DeleteScheduledActionResponse", .size = sizeof(DeleteScheduledActionResponse)};
constinit const Type types::DeleteScheduledActionResponse = {.kind = Kind::structure, .shape = &DeleteScheduledActionResponse::kShape};
constinit const Shape DeregisterScalableTargetRequest::kShape = {.name = "DeregisterScalableTargetRequest", .size = sizeof(DeregisterScalableTargetRequest), .fields = kDeregisterScalableTargetRequestFields, .by_wire_name = kDeregisterScalableTargetRequestNames};
constinit const Type types::DeregisterScalableTargetRequest = {.kind = Kind::structure, .shape = &DeregisterScalableTargetRequest::kShape};
constinit const Shape DeregisterScalableTargetResponse::kShape = {.name = "DeregisterScalableTargetResponse", .size = sizeof(DeregisterScalableTargetResponse)};
constinit const Type types::DeregisterScalableTargetResponse = {.kind = Kind::structure, .shape = &DeregisterScalableTargetResponse::kShape};
constinit const Shape DescribeScalableTargetsRequest::kShape = {.name = "DescribeScalableTargetsRequest", .size = sizeof(DescribeScalableTargetsRequest), .fields = kDescribeScalableTargetsRequestFields, .by_wire_name = kDescribeScalableTargetsRequestNames};
constinit const Type types::DescribeScalableTargetsRequest = {.kind = Kind::structure, .shape = &DescribeScalableTargetsRequest::kShape};
constinit const Shape DescribeScalableTargetsResponse::kShape = {.name = "DescribeScalableTargetsResponse", .size = sizeof(DescribeScalableTargetsResponse), .fields = kDescribeScalableTargetsResponseFields, .by_wire_name = kDescribeScalableTargetsResponseNames};
constinit const Type types::DescribeScalableTargetsResponse = {.kind = Kind::structure, .shape = &DescribeScalableTargetsResponse::kShape};
constinit const Shape DescribeScalingActivitiesRequest::kShape = {.name = "DescribeScalingActivitiesRequest", .size = sizeof(DescribeScalingActivitiesRequest), .fields = kDescribeScalingActivitiesRequestFields, .by_wire_name = kDescribeScalingActivitiesRequestNames};
constinit const Type types::DescribeScalingActivitiesRequest = {.kind = Kind::structure, .shape = &DescribeScalingActivitiesRequest::kShape};
constinit const Shape DescribeScalingActivitiesResponse::kShape = {.name = "DescribeScalingActivitiesResponse", .size = sizeof(DescribeScalingActivitiesResponse), .fields = kDescribeScalingActivitiesResponseFields, .by_wire_name = kDescribeScalingActivitiesResponseNames};
constinit const Type types::DescribeScalingActivitiesResponse = {.kind = Kind::structure, .shape = &DescribeScalingActivitiesResponse::kShape};
constinit const Shape DescribeScalingPoliciesRequest::kShape = {.name = "DescribeScalingPoliciesRequest", .size = sizeof(DescribeScalingPoliciesRequest), .fields = kDescribeScalingPoliciesRequestFields, .by_wire_name = kDescribeScalingPoliciesRequestNames};
constinit const Type types::DescribeScalingPoliciesRequest = {.kind = Kind::structure, .shape = &DescribeScalingPoliciesRequest::kShape};
constinit const Shape DescribeScalingPoliciesResponse::kShape = {.name = "DescribeScalingPoliciesResponse", .size = sizeof(DescribeScalingPoliciesResponse), .fields = kDescribeScalingPoliciesResponseFields, .by_wire_name = kDescribeScalingPoliciesResponseNames};
constinit const Type types::DescribeScalingPoliciesResponse = {.kind = Kind::structure, .shape = &DescribeScalingPoliciesResponse::kShape};
constinit const Shape DescribeScheduledActionsRequest::kShape = {.name = "DescribeScheduledActionsRequest", .size = sizeof(DescribeScheduledActionsRequest), .fields = kDescribeScheduledActionsRequestFields, .by_wire_name = kDescribeScheduledActionsRequestNames};
constinit const Type types::DescribeScheduledActionsRequest = {.kind = Kind::structure, .shape = &DescribeScheduledActionsRequest::kShape};
constinit const Shape DescribeScheduledActionsResponse::kShape = {.name = "DescribeScheduledActionsResponse", .size = sizeof(DescribeScheduledActionsResponse), .fields = kDescribeScheduledActionsResponseFields, .by_wire_name = kDescribeScheduledActionsResponseNames};
constinit const Type types::DescribeScheduledActionsResponse = {.kind = Kind::structure, .shape = &DescribeScheduledActionsResponse::kShape};
constinit const Shape GetPredictiveScalingForecastRequest::kShape = {.name = "GetPredictiveScalingForecastRequest", .size = sizeof(GetPredictiveScalingForecastRequest), .fields = kGetPredictiveScalingForecastRequestFields, .by_wire_name = kGetPredictiveScalingForecastRequestNames};
constinit const Type types::GetPredictiveScalingForecastRequest = {.kind = Kind::structure, .shape = &GetPredictiveScalingForecastRequest::kShape};
constinit const Shape GetPredictiveScalingForecastResponse::kShape = {.name = "GetPredictiveScalingForecastResponse", .size = sizeof(GetPredictiveScalingForecastResponse), .fields = kGetPredictiveScalingForecastResponseFields, .by_wire_name = kGetPredictiveScalingForecastResponseNames};
constinit const Type types::GetPredictiveScalingForecastResponse = {.kind = Kind::structure, .shape = &GetPredictiveScalingForecastResponse::kShape};
constinit const Shape ListTagsForResourceRequest::kShape = {.name = "ListTagsForResourceRequest", .size = sizeof(ListTagsForResourceRequest), .fields = kListTagsForResourceRequestFields, .by_wire_name = kListTagsForResourceRequestNames};
constinit const Type types::ListTagsForResourceRequest = {.kind = Kind::structure, .shape = &ListTagsForResourceRequest::kShape};
constinit const Shape ListTagsForResourceResponse::kShape = {.name = "ListTagsForResourceResponse", .size = sizeof(ListTagsForResourceResponse), .fields = kListTagsForResourceResponseFields, .by_wire_name = kListTagsForResourceResponseNames};
constinit const Type types::ListTagsForResourceResponse = {.kind = Kind::structure, .shape = &ListTagsForResourceResponse::kShape};
constinit const Shape LoadForecast::kShape = {.name = "LoadForecast", .size = sizeof(LoadForecast), .fields = kLoadForecastFields, .by_wire_name = kLoadForecastNames};
constinit const Type types::LoadForecast = {.kind = Kind::structure, .shape = &LoadForecast::kShape};
constinit const Type types::LoadForecasts = {.kind = Kind::list, .element = &types::LoadForecast, .list = &kList<LoadForecast>};
constinit const Shape MetricDimension::kShape = {.name = "MetricDimension", .size = sizeof(MetricDimension), .fields = kMetricDimensionFields, .by_wire_name = kMetricDimensionNames};
constinit const Type types::MetricDimension = {.kind = Kind::structure, .shape = &MetricDimension::kShape};
constinit const Type types::MetricDimensions = {.kind = Kind::list, .element = &types::MetricDimension, .list = &kList<MetricDimension>};
constinit const Shape NotScaledReason::kShape = {.name = "NotScaledReason", .size = sizeof(NotScaledReason), .fields = kNotScaledReasonFields, .by_wire_name = kNotScaledReasonNames};
constinit const Type types::NotScaledReason = {.kind = Kind::structure, .shape = &NotScaledReason::kShape};
constinit const Type types::NotScaledReasons = {.kind = Kind::list, .element = &types::NotScaledReason, .list = &kList<NotScaledReason>};
constinit const Shape PredefinedMetricSpecification::kShape = {.name = "PredefinedMetricSpecification", .size = sizeof(PredefinedMetricSpecification), .fields = kPredefinedMetricSpecificationFields, .by_wire_name = kPredefinedMetricSpecificationNames};
constinit const Type types::PredefinedMetricSpecification = {.kind = Kind::structure, .shape = &PredefinedMetricSpecification::kShape};
constinit const Shape PredictiveScalingCustomizedMetricSpecification::kShape = {.name = "PredictiveScalingCustomizedMetricSpecification", .size = sizeof(PredictiveScalingCustomizedMetricSpecification), .fields = kPredictiveScalingCustomizedMetricSpecificationFields, .by_wire_name = kPredictiveScalingCustomizedMetricSpecificationNames};
constinit const Type types::PredictiveScalingCustomizedMetricSpecification = {.kind = Kind::structure, .shape = &PredictiveScalingCustomizedMetricSpecification::kShape};
constinit const Shape PredictiveScalingMetric::kShape = {.name = "PredictiveScalingMetric", .size = sizeof(PredictiveScalingMetric), .fields = kPredictiveScalingMetricFields, .by_wire_name = kPredictiveScalingMetricNames};
constinit const Type types::PredictiveScalingMetric = {.kind = Kind::structure, .shape = &PredictiveScalingMetric::kShape};
constinit const Shape PredictiveScalingMetricDataQuery::kShape = {.name = "PredictiveScalingMetricDataQuery", .size = sizeof(PredictiveScalingMetricDataQuery), .fields = kPredictiveScalingMetricDataQueryFields, .by_wire_name = kPredictiveScalingMetricDataQueryNames};
constinit const Type types::PredictiveScalingMetricDataQuery = {.kind = Kind::structure, .shape = &PredictiveScalingMetricDataQuery::kShape};
constinit const Type types::PredictiveScalingMetricDataQueries = {.kind = Kind::list, .element = &types::PredictiveScalingMetricDataQuery, .list = &kList<PredictiveScalingMetricDataQuery>};
constinit const Shape PredictiveScalingMetricDimension::kShape = {.name = "PredictiveScalingMetricDimension", .size = sizeof(PredictiveScalingMetricDimension), .fields = kPredictiveScalingMetricDimensionFields, .by_wire_name = kPredictiveScalingMetricDimensionNames};
constinit const Type types::PredictiveScalingMetricDimension = {.kind = Kind::structure, .shape = &PredictiveScalingMetricDimension::kShape};

}  // namespace athanor::api::autoscaling
