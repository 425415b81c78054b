#include "services/sagemaker/fleet/fleet.hpp"

#include <algorithm>
#include <iterator>

#include "base/log.hpp"

namespace athanor::sagemaker {

namespace {

// How long an agent that has sent its last report may take to go away before it is destroyed.
constexpr std::chrono::seconds kFarewell{30};
// After restarts, and of an agent that dies before it does anything.
constexpr int kMostLaunches = 3;

}  // namespace

Fleet::Fleet(store::Database& db, const Vault& v, Filesystem& files, Clock& c, Random& random,
             compute::Placement& placement, Pool& pool, FleetOptions o)
    : database(db),
      vault(v),
      clock(c),
      options(std::move(o)),
      queue_(options.capacity, options.oversize),
      files_(files),
      random_(random),
      placement_(placement),
      pool_(pool) {}

Result<compute::JobDocument> Fleet::document_of(const Agent& agent) const {
    ATHANOR_TRY(std::string text, vault.open(agent.owner.arn(), agent.document));
    return compute::parse_job_document(text);
}

Agent Fleet::prepare(Key owner, std::string unit, std::int64_t attempt, std::string id,
                     const compute::JobDocument& document) {
    std::string token = compute::new_agent_token(random_);
    Agent agent{.owner = std::move(owner), .unit = std::move(unit), .attempt = attempt, .id = std::move(id)};
    agent.token_hash = compute::agent_token_hash(token);
    agent.document = vault.seal(agent.owner.arn(), compute::to_json(document));
    tokens_[agent.id] = std::move(token);
    return agent;
}

Status Fleet::request(const compute::Queue::Request& request) {
    ATHANOR_TRY(auto grants, queue_.submit(request));
    std::ranges::move(grants, std::back_inserter(granted_));
    return {};
}

void Fleet::release(std::string_view id) {
    std::erase_if(granted_, [&](const compute::Grant& grant) { return grant.id == id; });
    std::ranges::move(queue_.release(id), std::back_inserter(granted_));
}

std::vector<compute::Grant> Fleet::take_granted(const std::function<bool(std::string_view id)>& mine) {
    std::vector<compute::Grant> taken;
    std::erase_if(granted_, [&](compute::Grant& grant) {
        if (!mine(grant.id)) return false;
        taken.push_back(std::move(grant));
        return true;
    });
    return taken;
}

Task<void> Fleet::launch(const Agent& agent, const RecordLoss& lost) {
    std::string directory = run_directory(agent);
    std::string token;
    if (auto prepared = tokens_.extract(agent.id)) {
        token = std::move(prepared.mapped());
    } else {
        // Started already and on its way to us; or a restart of ours came in between; or it died before it asked for its document.
        compute::AgentState state = co_await pool_.run([&] { return placement_.poll(directory); });
        if (state == compute::AgentState::running || state == compute::AgentState::ended) co_return;
        if (++launches_[agent.id] > kMostLaunches) {
            co_await bury(agent, "InternalServerError: the agent of " + agent.unit + " could not be started.",
                          lost);
            co_return;
        }
        Status cancelled = co_await pool_.run([&] { return placement_.cancel(agent.id, directory); });
        if (!cancelled) {
            log::warn("agent {}: {}", agent.id, cancelled.error().message);
            co_return;  // tried again at the next round
        }
        token = compute::new_agent_token(random_);
        auto stored = co_await database.write(
            [&](store::Transaction& tx) { return set_token(tx, agent, compute::agent_token_hash(token)); });
        if (!stored) co_return;
    }
    compute::Submission submission{.id = agent.id,
                                   .run_directory = directory,
                                   .token = std::move(token),
                                   .server_url = options.server_url};
    Status submitted = co_await pool_.run([&] { return placement_.submit(submission); });
    if (!submitted)
        co_await bury(agent,
                      "InternalServerError: the instance could not be started: " + submitted.error().message,
                      lost);
}

Task<std::vector<Agent>> Fleet::survey(std::vector<Agent> submitted) {
    if (submitted.empty()) co_return submitted;
    co_return co_await pool_.run([&] {
        std::erase_if(submitted, [&](const Agent& agent) {
            compute::AgentState state = placement_.poll(run_directory(agent));
            return state == compute::AgentState::running || state == compute::AgentState::ended;
        });
        return std::move(submitted);
    });
}

Task<void> Fleet::bury(const Agent& agent, std::string reason, const RecordLoss& lost) {
    Status cancelled = co_await pool_.run([&] { return placement_.cancel(agent.id, run_directory(agent)); });
    if (!cancelled) {
        log::warn("agent {} cannot be destroyed: {}", agent.id, cancelled.error().message);
        co_return;
    }
    auto recorded = co_await database.write([&](store::Transaction& tx) -> Status {
        ATHANOR_TRY(auto stage,
                    tx.one<std::int64_t>("SELECT stage FROM sagemaker_agent WHERE id = ?", agent.id));
        if (!stage || *stage >= static_cast<std::int64_t>(AgentStage::ended))
            return {};  // its last report came after all
        return lost(tx, agent, reason);
    });
    if (!recorded) log::error("agent {}: {}", agent.id, recorded.error().message);
    work.ring();
}

Task<void> Fleet::reap(const Agent& agent, bool by_force) {
    std::string directory = run_directory(agent);
    bool late = by_force || clock.now() >= agent.ended_at + kFarewell;
    bool gone = co_await pool_.run([&] {
        if (!late && placement_.poll(directory) == compute::AgentState::running) return false;
        // Also what is left of a dead agent's container.
        if (!placement_.cancel(agent.id, directory)) return false;
        remove_tree(directory);
        return true;
    });
    if (!gone) co_return;
    launches_.erase(agent.id);
    auto written = co_await database.write(
        [&](store::Transaction& tx) { return set_stage(tx, agent, AgentStage::reaped); });
    if (!written) log::error("agent {}: {}", agent.id, written.error().message);
}

void Fleet::remove_tree(const std::string& path) {
    auto entries = files_.list(path);
    if (entries) {
        for (const DirectoryEntry& entry : *entries) {
            if (entry.is_directory) {
                remove_tree(path + "/" + entry.name);
            } else if (Status removed = files_.remove(path + "/" + entry.name); !removed) {
                log::warn("{}", removed.error().message);
            }
        }
    }
    if (Status removed = files_.remove(path); !removed) log::warn("{}", removed.error().message);
}

}  // namespace athanor::sagemaker
