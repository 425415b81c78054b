// What the files of the log store share. Internal.
//
// One flusher thread changes things: it takes all that waits, writes it in one piece, syncs, then changes the index. Readers copy what they
// need of the index under the lock and read the files without it.
#pragma once

#include <functional>
#include <optional>
#include <shared_mutex>
#include <string>
#include <vector>

#include "base/batches.hpp"
#include "telemetry/log_index.hpp"
#include "telemetry/log_store.hpp"
#include "telemetry/record.hpp"
#include "telemetry/segments.hpp"

namespace athanor::telemetry {

struct LogStore::Impl {
    using Done = std::move_only_function<void(Result<AppendResult>)>;
    struct Pending {
        std::optional<Record> events;                         // an append; else a change:
        std::function<Result<std::vector<Record>>()> change;  // on the flusher: what to write, or why not
        std::function<Status()> after;                        // when that is durable
        Done done;
        std::size_t bytes = 0;
    };

    Impl(Filesystem& fs, Clock& c, Options o);
    Clock& clock;
    const Options options;

    mutable std::shared_mutex mutex;  // index
    LogIndex index;
    Segments segments;
    std::optional<Batches<Pending>> flusher;  // once all is loaded

    Status load();
    void submit(Pending pending);
    void flush(std::span<Pending> batch);
    void flush_events(std::span<Pending> batch);
    void run_change(Pending& pending);
    Status write(const std::vector<Record>& records);  // durable and in the index

    Result<std::vector<LogEvent>> events_of(const Batch& batch) const;
    Status expire(std::size_t& dropped);
};

}  // namespace athanor::telemetry
