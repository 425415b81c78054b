// A Filesystem in memory for tests, as pessimistic as POSIX allows, so that a missing sync is a failing unit
// test:
// - `crash` forgets what was not synced: bytes without File::sync, and names (creations, renames, removals)
// without sync_directory of the
//   folder that holds them. What is open before a crash fails with IOError after it.
// - `fail_at` makes the Nth operation from now fail. A failed write has written half of its bytes; a failed
// sync has lost what it should
//   have made durable, for good, although it can still be read (what Linux does). A test sweeps N until
//   `fault_was_hit` says no.
//
//     for (std::uint64_t n = 0;; ++n) {
//         FaultyFilesystem fs;
//         fs.fail_at(n, EIO);
//         ... run, then fs.crash() and run the recovery ...
//         if (!fs.fault_was_hit()) break;
//     }
//
// Thread-safe, one lock. Paths are taken as written: no links, "." and empty parts are skipped. The root
// always exists.
#pragma once

#include <memory>

#include "base/file.hpp"
#include "base/random.hpp"

namespace athanor {

class FaultyFilesystem final : public Filesystem {
public:
    enum class Unsynced {
        lost,    // nothing unsynced survives
        prefix,  // of each file and folder a random number of its first unsynced changes, the last write of
                 // them torn
        any,     // each unsynced write independently, some torn: a disk writes pages back in any order
    };

    FaultyFilesystem();
    ~FaultyFilesystem() override;

    void crash(Unsynced unsynced = Unsynced::lost, Random* random = nullptr);  // `random` unless all is lost
    // The nth operation from now (0 is the next one) fails with `number`; with `and_after`, all that follow
    // it too, until crash().
    void fail_at(std::uint64_t n, int number, bool and_after = false);
    bool fault_was_hit() const;
    std::uint64_t operations() const;                         // so far
    void set_space(std::uint64_t free, std::uint64_t total);  // what free_bytes and total_bytes say

    Result<std::unique_ptr<File>> open(const std::string& path, OpenMode mode) override;
    Status remove(const std::string& path) override;
    Status rename(const std::string& from, const std::string& to) override;
    Status make_directory(const std::string& path) override;
    Status sync_directory(const std::string& path) override;
    Result<std::vector<DirectoryEntry>> list(const std::string& path) override;
    Result<bool> exists(const std::string& path) override;
    Result<std::uint64_t> free_bytes(const std::string& path) override;
    Result<std::uint64_t> total_bytes(const std::string& path) override;

private:
    struct Node;
    struct Place;
    struct Shared;
    class OpenFile;
    std::shared_ptr<Shared> shared_;  // with the open files, which may outlive this
};

}  // namespace athanor
