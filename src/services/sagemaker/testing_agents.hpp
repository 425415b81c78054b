// For tests of this room: a placement that is a table, agents that are a few lines, the requests that start them, and a server that can be
// killed between any two calls.
#pragma once

#include <gtest/gtest.h>

#include <map>
#include <set>

#include "api/sagemaker/processing_job.hpp"
#include "api/sagemaker/training_job.hpp"
#include "compute/job_document.hpp"
#include "compute/placement/placement.hpp"
#include "compute/runtimes.hpp"
#include "services/sagemaker/agents/agent_table.hpp"
#include "services/sagemaker/endpoints/endpoint_operations.hpp"
#include "services/sagemaker/endpoints/endpoints.hpp"
#include "services/sagemaker/fleet/fleet.hpp"
#include "services/sagemaker/jobs/job_operations.hpp"
#include "services/sagemaker/jobs/jobs.hpp"
#include "services/sagemaker/registry/registry.hpp"
#include "services/sagemaker/testing.hpp"

namespace athanor::sagemaker::testing {

// Survives the server, as the machine does.
class FakePlacement final : public compute::Placement {
public:
    std::string_view name() const override { return "fake"; }
    Status submit(const compute::Submission& s) override {
        if (broken) return fail("IOError", "no", 500);
        compute::AgentState state = poll(s.run_directory);
        if (state == compute::AgentState::running || state == compute::AgentState::ended) return {};
        states_[s.run_directory] = compute::AgentState::running;
        tokens_[s.id] = s.token;
        directories_[s.id] = s.run_directory;
        ++starts[s.id];
        return {};
    }
    compute::AgentState poll(const std::string& directory) override {
        auto found = states_.find(directory);
        return found == states_.end() ? compute::AgentState::unknown : found->second;
    }
    Status cancel(const std::string& id, const std::string& directory) override {
        ++cancels[id];
        if (auto found = states_.find(directory); found != states_.end())
            found->second = compute::AgentState::dead;
        return {};
    }

    void die(const std::string& id) { states_[directories_[id]] = compute::AgentState::dead; }
    void end(const std::string& id) { states_[directories_[id]] = compute::AgentState::ended; }
    bool runs(const std::string& id) {
        return directories_.contains(id) && states_[directories_[id]] == compute::AgentState::running;
    }
    const std::string& token(const std::string& id) { return tokens_[id]; }

    std::map<std::string, int> starts, cancels;
    bool broken = false;

private:
    std::map<std::string, compute::AgentState> states_;
    std::map<std::string, std::string> tokens_, directories_;
};

// One runtime, "athanor/test", that trains and serves.
compute::Catalogue catalogue();

inline FleetOptions fleet_options() {
    return {.run_root = "/data/run",
            .server_url = "http://127.0.0.1:9000",
            .capacity = {.cpu_millis = 2000, .memory_bytes = 8ull << 30}};
}

inline api::sagemaker::CreateTrainingJobRequest training(std::string name) {
    return {
        .training_job_name = std::move(name),
        .hyper_parameters = std::map<std::string, std::string>{{"num_round", "10"}},
        .algorithm_specification = api::sagemaker::AlgorithmSpecification{.training_image = "athanor/test",
                                                                          .training_input_mode = "File"},
        .role_arn = "arn:aws:iam::000000000000:role/SM",
        .input_data_config =
            std::vector<api::sagemaker::Channel>{
                {.channel_name = "train",
                 .data_source = {.s3_data_source = api::sagemaker::S3DataSource{.s3_data_type = "S3Prefix",
                                                                                .s3_uri = "s3://b/train"}}}},
        .output_data_config = {.s3_output_path = "s3://b/out/"},
        .resource_config = api::sagemaker::ResourceConfig{
            .instance_type = "ml.m5.large", .instance_count = 1, .volume_size_in_gb = 30}};
}

inline api::sagemaker::CreateProcessingJobRequest processing(std::string name) {
    using namespace api::sagemaker;
    return {.processing_inputs =
                std::vector<ProcessingInput>{
                    {.input_name = "in",
                     .s3_input = ProcessingS3Input{.s3_uri = "s3://b/in",
                                                   .local_path = "/opt/ml/processing/input",
                                                   .s3_data_type = "S3Prefix"}}},
            .processing_output_config =
                ProcessingOutputConfig{
                    .outputs = {{.output_name = "out",
                                 .s3_output = ProcessingS3Output{.s3_uri = "s3://b/out",
                                                                 .local_path = "/opt/ml/processing/out",
                                                                 .s3_upload_mode = "EndOfJob"}}}},
            .processing_job_name = std::move(name),
            .processing_resources = {.cluster_config = {.instance_count = 1,
                                                        .instance_type = "ml.m5.large",
                                                        .volume_size_in_gb = 30}},
            .app_specification = {.image_uri = "athanor/test",
                                  .container_entrypoint = std::vector<std::string>{"python3", "x.py"}},
            .role_arn = "arn:aws:iam::000000000000:role/SM"};
}

// What the agents' API does with these two requests.
inline void fetch_document(store::Database& database, const Agent& agent) {
    auto done = database.write_blocking(
        [&](store::Transaction& tx) { return set_stage(tx, agent, AgentStage::submitted); });
    EXPECT_TRUE(done);
}

inline void report(store::Database& database, const Agent& agent, compute::Phase phase, Timestamp now,
                   compute::Outcome outcome = compute::Outcome::none, std::string reason = {},
                   std::string message = {}) {
    auto done = database.write_blocking([&](store::Transaction& tx) -> Status {
        ATHANOR_TRY(auto row, find_agent(tx, agent.token_hash));
        compute::Report r = row->report.value_or(compute::Report{});
        if (r.transitions.empty()) r.transitions.push_back({compute::Phase::starting, now});
        r.sequence += 1;
        if (r.phase != phase) r.transitions.push_back({phase, now});
        r.phase = phase;
        r.outcome = outcome;
        r.failure_reason = reason;
        r.exit_message = message;
        if (phase == compute::Phase::serving)
            r.serving = compute::ServingAddress{.socket = "/none", .healthy = true};
        ATHANOR_CHECK(set_report(tx, *row, r));
        if (row->owner.kind == Kind::endpoint) return {};
        return Jobs::reported(tx, row->owner);
    });
    EXPECT_TRUE(done) << done.error().message;
}

// Jobs, endpoints and the registry as one process has them in memory; kill() ends it and starts another on what was on the disk. The machine,
// with its agents, goes on.
class Platform : public World {
public:
    Platform() : catalogue(testing::catalogue()) { boot(); }

    void kill() {
        process_.reset();
        restart();
        boot();
    }
    // One round of the reconciler, a second later.
    void step() {
        clock.advance(std::chrono::seconds(1));
        run_to_end(process_->jobs.step());
        run_to_end(process_->endpoints.step());
    }
    template <class Op>
    Result<typename Op::Output> call(typename Op::Input input) {
        return process_->caller.call<Op>(std::move(input));
    }
    std::vector<Agent> agents_of(Kind kind, const std::string& name) {
        Key key{std::string(kAccount), "us-east-1", kind, name};
        return database->read([&](store::Snapshot& s) { return sagemaker::agents_of(s, key); }).value();
    }
    void tell(const Agent& agent, compute::Phase phase, compute::Outcome outcome = compute::Outcome::none,
              std::string reason = {}) {
        report(*database, agent, phase, clock.now(), outcome, std::move(reason));
    }
    Result<compute::JobDocument> document_of(const Agent& agent) {
        return process_->fleet.document_of(agent);
    }
    serving::Router& router() { return process_->router; }

    AlarmLookup in_alarm = [](const auto&, const auto&, const auto&, Timestamp) { return std::vector<std::string>{}; };

    FakePlacement placement;
    Pool pool{1};
    compute::Catalogue catalogue;

private:
    struct Process {
        explicit Process(Platform& p)
            : router(p.clock, p.pool),
              fleet(*p.database, p.vault, p.files, p.clock, p.random, p.placement, p.pool, options(p)),
              jobs(fleet, p.catalogue),
              endpoints(fleet, router, p.random, p.pool),
              training(fleet, p.catalogue),
              processing(fleet, p.catalogue),
              endpoint_operations(fleet, p.catalogue),
              models(*p.database, p.vault, p.sessions),
              configs(*p.database),
              groups(*p.database),
              packages(*p.database, p.vault) {
            training.add_to(caller.operations);
            processing.add_to(caller.operations);
            endpoint_operations.add_to(caller.operations);
            models.add_to(caller.operations);
            configs.add_to(caller.operations);
            groups.add_to(caller.operations);
            packages.add_to(caller.operations);
        }
        static FleetOptions options(Platform& p) {
            FleetOptions options = fleet_options();
            options.alarms = [&p](const auto& account, const auto& region, const auto& names, Timestamp since) {
                return p.in_alarm(account, region, names, since);
            };
            return options;
        }
        serving::Router router;
        Fleet fleet;
        Jobs jobs;
        Endpoints endpoints;
        TrainingJobs training;
        ProcessingJobs processing;
        EndpointOperations endpoint_operations;
        Models models;
        EndpointConfigs configs;
        ModelPackageGroups groups;
        ModelPackages packages;
        Caller caller;
    };
    void boot() {
        process_ = std::make_unique<Process>(*this);
        ASSERT_TRUE(process_->jobs.recover());
        ASSERT_TRUE(process_->endpoints.recover());
    }
    std::unique_ptr<Process> process_;
};

}  // namespace athanor::sagemaker::testing
