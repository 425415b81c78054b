#include "monitor/record.hpp"

#include "base/encoding.hpp"
#include "table/csv.hpp"

namespace athanor::monitor {

namespace {

constexpr std::size_t kMostRows = 1u << 20;   // of one request
constexpr std::size_t kMostColumns = 10'000;  // of one row
constexpr std::string_view kEnvelopes[] = {"instances", "predictions", "features", "outputs"};

std::unexpected<Error> invalid_record(std::string what) { return fail("InvalidRecord", std::move(what)); }

std::string text_of(json::Value value) {
    switch (value.kind()) {
        case json::Kind::null: return "";
        case json::Kind::string: return std::string(*value.string());
        default: return value.text();
    }
}

Status flatten(json::Value value, const std::string& name, Fields& into) {
    if (into.size() >= kMostColumns) return invalid_record("a row has more than 10,000 columns");
    Status status;
    if (value.kind() == json::Kind::object) {
        value.for_each_member([&](std::string_view key, json::Value member) {
            if (status)
                status =
                    flatten(member, name.empty() ? std::string(key) : name + "." + std::string(key), into);
        });
    } else if (value.kind() == json::Kind::array) {
        std::size_t at = 0;
        value.for_each_element([&](json::Value element) {
            if (status)
                status = flatten(element, name.empty() ? "" : name + "." + std::to_string(at++), into);
        });
    } else {
        into.push_back({name, text_of(value)});
    }
    return status;
}

// The only member of an object, if it is one of the envelopes that model servers use.
json::Value unwrapped(json::Value value) {
    if (value.kind() != json::Kind::object || value.size() != 1) return value;
    for (std::string_view name : kEnvelopes) {
        if (json::Value inside = value[name]; inside.kind() == json::Kind::array) return inside;
    }
    return value;
}

bool holds_rows(json::Value list, bool enveloped) {
    if (list.kind() != json::Kind::array || list.size() == 0) return false;
    json::Kind first = list.at(0).kind();
    return enveloped || first == json::Kind::array || first == json::Kind::object;
}

Status rows_of(json::Value value, std::vector<Fields>& rows) {
    json::Value inside = unwrapped(value);
    bool features = value.kind() == json::Kind::object && value["features"].exists();
    bool enveloped = value.kind() == json::Kind::object && inside.kind() == json::Kind::array && !features;
    if (!holds_rows(inside, enveloped)) return flatten(inside, "", rows.emplace_back());
    Status status;
    inside.for_each_element([&](json::Value row) {
        if (!status) return;
        if (rows.size() >= kMostRows) {
            status = invalid_record("a record has more than 1,048,576 rows");
        } else {
            status = flatten(unwrapped(row), "", rows.emplace_back());
        }
    });
    return status;
}

// One side of a captured request.
Result<std::vector<Fields>> side_of(json::Value side, std::string_view name) {
    auto wrap = [&](Result<std::vector<Fields>> rows) -> Result<std::vector<Fields>> {
        if (!rows) return invalid_record(std::string(name) + ": " + rows.error().message);
        return rows;
    };
    auto data = side["data"].string();
    if (!data) return invalid_record(std::string(name) + " has no data");
    std::string encoding = side["encoding"].string_or("");
    std::string decoded;
    std::string_view text = *data;
    if (encoding == "BASE64") {
        auto bytes = from_base64(text);
        if (!bytes) return invalid_record(std::string(name) + ": its data are not base64");
        decoded = *std::move(bytes);
        text = decoded;
        std::string type = to_lower(side["observedContentType"].string_or(""));
        encoding = type.find("json") != std::string::npos ? "JSON" : type.starts_with("text/") ? "CSV" : type;
    }
    if (encoding == "CSV") return wrap(csv_rows(text));
    if (encoding == "JSON") return wrap(json_rows(text));
    return invalid_record(std::string(name) + ": data of encoding '" + encoding + "' cannot be read");
}

}  // namespace

Result<std::vector<Fields>> csv_rows(std::string_view text) {
    std::vector<Fields> rows;
    table::CsvParser parser(',', [&](const table::CsvRow& row) {
        Fields& fields = rows.emplace_back();
        for (std::string_view value : row.fields) fields.push_back({"", std::string(trim(value))});
    });
    for (Status status : {parser.feed(text), parser.finish()}) {
        if (!status) return invalid_record(status.error().message);
    }
    return rows;
}

Result<std::vector<Fields>> json_rows(std::string_view text) {
    std::vector<Fields> rows;
    auto whole = json::parse(text);
    if (whole) {
        ATHANOR_CHECK(rows_of(whole->root(), rows));
        return rows;
    }
    for (std::size_t line = 1; !text.empty(); ++line) {  // JSON lines
        std::size_t end = text.find('\n');
        std::string_view one = trim(text.substr(0, end));
        text.remove_prefix(end == text.npos ? text.size() : end + 1);
        if (one.empty()) continue;
        auto document = json::parse(one);
        if (!document) return invalid_record("line " + std::to_string(line) + " is not JSON");
        ATHANOR_CHECK(rows_of(document->root(), rows));
    }
    return rows;
}

Result<Captured> parse_capture(std::string_view line, const Sides& sides) {
    auto document = json::parse(line);
    if (!document) return invalid_record("not JSON");
    json::Value data = document->root()["captureData"];
    if (data.kind() != json::Kind::object) return invalid_record("no captureData");
    Captured out;
    if (auto time = document->root()["eventMetadata"]["inferenceTime"].string())
        out.time = parse_iso8601(*time);
    std::vector<Fields> input, output;
    if (sides.input && data["endpointInput"].exists()) {
        ATHANOR_TRY(input, side_of(data["endpointInput"], "endpointInput"));
    }
    if (sides.output && data["endpointOutput"].exists()) {
        ATHANOR_TRY(output, side_of(data["endpointOutput"], "endpointOutput"));
    }
    if (input.empty() && output.empty()) return invalid_record("neither input nor output");
    if (!input.empty() && output.size() == 1 && output[0].size() == input.size() && input.size() > 1) {
        // "0.1,0.2,0.3": the predictions of several rows in one line.
        Fields all = std::move(output[0]);
        output.clear();
        for (Field& one : all) output.push_back({std::move(one)});
    }
    if (!input.empty() && !output.empty() && input.size() != output.size())
        return invalid_record(std::to_string(input.size()) + " rows went in and " +
                              std::to_string(output.size()) + " came out");
    for (std::size_t i = 0; i < std::max(input.size(), output.size()); ++i) {
        Captured::Row& row = out.rows.emplace_back();
        if (!input.empty()) row.input = std::move(input[i]);
        if (!output.empty()) row.output = std::move(output[i]);
        if (row.input.empty() && row.output.empty()) return invalid_record("a row has no columns");
    }
    return out;
}

}  // namespace athanor::monitor
