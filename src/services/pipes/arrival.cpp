#include "services/pipes/arrival.hpp"

#include "base/json.hpp"

namespace athanor::pipes {

std::optional<Arrival> read_arrival(std::string_view body) {
    auto document = json::parse(body);
    if (!document) return std::nullopt;
    json::Value event = document->root();
    if (event.kind() != json::Kind::object || event["source"].string_or("") != "aws.s3") return std::nullopt;
    json::Value detail = event["detail"], object = detail["object"];
    Arrival out;
    out.event = event["id"].string_or("");
    out.bucket = detail["bucket"]["name"].string_or("");
    out.key = object["key"].string_or("");
    out.etag = object["etag"].string_or("");
    out.version = object["version-id"].string_or("");
    out.sequencer = object["sequencer"].string_or("");
    out.size = object["size"].integer_or(0);
    out.created = event["detail-type"].string_or("") == "Object Created";
    auto time = parse_iso8601(event["time"].string_or(""));
    if (out.event.empty() || out.bucket.empty() || out.key.empty() || !time) return std::nullopt;
    out.time = *time;
    return out;
}

std::string_view folder_of(std::string_view key) {
    std::size_t slash = key.rfind('/');
    return slash == std::string_view::npos ? std::string_view() : key.substr(0, slash + 1);
}

std::string_view name_of(std::string_view key) { return key.substr(folder_of(key).size()); }

bool is_later(std::string_view a, std::string_view b) {
    a.remove_prefix(std::min(a.find_first_not_of('0'), a.size()));
    b.remove_prefix(std::min(b.find_first_not_of('0'), b.size()));
    return a.size() != b.size() ? a.size() > b.size() : a > b;
}

}  // namespace athanor::pipes
