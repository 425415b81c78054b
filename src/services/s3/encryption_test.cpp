// What requests ask for and answers tell of encryption, through the handlers, over an engine with keys.
#include "services/s3/encryption.hpp"

#include <gtest/gtest.h>

#include "base/encoding.hpp"
#include "base/faulty_filesystem.hpp"
#include "base/hash.hpp"
#include "objects/testing_keys.hpp"
#include "services/s3/service.hpp"

namespace athanor::s3 {
namespace {

using namespace api::s3;
namespace op = api::s3::op;

constexpr std::string_view kArnA = "arn:aws:kms:us-east-1:000000000000:key/a";
constexpr std::string_view kArnB = "arn:aws:kms:us-east-1:000000000000:key/b";
const std::string kCustomerKey(32, 'x');

class Encrypted : public testing::Test {
protected:
    Encrypted() {
        auto master = objects::MasterKey::generate(random_);
        objects::ObjectStore::Options options;
        options.path = "/objects";
        options.master_key = master;
        options.background = false;
        store_ = objects::ObjectStore::open(fs_, clock_, random_, pool_, std::move(options)).value();
        auto keys =
            std::make_unique<objects::TestKeys>(random_, std::set<std::string, std::less<>>{"a", "b"}, kept_);
        keys_ = keys.get();
        store_->wrap_with(std::move(keys));
        service_ = std::make_unique<S3Service>(*store_, S3Service::Options{"000000000000", "us-east-1"}, authorizer_);
        service_->add_to(operations_);
        EXPECT_TRUE(call<op::CreateBucket>({.bucket = "bucket"}));
    }
    ~Encrypted() override {
        service_.reset();
        store_.reset();
        pool_.join();
    }

    gate::Call caller() {
        gate::Call call;
        call.principal.account = "000000000000";
        call.principal.arn = "arn:aws:iam::000000000000:root";
        call.region = "us-east-1";
        call.source_address = "127.0.0.1:1";
        call.time = clock_.now();
        return call;
    }
    template <class Op>
    Result<typename Op::Output> call(typename Op::Input in) {
        auto who = caller();
        return run_to_end(operations_.call<Op>(who, std::move(in)));
    }
    Result<PutObjectOutput> put(std::string key, PutObjectRequest in = {}) {
        in.bucket = "bucket";
        in.key = std::move(key);
        in.body = stream_of("body");
        return call<op::PutObject>(std::move(in));
    }
    Result<HeadObjectOutput> head(std::string key) {
        return call<op::HeadObject>({.bucket = "bucket", .key = std::move(key)});
    }
    Status set_default(ServerSideEncryptionRule rule) {
        auto done = call<op::PutBucketEncryption>(
            {.bucket = "bucket", .server_side_encryption_configuration = {.rules = {std::move(rule)}}});
        if (!done) return std::unexpected(done.error());
        return {};
    }
    template <class Request>
    static Request with_customer_key(Request in, const std::string& key = kCustomerKey) {
        in.sse_customer_algorithm = "AES256";
        in.sse_customer_key = base64(key);
        in.sse_customer_key_md5 = base64(hash(HashKind::md5, key));
        return in;
    }

    FaultyFilesystem fs_;
    ManualClock clock_;
    SeededRandom random_{3};
    Pool pool_{2};
    gate::AccountAuthorizer authorizer_;
    gate::Register operations_{authorizer_};
    std::unique_ptr<objects::ObjectStore> store_;
    objects::TestKeys::Kept kept_;
    objects::TestKeys* keys_ = nullptr;  // the store's
    std::unique_ptr<S3Service> service_;
};

TEST_F(Encrypted, a_put_tells_the_key_the_context_and_the_bucket_key_and_reads_tell_them_but_the_context) {
    const std::string context = base64(R"({"team":"x"})");
    auto made = put("k", {.server_side_encryption = "aws:kms",
                          .ssekms_key_id = "a",
                          .ssekms_encryption_context = context,
                          .bucket_key_enabled = true});
    ASSERT_TRUE(made) << made.error().message;
    EXPECT_EQ(made->server_side_encryption, "aws:kms");
    EXPECT_EQ(made->ssekms_key_id, kArnA);
    EXPECT_EQ(made->ssekms_encryption_context, context);
    EXPECT_EQ(made->bucket_key_enabled, true);
    auto read = call<op::GetObject>({.bucket = "bucket", .key = "k"});
    ASSERT_TRUE(read);
    EXPECT_EQ(read->ssekms_key_id, kArnA);
    EXPECT_EQ(head("k")->server_side_encryption, "aws:kms");
    EXPECT_EQ(head("k")->bucket_key_enabled, true);
    auto plain = put("plain");
    EXPECT_EQ(plain->server_side_encryption, "AES256");
    EXPECT_FALSE(plain->ssekms_key_id || plain->bucket_key_enabled);
}

TEST_F(Encrypted, headers_that_contradict_each_other_are_refused) {
    struct {
        PutObjectRequest in;
        std::string code, message;
    } const cases[] = {
        {{.server_side_encryption = "aes:kms"},
         "InvalidArgument",
         "The encryption method specified is not supported"},
        {{.server_side_encryption = "aws:kms:dsse"},
         "NotImplemented",
         "A header you provided implies functionality that is not implemented"},
        {{.ssekms_key_id = "a"},
         "InvalidArgument",
         "Server Side Encryption with AWS KMS managed key requires HTTP header x-amz-server-side-encryption "
         ": "
         "aws:kms"},
        {{.server_side_encryption = "AES256", .ssekms_key_id = "a"},
         "InvalidArgument",
         "Server Side Encryption with AWS KMS managed key requires HTTP header x-amz-server-side-encryption "
         ": "
         "aws:kms"},
        {{.server_side_encryption = "aws:kms", .ssekms_key_id = "none"},
         "KMS.NotFoundException",
         "Key 'arn:aws:kms:us-east-1:000000000000:key/none' does not exist"},
    };
    for (auto& one : cases) {
        PutObjectRequest in;
        in.server_side_encryption = one.in.server_side_encryption;
        in.ssekms_key_id = one.in.ssekms_key_id;
        auto refused = put("k", std::move(in));
        ASSERT_FALSE(refused) << one.message;
        EXPECT_EQ(refused.error().code, one.code);
        EXPECT_EQ(refused.error().message, one.message);
    }
    for (std::string algorithm : {"AES256", "aws:kms"}) {
        auto both = put("k", with_customer_key(PutObjectRequest{.server_side_encryption = algorithm}));
        ASSERT_FALSE(both);
        EXPECT_EQ(both.error().code, "InvalidArgument");
        EXPECT_EQ(
            both.error().message,
            "Server Side Encryption with Customer provided key is incompatible with the encryption method "
            "specified");
    }
    for (std::string context : {"", "not base64!", "{}", "[1]", R"({"a":1})", R"({"a":"1","a":"2"})",
                                R"({"aws:s3:arn":"arn:aws:s3:::bucket/k"})"}) {
        auto refused =
            put("k", {.server_side_encryption = "aws:kms",
                      .ssekms_encryption_context = context.starts_with("not") ? context : base64(context)});
        ASSERT_FALSE(refused) << context;
        EXPECT_EQ(refused.error().code, "InvalidArgument");
        for (auto& member : refused.error().members) {
            auto* text = std::get_if<std::string>(&member.value);
            EXPECT_FALSE(text && !context.empty() && text->find(base64(context)) != std::string::npos);
        }
    }
    EXPECT_EQ(head("k").error().code, "NoSuchKey");
}

TEST_F(Encrypted, a_buckets_default_is_what_every_write_gets_that_says_nothing) {
    ASSERT_TRUE(
        set_default({.apply_server_side_encryption_by_default =
                         ServerSideEncryptionByDefault{.sse_algorithm = "aws:kms", .kms_master_key_id = "b"},
                     .bucket_key_enabled = true}));
    EXPECT_EQ(put("k")->ssekms_key_id, kArnB);
    EXPECT_EQ(put("k")->bucket_key_enabled, true);
    EXPECT_FALSE(put("k", {.bucket_key_enabled = false})->bucket_key_enabled);
    EXPECT_EQ(put("sealed", {.server_side_encryption = "AES256"})->server_side_encryption, "AES256");
    EXPECT_EQ(put("other", {.server_side_encryption = "aws:kms", .ssekms_key_id = "a"})->ssekms_key_id,
              kArnA);
    auto managed = put("managed", {.server_side_encryption = "aws:kms"});
    EXPECT_TRUE(managed->ssekms_key_id != kArnB && managed->ssekms_key_id != kArnA);
    EXPECT_FALSE(put("mine", with_customer_key(PutObjectRequest{}))->server_side_encryption);

    auto copied = call<op::CopyObject>({.bucket = "bucket", .copy_source = "bucket/sealed", .key = "copy"});
    ASSERT_TRUE(copied) << copied.error().message;
    EXPECT_EQ(copied->ssekms_key_id, kArnB);

    auto upload = call<op::CreateMultipartUpload>({.bucket = "bucket", .key = "parts"});
    EXPECT_EQ(upload->ssekms_key_id, kArnB);
    EXPECT_EQ(upload->bucket_key_enabled, true);
    UploadPartRequest part{
        .bucket = "bucket", .key = "parts", .part_number = 1, .upload_id = *upload->upload_id};
    part.body = stream_of("part");
    auto uploaded = call<op::UploadPart>(std::move(part));
    ASSERT_TRUE(uploaded) << uploaded.error().message;
    EXPECT_EQ(uploaded->ssekms_key_id, kArnB);
    auto linked = call<op::UploadPartCopy>({.bucket = "bucket",
                                            .copy_source = "bucket/other",
                                            .key = "parts",
                                            .part_number = 1,
                                            .upload_id = *upload->upload_id});
    ASSERT_TRUE(linked) << linked.error().message;
    EXPECT_EQ(linked->ssekms_key_id, kArnB);
    auto done = call<op::CompleteMultipartUpload>(
        {.bucket = "bucket",
         .key = "parts",
         .multipart_upload = CompletedMultipartUpload{.parts = {{{.etag = linked->copy_part_result->etag,
                                                                  .part_number = 1}}}},
         .upload_id = *upload->upload_id});
    ASSERT_TRUE(done) << done.error().message;
    EXPECT_EQ(done->server_side_encryption, "aws:kms");
    EXPECT_EQ(done->ssekms_key_id, kArnB);

    ASSERT_TRUE(call<op::DeleteBucketEncryption>({.bucket = "bucket"}));
    EXPECT_EQ(put("k")->server_side_encryption, "AES256");
}

TEST_F(Encrypted, a_bucket_can_refuse_customers_keys) {
    auto block = [&](std::string type) {
        return set_default({.blocked_encryption_types = BlockedEncryptionTypes{.encryption_type = {{type}}}});
    };
    ASSERT_TRUE(put("before", with_customer_key(PutObjectRequest{})));
    ASSERT_TRUE(block("SSE-C"));
    auto shown = call<op::GetBucketEncryption>({.bucket = "bucket"});
    const auto& rule = shown->server_side_encryption_configuration->rules.at(0);
    EXPECT_EQ(rule.apply_server_side_encryption_by_default->sse_algorithm, "AES256");
    EXPECT_EQ(rule.blocked_encryption_types->encryption_type->at(0), "SSE-C");
    auto refused = put("k", with_customer_key(PutObjectRequest{}));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().status, 403);
    EXPECT_FALSE(call<op::CreateMultipartUpload>(
        with_customer_key(CreateMultipartUploadRequest{.bucket = "bucket", .key = "k"})));
    EXPECT_TRUE(
        call<op::GetObject>(with_customer_key(GetObjectRequest{.bucket = "bucket", .key = "before"})));
    EXPECT_EQ(put("k")->server_side_encryption, "AES256");
    ASSERT_TRUE(block("NONE"));
    EXPECT_TRUE(put("k", with_customer_key(PutObjectRequest{})));
    EXPECT_EQ(block("SSE-S3").error().code, "MalformedXML");
    EXPECT_EQ(set_default({}).error().code, "MalformedXML");
}

TEST_F(Encrypted, a_copy_onto_itself_must_name_an_encryption_or_change_something_else) {
    ASSERT_TRUE(put("k"));
    auto onto = [&](CopyObjectRequest in) {
        in.bucket = "bucket";
        in.key = "k";
        in.copy_source = "bucket/k";
        return call<op::CopyObject>(std::move(in));
    };
    EXPECT_EQ(onto({}).error().code, "InvalidRequest");
    EXPECT_EQ(onto({.server_side_encryption = "aws:kms", .ssekms_key_id = "a"})->ssekms_key_id, kArnA);
    EXPECT_EQ(onto({}).error().code, "InvalidRequest");
    EXPECT_EQ(onto({.server_side_encryption = "AES256"})->server_side_encryption, "AES256");
    auto mine = onto(with_customer_key(CopyObjectRequest{}));
    ASSERT_TRUE(mine) << mine.error().message;
    EXPECT_EQ(mine->sse_customer_algorithm, "AES256");
    EXPECT_FALSE(mine->server_side_encryption);
    EXPECT_EQ(head("k").error().status, 400);
    CopyObjectRequest back;
    back.copy_source_sse_customer_algorithm = "AES256";
    back.copy_source_sse_customer_key = base64(kCustomerKey);
    back.copy_source_sse_customer_key_md5 = base64(hash(HashKind::md5, kCustomerKey));
    EXPECT_EQ(onto(std::move(back))->server_side_encryption, "AES256");
    EXPECT_TRUE(head("k"));
}

TEST_F(Encrypted, an_anonymous_reader_gets_no_key_and_a_disabled_one_is_told) {
    ASSERT_TRUE(put("k", {.server_side_encryption = "aws:kms", .ssekms_key_id = "a"}));
    gate::Call anonymous = caller();
    anonymous.principal.kind = gate::PrincipalKind::anonymous;
    EXPECT_TRUE(key_caller(anonymous).account.empty());
    keys_->set_disabled("a", true);
    auto refused = call<op::GetObject>({.bucket = "bucket", .key = "k"});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "KMS.DisabledException");
    EXPECT_TRUE(head("k"));
    EXPECT_EQ(call<op::CopyObject>({.bucket = "bucket", .copy_source = "bucket/k", .key = "c"}).error().code,
              "KMS.DisabledException");
}

}  // namespace
}  // namespace athanor::s3
