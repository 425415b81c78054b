#include "services/autoscaling/variant.hpp"

#include <algorithm>

#include "api/sagemaker/endpoint.hpp"
#include "api/sagemaker/shape/production_variant_summary.hpp"
#include "gate/inside.hpp"
#include "gate/target.hpp"
#include "wire/stored.hpp"

namespace athanor::autoscaling {

namespace sm = api::sagemaker;
namespace cw = api::cloudwatch;

namespace {

constexpr std::size_t kMostAlarms = 100;  // of one DescribeAlarms or DeleteAlarms
constexpr std::string_view kCaller = "application-autoscaling.amazonaws.com";

// SageMaker says it with a ValidationException, CloudWatch with an error of its own.
bool not_there(const Error& error) {
    return error.message.starts_with("Could not find") || gate::dead_letter_code(error) == "NO_RESOURCE";
}

}  // namespace

std::optional<VariantName> parse_resource(std::string_view resource) {
    constexpr std::string_view kEndpoint = "endpoint/", kVariant = "/variant/";
    auto middle = resource.find(kVariant);
    if (!resource.starts_with(kEndpoint) || middle == std::string_view::npos || middle < kEndpoint.size())
        return std::nullopt;
    VariantName out{std::string(resource.substr(kEndpoint.size(), middle - kEndpoint.size())),
                    std::string(resource.substr(middle + kVariant.size()))};
    bool whole = !out.endpoint.empty() && !out.variant.empty() && !out.endpoint.contains('/') &&
                 !out.variant.contains('/');
    return whole ? std::optional(std::move(out)) : std::nullopt;
}

std::string service_role(std::string_view account) {
    return "arn:aws:iam::" + std::string(account) +
           ":role/aws-service-role/sagemaker.application-autoscaling.amazonaws.com/"
           "AWSServiceRoleForApplicationAutoScaling_SageMakerEndpoint";
}

gate::Call Calls::as_role(const std::string& account, const std::string& region) const {
    auto principal = sessions_.role_principal(service_role(account), "ApplicationAutoScaling");
    principal.account = account;
    return gate::call_from_inside(std::move(principal), region, kCaller, clock_.now());
}

Task<Result<std::optional<VariantState>>> Calls::look(const Key& key) {
    auto name = parse_resource(key.resource);
    if (!name) co_return std::nullopt;
    auto call = as_role(key.account, key.region);
    auto seen = co_await operations_.call<sm::op::DescribeEndpoint>(call, {.endpoint_name = name->endpoint});
    if (!seen && not_there(seen.error())) co_return std::nullopt;
    if (!seen) co_return std::unexpected(std::move(seen).error());
    if (seen->endpoint_status == "Deleting" || !seen->production_variants) co_return std::nullopt;
    auto variant = std::ranges::find(*seen->production_variants, name->variant,
                                     &sm::ProductionVariantSummary::variant_name);
    if (variant == seen->production_variants->end()) co_return std::nullopt;
    co_return VariantState{.in_service = seen->endpoint_status == "InService",
                           .failed = seen->endpoint_status == "Failed",
                           .desired = variant->desired_instance_count.value_or(0),
                           .born = seen->creation_time,
                           .failure = seen->failure_reason.value_or("")};
}

Task<Status> Calls::set_instances(const Key& key, std::int64_t count) {
    auto name = parse_resource(key.resource);
    if (!name) co_return validation_error("not a variant: " + key.resource);
    auto call = as_role(key.account, key.region);
    auto done = co_await operations_.call<sm::op::UpdateEndpointWeightsAndCapacities>(
        call, {.endpoint_name = name->endpoint,
               .desired_weights_and_capacities = {
                   {.variant_name = name->variant, .desired_instance_count = count}}});
    if (!done) co_return std::unexpected(std::move(done).error());
    co_return Status();
}

// As a document, so that what came from a policy is validated as if its owner had made the alarm.
Task<Status> Calls::put_alarm(const Key& key, const cw::PutMetricAlarmInput& alarm) {
    auto call = as_role(key.account, key.region);
    auto done = co_await operations_.call_json(call, "cloudwatch", "PutMetricAlarm", wire::to_json(alarm));
    if (!done) co_return std::unexpected(std::move(done).error());
    co_return Status();
}

Task<Status> Calls::delete_alarms(const std::string& account, const std::string& region,
                                  const std::vector<std::string>& names) {
    auto call = as_role(account, region);
    for (const auto& name : names) {  // one by one: AWS deletes none of several when one is missing
        auto done = co_await operations_.call_json(call, "cloudwatch", "DeleteAlarms",
                                                   wire::to_json(cw::DeleteAlarmsInput{{name}}));
        if (!done && !not_there(done.error())) co_return std::unexpected(std::move(done).error());
    }
    co_return Status();
}

Task<Result<std::vector<cw::MetricAlarm>>> Calls::alarms(const Key& key, cw::DescribeAlarmsInput query) {
    auto call = as_role(key.account, key.region);
    std::vector<cw::MetricAlarm> all;
    do {
        ATHANOR_CO_TRY(auto text, co_await operations_.call_json(call, "cloudwatch", "DescribeAlarms",
                                                                 wire::to_json(query)));
        ATHANOR_CO_TRY(auto page, wire::from_json<cw::DescribeAlarmsOutput>(text));
        for (auto& alarm : page.metric_alarms.value_or(std::vector<cw::MetricAlarm>{}))
            all.push_back(std::move(alarm));
        query.next_token = page.next_token;
    } while (query.next_token);
    co_return all;
}

Task<Result<std::set<std::string>>> Calls::in_alarm(const Key& key, const std::vector<std::string>& names) {
    std::set<std::string> out;
    for (std::size_t at = 0; at < names.size(); at += kMostAlarms) {
        cw::DescribeAlarmsInput query;
        query.alarm_names = std::vector<std::string>(
            names.begin() + static_cast<std::ptrdiff_t>(at),
            names.begin() + static_cast<std::ptrdiff_t>(std::min(names.size(), at + kMostAlarms)));
        query.max_records = kMostAlarms;
        ATHANOR_CO_TRY(auto found, co_await alarms(key, std::move(query)));
        for (const auto& alarm : found)
            if (alarm.state_value == "ALARM" && alarm.alarm_name) out.insert(*alarm.alarm_name);
    }
    co_return out;
}

Task<Result<std::vector<std::string>>> Calls::alarms_of(const PolicyRow& policy) {
    cw::DescribeAlarmsInput query;
    query.action_prefix = policy.arn();
    ATHANOR_CO_TRY(auto found, co_await alarms(policy.key, std::move(query)));
    std::vector<std::string> names;
    for (const auto& alarm : found) {
        auto actions = alarm.alarm_actions.value_or(std::vector<std::string>{});
        if (std::ranges::find(actions, policy.arn()) != actions.end())
            names.push_back(alarm.alarm_name.value_or(""));
    }
    co_return names;
}

}  // namespace athanor::autoscaling
