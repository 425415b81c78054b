// What the types of steps are in terms of the API: which operation makes what a step stands for, which one tells of it, which stops it. One
// table; nothing else knows operations by name, and the executor treats all that are jobs alike.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "services/sagemaker/resource.hpp"
#include "wire/model.hpp"

namespace athanor::sagemaker::pipelines {

enum class StepType {
    processing,
    training,
    tuning,
    model,
    register_model,
    condition,
    fail,
    callback,
    endpoint_config,
    endpoint,
};

struct StepKind {
    StepType type;
    std::string_view text;         // "Processing"
    std::string_view create = {};  // none: the step makes nothing
    std::string_view describe = {};
    std::string_view stop = {};         // none: it cannot be stopped
    std::string_view name_member = {};  // of the request, and of Describe's: "ProcessingJobName"
    bool names_itself = false;          // the name may be left out
    bool literal_name = false;          // a name that is given is the name; else it is the beginning of one
    std::string_view metadata = {};     // of ListPipelineExecutionSteps: "ProcessingJob"
    std::string_view execution_variable = {};  // the name, for the step's own arguments
    Kind resource = Kind::model;
    bool lasts = false;  // ended when its resource has reached a last status
    std::span<const std::string_view> cache_members =
        {};  // of the request: what a cached result must agree in
};

const StepKind& kind_of(StepType type);
std::optional<StepType> parse_step_type(std::string_view text);
// Is it the name of a step type of AWS's that we do not have?
bool is_foreign_step_type(std::string_view text);

// Of service sagemaker; the kinds name only operations that exist.
const wire::Operation& operation(std::string_view name);

}  // namespace athanor::sagemaker::pipelines
