// The row of a job beside its resource: what the scheduler needs and the API does not show. queued ▸ running (▸ lost ▸ running: an instance
// was lost and the job may be tried again) ▸ ended ▸ (settled: nothing is left of it on the machine). Advances only in transactions, together with the resource's status and the events of it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "services/sagemaker/jobs/progress.hpp"
#include "services/sagemaker/resource.hpp"
#include "store/database.hpp"

namespace athanor::sagemaker {

enum class JobStage : int { queued = 0, running = 1, ended = 2, settled = 3, lost = 4 };

struct Job {
    Key key;
    std::string id;  // unique for ever: agents and the queue know the job by it
    JobStage stage = JobStage::queued;
    std::int64_t sequence = 0;  // of its creation: the queue's order
    Timestamp created{};
    std::optional<Timestamp> admitted;
    std::optional<Timestamp> stop_requested;
    std::optional<Timestamp> ended_unstarted;
    std::string reason;  // why it waits, or waited
    std::string refusal;
    std::string notice;
    std::string instance_type;
    std::int64_t instances = 1;
    std::int64_t attempt = 1;   // which of its agents are the current ones
    std::int64_t attempts = 1;  // how many it may have: RetryStrategy
};

Status insert(store::Transaction& tx, const Job& job);
Status update(store::Transaction& tx, const Job& job);
Result<std::optional<Job>> find_job(store::Snapshot& snapshot, const Key& key);
// Queued ones that were created after `sequence`, in order.
Result<std::vector<Job>> queued_jobs(store::Snapshot& snapshot, std::int64_t after_sequence);
Result<std::vector<Job>> jobs_in(store::Snapshot& snapshot, JobStage stage);

// What an account has that has not ended, by instance type.
struct InUse {
    std::string instance_type;
    std::int64_t jobs = 0, instances = 0;
};
Result<std::vector<InUse>> jobs_in_use(store::Snapshot& snapshot, std::string_view account);

store::Migrations job_migrations();

}  // namespace athanor::sagemaker
