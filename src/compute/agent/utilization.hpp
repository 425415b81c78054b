// What an instance uses, as SageMaker's metrics have it: CPUUtilization in percent of a core, summed over cores, since the sample before;
// MemoryUtilization in percent of the instance's limit, or of the machine where there is none; DiskUtilization in percent of the file
// system that holds the run directory.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/clock.hpp"
#include "compute/agent/isolation/sandbox.hpp"
#include "compute/agent_protocol.hpp"

namespace athanor::compute {

class Utilization {
public:
    // `began`: monotonic, when the process began.
    Utilization(std::string folder, std::uint64_t memory_limit, Duration began);

    // `usage` so far; what it does not know (all zero) is left out. Blocks for a few system calls.
    std::vector<MetricSample> sample(const Usage& usage, Timestamp now, Duration monotonic);

private:
    const std::string folder_;
    const std::uint64_t memory_;
    Duration last_;
    std::uint64_t cpu_ = 0;
};

std::uint64_t machine_memory_bytes();
// Of this process, for an instance whose model the router evaluates: only the agent is left of it.
Usage own_usage();

}  // namespace athanor::compute
