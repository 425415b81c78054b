#include "http/server.hpp"

#include <asio/ip/tcp.hpp>
#include <asio/steady_timer.hpp>

#include "base/log.hpp"
#include "http/connection.hpp"

namespace athanor::http {
namespace {

using asio::ip::tcp;
using ReusePort = asio::detail::socket_option::boolean<SOL_SOCKET, SO_REUSEPORT>;

constexpr int kBacklog = 4096;
constexpr std::chrono::milliseconds kAcceptPause{100};   // when there are no descriptors left
constexpr std::chrono::milliseconds kLastMoment{2'000};  // for connections that were closed to notice it

std::string describe(const tcp::endpoint& peer) {
    std::string host = peer.address().to_string();
    if (peer.address().is_v6()) host = "[" + host + "]";
    return host + ":" + std::to_string(peer.port());
}

Task<void> serve(std::shared_ptr<ServerCore> core, tcp::socket socket) {
    std::error_code ignored;
    tcp::endpoint peer = socket.remote_endpoint(ignored);
    try {
        Connection connection(*core, Socket(std::move(socket)), describe(peer));
        co_await connection.run();
    } catch (const std::exception& e) {
        log::error("a connection ended with an exception: {}", e.what());
    }
    if (core->shared->open.fetch_sub(1) == 1) core->shared->wake();
}

Task<void> accept_all(std::shared_ptr<ServerCore> core, std::shared_ptr<tcp::acceptor> acceptor) {
    for (;;) {
        std::error_code failure;
        tcp::socket socket =
            co_await acceptor->async_accept(asio::redirect_error(asio::use_awaitable, failure));
        if (failure == asio::error::operation_aborted || !acceptor->is_open()) co_return;
        if (failure == std::errc::too_many_files_open ||
            failure == std::errc::too_many_files_open_in_system) {
            log::warn("cannot accept connections: {}", failure.message());
            asio::steady_timer pause(core->executor, kAcceptPause);
            co_await pause.async_wait(asio::use_awaitable);
            continue;
        }
        if (failure) continue;  // the client went away before it was accepted
        if (core->shared->open.fetch_add(1) >= core->shared->options.limits.connections) {
            if (core->shared->open.fetch_sub(1) == 1) core->shared->wake();
            continue;
        }
        spawn(core->executor, serve(core, std::move(socket)));
    }
}

// An acceptor that shares its port with those of the other cores.
Status open_acceptor(tcp::acceptor& acceptor, const tcp::endpoint& endpoint) {
    std::error_code failure;
    acceptor.open(endpoint.protocol(), failure);
    if (failure) return internal_error("socket: " + failure.message());
    acceptor.set_option(tcp::acceptor::reuse_address(true), failure);
    acceptor.set_option(ReusePort(true), failure);
    acceptor.bind(endpoint, failure);
    if (!failure) acceptor.listen(kBacklog, failure);
    if (failure)
        return fail("ListenFailed", "cannot listen on " + describe(endpoint) + ": " + failure.message(), 500);
    return {};
}

// SO_REUSEPORT would silently share a port with another server of the same user: ask without it first.
Status check_free(const tcp::endpoint& endpoint) {
    asio::io_context context;
    tcp::acceptor probe(context);
    std::error_code failure;
    probe.open(endpoint.protocol(), failure);
    probe.set_option(tcp::acceptor::reuse_address(true), failure);
    probe.bind(endpoint, failure);
    if (failure)
        return fail("ListenFailed", "cannot listen on " + describe(endpoint) + ": " + failure.message(), 500);
    return {};
}

}  // namespace

struct Server::Impl {
    struct Core {
        // Shared with the connections and the accepting coroutine, which end on their own thread after the server.
        std::shared_ptr<ServerCore> core;
        std::vector<std::shared_ptr<tcp::acceptor>> acceptors;
    };

    Impl(Cores& c, ServerOptions options, Handler handler)
        : cores(c), shared(std::make_shared<ServerShared>(std::move(options), std::move(handler))) {
        for (std::size_t i = 0; i < cores.size(); ++i) {
            per_core.push_back({std::make_shared<ServerCore>(cores.context(i).get_executor(), shared), {}});
        }
    }

    void stop_accepting() {
        for (auto& [core, acceptors] : per_core) {
            for (auto& acceptor : acceptors) {
                asio::post(core->executor, [acceptor] {
                    std::error_code ignored;
                    acceptor->close(ignored);
                });
            }
            acceptors.clear();
        }
    }

    void on_each_core(void (ServerCore::*what)()) {
        for (auto& entry : per_core)
            asio::post(entry.core->executor, [core = entry.core, what] { ((*core).*what)(); });
    }

    Task<void> wait_until_gone(std::chrono::milliseconds timeout) {
        asio::steady_timer timer(co_await asio::this_coro::executor, timeout);
        co_await suspend<int>([&](Resume<int> resume) {
            std::uint64_t number = 0;
            {
                std::lock_guard lock(shared->mutex);
                number = ++shared->wait_number;
                shared->gone = std::move(resume);
            }
            timer.async_wait([s = shared, number](std::error_code failure) {
                if (!failure) s->wake(number);
            });
            if (shared->open == 0) shared->wake(number);
        });
    }

    Cores& cores;
    std::shared_ptr<ServerShared> shared;
    std::vector<Core> per_core;
    std::uint16_t port = 0;
};

Server::Server(Cores& cores, ServerOptions options, Handler handler)
    : impl_(std::make_unique<Impl>(cores, std::move(options), std::move(handler))) {}

Server::~Server() {
    impl_->stop_accepting();
    impl_->on_each_core(&ServerCore::close_all);
    impl_->shared->pool.abandon();
    impl_->shared->wake();
}

Status Server::listen(const std::string& address, std::uint16_t port) {
    if (impl_->shared->options.tls && !impl_->shared->tls.load()) ATHANOR_CHECK(reload_tls());
    std::error_code failure;
    auto ip = asio::ip::make_address(address == "localhost" ? "127.0.0.1" : address, failure);
    if (failure) return fail("ListenFailed", "not an IP address: " + address, 500);
    tcp::endpoint endpoint(ip, port);
    if (port != 0) ATHANOR_CHECK(check_free(endpoint));

    std::vector<std::shared_ptr<tcp::acceptor>> opened;
    for (auto& entry : impl_->per_core) {
        auto acceptor = std::make_shared<tcp::acceptor>(entry.core->executor);
        ATHANOR_CHECK(open_acceptor(*acceptor, endpoint));
        endpoint.port(acceptor->local_endpoint().port());
        opened.push_back(std::move(acceptor));
    }
    for (std::size_t i = 0; i < opened.size(); ++i) {
        auto& entry = impl_->per_core[i];
        entry.acceptors.push_back(opened[i]);
        spawn(entry.core->executor, accept_all(entry.core, opened[i]));
    }
    impl_->port = endpoint.port();
    return {};
}

Status Server::reload_tls() {
    const auto& files = impl_->shared->options.tls;
    if (!files) return {};
    ATHANOR_TRY(auto made, TlsContext::server(files->certificate, files->key));
    impl_->shared->tls.store(std::move(made));
    return {};
}

std::uint16_t Server::port() const { return impl_->port; }

ServerStats Server::stats() const {
    const ServerShared& shared = *impl_->shared;
    return {.requests = shared.requests,
            .connections = shared.open,
            .refused = shared.refused,
            .body_buffer_bytes = shared.pool.in_use()};
}

Task<void> Server::drain(std::chrono::milliseconds deadline) {
    auto shared = impl_->shared;
    impl_->stop_accepting();
    impl_->on_each_core(&ServerCore::drain);
    co_await impl_->wait_until_gone(deadline);
    if (shared->open == 0) co_return;
    log::warn("{} connections are closed before their requests ended", shared->open.load());
    impl_->on_each_core(&ServerCore::close_all);
    co_await impl_->wait_until_gone(kLastMoment);
}

}  // namespace athanor::http
