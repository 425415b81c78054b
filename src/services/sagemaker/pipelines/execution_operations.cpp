// Start, Stop, Retry and Update of executions; the answers of callbacks. What only reads is in execution_reads.cpp.
#include <algorithm>

#include "services/sagemaker/kept.hpp"
#include "services/sagemaker/listing.hpp"
#include "services/sagemaker/missing.hpp"
#include "services/sagemaker/pipelines/execution_start.hpp"
#include "services/sagemaker/pipelines/pipelines.hpp"

namespace athanor::sagemaker::pipelines {

using namespace api::sagemaker;

namespace {

std::string new_execution_id(Random& random) {
    constexpr std::string_view kLetters = "0123456789abcdefghijklmnopqrstuvwxyz";
    std::string id;
    for (int i = 0; i < 12; ++i) id += kLetters[random.below(kLetters.size())];
    return id;
}

std::int64_t parallel_of(const std::optional<ParallelismConfiguration>& config) {
    return config ? config->max_parallel_execution_steps : 0;
}

// Who started it, where a service did, in the name of a role: what CreatedBy does not tell. An address never ends so.
std::string started_by(const gate::Call& call) {
    constexpr std::string_view kServices = ".amazonaws.com";
    if (!call.source_address.ends_with(kServices)) return "";
    json::Writer w;
    w.begin_object().key("StartedBy").string(call.source_address).end_object();
    return std::move(w).take();
}

// The names that jobs are told, where the definition asks for them.
Result<std::optional<PipelineExperimentConfig>> experiment_of(const Definition& definition,
                                                              const Execution& execution) {
    if (!definition.experiment.exists() || definition.experiment.is_null()) return std::nullopt;
    Facts facts{.definition = &definition, .parameters = {}, .execution = {}, .steps = {}, .files = {}};
    ATHANOR_TRY(json::Document parameters, json::parse(execution.parameters));
    parameters.root().for_each_member([&](std::string_view name, json::Value value) {
        if (auto read = value_of(value)) facts.parameters[std::string(name)] = *std::move(read);
    });
    facts.execution = {{"PipelineName", execution.pipeline},
                       {"PipelineArn", execution.pipeline_key().arn()},
                       {"PipelineExecutionId", execution.id()},
                       {"PipelineExecutionArn", execution.key.arn()},
                       {"StartDateTime", format_iso8601(execution.started)},
                       {"CurrentDateTime", format_iso8601(execution.started)}};
    ATHANOR_TRY(std::string filled, fill(definition.experiment, facts));
    ATHANOR_TRY(auto config, recall<PipelineExperimentConfig>(filled));
    return config;
}

}  // namespace

Result<Pipelines::Live> Pipelines::load(gate::Call& call, const std::string& arn) {
    ATHANOR_TRY(Key key, execution_key(call, arn));
    ATHANOR_TRY(auto execution,
                database_.read([&](store::Snapshot& snapshot) { return find_execution(snapshot, key); }));
    if (!execution) return fail("ResourceNotFound", "Pipeline execution '" + arn + "' does not exist.");
    ATHANOR_TRY(auto definition, definitions_.get(execution->pipeline_key(), execution->version));
    return Live{*std::move(execution), std::move(definition)};
}

Task<Result<store::Durable<StartPipelineExecutionResponse>>> Pipelines::start(
    gate::Call& call, StartPipelineExecutionRequest in) {
    ATHANOR_CO_CHECK(check_parallelism(in.parallelism_configuration));
    Key pipeline = pipeline_key(call, in.pipeline_name);
    if (pipeline.account != call.account() || pipeline.region != call.region) co_return missing(pipeline);
    // The definition is read before the transaction; a version never changes.
    ATHANOR_CO_TRY(std::int64_t last, database_.read([&](store::Snapshot& snapshot) {
        return last_version(snapshot, pipeline);
    }));
    if (last == 0) co_return missing(pipeline);
    std::int64_t version = in.pipeline_version_id.value_or(last);
    if (version > last)
        co_return fail("ResourceNotFound",
                       "Pipeline '" + pipeline.arn() + "' has no version " + std::to_string(version) + ".");
    ATHANOR_CO_TRY(auto definition, definitions_.get(pipeline, version));
    std::vector<std::pair<std::string, std::string>> given;
    if (in.pipeline_parameters) {
        for (const api::sagemaker::Parameter& p : *in.pipeline_parameters)
            given.emplace_back(p.name, p.value);
    }
    ATHANOR_CO_TRY(std::string parameters, parameter_values(*definition, given));
    Key key{call.account(), call.region, Kind::pipeline_execution,
            pipeline.name + "/execution/" + new_execution_id(random_)};
    std::string operation = "StartPipelineExecution/" + pipeline.name;

    auto done =
        co_await database_.write([&](store::Transaction& tx) -> Result<StartPipelineExecutionResponse> {
            ATHANOR_TRY(auto before, made_before(tx, call, operation, in.client_request_token));
            if (before) return StartPipelineExecutionResponse{.pipeline_execution_arn = *before};
            ATHANOR_TRY(auto owner, sagemaker::find(tx, pipeline));
            if (!owner) return missing(pipeline);
            ATHANOR_TRY(auto owner_state, recall<DescribePipelineResponse>(owner->state));
            auto parallelism = in.parallelism_configuration ? in.parallelism_configuration
                                                            : owner_state.parallelism_configuration;
            Execution execution{.key = key,
                                .pipeline = pipeline.name,
                                .version = version,
                                .role = owner_state.role_arn.value_or(""),
                                .parallel = parallel_of(parallelism),
                                .started = tx.now(),
                                .parameters = parameters,
                                .selected = {}};
            Selection selection;
            if (in.selective_execution_config) {
                auto& config = *in.selective_execution_config;
                if (!config.source_pipeline_execution_arn) {
                    ListQuery query{.account = key.account,
                                    .region = key.region,
                                    .kind = Kind::pipeline_execution,
                                    .limit = 1,
                                    .parent = pipeline.name};
                    ATHANOR_TRY(ListPage page, list(tx, query));
                    if (page.rows.empty())
                        return validation_error("The pipeline has no execution whose results could be used.");
                    config.source_pipeline_execution_arn =
                        Key{key.account, key.region, Kind::pipeline_execution, page.rows.front().name}.arn();
                }
                ATHANOR_TRY(Key source, execution_key(call, *config.source_pipeline_execution_arn));
                ATHANOR_TRY(auto from, find_execution(tx, source));
                if (!from || from->pipeline != pipeline.name) {
                    return fail("ResourceNotFound",
                                "Pipeline execution '" + source.arn() + "' of this pipeline does not exist.");
                }
                std::vector<std::string> names;
                for (const SelectedStep& step : config.selected_steps) names.push_back(step.step_name);
                ATHANOR_TRY(auto source_steps, steps_of(tx, source));
                ATHANOR_TRY(selection, select(*definition, names, source, source_steps));
                execution.selected = selection.steps;
                for (StepRow& row : selection.reused) row.selection_source = source.name;
            }
            ATHANOR_TRY(auto experiment, experiment_of(*definition, execution));
            DescribePipelineExecutionResponse state;
            mirror(in, state);
            state.pipeline_arn = pipeline.arn();
            state.pipeline_execution_arn = key.arn();
            state.pipeline_version_id = version;
            state.parallelism_configuration = parallelism;
            state.selective_execution_config = in.selective_execution_config;
            state.pipeline_experiment_config = experiment;
            state.created_by = state.last_modified_by = user_of(call);
            if (!state.pipeline_execution_display_name) {
                state.pipeline_execution_display_name =
                    "execution-" + std::to_string(to_epoch_millis(tx.now()));
            }
            state.last_modified_time = tx.now();
            ATHANOR_CHECK(insert(tx, Resource{.key = key,
                                              .status = "Executing",
                                              .created = tx.now(),
                                              .modified = tx.now(),
                                              .parent = pipeline.name,
                                              .request = started_by(call),
                                              .state = keep(state)}));
            ATHANOR_CHECK(insert(tx, execution));
            std::int64_t ordinal = 0;
            for (StepRow& row : selection.reused) {
                row.ordinal = ++ordinal;
                row.cache_key.clear();
                ATHANOR_CHECK(insert(tx, execution, row));
            }
            owner_state.last_run_time = tx.now();
            owner->state = keep(owner_state);
            ATHANOR_CHECK(update(tx, *owner));
            ATHANOR_CHECK(remember(tx, call, operation, in.client_request_token, key.arn()));
            ATHANOR_CHECK(announce(tx, key));
            ATHANOR_CHECK(advance(tx, *definition, key));
            return StartPipelineExecutionResponse{.pipeline_execution_arn = key.arn()};
        });
    if (done) work_.ring();
    co_return done;
}

Task<Result<store::Durable<StopPipelineExecutionResponse>>> Pipelines::stop(gate::Call& call,
                                                                            StopPipelineExecutionRequest in) {
    ATHANOR_CO_TRY(Live live, load(call, in.pipeline_execution_arn));
    std::string operation = "StopPipelineExecution/" + live.execution.key.name;
    auto done =
        co_await database_.write([&](store::Transaction& tx) -> Result<StopPipelineExecutionResponse> {
            ATHANOR_TRY(auto before, made_before(tx, call, operation, in.client_request_token));
            if (!before) {
                ATHANOR_CHECK(pipelines::stop(tx, *live.definition, live.execution.key));
                ATHANOR_CHECK(
                    remember(tx, call, operation, in.client_request_token, live.execution.key.arn()));
            }
            return StopPipelineExecutionResponse{.pipeline_execution_arn = live.execution.key.arn()};
        });
    if (done) work_.ring();
    co_return done;
}

Task<Result<store::Durable<RetryPipelineExecutionResponse>>> Pipelines::retry(
    gate::Call& call, RetryPipelineExecutionRequest in) {
    ATHANOR_CO_CHECK(check_parallelism(in.parallelism_configuration));
    ATHANOR_CO_TRY(Live live, load(call, in.pipeline_execution_arn));
    std::string operation = "RetryPipelineExecution/" + live.execution.key.name;
    auto done =
        co_await database_.write([&](store::Transaction& tx) -> Result<RetryPipelineExecutionResponse> {
            ATHANOR_TRY(auto before, made_before(tx, call, operation, in.client_request_token));
            if (!before) {
                ATHANOR_CHECK(pipelines::retry(tx, *live.definition, live.execution.key,
                                               parallel_of(in.parallelism_configuration)));
                ATHANOR_CHECK(
                    remember(tx, call, operation, in.client_request_token, live.execution.key.arn()));
            }
            return RetryPipelineExecutionResponse{.pipeline_execution_arn = live.execution.key.arn()};
        });
    if (done) work_.ring();
    co_return done;
}

Task<Result<store::Durable<UpdatePipelineExecutionResponse>>> Pipelines::change_execution(
    gate::Call& call, UpdatePipelineExecutionRequest in) {
    ATHANOR_CO_CHECK(check_parallelism(in.parallelism_configuration));
    ATHANOR_CO_TRY(Live live, load(call, in.pipeline_execution_arn));
    const Key& key = live.execution.key;
    auto done =
        co_await database_.write([&](store::Transaction& tx) -> Result<UpdatePipelineExecutionResponse> {
            ATHANOR_TRY(auto row, sagemaker::find(tx, key));
            if (!row) return missing(key);
            ATHANOR_TRY(auto state, recall<DescribePipelineExecutionResponse>(row->state));
            if (in.pipeline_execution_description)
                state.pipeline_execution_description = in.pipeline_execution_description;
            if (in.pipeline_execution_display_name)
                state.pipeline_execution_display_name = in.pipeline_execution_display_name;
            if (in.parallelism_configuration) state.parallelism_configuration = in.parallelism_configuration;
            state.last_modified_by = user_of(call);
            state.last_modified_time = row->modified = tx.now();
            row->state = keep(state);
            ATHANOR_CHECK(update(tx, *row));
            if (in.parallelism_configuration) {
                ATHANOR_TRY(auto execution, find_execution(tx, key));
                if (!execution) return missing(key);
                execution->parallel = parallel_of(in.parallelism_configuration);
                ATHANOR_CHECK(update(tx, *execution));
                ATHANOR_CHECK(advance(tx, *live.definition, key));
            }
            return UpdatePipelineExecutionResponse{.pipeline_execution_arn = key.arn()};
        });
    if (done) work_.ring();
    co_return done;
}

// The callback that a token belongs to, which must be waiting.
Result<Pipelines::Live> Pipelines::owner_of(gate::Call& call, const std::string& token, StepRow& row) {
    ATHANOR_TRY(auto owner, database_.read([&](store::Snapshot& snapshot) {
        return find_token(snapshot, call.account(), call.region, token);
    }));
    if (!owner)
        return fail("ResourceNotFound", "There is no step that waits for callback token " + token + ".");
    ATHANOR_TRY(auto found, database_.read([&](store::Snapshot& snapshot) {
        return find_step(snapshot, owner->execution, owner->step);
    }));
    if (!found)
        return fail("ResourceNotFound", "There is no step that waits for callback token " + token + ".");
    row = *std::move(found);
    return load(call, owner->execution.arn());
}

Task<Result<store::Durable<SendPipelineExecutionStepSuccessResponse>>> Pipelines::succeed(
    gate::Call& call, SendPipelineExecutionStepSuccessRequest in) {
    StepRow row;
    ATHANOR_CO_TRY(Live live, owner_of(call, in.callback_token, row));
    const StepDefinition* step = live.definition->find(row.step);
    json::Writer outputs;
    outputs.begin_object();
    for (const api::sagemaker::OutputParameter& given :
         in.output_parameters.value_or(std::vector<api::sagemaker::OutputParameter>())) {
        auto known = step ? std::ranges::find(step->outputs, given.name, &OutputParameter::name)
                          : std::vector<OutputParameter>::const_iterator();
        if (!step || known == step->outputs.end())
            co_return validation_error("Step '" + row.step + "' has no output parameter '" + given.name +
                                       "'.");
        auto value = parse_value(known->type, given.value);
        if (!value)
            co_return validation_error("Output parameter '" + given.name + "' has value '" + given.value +
                                       "', which is not of type " + std::string(type_text(known->type)) +
                                       ".");
        outputs.key(given.name);
        write(outputs, *value);
    }
    outputs.end_object();
    std::string operation = "SendPipelineExecutionStep/" + in.callback_token,
                token = in.client_request_token.value_or("");
    auto done = co_await database_.write([&](store::Transaction& tx)
                                             -> Result<SendPipelineExecutionStepSuccessResponse> {
        ATHANOR_TRY(auto before, made_before(tx, call, operation, token));
        if (before) return SendPipelineExecutionStepSuccessResponse{.pipeline_execution_arn = *before};
        Attempt attempt{live.execution.key, row.step, row.run, row.attempt};
        ATHANOR_TRY(
            bool changed, change_step(tx, *live.definition, attempt, [&](StepRow& now, const Execution&) {
                now.outputs = outputs.text();
                now.status = now.status == StepStatus::stopping ? StepStatus::stopped : StepStatus::succeeded;
                return true;
            }));
        if (!changed)
            return validation_error("The step with callback token " + in.callback_token +
                                    " is not waiting any more.");
        ATHANOR_CHECK(remember(tx, call, operation, token, live.execution.key.arn()));
        return SendPipelineExecutionStepSuccessResponse{.pipeline_execution_arn = live.execution.key.arn()};
    });
    if (done) work_.ring();
    co_return done;
}

Task<Result<store::Durable<SendPipelineExecutionStepFailureResponse>>> Pipelines::fail_step(
    gate::Call& call, SendPipelineExecutionStepFailureRequest in) {
    StepRow row;
    ATHANOR_CO_TRY(Live live, owner_of(call, in.callback_token, row));
    std::string operation = "SendPipelineExecutionStep/" + in.callback_token,
                token = in.client_request_token.value_or("");
    auto done = co_await database_.write([&](store::Transaction& tx)
                                             -> Result<SendPipelineExecutionStepFailureResponse> {
        ATHANOR_TRY(auto before, made_before(tx, call, operation, token));
        if (before) return SendPipelineExecutionStepFailureResponse{.pipeline_execution_arn = *before};
        Attempt attempt{live.execution.key, row.step, row.run, row.attempt};
        ATHANOR_TRY(
            bool changed, change_step(tx, *live.definition, attempt, [&](StepRow& now, const Execution&) {
                now.failure = in.failure_reason.value_or("");
                now.status = now.status == StepStatus::stopping ? StepStatus::stopped : StepStatus::failed;
                return true;
            }));
        if (!changed)
            return validation_error("The step with callback token " + in.callback_token +
                                    " is not waiting any more.");
        ATHANOR_CHECK(remember(tx, call, operation, token, live.execution.key.arn()));
        return SendPipelineExecutionStepFailureResponse{.pipeline_execution_arn = live.execution.key.arn()};
    });
    if (done) work_.ring();
    co_return done;
}

}  // namespace athanor::sagemaker::pipelines
