// For tests of this room: a database in memory that can crash, a clock that stands still, and typed calls through a register.
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>
#include <string>

#include "base/clock.hpp"
#include "base/faulty_filesystem.hpp"
#include "base/random.hpp"
#include "gate/credentials.hpp"
#include "gate/register.hpp"
#include "services/sagemaker/agents/agent_table.hpp"
#include "services/sagemaker/endpoints/endpoint_table.hpp"
#include "services/sagemaker/experiments/members.hpp"
#include "services/sagemaker/jobs/job_table.hpp"
#include "services/sagemaker/monitoring/monitoring_table.hpp"
#include "services/sagemaker/pipelines/pipeline_tables.hpp"
#include "services/sagemaker/registry/group_policy.hpp"
#include "services/sagemaker/resource.hpp"
#include "services/sagemaker/tuning/tuning_table.hpp"
#include "services/sagemaker/vault.hpp"
#include "store/database.hpp"

namespace athanor::sagemaker::testing {

inline constexpr std::string_view kAccount = "000000000000";
inline constexpr std::string_view kRole = "arn:aws:iam::000000000000:role/SM";

struct World {
    FaultyFilesystem files;
    ManualClock clock;
    SeededRandom random{1};
    Vault vault{objects::MasterKey::generate(random), random};
    gate::RootAndSessions sessions{{}, std::string(kAccount), std::string(32, 's'), clock, random};
    std::unique_ptr<store::Database> database;

    World() {
        EXPECT_TRUE(files.make_directory("/data"));
        EXPECT_TRUE(files.sync_directory("/"));
        open();
    }
    void open() {
        auto opened = store::Database::open(
            files, clock, {.path = "/data/control.db", .on_lost_durability = [] {}},
            {resource_migrations(), job_migrations(), agent_migrations(), endpoint_migrations(),
             experiment_migrations(), tuning_migrations(), monitoring_migrations(), group_policy_migrations(),
             pipelines::pipeline_migrations()});
        ASSERT_TRUE(opened) << opened.error().message;
        database = *std::move(opened);
    }
    void restart() {
        database.reset();
        files.crash();
        open();
    }
};

// Calls operations as the account's root.
class Caller {
public:
    Caller() : operations(authorizer_) {}

    template <class Op>
    Result<typename Op::Output> call(typename Op::Input input) {
        gate::Call call;
        call.principal = {.account = std::string(kAccount),
                          .arn = "arn:aws:iam::000000000000:root",
                          .user_id = std::string(kAccount)};
        call.region = "us-east-1";
        return run_to_end(operations.call<Op>(call, std::move(input)));
    }

private:
    gate::AccountAuthorizer authorizer_;

public:
    gate::Register operations;
};

}  // namespace athanor::sagemaker::testing
