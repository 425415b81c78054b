// What the files of the log store share. Internal.
//
// One flusher thread changes things: it takes all that waits, writes it in one piece, syncs, then changes the index. Readers copy what they
// need of the index under the lock and read the files without it.
#pragma once

#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <shared_mutex>
#include <string>
#include <thread>
#include <vector>

#include "telemetry/log_index.hpp"
#include "telemetry/log_store.hpp"
#include "telemetry/record.hpp"

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

    Impl(Filesystem& f, Clock& c, Options o) : fs(f), clock(c), options(std::move(o)) {}
    Filesystem& fs;
    Clock& clock;
    Options options;

    mutable std::shared_mutex mutex;  // index, files
    LogIndex index;
    mutable std::map<std::uint64_t, std::shared_ptr<File>>
        files;  // shared with reads that go on while a segment is removed

    // The flusher's own.
    std::uint64_t active = 0;  // number; 0: none yet
    std::uint64_t last_segment = 0;
    std::uint64_t active_size = 0;
    bool lost = false;

    std::mutex queue_mutex;
    std::condition_variable arrived;
    std::vector<Pending> queue;
    std::size_t queued_bytes = 0;
    bool stopping = false;
    std::thread thread;

    Status load();
    Status load_segment(std::uint64_t segment);
    void submit(Pending pending);
    void loop();
    void flush_events(std::span<Pending> batch);
    void run_change(Pending& pending);
    Status write(const std::vector<Record>& records);  // durable and in the index
    Status make_room();
    Status lose_durability(Error error);
    std::string path_of(std::uint64_t segment) const;

    Result<std::shared_ptr<File>> file_of(std::uint64_t segment) const;
    Result<std::vector<LogEvent>> events_of(const Batch& batch) const;
    Status expire(std::size_t& dropped);
};

}  // namespace athanor::telemetry
