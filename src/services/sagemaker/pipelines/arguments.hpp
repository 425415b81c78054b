// A step's arguments against the request that they will be: the field tables say which members there are, of which types, with which
// constraints; an expression may stand for any value and has to fit its place. Errors name the place in the definition.
#pragma once

#include <span>
#include <string>

#include "services/sagemaker/pipelines/scope.hpp"
#include "wire/model.hpp"

namespace athanor::sagemaker::pipelines {

// `optional`: a member that the platform fills in where it is missing, though the request requires it.
Status check_arguments(const wire::Shape& shape, json::Value arguments, const std::string& path,
                       std::string_view optional, Scope& scope);

// The same without tables, for what a callback sends: any document, its expressions checked.
Status check_expressions(json::Value value, const std::string& path, Scope& scope);

}  // namespace athanor::sagemaker::pipelines
