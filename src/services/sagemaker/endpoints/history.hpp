// Which configuration, models and model package versions an endpoint served from when to when. A deployment begins in the transaction that
// puts it into service and ends in the one that takes it out, so there is no gap and no overlap; the history outlives the endpoint.
//
// Clients read it as lineage, AWS's place for it: each deployment is an action of type "ModelDeployment" whose source is the endpoint's ARN, its
// status InProgress while it serves and Completed afterwards (ListActions with SourceUri, newest first; DescribeAction for its properties).
// `athanor rollback` takes the configuration of the one before the newest.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "services/sagemaker/endpoints/endpoint_table.hpp"

namespace athanor::sagemaker {

inline constexpr std::string_view kDeploymentAction = "ModelDeployment";

struct Served {
    std::int64_t number = 0;  // of the endpoint's deployments, from 1
    std::string variant;
    std::string config_name;
    std::string model;
    std::string package;
    Timestamp begun{};
    std::optional<Timestamp> ended;
};

// `row.current` serves from now on, in place of what served before.
Status begin_service(store::Transaction& tx, const EndpointRow& row);
// Nothing serves any more.
Status end_service(store::Transaction& tx, const Key& endpoint);
// The newest first.
Result<std::vector<Served>> history_of(store::Snapshot& snapshot, const Key& endpoint);

}  // namespace athanor::sagemaker
