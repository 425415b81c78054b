#include "objects/impl.hpp"

namespace athanor::objects {

Result<History> ObjectStore::history(const BucketName& name, const ObjectKey& key,
                                     const std::optional<VersionId>& before, std::int32_t limit) const {
    ATHANOR_TRY(Bucket bucket, impl_->find_bucket(name));
    History history;
    Status read = impl_->db->read([&](store::Snapshot& s) -> Status {
        std::int64_t below = std::numeric_limits<std::int64_t>::max();
        if (before) {  // one that is gone since still says where it was, unless it was "null"
            auto seq = impl_->ids.decode(kVersionKind, before->text());
            if (!seq) {
                ATHANOR_TRY(auto found, impl_->find(s, bucket.id, key, before));
                if (!found) return no_such_version(key.text(), before->text());
                seq = found->seq;
            }
            below = *seq;
        }
        ATHANOR_TRY(auto latest, impl_->latest(s, bucket.id, key));
        ATHANOR_TRY(store::Statement rows, s.prepare("SELECT seq, row FROM version WHERE bucket = ? AND key "
                                                     "= ? AND seq < ? ORDER BY seq DESC",
                                                     bucket.id, store::Blob{key.text()}, below));
        for (;;) {
            ATHANOR_TRY(bool there, rows.step());
            if (!there) return {};
            if (static_cast<std::int32_t>(history.versions.size()) == limit) {
                history.truncated = true;
                return {};
            }
            const std::int64_t seq = rows.integer(0);
            ATHANOR_TRY(VersionRow row, decode_version(rows.bytes(1)));
            PastVersion past{.sequence = seq,
                             .version = impl_->version_id(seq, row, bucket.versioning),
                             .is_latest = latest && latest->seq == seq,
                             .is_delete_marker = row.delete_marker,
                             .modified = row.modified};
            if (!row.delete_marker) {
                past.etag = etag_of(row.md5, row.parts);
                past.size = row.blob.size;
                past.storage_class = row.storage_class.empty() ? "STANDARD" : row.storage_class;
            }
            if (row.principal != 0) {
                ATHANOR_TRY(auto arn,
                            s.one<std::string>("SELECT arn FROM principal WHERE id = ?", row.principal));
                if (!arn) return damaged("a version's principal");
                past.principal = *std::move(arn);
            }
            history.versions.push_back(std::move(past));
        }
    });
    if (!read) return std::unexpected(for_clients(std::move(read).error()));
    return history;
}

}  // namespace athanor::objects
