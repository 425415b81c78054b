// Power cuts and failing disks: nothing acknowledged is missing or torn, nothing that failed was acknowledged, and overwrite, complete and
// delete happen whole or not at all.
#include <gtest/gtest.h>

#include <cerrno>
#include <set>

#include "objects/testing.hpp"

namespace athanor::objects {
namespace {

// What a key may hold: what was acknowledged last, or what was in flight when the disk failed ("" for absent).
struct Expected {
    std::map<std::string, std::set<std::string>> allowed;
    void acknowledged(const std::string& name, std::string body) { allowed[name] = {std::move(body)}; }
    void uncertain(const std::string& name, std::string body) { allowed[name].insert(std::move(body)); }
};

std::string body_of(int size, char c) { return std::string(static_cast<std::size_t>(size), c); }

void put(TestStore& store, Expected& expected, const std::string& name, std::string body) {
    if (expected.allowed[name].empty()) expected.acknowledged(name, "");
    if (store.put("data", name, body)) {
        expected.acknowledged(name, body);
    } else {
        expected.uncertain(name, body);
    }
}

void remove(TestStore& store, Expected& expected, const std::string& name) {
    if (store.run(store->remove(bucket("data"), {key(name), {}, {}}))) {
        expected.acknowledged(name, "");
    } else {
        expected.uncertain(name, "");
    }
}

void upload(TestStore& store, Expected& expected, const std::string& name, const std::string& part) {
    if (expected.allowed[name].empty()) expected.acknowledged(name, "");
    auto id = store.run(store->create_upload(bucket("data"), key(name), {}));
    if (!id) return;
    auto stream = stream_of(part);
    auto stored = store.run(store->put_part(bucket("data"), key(name), **id, 1, *stream, {}, {}));
    if (!stored) return;
    if (store.run(store->complete_upload(bucket("data"), key(name), **id, {{1, (*stored)->etag, {}}}, {}))) {
        expected.acknowledged(name, part);
    } else {
        expected.uncertain(name, part);
    }
}

// Every place of a blob, overwritten and deleted, and the housekeeping between.
void some_work(TestStore& store, Expected& expected) {
    put(store, expected, "tiny", body_of(100, 'a'));
    put(store, expected, "small", body_of(3000, 'b'));
    put(store, expected, "large", body_of(300'000, 'c'));
    put(store, expected, "tiny", body_of(200, 'd'));
    put(store, expected, "small", body_of(4000, 'e'));
    put(store, expected, "large", body_of(310'000, 'f'));
    upload(store, expected, "parts", body_of(270'000, 'g'));
    (void)store->sweep();
    remove(store, expected, "small");
    upload(store, expected, "large", body_of(1000, 'h'));
    put(store, expected, "small", body_of(2000, 'i'));
    (void)store->sweep();
}

void check(TestStore& store, Expected& expected, std::uint64_t n) {
    for (auto& [name, allowed] : expected.allowed) {
        auto got = store.get("data", name);
        if (!got) ASSERT_EQ(got.error().code, "NoSuchKey") << name << " after operation " << n;
        std::string body = got.value_or("");
        EXPECT_TRUE(allowed.contains(body)) << name << " after operation " << n << " has " << body.size()
                                            << " bytes of " << body.substr(0, 1);
    }
    auto listed = store->list(bucket("data"), {});
    ASSERT_TRUE(listed);
    for (auto& object : listed->objects) EXPECT_EQ(store.get("data", object.key)->size(), object.size);
}

void sweep_faults(int number, bool and_after, FaultyFilesystem::Unsynced unsynced, std::uint64_t step,
                  std::uint64_t seed) {
    SeededRandom random(seed);
    for (std::uint64_t n = seed % step;; n += step) {
        TestStore store;
        store.restart();
        store.make_bucket("data");
        Expected expected;
        put(store, expected, "old", body_of(500, 'o'));
        store.fs.fail_at(n, number, and_after);
        some_work(store, expected);
        bool hit = store.fs.fault_was_hit();
        store.store.reset();
        store.fs.crash(unsynced, &random);
        store.restart();
        check(store, expected, n);
        (void)store->sweep();
        check(store, expected, n);
        if (::testing::Test::HasFailure() || !hit) return;
    }
}

TEST(ObjectsCrash, AfterAnyOperationNothingAcknowledgedIsMissingOrTorn) {
    sweep_faults(EIO, true, FaultyFilesystem::Unsynced::lost, 1, 0);
}
TEST(ObjectsCrash, AlsoIfUnsyncedWritesReachTheDiskInAnyOrder) {
    sweep_faults(EIO, true, FaultyFilesystem::Unsynced::any, 3, 1);
}
TEST(ObjectsCrash, AnErrorOfAnyOperationIsNeverAcknowledged) {
    sweep_faults(EIO, false, FaultyFilesystem::Unsynced::lost, 3, 2);
}
TEST(ObjectsCrash, NeitherIsAFullDisk) {
    sweep_faults(ENOSPC, false, FaultyFilesystem::Unsynced::lost, 3, 1);
}

TEST(ObjectsCrash, WhatWasNeverAcknowledgedIsRemovedAtTheNextStart) {
    TestStore store;
    store.restart();
    store.make_bucket("data");
    struct Broken : ByteStream {
        int left = 3;
        std::string piece = std::string(200'000, 'x');
        std::optional<std::uint64_t> remaining() const override { return 10'000'000; }
        Task<Result<std::string_view>> read() override {
            if (left-- == 0) co_return fail("RequestTimeout", "the client went away");
            co_return piece;
        }
    } broken;
    EXPECT_EQ(store.run(store->put(bucket("data"), key("k"), broken, {})).error().code, "RequestTimeout");
    EXPECT_EQ(store.files_in("/objects/blobs"), 0u);
    ASSERT_TRUE(store.put("data", "kept", body_of(300'000, 'x')));
    ASSERT_TRUE(store.fs.make_directory("/objects/blobs/00000001/00000000"));
    ASSERT_TRUE(
        write_file_durably(store.fs, "/objects/blobs/00000001/00000000/00000000000000ff", "left over"));
    store.restart();
    EXPECT_EQ(store.files_in("/objects/blobs"), 1u);
    EXPECT_TRUE(store.get("data", "kept"));
}

TEST(ObjectsCrash, WhatWasSweptStaysGone) {
    TestStore store;
    store.restart();
    store.make_bucket("data");
    ASSERT_TRUE(store.put("data", "k", body_of(300'000, 'x')));
    store.restart();  // the file belongs to a run that no recovery examines any more
    remove(store, *std::make_unique<Expected>(), "k");
    ASSERT_EQ(*store->sweep(), 1u);
    store.store.reset();
    store.fs.crash();
    store.restart();
    EXPECT_EQ(store.files_in("/objects/blobs"), 0u);
}

}  // namespace
}  // namespace athanor::objects
