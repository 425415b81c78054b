// Text forms of bytes.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace athanor {

std::string hex(std::string_view bytes);  // lower case
std::optional<std::string> from_hex(std::string_view text);
std::string base64(std::string_view bytes);
std::optional<std::string> from_base64(
    std::string_view text);  // strict: alphabet and padding are checked (RFC 4648 §4)

// Percent-encoding as SigV4 and S3 use it: all but A-Z a-z 0-9 - _ . ~ is encoded, upper-case hex;
// `keep_slash` leaves '/' as it is.
std::string uri_encode(std::string_view text, bool keep_slash = false);
// Decodes %XX; '+' stays '+' unless `plus_is_space`. nullopt on a bad escape.
std::optional<std::string> uri_decode(std::string_view text, bool plus_is_space = false);

bool is_valid_utf8(std::string_view text);
std::string to_lower(std::string_view text);                       // ASCII
std::string_view trim(std::string_view text);                      // ASCII white space
bool equal_ignore_case(std::string_view a, std::string_view b);    // ASCII
bool equal_constant_time(std::string_view a, std::string_view b);  // for secrets and signatures

template <class T>
std::optional<T> parse_number(std::string_view text);  // the whole of it, base 10, finite (int64_t, uint64_t,
                                                       // int, unsigned, uint16_t, double)

}  // namespace athanor
