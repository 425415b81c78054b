#include "services/sagemaker/pipelines/transitions.hpp"

#include <algorithm>

#include "api/sagemaker/pipeline.hpp"
#include "base/encoding.hpp"
#include "base/hash.hpp"
#include "services/sagemaker/kept.hpp"
#include "services/sagemaker/missing.hpp"
#include "services/sagemaker/pipelines/pipeline_events.hpp"

namespace athanor::sagemaker::pipelines {

using api::sagemaker::DescribePipelineExecutionResponse;

namespace {

constexpr std::string_view kStepsFailed = "Step failure: One or multiple steps failed.";
constexpr std::size_t kLongestJobName = 63;
constexpr std::size_t kLongestTuningJobName = 32;

using Mark = StepProgress::Mark;

Mark mark_of(StepStatus status) {
    switch (status) {
        case StepStatus::succeeded: return Mark::succeeded;
        case StepStatus::failed: return Mark::failed;
        case StepStatus::stopped: return Mark::stopped;
        default: return Mark::live;
    }
}

Result<std::vector<StepProgress>> progress_of(const Definition& definition, const Execution& execution,
                                              const std::vector<StepRow>& rows) {
    std::vector<StepProgress> steps(definition.steps.size());
    if (!execution.selected.empty()) {
        ATHANOR_TRY(json::Document selected, json::parse(execution.selected));
        for (StepProgress& step : steps) step.mark = Mark::excluded;
        selected.root().for_each_element([&](json::Value name) {
            auto found = definition.by_name.find(name.string_or(""));
            if (found != definition.by_name.end()) steps[found->second].mark = Mark::waiting;
        });
    }
    for (const StepRow& row : rows) {
        auto found = definition.by_name.find(row.step);
        if (found == definition.by_name.end())
            return internal_error("an execution has a step that its definition does not have");
        steps[found->second] = {.mark = mark_of(row.status), .outcome = row.detail == "True"};
    }
    return steps;
}

Result<Execution> load(store::Snapshot& snapshot, const Key& key) {
    ATHANOR_TRY(auto execution, find_execution(snapshot, key));
    if (!execution) return missing(key);
    return *std::move(execution);
}

// The execution's resource in another status, and the event of it.
Status show(store::Transaction& tx, const Execution& execution, std::string_view status,
            std::string_view failure) {
    ATHANOR_TRY(auto resource, find(tx, execution.key));
    if (!resource) return missing(execution.key);
    ATHANOR_TRY(auto state, recall<DescribePipelineExecutionResponse>(resource->state));
    std::string before = resource->status;
    state.last_modified_time = tx.now();
    state.failure_reason = failure.empty() ? std::nullopt : std::optional<std::string>(failure);
    resource->status = status;
    resource->modified = tx.now();
    resource->state = keep(state);
    ATHANOR_CHECK(update(tx, *resource));
    return emit_execution_change(tx, execution, *resource, before);
}

Status end(store::Transaction& tx, Execution execution, Ending ending) {
    execution.live = false;
    ATHANOR_CHECK(update(tx, execution));
    std::string_view status = ending == Ending::succeeded ? "Succeeded"
                              : ending == Ending::failed  ? "Failed"
                                                          : "Stopped";
    return show(tx, execution, status, ending == Ending::failed ? kStepsFailed : "");
}

// A literal prefix is known before the step starts; a name that is computed is not.
std::string first_name(const Execution& execution, const StepDefinition& step, std::int64_t run,
                       std::int64_t attempt) {
    const StepKind& kind = step.kind();
    if (kind.create.empty() || !kind.names_itself || kind.literal_name) return "";
    json::Value given = step.arguments[kind.name_member];
    if (given.exists() && !given.is_null() && !given.string()) return "";
    return job_name(execution, step, given.string_or(""), run, attempt);
}

Status begin_step(store::Transaction& tx, const Execution& execution, const StepDefinition& step,
                  std::int64_t ordinal) {
    StepRow row{
        .step = step.name, .type = step.type, .ordinal = ordinal, .run = execution.run, .started = tx.now()};
    row.job = first_name(execution, step, row.run, row.attempt);
    if (step.type == StepType::callback) row.token = unique_suffix(execution, step, row.run, row.attempt);
    ATHANOR_CHECK(insert(tx, execution, row));
    return emit_step_change(tx, execution, row, "");
}

std::string stop_refused(const Key& key, std::string_view verb, std::string_view status) {
    return "Pipeline execution with ARN " + key.arn() + " cannot be " + std::string(verb) +
           ": its status is " + std::string(status) + ".";
}

Result<std::string> status_of(store::Snapshot& snapshot, const Key& key) {
    ATHANOR_TRY(auto resource, find(snapshot, key));
    if (!resource) return missing(key);
    return std::move(resource->status);
}

}  // namespace

Status advance(store::Transaction& tx, const Definition& definition, const Key& key) {
    ATHANOR_TRY(Execution execution, load(tx, key));
    if (!execution.live) return {};
    ATHANOR_TRY(auto rows, steps_of(tx, key));
    ATHANOR_TRY(auto progress, progress_of(definition, execution, rows));
    Plan next = plan(definition, progress, static_cast<std::size_t>(execution.parallel), execution.stopping);
    std::int64_t ordinal = rows.empty() ? 0 : rows.back().ordinal;
    for (std::size_t index : next.start)
        ATHANOR_CHECK(begin_step(tx, execution, definition.steps[index], ++ordinal));
    if (next.ending) return end(tx, std::move(execution), *next.ending);
    return {};
}

Result<bool> change_step(store::Transaction& tx, const Definition& definition, const Attempt& attempt,
                         const Change& change) {
    ATHANOR_TRY(auto execution, find_execution(tx, attempt.execution));
    ATHANOR_TRY(auto row, find_step(tx, attempt.execution, attempt.step));
    if (!execution || !row || !is_live(row->status) || row->run != attempt.run ||
        row->attempt != attempt.attempt)
        return false;
    StepStatus before = row->status;
    if (!change(*row, *execution)) return false;
    const StepDefinition* step = definition.find(row->step);
    if (step != nullptr && row->attempt != attempt.attempt) {  // tried again
        row->made = row->stop_sent = false;
        row->job = first_name(*execution, *step, row->run, row->attempt);
    }
    if (!is_live(row->status)) row->ended = tx.now();
    ATHANOR_CHECK(update(tx, attempt.execution, *row));
    if (row->status != before) ATHANOR_CHECK(emit_step_change(tx, *execution, *row, status_text(before)));
    if (is_live(row->status)) return true;
    ATHANOR_CHECK(advance(tx, definition, attempt.execution));
    return true;
}

Status stop(store::Transaction& tx, const Definition& definition, const Key& key) {
    ATHANOR_TRY(Execution execution, load(tx, key));
    if (!execution.live || execution.stopping) {
        ATHANOR_TRY(std::string status, status_of(tx, key));
        return validation_error(stop_refused(key, "stopped", status));
    }
    execution.stopping = true;
    ATHANOR_CHECK(update(tx, execution));
    ATHANOR_CHECK(show(tx, execution, "Stopping", ""));
    ATHANOR_TRY(auto rows, steps_of(tx, key));
    for (StepRow& row : rows) {
        if (row.status != StepStatus::executing)
            continue;  // one that is starting may not be there yet: the executor sees to it
        bool stoppable = !kind_of(row.type).stop.empty() || row.type == StepType::callback;
        row.status = stoppable ? StepStatus::stopping : StepStatus::stopped;
        if (!stoppable) row.ended = tx.now();
        ATHANOR_CHECK(update(tx, key, row));
        ATHANOR_CHECK(emit_step_change(tx, execution, row, status_text(StepStatus::executing)));
    }
    return advance(tx, definition, key);
}

Status retry(store::Transaction& tx, const Definition& definition, const Key& key, std::int64_t parallel) {
    ATHANOR_TRY(Execution execution, load(tx, key));
    ATHANOR_TRY(std::string status, status_of(tx, key));
    if (execution.live || status == "Succeeded")
        return validation_error(stop_refused(key, "retried", status));
    ATHANOR_TRY(auto rows, steps_of(tx, key));
    for (const StepRow& row : rows) {
        if (row.status != StepStatus::succeeded) ATHANOR_CHECK(erase_step(tx, key, row.step));
    }
    execution.live = true;
    execution.stopping = false;
    ++execution.run;
    if (parallel != 0) execution.parallel = parallel;
    ATHANOR_CHECK(update(tx, execution));
    ATHANOR_CHECK(show(tx, execution, "Executing", ""));
    return advance(tx, definition, key);
}

Status announce(store::Transaction& tx, const Key& key) {
    ATHANOR_TRY(Execution execution, load(tx, key));
    ATHANOR_TRY(auto resource, find(tx, key));
    if (!resource) return missing(key);
    return emit_execution_change(tx, execution, *resource, "");
}

std::string metadata_of(const Key& execution, const StepRow& row) {
    const StepKind& kind = kind_of(row.type);
    json::Writer w;
    w.begin_object();
    if (row.type == StepType::condition && !row.detail.empty()) {
        w.key("Condition").begin_object().key("Outcome").string(row.detail).end_object();
    } else if (row.type == StepType::fail && row.status == StepStatus::failed) {
        w.key("Fail").begin_object().key("ErrorMessage").string(row.failure).end_object();
    } else if (row.type == StepType::callback) {
        w.key("Callback").begin_object().key("CallbackToken").string(row.token);
        if (!row.detail.empty()) w.key("SqsQueueUrl").string(row.detail);
        w.key("OutputParameters").begin_array();
        if (auto outputs = json::parse(row.outputs.empty() ? "{}" : row.outputs)) {
            outputs->root().for_each_member([&](std::string_view name, json::Value value) {
                auto read = value_of(value);
                w.begin_object()
                    .key("Name")
                    .string(name)
                    .key("Value")
                    .string(read ? to_text(*read) : "")
                    .end_object();
            });
        }
        w.end_array().end_object();
    } else if (!kind.metadata.empty() && row.made && !row.job.empty()) {
        Key made{execution.account, execution.region, kind.resource, row.job};
        w.key(kind.metadata).begin_object().key("Arn").string(made.arn()).end_object();
    }
    w.end_object();
    return std::move(w).take();
}

std::string unique_suffix(const Execution& execution, const StepDefinition& step, std::int64_t run,
                          std::int64_t attempt) {
    constexpr std::string_view kLetters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    std::string digest = hash(HashKind::sha256, execution.key.arn() + "\n" + step.name + "\n" +
                                                    std::to_string(run) + "\n" + std::to_string(attempt));
    std::string out;
    for (std::size_t i = 0; i < 10; ++i) {
        unsigned pair =
            static_cast<unsigned char>(digest[2 * i]) * 256u + static_cast<unsigned char>(digest[2 * i + 1]);
        out += kLetters[pair % kLetters.size()];
    }
    return out;
}

std::string job_name(const Execution& execution, const StepDefinition& step, std::string_view prefix,
                     std::int64_t run, std::int64_t attempt) {
    // As AWS names them: pipelines-<execution>-<step>-<suffix>, a tuning job <execution>-<step>-<suffix> because its name is short.
    bool tuning = step.type == StepType::tuning;
    std::string name = step.name;
    std::ranges::replace(name, '_', '-');
    std::string tail = "-" + unique_suffix(execution, step, run, attempt);
    std::string head = prefix.empty() ? (tuning ? "" : "pipelines-") + execution.id() + "-" + name
                                      : std::string(prefix.substr(0, tuning ? 8 : 40)) + "-" + execution.id();
    head.resize(std::min(head.size(), (tuning ? kLongestTuningJobName : kLongestJobName) - tail.size()));
    while (head.ends_with('-')) head.pop_back();
    return head + tail;
}

}  // namespace athanor::sagemaker::pipelines
