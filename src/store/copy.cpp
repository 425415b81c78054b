#include "store/copy.hpp"

#include <sqlite3.h>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

#include "store/connection.hpp"
#include "store/vfs.hpp"

namespace athanor::store {
namespace {

constexpr std::chrono::seconds kPatience{
    10};  // for all writers to stop: then they go on and the copy has failed
constexpr int kPagesAtOnce = 4096;

// The writers arrive, then the readers: each kind waits for all of the other.
class Meeting {
public:
    explicit Meeting(std::size_t members) : stopped_(members, false), pinned_(members, false) {}

    // A writer's: returns when every reader has its snapshot, or it has failed. May be called again.
    void stop(std::size_t member) {
        std::unique_lock lock(mutex_);
        stopped_[member] = true;
        changed_.notify_all();
        if (!changed_.wait_for(lock, kPatience, [&] { return all(pinned_) || failed_; })) failed_ = true;
        changed_.notify_all();
    }
    bool wait_for_writers() {
        std::unique_lock lock(mutex_);
        changed_.wait_for(lock, kPatience, [&] { return all(stopped_) || failed_; });
        if (!all(stopped_)) failed_ = true;
        changed_.notify_all();
        return !failed_;
    }
    void pin(std::size_t member) {
        std::lock_guard lock(mutex_);
        pinned_[member] = true;
        changed_.notify_all();
    }
    void fail() {
        std::lock_guard lock(mutex_);
        failed_ = true;
        changed_.notify_all();
    }
    // Did the readers begin while every writer stood still?
    bool held() {
        std::unique_lock lock(mutex_);
        changed_.wait_for(lock, kPatience, [&] { return all(pinned_) || failed_; });
        return all(pinned_) && !failed_;
    }

private:
    static bool all(const std::vector<bool>& members) {
        return std::ranges::find(members, false) == members.end();
    }
    std::mutex mutex_;
    std::condition_variable changed_;
    std::vector<bool> stopped_, pinned_;
    bool failed_ = false;
};

// The connection of a snapshot, which nobody outside this room may have.
struct Inside : Snapshot {
    static sqlite3* of(Snapshot& snapshot) { return (snapshot.*(&Inside::connection_))->handle(); }
};

// Of one that only waited for another.
std::unexpected<Error> gave_up() {
    return fail("SlowDown", "the databases' writers did not all stop in time", 503);
}
bool gave_up(const Status& outcome) {
    return !outcome && outcome.error().message == gave_up().error().message;
}

Error copy_error(sqlite3* handle, const std::string& to) {
    return Error{"IOError", "copying a database to " + to + ": " + sqlite3_errmsg(handle), 500};
}

Status copy_pages(sqlite3* from, const std::string& to) {
    Vfs files(system_filesystem());  // which seals the pages
    sqlite3* handle = nullptr;
    int code = sqlite3_open_v2(to.c_str(), &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                               files.name().c_str());
    Status copied;
    if (code != SQLITE_OK) copied = std::unexpected(copy_error(handle, to));
    int reserved = -1;  // as in what is copied
    sqlite3_file_control(from, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved);
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved);
    // It is whole or it is nothing: one sync at the end. The first page comes first: it says whether pages are sealed.
    if (copied &&
        sqlite3_exec(handle, "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA user_version=1",
                     nullptr, nullptr, nullptr) != SQLITE_OK)
        copied = std::unexpected(copy_error(handle, to));
    if (copied) {
        sqlite3_backup* backup = sqlite3_backup_init(handle, "main", from, "main");
        while (backup != nullptr && (code = sqlite3_backup_step(backup, kPagesAtOnce)) == SQLITE_OK) {
        }
        if (backup == nullptr || sqlite3_backup_finish(backup) != SQLITE_OK || code != SQLITE_DONE)
            copied = std::unexpected(copy_error(handle, to));
    }
    sqlite3_close(handle);
    if (!copied) return copied;
    auto& fs = system_filesystem();
    ATHANOR_TRY(auto file, fs.open(to, OpenMode::read_write));
    return file->sync();
}

Status copy_one(const DatabaseCopy& copy, Meeting& meeting, std::size_t member) {
    Status status = copy.database->read([&](Snapshot& s) -> Status {
        if (!meeting.wait_for_writers()) return gave_up();
        // The first read is what begins it.
        ATHANOR_TRY(auto tables, s.one<std::int64_t>("SELECT count(*) FROM sqlite_schema"));
        ATHANOR_ASSERT(tables.has_value());
        meeting.pin(member);
        if (!meeting.held()) return gave_up();
        return copy_pages(Inside::of(s), copy.to);
    });
    if (!status) meeting.fail();
    return status;
}

}  // namespace

Status copy_together(std::span<const DatabaseCopy> copies) {
    Meeting meeting(copies.size());
    std::vector<Status> outcomes(2 * copies.size());
    {
        std::vector<std::jthread> threads;
        for (std::size_t i = 0; i < copies.size(); ++i) {
            threads.emplace_back([&, i] {
                auto stopped = copies[i].database->write_blocking([&](Transaction&) -> Status {
                    meeting.stop(i);
                    return {};
                });
                if (stopped) return;
                outcomes[2 * i] = std::unexpected(stopped.error());
                meeting.fail();
            });
            threads.emplace_back([&, i] { outcomes[2 * i + 1] = copy_one(copies[i], meeting, i); });
        }
    }
    // What went wrong first, not who waited for it in vain.
    for (Status& outcome : outcomes)
        if (!gave_up(outcome)) ATHANOR_CHECK(std::move(outcome));
    for (Status& outcome : outcomes) ATHANOR_CHECK(std::move(outcome));
    return {};
}

}  // namespace athanor::store
