#include "services/sagemaker/endpoints/rollout_policy.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "api/sagemaker/endpoint.hpp"
#include "services/sagemaker/endpoints/endpoint_table.hpp"

namespace athanor::sagemaker {
namespace {

using namespace api::sagemaker;
using ::testing::HasSubstr;

DeploymentConfig routed(TrafficRoutingConfig routing) {
    return {.blue_green_update_policy =
                BlueGreenUpdatePolicy{.traffic_routing_configuration = std::move(routing)}};
}

DeploymentConfig canary(std::string type, std::int64_t value) {
    return routed({.type = "CANARY",
                   .wait_interval_in_seconds = 60,
                   .canary_size = CapacitySize{.type = std::move(type), .value = value}});
}

DeploymentConfig linear(std::int64_t percent) {
    return routed({.type = "LINEAR",
                   .wait_interval_in_seconds = 60,
                   .linear_step_size = CapacitySize{.type = "CAPACITY_PERCENT", .value = percent}});
}

DeploymentConfig rolling(std::string type, std::int64_t value) {
    return {.rolling_update_policy =
                RollingUpdatePolicy{.maximum_batch_size = {.type = std::move(type), .value = value},
                                    .wait_interval_in_seconds = 60}};
}

std::string refusal(const DeploymentConfig& config, std::int64_t instances) {
    auto policy = rollout_policy(config, {{.name = "v", .instances = instances}});
    return policy ? "" : policy.error().message;
}

TEST(RolloutPolicy, SharesAreOfTheCapacityAndInstancesAreRoundedUp) {
    auto policy = rollout_policy(canary("CAPACITY_PERCENT", 30), {{.name = "v", .instances = 3}}).value();
    EXPECT_EQ(policy.share(0, 3), 0);
    EXPECT_DOUBLE_EQ(policy.share(1, 3), 0.3);
    EXPECT_EQ(policy.active(1, 3), 1);
    EXPECT_EQ(policy.share(2, 3), 1);
    EXPECT_EQ(policy.active(2, 3), 3);
    EXPECT_EQ(policy.active(1, 1), 1);  // a canary of a fleet of one is a part of its requests
    policy = rollout_policy(canary("INSTANCE_COUNT", 1), {{.name = "v", .instances = 4}}).value();
    EXPECT_DOUBLE_EQ(policy.share(1, 4), 0.25);
}

TEST(RolloutPolicy, LinearStepsAndBatchesEndAtAll) {
    auto policy = rollout_policy(linear(30), {{.name = "v", .instances = 10}}).value();
    EXPECT_DOUBLE_EQ(policy.share(3, 10), 0.9);
    EXPECT_EQ(policy.active(3, 10), 9);
    EXPECT_EQ(policy.share(4, 10), 1);
    policy = rollout_policy(linear(10), {{.name = "v", .instances = 1}}).value();
    EXPECT_LT(policy.share(9, 1), 1);
    EXPECT_EQ(policy.share(10, 1), 1);
    policy = rollout_policy(rolling("INSTANCE_COUNT", 2), {{.name = "v", .instances = 5}}).value();
    EXPECT_DOUBLE_EQ(policy.share(1, 5), 0.4);
    EXPECT_EQ(policy.active(2, 5), 4);
    EXPECT_EQ(policy.share(3, 5), 1);
}

TEST(RolloutPolicy, SizesHaveLimits) {
    EXPECT_EQ(refusal(canary("CAPACITY_PERCENT", 50), 1), "");
    EXPECT_EQ(refusal(canary("CAPACITY_PERCENT", 51), 4),
              "CanarySize must be less than or equal to 50% of the total instance count of variant v (4).");
    EXPECT_EQ(refusal(canary("INSTANCE_COUNT", 2), 4), "");
    EXPECT_THAT(refusal(canary("INSTANCE_COUNT", 3), 4), HasSubstr("CanarySize must be less than"));
    EXPECT_THAT(refusal(canary("INSTANCE_COUNT", std::int64_t{1} << 62), 4), HasSubstr("CanarySize"));
    EXPECT_EQ(refusal(linear(10), 1), "");
    EXPECT_EQ(refusal(linear(9), 2),
              "LinearStepSize must be between 10% and 50% of the total instance count of variant v (2).");
    EXPECT_THAT(refusal(rolling("CAPACITY_PERCENT", 4), 2), HasSubstr("MaximumBatchSize must be between 5%"));
    EXPECT_THAT(refusal(rolling("INSTANCE_COUNT", 1), 1), HasSubstr("MaximumBatchSize"));
    EXPECT_EQ(refusal(rolling("CAPACITY_PERCENT", 50), 1), "");
    auto back = rolling("CAPACITY_PERCENT", 50);
    back.rolling_update_policy->rollback_maximum_batch_size = {.type = "CAPACITY_PERCENT", .value = 101};
    EXPECT_THAT(refusal(back, 2), HasSubstr("RollbackMaximumBatchSize"));
}

TEST(RolloutPolicy, EachTypeHasItsOwnSize) {
    EXPECT_THAT(refusal(routed({.type = "CANARY"}), 1), HasSubstr("CanarySize is required"));
    EXPECT_THAT(refusal(routed({.type = "LINEAR"}), 1), HasSubstr("LinearStepSize is required"));
    auto config = canary("CAPACITY_PERCENT", 10);
    config.blue_green_update_policy->traffic_routing_configuration.type = "ALL_AT_ONCE";
    EXPECT_THAT(refusal(config, 1), HasSubstr("CanarySize can only be specified"));
    config = canary("CAPACITY_PERCENT", 10);
    config.rolling_update_policy = rolling("CAPACITY_PERCENT", 10).rolling_update_policy;
    EXPECT_THAT(refusal(config, 1), HasSubstr("Only one of"));
}

TEST(RolloutPolicy, TheTimeLimitIsLongerThanTheWaits) {
    auto config = linear(10);  // ten steps: nine waits of a minute, and the last
    config.blue_green_update_policy->termination_wait_in_seconds = 60;
    config.blue_green_update_policy->maximum_execution_timeout_in_seconds = 601;
    EXPECT_EQ(refusal(config, 1), "");
    config.blue_green_update_policy->maximum_execution_timeout_in_seconds = 600;
    EXPECT_EQ(
        refusal(config, 1),
        "MaximumExecutionTimeoutInSeconds (600) must be larger than the total waiting time specified in "
        "TerminationWaitInSeconds and WaitIntervalInSeconds (600).");
}

TEST(RolloutPolicy, WhatIsKeptIsReadAgain) {
    auto config = rolling("INSTANCE_COUNT", 2);
    config.rolling_update_policy->rollback_maximum_batch_size = {.type = "INSTANCE_COUNT", .value = 1};
    config.auto_rollback_configuration = AutoRollbackConfig{
        .alarms = std::vector<Alarm>{{.alarm_name = "a"}, {.alarm_name = "b"}, {.alarm_name = "a"}}};
    auto policy = rollout_policy(config, {{.name = "v", .instances = 4}}).value();
    EXPECT_THAT(policy.alarms, ::testing::ElementsAre("a", "b"));
    json::Writer w;
    write(w, policy);
    auto document = json::parse(w.text());
    json::Writer again;
    write(again, read_rollout_policy(document->root()));
    EXPECT_EQ(again.text(), w.text());
}

}  // namespace
}  // namespace athanor::sagemaker
