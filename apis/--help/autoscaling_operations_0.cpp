// Generated from apis/application-autoscaling.json by apis/generate.py.
#include "autoscaling_tables.hpp"

namespace athanor::api::autoscaling {
using namespace athanor::wire;

namespace {


}  // namespace

constinit const Operation op::DeleteScalingPolicy::kModel = {.name = "DeleteScalingPolicy", .service = &kService, .described = true, .input = &DeleteScalingPolicyRequest::kShape, .output = &DeleteScalingPolicyResponse::kShape, .input_lifetime = &kLifetime<DeleteScalingPolicyRequest>, .output_lifetime = &kLifetime<DeleteScalingPolicyResponse>};
constinit const Operation op::DeleteScheduledAction::kModel = {.name = "DeleteScheduledAction", .service = &kService, .described = true, .input = &DeleteScheduledActionRequest::kShape, .output = &DeleteScheduledActionResponse::kShape, .input_lifetime = &kLifetime<DeleteScheduledActionRequest>, .output_lifetime = &kLifetime<DeleteScheduledActionResponse>};
constinit const Operation op::DeregisterScalableTarget::kModel = {.name = "DeregisterScalableTarget", .service = &kService, .described = true, .input = &DeregisterScalableTargetRequest::kShape, .output = &DeregisterScalableTargetResponse::kShape, .input_lifetime = &kLifetime<DeregisterScalableTargetRequest>, .output_lifetime = &kLifetime<DeregisterScalableTargetResponse>};
constinit const Operation op::DescribeScalableTargets::kModel = {.name = "DescribeScalableTargets", .service = &kService, .described = true, .input = &DescribeScalableTargetsRequest::kShape, .output = &DescribeScalableTargetsResponse::kShape, .input_lifetime = &kLifetime<DescribeScalableTargetsRequest>, .output_lifetime = &kLifetime<DescribeScalableTargetsResponse>};
constinit const Operation op::DescribeScalingActivities::kModel = {.name = "DescribeScalingActivities", .service = &kService, .described = true, .input = &DescribeScalingActivitiesRequest::kShape, .output = &DescribeScalingActivitiesResponse::kShape, .input_lifetime = &kLifetime<DescribeScalingActivitiesRequest>, .output_lifetime = &kLifetime<DescribeScalingActivitiesResponse>};
constinit const Operation op::DescribeScalingPolicies::kModel = {.name = "DescribeScalingPolicies", .service = &kService, .described = true, .input = &DescribeScalingPoliciesRequest::kShape, .output = &DescribeScalingPoliciesResponse::kShape, .input_lifetime = &kLifetime<DescribeScalingPoliciesRequest>, .output_lifetime = &kLifetime<DescribeScalingPoliciesResponse>};
constinit const Operation op::DescribeScheduledActions::kModel = {.name = "DescribeScheduledActions", .service = &kService, .described = true, .input = &DescribeScheduledActionsRequest::kShape, .output = &DescribeScheduledActionsResponse::kShape, .input_lifetime = &kLifetime<DescribeScheduledActionsRequest>, .output_lifetime = &kLifetime<DescribeScheduledActionsResponse>};
constinit const Operation op::GetPredictiveScalingForecast::kModel = {.name = "GetPredictiveScalingForecast", .service = &kService, .described = true, .input = &GetPredictiveScalingForecastRequest::kShape, .output = &GetPredictiveScalingForecastResponse::kShape, .input_lifetime = &kLifetime<GetPredictiveScalingForecastRequest>, .output_lifetime = &kLifetime<GetPredictiveScalingForecastResponse>};
constinit const Operation op::ListTagsForResource::kModel = {.name = "ListTagsForResource", .service = &kService, .described = true, .input = &ListTagsForResourceRequest::kShape, .output = &ListTagsForResourceResponse::kShape, .input_lifetime = &kLifetime<ListTagsForResourceRequest>, .output_lifetime = &kLifetime<ListTagsForResourceResponse>};
constinit const Operation op::PutScalingPolicy::kModel = {.name = "PutScalingPolicy", .service = &kService, .described = true, .input = &PutScalingPolicyRequest::kShape, .output = &PutScalingPolicyResponse::kShape, .input_lifetime = &kLifetime<PutScalingPolicyRequest>, .output_lifetime = &kLifetime<PutScalingPolicyResponse>};
constinit const Operation op::PutScheduledAction::kModel = {.name = "PutScheduledAction", .service = &kService, .described = true, .input = &PutScheduledActionRequest::kShape, .output = &PutScheduledActionResponse::kShape, .input_lifetime = &kLifetime<PutScheduledActionRequest>, .output_lifetime = &kLifetime<PutScheduledActionResponse>};
constinit const Operation op::RegisterScalableTarget::kModel = {.name = "RegisterScalableTarget", .service = &kService, .described = true, .input = &RegisterScalableTargetRequest::kShape, .output = &RegisterScalableTargetResponse::kShape, .input_lifetime = &kLifetime<RegisterScalableTargetRequest>, .output_lifetime = &kLifetime<RegisterScalableTargetResponse>};
constinit const Operation op::TagResource::kModel = {.name = "TagResource", .service = &kService, .described = true, .input = &TagResourceRequest::kShape, .output = &TagResourceResponse::kShape, .input_lifetime = &kLifetime<TagResourceRequest>, .output_lifetime = &kLifetime<TagResourceResponse>};
constinit const Operation op::UntagResource::kModel = {.name = "UntagResource", .service = &kService, .described = true, .input = &UntagResourceRequest::kShape, .output = &UntagResourceResponse::kShape, .input_lifetime = &kLifetime<UntagResourceRequest>, .output_lifetime = &kLifetime<UntagResourceResponse>};

}  // namespace athanor::api::autoscaling
