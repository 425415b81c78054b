// From a model to what the agents of its instances are told: everything but what differs by instance.
#pragma once

#include "api/sagemaker/endpoint_config.hpp"
#include "compute/runtimes.hpp"
#include "services/sagemaker/endpoints/endpoint_table.hpp"
#include "services/sagemaker/vault.hpp"

namespace athanor::sagemaker {

// In the transaction of CreateEndpoint or UpdateEndpoint: the model, and the package it may be made of, are read in it. ValidationException for what this
// platform cannot serve.
Result<VariantPlan> plan_variant(store::Snapshot& snapshot, const Key& endpoint,
                                 const api::sagemaker::ProductionVariant& variant,
                                 const compute::Catalogue& catalogue, const Vault& vault,
                                 const std::string& server_url);

}  // namespace athanor::sagemaker
