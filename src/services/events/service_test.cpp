#include "services/events/find.hpp"
#include "services/events/testing.hpp"

namespace athanor::events {
namespace {

using namespace api::events;
using namespace testing;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

std::vector<std::string> queues_of(const std::vector<SentMessage>& sent) {
    std::vector<std::string> names;
    for (const auto& message : sent) names.push_back(message.queue);
    return names;
}

TEST(Events, AnEventGoesToTheTargetsOfTheRulesThatMatch) {
    World world;
    world.rule(
        "all", R"({"source": ["app"]})",
        {{.id = "1", .arn = queue_arn("a")}, {.id = "2", .arn = queue_arn("b"), .input_path = "$.detail.n"}});
    world.rule("none", R"({"source": ["other"]})", {{.id = "1", .arn = queue_arn("c")}});
    std::string id = world.put_event("app", "t", R"({"n": 5})");
    EXPECT_EQ(world.rows("events_delivery"), 2);
    world.deliver();
    ASSERT_THAT(queues_of(world.sent), ElementsAre("a", "b"));
    EXPECT_EQ(
        world.sent[0].body,
        R"({"version":"0","id":")" + id +
            R"(","detail-type":"t","source":"app","account":"000000000000","time":"2026-01-01T00:00:00Z","region":"us-east-1","resources":[],"detail":{"n": 5}})");
    EXPECT_EQ(world.sent[1].body, "5");
    EXPECT_EQ(world.rows("events_delivery") + world.rows("events_lane"), 0);
    EXPECT_GT(world.running->arrivals, 0);
}

TEST(Events, EntriesAreJudgedOneByOne) {
    World world;
    auto put = world.call<op::PutEvents>(
        {.entries = {{.source = "app", .detail_type = "t", .detail = "{}"},
                     {.source = "aws.s3", .detail_type = "t", .detail = "{}"},
                     {.source = "app", .detail_type = "t", .detail = "[1]"},
                     {.source = "app", .detail = "{}"},
                     {.source = "app", .detail_type = "t", .detail = "{}", .event_bus_name = "nowhere"}}});
    ASSERT_TRUE(put);
    EXPECT_EQ(put->failed_entry_count, 3);
    auto& entries = *put->entries;
    EXPECT_TRUE(entries[0].event_id && entries[4].event_id);
    EXPECT_EQ(entries[1].error_code, "NotAuthorizedForSourceException");
    EXPECT_EQ(entries[2].error_code, "MalformedDetail");
    EXPECT_EQ(entries[3].error_message,
              "Parameter DetailType is not valid. Reason: DetailType is a required argument.");
    std::string deep(127, '[');
    for (const std::string& detail : std::vector<std::string>{
             "{}, \"x\": {}", "{", "[]", "{\"a\":" + deep + std::string(127, ']') + "}"}) {
        auto refused =
            world.call<op::PutEvents>({.entries = {{.source = "app", .detail_type = "t", .detail = detail}}});
        ASSERT_TRUE(refused) << detail;
        EXPECT_EQ(refused->failed_entry_count, 1) << detail;
    }
    auto large = world.call<op::PutEvents>(
        {.entries = {{.source = "app",
                      .detail_type = "t",
                      .detail = "{\"x\":\"" + std::string(256 * 1024, 'x') + "\"}"}}});
    EXPECT_EQ(large.error().message, "Total size of the entries in the request is over the limit.");
}

TEST(Events, APipelineIsStartedWithParametersFromTheEventAndATokenThatIsTheSameEveryTime) {
    World world;
    world.rule("run", R"({"source": ["app"]})",
               {{.id = "p",
                 .arn = "arn:aws:sagemaker:us-east-1:000000000000:pipeline/churn",
                 .role_arn = "arn:aws:iam::000000000000:role/Events",
                 .sage_maker_pipeline_parameters = SageMakerPipelineParameters{
                     .pipeline_parameter_list =
                         std::vector<SageMakerPipelineParameter>{{"Key", "$.detail.key"}, {"Fixed", "1"}}}}});
    std::string id = world.put_event("app", "t", R"({"key": "raw/x"})");
    world.deliver();
    ASSERT_EQ(world.started.size(), 1u);
    EXPECT_EQ(world.started[0].pipeline_name, "arn:aws:sagemaker:us-east-1:000000000000:pipeline/churn");
    EXPECT_EQ(world.started[0].client_request_token,
              gate::stable_uuid(id + "/arn:aws:events:us-east-1:000000000000:rule/run/p"));
    EXPECT_EQ(world.started[0].pipeline_parameters->at(0).value, "raw/x");
    EXPECT_EQ(world.started[0].pipeline_parameters->at(1).value, "1");
}

TEST(Events, ARuleMayCallAnyOperation) {
    World world;
    std::string arn = "arn:aws:scheduler:::aws-sdk:sagemaker:startPipelineExecution";
    Target target{.id = "u", .arn = arn, .role_arn = "arn:aws:iam::000000000000:role/Events"};
    target.input_transformer =
        InputTransformer{.input_paths_map = std::map<std::string, std::string>{{"name", "$.detail.name"}},
                         .input_template = R"({"PipelineName": <name>})"};
    world.rule("r", R"({"source": ["app"]})", {target});
    world.put_event("app", "t", R"({"name":"churn"})");
    world.deliver();
    ASSERT_EQ(world.started.size(), 1u);
    EXPECT_EQ(world.started[0].pipeline_name, "churn");
    auto refused = [&](Target bad) {
        return world.call<op::PutTargets>({.rule = "r", .targets = {std::move(bad)}}).error().message;
    };
    EXPECT_THAT(refused({.id = "x", .arn = arn}), HasSubstr("RoleArn is required"));
    EXPECT_THAT(refused({.id = "x", .arn = arn, .role_arn = target.role_arn, .input = "{}"}),
                HasSubstr("Value null at 'pipelineName'"));
    EXPECT_THAT(
        refused({.id = "x", .arn = "arn:aws:scheduler:::aws-sdk:sagemaker:fly", .role_arn = target.role_arn}),
        HasSubstr("has no operation Fly"));
}

TEST(Events, AFailingTargetIsTriedAgainAndHoldsUpItselfAlone) {
    World world;
    world.refuse = [&](const SentMessage& message) -> Status {
        return message.queue == "bad" &&
                       world.clock.now() < Timestamp(std::chrono::seconds(1'767'225'600 + 60))
                   ? Status(fail("ServiceUnavailable", "down", 503))
                   : Status();
    };
    world.rule("r", R"({"source": ["app"]})",
               {{.id = "bad", .arn = queue_arn("bad")}, {.id = "good", .arn = queue_arn("good")}});
    world.put_event("app", "1", "{}");
    world.put_event("app", "2", "{}");
    world.deliver();
    EXPECT_THAT(queues_of(world.sent), ElementsAre("good", "good"));
    EXPECT_EQ(world.rows("events_delivery"), 2);
    EXPECT_EQ(world.rows("events_lane"), 1);
    for (int i = 0; i < 200; ++i) {
        world.clock.advance(std::chrono::seconds(1));
        world.deliver(1);
    }
    EXPECT_THAT(queues_of(world.sent), ElementsAre("good", "good", "bad", "bad"));
    EXPECT_THAT(world.sent[2].body, HasSubstr(R"("detail-type":"1")"));  // in order
    EXPECT_EQ(world.rows("events_delivery") + world.rows("events_lane"), 0);
}

TEST(Events, WhatCannotBeDeliveredGoesToTheDeadLetters) {
    World world;
    world.refuse = [](const SentMessage& message) -> Status {
        if (message.queue == "gone") return fail("QueueDoesNotExist", "The specified queue does not exist.");
        if (message.queue == "down") return fail("ServiceUnavailable", "down", 503);
        return {};
    };
    world.rule("r", R"({"source": ["app"]})",
               {{.id = "1",
                 .arn = queue_arn("gone"),
                 .dead_letter_config = DeadLetterConfig{.arn = queue_arn("dead")}},
                {.id = "2",
                 .arn = queue_arn("down"),
                 .dead_letter_config = DeadLetterConfig{.arn = queue_arn("dead")},
                 .retry_policy = RetryPolicy{.maximum_retry_attempts = 2}},
                {.id = "3",
                 .arn = queue_arn("down"),
                 .dead_letter_config = DeadLetterConfig{.arn = queue_arn("dead3")},
                 .retry_policy = RetryPolicy{.maximum_event_age_in_seconds = 60}},
                {.id = "4", .arn = queue_arn("gone")}});
    world.put_event("app", "t", R"({"n":1})");
    for (int i = 0; i < 120; ++i) {
        world.deliver(1);
        world.clock.advance(std::chrono::seconds(1));
    }
    ASSERT_THAT(queues_of(world.sent), ElementsAre("dead", "dead", "dead3"));
    auto first = world.sent[0].attributes;
    EXPECT_EQ(first["RULE_ARN"], "arn:aws:events:us-east-1:000000000000:rule/r");
    EXPECT_EQ(first["TARGET_ARN"], queue_arn("gone"));
    EXPECT_EQ(first["ERROR_CODE"], "NO_RESOURCE");
    EXPECT_EQ(first["ERROR_MESSAGE"], "The specified queue does not exist.");
    EXPECT_EQ(first["RETRY_ATTEMPTS"], "0");
    EXPECT_FALSE(first.contains("EXHAUSTED_RETRY_CONDITION"));
    EXPECT_THAT(world.sent[0].body, HasSubstr(R"("detail":{"n":1})"));
    EXPECT_EQ(world.sent[1].attributes["EXHAUSTED_RETRY_CONDITION"], "MaximumRetryAttempts");
    EXPECT_EQ(world.sent[1].attributes["RETRY_ATTEMPTS"], "2");
    EXPECT_EQ(world.sent[2].attributes["EXHAUSTED_RETRY_CONDITION"], "MaximumEventAgeInSeconds");
    EXPECT_EQ(world.rows("events_delivery") + world.rows("events_lane"), 0);
}

TEST(Events, BusesPassEventsOnOnce) {
    World world;
    ASSERT_TRUE(world.call<op::CreateEventBus>({.name = "second"}));
    ASSERT_TRUE(world.call<op::CreateEventBus>({.name = "third"}));
    world.rule("on", R"({"source": ["app"]})", {{.id = "b", .arn = bus_arn("second")}});
    world.rule("hear", R"({"source": ["app"]})",
               {{.id = "q", .arn = queue_arn("q")},
                {.id = "b",
                 .arn = bus_arn("third"),
                 .dead_letter_config = DeadLetterConfig{.arn = queue_arn("dead")}}},
               "second");
    world.rule("far", R"({"source": ["app"]})", {{.id = "q", .arn = queue_arn("far")}}, "third");
    std::string id = world.put_event("app", "t", "{}");
    world.deliver();
    ASSERT_EQ(world.sent.size(), 2u);
    std::map<std::string, SentMessage> by_queue;
    for (auto& message : world.sent) by_queue[message.queue] = message;
    EXPECT_THAT(by_queue["q"].body, HasSubstr(id));
    EXPECT_EQ(by_queue["dead"].attributes["ERROR_CODE"], "THIRD_ACCOUNT_HOP_DETECTED");
    EXPECT_EQ(by_queue["dead"].attributes["RULE_ARN"],
              "arn:aws:events:us-east-1:000000000000:rule/second/hear");
    EXPECT_EQ(world.call<op::DeleteEventBus>({.name = "second"}).error().code, "ValidationException");
}

TEST(Events, DisabledAndRemovedRulesHearNothing) {
    World world;
    world.rule("r", R"({"source": ["app"]})", {{.id = "1", .arn = queue_arn("a")}});
    ASSERT_TRUE(world.call<op::DisableRule>({.name = "r"}));
    world.put_event("app", "t", "{}");
    EXPECT_EQ(world.rows("events_delivery"), 0);
    ASSERT_TRUE(world.call<op::EnableRule>({.name = "r"}));
    world.put_event("app", "t", "{}");
    EXPECT_EQ(world.rows("events_delivery"), 1);
    EXPECT_EQ(world.call<op::DeleteRule>({.name = "r"}).error().message,
              "Rule can't be deleted since it has targets.");
    ASSERT_TRUE(world.call<op::RemoveTargets>({.rule = "r", .ids = {"1"}}));
    world.deliver();
    EXPECT_TRUE(world.sent.empty());  // nobody wants it any more
    EXPECT_EQ(world.rows("events_delivery"), 0);
    ASSERT_TRUE(world.call<op::DeleteRule>({.name = "r"}));
    EXPECT_EQ(world.call<op::DescribeRule>({.name = "r"}).error().message,
              "Rule r does not exist on EventBus default.");
}

TEST(Events, SchedulesFireByTheClockAndOnceAfterAStandstill) {
    World world;
    ASSERT_TRUE(world.call<op::PutRule>({.name = "every", .schedule_expression = "rate(5 minutes)"}));
    ASSERT_TRUE(
        world.call<op::PutTargets>({.rule = "every", .targets = {{.id = "1", .arn = queue_arn("a")}}}));
    auto at = [&](std::chrono::seconds advance) {
        world.clock.advance(advance);
        EXPECT_TRUE(world.run(world.running->schedules.fire()));
        world.deliver();
        return world.sent.size();
    };
    EXPECT_EQ(at(std::chrono::seconds(299)), 0u);
    EXPECT_EQ(at(std::chrono::seconds(1)), 1u);
    EXPECT_EQ(at(std::chrono::seconds(0)), 1u);
    EXPECT_EQ(at(std::chrono::seconds(300)), 2u);
    world.restart();
    EXPECT_EQ(at(std::chrono::hours(5)), 3u);  // sixty were missed
    EXPECT_EQ(at(std::chrono::seconds(300)), 4u);
    EXPECT_THAT(
        world.sent[0].body,
        HasSubstr(
            R"("detail-type":"Scheduled Event","source":"aws.events","account":"000000000000","time":"2026-01-01T00:05:00Z")"));
    EXPECT_THAT(world.sent[0].body,
                HasSubstr(R"("resources":["arn:aws:events:us-east-1:000000000000:rule/every"],"detail":{})"));
    EXPECT_EQ(world.call<op::PutRule>({.name = "x", .schedule_expression = "rate(5)"}).error().message,
              "Parameter ScheduleExpression is not valid.");
}

TEST(Events, RulesAreRefusedInAWSWords) {
    World world;
    auto put = [&](PutRuleRequest in) { return world.call<op::PutRule>(std::move(in)).error().message; };
    EXPECT_EQ(put({.name = "r"}), "Parameter(s) EventPattern or ScheduleExpression must be specified.");
    EXPECT_EQ(put({.name = "r", .event_pattern = R"({"a":[1]})", .event_bus_name = "none"}),
              "Event bus none does not exist.");
    EXPECT_THAT(put({.name = "r", .event_pattern = "[]"}),
                HasSubstr("Event pattern is not valid. Reason: Filter is not an object"));
    ASSERT_TRUE(world.call<op::PutRule>({.name = "r", .event_pattern = R"({"a":[1]})"}));
    auto targets = [&](Target target) {
        return world.call<op::PutTargets>({.rule = "r", .targets = {std::move(target)}}).error().message;
    };
    EXPECT_EQ(targets({.id = "1", .arn = queue_arn("q"), .input = "{}", .input_path = "$.a"}),
              "Only one of Input, InputPath, or InputTransformer must be provided for target 1.");
    EXPECT_EQ(targets({.id = "1", .arn = queue_arn("q"), .input = "{"}),
              "JSON syntax error in input for target 1");
    EXPECT_THAT(targets({.id = "1", .arn = "queue"}), HasSubstr("Provided Arn is not in correct format."));
    EXPECT_THAT(targets({.id = "1", .arn = "arn:aws:lambda:us-east-1:000000000000:function:f"}),
                HasSubstr("not supported"));
    EXPECT_EQ(world.call<op::PutTargets>({.rule = "none", .targets = {{.id = "1", .arn = queue_arn("q")}}})
                  .error()
                  .code,
              "ResourceNotFoundException");
    std::vector<Target> six;
    for (int i = 0; i < 6; ++i) six.push_back({.id = std::to_string(i), .arn = queue_arn("q")});
    EXPECT_EQ(world.call<op::PutTargets>({.rule = "r", .targets = six}).error().code,
              "LimitExceededException");
    EXPECT_TRUE(world.call<op::ListTargetsByRule>({.rule = "r"})->targets->empty());
}

TEST(Events, ListsHavePages) {
    World world;
    for (std::string name : {"b", "a", "ab", "c"})
        world.rule(name, R"({"a":[1]})", {{.id = "1", .arn = queue_arn("q")}});
    auto names = [](const ListRulesResponse& page) {
        std::string all;
        for (const Rule& rule : *page.rules) all += *rule.name + " ";
        return all;
    };
    auto first = world.call<op::ListRules>({.limit = 3});
    EXPECT_EQ(names(*first), "a ab b ");
    auto second = world.call<op::ListRules>({.next_token = first->next_token, .limit = 3});
    EXPECT_EQ(names(*second), "c ");
    EXPECT_FALSE(second->next_token);
    EXPECT_EQ(names(*world.call<op::ListRules>({.name_prefix = "a"})), "a ab ");
    EXPECT_THAT(*world.call<op::ListRuleNamesByTarget>({.target_arn = queue_arn("q")})->rule_names,
                ElementsAre("a", "ab", "b", "c"));
    ASSERT_TRUE(world.call<op::CreateEventBus>({.name = "alpha"}));
    ASSERT_TRUE(world.call<op::CreateEventBus>({.name = "zeta"}));
    auto buses = world.call<op::ListEventBuses>({});
    ASSERT_EQ(buses->event_buses->size(), 3u);
    EXPECT_EQ(buses->event_buses->at(1).name, "default");
    EXPECT_EQ(world.call<op::ListRules>({.next_token = "%"}).error().code, "ValidationException");
}

TEST(Events, RulesAndBusesHaveTags) {
    World world;
    auto made = world.call<op::PutRule>(
        {.name = "r", .event_pattern = R"({"a":[1]})", .tags = std::vector<Tag>{{"team", "ml"}}});
    ASSERT_TRUE(world.call<op::TagResource>({.resource_arn = *made->rule_arn, .tags = {{"stage", "test"}}}));
    ASSERT_TRUE(world.call<op::UntagResource>({.resource_arn = *made->rule_arn, .tag_keys = {"team"}}));
    auto tags = world.call<op::ListTagsForResource>({.resource_arn = *made->rule_arn});
    ASSERT_EQ(tags->tags->size(), 1u);
    EXPECT_EQ(tags->tags->at(0).value, "test");
    auto decided_by = [&](const std::string& arn) {
        return *world.control->read([&](store::Snapshot& s) { return tags_of_resource(s, arn); });
    };
    EXPECT_EQ(decided_by(*made->rule_arn), (gate::Tags{{"stage", "test"}}));
    EXPECT_TRUE(decided_by(*made->rule_arn + "x").empty());
    EXPECT_EQ(world.call<op::TagResource>({.resource_arn = *made->rule_arn + "x", .tags = {}}).error().code,
              "ResourceNotFoundException");
}

TEST(Events, WhatBelongsToOthersIsNotThere) {
    World world;
    std::string foreign = "arn:aws:events:us-east-1:999999999999:event-bus/default";
    EXPECT_EQ(
        world.call<op::PutRule>({.name = "r", .event_pattern = R"({"a":[1]})", .event_bus_name = foreign})
            .error()
            .code,
        "ResourceNotFoundException");
    EXPECT_EQ(world.call<op::DescribeEventBus>({.name = foreign}).error().code, "ResourceNotFoundException");
    EXPECT_EQ(world.call<op::ListTagsForResource>({.resource_arn = foreign}).error().code,
              "ResourceNotFoundException");
    world.rule(
        "r", R"({"source": ["app"]})",
        {{.id = "1", .arn = foreign, .dead_letter_config = DeadLetterConfig{.arn = queue_arn("dead")}}});
    world.put_event("app", "t", "{}", foreign);
    EXPECT_EQ(world.rows("events_delivery"), 0);
    world.put_event("app", "t", "{}", bus_arn("default"));
    world.deliver();
    ASSERT_EQ(world.sent.size(), 1u);
    EXPECT_EQ(world.sent[0].attributes["ERROR_CODE"], "NO_PERMISSIONS");
}

TEST(Events, PatternsCanBeTried) {
    World world;
    std::string event =
        R"({"id":"1","account":"0","source":"s","time":"t","region":"r","resources":[],"detail-type":"d"})";
    EXPECT_EQ(
        world.call<op::TestEventPattern>({.event_pattern = R"({"source":["s"]})", .event = event})->result,
        true);
    EXPECT_EQ(
        world.call<op::TestEventPattern>({.event_pattern = R"({"source":["x"]})", .event = event})->result,
        false);
    EXPECT_EQ(world.call<op::TestEventPattern>({.event_pattern = R"({"source":["x"]})", .event = "{}"})
                  .error()
                  .code,
              "ValidationException");
    EXPECT_EQ(world.call<op::TestEventPattern>({.event_pattern = "x", .event = event}).error().code,
              "InvalidEventPatternException");
}

}  // namespace
}  // namespace athanor::events
