// SageMaker's metrics service over telemetry's metric store: points of trial components in, series of components and training jobs out. Which
// component is meant, and where the points of a resource lie, its owner says (Resources), whom this room does not know.
#pragma once

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

#include "api/metrics.hpp"
#include "gate/register.hpp"
#include "telemetry/metric_store.hpp"

namespace athanor::metrics {

struct Resources {
    // nullopt: there is no such trial component.
    std::function<Result<std::optional<telemetry::MetricSource>>(
        std::string_view account, std::string_view region, std::string_view component)>
        component;
    // None: there is no such thing, or it has no metrics by its nature.
    std::function<Result<std::vector<telemetry::MetricSource>>(std::string_view account,
                                                               std::string_view region, std::string_view arn)>
        of_arn;
};

class Metrics {
public:
    Metrics(telemetry::MetricStore& store, Resources resources, Pool& pool)
        : store_(store), resources_(std::move(resources)), pool_(pool) {}
    // BatchPutMetrics, BatchGetMetrics.
    void add_to(gate::Register& operations);

private:
    Task<Result<store::Durable<api::metrics::BatchPutMetricsResponse>>> put(
        gate::Call& call, api::metrics::BatchPutMetricsRequest in);
    Task<Result<api::metrics::BatchGetMetricsResponse>> get(gate::Call& call,
                                                            api::metrics::BatchGetMetricsRequest in);
    Result<api::metrics::MetricQueryResult> answer(std::string_view account, std::string_view region,
                                                   const api::metrics::MetricQuery& query) const;

    telemetry::MetricStore& store_;
    const Resources resources_;
    Pool& pool_;
};

}  // namespace athanor::metrics
