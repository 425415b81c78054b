// Application Auto Scaling for production variants of endpoints (ServiceNamespace sagemaker, ScalableDimension sagemaker:variant:DesiredInstanceCount):
// scalable targets, target tracking and step scaling policies, scheduled actions, activities.
//
//     autoscaling::Autoscaling autoscaling(control, operations, targets, sessions, clock, random, shapes);
//     autoscaling.add_to(operations);        // registers the policies' ARNs as targets of alarms, too
//     autoscaling.start(cores.next());       // after sagemaker and cloudwatch are registered
//
// How many instances: decision.hpp. Who makes it so: scaler.hpp. The alarms: alarms.hpp. A policy is stored after its alarms were made, and an answer is given
// after both; other namespaces and dimensions have no targets, and none can be registered. Predictive scaling is refused.
#pragma once

#include <memory>

#include "api/autoscaling.hpp"
#include "gate/register.hpp"
#include "gate/target.hpp"
#include "services/autoscaling/scaler.hpp"

namespace athanor::autoscaling {

class Autoscaling {
public:
    static store::Migrations migrations() { return autoscaling::migrations(); }

    Autoscaling(store::Database& control, gate::Register& operations, gate::Targets& targets,
                const gate::RootAndSessions& sessions, Clock& clock, Random& random, AlarmShapes shapes)
        : database_(control),
          targets_(targets),
          clock_(clock),
          random_(random),
          scaler_(std::make_shared<Scaler>(control, operations, sessions, clock, random, shapes)) {}

    void add_to(gate::Register& operations);
    void start(Executor executor) { scaler_->start(executor); }
    void stop() { scaler_->stop(); }
    Scaler& scaler() { return *scaler_; }

private:
    template <class T>
    using Changed = Task<Result<store::Durable<T>>>;
    template <class T>
    using Seen = Task<Result<T>>;

    // targets.cpp
    Changed<api::autoscaling::RegisterScalableTargetResponse> register_target(
        gate::Call& call, api::autoscaling::RegisterScalableTargetRequest in);
    Changed<api::autoscaling::DeregisterScalableTargetResponse> deregister(
        gate::Call& call, api::autoscaling::DeregisterScalableTargetRequest in);
    Seen<api::autoscaling::DescribeScalableTargetsResponse> describe_targets(
        gate::Call& call, api::autoscaling::DescribeScalableTargetsRequest in);
    Changed<api::autoscaling::TagResourceResponse> tag(gate::Call& call,
                                                       api::autoscaling::TagResourceRequest in);
    Changed<api::autoscaling::UntagResourceResponse> untag(gate::Call& call,
                                                           api::autoscaling::UntagResourceRequest in);
    Seen<api::autoscaling::ListTagsForResourceResponse> list_tags(
        gate::Call& call, api::autoscaling::ListTagsForResourceRequest in);
    void add_targets_to(gate::Register& operations);

    // put_policy.cpp
    Changed<api::autoscaling::PutScalingPolicyResponse> put_policy(
        gate::Call& call, api::autoscaling::PutScalingPolicyRequest in);
    Changed<api::autoscaling::DeleteScalingPolicyResponse> delete_policy(
        gate::Call& call, api::autoscaling::DeleteScalingPolicyRequest in);
    Seen<api::autoscaling::DescribeScalingPoliciesResponse> describe_policies(
        gate::Call& call, api::autoscaling::DescribeScalingPoliciesRequest in);
    Task<Status> make_alarms(PolicyRow row, api::autoscaling::TargetTrackingScalingPolicyConfiguration policy,
                             std::vector<std::string> surplus);
    Task<Status> repair(std::vector<RepairRow> rows);  // at once; what fails stays for the loop
    void add_policies_to(gate::Register& operations);

    // schedules.cpp
    Changed<api::autoscaling::PutScheduledActionResponse> put_action(
        gate::Call& call, api::autoscaling::PutScheduledActionRequest in);
    Changed<api::autoscaling::DeleteScheduledActionResponse> delete_action(
        gate::Call& call, api::autoscaling::DeleteScheduledActionRequest in);
    Seen<api::autoscaling::DescribeScheduledActionsResponse> describe_actions(
        gate::Call& call, api::autoscaling::DescribeScheduledActionsRequest in);
    Seen<api::autoscaling::DescribeScalingActivitiesResponse> describe_activities(
        gate::Call& call, api::autoscaling::DescribeScalingActivitiesRequest in);
    void add_schedules_to(gate::Register& operations);

    store::Database& database_;
    gate::Targets& targets_;
    Clock& clock_;
    Random& random_;
    std::shared_ptr<Scaler> scaler_;  // shared with its coroutines
};

// --- what the operations share

// The key that a request names. ValidationException for what is not a variant's instances.
Result<Key> key_of(const gate::Call& call, const std::string& service_namespace, const std::string& resource,
                   const std::string& dimension);
std::unexpected<Error> no_target(const Key& key, std::string_view verb);  // "registered", "found"

// A page: where it begins, and the token of the next.
inline constexpr std::int64_t kPage = 50;
Result<std::int64_t> page_size(const std::optional<std::int64_t>& wanted);
std::string page_token(std::initializer_list<std::string_view> place);
Result<std::vector<std::string>> page_place(const std::string& token,
                                            std::size_t parts);  // InvalidNextTokenException

// Whether a row is asked for by an optional list of names.
bool asked(const std::optional<std::vector<std::string>>& names, const std::string& name);

}  // namespace athanor::autoscaling
