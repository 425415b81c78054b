#include "monitor/drift.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numbers>

#include "base/random.hpp"
#include "monitor/checks.hpp"
#include "monitor/kll_sketch.hpp"

namespace athanor::monitor {
namespace {

using ::testing::DoubleNear;
using ::testing::ElementsAre;
using ::testing::Le;

double uniform(Random& random) { return static_cast<double>(random.next_u64() >> 11) * 0x1p-53; }
double normal(Random& random) {
    return std::sqrt(-2 * std::log(1 - uniform(random))) * std::cos(2 * std::numbers::pi * uniform(random));
}

std::vector<double> values(Random& random, std::size_t count, std::uint64_t kinds) {
    std::vector<double> out(count);
    for (double& value : out) value = kinds ? static_cast<double>(random.below(kinds)) : normal(random);
    return out;
}

// By the definition: at every value, how many are not above it.
double literal_distance(const std::vector<double>& a, const std::vector<double>& b) {
    double distance = 0;
    for (const auto* side : {&a, &b}) {
        for (double x : *side) {
            auto share = [&](const std::vector<double>& of) {
                return static_cast<double>(std::ranges::count_if(of, [&](double y) { return y <= x; })) /
                       static_cast<double>(of.size());
            };
            distance = std::max(distance, std::abs(share(a) - share(b)));
        }
    }
    return distance;
}

TEST(Drift, TheDistanceIsThatOfItsDefinition) {
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        SeededRandom random(seed);
        std::uint64_t kinds = seed % 3 == 0 ? 0 : 1 + random.below(20);
        auto a = values(random, 1 + random.below(60), kinds), b = values(random, 1 + random.below(60), kinds);
        ASSERT_NEAR(ks_distance(Sample::of(a), Sample::of(b)), literal_distance(a, b), 1e-12) << seed;
    }
}

// Of all ways to merge two samples, by trying each.
TEST(Drift, TheProbabilityOfADistanceCountsAllMerges) {
    for (int n = 1; n <= 6; ++n) {
        for (int m = 1; m <= 6; ++m) {
            std::vector<double> distances;
            for (unsigned mask = 0; mask < 1u << (n + m); ++mask) {
                if (std::popcount(mask) != n) continue;
                double greatest = 0;
                int i = 0, j = 0;
                for (int at = 0; at < n + m; ++at) {
                    (mask >> at & 1 ? i : j) += 1;
                    greatest = std::max(greatest, std::abs(i / double(n) - j / double(m)));
                }
                distances.push_back(greatest);
            }
            for (double distance : distances) {
                auto beyond =
                    std::ranges::count_if(distances, [&](double d) { return d >= distance - 1e-9; });
                ASSERT_NEAR(ks_p_value(distance, n, m), double(beyond) / double(distances.size()), 1e-12);
            }
        }
    }
}

TEST(Drift, KolmogorovsLimitHasItsKnownValues) {
    // Smirnov's table (1948): the values at which the tail is 10, 5, 1 percent; and both forms of the series where they meet.
    EXPECT_NEAR(kolmogorov_tail(1.22385), 0.10, 1e-5);
    EXPECT_NEAR(kolmogorov_tail(1.35810), 0.05, 1e-5);
    EXPECT_NEAR(kolmogorov_tail(1.62762), 0.01, 1e-5);
    EXPECT_NEAR(kolmogorov_tail(1.18 - 1e-9), kolmogorov_tail(1.18 + 1e-9), 1e-8);
    EXPECT_NEAR(ks_p_value(0.05, 2001, 2001), ks_p_value(0.05, 1999, 1999), 2e-3);  // exact on one side
    EXPECT_EQ(ks_p_value(0, 10, 10), 1);
    EXPECT_EQ(ks_p_value(1, 0, 10), 1);
    for (double alpha : {0.1, 0.01, 0.0001})
        EXPECT_THAT(kolmogorov_tail(ks_chance(alpha, 300, 500) * std::sqrt(300.0 * 500 / 800)), Le(alpha));
}

TEST(Drift, ChiSquaredIsPearsonsAndItsTailThatOfTables) {
    // By hand: 2 x 2, expected 15 everywhere.
    std::vector<double> a = {10, 20}, b = {20, 10};
    ChiSquared test = chi_squared(a, b);
    EXPECT_NEAR(test.statistic, 4 * 25 / 15.0, 1e-12);
    EXPECT_EQ(test.freedom, 1);
    EXPECT_NEAR(test.p_value, std::erfc(std::sqrt(test.statistic / 2)), 1e-12);
    for (double x = 0.1; x < 60; x *= 1.7) {  // closed forms of one, two and six degrees
        EXPECT_NEAR(chi_squared_tail(x, 1), std::erfc(std::sqrt(x / 2)), 1e-12);
        EXPECT_NEAR(chi_squared_tail(x, 2), std::exp(-x / 2), 1e-12);
        EXPECT_NEAR(chi_squared_tail(x, 6), std::exp(-x / 2) * (1 + x / 2 + x * x / 8), 1e-12);
        EXPECT_NEAR(chi_squared_quantile(chi_squared_tail(x, 6), 6), x, 1e-6);
    }
    EXPECT_EQ(chi_squared(std::vector<double>{5, 0}, std::vector<double>{7, 0}).p_value, 1);
    Cells pooled = pool_rare(std::vector<double>{100, 1, 2}, std::vector<double>{100, 2, 1});
    EXPECT_THAT(pooled.a, ElementsAre(3, 100));
}

TEST(Drift, SharesOfCellsAreComparedAsWritten) {
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        SeededRandom random(seed);
        std::vector<double> a, b;
        for (std::uint64_t i = 0, cells = 1 + random.below(12); i < cells; ++i) {
            a.push_back(static_cast<double>(random.below(30)));
            b.push_back(static_cast<double>(random.below(30)));
        }
        a.front() += 1;
        b.back() += 1;
        double all_a = 0, all_b = 0, greatest = 0, index = 0;
        for (std::size_t i = 0; i < a.size(); ++i) all_a += a[i], all_b += b[i];
        for (std::size_t i = 0; i < a.size(); ++i) {
            greatest = std::max(greatest, std::abs(a[i] / all_a - b[i] / all_b));
            double p = (a[i] == 0 ? 0.5 : a[i]) / all_a, q = (b[i] == 0 ? 0.5 : b[i]) / all_b;
            if (a[i] + b[i] > 0) index += (p - q) * std::log(p / q);
        }
        ASSERT_NEAR(l_infinity(a, b), greatest, 1e-12);
        ASSERT_NEAR(stability_index(a, b), index, 1e-9);
    }
    EXPECT_EQ(l_infinity({}, {}), 0);
}

TEST(Drift, BinsHoldTheSameAndBordersBelongBelow) {
    std::vector<double> all;
    for (int i = 1; i <= 100; ++i) all.push_back(i);
    Sample sample = Sample::of(all);
    auto borders = equal_bins(sample, 4);
    EXPECT_THAT(borders, ElementsAre(25, 50, 75));
    EXPECT_THAT(count(sample, borders), ElementsAre(25, 25, 25, 25));
    EXPECT_THAT(equal_bins(Sample::of(std::vector<double>{7, 7, 7}), 4), ElementsAre());
    EXPECT_THAT(count(Sample::of(std::vector<double>{-1e9, 1e9}), borders), ElementsAre(1, 0, 0, 1));
}

TEST(KllSketch, RanksAreOffByLessThanItSays) {
    std::size_t beyond = 0, sketches = 0;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        SeededRandom random(seed);
        KllSketch sketch;
        auto all = values(random, 60'000, seed % 2 ? 0 : 1000);
        if (seed % 4 == 0) std::ranges::sort(all);
        for (double value : all) sketch.add(value);
        Sample approximate = sketch.sample();
        ASSERT_EQ(approximate.size(), 60'000);
        ASSERT_THAT(approximate.points().size(), Le(2 * KllSketch::kKeep / (1 - KllSketch::kShrink)));
        ++sketches;
        beyond += ks_distance(approximate, Sample::of(all)) > KllSketch::kRankError;
    }
    EXPECT_THAT(beyond * 100, Le(sketches));
    KllSketch small;
    for (int i = 0; i < 2048; ++i) small.add(i);
    EXPECT_TRUE(small.exact());
    EXPECT_EQ(small.sample().points().size(), 2048u);
}

// Ten columns, two hundred values before and some now, from the same distributions; with comparison_threshold 0, so that the test alone decides.
// At most the stated share of runs may raise an alarm.
TEST(Confidence, DataThatHaveNotChangedRaiseAlarmsNoOftenerThanStated) {
    constexpr int kColumns = 10, kNormal = 4, kWhole = 7;
    table::Constraints constraints;
    constraints.comparison = {.threshold = 0, .categorical_threshold = 0, .confidence = 0.95};
    for (int i = 0; i < kColumns; ++i) constraints.features.push_back({.name = "c" + std::to_string(i)});
    std::size_t by_distance = 0, with_chi_squared = 0;
    for (std::uint64_t seed = 1; seed <= 1000; ++seed) {
        SeededRandom random(seed);
        auto filled = [&](std::size_t rows) {
            Profile profile(nullptr, false);
            Fields fields(kColumns);
            for (std::size_t row = 0; row < rows; ++row) {
                for (int i = 0; i < kColumns; ++i) {
                    Field& field = fields[static_cast<std::size_t>(i)];
                    field.name = constraints.features[static_cast<std::size_t>(i)].name;
                    field.value = i < kNormal  ? std::to_string(normal(random))
                                  : i < kWhole ? std::to_string(random.below(50))
                                               : std::string(1, static_cast<char>('a' + random.below(4)));
                }
                profile.add(fields);
            }
            return profile;
        };
        Profile before = filled(200), now = filled(20 + random.below(200));
        Baseline baseline;
        for (const Column& column : before.columns()) baseline.emplace(column.name(), column.distribution());
        for (bool chi_squared : {false, true}) {
            constraints.comparison.chi_squared = chi_squared;
            auto drifts = compare(constraints, baseline, now);
            ASSERT_EQ(drifts.size(), 10u);
            (chi_squared ? with_chi_squared : by_distance) += std::ranges::any_of(drifts, &Drift::violated);
        }
    }
    RecordProperty("by_distance", std::to_string(by_distance));
    RecordProperty("with_chi_squared", std::to_string(with_chi_squared));
    EXPECT_THAT(by_distance, Le(50u));
    EXPECT_THAT(with_chi_squared, Le(50u));
}

}  // namespace
}  // namespace athanor::monitor
