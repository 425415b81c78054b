#include "xgboost/metrics.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <vector>

namespace athanor::xgboost {
namespace {

using Floats = std::vector<float>;

double metric(std::string_view name, const Floats& labels, const Floats& margins,
              const Floats& predictions = {}) {
    return own_metric(name, labels, margins, predictions).value();
}

// The expected numbers are scikit-learn's for the same labels and predictions.
TEST(Metrics, ScoreTwoClasses) {
    const Floats labels{1, 0, 1, 1, 0, 0, 0, 1};
    const Floats margins{2, -1, -0.5F, 1, 3, -2, -1, 1};  // 1 0 0 1 1 0 0 1
    EXPECT_DOUBLE_EQ(metric("accuracy", labels, margins), 0.75);
    EXPECT_DOUBLE_EQ(metric("precision", labels, margins), 0.75);
    EXPECT_DOUBLE_EQ(metric("recall", labels, margins), 0.75);
    EXPECT_DOUBLE_EQ(metric("f1", labels, margins), 0.75);
    EXPECT_DOUBLE_EQ(metric("f1_binary", labels, margins), 0.75);
    EXPECT_DOUBLE_EQ(metric("balanced_accuracy", labels, margins), 0.75);
}

TEST(Metrics, ScoreThreeClasses) {
    const Floats labels{0, 1, 2, 0, 1, 2};
    const Floats margins{9, 0, 0, 0, 0, 9, 0, 9, 0, 9, 0, 0, 9, 0, 0, 0, 9, 0};  // 0 2 1 0 0 1
    EXPECT_NEAR(metric("accuracy", labels, margins), 1.0 / 3, 1e-12);
    EXPECT_NEAR(metric("precision_macro", labels, margins), 2.0 / 9, 1e-12);
    EXPECT_NEAR(metric("recall_macro", labels, margins), 1.0 / 3, 1e-12);
    EXPECT_NEAR(metric("f1_macro", labels, margins), 0.8 / 3, 1e-12);
    EXPECT_NEAR(metric("precision_micro", labels, margins), 1.0 / 3, 1e-12);
    EXPECT_THAT(own_metric("f1_binary", labels, margins, {}).error().message,
                testing::HasSubstr("Target is multiclass but average='binary'"));
}

TEST(Metrics, ScoreClassesThatNeverOccurAsZero) {
    EXPECT_DOUBLE_EQ(metric("precision", {0, 0}, {-1, -1}), 0);
    EXPECT_DOUBLE_EQ(metric("recall", {0, 0}, {1, 1}), 0);
    EXPECT_DOUBLE_EQ(metric("f1_binary", {0, 0}, {-1, -1}), 0);
}

TEST(Metrics, ScoreRegression) {
    EXPECT_DOUBLE_EQ(metric("mse", {1, 2, 3}, {}, {1, 2, 5}), 4.0 / 3);
    EXPECT_DOUBLE_EQ(metric("r2", {1, 2, 3}, {}, {1, 2, 5}), -1.0);
    EXPECT_DOUBLE_EQ(metric("r2", {2, 2}, {}, {2, 2}), 1.0);
    EXPECT_FALSE(own_metric("r2", Floats{1, 2}, {}, Floats{1}));
}

}  // namespace
}  // namespace athanor::xgboost
