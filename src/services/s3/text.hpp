// The small texts of S3's headers and parameters, each parsed here once: ranges, lists of ETags, copy sources, tags; and the encodings of lists.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "objects/types.hpp"

namespace athanor::s3 {

// "bytes=0-9", "bytes=5-", "bytes=-3". Anything else, also several ranges, is nullopt: S3 then answers with the whole object.
std::optional<objects::ByteRange> parse_range(std::string_view header);
// x-amz-copy-source-range allows only bytes=first-last, and errs on others.
Result<objects::ByteRange> parse_copy_range(std::string_view header);

// Between commas, without spaces and what is empty: views into the header.
std::vector<std::string_view> split_list(std::string_view header);

// `"a", W/"b", *` → a, b, *. Quotes are optional, as S3 has it.
std::vector<objects::Etag> parse_etags(std::string_view header);
std::string quoted(std::string_view etag);

struct CopySourceName {
    std::string bucket, key;
    std::optional<std::string> version;
};
// "/bucket/key?versionId=…" or "bucket/key", percent-encoded as a whole.
Result<CopySourceName> parse_copy_source(std::string_view header);

// x-amz-tagging: "a=b&c=d", form-encoded.
Result<objects::Tags> parse_tagging(std::string_view header);
// At most 10, keys of 1 to 128 and values of up to 256 characters, no key twice.
Status check_tags(const objects::Tags& tags);

// encoding-type=url: letters, digits and -_.*/ stay, the rest is %XX, a space too: clients that take '+' for a space and those that do not agree.
std::string list_encode(std::string_view text);

// A continuation token holds the name after which the list goes on; it is opaque to clients and checked when it returns.
std::string make_token(std::string_view name);
std::optional<std::string> open_token(std::string_view token);

// A user's metadata value on its way out: what is not ASCII is shown as AWS does, by RFC 2047, its bytes taken for ISO 8859-1 characters.
std::string mail_safe(std::string value);

}  // namespace athanor::s3
