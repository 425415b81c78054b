// One process in a sandbox, watched from the command line: its output is shown as it comes and its end kept, its memory is looked at, and after a limit
// it is told to stop and then killed. Blocks until it has ended.
#pragma once

#include <cstdint>
#include <string>

#include "compute/agent/isolation/sandbox.hpp"

namespace athanor::cli {

struct SandboxRun {
    compute::Exit exit;
    compute::Usage usage;  // the peak as far as it was seen
    double seconds = 0, start_seconds = 0;
    bool timed_out = false;
    std::string text;  // the end of both outputs
};

// `show`: on our stderr.
Result<SandboxRun> run_watched(compute::Isolation& isolation, const compute::SandboxSpec& spec,
                               std::int64_t limit_seconds, bool show);

}  // namespace athanor::cli
