// The folder of one attempt of one instance: where its agent locks, keeps its state and lays out the sandbox's files. The agent writes it,
// the placement looks at it, also after both were killed. Names are in agent.hpp. Calls are a few system calls each.
#pragma once

#include <sys/types.h>

#include <optional>
#include <string>

#include "base/error.hpp"
#include "compute/agent/isolation/process.hpp"

namespace athanor::compute {

inline constexpr int kRunDirectoryVersion = 1;

class RunDirectory {
public:
    explicit RunDirectory(std::string path) : path_(std::move(path)) {}

    Status create();  // 0711, with parents; no error if it exists
    const std::string& path() const { return path_; }
    std::string path(const std::string& name) const { return path_ + "/" + name; }

    // The process that holds the lock, 0 if none does. The kernel answers, so a reused process number cannot deceive.
    pid_t agent_pid() const;
    // The lock, for the agent; held until the process ends. nullopt if another agent has it.
    Result<std::optional<Descriptor>> lock();

    bool ended() const;  // the server has acknowledged the last report
    Status mark_ended();

private:
    std::string path_;
};

// The sandbox's name on this machine: agent and placement derive it alike, from the run directory's path.
std::string sandbox_id(const std::string& run_directory);

}  // namespace athanor::compute
