// What an expression may refer to at its place in a definition, and of which type it is there. Each reference to a step's property makes the step
// that contains it depend on that step.
//
//     {"Get": "Parameters.X" | "Execution.X" | "Steps.X.path"}
//     {"Std:Join": {"On": " ", "Values": [...]}}
//     {"Std:JsonGet": {"PropertyFile": {"Get": "Steps.X.PropertyFiles.Y"} | "S3Uri": ..., "Path": "a.b[0]"}}
#pragma once

#include <set>
#include <string>

#include "services/sagemaker/pipelines/definition.hpp"
#include "services/sagemaker/pipelines/reference.hpp"

namespace athanor::sagemaker::pipelines {

// An object that is a function of the language, not a literal.
bool is_expression(json::Value value);

// The names after "Execution.".
bool is_execution_variable(std::string_view name);

struct Typed {
    Type type = Type::string;
    const wire::Type* property = nullptr;  // of a property of a step
    std::string shown;                     // "Parameters.X", for errors
};

class Scope {
public:
    // `step`: whose arguments these are; null: of the whole pipeline, where no step may be named.
    Scope(const Definition& definition, const StepDefinition* step) : definition_(definition), step_(step) {}

    // Of a value that is an expression.
    Result<Typed> expression(json::Value value, const std::string& path);
    // Of an expression or a literal, which has to be a scalar.
    Result<Typed> scalar(json::Value value, const std::string& path);

    const std::set<std::size_t>& dependencies() const { return dependencies_; }

private:
    Result<Typed> get(json::Value value, const std::string& path);
    Result<Typed> join(json::Value value, const std::string& path);
    Result<Typed> json_get(json::Value value, const std::string& path);
    Result<Typed> property(const StepDefinition& step, const Reference& reference, const std::string& text,
                           const std::string& path);
    Result<const StepDefinition*> step(const std::string& name, const std::string& path);
    Status text(json::Value value, const std::string& path);

    const Definition& definition_;
    const StepDefinition* step_;
    std::set<std::size_t> dependencies_;
    int depth_ = 0;
};

}  // namespace athanor::sagemaker::pipelines
