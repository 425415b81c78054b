// Isolation by an OCI runtime: `runc run --detach`, one call per start. The container's first process becomes our child (we are its
// subreaper), so its exit status is read by waitpid and no runtime process stays beside it. See sandbox.hpp for the contract.
#pragma once

#include <memory>
#include <string>

#include "compute/agent/isolation/sandbox.hpp"

namespace athanor::compute {

std::unique_ptr<Isolation> make_oci_isolation(std::string program);  // path of runc or crun
// Kills every process of the container and removes its state, cgroups and root; no error if there is none.
Status destroy_container(const std::string& id, const std::string& directory);

}  // namespace athanor::compute
