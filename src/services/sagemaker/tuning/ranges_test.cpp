#include "services/sagemaker/tuning/ranges.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <set>

#include "base/encoding.hpp"

namespace athanor::sagemaker::tuning {
namespace {

using ::testing::HasSubstr;

// Ranges of every kind, drawn by a seed.
std::vector<Parameter> some_parameters(Random& random) {
    constexpr Scaling kScalings[] = {Scaling::automatic, Scaling::linear, Scaling::logarithmic,
                                     Scaling::reverse_logarithmic};
    std::vector<Parameter> out;
    for (std::uint64_t i = 0, count = 1 + random.below(6); i < count; ++i) {
        std::string name = "p" + std::to_string(i);
        Scaling scaling = kScalings[random.below(4)];
        switch (random.below(3)) {
            case 0: {
                double low = scaling == Scaling::reverse_logarithmic ? 0.9 * uniform(random)
                                                                     : std::exp(8 * normal(random));
                double high = scaling == Scaling::reverse_logarithmic ? low + (0.9999 - low) * uniform(random)
                                                                      : low * (1 + 1000 * uniform(random));
                out.emplace_back(Continuous{name, low, high, scaling});
                break;
            }
            case 1: {
                if (scaling == Scaling::reverse_logarithmic) scaling = Scaling::linear;
                std::int64_t low = scaling == Scaling::linear
                                       ? static_cast<std::int64_t>(random.below(200)) - 100
                                       : 1 + static_cast<std::int64_t>(random.below(50));
                out.emplace_back(
                    Integer{name, low, low + static_cast<std::int64_t>(random.below(500)), scaling});
                break;
            }
            default: {
                std::vector<std::string> values;
                for (std::uint64_t v = 0, n = 1 + random.below(5); v < n; ++v)
                    values.push_back("\"v" + std::to_string(v) + "\"");
                out.emplace_back(Categorical{name, values});
            }
        }
    }
    return out;
}

TEST(Ranges, ValuesAndPointsGoThereAndBack) {
    SeededRandom random(1);
    for (int round = 0; round < 400; ++round) {
        auto space = Space::make(some_parameters(random));
        ASSERT_TRUE(space) << space.error().message;
        for (int i = 0; i < 20; ++i) {
            Point point = space->draw(random);
            Values values = space->values(point);
            auto again = space->point(values);
            ASSERT_TRUE(again) << again.error().message;
            EXPECT_EQ(space->values(*again), values);
            EXPECT_EQ(*again, point);  // a drawn point is snapped already
            EXPECT_EQ(space->snap(point), point);
            for (double c : point) EXPECT_TRUE(c >= 0 && c <= 1);
        }
        for (double end : {0.0, 1.0}) {
            Values values = space->values(Point(space->size(), end));
            EXPECT_TRUE(space->point(values));
        }
    }
}

TEST(Ranges, TheEndsOfARangeAreReached) {
    auto space = *Space::make({Continuous{"a", 0.1, 0.7, Scaling::linear},
                               Continuous{"b", 1e-5, 1, Scaling::logarithmic},
                               Continuous{"c", 0, 0.999, Scaling::reverse_logarithmic},
                               Integer{"d", 1, 1000, Scaling::logarithmic}});
    EXPECT_EQ(space.values({0, 0, 0, 0}), (Values{{"a", "0.1"}, {"b", "1e-05"}, {"c", "0"}, {"d", "1"}}));
    EXPECT_EQ(space.values({1, 1, 1, 1}), (Values{{"a", "0.7"}, {"b", "1"}, {"c", "0.999"}, {"d", "1000"}}));
}

TEST(Ranges, LogarithmicScalesGiveEachDecadeItsShare) {
    auto space = *Space::make({Continuous{"eta", 1e-4, 1, Scaling::logarithmic},
                               Continuous{"momentum", 0, 0.9999, Scaling::reverse_logarithmic}});
    SeededRandom random(3);
    int small = 0, close_to_one = 0;
    for (int i = 0; i < 4000; ++i) {
        Values v = space.values(space.draw(random));
        small += *parse_number<double>(v["eta"]) < 1e-3;
        close_to_one += *parse_number<double>(v["momentum"]) > 0.999;
    }
    EXPECT_NEAR(small / 4000.0, 0.25, 0.03);
    EXPECT_NEAR(close_to_one / 4000.0, 0.25, 0.03);
}

TEST(Ranges, AutomaticScalingIsLogarithmicOverTwoDecades) {
    auto wide = *Space::make({Continuous{"a", 0.001, 1}});
    auto narrow = *Space::make({Continuous{"a", 0.1, 1}});
    EXPECT_NEAR(*parse_number<double>(wide.values({0.5})["a"]), std::sqrt(0.001), 1e-9);
    EXPECT_NEAR(*parse_number<double>(narrow.values({0.5})["a"]), 0.55, 1e-9);
}

TEST(Ranges, EachIntegerHasTheSameShare) {
    auto space = *Space::make({Integer{"n", -2, 2, Scaling::linear}});
    SeededRandom random(5);
    std::map<std::string, int> seen;
    for (int i = 0; i < 5000; ++i) ++seen[space.values(space.draw(random))["n"]];
    EXPECT_EQ(seen.size(), 5u);
    for (const auto& [value, count] : seen) EXPECT_NEAR(count / 5000.0, 0.2, 0.03) << value;
}

TEST(Ranges, AGridHasEachCombinationOnce) {
    SeededRandom random(7);
    for (int round = 0; round < 100; ++round) {
        std::vector<Parameter> parameters;
        std::uint64_t expected = 1;
        for (std::uint64_t i = 0, n = 1 + random.below(4); i < n; ++i) {
            std::vector<std::string> values;
            for (std::uint64_t v = 0, count = 1 + random.below(5); v < count; ++v)
                values.push_back(std::to_string(v));
            expected *= values.size();
            parameters.emplace_back(Categorical{"c" + std::to_string(i), values});
        }
        auto space = *Space::make(parameters);
        ASSERT_EQ(space.combinations(), expected);
        std::set<Values> all;
        for (std::uint64_t i = 0; i < expected; ++i) all.insert(space.values(space.combination(i)));
        EXPECT_EQ(all.size(), expected);
    }
}

TEST(Ranges, CombinationsAreCountedAsFarAsTheyMatter) {
    EXPECT_EQ(Space::make({Continuous{"x", 0, 1}})->combinations(), 0u);
    EXPECT_EQ(Space::make({Integer{"a", 1, 4}, Categorical{"b", {"x", "y"}}})->combinations(), 8u);
    EXPECT_EQ(Space::make({Integer{"a", 0, 1'000'000}, Integer{"b", 0, 1'000'000}})->combinations(),
              Space::kCountless);
}

TEST(Ranges, CategoriesAreEquallyFarFromOneAnother) {
    auto space = *Space::make({Categorical{"c", {"a", "b", "c"}}, Continuous{"x", 0, 1}});
    EXPECT_EQ(space.groups(), (std::vector<std::size_t>{0, 0, 0, 1}));
    auto distance = [&](const char* one, const char* two) {
        auto a = space.features(*space.point({{"c", one}, {"x", "0"}})),
             b = space.features(*space.point({{"c", two}, {"x", "0"}}));
        double sum = 0;
        for (std::size_t i = 0; i < a.size(); ++i) sum += (a[i] - b[i]) * (a[i] - b[i]);
        return std::sqrt(sum);
    };
    EXPECT_NEAR(distance("a", "b"), 1, 1e-12);
    EXPECT_NEAR(distance("a", "c"), 1, 1e-12);
}

TEST(Ranges, WhatAScaleDoesNotReachIsRefused) {
    auto refused = [](Parameter parameter) {
        auto made = Space::make({std::move(parameter)});
        return made ? std::string("accepted") : made.error().message;
    };
    EXPECT_THAT(refused(Continuous{"a", 0, 1, Scaling::logarithmic}), HasSubstr("greater than 0"));
    EXPECT_THAT(refused(Integer{"a", 0, 5, Scaling::logarithmic}), HasSubstr("greater than 0"));
    EXPECT_THAT(refused(Continuous{"a", 0.5, 1, Scaling::reverse_logarithmic}), HasSubstr("0 <= x < 1.0"));
    EXPECT_THAT(refused(Continuous{"a", 2, 1}), HasSubstr("MinValue must not be greater"));
    EXPECT_THAT(refused(Categorical{"a", {}}), HasSubstr("must not be empty"));
    EXPECT_THAT(refused(Categorical{"a", {"x", "x"}}), HasSubstr("unique"));
    auto twice = Space::make({Continuous{"a", 0, 1}, Integer{"a", 0, 1}});
    ASSERT_FALSE(twice);
    EXPECT_THAT(twice.error().message, HasSubstr("more than once"));
}

}  // namespace
}  // namespace athanor::sagemaker::tuning
