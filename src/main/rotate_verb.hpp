// `athanor keys rotate-master [--retire]`: asks the server that runs on the data directory, and tells how far it is; does it itself where none runs.
#pragma once

#include "cli/verbs.hpp"

namespace athanor {

struct RotateOptions {
    cli::TargetOptions target;
    std::string master_key;  // where no server runs
    bool retire = false;
};
Status rotate_master(const RotateOptions& options);

}  // namespace athanor
