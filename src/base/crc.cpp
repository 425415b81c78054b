// The CRCs of hash.hpp. All three are reflected, start from ~0 and are inverted at the end, so one algebra
// serves them: a CRC is the remainder of the message as a polynomial over GF(2), its bit 0 the coefficient of
// the highest power.
#include <isa-l/crc.h>

#include <array>
#include <bit>
#include <cstring>

#include "base/error.hpp"
#include "base/hash.hpp"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace athanor {
namespace {

constexpr std::uint64_t kPoly32 = 0xEDB88320;          // IEEE 802.3, reflected
constexpr std::uint64_t kPoly32c = 0x82F63B78;         // Castagnoli (RFC 3720 B.4), reflected
constexpr std::uint64_t kPoly64 = 0x9A6C9329AC4BC9B5;  // NVM Express base specification 5.2.1.3.4, reflected

constexpr std::uint64_t times_x(std::uint64_t value, std::uint64_t poly) {
    return (value >> 1) ^ ((value & 1) ? poly : 0);
}

// Eight tables: a step of eight bytes is eight look-ups that do not depend on each other.
constexpr std::array<std::array<std::uint64_t, 256>, 8> make_tables() {
    std::array<std::array<std::uint64_t, 256>, 8> tables{};
    for (std::uint64_t byte = 0; byte < 256; ++byte) {
        std::uint64_t value = byte;
        for (int bit = 0; bit < 8; ++bit) value = times_x(value, kPoly64);
        tables[0][byte] = value;
    }
    for (std::size_t t = 1; t < 8; ++t) {
        for (std::size_t byte = 0; byte < 256; ++byte) {
            std::uint64_t before = tables[t - 1][byte];
            tables[t][byte] = (before >> 8) ^ tables[0][before & 255];
        }
    }
    return tables;
}
const auto kTables = make_tables();

// `state` is the inverted CRC.
std::uint64_t by_table(std::uint64_t state, const char* data, std::size_t size) {
    for (; size >= 8; data += 8, size -= 8) {
        std::uint64_t word;
        std::memcpy(&word, data, 8);
        word ^= state;
        state = 0;
        for (std::size_t i = 0; i < 8; ++i) state ^= kTables[7 - i][word >> (8 * i) & 255];
    }
    for (; size > 0; ++data, --size)
        state = (state >> 8) ^ kTables[0][(state ^ static_cast<unsigned char>(*data)) & 255];
    return state;
}

#if defined(__x86_64__)
// x^n mod P, reflected.
constexpr std::uint64_t power_of_x(int n) {
    std::uint64_t value = std::uint64_t{1} << 63;
    for (int i = 0; i < n; ++i) value = times_x(value, kPoly64);
    return value;
}

// Carrying a 128-bit remainder over `bits` further bits multiplies its first half by x^(bits+64) and its
// second by x^bits. The product of two reflected factors comes out one place too low, hence the -1 (Gopal et
// al., "Fast CRC Computation Using PCLMULQDQ", Intel 2009).
template <int bits>
__attribute__((target("pclmul,sse4.1"))) inline __m128i fold(__m128i value, __m128i next) {
    // Variables, or the powers are computed anew for every sixteen bytes.
    constexpr auto second_factor = static_cast<long long>(power_of_x(bits - 1));
    constexpr auto first_factor = static_cast<long long>(power_of_x(bits + 63));
    const __m128i factors = _mm_set_epi64x(second_factor, first_factor);
    __m128i first = _mm_clmulepi64_si128(value, factors, 0x00);
    __m128i second = _mm_clmulepi64_si128(value, factors, 0x11);
    return _mm_xor_si128(_mm_xor_si128(first, second), next);
}

inline __m128i load(const char* data) { return _mm_loadu_si128(reinterpret_cast<const __m128i*>(data)); }

__attribute__((target("pclmul,sse4.1"))) std::uint64_t by_folding(std::uint64_t state, const char* data,
                                                                  std::size_t size) {
    __m128i a = _mm_xor_si128(load(data), _mm_set_epi64x(0, static_cast<long long>(state)));
    __m128i b = load(data + 16), c = load(data + 32), d = load(data + 48);
    for (data += 64, size -= 64; size >= 64; data += 64, size -= 64) {
        a = fold<512>(a, load(data));
        b = fold<512>(b, load(data + 16));
        c = fold<512>(c, load(data + 32));
        d = fold<512>(d, load(data + 48));
    }
    a = fold<128>(fold<128>(fold<128>(a, b), c), d);
    for (; size >= 16; data += 16, size -= 16) a = fold<128>(a, load(data));
    char rest[16];
    std::memcpy(rest, &a, 16);
    return by_table(by_table(0, rest, 16), data, size);
}
const bool kHasPclmul = __builtin_cpu_supports("pclmul") && __builtin_cpu_supports("sse4.1");
#endif

constexpr std::size_t kIsalLimit = 1u << 30;  // ISA-L counts bytes in an int

// a·b mod P in the reflected form, `top` being x^0.
std::uint64_t multiply(std::uint64_t a, std::uint64_t b, std::uint64_t poly, std::uint64_t top) {
    std::uint64_t product = 0;
    for (std::uint64_t bit = top; bit != 0; bit >>= 1) {
        if (a & bit) product ^= b;
        b = times_x(b, poly);
    }
    return product;
}

}  // namespace

std::uint32_t crc32(std::uint32_t seed, std::string_view bytes) {
    while (!bytes.empty()) {
        std::string_view piece = bytes.substr(0, kIsalLimit);
        seed = crc32_gzip_refl(seed, reinterpret_cast<const unsigned char*>(piece.data()), piece.size());
        bytes.remove_prefix(piece.size());
    }
    return seed;
}

std::uint32_t crc32c(std::uint32_t seed, std::string_view bytes) {
    std::uint32_t state = ~seed;
    while (!bytes.empty()) {
        std::string_view piece = bytes.substr(0, kIsalLimit);
        auto data = reinterpret_cast<unsigned char*>(
            const_cast<char*>(piece.data()));  // ISA-L's prototype lacks a const
        state = crc32_iscsi(data, static_cast<int>(piece.size()), state);
        bytes.remove_prefix(piece.size());
    }
    return ~state;
}

std::uint64_t crc64nvme(std::uint64_t seed, std::string_view bytes) {
#if defined(__x86_64__)
    if (bytes.size() >= 128 && kHasPclmul) return ~by_folding(~seed, bytes.data(), bytes.size());
#endif
    return ~by_table(~seed, bytes.data(), bytes.size());
}

std::uint64_t crc_combine(HashKind kind, std::uint64_t a, std::uint64_t b, std::uint64_t length_b) {
    ATHANOR_ASSERT(kind == HashKind::crc32 || kind == HashKind::crc32c || kind == HashKind::crc64nvme);
    const std::uint64_t poly = kind == HashKind::crc32    ? kPoly32
                               : kind == HashKind::crc32c ? kPoly32c
                                                          : kPoly64;
    const std::uint64_t one = kind == HashKind::crc64nvme ? std::uint64_t{1} << 63 : std::uint64_t{1} << 31;
    // a·x^(8·length_b) + b; the inversions of both cancel out.
    std::uint64_t square = one >> 8;  // x^8
    for (std::uint64_t n = length_b; n != 0; n >>= 1) {
        if (n & 1) a = multiply(square, a, poly, one);
        square = multiply(square, square, poly, one);
    }
    return a ^ b;
}

}  // namespace athanor
