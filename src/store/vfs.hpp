// SQLite's file layer over ours (DESIGN §4), so that a test's forgetting and failing files are under the databases as well.
//
// One process owns a database (store/data_directory.hpp locks it), so file locks and the write-ahead log's shared memory are tables on the
// heap, keyed by path. Three more differences to SQLite's own VFS: frames of the log are gathered and written at the sync in one piece (with
// synchronous=FULL nobody reads a frame before the sync that publishes it), a failed fsync is remembered for ever, and pages are sealed
// (page_seal.hpp).
#pragma once

#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "base/file.hpp"

struct sqlite3_vfs;

namespace athanor::store {

struct SharedFile;  // what the handles of one path share: locks, and the index of the log

class Vfs {
public:
    explicit Vfs(Filesystem& fs);
    ~Vfs();  // all connections must be closed
    Vfs(const Vfs&) = delete;
    Vfs& operator=(const Vfs&) = delete;

    const std::string& name() const { return name_; }
    bool sync_failed() const { return sync_failed_.load(std::memory_order_acquire); }

    // For the callbacks.
    Filesystem& filesystem() { return fs_; }
    void remember_failed_sync() { sync_failed_.store(true, std::memory_order_release); }
    std::shared_ptr<SharedFile> share(const std::string& path, File& file);

private:
    Filesystem& fs_;
    std::string name_;
    std::unique_ptr<sqlite3_vfs> vfs_;
    std::atomic<bool> sync_failed_ = false;
    std::mutex mutex_;
    std::map<std::string, std::weak_ptr<SharedFile>> shared_;
};

}  // namespace athanor::store
