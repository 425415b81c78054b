#include "services/sagemaker/endpoints/endpoint_view.hpp"

#include <algorithm>

#include "base/log.hpp"
#include "services/sagemaker/endpoints/endpoints.hpp"

namespace athanor::sagemaker {

using namespace api::sagemaker;

namespace {

std::vector<DeployedImage> images_of(const VariantPlan& plan, Timestamp resolved) {
    return {{.specified_image = plan.image, .resolved_image = plan.image, .resolution_time = resolved}};
}

using StatusList = std::vector<ProductionVariantStatus>;

StatusList status(std::string_view word, std::string message, Timestamp since) {
    return {{.status = std::string(word), .status_message = std::move(message), .start_time = since}};
}

std::int64_t going(const std::vector<Agent>& agents, std::int64_t generation, std::string_view variant) {
    return std::ranges::count_if(agents, [&](const Agent& a) {
        return a.attempt == generation && variant_of(a) == variant && is_alive(a);
    });
}

// "canary capacity of 1 instance(s)", "full capacity of 3 instance(s)".
std::string capacity_text(const Deployment& next, const VariantPlan& plan) {
    bool full = next.rollout.share(next.step, plan.instances) >= 1;
    std::string_view which = full ? "full" : next.rollout.routing == Routing::canary ? "canary" : "partial";
    return fmt::format("{} capacity of {} instance(s)", which,
                       next.rollout.active(next.step, plan.instances));
}

StatusList status_of_next(const EndpointRow& row, const VariantPlan& plan, const std::vector<Agent>& agents,
                          std::int64_t healthy) {
    const Deployment& next = *row.next;
    if (row.stage == EndpointStage::rolling_back) {
        return status("Deleting",
                      fmt::format("Terminating {} instance(s).", going(agents, next.generation, plan.name)),
                      row.changed);
    }
    switch (next.phase) {
        case Phase::creating:
            return status("Creating",
                          fmt::format("Launching {} instance(s).",
                                      std::max<std::int64_t>(wanted_instances(row, next, plan) - healthy, 0)),
                          next.since);
        case Phase::activating:
            return status("ActivatingTraffic", "Activating traffic on " + capacity_text(next, plan) + ".",
                          next.since);
        case Phase::baking: break;
    }
    bool last = has_all_traffic(next) && !next.rollout.is_rolling();
    return status(
        "Baking",
        fmt::format("Baking for {} seconds ({}) with traffic enabled on {}.", bake_seconds(next),
                    last ? "TerminationWaitInSeconds" : "WaitIntervalInSeconds", capacity_text(next, plan)),
        next.since);
}

std::optional<StatusList> status_of_current(const EndpointRow& row, const VariantPlan& plan,
                                            const std::vector<Agent>& agents, std::int64_t healthy) {
    std::int64_t wanted = wanted_instances(row, row.current, plan);
    std::int64_t more = going(agents, row.current.generation, plan.name) - wanted;
    switch (row.stage) {
        case EndpointStage::creating:
            return status(
                "Creating",
                fmt::format("Launching {} instance(s).", std::max<std::int64_t>(wanted - healthy, 0)),
                row.changed);
        case EndpointStage::updating:
        case EndpointStage::rolling_back:
            if (more > 0 && row.next)
                return status("Deleting", fmt::format("Terminating {} instance(s).", more), row.changed);
            if (healthy < wanted && row.next)
                return status("Updating", fmt::format("Launching {} instance(s).", wanted - healthy),
                              row.changed);
            if (row.next || (healthy == wanted && more <= 0)) return std::nullopt;
            return status(
                "Updating",
                fmt::format("Scaling {} desired instance count to {}.", more > 0 ? "in" : "out", wanted),
                row.changed);
        default: return std::nullopt;
    }
}

}  // namespace

std::vector<ProductionVariantSummary> variants_of(const EndpointRow& row, const std::vector<Agent>& agents) {
    auto healthy = healthy_by_variant(agents, row.current.generation);
    bool serves = row.stage != EndpointStage::creating && row.stage != EndpointStage::failed &&
                  row.stage != EndpointStage::deleting;
    std::vector<ProductionVariantSummary> all;
    for (const VariantPlan& plan : row.current.variants) {
        ProductionVariantSummary summary{.variant_name = plan.name};
        summary.deployed_images = images_of(plan, row.current.begun);
        if (serves) summary.current_weight = plan.weight;
        summary.desired_weight = plan.weight;
        summary.current_instance_count = healthy[plan.name];
        summary.desired_instance_count = plan.instances;
        summary.variant_status = status_of_current(row, plan, agents, healthy[plan.name]);
        all.push_back(std::move(summary));
    }
    return all;
}

PendingDeploymentSummary pending_of(const EndpointRow& row, const std::vector<Agent>& agents) {
    const Deployment& next = *row.next;
    PendingDeploymentSummary pending{.endpoint_config_name = next.config_name, .start_time = next.begun};
    auto healthy = healthy_by_variant(agents, next.generation);
    pending.production_variants.emplace();
    for (const VariantPlan& plan : next.variants) {
        PendingProductionVariantSummary summary{.variant_name = plan.name};
        summary.deployed_images = images_of(plan, next.begun);
        if (traffic_share(row, plan) > 0) summary.current_weight = plan.weight;
        summary.desired_weight = plan.weight;
        summary.current_instance_count = healthy[plan.name];
        summary.desired_instance_count = plan.instances;
        summary.instance_type = plan.instance_type;
        summary.variant_status = status_of_next(row, plan, agents, healthy[plan.name]);
        pending.production_variants->push_back(std::move(summary));
    }
    return pending;
}

}  // namespace athanor::sagemaker
