// The way of a model from the registry into production, as a person walks it: look, approve, deploy, roll back. Clients of the public API:
// what serves and what served before is read as lineage (actions of type ModelDeployment, services/sagemaker/endpoints/history.hpp).
#pragma once

#include <string>

#include "base/error.hpp"
#include "cli/api_client.hpp"

namespace athanor::cli {

// The groups, or the versions of one: approval, who decided and why, metrics (the numbers of its metadata), what serves it.
Status show_models(ApiClient& api, const std::string& group);

struct ApproveOptions {
    std::string version;  // GROUP/VERSION; GROUP alone: the newest that is pending
    bool reject = false;
    std::string why;
};
Status approve_model(ApiClient& api, const ApproveOptions& options);

struct DeployOptions {
    std::string endpoint, group;
    std::string tag;            // KEY=VALUE, of its tags or of its metadata
    std::string role;           // default: that of the model which serves, else role/athanor of the account, made if it is not there
    std::string instance_type;  // default: as now, else ml.m5.large
    int instances = 0;          // default: as now, else 1
};
// The newest approved version (with that tag): creates the endpoint, or updates it and waits until it serves.
Status deploy_model(ApiClient& api, const DeployOptions& options);

// What served before serves again, with as many instances as now.
Status roll_back(ApiClient& api, const std::string& endpoint);

}  // namespace athanor::cli
