#include "store/writer.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <iterator>

#include "base/log.hpp"
#include "store/connection.hpp"

namespace athanor::store {
namespace {

Error lost_durability() {
    return Error{"InternalFailure",
                 "The database refuses writes: an earlier write may not have reached the disk.", 500};
}

// Pages in the log from which on the writer waits for readers to let it begin anew.
constexpr int kWaitingCheckpointPages = 65536;

void give_back(std::unique_ptr<PendingChange> change) {
    auto to = std::move(change->give_back);
    to(std::move(change));
}

}  // namespace

Result<std::int64_t> Transaction::finish(Statement& statement) {
    for (;;) {
        ATHANOR_TRY(bool row, statement.step());  // rows come from RETURNING
        if (!row) return statement.changes();
    }
}

Status Transaction::emit(std::string_view topic, std::string_view key, std::string_view payload) {
    ATHANOR_CHECK(run(
        "INSERT INTO athanor_outbox (sequence, ordinal, topic, key, payload, time) VALUES (?, ?, ?, ?, ?, ?)",
        sequence_, emitted_, topic, key, payload, now_));
    ++emitted_;
    return {};
}

Writer::Writer(std::unique_ptr<Connection> connection, Clock& clock, Options options, std::int64_t sequence)
    : connection_(std::move(connection)), clock_(clock), options_(std::move(options)), sequence_(sequence) {
    sqlite3_wal_hook(
        connection_->handle(),
        [](void* self, sqlite3*, const char*, int pages) {
            static_cast<Writer*>(self)->wal_pages_.store(pages, std::memory_order_relaxed);
            return SQLITE_OK;
        },
        this);
    thread_ = std::thread([this] { loop(); });
}

Writer::~Writer() {
    {
        std::lock_guard lock(mutex_);
        stopping_ = true;
    }
    arrived_.notify_one();
    thread_.join();
}

void Writer::submit(std::unique_ptr<PendingChange> change) {
    bool wake = false;
    {
        std::lock_guard lock(mutex_);
        if (queue_.size() < options_.queue_limit) {
            queue_.push_back(std::move(change));
            wake = queue_.size() == 1;
        }
    }
    if (wake) arrived_.notify_one();
    if (change) {
        change->outcome = fail("SlowDown", "Please reduce your request rate.", 503);
        give_back(std::move(change));
    }
}

void Writer::loop() {
    Batch batch;
    for (;;) {
        {
            std::unique_lock lock(mutex_);
            arrived_.wait(lock, [&] { return stopping_ || !queue_.empty(); });
            if (queue_.empty()) return;
            std::size_t count = std::min(queue_.size(), options_.batch_limit);
            std::move(queue_.begin(), queue_.begin() + static_cast<std::ptrdiff_t>(count),
                      std::back_inserter(batch));
            queue_.erase(queue_.begin(), queue_.begin() + static_cast<std::ptrdiff_t>(count));
        }
        run(batch);
        batch.clear();
        checkpoint();
    }
}

void Writer::run(Batch& batch) {
    events_ = false;
    Status committed = lost_ ? Status(std::unexpected(lost_durability())) : try_commit(batch);
    if (!committed && !lost_ && batch.size() > 1) {
        // The whole batch is gone. One member that is too large, or met a bad page, shall not fail the others.
        for (auto& change : batch) {
            Status alone = lost_ ? Status(std::unexpected(lost_durability())) : try_commit({&change, 1});
            if (!alone) change->outcome = std::move(alone);
        }
    } else if (!committed) {
        for (auto& change : batch) change->outcome = committed;
    }
    if (events_ && options_.on_events) options_.on_events(sequence_);
    for (auto& change : batch) give_back(std::move(change));
}

// On success every member has its outcome and those without an error are on the disk. On an error nothing of them is.
//
// A savepoint makes SQLite copy every page that the member changes, so at first there are none: a member that fails before it changed
// anything needs none. Only if one fails after a change is the batch run again with savepoints.
Status Writer::try_commit(std::span<std::unique_ptr<PendingChange>> members) {
    const std::int64_t before = sequence_;
    bool half_done = false;
    Status done = connection_->command("BEGIN IMMEDIATE");
    if (done) done = apply_all(members, false, half_done);
    if (done && half_done) {
        done = connection_->command("ROLLBACK");
        sequence_ = before;
        events_ = false;
        if (done) done = connection_->command("BEGIN IMMEDIATE");
        if (done) done = apply_all(members, true, half_done);
    }
    if (done && std::ranges::none_of(members, [](auto& change) { return change->outcome.has_value(); })) {
        sequence_ = before;
        return connection_->command("ROLLBACK");  // nothing changed: no fsync for refusals
    }
    if (done) {
        Transaction tx(connection_.get());
        auto updated = tx.run("UPDATE athanor_state SET value = ? WHERE name = 'sequence'", sequence_);
        done = updated ? connection_->command("COMMIT") : Status(std::unexpected(updated.error()));
    }
    if (done) return {};
    if (options_.sync_failed && options_.sync_failed()) {
        lose_durability();
        done = std::unexpected(lost_durability());
    }
    if (connection_->in_transaction()) {
        if (Status undone = connection_->command("ROLLBACK"); !undone)
            log::error("rollback: {}", undone.error().message);
    }
    sequence_ = before;
    return done;
}

Status Writer::apply_all(std::span<std::unique_ptr<PendingChange>> members, bool savepoints,
                         bool& half_done) {
    const Timestamp now = clock_.now();
    for (auto& change : members) {
        if (savepoints) ATHANOR_CHECK(connection_->command("SAVEPOINT member"));
        const std::int64_t changes = sqlite3_total_changes64(connection_->handle());
        Transaction tx(connection_.get());
        tx.sequence_ = ++sequence_;
        tx.now_ = now;
        change->outcome = change->apply(tx);
        if (!connection_->in_transaction()) {
            return change->outcome ? Status(std::unexpected(connection_->error()))
                                   : Status(std::unexpected(change->outcome.error()));
        }
        if (change->outcome) {
            if (tx.emitted_ > 0) events_ = true;
        } else if (savepoints) {
            ATHANOR_CHECK(connection_->command("ROLLBACK TO member"));
        } else if (sqlite3_total_changes64(connection_->handle()) != changes) {
            half_done = true;
            return {};
        }
        if (savepoints) ATHANOR_CHECK(connection_->command("RELEASE member"));
    }
    return {};
}

void Writer::checkpoint() {
    int pages = static_cast<int>(wal_pages_.load(std::memory_order_relaxed));
    if (pages < last_pages_) checkpoint_at_ = kCheckpointPages;  // the log began anew
    last_pages_ = pages;
    if (pages < checkpoint_at_ || lost_) return;
    checkpoint_at_ = pages + kCheckpointPages;  // should a reader keep the log from beginning anew
    int mode = pages < kWaitingCheckpointPages ? SQLITE_CHECKPOINT_PASSIVE : SQLITE_CHECKPOINT_RESTART;
    int code = sqlite3_wal_checkpoint_v2(connection_->handle(), nullptr, mode, nullptr, nullptr);
    if (code == SQLITE_OK || (code & 0xff) == SQLITE_BUSY) return;
    log::error("checkpoint: {}", sqlite3_errstr(code));
    if (options_.sync_failed && options_.sync_failed()) lose_durability();
}

void Writer::lose_durability() {
    lost_ = true;
    log::error("an fsync of the database failed: no further write is accepted");
    if (options_.on_lost_durability) options_.on_lost_durability();
}

}  // namespace athanor::store
