// Randomness is passed in: the system's generator for keys, nonces and ids; a seeded one for tests that
// replay.
#pragma once

#include <atomic>
#include <cstdint>
#include <span>
#include <string>

namespace athanor {

class Random {
public:
    virtual ~Random() = default;
    virtual void fill(std::span<unsigned char> out) = 0;  // thread-safe

    std::uint64_t next_u64();
    std::string bytes(std::size_t count);
    std::uint64_t below(std::uint64_t bound);  // uniform in [0, bound); bound > 0
};

Random& system_random();  // getrandom(2), buffered per thread

class SeededRandom final : public Random {  // not for secrets
public:
    explicit SeededRandom(std::uint64_t seed) : state_(seed) {}
    void fill(std::span<unsigned char> out) override;

private:
    std::atomic<std::uint64_t> state_;
};

std::string uuid4(Random& random);       // 8-4-4-4-12 lower-case hex
std::string request_id(Random& random);  // 16 upper-case letters and digits, S3's form

}  // namespace athanor
