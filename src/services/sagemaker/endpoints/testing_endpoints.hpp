// For tests of endpoints: "e" with the configuration "c" (two instances of the model "m"), and agents that do as they are told.
#pragma once

#include "services/sagemaker/testing_agents.hpp"

namespace athanor::sagemaker::testing {

class EndpointPlatform : public Platform {
public:
    EndpointPlatform() {
        EXPECT_TRUE(call<api::sagemaker::op::CreateModel>(
            {.model_name = "m",
             .primary_container =
                 api::sagemaker::ContainerDefinition{.image = "athanor/test",
                                                     .model_data_url = "s3://b/model.tar.gz"},
             .execution_role_arn = std::string(kRole)}));
        EXPECT_TRUE(call<api::sagemaker::op::CreateEndpointConfig>(
            {.endpoint_config_name = "c",
             .production_variants = {{.variant_name = "AllTraffic",
                                      .model_name = "m",
                                      .initial_instance_count = 2,
                                      .instance_type = "ml.t3.medium"}}}));
    }
    api::sagemaker::DescribeEndpointOutput seen() {
        return call<api::sagemaker::op::DescribeEndpoint>({.endpoint_name = "e"}).value();
    }
    std::vector<Agent> agents() {
        auto all = agents_of(Kind::endpoint, "e");
        std::erase_if(all, [](const Agent& a) { return a.stage >= AgentStage::ended; });
        return all;
    }
    void all_serve() {
        for (const Agent& agent : agents()) {
            if (agent.stage == AgentStage::made) fetch_document(*database, agent);
            report(*database, agent, compute::Phase::serving, clock.now());
        }
    }
    void stop_all() {
        for (const Agent& agent : agents()) {
            if (agent.stage == AgentStage::made) continue;
            report(*database, agent, compute::Phase::ended, clock.now(), compute::Outcome::stopped);
            placement.end(agent.id);
        }
    }
    void make_in_service() {
        ASSERT_TRUE(
            call<api::sagemaker::op::CreateEndpoint>({.endpoint_name = "e", .endpoint_config_name = "c"}));
        step();
        all_serve();
        step();
        ASSERT_EQ(seen().endpoint_status, "InService");
    }
};

}  // namespace athanor::sagemaker::testing
