// The locks of SQLite that several handles of one file share, in this process's memory. Internal to the VFS; thread-safe, never waits.
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

namespace athanor::store {

struct VfsHandle;

// https://www.sqlite.org/lockingv3.html for the five levels; https://www.sqlite.org/walformat.html §2.3 for the eight slots.
struct SharedFile {
    static constexpr int kSlots = 8;  // SQLITE_SHM_NLOCK

    bool lock(VfsHandle& handle, int level);
    void unlock(VfsHandle& handle, int level);
    bool reserved();

    char* region(std::size_t index, std::size_t size, bool extend);
    bool lock_slots(VfsHandle& handle, int first, int count, bool exclusive);
    void unlock_slots(VfsHandle& handle, int first, int count, bool exclusive);
    void attach();
    void detach(VfsHandle& handle);

    std::atomic<bool> sealed = false;  // its pages (page_seal.hpp): as its first page says

private:
    std::mutex mutex_;
    int sharers_ = 0;              // handles with SHARED or more
    VfsHandle* writer_ = nullptr;  // the one with RESERVED or more

    struct Slot {
        int sharers = 0;
        bool exclusive = false;
    };
    std::array<Slot, kSlots> slots_;
    int attached_ = 0;
    std::vector<std::unique_ptr<char[]>> regions_;
};

}  // namespace athanor::store
