// Encryption of every kind through the whole store: what wraps an object's keys, in each place that bytes have, and in copies from any to any.
#include <gtest/gtest.h>

#include "base/encoding.hpp"
#include "objects/testing.hpp"
#include "objects/testing_keys.hpp"
#include "store/database.hpp"

namespace athanor::objects {
namespace {

constexpr KeyCaller kOne{.account = "000000000001", .region = "here", .principal = "arn:one"};
constexpr KeyCaller kTwo{.account = "000000000002", .region = "here", .principal = "arn:two"};
constexpr std::size_t kSizes[] = {0, 100, 3000, 300'000};  // row, row, segment, file

// The kinds of encryption, each by what a write and a read of it say.
struct Kind {
    const char* name;
    std::optional<std::string> customer_key;
    std::optional<KmsChoice> kms;

    Encryption write() const { return {.customer_key = customer_key, .kms = kms, .caller = kOne}; }
    Encryption read() const { return {.customer_key = customer_key, .caller = kOne}; }
    bool own() const { return customer_key || kms; }
};

const std::vector<Kind>& kinds() {
    static const std::vector<Kind> kAll = {
        {"SSE-S3", {}, {}},
        {"SSE-KMS a", {}, KmsChoice{.key = "a", .context = {}}},
        {"SSE-KMS b", {}, KmsChoice{.key = "b", .context = {{"department", "x"}}, .bucket_key = true}},
        {"SSE-C x", std::string(32, 'x'), {}},
        {"SSE-C y", std::string(32, 'y'), {}},
    };
    return kAll;
}

class Sealed : public testing::Test {
protected:
    Sealed() {
        restart();
        store_.make_bucket("data");
        store_.make_bucket("other");
    }
    void restart() {
        store_.restart();
        auto keys =
            std::make_unique<TestKeys>(store_.random, std::set<std::string, std::less<>>{"a", "b"}, kept_);
        keys_ = keys.get();
        store_->wrap_with(std::move(keys));
    }
    Result<PutResult> put(std::string_view name, const std::string& body, const Encryption& encryption) {
        auto made = store_.put("data", name, body, {.encryption = encryption});
        if (!made) return std::unexpected(made.error());
        return **made;
    }
    Result<std::string> get(std::string_view in, std::string_view name, const Encryption& encryption) {
        return store_.get(in, name, {.encryption = encryption});
    }

    // Is what it should be, for its own key and for no other's.
    void expect(std::string_view in, std::string_view name, const std::string& body, const Kind& kind) {
        SCOPED_TRACE(std::string(in) + "/" + std::string(name) + " as " + kind.name);
        auto got = get(in, name, kind.read());
        ASSERT_TRUE(got) << got.error().message;
        EXPECT_TRUE(*got == body);
        auto info = store_.head(in, name, {.encryption = kind.read()});
        ASSERT_TRUE(info);
        EXPECT_EQ(info->kms.has_value(), kind.kms.has_value());
        EXPECT_EQ(info->customer_encrypted, kind.customer_key.has_value());
        EXPECT_EQ(info->size, body.size());
        if (info->parts_count == 0) EXPECT_EQ(info->etag == hex(hash(HashKind::md5, body)), !kind.own());
        if (kind.kms) {
            EXPECT_EQ(info->kms->key_arn, "arn:aws:kms:here:000000000001:key/" + kind.kms->key);
            EXPECT_EQ(info->kms->context, kind.kms->context);
            EXPECT_EQ(info->kms->bucket_key, kind.kms->bucket_key);
        }
        for (const Kind& other : kinds()) {
            if (other.customer_key == kind.customer_key) continue;
            auto refused = get(in, name, other.read());
            ASSERT_FALSE(refused) << other.name;
            EXPECT_EQ(refused.error().code,
                      kind.customer_key && other.customer_key ? "AccessDenied" : "InvalidRequest");
            EXPECT_FALSE(store_.head(in, name, {.encryption = other.read()}));
        }
    }
    void end_upload(std::string_view in, const UploadId& id, const Etag& etag) {
        auto done = store_.run(
            store_->complete_upload(bucket(in), key("parts"), id, {{.number = 1, .etag = etag}}, {}));
        ASSERT_TRUE(done) << done.error().message;
    }

    TestStore store_;
    TestKeys::Kept kept_;
    TestKeys* keys_ = nullptr;  // the store's
};

TEST_F(Sealed, objects_of_every_kind_and_size_are_read_by_their_key_alone_also_after_a_restart) {
    for (int round = 0; round < 2; ++round) {
        for (const Kind& kind : kinds()) {
            for (std::size_t size : kSizes) {
                std::string name = kind.name + std::to_string(size), body(size, 'b');
                if (round == 0) {
                    auto made = put(name, body, kind.write());
                    ASSERT_TRUE(made) << made.error().message;
                    EXPECT_EQ(made->kms.has_value(), kind.kms.has_value());
                }
                expect("data", name, body, kind);
            }
        }
        restart();
    }
}

TEST_F(Sealed, equal_content_of_two_objects_has_no_equal_etag_under_keys_of_their_own) {
    for (const Kind& kind : kinds()) {
        auto first = put("1", "same", kind.write()), second = put("2", "same", kind.write());
        EXPECT_EQ(first->etag == second->etag, !kind.own()) << kind.name;
    }
}

TEST_F(Sealed, a_part_that_is_sent_again_is_the_same_part_whose_completion_may_name_its_customers_key) {
    for (const Kind& kind : kinds()) {
        SCOPED_TRACE(kind.name);
        auto id =
            **store_.run(store_->create_upload(bucket("data"), key("parts"), {.encryption = kind.write()}));
        Etag etags[2];
        for (Etag& etag : etags) {
            auto body = stream_of("again");
            etag =
                (**store_.run(store_->put_part(bucket("data"), key("parts"), id, 1, *body, {}, kind.read())))
                    .etag;
        }
        EXPECT_EQ(etags[0], etags[1]);
        auto complete = [&](const Encryption& encryption) {
            return store_.run(store_->complete_upload(bucket("data"), key("parts"), id,
                                                      {{.number = 1, .etag = etags[0]}},
                                                      {.encryption = encryption}));
        };
        EXPECT_EQ(complete({.customer_key = std::string(32, 'z')}).error().code, "InvalidRequest");
        ASSERT_TRUE(complete(kind.read()));
        expect("data", "parts", "again", kind);
    }
    auto id = **store_.run(store_->create_upload(
        bucket("data"), key("parts"), {.checksum = HashKind::crc32c, .encryption = kinds()[3].write()}));
    auto body = stream_of("named");
    auto part =
        store_.run(store_->put_part(bucket("data"), key("parts"), id, 1, *body, {}, kinds()[3].read()));
    const std::vector<CompletedPart> parts = {{.number = 1, .etag = (**part).etag}};
    EXPECT_EQ(store_.run(store_->complete_upload(bucket("data"), key("parts"), id, parts, {})).error().code,
              "InvalidRequest");
    EXPECT_TRUE(store_.run(
        store_->complete_upload(bucket("data"), key("parts"), id, parts, {.encryption = kinds()[3].read()})));
}

TEST_F(Sealed, a_copy_goes_from_any_kind_to_any_other_and_onto_itself) {
    for (const Kind& from : kinds()) {
        for (const Kind& to : kinds()) {
            for (std::size_t size : kSizes) {
                SCOPED_TRACE(std::string(from.name) + " to " + to.name + ", " + std::to_string(size));
                std::string body = store_.bytes(size);
                ASSERT_TRUE(put("source", body, from.write()));
                CopySource source{.bucket = bucket("data"), .key = key("source"), .encryption = from.read()};
                auto copied = store_.run(
                    store_->copy(source, bucket("other"), key("copy"), {.encryption = to.write()}));
                ASSERT_TRUE(copied) << copied.error().message;
                EXPECT_EQ((**copied).object.kms.has_value(), to.kms.has_value());
                expect("other", "copy", body, to);
                expect("data", "source", body, from);
                auto onto = store_.run(store_->copy(source, bucket("data"), key("source"),
                                                    {.metadata = Metadata{}, .encryption = to.write()}));
                ASSERT_TRUE(onto) << onto.error().message;
                expect("data", "source", body, to);
            }
        }
    }
    // Nothing is left of what was replaced.
    ASSERT_TRUE(store_.run(store_->remove(bucket("other"), {.key = key("copy")})));
    ASSERT_TRUE(store_.run(store_->remove(bucket("data"), {.key = key("source")})));
    ASSERT_TRUE(store_->sweep());
    EXPECT_EQ(store_.files_in("/objects/blobs"), 0u);
}

TEST_F(Sealed, an_upload_has_one_key_for_its_parts_which_come_from_any_kind) {
    for (const Kind& from : kinds()) {
        for (const Kind& to : kinds()) {
            SCOPED_TRACE(std::string(from.name) + " to " + to.name);
            std::string body = store_.bytes(200'000);
            ASSERT_TRUE(put("source", body, from.write()));
            auto id = **store_.run(
                store_->create_upload(bucket("other"), key("parts"), {.encryption = to.write()}));
            EXPECT_EQ(store_->find_upload(bucket("other"), key("parts"), id)->kms.has_value(),
                      to.kms.has_value());
            CopySource source{.bucket = bucket("data"), .key = key("source"), .encryption = from.read()};
            auto part = store_.run(store_->copy_part(source, ByteRange{70'000, 169'999}, bucket("other"),
                                                     key("parts"), id, 1, to.read()));
            ASSERT_TRUE(part) << part.error().message;
            EXPECT_EQ((**part).kms.has_value(), to.kms.has_value());
            for (const Kind& other : kinds()) {
                if (other.customer_key == to.customer_key) continue;
                auto wrong = stream_of("wrong");
                EXPECT_EQ(
                    store_
                        .run(store_->put_part(bucket("other"), key("parts"), id, 1, *wrong, {}, other.read()))
                        .error()
                        .code,
                    "InvalidRequest");
            }
            end_upload("other", id, (**part).etag);
            expect("other", "parts", body.substr(70'000, 100'000), to);
            auto range =
                store_.get("other", "parts", {.range = ByteRange{65'000, 66'000}, .encryption = to.read()});
            EXPECT_TRUE(range == body.substr(135'000, 1'001));
        }
    }
}

TEST_F(Sealed, what_a_disabled_key_wraps_is_refused_at_once_and_nothing_else) {
    for (std::size_t size : kSizes)
        ASSERT_TRUE(put(std::to_string(size), std::string(size, 'd'), kinds()[1].write()));
    ASSERT_TRUE(put("b", "of another key", kinds()[2].write()));
    auto id =
        **store_.run(store_->create_upload(bucket("data"), key("parts"), {.encryption = kinds()[1].write()}));
    auto body = stream_of("part");
    ASSERT_TRUE(
        store_.run(store_->put_part(bucket("data"), key("parts"), id, 1, *body, {}, {.caller = kOne})));

    keys_->set_disabled("a", true);
    for (std::size_t size : kSizes) {
        EXPECT_EQ(get("data", std::to_string(size), {.caller = kOne}).error().code, "KMS.DisabledException");
        EXPECT_TRUE(store_.head("data", std::to_string(size), {.encryption = {.caller = kOne}}));
        CopySource source{
            .bucket = bucket("data"), .key = key(std::to_string(size)), .encryption = {.caller = kOne}};
        EXPECT_FALSE(store_.run(store_->copy(source, bucket("other"), key("copy"), {})));
    }
    EXPECT_EQ(put("new", "body", kinds()[1].write()).error().code, "KMS.DisabledException");
    EXPECT_EQ(store_.run(store_->create_upload(bucket("data"), key("k"), {.encryption = kinds()[1].write()}))
                  .error()
                  .code,
              "KMS.DisabledException");
    body = stream_of("part");
    EXPECT_EQ(store_.run(store_->put_part(bucket("data"), key("parts"), id, 2, *body, {}, {.caller = kOne}))
                  .error()
                  .code,
              "KMS.DisabledException");
    EXPECT_TRUE(get("data", "b", {.caller = kOne}));

    keys_->set_disabled("a", false);
    for (std::size_t size : kSizes) EXPECT_TRUE(get("data", std::to_string(size), {.caller = kOne}));
}

TEST_F(Sealed, nobody_and_other_accounts_get_no_key) {
    ASSERT_TRUE(put("k", "body", kinds()[1].write()));
    auto nobody = get("data", "k", {});
    ASSERT_FALSE(nobody);
    EXPECT_EQ(nobody.error().code, "InvalidArgument");
    EXPECT_EQ(nobody.error().status, 400);
    EXPECT_EQ(get("data", "k", {.caller = kTwo}).error().code, "AccessDenied");
    EXPECT_EQ(get("data", "k", {.caller = KeyCaller::itself()}), "body");
    EXPECT_EQ(put("n", "body", {.kms = KmsChoice{.key = "a"}}).error().code, "InvalidArgument");
    EXPECT_EQ(put("n", "body", {.kms = KmsChoice{.key = "none"}, .caller = kOne}).error().code,
              "KMS.NotFoundException");
    EXPECT_EQ(store_.head("data", "n").error().code, "NoSuchKey");
}

TEST_F(Sealed, a_row_that_was_moved_to_another_key_does_not_open_there_unless_its_key_is_the_buckets) {
    ASSERT_TRUE(put("own", "body", kinds()[1].write()));
    ASSERT_TRUE(put("buckets", "body", kinds()[2].write()));
    auto moved = store_->database().write_blocking([](store::Transaction& tx) -> Status {
        ATHANOR_CHECK(
            tx.run("UPDATE version SET key = ? WHERE key = ?", store::Blob{"x"}, store::Blob{"own"}));
        ATHANOR_CHECK(
            tx.run("UPDATE version SET key = ? WHERE key = ?", store::Blob{"y"}, store::Blob{"buckets"}));
        return {};
    });
    ASSERT_TRUE(moved);
    EXPECT_EQ(get("data", "x", {.caller = kOne}).error().code, "InternalError");
    EXPECT_EQ(get("data", "y", {.caller = kOne}), "body");
}

TEST(SealedWithoutKeys, is_not_implemented) {
    TestStore store;
    store.restart();
    store.make_bucket("data");
    EXPECT_EQ(store.put("data", "k", "b", {.encryption = kinds()[1].write()}).error().code, "NotImplemented");
}

}  // namespace
}  // namespace athanor::objects
