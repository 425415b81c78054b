#include "python/serve/worker_process.hpp"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstring>

#include "base/log.hpp"

namespace athanor::python {

Result<WorkerProcess> start_worker(const std::vector<std::string>& command) {
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) {
        return internal_error(fmt::format("socketpair: {}", std::strerror(errno)));
    }
    std::string descriptor = std::to_string(kWorkerDescriptor);
    std::vector<char*> arguments;
    for (const std::string& argument : command) arguments.push_back(const_cast<char*>(argument.c_str()));
    arguments.push_back(descriptor.data());
    arguments.push_back(nullptr);

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, ends[1], kWorkerDescriptor);
    posix_spawn_file_actions_addclosefrom_np(&actions,
                                             kWorkerDescriptor + 1);  // clients' connections among them
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t none, all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setpgroup(&attributes, 0);
    posix_spawnattr_setflags(&attributes,
                             POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);

    WorkerProcess worker{.pid = -1, .socket = ends[0]};
    int error = ::posix_spawn(&worker.pid, arguments[0], &actions, &attributes, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    ::close(ends[1]);
    if (error != 0) {
        ::close(ends[0]);
        return fail("ModelError", fmt::format("cannot start {}: {}", command[0], std::strerror(error)), 500);
    }
    return worker;
}

void kill_worker(pid_t pid) { ::kill(-pid, SIGKILL); }

std::string describe_end(int wait_status) {
    if (WIFSIGNALED(wait_status)) {
        int number = WTERMSIG(wait_status);
        return fmt::format("signal {} ({})", number, strsignal(number));
    }
    return fmt::format("exit code {}", WEXITSTATUS(wait_status));
}

}  // namespace athanor::python
