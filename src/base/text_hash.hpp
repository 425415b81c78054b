// Maps by text that are asked with a std::string_view, without making a string: std::unordered_map<std::string, T, TextHash, std::equal_to<>>.
#pragma once

#include <functional>
#include <string_view>

namespace athanor {

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};

}  // namespace athanor
