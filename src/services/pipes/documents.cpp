#include "services/pipes/documents.hpp"

#include "base/encoding.hpp"
#include "base/json.hpp"

namespace athanor::pipes {
namespace {

S3Place place(const S3Place& prefix, const BatchRow& batch, std::string_view folder,
              std::string_view suffix) {
    return {prefix.bucket, prefix.prefix + batch.key.name + "/" + std::string(folder) +
                               batch_name(batch.number) + std::string(suffix)};
}

// $.a.b, $['a-b'], $.a[0]: the part of JSONPath that pipes know.
std::optional<std::string> at_path(json::Value value, std::string_view path) {
    path.remove_prefix(1);
    while (!path.empty()) {
        std::string_view step;
        if (path.starts_with("['")) {
            std::size_t end = path.find("']");
            if (end == std::string_view::npos) return std::nullopt;
            step = path.substr(2, end - 2);
            path.remove_prefix(end + 2);
        } else if (path.starts_with("[")) {
            std::size_t end = path.find(']');
            auto index = parse_number<unsigned>(path.substr(1, std::max<std::size_t>(end, 1) - 1));
            if (end == std::string_view::npos || !index) return std::nullopt;
            value = value.at(*index);
            path.remove_prefix(end + 1);
            continue;
        } else if (path.starts_with(".")) {
            path.remove_prefix(1);
            step = path.substr(0, path.find_first_of(".["));
            path.remove_prefix(step.size());
        }
        if (step.empty()) return std::nullopt;
        value = value[step];
    }
    if (!value.exists()) return std::nullopt;
    return value.kind() == json::Kind::string ? value.string_or("") : value.text();
}

bool is_path(std::string_view value) {
    return value == "$" || value.starts_with("$.") || value.starts_with("$[");
}

void replace_all(std::string& text, std::string_view what, std::string_view with) {
    for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += with.size())
        text.replace(at, what.size(), with);
}

std::string second_text(Timestamp t) { return format_iso8601(t); }

}  // namespace

std::string batch_name(std::int64_t number) {
    std::string digits = std::to_string(number);
    return "batch-" + std::string(digits.size() < 6 ? 6 - digits.size() : 0, '0') + digits;
}

S3Place manifest_place(const S3Place& prefix, const BatchRow& batch) {
    return place(prefix, batch, "", ".manifest");
}
S3Place record_place(const S3Place& prefix, const BatchRow& batch) {
    return place(prefix, batch, "", ".json");
}
S3Place refused_place(const S3Place& prefix, const BatchRow& batch) {
    return place(prefix, batch, "refused/", ".manifest");
}
std::string uri(const S3Place& place) { return "s3://" + place.bucket + "/" + place.prefix; }

std::string manifest(const BatchRow& batch, const std::vector<ObjectRow>& objects) {
    json::Writer w;
    w.begin_array();
    w.begin_object().key("prefix").string("s3://" + batch.bucket + "/" + batch.prefix).end_object();
    for (const ObjectRow& object : objects)
        w.string(std::string_view(object.key).substr(batch.prefix.size()));
    w.end_array();
    return std::move(w).take();
}

std::string record(const BatchRow& b, const std::vector<ObjectRow>& objects,
                   const std::vector<Duplicate>& duplicates, const std::optional<S3Place>& manifest) {
    json::Writer w;
    w.begin_object();
    w.key("pipe").string(b.key.arn()).key("batch").number(b.number).key("status").string(b.state);
    w.key("attempt").number(b.attempt).key("executions").raw(b.executions);
    if (!b.reason.empty()) w.key("reason").string(b.reason);
    w.key("closedBy").string(b.closed_by).key("closed").string(second_text(b.closed));
    w.key("firstArrival").string(second_text(b.first)).key("lastArrival").string(second_text(b.last));
    if (manifest) w.key("manifest").string(uri(*manifest));
    w.key("bucket").string(b.bucket).key("prefix").string(b.prefix);
    w.key("count").number(b.objects).key("bytes").number(b.bytes).key("late").number(b.late);
    w.key("objects").begin_array();
    for (const ObjectRow& object : objects) {
        w.begin_object()
            .key("key")
            .string(object.key)
            .key("etag")
            .string(object.etag)
            .key("size")
            .number(object.size);
        if (!object.version.empty()) w.key("versionId").string(object.version);
        w.end_object();
    }
    w.end_array();
    w.key("duplicates").begin_array();
    for (const Duplicate& d : duplicates) {
        w.begin_object().key("bucket").string(d.bucket).key("key").string(d.key).key("etag").string(d.etag);
        if (d.of_batch > 0) w.key("ofBatch").number(d.of_batch);
        w.end_object();
    }
    w.end_array();
    w.end_object();
    return std::move(w).take();
}

std::string batch_document(const BatchRow& b, const ObjectRow& first, const std::string& manifest_uri) {
    json::Writer w;
    w.begin_object();
    w.key("athanor").begin_object();
    w.key("batch")
        .number(b.number)
        .key("attempt")
        .number(b.attempt)
        .key("count")
        .number(b.objects)
        .key("bytes")
        .number(b.bytes)
        .key("late")
        .number(b.late);
    w.key("bucket").string(b.bucket).key("prefix").string(b.prefix).key("closedBy").string(b.closed_by);
    if (!manifest_uri.empty()) w.key("manifest").string(manifest_uri);
    w.end_object();
    w.key("body")
        .begin_object()
        .key("source")
        .string("aws.s3")
        .key("detail-type")
        .string("Object Created")
        .key("detail")
        .begin_object();
    w.key("bucket").begin_object().key("name").string(first.bucket).end_object();
    w.key("object")
        .begin_object()
        .key("key")
        .string(first.key)
        .key("etag")
        .string(first.etag)
        .key("size")
        .number(first.size);
    w.key("version-id").string(first.version).key("sequencer").string(first.sequencer).end_object();
    w.end_object().end_object();
    w.end_object();
    return std::move(w).take();
}

Result<gate::TextPairs> parameters(const api::pipes::CreatePipeRequest& pipe, const PipeKey& key,
                                   const std::string& text) {
    gate::TextPairs out;
    if (!pipe.target_parameters || !pipe.target_parameters->sage_maker_pipeline_parameters) return out;
    const auto& list = pipe.target_parameters->sage_maker_pipeline_parameters->pipeline_parameter_list;
    if (!list) return out;
    ATHANOR_TRY(auto document, json::parse(text));
    for (const auto& parameter : *list) {
        std::string value = parameter.value;
        if (is_path(value)) {
            auto found = at_path(document.root(), value);
            if (!found)
                return validation_error("Parameter " + parameter.name + ": there is nothing at " + value +
                                        " of a batch.");
            value = *std::move(found);
        }
        replace_all(value, "<aws.pipes.pipe-arn>", key.arn());
        replace_all(value, "<aws.pipes.pipe-name>", key.name);
        out.emplace_back(parameter.name, std::move(value));
    }
    return out;
}

Status check_parameters(const api::pipes::CreatePipeRequest& pipe, const Settings& settings) {
    auto verdict = parameters(pipe, {}, batch_document({}, {}, settings.manifests ? "s3://bucket/key" : ""));
    if (!verdict) return std::unexpected(std::move(verdict).error());
    return {};
}

}  // namespace athanor::pipes
