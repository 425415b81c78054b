// What DescribeEndpoint, and the events of an update, show of an endpoint's variants: how many instances answer, what weight they have, and, while
// something is under way, AWS's VariantStatus with its message: Creating, Updating, Deleting, ActivatingTraffic or Baking.
#pragma once

#include <vector>

#include "api/sagemaker/endpoint.hpp"
#include "services/sagemaker/agents/agent_table.hpp"
#include "services/sagemaker/endpoints/endpoint_table.hpp"

namespace athanor::sagemaker {

std::vector<api::sagemaker::ProductionVariantSummary> variants_of(const EndpointRow& row,
                                                                  const std::vector<Agent>& agents);
// Of a row with a next deployment.
api::sagemaker::PendingDeploymentSummary pending_of(const EndpointRow& row, const std::vector<Agent>& agents);

}  // namespace athanor::sagemaker
