#include "base/encoding.hpp"
#include "services/s3/text.hpp"

// What clients put into headers and parameters: any bytes end in an error or a value, and what we encode is read back as it was.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace athanor;
    std::string_view input(reinterpret_cast<const char*>(data), size);
    if (auto range = s3::parse_range(input)) ATHANOR_ASSERT(range->first || range->last);
    if (auto range = s3::parse_copy_range(input)) ATHANOR_ASSERT(*range->first <= *range->last);
    if (auto source = s3::parse_copy_source(input))
        ATHANOR_ASSERT(!source->bucket.empty() && !source->key.empty());
    if (auto tags = s3::parse_tagging(input)) ATHANOR_ASSERT(tags->size() <= 10);
    for (const auto& etag : s3::parse_etags(input)) ATHANOR_ASSERT(!etag.empty());
    ATHANOR_ASSERT(uri_decode(s3::list_encode(input)) == input);
    ATHANOR_ASSERT(size == 0 || s3::open_token(s3::make_token(input)) == input);
    s3::open_token(input);
    for (char c : s3::mail_safe(std::string(input))) ATHANOR_ASSERT(static_cast<unsigned char>(c) < 0x80);
    return 0;
}
