// The server, put together: each part is given what it needs by its constructor, in the order of the members of Platform (platform.cpp), and is taken apart
// in the reverse. Nothing here decides anything.
#pragma once

#include "base/error.hpp"
#include "main/options.hpp"

namespace athanor {

// Runs until SIGTERM or SIGINT, then drains. An error if it cannot start.
Status run_server(const ServeOptions& options);

// A new version of the master key, or (`retire`) the older ones taken out, of a data directory that no server has open (master_rotation.hpp).
Status rotate_master_offline(const ServeOptions& options, bool retire);

// Every operation that is known, with what is built marked: from the register itself, so it cannot be wrong.
Status print_operations();

}  // namespace athanor
