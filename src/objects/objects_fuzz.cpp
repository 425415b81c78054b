// Bytes from a disk that lies: the decoders of rows and the opener of frames must refuse or read, never crash. The first byte chooses.
#include <cstdint>
#include <string>
#include <string_view>

#include "objects/frame.hpp"
#include "objects/rows.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace athanor::objects;
    if (size == 0) return 0;
    std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    // Beside the bytes as they are, with a sum that fits, so that the fields behind it are reached.
    std::string summed = std::string(1, '\x01') + std::string(bytes);
    std::uint32_t crc = athanor::crc32c(0, summed);
    for (int shift = 0; shift < 32; shift += 8) summed += static_cast<char>(crc >> shift);
    auto again = [](const auto& row, auto decode) {
        if (!row) return;
        auto repeated = decode(encode(*row));
        if (!repeated || !(*repeated == *row)) __builtin_trap();
    };
    for (std::string_view text : {bytes, std::string_view(summed)}) {
        switch (data[0] % 7) {
            case 0: again(decode_version(text), decode_version); break;
            case 1: again(decode_current(text), decode_current); break;
            case 2: again(decode_part(text), decode_part); break;
            case 3: again(decode_upload(text), decode_upload); break;
            case 4: again(decode_metadata(text), decode_metadata); break;
            case 5: again(decode_tags(text), decode_tags); break;
            default: {
                std::string out;
                (void)open_frames(DataKey{std::string(32, 'k')}, text.size(), 0, text, out);
            }
        }
    }
    return 0;
}
