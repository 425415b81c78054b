#include "compute/agent/isolation/sandbox.hpp"

#include <sys/prctl.h>

#include "compute/agent/isolation/doctor.hpp"
#include "compute/agent/isolation/oci.hpp"
#include "compute/agent/isolation/plain.hpp"
#include "compute/agent/isolation/process.hpp"

namespace athanor::compute {

Result<std::unique_ptr<Isolation>> make_isolation(std::string_view name) {
    if (name == "none") return make_plain_isolation();
    if (name != "auto" && name != "runc" && name != "crun")
        return validation_error("Isolation is one of auto, runc, crun, none");
    if (std::string missing = refusal(diagnose()); !missing.empty())
        return fail("IsolationError", "Jobs cannot run here: " + missing, 500);
    for (std::string candidate : {"runc", "crun"}) {
        if (name != "auto" && name != candidate) continue;
        if (std::string program = find_program(candidate); !program.empty())
            return make_oci_isolation(std::move(program));
    }
    return fail("IsolationError", std::string(name) + " is not installed", 500);
}

void become_subreaper() { ::prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0); }

}  // namespace athanor::compute
