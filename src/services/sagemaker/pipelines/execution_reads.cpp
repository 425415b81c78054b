// Describe and the lists of executions, their steps and parameters.
#include <algorithm>

#include "base/encoding.hpp"
#include "services/sagemaker/kept.hpp"
#include "services/sagemaker/listing.hpp"
#include "services/sagemaker/missing.hpp"
#include "services/sagemaker/pipelines/pipelines.hpp"

namespace athanor::sagemaker::pipelines {

using namespace api::sagemaker;

namespace {

constexpr std::int64_t kExecutionPage = 10;
constexpr std::int64_t kStepPage = 100;  // the SDK reads one page of steps only
constexpr std::size_t kParameterPage = 50;

std::int64_t offset_of(const std::optional<std::string>& token) {
    auto text = token ? from_base64(*token) : std::nullopt;
    auto offset = text ? parse_number<std::int64_t>(*text) : std::nullopt;
    return offset.value_or(-1);
}

}  // namespace

Task<Result<DescribePipelineExecutionResponse>> Pipelines::describe_execution(
    gate::Call& call, DescribePipelineExecutionRequest in) {
    ATHANOR_CO_TRY(Key key, execution_key(call, in.pipeline_execution_arn));
    ATHANOR_CO_TRY(auto row,
                   database_.read([&](store::Snapshot& snapshot) { return sagemaker::find(snapshot, key); }));
    if (!row)
        co_return fail("ResourceNotFound",
                       "Pipeline execution '" + in.pipeline_execution_arn + "' does not exist.");
    ATHANOR_CO_TRY(auto out, recall<DescribePipelineExecutionResponse>(row->state));
    out.pipeline_execution_status = row->status;
    out.creation_time = row->created;
    out.last_modified_time = row->modified;
    co_return out;
}

Task<Result<ListPipelineExecutionsResponse>> Pipelines::list_executions(gate::Call& call,
                                                                        ListPipelineExecutionsRequest in) {
    Key pipeline = pipeline_key(call, in.pipeline_name);
    ListQuery query{.account = call.account(), .region = call.region, .kind = Kind::pipeline_execution};
    query.sort =
        in.sort_by == "PipelineExecutionArn" ? ListQuery::Sort::name : ListQuery::Sort::creation_time;
    query.descending = in.sort_order != "Ascending";
    query.limit = in.max_results.value_or(kExecutionPage);
    query.parent = pipeline.name;
    query.created_after = in.created_after;
    query.created_before = in.created_before;
    query.next_token = in.next_token;
    ATHANOR_CO_TRY(ListPage page, database_.read([&](store::Snapshot& snapshot) -> Result<ListPage> {
        ATHANOR_TRY(bool there, exists(snapshot, pipeline));
        if (!there || pipeline.account != call.account()) return missing(pipeline);
        return list(snapshot, query);
    }));
    ListPipelineExecutionsResponse out{
        .pipeline_execution_summaries = std::vector<PipelineExecutionSummary>(),
        .next_token = std::move(page.next_token)};
    for (ListRow& row : page.rows) {
        ATHANOR_CO_TRY(auto state, recall<DescribePipelineExecutionResponse>(row.state));
        PipelineExecutionSummary& summary = out.pipeline_execution_summaries->emplace_back();
        mirror(state, summary);
        summary.start_time = row.created;
        summary.pipeline_execution_status = row.status;
        summary.pipeline_execution_failure_reason = state.failure_reason;
    }
    co_return out;
}

Task<Result<ListPipelineExecutionStepsResponse>> Pipelines::list_steps(gate::Call& call,
                                                                       ListPipelineExecutionStepsRequest in) {
    if (!in.pipeline_execution_arn) co_return validation_error("PipelineExecutionArn is required.");
    ATHANOR_CO_TRY(Live live, load(call, *in.pipeline_execution_arn));
    const Key& key = live.execution.key;
    ATHANOR_CO_TRY(auto rows,
                   database_.read([&](store::Snapshot& snapshot) { return steps_of(snapshot, key); }));
    bool descending = in.sort_order != "Ascending";
    if (descending) std::ranges::reverse(rows);
    if (in.next_token) {  // the ordinal of the last one: steps that start meanwhile neither shift nor repeat a page
        std::int64_t last = offset_of(in.next_token);
        if (last < 0) co_return validation_error("Invalid pagination token.");
        std::erase_if(
            rows, [&](const StepRow& row) { return descending ? row.ordinal >= last : row.ordinal <= last; });
    }
    ListPipelineExecutionStepsResponse out{.pipeline_execution_steps = std::vector<PipelineExecutionStep>(),
                                           .next_token = {}};
    auto limit = static_cast<std::size_t>(in.max_results.value_or(kStepPage));
    if (rows.size() > limit) {
        rows.resize(limit);
        out.next_token = base64(std::to_string(rows.back().ordinal));
    }
    auto arn_of = [&](const std::string& name) {
        return Key{key.account, key.region, Kind::pipeline_execution, name}.arn();
    };
    for (const StepRow& row : rows) {
        const StepDefinition* definition = live.definition->find(row.step);
        PipelineExecutionStep step{.step_name = row.step,
                                   .start_time = row.started,
                                   .end_time = row.ended,
                                   .step_status = std::string(status_text(row.status))};
        if (definition != nullptr && !definition->display_name.empty())
            step.step_display_name = definition->display_name;
        if (definition != nullptr && !definition->description.empty())
            step.step_description = definition->description;
        if (!row.failure.empty()) step.failure_reason = row.failure;
        if (!row.cache_source.empty())
            step.cache_hit_result = CacheHitResult{.source_pipeline_execution_arn = arn_of(row.cache_source)};
        if (!row.selection_source.empty())
            step.selective_execution_result =
                SelectiveExecutionResult{.source_pipeline_execution_arn = arn_of(row.selection_source)};
        ATHANOR_CO_TRY(step.metadata, recall<PipelineExecutionStepMetadata>(metadata_of(key, row)));
        step.attempt_count = row.attempt;
        out.pipeline_execution_steps->push_back(std::move(step));
    }
    co_return out;
}

Task<Result<ListPipelineParametersForExecutionResponse>> Pipelines::list_parameters(
    gate::Call& call, ListPipelineParametersForExecutionRequest in) {
    ATHANOR_CO_TRY(Live live, load(call, in.pipeline_execution_arn));
    ATHANOR_CO_TRY(json::Document values, json::parse(live.execution.parameters));
    ListPipelineParametersForExecutionResponse out{
        .pipeline_parameters = std::vector<api::sagemaker::Parameter>(), .next_token = {}};
    values.root().for_each_member([&](std::string_view name, json::Value value) {
        if (auto read = value_of(value))
            out.pipeline_parameters->push_back({.name = std::string(name), .value = to_text(*read)});
    });
    std::int64_t offset = in.next_token ? offset_of(in.next_token) : 0;
    auto& all = *out.pipeline_parameters;
    if (offset < 0 || offset > std::ssize(all)) co_return validation_error("Invalid pagination token.");
    all.erase(all.begin(), all.begin() + offset);
    auto limit = static_cast<std::size_t>(in.max_results.value_or(kParameterPage));
    if (all.size() > limit) {
        all.resize(limit);
        out.next_token = base64(std::to_string(offset + static_cast<std::int64_t>(limit)));
    }
    co_return out;
}

Task<Result<DescribePipelineDefinitionForExecutionResponse>> Pipelines::definition_for_execution(
    gate::Call& call, DescribePipelineDefinitionForExecutionRequest in) {
    ATHANOR_CO_TRY(Live live, load(call, in.pipeline_execution_arn));
    ATHANOR_CO_TRY(std::string text,
                   definitions_.text(live.execution.pipeline_key(), live.execution.version));
    co_return DescribePipelineDefinitionForExecutionResponse{.pipeline_definition = std::move(text),
                                                             .creation_time = live.execution.started};
}

}  // namespace athanor::sagemaker::pipelines
