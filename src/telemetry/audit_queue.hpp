// What waits to be written to the audit log: a ring of records in a file that is mapped into memory, so that it outlives a killed process without a system
// call a record. Where files cannot be mapped (tests) it is in memory alone, which is as if the power had gone.
//
// Many push; one takes: take() copies what waits, taken() frees it once it is in the log. After a kill what was taken and not freed is there
// again: sequences tell what the log has already. push() never waits; past the ring's end records wait in a list. Internal to this room.
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.hpp"
#include "base/file.hpp"

namespace athanor::telemetry {

struct QueuedAudit {
    std::uint64_t sequence = 0;
    Timestamp time{};
    std::uint8_t flags = 0;
    std::string_view text;
};

class AuditQueue {
public:
    static Result<std::unique_ptr<AuditQueue>> open(Filesystem& fs, const std::string& path,
                                                    std::size_t bytes);
    ~AuditQueue();

    // What a killed process left, in order; empty if nothing is whole. Before the first push, and valid until begin(), which says which sequence
    // comes next.
    std::vector<QueuedAudit> leftovers();
    void begin(std::uint64_t next_sequence);

    void push(Timestamp time, std::uint8_t flags, std::string_view text);
    bool has_room() const { return waiting_.load(std::memory_order_relaxed) < room_; }
    std::uint64_t pushed() const;  // the newest sequence
    std::size_t waiting_bytes() const { return waiting_.load(std::memory_order_relaxed); }

    // All that waits, oldest first; valid until taken(). Waits for something to come until `until`, then gathers for a few milliseconds what comes
    // behind it.
    std::vector<QueuedAudit> take(std::chrono::steady_clock::time_point until);
    void taken();  // what the last take() gave is in the log
    void hurry();  // take() shall return at once, once
    void stop();   // and from now on
    bool stopping() const;

private:
    AuditQueue(std::size_t bytes) : capacity_(bytes), room_(bytes / 4 * 3) {}
    void put(std::uint64_t at, std::string_view bytes);
    std::string_view get(std::uint64_t at, std::size_t size);
    std::optional<QueuedAudit> parse(std::uint64_t at, std::size_t& size, bool trusted);
    std::uint64_t stored_head() const;
    void store_head(std::uint64_t head);

    const std::size_t capacity_, room_;
    char* data_ = nullptr;  // a header of 64 bytes, then the ring
    std::string memory_;    // where nothing is mapped
    void* mapped_ = nullptr;
    std::unique_ptr<File> file_;

    std::atomic<std::size_t> waiting_ = 0;  // bytes
    mutable std::mutex mutex_;              // of all below
    std::condition_variable arrived_;
    std::uint64_t head_ = 0, tail_ = 0, taken_to_ = 0;  // positions; the byte is position modulo capacity
    struct Over {
        QueuedAudit record;
        std::string text;
    };
    std::deque<Over> over_;       // that had no room
    std::size_t taken_over_ = 0;  // of them, by the last take()
    std::uint64_t next_ = 1;
    bool hurried_ = false, stopping_ = false, idle_ = false;
    std::string record_;  // being put together

    std::deque<std::string> joined_;  // of take(): what lies around the ring's end
};

}  // namespace athanor::telemetry
