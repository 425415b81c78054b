// Amazon CloudWatch.
//
//     metrics.hpp     points in, statistics and metric math out (readings, statistic, expression, math, queries, labels)
//
//     cloudwatch::CloudWatch cloudwatch(store, clock, pool);
//     cloudwatch.add_to(operations);
#pragma once

#include "services/cloudwatch/metrics.hpp"

namespace athanor::cloudwatch {

class CloudWatch {
public:
    CloudWatch(telemetry::MetricStore& store, Clock& clock, Pool& pool) : metrics_(store, clock, pool) {}
    void add_to(gate::Register& operations) { metrics_.add_to(operations); }

private:
    MetricOperations metrics_;
};

}  // namespace athanor::cloudwatch
