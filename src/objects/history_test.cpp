#include "objects/testing.hpp"

namespace athanor::objects {
namespace {

PutOptions by(std::string principal) {
    PutOptions options;
    options.cause.principal = std::move(principal);
    return options;
}

std::vector<std::string> principals(const History& history) {
    std::vector<std::string> all;
    for (const PastVersion& version : history.versions) all.push_back(version.principal);
    return all;
}

class ObjectHistory : public ::testing::Test {
protected:
    void SetUp() override {
        store.restart();
        store.make_bucket("data");
        ASSERT_TRUE(store.run(store->set_versioning(bucket("data"), Versioning::enabled)));
    }
    TestStore store;
};

TEST_F(ObjectHistory, SaysWhoMadeEachVersionNewestFirst) {
    ASSERT_TRUE(store.put("data", "k", "one", by("arn:a")));
    auto second = store.put("data", "k", "three", by("arn:b"));
    ASSERT_TRUE(second);
    ASSERT_TRUE(store.put("data", "kk", "another key", by("arn:c")));
    Cause cause;
    cause.principal = "arn:a";
    ASSERT_TRUE(store.run(store->remove(bucket("data"), {.key = key("k")}, cause)));
    ASSERT_TRUE(store.put("data", "k", "by nobody"));
    auto second_id = std::move(*second).take().version;

    store.restart();
    auto history = store->history(bucket("data"), key("k"), std::nullopt, 100);
    ASSERT_TRUE(history) << history.error().message;
    EXPECT_EQ(principals(*history), (std::vector<std::string>{"", "arn:a", "arn:b", "arn:a"}));
    EXPECT_TRUE(history->versions[0].is_latest);
    EXPECT_TRUE(history->versions[1].is_delete_marker);
    EXPECT_EQ(history->versions[2].version, second_id);
    EXPECT_EQ(history->versions[2].size, 5u);
    EXPECT_FALSE(history->versions[2].is_latest);
    EXPECT_FALSE(history->truncated);

    auto first = store->history(bucket("data"), key("k"), std::nullopt, 3);
    EXPECT_TRUE(first->truncated);
    auto rest = store->history(bucket("data"), key("k"), first->versions.back().version, 3);
    EXPECT_EQ(principals(*rest), std::vector<std::string>{"arn:a"});
    EXPECT_FALSE(rest->truncated);
}

TEST_F(ObjectHistory, OfAKeyThatNeverWasIsEmptyAndOfABucketAnError) {
    EXPECT_TRUE(store->history(bucket("data"), key("none"), std::nullopt, 10)->versions.empty());
    EXPECT_EQ(store->history(bucket("other"), key("none"), std::nullopt, 10).error().code, "NoSuchBucket");
}

TEST_F(ObjectHistory, WithoutVersioningHasOneWithoutAName) {
    store.make_bucket("plain");
    ASSERT_TRUE(store.put("plain", "k", "one", by("arn:a")));
    ASSERT_TRUE(store.put("plain", "k", "two", by("arn:b")));
    auto history = store->history(bucket("plain"), key("k"), std::nullopt, 10);
    EXPECT_EQ(principals(*history), std::vector<std::string>{"arn:b"});
    EXPECT_FALSE(history->versions[0].version);
}

}  // namespace
}  // namespace athanor::objects
