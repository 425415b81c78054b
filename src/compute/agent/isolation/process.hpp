// Starting programs. posix_spawn underneath, so it costs the same however large this process is, and is safe with threads. Descriptors are
// close-on-exec everywhere in Athanor; a child gets the three that are named here and no others.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

#include "base/error.hpp"

namespace athanor::compute {

struct Command {
    std::vector<std::string> argv;         // argv[0] is looked up in PATH if it has no '/'
    std::vector<std::string> environment;  // "NAME=value"; the whole of it
    int output = -1;                       // -1: /dev/null
    int error_output = -1;
    std::string directory;     // empty: ours
    bool own_session = false;  // setsid: survives a terminal's end, and has a process group of its own
};

Result<pid_t> start_process(const Command& command);
// Blocks until the child has ended; 128 + N for signal N.
int wait_process(pid_t pid);

struct Finished {
    int status = 0;
    std::string text;  // what it wrote to both outputs, the first 64 KiB
};
// Runs to the end with captured output; killed and an error after `limit`.
Result<Finished> run_process(Command command, std::chrono::seconds limit = std::chrono::seconds(60));

std::vector<std::string> minimal_environment();     // PATH, HOME and what the OCI runtime may need
std::string find_program(const std::string& name);  // in PATH and the system's sbin folders; empty if absent

// "Error: what: strerror".
std::unexpected<Error> system_error(const std::string& what, int error_number);

// An owned descriptor.
class Descriptor {
public:
    Descriptor() = default;
    explicit Descriptor(int fd) : fd_(fd) {}
    Descriptor(Descriptor&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept {
        std::swap(fd_, other.fd_);
        return *this;
    }
    ~Descriptor();
    int get() const { return fd_; }
    explicit operator bool() const { return fd_ >= 0; }
    int release() { return std::exchange(fd_, -1); }
    void close();

private:
    int fd_ = -1;
};

struct Pipe {
    Descriptor read;
    Descriptor write;
};
Result<Pipe> make_pipe();

}  // namespace athanor::compute
