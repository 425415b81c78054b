#include "services/sagemaker/experiments/entity.hpp"

namespace athanor::sagemaker {

using namespace api::sagemaker;

UserContext user_of(const gate::Call& call) {
    return {.iam_identity = IamIdentity{.arn = call.principal.arn, .principal_id = call.principal.user_id}};
}

Key entity_key(const gate::Call& call, Kind kind, std::string_view name_or_arn) {
    auto key = parse_arn(name_or_arn);
    bool own = key && key->kind == kind && key->account == call.account() && key->region == call.region;
    return own ? *std::move(key) : Key{call.account(), call.region, kind, std::string(name_or_arn)};
}

Result<Resource> need(store::Snapshot& snapshot, const Key& key) {
    ATHANOR_TRY(auto row, find(snapshot, key));
    if (!row) return missing(key);
    return *std::move(row);
}

Status add(store::Transaction& tx, const Resource& row, const TagList& tags) {
    ATHANOR_TRY(bool there, exists(tx, row.key));
    if (there) return taken(row.key);
    ATHANOR_CHECK(insert(tx, row));
    return put_tags(tx, row.key, tags);
}

}  // namespace athanor::sagemaker
