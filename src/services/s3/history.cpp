#include "services/s3/history.hpp"

#include <algorithm>

namespace athanor::s3 {
namespace {

constexpr std::int64_t kMostVersions = 1000;

void write(json::Writer& w, const objects::PastVersion& past) {
    w.begin_object();
    w.key("VersionId");
    if (past.version)
        w.string(past.version->text());
    else
        w.null();
    w.key("IsLatest").boolean(past.is_latest).key("IsDeleteMarker").boolean(past.is_delete_marker);
    if (!past.is_delete_marker) {
        w.key("ETag").string(past.etag).key("Size").number(past.size);
        w.key("StorageClass").string(past.storage_class);
    }
    w.key("LastModified").string(format_iso8601(past.modified));
    w.key("Principal");
    if (past.principal.empty())
        w.null();
    else
        w.string(past.principal);
    w.end_object();
}

Result<std::string> history(const objects::ObjectStore& store, const Access& access, const gate::Call& call,
                            json::Value in) {
    ATHANOR_TRY(auto name, objects::BucketName::parse(in["Bucket"].string_or("")));
    ATHANOR_TRY(auto key, objects::ObjectKey::parse(in["Key"].string_or("")));
    std::optional<objects::VersionId> before;
    if (auto text = in["Before"].string()) {
        ATHANOR_TRY(before, objects::VersionId::parse(*text));
    }
    ATHANOR_TRY(objects::Bucket bucket, store.find_bucket(name));
    ATHANOR_CHECK(access.own_operation(call, bucket, "s3:ListBucketVersions", key.text()));
    const std::int64_t limit =
        std::clamp<std::int64_t>(in["Limit"].integer_or(kMostVersions), 1, kMostVersions);
    ATHANOR_TRY(auto found, store.history(name, key, before, static_cast<std::int32_t>(limit)));
    json::Writer w;
    w.begin_object().key("Versions").begin_array();
    for (const objects::PastVersion& past : found.versions) write(w, past);
    w.end_array().key("IsTruncated").boolean(found.truncated).end_object();
    return std::move(w).take();
}

}  // namespace

void add_history(gate::SignedRoutes& routes, const objects::ObjectStore& store, const Access& access) {
    routes.add("history", [&](gate::Call& call, json::Value in) -> Task<Result<std::string>> {
        co_return history(store, access, call, in);
    });
}

}  // namespace athanor::s3
