// What the buckets hold, for those who watch: the server's own metrics, and CloudWatch's daily AWS/S3 BucketSizeBytes and NumberOfObjects. From the
// engine's counters (objects/statistics.hpp), so nothing is ever walked through.
//
//     StorageStatistics statistics(store, clock, day, [&](StoragePoint point) -> Status { ... });   // main writes them to CloudWatch's store
//     spawn(cores.next(), statistics.loop());
//
// BucketSizeBytes is told for each storage class (StandardStorage, GlacierStorage, ...), NumberOfObjects for AllStorageTypes: versions, current or not,
// and delete markers. A point stands at the beginning of its day; the receiver passes over one that it has. of_buckets() from any thread.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.hpp"
#include "base/task.hpp"
#include "objects/object_store.hpp"

namespace athanor::s3 {

struct StoragePoint {
    std::string account, region, bucket, storage_type;
    std::string_view metric, unit;
    Timestamp time{};
    double value = 0;
};

struct BucketTotals {
    std::string bucket;
    std::uint64_t objects = 0, versions = 0, markers = 0, bytes = 0;
};

class StorageStatistics {
public:
    using Sink = std::function<Task<Status>(std::vector<StoragePoint>)>;

    StorageStatistics(const objects::ObjectStore& store, Clock& clock, Duration day, Sink sink)
        : store_(store), clock_(clock), day_(day), sink_(std::move(sink)) {}

    std::vector<BucketTotals> of_buckets() const;  // by name
    std::vector<StoragePoint> points() const;      // of today
    Task<void> loop();                             // until the process ends

private:
    const objects::ObjectStore& store_;
    Clock& clock_;
    const Duration day_;
    const Sink sink_;
};

// "STANDARD_IA" -> "StandardIAStorage"
std::string storage_type_of(std::string_view storage_class);

}  // namespace athanor::s3
