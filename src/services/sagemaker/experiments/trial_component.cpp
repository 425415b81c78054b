#include "services/sagemaker/experiments/entity.hpp"
#include "services/sagemaker/experiments/experiments.hpp"
#include "services/sagemaker/experiments/members.hpp"

namespace athanor::sagemaker {

using namespace api::sagemaker;

namespace {

// The API's limits on a request's maps, which updates could pass one after another.
constexpr std::size_t kMostComponentParameters = 300;
constexpr std::size_t kMostArtifacts = 60;

std::string primary_status(const std::optional<TrialComponentStatus>& status) {
    return status ? status->primary_status.value_or("") : "";
}

Status apply(UpdateTrialComponentRequest& in, DescribeTrialComponentResponse& state) {
    if (in.display_name) state.display_name = in.display_name;
    if (in.status) state.status = in.status;
    if (in.start_time) state.start_time = in.start_time;
    if (in.end_time) state.end_time = in.end_time;
    ATHANOR_CHECK(merge(state.parameters, in.parameters, in.parameters_to_remove, kMostComponentParameters,
                        "Parameters"));
    ATHANOR_CHECK(merge(state.input_artifacts, in.input_artifacts, in.input_artifacts_to_remove,
                        kMostArtifacts, "InputArtifacts"));
    return merge(state.output_artifacts, in.output_artifacts, in.output_artifacts_to_remove, kMostArtifacts,
                 "OutputArtifacts");
}

Status both_exist(store::Snapshot& snapshot, const Key& trial, const Key& component) {
    for (const Key* key : {&trial, &component}) {
        ATHANOR_TRY(bool there, exists(snapshot, *key));
        if (!there) return missing(*key);
    }
    return {};
}

}  // namespace

void TrialComponents::add_to(gate::Register& operations) {
    operations.changes<op::CreateTrialComponent>(
        [this](gate::Call& call, CreateTrialComponentRequest in) { return create(call, std::move(in)); });
    operations.reads<op::DescribeTrialComponent>(
        [this](gate::Call& call, DescribeTrialComponentRequest in) { return describe(call, std::move(in)); });
    operations.reads<op::ListTrialComponents>(
        [this](gate::Call& call, ListTrialComponentsRequest in) { return list_page(call, std::move(in)); });
    operations.changes<op::UpdateTrialComponent>(
        [this](gate::Call& call, UpdateTrialComponentRequest in) { return change(call, std::move(in)); });
    operations.changes<op::DeleteTrialComponent>(
        [this](gate::Call& call, DeleteTrialComponentRequest in) { return remove(call, std::move(in)); });
    operations.changes<op::AssociateTrialComponent>(
        [this](gate::Call& call, AssociateTrialComponentRequest in) { return join(call, std::move(in)); });
    operations.changes<op::DisassociateTrialComponent>(
        [this](gate::Call& call, DisassociateTrialComponentRequest in) {
            return leave(call, std::move(in));
        });
}

Task<Result<store::Durable<CreateTrialComponentResponse>>> TrialComponents::create(
    gate::Call& call, CreateTrialComponentRequest in) {
    ATHANOR_CO_CHECK(check_tags(in.tags));
    Key key{call.account(), call.region, Kind::trial_component, in.trial_component_name};
    DescribeTrialComponentResponse state;
    mirror(in, state);
    state.trial_component_arn = key.arn();
    if (!state.display_name) state.display_name = key.name;
    state.created_by = state.last_modified_by = user_of(call);
    co_return co_await database_.write([&](store::Transaction& tx) -> Result<CreateTrialComponentResponse> {
        ATHANOR_CHECK(add(tx,
                          {.key = key,
                           .status = primary_status(state.status),
                           .created = tx.now(),
                           .modified = tx.now(),
                           .state = keep(state)},
                          in.tags.value_or(TagList{})));
        return CreateTrialComponentResponse{.trial_component_arn = key.arn()};
    });
}

Task<Result<DescribeTrialComponentResponse>> TrialComponents::describe(gate::Call& call,
                                                                       DescribeTrialComponentRequest in) {
    Key key = entity_key(call, Kind::trial_component, in.trial_component_name);
    ATHANOR_CO_TRY(Resource row,
                   database_.read([&](store::Snapshot& snapshot) { return need(snapshot, key); }));
    ATHANOR_CO_TRY(auto out, described<DescribeTrialComponentResponse>(row.state, row.created, row.modified));
    if (auto metrics = metrics_.summaries(key, row.created, row.parent); !metrics.empty()) {
        out.metrics = std::move(metrics);
    }
    co_return out;
}

Task<Result<ListTrialComponentsResponse>> TrialComponents::list_page(gate::Call& call,
                                                                     ListTrialComponentsRequest in) {
    if (in.experiment_name.has_value() + in.trial_name.has_value() + in.source_arn.has_value() > 1) {
        co_return validation_error("Only one of ExperimentName, TrialName and SourceArn can be specified.");
    }
    ListQuery query = entity_query(call, Kind::trial_component, in);
    std::optional<Key> must_exist;
    if (in.trial_name) {
        must_exist = entity_key(call, Kind::trial, *in.trial_name);
        query.among = components_of_trial(*must_exist);
    }
    if (in.experiment_name) {
        must_exist = entity_key(call, Kind::experiment, *in.experiment_name);
        query.among = components_of_experiment(*must_exist);
    }
    query.parent = in.source_arn;
    ATHANOR_CO_TRY(ListPage page, database_.read([&](store::Snapshot& snapshot) -> Result<ListPage> {
        if (must_exist) {
            ATHANOR_TRY(bool there, exists(snapshot, *must_exist));
            if (!there) return missing(*must_exist);
        }
        return list(snapshot, query);
    }));
    ListTrialComponentsResponse out{.trial_component_summaries = std::vector<TrialComponentSummary>{},
                                    .next_token = std::move(page.next_token)};
    for (ListRow& row : page.rows) {
        ATHANOR_CO_TRY(auto state,
                       described<DescribeTrialComponentResponse>(row.state, row.created, row.modified));
        TrialComponentSummary& summary = out.trial_component_summaries->emplace_back();
        mirror(state, summary);
        summary.trial_component_source = std::move(state.source);
    }
    co_return out;
}

Task<Result<store::Durable<UpdateTrialComponentResponse>>> TrialComponents::change(
    gate::Call& call, UpdateTrialComponentRequest in) {
    Key key = entity_key(call, Kind::trial_component, in.trial_component_name);
    co_return co_await database_.write([&](store::Transaction& tx) -> Result<UpdateTrialComponentResponse> {
        ATHANOR_TRY(Resource row, need(tx, key));
        ATHANOR_TRY(auto state, recall<DescribeTrialComponentResponse>(row.state));
        UpdateTrialComponentRequest once = in;  // this may be run again
        ATHANOR_CHECK(apply(once, state));
        state.last_modified_by = user_of(call);
        row.status = primary_status(state.status);
        row.state = keep(state);
        row.modified = tx.now();
        ATHANOR_CHECK(update(tx, row));
        return UpdateTrialComponentResponse{.trial_component_arn = key.arn()};
    });
}

Task<Result<store::Durable<DeleteTrialComponentResponse>>> TrialComponents::remove(
    gate::Call& call, DeleteTrialComponentRequest in) {
    Key key = entity_key(call, Kind::trial_component, in.trial_component_name);
    Timestamp created{};
    auto done = co_await database_.write([&](store::Transaction& tx) -> Result<DeleteTrialComponentResponse> {
        ATHANOR_TRY(Resource row, need(tx, key));
        created = row.created;
        ATHANOR_TRY(bool held, has_trials(tx, key));
        if (held) {
            return validation_error("Trial Component with name (" + key.name +
                                    ") cannot be deleted because it is still associated with a Trial.");
        }
        ATHANOR_CHECK(erase_associations(tx, key));
        ATHANOR_CHECK(erase(tx, key));
        return DeleteTrialComponentResponse{.trial_component_arn = key.arn()};
    });
    if (done) co_await metrics_.forget(key, created);
    co_return done;
}

Task<Result<store::Durable<AssociateTrialComponentResponse>>> TrialComponents::join(
    gate::Call& call, AssociateTrialComponentRequest in) {
    Key trial = entity_key(call, Kind::trial, in.trial_name);
    Key component = entity_key(call, Kind::trial_component, in.trial_component_name);
    co_return co_await database_.write(
        [&](store::Transaction& tx) -> Result<AssociateTrialComponentResponse> {
            ATHANOR_CHECK(both_exist(tx, trial, component));
            ATHANOR_CHECK(associate(tx, trial, component));
            return AssociateTrialComponentResponse{.trial_component_arn = component.arn(),
                                                   .trial_arn = trial.arn()};
        });
}

Task<Result<store::Durable<DisassociateTrialComponentResponse>>> TrialComponents::leave(
    gate::Call& call, DisassociateTrialComponentRequest in) {
    Key trial = entity_key(call, Kind::trial, in.trial_name);
    Key component = entity_key(call, Kind::trial_component, in.trial_component_name);
    co_return co_await database_.write(
        [&](store::Transaction& tx) -> Result<DisassociateTrialComponentResponse> {
            ATHANOR_CHECK(both_exist(tx, trial, component));
            ATHANOR_TRY(bool was, disassociate(tx, trial, component));
            if (!was) {
                return fail("ResourceNotFound", "Trial Component with name (" + component.name +
                                                    ") is not associated with Trial with name (" +
                                                    trial.name + ").");
            }
            return DisassociateTrialComponentResponse{.trial_component_arn = component.arn(),
                                                      .trial_arn = trial.arn()};
        });
}

}  // namespace athanor::sagemaker
