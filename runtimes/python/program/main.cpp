// athanor-python-serve COMMAND...: HTTP in front of Python workers (bin/serve starts it with the command of a worker). Ends with 1 and the
// reason when the model cannot be loaded, with 0 after a SIGTERM and the requests that were under way.
#include <asio/signal_set.hpp>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <future>
#include <iterator>
#include <thread>

#include "base/log.hpp"
#include "http/server.hpp"
#include "python/front/routes.hpp"
#include "python/front/settings.hpp"

namespace {

using namespace athanor;

constexpr std::chrono::seconds kDrain{25};  // SIGKILL follows 30 s after SIGTERM

std::string read_text(const char* path) {
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::optional<std::string> environment(const std::string& name) {
    const char* value = std::getenv(name.c_str());
    return value ? std::optional<std::string>(value) : std::nullopt;
}

int fail_with(const std::string& reason) {
    log::flush();
    std::fprintf(stderr, "athanor-python-serve: %s\n", reason.c_str());
    return 1;
}

// The exit code, from whichever comes first. Set on the loop's thread, awaited by main.
class End {
public:
    void set(int code) {
        if (!std::exchange(is_set_, true)) code_.set_value(code);
    }
    int wait() { return code_.get_future().get(); }

private:
    bool is_set_ = false;
    std::promise<int> code_;
};

// Waits for SIGTERM, then ends the server gently.
Task<void> drain_on(asio::signal_set& signals, http::Server& server, End& end) {
    co_await signals.async_wait(asio::use_awaitable);
    co_await server.drain(kDrain);
    end.set(0);
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2) return fail_with("usage: athanor-python-serve WORKER-COMMAND...");
    log::configure(log::Level::info);
    std::size_t cores_here = python::usable_cores(std::max(1u, std::thread::hardware_concurrency()),
                                                  read_text("/sys/fs/cgroup/cpu.max"));
    auto settings = python::read_settings(environment, cores_here);
    if (!settings) return fail_with(settings.error().message);

    // One thread speaks HTTP: it passes bytes on, the work is the workers'.
    Cores cores(1);
    auto executor = cores.context(0).get_executor();
    End end;
    python::WorkerPool pool(executor, system_clock(),
                            {.command = std::vector<std::string>(argv + 1, argv + argc),
                             .workers = settings->workers,
                             .timeout = std::chrono::seconds(settings->timeout_seconds)},
                            [&end](const std::string& reason) { end.set(fail_with(reason)); });
    python::Routes routes(pool);
    http::Server server(cores, {}, [&routes](http::Request& request) { return routes.answer(request); });
    if (auto listening = server.listen("0.0.0.0", settings->port); !listening)
        return fail_with(listening.error().message);
    log::info("listening on port {}; {} workers load the model", server.port(), settings->workers);

    asio::signal_set signals(executor, SIGTERM, SIGINT);
    spawn(executor, drain_on(signals, server, end));
    pool.start();
    cores.start();
    int code = end.wait();
    cores.stop();
    return code;
}
