#include "services/sagemaker/pipelines/check.hpp"

#include <algorithm>
#include <array>

#include "services/sagemaker/pipelines/arguments.hpp"
#include "services/sagemaker/pipelines/condition.hpp"

namespace athanor::sagemaker::pipelines {

namespace {

Status check_experiment(const Definition& definition) {
    json::Value config = definition.experiment;
    if (!config.exists() || config.is_null()) return {};
    const std::string path = "PipelineExperimentConfig";
    if (config.kind() != json::Kind::object) return definition_error("An object is expected", path);
    Scope scope(definition, nullptr);
    Status status;
    config.for_each_member([&](std::string_view name, json::Value value) {
        if (!status || value.is_null()) return;
        std::string where = path + "." + std::string(name);
        if (name != "ExperimentName" && name != "TrialName") {
            status = definition_error("Unknown property '" + std::string(name) + "'", where);
            return;
        }
        auto typed = scope.scalar(value, where);
        if (!typed) {
            status = std::unexpected(typed.error());
        } else if (!fits(typed->type, Type::string)) {
            status = definition_error("A string is expected", where);
        }
    });
    return status;
}

Status check_fail(const StepDefinition& step, const std::string& path, Scope& scope) {
    Status status;
    step.arguments.for_each_member([&](std::string_view name, json::Value) {
        if (status && name != "ErrorMessage")
            status = definition_error("Unknown property '" + std::string(name) + "'",
                                      path + "." + std::string(name));
    });
    ATHANOR_CHECK(status);
    if (!step.arguments["ErrorMessage"].exists()) return {};
    ATHANOR_TRY(Typed typed, scope.scalar(step.arguments["ErrorMessage"], path + ".ErrorMessage"));
    if (!fits(typed.type, Type::string))
        return definition_error("A string is expected", path + ".ErrorMessage");
    return {};
}

Status check_callback(const StepDefinition& step, const std::string& path, Scope& scope) {
    ATHANOR_TRY(Typed queue, scope.scalar(step.queue, step.path + ".SqsQueueUrl"));
    if (!fits(queue.type, Type::string))
        return definition_error("A string is expected", step.path + ".SqsQueueUrl");
    return check_expressions(step.arguments, path, scope);
}

Status check_property_files(const StepDefinition& step, const std::string& path) {
    json::Value outputs = step.arguments["ProcessingOutputConfig"]["Outputs"];
    for (const PropertyFile& file : step.property_files) {
        bool found = false;
        for (std::size_t i = 0, size = outputs.exists() ? outputs.size() : 0; i < size; ++i) {
            found = found || outputs.at(i)["OutputName"].string() == file.output;
        }
        if (!found) {
            return definition_error("Property file '" + file.name + "' is in an output '" + file.output +
                                        "' that the step does not have",
                                    path + ".PropertyFiles");
        }
    }
    return {};
}

Status check_step(Definition& definition, std::size_t index) {
    StepDefinition& step = definition.steps[index];
    Scope scope(definition, &step);
    std::string path = step.path + ".Arguments";
    switch (step.type) {
        case StepType::condition:
            ATHANOR_CHECK(check_conditions(step.arguments["Conditions"], path + ".Conditions", scope));
            break;
        case StepType::fail: ATHANOR_CHECK(check_fail(step, path, scope)); break;
        case StepType::callback: ATHANOR_CHECK(check_callback(step, path, scope)); break;
        default: {
            const StepKind& kind = step.kind();
            // The group and its counter name a package.
            if (step.type == StepType::register_model && step.arguments[kind.name_member].exists()) {
                return definition_error("Unknown Argument member '" + std::string(kind.name_member) + "'",
                                        path);
            }
            std::string_view optional = kind.names_itself ? kind.name_member : std::string_view();
            ATHANOR_CHECK(
                check_arguments(*operation(kind.create).input, step.arguments, path, optional, scope));
            ATHANOR_CHECK(check_property_files(step, step.path));
        }
    }
    step.dependencies = scope.dependencies();
    for (std::size_t i = 0; i < step.depends_on.size(); ++i) {
        auto found = definition.by_name.find(step.depends_on[i]);
        if (found == definition.by_name.end()) {
            return definition_error("Unknown step '" + step.depends_on[i] + "'",
                                    step.path + ".DependsOn[" + std::to_string(i) + "]");
        }
        step.dependencies.insert(found->second);
    }
    if (step.parent) step.dependencies.insert(*step.parent);
    return {};
}

}  // namespace

Status check(Definition& definition) {
    ATHANOR_CHECK(check_experiment(definition));
    for (std::size_t i = 0; i < definition.steps.size(); ++i) ATHANOR_CHECK(check_step(definition, i));
    return {};
}

}  // namespace athanor::sagemaker::pipelines
