// `--isolation none`: the user's process as a plain child in a session of its own, for machines that allow neither namespaces nor cgroups.
// It sees and may do what the agent may; limits are not enforced. It says so in the log at every start.
#pragma once

#include <memory>

#include "compute/agent/isolation/sandbox.hpp"

namespace athanor::compute {

std::unique_ptr<Isolation> make_plain_isolation();

}  // namespace athanor::compute
