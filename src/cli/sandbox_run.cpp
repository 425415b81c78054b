#include "cli/sandbox_run.hpp"

#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <thread>

#include "base/clock.hpp"
#include "base/log.hpp"

namespace athanor::cli {

namespace {

using namespace compute;

constexpr std::size_t kTail = 64u << 10;
constexpr auto kLook = std::chrono::milliseconds(20);
constexpr std::chrono::seconds kGrace{5};

// The end of what a process wrote, shown as it comes.
class Echo {
public:
    Echo(int descriptor, bool show) : thread_([this, descriptor, show] { read(descriptor, show); }) {}
    ~Echo() {
        if (thread_.joinable()) thread_.join();
    }
    std::string take() {
        thread_.join();
        return std::move(tail_);
    }

private:
    void read(int descriptor, bool show) {
        char buffer[16 * 1024];
        for (ssize_t count; (count = ::read(descriptor, buffer, sizeof buffer)) > 0;) {
            std::string_view bytes(buffer, static_cast<std::size_t>(count));
            if (show) std::fwrite(bytes.data(), 1, bytes.size(), stderr);
            tail_ += bytes;
            if (tail_.size() > 2 * kTail) tail_.erase(0, tail_.size() - kTail);
        }
    }
    std::string tail_;
    std::thread thread_;
};

}  // namespace

Result<SandboxRun> run_watched(Isolation& isolation, const SandboxSpec& spec, std::int64_t limit_seconds,
                               bool show) {
    Duration begin = system_clock().monotonic();
    auto seconds = [&] { return static_cast<double>((system_clock().monotonic() - begin).count()) / 1e6; };
    ATHANOR_TRY(auto sandbox, isolation.create(spec));
    ATHANOR_CHECK(sandbox->start());
    SandboxRun ran{.start_seconds = seconds()};
    begin = system_clock().monotonic();
    Echo output(sandbox->output(), show), errors(sandbox->error_output(), show);
    std::atomic<bool> ended = false;
    std::thread watchdog([&] {
        bool told = false;
        while (!ended) {
            std::this_thread::sleep_for(kLook);
            Usage now = sandbox->usage();  // the peak, where the kernel does not keep it
            ran.usage.peak_memory_bytes =
                std::max({ran.usage.peak_memory_bytes, now.peak_memory_bytes, now.memory_bytes});
            double limit =
                static_cast<double>(limit_seconds) + (told ? static_cast<double>(kGrace.count()) : 0);
            if (seconds() < limit) continue;
            ran.timed_out = true;
            if (Status sent = told ? sandbox->kill_all() : sandbox->signal(SIGTERM); !sent)
                log::warn("{}", sent.error().message);
            told = true;
        }
    });
    ran.exit = sandbox->wait();
    ended = true;
    watchdog.join();
    ran.seconds = seconds();
    Usage last = sandbox->usage();
    ran.usage.peak_memory_bytes = std::max(ran.usage.peak_memory_bytes, last.peak_memory_bytes);
    ran.usage.cpu_microseconds = last.cpu_microseconds;
    ran.text = output.take();
    std::string said = errors.take();
    ran.text += (ran.text.empty() || ran.text.ends_with('\n') ? "" : "\n") + said;
    return ran;
}

}  // namespace athanor::cli
