// Where the management events of the last 90 days are in the audit log, so that LookupEvents finds fifty among a million in milliseconds: 80 bytes in memory for
// each, with hashes of what can be asked for. A hash only says where to look: what is found is read and compared. At most kMostIndexed; older events are still
// in the log and in what trails deliver.
//
// The log's thread adds what it writes; a thread of ours reads what earlier runs wrote, newest segments first (a second for a GiB; kMostRead at most, since
// most of a log may be data events), and lookups wait for it, a few seconds at most. Thread-safe.
#pragma once

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "services/cloudtrail/event.hpp"
#include "telemetry/audit_log.hpp"

namespace athanor::cloudtrail {

inline constexpr std::size_t kMostIndexed = 1'000'000;
inline constexpr std::uint64_t kMostRead = 4ull << 30;  // bytes of earlier runs
inline constexpr std::chrono::hours kLookedUp{90 * 24};

enum class Attribute { none, id, name, read_only, user, resource_type, resource_name, source, access_key };

struct Search {
    std::string account, region;
    Attribute attribute = Attribute::none;
    std::string value;
    std::optional<Timestamp> start, end;  // both included
    std::optional<std::uint64_t> before;  // only older ones than this
    std::size_t limit = 50;
};
bool matches(const Search& search, const Event& event);

struct Found {
    std::uint64_t sequence = 0;
    Event event;
    std::string text;
};
struct FoundPage {
    std::vector<Found> events;  // newest first
    bool more = false;
};

class EventIndex {
public:
    ~EventIndex() { stop(); }
    void stop();  // reads no more of what was there; before the log goes
    void add(const telemetry::AuditEntry& entry, telemetry::AuditPlace at);  // the newest
    // Reads what was there when `log` was opened; returns at once.
    void load(const telemetry::AuditLog& log, Timestamp now);
    // Blocks, for what load() has not read yet, and for the records that are read.
    Result<FoundPage> find(const telemetry::AuditLog& log, const Search& search) const;
    std::size_t size() const;

private:
    struct Entry {
        std::uint64_t sequence;
        telemetry::AuditPlace place;
        std::int64_t seconds;
        std::uint32_t account, region, id, name, source, user, key;
        std::uint64_t resources;  // a bit for each name's and type's hash
        bool read_only;
    };
    static std::optional<Entry> entry_of(const telemetry::AuditEntry& entry, telemetry::AuditPlace at);
    static bool may_match(const Entry& entry, const Search& search, const Entry& wanted);
    static Entry wanted(const Search& search);
    std::uint64_t read_segment(const telemetry::AuditLog& log, std::uint64_t segment, Timestamp oldest);

    mutable std::mutex mutex_;
    mutable std::condition_variable loaded_changed_;
    std::deque<Entry> entries_;  // by sequence
    bool loaded_ = true;
    std::atomic<bool> stopping_ = false;
    std::thread loader_;
};

}  // namespace athanor::cloudtrail
