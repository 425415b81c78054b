// Filters of an enemy's: compiled or refused in bounded time, and evaluated of runs that have such fields and of runs that have none. The first byte
// says where the filter ends and the run's values begin.
#include <cstdint>
#include <string_view>

#include "services/sagemaker/views/run_filter.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace athanor::sagemaker;
    if (size < 1) return 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    const std::string_view text = bytes.substr(0, bytes.size() * data[0] / 256);
    const std::string_view value = bytes.substr(text.size());
    auto filter = RunFilter::parse(text);
    if (!filter) {
        if (filter.error().code != "ValidationException") __builtin_trap();
        return 0;
    }
    const std::string negated = "not (" + std::string(text) + ")";
    auto opposite = RunFilter::parse(negated);
    for (const Cell& cell : {Cell{}, Cell::of(value), Cell::of(0.5), Cell::of(static_cast<double>(size))}) {
        const auto same = [&](const RunField&) { return cell; };
        const bool matched = filter->matches(same);
        // Its negation is its opposite, but where nothing, or too much, is negated.
        if (opposite && opposite->matches(same) == matched) __builtin_trap();
    }
    return 0;
}
