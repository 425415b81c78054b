#include "services/cloudwatch/math.hpp"

#include <cmath>
#include <limits>

namespace athanor::cloudwatch {
namespace {

using Kind = Expression::Kind;
using Operator = double (*)(double, double);

Operator operator_of(std::string_view name) {
    if (name == "+") return [](double a, double b) { return a + b; };
    if (name == "-") return [](double a, double b) { return a - b; };
    if (name == "*") return [](double a, double b) { return a * b; };
    if (name == "/") return [](double a, double b) { return a / b; };
    if (name == "^") return [](double a, double b) { return std::pow(a, b); };
    if (name == "<") return [](double a, double b) { return a < b ? 1.0 : 0.0; };
    if (name == "<=") return [](double a, double b) { return a <= b ? 1.0 : 0.0; };
    if (name == ">") return [](double a, double b) { return a > b ? 1.0 : 0.0; };
    if (name == ">=") return [](double a, double b) { return a >= b ? 1.0 : 0.0; };
    if (name == "==") return [](double a, double b) { return a == b ? 1.0 : 0.0; };
    if (name == "!=") return [](double a, double b) { return a != b ? 1.0 : 0.0; };
    if (name == "AND") return [](double a, double b) { return a != 0 && b != 0 ? 1.0 : 0.0; };
    return [](double a, double b) { return a != 0 || b != 0 ? 1.0 : 0.0; };
}

// Of what is not known nothing follows, not even that it is unequal.
double apply(Operator op, double a, double b) {
    return std::isnan(a) || std::isnan(b) ? std::numeric_limits<double>::quiet_NaN() : op(a, b);
}

Series of_both(Operator op, const Series& a, const Series& b) {
    Series out{a.id, a.label, a.start, std::max(a.period, b.period), {}};
    for (std::size_t i = 0, j = 0; i < a.points.size() && j < b.points.size();) {
        if (a.points[i].time < b.points[j].time) {
            ++i;
        } else if (a.points[i].time > b.points[j].time) {
            ++j;
        } else {
            double value = apply(op, a.points[i].value, b.points[j].value);
            if (std::isfinite(value)) out.points.push_back({a.points[i].time, value});
            ++i, ++j;
        }
    }
    return out;
}

std::string_view kind_name(const Value& value) {
    static constexpr std::string_view kNames[] = {"Scalar", "TimeSeries", "TimeSeriesList", "String"};
    return kNames[value.index()];
}

Result<Value> array_of(std::vector<Value> parts) {
    SeriesList all;
    for (Value& part : parts) {
        if (auto* one = std::get_if<Series>(&part)) {
            all.push_back(std::move(*one));
        } else if (auto* some = std::get_if<SeriesList>(&part)) {
            for (Series& series : *some) all.push_back(std::move(series));
        } else {
            return fail("ValidationError", "An array can have time series only as its elements");
        }
    }
    if (all.size() > kMostSeries)
        return fail("ValidationError",
                    "An array can have " + std::to_string(kMostSeries) + " time series at most");
    return all;
}

std::int64_t size_of(const Value& value) {
    if (const auto* one = std::get_if<Series>(&value)) return static_cast<std::int64_t>(one->points.size());
    std::int64_t total = 0;
    if (const auto* list = std::get_if<SeriesList>(&value)) {
        for (const Series& series : *list) total += static_cast<std::int64_t>(series.points.size());
    }
    return total;
}

Result<Value> evaluate_node(const Expression& e, const Scope& scope);

}  // namespace

Status spend(const Scope& scope, std::int64_t points) {
    scope.budget -= points;
    return scope.budget < 0 ? Status(fail("ValidationError", "The expressions make too many datapoints"))
                            : Status();
}

Series map_points(const Series& series, const std::function<double(const Point&)>& value) {
    Series out{series.id, series.label, series.start, series.period, {}};
    out.points.reserve(series.points.size());
    for (const Point& point : series.points) {
        double made = value(point);
        if (std::isfinite(made)) out.points.push_back({point.time, made});
    }
    return out;
}

std::unexpected<Error> wrong_operands(std::string_view name, const std::vector<const Value*>& operands) {
    std::string kinds;
    for (const Value* operand : operands) {
        if (!kinds.empty()) kinds += ", ";
        kinds += kind_name(*operand);
    }
    return fail("ValidationError",
                "Unsupported operand type(s) for " + std::string(name) + ": '[" + kinds + "]'");
}

Result<Value> apply_operator(std::string_view name, const Value& left, const Value& right) {
    Operator op = operator_of(name);
    const auto *a = std::get_if<double>(&left), *b = std::get_if<double>(&right);
    if (a && b) return apply(op, *a, *b);
    const auto *s = std::get_if<Series>(&left), *t = std::get_if<Series>(&right);
    if (s && t) return of_both(op, *s, *t);
    if (s && b) return map_points(*s, [&](const Point& p) { return apply(op, p.value, *b); });
    if (a && t) return map_points(*t, [&](const Point& p) { return apply(op, *a, p.value); });
    const auto *lefts = std::get_if<SeriesList>(&left), *rights = std::get_if<SeriesList>(&right);
    bool each = (lefts && (t || b)) || (rights && (s || a));
    if (!each) return wrong_operands(name, {&left, &right});
    SeriesList out;
    for (const Series& one : lefts ? *lefts : *rights) {
        ATHANOR_TRY(Value made, lefts ? apply_operator(name, one, right) : apply_operator(name, left, one));
        Series series = std::get<Series>(std::move(made));
        series.id = one.id;
        series.label = one.label;
        out.push_back(std::move(series));
    }
    return out;
}

Result<Value> evaluate(const Expression& e, const Scope& scope) {
    ATHANOR_TRY(Value value, evaluate_node(e, scope));
    ATHANOR_CHECK(spend(scope, size_of(value)));
    return value;
}

namespace {

Result<Value> evaluate_node(const Expression& e, const Scope& scope) {
    switch (e.kind) {
        case Kind::number: return e.number;
        case Kind::text:
        case Kind::word: return Word{e.name};
        case Kind::metric: {
            const Value* found = scope.find(e.name);
            if (!found) return fail("ValidationError", "Id " + e.name + " is not defined");
            return *found;
        }
        default: break;
    }
    std::vector<Value> parts;
    for (const Expression& part : e.parts) {
        ATHANOR_TRY(Value value, evaluate(part, scope));
        parts.push_back(std::move(value));
    }
    if (e.kind == Kind::call) return call_function(e.name, std::move(parts), scope);
    if (e.kind == Kind::array) return array_of(std::move(parts));
    if (e.kind == Kind::negation) return apply_operator("-", Value(0.0), parts[0]);
    return apply_operator(e.name, parts[0], parts[1]);
}

}  // namespace

}  // namespace athanor::cloudwatch
