// A server of our own for as long as a demonstration lasts: `athanor serve` as a child process with a fresh data directory.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/error.hpp"
#include "cli/api_client.hpp"

namespace athanor::cli {

class LocalServer {
public:
    // Starts it, with more options of `athanor serve`, and waits until it answers. Takes port 9000 (and 9001) if it is free, else any.
    static Result<LocalServer> start(const std::string& data_directory,
                                     const std::vector<std::string>& options = {});
    LocalServer(LocalServer&& other) noexcept
        : pid_(std::exchange(other.pid_, -1)), target_(std::move(other.target_)) {}
    ~LocalServer();  // stops it, unless it was released

    const Target& target() const { return target_; }
    int release() { return std::exchange(pid_, -1); }  // leaves it running; its process id

private:
    LocalServer(int pid, Target target) : pid_(pid), target_(std::move(target)) {}
    int pid_;
    Target target_;
};

// What a running server of this data directory left for its clients: its address and the root's credentials.
Result<Target> target_of(const std::string& data_directory);

}  // namespace athanor::cli
