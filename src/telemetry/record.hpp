// What the frames of a log segment (segments.hpp) say. Internal to this room.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "telemetry/log_store.hpp"
#include "telemetry/segments.hpp"

namespace athanor::telemetry {

enum class RecordKind : std::uint8_t {
    events = 1,  // StreamId, producer, ingested, events
    group = 2,   // what a group is: made, or changed
    stream = 3,  // what a stream is
    drop_stream = 4,
    drop_group = 5,
};

struct Record {
    RecordKind kind = RecordKind::events;
    StreamId stream;        // of a group without its stream
    std::int64_t time = 0;  // events: when they were taken; group, stream: when it was made (milliseconds)
    Producer producer;      // events; empty id: none
    std::vector<LogEvent> events;
    std::int32_t retention_days = 0;  // group; 0: not set
    std::uint64_t next_ordinal = 0;   // events: of the first of them; stream: of its next event
    std::map<std::string, std::uint64_t> producers;  // stream: the last count of each
    friend bool operator==(const Record&, const Record&) = default;
};

void append_record(std::string& out, const Record& record);

struct ParsedRecord {
    Record record;
    std::size_t size = 0;  // in the file
};
// nullopt: the frame's body is no record.
std::optional<Record> parse_record(const Frame& frame);
// The record at the beginning of `bytes`; nullopt if there is no whole one. `needed` then tells how many bytes it would take, 0 if it is not one at all.
std::optional<ParsedRecord> parse_record(std::string_view bytes, std::size_t* needed = nullptr);

}  // namespace athanor::telemetry
