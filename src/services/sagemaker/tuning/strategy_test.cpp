#include "services/sagemaker/tuning/strategy.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>

#include "base/encoding.hpp"
#include "services/sagemaker/tuning/median_rule.hpp"

namespace athanor::sagemaker::tuning {
namespace {

double number(const Values& v, const std::string& name) { return *parse_number<double>(v.at(name)); }

// Least at (0.3, 0.8).
double bowl(const Values& v) { return std::pow(number(v, "x") - 0.3, 2) + std::pow(number(v, "y") - 0.8, 2); }

Space square() {
    return *Space::make({Continuous{"x", 0, 1, Scaling::linear}, Continuous{"y", 0, 1, Scaling::linear}});
}

std::vector<Trial> search(Strategy strategy, const Space& space, int budget, std::uint64_t seed,
                          bool maximize = false) {
    std::vector<Trial> history;
    for (int i = 0; i < budget; ++i) {
        SeededRandom random(seed + static_cast<std::uint64_t>(i) * 977);
        Point p =
            propose(strategy, space, history, {.maximize = maximize, .budget = budget, .seed = seed}, random);
        double value = bowl(space.values(p));
        history.push_back({p, Trial::Outcome::measured, maximize ? -value : value});
    }
    return history;
}

double best(const std::vector<Trial>& history) {
    double least = 1e9;
    for (const Trial& t : history) least = std::min(least, std::abs(t.objective));
    return least;
}

TEST(Strategy, BayesianFindsTheBottomOfABowl) {
    Space space = square();
    EXPECT_LT(best(search(Strategy::bayesian, space, 20, 1)), 1e-3);
    EXPECT_LT(best(search(Strategy::bayesian, space, 20, 2, true)),
              1e-3);  // maximising the negative is the same
}

TEST(Strategy, BayesianBeatsRandomAtTheSameBudget) {
    Space space = square();
    int won = 0;
    for (std::uint64_t seed = 1; seed <= 10; ++seed)
        won += best(search(Strategy::bayesian, space, 16, seed)) <
               best(search(Strategy::random, space, 16, seed));
    EXPECT_GE(won, 9);
}

TEST(Strategy, TheSameSeedAndHistoryProposeTheSame) {
    Space space = square();
    for (Strategy s : {Strategy::random, Strategy::bayesian}) {
        auto a = search(s, space, 12, 5), b = search(s, space, 12, 5), c = search(s, space, 12, 6);
        for (std::size_t i = 0; i < a.size(); ++i) EXPECT_EQ(a[i].point, b[i].point);
        EXPECT_NE(a.back().point, c.back().point);
    }
}

TEST(Strategy, TrialsThatRunAreNotRepeatedBesideThem) {
    Space space = square();
    auto history = search(Strategy::random, space, 5, 3);
    std::vector<Point> batch;
    for (int i = 0; i < 4; ++i) {
        SeededRandom random(100 + static_cast<std::uint64_t>(i));
        Point p = propose(Strategy::bayesian, space, history, {.budget = 40, .seed = 3}, random);
        for (const Point& other : batch) EXPECT_GT(std::hypot(p[0] - other[0], p[1] - other[1]), 0.01);
        batch.push_back(p);
        history.push_back({.point = p});
    }
}

TEST(Strategy, TheSearchLeavesWhereTrialsFail) {
    Space space = square();
    std::vector<Trial> history;
    int failures = 0;
    for (int i = 0; i < 30; ++i) {
        SeededRandom random(static_cast<std::uint64_t>(i) * 31 + 7);
        Point p = propose(Strategy::bayesian, space, history, {.budget = 30, .seed = 9}, random);
        Values v = space.values(p);
        bool fails = number(v, "x") < 0.5;
        if (i >= 15) failures += fails;
        history.push_back(
            {p, fails ? Trial::Outcome::failed : Trial::Outcome::measured, fails ? 0 : bowl(v)});
    }
    EXPECT_LE(failures, 6);
}

TEST(Strategy, ASmallSpaceIsSearchedWithoutRepetition) {
    auto space = *Space::make({Integer{"x", 0, 3}, Categorical{"y", {"0", "1"}}});
    for (Strategy s : {Strategy::random, Strategy::bayesian}) {
        auto history = search(s, space, 8, 2);
        std::set<Point> points;
        for (const Trial& t : history) points.insert(t.point);
        EXPECT_GE(points.size(), s == Strategy::bayesian ? 8u : 7u);
        EXPECT_NO_FATAL_FAILURE(search(s, space, 12, 2));  // more trials than there are places
    }
}

TEST(Strategy, GridTakesAllInOrder) {
    auto space = *Space::make({Categorical{"x", {"0", "0.3", "1"}}, Categorical{"y", {"0.2", "0.8"}}});
    auto history = search(Strategy::grid, space, 6, 1);
    EXPECT_EQ(space.values(history[0].point), (Values{{"x", "0"}, {"y", "0.2"}}));
    EXPECT_EQ(space.values(history[5].point), (Values{{"x", "1"}, {"y", "0.8"}}));
}

TEST(Strategy, NothingMeasuredYetMeansAnEvenSpread) {
    Space space = square();
    std::vector<Trial> history(6);
    for (Trial& t : history) {
        SeededRandom random(1);
        t.point = space.draw(random);
    }
    SeededRandom random(2);
    Point p = propose(Strategy::bayesian, space, history, {.budget = 40, .seed = 1}, random);
    EXPECT_EQ(p.size(), 2u);
}

TEST(Strategy, AThousandTrialsAreStillProposedInTime) {
    Space space = square();
    SeededRandom random(4);
    std::vector<Trial> history;
    for (int i = 0; i < 600; ++i) {
        Point p = space.draw(random);
        history.push_back({p, Trial::Outcome::measured, bowl(space.values(p))});
    }
    Point p = propose(Strategy::bayesian, space, history, {.budget = 750, .seed = 1}, random);
    EXPECT_LT(bowl(space.values(p)), 0.05);
}

TEST(MedianRule, AJobWorseThanTheMedianOfTheAveragesIsHopeless) {
    std::vector<std::vector<double>> previous = {
        {0.5, 0.6, 0.7, 0.8}, {0.6, 0.7, 0.8, 0.9}, {0.4, 0.5, 0.6, 0.7}};
    // averages over three epochs: 0.6, 0.7, 0.5
    EXPECT_FALSE(is_hopeless(previous, std::vector<double>{0.1, 0.2, 0.61}, true));
    EXPECT_TRUE(is_hopeless(previous, std::vector<double>{0.9, 0.9, 0.59}, true));
    EXPECT_TRUE(is_hopeless(previous, std::vector<double>{0.1, 0.2, 0.61}, false));
    EXPECT_FALSE(is_hopeless(previous, std::vector<double>{0.1, 0.2}, true));       // too early
    EXPECT_FALSE(is_hopeless(previous, std::vector<double>{0, 0, 0, 0, 0}, true));  // nobody got that far
    EXPECT_FALSE(is_hopeless(std::span(previous).first(2), std::vector<double>{0, 0, 0},
                             true));  // too few to compare with
}

}  // namespace
}  // namespace athanor::sagemaker::tuning
