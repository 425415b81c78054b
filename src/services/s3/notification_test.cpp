// What notification configurations are refused, which events they want, and how a record looks.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "services/s3/notification_rules.hpp"

namespace athanor::s3 {
namespace {

using namespace api::s3;
using testing::ElementsAre;

QueueConfiguration queue(std::vector<std::string> events, std::string prefix = "", std::string suffix = "") {
    QueueConfiguration out{.queue_arn = "arn:aws:sqs:us-east-1:000000000000:q", .events = std::move(events)};
    std::vector<FilterRule> rules;
    if (!prefix.empty()) rules.push_back({.name = "prefix", .value = prefix});
    if (!suffix.empty()) rules.push_back({.name = "Suffix", .value = suffix});
    if (!rules.empty())
        out.filter = NotificationConfigurationFilter{.key = S3KeyFilter{.filter_rules = rules}};
    return out;
}

NotificationConfiguration of(std::vector<QueueConfiguration> queues) {
    return {.queue_configurations = std::move(queues)};
}

std::string refusal(NotificationConfiguration configuration) {
    Status checked = complete_and_check(configuration, "seed");
    return checked ? "" : checked.error().message;
}

std::string event(std::string_view type, std::string_view detail = "") {
    return R"({"detail-type":")" + std::string(type) +
           R"(","region":"us-east-1","time":"2026-01-01T00:00:00Z","account":"000000000000","detail":{)" +
           std::string(detail) +
           R"("bucket":{"name":"b"},"object":{"key":"a b/ü","size":5,"etag":"e","sequencer":"01"},"request-id":"REQ"}})";
}

TEST(Notifications, are_checked_as_aws_checks_them) {
    EXPECT_EQ(refusal(of({queue({"s3:ObjectCreated:*"})})), "");
    EXPECT_EQ(refusal(of({queue({"s3:ObjectCreated:Sent"})})),
              "The event is not supported for notifications");
    EXPECT_EQ(refusal(of({queue({"ObjectCreated:Put"})})), "The event is not supported for notifications");
    auto odd = queue({"s3:ObjectCreated:*"}, "a");
    odd.filter->key->filter_rules->front().name = "infix";
    EXPECT_EQ(refusal(of({odd})), "filter rule name must be either prefix or suffix");
    odd.filter->key->filter_rules = {{.name = "prefix", .value = "a"}, {.name = "PREFIX", .value = "b"}};
    EXPECT_EQ(refusal(of({odd})), "Cannot specify more than one prefix rule in a filter.");
    EXPECT_THAT(refusal(of({queue({"s3:ObjectCreated:*"}, "a"), queue({"s3:ObjectCreated:Put"}, "ab")})),
                testing::StartsWith("Configuration is ambiguously defined."));
    EXPECT_EQ(refusal(of({queue({"s3:ObjectCreated:*"}, "a"), queue({"s3:ObjectCreated:Put"}, "b")})), "");
    EXPECT_EQ(refusal(of(
                  {queue({"s3:ObjectCreated:*"}, "a", ".jpg"), queue({"s3:ObjectCreated:Put"}, "", ".png")})),
              "");
    EXPECT_EQ(refusal(of({queue({"s3:ObjectCreated:*"}), queue({"s3:ObjectRemoved:*"})})), "");
    auto same = of({queue({"s3:ObjectCreated:*"}), queue({"s3:ObjectRemoved:*"})});
    for (auto& one : *same.queue_configurations) one.id = "mine";
    EXPECT_EQ(refusal(same), "Same ID used for multiple configurations. IDs must be unique");
    EXPECT_EQ(refusal({.topic_configurations = {{{.topic_arn = "t", .events = {"s3:Nothing"}}}}}),
              "The event is not supported for notifications");
    auto named = of({queue({"s3:ObjectCreated:*"})});
    ASSERT_TRUE(complete_and_check(named, "seed"));
    EXPECT_FALSE(named.queue_configurations->front().id->empty());
}

TEST(Notifications, name_events_in_the_words_of_s3) {
    auto name = [](std::string_view type, std::string_view detail = "") {
        return notification_name(json::parse(event(type, detail))->root());
    };
    EXPECT_EQ(name("Object Created", R"("reason":"PutObject",)"), "ObjectCreated:Put");
    EXPECT_EQ(name("Object Created", R"("reason":"POST Object",)"), "ObjectCreated:Post");
    EXPECT_EQ(name("Object Created", R"("reason":"CopyObject",)"), "ObjectCreated:Copy");
    EXPECT_EQ(name("Object Created", R"("reason":"CompleteMultipartUpload",)"),
              "ObjectCreated:CompleteMultipartUpload");
    EXPECT_EQ(name("Object Deleted", R"("reason":"DeleteObject","deletion-type":"Permanently Deleted",)"),
              "ObjectRemoved:Delete");
    EXPECT_EQ(name("Object Deleted", R"("reason":"DeleteObject","deletion-type":"Delete Marker Created",)"),
              "ObjectRemoved:DeleteMarkerCreated");
    EXPECT_EQ(
        name("Object Deleted", R"("reason":"Lifecycle Expiration","deletion-type":"Permanently Deleted",)"),
        "LifecycleExpiration:Delete");
    EXPECT_EQ(name("Object Tags Added"), "ObjectTagging:Put");
    EXPECT_EQ(name("Object Tags Deleted"), "ObjectTagging:Delete");
    EXPECT_EQ(name("Object ACL Updated"), "ObjectAcl:Put");
    EXPECT_EQ(name("Object Restore Initiated"), "ObjectRestore:Post");
    EXPECT_EQ(name("Object Restore Completed"), "ObjectRestore:Completed");
    EXPECT_EQ(name("Object Restore Expired"), "ObjectRestore:Delete");
    EXPECT_EQ(name("Object Storage Class Changed"), "LifecycleTransition");
    EXPECT_EQ(name("Something"), "");
}

TEST(Notifications, go_to_those_who_want_them) {
    auto wanted = of({queue({"s3:ObjectCreated:*"}, "img/", ".jpg"), queue({"s3:ObjectCreated:Put"}),
                      queue({"s3:ObjectRemoved:*"})});
    const auto& queues = *wanted.queue_configurations;
    EXPECT_THAT(wanted_by(wanted, "ObjectCreated:Copy", "img/a.jpg"), ElementsAre(&queues[0]));
    EXPECT_THAT(wanted_by(wanted, "ObjectCreated:Put", "img/a.jpg"), ElementsAre(&queues[0], &queues[1]));
    EXPECT_THAT(wanted_by(wanted, "ObjectCreated:Copy", "img/a.png"), ElementsAre());
    EXPECT_THAT(wanted_by(wanted, "ObjectCreated:Copy", "x.jpg"), ElementsAre());
    EXPECT_THAT(wanted_by(wanted, "ObjectRemoved:Delete", "x"), ElementsAre(&queues[2]));
    EXPECT_THAT(wanted_by(wanted, "", "x"), ElementsAre());
}

TEST(Notifications, are_records_of_s3) {
    auto document = json::parse(event("Object Created", R"("source-ip-address":"10.0.0.1",)")).value();
    EXPECT_EQ(
        record_text(document.root(), "ObjectCreated:Put",
                    {.configuration_id = "id", .owner = "own", .requester = "who"}),
        R"({"Records":[{"eventVersion":"2.1","eventSource":"aws:s3","awsRegion":"us-east-1","eventTime":"2026-01-01T00:00:00.000Z",)"
        R"("eventName":"ObjectCreated:Put","userIdentity":{"principalId":"AWS:who"},"requestParameters":{"sourceIPAddress":"10.0.0.1"},)"
        R"("responseElements":{"x-amz-request-id":"REQ","x-amz-id-2":"UkVR"},"s3":{"s3SchemaVersion":"1.0","configurationId":"id",)"
        R"("bucket":{"name":"b","ownerIdentity":{"principalId":"own"},"arn":"arn:aws:s3:::b"},)"
        R"("object":{"key":"a+b/%C3%BC","size":5,"eTag":"e","sequencer":"01"}}}]})");
    EXPECT_EQ(
        test_event_text("b", "REQ", "2026-01-01T00:00:00.000Z"),
        R"({"Service":"Amazon S3","Event":"s3:TestEvent","Time":"2026-01-01T00:00:00.000Z","Bucket":"b","RequestId":"REQ","HostId":"UkVR"})");
}

}  // namespace
}  // namespace athanor::s3
