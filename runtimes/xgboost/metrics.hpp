// The metrics that SageMaker's container computes itself, beside those of libxgboost. The scores of classes
// are those of scikit-learn: weights are not used, a class without samples or predictions scores 0, and the
// plain names mean class 1 (f1 alone is the macro mean).
#pragma once

#include <span>
#include <string_view>

#include "base/error.hpp"

namespace athanor::xgboost {

std::span<const std::string_view> own_metric_names();
bool is_own_metric(std::string_view metric);
bool needs_classes(std::string_view metric);

// `margins` holds `groups` per row before the transformation (classes are chosen on them), `predictions` the
// transformed value of each row when groups is 1 (mse and r2 are computed on it).
Result<double> own_metric(std::string_view metric, std::span<const float> labels,
                          std::span<const float> margins, std::span<const float> predictions);

}  // namespace athanor::xgboost
