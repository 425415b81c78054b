// A trial component's metrics: the points that BatchPutMetrics adds to it, and, of a component whose source is a training job, the values that
// the job's metric definitions find in its log. Both are series of the metric store; what Describe and Search show are their summaries, which
// the store keeps in memory.
//
// Points are kept under the component's name and time of creation, so one that is made again under an old name begins without metrics.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "api/sagemaker/shape/trial_component_metric_summary.hpp"
#include "base/task.hpp"
#include "services/sagemaker/resource.hpp"

namespace athanor::sagemaker {

class ComponentMetrics {
public:
    // By metric name. `source_arn` is what the component was made of, or "".
    std::vector<api::sagemaker::TrialComponentMetricSummary> summaries(const Key& component,
                                                                       Timestamp created,
                                                                       std::string_view source_arn) const;
    // Of a training job alone.
    std::vector<api::sagemaker::TrialComponentMetricSummary> job_summaries(const Key& job) const;
    // The component is deleted.
    Task<void> forget(const Key& component, Timestamp created);
};

}  // namespace athanor::sagemaker
