// Metric series: points of (time, step, value) under what is measured and the metric's name. Append, summaries, ranges, statistics per period;
// nothing of it goes through a database. Trial components' metrics and those of jobs' logs are here; CloudWatch's will be.
//
// An append is answered when it is on the disk, in a log of its own (segments.hpp); those who wait for one fdatasync share the next. Each
// series also collects its newest points in memory, packed (about 11 bytes each). When the log has reached `seal_at` bytes, all of that
// is sealed: written as one immutable block file of chunks, a chunk a series, and the log begins anew. So memory holds the points of the
// log, a summary of each series, and for each chunk where it lies (some 48 bytes); a start reads the blocks' tables and the log.
//
// Measured (bench/metric_store_bench): RESULTS.md. Queries read on the caller's thread. Thread-safe. What is kept how long is the store's
// own matter: metrics with another retention belong to another store.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/clock.hpp"
#include "base/error.hpp"
#include "base/file.hpp"
#include "base/task.hpp"
#include "store/durable.hpp"
#include "telemetry/log_store.hpp"

namespace athanor::telemetry {

// What is measured. Dimensions are a set: their order says nothing.
struct MetricSource {
    std::string account, region, name_space;
    std::vector<std::pair<std::string, std::string>> dimensions;
};

struct MetricPoint {
    std::int64_t time = 0;  // milliseconds since 1970
    std::optional<std::int64_t> step = {};
    double value = 0;   // finite
    double weight = 1;  // so many samples of this value; more than 0
    friend bool operator==(const MetricPoint&, const MetricPoint&) = default;
};

struct Measurement {
    std::string metric;
    MetricPoint point;
};

struct MetricBatch {
    MetricSource source;
    std::vector<Measurement> measurements;
};

// Of any number of points; two can be merged. Mean and squares are kept as Welford's, so that large values with small differences lose nothing.
struct Summary {
    double weight = 0;  // the count of samples
    double mean = 0;
    double squares = 0;  // sum of squared distances from the mean
    double min = 0, max = 0;
    double last = 0;  // of the newest point; of equals, the one that came last
    std::int64_t last_time = 0;

    void add(const MetricPoint& point);
    void merge(const Summary& later);
    double sum() const { return mean * weight; }
    double deviation() const;  // of the sample: n - 1
};

struct SeriesInfo {
    std::string metric;
    Summary summary;
};

struct SeriesName {
    MetricSource source;
    std::string metric;
};

enum class Axis { time, step };

struct PeriodQuery {
    Axis axis = Axis::time;                           // by step: points without one are left out
    std::int64_t start = INT64_MIN, end = INT64_MAX;  // [start, end), in milliseconds or steps
    std::int64_t period = 60'000;                     // at least 1; periods begin at its multiples
    std::vector<double> percentiles = {};             // 0 to 100
};

struct PeriodStatistics {
    std::int64_t begin = 0;
    Summary summary;
    std::vector<double> percentiles;  // as asked, between the two nearest samples
};

class MetricStore {
public:
    struct Options {
        std::string path;                          // a directory of its own
        std::uint64_t seal_at = 32u << 20;         // bytes of the log
        std::chrono::hours retention{0};           // 0: for ever
        std::function<void()> on_lost_durability;  // after a failed fsync; default: ends the process
    };
    // Reads tables and log. Blocks: start-up.
    static Result<std::unique_ptr<MetricStore>> open(Filesystem& fs, Clock& clock, Options options);
    ~MetricStore();

    // All of it or nothing. A producer's resend (log_store.hpp) changes nothing. InvalidParameterException: a value or weight that cannot be;
    // ThrottlingException: the queue is full.
    Task<Result<store::Durable<store::Nothing>>> append(std::vector<MetricBatch> batches,
                                                        std::optional<Producer> producer = {});
    Status append_blocking(std::vector<MetricBatch> batches, std::optional<Producer> producer = {});
    // For callers with their own way to wait; `done` runs on the flusher's thread and must not block.
    void append_then(std::vector<MetricBatch> batches, std::optional<Producer> producer,
                     std::move_only_function<void(Status)> done);
    // The count of the producer's last send that was taken; 0: none is remembered.
    std::uint64_t last_sequence(std::string_view producer) const;
    // All series of the source. No error if there are none.
    Task<Result<store::Durable<store::Nothing>>> forget(MetricSource source);

    std::vector<SeriesInfo> summaries(const MetricSource& source) const;  // by metric
    std::optional<Summary> summary(const MetricSource& source, std::string_view metric) const;
    // Of an account and region; of one namespace unless it is empty. In no order.
    std::vector<SeriesName> series(std::string_view account, std::string_view region,
                                   std::string_view name_space) const;
    // By time; [range.start, range.end). A series that is not there has no points.
    Result<std::vector<MetricPoint>> read(const MetricSource& source, std::string_view metric,
                                          TimeRange range = {}) const;
    // Periods that have points, in order.
    Result<std::vector<PeriodStatistics>> statistics(const MetricSource& source, std::string_view metric,
                                                     const PeriodQuery& query) const;

    // Drops blocks of which no point is young enough. The number of blocks. Blocks; call it now and then.
    Result<std::size_t> expire();

private:
    struct Impl;
    explicit MetricStore(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

}  // namespace athanor::telemetry
