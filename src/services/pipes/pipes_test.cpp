#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <deque>

#include "api/s3.hpp"
#include "api/sagemaker/pipeline.hpp"
#include "api/sqs.hpp"
#include "base/faulty_filesystem.hpp"
#include "base/json.hpp"
#include "base/stream.hpp"
#include "services/pipes/documents.hpp"
#include "services/pipes/service.hpp"

namespace athanor::pipes {
namespace {

using namespace api::pipes;
using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

struct Execution {
    std::string token, arn, status = "Executing", reason;
    std::map<std::string, std::string> parameters;
};

// A queue, a store and pipelines as far as a pipe sees them.
class PipesTest : public ::testing::Test {
protected:
    PipesTest() {
        EXPECT_TRUE(files.make_directory("/data"));
        namespace sqs = api::sqs;
        namespace sm = api::sagemaker;
        operations.acts<sqs::op::ReceiveMessage>(
            [this](gate::Call&, sqs::ReceiveMessageRequest) -> Task<Result<sqs::ReceiveMessageResult>> {
                sqs::ReceiveMessageResult out{.messages = std::vector<sqs::Message>()};
                for (auto& [handle, body] : queue) {
                    if (out.messages->size() == 10) break;
                    if (invisible.insert(handle).second)
                        out.messages->push_back(
                            {.message_id = handle, .receipt_handle = handle, .body = body});
                }
                co_return out;
            });
        operations.acts<sqs::op::DeleteMessageBatch>(
            [this](gate::Call&,
                   sqs::DeleteMessageBatchRequest in) -> Task<Result<sqs::DeleteMessageBatchResult>> {
                if (deletes_fail) co_return fail("InternalFailure", "down", 500);
                for (auto& entry : in.entries) queue.erase(entry.receipt_handle);
                co_return sqs::DeleteMessageBatchResult{};
            });
        operations.acts<api::s3::op::PutObject>(
            [this](gate::Call& call, api::s3::PutObjectRequest in) -> Task<Result<api::s3::PutObjectOutput>> {
                ATHANOR_CO_TRY(std::string body, co_await read_all(*in.body, 1 << 20));
                objects[in.bucket + "/" + in.key] = body;
                writer = call.principal.arn;
                co_return api::s3::PutObjectOutput{};
            });
        operations.acts<sm::op::StartPipelineExecution>(
            [this](gate::Call&,
                   sm::StartPipelineExecutionRequest in) -> Task<Result<sm::StartPipelineExecutionResponse>> {
                ++starts;
                if (!start_error.code.empty()) co_return std::unexpected(start_error);
                auto known = std::ranges::find(executions, in.client_request_token, &Execution::token);
                if (known == executions.end()) {
                    Execution made{
                        .token = in.client_request_token,
                        .arn = in.pipeline_name + "/execution/e" + std::to_string(executions.size() + 1)};
                    for (auto& p : in.pipeline_parameters.value_or(std::vector<sm::Parameter>()))
                        made.parameters[p.name] = p.value;
                    known = executions.insert(executions.end(), std::move(made));
                }
                sm::StartPipelineExecutionResponse out;
                out.pipeline_execution_arn = known->arn;
                co_await clock.sleep(Duration(0));
                co_return out;
            });
        operations.acts<sm::op::DescribePipelineExecution>(
            [this](gate::Call&, sm::DescribePipelineExecutionRequest in)
                -> Task<Result<sm::DescribePipelineExecutionResponse>> {
                auto known = std::ranges::find(executions, in.pipeline_execution_arn, &Execution::arn);
                if (known == executions.end()) co_return fail("ResourceNotFound", "no such execution");
                sm::DescribePipelineExecutionResponse out;
                out.pipeline_execution_status = known->status;
                if (!known->reason.empty())
                    out.failure_reason = "Step failure: One or multiple steps failed.";
                co_return out;
            });
        operations.acts<sm::op::ListPipelineExecutionSteps>(
            [this](gate::Call&, sm::ListPipelineExecutionStepsRequest in)
                -> Task<Result<sm::ListPipelineExecutionStepsResponse>> {
                auto known = std::ranges::find(executions, in.pipeline_execution_arn, &Execution::arn);
                sm::ListPipelineExecutionStepsResponse out;
                auto& steps = out.pipeline_execution_steps.emplace();
                steps.push_back({.step_status = "Succeeded"});
                if (known != executions.end() && !known->reason.empty()) {
                    steps.push_back(
                        {.step_name = "Validate", .step_status = "Failed", .failure_reason = known->reason});
                }
                co_return out;
            });
        open();
    }
    void open() {
        service.reset();
        database.reset();
        database =
            store::Database::open(files, clock, {.path = "/data/control.db"}, {Pipes::migrations()}).value();
        service = std::make_unique<Pipes>(*database, operations, sessions, clock);
        inside = std::make_unique<gate::Register>(authorizer);
        service->add_to(*inside);
        invisible.clear();
    }
    template <class Op>
    Result<typename Op::Output> call(typename Op::Input input) {
        gate::Call call;
        call.principal = {.account = "000000000000"};
        call.region = "us-east-1";
        return run_to_end(inside->call<Op>(call, std::move(input)));
    }
    std::optional<Timestamp> round() {
        auto next = run_to_end(service->pump().round());
        EXPECT_TRUE(next) << (next ? "" : next.error().message);
        return next.value_or(std::nullopt);
    }
    void run_for(Duration duration) {
        Timestamp end = clock.now() + duration;
        for (auto next = round(); next && *next <= end; next = round())
            clock.advance(std::max(Duration(0), Duration(*next - clock.now())));
        clock.advance(end - clock.now());
        round();
    }
    static CreatePipeRequest pipe(TagMap tags, std::optional<std::int64_t> size = {},
                                  std::optional<std::int64_t> window = {}) {
        CreatePipeRequest in{.name = "arrivals",
                             .source = "arn:aws:sqs:us-east-1:000000000000:q",
                             .target = "arn:aws:sagemaker:us-east-1:000000000000:pipeline/p"};
        in.role_arn = "arn:aws:iam::000000000000:role/r";
        tags["athanor:manifest-prefix"] = "s3://lake/batches/";
        in.tags = std::move(tags);
        if (size || window) {
            in.source_parameters.emplace().sqs_queue_parameters = PipeSourceSqsQueueParameters{size, window};
        }
        in.target_parameters.emplace().sage_maker_pipeline_parameters = PipeTargetSageMakerPipelineParameters{
            std::vector<SageMakerPipelineParameter>{{"Manifest", "$.athanor.manifest"},
                                                    {"Count", "$.athanor.count"},
                                                    {"First", "$.body.detail.object.key"},
                                                    {"Fixed", "x"}}};
        return in;
    }
    void make(CreatePipeRequest in) {
        auto made = call<op::CreatePipe>(std::move(in));
        ASSERT_TRUE(made) << made.error().message;
    }
    // An object was written: its event is in the queue, `copies` times.
    std::string object(const std::string& key, const std::string& etag = "e", int copies = 1) {
        ++sequence;
        std::string event = "event-" + std::to_string(sequence);
        std::string body =
            R"({"version":"0","id":")" + event +
            R"(","detail-type":"Object Created","source":"aws.s3","time":")" + format_iso8601(clock.now()) +
            R"(","detail":{"bucket":{"name":"lake"},"object":{"key":")" + key + R"(","size":7,"etag":")" +
            etag + R"(","sequencer":")" + std::to_string(100000 + sequence) + R"("}}})";
        for (int i = 0; i < copies; ++i) queue[event + "-" + std::to_string(i)] = body;
        return body;
    }
    std::string manifest(int batch) {
        return objects["lake/batches/arrivals/batch-00000" + std::to_string(batch) + ".manifest"];
    }
    json::Document record(int batch) {
        auto text = objects["lake/batches/arrivals/batch-00000" + std::to_string(batch) + ".json"];
        auto document = json::parse(text);
        EXPECT_TRUE(document) << text;
        return *std::move(document);
    }
    void all(const std::string& status, const std::string& reason = "") {
        for (Execution& e : executions) {
            if (e.status == "Executing") e.status = status, e.reason = reason;
        }
    }

    std::vector<std::unique_ptr<asio::io_context>> contexts;  // first: they outlive what is suspended
    FaultyFilesystem files;
    ManualClock clock;
    SeededRandom random{1};
    gate::AccountAuthorizer authorizer;
    gate::Register operations{authorizer};
    gate::RootAndSessions sessions{{}, "000000000000", std::string(32, 'k'), clock, random};
    std::map<std::string, std::string> queue;
    std::set<std::string> invisible;
    bool deletes_fail = false;
    std::map<std::string, std::string> objects;
    std::string writer;
    std::vector<Execution> executions;
    Error start_error{"", ""};
    int starts = 0, sequence = 0;
    std::unique_ptr<store::Database> database;
    std::unique_ptr<gate::Register> inside;
    std::unique_ptr<Pipes> service;
};

TEST_F(PipesTest, AMarkerMakesOneExecutionOfItsFolder) {
    make(pipe({{"athanor:marker", "_SUCCESS"}}));
    object("raw/1/b.csv");
    object("raw/1/_SUCCESS");  // overtakes what was written before it
    object("raw/2/other.csv");
    round();
    EXPECT_TRUE(executions.empty());
    object("raw/1/part/a.csv");
    run_for(10s);
    ASSERT_EQ(executions.size(), 1u);
    EXPECT_EQ(manifest(1), R"([{"prefix":"s3://lake/raw/1/"},"b.csv","part/a.csv"])");
    EXPECT_EQ(executions[0].parameters["Manifest"], "s3://lake/batches/arrivals/batch-000001.manifest");
    EXPECT_EQ(executions[0].parameters["Count"], "2");
    EXPECT_EQ(executions[0].parameters["First"], "raw/1/b.csv");
    EXPECT_EQ(executions[0].parameters["Fixed"], "x");
    EXPECT_EQ(writer, "arn:aws:sts::000000000000:assumed-role/r/arrivals");
    EXPECT_EQ(record(1).root()["closedBy"].string_or(""), "marker");
    EXPECT_TRUE(queue.empty());
    all("Succeeded");
    run_for(1h);
    EXPECT_EQ(executions.size(), 1u);
    EXPECT_EQ(record(1).root()["status"].string_or(""), "succeeded");
    EXPECT_EQ(call<op::DescribePipe>({.name = "arrivals"})->state_reason,
              "batches: 0 waiting, 0 running, 1 succeeded, 0 refused; objects waiting: 1");
}

TEST_F(PipesTest, SilenceEndsABatch) {
    make(pipe({{"athanor:quiet-seconds", "20"}}));
    for (int i = 0; i < 25; ++i) {
        object("raw/" + std::to_string(i) + ".csv");
        run_for(15s);
        ASSERT_TRUE(executions.empty());
    }
    run_for(6s);
    ASSERT_EQ(executions.size(), 1u);
    EXPECT_EQ(executions[0].parameters["Count"], "25");
    EXPECT_EQ(record(1).root()["closedBy"].string_or(""), "quiet");
}

// What comes after its batch was closed goes into the next, and is told as late.
TEST_F(PipesTest, LateObjectsGoIntoTheNextBatch) {
    make(pipe({{"athanor:marker", "_SUCCESS"}}));
    object("raw/1/a.csv");
    object("raw/1/_SUCCESS");
    std::string late = object("raw/1/late.csv");
    queue.erase("event-3-0");  // its event is on the way still
    run_for(10s);
    all("Succeeded");
    queue["event-3-0"] = late;
    run_for(10s);
    EXPECT_EQ(executions.size(), 1u);
    object("raw/1/b.csv");
    object("raw/1/_SUCCESS");
    run_for(10s);
    ASSERT_EQ(executions.size(), 2u);
    EXPECT_EQ(manifest(2), R"([{"prefix":"s3://lake/raw/1/"},"b.csv","late.csv"])");
    EXPECT_EQ(record(2).root()["late"].integer_or(-1), 1);
    EXPECT_EQ(record(1).root()["late"].integer_or(-1), 0);
}

TEST_F(PipesTest, DuplicatesAreDroppedAndRecorded) {
    make(pipe({{"athanor:marker", "_SUCCESS"}}));
    object("raw/a.csv", "e1", 3);  // delivered three times
    object("raw/b.csv", "e1");
    object("raw/_SUCCESS", "empty", 2);
    run_for(10s);
    all("Succeeded");
    run_for(10s);
    ASSERT_EQ(executions.size(), 1u);
    EXPECT_EQ(record(1).root()["duplicates"].size(), 0u);
    // The whole batch is uploaded again: the same bytes, nothing to do.
    object("raw/a.csv", "e1");
    object("raw/b.csv", "e1");
    object("raw/_SUCCESS", "empty");
    run_for(10s);
    ASSERT_EQ(executions.size(), 1u);
    // The next has one new version of an object and one that is the same.
    object("raw/a.csv", "e2");
    object("raw/b.csv", "e1");
    object("raw/_SUCCESS", "empty");
    run_for(10s);
    ASSERT_EQ(executions.size(), 2u);
    EXPECT_EQ(manifest(2), R"([{"prefix":"s3://lake/raw/"},"a.csv"])");
    auto told = record(2);
    ASSERT_EQ(told.root()["duplicates"].size(), 3u);
    EXPECT_EQ(told.root()["duplicates"].at(0)["ofBatch"].integer_or(0), 1);
}

TEST_F(PipesTest, OfTwoVersionsThatWaitTheLaterCounts) {
    make(pipe({{"athanor:quiet-seconds", "5"}}));
    std::string first = object("raw/a.csv", "e1"), second = object("raw/a.csv", "e2");
    queue = {{"1", second}};
    round();
    queue = {{"2", first}};  // the earlier one's event comes last
    run_for(10s);
    ASSERT_EQ(executions.size(), 1u);
    EXPECT_EQ(executions[0].parameters["Count"], "1");
    EXPECT_EQ(record(1).root()["objects"].at(0)["etag"].string_or(""), "e2");
    all("Succeeded");
    object("raw/c.csv", "x");
    object("raw/c.csv", "y");
    object("raw/c.csv", "x");  // the bytes of before are back
    run_for(10s);
    ASSERT_EQ(executions.size(), 2u);
    EXPECT_EQ(record(2).root()["objects"].at(0)["etag"].string_or(""), "x");
    EXPECT_EQ(record(2).root()["objects"].size(), 1u);
}

TEST_F(PipesTest, BatchesAreProcessedInTheirOrder) {
    make(pipe({{"athanor:marker", "_SUCCESS"}}));
    for (int i = 1; i <= 3; ++i) {
        object("raw/" + std::to_string(i) + "/a.csv");
        object("raw/" + std::to_string(i) + "/_SUCCESS");
    }
    run_for(10s);
    EXPECT_EQ(executions.size(), 1u);
    EXPECT_EQ(call<op::DescribePipe>({.name = "arrivals"})->state_reason,
              "batches: 2 waiting, 1 running, 0 succeeded, 0 refused; objects waiting: 0");
    all("Succeeded");
    run_for(2s);
    EXPECT_EQ(executions.size(), 2u);
    ASSERT_TRUE(call<op::TagResource>({.resource_arn = "arn:aws:pipes:us-east-1:000000000000:pipe/arrivals",
                                       .tags = {{"athanor:parallel", "5"}}}));
    run_for(2s);
    EXPECT_EQ(executions.size(), 3u);
}

TEST_F(PipesTest, ARefusedBatchIsTriedAgainAndThenPutAside) {
    make(pipe({{"athanor:marker", "_SUCCESS"}, {"athanor:retries", "1"}}));
    object("raw/1/a.csv");
    object("raw/1/_SUCCESS");
    object("raw/2/a.csv");
    object("raw/2/_SUCCESS");
    run_for(3s);
    all("Failed", "column age, row 7: not a number");
    run_for(3s);
    ASSERT_EQ(executions.size(), 1u);  // the second batch does not overtake the retry
    run_for(5s);
    ASSERT_EQ(executions.size(), 2u);
    EXPECT_NE(executions[0].token, executions[1].token);
    EXPECT_EQ(executions[1].parameters["First"], "raw/1/a.csv");
    all("Failed", "column age, row 7: not a number");
    run_for(3s);
    auto told = record(1);
    EXPECT_EQ(told.root()["status"].string_or(""), "refused");
    EXPECT_EQ(told.root()["reason"].string_or(""), "Failed: Validate: column age, row 7: not a number");
    EXPECT_EQ(told.root()["executions"].size(), 2u);
    EXPECT_EQ(objects["lake/batches/arrivals/refused/batch-000001.manifest"], manifest(1));
    run_for(5s);
    ASSERT_EQ(executions.size(), 3u);  // and the next goes on
    EXPECT_EQ(executions[2].parameters["First"], "raw/2/a.csv");
}

TEST_F(PipesTest, AStartThatIsRefusedCountsAndOneThatFailsIsRepeated) {
    make(pipe({{"athanor:quiet-seconds", "1"}}));
    start_error = {"InternalFailure", "down", 500};
    object("a.csv");
    run_for(60s);
    EXPECT_GE(starts, 10);
    start_error = {"", ""};
    run_for(6s);
    ASSERT_EQ(executions.size(), 1u);
    all("Succeeded");
    start_error = {"ResourceNotFound", "Pipeline p does not exist."};
    object("b.csv");
    run_for(10s);
    EXPECT_EQ(record(2).root()["status"].string_or(""), "refused");
    EXPECT_EQ(record(2).root()["reason"].string_or(""), "ResourceNotFound: Pipeline p does not exist.");
}

TEST_F(PipesTest, NumberAndWindowAreAwsOwn) {
    auto in = pipe({}, 4, 30);
    make(in);
    for (int i = 0; i < 10; ++i) object("k" + std::to_string(i));
    run_for(1s);
    ASSERT_EQ(executions.size(), 1u);
    EXPECT_EQ(executions[0].parameters["Count"], "4");
    all("Succeeded");
    run_for(20s);
    all("Succeeded");
    run_for(5s);
    EXPECT_EQ(executions.size(), 2u);
    run_for(10s);
    ASSERT_EQ(executions.size(), 3u);
    EXPECT_EQ(executions[2].parameters["Count"], "2");
    EXPECT_EQ(record(3).root()["closedBy"].string_or(""), "window");
}

TEST_F(PipesTest, OwnManifestsAndOtherMessagesStartNothing) {
    make(pipe({{"athanor:quiet-seconds", "1"}}));
    object("batches/arrivals/batch-000001.manifest");
    queue["poison"] = "not an event";
    queue["deleted"] =
        R"({"id":"d","source":"aws.s3","detail-type":"Object Deleted","time":"2026-01-01T00:00:00Z","detail":{"bucket":{"name":"lake"},"object":{"key":"x"}}})";
    run_for(10s);
    EXPECT_TRUE(executions.empty());
    EXPECT_EQ(queue.size(), 1u);  // what is not understood stays, for the queue's redrive policy
    EXPECT_TRUE(queue.contains("poison"));
}

// Killed between taking messages in and deleting them, after closing, while the start's answer is on its way, and while it runs.
TEST_F(PipesTest, AKilledServerStartsEachBatchOnce) {
    make(pipe({{"athanor:marker", "_SUCCESS"}}));
    object("raw/a.csv");
    object("raw/_SUCCESS");
    deletes_fail = true;
    EXPECT_FALSE(run_to_end(service->pump().round()));
    open();
    deletes_fail = false;
    round();
    EXPECT_TRUE(queue.empty());
    for (int killed = 1; killed <= 2; ++killed) {
        clock.advance(3s);
        auto& context = *contexts.emplace_back(std::make_unique<asio::io_context>());
        int before = starts;
        spawn(context.get_executor(), [](std::shared_ptr<Pump> pump) -> Task<void> {
            (void)co_await pump->round();
        }(service->pump().shared_from_this()));
        while (starts == before) context.run_one();
        open();  // nobody has heard the answer
    }
    run_for(3s);
    EXPECT_EQ(starts, 3);
    ASSERT_EQ(executions.size(), 1u);
    open();
    all("Succeeded");
    run_for(3s);
    EXPECT_EQ(executions.size(), 1u);
    EXPECT_EQ(record(1).root()["status"].string_or(""), "succeeded");
    EXPECT_EQ(record(1).root()["executions"].size(), 1u);
}

TEST_F(PipesTest, AStoppedPipeTakesNothing) {
    make(pipe({{"athanor:quiet-seconds", "1"}}));
    ASSERT_EQ(call<op::StopPipe>({.name = "arrivals"})->current_state, "STOPPED");
    object("a.csv");
    run_for(1min);
    EXPECT_TRUE(executions.empty());
    EXPECT_EQ(queue.size(), 1u);
    ASSERT_EQ(call<op::StartPipe>({.name = "arrivals"})->current_state, "RUNNING");
    run_for(10s);
    EXPECT_EQ(executions.size(), 1u);
}

TEST_F(PipesTest, APipeMadeAnewGoesOnCounting) {
    make(pipe({{"athanor:quiet-seconds", "1"}}));
    object("a.csv");
    run_for(3s);
    std::string before = manifest(1);
    ASSERT_TRUE(call<op::DeletePipe>({.name = "arrivals"}));
    make(pipe({{"athanor:quiet-seconds", "1"}}));
    object("b.csv");
    run_for(3s);
    EXPECT_EQ(manifest(1), before);
    EXPECT_EQ(executions.size(), 2u);
    EXPECT_THAT(manifest(2), HasSubstr("b.csv"));
}

TEST_F(PipesTest, OperationsAndTheirErrors) {
    EXPECT_EQ(call<op::DescribePipe>({.name = "x"}).error(),
              (Error{"NotFoundException", "Pipe x does not exist.", 404}));
    make(pipe({{"athanor:marker", "_SUCCESS"}, {"team", "ml"}}, 100));
    EXPECT_EQ(call<op::CreatePipe>(pipe({})).error(),
              (Error{"ConflictException", "Pipe arrivals already exists.", 409}));
    auto refused = [&](auto change) {
        auto in = pipe({});
        in.name = "bad";
        change(in);
        auto answer = call<op::CreatePipe>(in);
        EXPECT_FALSE(answer);
        EXPECT_TRUE(answer || answer.error().code == "ValidationException");
        return answer ? "" : answer.error().message;
    };
    EXPECT_THAT(refused([](auto& in) { in.source = "arn:aws:kinesis:us-east-1:000000000000:stream/s"; }),
                HasSubstr("SQS queue"));
    EXPECT_THAT(refused([](auto& in) { in.target = "arn:aws:lambda:us-east-1:000000000000:function:f"; }),
                HasSubstr("SageMaker pipeline"));
    EXPECT_THAT(refused([](auto& in) { (*in.tags)["athanor:quiet-seconds"] = "soon"; }),
                HasSubstr("a number from 1 to 86400"));
    EXPECT_THAT(refused([](auto& in) { (*in.tags)["athanor:marker"] = "a/b"; }),
                HasSubstr("without a slash"));
    EXPECT_THAT(refused([](auto& in) { (*in.tags)["athanor:typo"] = "x"; }), HasSubstr("is not known"));
    EXPECT_THAT(refused([](auto& in) { (*in.tags)["athanor:manifest-prefix"] = "lake"; }),
                HasSubstr("s3://bucket/prefix"));
    EXPECT_THAT(refused([](auto& in) { in.tags->erase("athanor:manifest-prefix"); }),
                HasSubstr("there is nothing at $.athanor.manifest"));
    EXPECT_THAT(refused([](auto& in) { in.enrichment = "arn:x"; }), HasSubstr("Enrichment"));

    auto described = call<op::DescribePipe>({.name = "arrivals"});
    ASSERT_TRUE(described);
    EXPECT_EQ(described->source_parameters->sqs_queue_parameters->batch_size, 100);
    EXPECT_EQ((*described->tags)["team"], "ml");
    EXPECT_EQ(described->current_state, "RUNNING");
    UpdatePipeRequest update{.name = "arrivals"};
    update.role_arn = "arn:aws:iam::000000000000:role/other";
    update.source_parameters.emplace().sqs_queue_parameters =
        UpdatePipeSourceSqsQueueParameters{.maximum_batching_window_in_seconds = 60};
    ASSERT_TRUE(call<op::UpdatePipe>(update));
    described = call<op::DescribePipe>({.name = "arrivals"});
    EXPECT_EQ(described->source_parameters->sqs_queue_parameters->batch_size, 100);
    EXPECT_EQ(described->source_parameters->sqs_queue_parameters->maximum_batching_window_in_seconds, 60);
    EXPECT_EQ(described->role_arn, "arn:aws:iam::000000000000:role/other");
    auto second = pipe({});
    second.name = "second";
    make(second);
    auto page = call<op::ListPipes>({.limit = 1});
    ASSERT_EQ(page->pipes->size(), 1u);
    auto rest = call<op::ListPipes>({.next_token = page->next_token});
    ASSERT_EQ(rest->pipes->size(), 1u);
    EXPECT_EQ((*rest->pipes)[0].name, "second");
    EXPECT_EQ(call<op::ListPipes>({.name_prefix = "arr"})->pipes->size(), 1u);
    std::string arn = *described->arn;
    ASSERT_TRUE(call<op::UntagResource>({.resource_arn = arn, .tag_keys = {"team"}}));
    EXPECT_FALSE(call<op::ListTagsForResource>({.resource_arn = arn})->tags->contains("team"));
    EXPECT_FALSE(call<op::UntagResource>(
        {.resource_arn = arn, .tag_keys = {"athanor:manifest-prefix"}}));  // a parameter needs it
    ASSERT_TRUE(call<op::DeletePipe>({.name = "arrivals"}));
    EXPECT_EQ(call<op::ListTagsForResource>({.resource_arn = arn}).error().status, 404);
}

// Whatever comes, in whatever order, and however often the server is killed: nothing is in two batches, the last version of every key is in one, and
// every batch had one execution for each of its attempts.
RC_GTEST_FIXTURE_PROP(PipesTest, EveryObjectIsInExactlyOneBatch, ()) {
    TagMap tags{{"athanor:quiet-seconds", "20"}, {"athanor:retries", "1"}};
    if (*rc::gen::arbitrary<bool>()) tags["athanor:marker"] = "_SUCCESS";
    std::optional<std::int64_t> size;
    if (*rc::gen::arbitrary<bool>()) size = *rc::gen::inRange(1, 5);
    make(pipe(tags, size));
    std::map<std::string, std::string> last;
    std::vector<std::pair<std::string, std::string>> on_the_way;  // events overtake each other
    for (int steps = *rc::gen::inRange(1, 60); steps > 0; --steps) {
        std::string folder = "raw/" + std::to_string(*rc::gen::inRange(0, 3)) + "/";
        switch (*rc::gen::inRange(0, 8)) {
            case 0: object(folder + "_SUCCESS", "empty"); break;
            case 1: run_for(std::chrono::seconds(*rc::gen::inRange(1, 30))); break;
            case 2:
                all(*rc::gen::elementOf(std::vector<std::string>{"Succeeded", "Failed", "Stopped"}));
                break;
            case 3:
                deletes_fail = true;
                (void)run_to_end(service->pump().round());
                deletes_fail = false;
                open();
                break;
            case 4: queue.insert(on_the_way.begin(), on_the_way.end()), on_the_way.clear(); break;
            default: {
                std::string key = folder + std::to_string(*rc::gen::inRange(0, 4)),
                            etag = "e" + std::to_string(*rc::gen::inRange(0, 3));
                std::string body = object(key, etag, *rc::gen::inRange(1, 3));
                last[key] = etag;
                if (*rc::gen::inRange(0, 4) == 0) {
                    std::string name = "event-" + std::to_string(sequence) + "-0";
                    on_the_way.emplace_back(name, body);
                    queue.erase(name);
                }
                break;
            }
        }
    }
    queue.insert(on_the_way.begin(), on_the_way.end());
    for (int i = 0; i < 150; ++i) {  // more than there can be batches
        run_for(10s);
        all("Succeeded");
    }
    std::set<std::string> used;
    std::size_t told = 0;
    for (std::int64_t number = 1;; ++number) {
        auto text = objects.find("lake/batches/arrivals/" + batch_name(number) + ".json");
        if (text == objects.end()) break;
        auto document = json::parse(text->second);
        json::Value batch = document->root();
        std::string status = batch["status"].string_or("");
        RC_ASSERT(status == "succeeded" || status == "refused");
        RC_ASSERT(std::int64_t(batch["executions"].size()) == batch["attempt"].integer_or(0));
        told += batch["executions"].size();
        batch["objects"].for_each_element([&](json::Value o) {
            bool fresh = used.insert(o["key"].string_or("") + " " + o["etag"].string_or("")).second;
            RC_ASSERT(fresh);
        });
    }
    RC_ASSERT(told == executions.size());
    for (const auto& [key, etag] : last) {
        if (name_of(key) != "_SUCCESS") RC_ASSERT(used.contains(key + " " + etag));
    }
    RC_ASSERT(queue.empty());
}

// The coroutines themselves, woken by messages and by the clock.
TEST_F(PipesTest, ThePumpRunsByItself) {
    auto& context = *contexts.emplace_back(std::make_unique<asio::io_context>());
    make(pipe({{"athanor:quiet-seconds", "5"}}));
    object("a.csv");
    service->start(context.get_executor());
    auto waiting = [&] {
        auto counts = database->read(
            [](store::Snapshot& s) { return count(s, {"000000000000", "us-east-1", "arrivals"}); });
        return counts->waiting;
    };
    auto until = [&](auto condition) {
        while (!condition() && context.run_one_for(10s) > 0) {
        }
        return condition();
    };
    ASSERT_TRUE(until([&] { return waiting() == 1; }));
    ASSERT_TRUE(until(
        [&] { return clock.sleepers() >= 2; }));  // the loop until silence, the consumer between its polls
    clock.advance(2s);
    object("b.csv");
    ASSERT_TRUE(until([&] { return waiting() == 2; }));  // silence begins anew
    for (int i = 0; i < 5; ++i) {
        clock.advance(1s);
        context.poll();
    }
    ASSERT_TRUE(until([&] { return executions.size() == 1; }));
    EXPECT_EQ(executions[0].parameters["Count"], "2");
    service->stop();
}

}  // namespace
}  // namespace athanor::pipes
