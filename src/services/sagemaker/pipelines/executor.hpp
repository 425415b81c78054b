// Carries executions on. One coroutine looks at the steps that are live (one query over an index that holds nothing else), acts on each, and writes what
// it knows now by one of transitions.hpp; woken by whatever changes in this service (Fleet's bell: the end of a job, a new execution, a callback's
// answer) and by a tick of a second for what is due by time.
//
// What it does for a step may be cut off anywhere and is done again: a job has its name in the step's row before it is created, and one that is there
// under that name was made by the step. So no step runs twice. Jobs are created and described through the register, as the execution's role.
//
// Cost: nothing while nothing happens; a step takes about five transactions from start to end, beside its job's own.
#pragma once

#include <memory>
#include <set>
#include <string>

#include "base/bell.hpp"
#include "gate/credentials.hpp"
#include "gate/register.hpp"
#include "services/sagemaker/pipelines/definitions.hpp"
#include "services/sagemaker/pipelines/expression.hpp"
#include "services/sagemaker/pipelines/retry.hpp"
#include "services/sagemaker/pipelines/transitions.hpp"

namespace athanor::sagemaker::pipelines {

class Executor {
public:
    // `work`: rung when something has changed; the executor ends when it is closed.
    Executor(store::Database& database, Definitions& definitions, const gate::RootAndSessions& sessions,
             Clock& clock, Bell& work)
        : database_(database), definitions_(definitions), sessions_(sessions), clock_(clock), work_(work) {}

    // Before run().
    void use(gate::Register& operations) { operations_ = &operations; }

    Task<void> run();
    // Until nothing can be done at this moment: for tests.
    Task<void> step();

private:
    // A live step with all that is needed to act on it.
    struct Work {
        Execution execution;
        std::shared_ptr<const Definition> definition;
        const StepDefinition* step;
        StepRow row;
        std::string job_status;

        Attempt attempt() const { return {execution.key, row.step, row.run, row.attempt}; }
        Key job() const {
            return {execution.key.account, execution.key.region, step->kind().resource, row.job};
        }
    };

    Task<bool> round();
    Task<bool> tend(LiveStep live);
    Result<std::optional<Work>> load(LiveStep live);
    Task<bool> record(const Work& work, Change change);
    Task<bool> record_failure(const Work& work, Failure failure);

    // Of a step that is starting (launch.cpp).
    Task<bool> launch(Work work);
    Task<bool> decide(Work work);   // Condition
    Task<bool> give_up(Work work);  // Fail
    Task<bool> ask(Work work);      // Callback
    Task<bool> make(Work work);
    Task<Result<std::string>> create(const Work& work,
                                     json::Value request);  // what Create answers; "": it was made before
    Task<Result<std::string>> register_package(const Work& work, gate::Call& call, json::Value request);
    Task<Result<std::string>> deploy(const Work& work, gate::Call& call, json::Value request);
    Task<Status> prepare_experiment(gate::Call& call, const Resource& execution);
    Task<bool> name_it(const Work& work, json::Value request);
    Task<Result<bool>> use_cached(const Work& work, json::Value request, std::string& key);
    Task<Result<bool>> outputs_exist(const Work& work, const CachedResult& cached);

    // Of a step that runs or stops.
    Task<bool> follow(Work work);
    Task<bool> finish(Work work, StepStatus status);
    Task<bool> send_stop(Work work);
    Task<bool> halt(Work work);  // it was starting when the execution was stopped

    // facts.cpp
    Task<Result<Facts>> facts_for(const Work& work, json::Value document);
    Task<Result<std::string>> describe(gate::Call& call, const Execution& execution,
                                       const StepDefinition& step, const StepRow& row);
    Task<Result<std::string>> describe_tuning(gate::Call& call, std::string_view job, std::string described);
    gate::Call as_role(const Execution& execution) const;
    Task<Result<std::string>> send_message(const Work& work, std::string_view queue,
                                           std::string_view arguments, std::string_view status);

    store::Database& database_;
    Definitions& definitions_;
    const gate::RootAndSessions& sessions_;
    Clock& clock_;
    Bell& work_;
    gate::Register* operations_ = nullptr;
    std::set<std::string> prepared_;  // experiments and trials that are known to be there; bounded
};

}  // namespace athanor::sagemaker::pipelines
