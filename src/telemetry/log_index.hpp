// What is known of the streams without reading messages: where each appended batch lies, and its span of time. Internal to this room; the
// caller locks.
#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <string>

#include "telemetry/record.hpp"

namespace athanor::telemetry {

// An appended batch of events in a segment.
struct Batch {
    std::uint64_t segment = 0, offset = 0;
    std::uint32_t size = 0;  // of the record
    std::uint32_t count = 0;
    std::uint64_t first = 0;  // ordinal in the stream of its first event; never used again
    std::int64_t oldest = 0, newest = 0, ingested = 0;
};

struct Stream {
    std::int64_t created = 0;
    std::uint64_t next_ordinal = 0;
    std::uint64_t stored_bytes = 0;
    std::int64_t last_ingested = 0;
    std::deque<Batch> batches;  // by ordinal
    std::map<std::string, std::uint64_t> producers;

    std::optional<std::int64_t> first_event() const;
    std::optional<std::int64_t> last_event() const;
};

struct Group {
    std::int64_t created = 0;
    std::int32_t retention_days = 0;
    std::map<std::string, Stream> streams;
};

class LogIndex {
public:
    // As it happened, or as it is read again at start.
    void apply(const Record& record, std::uint64_t segment, std::uint64_t offset, std::size_t size);
    bool is_repeated(const StreamId& stream, const Producer& producer) const;

    const Group* group(std::string_view account, std::string_view name) const;
    const Stream* stream(const StreamId& id) const;
    std::map<std::pair<std::string, std::string>, Group>& groups() { return groups_; }  // by (account, name)
    const std::map<std::pair<std::string, std::string>, Group>& groups() const { return groups_; }

    // Forgets batches that ended before what each group keeps; `days` for groups that say nothing, 0: for ever.
    std::size_t expire(std::int64_t now, std::int32_t days);
    std::optional<std::uint64_t> oldest_segment() const;  // that holds a live batch
    std::vector<Record> state() const;                    // groups and streams, as records

private:
    std::map<std::pair<std::string, std::string>, Group> groups_;
};

}  // namespace athanor::telemetry
