#include "objects/multipart.hpp"

#include <gtest/gtest.h>

#include "base/encoding.hpp"
#include "objects/testing.hpp"

namespace athanor::objects {
namespace {

constexpr std::size_t kMiB = 1u << 20;

class Multipart : public ::testing::Test {
protected:
    void SetUp() override {
        store.restart();
        store.make_bucket("data");
    }
    UploadId begin(UploadOptions options = {}) {
        return *store.run(store->create_upload(bucket("data"), key("k"), std::move(options))).value();
    }
    Result<store::Durable<PartResult>> part(const UploadId& id, std::int32_t number, std::string body,
                                            BodyExpectations expected = {}) {
        auto stream = stream_of(std::move(body));
        return store.run(
            store->put_part(bucket("data"), key("k"), id, number, *stream, std::move(expected), {}));
    }
    Result<store::Durable<PutResult>> complete(const UploadId& id, std::vector<CompletedPart> parts,
                                               CompleteOptions options = {}) {
        return store.run(
            store->complete_upload(bucket("data"), key("k"), id, std::move(parts), std::move(options)));
    }
    TestStore store;
    std::string bytes(std::size_t size) {
        return store.bytes(1024) + std::string(size - 1024, 'x');
    }  // cheap ones
};

TEST_F(Multipart, CompletesByReferenceAndReadsAcrossParts) {
    UploadOptions options{.metadata = {.content_type = "x/y"}, .tags = {{"a", "b"}}};
    UploadId id = begin(options);
    std::string a = bytes(5 * kMiB), b = bytes(5 * kMiB + 7), c = store.bytes(100);
    std::string etag_a = (*part(id, 1, a))->etag, etag_b = (*part(id, 5, b))->etag,
                etag_c = (*part(id, 9, c))->etag;
    ASSERT_TRUE(part(id, 3, "not asked for"));
    auto made = complete(id, {{1, etag_a, {}}, {5, etag_b, {}}, {9, etag_c, {}}});
    ASSERT_TRUE(made) << made.error().message;
    std::string sums = hash(HashKind::md5, a) + hash(HashKind::md5, b) + hash(HashKind::md5, c);
    EXPECT_EQ((*made)->etag, hex(hash(HashKind::md5, sums)) + "-3");
    EXPECT_EQ((*made)->checksum->value, hash(HashKind::crc64nvme, a + b + c));
    EXPECT_TRUE(*store.get("data", "k") == a + b + c);
    std::uint64_t first = a.size() - 3, last = a.size() + b.size() + 2;
    EXPECT_TRUE(*store.get("data", "k", {.range = ByteRange{first, last}}) ==
                (a + b + c).substr(first, last - first + 1));
    EXPECT_TRUE(*store.get("data", "k", {.part_number = 2}) == b);
    EXPECT_EQ(store.head("data", "k", {.part_number = 2})->parts_count, 3);
    EXPECT_EQ(store.get("data", "k", {.part_number = 4}).error().status, 416);
    EXPECT_EQ(store.head("data", "k")->metadata.content_type, "x/y");
    ASSERT_TRUE(store->sweep());
    EXPECT_EQ(store.files_in("/objects/blobs"), 3u);

    auto again = complete(id, {{1, etag_a, {}}, {5, etag_b, {}}, {9, etag_c, {}}});  // the answer was lost
    ASSERT_TRUE(again);
    EXPECT_EQ((*again)->etag, (*made)->etag);
    EXPECT_EQ((*again)->sequence, (*made)->sequence);
    EXPECT_EQ(complete(id, {{1, etag_a, {}}}).error().code, "NoSuchUpload");

    ASSERT_TRUE(store.put("data", "k", "overwritten"));
    while (*store->sweep() > 0) {
    }
    EXPECT_EQ(store.files_in("/objects/blobs"), 0u);
    EXPECT_EQ(complete(id, {{1, etag_a, {}}, {5, etag_b, {}}, {9, etag_c, {}}}).error().code, "NoSuchUpload");
}

TEST_F(Multipart, ChecksOrderEtagsAndSizes) {
    UploadId id = begin();
    std::string small = (*part(id, 1, "small"))->etag, last = (*part(id, 2, "last"))->etag;
    EXPECT_EQ(complete(id, {{2, last, {}}, {1, small, {}}}).error().code, "InvalidPartOrder");
    EXPECT_EQ(complete(id, {{1, small, {}}, {1, small, {}}}).error().code, "InvalidPartOrder");
    EXPECT_EQ(complete(id, {{1, std::string(32, '0'), {}}}).error().code, "InvalidPart");
    EXPECT_EQ(complete(id, {{3, small, {}}}).error().code, "InvalidPart");
    EXPECT_EQ(complete(id, {{1, small, {}}, {2, last, {}}}).error().code, "EntityTooSmall");
    EXPECT_EQ(complete(id, {}).error().code, "MalformedXML");
    EXPECT_EQ(complete(id, {{1, small, {}}}, {.object_size = 4}).error().code, "InvalidRequest");
    EXPECT_EQ(part(id, 0, "x").error().code, "InvalidArgument");
    EXPECT_EQ(part(id, 10'001, "x").error().code, "InvalidArgument");
    EXPECT_TRUE(complete(id, {{1, small, {}}}, {.object_size = 5}));
    EXPECT_EQ(part(id, 1, "late").error().code, "NoSuchUpload");
}

TEST_F(Multipart, CompletingIsConditional) {
    UploadId id = begin();
    std::string etag = (*part(id, 1, "x"))->etag;
    ASSERT_TRUE(store.put("data", "k", "there"));
    CompleteOptions fresh{.conditions = {.if_none_match_any = true}};
    EXPECT_EQ(complete(id, {{1, etag, {}}}, fresh).error().code, "PreconditionFailed");
    EXPECT_EQ(*store.get("data", "k"), "there");
    ASSERT_TRUE(store.run(store->remove(bucket("data"), {key("k"), {}, {}})));
    EXPECT_TRUE(complete(id, {{1, etag, {}}}, fresh));
}

TEST_F(Multipart, ChecksumsAreCompositeOrOfTheWhole) {
    std::string a = bytes(5 * kMiB), b = store.bytes(999);
    UploadId id = begin({.checksum = HashKind::sha256});
    std::string etag_a = (*part(id, 1, a, {.checksum = HashKind::sha256}))->etag,
                etag_b = (*part(id, 2, b))->etag;
    EXPECT_EQ(part(id, 3, b, {.checksum = HashKind::crc32}).error().code, "InvalidRequest");
    Checksum wrong{HashKind::sha256, ChecksumType::composite, std::string(32, 'x'), 2};
    EXPECT_EQ(complete(id, {{1, etag_a, {}}, {2, etag_b, {}}}, {.checksum = wrong}).error().code,
              "BadDigest");
    auto made = complete(id, {{1, etag_a, {}}, {2, etag_b, {}}});
    EXPECT_EQ((*made)->checksum->value,
              hash(HashKind::sha256, hash(HashKind::sha256, a) + hash(HashKind::sha256, b)));
    EXPECT_EQ((*made)->checksum->parts, 2);

    UploadId whole = begin({.checksum = HashKind::crc32, .checksum_type = ChecksumType::full_object});
    etag_a = (*part(whole, 1, a))->etag, etag_b = (*part(whole, 2, b))->etag;
    EXPECT_EQ((*complete(whole, {{1, etag_a, {}}, {2, etag_b, {}}}))->checksum->value,
              hash(HashKind::crc32, a + b));
    UploadOptions impossible{.checksum = HashKind::sha1, .checksum_type = ChecksumType::full_object};
    EXPECT_EQ(store.run(store->create_upload(bucket("data"), key("k"), impossible)).error().code,
              "InvalidRequest");
}

TEST_F(Multipart, PartsAndUploadsAreListedInPagesAndAbortFreesThem) {
    UploadId first = begin({.initiator = "me"}), second = begin();
    for (int i = 1; i <= 5; ++i) ASSERT_TRUE(part(first, i, std::string(static_cast<std::size_t>(i), 'x')));
    ASSERT_TRUE(part(first, 2, "replaced"));
    auto page = store->list_parts(bucket("data"), key("k"), first, 0, 3);
    ASSERT_TRUE(page);
    EXPECT_EQ(page->parts.size(), 3u);
    EXPECT_EQ(page->parts[1].size, 8u);
    EXPECT_TRUE(page->truncated);
    EXPECT_EQ(store->list_parts(bucket("data"), key("k"), first, page->next_marker, 3)->parts.size(), 2u);
    auto uploads = store->list_uploads(bucket("data"), {.max_uploads = 1});
    EXPECT_EQ(uploads->uploads[0].id, first);
    EXPECT_EQ(uploads->uploads[0].initiator, "me");
    auto rest =
        store->list_uploads(bucket("data"), {.key_marker = uploads->next_key_marker,
                                             .id_marker = UploadId::parse(uploads->next_id_marker).value()});
    ASSERT_EQ(rest->uploads.size(), 1u);
    EXPECT_EQ(rest->uploads[0].id, second);
    ASSERT_TRUE(store.run(store->abort_upload(bucket("data"), key("k"), first)));
    EXPECT_EQ(store->list_parts(bucket("data"), key("k"), first, 0, 3).error().code, "NoSuchUpload");
    while (*store->sweep() > 0) {
    }
    EXPECT_EQ(store.files_in("/objects/blobs"), 0u);
}

TEST_F(Multipart, APartCanBeCopiedFromARange) {
    std::string body = bytes(6 * kMiB);
    ASSERT_TRUE(store.put("data", "source", body));
    UploadId id = begin();
    auto copied =
        store.run(store->copy_part({bucket("data"), key("source"), {}, {}, {}}, ByteRange{10, 5 * kMiB + 20},
                                   bucket("data"), key("k"), id, 1, {}));
    ASSERT_TRUE(copied) << copied.error().message;
    ASSERT_TRUE(complete(id, {{1, (*copied)->etag, {}}}));
    EXPECT_TRUE(*store.get("data", "k") == body.substr(10, 5 * kMiB + 11));
}

}  // namespace
}  // namespace athanor::objects
