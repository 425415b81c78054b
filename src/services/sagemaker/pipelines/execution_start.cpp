#include "services/sagemaker/pipelines/execution_start.hpp"

#include <algorithm>

namespace athanor::sagemaker::pipelines {

Result<std::string> parameter_values(const Definition& definition,
                                     const std::vector<std::pair<std::string, std::string>>& given) {
    std::map<std::string_view, std::string_view> texts;
    for (const auto& [name, text] : given) {
        if (definition.find_parameter(name) == nullptr) {
            return validation_error("Parameter [" + name + "] is not defined in the pipeline definition.");
        }
        if (!texts.emplace(name, text).second)
            return validation_error("Parameter [" + name + "] is given more than once.");
    }
    std::string without;
    json::Writer w;
    w.begin_object();
    for (const Parameter& parameter : definition.parameters) {
        auto text = texts.find(parameter.name);
        std::optional<Value> value = parameter.default_value;
        if (text != texts.end()) {
            value = parse_value(parameter.type, text->second);
            if (!value) {
                return validation_error("Parameter [" + parameter.name + "] has value [" +
                                        std::string(text->second) + "], which is not of type " +
                                        std::string(type_text(parameter.type)) + ".");
            }
            bool allowed = parameter.enum_values.empty() ||
                           std::ranges::any_of(parameter.enum_values, [&](const Value& v) {
                               return compare(v, *value) == std::partial_ordering::equivalent;
                           });
            if (!allowed) {
                return validation_error("Parameter [" + parameter.name + "] has value [" +
                                        std::string(text->second) + "], which is not one of its EnumValues.");
            }
        }
        if (!value) {
            without.append(without.empty() ? "" : ", ").append(parameter.name);
            continue;
        }
        w.key(parameter.name);
        write(w, *value);
    }
    w.end_object();
    if (!without.empty())
        return validation_error("Parameters [" + without + "] have no default value and must be given.");
    return std::move(w).take();
}

Result<Selection> select(const Definition& definition, const std::vector<std::string>& steps,
                         const Key& source, const std::vector<StepRow>& source_steps) {
    std::vector<bool> selected(definition.steps.size()), needed(definition.steps.size());
    for (const std::string& name : steps) {
        auto found = definition.by_name.find(name);
        if (found == definition.by_name.end())
            return validation_error("SelectedSteps: the pipeline has no step '" + name + "'.");
        selected[found->second] = true;
    }
    json::Writer w;
    w.begin_array();
    for (std::size_t i = 0; i < selected.size(); ++i) {
        if (!selected[i]) continue;
        w.string(definition.steps[i].name);
        for (std::size_t dependency : definition.steps[i].dependencies)
            needed[dependency] = needed[dependency] || !selected[dependency];
    }
    w.end_array();
    Selection out{.steps = std::move(w).take(), .reused = {}};
    for (std::size_t i = 0; i < needed.size(); ++i) {
        if (!needed[i]) continue;
        const StepDefinition& step = definition.steps[i];
        auto row = std::ranges::find(source_steps, step.name, &StepRow::step);
        if (row == source_steps.end() || row->status != StepStatus::succeeded || row->type != step.type) {
            return validation_error(
                "Step '" + step.name +
                "' is not selected, the selected steps depend on it, and it has not succeeded in execution " +
                source.arn() + ".");
        }
        for (std::size_t j = 0; j < selected.size(); ++j) {
            const StepDefinition& child = definition.steps[j];
            if (selected[j] && child.parent == i && child.in_else == (row->detail == "True")) {
                return validation_error("Step '" + child.name + "' is selected, but condition '" + step.name +
                                        "' chose the other branch in execution " + source.arn() + ".");
            }
        }
        out.reused.push_back(*row);
    }
    return out;
}

}  // namespace athanor::sagemaker::pipelines
