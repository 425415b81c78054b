// How far a tuning job is, from its trials: counters, the best training job, and whether it is enough. Pure, but for reading what a training job
// has measured.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "api/sagemaker/hyper_parameter_tuning_job.hpp"
#include "services/sagemaker/tuning/definition.hpp"
#include "services/sagemaker/tuning/tuning_table.hpp"

namespace athanor::sagemaker {

// A tuning job as it is in one snapshot. The definitions point into the request, which therefore stays where it is.
struct TuningView {
    TuningRow row;
    Resource resource;
    std::unique_ptr<api::sagemaker::CreateHyperParameterTuningJobRequest> request;
    std::vector<TuningDefinition> definitions;
    std::vector<TrialRow> trials;

    std::int64_t running() const;
};
// nullopt: it was deleted.
Result<std::optional<TuningView>> load_tuning(store::Snapshot& snapshot, const Key& key);

api::sagemaker::HyperParameterTrainingJobSummary summary_of(const TuningView& view, const TrialRow& trial);

struct Verdict {
    std::string status;  // Completed, Stopped, Failed
    std::string reason;  // of a failure
};
// Whether no more trials shall be planned, and those that run shall stop (or have ended).
std::optional<Verdict> verdict_of(const TuningView& view, Timestamp now);

// What the training jobs have done since, and what follows: trials that have ended, that shall stop, and that need not begin.
struct Changes {
    std::vector<TrialRow> trials;
    std::vector<std::int64_t> dropped;  // by number: planned, never created
    bool any = false;                   // also of the job itself
};
Result<Changes> note_progress(store::Snapshot& snapshot, TuningView& view, Timestamp now);
Status write(store::Transaction& tx, const TuningView& view, const Changes& changes);

// Sets the resource's status and state, and puts the event of a change into the outbox.
Status show(store::Transaction& tx, TuningView& view);

}  // namespace athanor::sagemaker
