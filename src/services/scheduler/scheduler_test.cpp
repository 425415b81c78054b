#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "api/sagemaker/pipeline.hpp"
#include "api/sqs.hpp"
#include "base/faulty_filesystem.hpp"
#include "base/json.hpp"
#include "services/scheduler/find.hpp"
#include "services/scheduler/service.hpp"

namespace athanor::scheduler {
namespace {

using namespace api::scheduler;
using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

constexpr auto kQueue = "arn:aws:sqs:us-east-1:000000000000:q";
constexpr auto kLetters = "arn:aws:sqs:us-east-1:000000000000:letters";
constexpr auto kRole = "arn:aws:iam::000000000000:role/r";

struct Sent {
    std::string queue, body, principal, at;
    std::map<std::string, std::string> attributes;
};

class SchedulerTest : public ::testing::Test {
protected:
    SchedulerTest() {
        EXPECT_TRUE(files.make_directory("/data"));
        operations.acts<api::sqs::op::SendMessage>(
            [this](gate::Call& call,
                   api::sqs::SendMessageRequest in) -> Task<Result<api::sqs::SendMessageResult>> {
                if (in.queue_url.ends_with("/down") && failures > 0)
                    co_return fail("InternalFailure", "down", failures-- ? 500 : 500);
                if (in.queue_url.ends_with("/gone"))
                    co_return fail("QueueDoesNotExist", "The specified queue does not exist.");
                Sent message{in.queue_url.substr(in.queue_url.rfind('/') + 1),
                             in.message_body,
                             call.principal.arn,
                             format_iso8601(clock.now()).substr(0, 19),
                             {}};
                if (in.message_attributes) {
                    for (auto& [name, value] : *in.message_attributes)
                        message.attributes[name] = value.string_value.value_or("");
                }
                sent.push_back(std::move(message));
                co_return api::sqs::SendMessageResult{};
            });
        operations.acts<api::sagemaker::op::StartPipelineExecution>(
            [this](gate::Call&, api::sagemaker::StartPipelineExecutionRequest in)
                -> Task<Result<api::sagemaker::StartPipelineExecutionResponse>> {
                started.push_back(std::move(in));
                co_await clock.sleep(Duration(0));  // its answer takes another turn of the loop
                co_return api::sagemaker::StartPipelineExecutionResponse{};
            });
        open();
    }
    // As after a crash: nothing but the database's files is left.
    void open() {
        service.reset();
        database.reset();
        database =
            store::Database::open(files, clock, {.path = "/data/control.db"}, {Scheduler::migrations()})
                .value();
        service = std::make_unique<Scheduler>(*database, targets, clock);
        inside = std::make_unique<gate::Register>(authorizer);
        service->add_to(*inside);
    }
    template <class Op>
    Result<typename Op::Output> call(typename Op::Input input) {
        gate::Call call;
        call.principal = {.account = "000000000000"};
        call.region = "us-east-1";
        return run_to_end(inside->call<Op>(call, std::move(input)));
    }
    std::optional<Timestamp> round() {
        auto next = run_to_end(service->firing().round());
        EXPECT_TRUE(next);
        return next.value_or(std::nullopt);
    }
    // Fires all until `end`, waking exactly when something falls due.
    void run_until(Timestamp end) {
        for (auto next = round(); next && *next <= end; next = round())
            clock.advance(std::max(Duration(0), Duration(*next - clock.now())));
        if (clock.now() < end) clock.advance(end - clock.now());
        round();
    }
    void run_for(Duration duration) { run_until(clock.now() + duration); }

    static CreateScheduleInput schedule(std::string name, std::string expression) {
        CreateScheduleInput in{.name = std::move(name), .schedule_expression = std::move(expression)};
        in.flexible_time_window.mode = "OFF";
        in.target.arn = kQueue;
        in.target.role_arn = kRole;
        in.target.input = "x";
        return in;
    }
    std::vector<std::string> times() const {
        std::vector<std::string> out;
        for (const Sent& message : sent) out.push_back(message.at);
        return out;
    }

    asio::io_context& fresh_context() { return *contexts.emplace_back(std::make_unique<asio::io_context>()); }

    std::vector<std::unique_ptr<asio::io_context>> contexts;  // first: they outlive what is suspended
    FaultyFilesystem files;
    ManualClock clock;  // from 2026-01-01T00:00:00Z, a Thursday
    SeededRandom random{1};
    gate::AccountAuthorizer authorizer;
    gate::Register operations{authorizer};
    gate::RootAndSessions sessions{{}, "000000000000", std::string(32, 'k'), clock, random};
    gate::Targets targets{operations, sessions};
    std::vector<Sent> sent;
    int failures = 0;
    std::vector<api::sagemaker::StartPipelineExecutionRequest> started;
    std::unique_ptr<store::Database> database;
    std::unique_ptr<gate::Register> inside;
    std::unique_ptr<Scheduler> service;
};

TEST_F(SchedulerTest, GetShowsTheDefaults) {
    auto in = schedule("s", "rate(1 hour)");
    auto made = call<op::CreateSchedule>(in);
    ASSERT_TRUE(made) << made.error().message;
    EXPECT_EQ(made->schedule_arn, "arn:aws:scheduler:us-east-1:000000000000:schedule/default/s");
    auto got = call<op::GetSchedule>({.name = "s"});
    ASSERT_TRUE(got);
    EXPECT_EQ(got->group_name, "default");
    EXPECT_EQ(got->state, "ENABLED");
    EXPECT_EQ(got->schedule_expression_timezone, "UTC");
    EXPECT_EQ(got->action_after_completion, "NONE");
    EXPECT_EQ(got->target->retry_policy->maximum_event_age_in_seconds, 86400);
    EXPECT_EQ(got->target->retry_policy->maximum_retry_attempts, 185);
    EXPECT_EQ(got->creation_date, clock.now());
    EXPECT_EQ(got->arn, made->schedule_arn);
}

TEST_F(SchedulerTest, ErrorsAreAwsOnes) {
    auto missing = call<op::GetSchedule>({.name = "x"});
    EXPECT_EQ(missing.error(), (Error{"ResourceNotFoundException", "Schedule x does not exist.", 404}));
    EXPECT_EQ(call<op::UpdateSchedule>({.flexible_time_window = {.mode = "OFF"},
                                        .name = "x",
                                        .schedule_expression = "rate(1 hour)",
                                        .target = {.arn = kQueue, .role_arn = kRole}})
                  .error()
                  .status,
              404);
    EXPECT_EQ(call<op::DeleteSchedule>({.name = "x"}).error().message, "Schedule x does not exist.");
    ASSERT_TRUE(call<op::CreateSchedule>(schedule("s", "rate(1 hour)")));
    auto again = call<op::CreateSchedule>(schedule("s", "rate(2 hours)"));
    EXPECT_EQ(again.error(), (Error{"ConflictException", "Schedule s already exists.", 409}));
    auto in = schedule("t", "rate(1 hour)");
    in.group_name = "none";
    EXPECT_EQ(call<op::CreateSchedule>(in).error(),
              (Error{"ResourceNotFoundException", "Schedule group none does not exist.", 404}));

    auto refused = [&](CreateScheduleInput bad) {
        bad.name = "bad";
        auto answer = call<op::CreateSchedule>(bad);
        EXPECT_FALSE(answer);
        return answer ? "" : answer.error().code + ": " + answer.error().message;
    };
    EXPECT_EQ(refused(schedule("s", "cron(0 0 * * * *)")),
              "ValidationException: Invalid Schedule Expression cron(0 0 * * * *).");
    in = schedule("s", "rate(1 hour)");
    in.schedule_expression_timezone = "Mars/Base";
    EXPECT_EQ(refused(in), "ValidationException: Invalid ScheduleExpressionTimezone Mars/Base.");
    in = schedule("s", "rate(1 hour)");
    in.flexible_time_window.mode = "FLEXIBLE";
    EXPECT_THAT(refused(in), HasSubstr("maximum window"));
    in = schedule("s", "rate(1 hour)");
    in.start_date = clock.now() - 6min;
    EXPECT_EQ(refused(in),
              "ValidationException: The StartDate you specify cannot be earlier than 5 minutes ago.");
    in.start_date = clock.now() + 6min;
    in.end_date = clock.now() + 5min;
    EXPECT_THAT(refused(in), HasSubstr("EndDate"));
    in = schedule("s", "rate(1 hour)");
    in.target.arn = "arn:aws:lambda:us-east-1:000000000000:function:f";
    EXPECT_THAT(refused(in), HasSubstr("not supported as a target"));
    in.target.arn = "nonsense";
    EXPECT_EQ(refused(in), "ValidationException: Provided Arn is not in correct format.");
    in.target.arn = "arn:aws:scheduler:::aws-sdk:sagemaker:describeEndpoint";
    in.target.input = R"({"EndpointName": "e"})";
    EXPECT_THAT(refused(in), HasSubstr("read-only"));
    in.target.arn = "arn:aws:scheduler:::aws-sdk:sqs:sendMessage";
    in.target.input = R"({"MessageBody": "x"})";
    EXPECT_THAT(refused(in), HasSubstr("Invalid RequestJson provided. Reason"));
    in.target.arn = kQueue;
    in.target.sage_maker_pipeline_parameters.emplace();
    EXPECT_THAT(refused(in), HasSubstr("SageMakerPipelineParameters is not valid for target"));
}

TEST_F(SchedulerTest, ARateBeginsAtOnceAndKeepsItsRhythm) {
    clock.advance(90s);
    ASSERT_TRUE(call<op::CreateSchedule>(schedule("s", "rate(5 minutes)")));
    run_for(11min);
    EXPECT_THAT(times(), ElementsAre("2026-01-01T00:01:30", "2026-01-01T00:06:30", "2026-01-01T00:11:30"));
    EXPECT_EQ(sent[0].principal, "arn:aws:sts::000000000000:assumed-role/r/s-");
}

TEST_F(SchedulerTest, StartAndEndBoundIt) {
    auto in = schedule("s", "rate(10 minutes)");
    in.start_date = clock.now() + 15min;
    in.end_date = clock.now() + 40min;
    in.action_after_completion = "DELETE";
    ASSERT_TRUE(call<op::CreateSchedule>(in));
    run_for(24min);
    EXPECT_TRUE(call<op::GetSchedule>({.name = "s"}));
    run_for(24h);
    EXPECT_THAT(times(), ElementsAre("2026-01-01T00:15:00", "2026-01-01T00:25:00", "2026-01-01T00:35:00"));
    EXPECT_FALSE(call<op::GetSchedule>({.name = "s"}));  // deleted after its completion
}

TEST_F(SchedulerTest, OnceIsOnce) {
    auto in = schedule("once", "at(2026-01-01T03:00:00)");
    in.schedule_expression_timezone = "Europe/Berlin";
    in.action_after_completion = "DELETE";
    ASSERT_TRUE(call<op::CreateSchedule>(in));
    in.name = "kept";
    in.action_after_completion.reset();
    ASSERT_TRUE(call<op::CreateSchedule>(in));
    run_for(30h);
    EXPECT_THAT(times(), ElementsAre("2026-01-01T02:00:00", "2026-01-01T02:00:00"));
    EXPECT_FALSE(call<op::GetSchedule>({.name = "once"}));
    EXPECT_TRUE(call<op::GetSchedule>({.name = "kept"}));
}

TEST_F(SchedulerTest, ATimeOfAMomentAgoHasNotPassed) {
    clock.advance(1h);
    ASSERT_TRUE(call<op::CreateSchedule>(schedule("just-now", "at(2026-01-01T00:59:30)")));
    ASSERT_TRUE(call<op::CreateSchedule>(schedule("past", "at(2026-01-01T00:58:59)")));
    run_for(10s);
    EXPECT_THAT(times(), ElementsAre("2026-01-01T01:00:00"));
    auto in = schedule("just-now", "at(2026-01-01T00:59:30)");
    UpdateScheduleInput update{.name = in.name, .schedule_expression = in.schedule_expression};
    update.description = "the same time";
    update.flexible_time_window.mode = "OFF";
    update.target = in.target;
    ASSERT_TRUE(call<op::UpdateSchedule>(update));
    run_for(10s);
    EXPECT_EQ(sent.size(), 1u);  // it has fired
}

TEST_F(SchedulerTest, ContextAttributesAreFilledIn) {
    auto in = schedule("s", "at(2026-01-01T01:00:00)");
    in.target.input =
        R"({"arn": "<aws.scheduler.schedule-arn>", "t": "<aws.scheduler.scheduled-time>", "id": "<aws.scheduler.execution-id>", "n": <aws.scheduler.attempt-number>})";
    ASSERT_TRUE(call<op::CreateSchedule>(in));
    in.name = "p";
    in.target.arn = "arn:aws:sagemaker:us-east-1:000000000000:pipeline/p";
    in.target.sage_maker_pipeline_parameters =
        SageMakerPipelineParameters{{{{.name = "Day", .value = "<aws.scheduler.scheduled-time>"}}}};
    ASSERT_TRUE(call<op::CreateSchedule>(in));
    in = schedule("default-input", "at(2026-01-01T02:00:00)");
    in.target.input.reset();
    ASSERT_TRUE(call<op::CreateSchedule>(in));
    run_for(3h);
    ASSERT_EQ(sent.size(), 2u);
    auto body = json::parse(sent[0].body);
    ASSERT_TRUE(body) << sent[0].body;
    EXPECT_EQ(body->root()["arn"].string_or(""),
              "arn:aws:scheduler:us-east-1:000000000000:schedule/default/s");
    EXPECT_EQ(body->root()["t"].string_or(""), "2026-01-01T01:00:00Z");
    EXPECT_EQ(body->root()["id"].string_or("").size(), 16u);
    EXPECT_EQ(body->root()["n"].integer_or(0), 1);
    ASSERT_EQ(started.size(), 1u);
    EXPECT_EQ(started[0].pipeline_parameters->at(0).value, "2026-01-01T01:00:00Z");
    EXPECT_EQ(started[0].client_request_token.size(), 36u);
    EXPECT_THAT(sent[1].body, HasSubstr(R"("detail-type":"Scheduled Event")"));
}

TEST_F(SchedulerTest, AUniversalTargetIsCalledByItsName) {
    auto in = schedule("u", "at(2026-01-01T01:00:00)");
    in.target.arn = "arn:aws:scheduler:::aws-sdk:sqs:sendMessage";
    in.target.input =
        R"({"QueueUrl": "http://h/000000000000/other", "MessageBody": "from <aws.scheduler.execution-id>"})";
    auto made = call<op::CreateSchedule>(in);
    ASSERT_TRUE(made) << made.error().message;
    run_for(2h);
    ASSERT_EQ(sent.size(), 1u);
    EXPECT_EQ(sent[0].queue, "other");
    EXPECT_EQ(sent[0].body.size(), 5u + 16u);
}

TEST_F(SchedulerTest, WhatTheTargetRefusesIsTriedAgainAndThenBuried) {
    auto in = schedule("s", "at(2026-01-01T01:00:00)");
    in.target.arn = "arn:aws:sqs:us-east-1:000000000000:down";
    in.target.retry_policy = RetryPolicy{.maximum_event_age_in_seconds = 3600, .maximum_retry_attempts = 3};
    in.target.dead_letter_config = DeadLetterConfig{kLetters};
    in.target.input = "<aws.scheduler.attempt-number>";
    failures = 2;
    ASSERT_TRUE(call<op::CreateSchedule>(in));
    run_for(2h);
    ASSERT_EQ(sent.size(), 1u);
    EXPECT_EQ(sent[0].body, "3");                  // the third attempt
    EXPECT_EQ(sent[0].at, "2026-01-01T01:00:03");  // after one second and two

    in.name = "t";
    in.schedule_expression = "at(2026-01-01T03:00:00)";
    failures = 100;
    ASSERT_TRUE(call<op::CreateSchedule>(in));
    in.name = "u";
    in.target.arn = "arn:aws:sqs:us-east-1:000000000000:gone";  // not worth retrying
    ASSERT_TRUE(call<op::CreateSchedule>(in));
    run_for(2h);
    ASSERT_EQ(sent.size(), 3u);
    std::ranges::sort(sent, {},
                      [](const Sent& s) { return s.attributes.count("EXHAUSTED_RETRY_CONDITION"); });
    EXPECT_EQ(sent[1].queue, "letters");
    EXPECT_EQ(sent[1].attributes["ERROR_CODE"], "QueueDoesNotExist");
    EXPECT_EQ(sent[1].attributes["RETRY_ATTEMPTS"], "0");
    EXPECT_EQ(sent[2].attributes["ERROR_CODE"], "InternalFailure");
    EXPECT_EQ(sent[2].attributes["EXHAUSTED_RETRY_CONDITION"], "MaximumRetryAttempts");
    EXPECT_EQ(sent[2].attributes["RETRY_ATTEMPTS"], "3");
    EXPECT_EQ(sent[2].attributes["SCHEDULE_ARN"],
              "arn:aws:scheduler:us-east-1:000000000000:schedule/default/t");
    EXPECT_EQ(sent[2].attributes["SCHEDULED_TIME"], "2026-01-01T03:00:00Z");
}

TEST_F(SchedulerTest, AgeEndsRetriesToo) {
    auto in = schedule("s", "at(2026-01-01T01:00:00)");
    in.target.arn = "arn:aws:sqs:us-east-1:000000000000:down";
    in.target.retry_policy = RetryPolicy{.maximum_event_age_in_seconds = 60, .maximum_retry_attempts = 185};
    in.target.dead_letter_config = DeadLetterConfig{kLetters};
    failures = 1000;
    ASSERT_TRUE(call<op::CreateSchedule>(in));
    run_for(2h);
    ASSERT_EQ(sent.size(), 1u);
    EXPECT_EQ(sent[0].attributes["EXHAUSTED_RETRY_CONDITION"], "MaximumEventAgeInSeconds");
    EXPECT_EQ(sent[0].at, "2026-01-01T01:00:31");
}

TEST_F(SchedulerTest, AFlexibleWindowSpreadsWithinItself) {
    for (int i = 0; i < 40; ++i) {
        auto in = schedule("s" + std::to_string(i), "cron(0 6 * * ? *)");
        in.flexible_time_window = {.maximum_window_in_minutes = 60, .mode = "FLEXIBLE"};
        in.target.input = "<aws.scheduler.scheduled-time>";
        ASSERT_TRUE(call<op::CreateSchedule>(in));
    }
    run_for(24h);
    ASSERT_EQ(sent.size(), 40u);
    auto all = times();
    for (const auto& message : sent) EXPECT_EQ(message.body, "2026-01-01T06:00:00Z");
    EXPECT_GE(all.front(), "2026-01-01T06:00:00");
    EXPECT_LT(all.back(), "2026-01-01T07:00:00");
    EXPECT_LT(all.front(), "2026-01-01T06:15:00");
    EXPECT_GT(all.back(), "2026-01-01T06:45:00");
}

TEST_F(SchedulerTest, WhatWasMissedFiresOnceWhenItMay) {
    auto in = schedule("hourly", "rate(1 hour)");
    in.start_date = clock.now() + 30min;
    in.target.input = "hourly <aws.scheduler.scheduled-time>";
    ASSERT_TRUE(call<op::CreateSchedule>(in));
    in = schedule("flexible", "cron(0 2 * * ? *)");
    in.flexible_time_window = {.maximum_window_in_minutes = 240, .mode = "FLEXIBLE"};
    in.target.input = "flexible";
    ASSERT_TRUE(call<op::CreateSchedule>(in));
    in.name = "narrow";
    in.flexible_time_window.maximum_window_in_minutes = 60;
    in.target.input = "narrow";
    ASSERT_TRUE(call<op::CreateSchedule>(in));
    in = schedule("impatient", "cron(0 2 * * ? *)");
    in.target.retry_policy = RetryPolicy{.maximum_event_age_in_seconds = 3600};
    in.target.input = "impatient";
    ASSERT_TRUE(call<op::CreateSchedule>(in));
    round();
    clock.advance(5h + 50min);  // the server was down
    open();
    round();
    std::vector<std::string> bodies;
    for (const Sent& message : sent) bodies.push_back(message.body);
    EXPECT_THAT(bodies, ::testing::UnorderedElementsAre("hourly 2026-01-01T05:30:00Z", "flexible"));
    run_for(1h);
    EXPECT_EQ(sent.back().body, "hourly 2026-01-01T06:30:00Z");  // and the rhythm is kept
}

// Killed while the target works, and again after it has answered: what was recorded is delivered, with the same token.
TEST_F(SchedulerTest, AKilledServerDeliversWhatItRecorded) {
    auto in = schedule("s", "at(2026-01-01T01:00:00)");
    in.target.arn = "arn:aws:sagemaker:us-east-1:000000000000:pipeline/p";
    in.target.input.reset();
    in.action_after_completion = "DELETE";
    ASSERT_TRUE(call<op::CreateSchedule>(in));
    clock.advance(1h);
    for (std::size_t killed = 1; killed <= 2; ++killed) {
        {
            asio::io_context& context = fresh_context();  // never run again: a killed process
            service->firing().start(context.get_executor());
            while (started.size() < killed)
                context.run_one();  // the handler was called, nobody has heard its answer
        }
        EXPECT_TRUE(call<op::GetSchedule>({.name = "s"}));
        open();
    }
    round();
    ASSERT_EQ(started.size(), 3u);
    EXPECT_EQ(started[0].client_request_token, started[1].client_request_token);
    EXPECT_EQ(started[0].client_request_token, started[2].client_request_token);
    EXPECT_FALSE(call<op::GetSchedule>({.name = "s"}));  // complete
    open();
    round();
    EXPECT_EQ(started.size(), 3u);
}

// The loop itself, woken by the clock and by changes.
TEST_F(SchedulerTest, TheLoopWakesWhenSomethingFallsDue) {
    asio::io_context& context = fresh_context();
    service->firing().start(context.get_executor());
    auto until = [&](auto condition) {
        while (!condition()) context.run_one();
    };
    until([&] { return clock.sleepers() > 0; });
    auto create = [&](CreateScheduleInput in) {
        bool done = false;
        spawn(context.get_executor(),
              [](gate::Register& register_, CreateScheduleInput given, bool& flag) -> Task<void> {
                  gate::Call call;
                  call.principal = {.account = "000000000000"};
                  call.region = "us-east-1";
                  EXPECT_TRUE(co_await register_.call<op::CreateSchedule>(call, given));
                  flag = true;
              }(*inside, std::move(in), done));
        until([&] { return done; });
    };
    create(schedule("now", "rate(1 day)"));
    until([&] { return sent.size() == 1; });
    std::size_t sleepers = clock.sleepers();
    create(schedule("soon", "at(2026-01-01T00:00:10)"));  // earlier than the nap that is under way
    until([&] { return clock.sleepers() > sleepers; });
    clock.advance(10s);
    until([&] { return sent.size() == 2; });
    EXPECT_EQ(sent[1].at, "2026-01-01T00:00:10");
    service->firing().stop();
}

TEST_F(SchedulerTest, DisabledIsSilentAndEnabledGoesOn) {
    auto in = schedule("s", "rate(1 hour)");
    in.state = "DISABLED";
    ASSERT_TRUE(call<op::CreateSchedule>(in));
    run_for(90min);
    EXPECT_TRUE(sent.empty());
    UpdateScheduleInput update{.name = "s", .schedule_expression = "rate(1 hour)"};
    update.flexible_time_window.mode = "OFF";
    update.target = in.target;
    ASSERT_TRUE(call<op::UpdateSchedule>(update));
    EXPECT_EQ(call<op::GetSchedule>({.name = "s"})->state,
              "ENABLED");  // an update replaces all, also with defaults
    run_for(1h);
    EXPECT_THAT(times(), ElementsAre("2026-01-01T02:00:00"));
    update.schedule_expression = "rate(7 minutes)";
    ASSERT_TRUE(call<op::UpdateSchedule>(update));
    run_for(8min);
    EXPECT_THAT(times(), ElementsAre("2026-01-01T02:00:00", "2026-01-01T02:30:00", "2026-01-01T02:37:00"));
    ASSERT_TRUE(call<op::DeleteSchedule>({.name = "s"}));
    run_for(8min);
    EXPECT_EQ(sent.size(), 3u);
}

// The same time is set twice while its invocation is still being tried: one invocation, and the loop goes on.
TEST_F(SchedulerTest, ATimeThatIsSetAgainIsOneInvocation) {
    auto in = schedule("s", "at(2026-01-01T00:00:10)");
    in.target.arn = "arn:aws:sqs:us-east-1:000000000000:down";
    failures = 3;
    ASSERT_TRUE(call<op::CreateSchedule>(in));
    run_for(11s);
    for (std::string expression : {"rate(1 day)", "at(2026-01-01T00:00:10)"}) {
        UpdateScheduleInput update{.name = "s", .schedule_expression = expression};
        update.flexible_time_window.mode = "OFF";
        update.target = in.target;
        ASSERT_TRUE(call<op::UpdateSchedule>(update));
    }
    run_for(60s);
    EXPECT_EQ(sent.size(), 1u);
}

TEST_F(SchedulerTest, ATokenMakesRepetitionsHarmless) {
    auto in = schedule("s", "rate(1 hour)");
    in.client_token = "t1";
    ASSERT_TRUE(call<op::CreateSchedule>(in));
    EXPECT_TRUE(call<op::CreateSchedule>(in));
    auto other = in;
    other.description = "other";
    EXPECT_EQ(call<op::CreateSchedule>(other).error().code, "ConflictException");
    ASSERT_TRUE(call<op::DeleteSchedule>({.client_token = "t2", .name = "s"}));
    EXPECT_TRUE(call<op::DeleteSchedule>({.client_token = "t2", .name = "s"}));
    EXPECT_FALSE(call<op::DeleteSchedule>({.client_token = "t3", .name = "s"}));
    EXPECT_TRUE(call<op::CreateSchedule>(in));  // gone, so made again
}

TEST_F(SchedulerTest, GroupsHoldSchedulesAndTags) {
    auto group = call<op::CreateScheduleGroup>({.name = "g", .tags = std::vector<Tag>{{"team", "ml"}}});
    ASSERT_TRUE(group);
    EXPECT_EQ(group->schedule_group_arn, "arn:aws:scheduler:us-east-1:000000000000:schedule-group/g");
    EXPECT_EQ(call<op::CreateScheduleGroup>({.client_token = "z", .name = "g"}).error(),
              (Error{"ConflictException", "Schedule group g already exists.", 409}));
    auto in = schedule("s", "rate(1 hour)");
    in.group_name = "g";
    ASSERT_TRUE(call<op::CreateSchedule>(in));
    EXPECT_FALSE(call<op::GetSchedule>({.name = "s"}));
    EXPECT_TRUE(call<op::GetSchedule>({.group_name = "g", .name = "s"}));
    ASSERT_TRUE(call<op::TagResource>(
        {.resource_arn = group->schedule_group_arn, .tags = {{"a", "b"}, {"team", "x"}}}));
    ASSERT_TRUE(call<op::UntagResource>({.resource_arn = group->schedule_group_arn, .tag_keys = {"a"}}));
    auto tags = call<op::ListTagsForResource>({.resource_arn = group->schedule_group_arn});
    ASSERT_EQ(tags->tags->size(), 1u);
    EXPECT_EQ((*tags->tags)[0].value, "x");
    auto decided_by = [&](const std::string& arn) {
        return *database->read([&](store::Snapshot& s) { return tags_of_resource(s, arn); });
    };
    EXPECT_EQ(decided_by(group->schedule_group_arn), (gate::Tags{{"team", "x"}}));
    EXPECT_TRUE(decided_by(group->schedule_group_arn + "2").empty());
    EXPECT_TRUE(decided_by("arn:aws:scheduler:us-east-1:000000000000:schedule/g/s").empty());
    EXPECT_EQ(call<op::ListScheduleGroups>({})->schedule_groups.size(), 2u);  // and default
    EXPECT_EQ(call<op::GetScheduleGroup>({.name = "default"})->state, "ACTIVE");
    EXPECT_FALSE(call<op::DeleteScheduleGroup>({.name = "default"}));
    ASSERT_TRUE(call<op::DeleteScheduleGroup>({.name = "g"}));
    EXPECT_EQ(call<op::GetSchedule>({.group_name = "g", .name = "s"}).error().message,
              "Schedule group g does not exist.");
    EXPECT_EQ(call<op::ListTagsForResource>({.resource_arn = group->schedule_group_arn}).error().status, 404);
    run_for(2h);
    EXPECT_TRUE(sent.empty());
}

TEST_F(SchedulerTest, ListsArePagedAndFiltered) {
    ASSERT_TRUE(call<op::CreateScheduleGroup>({.name = "g"}));
    for (int i = 0; i < 5; ++i) {
        auto in = schedule("a" + std::to_string(i), "rate(1 hour)");
        if (i % 2) in.state = "DISABLED";
        ASSERT_TRUE(call<op::CreateSchedule>(in));
        in.group_name = "g";
        ASSERT_TRUE(call<op::CreateSchedule>(in));
    }
    std::vector<std::string> names;
    ListSchedulesInput page{.max_results = 3};
    int pages = 0;
    do {
        auto got = call<op::ListSchedules>(page);
        ASSERT_TRUE(got);
        for (auto& s : got->schedules) names.push_back(*s.group_name + "/" + *s.name);
        page.next_token = got->next_token;
        ++pages;
    } while (page.next_token);
    EXPECT_EQ(pages, 4);
    EXPECT_EQ(names.size(), 10u);
    EXPECT_TRUE(std::ranges::is_sorted(names));
    EXPECT_EQ(call<op::ListSchedules>({.group_name = "g", .state = "DISABLED"})->schedules.size(), 2u);
    EXPECT_EQ(call<op::ListSchedules>({.name_prefix = "a3"})->schedules.size(), 2u);
    EXPECT_EQ(call<op::ListSchedules>({.group_name = "h"}).error().status, 404);
    EXPECT_EQ(call<op::ListSchedules>({.next_token = "?"}).error().code, "ValidationException");
}

// A year of a hundred schedules, across both changes of the clocks, each at its local time.
TEST_F(SchedulerTest, AYearPassesInSeconds) {
    for (int i = 0; i < 100; ++i) {
        auto in = schedule("daily" + std::to_string(i), "cron(" + std::to_string(i % 60) + " 2 * * ? *)");
        in.schedule_expression_timezone = "Europe/Berlin";
        in.target.input = "daily";
        ASSERT_TRUE(call<op::CreateSchedule>(in));
    }
    auto in = schedule("first-monday", "cron(0 9 ? * 2#1 *)");
    in.schedule_expression_timezone = "America/New_York";
    in.target.input = "monday";
    ASSERT_TRUE(call<op::CreateSchedule>(in));
    in = schedule("weekly", "rate(7 days)");
    in.target.input = "weekly";
    ASSERT_TRUE(call<op::CreateSchedule>(in));
    run_until(Timestamp(std::chrono::sys_days(std::chrono::year(2027) / 1 / 1)) - 1s);
    std::map<std::string, int> count;
    std::map<std::string, int> hours;
    for (const Sent& message : sent) {
        ++count[message.body];
        ++hours[message.body + message.at.substr(10, 3)];
    }
    EXPECT_EQ(count["daily"], 100 * 364);  // 2:xx does not exist on 29 March
    EXPECT_EQ(count["monday"], 12);
    EXPECT_EQ(count["weekly"], 53);
    EXPECT_EQ(hours["dailyT00"],
              100 * 210);  // summer: 30 March to 25 October, whose first 2:xx is still summer's
    EXPECT_EQ(hours["dailyT01"], 100 * 154);
    EXPECT_EQ(hours["mondayT13"], 7);  // daylight saving from 8 March to 1 November
    EXPECT_EQ(hours["mondayT14"], 5);
    EXPECT_EQ(hours.size(), 5u);
}

}  // namespace
}  // namespace athanor::scheduler
