#include "services/sagemaker/experiments/component_metrics.hpp"

namespace athanor::sagemaker {

std::vector<api::sagemaker::TrialComponentMetricSummary> ComponentMetrics::summaries(const Key&, Timestamp,
                                                                                     std::string_view) const {
    return {};
}

std::vector<api::sagemaker::TrialComponentMetricSummary> ComponentMetrics::job_summaries(const Key&) const {
    return {};
}

Task<void> ComponentMetrics::forget(const Key&, Timestamp) { co_return; }

}  // namespace athanor::sagemaker
