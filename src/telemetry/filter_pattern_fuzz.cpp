// A pattern and a message from anybody, split at the first line: parsing and matching end, and matching twice says the same.
#include <cstdint>
#include <string_view>

#include "telemetry/filter_pattern.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size > 4096) return 0;  // the API takes 1,024 characters
    std::string_view bytes(reinterpret_cast<const char*>(data), size);
    auto line = bytes.substr(0, bytes.find('\n'));
    auto message = bytes.substr(line.size());
    auto pattern = athanor::telemetry::FilterPattern::parse(line);
    if (pattern && pattern->matches(message) != pattern->matches(message)) __builtin_trap();
    return 0;
}
