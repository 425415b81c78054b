#include "objects/announce.hpp"

#include <gmock/gmock.h>

#include "base/json.hpp"
#include "objects/impl.hpp"
#include "objects/testing.hpp"
#include "store/database.hpp"

namespace athanor::objects {
namespace {

using ::testing::ElementsAre;

struct Announced : ::testing::Test {
    TestStore t;
    const Cause cause{"DeleteObject", "REQ", "1", "10.0.0.1"};

    Announced() {
        t.restart();
        t.make_bucket("loud");
        t.make_bucket("quiet");
        EXPECT_TRUE(t.run(t->set_announcing(bucket("loud"), {.bus = true})));
    }
    // "key reason deletion-type" of what waits in the outbox, in order.
    std::vector<std::string> outbox() {
        auto rows = t->database().read([](store::Snapshot& s) {
            return s.all<std::string, std::string, std::string>(
                "SELECT topic, key, payload FROM athanor_outbox ORDER BY sequence, ordinal");
        });
        std::vector<std::string> told;
        for (auto& [topic, place, payload] : *rows) {
            EXPECT_EQ(topic, "aws.s3");
            last = payload;
            auto document = json::parse(payload).value();
            auto detail = document.root()["detail"];
            EXPECT_EQ(place, "loud/" + detail["object"]["key"].string_or(""));
            told.push_back(detail["object"]["key"].string_or("") + " " + detail["reason"].string_or("") +
                           " " + detail["deletion-type"].string_or("-"));
        }
        return told;
    }
    PutOptions because(std::string reason) { return {.cause = {std::move(reason), "REQ", "1", "10.0.0.1"}}; }
    std::string last;
};

TEST_F(Announced, VersionsThatComeAndGoAreEventsWhereTheBucketSaysSo) {
    ASSERT_TRUE(t.put("loud", "a", "hello", because("PutObject")));
    ASSERT_TRUE(t.put("quiet", "a", "hello", because("PutObject")));
    EXPECT_THAT(outbox(), ElementsAre("a PutObject -"));
    EXPECT_EQ(
        last,
        R"({"version":"0","detail-type":"Object Created","source":"aws.s3","account":"1","time":"2026-01-01T00:00:00Z","region":"us-east-1",)"
        R"("resources":["arn:aws:s3:::loud"],"detail":{"version":"0","bucket":{"name":"loud"},"object":{"key":"a","size":5,)"
        R"("etag":"5d41402abc4b2a76b9719d911017c592","sequencer":")" +
            json::parse(last)->root()["detail"]["object"]["sequencer"].string_or("") +
            R"("},"request-id":"REQ","requester":"1","source-ip-address":"10.0.0.1","reason":"PutObject"}})");
    ASSERT_TRUE(t.run(t->copy({bucket("loud"), key("a")}, bucket("loud"), key("b"),
                              {.cause = {"CopyObject", "R", "1", ""}})));
    ASSERT_TRUE(t.run(t->remove(bucket("loud"), {.key = key("a")}, cause)));
    ASSERT_TRUE(t.run(t->remove(bucket("loud"), {.key = key("never")}, cause)));  // nothing went
    ASSERT_TRUE(t.run(t->set_versioning(bucket("loud"), Versioning::enabled)));
    auto gone = t.run(t->remove_many(bucket("loud"), {{.key = key("b")}}, cause));
    ASSERT_TRUE(gone);
    auto marker = (**gone)[0]->version;
    ASSERT_TRUE(t.run(t->remove(bucket("loud"), {.key = key("b"), .version = marker}, cause)));
    EXPECT_THAT(outbox(),
                ElementsAre("a PutObject -", "b CopyObject -", "a DeleteObject Permanently Deleted",
                            "b DeleteObject Delete Marker Created", "b DeleteObject Permanently Deleted"));
    EXPECT_EQ(json::parse(last)->root()["detail"]["object"]["version-id"].string_or(""), marker->text());
}

TEST_F(Announced, ARefusedWriteTellsNothingAndTheSettingSurvives) {
    PutOptions options = because("PutObject");
    ASSERT_TRUE(t.put("loud", "a", "1", options));
    options.conditions.if_none_match_any = true;
    EXPECT_FALSE(t.put("loud", "a", "2", options));
    EXPECT_EQ(outbox().size(), 1u);
    t.store.reset();
    t.fs.crash();
    t.restart();
    EXPECT_TRUE(t->find_bucket(bucket("loud"))->announces.bus);
    EXPECT_FALSE(t->find_bucket(bucket("quiet"))->announces.any());
    EXPECT_EQ(outbox().size(), 1u);
    ASSERT_TRUE(t.run(t->set_announcing(bucket("loud"), {})));
    ASSERT_TRUE(t.put("loud", "b", "1", because("PutObject")));
    EXPECT_EQ(outbox().size(), 1u);
    EXPECT_EQ(t.run(t->set_announcing(bucket("none"), {.bus = true})).error().code, "NoSuchBucket");
}

// What happens to a version that is there.
TEST_F(Announced, TagsAndListsOfAVersionAreEventsToThoseWhoAsked) {
    ASSERT_TRUE(t.put("loud", "a", "hello", because("PutObject")));
    auto types = [&](std::string_view topic) {
        auto rows = t->database().read([&](store::Snapshot& s) {
            return s.all<std::string>("SELECT payload FROM athanor_outbox WHERE topic = ? ORDER BY sequence",
                                      topic);
        });
        std::vector<std::string> all;
        for (auto& payload : *rows) {
            last = payload;
            all.push_back(json::parse(payload)->root()["detail-type"].string_or(""));
        }
        return all;
    };
    const Cause tagging{"PutObjectTagging", "REQ", "1", "10.0.0.1"};
    ASSERT_TRUE(t.run(t->set_tags(bucket("loud"), key("a"), std::nullopt, {{"k", "v"}}, tagging)));
    EXPECT_EQ(types("aws.s3").back(), "Object Tags Added");
    EXPECT_EQ(json::parse(last)->root()["detail"]["object"]["etag"].string_or(""),
              "5d41402abc4b2a76b9719d911017c592");
    EXPECT_EQ(json::parse(last)->root()["detail"]["reason"].string_or("none"), "none");
    ASSERT_TRUE(t.run(t->set_announcing(bucket("loud"), {.bus = true, .destinations = true}, "{}")));
    EXPECT_EQ(*t->find_bucket(bucket("loud"))->configuration(kNotifications), "{}");
    ASSERT_TRUE(t.run(t->set_tags(bucket("loud"), key("a"), std::nullopt, {}, tagging)));
    auto version = t->access_of(bucket("loud"), key("a"), std::nullopt);
    ASSERT_TRUE(t.run(t->set_acl(bucket("loud"), key("a"), version->sequence, "", tagging)));
    EXPECT_THAT(types("aws.s3"), ElementsAre("Object Created", "Object Tags Added", "Object Tags Deleted",
                                             "Object ACL Updated"));
    EXPECT_THAT(types("aws.s3.notification"), ElementsAre("Object Tags Deleted", "Object ACL Updated"));
    ASSERT_TRUE(t.run(t->set_announcing(bucket("loud"), {.destinations = true}, "{}")));
    ASSERT_TRUE(t.run(t->set_acl(bucket("loud"), key("a"), version->sequence, "", tagging)));
    EXPECT_EQ(types("aws.s3").size(), 4u);
    EXPECT_EQ(types("aws.s3.notification").size(), 3u);
    // Refused: nothing happened.
    EXPECT_FALSE(t.run(t->set_tags(bucket("loud"), key("none"), std::nullopt, {}, tagging)));
    EXPECT_EQ(types("aws.s3.notification").size(), 3u);
}

TEST_F(Announced, RestoresAndTransitionsHaveTheirOwnMembers) {
    const VersionRow row{.blob = {.size = 5}, .md5 = std::string(16, 'x')};
    auto told = [&](Happened what, const char* storage_class) {
        auto done = t->database().write_blocking([&](store::Transaction& tx) {
            return announce(tx, t->find_bucket(bucket("loud"))->id, {.bus = true}, key("a"),
                            {.what = what,
                             .size = row.blob.size,
                             .storage_class = storage_class,
                             .restore_until = tx.now()},
                            cause);
        });
        EXPECT_TRUE(done);
        outbox();
        auto document = json::parse(last).value();
        return document.root()["detail-type"].string_or("") + std::string(" ") +
               document.root()["detail"]["source-storage-class"].string_or("-") + " " +
               document.root()["detail"]["destination-storage-class"].string_or("-") + " " +
               document.root()["detail"]["restore-expiry-time"].string_or("-");
    };
    EXPECT_EQ(told(Happened::restore_initiated, "GLACIER"), "Object Restore Initiated GLACIER - -");
    EXPECT_EQ(told(Happened::restore_completed, "GLACIER"),
              "Object Restore Completed GLACIER - 2026-01-01T00:00:00Z");
    EXPECT_EQ(told(Happened::restore_expired, "GLACIER"), "Object Restore Expired GLACIER - -");
    EXPECT_EQ(told(Happened::storage_class_changed, "GLACIER"), "Object Storage Class Changed - GLACIER -");
}

}  // namespace
}  // namespace athanor::objects
