#include "services/pipes/tables.hpp"

#include "base/json.hpp"

namespace athanor::pipes {
namespace {

std::string tags_text(const TagMap& tags) {
    json::Writer w;
    w.begin_object();
    for (const auto& [name, value] : tags) w.key(name).string(value);
    w.end_object();
    return std::move(w).take();
}

TagMap tags_of(std::string_view text) {
    TagMap tags;
    if (auto document = json::parse(text))
        document->root().for_each_member(
            [&](std::string_view name, json::Value value) { tags[std::string(name)] = value.string_or(""); });
    return tags;
}

constexpr std::string_view kBatchColumns =
    "SELECT number, state, closed_by, bucket, prefix, objects, bytes, late, first, last, closed, attempt, "
    "executions, reason, due FROM pipe_batch WHERE account = ? "
    "AND region = ? AND pipe = ? ";

Result<std::vector<BatchRow>> batches(store::Snapshot& snapshot, const PipeKey& key, std::string_view rest) {
    std::vector<BatchRow> rows;
    std::string sql = std::string(kBatchColumns) + std::string(rest);
    using Micros = std::int64_t;
    auto time = [](Micros t) { return Timestamp(Duration(t)); };
    ATHANOR_CHECK((snapshot.each<std::int64_t, std::string, std::string, std::string, std::string,
                                 std::int64_t, std::int64_t, std::int64_t, Micros, Micros, Micros,
                                 std::int64_t, std::string, std::string, Micros>(
        sql,
        [&](std::int64_t number, std::string state, std::string closed_by, std::string bucket,
            std::string prefix, std::int64_t objects, std::int64_t bytes, std::int64_t late, Micros first,
            Micros last, Micros closed, std::int64_t attempt, std::string executions, std::string reason,
            Micros due) {
            rows.push_back({key, number, std::move(state), std::move(closed_by), std::move(bucket),
                            std::move(prefix), objects, bytes, late, time(first), time(last), time(closed),
                            attempt, std::move(executions), std::move(reason), time(due)});
        },
        key.account, key.region, key.name)));
    return rows;
}

}  // namespace

Status save(store::Transaction& tx, const PipeRow& row) {
    const PipeKey& k = row.key;
    ATHANOR_CHECK(tx.run("DELETE FROM pipe WHERE account = ? AND region = ? AND name = ?", k.account,
                         k.region, k.name));
    ATHANOR_CHECK(
        tx.run("INSERT INTO pipe (account, region, name, request, tags, running, created, modified, batches) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
               k.account, k.region, k.name, row.request, tags_text(row.tags), row.running, row.created,
               row.modified, row.batches));
    return {};
}

Result<std::optional<PipeRow>> find(store::Snapshot& snapshot, const PipeKey& key) {
    ATHANOR_TRY(auto found, (snapshot.one<std::string, std::string, bool, Timestamp, Timestamp, std::int64_t>(
                                "SELECT request, tags, running, created, modified, batches FROM pipe WHERE "
                                "account = ? AND region = ? AND name = ?",
                                key.account, key.region, key.name)));
    if (!found) return std::nullopt;
    auto& [request, tags, running, created, modified, made] = *found;
    return PipeRow{key, std::move(request), tags_of(tags), running, created, modified, made};
}

Result<std::vector<PipeRow>> all_pipes(store::Snapshot& snapshot) {
    std::vector<PipeKey> keys;
    ATHANOR_CHECK((snapshot.each<std::string, std::string, std::string>(
        "SELECT account, region, name FROM pipe ORDER BY account, region, name",
        [&](std::string account, std::string region, std::string name) {
            keys.push_back({std::move(account), std::move(region), std::move(name)});
        })));
    std::vector<PipeRow> rows;
    for (const PipeKey& key : keys) {
        ATHANOR_TRY(auto row, find(snapshot, key));
        if (row) rows.push_back(*std::move(row));
    }
    return rows;
}

Result<bool> erase(store::Transaction& tx, const PipeKey& k) {
    ATHANOR_TRY(auto row, find(tx, k));
    if (!row) return false;
    for (std::string_view sql : {"DELETE FROM pipe_object WHERE account = ? AND region = ? AND pipe = ?",
                                 "DELETE FROM pipe_duplicate WHERE account = ? AND region = ? AND pipe = ?",
                                 "DELETE FROM pipe_batch WHERE account = ? AND region = ? AND pipe = ?",
                                 "DELETE FROM pipe_past WHERE account = ? AND region = ? AND pipe = ?",
                                 "DELETE FROM pipe WHERE account = ? AND region = ? AND name = ?"}) {
        ATHANOR_CHECK(tx.run(sql, k.account, k.region, k.name));
    }
    ATHANOR_CHECK(tx.run("INSERT INTO pipe_past (account, region, pipe, batches) VALUES (?, ?, ?, ?)",
                         k.account, k.region, k.name, row->batches));
    return true;
}

Result<std::int64_t> batches_before(store::Snapshot& snapshot, const PipeKey& key) {
    ATHANOR_TRY(auto row, snapshot.one<std::int64_t>(
                              "SELECT batches FROM pipe_past WHERE account = ? AND region = ? AND pipe = ?",
                              key.account, key.region, key.name));
    return row.value_or(0);
}

Status insert(store::Transaction& tx, const BatchRow& b) {
    ATHANOR_CHECK(tx.run(
        "INSERT INTO pipe_batch (account, region, pipe, number, state, closed_by, bucket, prefix, objects, "
        "bytes, late, first, last, closed, attempt, "
        "executions, reason, due) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        b.key.account, b.key.region, b.key.name, b.number, b.state, b.closed_by, b.bucket, b.prefix,
        b.objects, b.bytes, b.late, b.first, b.last, b.closed, b.attempt, b.executions, b.reason, b.due));
    return {};
}

Status update(store::Transaction& tx, const BatchRow& b) {
    ATHANOR_CHECK(
        tx.run("UPDATE pipe_batch SET state = ?, attempt = ?, executions = ?, reason = ?, due = ? WHERE "
               "account = ? AND region = ? AND pipe = ? AND number = ?",
               b.state, b.attempt, b.executions, b.reason, b.due, b.key.account, b.key.region, b.key.name,
               b.number));
    return {};
}

Result<std::vector<BatchRow>> open_batches(store::Snapshot& snapshot, const PipeKey& key) {
    return batches(snapshot, key, "AND state IN ('closed', 'started') ORDER BY number");
}

Result<std::optional<BatchRow>> last_batch(store::Snapshot& snapshot, const PipeKey& key) {
    ATHANOR_TRY(auto rows, batches(snapshot, key, "ORDER BY number DESC LIMIT 1"));
    if (rows.empty()) return std::nullopt;
    return std::move(rows.front());
}

Result<std::vector<ObjectRow>> objects_of(store::Snapshot& snapshot, const PipeKey& key, std::int64_t batch) {
    std::vector<ObjectRow> rows;
    ATHANOR_CHECK(
        (snapshot.each<std::string, std::string, std::string, std::string, std::string, std::int64_t>(
            "SELECT bucket, key, mark, version, sequencer, size FROM pipe_object WHERE account = ? AND "
            "region = ? AND pipe = ? AND batch = ? AND kind = 0 ORDER BY key",
            [&](std::string bucket, std::string name, std::string etag, std::string version,
                std::string sequencer, std::int64_t size) {
                rows.push_back({std::move(bucket), std::move(name), std::move(etag), std::move(version),
                                std::move(sequencer), size});
            },
            key.account, key.region, key.name, batch)));
    return rows;
}

Result<std::vector<Duplicate>> duplicates_of(store::Snapshot& snapshot, const PipeKey& key,
                                             std::int64_t batch) {
    std::vector<Duplicate> rows;
    ATHANOR_CHECK((snapshot.each<std::string, std::string, std::string, std::int64_t>(
        "SELECT bucket, key, etag, of_batch FROM pipe_duplicate WHERE account = ? AND region = ? AND pipe = "
        "? AND batch = ? ORDER BY bucket, key, event",
        [&](std::string bucket, std::string name, std::string etag, std::int64_t of_batch) {
            rows.push_back({std::move(bucket), std::move(name), std::move(etag), of_batch});
        },
        key.account, key.region, key.name, batch)));
    return rows;
}

Result<bool> anything_waits(store::Snapshot& snapshot, const PipeKey& key) {
    ATHANOR_TRY(auto row, snapshot.one<std::string>(
                              "SELECT key FROM pipe_object WHERE account = ? AND region = ? AND pipe = ? AND "
                              "batch IS NULL LIMIT 1",
                              key.account, key.region, key.name));
    return row.has_value();
}

Result<Counts> count(store::Snapshot& snapshot, const PipeKey& key) {
    Counts out;
    ATHANOR_CHECK((snapshot.each<std::string, std::int64_t>(
        "SELECT state, COUNT(*) FROM pipe_batch WHERE account = ? AND region = ? AND pipe = ? GROUP BY state",
        [&](std::string state, std::int64_t number) {
            (state == "closed"      ? out.closed
             : state == "started"   ? out.started
             : state == "succeeded" ? out.succeeded
                                    : out.refused) = number;
        },
        key.account, key.region, key.name)));
    ATHANOR_TRY(auto waiting,
                snapshot.one<std::int64_t>("SELECT COUNT(*) FROM pipe_object WHERE account = ? AND region = "
                                           "? AND pipe = ? AND kind = 0 AND batch IS NULL",
                                           key.account, key.region, key.name));
    out.waiting = waiting.value_or(0);
    return out;
}

store::Migrations migrations() {
    return {.component = "pipes", .steps = {R"(
CREATE TABLE pipe (
    account TEXT NOT NULL, region TEXT NOT NULL, name TEXT NOT NULL, request TEXT NOT NULL, tags TEXT NOT NULL, running BIGINT NOT NULL,
    created BIGINT NOT NULL, modified BIGINT NOT NULL, batches BIGINT NOT NULL,
    PRIMARY KEY (account, region, name));
CREATE TABLE pipe_past (
    account TEXT NOT NULL, region TEXT NOT NULL, pipe TEXT NOT NULL, batches BIGINT NOT NULL,
    PRIMARY KEY (account, region, pipe));
CREATE TABLE pipe_object (
    account TEXT NOT NULL, region TEXT NOT NULL, pipe TEXT NOT NULL, bucket TEXT NOT NULL, key TEXT NOT NULL,
    mark TEXT NOT NULL,   -- an object's ETag, the event of a marker
    kind BIGINT NOT NULL, -- 0 object, 1 marker
    event TEXT NOT NULL, version TEXT NOT NULL, sequencer TEXT NOT NULL, size BIGINT NOT NULL, time BIGINT NOT NULL, arrived BIGINT NOT NULL,
    batch BIGINT,         -- NULL: waits; 0: another came in its place
    PRIMARY KEY (account, region, pipe, bucket, key, mark));
CREATE INDEX pipe_object_waiting ON pipe_object (account, region, pipe, kind, bucket, arrived) WHERE batch IS NULL;
CREATE INDEX pipe_object_batch ON pipe_object (account, region, pipe, batch);
CREATE TABLE pipe_duplicate (
    account TEXT NOT NULL, region TEXT NOT NULL, pipe TEXT NOT NULL, event TEXT NOT NULL, bucket TEXT NOT NULL, key TEXT NOT NULL, etag TEXT NOT NULL,
    of_batch BIGINT NOT NULL, arrived BIGINT NOT NULL, batch BIGINT,
    PRIMARY KEY (account, region, pipe, event));
CREATE TABLE pipe_batch (
    account TEXT NOT NULL, region TEXT NOT NULL, pipe TEXT NOT NULL, number BIGINT NOT NULL, state TEXT NOT NULL, closed_by TEXT NOT NULL,
    bucket TEXT NOT NULL, prefix TEXT NOT NULL, objects BIGINT NOT NULL, bytes BIGINT NOT NULL, late BIGINT NOT NULL,
    first BIGINT NOT NULL, last BIGINT NOT NULL, closed BIGINT NOT NULL, attempt BIGINT NOT NULL, executions TEXT NOT NULL, reason TEXT NOT NULL, due BIGINT NOT NULL,
    PRIMARY KEY (account, region, pipe, number));
)"}};
}

}  // namespace athanor::pipes
