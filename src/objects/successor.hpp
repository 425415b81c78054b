// The order of keys: what a listing seeks to. Pure.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace athanor::objects {

// The least text that is greater than everything that begins with `prefix`; nullopt if there is none.
std::optional<std::string> successor(std::string_view prefix);
// The key up to and with the first delimiter behind the prefix, if there is one.
std::optional<std::string_view> common_prefix(std::string_view key, std::string_view prefix,
                                              std::string_view delimiter);
// Where a listing goes on: a marker that is itself a common prefix is passed over with all that begins with it.
std::string first_after(std::string_view marker, std::string_view prefix, std::string_view delimiter);

}  // namespace athanor::objects
