#include "objects/impl.hpp"

namespace athanor::objects {

DurableTask<DeleteResult> ObjectStore::remove(BucketName name, DeleteTarget target, Cause cause) {
    Impl& impl = *impl_;
    ATHANOR_CO_TRY(Bucket bucket, impl.find_bucket(name));
    auto removed = co_await impl.db->write([&](store::Transaction& tx) -> Result<DeleteResult> {
        ATHANOR_TRY(BucketState state, impl.state_of(tx, name, bucket.id));
        return impl.remove(tx, bucket.id, state, target, cause);
    });
    if (!removed) co_return std::unexpected(for_clients(std::move(removed).error()));
    co_return removed;
}

// A target that is refused changes nothing (its error comes before its first change), so the others need no savepoints.
DurableTask<std::vector<Result<DeleteResult>>> ObjectStore::remove_many(BucketName name,
                                                                        std::vector<DeleteTarget> targets,
                                                                        Cause cause) {
    using Results = std::vector<Result<DeleteResult>>;
    Impl& impl = *impl_;
    ATHANOR_CO_TRY(Bucket bucket, impl.find_bucket(name));
    auto removed = co_await impl.db->write([&](store::Transaction& tx) -> Result<Results> {
        ATHANOR_TRY(BucketState state, impl.state_of(tx, name, bucket.id));
        Results results;
        results.reserve(targets.size());
        for (const DeleteTarget& target : targets) {
            results.push_back(impl.remove(tx, bucket.id, state, target, cause));
            if (!results.back() && results.back().error().status >= 500)
                return std::unexpected(results.back().error());
        }
        return results;
    });
    if (!removed) co_return std::unexpected(for_clients(std::move(removed).error()));
    co_return removed;
}

Task<Result<Tags>> ObjectStore::tags(BucketName name, ObjectKey key, std::optional<VersionId> version) {
    Impl& impl = *impl_;
    ATHANOR_CO_TRY(Bucket bucket, impl.find_bucket(name));
    co_return impl.db->read([&](store::Snapshot& s) -> Result<Tags> {
        ATHANOR_TRY(auto found, impl.find(s, bucket.id, key, version));
        if (!found || found->row.delete_marker)
            return version && !found ? no_such_version(key.text(), version->text()) : no_such_key(key.text());
        if (found->row.tag_count == 0) return Tags{};
        ATHANOR_TRY(auto row, s.one<std::string>("SELECT row FROM tags WHERE seq = ?", found->seq));
        if (!row) return damaged("an object's tags are missing");
        return decode_tags(*row);
    });
}

DurableTask<store::Nothing> ObjectStore::set_tags(BucketName name, ObjectKey key,
                                                  std::optional<VersionId> version, Tags tags,
                                                  Cause cause) {
    Impl& impl = *impl_;
    ATHANOR_CO_TRY(Bucket bucket, impl.find_bucket(name));
    auto set = co_await impl.db->write([&](store::Transaction& tx) -> Status {
        ATHANOR_TRY(auto found, impl.find(tx, bucket.id, key, version));
        if (!found || found->row.delete_marker)
            return version && !found ? no_such_version(key.text(), version->text()) : no_such_key(key.text());
        found->row.tag_count = static_cast<std::uint32_t>(tags.size());
        std::string encoded = encode(found->row);
        ATHANOR_CHECK(tx.run("UPDATE version SET row = ? WHERE bucket = ? AND key = ? AND seq = ?",
                             store::Blob{encoded}, bucket.id, store::Blob{key.text()}, found->seq));
        ATHANOR_CHECK(tx.run("DELETE FROM tags WHERE seq = ?", found->seq));
        if (!tags.empty()) {
            encoded = encode(tags);
            ATHANOR_CHECK(
                tx.run("INSERT INTO tags (seq, row) VALUES (?, ?)", found->seq, store::Blob{encoded}));
        }
        return impl.tell(tx, bucket.id, key, found->seq, found->row,
                         tags.empty() ? Happened::tags_deleted : Happened::tags_added, cause);
    });
    if (!set) co_return std::unexpected(for_clients(std::move(set).error()));
    co_return set;
}

}  // namespace athanor::objects
