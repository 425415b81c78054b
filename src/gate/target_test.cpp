#include "gate/target.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "api/events.hpp"
#include "api/logs.hpp"
#include "api/sagemaker/pipeline.hpp"
#include "api/sagemaker/training_job.hpp"
#include "api/sqs.hpp"

namespace athanor::gate {
namespace {

using ::testing::HasSubstr;

// Targets over a register whose operations write down what they were asked.
struct Target : ::testing::Test {
    ManualClock clock;
    SeededRandom random{1};
    AccountAuthorizer authorizer;
    Register operations{authorizer};
    RootAndSessions sessions{{"AKIA", "secret", "", {}}, "000000000000", std::string(32, 'k'), clock, random};
    Targets targets{operations, sessions};
    std::vector<std::string> asked;
    std::string principal;

    template <class Op>
    void keep() {
        operations.acts<Op>([this](Call& call, typename Op::Input in) -> Task<Result<typename Op::Output>> {
            principal = call.principal.arn;
            asked.push_back(wire::to_json(in));
            co_return typename Op::Output{};
        });
    }
    Invocation invocation(std::string arn, std::string input = "{}") {
        return {.target = std::move(arn),
                .account = "000000000000",
                .region = "us-east-1",
                .service = "events.amazonaws.com",
                .origin = "my rule",
                .id = stable_uuid("x"),
                .time = clock.now(),
                .input = std::move(input)};
    }
    Result<std::string> call(const Invocation& what) { return run_to_end(targets.call(what)); }
};

TEST(Arn, Parts) {
    auto arn = split_arn("arn:aws:logs:us-east-1:000000000000:log-group:/a:*");
    ASSERT_TRUE(arn);
    EXPECT_EQ(arn->service, "logs");
    EXPECT_EQ(arn->account, "000000000000");
    EXPECT_EQ(arn->resource, "log-group:/a:*");
    for (std::string_view bad : {"", "arn", "arn:aws:s3:::", "urn:aws:s3:::x", "arn:aws::r:a:x"})
        EXPECT_FALSE(split_arn(bad)) << bad;
    EXPECT_EQ(stable_uuid("a"), stable_uuid("a"));
    EXPECT_NE(stable_uuid("a"), stable_uuid("b"));
    EXPECT_EQ(stable_uuid("a").size(), 36u);
}

TEST_F(Target, APipelineIsStartedAsItsRoleWithTheInvocationsToken) {
    keep<api::sagemaker::op::StartPipelineExecution>();
    auto what = invocation("arn:aws:sagemaker:us-east-1:000000000000:pipeline/p");
    what.role = "arn:aws:iam::000000000000:role/R";
    what.pipeline_parameters = {{"a", "1"}};
    ASSERT_TRUE(call(what));
    EXPECT_THAT(asked.at(0), HasSubstr(R"("ClientRequestToken":")" + what.id + "\""));
    EXPECT_THAT(asked.at(0), HasSubstr(R"({"Name":"a","Value":"1"})"));
    EXPECT_EQ(principal, "arn:aws:sts::000000000000:assumed-role/R/my-rule");
}

TEST_F(Target, UniversalTargetsCallAnyOperationWithItsToken) {
    keep<api::sagemaker::op::StopTrainingJob>();
    keep<api::sagemaker::op::StartPipelineExecution>();
    ASSERT_TRUE(call(
        invocation("arn:aws:scheduler:::aws-sdk:sagemaker:stopTrainingJob", R"({"TrainingJobName":"j"})")));
    EXPECT_EQ(asked.at(0), R"({"TrainingJobName":"j"})");
    ASSERT_TRUE(call(invocation("arn:aws:scheduler:::aws-sdk:sagemaker:startPipelineExecution",
                                R"({"PipelineName":"p"})")));
    EXPECT_THAT(asked.at(1), HasSubstr(stable_uuid("x")));
    std::string own(40, 'z');
    ASSERT_TRUE(call(invocation("arn:aws:scheduler:::aws-sdk:sagemaker:startPipelineExecution",
                                R"({"PipelineName":"p","ClientRequestToken":")" + own + "\"}")));
    EXPECT_THAT(asked.at(2), HasSubstr(own));
    EXPECT_EQ(call(invocation("arn:aws:scheduler:::aws-sdk:sagemaker:stopTrainingJob", "[]")).error().code,
              "ValidationException");
    EXPECT_EQ(call(invocation("arn:aws:scheduler:::aws-sdk:sagemaker:describeTrainingJob",
                              R"({"TrainingJobName":"j"})"))
                  .error()
                  .code,
              "NotImplemented");
    EXPECT_TRUE(targets.check("arn:aws:scheduler:::aws-sdk:cloudwatchlogs:putLogEvents"));
    for (std::string_view bad :
         {"arn:aws:scheduler:::aws-sdk:sagemaker:fly", "arn:aws:scheduler:::aws-sdk:ec2:runInstances",
          "arn:aws:scheduler:::aws-sdk:sagemaker", "arn:aws:lambda:us-east-1:000000000000:function:f", "x"}) {
        EXPECT_FALSE(targets.check(bad)) << bad;
    }
}

TEST_F(Target, ALogGroupGetsAnEntryInTheStreamOfTheRule) {
    keep<api::logs::op::CreateLogStream>();
    keep<api::logs::op::PutLogEvents>();
    ASSERT_TRUE(call(invocation("arn:aws:logs:us-east-1:000000000000:log-group:/g:*", "{\"a\":1}")));
    EXPECT_EQ(asked.at(0), R"({"logGroupName":"/g","logStreamName":"my-rule"})");
    EXPECT_EQ(
        asked.at(1),
        R"({"logGroupName":"/g","logStreamName":"my-rule","logEvents":[{"timestamp":1767225600000,"message":"{\"a\":1}"}]})");
    ASSERT_TRUE(call(
        invocation("arn:aws:logs:us-east-1:000000000000:log-group:/g", R"({"timestamp":5,"message":"m"})")));
    EXPECT_THAT(asked.at(3), HasSubstr(R"({"timestamp":5,"message":"m"})"));
}

TEST_F(Target, QueuesBusesAndDeadLetters) {
    keep<api::sqs::op::SendMessage>();
    ASSERT_TRUE(call(invocation("arn:aws:sqs:us-east-1:000000000000:q", "plain text")));
    EXPECT_EQ(asked.at(0), R"({"QueueUrl":"/000000000000/q","MessageBody":"plain text"})");
    auto what = invocation("arn:x", "body");
    ASSERT_TRUE(run_to_end(
        targets.dead_letter("arn:aws:sqs:us-east-1:000000000000:dead", what, {{"ERROR_CODE", "TIMEOUT"}})));
    EXPECT_THAT(
        asked.at(1),
        HasSubstr(R"("MessageAttributes":{"ERROR_CODE":{"StringValue":"TIMEOUT","DataType":"String"}})"));
    EXPECT_FALSE(run_to_end(targets.dead_letter("arn:aws:sns:us-east-1:000000000000:t", what, {})));
    operations.acts<api::events::op::PutEvents>(
        [this](Call&, api::events::PutEventsRequest in) -> Task<Result<api::events::PutEventsResponse>> {
            asked.push_back(wire::to_json(in));
            api::events::PutEventsResponse out;
            out.entries.emplace().push_back({.error_code = "MalformedDetail", .error_message = "no"});
            co_return out;
        });
    auto event = invocation("arn:aws:events:us-east-1:000000000000:event-bus/b", "{\"a\":1}");
    event.source = "s";
    event.detail_type = "d";
    EXPECT_EQ(call(event).error().code, "MalformedDetail");
    EXPECT_THAT(asked.at(2),
                HasSubstr(R"("EventBusName":"arn:aws:events:us-east-1:000000000000:event-bus/b")"));
}

TEST_F(Target, WhatAServiceServesComesFirst) {
    targets.serve("events", "api-destination/", [](const Invocation& what) -> Task<Result<std::string>> {
        co_return "called " + what.input;
    });
    EXPECT_EQ(call(invocation("arn:aws:events:us-east-1:000000000000:api-destination/x/1", "in")).value(),
              "called in");
    EXPECT_TRUE(targets.check("arn:aws:events:us-east-1:000000000000:api-destination/x/1"));
}

TEST(TargetErrors, WhatMayPassIsTriedAgain) {
    EXPECT_TRUE(worth_retrying({"ServiceUnavailable", "", 503}));
    EXPECT_TRUE(worth_retrying({"ThrottlingException", "", 400}));
    EXPECT_TRUE(worth_retrying({"ConnectionFailed", "", 502}));
    EXPECT_FALSE(worth_retrying({"NotImplemented", "", 501}));
    EXPECT_FALSE(worth_retrying({"ResourceNotFound", "", 400}));
    EXPECT_EQ(dead_letter_code({"ResourceNotFound", "", 400}), "NO_RESOURCE");
    EXPECT_EQ(dead_letter_code({"AccessDeniedException", "", 403}), "NO_PERMISSIONS");
    EXPECT_EQ(dead_letter_code({"Timeout", "", 504}), "TIMEOUT");
    EXPECT_EQ(dead_letter_code({"ValidationException", "x", 400}), "INVALID_PARAMETER");
    EXPECT_EQ(dead_letter_code({"InternalFailure", "", 500}), "INTERNAL_ERROR_FROM_TARGET");
}

}  // namespace
}  // namespace athanor::gate
