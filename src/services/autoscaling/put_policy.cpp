// Scaling policies and the alarms that come and go with them. Alarms are announced in `scaling_repair` before they are made and are part of the policy when its row
// is written; whatever happens between the two, the repair makes of the announced names what the policy's row says, or nothing.
#include <algorithm>

#include "base/log.hpp"
#include "services/autoscaling/policies.hpp"
#include "services/autoscaling/service.hpp"
#include "wire/stored.hpp"

namespace athanor::autoscaling {

using namespace api::autoscaling;

namespace {

constexpr std::size_t kMostPolicies = 50;  // of a target: AWS's quota
constexpr std::chrono::seconds kPatience{
    60};  // until announced alarms are looked after, unless that is done before

std::unexpected<Error> no_policy(const Key& key, const std::string& name) {
    return fail("ObjectNotFoundException",
                "No scaling policy found for " + key.described() + ", policy name: " + name);
}

std::vector<std::string> names_of(const PolicyRow& row) {
    std::vector<std::string> names;
    for (const auto& name : {row.high, row.low})
        if (!name.empty()) names.push_back(name);
    return names;
}

std::vector<api::autoscaling::Alarm> shown(const Key& key, const std::vector<std::string>& names) {
    std::vector<api::autoscaling::Alarm> out;
    for (const auto& name : names) out.push_back({.alarm_name = name, .alarm_arn = alarm_arn(key, name)});
    return out;
}

// Against the target and its other policies.
Status check_among(store::Snapshot& s, const PolicyRow& row, const PutScalingPolicyRequest& in) {
    ATHANOR_TRY(auto target, find_target(s, row.key));
    if (!target) return no_target(row.key, "registered");
    ATHANOR_TRY(auto policies, policies_of(s, row.key));
    std::erase_if(policies, [&](const PolicyRow& other) { return other.name == row.name; });
    if (policies.size() >= kMostPolicies)
        return fail("LimitExceededException",
                    "The limit of 50 scaling policies of a scalable target is reached.");
    if (!in.target_tracking_scaling_policy_configuration) return {};
    for (const PolicyRow& other : policies) {
        ATHANOR_TRY(auto request, wire::from_json<PutScalingPolicyRequest>(other.request));
        const auto& tracking = request.target_tracking_scaling_policy_configuration;
        if (tracking && same_metric(*tracking, *in.target_tracking_scaling_policy_configuration))
            return validation_error(
                "Only one TargetTrackingScaling policy for a given metric specification is allowed.");
    }
    return {};
}

}  // namespace

void Autoscaling::add_policies_to(gate::Register& operations) {
    operations.changes<op::PutScalingPolicy>(
        [this](gate::Call& call, PutScalingPolicyRequest in) { return put_policy(call, std::move(in)); });
    operations.changes<op::DeleteScalingPolicy>([this](gate::Call& call, DeleteScalingPolicyRequest in) {
        return delete_policy(call, std::move(in));
    });
    operations.reads<op::DescribeScalingPolicies>(
        [this](gate::Call& call, DescribeScalingPoliciesRequest in) {
            return describe_policies(call, std::move(in));
        });
}

Autoscaling::Changed<PutScalingPolicyResponse> Autoscaling::put_policy(gate::Call& call,
                                                                       PutScalingPolicyRequest in) {
    ATHANOR_CO_TRY(Key key, key_of(call, in.service_namespace, in.resource_id, in.scalable_dimension));
    auto before = database_.read([&](store::Snapshot& s) { return find_policy(s, key, in.policy_name); });
    if (!before) co_return std::unexpected(std::move(before).error());
    PolicyRow row =
        *before
            ? **before
            : PolicyRow{.key = key, .name = in.policy_name, .id = uuid4(random_), .created = clock_.now()};
    if (*before && !in.policy_type) {  // an update need not say it
        ATHANOR_CO_TRY(auto request, wire::from_json<PutScalingPolicyRequest>(row.request));
        in.policy_type = request.policy_type;
    }
    ATHANOR_CO_CHECK(check_policy(in));
    ATHANOR_CO_CHECK(database_.read([&](store::Snapshot& s) { return check_among(s, row, in); }));

    const auto& tracking = in.target_tracking_scaling_policy_configuration;
    std::vector<std::string> surplus = names_of(row);
    bool low = tracking && !tracking->disable_scale_in.value_or(false);
    if (!tracking)
        row.high.clear();
    else if (row.high.empty())
        row.high = alarm_name(key, true, uuid4(random_));
    if (!low)
        row.low.clear();
    else if (row.low.empty())
        row.low = alarm_name(key, false, uuid4(random_));
    row.request = wire::to_json(in);
    row.shape = scaler_->shapes().text();
    row.told_any = false;
    std::vector<std::string> names = names_of(row);
    std::erase_if(surplus,
                  [&](const std::string& name) { return std::ranges::find(names, name) != names.end(); });
    if (tracking) ATHANOR_CO_CHECK(co_await make_alarms(row, *tracking, surplus));

    auto done = co_await database_.write([=](store::Transaction& tx) -> Status {
        ATHANOR_CHECK(check_among(tx, row, in));
        ATHANOR_TRY(auto there, find_policy(tx, row.key, row.name));
        if (there && there->id != row.id)
            return fail("ConcurrentUpdateException", "The scaling policy was changed by another request.");
        ATHANOR_CHECK(save(tx, row));
        RepairRow announced{row.key.account, row.key.region, row.id, surplus, tx.now()};
        ATHANOR_CHECK(erase(tx, announced));
        if (!surplus.empty()) ATHANOR_CHECK(save(tx, announced));
        return {};
    });
    if (!done || !surplus.empty()) {
        std::ranges::copy(surplus, std::back_inserter(names));
        Status repaired =
            co_await repair({{key.account, key.region, row.id, std::move(names), clock_.now()}});
        if (!done) co_return std::unexpected(std::move(done).error());
        ATHANOR_CO_CHECK(repaired);
    }
    co_return std::move(*done).map([&](store::Nothing) {
        return PutScalingPolicyResponse{.policy_arn = row.arn(), .alarms = shown(key, names_of(row))};
    });
}

Task<Status> Autoscaling::make_alarms(PolicyRow row, TrackingConfiguration policy,
                                      std::vector<std::string> surplus) {
    RepairRow announced{row.key.account, row.key.region, row.id, names_of(row), clock_.now() + kPatience};
    std::ranges::copy(surplus, std::back_inserter(announced.alarms));
    auto written =
        co_await database_.write([announced](store::Transaction& tx) { return save(tx, announced); });
    if (!written) co_return std::unexpected(std::move(written).error());
    auto& calls = scaler_->calls();
    Status made = co_await calls.put_alarm(row.key, alarm_of(row, policy, true, scaler_->shapes().high));
    if (made && !row.low.empty())
        made = co_await calls.put_alarm(row.key, alarm_of(row, policy, false, scaler_->shapes().low));
    if (made) co_return Status();
    if (auto undone = co_await repair({announced}); !undone)
        log::warn("the alarms of policy {} are left: {}", row.name, undone.error().message);
    if (made.error().status <
        500)  // CloudWatch's codes are not ours: ValidationError, InvalidParameterCombination
        co_return validation_error(made.error().message);
    co_return fail("FailedResourceAccessException",
                   "Failed to create the alarms of policy " + row.name + ": " + made.error().message);
}

Task<Status> Autoscaling::repair(std::vector<RepairRow> rows) {
    for (RepairRow& row : rows) {
        if (auto done = co_await scaler_->repair(row); done) continue;
        row.due = clock_.now();  // the loop tries again
        auto put = co_await database_.write([row](store::Transaction& tx) { return save(tx, row); });
        if (!put) co_return std::unexpected(std::move(put).error());
        scaler_->wake();
    }
    co_return Status();
}

Autoscaling::Changed<DeleteScalingPolicyResponse> Autoscaling::delete_policy(gate::Call& call,
                                                                             DeleteScalingPolicyRequest in) {
    ATHANOR_CO_TRY(Key key, key_of(call, in.service_namespace, in.resource_id, in.scalable_dimension));
    auto done = co_await database_.write([&](store::Transaction& tx) -> Result<PolicyRow> {
        ATHANOR_TRY(auto row, find_policy(tx, key, in.policy_name));
        if (!row) return no_policy(key, in.policy_name);
        ATHANOR_CHECK(erase(tx, *row));
        return *row;
    });
    if (!done) co_return std::unexpected(std::move(done).error());
    const PolicyRow& row = **done;
    if (auto names = names_of(row); !names.empty())
        ATHANOR_CO_CHECK(
            co_await repair({{key.account, key.region, row.id, std::move(names), clock_.now()}}));
    co_return std::move(*done).map([](PolicyRow) { return DeleteScalingPolicyResponse{}; });
}

Autoscaling::Seen<DescribeScalingPoliciesResponse> Autoscaling::describe_policies(
    gate::Call& call, DescribeScalingPoliciesRequest in) {
    ATHANOR_CO_TRY(std::int64_t limit, page_size(in.max_results));
    Key after{call.account(), call.region, "", ""};
    std::string after_name;
    if (in.next_token) {
        ATHANOR_CO_TRY(auto place, page_place(*in.next_token, 3));
        after.resource = place[0];
        after.dimension = place[1];
        after_name = place[2];
    }
    DescribeScalingPoliciesResponse out{.scaling_policies = std::vector<ScalingPolicy>{}, .next_token = {}};
    if (in.service_namespace != kNamespace) co_return out;
    auto rows = database_.read([&](store::Snapshot& s) { return policies_after(s, after, after_name); });
    if (!rows) co_return std::unexpected(std::move(rows).error());
    for (const PolicyRow& row : *rows) {
        if (in.resource_id && row.key.resource != *in.resource_id) continue;
        if (in.scalable_dimension && row.key.dimension != *in.scalable_dimension) continue;
        if (!asked(in.policy_names, row.name)) continue;
        if (static_cast<std::int64_t>(out.scaling_policies->size()) == limit) {
            const auto& last = out.scaling_policies->back();
            out.next_token = page_token({last.resource_id, last.scalable_dimension, last.policy_name});
            break;
        }
        ATHANOR_CO_TRY(auto request, wire::from_json<PutScalingPolicyRequest>(row.request));
        std::vector<std::string> names = names_of(row);
        if (names.empty()) {  // its owner's alarms, which name it as their action
            auto found = co_await scaler_->calls().alarms_of(row);
            if (found) names = *std::move(found);
        }
        out.scaling_policies->push_back(
            {.policy_arn = row.arn(),
             .policy_name = row.name,
             .service_namespace = std::string(kNamespace),
             .resource_id = row.key.resource,
             .scalable_dimension = row.key.dimension,
             .policy_type = request.policy_type.value_or(""),
             .step_scaling_policy_configuration = std::move(request.step_scaling_policy_configuration),
             .target_tracking_scaling_policy_configuration =
                 std::move(request.target_tracking_scaling_policy_configuration),
             .predictive_scaling_policy_configuration = {},
             .alarms = shown(row.key, names),
             .creation_time = row.created});
    }
    co_return out;
}

}  // namespace athanor::autoscaling
