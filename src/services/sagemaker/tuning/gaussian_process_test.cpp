#include "services/sagemaker/tuning/gaussian_process.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

#include "services/sagemaker/tuning/ranges.hpp"

namespace athanor::sagemaker::tuning {
namespace {

// E[max(0, best − y)] by the trapezoidal rule over twelve deviations.
double integrated_improvement(Belief b, double best) {
    constexpr int kSteps = 200'000;
    double from = b.mean - 12 * b.deviation, width = 24 * b.deviation / kSteps, sum = 0;
    for (int i = 0; i <= kSteps; ++i) {
        double y = from + i * width, z = (y - b.mean) / b.deviation;
        double density = std::exp(-z * z / 2) / (b.deviation * std::sqrt(2 * std::numbers::pi));
        sum += (i == 0 || i == kSteps ? 0.5 : 1) * std::max(0.0, best - y) * density * width;
    }
    return sum;
}

TEST(ExpectedImprovement, IsTheIntegral) {
    SeededRandom random(1);
    for (int i = 0; i < 60; ++i) {
        Belief b{normal(random), 0.01 + uniform(random)};
        double best = b.mean + b.deviation * 3 * normal(random);
        double integral = integrated_improvement(b, best);
        EXPECT_NEAR(expected_improvement(b, best), integral, 1e-7 + 1e-6 * integral);
    }
}

TEST(ExpectedImprovement, ItsLogarithmGoesOnWhereItVanishes) {
    double last = 0;
    for (double z = 5; z > -60; z -= 0.25) {
        double value = log_expected_improvement({0, 1}, z);
        ASSERT_TRUE(std::isfinite(value)) << z;
        if (z < 5) EXPECT_LT(value, last) << z;
        last = value;
    }
    EXPECT_NEAR(log_expected_improvement({0, 1}, -24.999), log_expected_improvement({0, 1}, -25.001),
                0.06);  // where the series takes over
    EXPECT_NEAR(log_expected_improvement({2, 3}, 1), std::log(expected_improvement({2, 3}, 1)), 1e-12);
    EXPECT_DOUBLE_EQ(expected_improvement({1, 0}, 3), 2);
    EXPECT_DOUBLE_EQ(expected_improvement({3, 0}, 1), 0);
}

TEST(GaussianProcess, PassesThroughWhatItWasTold) {
    Features x;
    std::vector<double> y;
    for (int i = 0; i < 9; ++i) {
        x.push_back({i / 8.0});
        y.push_back(50 + 10 * std::sin(6 * i / 8.0));
    }
    auto gp = GaussianProcess::fit(x, y, {0});
    for (std::size_t i = 0; i < x.size(); ++i) {
        EXPECT_NEAR(gp.predict(x[i]).mean, y[i], 0.2);
        EXPECT_LT(gp.predict(x[i]).deviation, 0.5);
    }
    EXPECT_NEAR(gp.predict(std::vector<double>{0.4375}).mean, 50 + 10 * std::sin(6 * 0.4375), 0.5);
    EXPECT_GT(gp.predict(std::vector<double>{3.0}).deviation, 2);  // it knows that it does not know
}

TEST(GaussianProcess, FindsWhichColumnMatters) {
    SeededRandom random(2);
    Features x;
    std::vector<double> y;
    for (int i = 0; i < 40; ++i) {
        x.push_back({uniform(random), uniform(random)});
        y.push_back(std::sin(5 * x.back()[0]));
    }
    auto gp = GaussianProcess::fit(x, y, {0, 1});
    EXPECT_GT(gp.length_scales()[1], 3 * gp.length_scales()[0]);
    EXPECT_LT(gp.noise(), 0.01);
}

TEST(GaussianProcess, SeesNoise) {
    SeededRandom random(3);
    Features x;
    std::vector<double> y;
    for (int i = 0; i < 80; ++i) {
        x.push_back({uniform(random)});
        y.push_back(std::sin(3 * x.back()[0]) + 0.3 * normal(random));
    }
    auto gp = GaussianProcess::fit(x, y, {0});
    EXPECT_GT(gp.noise(), 0.02);
    EXPECT_NEAR(gp.predict(std::vector<double>{0.5}).mean, std::sin(1.5), 0.25);
}

// The gradient ascends the likelihood: no neighbour of the fitted scales may be better by much.
TEST(GaussianProcess, FitsTheLikelihoodBetterThanItsStart) {
    SeededRandom random(4);
    Features x;
    std::vector<double> rough, smooth;
    for (int i = 0; i < 30; ++i) {
        x.push_back({uniform(random)});
        rough.push_back(std::sin(15 * x.back()[0]));
        smooth.push_back(x.back()[0]);
    }
    EXPECT_LT(GaussianProcess::fit(x, rough, {0}).length_scales()[0], 0.3);
    EXPECT_GT(GaussianProcess::fit(x, smooth, {0}).length_scales()[0], 0.7);
}

TEST(GaussianProcess, OnePointAndEqualPointsAndEqualValuesAreNoTrouble) {
    auto one = GaussianProcess::fit({{0.5}}, {3}, {0});
    EXPECT_NEAR(one.predict(std::vector<double>{0.5}).mean, 3, 1e-9);
    auto same = GaussianProcess::fit({{0.5}, {0.5}, {0.5}}, {1, 2, 3}, {0});
    EXPECT_NEAR(same.predict(std::vector<double>{0.5}).mean, 2, 0.1);
    auto flat = GaussianProcess::fit({{0.1}, {0.9}}, {7, 7}, {0});
    EXPECT_NEAR(flat.predict(std::vector<double>{0.5}).mean, 7, 1e-9);
}

TEST(GaussianProcess, FantasiesTakeTheDoubtFromAPlaceButNotTheMean) {
    SeededRandom random(5);
    auto gp = GaussianProcess::fit({{0.0}, {0.4}, {1.0}}, {0, 1, 0}, {0});
    std::vector<double> pending{0.7};
    Belief before = gp.predict(pending);
    auto after = gp.with_fantasies({pending}, 400, random).predict_all(pending);
    EXPECT_LT(after.deviation, before.deviation / 3);
    double mean = 0;
    for (double m : after.means) mean += m / 400;
    EXPECT_NEAR(mean, before.mean, 4 * before.deviation / 20);
}

}  // namespace
}  // namespace athanor::sagemaker::tuning
