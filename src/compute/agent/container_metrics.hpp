// What a container tells CloudWatch by files: /opt/ml/output/metrics/cloudwatch/*.jsonl, a JSON object a line (the contract of Model
// Monitor's containers):
//
//     {"MetricName": "feature_data_age", "Timestamp": "2026-01-01T00:00:00Z", "Dimensions": [{"Name": "Endpoint", "Value": "e"}], "Value": 3.5}
//
// with "StatisticValues": {"SampleCount", "Sum", "Minimum", "Maximum"} in place of "Value" for many samples. Whoever wrote it may be hostile:
// what is not understood is skipped, and there are limits.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "compute/agent_protocol.hpp"

namespace athanor::compute {

// `fallback` is the time of lines that have none, or one that cannot be read.
std::vector<MetricSample> parse_container_metrics(std::string_view text, Timestamp fallback);
// Of all files in /opt/ml of this folder. Blocks.
std::vector<MetricSample> read_container_metrics(const std::string& ml, Timestamp fallback);

}  // namespace athanor::compute
