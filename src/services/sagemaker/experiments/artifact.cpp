#include "base/hash.hpp"
#include "services/sagemaker/experiments/entity.hpp"
#include "services/sagemaker/experiments/lineage.hpp"
#include "services/sagemaker/experiments/members.hpp"

namespace athanor::sagemaker {

using namespace api::sagemaker;

namespace {

// An artifact's name is made here; the transaction's sequence is never the same again.
std::string fresh_id(store::Transaction& tx) {
    return sha256_hex("artifact " + std::to_string(tx.sequence())).substr(0, 32);
}

// What DeleteArtifact means: an ARN, or the one artifact with this source.
Result<Key> meant(store::Snapshot& snapshot, const gate::Call& call, const DeleteArtifactRequest& in) {
    if (in.artifact_arn.has_value() == in.source.has_value()) {
        return validation_error("Exactly one of ArtifactArn and Source must be specified.");
    }
    if (in.artifact_arn) return entity_key(call, Kind::artifact, *in.artifact_arn);
    ATHANOR_TRY(auto names,
                snapshot.all<std::string>(
                    "SELECT name FROM sagemaker_resource WHERE account = ? AND region = ? AND kind = ? AND "
                    "parent = ? LIMIT 2",
                    call.account(), call.region, kind_text(Kind::artifact), in.source->source_uri));
    if (names.empty())
        return fail("ResourceNotFound",
                    "Artifact with source URI (" + in.source->source_uri + ") does not exist.");
    if (names.size() > 1)
        return validation_error("Several artifacts have the source URI (" + in.source->source_uri +
                                "): name one by its ArtifactArn.");
    return Key{call.account(), call.region, Kind::artifact, std::move(names.front())};
}

}  // namespace

void Artifacts::add_to(gate::Register& operations) {
    operations.changes<op::CreateArtifact>(
        [this](gate::Call& call, CreateArtifactRequest in) { return create(call, std::move(in)); });
    operations.reads<op::DescribeArtifact>(
        [this](gate::Call& call, DescribeArtifactRequest in) { return describe(call, std::move(in)); });
    operations.reads<op::ListArtifacts>(
        [this](gate::Call& call, ListArtifactsRequest in) { return list_page(call, std::move(in)); });
    operations.changes<op::UpdateArtifact>(
        [this](gate::Call& call, UpdateArtifactRequest in) { return change(call, std::move(in)); });
    operations.changes<op::DeleteArtifact>(
        [this](gate::Call& call, DeleteArtifactRequest in) { return remove(call, std::move(in)); });
}

Task<Result<store::Durable<CreateArtifactResponse>>> Artifacts::create(gate::Call& call,
                                                                       CreateArtifactRequest in) {
    ATHANOR_CO_CHECK(check_tags(in.tags));
    DescribeArtifactResponse state;
    mirror(in, state);
    state.created_by = state.last_modified_by = user_of(call);
    co_return co_await database_.write([&](store::Transaction& tx) -> Result<CreateArtifactResponse> {
        Key key{call.account(), call.region, Kind::artifact, fresh_id(tx)};
        state.artifact_arn = key.arn();
        ATHANOR_CHECK(sagemaker::add(tx,
                                     {.key = key,
                                      .status = in.artifact_type,
                                      .created = tx.now(),
                                      .modified = tx.now(),
                                      .parent = in.source.source_uri,
                                      .state = keep(state)},
                                     in.tags.value_or(TagList{})));
        return CreateArtifactResponse{.artifact_arn = key.arn()};
    });
}

Task<Result<DescribeArtifactResponse>> Artifacts::describe(gate::Call& call, DescribeArtifactRequest in) {
    Key key = entity_key(call, Kind::artifact, in.artifact_arn);
    ATHANOR_CO_TRY(Resource row,
                   database_.read([&](store::Snapshot& snapshot) { return need(snapshot, key); }));
    co_return described<DescribeArtifactResponse>(row.state, row.created, row.modified);
}

Task<Result<ListArtifactsResponse>> Artifacts::list_page(gate::Call& call, ListArtifactsRequest in) {
    ListQuery query = entity_query(call, Kind::artifact, in);
    query.parent = in.source_uri;
    query.status = in.artifact_type;
    ATHANOR_CO_TRY(ListPage page,
                   database_.read([&](store::Snapshot& snapshot) { return list(snapshot, query); }));
    ListArtifactsResponse out{.artifact_summaries = std::vector<ArtifactSummary>{},
                              .next_token = std::move(page.next_token)};
    for (ListRow& row : page.rows) {
        ATHANOR_CO_TRY(auto state, described<DescribeArtifactResponse>(row.state, row.created, row.modified));
        mirror(state, out.artifact_summaries->emplace_back());
    }
    co_return out;
}

Task<Result<store::Durable<UpdateArtifactResponse>>> Artifacts::change(gate::Call& call,
                                                                       UpdateArtifactRequest in) {
    Key key = entity_key(call, Kind::artifact, in.artifact_arn);
    co_return co_await database_.write([&](store::Transaction& tx) -> Result<UpdateArtifactResponse> {
        ATHANOR_TRY(Resource row, need(tx, key));
        ATHANOR_TRY(auto state, recall<DescribeArtifactResponse>(row.state));
        auto added = in.properties;  // this may be run again
        if (in.artifact_name) state.artifact_name = in.artifact_name;
        ATHANOR_CHECK(merge(state.properties, added, in.properties_to_remove, kMostProperties, "Properties"));
        state.last_modified_by = user_of(call);
        row.state = keep(state);
        row.modified = tx.now();
        ATHANOR_CHECK(update(tx, row));
        return UpdateArtifactResponse{.artifact_arn = key.arn()};
    });
}

Task<Result<store::Durable<DeleteArtifactResponse>>> Artifacts::remove(gate::Call& call,
                                                                       DeleteArtifactRequest in) {
    co_return co_await database_.write([&](store::Transaction& tx) -> Result<DeleteArtifactResponse> {
        ATHANOR_TRY(Key key, meant(tx, call, in));
        ATHANOR_TRY(bool linked, has_associations(tx, key));
        if (linked)
            return validation_error("Artifact with name (" + key.name +
                                    ") cannot be deleted because it has associations.");
        ATHANOR_TRY(bool there, erase(tx, key));
        if (!there) return missing(key);
        return DeleteArtifactResponse{.artifact_arn = key.arn()};
    });
}

}  // namespace athanor::sagemaker
