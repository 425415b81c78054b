#include "services/sagemaker/events.hpp"

#include "base/json.hpp"

namespace athanor::sagemaker {

Status emit(store::Transaction& tx, std::string_view detail_type, const Key& key, std::string_view detail,
            std::string_view owner) {
    std::string arn = key.arn();
    json::Writer w;
    w.begin_object();
    w.key("version").string("0");
    w.key("detail-type").string(detail_type);
    w.key("source").string("aws.sagemaker");
    w.key("account").string(key.account);
    w.key("time").string(format_iso8601(tx.now()).substr(0, 19) + "Z");
    w.key("region").string(key.region);
    w.key("resources").begin_array();
    if (!owner.empty()) w.string(owner);
    w.string(arn).end_array();
    w.key("detail").raw(detail);
    w.end_object();
    return tx.emit(kEventTopic, arn, w.text());
}

}  // namespace athanor::sagemaker
