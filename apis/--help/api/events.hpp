// Generated from apis/events.json by apis/generate.py.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.hpp"
#include "wire/forward.hpp"

namespace athanor::api::events {

extern const wire::Service kService;

struct AppSyncParameters;
struct AwsVpcConfiguration;
struct BatchArrayProperties;
struct BatchRetryStrategy;
struct BatchParameters;
struct CapacityProviderStrategyItem;
struct DeadLetterConfig;
struct LogConfig;
struct Tag;
struct CreateEventBusRequest;
struct CreateEventBusResponse;
struct DeleteEventBusRequest;
struct DeleteRuleRequest;
struct DescribeEventBusRequest;
struct DescribeEventBusResponse;
struct DescribeRuleRequest;
struct DescribeRuleResponse;
struct DisableRuleRequest;
struct NetworkConfiguration;
struct PlacementConstraint;
struct PlacementStrategy;
struct EcsParameters;
struct EnableRuleRequest;
struct EventBus;
struct HttpParameters;
struct InputTransformer;
struct KinesisParameters;
struct ListEventBusesRequest;
struct ListEventBusesResponse;
struct ListRuleNamesByTargetRequest;
struct ListRuleNamesByTargetResponse;
struct ListRulesRequest;
struct Rule;
struct ListRulesResponse;
struct ListTagsForResourceRequest;
struct ListTagsForResourceResponse;
struct ListTargetsByRuleRequest;
struct RedshiftDataParameters;
struct RetryPolicy;
struct RunCommandTarget;
struct RunCommandParameters;
struct SageMakerPipelineParameter;
struct SageMakerPipelineParameters;
struct SqsParameters;
struct Target;
struct ListTargetsByRuleResponse;
struct PutEventsRequestEntry;
struct PutEventsRequest;
struct PutEventsResultEntry;
struct PutEventsResponse;
struct PutRuleRequest;
struct PutRuleResponse;
struct PutTargetsRequest;
struct PutTargetsResultEntry;
struct PutTargetsResponse;
struct RemoveTargetsRequest;
struct RemoveTargetsResultEntry;
struct RemoveTargetsResponse;
struct TagResourceRequest;
struct TagResourceResponse;
struct TestEventPatternRequest;
struct TestEventPatternResponse;
struct UntagResourceRequest;
struct UntagResourceResponse;

struct AppSyncParameters {
    std::optional<std::string> graph_ql_operation = {};
    static const wire::Shape kShape;
};

struct AwsVpcConfiguration {
    std::vector<std::string> subnets = {};
    std::optional<std::vector<std::string>> security_groups = {};
    std::optional<std::string> assign_public_ip = {};
    static const wire::Shape kShape;
};

struct BatchArrayProperties {
    std::optional<std::int64_t> size = {};
    static const wire::Shape kShape;
};

struct BatchRetryStrategy {
    std::optional<std::int64_t> attempts = {};
    static const wire::Shape kShape;
};

struct BatchParameters {
    std::string job_definition = {};
    std::string job_name = {};
    std::optional<BatchArrayProperties> array_properties = {};
    std::optional<BatchRetryStrategy> retry_strategy = {};
    static const wire::Shape kShape;
};

struct CapacityProviderStrategyItem {
    std::string capacity_provider = {};
    std::optional<std::int64_t> weight = {};
    std::optional<std::int64_t> base = {};
    static const wire::Shape kShape;
};

struct DeadLetterConfig {
    std::optional<std::string> arn = {};
    static const wire::Shape kShape;
};

struct LogConfig {
    std::optional<std::string> include_detail = {};
    std::optional<std::string> level = {};
    static const wire::Shape kShape;
};

struct Tag {
    std::string key = {};
    std::string value = {};
    static const wire::Shape kShape;
};

struct CreateEventBusRequest {
    std::string name = {};
    std::optional<std::string> event_source_name = {};
    std::optional<std::string> description = {};
    std::optional<std::string> kms_key_identifier = {};
    std::optional<DeadLetterConfig> dead_letter_config = {};
    std::optional<LogConfig> log_config = {};
    std::optional<std::vector<Tag>> tags = {};
    static const wire::Shape kShape;
};

struct CreateEventBusResponse {
    std::optional<std::string> event_bus_arn = {};
    std::optional<std::string> description = {};
    std::optional<std::string> kms_key_identifier = {};
    std::optional<DeadLetterConfig> dead_letter_config = {};
    std::optional<LogConfig> log_config = {};
    static const wire::Shape kShape;
};

struct DeleteEventBusRequest {
    std::string name = {};
    static const wire::Shape kShape;
};

struct DeleteRuleRequest {
    std::string name = {};
    std::optional<std::string> event_bus_name = {};
    std::optional<bool> force = {};
    static const wire::Shape kShape;
};

struct DescribeEventBusRequest {
    std::optional<std::string> name = {};
    static const wire::Shape kShape;
};

struct DescribeEventBusResponse {
    std::optional<std::string> name = {};
    std::optional<std::string> arn = {};
    std::optional<std::string> description = {};
    std::optional<std::string> kms_key_identifier = {};
    std::optional<DeadLetterConfig> dead_letter_config = {};
    std::optional<std::string> policy = {};
    std::optional<LogConfig> log_config = {};
    std::optional<Timestamp> creation_time = {};
    std::optional<Timestamp> last_modified_time = {};
    static const wire::Shape kShape;
};

struct DescribeRuleRequest {
    std::string name = {};
    std::optional<std::string> event_bus_name = {};
    static const wire::Shape kShape;
};

struct DescribeRuleResponse {
    std::optional<std::string> name = {};
    std::optional<std::string> arn = {};
    std::optional<std::string> event_pattern = {};
    std::optional<std::string> schedule_expression = {};
    std::optional<std::string> state = {};
    std::optional<std::string> description = {};
    std::optional<std::string> role_arn = {};
    std::optional<std::string> managed_by = {};
    std::optional<std::string> event_bus_name = {};
    std::optional<std::string> created_by = {};
    static const wire::Shape kShape;
};

struct DisableRuleRequest {
    std::string name = {};
    std::optional<std::string> event_bus_name = {};
    static const wire::Shape kShape;
};

struct NetworkConfiguration {
    std::optional<AwsVpcConfiguration> awsvpc_configuration = {};
    static const wire::Shape kShape;
};

struct PlacementConstraint {
    std::optional<std::string> type = {};
    std::optional<std::string> expression = {};
    static const wire::Shape kShape;
};

struct PlacementStrategy {
    std::optional<std::string> type = {};
    std::optional<std::string> field = {};
    static const wire::Shape kShape;
};

struct EcsParameters {
    std::string task_definition_arn = {};
    std::optional<std::int64_t> task_count = {};
    std::optional<std::string> launch_type = {};
    std::optional<NetworkConfiguration> network_configuration = {};
    std::optional<std::string> platform_version = {};
    std::optional<std::string> group = {};
    std::optional<std::vector<CapacityProviderStrategyItem>> capacity_provider_strategy = {};
    std::optional<bool> enable_ecs_managed_tags = {};
    std::optional<bool> enable_execute_command = {};
    std::optional<std::vector<PlacementConstraint>> placement_constraints = {};
    std::optional<std::vector<PlacementStrategy>> placement_strategy = {};
    std::optional<std::string> propagate_tags = {};
    std::optional<std::string> reference_id = {};
    std::optional<std::vector<Tag>> tags = {};
    static const wire::Shape kShape;
};

struct EnableRuleRequest {
    std::string name = {};
    std::optional<std::string> event_bus_name = {};
    static const wire::Shape kShape;
};

struct EventBus {
    std::optional<std::string> name = {};
    std::optional<std::string> arn = {};
    std::optional<std::string> description = {};
    std::optional<std::string> policy = {};
    std::optional<Timestamp> creation_time = {};
    std::optional<Timestamp> last_modified_time = {};
    static const wire::Shape kShape;
};

struct HttpParameters {
    std::optional<std::vector<std::string>> path_parameter_values = {};
    std::optional<std::map<std::string, std::string>> header_parameters = {};
    std::optional<std::map<std::string, std::string>> query_string_parameters = {};
    static const wire::Shape kShape;
};

struct InputTransformer {
    std::optional<std::map<std::string, std::string>> input_paths_map = {};
    std::string input_template = {};
    static const wire::Shape kShape;
};

struct KinesisParameters {
    std::string partition_key_path = {};
    static const wire::Shape kShape;
};

struct ListEventBusesRequest {
    std::optional<std::string> name_prefix = {};
    std::optional<std::string> next_token = {};
    std::optional<std::int64_t> limit = {};
    static const wire::Shape kShape;
};

struct ListEventBusesResponse {
    std::optional<std::vector<EventBus>> event_buses = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct ListRuleNamesByTargetRequest {
    std::string target_arn = {};
    std::optional<std::string> event_bus_name = {};
    std::optional<std::string> next_token = {};
    std::optional<std::int64_t> limit = {};
    static const wire::Shape kShape;
};

struct ListRuleNamesByTargetResponse {
    std::optional<std::vector<std::string>> rule_names = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct ListRulesRequest {
    std::optional<std::string> name_prefix = {};
    std::optional<std::string> event_bus_name = {};
    std::optional<std::string> next_token = {};
    std::optional<std::int64_t> limit = {};
    static const wire::Shape kShape;
};

struct Rule {
    std::optional<std::string> name = {};
    std::optional<std::string> arn = {};
    std::optional<std::string> event_pattern = {};
    std::optional<std::string> state = {};
    std::optional<std::string> description = {};
    std::optional<std::string> schedule_expression = {};
    std::optional<std::string> role_arn = {};
    std::optional<std::string> managed_by = {};
    std::optional<std::string> event_bus_name = {};
    static const wire::Shape kShape;
};

struct ListRulesResponse {
    std::optional<std::vector<Rule>> rules = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct ListTagsForResourceRequest {
    std::string resource_arn = {};
    static const wire::Shape kShape;
};

struct ListTagsForResourceResponse {
    std::optional<std::vector<Tag>> tags = {};
    static const wire::Shape kShape;
};

struct ListTargetsByRuleRequest {
    std::string rule = {};
    std::optional<std::string> event_bus_name = {};
    std::optional<std::string> next_token = {};
    std::optional<std::int64_t> limit = {};
    static const wire::Shape kShape;
};

struct RedshiftDataParameters {
    std::optional<std::string> secret_manager_arn = {};
    std::string database = {};
    std::optional<std::string> db_user = {};
    std::optional<std::string> sql = {};
    std::optional<std::string> statement_name = {};
    std::optional<bool> with_event = {};
    std::optional<std::vector<std::string>> sqls = {};
    static const wire::Shape kShape;
};

struct RetryPolicy {
    std::optional<std::int64_t> maximum_retry_attempts = {};
    std::optional<std::int64_t> maximum_event_age_in_seconds = {};
    static const wire::Shape kShape;
};

struct RunCommandTarget {
    std::string key = {};
    std::vector<std::string> values = {};
    static const wire::Shape kShape;
};

struct RunCommandParameters {
    std::vector<RunCommandTarget> run_command_targets = {};
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
    std::string id = {};
    std::string arn = {};
    std::optional<std::string> role_arn = {};
    std::optional<std::string> input = {};
    std::optional<std::string> input_path = {};
    std::optional<InputTransformer> input_transformer = {};
    std::optional<KinesisParameters> kinesis_parameters = {};
    std::optional<RunCommandParameters> run_command_parameters = {};
    std::optional<EcsParameters> ecs_parameters = {};
    std::optional<BatchParameters> batch_parameters = {};
    std::optional<SqsParameters> sqs_parameters = {};
    std::optional<HttpParameters> http_parameters = {};
    std::optional<RedshiftDataParameters> redshift_data_parameters = {};
    std::optional<SageMakerPipelineParameters> sage_maker_pipeline_parameters = {};
    std::optional<DeadLetterConfig> dead_letter_config = {};
    std::optional<RetryPolicy> retry_policy = {};
    std::optional<AppSyncParameters> app_sync_parameters = {};
    static const wire::Shape kShape;
};

struct ListTargetsByRuleResponse {
    std::optional<std::vector<Target>> targets = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct PutEventsRequestEntry {
    std::optional<Timestamp> time = {};
    std::optional<std::string> source = {};
    std::optional<std::vector<std::string>> resources = {};
    std::optional<std::string> detail_type = {};
    std::optional<std::string> detail = {};
    std::optional<std::string> event_bus_name = {};
    std::optional<std::string> trace_header = {};
    static const wire::Shape kShape;
};

struct PutEventsRequest {
    std::vector<PutEventsRequestEntry> entries = {};
    std::optional<std::string> endpoint_id = {};
    static const wire::Shape kShape;
};

struct PutEventsResultEntry {
    std::optional<std::string> event_id = {};
    std::optional<std::string> error_code = {};
    std::optional<std::string> error_message = {};
    static const wire::Shape kShape;
};

struct PutEventsResponse {
    std::optional<std::int64_t> failed_entry_count = {};
    std::optional<std::vector<PutEventsResultEntry>> entries = {};
    static const wire::Shape kShape;
};

struct PutRuleRequest {
    std::string name = {};
    std::optional<std::string> schedule_expression = {};
    std::optional<std::string> event_pattern = {};
    std::optional<std::string> state = {};
    std::optional<std::string> description = {};
    std::optional<std::string> role_arn = {};
    std::optional<std::vector<Tag>> tags = {};
    std::optional<std::string> event_bus_name = {};
    static const wire::Shape kShape;
};

struct PutRuleResponse {
    std::optional<std::string> rule_arn = {};
    static const wire::Shape kShape;
};

struct PutTargetsRequest {
    std::string rule = {};
    std::optional<std::string> event_bus_name = {};
    std::vector<Target> targets = {};
    static const wire::Shape kShape;
};

struct PutTargetsResultEntry {
    std::optional<std::string> target_id = {};
    std::optional<std::string> error_code = {};
    std::optional<std::string> error_message = {};
    static const wire::Shape kShape;
};

struct PutTargetsResponse {
    std::optional<std::int64_t> failed_entry_count = {};
    std::optional<std::vector<PutTargetsResultEntry>> failed_entries = {};
    static const wire::Shape kShape;
};

struct RemoveTargetsRequest {
    std::string rule = {};
    std::optional<std::string> event_bus_name = {};
    std::vector<std::string> ids = {};
    std::optional<bool> force = {};
    static const wire::Shape kShape;
};

struct RemoveTargetsResultEntry {
    std::optional<std::string> target_id = {};
    std::optional<std::string> error_code = {};
    std::optional<std::string> error_message = {};
    static const wire::Shape kShape;
};

struct RemoveTargetsResponse {
    std::optional<std::int64_t> failed_entry_count = {};
    std::optional<std::vector<RemoveTargetsResultEntry>> failed_entries = {};
    static const wire::Shape kShape;
};

struct TagResourceRequest {
    std::string resource_arn = {};
    std::vector<Tag> tags = {};
    static const wire::Shape kShape;
};

struct TagResourceResponse {
    static const wire::Shape kShape;
};

struct TestEventPatternRequest {
    std::string event_pattern = {};
    std::string event = {};
    static const wire::Shape kShape;
};

struct TestEventPatternResponse {
    std::optional<bool> result = {};
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

struct CreateEventBus {
    using Input = CreateEventBusRequest;
    using Output = CreateEventBusResponse;
    static const wire::Operation kModel;
};
struct DeleteEventBus {
    using Input = DeleteEventBusRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct DeleteRule {
    using Input = DeleteRuleRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct DescribeEventBus {
    using Input = DescribeEventBusRequest;
    using Output = DescribeEventBusResponse;
    static const wire::Operation kModel;
};
struct DescribeRule {
    using Input = DescribeRuleRequest;
    using Output = DescribeRuleResponse;
    static const wire::Operation kModel;
};
struct DisableRule {
    using Input = DisableRuleRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct EnableRule {
    using Input = EnableRuleRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct ListEventBuses {
    using Input = ListEventBusesRequest;
    using Output = ListEventBusesResponse;
    static const wire::Operation kModel;
};
struct ListRuleNamesByTarget {
    using Input = ListRuleNamesByTargetRequest;
    using Output = ListRuleNamesByTargetResponse;
    static const wire::Operation kModel;
};
struct ListRules {
    using Input = ListRulesRequest;
    using Output = ListRulesResponse;
    static const wire::Operation kModel;
};
struct ListTagsForResource {
    using Input = ListTagsForResourceRequest;
    using Output = ListTagsForResourceResponse;
    static const wire::Operation kModel;
};
struct ListTargetsByRule {
    using Input = ListTargetsByRuleRequest;
    using Output = ListTargetsByRuleResponse;
    static const wire::Operation kModel;
};
struct PutEvents {
    using Input = PutEventsRequest;
    using Output = PutEventsResponse;
    static const wire::Operation kModel;
};
struct PutRule {
    using Input = PutRuleRequest;
    using Output = PutRuleResponse;
    static const wire::Operation kModel;
};
struct PutTargets {
    using Input = PutTargetsRequest;
    using Output = PutTargetsResponse;
    static const wire::Operation kModel;
};
struct RemoveTargets {
    using Input = RemoveTargetsRequest;
    using Output = RemoveTargetsResponse;
    static const wire::Operation kModel;
};
struct TagResource {
    using Input = TagResourceRequest;
    using Output = TagResourceResponse;
    static const wire::Operation kModel;
};
struct TestEventPattern {
    using Input = TestEventPatternRequest;
    using Output = TestEventPatternResponse;
    static const wire::Operation kModel;
};
struct UntagResource {
    using Input = UntagResourceRequest;
    using Output = UntagResourceResponse;
    static const wire::Operation kModel;
};

}  // namespace op
}  // namespace athanor::api::events
