// CloudWatch Logs over telemetry's log store: groups and streams, PutLogEvents, GetLogEvents, FilterLogEvents. All state is the store's; this
// room has AWS's names, ARNs, limits and error texts.
#pragma once

#include "api/logs.hpp"
#include "gate/register.hpp"
#include "telemetry/log_store.hpp"

namespace athanor::logs {

class Logs {
public:
    Logs(telemetry::LogStore& store, Clock& clock) : store_(store), clock_(clock) {}
    void add_to(gate::Register& operations);

private:
    template <class T>
    using Changed = Task<Result<store::Durable<T>>>;

    Changed<api::logs::Unit> create_group(gate::Call& call, api::logs::CreateLogGroupRequest in);
    Changed<api::logs::Unit> create_stream(gate::Call& call, api::logs::CreateLogStreamRequest in);
    Changed<api::logs::Unit> delete_group(gate::Call& call, api::logs::DeleteLogGroupRequest in);
    Changed<api::logs::Unit> delete_stream(gate::Call& call, api::logs::DeleteLogStreamRequest in);
    Changed<api::logs::Unit> put_retention(gate::Call& call, api::logs::PutRetentionPolicyRequest in);
    Changed<api::logs::Unit> delete_retention(gate::Call& call, api::logs::DeleteRetentionPolicyRequest in);
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
    Clock& clock_;
};

}  // namespace athanor::logs
