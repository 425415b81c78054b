#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <cmath>

#include "api/sqs.hpp"
#include "base/faulty_filesystem.hpp"
#include "base/json.hpp"
#include "services/cloudwatch/composite.hpp"
#include "services/cloudwatch/service.hpp"

namespace athanor::cloudwatch {
namespace {

using namespace api::cloudwatch;
using namespace std::chrono_literals;
using ::testing::AnyOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using ::testing::StartsWith;

constexpr auto kAccount = "000000000000";
constexpr auto kQueue = "arn:aws:sqs:us-east-1:000000000000:q";
constexpr auto kPolicy =
    "arn:aws:autoscaling:us-east-1:000000000000:scalingPolicy:1:resource/sagemaker/endpoint/e/variant/"
    "v:policyName/p";
constexpr auto kTopicArn = "arn:aws:sns:us-east-1:000000000000:pager";

class AlarmsTest : public ::testing::Test {
protected:
    AlarmsTest() {
        EXPECT_TRUE(files.make_directory("/data"));
        EXPECT_TRUE(files.make_directory("/metrics"));
        outside.acts<api::sqs::op::SendMessage>(
            [this](gate::Call& call,
                   api::sqs::SendMessageRequest in) -> Task<Result<api::sqs::SendMessageResult>> {
                if (failures > 0) co_return fail("InternalFailure", "down", failures-- ? 500 : 500);
                sent.emplace_back(call.request_id, in.message_body);
                co_return api::sqs::SendMessageResult{};
            });
        targets.serve("autoscaling", "scalingPolicy:",
                      [this](const gate::Invocation& invocation) -> Task<Result<std::string>> {
                          scaled.push_back(invocation.input);
                          co_return "{}";
                      });
        open();
    }
    // As after a crash: nothing but the files is left.
    void open() {
        service.reset();
        database.reset();
        metrics.reset();
        metrics =
            telemetry::MetricStore::open(files, clock, {.path = "/metrics", .on_lost_durability = [] {}})
                .value();
        database =
            store::Database::open(files, clock, {.path = "/data/control.db"}, {CloudWatch::migrations()})
                .value();
        service = std::make_unique<CloudWatch>(*database, *metrics, targets, clock, pool);
        operations = std::make_unique<gate::Register>(authorizer);
        service->add_to(*operations);
        ASSERT_TRUE(service->evaluator().load());
    }
    template <class Op>
    Result<typename Op::Output> call(typename Op::Input input) {
        gate::Call call;
        call.principal = {.account = kAccount};
        call.region = "us-east-1";
        return run_to_end(operations->call<Op>(call, std::move(input)));
    }
    // Evaluates and delivers what is due, once.
    std::optional<Timestamp> round() {
        auto both = [this]() -> Task<Result<std::optional<Timestamp>>> {
            auto next = co_await service->evaluator().round();
            auto delivered = co_await service->actions().round();
            if (!delivered) co_return delivered;
            co_return next;
        };
        auto next = run_to_end(both());
        EXPECT_TRUE(next) << next.error().message;
        return next.value_or(std::nullopt);
    }
    void put(std::string metric, double value, double weight = 1) {
        telemetry::MetricSource source{kAccount, "us-east-1", "App", {}};
        ASSERT_TRUE(metrics->append_blocking(
            {{source,
              {{std::move(metric),
                {.time = to_epoch_millis(clock.now()), .value = value, .weight = weight}}}}}));
    }
    // A minute with this value in it, at whose end the alarms are evaluated.
    void minute(std::string metric, std::optional<double> value) {
        if (value) put(std::move(metric), *value);
        clock.advance(60s - Duration(clock.now().time_since_epoch() % 60s) + kSettle);
        round();
        clock.advance(1s);
    }
    static PutMetricAlarmInput alarm(std::string name, double threshold = 5) {
        return {.alarm_name = std::move(name),
                .metric_name = "m",
                .namespace_ = "App",
                .statistic = "Average",
                .period = 60,
                .evaluation_periods = 1,
                .threshold = threshold,
                .comparison_operator = "GreaterThanThreshold"};
    }
    void make(PutMetricAlarmInput in) {
        auto made = call<op::PutMetricAlarm>(std::move(in));
        ASSERT_TRUE(made) << made.error().message;
    }
    std::string refused(PutMetricAlarmInput in) {
        auto made = call<op::PutMetricAlarm>(std::move(in));
        return made ? "" : made.error().code + ": " + made.error().message;
    }
    MetricAlarm show(std::string name) {
        auto got = call<op::DescribeAlarms>({.alarm_names = {{std::move(name)}}});
        EXPECT_TRUE(got);
        EXPECT_EQ(got->metric_alarms->size(), 1u);
        return got->metric_alarms->empty() ? MetricAlarm{} : got->metric_alarms->at(0);
    }
    std::string composite_state(std::string name) {
        auto got = call<op::DescribeAlarms>(
            {.alarm_names = {{std::move(name)}}, .alarm_types = {{"CompositeAlarm"}}});
        EXPECT_EQ(got->composite_alarms->size(), 1u);
        return got->composite_alarms->empty() ? "" : *got->composite_alarms->at(0).state_value;
    }
    std::vector<std::string> history(std::string name) {
        auto got =
            call<op::DescribeAlarmHistory>({.alarm_name = std::move(name), .scan_by = "TimestampAscending"});
        EXPECT_TRUE(got) << got.error().message;
        std::vector<std::string> out;
        for (auto& item : *got->alarm_history_items)
            out.push_back(*item.history_item_type + ": " + *item.history_summary);
        return out;
    }
    std::vector<std::string> events() {
        return database
            ->read([](store::Snapshot& s) {
                return s.all<std::string>(
                    "SELECT payload FROM athanor_outbox WHERE topic = 'aws.cloudwatch' ORDER BY sequence, "
                    "ordinal");
            })
            .value();
    }

    FaultyFilesystem files;
    ManualClock clock;  // from 2026-01-01T00:00:00Z
    Pool pool{1};
    SeededRandom random{1};
    gate::AccountAuthorizer authorizer{kAccount};
    gate::Register outside{authorizer};
    gate::RootAndSessions sessions{{}, kAccount, std::string(32, 'k'), clock, random};
    gate::Targets targets{outside, sessions};
    std::vector<std::pair<std::string, std::string>> sent;
    std::vector<std::string> scaled;
    int failures = 0;
    std::unique_ptr<telemetry::MetricStore> metrics;
    std::unique_ptr<store::Database> database;
    std::unique_ptr<gate::Register> operations;
    std::unique_ptr<CloudWatch> service;
};

TEST_F(AlarmsTest, AnAlarmGoesThroughItsStates) {
    auto in = alarm("a");
    in.alarm_description = "too much";
    in.alarm_actions = {{kQueue}};
    make(in);
    auto shown = show("a");
    EXPECT_EQ(shown.state_value, "INSUFFICIENT_DATA");
    EXPECT_EQ(shown.state_reason, "Unchecked: Initial alarm creation");
    EXPECT_EQ(shown.alarm_arn, "arn:aws:cloudwatch:us-east-1:000000000000:alarm:a");
    EXPECT_EQ(shown.actions_enabled, true);
    EXPECT_EQ(shown.alarm_description, "too much");
    EXPECT_THAT(*shown.ok_actions, IsEmpty());
    EXPECT_EQ(shown.period, 60);
    minute("m", 3);
    EXPECT_EQ(show("a").state_value, "OK");
    EXPECT_EQ(show("a").state_reason,
              "Threshold Crossed: 1 out of the last 1 datapoints [3.0 (01/01/26 00:00:00)] was not greater "
              "than the threshold (5.0) (minimum 1 datapoint for "
              "ALARM -> OK transition).");
    minute("m", 7);
    shown = show("a");
    EXPECT_EQ(shown.state_value, "ALARM");
    EXPECT_EQ(shown.state_reason,
              "Threshold Crossed: 1 out of the last 1 datapoints [7.0 (01/01/26 00:01:00)] was greater than "
              "the threshold (5.0) (minimum 1 datapoint for OK -> "
              "ALARM transition).");
    EXPECT_EQ(
        *shown.state_reason_data,
        R"({"version":"1.0","queryDate":"2026-01-01T00:02:02.000+0000","startDate":"2026-01-01T00:01:00.000+0000","statistic":"Average","period":60,)"
        R"("recentDatapoints":[7.0],"threshold":5.0,"evaluatedDatapoints":[{"timestamp":"2026-01-01T00:01:00.000+0000","sampleCount":1.0,"value":7.0}]})");
    ASSERT_THAT(sent, SizeIs(1));
    for (int i = 0; i < 3; ++i) minute("m", std::nullopt);
    EXPECT_EQ(show("a").state_value, "INSUFFICIENT_DATA");
    EXPECT_EQ(show("a").state_reason, "Insufficient Data: 1 datapoint was unknown.");
    EXPECT_THAT(history("a"), ElementsAre("ConfigurationUpdate: Alarm \"a\" created",
                                          "StateUpdate: Alarm updated from INSUFFICIENT_DATA to OK",
                                          "StateUpdate: Alarm updated from OK to ALARM",
                                          std::string("Action: Successfully executed action ") + kQueue,
                                          "StateUpdate: Alarm updated from ALARM to INSUFFICIENT_DATA"));
}

TEST_F(AlarmsTest, AChangeOfStateIsAnEventInAwsShape) {
    make(alarm("a"));
    minute("m", 7);
    auto all = events();
    ASSERT_THAT(all, SizeIs(2));
    auto event = json::parse(all[1]);
    auto root = event->root();
    EXPECT_EQ(root["detail-type"].string_or(""), "CloudWatch Alarm State Change");
    EXPECT_EQ(root["source"].string_or(""), "aws.cloudwatch");
    EXPECT_EQ(root["resources"].at(0).string_or(""), "arn:aws:cloudwatch:us-east-1:000000000000:alarm:a");
    EXPECT_EQ(root["detail"]["state"]["value"].string_or(""), "ALARM");
    EXPECT_EQ(root["detail"]["state"]["timestamp"].string_or(""), "2026-01-01T00:01:02.000+0000");
    EXPECT_EQ(root["detail"]["previousState"]["value"].string_or(""), "INSUFFICIENT_DATA");
    auto metric = root["detail"]["configuration"]["metrics"].at(0);
    EXPECT_EQ(metric["metricStat"]["metric"]["name"].string_or(""), "m");
    EXPECT_EQ(metric["metricStat"]["stat"].string_or(""), "Average");
    EXPECT_EQ(metric["returnData"].boolean_or(false), true);
    EXPECT_EQ(json::parse(all[0])->root()["detail"]["operation"].string_or(""), "create");
}

TEST_F(AlarmsTest, MissingDataAreTreatedAndTold) {
    auto in = alarm("breaching");
    in.treat_missing_data = "breaching";
    in.evaluation_periods = 2;
    make(in);
    in.alarm_name = "fine";
    in.treat_missing_data = "notBreaching";
    make(in);
    round();
    EXPECT_EQ(show("breaching").state_value, "ALARM");
    EXPECT_EQ(show("breaching").state_reason,
              "Threshold Crossed: no datapoints were received for 2 periods and 2 missing datapoints were "
              "treated as [Breaching].");
    EXPECT_EQ(show("fine").state_value, "OK");
    EXPECT_EQ(show("fine").state_reason,
              "Threshold Crossed: no datapoints were received for 2 periods and 2 missing datapoints were "
              "treated as [NonBreaching].");
    minute("m", 1);
    EXPECT_EQ(show("breaching").state_value, "OK");
    EXPECT_EQ(show("breaching").state_reason,
              "Threshold Crossed: 1 datapoint [1.0 (01/01/26 00:00:00)] was not greater than the threshold "
              "(5.0) and 1 missing datapoint was treated as [Breaching].");
}

TEST_F(AlarmsTest, AnAlarmOnAnExpression) {
    PutMetricAlarmInput in{.alarm_name = "rate",
                           .evaluation_periods = 1,
                           .threshold = 10,
                           .comparison_operator = "GreaterThanOrEqualToThreshold"};
    auto stat = [](std::string id, std::string metric) {
        return MetricDataQuery{
            .id = std::move(id),
            .metric_stat = MetricStat{.metric = {.namespace_ = "App", .metric_name = std::move(metric)},
                                      .period = 60,
                                      .stat = "Sum"},
            .return_data = false};
    };
    in.metrics = {{{.id = "e1", .expression = "100 * errors / FILL(all, 1)"},
                   stat("errors", "errors"),
                   stat("all", "all")}};
    make(in);
    put("errors", 1);
    put("all", 20);
    minute("x", 0);
    EXPECT_EQ(show("rate").state_value, "OK");
    put("errors", 3);
    put("all", 20);
    minute("x", 0);
    EXPECT_EQ(show("rate").state_value, "ALARM");
    EXPECT_THAT(*show("rate").state_reason,
                HasSubstr("[15.0 (01/01/26 00:01:00)] was greater than or equal to the threshold (10.0)"));
    EXPECT_EQ(show("rate").metrics->size(), 3u);
    EXPECT_FALSE(show("rate").dimensions);
}

TEST_F(AlarmsTest, HighResolutionAlarmsAreJudgedEveryPeriod) {
    auto in = alarm("fast");
    in.period = 10;
    in.evaluation_periods = 3;
    in.datapoints_to_alarm = 2;
    make(in);
    round();
    for (double value : {1, 9, 9}) {
        clock.advance(5s);
        put("m", value);
        clock.advance(5s);
    }
    clock.advance(kSettle - 1ms);
    auto next = round();
    EXPECT_EQ(show("fast").state_value, "OK");  // 1 and 9, no third
    EXPECT_EQ(*next - clock.now(), Duration(1ms));
    clock.advance(1ms);
    round();
    EXPECT_EQ(show("fast").state_value, "ALARM");
    EXPECT_THAT(*show("fast").state_reason,
                StartsWith("Threshold Crossed: 2 out of the last 3 datapoints [9.0 (01/01/26 00:00:20), 9.0 "
                           "(01/01/26 00:00:10)] were greater"));
}

TEST_F(AlarmsTest, AScalingPolicyIsCalledEveryPeriodWhileTheStateHolds) {
    auto in = alarm("scale");
    in.alarm_actions = {{kPolicy}};
    make(in);
    minute("m", 1);
    EXPECT_THAT(scaled, IsEmpty());
    for (double value : {7, 8, 9}) minute("m", value);
    ASSERT_THAT(scaled, SizeIs(3));
    auto first = json::parse(scaled[0]), last = json::parse(scaled[2]);
    EXPECT_EQ(first->root()["alarmName"].string_or(""), "scale");
    EXPECT_EQ(first->root()["state"].string_or(""), "ALARM");
    EXPECT_EQ(first->root()["value"].real_or(0), 7);
    EXPECT_EQ(first->root()["threshold"].real_or(0), 5);
    EXPECT_EQ(first->root()["time"].real_or(0), to_epoch_seconds(*parse_iso8601("2026-01-01T00:02:02Z")));
    EXPECT_EQ(last->root()["value"].real_or(0), 9);
    minute("m", 1);
    EXPECT_THAT(scaled, SizeIs(3));
    ASSERT_TRUE(call<op::DisableAlarmActions>({.alarm_names = {"scale"}}));
    minute("m", 9);
    minute("m", 9);
    EXPECT_EQ(show("scale").state_value, "ALARM");
    EXPECT_EQ(show("scale").actions_enabled, false);
    EXPECT_THAT(scaled, SizeIs(3));
    ASSERT_TRUE(call<op::EnableAlarmActions>({.alarm_names = {"scale"}}));
    minute("m", 9);
    EXPECT_THAT(scaled, SizeIs(4));
}

TEST_F(AlarmsTest, AnActionThatFailsIsTriedAgainAndToldOf) {
    auto in = alarm("a");
    in.alarm_actions = {{kQueue, kTopicArn}};
    make(in);
    failures = 2;
    minute("m", 9);
    EXPECT_THAT(sent, IsEmpty());
    open();  // the row is there still
    for (int i = 0; i < 3; ++i) {
        clock.advance(2s);
        round();
    }
    ASSERT_THAT(sent, SizeIs(1));
    auto message = json::parse(sent[0].second);
    EXPECT_EQ(message->root()["source"].string_or(""), "aws.cloudwatch");
    EXPECT_EQ(message->root()["alarmData"]["state"]["value"].string_or(""), "ALARM");
    auto items = history("a");
    ASSERT_THAT(items, SizeIs(4));
    EXPECT_EQ(items[2], std::string("Action: Failed to execute action ") + kTopicArn +
                            ". Received error: \"Provided Arn is not supported as a target: " + kTopicArn +
                            "\"");
    EXPECT_EQ(items[3], std::string("Action: Successfully executed action ") + kQueue);
    clock.advance(2h);
    round();
    EXPECT_THAT(sent, SizeIs(1));
}

TEST_F(AlarmsTest, AnActionIsGivenUpAfterAnHour) {
    auto in = alarm("a");
    in.alarm_actions = {{kQueue}};
    make(in);
    failures = 1'000'000;
    minute("m", 9);
    for (int i = 0; i < 70; ++i) {
        clock.advance(61s);
        run_to_end([&]() -> Task<void> { EXPECT_TRUE(co_await service->actions().round()); }());
    }
    EXPECT_THAT(history("a").back(), HasSubstr("Failed to execute action"));
}

TEST_F(AlarmsTest, ASetStateStandsUntilTheNextInterval) {
    auto in = alarm("a");
    in.alarm_actions = {{kQueue}};
    make(in);
    minute("m", 1);
    ASSERT_TRUE(call<op::SetAlarmState>({.alarm_name = "a",
                                         .state_value = "ALARM",
                                         .state_reason = "drill",
                                         .state_reason_data = R"({"who":"me"})"}));
    round();
    EXPECT_EQ(show("a").state_value, "ALARM");
    EXPECT_EQ(show("a").state_reason, "drill");
    EXPECT_EQ(show("a").state_reason_data, R"({"who":"me"})");
    EXPECT_THAT(sent, SizeIs(1));
    EXPECT_THAT(*service->alarms().in_alarm(kAccount, "us-east-1", {"a"}), ElementsAre("a"));
    minute("m", 1);
    EXPECT_EQ(show("a").state_value, "OK");
    EXPECT_THAT(*service->alarms().in_alarm(kAccount, "us-east-1", {"a"}), IsEmpty());
    EXPECT_EQ(service->alarms().in_alarm(kAccount, "us-east-1", {"a", "b"}).error(),
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
    EXPECT_EQ(call<op::ListTagsForResource>({.resource_arn = arn + "x"}).error().code,
              "ResourceNotFoundException");
    EXPECT_EQ(call<op::ListTagsForResource>({.resource_arn = "arn"}).error().code,
              "InvalidParameterValueException");

    ASSERT_TRUE(call<op::PutDashboard>({.dashboard_name = "d", .dashboard_body = R"({"widgets":[]})"}));
    EXPECT_EQ(call<op::GetDashboard>({.dashboard_name = "d"})->dashboard_body, R"({"widgets":[]})");
    EXPECT_EQ(call<op::ListDashboards>({})->dashboard_entries->at(0).size, 14);
    EXPECT_EQ(call<op::PutDashboard>({.dashboard_name = "d", .dashboard_body = "["}).error().code,
              "DashboardInvalidInputError");
    EXPECT_EQ(call<op::PutDashboard>({.dashboard_name = "d d", .dashboard_body = "{}"}).error().code,
              "DashboardInvalidInputError");
    EXPECT_EQ(call<op::DeleteDashboards>({.dashboard_names = {"d", "none"}}).error().message,
              "Dashboard none does not exist");
    ASSERT_TRUE(call<op::DeleteDashboards>({.dashboard_names = {"d"}}));
    EXPECT_EQ(call<op::GetDashboard>({.dashboard_name = "d"}).error().code, "DashboardNotFoundError");
}

// A week of traffic: by day and night, with spikes, gaps and flapping, with crashes between; the alarms' states against the judgement of the literal
// minutes at every minute.
TEST_F(AlarmsTest, AWeekOfTrafficIsJudgedMinuteByMinute) {
    struct Case {
        PutMetricAlarmInput in;
        Condition condition;
    };
    std::vector<Case> cases;
    for (auto [n, m, missing, name] :
         {std::tuple(1, 1, Missing::missing, "missing"), std::tuple(5, 3, Missing::breaching, "breaching"),
          std::tuple(4, 4, Missing::not_breaching, "notBreaching"),
          std::tuple(15, 10, Missing::ignore, "ignore")}) {
        auto in = alarm("a" + std::to_string(n), 60);
        in.evaluation_periods = n;
        in.datapoints_to_alarm = m;
        in.treat_missing_data = name;
        make(in);
        cases.push_back({in,
                         {.comparison = Comparison::greater,
                          .threshold = 60,
                          .periods = n,
                          .to_alarm = m,
                          .missing = missing}});
    }
    std::vector<AlarmState> expected(cases.size(), AlarmState::insufficient_data);
    std::vector<std::optional<Reading>> minutes(20);  // before it began
    std::map<std::string, int> changes;
    std::uint64_t seed = 7;
    auto chance = [&](unsigned of) {  // Knuth's generator
        seed = seed * 6364136223846793005u + 1442695040888963407u;
        return (seed >> 33) % of == 0;
    };
    int gap = 0, spike = 0;
    for (int t = 0; t < 7 * 24 * 60; ++t) {
        if (chance(400)) gap = 12;
        if (chance(300)) spike = 6;
        double value = 40 + 30 * std::sin(t * 2 * M_PI / 1440) + (chance(3) ? 8 : 0) + (spike-- > 0 ? 50 : 0);
        std::int64_t begin = to_epoch_millis(clock.now());
        bool there = gap-- <= 0 && !chance(20);
        if (there) put("m", value);
        minutes.push_back(there ? std::optional(Reading{begin - begin % 60'000, value, 1}) : std::nullopt);
        clock.advance(60s - Duration(clock.now().time_since_epoch() % 60s) + kSettle);
        if (t % 2000 == 999) open();
        run_to_end([&]() -> Task<void> { EXPECT_TRUE(co_await service->evaluator().round()); }());
        clock.advance(1s);
        std::vector<std::string> in_alarm_now;
        for (std::size_t i = 0; i < cases.size(); ++i) {
            auto range = std::span(minutes).last(static_cast<std::size_t>(cases[i].condition.range()));
            auto verdict = judge(cases[i].condition, range);
            if (verdict.state && *verdict.state != expected[i]) {
                expected[i] = *verdict.state;
                ++changes[cases[i].in.alarm_name];
            }
            if (expected[i] == AlarmState::alarm) in_alarm_now.push_back(cases[i].in.alarm_name);
        }
        ASSERT_EQ(*service->alarms().in_alarm(kAccount, "us-east-1", {"a1", "a5", "a4", "a15"}), in_alarm_now)
            << "minute " << t;
    }
    for (auto& one : cases) {
        EXPECT_GT(changes[one.in.alarm_name], 10) << one.in.alarm_name;
        auto count = database->read([&](store::Snapshot& s) {
            return s.one<std::int64_t>("SELECT count(*) FROM cloudwatch_history WHERE name = ? AND kind = 1",
                                       one.in.alarm_name);
        });
        EXPECT_EQ(**count, changes[one.in.alarm_name]);
    }
}

TEST_F(AlarmsTest, ThousandsOfAlarmsAreEvaluatedTogether) {
    constexpr int kAlarms = 2000;
    for (int i = 0; i < kAlarms; ++i) {
        auto in = alarm("a" + std::to_string(i));
        in.dimensions = {{{"i", std::to_string(i)}}};
        in.evaluation_periods = 3;
        make(in);
    }
    for (int t = 0; t < 300; ++t) {  // a point a second for five minutes
        std::vector<telemetry::MetricBatch> batches;
        for (int i = 0; i < kAlarms; ++i)
            batches.push_back({{kAccount, "us-east-1", "App", {{"i", std::to_string(i)}}},
                               {{"m", {.time = to_epoch_millis(clock.now()), .value = i % 2 ? 9.0 : 1.0}}}});
        ASSERT_TRUE(metrics->append_blocking(std::move(batches)));
        clock.advance(1s);
    }
    clock.advance(kSettle);
    auto begun = std::chrono::steady_clock::now();
    round();
    auto first = std::chrono::steady_clock::now();
    clock.advance(60s);
    round();
    auto second = std::chrono::steady_clock::now();
    auto micros = [](auto d) {
        return std::to_string(std::chrono::duration_cast<std::chrono::microseconds>(d).count() / kAlarms);
    };
    RecordProperty("us_with_change", micros(first - begun));
    RecordProperty("us_without_change", micros(second - first));
    std::int64_t in_state = **database->read([](store::Snapshot& s) {
        return s.one<std::int64_t>("SELECT count(*) FROM cloudwatch_alarm WHERE state = 1");
    });
    EXPECT_EQ(in_state, kAlarms / 2);
}

}  // namespace
}  // namespace athanor::cloudwatch
