// Resource policies of model package groups: who of other accounts may look at a group and its packages, deploy them, or register in it. And what
// decisions ask of any resource of this service by its ARN: that policy, and its tags.
//
// A policy lies beside its group's row and goes with it. It is checked when it is put; compiled once for a text, and kept for as many as are in use. Of
// another account's group the handlers of the registry know only what the decision before them let through: they look where the ARN says.
#pragma once

#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

#include "api/sagemaker/model_package_group.hpp"
#include "gate/identity/authorizer.hpp"
#include "gate/register.hpp"
#include "services/sagemaker/resource.hpp"
#include "store/database.hpp"

namespace athanor::sagemaker {

store::Migrations group_policy_migrations();
Status erase_group_policy(store::Transaction& tx, const Key& group);

// The group that `name_or_arn` means to this caller; of another region: none (ValidationException, missing.hpp).
Result<Key> group_key(const gate::Call& call, std::string_view name_or_arn);

// PutModelPackageGroupPolicy, GetModelPackageGroupPolicy, DeleteModelPackageGroupPolicy.
class GroupPolicies {
public:
    explicit GroupPolicies(store::Database& database) : database_(database) {}
    void add_to(gate::Register& operations);

    // Any thread; reads control.db for groups and packages, and for tags when they are asked for.
    identity::ResourceFacts facts_of(std::string_view arn) const;

private:
    Task<Result<store::Durable<api::sagemaker::PutModelPackageGroupPolicyOutput>>> put(
        gate::Call& call, api::sagemaker::PutModelPackageGroupPolicyInput in);
    Task<Result<api::sagemaker::GetModelPackageGroupPolicyOutput>> get(
        gate::Call& call, api::sagemaker::GetModelPackageGroupPolicyInput in);
    Task<Result<store::Durable<api::sagemaker::Unit>>> remove(
        gate::Call& call, api::sagemaker::DeleteModelPackageGroupPolicyInput in);
    identity::DocumentPtr compiled(const std::string& text) const;

    store::Database& database_;
    mutable std::mutex mutex_;
    mutable std::unordered_map<std::string, identity::DocumentPtr> compiled_;  // by text
};

}  // namespace athanor::sagemaker
