// Where the buckets' statistics are seen: as points of CloudWatch's AWS/S3, and as lines of /metrics.
#pragma once

#include <vector>

#include "console/console.hpp"
#include "services/s3/statistics.hpp"
#include "telemetry/metric_store.hpp"

namespace athanor {

// Writes what the store does not have yet: a day's points are there once, however often they are told.
s3::StorageStatistics::Sink storage_sink(telemetry::MetricStore& cloudwatch);

// Of each bucket; of the first thousand by name, for a scrape is read by people too.
void add_storage_metrics(const s3::StorageStatistics& statistics, std::vector<console::Metric>& to);

}  // namespace athanor
