// The keys of SSE-KMS objects, from the key service and back; and what wraps an object's data keys, of whatever kind it is.
#include "base/hash.hpp"
#include "objects/impl.hpp"

namespace athanor::objects {
namespace {

KeyContext whole_context(KeyContext context, bool bucket_key, const BucketName& bucket,
                         const ObjectKey& key) {
    std::string arn = "arn:aws:s3:::" + bucket.text();
    if (!bucket_key) arn += "/" + key.text();
    context.insert_or_assign("aws:s3:arn", std::move(arn));
    return context;
}

Status check_caller(const KeyCaller& caller, const KeyService* keys) {
    if (caller.account.empty())
        return fail(
            "InvalidArgument",
            "Requests specifying Server Side Encryption with AWS KMS managed keys require AWS Signature "
            "Version 4.",
            400);
    if (!keys) return fail("NotImplemented", "This server has no key service.", 501);
    return {};
}

}  // namespace

void ObjectStore::wrap_with(std::unique_ptr<KeyService> keys) {
    ATHANOR_ASSERT(!impl_->key_service);
    impl_->key_service = std::move(keys);
    impl_->keys = impl_->key_service.get();
}

Task<Result<KmsSeal>> ObjectStore::Impl::new_object_key(Encryption& encryption, const BucketName& bucket,
                                                        const ObjectKey& key) const {
    ATHANOR_CO_CHECK(check_caller(encryption.caller, keys));
    KmsChoice& choice = *encryption.kms;
    auto made = co_await keys.load()->generate(encryption.caller, std::move(choice.key),
                                               whole_context(choice.context, choice.bucket_key, bucket, key));
    if (!made) co_return std::unexpected(for_clients(std::move(made).error()));
    encryption.object_key = std::move(made->plain);
    co_return KmsSeal{std::move(made->key_arn), std::move(made->wrapped), std::move(choice.context),
                      choice.bucket_key};
}

Task<Status> ObjectStore::Impl::unwrap_object_key(Encryption& encryption, const KmsSeal& seal,
                                                  const BucketName& bucket, const ObjectKey& key) const {
    ATHANOR_CO_CHECK(check_caller(encryption.caller, keys));
    auto plain =
        co_await keys.load()->unwrap(encryption.caller, seal.key_arn,
                                     whole_context(seal.context, seal.bucket_key, bucket, key), seal.wrapped);
    if (!plain) co_return std::unexpected(for_clients(std::move(plain).error()));
    encryption.object_key = *std::move(plain);
    co_return Status{};
}

std::string wrapping_key_of(const Encryption& encryption) {
    return encryption.customer_key ? *encryption.customer_key : encryption.object_key;
}

void own_etags(Encryption& encryption, const BucketName& bucket, const ObjectKey& key) {
    if (!encryption.customer_key && encryption.object_key.empty()) return;
    encryption.etag_key =
        hmac_sha256(wrapping_key_of(encryption), "etag " + bucket.text() + "/" + key.text());
}

std::string etag_bytes(const Encryption& encryption, std::string md5) {
    if (encryption.etag_key.empty()) [[likely]]
        return md5;
    return hmac_sha256(encryption.etag_key, md5).substr(0, md5.size());
}

}  // namespace athanor::objects
