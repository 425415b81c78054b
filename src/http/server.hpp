// The HTTP/1.1 server. One acceptor per core on the same port (SO_REUSEPORT); a connection lives on the core that accepted it and never
// migrates. The handler is a coroutine on that core: it must not block. Requests of one connection are handled one after another.
//
//     http::Server server(cores, options, [](http::Request& request) -> Task<http::Response> { co_return http::Response{...}; });
//     ATHANOR_CHECK(server.listen("127.0.0.1", 9000));
//
// Memory: an idle connection holds a socket and a few KiB. Body buffers come from one bounded pool that all connections share and
// wait for. Every wait has a deadline (Limits). What the handler throws is a bug: logged, answered 500.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "base/clock.hpp"
#include "base/error.hpp"
#include "base/task.hpp"
#include "http/message.hpp"

namespace athanor::http {

using Handler = std::function<Task<Response>(Request&)>;

struct Limits {
    std::size_t head_bytes = 64 * 1024;
    std::size_t header_fields = 200;
    std::size_t body_buffers = 96u << 20;  // bytes, shared by all connections of the server
    std::size_t connections = 10'000;      // more are accepted and closed at once
    std::chrono::milliseconds head_timeout{
        15'000};  // from the first byte of a request to the end of its head
    std::chrono::milliseconds idle_timeout{75'000};  // between requests
    std::chrono::milliseconds body_timeout{60'000};  // without a byte of progress, either way
    std::size_t drain_bytes = 64 * 1024;  // of an unread body before the connection is closed instead
};

struct TlsFiles {
    std::string certificate;  // PEM, the chain
    std::string key;          // PEM
};

struct ServerOptions {
    Limits limits;
    std::optional<TlsFiles> tls;
};

struct ServerStats {
    std::uint64_t requests = 0;
    std::uint64_t connections = 0;        // open now
    std::uint64_t refused = 0;            // bad requests answered by the server itself
    std::uint64_t body_buffer_bytes = 0;  // in use now
};

class Server {
public:
    Server(Cores& cores, ServerOptions options, Handler handler);
    ~Server();

    // Port 0 picks a free one, the same on all cores. An error if it cannot be bound.
    Status listen(const std::string& address, std::uint16_t port);
    // Reads the files of options.tls again: for connections from now on; those that are open keep what they began with. An error, and nothing has changed,
    // if they are not a certificate and its key. Any thread; blocks for as long as the files take.
    Status reload_tls();
    std::uint16_t port() const;
    ServerStats stats() const;

    // Stops accepting, closes idle connections, lets running requests end until `deadline`, then closes them. Returns when all are gone.
    Task<void> drain(std::chrono::milliseconds deadline);

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace athanor::http
