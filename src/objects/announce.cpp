#include "objects/announce.hpp"

#include "base/json.hpp"
#include "base/log.hpp"
#include "objects/errors.hpp"

namespace athanor::objects {

Status announce(store::Transaction& tx, std::int64_t bucket, const ObjectKey& key, const Announcement& what,
                const Cause& cause) {
    ATHANOR_TRY(auto row, (tx.one<std::string, std::string, std::string>(
                              "SELECT name, account, region FROM bucket WHERE id = ?", bucket)));
    if (!row) return no_such_bucket("");
    auto& [name, account, region] = *row;
    json::Writer w;
    w.begin_object();
    w.key("version").string("0");
    w.key("detail-type").string(what.created ? "Object Created" : "Object Deleted");
    w.key("source").string(kEventTopic);
    w.key("account").string(account);
    w.key("time").string(format_iso8601(tx.now()).substr(0, 19) + "Z");
    w.key("region").string(region);
    w.key("resources").begin_array().string("arn:aws:s3:::" + name).end_array();
    w.key("detail").begin_object();
    w.key("version").string("0");
    w.key("bucket").begin_object().key("name").string(name).end_object();
    w.key("object").begin_object().key("key").string(key.text());
    if (what.created) w.key("size").number(what.size);
    if (!what.etag.empty()) w.key("etag").string(what.etag);
    if (what.version && what.version->text() != "null") w.key("version-id").string(what.version->text());
    w.key("sequencer")
        .string(fmt::format("{:016X}", tx.sequence()));  // greater than that of any earlier event of the key
    w.end_object();
    if (!cause.request_id.empty()) w.key("request-id").string(cause.request_id);  // nobody's, of a rule
    w.key("requester").string(cause.requester);
    if (!cause.source_address.empty()) w.key("source-ip-address").string(cause.source_address);
    w.key("reason").string(cause.reason);
    if (!what.created)
        w.key("deletion-type").string(what.marker ? "Delete Marker Created" : "Permanently Deleted");
    w.end_object().end_object();
    return tx.emit(kEventTopic, name + "/" + key.text(), w.text());
}

}  // namespace athanor::objects
