// TrainingJobEarlyStoppingType Auto: the median rule, as AWS describes it. After each epoch a running job's objective is compared with the median
// of what the jobs before it had on average up to the same epoch; a worse one is stopped. Pure.
#pragma once

#include <span>
#include <vector>

namespace athanor::sagemaker::tuning {

// With fewer jobs to compare with, or in its first epochs, a job is left alone: a median of two says nothing.
inline constexpr std::size_t kLeastJobs = 3;
inline constexpr std::size_t kLeastEpochs = 3;

// `previous`: the objective at each epoch of jobs that have ended; `current`: of the one that runs.
bool is_hopeless(std::span<const std::vector<double>> previous, std::span<const double> current,
                 bool maximize);

}  // namespace athanor::sagemaker::tuning
