// Large blobs: a file each, named by the blob's id and never by a key:
//   FOLDER/<epoch, 8 hex>/<number / 4096, 8 hex>/<number, 16 hex>
// A file begins with 16 bytes (magic with version, then the number), followed by the frames. It is durable after its own fdatasync and
// its folder's fsync; the folder's is shared by all who wait for it, on a thread of its own.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <vector>

#include "base/batches.hpp"
#include "base/file.hpp"
#include "base/task.hpp"
#include "objects/frame.hpp"

namespace athanor::objects {

inline constexpr std::uint64_t kBlobHeader = 16;

class BlobFiles {
public:
    BlobFiles(Filesystem& fs, std::string folder, std::function<void()> on_lost_durability);

    // These block: on the pool.
    Result<std::unique_ptr<File>> create(BlobId id);
    Result<std::unique_ptr<File>> open(BlobId id);
    Status remove(BlobId id);  // not durable before its folder is synced
    std::string folder_of(BlobId id) const;
    Status sync(File& file);  // the bytes; a failure is final for the process
    // Asks the disk to begin with these bytes, so that `sync` finds little to do. Waits for nothing and promises nothing.
    void begin_write_back(File& file, std::uint64_t offset, std::uint64_t size);

    Task<Status> make_name_durable(BlobId id);  // the folder, with the others
    void make_name_durable(BlobId id, std::move_only_function<void(Status)> done);

    // Every blob of the epochs that are greater than `epoch`: recovery.
    Result<std::vector<BlobId>> list_after(std::uint32_t epoch);
    // What was removed of those epochs stays removed: nobody looks for it again.
    Status sync_after(std::uint32_t epoch);

private:
    // Folders that hold blobs of the epochs that are greater, with the epoch.
    Result<std::vector<std::pair<std::uint32_t, std::string>>> groups_after(std::uint32_t epoch);

    struct Pending {
        std::string folder;
        std::move_only_function<void(Status)> done;
    };
    std::string path_of(BlobId id) const;
    Status make_folder(BlobId id);
    void lose_durability(const Error& error);
    void sync_folders(std::vector<Pending>& batch);

    Filesystem& fs_;
    const std::string folder_;
    const std::function<void()> on_lost_durability_;
    std::atomic<bool> lost_ = false;

    std::mutex folders_mutex_;
    std::set<std::string> folders_;  // made and synced; of this run only: one for 4,096 blobs

    Batches<Pending> waiting_{
        [this](std::vector<Pending>& batch) { sync_folders(batch); }};  // last: it uses the others
};

}  // namespace athanor::objects
