#include "services/sagemaker/pipelines/expression.hpp"

#include <algorithm>

#include "services/sagemaker/pipelines/reference.hpp"
#include "services/sagemaker/pipelines/scope.hpp"

namespace athanor::sagemaker::pipelines {

namespace {

void collect(json::Value value, Needs& needs) {
    if (value.kind() == json::Kind::array) {
        value.for_each_element([&](json::Value element) { collect(element, needs); });
        return;
    }
    if (value.kind() != json::Kind::object) return;
    if (is_expression(value)) {
        if (auto get = value["Get"].string()) {
            auto reference = parse_reference(*get);
            if (reference && (reference->kind == Reference::Kind::property ||
                              reference->kind == Reference::Kind::property_file)) {
                needs.steps.insert(reference->name);
            }
        }
        if (json::Value get = value["Std:JsonGet"]; get.exists()) needs.files.push_back(get);
    }
    value.for_each_member([&](std::string_view, json::Value member) { collect(member, needs); });
}

std::unexpected<Error> unavailable(const std::string& what) { return validation_error(what); }

Result<Value> get(json::Value expression, const Facts& facts) {
    std::string text = expression.string_or("");
    ATHANOR_TRY(Reference reference, parse_reference(text));
    if (reference.kind == Reference::Kind::parameter || reference.kind == Reference::Kind::execution) {
        const auto& values =
            reference.kind == Reference::Kind::parameter ? facts.parameters : facts.execution;
        auto found = values.find(reference.name);
        if (found == values.end()) return unavailable("[" + text + "] has no value");
        return found->second;
    }
    auto step = facts.steps.find(reference.name);
    if (step == facts.steps.end())
        return unavailable("Step '" + reference.name + "' has no properties yet: [" + text + "]");
    auto value = value_of(follow(step->second.root(), reference.path));
    if (!value) return unavailable("Property [" + text + "] has no value");
    return *std::move(value);
}

Result<Value> join(json::Value arguments, const Facts& facts) {
    std::string on = arguments["On"].string_or(""), out;
    json::Value values = arguments["Values"];
    for (std::size_t i = 0, size = values.exists() ? values.size() : 0; i < size; ++i) {
        ATHANOR_TRY(Value value, evaluate(values.at(i), facts));
        if (i > 0) out += on;
        out += to_text(value);
    }
    return Value(std::move(out));
}

Result<Value> json_get(json::Value arguments, const Facts& facts) {
    ATHANOR_TRY(std::string uri, file_uri(arguments, facts));
    auto file = facts.files.find(uri);
    if (file == facts.files.end()) return unavailable("File " + uri + " was not read");
    ATHANOR_TRY(Value path_value, evaluate(arguments["Path"], facts));
    std::string text = to_text(path_value);
    ATHANOR_TRY(Path path, parse_path(text));
    auto value = value_of(follow(file->second.root(), path));
    if (!value) return unavailable("File " + uri + " has nothing at '" + text + "'");
    if (std::holds_alternative<Json>(*value))
        return unavailable("File " + uri + " has no scalar at '" + text + "'");
    return *std::move(value);
}

Status fill_into(json::Writer& out, json::Value value, const Facts& facts) {
    if (is_expression(value)) {
        ATHANOR_TRY(Value result, evaluate(value, facts));
        write(out, result);
        return {};
    }
    Status status;
    if (value.kind() == json::Kind::object) {
        out.begin_object();
        value.for_each_member([&](std::string_view key, json::Value member) {
            if (!status || member.is_null()) return;
            out.key(key);
            status = fill_into(out, member, facts);
        });
        out.end_object();
    } else if (value.kind() == json::Kind::array) {
        out.begin_array();
        value.for_each_element([&](json::Value element) {
            if (status) status = fill_into(out, element, facts);
        });
        out.end_array();
    } else {
        out.raw(value.text());
    }
    return status;
}

}  // namespace

Needs needs_of(json::Value document) {
    Needs needs;
    collect(document, needs);
    return needs;
}

Result<std::string> file_uri(json::Value json_get, const Facts& facts) {
    if (json::Value uri = json_get["S3Uri"]; uri.exists()) {
        ATHANOR_TRY(Value value, evaluate(uri, facts));
        return to_text(value);
    }
    ATHANOR_TRY(Reference reference, parse_reference(json_get["PropertyFile"]["Get"].string_or("")));
    const StepDefinition* step = facts.definition->find(reference.name);
    auto answer = facts.steps.find(reference.name);
    if (step == nullptr || answer == facts.steps.end())
        return unavailable("Step '" + reference.name + "' has no property files yet");
    auto file = std::ranges::find(step->property_files, reference.file, &PropertyFile::name);
    if (file == step->property_files.end())
        return unavailable("Step '" + reference.name + "' has no property file '" + reference.file + "'");
    Path path = {{.name = "ProcessingOutputConfig"},
                 {.name = "Outputs"},
                 {.kind = PathPart::Kind::key, .name = file->output},
                 {.name = "S3Output"},
                 {.name = "S3Uri"}};
    auto folder = follow(answer->second.root(), path).string();
    if (!folder) return unavailable("Step '" + reference.name + "' has no output '" + file->output + "'");
    std::string uri(*folder);
    if (!uri.ends_with('/')) uri += '/';
    return uri + file->path;
}

Result<Value> evaluate(json::Value value, const Facts& facts) {
    if (is_expression(value)) {
        if (json::Value get_of = value["Get"]; get_of.exists()) return get(get_of, facts);
        if (json::Value values = value["Std:Join"]; values.exists()) return join(values, facts);
        return json_get(value["Std:JsonGet"], facts);
    }
    auto literal = value_of(value);
    if (!literal) return unavailable("A value is missing");
    return *std::move(literal);
}

Result<std::string> fill(json::Value document, const Facts& facts) {
    json::Writer out;
    ATHANOR_CHECK(fill_into(out, document, facts));
    return std::move(out).take();
}

}  // namespace athanor::sagemaker::pipelines
