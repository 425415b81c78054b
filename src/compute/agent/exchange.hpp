// How the agent reaches the server: one request, one response. A function, so that tests answer without a socket. A body that is
// read to its end lets its connection be used again.
#pragma once

#include <functional>

#include "base/clock.hpp"
#include "base/error.hpp"
#include "base/task.hpp"
#include "http/client.hpp"

namespace athanor::compute {

using Exchange = std::function<Task<Result<http::ClientResponse>>(http::ClientRequest)>;

// Reads a response's body whole; an error past `limit`.
Task<Result<std::string>> body_of(http::ClientResponse& response, std::size_t limit = 64u << 20);

// A pause that grows: 50 ms doubled up to 5 s.
class Backoff {
public:
    Duration next() {
        Duration pause = pause_;
        pause_ = std::min(pause_ * 2, Duration(std::chrono::seconds(5)));
        return pause;
    }
    void reset() { pause_ = kFirst; }

private:
    static constexpr Duration kFirst = std::chrono::milliseconds(50);
    Duration pause_ = kFirst;
};

}  // namespace athanor::compute
