#include "services/sagemaker/experiments/experiments.hpp"

#include "api/sagemaker/training_job.hpp"
#include "services/sagemaker/experiments/job_component.hpp"
#include "services/sagemaker/kept.hpp"
#include "services/sagemaker/testing.hpp"

namespace athanor::sagemaker {
namespace {

using namespace api::sagemaker;
using testing::kAccount;

struct ExperimentsTest : ::testing::Test {
    ExperimentsTest() {
        auto opened = telemetry::MetricStore::open(world.files, world.clock,
                                                   {.path = "/data/metrics", .on_lost_durability = [] {}});
        EXPECT_TRUE(opened);
        series = *std::move(opened);
        metrics.emplace(*world.database, *series);
        experiments.emplace(*world.database);
        trials.emplace(*world.database);
        components.emplace(*world.database, *metrics);
        experiments->add_to(caller.operations);
        trials->add_to(caller.operations);
        components->add_to(caller.operations);
    }

    Key key(Kind kind, std::string name) {
        return {std::string(kAccount), "us-east-1", kind, std::move(name)};
    }

    Resource job(std::string name, ExperimentConfig config) {
        CreateTrainingJobRequest request;
        request.training_job_name = name;
        request.output_data_config.s3_output_path = "s3://b/out";
        request.hyper_parameters = {{"lr", "0.5"}, {"name", "\"adam\""}};
        request.algorithm_specification.emplace().training_image = "athanor/xgboost";
        request.resource_config.emplace();
        request.resource_config->instance_type = "ml.m5.large";
        request.resource_config->instance_count = 2;
        Channel channel{.channel_name = "train"};
        channel.data_source.s3_data_source.emplace().s3_uri = "s3://b/train";
        channel.content_type = "text/csv";
        request.input_data_config = {channel};
        if (config.experiment_name || config.trial_name || config.run_name)
            request.experiment_config = config;
        DescribeTrainingJobResponse state;
        state.secondary_status = "Starting";
        return {.key = key(Kind::training_job, name),
                .status = "InProgress",
                .request = keep(request),
                .state = keep(state)};
    }

    Status follow(const Resource& resource, bool fresh) {
        auto done = world.database->write_blocking(
            [&](store::Transaction& tx) { return follow_job(tx, resource, fresh); });
        return done ? Status{} : Status(std::unexpected(done.error()));
    }

    testing::World world;
    std::unique_ptr<telemetry::MetricStore> series;
    testing::Caller caller;
    std::optional<ComponentMetrics> metrics;
    std::optional<Experiments> experiments;
    std::optional<Trials> trials;
    std::optional<TrialComponents> components;
};

TEST_F(ExperimentsTest, AJobHasAComponentThatFollowsIt) {
    ASSERT_TRUE(caller.call<op::CreateExperiment>({.experiment_name = "exp"}));
    Resource row = job(
        "j", {.experiment_name = "exp", .trial_component_display_name = "Training", .run_name = "exp-run"});
    ASSERT_TRUE(follow(row, true));
    auto made = caller.call<op::DescribeTrialComponent>({.trial_component_name = "j-aws-training-job"});
    ASSERT_TRUE(made) << made.error().message;
    EXPECT_EQ(made->display_name, "Training");
    EXPECT_EQ(made->source->source_arn, row.key.arn());
    EXPECT_EQ(made->source->source_type, "SageMakerTrainingJob");
    EXPECT_EQ(made->parameters->at("lr").number_value, 0.5);
    EXPECT_EQ(made->parameters->at("name").string_value, "\"adam\"");
    EXPECT_EQ(made->parameters->at("SageMaker.InstanceCount").number_value, 2);
    EXPECT_EQ(made->input_artifacts->at("train").value, "s3://b/train");
    EXPECT_EQ(made->input_artifacts->at("train").media_type, "text/csv");
    EXPECT_EQ(made->output_artifacts->at("SageMaker.ModelArtifact").value,
              "s3://b/out/j/output/model.tar.gz");
    EXPECT_EQ(made->status->primary_status, "InProgress");

    row.status = "Completed";
    DescribeTrainingJobResponse state;
    state.secondary_status = "Completed";
    state.training_end_time = world.clock.now();
    row.state = keep(state);
    ASSERT_TRUE(follow(row, false));
    made = caller.call<op::DescribeTrialComponent>({.trial_component_name = "j-aws-training-job"});
    EXPECT_EQ(made->status->message, "Status: Completed, secondary status: Completed, failure reason: .");
    EXPECT_EQ(made->end_time, world.clock.now());

    auto listed = caller.call<op::ListTrialComponents>({.source_arn = row.key.arn()});
    ASSERT_EQ(listed->trial_component_summaries->size(), 1u);
    auto grouped = caller.call<op::ListTrials>({.experiment_name = "exp"});
    ASSERT_EQ(grouped->trial_summaries->size(), 1u);
    EXPECT_EQ(grouped->trial_summaries->front().trial_name, "Default-Run-Group-exp");
}

TEST_F(ExperimentsTest, AConfigThatCannotBeMetRefusesTheJob) {
    EXPECT_EQ(follow(job("a", {.experiment_name = "none"}), true).error().code, "ResourceNotFound");
    EXPECT_EQ(follow(job("a", {.trial_name = "none"}), true).error().code, "ResourceNotFound");
    for (const char* name : {"one", "two"})
        ASSERT_TRUE(caller.call<op::CreateExperiment>({.experiment_name = name}));
    ASSERT_TRUE(caller.call<op::CreateTrial>({.trial_name = "t", .experiment_name = "one"}));
    EXPECT_EQ(follow(job("a", {.experiment_name = "two", .trial_name = "t"}), true).error().code,
              "ValidationException");
    EXPECT_FALSE(caller.call<op::DescribeTrialComponent>({.trial_component_name = "a-aws-training-job"}));
}

TEST_F(ExperimentsTest, ADeletedComponentOfAJobStaysDeleted) {
    Resource row = job("j", {});
    ASSERT_TRUE(follow(row, true));
    ASSERT_TRUE(caller.call<op::DeleteTrialComponent>({.trial_component_name = "j-aws-training-job"}));
    ASSERT_TRUE(follow(row, false));
    EXPECT_EQ(
        caller.call<op::DescribeTrialComponent>({.trial_component_name = "j-aws-training-job"}).error().code,
        "ResourceNotFound");
}

TEST_F(ExperimentsTest, MetricsAreSummariesOfPointsAndGoWithTheComponent) {
    ASSERT_TRUE(caller.call<op::CreateTrialComponent>({.trial_component_name = "run"}));
    auto source = metrics->source_of(kAccount, "us-east-1", "run");
    ASSERT_TRUE(source && *source);
    EXPECT_FALSE(metrics->source_of(kAccount, "us-east-1", "nobody")->has_value());
    ASSERT_TRUE(series->append_blocking({{**source,
                                          {{"loss", {.time = 1000, .step = 0, .value = 4}},
                                           {"loss", {.time = 2000, .step = 1, .value = 2}}}}}));
    auto described = caller.call<op::DescribeTrialComponent>({.trial_component_name = "run"});
    ASSERT_EQ(described->metrics->size(), 1u);
    const TrialComponentMetricSummary& loss = described->metrics->front();
    EXPECT_EQ(loss.metric_name, "loss");
    EXPECT_EQ(loss.source_arn, key(Kind::trial_component, "run").arn());
    EXPECT_EQ(loss.min, 2);
    EXPECT_EQ(loss.max, 4);
    EXPECT_EQ(loss.last, 2);
    EXPECT_EQ(loss.avg, 3);
    EXPECT_EQ(loss.count, 2);
    EXPECT_EQ(loss.time_stamp, from_epoch_millis(2000));

    ASSERT_TRUE(caller.call<op::DeleteTrialComponent>({.trial_component_name = "run"}));
    EXPECT_FALSE(metrics->source_of(kAccount, "us-east-1", "run")->has_value());
    world.clock.advance(std::chrono::seconds(1));
    ASSERT_TRUE(caller.call<op::CreateTrialComponent>({.trial_component_name = "run"}));
    EXPECT_FALSE(caller.call<op::DescribeTrialComponent>({.trial_component_name = "run"})->metrics);
    EXPECT_TRUE(series->summaries(**source).empty());
}

}  // namespace
}  // namespace athanor::sagemaker
