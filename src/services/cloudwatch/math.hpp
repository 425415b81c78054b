// What a metric-math expression is worth: a number, a time series, an array of series. Pure; its cost is a few ns a point and operation.
//
// Between two series an operator has a value at the times that both have; what is not finite (a division by zero) is no point. A comparison is 1
// or 0. A function of one series (SUM, AVG, MIN, MAX, STDDEV, DATAPOINT_COUNT) is a number, of an array a series, in which AVG, SUM and STDDEV take
// a missing point for 0, as AWS says; deviations are of the population. A number that nothing is known of (AVG of no points) makes no points.
// FILL and TIME_SERIES fill the periods of the query's range. ANOMALY_DETECTION_BAND, SEARCH and the other functions that reach beyond the
// request are refused by name.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "services/cloudwatch/expression.hpp"

namespace athanor::cloudwatch {

struct Point {
    std::int64_t time = 0;  // of the period's begin, in milliseconds
    double value = 0;
    friend bool operator==(const Point&, const Point&) = default;
};

struct Series {
    std::string id, label;
    std::int64_t start = 0;        // of the grid that its times are of
    std::int64_t period = 60'000;  // milliseconds
    std::vector<Point> points;     // by time, finite
};

using SeriesList = std::vector<Series>;
struct Word {
    std::string text;
};
using Value = std::variant<double, Series, SeriesList, Word>;

struct Scope {
    std::function<const Value*(std::string_view id)> find;  // what is evaluated already
    std::function<SeriesList()> metrics;  // METRICS(): those of the request that are no expressions
    std::int64_t start = 0, end = 0;      // of the range
    std::int64_t period = 60'000;         // of the query; of what TIME_SERIES makes
    std::int64_t& budget;                 // points that may still be made
};

inline constexpr std::size_t kMostSeries = 500;  // in an array

// ValidationError: an unknown function or id, operands of a wrong kind. The kind of the value depends on the kinds of what is found alone, so that
// an expression can be checked over empty series.
Result<Value> evaluate(const Expression& expression, const Scope& scope);

// The function's arguments, evaluated. Internal to math: math_functions.cpp has the table.
Result<Value> call_function(std::string_view name, std::vector<Value> arguments, const Scope& scope);
Result<Value> apply_operator(std::string_view name, const Value& left, const Value& right);
Status spend(const Scope& scope, std::int64_t points);
std::unexpected<Error> wrong_operands(std::string_view name, const std::vector<const Value*>& operands);
Series map_points(const Series& series, const std::function<double(const Point&)>& value);

}  // namespace athanor::cloudwatch
