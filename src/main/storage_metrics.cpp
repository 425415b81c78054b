#include "main/storage_metrics.hpp"

#include "services/cloudwatch/readings.hpp"

namespace athanor {
namespace {

constexpr std::size_t kMostBuckets = 1000, kMostAtOnce = 1000;

}  // namespace

s3::StorageStatistics::Sink storage_sink(telemetry::MetricStore& cloudwatch) {
    return [&cloudwatch](std::vector<s3::StoragePoint> points) -> Task<Status> {
        std::vector<telemetry::MetricBatch> batches;
        for (s3::StoragePoint& point : points) {
            telemetry::MetricSource source{.account = std::move(point.account),
                                           .region = std::move(point.region),
                                           .name_space = "AWS/S3",
                                           .dimensions = {{"BucketName", std::move(point.bucket)},
                                                          {"StorageType", std::move(point.storage_type)}}};
            std::string name = cloudwatch::stored_name(point.metric, point.unit);
            const std::int64_t time = to_epoch_millis(point.time);
            auto known = cloudwatch.summary(source, name);
            if (known && known->last_time >= time) continue;
            batches.push_back({.source = std::move(source),
                               .measurements = {{std::move(name), {.time = time, .value = point.value}}}});
            if (batches.size() < kMostAtOnce) continue;
            ATHANOR_CO_CHECK(co_await cloudwatch.append(std::exchange(batches, {})));
        }
        if (!batches.empty()) ATHANOR_CO_CHECK(co_await cloudwatch.append(std::move(batches)));
        co_return Status();
    };
}

void add_storage_metrics(const s3::StorageStatistics& statistics, std::vector<console::Metric>& to) {
    auto buckets = statistics.of_buckets();
    if (buckets.size() > kMostBuckets) buckets.resize(kMostBuckets);
    auto add = [&](const char* name, const char* help, std::uint64_t s3::BucketTotals::* what) {
        for (const auto& bucket : buckets)
            to.push_back({.name = name,
                          .help = help,
                          .counter = false,
                          .value = static_cast<double>(bucket.*what),
                          .labels = "bucket=\"" + bucket.bucket + "\""});
    };
    add("athanor_s3_bucket_objects", "Objects that a listing of the bucket shows.",
        &s3::BucketTotals::objects);
    add("athanor_s3_bucket_versions", "Versions of objects, current or not.", &s3::BucketTotals::versions);
    add("athanor_s3_bucket_delete_markers", "Delete markers.", &s3::BucketTotals::markers);
    add("athanor_s3_bucket_bytes", "Bytes of all versions.", &s3::BucketTotals::bytes);
}

}  // namespace athanor
