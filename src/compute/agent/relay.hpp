// Carries connections from an instance's network namespace to the host's: what connects to `listener` talks to (host, port) outside. Ends
// when the listener is closed. On the agent's loop; a connection costs two buffers of 64 KiB.
#pragma once

#include <cstdint>
#include <string>

#include "base/task.hpp"

namespace athanor::compute {

// Takes the descriptor of a listening socket.
Task<void> relay(int listener, std::string host, std::uint16_t port);

}  // namespace athanor::compute
