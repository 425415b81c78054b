// What an analysis tells CloudWatch, in the form of lines that a container leaves in /opt/ml/output/metrics/cloudwatch: per column
//
//     feature_data_<column>             the numbers' count, sum, minimum and maximum
//     feature_non_null_<column>         1 or 0 for each row: is there a value
//     feature_baseline_drift_<column>   the distance that baseline_drift_check looks at
//
// with the dimensions Endpoint and MonitoringSchedule, where they are known.
#pragma once

#include <string>

#include "monitor/analyzer.hpp"

namespace athanor::monitor {

std::string metric_lines(const Profile& profile, const std::vector<Drift>& drifts, const Settings& settings,
                         Timestamp now);

}  // namespace athanor::monitor
