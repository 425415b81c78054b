// `athanor fsck`: is what is stored what was written (objects/check.hpp)? A server that runs on the data directory is asked to look itself; else the
// directory is locked and read here, and nothing in it is changed unless --repair says so.
//
// The exit status: 0 nothing is damaged (leftovers are told), 3 something is, 1 it could not be checked.
#pragma once

#include <string>

#include "cli/verbs.hpp"

namespace athanor::cli {

struct FsckOptions {
    TargetOptions target;
    std::string master_key;  // as `serve` has it; of a directory that no server has open
    bool read = false, repair = false, json = false;
};
Result<int> check_store(const FsckOptions& options);

}  // namespace athanor::cli
