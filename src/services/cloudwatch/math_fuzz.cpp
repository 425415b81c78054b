// Any text as an expression: it is refused or means the same when it is written and read again; evaluated over two series it ends, within its budget.
#include <cmath>
#include <cstdlib>

#include "services/cloudwatch/math.hpp"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    using namespace athanor;
    using namespace athanor::cloudwatch;
    auto parsed = parse_expression({reinterpret_cast<const char*>(data), size});
    if (!parsed) return 0;
    std::string text = to_text(*parsed);
    auto again = parse_expression(text);
    if (again && to_text(*again) != text) std::abort();

    static const Value kSeries = Series{"m1", "m1", 0, 60'000, {{0, 1}, {60'000, -2}, {180'000, 0}}};
    std::int64_t budget = 100'000;
    Scope scope{[](std::string_view id) { return id.starts_with("m") ? &kSeries : nullptr; },
                [] { return SeriesList{std::get<Series>(kSeries), std::get<Series>(kSeries)}; },
                0,
                300'000,
                60'000,
                budget};
    auto value = evaluate(*parsed, scope);
    if (!value || value->index() != 1) return 0;
    std::int64_t last = -1;
    for (const Point& point : std::get<Series>(*value).points) {
        if (!std::isfinite(point.value) || point.time <= last) std::abort();
        last = point.time;
    }
    return 0;
}
