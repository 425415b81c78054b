// A tuning job's request, as the optimiser and the training jobs need it: the spaces and objectives of its definitions, and from a trial's values
// the request of its training job. Everything that this platform cannot do is refused by `check`, so a tuning job that was accepted can run. Pure.
#pragma once

#include <vector>

#include "api/sagemaker/hyper_parameter_tuning_job.hpp"
#include "api/sagemaker/training_job.hpp"
#include "compute/runtimes.hpp"
#include "services/sagemaker/resource.hpp"
#include "services/sagemaker/tuning/strategy.hpp"

namespace athanor::sagemaker {

struct TuningDefinition {
    const api::sagemaker::HyperParameterTrainingJobDefinition* source;  // of the request
    tuning::Space space;
    std::string metric;
    bool maximize = false;
};

// What is not said in the request.
inline constexpr std::int64_t kMostTrials = 750;
std::int64_t most_trials(const api::sagemaker::CreateHyperParameterTuningJobRequest& request);
tuning::Strategy strategy_of(const api::sagemaker::CreateHyperParameterTuningJobRequest& request);

// The definitions, whether there is one or several. They point into the request. ValidationException.
Result<std::vector<TuningDefinition>> tuning_definitions(
    const api::sagemaker::CreateHyperParameterTuningJobRequest& request);

// ValidationException.
Status check(const Key& key, const api::sagemaker::CreateHyperParameterTuningJobRequest& request,
             const compute::Catalogue& catalogue);

// NAME-001-HASH: the same whenever it is asked for, another one for a later tuning job of the same name.
std::string training_job_name(const Key& tuning, Timestamp created, std::int64_t number);
api::sagemaker::CreateTrainingJobRequest training_request(const TuningDefinition& definition,
                                                          std::string name, const tuning::Values& values);

}  // namespace athanor::sagemaker
