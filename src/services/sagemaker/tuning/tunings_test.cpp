// Tuning jobs over training jobs whose agents are a few lines, and a server that is killed at any point between two steps.
#include "services/sagemaker/tuning/tunings.hpp"

#include "base/encoding.hpp"
#include "base/json.hpp"
#include "services/sagemaker/jobs/job_operations.hpp"
#include "services/sagemaker/jobs/metrics.hpp"
#include "services/sagemaker/tags.hpp"
#include "services/sagemaker/testing.hpp"
#include "services/sagemaker/testing_agents.hpp"
#include "services/sagemaker/tuning/tuning_operations.hpp"

namespace athanor::sagemaker {
namespace {

using namespace api::sagemaker;
using compute::Outcome;
using compute::Phase;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::MatchesRegex;
using ::testing::SizeIs;

CreateHyperParameterTuningJobRequest tuning_request(std::string name, std::int64_t jobs = 4,
                                                    std::int64_t parallel = 2) {
    CreateHyperParameterTuningJobRequest in{.hyper_parameter_tuning_job_name = std::move(name)};
    auto& config = in.hyper_parameter_tuning_job_config;
    config.strategy = "Random";
    config.random_seed = 1;
    config.hyper_parameter_tuning_job_objective =
        HyperParameterTuningJobObjective{.type = "Maximize", .metric_name = "acc"};
    config.resource_limits = {.max_number_of_training_jobs = jobs, .max_parallel_training_jobs = parallel};
    config.parameter_ranges = ParameterRanges{
        .integer_parameter_ranges =
            std::vector<IntegerParameterRange>{{.name = "depth", .min_value = "1", .max_value = "9"}},
        .continuous_parameter_ranges =
            std::vector<ContinuousParameterRange>{{.name = "eta", .min_value = "0.01", .max_value = "1"}}};
    auto training = testing::training("unused");
    in.training_job_definition = HyperParameterTrainingJobDefinition{
        .static_hyper_parameters = std::map<std::string, std::string>{{"num_round", "10"}},
        .algorithm_specification = {.training_image = "athanor/test",
                                    .training_input_mode = "File",
                                    .metric_definitions =
                                        std::vector<MetricDefinition>{
                                            {.name = "acc", .regex = "acc=([0-9.]+)"}}},
        .role_arn = training.role_arn,
        .input_data_config = training.input_data_config,
        .output_data_config = training.output_data_config,
        .resource_config = training.resource_config,
        .stopping_condition = {.max_runtime_in_seconds = 3600},
        .environment = std::map<std::string, std::string>{{"SECRET", "hunter2"}}};
    return in;
}

// All trials of a test run at once.
FleetOptions roomy() {
    FleetOptions options = testing::fleet_options();
    options.capacity = {.cpu_millis = 64'000, .memory_bytes = 256ull << 30};
    return options;
}

class TuningsTest : public ::testing::Test, protected testing::World {
protected:
    TuningsTest() : catalogue(testing::catalogue()) { boot(); }

    struct Server {
        Server(TuningsTest& t)
            : fleet(*t.database, t.vault, t.files, t.clock, t.random, t.placement, t.pool, roomy()),
              jobs(fleet, t.catalogue),
              training(fleet, t.catalogue),
              tags(*t.database),
              tunings(fleet, t.random, t.pool),
              operations(fleet, t.catalogue, t.random) {
            training.add_to(caller.operations);
            operations.add_to(caller.operations);
            tags.add_to(caller.operations);
            tunings.use(caller.operations);
        }
        testing::Caller caller;
        Fleet fleet;
        Jobs jobs;
        TrainingJobs training;
        Tags tags;
        Tunings tunings;
        TuningOperations operations;
    };
    void boot() {
        server = std::make_unique<Server>(*this);
        ASSERT_TRUE(server->jobs.recover());
    }
    void kill() {
        server.reset();
        restart();
        boot();
    }
    template <class Op>
    Result<typename Op::Output> call(typename Op::Input input) {
        return server->caller.call<Op>(std::move(input));
    }
    void step() {
        clock.advance(std::chrono::seconds(1));
        run_to_end(server->tunings.step());
        run_to_end(server->jobs.step());
    }
    DescribeHyperParameterTuningJobResponse describe(const std::string& name = "t") {
        auto out = call<op::DescribeHyperParameterTuningJob>({.hyper_parameter_tuning_job_name = name});
        EXPECT_TRUE(out) << out.error().message;
        return out ? *out : DescribeHyperParameterTuningJobResponse{};
    }
    std::vector<HyperParameterTrainingJobSummary> trials(
        ListTrainingJobsForHyperParameterTuningJobRequest in = {.max_results = 100}) {
        in.hyper_parameter_tuning_job_name = "t";
        auto out = call<op::ListTrainingJobsForHyperParameterTuningJob>(in);
        EXPECT_TRUE(out) << out.error().message;
        return out ? out->training_job_summaries : std::vector<HyperParameterTrainingJobSummary>{};
    }
    Key job_key(const std::string& name) {
        return {std::string(testing::kAccount), "us-east-1", Kind::training_job, name};
    }
    void measure(const std::string& job, double value) {
        std::vector<MetricPoint> points{{.name = "acc", .value = value, .at = clock.now()}};
        auto done = database->write_blocking([&](store::Transaction& tx) -> Status {
            ATHANOR_CHECK(keep_last(tx, job_key(job), points));
            return note_points(tx, job_key(job), points);
        });
        EXPECT_TRUE(done);
        clock.advance(std::chrono::milliseconds(1));
    }
    // The one agent of a running training job.
    std::optional<Agent> agent(const std::string& job) {
        auto all = database->read([&](store::Snapshot& s) { return agents_of(s, job_key(job)); }).value();
        return all.empty() || all.front().stage >= AgentStage::ended ? std::nullopt
                                                                     : std::optional(all.front());
    }
    void finish(const std::string& job, Outcome outcome = Outcome::completed, std::string reason = {}) {
        auto one = agent(job);
        ASSERT_TRUE(one) << job;
        testing::fetch_document(*database, *one);
        testing::report(*database, *one, Phase::running, clock.now());
        testing::report(*database, *one, Phase::ended, clock.now(), outcome, std::move(reason));
        placement.end(one->id);
    }
    // All that run at the moment end well; what they measure is made of their number.
    void finish_all(std::function<std::optional<double>(int)> value = [](int n) { return n / 10.0; }) {
        for (const auto& trial : trials()) {
            if (!agent(trial.training_job_name)) continue;
            if (auto v = value(std::stoi(trial.training_job_name.substr(2, 3))))
                measure(trial.training_job_name, *v);
            finish(trial.training_job_name);
        }
    }
    std::vector<std::string> events() {
        std::vector<std::string> statuses;
        EXPECT_TRUE(database->read([&](store::Snapshot& s) -> Status {
            ATHANOR_TRY(auto payloads,
                        s.all<std::string>("SELECT payload FROM athanor_outbox ORDER BY sequence, ordinal"));
            for (const auto& payload : payloads) {
                ATHANOR_TRY(auto document, json::parse(payload));
                if (document.root()["detail-type"].string_or("") !=
                    "SageMaker HyperParameter Tuning Job State Change")
                    continue;
                statuses.push_back(document.root()["detail"]["HyperParameterTuningJobStatus"].string_or(""));
                EXPECT_EQ(payload.find("hunter2"), std::string::npos);
                EXPECT_GT(document.root()["detail"]["CreationTime"].integer_or(0), 1'700'000'000'000);
            }
            return {};
        }));
        return statuses;
    }
    std::string refusal(CreateHyperParameterTuningJobRequest in) {
        auto made = call<op::CreateHyperParameterTuningJob>(std::move(in));
        if (made) return "accepted";
        EXPECT_EQ(made.error().code, "ValidationException");
        return made.error().message;
    }

    testing::FakePlacement placement;
    Pool pool{1};
    compute::Catalogue catalogue;
    gate::RootAndSessions identities{{}, std::string(testing::kAccount), std::string(32, 's'), clock, random};
    std::unique_ptr<Server> server;
};

TEST_F(TuningsTest, ATuningJobTriesAndFindsTheBest) {
    auto in = tuning_request("t");
    in.tags = std::vector<Tag>{{.key = "team", .value = "x"}};
    auto made = call<op::CreateHyperParameterTuningJob>(in);
    ASSERT_TRUE(made) << made.error().message;
    EXPECT_EQ(made->hyper_parameter_tuning_job_arn,
              "arn:aws:sagemaker:us-east-1:000000000000:hyper-parameter-tuning-job/t");
    EXPECT_EQ(describe().hyper_parameter_tuning_job_status, "InProgress");
    EXPECT_EQ(describe().training_job_definition->environment->at("SECRET"), "hunter2");
    step();
    auto running = trials();
    ASSERT_THAT(running, SizeIs(2));  // MaxParallelTrainingJobs
    EXPECT_THAT(running[0].training_job_name, MatchesRegex("t-001-[0-9a-f]{8}"));
    EXPECT_THAT(running[1].training_job_name, MatchesRegex("t-002-[0-9a-f]{8}"));
    EXPECT_EQ(running[0].training_job_status, "InProgress");
    EXPECT_EQ(*running[0].objective_status, "Pending");
    EXPECT_EQ(*describe().training_job_status_counters.in_progress, 2);

    auto job = call<op::DescribeTrainingJob>({.training_job_name = running[0].training_job_name});
    ASSERT_TRUE(job);
    EXPECT_EQ(*job->tuning_job_arn, made->hyper_parameter_tuning_job_arn);
    EXPECT_EQ(job->hyper_parameters->at("num_round"), "10");
    EXPECT_EQ(job->hyper_parameters->at("depth"), running[0].tuned_hyper_parameters.at("depth"));
    EXPECT_EQ(job->hyper_parameters->at("_tuning_objective_metric"), "acc");
    EXPECT_EQ(job->environment->at("SECRET"), "hunter2");
    auto tags = call<op::ListTags>({.resource_arn = job->training_job_arn});
    EXPECT_EQ(tags->tags->front().key, "team");

    for (int i = 0; i < 8; ++i) {
        step();
        finish_all([](int n) { return n == 3 ? 0.9 : n / 10.0; });
    }
    step();
    auto done = describe();
    EXPECT_EQ(done.hyper_parameter_tuning_job_status, "Completed");
    EXPECT_EQ(*done.training_job_status_counters.completed, 4);
    EXPECT_EQ(*done.objective_status_counters.succeeded, 4);
    ASSERT_TRUE(done.best_training_job);
    EXPECT_THAT(done.best_training_job->training_job_name, HasSubstr("t-003-"));
    EXPECT_DOUBLE_EQ(done.best_training_job->final_hyper_parameter_tuning_job_objective_metric->value, 0.9);
    EXPECT_EQ(*done.best_training_job->objective_status, "Succeeded");
    EXPECT_TRUE(done.hyper_parameter_tuning_end_time);
    EXPECT_GT(*done.consumed_resources->runtime_in_seconds, 0);
    EXPECT_THAT(events(), ElementsAre("InProgress", "Completed"));
}

TEST_F(TuningsTest, KilledBetweenAnyTwoStepsItRunsEachTrialOnce) {
    ASSERT_TRUE(call<op::CreateHyperParameterTuningJob>(tuning_request("t", 6, 3)));
    for (int i = 0; i < 30 && describe().hyper_parameter_tuning_job_status == "InProgress"; ++i) {
        kill();
        step();
        if (i % 2) finish_all();
    }
    EXPECT_EQ(describe().hyper_parameter_tuning_job_status, "Completed");
    EXPECT_THAT(trials(), SizeIs(6));
    EXPECT_THAT(call<op::ListTrainingJobs>({.max_results = 100})->training_job_summaries, SizeIs(6));
    for (const auto& [id, count] : placement.starts) EXPECT_EQ(count, 1) << id;
}

// The server was killed after CreateTrainingJob and before the trial was noted as created.
TEST_F(TuningsTest, ATrainingJobThatIsThereAlreadyIsTheTrialsOwn) {
    ASSERT_TRUE(call<op::CreateHyperParameterTuningJob>(tuning_request("t", 1, 1)));
    step();
    auto back = database->write_blocking([&](store::Transaction& tx) -> Status {
        ATHANOR_CHECK(tx.run("UPDATE sagemaker_tuning_trial SET stage = 0"));
        return {};
    });
    ASSERT_TRUE(back);
    kill();
    step();
    ASSERT_THAT(trials(), SizeIs(1));
    finish_all();
    step();
    EXPECT_EQ(describe().hyper_parameter_tuning_job_status, "Completed");
    EXPECT_THAT(call<op::ListTrainingJobs>({})->training_job_summaries, SizeIs(1));
}

TEST_F(TuningsTest, TheSameSeedTriesTheSame) {
    auto values = [&](std::int64_t seed, std::string name) {
        auto in = tuning_request(name, 3, 3);
        in.hyper_parameter_tuning_job_config.random_seed = seed;
        EXPECT_TRUE(call<op::CreateHyperParameterTuningJob>(in));
        step();
        std::vector<std::map<std::string, std::string>> out;
        auto page =
            call<op::ListTrainingJobsForHyperParameterTuningJob>({.hyper_parameter_tuning_job_name = name});
        for (auto& t : page->training_job_summaries) out.push_back(t.tuned_hyper_parameters);
        EXPECT_THAT(out, SizeIs(3));
        return out;
    };
    auto first = values(7, "a");
    EXPECT_EQ(values(7, "b"), first);
    EXPECT_NE(values(8, "c"), first);
}

TEST_F(TuningsTest, AStopEndsTheTrialsThatRun) {
    ASSERT_TRUE(call<op::CreateHyperParameterTuningJob>(tuning_request("t")));
    step();
    finish(trials()[0].training_job_name);
    ASSERT_TRUE(call<op::StopHyperParameterTuningJob>({.hyper_parameter_tuning_job_name = "t"}));
    EXPECT_EQ(describe().hyper_parameter_tuning_job_status, "Stopping");
    step();
    EXPECT_TRUE(agent(trials()[1].training_job_name)->stop);
    EXPECT_EQ(trials()[1].training_job_status, "Stopping");
    finish(trials()[1].training_job_name, Outcome::stopped);
    step();
    EXPECT_EQ(describe().hyper_parameter_tuning_job_status, "Stopped");
    EXPECT_EQ(*describe().training_job_status_counters.stopped, 1);
    EXPECT_THAT(trials(), SizeIs(2));
    EXPECT_THAT(events(), ElementsAre("InProgress", "Stopping", "Stopped"));
    auto again = call<op::StopHyperParameterTuningJob>({.hyper_parameter_tuning_job_name = "t"});
    ASSERT_FALSE(again);
    EXPECT_THAT(again.error().message, HasSubstr("is in status Stopped"));
}

TEST_F(TuningsTest, AStopBeforeAnythingWasTriedIsTheEnd) {
    ASSERT_TRUE(call<op::CreateHyperParameterTuningJob>(tuning_request("t")));
    ASSERT_TRUE(call<op::StopHyperParameterTuningJob>({.hyper_parameter_tuning_job_name = "t"}));
    step();
    EXPECT_EQ(describe().hyper_parameter_tuning_job_status, "Stopped");
    EXPECT_THAT(trials(), IsEmpty());
}

TEST_F(TuningsTest, TheTimeLimitStopsIt) {
    auto in = tuning_request("t", 100, 2);
    in.hyper_parameter_tuning_job_config.resource_limits.max_runtime_in_seconds = 120;
    ASSERT_TRUE(call<op::CreateHyperParameterTuningJob>(in));
    step();
    clock.advance(std::chrono::seconds(121));
    step();
    EXPECT_EQ(describe().hyper_parameter_tuning_job_status, "Stopping");
    for (const auto& t : trials()) finish(t.training_job_name, Outcome::stopped);
    step();
    EXPECT_EQ(describe().hyper_parameter_tuning_job_status, "Stopped");
}

TEST_F(TuningsTest, ATargetThatIsReachedIsEnough) {
    auto in = tuning_request("t", 100, 1);
    in.hyper_parameter_tuning_job_config.tuning_job_completion_criteria =
        TuningJobCompletionCriteria{.target_objective_metric_value = 0.3};
    ASSERT_TRUE(call<op::CreateHyperParameterTuningJob>(in));
    for (int i = 0; i < 10; ++i) {
        step();
        finish_all();
    }
    EXPECT_EQ(describe().hyper_parameter_tuning_job_status, "Completed");
    EXPECT_THAT(trials(), SizeIs(3));
}

TEST_F(TuningsTest, NoImprovementIsEnough) {
    auto in = tuning_request("t", 100, 1);
    in.hyper_parameter_tuning_job_config.tuning_job_completion_criteria =
        TuningJobCompletionCriteria{.best_objective_not_improving = BestObjectiveNotImproving{
                                        .max_number_of_training_jobs_not_improving = 3}};
    ASSERT_TRUE(call<op::CreateHyperParameterTuningJob>(in));
    for (int i = 0; i < 20; ++i) {
        step();
        finish_all([](int n) { return n <= 2 ? n / 10.0 : 0.1; });
    }
    EXPECT_EQ(describe().hyper_parameter_tuning_job_status, "Completed");
    EXPECT_THAT(trials(), SizeIs(5));
    EXPECT_EQ(*describe().tuning_job_completion_details->number_of_training_jobs_objective_not_improving, 3);
}

TEST_F(TuningsTest, FiveFailuresWithoutASuccessEndIt) {
    ASSERT_TRUE(call<op::CreateHyperParameterTuningJob>(tuning_request("t", 50, 1)));
    for (int i = 0; i < 8; ++i) {
        step();
        for (const auto& t : trials()) {
            if (agent(t.training_job_name))
                finish(t.training_job_name, Outcome::failed, "AlgorithmError: no");
        }
    }
    auto done = describe();
    EXPECT_EQ(done.hyper_parameter_tuning_job_status, "Failed");
    EXPECT_THAT(*done.failure_reason, HasSubstr("No training job succeeded after 5 attempts."));
    EXPECT_EQ(*done.training_job_status_counters.non_retryable_error, 5);
    EXPECT_THAT(*trials()[0].failure_reason, HasSubstr("AlgorithmError: no"));
}

TEST_F(TuningsTest, JobsThatMeasureNothingEndIt) {
    ASSERT_TRUE(call<op::CreateHyperParameterTuningJob>(tuning_request("t", 3, 3)));
    step();
    finish_all([](int) { return std::nullopt; });
    step();
    EXPECT_EQ(describe().hyper_parameter_tuning_job_status, "Failed");
    EXPECT_THAT(*describe().failure_reason,
                HasSubstr("No objective metrics found after running 3 training jobs."));
    EXPECT_EQ(*describe().objective_status_counters.failed, 3);
}

TEST_F(TuningsTest, HopelessTrialsAreStoppedEarly) {
    auto in = tuning_request("t", 5, 1);
    in.hyper_parameter_tuning_job_config.training_job_early_stopping_type = "Auto";
    ASSERT_TRUE(call<op::CreateHyperParameterTuningJob>(in));
    for (int i = 0; i < 3; ++i) {
        step();
        std::string job = trials().back().training_job_name;
        for (double v : {0.5, 0.6, 0.7, 0.8}) measure(job, v);
        finish(job);
    }
    step();
    std::string fourth = trials()[3].training_job_name;
    for (double v : {0.2, 0.2}) measure(fourth, v);
    step();
    EXPECT_FALSE(agent(fourth)->stop);  // two epochs say too little
    measure(fourth, 0.3);
    step();
    EXPECT_TRUE(agent(fourth)->stop);
    finish(fourth, Outcome::stopped);
    step();
    EXPECT_EQ(*describe().training_job_status_counters.stopped, 1);
    EXPECT_EQ(describe().hyper_parameter_tuning_job_status, "InProgress");  // it goes on with the fifth
    EXPECT_THAT(trials(), SizeIs(5));
    EXPECT_DOUBLE_EQ(trials()[3].final_hyper_parameter_tuning_job_objective_metric->value, 0.3);
}

TEST_F(TuningsTest, AGridIsTriedWhole) {
    auto in = tuning_request("t");
    auto& config = in.hyper_parameter_tuning_job_config;
    config.strategy = "Grid";
    config.resource_limits = {.max_parallel_training_jobs = 4};
    config.parameter_ranges =
        ParameterRanges{.categorical_parameter_ranges = std::vector<CategoricalParameterRange>{
                            {.name = "a", .values = {"1", "2", "3"}}, {.name = "b", .values = {"x", "y"}}}};
    ASSERT_TRUE(call<op::CreateHyperParameterTuningJob>(in));
    for (int i = 0; i < 8; ++i) {
        step();
        finish_all();
    }
    EXPECT_EQ(describe().hyper_parameter_tuning_job_status, "Completed");
    std::set<std::map<std::string, std::string>> tried;
    for (const auto& t : trials()) tried.insert(t.tuned_hyper_parameters);
    EXPECT_THAT(tried, SizeIs(6));
    config.resource_limits.max_number_of_training_jobs = 5;
    in.hyper_parameter_tuning_job_name = "u";
    EXPECT_THAT(refusal(in), HasSubstr("number of combinations of the grid, 6"));
}

TEST_F(TuningsTest, SeveralDefinitionsTakeTurns) {
    auto in = tuning_request("t", 4, 4);
    auto& config = in.hyper_parameter_tuning_job_config;
    auto one = *std::exchange(in.training_job_definition, std::nullopt);
    one.hyper_parameter_ranges = std::exchange(config.parameter_ranges, std::nullopt);
    one.tuning_objective = std::exchange(config.hyper_parameter_tuning_job_objective, std::nullopt);
    one.definition_name = "one";
    auto two = one;
    two.definition_name = "two";
    in.training_job_definitions = {one, two};
    ASSERT_TRUE(call<op::CreateHyperParameterTuningJob>(in));
    step();
    std::vector<std::string> names;
    for (const auto& t : trials()) names.push_back(*t.training_job_definition_name);
    EXPECT_THAT(names, ElementsAre("one", "two", "one", "two"));
    two.definition_name = "one";
    in.training_job_definitions = {one, two};
    EXPECT_THAT(refusal(in), HasSubstr("DefinitionName of its own"));
}

TEST_F(TuningsTest, TrialsAreListedInAnyOrderAndInPages) {
    ASSERT_TRUE(call<op::CreateHyperParameterTuningJob>(tuning_request("t", 5, 5)));
    step();
    finish_all([](int n) -> std::optional<double> {
        if (n == 2) return std::nullopt;
        return n == 4 ? 0.95 : n / 10.0;
    });
    step();
    auto by_value = trials({.sort_by = "FinalObjectiveMetricValue", .sort_order = "Descending"});
    ASSERT_THAT(by_value, SizeIs(4));
    EXPECT_THAT(by_value[0].training_job_name, HasSubstr("t-004-"));
    EXPECT_THAT(by_value[1].training_job_name, HasSubstr("t-005-"));
    EXPECT_THAT(trials({.status_equals = "Completed"}), SizeIs(5));
    EXPECT_THAT(trials({.status_equals = "Failed"}), IsEmpty());
    std::vector<std::string> names;
    ListTrainingJobsForHyperParameterTuningJobRequest page{.hyper_parameter_tuning_job_name = "t",
                                                           .max_results = 2};
    for (int i = 0; i < 3; ++i) {
        auto out = call<op::ListTrainingJobsForHyperParameterTuningJob>(page);
        for (const auto& t : out->training_job_summaries) names.push_back(t.training_job_name.substr(0, 5));
        page.next_token = out->next_token;
    }
    EXPECT_FALSE(page.next_token);
    EXPECT_THAT(names, ElementsAre("t-001", "t-002", "t-003", "t-004", "t-005"));
    page.next_token = "nonsense";
    EXPECT_FALSE(call<op::ListTrainingJobsForHyperParameterTuningJob>(page));
}

TEST_F(TuningsTest, AFinishedJobCanBeDeletedAndMadeAgain) {
    ASSERT_TRUE(call<op::CreateHyperParameterTuningJob>(tuning_request("t", 1, 1)));
    auto twice = call<op::CreateHyperParameterTuningJob>(tuning_request("t", 1, 1));
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error().code, "ResourceInUse");
    auto early = call<op::DeleteHyperParameterTuningJob>({.hyper_parameter_tuning_job_name = "t"});
    ASSERT_FALSE(early);
    EXPECT_THAT(early.error().message, HasSubstr("is in status InProgress"));
    step();
    finish_all();
    step();
    std::string first = trials()[0].training_job_name;
    ASSERT_TRUE(call<op::DeleteHyperParameterTuningJob>({.hyper_parameter_tuning_job_name = "t"}));
    auto gone = call<op::DescribeHyperParameterTuningJob>({.hyper_parameter_tuning_job_name = "t"});
    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error().code, "ResourceNotFound");
    EXPECT_FALSE(call<op::DescribeTrainingJob>({.training_job_name = first})->tuning_job_arn);
    ASSERT_TRUE(call<op::CreateHyperParameterTuningJob>(tuning_request("t", 1, 1)));
    step();
    EXPECT_NE(trials()[0].training_job_name, first);  // its training job is still there
}

TEST_F(TuningsTest, JobsAreListed) {
    for (std::string name : {"a", "b", "c"})
        ASSERT_TRUE(call<op::CreateHyperParameterTuningJob>(tuning_request(name)));
    auto page =
        call<op::ListHyperParameterTuningJobs>({.max_results = 2});  // by name, unless asked otherwise
    ASSERT_TRUE(page);
    ASSERT_THAT(page->hyper_parameter_tuning_job_summaries, SizeIs(2));
    EXPECT_EQ(page->hyper_parameter_tuning_job_summaries[0].hyper_parameter_tuning_job_name, "a");
    EXPECT_EQ(page->hyper_parameter_tuning_job_summaries[0].strategy, "Random");
    EXPECT_TRUE(page->next_token);
    EXPECT_THAT(call<op::ListHyperParameterTuningJobs>({.status_equals = "Completed"})
                    ->hyper_parameter_tuning_job_summaries,
                IsEmpty());
}

TEST_F(TuningsTest, WhatCannotBeDoneIsRefusedAtOnce) {
    auto changed = [](auto change) {
        auto in = tuning_request("t");
        change(in, in.hyper_parameter_tuning_job_config);
        return in;
    };
    using In = CreateHyperParameterTuningJobRequest&;
    using Config = HyperParameterTuningJobConfig&;
    EXPECT_THAT(refusal(changed([](In in, Config) { in.warm_start_config.emplace(); })),
                HasSubstr("WarmStartConfig is not supported"));
    EXPECT_THAT(refusal(changed([](In in, Config) { in.autotune.emplace(); })), HasSubstr("Autotune"));
    EXPECT_THAT(refusal(changed([](In, Config c) { c.strategy = "Hyperband"; })),
                HasSubstr("Hyperband is not supported"));
    EXPECT_THAT(
        refusal(changed([](In, Config c) { c.hyper_parameter_tuning_job_objective->metric_name = "other"; })),
        HasSubstr("metric other is not among the metric definitions"));
    EXPECT_THAT(refusal(changed([](In in, Config) {
                    in.training_job_definition->algorithm_specification.metric_definitions.reset();
                })),
                HasSubstr("Provide a metric in the metric definitions."));
    EXPECT_THAT(refusal(changed([](In in, Config) {
                    in.training_job_definition->static_hyper_parameters->emplace("eta", "1");
                })),
                HasSubstr("eta is both static and tunable"));
    EXPECT_THAT(refusal(changed([](In in, Config) {
                    in.training_job_definition->algorithm_specification.training_image = "nothing";
                })),
                HasSubstr("No runtime of this server"));
    EXPECT_THAT(refusal(changed([](In in, Config) { in.training_job_definition->resource_config.reset(); })),
                HasSubstr("ResourceConfig"));
    EXPECT_THAT(refusal(changed([](In, Config c) { c.parameter_ranges.reset(); })),
                HasSubstr("at least one hyperparameter range"));
    EXPECT_THAT(refusal(changed([](In, Config c) {
                    c.parameter_ranges->integer_parameter_ranges->front().min_value = "x";
                })),
                HasSubstr("must be integers"));
    EXPECT_THAT(refusal(changed([](In, Config c) { c.strategy = "Grid"; })), HasSubstr("only categorical"));
    EXPECT_THAT(refusal(changed([](In in, Config) { in.training_job_definition.reset(); })),
                HasSubstr("either a TrainingJobDefinition"));
    EXPECT_THAT(refusal(changed([](In, Config c) { c.resource_limits.max_number_of_training_jobs = 1000; })),
                HasSubstr("at most 750"));
    EXPECT_THAT(call<op::ListHyperParameterTuningJobs>({})->hyper_parameter_tuning_job_summaries, IsEmpty());
}

}  // namespace
}  // namespace athanor::sagemaker
