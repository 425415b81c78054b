#include "objects/pack.hpp"

#include <gtest/gtest.h>

#include <random>

#include "base/log.hpp"
#include "objects/storage_class.hpp"
#include "objects/testing.hpp"

namespace athanor::objects {
namespace {

constexpr auto kKiB = std::size_t{1024};

// Text that becomes smaller, with stretches that do not.
std::string some_text(Random& random, std::size_t size, bool mixed) {
    std::string out;
    for (int line = 0; out.size() < size; ++line) {
        out += fmt::format("line {} of a log that says the same again and again\n", line);
        if (mixed && line % 4000 == 3999) out += random.bytes(200 * kKiB);
    }
    out.resize(size);
    return out;
}

std::string unpacked(std::string_view packed, std::size_t size) {
    auto table = PackTable::parse(packed.substr(packed.size() - pack_table_size(size)), size, packed.size());
    EXPECT_TRUE(table);
    std::string out, chunk;
    for (std::uint64_t i = 0; table && i < pack_chunks(size); ++i) {
        auto [offset, length] = table->place(i);
        EXPECT_TRUE(table->unpack(i, packed.substr(offset, length), chunk));
        out += chunk;
    }
    return out;
}

TEST(Pack, GivesBackWhatItTookInPiecesOfAnySize) {
    SeededRandom random(5);
    for (std::size_t size :
         {1ul, 100ul, 128 * kKiB - 1, 128 * kKiB, 128 * kKiB + 1, 700 * kKiB, 1500 * kKiB}) {
        const std::string plain = some_text(random, size, true);
        for (std::size_t piece : {std::size_t{1000}, 64 * kKiB, 256 * kKiB, 300 * kKiB + 7}) {
            std::string packed;
            Packer packer;
            for (std::size_t at = 0; at < size; at += piece)
                packer.add(std::string_view(plain).substr(at, piece), packed);
            packer.finish(packed);
            EXPECT_EQ(packer.packed(), packed.size());
            EXPECT_EQ(packed, pack(plain));
            EXPECT_EQ(unpacked(packed, size), plain);
        }
    }
    EXPECT_LT(pack(some_text(random, 700 * kKiB, false)).size(), 100 * kKiB);
}

TEST(Pack, WhatDoesNotBecomeSmallerCostsOnlyTheTable) {
    SeededRandom random(6);
    std::string plain = random.bytes(400 * kKiB);
    EXPECT_EQ(pack(plain).size(), plain.size() + pack_table_size(plain.size()));
    EXPECT_EQ(unpacked(pack(plain), plain.size()), plain);
}

TEST(Pack, NoTableThatWasChangedIsBelieved) {
    SeededRandom random(7);
    const std::string plain = some_text(random, 300 * kKiB, true);
    const std::string packed = pack(plain);
    const std::string table = packed.substr(packed.size() - pack_table_size(plain.size()));
    EXPECT_TRUE(PackTable::parse(table, plain.size(), packed.size()));
    EXPECT_FALSE(PackTable::parse(table, plain.size() + 1, packed.size()));
    EXPECT_FALSE(PackTable::parse(table, plain.size(), packed.size() + 1));
    EXPECT_FALSE(PackTable::parse("", plain.size(), packed.size()));
    for (std::size_t at = 0; at < table.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            std::string changed = table;
            changed[at] = static_cast<char>(changed[at] ^ (1 << bit));
            auto parsed = PackTable::parse(changed, plain.size(), packed.size());
            if (!parsed) continue;  // else it is the mark of a chunk, which does not fit what the chunk is
            std::string all, chunk;
            bool wrong = false;
            for (std::uint64_t i = 0; i < pack_chunks(plain.size()); ++i) {
                auto [offset, length] = parsed->place(i);
                wrong = wrong || !parsed->unpack(i, std::string_view(packed).substr(offset, length), chunk);
            }
            EXPECT_TRUE(wrong) << at << ":" << bit;
        }
    }
}

// Whatever the place, the class and the range.
class PackedStore : public testing::Test {
protected:
    void SetUp() override {
        store.restart();
        store.make_bucket("box");
    }
    std::size_t bytes_on_disk() {
        std::size_t all = 0;
        for (auto* folder : {"/objects/blobs/00000001/00000000", "/objects/segments"}) {
            auto listed = store.fs.list(folder);
            for (auto& entry : listed ? *listed : std::vector<DirectoryEntry>{}) all += entry.size;
        }
        return all;
    }
    Result<std::string> range(std::string_view name, std::uint64_t first, std::uint64_t last) {
        return store.get("box", name, {.range = ByteRange{first, last}});
    }
    PutOptions in(std::string storage_class) {
        return {.metadata = {.storage_class = std::move(storage_class)}};
    }
    TestStore store;
    std::mt19937_64 numbers{11};
};

TEST_F(PackedStore, ReadsEveryRangeOfEveryPlace) {
    for (std::size_t size : {400ul, 600ul, 40 * kKiB, 200 * kKiB, 300 * kKiB, 2000 * kKiB}) {
        const std::string body = some_text(store.random, size, true);
        const std::string name = std::to_string(size);
        ASSERT_TRUE(store.put("box", name, body, in("GLACIER_IR")));
        EXPECT_EQ(store.get("box", name).value_or(""), body) << size;
        EXPECT_EQ(store.head("box", name)->size, size);
        for (int i = 0; i < 40; ++i) {
            std::uint64_t first = numbers() % size;
            std::uint64_t last = std::min<std::uint64_t>(size - 1, first + numbers() % (200 * kKiB));
            EXPECT_EQ(range(name, first, last).value_or(""), body.substr(first, last - first + 1))
                << size << ": " << first << "-" << last;
        }
    }
    store.restart();
    EXPECT_TRUE(store.get("box", "400"));
    EXPECT_EQ(store.get("box", std::to_string(2000 * kKiB))->size(), 2000 * kKiB);
}

TEST_F(PackedStore, TakesLessRoomThanStandard) {
    const std::string body = some_text(store.random, 1000 * kKiB, false);
    ASSERT_TRUE(store.put("box", "packed", body, in("GLACIER_IR")));
    const std::size_t packed = bytes_on_disk();
    EXPECT_LT(packed, 200 * kKiB);
    ASSERT_TRUE(store.put("box", "plain", body, in("STANDARD_IA")));
    EXPECT_GT(bytes_on_disk() - packed, 1000 * kKiB);
    EXPECT_EQ(store.head("box", "plain")->metadata.storage_class, "STANDARD_IA");
}

TEST_F(PackedStore, PartsArePackedAndCopiesKeepOrLeaveIt) {
    const std::string first = some_text(store.random, 5 * 1024 * kKiB, false), second = "the end";
    auto id = store.run(
        store->create_upload(bucket("box"), key("parts"), {.metadata = {.storage_class = "GLACIER_IR"}}));
    ASSERT_TRUE(id);
    std::vector<CompletedPart> parts;
    for (const std::string& body : {first, second}) {
        auto stream = stream_of(body);
        const auto number = static_cast<std::int32_t>(parts.size()) + 1;
        auto part = store.run(store->put_part(bucket("box"), key("parts"), **id, number, *stream, {}, {}));
        ASSERT_TRUE(part);
        parts.push_back({number, (*part)->etag, {}});
    }
    EXPECT_LT(bytes_on_disk(), 1000 * kKiB);
    ASSERT_TRUE(store.run(store->complete_upload(bucket("box"), key("parts"), **id, parts, {})));
    EXPECT_EQ(store.get("box", "parts").value_or(""), first + second);
    EXPECT_EQ(range("parts", first.size() - 3, first.size() + 2).value_or(""),
              first.substr(first.size() - 3) + second.substr(0, 3));

    for (const char* to : {"STANDARD", "GLACIER_IR"}) {
        CopyOptions options;
        options.metadata = Metadata{.storage_class = to};
        auto copied = store.run(store->copy(
            {.bucket = bucket("box"), .key = key("parts"), .version = {}, .conditions = {}, .encryption = {}},
            bucket("box"), key(to), options));
        ASSERT_TRUE(copied) << copied.error().message;
        EXPECT_EQ(store.get("box", to).value_or(""), first + second);
    }
    EXPECT_GT(bytes_on_disk(), 5000 * kKiB);
}

TEST(StorageClass, OnlyTheWaterfallLeadsDown) {
    EXPECT_TRUE(may_follow("", "STANDARD_IA"));
    EXPECT_TRUE(may_follow("STANDARD", "DEEP_ARCHIVE"));
    EXPECT_TRUE(may_follow("GLACIER", "DEEP_ARCHIVE"));
    EXPECT_TRUE(may_follow("INTELLIGENT_TIERING", "ONEZONE_IA"));
    EXPECT_FALSE(may_follow("ONEZONE_IA", "GLACIER_IR"));
    EXPECT_FALSE(may_follow("GLACIER", "GLACIER_IR"));
    EXPECT_FALSE(may_follow("GLACIER", "GLACIER"));
    EXPECT_FALSE(may_follow("REDUCED_REDUNDANCY", "STANDARD"));
    EXPECT_FALSE(is_storage_class("EXPRESS_ONEZONE"));
    EXPECT_FALSE(is_storage_class("OUTPOSTS"));
    EXPECT_TRUE(is_storage_class("REDUCED_REDUNDANCY"));
}

}  // namespace
}  // namespace athanor::objects
