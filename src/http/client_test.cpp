#include "http/client.hpp"

#include <gtest/gtest.h>
#include <sys/un.h>

#include <latch>

#include "http/testing.hpp"

namespace athanor::http {
namespace {

using testing::RawSocket;
using testing::ScriptedServer;
using testing::TestServer;
using namespace std::chrono_literals;

Task<Response> echo(Request& request) {
    auto body = co_await read_all(*request.body, 64u << 20);
    Response response{.status = body ? 200 : body.error().status};
    response.headers.add("X-Host", request.headers.get("host").value_or("none"));
    response.body = request.method + " " + request.target + " " + (body ? *body : body.error().code);
    co_return response;
}

struct Answer {
    int status = 0;
    std::string text;  // the body, or the code of the error
    Headers headers;
};

Task<Answer> ask(Client& client, Peer peer, ClientRequest request) {
    auto response = co_await client.send(std::move(peer), std::move(request));
    if (!response) co_return Answer{0, response.error().code, {}};
    auto body = co_await read_all(*response->body, 64u << 20);
    co_return Answer{response->status, body ? *body : body.error().code, response->headers};
}

// Runs `test` with a client on a loop of its own.
void with_client(std::function<Task<void>(Client&)> test, ClientOptions options = {}) {
    run_to_end([](std::function<Task<void>(Client&)> inner, ClientOptions o) -> Task<void> {
        Client client(co_await asio::this_coro::executor, std::move(o));
        co_await inner(client);
    }(std::move(test), std::move(options)));
}

class Pieces final : public ByteStream {
public:
    Pieces(std::vector<std::string> pieces, std::optional<std::uint64_t> length, bool fails = false)
        : pieces_(std::move(pieces)), length_(length), fails_(fails) {}
    Task<Result<std::string_view>> read() override {
        if (at_ < pieces_.size()) co_return pieces_[at_++];
        if (fails_) co_return fail("Broken", "the source broke");
        co_return std::string_view();
    }
    std::optional<std::uint64_t> remaining() const override { return length_; }

private:
    std::vector<std::string> pieces_;
    std::optional<std::uint64_t> length_;
    bool fails_;
    std::size_t at_ = 0;
};

TEST(Client, ConnectsOnlyWhereItIsPermitted) {
    TestServer server(echo);
    std::vector<std::string> asked;
    ClientOptions options;
    options.permits = [&](std::string_view address) {
        asked.emplace_back(address);
        return false;
    };
    with_client(
        [&](Client& client) -> Task<void> {
            for (const char* host : {"127.0.0.1", "localhost"}) {
                Answer answer = co_await ask(client, Peer::tcp(host, server.port()), {});
                EXPECT_EQ(answer.text, "ConnectionFailed");
            }
        },
        options);
    EXPECT_GE(asked.size(), 2u);
}

TEST(Url, IsTakenApart) {
    EXPECT_EQ(parse_url("http://127.0.0.1:9000/a?b#c"),
              std::pair(Peer::tcp("127.0.0.1", 9000), std::string("/a?b")));
    EXPECT_EQ(parse_url("https://h"), std::pair(Peer::tls("h", 443), std::string("/")));
    EXPECT_EQ(parse_url("http://h?x"), std::pair(Peer::tcp("h", 80), std::string("/?x")));
    EXPECT_EQ(parse_url("http://[::1]:8/"), std::pair(Peer::tcp("::1", 8), std::string("/")));
    for (auto bad : {"", "ftp://h/", "http://", "http://:80/", "http://h:0/", "http://h:99999/",
                     "http://h:x/", "http://u@h/", "http://[::1/"}) {
        EXPECT_FALSE(parse_url(bad)) << bad;
    }
}

TEST(Client, UsesOneConnectionForManyRequests) {
    TestServer server(echo);
    with_client([&](Client& client) -> Task<void> {
        Peer peer = Peer::tcp("127.0.0.1", server.port());
        for (int i = 0; i < 5; ++i) {
            Answer answer =
                co_await ask(client, peer, {.method = "PUT", .target = "/a", .body = std::string("hello")});
            EXPECT_EQ(answer.status, 200);
            EXPECT_EQ(answer.text, "PUT /a hello");
            EXPECT_EQ(answer.headers.get("X-Host"), "127.0.0.1:" + std::to_string(server.port()));
        }
        EXPECT_EQ(client.idle_connections(), 1u);
        EXPECT_EQ(server.server.stats().connections, 1u);
        Answer head = co_await ask(client, peer, {.method = "HEAD"});
        EXPECT_EQ(head.text, "");
        client.forget(peer);
        EXPECT_EQ(client.idle_connections(), 0u);
    });
}

TEST(Client, StreamsBothWays) {
    TestServer server([](Request& request) -> Task<Response> {
        auto body = co_await read_all(*request.body, 64u << 20);
        std::string text = body ? *body : "";
        std::optional<std::uint64_t> length;
        if (request.path() == "/length") length = text.size();
        co_return Response{.body = std::make_unique<Pieces>(
                               std::vector<std::string>{text.substr(0, 1), text.substr(1)}, length)};
    });
    with_client([&](Client& client) -> Task<void> {
        Peer peer = Peer::tcp("127.0.0.1", server.port());
        std::string large(1'000'000, 'x');
        for (std::string target : {"/chunked", "/length"}) {
            ClientRequest unknown{
                .method = "PUT",
                .target = target,
                .body = std::make_unique<Pieces>(std::vector<std::string>{"ab", large}, std::nullopt)};
            EXPECT_EQ((co_await ask(client, peer, std::move(unknown))).text, "ab" + large);
            ClientRequest known{
                .method = "PUT",
                .target = target,
                .body = std::make_unique<Pieces>(std::vector<std::string>{"ab", large}, large.size() + 2)};
            EXPECT_EQ((co_await ask(client, peer, std::move(known))).text, "ab" + large);
        }
        EXPECT_EQ(server.server.stats().connections, 1u);
    });
}

TEST(Client, BreaksOffAStreamThatFailsOrLies) {
    TestServer server(echo);
    with_client([&](Client& client) -> Task<void> {
        Peer peer = Peer::tcp("127.0.0.1", server.port());
        auto send = [&](std::optional<std::uint64_t> length, bool fails) {
            return ask(client, peer,
                       {.method = "PUT",
                        .body = std::make_unique<Pieces>(std::vector<std::string>{"abc"}, length, fails)});
        };
        EXPECT_EQ((co_await send(std::nullopt, true)).text, "Broken");
        EXPECT_EQ((co_await send(5, true)).text, "Broken");
        EXPECT_EQ((co_await send(5, false)).text, "IncompleteBody");
        EXPECT_EQ((co_await send(2, false)).text, "IncompleteBody");
        EXPECT_EQ(client.idle_connections(), 0u);
    });
}

TEST(Client, GivesAConnectionUpWhenABodyIsNotReadToItsEnd) {
    TestServer server(
        [](Request&) -> Task<Response> { co_return Response{.body = std::string(1'000'000, 'x')}; });
    with_client([&](Client& client) -> Task<void> {
        {
            auto response = co_await client.send(Peer::tcp("127.0.0.1", server.port()), {});
            EXPECT_TRUE(response.has_value());
            EXPECT_EQ(response->body->remaining(), 1'000'000u);
        }
        EXPECT_EQ(client.idle_connections(), 0u);
    });
}

TEST(Client, TriesAgainWhenAKeptConnectionWasClosed) {
    // Answers one request on each connection, takes another one, and closes without a word.
    std::atomic<int> requests = 0;
    ScriptedServer server([&](RawSocket socket, int) {
        socket.read_until("\r\n\r\n");
        ++requests;
        socket.send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        if (!socket.read_until("\r\n\r\n").empty()) ++requests;
    });
    with_client([&](Client& client) -> Task<void> {
        Peer peer = Peer::tcp("127.0.0.1", server.port());
        EXPECT_EQ((co_await ask(client, peer, {})).text, "ok");
        EXPECT_EQ((co_await ask(client, peer, {})).text, "ok");
        EXPECT_EQ(requests, 3);
        EXPECT_EQ((co_await ask(client, peer, {.method = "POST"})).text,
                  "ConnectionFailed");  // it may have been done
        EXPECT_EQ(requests, 4);
    });
}

TEST(Client, UnderstandsWhatServersSay) {
    const std::pair<std::string, std::string> cases[] = {
        {"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", "ok"},
        {"HTTP/1.1 200 OK\r\n\r\nuntil the end", "until the end"},
        {"HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nok", "ok"},
        {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n", "ok"},
        {"HTTP/1.1 204 No Content\r\n\r\n", ""},
        {"", "ConnectionFailed"},
        {"HTTP/1.1 200 OK\r\nContent-Le", "ConnectionFailed"},
        {"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nok", "BadResponse"},
        {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n", "BadResponse"},
        {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nx\r\n", "BadResponse"},
        {"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nok", "BadResponse"},
        {"HTTP/1.1 101 Switching Protocols\r\n\r\n", "BadResponse"},
        {"SSH-2.0-OpenSSH_9\r\n\r\n", "BadResponse"},
        {"HTTP/1.1 200 OK\r\nX: " + std::string(70'000, 'a'), "BadResponse"},
    };
    for (const auto& [said, understood] : cases) {
        ScriptedServer server([&](RawSocket socket, int) {
            socket.read_until("\r\n\r\n");
            socket.send(said);
            socket.end_writing();
            socket.read_all();
        });
        with_client([&](Client& client) -> Task<void> {
            EXPECT_EQ((co_await ask(client, Peer::tcp("127.0.0.1", server.port()), {})).text, understood)
                << said.substr(0, 100);
        });
    }
}

TEST(Client, NeverUsesAConnectionAgainThatSaysMoreThanItWasAsked) {
    ScriptedServer server([&](RawSocket socket, int) {
        socket.read_until("\r\n\r\n");
        socket.send(
            "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil");
        socket.read_all();
    });
    with_client([&](Client& client) -> Task<void> {
        Peer peer = Peer::tcp("127.0.0.1", server.port());
        EXPECT_EQ((co_await ask(client, peer, {})).text, "");
        EXPECT_EQ(client.idle_connections(), 0u);
    });
}

TEST(Client, HearsARefusalBeforeItHasSentAll) {
    TestServer server(
        [](Request&) -> Task<Response> { co_return Response{.status = 403, .body = std::string("no")}; });
    with_client([&](Client& client) -> Task<void> {
        Answer answer = co_await ask(client, Peer::tcp("127.0.0.1", server.port()),
                                     {.method = "PUT", .body = std::string(8'000'000, 'x')});
        EXPECT_EQ(answer.status, 403);
        EXPECT_EQ(answer.text, "no");
        EXPECT_EQ(client.idle_connections(), 0u);
    });
}

TEST(Client, GivesUpInTime) {
    std::latch done(1);
    ScriptedServer silent([&](RawSocket socket, int) {
        socket.read_until("\r\n\r\n");
        done.wait();
    });
    with_client([&](Client& client) -> Task<void> {
        EXPECT_EQ((co_await ask(client, Peer::tcp("127.0.0.1", silent.port()), {.timeout = 60ms})).text,
                  "Timeout");
    });
    done.count_down();
    ScriptedServer stalls([&](RawSocket socket, int) {
        socket.read_until("\r\n\r\n");
        socket.send("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nok");
        socket.read_all();
    });
    with_client([&](Client& client) -> Task<void> {
        EXPECT_EQ((co_await ask(client, Peer::tcp("127.0.0.1", stalls.port()), {.timeout = 60ms})).text,
                  "Timeout");
    });
}

TEST(Client, SaysWhereItCannotConnect) {
    std::uint16_t port = 0;
    {
        port = TestServer(echo).port();
    }
    with_client([&](Client& client) -> Task<void> {
        auto refused = co_await client.send(Peer::tcp("127.0.0.1", port), {});
        EXPECT_EQ(refused.error().code, "ConnectionFailed");
        EXPECT_NE(refused.error().message.find("127.0.0.1:" + std::to_string(port)), std::string::npos);
        EXPECT_EQ((co_await ask(client, Peer::unix_socket("/nonexistent/socket"), {})).text,
                  "ConnectionFailed");
        EXPECT_EQ((co_await ask(client, Peer::unix_socket(std::string(200, 'a')), {})).text,
                  "ConnectionFailed");
    });
}

TEST(Client, SpeaksOverUnixAndGivenSockets) {
    int pair[2];
    ASSERT_EQ(::socketpair(AF_UNIX, SOCK_STREAM, 0, pair), 0);
    std::thread other([fd = pair[1]] {
        RawSocket socket(fd);
        for (int i = 0; i < 2; ++i) {
            EXPECT_NE(socket.read_until("\r\n\r\n").find("Host: localhost\r\n"), std::string::npos);
            socket.send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        }
    });
    with_client([&](Client& client) -> Task<void> {
        Peer peer = Peer::given("instance");
        EXPECT_EQ((co_await ask(client, peer, {.timeout = 60ms})).text,
                  "Timeout");  // nobody has given one yet
        EXPECT_TRUE(client.give(peer, pair[0]));
        EXPECT_EQ((co_await ask(client, peer, {})).text, "ok");
        EXPECT_EQ((co_await ask(client, peer, {})).text, "ok");
        EXPECT_FALSE(client.give(peer, ::dup(-1)));
    });
    other.join();
}

TEST(Client, WaitsForOneOfItsConnections) {
    TestServer server(echo);
    ClientOptions options;
    options.connections_per_peer = 2;
    with_client(
        [&](Client& client) -> Task<void> {
            auto executor = co_await asio::this_coro::executor;
            int left = 20;
            Resume<int> finished;
            co_await suspend<int>([&](Resume<int> resume) {
                finished = std::move(resume);
                for (int i = 0; i < 20; ++i) {
                    spawn(executor,
                          [](Client& c, std::uint16_t port, int& n, Resume<int>& done) -> Task<void> {
                              EXPECT_EQ((co_await ask(c, Peer::tcp("127.0.0.1", port), {})).text, "GET / ");
                              if (--n == 0) done(0);
                          }(client, server.port(), left, finished));
                }
            });
            EXPECT_LE(server.server.stats().connections, 2u);
            EXPECT_EQ(server.server.stats().requests, 20u);
        },
        options);
}

TEST(Client, MayGoBeforeTheBodyOfItsResponse) {
    TestServer server(
        [](Request&) -> Task<Response> { co_return Response{.body = std::string(1'000'000, 'x')}; });
    run_to_end([](std::uint16_t port) -> Task<void> {
        std::optional<Client> client(co_await asio::this_coro::executor);
        auto response = co_await client->send(Peer::tcp("127.0.0.1", port), {});
        client.reset();
        EXPECT_EQ((co_await read_all(*response->body, 2'000'000))->size(), 1'000'000u);
    }(server.port()));
}

}  // namespace
}  // namespace athanor::http
