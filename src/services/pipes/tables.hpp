// What pipes keep in control.db. An object waits (batch is NULL) until the transaction that makes a batch gives it its number; a batch goes
//
//     closed -> started -> succeeded | refused         (and back to closed, while it has retries)
//
// by transactions too. What a batch was made of is remembered for kRemembered: longer than a queue keeps a message, so a repeated delivery is always
// recognised; an upload of the same bytes after that is new data.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "services/pipes/arrival.hpp"
#include "services/pipes/settings.hpp"
#include "store/database.hpp"

namespace athanor::pipes {

inline constexpr std::chrono::hours kRemembered{15 * 24};

struct PipeKey {
    std::string account, region, name;
    std::string arn() const { return "arn:aws:pipes:" + region + ":" + account + ":pipe/" + name; }
    friend auto operator<=>(const PipeKey&, const PipeKey&) = default;
};

struct PipeRow {
    PipeKey key;
    std::string request;  // a CreatePipeRequest without its tags, as JSON
    TagMap tags;
    bool running = true;  // the desired state, which is the current one
    Timestamp created{}, modified{};
    std::int64_t batches = 0;  // made so far
};

Status save(store::Transaction& tx, const PipeRow& row);  // inserts or replaces
Result<std::optional<PipeRow>> find(store::Snapshot& snapshot, const PipeKey& key);
Result<std::vector<PipeRow>> all_pipes(store::Snapshot& snapshot);  // there are tens
// With all that it remembers but the number of its batches.
Result<bool> erase(store::Transaction& tx, const PipeKey& key);

// Where an earlier pipe of this name left off: its manifests are not written over.
Result<std::int64_t> batches_before(store::Snapshot& snapshot, const PipeKey& key);

struct BatchRow {
    PipeKey key;
    std::int64_t number = 0;
    std::string state;           // closed, started, succeeded, refused
    std::string closed_by;       // marker, quiet, window, size, poll
    std::string bucket, prefix;  // that its objects have in common
    std::int64_t objects = 0, bytes = 0, late = 0;
    Timestamp first{}, last{}, closed{};
    std::int64_t attempt = 1;
    std::string executions;  // a JSON array of ARNs
    std::string reason;      // of the last refusal
    Timestamp due{};         // when to go on with it
};

Status insert(store::Transaction& tx, const BatchRow& row);
Status update(store::Transaction& tx, const BatchRow& row);  // state, attempt, executions, reason, due
Result<std::vector<BatchRow>> open_batches(store::Snapshot& snapshot,
                                           const PipeKey& key);  // closed and started, in order
Result<std::optional<BatchRow>> last_batch(store::Snapshot& snapshot, const PipeKey& key);

struct ObjectRow {
    std::string bucket, key, etag, version, sequencer;
    std::int64_t size = 0;
    friend bool operator==(const ObjectRow&, const ObjectRow&) = default;
};
Result<std::vector<ObjectRow>> objects_of(store::Snapshot& snapshot, const PipeKey& key,
                                          std::int64_t batch);  // in order of keys

// Bytes that came again; told in the record of the batch that closes next.
struct Duplicate {
    std::string bucket, key, etag;
    std::int64_t of_batch = 0;  // 0: of one that was not closed yet
};
Result<std::vector<Duplicate>> duplicates_of(store::Snapshot& snapshot, const PipeKey& key,
                                             std::int64_t batch);

enum class Taken { waits, repeated, duplicate, superseded, marker };
// Takes one arrival in: an object that waits, or a marker.
Result<Taken> take(store::Transaction& tx, const PipeKey& key, const Settings& settings,
                   const Arrival& arrival, Timestamp now);

// Makes every batch that is complete at `now`; when the next one will be, if nothing else comes.
struct Closing {
    std::int64_t made = 0;
    std::optional<Timestamp> next;
};
Result<Closing> close_batches(store::Transaction& tx, PipeRow& pipe, const Settings& settings, Timestamp now);

Result<bool> anything_waits(store::Snapshot& snapshot, const PipeKey& key);

struct Counts {
    std::int64_t waiting = 0, closed = 0, started = 0, succeeded = 0, refused = 0;
};
Result<Counts> count(store::Snapshot& snapshot, const PipeKey& key);

store::Migrations migrations();

}  // namespace athanor::pipes
