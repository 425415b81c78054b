// The life of endpoints. step(), on the reconciler, compares each endpoint's deployments with its agents and does what is missing:
//
//     creating     start what the plan asks for; all healthy ▸ in_service, one failed ▸ failed
//     in_service   replace what has died; publish to the router whatever is healthy
//     updating     with a next deployment: start its fleet beside the current one, and move traffic to it by the steps of its policy (shift.cpp).
//                  At the end of the last step it is the current, in_service; one instance failed before the first ▸ it is dropped,
//                  in_service with a FailureReason; one failed later, or an alarm in ALARM whenever ▸ rolling_back.
//                  Without: weights hold at once, instances come or go until there are as many as asked for ▸ in_service
//     rolling_back all traffic is with the old fleet at once; the new one is drained and stopped, a rolling update's old fleet becomes whole
//                  by batches ▸ in_service with the FailureReason; it does not ▸ update_rollback_failed: what there is serves
//     deleting     out of the router, stop the instances (SIGTERM, 30 seconds), then the rows
//     failed       stop the instances; the row stays until it is deleted
//
// What belongs to neither deployment, or is more than its plan asks for, retires: out of the router, no request under way, then stopped.
// Every decision is from the tables, so a restarted server goes on; the router's table is rebuilt by the same comparison. An instance's
// health is what its agent reports (it asks /ping); a dead agent is noticed by Fleet::survey within a second.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>

#include "base/random.hpp"
#include "services/sagemaker/endpoints/endpoint_table.hpp"
#include "services/sagemaker/fleet/fleet.hpp"
#include "serving/router.hpp"

namespace athanor::sagemaker {

// What an instance that was told to stop may take: SIGTERM, the 30 seconds of grace, and the report.
inline constexpr std::chrono::seconds kStopPatience{45};

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
        std::int64_t generation = 1;
        std::string variant;
    };

    Task<void> serve(EndpointRow row, std::vector<Agent> agents, bool survey);
    Task<void> start_missing(const EndpointRow& row, const Deployment& deployment,
                             const std::vector<Agent>& fleet);
    void drop_wanted(const EndpointRow& row, const std::vector<Agent>& fleet,
                     const std::vector<Agent>& next_fleet);
    Task<void> admit_granted();
    Task<void> admit(const compute::Grant& grant, const Wanted& wanted);
    Result<compute::JobDocument> open_document(const Key& endpoint, const VariantPlan& plan) const;
    Task<void> tend(const std::vector<Agent>& agents, bool survey);
    Task<void> bury_dead(std::vector<Agent> submitted);

    // rollout.cpp
    Task<void> judge_creation(const EndpointRow& row, const std::vector<Agent>& fleet);
    Task<void> judge_capacity(const EndpointRow& row, const std::vector<Agent>& fleet, bool retiring);
    Task<void> retire(const EndpointRow& row, const std::vector<Agent>& agents, bool survey);
    bool is_drained(const Agent& agent) const;

    void announce(const EndpointRow& row);

    // shift.cpp
    Task<void> shift(EndpointRow row, const std::vector<Agent>& fleet, const std::vector<Agent>& next_fleet);
    struct Trouble {
        std::string reason;  // to give the update up; empty while there is none
        bool alarm = false;
        bool unknown = false;  // the alarms could not be asked: nothing moves
    };
    Trouble trouble(const EndpointRow& row, const std::vector<Agent>& next_fleet) const;
    Trouble alarms_of(const EndpointRow& row) const;
    Task<bool> loaded(const std::vector<Agent>& fleet);
    // Writes what `change` makes of the row if the update is still where `row` says, and then is what `row` says.
    Task<bool> advance(EndpointRow& row,
                       std::function<Status(store::Transaction& tx, EndpointRow& now)> change);
    Task<bool> switch_over(EndpointRow& row);
    Task<bool> give_up(EndpointRow& row, std::string reason, bool alarm);
    Task<void> judge_rollback(EndpointRow row, const std::vector<Agent>& fleet, bool next_is_gone);

    // publish.cpp
    struct Part;
    static std::vector<Part> parts_of(const EndpointRow& row, const std::vector<Agent>& fleet,
                                      const std::vector<Agent>& next_fleet);
    Task<void> publish(const EndpointRow& row, const std::vector<Agent>& fleet,
                       const std::vector<Agent>& next_fleet);
    Task<std::shared_ptr<serving::Instance>> instance_of(const Agent& agent);
    void forget(const Key& endpoint);

    Task<void> end_all(const EndpointRow& row, const std::vector<Agent>& agents);
    Task<void> finish_deletion(const EndpointRow& row);
    Task<bool> change(const EndpointRow& row, EndpointStage stage, std::string failure);
    static Status lose(store::Transaction& tx, const Agent& agent, std::string_view reason);

    Fleet& fleet_;
    serving::Router& router_;
    Random& random_;
    Pool& pool_;
    std::map<std::string, Wanted, std::less<>> wanted_;  // by agent id
    std::map<std::string, std::shared_ptr<serving::Instance>, std::less<>>
        instances_;                         // by agent id; shared with the routing table
    std::map<Key, std::string> published_;  // what was, so that only changes are published
    std::map<std::string, Timestamp>
        retiring_;  // by agent id: since when it shall stop, as far as this process knows
    Duration surveyed_{};
};

bool is_healthy(const Agent& agent);
bool is_alive(const Agent& agent);
// How many of each variant's instances answer, of those of one generation.
std::map<std::string, std::int64_t> healthy_by_variant(const std::vector<Agent>& agents,
                                                       std::int64_t generation);
std::string variant_of(const Agent& agent);

// rollout.cpp: what a fleet is, compared with what the row wants of it.
bool is_complete(const EndpointRow& row, const Deployment& deployment, const std::vector<Agent>& fleet);
bool is_placed(const EndpointRow& row, const Deployment& deployment, const std::vector<Agent>& fleet);
bool has_served(const Agent& agent);
std::string failure_of(const Agent& agent);
// No place for an instance within this time: the deployment fails, with AWS's words for it.
inline constexpr std::chrono::minutes kCapacityPatience{20};
inline constexpr std::string_view kNoCapacity =
    "Unable to provision requested ML compute capacity due to InsufficientInstanceCapacity error. Please "
    "retry using a different ML instance type or after some time.";

}  // namespace athanor::sagemaker
