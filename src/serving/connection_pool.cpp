#include "serving/connection_pool.hpp"

#include <asio/query.hpp>

#include "compute/agent/connector.hpp"

namespace athanor::serving {

Task<std::shared_ptr<http::Client>> ConnectionPool::client_here(Pool& pool) {
    Executor executor = co_await asio::this_coro::executor;
    asio::execution_context* core = &asio::query(executor, asio::execution::context);
    std::lock_guard lock(mutex_);
    auto& client = clients_[core];
    if (!client) {
        http::ClientOptions options;
        options.dial = [&pool, path = socket_path_](const http::Peer&) -> Task<Result<int>> {
            auto fd = co_await pool.run([&] { return compute::receive_connection(path); });
            if (!fd)
                co_return fail("NotConnected", fd.error().message,
                               503);  // nothing was sent yet: another instance may be asked
            co_return fd;
        };
        client = std::make_shared<http::Client>(executor, std::move(options));
    }
    co_return client;
}

Task<Result<http::ClientResponse>> ConnectionPool::send(Pool& pool, http::ClientRequest request) {
    auto client = co_await client_here(pool);
    co_return co_await client->send(http::Peer::given("instance"), std::move(request));
}

}  // namespace athanor::serving
