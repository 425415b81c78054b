#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/file.hpp"
#include "base/time_zone.hpp"

// Any bytes are a zone or none, a zone answers for any time, and what a local time becomes shows that local time. The input is tried by itself and laid over
// a real zone's bytes, at the place that its first two bytes say.
namespace {

void try_zone(std::string_view bytes) {
    using namespace athanor;
    auto zone = TimeZone::parse(bytes);
    if (!zone) return;
    for (std::int64_t t = -2'000'000'000; t < 7'000'000'000; t += 777'777'777) {
        UtcSeconds utc{std::chrono::seconds(t)};
        auto back = zone->to_utc(zone->to_local(utc));
        if (back.earlier) ATHANOR_ASSERT(zone->to_local(*back.earlier) == zone->to_local(utc));
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const std::string real =
        athanor::read_file(athanor::system_filesystem(), "/usr/share/zoneinfo/Europe/Dublin").value_or("");
    std::string_view input(reinterpret_cast<const char*>(data), size);
    try_zone(input);
    if (size < 3) return 0;
    std::string overlaid = real;
    std::size_t at = (data[0] * 256u + data[1]) % (real.size() + 1);
    overlaid.replace(at, std::min(input.size() - 2, overlaid.size() - at), input.substr(2));
    try_zone(overlaid);
    return 0;
}
