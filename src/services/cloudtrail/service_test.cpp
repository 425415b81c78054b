#include "services/cloudtrail/service.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/faulty_filesystem.hpp"
#include "base/log.hpp"
#include "services/cloudtrail/recorder.hpp"
#include "services/cloudtrail/selectors.hpp"

namespace athanor::cloudtrail {
namespace {

using namespace api::cloudtrail;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

struct Delivered : Sink {
    Status check(const Destination& to) const override {
        if (to.bucket == "none")
            return fail("S3BucketDoesNotExistException", "S3 bucket none does not exist!", 404);
        return {};
    }
    Task<Status> put(const Destination& to, std::string key, std::string text) override {
        if (refuse) co_return fail("AccessDenied", "no", 403);
        objects[to.bucket + "/" + key] = std::move(text);
        co_return Status();
    }
    std::map<std::string, std::string> objects;
    bool refuse = false;
};

class Trails : public ::testing::Test {
public:
    Trails() {
        EXPECT_TRUE(files.make_directory("/data"));
        EXPECT_TRUE(files.sync_directory("/"));
        open();
    }
    ~Trails() override {
        if (index) index->stop();
        pool.join();
    }
    void open() {
        if (index) index->stop();
        service.reset();
        operations.reset();
        log.reset();
        database.reset();
        database =
            *store::Database::open(files, clock, {.path = "/data/control.db", .on_lost_durability = [] {}},
                                   {CloudTrail::migrations()});
        index = std::make_unique<EventIndex>();
        log = *telemetry::AuditLog::open(
            files, clock,
            {.path = "/data/audit",
             .key = std::string(32, 'k'),
             .segment_size = 4096,
             .sync_interval = std::chrono::hours(1),
             .on_lost_durability = [] {},
             .on_written = [to = index.get()](const auto& entry, auto at) { to->add(entry, at); }});
        index->load(*log, clock.now());
        operations = std::make_unique<gate::Register>(authorizer);
        service = std::make_unique<CloudTrail>(*database, *log, *index, sink, clock, pool);
        service->add_to(*operations);
    }
    gate::Call caller(std::string account = "111111111111") {
        gate::Call call;
        call.principal = {.account = std::move(account), .user_id = "1"};
        call.region = "us-east-1";
        return call;
    }
    template <class Op>
    Result<typename Op::Output> call(typename Op::Input input, std::string account = "111111111111") {
        gate::Call by = caller(std::move(account));
        return run_to_end(operations->call<Op>(by, std::move(input)));
    }
    // A record as the gate makes them.
    void happen(std::string name, std::string user, std::string account = "111111111111", bool data = false) {
        gate::Call by = caller(account);
        by.time = clock.now();
        by.principal.kind = gate::PrincipalKind::user;
        by.principal.arn = "arn:aws:iam::" + account + ":user/" + user;
        by.principal.access_key_id = "AKIA" + user;
        Recorder recorder(*log, random, {.account = "000000000000"});
        const std::string parameters = R"({"trainingJobName":"job-of-)" + user + "\"}";
        if (!data) {
            recorder.record(
                {.call = by, .name = name, .source = "sagemaker.amazonaws.com", .parameters = parameters});
        } else {
            wire::Service s3{.name = "s3", .signing_name = "s3", .action_prefix = "s3", .api_version = ""};
            wire::Operation put{.name = "PutObject", .service = &s3};
            recorder.record({.call = by, .operation = &put, .bucket = "b", .key = name});
        }
        clock.advance(std::chrono::seconds(1));
    }
    std::vector<std::string> found(LookupEventsRequest in, std::string account = "111111111111") {
        auto answer = call<op::LookupEvents>(std::move(in), std::move(account));
        EXPECT_TRUE(answer) << answer.error().message;
        std::vector<std::string> names;
        if (answer) {
            for (const auto& event : *answer->events) names.push_back(*event.event_name);
        }
        return names;
    }
    static LookupEventsRequest by(std::string key, std::string value) {
        return {.lookup_attributes = std::vector<LookupAttribute>{{std::move(key), std::move(value)}}};
    }
    void start(std::string name = "trail") {
        ASSERT_TRUE(call<op::CreateTrail>({.name = name, .s3_bucket_name = "logs", .s3_key_prefix = "p"}));
        ASSERT_TRUE(call<op::StartLogging>({.name = name}));
    }
    void deliver() {
        log->flush();
        run_to_end(service->delivery().pass());
    }
    std::string all_delivered() {
        std::string text;
        for (const auto& [key, object] : sink.objects) text += key + "\n" + object + "\n";
        return text;
    }

    FaultyFilesystem files;
    ManualClock clock;
    SeededRandom random{5};
    Pool pool{1};
    gate::AccountAuthorizer authorizer;
    Delivered sink;
    std::unique_ptr<store::Database> database;
    std::unique_ptr<EventIndex> index;
    std::unique_ptr<telemetry::AuditLog> log;
    std::unique_ptr<gate::Register> operations;
    std::unique_ptr<CloudTrail> service;
};

TEST_F(Trails, EventsAreFoundNewestFirstByEachAttributeAndOnlyInTheirAccount) {
    happen("CreateTrainingJob", "alice");
    happen("DescribeTrainingJob", "bob");
    happen("CreateModel", "alice");
    happen("Elsewhere", "carol", "222222222222");
    happen("key", "alice", "111111111111", true);  // a data event
    EXPECT_THAT(found({}), ElementsAre("CreateModel", "DescribeTrainingJob", "CreateTrainingJob"));
    EXPECT_THAT(found({}, "222222222222"), ElementsAre("Elsewhere"));
    EXPECT_THAT(found(by("Username", "alice")), ElementsAre("CreateModel", "CreateTrainingJob"));
    EXPECT_THAT(found(by("Username", "carol")), IsEmpty());
    EXPECT_THAT(found(by("EventName", "CreateModel")), ElementsAre("CreateModel"));
    EXPECT_THAT(found(by("AccessKeyId", "AKIAbob")), ElementsAre("DescribeTrainingJob"));
    EXPECT_THAT(found(by("EventSource", "sagemaker.amazonaws.com")), ::testing::SizeIs(3));
    EXPECT_THAT(found(by("ResourceName", "job-of-bob")), ElementsAre("DescribeTrainingJob"));
    EXPECT_THAT(found(by("ResourceType", "AWS::SageMaker::TrainingJob")), ::testing::SizeIs(3));
    EXPECT_THAT(found(by("ReadOnly", "true")), IsEmpty());  // by name alone nothing is known to be read only
    auto all = call<op::LookupEvents>({});
    EXPECT_THAT(found(by("EventId", *all->events->at(1).event_id)), ElementsAre("DescribeTrainingJob"));
    EXPECT_EQ(*all->events->at(1).username, "bob");
    EXPECT_THAT(*all->events->at(1).cloud_trail_event, HasSubstr("\"eventVersion\":\"1.11\""));
    Timestamp second = *all->events->at(1).event_time;
    EXPECT_THAT(found({.start_time = second}), ElementsAre("CreateModel", "DescribeTrainingJob"));
    EXPECT_THAT(found({.end_time = second}), ElementsAre("DescribeTrainingJob", "CreateTrainingJob"));
}

TEST_F(Trails, ALookupGoesOnWhereItsTokenSaysAndTakesNoOthersToken) {
    for (int i = 0; i < 130; ++i) happen(fmt::format("Event{}", i), "alice");
    std::vector<std::string> names;
    LookupEventsRequest in{.max_results = 50};
    for (;;) {
        auto page = *call<op::LookupEvents>(in);
        for (const auto& event : *page.events) names.push_back(*event.event_name);
        in.next_token = page.next_token;
        if (!in.next_token) break;
        happen("Meanwhile", "alice");  // newer ones do not disturb it
        EXPECT_EQ(
            call<op::LookupEvents>({.start_time = clock.now(), .next_token = in.next_token}).error().code,
            "InvalidNextTokenException");
    }
    ASSERT_EQ(names.size(), 130u);
    EXPECT_EQ(names.front(), "Event129");
    EXPECT_EQ(names.back(), "Event0");
    EXPECT_EQ(call<op::LookupEvents>({.next_token = "x"}).error().code, "InvalidNextTokenException");
    EXPECT_EQ(call<op::LookupEvents>(by("Colour", "red")).error().code, "InvalidLookupAttributesException");
    EXPECT_EQ(
        call<op::LookupEvents>({.start_time = clock.now(), .end_time = clock.now() - std::chrono::hours(1)})
            .error()
            .code,
        "InvalidTimeRangeException");
}

TEST_F(Trails, WhatEarlierRunsRecordedIsFound) {
    for (int i = 0; i < 40; ++i) happen(fmt::format("Old{}", i), "alice");  // several segments
    open();
    happen("New", "alice");
    auto names = found({.max_results = 50});
    ASSERT_EQ(names.size(), 41u);
    EXPECT_EQ(names.front(), "New");
    EXPECT_EQ(names.back(), "Old0");
}

TEST_F(Trails, ATrailDeliversItsAccountsManagementEventsInAwssLayoutOnce) {
    happen("Before", "alice");
    start();
    happen("One", "alice");
    happen("Two", "alice");
    happen("Theirs", "carol", "222222222222");
    happen("key", "alice", "111111111111", true);
    deliver();
    ASSERT_EQ(sink.objects.size(), 1u);
    const auto& [key, text] = *sink.objects.begin();
    EXPECT_THAT(
        key, ::testing::MatchesRegex("logs/p/AWSLogs/111111111111/CloudTrail/us-east-1/2026/01/01/"
                                     "111111111111_CloudTrail_us-east-1_20260101T0000Z_[0-9a-f]*.json.gz"));
    auto document = json::parse(text);
    ASSERT_TRUE(document);
    EXPECT_EQ(document->root()["Records"].size(), 2u);
    deliver();
    EXPECT_EQ(sink.objects.size(), 1u);
    happen("Three", "alice");
    deliver();
    EXPECT_EQ(sink.objects.size(), 2u);
    auto status = *call<op::GetTrailStatus>({.name = "trail"});
    EXPECT_TRUE(*status.is_logging);
    EXPECT_TRUE(status.latest_delivery_time);
}

TEST_F(Trails, ADeliveryThatWasNotNotedIsMadeAgainUnderTheSameKey) {
    start();
    happen("One", "alice");
    log->flush();
    struct Lost : Sink {
        explicit Lost(Delivered& to) : to(to) {}
        Status check(const Destination& d) const override { return to.check(d); }
        Task<Status> put(const Destination& d, std::string key, std::string text) override {
            std::ignore = co_await to.put(d, std::move(key), std::move(text));
            co_return fail("Killed", "after the object was put", 500);
        }
        Delivered& to;
    } lost(sink);
    Delivery killed(*database, *log, lost, clock, pool);
    run_to_end(killed.pass());
    ASSERT_EQ(sink.objects.size(), 1u);
    happen("Two", "alice");
    open();
    deliver();
    ASSERT_EQ(sink.objects.size(), 1u);
    EXPECT_THAT(all_delivered(), HasSubstr("\"One\""));
    EXPECT_THAT(all_delivered(), HasSubstr("\"Two\""));
}

TEST_F(Trails, ABucketThatRefusesIsToldAndTriedAgain) {
    start();
    happen("One", "alice");
    sink.refuse = true;
    deliver();
    EXPECT_EQ(*call<op::GetTrailStatus>({.name = "trail"})->latest_delivery_error, "AccessDenied");
    sink.refuse = false;
    deliver();
    EXPECT_THAT(all_delivered(), HasSubstr("\"One\""));
    EXPECT_FALSE(call<op::GetTrailStatus>({.name = "trail"})->latest_delivery_error);
}

TEST_F(Trails, StoppingDeliversWhatWasAndNothingMore) {
    start();
    happen("One", "alice");
    ASSERT_TRUE(call<op::StopLogging>({.name = "trail"}));
    EXPECT_THAT(all_delivered(), HasSubstr("\"One\""));
    happen("Two", "alice");
    deliver();
    ASSERT_TRUE(call<op::StartLogging>({.name = "trail"}));
    happen("Three", "alice");
    deliver();
    EXPECT_THAT(all_delivered(), ::testing::Not(HasSubstr("\"Two\"")));
    EXPECT_THAT(all_delivered(), HasSubstr("\"Three\""));
    EXPECT_FALSE(*call<op::GetTrailStatus>({.name = "trail"})->is_logging == false);
}

TEST_F(Trails, SelectorsChooseWhatIsDelivered) {
    start();
    ASSERT_TRUE(call<op::PutEventSelectors>(
        {.trail_name = "trail",
         .event_selectors = std::vector<EventSelector>{
             {.read_write_type = "All",
              .include_management_events = false,
              .data_resources = std::vector<DataResource>{
                  {.type = "AWS::S3::Object", .values = std::vector<std::string>{"arn:aws:s3:::b/in"}}}}}}));
    happen("Management", "alice");
    happen("in/1", "alice", "111111111111", true);
    happen("out/1", "alice", "111111111111", true);
    deliver();
    EXPECT_THAT(all_delivered(), HasSubstr("in/1"));
    EXPECT_THAT(all_delivered(), ::testing::Not(HasSubstr("out/1")));
    EXPECT_THAT(all_delivered(), ::testing::Not(HasSubstr("\"Management\",\"awsRegion")));
    AdvancedEventSelector advanced{
        .name = "writes of alice",
        .field_selectors = {{.field = "eventCategory", .equals = std::vector<std::string>{"Management"}},
                            {.field = "eventName", .not_starts_with = std::vector<std::string>{"Drop"}}}};
    ASSERT_TRUE(call<op::PutEventSelectors>(
        {.trail_name = "trail", .advanced_event_selectors = std::vector{advanced}}));
    happen("KeepThis", "alice");
    happen("DropThis", "alice");
    deliver();
    EXPECT_THAT(all_delivered(), HasSubstr("KeepThis"));
    EXPECT_THAT(all_delivered(), ::testing::Not(HasSubstr("DropThis")));
    EXPECT_TRUE(call<op::GetEventSelectors>({.trail_name = "trail"})->advanced_event_selectors);
    EXPECT_EQ(call<op::PutEventSelectors>({.trail_name = "trail"}).error().code,
              "InvalidEventSelectorsException");
}

TEST_F(Trails, AreMadeChangedListedAndRefusedAsAwsDoes) {
    EXPECT_EQ(
        call<op::CreateTrail>({.name = "a", .s3_bucket_name = "logs"}).error().message,
        "Trail name too short. Minimum allowed length: 3 characters. Specified name length: 1 characters.");
    EXPECT_EQ(call<op::CreateTrail>({.name = "trail", .s3_bucket_name = "none"}).error().code,
              "S3BucketDoesNotExistException");
    EXPECT_EQ(
        call<op::CreateTrail>({.name = "trail", .s3_bucket_name = "logs", .kms_key_id = "k"}).error().code,
        "UnsupportedOperationException");
    auto made = call<op::CreateTrail>(
        {.name = "trail", .s3_bucket_name = "logs", .tags_list = std::vector<Tag>{{"team", "ml"}}});
    ASSERT_TRUE(made);
    const std::string arn = "arn:aws:cloudtrail:us-east-1:111111111111:trail/trail";
    EXPECT_EQ(*made->trail_arn, arn);
    EXPECT_EQ(call<op::CreateTrail>({.name = "trail", .s3_bucket_name = "logs"}).error().code,
              "TrailAlreadyExistsException");
    EXPECT_EQ(*call<op::GetTrail>({.name = arn})->trail->s3_bucket_name, "logs");
    EXPECT_EQ(*call<op::UpdateTrail>({.name = "trail", .s3_bucket_name = "others"})->s3_bucket_name,
              "others");
    EXPECT_EQ(call<op::DescribeTrails>({})->trail_list->size(), 1u);
    EXPECT_EQ(
        call<op::DescribeTrails>({.trail_name_list = std::vector<std::string>{"x"}})->trail_list->size(), 0u);
    EXPECT_EQ(call<op::DescribeTrails>({}, "222222222222")->trail_list->size(), 0u);
    EXPECT_EQ(call<op::ListTrails>({})->trails->front().name, "trail");
    EXPECT_EQ(
        call<op::ListTags>({.resource_id_list = {arn}})->resource_tag_list->front().tags_list->front().key,
        "team");
    ASSERT_TRUE(call<op::AddTags>({.resource_id = arn, .tags_list = {{"a", "b"}}}));
    ASSERT_TRUE(call<op::RemoveTags>({.resource_id = arn, .tags_list = {{"team", {}}}}));
    EXPECT_EQ(
        call<op::ListTags>({.resource_id_list = {arn}})->resource_tag_list->front().tags_list->front().key,
        "a");
    EXPECT_EQ(*call<op::GetEventSelectors>({.trail_name = "trail"})->event_selectors->front().read_write_type,
              "All");
    for (int i = 0; i < 4; ++i)
        ASSERT_TRUE(call<op::CreateTrail>({.name = fmt::format("trail{}", i), .s3_bucket_name = "logs"}));
    EXPECT_EQ(call<op::CreateTrail>({.name = "trail9", .s3_bucket_name = "logs"}).error().code,
              "MaximumNumberOfTrailsExceededException");
    ASSERT_TRUE(call<op::DeleteTrail>({.name = arn}));
    EXPECT_EQ(call<op::GetTrail>({.name = arn}).error().code, "TrailNotFoundException");
    EXPECT_EQ(call<op::StartLogging>({.name = "arn:aws:cloudtrail:us-east-1:222222222222:trail/trail"})
                  .error()
                  .code,
              "TrailNotFoundException");
}

TEST(Index, FindsFiftyAmongManyInMilliseconds) {
    FaultyFilesystem files;
    ASSERT_TRUE(files.make_directory("/a"));
    ManualClock clock;
    EventIndex index;
    auto log = *telemetry::AuditLog::open(files, clock, {.path = "/a/audit", .key = std::string(32, 'k')});
    // The records are not in the log: what is asked for is in none of them, so that all of the index is looked through.
    for (std::uint64_t i = 1; i <= 50'000; ++i) {
        const std::string text = fmt::format(
            R"({{"recipientAccountId":"1","awsRegion":"r","eventName":"E{}","eventTime":"2026-01-01T00:00:00Z"}})",
            i);
        index.add({.sequence = i, .time = clock.now(), .flags = kManagement, .text = text}, {1, i});
    }
    EXPECT_EQ(index.size(), 50'000u);
    auto began = std::chrono::steady_clock::now();
    auto page = index.find(
        *log, {.account = "1", .region = "r", .attribute = Attribute::user, .value = "nobody at all"});
    ASSERT_TRUE(page);
    EXPECT_THAT(page->events, IsEmpty());
    EXPECT_LT(std::chrono::steady_clock::now() - began, std::chrono::milliseconds(50));
}

}  // namespace
}  // namespace athanor::cloudtrail
