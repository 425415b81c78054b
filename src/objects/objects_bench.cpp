// The engine in process: what the HTTP server's budgets are ratios of (DESIGN §9).
//
//     objects_bench DIR [writers=32] [seconds=3] [size]
//
// Prints durable puts/s for each place that a small body may take, gets/s, and the speed of one large stream beside MD5's. DIR is made and must be empty; it is on the disk that is measured.
#include <cstdlib>

#include "base/encoding.hpp"
#include "base/hash.hpp"
#include "objects/benching.hpp"

namespace athanor::objects {
namespace {

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
    ObjectStore::Options options;
    options.path = dir;
    options.inline_limit = inline_limit;
    Bench bench(std::move(options));
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
    ObjectStore::Options options;
    options.path = dir;
    Bench bench(std::move(options));
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

}  // namespace
}  // namespace athanor::objects

int main(int argc, char** argv) {
    using namespace athanor::objects;
    if (argc < 2) {
        std::fprintf(stderr, "objects_bench DIR [writers] [seconds] [size]\n");
        return 2;
    }
    std::string dir = argv[1];
    int writers = argc > 2 ? std::atoi(argv[2]) : 32;
    double seconds = argc > 3 ? std::atof(argv[3]) : 3;
    const char* one = argc > 4 ? argv[4] : nullptr;  // a size alone, for a profiler
    std::vector<std::size_t> sizes{256, 1024, 4096, 16384};
    if (one != nullptr) sizes = {static_cast<std::size_t>(std::atoi(one))};
    for (std::size_t size : sizes) {
        small_objects(fmt::format("{}/row-{}", dir, size), "in the row", 1u << 20, size, writers, seconds);
        small_objects(fmt::format("{}/segment-{}", dir, size), "in a segment", 0, size, writers, seconds);
    }
    if (one != nullptr) return 0;
    large_object(dir + "/large");
    return 0;
}
