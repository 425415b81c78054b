// One open file as SQLite sees it. Internal to the VFS.
#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <memory>
#include <string>

#include "base/file.hpp"
#include "store/vfs.hpp"
#include "store/vfs_shared.hpp"

namespace athanor::store {

// SQLite allocates this as raw memory and never constructs it: pointers only.
struct VfsHandle {
    sqlite3_file base;

    struct State {
        Vfs& vfs;
        std::unique_ptr<File> file;
        std::shared_ptr<SharedFile> shared =
            nullptr;  // of a main database; shared with the other connections' handles of it
        std::string unsynced_folder =
            {};                // of a file that was made: its name is made durable with the first sync
        bool gathers = false;  // the log: writes in a row are gathered until a sync or a read
        std::string gathered = {};
        std::uint64_t gathered_at = 0;
        std::string page = {};  // that is being sealed

        int level = SQLITE_LOCK_NONE;
        bool attached = false;                           // to the shared memory
        unsigned shared_slots = 0, exclusive_slots = 0;  // bit sets
    };
    State* state;
};

const sqlite3_io_methods* vfs_methods();

}  // namespace athanor::store
