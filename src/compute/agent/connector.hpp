// The fast path from the router to an endpoint's container on the same machine. The agent listens on <run-dir>/connect.sock; each connection
// that it accepts receives, by SCM_RIGHTS with one byte of data, a TCP socket that is connected to 127.0.0.1:8080 inside the instance's
// network namespace; then the agent closes. One byte 'E' without a descriptor means that nobody listens there. After that, every byte of
// every prediction flows between router and container with nobody in between.
//
// A socket belongs to the namespace of the thread that makes it, so one helper thread enters the instance's namespace (setns) for good and
// makes all sockets: those for the router, and the listeners by which the agent relays the API and the credentials on loopback.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include "base/error.hpp"

namespace athanor::compute {

class NamespaceSockets {
public:
    // `network_namespace`: an open descriptor, or -1 for our own namespace. Only borrowed during the call.
    static Result<std::unique_ptr<NamespaceSockets>> enter(int network_namespace);
    virtual ~NamespaceSockets() = default;
    // Blocking TCP sockets made in the namespace, close-on-exec. From any thread, one at a time; at most `timeout_ms`.
    virtual Result<int> connect(const std::string& address, std::uint16_t port, int timeout_ms) = 0;
    virtual Result<int> listen(const std::string& address, std::uint16_t port) = 0;  // port 0 picks one
};

// Serves connect.sock on a thread of its own until destroyed. Removes an old socket file first.
class Connector {
public:
    static Result<std::unique_ptr<Connector>> serve(const std::string& socket_path, NamespaceSockets& sockets,
                                                    std::uint16_t port);
    virtual ~Connector() = default;
};

// The router's side: a connected socket, non-blocking and close-on-exec. Blocks for a connect on loopback: tens of microseconds.
Result<int> receive_connection(const std::string& socket_path);

}  // namespace athanor::compute
