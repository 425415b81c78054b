// The row of an endpoint beside its resource: what shall run for it. Everything an instance needs is copied into the plan when the endpoint is
// created or updated, so that its configuration and models may be deleted under it, as on AWS.
//
// A deployment is one plan and the fleet that serves it; the fleet's agents carry its generation as their `attempt`. An update is a second
// deployment beside the first, until one of them is dropped; agents of any other generation are on their way out.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "services/sagemaker/resource.hpp"
#include "store/database.hpp"

namespace athanor::sagemaker {

struct VariantPlan {
    std::string name;
    double weight = 1;
    std::int64_t instances = 1;
    std::string instance_type;
    std::string image;    // as the model names it
    std::string model;    // its name
    std::string package;  // ARN of the model package that it was made from; may be empty
    std::string role;
    std::string document;  // sealed: compute::JobDocument as JSON, without what differs by instance
};

struct Deployment {
    std::int64_t generation = 1;
    std::string config_name;
    std::vector<VariantPlan> variants;
    std::string policy;                         // the update's DeploymentConfig, JSON; may be empty
    std::int64_t termination_wait_seconds = 0;  // how long the fleet before it runs on once this one serves
    std::int64_t time_limit_seconds = 0;        // to become healthy; 0: none but the instances' own
    Timestamp begun{};
};

enum class EndpointStage : int { creating = 0, in_service = 1, failed = 2, deleting = 3, updating = 4 };

struct EndpointRow {
    Key key;
    EndpointStage stage = EndpointStage::creating;
    Timestamp created{};
    Timestamp changed{};  // when it came to this stage
    Deployment current;
    std::optional<Deployment> next;  // of an update that is under way
    std::int64_t generations = 1;    // how many deployments there have been
    std::string failure;
};

Status insert(store::Transaction& tx, const EndpointRow& row);
Status update(store::Transaction& tx, const EndpointRow& row);  // all but its creation
Status erase_endpoint(store::Transaction& tx, const Key& key);
Result<std::optional<EndpointRow>> find_endpoint(store::Snapshot& snapshot, const Key& key);
Result<std::vector<EndpointRow>> all_endpoints(store::Snapshot& snapshot);

store::Migrations endpoint_migrations();

}  // namespace athanor::sagemaker
