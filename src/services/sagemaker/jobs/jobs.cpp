#include "services/sagemaker/jobs/jobs.hpp"

#include <algorithm>

#include "api/sagemaker/processing_job.hpp"
#include "api/sagemaker/training_job.hpp"
#include "base/json.hpp"
#include "base/log.hpp"
#include "services/sagemaker/jobs/documents.hpp"
#include "services/sagemaker/jobs/pins.hpp"
#include "services/sagemaker/jobs/states.hpp"
#include "services/sagemaker/kept.hpp"
#include "services/sagemaker/missing.hpp"

namespace athanor::sagemaker {

using namespace api::sagemaker;

namespace {

constexpr std::chrono::seconds kSurveyJobsEvery{1};
constexpr std::chrono::seconds kJobStopGrace{120};
// Beyond the grace: for uploading what there is. Then a job that was told to stop is destroyed.
constexpr std::chrono::minutes kJobStopPatience{30};
// How many waiting jobs have their reason kept up to date: those that are next.
constexpr std::size_t kExplained = 32;

// Of all of the job's agents, also those of earlier attempts.
Status record_progress(store::Transaction& tx, Job& job, const std::vector<Agent>& agents) {
    ATHANOR_TRY(auto resource, find(tx, job.key));
    if (!resource) return missing(job.key);
    JobView view{.training = job.key.kind == Kind::training_job,
                 .created = job.created,
                 .admitted = job.admitted,
                 .reason = job.reason,
                 .stop_requested = job.stop_requested,
                 .stopped_unstarted = job.ended_unstarted.value_or(Timestamp{}),
                 .refusal = job.refusal,
                 .notice = job.notice};
    view.may_retry = job.attempt < job.attempts && !job.stop_requested;
    view.earlier.resize(static_cast<std::size_t>(job.attempt - 1));
    for (const Agent& agent : agents) {
        auto& reports = agent.attempt == job.attempt
                            ? view.reports
                            : view.earlier.at(static_cast<std::size_t>(agent.attempt - 1));
        reports.push_back(agent.report ? &*agent.report : nullptr);
    }
    Progress progress = progress_of(view);
    if (progress.over) job.stage = JobStage::ended;
    if (progress.lost) job.stage = JobStage::lost;
    if (progress.cut_short && !progress.over) ATHANOR_CHECK(set_stop(tx, job.key));
    ATHANOR_CHECK(update(tx, job));
    return show(tx, *resource, job, progress);
}

Result<Job> load(store::Snapshot& snapshot, const Key& key) {
    ATHANOR_TRY(auto job, find_job(snapshot, key));
    if (!job) return missing(key);
    return *std::move(job);
}

}  // namespace

Status Jobs::enqueue(store::Transaction& tx, const Key& key, std::string instance_type,
                     std::int64_t instances, std::int64_t attempts) {
    std::string prefix = key.kind == Kind::training_job ? "training-" : "processing-";
    Job job{.key = key,
            .id = prefix + key.name + "-" + std::to_string(tx.sequence()),
            .sequence = tx.sequence(),
            .created = tx.now(),
            .instance_type = std::move(instance_type),
            .instances = instances,
            .attempts = attempts};
    ATHANOR_CHECK(insert(tx, job));
    return record_progress(tx, job, {});
}

Status Jobs::request_stop(store::Transaction& tx, const Key& key) {
    ATHANOR_TRY(Job job, load(tx, key));
    if (job.stage == JobStage::ended || job.stage == JobStage::settled) {
        ATHANOR_TRY(auto resource, find(tx, key));
        std::string noun = key.kind == Kind::training_job ? "training" : "processing";
        return validation_error("The request was rejected because the " + noun + " job is in status " +
                                (resource ? resource->status : "") + ".");
    }
    if (job.stop_requested) return {};
    ATHANOR_TRY(auto agents, agents_of(tx, key));
    if (job.stage == JobStage::running) {
        job.stop_requested = tx.now();
        ATHANOR_CHECK(set_stop(tx, key));
    } else {
        job.ended_unstarted = tx.now();
    }
    return record_progress(tx, job, agents);
}

Task<Result<store::Durable<Unit>>> Jobs::stop(Fleet& fleet, Key key) {
    auto done = co_await fleet.database.write([&](store::Transaction& tx) -> Result<Unit> {
        ATHANOR_CHECK(request_stop(tx, key));
        return Unit{};
    });
    fleet.work.ring();
    fleet.stops.ring();
    co_return done;
}

Status Jobs::reported(store::Transaction& tx, const Key& key) {
    ATHANOR_TRY(Job job, load(tx, key));
    if (job.stage != JobStage::running) return {};
    ATHANOR_TRY(auto agents, agents_of(tx, key));
    return record_progress(tx, job, agents);
}

Status Jobs::lose(store::Transaction& tx, const Agent& agent, std::string_view reason) {
    ATHANOR_TRY(Job job, load(tx, agent.owner));
    compute::Report report = agent.report.value_or(compute::Report{});
    report.sequence += 1;  // of an agent that never reported as well: a report is numbered from 1
    if (report.transitions.empty()) report.transitions.push_back({compute::Phase::starting, agent.made_at});
    report.phase = compute::Phase::ended;
    report.outcome = job.stop_requested ? compute::Outcome::stopped : compute::Outcome::failed;
    report.failure_reason = reason;
    report.transitions.push_back({compute::Phase::ended, std::max(tx.now(), report.transitions.back().at)});
    ATHANOR_CHECK(set_report(tx, agent, report));
    return reported(tx, agent.owner);
}

Status Jobs::recover() {
    return fleet_.database.read([&](store::Snapshot& snapshot) -> Status {
        ATHANOR_TRY(auto running, jobs_in(snapshot, JobStage::running));
        ATHANOR_TRY(auto lost, jobs_in(snapshot, JobStage::lost));
        running.insert(running.end(), lost.begin(), lost.end());
        for (const Job& job : running) {
            Status known = fleet_.request({.id = job.id,
                                           .instance_type = job.instance_type,
                                           .instances = static_cast<std::uint32_t>(job.instances),
                                           .admitted = true});
            if (!known)
                log::warn("job {}: {}", job.id,
                          known.error().message);  // its type is no longer known; it runs on
        }
        return {};
    });
}

Task<void> Jobs::step() {
    co_await clear_ended();
    co_await take_new();
    co_await admit_granted();
    co_await explain_waiting();
    co_await restart_lost();
    Duration now = fleet_.clock.monotonic();
    bool survey = now - surveyed_ >= kSurveyJobsEvery;
    if (survey) surveyed_ = now;
    co_await tend_agents(Kind::training_job, survey);
    co_await tend_agents(Kind::processing_job, survey);
}

Task<void> Jobs::take_new() {
    auto fresh =
        fleet_.database.read([&](store::Snapshot& snapshot) { return queued_jobs(snapshot, taken_); });
    if (!fresh) {
        log::error("jobs: {}", fresh.error().message);
        co_return;
    }
    for (Job& job : *fresh) {
        taken_ = job.sequence;
        waiting_[job.id] = {job.key, job.reason};
        Status known = fleet_.request({.id = job.id,
                                       .instance_type = job.instance_type,
                                       .instances = static_cast<std::uint32_t>(job.instances)});
        if (!known) {
            waiting_.erase(job.id);
            co_await refuse(std::move(job), known.error().code + ": " + known.error().message);
        }
    }
}

Task<void> Jobs::refuse(Job job, std::string why) {
    auto written = co_await fleet_.database.write([&](store::Transaction& tx) -> Status {
        ATHANOR_TRY(Job now, load(tx, job.key));
        if (now.stage != JobStage::queued) return {};
        now.refusal = why;
        now.ended_unstarted = tx.now();
        return record_progress(tx, now, {});
    });
    if (!written) log::error("job {}: {}", job.id, written.error().message);
}

// What could not be written stays granted, and is tried again at the next round.
Task<void> Jobs::admit_granted() {
    auto grants = fleet_.take_granted([&](std::string_view id) { return waiting_.contains(id); });
    for (const compute::Grant& grant : grants) co_await admit(grant);
}

Result<compute::JobDocument> Jobs::document(const Resource& resource) const {
    if (resource.key.kind == Kind::training_job) {
        ATHANOR_TRY(auto request, recall<CreateTrainingJobRequest>(resource.request));
        ATHANOR_CHECK(fleet_.vault.open(resource.key.arn(), request.environment));
        return training_document(resource.key, request, catalogue_);
    }
    ATHANOR_TRY(auto request, recall<CreateProcessingJobRequest>(resource.request));
    ATHANOR_CHECK(fleet_.vault.open(resource.key.arn(), request.environment));
    return processing_document(resource.key, request, catalogue_);
}

Result<std::vector<Agent>> Jobs::make_agents(const Job& job, compute::JobDocument d,
                                             const compute::Grant& grant, const std::string& role) {
    for (std::int64_t i = 0; i < job.instances; ++i) d.hosts.push_back("algo-" + std::to_string(i + 1));
    d.instance_type = job.instance_type;
    d.cpu_millis = grant.cpu_millis;
    d.memory_bytes = grant.memory_bytes;
    d.notice = grant.notice;
    d.created_micros =
        job.created.time_since_epoch().count();  // the log's last line tells how long it queued
    d.endpoint_url = fleet_.options.server_url;
    d.stop_grace_seconds = kJobStopGrace.count();
    std::string group =
        job.key.kind == Kind::training_job ? "/aws/sagemaker/TrainingJobs" : "/aws/sagemaker/ProcessingJobs";
    std::string epoch = std::to_string(
        std::chrono::floor<std::chrono::seconds>(fleet_.clock.now()).time_since_epoch().count());
    std::vector<Agent> agents;
    for (std::int64_t i = 0; i < job.instances; ++i) {
        d.instance = static_cast<int>(i);
        d.log_stream = job.key.name + "/" + d.hosts[static_cast<std::size_t>(i)] + "-" + epoch;
        Agent agent = fleet_.prepare(job.key, d.hosts[static_cast<std::size_t>(i)], 1,
                                     job.id + "-" + std::to_string(i) + "-1", d);
        agent.role = role;
        agent.log_group = group;
        agent.log_stream = d.log_stream;
        agents.push_back(std::move(agent));
    }
    return agents;
}

Task<void> Jobs::admit(const compute::Grant& grant) {
    auto waiting = waiting_.find(grant.id);
    if (waiting == waiting_.end()) co_return;  // stopped meanwhile, and released
    Key key = waiting->second.key;
    struct Plan {
        Job job;
        std::string role;
        compute::JobDocument document;
    };
    auto plan = fleet_.database.read([&](store::Snapshot& snapshot) -> Result<Plan> {
        ATHANOR_TRY(Job job, load(snapshot, key));
        ATHANOR_TRY(auto resource, find(snapshot, key));
        if (!resource) return missing(key);
        ATHANOR_TRY(compute::JobDocument d, document(*resource));
        ATHANOR_CHECK(set_repeats(snapshot, key, d));
        auto parsed = json::parse(resource->request);
        return Plan{std::move(job), parsed ? parsed->root()["RoleArn"].string_or("") : "", std::move(d)};
    });
    if (!plan) {
        // Its document cannot be made any more: a runtime is gone since it was accepted.
        waiting_.erase(grant.id);
        fleet_.release(grant.id);
        Job job{.key = key, .id = grant.id};
        co_await refuse(std::move(job), "InternalServerError: " + plan.error().message);
        co_return;
    }
    auto agents = make_agents(plan->job, std::move(plan->document), grant, plan->role);
    ATHANOR_ASSERT(agents.has_value());
    auto admitted = co_await fleet_.database.write([&](store::Transaction& tx) -> Result<bool> {
        ATHANOR_TRY(Job job, load(tx, key));
        if (job.stage != JobStage::queued) return false;
        job.stage = JobStage::running;
        job.admitted = tx.now();
        job.notice = grant.notice;
        for (Agent agent : *agents) {
            agent.made_at = tx.now();
            ATHANOR_CHECK(insert(tx, agent));
        }
        ATHANOR_CHECK(record_progress(tx, job, *agents));
        return true;
    });
    if (!admitted) {
        for (const Agent& agent : *agents) fleet_.forget(agent);
        fleet_.give_back(grant);
        co_return;
    }
    waiting_.erase(grant.id);
    if (!**admitted) {
        for (const Agent& agent : *agents) fleet_.forget(agent);
        fleet_.release(grant.id);
        co_return;
    }
    for (const Agent& agent : *agents) co_await fleet_.launch(agent, &Jobs::lose);
}

// False: it was stopped meanwhile.
Result<bool> Jobs::start_attempt(store::Transaction& tx, const Key& key, std::int64_t attempt,
                                 const std::vector<Agent>& fresh) {
    ATHANOR_TRY(Job job, load(tx, key));
    if (job.stage != JobStage::lost) return false;
    job.stage = JobStage::running;
    job.attempt = attempt;
    for (Agent agent : fresh) {
        agent.made_at = tx.now();
        ATHANOR_CHECK(insert(tx, agent));
    }
    ATHANOR_TRY(auto agents, agents_of(tx, key));
    ATHANOR_CHECK(record_progress(tx, job, agents));
    return true;
}

Task<void> Jobs::explain_waiting() {
    std::vector<std::pair<Key, std::string>> changed;
    for (auto& [id, waiting] : waiting_) {
        if (changed.size() == kExplained) break;
        std::string reason = fleet_.reason(id);
        if (reason.empty() || reason == waiting.reason) continue;
        waiting.reason = reason;
        changed.emplace_back(waiting.key, std::move(reason));
    }
    if (changed.empty()) co_return;
    auto written = co_await fleet_.database.write([&](store::Transaction& tx) -> Status {
        for (const auto& [key, reason] : changed) {
            ATHANOR_TRY(Job job, load(tx, key));
            if (job.stage != JobStage::queued) continue;
            job.reason = reason;
            ATHANOR_CHECK(record_progress(tx, job, {}));
        }
        return {};
    });
    if (!written) log::error("jobs: {}", written.error().message);
}

Task<void> Jobs::tend_agents(Kind kind, bool survey) {
    auto agents =
        fleet_.database.read([&](store::Snapshot& snapshot) { return live_agents(snapshot, kind); });
    if (!agents) {
        log::error("agents: {}", agents.error().message);
        co_return;
    }
    std::vector<Agent> submitted;
    for (Agent& agent : *agents) {
        switch (agent.stage) {
            case AgentStage::made: co_await fleet_.launch(agent, &Jobs::lose); break;
            case AgentStage::submitted: submitted.push_back(std::move(agent)); break;
            case AgentStage::ended:
                if (survey) co_await fleet_.reap(agent, false);
                break;
            case AgentStage::reaped: break;
        }
    }
    if (!survey) co_return;
    co_await end_overdue_stops(submitted);
    for (const Agent& dead : co_await fleet_.survey(std::move(submitted))) {
        co_await fleet_.bury(dead,
                             "InternalServerError: the agent of " + dead.unit +
                                 " ended without a report; its container was destroyed.",
                             &Jobs::lose);
    }
}

Task<void> Jobs::end_overdue_stops(std::vector<Agent> agents) {
    for (const Agent& agent : agents) {
        if (!agent.stop) continue;
        auto job =
            fleet_.database.read([&](store::Snapshot& snapshot) { return find_job(snapshot, agent.owner); });
        if (!job || !*job || !(*job)->stop_requested) continue;
        if (fleet_.clock.now() < *(*job)->stop_requested + kJobStopGrace + kJobStopPatience) continue;
        co_await fleet_.bury(
            agent, "InternalServerError: " + agent.unit + " did not stop in time and was destroyed.",
            &Jobs::lose);
    }
}

Task<void> Jobs::clear_ended() {
    auto ended =
        fleet_.database.read([&](store::Snapshot& snapshot) { return jobs_in(snapshot, JobStage::ended); });
    if (!ended) {
        log::error("jobs: {}", ended.error().message);
        co_return;
    }
    for (const Job& job : *ended) {
        waiting_.erase(job.id);
        fleet_.release(job.id);  // no effect the second time
        auto agents =
            fleet_.database.read([&](store::Snapshot& snapshot) { return agents_of(snapshot, job.key); });
        if (!agents ||
            std::ranges::any_of(*agents, [](const Agent& a) { return a.stage != AgentStage::reaped; }))
            continue;
        auto settled = co_await fleet_.database.write([&](store::Transaction& tx) -> Status {
            ATHANOR_TRY(Job now, load(tx, job.key));
            now.stage = JobStage::settled;
            return update(tx, now);
        });
        if (!settled) log::error("job {}: {}", job.id, settled.error().message);
    }
}

}  // namespace athanor::sagemaker
