// A network namespace for an endpoint's instance: loopback up and nothing else, every port free to bind. It is made by us and not by the OCI
// runtime, so the agent's listeners stand before the user's process runs.
#pragma once

#include "base/error.hpp"
#include "compute/agent/isolation/process.hpp"

namespace athanor::compute {

Result<Descriptor>
make_network_namespace();  // an open descriptor of it; the namespace lives as long as somebody holds it. Root only

}  // namespace athanor::compute
