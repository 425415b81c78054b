// The one thread that changes a database. Functions of a Transaction wait in a bounded queue; all that wait run in one SQLite transaction,
// with a savepoint each if one of them fails halfway, share one commit (one fdatasync), and are answered together, each on the thread that it came from.
//
// What can go wrong, and what follows: a function's error undoes its own savepoint only. An error after which SQLite has rolled the whole
// batch back (full disk, I/O) makes each member run again alone, so that one too large fails alone. A failed fsync fails every waiter and
// every later one, and calls on_lost_durability: what the kernel still holds of the log is unknown, so nothing may be promised again.
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string_view>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

#include "base/clock.hpp"
#include "base/error.hpp"
#include "base/task.hpp"
#include "store/durable.hpp"
#include "store/statement.hpp"

namespace athanor::store {

// Inside a write. Everything of Snapshot, and:
class Transaction : public Snapshot {
public:
    // Runs a statement that changes rows; the number of rows.
    template <class... Args>
    Result<std::int64_t> run(std::string_view sql, const Args&... args) {
        ATHANOR_TRY(Statement s, prepare(sql, args...));
        return finish(s);
    }

    // The commit counter: the same for all that one function writes, greater than any before it, across restarts. Orders versions and events.
    std::int64_t sequence() const { return sequence_; }
    Timestamp now() const { return now_; }

    // Puts an event into this database's outbox, in this transaction. Delivered at least once, in order per key, after the commit.
    Status emit(std::string_view topic, std::string_view key, std::string_view payload);

private:
    friend class Writer;
    explicit Transaction(Connection* connection) : Snapshot(connection) {}
    static Result<std::int64_t> finish(Statement& statement);

    std::int64_t sequence_ = 0;
    std::int32_t emitted_ = 0;
    Timestamp now_{};
};

// One function in the queue. The writer has it until it is done, and gives it back with its outcome: of its last run, and of the commit.
class PendingChange {
public:
    virtual ~PendingChange() = default;
    virtual Status apply(Transaction& tx) = 0;  // may run again
    Status outcome;
    Resume<std::unique_ptr<PendingChange>> give_back;  // called once
};

template <class F>
using ResultOf = typename std::invoke_result_t<F&, Transaction&>::value_type;
template <class F>
using ChangeOf = std::conditional_t<std::is_void_v<ResultOf<F>>, Nothing, ResultOf<F>>;

class Writer {
public:
    struct Options {
        std::size_t queue_limit = 4096;
        std::size_t batch_limit = 512;
        std::function<bool()> sync_failed;  // has an fsync of the database's files failed?
        std::function<void()> on_lost_durability;
        std::function<void(std::int64_t sequence)> on_events;  // a batch that emitted events was committed
    };
    Writer(std::unique_ptr<Connection> connection, Clock& clock, Options options, std::int64_t sequence);
    ~Writer();  // finishes what is queued

    void submit(std::unique_ptr<PendingChange> change);

    std::int64_t wal_pages() const { return wal_pages_.load(std::memory_order_relaxed); }

    template <class T>
    static Durable<T> committed(T value) {
        return Durable<T>(std::move(value));
    }

private:
    using Batch = std::vector<std::unique_ptr<PendingChange>>;
    void loop();
    void run(Batch& batch);
    Status try_commit(std::span<std::unique_ptr<PendingChange>> members);
    Status apply_all(std::span<std::unique_ptr<PendingChange>> members, bool savepoints, bool& half_done);
    void checkpoint();
    void lose_durability();

    std::unique_ptr<Connection> connection_;
    Clock& clock_;
    Options options_;
    std::int64_t sequence_;                        // of the last function that was run
    bool lost_ = false;                            // durability: nothing is written any more
    bool events_ = false;                          // the batch put something into the outbox
    static constexpr int kCheckpointPages = 8192;  // 32 MiB of log are copied back at once
    std::atomic<std::int64_t> wal_pages_ = 0;
    int last_pages_ = 0;
    int checkpoint_at_ = kCheckpointPages;

    std::mutex mutex_;  // queue_, stopping_
    std::condition_variable arrived_;
    std::deque<std::unique_ptr<PendingChange>> queue_;
    bool stopping_ = false;
    std::thread thread_;
};

template <class F>
class Change final : public PendingChange {
public:
    explicit Change(F change) : change_(std::move(change)) {}

    Status apply(Transaction& tx) override {
        auto result = change_(tx);
        if (!result) return std::unexpected(std::move(result).error());
        if constexpr (std::is_void_v<ResultOf<F>>) {
            value_.emplace();
        } else {
            value_.emplace(*std::move(result));
        }
        return {};
    }
    // Of a change that came back.
    static Result<Durable<ChangeOf<F>>> answer(PendingChange& done) {
        if (!done.outcome) return std::unexpected(std::move(done.outcome).error());
        return Writer::committed(*std::move(static_cast<Change&>(done).value_));
    }

private:
    F change_;
    std::optional<ChangeOf<F>> value_;
};

}  // namespace athanor::store
