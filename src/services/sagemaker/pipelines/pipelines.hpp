// Pipelines: definitions that are kept and checked (pipeline_operations.cpp), their executions (execution_operations.cpp), and what carries these on
// (executor.hpp). A folder of sagemaker's because pipelines share its resources, tags, lists and search; nothing else here knows of it.
//
//     pipelines::Pipelines pipelines(fleet, sessions, random);
//     pipelines.add_to(operations);
//     spawn(executor, pipelines.run());      // ends when the fleet's bell is closed
#pragma once

#include <span>

#include "api/sagemaker/pipeline.hpp"
#include "services/sagemaker/fleet/fleet.hpp"
#include "services/sagemaker/pipelines/executor.hpp"

namespace athanor::sagemaker::pipelines {

class Pipelines {
public:
    Pipelines(store::Database& database, const Vault& vault, const gate::RootAndSessions& sessions,
              Clock& clock, Random& random, Bell& work)
        : database_(database),
          vault_(vault),
          random_(random),
          work_(work),
          definitions_(database, vault),
          executor_(database, definitions_, sessions, clock, work) {}

    void add_to(gate::Register& operations);
    Task<void> run() { return executor_.run(); }
    // What there is to do at this moment: for tests.
    Task<void> step() { return executor_.step(); }

private:
    template <class T>
    using Changed = Task<Result<store::Durable<T>>>;
    template <class T>
    using Read = Task<Result<T>>;

    Changed<api::sagemaker::CreatePipelineResponse> create(gate::Call& call,
                                                           api::sagemaker::CreatePipelineRequest in);
    Changed<api::sagemaker::UpdatePipelineResponse> change(gate::Call& call,
                                                           api::sagemaker::UpdatePipelineRequest in);
    Changed<api::sagemaker::DeletePipelineResponse> remove(gate::Call& call,
                                                           api::sagemaker::DeletePipelineRequest in);
    Read<api::sagemaker::DescribePipelineResponse> describe(gate::Call& call,
                                                            api::sagemaker::DescribePipelineRequest in);
    Read<api::sagemaker::ListPipelinesResponse> list_page(gate::Call& call,
                                                          api::sagemaker::ListPipelinesRequest in);
    Changed<api::sagemaker::UpdatePipelineVersionResponse> name(
        gate::Call& call, api::sagemaker::UpdatePipelineVersionRequest in);
    Read<api::sagemaker::ListPipelineVersionsResponse> list_versions_page(
        gate::Call& call, api::sagemaker::ListPipelineVersionsRequest in);
    Task<Result<std::string>> definition_of(
        gate::Call& call, const std::optional<std::string>& text,
        const std::optional<api::sagemaker::PipelineDefinitionS3Location>& location);

    Changed<api::sagemaker::StartPipelineExecutionResponse> start(
        gate::Call& call, api::sagemaker::StartPipelineExecutionRequest in);
    Changed<api::sagemaker::StopPipelineExecutionResponse> stop(
        gate::Call& call, api::sagemaker::StopPipelineExecutionRequest in);
    Changed<api::sagemaker::RetryPipelineExecutionResponse> retry(
        gate::Call& call, api::sagemaker::RetryPipelineExecutionRequest in);
    Changed<api::sagemaker::UpdatePipelineExecutionResponse> change_execution(
        gate::Call& call, api::sagemaker::UpdatePipelineExecutionRequest in);
    Changed<api::sagemaker::SendPipelineExecutionStepSuccessResponse> succeed(
        gate::Call& call, api::sagemaker::SendPipelineExecutionStepSuccessRequest in);
    Changed<api::sagemaker::SendPipelineExecutionStepFailureResponse> fail_step(
        gate::Call& call, api::sagemaker::SendPipelineExecutionStepFailureRequest in);
    Read<api::sagemaker::DescribePipelineExecutionResponse> describe_execution(
        gate::Call& call, api::sagemaker::DescribePipelineExecutionRequest in);
    Read<api::sagemaker::ListPipelineExecutionsResponse> list_executions(
        gate::Call& call, api::sagemaker::ListPipelineExecutionsRequest in);
    Read<api::sagemaker::ListPipelineExecutionStepsResponse> list_steps(
        gate::Call& call, api::sagemaker::ListPipelineExecutionStepsRequest in);
    Read<api::sagemaker::ListPipelineParametersForExecutionResponse> list_parameters(
        gate::Call& call, api::sagemaker::ListPipelineParametersForExecutionRequest in);
    Read<api::sagemaker::DescribePipelineDefinitionForExecutionResponse> definition_for_execution(
        gate::Call& call, api::sagemaker::DescribePipelineDefinitionForExecutionRequest in);

    struct Live {
        Execution execution;
        std::shared_ptr<const Definition> definition;
    };
    Result<Live> load(gate::Call& call, const std::string& arn);
    Result<Live> owner_of(gate::Call& call, const std::string& token, StepRow& row);

    store::Database& database_;
    const Vault& vault_;
    Random& random_;
    Bell& work_;
    Definitions definitions_;
    Executor executor_;
    gate::Register* operations_ = nullptr;
};

// What the two files of operations share.
Key pipeline_key(const gate::Call& call, std::string_view name_or_arn);
// ResourceNotFound unless it is an execution's ARN of the caller's.
Result<Key> execution_key(const gate::Call& call, std::string_view arn);
api::sagemaker::UserContext user_of(const gate::Call& call);
// ResourceNotFound unless it is there and the caller's.
Result<Resource> load_pipeline(store::Snapshot& snapshot, const gate::Call& call, const Key& key);
Status check_parallelism(const std::optional<api::sagemaker::ParallelismConfiguration>& config);
// What a client token made; "" as the answer: nothing yet. `operation` says of what.
Result<std::optional<std::string>> made_before(store::Snapshot& snapshot, const gate::Call& call,
                                               std::string_view operation, std::string_view token);
Status remember(store::Transaction& tx, const gate::Call& call, std::string_view operation,
                std::string_view token, std::string_view arn);

}  // namespace athanor::sagemaker::pipelines
