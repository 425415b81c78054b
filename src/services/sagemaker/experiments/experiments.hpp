// Experiments, their trials, and the trial components (runs) of those: create, describe, list, update, delete, associate. A component may belong
// to several trials or to none; whatever still holds something is not deleted. Pure database, but for a component's metrics, which are series
// (component_metrics.hpp).
#pragma once

#include "api/sagemaker/experiment.hpp"
#include "api/sagemaker/trial.hpp"
#include "api/sagemaker/trial_component.hpp"
#include "gate/register.hpp"
#include "services/sagemaker/experiments/component_metrics.hpp"
#include "services/sagemaker/resource.hpp"
#include "store/database.hpp"

namespace athanor::sagemaker {

// CreateExperiment, DescribeExperiment, ListExperiments, UpdateExperiment, DeleteExperiment.
class Experiments {
public:
    explicit Experiments(store::Database& database) : database_(database) {}
    void add_to(gate::Register& operations);

private:
    Task<Result<store::Durable<api::sagemaker::CreateExperimentResponse>>> create(
        gate::Call& call, api::sagemaker::CreateExperimentRequest in);
    Task<Result<api::sagemaker::DescribeExperimentResponse>> describe(
        gate::Call& call, api::sagemaker::DescribeExperimentRequest in);
    Task<Result<api::sagemaker::ListExperimentsResponse>> list_page(
        gate::Call& call, api::sagemaker::ListExperimentsRequest in);
    Task<Result<store::Durable<api::sagemaker::UpdateExperimentResponse>>> change(
        gate::Call& call, api::sagemaker::UpdateExperimentRequest in);
    Task<Result<store::Durable<api::sagemaker::DeleteExperimentResponse>>> remove(
        gate::Call& call, api::sagemaker::DeleteExperimentRequest in);

    store::Database& database_;
};

// CreateTrial, DescribeTrial, ListTrials, UpdateTrial, DeleteTrial.
class Trials {
public:
    explicit Trials(store::Database& database) : database_(database) {}
    void add_to(gate::Register& operations);

private:
    Task<Result<store::Durable<api::sagemaker::CreateTrialResponse>>> create(
        gate::Call& call, api::sagemaker::CreateTrialRequest in);
    Task<Result<api::sagemaker::DescribeTrialResponse>> describe(gate::Call& call,
                                                                 api::sagemaker::DescribeTrialRequest in);
    Task<Result<api::sagemaker::ListTrialsResponse>> list_page(gate::Call& call,
                                                               api::sagemaker::ListTrialsRequest in);
    Task<Result<store::Durable<api::sagemaker::UpdateTrialResponse>>> change(
        gate::Call& call, api::sagemaker::UpdateTrialRequest in);
    Task<Result<store::Durable<api::sagemaker::DeleteTrialResponse>>> remove(
        gate::Call& call, api::sagemaker::DeleteTrialRequest in);

    store::Database& database_;
};

// CreateTrialComponent, DescribeTrialComponent, ListTrialComponents, UpdateTrialComponent, DeleteTrialComponent, AssociateTrialComponent,
// DisassociateTrialComponent.
class TrialComponents {
public:
    TrialComponents(store::Database& database, ComponentMetrics& metrics)
        : database_(database), metrics_(metrics) {}
    void add_to(gate::Register& operations);

private:
    Task<Result<store::Durable<api::sagemaker::CreateTrialComponentResponse>>> create(
        gate::Call& call, api::sagemaker::CreateTrialComponentRequest in);
    Task<Result<api::sagemaker::DescribeTrialComponentResponse>> describe(
        gate::Call& call, api::sagemaker::DescribeTrialComponentRequest in);
    Task<Result<api::sagemaker::ListTrialComponentsResponse>> list_page(
        gate::Call& call, api::sagemaker::ListTrialComponentsRequest in);
    Task<Result<store::Durable<api::sagemaker::UpdateTrialComponentResponse>>> change(
        gate::Call& call, api::sagemaker::UpdateTrialComponentRequest in);
    Task<Result<store::Durable<api::sagemaker::DeleteTrialComponentResponse>>> remove(
        gate::Call& call, api::sagemaker::DeleteTrialComponentRequest in);
    Task<Result<store::Durable<api::sagemaker::AssociateTrialComponentResponse>>> join(
        gate::Call& call, api::sagemaker::AssociateTrialComponentRequest in);
    Task<Result<store::Durable<api::sagemaker::DisassociateTrialComponentResponse>>> leave(
        gate::Call& call, api::sagemaker::DisassociateTrialComponentRequest in);

    store::Database& database_;
    ComponentMetrics& metrics_;
};

}  // namespace athanor::sagemaker
