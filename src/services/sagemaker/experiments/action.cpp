#include "services/sagemaker/experiments/entity.hpp"
#include "services/sagemaker/experiments/lineage.hpp"
#include "services/sagemaker/experiments/members.hpp"

namespace athanor::sagemaker {

using namespace api::sagemaker;

void Actions::add_to(gate::Register& operations) {
    operations.changes<op::CreateAction>(
        [this](gate::Call& call, CreateActionRequest in) { return create(call, std::move(in)); });
    operations.reads<op::DescribeAction>(
        [this](gate::Call& call, DescribeActionRequest in) { return describe(call, std::move(in)); });
    operations.reads<op::ListActions>(
        [this](gate::Call& call, ListActionsRequest in) { return list_page(call, std::move(in)); });
    operations.changes<op::UpdateAction>(
        [this](gate::Call& call, UpdateActionRequest in) { return change(call, std::move(in)); });
    operations.changes<op::DeleteAction>(
        [this](gate::Call& call, DeleteActionRequest in) { return remove(call, std::move(in)); });
}

Task<Result<store::Durable<CreateActionResponse>>> Actions::create(gate::Call& call, CreateActionRequest in) {
    ATHANOR_CO_CHECK(check_tags(in.tags));
    DescribeActionResponse state;
    mirror(in, state);
    state.created_by = state.last_modified_by = user_of(call);
    co_return co_await database_.write([&](store::Transaction& tx) -> Result<CreateActionResponse> {
        Key key{call.account(), call.region, Kind::action, in.action_name};
        state.action_arn = key.arn();
        ATHANOR_CHECK(sagemaker::add(tx,
                                     {.key = key,
                                      .status = in.action_type,
                                      .created = tx.now(),
                                      .modified = tx.now(),
                                      .parent = in.source.source_uri,
                                      .state = keep(state)},
                                     in.tags.value_or(TagList{})));
        return CreateActionResponse{.action_arn = key.arn()};
    });
}

Task<Result<DescribeActionResponse>> Actions::describe(gate::Call& call, DescribeActionRequest in) {
    Key key = entity_key(call, Kind::action, in.action_name);
    ATHANOR_CO_TRY(Resource row,
                   database_.read([&](store::Snapshot& snapshot) { return need(snapshot, key); }));
    co_return described<DescribeActionResponse>(row.state, row.created, row.modified);
}

Task<Result<ListActionsResponse>> Actions::list_page(gate::Call& call, ListActionsRequest in) {
    ListQuery query = entity_query(call, Kind::action, in);
    query.parent = in.source_uri;
    query.status = in.action_type;
    ATHANOR_CO_TRY(ListPage page,
                   database_.read([&](store::Snapshot& snapshot) { return list(snapshot, query); }));
    ListActionsResponse out{.action_summaries = std::vector<ActionSummary>{},
                            .next_token = std::move(page.next_token)};
    for (ListRow& row : page.rows) {
        ATHANOR_CO_TRY(auto state, described<DescribeActionResponse>(row.state, row.created, row.modified));
        mirror(state, out.action_summaries->emplace_back());
    }
    co_return out;
}

Task<Result<store::Durable<UpdateActionResponse>>> Actions::change(gate::Call& call, UpdateActionRequest in) {
    Key key = entity_key(call, Kind::action, in.action_name);
    co_return co_await database_.write([&](store::Transaction& tx) -> Result<UpdateActionResponse> {
        ATHANOR_TRY(Resource row, need(tx, key));
        ATHANOR_TRY(auto state, recall<DescribeActionResponse>(row.state));
        auto added = in.properties;  // this may be run again
        if (in.description) state.description = in.description;
        if (in.status) state.status = in.status;
        ATHANOR_CHECK(merge(state.properties, added, in.properties_to_remove, kMostProperties, "Properties"));
        state.last_modified_by = user_of(call);
        row.state = keep(state);
        row.modified = tx.now();
        ATHANOR_CHECK(update(tx, row));
        return UpdateActionResponse{.action_arn = key.arn()};
    });
}

Task<Result<store::Durable<DeleteActionResponse>>> Actions::remove(gate::Call& call, DeleteActionRequest in) {
    Key key = entity_key(call, Kind::action, in.action_name);
    co_return co_await database_.write([&](store::Transaction& tx) -> Result<DeleteActionResponse> {
        ATHANOR_TRY(bool linked, has_associations(tx, key));
        if (linked)
            return validation_error("Action with name (" + key.name +
                                    ") cannot be deleted because it has associations.");
        ATHANOR_TRY(bool there, erase(tx, key));
        if (!there) return missing(key);
        return DeleteActionResponse{.action_arn = key.arn()};
    });
}

}  // namespace athanor::sagemaker
