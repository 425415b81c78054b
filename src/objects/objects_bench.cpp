// The engine in process: what the HTTP server's budgets are ratios of (DESIGN §9).
//
//     objects_bench DIR [writers=32] [seconds=3]
//
// Prints durable 4 KiB puts/s for each place that a small body may take, gets/s, the speed of one large stream beside MD5's, and a page of a listing
// over many keys. DIR is made and must be empty; it is on the disk that is measured.
#include <sys/resource.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>

#include "base/clock.hpp"
#include "base/encoding.hpp"
#include "base/hash.hpp"
#include "base/log.hpp"
#include "objects/object_store.hpp"
#include "store/database.hpp"

namespace athanor::objects {
namespace {

double seconds_now() { return static_cast<double>(system_clock().monotonic().count()) / 1e6; }
double cpu_now() {
    rusage usage;
    ::getrusage(RUSAGE_SELF, &usage);
    auto of = [](timeval t) { return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6; };
    return of(usage.ru_utime) + of(usage.ru_stime);
}

struct Bench {
    Bench(const std::string& path, std::size_t inline_limit) : pool(2), cores(2) {
        ObjectStore::Options options;
        options.path = path;
        options.master_key = MasterKey::generate(system_random());
        options.inline_limit = inline_limit;
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

    // Runs `work(i)` over and over from `workers` coroutines for `seconds`; prints the rate.
    template <class Work>
    void measure(const char* name, int workers, double seconds, Work work) {
        std::atomic<std::uint64_t> done = 0, next = 0;
        std::atomic<int> running = workers;
        double begin = seconds_now(), cpu = cpu_now();
        std::atomic<bool> stop = false;
        for (int w = 0; w < workers; ++w) {
            spawn(cores.next(),
                  [](Work& job, std::atomic<std::uint64_t>& count, std::atomic<std::uint64_t>& turn,
                     std::atomic<bool>& over, std::atomic<int>& left) -> Task<void> {
                      while (!over) {
                          co_await job(turn++);
                          ++count;
                      }
                      --left;
                      left.notify_all();
                  }(work, done, next, stop, running));
        }
        while (seconds_now() - begin < seconds) ::usleep(10'000);
        stop = true;
        for (int left = running; left > 0; left = running) running.wait(left);
        double took = seconds_now() - begin;
        auto count = static_cast<double>(done.load());
        std::printf("%-44s %10.0f /s   %6.1f us CPU each\n", name, count / took,
                    (cpu_now() - cpu) / count * 1e6);
        std::fflush(stdout);
    }

    Pool pool;
    Cores cores;
    std::unique_ptr<ObjectStore> store;
    BucketName bucket = BucketName::parse("bench").value();
};

class Zeros final : public ByteStream {
public:
    explicit Zeros(std::uint64_t size) : left_(size) {}
    std::optional<std::uint64_t> remaining() const override { return left_; }
    Task<Result<std::string_view>> read() override {
        std::uint64_t size = std::min<std::uint64_t>(left_, piece_.size());
        left_ -= size;
        co_return std::string_view(piece_).substr(0, size);
    }

private:
    std::uint64_t left_;
    std::string piece_ = std::string(128 << 10, 'z');
};

void small_objects(const std::string& dir, const char* place, std::size_t inline_limit, std::size_t size,
                   int writers, double seconds) {
    Bench bench(dir, inline_limit);
    std::string body(size, 'x');
    auto put = [&](std::uint64_t i) -> Task<void> {
        auto stream = stream_of(body);
        auto made = co_await bench.store->put(
            bench.bucket, ObjectKey::parse(fmt::format("key-{:012d}", i * 2654435761u % 1000000)).value(),
            *stream, {});
        if (!made) std::abort();
    };
    bench.measure(fmt::format("put {} B, {}, {} writers", size, place, writers).c_str(), writers, seconds,
                  put);
    if (seconds > 7) return;  // puts alone, for a profiler
    auto listed = bench.store->list(bench.bucket, {}).value();
    auto get = [&](std::uint64_t i) -> Task<void> {
        auto reader = co_await bench.store->get(
            bench.bucket, ObjectKey::parse(listed.objects[i % listed.objects.size()].key).value(), {});
        auto piece = co_await (*reader)->read();
        if (piece->size() != size) std::abort();
    };
    bench.measure(fmt::format("get {} B, {}, 32 readers", size, place).c_str(), 32, seconds, get);
}

void large_object(const std::string& dir) {
    Bench bench(dir, 512);
    constexpr std::uint64_t kSize = 256u << 20;
    double begin = seconds_now();
    Hash md5(HashKind::md5);
    std::string piece(256 << 10, 'z');
    for (std::uint64_t done = 0; done < kSize; done += piece.size()) md5.update(piece);
    (void)md5.finish();
    double md5_speed = kSize / 1e6 / (seconds_now() - begin);
    begin = seconds_now();
    Zeros body(kSize);
    auto key = ObjectKey::parse("large").value();
    if (!run_to_end(bench.store->put(bench.bucket, key, body, {}))) std::abort();
    double put_speed = kSize / 1e6 / (seconds_now() - begin);
    begin = seconds_now();
    run_to_end([](ObjectStore& store, BucketName bucket, ObjectKey k) -> Task<void> {
        auto reader = co_await store.get(bucket, k, {});
        while (true) {
            auto got = co_await (*reader)->read();
            if (!got) std::abort();
            if (got->empty()) break;
        }
    }(*bench.store, bench.bucket, key));
    double get_speed = kSize / 1e6 / (seconds_now() - begin);
    std::printf("256 MiB: MD5 alone %.0f MB/s, put %.0f MB/s (%.2f of it), get %.0f MB/s\n", md5_speed,
                put_speed, put_speed / md5_speed, get_speed);
}

// Rows as a put of a tiny object writes them, in big transactions.
void listing(const std::string& dir, int keys) {
    Bench bench(dir, 512);
    auto put = [&](std::uint64_t i) -> Task<void> {
        auto stream = stream_of("");
        auto key =
            ObjectKey::parse(fmt::format("dir-{:03d}/sub-{:02d}/{:09d}", i % 1000, i / 1000 % 10, i)).value();
        if (!co_await bench.store->put(bench.bucket, key, *stream, {})) std::abort();
    };
    std::atomic<int> next = 0;
    std::atomic<int> left = 256;
    for (int w = 0; w < 256; ++w) {
        spawn(
            bench.cores.next(),
            [](decltype(put)& job, std::atomic<int>& turn, int end, std::atomic<int>& running) -> Task<void> {
                for (int i = turn++; i < end; i = turn++) co_await job(static_cast<std::uint64_t>(i));
                --running;
                running.notify_all();
            }(put, next, keys, left));
    }
    for (int running = left; running > 0; running = left) left.wait(running);
    for (auto [what, query] : {std::pair<const char*, ListQuery>{"1,000 keys", {}},
                               {"1,000 keys from the middle", {.start_after = "dir-500/"}},
                               {"1,000 common prefixes", {.delimiter = "/"}},
                               {"100 keys below a prefix", {.prefix = "dir-777/sub-03/"}}}) {
        double begin = seconds_now();
        std::size_t found = 0;
        for (int i = 0; i < 20; ++i) {
            auto page = bench.store->list(bench.bucket, query).value();
            found = page.objects.size() + page.common_prefixes.size();
        }
        std::printf("list %s of %d: %zu entries in %.2f ms\n", what, keys, found,
                    (seconds_now() - begin) / 20 * 1e3);
    }
}

}  // namespace
}  // namespace athanor::objects

int main(int argc, char** argv) {
    using namespace athanor::objects;
    if (argc < 2) {
        std::fprintf(stderr, "objects_bench DIR [writers] [seconds] [keys] [size]\n");
        return 2;
    }
    std::string dir = argv[1];
    int writers = argc > 2 ? std::atoi(argv[2]) : 32;
    double seconds = argc > 3 ? std::atof(argv[3]) : 3;
    int keys = argc > 4 ? std::atoi(argv[4]) : 100'000;
    const char* one = argc > 5 ? argv[5] : nullptr;  // a size alone, for a profiler
    for (std::size_t size : {256u, 1024u, 4096u, 16384u}) {
        if (one != nullptr && size != static_cast<std::size_t>(std::atoi(one))) continue;
        small_objects(fmt::format("{}/row-{}", dir, size), "in the row", 1u << 20, size, writers, seconds);
        small_objects(fmt::format("{}/segment-{}", dir, size), "in a segment", 0, size, writers, seconds);
    }
    if (one != nullptr) return 0;
    large_object(dir + "/large");
    listing(dir + "/listing", keys);
    return 0;
}
