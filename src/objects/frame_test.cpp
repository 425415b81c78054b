#include "objects/frame.hpp"

#include <gtest/gtest.h>

#include "objects/rows.hpp"
#include "objects/testing.hpp"

namespace athanor::objects {
namespace {

struct Sealed {
    SeededRandom random{1};
    DataKey key{random.bytes(kKeySize)};
    std::string plain, bytes;
    explicit Sealed(std::size_t size) : plain(random.bytes(size)) { seal_frames(key, 0, plain, true, bytes); }
    bool opens_to(std::string_view sealed, std::string& out) const {
        out.clear();
        return open_frames(key, plain.size(), 0, sealed, out).has_value();
    }
};

TEST(Frame, RoundTripsAtEveryBorder) {
    for (std::size_t size : {0u, 1u, 65535u, 65536u, 65537u, 131072u, 200000u}) {
        Sealed s(size);
        EXPECT_EQ(s.bytes.size(), sealed_size(size));
        std::string out;
        EXPECT_TRUE(s.opens_to(s.bytes, out));
        EXPECT_EQ(out, s.plain);
    }
}

TEST(Frame, AFlippedBitOfAnyByteIsFound) {
    Sealed s(300);
    std::string out;
    for (std::size_t i = 0; i < s.bytes.size(); ++i) {
        std::string damaged = s.bytes;
        damaged[i] = static_cast<char>(damaged[i] ^ (1 << (i % 8)));
        EXPECT_FALSE(s.opens_to(damaged, out)) << i;
    }
}

TEST(Frame, CutMovedAndRepeatedFramesAreFound) {
    Sealed s(200'000);
    std::string out;
    const std::size_t frame = kFrameSize + kTagSize;
    std::string swapped = s.bytes.substr(frame, frame) + s.bytes.substr(0, frame) + s.bytes.substr(2 * frame);
    EXPECT_FALSE(s.opens_to(swapped, out));
    EXPECT_FALSE(s.opens_to(s.bytes.substr(0, s.bytes.size() - 1), out));
    EXPECT_FALSE(s.opens_to(s.bytes + s.bytes.substr(3 * frame), out));
    // Cut at a frame's border: the size in the index, to which the key is bound, would have to be changed too, and the last frame lacks its mark.
    EXPECT_FALSE(open_frames(s.key, 2 * kFrameSize, 0, std::string_view(s.bytes).substr(0, 2 * frame), out));
}

TEST(Frame, AWrappedKeyIsBoundToItsBlobAndSize) {
    SeededRandom random(3);
    MasterKey master = MasterKey::generate(random), other = MasterKey::generate(random);
    DataKey key{random.bytes(kKeySize)};
    for (std::string customer : {std::string(), std::string(32, 'c')}) {
        std::string wrapped = wrap_key(master, customer, random, {1, 2}, 300, key);
        EXPECT_EQ(unwrap_key(master, customer, {1, 2}, 300, wrapped)->bytes, key.bytes);
        EXPECT_FALSE(unwrap_key(master, customer, {1, 2}, 301, wrapped));
        EXPECT_FALSE(unwrap_key(master, customer, {1, 3}, 300, wrapped));
        EXPECT_FALSE(unwrap_key(master, customer, {2, 2}, 300, wrapped));
    }
    EXPECT_FALSE(unwrap_key(other, "", {1, 2}, 300, wrap_key(master, "", random, {1, 2}, 300, key)));
}

TEST(Row, RoundTripsAndNoFlippedBitIsTaken) {
    VersionRow row{.null_version = true,
                   .has_metadata = true,
                   .customer_encrypted = true,
                   .blob = {.place = Place::segment,
                            .id = {7, 1u << 30},
                            .size = 5000,
                            .segment = 9,
                            .offset = 1234,
                            .wrapped_key = "wrapped"},
                   .modified = Timestamp(Duration(1'700'000'000'000'000)),
                   .md5 = std::string(16, 'm'),
                   .parts = 3,
                   .checksum = Checksum{HashKind::sha256, ChecksumType::composite, std::string(32, 's'), 3},
                   .storage_class = "GLACIER",
                   .tag_count = 2,
                   .customer_key_md5 = std::string(16, 'k'),
                   .principal = 1'000};
    row.kms = KmsSeal{"arn:aws:kms:r:1:key/k", std::string(77, 'w'), {{"a", "b"}, {"c", ""}}, true};
    std::string bytes = encode(row);
    EXPECT_EQ(*decode_version(bytes), row);
    VersionRow marker{.delete_marker = true, .modified = row.modified, .principal = 7};
    EXPECT_EQ(*decode_version(encode(marker)), marker);
    for (std::int64_t below : {0, 1, 1 << 30}) {
        marker.null_below = below;
        EXPECT_EQ(*decode_version(encode(marker)), marker);
    }
    row.access = {.owner = "000000000001", .acl = "[]"};
    EXPECT_EQ(*decode_version(encode(row)), row);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        std::string damaged = bytes;
        damaged[i] = static_cast<char>(damaged[i] ^ 4);
        EXPECT_FALSE(decode_version(damaged)) << i;
    }
    UploadRow upload{.metadata = {.content_type = "a/b", .user = {{"k", "v"}}},
                     .tags = {{"t", ""}},
                     .initiator = "1",
                     .checksum = HashKind::crc32c,
                     .kms = KmsSeal{"arn", "wrapped", {}, false}};
    EXPECT_EQ(*decode_upload(encode(upload)), upload);
    upload.access.acl = "[]";
    EXPECT_EQ(*decode_upload(encode(upload)), upload);
    CurrentRow current = current_of(42, row);
    EXPECT_EQ(current.owner, "000000000001");
    EXPECT_EQ(*decode_current(encode(current)), current);
    current.owner.clear();
    EXPECT_EQ(*decode_current(encode(current)), current);
    EXPECT_EQ(etag_of(std::string(16, '\x0f'), 2), "0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f-2");
}

// Through the whole store: every byte of a stored segment and of the database flipped, one at a time.
TEST(Frame, NoFlippedByteOnTheDiskGivesWrongData) {
    TestStore store;
    store.restart();
    store.make_bucket("data");
    std::string body = store.bytes(700);
    ASSERT_TRUE(store.put("data", "k", body));
    auto segments = store.fs.list("/objects/segments").value();
    ASSERT_EQ(segments.size(), 1u);
    auto file = store.fs.open("/objects/segments/" + segments[0].name, OpenMode::read_write).value();
    std::uint64_t size = file->size().value();
    int refused = 0;
    for (std::uint64_t at = 0; at < size; ++at) {
        char byte = 0;
        ASSERT_TRUE(file->read_at(at, {&byte, 1}));
        char flipped = static_cast<char>(byte ^ 0x20);
        ASSERT_TRUE(file->write_at(at, {&flipped, 1}));
        auto got = store.get("data", "k");
        if (got) EXPECT_EQ(*got, body);
        refused += got ? 0 : 1;
        ASSERT_TRUE(file->write_at(at, {&byte, 1}));
    }
    EXPECT_GE(refused, 716);  // all of the frame and its tag
}

}  // namespace
}  // namespace athanor::objects
