// A log segment from a disk that lies: its parser must take whole records and nothing else. What it takes is written again to the same bytes' meaning.
#include <cstdint>
#include <string>
#include <string_view>

#include "base/hash.hpp"
#include "telemetry/record.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace athanor::telemetry;
    std::string_view bytes(reinterpret_cast<const char*>(data), size);
    std::size_t needed = 0;
    (void)parse_record(bytes, &needed);
    if (size == 0) return 0;
    // A frame whose sums fit, so that the body's parser is reached.
    std::string record;
    append_record(record, Record{});
    record.resize(12);
    record += static_cast<char>(1 + data[0] % 5);
    record += bytes.substr(1);
    auto put = [&](std::size_t at, std::uint64_t number) {
        for (std::size_t i = 0; i < 4; ++i) record[at + i] = static_cast<char>(number >> (8 * i));
    };
    put(8, record.size() - kFrameHeader);
    put(4, athanor::crc32c(0, std::string_view(record).substr(8)));
    if (auto parsed = parse_record(record)) {
        std::string again;
        append_record(again, parsed->record);
        auto repeated = parse_record(again);
        if (!repeated || !(repeated->record == parsed->record)) __builtin_trap();
    }
    return 0;
}
