// The limit for PUTs in parallel: what each needs at least, without a network: MD5, AES-256-GCM in frames, a file, fdatasync.
// Usage: put_loop DIR OBJECTS BYTES AT_ONCE. Prints MiB/s.
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <thread>
#include <vector>

#include "base/file.hpp"
#include "base/hash.hpp"
#include "base/random.hpp"
#include "objects/frame.hpp"

using namespace athanor;

namespace {

constexpr std::size_t kChunk = 256u << 10;

void put(const std::string& path, std::string_view body) {
    auto file = system_filesystem().open(path, OpenMode::create_new).value();
    objects::DataKey key{system_random().bytes(objects::kKeySize)};
    Hash md5(HashKind::md5);
    std::string sealed;
    std::uint64_t frame = 0, offset = 0;
    while (!body.empty()) {
        std::string_view chunk = body.substr(0, kChunk);
        body.remove_prefix(chunk.size());
        md5.update(chunk);
        sealed.clear();
        objects::seal_frames(key, frame, chunk, body.empty(), sealed);
        if (!file->write_at(offset, sealed)) std::abort();
        frame += objects::frame_count(chunk.size());
        offset += sealed.size();
    }
    if (!file->sync()) std::abort();
    (void)md5.finish();
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 5) return std::fprintf(stderr, "usage: put_loop DIR OBJECTS BYTES AT_ONCE\n"), 2;
    const int objects = std::atoi(argv[2]);
    const std::string body = system_random().bytes(static_cast<std::size_t>(std::atoll(argv[3])));
    std::atomic<int> next = 0;
    auto begun = std::chrono::steady_clock::now();
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < std::atoi(argv[4]); ++i) {
            threads.emplace_back([&] {
                for (int object = next++; object < objects; object = next++)
                    put(std::string(argv[1]) + "/" + std::to_string(object), body);
            });
        }
    }
    std::chrono::duration<double> took = std::chrono::steady_clock::now() - begun;
    std::printf("%.1f\n",
                static_cast<double>(body.size()) * objects / static_cast<double>(1 << 20) / took.count());
}
