#include "http/server.hpp"

#include <gtest/gtest.h>

#include <latch>

#include "http/testing.hpp"

namespace athanor::http {
namespace {

using testing::RawSocket;
using testing::TestServer;
using namespace std::chrono_literals;

std::string get(std::string_view target, std::string_view fields = "") {
    return "GET " + std::string(target) + " HTTP/1.1\r\nHost: a\r\n" + std::string(fields) + "\r\n";
}
std::string put(std::string_view target, std::string_view body, std::string_view fields = "") {
    return "PUT " + std::string(target) +
           " HTTP/1.1\r\nHost: a\r\nContent-Length: " + std::to_string(body.size()) + "\r\n" +
           std::string(fields) + "\r\n" + std::string(body);
}
std::string status_of(std::string_view response) {
    return std::string(response.substr(0, response.find('\r')));
}
std::string body_of(std::string_view response) {
    return std::string(response.substr(response.find("\r\n\r\n") + 4));
}
bool has(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

Response text(int status, std::string body) { return {.status = status, .body = std::move(body)}; }

// Answers with what it was sent.
Task<Response> echo(Request& request) {
    auto body = co_await read_all(*request.body, 64u << 20);
    if (!body) co_return text(body.error().status, body.error().code);
    co_return text(200, request.method + " " + request.target + " " + *body);
}
Task<Response> ignore(Request&) { co_return text(403, "no"); }

// Pieces, then an end or an error; it may lie about its length.
class Scripted final : public ByteStream {
public:
    Scripted(std::vector<std::string> pieces, std::optional<std::uint64_t> length, bool fails)
        : pieces_(std::move(pieces)), length_(length), fails_(fails) {}
    Task<Result<std::string_view>> read() override {
        if (at_ < pieces_.size()) co_return pieces_[at_++];
        if (fails_) co_return fail("InternalError", "a disk broke", 500);
        co_return std::string_view();
    }
    std::optional<std::uint64_t> remaining() const override { return length_; }

private:
    std::vector<std::string> pieces_;
    std::optional<std::uint64_t> length_;
    bool fails_;
    std::size_t at_ = 0;
};

Handler streams(std::vector<std::string> pieces, std::optional<std::uint64_t> length, bool fails = false) {
    return [=](Request&) -> Task<Response> {
        co_return Response{.body = std::make_unique<Scripted>(pieces, length, fails)};
    };
}

TEST(Server, AnswersOneRequestAfterAnother) {
    TestServer server(echo);
    RawSocket client = server.connect();
    for (int i = 0; i < 3; ++i) {
        client.send(get("/a"));
        std::string response = client.read_response();
        EXPECT_EQ(status_of(response), "HTTP/1.1 200 OK");
        EXPECT_EQ(body_of(response), "GET /a ");
        EXPECT_TRUE(has(response, "Date: "));
        EXPECT_FALSE(has(response, "Connection:"));
    }
    EXPECT_EQ(server.server.stats().requests, 3u);
    EXPECT_EQ(server.server.stats().connections, 1u);
}

TEST(Server, AnswersPipelinedRequestsInOrder) {
    TestServer server(echo);
    RawSocket client = server.connect();
    client.send(get("/1") + put("/2", "two") +
                "PUT /3 HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nthree\r\n0\r\n\r\n" +
                get("/4"));
    EXPECT_EQ(body_of(client.read_response()), "GET /1 ");
    EXPECT_EQ(body_of(client.read_response()), "PUT /2 two");
    EXPECT_EQ(body_of(client.read_response()), "PUT /3 three");
    EXPECT_EQ(body_of(client.read_response()), "GET /4 ");
}

TEST(Server, ReadsBodiesThatArriveInPieces) {
    TestServer server(echo);
    RawSocket client = server.connect();
    std::string request =
        "PUT / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x\r\nde\r\n0\r\n\r\n" +
        put("/", "xyz");
    for (char c : request) client.send({&c, 1});
    EXPECT_EQ(body_of(client.read_response()), "PUT / abcde");
    EXPECT_EQ(body_of(client.read_response()), "PUT / xyz");
    std::string large(3'000'000, 'x');
    client.send(put("/", large));
    EXPECT_EQ(body_of(client.read_response()), "PUT / " + large);
}

TEST(Server, KeepsWhatFollowsALargeChunkedBody) {
    TestServer server(echo);
    RawSocket client = server.connect();
    std::string request = "PUT /1 HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
    std::string body;
    for (int i = 0; i < 200; ++i) {
        std::string piece(1000, static_cast<char>('a' + i % 26));
        request += "3e8\r\n" + piece + "\r\n";
        body += piece;
    }
    client.send(request + "0\r\n\r\n" + get("/2"));
    EXPECT_EQ(body_of(client.read_response()), "PUT /1 " + body);
    EXPECT_EQ(body_of(client.read_response()), "GET /2 ");
}

TEST(Server, TellsHeadTheLengthWithoutTheBody) {
    TestServer server([](Request& request) -> Task<Response> {
        if (request.path() == "/stream") co_return Response{.body = stream_of("12345")};
        if (request.path() == "/said") co_return Response{.content_length = 7};
        co_return text(200, "123");
    });
    RawSocket client = server.connect();
    auto head = [&](std::string target) {
        client.send("HEAD " + target + " HTTP/1.1\r\nHost: a\r\n\r\n");
        return client.read_until("\r\n\r\n");
    };
    EXPECT_TRUE(has(head("/"), "Content-Length: 3\r\n"));
    EXPECT_TRUE(has(head("/stream"), "Content-Length: 5\r\n"));
    EXPECT_TRUE(has(head("/said"), "Content-Length: 7\r\n"));
    client.send(get("/"));
    EXPECT_EQ(body_of(client.read_response()), "123");
}

TEST(Server, SendsNoBodyWhereNoneMayBe) {
    TestServer server([](Request& request) -> Task<Response> {
        Response response{.status = request.path() == "/204" ? 204 : 304, .body = std::string("never")};
        if (request.path() == "/304s") response.body = stream_of("never");
        co_return response;
    });
    RawSocket client = server.connect();
    for (auto target : {"/204", "/304", "/304s"}) {
        client.send(get(target));
        std::string head = client.read_until("\r\n\r\n");
        EXPECT_EQ(has(head, "Content-Length"), std::string_view(target) != "/204") << head;
    }
    client.end_writing();
    EXPECT_EQ(client.read_all(), "");
}

TEST(Server, ClosesAfterHttp10AndWhenAsked) {
    TestServer server(echo);
    for (std::string request : {std::string("GET / HTTP/1.0\r\n\r\n"),
                                std::string("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"),
                                get("/", "Connection: close\r\n")}) {
        RawSocket client = server.connect();
        client.send(request);
        std::string response = client.read_all();
        EXPECT_EQ(body_of(response), "GET / ");
        EXPECT_TRUE(has(response, "Connection: close\r\n"));
        EXPECT_EQ(client.failed(), 0);
    }
}

TEST(Server, SaysContinueOnlyWhenTheBodyIsRead) {
    TestServer reads(echo), refuses(ignore);
    const std::string head = "PUT / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n";
    RawSocket one = reads.connect();
    one.send(head);
    EXPECT_EQ(one.read_until("\r\n\r\n"), "HTTP/1.1 100 Continue\r\n\r\n");
    one.send("hello");
    EXPECT_EQ(body_of(one.read_response()), "PUT / hello");
    RawSocket two = refuses.connect();
    two.send(head);
    std::string response = two.read_all();
    EXPECT_EQ(status_of(response), "HTTP/1.1 403 Forbidden");
    EXPECT_TRUE(has(response, "Connection: close"));
    RawSocket empty =
        reads
            .connect();  // botocore misreads the connection's next answer if an empty body is answered without
    empty.send("PUT / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 0\r\n\r\n");
    EXPECT_EQ(empty.read_until("\r\n\r\n"), "HTTP/1.1 100 Continue\r\n\r\n");
    EXPECT_EQ(body_of(empty.read_response()), "PUT / ");
    RawSocket unread = refuses.connect();  // nor if it is refused: then there is no next one
    unread.send("PUT / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 0\r\n\r\n");
    EXPECT_TRUE(has(unread.read_all(), "Connection: close"));
    RawSocket three = reads.connect();  // a client that does not wait is not told either
    three.send(head + "hello");
    EXPECT_EQ(status_of(three.read_response()), "HTTP/1.1 200 OK");
}

TEST(Server, ReadsAwayALittleBodyThatNobodyWanted) {
    TestServer server(ignore);
    RawSocket client = server.connect();
    client.send(put("/", std::string(50'000, 'x')) + get("/"));
    EXPECT_EQ(status_of(client.read_response()), "HTTP/1.1 403 Forbidden");
    EXPECT_EQ(status_of(client.read_response()), "HTTP/1.1 403 Forbidden");
    client.send("PUT / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n" +
                get("/"));
    EXPECT_EQ(status_of(client.read_response()), "HTTP/1.1 403 Forbidden");
    EXPECT_EQ(status_of(client.read_response()), "HTTP/1.1 403 Forbidden");
}

TEST(Server, ClosesOverALargeBodyThatNobodyWantedButIsHeard) {
    TestServer server(ignore);
    RawSocket client = server.connect();
    std::string large(1'000'000, 'x');
    EXPECT_TRUE(client.send(put("/", large)));
    std::string response = client.read_all();
    EXPECT_EQ(status_of(response), "HTTP/1.1 403 Forbidden");
    EXPECT_TRUE(has(response, "Connection: close"));
    EXPECT_EQ(client.failed(), 0);
    RawSocket chunks = server.connect();
    chunks.send("PUT / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nf4240\r\n" + large +
                "\r\n0\r\n\r\n" + get("/"));
    EXPECT_EQ(status_of(chunks.read_response()), "HTTP/1.1 403 Forbidden");
    EXPECT_EQ(chunks.read_all(), "");
}

TEST(Server, StreamsWithALengthOrInChunks) {
    TestServer known(streams({"abc", "defg"}, 7)), unknown(streams({"abc", "defg"}, std::nullopt)),
        empty(streams({}, 0));
    RawSocket one = known.connect();
    one.send(get("/") + get("/"));
    EXPECT_EQ(body_of(one.read_response()), "abcdefg");
    EXPECT_EQ(body_of(one.read_response()), "abcdefg");
    RawSocket two = unknown.connect();
    two.send(get("/") + get("/"));
    for (int i = 0; i < 2; ++i) {
        EXPECT_TRUE(has(two.read_until("\r\n\r\n"), "Transfer-Encoding: chunked\r\n"));
        EXPECT_EQ(two.read_until("0\r\n\r\n"), "3\r\nabc\r\n4\r\ndefg\r\n0\r\n\r\n");
    }
    RawSocket old = unknown.connect();
    old.send("GET / HTTP/1.0\r\n\r\n");
    EXPECT_EQ(body_of(old.read_all()), "abcdefg");
    RawSocket three = empty.connect();
    three.send(get("/"));
    EXPECT_TRUE(has(three.read_response(), "Content-Length: 0\r\n"));
}

TEST(Server, ResetsTheConnectionWhenABodyFailsMidway) {
    const Handler handlers[] = {streams({"abc"}, 7, true), streams({"abc"}, std::nullopt, true),
                                streams({"abc"}, 7), streams({"abc", "defgh"}, 7)};
    for (const Handler& handler : handlers) {
        TestServer server(handler);
        RawSocket client = server.connect();
        client.send(get("/"));
        std::string all = client.read_all();
        EXPECT_EQ(client.failed(), ECONNRESET) << all;
        EXPECT_FALSE(has(all, "0\r\n\r\n") && has(all, "chunked"));
    }
}

TEST(Server, TellsAnErrorThatComesBeforeTheFirstByte) {
    TestServer server(streams({}, 7, true));
    RawSocket client = server.connect();
    client.send(get("/"));
    EXPECT_EQ(status_of(client.read_response()), "HTTP/1.1 500 Internal Server Error");
    client.send(get("/"));
    EXPECT_EQ(status_of(client.read_response()), "HTTP/1.1 500 Internal Server Error");
}

TEST(Server, TurnsAnExceptionInto500) {
    TestServer server([](Request&) -> Task<Response> {
        throw std::runtime_error("a bug");
        co_return Response{};
    });
    RawSocket client = server.connect();
    client.send(put("/", "x") + get("/"));
    EXPECT_EQ(status_of(client.read_response()), "HTTP/1.1 500 Internal Server Error");
    EXPECT_EQ(status_of(client.read_response()), "HTTP/1.1 500 Internal Server Error");
}

TEST(Server, RefusesBadRequestsAndCloses) {
    ServerOptions options;
    options.limits.head_bytes = 1000;
    options.limits.header_fields = 5;
    TestServer server(echo, options);
    const std::pair<std::string, std::string> cases[] = {
        {"HTTP/1.1 400 Bad Request", "GET / HTTP/1.1\nHost: a\n\n"},
        {"HTTP/1.1 400 Bad Request", put("/", "abc", "Transfer-Encoding: chunked\r\n")},
        {"HTTP/1.1 400 Bad Request", get("/", "Host: b\r\n")},
        {"HTTP/1.1 414 URI Too Long", "GET /" + std::string(2000, 'a')},
        {"HTTP/1.1 431 Request Header Fields Too Large", get("/", "X: " + std::string(2000, 'a') + "\r\n")},
        {"HTTP/1.1 431 Request Header Fields Too Large",
         get("/", "A: 1\r\nB: 1\r\nC: 1\r\nD: 1\r\nE: 1\r\n")},
        {"HTTP/1.1 501 Not Implemented", get("/", "Transfer-Encoding: gzip\r\n")},
        {"HTTP/1.1 505 HTTP Version Not Supported", "GET / HTTP/3.0\r\n\r\n"},
    };
    for (const auto& [status, request] : cases) {
        RawSocket client = server.connect();
        client.send(request + get("/smuggled"));
        std::string all = client.read_all();
        EXPECT_EQ(status_of(all), status) << request;
        EXPECT_EQ(client.failed(), 0);
        EXPECT_FALSE(has(all, "smuggled"));
    }
    EXPECT_EQ(server.server.stats().refused, std::size(cases));
}

TEST(Server, NeverLetsAValueBreakOutOfItsLine) {
    TestServer server([](Request&) -> Task<Response> {
        Response response;
        response.headers.add("X-A", "a\r\nX-B: b");
        response.headers.add("X C", "c");
        response.headers.add("Content-Length", "999");
        response.headers.add("Transfer-Encoding", "chunked");
        co_return response;
    });
    RawSocket client = server.connect();
    client.send(get("/"));
    std::string response = client.read_response();
    EXPECT_TRUE(has(response, "X-A: a  X-B: b\r\n")) << response;
    EXPECT_FALSE(has(response, "X C"));
    EXPECT_TRUE(has(response, "Content-Length: 0\r\n"));
    EXPECT_FALSE(has(response, "chunked"));
}

TEST(Server, CutsTheBodyOffWhenTheRequestIsAnswered) {
    std::unique_ptr<ByteStream> stolen;
    TestServer server([&](Request& request) -> Task<Response> {
        stolen = std::move(request.body);
        co_return Response{};
    });
    RawSocket client = server.connect();
    client.send(put("/", "abc") + get("/"));
    EXPECT_EQ(status_of(client.read_response()), "HTTP/1.1 200 OK");
    client.read_until("\r\n\r\n");
    server.cores.stop();
    stolen.reset();
}

TEST(Server, RefusesAPortThatIsTaken) {
    TestServer first(echo);
    Cores cores(1);
    Server second(cores, {}, echo);
    EXPECT_EQ(second.listen("127.0.0.1", first.port()).error().code, "ListenFailed");
    EXPECT_EQ(second.listen("not an address", 0).error().code, "ListenFailed");
    ServerOptions options;
    options.tls = TlsFiles{"/nonexistent.pem", "/nonexistent.key"};
    Server third(cores, options, echo);
    EXPECT_EQ(third.listen("127.0.0.1", 0).error().code, "TlsConfiguration");
    cores.start();
}

}  // namespace
}  // namespace athanor::http
