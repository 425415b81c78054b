// A pipeline's definition (version 2020-12-01), read and checked as a whole: what parse_definition returns can be executed. Everything that can
// be known without running is refused here, with its path in the document: unknown members, steps, parameters and properties, cycles, arguments
// that the step's Create operation would not take, types that do not fit. Immutable; thread-safe to read. A definition of 50 steps takes about
// a millisecond.
//
// Steps nested in a condition are steps like the others, with a parent; so the graph is flat (graph.hpp).
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.hpp"
#include "base/error.hpp"
#include "base/json.hpp"
#include "services/sagemaker/pipelines/step_kind.hpp"
#include "services/sagemaker/pipelines/value.hpp"

namespace athanor::sagemaker::pipelines {

inline constexpr std::size_t kMostSteps = 500;
inline constexpr std::size_t kMostParameters = 200;

struct Parameter {
    std::string name;
    Type type = Type::string;
    std::optional<Value> default_value;
    std::vector<Value> enum_values;
};

struct RetryPolicy {
    std::vector<std::string> exceptions;  // "Step.THROTTLING"
    double interval_seconds = 1;
    double backoff_rate = 2;
    std::optional<std::int64_t> max_attempts;  // with the first
    std::optional<std::int64_t> expire_after_minutes;
};

struct PropertyFile {
    std::string name;
    std::string output;
    std::string path;
};

struct OutputParameter {
    std::string name;
    Type type = Type::string;
};

struct StepDefinition {
    std::string name;
    StepType type = StepType::processing;
    std::string path;  // in the document: "Steps[2].Arguments.IfSteps[0]"
    std::string display_name;
    std::string description;
    json::Value arguments;
    std::vector<std::string> depends_on;
    bool cached = false;
    std::optional<Duration> cache_expires;  // none: never
    std::vector<RetryPolicy> retries;
    std::vector<PropertyFile> property_files;
    std::vector<OutputParameter> outputs;  // of a callback
    json::Value queue;                     // of a callback
    std::optional<std::size_t> parent;     // the condition whose branch this is in
    bool in_else = false;
    std::set<std::size_t> dependencies;  // told, by reference, and the parent

    const StepKind& kind() const { return kind_of(type); }
};

struct Definition {
    json::Document document;  // what the values below are places of
    std::vector<Parameter> parameters;
    json::Value experiment;             // PipelineExperimentConfig
    std::vector<StepDefinition> steps;  // in the document's order, a condition before what is in it
    std::vector<std::size_t> order;     // of the steps: each after all that it depends on
    std::map<std::string, std::size_t, std::less<>> by_name;

    const StepDefinition* find(std::string_view step) const;
    const Parameter* find_parameter(std::string_view name) const;
};

// ValidationException "Unable to parse pipeline definition. …".
Result<Definition> parse_definition(std::string_view text);

// "P30D", "PT16M", and as the SDK lets pass: "P30d", "T16m", "30d". nullopt: neither.
std::optional<Duration> parse_period(std::string_view text);

// An error of a definition, with where it is.
[[nodiscard]] std::unexpected<Error> definition_error(std::string what, std::string_view path);

}  // namespace athanor::sagemaker::pipelines
