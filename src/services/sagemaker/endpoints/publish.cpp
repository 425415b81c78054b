// From agents to the routing table.
#include <algorithm>

#include "base/log.hpp"
#include "services/sagemaker/endpoints/endpoints.hpp"

namespace athanor::sagemaker {

namespace {

serving::EndpointKey route_key(const Key& key) { return {key.account, key.region, key.name}; }

}  // namespace

Task<std::shared_ptr<serving::Instance>> Endpoints::instance_of(const Agent& agent) {
    if (auto known = instances_.find(agent.id); known != instances_.end()) co_return known->second;
    const compute::ServingAddress& address = *agent.report->serving;
    std::shared_ptr<serving::Instance> made;
    std::string id = agent.unit.substr(agent.unit.find('/') + 1);
    if (address.flat_model.empty()) {
        made = std::make_shared<serving::Instance>(std::move(id), address.socket);
    } else {
        using Loaded = std::unique_ptr<predictor::FlatModel>;
        auto model = co_await pool_.run([&]() -> Result<Loaded> {
            ATHANOR_TRY(predictor::FlatModel loaded, predictor::FlatModel::load(address.flat_model));
            return std::make_unique<predictor::FlatModel>(std::move(loaded));
        });
        if (!model) {
            log::warn("agent {}: {}", agent.id, model.error().message);
            co_await fleet_.bury(agent, "ModelError: " + model.error().message, &Endpoints::lose);
            co_return nullptr;
        }
        predictor::InvocationOptions options;
        if (auto document = fleet_.document_of(agent)) {
            auto found = document->environment.find("SAGEMAKER_DEFAULT_INVOCATIONS_ACCEPT");
            if (found != document->environment.end()) options.default_accept = found->second;
        }
        made = std::make_shared<serving::Instance>(std::move(id), std::move(**model), std::move(options));
    }
    instances_[agent.id] = made;
    co_return made;
}

Task<void> Endpoints::publish(const Key& key, const Deployment& deployment, const std::vector<Agent>& fleet) {
    std::string what;
    for (const VariantPlan& plan : deployment.variants)
        what += plan.name + "=" + std::to_string(plan.weight) + " ";
    for (const Agent& agent : fleet) {
        if (is_healthy(agent)) what += agent.id + " ";
        if (agent.stage == AgentStage::ended) instances_.erase(agent.id);
    }
    if (auto before = published_.find(key); before != published_.end() && before->second == what) co_return;
    auto endpoint = std::make_shared<serving::Endpoint>(
        serving::Endpoint{.account = key.account, .region = key.region, .name = key.name});
    for (const VariantPlan& plan : deployment.variants) {
        serving::Variant variant{.name = plan.name, .weight = plan.weight};
        for (const Agent& agent : fleet) {
            if (!is_healthy(agent) || variant_of(agent) != plan.name) continue;
            if (auto instance = co_await instance_of(agent)) variant.instances.push_back(std::move(instance));
        }
        if (!variant.instances.empty()) endpoint->total_weight += plan.weight;
        endpoint->variants.push_back(std::move(variant));
    }
    router_.publish(std::move(endpoint));
    published_[key] = std::move(what);
}

void Endpoints::forget(const Key& endpoint) {
    if (published_.erase(endpoint) > 0) router_.remove(route_key(endpoint));
    std::vector<std::string> ids;
    for (const auto& [id, wanted] : wanted_) {
        if (wanted.endpoint == endpoint) ids.push_back(id);
    }
    for (const std::string& id : ids) {
        wanted_.erase(id);
        fleet_.release(id);
    }
}

}  // namespace athanor::sagemaker
