// What the benchmarks of the engine share: a store in a directory, and many writers or readers of it at once. Not part of the product.
#pragma once

#include <sys/resource.h>
#include <unistd.h>

#include <cstdio>
#include <ctime>

#include "base/clock.hpp"
#include "base/log.hpp"
#include "objects/object_store.hpp"

namespace athanor::objects {

inline double seconds_now() { return static_cast<double>(system_clock().monotonic().count()) / 1e6; }
// Of the whole process, or of the calling thread alone.
inline double cpu_now(int who = RUSAGE_SELF) {
    rusage usage;
    ::getrusage(who, &usage);
    auto of = [](timeval t) { return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6; };
    return of(usage.ru_utime) + of(usage.ru_stime);
}
inline double thread_cpu_now() {
    timespec t;
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_nsec) / 1e9;
}

struct Rate {
    double per_second = 0, cpu_microseconds = 0;
};

struct Bench {
    explicit Bench(ObjectStore::Options options) : pool(2), cores(2) {
        options.master_key = MasterKey::generate(system_random());
        store = std::move(
            ObjectStore::open(system_filesystem(), system_clock(), system_random(), pool, std::move(options))
                .value());
        cores.start();
        (void)run_to_end(store->create_bucket(bucket, "1", "us-east-1")).value();
    }
    ~Bench() {
        cores.stop();
        store.reset();
        pool.join();
    }

    // Runs `work(i)` for i in [0, end) from `workers` coroutines, or for `seconds`, whatever comes first.
    template <class Work>
    Rate run(int workers, std::uint64_t end, double seconds, Work work) {
        std::atomic<std::uint64_t> next = 0, done = 0;
        std::atomic<int> running = workers;
        const double begin = seconds_now(), cpu = cpu_now();
        for (int w = 0; w < workers; ++w) {
            spawn(cores.next(),
                  [](Work& job, std::atomic<std::uint64_t>& turn, std::atomic<std::uint64_t>& count,
                     std::uint64_t last, double until, std::atomic<int>& left) -> Task<void> {
                      for (std::uint64_t i = turn++; i < last; i = turn++) {
                          if (seconds_now() > until) break;
                          co_await job(i);
                          ++count;
                      }
                      --left;
                      left.notify_all();
                  }(work, next, done, end, begin + seconds, running));
        }
        for (int left = running; left > 0; left = running) running.wait(left);
        const auto count = static_cast<double>(done.load());
        return {count / (seconds_now() - begin), (cpu_now() - cpu) / count * 1e6};
    }
    // Runs `work(i)` over and over from `workers` coroutines for `seconds`; prints the rate.
    template <class Work>
    void measure(const char* name, int workers, double seconds, Work work) {
        Rate rate = run(workers, ~std::uint64_t{0}, seconds, work);
        std::printf("%-44s %10.0f /s   %6.1f us CPU each\n", name, rate.per_second, rate.cpu_microseconds);
        std::fflush(stdout);
    }

    Pool pool;
    Cores cores;
    std::unique_ptr<ObjectStore> store;
    BucketName bucket = BucketName::parse("bench").value();
};

}  // namespace athanor::objects
