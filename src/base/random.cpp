#include "base/random.hpp"

#include <pthread.h>
#include <sys/random.h>

#include <array>
#include <cerrno>
#include <cstring>

#include "base/encoding.hpp"
#include "base/error.hpp"

namespace athanor {
namespace {

// A child of fork must not hand out what its parent's buffer holds.
std::atomic<unsigned> fork_generation = 0;

void fill_from_kernel(std::span<unsigned char> out) {
    while (!out.empty()) {
        ssize_t got = getrandom(out.data(), out.size(), 0);
        if (got < 0 && errno == EINTR) continue;
        ATHANOR_ASSERT(got > 0);
        out = out.subspan(static_cast<std::size_t>(got));
    }
}

class SystemRandom final : public Random {
public:
    SystemRandom() {
        pthread_atfork(nullptr, nullptr, [] { fork_generation.fetch_add(1); });
    }

    void fill(std::span<unsigned char> out) override {
        static constexpr std::size_t kBuffer = 512;
        struct Buffer {
            std::array<unsigned char, kBuffer> bytes;
            std::size_t used = kBuffer;
            unsigned generation = 0;
        };
        thread_local Buffer buffer;
        if (out.size() > kBuffer / 4) return fill_from_kernel(out);
        unsigned generation = fork_generation.load(std::memory_order_relaxed);
        if (buffer.used + out.size() > kBuffer || buffer.generation != generation) {
            fill_from_kernel(buffer.bytes);
            buffer.used = 0;
            buffer.generation = generation;
        }
        std::memcpy(out.data(), buffer.bytes.data() + buffer.used, out.size());
        std::memset(buffer.bytes.data() + buffer.used, 0, out.size());  // what was handed out is not kept
        buffer.used += out.size();
    }
};

}  // namespace

std::uint64_t Random::next_u64() {
    std::uint64_t value = 0;
    fill({reinterpret_cast<unsigned char*>(&value), sizeof value});
    return value;
}

std::string Random::bytes(std::size_t count) {
    std::string out(count, '\0');
    fill({reinterpret_cast<unsigned char*>(out.data()), count});
    return out;
}

std::uint64_t Random::below(std::uint64_t bound) {
    ATHANOR_ASSERT(bound > 0);
    // The values below 2^64 mod bound would make the small results more likely, so they are drawn again.
    const std::uint64_t reject = (0 - bound) % bound;
    for (;;) {
        std::uint64_t value = next_u64();
        if (value >= reject) return value % bound;
    }
}

Random& system_random() {
    static SystemRandom random;
    return random;
}

// SplitMix64 (Steele, Lea, Flood 2014): a counter and a mix, so that one atomic addition makes it
// thread-safe.
void SeededRandom::fill(std::span<unsigned char> out) {
    while (!out.empty()) {
        constexpr std::uint64_t kStep = 0x9E3779B97F4A7C15;
        std::uint64_t z = state_.fetch_add(kStep, std::memory_order_relaxed) + kStep;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        z ^= z >> 31;
        std::size_t count = std::min(out.size(), sizeof z);
        std::memcpy(out.data(), &z, count);
        out = out.subspan(count);
    }
}

std::string uuid4(Random& random) {
    std::array<unsigned char, 16> raw;
    random.fill(raw);
    raw[6] = static_cast<unsigned char>((raw[6] & 0x0F) | 0x40);
    raw[8] = static_cast<unsigned char>((raw[8] & 0x3F) | 0x80);
    std::string text = hex({reinterpret_cast<const char*>(raw.data()), raw.size()});
    for (std::size_t at : {8, 13, 18, 23}) text.insert(at, 1, '-');
    return text;
}

std::string request_id(Random& random) {
    static constexpr char kAlphabet[] =
        "0123456789ABCDEFGHJKMNPQRSTVWXYZ";  // 32, so that five bits choose one evenly
    std::array<unsigned char, 16> raw;
    random.fill(raw);
    std::string text(raw.size(), '\0');
    for (std::size_t i = 0; i < raw.size(); ++i) text[i] = kAlphabet[raw[i] & 31];
    return text;
}

}  // namespace athanor
