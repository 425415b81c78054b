#include "cli/closed_loop.hpp"

#include <array>
#include <chrono>
#include <map>
#include <thread>

#include "base/clock.hpp"
#include "base/log.hpp"
#include "cli/aws_command.hpp"
#include "cli/churn_data.hpp"
#include "cli/demo_team.hpp"
#include "cli/job_watch.hpp"
#include "cli/json_template.hpp"

namespace athanor::cli {
namespace {

// Which batch takes each row, in turn.
constexpr std::array<std::size_t, 4> kOrderOfRows = {0, 1, 2, 3};
constexpr std::size_t kObjectsOfBatch = 3;
constexpr std::size_t kLateCustomers = 100;
constexpr std::chrono::milliseconds kLoopPause{50};
constexpr std::chrono::seconds kExecutionLimit{120};  // for one to start
constexpr std::chrono::seconds kDue{3};               // `aws` itself takes one

double now() { return to_epoch_seconds(system_clock().now()); }

std::string_view last_part(std::string_view arn) { return arn.substr(arn.rfind('/') + 1); }

// "kind/name" of the job that a step runs, if it is one with a log.
struct StepJob {
    JobType type;
    std::string name;
};
std::optional<StepJob> job_of(const json::Value& step) {
    auto metadata = step["Metadata"];
    for (auto [member, type] :
         {std::pair{"ProcessingJob", JobType::processing}, {"TrainingJob", JobType::training}}) {
        std::string arn = metadata[member]["Arn"].string_or("");
        if (!arn.empty()) return StepJob{type, std::string(last_part(arn))};
    }
    return std::nullopt;
}

}  // namespace

ClosedLoop::ClosedLoop(ApiClient& api, Progress& progress, std::string examples, std::string id)
    : api_(api),
      progress_(progress),
      examples_(std::move(examples)),
      name_("churn-loop-" + id),
      bucket_("churn-loop-" + id) {}

std::string ClosedLoop::arn(std::string_view service, std::string_view resource) const {
    return fmt::format("arn:aws:{}:{}:{}:{}", service, api_.target().region, account_, resource);
}

std::string ClosedLoop::parameters() const {
    return fill(
        R"({"PipelineParameterList": [{"Name": "Bucket", "Value": $bucket}, {"Name": "Role", "Value": $role}, )"
        R"({"Name": "Group", "Value": $name}, {"Name": "Endpoint", "Value": $name}]})",
        {{"bucket", bucket_}, {"role", role_}, {"name", name_}});
}

Status ClosedLoop::run() {
    ATHANOR_CHECK(set_up());
    ATHANOR_TRY(auto batches, churn_batches(examples_, kOrderOfRows));
    batches.back() = with_labels_flipped(batches.back());
    for (std::size_t i = 0; i < batches.size(); ++i) {
        ATHANOR_CHECK(arrive(fmt::format("batch={}", i + 1), std::move(batches[i])));
    }
    return sweep();
}

Status ClosedLoop::set_up() {
    progress_.begin("close the loop");
    ATHANOR_TRY(role_, demo_role(api_));
    account_ = role_.substr(13, 12);
    ATHANOR_CHECK(api_.create_bucket(bucket_));
    ATHANOR_CHECK(upload_code());
    ATHANOR_TRY(auto group, api_.call("sagemaker", "CreateModelPackageGroup",
                                      fill(R"({"ModelPackageGroupName": $name})", {{"name", name_}})));
    ATHANOR_CHECK(create_pipeline());
    ATHANOR_CHECK(connect_arrivals());
    progress_.end("objects below " + uri("raw/") + " start " + arn("sagemaker", "pipeline/" + name_));
    return {};
}

Status ClosedLoop::upload_code() {
    for (const char* name : {"select_new.py", "prepare.py", "judge.py", "constraints.json"}) {
        ATHANOR_TRY(std::string text, read_local(examples_ + "/loop/" + name));
        ATHANOR_CHECK(api_.put_object(bucket_, std::string("code/loop/") + name, std::move(text)));
    }
    return api_.put_object(bucket_, "accepted/README",
                           "Batches whose models came to serve; later rounds train on them too.\n");
}

Status ClosedLoop::create_pipeline() {
    ATHANOR_TRY(std::string definition, read_local(examples_ + "/loop/pipeline.json"));
    ATHANOR_TRY(
        auto created,
        api_.call(
            "sagemaker", "CreatePipeline",
            fill(
                R"({"PipelineName": $name, "PipelineDefinition": $definition, "RoleArn": $role, "ClientRequestToken": $token})",
                {{"name", name_},
                 {"definition", definition},
                 {"role", role_},
                 {"token", name_ + "-made-by-the-demonstration"}})));
    return {};
}

// Bucket -> rule -> queue -> pipe -> pipeline. The pipe makes a batch of what came when the marker is there.
Status ClosedLoop::connect_arrivals() {
    ATHANOR_TRY(
        auto notification,
        api_.send("s3", "PUT", "/" + bucket_ + "?notification", {},
                  "<NotificationConfiguration><EventBridgeConfiguration/></NotificationConfiguration>"));
    ATHANOR_TRY(auto queue,
                api_.call("sqs", "CreateQueue", fill(R"({"QueueName": $name})", {{"name", name_}})));
    std::string pattern = fill(
        R"({"source": ["aws.s3"], "detail-type": ["Object Created"], "detail": {"bucket": {"name": [$bucket]}, "object": {"key": [{"prefix": "raw/batch="}]}}})",
        {{"bucket", bucket_}});
    ATHANOR_TRY(auto rule, api_.call("events", "PutRule",
                                     fill(R"({"Name": $name, "EventPattern": $pattern, "State": "ENABLED"})",
                                          {{"name", name_}, {"pattern", pattern}})));
    ATHANOR_TRY(auto targets,
                api_.call("events", "PutTargets",
                          fill(R"({"Rule": $name, "Targets": [{"Id": "queue", "Arn": $queue}]})",
                               {{"name", name_}, {"queue", arn("sqs", name_)}})));
    if (targets.root()["FailedEntryCount"].integer_or(0) != 0)
        return fail("UnexpectedAnswer", "PutTargets: " + std::string(targets.root().text()));
    std::string pipe = fill(R"({"Source": $queue, "Target": $pipeline, "RoleArn": $role,
        "SourceParameters": {"SqsQueueParameters": {"BatchSize": 10000, "MaximumBatchingWindowInSeconds": 300}},
        "Tags": {"athanor:marker": "_SUCCESS", "athanor:settle-seconds": "0"}, "TargetParameters": {"SageMakerPipelineParameters": )",
                            {{"queue", arn("sqs", name_)},
                             {"pipeline", arn("sagemaker", "pipeline/" + name_)},
                             {"role", role_}}) +
                       parameters() + "}}";
    ATHANOR_TRY(auto made, api_.send("pipes", "POST", "/v1/pipes/" + name_,
                                     {{"Content-Type", "application/json"}}, std::move(pipe)));
    return {};
}

// A batch as an export job writes it: some objects, then the marker that says they are all there.
Status ClosedLoop::arrive(const std::string& batch, std::string customers) {
    progress_.begin(batch + " arrives");
    auto lines = lines_of(customers);
    for (std::size_t part = 0; part < kObjectsOfBatch; ++part) {
        std::string text = lines[0] + "\n";
        for (std::size_t i = 1 + part; i < lines.size(); i += kObjectsOfBatch) text += lines[i] + "\n";
        ATHANOR_CHECK(
            api_.put_object(bucket_, fmt::format("raw/{}/part-{}.csv", batch, part), std::move(text)));
    }
    double arrived = now();
    ATHANOR_CHECK(api_.put_object(bucket_, "raw/" + batch + "/_SUCCESS", ""));
    ATHANOR_TRY(std::string decision, watch_next(batch, arrived));
    return {};
}

Result<std::string> ClosedLoop::watch_next(const std::string& batch, double arrived) {
    ATHANOR_TRY(std::string execution, next_execution());
    ATHANOR_TRY(json::Document steps, follow(execution));
    ATHANOR_TRY(Round round, outcome_of({.batch = batch}, execution, steps.root(), arrived));
    progress_.end(round.log_loss ? fmt::format("log loss {:.4f} against {:.4f}: {}", *round.log_loss,
                                               *round.serving_log_loss, round.decision)
                                 : round.decision);
    rounds_.push_back(round);
    return round.decision;
}

// Customers that nobody announced: the schedule's first execution takes them, its second finds nothing new.
Status ClosedLoop::sweep() {
    progress_.begin("late customers, a schedule");
    ATHANOR_TRY(auto batches, churn_batches(examples_, kOrderOfRows));
    auto lines = lines_of(batches.back());
    std::string late = lines[0] + "\n";
    for (std::size_t i = 1; i <= kLateCustomers; ++i) late += lines[i] + "\n";
    double arrived = now();
    ATHANOR_CHECK(api_.put_object(bucket_, "raw/late/customers.csv", std::move(late)));
    ATHANOR_CHECK(schedule("create-schedule"));
    ATHANOR_TRY(std::string decision, watch_next("late", arrived));

    progress_.begin("the schedule, again");
    ATHANOR_CHECK(schedule("update-schedule"));
    ATHANOR_TRY(decision, watch_next("(schedule)", now()));
    return {};
}

// A team would say rate(1 hour), or cron(0 6 * * ? *); here it is due in a moment.
Status ClosedLoop::schedule(const char* verb) {
    std::string target = fill(R"({"Arn": $pipeline, "RoleArn": $role, "SageMakerPipelineParameters": )",
                              {{"pipeline", arn("sagemaker", "pipeline/" + name_)}, {"role", role_}}) +
                         parameters() + "}";
    std::string due = format_iso8601(system_clock().now() + kDue).substr(0, 19);
    return run_aws(api_.target(),
                   {"scheduler", verb, "--name", name_, "--schedule-expression", "at(" + due + ")",
                    "--flexible-time-window", "Mode=OFF", "--target", target});
}

// Of this pipeline, one that was not seen before.
Result<std::string> ClosedLoop::next_execution() {
    auto limit = std::chrono::steady_clock::now() + kExecutionLimit;
    while (std::chrono::steady_clock::now() < limit) {
        ATHANOR_TRY(json::Document page, api_.call("sagemaker", "ListPipelineExecutions",
                                                   fill(R"({"PipelineName": $name})", {{"name", name_}})));
        std::string fresh;
        page.root()["PipelineExecutionSummaries"].for_each_element([&](json::Value summary) {
            std::string arn = summary["PipelineExecutionArn"].string_or("");
            if (!executions_.contains(arn)) fresh = arn;
        });
        if (!fresh.empty()) {
            executions_.insert(fresh);
            return fresh;
        }
        progress_.status("waiting for the execution to start");
        progress_.tick();
        std::this_thread::sleep_for(kLoopPause);
    }
    return fail("Timeout", fmt::format("no execution of {} started in {} s", name_, kExecutionLimit.count()));
}

// Until the execution has ended: its steps when it succeeded, an error when it did not.
Result<json::Document> ClosedLoop::follow(const std::string& execution) {
    std::map<std::string, LogTail> logs;
    auto watcher = watcher_of(progress_);
    while (true) {
        ATHANOR_TRY(json::Document description,
                    api_.call("sagemaker", "DescribePipelineExecution",
                              fill(R"({"PipelineExecutionArn": $arn})", {{"arn", execution}})));
        ATHANOR_TRY(json::Document steps,
                    api_.call("sagemaker", "ListPipelineExecutionSteps",
                              fill(R"({"PipelineExecutionArn": $arn, "SortOrder": "Ascending"})",
                                   {{"arn", execution}})));
        std::string running;
        std::vector<StepJob> jobs;
        steps.root()["PipelineExecutionSteps"].for_each_element([&](json::Value step) {
            if (step["StepStatus"].string_or("") != "Executing") return;
            running.append(running.empty() ? "" : ", ").append(step["StepName"].string_or(""));
            if (auto job = job_of(step)) jobs.push_back(std::move(*job));
        });
        if (!running.empty()) watcher.on_status(running);
        for (const auto& job : jobs) {
            auto& tail = logs.try_emplace(job.name, api_, log_group(job.type), job.name + "/").first->second;
            ATHANOR_CHECK(tail.poll(watcher.on_log));
        }
        std::string status = description.root()["PipelineExecutionStatus"].string_or("");
        if (status == "Succeeded") return steps;  // asked after the status: final
        if (status != "Executing")
            return fail("ExecutionFailed",
                        execution + " " + status + ": " + description.root()["FailureReason"].string_or(""));
        std::this_thread::sleep_for(kLoopPause);
    }
}

Result<ClosedLoop::Round> ClosedLoop::outcome_of(Round round, const std::string& execution,
                                                 const json::Value& steps, double arrived) {
    std::string outcome_of_news, outcome;
    std::string id(last_part(execution));
    steps["PipelineExecutionSteps"].for_each_element([&](json::Value step) {
        std::string name = step["StepName"].string_or("");
        std::string condition = step["Metadata"]["Condition"]["Outcome"].string_or("");
        if (name == "News") outcome_of_news = condition;
        if (name == "Better") outcome = condition;
        if (name == "Register") {
            std::string package = step["Metadata"]["RegisterModel"]["Arn"].string_or("");
            round.version = package.substr(package.find('/') + 1);
        }
        if (name == "Serve") round.seconds_to_serving = step["EndTime"].real_or(0) - arrived;
    });
    if (outcome_of_news != "True") {
        round.decision = "nothing new";
        return round;
    }
    ATHANOR_TRY(std::string text, api_.get_object(bucket_, "runs/" + id + "/evaluation/evaluation.json"));
    ATHANOR_TRY(json::Document evaluation, json::parse(text));
    auto value = [&](const char* of, const char* metric) {
        return evaluation.root()[of][metric]["value"].real_or(0);
    };
    round.auc = value("binary_classification_metrics", "auc");
    round.log_loss = value("binary_classification_metrics", "log_loss");
    round.serving_log_loss = value("serving", "log_loss");
    bool serves = outcome == "True";
    round.decision = serves ? "registered, serves" : "stopped: not better";
    if (serves) {
        ATHANOR_TRY(json::Document endpoint,
                    api_.call("sagemaker", "DescribeEndpoint",
                              fill(R"({"EndpointName": $name})", {{"name", name_}})));
        std::string config = endpoint.root()["EndpointConfigName"].string_or("");
        if (config != name_ + "-" + id || endpoint.root()["EndpointStatus"].string_or("") != "InService")
            return fail("UnexpectedAnswer", "the endpoint serves " + config + " after execution " + id);
    }
    return round;
}

void ClosedLoop::print_table() const {
    fmt::print("\n{:<10} {:<24} {:>8} {:>9} {:>9}  {:<20} {}\n", "batch", "version", "AUC", "log loss",
               "serving", "decision", "arrival to serving");
    auto number = [](const std::optional<double>& value, const char* unit, int digits) {
        return value ? fmt::format("{:.{}f}{}", *value, digits, unit) : std::string("-");
    };
    for (const auto& round : rounds_) {
        fmt::print("{:<10} {:<24} {:>8} {:>9} {:>9}  {:<20} {}\n", round.batch,
                   round.version.empty() ? "-" : round.version, number(round.auc, "", 4),
                   number(round.log_loss, "", 4), number(round.serving_log_loss, "", 4), round.decision,
                   number(round.seconds_to_serving, " s", 1));
    }
}

Status ClosedLoop::delete_endpoint() { return cli::delete_endpoint(api_, name_); }

}  // namespace athanor::cli
