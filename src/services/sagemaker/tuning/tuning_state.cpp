#include "services/sagemaker/tuning/tuning_state.hpp"

#include <algorithm>

#include "base/json.hpp"
#include "services/sagemaker/events.hpp"
#include "services/sagemaker/jobs/metrics.hpp"
#include "services/sagemaker/kept.hpp"
#include "services/sagemaker/tags.hpp"
#include "services/sagemaker/tuning/median_rule.hpp"

namespace athanor::sagemaker {

using namespace api::sagemaker;

namespace {

// As many failures without a success end a tuning job: AWS's number.
constexpr std::int64_t kHopelessTrials = 5;

bool is_over(const TrialRow& trial) { return trial.stage == TrialStage::ended; }

const TuningDefinition& definition_of(const TuningView& view, const TrialRow& trial) {
    return view.definitions[static_cast<std::size_t>(trial.definition)];
}

bool is_better(bool maximize, double a, double b) { return maximize ? a > b : a < b; }

// Of those that completed; the first of equals.
const TrialRow* best_of(const TuningView& view) {
    const TrialRow* best = nullptr;
    for (const TrialRow& trial : view.trials) {
        if (!is_over(trial) || trial.status != "Completed" || !trial.objective) continue;
        if (!best || is_better(definition_of(view, trial).maximize, *trial.objective, *best->objective))
            best = &trial;
    }
    return best;
}

// Trials that have ended since the best one so far, in the order in which they ended.
std::int64_t not_improving(const TuningView& view) {
    std::vector<const TrialRow*> measured;
    for (const TrialRow& trial : view.trials) {
        if (is_over(trial) && trial.objective) measured.push_back(&trial);
    }
    std::ranges::sort(measured, {},
                      [](const TrialRow* t) { return std::pair(t->ended.value_or(Timestamp{}), t->number); });
    std::int64_t since = 0;
    const TrialRow* best = nullptr;
    for (const TrialRow* trial : measured) {
        if (!best || is_better(definition_of(view, *trial).maximize, *trial->objective, *best->objective)) {
            best = trial;
            since = 0;
        } else {
            ++since;
        }
    }
    return since;
}

std::optional<Verdict> failure_of(const TuningView& view, bool at_the_end) {
    std::int64_t ended = 0, completed = 0, measured = 0;
    for (const TrialRow& trial : view.trials) {
        ended += is_over(trial);
        completed += is_over(trial) && trial.status != "Failed";
        measured += trial.objective.has_value();
    }
    if (measured > 0 || (ended < kHopelessTrials && !at_the_end)) return std::nullopt;
    if (completed == 0) {
        std::string count = at_the_end && ended < kHopelessTrials
                                ? "All training jobs failed."
                                : "No training job succeeded after " + std::to_string(ended) + " attempts.";
        return Verdict{"Failed", count +
                                     " For additional details, please take a look at the training job "
                                     "failures by listing training jobs "
                                     "for the hyperparameter tuning job."};
    }
    return Verdict{"Failed", "No objective metrics found after running " + std::to_string(ended) +
                                 " training jobs. Please ensure that the custom algorithm is emitting the "
                                 "objective metric as defined by the "
                                 "regular expression provided."};
}

bool is_target_reached(const TuningView& view) {
    const auto& criteria = view.request->hyper_parameter_tuning_job_config.tuning_job_completion_criteria;
    if (!criteria) return false;
    const TrialRow* best = best_of(view);
    if (best && criteria->target_objective_metric_value) {
        if (!is_better(definition_of(view, *best).maximize, *criteria->target_objective_metric_value,
                       *best->objective))
            return true;
    }
    const auto& improving = criteria->best_objective_not_improving;
    return improving && improving->max_number_of_training_jobs_not_improving &&
           not_improving(view) >= *improving->max_number_of_training_jobs_not_improving;
}

// The event's detail: what AWS shows of a tuning job.
std::string detail_of(const TuningView& view, const DescribeHyperParameterTuningJobResponse& state,
                      const TagList& tags) {
    json::Writer w;
    w.begin_object();
    w.key("HyperParameterTuningJobName").string(view.row.key.name);
    w.key("HyperParameterTuningJobArn").string(view.row.key.arn());
    auto copy = [&](const std::string& text, std::initializer_list<std::string_view> names) {
        auto document = json::parse(text);
        ATHANOR_ASSERT(document.has_value());  // we wrote it
        for (std::string_view name : names) {
            if (auto value = document->root()[name]; value.exists()) w.key(name).raw(value.text());
        }
    };
    copy(view.resource.request,
         {"HyperParameterTuningJobConfig", "TrainingJobDefinition", "TrainingJobDefinitions"});
    w.key("HyperParameterTuningJobStatus").string(view.resource.status);
    w.key("CreationTime").number(to_epoch_seconds(view.resource.created));
    w.key("LastModifiedTime").number(to_epoch_seconds(view.resource.modified));
    copy(keep(state), {"HyperParameterTuningEndTime", "TrainingJobStatusCounters", "ObjectiveStatusCounters",
                       "BestTrainingJob", "FailureReason"});
    w.key("Tags").begin_object();
    for (const auto& tag : tags) w.key(tag.key).string(tag.value);
    w.end_object();
    w.end_object();
    return event_detail(std::move(w).take());
}

DescribeHyperParameterTuningJobResponse state_of(const TuningView& view, Timestamp now) {
    DescribeHyperParameterTuningJobResponse s;
    TrainingJobStatusCounters& jobs = s.training_job_status_counters;
    jobs = {.completed = 0, .in_progress = 0, .retryable_error = 0, .non_retryable_error = 0, .stopped = 0};
    ObjectiveStatusCounters& objectives = s.objective_status_counters;
    objectives = {.succeeded = 0, .pending = 0, .failed = 0};
    for (const TrialRow& trial : view.trials) {
        if (!is_over(trial)) {
            ++*jobs.in_progress;
            ++*objectives.pending;
            continue;
        }
        ++*(trial.objective ? objectives.succeeded : objectives.failed);
        if (trial.status == "Completed")
            ++*jobs.completed;
        else if (trial.status == "Stopped")
            ++*jobs.stopped;
        else
            ++*(trial.failure.starts_with("InternalServerError") ? jobs.retryable_error
                                                                 : jobs.non_retryable_error);
    }
    if (const TrialRow* best = best_of(view)) s.best_training_job = summary_of(view, *best);
    if (!view.row.active) {
        s.hyper_parameter_tuning_end_time = now;
        auto seconds = std::chrono::ceil<std::chrono::seconds>(now - view.resource.created).count();
        s.consumed_resources = HyperParameterTuningJobConsumedResources{.runtime_in_seconds = seconds};
    }
    if (!view.row.reason.empty()) s.failure_reason = view.row.reason;
    s.tuning_job_completion_details = HyperParameterTuningJobCompletionDetails{
        .number_of_training_jobs_objective_not_improving = not_improving(view)};
    return s;
}

// Sets what a training job's end says of its trial.
Status note_end(store::Snapshot& snapshot, const TuningView& view, TrialRow& trial, const Resource& job) {
    ATHANOR_TRY(auto state, recall<DescribeTrainingJobResponse>(job.state));
    trial.stage = TrialStage::ended;
    trial.status = job.status;
    trial.failure = state.failure_reason.value_or("");
    trial.started = state.training_start_time;
    trial.ended = state.training_end_time.value_or(job.modified);
    if (trial.status == "Failed") return {};
    ATHANOR_TRY(auto metrics, last_metrics(snapshot, job.key));
    for (const MetricData& metric : metrics) {
        if (metric.metric_name == definition_of(view, trial).metric) trial.objective = metric.value;
    }
    return {};
}

Status stop_hopeless(store::Snapshot& snapshot, TuningView& view, std::vector<TrialRow>& changed) {
    if (view.request->hyper_parameter_tuning_job_config.training_job_early_stopping_type != "Auto") return {};
    auto key_of = [&](const TrialRow& t) {
        return Key{view.row.key.account, view.row.key.region, Kind::training_job, t.job};
    };
    std::vector<std::vector<double>> previous;
    for (const TrialRow& trial : view.trials) {
        if (!is_over(trial)) continue;
        ATHANOR_TRY(auto points, points_of(snapshot, key_of(trial)));
        if (!points.empty()) previous.push_back(std::move(points));
    }
    if (previous.size() < tuning::kLeastJobs) return {};
    for (TrialRow& trial : view.trials) {
        if (trial.stage != TrialStage::created || trial.stop) continue;
        ATHANOR_TRY(auto points, points_of(snapshot, key_of(trial)));
        if (!tuning::is_hopeless(previous, points, definition_of(view, trial).maximize)) continue;
        trial.stop = true;
        changed.push_back(trial);
    }
    return {};
}

}  // namespace

std::int64_t TuningView::running() const {
    return std::ranges::count_if(trials, [](const TrialRow& t) { return !is_over(t); });
}

Result<std::optional<TuningView>> load_tuning(store::Snapshot& snapshot, const Key& key) {
    ATHANOR_TRY(auto row, find_tuning(snapshot, key));
    ATHANOR_TRY(auto resource, find(snapshot, key));
    if (!row || !resource) return std::nullopt;
    ATHANOR_TRY(auto request, recall<CreateHyperParameterTuningJobRequest>(resource->request));
    TuningView view{.row = *std::move(row), .resource = *std::move(resource)};
    view.request = std::make_unique<CreateHyperParameterTuningJobRequest>(std::move(request));
    ATHANOR_TRY(view.definitions, tuning_definitions(*view.request));
    ATHANOR_TRY(view.trials, trials_of(snapshot, key));
    return view;
}

HyperParameterTrainingJobSummary summary_of(const TuningView& view, const TrialRow& trial) {
    const TuningDefinition& definition = definition_of(view, trial);
    Key job{view.row.key.account, view.row.key.region, Kind::training_job, trial.job};
    HyperParameterTrainingJobSummary out{.training_job_definition_name = definition.source->definition_name,
                                         .training_job_name = trial.job,
                                         .training_job_arn = job.arn(),
                                         .creation_time = trial.created,
                                         .training_start_time = trial.started,
                                         .training_end_time = trial.ended,
                                         .training_job_status = is_over(trial) ? trial.status : "InProgress"};
    auto parameters = json::parse(trial.parameters);
    ATHANOR_ASSERT(parameters.has_value());  // we wrote it
    parameters->root().for_each_member([&](std::string_view name, json::Value value) {
        out.tuned_hyper_parameters.emplace(name, value.string_or(""));
    });
    if (!trial.failure.empty()) out.failure_reason = trial.failure;
    out.objective_status = !is_over(trial) ? "Pending" : trial.objective ? "Succeeded" : "Failed";
    if (trial.objective) {
        out.final_hyper_parameter_tuning_job_objective_metric =
            FinalHyperParameterTuningJobObjectiveMetric{.type = definition.maximize ? "Maximize" : "Minimize",
                                                        .metric_name = definition.metric,
                                                        .value = *trial.objective};
    }
    return out;
}

std::optional<Verdict> verdict_of(const TuningView& view, Timestamp now) {
    if (!view.row.verdict.empty()) return Verdict{view.row.verdict, view.row.reason};
    const auto& limits = view.request->hyper_parameter_tuning_job_config.resource_limits;
    if (limits.max_runtime_in_seconds &&
        now >= view.resource.created + std::chrono::seconds(*limits.max_runtime_in_seconds))
        return Verdict{"Stopped", ""};
    if (is_target_reached(view)) return Verdict{"Completed", ""};
    bool all =
        static_cast<std::int64_t>(view.trials.size()) >= most_trials(*view.request) && view.running() == 0;
    if (auto failure = failure_of(view, all)) return failure;
    return all ? std::optional(Verdict{"Completed", ""}) : std::nullopt;
}

Result<Changes> note_progress(store::Snapshot& snapshot, TuningView& view, Timestamp now) {
    Changes changes;
    const Key& key = view.row.key;
    auto job_of = [&](const TrialRow& trial) {
        return Key{key.account, key.region, Kind::training_job, trial.job};
    };
    for (TrialRow& trial : view.trials) {
        if (trial.stage != TrialStage::created) continue;
        ATHANOR_TRY(auto job, find(snapshot, job_of(trial)));
        if (!job) {  // deleted meanwhile
            trial.stage = TrialStage::ended;
            trial.status = "Failed";
            trial.failure = "The training job was deleted.";
            trial.ended = now;
        } else if (job->status == "InProgress" || job->status == "Stopping") {
            continue;
        } else {
            ATHANOR_CHECK(note_end(snapshot, view, trial, *job));
        }
        changes.trials.push_back(trial);
    }
    auto verdict = verdict_of(view, now);
    if (!verdict) {
        ATHANOR_CHECK(stop_hopeless(snapshot, view, changes.trials));
        changes.any = !changes.trials.empty();
        return changes;
    }
    for (TrialRow& trial : view.trials) {
        if (is_over(trial)) continue;
        ATHANOR_TRY(bool there, exists(snapshot, job_of(trial)));
        if (trial.stage == TrialStage::planned && !there) {
            changes.dropped.push_back(trial.number);
        } else if (!trial.stop) {
            trial.stop = true;
            changes.trials.push_back(trial);
        }
    }
    std::erase_if(view.trials, [&](const TrialRow& t) {
        return std::ranges::find(changes.dropped, t.number) != changes.dropped.end();
    });
    changes.any = !changes.trials.empty() || !changes.dropped.empty() ||
                  view.row.verdict != verdict->status || view.running() == 0;
    view.row.verdict = verdict->status;
    view.row.reason = verdict->reason;
    view.row.active = view.running() > 0;
    return changes;
}

Status write(store::Transaction& tx, const TuningView& view, const Changes& changes) {
    for (const TrialRow& trial : changes.trials) ATHANOR_CHECK(update(tx, view.row.key, trial));
    for (std::int64_t number : changes.dropped) ATHANOR_CHECK(erase_trial(tx, view.row.key, number));
    if (!view.row.active) ATHANOR_CHECK(erase_points(tx, view.row.key));
    return update(tx, view.row);
}

Status show(store::Transaction& tx, TuningView& view) {
    DescribeHyperParameterTuningJobResponse state = state_of(view, tx.now());
    std::string status = !view.row.active                ? view.row.verdict
                         : view.row.verdict == "Stopped" ? "Stopping"
                                                         : "InProgress";
    std::string text = keep(state);
    if (status == view.resource.status && text == view.resource.state) return {};
    bool news = status != view.resource.status;
    view.resource.status = status;
    view.resource.state = std::move(text);
    view.resource.modified = tx.now();
    ATHANOR_CHECK(update(tx, view.resource));
    if (!news) return {};
    ATHANOR_TRY(TagList tags, tags_of(tx, view.row.key));
    return emit(tx, "SageMaker HyperParameter Tuning Job State Change", view.row.key,
                detail_of(view, state, tags));
}

}  // namespace athanor::sagemaker
