// Carries connections from an instance's network namespace to the host's: what connects to `listener` talks to (host, port) outside. On the
// agent's loop; a connection costs two buffers of 64 KiB, and there are at most 512 on a listener.
#pragma once

#include <asio/ip/tcp.hpp>
#include <cstdint>
#include <functional>
#include <string>

#include "base/task.hpp"

namespace athanor::compute {

// Takes the descriptor of a listening socket. Ends when the loop does.
Task<void> relay(int listener, std::string host, std::uint16_t port);

// The parts that it is made of. `first` is sent to `outside` before anything else; returns when both directions have ended.
Task<void> join_sockets(asio::ip::tcp::socket inside, asio::ip::tcp::socket outside, std::string first = {});
Task<void> accept_all(int listener, std::function<Task<void>(asio::ip::tcp::socket)> serve);

}  // namespace athanor::compute
