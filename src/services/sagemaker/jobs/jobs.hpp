// The life of training and processing jobs, which differ in their words alone. Handlers put jobs into the queue and ask for stops; agents'
// reports move them on (reported, in the report's own transaction); step(), on the reconciler, admits what the queue lets through, starts
// agents, notices dead ones, and clears away what has ended. step() looks at the tables and does what is to do, so it may be cut off
// anywhere and run again: that is also how a restarted server goes on.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "api/sagemaker/unit.hpp"
#include "compute/runtimes.hpp"
#include "services/sagemaker/fleet/fleet.hpp"
#include "services/sagemaker/jobs/job_table.hpp"

namespace athanor::sagemaker {

class Jobs {
public:
    Jobs(Fleet& fleet, const compute::Catalogue& catalogue) : fleet_(fleet), catalogue_(catalogue) {}

    // In Create's transaction, after the resource was inserted with `request`.
    static Status enqueue(store::Transaction& tx, const Key& key, std::string instance_type,
                          std::int64_t instances, std::int64_t attempts = 1);
    // ResourceLimitExceeded: the account would have more running than it may. In the same transaction, before.
    static Status check_limits(store::Snapshot& s, const Fleet& fleet, const Key& key, std::string_view instance_type,
                               std::int64_t instances);
    // StopTrainingJob and StopProcessingJob. ValidationException if there is no such job, or it has ended.
    static Task<Result<store::Durable<api::sagemaker::Unit>>> stop(Fleet& fleet, Key key);
    // In a report's transaction, after the agent's row was changed.
    static Status reported(store::Transaction& tx, const Key& key);

    // Before the first step(): what runs already takes its share of the machine.
    Status recover();
    Task<void> step();

private:
    struct Waiting {
        Key key;
        std::string reason;  // as the row has it
    };

    Task<void> take_new();
    Task<void> admit_granted();
    Task<void> admit(const compute::Grant& grant);
    Task<void> refuse(Job job, std::string why);
    Task<void> explain_waiting();
    Task<void> restart_lost();
    Task<void> restart(const Job& job, const std::vector<Agent>& agents);
    Task<void> tend_agents(Kind kind, bool survey);
    Task<void> clear_ended();
    Task<void> end_overdue_stops(std::vector<Agent> agents);
    Result<compute::JobDocument> document(const Resource& resource) const;
    Result<std::vector<Agent>> make_agents(const Job& job, compute::JobDocument document,
                                           const compute::Grant& grant, const std::string& role);
    static Result<bool> start_attempt(store::Transaction& tx, const Key& key, std::int64_t attempt,
                                      const std::vector<Agent>& fresh);
    static Status request_stop(store::Transaction& tx, const Key& key);
    static Status lose(store::Transaction& tx, const Agent& agent, std::string_view reason);

    Fleet& fleet_;
    const compute::Catalogue& catalogue_;
    std::int64_t taken_ = 0;  // sequence of the last job that was given to the queue
    std::map<std::string, Waiting, std::less<>> waiting_;  // by job id: in the queue
    Duration surveyed_{};
};

}  // namespace athanor::sagemaker
