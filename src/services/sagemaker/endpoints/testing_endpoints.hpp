// For tests of endpoints: "e" with the configuration "c" (two instances of the model "m"), and agents that do as they are told; of updates:
// the configuration "d" (one instance, weight 3), alarms that are a set, and what the routing table says.
#pragma once

#include "base/json.hpp"
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

class RolloutPlatform : public EndpointPlatform {
public:
    RolloutPlatform() {
        make_config("d", 1, 3.0);
        in_alarm = [this](const std::string&, const std::string&,
                          const std::vector<std::string>& names,
                          Timestamp) -> Result<std::vector<std::string>> {
            std::vector<std::string> found;
            for (const std::string& name : names) {
                auto alarm = alarms.find(name);
                if (alarm == alarms.end())
                    return fail("ResourceNotFound", "Could not find alarm \"" + name + "\".", 404);
                if (alarm->second) found.push_back(name);
            }
            return found;
        };
    }
    void make_config(std::string name, std::int64_t instances, double weight = 1.0) {
        ASSERT_TRUE(call<api::sagemaker::op::CreateEndpointConfig>(
            {.endpoint_config_name = std::move(name),
             .production_variants = {{.variant_name = "AllTraffic",
                                      .model_name = "m",
                                      .initial_instance_count = instances,
                                      .instance_type = "ml.t3.medium",
                                      .initial_variant_weight = weight}}}));
    }
    Result<api::sagemaker::UpdateEndpointOutput> change(
        std::string config = "d", std::optional<api::sagemaker::DeploymentConfig> how = {}) {
        return call<api::sagemaker::op::UpdateEndpoint>({.endpoint_name = "e",
                                                         .endpoint_config_name = std::move(config),
                                                         .deployment_config = std::move(how)});
    }
    std::vector<Agent> of(std::int64_t generation) {
        auto all = agents();
        std::erase_if(all, [&](const Agent& a) { return a.attempt != generation; });
        return all;
    }
    void serve(const std::vector<Agent>& some) {
        for (const Agent& agent : some) {
            if (agent.stage == AgentStage::made) fetch_document(*database, agent);
            tell(agent, compute::Phase::serving);
        }
    }
    void end_stopped() {
        for (const Agent& agent : agents()) {
            if (!agent.stop || agent.stage != AgentStage::submitted) continue;
            tell(agent, compute::Phase::ended, compute::Outcome::stopped);
            placement.end(agent.id);
        }
    }
    void pass(std::int64_t seconds) { clock.advance(std::chrono::seconds(seconds)); }

    // What the routing table holds for "e": of one configuration, how many instances and which part of the traffic.
    struct Routed {
        std::size_t instances = 0;
        double share = 0;
    };
    Routed routed(std::string_view config) {
        Routed sum;
        auto table = router().current();
        const serving::Endpoint* endpoint = table->find({kAccount, "us-east-1", "e"});
        if (!endpoint) return sum;
        for (const serving::Variant& variant : endpoint->variants) {
            if (variant.config_name != config || variant.instances.empty()) continue;
            sum.instances += variant.instances.size();
            sum.share += variant.weight / endpoint->total_weight;
        }
        return sum;
    }
    std::vector<std::string> endpoint_events(const std::string& type = "Endpoint State Change") {
        auto rows = database->read([&](store::Snapshot& s) {
            return s.all<std::string>(
                "SELECT payload FROM athanor_outbox WHERE payload LIKE ? ORDER BY sequence, ordinal",
                "%SageMaker " + type + "%");
        });
        std::vector<std::string> statuses;
        for (const std::string& text : rows.value()) {
            auto event = json::parse(text);
            auto detail = event->root()["detail"];
            auto variant =
                detail["PendingDeploymentSummary"]["ProductionVariants"].at(0)["VariantStatus"].at(0);
            statuses.push_back(detail["EndpointStatus"].string_or("") +
                               (variant.exists() ? " " + variant["Status"].string_or("") : ""));
        }
        return statuses;
    }

    std::map<std::string, bool> alarms;  // those that exist; whether in state ALARM
};

}  // namespace athanor::sagemaker::testing
