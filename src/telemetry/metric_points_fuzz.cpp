// Packed points, keys and tables from a disk that lies: taken or refused, never more than their bytes. Points that are taken are packed again to
// the same points.
#include <bit>
#include <cstdint>
#include <string_view>

#include "telemetry/metric_points.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace athanor::telemetry;
    std::string_view bytes(reinterpret_cast<const char*>(data), size);
    (void)parse_source_key(bytes);
    std::vector<MetricPoint> points, again;
    if (!unpack_points(bytes, points)) return 0;
    std::string packed;
    PointContext context;
    for (const MetricPoint& point : points) put_point(packed, context, point);
    if (!unpack_points(packed, again) || again.size() != points.size()) __builtin_trap();
    for (std::size_t i = 0; i < points.size(); ++i) {
        auto bits = [](double value) { return std::bit_cast<std::uint64_t>(value); };
        bool same = points[i].time == again[i].time && points[i].step == again[i].step &&
                    bits(points[i].value) == bits(again[i].value) &&
                    (bits(points[i].weight) == bits(again[i].weight));
        if (!same) __builtin_trap();
    }
    return 0;
}
