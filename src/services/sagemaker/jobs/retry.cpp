// RetryStrategy: a job whose instance was lost, or failed by a fault of ours, runs again from its inputs and its checkpoints, as often as it was
// asked for. A new attempt is new agents: what an older one still sends is refused. MaxRuntimeInSeconds counts all attempts together.
#include <algorithm>

#include "base/log.hpp"
#include "services/sagemaker/jobs/jobs.hpp"

namespace athanor::sagemaker {

Task<void> Jobs::restart_lost() {
    auto lost =
        fleet_.database.read([&](store::Snapshot& snapshot) { return jobs_in(snapshot, JobStage::lost); });
    if (!lost) {
        log::error("jobs: {}", lost.error().message);
        co_return;
    }
    for (const Job& job : *lost) {
        auto agents =
            fleet_.database.read([&](store::Snapshot& snapshot) { return agents_of(snapshot, job.key); });
        if (!agents) continue;
        std::erase_if(*agents, [&](const Agent& a) { return a.attempt != job.attempt; });
        co_await restart(job, *agents);
    }
}

Task<void> Jobs::restart(const Job& job, const std::vector<Agent>& agents) {
    auto now = std::chrono::floor<std::chrono::seconds>(fleet_.clock.now());
    std::int64_t attempt = job.attempt + 1;
    std::vector<Agent> fresh;
    for (const Agent& before : agents) {
        auto document = fleet_.document_of(before);
        if (!document) {
            log::error("job {}: {}", job.id, document.error().message);
            co_return;
        }
        auto spent = std::chrono::duration_cast<std::chrono::seconds>(now - before.made_at);
        document->max_runtime_seconds =
            std::max<std::int64_t>(1, document->max_runtime_seconds - spent.count());
        document->attempt = static_cast<int>(attempt);
        document->log_stream =
            job.key.name + "/" + before.unit + "-" + std::to_string(now.time_since_epoch().count());
        if (document->log_stream == before.log_stream) document->log_stream += "-" + std::to_string(attempt);
        std::string id = job.id + "-" + std::to_string(document->instance) + "-" + std::to_string(attempt);
        Agent agent = fleet_.prepare(job.key, before.unit, attempt, std::move(id), *document);
        agent.role = before.role;
        agent.log_group = before.log_group;
        agent.log_stream = document->log_stream;
        fresh.push_back(std::move(agent));
    }
    auto restarted = co_await fleet_.database.write(
        [&](store::Transaction& tx) { return start_attempt(tx, job.key, attempt, fresh); });
    if (!restarted || !**restarted) {
        if (!restarted) log::error("job {}: {}", job.id, restarted.error().message);
        for (const Agent& agent : fresh) fleet_.forget(agent);
        co_return;
    }
    for (const Agent& agent : fresh) co_await fleet_.launch(agent, &Jobs::lose);
}

}  // namespace athanor::sagemaker
