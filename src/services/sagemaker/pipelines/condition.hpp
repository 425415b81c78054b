// Conditions of a Condition step: Equals, GreaterThan, GreaterThanOrEqualTo, LessThan, LessThanOrEqualTo, In, Not, Or (and And, which is what a list
// is). All of the list must hold.
#pragma once

#include "services/sagemaker/pipelines/expression.hpp"
#include "services/sagemaker/pipelines/scope.hpp"

namespace athanor::sagemaker::pipelines {

Status check_conditions(json::Value list, const std::string& path, Scope& scope);
// An error where a value cannot be had, or two cannot be compared.
Result<bool> all_hold(json::Value conditions, const Facts& facts);

}  // namespace athanor::sagemaker::pipelines
