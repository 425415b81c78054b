// AWS CloudTrail over the audit log: what happened (LookupEvents), and trails that deliver it to buckets.
//
//     cloudtrail::CloudTrail cloudtrail(control, log, index, sink, clock, pool);
//     cloudtrail.add_to(operations);
//     spawn(cores.next(), cloudtrail.delivery().loop(interval));
//
// recorder.hpp is how calls come into the log; index.hpp finds them again; delivery.hpp delivers. What trails can have at AWS beside a bucket (SNS, log groups, KMS,
// organizations, digest files) is refused with UnsupportedOperationException: `athanor audit verify` takes the place of digests.
//
// Handlers run on the connection's core, lookups read on the pool.
#pragma once

#include "api/cloudtrail.hpp"
#include "gate/register.hpp"
#include "services/cloudtrail/delivery.hpp"
#include "services/cloudtrail/index.hpp"
#include "services/cloudtrail/table.hpp"

namespace athanor::cloudtrail {

class CloudTrail {
public:
    static store::Migrations migrations() { return trail_tables(); }

    CloudTrail(store::Database& control, const telemetry::AuditLog& log, const EventIndex& index, Sink& sink,
               Clock& clock, Pool& pool)
        : control_(control),
          log_(log),
          index_(index),
          sink_(sink),
          clock_(clock),
          pool_(pool),
          delivery_(control, log, sink, clock, pool) {}
    void add_to(gate::Register& operations);
    Delivery& delivery() { return delivery_; }

private:
    template <class T>
    using Read = Task<Result<T>>;
    template <class T>
    using Change = Task<Result<store::Durable<T>>>;

    // lookup.cpp
    Read<api::cloudtrail::LookupEventsResponse> lookup(gate::Call& call,
                                                       api::cloudtrail::LookupEventsRequest in);

    // trails.cpp
    Change<api::cloudtrail::CreateTrailResponse> create(gate::Call& call,
                                                        api::cloudtrail::CreateTrailRequest in);
    Change<api::cloudtrail::UpdateTrailResponse> update(gate::Call& call,
                                                        api::cloudtrail::UpdateTrailRequest in);
    Change<api::cloudtrail::DeleteTrailResponse> remove(gate::Call& call,
                                                        api::cloudtrail::DeleteTrailRequest in);
    Read<api::cloudtrail::DescribeTrailsResponse> describe(gate::Call& call,
                                                           api::cloudtrail::DescribeTrailsRequest in);
    Read<api::cloudtrail::GetTrailResponse> get(gate::Call& call, api::cloudtrail::GetTrailRequest in);
    Read<api::cloudtrail::GetTrailStatusResponse> status(gate::Call& call,
                                                         api::cloudtrail::GetTrailStatusRequest in);
    Read<api::cloudtrail::ListTrailsResponse> list(gate::Call& call, api::cloudtrail::ListTrailsRequest in);
    Change<api::cloudtrail::StartLoggingResponse> start(gate::Call& call,
                                                        api::cloudtrail::StartLoggingRequest in);
    Change<api::cloudtrail::StopLoggingResponse> stop(gate::Call& call,
                                                      api::cloudtrail::StopLoggingRequest in);
    Change<api::cloudtrail::PutEventSelectorsResponse> put_selectors(
        gate::Call& call, api::cloudtrail::PutEventSelectorsRequest in);
    Read<api::cloudtrail::GetEventSelectorsResponse> selectors(gate::Call& call,
                                                               api::cloudtrail::GetEventSelectorsRequest in);
    Change<api::cloudtrail::AddTagsResponse> tag(gate::Call& call, api::cloudtrail::AddTagsRequest in);
    Change<api::cloudtrail::RemoveTagsResponse> untag(gate::Call& call,
                                                      api::cloudtrail::RemoveTagsRequest in);
    Read<api::cloudtrail::ListTagsResponse> tags(gate::Call& call, api::cloudtrail::ListTagsRequest in);
    // Changes the row in a transaction; `change` is a Status(TrailRow&).
    template <class F>
    Change<TrailRow> change(TrailKey key, F change);

    store::Database& control_;
    const telemetry::AuditLog& log_;
    const EventIndex& index_;
    Sink& sink_;
    Clock& clock_;
    Pool& pool_;
    Delivery delivery_;
};

}  // namespace athanor::cloudtrail
