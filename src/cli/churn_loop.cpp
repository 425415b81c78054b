#include "cli/churn_loop.hpp"

#include <array>
#include <cmath>
#include <numeric>

#include "base/encoding.hpp"
#include "base/log.hpp"
#include "cli/churn_data.hpp"
#include "cli/json_template.hpp"

namespace athanor::cli {
namespace {

constexpr std::array<std::size_t, 4> kTurns = {0, 1, 2, 3};  // of the batches, row by row
constexpr double kXgboostTolerance = 1e-5;

// The area under the ROC curve, by ranks; ties count half (Mann-Whitney).
double area_under_curve(const std::vector<double>& scores, const std::vector<bool>& labels) {
    std::vector<std::size_t> order(scores.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, [&](std::size_t i) { return scores[i]; });
    double rank_sum = 0, positives = 0;
    for (std::size_t i = 0; i < order.size();) {
        std::size_t j = i;
        while (j < order.size() && scores[order[j]] == scores[order[i]]) ++j;
        double rank = static_cast<double>(i + j + 1) / 2;
        for (std::size_t k = i; k < j; ++k) {
            if (labels[order[k]]) rank_sum += rank, ++positives;
        }
        i = j;
    }
    double negatives = static_cast<double>(scores.size()) - positives;
    return (rank_sum - positives * (positives + 1) / 2) / (positives * negatives);
}

}  // namespace

ChurnLoop::ChurnLoop(ApiClient& api, Progress& progress, std::string examples, std::string id)
    : api_(api),
      progress_(progress),
      examples_(std::move(examples)),
      id_(std::move(id)),
      bucket_("churn-" + id_),
      group_("churn-" + id_) {
    for (Model* model : {&xgboost_, &sklearn_}) {
        model->job = "churn-" + model->kind + "-" + id_;
        model->endpoint = "churn-" + model->kind + "-" + id_;
    }
}

Status ChurnLoop::run() {
    ATHANOR_CHECK(make_team());
    ATHANOR_CHECK(upload());
    ATHANOR_CHECK(preprocess());
    ATHANOR_CHECK(train_xgboost());
    ATHANOR_CHECK(train_sklearn());
    ATHANOR_CHECK(evaluate());
    ATHANOR_CHECK(register_models());
    ATHANOR_CHECK(approve_better());
    ATHANOR_CHECK(deploy(*approved_));
    ATHANOR_CHECK(deploy(approved_ == &xgboost_ ? sklearn_ : xgboost_));
    ATHANOR_CHECK(predict_xgboost());
    ATHANOR_CHECK(predict_sklearn());
    return show_refusals();
}

Status ChurnLoop::make_team() {
    progress_.begin("make the team, its key and bucket");
    ATHANOR_TRY(team_, DemoTeam::make(api_, id_));
    progress_.end(fmt::format("engineer, trainer, approver; {} for jobs", team_.role));
    return {};
}

Status ChurnLoop::upload() {
    progress_.begin("upload the raw table");
    ATHANOR_TRY(auto batches, churn_batches(examples_, kTurns));
    std::size_t customers = 0;
    for (std::size_t i = 0; i < batches.size(); ++i) {
        customers += lines_of(batches[i]).size() - 1;
        ATHANOR_CHECK(team_.engineer->put_object(bucket_, fmt::format("raw/batch={}/customers.csv", i + 1),
                                                 std::move(batches[i])));
    }
    ATHANOR_CHECK(upload_code());
    progress_.end(fmt::format("{} customers in {} batches at {}", customers, kTurns.size(), uri("raw/")));
    return {};
}

Status ChurnLoop::upload_code() {
    for (const char* name : {"preprocess.py", "evaluate.py"}) {
        ATHANOR_TRY(std::string code, read_local(examples_ + "/" + name));
        ATHANOR_CHECK(team_.engineer->put_object(bucket_, std::string("code/") + name, std::move(code)));
    }
    ATHANOR_TRY(std::string archive, archive_of({{"train.py", examples_ + "/train.py"},
                                                 {"inference.py", examples_ + "/inference.py"}}));
    return team_.trainer->put_object(bucket_, "code/sourcedir.tar.gz", std::move(archive));
}

Status ChurnLoop::submit_and_watch(ApiClient& as, JobType type, const std::string& name, std::string request,
                                   std::string_view done) {
    ATHANOR_TRY(auto created,
                as.call("sagemaker", type == JobType::training ? "CreateTrainingJob" : "CreateProcessingJob",
                        std::move(request)));
    ATHANOR_TRY(json::Document description, watch_job(as, type, name, watcher_of(progress_)));
    std::string result(done);
    description.root()["FinalMetricDataList"].for_each_element([&](json::Value metric) {
        result += fmt::format("  {} {:.4f}", metric["MetricName"].string_or(""), metric["Value"].real_or(0));
    });
    if (type == JobType::training) {
        Model& model = name == xgboost_.job ? xgboost_ : sklearn_;
        model.artifact = description.root()["ModelArtifacts"]["S3ModelArtifacts"].string_or("");
    }
    progress_.end(std::move(result));
    return {};
}

Status ChurnLoop::preprocess() {
    progress_.begin("preprocess");
    std::string job = "churn-preprocess-" + id_;
    return submit_and_watch(*team_.engineer, JobType::processing, job,
                            fill(R"({
        "ProcessingJobName": $job, "RoleArn": $role,
        "AppSpecification": {"ImageUri": "athanor/python", "ContainerEntrypoint": ["python3", "/opt/ml/processing/input/code/preprocess.py"]},
        "ProcessingInputs": [
            {"InputName": "code", "S3Input": {"S3Uri": $code, "LocalPath": "/opt/ml/processing/input/code", "S3DataType": "S3Prefix", "S3InputMode": "File"}},
            {"InputName": "raw", "S3Input": {"S3Uri": $raw, "LocalPath": "/opt/ml/processing/input/raw", "S3DataType": "S3Prefix", "S3InputMode": "File"}}],
        "ProcessingOutputConfig": {"Outputs": [
            {"OutputName": "train", "S3Output": {"S3Uri": $train, "LocalPath": "/opt/ml/processing/output/train", "S3UploadMode": "EndOfJob"}},
            {"OutputName": "validation", "S3Output": {"S3Uri": $validation, "LocalPath": "/opt/ml/processing/output/validation", "S3UploadMode": "EndOfJob"}},
            {"OutputName": "test", "S3Output": {"S3Uri": $test, "LocalPath": "/opt/ml/processing/output/test", "S3UploadMode": "EndOfJob"}},
            {"OutputName": "encoder", "S3Output": {"S3Uri": $encoder, "LocalPath": "/opt/ml/processing/output/encoder", "S3UploadMode": "EndOfJob"}}]},
        "ProcessingResources": {"ClusterConfig": {"InstanceCount": 1, "InstanceType": "ml.m5.large", "VolumeSizeInGB": 10}},
        "StoppingCondition": {"MaxRuntimeInSeconds": 600}})",
                                 {{"job", job},
                                  {"role", team_.role},
                                  {"code", uri("code/preprocess.py")},
                                  {"raw", uri("raw/")},
                                  {"train", uri("prepared/train")},
                                  {"validation", uri("prepared/validation")},
                                  {"test", uri("prepared/test")},
                                  {"encoder", uri("prepared/encoder")}}),
                            "train, validation, test and encoder at " + uri("prepared/"));
}

Status ChurnLoop::train_xgboost() {
    progress_.begin("train (athanor/xgboost)");
    return submit_and_watch(*team_.trainer, JobType::training, xgboost_.job,
                            fill(R"({
        "TrainingJobName": $job, "RoleArn": $role,
        "AlgorithmSpecification": {"TrainingImage": "athanor/xgboost", "TrainingInputMode": "File", "MetricDefinitions": [
            {"Name": "train:auc", "Regex": ".*\\[[0-9]+\\].*train-auc:([-+]?[0-9]*\\.?[0-9]+).*"},
            {"Name": "validation:auc", "Regex": ".*\\[[0-9]+\\].*validation-auc:([-+]?[0-9]*\\.?[0-9]+).*"}]},
        "HyperParameters": {"objective": "binary:logistic", "eval_metric": "auc", "num_round": "150", "max_depth": "5", "eta": "0.1",
            "subsample": "0.9", "min_child_weight": "2", "early_stopping_rounds": "25", "seed": "7"},
        "InputDataConfig": [
            {"ChannelName": "train", "ContentType": "text/csv", "DataSource": {"S3DataSource": {"S3DataType": "S3Prefix", "S3Uri": $train}}},
            {"ChannelName": "validation", "ContentType": "text/csv", "DataSource": {"S3DataSource": {"S3DataType": "S3Prefix", "S3Uri": $validation}}}],
        "OutputDataConfig": {"S3OutputPath": $output},
        "ResourceConfig": {"InstanceCount": 1, "InstanceType": "ml.m5.large", "VolumeSizeInGB": 10},
        "StoppingCondition": {"MaxRuntimeInSeconds": 600}})",
                                 {{"job", xgboost_.job},
                                  {"role", team_.role},
                                  {"train", uri("prepared/train")},
                                  {"validation", uri("prepared/validation")},
                                  {"output", uri("models")}}),
                            "Completed");
}

Status ChurnLoop::train_sklearn() {
    progress_.begin("train (script mode)");
    return submit_and_watch(*team_.trainer, JobType::training, sklearn_.job,
                            fill(R"json({
        "TrainingJobName": $job, "RoleArn": $role,
        "AlgorithmSpecification": {"TrainingImage": "athanor/python", "TrainingInputMode": "File", "MetricDefinitions": [
            {"Name": "train:auc", "Regex": "train:auc=([0-9.]+)"}, {"Name": "validation:auc", "Regex": "validation:auc=([0-9.]+)"}]},
        "HyperParameters": {"sagemaker_program": "\"train.py\"", "sagemaker_submit_directory": $quoted_source, "max-iter": "120", "seed": "7"},
        "InputDataConfig": [
            {"ChannelName": "train", "DataSource": {"S3DataSource": {"S3DataType": "S3Prefix", "S3Uri": $train}}},
            {"ChannelName": "validation", "DataSource": {"S3DataSource": {"S3DataType": "S3Prefix", "S3Uri": $validation}}},
            {"ChannelName": "encoder", "DataSource": {"S3DataSource": {"S3DataType": "S3Prefix", "S3Uri": $encoder}}}],
        "OutputDataConfig": {"S3OutputPath": $output},
        "ResourceConfig": {"InstanceCount": 1, "InstanceType": "ml.m5.large", "VolumeSizeInGB": 10},
        "StoppingCondition": {"MaxRuntimeInSeconds": 600}})json",
                                 {{"job", sklearn_.job},
                                  {"role", team_.role},
                                  {"quoted_source", json::quote(uri("code/sourcedir.tar.gz"))},
                                  {"train", uri("prepared/train")},
                                  {"validation", uri("prepared/validation")},
                                  {"encoder", uri("prepared/encoder")},
                                  {"output", uri("models")}}),
                            "Completed");
}

Status ChurnLoop::evaluate() {
    progress_.begin("evaluate both models");
    std::string job = "churn-evaluate-" + id_;
    ATHANOR_CHECK(submit_and_watch(*team_.trainer, JobType::processing, job,
                                   fill(R"({
        "ProcessingJobName": $job, "RoleArn": $role,
        "AppSpecification": {"ImageUri": "athanor/python", "ContainerEntrypoint": ["python3", "/opt/ml/processing/input/code/evaluate.py"]},
        "ProcessingInputs": [
            {"InputName": "code", "S3Input": {"S3Uri": $code, "LocalPath": "/opt/ml/processing/input/code", "S3DataType": "S3Prefix", "S3InputMode": "File"}},
            {"InputName": "xgboost", "S3Input": {"S3Uri": $xgboost, "LocalPath": "/opt/ml/processing/input/xgboost", "S3DataType": "S3Prefix", "S3InputMode": "File"}},
            {"InputName": "sklearn", "S3Input": {"S3Uri": $sklearn, "LocalPath": "/opt/ml/processing/input/sklearn", "S3DataType": "S3Prefix", "S3InputMode": "File"}},
            {"InputName": "test", "S3Input": {"S3Uri": $test, "LocalPath": "/opt/ml/processing/input/test", "S3DataType": "S3Prefix", "S3InputMode": "File"}}],
        "ProcessingOutputConfig": {"Outputs": [
            {"OutputName": "evaluation", "S3Output": {"S3Uri": $evaluation, "LocalPath": "/opt/ml/processing/output/evaluation", "S3UploadMode": "EndOfJob"}}]},
        "ProcessingResources": {"ClusterConfig": {"InstanceCount": 1, "InstanceType": "ml.m5.large", "VolumeSizeInGB": 10}},
        "StoppingCondition": {"MaxRuntimeInSeconds": 600}})",
                                        {{"job", job},
                                         {"role", team_.role},
                                         {"code", uri("code/evaluate.py")},
                                         {"xgboost", xgboost_.artifact},
                                         {"sklearn", sklearn_.artifact},
                                         {"test", uri("prepared/test")},
                                         {"evaluation", uri("evaluation")}}),
                                   uri("evaluation/evaluation.json")));

    ATHANOR_TRY(std::string text, team_.trainer->get_object(bucket_, "evaluation/evaluation.json"));
    ATHANOR_TRY(json::Document evaluation, json::parse(text));
    ATHANOR_CHECK(read_evaluation(xgboost_, evaluation.root()));
    return read_evaluation(sklearn_, evaluation.root());
}

Status ChurnLoop::read_evaluation(Model& model, const json::Value& evaluation) {
    auto metrics = evaluation[model.kind]["binary_classification_metrics"];
    for (const char* name : {"auc", "accuracy"}) {
        auto value = metrics[name]["value"].real();
        if (!value)
            return fail("UnexpectedAnswer",
                        "evaluation.json has no " + std::string(name) + " of " + model.kind);
        model.metrics[name] = *value;
    }
    model.auc = model.metrics["auc"];
    return {};
}

Status ChurnLoop::register_models() {
    progress_.begin("register both");
    ATHANOR_TRY(
        auto group,
        team_.trainer->call(
            "sagemaker", "CreateModelPackageGroup",
            fill(
                R"({"ModelPackageGroupName": $group, "ModelPackageGroupDescription": "Customers who are about to leave"})",
                {{"group", group_}})));
    for (Model* model : {&xgboost_, &sklearn_}) {
        ATHANOR_TRY(json::Document created,
                    team_.trainer->call("sagemaker", "CreateModelPackage",
                                        fill(R"({
            "ModelPackageGroupName": $group, "ModelPackageDescription": $description, "ModelApprovalStatus": "PendingManualApproval",
            "InferenceSpecification": {"Containers": [{"Image": $image, "ModelDataUrl": $artifact}],
                "SupportedContentTypes": ["text/csv", "application/json"], "SupportedResponseMIMETypes": ["text/csv", "application/json"]},
            "ModelMetrics": {"ModelQuality": {"Statistics": {"ContentType": "application/json", "S3Uri": $statistics}}},
            "CustomerMetadataProperties": {"auc": $auc, "accuracy": $accuracy, "training_job": $job}})",
                                             {{"group", group_},
                                              {"description", "churn by " + model->kind},
                                              {"image", model->image},
                                              {"artifact", model->artifact},
                                              {"statistics", uri("evaluation/" + model->kind + ".json")},
                                              {"auc", fmt::format("{}", model->auc)},
                                              {"accuracy", fmt::format("{}", model->metrics["accuracy"])},
                                              {"job", model->job}})));
        model->package_arn = created.root()["ModelPackageArn"].string_or("");
    }
    progress_.end(fmt::format("xgboost AUC {:.4f}, sklearn AUC {:.4f}; both pending approval", xgboost_.auc,
                              sklearn_.auc));
    return {};
}

Status ChurnLoop::approve_better() {
    progress_.begin("approve the better one");
    approved_ = xgboost_.auc >= sklearn_.auc ? &xgboost_ : &sklearn_;
    const std::string approval = fill(
        R"({"ModelPackageArn": $arn, "ModelApprovalStatus": "Approved", "ApprovalDescription": "The higher AUC on the test split"})",
        {{"arn", approved_->package_arn}});
    auto own = team_.trainer->call("sagemaker", "UpdateModelPackage", approval);
    if (own || own.error().status != 403)
        return fail("Mismatch",
                    "the trainer approved a model: " + (own ? std::string() : own.error().message));
    ATHANOR_TRY(auto updated, team_.approver->call("sagemaker", "UpdateModelPackage", approval));
    progress_.end("not by its trainer (" + own.error().code +
                  "), but by the approver: " + approved_->package_arn);
    return {};
}

Status ChurnLoop::deploy(Model& model) {
    progress_.begin("deploy " + model.kind + (&model == approved_ ? " (approved)" : ""));
    Values values{{"name", model.endpoint},
                  {"role", team_.role},
                  {"image", model.image},
                  {"artifact", model.artifact},
                  {"arn", model.package_arn}};
    // The approved version by its package, as a registry's deployment does; the other from its artifact, as a person trying it would.
    ATHANOR_TRY(
        auto created,
        team_.approver->call(
            "sagemaker", "CreateModel",
            fill(
                &model == approved_
                    ? R"({"ModelName": $name, "ExecutionRoleArn": $role, "Containers": [{"ModelPackageName": $arn}]})"
                    : R"({"ModelName": $name, "ExecutionRoleArn": $role, "PrimaryContainer": {"Image": $image, "ModelDataUrl": $artifact}})",
                values)));
    ATHANOR_TRY(auto config,
                team_.approver->call("sagemaker", "CreateEndpointConfig",
                                     fill(R"({"EndpointConfigName": $name, "ProductionVariants": [
        {"VariantName": "AllTraffic", "ModelName": $name, "InitialInstanceCount": 1, "InstanceType": "ml.m5.large", "InitialVariantWeight": 1}]})",
                                          values)));
    ATHANOR_TRY(auto endpoint, team_.approver->call(
                                   "sagemaker", "CreateEndpoint",
                                   fill(R"({"EndpointName": $name, "EndpointConfigName": $name})", values)));
    ATHANOR_CHECK(watch_endpoint(*team_.approver, model.endpoint, watcher_of(progress_)));
    progress_.end("InService  " + api_.target().endpoint + "/endpoints/" + model.endpoint + "/invocations");
    return {};
}

Result<std::vector<std::string>> ChurnLoop::test_lines(std::string_view file) {
    ATHANOR_TRY(std::string text, team_.approver->get_object(bucket_, "prepared/test/" + std::string(file)));
    return lines_of(text);
}

Status ChurnLoop::predict_xgboost() {
    progress_.begin("predict (xgboost)");
    ATHANOR_TRY(auto rows, test_lines("test.csv"));
    std::vector<double> served;
    for (const auto& row : rows) {
        ATHANOR_TRY(std::string answer,
                    team_.approver->invoke(xgboost_.endpoint, "text/csv", row.substr(row.find(',') + 1)));
        auto score = parse_number<double>(trim(answer));
        if (!score) return fail("UnexpectedAnswer", "the endpoint answered: " + answer);
        served.push_back(*score);
    }
    return compare(xgboost_, served, kXgboostTolerance);
}

Status ChurnLoop::predict_sklearn() {
    progress_.begin("predict (script mode)");
    ATHANOR_TRY(auto customers, test_lines("customers.jsonl"));
    std::vector<double> served;
    for (const auto& customer : customers) {
        ATHANOR_TRY(std::string text,
                    team_.approver->invoke(sklearn_.endpoint, "application/json", customer));
        ATHANOR_TRY(json::Document answer, json::parse(text));
        auto probability = answer.root()["probability"].real();
        if (!probability) return fail("UnexpectedAnswer", "the endpoint answered: " + text);
        served.push_back(*probability);
    }
    return compare(sklearn_, served, 0);
}

// What was served against what the library computed in the evaluation job, and against the AUC that the registry holds.
Status ChurnLoop::compare(const Model& model, const std::vector<double>& served, double tolerance) {
    ATHANOR_TRY(std::string text,
                team_.approver->get_object(bucket_, "evaluation/scores_" + model.kind + ".csv"));
    ATHANOR_TRY(auto rows, test_lines("test.csv"));
    auto expected = lines_of(text);
    if (expected.size() != served.size() || rows.size() != served.size())
        return fail("Mismatch", "the number of scores differs");
    double worst = 0;
    std::vector<bool> labels;
    for (std::size_t i = 0; i < served.size(); ++i) {
        auto score = parse_number<double>(expected[i]);
        if (!score) return fail("UnexpectedAnswer", "not a score: " + expected[i]);
        worst = std::max(worst, std::abs(*score - served[i]));
        labels.push_back(rows[i].starts_with("1"));
    }
    if (worst > tolerance)
        return fail("Mismatch", fmt::format("a served score differs by {} from the library's", worst));

    ATHANOR_TRY(json::Document package,
                team_.approver->call("sagemaker", "DescribeModelPackage",
                                     fill(R"({"ModelPackageName": $arn})", {{"arn", model.package_arn}})));
    auto registered = parse_number<double>(package.root()["CustomerMetadataProperties"]["auc"].string_or(""));
    double auc = area_under_curve(served, labels);
    if (!registered || std::abs(auc - *registered) > std::max(tolerance, 1e-12)) {
        return fail("Mismatch", fmt::format("AUC served {} but registered {}", auc, registered.value_or(0)));
    }
    progress_.end(fmt::format("{} predictions, largest difference {:.1e}, AUC {:.4f} as registered",
                              served.size(), worst, auc));
    return {};
}

// What is not one's work was refused, and nobody can say that it was not tried.
Status ChurnLoop::show_refusals() {
    progress_.begin("who was refused what");
    const std::string raw = "raw/batch=1/customers.csv";
    auto seen = team_.trainer->get_object(bucket_, raw);
    if (seen || seen.error().status != 403)
        return fail("Mismatch", "the trainer could read the customers' names");
    ATHANOR_TRY(std::string logged, refusal_in_access_log(api_, bucket_, raw));
    ATHANOR_TRY(std::string audited, refusal_in_audit(api_, "UpdateModelPackage", "trainer-" + id_));
    progress_.end("access log: " + logged + "\n      audit: " + audited);
    return {};
}

Status ChurnLoop::delete_endpoints() {
    for (const Model* model : {&xgboost_, &sklearn_}) ATHANOR_CHECK(delete_endpoint(api_, model->endpoint));
    return {};
}

void ChurnLoop::print_whereabouts() const {
    const auto& target = api_.target();
    fmt::print(
        "\nWhere everything is\n  data         {}\n  models       {}\n               {}\n  evaluation   {}\n "
        " registry     {}\n               {}\n",
        uri("prepared/"), xgboost_.artifact, sklearn_.artifact, uri("evaluation/"), xgboost_.package_arn,
        sklearn_.package_arn);
    for (const Model* model : {&xgboost_, &sklearn_}) {
        fmt::print("  endpoint     {}/endpoints/{}/invocations\n", target.endpoint, model->endpoint);
    }
    fmt::print(
        "\nTo go on\n"
        "  aws --endpoint-url {0} sagemaker-runtime invoke-endpoint --endpoint-name {1} --content-type "
        "application/json --body fileb://{2} /dev/stdout\n"
        "  curl --aws-sigv4 aws:amz:{3}:sagemaker --user \"$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY\" -H "
        "'Content-Type: application/json' "
        "-d @{2} {0}/endpoints/{1}/invocations\n"
        "  aws --endpoint-url {0} s3 ls --recursive s3://{4}/\n",
        target.endpoint, sklearn_.endpoint, examples_ + "/customer.json", target.region, bucket_);
}

}  // namespace athanor::cli
