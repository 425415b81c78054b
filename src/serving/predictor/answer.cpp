#include "base/encoding.hpp"
#include "serving/predictor/number.hpp"
#include "serving/predictor/request.hpp"
#include "serving/predictor/selected.hpp"

namespace athanor::predictor {
namespace {

enum class Form { csv, json, jsonlines };

std::optional<Form> form_from_name(std::string_view name) {
    const std::string type = to_lower(trim(name.substr(0, name.find(';'))));
    if (type == "text/csv") return Form::csv;
    if (type == "application/json") return Form::json;
    if (type == "application/jsonlines") return Form::jsonlines;
    return std::nullopt;
}

std::string_view form_name(Form form) {
    return form == Form::csv    ? "text/csv; charset=utf-8"
           : form == Form::json ? "application/json"
                                : "application/jsonlines";
}

// The first type of the list that we write; "" and "*/*" leave it to the container's default.
Result<Form> choose_form(std::string_view accept, std::string_view otherwise) {
    bool any = trim(accept).empty();
    for (std::string_view rest = accept; !rest.empty();) {
        const std::size_t comma = std::min(rest.find(','), rest.size());
        const std::string_view type = trim(rest.substr(0, comma));
        rest.remove_prefix(std::min(comma + 1, rest.size()));
        if (const auto form = form_from_name(type)) return *form;
        any = any || type.starts_with("*/*");
    }
    if (any)
        if (const auto form = form_from_name(otherwise)) return *form;
    return fail("NotAcceptable",
                "Accept type " + std::string(any ? otherwise : accept) +
                    " is not supported. Please use supported accept types: ['application/json', "
                    "'application/jsonlines', 'text/csv'].",
                406);
}

void append_list(std::string& out, std::span<const float> values, std::string_view separator) {
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (i > 0) out.append(separator);
        append_value(out, values[i]);
    }
}

// A prediction of classes in brackets, as a batch transform's line and JSON have it.
void append_bracketed(std::string& out, std::span<const float> row) {
    if (row.size() > 1) out.push_back('[');
    append_list(out, row, ", ");
    if (row.size() > 1) out.push_back(']');
}

class Writer {
public:
    Writer(const FlatModel& model, const InvocationOptions& options) : model_(model), options_(options) {}

    std::string write(Form form, std::span<const float> predictions) const {
        const std::size_t width = model_.num_output();
        std::string out;
        out.reserve(predictions.size() * 14 + 32);
        if (form == Form::json) out.append("{\"predictions\": [");
        for (std::size_t at = 0; at < predictions.size(); at += width) {
            if (form == Form::json && at > 0) out.append(", ");
            const auto row = predictions.subspan(at, width);
            form == Form::csv ? append_line(out, row) : append_object(out, row);
            if (form != Form::json) out.push_back('\n');
        }
        if (form == Form::json) out.append("]}");
        return out;
    }

private:
    void append_line(std::string& out, std::span<const float> row) const {
        if (!options_.selected.empty())
            append_selected_cells(out, model_, row, options_.selected);
        else if (options_.batch)
            append_bracketed(out, row);
        else
            append_list(out, row, ",");
    }

    void append_object(std::string& out, std::span<const float> row) const {
        if (!options_.selected.empty()) return append_selected_object(out, model_, row, options_.selected);
        out.append("{\"score\": ");
        append_bracketed(out, row);
        out.push_back('}');
    }

    const FlatModel& model_;
    const InvocationOptions& options_;
};

Answer refusal(const Error& error) {
    return {.status = error.status, .content_type = "text/plain; charset=utf-8", .body = error.message};
}

}  // namespace

InvocationOptions options_from_environment(const std::map<std::string, std::string>& environment) {
    InvocationOptions options;
    auto value = [&](const char* name) {
        const auto found = environment.find(name);
        return found == environment.end() ? std::string() : found->second;
    };
    if (const std::string accept = value("SAGEMAKER_DEFAULT_INVOCATIONS_ACCEPT"); !accept.empty())
        options.default_accept = accept;
    options.batch = !value("SAGEMAKER_BATCH").empty();
    std::string rest = to_lower(value("SAGEMAKER_INFERENCE_OUTPUT"));
    std::erase(rest, ' ');
    while (!rest.empty()) {
        const std::size_t comma = std::min(rest.find(','), rest.size());
        if (comma > 0) options.selected.push_back(rest.substr(0, comma));
        rest.erase(0, comma + 1);
    }
    return options;
}

Answer invoke(const FlatModel& model, const Invocation& invocation, const InvocationOptions& options) {
    if (invocation.body.empty()) return {.status = 204, .content_type = "", .body = ""};
    // Without named parts, a batch transform is a line a row whatever Accept says.
    const bool plain_batch = options.batch && options.selected.empty();
    const Result<Form> form =
        plain_batch ? Result<Form>(Form::csv) : choose_form(invocation.accept, options.default_accept);
    if (!form) return refusal(form.error());
    if (!options.selected.empty())
        if (auto selectable = check_selectable(model); !selectable) return refusal(selectable.error());
    auto predictions = predict_body(model, invocation.body, invocation.content_type);
    if (!predictions) return refusal(predictions.error());
    return {.status = 200,
            .content_type = std::string(form_name(*form)),
            .body = Writer(model, options).write(*form, *predictions)};
}

}  // namespace athanor::predictor
