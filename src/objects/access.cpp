// Whose versions are, and their access control lists: members of their rows.
#include "objects/impl.hpp"

namespace athanor::objects {

Result<VersionAccess> ObjectStore::access_of(const BucketName& name, const ObjectKey& key,
                                             const std::optional<VersionId>& version) const {
    ATHANOR_TRY(Bucket bucket, impl_->find_bucket(name));
    auto known = impl_->db->read([&](store::Snapshot& s) -> Result<VersionAccess> {
        ATHANOR_TRY(auto found, impl_->find(s, bucket.id, key, version));
        if (!found) return version ? no_such_version(key.text(), version->text()) : no_such_key(key.text());
        if (found->row.delete_marker) {
            if (!version) return no_such_key(key.text());
            return fail("MethodNotAllowed", "The specified method is not allowed against this resource.",
                        405);
        }
        return VersionAccess{.sequence = found->seq,
                             .version = impl_->version_id(found->seq, found->row, bucket.versioning),
                             .access = std::move(found->row.access)};
    });
    if (!known) return std::unexpected(for_clients(std::move(known).error()));
    return known;
}

Result<Tags> ObjectStore::tags_of(const VersionAccess& version) const {
    auto known = impl_->db->read([&](store::Snapshot& s) -> Result<Tags> {
        ATHANOR_TRY(auto row, s.one<std::string>("SELECT row FROM tags WHERE seq = ?", version.sequence));
        if (!row) return Tags{};
        return decode_tags(*row);
    });
    if (!known) return std::unexpected(for_clients(std::move(known).error()));
    return known;
}

DurableTask<store::Nothing> ObjectStore::set_acl(BucketName name, ObjectKey key, std::int64_t sequence,
                                                 std::string acl, Cause cause) {
    Impl& impl = *impl_;
    ATHANOR_CO_TRY(Bucket bucket, impl.find_bucket(name));
    auto set = co_await impl.db->write([&](store::Transaction& tx) -> Status {
        ATHANOR_TRY(auto bytes,
                    tx.one<std::string>("SELECT row FROM version WHERE bucket = ? AND key = ? AND seq = ?",
                                        bucket.id, store::Blob{key.text()}, sequence));
        if (!bytes) return no_such_key(key.text());  // deleted since it was looked up
        ATHANOR_TRY(VersionRow row, decode_version(*bytes));
        row.access.acl = acl;
        std::string encoded = encode(row);
        ATHANOR_CHECK(tx.run("UPDATE version SET row = ? WHERE bucket = ? AND key = ? AND seq = ?",
                             store::Blob{encoded}, bucket.id, store::Blob{key.text()}, sequence));
        return impl.tell(tx, bucket.id, key, sequence, row, Happened::acl_updated, cause);
    });
    if (!set) co_return std::unexpected(for_clients(std::move(set).error()));
    co_return set;
}

}  // namespace athanor::objects
