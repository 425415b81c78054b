#include "base/encoding.hpp"
#include "monitor/analyzer.hpp"

namespace athanor::monitor {

namespace {

std::unexpected<Error> invalid(std::string_view name, std::string_view what) {
    return fail("InvalidEnvironment", std::string(name) + " " + std::string(what));
}

Result<std::optional<Timestamp>> time_of(std::string_view name, const std::string& value) {
    if (value.empty()) return std::nullopt;
    auto time = parse_iso8601(value);
    if (!time) return invalid(name, "is not a time: " + value);
    return time;
}

// {"csv": {"header": true, "output_columns_position": "START"}}, {"json": {"lines": true}},
// {"sagemakerCaptureJson": {"captureIndexNames": ["endpointInput", "endpointOutput"]}}
Status read_format(const std::string& text, Settings& s) {
    constexpr std::string_view kName = "dataset_format";
    auto document = json::parse(text);
    if (!document) return invalid(kName, "is not JSON: " + text);
    json::Value root = document->root();
    json::Value csv = root["csv"], json = root["json"], capture = root["sagemakerCaptureJson"];
    if (csv.exists()) {
        s.format = Settings::Format::csv;
        s.header = csv["header"].boolean_or(false);
        s.outputs_last = csv["output_columns_position"].string_or("START") == "END";
    } else if (json.exists()) {
        s.format = Settings::Format::json;
        s.lines = json["lines"].boolean_or(true);
    } else if (capture.exists()) {
        s.format = Settings::Format::capture;
        s.outputs_last = capture["output_columns_position"].string_or("START") == "END";
        if (json::Value names = capture["captureIndexNames"]; names.exists()) {
            s.sides = {false, false};
            names.for_each_element([&](json::Value name) {
                s.sides.input |= name.string_or("") == "endpointInput";
                s.sides.output |= name.string_or("") == "endpointOutput";
            });
        }
        if (!s.sides.input && !s.sides.output)
            return invalid(kName, "names neither endpointInput nor endpointOutput in captureIndexNames");
    } else {
        return invalid(kName, "is csv, json or sagemakerCaptureJson: " + text);
    }
    return {};
}

}  // namespace

Result<Settings> read_settings(const std::function<std::string(const std::string& name)>& environment) {
    Settings s;
    std::string format = environment("dataset_format");
    if (format.empty()) return invalid("dataset_format", "is not set");
    ATHANOR_CHECK(read_format(format, s));
    for (auto [name, into] : {std::pair{"dataset_source", &s.source}, std::pair{"output_path", &s.output},
                              std::pair{"baseline_constraints", &s.baseline_constraints},
                              std::pair{"baseline_statistics", &s.baseline_statistics},
                              std::pair{"sagemaker_endpoint_name", &s.endpoint},
                              std::pair{"sagemaker_monitoring_schedule_name", &s.schedule}}) {
        if (std::string value = environment(name); !value.empty()) *into = value;
    }
    ATHANOR_TRY(s.start, time_of("start_time", environment("start_time")));
    ATHANOR_TRY(s.end, time_of("end_time", environment("end_time")));
    s.publish = equal_ignore_case(environment("publish_cloudwatch_metrics"), "Enabled");
    for (const char* script : {"record_preprocessor_script", "post_analytics_processor_script"}) {
        if (!environment(script).empty()) return invalid(script, "is not supported here");
    }
    return s;
}

}  // namespace athanor::monitor
