// From agents to the routing table.
#include <algorithm>

#include "base/log.hpp"
#include "services/sagemaker/endpoints/capture.hpp"
#include "services/sagemaker/endpoints/endpoints.hpp"

namespace athanor::sagemaker {

namespace {

serving::EndpointKey route_key(const Key& key) { return {key.account, key.region, key.name}; }

double total_weight(const Deployment& deployment) {
    double total = 0;
    for (const VariantPlan& plan : deployment.variants) total += plan.weight;
    return total;
}

// The first `most` of a fleet, which is sorted: those that answered first stay the ones that are asked.
std::vector<const Agent*> healthy_of(const std::vector<Agent>& fleet, std::string_view variant,
                                     std::size_t most) {
    std::vector<const Agent*> healthy;
    for (const Agent& agent : fleet) {
        if (healthy.size() < most && is_healthy(agent) && variant_of(agent) == variant)
            healthy.push_back(&agent);
    }
    return healthy;
}

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

// One fleet's part of a variant. While an update moves traffic both fleets have one of the same name.
struct Endpoints::Part {
    const Deployment* deployment;
    const VariantPlan* plan;
    double weight = 0;
    double share = 1;
    std::vector<const Agent*> agents;
};

// Traffic is shared as the row says, except that no part of it goes to a fleet that has nobody to answer.
std::vector<Endpoints::Part> Endpoints::parts_of(const EndpointRow& row, const std::vector<Agent>& fleet,
                                                 const std::vector<Agent>& next_fleet) {
    double moved = 0;  // of all traffic
    std::map<std::string_view, double> shares;
    std::vector<Part> parts;
    if (row.next && row.stage == EndpointStage::updating) {
        double all = total_weight(*row.next);
        for (const VariantPlan& plan : row.next->variants) {
            Part part{.deployment = &*row.next, .plan = &plan, .share = traffic_share(row, plan)};
            auto active = static_cast<std::size_t>(row.next->rollout.active(row.next->step, plan.instances));
            part.agents = healthy_of(next_fleet, plan.name, active);
            if (part.agents.empty()) continue;
            part.weight = all > 0 ? part.share * plan.weight / all : 0;
            moved += part.weight;
            shares[plan.name] = part.share;
            parts.push_back(std::move(part));
        }
    }
    double all = parts.empty() ? 1 : total_weight(row.current);
    for (const VariantPlan& plan : row.current.variants) {
        double weight = all > 0 ? (1 - moved) * plan.weight / all : 0;
        auto share = shares.find(plan.name);
        parts.push_back({.deployment = &row.current,
                         .plan = &plan,
                         .weight = std::max(weight, 0.0),
                         .share = share == shares.end() ? 1 : 1 - share->second,
                         .agents = healthy_of(fleet, plan.name, fleet.size())});
    }
    return parts;
}

Task<void> Endpoints::publish(const EndpointRow& row, const std::vector<Agent>& fleet,
                              const std::vector<Agent>& next_fleet) {
    for (const auto* agents : {&fleet, &next_fleet}) {
        for (const Agent& agent : *agents) {
            if (agent.stage == AgentStage::ended) instances_.erase(agent.id);
        }
    }
    std::vector<Part> parts = parts_of(row, fleet, next_fleet);
    std::string what;
    for (const Part& part : parts) {
        what += fmt::format("{}:{}={}/{} ", part.deployment->generation, part.plan->name, part.weight,
                            part.share);
        for (const Agent* agent : part.agents) what += agent->id + " ";
    }
    if (auto before = published_.find(row.key); before != published_.end() && before->second == what)
        co_return;
    auto endpoint = std::make_shared<serving::Endpoint>(
        serving::Endpoint{.account = row.key.account, .region = row.key.region, .name = row.key.name});
    for (const Part& part : parts) {
        serving::Variant variant{.name = part.plan->name, .weight = part.weight, .share = part.share};
        variant.config_name = part.deployment->config_name;
        variant.capture = capture_of(row.key, *part.deployment, *part.plan);
        for (const Agent* agent : part.agents) {
            if (auto instance = co_await instance_of(*agent))
                variant.instances.push_back(std::move(instance));
        }
        if (!variant.instances.empty()) endpoint->total_weight += part.weight;
        endpoint->variants.push_back(std::move(variant));
    }
    router_.publish(std::move(endpoint));
    published_[row.key] = std::move(what);
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
