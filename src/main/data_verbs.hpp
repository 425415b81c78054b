// The verbs that keep data, history and results: history, inventory, reproduce, backup, restore-backup, export, import, fsck, keys.
#pragma once

#include <CLI/CLI.hpp>

#include "cli/backup.hpp"
#include "cli/fsck.hpp"
#include "cli/history.hpp"
#include "cli/inventory.hpp"
#include "cli/reproduce.hpp"
#include "cli/tree.hpp"
#include "cli/verbs.hpp"
#include "main/rotate_verb.hpp"

namespace athanor {

struct DataVerbs {
    cli::TargetOptions target;
    cli::HistoryOptions history;
    cli::ReproduceOptions reproduce;
    cli::BackupOptions backup;
    cli::RestoreOptions restore;
    cli::TreeOptions tree;
    cli::FsckOptions fsck;
    RotateOptions rotation;
    std::string inventory_bucket, inventory_id;
};
// `options` and `result` live as long as `app`.
void add_data_verbs(CLI::App& app, DataVerbs& options, int& result);

}  // namespace athanor
