#include "gate/payload.hpp"

// aws-chunked framing: any bytes, in any cut, with and without trailers, end in an error or a payload of the declared length.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace athanor::gate;
    std::string_view input(reinterpret_cast<const char*>(data), size);
    std::size_t cut = size ? data[0] % (size + 1) : 0;
    for (bool trailer : {false, true}) {
        ChunkDecoder::Options options;
        options.trailer = trailer;
        options.decoded_length = 16;
        options.announced = {"x-amz-checksum-crc32"};
        ChunkDecoder decoder(options);
        std::string out;
        std::string_view first = input.substr(0, cut), second = input.substr(cut);
        bool ok = decoder.feed(first, out) && decoder.feed(second, out);
        ATHANOR_ASSERT(out.size() <= 16);
        ATHANOR_ASSERT(!ok || !decoder.done() || out.size() == 16);
    }
    return 0;
}
