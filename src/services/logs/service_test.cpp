#include "services/logs/service.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/faulty_filesystem.hpp"
#include "base/log.hpp"
#include "services/logs/find.hpp"

namespace athanor::logs {
namespace {

using namespace api::logs;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::UnorderedElementsAre;

class LogsTest : public ::testing::Test {
protected:
    LogsTest() {
        for (auto folder : {"/data", "/logs", "/cloudwatch"}) EXPECT_TRUE(files.make_directory(folder));
        open();
    }
    ~LogsTest() override {
        pool.stop();
        pool.join();
    }
    void close() {
        inside.reset();
        service.reset();
        database.reset();
        cloudwatch.reset();
        store.reset();
    }
    // As after a crash: nothing but the files is left.
    void open() {
        close();
        auto survives = [] {};
        store = telemetry::LogStore::open(files, clock, {.path = "/logs", .on_lost_durability = survives})
                    .value();
        cloudwatch = telemetry::MetricStore::open(files, clock,
                                                  {.path = "/cloudwatch", .on_lost_durability = survives})
                         .value();
        database =
            store::Database::open(files, clock, {.path = "/data/control.db", .on_lost_durability = survives},
                                  {Logs::migrations()})
                .value();
        service = std::make_unique<Logs>(
            *store, *database,
            MetricSink{*cloudwatch,
                       [](std::string_view metric, std::string_view unit) {
                           return unit == "None" ? std::string(metric) : fmt::format("{}/{}", metric, unit);
                       }},
            clock, pool);
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
    void line(std::string stream, std::string text) {
        ASSERT_TRUE(store->append_blocking(
            {"000000000000", "/aws/sagemaker/TrainingJobs", std::move(stream)},
            {{.timestamp = to_epoch_millis(clock.now()), .message = std::move(text)}}, std::nullopt));
    }

    FaultyFilesystem files;
    ManualClock clock;
    Pool pool{1};
    std::unique_ptr<telemetry::LogStore> store;
    std::unique_ptr<telemetry::MetricStore> cloudwatch;
    std::unique_ptr<store::Database> database;
    std::unique_ptr<Logs> service;
    gate::AccountAuthorizer authorizer;
    std::unique_ptr<gate::Register> inside;
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
    // The end is in FilterLogEvents' range, and not in GetLogEvents'.
    auto found =
        call<op::FilterLogEvents>({.log_group_name = "g", .end_time = now, .filter_pattern = "error"});
    ASSERT_TRUE(found);
    EXPECT_TRUE(call<op::GetLogEvents>({.log_group_name = "g", .log_stream_name = "s", .end_time = now})
                    ->events->empty());
    ASSERT_EQ(found->events->size(), 1u);
    EXPECT_EQ((*found->events)[0].log_stream_name, "s");
    auto groups = call<op::DescribeLogGroups>({.log_group_name_prefix = "g"});
    ASSERT_EQ(groups->log_groups->size(), 1u);
    EXPECT_EQ((*groups->log_groups)[0].arn, "arn:aws:logs:us-east-1:000000000000:log-group:g:*");
    ASSERT_TRUE(call<op::DeleteLogStream>({.log_group_name = "g", .log_stream_name = "s"}));
    ASSERT_TRUE(call<op::DeleteLogGroup>({.log_group_name = "g"}));
    EXPECT_TRUE(call<op::DescribeLogGroups>({})->log_groups->empty());
}

// As decisions ask for them, by the ARNs of apis/permissions.txt.
TEST_F(LogsTest, TagsAreOfWhatIsAboutTheGroupAndNotOfItsStreams) {
    ASSERT_TRUE(call<op::CreateLogGroup>(
        {.log_group_name = "g", .tags = std::map<std::string, std::string>{{"a", "1"}}}));
    auto tags = [&](const std::string& resource, const std::string& account = "000000000000") {
        return *database->read([&](store::Snapshot& s) {
            return tags_of_resource(s, "arn:aws:logs:us-east-1:" + account + ":" + resource);
        });
    };
    for (const char* about : {"log-group:g", "log-group:g:*", "log-group:g:log-stream:"})
        EXPECT_EQ(tags(about), (gate::Tags{{"a", "1"}})) << about;
    for (const char* other : {"log-group:g:log-stream:s", "log-group:g2", "log-group:", "destination:g"})
        EXPECT_TRUE(tags(other).empty()) << other;
    EXPECT_TRUE(tags("log-group:g", "111111111111").empty());
    EXPECT_TRUE(database->read([](store::Snapshot& s) { return tags_of_resource(s, "g"); })->empty());
}

TEST_F(LogsTest, TagsBelongToTheGroup) {
    ASSERT_TRUE(call<op::CreateLogGroup>(
        {.log_group_name = "g", .tags = std::map<std::string, std::string>{{"a", "1"}}}));
    ASSERT_TRUE(call<op::TagLogGroup>({.log_group_name = "g", .tags = {{"a", "2"}, {"b", "3"}}}));
    EXPECT_EQ(call<op::ListTagsLogGroup>({.log_group_name = "g"})->tags,
              (std::map<std::string, std::string>{{"a", "2"}, {"b", "3"}}));
    EXPECT_EQ(call<op::TagLogGroup>({.log_group_name = "g", .tags = {{"aws:x", "1"}}}).error().code,
              "InvalidParameterException");
    std::map<std::string, std::string> many;
    for (int i = 0; i < 49; ++i) many.emplace("k" + std::to_string(i), "v");
    EXPECT_EQ(call<op::TagLogGroup>({.log_group_name = "g", .tags = many}).error().code,
              "InvalidParameterException");
    auto arn = "arn:aws:logs:us-east-1:000000000000:log-group:g";
    ASSERT_TRUE(call<op::TagResource>({.resource_arn = arn, .tags = {{"c", "4"}}}));
    ASSERT_TRUE(call<op::UntagResource>({.resource_arn = arn, .tag_keys = {"a", "none"}}));
    ASSERT_TRUE(call<op::UntagLogGroup>({.log_group_name = "g", .tags = {"b"}}));
    EXPECT_EQ(call<op::ListTagsForResource>({.resource_arn = arn})->tags,
              (std::map<std::string, std::string>{{"c", "4"}}));
    EXPECT_EQ(
        call<op::TagResource>({.resource_arn = std::string(arn) + "x", .tags = {{"c", "4"}}}).error().code,
        "ResourceNotFoundException");
    // Only the ARN that the decision was over: of another account or region, or with more before it, it is no group here.
    for (std::string_view strange : {"g", "x:log-group:g", "arn:aws:logs:eu-west-1:000000000000:log-group:g",
                                     "arn:aws:logs:us-east-1:111111111111:log-group:g"}) {
        EXPECT_EQ(call<op::ListTagsForResource>({.resource_arn = std::string(strange)}).error().code,
                  "ResourceNotFoundException");
        if (strange != "g")
            EXPECT_FALSE(call<op::DescribeLogStreams>({.log_group_identifier = std::string(strange)}));
    }
    EXPECT_TRUE(call<op::DescribeLogStreams>({.log_group_identifier = std::string(arn) + ":*"}));
    ASSERT_TRUE(call<op::DeleteLogGroup>({.log_group_name = "g"}));
    EXPECT_EQ(call<op::ListTagsLogGroup>({.log_group_name = "g"}).error().code, "ResourceNotFoundException");
    EXPECT_EQ(call<op::TagLogGroup>({.log_group_name = "g", .tags = {{"a", "2"}}}).error().code,
              "ResourceNotFoundException");
    ASSERT_TRUE(call<op::CreateLogGroup>({.log_group_name = "g"}));
    EXPECT_TRUE(call<op::ListTagsLogGroup>({.log_group_name = "g"})->tags->empty());
}

TEST_F(LogsTest, EventsPastTheRetentionAreGone) {
    ASSERT_TRUE(call<op::CreateLogGroup>({.log_group_name = "g"}));
    ASSERT_TRUE(call<op::CreateLogStream>({.log_group_name = "g", .log_stream_name = "s"}));
    auto put = [&](std::string text) {
        ASSERT_TRUE(call<op::PutLogEvents>(
            {.log_group_name = "g",
             .log_stream_name = "s",
             .log_events = {{.timestamp = to_epoch_millis(clock.now()), .message = std::move(text)}}}));
    };
    auto count = [&] { return call<op::FilterLogEvents>({.log_group_name = "g"})->events->size(); };
    put("first");
    clock.advance(std::chrono::hours(20));
    put("second");
    auto refused = call<op::PutRetentionPolicy>({.log_group_name = "g", .retention_in_days = 2});
    ASSERT_FALSE(refused);
    EXPECT_THAT(refused.error().message, HasSubstr("Value '2' at 'retentionInDays'"));
    ASSERT_TRUE(call<op::PutRetentionPolicy>({.log_group_name = "g", .retention_in_days = 1}));
    EXPECT_EQ((*call<op::DescribeLogGroups>({})->log_groups)[0].retention_in_days, 1);
    EXPECT_EQ(count(), 2u);
    clock.advance(std::chrono::hours(5));
    EXPECT_EQ(count(), 1u);
    clock.advance(std::chrono::hours(20));
    EXPECT_EQ(count(), 0u);
    EXPECT_EQ(*store->expire(), 2u);
    ASSERT_TRUE(call<op::DeleteRetentionPolicy>({.log_group_name = "g"}));
    EXPECT_FALSE((*call<op::DescribeLogGroups>({})->log_groups)[0].retention_in_days);
}

class MetricFiltersTest : public LogsTest {
protected:
    static constexpr auto kGroup = "/aws/sagemaker/TrainingJobs";
    MetricFiltersTest() { EXPECT_TRUE(call<op::CreateLogGroup>({.log_group_name = kGroup})); }

    auto put(std::string name, std::string pattern, MetricTransformation to) {
        return call<op::PutMetricFilter>({.log_group_name = kGroup,
                                          .filter_name = std::move(name),
                                          .filter_pattern = std::move(pattern),
                                          .metric_transformations = {std::move(to)}});
    }
    void follow() {
        for (int i = 0; i < 10; ++i) {
            auto more = run_to_end(service->filters().pass());
            ASSERT_TRUE(more) << more.error().message;
            if (!*more) return;
        }
        FAIL() << "it never ends";
    }
    std::vector<double> values(std::string metric,
                               std::vector<std::pair<std::string, std::string>> dimensions = {}) {
        std::vector<double> out;
        for (auto& point : cloudwatch->read({"000000000000", "us-east-1", "My", dimensions}, metric).value())
            out.push_back(point.value);
        return out;
    }
};

TEST_F(MetricFiltersTest, LinesBecomePoints) {
    line("job/algo-1", "ERROR before there was a filter");
    clock.advance(std::chrono::seconds(1));
    ASSERT_TRUE(
        put("errors", "ERROR",
            {.metric_name = "Errors", .metric_namespace = "My", .metric_value = "1", .default_value = 0}));
    ASSERT_TRUE(
        put("sizes", "{ $.bytes > 10 }",
            {.metric_name = "Size", .metric_namespace = "My", .metric_value = "$.bytes", .unit = "Bytes"}));
    ASSERT_TRUE(put("columns", "[level, host, ms]",
                    {.metric_name = "Latency",
                     .metric_namespace = "My",
                     .metric_value = "$ms",
                     .dimensions = std::map<std::string, std::string>{{"Host", "$host"}}}));
    follow();
    EXPECT_TRUE(values("Errors").empty());
    line("job/algo-1", "ERROR one");
    line("job/algo-2", "fine");
    line("job/algo-2", R"({"bytes": 17.5})");
    line("job/algo-2", R"({"bytes": 9})");
    line("job/algo-2", R"({"bytes": "many"})");
    line("job/algo-2", "INFO a 12");
    line("job/algo-2", "INFO b 13");
    line("job/algo-2", "INFO b slow");
    follow();
    EXPECT_THAT(values("Errors"), UnorderedElementsAre(1, 0, 0, 0, 0, 0, 0, 0));
    EXPECT_THAT(values("Size/Bytes"), ElementsAre(17.5));
    EXPECT_THAT(values("Latency", {{"Host", "a"}}), ElementsAre(12));
    EXPECT_THAT(values("Latency", {{"Host", "b"}}), ElementsAre(13));
    auto points = cloudwatch->read({"000000000000", "us-east-1", "My", {}}, "Errors").value();
    EXPECT_EQ(points[0].time % 60'000, 0) << "under the minute";
    open();
    follow();
    line("job/algo-1", "ERROR two");
    follow();
    EXPECT_EQ(std::ranges::count(values("Errors"), 1.0), 2);
    ASSERT_TRUE(call<op::DeleteMetricFilter>({.log_group_name = kGroup, .filter_name = "errors"}));
    line("job/algo-1", "ERROR three");
    follow();
    EXPECT_EQ(std::ranges::count(values("Errors"), 1.0), 2);
}

TEST_F(MetricFiltersTest, AreDescribedAndRefused) {
    MetricTransformation one{.metric_name = "M", .metric_namespace = "My", .metric_value = "1"};
    for (auto name : {"a1", "a2", "b1"}) ASSERT_TRUE(put(name, "ERROR", one));
    ASSERT_TRUE(put("a1", "WARN", one)) << "a second put replaces it";
    auto page = call<op::DescribeMetricFilters>({.log_group_name = kGroup, .limit = 2});
    ASSERT_EQ(page->metric_filters->size(), 2u);
    EXPECT_EQ((*page->metric_filters)[0].filter_pattern, "WARN");
    EXPECT_EQ((*page->metric_filters)[0].log_group_name, kGroup);
    auto rest = call<op::DescribeMetricFilters>(
        {.log_group_name = kGroup, .next_token = page->next_token, .limit = 2});
    ASSERT_EQ(rest->metric_filters->size(), 1u);
    EXPECT_FALSE(rest->next_token);
    EXPECT_EQ(call<op::DescribeMetricFilters>({.filter_name_prefix = "a"})->metric_filters->size(), 2u);
    EXPECT_EQ(call<op::DescribeMetricFilters>({.metric_name = "M", .metric_namespace = "My"})
                  ->metric_filters->size(),
              3u);
    EXPECT_EQ(call<op::DescribeMetricFilters>({.metric_name = "M", .metric_namespace = "No"})
                  ->metric_filters->size(),
              0u);
    EXPECT_EQ((*call<op::DescribeLogGroups>({})->log_groups)[0].metric_filter_count, 3);

    auto refused = [&](std::string pattern, MetricTransformation to) {
        auto done = put("bad", std::move(pattern), std::move(to));
        return done ? "" : done.error().code;
    };
    EXPECT_EQ(refused("{ $.a }", one), "InvalidParameterException");
    for (std::string value : {"$.a", "$a", "one"}) {
        one.metric_value = value;
        EXPECT_EQ(refused("ERROR", one), "InvalidParameterException") << value;
    }
    one.metric_value = "1";
    one.dimensions = std::map<std::string, std::string>{{"D", "$b"}};
    EXPECT_EQ(refused("[a]", one), "InvalidParameterException");
    one.dimensions = std::map<std::string, std::string>{{"D", "$a"}};
    one.default_value = 1;
    EXPECT_EQ(refused("[a]", one), "InvalidParameterException");
    EXPECT_EQ(call<op::DescribeMetricFilters>({.metric_name = "M"}).error().code,
              "InvalidParameterException");
    EXPECT_EQ(call<op::DescribeMetricFilters>({.next_token = "?"}).error().code, "InvalidParameterException");
    EXPECT_EQ(call<op::DeleteMetricFilter>({.log_group_name = kGroup, .filter_name = "no"}).error().code,
              "ResourceNotFoundException");
    EXPECT_EQ(call<op::DeleteMetricFilter>({.log_group_name = "no", .filter_name = "a1"}).error().code,
              "ResourceNotFoundException");
}

// The server dies at each file operation of a pass, and starts again.
TEST_F(MetricFiltersTest, ALineCountsOnceWhereverTheServerDies) {
    ASSERT_TRUE(put("all", "", {.metric_name = "Lines", .metric_namespace = "My", .metric_value = "1"}));
    std::size_t lines = 0;
    bool hit = true;
    for (std::uint64_t n = 0; hit; ++n) {
        for (auto stream : {"a", "b"}) line(stream, "one");
        lines += 2;
        files.fail_at(n, EIO);
        (void)run_to_end(service->filters().pass());
        hit = files.fault_was_hit();
        files.fail_at(std::uint64_t{1} << 60, EIO);  // no more
        close();
        files.crash();
        open();
        if (n % 2 == 0) {
            line("b", "more, before what was begun is finished");
            ++lines;
        }
        follow();
        ASSERT_EQ(values("Lines").size(), lines) << "operation " << n;
    }
}

}  // namespace
}  // namespace athanor::logs
