// Create, Describe, List, Stop and Delete of tuning jobs, and the list of what they have tried.
#pragma once

#include "api/sagemaker/hyper_parameter_tuning_job.hpp"
#include "compute/runtimes.hpp"
#include "gate/register.hpp"
#include "services/sagemaker/fleet/fleet.hpp"

namespace athanor::sagemaker {

class TuningOperations {
public:
    TuningOperations(Fleet& fleet, const compute::Catalogue& catalogue, Random& random)
        : fleet_(fleet), catalogue_(catalogue), random_(random) {}
    void add_to(gate::Register& operations);

private:
    template <class T>
    using Changed = Task<Result<store::Durable<T>>>;

    Changed<api::sagemaker::CreateHyperParameterTuningJobResponse> create(
        gate::Call& call, api::sagemaker::CreateHyperParameterTuningJobRequest in);
    Task<Result<api::sagemaker::DescribeHyperParameterTuningJobResponse>> describe(
        gate::Call& call, api::sagemaker::DescribeHyperParameterTuningJobRequest in);
    Task<Result<api::sagemaker::ListHyperParameterTuningJobsResponse>> list_page(
        gate::Call& call, api::sagemaker::ListHyperParameterTuningJobsRequest in);
    Task<Result<api::sagemaker::ListTrainingJobsForHyperParameterTuningJobResponse>> list_trials(
        gate::Call& call, api::sagemaker::ListTrainingJobsForHyperParameterTuningJobRequest in);
    Changed<api::sagemaker::Unit> stop(gate::Call& call,
                                       api::sagemaker::StopHyperParameterTuningJobRequest in);
    Changed<api::sagemaker::Unit> remove(gate::Call& call,
                                         api::sagemaker::DeleteHyperParameterTuningJobRequest in);

    Fleet& fleet_;
    const compute::Catalogue& catalogue_;
    Random& random_;
};

}  // namespace athanor::sagemaker
