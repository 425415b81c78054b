#include "services/sagemaker/pipelines/scope.hpp"

#include <algorithm>
#include <array>

namespace athanor::sagemaker::pipelines {

namespace {

constexpr std::string_view kFunctions[] = {"Get", "Std:Join", "Std:JsonGet"};
constexpr std::string_view kVariables[] = {"StartDateTime",   "CurrentDateTime",     "PipelineName",
                                           "PipelineArn",     "PipelineExecutionId", "PipelineExecutionArn",
                                           "TrainingJobName", "ProcessingJobName"};
constexpr int kDeepestExpression = 16;

std::string_view function_of(json::Value value) {
    if (value.kind() != json::Kind::object || value.size() != 1) return {};
    std::string_view function;
    value.for_each_member([&](std::string_view key, json::Value) { function = key; });
    return function;
}

bool has(const auto& list, std::string_view name, auto member) {
    return std::ranges::find(list, name, member) != std::ranges::end(list);
}

Status only_members(json::Value value, const std::string& path,
                    std::initializer_list<std::string_view> known) {
    if (value.kind() != json::Kind::object) return definition_error("An object is expected", path);
    Status status;
    value.for_each_member([&](std::string_view name, json::Value) {
        if (status && std::ranges::find(known, name) == known.end()) {
            status = definition_error("Unknown property '" + std::string(name) + "'",
                                      path + "." + std::string(name));
        }
    });
    return status;
}

}  // namespace

bool is_expression(json::Value value) {
    std::string_view function = function_of(value);
    return std::ranges::find(kFunctions, function) != std::end(kFunctions) || function.starts_with("Std:");
}

bool is_execution_variable(std::string_view name) {
    return std::ranges::find(kVariables, name) != std::end(kVariables);
}

Result<Typed> Scope::expression(json::Value value, const std::string& path) {
    if (++depth_ > kDeepestExpression) return definition_error("Expressions are nested too deeply", path);
    std::string_view function = function_of(value);
    Result<Typed> typed = function == "Get"        ? get(value["Get"], path + ".Get")
                          : function == "Std:Join" ? join(value["Std:Join"], path + ".Std:Join")
                          : function == "Std:JsonGet"
                              ? json_get(value["Std:JsonGet"], path + ".Std:JsonGet")
                              : definition_error("Unknown function '" + std::string(function) + "'", path);
    --depth_;
    return typed;
}

Result<Typed> Scope::scalar(json::Value value, const std::string& path) {
    if (is_expression(value)) {
        ATHANOR_TRY(Typed typed, expression(value, path));
        if (typed.type <= Type::any) return typed;
        return definition_error("Property reference [" + typed.shown + "] is of type " +
                                    std::string(type_text(typed.type)) + ", where a scalar is expected",
                                path);
    }
    auto literal = value_of(value);
    if (!literal || std::holds_alternative<Json>(*literal))
        return definition_error("A scalar or an expression is expected", path);
    return Typed{.type = pipelines::type_of(*literal), .property = nullptr, .shown = value.text()};
}

Result<Typed> Scope::get(json::Value value, const std::string& path) {
    auto text = value.string();
    if (!text) return definition_error("A reference is expected", path);
    std::string shown(*text);
    auto reference = parse_reference(*text);
    if (!reference)
        return definition_error("Invalid reference [" + shown + "]: " + reference.error().message, path);
    switch (reference->kind) {
        case Reference::Kind::parameter: {
            const Parameter* parameter = definition_.find_parameter(reference->name);
            if (parameter == nullptr) return definition_error("Unknown parameter [" + shown + "]", path);
            return Typed{.type = parameter->type, .property = nullptr, .shown = shown};
        }
        case Reference::Kind::execution: {
            bool known = is_execution_variable(reference->name);
            bool of_job = reference->name.ends_with("JobName");
            if (!known ||
                (of_job && (step_ == nullptr || step_->kind().execution_variable != reference->name))) {
                return definition_error("Unknown execution variable [" + shown + "]", path);
            }
            return Typed{.type = Type::string, .property = nullptr, .shown = shown};
        }
        case Reference::Kind::property: {
            ATHANOR_TRY(const StepDefinition* found, step(reference->name, path));
            return property(*found, *reference, shown, path);
        }
        case Reference::Kind::property_file: break;
    }
    return definition_error("A property file is read by Std:JsonGet, not by Get: [" + shown + "]", path);
}

Result<const StepDefinition*> Scope::step(const std::string& name, const std::string& path) {
    if (step_ == nullptr) return definition_error("No step may be named here: '" + name + "'", path);
    auto found = definition_.by_name.find(name);
    if (found == definition_.by_name.end()) return definition_error("Unknown step '" + name + "'", path);
    dependencies_.insert(found->second);
    return &definition_.steps[found->second];
}

Result<Typed> Scope::property(const StepDefinition& step, const Reference& reference,
                              const std::string& shown, const std::string& path) {
    auto unknown = [&](const std::string& why) {
        return definition_error("Invalid property reference [" + shown + "]: " + why, path);
    };
    const Path& parts = reference.path;
    if (step.type == StepType::condition) {
        if (parts.size() == 1 && parts[0].name == "Outcome")
            return Typed{.type = Type::string, .property = nullptr, .shown = shown};
        return unknown("a condition has no property but 'Outcome'");
    }
    if (step.type == StepType::callback) {
        bool output = parts.size() == 2 && parts[0].name == "OutputParameters" &&
                      parts[1].kind != PathPart::Kind::index;
        auto found = output ? std::ranges::find(step.outputs, parts[1].name, &OutputParameter::name)
                            : step.outputs.end();
        if (found == step.outputs.end()) return unknown("the step has no such output parameter");
        return Typed{.type = found->type, .property = nullptr, .shown = shown};
    }
    if (step.kind().describe.empty())
        return unknown("a step of type " + std::string(step.kind().text) + " has no properties");
    const wire::Shape* shape = operation(step.kind().describe).output;
    if (step.type == StepType::tuning && parts[0].name == "TrainingJobSummaries") {
        shape = operation("ListTrainingJobsForHyperParameterTuningJob").output;
    }
    auto type = follow(*shape, parts);
    if (!type) return unknown(type.error().message);
    return Typed{.type = pipelines::type_of(**type), .property = *type, .shown = shown};
}

Result<Typed> Scope::join(json::Value value, const std::string& path) {
    ATHANOR_CHECK(only_members(value, path, {"On", "Values"}));
    json::Value on = value["On"], values = value["Values"];
    if (on.exists() && !on.string()) return definition_error("A string is expected", path + ".On");
    if (values.kind() != json::Kind::array) return definition_error("A list is expected", path + ".Values");
    for (std::size_t i = 0, size = values.size(); i < size; ++i) {
        ATHANOR_CHECK(scalar(values.at(i), path + ".Values[" + std::to_string(i) + "]"));
    }
    return Typed{.type = Type::string, .property = nullptr, .shown = "Std:Join"};
}

Status Scope::text(json::Value value, const std::string& path) {
    ATHANOR_TRY(Typed typed, scalar(value, path));
    if (!fits(typed.type, Type::string)) return definition_error("A string is expected", path);
    return {};
}

Result<Typed> Scope::json_get(json::Value value, const std::string& path) {
    ATHANOR_CHECK(only_members(value, path, {"PropertyFile", "S3Uri", "Path"}));
    json::Value file = value["PropertyFile"], uri = value["S3Uri"], at = value["Path"];
    if (file.exists() == uri.exists())
        return definition_error("Either PropertyFile or S3Uri is required", path);
    if (uri.exists()) ATHANOR_CHECK(text(uri, path + ".S3Uri"));
    if (file.exists()) {
        std::string where = path + ".PropertyFile.Get";
        auto shown = function_of(file) == "Get" ? file["Get"].string() : std::nullopt;
        auto reference = shown ? parse_reference(*shown) : Result<Reference>(std::unexpected(Error{}));
        if (!reference || reference->kind != Reference::Kind::property_file) {
            return definition_error("A reference 'Steps.<step>.PropertyFiles.<name>' is expected", where);
        }
        ATHANOR_TRY(const StepDefinition* found, step(reference->name, where));
        if (!has(found->property_files, reference->file, &PropertyFile::name)) {
            return definition_error(
                "Step '" + found->name + "' has no property file '" + reference->file + "'", where);
        }
    }
    ATHANOR_CHECK(text(at, path + ".Path"));
    if (auto literal = at.string()) {
        if (auto parsed = parse_path(*literal); !parsed) {
            return definition_error("Invalid path '" + std::string(*literal) + "': " + parsed.error().message,
                                    path + ".Path");
        }
    }
    return Typed{.type = Type::any, .property = nullptr, .shown = "Std:JsonGet"};
}

}  // namespace athanor::sagemaker::pipelines
