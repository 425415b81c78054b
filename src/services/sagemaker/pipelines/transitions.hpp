// The state machine of an execution and of its steps: every change of either is one of these functions, in a transaction of the caller's. Each writes
// the rows, the resource that Describe shows, and the events (in AWS's shapes) together, and starts whatever can start then.
//
// A change names the attempt that it is about (`Attempt`); one that comes late, about an attempt that is over, changes nothing: so that what was
// done twice around a crash counts once.
#pragma once

#include <functional>
#include <string>

#include "services/sagemaker/pipelines/graph.hpp"
#include "services/sagemaker/pipelines/pipeline_tables.hpp"

namespace athanor::sagemaker::pipelines {

struct Attempt {
    Key execution;
    std::string step;
    std::int64_t run = 1;
    std::int64_t attempt = 1;
};

// After the execution's resource and rows were inserted, or after more may run than before: starts what can start.
Status advance(store::Transaction& tx, const Definition& definition, const Key& execution);

// Changes a live step and advances its execution. `change` gets the row and the execution, and returns whether it changed something; it sets the status, and
// `ended` is set here. False: the attempt is over, or nothing changed.
using Change = std::function<bool(StepRow& row, const Execution& execution)>;
Result<bool> change_step(store::Transaction& tx, const Definition& definition, const Attempt& attempt,
                         const Change& change);

// Nothing new starts; what runs is told to stop by the executor. ValidationException unless it is executing.
Status stop(store::Transaction& tx, const Definition& definition, const Key& execution);

// Failed and stopped steps are forgotten and start again. ValidationException unless it has failed or was stopped.
Status retry(store::Transaction& tx, const Definition& definition, const Key& execution,
             std::int64_t parallel);  // 0: as before

// The event of a new execution.
Status announce(store::Transaction& tx, const Key& execution);

// "ProcessingJob": {"Arn": …} of ListPipelineExecutionSteps, as JSON; "{}": nothing yet.
std::string metadata_of(const Key& execution, const StepRow& row);

// A name for what a step makes: deterministic, so that it is found again after a crash; new for each run and attempt.
std::string job_name(const Execution& execution, const StepDefinition& step, std::string_view prefix,
                     std::int64_t run, std::int64_t attempt);
std::string unique_suffix(const Execution& execution, const StepDefinition& step, std::int64_t run,
                          std::int64_t attempt);  // 10 letters and digits

}  // namespace athanor::sagemaker::pipelines
