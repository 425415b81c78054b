#include "compute/agent/isolation/process.hpp"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>

namespace athanor::compute {

std::unexpected<Error> system_error(const std::string& what, int error_number) {
    return std::unexpected(Error{"InternalFailure", what + ": " + std::strerror(error_number), 500});
}

Descriptor::~Descriptor() { close(); }

void Descriptor::close() {
    if (fd_ >= 0) ::close(std::exchange(fd_, -1));
}

Result<Pipe> make_pipe() {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) return system_error("pipe", errno);
    return Pipe{Descriptor(ends[0]), Descriptor(ends[1])};
}

Result<pid_t> start_process(const Command& command) {
    std::vector<char*> argv;
    for (const auto& word : command.argv) argv.push_back(const_cast<char*>(word.c_str()));
    argv.push_back(nullptr);
    std::vector<char*> environment;
    for (const auto& entry : command.environment) environment.push_back(const_cast<char*>(entry.c_str()));
    environment.push_back(nullptr);

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    for (auto [target, fd] : {std::pair{1, command.output}, std::pair{2, command.error_output}}) {
        if (fd >= 0) {
            posix_spawn_file_actions_adddup2(&actions, fd, target);
        } else {
            posix_spawn_file_actions_addopen(&actions, target, "/dev/null", O_WRONLY, 0);
        }
    }
    if (!command.directory.empty()) posix_spawn_file_actions_addchdir_np(&actions, command.directory.c_str());
    // Libraries that we use may hold descriptors without close-on-exec.
    posix_spawn_file_actions_addclosefrom_np(&actions, 3);

    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t none;
    sigset_t all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    int flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF;
    if (command.own_session) flags |= POSIX_SPAWN_SETSID;
    posix_spawnattr_setflags(&attributes, static_cast<short>(flags));

    pid_t pid = -1;
    int error = ::posix_spawnp(&pid, argv[0], &actions, &attributes, argv.data(), environment.data());
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    if (error != 0) return system_error("cannot start " + command.argv[0], error);
    return pid;
}

int wait_process(pid_t pid) {
    int status = 0;
    while (::waitpid(pid, &status, 0) < 0) {
        if (errno != EINTR) return 255;
    }
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

Result<Finished> run_process(Command command, std::chrono::seconds limit) {
    constexpr std::size_t kKept = 64 * 1024;
    ATHANOR_TRY(Pipe pipe, make_pipe());
    command.output = command.error_output = pipe.write.get();
    ATHANOR_TRY(pid_t pid, start_process(command));
    pipe.write.close();

    Finished finished;
    auto deadline = std::chrono::steady_clock::now() + limit;
    char buffer[4096];
    while (true) {
        auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now())
                .count();
        pollfd waiting{pipe.read.get(), POLLIN, 0};
        int ready = left > 0 ? ::poll(&waiting, 1, static_cast<int>(left)) : 0;
        if (ready < 0 && errno == EINTR) continue;
        if (ready <= 0) {
            ::kill(pid, SIGKILL);
            wait_process(pid);
            return std::unexpected(Error{"InternalFailure", command.argv[0] + " did not end in time", 500});
        }
        ssize_t n = ::read(pipe.read.get(), buffer, sizeof buffer);
        if (n <= 0) break;
        if (finished.text.size() < kKept) finished.text.append(buffer, static_cast<std::size_t>(n));
    }
    finished.status = wait_process(pid);
    return finished;
}

std::vector<std::string> minimal_environment() {
    std::vector<std::string> environment{"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
                                         "LANG=C.UTF-8"};
    for (const char* name : {"HOME", "XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS"}) {
        if (const char* value = std::getenv(name)) environment.push_back(std::string(name) + "=" + value);
    }
    return environment;
}

std::string find_program(const std::string& name) {
    std::string path = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
    if (const char* value = std::getenv("PATH")) path = std::string(value) + ":" + path;
    for (std::size_t begin = 0; begin <= path.size();) {
        std::size_t end = std::min(path.find(':', begin), path.size());
        std::string candidate = path.substr(begin, end - begin) + "/" + name;
        if (candidate.front() == '/' && ::access(candidate.c_str(), X_OK) == 0) return candidate;
        begin = end + 1;
    }
    return {};
}

}  // namespace athanor::compute
