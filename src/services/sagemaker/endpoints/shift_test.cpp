// Updates that move traffic by steps: canary, linear, rolling; the alarms that roll them back; and random sequences of all that can happen.
#include "services/sagemaker/endpoints/testing_endpoints.hpp"

namespace athanor::sagemaker {
namespace {

using namespace api::sagemaker;
using compute::Outcome;
using compute::Phase;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

DeploymentConfig with_alarms(DeploymentConfig config, std::vector<std::string> names) {
    config.auto_rollback_configuration.emplace().alarms.emplace();
    for (std::string& name : names)
        config.auto_rollback_configuration->alarms->push_back({.alarm_name = std::move(name)});
    return config;
}

DeploymentConfig blue_green(TrafficRoutingConfig routing, std::int64_t termination_wait) {
    return with_alarms({.blue_green_update_policy =
                            BlueGreenUpdatePolicy{.traffic_routing_configuration = std::move(routing),
                                                  .termination_wait_in_seconds = termination_wait}},
                       {"a"});
}

DeploymentConfig canary(std::int64_t wait = 60, std::int64_t termination_wait = 30) {
    return blue_green({.type = "CANARY",
                       .wait_interval_in_seconds = wait,
                       .canary_size = CapacitySize{.type = "CAPACITY_PERCENT", .value = 25}},
                      termination_wait);
}

DeploymentConfig rolling(std::int64_t batch, std::int64_t wait = 60) {
    return with_alarms(
        {.rolling_update_policy =
             RollingUpdatePolicy{.maximum_batch_size = {.type = "INSTANCE_COUNT", .value = batch},
                                 .wait_interval_in_seconds = wait}},
        {"a"});
}

class ShiftTest : public ::testing::Test, protected testing::RolloutPlatform {
protected:
    ShiftTest() { alarms = {{"a", false}, {"b", false}}; }

    std::string variant_status() {
        auto pending = seen().pending_deployment_summary;
        if (!pending) return "";
        const auto& status = pending->production_variants->front().variant_status->front();
        return status.status + ": " + status.status_message.value_or("");
    }
    // An update to "four" (four instances) that has come to its first step.
    void bake(const DeploymentConfig& how) {
        make_config("four", 4);
        make_in_service();
        auto changed = change("four", how);
        ASSERT_TRUE(changed) << changed.error().message;
        step();
        serve(of(2));
        step();
    }
};

TEST_F(ShiftTest, ACanaryGetsItsShareAndAfterItsWaitsTheNewFleetIsAllThereIs) {
    bake(canary());
    EXPECT_EQ(variant_status(),
              "Baking: Baking for 60 seconds (WaitIntervalInSeconds) with traffic enabled on "
              "canary capacity of 1 instance(s).");
    EXPECT_EQ(routed("four").instances, 1u);
    EXPECT_DOUBLE_EQ(routed("four").share, 0.25);
    EXPECT_EQ(routed("c").instances, 2u);
    pass(58);
    step();
    EXPECT_DOUBLE_EQ(routed("four").share, 0.25);
    kill();  // the wait counts from what is written
    step();
    EXPECT_EQ(variant_status(),
              "Baking: Baking for 30 seconds (TerminationWaitInSeconds) with traffic enabled on "
              "full capacity of 4 instance(s).");
    EXPECT_EQ(routed("four").instances, 4u);
    EXPECT_DOUBLE_EQ(routed("four").share, 1);
    EXPECT_EQ(routed("c").instances, 2u);  // ready to take it back
    EXPECT_EQ(seen().endpoint_config_name, "c");
    EXPECT_EQ(seen().endpoint_status, "Updating");
    pass(30);
    step();
    EXPECT_EQ(seen().endpoint_status, "InService");
    EXPECT_EQ(seen().endpoint_config_name, "four");
    EXPECT_EQ(seen().last_deployment_config->blue_green_update_policy->termination_wait_in_seconds, 30);
    for (int i = 0; i < 3; ++i) step();
    EXPECT_EQ(routed("c").instances, 0u);
    for (const Agent& old : of(1)) EXPECT_TRUE(old.stop);
    EXPECT_THAT(endpoint_events(), ElementsAre("CREATING", "IN_SERVICE", "UPDATING", "IN_SERVICE"));
    EXPECT_THAT(endpoint_events("Endpoint Deployment State Change"),
                ElementsAre("UPDATING Creating", "UPDATING ActivatingTraffic", "UPDATING Baking",
                            "UPDATING ActivatingTraffic", "UPDATING Baking"));
}

TEST_F(ShiftTest, AnAlarmDuringTheCanaryTakesTheTrafficBackAtOnce) {
    bake(canary());
    alarms["a"] = true;
    step();
    auto now = seen();
    EXPECT_EQ(now.endpoint_status, "RollingBack");
    EXPECT_THAT(*now.failure_reason, HasSubstr("in ALARM state"));
    EXPECT_THAT(*now.failure_reason, HasSubstr(": a."));
    EXPECT_EQ(variant_status(), "Deleting: Terminating 4 instance(s).");
    EXPECT_EQ(routed("four").instances, 0u);
    EXPECT_DOUBLE_EQ(routed("c").share, 1);
    EXPECT_THAT(change("four").error().message, HasSubstr("in-progress"));
    EXPECT_THAT(call<op::DeleteEndpoint>({.endpoint_name = "e"}).error().message, HasSubstr("in-progress"));
    alarms["a"] = false;  // it is rolled back all the same
    kill();
    for (int i = 0; i < 3; ++i) step();
    now = seen();
    EXPECT_EQ(now.endpoint_status, "InService");
    EXPECT_EQ(now.endpoint_config_name, "c");
    EXPECT_THAT(*now.failure_reason, HasSubstr(": a."));
    EXPECT_FALSE(now.pending_deployment_summary);
    EXPECT_TRUE(now.last_deployment_config);
    for (const Agent& fresh : of(2)) EXPECT_TRUE(fresh.stop);
    for (const Agent& old : of(1)) EXPECT_FALSE(old.stop);
    EXPECT_THAT(endpoint_events(),
                ElementsAre("CREATING", "IN_SERVICE", "UPDATING", "ROLLING_BACK", "IN_SERVICE"));
}

TEST_F(ShiftTest, AnAlarmDuringTheLastWaitRollsBackToo) {
    bake(blue_green({.type = "ALL_AT_ONCE"}, 600));
    EXPECT_DOUBLE_EQ(routed("four").share, 1);
    pass(590);
    step();
    alarms["a"] = true;
    step();
    EXPECT_EQ(seen().endpoint_status, "RollingBack");
    EXPECT_DOUBLE_EQ(routed("c").share, 1);
    EXPECT_EQ(routed("c").instances, 2u);
}

TEST_F(ShiftTest, AnAlarmThatIsThereAlreadyEndsTheUpdateBeforeAnythingStarts) {
    make_in_service();
    alarms["a"] = true;
    ASSERT_TRUE(change("d", canary()));
    step();
    EXPECT_EQ(seen().endpoint_status, "RollingBack");
    EXPECT_TRUE(of(2).empty());
    step();
    EXPECT_EQ(seen().endpoint_status, "InService");
    EXPECT_EQ(seen().endpoint_config_name, "c");
}

TEST_F(ShiftTest, AlarmsMustExistAndStayThere) {
    make_in_service();
    auto refused = change("d", with_alarms(canary(), {"a", "x"}));
    EXPECT_EQ(refused.error().code, "ValidationException");
    EXPECT_THAT(refused.error().message, HasSubstr("Could not find alarm \"x\""));
    EXPECT_EQ(seen().endpoint_status, "InService");
    ASSERT_TRUE(change("d", with_alarms(canary(), {"a", "b"})));
    step();
    alarms.erase("b");
    step();
    EXPECT_EQ(seen().endpoint_status, "RollingBack");
    EXPECT_THAT(*seen().failure_reason, HasSubstr("Could not find alarm \"b\""));
}

TEST_F(ShiftTest, WhileTheAlarmsCannotBeReadNothingMoves) {
    bake(canary());
    auto readable = std::exchange(in_alarm, [](const auto&, const auto&, const auto&, Timestamp) {
        return Result<std::vector<std::string>>(fail("IOError", "no", 500));
    });
    pass(120);
    step();
    EXPECT_DOUBLE_EQ(routed("four").share, 0.25);
    in_alarm = readable;
    step();
    EXPECT_DOUBLE_EQ(routed("four").share, 1);
}

TEST_F(ShiftTest, AnInstanceOfTheNewFleetThatFailsWhileItBakesRollsBack) {
    bake(canary());
    placement.die(of(2)[0].id);
    step();
    step();
    EXPECT_EQ(seen().endpoint_status, "RollingBack");
    EXPECT_THAT(*seen().failure_reason, HasSubstr("ended without a report"));
    EXPECT_DOUBLE_EQ(routed("c").share, 1);
}

TEST_F(ShiftTest, AnUpdateThatTakesTooLongRollsBack) {
    auto how = canary(300, 200);
    how.blue_green_update_policy->maximum_execution_timeout_in_seconds = 600;
    make_config("four", 4);
    make_in_service();
    ASSERT_TRUE(change("four", how));
    step();
    pass(200);  // for the instances to start
    serve(of(2));
    step();
    pass(300);
    step();
    EXPECT_DOUBLE_EQ(routed("four").share, 1);
    pass(100);
    step();
    EXPECT_EQ(seen().endpoint_status, "RollingBack");
    EXPECT_EQ(*seen().failure_reason,
              "The update did not complete within MaximumExecutionTimeoutInSeconds (600).");
}

TEST_F(ShiftTest, LinearStepsAddUp) {
    bake(blue_green({.type = "LINEAR",
                     .wait_interval_in_seconds = 10,
                     .linear_step_size = CapacitySize{.type = "INSTANCE_COUNT", .value = 1}},
                    10));
    for (std::size_t instances = 1; instances <= 4; ++instances) {
        EXPECT_EQ(routed("four").instances, instances);
        EXPECT_DOUBLE_EQ(routed("four").share, static_cast<double>(instances) / 4);
        EXPECT_EQ(routed("c").instances, 2u);
        pass(9);
        step();
    }
    EXPECT_EQ(seen().endpoint_config_name, "four");
}

TEST_F(ShiftTest, ARollingUpdateReplacesBatchByBatch) {
    make_config("two", 2);
    make_in_service();
    ASSERT_TRUE(change("two", rolling(1)));
    step();
    ASSERT_EQ(of(2).size(), 1u);
    EXPECT_EQ(of(1).size(), 2u);
    serve(of(2));
    step();
    EXPECT_DOUBLE_EQ(routed("two").share, 0.5);
    EXPECT_EQ(routed("c").instances, 2u);
    pass(60);
    for (int i = 0; i < 5; ++i) {
        step();
        end_stopped();
    }
    EXPECT_EQ(variant_status(), "Creating: Launching 1 instance(s).");
    EXPECT_EQ(of(1).size(), 1u);  // half of it has gone
    EXPECT_EQ(of(2).size(), 2u);
    serve(of(2));
    step();
    EXPECT_DOUBLE_EQ(routed("two").share, 1);
    EXPECT_EQ(seen().endpoint_config_name, "c");
    pass(60);
    step();
    EXPECT_EQ(seen().endpoint_config_name, "two");
    EXPECT_EQ(seen().endpoint_status, "InService");
}

TEST_F(ShiftTest, ARollingUpdateIsRolledBackByWholeCapacityAndFailsIfThatDoes) {
    make_config("two", 2);
    make_in_service();
    for (bool fails : {false, true}) {
        ASSERT_TRUE(change("two", rolling(1)));
        std::int64_t generation = fails ? 3 : 2;
        step();
        serve(of(generation));
        step();
        pass(60);
        for (int i = 0; i < 5; ++i) {
            step();
            end_stopped();
        }
        ASSERT_EQ(of(1).size(), 1u);
        alarms["a"] = true;
        step();
        EXPECT_EQ(seen().endpoint_status, "RollingBack");
        EXPECT_DOUBLE_EQ(routed("c").share, 1);
        alarms["a"] = false;
        step();
        ASSERT_EQ(of(1).size(), 2u);
        auto fresh = of(1).back();
        if (fresh.report) fresh = of(1).front();
        if (!fails) {
            serve({fresh});
        } else {
            testing::fetch_document(*database, fresh);
            tell(fresh, Phase::ended, Outcome::failed, "ModelError: no memory");
        }
        for (int i = 0; i < 4; ++i) {
            step();
            end_stopped();
        }
        EXPECT_EQ(seen().endpoint_status, fails ? "UpdateRollbackFailed" : "InService");
        EXPECT_EQ(seen().endpoint_config_name, "c");
    }
    EXPECT_THAT(*seen().failure_reason, HasSubstr("The rollback failed: ModelError: no memory"));
    EXPECT_THAT(
        call<op::UpdateEndpointWeightsAndCapacities>(
            {.endpoint_name = "e",
             .desired_weights_and_capacities = {{.variant_name = "AllTraffic", .desired_weight = 1.0}}})
            .error()
            .message,
        HasSubstr("in-progress"));
    // Another deployment may be tried; it goes all at once.
    ASSERT_TRUE(change("d"));
    step();
    serve(of(4));
    step();
    EXPECT_EQ(seen().endpoint_status, "InService");
    EXPECT_EQ(seen().endpoint_config_name, "d");
}

TEST_F(ShiftTest, WhatARollingUpdateTookComesBackByBatchesAndNothingElseGoes) {
    make_config("other", 4);
    bake(blue_green({.type = "ALL_AT_ONCE"}, 0));
    ASSERT_EQ(seen().endpoint_config_name, "four");
    auto how = rolling(2);
    how.rolling_update_policy->rollback_maximum_batch_size = {.type = "INSTANCE_COUNT", .value = 1};
    for (bool baked : {false, true}) {
        std::int64_t generation = baked ? 4 : 3;
        alarms["a"] = false;
        ASSERT_TRUE(change("other", how));
        step();
        serve(of(generation));
        step();
        if (baked) {
            pass(60);
            for (int i = 0; i < 5; ++i) {
                step();
                end_stopped();
            }
            ASSERT_EQ(of(2).size(), 2u);
        }
        alarms["a"] = true;
        step();
        ASSERT_EQ(seen().endpoint_status, "RollingBack");
        for (std::size_t batch = 1; baked && batch <= 2; ++batch) {
            EXPECT_EQ(routed("four").instances, 1 + batch);
            step();
            ASSERT_EQ(of(2).size(), 2 + batch);
            serve(of(2));
            step();
        }
        for (int i = 0; i < 4; ++i) {
            EXPECT_EQ(routed("four").instances, 4u);
            step();
            end_stopped();
        }
        EXPECT_EQ(seen().endpoint_status, "InService");
    }
}

TEST_F(ShiftTest, TheDeploymentConfigOfACreatedEndpointIsForUpdatesThatRetainIt) {
    auto bad = canary();
    bad.blue_green_update_policy->traffic_routing_configuration.canary_size->value = 60;
    EXPECT_THAT(call<op::CreateEndpoint>(
                    {.endpoint_name = "e", .endpoint_config_name = "c", .deployment_config = bad})
                    .error()
                    .message,
                HasSubstr("CanarySize"));
    ASSERT_TRUE(call<op::CreateEndpoint>(
        {.endpoint_name = "e", .endpoint_config_name = "c", .deployment_config = canary()}));
    step();
    all_serve();
    step();
    ASSERT_EQ(seen().endpoint_status, "InService");
    ASSERT_TRUE(call<op::UpdateEndpoint>(
        {.endpoint_name = "e", .endpoint_config_name = "d", .retain_deployment_config = true}));
    step();
    serve(of(2));
    step();
    EXPECT_DOUBLE_EQ(routed("d").share, 0.25);
    pass(60);
    step();
    pass(30);
    step();
    ASSERT_EQ(seen().endpoint_config_name, "d");
    alarms.erase("a");  // that the retained configuration names
    auto refused = call<op::UpdateEndpoint>(
        {.endpoint_name = "e", .endpoint_config_name = "c", .retain_deployment_config = true});
    EXPECT_THAT(refused.error().message, HasSubstr("Could not find alarm \"a\""));
}

TEST_F(ShiftTest, VariantsThatComeAndGoShareByTheirWeights) {
    auto variant = [](std::string name, double weight) {
        return ProductionVariant{.variant_name = std::move(name),
                                 .model_name = "m",
                                 .initial_instance_count = 1,
                                 .instance_type = "ml.t3.medium",
                                 .initial_variant_weight = weight};
    };
    ASSERT_TRUE(call<op::CreateEndpointConfig>(
        {.endpoint_config_name = "pair",
         .production_variants = {variant("AllTraffic", 3), variant("new", 1)}}));
    make_in_service();
    ASSERT_TRUE(change("pair", canary()));
    step();
    serve(of(2));
    step();
    auto table = router().current();
    const serving::Endpoint* endpoint = table->find({testing::kAccount, "us-east-1", "e"});
    std::map<std::string, double> weights, shares;
    for (const auto& one : endpoint->variants) {
        weights[one.name + "/" + one.config_name] = one.weight;
        shares[one.name + "/" + one.config_name] = one.share;
    }
    EXPECT_DOUBLE_EQ(weights["AllTraffic/c"], 0.75);
    EXPECT_DOUBLE_EQ(weights["AllTraffic/pair"], 0.1875);
    EXPECT_DOUBLE_EQ(weights["new/pair"], 0.0625);
    EXPECT_DOUBLE_EQ(shares["AllTraffic/c"], 0.75);
    EXPECT_DOUBLE_EQ(shares["AllTraffic/pair"], 0.25);
    EXPECT_DOUBLE_EQ(shares["new/pair"], 0.25);  // it is the only one of its name
}

}  // namespace
}  // namespace athanor::sagemaker
