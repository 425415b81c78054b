// CreateEndpoint, DescribeEndpoint, ListEndpoints, UpdateEndpoint, UpdateEndpointWeightsAndCapacities, DeleteEndpoint. They write down what shall
// be; the reconciler (endpoints.hpp) makes it so.
#pragma once

#include "api/sagemaker/endpoint.hpp"
#include "compute/runtimes.hpp"
#include "gate/register.hpp"
#include "services/sagemaker/endpoints/endpoint_table.hpp"
#include "services/sagemaker/fleet/fleet.hpp"

namespace athanor::sagemaker {

class EndpointOperations {
public:
    EndpointOperations(Fleet& fleet, const compute::Catalogue& catalogue)
        : fleet_(fleet), catalogue_(catalogue) {}
    void add_to(gate::Register& operations);

private:
    Task<Result<store::Durable<api::sagemaker::CreateEndpointOutput>>> create(
        gate::Call& call, api::sagemaker::CreateEndpointInput in);
    Task<Result<api::sagemaker::DescribeEndpointOutput>> describe(gate::Call& call,
                                                                  api::sagemaker::DescribeEndpointInput in);
    Task<Result<api::sagemaker::ListEndpointsOutput>> list_page(gate::Call& call,
                                                                api::sagemaker::ListEndpointsInput in);
    Task<Result<store::Durable<api::sagemaker::UpdateEndpointOutput>>> change(
        gate::Call& call, api::sagemaker::UpdateEndpointInput in);
    Task<Result<store::Durable<api::sagemaker::UpdateEndpointWeightsAndCapacitiesOutput>>> change_capacities(
        gate::Call& call, api::sagemaker::UpdateEndpointWeightsAndCapacitiesInput in);
    Task<Result<store::Durable<api::sagemaker::Unit>>> remove(gate::Call& call,
                                                              api::sagemaker::DeleteEndpointInput in);
    // ValidationException: an alarm that shall roll updates back does not exist.
    Status check_alarms(const Key& endpoint, const api::sagemaker::DeploymentConfig& config) const;
    // What this configuration asks for now, its models copied into it.
    Result<Deployment> plan(store::Transaction& tx, const Key& endpoint,
                            const std::string& config_name) const;

    Fleet& fleet_;
    const compute::Catalogue& catalogue_;
};

}  // namespace athanor::sagemaker
