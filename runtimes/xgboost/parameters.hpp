// Each hyperparameter by itself: the table of names, types and ranges, and the check of one value against it,
// in the algorithm's words. hyperparameters.hpp is what the trainer uses.
#pragma once

#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"

namespace athanor::xgboost {

using Words = std::span<const std::string_view>;

constexpr double kInfinity = std::numeric_limits<double>::infinity();

struct Interval {
    double least = -kInfinity;
    double most = kInfinity;
    bool least_open = false;
    bool most_open = false;
};

enum class Kind { integer, real, category, updaters, metrics, constraints, nested };

struct Parameter {
    std::string_view name;
    Kind kind;
    Interval interval = {};
    Words words = {};
    bool for_library = true;
};

std::span<const Parameter> all_parameters();
// By its name or an alias ("learning_rate" is eta); nullptr if the algorithm has none of that name.
const Parameter* find_parameter(std::string_view name);
Status check_value(const Parameter& parameter, std::string_view text);

bool is_metric(std::string_view metric);  // "auc", "error@0.7", "ndcg@5-"
bool grows_trees(std::string_view updater);
std::vector<std::string> split_commas(std::string_view text);

}  // namespace athanor::xgboost
