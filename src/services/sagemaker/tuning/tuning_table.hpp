// The rows of a tuning job beside its resource: the job itself (what it has decided), its trials, and the objective's values on the way.
//
//     a trial:  planned ──its training job is created──▶ created ──the job has ended──▶ ended
//
// A trial is planned, with the name of its training job, before that job is created: creating it again after a crash finds it there (ResourceInUse)
// and goes on. Everything that a tuning job knows is here or can be read from its training jobs; nothing is remembered elsewhere.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "services/sagemaker/resource.hpp"
#include "store/database.hpp"

namespace athanor::sagemaker {

struct MetricPoint;

struct TuningRow {
    Key key;
    bool active = true;
    std::uint64_t seed = 0;
    std::string
        verdict;  // how it will end, once its running trials have: Completed, Stopped, Failed; "" while it goes on
    std::string reason;  // of a failure
};

enum class TrialStage : int { planned = 0, created = 1, ended = 2 };

struct TrialRow {
    std::int64_t number = 0;      // from 1
    std::string job;              // its training job's name
    std::int64_t definition = 0;  // of TrainingJobDefinitions, from 0
    std::string parameters;       // JSON: the tuned ones
    std::string watched;  // the metric whose values are kept on the way; "" unless it may be stopped early
    TrialStage stage = TrialStage::planned;
    bool stop = false;  // it was told to stop, or will be
    Timestamp created{};
    // Of an ended one, as its training job was then.
    std::string status;
    std::string failure;
    std::optional<double> objective;
    std::optional<Timestamp> started, ended;
};

Status insert(store::Transaction& tx, const TuningRow& row);
Status update(store::Transaction& tx, const TuningRow& row);
Result<std::optional<TuningRow>> find_tuning(store::Snapshot& snapshot, const Key& key);
Result<std::vector<TuningRow>> active_tunings(store::Snapshot& snapshot);

Status insert(store::Transaction& tx, const Key& tuning, const TrialRow& trial);
Status update(store::Transaction& tx, const Key& tuning, const TrialRow& trial);
Result<std::vector<TrialRow>> trials_of(store::Snapshot& snapshot, const Key& tuning);  // in order
Status erase_trial(store::Transaction& tx, const Key& tuning, std::int64_t number);
// Of a job that has ended: they were for its decisions alone.
Status erase_points(store::Transaction& tx, const Key& tuning);
// All of a tuning job but its resource. Its training jobs stay.
Status erase_tuning(store::Transaction& tx, const Key& tuning);

// The tuning job that made this training job.
Result<std::optional<Key>> tuning_of(store::Snapshot& snapshot, const Key& training_job);

// The values that a trial's objective had so far, in the order of their lines. Kept only for the trials of jobs that stop early.
// Called with every batch of a log, of any training job.
Status note_points(store::Transaction& tx, const Key& training_job, std::span<const MetricPoint> points);
Result<std::vector<double>> points_of(store::Snapshot& snapshot, const Key& training_job);

store::Migrations tuning_migrations();

}  // namespace athanor::sagemaker
