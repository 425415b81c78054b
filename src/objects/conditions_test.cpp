// What a write or a delete is conditional on, decided in the transaction that would do it.
#include "objects/testing.hpp"

namespace athanor::objects {
namespace {

using std::chrono::hours;

class Conditions : public testing::Test {
protected:
    TestStore store_;
    void SetUp() override {
        store_.restart();
        store_.make_bucket("data");
    }
    std::string removed(DeleteTarget target) {
        auto gone = store_.run(store_->remove(bucket("data"), std::move(target)));
        return gone ? "" : gone.error().code;
    }
};

TEST_F(Conditions, OfADeleteAreAboutTheVersionThatGoes) {
    ASSERT_TRUE(store_.run(store_->set_versioning(bucket("data"), Versioning::enabled)));
    auto older = std::move(*store_.put("data", "k", "four")).take();
    store_.clock.advance(hours(1));
    auto newer = std::move(*store_.put("data", "k", "newer!")).take();
    const std::string refused = "PreconditionFailed";
    // Of the current version, where none is named.
    EXPECT_EQ(removed({.key = key("k"), .if_match = {older.etag}}), refused);
    EXPECT_EQ(removed({.key = key("k"), .if_modified_at = older.modified}), refused);
    EXPECT_EQ(removed({.key = key("k"), .if_size = 4}), refused);
    // Of the one that is named; all conditions must hold, times to the second.
    EXPECT_EQ(removed({.key = key("k"), .version = older.version, .if_match = {newer.etag}}), refused);
    EXPECT_EQ(removed({.key = key("k"), .version = older.version, .if_match = {older.etag}, .if_size = 6}),
              refused);
    EXPECT_EQ(
        removed({.key = key("k"), .version = older.version, .if_modified_at = older.modified + hours(1)}),
        refused);
    EXPECT_TRUE(store_.head("data", "k", {.version = older.version}));
    auto second = std::chrono::floor<std::chrono::seconds>(older.modified);
    EXPECT_EQ(removed({.key = key("k"),
                       .version = older.version,
                       .if_match = {"no", older.etag},
                       .if_modified_at = second,
                       .if_size = 4}),
              "");
    EXPECT_FALSE(store_.head("data", "k", {.version = older.version}));
    // What is not there fails none of them.
    EXPECT_EQ(removed({.key = key("k"), .version = older.version, .if_match = {"no"}, .if_size = 7}), "");
    EXPECT_EQ(removed({.key = key("none"), .if_match = {"no"}}), "");
    EXPECT_EQ(removed({.key = key("none"), .if_size = 1}),
              "");  // and gets no marker that a condition could fail of
    EXPECT_TRUE(store_->list_versions(bucket("data"), {.prefix = "none"})->versions.empty());
    // A marker is there, and has no ETag.
    EXPECT_EQ(removed({.key = key("k"), .if_match = {"*"}}), "");
    EXPECT_EQ(removed({.key = key("k"), .if_match = {newer.etag}}), refused);
    EXPECT_EQ(removed({.key = key("k"), .if_match = {"*"}}), "");
}

TEST_F(Conditions, OfManyDeletesEachStandsAlone) {
    auto made = std::move(*store_.put("data", "a", "1")).take();
    ASSERT_TRUE(store_.put("data", "b", "22"));
    std::vector<DeleteTarget> targets;
    targets.push_back({.key = key("a"), .if_match = {"no"}});
    targets.push_back({.key = key("b"), .if_size = 2});
    targets.push_back({.key = key("a"), .if_match = {made.etag}, .if_size = 1});
    auto done = store_.run(store_->remove_many(bucket("data"), std::move(targets)));
    ASSERT_TRUE(done);
    auto results = std::move(*done).take();
    EXPECT_FALSE(results[0]);
    EXPECT_TRUE(results[1]);
    EXPECT_TRUE(results[2]);
    EXPECT_TRUE(store_->list(bucket("data"), {})->objects.empty());
}

TEST_F(Conditions, OfAWriteIfNoneMatchMayNameETags) {
    auto made = std::move(*store_.put("data", "k", "1")).take();
    EXPECT_EQ(store_.put("data", "k", "2", {.conditions = {.if_none_match = {"no", made.etag}}}).error().code,
              "PreconditionFailed");
    EXPECT_EQ(*store_.get("data", "k"), "1");
    EXPECT_TRUE(store_.put("data", "k", "2", {.conditions = {.if_none_match = {"no"}}}));
    EXPECT_TRUE(store_.put("data", "new", "2", {.conditions = {.if_none_match = {made.etag}}}));
}

}  // namespace
}  // namespace athanor::objects
