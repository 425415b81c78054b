#include "services/autoscaling/service.hpp"

#include "services/autoscaling/testing.hpp"

namespace athanor::autoscaling {
namespace {

using namespace api::autoscaling;
using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using testing::kResource;
using ::testing::SizeIs;
using ::testing::StartsWith;

class AutoscalingTest : public ::testing::Test, protected testing::World {
protected:
    PutScalingPolicyResponse made(PutScalingPolicyRequest in) {
        auto out = call<op::PutScalingPolicy>(std::move(in));
        EXPECT_TRUE(out) << out.error().message;
        return out.value_or(PutScalingPolicyResponse{});
    }
    void registered(std::optional<std::int64_t> min = 1, std::optional<std::int64_t> max = 8) {
        auto out = call<op::RegisterScalableTarget>(target(min, max));
        ASSERT_TRUE(out) << out.error().message;
        settle();
    }
    ScalableTarget shown() {
        auto out = call<op::DescribeScalableTargets>({.service_namespace = "sagemaker"}).value();
        return out.scalable_targets->empty() ? ScalableTarget{} : out.scalable_targets->front();
    }
    template <class Op>
    std::pair<std::string, std::string> refused(typename Op::Input in) {
        auto out = call<Op>(std::move(in));
        if (out) return {};
        return {out.error().code, out.error().message};
    }
    using Words = std::pair<std::string, std::string>;
};

TEST_F(AutoscalingTest, ATargetIsRegisteredAndUpdatedInPart) {
    auto in = target(1, 4);
    in.tags = std::map<std::string, std::string>{{"team", "a"}};
    auto out = call<op::RegisterScalableTarget>(in);
    ASSERT_TRUE(out) << out.error().message;
    EXPECT_THAT(*out->scalable_target_arn,
                StartsWith("arn:aws:application-autoscaling:us-east-1:000000000000:scalable-target/"));
    auto update = target({}, 6);
    update.suspended_state = {.dynamic_scaling_in_suspended = true};
    ASSERT_TRUE(call<op::RegisterScalableTarget>(update));
    ScalableTarget seen = shown();
    EXPECT_EQ(seen.min_capacity, 1);
    EXPECT_EQ(seen.max_capacity, 6);
    EXPECT_EQ(seen.suspended_state->dynamic_scaling_in_suspended, true);
    EXPECT_EQ(seen.suspended_state->scheduled_scaling_suspended, false);
    EXPECT_EQ(seen.scalable_target_arn, out->scalable_target_arn);
    EXPECT_THAT(seen.role_arn, HasSubstr("AWSServiceRoleForApplicationAutoScaling_SageMakerEndpoint"));
    std::string arn = *out->scalable_target_arn;
    ASSERT_TRUE(call<op::TagResource>({.resource_arn = arn, .tags = {{"stage", "b"}}}));
    ASSERT_TRUE(call<op::UntagResource>({.resource_arn = arn, .tag_keys = {"team"}}));
    EXPECT_THAT(*call<op::ListTagsForResource>({.resource_arn = arn})->tags,
                ElementsAre(std::pair("stage", "b")));
    EXPECT_THAT(
        callers,
        ElementsAre(HasSubstr("assumed-role/AWSServiceRoleForApplicationAutoScaling_SageMakerEndpoint/")));
}

TEST_F(AutoscalingTest, WhatCannotBeATargetIsRefused) {
    auto in = target();
    in.resource_id = "endpoint/gone/variant/v";
    EXPECT_EQ(
        refused<op::RegisterScalableTarget>(in),
        Words("ValidationException", "SageMaker endpoint variant doesn't exist: endpoint/gone/variant/v"));
    in.resource_id = "endpoint/e/variant/other";
    EXPECT_EQ(refused<op::RegisterScalableTarget>(in).first, "ValidationException");
    for (const char* resource :
         {"endpoint/e", "variant/v", "endpoint//variant/v", "endpoint/e/variant/", "e/v"}) {
        in.resource_id = resource;
        EXPECT_EQ(refused<op::RegisterScalableTarget>(in).second,
                  "Unsupported service namespace, resource type or scalable dimension")
            << resource;
    }
    in = target();
    in.service_namespace = "ecs";
    EXPECT_EQ(refused<op::RegisterScalableTarget>(in).first, "ValidationException");
    EXPECT_EQ(refused<op::RegisterScalableTarget>(target(4, 2)).second,
              "Maximum capacity cannot be less than minimum capacity");
    EXPECT_EQ(refused<op::RegisterScalableTarget>(target(0, 2)).first, "ValidationException");
    EXPECT_EQ(refused<op::RegisterScalableTarget>(target(1, {})).first, "ValidationException");
    EXPECT_EQ(
        refused<op::DeregisterScalableTarget>({.service_namespace = "sagemaker",
                                               .resource_id = std::string(kResource),
                                               .scalable_dimension = std::string(kVariantInstances)}),
        Words("ObjectNotFoundException",
              "No scalable target found for service namespace: sagemaker, resource ID: endpoint/e/variant/v, "
              "scalable dimension: sagemaker:variant:DesiredInstanceCount"));
    EXPECT_EQ(
        refused<op::PutScalingPolicy>(tracking("p")).second,
        "No scalable target registered for service namespace: sagemaker, resource ID: endpoint/e/variant/v, "
        "scalable dimension: sagemaker:variant:DesiredInstanceCount");
    EXPECT_EQ(
        refused<op::TagResource>({.resource_arn = "arn:aws:application-autoscaling:us-east-1:000000000000:"
                                                  "scalable-target/0"})
            .first,
        "ResourceNotFoundException");
    EXPECT_EQ(call<op::DescribeScalableTargets>({.service_namespace = "ecs"})->scalable_targets->size(), 0U);
}

TEST_F(AutoscalingTest, TargetTrackingMakesTheAlarmsThatAwsMakes) {
    registered();
    auto out = made(tracking("p", 70));
    EXPECT_THAT(out.policy_arn, HasSubstr(":resource/sagemaker/endpoint/e/variant/v:policyName/p"));
    EXPECT_THAT(out.policy_arn, StartsWith("arn:aws:autoscaling:us-east-1:000000000000:scalingPolicy:"));
    ASSERT_THAT(*out.alarms, SizeIs(2));
    const auto& high = alarms.at(out.alarms->at(0).alarm_name);
    const auto& low = alarms.at(out.alarms->at(1).alarm_name);
    EXPECT_THAT(high.alarm_name, StartsWith("TargetTracking-endpoint/e/variant/v-AlarmHigh-"));
    EXPECT_THAT(low.alarm_name, StartsWith("TargetTracking-endpoint/e/variant/v-AlarmLow-"));
    EXPECT_EQ(out.alarms->at(0).alarm_arn,
              "arn:aws:cloudwatch:us-east-1:000000000000:alarm:" + high.alarm_name);
    EXPECT_EQ(high.threshold, 70);
    EXPECT_NEAR(*low.threshold, 63, 1e-9);
    EXPECT_EQ(high.comparison_operator, "GreaterThanThreshold");
    EXPECT_EQ(low.comparison_operator, "LessThanThreshold");
    EXPECT_EQ(high.evaluation_periods, 3);
    EXPECT_EQ(low.evaluation_periods, 15);
    EXPECT_EQ(high.period, 60);
    EXPECT_EQ(high.statistic, "Sum");
    EXPECT_EQ(high.namespace_, "AWS/SageMaker");
    EXPECT_EQ(high.metric_name, "InvocationsPerInstance");
    EXPECT_THAT(*high.alarm_actions, ElementsAre(out.policy_arn));
    EXPECT_EQ(high.alarm_description,
              "DO NOT EDIT OR DELETE. For TargetTrackingScaling policy " + out.policy_arn + ".");

    auto again = tracking("p", 100);  // an update keeps policy and names
    again.policy_type.reset();
    again.target_tracking_scaling_policy_configuration->disable_scale_in = true;
    auto updated = made(again);
    EXPECT_EQ(updated.policy_arn, out.policy_arn);
    ASSERT_THAT(*updated.alarms, SizeIs(1));
    EXPECT_EQ(updated.alarms->at(0).alarm_name, out.alarms->at(0).alarm_name);
    EXPECT_THAT(alarms, SizeIs(1)) << "nothing scales in: there is no low alarm";
    EXPECT_EQ(alarms.begin()->second.threshold, 100);

    auto seen = call<op::DescribeScalingPolicies>({.service_namespace = "sagemaker"});
    ASSERT_THAT(*seen->scaling_policies, SizeIs(1));
    const ScalingPolicy& policy = seen->scaling_policies->front();
    EXPECT_EQ(policy.policy_type, "TargetTrackingScaling");
    EXPECT_EQ(policy.target_tracking_scaling_policy_configuration->target_value, 100);
    EXPECT_THAT(*policy.alarms, SizeIs(1));
    EXPECT_EQ(refused<op::PutScalingPolicy>(tracking("q")).second,
              "Only one TargetTrackingScaling policy for a given metric specification is allowed.");

    ASSERT_TRUE(call<op::DeleteScalingPolicy>(
        {"p", "sagemaker", std::string(kResource), std::string(kVariantInstances)}));
    EXPECT_THAT(alarms, SizeIs(0));
    EXPECT_EQ(
        refused<op::DeleteScalingPolicy>(
            {"p", "sagemaker", std::string(kResource), std::string(kVariantInstances)}),
        Words("ObjectNotFoundException",
              "No scaling policy found for service namespace: sagemaker, resource ID: endpoint/e/variant/v, "
              "scalable dimension: sagemaker:variant:DesiredInstanceCount, policy name: p"));
}

TEST_F(AutoscalingTest, ThresholdsOfCountsAreForTheAlarmsPeriod) {
    shapes = AlarmShapes::parse("high=1x10s,low=2x30s").value();
    open();
    registered();
    auto out = made(tracking("p", 60));
    EXPECT_EQ(alarms.at(out.alarms->at(0).alarm_name).threshold, 10);
    EXPECT_EQ(alarms.at(out.alarms->at(0).alarm_name).period, 10);
    EXPECT_NEAR(*alarms.at(out.alarms->at(1).alarm_name).threshold, 27, 1e-9);
    EXPECT_EQ(alarms.at(out.alarms->at(1).alarm_name).evaluation_periods, 2);

    auto custom = tracking("custom", 60);
    auto& configuration = *custom.target_tracking_scaling_policy_configuration;
    configuration.predefined_metric_specification.reset();
    configuration.customized_metric_specification = {.metric_name = "Load",
                                                     .namespace_ = "App",
                                                     .dimensions = {{{.name = "d", .value = "1"}}},
                                                     .statistic = "Average"};
    auto average = made(custom);
    const auto& high = alarms.at(average.alarms->at(0).alarm_name);
    EXPECT_EQ(high.threshold, 60);
    EXPECT_EQ(high.statistic, "Average");
    EXPECT_EQ(high.dimensions->at(0).value, "1");
    EXPECT_FALSE(alarms.at(average.alarms->at(1).alarm_name).treat_missing_data);
    custom.policy_name = "sum";
    configuration.customized_metric_specification->statistic = "Sum";
    EXPECT_EQ(alarms.at(made(custom).alarms->at(0).alarm_name).threshold, 10);

    custom.policy_name = "math";
    configuration.customized_metric_specification = {
        .metrics = {
            {{.expression = "backlog / instances", .id = "ratio"},
             {.id = "backlog",
              .metric_stat = {{.metric = {.metric_name = "B", .namespace_ = "App"}, .stat = "Sum"}},
              .return_data = false},
             {.id = "instances",
              .metric_stat = {{.metric = {.metric_name = "I", .namespace_ = "App"}, .stat = "Average"}},
              .return_data = false}}}};
    const auto& math = alarms.at(made(custom).alarms->at(0).alarm_name);
    ASSERT_THAT(*math.metrics, SizeIs(3));
    EXPECT_EQ(math.metrics->at(0).expression, "backlog / instances");
    EXPECT_EQ(math.metrics->at(1).metric_stat->period, 10);
    EXPECT_FALSE(math.period);

    shapes = {};  // the server comes back with other ones
    restart();
    settle();
    EXPECT_EQ(alarms.at(out.alarms->at(0).alarm_name).threshold, 60);
    EXPECT_EQ(alarms.at(out.alarms->at(1).alarm_name).evaluation_periods, 15);
    EXPECT_EQ(refused<op::PutScalingPolicy>(tracking("p", 0)).first, "ValidationException");
}

TEST(AlarmShapes, AreReadAndRefused) {
    EXPECT_EQ(AlarmShapes::parse("")->text(), "high=3x60s,low=15x60s");
    EXPECT_EQ(AlarmShapes::parse("low=2x5s")->text(), "high=3x60s,low=2x5s");
    for (const char* text :
         {"high", "high=3", "high=3x10", "high=0x10s", "high=1x7s", "high=1x0s", "low=9x86400s", "mid=1x10s",
          "high=1x10s;low=1x10s", "high=99999999999999999999x10s"})
        EXPECT_FALSE(AlarmShapes::parse(text)) << text;
}

TEST_F(AutoscalingTest, PoliciesThatCannotBeAreRefused) {
    registered();
    auto steps = [&](std::vector<StepAdjustment> adjustments, std::string type = "ChangeInCapacity") {
        auto in = stepping("s");
        in.step_scaling_policy_configuration->adjustment_type = type;
        in.step_scaling_policy_configuration->step_adjustments = std::move(adjustments);
        return refused<op::PutScalingPolicy>(in).second;
    };
    EXPECT_EQ(steps({}), "At least one StepAdjustment must be specified");
    EXPECT_EQ(steps({{0, 10, 1}, {5, {}, 2}}), "The ranges of step adjustments can't overlap");
    EXPECT_EQ(steps({{0, 10, 1}, {15, {}, 2}}), "The ranges of step adjustments can't have a gap");
    EXPECT_EQ(
        steps({{0, 10, 1}}),
        "There must be a StepAdjustment with an unspecified upper bound if one has a positive upper bound");
    EXPECT_EQ(
        steps({{-10, 0, -1}}),
        "There must be a StepAdjustment with an unspecified lower bound if one has a negative lower bound");
    EXPECT_EQ(steps({{0, {}, 1}, {10, {}, 2}}),
              "At most one StepAdjustment may have an unspecified upper bound");
    EXPECT_EQ(steps({{{}, 0, 1}, {{}, -10, 2}}),
              "At most one StepAdjustment may have an unspecified lower bound");
    EXPECT_EQ(steps({{{}, {}, 1}, {10, 20, 2}}),
              "The lower and upper bound can't be null in the same step adjustment");
    EXPECT_EQ(steps({{10, 10, 1}}),
              "The upper bound must be greater than the lower bound of a step adjustment");
    EXPECT_EQ(steps({{0, {}, -1}}, "ExactCapacity"),
              "ScalingAdjustment must not be negative for AdjustmentType ExactCapacity");
    EXPECT_EQ(steps({{{}, -10, -2}, {-10, 0, -1}, {0, 10, 1}, {10, {}, 2}}), "") << "taken";

    auto in = stepping("s");
    in.step_scaling_policy_configuration->min_adjustment_magnitude = 2;
    EXPECT_EQ(refused<op::PutScalingPolicy>(in).first, "ValidationException");
    in = stepping("s2");
    in.policy_type.reset();
    EXPECT_EQ(refused<op::PutScalingPolicy>(in).second,
              "PolicyType must be specified when a scaling policy is created");
    in = tracking("t");
    in.target_tracking_scaling_policy_configuration->customized_metric_specification.emplace();
    EXPECT_EQ(refused<op::PutScalingPolicy>(in).first, "ValidationException");
    in = tracking("t");
    in.target_tracking_scaling_policy_configuration->predefined_metric_specification->predefined_metric_type =
        "ECSServiceAverageCPUUtilization";
    EXPECT_EQ(refused<op::PutScalingPolicy>(in).first, "ValidationException");
    in = tracking("t");
    in.policy_type = "PredictiveScaling";
    EXPECT_EQ(refused<op::PutScalingPolicy>(in).first, "ValidationException");
    EXPECT_THAT(alarms, SizeIs(0));
}

TEST_F(AutoscalingTest, APolicyWhoseAlarmsAreRefusedIsNotMade) {
    registered();
    refuse_alarms = true;
    EXPECT_EQ(refused<op::PutScalingPolicy>(tracking("p")),
              Words("ValidationException", "Period must not be null"));
    EXPECT_THAT(*call<op::DescribeScalingPolicies>({.service_namespace = "sagemaker"})->scaling_policies,
                SizeIs(0));
    refuse_alarms = false;
    made(tracking("p"));
    EXPECT_THAT(alarms, SizeIs(2));
}

TEST_F(AutoscalingTest, AnAlarmScalesOutOnceAndTheActivityTellsIt) {
    registered();
    auto policy = made(tracking("p"));
    std::string high = policy.alarms->at(0).alarm_name;
    ASSERT_TRUE(ring(policy.policy_arn, high, 250, 100));
    EXPECT_EQ(activities().at(0).status_code, "Pending");
    ASSERT_TRUE(ring(policy.policy_arn, high, 250, 100));  // the next period
    ASSERT_TRUE(round());
    EXPECT_THAT(told, ElementsAre(5));
    EXPECT_EQ(
        activities().at(0).status_message,
        "Successfully set desired instance count to 5. Waiting for change to be fulfilled by sagemaker.");
    EXPECT_EQ(activities().at(0).status_code, "InProgress");
    ASSERT_TRUE(ring(policy.policy_arn, high, 250, 100));
    clock.advance(30s);
    settle();
    auto all = activities(true);
    ASSERT_THAT(all, SizeIs(1));
    EXPECT_EQ(all[0].status_code, "Successful");
    EXPECT_EQ(all[0].description, "Setting desired instance count to 5.");
    EXPECT_EQ(all[0].cause, "monitor alarm " + high + " in state ALARM triggered policy p");
    EXPECT_EQ(all[0].status_message,
              "Successfully set desired instance count to 5. Change successfully fulfilled by sagemaker.");
    EXPECT_EQ(all[0].end_time, clock.now());
    ASSERT_TRUE(ring(policy.policy_arn, high, 250, 100));
    settle();
    EXPECT_THAT(told, ElementsAre(5)) << "it cools down: nothing in excess of 5";
}

TEST_F(AutoscalingTest, TheLowAlarmScalesInAfterItsCooldownDownToTheMinimum) {
    registered(1, 8);
    endpoints["e"].desired = 6;
    auto in = tracking("p");
    in.target_tracking_scaling_policy_configuration->scale_in_cooldown = 120;
    auto policy = made(in);
    std::string low = policy.alarms->at(1).alarm_name;
    for (int period = 0; period < 27; ++period) {
        ASSERT_TRUE(ring(policy.policy_arn, low, {}, 90));  // without any request there is no datapoint
        settle();
        if (period < 15) EXPECT_THAT(told, SizeIs(0)) << "it has not watched for 15 minutes yet";
        clock.advance(60s);
    }
    EXPECT_THAT(told, ElementsAre(3, 1));
    auto all = activities(true);
    EXPECT_EQ(all[0].status_code, "Failed");
    EXPECT_EQ(all[0].description, "Attempting to scale due to alarm triggered");
    EXPECT_EQ(all[0].not_scaled_reasons->at(0).code, "AlreadyAtMinCapacity");
    EXPECT_EQ(all[0].not_scaled_reasons->at(0).min_capacity, 1);
    EXPECT_THAT(all, SizeIs(3)) << "one row for all the periods at the minimum";
    EXPECT_THAT(activities(), SizeIs(2));
}

TEST_F(AutoscalingTest, AnEndpointThatIsChangingIsLeftToTheNextAction) {
    registered();
    auto policy = made(tracking("p"));
    std::string high = policy.alarms->at(0).alarm_name;
    endpoints["e"].status = "Updating";
    ASSERT_TRUE(ring(policy.policy_arn, high, 250, 100));
    ASSERT_TRUE(round());
    EXPECT_THAT(told, SizeIs(0));
    EXPECT_EQ(activities(true).at(0).not_scaled_reasons->at(0).code, "TargetServicePutResourceAsUnscalable");
    endpoints["e"].status = "InService";
    ASSERT_TRUE(ring(policy.policy_arn, high, 250, 100));
    endpoints["e"].status = "Updating";  // somebody was faster
    settle();
    EXPECT_EQ(activities().at(0).status_code, "Failed");
    EXPECT_THAT(
        *activities().at(0).status_message,
        StartsWith("Failed to set desired instance count to 5. Reason: Cannot update in-progress endpoint"));
    ASSERT_TRUE(ring(policy.policy_arn, high, 250, 100));
    settle();
    EXPECT_THAT(told, ElementsAre(5));
}

TEST_F(AutoscalingTest, SomebodyElseOverridesAnActivity) {
    registered();
    auto policy = made(tracking("p"));
    ASSERT_TRUE(ring(policy.policy_arn, policy.alarms->at(0).alarm_name, 250, 100));
    ASSERT_TRUE(round());
    endpoints["e"].desired = 3;
    endpoints["e"].status = "InService";
    settle();
    EXPECT_EQ(activities().at(0).status_code, "Overridden");
}

TEST_F(AutoscalingTest, WhatSagemakerCouldNotDoIsUnfulfilledAndTriedAgain) {
    registered();
    auto policy = made(tracking("p"));
    std::string high = policy.alarms->at(0).alarm_name;
    ASSERT_TRUE(ring(policy.policy_arn, high, 250, 100));
    ASSERT_TRUE(round());
    endpoints["e"] = {.desired = 2, .born = endpoints["e"].born, .failure = "no capacity"};
    settle();
    EXPECT_EQ(activities().at(0).status_code, "Unfulfilled");
    EXPECT_EQ(
        activities().at(0).status_message,
        "Successfully set desired instance count to 5. Change was not fulfilled by sagemaker: no capacity");
    ASSERT_TRUE(ring(policy.policy_arn, high, 250, 100));
    settle();
    EXPECT_THAT(told, ElementsAre(5, 5));
}

TEST_F(AutoscalingTest, ActivitiesAreRememberedForSixWeeks) {
    registered(4, 8);
    EXPECT_THAT(activities(), SizeIs(1));
    clock.advance(24h * 42);
    settle();
    EXPECT_THAT(activities(), SizeIs(1));
    clock.advance(1min);
    settle();
    EXPECT_THAT(activities(), SizeIs(0));
}

TEST_F(AutoscalingTest, StepsScaleByTheBreachOfTheAlarmOfTheirOwner) {
    registered();
    auto policy = made(stepping("s"));
    EXPECT_FALSE(policy.alarms && !policy.alarms->empty());
    ASSERT_TRUE(ring(policy.policy_arn, "mine", 120, 100));
    settle();
    EXPECT_THAT(told, ElementsAre(4));
    EXPECT_EQ(activities().at(0).cause, "monitor alarm mine in state ALARM triggered policy s");
    clock.advance(61s);
    ASSERT_TRUE(ring(policy.policy_arn, "mine", 90, 100));
    settle();
    EXPECT_THAT(told, ElementsAre(4)) << "no step is for a value below";
    api::cloudwatch::PutMetricAlarmInput mine{.alarm_name = "mine"};
    mine.alarm_actions = std::vector{policy.policy_arn};
    alarms["mine"] = mine;
    auto seen = call<op::DescribeScalingPolicies>({.service_namespace = "sagemaker"});
    EXPECT_EQ(seen->scaling_policies->at(0).alarms->at(0).alarm_name, "mine");
}

TEST_F(AutoscalingTest, NothingScalesInWhileAnotherPolicysAlarmSaysOut) {
    registered();
    endpoints["e"].desired = 8;
    auto policy = made(tracking("p"));
    auto steps = made(stepping("s"));
    ASSERT_TRUE(ring(steps.policy_arn, "mine", 120, 100));  // at the maximum
    clock.advance(1s);
    std::string low = policy.alarms->at(1).alarm_name;
    clock.advance(15min);
    ASSERT_TRUE(ring(policy.policy_arn, low, 10, 90));
    settle();
    EXPECT_THAT(told, SizeIs(0));
    EXPECT_EQ(activities(true).at(0).not_scaled_reasons->at(0).code, "AutoScalingAnticipatedFlapping");
    alarm_states["mine"] = "OK";
    ASSERT_TRUE(ring(policy.policy_arn, low, 10, 90));
    settle();
    EXPECT_THAT(told, ElementsAre(4));
}

TEST_F(AutoscalingTest, AnActionThatIsNoneOfThePolicysIsRefused) {
    registered();
    auto policy = made(tracking("p"));
    EXPECT_FALSE(ring(policy.policy_arn + "x", "a", 250, 100));
    EXPECT_FALSE(
        ring("arn:aws:autoscaling:us-east-1:000000000000:scalingPolicy:0:resource/x", "a", 250, 100));
    EXPECT_FALSE(ring(policy.policy_arn, "somebody's", 250, 100));
    std::string high = policy.alarms->at(0).alarm_name;
    EXPECT_TRUE(ring(policy.policy_arn, high, {}, 100)) << "nothing measured is not too much";
    EXPECT_TRUE(ring(policy.policy_arn, high, 250, 100, "OK"));
    auto broken = run_to_end(targets->call(
        {.target = policy.policy_arn, .account = "000000000000", .region = "us-east-1", .input = "no JSON"}));
    EXPECT_FALSE(broken);
    settle();
    EXPECT_THAT(told, SizeIs(0));
}

TEST_F(AutoscalingTest, BoundsThatChangeBringTheCapacityWithinThem) {
    registered(4, 8);
    EXPECT_THAT(told, ElementsAre(4));
    EXPECT_EQ(activities().at(0).cause, "minimum capacity was set to 4");
    endpoints["e"].status = "Updating";
    ASSERT_TRUE(call<op::RegisterScalableTarget>(target(1, 3)));
    ASSERT_TRUE(round());
    EXPECT_THAT(told, ElementsAre(4)) << "it waits";
    settle();
    EXPECT_THAT(told, ElementsAre(4, 3));
    EXPECT_EQ(activities().at(0).cause, "maximum capacity was set to 3");
}

TEST_F(AutoscalingTest, ScheduledActionsSetTheBounds) {
    registered(1, 8);
    auto morning = action("morning", "cron(0 8 * * ? *)", 3, {});
    morning.timezone = "Europe/Berlin";
    ASSERT_TRUE(call<op::PutScheduledAction>(morning));
    ASSERT_TRUE(call<op::PutScheduledAction>(action("night", "at(2026-01-01T20:00:00)", 1, 2)));
    auto next = round();
    EXPECT_EQ(format_iso8601(**next).substr(0, 16), "2026-01-01T07:00") << "08:00 in Berlin";
    clock.advance(7h);
    settle();
    EXPECT_THAT(told, ElementsAre(3));
    auto all = activities();
    ASSERT_THAT(all, SizeIs(2));
    EXPECT_THAT(all, ::testing::Contains(::testing::Field(&ScalingActivity::cause,
                                                          "scheduled action name morning was triggered")));
    EXPECT_THAT(all, ::testing::Contains(
                         ::testing::Field(&ScalingActivity::description, "Setting min capacity to 3")));
    EXPECT_THAT(
        all, ::testing::Contains(::testing::Field(&ScalingActivity::cause, "minimum capacity was set to 3")));
    clock.advance(13h);
    settle();
    EXPECT_THAT(told, ElementsAre(3, 2));
    EXPECT_EQ(shown().max_capacity, 2);
    auto seen = call<op::DescribeScheduledActions>({.service_namespace = "sagemaker"});
    ASSERT_THAT(*seen->scheduled_actions, SizeIs(2));
    EXPECT_EQ(seen->scheduled_actions->at(0).timezone, "Europe/Berlin");
    EXPECT_THAT(seen->scheduled_actions->at(0).scheduled_action_arn,
                HasSubstr(":scheduledActionName/morning"));
    clock.advance(11h);  // 3 is more than the maximum of 2 now
    settle();
    EXPECT_EQ(activities().at(0).status_code, "Failed");
    EXPECT_EQ(shown().min_capacity, 1);
}

TEST_F(AutoscalingTest, OfActionsThatWereMissedTheLastDecides) {
    registered(1, 8);
    ASSERT_TRUE(call<op::PutScheduledAction>(action("b-day", "cron(0 8 * * ? *)", 4, 8)));
    ASSERT_TRUE(call<op::PutScheduledAction>(action("a-night", "cron(0 20 * * ? *)", 1, 2)));
    clock.advance(24h * 40 + 10h);  // the machine slept until ten in the morning
    settle();
    EXPECT_EQ(shown().min_capacity, 4);
    EXPECT_EQ(shown().max_capacity, 8);
    EXPECT_THAT(activities(), SizeIs(3));
}

TEST_F(AutoscalingTest, ScheduledActionsAreCheckedUpdatedSuspendedAndDeleted) {
    registered(1, 8);
    EXPECT_EQ(refused<op::PutScheduledAction>(action("x", "rate(1 day)", {}, {})).second,
              "At least one of minimum capacity and maximum capacity should be provided");
    EXPECT_EQ(refused<op::PutScheduledAction>(action("x", "rate(1 day)", 3, 2)).second,
              "Maximum capacity cannot be less than minimum capacity");
    EXPECT_EQ(refused<op::PutScheduledAction>(action("x", "every day", 1, 2)).first, "ValidationException");
    EXPECT_EQ(refused<op::PutScheduledAction>(action("x", "at(2025-01-01T00:00:00)", 1, 2)).first,
              "ValidationException");
    auto in = action("x", "rate(1 hour)", 3, {});
    in.timezone = "Nowhere/City";
    EXPECT_EQ(refused<op::PutScheduledAction>(in).second, "Invalid timezone: Nowhere/City");
    in.timezone.reset();
    in.schedule.reset();
    EXPECT_EQ(refused<op::PutScheduledAction>(in).first, "ValidationException") << "it is not there yet";
    in.schedule = "rate(1 hour)";
    in.start_time = clock.now() + 30min;
    in.end_time = clock.now() + 2h;
    ASSERT_TRUE(call<op::PutScheduledAction>(in));
    auto update = action("x", "", 2, {});
    update.schedule.reset();
    ASSERT_TRUE(call<op::PutScheduledAction>(update));
    auto seen =
        call<op::DescribeScheduledActions>({.service_namespace = "sagemaker"})->scheduled_actions->at(0);
    EXPECT_EQ(seen.schedule, "rate(1 hour)");
    EXPECT_EQ(seen.start_time, in.start_time);
    EXPECT_EQ(seen.scalable_target_action->min_capacity, 2);

    auto suspend = target({}, {});
    suspend.suspended_state = {.scheduled_scaling_suspended = true};
    ASSERT_TRUE(call<op::RegisterScalableTarget>(suspend));
    clock.advance(30min);
    settle();
    EXPECT_EQ(shown().min_capacity, 1);
    suspend.suspended_state->scheduled_scaling_suspended = false;
    ASSERT_TRUE(call<op::RegisterScalableTarget>(suspend));
    clock.advance(1h);
    settle();
    EXPECT_EQ(shown().min_capacity, 2);
    clock.advance(48h);
    settle();
    EXPECT_THAT(activities(), SizeIs(1)) << "its end has come";
    DeleteScheduledActionRequest remove{"sagemaker", "x", std::string(kResource),
                                        std::string(kVariantInstances)};
    ASSERT_TRUE(call<op::DeleteScheduledAction>(remove));
    EXPECT_EQ(
        refused<op::DeleteScheduledAction>(remove),
        Words(
            "ObjectNotFoundException",
            "No scheduled action found for service namespace: sagemaker, resource ID: endpoint/e/variant/v, "
            "scalable dimension: sagemaker:variant:DesiredInstanceCount, scheduled action name: x"));
}

TEST_F(AutoscalingTest, DeregisteringTakesPoliciesAlarmsAndActionsAlong) {
    registered();
    made(tracking("p"));
    ASSERT_TRUE(call<op::PutScheduledAction>(action("a", "rate(1 day)", 2, {})));
    ASSERT_TRUE(call<op::DeregisterScalableTarget>(
        {"sagemaker", std::string(kResource), std::string(kVariantInstances)}));
    EXPECT_THAT(alarms, SizeIs(0));
    EXPECT_THAT(*call<op::DescribeScalingPolicies>({.service_namespace = "sagemaker"})->scaling_policies,
                SizeIs(0));
    EXPECT_THAT(*call<op::DescribeScheduledActions>({.service_namespace = "sagemaker"})->scheduled_actions,
                SizeIs(0));
    EXPECT_EQ(shown().resource_id, "");
}

TEST_F(AutoscalingTest, TheTargetOfAnEndpointThatIsDeletedIsDeregistered) {
    registered();
    auto policy = made(tracking("p"));
    endpoints["e"].status = "Deleting";
    clock.advance(Scaler::kSweep);
    settle();
    EXPECT_EQ(shown().resource_id, "");
    settle();
    EXPECT_THAT(alarms, SizeIs(0));

    endpoints["e"] = {.born = clock.now()};
    registered();
    auto next = made(tracking("p"));
    endpoints["e"].born = clock.now() + 1s;  // deleted and made again, between two looks
    EXPECT_TRUE(ring(next.policy_arn, next.alarms->at(0).alarm_name, 250, 100));
    settle();
    EXPECT_EQ(shown().resource_id, "");
    EXPECT_THAT(told, SizeIs(0));
}

TEST_F(AutoscalingTest, ListsHavePages) {
    for (int i = 0; i < 5; ++i) {
        std::string name = "e" + std::to_string(i);
        endpoints[name] = {.born = clock.now()};
        auto in = target();
        in.resource_id = "endpoint/" + name + "/variant/v";
        ASSERT_TRUE(call<op::RegisterScalableTarget>(in));
        auto policy = stepping("s");
        policy.resource_id = in.resource_id;
        made(policy);
        auto planned = action("a", "rate(1 hour)", 2, {});
        planned.resource_id = in.resource_id;
        ASSERT_TRUE(call<op::PutScheduledAction>(planned));
    }
    clock.advance(1h);
    settle();
    auto walk = [&]<class Op>(auto list, typename Op::Input in) {
        std::vector<std::string> seen;
        in.service_namespace = "sagemaker";
        in.max_results = 2;
        do {
            auto page = call<Op>(in);
            EXPECT_TRUE(page);
            auto rows = list(*page);
            for (const auto& one : *rows) seen.push_back(one.resource_id);
            in.next_token = page->next_token;
        } while (in.next_token);
        return seen;
    };
    EXPECT_THAT(walk.operator()<op::DescribeScalableTargets>([](auto& p) { return p.scalable_targets; }, {}),
                SizeIs(5));
    EXPECT_THAT(walk.operator()<op::DescribeScalingPolicies>([](auto& p) { return p.scaling_policies; }, {}),
                SizeIs(5));
    EXPECT_THAT(
        walk.operator()<op::DescribeScheduledActions>([](auto& p) { return p.scheduled_actions; }, {}),
        SizeIs(5));
    EXPECT_THAT(
        walk.operator()<op::DescribeScalingActivities>([](auto& p) { return p.scaling_activities; }, {}),
        SizeIs(5));
    EXPECT_EQ(call<op::DescribeScalingPolicies>({.policy_names = {{"t"}}, .service_namespace = "sagemaker"})
                  ->scaling_policies->size(),
              0U);
    EXPECT_EQ(
        refused<op::DescribeScalableTargets>({.service_namespace = "sagemaker", .next_token = "?"}).first,
        "InvalidNextTokenException");
    EXPECT_EQ(
        refused<op::DescribeScalingActivities>({.service_namespace = "sagemaker", .max_results = 51}).first,
        "ValidationException");
}

// --- the server dies

TEST_F(AutoscalingTest, AnActivitySurvivesAndIsNotRepeated) {
    registered();
    auto policy = made(tracking("p"));
    std::string high = policy.alarms->at(0).alarm_name;
    ASSERT_TRUE(ring(policy.policy_arn, high, 250, 100));
    restart();  // written down, not told
    lost_answers = 1;
    ASSERT_TRUE(round());  // told; the answer is lost
    EXPECT_THAT(told, ElementsAre(5));
    restart();
    settle();
    EXPECT_THAT(told, ElementsAre(5));
    EXPECT_EQ(activities().at(0).status_code, "Successful");
    restart();
    ASSERT_TRUE(ring(policy.policy_arn, high, 250, 100));
    settle();
    EXPECT_THAT(told, ElementsAre(5)) << "the cooldown survived as well";
}

// Every operation on the files fails from the nth on, then the machine is started again, clients ask again and the alarm goes on ringing.
bool dies_at(std::uint64_t n) {
    testing::World world;
    EXPECT_TRUE(world.call<op::RegisterScalableTarget>(world.target()));
    world.settle();
    world.files.fail_at(n, EIO, true);
    auto life = [&](bool dying) {
        auto put = world.call<op::PutScalingPolicy>(world.tracking("p"));
        if (!put) return dying;
        (void)world.ring(put->policy_arn, put->alarms->at(0).alarm_name, 250, 100);
        (void)world.round();
        (void)world.round();
        world.endpoints["e"].status = "InService";
        (void)world.round();
        return true;
    };
    EXPECT_TRUE(life(true));
    bool hit = world.files.fault_was_hit();
    world.restart();
    for (int i = 0; i < 3; ++i) {
        world.settle();
        world.clock.advance(20s);
        EXPECT_TRUE(life(false));
    }
    world.clock.advance(90s);
    world.settle();
    EXPECT_THAT(world.told, ElementsAre(5)) << "death at " << n;
    auto policies = world.call<op::DescribeScalingPolicies>({.service_namespace = "sagemaker"});
    std::vector<std::string> alarms, kept;
    for (const auto& alarm : *policies->scaling_policies->at(0).alarms) kept.push_back(alarm.alarm_name);
    for (const auto& [name, alarm] : world.alarms) alarms.push_back(name);
    EXPECT_THAT(alarms, ::testing::UnorderedElementsAreArray(kept)) << "death at " << n;
    int successes = 0;
    for (const auto& activity : world.activities()) successes += activity.status_code == "Successful";
    EXPECT_EQ(successes, 1) << "death at " << n;
    return hit;
}

TEST(AutoscalingCrash, NothingIsLostOrRepeatedWhereverTheServerDies) {
    int deaths = 0;
    for (std::uint64_t n = 0; dies_at(n); ++n) {
        if (::testing::Test::HasFailure()) return;
        ++deaths;
    }
    EXPECT_GT(deaths, 10);
}

}  // namespace
}  // namespace athanor::autoscaling
