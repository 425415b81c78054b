// A bucket's documents: rows of one table, and beside the bucket in memory as one map that is replaced whole.
#include "objects/impl.hpp"

namespace athanor::objects {

Result<std::shared_ptr<const Configurations>> ObjectStore::Impl::configurations_of(
    store::Snapshot& s, std::int64_t bucket) const {
    ATHANOR_TRY(auto rows, (s.all<std::string, std::string>(
                               "SELECT kind, document FROM configuration WHERE bucket = ?", bucket)));
    if (rows.empty()) return nullptr;
    auto all = std::make_shared<Configurations>();
    for (auto& [kind, document] : rows) all->emplace(std::move(kind), std::move(document));
    return all;
}

DurableTask<store::Nothing> ObjectStore::set_configuration(BucketName name, std::string kind,
                                                           std::optional<std::string> document) {
    auto changed = co_await impl_->db->write([&](store::Transaction& tx) -> Status {
        ATHANOR_TRY(auto id, tx.one<std::int64_t>("SELECT id FROM bucket WHERE name = ?", name.text()));
        if (!id) return no_such_bucket(name.text());
        if (!document) {
            ATHANOR_CHECK(tx.run("DELETE FROM configuration WHERE bucket = ? AND kind = ?", *id, kind));
            return {};
        }
        ATHANOR_CHECK(tx.run("INSERT OR REPLACE INTO configuration (bucket, kind, document) VALUES (?, ?, ?)",
                             *id, kind, *document));
        return {};
    });
    if (!changed) co_return std::unexpected(for_clients(std::move(changed).error()));
    ATHANOR_CO_CHECK(impl_->refresh_bucket(name));
    co_return changed;
}

std::vector<Bucket> ObjectStore::buckets_with(std::string_view kind) const {
    std::shared_lock lock(impl_->buckets_mutex);
    std::vector<Bucket> found;
    for (auto& [name, bucket] : impl_->buckets) {
        if (bucket.configuration(kind)) found.push_back(bucket);
    }
    return found;
}

std::vector<Bucket> ObjectStore::all_buckets() const {
    std::shared_lock lock(impl_->buckets_mutex);
    std::vector<Bucket> all;
    for (auto& [name, bucket] : impl_->buckets) all.push_back(bucket);
    return all;
}

std::vector<Bucket> ObjectStore::buckets_with_any(std::string_view kinds) const {
    std::shared_lock lock(impl_->buckets_mutex);
    std::vector<Bucket> found;
    for (auto& [name, bucket] : impl_->buckets) {
        if (!bucket.configurations) continue;
        auto first = bucket.configurations->lower_bound(kinds);
        if (first != bucket.configurations->end() && first->first.starts_with(kinds)) found.push_back(bucket);
    }
    return found;
}

}  // namespace athanor::objects
