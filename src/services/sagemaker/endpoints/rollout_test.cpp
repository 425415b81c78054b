// Updates of endpoints: a second fleet beside the first, a switch, and what happens when either fails or the server is killed.
#include "api/sagemaker/action.hpp"
#include "base/json.hpp"
#include "services/sagemaker/endpoints/history.hpp"
#include "services/sagemaker/endpoints/testing_endpoints.hpp"
#include "services/sagemaker/kept.hpp"

namespace athanor::sagemaker {
namespace {

using namespace api::sagemaker;
using compute::Outcome;
using compute::Phase;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

class RolloutTest : public ::testing::Test, protected testing::RolloutPlatform {
protected:
    std::vector<Served> history() {
        Key key{std::string(testing::kAccount), "us-east-1", Kind::endpoint, "e"};
        return database->read([&](store::Snapshot& s) { return history_of(s, key); }).value();
    }
};

TEST_F(RolloutTest, AnUpdateSwitchesOnceTheNewFleetIsHealthyAndThenEndsTheOld) {
    make_in_service();
    ASSERT_TRUE(change());
    auto now = seen();
    EXPECT_EQ(now.endpoint_status, "Updating");
    EXPECT_EQ(now.endpoint_config_name, "c");
    EXPECT_EQ(now.pending_deployment_summary->endpoint_config_name, "d");
    step();
    ASSERT_EQ(of(2).size(), 1u);
    EXPECT_EQ(of(1).size(), 2u);
    EXPECT_EQ(seen().production_variants->front().current_instance_count, 2);
    serve(of(2));
    step();
    now = seen();
    EXPECT_EQ(now.endpoint_status, "InService");
    EXPECT_EQ(now.endpoint_config_name, "d");
    EXPECT_FALSE(now.pending_deployment_summary);
    EXPECT_EQ(now.production_variants->front().current_instance_count, 1);
    EXPECT_EQ(now.production_variants->front().current_weight, 3.0);
    EXPECT_FALSE(of(1)[0].stop);  // it may have requests under way
    step();
    step();
    for (const Agent& old : of(1)) EXPECT_TRUE(old.stop);
    end_stopped();
    step();
    EXPECT_TRUE(of(1).empty());
    EXPECT_FALSE(of(2)[0].stop);
    EXPECT_EQ(router().endpoints(), 1u);
    EXPECT_THAT(endpoint_events(), ElementsAre("CREATING", "IN_SERVICE", "UPDATING", "IN_SERVICE"));
}

TEST_F(RolloutTest, EventsSayWhatEventBridgeDocuments) {
    ASSERT_TRUE(call<op::CreateEndpoint>({.endpoint_name = "e",
                                          .endpoint_config_name = "c",
                                          .tags = std::vector<Tag>{{.key = "team", .value = "a"}}}));
    auto payload = database->read(
        [](store::Snapshot& s) { return s.one<std::string>("SELECT payload FROM athanor_outbox"); });
    auto event = json::parse(payload.value().value());
    auto detail = event->root()["detail"];
    EXPECT_EQ(event->root()["source"].string_or(""), "aws.sagemaker");
    EXPECT_EQ(detail["EndpointName"].string_or(""), "e");
    EXPECT_EQ(detail["EndpointArn"].string_or(""), "arn:aws:sagemaker:us-east-1:000000000000:endpoint/e");
    EXPECT_EQ(detail["EndpointConfigName"].string_or(""), "c");
    EXPECT_EQ(detail["EndpointStatus"].string_or(""), "CREATING");
    EXPECT_EQ(detail["ProductionVariants"].at(0)["DesiredInstanceCount"].integer_or(0), 2);
    EXPECT_EQ(detail["CreationTime"].integer_or(0), to_epoch_millis(clock.now()));
    EXPECT_EQ(detail["Tags"]["team"].string_or(""), "a");
}

TEST_F(RolloutTest, ANewFleetThatFailsLeavesTheOldInServiceAndSaysWhy) {
    make_in_service();
    ASSERT_TRUE(change());
    step();
    testing::fetch_document(*database, of(2)[0]);
    tell(of(2)[0], Phase::ended, Outcome::failed);
    step();
    auto now = seen();
    EXPECT_EQ(now.endpoint_status, "InService");
    EXPECT_EQ(now.endpoint_config_name, "c");
    EXPECT_EQ(now.failure_reason,
              "The primary container for production variant AllTraffic did not pass the ping health check. "
              "Please check CloudWatch logs for this endpoint.");
    EXPECT_EQ(now.production_variants->front().current_instance_count, 2);
    step();
    EXPECT_TRUE(of(2).empty());
    for (const Agent& old : of(1)) EXPECT_FALSE(old.stop);
    // The next update has a fleet of its own, and clears the reason.
    ASSERT_TRUE(change());
    EXPECT_FALSE(seen().failure_reason);
    step();
    serve(of(3));
    step();
    EXPECT_EQ(seen().endpoint_config_name, "d");
}

TEST_F(RolloutTest, WhileTheUpdateRunsADeadInstanceOfTheOldFleetIsReplaced) {
    make_in_service();
    ASSERT_TRUE(change());
    step();
    placement.die(of(1)[0].id);
    step();
    step();
    EXPECT_EQ(of(1).size(), 2u);
    EXPECT_EQ(of(2).size(), 1u);
    EXPECT_EQ(seen().endpoint_status, "Updating");
}

TEST_F(RolloutTest, AnUpdateThatFindsNoPlaceGivesUp) {
    make_in_service();
    placement.broken = true;
    ASSERT_TRUE(change());
    step();
    step();
    EXPECT_EQ(seen().endpoint_status, "InService");
    EXPECT_THAT(*seen().failure_reason, HasSubstr("could not be started"));
}

TEST_F(RolloutTest, WhatCannotBeChangedNowIsRefusedInAWSsWords) {
    std::string arn = "arn:aws:sagemaker:us-east-1:000000000000:endpoint/e";
    EXPECT_EQ(change().error().message, "Could not find endpoint \"" + arn + "\".");
    ASSERT_TRUE(call<op::CreateEndpoint>({.endpoint_name = "e", .endpoint_config_name = "c"}));
    EXPECT_EQ(change().error().message, "Cannot update in-progress endpoint \"" + arn + "\".");
    EXPECT_EQ(call<op::DeleteEndpoint>({.endpoint_name = "e"}).error().message,
              "Cannot update in-progress endpoint \"" + arn + "\".");
    step();
    all_serve();
    step();
    EXPECT_EQ(change("x").error().message,
              "Could not find endpoint configuration "
              "\"arn:aws:sagemaker:us-east-1:000000000000:endpoint-config/x\".");
    ASSERT_TRUE(change());
    EXPECT_THAT(change().error().message, HasSubstr("in-progress"));
    EXPECT_THAT(
        call<op::UpdateEndpointWeightsAndCapacities>(
            {.endpoint_name = "e",
             .desired_weights_and_capacities = {{.variant_name = "AllTraffic", .desired_weight = 1.0}}})
            .error()
            .message,
        HasSubstr("in-progress"));
}

TEST_F(RolloutTest, PropertiesOfVariantsAreRetainedButTheExcludedOnes) {
    make_in_service();
    UpdateEndpointInput in{.endpoint_name = "e",
                           .endpoint_config_name = "d",
                           .retain_all_variant_properties = true,
                           .exclude_retained_variant_properties =
                               std::vector<VariantProperty>{{.variant_property_type = "DesiredWeight"}}};
    ASSERT_TRUE(call<op::UpdateEndpoint>(in));
    auto next = seen().pending_deployment_summary->production_variants->front();
    EXPECT_EQ(next.desired_instance_count, 2);
    EXPECT_EQ(next.desired_weight, 3.0);
}

TEST_F(RolloutTest, WhetherPredictionsAreCapturedIsRetainedLikeTheOtherProperties) {
    for (std::string name : {"captured", "elsewhere"}) {
        ASSERT_TRUE(call<op::CreateEndpointConfig>(
            {.endpoint_config_name = name,
             .production_variants = {{.variant_name = "AllTraffic",
                                      .model_name = "m",
                                      .initial_instance_count = 1,
                                      .instance_type = "ml.t3.medium"}},
             .data_capture_config = DataCaptureConfig{.enable_capture = true,
                                                      .initial_sampling_percentage = 50,
                                                      .destination_s3_uri = "s3://b/" + name,
                                                      .capture_options = {{.capture_mode = "Input"}}}}));
    }
    make_in_service();
    auto update = [&](std::string config, bool retain, std::string excluded) {
        UpdateEndpointInput in{.endpoint_name = "e",
                               .endpoint_config_name = std::move(config),
                               .retain_all_variant_properties = retain};
        if (!excluded.empty())
            in.exclude_retained_variant_properties =
                std::vector<VariantProperty>{{.variant_property_type = excluded}};
        ASSERT_TRUE(call<op::UpdateEndpoint>(in));
        step();
        all_serve();
        step();
        ASSERT_EQ(seen().endpoint_status, "InService");
    };
    update("captured", false, "");
    EXPECT_EQ(seen().data_capture_config->destination_s3_uri, "s3://b/captured");
    update("elsewhere", true, "DesiredWeight");
    EXPECT_EQ(seen().data_capture_config->destination_s3_uri, "s3://b/captured");
    update("d", true, "DataCaptureConfig");
    EXPECT_FALSE(seen().data_capture_config);
}

TEST_F(RolloutTest, WeightsHoldAtOnceAndInstancesComeAndGo) {
    make_in_service();
    auto scale = [&](std::int64_t count) {
        auto done = call<op::UpdateEndpointWeightsAndCapacities>(
            {.endpoint_name = "e",
             .desired_weights_and_capacities = {
                 {.variant_name = "AllTraffic", .desired_weight = 0.5, .desired_instance_count = count}}});
        ASSERT_TRUE(done) << done.error().message;
    };
    scale(3);
    EXPECT_EQ(seen().endpoint_status, "Updating");
    EXPECT_EQ(seen().production_variants->front().current_weight, 0.5);
    step();
    ASSERT_EQ(agents().size(), 3u);
    EXPECT_EQ(seen().endpoint_status, "Updating");
    all_serve();
    step();
    EXPECT_EQ(seen().endpoint_status, "InService");
    EXPECT_EQ(seen().production_variants->front().current_instance_count, 3);
    scale(1);
    kill();
    for (int i = 0; i < 3; ++i) step();
    auto left = agents();
    EXPECT_EQ(std::ranges::count_if(left, &Agent::stop), 2);
    end_stopped();
    step();
    EXPECT_EQ(agents().size(), 1u);
    EXPECT_EQ(seen().endpoint_status, "InService");
    EXPECT_EQ(seen().production_variants->front().desired_instance_count, 1);
    auto none = call<op::UpdateEndpointWeightsAndCapacities>(
        {.endpoint_name = "e", .desired_weights_and_capacities = {{.variant_name = "x"}}});
    EXPECT_EQ(none.error().message, "Production variant x could not be found in endpoint configuration c.");
}

TEST_F(RolloutTest, CountsAndWeightsAreRefusedTogetherOrTakenTogether) {
    make_in_service();
    auto scale = [&](std::vector<DesiredWeightAndCapacity> all) {
        return call<op::UpdateEndpointWeightsAndCapacities>(
            {.endpoint_name = "e", .desired_weights_and_capacities = std::move(all)});
    };
    EXPECT_EQ(
        scale({{.variant_name = "AllTraffic", .desired_instance_count = 0}}).error().message,
        "1 validation error detected: Value '0' at "
        "'desiredWeightsAndCapacities.1.member.desiredInstanceCount' failed to satisfy constraint: Member "
        "must have value greater than or equal to 1");
    EXPECT_THAT(scale({{.variant_name = "AllTraffic", .desired_instance_count = 3},
                       {.variant_name = "AllTraffic", .desired_weight = 2.0}})
                    .error()
                    .message,
                HasSubstr("Duplicate production variant name: AllTraffic"));
    EXPECT_FALSE(scale({{.variant_name = "AllTraffic", .desired_instance_count = 3}, {.variant_name = "x"}}));
    EXPECT_EQ(seen().endpoint_status, "InService");
    EXPECT_EQ(seen().production_variants->front().desired_instance_count, 2);
    ASSERT_TRUE(scale({{.variant_name = "AllTraffic", .desired_instance_count = 4}}));
    auto variant = seen().production_variants->front();
    ASSERT_TRUE(variant.variant_status);
    EXPECT_EQ(variant.variant_status->front().status, "Updating");
    EXPECT_EQ(variant.variant_status->front().status_message, "Scaling out desired instance count to 4.");
    auto payload = database->read([](store::Snapshot& s) {
        return s.one<std::string>(
            "SELECT payload FROM athanor_outbox WHERE payload LIKE '%Endpoint Deployment State Change%'");
    });
    auto event = json::parse(payload.value().value());
    auto told = event->root()["detail"]["ProductionVariants"].at(0);
    EXPECT_EQ(told["CurrentInstanceCount"].integer_or(0), 2);
    EXPECT_EQ(told["DesiredInstanceCount"].integer_or(0), 4);
    EXPECT_EQ(told["VariantStatus"].at(0)["Status"].string_or(""), "Updating");
    EXPECT_EQ(told["VariantStatus"].at(0)["StartTime"].integer_or(0), to_epoch_millis(clock.now()));
    step();
    EXPECT_EQ(agents().size(), 4u);  // all that are missing start at once
}

TEST_F(RolloutTest, AnInstanceMoreThatFailsIsNotTriedForEver) {
    make_in_service();
    ASSERT_TRUE(call<op::UpdateEndpointWeightsAndCapacities>(
        {.endpoint_name = "e",
         .desired_weights_and_capacities = {{.variant_name = "AllTraffic", .desired_instance_count = 3}}}));
    step();
    auto fresh = agents().back();
    testing::fetch_document(*database, fresh);
    tell(fresh, Phase::ended, Outcome::failed, "ModelError: too little memory");
    step();
    EXPECT_EQ(seen().endpoint_status, "InService");
    EXPECT_EQ(seen().failure_reason, "ModelError: too little memory");
    EXPECT_EQ(seen().production_variants->front().desired_instance_count, 2);
    step();
    EXPECT_EQ(agents().size(), 2u);
}

TEST_F(RolloutTest, TheHistorySaysWhatServedFromWhenToWhenAlsoAsLineage) {
    ASSERT_TRUE(call<op::CreateModelPackageGroup>({.model_package_group_name = "g"}));
    CreateModelPackageInput version{
        .model_package_group_name = "g",
        .inference_specification =
            InferenceSpecification{
                .containers = {{.image = "athanor/test", .model_data_url = "s3://b/model.tar.gz"}}},
        .model_approval_status = "Approved"};
    std::string arn = call<op::CreateModelPackage>(version)->model_package_arn;
    ASSERT_TRUE(call<op::CreateModel>({.model_name = "p",
                                       .primary_container = ContainerDefinition{.model_package_name = arn},
                                       .execution_role_arn = std::string(testing::kRole)}));
    ASSERT_TRUE(call<op::CreateEndpointConfig>({.endpoint_config_name = "q",
                                                .production_variants = {{.variant_name = "AllTraffic",
                                                                         .model_name = "p",
                                                                         .initial_instance_count = 1,
                                                                         .instance_type = "ml.t3.medium"}}}));
    make_in_service();
    Timestamp first = clock.now();
    clock.advance(std::chrono::hours(1));
    ASSERT_TRUE(change("q"));
    step();
    serve(of(2));
    step();
    auto all = history();
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].config_name, "q");
    EXPECT_EQ(all[0].package, arn);
    EXPECT_FALSE(all[0].ended);
    EXPECT_EQ(all[1].config_name, "c");
    EXPECT_EQ(all[1].begun, first);
    EXPECT_EQ(all[1].ended, all[0].begun);
    ASSERT_TRUE(call<op::DeleteEndpoint>({.endpoint_name = "e"}));
    EXPECT_TRUE(history()[0].ended);
    Key action{std::string(testing::kAccount), "us-east-1", Kind::action, "e-deployment-2"};
    auto row = database->read([&](store::Snapshot& s) { return find(s, action); }).value();
    ASSERT_TRUE(row);
    EXPECT_EQ(row->parent, "arn:aws:sagemaker:us-east-1:000000000000:endpoint/e");
    auto state = recall<DescribeActionResponse>(row->state);
    EXPECT_EQ(state->status, "Completed");
    EXPECT_EQ(state->properties->at("ModelPackageArn:AllTraffic"), arn);
}

// Updates with the server killed at random points: each ends with the new configuration, and no round leaves the endpoint without a fleet.
TEST_F(RolloutTest, KillingTheServerAnywhereEndsWithOneFleetOfTheNewConfiguration) {
    make_in_service();
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
        SeededRandom dice(seed);
        std::string config = seed % 2 ? "d" : "c";
        ASSERT_TRUE(change(config));
        for (int round = 0; round < 60; ++round) {
            switch (dice.below(5)) {
                case 0: kill(); break;
                case 1: end_stopped(); break;
                case 2:
                    for (const Agent& agent : agents()) {
                        if (placement.runs(agent.id) && !agent.stop && dice.below(2) == 0) serve({agent});
                    }
                    break;
                default: step();
            }
            auto all = agents();
            auto serving =
                std::ranges::count_if(all, [](const Agent& a) { return is_healthy(a) && !a.stop; });
            ASSERT_GE(serving, 1) << "seed " << seed << " round " << round;
        }
        for (int i = 0; i < 4; ++i) {
            step();
            serve(of(static_cast<std::int64_t>(seed) + 1));
            end_stopped();
        }
        step();
        ASSERT_EQ(seen().endpoint_status, "InService") << "seed " << seed;
        ASSERT_EQ(seen().endpoint_config_name, config);
        ASSERT_EQ(agents().size(), config == "c" ? 2u : 1u);
        ASSERT_EQ(history().size(), seed + 1);
    }
}

}  // namespace
}  // namespace athanor::sagemaker
