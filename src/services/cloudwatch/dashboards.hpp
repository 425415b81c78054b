// Dashboards, which are kept as their text, and tags of alarms and dashboards.
#pragma once

#include "api/cloudwatch.hpp"
#include "gate/register.hpp"
#include "store/database.hpp"

namespace athanor::cloudwatch {

class Dashboards {
public:
    explicit Dashboards(store::Database& database) : database_(database) {}
    void add_to(gate::Register& operations);

private:
    template <class T>
    using Changed = Task<Result<store::Durable<T>>>;

    Changed<api::cloudwatch::PutDashboardOutput> put(gate::Call& call, api::cloudwatch::PutDashboardInput in);
    Changed<api::cloudwatch::DeleteDashboardsOutput> remove(gate::Call& call,
                                                            api::cloudwatch::DeleteDashboardsInput in);
    Task<Result<api::cloudwatch::GetDashboardOutput>> get(gate::Call& call,
                                                          api::cloudwatch::GetDashboardInput in);
    Task<Result<api::cloudwatch::ListDashboardsOutput>> list(gate::Call& call,
                                                             api::cloudwatch::ListDashboardsInput in);

    Changed<api::cloudwatch::TagResourceOutput> tag(gate::Call& call, api::cloudwatch::TagResourceInput in);
    Changed<api::cloudwatch::UntagResourceOutput> untag(gate::Call& call,
                                                        api::cloudwatch::UntagResourceInput in);
    Task<Result<api::cloudwatch::ListTagsForResourceOutput>> list_tags(
        gate::Call& call, api::cloudwatch::ListTagsForResourceInput in);

    store::Database& database_;
};

}  // namespace athanor::cloudwatch
