// What the files of this room share. Internal.
#pragma once

#include <atomic>
#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <shared_mutex>
#include <string>
#include <thread>
#include <vector>

#include "objects/announce.hpp"
#include "objects/blob_files.hpp"
#include "objects/cipher.hpp"
#include "objects/errors.hpp"
#include "objects/frame.hpp"
#include "objects/object_store.hpp"
#include "objects/rows.hpp"
#include "objects/segment_log.hpp"
#include "store/database.hpp"

namespace athanor::objects {

// Bytes that are on the disk (or will be with the row), not yet named by the index.
struct StoredBody {
    BlobRef blob;
    std::string content;  // sealed; of Place::row
    std::string md5;
    std::optional<Checksum> checksum;
};

struct FoundVersion {
    std::int64_t seq = 0;
    VersionRow row;
};

// What a write must know of its bucket.
struct BucketState {
    Versioning versioning = Versioning::off;
    Announces announces = {};
};

// Held by those who read the parts of a manifest; the sweeper passes over it.
struct Lease {};

class Scrub;
struct EndScrub {
    void operator()(Scrub* scrub) const;
};

struct ObjectStore::Impl {
    Impl(Filesystem& f, Clock& c, Random& r, Pool& p, Options o)
        : fs(f), clock(c), random(r), pool(p), options(std::move(o)), ids(std::string(kKeySize, '\0')) {}

    Filesystem& fs;
    Clock& clock;
    Random& random;
    Pool& pool;
    Options options;
    IdCipher ids;
    std::uint32_t epoch = 0;
    std::atomic<std::uint64_t> next_blob = 1;

    std::unique_ptr<store::Database> db;
    std::unique_ptr<SegmentLog> segments;
    std::unique_ptr<BlobFiles> files;

    // ---- start-up (recover.cpp)
    Status start();
    Result<std::uint32_t> begin_epoch();
    Status remove_orphans(std::uint32_t recovered);

    // ---- buckets, in memory too: the database's rows are reloaded one by one after each change (bucket.cpp)
    mutable std::shared_mutex buckets_mutex;
    std::map<std::string, Bucket, std::less<>> buckets;
    Status load_buckets();
    Status refresh_bucket(const BucketName& name);
    Result<std::shared_ptr<const Configurations>> configurations_of(store::Snapshot& s,
                                                                    std::int64_t bucket) const;
    Result<Bucket> find_bucket(const BucketName& name) const;
    // QuotaExceeded (403): the bucket's account would hold more than it may, with `more` bytes beside what is counted. quota.cpp
    Status check_quota(store::Snapshot& s, const BucketName& name, std::uint64_t more) const;
    Status check_suspension(store::Snapshot& s, std::int64_t bucket) const;  // lock.cpp

    // ---- SSE-KMS (sealing.cpp): both fill encryption.object_key
    std::unique_ptr<KeyService> key_service;
    std::atomic<KeyService*> keys = nullptr;  // the same: set while the background works already
    Task<Result<KmsSeal>> new_object_key(Encryption& encryption, const BucketName& bucket,
                                         const ObjectKey& key) const;
    Task<Status> unwrap_object_key(Encryption& encryption, const KmsSeal& seal, const BucketName& bucket,
                                   const ObjectKey& key) const;

    // ---- bodies (body.cpp, large_body.cpp)
    std::atomic<std::size_t> active_uploads = 0;
    std::atomic<std::int64_t> room_checked = -1'000'000'000;  // monotonic microseconds
    std::atomic<bool> room_left = true;
    BlobId new_blob_id() { return {epoch, next_blob.fetch_add(1, std::memory_order_relaxed)}; }
    Status check_room();
    Task<Result<StoredBody>> store_body(std::int64_t bucket, const ObjectKey& key, ByteStream& body,
                                        const BodyExpectations& expectations, const Encryption& encryption,
                                        bool own_file, bool packed);
    Task<Result<StoredBody>> store_small(std::int64_t bucket, const ObjectKey& key, std::string_view plain,
                                         const BodyExpectations& expectations, const Encryption& encryption,
                                         bool packed);
    Task<Result<StoredBody>> store_large(std::string begun, ByteStream& body,
                                         const BodyExpectations& expectations, const Encryption& encryption,
                                         bool packed);
    // The index transaction was refused: what was stored for it is dead.
    void abandon(const StoredBody& body, const Error& because);
    std::mutex abandoned_mutex;
    std::map<std::uint64_t, std::uint64_t> abandoned;  // segment → dead bytes, until the next sweep

    // ---- the index (index.cpp): inside a snapshot or transaction
    Result<std::optional<FoundVersion>> latest(store::Snapshot& s, std::int64_t bucket,
                                               const ObjectKey& key) const;
    // nullopt: no such key or version; a delete marker is found.
    Result<std::optional<FoundVersion>> find(store::Snapshot& s, std::int64_t bucket, const ObjectKey& key,
                                             const std::optional<VersionId>& version) const;
    Result<std::optional<FoundVersion>> null_version(store::Snapshot& s, std::int64_t bucket,
                                                     const ObjectKey& key) const;
    Result<std::optional<FoundVersion>> at(store::Snapshot& s, std::int64_t bucket, const ObjectKey& key,
                                           std::int64_t seq) const;
    // VersionRow::null_below of a version that comes above `newest`.
    Result<std::int64_t> null_below(store::Snapshot& s, std::int64_t bucket, const ObjectKey& key,
                                    const std::optional<FoundVersion>& newest) const;
    Result<std::int64_t> principal_of(store::Transaction& tx, const Cause& cause) const;
    Result<BucketState> state_of(store::Snapshot& s, const BucketName& name,
                                 std::int64_t bucket) const;  // NoSuchBucket
    // Makes `row` the latest version, replacing the null version where the bucket's state says so. Sets row.null_version and row.modified.
    Result<PutResult> insert(store::Transaction& tx, const BucketName& name, std::int64_t bucket,
                             const ObjectKey& key, VersionRow row, const Metadata& metadata, const Tags& tags,
                             const WriteConditions& conditions, std::string_view content,
                             const Cause& cause) const;
    // Takes a version out of `version` and its side tables, and gives up its blob; `current` is the caller's.
    // Refused, before anything has changed, while it is locked.
    Status erase(store::Transaction& tx, std::int64_t bucket, const ObjectKey& key, const FoundVersion& found,
                 bool bypass_governance = false) const;
    Status release(store::Transaction& tx, std::int64_t seq, const ObjectKey& key, const BlobRef& blob) const;
    Status set_current(store::Transaction& tx, std::int64_t bucket, const ObjectKey& key, std::int64_t seq,
                       const VersionRow& row) const;
    // Something happened to a version that is there (announce.hpp): nothing where its bucket announces nothing.
    Status tell(store::Transaction& tx, std::int64_t bucket, const ObjectKey& key, std::int64_t seq,
                const VersionRow& row, Happened what, const Cause& cause, const Told& more = {}) const;
    Result<DeleteResult> remove(store::Transaction& tx, std::int64_t bucket, BucketState state,
                                const DeleteTarget& target, const Cause& cause) const;
    std::optional<VersionId> version_id(std::int64_t seq, const VersionRow& row, Versioning versioning) const;

    // ---- reading (get.cpp)
    struct Lookup {
        FoundVersion found;
        Versioning versioning = Versioning::off;
        Metadata metadata;
        std::string content;                                  // sealed; of Place::row, if data is wanted
        std::vector<std::pair<std::int32_t, PartRow>> parts;  // of a manifest
        std::unique_ptr<File> file;                           // of Place::file, if data is wanted
        std::shared_ptr<File> segment;                        // held; of Place::segment, if data is wanted
        std::shared_ptr<Lease> lease;
    };
    // A lookup holds this shared until it has what keeps its blob alive; the sweeper takes it once between choosing and removing.
    mutable std::shared_mutex lookups;
    std::mutex leases_mutex;
    std::map<std::int64_t, std::weak_ptr<Lease>> leases;  // by manifest; swept with the garbage
    std::shared_ptr<Lease> lease(std::int64_t manifest);
    bool is_leased(std::int64_t manifest);
    Result<Lookup> look_up(const BucketName& bucket, const ObjectKey& key, const ReadOptions& read,
                           bool data);

    // ---- housekeeping (sweep.cpp, compact.cpp)
    std::mutex sweeping;           // sweep and compact run one at a time
    std::atomic<int> holders = 0;  // who want no file to go; grows under `sweeping` alone
    std::mutex background_mutex;
    std::condition_variable background_wake;
    bool stopping = false;
    std::thread background;
    std::atomic<bool> compaction_due = false;  // a segment got more dead since it was looked at
    Result<std::size_t> sweep();
    Result<std::size_t> compact();
    Status compact_segment(std::uint64_t segment, std::uint64_t size);
    Status forget(const std::set<std::uint64_t>& removed);  // segments
    std::unique_ptr<Scrub, EndScrub> scrub;
    void start_background();
};

std::vector<store::Migrations> index_tables();

// RFC 9110 §13.2.2; the error is PreconditionFailed or NotModified.
Status check(const ReadConditions& conditions, const Etag& etag, Timestamp modified);
// What a read of `info` is answered with: fills first, length, partial. InvalidRange.
Status apply_range(const std::optional<ByteRange>& range, ObjectInfo& info);
// What wraps the data keys; empty: the master key.
std::string wrapping_key_of(const Encryption& encryption);
// Where the client's or the object's own key wraps, an ETag is no MD5 of the content (nor is AWS's): it tells nobody without that key what the
// content is. The same content of the same object under the same key has the same, so that a part that is sent again is the same part.
void own_etags(Encryption& encryption, const BucketName& bucket, const ObjectKey& key);
std::string etag_bytes(const Encryption& encryption, std::string md5);

inline constexpr char kVersionKind = 'v';
inline constexpr char kUploadKind = 'u';

}  // namespace athanor::objects
