// The container that SageMaker calls sagemaker-model-monitor-analyzer: it is told what to do by its environment, reads a data set file by file, and
// writes beside each other
//
//     <output_path>/statistics.json, constraints.json      what the data set holds, and what such data have to fulfil
//     <output_path>/constraint_violations.json             with baseline_constraints: what does not
//     <output_path>/drift.json                             with baseline_statistics: how every column was compared (ours)
//     /opt/ml/output/metrics/cloudwatch/metrics.jsonl      with publish_cloudwatch_metrics "Enabled"
//     /opt/ml/output/message                               one line, the job's ExitMessage
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "monitor/checks.hpp"

namespace athanor::monitor {

struct Settings {
    enum class Format { csv, json, capture };
    Format format = Format::csv;
    bool header = false;
    bool lines = true;          // of JSON: a document a line, else one a file
    bool outputs_last = false;  // output_columns_position END
    Sides sides;
    std::string source = "/opt/ml/processing/input";
    std::string output = "/opt/ml/processing/output";
    std::optional<Timestamp> start, end;  // of captured records: from start on, before end
    std::string baseline_constraints, baseline_statistics;
    bool publish = false;
    std::string endpoint, schedule;
    std::string metrics = "/opt/ml/output/metrics/cloudwatch";
};
// `environment`: the value of a variable, "" if it is not set. InvalidEnvironment names it.
Result<Settings> read_settings(const std::function<std::string(const std::string& name)>& environment);

struct Outcome {
    std::uint64_t rows = 0, files = 0, unreadable = 0;
    std::vector<Violation> violations;
    std::string message;
};
// `now`: of the metrics. An error: nothing could be analyzed.
Result<Outcome> analyze(const Settings& settings, Timestamp now);

}  // namespace athanor::monitor
