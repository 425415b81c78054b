// The row of an endpoint beside its resource: what shall run for it. Everything an instance needs is copied into the plan when the endpoint is
// created, so that its configuration and models may be deleted under it, as on AWS.
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
    std::string image;  // as the model names it
    std::string role;
    std::string document;  // sealed: compute::JobDocument as JSON, without what differs by instance
};

enum class EndpointStage : int { creating = 0, in_service = 1, failed = 2, deleting = 3 };

struct EndpointRow {
    Key key;
    EndpointStage stage = EndpointStage::creating;
    Timestamp created{};
    Timestamp changed{};  // when it came to this stage
    std::string config_name;
    std::vector<VariantPlan> variants;
    std::string failure;
};

Status insert(store::Transaction& tx, const EndpointRow& row);
Status update(store::Transaction& tx, const EndpointRow& row);  // stage, changed and failure
Status erase_endpoint(store::Transaction& tx, const Key& key);
Result<std::optional<EndpointRow>> find_endpoint(store::Snapshot& snapshot, const Key& key);
Result<std::vector<EndpointRow>> all_endpoints(store::Snapshot& snapshot);

store::Migrations endpoint_migrations();

}  // namespace athanor::sagemaker
