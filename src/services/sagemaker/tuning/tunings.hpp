// The life of tuning jobs. Handlers put them into their table; step() moves each on: it creates the training jobs that are planned, notes which
// have ended and what they measured, decides whether it is enough, stops what is hopeless or not wanted any more, and plans what to try next.
//
//     InProgress ▸ Completed | Failed | Stopped,  or  InProgress ▸ Stopping ▸ Stopped
//
// It looks at the tables and does what is to do, so it may be cut off anywhere and run again: that is how a restarted server goes on. Training jobs
// are created and stopped through the register, by the service itself. One coroutine of its own, woken by the fleet's bell, so that
// the optimiser's work (on the pool) never holds up the reconciler of jobs.
#pragma once

#include <atomic>

#include "api/sagemaker/hyper_parameter_tuning_job.hpp"
#include "gate/credentials.hpp"
#include "gate/register.hpp"
#include "services/sagemaker/fleet/fleet.hpp"
#include "services/sagemaker/tuning/tuning_table.hpp"

namespace athanor::sagemaker {

class Tunings {
public:
    // `operations`: where training jobs are created; outlives this.
    Tunings(Fleet& fleet, Random& random, Pool& pool)
        : fleet_(fleet), random_(random), pool_(pool) {}

    void use(gate::Register& operations) { operations_ = &operations; }
    // Until the bell is closed.
    Task<void> run();
    Task<void> step();

private:
    struct Planned {
        std::int64_t number;
        std::string job;
        std::string request;  // of CreateTrainingJob
    };
    Task<void> advance(const Key& key);
    // Each is one step of the way, and false (or nothing) when there is nothing to do.
    Task<bool> create_planned(const Key& key);
    Task<void> settle(const Key& key);
    Task<void> stop_unwanted(const Key& key);
    Task<bool> plan_more(const Key& key);

    Task<void> note_refusal(const Key& key, const Planned& planned, Error error);
    Result<std::vector<Planned>> planned(const Key& key) const;
    Task<Status> call(const Key& tuning, std::string_view operation, std::string input);

    Fleet& fleet_;
    Random& random_;
    Pool& pool_;
    gate::Register* operations_ = nullptr;
};

}  // namespace athanor::sagemaker
