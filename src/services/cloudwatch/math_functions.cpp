#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <limits>
#include <map>
#include <optional>

#include "services/cloudwatch/math.hpp"

namespace athanor::cloudwatch {
namespace {

using namespace std::chrono;

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();
constexpr double kSecond = 1000;

using Arguments = std::vector<Value>;

std::vector<const Value*> pointers(const Arguments& arguments) {
    std::vector<const Value*> out;
    for (const Value& one : arguments) out.push_back(&one);
    return out;
}

// ---- of each point

using PointFunction = double (*)(const Point&);

template <class F>
double calendar(const Point& point, F part) {
    auto time = sys_time<milliseconds>(milliseconds(point.time));
    auto day = floor<days>(time);
    return static_cast<double>(part(day, year_month_day(day), hh_mm_ss(time - day)));
}

PointFunction point_function(std::string_view name) {
    if (name == "ABS") return [](const Point& p) { return std::abs(p.value); };
    if (name == "CEIL") return [](const Point& p) { return std::ceil(p.value); };
    if (name == "FLOOR") return [](const Point& p) { return std::floor(p.value); };
    if (name == "LOG") return [](const Point& p) { return std::log(p.value); };
    if (name == "LOG10") return [](const Point& p) { return std::log10(p.value); };
    if (name == "EPOCH")
        return [](const Point& p) { return std::floor(static_cast<double>(p.time) / kSecond); };
    if (name == "MINUTE")
        return [](const Point& p) {
            return calendar(p, [](auto, auto, auto t) { return t.minutes().count(); });
        };
    if (name == "HOUR")
        return
            [](const Point& p) { return calendar(p, [](auto, auto, auto t) { return t.hours().count(); }); };
    if (name == "DAY")  // Monday is 1
        return [](const Point& p) {
            return calendar(p, [](auto d, auto, auto) { return weekday(d).iso_encoding(); });
        };
    if (name == "DATE")
        return
            [](const Point& p) { return calendar(p, [](auto, auto d, auto) { return unsigned(d.day()); }); };
    if (name == "MONTH")
        return [](const Point& p) {
            return calendar(p, [](auto, auto d, auto) { return unsigned(d.month()); });
        };
    if (name == "YEAR")
        return [](const Point& p) { return calendar(p, [](auto, auto d, auto) { return int(d.year()); }); };
    return nullptr;
}

// ---- of neighbours

Series rolling(std::string_view name, const Series& in) {
    Series out{in.id, in.label, in.start, in.period, {}};
    double total = 0;
    for (std::size_t i = 0; i < in.points.size(); ++i) {
        const Point& now = in.points[i];
        if (name == "RUNNING_SUM") {
            out.points.push_back({now.time, total += now.value});
            continue;
        }
        if (i == 0) continue;
        const Point& before = in.points[i - 1];
        double seconds = static_cast<double>(now.time - before.time) / kSecond;
        double value = name == "DIFF_TIME" ? seconds : now.value - before.value;
        if (name == "RATE") value /= seconds;
        if (std::isfinite(value)) out.points.push_back({now.time, value});
    }
    return out;
}

// ---- of many

struct Sums {
    double count = 0, sum = 0, minimum = 0, maximum = 0;
    double mean = 0, squares = 0;  // Welford's

    void add(double value) {
        minimum = count == 0 ? value : std::min(minimum, value);
        maximum = count == 0 ? value : std::max(maximum, value);
        ++count;
        sum += value;
        double distance = value - mean;
        mean += distance / count;
        squares += distance * (value - mean);
    }
    // Of `among` values, the missing ones being 0 where that matters.
    double of(std::string_view name, double among) const {
        if (name == "DATAPOINT_COUNT") return count;
        if (count == 0) return kUnknown;
        if (name == "SUM") return sum;
        if (name == "MIN") return minimum;
        if (name == "MAX") return maximum;
        if (name == "AVG") return sum / among;
        double zeros = among - count;
        return std::sqrt((squares + mean * mean * count * zeros / among) / among);
    }
};

constexpr std::array<std::string_view, 6> kAggregates{"SUM", "AVG",    "MIN",
                                                      "MAX", "STDDEV", "DATAPOINT_COUNT"};
bool is_aggregate(std::string_view name) { return std::ranges::find(kAggregates, name) != kAggregates.end(); }

double aggregate(std::string_view name, const Series& series) {
    Sums sums;
    for (const Point& point : series.points) sums.add(point.value);
    return sums.of(name, sums.count);
}

Series aggregate(std::string_view name, const SeriesList& list) {
    std::map<std::int64_t, Sums> times;
    Series out{"", std::string(name), 0, 0, {}};
    for (const Series& series : list) {
        out.period = std::max(out.period, series.period);
        out.start = series.start;
        for (const Point& point : series.points) times[point.time].add(point.value);
    }
    if (out.period == 0) out.period = 60'000;
    for (const auto& [time, sums] : times) {
        double value = sums.of(name, static_cast<double>(list.size()));
        if (std::isfinite(value)) out.points.push_back({time, value});
    }
    return out;
}

// ---- of the range

Result<Value> series_of(double value, const Scope& scope) {
    Series out{"", "TIME_SERIES", scope.start, scope.period, {}};
    ATHANOR_CHECK(spend(scope, (scope.end - scope.start) / scope.period));
    if (std::isfinite(value)) {
        for (std::int64_t time = scope.start; time < scope.end; time += scope.period)
            out.points.push_back({time, value});
    }
    return out;
}

std::optional<double> between(const Series& series, std::size_t next, std::int64_t time) {
    if (next == 0 || next == series.points.size()) return std::nullopt;
    const Point &a = series.points[next - 1], &b = series.points[next];
    return a.value +
           (b.value - a.value) * static_cast<double>(time - a.time) / static_cast<double>(b.time - a.time);
}

Result<Series> filled(const Series& series, const Value& with, const Scope& scope) {
    const auto* number = std::get_if<double>(&with);
    const auto* other = std::get_if<Series>(&with);
    const auto* word = std::get_if<Word>(&with);
    bool repeat = word && word->text == "REPEAT", linear = word && word->text == "LINEAR";
    Value copy = series;
    if (!number && !other && !repeat && !linear) return wrong_operands("FILL", {&copy, &with});
    ATHANOR_CHECK(spend(scope, (scope.end - series.start) / series.period));
    Series out{series.id, series.label, series.start, series.period, {}};
    std::size_t next = 0, theirs = 0;
    for (std::int64_t time = series.start; time < scope.end; time += series.period) {
        if (next < series.points.size() && series.points[next].time == time) {
            out.points.push_back(series.points[next++]);
            continue;
        }
        std::optional<double> value;
        if (number) {
            value = *number;
        } else if (other) {
            while (theirs < other->points.size() && other->points[theirs].time < time) ++theirs;
            if (theirs < other->points.size() && other->points[theirs].time == time)
                value = other->points[theirs].value;
        } else if (linear) {
            value = between(series, next, time);
        } else if (next > 0) {
            value = series.points[next - 1].value;
        }
        if (value && std::isfinite(*value)) out.points.push_back({time, *value});
    }
    return out;
}

Result<Value> fill(const Arguments& in, const Scope& scope) {
    if (const auto* one = std::get_if<Series>(&in[0])) return filled(*one, in[1], scope);
    const auto* list = std::get_if<SeriesList>(&in[0]);
    if (!list) return wrong_operands("FILL", pointers(in));
    SeriesList out;
    for (const Series& series : *list) {
        ATHANOR_TRY(Series made, filled(series, in[1], scope));
        out.push_back(std::move(made));
    }
    return out;
}

// ---- conditions

std::optional<double> value_at(const Value& value, std::int64_t time) {
    if (const auto* number = std::get_if<double>(&value)) return *number;
    const auto& points = std::get<Series>(value).points;
    auto found = std::ranges::lower_bound(points, time, {}, &Point::time);
    return found != points.end() && found->time == time ? std::optional(found->value) : std::nullopt;
}

Result<Value> choose(const Arguments& in) {
    for (const Value& one : in) {
        if (one.index() > 1) return wrong_operands("IF", pointers(in));
    }
    static const Value kNothing = kUnknown;
    const Value &yes = in[1], &no = in.size() > 2 ? in[2] : kNothing;
    if (const auto* number = std::get_if<double>(&in[0])) {
        const Value& chosen =
            *number != 0 ? yes : no;  // of what is not known: as if it were true, over empty data alone
        if (std::isnan(*number))
            return yes.index() == 1 || no.index() == 1 ? Value(Series{}) : Value(kUnknown);
        const Value& other = *number != 0 ? no : yes;
        if (chosen.index() == other.index() || chosen.index() == 1) return chosen;
        return map_points(std::get<Series>(other), [&](const Point&) { return std::get<double>(chosen); });
    }
    return map_points(std::get<Series>(in[0]), [&](const Point& point) {
        return value_at(point.value != 0 ? yes : no, point.time).value_or(kUnknown);
    });
}

// ---- of arrays

Result<Value> sorted(const Arguments& in) {
    const auto* list = std::get_if<SeriesList>(&in[0]);
    const auto* by = in.size() > 1 ? std::get_if<Word>(&in[1]) : nullptr;
    const auto* order = in.size() > 2 ? std::get_if<Word>(&in[2]) : nullptr;
    const auto* limit = in.size() > 3 ? std::get_if<double>(&in[3]) : nullptr;
    bool good = list && by && is_aggregate(by->text) && (in.size() < 3 || order) && (in.size() < 4 || limit);
    if (!good || (order && order->text != "ASC" && order->text != "DESC"))
        return wrong_operands("SORT", pointers(in));
    bool descending = order && order->text == "DESC";
    std::vector<std::pair<double, std::size_t>> keys;
    for (std::size_t i = 0; i < list->size(); ++i) {
        double key = aggregate(by->text, (*list)[i]);
        if (std::isnan(key)) key = descending ? -HUGE_VAL : HUGE_VAL;  // those without points come last
        keys.emplace_back(descending ? -key : key, i);
    }
    std::ranges::sort(keys);
    SeriesList out;
    for (const auto& [key, index] : keys) {
        if (limit && static_cast<double>(out.size()) >= *limit) break;
        out.push_back((*list)[index]);
    }
    return out;
}

Result<Value> slice(const Arguments& in) {
    const auto* list = std::get_if<SeriesList>(&in[0]);
    const auto* from = std::get_if<double>(&in[1]);
    const auto* to = in.size() > 2 ? std::get_if<double>(&in[2]) : nullptr;
    if (!list || !from || (in.size() > 2 && !to)) return wrong_operands("SLICE", pointers(in));
    double size = static_cast<double>(list->size());
    auto place = [&](double index) {
        return static_cast<std::ptrdiff_t>(std::isnan(index) ? 0 : std::clamp(index, 0.0, size));
    };
    std::ptrdiff_t begin = place(*from), end = to ? place(*to) : place(size);
    return begin < end ? SeriesList(list->begin() + begin, list->begin() + end) : SeriesList{};
}

Result<Value> of_array(std::string_view name, const Arguments& in) {
    const auto* list = std::get_if<SeriesList>(&in[0]);
    if (!list) return wrong_operands(name, pointers(in));
    if (name == "METRIC_COUNT") return static_cast<double>(list->size());
    if (name == "REMOVE_EMPTY") {
        SeriesList out = *list;
        std::erase_if(out, [](const Series& series) { return series.points.empty(); });
        return out;
    }
    if (list->empty()) return Series{};
    return name == "FIRST" ? list->front() : list->back();
}

Result<Value> metrics(const Arguments& in, const Scope& scope) {
    SeriesList all = scope.metrics();
    if (in.empty()) return all;
    const auto* part = std::get_if<Word>(&in[0]);
    if (!part) return wrong_operands("METRICS", pointers(in));
    std::erase_if(all, [&](const Series& series) {
        return !series.id.contains(part->text) && !series.label.contains(part->text);
    });
    return all;
}

template <class F>
Result<Value> of_series(std::string_view name, const Arguments& in, F function) {
    if (const auto* one = std::get_if<Series>(&in[0])) return function(*one);
    const auto* list = std::get_if<SeriesList>(&in[0]);
    if (!list) return wrong_operands(name, pointers(in));
    SeriesList out;
    for (const Series& series : *list) out.push_back(function(series));
    return out;
}

struct Arity {
    std::string_view name;
    std::size_t least, most;
};
constexpr Arity kArities[] = {{"METRICS", 0, 1},      {"IF", 2, 3},           {"FILL", 2, 2},
                              {"SORT", 2, 4},         {"SLICE", 2, 3},        {"PERIOD", 1, 1},
                              {"RATE", 1, 1},         {"DIFF", 1, 1},         {"DIFF_TIME", 1, 1},
                              {"RUNNING_SUM", 1, 1},  {"FIRST", 1, 1},        {"LAST", 1, 1},
                              {"METRIC_COUNT", 1, 1}, {"REMOVE_EMPTY", 1, 1}, {"TIME_SERIES", 1, 1},
                              {"SUM", 1, 1},          {"AVG", 1, 1},          {"MIN", 1, 1},
                              {"MAX", 1, 1},          {"STDDEV", 1, 1},       {"DATAPOINT_COUNT", 1, 1}};

constexpr std::array<std::string_view, 6> kBeyond{
    "ANOMALY_DETECTION_BAND", "SEARCH", "SERVICE_QUOTA", "INSIGHT_RULE_METRIC", "DB_PERF_INSIGHTS", "LAMBDA"};

Status check_arity(std::string_view name, std::size_t given) {
    if (std::ranges::find(kBeyond, name) != kBeyond.end())
        return fail("ValidationError",
                    "The function " + std::string(name) + " is not available on this server");
    Arity arity{name, 1, 1};
    if (!point_function(name)) {
        auto found = std::ranges::find(kArities, name, &Arity::name);
        if (found == std::end(kArities))
            return fail("ValidationError", "Unknown function " + std::string(name));
        arity = *found;
    }
    if (given < arity.least || given > arity.most)
        return fail("ValidationError", "Wrong number of arguments for " + std::string(name));
    return {};
}

}  // namespace

Result<Value> call_function(std::string_view name, Arguments in, const Scope& scope) {
    ATHANOR_CHECK(check_arity(name, in.size()));
    if (name == "METRICS") return metrics(in, scope);
    if (name == "IF") return choose(in);
    if (name == "FILL") return fill(in, scope);
    if (name == "SORT") return sorted(in);
    if (name == "SLICE") return slice(in);
    if (name == "FIRST" || name == "LAST" || name == "METRIC_COUNT" || name == "REMOVE_EMPTY")
        return of_array(name, in);
    if (name == "PERIOD") {
        const auto* one = std::get_if<Series>(&in[0]);
        if (!one) return wrong_operands(name, pointers(in));
        return static_cast<double>(one->period) / kSecond;
    }
    if (name == "TIME_SERIES") {
        const auto* value = std::get_if<double>(&in[0]);
        if (!value) return wrong_operands(name, pointers(in));
        return series_of(*value, scope);
    }
    if (is_aggregate(name)) {
        if (const auto* one = std::get_if<Series>(&in[0])) return aggregate(name, *one);
        if (const auto* list = std::get_if<SeriesList>(&in[0])) return aggregate(name, *list);
        return wrong_operands(name, pointers(in));
    }
    if (PointFunction function = point_function(name)) {
        if (const auto* number = std::get_if<double>(&in[0]); number && name != "EPOCH")
            return function({0, *number});
        return of_series(name, in, [&](const Series& series) { return map_points(series, function); });
    }
    return of_series(name, in, [&](const Series& series) { return rolling(name, series); });
}

}  // namespace athanor::cloudwatch
