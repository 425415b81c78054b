// The first look at what an object holds: a table (CSV by RFC 4180, its delimiter found out; JSON lines; either of them packed by gzip) with what can be said of each
// column, or text, or why neither. Of bytes that strangers wrote: no number in them sizes anything, everything is bounded (preview.cpp, columns.hpp), fuzzed.
// Pure; some 50 ms for 4 MiB: on the Pool, never on a core.
//
//     {"kind":"table","columns":[{"name","type","missing","distinct","min","max","mean","histogram","top"}],"rows":[[…]],"rowsRead":n,"whole":true}
//     {"kind":"text","text","whole"}   {"kind":"none","reason"}
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace athanor::console {

inline constexpr std::size_t kPreviewed = 4u << 20;  // bytes that are read, and bytes that come of gzip

// `head`: the first bytes of the object, all of it if `whole`; `name`: its key, whose ending is a hint.
std::string preview(std::string_view head, bool whole, std::string_view name);

}  // namespace athanor::console
