#include "services/sqs/service.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/faulty_filesystem.hpp"
#include "services/sqs/table.hpp"

namespace athanor::sqs {
namespace {

using namespace api::sqs;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

class Sqs : public ::testing::Test {
public:
    Sqs() {
        EXPECT_TRUE(files.make_directory("/data"));
        EXPECT_TRUE(files.sync_directory("/"));
        open();
    }
    void open() {
        service.reset();
        operations.reset();
        database.reset();
        auto opened = store::Database::open(
            files, clock, {.path = "/data/control.db", .on_lost_durability = [] {}}, Queues::migrations());
        ASSERT_TRUE(opened) << opened.error().message;
        database = *std::move(opened);
        operations = std::make_unique<gate::Register>(authorizer);
        service = std::make_unique<Queues>(*database, clock, random);
        service->add_to(*operations);
    }
    gate::Call caller() {
        gate::Call call;
        call.principal = {.account = "000000000000", .user_id = "000000000000"};
        call.region = "us-east-1";
        call.host = "127.0.0.1:9000";
        return call;
    }
    template <class Op>
    Result<typename Op::Output> call(typename Op::Input input) {
        gate::Call caller_ = caller();
        return run_to_end(operations->call<Op>(caller_, std::move(input)));
    }
    std::string queue(std::string name, std::map<std::string, std::string> attributes = {}) {
        auto made =
            call<op::CreateQueue>({.queue_name = std::move(name), .attributes = std::move(attributes)});
        EXPECT_TRUE(made) << made.error().message;
        return made ? *made->queue_url : "";
    }
    void send(const std::string& url, std::string body) {
        ASSERT_TRUE(call<op::SendMessage>({.queue_url = url, .message_body = std::move(body)}));
    }
    std::vector<Message> receive(const std::string& url, std::int64_t most = 10) {
        auto got = call<op::ReceiveMessage>({.queue_url = url,
                                             .attribute_names = std::vector<std::string>{"All"},
                                             .message_attribute_names = std::vector<std::string>{"All"},
                                             .max_number_of_messages = most});
        EXPECT_TRUE(got) << got.error().message;
        return got ? got->messages.value_or(std::vector<Message>{}) : std::vector<Message>{};
    }
    std::vector<std::string> bodies(const std::vector<Message>& messages) {
        std::vector<std::string> all;
        for (const Message& message : messages) all.push_back(*message.body);
        return all;
    }
    std::string attribute(const std::string& url, const std::string& name) {
        return call<op::GetQueueAttributes>(
                   {.queue_url = url, .attribute_names = std::vector<std::string>{"All"}})
            ->attributes->at(name);
    }

    FaultyFilesystem files;
    ManualClock clock;
    SeededRandom random{5};
    gate::AccountAuthorizer authorizer;
    std::unique_ptr<store::Database> database;
    std::unique_ptr<gate::Register> operations;
    std::unique_ptr<Queues> service;
};

TEST_F(Sqs, AMessageIsReceivedUntilItIsDeleted) {
    std::string url = queue("q");
    EXPECT_EQ(url, "http://127.0.0.1:9000/000000000000/q");
    auto sent = call<op::SendMessage>({.queue_url = url, .message_body = "hello"});
    EXPECT_EQ(sent->md5_of_message_body, "5d41402abc4b2a76b9719d911017c592");
    auto first = receive(url);
    ASSERT_EQ(first.size(), 1u);
    EXPECT_EQ(first[0].message_id, sent->message_id);
    EXPECT_EQ(first[0].attributes->at("ApproximateReceiveCount"), "1");
    EXPECT_TRUE(receive(url).empty());
    EXPECT_EQ(attribute(url, "ApproximateNumberOfMessagesNotVisible"), "1");
    clock.advance(std::chrono::seconds(30));
    auto second = receive(url);
    ASSERT_EQ(second.size(), 1u);
    EXPECT_EQ(second[0].attributes->at("ApproximateReceiveCount"), "2");
    ASSERT_TRUE(call<op::DeleteMessage>(
        {.queue_url = url, .receipt_handle = *first[0].receipt_handle}));  // an older receipt deletes nothing
    EXPECT_EQ(attribute(url, "ApproximateNumberOfMessagesNotVisible"), "1");
    ASSERT_TRUE(call<op::DeleteMessage>({.queue_url = url, .receipt_handle = *second[0].receipt_handle}));
    ASSERT_TRUE(call<op::DeleteMessage>({.queue_url = url, .receipt_handle = *second[0].receipt_handle}));
    clock.advance(std::chrono::hours(1));
    EXPECT_TRUE(receive(url).empty());
    EXPECT_EQ(call<op::DeleteMessage>({.queue_url = url, .receipt_handle = "x"}).error().code,
              "ReceiptHandleIsInvalid");
}

TEST_F(Sqs, WhatWasAcceptedSurvivesACrashAndSoDoesItsTimeout) {
    std::string url = queue("q");
    send(url, "a");
    send(url, "b");
    EXPECT_THAT(bodies(receive(url, 1)), ElementsAre("a"));
    service.reset();
    operations.reset();
    database.reset();
    files.crash();
    open();
    EXPECT_THAT(bodies(receive(url)), ElementsAre("b"));
    clock.advance(std::chrono::seconds(31));
    EXPECT_EQ(receive(url).size(), 2u);
}

TEST_F(Sqs, VisibilityIsChangedForWhatIsInFlightOnly) {
    std::string url = queue("q", {{"VisibilityTimeout", "100"}});
    send(url, "a");
    std::string receipt = *receive(url)[0].receipt_handle;
    ASSERT_TRUE(call<op::ChangeMessageVisibility>(
        {.queue_url = url, .receipt_handle = receipt, .visibility_timeout = 5}));
    clock.advance(std::chrono::seconds(5));
    EXPECT_EQ(call<op::ChangeMessageVisibility>(
                  {.queue_url = url, .receipt_handle = receipt, .visibility_timeout = 5})
                  .error()
                  .code,
              "MessageNotInflight");
    receipt = *receive(url)[0].receipt_handle;
    ASSERT_TRUE(call<op::ChangeMessageVisibility>(
        {.queue_url = url, .receipt_handle = receipt, .visibility_timeout = 0}));
    EXPECT_EQ(receive(url).size(), 1u);
    EXPECT_EQ(call<op::ChangeMessageVisibility>(
                  {.queue_url = url, .receipt_handle = receipt, .visibility_timeout = 43'201})
                  .error()
                  .code,
              "InvalidParameterValue");
}

TEST_F(Sqs, DelaysRetentionAndPurge) {
    std::string url = queue("q", {{"DelaySeconds", "10"}, {"MessageRetentionPeriod", "60"}});
    send(url, "late");
    ASSERT_TRUE(call<op::SendMessage>({.queue_url = url, .message_body = "now", .delay_seconds = 0}));
    EXPECT_THAT(bodies(receive(url)), ElementsAre("now"));
    EXPECT_EQ(attribute(url, "ApproximateNumberOfMessagesDelayed"), "1");
    clock.advance(std::chrono::seconds(10));
    EXPECT_THAT(bodies(receive(url)), ElementsAre("late"));
    clock.advance(std::chrono::seconds(51));
    EXPECT_TRUE(receive(url).empty());  // a minute old: gone, in flight or not
    EXPECT_EQ(attribute(url, "ApproximateNumberOfMessages"), "0");
    send(url, "x");
    ASSERT_TRUE(call<op::PurgeQueue>({.queue_url = url}));
    EXPECT_EQ(call<op::PurgeQueue>({.queue_url = url}).error().code, "PurgeQueueInProgress");
    clock.advance(std::chrono::seconds(20));
    EXPECT_TRUE(receive(url).empty());
}

TEST_F(Sqs, WhatIsReceivedTooOftenGoesToTheDeadLetterQueue) {
    std::string dead = queue("dead");
    std::string url = queue(
        "q",
        {{"VisibilityTimeout", "1"},
         {"RedrivePolicy",
          R"({"deadLetterTargetArn":"arn:aws:sqs:us-east-1:000000000000:dead","maxReceiveCount":"2"})"}});
    send(url, "bad");
    for (int i = 0; i < 2; ++i) {
        EXPECT_EQ(receive(url).size(), 1u);
        clock.advance(std::chrono::seconds(2));
    }
    EXPECT_TRUE(receive(url).empty());
    auto moved = receive(dead);
    ASSERT_EQ(moved.size(), 1u);
    EXPECT_EQ(moved[0].attributes->at("DeadLetterQueueSourceArn"), "arn:aws:sqs:us-east-1:000000000000:q");
    EXPECT_THAT(call<op::ListDeadLetterSourceQueues>({.queue_url = dead})->queue_urls, ElementsAre(url));
    auto refused = call<op::SetQueueAttributes>(
        {.queue_url = url,
         .attributes = {
             {"RedrivePolicy",
              R"({"deadLetterTargetArn":"arn:aws:sqs:us-east-1:000000000000:none","maxReceiveCount":1})"}}});
    EXPECT_THAT(refused.error().message, HasSubstr("Dead letter target does not exist."));
}

// The poll waits on one loop while the message is sent on another.
TEST_F(Sqs, ALongPollReturnsWithTheMessageOrAfterItsTime) {
    std::string url = queue("q");
    asio::io_context context;
    std::optional<Result<ReceiveMessageResult>> got;
    auto poll = [&] {
        got.reset();
        spawn(context.get_executor(), [](Sqs& test, std::string url, auto& out) -> Task<void> {
            gate::Call call = test.caller();
            out = co_await test.operations->call<op::ReceiveMessage>(
                call, {.queue_url = url, .wait_time_seconds = 20});
        }(*this, url, got));
    };
    auto run_until = [&](auto done) {
        auto guard = asio::make_work_guard(context);
        while (!done()) {
            context.poll();
            context.restart();
            std::this_thread::yield();
        }
    };
    poll();
    run_until([&] { return clock.sleepers() > 0; });
    EXPECT_FALSE(got);
    send(url, "x");
    run_until([&] { return got.has_value(); });
    ASSERT_TRUE(*got);
    EXPECT_THAT(bodies((*got)->messages.value_or(std::vector<Message>{})), ElementsAre("x"));
    Duration before = clock.monotonic();
    poll();
    run_until([&] {
        if (!got) clock.advance(std::chrono::milliseconds(100));
        return got.has_value();
    });
    EXPECT_FALSE((*got)->messages);
    EXPECT_GE(clock.monotonic() - before, std::chrono::seconds(20));
    poll();
    run_until([&] { return clock.sleepers() > 0; });
    service->stop();
    run_until([&] { return got.has_value(); });
    EXPECT_FALSE((*got)->messages);
    run_until([&] {  // the tick ends when nobody waits
        clock.advance(std::chrono::milliseconds(100));
        return clock.sleepers() == 0;
    });
}

TEST_F(Sqs, BatchesAreJudgedEntryByEntry) {
    std::string url = queue("q");
    auto sent = call<op::SendMessageBatch>({.queue_url = url,
                                            .entries = {{.id = "1", .message_body = "a"},
                                                        {.id = "2", .message_body = ""},
                                                        {.id = "3", .message_body = "c"}}});
    ASSERT_TRUE(sent);
    EXPECT_EQ(sent->successful.size(), 2u);
    ASSERT_EQ(sent->failed.size(), 1u);
    EXPECT_EQ(sent->failed[0].code, "MissingParameter");
    auto got = receive(url);
    EXPECT_THAT(bodies(got), ElementsAre("a", "c"));
    auto changed = call<op::ChangeMessageVisibilityBatch>(
        {.queue_url = url,
         .entries = {{.id = "1", .receipt_handle = *got[0].receipt_handle, .visibility_timeout = 0},
                     {.id = "2", .receipt_handle = "x"}}});
    EXPECT_EQ(changed->successful.size(), 1u);
    EXPECT_EQ(changed->failed[0].code, "ReceiptHandleIsInvalid");
    auto deleted =
        call<op::DeleteMessageBatch>({.queue_url = url, .entries = {{"1", *got[1].receipt_handle}}});
    EXPECT_EQ(deleted->successful.size(), 1u);
    EXPECT_THAT(bodies(receive(url)), ElementsAre("a"));
    EXPECT_EQ(call<op::SendMessageBatch>({.queue_url = url}).error().code, "EmptyBatchRequest");
    EXPECT_EQ(
        call<op::DeleteMessageBatch>({.queue_url = url, .entries = {{"1", "x"}, {"1", "y"}}}).error().code,
        "BatchEntryIdsNotDistinct");
    EXPECT_EQ(call<op::DeleteMessageBatch>({.queue_url = url, .entries = {{"a b", "x"}}}).error().code,
              "InvalidBatchEntryId");
}

TEST_F(Sqs, QueuesAreMadeOnceListedAndDeleted) {
    std::string url = queue("alpha", {{"DelaySeconds", "3"}});
    queue("beta");
    EXPECT_EQ(queue("alpha", {{"DelaySeconds", "3"}}), url);
    auto again =
        call<op::CreateQueue>({.queue_name = "alpha", .attributes = Attributes{{"DelaySeconds", "4"}}});
    EXPECT_EQ(again.error().code, "QueueNameExists");
    EXPECT_EQ(call<op::GetQueueUrl>({.queue_name = "alpha"})->queue_url, url);
    EXPECT_EQ(call<op::GetQueueUrl>({.queue_name = "none"}).error().code, "QueueDoesNotExist");
    auto page = call<op::ListQueues>({.max_results = 1});
    EXPECT_THAT(*page->queue_urls, ElementsAre(url));
    EXPECT_THAT(*call<op::ListQueues>({.next_token = page->next_token, .max_results = 1})->queue_urls,
                ElementsAre(HasSubstr("/beta")));
    EXPECT_THAT(*call<op::ListQueues>({.queue_name_prefix = "al"})->queue_urls, ElementsAre(url));
    ASSERT_TRUE(call<op::TagQueue>({.queue_url = url, .tags = {{"a", "b"}, {"c", "d"}}}));
    ASSERT_TRUE(call<op::UntagQueue>({.queue_url = url, .tag_keys = {"a"}}));
    EXPECT_EQ(call<op::ListQueueTags>({.queue_url = url})->tags->size(), 1u);
    auto decided_by = [&](const std::string& queue) {
        return *database->read([&](store::Snapshot& s) {
            return tags_of_resource(s, "arn:aws:sqs:us-east-1:000000000000:" + queue);
        });
    };
    EXPECT_EQ(decided_by("alpha"), (gate::Tags{{"c", "d"}}));
    EXPECT_TRUE(decided_by("beta").empty());
    EXPECT_TRUE(decided_by("none").empty());
    ASSERT_TRUE(call<op::DeleteQueue>({.queue_url = url}));
    EXPECT_EQ(call<op::SendMessage>({.queue_url = url, .message_body = "x"}).error().code,
              "QueueDoesNotExist");
    for (std::string bad : {"", "a b", "q.fifo"})
        EXPECT_FALSE(call<op::CreateQueue>({.queue_name = bad})) << bad;
    EXPECT_EQ(call<op::CreateQueue>({.queue_name = "x", .attributes = Attributes{{"DelaySeconds", "901"}}})
                  .error()
                  .code,
              "InvalidAttributeValue");
    EXPECT_EQ(
        call<op::CreateQueue>({.queue_name = "x", .attributes = Attributes{{"Colour", "red"}}}).error().code,
        "InvalidAttributeName");
    std::string there = queue("there");
    auto asked = call<op::GetQueueAttributes>(
        {.queue_url = there, .attribute_names = std::vector<std::string>{"QueueArn", "Colour"}});
    EXPECT_EQ(asked.error().code, "InvalidAttributeName");
    EXPECT_EQ(asked.error().message, "Unknown Attribute Colour.");
}

TEST_F(Sqs, AttributesOfMessagesComeBackWithTheirDigest) {
    std::string url = queue("q");
    MessageAttributes attributes{{"n", {.string_value = "5", .data_type = "Number"}},
                                 {"s.x", {.string_value = "t", .data_type = "String"}}};
    auto sent =
        call<op::SendMessage>({.queue_url = url, .message_body = "b", .message_attributes = attributes});
    ASSERT_TRUE(sent) << sent.error().message;
    auto got = call<op::ReceiveMessage>(
        {.queue_url = url, .message_attribute_names = std::vector<std::string>{"s.*"}});
    ASSERT_EQ(got->messages->size(), 1u);
    const Message& message = got->messages->at(0);
    EXPECT_EQ(message.message_attributes->size(), 1u);
    EXPECT_EQ(message.md5_of_message_attributes,
              md5_of(MessageAttributes{{"s.x", {.string_value = "t", .data_type = "String"}}}));
    EXPECT_NE(message.md5_of_message_attributes, sent->md5_of_message_attributes);
    auto refused = [&](MessageAttributes bad) {
        return call<op::SendMessage>({.queue_url = url, .message_body = "b", .message_attributes = bad})
            .error()
            .code;
    };
    EXPECT_EQ(refused({{"n", {.string_value = "x", .data_type = "Number"}}}), "InvalidParameterValue");
    EXPECT_EQ(refused({{"n", {.string_value = "", .data_type = "String"}}}), "InvalidParameterValue");
    EXPECT_EQ(refused({{"n", {.string_value = "x", .data_type = "Date"}}}), "InvalidParameterValue");
    EXPECT_EQ(refused({{"aws.n", {.string_value = "x", .data_type = "String"}}}), "InvalidParameterValue");
    EXPECT_EQ(call<op::SendMessage>({.queue_url = url, .message_body = "\x01"}).error().code,
              "InvalidMessageContents");
    EXPECT_EQ(call<op::SendMessage>({.queue_url = url, .message_body = std::string(kLargestMessage + 1, 'x')})
                  .error()
                  .code,
              "InvalidParameterValue");
}

}  // namespace
}  // namespace athanor::sqs
