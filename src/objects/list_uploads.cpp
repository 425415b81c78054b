#include "objects/impl.hpp"
#include "objects/successor.hpp"

namespace athanor::objects {

// Open uploads by key, then by the time of their beginning (the id is the commit counter).
Result<UploadListing> ObjectStore::list_uploads(const BucketName& name, const ListUploadsQuery& query) const {
    ATHANOR_TRY(Bucket bucket, impl_->find_bucket(name));
    UploadListing page;
    const auto limit = static_cast<std::size_t>(std::clamp(query.max_uploads, 0, 1000));
    if (limit == 0) return page;
    std::string from = first_after(query.key_marker, query.prefix, query.delimiter);
    std::int64_t above = 0;  // of the uploads of `from` itself
    if (query.id_marker && !query.key_marker.empty()) {
        if (auto id = impl_->ids.decode(kUploadKind, query.id_marker->text())) {
            from = std::max(query.key_marker, query.prefix);
            above = from == query.key_marker ? *id : 0;
        }
    }
    const std::optional<std::string> end = successor(query.prefix);

    Status read = impl_->db->read([&](store::Snapshot& s) -> Status {
        for (bool more = true; more;) {
            more = false;
            const bool within = above > 0;  // first the rest of the marker's key, then what is behind it
            std::string_view sql = within ? "SELECT key, id, initiated, row FROM upload WHERE bucket = ? AND "
                                            "complete = 0 AND key = ? AND "
                                            "id > ? ORDER BY id"
                                          : "SELECT key, id, initiated, row FROM upload WHERE bucket = ? AND "
                                            "complete = 0 AND key >= ? "
                                            "AND id > ? ORDER BY key, id";
            ATHANOR_TRY(store::Statement rows, s.prepare(sql, bucket.id, store::Blob{from}, above));
            for (;;) {
                ATHANOR_TRY(bool there, rows.step());
                if (!there && within) {
                    from += '\0';
                    above = 0;
                    more = true;
                    break;
                }
                std::string_view key = there ? rows.bytes(0) : "";
                if (!there || (end && !query.prefix.empty() && key >= *end)) return {};
                if (page.uploads.size() + page.common_prefixes.size() == limit) {
                    page.truncated = true;
                    return {};
                }
                if (auto common = common_prefix(key, query.prefix, query.delimiter)) {
                    page.common_prefixes.emplace_back(*common);
                    page.next_key_marker = *common;
                    page.next_id_marker.clear();
                    auto behind = successor(*common);
                    if (!behind) return {};
                    from = *std::move(behind);
                    above = 0;
                    more = true;
                    break;
                }
                ATHANOR_TRY(UploadRow row, decode_upload(rows.bytes(3)));
                std::string id = impl_->ids.encode(kUploadKind, rows.integer(1));
                page.uploads.push_back({TrustedName::upload(id), TrustedName::key(std::string(key)),
                                        Timestamp(Duration(rows.integer(2))), row.initiator,
                                        row.metadata.storage_class, row.checksum, row.checksum_type,
                                        row.access});
                page.next_key_marker = key;
                page.next_id_marker = std::move(id);
            }
        }
        return {};
    });
    if (!read) return std::unexpected(for_clients(std::move(read).error()));
    if (!page.truncated) {
        page.next_key_marker.clear();
        page.next_id_marker.clear();
    }
    return page;
}

}  // namespace athanor::objects
