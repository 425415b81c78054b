#include "objects/testing_audit.hpp"

namespace athanor::objects {
namespace {

class Compaction : public testing::Test {
protected:
    void SetUp() override {
        store.restart();
        store.make_bucket("data");
        ASSERT_TRUE(store.run(store->set_versioning(bucket("data"), Versioning::enabled)));
    }
    void put(std::string_view name, char fill) {
        ASSERT_TRUE(store.put("data", name, std::string(5000, fill)));
    }
    void remove(std::string_view name) {
        auto version = store.head("data", name)->version;
        ASSERT_TRUE(store.run(store->remove(bucket("data"), {.key = key(name), .version = version})));
    }
    std::size_t compact() {
        EXPECT_TRUE(store->sweep());
        auto done = store->compact();
        EXPECT_TRUE(done) << done.error().message;
        return done.value_or(0);
    }
    std::string first_segment() {
        return "/objects/segments/" + store.fs.list("/objects/segments")->at(0).name;
    }

    TestStore store;
};

TEST_F(Compaction, MovesWhatLivesOfEachKeyAlsoManyVersionsOfOne) {
    for (int i = 0; i < 100; ++i) put("hot", static_cast<char>('a' + i % 26));
    for (int i = 0; i < 100; ++i) put(fmt::format("dead-{}", i), 'd');
    for (int i = 0; i < 100; ++i) remove(fmt::format("dead-{}", i));
    auto before = observe(store, "data");
    store.restart();
    EXPECT_GE(compact(), 1u);
    EXPECT_EQ(observe(store, "data"), before);
    EXPECT_EQ(compact(), 0u);
    EXPECT_EQ(audit(store, true), "");
    EXPECT_LT(store->usage()->segment_bytes, 110u * 5100);
}

TEST_F(Compaction, ADamagedHeadLosesNothing) {
    for (auto name : {"a", "b", "c", "d", "e", "f"}) put(name, name[0]);
    for (auto name : {"a", "c", "d", "f"}) remove(name);
    ASSERT_TRUE(store->sweep());
    auto before = observe(store, "data");
    store.restart();
    {
        auto file = store.fs.open(first_segment(), OpenMode::read_write);
        ASSERT_TRUE(file);
        ASSERT_TRUE(
            (*file)->write_at(20, "?"));  // the head of the very first record: no other is found behind it
    }
    EXPECT_EQ(compact(), 1u);
    EXPECT_EQ(observe(store, "data"), before);
    EXPECT_EQ(audit(store, true), "");
}

TEST_F(Compaction, ADamagedSegmentStaysAndDoesNotHoldUpTheOthers) {
    for (auto name : {"a", "b"}) put(name, name[0]);
    remove("b");
    store.restart();
    for (auto name : {"c", "d"}) put(name, name[0]);
    remove("d");
    store.restart();
    auto segments = *store.fs.list("/objects/segments");
    {
        auto file = store.fs.open(first_segment(), OpenMode::read_write);
        ASSERT_TRUE(file);
        ASSERT_TRUE((*file)->write_at(0, "?"));  // its header
    }
    ASSERT_TRUE(store->sweep());
    EXPECT_FALSE(store->compact());  // it is told
    auto left = *store.fs.list("/objects/segments");
    EXPECT_EQ(left.at(0).name, segments.at(0).name);
    for (auto& one : left) EXPECT_NE(one.name, segments.at(1).name);
    EXPECT_EQ(store.get("data", "c").value_or(""), std::string(5000, 'c'));
    EXPECT_EQ(store.get("data", "a").error().code, "InternalError");
}

TEST_F(Compaction, ASegmentThatNeverGotARecordGoes) {
    ASSERT_TRUE(store.fs.open("/objects/segments/00000000000000aa", OpenMode::create_new));
    EXPECT_EQ(compact(), 1u);
    EXPECT_EQ(store.files_in("/objects/segments"), 0u);
}

TEST_F(Compaction, WhatDiedInASegmentThatIsGoneIsNotCounted) {
    put("a", 'a');
    put("b", 'b');
    remove("a");
    store.restart();
    ASSERT_TRUE(store->compact());  // it is small; the garbage of `a` is not swept yet
    ASSERT_TRUE(store->sweep());
    EXPECT_EQ(store->usage()->dead_bytes, 0u);
    EXPECT_EQ(store.get("data", "b").value_or(""), std::string(5000, 'b'));
}

}  // namespace
}  // namespace athanor::objects
