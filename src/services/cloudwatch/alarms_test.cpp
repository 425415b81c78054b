#include "services/cloudwatch/testing.hpp"

namespace athanor::cloudwatch {
namespace {

TEST_F(AlarmsTest, ASetStateStandsUntilTheNextInterval) {
    auto in = alarm("a");
    in.alarm_actions = {{kQueue}};
    make(in);
    minute("m", 1);
    const Timestamp before = clock.now();
    ASSERT_TRUE(call<op::SetAlarmState>({.alarm_name = "a",
                                         .state_value = "ALARM",
                                         .state_reason = "drill",
                                         .state_reason_data = R"({"who":"me"})"}));
    round();
    EXPECT_EQ(show("a").state_value, "ALARM");
    EXPECT_EQ(show("a").state_reason, "drill");
    EXPECT_EQ(show("a").state_reason_data, R"({"who":"me"})");
    EXPECT_THAT(sent, SizeIs(1));
    EXPECT_THAT(*service->alarms().raised(kAccount, "us-east-1", {"a"}, clock.now()), ElementsAre("a"));
    minute("m", 1);
    EXPECT_EQ(show("a").state_value, "OK");
    EXPECT_THAT(*service->alarms().raised(kAccount, "us-east-1", {"a"}, clock.now()), IsEmpty());
    EXPECT_THAT(*service->alarms().raised(kAccount, "us-east-1", {"a"}, before), ElementsAre("a")) << "it was";
    EXPECT_EQ(service->alarms().raised(kAccount, "us-east-1", {"a", "b"}, {}).error(),
              (Error{"ResourceNotFound", "Alarm b does not exist.", 404}));
    EXPECT_EQ(
        call<op::SetAlarmState>({.alarm_name = "none", .state_value = "OK", .state_reason = ""}).error().code,
        "ResourceNotFound");
    EXPECT_EQ(call<op::SetAlarmState>(
                  {.alarm_name = "a", .state_value = "OK", .state_reason = "", .state_reason_data = "{"})
                  .error()
                  .code,
              "InvalidFormatFault");
}

TEST_F(AlarmsTest, AnUpdateKeepsTheStateUntilItIsJudged) {
    make(alarm("a"));
    minute("m", 7);
    EXPECT_EQ(show("a").state_value, "ALARM");
    make(alarm("a", 10));
    EXPECT_EQ(show("a").state_value, "ALARM");
    round();
    EXPECT_EQ(show("a").state_value, "OK");
    EXPECT_THAT(history("a"), ElementsAre("ConfigurationUpdate: Alarm \"a\" created",
                                          "StateUpdate: Alarm updated from INSUFFICIENT_DATA to ALARM",
                                          "ConfigurationUpdate: Alarm \"a\" updated",
                                          "StateUpdate: Alarm updated from ALARM to OK"));
    ASSERT_TRUE(call<op::DeleteAlarms>({.alarm_names = {"a", "none"}}));
    EXPECT_THAT(*call<op::DescribeAlarms>({})->metric_alarms, IsEmpty());
    EXPECT_EQ(history("a").back(), "ConfigurationUpdate: Alarm \"a\" deleted");
    minute("m", 20);
    EXPECT_EQ(service->evaluator().size(), 0u);
    clock.advance(31 * 24h);
    make(alarm("other"));
    round();
    EXPECT_THAT(history("a"), IsEmpty());  // after 30 days
}

TEST_F(AlarmsTest, AlarmsAreRefusedInAwsWords) {
    auto with = [](auto change) {
        auto in = alarm("a");
        change(in);
        return in;
    };
    EXPECT_EQ(refused(with([](auto& in) { in.datapoints_to_alarm = 2; })),
              "ValidationError: DatapointsToAlarm must be less than or equal to EvaluationPeriods");
    EXPECT_EQ(refused(with([](auto& in) { in.evaluation_periods = 1441; })),
              "ValidationError: Metrics cannot be checked across more than a day (EvaluationPeriods * Period "
              "must be <= 86400).");
    EXPECT_EQ(refused(with([](auto& in) { in.period = 45; })),
              "ValidationError: Period must be 10, 20, 30 or a multiple of 60");
    EXPECT_EQ(refused(with([](auto& in) { in.alarm_actions = {{"pager"}}; })),
              "ValidationError: Invalid arn syntax: pager");
    EXPECT_EQ(refused(with([](auto& in) { in.treat_missing_data = "maybe"; })),
              "ValidationError: Option maybe is not supported for parameter TreatMissingData. Supported "
              "options are [breaching, notBreaching, ignore, missing].");
    EXPECT_THAT(refused(with([](auto& in) { in.threshold.reset(); })), HasSubstr("Threshold is required"));
    EXPECT_THAT(refused(with([](auto& in) { in.extended_statistic = "p99"; })), HasSubstr("not both"));
    EXPECT_THAT(refused(with([](auto& in) { in.statistic = "p99"; })),
                HasSubstr("p99 for parameter Statistic is not supported"));
    EXPECT_THAT(refused(with([](auto& in) { in.threshold_metric_id = "ad1"; })), HasSubstr("not available"));
    EXPECT_THAT(refused(with([](auto& in) { in.evaluation_interval = 60; })), HasSubstr("not available"));
    EXPECT_THAT(refused(with([](auto& in) { in.evaluate_low_sample_count_percentile = "ignore"; })),
                HasSubstr("percentile"));
    EXPECT_THAT(refused(with([](auto& in) { in.metrics.emplace(); })), HasSubstr("must not be"));
    PutMetricAlarmInput math{.alarm_name = "a",
                             .evaluation_periods = 1,
                             .threshold = 1,
                             .comparison_operator = "LessThanThreshold"};
    math.metrics = {{{.id = "e1", .expression = "m1 +"}}};
    EXPECT_EQ(refused(math), "ValidationError: Error in expression 'e1': expected a value at the end");
    math.metrics = {{{.id = "e1", .expression = "TIME_SERIES(1)"}}};
    EXPECT_THAT(refused(math), HasSubstr("at least one metric"));
    math.metrics = {{{.id = "e1", .expression = "TIME_SERIES(1)"}, {.id = "e2", .expression = "e1"}}};
    EXPECT_EQ(refused(math), "ValidationError: Exactly one element of the metrics list should return data.");
    EXPECT_THAT(*call<op::DescribeAlarms>({})->metric_alarms, IsEmpty());
}

TEST_F(AlarmsTest, AlarmsAreFound) {
    for (int i = 0; i < 7; ++i) {
        auto in = alarm("a" + std::to_string(i));
        if (i == 3) in.alarm_actions = {{kQueue}};
        if (i == 4) in.dimensions = {{{"x", "1"}, {"y", "2"}}};
        if (i == 5) in.period = 300;
        make(in);
    }
    auto names = [&](DescribeAlarmsInput in) {
        std::string out;
        for (auto& one : *call<op::DescribeAlarms>(in)->metric_alarms) out += *one.alarm_name + " ";
        return out;
    };
    EXPECT_EQ(names({.alarm_names = {{"a3", "a1", "none"}}}), "a3 a1 ");
    EXPECT_EQ(names({.alarm_name_prefix = "a6"}), "a6 ");
    EXPECT_EQ(names({.action_prefix = "arn:aws:sqs"}), "a3 ");
    EXPECT_EQ(names({.state_value = "OK"}), "");
    DescribeAlarmsInput paged{.max_records = 3};
    std::string all;
    int pages = 0;
    do {
        auto got = call<op::DescribeAlarms>(paged);
        for (auto& one : *got->metric_alarms) all += *one.alarm_name + " ";
        paged.next_token = got->next_token;
        ++pages;
    } while (paged.next_token);
    EXPECT_EQ(all, "a0 a1 a2 a3 a4 a5 a6 ");
    EXPECT_EQ(pages, 3);
    auto of_metric = [&](DescribeAlarmsForMetricInput in) {
        in.metric_name = "m";
        in.namespace_ = "App";
        std::string out;
        for (auto& one : *call<op::DescribeAlarmsForMetric>(in)->metric_alarms) out += *one.alarm_name + " ";
        return out;
    };
    EXPECT_EQ(of_metric({.dimensions = {{{"y", "2"}, {"x", "1"}}}}), "a4 ");
    EXPECT_EQ(of_metric({.period = 300}), "a5 ");
    EXPECT_EQ(of_metric({.statistic = "Sum"}), "");
    DescribeAlarmHistoryInput history{.max_records = 4};
    auto first = call<op::DescribeAlarmHistory>(history);
    ASSERT_THAT(*first->alarm_history_items, SizeIs(4));
    EXPECT_EQ(first->alarm_history_items->at(0).alarm_name, "a6");  // the newest first
    history.next_token = first->next_token;
    auto second = call<op::DescribeAlarmHistory>(history);
    EXPECT_EQ(second->alarm_history_items->at(2).alarm_name, "a0");
    EXPECT_FALSE(second->next_token);
    history.next_token = "x";
    EXPECT_EQ(call<op::DescribeAlarmHistory>(history).error().code, "InvalidNextToken");
}

TEST_F(AlarmsTest, ACompositeAlarmFollowsItsChildren) {
    auto low = alarm("low", 1), high = alarm("high", 5);
    make(low);
    make(high);
    PutCompositeAlarmInput both{
        .alarm_actions = {{kQueue}}, .alarm_name = "both", .alarm_rule = "ALARM(low) AND NOT OK(\"high\")"};
    ASSERT_TRUE(call<op::PutCompositeAlarm>(both));
    PutCompositeAlarmInput top{
        .alarm_name = "top",
        .alarm_rule = "ALARM(arn:aws:cloudwatch:us-east-1:000000000000:alarm:both) OR (FALSE AND TRUE)"};
    ASSERT_TRUE(call<op::PutCompositeAlarm>(top));
    EXPECT_EQ(composite_state("both"), "OK");
    minute("m", 3);
    EXPECT_EQ(composite_state("both"), "OK");
    minute("m", 9);
    EXPECT_EQ(composite_state("both"), "ALARM");
    EXPECT_EQ(composite_state("top"), "ALARM");
    ASSERT_THAT(sent, SizeIs(1));
    auto got = call<op::DescribeAlarms>({.alarm_names = {{"both"}}, .alarm_types = {{"CompositeAlarm"}}})
                   ->composite_alarms->at(0);
    EXPECT_EQ(got.state_reason,
              "arn:aws:cloudwatch:us-east-1:000000000000:alarm:high transitioned to ALARM at Thursday 01 "
              "January, 2026 00:02:02 UTC");
    EXPECT_THAT(*got.state_reason_data, HasSubstr("triggeringAlarms"));
    EXPECT_THAT(*call<op::DescribeAlarms>({})->composite_alarms, IsEmpty());  // unless asked for
    auto children = call<op::DescribeAlarms>({.children_of_alarm_name = "both"});
    EXPECT_THAT(*children->metric_alarms, SizeIs(2));
    auto parents = call<op::DescribeAlarms>({.parents_of_alarm_name = "high"});
    ASSERT_THAT(*parents->composite_alarms, SizeIs(1));

    auto refused = [&](std::string name, std::string rule) {
        auto made =
            call<op::PutCompositeAlarm>({.alarm_name = std::move(name), .alarm_rule = std::move(rule)});
        return made ? "" : made.error().message;
    };
    EXPECT_THAT(refused("x", "ALARM(none)"), HasSubstr("do not exist"));
    EXPECT_THAT(refused("both", "ALARM(top)"), HasSubstr("cycle"));
    EXPECT_THAT(refused("x", "ALARM(low) XOR"),
                HasSubstr("AlarmRule must be a valid expression: unexpected input at position 12"));
    EXPECT_THAT(refused("x", std::string(200, '(') + "TRUE" + std::string(200, ')')),
                HasSubstr("nested too deeply"));
    EXPECT_THAT(refused("low", "TRUE"), HasSubstr("exists already as a MetricAlarm"));
    minute("m", 3);
    EXPECT_EQ(composite_state("top"), "OK");
}

TEST_F(AlarmsTest, ASuppressorHoldsActionsBack) {
    make(alarm("load"));
    auto quiet = alarm("quiet");
    quiet.metric_name = "deploy";
    quiet.threshold = 0;
    make(quiet);
    PutCompositeAlarmInput in{.alarm_actions = {{kQueue}}, .alarm_name = "page", .alarm_rule = "ALARM(load)"};
    in.actions_suppressor = "quiet";
    in.actions_suppressor_wait_period = 20;
    in.actions_suppressor_extension_period = 30;
    ASSERT_TRUE(call<op::PutCompositeAlarm>(in));
    put("deploy", 1);
    minute("m", 9);
    EXPECT_EQ(composite_state("page"), "ALARM");
    EXPECT_THAT(sent, IsEmpty());
    put("deploy", 1);
    minute("m", 9);
    EXPECT_THAT(sent, IsEmpty());
    put("deploy", 0);
    minute("m", 9);
    EXPECT_EQ(show("quiet").state_value, "OK");
    EXPECT_THAT(sent, IsEmpty());
    clock.advance(45s);
    round();
    EXPECT_THAT(sent, SizeIs(1));
}

TEST_F(AlarmsTest, TagsAndDashboards) {
    auto in = alarm("a");
    in.tags = {{{"team", "ml"}}};
    make(in);
    std::string arn = *show("a").alarm_arn;
    ASSERT_TRUE(call<op::TagResource>({.resource_arn = arn, .tags = {{"x", "y"}, {"team", "ops"}}}));
    ASSERT_TRUE(call<op::UntagResource>({.resource_arn = arn, .tag_keys = {"x"}}));
    auto tags = call<op::ListTagsForResource>({.resource_arn = arn});
    ASSERT_THAT(*tags->tags, SizeIs(1));
    EXPECT_EQ(tags->tags->at(0).value, "ops");
    auto decided_by = [&](const std::string& resource) {
        return *database->read([&](store::Snapshot& s) { return tags_of_resource(s, resource); });
    };
    EXPECT_EQ(decided_by(arn), (gate::Tags{{"team", "ops"}}));
    EXPECT_TRUE(decided_by(arn + "x").empty());
    EXPECT_EQ(call<op::ListTagsForResource>({.resource_arn = arn + "x"}).error().code,
              "ResourceNotFoundException");
    EXPECT_EQ(call<op::ListTagsForResource>({.resource_arn = "arn"}).error().code,
              "InvalidParameterValueException");

    ASSERT_TRUE(call<op::PutDashboard>({.dashboard_name = "d", .dashboard_body = R"({"é":[]})"}));
    EXPECT_EQ(call<op::GetDashboard>({.dashboard_name = "d"})->dashboard_body, R"({"é":[]})");
    const std::string board = "arn:aws:cloudwatch::000000000000:dashboard/d";
    ASSERT_TRUE(call<op::TagResource>({.resource_arn = board, .tags = {{"team", "ml"}}}));
    EXPECT_EQ(decided_by(board), (gate::Tags{{"team", "ml"}}));
    EXPECT_EQ(call<op::ListDashboards>({})->dashboard_entries->at(0).size, 9);  // in bytes
    EXPECT_EQ(call<op::PutDashboard>({.dashboard_name = "d", .dashboard_body = "["}).error().code,
              "DashboardInvalidInputError");
    EXPECT_EQ(call<op::PutDashboard>({.dashboard_name = "d d", .dashboard_body = "{}"}).error().code,
              "DashboardInvalidInputError");
    EXPECT_EQ(call<op::DeleteDashboards>({.dashboard_names = {"d", "none"}}).error().message,
              "Dashboard none does not exist");
    ASSERT_TRUE(call<op::DeleteDashboards>({.dashboard_names = {"d"}}));
    EXPECT_EQ(call<op::GetDashboard>({.dashboard_name = "d"}).error().code, "DashboardNotFoundError");
}

}  // namespace
}  // namespace athanor::cloudwatch
