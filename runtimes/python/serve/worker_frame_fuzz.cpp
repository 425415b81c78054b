// Any bytes, cut anywhere: the reader ends in an error or a frame that encodes to the same bytes.
#include <algorithm>
#include <cstring>

#include "python/serve/worker_frame.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace athanor::python;
    std::string_view bytes(reinterpret_cast<const char*>(data), size);
    FrameReader reader;
    std::size_t begin = 0, at = 0;
    while (at < bytes.size()) {
        std::span<char> wanted = reader.wanted();
        ATHANOR_ASSERT(!wanted.empty());
        std::size_t n = std::min(
            {wanted.size(), bytes.size() - at, std::size_t{1} + static_cast<unsigned char>(bytes[at]) % 7});
        std::memcpy(wanted.data(), bytes.data() + at, n);
        at += n;
        if (!reader.filled(n)) return 0;
        if (auto frame = reader.take()) {
            ATHANOR_ASSERT(encode_head(*frame) + frame->body == bytes.substr(begin, at - begin));
            begin = at;
        }
    }
    return 0;
}
