// The life of endpoints. step(), on the reconciler, compares each endpoint's plan with its agents and does what is missing:
//
//     creating     start what the plan asks for; all healthy ▸ in_service, one failed ▸ failed
//     in_service   replace what has died; publish to the router whatever is healthy
//     deleting     out of the router, stop the instances (SIGTERM, 30 seconds), then the rows
//     failed       stop the instances; the row stays until it is deleted
//
// Every decision is from the tables, so a restarted server goes on; the router's table is rebuilt by the same comparison. An instance's
// health is what its agent reports (it asks /ping); a dead agent is noticed by Fleet::survey within a second.
#pragma once

#include <map>
#include <memory>
#include <string>

#include "base/random.hpp"
#include "services/sagemaker/endpoints/endpoint_table.hpp"
#include "services/sagemaker/fleet/fleet.hpp"
#include "serving/router.hpp"

namespace athanor::sagemaker {

class Endpoints {
public:
    Endpoints(Fleet& fleet, serving::Router& router, Random& random, Pool& pool)
        : fleet_(fleet), router_(router), random_(random), pool_(pool) {}

    // Before the first step(): what runs already takes its share of the machine.
    Status recover();
    Task<void> step();

private:
    struct Wanted {  // an instance that the queue has not let through yet
        Key endpoint;
        std::string variant;
    };

    Task<void> start_missing(const EndpointRow& row, const std::vector<Agent>& agents);
    Task<void> admit_granted();
    Task<void> admit(const compute::Grant& grant, const Wanted& wanted);
    Result<compute::JobDocument> open_document(const Key& endpoint, const VariantPlan& plan) const;
    Task<void> tend(const std::vector<Agent>& agents, bool survey);
    Task<void> judge(EndpointRow row, const std::vector<Agent>& agents);
    Task<void> publish(const EndpointRow& row, const std::vector<Agent>& agents);
    Task<void> end_all(const EndpointRow& row, const std::vector<Agent>& agents);
    Task<void> finish_deletion(const EndpointRow& row);
    void forget(const Key& endpoint);
    Task<bool> change(const EndpointRow& row, EndpointStage stage, std::string failure);
    Task<std::shared_ptr<serving::Instance>> instance_of(const Agent& agent);
    static Status lose(store::Transaction& tx, const Agent& agent, std::string_view reason);

    Fleet& fleet_;
    serving::Router& router_;
    Random& random_;
    Pool& pool_;
    std::map<std::string, Wanted, std::less<>> wanted_;  // by agent id
    std::map<std::string, std::shared_ptr<serving::Instance>, std::less<>>
        instances_;                         // by agent id; shared with the routing table
    std::map<Key, std::string> published_;  // which agents, so that only changes are published
    Duration surveyed_{};
};

// How many of a variant's instances answer.
std::map<std::string, std::int64_t> healthy_by_variant(const std::vector<Agent>& agents);
std::string variant_of(const Agent& agent);

}  // namespace athanor::sagemaker
