#include "compute/agent/isolation/doctor.hpp"

#include "base/log.hpp"
#include "cli/verbs.hpp"

namespace athanor::cli {

int show_doctor() {
    auto findings = compute::diagnose();
    for (const auto& finding : findings) {
        fmt::print("{:<8} {:<24} {}\n",
                   finding.present    ? "ok"
                   : finding.required ? "MISSING"
                                      : "absent",
                   finding.capability, finding.detail);
        if (!finding.present && !finding.remedy.empty())
            fmt::print("{:<8} {:<24} → {}\n", "", "", finding.remedy);
    }
    auto refusal = compute::refusal(findings);
    if (refusal.empty()) {
        fmt::print("\nJobs can run on this machine.\n");
        return 0;
    }
    fmt::print("\nJobs cannot run on this machine as it is: {}\n", refusal);
    return 1;
}

}  // namespace athanor::cli
