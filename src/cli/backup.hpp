// `athanor backup` and `athanor restore-backup` (docs/backup.md). The verb runs on the server's machine as the server's user: it asks the server for one moment
// of both databases and for every file to stay (main/backup.hpp), and copies by itself, so that no request can make the server write
// anywhere. Restoring needs no server.
#pragma once

#include <string>

#include "cli/api_client.hpp"

namespace athanor::cli {

struct BackupOptions {
    std::string data;         // of the server
    std::string destination;  // a folder, made if it is not there
    std::size_t keep = 7;     // snapshots
    std::size_t threads = 4;
    bool json = false;
};
Status back_up(const BackupOptions& options);

struct RestoreOptions {
    std::string source;
    std::string data;      // must not exist, or be empty
    std::string snapshot;  // default: the newest
    bool json = false;
};
Status restore_backup(const RestoreOptions& options);

}  // namespace athanor::cli
