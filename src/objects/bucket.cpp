#include "objects/impl.hpp"

namespace athanor::objects {
namespace {

constexpr std::string_view kColumns =
    "SELECT id, name, account, region, created, versioning, announces FROM bucket";
using Columns =
    std::tuple<std::int64_t, std::string, std::string, std::string, Timestamp, Versioning, std::int32_t>;

Bucket bucket_of(Columns columns, std::shared_ptr<const Configurations> configurations) {
    auto& [id, name, account, region, created, versioning, announces] = columns;
    return {id,
            TrustedName::bucket(std::move(name)),
            std::move(account),
            std::move(region),
            created,
            versioning,
            Announces::of(announces),
            std::move(configurations)};
}

}  // namespace

Status ObjectStore::Impl::load_buckets() {
    ATHANOR_TRY(auto rows, db->read([](store::Snapshot& s) {
        return s
            .all<std::int64_t, std::string, std::string, std::string, Timestamp, Versioning, std::int32_t>(
                kColumns);
    }));
    std::unique_lock lock(buckets_mutex);
    for (auto& row : rows) {
        ATHANOR_TRY(auto configurations,
                    db->read([&](store::Snapshot& s) { return configurations_of(s, std::get<0>(row)); }));
        std::string name = std::get<1>(row);
        buckets.insert_or_assign(std::move(name), bucket_of(std::move(row), std::move(configurations)));
    }
    return {};
}

// The row as it is now: of two changes that finish in any order, the second refresh has seen both.
Status ObjectStore::Impl::refresh_bucket(const BucketName& name) {
    std::unique_lock lock(buckets_mutex);
    std::optional<Bucket> bucket;
    ATHANOR_CHECK(db->read([&](store::Snapshot& s) -> Status {
        ATHANOR_TRY(
            auto row,
            (s.one<std::int64_t, std::string, std::string, std::string, Timestamp, Versioning, std::int32_t>(
                "SELECT id, name, account, region, created, versioning, announces FROM bucket WHERE name = ?",
                name.text())));
        if (!row) return {};
        ATHANOR_TRY(auto configurations, configurations_of(s, std::get<0>(*row)));
        bucket = bucket_of(*std::move(row), std::move(configurations));
        return {};
    }));
    buckets.erase(name.text());
    if (bucket) buckets.emplace(name.text(), *std::move(bucket));
    return {};
}

Result<Bucket> ObjectStore::Impl::find_bucket(const BucketName& name) const {
    std::shared_lock lock(buckets_mutex);
    auto found = buckets.find(name.text());
    if (found == buckets.end()) return no_such_bucket(name.text());
    return found->second;
}

Result<Bucket> ObjectStore::find_bucket(const BucketName& name) const { return impl_->find_bucket(name); }

std::vector<Bucket> ObjectStore::list_buckets(std::string_view account) const {
    std::shared_lock lock(impl_->buckets_mutex);
    std::vector<Bucket> owned;
    for (auto& [name, bucket] : impl_->buckets) {
        if (bucket.account == account) owned.push_back(bucket);
    }
    return owned;
}

DurableTask<Bucket> ObjectStore::create_bucket(BucketName name, std::string account, std::string region,
                                               Configurations configurations) {
    auto made = co_await impl_->db->write([&](store::Transaction& tx) -> Result<Bucket> {
        ATHANOR_TRY(auto owner,
                    tx.one<std::string>("SELECT account FROM bucket WHERE name = ?", name.text()));
        if (owner && *owner == account) {
            return std::unexpected(
                Error{"BucketAlreadyOwnedByYou",
                      "Your previous request to create the named bucket succeeded and you already own it.",
                      409,
                      {{"BucketName", name.text()}}});
        }
        if (owner) {
            return std::unexpected(Error{"BucketAlreadyExists",
                                         "The requested bucket name is not available. The bucket namespace "
                                         "is shared by all users of the "
                                         "system. Please select a different name and try again.",
                                         409,
                                         {{"BucketName", name.text()}}});
        }
        Bucket bucket{tx.sequence(), name, account, region, tx.now()};
        if (configurations.contains(kLockDocument)) bucket.versioning = Versioning::enabled;
        ATHANOR_CHECK(tx.run(
            "INSERT INTO bucket (id, name, account, region, created, versioning) VALUES (?, ?, ?, ?, ?, ?)",
            bucket.id, name.text(), account, region, bucket.created, bucket.versioning));
        for (auto& [kind, document] : configurations)
            ATHANOR_CHECK(tx.run("INSERT INTO configuration (bucket, kind, document) VALUES (?, ?, ?)",
                                 bucket.id, kind, document));
        return bucket;
    });
    if (!made) co_return std::unexpected(for_clients(std::move(made).error()));
    ATHANOR_CO_CHECK(impl_->refresh_bucket(name));
    co_return made;
}

DurableTask<store::Nothing> ObjectStore::delete_bucket(BucketName name) {
    auto gone = co_await impl_->db->write([&](store::Transaction& tx) -> Status {
        ATHANOR_TRY(auto id, tx.one<std::int64_t>("SELECT id FROM bucket WHERE name = ?", name.text()));
        if (!id) return no_such_bucket(name.text());
        ATHANOR_TRY(auto any, tx.one<std::int64_t>("SELECT 1 FROM version WHERE bucket = ? LIMIT 1", *id));
        if (any) {
            return std::unexpected(Error{"BucketNotEmpty",
                                         "The bucket you tried to delete is not empty",
                                         409,
                                         {{"BucketName", name.text()}}});
        }
        // Open uploads go with it; the sweeper takes them apart.
        ATHANOR_CHECK(tx.run(
            "INSERT INTO garbage (place, a, b) SELECT ?, id, 0 FROM upload WHERE bucket = ? AND complete = 0",
            Place::manifest, *id));
        ATHANOR_CHECK(
            tx.run("UPDATE upload SET complete = 1, refs = 0 WHERE bucket = ? AND complete = 0", *id));
        ATHANOR_CHECK(tx.run("DELETE FROM configuration WHERE bucket = ?", *id));
        ATHANOR_CHECK(tx.run("DELETE FROM lifecycle_pass WHERE bucket = ?", *id));
        ATHANOR_CHECK(tx.run("DELETE FROM holding WHERE bucket = ?", *id));
        ATHANOR_CHECK(tx.run("DELETE FROM bucket WHERE id = ?", *id));
        return {};
    });
    if (!gone) co_return std::unexpected(for_clients(std::move(gone).error()));
    ATHANOR_CO_CHECK(impl_->refresh_bucket(name));
    co_return gone;
}

DurableTask<store::Nothing> ObjectStore::set_versioning(BucketName name, Versioning versioning) {
    ATHANOR_ASSERT(versioning != Versioning::off);  // once on, it can only be suspended
    auto changed = co_await impl_->db->write([&](store::Transaction& tx) -> Status {
        if (versioning == Versioning::suspended) {
            ATHANOR_TRY(auto id, tx.one<std::int64_t>("SELECT id FROM bucket WHERE name = ?", name.text()));
            if (id) ATHANOR_CHECK(impl_->check_suspension(tx, *id));
        }
        ATHANOR_TRY(auto rows,
                    tx.run("UPDATE bucket SET versioning = ? WHERE name = ?", versioning, name.text()));
        if (rows == 0) return no_such_bucket(name.text());
        return {};
    });
    if (!changed) co_return std::unexpected(for_clients(std::move(changed).error()));
    ATHANOR_CO_CHECK(impl_->refresh_bucket(name));
    co_return changed;
}

DurableTask<store::Nothing> ObjectStore::set_announcing(BucketName name, Announces announces,
                                                        std::optional<std::string> document) {
    auto changed = co_await impl_->db->write([&](store::Transaction& tx) -> Status {
        ATHANOR_TRY(auto id,
                    tx.one<std::int64_t>("UPDATE bucket SET announces = ? WHERE name = ? RETURNING id",
                                         announces.stored(), name.text()));
        if (!id) return no_such_bucket(name.text());
        ATHANOR_CHECK(tx.run("DELETE FROM configuration WHERE bucket = ? AND kind = ?", *id, kNotifications));
        if (!document) return {};
        ATHANOR_CHECK(tx.run("INSERT INTO configuration (bucket, kind, document) VALUES (?, ?, ?)", *id,
                             kNotifications, *document));
        return {};
    });
    if (!changed) co_return std::unexpected(for_clients(std::move(changed).error()));
    ATHANOR_CO_CHECK(impl_->refresh_bucket(name));
    co_return changed;
}

}  // namespace athanor::objects
