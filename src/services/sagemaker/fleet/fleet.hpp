// What jobs and endpoints share to run agents: admission, the placement, and the four things that can be done with an agent. Each reads the
// row, acts on the machine, and writes what it knows now, so that it can be cut off anywhere and done again:
//
//     launch   starts an agent whose row is `made`. The row becomes `submitted` when the agent fetches its document, before it gets it: so
//              what is still `made` has run nothing of the user's and may be started again, under a new token; nothing else ever is.
//     bury     a dead agent: destroyed first (Placement::cancel), then its attempt is recorded as failed. Never the other way round.
//     reap     ended → reaped: once the agent is gone its run directory is removed.
//     survey   which submitted agents are dead.
//
// All of it runs on the one reconciler coroutine (service.cpp), which alone touches the queue; blocking calls go to `pool`.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.hpp"
#include "base/file.hpp"
#include "base/random.hpp"
#include "base/task.hpp"
#include "compute/job_document.hpp"
#include "compute/placement/placement.hpp"
#include "compute/queue.hpp"
#include "services/sagemaker/agents/agent_table.hpp"
#include "services/sagemaker/fleet/bell.hpp"
#include "services/sagemaker/vault.hpp"
#include "store/database.hpp"

namespace athanor::sagemaker {

// Those of the named CloudWatch alarms that are in state ALARM or were since then; ResourceNotFound names one that does not exist.
using AlarmLookup = std::function<Result<std::vector<std::string>>(
    const std::string& account, const std::string& region, const std::vector<std::string>& names,
    Timestamp since)>;

// What an account may have running at once (gate/quotas.hpp).
struct JobLimit {
    std::optional<std::int64_t> jobs, vcpus;
};
using JobLimits = std::function<JobLimit(std::string_view account)>;

// Whether SageMaker can take the role on now, for a job or endpoint (its ARN) of the account: after it was passed on, a role can be deleted and its trust
// policy changed.
using RoleCheck =
    std::function<bool(std::string_view role, std::string_view account, std::string_view for_whom)>;

struct FleetOptions {
    std::string run_root;    // run directories lie here; absolute
    std::string server_url;  // where agents, and user code by default, reach the API
    compute::Capacity capacity;
    compute::Oversize oversize = compute::Oversize::run;
    AlarmLookup alarms = {};  // that roll updates of endpoints back
    JobLimits job_limits = {};  // null: none
    RoleCheck assumable = {};   // null: each role
};

// A transaction that records the end of an agent which did not report it, and what follows for its owner.
using RecordLoss = std::function<Status(store::Transaction& tx, const Agent& agent, std::string_view reason)>;

class Fleet {
public:
    Fleet(store::Database& database, const Vault& vault, Filesystem& files, Clock& clock, Random& random,
          compute::Placement& placement, Pool& pool, FleetOptions options);

    // A row for a new agent and the token that it will get; the caller inserts it. Unless a crash comes in between, launch() uses the token.
    Agent prepare(Key owner, std::string unit, std::int64_t attempt, std::string id,
                  const compute::JobDocument& document);
    Result<compute::JobDocument> document_of(const Agent& agent) const;

    void forget(const Agent& agent) { tokens_.erase(agent.id); }  // its row was not written

    Task<void> launch(const Agent& agent, const RecordLoss& lost);
    Task<std::vector<Agent>> survey(std::vector<Agent> submitted);
    Task<void> bury(const Agent& agent, std::string reason, const RecordLoss& lost);
    // At once with `by_force` (the owner is deleted), else when it has gone by itself or had time enough to.
    Task<void> reap(const Agent& agent, bool by_force);

    // Admission. What the queue lets through stays here until its owner takes it; what the owner could not write down it gives back.
    Status request(const compute::Queue::Request& request);
    void release(std::string_view id);
    std::vector<compute::Grant> take_granted(const std::function<bool(std::string_view id)>& mine);
    void give_back(compute::Grant grant) { granted_.push_back(std::move(grant)); }
    std::string reason(std::string_view id) const { return queue_.reason(id); }

    store::Database& database;
    const Vault& vault;
    Clock& clock;
    const FleetOptions options;
    Bell work;   // there is something to reconcile
    Bell stops;  // an agent shall stop

private:
    std::string run_directory(const Agent& agent) const { return options.run_root + "/" + agent.id; }
    void remove_tree(const std::string& path);

    compute::Queue queue_;
    std::vector<compute::Grant> granted_;
    Filesystem& files_;
    Random& random_;
    compute::Placement& placement_;
    Pool& pool_;
    std::map<std::string, std::string> tokens_;  // by agent id: prepared, not yet handed over
    std::map<std::string, int> launches_;        // by agent id: again
};

}  // namespace athanor::sagemaker
