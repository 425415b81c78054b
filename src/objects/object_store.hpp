// The object store's engine: versions of keys in buckets, over immutable encrypted blobs. Knows nothing of HTTP or of S3's XML.
//
// The promise: what was answered as Durable is on the disk, data before index; an overwrite, a completed upload and a delete happen whole or
// not at all; every byte that leaves was authenticated (AES-256-GCM) first. Conditions are evaluated in the index transaction, so of
// concurrent If-None-Match writers exactly one wins.
//
// Called on the connection's core. Small bodies are hashed, sealed and read there; large ones on the pool, streaming, in bounded memory
// (Options::upload_buffers for all uploads together). A put costs one append to a shared segment (or nothing: tiny bodies are in the row) and
// one index transaction, both in groups.
//
// Copies share what has a file of its own (counted references) and re-encrypt what is small; a copy keeps its source's ETag, also a
// multipart one. Errors are S3's, with AWS's messages; a read whose condition says so ends in the error NotModified (304).
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.hpp"
#include "base/error.hpp"
#include "base/file.hpp"
#include "base/random.hpp"
#include "base/stream.hpp"
#include "base/task.hpp"
#include "objects/lifecycle.hpp"
#include "objects/master_key.hpp"
#include "objects/names.hpp"
#include "objects/types.hpp"
#include "store/durable.hpp"

namespace athanor::store {
class Database;
}

namespace athanor::objects {

template <class T>
using DurableTask = Task<Result<store::Durable<T>>>;

// The bytes of one version, or of the range that was asked for, each frame verified before it is handed out. Holds the blob: an overwrite or
// delete does not disturb a read that has begun. Must not outlive the ObjectStore by a read; destroying it later is harmless.
class ObjectReader : public ByteStream {
public:
    virtual const ObjectInfo& info() const = 0;
};

class ObjectStore {
public:
    struct Options {
        std::string path;  // a directory; objects.db, segments/ and blobs/ are made in it
        MasterKey master_key;
        std::size_t inline_limit;                 // bodies up to this are in the row
        std::size_t segment_limit;                // up to this in a shared segment, above in a file
        std::uint64_t segment_size = 256u << 20;  // a segment is closed when it is as long
        std::size_t upload_buffers = 64u << 20;   // of all streaming uploads together
        double reserve = 0.02;   // of the disk: below this much free space writes are refused, deletes work
        std::uint64_t scrub_rate = 0;  // bytes a second that are read again in the background; 0: none
        bool background = true;  // sweep garbage and compact segments by itself (tests call them)
        // The bytes that an account's buckets may hold together: asked in transactions, from memory. Null, nullopt: as many as there is room for.
        std::function<std::optional<std::uint64_t>(std::string_view account)> bytes_limit;
        std::function<void()> on_lost_durability;  // after a failed fsync; default: ends the process
        Options();
    };
    // Recovers what the last run left (its files and the tail of its segment), makes what is missing. Blocks: start-up.
    static Result<std::unique_ptr<ObjectStore>> open(Filesystem& fs, Clock& clock, Random& random, Pool& pool,
                                                     Options options);
    ~ObjectStore();

    // Once, before requests come; until then SSE-KMS is NotImplemented. Kept to the end, since the background asks it, too.
    void wrap_with(std::unique_ptr<KeyService> keys);

    // ---- buckets (bucket.cpp). Names are server-wide.
    DurableTask<Bucket> create_bucket(
        BucketName name, std::string account, std::string region,
        Configurations configurations = {});  // BucketAlreadyExists, BucketAlreadyOwnedByYou 409
    DurableTask<store::Nothing> delete_bucket(
        BucketName name);  // BucketNotEmpty 409 (also open uploads of it are dropped)
    Result<Bucket> find_bucket(const BucketName& name) const;          // NoSuchBucket; from memory
    std::vector<Bucket> list_buckets(std::string_view account) const;  // sorted by name; from memory
    DurableTask<store::Nothing> set_versioning(BucketName name, Versioning versioning);
    // And the document that says it: its notification configuration (announce.hpp).
    DurableTask<store::Nothing> set_announcing(BucketName name, Announces announces,
                                               std::optional<std::string> document = std::nullopt);
    // Puts or removes one of the bucket's documents (configuration.cpp); this room does not look into them.
    DurableTask<store::Nothing> set_configuration(BucketName name, std::string kind,
                                                  std::optional<std::string> document);
    std::vector<Bucket> all_buckets() const;  // of all accounts; by name
    std::vector<Bucket> buckets_with_any(std::string_view kinds) const;  // documents whose kind begins so
    std::vector<Bucket> buckets_with(std::string_view kind) const;  // that document, of all accounts; by name

    // ---- objects (put.cpp, get.cpp, delete.cpp, copy.cpp)
    DurableTask<PutResult> put(BucketName bucket, ObjectKey key, ByteStream& body, PutOptions options);
    Task<Result<std::unique_ptr<ObjectReader>>> get(BucketName bucket, ObjectKey key, ReadOptions options);
    Task<Result<ObjectInfo>> head(BucketName bucket, ObjectKey key, ReadOptions options);
    DurableTask<DeleteResult> remove(BucketName bucket, DeleteTarget target, Cause cause = {});
    // One transaction; the results in the order of the targets.
    DurableTask<std::vector<Result<DeleteResult>>> remove_many(BucketName bucket,
                                                               std::vector<DeleteTarget> targets,
                                                               Cause cause = {});
    DurableTask<CopyResult> copy(CopySource source, BucketName bucket, ObjectKey key, CopyOptions options);

    Task<Result<Tags>> tags(BucketName bucket, ObjectKey key, std::optional<VersionId> version);
    DurableTask<store::Nothing> set_tags(BucketName bucket, ObjectKey key, std::optional<VersionId> version,
                                         Tags tags, Cause cause = {});

    // ---- access (access.cpp): of a version that is no delete marker, else NoSuchKey, NoSuchVersion, MethodNotAllowed
    Result<VersionAccess> access_of(const BucketName& bucket, const ObjectKey& key,
                                    const std::optional<VersionId>& version) const;
    Result<Tags> tags_of(const VersionAccess& version) const;
    DurableTask<store::Nothing> set_acl(BucketName bucket, ObjectKey key, std::int64_t sequence,
                                        std::string acl, Cause cause);

    // ---- locks (lock.hpp). Of a bucket that was not made for them: InvalidRequest.
    DurableTask<store::Nothing> set_bucket_lock(BucketName bucket, BucketLock lock);  // InvalidBucketState
    Task<Result<Lock>> lock(BucketName bucket, ObjectKey key, std::optional<VersionId> version);
    DurableTask<store::Nothing> set_retention(BucketName bucket, ObjectKey key,
                                              std::optional<VersionId> version, LockMode mode,
                                              Timestamp until, bool bypass_governance);
    DurableTask<store::Nothing> set_legal_hold(BucketName bucket, ObjectKey key,
                                               std::optional<VersionId> version, bool on);

    // ---- listings (list.cpp): synchronous, a few milliseconds at most; the cost is that of what is returned
    Result<Listing> list(const BucketName& bucket, const ListQuery& query) const;
    Result<VersionListing> list_versions(const BucketName& bucket, const ListVersionsQuery& query) const;
    // On from `from`, at most `limit` versions, newest first of each key (scan.cpp): for whoever reads all of a bucket, in steps.
    Result<VersionScan> scan(const BucketName& bucket, const ScanPlace& from, const std::string& prefix,
                             std::size_t limit) const;
    // The versions of one key, newest first, with who made them (history.cpp). `before`: only those that are older.
    Result<History> history(const BucketName& bucket, const ObjectKey& key,
                            const std::optional<VersionId>& before, std::int32_t limit) const;

    // ---- multipart (multipart.cpp)
    DurableTask<UploadId> create_upload(BucketName bucket, ObjectKey key, UploadOptions options);
    DurableTask<PartResult> put_part(BucketName bucket, ObjectKey key, UploadId upload, std::int32_t number,
                                     ByteStream& body, BodyExpectations expectations, Encryption encryption);
    DurableTask<PartResult> copy_part(CopySource source, std::optional<ByteRange> range, BucketName bucket,
                                      ObjectKey key, UploadId upload, std::int32_t number,
                                      Encryption encryption);
    DurableTask<PutResult> complete_upload(BucketName bucket, ObjectKey key, UploadId upload,
                                           std::vector<CompletedPart> parts, CompleteOptions options);
    DurableTask<store::Nothing> abort_upload(BucketName bucket, ObjectKey key, UploadId upload);
    Result<PartListing> list_parts(const BucketName& bucket, const ObjectKey& key, const UploadId& upload,
                                   std::int32_t marker, std::int32_t max_parts) const;
    Result<UploadListing> list_uploads(const BucketName& bucket, const ListUploadsQuery& query) const;
    // What create_upload was told, for the part that must repeat it (checksum algorithm).
    Result<Upload> find_upload(const BucketName& bucket, const ObjectKey& key, const UploadId& upload) const;

    // ---- archived versions (restore.cpp, storage_class.hpp). InvalidObjectState of others; RestoreAlreadyInProgress (409).
    DurableTask<RestoreResult> restore(BucketName bucket, ObjectKey key, std::optional<VersionId> version,
                                       RestoreOrder order, Cause cause = {});

    // ---- housekeeping: blocking; by the background thread, or by a test
    Result<std::size_t> sweep();    // removes what `garbage` names and no reader holds; how many
    Result<std::size_t> compact();  // rewrites segments that are mostly dead; how many
    // One bounded step of a bucket's lifecycle (lifecycle.hpp): true when this day's pass is done.
    Result<bool> expire(const BucketName& bucket, const Lifecycle& lifecycle);

    // While one of these lives, nothing that a version names or named leaves the disk: what is garbage waits, segments are not compacted. For
    // backups, which copy files beside writers. Blocks until a sweep that runs is over.
    std::shared_ptr<void> hold_files();

    // Restores that have come to their end or to that of their days, since the last call; how many.
    Result<std::size_t> advance_restores();

    // Reads about `bytes` of what is stored again (scrub.hpp); how many it were, 0: today's pass is done.
    Result<std::uint64_t> scrub(std::uint64_t bytes);
    // fsck (check.hpp). `read`: every frame, too; `repair`: what can be put right without a guess, while nobody else uses the store.
    Result<CheckReport> fsck(bool read, bool repair);
    struct ScrubState {
        Timestamp begun{}, ended{};                // of the pass; not ended: under way
        std::uint64_t bytes = 0, versions = 0;     // of the pass
        std::uint64_t damaged = 0;                 // versions that are known to be, now
    };
    Result<ScrubState> scrubbed() const;

    struct Usage {
        std::uint64_t buckets = 0, garbage = 0, segments = 0, segment_bytes = 0, dead_bytes = 0;
    };
    Result<Usage> usage() const;
    // Counters of the index, exact with every commit (statistics.hpp); by bucket and storage class, where there is anything.
    Result<std::vector<Holding>> holdings() const;

    store::Database& database();  // objects.db, for tables that must change together with objects

    struct Impl;  // of this room's files

private:
    explicit ObjectStore(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

}  // namespace athanor::objects
