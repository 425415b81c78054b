#include "services/logs/service.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/faulty_filesystem.hpp"

namespace athanor::logs {
namespace {

using namespace api::logs;
using ::testing::HasSubstr;

class LogsTest : public ::testing::Test {
protected:
    LogsTest() {
        EXPECT_TRUE(files.make_directory("/logs"));
        store =
            telemetry::LogStore::open(files, clock, {.path = "/logs", .on_lost_durability = [] {}}).value();
        service = std::make_unique<Logs>(*store, clock);
        service->add_to(operations);
    }
    template <class Op>
    Result<typename Op::Output> call(typename Op::Input input) {
        gate::Call call;
        call.principal = {.account = "000000000000"};
        call.region = "us-east-1";
        return run_to_end(operations.call<Op>(call, std::move(input)));
    }
    void line(std::string stream, std::string text) {
        ASSERT_TRUE(store->append_blocking(
            {"000000000000", "/aws/sagemaker/TrainingJobs", std::move(stream)},
            {{.timestamp = to_epoch_millis(clock.now()), .message = std::move(text)}}, std::nullopt));
    }

    FaultyFilesystem files;
    ManualClock clock;
    std::unique_ptr<telemetry::LogStore> store;
    std::unique_ptr<Logs> service;
    gate::AccountAuthorizer authorizer{"000000000000"};
    gate::Register operations{authorizer};
};

// The way in which the SDK follows a job: streams by prefix, then events from the head until the token stands still.
TEST_F(LogsTest, AJobsLogIsFollowedToItsEnd) {
    line("job/algo-1-1", "one");
    line("job/algo-1-1", "two");
    line("other/algo-1-1", "no");
    auto streams = call<op::DescribeLogStreams>({.log_group_name = "/aws/sagemaker/TrainingJobs",
                                                 .log_stream_name_prefix = "job/",
                                                 .order_by = "LogStreamName",
                                                 .limit = 1});
    ASSERT_TRUE(streams) << streams.error().message;
    ASSERT_EQ(streams->log_streams->size(), 1u);
    EXPECT_EQ(
        (*streams->log_streams)[0].arn,
        "arn:aws:logs:us-east-1:000000000000:log-group:/aws/sagemaker/TrainingJobs:log-stream:job/algo-1-1");
    GetLogEventsRequest next{.log_group_name = "/aws/sagemaker/TrainingJobs",
                             .log_stream_name = "job/algo-1-1",
                             .start_from_head = true};
    auto first = call<op::GetLogEvents>(next);
    ASSERT_TRUE(first);
    ASSERT_EQ(first->events->size(), 2u);
    EXPECT_EQ((*first->events)[1].message, "two");
    next.next_token = first->next_forward_token;
    auto second = call<op::GetLogEvents>(next);
    EXPECT_TRUE(second->events->empty());
    EXPECT_EQ(second->next_forward_token, first->next_forward_token);
    line("job/algo-1-1", "three");
    auto third = call<op::GetLogEvents>(next);
    ASSERT_EQ(third->events->size(), 1u);
    EXPECT_NE(third->next_forward_token, first->next_forward_token);
}

TEST_F(LogsTest, WhatIsNotThereIsNotFound) {
    auto group = call<op::DescribeLogStreams>({.log_group_name = "none"});
    ASSERT_FALSE(group);
    EXPECT_EQ(group.error().code, "ResourceNotFoundException");
    auto put =
        call<op::PutLogEvents>({.log_group_name = "none",
                                .log_stream_name = "s",
                                .log_events = {{.timestamp = to_epoch_millis(clock.now()), .message = "m"}}});
    ASSERT_FALSE(put);
    EXPECT_EQ(put.error().code, "ResourceNotFoundException");
}

TEST_F(LogsTest, EventsArePutInOrderAndTheTooOldAreNamed) {
    ASSERT_TRUE(call<op::CreateLogGroup>({.log_group_name = "g"}));
    EXPECT_EQ(call<op::CreateLogGroup>({.log_group_name = "g"}).error().code,
              "ResourceAlreadyExistsException");
    ASSERT_TRUE(call<op::CreateLogStream>({.log_group_name = "g", .log_stream_name = "s"}));
    std::int64_t now = to_epoch_millis(clock.now());
    auto put =
        call<op::PutLogEvents>({.log_group_name = "g",
                                .log_stream_name = "s",
                                .log_events = {{.timestamp = now - 15 * 86'400'000LL, .message = "old"},
                                               {.timestamp = now, .message = "error: x"}}});
    ASSERT_TRUE(put) << put.error().message;
    EXPECT_EQ(put->rejected_log_events_info->too_old_log_event_end_index, 1);
    auto unordered = call<op::PutLogEvents>(
        {.log_group_name = "g",
         .log_stream_name = "s",
         .log_events = {{.timestamp = now, .message = "b"}, {.timestamp = now - 1, .message = "a"}}});
    EXPECT_EQ(unordered.error().code, "InvalidParameterException");
    auto found = call<op::FilterLogEvents>({.log_group_name = "g", .filter_pattern = "error"});
    ASSERT_TRUE(found);
    ASSERT_EQ(found->events->size(), 1u);
    EXPECT_EQ((*found->events)[0].log_stream_name, "s");
    auto groups = call<op::DescribeLogGroups>({.log_group_name_prefix = "g"});
    ASSERT_EQ(groups->log_groups->size(), 1u);
    EXPECT_EQ((*groups->log_groups)[0].arn, "arn:aws:logs:us-east-1:000000000000:log-group:g:*");
    ASSERT_TRUE(call<op::DeleteLogStream>({.log_group_name = "g", .log_stream_name = "s"}));
    ASSERT_TRUE(call<op::DeleteLogGroup>({.log_group_name = "g"}));
    EXPECT_TRUE(call<op::DescribeLogGroups>({})->log_groups->empty());
}

}  // namespace
}  // namespace athanor::logs
