// The audit log: an append-only, tamper-evident sequence of records (audit_chain.hpp), which say what was asked of the server, by whom and how it ended.
//
// append() copies the record into a queue and returns: the queue is a file that is mapped into memory, so what was appended is not lost when the process is
// killed. One thread takes what waits, chains it, writes it to the segment, and syncs at least every `sync_interval`; after each sync it signs
// how far the log goes (the head). So a kill loses nothing; a power cut loses at most what was appended in the last sync_interval.
//
// Nothing is dropped: append() never waits, has_room() says when callers should (three quarters of the queue wait for the disk), and what comes nevertheless
// waits in memory. While the disk takes no writes the thread tries again; a failed sync ends the process, as everywhere.
//
// open() drops a torn tail behind the head. Records before the head that are missing or altered are an alarm: it is logged, counted (Stats::alarms),
// and the log goes on behind the head's hash in a new segment, so that verify() finds the damage for as long as the segments are kept.
//
// Thread-safe. Reading takes no lock beyond a copy of where the log ends.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.hpp"
#include "base/error.hpp"
#include "base/file.hpp"
#include "base/random.hpp"

namespace athanor::telemetry {

struct AuditEntry {
    std::uint64_t sequence = 0;  // 1, 2, 3 …
    Timestamp time{};            // when it was appended
    std::uint8_t flags = 0;      // the caller's
    std::string_view text;
};

struct AuditPlace {  // of a record; {}: of the first that is left
    std::uint64_t segment = 0, offset = 0;
    friend auto operator<=>(const AuditPlace&, const AuditPlace&) = default;
};

struct AuditDamage {
    AuditPlace where;  // offset 0: of a whole segment, or of the head
    std::string what;
};

struct AuditVerdict {
    std::uint64_t records = 0, bytes = 0, segments = 0;
    std::uint64_t first = 0, last = 0;  // sequences; 0: none
    std::uint64_t signed_up_to = 0;
    std::vector<AuditDamage> damage;  // the first few
    bool intact() const { return damage.empty(); }
};

class AuditLog {
public:
    using Visit =
        std::function<bool(const AuditEntry& entry, AuditPlace at, AuditPlace next)>;  // false: enough
    struct Options {
        std::string path;  // a directory of its own
        std::string key;   // 32 bytes for this purpose only
        std::uint64_t segment_size = 64u << 20;
        std::chrono::milliseconds sync_interval{200};
        std::size_t sync_records = 4096;  // as many unsynced ones do not wait for the interval
        std::size_t queue_bytes = 16u << 20;
        std::chrono::milliseconds retry{1000};     // after a write that the disk refused
        std::function<void()> on_lost_durability;  // after a failed fsync; default: ends the process
        // On the log's thread, after each record was written: an index.
        std::function<void(const AuditEntry& entry, AuditPlace at)> on_written;
    };
    struct Stats {
        std::uint64_t records = 0;  // since the start
        std::uint64_t alarms = 0;   // what open() found missing or altered
        std::uint64_t waiting_bytes = 0;
        std::uint64_t sequence = 0;  // of the newest record
    };

    // Blocks: start-up; reads the newest segment.
    static Result<std::unique_ptr<AuditLog>> open(Filesystem& fs, Clock& clock, Options options);
    ~AuditLog();  // all that was appended is on the disk, unless the disk refuses

    void append(std::uint8_t flags, std::string_view text);  // at most 1 MiB
    bool has_room() const;

    // Both block, while the disk refuses at most five seconds: others wait for the caller's thread.
    void drain() const;  // until what was appended before is written and on_written knows it
    void flush() const;  // until it is on the disk

    // From `from` on, which a visit named or is {}, to the end of what is on the disk (`durable`) or written. A place whose segment is gone:
    // from the first that is left. Where a segment is damaged the next one follows. Blocks.
    Status read(AuditPlace from, const Visit& visit, bool durable = false) const;
    Result<std::string> text_at(AuditPlace at) const;
    std::vector<std::uint64_t> segments() const;  // that are left, oldest first
    AuditPlace end() const;                       // of what is written
    AuditPlace begun_at() const;                  // where this run's records begin

    // Drops whole segments whose records are all older, and signs where the chain begins then. Blocks.
    Result<std::size_t> expire(std::chrono::hours age);

    // Reads everything and holds it against hashes, headers and head; of a log that is being written, up to where it is now. Blocks: a GB/s.
    Result<AuditVerdict> verify() const;
    Stats stats() const;

private:
    struct Impl;
    explicit AuditLog(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

// The same over a folder that no server writes, or whose server was killed.
Result<AuditVerdict> verify_audit_log(Filesystem& fs, const std::string& path, std::string_view key);

}  // namespace athanor::telemetry
