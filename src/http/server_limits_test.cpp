// Deadlines, bounds and the end of a server. Timeouts are tens of milliseconds here; nothing sleeps, the tests wait for what happens.
#include <gtest/gtest.h>

#include <condition_variable>

#include "http/testing.hpp"
#include "http/timer_wheel.hpp"

namespace athanor::http {
namespace {

using testing::RawSocket;
using testing::TestServer;
using namespace std::chrono_literals;

Response text(int status, std::string body) { return {.status = status, .body = std::move(body)}; }
std::string status_of(std::string_view response) {
    return std::string(response.substr(0, response.find('\r')));
}
const std::string kGet = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";

ServerOptions quick(std::chrono::milliseconds head, std::chrono::milliseconds idle,
                    std::chrono::milliseconds body) {
    ServerOptions options;
    options.limits.head_timeout = head;
    options.limits.idle_timeout = idle;
    options.limits.body_timeout = body;
    return options;
}

// Handlers that wait until the test lets them go.
class Gate {
public:
    Task<void> pass() {
        ++waiting_;
        waiting_.notify_all();
        co_await suspend<int>([this](Resume<int> resume) {
            std::lock_guard lock(mutex_);
            if (open_) return resume(0);
            resumes_.push_back(std::move(resume));
        });
    }
    void wait_for(int count) {
        for (int n = waiting_; n < count; n = waiting_) waiting_.wait(n);
    }
    void open() {
        std::lock_guard lock(mutex_);
        open_ = true;
        for (auto& resume : resumes_) resume(0);
        resumes_.clear();
    }

private:
    std::mutex mutex_;
    bool open_ = false;
    std::vector<Resume<int>> resumes_;
    std::atomic<int> waiting_ = 0;
};

TEST(Limits, AHeadThatDripsIsRefusedInTime) {
    TestServer server([](Request&) -> Task<Response> { co_return text(200, ""); }, quick(60ms, 10s, 10s));
    RawSocket client = server.connect();
    client.send("GET / HT");
    EXPECT_EQ(status_of(client.read_all()), "HTTP/1.1 408 Request Timeout");
    // Each byte comes in time, the head as a whole does not.
    RawSocket drip = server.connect();
    std::thread dripping([&] {
        for (int i = 0; i < 100'000 && drip.send("G"); ++i) std::this_thread::yield();
    });
    EXPECT_NE(status_of(drip.read_all()), "HTTP/1.1 200 OK");
    dripping.join();
}

TEST(Limits, AnIdleConnectionIsClosed) {
    TestServer server([](Request&) -> Task<Response> { co_return text(200, ""); }, quick(10s, 60ms, 10s));
    RawSocket fresh = server.connect(), used = server.connect();
    used.send(kGet);
    EXPECT_EQ(status_of(used.read_response()), "HTTP/1.1 200 OK");
    EXPECT_EQ(used.read_all(), "");
    EXPECT_EQ(used.failed(), 0);
    EXPECT_EQ(fresh.read_all(), "");
}

TEST(Limits, ABodyThatDoesNotComeFailsInTheHandler) {
    TestServer server(
        [](Request& request) -> Task<Response> {
            auto body = co_await read_all(*request.body, 100);
            co_return body ? text(200, "") : text(body.error().status, body.error().code);
        },
        quick(10s, 10s, 60ms));
    RawSocket client = server.connect();
    client.send("PUT / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc");
    std::string response = client.read_all();
    EXPECT_EQ(status_of(response), "HTTP/1.1 400 Bad Request");
    EXPECT_TRUE(response.ends_with("RequestTimeout"));
}

TEST(Limits, ABodyThatBreaksOffOrIsNotValidFailsInTheHandler) {
    TestServer server([](Request& request) -> Task<Response> {
        auto body = co_await read_all(*request.body, 100);
        auto again = co_await request.body->read();
        co_return body || again ? text(200, "") : text(body.error().status, body.error().code);
    });
    RawSocket half = server.connect();
    half.send("PUT / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc");
    half.end_writing();
    EXPECT_TRUE(half.read_all().ends_with("IncompleteBody"));
    for (auto body : {"x\r\n", "3\r\nabcd\r\n", "3\nabc\n0\n\n"}) {
        RawSocket client = server.connect();
        client.send("PUT / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n" + std::string(body) +
                    kGet);
        EXPECT_TRUE(client.read_all().ends_with("InvalidBody")) << body;
    }
}

TEST(Limits, AClientThatDoesNotReadIsReset) {
    TestServer server([](Request&) -> Task<Response> { co_return text(200, std::string(32u << 20, 'x')); },
                      quick(10s, 10s, 60ms));
    RawSocket client = server.connect();
    int small = 4096;
    ::setsockopt(client.fd(), SOL_SOCKET, SO_RCVBUF, &small, sizeof small);
    client.send(kGet);
    while (server.server.stats().connections == 0 || server.server.stats().requests == 0)
        std::this_thread::yield();
    while (server.server.stats().connections > 0) std::this_thread::yield();
    EXPECT_LT(client.read_all().size(), 32u << 20);
    EXPECT_EQ(client.failed(), ECONNRESET);
}

TEST(Limits, TooManyConnectionsAreClosedAtOnce) {
    ServerOptions options;
    options.limits.connections = 2;
    TestServer server([](Request&) -> Task<Response> { co_return text(200, ""); }, options);
    RawSocket one = server.connect(), two = server.connect();
    for (RawSocket* client : {&one, &two}) {
        client->send(kGet);
        EXPECT_EQ(status_of(client->read_response()), "HTTP/1.1 200 OK");
    }
    RawSocket three = server.connect();
    EXPECT_EQ(three.read_all(), "");
    one.close();
    while (server.server.stats().connections > 1) std::this_thread::yield();
    RawSocket four = server.connect();
    four.send(kGet);
    EXPECT_EQ(status_of(four.read_response()), "HTTP/1.1 200 OK");
}

TEST(Limits, ManyUploadsShareABoundedPool) {
    constexpr std::size_t kLimit = 512 * 1024, kBody = 1 << 20;
    constexpr int kClients = 24;
    ServerOptions options;
    options.limits.body_buffers = kLimit;
    std::atomic<std::size_t> highest = 0;
    TestServer* running = nullptr;
    Gate gate;
    TestServer server(
        [&](Request& request) -> Task<Response> {
            std::size_t total = 0;
            for (bool first = true;; first = false) {
                auto piece = co_await request.body->read();
                if (!piece) co_return text(piece.error().status, piece.error().code);
                if (piece->empty()) break;
                total += piece->size();
                std::size_t now = running->server.stats().body_buffer_bytes;
                for (std::size_t seen = highest; now > seen && !highest.compare_exchange_weak(seen, now);) {
                }
                if (first) co_await gate.pass();  // holds its buffer
            }
            co_return text(200, std::to_string(total));
        },
        options);
    running = &server;
    std::string head = "PUT / HTTP/1.1\r\nHost: a\r\nContent-Length: " + std::to_string(kBody) + "\r\n\r\n";
    std::vector<std::thread> clients;
    std::atomic<int> good = 0;
    for (int i = 0; i < kClients; ++i) {
        clients.emplace_back([&] {
            RawSocket client = server.connect();
            client.send(head);
            client.send(std::string(kBody, 'x'));
            good += client.read_response().ends_with("\r\n\r\n" + std::to_string(kBody)) ? 1 : 0;
        });
    }
    gate.wait_for(2);
    gate.open();
    for (auto& client : clients) client.join();
    EXPECT_EQ(good, kClients);
    EXPECT_LE(highest, kLimit);
    EXPECT_GT(highest, 0u);
    EXPECT_EQ(server.server.stats().body_buffer_bytes, 0u);
}

TEST(Limits, AnUploadThatPausesHoldsNoBuffer) {
    Gate gate;
    TestServer server([&](Request& request) -> Task<Response> {
        auto first = co_await request.body->read();  // came with the head
        co_await gate.pass();
        auto rest = co_await read_all(*request.body, 1 << 20);
        co_return rest ? text(200, "") : text(400, "");
    });
    std::vector<RawSocket> clients;
    for (int i = 0; i < 50; ++i) {
        clients.push_back(server.connect());
        clients.back().send("PUT / HTTP/1.1\r\nHost: a\r\nContent-Length: 500000\r\n\r\nx");
    }
    gate.wait_for(50);
    gate.open();
    clients[0].send(std::string(499'999, 'x'));
    EXPECT_EQ(status_of(clients[0].read_response()), "HTTP/1.1 200 OK");
    // The one that was answered gives its buffer back when the answer has left; 49 wait for bytes, with nothing in hand.
    for (int i = 0; i < 1000 && server.server.stats().body_buffer_bytes != 0; ++i)
        std::this_thread::sleep_for(5ms);
    EXPECT_EQ(server.server.stats().body_buffer_bytes, 0u);
}

TEST(Drain, ClosesTheIdleAtOnceAndLetsTheOthersFinish) {
    Gate gate;
    TestServer server([&](Request& request) -> Task<Response> {
        if (request.path() == "/wait") co_await gate.pass();
        co_return text(200, "done");
    });
    RawSocket idle = server.connect(), busy = server.connect();
    idle.send(kGet);
    idle.read_response();
    busy.send("GET /wait HTTP/1.1\r\nHost: a\r\n\r\n");
    gate.wait_for(1);
    std::thread draining([&] { run_to_end(server.server.drain(10s)); });
    EXPECT_EQ(idle.read_all(), "");
    EXPECT_EQ(idle.failed(), 0);
    EXPECT_EQ(server.connect().read_all(), "");  // nobody accepts
    gate.open();
    std::string response = busy.read_all();
    EXPECT_TRUE(response.ends_with("done"));
    EXPECT_NE(response.find("Connection: close"), std::string::npos);
    draining.join();
    EXPECT_EQ(server.server.stats().connections, 0u);
}

TEST(Drain, ClosesWhatIsNotDoneByItsDeadline) {
    TestServer server([](Request& request) -> Task<Response> {
        co_await request.body->read();
        co_await request.body->read();
        co_return text(200, "");
    });
    RawSocket busy = server.connect();
    busy.send("PUT / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc");
    while (server.server.stats().requests == 0) std::this_thread::yield();
    run_to_end(server.server.drain(30ms));
    EXPECT_EQ(server.server.stats().connections, 0u);
    EXPECT_EQ(busy.read_all(), "");
    EXPECT_EQ(busy.failed(), ECONNRESET);
}

TEST(Drain, ReturnsAtOnceWhereNobodyIs) {
    TestServer server([](Request&) -> Task<Response> { co_return text(200, ""); });
    run_to_end(server.server.drain(10s));
    run_to_end(server.server.drain(10s));
}

TEST(Drain, AServerMayGoWhileItsConnectionsRun) {
    Gate gate;
    Cores cores(2);
    auto server = std::make_unique<Server>(cores, ServerOptions{}, [&](Request&) -> Task<Response> {
        co_await gate.pass();
        co_return text(200, "");
    });
    ASSERT_TRUE(server->listen("127.0.0.1", 0));
    cores.start();
    RawSocket client = RawSocket::connect(server->port());
    client.send(kGet);
    gate.wait_for(1);
    server.reset();
    EXPECT_EQ(client.read_all(), "");
    gate.open();
    cores.stop();
}

TEST(TimerWheel, FiresInOrderOnceAndNeverEarly) {
    asio::io_context loop;
    TimerWheel wheel(loop.get_executor(), 5ms);
    struct Fired {
        std::vector<int>* order;
        int number;
    };
    std::vector<int> order;
    Fired a{&order, 1}, b{&order, 2}, c{&order, 3};
    auto fire = [](void* self) {
        static_cast<Fired*>(self)->order->push_back(static_cast<Fired*>(self)->number);
    };
    TimerWheel::Deadline first(wheel, fire, &a), second(wheel, fire, &b), never(wheel, fire, &c);
    auto start = std::chrono::steady_clock::now();
    never.arm(10ms);
    second.arm(5ms);
    second.arm(60ms);  // put off: the wheel looks at 5 ms and puts it back
    first.arm(40s);
    first.arm(30ms);  // brought forward
    never.disarm();
    loop.run();  // ends when nothing is linked any more
    EXPECT_EQ(order, (std::vector<int>{1, 2}));
    EXPECT_GE(std::chrono::steady_clock::now() - start, 55ms);
}

}  // namespace
}  // namespace athanor::http
