// What serves, and what served when.
//
// console/endpoint-history {"endpoint"} -> {"entries": [{"config", "from", "until", "status", "by", "variants": [{"name", "model", "modelPackage",
//   "weight"}], "reason"}]}, the newest first. status: Updating or RollingBack (on its way), Serving, Served. "by": who asked for it, as far as
//   the audit trail goes and the caller may look into it (cloudtrail:LookupEvents); "weight": of what still serves, else the configuration's, null when that is gone. "reason": why the last
//   update did not come to serve. An endpoint that is gone has its history still.
// console/where-served {"modelPackage" | "group"} (ARN, or NAME/VERSION; group: name or ARN; neither: all) -> {"endpoints": [{"endpoint", "config",
//   "variant", "model", "modelPackage", "status"}]}
#include <algorithm>

#include "services/sagemaker/endpoints/history.hpp"
#include "services/sagemaker/missing.hpp"
#include "services/sagemaker/views/views.hpp"

namespace athanor::sagemaker {

namespace {

constexpr std::size_t kMostEntries = 200;

struct ServedVariant {
    std::string name, model, package;
    std::optional<double> weight;
};

struct Entry {
    std::string config, status, reason;
    Timestamp from{};
    std::optional<Timestamp> until;
    std::vector<ServedVariant> variants;
};

Entry entry_of(const Deployment& next, std::string_view status) {
    Entry entry{.config = next.config_name,
                .status = std::string(status),
                .reason = {},
                .from = next.begun,
                .until = {},
                .variants = {}};
    for (const VariantPlan& plan : next.variants)
        entry.variants.push_back({plan.name, plan.model, plan.package, plan.weight});
    return entry;
}

// As the configuration has it, where there still is one.
Result<std::optional<double>> weight_of(store::Snapshot& snapshot, const Key& endpoint,
                                        const std::string& config, std::string_view variant) {
    ATHANOR_TRY(auto row, find(snapshot, {endpoint.account, endpoint.region, Kind::endpoint_config, config}));
    if (!row) return std::nullopt;
    ATHANOR_TRY(json::Document document, json::parse(row->request.empty() ? row->state : row->request));
    std::optional<double> weight;
    document.root()["ProductionVariants"].for_each_element([&](json::Value value) {
        if (value["VariantName"].string_or("") == variant) weight = value["InitialVariantWeight"].real_or(1);
    });
    return weight;
}

Result<std::vector<Entry>> entries_of(store::Snapshot& snapshot, const Key& endpoint,
                                      const std::optional<EndpointRow>& row) {
    std::vector<Entry> entries;
    if (row && row->next)
        entries.push_back(
            entry_of(*row->next, row->stage == EndpointStage::rolling_back ? "RollingBack" : "Updating"));
    ATHANOR_TRY(const auto history, history_of(snapshot, endpoint));
    std::int64_t number = 0;
    for (const Served& served : history) {
        if (served.number != number) {
            if (entries.size() == kMostEntries) break;
            number = served.number;
            entries.push_back({.config = served.config_name,
                               .status = served.ended ? "Served" : "Serving",
                               .reason = {},
                               .from = served.begun,
                               .until = served.ended,
                               .variants = {}});
            if (row && !served.ended) entries.back().reason = row->failure;
        }
        const VariantPlan* plan = row && !served.ended ? find_plan(row->current, served.variant) : nullptr;
        std::optional<double> weight;
        if (plan) weight = plan->weight;
        if (!plan) {
            ATHANOR_TRY(weight, weight_of(snapshot, endpoint, served.config_name, served.variant));
        }
        entries.back().variants.push_back({served.variant, served.model, served.package, weight});
    }
    // One that never came to serve.
    if (entries.empty() && row) {
        entries.push_back(
            entry_of(row->current, row->stage == EndpointStage::failed ? "Failed" : "Creating"));
        entries.back().reason = row->failure;
    }
    return entries;
}

// What a package must be to be meant.
struct Wanted {
    std::string package, group;  // ARN; the ARN of a package without its version

    bool means(const std::string& arn) const {
        if (arn.empty()) return false;
        if (!package.empty()) return arn == package;
        return group.empty() || (arn.starts_with(group) && arn.find('/', group.size()) == std::string::npos);
    }
    bool everything() const { return package.empty() && group.empty(); }
};

Wanted wanted(const gate::Call& call, json::Value in) {
    Wanted out;
    const std::string package = in["modelPackage"].string_or(""), group = in["group"].string_or("");
    if (!package.empty()) {
        out.package = package.starts_with("arn:")
                          ? package
                          : Key{call.account(), call.region, Kind::model_package, package}.arn();
        return out;
    }
    if (group.empty()) return out;
    Key key{call.account(), call.region, Kind::model_package, group};
    if (auto parsed = parse_arn(group); parsed && parsed->kind == Kind::model_package_group)
        key = {parsed->account, parsed->region, Kind::model_package, parsed->name};
    out.group = key.arn() + "/";
    return out;
}

}  // namespace

Result<std::string> Views::endpoint_history(const gate::Call& call, const Sight& sight, json::Value in) {
    const Key endpoint{call.account(), call.region, Kind::endpoint, in["endpoint"].string_or("")};
    if (endpoint.name.empty()) return validation_error("endpoint is required.");
    ATHANOR_CHECK(sight.need("sagemaker:DescribeEndpoint", endpoint.arn()));
    ATHANOR_TRY(const auto entries,
                database_.read([&](store::Snapshot& snapshot) -> Result<std::vector<Entry>> {
                    ATHANOR_TRY(const auto row, find_endpoint(snapshot, endpoint));
                    ATHANOR_TRY(auto found, entries_of(snapshot, endpoint, row));
                    if (found.empty() && !row) return missing(endpoint);
                    return found;
                }));
    std::vector<Change> changes;
    if (changes_ && sight.may("cloudtrail:LookupEvents")) changes = changes_(call, endpoint.name);
    // A deployment begins to serve after it was asked for.
    const auto by = [&](Timestamp from) {
        auto change = std::ranges::find_if(changes, [&](const Change& one) { return one.time <= from; });
        return change == changes.end() ? std::string() : change->by;
    };
    json::Writer w;
    w.begin_object().key("entries").begin_array();
    for (const Entry& entry : entries) {
        w.begin_object().key("config").string(entry.config).key("from").number(to_epoch_seconds(entry.from));
        w.key("until");
        if (entry.until)
            w.number(to_epoch_seconds(*entry.until));
        else
            w.null();
        w.key("status").string(entry.status).key("by").string(by(entry.from));
        w.key("variants").begin_array();
        for (const ServedVariant& variant : entry.variants) {
            w.begin_object().key("name").string(variant.name).key("model").string(variant.model);
            w.key("modelPackage").string(variant.package).key("weight");
            if (variant.weight)
                w.number(*variant.weight);
            else
                w.null();
            w.end_object();
        }
        w.end_array().key("reason").string(entry.reason).end_object();
    }
    w.end_array().end_object();
    return std::move(w).take();
}

Result<std::string> Views::where_served(const gate::Call& call, const Sight& sight, json::Value in) {
    const Wanted asked = wanted(call, in);
    json::Writer w;
    w.begin_object().key("endpoints").begin_array();
    bool seen = false;
    ATHANOR_CHECK(database_.read([&](store::Snapshot& snapshot) -> Status {
        ATHANOR_TRY(const auto rows, endpoints_of(snapshot, call.account(), call.region));
        for (const EndpointRow& row : rows) {
            const auto show = [&](const Deployment& deployment, std::string_view status) {
                for (const VariantPlan& plan : deployment.variants) {
                    if (!asked.everything() && !asked.means(plan.package)) continue;
                    w.begin_object()
                        .key("endpoint")
                        .string(row.key.name)
                        .key("config")
                        .string(deployment.config_name);
                    w.key("variant").string(plan.name).key("model").string(plan.model);
                    w.key("modelPackage").string(plan.package).key("status").string(status).end_object();
                }
            };
            if (!sight.may("sagemaker:DescribeEndpoint", row.key.arn())) continue;
            seen = true;
            ATHANOR_TRY(const auto resource, find(snapshot, row.key));
            show(row.current, resource ? resource->status : "Deleting");
            if (row.next)
                show(*row.next, row.stage == EndpointStage::rolling_back ? "RollingBack" : "Updating");
        }
        return {};
    }));
    // Nothing is there, or nothing may be seen.
    if (!seen) ATHANOR_CHECK(sight.need("sagemaker:ListEndpoints"));
    w.end_array().end_object();
    return std::move(w).take();
}

}  // namespace athanor::sagemaker
