// A child process with one end of a socketpair as its descriptor 3, in a process group of its own: killing the group takes along what the
// user's code started. stdout and stderr are ours. Its end is learned by SIGCHLD and waitpid, by whoever owns it.
#pragma once

#include <sys/types.h>

#include <string>
#include <vector>

#include "base/error.hpp"

namespace athanor::python {

inline constexpr int kWorkerDescriptor = 3;

struct WorkerProcess {
    pid_t pid = -1;
    int socket = -1;  // our end, close-on-exec; the caller's to close
};

// `command` gets kWorkerDescriptor's number as a further argument.
Result<WorkerProcess> start_worker(const std::vector<std::string>& command);
void kill_worker(pid_t pid);

// "exit code 3", "signal 9 (Killed)".
std::string describe_end(int wait_status);

}  // namespace athanor::python
