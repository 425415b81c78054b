// The loop of each pipeline: its last rounds, from what started one to the endpoint that its model came to. Reads by indexes alone, a bounded number
// of rows whatever the account has.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/json.hpp"
#include "gate/identity/sight.hpp"
#include "services/sagemaker/pipelines/pipeline_tables.hpp"
#include "services/sagemaker/resource.hpp"
#include "telemetry/metric_store.hpp"

namespace athanor::sagemaker {

struct Round {
    Key execution;
    std::string status, reason, trigger, started_by;
    Timestamp started{};
    std::optional<Timestamp> ended;
    std::vector<pipelines::StepRow> steps;
    std::string package, approval, endpoint;  // ARN, status, name; empty: none
    std::map<std::string, double> metrics;
};

struct Loop {
    std::string pipeline;
    std::vector<Round> rounds;  // the newest first
};

// Those that ran last come first. What the caller may not see is left out.
Result<std::vector<Loop>> read_loops(store::Snapshot& snapshot, const identity::Sight& sight,
                                     std::string_view account, std::string_view region,
                                     const telemetry::MetricStore& metrics);

void write(json::Writer& w, const Loop& loop);

}  // namespace athanor::sagemaker
