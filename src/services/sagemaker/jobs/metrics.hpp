// Metric definitions: regular expressions of the user's (RE2, so no line can make them slow) over a job's log. The last value of each is
// FinalMetricDataList. Lines may come twice: a value is kept by its line's time, so that changes nothing.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "api/sagemaker/training_job.hpp"
#include "compute/agent_protocol.hpp"
#include "compute/runtimes.hpp"
#include "services/sagemaker/resource.hpp"
#include "store/database.hpp"

namespace athanor::sagemaker {

struct MetricPoint {
    std::string name;
    double value = 0;
    Timestamp at;
};

// ValidationException for an expression that RE2 refuses or that has no group to take the number from.
Status check_definitions(const std::vector<api::sagemaker::MetricDefinition>& definitions);
// A runtime that is an algorithm prints its metrics in a form of its own: the definitions that a request need not give.
void add_built_in_metrics(api::sagemaker::AlgorithmSpecification& algorithm, const compute::Program& program,
                          const compute::Catalogue& catalogue);
// In the order of the lines.
std::vector<MetricPoint> scrape(const std::vector<api::sagemaker::MetricDefinition>& definitions,
                                std::span<const compute::LogLine> lines);

Status keep_last(store::Transaction& tx, const Key& job, std::span<const MetricPoint> points);
Result<std::vector<api::sagemaker::MetricData>> last_metrics(store::Snapshot& snapshot, const Key& job);

}  // namespace athanor::sagemaker
