// UpdateEndpoint and UpdateEndpointWeightsAndCapacities: what is accepted, and what is kept of what serves now.
#include <algorithm>

#include "services/sagemaker/endpoints/endpoint_operations.hpp"
#include "services/sagemaker/endpoints/endpoint_state.hpp"
#include "services/sagemaker/jobs/job_operations.hpp"
#include "services/sagemaker/kept.hpp"
#include "services/sagemaker/missing.hpp"

namespace athanor::sagemaker {

using namespace api::sagemaker;

namespace {

// The row of an endpoint that may be changed now.
Result<EndpointRow> changeable(store::Transaction& tx, const Key& key) {
    ATHANOR_TRY(auto row, find_endpoint(tx, key));
    if (!row) return missing(key);
    if (row->stage == EndpointStage::failed) {
        return validation_error("Cannot update endpoint \"" + key.arn() +
                                "\" with status \"Failed\": it can only be deleted.");
    }
    if (row->stage != EndpointStage::in_service) return in_progress(key);
    return *std::move(row);
}

// All at once is what this platform does; traffic shifted by steps, and alarms that roll it back, are refused and never ignored.
Status take_policy(const DeploymentConfig& policy, Deployment& deployment) {
    auto refuse = [](std::string_view what) {
        return validation_error(
            std::string(what) +
            " is not supported here; use a BlueGreenUpdatePolicy whose "
            "TrafficRoutingConfiguration is of Type ALL_AT_ONCE, or no DeploymentConfig.");
    };
    if (policy.rolling_update_policy) return refuse("RollingUpdatePolicy");
    if (policy.auto_rollback_configuration && policy.auto_rollback_configuration->alarms &&
        !policy.auto_rollback_configuration->alarms->empty())
        return refuse("AutoRollbackConfiguration with Alarms");
    if (policy.blue_green_update_policy) {
        const BlueGreenUpdatePolicy& blue_green = *policy.blue_green_update_policy;
        if (blue_green.traffic_routing_configuration.type != "ALL_AT_ONCE")
            return refuse("Traffic routing of Type " + blue_green.traffic_routing_configuration.type);
        deployment.termination_wait_seconds = blue_green.termination_wait_in_seconds.value_or(0);
        deployment.time_limit_seconds = blue_green.maximum_execution_timeout_in_seconds.value_or(0);
    }
    deployment.policy = keep(policy);
    return {};
}

// The properties of variants that keep their name: those of now, but the excluded ones.
void retain(const UpdateEndpointInput& in, const Deployment& current, Deployment& next) {
    if (!in.retain_all_variant_properties.value_or(false)) return;
    auto excluded = [&](std::string_view type) {
        return in.exclude_retained_variant_properties &&
               std::ranges::find(*in.exclude_retained_variant_properties, type,
                                 &VariantProperty::variant_property_type) !=
                   in.exclude_retained_variant_properties->end();
    };
    for (VariantPlan& plan : next.variants) {
        auto before = std::ranges::find(current.variants, plan.name, &VariantPlan::name);
        if (before == current.variants.end()) continue;
        if (!excluded("DesiredInstanceCount")) plan.instances = before->instances;
        if (!excluded("DesiredWeight")) plan.weight = before->weight;
    }
}

Status apply(const DesiredWeightAndCapacity& desired, Deployment& deployment) {
    auto plan = std::ranges::find(deployment.variants, desired.variant_name, &VariantPlan::name);
    if (plan == deployment.variants.end()) {
        return validation_error("Production variant " + desired.variant_name +
                                " could not be found in endpoint configuration " + deployment.config_name +
                                ".");
    }
    if (desired.serverless_update_config)
        return validation_error("ServerlessUpdateConfig is not supported here.");
    if (desired.desired_instance_count) {
        ATHANOR_CHECK(check_instances(plan->instance_type, *desired.desired_instance_count));
        plan->instances = *desired.desired_instance_count;
    }
    if (desired.desired_weight) plan->weight = *desired.desired_weight;
    return {};
}

}  // namespace

std::unexpected<Error> in_progress(const Key& endpoint) {
    return validation_error("Cannot update in-progress endpoint \"" + endpoint.arn() + "\".");
}

Task<Result<store::Durable<UpdateEndpointOutput>>> EndpointOperations::change(gate::Call& call,
                                                                              UpdateEndpointInput in) {
    Key key{call.account(), call.region, Kind::endpoint, in.endpoint_name};
    auto done = co_await fleet_.database.write([&](store::Transaction& tx) -> Result<UpdateEndpointOutput> {
        ATHANOR_TRY(EndpointRow row, changeable(tx, key));
        ATHANOR_TRY(Deployment next, plan(tx, key, in.endpoint_config_name));
        std::optional<DeploymentConfig> policy = in.deployment_config;
        if (!policy && in.retain_deployment_config.value_or(false) && !row.current.policy.empty()) {
            ATHANOR_TRY(policy, recall<DeploymentConfig>(row.current.policy));
        }
        if (policy) ATHANOR_CHECK(take_policy(*policy, next));
        retain(in, row.current, next);
        next.generation = ++row.generations;
        row.next = std::move(next);
        row.stage = EndpointStage::updating;
        row.changed = tx.now();
        row.failure.clear();
        ATHANOR_CHECK(update(tx, row));
        ATHANOR_CHECK(show(tx, row));
        return UpdateEndpointOutput{.endpoint_arn = key.arn()};
    });
    if (done) fleet_.work.ring();
    co_return done;
}

Task<Result<store::Durable<UpdateEndpointWeightsAndCapacitiesOutput>>> EndpointOperations::change_capacities(
    gate::Call& call, UpdateEndpointWeightsAndCapacitiesInput in) {
    Key key{call.account(), call.region, Kind::endpoint, in.endpoint_name};
    auto done = co_await fleet_.database.write(
        [&](store::Transaction& tx) -> Result<UpdateEndpointWeightsAndCapacitiesOutput> {
            ATHANOR_TRY(EndpointRow row, changeable(tx, key));
            for (const DesiredWeightAndCapacity& desired : in.desired_weights_and_capacities)
                ATHANOR_CHECK(apply(desired, row.current));
            row.stage = EndpointStage::updating;
            row.changed = tx.now();
            row.failure.clear();
            ATHANOR_CHECK(update(tx, row));
            ATHANOR_CHECK(show(tx, row));
            return UpdateEndpointWeightsAndCapacitiesOutput{.endpoint_arn = key.arn()};
        });
    if (done) fleet_.work.ring();
    co_return done;
}

}  // namespace athanor::sagemaker
