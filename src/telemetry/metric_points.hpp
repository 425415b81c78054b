// Packed points, and the summary of some. Points lie one after another, each told by its difference from the one before: a flag byte, the
// time, the step if it has one, the value (short where it is a small whole number), the weight where it is not 1. Internal to this room.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "telemetry/coding.hpp"
#include "telemetry/metric_store.hpp"

namespace athanor::telemetry {

// What the next point is told by: the last one's. A fresh one begins a piece that can be read alone.
struct PointContext {
    std::int64_t time = 0;
    std::int64_t step = 0;
};

void put_point(std::string& out, PointContext& context, const MetricPoint& point);
MetricPoint take_point(Cursor& in, PointContext& context);
// nullopt: the bytes are not what was written.
bool unpack_points(std::string_view packed, std::vector<MetricPoint>& out);

void put_summary(std::string& out, const Summary& summary);
Summary take_summary(Cursor& in);

std::string source_key(const MetricSource& source);
std::optional<MetricSource> parse_source_key(std::string_view key);

}  // namespace athanor::telemetry
