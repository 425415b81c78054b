// The operations on metrics: PutMetricData, GetMetricStatistics, GetMetricData, ListMetrics.
//
// A datum of standard resolution is stored at its whole minute, of high resolution (StorageResolution 1) at its whole second; all are kept for 455
// days as they came: what AWS keeps at a coarser resolution after 3 hours, 15 and 63 days is exact here. PutMetricData answers when its points are
// on the disk. A query reads on the pool. An entity (EntityMetricData) is accepted and its data are stored; what it relates them to is not kept.
#pragma once

#include "api/cloudwatch.hpp"
#include "gate/register.hpp"
#include "services/cloudwatch/readings.hpp"

namespace athanor::cloudwatch {

// What a PutMetricData stores. `now`: of data without a time, and for the limits of two weeks and two hours. Pure.
Result<std::vector<telemetry::MetricBatch>> batches_of(const api::cloudwatch::PutMetricDataInput& in,
                                                       std::string_view account, std::string_view region,
                                                       Timestamp now);

class MetricOperations {
public:
    MetricOperations(telemetry::MetricStore& store, Clock& clock, Pool& pool)
        : store_(store), readings_(store), clock_(clock), pool_(pool) {}
    void add_to(gate::Register& operations);

private:
    Task<Result<store::Durable<api::cloudwatch::Unit>>> put(gate::Call& call,
                                                            api::cloudwatch::PutMetricDataInput in);
    Task<Result<api::cloudwatch::GetMetricStatisticsOutput>> statistics(
        gate::Call& call, api::cloudwatch::GetMetricStatisticsInput in);
    Task<Result<api::cloudwatch::GetMetricDataOutput>> data(gate::Call& call,
                                                            api::cloudwatch::GetMetricDataInput in);
    Task<Result<api::cloudwatch::ListMetricsOutput>> list(gate::Call& call,
                                                          api::cloudwatch::ListMetricsInput in);

    Result<api::cloudwatch::GetMetricStatisticsOutput> statistics_of(
        const gate::Call& call, const api::cloudwatch::GetMetricStatisticsInput& in) const;
    Result<api::cloudwatch::GetMetricDataOutput> data_of(const gate::Call& call,
                                                         const api::cloudwatch::GetMetricDataInput& in) const;
    Result<api::cloudwatch::ListMetricsOutput> list_of(const gate::Call& call,
                                                       const api::cloudwatch::ListMetricsInput& in) const;

    telemetry::MetricStore& store_;
    Readings readings_;
    Clock& clock_;
    Pool& pool_;
};

}  // namespace athanor::cloudwatch
