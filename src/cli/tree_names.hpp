// Keys as paths of a tree and back. Every key has a path that stays inside the tree, no two keys have the same, and the path alone gives the key again:
//
//     %XX       bytes that no name should have (control characters, '%' itself), "." and ".." as a whole component, ".athanor" as the first,
//               and upper-case letters where the file system does not tell cases apart
//     %         an empty component: "a//b" is a/%/b, "a/" is a/%
//     NAME%     the file of a key that is also a folder: "a" beside "a/b" is a%
//     PIECE%+   goes on in the next component without a slash: what is longer than a file's name may be
//
// Pure.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace athanor::cli {

inline constexpr std::string_view kTreeNotes = ".athanor";  // the folder of what is not an object

std::string path_of_key(std::string_view key, bool cases_alike = false);
// The path, or as NAME%. nullopt: no key has it.
std::optional<std::string> key_of_path(std::string_view path);

}  // namespace athanor::cli
