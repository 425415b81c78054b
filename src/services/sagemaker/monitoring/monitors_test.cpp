// Monitoring schedules over processing jobs whose agents are a few lines, objects that are a set of keys, and a server that is killed at any point
// between two steps.
#include "services/sagemaker/monitoring/monitors.hpp"

#include "api/s3.hpp"
#include "base/json.hpp"
#include "base/stream.hpp"
#include "services/sagemaker/jobs/job_operations.hpp"
#include "services/sagemaker/monitoring/definition_operations.hpp"
#include "services/sagemaker/monitoring/monitoring_job.hpp"
#include "services/sagemaker/monitoring/schedule_operations.hpp"
#include "services/sagemaker/monitoring/timing.hpp"
#include "services/sagemaker/registry/registry.hpp"
#include "services/sagemaker/testing.hpp"
#include "services/sagemaker/testing_agents.hpp"

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

constexpr std::string_view kHourly = "cron(0 * ? * * *)";

Timestamp at(std::string_view text) { return *parse_iso8601(text); }

class MonitorsTest : public ::testing::Test, protected testing::World {
protected:
    MonitorsTest() : catalogue(testing::catalogue()) {
        boot();
        clock.advance(std::chrono::minutes(30));  // 2026-01-01T00:30
        make_endpoint();
    }

    struct Server {
        Server(MonitorsTest& t)
            : fleet(*t.database, t.vault, t.files, t.clock, t.random, t.placement, t.pool,
                    testing::fleet_options()),
              jobs(fleet, t.catalogue),
              processing(fleet, t.catalogue),
              configs(*t.database),
              models(*t.database, t.vault, t.sessions),
              endpoints(fleet, t.catalogue),
              definitions(fleet, t.catalogue),
              schedules(fleet, t.catalogue),
              monitors(fleet, t.sessions, t.random) {
            gate::Register& all = caller.operations;
            processing.add_to(all);
            configs.add_to(all);
            models.add_to(all);
            endpoints.add_to(all);
            definitions.add_to(all);
            schedules.add_to(all);
            monitors.use(all);
            t.add_objects(all);
        }
        testing::Caller caller;
        Fleet fleet;
        Jobs jobs;
        ProcessingJobs processing;
        EndpointConfigs configs;
        Models models;
        EndpointOperations endpoints;
        DataQualityDefinitions definitions;
        MonitoringSchedules schedules;
        Monitors monitors;
    };
    void boot() { server = std::make_unique<Server>(*this); }
    void kill() {
        server.reset();
        restart();
        boot();
        ASSERT_TRUE(server->jobs.recover());
    }
    void add_objects(gate::Register& operations) {
        operations.reads<api::s3::op::ListObjectsV2>(
            [this](gate::Call&,
                   api::s3::ListObjectsV2Request in) -> Task<Result<api::s3::ListObjectsV2Output>> {
                if (s3_error) co_return std::unexpected(*s3_error);
                api::s3::ListObjectsV2Output out;
                std::set<std::string> folders;
                std::string prefix = in.prefix.value_or("");
                for (const auto& [key, text] : objects) {
                    if (!key.starts_with(prefix)) continue;
                    std::size_t slash = in.delimiter ? key.find('/', prefix.size()) : key.npos;
                    if (slash != key.npos) {
                        folders.insert(key.substr(0, slash + 1));
                    } else {
                        if (!out.contents) out.contents.emplace();
                        out.contents->push_back({.key = key});
                    }
                }
                if (!folders.empty()) out.common_prefixes.emplace();
                for (const std::string& folder : folders) out.common_prefixes->push_back({.prefix = folder});
                co_return out;
            });
        operations.reads<api::s3::op::GetObject>(
            [this](gate::Call&, api::s3::GetObjectRequest in) -> Task<Result<api::s3::GetObjectOutput>> {
                auto found = objects.find(in.key);
                if (found == objects.end()) co_return fail("NoSuchKey", "No such key.", 404);
                api::s3::GetObjectOutput out;
                out.body = stream_of(found->second);
                co_return out;
            });
    }

    template <class Op>
    Result<typename Op::Output> call(typename Op::Input input) {
        return server->caller.call<Op>(std::move(input));
    }
    void make_endpoint() {
        ASSERT_TRUE(call<op::CreateModel>(
            {.model_name = "m",
             .primary_container =
                 ContainerDefinition{.image = "athanor/test", .model_data_url = "s3://b/model.tar.gz"},
             .execution_role_arn = std::string(testing::kRole)}));
        for (std::string name : {"e", "blind"}) {
            CreateEndpointConfigInput config{.endpoint_config_name = name,
                                             .production_variants = {{.variant_name = "AllTraffic",
                                                                      .model_name = "m",
                                                                      .initial_instance_count = 1,
                                                                      .instance_type = "ml.t3.medium"}}};
            if (name == "e")
                config.data_capture_config =
                    DataCaptureConfig{.enable_capture = true,
                                      .initial_sampling_percentage = 100,
                                      .destination_s3_uri = "s3://lake/capture/",
                                      .capture_options = {{.capture_mode = "Input"}}};
            ASSERT_TRUE(call<op::CreateEndpointConfig>(config));
            ASSERT_TRUE(call<op::CreateEndpoint>({.endpoint_name = name, .endpoint_config_name = name}));
        }
    }
    MonitoringJobDefinition definition(const std::string& endpoint = "e") {
        MonitoringJobDefinition d;
        d.baseline_config = MonitoringBaselineConfig{
            .constraints_resource =
                MonitoringConstraintsResource{.s3_uri = "s3://lake/base/constraints.json"},
            .statistics_resource = MonitoringStatisticsResource{.s3_uri = "s3://lake/base/statistics.json"}};
        d.monitoring_inputs = {
            {.endpoint_input = EndpointInput{.endpoint_name = endpoint,
                                             .local_path = "/opt/ml/processing/input/endpoint"}}};
        d.monitoring_output_config.monitoring_outputs = {
            {.s3_output = {.s3_uri = "s3://lake/reports", .local_path = "/opt/ml/processing/output"}}};
        d.monitoring_resources.cluster_config = {
            .instance_count = 1, .instance_type = "ml.m5.large", .volume_size_in_gb = 20};
        d.monitoring_app_specification.image_uri = "athanor/test";
        d.monitoring_app_specification.container_entrypoint = std::vector<std::string>{"run"};
        d.environment = std::map<std::string, std::string>{{"SECRET", "hunter2"}};
        d.role_arn = std::string(testing::kRole);
        return d;
    }
    MonitoringScheduleConfig config(std::string_view expression = kHourly,
                                    const std::string& endpoint = "e") {
        ScheduleConfig when{.schedule_expression = std::string(expression)};
        if (expression == "NOW") {
            when.data_analysis_start_time = "-PT1H";
            when.data_analysis_end_time = "PT0H";
        }
        return {.schedule_config = when, .monitoring_job_definition = definition(endpoint)};
    }
    void create(const std::string& name, std::string_view expression = kHourly) {
        auto made = call<op::CreateMonitoringSchedule>(
            {.monitoring_schedule_name = name, .monitoring_schedule_config = config(expression)});
        ASSERT_TRUE(made) << made.error().message;
    }
    void step() {
        clock.advance(std::chrono::seconds(1));
        run_to_end(server->monitors.step());
        run_to_end(server->jobs.step());
    }
    void pass(std::chrono::seconds time) {
        clock.advance(time);
        step();
    }
    void put(std::string_view hour) {
        objects["capture/e/AllTraffic/" + std::string(hour) + "/x.jsonl"] = "{}";
    }
    std::vector<MonitoringExecutionSummary> executions(ListMonitoringExecutionsRequest in = {
                                                           .max_results = 100}) {
        auto out = call<op::ListMonitoringExecutions>(in);
        EXPECT_TRUE(out) << out.error().message;
        return out ? out->monitoring_execution_summaries : std::vector<MonitoringExecutionSummary>{};
    }
    std::vector<std::string> statuses() {
        std::vector<std::string> out;
        for (const auto& e : executions()) out.push_back(e.monitoring_execution_status);
        return out;
    }
    DescribeProcessingJobResponse job_of(const MonitoringExecutionSummary& e) {
        std::string arn = e.processing_job_arn.value_or("");
        auto out = call<op::DescribeProcessingJob>({.processing_job_name = arn.substr(arn.rfind('/') + 1)});
        EXPECT_TRUE(out) << out.error().message;
        return out ? *out : DescribeProcessingJobResponse{};
    }
    // Its agent has run to the end.
    void finish(const MonitoringExecutionSummary& e, std::string message,
                Outcome outcome = Outcome::completed) {
        Key key{std::string(testing::kAccount), "us-east-1", Kind::processing_job,
                job_of(e).processing_job_name};
        auto agents = database->read([&](store::Snapshot& s) { return agents_of(s, key); }).value();
        ASSERT_THAT(agents, SizeIs(1));
        testing::fetch_document(*database, agents[0]);
        testing::report(*database, agents[0], Phase::running, clock.now());
        testing::report(*database, agents[0], Phase::ended, clock.now(), outcome, "", std::move(message));
        placement.end(agents[0].id);
        step();
    }
    // "status columns" of each event, in order.
    std::vector<std::string> events() {
        auto payloads = database->read([](store::Snapshot& s) {
            return s.all<std::string>("SELECT payload FROM athanor_outbox ORDER BY sequence, ordinal");
        });
        std::vector<std::string> out;
        for (const std::string& payload : payloads.value()) {
            EXPECT_EQ(payload.find("hunter2"), std::string::npos);
            auto document = json::parse(payload);
            json::Value root = document->root(), detail = root["detail"];
            if (root["detail-type"].string_or("") != "SageMaker Monitoring Execution State Change") continue;
            EXPECT_GT(detail["ScheduledTime"].integer_or(0), 1'700'000'000'000);
            std::string one = detail["MonitoringExecutionStatus"].string_or("");
            detail["ViolatedColumns"].for_each_element([&](json::Value c) { one += " " + c.string_or(""); });
            out.push_back(one);
        }
        return out;
    }

    testing::FakePlacement placement;
    Pool pool{1};
    compute::Catalogue catalogue;
    std::map<std::string, std::string> objects;
    std::optional<Error> s3_error;
    std::unique_ptr<Server> server;
};

TEST_F(MonitorsTest, EveryHourBecomesAJobOverWhatWasCaptured) {
    create("s");
    put("2026/01/01/00");
    step();
    EXPECT_THAT(executions(), IsEmpty());
    pass(std::chrono::minutes(30));  // one o'clock, and a little: captured lines are on their way
    EXPECT_THAT(executions(), IsEmpty());
    pass(kArrival);
    auto all = executions();
    ASSERT_THAT(all, SizeIs(1));
    EXPECT_EQ(all[0].scheduled_time, at("2026-01-01T01:00:00Z"));
    EXPECT_EQ(all[0].monitoring_execution_status, "InProgress");
    auto job = job_of(all[0]);
    EXPECT_THAT(job.processing_job_name, MatchesRegex("model-monitoring-202601010100-[0-9a-f]{24}"));
    EXPECT_EQ(*job.monitoring_schedule_arn, "arn:aws:sagemaker:us-east-1:000000000000:monitoring-schedule/s");
    ASSERT_THAT(*job.processing_inputs, SizeIs(3));
    EXPECT_EQ(job.processing_inputs->at(0).s3_input->s3_uri, "s3://lake/capture/e/AllTraffic/2026/01/01/00/");
    EXPECT_EQ(*job.processing_inputs->at(0).s3_input->local_path,
              "/opt/ml/processing/input/endpoint/e/AllTraffic/2026/01/01/00");
    EXPECT_EQ(job.processing_output_config->outputs[0].s3_output->s3_uri,
              "s3://lake/reports/e/s/2026/01/01/01");
    auto& environment = *job.environment;
    EXPECT_EQ(environment["dataset_source"], "/opt/ml/processing/input/endpoint");
    EXPECT_EQ(environment["start_time"] + environment["end_time"],
              "2026-01-01T00:00:00Z2026-01-01T01:00:00Z");
    EXPECT_EQ(environment["baseline_constraints"],
              "/opt/ml/processing/baseline/constraints/constraints.json");
    EXPECT_EQ(environment["SECRET"], "hunter2");

    objects["reports/e/s/2026/01/01/01/constraint_violations.json"] =
        R"({"violations":[{"feature_name":"age"},{"feature_name":"age"},{"feature_name":"spend"}]})";
    finish(all[0], "CompletedWithViolations: Job completed successfully with 3 violations.");
    EXPECT_THAT(statuses(), ElementsAre("CompletedWithViolations"));
    EXPECT_THAT(events(), ElementsAre("Pending", "InProgress", "CompletedWithViolations age spend"));
    auto alert = call<op::ListMonitoringAlerts>({.monitoring_schedule_name = "s"});
    EXPECT_EQ(alert->monitoring_alert_summaries->at(0).alert_status, "InAlert");

    put("2026/01/01/01");
    pass(std::chrono::hours(1));
    ASSERT_THAT(executions(), SizeIs(2));
    finish(executions()[0], "Completed: Job completed successfully with no violations.");
    EXPECT_THAT(statuses(), ElementsAre("Completed", "CompletedWithViolations"));
    EXPECT_EQ(call<op::DescribeMonitoringSchedule>({.monitoring_schedule_name = "s"})
                  ->last_monitoring_execution_summary->monitoring_execution_status,
              "Completed");
    alert = call<op::ListMonitoringAlerts>({.monitoring_schedule_name = "s"});
    EXPECT_EQ(alert->monitoring_alert_summaries->at(0).alert_status, "OK");
}

TEST_F(MonitorsTest, KilledBetweenAnyTwoStepsItRunsEachOccurrenceOnce) {
    for (std::string hour : {"00", "01", "02", "03"}) put("2026/01/01/" + hour);
    create("s");
    for (int i = 0; i < 24; ++i) {
        kill();
        pass(std::chrono::minutes(10));
        kill();
        for (const auto& e : executions()) {
            if (e.monitoring_execution_status == "InProgress" &&
                job_of(e).processing_job_status == "InProgress")
                finish(e, "Completed: fine");
        }
    }
    step();
    EXPECT_THAT(statuses(), ElementsAre("Completed", "Completed", "Completed", "Completed"));
    EXPECT_THAT(call<op::ListProcessingJobs>({.max_results = 100})->processing_job_summaries, SizeIs(4));
    for (const auto& [id, count] : placement.starts) EXPECT_EQ(count, 1) << id;
    EXPECT_THAT(events(), SizeIs(12));
}

// The server was killed after CreateProcessingJob and before it was noted.
TEST_F(MonitorsTest, AJobThatIsThereAlreadyIsTheExecutionsOwn) {
    put("2026/01/01/00");
    create("s", "NOW");
    step();
    ASSERT_TRUE(database->write_blocking([](store::Transaction& tx) -> Status {
        ATHANOR_CHECK(tx.run("UPDATE sagemaker_monitoring_execution SET stage = 0, status = 'Pending'"));
        return {};
    }));
    kill();
    step();
    EXPECT_THAT(statuses(), ElementsAre("InProgress"));
    EXPECT_THAT(call<op::ListProcessingJobs>({})->processing_job_summaries, SizeIs(1));
}

TEST_F(MonitorsTest, OccurrencesThatWereMissedAreMadeUpForADayAtMost) {
    create("s");
    pass(std::chrono::hours(3));  // one, two and three o'clock
    step();
    step();
    EXPECT_THAT(statuses(), ElementsAre("Failed", "Failed", "Failed"));
    pass(std::chrono::hours(24 * 30));
    for (int i = 0; i < 60; ++i) step();
    EXPECT_THAT(executions(), SizeIs(3 + 1 + 24));  // the one it waited for, and a day
}

TEST_F(MonitorsTest, NoDataAndRefusalsFailTheExecution) {
    create("a", "NOW");
    step();
    auto e = executions()[0];
    EXPECT_EQ(e.monitoring_execution_status + ": " + *e.failure_reason, "Failed: Job inputs had no data");
    EXPECT_FALSE(e.processing_job_arn);
    s3_error = Error{"AccessDenied", "no", 403};
    create("b", "NOW");
    step();
    EXPECT_EQ(*executions()[0].failure_reason, "AccessDenied: no");
    s3_error = Error{"SlowDown", "busy", 503};  // comes again
    create("c", "NOW");
    step();
    EXPECT_EQ(executions()[0].monitoring_execution_status, "Pending");
    s3_error.reset();
    put("2026/01/01/00");
    step();
    EXPECT_EQ(executions()[0].monitoring_execution_status, "InProgress");
    finish(executions()[0], "it broke", Outcome::failed);
    EXPECT_EQ(executions()[0].monitoring_execution_status, "Failed");
    s3_error = Error{"SlowDown", "busy", 503};
    create("d", "NOW");
    step();
    ASSERT_TRUE(call<op::DeleteMonitoringSchedule>({.monitoring_schedule_name = "d"}));
    step();
    EXPECT_EQ(executions()[0].monitoring_execution_status, "Stopped");
    EXPECT_EQ(*executions()[0].failure_reason, "The monitoring schedule was deleted.");
}

TEST_F(MonitorsTest, AJobThatIsStoppedIsAnExecutionThatIs) {
    put("2026/01/01/00");
    create("s", "NOW");
    step();
    auto e = executions()[0];
    Key key{std::string(testing::kAccount), "us-east-1", Kind::processing_job, job_of(e).processing_job_name};
    auto agents = database->read([&](store::Snapshot& s) { return agents_of(s, key); }).value();
    ASSERT_THAT(agents, SizeIs(1));
    testing::fetch_document(*database, agents[0]);
    testing::report(*database, agents[0], Phase::running, clock.now());
    ASSERT_TRUE(call<op::StopProcessingJob>({.processing_job_name = key.name}));
    step();
    EXPECT_THAT(statuses(), ElementsAre("Stopping"));
    testing::report(*database, agents[0], Phase::ended, clock.now(), Outcome::stopped);
    placement.end(agents[0].id);
    step();
    step();
    EXPECT_THAT(statuses(), ElementsAre("Stopped"));
    EXPECT_THAT(events(), ElementsAre("Pending", "InProgress", "Stopping", "Stopped"));
}

TEST_F(MonitorsTest, AnOccurrenceThatHasRunIsNotRunAgain) {
    create("s");
    pass(std::chrono::minutes(30) + kArrival);
    EXPECT_THAT(executions(), SizeIs(1));
    // As if the clock had been set back before the schedule was armed again.
    ASSERT_TRUE(database->write_blocking([](store::Transaction& tx) -> Status {
        ATHANOR_CHECK(
            tx.run("UPDATE sagemaker_monitoring SET scheduled = (SELECT scheduled FROM "
                   "sagemaker_monitoring_execution), due = 0"));
        return {};
    }));
    step();
    EXPECT_THAT(executions(), SizeIs(1));
    pass(std::chrono::hours(1));
    EXPECT_THAT(executions(), SizeIs(2));
}

TEST_F(MonitorsTest, SchedulesStopStartChangeAndGo) {
    create("s");
    ASSERT_TRUE(call<op::StopMonitoringSchedule>({.monitoring_schedule_name = "s"}));
    pass(std::chrono::hours(5));
    EXPECT_THAT(executions(), IsEmpty());
    ASSERT_TRUE(call<op::StartMonitoringSchedule>({.monitoring_schedule_name = "s"}));
    step();
    EXPECT_THAT(executions(), IsEmpty());  // what passed while it was stopped is not made up for
    auto changed = call<op::UpdateMonitoringSchedule>(
        {.monitoring_schedule_name = "s",
         .monitoring_schedule_config = {.schedule_config = config("NOW").schedule_config}});
    ASSERT_TRUE(changed) << changed.error().message;
    put("2026/01/01/05");
    step();
    EXPECT_THAT(statuses(), ElementsAre("InProgress"));
    auto described = call<op::DescribeMonitoringSchedule>({.monitoring_schedule_name = "s"});
    EXPECT_EQ(described->monitoring_schedule_config.monitoring_job_definition->environment->at("SECRET"),
              "hunter2");
    pass(std::chrono::hours(5));
    EXPECT_THAT(executions(), SizeIs(1));  // once
    ASSERT_TRUE(call<op::DeleteMonitoringSchedule>({.monitoring_schedule_name = "s"}));
    finish(executions()[0], "Completed: fine");
    EXPECT_THAT(statuses(), ElementsAre("Completed"));
    EXPECT_EQ(call<op::DescribeMonitoringSchedule>({.monitoring_schedule_name = "s"}).error().code,
              "ResourceNotFound");
}

TEST_F(MonitorsTest, MistakesAreRefused) {
    auto why = [&](MonitoringScheduleConfig c) {
        auto made = call<op::CreateMonitoringSchedule>(
            {.monitoring_schedule_name = "x", .monitoring_schedule_config = std::move(c)});
        return made ? "accepted" : made.error().code + ": " + made.error().message;
    };
    EXPECT_THAT(why(config("rate(1 hour)")), HasSubstr("ValidationException: Invalid ScheduleExpression"));
    EXPECT_THAT(why(config(kHourly, "blind")),
                HasSubstr("Data capture is not enabled on the endpoint blind"));
    EXPECT_THAT(why(config(kHourly, "nobody")), HasSubstr("Could not find endpoint"));
    auto c = config();
    c.monitoring_job_definition->monitoring_app_specification.image_uri = "nobody/knows";
    EXPECT_THAT(why(c), HasSubstr("nobody/knows"));
    c = config();
    c.monitoring_job_definition.reset();
    EXPECT_THAT(why(c), HasSubstr("Exactly one of"));
    c.monitoring_job_definition_name = "d";
    EXPECT_THAT(why(c), HasSubstr("MonitoringType is required"));
    c.monitoring_type = "DataQuality";
    EXPECT_THAT(
        why(c),
        HasSubstr("ResourceNotFound: Job Definition "
                  "arn:aws:sagemaker:us-east-1:000000000000:data-quality-job-definition/d not found"));
    EXPECT_THAT(why(config()), "accepted");
    EXPECT_THAT(why(config()), HasSubstr("ResourceInUse: Monitoring Schedule"));
}

TEST(MonitoringTiming, KnowsAwssFormsAndWindows) {
    auto timing = [](std::string expression, std::optional<std::string> start = {},
                     std::optional<std::string> end = {}) {
        return Timing::parse(ScheduleConfig{std::move(expression), std::move(start), std::move(end)});
    };
    Timestamp now = at("2026-03-01T09:30:00Z");
    auto hourly = timing("cron(0 * ? * * *)").value();
    EXPECT_EQ(hourly.first(now), at("2026-03-01T10:00:00Z"));
    EXPECT_EQ(hourly.window(at("2026-03-01T10:00:00Z")).begin, at("2026-03-01T09:00:00Z"));
    auto daily = Timing::parse({}).value();
    EXPECT_EQ(daily.first(now), at("2026-03-02T00:00:00Z"));
    EXPECT_EQ(daily.window(daily.first(now)).begin, at("2026-03-01T00:00:00Z"));
    auto some = timing("cron(0 8/6 ? * * *)").value();  // 8, 14, 20
    EXPECT_EQ(some.first(now), at("2026-03-01T14:00:00Z"));
    EXPECT_EQ(some.window(at("2026-03-02T08:00:00Z")).begin, at("2026-03-01T20:00:00Z"));
    auto offset = timing("cron(0 * ? * * *)", "-PT5H", "-PT1H").value();
    EXPECT_EQ(offset.window(at("2026-03-01T10:00:00Z")).begin, at("2026-03-01T05:00:00Z"));
    EXPECT_EQ(offset.window(at("2026-03-01T10:00:00Z")).end, at("2026-03-01T09:00:00Z"));
    auto once = timing("NOW", "-P1D", "PT0H").value();
    EXPECT_TRUE(once.once() && !once.next(now, now));
    EXPECT_EQ(once.due(once.first(now)), now);
    for (std::string wrong :
         {"cron(0 24 ? * * *)", "cron(5 * ? * * *)", "cron(0 8/0 ? * * *)", "cron(0 8/25 ? * * *)",
          "cron(0 8-9 ? * * *)", "cron(0 * * * ? *)", "cron(0  ? * * *)", "", "now"})
        EXPECT_FALSE(timing(wrong)) << wrong;
    EXPECT_FALSE(timing("NOW"));
    EXPECT_FALSE(timing("cron(0 * ? * * *)", "-PT1H"));
    EXPECT_FALSE(timing("NOW", "-PT25H", "PT0H"));
    EXPECT_FALSE(timing("NOW", "PT0H", "PT0H"));
    EXPECT_EQ(parse_offset("-P1DT2H3M4S"), -std::chrono::seconds(86'400 + 7'200 + 180 + 4));
    for (std::string wrong :
         {"", "P", "PT", "-P1H", "PT1D", "PT1", "PTH", "P1DT", "PT1M1H", "1H", "PT9999999H"})
        EXPECT_FALSE(parse_offset(wrong)) << wrong;
}

TEST(MonitoringJob, ManyHoursBecomeDaysAndVariants) {
    MonitoringPlan plan;
    plan.captured = "s3://lake/capture/e";
    plan.definition.monitoring_inputs = {
        {.endpoint_input = EndpointInput{.endpoint_name = "e", .local_path = "/opt/ml/processing/input/x/"}}};
    plan.definition.monitoring_output_config.monitoring_outputs = {{}};
    auto uris = [&](std::vector<std::string> folders) {
        std::vector<std::string> out;
        auto request = processing_request(plan, {}, std::move(folders));
        for (const auto& in : *request.processing_inputs) out.push_back(in.s3_input->s3_uri);
        return out;
    };
    std::vector<std::string> day;
    for (const std::string& hour : hours_of(at("2026-03-01T20:10:00Z"), at("2026-03-02T06:00:00Z")))
        day.push_back("v/" + hour);
    EXPECT_THAT(day, SizeIs(10));
    EXPECT_THAT(uris(day),
                ElementsAre("s3://lake/capture/e/v/2026/03/01/", "s3://lake/capture/e/v/2026/03/02/"));
    day.resize(2);
    EXPECT_THAT(uris(day),
                ElementsAre("s3://lake/capture/e/v/2026/03/01/20/", "s3://lake/capture/e/v/2026/03/01/21/"));
    std::vector<std::string> variants;
    for (int i = 0; i < 9; ++i) variants.push_back("v" + std::to_string(i) + "/2026/03/01/20");
    EXPECT_THAT(uris(variants), ElementsAre("s3://lake/capture/e/"));
    EXPECT_THAT(hours_of(at("2026-03-01T20:00:00Z"), at("2026-03-01T21:00:00Z")),
                ElementsAre("2026/03/01/20"));
}

}  // namespace
}  // namespace athanor::sagemaker
