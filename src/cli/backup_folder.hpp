// The folder that `athanor backup` fills: snapshots of data directories that share what they have in common.
//
//     format                    "athanor backup, format 1\n"
//     snapshots/<time>.json     what a snapshot consists of; written last, so a snapshot that is listed is whole
//     objects/blobs, segments   large data as in the data directory; files never change there, segments only grow, so one copy serves all snapshots
//     chunks/<2 hex>/<sha256>   everything else, in pieces of 1 MiB by their content: a page of a database that did not change is kept once
//
// A file of `objects` is known by its name and its bytes at both ends: what is sealed begins and ends differently each time. Other content under the
// name of one that a snapshot needs is another life of the directory (one that was restored and went on), and refused.
//
// Not thread-safe but for mirror(), keep() and count(). Blocks. Files are 0600.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/error.hpp"

namespace athanor::cli {

struct SnapshotFile {
    std::string path;  // in the data directory
    std::uint64_t size = 0;
    unsigned mode = 0600;
    std::vector<std::string> chunks;  // SHA-256 in hex; of `objects`: empty
};

struct BackupSnapshot {
    std::string name;  // 20261122T200000Z: sorts by time
    std::vector<SnapshotFile> files, data;
};

class BackupFolder {
public:
    static Result<BackupFolder> open(std::string path, bool make);  // NotABackup, FormatTooNew

    Result<std::vector<std::string>> snapshots() const;  // oldest first
    Result<BackupSnapshot> read(const std::string& name) const;

    // Takes `from` as it is now, as the file `path` of the snapshot.
    Result<SnapshotFile> keep(const std::string& from, std::string path);
    // Makes objects/… the same as `from` is, up to `size`.
    Status mirror(const std::string& from, const std::string& path, std::uint64_t size);
    Status finish(const BackupSnapshot& snapshot);  // all of it is on the disk, then the snapshot is
    Status prune(std::size_t snapshots);            // keeps the newest, and what they need

    Status restore(const SnapshotFile& file, const std::string& to) const;

    struct Copied {
        std::atomic<std::uint64_t> files = 0, bytes = 0;  // that were not here yet
    };
    const Copied& copied() const { return *copied_; }

private:
    explicit BackupFolder(std::string path) : path_(std::move(path)) {}
    Status load_needed();
    std::string chunk_path(const std::string& digest) const;
    Status keep_chunk(std::string_view bytes, const std::string& digest);

    std::string path_;
    std::unordered_map<std::string, std::uint64_t> needed_;        // objects/…: the size that snapshots need
    std::shared_ptr<Copied> copied_ = std::make_shared<Copied>();  // of this and what it was moved to
};

Status sync_tree(const std::string& path);  // the whole file system that it is on

}  // namespace athanor::cli
