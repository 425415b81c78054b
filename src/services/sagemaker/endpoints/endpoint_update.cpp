// UpdateEndpoint and UpdateEndpointWeightsAndCapacities: what is accepted, and what is kept of what serves now.
#include <algorithm>
#include <set>

#include "services/sagemaker/endpoints/endpoint_operations.hpp"
#include "services/sagemaker/endpoints/endpoint_state.hpp"
#include "services/sagemaker/jobs/job_operations.hpp"
#include "services/sagemaker/kept.hpp"
#include "services/sagemaker/missing.hpp"

namespace athanor::sagemaker {

using namespace api::sagemaker;

namespace {

// The row of an endpoint that may be changed now. After a rollback that failed another deployment may be tried, and nothing else.
Result<EndpointRow> changeable(store::Transaction& tx, const Key& key, bool deployment) {
    ATHANOR_TRY(auto row, find_endpoint(tx, key));
    if (!row) return missing(key);
    if (row->stage == EndpointStage::failed) {
        return validation_error("Cannot update endpoint \"" + key.arn() +
                                "\" with status \"Failed\": it can only be deleted.");
    }
    bool retried = deployment && row->stage == EndpointStage::update_rollback_failed;
    if (row->stage != EndpointStage::in_service && !retried) return in_progress(key);
    return *std::move(row);
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
    if (!excluded("DataCaptureConfig")) next.capture = current.capture;
    for (VariantPlan& plan : next.variants) {
        auto before = std::ranges::find(current.variants, plan.name, &VariantPlan::name);
        if (before == current.variants.end()) continue;
        if (!excluded("DesiredInstanceCount")) plan.instances = before->instances;
        if (!excluded("DesiredWeight")) plan.weight = before->weight;
    }
}

// As the model's own constraints are refused.
std::unexpected<Error> below_one(std::size_t index) {
    return validation_error("1 validation error detected: Value '0' at 'desiredWeightsAndCapacities." +
                            std::to_string(index + 1) +
                            ".member.desiredInstanceCount' failed to satisfy constraint: Member must have "
                            "value greater than or equal to 1");
}

Status apply(const DesiredWeightAndCapacity& desired, std::size_t index, Deployment& deployment) {
    auto plan = std::ranges::find(deployment.variants, desired.variant_name, &VariantPlan::name);
    if (plan == deployment.variants.end()) {
        return validation_error("Production variant " + desired.variant_name +
                                " could not be found in endpoint configuration " + deployment.config_name +
                                ".");
    }
    if (desired.serverless_update_config)
        return validation_error("ServerlessUpdateConfig is not supported here.");
    if (desired.desired_instance_count) {
        if (*desired.desired_instance_count == 0) return below_one(index);
        ATHANOR_CHECK(check_instances(plan->instance_type, *desired.desired_instance_count));
        plan->instances = *desired.desired_instance_count;
    }
    if (desired.desired_weight) plan->weight = *desired.desired_weight;
    return {};
}

Status apply_all(const std::vector<DesiredWeightAndCapacity>& all, Deployment& deployment) {
    std::set<std::string_view> named;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!named.insert(all[i].variant_name).second) {
            return validation_error("Duplicate production variant name: " + all[i].variant_name +
                                    ". Variant names must be unique.");
        }
        ATHANOR_CHECK(apply(all[i], i, deployment));
    }
    return {};
}

}  // namespace

std::unexpected<Error> in_progress(const Key& endpoint) {
    return validation_error("Cannot update in-progress endpoint \"" + endpoint.arn() + "\".");
}

Status EndpointOperations::check_alarms(const Key& endpoint, const DeploymentConfig& config) const {
    if (!config.auto_rollback_configuration || !config.auto_rollback_configuration->alarms) return {};
    std::vector<std::string> names;
    for (const Alarm& alarm : *config.auto_rollback_configuration->alarms)
        names.push_back(alarm.alarm_name.value_or(""));
    if (!fleet_.options.alarms) return validation_error("This server has no CloudWatch alarms.");
    auto known = fleet_.options.alarms(endpoint.account, endpoint.region, names, fleet_.clock.now());
    if (known) return {};
    if (known.error().code != "ResourceNotFound") return std::unexpected(known.error());
    return validation_error("Invalid AutoRollbackConfiguration: " + known.error().message);
}

Task<Result<store::Durable<UpdateEndpointOutput>>> EndpointOperations::change(gate::Call& call,
                                                                              UpdateEndpointInput in) {
    Key key{call.account(), call.region, Kind::endpoint, in.endpoint_name};
    std::optional<DeploymentConfig> policy = std::exchange(in.deployment_config, std::nullopt);
    if (!policy && in.retain_deployment_config.value_or(false)) {
        ATHANOR_CO_TRY(auto row,
                       fleet_.database.read([&](store::Snapshot& s) { return find_endpoint(s, key); }));
        if (row && !row->current.policy.empty()) {
            ATHANOR_CO_TRY(policy, recall<DeploymentConfig>(row->current.policy));
        }
    }
    if (policy) ATHANOR_CO_CHECK(check_alarms(key, *policy));
    auto done = co_await fleet_.database.write([&](store::Transaction& tx) -> Result<UpdateEndpointOutput> {
        ATHANOR_TRY(EndpointRow row, changeable(tx, key, true));
        ATHANOR_TRY(Deployment next, plan(tx, key, in.endpoint_config_name));
        retain(in, row.current, next);
        if (policy) {
            ATHANOR_TRY(next.rollout, rollout_policy(*policy, next.variants));
            next.policy = keep(*policy);
        }
        next.generation = ++row.generations;
        row.next = std::move(next);
        row.stage = EndpointStage::updating;
        row.changed = tx.now();
        row.failure.clear();
        ATHANOR_CHECK(update(tx, row));
        ATHANOR_CHECK(show(tx, row));
        ATHANOR_CHECK(announce_update(tx, row));
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
            ATHANOR_TRY(EndpointRow row, changeable(tx, key, false));
            ATHANOR_CHECK(apply_all(in.desired_weights_and_capacities, row.current));
            row.stage = EndpointStage::updating;
            row.changed = tx.now();
            row.failure.clear();
            ATHANOR_CHECK(update(tx, row));
            ATHANOR_CHECK(show(tx, row));
            ATHANOR_CHECK(announce_update(tx, row));
            return UpdateEndpointWeightsAndCapacitiesOutput{.endpoint_arn = key.arn()};
        });
    if (done) fleet_.work.ring();
    co_return done;
}

}  // namespace athanor::sagemaker
