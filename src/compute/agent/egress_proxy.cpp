#include "compute/agent/egress_proxy.hpp"

#include <asio/connect.hpp>
#include <asio/ip/tcp.hpp>
#include <asio/read_until.hpp>
#include <asio/redirect_error.hpp>
#include <asio/write.hpp>

#include "base/encoding.hpp"
#include "compute/agent/relay.hpp"

namespace athanor::compute {
namespace {

using asio::ip::tcp;

constexpr std::size_t kMostHead = 16 * 1024;

bool is_forbidden(const asio::ip::address& address) {
    if (address.is_v4())
        return address.is_loopback() || address.is_unspecified() ||
               (address.to_v4().to_uint() >> 16) == 0xa9fe;  // 169.254/16
    auto v6 = address.to_v6();
    if (v6.is_v4_mapped()) return is_forbidden(asio::ip::make_address_v4(asio::ip::v4_mapped, v6));
    return v6.is_loopback() || v6.is_unspecified() || v6.is_link_local();
}

Task<void> answer(tcp::socket& inside, std::string text) {
    std::error_code ignored;
    co_await asio::async_write(inside, asio::buffer(text),
                               asio::redirect_error(asio::use_awaitable, ignored));
}

Task<void> serve(tcp::socket inside) {
    auto executor = co_await asio::this_coro::executor;
    std::string head;
    std::error_code error;
    std::size_t end =
        co_await asio::async_read_until(inside, asio::dynamic_buffer(head, kMostHead), "\r\n\r\n",
                                        asio::redirect_error(asio::use_awaitable, error));
    if (error) co_return;
    auto target = parse_connect(std::string_view(head).substr(0, end));
    if (!target) {
        co_await answer(inside,
                        "HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        co_return;
    }
    tcp::resolver resolver(executor);
    auto found = co_await resolver.async_resolve(target->host, std::to_string(target->port),
                                                 asio::redirect_error(asio::use_awaitable, error));
    std::vector<tcp::endpoint> endpoints;
    for (const auto& entry : found) {
        if (!is_forbidden(entry.endpoint().address())) endpoints.push_back(entry.endpoint());
    }
    tcp::socket outside(executor);
    if (!error && endpoints.empty()) {
        co_await answer(inside, "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        co_return;
    }
    if (!error)
        co_await asio::async_connect(outside, endpoints, asio::redirect_error(asio::use_awaitable, error));
    if (error) {
        co_await answer(inside, "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        co_return;
    }
    co_await answer(inside, "HTTP/1.1 200 Connection established\r\n\r\n");
    co_await join_sockets(std::move(inside), std::move(outside), head.substr(end));
}

}  // namespace

std::optional<ConnectTarget> parse_connect(std::string_view head) {
    std::string_view line = head.substr(0, head.find("\r\n"));
    constexpr std::string_view kMethod = "CONNECT ";
    if (!line.starts_with(kMethod) || !line.ends_with(" HTTP/1.1")) return std::nullopt;
    line.remove_prefix(kMethod.size());
    std::string_view authority = line.substr(0, line.find(' '));
    std::size_t colon = authority.rfind(':');
    if (colon == authority.npos) return std::nullopt;
    auto port = parse_number<std::uint16_t>(authority.substr(colon + 1));
    std::string_view host = authority.substr(0, colon);
    if (host.starts_with('[') && host.ends_with(']')) host = host.substr(1, host.size() - 2);
    if (!port || *port == 0 || host.empty()) return std::nullopt;
    return ConnectTarget{std::string(host), *port};
}

Task<void> egress_proxy(int listener) {
    return accept_all(listener, [](tcp::socket inside) { return serve(std::move(inside)); });
}

}  // namespace athanor::compute
