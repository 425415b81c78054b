// Log streams: append, query, retention, in append-only segments of their own; nothing of it goes through a database.
//
// An append is answered when it is on the disk; those who wait for one fdatasync share the next. What is in memory is an index (a few dozen
// bytes for each appended batch) that is rebuilt from the segments at start. Queries read on the caller's thread; they return at most
// 10,000 events or 1 MiB, as CloudWatch Logs does. Thread-safe. Streams and groups come to be by `create_*` or by the first append.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.hpp"
#include "base/error.hpp"
#include "base/file.hpp"
#include "base/task.hpp"
#include "store/durable.hpp"

namespace athanor::telemetry {

struct StreamId {
    std::string account, group, stream;
    friend auto operator<=>(const StreamId&, const StreamId&) = default;
};

struct LogEvent {
    std::int64_t timestamp = 0;  // milliseconds since 1970
    std::string message;
    friend bool operator==(const LogEvent&, const LogEvent&) = default;
};

// Who sends, and its count of sends to the stream: a resend of what was taken already is answered as if it were new, and changes nothing.
struct Producer {
    std::string id;
    std::uint64_t sequence = 0;  // from 1, growing
    friend bool operator==(const Producer&, const Producer&) = default;
};

struct AppendResult {
    bool repeated = false;   // was here already
    std::string next_token;  // PutLogEvents' nextSequenceToken
};

struct StoredEvent {
    LogEvent event;
    std::int64_t ingested = 0;  // milliseconds since 1970
    std::string id;             // unique; orders the events of a stream like the stream
    std::string stream;
};

// [start, end) in milliseconds; absent: unbounded.
struct TimeRange {
    std::optional<std::int64_t> start, end;
};

struct ReadQuery {  // GetLogEvents
    TimeRange time;
    bool from_head =
        false;  // without a token: the oldest events first to be returned; else the newest. Always printed oldest first
    std::string token;  // forward or backward
    std::int32_t limit = 10'000;
};

struct ReadResult {
    std::vector<StoredEvent> events;
    std::string forward_token,
        backward_token;  // at the end of the stream the forward token is the one that was given
};

struct FilterQuery {  // FilterLogEvents
    TimeRange time;
    std::vector<std::string> streams;  // names; empty: all, or those that begin with `stream_prefix`
    std::string stream_prefix;
    std::string
        pattern;  // CloudWatch's terms: words (all must be there), "a phrase", ?any, -not; empty matches all
    std::string token;
    std::int32_t limit = 10'000;
};

struct FilterResult {
    std::vector<StoredEvent> events;  // by time
    std::optional<std::string> next_token;
};

struct GroupInfo {
    std::string name;
    Timestamp created{};
    std::optional<std::int32_t> retention_days;
    std::uint64_t stored_bytes = 0;
};

struct StreamInfo {
    std::string name;
    Timestamp created{};
    std::optional<std::int64_t> first_event, last_event, last_ingestion;  // milliseconds since 1970
    std::uint64_t stored_bytes = 0;
    std::string next_token;
};

struct StreamQuery {  // DescribeLogStreams
    std::string prefix;
    bool by_last_event = false;  // else by name; with a prefix only by name (InvalidParameterException)
    bool descending = false;
    std::string token;
    std::int32_t limit = 50;
};

template <class T>
struct Page {
    std::vector<T> items;
    std::optional<std::string> next_token;
};

class LogStore {
public:
    struct Options {
        std::string path;  // a directory of its own
        std::uint64_t segment_size = 64u << 20;
        std::int32_t retention_days = 0;           // of groups that set none; 0: for ever
        std::function<void()> on_lost_durability;  // after a failed fsync; default: ends the process
    };
    // Reads the segments; cuts a torn tail off. Blocks: start-up.
    static Result<std::unique_ptr<LogStore>> open(Filesystem& fs, Clock& clock, Options options);
    ~LogStore();

    // InvalidParameterException: no events, an event over 1 MiB. SlowDown-like ThrottlingException when the queue is full.
    Task<Result<store::Durable<AppendResult>>> append(StreamId stream, std::vector<LogEvent> events,
                                                      std::optional<Producer> producer);
    Result<AppendResult> append_blocking(StreamId stream, std::vector<LogEvent> events,
                                         std::optional<Producer> producer);

    Task<Result<store::Durable<store::Nothing>>> create_group(
        std::string account, std::string group);  // ResourceAlreadyExistsException
    Task<Result<store::Durable<store::Nothing>>> create_stream(
        StreamId stream);  // …, ResourceNotFoundException
    Task<Result<store::Durable<store::Nothing>>> delete_stream(StreamId stream);
    Task<Result<store::Durable<store::Nothing>>> delete_group(std::string account, std::string group);
    Task<Result<store::Durable<store::Nothing>>> set_retention(std::string account, std::string group,
                                                               std::optional<std::int32_t> days);

    // ResourceNotFoundException ("The specified log group does not exist." / "… log stream …"), InvalidParameterException (a token).
    Result<ReadResult> read(const StreamId& stream, const ReadQuery& query) const;
    Result<FilterResult> filter(std::string_view account, std::string_view group,
                                const FilterQuery& query) const;
    Page<GroupInfo> groups(std::string_view account, std::string_view prefix, std::string_view token,
                           std::int32_t limit) const;
    Result<Page<StreamInfo>> streams(std::string_view account, std::string_view group,
                                     const StreamQuery& query) const;

    // Drops events past their group's retention, and segments of which nothing is left. Blocks; call it now and then.
    Result<std::size_t> expire();

private:
    struct Impl;
    explicit LogStore(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

}  // namespace athanor::telemetry
