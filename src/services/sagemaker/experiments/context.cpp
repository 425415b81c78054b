#include "services/sagemaker/experiments/entity.hpp"
#include "services/sagemaker/experiments/lineage.hpp"
#include "services/sagemaker/experiments/members.hpp"

namespace athanor::sagemaker {

using namespace api::sagemaker;

void Contexts::add_to(gate::Register& operations) {
    operations.changes<op::CreateContext>(
        [this](gate::Call& call, CreateContextRequest in) { return create(call, std::move(in)); });
    operations.reads<op::DescribeContext>(
        [this](gate::Call& call, DescribeContextRequest in) { return describe(call, std::move(in)); });
    operations.reads<op::ListContexts>(
        [this](gate::Call& call, ListContextsRequest in) { return list_page(call, std::move(in)); });
    operations.changes<op::UpdateContext>(
        [this](gate::Call& call, UpdateContextRequest in) { return change(call, std::move(in)); });
    operations.changes<op::DeleteContext>(
        [this](gate::Call& call, DeleteContextRequest in) { return remove(call, std::move(in)); });
}

Task<Result<store::Durable<CreateContextResponse>>> Contexts::create(gate::Call& call,
                                                                     CreateContextRequest in) {
    ATHANOR_CO_CHECK(check_tags(in.tags));
    DescribeContextResponse state;
    mirror(in, state);
    state.created_by = state.last_modified_by = user_of(call);
    co_return co_await database_.write([&](store::Transaction& tx) -> Result<CreateContextResponse> {
        Key key{call.account(), call.region, Kind::context, in.context_name};
        state.context_arn = key.arn();
        ATHANOR_CHECK(sagemaker::add(tx,
                                     {.key = key,
                                      .status = in.context_type,
                                      .created = tx.now(),
                                      .modified = tx.now(),
                                      .parent = in.source.source_uri,
                                      .state = keep(state)},
                                     in.tags.value_or(TagList{})));
        return CreateContextResponse{.context_arn = key.arn()};
    });
}

Task<Result<DescribeContextResponse>> Contexts::describe(gate::Call& call, DescribeContextRequest in) {
    Key key = entity_key(call, Kind::context, in.context_name);
    ATHANOR_CO_TRY(Resource row,
                   database_.read([&](store::Snapshot& snapshot) { return need(snapshot, key); }));
    co_return described<DescribeContextResponse>(row.state, row.created, row.modified);
}

Task<Result<ListContextsResponse>> Contexts::list_page(gate::Call& call, ListContextsRequest in) {
    ListQuery query = entity_query(call, Kind::context, in);
    query.parent = in.source_uri;
    query.status = in.context_type;
    ATHANOR_CO_TRY(ListPage page,
                   database_.read([&](store::Snapshot& snapshot) { return list(snapshot, query); }));
    ListContextsResponse out{.context_summaries = std::vector<ContextSummary>{},
                             .next_token = std::move(page.next_token)};
    for (ListRow& row : page.rows) {
        ATHANOR_CO_TRY(auto state, described<DescribeContextResponse>(row.state, row.created, row.modified));
        mirror(state, out.context_summaries->emplace_back());
    }
    co_return out;
}

Task<Result<store::Durable<UpdateContextResponse>>> Contexts::change(gate::Call& call,
                                                                     UpdateContextRequest in) {
    Key key = entity_key(call, Kind::context, in.context_name);
    co_return co_await database_.write([&](store::Transaction& tx) -> Result<UpdateContextResponse> {
        ATHANOR_TRY(Resource row, need(tx, key));
        ATHANOR_TRY(auto state, recall<DescribeContextResponse>(row.state));
        auto added = in.properties;  // this may be run again
        if (in.description) state.description = in.description;
        ATHANOR_CHECK(merge(state.properties, added, in.properties_to_remove, kMostProperties, "Properties"));
        state.last_modified_by = user_of(call);
        row.state = keep(state);
        row.modified = tx.now();
        ATHANOR_CHECK(update(tx, row));
        return UpdateContextResponse{.context_arn = key.arn()};
    });
}

Task<Result<store::Durable<DeleteContextResponse>>> Contexts::remove(gate::Call& call,
                                                                     DeleteContextRequest in) {
    Key key = entity_key(call, Kind::context, in.context_name);
    co_return co_await database_.write([&](store::Transaction& tx) -> Result<DeleteContextResponse> {
        ATHANOR_TRY(bool linked, has_associations(tx, key));
        if (linked)
            return validation_error("Context with name (" + key.name +
                                    ") cannot be deleted because it has associations.");
        ATHANOR_TRY(bool there, erase(tx, key));
        if (!there) return missing(key);
        return DeleteContextResponse{.context_arn = key.arn()};
    });
}

}  // namespace athanor::sagemaker
