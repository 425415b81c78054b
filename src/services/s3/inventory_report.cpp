#include "services/s3/inventory_report.hpp"

#include <zlib.h>

#include <algorithm>
#include <array>

#include "base/encoding.hpp"
#include "base/json.hpp"
#include "services/s3/acl_request.hpp"
#include "services/s3/service.hpp"

namespace athanor::s3 {
namespace {

// AWS's order.
constexpr auto kFields = std::to_array<std::string_view>(
    {"Size", "LastModifiedDate", "ETag", "StorageClass", "IsMultipartUploaded", "ReplicationStatus",
     "EncryptionStatus", "ObjectLockRetainUntilDate", "ObjectLockMode", "ObjectLockLegalHoldStatus",
     "IntelligentTieringAccessTier", "BucketKeyStatus", "ChecksumAlgorithm", "ObjectAccessControlList",
     "ObjectOwner", "LifecycleExpirationDate"});

std::string_view reported_checksum(HashKind kind) {
    switch (kind) {
        case HashKind::crc32: return "CRC32";
        case HashKind::crc32c: return "CRC32C";
        case HashKind::sha1: return "SHA1";
        case HashKind::sha256: return "SHA256";
        case HashKind::crc64nvme: return "CRC64NVME";
        default: return "";
    }
}

// As AWS has it in the report: JSON in base64.
std::string acl_text(const objects::Bucket& bucket, const objects::ObjectAccess& access) {
    auto acl = object_acl(bucket, access);
    if (!acl) return "";
    json::Writer w;
    w.begin_object().key("version").string("2022-11-10").key("status").string("AVAILABLE");
    w.key("grants").begin_array();
    for (const Grant& grant : acl->list) {
        w.begin_object();
        w.key(grant.to_group() ? "uri" : "canonicalId").string(grant.to);
        w.key("type").string(grant.to_group() ? "Group" : "CanonicalUser");
        w.key("permission").string(permission_name(grant.permission)).end_object();
    }
    w.end_array().end_object();
    return base64(w.text());
}

std::string value_of(std::string_view field, const objects::Bucket& bucket,
                     const objects::ScannedVersion& v) {
    if (field == "LastModifiedDate") return format_iso8601(v.modified).substr(0, 19) + ".000Z";
    if (v.marker) return field == "ObjectOwner" ? canonical_id(bucket.account) : "";
    if (field == "Size") return std::to_string(v.size);
    if (field == "ETag") return v.etag;
    if (field == "StorageClass") return v.storage_class;
    if (field == "IsMultipartUploaded") return v.parts > 0 ? "true" : "false";
    if (field == "EncryptionStatus") return v.customer_encrypted ? "SSE-C" : v.kms ? "SSE-KMS" : "SSE-S3";
    if (field == "ObjectLockMode") {
        if (v.lock.mode == objects::LockMode::none) return "";
        return v.lock.mode == objects::LockMode::governance ? "GOVERNANCE" : "COMPLIANCE";
    }
    if (field == "ObjectLockRetainUntilDate")
        return v.lock.mode == objects::LockMode::none ? ""
                                                      : format_iso8601(v.lock.until).substr(0, 19) + ".000Z";
    if (field == "ObjectLockLegalHoldStatus")
        return v.lock.legal_hold == objects::LegalHold::unset ? ""
               : v.lock.legal_hold == objects::LegalHold::on  ? "On"
                                                              : "Off";
    if (field == "BucketKeyStatus") return v.kms ? (v.bucket_key ? "ENABLED" : "DISABLED") : "DISABLED";
    if (field == "ChecksumAlgorithm") return v.checksum ? std::string(reported_checksum(*v.checksum)) : "";
    if (field == "ObjectAccessControlList") return acl_text(bucket, v.access);
    if (field == "ObjectOwner") return canonical_id(v.access.owner.empty() ? bucket.account : v.access.owner);
    return "";  // ReplicationStatus, IntelligentTieringAccessTier: there are none; LifecycleExpirationDate: not told
}

}  // namespace

InventorySchema::InventorySchema(const api::s3::InventoryConfiguration& configuration)
    : all_versions_(configuration.included_object_versions == "All") {
    const auto asked = configuration.optional_fields.value_or(std::vector<std::string>());
    for (std::string_view field : kFields)
        if (std::ranges::find(asked, field) != asked.end()) fields_.emplace_back(field);
}

bool InventorySchema::is_field(std::string_view name) {
    return std::ranges::find(kFields, name) != kFields.end();
}

std::string InventorySchema::text() const {
    std::string out = "Bucket, Key";
    if (all_versions_) out += ", VersionId, IsLatest, IsDeleteMarker";
    for (const std::string& field : fields_) out += ", " + field;
    return out;
}

void InventorySchema::write_row(const objects::Bucket& bucket, const objects::ScannedVersion& version,
                                std::string& to) const {
    auto field = [&](std::string_view text) {
        to += '"';
        to += text;  // of none of them a quote can be part
        to += "\",";
    };
    field(bucket.name.text());
    field(uri_encode(version.key, true));
    if (all_versions_) {
        field(bucket.versioning == objects::Versioning::off ? "" : version.version.text());
        field(version.latest ? "true" : "false");
        field(version.marker ? "true" : "false");
    }
    for (const std::string& name : fields_) field(value_of(name, bucket, version));
    to.back() = '\n';
}

struct Gzip::Stream {
    z_stream z{};
};

Gzip::Gzip() : stream_(std::make_unique<Stream>()) {
    constexpr int kGzip = 15 + 16;  // 15 bits of window; +16: gzip's head and end
    int made = deflateInit2(&stream_->z, Z_DEFAULT_COMPRESSION, Z_DEFLATED, kGzip, 8, Z_DEFAULT_STRATEGY);
    ATHANOR_ASSERT(made == Z_OK);
}

Gzip::~Gzip() { deflateEnd(&stream_->z); }

void Gzip::run(std::string_view text, bool last) {
    z_stream& z = stream_->z;
    z.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
    z.avail_in = static_cast<uInt>(text.size());
    std::array<char, 16384> room;
    int status = Z_OK;
    do {
        z.next_out = reinterpret_cast<Bytef*>(room.data());
        z.avail_out = room.size();
        status = deflate(&z, last ? Z_FINISH : Z_NO_FLUSH);
        ATHANOR_ASSERT(status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR);
        out_.append(room.data(), room.size() - z.avail_out);
    } while (z.avail_out == 0 || (last && status != Z_STREAM_END));
}

void Gzip::add(std::string_view text) { run(text, false); }

std::string Gzip::finish() {
    run("", true);
    return std::move(out_);
}

std::string inventory_manifest(const objects::Bucket& source,
                               const api::s3::InventoryConfiguration& configuration, Timestamp began,
                               const std::vector<InventoryFile>& files) {
    json::Writer w;
    w.begin_object();
    w.key("sourceBucket").string(source.name.text());
    w.key("destinationBucket").string(configuration.destination.s3_bucket_destination.bucket);
    w.key("version").string("2016-11-30");
    w.key("creationTimestamp").string(std::to_string(to_epoch_millis(began)));
    w.key("fileFormat").string("CSV");
    w.key("fileSchema").string(InventorySchema(configuration).text());
    w.key("files").begin_array();
    for (const InventoryFile& file : files) {
        w.begin_object().key("key").string(file.key).key("size").number(file.size);
        w.key("MD5checksum").string(file.md5).end_object();
    }
    w.end_array().end_object();
    return std::move(w).take();
}

}  // namespace athanor::s3
