// What is done for a step that is starting, by its type. Each ends in one transaction that says what came of it; cut off before that, it is done
// again, and finds what it made under the name in the step's row.
#include "base/log.hpp"
#include "services/sagemaker/pipelines/cache_key.hpp"
#include "services/sagemaker/pipelines/condition.hpp"
#include "services/sagemaker/pipelines/executor.hpp"
#include "services/sagemaker/pipelines/s3_objects.hpp"
#include "services/sagemaker/pipelines/scope.hpp"

namespace athanor::sagemaker::pipelines {

namespace {

constexpr std::size_t kMostPrepared = 1024;
constexpr std::string_view kBusy = "EndpointBusy";  // ours: it is being updated by someone else; wait

// A request with members replaced or added; "" leaves one out.
std::string with(json::Value request, const std::map<std::string_view, std::string>& members) {
    json::Writer w;
    w.begin_object();
    request.for_each_member([&](std::string_view name, json::Value value) {
        if (!members.contains(name)) w.key(name).raw(value.text());
    });
    for (const auto& [name, text] : members) {
        if (!text.empty()) w.key(name).raw(text);
    }
    w.end_object();
    return std::move(w).take();
}

bool is_there_already(const Error& error) { return error.message.find("already exist") != std::string::npos; }

bool takes_experiment(const StepKind& kind) {
    for (const wire::Field& field : operation(kind.create).input->fields) {
        if (field.name == "ExperimentConfig") return true;
    }
    return false;
}

std::string member_json(std::string_view name, std::string_view value) {
    json::Writer w;
    w.begin_object().key(name).string(value).end_object();
    return std::move(w).take();
}

}  // namespace

Task<bool> Executor::launch(Work work) {
    switch (work.step->type) {
        case StepType::condition: co_return co_await decide(std::move(work));
        case StepType::fail: co_return co_await give_up(std::move(work));
        case StepType::callback: co_return co_await ask(std::move(work));
        default: co_return co_await make(std::move(work));
    }
}

Task<bool> Executor::decide(Work work) {
    json::Value conditions = work.step->arguments["Conditions"];
    auto facts = co_await facts_for(work, conditions);
    if (!facts) co_return co_await record_failure(work, failure_of_call("", facts.error()));
    auto outcome = all_hold(conditions, *facts);
    if (!outcome) co_return co_await record_failure(work, failure_of_call("", outcome.error()));
    co_return co_await record(work, [&](StepRow& row, const Execution&) {
        row.status = StepStatus::succeeded;
        row.detail = *outcome ? "True" : "False";
        return true;
    });
}

Task<bool> Executor::give_up(Work work) {
    json::Value message = work.step->arguments["ErrorMessage"];
    auto facts = co_await facts_for(work, message);
    if (!facts) co_return co_await record_failure(work, failure_of_call("", facts.error()));
    auto text = message.exists() ? evaluate(message, *facts) : Result<Value>(Value(std::string()));
    if (!text) co_return co_await record_failure(work, failure_of_call("", text.error()));
    co_return co_await record_failure(work, {"", to_text(*text)});
}

Task<bool> Executor::ask(Work work) {
    auto queue_facts = co_await facts_for(work, work.step->queue);
    auto facts = co_await facts_for(work, work.step->arguments);
    if (!queue_facts || !facts)
        co_return co_await record_failure(
            work, failure_of_call("", queue_facts ? facts.error() : queue_facts.error()));
    auto queue = evaluate(work.step->queue, *queue_facts);
    auto arguments =
        work.step->arguments.exists() ? fill(work.step->arguments, *facts) : Result<std::string>("{}");
    if (!queue || !arguments)
        co_return co_await record_failure(work,
                                          failure_of_call("", queue ? arguments.error() : queue.error()));
    std::string url = to_text(*queue);
    auto sent = co_await send_message(work, url, *arguments, "Executing");
    if (!sent) {
        Failure failure = failure_of_call("", sent.error());
        failure.reason =
            "ClientError: Failed to invoke sqs:SendMessage. Error Details: " + sent.error().message;
        co_return co_await record_failure(work, std::move(failure));
    }
    co_return co_await record(work, [&](StepRow& row, const Execution& execution) {
        row.status = execution.stopping ? StepStatus::stopping : StepStatus::executing;
        row.detail = url;
        return true;
    });
}

Task<bool> Executor::make(Work work) {
    const StepKind& kind = work.step->kind();
    auto facts = co_await facts_for(work, work.step->arguments);
    if (!facts) co_return co_await record_failure(work, failure_of_call("", facts.error()));
    auto filled = fill(work.step->arguments, *facts);
    if (!filled) co_return co_await record_failure(work, failure_of_call("", filled.error()));
    auto request = json::parse(*filled);
    if (!request) co_return co_await record_failure(work, failure_of_call("", request.error()));
    if (work.row.job.empty() && work.step->type != StepType::register_model)
        co_return co_await name_it(work, request->root());

    std::string key;
    if (work.step->cached) {
        auto used = co_await use_cached(work, request->root(), key);
        if (!used) co_return co_await record_failure(work, failure_of_call("", used.error()));
        if (*used) co_return true;
    }
    auto job = co_await create(work, request->root());
    if (!job && job.error().code == kBusy) co_return false;
    if (!job) co_return co_await record_failure(work, failure_of_call(kind.create, job.error()));
    co_return co_await record(work, [&](StepRow& row, const Execution& execution) {
        bool stoppable = !kind.stop.empty();
        row.made = true;
        row.job = *job;
        row.cache_key = key;
        row.status = !kind.lasts           ? StepStatus::succeeded
                     : !execution.stopping ? StepStatus::executing
                     : stoppable           ? StepStatus::stopping
                                           : StepStatus::stopped;
        return true;
    });
}

// The name is written down before the thing is made, where it could not be known when the step started.
Task<bool> Executor::name_it(const Work& work, json::Value request) {
    const StepKind& kind = work.step->kind();
    std::string given = request[kind.name_member].string_or("");
    bool literal = kind.literal_name && !given.empty();
    std::string name =
        literal ? given : job_name(work.execution, *work.step, given, work.row.run, work.row.attempt);
    if (literal && work.step->type != StepType::endpoint) {
        Key key{work.execution.key.account, work.execution.key.region, kind.resource, name};
        auto there = database_.read([&](store::Snapshot& snapshot) { return exists(snapshot, key); });
        if (!there || *there) {
            co_return co_await record_failure(
                work, {"", "ClientError: Failed to invoke sagemaker:" + std::string(kind.create) +
                               ". Error Details: " + key.arn() + " already exists."});
        }
    }
    std::string config = request["EndpointConfigName"].string_or("");
    co_return co_await record(work, [&](StepRow& row, const Execution&) {
        row.job = name;
        if (work.step->type == StepType::endpoint) row.detail = config;
        return true;
    });
}

Task<Result<std::string>> Executor::create(const Work& work, json::Value request) {
    const StepKind& kind = work.step->kind();
    gate::Call call = as_role(work.execution);
    if (work.step->type == StepType::register_model) co_return co_await register_package(work, call, request);
    if (work.step->type == StepType::endpoint) co_return co_await deploy(work, call, request);
    ATHANOR_CO_TRY(bool made,
                   database_.read([&](store::Snapshot& snapshot) { return exists(snapshot, work.job()); }));
    if (made) co_return work.row.job;

    std::map<std::string_view, std::string> members = {{kind.name_member, json::quote(work.row.job)}};
    if (takes_experiment(kind) && !request["ExperimentConfig"].exists()) {
        ATHANOR_CO_TRY(auto execution, database_.read([&](store::Snapshot& snapshot) {
            return sagemaker::find(snapshot, work.execution.key);
        }));
        ATHANOR_CO_TRY(json::Document state, json::parse(execution ? execution->state : "{}"));
        json::Value config = state.root()["PipelineExperimentConfig"];
        if (execution && config.exists()) {
            ATHANOR_CO_CHECK(co_await prepare_experiment(call, *execution));
            members["ExperimentConfig"] = config.text();
        }
    }
    auto answer = co_await operations_->call_json(call, "sagemaker", kind.create, with(request, members));
    if (!answer) {
        // Whatever the answer was: what is there under this name is ours.
        ATHANOR_CO_TRY(
            made, database_.read([&](store::Snapshot& snapshot) { return exists(snapshot, work.job()); }));
        if (!made) co_return std::unexpected(answer.error());
    }
    co_return work.row.job;
}

// The experiment of the pipeline and the execution's trial in it, once; who creates jobs is told their names, and adds the components.
Task<Status> Executor::prepare_experiment(gate::Call& call, const Resource& execution) {
    if (prepared_.contains(execution.key.name)) co_return Status();
    auto state = json::parse(execution.state);
    if (!state) co_return std::unexpected(state.error());
    json::Value config = state->root()["PipelineExperimentConfig"];
    std::string experiment = config["ExperimentName"].string_or(""),
                trial = config["TrialName"].string_or("");
    if (!experiment.empty()) {
        auto made = co_await operations_->call_json(call, "sagemaker", "CreateExperiment",
                                                    member_json("ExperimentName", experiment));
        if (!made && !is_there_already(made.error())) co_return std::unexpected(made.error());
    }
    if (!trial.empty() && !experiment.empty()) {
        json::Writer w;
        w.begin_object().key("TrialName").string(trial).key("ExperimentName").string(experiment).end_object();
        auto made = co_await operations_->call_json(call, "sagemaker", "CreateTrial", w.text());
        if (!made && !is_there_already(made.error())) co_return std::unexpected(made.error());
    }
    if (prepared_.size() >= kMostPrepared) prepared_.clear();
    prepared_.insert(execution.key.name);
    co_return Status();
}

Task<Result<std::string>> Executor::register_package(const Work& work, gate::Call& call,
                                                     json::Value request) {
    std::string group = request["ModelPackageGroupName"].string_or("");
    Key key{work.execution.key.account, work.execution.key.region, Kind::model_package_group, group};
    if (auto parsed = parse_arn(group)) key = *parsed;
    ATHANOR_CO_TRY(bool there,
                   database_.read([&](store::Snapshot& snapshot) { return exists(snapshot, key); }));
    if (!group.empty() && !there) {
        auto made = co_await operations_->call_json(call, "sagemaker", "CreateModelPackageGroup",
                                                    member_json("ModelPackageGroupName", key.name));
        if (!made && !is_there_already(made.error())) co_return std::unexpected(made.error());
    }
    // The token makes a second call answer what the first has made.
    std::string token =
        work.execution.id() + "-" + unique_suffix(work.execution, *work.step, work.row.run, work.row.attempt);
    ATHANOR_CO_TRY(std::string answer,
                   co_await operations_->call_json(call, "sagemaker", "CreateModelPackage",
                                                   with(request, {{"ClientToken", json::quote(token)}})));
    ATHANOR_CO_TRY(json::Document document, json::parse(answer));
    auto package = parse_arn(document.root()["ModelPackageArn"].string_or(""));
    if (!package) co_return internal_error("CreateModelPackage answered no ARN");
    co_return package->name;
}

Task<Result<std::string>> Executor::deploy(const Work& work, gate::Call& call, json::Value request) {
    ATHANOR_CO_TRY(bool there,
                   database_.read([&](store::Snapshot& snapshot) { return exists(snapshot, work.job()); }));
    if (!there) {
        ATHANOR_CO_CHECK(
            co_await operations_->call_json(call, "sagemaker", "CreateEndpoint",
                                            with(request, {{"EndpointName", json::quote(work.row.job)}})));
        co_return work.row.job;
    }
    ATHANOR_CO_TRY(std::string described, co_await describe(call, work.execution, *work.step, work.row));
    ATHANOR_CO_TRY(json::Document document, json::parse(described));
    json::Value answer = document.root();
    std::string status = answer["EndpointStatus"].string_or("");
    bool has = answer["EndpointConfigName"].string() == work.row.detail, failed = status == "Failed";
    bool coming = answer["PendingDeploymentSummary"].exists() &&
                  answer["PendingDeploymentSummary"]["EndpointConfigName"].string() == work.row.detail;
    if (coming || (has && !failed)) co_return work.row.job;
    if (status == "Creating" || status == "Updating" || status == "SystemUpdating" || status == "RollingBack")
        co_return fail(kBusy, "The endpoint is " + status + ".");
    json::Writer w;
    w.begin_object()
        .key("EndpointName")
        .string(work.row.job)
        .key("EndpointConfigName")
        .string(work.row.detail);
    if (json::Value deployment = request["DeploymentConfig"]; deployment.exists())
        w.key("DeploymentConfig").raw(deployment.text());
    w.end_object();
    ATHANOR_CO_CHECK(co_await operations_->call_json(call, "sagemaker", "UpdateEndpoint", w.text()));
    co_return work.row.job;
}

Task<Result<bool>> Executor::use_cached(const Work& work, json::Value request, std::string& key) {
    const StepKind& kind = work.step->kind();
    gate::Call call = as_role(work.execution);
    std::map<std::string, std::string> etags;
    for (const std::string& uri : submit_directories(kind, request)) {
        auto where = parse_s3_uri(uri);
        if (!where) continue;
        auto etag = co_await etag_of(*operations_, call, *where);
        if (etag && *etag) etags[uri] = **etag;
    }
    key = cache_key(kind, request, etags);
    if (!work.job_status.empty()) co_return false;  // it was made before a crash
    ATHANOR_CO_TRY(auto cached, database_.read([&](store::Snapshot& snapshot) {
        return find_cached(snapshot, work.execution.pipeline_key(), work.row.step, key);
    }));
    if (!cached) co_return false;
    if (work.step->cache_expires && cached->ended + *work.step->cache_expires < clock_.now()) co_return false;
    ATHANOR_CO_TRY(bool there, co_await outputs_exist(work, *cached));
    if (!there) co_return false;
    co_return co_await record(work, [&](StepRow& row, const Execution&) {
        row.status = StepStatus::succeeded;
        row.made = true;
        row.job = cached->job;
        row.cache_key = key;
        row.cache_source = cached->execution;
        return true;
    });
}

// A result that someone has deleted is no result.
Task<Result<bool>> Executor::outputs_exist(const Work& work, const CachedResult& cached) {
    gate::Call call = as_role(work.execution);
    StepRow row = work.row;
    row.job = cached.job;
    auto described = co_await describe(call, work.execution, *work.step, row);
    if (!described) co_return false;
    ATHANOR_CO_TRY(json::Document document, json::parse(*described));
    json::Value answer = document.root();
    std::vector<std::string> uris;
    if (work.step->type == StepType::training)
        uris.push_back(answer["ModelArtifacts"]["S3ModelArtifacts"].string_or(""));
    if (work.step->type == StepType::processing && answer["ProcessingOutputConfig"].exists()) {
        json::Value outputs = answer["ProcessingOutputConfig"]["Outputs"];
        for (std::size_t i = 0, size = outputs.exists() ? outputs.size() : 0; i < size; ++i) {
            json::Value s3 = outputs.at(i)["S3Output"];
            if (s3.exists()) uris.push_back(s3["S3Uri"].string_or(""));
        }
    }
    if (work.step->type == StepType::tuning) {
        if (!answer["BestTrainingJob"].exists()) co_return false;
        StepRow best = row;
        best.job = answer["BestTrainingJob"]["TrainingJobName"].string_or("");
        auto job = co_await operations_->call_json(call, "sagemaker", "DescribeTrainingJob",
                                                   member_json("TrainingJobName", best.job));
        if (!job) co_return false;
        ATHANOR_CO_TRY(json::Document training, json::parse(*job));
        uris.push_back(training.root()["ModelArtifacts"]["S3ModelArtifacts"].string_or(""));
    }
    for (const std::string& uri : uris) {
        auto where = parse_s3_uri(uri);
        if (!where) co_return false;
        ATHANOR_CO_TRY(bool there, co_await anything_at(*operations_, call, *where));
        if (!there) co_return false;
    }
    co_return true;
}

}  // namespace athanor::sagemaker::pipelines
