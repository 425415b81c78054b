// How an endpoint comes to serve its first deployment, more or fewer instances of one, and how instances go that it wants no more.
#include <algorithm>

#include "base/log.hpp"
#include "services/sagemaker/endpoints/endpoint_state.hpp"
#include "services/sagemaker/endpoints/endpoints.hpp"
#include "services/sagemaker/endpoints/history.hpp"

namespace athanor::sagemaker {

namespace {

// After the routing table was swapped: every core has seen the new one and has counted what it took from the old.
constexpr std::chrono::seconds kSettle{1};
// A request may take a minute (serving/router.cpp); what is not done then is lost.
constexpr std::chrono::seconds kDrainPatience{65};

}  // namespace

std::string failure_of(const Agent& agent) {
    std::string reason = agent.report ? agent.report->failure_reason : "";
    if (!reason.empty()) return reason;
    return "The primary container for production variant " + variant_of(agent) +
           " did not pass the ping health check. Please check CloudWatch logs for this endpoint.";
}

bool is_complete(const EndpointRow& row, const Deployment& deployment, const std::vector<Agent>& fleet) {
    auto healthy = healthy_by_variant(fleet, deployment.generation);
    return std::ranges::all_of(deployment.variants, [&](const VariantPlan& v) {
        return healthy[v.name] >= wanted_instances(row, deployment, v);
    });
}

bool is_placed(const EndpointRow& row, const Deployment& deployment, const std::vector<Agent>& fleet) {
    std::int64_t wanted = 0;
    for (const VariantPlan& variant : deployment.variants)
        wanted += wanted_instances(row, deployment, variant);
    return std::ranges::count_if(fleet, is_alive) >= wanted;
}

bool has_served(const Agent& agent) {
    return agent.report && std::ranges::any_of(agent.report->transitions, [](const compute::Transition& t) {
               return t.phase == compute::Phase::serving;
           });
}

Task<void> Endpoints::judge_creation(const EndpointRow& row, const std::vector<Agent>& fleet) {
    auto failed = std::ranges::find_if(fleet, [](const Agent& a) { return a.stage == AgentStage::ended; });
    if (failed != fleet.end()) {
        co_await change(row, EndpointStage::failed, failure_of(*failed));
    } else if (is_complete(row, row.current, fleet)) {
        if (!co_await loaded(fleet)) co_return;
        co_await publish(row, fleet, {});  // it answers before it says so
        co_await change(row, EndpointStage::in_service, {});
    } else if (!is_placed(row, row.current, fleet) && fleet_.clock.now() >= row.changed + kCapacityPatience) {
        co_await change(row, EndpointStage::failed, std::string(kNoCapacity));
    }
}

// A new instance that fails is not tried for ever: the variant keeps those that it has.
Task<void> Endpoints::judge_capacity(const EndpointRow& row, const std::vector<Agent>& fleet, bool retiring) {
    auto healthy = healthy_by_variant(fleet, row.current.generation);
    auto failed = std::ranges::find_if(
        fleet, [](const Agent& a) { return a.stage == AgentStage::ended && !has_served(a); });
    bool late = !is_placed(row, row.current, fleet) && fleet_.clock.now() >= row.changed + kCapacityPatience;
    bool done = is_complete(row, row.current, fleet) && !retiring;
    if (failed == fleet.end() && !late && !done) co_return;
    std::string reason = done ? "" : late ? std::string(kNoCapacity) : failure_of(*failed);
    auto written = co_await fleet_.database.write([&](store::Transaction& tx) -> Status {
        ATHANOR_TRY(auto now, find_endpoint(tx, row.key));
        if (!now || now->stage != EndpointStage::updating || now->next || now->changed != row.changed)
            return {};
        now->stage = EndpointStage::in_service;
        now->changed = tx.now();
        now->failure = reason;
        for (VariantPlan& variant : now->current.variants) {
            if (!reason.empty())
                variant.instances = std::clamp<std::int64_t>(healthy[variant.name], 1, variant.instances);
        }
        ATHANOR_CHECK(update(tx, *now));
        return show(tx, *now);
    });
    if (!written) log::error("endpoint {}: {}", row.key.name, written.error().message);
    fleet_.work.ring();
}

bool Endpoints::is_drained(const Agent& agent) const {
    Timestamp now = fleet_.clock.now();
    auto instance = instances_.find(agent.id);
    if (instance == instances_.end()) return true;  // this process never sent it a request
    auto since = retiring_.find(agent.id);
    if (since == retiring_.end() || now < since->second + kSettle) return false;
    return instance->second->outstanding.load() == 0 || now >= since->second + kDrainPatience;
}

Task<void> Endpoints::retire(const EndpointRow& row, const std::vector<Agent>& agents, bool survey) {
    std::vector<Agent> submitted, drained;
    Timestamp now = fleet_.clock.now();
    for (const Agent& agent : agents) {
        if (agent.stage == AgentStage::made) {
            fleet_.release(agent.id);
            co_await fleet_.reap(agent, true);  // it has run nothing
            continue;
        }
        if (agent.stage == AgentStage::ended) {
            fleet_.release(agent.id);
            instances_.erase(agent.id);
            retiring_.erase(agent.id);
            if (survey) co_await fleet_.reap(agent, false);
            continue;
        }
        Timestamp since = retiring_.try_emplace(agent.id, now).first->second;
        bool overdue = agent.stop && now >= since + kDrainPatience + kStopPatience;
        if (overdue)
            co_await fleet_.bury(agent, "It did not stop in time and was destroyed.", &Endpoints::lose);
        if (!agent.stop && is_drained(agent)) drained.push_back(agent);
        if (!overdue) submitted.push_back(agent);
    }
    if (!drained.empty()) {
        auto written = co_await fleet_.database.write([&](store::Transaction& tx) -> Status {
            for (const Agent& agent : drained) ATHANOR_CHECK(set_stop(tx, agent));
            return {};
        });
        if (!written) log::error("endpoint {}: {}", row.key.name, written.error().message);
        fleet_.stops.ring();
    }
    if (survey) co_await bury_dead(std::move(submitted));
}

Task<bool> Endpoints::change(const EndpointRow& row, EndpointStage stage, std::string failure) {
    auto written = co_await fleet_.database.write([&](store::Transaction& tx) -> Result<bool> {
        ATHANOR_TRY(auto now, find_endpoint(tx, row.key));
        if (!now || now->stage != row.stage) return false;  // deleted meanwhile
        now->stage = stage;
        now->changed = tx.now();
        now->failure = failure;
        if (stage == EndpointStage::failed) ATHANOR_CHECK(set_stop(tx, row.key));
        ATHANOR_CHECK(update(tx, *now));
        if (stage == EndpointStage::in_service) ATHANOR_CHECK(begin_service(tx, *now));
        ATHANOR_CHECK(show(tx, *now));
        return true;
    });
    if (!written) log::error("endpoint {}: {}", row.key.name, written.error().message);
    if (stage == EndpointStage::failed) {
        forget(row.key);
        fleet_.stops.ring();
    }
    fleet_.work.ring();
    co_return written && **written;
}

}  // namespace athanor::sagemaker
