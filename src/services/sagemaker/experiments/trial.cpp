#include "services/sagemaker/experiments/entity.hpp"
#include "services/sagemaker/experiments/experiments.hpp"
#include "services/sagemaker/experiments/members.hpp"

namespace athanor::sagemaker {

using namespace api::sagemaker;

void Trials::add_to(gate::Register& operations) {
    operations.changes<op::CreateTrial>(
        [this](gate::Call& call, CreateTrialRequest in) { return create(call, std::move(in)); });
    operations.reads<op::DescribeTrial>(
        [this](gate::Call& call, DescribeTrialRequest in) { return describe(call, std::move(in)); });
    operations.reads<op::ListTrials>(
        [this](gate::Call& call, ListTrialsRequest in) { return list_page(call, std::move(in)); });
    operations.changes<op::UpdateTrial>(
        [this](gate::Call& call, UpdateTrialRequest in) { return change(call, std::move(in)); });
    operations.changes<op::DeleteTrial>(
        [this](gate::Call& call, DeleteTrialRequest in) { return remove(call, std::move(in)); });
}

Task<Result<store::Durable<CreateTrialResponse>>> Trials::create(gate::Call& call, CreateTrialRequest in) {
    ATHANOR_CO_CHECK(check_tags(in.tags));
    Key key{call.account(), call.region, Kind::trial, in.trial_name};
    Key experiment = entity_key(call, Kind::experiment, in.experiment_name);
    DescribeTrialResponse state;
    mirror(in, state);
    state.trial_arn = key.arn();
    if (!state.display_name) state.display_name = key.name;
    state.created_by = state.last_modified_by = user_of(call);
    co_return co_await database_.write([&](store::Transaction& tx) -> Result<CreateTrialResponse> {
        ATHANOR_TRY(bool there, exists(tx, experiment));
        if (!there) return missing(experiment);
        ATHANOR_CHECK(add(tx,
                          {.key = key,
                           .created = tx.now(),
                           .modified = tx.now(),
                           .parent = experiment.name,
                           .state = keep(state)},
                          in.tags.value_or(TagList{})));
        return CreateTrialResponse{.trial_arn = key.arn()};
    });
}

Task<Result<DescribeTrialResponse>> Trials::describe(gate::Call& call, DescribeTrialRequest in) {
    Key key = entity_key(call, Kind::trial, in.trial_name);
    ATHANOR_CO_TRY(Resource row,
                   database_.read([&](store::Snapshot& snapshot) { return need(snapshot, key); }));
    co_return described<DescribeTrialResponse>(row.state, row.created, row.modified);
}

Task<Result<ListTrialsResponse>> Trials::list_page(gate::Call& call, ListTrialsRequest in) {
    ListQuery query = entity_query(call, Kind::trial, in);
    std::optional<Key> must_exist;
    if (in.trial_component_name) {
        must_exist = entity_key(call, Kind::trial_component, *in.trial_component_name);
        query.among = trials_of_component(*must_exist);
    }
    if (in.experiment_name) {
        must_exist = entity_key(call, Kind::experiment, *in.experiment_name);
        query.parent = must_exist->name;
    }
    ATHANOR_CO_TRY(ListPage page, database_.read([&](store::Snapshot& snapshot) -> Result<ListPage> {
        if (must_exist) {
            ATHANOR_TRY(bool there, exists(snapshot, *must_exist));
            if (!there) return missing(*must_exist);
        }
        return list(snapshot, query);
    }));
    ListTrialsResponse out{.trial_summaries = std::vector<TrialSummary>{},
                           .next_token = std::move(page.next_token)};
    for (ListRow& row : page.rows) {
        ATHANOR_CO_TRY(auto state, described<DescribeTrialResponse>(row.state, row.created, row.modified));
        TrialSummary& summary = out.trial_summaries->emplace_back();
        mirror(state, summary);
        summary.trial_source = std::move(state.source);
    }
    co_return out;
}

Task<Result<store::Durable<UpdateTrialResponse>>> Trials::change(gate::Call& call, UpdateTrialRequest in) {
    Key key = entity_key(call, Kind::trial, in.trial_name);
    co_return co_await database_.write([&](store::Transaction& tx) -> Result<UpdateTrialResponse> {
        ATHANOR_TRY(Resource row, need(tx, key));
        ATHANOR_TRY(auto state, recall<DescribeTrialResponse>(row.state));
        if (in.display_name) state.display_name = in.display_name;
        state.last_modified_by = user_of(call);
        row.state = keep(state);
        row.modified = tx.now();
        ATHANOR_CHECK(update(tx, row));
        return UpdateTrialResponse{.trial_arn = key.arn()};
    });
}

Task<Result<store::Durable<DeleteTrialResponse>>> Trials::remove(gate::Call& call, DeleteTrialRequest in) {
    Key key = entity_key(call, Kind::trial, in.trial_name);
    co_return co_await database_.write([&](store::Transaction& tx) -> Result<DeleteTrialResponse> {
        ATHANOR_TRY(bool holds, has_components(tx, key));
        if (holds) {
            return validation_error("Trial with name (" + key.name +
                                    ") cannot be deleted because it still has associated Trial Components.");
        }
        ATHANOR_TRY(bool there, erase(tx, key));
        if (!there) return missing(key);
        return DeleteTrialResponse{.trial_arn = key.arn()};
    });
}

}  // namespace athanor::sagemaker
