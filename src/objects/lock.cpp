#include "objects/lock.hpp"

#include "base/encoding.hpp"
#include "base/log.hpp"
#include "objects/impl.hpp"

namespace athanor::objects {
namespace {

std::unexpected<Error> is_locked() {
    return fail("AccessDenied", "Access Denied because object protected by object lock.", 403);
}

std::unexpected<Error> not_made_for_locks() {
    return invalid_request("Bucket is missing Object Lock Configuration");
}

Result<std::optional<BucketLock>> lock_of(store::Snapshot& s, std::int64_t bucket) {
    ATHANOR_TRY(auto document,
                s.one<std::string>("SELECT document FROM configuration WHERE bucket = ? AND kind = ?", bucket,
                                   kLockDocument));
    if (!document) return std::nullopt;
    auto lock = BucketLock::parse(*document);
    if (!lock) return damaged("a bucket's lock configuration");  // never taken for none
    return lock;
}

// The version that a lock can be on, in a bucket that was made for locks.
Result<FoundVersion> find_lockable(const ObjectStore::Impl& impl, store::Snapshot& s, std::int64_t bucket,
                                   const ObjectKey& key, const std::optional<VersionId>& version) {
    ATHANOR_TRY(auto configuration, lock_of(s, bucket));
    if (!configuration) return not_made_for_locks();
    ATHANOR_TRY(auto found, impl.find(s, bucket, key, version));
    if (!found) return version ? no_such_version(key.text(), version->text()) : no_such_key(key.text());
    if (found->row.delete_marker)
        return fail("MethodNotAllowed", "The specified method is not allowed against this resource.", 405);
    return *std::move(found);
}

Status store_lock(store::Transaction& tx, std::int64_t bucket, const ObjectKey& key,
                  const FoundVersion& version) {
    std::string encoded = encode(version.row);
    ATHANOR_CHECK(tx.run("UPDATE version SET row = ? WHERE bucket = ? AND key = ? AND seq = ?",
                         store::Blob{encoded}, bucket, store::Blob{key.text()}, version.seq));
    return {};
}

}  // namespace

std::string BucketLock::document() const {
    return fmt::format("{} {} {}", static_cast<int>(mode), days, years);
}

std::optional<BucketLock> BucketLock::parse(std::string_view document) {
    auto take = [&]() -> std::optional<std::int32_t> {
        auto end = document.find(' ');
        auto number = parse_number<std::int32_t>(document.substr(0, end));
        document.remove_prefix(end == std::string_view::npos ? document.size() : end + 1);
        return number && *number >= 0 ? number : std::nullopt;
    };
    auto mode = take(), days = take(), years = take();
    if (!mode || !days || !years || !document.empty() || *mode > static_cast<int>(LockMode::compliance))
        return std::nullopt;
    return BucketLock{static_cast<LockMode>(*mode), *days, *years};
}

Timestamp BucketLock::until(Timestamp now) const {
    auto day = std::chrono::floor<std::chrono::days>(now);
    std::chrono::year_month_day date = day;
    date += std::chrono::years(years);
    if (!date.ok()) date = date.year() / date.month() / std::chrono::last;  // the 29th of February
    return std::chrono::sys_days(date) + (now - day) + std::chrono::days(days);
}

Status check_removal(const Lock& lock, Timestamp now, bool bypass_governance) {
    if (lock.legal_hold == LegalHold::on) return is_locked();
    if (!lock.retains(now)) return {};
    if (lock.mode == LockMode::governance && bypass_governance) return {};
    return is_locked();
}

Status check_retention(const Lock& lock, LockMode mode, Timestamp until, Timestamp now,
                       bool bypass_governance) {
    if (!lock.retains(now)) return {};
    if (lock.mode == LockMode::governance && bypass_governance) return {};
    if (mode == lock.mode && until >= lock.until) return {};
    return is_locked();
}

Result<Lock> lock_of_new(const std::optional<BucketLock>& bucket, const Lock& asked, Timestamp now) {
    if (!bucket) {
        if (asked.any()) return not_made_for_locks();
        return asked;
    }
    Lock lock = asked;
    if (lock.mode == LockMode::none && bucket->mode != LockMode::none) {
        lock.mode = bucket->mode;
        lock.until = bucket->until(now);
    }
    return lock;
}

Result<std::optional<BucketLock>> Bucket::lock() const {
    const std::string* document = configuration(kLockDocument);
    if (!document) return std::nullopt;
    auto lock = BucketLock::parse(*document);
    if (!lock) return damaged("a bucket's lock configuration");
    return lock;
}

Status ObjectStore::Impl::check_suspension(store::Snapshot& s, std::int64_t bucket) const {
    ATHANOR_TRY(auto lock, lock_of(s, bucket));
    if (!lock) return {};
    return fail("InvalidBucketState",
                "An Object Lock configuration is present on this bucket, so the versioning state cannot be "
                "changed.",
                409);
}

DurableTask<store::Nothing> ObjectStore::set_bucket_lock(BucketName name, BucketLock lock) {
    auto changed = co_await impl_->db->write([&](store::Transaction& tx) -> Status {
        ATHANOR_TRY(auto row, (tx.one<std::int64_t, Versioning>(
                                  "SELECT id, versioning FROM bucket WHERE name = ?", name.text())));
        if (!row) return no_such_bucket(name.text());
        auto [id, versioning] = *row;
        if (versioning != Versioning::enabled) {
            return fail("InvalidBucketState",
                        "Versioning must be 'Enabled' on the bucket to apply a Object Lock configuration",
                        409);
        }
        ATHANOR_CHECK(tx.run("INSERT OR REPLACE INTO configuration (bucket, kind, document) VALUES (?, ?, ?)",
                             id, kLockDocument, lock.document()));
        return {};
    });
    if (!changed) co_return std::unexpected(for_clients(std::move(changed).error()));
    ATHANOR_CO_CHECK(impl_->refresh_bucket(name));
    co_return changed;
}

Task<Result<Lock>> ObjectStore::lock(BucketName name, ObjectKey key, std::optional<VersionId> version) {
    Impl& impl = *impl_;
    ATHANOR_CO_TRY(Bucket bucket, impl.find_bucket(name));
    auto lock = impl.db->read([&](store::Snapshot& s) -> Result<Lock> {
        ATHANOR_TRY(auto found, find_lockable(impl, s, bucket.id, key, version));
        return found.row.lock;
    });
    if (!lock) co_return std::unexpected(for_clients(std::move(lock).error()));
    co_return lock;
}

DurableTask<store::Nothing> ObjectStore::set_retention(BucketName name, ObjectKey key,
                                                       std::optional<VersionId> version, LockMode mode,
                                                       Timestamp until, bool bypass_governance) {
    Impl& impl = *impl_;
    ATHANOR_CO_TRY(Bucket bucket, impl.find_bucket(name));
    auto set = co_await impl.db->write([&](store::Transaction& tx) -> Status {
        ATHANOR_TRY(auto found, find_lockable(impl, tx, bucket.id, key, version));
        Lock& lock = found.row.lock;
        ATHANOR_CHECK(check_retention(lock, mode, until, tx.now(), bypass_governance));
        lock.mode = mode;
        lock.until = mode == LockMode::none ? Timestamp{} : until;
        return store_lock(tx, bucket.id, key, found);
    });
    if (!set) co_return std::unexpected(for_clients(std::move(set).error()));
    co_return set;
}

DurableTask<store::Nothing> ObjectStore::set_legal_hold(BucketName name, ObjectKey key,
                                                        std::optional<VersionId> version, bool on) {
    Impl& impl = *impl_;
    ATHANOR_CO_TRY(Bucket bucket, impl.find_bucket(name));
    auto set = co_await impl.db->write([&](store::Transaction& tx) -> Status {
        ATHANOR_TRY(auto found, find_lockable(impl, tx, bucket.id, key, version));
        found.row.lock.legal_hold = on ? LegalHold::on : LegalHold::off;
        return store_lock(tx, bucket.id, key, found);
    });
    if (!set) co_return std::unexpected(for_clients(std::move(set).error()));
    co_return set;
}

}  // namespace athanor::objects
