// A check at the end of each page of a database, so that a page that the disk changed is an error and never a wrong answer: a name in a listing, a row that
// is not found, a branch of the tree. SQLite leaves the last 8 bytes of a page alone (its header's "reserved space"); they are the page's number (4), so that
// a page in another's place is found as well, and the CRC32C of all before (4), which costs 0.1 us a page.
//
// The file layer (vfs_handle.cpp) seals what it writes and looks at what it reads. The log needs none: its frames carry SQLite's own checksums, and what is
// read from it was written by this process. A database of before has no such space; it is read as it is.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace athanor::store {

inline constexpr int kPageSeal = 8;  // bytes

bool is_page(std::uint64_t offset, std::size_t size);  // a whole page, by its place and size
void seal_page(std::span<char> page, std::uint64_t offset);
bool page_is_whole(std::string_view page, std::uint64_t offset);

// `header`: a database file's first bytes. Does it leave room for seals?
bool has_seals(std::string_view header);

}  // namespace athanor::store
