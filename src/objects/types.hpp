// What the object store takes and gives: plain values, no behaviour. Hashes and checksums are raw bytes; an ETag is S3's text without quotes.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/clock.hpp"
#include "base/hash.hpp"
#include "objects/key_service.hpp"
#include "objects/lock.hpp"
#include "objects/names.hpp"

namespace athanor::objects {

enum class Versioning : std::uint8_t { off, enabled, suspended };

// A bucket's documents by kind ("cors", "lifecycle"), each as the service that validated it wrote it. Changed as a whole.
using Configurations = std::map<std::string, std::string, std::less<>>;

// Who is told of what happens to a bucket's objects (announce.hpp).
struct Announces {
    bool bus = false;           // EventBridge
    bool destinations = false;  // those of its notification configuration

    bool any() const { return bus || destinations; }
    std::int32_t stored() const { return (bus ? 1 : 0) | (destinations ? 2 : 0); }
    static Announces of(std::int32_t stored) { return {(stored & 1) != 0, (stored & 2) != 0}; }
    friend bool operator==(const Announces&, const Announces&) = default;
};

struct Bucket {
    std::int64_t id;  // never used again
    BucketName name;
    std::string account;  // the owner
    std::string region;
    Timestamp created;
    Versioning versioning = Versioning::off;
    Announces announces = {};
    std::shared_ptr<const Configurations> configurations =
        {};  // null: none. Shared with requests that read it

    const std::string* configuration(std::string_view kind) const {
        if (!configurations) return nullptr;
        auto found = configurations->find(kind);
        return found == configurations->end() ? nullptr : &found->second;
    }
    Result<std::optional<BucketLock>> lock() const;  // nullopt: it was not made for locks
};

// What a bucket holds of one storage class (ObjectStore::holdings).
struct Holding {
    std::int64_t bucket = 0;  // its id
    std::string storage_class;
    std::uint64_t objects = 0;   // what listings show
    std::uint64_t versions = 0;  // these and the noncurrent ones
    std::uint64_t markers = 0;
    std::uint64_t bytes = 0;  // of all versions
    friend bool operator==(const Holding&, const Holding&) = default;
};

// Why a version comes or goes, as its event tells it. `reason`: "PutObject", "CopyObject", "CompleteMultipartUpload", "DeleteObject".
struct Cause {
    std::string reason, request_id, requester, source_address;
    std::string principal = {};  // its ARN, kept with the version; empty: nobody's
};

using Etag = std::string;  // 32 hex digits, for multipart followed by "-N"
using Tags = std::vector<std::pair<std::string, std::string>>;

struct Metadata {
    std::string content_type = "binary/octet-stream";
    std::string cache_control, content_disposition, content_encoding, content_language, expires,
        website_redirect;                                   // empty: absent
    std::vector<std::pair<std::string, std::string>> user;  // names without x-amz-meta-, lower case
    std::string storage_class = "STANDARD";
    friend bool operator==(const Metadata&, const Metadata&) = default;
};

enum class ChecksumType : std::uint8_t { full_object, composite };

struct Checksum {
    HashKind kind;  // crc32, crc32c, crc64nvme, sha1, sha256; never md5
    ChecksumType type = ChecksumType::full_object;
    std::string value;       // raw
    std::int32_t parts = 0;  // > 0: a composite, printed as base64 + "-parts"
    friend bool operator==(const Checksum&, const Checksum&) = default;
};

// SSE-KMS, as a write asks for it (key_service.hpp).
struct KmsChoice {
    std::string key;  // KeyService::generate's
    KeyContext context;
    bool bucket_key = false;
};

// What wraps the data keys: the master key (SSE-S3, always on), the customer's, which is never stored, or a key of the object's own that the
// key service keeps. The last two exclude each other; a read says the customer's, and who the caller is.
struct Encryption {
    std::optional<std::string> customer_key = {};  // 32 bytes (SSE-C)
    std::optional<KmsChoice> kms = {};
    KeyCaller caller = {};
    // This room's own: what the key service handed out, and what ETags are made with where the bytes have a key of their own.
    std::string object_key = {}, etag_key = {};
};

// A time in which an archived version can be read.
struct RestoreState {
    Timestamp ready{};    // 0: was not asked for
    Timestamp expires{};  // of the days that were asked for, from `ready`
    bool fast = false;    // asked for with the Expedited tier
    friend bool operator==(const RestoreState&, const RestoreState&) = default;
};

// ETags without quotes; "*" matches any. Several in a header are a list.
struct WriteConditions {
    std::vector<Etag> if_match;
    bool if_none_match_any = false;  // If-None-Match: *, the only form that AWS knows for writes
    std::vector<Etag> if_none_match = {};
};

struct ReadConditions {
    std::vector<Etag> if_match, if_none_match;
    std::optional<Timestamp> if_modified_since, if_unmodified_since;
};

// What a body must turn out to be. Asked for once the stream has ended, since a trailer may bring it.
struct BodyExpectations {
    std::optional<HashKind> checksum;  // computed and stored; crc64nvme if absent, as AWS does
    std::function<Result<std::optional<std::string>>()>
        expected_checksum;                   // raw; empty function or nullopt: not told
    std::optional<std::string> content_md5;  // 16 raw bytes
};

// Whose a version is, where not the bucket owner's, and its access control list, as the service wrote it: this room does not look into it.
struct ObjectAccess {
    std::string owner;  // account; empty: the bucket's
    std::string acl;    // empty: private to the owner
    bool any() const { return !owner.empty() || !acl.empty(); }
    friend bool operator==(const ObjectAccess&, const ObjectAccess&) = default;
};

// One version's; `sequence` names it for set_acl, so that what was checked is what changes.
struct VersionAccess {
    std::int64_t sequence = 0;
    std::optional<VersionId> version;  // absent where versioning was never on
    ObjectAccess access;
};

struct PutOptions {
    Metadata metadata;
    Tags tags;
    BodyExpectations body;
    WriteConditions conditions;
    Encryption encryption;
    Lock lock;
    Cause cause;
    ObjectAccess access = {};
};

struct PutResult {
    Etag etag;
    std::optional<VersionId> version;  // absent where versioning was never on
    std::optional<Checksum> checksum;
    std::uint64_t size = 0;
    Timestamp modified{};
    std::int64_t sequence = 0;
    std::optional<KmsSeal> kms = {};
    bool customer_encrypted = false;
};

// bytes=first-last, bytes=first- (no last), bytes=-last (no first: the last N bytes).
struct ByteRange {
    std::optional<std::uint64_t> first, last;
};

struct ReadOptions {
    std::optional<VersionId> version;
    ReadConditions conditions;
    std::optional<ByteRange> range;
    std::optional<std::int32_t> part_number;  // not together with a range (InvalidRequest)
    Encryption encryption;
    bool parts = false;  // ObjectInfo::parts is wanted
};

struct ObjectPart {
    std::int32_t number = 0;
    std::uint64_t size = 0;
    std::optional<Checksum> checksum;
};

struct ObjectInfo {
    ObjectKey key;
    std::int64_t sequence = 0;         // with bucket and key: a pin (DESIGN §6)
    std::optional<VersionId> version;  // absent where versioning was never on
    Etag etag;
    std::uint64_t size = 0;
    Timestamp modified{};
    Metadata metadata;
    std::optional<Checksum> checksum;  // absent if a range or part is read: clients compare it with the whole
    std::int32_t tag_count = 0;
    std::int32_t parts_count = 0;  // 0: was not uploaded in parts
    bool customer_encrypted = false;
    std::string customer_key_md5;  // raw, of SSE-C
    std::optional<KmsSeal> kms = {};
    Lock lock;
    ObjectAccess access;
    RestoreState restore;
    std::vector<ObjectPart> parts;  // if asked for; numbered from 1 without holes
    // What is answered of it: [first, first + length) of `size`; `partial` means 206.
    std::uint64_t first = 0, length = 0;
    bool partial = false;
};

struct ListQuery {
    std::string prefix, delimiter;
    std::string
        start_after;  // V1: marker; V2: start-after or what the continuation token held (Listing::next)
    std::int32_t max_keys = 1000;  // 0 to 1,000
    bool restores = false;         // ListedObject::restore is wanted
};

struct ListedObject {
    std::string key;
    Etag etag;
    std::uint64_t size = 0;
    Timestamp modified{};
    std::string storage_class;
    std::optional<HashKind> checksum_kind;
    ChecksumType checksum_type = ChecksumType::full_object;
    std::string owner = {};  // ObjectAccess::owner
    RestoreState restore = {};  // if asked for
};

struct Listing {
    std::vector<ListedObject> objects;
    std::vector<std::string> common_prefixes;
    bool truncated = false;
    std::string next;  // the last key or common prefix: start_after of the next page
};

// All that is known of a version but its metadata and tags (ObjectStore::scan).
struct ScannedVersion {
    std::string key;
    VersionId version;
    bool latest = false, marker = false;
    std::uint64_t size = 0;
    Timestamp modified{};
    Etag etag;
    std::string storage_class;
    std::uint32_t parts = 0;  // 0: was not uploaded in parts
    std::optional<HashKind> checksum = {};
    bool customer_encrypted = false, kms = false, bucket_key = false;
    Lock lock;
    ObjectAccess access;
};

// The last version that was read; empty: none.
struct ScanPlace {
    std::string key;
    std::int64_t sequence = 0;
};

struct VersionScan {
    std::vector<ScannedVersion> versions;
    ScanPlace next;
    bool all = false;  // there are no more
};

struct ListVersionsQuery {
    std::string prefix, delimiter;
    std::string key_marker;
    std::optional<VersionId> version_marker;  // only with a key marker (InvalidArgument)
    std::int32_t max_keys = 1000;
};

struct ListedVersion {
    ListedObject object;  // of a delete marker only key and modified are told
    VersionId version;
    bool is_latest = false;
    bool is_delete_marker = false;
};

struct VersionListing {
    std::vector<ListedVersion> versions;
    std::vector<std::string> common_prefixes;
    bool truncated = false;
    std::string next_key_marker;
    std::optional<VersionId> next_version_marker;
};

struct PastVersion {
    std::int64_t sequence = 0;
    std::optional<VersionId> version;  // absent where versioning was never on
    bool is_latest = false, is_delete_marker = false;
    Etag etag;
    std::uint64_t size = 0;
    Timestamp modified{};
    std::string storage_class;
    std::string principal;  // Cause::principal; empty: written before that was kept
};

struct History {
    std::vector<PastVersion> versions;
    bool truncated = false;
};

struct DeleteTarget {
    ObjectKey key;
    std::optional<VersionId> version = {};
    // Conditional delete: of what would go or be hidden. What is not there fails no condition.
    std::vector<Etag> if_match = {};
    std::optional<Timestamp> if_modified_at = {};  // to the second
    std::optional<std::uint64_t> if_size = {};
    bool bypass_governance = false;  // lock.hpp
};

struct DeleteResult {
    std::optional<VersionId> version;  // what was removed, or the marker that was made
    bool delete_marker = false;
};

// What RestoreObject asks of an archived version.
struct RestoreOrder {
    std::int64_t days = 1;   // that it stays readable
    bool fast = false;       // the Expedited tier: at once, whatever `delay` says
    Duration day = std::chrono::hours(24);
    Duration delay{};        // until it is readable
};

struct RestoreResult {
    std::optional<VersionId> version;
    bool prolonged = false;  // it was readable already, and has other days now
};

struct CopySource {
    BucketName bucket;
    ObjectKey key;
    std::optional<VersionId> version;
    ReadConditions conditions;  // x-amz-copy-source-if-*: every failure is 412
    Encryption encryption;
};

struct CopyOptions {
    std::optional<Metadata> metadata;  // replaces; absent: copied
    std::optional<Tags> tags;
    std::optional<HashKind> checksum;  // another than the source's: the bytes are read and hashed
    WriteConditions conditions;
    Encryption encryption;
    Lock lock;  // a copy does not take over its source's
    Cause cause;
    ObjectAccess access = {};  // nor this
};

struct CopyResult {
    PutResult object;
    std::optional<VersionId> source_version;
};

struct UploadOptions {
    Metadata metadata;
    Tags tags;
    std::optional<HashKind> checksum;
    std::optional<ChecksumType>
        checksum_type;  // default: composite for sha1, sha256, crc32, crc32c; full_object for crc64nvme and for none
    Encryption encryption;
    Lock lock;
    std::string initiator;  // account
    ObjectAccess access = {};
};

struct Upload {
    UploadId id;
    ObjectKey key;
    Timestamp initiated{};
    std::string initiator;
    std::string storage_class;
    std::optional<HashKind> checksum;
    ChecksumType checksum_type = ChecksumType::full_object;
    ObjectAccess access = {};
    std::optional<KmsSeal> kms = {};
};

struct PartResult {
    Etag etag;
    std::optional<Checksum> checksum;
    Timestamp modified{};
    std::optional<VersionId> source_version;  // of UploadPartCopy
    std::optional<KmsSeal> kms = {};
};

struct CompletedPart {
    std::int32_t number = 0;
    Etag etag;
    std::optional<Checksum> checksum;  // as the client states it; compared where given
};

struct CompleteOptions {
    WriteConditions conditions;
    std::optional<Checksum> checksum;          // of the whole, as the client expects it
    std::optional<std::uint64_t> object_size;  // x-amz-mp-object-size
    Encryption encryption = {};                // the customer's key again, where it is told
    Cause cause;
};

struct ListedPart {
    std::int32_t number = 0;
    Etag etag;
    std::uint64_t size = 0;
    Timestamp modified{};
    std::optional<Checksum> checksum;
};

struct PartListing {
    Upload upload;
    std::vector<ListedPart> parts;
    bool truncated = false;
    std::int32_t next_marker = 0;
};

struct ListUploadsQuery {
    std::string prefix, delimiter, key_marker;
    std::optional<UploadId> id_marker;
    std::int32_t max_uploads = 1000;
};

struct UploadListing {
    std::vector<Upload> uploads;
    std::vector<std::string> common_prefixes;
    bool truncated = false;
    std::string next_key_marker, next_id_marker;
};

// What fsck says (check.hpp).
struct Finding {
    std::string kind;   // row, current, side row, blob, manifest, segment, count, file, unreadable
    std::string where;  // "bucket/key (version 17)", "blobs/…", "table upload"
    std::string what;
    bool damage = true;  // else a leftover
    bool repaired = false;
};

struct CheckReport {
    std::uint64_t versions = 0, keys = 0, parts = 0, files = 0, segments = 0, records = 0, bytes_read = 0;
    std::uint64_t damaged = 0, leftovers = 0, repaired = 0;
    std::vector<Finding> findings;  // the first of them
    std::string json() const;
};

}  // namespace athanor::objects
