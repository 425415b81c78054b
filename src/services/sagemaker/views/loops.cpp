#include "services/sagemaker/views/loops.hpp"

#include <algorithm>

#include "base/encoding.hpp"
#include "services/sagemaker/experiments/component_metrics.hpp"
#include "services/sagemaker/views/cards.hpp"

namespace athanor::sagemaker {

namespace {

using pipelines::StepRow;
using pipelines::StepType;

constexpr std::int64_t kMostPipelines = 20;
constexpr std::int64_t kMostRounds = 8;
constexpr std::int64_t kMostExecutions = 400;  // looked at to find the pipelines that ran last
constexpr std::size_t kMostMetrics = 20;

Result<std::vector<std::string>> pipelines_that_ran(store::Snapshot& snapshot, std::string_view account,
                                                    std::string_view region) {
    std::vector<std::string> found;
    const auto take = [&](std::string name) {
        if (std::ranges::find(found, name) == found.end()) found.push_back(std::move(name));
        return found.size() < kMostPipelines;
    };
    ATHANOR_CHECK(
        (snapshot.each<std::string>("SELECT parent FROM sagemaker_resource WHERE account = ? AND region = ? "
                                    "AND kind = 'pipeline-execution' "
                                    "ORDER BY created DESC, name DESC LIMIT ?",
                                    take, account, region, kMostExecutions)));
    // And those that wait for their first.
    ATHANOR_CHECK((snapshot.each<std::string>(
        "SELECT name FROM sagemaker_resource WHERE account = ? AND region = ? AND kind = 'pipeline' ORDER BY "
        "created DESC, name DESC LIMIT ?",
        [&](std::string name) { return found.size() >= kMostPipelines ? false : take(std::move(name)); },
        account, region, 2 * kMostPipelines)));
    return found;
}

void add_metric(Round& round, std::string_view name, double value) {
    if (round.metrics.size() < kMostMetrics || round.metrics.contains(std::string(name)))
        round.metrics[std::string(name)] = value;
}

// Of the training job's log; what the package says of itself has the last word.
void add_training_metrics(Round& round, const telemetry::MetricStore& metrics) {
    for (const StepRow& step : round.steps) {
        if (step.type != StepType::training || step.job.empty()) continue;
        const Key job{round.execution.account, round.execution.region, Kind::training_job, step.job};
        for (const telemetry::SeriesInfo& one : metrics.summaries(job_metrics_source(job)))
            add_metric(round, one.metric, one.summary.last);
    }
}

Status add_package(store::Snapshot& snapshot, const identity::Sight& sight, Round& round) {
    auto step = std::ranges::find_if(round.steps, [](const StepRow& row) {
        return row.type == StepType::register_model && !row.job.empty();
    });
    if (step == round.steps.end()) return {};
    const Key key{round.execution.account, round.execution.region, Kind::model_package, step->job};
    const std::string arn = key.arn();
    if (!sight.may("sagemaker:DescribeModelPackage", arn)) return {};
    ATHANOR_TRY(auto row, find(snapshot, key));
    if (!row) return {};
    round.package = arn;
    round.approval = row->status;
    ATHANOR_TRY(json::Document state, json::parse(row->state));
    state.root()["CustomerMetadataProperties"].for_each_member([&](std::string_view name, json::Value value) {
        if (auto number = parse_number<double>(value.string_or(""))) add_metric(round, name, *number);
    });
    // What serves it, or did last.
    ATHANOR_TRY(
        auto endpoint,
        snapshot.one<std::string>(
            "SELECT endpoint FROM sagemaker_deployment WHERE account = ? AND region = ? AND package = ? "
            "ORDER BY begun DESC LIMIT 1",
            key.account, key.region, arn));
    if (endpoint) round.endpoint = *endpoint;
    return {};
}

Status complete(store::Snapshot& snapshot, const identity::Sight& sight,
                const telemetry::MetricStore& metrics, Round& round) {
    ATHANOR_TRY(round.steps, pipelines::steps_of(snapshot, round.execution));
    add_training_metrics(round, metrics);
    ATHANOR_CHECK(add_package(snapshot, sight, round));
    if (round.endpoint.empty()) {
        auto step = std::ranges::find(round.steps, StepType::endpoint, &StepRow::type);
        if (step != round.steps.end()) round.endpoint = step->job;
    }
    const Key endpoint{round.execution.account, round.execution.region, Kind::endpoint, round.endpoint};
    if (!round.endpoint.empty() && !sight.may("sagemaker:DescribeEndpoint", endpoint.arn()))
        round.endpoint.clear();
    if (!sight.may("sagemaker:ListPipelineExecutionSteps", round.execution.arn())) {
        round.steps.clear();
        round.metrics.clear();
    }
    return {};
}

}  // namespace

Result<std::vector<Loop>> read_loops(store::Snapshot& snapshot, const identity::Sight& sight,
                                     std::string_view account, std::string_view region,
                                     const telemetry::MetricStore& metrics) {
    std::vector<Loop> loops;
    ATHANOR_TRY(const auto names, pipelines_that_ran(snapshot, account, region));
    for (const std::string& name : names) {
        const Key pipeline{std::string(account), std::string(region), Kind::pipeline, name};
        if (!sight.may("sagemaker:DescribePipeline", pipeline.arn())) continue;
        Loop loop{.pipeline = name, .rounds = {}};
        Status fine;
        using Text = std::string_view;
        ATHANOR_CHECK((snapshot.each<Text, Text, Timestamp, Timestamp, Text, Text>(
            "SELECT name, status, created, modified, request, state FROM sagemaker_resource WHERE account = "
            "? AND "
            "region = ? AND kind = 'pipeline-execution' AND parent = ? ORDER BY created DESC, name DESC "
            "LIMIT ?",
            [&](Text id, Text status, Timestamp created, Timestamp modified, Text request, Text state) {
                auto asked = json::parse(request.empty() ? "{}" : request), said = json::parse(state);
                if (!asked || !said) {
                    fine = std::unexpected(internal_error("the row of an execution is damaged"));
                    return false;
                }
                Round round{.execution = {pipeline.account, pipeline.region, Kind::pipeline_execution,
                                          std::string(id)},
                            .status = std::string(status),
                            .reason = said->root()["FailureReason"].string_or(""),
                            .trigger = trigger_of(asked->root(), said->root()),
                            .started_by = said->root()["CreatedBy"]["IamIdentity"]["Arn"].string_or(""),
                            .started = created,
                            .ended = {},
                            .steps = {},
                            .package = {},
                            .approval = {},
                            .endpoint = {},
                            .metrics = {}};
                if (status != "Executing" && status != "Stopping") round.ended = modified;
                loop.rounds.push_back(std::move(round));
                return true;
            },
            account, region, name, kMostRounds)));
        ATHANOR_CHECK(fine);
        std::erase_if(loop.rounds, [&](const Round& round) {
            return !sight.may("sagemaker:DescribePipelineExecution", round.execution.arn());
        });
        for (Round& round : loop.rounds) ATHANOR_CHECK(complete(snapshot, sight, metrics, round));
        loops.push_back(std::move(loop));
    }
    return loops;
}

void write(json::Writer& w, const Loop& loop) {
    w.begin_object().key("pipeline").string(loop.pipeline).key("rounds").begin_array();
    for (const Round& round : loop.rounds) {
        w.begin_object().key("execution").string(round.execution.arn()).key("status").string(round.status);
        w.key("reason").string(round.reason);
        w.key("started").number(to_epoch_seconds(round.started)).key("ended");
        if (round.ended)
            w.number(to_epoch_seconds(*round.ended));
        else
            w.null();
        w.key("trigger").string(round.trigger).key("startedBy").string(round.started_by);
        w.key("steps").begin_array();
        for (const StepRow& step : round.steps) {
            w.begin_object().key("name").string(step.step).key("type").string(
                pipelines::kind_of(step.type).text);
            w.key("status").string(pipelines::status_text(step.status)).end_object();
        }
        w.end_array().key("modelPackage").string(round.package).key("approval").string(round.approval);
        w.key("endpoint").string(round.endpoint).key("metrics").begin_object();
        for (const auto& [name, value] : round.metrics) w.key(name).number(value);
        w.end_object().end_object();
    }
    w.end_array().end_object();
}

}  // namespace athanor::sagemaker
