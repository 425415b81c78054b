// The root file system that a sandbox starts in, and its removal. For the host's programs: a skeleton of empty folders, links and a
// generated minimal /etc; the OCI runtime binds /usr and the rest over it. For an image: an overlay whose lower layer is the unpacked
// image, shown with the sandbox's own range of ids (an idmapped mount, so the cache is shared and nothing is copied).
//
// Both live at <machine directory>/box/<id>. Mounts are made in this process's mount namespace, which must be its own (see
// `enter_private_mounts`), so they vanish with it even if nobody cleans up.
#pragma once

#include <string>

#include "compute/agent/isolation/sandbox.hpp"

namespace athanor::compute {

struct PreparedRoot {
    std::string rootfs;
    std::vector<Bind> binds;  // what the spec must bind in addition: the allow-list
};
Result<PreparedRoot> prepare_root(const SandboxSpec& spec);
Status remove_root(const std::string& id);

// Once at the agent's start, as root, before other threads exist.
Status enter_private_mounts();

}  // namespace athanor::compute
