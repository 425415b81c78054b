// Numbers of a fixed width in this room's files, little-endian. Internal.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace athanor::objects {

inline void append_number(std::string& out, std::uint64_t number, int bytes) {
    for (int i = 0; i < bytes; ++i) out += static_cast<char>(number >> (8 * i));
}

inline std::uint64_t number_at(std::string_view bytes, std::size_t at, int size) {
    std::uint64_t number = 0;
    for (int i = size; i-- > 0;)
        number = number << 8 | static_cast<unsigned char>(bytes[at + static_cast<std::size_t>(i)]);
    return number;
}

}  // namespace athanor::objects
