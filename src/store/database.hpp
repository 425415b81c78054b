// An embedded SQLite database (WAL, synchronous=FULL) with one writer thread and any number of readers (DESIGN §4).
//
// Writes are functions of a Transaction. They wait in a bounded queue; the writer runs all that wait in one SQLite transaction, a savepoint
// each, commits once, and answers them together: many clients share one fdatasync. A function may be run again (after an error that
// rolled the whole batch back), so it must have no effect outside the transaction.
//
//     Result<Durable<std::int64_t>> seq = co_await db.write([=](Transaction& tx) -> Result<std::int64_t> {
//         ATHANOR_CHECK(tx.run("INSERT INTO bucket (name, account) VALUES (?, ?)", name, account));
//         return tx.sequence();
//     });
//
// A function that returns an error has its own savepoint rolled back; the others in the batch commit. A failed fsync fails every waiter,
// refuses all further writes and ends the process: it is never retried.
//
// Reads run where they are called, on a pooled connection and a snapshot; they never wait for the writer and must not span a co_await:
//
//     Result<std::optional<Row>> row = db.read([&](Snapshot& s) { return s.one<std::string, std::int64_t>("SELECT …", key); });
//
// SQLite's files go through base's Filesystem by a VFS of ours, so that a test's forgetting, failing files are under it as well.
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
#include "base/task.hpp"
#include "store/durable.hpp"
#include "store/statement.hpp"
#include "store/writer.hpp"

namespace athanor::store {

// Steps to the current schema, in order; step N takes a database of version N to N+1. Each service declares its own under a component name.
struct Migrations {
    std::string component;  // "buckets", "sagemaker.jobs"
    std::vector<std::string>
        steps;  // SQL in the dialect that SQLite and PostgreSQL share; several statements a step
};

struct OutboxEvent {
    std::int64_t sequence;  // with `ordinal`, a deterministic id
    std::int32_t ordinal;
    std::string topic;
    std::string key;
    std::string payload;
    Timestamp time;
};

class Database;

// A read transaction on a pooled connection, given back when this goes.
class Reader {
public:
    Reader(Reader&&) noexcept;
    ~Reader();
    Connection* connection() const { return connection_.get(); }

private:
    friend class Database;
    Reader(Database& database, std::unique_ptr<Connection> connection);
    Database* database_;
    std::unique_ptr<Connection> connection_;
};

class Database {
public:
    struct Options {
        std::string path;                // of the database file; its directory exists
        std::size_t queue_limit = 4096;  // a full queue answers SlowDown (503)
        std::size_t batch_limit = 512;   // transactions in one commit
        std::size_t readers = 8;         // pooled snapshot connections; more are opened and closed on demand
        // What to do after a failed fsync: ends the process, unless a test replaces it.
        std::function<void()> on_lost_durability;
    };

    // Opens or makes it, runs migrations. A database whose version is newer than the code's is refused untouched.
    static Result<std::unique_ptr<Database>> open(Filesystem& fs, Clock& clock, Options options,
                                                  std::vector<Migrations> migrations);
    // Of a file that nobody else has open: read() alone works, nothing is migrated, nothing is written.
    static Result<std::unique_ptr<Database>> open_to_read(Filesystem& fs, Clock& clock, std::string path);
    ~Database();  // finishes what is queued, checkpoints, closes

    // T of Result<T>; void becomes Nothing. SlowDown (503) when the queue is full.
    template <class F>
    auto write(F change) -> Task<Result<Durable<ChangeOf<F>>>> {
        auto done = co_await commit(std::make_unique<Change<F>>(std::move(change)));
        co_return Change<F>::answer(*done);
    }
    // The same for a thread that may block: start-up, tests.
    template <class F>
    auto write_blocking(F change) -> Result<Durable<ChangeOf<F>>> {
        auto done = commit_blocking(std::make_unique<Change<F>>(std::move(change)));
        return Change<F>::answer(*done);
    }

    // A query that returns Result<T>.
    template <class F>
    auto read(F query) -> std::invoke_result_t<F&, Snapshot&> {
        ATHANOR_TRY(Reader reader, borrow());
        Snapshot snapshot(reader.connection());
        return query(snapshot);
    }

    // One consumer per topic. `deliver` runs on `executor`, one event at a time per key; an event is removed after it returned success, and tried
    // again with a growing delay (a failing key holds up itself alone) after an error. The executor is one thread; its context outlives the
    // database, and its thread has stopped before the database is destroyed.
    void consume(std::string topic, Executor executor, std::function<Task<Status>(OutboxEvent)> deliver);

    // Pages in the write-ahead log after the last commit: for tests of its bound and for /metrics.
    std::int64_t wal_pages() const;

private:
    friend class Reader;
    struct Impl;
    explicit Database(std::unique_ptr<Impl> impl);
    // Gives a change to the writer and waits until it is back. What is a template here is compiled some hundred times, so nothing else is.
    Task<std::unique_ptr<PendingChange>> commit(std::unique_ptr<PendingChange> change);
    std::unique_ptr<PendingChange> commit_blocking(std::unique_ptr<PendingChange> change);
    Writer& writer();
    Result<Reader> borrow();
    void give_back(std::unique_ptr<Connection> connection);
    std::unique_ptr<Impl> impl_;
};

}  // namespace athanor::store
