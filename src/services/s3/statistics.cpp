#include "services/s3/statistics.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "base/log.hpp"

namespace athanor::s3 {
namespace {

constexpr Duration kLongestCountPause = std::chrono::hours(1),
                   kShortestCountPause = std::chrono::milliseconds(200);

using Name = std::pair<std::string_view, std::string_view>;
constexpr auto kTypes = std::to_array<Name>({
    {"STANDARD", "StandardStorage"},
    {"STANDARD_IA", "StandardIAStorage"},
    {"ONEZONE_IA", "OneZoneIAStorage"},
    {"REDUCED_REDUNDANCY", "ReducedRedundancyStorage"},
    {"INTELLIGENT_TIERING", "IntelligentTieringFAStorage"},
    {"GLACIER_IR", "GlacierInstantRetrievalStorage"},
    {"GLACIER", "GlacierStorage"},
    {"DEEP_ARCHIVE", "DeepArchiveStorage"},
});

}  // namespace

std::string storage_type_of(std::string_view storage_class) {
    auto found = std::ranges::find(kTypes, storage_class, &Name::first);
    return std::string(found == kTypes.end() ? storage_class : found->second);
}

std::vector<BucketTotals> StorageStatistics::of_buckets() const {
    auto holdings = store_.holdings();
    if (!holdings) {
        log::warn("what the buckets hold cannot be read: {}", holdings.error().message);
        return {};
    }
    std::map<std::int64_t, BucketTotals> by_id;
    for (const objects::Holding& one : *holdings) {
        BucketTotals& total = by_id[one.bucket];
        total.objects += one.objects;
        total.versions += one.versions;
        total.markers += one.markers;
        total.bytes += one.bytes;
    }
    std::vector<BucketTotals> out;
    for (const objects::Bucket& bucket : store_.all_buckets()) {
        BucketTotals total = by_id[bucket.id];
        total.bucket = bucket.name.text();
        out.push_back(std::move(total));
    }
    return out;
}

std::vector<StoragePoint> StorageStatistics::points() const {
    const Timestamp midnight(Duration(objects::day_of(clock_.now(), day_) * day_.count()));
    auto holdings = store_.holdings();
    std::vector<StoragePoint> out;
    if (!holdings) return out;
    std::multimap<std::int64_t, const objects::Holding*> of_bucket;
    for (const objects::Holding& one : *holdings) of_bucket.emplace(one.bucket, &one);
    for (const objects::Bucket& bucket : store_.all_buckets()) {
        StoragePoint point{.account = bucket.account,
                           .region = bucket.region,
                           .bucket = bucket.name.text(),
                           .storage_type = "AllStorageTypes",
                           .metric = "NumberOfObjects",
                           .unit = "Count",
                           .time = midnight};
        auto [first, last] = of_bucket.equal_range(bucket.id);
        for (auto at = first; at != last; ++at) {
            const objects::Holding& one = *at->second;
            point.value += static_cast<double>(one.versions + one.markers);
            StoragePoint size = point;
            size.storage_type = storage_type_of(one.storage_class);
            size.metric = "BucketSizeBytes";
            size.unit = "Bytes";
            size.value = static_cast<double>(one.bytes);
            out.push_back(std::move(size));
        }
        if (first != last) out.push_back(std::move(point));  // as AWS: an empty bucket has no metrics
    }
    return out;
}

Task<void> StorageStatistics::loop() {
    for (;;) {
        auto today = points();
        if (!today.empty()) {
            if (Status told = co_await sink_(std::move(today)); !told)
                log::warn("the buckets' metrics of today wait: {}", told.error().message);
        }
        co_await clock_.sleep(std::clamp(day_ / 24, kShortestCountPause, kLongestCountPause));
    }
}

}  // namespace athanor::s3
