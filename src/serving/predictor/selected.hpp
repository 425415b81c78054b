// Selectable inference: the model's container names what it wants of each prediction
// (SAGEMAKER_INFERENCE_OUTPUT=predicted_label,probabilities) and gets it under those names. Which keys an
// objective has, and what they mean, is as SageMaker's XGBoost container has it; a key that the objective
// lacks is NaN.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "serving/predictor/flat_model.hpp"

namespace athanor::predictor {

// InternalFailure (500, the container's status) if the objective has no keys at all.
Status check_selectable(const FlatModel& model);

// `{"predicted_label": 1, "probability": 0.75}`: the keys in a fixed order, whatever the order of `keys`.
void append_selected_object(std::string& out, const FlatModel& model, std::span<const float> row,
                            const std::vector<std::string>& keys);
// `1,"[0.25, 0.75]"`: in the order of `keys`, lists in quotes.
void append_selected_cells(std::string& out, const FlatModel& model, std::span<const float> row,
                           const std::vector<std::string>& keys);

}  // namespace athanor::predictor
