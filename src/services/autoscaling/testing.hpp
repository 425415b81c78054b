// For tests of this room: a database in memory that can crash, a clock that stands still, and sagemaker and cloudwatch as far as autoscaling calls them.
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

#include "api/cloudwatch.hpp"
#include "api/sagemaker/endpoint.hpp"
#include "api/sagemaker/shape/production_variant_summary.hpp"
#include "base/faulty_filesystem.hpp"
#include "base/json.hpp"
#include "services/autoscaling/service.hpp"

namespace athanor::autoscaling::testing {

inline constexpr std::string_view kResource = "endpoint/e/variant/v";

struct Endpoint {
    std::string status = "InService";
    std::int64_t desired = 2;
    Timestamp born{};
    std::string failure;
};

struct World {
    World() {
        EXPECT_TRUE(files.make_directory("/data"));
        EXPECT_TRUE(files.sync_directory("/"));
        endpoints["e"] = {.born = clock.now()};
        open();
    }
    ~World() {
        service.reset();
        database.reset();
    }

    void open() {
        service.reset();
        database.reset();
        register_ = std::make_unique<gate::Register>(authorizer);
        targets = std::make_unique<gate::Targets>(*register_, sessions);
        fake_sagemaker();
        fake_cloudwatch();
        auto opened =
            store::Database::open(files, clock, {.path = "/data/control.db", .on_lost_durability = [] {}},
                                  {Autoscaling::migrations()});
        ASSERT_TRUE(opened) << opened.error().message;
        database = *std::move(opened);
        service =
            std::make_unique<Autoscaling>(*database, *register_, *targets, sessions, clock, random, shapes);
        service->add_to(*register_);
    }
    void restart() {
        service.reset();
        database.reset();
        files.crash();
        open();
    }

    template <class Op>
    Result<typename Op::Output> call(typename Op::Input input) {
        gate::Call call;
        call.principal = {.account = "000000000000"};
        call.region = "us-east-1";
        return run_to_end(register_->call<Op>(call, std::move(input)));
    }
    Result<std::optional<Timestamp>> round() { return run_to_end(service->scaler().round()); }
    // Rounds until the loop would sleep, with the endpoint done at once with what it is told.
    void settle() {
        for (int i = 0; i < 12; ++i) {
            auto next = round();
            ASSERT_TRUE(next) << next.error().message;
            bool changing = false;
            for (auto& [name, endpoint] : endpoints)
                if (endpoint.status == "Updating") {
                    endpoint.status = "InService";
                    changing = true;
                }
            if (!changing && (!*next || **next - clock.now() > std::chrono::seconds(1))) return;
        }
        FAIL() << "the loop does not come to rest";
    }
    // As cloudwatch does it.
    Result<std::string> ring(const std::string& policy_arn, const std::string& alarm,
                             std::optional<double> value, double threshold, std::string state = "ALARM") {
        alarm_states[alarm] = state;
        json::Writer w;
        w.begin_object().key("alarmName").string(alarm).key("state").string(state);
        if (value) w.key("value").number(*value);
        w.key("threshold").number(threshold).key("time").number(to_epoch_seconds(clock.now())).end_object();
        return run_to_end(targets->call({.target = policy_arn,
                                         .account = "000000000000",
                                         .region = "us-east-1",
                                         .service = "cloudwatch.amazonaws.com",
                                         .input = w.text()}));
    }

    std::vector<api::autoscaling::ScalingActivity> activities(bool all = false) {
        auto seen = call<api::autoscaling::op::DescribeScalingActivities>(
            {.service_namespace = "sagemaker", .include_not_scaled_activities = all});
        EXPECT_TRUE(seen);
        return seen ? seen->scaling_activities.value_or(std::vector<api::autoscaling::ScalingActivity>{})
                    : std::vector<api::autoscaling::ScalingActivity>{};
    }
    api::autoscaling::RegisterScalableTargetRequest target(std::optional<std::int64_t> min = 1,
                                                           std::optional<std::int64_t> max = 8) {
        return {.service_namespace = "sagemaker",
                .resource_id = std::string(kResource),
                .scalable_dimension = std::string(kVariantInstances),
                .min_capacity = min,
                .max_capacity = max};
    }
    api::autoscaling::PutScalingPolicyRequest tracking(std::string name, double target = 100) {
        api::autoscaling::PutScalingPolicyRequest in{.policy_name = std::move(name),
                                                     .service_namespace = "sagemaker",
                                                     .resource_id = std::string(kResource),
                                                     .scalable_dimension = std::string(kVariantInstances),
                                                     .policy_type = "TargetTrackingScaling"};
        in.target_tracking_scaling_policy_configuration = {
            .target_value = target,
            .predefined_metric_specification = {
                {.predefined_metric_type = "SageMakerVariantInvocationsPerInstance"}}};
        return in;
    }
    api::autoscaling::PutScalingPolicyRequest stepping(std::string name) {
        api::autoscaling::PutScalingPolicyRequest in{.policy_name = std::move(name),
                                                     .service_namespace = "sagemaker",
                                                     .resource_id = std::string(kResource),
                                                     .scalable_dimension = std::string(kVariantInstances),
                                                     .policy_type = "StepScaling"};
        in.step_scaling_policy_configuration = {
            .adjustment_type = "ChangeInCapacity",
            .step_adjustments = {{{.metric_interval_lower_bound = 0, .scaling_adjustment = 2}}},
            .cooldown = 60};
        return in;
    }
    api::autoscaling::PutScheduledActionRequest action(std::string name, std::string schedule,
                                                       std::optional<std::int64_t> min,
                                                       std::optional<std::int64_t> max) {
        return {.service_namespace = "sagemaker",
                .schedule = std::move(schedule),
                .scheduled_action_name = std::move(name),
                .resource_id = std::string(kResource),
                .scalable_dimension = std::string(kVariantInstances),
                .scalable_target_action = {{.min_capacity = min, .max_capacity = max}}};
    }

    FaultyFilesystem files;
    ManualClock clock;  // from 2026-01-01T00:00:00Z, a Thursday
    SeededRandom random{1};
    gate::AccountAuthorizer authorizer;
    gate::RootAndSessions sessions{{}, "000000000000", std::string(32, 'k'), clock, random};
    AlarmShapes shapes;
    std::map<std::string, Endpoint> endpoints;
    std::vector<std::int64_t> told;  // what sagemaker was told and took, in order
    std::map<std::string, api::cloudwatch::PutMetricAlarmInput> alarms;
    std::map<std::string, std::string> alarm_states;
    std::set<std::string> callers;
    int lost_answers = 0;  // of updates that were taken
    bool refuse_alarms = false;
    std::unique_ptr<gate::Register> register_;
    std::unique_ptr<gate::Targets> targets;
    std::unique_ptr<store::Database> database;
    std::unique_ptr<Autoscaling> service;

private:
    void fake_sagemaker() {
        namespace sm = api::sagemaker;
        register_->acts<sm::op::DescribeEndpoint>(
            [this](gate::Call& call,
                   sm::DescribeEndpointInput in) -> Task<Result<sm::DescribeEndpointOutput>> {
                callers.insert(call.principal.arn);
                auto found = endpoints.find(in.endpoint_name);
                if (found == endpoints.end())
                    co_return validation_error("Could not find endpoint \"" + in.endpoint_name + "\".");
                sm::DescribeEndpointOutput out{.endpoint_name = in.endpoint_name};
                out.endpoint_status = found->second.status;
                out.creation_time = found->second.born;
                if (!found->second.failure.empty()) out.failure_reason = found->second.failure;
                sm::ProductionVariantSummary variant{.variant_name = "v"};
                variant.desired_instance_count = found->second.desired;
                out.production_variants = std::vector{std::move(variant)};
                co_return out;
            });
        register_->acts<sm::op::UpdateEndpointWeightsAndCapacities>(
            [this](gate::Call& call, sm::UpdateEndpointWeightsAndCapacitiesInput in)
                -> Task<Result<sm::UpdateEndpointWeightsAndCapacitiesOutput>> {
                callers.insert(call.principal.arn);
                Endpoint& endpoint = endpoints.at(in.endpoint_name);
                if (endpoint.status != "InService")
                    co_return validation_error("Cannot update in-progress endpoint \"" + in.endpoint_name +
                                               "\".");
                endpoint.desired = in.desired_weights_and_capacities.at(0).desired_instance_count.value();
                endpoint.status = "Updating";
                told.push_back(endpoint.desired);
                if (lost_answers > 0 && lost_answers--) co_return fail("InternalFailure", "lost", 500);
                co_return sm::UpdateEndpointWeightsAndCapacitiesOutput{};
            });
    }
    void fake_cloudwatch() {
        namespace cw = api::cloudwatch;
        register_->acts<cw::op::PutMetricAlarm>(
            [this](gate::Call& call, cw::PutMetricAlarmInput in) -> Task<Result<cw::Unit>> {
                callers.insert(call.principal.arn);
                if (refuse_alarms) co_return validation_error("Period must not be null");
                std::string name = in.alarm_name;
                alarms[name] = std::move(in);
                alarm_states.emplace(name, "INSUFFICIENT_DATA");
                co_return cw::Unit{};
            });
        register_->acts<cw::op::DeleteAlarms>(
            [this](gate::Call&, cw::DeleteAlarmsInput in) -> Task<Result<cw::Unit>> {
                for (const auto& name : in.alarm_names)
                    if (!alarms.erase(name)) co_return fail("ResourceNotFound", "unknown alarm " + name, 404);
                co_return cw::Unit{};
            });
        register_->acts<cw::op::DescribeAlarms>(
            [this](gate::Call&, cw::DescribeAlarmsInput in) -> Task<Result<cw::DescribeAlarmsOutput>> {
                cw::DescribeAlarmsOutput out{.composite_alarms = {},
                                             .metric_alarms = std::vector<cw::MetricAlarm>{}};
                for (const auto& [name, state] : alarm_states) {
                    if (in.alarm_names && !asked(in.alarm_names, name)) continue;
                    cw::MetricAlarm alarm{.alarm_name = name};
                    alarm.state_value = state;
                    if (auto made = alarms.find(name); made != alarms.end())
                        alarm.alarm_actions = made->second.alarm_actions;
                    out.metric_alarms->push_back(std::move(alarm));
                }
                co_return out;
            });
    }
};

}  // namespace athanor::autoscaling::testing
