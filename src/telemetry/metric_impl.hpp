// What the files of the metric store share. Internal.
//
// One flusher thread changes things: it writes all that waits to the log in one piece, syncs, then adds it to the series' heads; when the log is
// long enough it seals them. Readers copy what they need under the lock and unpack without it.
#pragma once

#include <map>
#include <optional>
#include <shared_mutex>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/batches.hpp"
#include "telemetry/metric_block.hpp"
#include "telemetry/metric_store.hpp"
#include "telemetry/segments.hpp"

namespace athanor::telemetry {

// Of the log's frames.
enum class LogKind : std::uint8_t { points = 1, forget = 2 };

// Packed points that are in the log and in memory. Parts are closed when they are long, and never change then: readers share them.
struct Head {
    struct Part {
        std::shared_ptr<const std::string> packed;
        std::int64_t oldest = 0, newest = 0;
    };
    std::vector<Part> parts;
    std::string open;
    PointContext context;
    std::int64_t oldest = INT64_MAX, newest = INT64_MIN;  // of the open part
    Summary summary;                                      // of the whole head

    bool empty() const { return parts.empty() && open.empty(); }
    void add(const MetricPoint& point);
    void close();
};

struct Series {
    Summary sealed;             // of the blocks
    std::vector<Chunk> chunks;  // oldest block first
    Head head;
    // In the log: under which number, and in which segment that was said.
    std::uint64_t id = 0;
    std::uint64_t declared_in = 0;

    Summary summary() const;
};

struct SeriesOfSource {
    std::map<std::string, Series, std::less<>> metrics;
};

struct MetricStore::Impl {
    using Done = std::move_only_function<void(Status)>;
    struct Pending {
        std::vector<MetricBatch> batches;
        std::optional<Producer> producer;
        std::optional<std::string> forget;  // instead: the key of a source
        std::function<Status()> run;        // instead
        Done done;
        std::size_t bytes = 0;
    };

    Impl(Filesystem& fs, Clock& c, Options o);
    Filesystem& fs;
    Clock& clock;
    const Options options;

    mutable std::shared_mutex mutex;  // of what follows
    std::unordered_map<std::string, SeriesOfSource> sources;
    std::map<std::uint64_t, std::shared_ptr<File>> blocks;
    std::map<std::string, std::uint64_t, std::less<>> producers;

    // The flusher's own.
    Segments log;
    std::uint64_t logged = 0;  // bytes that no block covers
    std::uint64_t next_id = 0;
    std::vector<std::string> producer_order;  // oldest first
    // Of a flush; kept for their memory.
    std::string frames, names;
    std::vector<std::pair<Series*, const MetricPoint*>> points;
    std::vector<std::string> forgotten;       // since the last block
    std::optional<Batches<Pending>> flusher;  // once all is loaded

    Status load();
    Result<std::uint64_t> load_blocks();  // up to which segment they cover the log
    void apply_table(const BlockTable& table);
    bool replay(const Frame& frame, std::unordered_map<std::uint64_t, Series*>& ids);
    void submit(Pending pending);
    void flush(std::span<Pending> batch);
    void flush_points(std::span<Pending> batch);
    bool is_repeated(const Producer& producer) const;
    void remember(const Producer& producer);
    Series& series_of(const std::string& key, const std::string& metric);
    Series& known(SeriesOfSource*& source, const std::string& key, const std::string& metric);
    void erase_source(const std::string& key);
    void seal_if_long();
    Status seal();
    Status expire(std::size_t& dropped);
    std::string block_path(std::uint64_t number) const;
    Result<std::shared_ptr<File>> block_of(std::uint64_t number) const;
};

}  // namespace athanor::telemetry
