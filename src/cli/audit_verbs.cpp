#include "cli/audit_verbs.hpp"

#include "base/json.hpp"
#include "base/log.hpp"
#include "gate/signed_routes.hpp"
#include "store/data_directory.hpp"

namespace athanor::cli {
namespace {

constexpr int kNotIntact = 1;

Result<std::string> ask_server(const TargetOptions& options) {
    ATHANOR_TRY(Target target, find_target(options));
    ApiClient api(std::move(target));
    ATHANOR_TRY(auto answer, api.send(gate::kSignedService, "POST",
                                      std::string(gate::kSignedPath) + std::string(kVerifyAudit),
                                      {{"Content-Type", "application/x-amz-json-1.1"}}, "{}"));
    return answer.body;
}

}  // namespace

std::string audit_report(const telemetry::AuditVerdict& verdict) {
    json::Writer w;
    w.begin_object().key("Intact").boolean(verdict.intact());
    w.key("Records")
        .number(verdict.records)
        .key("Bytes")
        .number(verdict.bytes)
        .key("Segments")
        .number(verdict.segments);
    w.key("First")
        .number(verdict.first)
        .key("Last")
        .number(verdict.last)
        .key("SignedUpTo")
        .number(verdict.signed_up_to);
    w.key("Damage").begin_array();
    for (const auto& one : verdict.damage)
        w.begin_object()
            .key("Segment")
            .number(one.where.segment)
            .key("Offset")
            .number(one.where.offset)
            .key("What")
            .string(one.what)
            .end_object();
    w.end_array().end_object();
    return std::move(w).take();
}

Result<int> verify_audit(const AuditOptions& options, AuditKey key) {
    auto& fs = system_filesystem();
    const std::string data = options.target.data.empty() ? default_data_directory() : options.target.data;
    std::string text;
    if (!options.target.endpoint.empty()) {
        ATHANOR_TRY(text, ask_server(options.target));
    } else {
        ATHANOR_TRY(bool there, fs.exists(data + "/format"));
        if (!there) return fail("NotADataDirectory", "there is no data directory of athanor at " + data);
        auto directory = store::DataDirectory::open(fs, data);
        if (directory) {
            ATHANOR_TRY(std::string opened, key(fs, data, options.master_key));
            ATHANOR_TRY(auto verdict, telemetry::verify_audit_log(fs, data + "/audit", opened));
            text = audit_report(verdict);
        } else if (directory.error().code == "DirectoryInUse") {
            ATHANOR_TRY(text, ask_server({.data = data}));
        } else {
            return std::unexpected(directory.error());
        }
    }
    ATHANOR_TRY(json::Document document, json::parse(text));
    const json::Value report = document.root();
    const bool intact = report["Intact"].boolean_or(false);
    if (options.json) {
        fmt::print("{}\n", text);
        return intact ? 0 : kNotIntact;
    }
    report["Damage"].for_each_element([](json::Value one) {
        fmt::print("DAMAGE   segment {:016x} at {}: {}\n", one["Segment"].integer_or(0),
                   one["Offset"].integer_or(0), one["What"].string_or(""));
    });
    fmt::print("{} records ({} to {}) in {} segments, {} bytes; signed up to {}\n{}\n",
               report["Records"].integer_or(0), report["First"].integer_or(0), report["Last"].integer_or(0),
               report["Segments"].integer_or(0), report["Bytes"].integer_or(0),
               report["SignedUpTo"].integer_or(0), intact ? "intact" : "NOT intact");
    return intact ? 0 : kNotIntact;
}

Status list_audit(ApiClient& api, const AuditOptions& options) {
    json::Writer w;
    w.begin_object();
    if (!options.user.empty() || !options.event.empty()) {
        w.key("LookupAttributes").begin_array().begin_object();
        w.key("AttributeKey").string(options.user.empty() ? "EventName" : "Username");
        w.key("AttributeValue").string(options.user.empty() ? options.event : options.user);
        w.end_object().end_array();
    }
    w.key("MaxResults").number(options.limit).end_object();
    ATHANOR_TRY(auto found, api.call("cloudtrail", "LookupEvents", std::move(w).take()));
    found.root()["Events"].for_each_element([](json::Value event) {
        auto record = json::parse(event["CloudTrailEvent"].string_or("{}"));
        const std::string error = record ? record->root()["errorCode"].string_or("") : "";
        const std::string from = record ? record->root()["sourceIPAddress"].string_or("") : "";
        fmt::print("{:<24} {:<24} {:<36} {:<20} {}\n",
                   format_iso8601(from_epoch_seconds(event["EventTime"].real_or(0))),
                   event["Username"].string_or("-"), event["EventName"].string_or(""), from,
                   error.empty() ? "ok" : error);
    });
    return {};
}

}  // namespace athanor::cli
