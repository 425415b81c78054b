// CloudWatch Logs over telemetry's log store: groups and streams, PutLogEvents, GetLogEvents, FilterLogEvents. Events and retention are the
// store's; tags and metric filters are in control.db (tables.hpp), and metric_filters.hpp makes metrics of lines. This room has AWS's names, ARNs,
// limits and error texts.
//
//     logs::Logs logs(store, control, {cloudwatch_store, stored_name}, clock, pool);
//     logs.add_to(operations);
//     spawn(executor, logs.follow());
#pragma once

#include "api/logs.hpp"
#include "gate/register.hpp"
#include "services/logs/metric_filters.hpp"
#include "telemetry/log_store.hpp"

namespace athanor::logs {

class Logs {
public:
    Logs(telemetry::LogStore& store, store::Database& control, MetricSink sink, Clock& clock, Pool& pool)
        : store_(store),
          control_(control),
          clock_(clock),
          filters_(store, control, std::move(sink), clock, pool) {}
    void add_to(gate::Register& operations);
    static store::Migrations migrations() { return log_tables(); }

    Task<void> follow() { return filters_.follow(); }  // for ever
    MetricFilters& filters() { return filters_; }

private:
    template <class T>
    using Changed = Task<Result<store::Durable<T>>>;

    Changed<api::logs::Unit> create_group(gate::Call& call, api::logs::CreateLogGroupRequest in);
    Changed<api::logs::Unit> create_stream(gate::Call& call, api::logs::CreateLogStreamRequest in);
    Changed<api::logs::Unit> delete_group(gate::Call& call, api::logs::DeleteLogGroupRequest in);
    Changed<api::logs::Unit> delete_stream(gate::Call& call, api::logs::DeleteLogStreamRequest in);
    Changed<api::logs::Unit> put_retention(gate::Call& call, api::logs::PutRetentionPolicyRequest in);
    Changed<api::logs::Unit> delete_retention(gate::Call& call, api::logs::DeleteRetentionPolicyRequest in);
    void add_tags_to(gate::Register& operations);
    Changed<api::logs::Unit> tag(const gate::Call& call, std::string group, Tags tags);
    Changed<api::logs::Unit> untag(const gate::Call& call, std::string group, std::vector<std::string> keys);
    Result<Tags> tags(const gate::Call& call, std::string group);
    Changed<api::logs::PutLogEventsResponse> put_events(gate::Call& call, api::logs::PutLogEventsRequest in);
    Task<Result<api::logs::DescribeLogGroupsResponse>> describe_groups(
        gate::Call& call, api::logs::DescribeLogGroupsRequest in);
    Task<Result<api::logs::DescribeLogStreamsResponse>> describe_streams(
        gate::Call& call, api::logs::DescribeLogStreamsRequest in);
    Task<Result<api::logs::GetLogEventsResponse>> get_events(gate::Call& call,
                                                             api::logs::GetLogEventsRequest in);
    Task<Result<api::logs::FilterLogEventsResponse>> filter_events(gate::Call& call,
                                                                   api::logs::FilterLogEventsRequest in);

    telemetry::LogStore& store_;
    store::Database& control_;
    Clock& clock_;
    MetricFilters filters_;
};

}  // namespace athanor::logs
