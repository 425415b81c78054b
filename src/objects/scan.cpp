// A bucket read from end to end, some thousand versions at a time: each step a snapshot of its own, so that no reader holds up the log's
// checkpoint however large the bucket is. What changes between two steps is seen by one of them or by none.
#include "objects/impl.hpp"
#include "objects/successor.hpp"

namespace athanor::objects {

Result<VersionScan> ObjectStore::scan(const BucketName& name, const ScanPlace& from,
                                      const std::string& prefix, std::size_t limit) const {
    ATHANOR_TRY(Bucket bucket, impl_->find_bucket(name));
    const std::optional<std::string> end = prefix.empty() ? std::nullopt : successor(prefix);
    const std::string& first = std::max(from.key, prefix);
    VersionScan out{.next = from};
    auto read = impl_->db->read([&](store::Snapshot& s) -> Status {
        ATHANOR_TRY(
            store::Statement rows,
            s.prepare("SELECT key, seq, row FROM version WHERE bucket = ?1 AND key >= ?2 AND "
                      "(key > ?2 OR seq < ?3) ORDER BY key, seq DESC",
                      bucket.id, store::Blob{first},
                      from.key == first && !from.key.empty() ? from.sequence
                                                             : std::numeric_limits<std::int64_t>::max()));
        for (;;) {
            ATHANOR_TRY(bool there, rows.step());
            std::string_view key = there ? rows.bytes(0) : "";
            if (!there || (end && key >= *end)) {
                out.all = true;
                return {};
            }
            if (out.versions.size() == limit) return {};
            ATHANOR_TRY(VersionRow row, decode_version(rows.bytes(2)));
            ScannedVersion one{
                .key = std::string(key),
                .version = impl_->version_id(rows.integer(1), row, Versioning::enabled).value(),
                .latest = key != out.next.key,
                .marker = row.delete_marker,
                .size = row.blob.size,
                .modified = row.modified,
                .etag = row.delete_marker ? Etag() : etag_of(row.md5, row.parts),
                .storage_class = row.storage_class.empty() ? "STANDARD" : row.storage_class,
                .parts = row.parts,
                .customer_encrypted = row.customer_encrypted,
                .kms = row.kms.has_value(),
                .bucket_key = row.kms && row.kms->bucket_key,
                .lock = row.lock,
                .access = std::move(row.access)};
            if (row.checksum) one.checksum = row.checksum->kind;
            out.next = {one.key, rows.integer(1)};
            out.versions.push_back(std::move(one));
        }
    });
    if (!read) return std::unexpected(for_clients(std::move(read).error()));
    return out;
}

}  // namespace athanor::objects
