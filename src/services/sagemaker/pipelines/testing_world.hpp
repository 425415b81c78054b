// For tests of this folder: pipelines over a database that can crash, with jobs that are rows and end when the test says so, objects that are in a
// map, and queues that are lists.
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "api/s3.hpp"
#include "api/sagemaker/endpoint.hpp"
#include "api/sagemaker/endpoint_config.hpp"
#include "api/sagemaker/model_package.hpp"
#include "api/sagemaker/model_package_group.hpp"
#include "api/sagemaker/processing_job.hpp"
#include "api/sagemaker/training_job.hpp"
#include "api/sqs.hpp"
#include "base/faulty_filesystem.hpp"
#include "base/stream.hpp"
#include "services/sagemaker/kept.hpp"
#include "services/sagemaker/missing.hpp"
#include "services/sagemaker/pipelines/pipelines.hpp"
#include "services/sagemaker/pipelines/testing_definitions.hpp"

namespace athanor::sagemaker::pipelines::testing {

using namespace api::sagemaker;

inline constexpr std::string_view kAccount = "000000000000";

class World {
public:
    explicit World(std::uint64_t seed = 1) : random(seed) {
        EXPECT_TRUE(files.make_directory("/data"));
        EXPECT_TRUE(files.sync_directory("/"));
        open();
    }

    void open() {
        auto opened =
            store::Database::open(files, clock, {.path = "/data/control.db", .on_lost_durability = [] {}},
                                  {resource_migrations(), pipeline_migrations()});
        ASSERT_TRUE(opened) << opened.error().message;
        database = *std::move(opened);
        work = std::make_unique<Bell>();
        pipelines = std::make_unique<Pipelines>(*database, vault, sessions, clock, random, *work);
        operations = std::make_unique<gate::Register>(authorizer);
        pipelines->add_to(*operations);
        add_jobs();
        add_registry();
        add_endpoints();
        add_others();
    }

    // As kill -9: only what was synced is left.
    void crash() {
        pipelines.reset();
        operations.reset();
        database.reset();
        files.crash();
        open();
    }

    template <class Op>
    Result<typename Op::Output> call(typename Op::Input in) {
        gate::Call call;
        call.principal = {.account = std::string(kAccount),
                          .arn = "arn:aws:iam::000000000000:root",
                          .user_id = std::string(kAccount)};
        call.region = "us-east-1";
        return run_to_end(operations->call<Op>(call, std::move(in)));
    }
    void step() { run_to_end(pipelines->step()); }

    // Makes a pipeline and starts it; the execution's ARN.
    std::string start(const std::string& definition,
                      std::vector<std::pair<std::string, std::string>> parameters = {},
                      std::int64_t parallel = 0) {
        CreatePipelineRequest create{.pipeline_name = "P" + std::to_string(++pipelines_made),
                                     .pipeline_definition = definition,
                                     .role_arn = "arn:aws:iam::000000000000:role/SM"};
        if (parallel != 0)
            create.parallelism_configuration =
                ParallelismConfiguration{.max_parallel_execution_steps = parallel};
        auto made = call<op::CreatePipeline>(create);
        EXPECT_TRUE(made) << made.error().message;
        return start_again(create.pipeline_name, std::move(parameters));
    }
    std::string start_again(const std::string& pipeline,
                            std::vector<std::pair<std::string, std::string>> parameters = {}) {
        StartPipelineExecutionRequest in{.pipeline_name = pipeline};
        if (!parameters.empty()) in.pipeline_parameters.emplace();
        for (auto& [name, value] : parameters)
            in.pipeline_parameters->push_back({.name = name, .value = value});
        auto started = call<op::StartPipelineExecution>(in);
        EXPECT_TRUE(started) << started.error().message;
        step();
        return started ? *started->pipeline_execution_arn : "";
    }

    DescribePipelineExecutionResponse describe(const std::string& arn) {
        return *call<op::DescribePipelineExecution>({.pipeline_execution_arn = arn});
    }
    std::string status(const std::string& arn) { return *describe(arn).pipeline_execution_status; }
    // By name.
    std::map<std::string, PipelineExecutionStep> steps(const std::string& arn) {
        std::map<std::string, PipelineExecutionStep> all;
        auto listed = call<op::ListPipelineExecutionSteps>({.pipeline_execution_arn = arn});
        EXPECT_TRUE(listed) << listed.error().message;
        for (auto& step : *listed->pipeline_execution_steps) all[*step.step_name] = step;
        return all;
    }
    // The job that the step is running, or has run last.
    Key job_of(const std::string& arn, const std::string& step) {
        auto row = database->read(
            [&](store::Snapshot& snapshot) { return find_step(snapshot, *parse_arn(arn), step); });
        EXPECT_TRUE(row && *row) << step;
        if (!row || !*row) return {};
        return {std::string(kAccount), "us-east-1", kind_of((*row)->type).resource, (*row)->job};
    }
    std::optional<Resource> job(const Key& key) {
        return *database->read([&](store::Snapshot& snapshot) { return sagemaker::find(snapshot, key); });
    }
    void end(const Key& key, std::string status, std::string reason = "") {
        auto done = database->write_blocking([&](store::Transaction& tx) -> Status {
            ATHANOR_TRY(auto row, sagemaker::find(tx, key));
            if (!row) return missing(key);
            row->status = status;
            row->state = reason.empty() ? "{}" : "{\"FailureReason\":" + json::quote(reason) + "}";
            return update(tx, *row);
        });
        (void)done;  // a crash may be under way
    }
    void finish(const std::string& arn, const std::string& step, std::string status = "Completed",
                std::string reason = "") {
        end(job_of(arn, step), std::move(status), std::move(reason));
        this->step();
    }
    // The endpoint is in service, with this configuration.
    void serve(const std::string& endpoint, const std::string& config) {
        Key key{std::string(kAccount), "us-east-1", Kind::endpoint, endpoint};
        auto done = database->write_blocking([&](store::Transaction& tx) -> Status {
            ATHANOR_TRY(auto row, sagemaker::find(tx, key));
            if (!row) return missing(key);
            row->status = "InService";
            row->request =
                keep(CreateEndpointInput{.endpoint_name = endpoint, .endpoint_config_name = config});
            return update(tx, *row);
        });
        EXPECT_TRUE(done);
        step();
    }
    std::vector<std::string> events(const std::string& detail_type) {
        std::vector<std::string> found;
        auto all = database->read([](store::Snapshot& snapshot) {
            return snapshot.all<std::string>("SELECT payload FROM athanor_outbox ORDER BY sequence, ordinal");
        });
        EXPECT_TRUE(all) << all.error().message;
        for (const std::string& payload : *all) {
            auto document = json::parse(payload);
            if (document->root()["detail-type"].string() == detail_type)
                found.push_back(document->root()["detail"].text());
        }
        return found;
    }

    FaultyFilesystem files;
    ManualClock clock;
    SeededRandom random;
    Vault vault{objects::MasterKey::generate(random), random};
    gate::RootAndSessions sessions{{}, std::string(kAccount), std::string(32, 's'), clock, random};
    gate::AccountAuthorizer authorizer;
    std::unique_ptr<store::Database> database;
    std::unique_ptr<Bell> work;
    std::unique_ptr<gate::Register> operations;
    std::unique_ptr<Pipelines> pipelines;
    std::map<std::string, std::string> objects;  // "bucket/key"
    std::vector<std::string> messages;           // that were sent to queues
    std::vector<Error> refusals;                 // of the next Create calls, taken from the front
    std::vector<std::string> updates;            // configurations that endpoints were asked to take
    int pipelines_made = 0;

private:
    template <class Request>
    Status refuse_or_insert(store::Transaction& tx, const Key& key, const Request& in, std::string status) {
        ATHANOR_TRY(bool there, exists(tx, key));
        if (there) return taken(key);
        return insert(tx, Resource{.key = key,
                                   .status = std::move(status),
                                   .created = tx.now(),
                                   .modified = tx.now(),
                                   .request = keep(in),
                                   .state = "{}"});
    }
    Status next_refusal() {
        if (refusals.empty()) return {};
        Error error = refusals.front();
        refusals.erase(refusals.begin());
        return std::unexpected(error);
    }

    template <class Op, class Describe, class Stop>
    void add_job(Kind kind, auto name_of, auto described_name_of, auto arn_of, auto finish) {
        operations->changes<Op>([=, this](gate::Call& call, typename Op::Input in)
                                    -> Task<Result<store::Durable<typename Op::Output>>> {
            Key key{call.account(), call.region, kind, name_of(in)};
            ATHANOR_CO_CHECK(next_refusal());
            co_return co_await database->write([&](store::Transaction& tx) -> Result<typename Op::Output> {
                ATHANOR_CHECK(refuse_or_insert(tx, key, in, "InProgress"));
                typename Op::Output out;
                arn_of(out) = key.arn();
                return out;
            });
        });
        operations->reads<Describe>(
            [=, this](gate::Call& call,
                      typename Describe::Input in) -> Task<Result<typename Describe::Output>> {
                Key key{call.account(), call.region, kind, described_name_of(in)};
                ATHANOR_CO_TRY(auto row, database->read([&](store::Snapshot& snapshot) {
                    return sagemaker::find(snapshot, key);
                }));
                if (!row) co_return missing(key);
                ATHANOR_CO_TRY(auto out, recall<typename Describe::Output>(row->state));
                ATHANOR_CO_TRY(auto request, recall<typename Op::Input>(row->request));
                mirror(request, out);
                finish(out, *row);
                co_return out;
            });
        operations->changes<Stop>(
            [=, this](gate::Call& call, typename Stop::Input in) -> Task<Result<store::Durable<Unit>>> {
                Key key{call.account(), call.region, kind, described_name_of(in)};
                co_return co_await database->write([&](store::Transaction& tx) -> Result<Unit> {
                    ATHANOR_TRY(auto row, sagemaker::find(tx, key));
                    if (!row || row->status != "InProgress") return validation_error("it is not running");
                    row->status = "Stopping";
                    ATHANOR_CHECK(update(tx, *row));
                    return Unit{};
                });
            });
    }

    void add_jobs() {
        add_job<op::CreateProcessingJob, op::DescribeProcessingJob, op::StopProcessingJob>(
            Kind::processing_job, [](auto& in) { return in.processing_job_name; },
            [](auto& in) { return in.processing_job_name; },
            [](auto& out) -> auto& { return out.processing_job_arn; },
            [](auto& out, const Resource& row) {
                out.processing_job_arn = row.key.arn();
                out.processing_job_status = row.status;
            });
        add_job<op::CreateTrainingJob, op::DescribeTrainingJob, op::StopTrainingJob>(
            Kind::training_job, [](auto& in) { return in.training_job_name; },
            [](auto& in) { return in.training_job_name; },
            [](auto& out) -> auto& { return out.training_job_arn; },
            [](auto& out, const Resource& row) {
                out.training_job_arn = row.key.arn();
                out.training_job_status = row.status;
                out.model_artifacts.s3_model_artifacts = "s3://b/models/" + row.key.name + "/model.tar.gz";
            });
    }

    void add_registry() {
        operations->changes<op::CreateModelPackageGroup>(
            [this](gate::Call& call, CreateModelPackageGroupInput in)
                -> Task<Result<store::Durable<CreateModelPackageGroupOutput>>> {
                Key key{call.account(), call.region, Kind::model_package_group, in.model_package_group_name};
                co_return co_await database->write(
                    [&](store::Transaction& tx) -> Result<CreateModelPackageGroupOutput> {
                        ATHANOR_CHECK(refuse_or_insert(tx, key, in, "Completed"));
                        return CreateModelPackageGroupOutput{.model_package_group_arn = key.arn()};
                    });
            });
        // One for each client token, as the real one.
        operations->changes<op::CreateModelPackage>(
            [this](gate::Call& call,
                   CreateModelPackageInput in) -> Task<Result<store::Durable<CreateModelPackageOutput>>> {
                Key key{call.account(), call.region, Kind::model_package,
                        *in.model_package_group_name + "/" + in.client_token.value_or("")};
                co_return co_await database->write(
                    [&](store::Transaction& tx) -> Result<CreateModelPackageOutput> {
                        ATHANOR_TRY(bool there, exists(tx, key));
                        if (!there) ATHANOR_CHECK(refuse_or_insert(tx, key, in, "Approved"));
                        return CreateModelPackageOutput{.model_package_arn = key.arn()};
                    });
            });
    }

    // An endpoint's row: its configuration is in the request, that which an update will bring in `parent`.
    void add_endpoints() {
        operations->changes<op::CreateEndpointConfig>(
            [this](gate::Call& call,
                   CreateEndpointConfigInput in) -> Task<Result<store::Durable<CreateEndpointConfigOutput>>> {
                Key key{call.account(), call.region, Kind::endpoint_config, in.endpoint_config_name};
                co_return co_await database->write(
                    [&](store::Transaction& tx) -> Result<CreateEndpointConfigOutput> {
                        ATHANOR_CHECK(refuse_or_insert(tx, key, in, ""));
                        return CreateEndpointConfigOutput{.endpoint_config_arn = key.arn()};
                    });
            });
        operations->reads<op::DescribeEndpointConfig>(
            [this](gate::Call& call,
                   DescribeEndpointConfigInput in) -> Task<Result<DescribeEndpointConfigOutput>> {
                Key key{call.account(), call.region, Kind::endpoint_config, in.endpoint_config_name};
                auto row = job(key);
                if (!row) co_return missing(key);
                co_return mirrored<DescribeEndpointConfigOutput, CreateEndpointConfigInput>(row->request);
            });
        operations->changes<op::CreateEndpoint>([this](gate::Call& call, CreateEndpointInput in)
                                                    -> Task<Result<store::Durable<CreateEndpointOutput>>> {
            Key key{call.account(), call.region, Kind::endpoint, in.endpoint_name};
            co_return co_await database->write([&](store::Transaction& tx) -> Result<CreateEndpointOutput> {
                ATHANOR_CHECK(refuse_or_insert(tx, key, in, "Creating"));
                return CreateEndpointOutput{.endpoint_arn = key.arn()};
            });
        });
        operations->reads<op::DescribeEndpoint>(
            [this](gate::Call& call, DescribeEndpointInput in) -> Task<Result<DescribeEndpointOutput>> {
                Key key{call.account(), call.region, Kind::endpoint, in.endpoint_name};
                auto row = job(key);
                if (!row) co_return missing(key);
                ATHANOR_CO_TRY(auto out,
                               (mirrored<DescribeEndpointOutput, CreateEndpointInput>(row->request)));
                out.endpoint_status = row->status;
                co_return out;
            });
        operations->changes<op::UpdateEndpoint>([this](gate::Call& call, UpdateEndpointInput in)
                                                    -> Task<Result<store::Durable<UpdateEndpointOutput>>> {
            Key key{call.account(), call.region, Kind::endpoint, in.endpoint_name};
            updates.push_back(in.endpoint_config_name);
            co_return co_await database->write([&](store::Transaction& tx) -> Result<UpdateEndpointOutput> {
                ATHANOR_TRY(auto row, sagemaker::find(tx, key));
                if (!row || row->status != "InService")
                    return validation_error("Cannot update in-progress endpoint \"" + key.arn() + "\".");
                row->status = "Updating";
                ATHANOR_CHECK(update(tx, *row));
                return UpdateEndpointOutput{.endpoint_arn = key.arn()};
            });
        });
    }

    void add_others() {
        operations->reads<api::s3::op::GetObject>(
            [this](gate::Call&, api::s3::GetObjectRequest in) -> Task<Result<api::s3::GetObjectOutput>> {
                auto found = objects.find(in.bucket + "/" + in.key);
                if (found == objects.end())
                    co_return fail("NoSuchKey", "The specified key does not exist.", 404);
                api::s3::GetObjectOutput out;
                out.body = stream_of(found->second);
                co_return out;
            });
        operations->reads<api::s3::op::HeadObject>(
            [this](gate::Call&, api::s3::HeadObjectRequest in) -> Task<Result<api::s3::HeadObjectOutput>> {
                auto found = objects.find(in.bucket + "/" + in.key);
                if (found == objects.end()) co_return fail("NotFound", "", 404);
                api::s3::HeadObjectOutput out;
                out.etag = "\"" + found->second + "\"";
                co_return out;
            });
        operations->reads<api::s3::op::ListObjectsV2>(
            [this](gate::Call&,
                   api::s3::ListObjectsV2Request in) -> Task<Result<api::s3::ListObjectsV2Output>> {
                api::s3::ListObjectsV2Output out;
                std::string prefix = in.bucket + "/" + in.prefix.value_or("");
                auto found = objects.lower_bound(prefix);
                if (found != objects.end() && found->first.starts_with(prefix))
                    out.contents.emplace().push_back({.key = found->first});
                co_return out;
            });
        operations->acts<api::sqs::op::SendMessage>(
            [this](gate::Call&,
                   api::sqs::SendMessageRequest in) -> Task<Result<api::sqs::SendMessageResult>> {
                ATHANOR_CO_CHECK(next_refusal());
                messages.push_back(in.message_body);
                co_return api::sqs::SendMessageResult{};
            });
    }
};

}  // namespace athanor::sagemaker::pipelines::testing
