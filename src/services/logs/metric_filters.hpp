// Metric filters: what the lines of a log group say, as metrics in CloudWatch's store. Lines come from many hands (PutLogEvents, agents), so the
// filters follow the log store instead of standing in its way: once a second `follow` reads what is new in the groups that have filters, and
// appends a point for each line that matches, under the minute of the line's time. Lines from before a filter count for nothing.
//
// Each line counts once, whenever the server is killed: a batch (which lines, and its number) is written to control.db before its points are
// appended under that number as their producer's sequence, and done with after; a batch that was begun is finished first, from the same lines.
// Cost without filters: a query of an empty table. With: a look at every stream of those groups. Reading and matching run on the pool.
#pragma once

#include <functional>

#include "api/logs.hpp"
#include "gate/register.hpp"
#include "services/logs/tables.hpp"
#include "telemetry/log_store.hpp"
#include "telemetry/metric_store.hpp"

namespace athanor::logs {

// Where the points go, and under which name CloudWatch's store has a metric of a unit.
struct MetricSink {
    telemetry::MetricStore& store;
    std::function<std::string(std::string_view metric, std::string_view unit)> name;
};

class MetricFilters {
public:
    MetricFilters(telemetry::LogStore& logs, store::Database& control, MetricSink sink, Clock& clock,
                  Pool& pool)
        : logs_(logs), control_(control), sink_(std::move(sink)), clock_(clock), pool_(pool) {}
    void add_to(gate::Register& operations);

    Task<void> follow();        // for ever, a pass a second
    Task<Result<bool>> pass();  // whether there is more to read

private:
    template <class T>
    using Changed = Task<Result<store::Durable<T>>>;
    Changed<api::logs::Unit> put(gate::Call& call, api::logs::PutMetricFilterRequest in);
    Changed<api::logs::Unit> remove(gate::Call& call, api::logs::DeleteMetricFilterRequest in);
    Task<Result<api::logs::DescribeMetricFiltersResponse>> describe(
        gate::Call& call, api::logs::DescribeMetricFiltersRequest in);

    struct Work;
    Task<Result<bool>> pass(const GroupKey& group, const std::vector<FilterRow>& filters);
    Status collect(Work& work) const;
    Status collect_again(Work& work) const;
    Status read(Work& work, Cursor& cursor, std::int64_t limit) const;

    telemetry::LogStore& logs_;
    store::Database& control_;
    MetricSink sink_;
    Clock& clock_;
    Pool& pool_;
};

}  // namespace athanor::logs
