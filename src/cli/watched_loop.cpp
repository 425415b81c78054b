#include "cli/watched_loop.hpp"

#include <algorithm>
#include <set>

#include "base/clock.hpp"
#include "base/log.hpp"
#include "cli/aws_command.hpp"
#include "cli/churn_data.hpp"
#include "cli/demo_team.hpp"
#include "cli/job_watch.hpp"
#include "cli/json_template.hpp"

namespace athanor::cli {
namespace {

constexpr double kUsualRate = 8, kBurstRate = 120;  // requests a second
constexpr double kTargetPerMinute = 1800;           // of an instance: what the policy aims at
constexpr std::int64_t kMostInstances = 3;
constexpr std::int64_t kShiftedRequests = 400;
constexpr std::chrono::minutes kLimit{30};  // for alarms that keep AWS's periods
constexpr std::chrono::milliseconds kWatchPause{100};

}  // namespace

WatchedLoop::WatchedLoop(ApiClient& api, Progress& progress, std::string examples, ClosedLoop& loop)
    : api_(api), progress_(progress), loop_(loop), examples_(std::move(examples)), name_(loop.name()) {}

Status WatchedLoop::run() {
    begun_ = std::chrono::steady_clock::now();
    ATHANOR_CHECK(set_up());
    ATHANOR_CHECK(burst());
    ATHANOR_CHECK(bad_canary());
    ATHANOR_CHECK(drift());
    traffic_->set_rate(0);
    note("the requests end");
    if (traffic_->lost() > 0) return fail("RequestsLost", "a request was lost: " + traffic_->first_loss());
    return {};
}

void WatchedLoop::note(std::string what) {
    std::chrono::duration<double> since = std::chrono::steady_clock::now() - begun_;
    moments_.push_back({since.count(), std::move(what), traffic_->served(), traffic_->lost()});
}

Status WatchedLoop::wait_until(std::string_view what,
                               const std::function<Result<bool>(const json::Value& endpoint)>& done) {
    auto limit = std::chrono::steady_clock::now() + kLimit;
    while (std::chrono::steady_clock::now() < limit) {
        ATHANOR_TRY(json::Document endpoint,
                    api_.call("sagemaker", "DescribeEndpoint",
                              fill(R"({"EndpointName": $name})", {{"name", name_}})));
        ATHANOR_TRY(bool is_done, done(endpoint.root()));
        if (is_done) return {};
        auto variant = endpoint.root()["ProductionVariants"].at(0);
        progress_.status(fmt::format(
            "{}, {} of {} instances", endpoint.root()["EndpointStatus"].string_or(""),
            variant["CurrentInstanceCount"].integer_or(0), variant["DesiredInstanceCount"].integer_or(0)));
        progress_.tick();
        std::this_thread::sleep_for(kWatchPause);
    }
    return fail("Timeout", fmt::format("{}: not in {} minutes", what, kLimit.count()));
}

Status WatchedLoop::run_processing(std::string_view step, std::string request) {
    std::string name = fmt::format("{}-{}", name_, step);
    request.insert(
        1, fill(R"("ProcessingJobName": $job, "RoleArn": $role, "ProcessingResources": {"ClusterConfig":
        {"InstanceCount": 1, "InstanceType": "ml.m5.large", "VolumeSizeInGB": 10}}, )",
                {{"job", name}, {"role", role_}}));
    ATHANOR_TRY(auto created, api_.call("sagemaker", "CreateProcessingJob", std::move(request)));
    ATHANOR_TRY(auto ended, watch_job(api_, JobType::processing, name, watcher_of(progress_)));
    return {};
}

Result<std::vector<std::string>> WatchedLoop::requests(std::string_view file) {
    ATHANOR_TRY(std::string text, api_.get_object(name_, "watch/requests/" + std::string(file)));
    auto rows = lines_of(text);
    if (rows.empty())
        return fail("UnexpectedAnswer", uri("watch/requests/") + std::string(file) + " is empty");
    return rows;
}

Status WatchedLoop::set_up() {
    progress_.begin("baseline, scaling policy, requests");
    ATHANOR_TRY(role_, demo_role(api_));
    ATHANOR_TRY(std::string config, configuration());
    ATHANOR_TRY(json::Document serving,
                api_.call("sagemaker", "DescribeEndpointConfig",
                          fill(R"({"EndpointConfigName": $name})", {{"name", config}})));
    auto variant = serving.root()["ProductionVariants"].at(0);
    model_ = variant["ModelName"].string_or("");
    instance_type_ = variant["InstanceType"].string_or("");
    ATHANOR_CHECK(prepare());
    ATHANOR_CHECK(make_baseline());
    ATHANOR_CHECK(make_scaling_policy());
    ATHANOR_TRY(auto usual, requests("usual.csv"));
    traffic_.emplace(api_.target(), name_, std::move(usual));
    traffic_->set_rate(kUsualRate);
    note(fmt::format("requests begin, {} a second", kUsualRate));
    progress_.end("what served is compared with " + uri("watch/baseline/"));
    return {};
}

Result<std::string> WatchedLoop::configuration() const {
    ATHANOR_TRY(json::Document endpoint, api_.call("sagemaker", "DescribeEndpoint",
                                                   fill(R"({"EndpointName": $name})", {{"name", name_}})));
    return endpoint.root()["EndpointConfigName"].string_or("");
}

Status WatchedLoop::prepare() {
    ATHANOR_TRY(std::string code, read_local(examples_ + "/watch/prepare_watch.py"));
    ATHANOR_CHECK(api_.put_object(name_, "code/watch/prepare_watch.py", std::move(code)));
    return run_processing("prepare", fill(R"({
        "AppSpecification": {"ImageUri": "athanor/python", "ContainerEntrypoint": ["python3", "/opt/ml/processing/input/code/prepare_watch.py"],
            "ContainerArguments": ["--endpoint", $name]},
        "ProcessingInputs": [
            {"InputName": "code", "S3Input": {"S3Uri": $code, "LocalPath": "/opt/ml/processing/input/code", "S3DataType": "S3Prefix", "S3InputMode": "File"}},
            {"InputName": "loop", "S3Input": {"S3Uri": $loop, "LocalPath": "/opt/ml/processing/input/loop", "S3DataType": "S3Prefix", "S3InputMode": "File"}},
            {"InputName": "accepted", "S3Input": {"S3Uri": $accepted, "LocalPath": "/opt/ml/processing/input/accepted", "S3DataType": "S3Prefix", "S3InputMode": "File"}}],
        "ProcessingOutputConfig": {"Outputs": [
            {"OutputName": "all", "S3Output": {"S3Uri": $out, "LocalPath": "/opt/ml/processing/output", "S3UploadMode": "EndOfJob"}}]}})",
                                          {{"name", name_},
                                           {"code", uri("code/watch/")},
                                           {"loop", uri("code/loop/")},
                                           {"accepted", uri("accepted/")},
                                           {"out", uri("watch")}}));
}

// As the SageMaker SDK's DefaultModelMonitor.suggest_baseline does it.
Status WatchedLoop::make_baseline() {
    return run_processing("baseline", fill(R"({
        "AppSpecification": {"ImageUri": "athanor/monitor"},
        "Environment": {"dataset_format": "{\"csv\": {\"header\": true}}", "dataset_source": "/opt/ml/processing/input/baseline_dataset_input",
            "output_path": "/opt/ml/processing/output", "publish_cloudwatch_metrics": "Disabled"},
        "ProcessingInputs": [{"InputName": "baseline_dataset_input", "S3Input": {"S3Uri": $baseline,
            "LocalPath": "/opt/ml/processing/input/baseline_dataset_input", "S3DataType": "S3Prefix", "S3InputMode": "File"}}],
        "ProcessingOutputConfig": {"Outputs": [{"OutputName": "monitoring_output", "S3Output": {"S3Uri": $results,
            "LocalPath": "/opt/ml/processing/output", "S3UploadMode": "EndOfJob"}}]}})",
                                           {{"baseline", uri("watch/baseline/baseline.csv")},
                                            {"results", uri("watch/results")}}));
}

Status WatchedLoop::make_scaling_policy() {
    std::string target = fill(
        R"("ServiceNamespace": "sagemaker", "ScalableDimension": "sagemaker:variant:DesiredInstanceCount", "ResourceId": $resource, )",
        {{"resource", resource()}});
    ATHANOR_TRY(
        auto registered,
        api_.call("application-autoscaling", "RegisterScalableTarget",
                  "{" + target + fmt::format(R"("MinCapacity": 1, "MaxCapacity": {}}})", kMostInstances)));
    // The cooldowns are those of an impatient team: 5 minutes are usual.
    ATHANOR_TRY(
        auto policy,
        api_.call(
            "application-autoscaling", "PutScalingPolicy",
            "{" + target +
                fmt::format(
                    R"("PolicyName": "{}", "PolicyType": "TargetTrackingScaling", "TargetTrackingScalingPolicyConfiguration": {{"TargetValue": {},
        "PredefinedMetricSpecification": {{"PredefinedMetricType": "SageMakerVariantInvocationsPerInstance"}}, "ScaleOutCooldown": 5, "ScaleInCooldown": 5}}}})",
                    name_, kTargetPerMinute)));
    return {};
}

Status WatchedLoop::burst() {
    auto instances = [](const json::Value& endpoint) {
        return endpoint["ProductionVariants"].at(0)["CurrentInstanceCount"].integer_or(0);
    };
    auto settled = [](const json::Value& endpoint) {
        return endpoint["EndpointStatus"].string_or("") == "InService";
    };
    progress_.begin("a burst of requests");
    traffic_->set_rate(kBurstRate);
    note(fmt::format("a burst: {} requests a second, {} a minute are an instance's share", kBurstRate,
                     kTargetPerMinute));
    ATHANOR_CHECK(wait_until("scale-out", [&](const json::Value& endpoint) -> Result<bool> {
        return settled(endpoint) && instances(endpoint) == kMostInstances;
    }));
    note(fmt::format("{} instances serve", kMostInstances));
    progress_.end(fmt::format("{} instances", kMostInstances));

    progress_.begin("the burst is over");
    traffic_->set_rate(kUsualRate);
    ATHANOR_CHECK(wait_until("scale-in", [&](const json::Value& endpoint) -> Result<bool> {
        return settled(endpoint) && instances(endpoint) == 1;
    }));
    note("1 instance serves again");
    progress_.end("1 instance");
    return {};
}

Status WatchedLoop::create_config(const std::string& config, const std::string& model, bool capture) {
    std::string body = fill(
        R"({"EndpointConfigName": $config, "ProductionVariants": [{"VariantName": "AllTraffic", "ModelName": $model,
        "InitialInstanceCount": 2, "InstanceType": $type, "InitialVariantWeight": 1}])",
        {{"config", config}, {"model", model}, {"type", instance_type_}});
    if (capture)
        body += fill(
            R"(, "DataCaptureConfig": {"EnableCapture": true, "InitialSamplingPercentage": 100, "DestinationS3Uri": $at,
        "CaptureOptions": [{"CaptureMode": "Input"}, {"CaptureMode": "Output"}], "CaptureContentTypeHeader": {"CsvContentTypes": ["text/csv"]}})",
            {{"at", uri("captured")}});
    ATHANOR_TRY(auto created, api_.call("sagemaker", "CreateEndpointConfig", body + "}"));
    return {};
}

Status WatchedLoop::create_slow_model() {
    ATHANOR_TRY(std::string archive,
                archive_of({{"code/inference.py", examples_ + "/watch/slow/inference.py"}}));
    ATHANOR_CHECK(api_.put_object(name_, "models/slow/model.tar.gz", std::move(archive)));
    ATHANOR_TRY(
        auto created,
        api_.call(
            "sagemaker", "CreateModel",
            fill(
                R"({"ModelName": $model, "ExecutionRoleArn": $role, "PrimaryContainer": {"Image": "athanor/python", "ModelDataUrl": $artifact}})",
                {{"model", name_ + "-slow"},
                 {"role", role_},
                 {"artifact", uri("models/slow/model.tar.gz")}})));
    return create_config(name_ + "-slow", name_ + "-slow", false);
}

// Half of the new fleet gets its share of the requests; the alarm looks at what the slowest tenth of all requests took.
Status WatchedLoop::bad_canary() {
    progress_.begin("a canary of a bad model");
    std::string alarm = name_ + "-slow";
    ATHANOR_CHECK(run_aws(api_.target(), {"cloudwatch",
                                          "put-metric-alarm",
                                          "--alarm-name",
                                          alarm,
                                          "--namespace",
                                          "AWS/SageMaker",
                                          "--metric-name",
                                          "ModelLatency",
                                          "--dimensions",
                                          "Name=EndpointName,Value=" + name_,
                                          "Name=VariantName,Value=AllTraffic",
                                          "--extended-statistic",
                                          "p90",
                                          "--period",
                                          "10",
                                          "--evaluation-periods",
                                          "1",
                                          "--threshold",
                                          "100000",
                                          "--comparison-operator",
                                          "GreaterThanThreshold",
                                          "--treat-missing-data",
                                          "notBreaching"}));
    ATHANOR_CHECK(create_slow_model());
    ATHANOR_TRY(std::string before, configuration());
    ATHANOR_TRY(auto updated,
                api_.call("sagemaker", "UpdateEndpoint",
                          fill(R"({"EndpointName": $name, "EndpointConfigName": $config, "DeploymentConfig": {
        "BlueGreenUpdatePolicy": {"TrafficRoutingConfiguration": {"Type": "CANARY", "CanarySize": {"Type": "CAPACITY_PERCENT", "Value": 50},
            "WaitIntervalInSeconds": 120}, "TerminationWaitInSeconds": 0, "MaximumExecutionTimeoutInSeconds": 1200},
        "AutoRollbackConfiguration": {"Alarms": [{"AlarmName": $alarm}]}}})",
                               {{"name", name_}, {"config", name_ + "-slow"}, {"alarm", alarm}})));
    note("a canary of a model that takes 250 ms begins");
    std::string reason, seen;
    ATHANOR_CHECK(wait_until("rollback", [&](const json::Value& endpoint) -> Result<bool> {
        std::string status = endpoint["EndpointStatus"].string_or("");
        if (status != std::exchange(seen, status) && status == "RollingBack") note("its alarm rolls it back");
        reason = endpoint["FailureReason"].string_or("");
        return status == "InService";
    }));
    ATHANOR_TRY(std::string after, configuration());
    if (after != before) return fail("UnexpectedAnswer", "the bad model's configuration serves: " + after);
    note("what served before serves alone");
    progress_.end(reason);
    return {};
}

// What a monitor of the captured requests looks at; AWS refuses it before the endpoint captures.
Status WatchedLoop::define_monitor() {
    ATHANOR_TRY(auto defined, api_.call("sagemaker", "CreateDataQualityJobDefinition",
                                        fill(R"({"JobDefinitionName": $name, "RoleArn": $role,
        "DataQualityAppSpecification": {"ImageUri": "athanor/monitor", "Environment": {"publish_cloudwatch_metrics": "Enabled"}},
        "DataQualityBaselineConfig": {"ConstraintsResource": {"S3Uri": $constraints}, "StatisticsResource": {"S3Uri": $statistics}},
        "DataQualityJobInput": {"EndpointInput": {"EndpointName": $name, "LocalPath": "/opt/ml/processing/input/endpoint"}},
        "DataQualityJobOutputConfig": {"MonitoringOutputs": [{"S3Output": {"S3Uri": $reports, "LocalPath": "/opt/ml/processing/output"}}]},
        "JobResources": {"ClusterConfig": {"InstanceCount": 1, "InstanceType": "ml.m5.large", "VolumeSizeInGB": 10}}})",
                                             {{"name", name_},
                                              {"role", role_},
                                              {"constraints", uri("watch/results/constraints.json")},
                                              {"statistics", uri("watch/results/statistics.json")},
                                              {"reports", uri("watch/reports")}})));
    return {};
}

// What a violation starts is what a batch starts: the pipeline, which finds the changed customers by itself.
Status WatchedLoop::let_violations_start_the_pipeline() {
    std::string pattern = fill(
        R"({"source": ["aws.sagemaker"], "detail-type": ["SageMaker Monitoring Execution State Change"], "detail": {"MonitoringScheduleName": [$name], "MonitoringExecutionStatus": ["CompletedWithViolations"]}})",
        {{"name", name_}});
    ATHANOR_TRY(auto rule, api_.call("events", "PutRule",
                                     fill(R"({"Name": $rule, "EventPattern": $pattern, "State": "ENABLED"})",
                                          {{"rule", name_ + "-drift"}, {"pattern", pattern}})));
    std::string pipeline =
        fmt::format("arn:aws:sagemaker:{}:{}:pipeline/{}", api_.target().region, role_.substr(13, 12), name_);
    ATHANOR_TRY(
        auto targets,
        api_.call(
            "events", "PutTargets",
            fill(
                R"({"Rule": $rule, "Targets": [{"Id": "pipeline", "Arn": $pipeline, "RoleArn": $role, "SageMakerPipelineParameters": )",
                {{"rule", name_ + "-drift"}, {"pipeline", pipeline}, {"role", role_}}) +
                loop_.parameters() + "}]}"));
    if (targets.root()["FailedEntryCount"].integer_or(0) != 0)
        return fail("UnexpectedAnswer", "PutTargets: " + std::string(targets.root().text()));
    return {};
}

Status WatchedLoop::drift() {
    progress_.begin("the customers change");
    ATHANOR_CHECK(create_config(name_ + "-captured", model_, true));
    ATHANOR_TRY(auto shifted, requests("shifted.csv"));
    traffic_->set_rate(kUsualRate);
    ATHANOR_TRY(auto updated, api_.call("sagemaker", "UpdateEndpoint",
                                        fill(R"({"EndpointName": $name, "EndpointConfigName": $config})",
                                             {{"name", name_}, {"config", name_ + "-captured"}})));
    traffic_->set_rows(std::move(shifted));
    note("the customers change: longer calls by day, more calls to the service");
    std::optional<std::int64_t> captured_from;
    ATHANOR_CHECK(wait_until("captured requests", [&](const json::Value& endpoint) -> Result<bool> {
        if (endpoint["EndpointStatus"].string_or("") != "InService") return false;
        if (!captured_from) {
            captured_from = traffic_->served();
            traffic_->set_rate(kBurstRate / 2);
        }
        return traffic_->served() >= *captured_from + kShiftedRequests;
    }));
    traffic_->set_rate(kUsualRate);
    progress_.end(fmt::format("{} captured at {}", kShiftedRequests, uri("captured/")));

    progress_.begin("a monitor looks at them");
    ATHANOR_CHECK(define_monitor());
    ATHANOR_CHECK(let_violations_start_the_pipeline());
    ATHANOR_TRY(std::string labelled, api_.get_object(name_, "watch/shifted/customers.csv"));
    ATHANOR_CHECK(api_.put_object(name_, "raw/shifted/customers.csv", std::move(labelled)));
    ATHANOR_TRY(auto columns, violated_columns());
    std::string named = fmt::format("{}", fmt::join(columns, ", "));
    note("the monitor names " + named);
    progress_.end("drift of " + named);

    progress_.begin("the violation starts the pipeline");
    ATHANOR_TRY(std::string decision, loop_.watch_next("shifted", to_epoch_seconds(system_clock().now())));
    note("the pipeline that this starts has trained on them: " + decision);
    return {};
}

// One run, now, over what was captured in the last hour; until it has violations. What was captured a moment ago may not be in the bucket yet.
Result<std::vector<std::string>> WatchedLoop::violated_columns() {
    ATHANOR_CHECK(wait_until("captured objects", [&](const json::Value&) -> Result<bool> {
        ATHANOR_TRY(auto listed,
                    api_.send("s3", "GET", "/" + name_ + "?list-type=2&prefix=captured%2F", {}, ""));
        return listed.body.find(".jsonl</Key>") != std::string::npos;
    }));
    ATHANOR_TRY(auto created,
                api_.call("sagemaker", "CreateMonitoringSchedule",
                          fill(R"({"MonitoringScheduleName": $name, "MonitoringScheduleConfig": {
        "MonitoringJobDefinitionName": $name, "MonitoringType": "DataQuality",
        "ScheduleConfig": {"ScheduleExpression": "NOW", "DataAnalysisStartTime": "-PT1H", "DataAnalysisEndTime": "-PT0H"}}})",
                               {{"name", name_}})));
    std::string status, reason, job;
    ATHANOR_CHECK(wait_until("monitoring", [&](const json::Value&) -> Result<bool> {
        ATHANOR_TRY(json::Document page,
                    api_.call("sagemaker", "ListMonitoringExecutions",
                              fill(R"({"MonitoringScheduleName": $name})", {{"name", name_}})));
        auto execution = page.root()["MonitoringExecutionSummaries"].at(0);
        status = execution["MonitoringExecutionStatus"].string_or("");
        reason = execution["FailureReason"].string_or("");
        job = execution["ProcessingJobArn"].string_or("");
        return status == "Completed" || status == "CompletedWithViolations" || status == "Failed";
    }));
    if (status != "CompletedWithViolations")
        return fail("NoDrift", "the monitor's run is " + status + ": " + reason);
    job = job.substr(job.rfind('/') + 1);
    ATHANOR_TRY(json::Document described, api_.call("sagemaker", "DescribeProcessingJob",
                                                    fill(R"({"ProcessingJobName": $job})", {{"job", job}})));
    std::string at =
        described.root()["ProcessingOutputConfig"]["Outputs"].at(0)["S3Output"]["S3Uri"].string_or("");
    std::string prefix = uri("");
    if (!at.starts_with(prefix)) return fail("UnexpectedAnswer", "the monitor writes to " + at);
    ATHANOR_TRY(std::string text,
                api_.get_object(name_, at.substr(prefix.size()) + "/constraint_violations.json"));
    ATHANOR_TRY(json::Document report, json::parse(text));
    std::set<std::string> columns;
    report.root()["violations"].for_each_element(
        [&](json::Value violation) { columns.insert(violation["feature_name"].string_or("")); });
    return std::vector<std::string>(columns.begin(), columns.end());
}

void WatchedLoop::print_table() const {
    fmt::print("\n{:>8}  {:<72} {:>8} {:>6}\n", "time", "what happened", "served", "lost");
    for (const Moment& moment : moments_)
        fmt::print("{:>6.1f} s  {:<72} {:>8} {:>6}\n", moment.seconds, moment.what, moment.served,
                   moment.lost);
}

}  // namespace athanor::cli
