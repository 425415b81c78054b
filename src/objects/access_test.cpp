#include <gtest/gtest.h>

#include "objects/testing.hpp"

namespace athanor::objects {
namespace {

const ObjectAccess kAnothers{.owner = "000000000002", .acl = R"([{"to":"x","permission":"READ"}])"};

class Access : public ::testing::Test {
protected:
    void SetUp() override {
        store.restart();
        store.make_bucket("data");
    }
    Result<VersionAccess> access(std::string_view name, std::optional<VersionId> version = {}) {
        return store->access_of(bucket("data"), key(name), version);
    }
    Status set_acl(std::string_view name, std::int64_t sequence, std::string acl) {
        auto set = store.run(store->set_acl(bucket("data"), key(name), sequence, std::move(acl), {}));
        return set ? Status() : std::unexpected(set.error());
    }

    TestStore store;
};

TEST_F(Access, of_what_was_written_without_a_word_is_the_bucket_owners) {
    ASSERT_TRUE(store.put("data", "k", "v"));
    EXPECT_FALSE(access("k")->access.any());
    EXPECT_FALSE(store.head("data", "k")->access.any());
    EXPECT_EQ(store->list(bucket("data"), {})->objects.at(0).owner, "");
}

TEST_F(Access, stays_with_its_version_over_a_restart) {
    PutOptions options;
    options.access = kAnothers;
    ASSERT_TRUE(store.put("data", "k", "v", options));
    store.restart();
    EXPECT_EQ(access("k")->access, kAnothers);
    EXPECT_EQ(store.head("data", "k")->access, kAnothers);
    EXPECT_EQ(store->list(bucket("data"), {})->objects.at(0).owner, "000000000002");
    EXPECT_EQ(store->list_versions(bucket("data"), {})->versions.at(0).object.owner, "000000000002");
}

TEST_F(Access, is_not_copied) {
    for (std::size_t size : {1ul, 5'000ul, 2ul << 20}) {  // in the row, in a segment, a file that is shared
        PutOptions options;
        options.access = kAnothers;
        ASSERT_TRUE(store.put("data", "from", store.bytes(size), options));
        CopySource source{.bucket = bucket("data"), .key = key("from")};
        ASSERT_TRUE(store.run(store->copy(source, bucket("data"), key("plain"), {})));
        EXPECT_FALSE(access("plain")->access.any()) << size;
        CopyOptions own;
        own.access.owner = "000000000003";
        ASSERT_TRUE(store.run(store->copy(source, bucket("data"), key("own"), own)));
        EXPECT_EQ(access("own")->access, own.access) << size;
    }
}

TEST_F(Access, of_an_upload_is_what_it_was_begun_with) {
    UploadOptions options;
    options.access = kAnothers;
    auto id = *store.run(store->create_upload(bucket("data"), key("k"), options)).value();
    EXPECT_EQ(store->find_upload(bucket("data"), key("k"), id)->access, kAnothers);
    EXPECT_EQ(store->list_uploads(bucket("data"), {})->uploads.at(0).access, kAnothers);
    auto body = stream_of("part");
    auto part = store.run(store->put_part(bucket("data"), key("k"), id, 1, *body, {}, {}));
    ASSERT_TRUE(part);
    ASSERT_TRUE(store.run(
        store->complete_upload(bucket("data"), key("k"), id, {{.number = 1, .etag = (*part)->etag}}, {})));
    EXPECT_EQ(access("k")->access, kAnothers);
}

TEST_F(Access, a_list_is_set_on_the_version_that_was_looked_at) {
    ASSERT_TRUE(store.run(store->set_versioning(bucket("data"), Versioning::enabled)));
    PutOptions options;
    options.access = kAnothers;
    ASSERT_TRUE(store.put("data", "k", "1", options));
    auto first = access("k");
    ASSERT_TRUE(store.put("data", "k", "2"));
    ASSERT_TRUE(set_acl("k", first->sequence, "[]"));
    EXPECT_EQ(access("k", first->version)->access, (ObjectAccess{.owner = "000000000002", .acl = "[]"}));
    EXPECT_FALSE(access("k")->access.any());
    EXPECT_EQ(*store.get("data", "k", {.version = first->version}), "1");
    ASSERT_TRUE(set_acl("k", first->sequence, ""));
    EXPECT_EQ(access("k", first->version)->access.acl, "");
    ASSERT_TRUE(store.run(store->remove(bucket("data"), {.key = key("k"), .version = first->version})));
    EXPECT_EQ(set_acl("k", first->sequence, "[]").error().code, "NoSuchKey");
}

TEST_F(Access, of_what_is_not_there_is_an_error) {
    EXPECT_EQ(access("none").error().code, "NoSuchKey");
    ASSERT_TRUE(store.run(store->set_versioning(bucket("data"), Versioning::enabled)));
    ASSERT_TRUE(store.put("data", "k", "1"));
    auto gone = access("k")->version;
    ASSERT_TRUE(store.run(store->remove(bucket("data"), {.key = key("k"), .version = gone})));
    EXPECT_EQ(access("k", gone).error().code, "NoSuchVersion");
    auto marker = store.run(store->remove(bucket("data"), {.key = key("k")}));
    ASSERT_TRUE(marker);
    EXPECT_EQ(access("k").error().code, "NoSuchKey");
    EXPECT_EQ(access("k", (*marker)->version).error().code, "MethodNotAllowed");
}

}  // namespace
}  // namespace athanor::objects
