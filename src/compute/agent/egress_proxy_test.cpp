#include "compute/agent/egress_proxy.hpp"

#include <gtest/gtest.h>

#include <asio/connect.hpp>
#include <asio/read.hpp>
#include <asio/redirect_error.hpp>
#include <asio/write.hpp>

#include "compute/agent/relay.hpp"

namespace athanor::compute {
namespace {

using asio::ip::tcp;

TEST(EgressProxy, UnderstandsConnectAndNothingElse) {
    auto target = parse_connect("CONNECT example.org:443 HTTP/1.1\r\nHost: x\r\n\r\n");
    ASSERT_TRUE(target);
    EXPECT_EQ(target->host, "example.org");
    EXPECT_EQ(target->port, 443);
    EXPECT_EQ(parse_connect("CONNECT [2001:db8::1]:8443 HTTP/1.1\r\n\r\n")->host, "2001:db8::1");
    for (const char* bad :
         {"GET http://x/ HTTP/1.1\r\n\r\n", "CONNECT x HTTP/1.1\r\n\r\n", "CONNECT x:0 HTTP/1.1\r\n\r\n",
          "CONNECT x:99999 HTTP/1.1\r\n\r\n", "CONNECT :1 HTTP/1.1\r\n\r\n", "CONNECT x:1\r\n\r\n", ""}) {
        EXPECT_FALSE(parse_connect(bad)) << bad;
    }
}

std::string ask(std::string head) {
    return run_to_end([](std::string text) -> Task<std::string> {
        auto executor = co_await asio::this_coro::executor;
        tcp::acceptor probe(executor, tcp::endpoint(asio::ip::address_v4::loopback(), 0));
        std::uint16_t port = probe.local_endpoint().port();
        spawn(executor, egress_proxy(probe.release()));
        tcp::socket client(executor);
        co_await client.async_connect(tcp::endpoint(asio::ip::address_v4::loopback(), port),
                                      asio::use_awaitable);
        co_await asio::async_write(client, asio::buffer(text), asio::use_awaitable);
        std::string answer(512, '\0');
        std::size_t n = co_await client.async_read_some(asio::buffer(answer), asio::use_awaitable);
        co_return answer.substr(0, n);
    }(std::move(head)));
}

TEST(EgressProxy, TheHostsLoopbackAndLinkLocalAddressesAreRefused) {
    for (const char* target : {"127.0.0.1:80", "localhost:9001", "169.254.169.254:80", "[::1]:80",
                               "0.0.0.0:80", "[::ffff:127.0.0.1]:80"}) {
        std::string answer = ask("CONNECT " + std::string(target) + " HTTP/1.1\r\n\r\n");
        EXPECT_EQ(answer.substr(9, 3), "403") << target;
    }
    EXPECT_EQ(ask("GET / HTTP/1.1\r\n\r\n").substr(9, 3), "405");
}

TEST(Relay, CarriesBothDirectionsToTheirEnds) {
    std::string got = run_to_end([]() -> Task<std::string> {
        auto executor = co_await asio::this_coro::executor;
        tcp::acceptor target(executor, tcp::endpoint(asio::ip::address_v4::loopback(), 0));
        tcp::acceptor front(executor, tcp::endpoint(asio::ip::address_v4::loopback(), 0));
        std::uint16_t port = front.local_endpoint().port();
        spawn(executor, relay(front.release(), "127.0.0.1", target.local_endpoint().port()));
        tcp::socket client(executor);
        co_await client.async_connect(tcp::endpoint(asio::ip::address_v4::loopback(), port),
                                      asio::use_awaitable);
        co_await asio::async_write(client, asio::buffer("question", 8), asio::use_awaitable);
        client.shutdown(tcp::socket::shutdown_send);
        tcp::socket served = co_await target.async_accept(asio::use_awaitable);
        std::string question;
        std::error_code error;
        co_await asio::async_read(served, asio::dynamic_buffer(question),
                                  asio::redirect_error(asio::use_awaitable, error));
        co_await asio::async_write(served, asio::buffer("answer to " + question), asio::use_awaitable);
        served.close();
        std::string answer;
        co_await asio::async_read(client, asio::dynamic_buffer(answer),
                                  asio::redirect_error(asio::use_awaitable, error));
        co_return answer;
    }());
    EXPECT_EQ(got, "answer to question");
}

}  // namespace
}  // namespace athanor::compute
