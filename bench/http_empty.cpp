// The HTTP room with an empty handler: what a request costs before anybody does anything. `http_empty PORT [CORES]`, until SIGTERM.
// Measure it with wrk (keep-alive) beside nginx's `return 200`, CPU from /proc/PID/stat: the budget is nginx's CPU a request.
#include <csignal>
#include <cstdio>

#include "base/encoding.hpp"
#include "http/server.hpp"

using namespace athanor;

namespace {

// A body is read and counted, so that uploads can be measured as well.
Task<http::Response> answer(http::Request& request) {
    std::uint64_t size = 0;
    for (;;) {
        auto piece = co_await request.body->read();
        if (!piece) co_return http::Response{.status = piece.error().status};
        if (piece->empty()) break;
        size += piece->size();
    }
    http::Response response{.body = "hello " + std::to_string(size) + "\n"};
    response.headers.add("Content-Type", "text/plain");
    co_return response;
}

}  // namespace

int main(int argc, char** argv) {
    auto port = argc > 1 ? parse_number<std::uint16_t>(argv[1]) : std::nullopt;
    auto count =
        argc > 2 ? parse_number<unsigned>(argv[2]) : std::optional(std::thread::hardware_concurrency());
    if (!port || !count || *count == 0) return std::fputs("usage: http_empty PORT [CORES]\n", stderr), 2;

    sigset_t ends;
    sigemptyset(&ends);
    sigaddset(&ends, SIGTERM);
    sigaddset(&ends, SIGINT);
    pthread_sigmask(SIG_BLOCK, &ends, nullptr);

    Cores cores(*count);
    http::Server server(cores, {}, answer);
    if (auto listening = server.listen("127.0.0.1", *port); !listening) {
        return std::fprintf(stderr, "http_empty: %s\n", listening.error().message.c_str()), 1;
    }
    cores.start();
    int signal = 0;
    sigwait(&ends, &signal);
    run_to_end(server.drain(std::chrono::seconds(5)));
}
