#include "objects/object_store.hpp"

#include <gtest/gtest.h>

#include "base/encoding.hpp"
#include "objects/testing.hpp"

namespace athanor::objects {
namespace {

class Objects : public ::testing::Test {
protected:
    void SetUp() override {
        store.restart();
        store.make_bucket("data");
    }
    TestStore store;
};

TEST_F(Objects, AreReadAsTheyWereWrittenInEachOfTheThreePlaces) {
    for (std::size_t size :
         {0u, 1u, 511u, 512u, 513u, 4096u, 65535u, 65536u, 65537u, 262144u, 262145u, 1000000u}) {
        std::string body = store.bytes(size);
        auto put = store.put("data", "k" + std::to_string(size), body);
        ASSERT_TRUE(put) << put.error().message;
        EXPECT_EQ((*put)->etag, hex(hash(HashKind::md5, body)));
        EXPECT_EQ((*put)->checksum->value, hash(HashKind::crc64nvme, body));
        auto got = store.get("data", "k" + std::to_string(size));
        ASSERT_TRUE(got) << got.error().message;
        EXPECT_EQ(*got, body);
    }
}

TEST_F(Objects, KeepMetadataAndTags) {
    PutOptions options;
    options.metadata.content_type = "text/csv";
    options.metadata.user = {{"color", "red"}, {"x", ""}};
    options.tags = {{"team", "a"}};
    ASSERT_TRUE(store.put("data", "k", "body", options));
    auto info = store.head("data", "k");
    ASSERT_TRUE(info);
    EXPECT_EQ(info->metadata, options.metadata);
    EXPECT_EQ(info->tag_count, 1);
    EXPECT_EQ(*store.run(store->tags(bucket("data"), key("k"), {})), options.tags);
    ASSERT_TRUE(store.run(store->set_tags(bucket("data"), key("k"), {}, {{"a", "b"}, {"c", "d"}})));
    EXPECT_EQ(store.run(store->tags(bucket("data"), key("k"), {}))->size(), 2u);
}

TEST_F(Objects, RangesAreCutOutOfEveryPlace) {
    for (std::size_t size : {100u, 200000u, 500000u}) {
        std::string body = store.bytes(size);
        ASSERT_TRUE(store.put("data", "k", body));
        for (auto [first, last] : {std::pair<std::size_t, std::size_t>{0, 0},
                                   {1, 50},
                                   {10, size - 1},
                                   {size - 1, size + 5},
                                   {size / 2, size / 2 + 7}}) {
            ReadOptions options{.range = ByteRange{first, last}};
            auto got = store.get("data", "k", options);
            ASSERT_TRUE(got) << got.error().message;
            EXPECT_EQ(*got, body.substr(first, last - first + 1));
        }
        EXPECT_EQ(*store.get("data", "k", {.range = ByteRange{std::nullopt, 30}}), body.substr(size - 30));
        EXPECT_EQ(store.get("data", "k", {.range = ByteRange{size, std::nullopt}}).error().code,
                  "InvalidRange");
        EXPECT_EQ(store.get("data", "k", {.range = ByteRange{std::nullopt, 0}}).error().status, 416);
    }
}

TEST_F(Objects, ReadConditionsFollowRfc9110) {
    auto put = store.put("data", "k", "x");
    std::string etag = (*put)->etag;
    auto code = [&](ReadConditions conditions) {
        auto got = store.get("data", "k", {.conditions = std::move(conditions)});
        return got ? std::string("200") : got.error().code;
    };
    Timestamp now = (*put)->modified, before = now - std::chrono::hours(1),
              later = now + std::chrono::hours(1);
    EXPECT_EQ(code({.if_match = {etag}}), "200");
    EXPECT_EQ(code({.if_match = {"*"}}), "200");
    EXPECT_EQ(code({.if_match = {"other"}}), "PreconditionFailed");
    EXPECT_EQ(code({.if_none_match = {etag}}), "NotModified");
    EXPECT_EQ(code({.if_none_match = {"other"}}), "200");
    EXPECT_EQ(code({.if_modified_since = later}), "NotModified");
    EXPECT_EQ(code({.if_modified_since = before}), "200");
    EXPECT_EQ(code({.if_unmodified_since = before}), "PreconditionFailed");
    EXPECT_EQ(code({.if_match = {etag}, .if_unmodified_since = before}), "200");       // If-Match wins
    EXPECT_EQ(code({.if_none_match = {"other"}, .if_modified_since = later}), "200");  // If-None-Match wins
}

TEST_F(Objects, OfConcurrentIfNoneMatchWritersExactlyOneWins) {
    for (bool versioned : {false, true}) {
        if (versioned) ASSERT_TRUE(store.run(store->set_versioning(bucket("data"), Versioning::enabled)));
        std::string name = versioned ? "v" : "u";
        int won = 0, refused = 0;
        asio::io_context context;
        for (int i = 0; i < 20; ++i) {
            spawn(context.get_executor(),
                  [](TestStore& s, std::string k, int n, int& w, int& r) -> Task<void> {
                      auto body = stream_of(std::string(static_cast<std::size_t>(n) * 300, 'x'));
                      PutOptions options;
                      options.conditions.if_none_match_any = true;
                      auto put = co_await s->put(bucket("data"), key(k), *body, std::move(options));
                      ++(put ? w : r);
                      if (!put) EXPECT_EQ(put.error().code, "PreconditionFailed");
                  }(store, name, i, won, refused));
        }
        context.run();
        EXPECT_EQ(won, 1);
        EXPECT_EQ(refused, 19);
    }
}

TEST_F(Objects, WritesAreConditionalOnTheEtag) {
    PutOptions options;
    options.conditions.if_match = {"nothing"};
    EXPECT_EQ(store.put("data", "k", "a", options).error().code, "NoSuchKey");
    auto first = store.put("data", "k", "a");
    EXPECT_EQ(store.put("data", "k", "b", options).error().code, "PreconditionFailed");
    options.conditions.if_match = {(*first)->etag};
    EXPECT_TRUE(store.put("data", "k", "b", options));
    EXPECT_EQ(*store.get("data", "k"), "b");
}

TEST_F(Objects, ABodyThatIsNotWhatTheClientSaidLeavesNothing) {
    for (std::size_t size : {10u, 5000u, 600000u}) {
        std::string body = store.bytes(size);
        PutOptions options;
        options.body.content_md5 = std::string(16, 'x');
        EXPECT_EQ(store.put("data", "k", body, options).error().code, "BadDigest");
        options.body.content_md5 = hash(HashKind::md5, body);
        options.body.checksum = HashKind::sha256;
        options.body.expected_checksum = [] { return std::string("wrong"); };
        EXPECT_EQ(store.put("data", "k", body, options).error().code, "BadDigest");
        EXPECT_EQ(store.get("data", "k").error().code, "NoSuchKey");
        options.body.expected_checksum = [&] { return hash(HashKind::sha256, body); };
        EXPECT_TRUE(store.put("data", "good", body, options));
    }
    EXPECT_EQ(store.files_in("/objects/blobs"), 1u);
}

TEST_F(Objects, BucketsHaveAnOwnerAndMustBeEmptyToGo) {
    EXPECT_EQ(store.run(store->create_bucket(bucket("data"), "1", "r")).error().code,
              "BucketAlreadyOwnedByYou");
    EXPECT_EQ(store.run(store->create_bucket(bucket("data"), "2", "r")).error().code, "BucketAlreadyExists");
    ASSERT_TRUE(store.put("data", "k", "x"));
    EXPECT_EQ(store.run(store->delete_bucket(bucket("data"))).error().code, "BucketNotEmpty");
    ASSERT_TRUE(store.run(store->remove(bucket("data"), {key("k"), {}, {}})));
    EXPECT_TRUE(store.run(store->delete_bucket(bucket("data"))));
    EXPECT_EQ(store.put("data", "k", "x").error().code, "NoSuchBucket");
    EXPECT_EQ(store.run(store->delete_bucket(bucket("data"))).error().status, 404);
    store.make_bucket("b-2");
    store.make_bucket("a-1");
    auto names = store->list_buckets("1");
    ASSERT_EQ(names.size(), 2u);
    EXPECT_EQ(names[0].name.text(), "a-1");
    store.restart();
    EXPECT_EQ(store->list_buckets("1").size(), 2u);
}

TEST_F(Objects, VersionsAreKeptAndDeleteMarkersHideThem) {
    ASSERT_TRUE(store.put("data", "k", "null one"));
    ASSERT_TRUE(store.run(store->set_versioning(bucket("data"), Versioning::enabled)));
    auto a = store.put("data", "k", "a");
    auto b = store.put("data", "k", "b");
    EXPECT_NE((*a)->version, (*b)->version);
    EXPECT_EQ(*store.get("data", "k", {.version = (*a)->version}), "a");
    EXPECT_EQ(*store.get("data", "k", {.version = VersionId::parse("null").value()}), "null one");
    auto marker = store.run(store->remove(bucket("data"), {key("k"), {}, {}}));
    EXPECT_TRUE((*marker)->delete_marker);
    EXPECT_EQ(store.get("data", "k").error().code, "NoSuchKey");
    EXPECT_EQ(store.get("data", "k", {.version = (*marker)->version}).error().code, "MethodNotAllowed");
    auto listed = store->list_versions(bucket("data"), {});
    ASSERT_EQ(listed->versions.size(), 4u);
    EXPECT_TRUE(listed->versions[0].is_delete_marker && listed->versions[0].is_latest);
    EXPECT_EQ(listed->versions[3].version.text(), "null");
    EXPECT_TRUE(store->list(bucket("data"), {})->objects.empty());
    ASSERT_TRUE(store.run(store->remove(bucket("data"), {key("k"), (*marker)->version, {}})));
    EXPECT_EQ(*store.get("data", "k"), "b");
    EXPECT_EQ(store->list(bucket("data"), {})->objects.size(), 1u);
    EXPECT_EQ(
        store.get("data", "k", {.version = VersionId::parse("AAAAAAAAAAAAAAAAAAAAAA").value()}).error().code,
        "InvalidArgument");
}

TEST_F(Objects, CopiesShareOrReencryptAndOutliveTheirSource) {
    for (std::size_t size : {100u, 5000u, 700000u}) {
        std::string body = store.bytes(size);
        auto put = store.put("data", "from", body);
        auto copied =
            store.run(store->copy({bucket("data"), key("from"), {}, {}, {}}, bucket("data"), key("to"), {}));
        ASSERT_TRUE(copied) << copied.error().message;
        EXPECT_EQ((*copied)->object.etag, (*put)->etag);
        ASSERT_TRUE(store.run(store->remove(bucket("data"), {key("from"), {}, {}})));
        ASSERT_TRUE(store->sweep());
        EXPECT_EQ(*store.get("data", "to"), body);
    }
    EXPECT_EQ(store.files_in("/objects/blobs"), 1u);
    // Onto itself without a change: the service's to refuse, here as good as any.
    EXPECT_TRUE(store.run(store->copy({bucket("data"), key("to"), {}, {}, {}}, bucket("data"), key("to"), {})));
    EXPECT_EQ(store.get("data", "to")->size(), 700000u);
    CopyOptions renamed{.metadata = Metadata{.content_type = "text/plain"}};
    EXPECT_TRUE(
        store.run(store->copy({bucket("data"), key("to"), {}, {}, {}}, bucket("data"), key("to"), renamed)));
    EXPECT_EQ(store.head("data", "to")->metadata.content_type, "text/plain");
    CopySource conditional{bucket("data"), key("to"), {}, {.if_none_match = {"*"}}, {}};
    EXPECT_EQ(store.run(store->copy(conditional, bucket("data"), key("x"), {})).error().code,
              "PreconditionFailed");
}

TEST_F(Objects, CustomerKeysAreNeededToReadAndNeverStored) {
    Encryption secret{std::string(32, 'k')}, wrong{std::string(32, 'w')};
    for (std::size_t size : {100u, 400000u}) {
        PutOptions options{.encryption = secret};
        std::string body = store.bytes(size);
        ASSERT_TRUE(store.put("data", "k", body, options));
        EXPECT_EQ(store.get("data", "k").error().code, "InvalidRequest");
        EXPECT_EQ(store.get("data", "k", {.encryption = wrong}).error().code, "AccessDenied");
        EXPECT_EQ(*store.get("data", "k", {.encryption = secret}), body);
    }
    ASSERT_TRUE(store.put("data", "plain", "x"));
    EXPECT_EQ(store.get("data", "plain", {.encryption = secret}).error().code, "InvalidRequest");
}

TEST_F(Objects, GarbageIsSweptAndSegmentsAreCompacted) {
    std::map<std::string, std::string> kept;
    for (int i = 0; i < 40; ++i) {
        std::string body = store.bytes(100'000);
        ASSERT_TRUE(store.put("data", "k" + std::to_string(i), body));
        if (i % 4 == 0) kept["k" + std::to_string(i)] = body;
    }
    for (int i = 0; i < 40; ++i) {
        if (i % 4 != 0)
            ASSERT_TRUE(store.run(store->remove(bucket("data"), {key("k" + std::to_string(i)), {}, {}})));
    }
    auto before = store->usage();
    EXPECT_EQ(before->garbage, 30u);
    EXPECT_EQ(*store->sweep(), 30u);
    EXPECT_GT(*store->compact(), 0u);
    EXPECT_LT(store->usage()->segment_bytes, before->segment_bytes / 2);
    for (auto& [name, body] : kept) EXPECT_EQ(*store.get("data", name), body);
    store.restart();
    for (auto& [name, body] : kept) EXPECT_EQ(*store.get("data", name), body);
}

TEST_F(Objects, WhileFilesAreHeldNoGarbageGoes) {
    std::string body = store.bytes(900'000);
    ASSERT_TRUE(store.put("data", "k", body));
    auto hold = store->hold_files(), another = store->hold_files();
    ASSERT_TRUE(store.put("data", "k", "x"));
    EXPECT_EQ(*store->sweep(), 0u);
    EXPECT_EQ(*store->compact(), 0u);
    EXPECT_EQ(store.files_in("/objects/blobs"), 1u);
    hold.reset();
    EXPECT_EQ(*store->sweep(), 0u);
    another.reset();
    EXPECT_EQ(*store->sweep(), 1u);
    EXPECT_EQ(store.files_in("/objects/blobs"), 0u);
}

TEST_F(Objects, AReadThatHasBegunIsNotDisturbedByADelete) {
    std::string body = store.bytes(900'000);
    ASSERT_TRUE(store.put("data", "k", body));
    auto reader = store.run(store->get(bucket("data"), key("k"), {}));
    ASSERT_TRUE(reader);
    ASSERT_TRUE(store.run(store->remove(bucket("data"), {key("k"), {}, {}})));
    ASSERT_TRUE(store->sweep());
    EXPECT_EQ(*store.run(read_all(**reader, 1 << 20)), body);
}

TEST_F(Objects, WritesAreRefusedOnAFullDiskAndDeletesWork) {
    ASSERT_TRUE(store.put("data", "k", "x"));
    store.fs.set_space(1, 100);
    store.clock.advance(std::chrono::seconds(1));
    EXPECT_EQ(store.put("data", "l", "x").error().status, 507);
    EXPECT_TRUE(store.run(store->remove(bucket("data"), {key("k"), {}, {}})));
    store.fs.set_space(50, 100);
    store.clock.advance(std::chrono::seconds(1));
    EXPECT_TRUE(store.put("data", "l", "x"));
}

TEST_F(Objects, ManyDeletesAreOneTransactionWithAnAnswerEach) {
    ASSERT_TRUE(store.put("data", "a", "x"));
    ASSERT_TRUE(store.put("data", "b", "x"));
    std::vector<DeleteTarget> targets;
    targets.push_back({key("a"), {}, {"other"}});
    targets.push_back({key("b"), {}, {}});
    targets.push_back({key("nothing"), {}, {}});
    auto removed = store.run(store->remove_many(bucket("data"), std::move(targets)));
    ASSERT_TRUE(removed);
    EXPECT_EQ((**removed)[0].error().code, "PreconditionFailed");
    EXPECT_TRUE((**removed)[1]);
    EXPECT_TRUE((**removed)[2]);
    EXPECT_EQ(store->list(bucket("data"), {})->objects.size(), 1u);
}

}  // namespace
}  // namespace athanor::objects
