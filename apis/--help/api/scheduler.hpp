// Generated from apis/scheduler.json by apis/generate.py.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.hpp"
#include "wire/forward.hpp"

namespace athanor::api::scheduler {

extern const wire::Service kService;

struct AwsVpcConfiguration;
struct CapacityProviderStrategyItem;
struct Tag;
struct CreateScheduleGroupInput;
struct CreateScheduleGroupOutput;
struct FlexibleTimeWindow;
struct DeadLetterConfig;
struct NetworkConfiguration;
struct PlacementConstraint;
struct PlacementStrategy;
struct EcsParameters;
struct EventBridgeParameters;
struct KinesisParameters;
struct RetryPolicy;
struct SageMakerPipelineParameter;
struct SageMakerPipelineParameters;
struct SqsParameters;
struct Target;
struct CreateScheduleInput;
struct CreateScheduleOutput;
struct DeleteScheduleGroupInput;
struct DeleteScheduleGroupOutput;
struct DeleteScheduleInput;
struct DeleteScheduleOutput;
struct GetScheduleGroupInput;
struct GetScheduleGroupOutput;
struct GetScheduleInput;
struct GetScheduleOutput;
struct ListScheduleGroupsInput;
struct ScheduleGroupSummary;
struct ListScheduleGroupsOutput;
struct ListSchedulesInput;
struct TargetSummary;
struct ScheduleSummary;
struct ListSchedulesOutput;
struct ListTagsForResourceInput;
struct ListTagsForResourceOutput;
struct TagResourceInput;
struct TagResourceOutput;
struct UntagResourceInput;
struct UntagResourceOutput;
struct UpdateScheduleInput;
struct UpdateScheduleOutput;

struct AwsVpcConfiguration {
    std::optional<std::string> assign_public_ip = {};
    std::optional<std::vector<std::string>> security_groups = {};
    std::vector<std::string> subnets = {};
    static const wire::Shape kShape;
};

struct CapacityProviderStrategyItem {
    std::optional<std::int64_t> base = {};
    std::string capacity_provider = {};
    std::optional<std::int64_t> weight = {};
    static const wire::Shape kShape;
};

struct Tag {
    std::string key = {};
    std::string value = {};
    static const wire::Shape kShape;
};

struct CreateScheduleGroupInput {
    std::optional<std::string> client_token = {};
    std::string name = {};
    std::optional<std::vector<Tag>> tags = {};
    static const wire::Shape kShape;
};

struct CreateScheduleGroupOutput {
    std::string schedule_group_arn = {};
    static const wire::Shape kShape;
};

struct FlexibleTimeWindow {
    std::optional<std::int64_t> maximum_window_in_minutes = {};
    std::string mode = {};
    static const wire::Shape kShape;
};

struct DeadLetterConfig {
    std::optional<std::string> arn = {};
    static const wire::Shape kShape;
};

struct NetworkConfiguration {
    std::optional<AwsVpcConfiguration> awsvpc_configuration = {};
    static const wire::Shape kShape;
};

struct PlacementConstraint {
    std::optional<std::string> expression = {};
    std::optional<std::string> type = {};
    static const wire::Shape kShape;
};

struct PlacementStrategy {
    std::optional<std::string> field = {};
    std::optional<std::string> type = {};
    static const wire::Shape kShape;
};

struct EcsParameters {
    std::optional<std::vector<CapacityProviderStrategyItem>> capacity_provider_strategy = {};
    std::optional<bool> enable_ecs_managed_tags = {};
    std::optional<bool> enable_execute_command = {};
    std::optional<std::string> group = {};
    std::optional<std::string> launch_type = {};
    std::optional<NetworkConfiguration> network_configuration = {};
    std::optional<std::vector<PlacementConstraint>> placement_constraints = {};
    std::optional<std::vector<PlacementStrategy>> placement_strategy = {};
    std::optional<std::string> platform_version = {};
    std::optional<std::string> propagate_tags = {};
    std::optional<std::string> reference_id = {};
    std::optional<std::vector<std::map<std::string, std::string>>> tags = {};
    std::optional<std::int64_t> task_count = {};
    std::string task_definition_arn = {};
    static const wire::Shape kShape;
};

struct EventBridgeParameters {
    std::string detail_type = {};
    std::string source = {};
    static const wire::Shape kShape;
};

struct KinesisParameters {
    std::string partition_key = {};
    static const wire::Shape kShape;
};

struct RetryPolicy {
    std::optional<std::int64_t> maximum_event_age_in_seconds = {};
    std::optional<std::int64_t> maximum_retry_attempts = {};
    static const wire::Shape kShape;
};

struct SageMakerPipelineParameter {
    std::string name = {};
    std::string value = {};
    static const wire::Shape kShape;
};

struct SageMakerPipelineParameters {
    std::optional<std::vector<SageMakerPipelineParameter>> pipeline_parameter_list = {};
    static const wire::Shape kShape;
};

struct SqsParameters {
    std::optional<std::string> message_group_id = {};
    static const wire::Shape kShape;
};

struct Target {
    std::string arn = {};
    std::optional<DeadLetterConfig> dead_letter_config = {};
    std::optional<EcsParameters> ecs_parameters = {};
    std::optional<EventBridgeParameters> event_bridge_parameters = {};
    std::optional<std::string> input = {};
    std::optional<KinesisParameters> kinesis_parameters = {};
    std::optional<RetryPolicy> retry_policy = {};
    std::string role_arn = {};
    std::optional<SageMakerPipelineParameters> sage_maker_pipeline_parameters = {};
    std::optional<SqsParameters> sqs_parameters = {};
    static const wire::Shape kShape;
};

struct CreateScheduleInput {
    std::optional<std::string> action_after_completion = {};
    std::optional<std::string> client_token = {};
    std::optional<std::string> description = {};
    std::optional<Timestamp> end_date = {};
    FlexibleTimeWindow flexible_time_window = {};
    std::optional<std::string> group_name = {};
    std::optional<std::string> kms_key_arn = {};
    std::string name = {};
    std::string schedule_expression = {};
    std::optional<std::string> schedule_expression_timezone = {};
    std::optional<Timestamp> start_date = {};
    std::optional<std::string> state = {};
    Target target = {};
    static const wire::Shape kShape;
};

struct CreateScheduleOutput {
    std::string schedule_arn = {};
    static const wire::Shape kShape;
};

struct DeleteScheduleGroupInput {
    std::optional<std::string> client_token = {};
    std::string name = {};
    static const wire::Shape kShape;
};

struct DeleteScheduleGroupOutput {
    static const wire::Shape kShape;
};

struct DeleteScheduleInput {
    std::optional<std::string> client_token = {};
    std::optional<std::string> group_name = {};
    std::string name = {};
    static const wire::Shape kShape;
};

struct DeleteScheduleOutput {
    static const wire::Shape kShape;
};

struct GetScheduleGroupInput {
    std::string name = {};
    static const wire::Shape kShape;
};

struct GetScheduleGroupOutput {
    std::optional<std::string> arn = {};
    std::optional<Timestamp> creation_date = {};
    std::optional<Timestamp> last_modification_date = {};
    std::optional<std::string> name = {};
    std::optional<std::string> state = {};
    static const wire::Shape kShape;
};

struct GetScheduleInput {
    std::optional<std::string> group_name = {};
    std::string name = {};
    static const wire::Shape kShape;
};

struct GetScheduleOutput {
    std::optional<std::string> action_after_completion = {};
    std::optional<std::string> arn = {};
    std::optional<Timestamp> creation_date = {};
    std::optional<std::string> description = {};
    std::optional<Timestamp> end_date = {};
    std::optional<FlexibleTimeWindow> flexible_time_window = {};
    std::optional<std::string> group_name = {};
    std::optional<std::string> kms_key_arn = {};
    std::optional<Timestamp> last_modification_date = {};
    std::optional<std::string> name = {};
    std::optional<std::string> schedule_expression = {};
    std::optional<std::string> schedule_expression_timezone = {};
    std::optional<Timestamp> start_date = {};
    std::optional<std::string> state = {};
    std::optional<Target> target = {};
    static const wire::Shape kShape;
};

struct ListScheduleGroupsInput {
    std::optional<std::int64_t> max_results = {};
    std::optional<std::string> name_prefix = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct ScheduleGroupSummary {
    std::optional<std::string> arn = {};
    std::optional<Timestamp> creation_date = {};
    std::optional<Timestamp> last_modification_date = {};
    std::optional<std::string> name = {};
    std::optional<std::string> state = {};
    static const wire::Shape kShape;
};

struct ListScheduleGroupsOutput {
    std::optional<std::string> next_token = {};
    std::vector<ScheduleGroupSummary> schedule_groups = {};
    static const wire::Shape kShape;
};

struct ListSchedulesInput {
    std::optional<std::string> group_name = {};
    std::optional<std::int64_t> max_results = {};
    std::optional<std::string> name_prefix = {};
    std::optional<std::string> next_token = {};
    std::optional<std::string> state = {};
    static const wire::Shape kShape;
};

struct TargetSummary {
    std::string arn = {};
    static const wire::Shape kShape;
};

struct ScheduleSummary {
    std::optional<std::string> arn = {};
    std::optional<Timestamp> creation_date = {};
    std::optional<std::string> group_name = {};
    std::optional<Timestamp> last_modification_date = {};
    std::optional<std::string> name = {};
    std::optional<std::string> state = {};
    std::optional<TargetSummary> target = {};
    static const wire::Shape kShape;
};

struct ListSchedulesOutput {
    std::optional<std::string> next_token = {};
    std::vector<ScheduleSummary> schedules = {};
    static const wire::Shape kShape;
};

struct ListTagsForResourceInput {
    std::string resource_arn = {};
    static const wire::Shape kShape;
};

struct ListTagsForResourceOutput {
    std::optional<std::vector<Tag>> tags = {};
    static const wire::Shape kShape;
};

struct TagResourceInput {
    std::string resource_arn = {};
    std::vector<Tag> tags = {};
    static const wire::Shape kShape;
};

struct TagResourceOutput {
    static const wire::Shape kShape;
};

struct UntagResourceInput {
    std::string resource_arn = {};
    std::vector<std::string> tag_keys = {};
    static const wire::Shape kShape;
};

struct UntagResourceOutput {
    static const wire::Shape kShape;
};

struct UpdateScheduleInput {
    std::optional<std::string> action_after_completion = {};
    std::optional<std::string> client_token = {};
    std::optional<std::string> description = {};
    std::optional<Timestamp> end_date = {};
    FlexibleTimeWindow flexible_time_window = {};
    std::optional<std::string> group_name = {};
    std::optional<std::string> kms_key_arn = {};
    std::string name = {};
    std::string schedule_expression = {};
    std::optional<std::string> schedule_expression_timezone = {};
    std::optional<Timestamp> start_date = {};
    std::optional<std::string> state = {};
    Target target = {};
    static const wire::Shape kShape;
};

struct UpdateScheduleOutput {
    std::string schedule_arn = {};
    static const wire::Shape kShape;
};

struct Unit {
    static const wire::Shape kShape;
};

namespace op {

struct CreateSchedule {
    using Input = CreateScheduleInput;
    using Output = CreateScheduleOutput;
    static const wire::Operation kModel;
};
struct CreateScheduleGroup {
    using Input = CreateScheduleGroupInput;
    using Output = CreateScheduleGroupOutput;
    static const wire::Operation kModel;
};
struct DeleteSchedule {
    using Input = DeleteScheduleInput;
    using Output = DeleteScheduleOutput;
    static const wire::Operation kModel;
};
struct DeleteScheduleGroup {
    using Input = DeleteScheduleGroupInput;
    using Output = DeleteScheduleGroupOutput;
    static const wire::Operation kModel;
};
struct GetSchedule {
    using Input = GetScheduleInput;
    using Output = GetScheduleOutput;
    static const wire::Operation kModel;
};
struct GetScheduleGroup {
    using Input = GetScheduleGroupInput;
    using Output = GetScheduleGroupOutput;
    static const wire::Operation kModel;
};
struct ListScheduleGroups {
    using Input = ListScheduleGroupsInput;
    using Output = ListScheduleGroupsOutput;
    static const wire::Operation kModel;
};
struct ListSchedules {
    using Input = ListSchedulesInput;
    using Output = ListSchedulesOutput;
    static const wire::Operation kModel;
};
struct ListTagsForResource {
    using Input = ListTagsForResourceInput;
    using Output = ListTagsForResourceOutput;
    static const wire::Operation kModel;
};
struct TagResource {
    using Input = TagResourceInput;
    using Output = TagResourceOutput;
    static const wire::Operation kModel;
};
struct UntagResource {
    using Input = UntagResourceInput;
    using Output = UntagResourceOutput;
    static const wire::Operation kModel;
};
struct UpdateSchedule {
    using Input = UpdateScheduleInput;
    using Output = UpdateScheduleOutput;
    static const wire::Operation kModel;
};

}  // namespace op
}  // namespace athanor::api::scheduler
