// How a captured prediction looks: AWS's documented lines and keys.
#include <algorithm>

#include "base/encoding.hpp"
#include "base/json.hpp"
#include "compute/job_document.hpp"
#include "serving/capture.hpp"

namespace athanor::serving {

namespace {

std::string_view media_type(std::string_view content_type) {
    return trim(content_type.substr(0, content_type.find(';')));
}

bool is_one_of(const std::vector<std::string>& types, std::string_view type) {
    return std::ranges::any_of(types, [&](const std::string& one) { return equal_ignore_case(one, type); });
}

void put_side(json::Writer& w, const CaptureSettings& settings, std::string_view side, std::string_view mode,
              std::string_view type, std::string_view data) {
    std::string_view encoding = is_one_of(settings.csv_types, media_type(type))    ? "CSV"
                                : is_one_of(settings.json_types, media_type(type)) ? "JSON"
                                                                                   : "BASE64";
    if (encoding != "BASE64" && !is_valid_utf8(data)) encoding = "BASE64";
    w.key(side).begin_object().key("observedContentType").string(type).key("mode").string(mode);
    w.key("data").string(encoding == "BASE64" ? base64(data) : std::string(data));
    w.key("encoding").string(encoding).end_object();
}

}  // namespace

std::string capture_line(const CaptureSettings& settings, const CapturedRecord& record,
                         std::string_view event_id) {
    json::Writer w;
    w.begin_object().key("captureData").begin_object();
    if (settings.input) put_side(w, settings, "endpointInput", "INPUT", record.input_type, record.input);
    if (settings.output) put_side(w, settings, "endpointOutput", "OUTPUT", record.output_type, record.output);
    w.end_object().key("eventMetadata").begin_object().key("eventId").string(event_id);
    if (!record.inference_id.empty()) w.key("inferenceId").string(record.inference_id);
    w.key("inferenceTime").string(format_iso8601(record.time).substr(0, 19) + "Z").end_object();
    w.key("eventVersion").string("0").end_object();
    return std::move(w).take() + "\n";
}

std::string capture_key(const CaptureSettings& settings, Timestamp first, std::string_view id) {
    std::string t = format_iso8601(first);  // 2026-11-22T09:52:40.123Z
    std::string prefix;
    if (auto uri = compute::parse_s3_uri(settings.destination)) prefix = uri->key;
    while (prefix.ends_with('/')) prefix.pop_back();
    if (!prefix.empty()) prefix += '/';
    return prefix + settings.endpoint + "/" + settings.variant + "/" + t.substr(0, 4) + "/" + t.substr(5, 2) +
           "/" + t.substr(8, 2) + "/" + t.substr(11, 2) + "/" + t.substr(14, 2) + "-" + t.substr(17, 2) +
           "-" + t.substr(20, 3) + "-" + std::string(id) + ".jsonl";
}

}  // namespace athanor::serving
