#include "http/parser.hpp"

#include <gtest/gtest.h>
#include <http_parser.h>
#include <rapidcheck.h>

#include <string>

#include "base/random.hpp"
#include "http/chunked.hpp"
#include "http/message.hpp"

namespace athanor::http {
namespace {

struct Read {
    int refused = 0;  // the status, or 0
    std::size_t size = 0;
    RequestHead head;
};

Read read(std::string_view bytes, HeadLimits limits = {}) {
    Read result;
    HeadScanner scanner;
    auto size = scanner.scan(bytes, limits);
    if (!size) {
        result.refused = size.error().status;
        return result;
    }
    result.size = *size;
    if (*size == 0) return result;
    if (auto refusal = parse_request_head(bytes.substr(0, *size), limits, result.head))
        result.refused = refusal->status;
    return result;
}

std::string get(std::string_view fields) {
    return "GET / HTTP/1.1\r\nHost: a\r\n" + std::string(fields) + "\r\n";
}

TEST(Parser, ReadsARequest) {
    std::string text =
        "PUT /b/k%20?x=1 HTTP/1.1\r\nHost: localhost:9000\r\nContent-Length: 12\r\nX-Empty:\r\nx-blank: \t a "
        "b \t\r\n\r\nbody";
    Read r = read(text);
    ASSERT_EQ(r.refused, 0);
    EXPECT_EQ(text.substr(r.size), "body");
    EXPECT_EQ(r.head.method, "PUT");
    EXPECT_EQ(r.head.target, "/b/k%20?x=1");
    ASSERT_EQ(r.head.fields.size(), 4u);
    EXPECT_EQ(r.head.fields[2].value, "");
    EXPECT_EQ(r.head.fields[3].value, "a b");
    EXPECT_EQ(r.head.framing.kind, Framing::Kind::length);
    EXPECT_EQ(r.head.framing.length, 12u);
    EXPECT_TRUE(r.head.keep_alive);
}

TEST(Parser, ReadsItHoweverItArrives) {
    std::string text = get("Content-Length: 5\r\n");
    HeadScanner scanner;
    for (std::size_t n = 1; n < text.size(); ++n)
        ASSERT_EQ(scanner.scan(std::string_view(text).substr(0, n), {}), 0u) << n;
    EXPECT_EQ(scanner.scan(text, {}), text.size());
}

TEST(Parser, KnowsWhatPersists) {
    EXPECT_FALSE(read(get("Connection: close\r\n")).head.keep_alive);
    EXPECT_FALSE(read(get("Connection: x , CLOSE\r\n")).head.keep_alive);
    EXPECT_TRUE(read(get("Connection: upgrade\r\n")).head.keep_alive);
    EXPECT_FALSE(read("GET / HTTP/1.0\r\n\r\n").head.keep_alive);
    EXPECT_TRUE(read("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n").head.keep_alive);
}

TEST(Parser, ExpectsContinueOnlyBeforeABody) {
    EXPECT_TRUE(read(get("Expect: 100-Continue\r\nContent-Length: 1\r\n")).head.expects_continue);
    EXPECT_FALSE(read(get("Expect: 100-continue\r\n")).head.expects_continue);
    EXPECT_FALSE(
        read("PUT / HTTP/1.0\r\nExpect: 100-continue\r\nContent-Length: 1\r\n\r\n").head.expects_continue);
    EXPECT_FALSE(read(get("Expect: a miracle\r\nContent-Length: 1\r\n")).head.expects_continue) << "as S3: not heard";
}

TEST(Parser, RefusesWhatCouldBeReadInTwoWays) {
    const std::pair<int, std::string> cases[] = {
        {400, get("Content-Length: 3\r\nTransfer-Encoding: chunked\r\n")},
        {400, get("Transfer-Encoding: chunked\r\nContent-Length: 0\r\n")},
        {400, get("Content-Length: 3\r\nContent-Length: 3\r\n")},
        {400, get("Content-Length: 3\r\nContent-Length: 4\r\n")},
        {400, get("Content-Length: 3, 3\r\n")},
        {400, get("Content-Length: +3\r\n")},
        {400, get("Content-Length: 0x3\r\n")},
        {400, get("Content-Length:\r\n")},
        {400, get("Content-Length: -1\r\n")},
        {400, get("Content-Length: 99999999999999999999\r\n")},
        {501, get("Transfer-Encoding: gzip, chunked\r\n")},
        {501, get("Transfer-Encoding: chunked, identity\r\n")},
        {501, get("Transfer-Encoding: xchunked\r\n")},
        {400, get("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n")},
        {400, "PUT / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n"},
        {400, get("Transfer-Encoding : chunked\r\n")},  // a blank before the colon
        {400, get(" Transfer-Encoding: chunked\r\n")},  // folded
        {400, get("X: a\r\n\tb\r\n")},
        {400, get("X: a\nY: b\r\n")},  // bare LF
        {400, get("X: a\rY: b\r\n")},  // bare CR
        {400, get(std::string("X: a\0b\r\n", 8))},
        {400, get("X: a\x7f\r\n")},
        {400, get(": a\r\n")},
        {400, get("X\r\n")},
        {400, get("X(: a\r\n")},
        {400, get("X\xc3\xa9: a\r\n")},
        {400, get("Host: b\r\n")},
        {400, "GET / HTTP/1.1\r\n\r\n"},
        {400, "GET / HTTP/1.1\r\nHost: a b\r\n\r\n"},
        {400, "GET / HTTP/1.1\r\nHost: a/b\r\n\r\n"},
        {400, "GET / HTTP/1.1\r\nHost: a,b\r\n\r\n"},
    };
    for (const auto& [status, text] : cases) EXPECT_EQ(read(text).refused, status) << text;
}

TEST(Parser, RefusesBadRequestLines) {
    const std::pair<int, std::string> cases[] = {
        {400, "\r\n\r\n"},
        {400, "\n"},
        {400, "GET /\r\n\r\n"},
        {400, "GET  / HTTP/1.1\r\nHost: a\r\n\r\n"},
        {400, "GET /  HTTP/1.1\r\nHost: a\r\n\r\n"},
        {400, " GET / HTTP/1.1\r\nHost: a\r\n\r\n"},
        {400, "GET / b HTTP/1.1\r\nHost: a\r\n\r\n"},
        {400, "GET\t/ HTTP/1.1\r\nHost: a\r\n\r\n"},
        {400, "G@T / HTTP/1.1\r\nHost: a\r\n\r\n"},
        {400, "GET http://a/ HTTP/1.1\r\nHost: a\r\n\r\n"},
        {400, "GET * HTTP/1.1\r\nHost: a\r\n\r\n"},
        {400, "CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n"},
        {400, "GET /\xc3\xa9 HTTP/1.1\r\nHost: a\r\n\r\n"},
        {400, "GET /#a HTTP/1.1\r\nHost: a\r\n\r\n"},
        {400, "GET /\x01 HTTP/1.1\r\nHost: a\r\n\r\n"},
        {400, "GET / http/1.1\r\nHost: a\r\n\r\n"},
        {400, "GET / HTTP/1.1 \r\nHost: a\r\n\r\n"},
        {505, "GET / HTTP/2.0\r\nHost: a\r\n\r\n"},
        {505, "GET / HTTP/1.2\r\nHost: a\r\n\r\n"},
        {505, "GET / HTTP/0.9\r\nHost: a\r\n\r\n"},
    };
    for (const auto& [status, text] : cases) EXPECT_EQ(read(text).refused, status) << text;
}

TEST(Parser, HoldsItsLimits) {
    HeadLimits limits{.bytes = 100, .fields = 3};
    EXPECT_EQ(read("GET /" + std::string(200, 'a'), limits).refused, 414);
    EXPECT_EQ(read("GET / HTTP/1.1\r\nHost: a\r\nX: " + std::string(200, 'a'), limits).refused, 431);
    EXPECT_EQ(read(get("X: " + std::string(200, 'a') + "\r\n"), limits).refused,
              431);  // complete, and too large all the same
    EXPECT_EQ(read(get("A: 1\r\nB: 2\r\n"), limits).refused, 0);
    EXPECT_EQ(read(get("A: 1\r\nB: 2\r\nC: 3\r\n"), limits).refused, 431);
    EXPECT_EQ(read("GET / HTTP/1.1\r\nHost: a\r\n", limits).size, 0u);
}

struct ReadResponse {
    bool refused;
    ResponseHead head;
};

ReadResponse read_response(std::string_view text, std::string_view method = "GET") {
    ReadResponse result{};
    HeadScanner scanner;
    auto size = scanner.scan(text, {});
    result.refused =
        !size || *size == 0 || parse_response_head(text.substr(0, *size), method, {}, result.head);
    return result;
}

TEST(Parser, FramesResponsesByMethodAndStatus) {
    using enum Framing::Kind;
    auto kind = [](std::string_view text, std::string_view method = "GET") {
        return read_response(text, method).head.framing.kind;
    };
    EXPECT_EQ(kind("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n"), length);
    EXPECT_EQ(kind("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n", "HEAD"), none);
    EXPECT_EQ(kind("HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n"), none);
    EXPECT_EQ(kind("HTTP/1.1 204 No Content\r\n\r\n"), none);
    EXPECT_EQ(kind("HTTP/1.1 100 Continue\r\n\r\n"), none);
    EXPECT_EQ(kind("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"), none);
    EXPECT_EQ(kind("HTTP/1.1 200\r\nTransfer-Encoding: chunked\r\n\r\n"), chunked);
    auto until_end = read_response("HTTP/1.1 200 OK\r\n\r\n");
    EXPECT_EQ(until_end.head.framing.kind, until_close);
    EXPECT_FALSE(until_end.head.keep_alive);
    EXPECT_EQ(until_end.head.status, 200);
}

TEST(Parser, RefusesBadResponses) {
    for (auto text :
         {"HTTP/1.1 20 OK\r\n\r\n", "HTTP/1.1 2000 OK\r\n\r\n", "HTTP/1.1 abc OK\r\n\r\n",
          "HTTP/1.1 099 OK\r\n\r\n", "HTTP/1.1  200 OK\r\n\r\n", "HTTP/2 200 OK\r\n\r\n",
          "ICY 200 OK\r\n\r\n", "HTTP/1.1 200 O\x01K\r\n\r\n",
          "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n",
          "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n", "HTTP/1.1 200 OK\n\n"}) {
        EXPECT_TRUE(read_response(text).refused) << text;
    }
}

// What we accept, the parser of Node.js reads in the same way.
struct Oracle {
    std::string method, url, headers;
    bool complete = false, failed = false, unknown_method = false;
    std::uint64_t content_length = 0;
    bool keep_alive = false;
};

Oracle ask_oracle(std::string_view text) {
    Oracle oracle;
    http_parser parser;
    http_parser_init(&parser, HTTP_REQUEST);
    parser.data = &oracle;
    http_parser_settings settings;
    http_parser_settings_init(&settings);
    settings.on_url = [](http_parser* p, const char* at, size_t n) {
        return static_cast<Oracle*>(p->data)->url.append(at, n), 0;
    };
    settings.on_header_field = [](http_parser* p, const char* at, size_t n) {
        return static_cast<Oracle*>(p->data)->headers.append(at, n), 0;
    };
    settings.on_header_value = [](http_parser* p, const char* at, size_t n) {
        return static_cast<Oracle*>(p->data)->headers.append(at, n), 0;
    };
    settings.on_headers_complete = [](http_parser* p) {
        auto o = static_cast<Oracle*>(p->data);
        o->complete = true;
        o->method = http_method_str(static_cast<http_method>(p->method));
        o->content_length = p->content_length == UINT64_MAX ? 0 : p->content_length;
        o->keep_alive = http_should_keep_alive(p) != 0;
        http_parser_pause(p, 1);
        return 0;
    };
    http_parser_execute(&parser, &settings, text.data(), text.size());
    oracle.failed = HTTP_PARSER_ERRNO(&parser) != HPE_OK && HTTP_PARSER_ERRNO(&parser) != HPE_PAUSED;
    oracle.unknown_method = HTTP_PARSER_ERRNO(&parser) == HPE_INVALID_METHOD;
    return oracle;
}

std::string random_request(SeededRandom& random) {
    auto pick = [&](std::initializer_list<std::string_view> choices) {
        return std::string(choices.begin()[random.below(choices.size())]);
    };
    std::string text =
        pick({"GET", "PUT", "HEAD", "POST", "DELETE"}) + " " +
        pick({"/", "/a/b?c=d", "/%20", "/a%", "//x", "/?", "/a?b?c", "http://h/p", "/a b", "*"}) + " " +
        pick({"HTTP/1.1", "HTTP/1.1", "HTTP/1.1", "HTTP/1.0"}) + "\r\n" +
        pick({"Host: h\r\n", "Host: h:1\r\n", "Host:h\r\n", ""});
    for (auto count = random.below(5); count > 0; --count) {
        text += pick({"Content-Length", "Transfer-Encoding", "Connection", "X-A", "X-B", "Expect",
                      "content-length", "Content-Length ", " x"}) +
                pick({":", ": ", ":\t"}) +
                pick({"5", "0", "007", "chunked", "close", "keep-alive", "a b", "", "\x01", "100-continue",
                      "18446744073709551616"}) +
                pick({"\r\n", "\r\n", "\r\n", "\r\n", "\r\n", "\n", " \r\n", "\r\n b\r\n"});
    }
    text += "\r\n";
    if (random.below(4) == 0) text[random.below(text.size())] = static_cast<char>(random.below(256));
    return text;
}

TEST(Parser, AgreesWithAnOracleOnAllThatItAccepts) {
    SeededRandom random(11);
    int accepted = 0;
    for (int i = 0; i < 50'000; ++i) {
        std::string text = random_request(random);
        Read ours = read(text);
        if (ours.refused != 0 || ours.size == 0) continue;
        Oracle theirs = ask_oracle(text);
        if (!theirs.complete && theirs.unknown_method) continue;  // it has a fixed list of methods
        ++accepted;
        ASSERT_TRUE(theirs.complete && !theirs.failed) << text;
        ASSERT_EQ(theirs.method, ours.head.method) << text;
        ASSERT_EQ(theirs.url, ours.head.target) << text;
        std::string headers;
        for (const auto& field : ours.head.fields) headers.append(field.name).append(field.value);
        // It leaves the blanks at the end of a value.
        auto without_blanks = [](std::string some) {
            return std::erase_if(some, [](char c) { return c == ' ' || c == '\t'; }), some;
        };
        ASSERT_EQ(without_blanks(theirs.headers), without_blanks(headers)) << text;
        ASSERT_EQ(theirs.content_length, ours.head.framing.length) << text;
        ASSERT_EQ(theirs.keep_alive, ours.head.keep_alive) << text;
    }
    EXPECT_GT(accepted, 5000);
}

// Feeds `text` in pieces of `step` bytes. nullopt if it is refused or does not end with the last byte.
std::optional<std::string> decode(std::string_view text, std::size_t step) {
    ChunkedDecoder decoder;
    std::string out;
    for (std::size_t at = 0; at < text.size(); at += step) {
        std::string piece(text.substr(at, step));
        auto done = decoder.decode(piece);
        if (!done || (decoder.finished() && at + done->consumed != text.size())) return std::nullopt;
        out += piece.substr(0, done->produced);
    }
    return decoder.finished() ? std::optional(out) : std::nullopt;
}

TEST(Chunked, DecodesInAnyPieces) {
    std::string text =
        "5\r\nhello\r\n6;name=value; x=\"y\"\r\n world\r\nA\r\n0123456789\r\n0\r\nTrailer: a\r\nOther: "
        "b\r\n\r\n";
    for (std::size_t step = 1; step <= text.size(); ++step)
        EXPECT_EQ(decode(text, step), "hello world0123456789") << step;
    EXPECT_EQ(decode("0\r\n\r\n", 5), "");
    EXPECT_EQ(decode("000001\r\nx\r\n0\r\n\r\n", 3), "x");
}

TEST(Chunked, LeavesWhatFollows) {
    std::string text = "1\r\nx\r\n0\r\n\r\nGET / HTTP/1.1\r\n";
    ChunkedDecoder decoder;
    auto step = decoder.decode(text);
    ASSERT_TRUE(step);
    EXPECT_TRUE(decoder.finished());
    EXPECT_EQ(step->produced, 1u);
    EXPECT_EQ(text.substr(step->consumed), "GET / HTTP/1.1\r\n");
}

TEST(Chunked, RefusesWhatIsNotExact) {
    for (std::string bad : {"\r\n", "x\r\n", "-1\r\n", "0x1\r\n", " 1\r\nx\r\n", "1 \r\nx\r\n", "1\nx\r\n",
                            "1\r\nxx\r\n", "1\r\nx\n", "1\rx", "1;a\nb\r\n", "1111111111111111\r\n",
                            "0\r\n\n", "0\r\n folded\r\n", "0\r\nA: \x01\r\n", ";\r\n"}) {
        ChunkedDecoder decoder;
        EXPECT_FALSE(decoder.decode(bad)) << bad;
    }
    for (std::string endless : {"1;" + std::string(5000, 'a'), "0\r\nA:" + std::string(50'000, 'a')}) {
        ChunkedDecoder decoder;
        EXPECT_FALSE(decoder.decode(endless));
    }
    std::string trailers = "0\r\n";
    for (int i = 0; i < 20'000; ++i) trailers += "a\r\n";
    ChunkedDecoder decoder;
    EXPECT_FALSE(decoder.decode(trailers));
}

TEST(Chunked, DecodesWhatItsHeadsEncode) {
    EXPECT_TRUE(rc::check([](const std::vector<std::string>& pieces) {
        std::string text, plain;
        for (const auto& piece : pieces) {
            if (piece.empty()) continue;
            text.append(ChunkHead(piece.size()).view()).append(piece).append("\r\n");
            plain += piece;
        }
        text += "0\r\n\r\n";
        RC_ASSERT(decode(text, *rc::gen::inRange<std::size_t>(1, 50)) == plain);
    }));
    EXPECT_EQ(ChunkHead(0x12345678abcd).view(), "12345678abcd\r\n");
}

TEST(Message, FindsFieldsWithoutCase) {
    Headers headers;
    headers.add("Content-Type", "a");
    headers.add("X", "1");
    headers.add("x", "2");
    EXPECT_EQ(headers.get("content-type"), "a");
    EXPECT_EQ(headers.get("X"), "1");
    headers.set("X", "3");
    EXPECT_EQ(headers.fields().size(), 2u);
    EXPECT_EQ(headers.get("x"), "3");
    headers.remove("CONTENT-TYPE");
    EXPECT_FALSE(headers.has("Content-Type"));
}

TEST(Message, SplitsTargetsAndQueries) {
    Request request;
    request.target = "/a/b?x=1&y=%20&z&&=v&p=a+b";
    EXPECT_EQ(request.path(), "/a/b");
    EXPECT_EQ(request.query(), "x=1&y=%20&z&&=v&p=a+b");
    auto pairs = parse_query(request.query());
    ASSERT_TRUE(pairs);
    using Pairs = std::vector<std::pair<std::string, std::string>>;
    EXPECT_EQ(*pairs, (Pairs{{"x", "1"}, {"y", " "}, {"z", ""}, {"", "v"}, {"p", "a+b"}}));
    EXPECT_EQ(parse_query("p=a+b", true), (Pairs{{"p", "a b"}}));
    EXPECT_EQ(parse_query("a=%2"), std::nullopt);
    request.target = "/a";
    EXPECT_EQ(request.query(), "");
}

}  // namespace
}  // namespace athanor::http
