// Archived versions that can be read for a time. What is archived lies here as everything else does, so a restore moves no bytes: it is a time in the
// version's row, set by the transaction of RestoreObject, and readers compare it with the clock. The table `restored` says when something is to
// be told of it: that it has come, and that it has ended.
#include "objects/impl.hpp"
#include "objects/storage_class.hpp"

namespace athanor::objects {
namespace {

constexpr std::size_t kAtOnce = 200;  // in one transaction, which other writers wait for

std::unexpected<Error> method_not_allowed() {
    return fail("MethodNotAllowed", "The specified method is not allowed against this resource.", 405);
}

Status keep(store::Transaction& tx, std::int64_t bucket, const ObjectKey& key, std::int64_t seq,
            const VersionRow& row) {
    const std::string encoded = encode(row);
    ATHANOR_CHECK(tx.run("UPDATE version SET row = ? WHERE bucket = ? AND key = ? AND seq = ?",
                         store::Blob{encoded}, bucket, store::Blob{key.text()}, seq));
    return {};
}

Status look_again(store::Transaction& tx, std::int64_t bucket, const ObjectKey& key, std::int64_t seq,
                  Timestamp due) {
    ATHANOR_CHECK(tx.run("INSERT OR REPLACE INTO restored (seq, bucket, key, due) VALUES (?, ?, ?, ?)", seq,
                         bucket, store::Blob{key.text()}, due));
    return {};
}

const Cause kByItself{.requester = "s3.amazonaws.com"};

Status tell(store::Transaction& tx, const ObjectStore::Impl& impl, const BucketName& name,
            std::int64_t bucket, const ObjectKey& key, const FoundVersion& found, Happened what,
            const Cause& cause) {
    ATHANOR_TRY(BucketState state, impl.state_of(tx, name, bucket));
    if (!state.announces.any()) return {};
    const VersionRow& row = found.row;
    return announce(tx, bucket, state.announces, key,
                    {.what = what,
                     .size = row.blob.size,
                     .etag = etag_of(row.md5, row.parts),
                     .version = impl.version_id(found.seq, row, state.versioning),
                     .storage_class = row.storage_class,
                     .restore_until = what == Happened::restore_completed ? std::optional(row.restore.expires)
                                                                          : std::nullopt},
                    cause);
}

}  // namespace

DurableTask<RestoreResult> ObjectStore::restore(BucketName name, ObjectKey key,
                                                std::optional<VersionId> version, RestoreOrder order,
                                                Cause cause) {
    Impl& impl = *impl_;
    ATHANOR_CO_TRY(Bucket bucket, impl.find_bucket(name));
    auto done = co_await impl.db->write([&](store::Transaction& tx) -> Result<RestoreResult> {
        ATHANOR_TRY(auto found, impl.find(tx, bucket.id, key, version));
        if (!found) return version ? no_such_version(key.text(), version->text()) : no_such_key(key.text());
        VersionRow& row = found->row;
        if (row.delete_marker) {
            if (version) return method_not_allowed();
            return no_such_key(key.text());
        }
        if (!is_archived(row.storage_class))
            return archived("Restore is not allowed for the object's current storage class",
                            row.storage_class.empty() ? "STANDARD" : row.storage_class);
        if (order.fast && row.storage_class == "DEEP_ARCHIVE")
            return invalid_argument("Retrieval option is not supported by this storage class", "Tier",
                                    "Expedited");
        const Timestamp now = tx.now();
        const bool readable = is_readable(row.storage_class, row.restore, now);
        const bool under_way = row.restore.ready > now;
        if (under_way && (row.restore.fast || !order.fast))
            return fail("RestoreAlreadyInProgress", "Object restore is already in progress", 409);
        if (readable) {  // that it has come may not be told yet
            ATHANOR_TRY(auto due, tx.one<Timestamp>("SELECT due FROM restored WHERE seq = ?", found->seq));
            if (due == row.restore.ready)
                ATHANOR_CHECK(tell(tx, impl, bucket.name, bucket.id, key, *found, Happened::restore_completed,
                                   kByItself));
        } else {
            row.restore.ready = order.fast ? now : now + order.delay;
            row.restore.fast = order.fast;
        }
        row.restore.expires = end_after(readable ? now : row.restore.ready, order.days, order.day);
        ATHANOR_CHECK(keep(tx, bucket.id, key, found->seq, row));
        const bool comes = row.restore.ready > now;
        ATHANOR_CHECK(
            look_again(tx, bucket.id, key, found->seq, comes ? row.restore.ready : row.restore.expires));
        const BucketName& in = bucket.name;
        ATHANOR_CHECK(tell(tx, impl, in, bucket.id, key, *found, Happened::restore_initiated, cause));
        if (!comes)
            ATHANOR_CHECK(tell(tx, impl, in, bucket.id, key, *found, Happened::restore_completed, kByItself));
        return RestoreResult{impl.version_id(found->seq, row, bucket.versioning), readable};
    });
    if (!done) co_return std::unexpected(for_clients(std::move(done).error()));
    co_return done;
}

Result<std::size_t> ObjectStore::advance_restores() {
    Impl& impl = *impl_;
    for (std::size_t all = 0;;) {
        const Timestamp now = impl.clock.now();
        ATHANOR_TRY(auto due, impl.db->read([&](store::Snapshot& s) {
            return s.one<std::int64_t>("SELECT 1 FROM restored WHERE due <= ? LIMIT 1", now);
        }));
        if (!due) return all;
        auto advanced = impl.db->write_blocking([&](store::Transaction& tx) -> Result<std::size_t> {
            ATHANOR_TRY(auto rows, (tx.all<std::int64_t, std::int64_t, std::string, std::string>(
                                       "SELECT r.seq, r.bucket, r.key, b.name FROM restored r JOIN bucket b "
                                       "ON b.id = r.bucket WHERE "
                                       "r.due <= ? ORDER BY r.due LIMIT ?",
                                       now, kAtOnce)));
            for (auto& [seq, bucket, name, in] : rows) {
                const ObjectKey key = TrustedName::key(name);
                ATHANOR_TRY(
                    auto bytes,
                    tx.one<std::string>("SELECT row FROM version WHERE bucket = ? AND key = ? AND seq = ?",
                                        bucket, store::Blob{name}, seq));
                ATHANOR_CHECK(tx.run("DELETE FROM restored WHERE seq = ?", seq));
                if (!bytes) continue;
                ATHANOR_TRY(VersionRow row, decode_version(*bytes));
                FoundVersion found{seq, std::move(row)};
                const bool has_come = found.row.restore.expires > now;
                const auto what = has_come ? Happened::restore_completed : Happened::restore_expired;
                ATHANOR_CHECK(tell(tx, impl, TrustedName::bucket(in), bucket, key, found, what, kByItself));
                if (has_come) {
                    ATHANOR_CHECK(look_again(tx, bucket, key, seq, found.row.restore.expires));
                } else {
                    found.row.restore = {};
                    ATHANOR_CHECK(keep(tx, bucket, key, seq, found.row));
                }
            }
            return rows.size();
        });
        if (!advanced) return std::unexpected(advanced.error());
        const std::size_t some = (*std::move(advanced)).take();
        if (some == 0) return all;
        all += some;
    }
}

}  // namespace athanor::objects
