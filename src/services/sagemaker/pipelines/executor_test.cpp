// Executions step by step, with jobs that end when the test says so.
#include "services/sagemaker/pipelines/executor.hpp"

#include "services/sagemaker/pipelines/testing_world.hpp"

namespace athanor::sagemaker::pipelines {
namespace {

using namespace api::sagemaker;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using testing::pipeline;
using testing::processing;
using testing::training;
using testing::World;

constexpr std::string_view kExecutionEvent = "SageMaker Model Building Pipeline Execution Status Change";
constexpr std::string_view kStepEvent = "SageMaker Model Building Pipeline Execution Step Status Change";

std::string report(double value) { return "{\"metrics\":{\"auc\":" + std::to_string(value) + "}}"; }

// Prep ▸ Train ▸ Gate (by a property file of Prep) ▸ Register | Stop
std::string loop() {
    return pipeline(
        {processing("Prep", R"("CacheConfig":{"Enabled":true,"ExpireAfter":"PT1H"})",
                    R"({"Get":"Parameters.Text"})"),
         training("Train", R"({"Get":"Steps.Prep.ProcessingOutputConfig.Outputs['train'].S3Output.S3Uri"})"),
         R"({"Name":"Gate","Type":"Condition","DependsOn":["Train"],"Arguments":{"Conditions":[{"Type":"GreaterThanOrEqualTo",)"
         R"("LeftValue":{"Std:JsonGet":{"PropertyFile":{"Get":"Steps.Prep.PropertyFiles.Report"},"Path":"metrics.auc"}},"RightValue":{"Get":"Parameters.Rate"}}],)"
         R"("IfSteps":[{"Name":"Register","Type":"RegisterModel","Arguments":{"ModelPackageGroupName":"group","InferenceSpecification":{"Containers":)"
         R"([{"Image":"athanor/xgboost:1","ModelDataUrl":{"Get":"Steps.Train.ModelArtifacts.S3ModelArtifacts"}}],)"
         R"("SupportedContentTypes":["text/csv"],"SupportedResponseMIMETypes":["text/csv"]}}}],)"
         R"("ElseSteps":[{"Name":"Stop","Type":"Fail","Arguments":{"ErrorMessage":{"Std:Join":{"On":" ","Values":["below",{"Get":"Parameters.Rate"}]}}}}]}})"});
}

TEST(Executor, RunsTheLoopFromDataToTheRegistry) {
    World world;
    world.objects["b/Prep/report.json"] = report(0.9);
    std::string arn = world.start(loop());
    EXPECT_EQ(world.status(arn), "Executing");
    EXPECT_EQ(*world.steps(arn)["Prep"].step_status, "Executing");
    EXPECT_EQ(world.steps(arn).size(), 1U);
    world.finish(arn, "Prep");
    auto request = recall<CreateTrainingJobRequest>(world.job(world.job_of(arn, "Train"))->request);
    EXPECT_EQ(request->input_data_config->at(0).data_source.s3_data_source->s3_uri, "s3://b/Prep");
    EXPECT_TRUE(
        request->training_job_name.starts_with("pipelines-" + arn.substr(arn.rfind('/') + 1) + "-Train-"))
        << request->training_job_name;
    world.finish(arn, "Train");
    EXPECT_EQ(world.status(arn), "Succeeded");
    auto steps = world.steps(arn);
    EXPECT_EQ(*steps["Gate"].metadata->condition->outcome, "True");
    EXPECT_FALSE(steps.contains("Stop"));
    std::string package = *steps["Register"].metadata->register_model->arn;
    auto registered = recall<CreateModelPackageInput>(world.job(*parse_arn(package))->request);
    EXPECT_THAT(*registered->inference_specification->containers[0].model_data_url,
                HasSubstr(world.job_of(arn, "Train").name));
    EXPECT_EQ(*steps["Train"].attempt_count, 1);
    EXPECT_TRUE(steps["Train"].end_time);
}

TEST(Executor, AFailStepEndsTheExecutionWithItsMessage) {
    World world;
    world.objects["b/Prep/report.json"] = report(0.1);
    std::string arn = world.start(loop());
    world.finish(arn, "Prep");
    world.finish(arn, "Train");
    EXPECT_EQ(world.status(arn), "Failed");
    EXPECT_EQ(*world.describe(arn).failure_reason, "Step failure: One or multiple steps failed.");
    auto stop = world.steps(arn)["Stop"];
    EXPECT_EQ(*stop.step_status, "Failed");
    EXPECT_EQ(*stop.failure_reason, "below 0.5");
    EXPECT_EQ(*stop.metadata->fail->error_message, "below 0.5");
}

TEST(Executor, APropertyFileThatIsMissingOrHasNothingThereFailsTheStep) {
    for (std::string content : {"", "{}", "no json", R"({"metrics":{"auc":"high"}})"}) {
        World world;
        if (!content.empty()) world.objects["b/Prep/report.json"] = content;
        std::string arn = world.start(loop());
        world.finish(arn, "Prep");
        world.finish(arn, "Train");
        EXPECT_EQ(world.status(arn), "Failed") << content;
        EXPECT_TRUE(world.steps(arn)["Gate"].failure_reason) << content;
    }
}

TEST(Executor, TellsOfEachChangeInEventsOfAwssShape) {
    World world;
    std::string arn = world.start(pipeline({processing("Only")}));
    world.finish(arn, "Only");
    auto executions = world.events(std::string(kExecutionEvent));
    ASSERT_EQ(executions.size(), 2U);
    EXPECT_THAT(executions[0], HasSubstr(R"("currentPipelineExecutionStatus":"Executing")"));
    EXPECT_THAT(
        executions[1],
        HasSubstr(
            R"("currentPipelineExecutionStatus":"Succeeded","previousPipelineExecutionStatus":"Executing")"));
    EXPECT_THAT(executions[1], HasSubstr(R"("pipelineExecutionArn":")" + arn));
    auto envelope = world.database->read([](store::Snapshot& s) {
        return s.one<std::string>("SELECT payload FROM athanor_outbox ORDER BY sequence LIMIT 1");
    });
    EXPECT_THAT(
        **envelope,
        HasSubstr(R"("resources":["arn:aws:sagemaker:us-east-1:000000000000:pipeline/P1",")" + arn + "\"]"));
    auto steps = world.events(std::string(kStepEvent));
    ASSERT_EQ(steps.size(), 3U);
    EXPECT_THAT(steps[0], HasSubstr(R"("currentStepStatus":"Starting")"));
    EXPECT_THAT(
        steps[2],
        HasSubstr(
            R"("metadata":{"processingJob":{"arn":"arn:aws:sagemaker:us-east-1:000000000000:processing-job/pipelines-)"));
    EXPECT_THAT(
        steps[2],
        HasSubstr(
            R"("stepName":"Only","stepType":"Processing","previousStepStatus":"Executing","currentStepStatus":"Succeeded")"));
}

TEST(Executor, KeepsToTheParallelismAndTakesANewOne) {
    World world;
    std::string arn =
        world.start(pipeline({processing("A"), processing("B"), processing("C"), processing("D")}), {}, 2);
    EXPECT_EQ(world.steps(arn).size(), 2U);
    world.finish(arn, "A");
    EXPECT_EQ(world.steps(arn).size(), 3U);
    ASSERT_TRUE(world.call<op::UpdatePipelineExecution>(
        {.pipeline_execution_arn = arn,
         .parallelism_configuration = ParallelismConfiguration{.max_parallel_execution_steps = 3}}));
    world.step();
    EXPECT_EQ(world.steps(arn).size(), 4U);
}

TEST(Executor, WhatDoesNotDependOnAFailureGoesOn) {
    World world;
    std::string arn =
        world.start(pipeline({processing("A"), processing("B"), processing("AfterA", R"("DependsOn":["A"])"),
                              processing("AfterB", R"("DependsOn":["B"])")}));
    world.finish(arn, "A", "Failed", "AlgorithmError: exit code 1");
    EXPECT_EQ(world.status(arn), "Executing");
    world.finish(arn, "B");
    world.finish(arn, "AfterB");
    EXPECT_EQ(world.status(arn), "Failed");
    auto steps = world.steps(arn);
    EXPECT_FALSE(steps.contains("AfterA"));
    EXPECT_THAT(*steps["A"].failure_reason, HasSubstr("AlgorithmError: exit code 1"));
}

TEST(Executor, TriesAgainByPolicyWithANewJobAndAGrowingPause) {
    World world;
    std::string policy =
        R"("RetryPolicies":[{"ExceptionType":["SageMaker.JOB_INTERNAL_ERROR"],"IntervalSeconds":10,"BackoffRate":3,"MaxAttempts":3}])";
    std::string arn = world.start(pipeline({processing("A", policy)}));
    Key first = world.job_of(arn, "A");
    world.finish(arn, "A", "Failed", "InternalServerError: lost");
    EXPECT_EQ(*world.steps(arn)["A"].step_status, "Starting");
    EXPECT_EQ(*world.steps(arn)["A"].attempt_count, 2);
    world.clock.advance(std::chrono::seconds(9));
    world.step();
    EXPECT_EQ(*world.steps(arn)["A"].step_status, "Starting");
    world.clock.advance(std::chrono::seconds(1));
    world.step();
    EXPECT_EQ(*world.steps(arn)["A"].step_status, "Executing");
    EXPECT_NE(world.job_of(arn, "A").name, first.name);
    world.finish(arn, "A", "Failed", "InternalServerError: lost");
    world.clock.advance(std::chrono::seconds(29));
    world.step();
    EXPECT_EQ(*world.steps(arn)["A"].step_status, "Starting");
    world.clock.advance(std::chrono::seconds(1));
    world.step();
    world.finish(arn, "A", "Failed", "InternalServerError: lost");
    EXPECT_EQ(world.status(arn), "Failed");
    EXPECT_THAT(*world.steps(arn)["A"].failure_reason, HasSubstr("exhausted after 3 attempts"));
}

TEST(Executor, AFailureWithoutAPolicySaysSo) {
    World world;
    std::string arn = world.start(pipeline({processing("A")}));
    world.finish(arn, "A", "Failed", "CapacityError: none left");
    EXPECT_THAT(*world.steps(arn)["A"].failure_reason,
                HasSubstr("No retry policy configured for the exception type SAGEMAKER_CAPACITY_ERROR"));
}

TEST(Executor, ACallThatIsRefusedFailsTheStepAndOneThatIsThrottledIsTriedAgain) {
    World world;
    world.refusals = {{"ThrottlingException", "Rate exceeded", 400}, {"ValidationException", "no", 400}};
    std::string arn = world.start(pipeline({processing("A")}));
    EXPECT_EQ(*world.steps(arn)["A"].attempt_count, 2);
    world.clock.advance(std::chrono::seconds(1));
    world.step();
    EXPECT_EQ(*world.steps(arn)["A"].failure_reason,
              "ClientError: Failed to invoke sagemaker:CreateProcessingJob. Error Details: no");
    EXPECT_EQ(world.status(arn), "Failed");
}

TEST(Executor, AStepThatSucceededBeforeIsTakenFromTheCacheWhileItsOutputsAreThere) {
    World world;
    world.objects["b/Prep/report.json"] = report(0.1);
    std::string first = world.start(loop());
    world.finish(first, "Prep");
    std::string second = world.start_again("P1");
    auto prep = world.steps(second)["Prep"];
    EXPECT_EQ(*prep.step_status, "Succeeded");
    EXPECT_EQ(*prep.cache_hit_result->source_pipeline_execution_arn, first);
    EXPECT_EQ(*prep.metadata->processing_job->arn, world.job_of(first, "Prep").arn());
    EXPECT_EQ(*world.steps(second)["Train"].step_status, "Executing");

    EXPECT_EQ(*world.steps(world.start_again("P1", {{"Text", "other"}}))["Prep"].step_status, "Executing")
        << "other arguments";
    world.objects.clear();
    EXPECT_EQ(*world.steps(world.start_again("P1"))["Prep"].step_status, "Executing") << "its output is gone";
    world.objects["b/Prep/report.json"] = report(0.1);
    world.clock.advance(std::chrono::hours(2));
    EXPECT_EQ(*world.steps(world.start_again("P1"))["Prep"].step_status, "Executing") << "it has expired";
}

TEST(Executor, StopsWhatRunsAndStartsNothingMore) {
    World world;
    std::string arn = world.start(pipeline({processing("A"), processing("B", R"("DependsOn":["A"])")}));
    ASSERT_TRUE(world.call<op::StopPipelineExecution>({.pipeline_execution_arn = arn}));
    EXPECT_EQ(world.status(arn), "Stopping");
    EXPECT_EQ(*world.steps(arn)["A"].step_status, "Stopping");
    world.step();
    EXPECT_EQ(world.job(world.job_of(arn, "A"))->status, "Stopping");
    EXPECT_EQ(world.call<op::StopPipelineExecution>({.pipeline_execution_arn = arn}).error().code,
              "ValidationException");
    world.finish(arn, "A", "Stopped");
    EXPECT_EQ(world.status(arn), "Stopped");
    EXPECT_EQ(*world.steps(arn)["A"].step_status, "Stopped");
    EXPECT_FALSE(world.steps(arn).contains("B"));
}

TEST(Executor, AStopReachesAStepThatIsStartingWhetherItsJobIsThereOrNot) {
    for (bool made : {false, true}) {
        World world;
        world.refusals = {{"ThrottlingException", "Rate exceeded", 400}};
        std::string arn = world.start(pipeline({processing("A")}));
        Key job = world.job_of(arn, "A");
        if (made) {  // the server was killed between making it and writing that down
            CreateProcessingJobRequest in{.processing_job_name = job.name};
            ASSERT_TRUE(world.call<op::CreateProcessingJob>(in));
        }
        ASSERT_TRUE(world.call<op::StopPipelineExecution>({.pipeline_execution_arn = arn}));
        world.step();
        if (made) {
            EXPECT_EQ(world.status(arn), "Stopping");
            EXPECT_EQ(world.job(job)->status, "Stopping");
            world.finish(arn, "A", "Stopped");
        }
        EXPECT_EQ(world.status(arn), "Stopped");
        EXPECT_EQ(*world.steps(arn)["A"].step_status, "Stopped");
        EXPECT_EQ(world.job(job).has_value(), made);
    }
}

TEST(Executor, ARetryBeginsAtTheFailedStepWithNewJobs) {
    World world;
    std::string arn = world.start(pipeline(
        {processing("A"), processing("B", R"("DependsOn":["A"])"), processing("C", R"("DependsOn":["B"])")}));
    Key a = world.job_of(arn, "A");
    world.finish(arn, "A");
    EXPECT_EQ(world.call<op::RetryPipelineExecution>({.pipeline_execution_arn = arn}).error().code,
              "ValidationException")
        << "it is running";
    Key b = world.job_of(arn, "B");
    world.finish(arn, "B", "Failed", "AlgorithmError: x");
    EXPECT_EQ(world.status(arn), "Failed");
    std::string token(32, 't');
    ASSERT_TRUE(world.call<op::RetryPipelineExecution>(
        {.pipeline_execution_arn = arn, .client_request_token = token}));
    ASSERT_TRUE(world.call<op::RetryPipelineExecution>(
        {.pipeline_execution_arn = arn, .client_request_token = token}))
        << "the same request again";
    world.step();
    EXPECT_EQ(world.status(arn), "Executing");
    EXPECT_FALSE(world.describe(arn).failure_reason);
    EXPECT_EQ(world.job_of(arn, "A").name, a.name);
    EXPECT_NE(world.job_of(arn, "B").name, b.name);
    world.finish(arn, "B");
    world.finish(arn, "C");
    EXPECT_EQ(world.status(arn), "Succeeded");
}

TEST(Executor, SelectedStepsTakeWhatTheyNeedFromAnEarlierExecution) {
    World world;
    world.objects["b/Prep/report.json"] = report(0.9);
    std::string first = world.start(loop());
    auto select = [&](std::vector<std::string> names, std::optional<std::string> source) {
        StartPipelineExecutionRequest in{.pipeline_name = "P1"};
        in.selective_execution_config.emplace().source_pipeline_execution_arn = std::move(source);
        for (auto& name : names) in.selective_execution_config->selected_steps.push_back({.step_name = name});
        auto started = world.call<op::StartPipelineExecution>(in);
        world.step();
        return started;
    };
    EXPECT_THAT(select({"Train"}, first).error().message, HasSubstr("Step 'Prep' is not selected"));
    world.finish(first, "Prep");
    world.finish(first, "Train");
    ASSERT_EQ(world.status(first), "Succeeded");
    EXPECT_THAT(select({"None"}, first).error().message, HasSubstr("no step 'None'"));
    EXPECT_THAT(select({"Stop"}, first).error().message, HasSubstr("chose the other branch"));
    auto second = select({"Train"}, std::nullopt);
    ASSERT_TRUE(second) << second.error().message;
    auto steps = world.steps(*second->pipeline_execution_arn);
    ASSERT_EQ(steps.size(), 2U);
    EXPECT_EQ(*steps["Prep"].selective_execution_result->source_pipeline_execution_arn, first);
    EXPECT_EQ(*steps["Prep"].step_status, "Succeeded");
    world.finish(*second->pipeline_execution_arn, "Train");
    EXPECT_EQ(world.status(*second->pipeline_execution_arn), "Succeeded");
    EXPECT_EQ(world.steps(*second->pipeline_execution_arn).size(), 2U);
}

// Ask ▸ Use (its output)
std::string callback() {
    return pipeline(
        {R"({"Name":"Ask","Type":"Callback","SqsQueueUrl":"http://q/1","Arguments":{"text":{"Get":"Parameters.Text"}},"OutputParameters":[{"OutputName":"n","OutputType":"Integer"}]})",
         processing("Use", "",
                    R"({"Std:Join":{"On":"=","Values":["n",{"Get":"Steps.Ask.OutputParameters['n']"}]}})")});
}

TEST(Executor, ACallbackWaitsForItsTokenAndHandsOnItsOutputs) {
    World world;
    std::string arn = world.start(callback(), {{"Text", "hello"}});
    ASSERT_EQ(world.messages.size(), 1U);
    auto message = json::parse(world.messages[0]);
    EXPECT_EQ(message->root()["arguments"]["text"].string(), "hello");
    EXPECT_EQ(message->root()["status"].string(), "Executing");
    EXPECT_EQ(message->root()["pipelineExecutionArn"].string(), arn);
    std::string token(*message->root()["token"].string());
    EXPECT_EQ(token.size(), 10U);
    EXPECT_EQ(world.call<op::SendPipelineExecutionStepSuccess>({.callback_token = "0000000000"}).error().code,
              "ResourceNotFound");
    SendPipelineExecutionStepSuccessRequest in{.callback_token = token};
    in.output_parameters.emplace().push_back({.name = "n", .value = "many"});
    EXPECT_THAT(world.call<op::SendPipelineExecutionStepSuccess>(in).error().message,
                HasSubstr("is not of type Integer"));
    in.output_parameters->at(0) = {.name = "m", .value = "1"};
    EXPECT_THAT(world.call<op::SendPipelineExecutionStepSuccess>(in).error().message,
                HasSubstr("no output parameter 'm'"));
    in.output_parameters->at(0) = {.name = "n", .value = "7"};
    EXPECT_EQ(*world.call<op::SendPipelineExecutionStepSuccess>(in)->pipeline_execution_arn, arn);
    EXPECT_EQ(world.call<op::SendPipelineExecutionStepSuccess>(in).error().code, "ValidationException")
        << "it is not waiting any more";
    world.step();
    auto request = recall<CreateProcessingJobRequest>(world.job(world.job_of(arn, "Use"))->request);
    EXPECT_THAT(*request->app_specification.container_arguments, ElementsAre("n=7"));
    EXPECT_EQ(world.steps(arn)["Ask"].metadata->callback->output_parameters->at(0).value, "7");
}

TEST(Executor, ACallbackIsToldToStopAndTheExecutionWaitsForItsAnswer) {
    World world;
    std::string arn = world.start(callback());
    std::string token(*json::parse(world.messages[0])->root()["token"].string());
    ASSERT_TRUE(world.call<op::StopPipelineExecution>({.pipeline_execution_arn = arn}));
    world.step();
    ASSERT_EQ(world.messages.size(), 2U);
    EXPECT_THAT(world.messages[1], HasSubstr(R"("status":"Stopping")"));
    EXPECT_EQ(world.status(arn), "Stopping");
    ASSERT_TRUE(world.call<op::SendPipelineExecutionStepFailure>(
        {.callback_token = token, .failure_reason = "gave up"}));
    EXPECT_EQ(world.status(arn), "Stopped");
}

TEST(Executor, ACallbackThatFailsFailsTheExecution) {
    World world;
    std::string arn = world.start(callback());
    std::string token(*json::parse(world.messages[0])->root()["token"].string());
    ASSERT_TRUE(
        world.call<op::SendPipelineExecutionStepFailure>({.callback_token = token, .failure_reason = "no"}));
    EXPECT_EQ(world.status(arn), "Failed");
    EXPECT_EQ(*world.steps(arn)["Ask"].failure_reason, "no");
}

// Config (named by a parameter) ▸ Deploy
std::string deploy() {
    return pipeline(
        {R"({"Name":"Config","Type":"EndpointConfig","Arguments":{"EndpointConfigName":{"Get":"Parameters.Text"},"ProductionVariants":[{"VariantName":"A","ModelName":"m",)"
         R"("InitialInstanceCount":1,"InstanceType":"ml.m5.large"}]}})",
         R"({"Name":"Deploy","Type":"Endpoint","Arguments":{"EndpointName":"e","EndpointConfigName":{"Get":"Steps.Config.EndpointConfigName"}}})"});
}

TEST(Executor, AnEndpointIsCreatedThenUpdatedAndAnUpdateThatIsRolledBackFails) {
    World world;
    std::string first = world.start(deploy(), {{"Text", "one"}});
    EXPECT_EQ(*world.steps(first)["Deploy"].step_status, "Executing");
    std::string second = world.start_again("P1", {{"Text", "two"}});
    EXPECT_EQ(*world.steps(second)["Deploy"].step_status, "Starting")
        << "the endpoint is being created: it waits";
    EXPECT_THAT(world.updates, ElementsAre());
    world.serve("e", "one");
    EXPECT_EQ(world.status(first), "Succeeded");
    EXPECT_THAT(world.updates, ElementsAre("two"));
    EXPECT_EQ(*world.steps(second)["Deploy"].step_status, "Executing");
    world.serve("e", "two");
    EXPECT_EQ(world.status(second), "Succeeded");
    std::string third = world.start_again("P1", {{"Text", "three"}});
    world.serve("e", "two");
    EXPECT_EQ(world.status(third), "Failed");
    EXPECT_THAT(*world.steps(third)["Deploy"].failure_reason, HasSubstr("was not updated to three"));
    std::string fourth = world.start_again("P1", {{"Text", "two"}});
    EXPECT_THAT(*world.steps(fourth)["Config"].failure_reason,
                HasSubstr("endpoint-config/two already exists"));
}

TEST(Executor, GoesOnAfterACrashAnywhereAndMakesEachJobOnce) {
    for (std::uint64_t n = 0; n < 400; n += 3) {
        World world;
        world.objects["b/Prep/report.json"] = report(0.9);
        std::string arn = world.start(loop());
        Key prep = world.job_of(arn, "Prep");
        world.files.fail_at(n, 5, true);
        world.end(prep, "Completed");
        world.step();
        bool hit = world.files.fault_was_hit();
        world.crash();
        world.end(prep, "Completed");
        world.step();
        world.finish(arn, "Train");
        ASSERT_EQ(world.status(arn), "Succeeded") << "after " << n;
        auto jobs = world.database->read([](store::Snapshot& s) {
            return s.one<std::int64_t>(
                "SELECT count(*) FROM sagemaker_resource WHERE kind IN ('training-job', 'model-package')");
        });
        ASSERT_EQ(**jobs, 2) << "after " << n;
        if (!hit) break;
    }
}

}  // namespace
}  // namespace athanor::sagemaker::pipelines
