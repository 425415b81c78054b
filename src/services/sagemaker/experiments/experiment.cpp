#include "services/sagemaker/experiments/entity.hpp"
#include "services/sagemaker/experiments/experiments.hpp"

namespace athanor::sagemaker {

using namespace api::sagemaker;

void Experiments::add_to(gate::Register& operations) {
    operations.changes<op::CreateExperiment>(
        [this](gate::Call& call, CreateExperimentRequest in) { return create(call, std::move(in)); });
    operations.reads<op::DescribeExperiment>(
        [this](gate::Call& call, DescribeExperimentRequest in) { return describe(call, std::move(in)); });
    operations.reads<op::ListExperiments>(
        [this](gate::Call& call, ListExperimentsRequest in) { return list_page(call, std::move(in)); });
    operations.changes<op::UpdateExperiment>(
        [this](gate::Call& call, UpdateExperimentRequest in) { return change(call, std::move(in)); });
    operations.changes<op::DeleteExperiment>(
        [this](gate::Call& call, DeleteExperimentRequest in) { return remove(call, std::move(in)); });
}

Task<Result<store::Durable<CreateExperimentResponse>>> Experiments::create(gate::Call& call,
                                                                           CreateExperimentRequest in) {
    ATHANOR_CO_CHECK(check_tags(in.tags));
    Key key{call.account(), call.region, Kind::experiment, in.experiment_name};
    DescribeExperimentResponse state;
    mirror(in, state);
    state.experiment_arn = key.arn();
    if (!state.display_name) state.display_name = key.name;
    state.created_by = state.last_modified_by = user_of(call);
    co_return co_await database_.write([&](store::Transaction& tx) -> Result<CreateExperimentResponse> {
        ATHANOR_CHECK(add(tx, {.key = key, .created = tx.now(), .modified = tx.now(), .state = keep(state)},
                          in.tags.value_or(TagList{})));
        return CreateExperimentResponse{.experiment_arn = key.arn()};
    });
}

Task<Result<DescribeExperimentResponse>> Experiments::describe(gate::Call& call,
                                                               DescribeExperimentRequest in) {
    Key key = entity_key(call, Kind::experiment, in.experiment_name);
    ATHANOR_CO_TRY(Resource row,
                   database_.read([&](store::Snapshot& snapshot) { return need(snapshot, key); }));
    co_return described<DescribeExperimentResponse>(row.state, row.created, row.modified);
}

Task<Result<ListExperimentsResponse>> Experiments::list_page(gate::Call& call, ListExperimentsRequest in) {
    ListQuery query = entity_query(call, Kind::experiment, in);
    ATHANOR_CO_TRY(ListPage page,
                   database_.read([&](store::Snapshot& snapshot) { return list(snapshot, query); }));
    ListExperimentsResponse out{.experiment_summaries = std::vector<ExperimentSummary>{},
                                .next_token = std::move(page.next_token)};
    for (ListRow& row : page.rows) {
        ATHANOR_CO_TRY(auto state,
                       described<DescribeExperimentResponse>(row.state, row.created, row.modified));
        ExperimentSummary& summary = out.experiment_summaries->emplace_back();
        mirror(state, summary);
        summary.experiment_source = std::move(state.source);
    }
    co_return out;
}

Task<Result<store::Durable<UpdateExperimentResponse>>> Experiments::change(gate::Call& call,
                                                                           UpdateExperimentRequest in) {
    Key key = entity_key(call, Kind::experiment, in.experiment_name);
    co_return co_await database_.write([&](store::Transaction& tx) -> Result<UpdateExperimentResponse> {
        ATHANOR_TRY(Resource row, need(tx, key));
        ATHANOR_TRY(auto state, recall<DescribeExperimentResponse>(row.state));
        if (in.display_name) state.display_name = in.display_name;
        if (in.description) state.description = in.description;
        state.last_modified_by = user_of(call);
        row.state = keep(state);
        row.modified = tx.now();
        ATHANOR_CHECK(update(tx, row));
        return UpdateExperimentResponse{.experiment_arn = key.arn()};
    });
}

Task<Result<store::Durable<DeleteExperimentResponse>>> Experiments::remove(gate::Call& call,
                                                                           DeleteExperimentRequest in) {
    Key key = entity_key(call, Kind::experiment, in.experiment_name);
    co_return co_await database_.write([&](store::Transaction& tx) -> Result<DeleteExperimentResponse> {
        ATHANOR_TRY(auto trial,
                    tx.one<std::int64_t>("SELECT 1 FROM sagemaker_resource WHERE account = ? AND "
                                         "region = ? AND kind = ? AND parent = ? LIMIT 1",
                                         key.account, key.region, kind_text(Kind::trial), key.name));
        if (trial) {
            return validation_error("Experiment with name (" + key.name +
                                    ") cannot be deleted because it still has associated Trials.");
        }
        ATHANOR_TRY(bool there, erase(tx, key));
        if (!there) return missing(key);
        return DeleteExperimentResponse{.experiment_arn = key.arn()};
    });
}

}  // namespace athanor::sagemaker
