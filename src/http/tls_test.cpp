#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>

#include "base/file.hpp"
#include "http/client.hpp"
#include "http/self_signed.hpp"
#include "http/testing.hpp"
#include "http/transport.hpp"

namespace athanor::http {
namespace {

using testing::RawSocket;
using testing::TestServer;
using namespace std::chrono_literals;

// A key and a certificate for 127.0.0.1 that signs itself, in a folder of their own.
class Tls : public ::testing::Test {
protected:
    Tls() {
        std::string pattern = (std::filesystem::temp_directory_path() / "athanor-tls-XXXXXX").string();
        folder_ = mkdtemp(pattern.data());
        files_ = {folder_ + "/cert.pem", folder_ + "/key.pem"};
        auto made = make_self_signed({"127.0.0.1"}, system_clock().now(), 1h);
        write(files_.certificate, made->certificate);
        write(files_.key, made->key);
    }
    ~Tls() override { std::filesystem::remove_all(folder_); }

    static void write(const std::string& path, const std::string& text) {
        ASSERT_TRUE(write_file_durably(system_filesystem(), path, text));
    }

    std::string folder_;
    TlsFiles files_;
};

Task<Response> echo(Request& request) {
    auto body = co_await read_all(*request.body, 64u << 20);
    co_return Response{.status = body ? 200 : 400,
                       .body = (request.secure ? "secure " : "clear ") + (body ? *body : "")};
}

Task<Result<std::string>> ask(Client& client, Peer peer, std::string body) {
    ATHANOR_CO_TRY(ClientResponse response,
                   co_await client.send(std::move(peer), {.method = "PUT", .body = std::move(body)}));
    co_return co_await read_all(*response.body, 64u << 20);
}

TEST_F(Tls, CarriesRequestsLargeAndSmallOverOneConnection) {
    TestServer server(echo, {.tls = files_});
    run_to_end([](std::string certificate, TestServer& s) -> Task<void> {
        ClientOptions options;
        options.tls = *TlsContext::client_trusting(certificate);
        Client client(co_await asio::this_coro::executor, options);
        std::string large(3'000'000, 'x');
        for (std::string body : {std::string(), std::string("hello"), large}) {
            EXPECT_EQ(co_await ask(client, Peer::tls("127.0.0.1", s.port()), body), "secure " + body);
        }
        EXPECT_EQ(s.server.stats().connections, 1u);
    }(files_.certificate, server));
}

TEST_F(Tls, IsRefusedByAClientThatDoesNotTrustIt) {
    TestServer server(echo, {.tls = files_});
    run_to_end([](std::string certificate, TestServer& s) -> Task<void> {
        Client strangers(co_await asio::this_coro::executor);
        EXPECT_EQ((co_await ask(strangers, Peer::tls("127.0.0.1", s.port()), "x")).error().code,
                  "ConnectionFailed");
        ClientOptions options;
        options.tls = *TlsContext::client_trusting(certificate);
        Client client(co_await asio::this_coro::executor, options);
        EXPECT_EQ((co_await ask(client, Peer::tls("localhost", s.port()), "x")).error().code,
                  "ConnectionFailed");  // another name
        EXPECT_FALSE(TlsContext::client_trusting("/nonexistent.pem").has_value());
    }(files_.certificate, server));
}

TEST_F(Tls, ClosesThoseWhoDoNotSpeakItOrNeverFinishTheHandshake) {
    ServerOptions options{.tls = files_};
    options.limits.head_timeout = 60ms;
    TestServer server(echo, options);
    RawSocket plain = server.connect(), silent = server.connect();
    plain.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    EXPECT_EQ(plain.read_all().find("HTTP/1.1"), std::string::npos);
    EXPECT_EQ(silent.read_all(), "");
}

TEST_F(Tls, SaysGoodbyeWhenItCloses) {
    TestServer server(
        [](Request& request) -> Task<Response> {
            Response response{.status = 403, .body = std::string("no")};
            if (request.method == "PUT") co_return response;  // over a body that nobody reads
            response.headers.add("Connection", "close");
            co_return response;
        },
        {.tls = files_});
    run_to_end([](std::string certificate, TestServer& s) -> Task<void> {
        ClientOptions options;
        options.tls = *TlsContext::client_trusting(certificate);
        Client client(co_await asio::this_coro::executor, options);
        EXPECT_EQ(co_await ask(client, Peer::tls("127.0.0.1", s.port()), std::string(200'000, 'x')), "no");
        auto response = co_await client.send(Peer::tls("127.0.0.1", s.port()), {});
        EXPECT_EQ(response->headers.get("Connection"), "close");
        EXPECT_EQ(co_await read_all(*response->body, 10), "no");
        EXPECT_EQ(client.idle_connections(), 0u);
        while (s.server.stats().connections > 0) co_await asio::post(asio::use_awaitable);
    }(files_.certificate, server));
}

TEST_F(Tls, DrainsLikeAnyOther) {
    TestServer server(echo, {.tls = files_});
    run_to_end([](std::string certificate, TestServer& s) -> Task<void> {
        ClientOptions options;
        options.tls = *TlsContext::client_trusting(certificate);
        Client client(co_await asio::this_coro::executor, options);
        EXPECT_EQ(co_await ask(client, Peer::tls("127.0.0.1", s.port()), "x"), "secure x");
        co_await s.server.drain(5s);
        EXPECT_EQ(s.server.stats().connections, 0u);
        EXPECT_FALSE((co_await ask(client, Peer::tls("127.0.0.1", s.port()), "x")).has_value());
    }(files_.certificate, server));
}

TEST_F(Tls, TakesAnotherCertificateWhileConnectionsAreOpen) {
    TestServer server(echo, {.tls = files_});
    run_to_end([](TlsFiles files, TestServer& s) -> Task<void> {
        ClientOptions options;
        options.tls = *TlsContext::client_trusting(files.certificate);
        Client before(co_await asio::this_coro::executor, options);
        EXPECT_EQ(co_await ask(before, Peer::tls("127.0.0.1", s.port()), "x"), "secure x");
        auto other = make_self_signed({"127.0.0.1"}, system_clock().now(), 1h);
        write(files.certificate, other->certificate);
        EXPECT_EQ(s.server.reload_tls().error().code, "TlsConfiguration");  // the key is still the old one's
        Client meanwhile(co_await asio::this_coro::executor, options);
        EXPECT_EQ(co_await ask(meanwhile, Peer::tls("127.0.0.1", s.port()), "x"), "secure x");
        write(files.key, other->key);
        EXPECT_TRUE(s.server.reload_tls());
        EXPECT_EQ(co_await ask(before, Peer::tls("127.0.0.1", s.port()), "y"),
                  "secure y");  // an open connection
        Client stranger(co_await asio::this_coro::executor, options);
        EXPECT_EQ((co_await ask(stranger, Peer::tls("127.0.0.1", s.port()), "x")).error().code,
                  "ConnectionFailed");
        options.tls = *TlsContext::client_trusting(files.certificate);
        Client after(co_await asio::this_coro::executor, options);
        EXPECT_EQ(co_await ask(after, Peer::tls("127.0.0.1", s.port()), "x"), "secure x");
        write(files.certificate, "no certificate");
        EXPECT_FALSE(s.server.reload_tls());
    }(files_, server));
}

TEST(SelfSigned, SaysWhatItWasMadeFor) {
    const std::vector<std::string> names{"localhost", "127.0.0.1", "::1", "*.s3.example.com"};
    ManualClock clock;
    auto made = make_self_signed(names, clock.now(), std::chrono::hours(24 * 397));
    ASSERT_TRUE(made);
    auto facts = read_certificate(made->certificate);
    ASSERT_TRUE(facts);
    EXPECT_EQ(facts->names, names);
    EXPECT_EQ(facts->expires, clock.now() + std::chrono::hours(24 * 397));
    EXPECT_EQ(facts->fingerprint.size(), 95u);
    EXPECT_NE(made->certificate, make_self_signed(names, clock.now(), 1h)->certificate);
    EXPECT_FALSE(read_certificate(made->key));
    EXPECT_FALSE(make_self_signed({"a,b:c"}, clock.now(), 1h));
}

}  // namespace
}  // namespace athanor::http
