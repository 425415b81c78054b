// A SandboxSpec as the config.json of the OCI runtime specification 1.0.2. A pure function, so that what a sandbox may do can be read off
// in a test.
#pragma once

#include <string>

#include "compute/agent/isolation/sandbox.hpp"

namespace athanor::compute {

struct OciHost {
    std::string rootfs;             // where the root file system is, prepared
    std::string network_namespace;  // a path, for Network::own; empty: the runtime makes one
    bool cgroup_v2 = false;
    bool swap_accounting = true;      // version 1: memory.memsw.* exists
    std::uint64_t open_files = 1024;  // our own hard limit: more cannot be given without CAP_SYS_RESOURCE
};

std::string oci_config(const SandboxSpec& spec, const OciHost& host);
std::string cgroup_path(const std::string& id);  // "/athanor/ID"

}  // namespace athanor::compute
