#include "objects/announce.hpp"

#include <array>

#include "base/json.hpp"
#include "base/log.hpp"
#include "objects/errors.hpp"
#include "objects/impl.hpp"

namespace athanor::objects {
namespace {

constexpr std::array<std::string_view, 9> kTypes = {
    "Object Created",           "Object Deleted",         "Object Tags Added",
    "Object Tags Deleted",      "Object ACL Updated",     "Object Restore Initiated",
    "Object Restore Completed", "Object Restore Expired", "Object Storage Class Changed"};

bool tells_size(Happened what) {
    return what == Happened::created || what == Happened::restore_initiated ||
           what == Happened::restore_completed || what == Happened::storage_class_changed;
}

std::string to_the_second(Timestamp time) { return format_iso8601(time).substr(0, 19) + "Z"; }

void write_detail(json::Writer& w, const std::string& bucket, const ObjectKey& key, std::int64_t sequence,
                  const Announcement& what, const Cause& cause) {
    w.begin_object();
    w.key("version").string("0");
    w.key("bucket").begin_object().key("name").string(bucket).end_object();
    w.key("object").begin_object().key("key").string(key.text());
    if (tells_size(what.what)) w.key("size").number(what.size);
    if (!what.etag.empty()) w.key("etag").string(what.etag);
    if (what.version && what.version->text() != "null") w.key("version-id").string(what.version->text());
    // Greater than that of any earlier event of the key.
    w.key("sequencer").string(fmt::format("{:016X}", sequence));
    w.end_object();
    if (!cause.request_id.empty()) w.key("request-id").string(cause.request_id);  // nobody's, of a rule
    w.key("requester").string(cause.requester);
    if (!cause.source_address.empty()) w.key("source-ip-address").string(cause.source_address);
    switch (what.what) {
        case Happened::created: w.key("reason").string(cause.reason); break;
        case Happened::deleted:
            w.key("reason").string(cause.reason);
            w.key("deletion-type").string(what.marker ? "Delete Marker Created" : "Permanently Deleted");
            break;
        case Happened::restore_completed:
            if (what.restore_until) w.key("restore-expiry-time").string(to_the_second(*what.restore_until));
            [[fallthrough]];
        case Happened::restore_initiated:
        case Happened::restore_expired: w.key("source-storage-class").string(what.storage_class); break;
        case Happened::storage_class_changed:
            w.key("destination-storage-class").string(what.storage_class);
            break;
        case Happened::tags_added:
        case Happened::tags_deleted:
        case Happened::acl_updated: break;
    }
    w.end_object();
}

}  // namespace

Status announce(store::Transaction& tx, std::int64_t bucket, Announces to, const ObjectKey& key,
                const Announcement& what, const Cause& cause) {
    ATHANOR_TRY(auto row, (tx.one<std::string, std::string, std::string>(
                              "SELECT name, account, region FROM bucket WHERE id = ?", bucket)));
    if (!row) return no_such_bucket("");
    auto& [name, account, region] = *row;
    json::Writer w;
    w.begin_object();
    w.key("version").string("0");
    w.key("detail-type").string(kTypes.at(static_cast<std::size_t>(what.what)));
    w.key("source").string(kEventTopic);
    w.key("account").string(account);
    w.key("time").string(to_the_second(tx.now()));
    w.key("region").string(region);
    w.key("resources").begin_array().string("arn:aws:s3:::" + name).end_array();
    w.key("detail");
    write_detail(w, name, key, tx.sequence(), what, cause);
    w.end_object();
    const std::string place = name + "/" + key.text();
    if (to.bus) ATHANOR_CHECK(tx.emit(kEventTopic, place, w.text()));
    if (to.destinations) ATHANOR_CHECK(tx.emit(kNotificationTopic, place, w.text()));
    return {};
}

Status ObjectStore::Impl::tell(store::Transaction& tx, std::int64_t bucket, const ObjectKey& key,
                               std::int64_t seq, const VersionRow& row, Happened what, const Cause& cause,
                               const Told& more) const {
    ATHANOR_TRY(auto of, (tx.one<Versioning, std::int32_t>(
                             "SELECT versioning, announces FROM bucket WHERE id = ?", bucket)));
    if (!of) return no_such_bucket("");
    const Announces to = Announces::of(std::get<1>(*of));
    if (!to.any()) return {};
    return announce(tx, bucket, to, key,
                    {.what = what,
                     .size = row.blob.size,
                     .etag = etag_of(row.md5, row.parts),
                     .version = version_id(seq, row, std::get<0>(*of)),
                     .storage_class = more.storage_class,
                     .restore_until = more.restore_until},
                    cause);
}

}  // namespace athanor::objects
