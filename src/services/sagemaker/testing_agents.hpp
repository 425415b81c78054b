// For tests of this room: a placement that is a table, agents that are a few lines, and the requests that start them.
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
#include "services/sagemaker/fleet/fleet.hpp"
#include "services/sagemaker/jobs/jobs.hpp"

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

}  // namespace athanor::sagemaker::testing
