// Generated from apis/scheduler.json by apis/generate.py.
#include "scheduler_tables.hpp"

namespace athanor::api::scheduler {
using namespace athanor::wire;

namespace others {
}
namespace {

constexpr const Operation* kOperations[] = {
    &op::CreateSchedule::kModel,
    &op::CreateScheduleGroup::kModel,
    &op::DeleteSchedule::kModel,
    &op::DeleteScheduleGroup::kModel,
    &op::GetSchedule::kModel,
    &op::GetScheduleGroup::kModel,
    &op::ListScheduleGroups::kModel,
    &op::ListSchedules::kModel,
    &op::ListTagsForResource::kModel,
    &op::TagResource::kModel,
    &op::UntagResource::kModel,
    &op::UpdateSchedule::kModel,
};
constexpr ErrorModel kErrors[] = {
    {.name = "ConflictException", .status = 409, .message_name = "Message"},
    {.name = "InternalServerException", .status = 500, .sender = false, .message_name = "Message"},
    {.name = "ResourceNotFoundException", .status = 404, .message_name = "Message"},
    {.name = "ServiceQuotaExceededException", .status = 402, .message_name = "Message"},
    {.name = "ThrottlingException", .status = 429, .message_name = "Message"},
    {.name = "ValidationException", .message_name = "Message"},
};

}  // namespace

constinit const Service kService = {.name = "scheduler", .signing_name = "scheduler", .action_prefix = "scheduler", .api_version = "2021-06-30", .validation_code = "ValidationException", .protocols = 2, .operations = kOperations, .errors = kErrors};

}  // namespace athanor::api::scheduler
