// What an account may store: the sum of its buckets' counters (statistics.hpp), looked at in the transaction that adds a version, so that no two writers share
// the last free byte. Accounts without a limit pay a look at it.
#include "objects/errors.hpp"
#include "objects/impl.hpp"

namespace athanor::objects {
namespace {

std::unexpected<Error> exceeded(std::uint64_t limit) {
    return fail("QuotaExceeded",
                "The account that owns the bucket may store " + std::to_string(limit) +
                    " bytes, and this would be more. Delete objects, or ask the operator for a larger quota.",
                403);
}

}  // namespace

Status ObjectStore::Impl::check_quota(store::Snapshot& s, const BucketName& name, std::uint64_t more) const {
    if (!options.bytes_limit) return {};
    ATHANOR_TRY(Bucket bucket, find_bucket(name));
    const auto limit = options.bytes_limit(bucket.account);
    if (!limit) return {};
    if (more > *limit) return exceeded(*limit);
    std::vector<std::int64_t> owned;
    {
        std::shared_lock lock(buckets_mutex);
        for (const auto& [other, one] : buckets)
            if (one.account == bucket.account) owned.push_back(one.id);
    }
    std::uint64_t used = more;
    for (std::int64_t id : owned) {
        ATHANOR_TRY(auto bytes, s.one<std::int64_t>("SELECT SUM(bytes) FROM holding WHERE bucket = ?", id));
        used += static_cast<std::uint64_t>(std::max<std::int64_t>(bytes.value_or(0), 0));
        if (used > *limit) return exceeded(*limit);
    }
    return {};
}

}  // namespace athanor::objects
