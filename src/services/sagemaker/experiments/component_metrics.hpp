// A trial component's metrics: the points that BatchPutMetrics adds to it, and, of a component whose source is a training job, the values that
// the job's metric definitions find in its log. Both are series of the metric store; what Describe and Search show are their summaries, which
// the store keeps in memory.
//
// Points are kept under the component's name and time of creation, so one that is made again under an old name begins without metrics. The times
// of creation of components that get points are remembered (bounded), so that adding points costs no query. Thread-safe.
#pragma once

#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "api/sagemaker/shape/trial_component_metric_summary.hpp"
#include "base/task.hpp"
#include "services/sagemaker/resource.hpp"
#include "store/database.hpp"
#include "telemetry/metric_store.hpp"

namespace athanor::sagemaker {

// As CloudWatch has it: dimension TrainingJobName.
telemetry::MetricSource job_metrics_source(const Key& job);

class ComponentMetrics {
public:
    ComponentMetrics(store::Database& database, telemetry::MetricStore& store)
        : database_(database), store_(store) {}

    // Where the points of a component lie: its own, and those of the training job that it was made of.
    static std::vector<telemetry::MetricSource> sources(const Key& component, Timestamp created,
                                                        std::string_view source_arn);
    const telemetry::MetricStore& store() const { return store_; }

    // By metric name. `source_arn` is what the component was made of, or "".
    std::vector<api::sagemaker::TrialComponentMetricSummary> summaries(const Key& component,
                                                                       Timestamp created,
                                                                       std::string_view source_arn) const;
    // For searches, of a component or a training job: all series, and one of them, which costs a look into the store's index.
    std::vector<telemetry::SeriesInfo> series(const Key& component, Timestamp created,
                                              std::string_view source_arn) const;
    std::optional<telemetry::Summary> summary(const Key& component, Timestamp created,
                                              std::string_view source_arn, std::string_view metric) const;

    // Where points of this component go; nullopt: there is none.
    Result<std::optional<telemetry::MetricSource>> source_of(std::string_view account,
                                                             std::string_view region,
                                                             std::string_view component);
    // Where points of a component or a training job may lie; none: there is no such thing.
    Result<std::vector<telemetry::MetricSource>> sources_of(std::string_view account, std::string_view region,
                                                            std::string_view arn);

    // The component is deleted.
    Task<void> forget(const Key& component, Timestamp created);

private:
    store::Database& database_;
    telemetry::MetricStore& store_;
    std::mutex mutex_;
    std::unordered_map<std::string, Timestamp> created_;  // by "account region name"
    std::uint64_t forgotten_ = 0;  // so many: what was read before one is not remembered
};

}  // namespace athanor::sagemaker
