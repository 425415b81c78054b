// Jobs against a placement that is a table, agents that are a few lines, and a server that is killed at any point between two steps.
#include "services/sagemaker/jobs/jobs.hpp"

#include "services/sagemaker/testing_agents.hpp"

namespace athanor::sagemaker {
namespace {

using namespace api::sagemaker;
using compute::Outcome;
using compute::Phase;
using ::testing::HasSubstr;

class JobsTest : public ::testing::Test, protected testing::Platform {
protected:
    std::string status(const std::string& name) {
        return call<op::DescribeTrainingJob>({.training_job_name = name})->training_job_status;
    }
    std::vector<Agent> agents(const std::string& name, Kind kind = Kind::training_job) {
        return agents_of(kind, name);
    }
    void begin(const std::string& name) {
        for (const Agent& agent : agents(name)) {
            if (agent.stage == AgentStage::made) testing::fetch_document(*database, agent);
        }
    }
};

TEST_F(JobsTest, ATrainingJobGoesFromItsRequestToItsEnd) {
    auto made = call<op::CreateTrainingJob>(testing::training("t"));
    ASSERT_TRUE(made) << made.error().message;
    EXPECT_EQ(made->training_job_arn, "arn:aws:sagemaker:us-east-1:000000000000:training-job/t");
    EXPECT_EQ(status("t"), "InProgress");
    step();
    ASSERT_EQ(agents("t").size(), 1u);
    Agent agent = agents("t")[0];
    EXPECT_EQ(agent.log_group, "/aws/sagemaker/TrainingJobs");
    EXPECT_THAT(agent.log_stream, HasSubstr("t/algo-1-17672256"));
    EXPECT_EQ(placement.starts[agent.id], 1);
    auto document = document_of(agent);
    ASSERT_TRUE(document);
    EXPECT_EQ(document->training_output->uri, "s3://b/out/t/output");
    EXPECT_EQ(document->inputs[0].local_path, "/opt/ml/input/data/train");

    begin("t");
    tell(agent, Phase::downloading);
    EXPECT_EQ(call<op::DescribeTrainingJob>({.training_job_name = "t"})->secondary_status, "Downloading");
    tell(agent, Phase::running);
    tell(agent, Phase::uploading);
    tell(agent, Phase::ended, Outcome::completed);
    placement.end(agent.id);
    auto seen = call<op::DescribeTrainingJob>({.training_job_name = "t"});
    ASSERT_TRUE(seen);
    EXPECT_EQ(seen->training_job_status, "Completed");
    EXPECT_EQ(seen->model_artifacts.s3_model_artifacts, "s3://b/out/t/output/model.tar.gz");
    EXPECT_EQ(seen->output_data_config->kms_key_id, "");
    EXPECT_EQ(seen->stopping_condition.max_runtime_in_seconds, 86'400);
    EXPECT_EQ(seen->secondary_status_transitions->size(), 5u);
    EXPECT_TRUE(seen->training_end_time);
    step();
    step();
    EXPECT_EQ(agents("t")[0].stage, AgentStage::reaped);
    EXPECT_EQ(call<op::ListTrainingJobs>({.status_equals = "Completed"})->training_job_summaries.size(), 1u);
}

TEST_F(JobsTest, EnvironmentsAreSealedInTheDatabaseAndOpenElsewhere) {
    auto in = testing::training("t");
    in.environment = std::map<std::string, std::string>{{"PASSWORD", "hunter2"}};
    ASSERT_TRUE(call<op::CreateTrainingJob>(in));
    step();
    auto plain = database->read([](store::Snapshot& s) {
        return s.one<std::int64_t>(
            "SELECT (SELECT count(*) FROM sagemaker_resource WHERE request LIKE '%hunter2%') + "
            "(SELECT count(*) FROM sagemaker_agent WHERE document LIKE '%hunter2%') + "
            "(SELECT count(*) FROM athanor_outbox WHERE payload LIKE '%hunter2%')");
    });
    EXPECT_EQ(plain.value(), 0);
    EXPECT_EQ(call<op::DescribeTrainingJob>({.training_job_name = "t"})->environment->at("PASSWORD"),
              "hunter2");
    EXPECT_EQ(document_of(agents("t")[0])->environment.at("PASSWORD"), "hunter2");
}

TEST_F(JobsTest, NamesAreTakenOnceAndMissingJobsAreNotFound) {
    ASSERT_TRUE(call<op::CreateTrainingJob>(testing::training("t")));
    auto again = call<op::CreateTrainingJob>(testing::training("t"));
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, "ResourceInUse");
    auto none = call<op::DescribeTrainingJob>({.training_job_name = "x"});
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, "ValidationException");
    EXPECT_EQ(none.error().message, "Requested resource not found.");
}

TEST_F(JobsTest, WhatCannotRunIsRefusedAtOnce) {
    auto twice = testing::training("t");
    twice.input_data_config->push_back(twice.input_data_config->front());
    EXPECT_THAT(call<op::CreateTrainingJob>(twice).error().message, HasSubstr("unique"));
    auto type = testing::training("t");
    type.resource_config->instance_type = "ml.none.large";
    EXPECT_EQ(call<op::CreateTrainingJob>(type).error().code, "ValidationException");
    auto regex = testing::training("t");
    regex.algorithm_specification->metric_definitions =
        std::vector<MetricDefinition>{{.name = "auc", .regex = "auc=[0-9"}};
    EXPECT_THAT(call<op::CreateTrainingJob>(regex).error().message, HasSubstr("regular expression"));
    auto path = testing::processing("p");
    path.processing_inputs->front().s3_input->local_path = "/etc";
    EXPECT_THAT(call<op::CreateProcessingJob>(path).error().message, HasSubstr("/opt/ml/processing/"));
}

TEST_F(JobsTest, AJobThatDoesNotFitWaitsWithAReasonAndCanBeStopped) {
    ASSERT_TRUE(call<op::CreateTrainingJob>(testing::training("a")));
    ASSERT_TRUE(call<op::CreateTrainingJob>(testing::training("b")));
    ASSERT_TRUE(call<op::CreateTrainingJob>(testing::training("c")));
    step();
    EXPECT_TRUE(agents("b").empty());
    auto waiting = call<op::DescribeTrainingJob>({.training_job_name = "b"});
    EXPECT_EQ(waiting->secondary_status, "Pending");
    EXPECT_FALSE(waiting->secondary_status_transitions->front().status_message->empty());
    ASSERT_TRUE(call<op::StopTrainingJob>({.training_job_name = "b"}));
    EXPECT_EQ(status("b"), "Stopped");
    EXPECT_THAT(call<op::StopTrainingJob>({.training_job_name = "b"}).error().message,
                HasSubstr("status Stopped"));
    begin("a");
    tell(agents("a")[0], Phase::ended, Outcome::failed, "AlgorithmError: no, exit code: 1");
    EXPECT_EQ(call<op::DescribeTrainingJob>({.training_job_name = "a"})->failure_reason,
              "AlgorithmError: no, exit code: 1");
    step();
    EXPECT_EQ(agents("c").size(), 1u);
}

TEST_F(JobsTest, AStopReachesTheAgentAndTheJobIsStoppingUntilItHasEnded) {
    ASSERT_TRUE(call<op::CreateTrainingJob>(testing::training("t")));
    step();
    begin("t");
    tell(agents("t")[0], Phase::running);
    ASSERT_TRUE(call<op::StopTrainingJob>({.training_job_name = "t"}));
    EXPECT_EQ(status("t"), "Stopping");
    EXPECT_TRUE(agents("t")[0].stop);
    tell(agents("t")[0], Phase::ended, Outcome::stopped);
    EXPECT_EQ(status("t"), "Stopped");
}

TEST_F(JobsTest, AnAgentThatDiesFailsItsJobAfterItsContainerIsDestroyed) {
    ASSERT_TRUE(call<op::CreateTrainingJob>(testing::training("t")));
    step();
    begin("t");
    tell(agents("t")[0], Phase::running);
    placement.die(agents("t")[0].id);
    step();
    auto seen = call<op::DescribeTrainingJob>({.training_job_name = "t"});
    EXPECT_EQ(seen->training_job_status, "Failed");
    EXPECT_THAT(*seen->failure_reason, HasSubstr("algo-1"));
    EXPECT_EQ(placement.cancels[agents("t")[0].id], 1);
}

TEST_F(JobsTest, AnAgentThatCannotBeStartedFailsItsJob) {
    placement.broken = true;
    ASSERT_TRUE(call<op::CreateTrainingJob>(testing::training("t")));
    step();
    step();
    EXPECT_EQ(status("t"), "Failed");
    EXPECT_THAT(*call<op::DescribeTrainingJob>({.training_job_name = "t"})->failure_reason,
                HasSubstr("could not be started"));
}

TEST_F(JobsTest, OneFailedInstanceStopsTheOthersOfItsJob) {
    auto in = testing::training("t");
    in.resource_config->instance_type = "ml.t3.medium";
    in.resource_config->instance_count = 2;
    in.resource_config->instance_type = "local";
    ASSERT_TRUE(call<op::CreateTrainingJob>(in));
    step();
    auto both = agents("t");
    ASSERT_EQ(both.size(), 2u);
    EXPECT_EQ(document_of(both[1])->hosts, (std::vector<std::string>{"algo-1", "algo-2"}));
    begin("t");
    tell(both[0], Phase::running);
    tell(both[1], Phase::ended, Outcome::failed, "AlgorithmError: two");
    EXPECT_EQ(status("t"), "InProgress");
    EXPECT_TRUE(agents("t")[0].stop);
    tell(both[0], Phase::ended, Outcome::stopped);
    EXPECT_EQ(status("t"), "Failed");
}

TEST_F(JobsTest, AProcessingJobCarriesItsMessageAndItsConfiguration) {
    ASSERT_TRUE(call<op::CreateProcessingJob>(testing::processing("p")));
    step();
    auto all = agents("p", Kind::processing_job);
    ASSERT_EQ(all.size(), 1u);
    auto document = document_of(all[0]);
    EXPECT_THAT(document->processing_config, HasSubstr("\"ProcessingJobName\":\"p\""));
    EXPECT_EQ(document->outputs[0].uri, "s3://b/out");
    testing::fetch_document(*database, all[0]);
    testing::report(*database, all[0], Phase::ended, clock.now(), Outcome::completed, {}, "done");
    auto seen = call<op::DescribeProcessingJob>({.processing_job_name = "p"});
    EXPECT_EQ(seen->processing_job_status, "Completed");
    EXPECT_EQ(seen->exit_message, "done");
    EXPECT_EQ(seen->processing_inputs->front().s3_input->s3_input_mode, "File");
}

TEST_F(JobsTest, ALostInstanceIsTriedAgainAsOftenAsTheJobAsksFor) {
    auto in = testing::training("t");
    in.retry_strategy = RetryStrategy{.maximum_retry_attempts = 1};
    in.stopping_condition = StoppingCondition{.max_runtime_in_seconds = 100};
    ASSERT_TRUE(call<op::CreateTrainingJob>(in));
    step();
    begin("t");
    Agent first = agents("t")[0];
    tell(first, Phase::running);
    clock.advance(std::chrono::seconds(30));
    placement.die(first.id);
    step();
    auto seen = call<op::DescribeTrainingJob>({.training_job_name = "t"});
    EXPECT_EQ(seen->training_job_status, "InProgress");
    EXPECT_EQ(seen->secondary_status, "Restarting");
    EXPECT_EQ(placement.cancels[first.id], 1);  // destroyed before another attempt begins
    kill();
    step();
    ASSERT_EQ(agents("t").size(), 2u);
    Agent second = agents("t")[1];
    EXPECT_EQ(second.attempt, 2);
    EXPECT_EQ(second.unit, first.unit);
    EXPECT_NE(second.log_stream, first.log_stream);
    EXPECT_EQ(placement.starts[second.id], 1);
    EXPECT_LT(document_of(second)->max_runtime_seconds, 70);  // of all attempts together
    begin("t");
    tell(second, Phase::running);
    placement.die(second.id);
    step();
    seen = call<op::DescribeTrainingJob>({.training_job_name = "t"});
    EXPECT_EQ(seen->training_job_status, "Failed");
    EXPECT_THAT(*seen->failure_reason, HasSubstr("InternalServerError"));
    step();
    EXPECT_EQ(agents("t").size(), 2u);
}

TEST_F(JobsTest, WhatTheUsersProgramFailsAtIsNotTriedAgain) {
    auto in = testing::training("t");
    in.retry_strategy = RetryStrategy{.maximum_retry_attempts = 3};
    ASSERT_TRUE(call<op::CreateTrainingJob>(in));
    step();
    begin("t");
    tell(agents("t")[0], Phase::ended, Outcome::failed, "AlgorithmError: no, exit code: 1");
    EXPECT_EQ(status("t"), "Failed");
}

TEST_F(JobsTest, AJobThatIsStoppedBetweenTwoAttemptsIsStopped) {
    auto in = testing::training("t");
    in.retry_strategy = RetryStrategy{.maximum_retry_attempts = 3};
    ASSERT_TRUE(call<op::CreateTrainingJob>(in));
    step();
    begin("t");
    tell(agents("t")[0], Phase::ended, Outcome::failed, "InternalServerError: the disk is full");
    ASSERT_TRUE(call<op::StopTrainingJob>({.training_job_name = "t"}));
    EXPECT_EQ(status("t"), "Stopped");
    step();
    EXPECT_EQ(agents("t").size(), 1u);
}

// Random lives of jobs with the server killed at random points: each attempt's program runs at most once, and every job ends.
TEST_F(JobsTest, KillingTheServerAnywhereLosesNothingAndStartsNothingTwice) {
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
        SeededRandom dice(seed);
        std::set<std::string> ran;  // agents whose document was fetched
        std::vector<std::string> names;
        for (int i = 0; i < 5; ++i) names.push_back("s" + std::to_string(seed) + "-" + std::to_string(i));
        std::size_t created = 0;
        for (int round = 0; round < 250; ++round) {
            switch (dice.below(6)) {
                case 0:
                    if (created < names.size()) {
                        ASSERT_TRUE(call<op::CreateTrainingJob>(testing::training(names[created])));
                        ++created;
                    }
                    break;
                case 1: kill(); break;
                case 2: step(); break;
                default:
                    for (std::size_t i = 0; i < created; ++i) {
                        for (const Agent& agent : agents(names[i])) {
                            if (!placement.runs(agent.id)) continue;
                            if (agent.stage == AgentStage::made) {
                                // Only an agent that has the current token is heard.
                                if (compute::agent_token_hash(placement.token(agent.id)) != agent.token_hash)
                                    continue;
                                ASSERT_TRUE(ran.insert(agent.id).second)
                                    << "seed " << seed << ": " << agent.id << " ran twice";
                                testing::fetch_document(*database, agent);
                            } else if (agent.stage == AgentStage::submitted) {
                                bool done = dice.below(4) == 0;
                                tell(agent, done ? Phase::ended : Phase::running,
                                     done ? Outcome::completed : Outcome::none);
                                if (done) placement.end(agent.id);
                            }
                        }
                    }
            }
        }
        for (const std::string& name : names) ASSERT_EQ(status(name), "Completed") << "seed " << seed;
        ASSERT_EQ(ran.size(), names.size()) << "seed " << seed;
    }
}

}  // namespace
}  // namespace athanor::sagemaker
