#include "services/cloudwatch/math.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <cmath>
#include <map>
#include <optional>

namespace athanor::cloudwatch {
namespace {

using Kind = Expression::Kind;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr std::int64_t kMinute = 60'000;
constexpr std::int64_t kStart = 1'767'225'600'000;  // 2026-01-01, a Thursday
constexpr int kPeriods = 6;

using Slots = std::vector<std::optional<double>>;  // a value for each period, or none

Series series_of(std::string id, const Slots& slots) {
    Series out{id, id, kStart, kMinute, {}};
    for (std::size_t i = 0; i < slots.size(); ++i)
        if (slots[i]) out.points.push_back({kStart + static_cast<std::int64_t>(i) * kMinute, *slots[i]});
    return out;
}

Slots slots_of(const Series& series) {
    Slots out(kPeriods);
    for (const Point& point : series.points)
        out[static_cast<std::size_t>((point.time - kStart) / kMinute)] = point.value;
    return out;
}

class World {
public:
    std::map<std::string, Value, std::less<>> known;
    void put(const std::string& id, const Slots& slots) { known[id] = series_of(id, slots); }

    Result<Value> value(std::string_view text) {
        ATHANOR_TRY(Expression parsed, parse_expression(text));
        return value(parsed);
    }
    Result<Value> value(const Expression& expression) {
        std::int64_t budget = 1'000'000;
        Scope scope{[&](std::string_view id) -> const Value* {
                        auto found = known.find(id);
                        return found == known.end() ? nullptr : &found->second;
                    },
                    [&] {
                        SeriesList all;
                        for (auto& [id, one] : known) all.push_back(std::get<Series>(one));
                        return all;
                    },
                    kStart,
                    kStart + kPeriods* kMinute,
                    kMinute,
                    budget};
        return evaluate(expression, scope);
    }
    Slots slots(std::string_view text) {
        auto made = value(text);
        EXPECT_TRUE(made) << text << ": " << (made ? "" : made.error().message);
        if (!made || !std::holds_alternative<Series>(*made)) return {};
        return slots_of(std::get<Series>(*made));
    }
    double number(std::string_view text) {
        auto made = value(text);
        EXPECT_TRUE(made) << text << ": " << (made ? "" : made.error().message);
        return made && made->index() == 0 ? std::get<double>(*made) : HUGE_VAL;
    }
    std::string refusal(std::string_view text) {
        auto made = value(text);
        return made ? "" : made.error().message;
    }
};

class MathTest : public ::testing::Test, public World {
protected:
    MathTest() {
        put("m1", {1, 2, std::nullopt, 4, 5, 6});
        put("m2", {2, 0, 3, std::nullopt, 2, 3});
    }
};

const std::optional<double> kNone;

TEST_F(MathTest, OperatorsBindAsInArithmetic) {
    EXPECT_EQ(number("1 + 2 * 3 ^ 2"), 19);
    EXPECT_EQ(number("2 ^ 3 ^ 2"), 512);
    EXPECT_EQ(number("-2 ^ 2"), -4);
    EXPECT_EQ(number("2 ^ -1"), 0.5);
    EXPECT_EQ(number("8 / 4 / 2 - 1 - 1"), -1);
    EXPECT_EQ(number("1 < 2 AND 2 + 2 == 4 OR 1 > 2"), 1);
    EXPECT_EQ(number("1 || 0 && 0"), 1);
    EXPECT_EQ(number("(1 || 0) && 0"), 0);
    EXPECT_EQ(number("1.5e1 - .5"), 14.5);
}

TEST_F(MathTest, BetweenSeriesThereAreValuesWhereBothHaveOne) {
    EXPECT_EQ(slots("m1 + m2"), (Slots{3, 2, kNone, kNone, 7, 9}));
    EXPECT_EQ(slots("m1 / m2"), (Slots{0.5, kNone, kNone, kNone, 2.5, 2}));  // 2/0 is no point
    EXPECT_EQ(slots("100 - m1 * 10"), (Slots{90, 80, kNone, 60, 50, 40}));
    EXPECT_EQ(slots("m1 > 2"), (Slots{0, 0, kNone, 1, 1, 1}));
    EXPECT_EQ(slots("m1 == 2 OR m2 == 3"), (Slots{0, 1, kNone, kNone, 0, 1}));
}

TEST_F(MathTest, FunctionsOfOneSeriesAreNumbersAndOfManyASeries) {
    EXPECT_EQ(number("SUM(m1)"), 18);
    EXPECT_EQ(number("AVG(m1)"), 3.6);
    EXPECT_EQ(number("MIN(m1) + MAX(m1)"), 7);
    EXPECT_EQ(number("DATAPOINT_COUNT(m1)"), 5);
    EXPECT_EQ(number("PERIOD(m1)"), 60);
    EXPECT_EQ(slots("SUM([m1, m2])"), (Slots{3, 2, 3, 4, 7, 9}));
    EXPECT_EQ(slots("AVG(METRICS())"), (Slots{1.5, 1, 1.5, 2, 3.5, 4.5}));
    EXPECT_EQ(slots("MIN([m1, m2])"), (Slots{1, 0, 3, 4, 2, 3}));
    EXPECT_EQ(slots("STDDEV([m1, m2])"), (Slots{0.5, 1, 1.5, 2, 1.5, 1.5}));
    EXPECT_EQ(slots("DATAPOINT_COUNT([m1, m2])"), (Slots{2, 2, 1, 1, 2, 2}));
    EXPECT_EQ(slots("SUM(METRICS(\"m2\"))"), slots("m2"));
    EXPECT_EQ(number("METRIC_COUNT([m1, m2, m1])"), 3);
    put("empty", {});
    EXPECT_TRUE(std::isnan(number("AVG(empty)")));
    EXPECT_EQ(number("DATAPOINT_COUNT(empty)"), 0);
    EXPECT_THAT(slots("m1 + AVG(empty)"), ::testing::Each(kNone));
    EXPECT_THAT(slots("m1 != AVG(empty)"), ::testing::Each(kNone));
}

TEST_F(MathTest, GapsAreFilled) {
    EXPECT_EQ(slots("FILL(m1, 0)"), (Slots{1, 2, 0, 4, 5, 6}));
    EXPECT_EQ(slots("FILL(m1, REPEAT)"), (Slots{1, 2, 2, 4, 5, 6}));
    EXPECT_EQ(slots("FILL(m1, LINEAR)"), (Slots{1, 2, 3, 4, 5, 6}));
    EXPECT_EQ(slots("FILL(m1, m2)"), (Slots{1, 2, 3, 4, 5, 6}));
    put("m3", {kNone, 1, kNone, kNone, 4, kNone});
    EXPECT_EQ(slots("FILL(m3, REPEAT)"), (Slots{kNone, 1, 1, 1, 4, 4}));
    EXPECT_EQ(slots("FILL(m3, LINEAR)"), (Slots{kNone, 1, 2, 3, 4, kNone}));
    EXPECT_EQ(slots("TIME_SERIES(7)"), Slots(kPeriods, 7));
    put("empty", {});
    EXPECT_EQ(slots("FILL(empty, 1)"), Slots(kPeriods, 1));
}

TEST_F(MathTest, NeighboursAndConditions) {
    EXPECT_EQ(slots("DIFF(m1)"), (Slots{kNone, 1, kNone, 2, 1, 1}));
    EXPECT_EQ(slots("DIFF_TIME(m1)"), (Slots{kNone, 60, kNone, 120, 60, 60}));
    EXPECT_EQ(slots("RATE(m1) * 60"), (Slots{kNone, 1, kNone, 1, 1, 1}));
    EXPECT_EQ(slots("RUNNING_SUM(m1)"), (Slots{1, 3, kNone, 7, 12, 18}));
    EXPECT_EQ(slots("IF(m1 > 3, 1, 0)"), (Slots{0, 0, kNone, 1, 1, 1}));
    EXPECT_EQ(slots("IF(m1 > 3, m2, m1)"), (Slots{1, 2, kNone, kNone, 2, 3}));
    EXPECT_EQ(slots("IF(m1 > 3, m1)"), (Slots{kNone, kNone, kNone, 4, 5, 6}));
    EXPECT_EQ(slots("IF(SUM(m1) > 3, m1, 0)"), slots("m1"));
    EXPECT_EQ(slots("IF(SUM(m1) < 3, m1, 9)"), (Slots{9, 9, kNone, 9, 9, 9}));
    EXPECT_EQ(slots("DAY(m1) * 100 + HOUR(m1) + MINUTE(m1)"), (Slots{400, 401, kNone, 403, 404, 405}));
    EXPECT_EQ(slots("YEAR(m1) * 100 + MONTH(m1) + DATE(m1)"),
              (Slots{202602, 202602, kNone, 202602, 202602, 202602}));
    EXPECT_EQ(slots("CEIL(m1 / 2) - FLOOR(m1 / 2) + ABS(0 - LOG10(10))"), (Slots{2, 1, kNone, 1, 2, 1}));
}

TEST_F(MathTest, ArraysAreSortedAndCut) {
    put("m0", {9, 9, 9, 9, 9, 9});
    EXPECT_EQ(slots("FIRST(SORT(METRICS(), SUM, DESC))"), slots("m0"));
    EXPECT_EQ(slots("LAST(SORT(METRICS(), MAX, DESC))"), slots("m2"));
    EXPECT_EQ(slots("FIRST(SORT(METRICS(), AVG, ASC, 1))"), slots("m2"));
    auto cut = value("SLICE(SORT(METRICS(), SUM, DESC), 0, 2) * 2");
    ASSERT_TRUE(cut);
    EXPECT_THAT(std::get<SeriesList>(*cut), SizeIs(2));
    EXPECT_EQ(std::get<SeriesList>(*cut)[0].id, "m0");
    EXPECT_THAT(std::get<SeriesList>(*value("SLICE(METRICS(), 5)")), IsEmpty());
    put("empty", {});
    EXPECT_EQ(number("METRIC_COUNT(METRICS()) - METRIC_COUNT(REMOVE_EMPTY(METRICS()))"), 1);
}

TEST_F(MathTest, WhatIsNotMathIsRefusedWithItsPlace) {
    EXPECT_EQ(refusal("m1 +"), "expected a value at the end");
    EXPECT_EQ(refusal("m1 m2"), "unexpected input at position 4");
    EXPECT_EQ(refusal("(m1"), "expected ) at the end");
    EXPECT_EQ(refusal("SUM(m1 m2)"), "expected , or ) at position 8");
    EXPECT_EQ(refusal("m9"), "Id m9 is not defined");
    EXPECT_EQ(refusal("NOPE(m1)"), "Unknown function NOPE");
    EXPECT_THAT(refusal("SEARCH('x', 'Sum')"), HasSubstr("SEARCH is not available"));
    EXPECT_EQ(refusal("SUM(m1, m2)"), "Wrong number of arguments for SUM");
    EXPECT_EQ(refusal("SUM(1)"), "Unsupported operand type(s) for SUM: '[Scalar]'");
    EXPECT_EQ(refusal("METRICS() + METRICS()"),
              "Unsupported operand type(s) for +: '[TimeSeriesList, TimeSeriesList]'");
    EXPECT_EQ(refusal("[1, 2]"), "An array can have time series only as its elements");
    EXPECT_THAT(refusal(std::string(300, '(') + "1" + std::string(300, ')')), HasSubstr("nested too deeply"));
    EXPECT_THAT(refusal(std::string(300, '-') + "1"), HasSubstr("nested too deeply"));
    std::string chain = "1";
    for (int i = 0; i < 300; ++i) chain += "+1";
    EXPECT_THAT(refusal(chain), HasSubstr("nested too deeply"));
}

TEST_F(MathTest, AnArrayOfArraysCannotGrowWithoutBound) {
    std::string ten = "m1, m1, m1, m1, m1, m1, m1, m1, m1, m1";
    std::string hundred = "[" + ten + "]";
    for (int i = 0; i < 2; ++i)
        hundred = "[" + hundred + ", " + hundred + ", " + hundred + ", " + hundred + ", " + hundred + ", " +
                  hundred + ", " + hundred + ", " + hundred + "]";
    EXPECT_EQ(refusal("SUM(" + hundred + ")"), "An array can have 500 time series at most");
}

// ---- against a literal model: a value for each period by itself, from the text of the definition.

struct Model {
    std::map<std::string, Slots, std::less<>>& known;

    std::optional<double> finite(double value) const {
        return std::isfinite(value) ? std::optional(value) : std::nullopt;
    }

    std::optional<double> at(const Expression& e, std::size_t t) const {
        switch (e.kind) {
            case Kind::number: return e.number;
            case Kind::metric: return known.find(e.name)->second[t];
            case Kind::negation: {
                auto v = at(e.parts[0], t);
                return v ? std::optional(0 - *v) : v;
            }
            case Kind::binary: return binary(e, t);
            default: return call(e, t);
        }
    }
    std::optional<double> binary(const Expression& e, std::size_t t) const {
        auto a = at(e.parts[0], t), b = at(e.parts[1], t);
        if (!a || !b) return std::nullopt;
        if (e.name == "+") return finite(*a + *b);
        if (e.name == "-") return finite(*a - *b);
        if (e.name == "*") return finite(*a * *b);
        if (e.name == "/") return finite(*a / *b);
        if (e.name == "^") return finite(std::pow(*a, *b));
        if (e.name == "<") return *a < *b;
        if (e.name == "<=") return *a <= *b;
        if (e.name == ">") return *a > *b;
        if (e.name == ">=") return *a >= *b;
        if (e.name == "==") return *a == *b;
        if (e.name == "!=") return *a != *b;
        if (e.name == "AND") return *a != 0 && *b != 0;
        return *a != 0 || *b != 0;
    }
    std::optional<double> call(const Expression& e, std::size_t t) const {
        if (e.name == "ABS") {
            auto v = at(e.parts[0], t);
            return v ? std::optional(std::abs(*v)) : v;
        }
        if (e.name == "IF") {
            auto c = at(e.parts[0], t);
            return c ? at(e.parts[*c != 0 ? 1 : 2], t) : std::nullopt;
        }
        if (e.name == "FILL") {
            if (auto v = at(e.parts[0], t)) return v;
            if (e.parts[1].kind != Kind::word) return at(e.parts[1], t);
            for (std::size_t before = t; before-- > 0;)
                if (auto v = at(e.parts[0], before)) return v;
            return std::nullopt;
        }
        if (e.name == "RUNNING_SUM") {
            if (!at(e.parts[0], t)) return std::nullopt;
            double sum = 0;
            for (std::size_t i = 0; i <= t; ++i) sum += at(e.parts[0], i).value_or(0);
            return finite(sum);
        }
        if (e.name == "DIFF") {
            auto now = at(e.parts[0], t);
            if (!now) return std::nullopt;
            for (std::size_t before = t; before-- > 0;)
                if (auto v = at(e.parts[0], before)) return finite(*now - *v);
            return std::nullopt;
        }
        // SUM, AVG, MIN, MAX of an array
        double sum = 0, count = 0, low = HUGE_VAL, high = -HUGE_VAL;
        for (const Expression& part : e.parts[0].parts) {
            auto v = at(part, t);
            if (!v) continue;
            sum += *v, ++count, low = std::min(low, *v), high = std::max(high, *v);
        }
        if (count == 0) return std::nullopt;
        if (e.name == "SUM") return finite(sum);
        if (e.name == "AVG") return finite(sum / static_cast<double>(e.parts[0].parts.size()));
        return e.name == "MIN" ? low : high;
    }
};

// Expressions that are series.
rc::Gen<Expression> a_series(int depth);

Expression node(Kind kind, std::string name, std::vector<Expression> parts) {
    return {.kind = kind, .number = 0, .name = std::move(name), .parts = std::move(parts)};
}

rc::Gen<Expression> a_number() {
    return rc::gen::map(rc::gen::inRange(-4, 5), [](int n) {
        Expression number{.kind = Kind::number, .number = std::abs(1.0 * n), .name = {}, .parts = {}};
        return n < 0 ? node(Kind::negation, "", {number}) : number;
    });
}

rc::Gen<Expression> a_leaf() {
    return rc::gen::map(rc::gen::element<std::string>("m1", "m2", "m3"),
                        [](std::string id) { return node(Kind::metric, id, {}); });
}

rc::Gen<Expression> a_series(int depth) {
    if (depth == 0) return a_leaf();
    return rc::gen::mapcat(rc::gen::inRange(0, 9), [depth](int which) -> rc::Gen<Expression> {
        auto inner = [depth] { return a_series(depth - 1); };
        auto operators = rc::gen::element<std::string>("+", "-", "*", "/", "^", "<", "<=", ">",
                                                       ">=", "==", "!=", "AND", "OR");
        if (which <= 2)
            return rc::gen::apply(
                [](std::string op, Expression a, Expression b) { return node(Kind::binary, op, {a, b}); },
                operators, inner(), inner());
        if (which == 3)
            return rc::gen::apply(
                [](std::string op, Expression a, Expression b) { return node(Kind::binary, op, {a, b}); },
                operators, a_number(), inner());
        if (which == 4)
            return rc::gen::apply([](std::string name, Expression a) { return node(Kind::call, name, {a}); },
                                  rc::gen::element<std::string>("ABS", "RUNNING_SUM", "DIFF"), inner());
        if (which == 5)
            return rc::gen::apply(
                [](Expression a, Expression b, Expression c) { return node(Kind::call, "IF", {a, b, c}); },
                inner(), inner(), rc::gen::oneOf(inner(), a_number()));
        if (which == 6)
            return rc::gen::apply(
                [](Expression a, Expression b) { return node(Kind::call, "FILL", {a, b}); }, inner(),
                rc::gen::oneOf(a_number(), rc::gen::just(node(Kind::word, "REPEAT", {})), a_leaf()));
        if (which == 7)
            return rc::gen::apply(
                [](std::string name, Expression a, Expression b) {
                    return node(Kind::call, name, {node(Kind::array, "", {a, b})});
                },
                rc::gen::element<std::string>("SUM", "AVG", "MIN", "MAX"), inner(), inner());
        return rc::gen::map(inner(), [](Expression a) { return node(Kind::negation, "", {a}); });
    });
}

rc::Gen<Slots> some_slots() {
    return rc::gen::container<Slots>(kPeriods, rc::gen::map(rc::gen::inRange(-3, 12), [](int n) {
                                         return n > 7 ? std::nullopt : std::optional<double>(n);
                                     }));
}

TEST(MathProperty, EqualsTheLiteralModel) {
    EXPECT_TRUE(rc::check("math", [] {
        std::map<std::string, Slots, std::less<>> known;
        World world;
        for (std::string id : {"m1", "m2", "m3"}) {
            known[id] = *some_slots();
            world.put(id, known[id]);
        }
        Expression e = *a_series(*rc::gen::inRange(0, 4));
        std::string text = to_text(e);
        auto parsed = parse_expression(text);
        RC_ASSERT(parsed);
        RC_ASSERT(*parsed == e);
        auto value = world.value(*parsed);
        RC_ASSERT(value);
        Slots got = slots_of(std::get<Series>(*value));
        Model model{known};
        for (std::size_t t = 0; t < kPeriods; ++t) {
            auto wanted = model.at(e, t);
            RC_LOG() << text << " at " << t << "\n";
            RC_ASSERT(got[t].has_value() == wanted.has_value());
            if (wanted) RC_ASSERT(std::abs(*got[t] - *wanted) <= 1e-9 * std::max(1.0, std::abs(*wanted)));
        }
    }));
}

}  // namespace
}  // namespace athanor::cloudwatch
