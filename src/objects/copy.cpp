#include "base/log.hpp"
#include "objects/impl.hpp"
#include "objects/storage_class.hpp"

namespace athanor::objects {
namespace {

// S3 answers 412 to every failed condition on a source.
Error as_source_error(Error error) {
    if (error.code != "NotModified") return error;
    return precondition_failed("x-amz-copy-source-If-None-Match").error();
}

// What a copy takes over where its request says nothing: the class and the redirect are every object's own.
Metadata copied(Metadata metadata) {
    metadata.storage_class = Metadata{}.storage_class;
    metadata.website_redirect.clear();
    return metadata;
}

struct Plan {
    Metadata metadata;
    Tags tags;
    VersionRow row;  // of the source
    std::int64_t source_seq;
    std::int64_t source_bucket;
    std::optional<BucketLock> bucket_lock;  // of the copy's bucket
};

// Takes another reference to the source's blob and makes a version of it.
Result<PutResult> share(store::Transaction& tx, const ObjectStore::Impl& impl, const Plan& plan,
                        const CopySource& source, const BucketName& name, std::int64_t bucket,
                        const ObjectKey& key, const CopyOptions& options) {
    ATHANOR_TRY(auto there,
                tx.one<std::int64_t>("SELECT 1 FROM version WHERE bucket = ? AND key = ? AND seq = ?",
                                     plan.source_bucket, store::Blob{source.key.text()}, plan.source_seq));
    if (!there) return no_such_key(source.key.text());
    const BlobRef& blob = plan.row.blob;
    if (blob.place == Place::file) {
        ATHANOR_CHECK(tx.run("UPDATE blob_file SET refs = refs + 1 WHERE epoch = ? AND number = ?",
                             blob.id.epoch, blob.id.number));
    } else {
        ATHANOR_CHECK(tx.run("UPDATE upload SET refs = refs + 1 WHERE id = ?", blob.manifest));
    }
    VersionRow row{.blob = blob, .md5 = plan.row.md5, .parts = plan.row.parts, .checksum = plan.row.checksum};
    ATHANOR_TRY(row.lock, lock_of_new(plan.bucket_lock, options.lock, tx.now()));
    row.access = options.access;
    return impl.insert(tx, name, bucket, key, std::move(row), plan.metadata, plan.tags, options.conditions,
                       {}, options.cause);
}

}  // namespace

DurableTask<CopyResult> ObjectStore::copy(CopySource source, BucketName name, ObjectKey key,
                                          CopyOptions options) {
    Impl& impl = *impl_;
    ATHANOR_CO_TRY(Bucket bucket, impl.find_bucket(name));
    ATHANOR_CO_TRY(Bucket from, impl.find_bucket(source.bucket));
    ReadOptions read{
        .version = source.version, .conditions = source.conditions, .encryption = source.encryption};
    auto looked = impl.look_up(source.bucket, source.key, read, false);
    if (!looked) co_return std::unexpected(for_clients(std::move(looked).error()));
    Plan plan{options.metadata ? *options.metadata : copied(looked->metadata),
              {},
              looked->found.row,
              looked->found.seq,
              from.id,
              {}};
    ATHANOR_CO_TRY(plan.bucket_lock, bucket.lock());
    if (!is_readable(plan.row.storage_class, plan.row.restore, impl.clock.now()))
        co_return archived("Operation is not valid for the source object's storage class",
                           plan.row.storage_class);
    if (Status held = check(source.conditions, etag_of(plan.row.md5, plan.row.parts), plan.row.modified);
        !held) {
        co_return std::unexpected(as_source_error(held.error()));
    }
    if (options.tags) {
        plan.tags = *options.tags;
    } else if (plan.row.tag_count > 0) {
        ATHANOR_CO_TRY(plan.tags, co_await tags(source.bucket, source.key, source.version));
    }
    auto source_version = impl.version_id(plan.source_seq, plan.row, looked->versioning);
    auto with_source = [&](PutResult made) { return CopyResult{std::move(made), source_version}; };

    const bool shareable = (plan.row.blob.place == Place::file || plan.row.blob.place == Place::manifest) &&
                           is_packed(plan.row.storage_class) == is_packed(plan.metadata.storage_class);
    const bool same_checksum =
        !options.checksum || (plan.row.checksum && plan.row.checksum->kind == *options.checksum);
    // What has a key of its own gets another with every copy: its bytes are sealed anew.
    const bool own_key = source.encryption.customer_key || options.encryption.customer_key ||
                         options.encryption.kms || plan.row.customer_encrypted || plan.row.kms;
    if (shareable && same_checksum && !own_key) {
        auto made = co_await impl.db->write([&](store::Transaction& tx) {
            return share(tx, impl, plan, source, name, bucket.id, key, options);
        });
        if (!made) co_return std::unexpected(for_clients(std::move(made).error()));
        co_return (*std::move(made)).map(with_source);
    }
    auto reader = co_await get(source.bucket, source.key, std::move(read));
    if (!reader) co_return std::unexpected(as_source_error(std::move(reader).error()));
    PutOptions put_options{.metadata = std::move(plan.metadata),
                           .tags = std::move(plan.tags),
                           .conditions = options.conditions,
                           .encryption = options.encryption,
                           .lock = options.lock,
                           .cause = options.cause,
                           .access = options.access};
    if (options.checksum) {
        put_options.body.checksum = options.checksum;
    } else if (plan.row.checksum) {
        put_options.body.checksum = plan.row.checksum->kind;
    }
    auto made = co_await put(name, key, **reader, std::move(put_options));
    if (!made) co_return std::unexpected(std::move(made).error());
    co_return (*std::move(made)).map(with_source);
}

DurableTask<PartResult> ObjectStore::copy_part(CopySource source, std::optional<ByteRange> range,
                                               BucketName bucket, ObjectKey key, UploadId upload,
                                               std::int32_t number, Encryption encryption) {
    ReadOptions read{.version = source.version,
                     .conditions = source.conditions,
                     .range = range,
                     .encryption = source.encryption};
    auto reader = co_await get(source.bucket, source.key, std::move(read));
    if (!reader) co_return std::unexpected(as_source_error(std::move(reader).error()));
    if (const ObjectInfo& info = (*reader)->info(); range && range->last && *range->last >= info.size) {
        auto text = fmt::format("bytes={}-{}", range->first.value_or(0), *range->last);
        co_return invalid_argument(
            fmt::format("Range specified is not valid for source object of size: {}", info.size),
            "x-amz-copy-source-range", text);
    }
    auto source_version = (*reader)->info().version;
    auto made = co_await put_part(bucket, key, upload, number, **reader, {}, std::move(encryption));
    if (!made) co_return std::unexpected(std::move(made).error());
    co_return (*std::move(made)).map([&](PartResult part) {
        part.source_version = source_version;
        return part;
    });
}

}  // namespace athanor::objects
