// From whatever model file libxgboost reads (its binary form, JSON, UBJSON) to the flat file that the router
// evaluates. Runs in the sandbox.
//
// Trees of gbtree and dart are converted: a leaf of dart is multiplied by its tree's weight, as libxgboost
// does when it predicts. Refused, with a reason: gblinear (it has no trees), categorical splits, objectives
// that the flat file does not know, pickles. Before a file is returned, its margins and predictions are
// compared with libxgboost's on rows drawn around the model's own thresholds, missing values among them.
#pragma once

#include <string>
#include <string_view>

#include "base/error.hpp"

namespace athanor::xgboost {

// ModelError with a sentence for the user.
Result<std::string> flatten_model(std::string_view model);

// The model file of a folder: xgboost-model, else the one file there that is not hidden (a single model is
// served, not an ensemble).
Result<std::string> find_model_file(const std::string& directory);

// `athanor-xgboost convert MODEL_DIR OUT`.
Status convert(const std::string& directory, const std::string& out);

}  // namespace athanor::xgboost
