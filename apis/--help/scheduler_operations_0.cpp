// Generated from apis/scheduler.json by apis/generate.py.
#include "scheduler_tables.hpp"

namespace athanor::api::scheduler {
using namespace athanor::wire;

namespace {

constexpr std::string_view kUntagResourceQuery[] = {"TagKeys"};

}  // namespace

constinit const Operation op::CreateSchedule::kModel = {.name = "CreateSchedule", .service = &kService, .described = true, .input = &CreateScheduleInput::kShape, .output = &CreateScheduleOutput::kShape, .input_lifetime = &kLifetime<CreateScheduleInput>, .output_lifetime = &kLifetime<CreateScheduleOutput>, .method = "POST", .uri = "/schedules/{Name}"};
constinit const Operation op::CreateScheduleGroup::kModel = {.name = "CreateScheduleGroup", .service = &kService, .described = true, .input = &CreateScheduleGroupInput::kShape, .output = &CreateScheduleGroupOutput::kShape, .input_lifetime = &kLifetime<CreateScheduleGroupInput>, .output_lifetime = &kLifetime<CreateScheduleGroupOutput>, .method = "POST", .uri = "/schedule-groups/{Name}"};
constinit const Operation op::DeleteSchedule::kModel = {.name = "DeleteSchedule", .service = &kService, .described = true, .input = &DeleteScheduleInput::kShape, .output = &DeleteScheduleOutput::kShape, .input_lifetime = &kLifetime<DeleteScheduleInput>, .output_lifetime = &kLifetime<DeleteScheduleOutput>, .method = "DELETE", .uri = "/schedules/{Name}"};
constinit const Operation op::DeleteScheduleGroup::kModel = {.name = "DeleteScheduleGroup", .service = &kService, .described = true, .input = &DeleteScheduleGroupInput::kShape, .output = &DeleteScheduleGroupOutput::kShape, .input_lifetime = &kLifetime<DeleteScheduleGroupInput>, .output_lifetime = &kLifetime<DeleteScheduleGroupOutput>, .method = "DELETE", .uri = "/schedule-groups/{Name}"};
constinit const Operation op::GetSchedule::kModel = {.name = "GetSchedule", .service = &kService, .described = true, .input = &GetScheduleInput::kShape, .output = &GetScheduleOutput::kShape, .input_lifetime = &kLifetime<GetScheduleInput>, .output_lifetime = &kLifetime<GetScheduleOutput>, .method = "GET", .uri = "/schedules/{Name}"};
constinit const Operation op::GetScheduleGroup::kModel = {.name = "GetScheduleGroup", .service = &kService, .described = true, .input = &GetScheduleGroupInput::kShape, .output = &GetScheduleGroupOutput::kShape, .input_lifetime = &kLifetime<GetScheduleGroupInput>, .output_lifetime = &kLifetime<GetScheduleGroupOutput>, .method = "GET", .uri = "/schedule-groups/{Name}"};
constinit const Operation op::ListScheduleGroups::kModel = {.name = "ListScheduleGroups", .service = &kService, .described = true, .input = &ListScheduleGroupsInput::kShape, .output = &ListScheduleGroupsOutput::kShape, .input_lifetime = &kLifetime<ListScheduleGroupsInput>, .output_lifetime = &kLifetime<ListScheduleGroupsOutput>, .method = "GET", .uri = "/schedule-groups"};
constinit const Operation op::ListSchedules::kModel = {.name = "ListSchedules", .service = &kService, .described = true, .input = &ListSchedulesInput::kShape, .output = &ListSchedulesOutput::kShape, .input_lifetime = &kLifetime<ListSchedulesInput>, .output_lifetime = &kLifetime<ListSchedulesOutput>, .method = "GET", .uri = "/schedules"};
constinit const Operation op::ListTagsForResource::kModel = {.name = "ListTagsForResource", .service = &kService, .described = true, .input = &ListTagsForResourceInput::kShape, .output = &ListTagsForResourceOutput::kShape, .input_lifetime = &kLifetime<ListTagsForResourceInput>, .output_lifetime = &kLifetime<ListTagsForResourceOutput>, .method = "GET", .uri = "/tags/{ResourceArn}"};
constinit const Operation op::TagResource::kModel = {.name = "TagResource", .service = &kService, .described = true, .input = &TagResourceInput::kShape, .output = &TagResourceOutput::kShape, .input_lifetime = &kLifetime<TagResourceInput>, .output_lifetime = &kLifetime<TagResourceOutput>, .method = "POST", .uri = "/tags/{ResourceArn}"};
constinit const Operation op::UntagResource::kModel = {.name = "UntagResource", .service = &kService, .described = true, .input = &UntagResourceInput::kShape, .output = &UntagResourceOutput::kShape, .input_lifetime = &kLifetime<UntagResourceInput>, .output_lifetime = &kLifetime<UntagResourceOutput>, .method = "DELETE", .uri = "/tags/{ResourceArn}", .required_query = kUntagResourceQuery};
constinit const Operation op::UpdateSchedule::kModel = {.name = "UpdateSchedule", .service = &kService, .described = true, .input = &UpdateScheduleInput::kShape, .output = &UpdateScheduleOutput::kShape, .input_lifetime = &kLifetime<UpdateScheduleInput>, .output_lifetime = &kLifetime<UpdateScheduleOutput>, .method = "PUT", .uri = "/schedules/{Name}"};

}  // namespace athanor::api::scheduler
