// The hyperparameters of SageMaker's built-in XGBoost algorithm: one table of names, types and ranges,
// refused in the algorithm's words ("Hyperparameter eta: 2.0 is not in [0, 1]"). What passes goes to
// libxgboost as it was written, so its own defaults hold.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/error.hpp"

namespace athanor::xgboost {

struct Hyperparameters {
    int num_round = 0;
    std::optional<int> early_stopping_rounds;
    bool csv_weights = false;
    std::string objective = "reg:squarederror";
    std::vector<std::string> metrics;      // of the library, in order; empty: its default for the objective
    std::vector<std::string> own_metrics;  // those that the container adds (metrics.hpp), in order
    std::string stopping_metric;           // the last one named; empty: the last that is printed
    std::vector<std::pair<std::string, std::string>> parameters;  // for libxgboost, without the metrics
};

// Names that begin with sagemaker_ are the SDK's and are passed over.
Result<Hyperparameters> validate_hyperparameters(const std::map<std::string, std::string>& given);

// "auc", "ndcg@5-", "map": more is better.
bool is_maximized(std::string_view metric);

}  // namespace athanor::xgboost
