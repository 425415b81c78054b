#include "objects/impl.hpp"
#include "objects/storage_class.hpp"

namespace athanor::objects {

DurableTask<PutResult> ObjectStore::put(BucketName name, ObjectKey key, ByteStream& body,
                                        PutOptions options) {
    Impl& impl = *impl_;
    ATHANOR_CO_TRY(Bucket bucket, impl.find_bucket(name));
    ATHANOR_CO_TRY(auto bucket_lock, bucket.lock());
    std::optional<KmsSeal> kms;
    if (options.encryption.kms) {
        ATHANOR_CO_TRY(kms, co_await impl.new_object_key(options.encryption, name, key));
    }
    own_etags(options.encryption, name, key);
    ATHANOR_CO_TRY(StoredBody stored,
                   co_await impl.store_body(bucket.id, key, body, options.body, options.encryption, false,
                                            is_packed(options.metadata.storage_class)));

    VersionRow row{.blob = stored.blob, .md5 = stored.md5, .checksum = stored.checksum};
    row.kms = std::move(kms);
    row.access = std::move(options.access);
    if (options.encryption.customer_key) {
        row.customer_encrypted = true;
        row.customer_key_md5 = hash(HashKind::md5, *options.encryption.customer_key);
    }
    // The commit point: from here on the object is there, or nothing is.
    auto committed = co_await impl.db->write([&](store::Transaction& tx) -> Result<PutResult> {
        if (stored.blob.place == Place::file) {
            ATHANOR_CHECK(tx.run("INSERT INTO blob_file (epoch, number, refs) VALUES (?, ?, 1)",
                                 stored.blob.id.epoch, stored.blob.id.number));
        }
        ATHANOR_TRY(row.lock, lock_of_new(bucket_lock, options.lock, tx.now()));
        return impl.insert(tx, name, bucket.id, key, row, options.metadata, options.tags, options.conditions,
                           stored.content, options.cause);
    });
    if (stored.blob.place == Place::segment) impl.segments->settle(stored.blob.segment);
    if (!committed) {
        impl.abandon(stored, committed.error());
        co_return std::unexpected(for_clients(std::move(committed).error()));
    }
    co_return committed;
}

}  // namespace athanor::objects
