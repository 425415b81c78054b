#include "services/sagemaker/jobs/pins.hpp"

#include <algorithm>

#include "base/json.hpp"
#include "services/sagemaker/missing.hpp"

namespace athanor::sagemaker {
namespace {

std::optional<Key> repeated(const Key& key, const TagList& tags) {
    auto tag = std::ranges::find(tags, kRepeatsTag, &api::sagemaker::Tag::key);
    if (tag == tags.end()) return std::nullopt;
    return Key{key.account, key.region, key.kind, tag->value};
}

void write(json::Writer& w, const std::string& instance, const compute::Pin& pin) {
    w.begin_object().key("Instance").string(instance).key("Name").string(pin.input);
    w.key("Bucket").string(pin.bucket).key("Key").string(pin.key);
    w.key("VersionId");
    if (pin.version.empty() || pin.version == "null")
        w.null();
    else
        w.string(pin.version);
    w.key("ETag").string(pin.etag).key("Size").number(pin.size).key("SHA256").string(pin.sha256);
    w.end_object();
}

Result<std::string> pins(store::Snapshot& snapshot, const Key& key) {
    ATHANOR_TRY(auto row, find(snapshot, key));
    if (!row) return missing(key);
    ATHANOR_TRY(std::vector<Agent> agents, last_agents_of(snapshot, key));
    std::vector<std::pair<std::string, compute::Pin>> all;
    std::string digest;
    for (const Agent& agent : agents) {
        if (digest.empty() && agent.report) digest = agent.report->program_digest;
        for (std::int64_t first = 0;;) {
            ATHANOR_TRY(auto some, pins_of(snapshot, agent, first));
            if (some.empty()) break;
            first += static_cast<std::int64_t>(some.size());
            for (compute::Pin& pin : some) all.emplace_back(agent.unit, std::move(pin));
        }
    }
    json::Writer w;
    w.begin_object().key("JobArn").string(key.arn()).key("Status").string(row->status);
    w.key("ProgramDigest").string(digest);
    for (bool output : {false, true}) {
        w.key(output ? "Outputs" : "Inputs").begin_array();
        for (const auto& [instance, pin] : all)
            if (pin.output == output) write(w, instance, pin);
        w.end_array();
    }
    w.end_object();
    return std::move(w).take();
}

}  // namespace

Status check_repeats(store::Snapshot& snapshot, const Key& key, const TagList& tags) {
    auto other = repeated(key, tags);
    if (!other) return {};
    ATHANOR_TRY(bool there, exists(snapshot, *other));
    if (!there || *other == key)
        return validation_error("The tag " + std::string(kRepeatsTag) +
                                " names no job to repeat: " + other->arn());
    return {};
}

Status set_repeats(store::Snapshot& snapshot, const Key& key, compute::JobDocument& document) {
    ATHANOR_TRY(TagList tags, tags_of(snapshot, key));
    auto other = repeated(key, tags);
    if (!other) return {};
    ATHANOR_TRY(auto row, find(snapshot, *other));
    if (!row) return missing(*other);
    document.repeats = other->name;
    if (!document.checkpoints) return {};
    ATHANOR_TRY(json::Document request, json::parse(row->request));
    std::string from = request.root()["CheckpointConfig"]["S3Uri"].string_or("");
    if (from.empty()) return {};
    ATHANOR_TRY(compute::S3Uri uri, compute::parse_s3_uri(from));
    document.checkpoints->origin = uri.child("").text();
    return {};
}

void add_pins(gate::SignedRoutes& routes, store::Database& database) {
    routes.add("pins", [&database](gate::Call& call, json::Value in) -> Task<Result<std::string>> {
        const bool training = in["JobType"].string_or("training") != "processing";
        const Key key{call.account(), call.region, training ? Kind::training_job : Kind::processing_job,
                      in["JobName"].string_or("")};
        co_return database.read([&](store::Snapshot& snapshot) { return pins(snapshot, key); });
    });
}

}  // namespace athanor::sagemaker
