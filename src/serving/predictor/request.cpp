#include "serving/predictor/request.hpp"

#include <charconv>
#include <cmath>
#include <limits>

#include "base/encoding.hpp"
#include "base/json.hpp"
#include "serving/predictor/number.hpp"
#include "serving/predictor/row_sink.hpp"

namespace athanor::predictor {
namespace {

std::unexpected<Error> bad_data(std::string reason) {
    return fail("BadRequest", "Unable to evaluate payload provided: " + std::move(reason), 400);
}

std::string_view media_type(std::string_view header) { return trim(header.substr(0, header.find(';'))); }

std::string_view without_ends(std::string_view body) {
    while (!body.empty() && (body.back() == '\n' || body.back() == '\r')) body.remove_suffix(1);
    while (!body.empty() && (body.front() == '\n' || body.front() == '\r')) body.remove_prefix(1);
    return body;
}

// Calls visit(line) for each line; stops at the first error.
template <class Visit>
Status for_each_line(std::string_view text, Visit visit) {
    for (std::size_t begin = 0; begin <= text.size();) {
        std::size_t end = std::min(text.find('\n', begin), text.size());
        std::string_view line = text.substr(begin, end - begin);
        if (line.ends_with('\r')) line.remove_suffix(1);
        ATHANOR_CHECK(visit(line));
        begin = end + 1;
    }
    return {};
}

char delimiter_of(std::string_view line) {
    for (char candidate : {',', '\t', ';', '|'})
        if (line.find(candidate) != line.npos) return candidate;
    return trim(line).find(' ') != line.npos ? ' ' : ',';
}

// A row may lack its last column, as the container allows: libsvm training data often ends in columns that
// are never set.
Status check_width(const FlatModel& model, std::size_t row, std::size_t width) {
    if (width == model.num_feature() || width + 1 == model.num_feature()) return {};
    return bad_data("row " + std::to_string(row + 1) + ": feature size of csv inference data " +
                    std::to_string(width) + " is not consistent with feature size of trained model " +
                    std::to_string(model.num_feature()) + ".");
}

Status csv_row(const FlatModel& model, std::string_view line, char delimiter, RowSink& sink) {
    const std::size_t row = sink.rows();
    const std::span<float> columns = sink.begin_row();
    std::uint32_t feature = 0;
    for (std::size_t begin = 0; begin <= line.size(); ++feature) {
        const std::size_t end = std::min(line.find(delimiter, begin), line.size());
        const std::string_view cell = line.substr(begin, end - begin);
        begin = end + 1;
        const auto value = parse_cell(cell);
        if (!value)
            return bad_data("row " + std::to_string(row + 1) + ": '" + std::string(cell.substr(0, 50)) +
                            "' is not a number, please ensure data is in csv format");
        if (const std::uint32_t column = model.column_of(feature); column != kUnused)
            columns[column] = *value;
    }
    ATHANOR_CHECK(check_width(model, row, feature));
    return sink.end_row();
}

// "label 3:0.5 7:1": words without a colon (the label) are passed over.
Status libsvm_row(const FlatModel& model, std::string_view line, RowSink& sink) {
    const std::size_t row = sink.rows();
    const std::span<float> columns = sink.begin_row();
    for (std::size_t begin = 0; begin < line.size();) {
        const std::size_t end = std::min(line.find_first_of(" \t", begin), line.size());
        const std::string_view word = line.substr(begin, end - begin);
        begin = end + 1;
        const std::size_t colon = word.find(':');
        if (colon == word.npos || word.starts_with("qid:")) continue;
        std::uint32_t feature = 0;
        const auto [stop, error] = std::from_chars(word.data(), word.data() + colon, feature);
        const auto value = parse_value(word.substr(colon + 1));
        if (error != std::errc() || stop != word.data() + colon || !value)
            return bad_data("row " + std::to_string(row + 1) + ": '" + std::string(word.substr(0, 50)) +
                            "' is not index:value, please ensure data is in libsvm format");
        if (feature > model.num_feature())
            return bad_data("row " + std::to_string(row + 1) + ": feature size of libsvm inference data " +
                            std::to_string(std::uint64_t{feature} + 1) +
                            " is larger than feature size of trained model " +
                            std::to_string(model.num_feature()) + ".");
        if (const std::uint32_t column = model.column_of(feature); column != kUnused)
            columns[column] = *value;
    }
    return sink.end_row();
}

std::optional<float> json_number(json::Value value) {
    if (value.is_null()) return std::numeric_limits<float>::quiet_NaN();
    const auto real = value.real();
    if (!real || !std::isfinite(static_cast<float>(*real))) return std::nullopt;
    return static_cast<float>(*real);
}

Status json_sparse(const FlatModel& model, json::Value features, RowSink& sink) {
    const json::Value keys = features["keys"];
    const json::Value values = features["values"];
    if (keys.kind() != json::Kind::array || keys.size() != values.size())
        return bad_data("a sparse instance needs as many keys as values");
    std::vector<std::uint32_t> indexes;
    bool valid = true;
    keys.for_each_element([&](json::Value key) {
        const auto index = key.integer();
        valid = valid && index && *index >= 0 && *index < model.num_feature();
        indexes.push_back(valid ? static_cast<std::uint32_t>(*index) : 0);
    });
    const std::span<float> columns = sink.begin_row();
    std::size_t at = 0;
    values.for_each_element([&](json::Value item) {
        const auto value = json_number(item);
        valid = valid && value;
        if (!valid) return;
        if (const std::uint32_t column = model.column_of(indexes[at++]); column != kUnused)
            columns[column] = *value;
    });
    if (!valid)
        return bad_data("row " + std::to_string(sink.rows() + 1) +
                        " has a key or a value that does not fit the model");
    return sink.end_row();
}

Status json_dense(const FlatModel& model, json::Value features, RowSink& sink) {
    const std::span<float> columns = sink.begin_row();
    std::uint32_t feature = 0;
    bool valid = true;
    features.for_each_element([&](json::Value item) {
        const auto value = json_number(item);
        valid = valid && value;
        if (!valid) return;
        if (const std::uint32_t column = model.column_of(feature++); column != kUnused)
            columns[column] = *value;
    });
    if (!valid)
        return bad_data("row " + std::to_string(sink.rows() + 1) + " has a value that is not a number");
    ATHANOR_CHECK(check_width(model, sink.rows(), feature));
    return sink.end_row();
}

// One row: [..], {"features": [..]}, {"data": {"features": {"values": [..]}}}, or that with "keys".
Status json_instance(const FlatModel& model, json::Value instance, RowSink& sink) {
    if (instance.kind() == json::Kind::object && instance["data"].exists()) instance = instance["data"];
    if (instance.kind() == json::Kind::object && instance["features"].exists())
        instance = instance["features"];
    if (instance.kind() == json::Kind::object && instance["keys"].exists())
        return json_sparse(model, instance, sink);
    if (instance.kind() == json::Kind::object && instance["values"].exists()) instance = instance["values"];
    if (instance.kind() != json::Kind::array)
        return bad_data("row " + std::to_string(sink.rows() + 1) + " is not an array of features");
    return json_dense(model, instance, sink);
}

Status json_rows(const FlatModel& model, std::string_view body, RowSink& sink) {
    auto document = json::parse(body);
    if (!document) return bad_data("please ensure data is in json format: " + document.error().message);
    json::Value rows = document->root();
    if (rows.kind() == json::Kind::object && rows["instances"].exists()) rows = rows["instances"];
    if (rows.kind() != json::Kind::array) return json_instance(model, rows, sink);
    bool nested = false;
    rows.for_each_element([&](json::Value item) {
        nested = nested || item.kind() == json::Kind::array || item.kind() == json::Kind::object;
    });
    if (!nested && rows.size() > 0) return json_instance(model, rows, sink);
    Status status;
    rows.for_each_element([&](json::Value item) {
        if (status) status = json_instance(model, item, sink);
    });
    return status;
}

Status read_rows(const FlatModel& model, std::string_view body, std::string_view content_type,
                 RowSink& sink) {
    const std::string type = to_lower(media_type(content_type));
    if (type.empty() || type == "text/csv" || type == "csv") {
        body = without_ends(body);
        const char delimiter = delimiter_of(body.substr(0, body.find('\n')));
        return for_each_line(body,
                             [&](std::string_view line) { return csv_row(model, line, delimiter, sink); });
    }
    if (type == "text/libsvm" || type == "text/x-libsvm" || type == "libsvm")
        return for_each_line(without_ends(body),
                             [&](std::string_view line) { return libsvm_row(model, line, sink); });
    if (type == "application/json") return json_rows(model, body, sink);
    if (type == "application/jsonlines")
        return for_each_line(without_ends(body),
                             [&](std::string_view line) { return json_rows(model, line, sink); });
    return fail("UnsupportedMediaType",
                std::string(content_type) +
                    " is not an accepted ContentType: csv, libsvm, text/csv, text/libsvm, text/x-libsvm, "
                    "application/json, application/jsonlines.",
                415);
}

}  // namespace

Result<std::vector<float>> predict_body(const FlatModel& model, std::string_view body,
                                        std::string_view content_type) {
    RowSink sink(model);
    ATHANOR_CHECK(read_rows(model, body, content_type, sink));
    ATHANOR_CHECK(sink.flush());
    return std::move(sink).take();
}

}  // namespace athanor::predictor
