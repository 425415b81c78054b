// Connections to one instance, kept by core: each core has an http::Client of its own, whose further connections come from the agent over
// connect.sock (compute/agent/connector.hpp). Handing one over blocks for tens of microseconds, so it is done on a pool.
#pragma once

#include <asio/execution_context.hpp>
#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "base/task.hpp"
#include "http/client.hpp"

namespace athanor::serving {

class ConnectionPool {
public:
    explicit ConnectionPool(std::string socket_path) : socket_path_(std::move(socket_path)) {}

    // On the caller's core.
    Task<Result<http::ClientResponse>> send(Pool& pool, http::ClientRequest request);

private:
    Task<std::shared_ptr<http::Client>> client_here(Pool& pool);

    const std::string socket_path_;
    std::mutex mutex_;  // clients_
    std::map<asio::execution_context*, std::shared_ptr<http::Client>>
        clients_;  // shared with requests under way when the instance goes
};

}  // namespace athanor::serving
