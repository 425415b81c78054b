#include "compute/agent/relay.hpp"

#include <asio/connect.hpp>
#include <asio/ip/tcp.hpp>
#include <asio/redirect_error.hpp>
#include <asio/write.hpp>

#include "base/log.hpp"

namespace athanor::compute {
namespace {

using asio::ip::tcp;

constexpr std::size_t kBuffer = 64 * 1024;
constexpr std::size_t kMostConnections = 512;

struct Pair {
    Pair(tcp::socket from, tcp::socket to, std::shared_ptr<std::size_t> count) : inside(std::move(from)), outside(std::move(to)), open(std::move(count)) { ++*open; }
    Pair(const Pair&) = delete;
    Pair& operator=(const Pair&) = delete;
    ~Pair() { --*open; }
    tcp::socket inside;
    tcp::socket outside;
    std::shared_ptr<std::size_t> open;   // shared by all pairs of one relay: their bound
};

// `pair` is shared by the two directions, which end one after the other.
Task<void> carry(std::shared_ptr<Pair> pair, tcp::socket& from, tcp::socket& to) {
    std::vector<char> buffer(kBuffer);
    std::error_code error;
    while (true) {
        std::size_t n = co_await from.async_read_some(asio::buffer(buffer), asio::redirect_error(asio::use_awaitable, error));
        if (error) break;
        co_await asio::async_write(to, asio::buffer(buffer.data(), n), asio::redirect_error(asio::use_awaitable, error));
        if (error) break;
    }
    std::error_code ignored;
    to.shutdown(tcp::socket::shutdown_send, ignored);
}

Task<void> serve(tcp::socket inside, std::string host, std::uint16_t port, std::shared_ptr<std::size_t> open) {
    auto executor = co_await asio::this_coro::executor;
    auto pair = std::make_shared<Pair>(std::move(inside), tcp::socket(executor), std::move(open));
    std::error_code error;
    tcp::resolver resolver(executor);
    auto addresses = co_await resolver.async_resolve(host, std::to_string(port), asio::redirect_error(asio::use_awaitable, error));
    if (error) co_return;
    co_await asio::async_connect(pair->outside, addresses, asio::redirect_error(asio::use_awaitable, error));
    if (error) co_return;
    spawn(executor, carry(pair, pair->inside, pair->outside));
    co_await carry(pair, pair->outside, pair->inside);
}

}  // namespace

Task<void> relay(int listener, std::string host, std::uint16_t port) {
    auto executor = co_await asio::this_coro::executor;
    tcp::acceptor acceptor(executor);
    std::error_code error;
    acceptor.assign(tcp::v4(), listener, error);
    auto open = std::make_shared<std::size_t>(0);
    while (!error) {
        tcp::socket inside = co_await acceptor.async_accept(asio::redirect_error(asio::use_awaitable, error));
        if (error || *open >= kMostConnections) continue;
        spawn(executor, serve(std::move(inside), host, port, open));
    }
}

}  // namespace athanor::compute
