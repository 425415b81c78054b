#include "base/encoding.hpp"
#include "serving/predictor/number.hpp"
#include "serving/predictor/request.hpp"

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

void append_score(std::string& out, std::span<const float> row) {
    out.append("{\"score\": ");
    if (row.size() > 1) out.push_back('[');
    append_list(out, row, ", ");
    if (row.size() > 1) out.push_back(']');
    out.push_back('}');
}

std::string write(Form form, std::span<const float> predictions, std::size_t width, bool batch) {
    std::string out;
    out.reserve(predictions.size() * 14 + 32);
    if (form == Form::json) out.append("{\"predictions\": [");
    for (std::size_t at = 0; at < predictions.size(); at += width) {
        const auto row = predictions.subspan(at, width);
        if (form == Form::csv) {
            const bool brackets = batch && width > 1;
            if (brackets) out.push_back('[');
            append_list(out, row, brackets ? ", " : ",");
            if (brackets) out.push_back(']');
            out.push_back('\n');
        } else {
            if (form == Form::json && at > 0) out.append(", ");
            append_score(out, row);
            if (form == Form::jsonlines) out.push_back('\n');
        }
    }
    if (form == Form::json) out.append("]}");
    return out;
}

Answer refusal(const Error& error) {
    return {.status = error.status, .content_type = "text/plain; charset=utf-8", .body = error.message};
}

}  // namespace

Result<std::string> write_predictions(const FlatModel& model, std::span<const float> predictions,
                                      std::string_view accept, bool batch) {
    ATHANOR_TRY(const Form form, choose_form(accept, "text/csv"));
    return write(batch ? Form::csv : form, predictions, model.num_output(), batch);
}

Answer invoke(const FlatModel& model, const Invocation& invocation, const InvocationOptions& options) {
    if (invocation.body.empty()) return {.status = 204, .content_type = "", .body = ""};
    auto form = choose_form(invocation.accept, options.default_accept);
    if (!form && !options.batch) return refusal(form.error());
    auto predictions = predict_body(model, invocation.body, invocation.content_type);
    if (!predictions) return refusal(predictions.error());
    const Form chosen = options.batch ? Form::csv : *form;
    return {.status = 200,
            .content_type = std::string(form_name(chosen)),
            .body = write(chosen, *predictions, model.num_output(), options.batch)};
}

}  // namespace athanor::predictor
