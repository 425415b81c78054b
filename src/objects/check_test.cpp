// What the disk changes is never answered as if it were right, and is found: by whoever reads it, by the scrub, and by fsck.
#include "objects/check.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "base/log.hpp"
#include "objects/testing.hpp"

namespace athanor::objects {
namespace {

using std::chrono::hours;

struct Case {
    const char* name;
    std::string body;
};

class CheckTest : public testing::Test {
protected:
    void SetUp() override {
        store.restart();
        store.make_bucket("box");
        put("row", 300);
        put("segment", 5'000);
        put("file", 300'000);
        put("packed-row", 400, {.metadata = {.storage_class = "GLACIER_IR"}});
        put("packed-segment", 40'000, {.metadata = {.storage_class = "GLACIER_IR"}});
        put("packed-file", 600'000,
            {.metadata = {.content_type = "a/b", .storage_class = "GLACIER_IR"}, .tags = {{"a", "b"}}});
        auto id = store.run(store->create_upload(bucket("box"), key("parts"), {}));
        bodies["parts"] = text(280'000);
        auto stream = stream_of(bodies["parts"]);
        auto part = store.run(store->put_part(bucket("box"), key("parts"), **id, 1, *stream, {}, {}));
        ASSERT_TRUE(store.run(
            store->complete_upload(bucket("box"), key("parts"), **id, {{1, (*part)->etag, {}}}, {})));
    }
    std::string text(std::size_t size) {
        std::string out;
        for (int line = 0; out.size() < size; ++line)
            out += fmt::format("{} {:x} of a log\n", line, random() % 0xffffff);
        out.resize(size);
        return out;
    }
    void put(const std::string& name, std::size_t size, PutOptions options = {}) {
        bodies[name] = text(size);
        ASSERT_TRUE(store.put("box", name, bodies[name], std::move(options)));
    }
    // All that clients see is right or an error; how many errors.
    int look(const std::string& when) {
        int errors = 0;
        for (auto& [name, body] : bodies) {
            auto got = store.get("box", name);
            if (got) EXPECT_EQ(*got == body, true) << name << ": wrong bytes, " << when;
            auto info = store.head("box", name);
            if (info) EXPECT_EQ(info->size, body.size()) << name << when;
            auto tags = store.run(store->tags(bucket("box"), key(name), {}));
            if (tags) EXPECT_EQ(tags->size(), name == "packed-file" ? 1u : 0u) << name << when;
            errors += (got ? 0 : 1) + (info ? 0 : 1) + (tags ? 0 : 1);
        }
        auto listed = store->list(bucket("box"), {});
        if (!listed) return errors + 1;
        EXPECT_EQ(listed->objects.size(), bodies.size()) << when;
        for (auto& object : listed->objects) {
            auto body = bodies.find(object.key);
            EXPECT_TRUE(body != bodies.end() && body->second.size() == object.size &&
                        object.etag.size() >= 32)
                << object.key << ": listed wrong, " << when;
        }
        return errors;
    }
    void flip(const std::string& path, std::uint64_t at, int bit) {
        auto file = store.fs.open(path, OpenMode::read_write);
        ASSERT_TRUE(file);
        std::string byte(1, '\0');
        ASSERT_TRUE((*file)->read_at(at, byte));
        byte[0] = static_cast<char>(byte[0] ^ (1 << bit));
        ASSERT_TRUE((*file)->write_at(at, byte));
    }
    std::vector<DirectoryEntry> files(const std::string& folder) {
        std::vector<DirectoryEntry> all;
        auto listed = store.fs.list(folder);
        for (auto& entry : listed ? *listed : std::vector<DirectoryEntry>{}) {
            entry.name = folder + "/" + entry.name;
            if (entry.is_directory)
                std::ranges::copy(files(entry.name), std::back_inserter(all));
            else
                all.push_back(entry);
        }
        return all;
    }
    void execute(const std::string& sql) {
        ASSERT_TRUE(store->database().write_blocking([&](store::Transaction& tx) -> Status {
            ATHANOR_CHECK(tx.run(sql));
            return {};
        })) << sql;
    }
    CheckReport check(bool read = false, bool repair = false) {
        auto report = store->fsck(read, repair);
        EXPECT_TRUE(report) << (report ? "" : report.error().message);
        return report ? *std::move(report) : CheckReport{};
    }
    void pass() {
        while (store->scrub(1u << 20).value_or(0) > 0) {
        }
    }
    std::string said(const CheckReport& report) {
        std::string all;
        for (auto& one : report.findings) all += one.kind + " " + one.where + ": " + one.what + "\n";
        return all;
    }

    TestStore store;
    std::mt19937_64 random{3};
    std::map<std::string, std::string> bodies;
};

TEST_F(CheckTest, NothingIsFoundWhereNothingIsWrong) {
    put("file", 310'000);
    ASSERT_TRUE(store.run(store->remove(bucket("box"), {.key = key("segment")})));
    bodies.erase("segment");
    for (bool read : {false, true}) {
        CheckReport report = check(read);
        EXPECT_EQ(report.damaged + report.leftovers, 0u) << said(report);
        EXPECT_EQ(report.versions, 6u);
        EXPECT_EQ(report.files, 4u);  // one is garbage
    }
    ASSERT_TRUE(store->sweep());
    ASSERT_TRUE(store->sweep());
    CheckReport report = check();
    EXPECT_EQ(report.damaged + report.leftovers, 0u) << said(report);
    EXPECT_EQ(report.files, 3u);
    EXPECT_EQ(look(""), 0);
}

TEST_F(CheckTest, ABitOfABlobIsFoundByReadersTheScrubAndFsck) {
    pass();
    EXPECT_EQ(store->scrubbed()->damaged, 0u);
    int found = 0;
    std::vector<DirectoryEntry> all = files("/objects/blobs");
    std::ranges::copy(files("/objects/segments"), std::back_inserter(all));
    ASSERT_EQ(all.size(), 4u);
    for (auto& file : all) {
        for (int i = 0; i < 12; ++i) {
            const std::uint64_t at = random() % file.size;
            const int bit = static_cast<int>(random() % 8);
            const std::string when = fmt::format("{} at {}, bit {}", file.name, at, bit);
            flip(file.name, at, bit);
            store.restart();
            const int errors = look(when);
            store.clock.advance(hours(24));
            pass();
            const auto damaged = store->scrubbed()->damaged;
            const CheckReport report = check(true);
            EXPECT_TRUE(errors == 0 || (damaged > 0 && report.damaged > 0)) << when << "\n" << said(report);
            EXPECT_TRUE(errors > 0 || file.name.contains("segments")) << when;  // a record's head is not read
            if (errors == 0) EXPECT_EQ(damaged, 0u) << when;
            EXPECT_GT(report.damaged + report.leftovers + (file.name.contains("segments") ? 1 : 0), 0u)
                << when;
            found += errors > 0 ? 1 : 0;
            flip(file.name, at, bit);
        }
    }
    EXPECT_GT(found, 38);
    store.clock.advance(hours(24));
    pass();
    EXPECT_EQ(store->scrubbed()->damaged, 0u);  // it is whole again
    EXPECT_EQ(look("at last"), 0);
    CheckReport report = check();
    EXPECT_EQ(report.damaged, 0u) << said(report);
}

TEST_F(CheckTest, ABitOfAnIndexRowIsNeverAWrongAnswerNorAWrongListing) {
    struct Column {
        const char *table, *id, *column;
    };
    for (const Column& c : {Column{"version", "seq", "row"},
                            {"current", "key", "row"},
                            {"metadata", "seq", "row"},
                            {"tags", "seq", "row"},
                            {"part", "upload", "row"},
                            {"content", "seq", "bytes"}}) {
        auto rows = store->database().read([&](store::Snapshot& s) {
            return s.all<std::int64_t, std::string>(
                fmt::format("SELECT length({0}), hex({0}) FROM {1}", c.column, c.table));
        });
        ASSERT_TRUE(rows);
        ASSERT_FALSE(rows->empty()) << c.table;
        for (int i = 0; i < 20; ++i) {
            const std::string before = std::get<1>((*rows)[random() % rows->size()]);
            std::string after = before;
            const std::size_t at = random() % after.size();
            const int nibble = std::stoi(after.substr(at, 1), nullptr, 16) ^ (1 << random() % 4);
            after[at] = "0123456789ABCDEF"[nibble];
            const std::string when = fmt::format("{}.{}: {}", c.table, c.column, at);
            execute(fmt::format("UPDATE {0} SET {1} = x'{2}' WHERE {1} = x'{3}'", c.table, c.column, after,
                                before));
            EXPECT_GT(look(when), 0) << when;
            EXPECT_GT(check(true).damaged, 0u) << when;
            execute(fmt::format("UPDATE {0} SET {1} = x'{2}' WHERE {1} = x'{3}'", c.table, c.column, before,
                                after));
        }
    }
    EXPECT_EQ(look("at last"), 0);
}

TEST_F(CheckTest, WhatIsMissingCutOrLeftOverIsToldAndOnlyLeftoversGo) {
    auto blobs = files("/objects/blobs");
    ASSERT_EQ(blobs.size(), 3u);
    ASSERT_TRUE(
        write_file_durably(store.fs, "/objects/blobs/00000001/00000000/00000000000000ff", "left over"));
    execute("INSERT INTO content (seq, bytes) VALUES (99999, x'00')");
    execute("UPDATE blob_file SET refs = 3 WHERE number = (SELECT min(number) FROM blob_file)");
    execute(
        "DELETE FROM current WHERE key = x'"
        "726f77"
        "'");  // "row"
    store.restart();
    CheckReport report = check();
    EXPECT_EQ(report.damaged, 1u) << said(report);    // the key that is not listed
    EXPECT_EQ(report.leftovers, 2u) << said(report);  // the start has removed the file
    ASSERT_TRUE(
        write_file_durably(store.fs, "/objects/blobs/00000001/00000000/00000000000000ff", "left over"));
    EXPECT_EQ(check().leftovers, 3u);
    EXPECT_EQ(check().repaired, 0u);
    EXPECT_EQ(check(false, true).repaired, 4u);
    report = check();
    EXPECT_EQ(report.damaged + report.leftovers, 0u) << said(report);
    EXPECT_EQ(look("repaired"), 0);

    {
        auto file = store.fs.open(blobs[0].name, OpenMode::read_write);
        ASSERT_TRUE((*file)->truncate(blobs[0].size - 1));
    }
    ASSERT_TRUE(store.fs.remove(blobs[1].name));
    report = check();
    EXPECT_EQ(report.damaged, 2u) << said(report);
    EXPECT_EQ(check(false, true).repaired, 0u);  // what is lost stays told
    EXPECT_EQ(check().damaged, 2u);
    EXPECT_GT(look("cut"), 0);
}

TEST_F(CheckTest, ADirectoryIsCheckedWithoutBeingTouched) {
    store.run(store->remove(bucket("box"), {.key = key("row")}));
    ASSERT_TRUE(
        write_file_durably(store.fs, "/objects/blobs/00000001/00000000/00000000000000ff", "left over"));
    const MasterKey key = store.master_key();
    store.store.reset();
    auto state = [&] {
        std::string all;
        for (auto& file : files("/objects")) all += file.name + " " + *read_file(store.fs, file.name) + "\n";
        return hash(HashKind::sha256, all);
    };
    const std::string before = state();
    auto report = check_directory(store.fs, store.clock, "/objects", key, {.read = true});
    ASSERT_TRUE(report) << report.error().message;
    EXPECT_EQ(report->damaged, 0u) << said(*report);
    EXPECT_EQ(report->leftovers, 1u) << said(*report);
    EXPECT_EQ(report->versions, 6u);
    EXPECT_GT(report->bytes_read, 600'000u);
    EXPECT_EQ(state() == before, true);
    const std::string segment = files("/objects/segments").at(0).name;
    flip(segment, 200, 1);
    EXPECT_GT(check_directory(store.fs, store.clock, "/objects", key, {.read = true})->damaged, 0u);
    EXPECT_EQ(check_directory(store.fs, store.clock, "/objects", key, {})->damaged,
              0u);  // bytes are not read then
}

TEST_F(CheckTest, AScrubReadsAtItsRateGoesOnAfterARestartAndRestsUntilTheNextDay) {
    std::uint64_t most = 0, turns = 0;
    for (; turns < 1000; ++turns) {
        const std::uint64_t read = *store->scrub(100'000);
        if (read == 0) break;
        most = std::max(most, read);
    }
    EXPECT_LE(most, 100'000u + (256u << 10) + 4096);
    EXPECT_GE(turns, 4u);
    auto state = *store->scrubbed();
    EXPECT_EQ(state.versions, 7u);
    EXPECT_NE(state.ended, Timestamp{});
    EXPECT_EQ(*store->scrub(100'000), 0u);
    store.restart();
    EXPECT_EQ(*store->scrub(100'000), 0u);
    store.clock.advance(hours(24));
    EXPECT_GT(*store->scrub(100'000), 0u);
}

TEST_F(CheckTest, DamageOfWhatWasDeletedIsForgotten) {
    for (auto& file : files("/objects/blobs")) flip(file.name, 100, 3);
    pass();
    EXPECT_EQ(store->scrubbed()->damaged, 3u);
    CheckReport report = check();
    EXPECT_EQ(report.damaged, 3u) << said(report);
    for (const char* name : {"file", "packed-file", "parts"})
        ASSERT_TRUE(store.run(store->remove(bucket("box"), {.key = key(name)})));
    store.clock.advance(hours(24));
    pass();
    EXPECT_EQ(store->scrubbed()->damaged, 0u);
}

}  // namespace
}  // namespace athanor::objects
