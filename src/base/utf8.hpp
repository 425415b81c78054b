// Text that must be UTF-8 and may not be: what others wrote into a log, a name from a percent-encoded form. See also is_valid_utf8 in
// encoding.hpp, which is fast and comes first.
#pragma once

#include <string>
#include <string_view>

namespace athanor {

// Each byte that is in no well-formed sequence becomes U+FFFD.
std::string repaired_utf8(std::string_view text);

}  // namespace athanor
