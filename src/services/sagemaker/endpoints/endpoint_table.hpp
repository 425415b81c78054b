// The row of an endpoint beside its resource: what shall run for it. Everything an instance needs is copied into the plan when the endpoint is
// created or updated, so that its configuration and models may be deleted under it, as on AWS.
//
// A deployment is one plan and the fleet that serves it; the fleet's agents carry its generation as their `attempt`. An update is a second
// deployment beside the first, until one of them is dropped; agents of any other generation are on their way out. How far the update is
// stands in the second one (`phase`, `step`, `since`) and changes in transactions only, so that whoever reads the row goes on from there; how
// many instances and which part of the traffic each fleet shall have follows from the row alone (wanted_instances, traffic_share).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "services/sagemaker/endpoints/rollout_policy.hpp"
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

// Of an update. A rolling one comes back to `creating` for each batch.
enum class Phase : int {
    creating = 0,  // the new fleet, or its next batch, becomes healthy
    activating =
        1,       // step `step` of the traffic is on the new fleet as soon as the routing table is published
    baking = 2,  // since `since` it is, and the alarms are watched
};

struct Deployment {
    std::int64_t generation = 1;
    std::string config_name;
    std::vector<VariantPlan> variants;
    std::string policy;  // the newest DeploymentConfig, JSON; may be empty
    std::string capture;  // the configuration's DataCaptureConfig, JSON; may be empty
    RolloutPolicy rollout;
    Timestamp begun{};
    Phase phase = Phase::creating;
    std::int64_t step = 0;          // steps of the traffic that were taken
    std::int64_t batches_back = 0;  // of the old fleet, while a rolling update is rolled back
    Timestamp since{};              // it came to this phase and step
};

enum class EndpointStage : int {
    creating = 0,
    in_service = 1,
    failed = 2,
    deleting = 3,
    updating = 4,
    rolling_back = 5,  // the next deployment has lost its traffic and goes; the old fleet becomes whole again
    update_rollback_failed = 6  // the old fleet did not: what is left of it serves
};

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

const VariantPlan* find_plan(const Deployment& deployment, std::string_view variant);
// How many instances of this variant shall run now; `of` is the row's current deployment or its next.
std::int64_t wanted_instances(const EndpointRow& row, const Deployment& of, const VariantPlan& plan);
// The part of this variant's traffic that its new fleet shall get now; 0 without an update.
double traffic_share(const EndpointRow& row, const VariantPlan& plan_of_next);
bool has_all_traffic(const Deployment& next);
// How long the step that it is at bakes.
std::int64_t bake_seconds(const Deployment& next);

Status insert(store::Transaction& tx, const EndpointRow& row);
Status update(store::Transaction& tx, const EndpointRow& row);  // all but its creation
Status erase_endpoint(store::Transaction& tx, const Key& key);
Result<std::optional<EndpointRow>> find_endpoint(store::Snapshot& snapshot, const Key& key);
Result<std::vector<EndpointRow>> all_endpoints(store::Snapshot& snapshot);
Result<std::vector<EndpointRow>> endpoints_of(store::Snapshot& snapshot, std::string_view account,
                                              std::string_view region);  // by name

store::Migrations endpoint_migrations();

}  // namespace athanor::sagemaker
