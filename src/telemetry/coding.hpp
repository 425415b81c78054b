// How numbers and texts lie in segments: little-endian, variable-length numbers, texts by length. A Cursor reads what an enemy may have
// written: it never leaves its bytes, and says at the end whether all was well. Internal to this room.
#pragma once

#include <bit>
#include <cstdint>
#include <string>
#include <string_view>

namespace athanor::telemetry {

inline void put_fixed(std::string& out, std::uint64_t number, int bytes) {
    char text[8];
    for (int i = 0; i < bytes; ++i) text[i] = static_cast<char>(number >> (8 * i));
    out.append(text, static_cast<std::size_t>(bytes));
}
inline std::uint64_t fixed_at(std::string_view bytes, std::size_t at, std::size_t size) {
    std::uint64_t number = 0;
    for (std::size_t i = size; i-- > 0;) number = number << 8 | static_cast<unsigned char>(bytes[at + i]);
    return number;
}
inline constexpr std::size_t kLongestNumber = 10;
// To memory that has room; behind what was written.
inline char* number_to(char* out, std::uint64_t number) {
    for (; number >= 0x80; number >>= 7) *out++ = static_cast<char>(number | 0x80);
    *out++ = static_cast<char>(number);
    return out;
}
// Small in either direction is short.
inline char* signed_number_to(char* out, std::int64_t number) {
    return number_to(out, static_cast<std::uint64_t>(number) << 1 ^ static_cast<std::uint64_t>(number >> 63));
}
inline char* real_to(char* out, double value) {
    auto bits = std::bit_cast<std::uint64_t>(value);
    for (int i = 0; i < 8; ++i) *out++ = static_cast<char>(bits >> (8 * i));
    return out;
}
inline void put_number(std::string& out, std::uint64_t number) {
    char text[kLongestNumber];
    out.append(text, number_to(text, number));
}
inline void put_signed(std::string& out, std::int64_t number) {
    char text[kLongestNumber];
    out.append(text, signed_number_to(text, number));
}
inline void put_real(std::string& out, double value) {
    put_fixed(out, std::bit_cast<std::uint64_t>(value), 8);
}
inline void put_text(std::string& out, std::string_view text) {
    put_number(out, text.size());
    out += text;
}

struct Cursor {
    std::string_view rest;
    bool ok = true;

    std::uint64_t number() {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (rest.empty()) break;
            auto byte = static_cast<unsigned char>(rest.front());
            rest.remove_prefix(1);
            value |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
            if ((byte & 0x80) == 0) return value;
        }
        ok = false;
        return 0;
    }
    std::int64_t signed_number() {
        std::uint64_t value = number();
        return static_cast<std::int64_t>(value >> 1 ^ (0 - (value & 1)));
    }
    std::uint64_t fixed(std::size_t size) {
        if (rest.size() < size) {
            ok = false;
            return 0;
        }
        std::uint64_t value = fixed_at(rest, 0, size);
        rest.remove_prefix(size);
        return value;
    }
    double real() { return std::bit_cast<double>(fixed(8)); }
    std::string_view view() {
        std::uint64_t size = number();
        if (size > rest.size()) ok = false;
        std::string_view out = rest.substr(0, ok ? size : 0);
        rest.remove_prefix(out.size());
        return out;
    }
    std::string text() { return std::string(view()); }
    std::uint64_t count() {  // of what takes at least a byte each
        std::uint64_t n = number();
        if (n > rest.size()) ok = false;
        return ok ? n : 0;
    }
};

}  // namespace athanor::telemetry
