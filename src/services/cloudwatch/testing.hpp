// The service on files in memory, the injected clock and targets that note what they are given: shared by the tests of alarms.
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "api/sqs.hpp"
#include "base/faulty_filesystem.hpp"
#include "base/json.hpp"
#include "services/cloudwatch/composite.hpp"
#include "services/cloudwatch/service.hpp"

namespace athanor::cloudwatch {

using namespace api::cloudwatch;
using namespace std::chrono_literals;
using ::testing::AnyOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using ::testing::StartsWith;

inline constexpr auto kAccount = "000000000000";
inline constexpr auto kQueue = "arn:aws:sqs:us-east-1:000000000000:q";
inline constexpr auto kPolicy =
    "arn:aws:autoscaling:us-east-1:000000000000:scalingPolicy:1:resource/sagemaker/endpoint/e/variant/"
    "v:policyName/p";
inline constexpr auto kTopicArn = "arn:aws:sns:us-east-1:000000000000:pager";

struct World {
    World() {
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
            store::Database::open(files, clock, {.path = "/data/control.db", .on_lost_durability = [] {}},
                                  {CloudWatch::migrations()})
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

    // On a context that outlives what is left asleep on it.
    void run(Task<void> task) {
        bool ended = false;
        asio::co_spawn(context, std::move(task), [&](std::exception_ptr failure) {
            ended = true;
            if (failure) std::rethrow_exception(failure);
        });
        while (!ended) context.run_one();
    }

    asio::io_context context;
    FaultyFilesystem files;
    ManualClock clock;  // from 2026-01-01T00:00:00Z
    Pool pool{1};
    SeededRandom random{1};
    gate::AccountAuthorizer authorizer;
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

class AlarmsTest : public ::testing::Test, protected World {};

}  // namespace athanor::cloudwatch
