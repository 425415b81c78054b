// Generated from apis/application-autoscaling.json by apis/generate.py.
#include "autoscaling_tables.hpp"

namespace athanor::api::autoscaling {
using namespace athanor::wire;

namespace others {
}
namespace {

constexpr const Operation* kOperations[] = {
    &op::DeleteScalingPolicy::kModel,
    &op::DeleteScheduledAction::kModel,
    &op::DeregisterScalableTarget::kModel,
    &op::DescribeScalableTargets::kModel,
    &op::DescribeScalingActivities::kModel,
    &op::DescribeScalingPolicies::kModel,
    &op::DescribeScheduledActions::kModel,
    &op::GetPredictiveScalingForecast::kModel,
    &op::ListTagsForResource::kModel,
    &op::PutScalingPolicy::kModel,
    &op::PutScheduledAction::kModel,
    &op::RegisterScalableTarget::kModel,
    &op::TagResource::kModel,
    &op::UntagResource::kModel,
};
constexpr ErrorModel kErrors[] = {
    {.name = "ConcurrentUpdateException", .message_name = "Message"},
    {.name = "FailedResourceAccessException", .message_name = "Message"},
    {.name = "InternalServiceException", .message_name = "Message"},
    {.name = "InvalidNextTokenException", .message_name = "Message"},
    {.name = "LimitExceededException", .message_name = "Message"},
    {.name = "ObjectNotFoundException", .message_name = "Message"},
    {.name = "ResourceNotFoundException", .message_name = "Message"},
    {.name = "TooManyTagsException", .message_name = "Message"},
    {.name = "ValidationException", .message_name = "Message"},
};

}  // namespace

constinit const Service kService = {.name = "application-autoscaling", .signing_name = "application-autoscaling", .action_prefix = "application-autoscaling", .api_version = "2016-02-06", .target_prefix = "AnyScaleFrontendService", .validation_code = "ValidationException", .protocols = 1, .operations = kOperations, .errors = kErrors};

}  // namespace athanor::api::autoscaling
