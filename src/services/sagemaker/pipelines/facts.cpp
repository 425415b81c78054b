// What a step's expressions refer to: fetched as the execution's role, before they are evaluated.
#include "gate/inside.hpp"
#include "services/sagemaker/pipelines/executor.hpp"
#include "services/sagemaker/pipelines/s3_objects.hpp"

namespace athanor::sagemaker::pipelines {

namespace {

constexpr std::size_t kLargestFile = 16 << 20;  // of a property file
constexpr int kTopTrainingJobs = 100;

std::string one_member(std::string_view name, std::string_view value) {
    json::Writer w;
    w.begin_object().key(name).string(value).end_object();
    return std::move(w).take();
}

std::map<std::string, Value, std::less<>> variables(const Execution& execution, const StepDefinition& step,
                                                    const std::string& job, Timestamp now) {
    std::map<std::string, Value, std::less<>> values;
    values["StartDateTime"] = format_iso8601(execution.started);
    values["CurrentDateTime"] = format_iso8601(now);
    values["PipelineName"] = execution.pipeline;
    values["PipelineArn"] = execution.pipeline_key().arn();
    values["PipelineExecutionId"] = execution.id();
    values["PipelineExecutionArn"] = execution.key.arn();
    if (!step.kind().execution_variable.empty() && !job.empty())
        values[std::string(step.kind().execution_variable)] = job;
    return values;
}

}  // namespace

gate::Call Executor::as_role(const Execution& execution) const {
    return gate::call_from_inside(
        sessions_.role_principal(execution.role, "SageMakerPipelines-" + execution.id()),
        execution.key.region, "sagemaker.amazonaws.com", clock_.now(), execution.id());
}

Task<Result<Facts>> Executor::facts_for(const Work& work, json::Value document) {
    Facts facts{
        .definition = work.definition.get(), .parameters = {}, .execution = {}, .steps = {}, .files = {}};
    auto parameters = json::parse(work.execution.parameters);
    if (!parameters) co_return std::unexpected(parameters.error());
    parameters->root().for_each_member([&](std::string_view name, json::Value value) {
        if (auto read = value_of(value)) facts.parameters[std::string(name)] = *std::move(read);
    });
    facts.execution = variables(work.execution, *work.step, work.row.job, clock_.now());

    Needs needs = needs_of(document);
    gate::Call call = as_role(work.execution);
    for (const std::string& name : needs.steps) {
        ATHANOR_CO_TRY(auto row, database_.read([&](store::Snapshot& snapshot) {
            return find_step(snapshot, work.execution.key, name);
        }));
        const StepDefinition* step = work.definition->find(name);
        if (!row || step == nullptr) co_return internal_error("step " + name + " has not run");
        ATHANOR_CO_TRY(std::string text, co_await describe(call, work.execution, *step, *row));
        ATHANOR_CO_TRY(json::Document answer, json::parse(text));
        facts.steps.emplace(name, std::move(answer));
    }
    for (json::Value get : needs.files) {
        ATHANOR_CO_TRY(std::string uri, file_uri(get, facts));
        if (facts.files.contains(uri)) continue;
        auto where = parse_s3_uri(uri);
        if (!where) co_return validation_error("'" + uri + "' is not an S3 URI");
        auto text = co_await read_object(*operations_, call, *where, std::nullopt, kLargestFile);
        if (!text)
            co_return fail(text.error().code, "Failed to read " + uri + ": " + text.error().message,
                           text.error().status);
        auto file = json::parse(*text);
        if (!file) co_return validation_error("File " + uri + " is not valid JSON");
        facts.files.emplace(std::move(uri), *std::move(file));
    }
    co_return facts;
}

Task<Result<std::string>> Executor::describe(gate::Call& call, const Execution& execution,
                                             const StepDefinition& step, const StepRow& row) {
    const StepKind& kind = step.kind();
    if (step.type == StepType::condition) co_return one_member("Outcome", row.detail);
    if (step.type == StepType::callback)
        co_return "{\"OutputParameters\":" + (row.outputs.empty() ? "{}" : row.outputs) + "}";
    std::string name = row.job;
    if (step.type == StepType::register_model)
        name = Key{execution.key.account, execution.key.region, kind.resource, row.job}.arn();
    ATHANOR_CO_TRY(std::string answer, co_await operations_->call_json(call, "sagemaker", kind.describe,
                                                                       one_member(kind.name_member, name)));
    if (step.type == StepType::tuning) co_return co_await describe_tuning(call, row.job, std::move(answer));
    co_return answer;
}

// With TrainingJobSummaries, the best first: what `Steps.Tune.TrainingJobSummaries[0]` refers to.
Task<Result<std::string>> Executor::describe_tuning(gate::Call& call, std::string_view job,
                                                    std::string described) {
    ATHANOR_CO_TRY(json::Document answer, json::parse(described));
    json::Value objective =
        answer.root()["HyperParameterTuningJobConfig"]["HyperParameterTuningJobObjective"];
    bool least = objective.exists() && objective["Type"].string() == "Minimize";
    json::Writer request;
    request.begin_object()
        .key("HyperParameterTuningJobName")
        .string(job)
        .key("MaxResults")
        .number(kTopTrainingJobs);
    request.key("SortBy")
        .string("FinalObjectiveMetricValue")
        .key("SortOrder")
        .string(least ? "Ascending" : "Descending")
        .end_object();
    ATHANOR_CO_TRY(std::string listed,
                   co_await operations_->call_json(
                       call, "sagemaker", "ListTrainingJobsForHyperParameterTuningJob", request.text()));
    ATHANOR_CO_TRY(json::Document jobs, json::parse(listed));
    json::Writer w;
    w.begin_object();
    answer.root().for_each_member(
        [&](std::string_view name, json::Value value) { w.key(name).raw(value.text()); });
    json::Value summaries = jobs.root()["TrainingJobSummaries"];
    w.key("TrainingJobSummaries").raw(summaries.exists() ? summaries.text() : "[]");
    w.end_object();
    co_return std::move(w).take();
}

Task<Result<std::string>> Executor::send_message(const Work& work, std::string_view queue,
                                                 std::string_view arguments, std::string_view status) {
    json::Writer body;
    body.begin_object()
        .key("token")
        .string(work.row.token)
        .key("pipelineExecutionArn")
        .string(work.execution.key.arn());
    body.key("arguments").raw(arguments.empty() ? "{}" : arguments);
    body.key("status").string(status).end_object();
    json::Writer request;
    request.begin_object().key("QueueUrl").string(queue).key("MessageBody").string(body.text());
    if (queue.ends_with(".fifo")) {
        request.key("MessageGroupId").string(work.execution.id());
        request.key("MessageDeduplicationId").string(work.row.token + "-" + std::string(status));
    }
    request.end_object();
    gate::Call call = as_role(work.execution);
    co_return co_await operations_->call_json(call, "sqs", "SendMessage", request.text());
}

}  // namespace athanor::sagemaker::pipelines
