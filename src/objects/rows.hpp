// The index's rows as packed bytes: little-endian varints and length-prefixed strings behind a format byte, with a CRC32C at the end, so that a row
// that the disk changed is an error and never a wrong answer. The keys (bucket, key, seq) are columns beside them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/error.hpp"
#include "objects/frame.hpp"
#include "objects/types.hpp"

namespace athanor::objects {

enum class Place : std::uint8_t {
    none,      // a delete marker
    row,       // in `content`, keyed by the version's seq
    segment,   // in a segment, at an offset
    file,      // a file of its own, named by the blob's id
    manifest,  // the parts of a completed upload, each a file
};

struct BlobRef {
    Place place = Place::none;
    BlobId id;
    std::uint64_t size = 0;  // of the plain bytes
    std::uint64_t packed =
        0;  // of what they were compressed to (pack.hpp), which is what is sealed; 0: they are sealed as they are
    std::uint64_t segment = 0;
    std::uint64_t offset = 0;   // of the sealed bytes in the segment
    std::int64_t manifest = 0;  // the upload
    std::string wrapped_key;
    std::uint64_t framed() const { return packed == 0 ? size : packed; }  // the bytes in the frames
    friend bool operator==(const BlobRef&, const BlobRef&) = default;
};

struct VersionRow {
    bool delete_marker = false;
    bool null_version = false;  // written while versioning was off or suspended
    bool has_metadata = false;  // in `metadata`; else all is default
    bool customer_encrypted = false;
    BlobRef blob;
    Timestamp modified{};
    std::string md5;  // raw; of a multipart object, of its parts' MD5s
    std::uint32_t parts = 0;
    std::optional<Checksum> checksum;
    std::string storage_class;    // empty: STANDARD
    std::uint32_t tag_count = 0;  // in `tags`
    std::string customer_key_md5;
    Lock lock;
    std::int64_t principal = 0;  // who made it, in `principal`; 0: not known
    RestoreState restore;        // of what is archived
    ObjectAccess access;
    std::optional<KmsSeal> kms;  // of SSE-KMS
    // Of a version with an id: where the key's null version lay when this one came above it, so that it is found without a walk; 0: there
    // was none; absent: not known. The null version may have gone since, and then nothing is there: no seq is used again.
    std::optional<std::int64_t> null_below;
    friend bool operator==(const VersionRow&, const VersionRow&) = default;
};

// What LIST prints of a live latest version.
struct CurrentRow {
    std::int64_t seq = 0;
    std::uint64_t size = 0;
    std::string md5;
    std::uint32_t parts = 0;
    Timestamp modified{};
    std::string storage_class;
    std::optional<HashKind> checksum_kind;
    ChecksumType checksum_type = ChecksumType::full_object;
    std::string owner = {};  // ObjectAccess::owner
    friend bool operator==(const CurrentRow&, const CurrentRow&) = default;
};

struct PartRow {
    BlobRef blob;
    std::string md5;
    Timestamp modified{};
    std::optional<Checksum> checksum;
    bool customer_encrypted = false;
    friend bool operator==(const PartRow&, const PartRow&) = default;
};

struct UploadRow {
    Metadata metadata;
    Tags tags;
    std::string initiator;
    std::optional<HashKind> checksum;
    ChecksumType checksum_type = ChecksumType::full_object;
    bool customer_encrypted = false;
    std::string customer_key_md5;
    Lock lock;
    ObjectAccess access = {};
    std::optional<KmsSeal> kms = {};  // the one key of all parts
    friend bool operator==(const UploadRow&, const UploadRow&) = default;
};

std::string encode(const VersionRow& row);
std::string encode(const CurrentRow& row);
std::string encode(const PartRow& row);
std::string encode(const UploadRow& row);
std::string encode(const Metadata& metadata);
std::string encode(const Tags& tags);

// Of any bytes: the row, or InternalError (logged) if they are not one.
Result<VersionRow> decode_version(std::string_view bytes);
Result<CurrentRow> decode_current(std::string_view bytes);
Result<PartRow> decode_part(std::string_view bytes);
Result<UploadRow> decode_upload(std::string_view bytes);
Result<Metadata> decode_metadata(std::string_view bytes);
Result<Tags> decode_tags(std::string_view bytes);

Etag etag_of(std::string_view md5, std::uint32_t parts);
CurrentRow current_of(std::int64_t seq, const VersionRow& row);

}  // namespace athanor::objects
