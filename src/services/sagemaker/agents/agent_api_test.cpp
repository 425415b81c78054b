#include "services/sagemaker/agents/agent_api.hpp"

#include "services/sagemaker/jobs/job_operations.hpp"
#include "services/sagemaker/testing.hpp"
#include "services/sagemaker/jobs/pins.hpp"
#include "services/sagemaker/testing_agents.hpp"

namespace athanor::sagemaker {
namespace {

using namespace api::sagemaker;
using compute::Outcome;
using compute::Phase;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

class AgentApiTest : public ::testing::Test, protected testing::World, protected testing::Caller {
protected:
    AgentApiTest()
        : catalogue(testing::catalogue()),
          sessions({.access_key_id = "AKIA", .secret_access_key = "s"}, std::string(testing::kAccount),
                   std::string(32, 'k'), clock, random) {
        EXPECT_TRUE(files.make_directory("/data/logs"));
        EXPECT_TRUE(files.make_directory("/data/cloudwatch"));
        EXPECT_TRUE(files.sync_directory("/data"));
        boot();
        auto in = testing::training("t");
        in.algorithm_specification->metric_definitions =
            std::vector<MetricDefinition>{{.name = "auc", .regex = "auc=([0-9.]+)"}};
        EXPECT_TRUE(caller->call<op::CreateTrainingJob>(in));
        run_to_end(server->jobs.step());
        agent = one();
        token = placement.token(agent.id);
    }

    struct Server {
        Server(AgentApiTest& t)
            : fleet(*t.database, t.vault, t.files, t.clock, t.random, t.placement, t.pool, t.options()),
              jobs(fleet, t.catalogue),
              training(fleet, t.catalogue),
              logs(telemetry::LogStore::open(t.files, t.clock,
                                             {.path = "/data/logs", .on_lost_durability = [] {}})
                       .value()),
              cloudwatch(telemetry::MetricStore::open(
                             t.files, t.clock, {.path = "/data/cloudwatch", .on_lost_durability = [] {}})
                             .value()),
              api(fleet, t.sessions, *logs, nullptr, cloudwatch.get()) {}
        Fleet fleet;
        Jobs jobs;
        TrainingJobs training;
        std::unique_ptr<telemetry::LogStore> logs;
        std::unique_ptr<telemetry::MetricStore> cloudwatch;
        AgentApi api;
    };
    FleetOptions options() {
        FleetOptions out = testing::fleet_options();
        out.assumable = [this](std::string_view, std::string_view, std::string_view for_whom) {
            asked_for = for_whom;
            return trusted;
        };
        return out;
    }
    void boot() {
        server = std::make_unique<Server>(*this);
        caller = std::make_unique<testing::Caller>();
        server->training.add_to(caller->operations);
        ASSERT_TRUE(server->jobs.recover());
    }
    void kill() {
        server.reset();
        restart();
        boot();
    }
    Agent one() {
        Key key{std::string(testing::kAccount), "us-east-1", Kind::training_job, "t"};
        return database->read([&](store::Snapshot& s) { return agents_of(s, key); }).value().at(0);
    }
    std::pair<int, std::string> ask(std::string method, std::string operation, std::string body = {}) {
        http::Request request{.method = std::move(method), .target = "/", .body = stream_of(std::move(body))};
        request.headers.add("Authorization", "Bearer " + token);
        auto response = run_to_end(server->api.serve(request, operation));
        return {response.status, std::get<std::string>(response.body)};
    }
    std::int64_t send_lines(std::int64_t first, std::vector<std::string> texts) {
        compute::LogBatch batch{.first = first, .lines = {}};
        for (std::string& text : texts) batch.lines.push_back({clock.now(), std::move(text)});
        auto [status, body] = ask("POST", "logs", compute::to_json(batch));
        EXPECT_EQ(status, 200) << body;
        return compute::parse_log_reply(body).value().next;
    }
    std::vector<std::string> stored_lines() {
        auto read = server->logs->read({std::string(testing::kAccount), agent.log_group, agent.log_stream},
                                       {.from_head = true});
        std::vector<std::string> lines;
        if (read) {
            for (const auto& event : read->events) lines.push_back(event.event.message);
        }
        return lines;
    }

    testing::FakePlacement placement;
    Pool pool{1};
    compute::Catalogue catalogue;
    gate::RootAndSessions sessions;
    std::unique_ptr<testing::Caller> caller;
    std::unique_ptr<Server> server;
    Agent agent;
    std::string token;
    bool trusted = true;
    std::string asked_for;
};

TEST_F(AgentApiTest, OnlyTheTokenOfTheNewestAttemptIsHeard) {
    std::string good = std::exchange(token, "0000");
    EXPECT_EQ(ask("GET", "document").first, 401);
    token = good;
    EXPECT_EQ(ask("GET", "nonsense").first, 400);
    auto [status, body] = ask("GET", "document");
    EXPECT_EQ(status, 200);
    EXPECT_EQ(compute::parse_job_document(body)->name, "t");
    EXPECT_EQ(one().stage, AgentStage::submitted);
    Agent next = agent;
    next.attempt = 2;
    next.id += "-next";
    next.token_hash = compute::agent_token_hash("other");
    ASSERT_TRUE(database->write_blocking([&](store::Transaction& tx) { return insert(tx, next); }));
    EXPECT_EQ(ask("GET", "document").first, 403);
}

TEST_F(AgentApiTest, ReportsMoveTheJobAndOldOnesDoNot) {
    ask("GET", "document");
    compute::Report report{.sequence = 2,
                           .phase = Phase::running,
                           .transitions = {{Phase::starting, clock.now()}, {Phase::running, clock.now()}}};
    EXPECT_EQ(ask("POST", "report", compute::to_json(report)).first, 200);
    EXPECT_EQ(caller->call<op::DescribeTrainingJob>({.training_job_name = "t"})->secondary_status,
              "Training");
    report.sequence = 1;
    report.phase = Phase::downloading;
    EXPECT_EQ(ask("POST", "report", compute::to_json(report)).first, 200);
    EXPECT_EQ(caller->call<op::DescribeTrainingJob>({.training_job_name = "t"})->secondary_status,
              "Training");
    ASSERT_TRUE(caller->call<op::StopTrainingJob>({.training_job_name = "t"}));
    report = {.sequence = 3,
              .phase = Phase::ended,
              .transitions = {{Phase::starting, clock.now()}, {Phase::ended, clock.now()}},
              .outcome = Outcome::stopped};
    for (int i = 0; i < 2; ++i) {  // the same answer to the same report
        auto [status, body] = ask("POST", "report", compute::to_json(report));
        EXPECT_EQ(status, 200);
        EXPECT_TRUE(compute::parse_report_reply(body)->stop);
    }
    EXPECT_EQ(caller->call<op::DescribeTrainingJob>({.training_job_name = "t"})->training_job_status,
              "Stopped");
}

TEST_F(AgentApiTest, EveryLogLineAppearsOnceWhateverIsSentAgain) {
    EXPECT_EQ(send_lines(0, {"a", "b"}), 2);
    EXPECT_EQ(send_lines(0, {"a", "b", "c"}), 3);  // the reply was lost, and there is more by now
    kill();
    EXPECT_EQ(send_lines(2, {"c", "d", "e"}), 5);
    EXPECT_EQ(send_lines(5, {"f"}), 6);
    EXPECT_EQ(send_lines(0, {"a"}), 5);  // long known
    EXPECT_THAT(stored_lines(), ElementsAre("a", "b", "c", "d", "e", "f"));
}

// The server is killed between what it wrote down and the append, or after it.
TEST_F(AgentApiTest, ABatchThatWasBegunIsFinishedOnceAfterAKill) {
    EXPECT_EQ(send_lines(0, {"a"}), 1);
    ASSERT_TRUE(database->write_blocking([&](store::Transaction& tx) { return set_log(tx, agent, 1, 3); }));
    kill();
    EXPECT_EQ(send_lines(1, {"b", "c", "d"}), 4);
    EXPECT_THAT(stored_lines(), ElementsAre("a", "b", "c", "d"));
}

TEST_F(AgentApiTest, TheLastMetricValuesAreScrapedOnce) {
    send_lines(0, {"round 1 auc=0.5", "nothing", "round 2 auc=0.75 auc=0.8"});
    clock.advance(std::chrono::seconds(1));
    send_lines(3, {"auc=0.9"});
    auto seen = caller->call<op::DescribeTrainingJob>({.training_job_name = "t"});
    ASSERT_EQ(seen->final_metric_data_list->size(), 1u);
    EXPECT_EQ(seen->final_metric_data_list->front().metric_name, "auc");
    EXPECT_EQ(seen->final_metric_data_list->front().value, 0.9);
}

TEST_F(AgentApiTest, MetricsAppearOnceUnderSageMakersNamesWhateverIsSentAgain) {
    auto sample = [&](double value) {
        return compute::MetricSample{.name = "CPUUtilization", .time = clock.now(), .value = value};
    };
    auto send = [&](std::int64_t first, std::vector<compute::MetricSample> samples) {
        auto [status, body] =
            ask("POST", "metrics", compute::to_json(compute::SampleBatch{first, std::move(samples)}));
        EXPECT_EQ(status, 200) << body;
        return status == 200 ? compute::parse_log_reply(body).value().next : -1;
    };
    auto values = [&] {
        std::vector<double> found;
        auto points = server->cloudwatch->read({std::string(testing::kAccount),
                                                "us-east-1",
                                                "/aws/sagemaker/TrainingJobs",
                                                {{"Host", "t/algo-1"}}},
                                               "CPUUtilization");
        for (const auto& point : *points) found.push_back(point.value);
        return found;
    };
    EXPECT_EQ(send(0, {sample(1), sample(2)}), 2);
    EXPECT_EQ(send(0, {sample(1), sample(2)}), 2);
    kill();
    EXPECT_EQ(send(1, {sample(2), sample(3)}), 3);
    EXPECT_EQ(send(3, {}), 3);
    EXPECT_THAT(values(), ElementsAre(1, 2, 3));
    auto told = sample(7);
    told.name = "rows";
    told.of_container = true;
    told.dimensions = {{"a", "b"}};
    EXPECT_EQ(send(3, {told}), 4);
    EXPECT_EQ(server->cloudwatch
                  ->summary({std::string(testing::kAccount),
                             "us-east-1",
                             "/aws/sagemaker/ProcessingJobs",
                             {{"a", "b"}}},
                            "rows")
                  ->sum(),
              7);
    EXPECT_EQ(ask("POST", "metrics", R"({"first":0,"samples":[{}]})").first, 400);
}

TEST_F(AgentApiTest, AlgorithmMetricsAreCloudWatchsToo) {
    send_lines(0, {"auc=0.5", "auc=0.75"});
    send_lines(0, {"auc=0.5", "auc=0.75"});
    auto summary = server->cloudwatch->summary({std::string(testing::kAccount),
                                                "us-east-1",
                                                "/aws/sagemaker/TrainingJobs",
                                                {{"TrainingJobName", "t"}}},
                                               "auc");
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->weight, 2);
    EXPECT_EQ(summary->last, 0.75);
}

TEST_F(AgentApiTest, AJobThatRepeatsAnotherIsToldWhatThatOneHasRead) {
    compute::PinBatch batch{.first = 0,
                            .pins = {{"train", "b", "k", "v1", "e", 5, std::string(64, 'a')},
                                     {"model", "b", "m", "", "f", 6, std::string(64, 'b'), true}}};
    EXPECT_EQ(ask("POST", "pins", compute::to_json(batch)).first, 200);
    EXPECT_EQ(ask("POST", "pinned", R"({"first":0})").first, 400) << "it repeats none";

    testing::report(*database, agent, compute::Phase::ended, clock.now(), compute::Outcome::completed);
    placement.end(agent.id);
    run_to_end(server->jobs.step());
    auto again = testing::training("u");
    again.tags = TagList{{.key = std::string(kRepeatsTag), .value = "none"}};
    EXPECT_EQ(caller->call<api::sagemaker::op::CreateTrainingJob>(again).error().code, "ValidationException");
    again.tags = TagList{{.key = std::string(kRepeatsTag), .value = "t"}};
    ASSERT_TRUE(caller->call<api::sagemaker::op::CreateTrainingJob>(again));
    run_to_end(server->jobs.step());
    Key key{std::string(testing::kAccount), "us-east-1", Kind::training_job, "u"};
    Agent second = database->read([&](store::Snapshot& s) { return agents_of(s, key); }).value().at(0);
    EXPECT_EQ(server->fleet.document_of(second)->repeats, "t");
    token = placement.token(second.id);
    auto [status, body] = ask("POST", "pinned", R"({"first":0})");
    ASSERT_EQ(status, 200) << body;
    auto told = compute::parse_pin_batch(body);
    ASSERT_EQ(told->pins.size(), 2u);
    EXPECT_EQ(told->pins[0].version, "v1");
    EXPECT_TRUE(told->pins[1].output);
    EXPECT_EQ(compute::parse_pin_batch(ask("POST", "pinned", R"({"first":2})").second)->pins.size(), 0u);
}

TEST_F(AgentApiTest, PinsAreKeptOnceAndCredentialsAreOfTheJobsRole) {
    compute::PinBatch batch{.first = 0,
                            .pins = {{.input = "train",
                                      .bucket = "b",
                                      .key = "k",
                                      .version = "v",
                                      .etag = "e",
                                      .size = 5,
                                      .sha256 = "00"}}};
    EXPECT_EQ(ask("POST", "pins", compute::to_json(batch)).first, 200);
    EXPECT_EQ(ask("POST", "pins", compute::to_json(batch)).first, 200);
    auto pins = database->read([&](store::Snapshot& s) { return pins_of(s, agent.owner); });
    ASSERT_EQ(pins->size(), 1u);
    EXPECT_EQ(pins->front().key, "k");
    auto [status, body] = ask("POST", "credentials", "{}");
    ASSERT_EQ(status, 200) << body;
    auto credentials = compute::parse_credentials(body);
    auto known = sessions.find(credentials->access_key, credentials->session_token);
    ASSERT_TRUE(known);
    EXPECT_THAT(known->principal.arn, HasSubstr("assumed-role/SM/"));
}

TEST_F(AgentApiTest, ARoleThatDoesNotTrustSageMakerAnyMoreGivesNoCredentials) {
    trusted = false;
    auto [status, body] = ask("POST", "credentials", "{}");
    EXPECT_EQ(status, compute::kCannotAssumeRole);
    EXPECT_THAT(body, HasSubstr("Could not assume role arn:aws:iam::"));
    EXPECT_EQ(asked_for, agent.owner.arn());
    trusted = true;
    EXPECT_EQ(ask("POST", "credentials", "{}").first, 200);
}

TEST_F(AgentApiTest, AWaitEndsAtOnceWhenTheJobShallStopAndElseInTime) {
    ASSERT_TRUE(caller->call<op::StopTrainingJob>({.training_job_name = "t"}));
    auto [status, body] = ask("POST", "wait", compute::to_json(compute::WaitRequest{.seconds = 20}));
    EXPECT_TRUE(compute::parse_wait_reply(body)->stop);
    server->fleet.stops.close();
    EXPECT_EQ(ask("POST", "wait", compute::to_json(compute::WaitRequest{.seconds = 0})).first, 200);
}

TEST(Bell, ARingBetweenLookingAndWaitingIsNotMissed) {
    Bell bell;
    std::uint64_t seen = bell.count();
    bell.ring();
    run_to_end(bell.wait(seen, Duration{0}));  // returns: it rang since
    asio::io_context context;
    int woken = 0;
    auto wait = [&]() -> Task<void> {
        co_await bell.wait(bell.count(), std::chrono::seconds(5));
        ++woken;
    };
    for (int i = 0; i < 2; ++i) spawn(context.get_executor(), wait());
    context.poll();
    EXPECT_EQ(woken, 0);
    bell.tick(std::chrono::seconds(4));
    context.restart();
    context.poll();
    EXPECT_EQ(woken, 0);
    bell.tick(std::chrono::seconds(5));
    context.restart();
    context.poll();
    EXPECT_EQ(woken, 2);
}

}  // namespace
}  // namespace athanor::sagemaker
