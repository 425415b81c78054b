#include "telemetry/metric_points.hpp"

#include <algorithm>
#include <cmath>

namespace athanor::telemetry {
namespace {

constexpr unsigned kHasStep = 1, kHasWeight = 2, kIsWhole = 4;
constexpr double kWholeLimit = 1 << 27;  // longer than that, eight bytes are no worse

// Differences wrap around, so that any two numbers have one.
std::int64_t minus(std::int64_t a, std::int64_t b) {
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) - static_cast<std::uint64_t>(b));
}
std::int64_t plus(std::int64_t a, std::int64_t b) {
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) + static_cast<std::uint64_t>(b));
}

}  // namespace

void put_point(std::string& out, PointContext& context, const MetricPoint& p) {
    bool whole = std::abs(p.value) < kWholeLimit && std::trunc(p.value) == p.value &&
                 !(p.value == 0 && std::signbit(p.value));
    char bytes[1 + 3 * kLongestNumber + 2 * sizeof(double)];  // one append: points are what there is most of
    char* end = bytes;
    *end++ = static_cast<char>((p.step ? kHasStep : 0) | (p.weight != 1 ? kHasWeight : 0) |
                               (whole ? kIsWhole : 0));
    end = signed_number_to(end, minus(p.time, context.time));
    context.time = p.time;
    if (p.step) {
        end = signed_number_to(end, minus(*p.step, context.step));
        context.step = *p.step;
    }
    end = whole ? signed_number_to(end, static_cast<std::int64_t>(p.value)) : real_to(end, p.value);
    if (p.weight != 1) end = real_to(end, p.weight);
    out.append(bytes, end);
}

MetricPoint take_point(Cursor& in, PointContext& context) {
    MetricPoint p;
    auto flags = static_cast<unsigned>(in.fixed(1));
    if (flags > (kHasStep | kHasWeight | kIsWhole)) in.ok = false;
    p.time = context.time = plus(context.time, in.signed_number());
    if (flags & kHasStep) p.step = context.step = plus(context.step, in.signed_number());
    p.value = flags & kIsWhole ? static_cast<double>(in.signed_number()) : in.real();
    if (flags & kHasWeight) p.weight = in.real();
    return p;
}

bool unpack_points(std::string_view packed, std::vector<MetricPoint>& out) {
    Cursor in{packed};
    PointContext context;
    while (in.ok && !in.rest.empty()) out.push_back(take_point(in, context));
    return in.ok;
}

void put_summary(std::string& out, const Summary& s) {
    for (double value : {s.weight, s.mean, s.squares, s.min, s.max, s.last}) put_real(out, value);
    put_signed(out, s.last_time);
}

Summary take_summary(Cursor& in) {
    Summary s;
    for (double* value : {&s.weight, &s.mean, &s.squares, &s.min, &s.max, &s.last}) *value = in.real();
    s.last_time = in.signed_number();
    return s;
}

std::string source_key(const MetricSource& source) {
    std::string key;
    put_text(key, source.account);
    put_text(key, source.region);
    put_text(key, source.name_space);
    auto put = [&](const auto& dimensions) {
        for (const auto& [name, value] : dimensions) {
            put_text(key, name);
            put_text(key, value);
        }
    };
    if (std::ranges::is_sorted(source.dimensions)) {
        put(source.dimensions);
    } else {
        auto sorted = source.dimensions;
        std::ranges::sort(sorted);
        put(sorted);
    }
    return key;
}

std::optional<MetricSource> parse_source_key(std::string_view key) {
    Cursor in{key};
    MetricSource source{in.text(), in.text(), in.text(), {}};
    while (in.ok && !in.rest.empty()) {
        std::string name = in.text();
        source.dimensions.emplace_back(std::move(name), in.text());
    }
    return in.ok ? std::optional(std::move(source)) : std::nullopt;
}

void Summary::add(const MetricPoint& p) {
    bool first = weight == 0;
    weight += p.weight;
    double distance = p.value - mean;
    mean += distance * p.weight / weight;
    squares += p.weight * distance * (p.value - mean);
    min = first ? p.value : std::min(min, p.value);
    max = first ? p.value : std::max(max, p.value);
    if (first || p.time >= last_time) {
        last = p.value;
        last_time = p.time;
    }
}

void Summary::merge(const Summary& other) {
    if (other.weight == 0) return;
    if (weight == 0) {
        *this = other;
        return;
    }
    double total = weight + other.weight;
    double distance = other.mean - mean;
    squares += other.squares + distance * distance * weight * other.weight / total;
    mean += distance * other.weight / total;
    weight = total;
    min = std::min(min, other.min);
    max = std::max(max, other.max);
    if (other.last_time >= last_time) {
        last = other.last;
        last_time = other.last_time;
    }
}

double Summary::deviation() const {
    return weight > 1 ? std::sqrt(std::max(0.0, squares) / (weight - 1)) : 0;
}

}  // namespace athanor::telemetry
