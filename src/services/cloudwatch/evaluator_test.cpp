#include <cmath>

#include "services/cloudwatch/testing.hpp"

namespace athanor::cloudwatch {
namespace {

class EvaluatorTest : public AlarmsTest {};

TEST_F(EvaluatorTest, AnAlarmGoesThroughItsStates) {
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

TEST_F(EvaluatorTest, AChangeOfStateIsAnEventInAwsShape) {
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

TEST_F(EvaluatorTest, MissingDataAreTreatedAndTold) {
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

TEST_F(EvaluatorTest, AnAlarmOnAnExpression) {
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

TEST_F(EvaluatorTest, HighResolutionAlarmsAreJudgedEveryPeriod) {
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

TEST_F(EvaluatorTest, AScalingPolicyIsCalledEveryPeriodWhileTheStateHolds) {
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

TEST_F(EvaluatorTest, AnActionThatFailsIsTriedAgainAndToldOf) {
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

TEST_F(EvaluatorTest, AnActionIsGivenUpAfterAnHour) {
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

// The server dies at every operation on its files while an alarm changes its state and its action is called: the change is there once, with its event and its item, and
// the action has been called with one id.
TEST(EvaluatorCrash, AChangeHappensOnceWhereverTheServerDies) {
    int deaths = 0;
    for (std::uint64_t n = 0;; ++n) {
        World world;
        auto in = world.alarm("a");
        in.alarm_actions = {{kQueue}};
        world.make(in);
        world.minute("m", 1);
        world.put("m", 9);
        world.clock.advance(60s);
        world.files.fail_at(n, EIO, true);
        world.run([&]() -> Task<void> {
            if (co_await world.service->evaluator().round()) (void)co_await world.service->actions().round();
        }());
        bool hit = world.files.fault_was_hit();
        world.files.crash();
        world.open();
        for (int i = 0; i < 5; ++i) {
            world.clock.advance(2s);
            world.round();
        }
        EXPECT_THAT(world.history("a"),
                    ElementsAre("ConfigurationUpdate: Alarm \"a\" created",
                                "StateUpdate: Alarm updated from INSUFFICIENT_DATA to OK",
                                "StateUpdate: Alarm updated from OK to ALARM",
                                std::string("Action: Successfully executed action ") + kQueue))
            << "death at " << n;
        EXPECT_THAT(world.events(), SizeIs(3)) << "death at " << n;
        ASSERT_FALSE(world.sent.empty()) << "death at " << n;
        for (const auto& [id, body] : world.sent) EXPECT_EQ(id, world.sent[0].first) << "death at " << n;
        if (::testing::Test::HasFailure() || !hit) break;
        ++deaths;
    }
    EXPECT_GT(deaths, 5);  // else nothing was killed
}

// A week of traffic: by day and night, with spikes, gaps and flapping, with crashes between; the alarms' states against the judgement of the literal
// minutes at every minute.
TEST_F(EvaluatorTest, AWeekOfTrafficIsJudgedMinuteByMinute) {
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
        ASSERT_EQ(*service->alarms().raised(kAccount, "us-east-1", {"a1", "a5", "a4", "a15"}, Timestamp::max()), in_alarm_now)
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

TEST_F(EvaluatorTest, ThousandsOfAlarmsAreEvaluatedTogether) {
    constexpr int kAlarms = 500;
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
