#include "cli/history.hpp"

#include <algorithm>
#include <vector>

#include "base/encoding.hpp"
#include "base/json.hpp"
#include "base/log.hpp"
#include "compute/job_document.hpp"

namespace athanor::cli {
namespace {

constexpr std::size_t kPage = 1000;

// The server's entries, as many as asked for: pages as JSON documents.
Result<std::vector<std::string>> versions_of(ApiClient& api, const compute::S3Uri& object,
                                             std::size_t limit) {
    std::vector<std::string> versions;
    std::string before;
    for (bool more = true; more && versions.size() < limit;) {
        json::Writer w;
        w.begin_object().key("Bucket").string(object.bucket).key("Key").string(object.key);
        w.key("Limit").number(std::min(kPage, limit - versions.size()));
        if (!before.empty()) w.key("Before").string(before);
        w.end_object();
        ATHANOR_TRY(auto answer, api.send("athanor", "POST", "/-/athanor/history", {}, std::move(w).take()));
        ATHANOR_TRY(json::Document page, json::parse(answer.body));
        page.root()["Versions"].for_each_element([&](json::Value version) {
            versions.push_back(version.text());
            before = version["VersionId"].string_or("");
        });
        more = page.root()["IsTruncated"].boolean_or(false) && !before.empty();
    }
    return versions;
}

// A name that fits its column: the role and session of a session, "root" of an account.
std::string who(json::Value principal) {
    std::string arn = principal.string_or("-");
    const auto colon = arn.starts_with("arn:") ? arn.rfind(':') : std::string::npos;
    if (colon == std::string::npos) return arn;
    const std::string rest = arn.substr(colon + 1);
    const auto before = arn.rfind(':', colon - 1);
    return rest == "root" ? "root of " + arn.substr(before + 1, colon - before - 1) : rest;
}

Status print_table(const std::vector<std::string>& versions) {
    fmt::print("{:<34} {:<25} {:>14} {:<40} {}\n", "VERSION", "TIME", "SIZE", "BY", "");
    for (const std::string& text : versions) {
        ATHANOR_TRY(json::Document document, json::parse(text));
        json::Value version = document.root();
        const bool marker = version["IsDeleteMarker"].boolean_or(false);
        std::string note = marker ? "deleted" : "";
        if (version["IsLatest"].boolean_or(false)) note += note.empty() ? "latest" : ", latest";
        fmt::print("{:<34} {:<25} {:>14} {:<40} {}\n", version["VersionId"].string_or("-"),
                   version["LastModified"].string_or(""),
                   marker ? "" : std::to_string(version["Size"].integer_or(0)), who(version["Principal"]),
                   note);
    }
    return {};
}

Status restore(ApiClient& api, const compute::S3Uri& object, const HistoryOptions& options) {
    std::string path = "/" + object.bucket + "/" + uri_encode(object.key, true);
    ATHANOR_TRY(auto answer,
                api.send("s3", "PUT", path,
                         {{"x-amz-copy-source", path + "?versionId=" + uri_encode(options.restore)}}, ""));
    std::string made;
    for (const auto& [name, value] : answer.headers)
        if (equal_ignore_case(name, "x-amz-version-id")) made = value;
    // A copy may fail after its 200: S3 says so in the body.
    if (answer.body.find("<Error>") != std::string::npos) return fail("CopyFailed", answer.body, 500);
    if (options.json) {
        json::Writer w;
        w.begin_object().key("Restored").string(options.restore).key("VersionId").string(made).end_object();
        fmt::print("{}\n", w.text());
    } else {
        fmt::print("version {} is the newest again{}\n", options.restore, made.empty() ? "" : ", as " + made);
    }
    return {};
}

}  // namespace

Status show_history(ApiClient& api, const HistoryOptions& options) {
    ATHANOR_TRY(compute::S3Uri object, compute::parse_s3_uri(options.object));
    if (object.key.empty()) return fail("InvalidArgument", options.object + " names no object");
    if (!options.restore.empty()) return restore(api, object, options);
    ATHANOR_TRY(auto versions, versions_of(api, object, options.limit));
    if (versions.empty()) return fail("NoSuchKey", options.object + " has no version");
    if (!options.json) return print_table(versions);
    fmt::print("[");
    for (std::size_t i = 0; i < versions.size(); ++i) fmt::print("{}\n  {}", i == 0 ? "" : ",", versions[i]);
    fmt::print("\n]\n");
    return {};
}

}  // namespace athanor::cli
