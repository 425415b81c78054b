#include "compute/agent/relay.hpp"

#include <asio/connect.hpp>
#include <asio/experimental/awaitable_operators.hpp>
#include <asio/redirect_error.hpp>
#include <asio/write.hpp>

namespace athanor::compute {
namespace {

using asio::ip::tcp;

constexpr std::size_t kRelayBuffer = 64 * 1024;
constexpr std::size_t kMostConnections = 512;

Task<void> carry(tcp::socket& from, tcp::socket& to) {
    std::vector<char> buffer(kRelayBuffer);
    std::error_code error;
    while (!error) {
        std::size_t n = co_await from.async_read_some(asio::buffer(buffer),
                                                      asio::redirect_error(asio::use_awaitable, error));
        if (error) break;
        co_await asio::async_write(to, asio::buffer(buffer.data(), n),
                                   asio::redirect_error(asio::use_awaitable, error));
    }
    std::error_code ignored;
    to.shutdown(tcp::socket::shutdown_send, ignored);
    if (error != asio::error::eof)
        from.close(ignored);  // broken, not ended: the other direction has nobody to talk to
}

Task<void> counted(std::function<Task<void>(tcp::socket)>& serve, tcp::socket inside, std::size_t& open) {
    ++open;
    co_await serve(std::move(inside));
    --open;
}

}  // namespace

Task<void> join_sockets(tcp::socket inside, tcp::socket outside, std::string first) {
    using namespace asio::experimental::awaitable_operators;
    std::error_code error;
    if (!first.empty())
        co_await asio::async_write(outside, asio::buffer(first),
                                   asio::redirect_error(asio::use_awaitable, error));
    if (!error) co_await (carry(inside, outside) && carry(outside, inside));
}

Task<void> accept_all(int listener, std::function<Task<void>(tcp::socket)> serve) {
    auto executor = co_await asio::this_coro::executor;
    tcp::acceptor acceptor(executor);
    std::error_code error;
    acceptor.assign(tcp::v4(), listener, error);
    std::size_t open = 0;
    while (!error) {
        tcp::socket inside = co_await acceptor.async_accept(asio::redirect_error(asio::use_awaitable, error));
        if (!error && open < kMostConnections) spawn(executor, counted(serve, std::move(inside), open));
    }
}

Task<void> relay(int listener, std::string host, std::uint16_t port) {
    return accept_all(listener, [host = std::move(host), port](tcp::socket inside) -> Task<void> {
        auto executor = co_await asio::this_coro::executor;
        std::error_code error;
        tcp::resolver resolver(executor);
        auto addresses = co_await resolver.async_resolve(host, std::to_string(port),
                                                         asio::redirect_error(asio::use_awaitable, error));
        tcp::socket outside(executor);
        if (!error)
            co_await asio::async_connect(outside, addresses,
                                         asio::redirect_error(asio::use_awaitable, error));
        if (!error) co_await join_sockets(std::move(inside), std::move(outside));
    });
}

}  // namespace athanor::compute
