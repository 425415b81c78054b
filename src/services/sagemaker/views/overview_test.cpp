#include "services/sagemaker/endpoints/history.hpp"
#include "services/sagemaker/views/cards.hpp"
#include "services/sagemaker/views/testing_views.hpp"

namespace athanor::sagemaker {
namespace {

using pipelines::Execution;
using pipelines::StepRow;
using pipelines::StepStatus;
using pipelines::StepType;
using ::testing::HasSubstr;
using ::testing::Not;

std::string state_by(std::string_view arn, std::string_view more = "") {
    return R"({"CreatedBy":{"IamIdentity":{"Arn":")" + std::string(arn) + "\"}}" + std::string(more) + "}";
}

struct OverviewTest : ::testing::Test, testing::ViewsWorld {
    std::string overview() { return answer(&Views::overview, "{}"); }

    void write(const std::function<Status(store::Transaction& tx)>& change) {
        auto done = world.database->write_blocking([&](store::Transaction& tx) { return change(tx); });
        EXPECT_TRUE(done) << done.error().message;
        world.clock.advance(std::chrono::seconds(1));
    }
    // An execution whose training job has made version `version` of the group "churn".
    void add_round(const std::string& id, const std::string& status, const std::string& started_by,
                   int version) {
        Execution execution{.key = key(Kind::pipeline_execution, "loop/execution/" + id),
                            .pipeline = "loop",
                            .role = "",
                            .started = world.clock.now(),
                            .parameters = "{}",
                            .selected = {}};
        put({.key = execution.key,
             .status = status,
             .parent = "loop",
             .request = started_by.empty() ? "" : R"({"StartedBy":")" + started_by + "\"}",
             .state = state_by("arn:aws:sts::000000000000:assumed-role/Automation/nightly")});
        write([&](store::Transaction& tx) -> Status {
            ATHANOR_CHECK(pipelines::insert(tx, execution));
            StepRow train{.step = "Train",
                          .type = StepType::training,
                          .status = StepStatus::succeeded,
                          .ordinal = 1,
                          .job = "train-" + id};
            StepRow add{.step = "Register",
                        .type = StepType::register_model,
                        .status = StepStatus::succeeded,
                        .ordinal = 2};
            add.job = "churn/" + std::to_string(version);
            ATHANOR_CHECK(pipelines::insert(tx, execution, train));
            return pipelines::insert(tx, execution, add);
        });
    }
};

TEST_F(OverviewTest, WhatRunsWhatFailedWhatWaitsAndWhatServes) {
    put({.key = key(Kind::training_job, "running"), .status = "InProgress", .state = "{}"});
    put({.key = key(Kind::training_job, "done"), .status = "Completed", .state = "{}"});
    put({.key = key(Kind::processing_job, "broken"),
         .status = "Failed",
         .state = R"({"FailureReason":"exit code 3"})"});
    put({.key = key(Kind::model_package, "churn/1"),
         .status = "PendingManualApproval",
         .parent = "churn",
         .state = "{}"});
    put({.key = key(Kind::model_package, "churn/2"), .status = "Approved", .parent = "churn", .state = "{}"});
    put({.key = key(Kind::endpoint, "live"), .status = "InService", .state = "{}"});
    const std::string all = overview();
    EXPECT_THAT(
        all,
        HasSubstr(
            R"("running":[{"kind":"TrainingJob","name":"running",)"
            R"("arn":"arn:aws:sagemaker:us-east-1:000000000000:training-job/running","status":"InProgress")"));
    EXPECT_THAT(all, HasSubstr(R"("failed":[{"kind":"ProcessingJob","name":"broken")"));
    EXPECT_THAT(all, HasSubstr(R"("reason":"exit code 3")"));
    EXPECT_THAT(all, HasSubstr(R"("waiting":[{"kind":"ModelPackage","name":"churn/1")"));
    EXPECT_THAT(all, HasSubstr(R"("parent":"churn"}],"serving":[{"kind":"Endpoint","name":"live")"));
    EXPECT_THAT(all, Not(HasSubstr("done")));
    EXPECT_THAT(all, Not(HasSubstr("churn/2")));
}

TEST_F(OverviewTest, AFailureIsOfTheLastDay) {
    put({.key = key(Kind::training_job, "old"), .status = "Failed", .state = "{}"});
    world.clock.advance(std::chrono::hours(25));
    EXPECT_THAT(overview(), HasSubstr(R"("failed":[])"));
}

TEST_F(OverviewTest, EveryListIsBounded) {
    for (int i = 0; i < 60; ++i)
        put({.key = key(Kind::training_job, "job-" + std::to_string(i)),
             .status = "InProgress",
             .state = "{}"});
    auto document = json::parse(overview());
    ASSERT_TRUE(document);
    EXPECT_EQ(document->root()["running"].size(), 50u);
}

TEST_F(OverviewTest, ARoundOfALoopGoesFromItsTriggerToTheEndpoint) {
    put({.key = key(Kind::pipeline, "loop"), .status = "Active", .state = "{}"});
    put({.key = key(Kind::model_package, "churn/1"),
         .status = "Approved",
         .parent = "churn",
         .state = R"({"CustomerMetadataProperties":{"auc":"0.91","note":"good"}})"});
    auto appended =
        series->append_blocking({{.source = job_metrics_source(key(Kind::training_job, "train-a")),
                                  .measurements = {{"validation:auc", {.time = 1'000, .value = 0.5}},
                                                   {"validation:auc", {.time = 2'000, .value = 0.75}}}}});
    ASSERT_TRUE(appended);
    add_round("a", "Succeeded", "scheduler.amazonaws.com", 1);
    add_round("b", "Executing", "", 2);
    EndpointRow row{.key = key(Kind::endpoint, "live"), .stage = EndpointStage::in_service, .failure = {}};
    row.current = {
        .config_name = "one",
        .variants = {{.name = "v", .model = "m", .package = key(Kind::model_package, "churn/1").arn()}}};
    write([&](store::Transaction& tx) { return begin_service(tx, row); });
    const std::string all = overview();
    auto document = json::parse(all);
    ASSERT_TRUE(document) << all;
    json::Value loop = document->root()["loops"].at(0);
    EXPECT_EQ(loop["pipeline"].string_or(""), "loop");
    ASSERT_EQ(loop["rounds"].size(), 2u);
    json::Value running = loop["rounds"].at(0), first = loop["rounds"].at(1);
    EXPECT_EQ(running["status"].string_or(""), "Executing");
    EXPECT_TRUE(running["ended"].is_null());
    EXPECT_EQ(running["trigger"].string_or(""), "role Automation (nightly)");
    EXPECT_EQ(running["modelPackage"].string_or("-"), "");  // not registered yet
    EXPECT_EQ(first["trigger"].string_or(""), "schedule nightly");
    EXPECT_EQ(first["steps"].text(), R"([{"name":"Train","type":"Training","status":"Succeeded"},)"
                                     R"({"name":"Register","type":"RegisterModel","status":"Succeeded"}])");
    EXPECT_EQ(first["modelPackage"].string_or(""),
              "arn:aws:sagemaker:us-east-1:000000000000:model-package/churn/1");
    EXPECT_EQ(first["approval"].string_or(""), "Approved");
    EXPECT_EQ(first["endpoint"].string_or(""), "live");
    EXPECT_EQ(first["metrics"].text(), R"({"auc":0.91,"validation:auc":0.75})");
}

TEST_F(OverviewTest, ARoundsJobsNameTheExecutionAsTheirParent) {
    put({.key = key(Kind::pipeline, "loop"), .status = "Active", .state = "{}"});
    add_round("a", "Executing", "", 1);
    put({.key = key(Kind::training_job, "train-a"), .status = "InProgress", .state = "{}"});
    EXPECT_THAT(overview(), HasSubstr(R"("parent":"loop/execution/a"})"));
}

TEST_F(OverviewTest, ALoopHasItsLastEightRounds) {
    put({.key = key(Kind::pipeline, "loop"), .status = "Active", .state = "{}"});
    for (int i = 0; i < 10; ++i) add_round("r" + std::to_string(i), "Succeeded", "", 1);
    auto document = json::parse(overview());
    ASSERT_TRUE(document);
    json::Value rounds = document->root()["loops"].at(0)["rounds"];
    EXPECT_EQ(rounds.size(), 8u);
    EXPECT_THAT(rounds.at(0)["execution"].string_or(""), HasSubstr("/execution/r9"));
}

TEST_F(OverviewTest, WhatMayNotBeSeenIsLeftOut) {
    put({.key = key(Kind::training_job, "open"), .status = "InProgress", .state = "{}"});
    put({.key = key(Kind::training_job, "secret"), .status = "InProgress", .state = "{}"});
    put({.key = key(Kind::pipeline, "loop"), .status = "Active", .state = "{}"});
    add_round("a", "Succeeded", "", 1);
    expect_refused(&Views::overview, "{}", "sagemaker:ListTrainingJobs");
    authorizer.allowed = {"sagemaker:DescribeTrainingJob"};
    authorizer.hidden = {key(Kind::training_job, "secret").arn()};
    auto seen = ask(&Views::overview, "{}", false);
    ASSERT_TRUE(seen) << seen.error().message;
    EXPECT_THAT(*seen, HasSubstr("\"open\""));
    EXPECT_THAT(*seen, Not(HasSubstr("secret")));
    EXPECT_THAT(*seen, HasSubstr(R"("loops":[])"));
    // Pipelines, but neither steps nor packages.
    put({.key = key(Kind::model_package, "churn/1"), .status = "Approved", .parent = "churn", .state = "{}"});
    authorizer.allowed = {"sagemaker:DescribePipeline", "sagemaker:DescribePipelineExecution"};
    seen = ask(&Views::overview, "{}", false);
    ASSERT_TRUE(seen);
    EXPECT_THAT(*seen, HasSubstr(R"("steps":[],"modelPackage":"","approval":"","endpoint":"","metrics":{})"));
}

TEST_F(OverviewTest, AnEmptyAccountIsNotARefusal) {
    EXPECT_EQ(overview(), R"({"running":[],"failed":[],"waiting":[],"serving":[],"loops":[]})");
    authorizer.allowed = {"sagemaker:ListPipelines"};
    EXPECT_TRUE(ask(&Views::overview, "{}", false));
}

TEST(TriggerTest, IsWhoStartedIt) {
    auto trigger = [](std::string_view request, const std::string& state) {
        auto asked = json::parse(request), said = json::parse(state);
        return trigger_of(asked->root(), said->root());
    };
    const std::string session = state_by("arn:aws:sts::000000000000:assumed-role/R/new-data");
    EXPECT_EQ(trigger(R"({"StartedBy":"events.amazonaws.com"})", session), "rule new-data");
    EXPECT_EQ(trigger(R"({"StartedBy":"pipes.amazonaws.com"})", session), "pipe new-data");
    EXPECT_EQ(trigger(R"({"StartedBy":"cloudwatch.amazonaws.com"})", session), "alarm new-data");
    EXPECT_EQ(trigger(R"({"StartedBy":"events.amazonaws.com"})", state_by("arn:aws:iam::000000000000:root")),
              "rule");
    EXPECT_EQ(trigger("{}", session), "role R (new-data)");
    EXPECT_EQ(trigger("{}", state_by("arn:aws:iam::000000000000:user/team/anna")), "user anna");
    EXPECT_EQ(trigger("{}", state_by("arn:aws:iam::000000000000:root")), "root");
    EXPECT_EQ(trigger("{}", "{}"), "");
}

}  // namespace
}  // namespace athanor::sagemaker
