// IAM's unique ids: a prefix that says of what ("AROA", "ASIA"), then letters of base 32. AWS, "IAM identifiers".
#pragma once

#include <string>
#include <string_view>

#include "base/hash.hpp"
#include "base/random.hpp"

namespace athanor::identity {

inline constexpr std::string_view kIdLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

inline std::string new_id(std::string_view prefix, std::size_t letters, Random& random) {
    std::string id(prefix);
    for (unsigned char byte : random.bytes(letters)) id += kIdLetters[byte % kIdLetters.size()];
    return id;
}

// Of what has no row: the same for ever.
inline std::string made_id(std::string_view prefix, std::string_view arn) {
    std::string id(prefix);
    for (unsigned char byte : hash(HashKind::sha256, arn).substr(0, 17))
        id += kIdLetters[byte % kIdLetters.size()];
    return id;
}

}  // namespace athanor::identity
