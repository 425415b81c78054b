// What this machine lacks for running jobs in sandboxes, each with its remedy. `athanor doctor` prints it; refusals quote it.
#pragma once

#include <string>
#include <vector>

namespace athanor::compute {

struct Finding {
    std::string capability;  // "user namespaces", "memory cgroup", "OCI runtime", …
    bool present = false;
    bool required = true;  // false: something works less well without it
    std::string detail;    // what was found
    std::string remedy;    // a sentence or a command; empty if present
};

// Looks and tries (a user namespace is really made, in a child). Some ten milliseconds.
std::vector<Finding> diagnose();
// The required ones that are missing, as one sentence each; empty if jobs can run.
std::string refusal(const std::vector<Finding>& findings);

}  // namespace athanor::compute
