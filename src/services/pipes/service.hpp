// EventBridge Pipes between a queue and a pipeline of SageMaker: data that arrives becomes batches, a batch starts exactly one execution.
//
//     bucket -> rule of events (which objects) -> queue -> pipe -> StartPipelineExecution, with a manifest of the objects
//
// AWS's pipes batch by number and by a window of time. What is complete often shows otherwise: a marker object (_SUCCESS) or silence. Clients say so with
// tags of the pipe (settings.hpp), so that unmodified tools can. How batches come about: closing.cpp; what moves them: pump.hpp; what they are told
// in: documents.hpp. DescribePipe's StateReason counts batches and the objects that wait.
//
// Filters and enrichment are refused: the rule in front of the queue filters. Deleting a pipe forgets what waits in it.
//
//     pipes::Pipes pipes(control, operations, sessions, clock);
//     pipes.add_to(operations);
//     pipes.start(cores.next());         // after S3, SQS and SageMaker are registered
#pragma once

#include <memory>

#include "api/pipes.hpp"
#include "gate/register.hpp"
#include "services/pipes/pump.hpp"
#include "services/pipes/tables.hpp"

namespace athanor::pipes {

class Pipes {
public:
    static store::Migrations migrations() { return pipes::migrations(); }

    Pipes(store::Database& control, gate::Register& operations, const gate::RootAndSessions& sessions,
          Clock& clock)
        : database_(control),
          clock_(clock),
          pump_(std::make_shared<Pump>(control, operations, sessions, clock)) {}

    void add_to(gate::Register& operations);
    void start(Executor executor) { pump_->start(executor); }
    void stop() { pump_->stop(); }
    Pump& pump() { return *pump_; }

private:
    template <class T>
    using Changed = Task<Result<store::Durable<T>>>;

    Changed<api::pipes::CreatePipeResponse> create(gate::Call& call, api::pipes::CreatePipeRequest in);
    Changed<api::pipes::UpdatePipeResponse> update(gate::Call& call, api::pipes::UpdatePipeRequest in);
    Changed<api::pipes::DeletePipeResponse> remove(gate::Call& call, api::pipes::DeletePipeRequest in);
    Changed<api::pipes::StartPipeResponse> start_pipe(gate::Call& call, api::pipes::StartPipeRequest in);
    Changed<api::pipes::StopPipeResponse> stop_pipe(gate::Call& call, api::pipes::StopPipeRequest in);
    Task<Result<api::pipes::DescribePipeResponse>> describe(gate::Call& call,
                                                            api::pipes::DescribePipeRequest in);
    Task<Result<api::pipes::ListPipesResponse>> list(gate::Call& call, api::pipes::ListPipesRequest in);
    Changed<api::pipes::TagResourceResponse> tag(gate::Call& call, api::pipes::TagResourceRequest in);
    Changed<api::pipes::UntagResourceResponse> untag(gate::Call& call, api::pipes::UntagResourceRequest in);
    Task<Result<api::pipes::ListTagsForResourceResponse>> list_tags(
        gate::Call& call, api::pipes::ListTagsForResourceRequest in);

    // Changes the row of a pipe and answers what all of these answer.
    template <class Output, class F>
    Changed<Output> change(PipeKey key, F apply);

    store::Database& database_;
    Clock& clock_;
    std::shared_ptr<Pump> pump_;  // shared with its coroutines
};

}  // namespace athanor::pipes
