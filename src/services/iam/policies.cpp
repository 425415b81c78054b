// Managed policies: the account's own, and AWS's to read.
#include "services/iam/policies.hpp"

#include "gate/identity/managed_policies.hpp"
#include "services/iam/documents.hpp"

namespace athanor::iam {
namespace {

Result<CreatePolicyResponse> create_policy(Writing w, const CreatePolicyRequest& in) {
    ATHANOR_CHECK(check_managed(in.policy_document));
    Entity policy{.account = w.account(), .kind = std::string(kPolicy), .name = in.policy_name};
    policy.path = in.path.value_or("/");
    policy.description = in.description.value_or("");
    policy.default_version = policy.last_version = 1;
    ATHANOR_CHECK(insert(w, policy));
    ATHANOR_CHECK(put_tags(w, kPolicy, policy.name, in.tags));
    ATHANOR_CHECK(insert_version(w, policy, 1, in.policy_document));
    ATHANOR_TRY(Policy made, policy_of(w, policy, true));
    made.description.reset();  // AWS tells it in GetPolicy alone
    return CreatePolicyResponse{.policy = std::move(made)};
}

Result<GetPolicyResponse> get_policy(Reading r, const GetPolicyRequest& in) {
    if (const auto* of_aws = identity::find_managed(in.policy_arn)) {
        ATHANOR_TRY(Policy policy, policy_of(r, *of_aws));
        policy.description = of_aws->description;
        return GetPolicyResponse{.policy = std::move(policy)};
    }
    ATHANOR_TRY(Entity found, policy_to_read(r, in.policy_arn));
    ATHANOR_TRY(Policy policy, policy_of(r, found, true));
    return GetPolicyResponse{.policy = std::move(policy)};
}

// Whether ListPolicies' filters let a policy in.
bool wanted(const ListPoliciesRequest& in, const Policy& policy) {
    if (!policy.path->starts_with(in.path_prefix.value_or("/"))) return false;
    const bool boundaries = in.policy_usage_filter == "PermissionsBoundary";
    if (boundaries) return *policy.permissions_boundary_usage_count > 0 || !in.only_attached.value_or(false);
    return !in.only_attached.value_or(false) || *policy.attachment_count > 0;
}

// The account's own first, then AWS's; a marker says where it stands by "l" or "m" and the name.
Result<ListPoliciesResponse> list_policies(Reading r, const ListPoliciesRequest& in) {
    ATHANOR_TRY(Page page, Page::of(in));
    const std::string scope = in.scope.value_or("All");
    ListPoliciesResponse out;
    out.policies.emplace();
    bool full = false;
    auto take = [&](const std::string& key, Policy policy) {
        if (!wanted(in, policy)) return true;
        if (!page.take(key)) return !(full = true);
        out.policies->push_back(std::move(policy));
        return true;
    };
    if (scope != "AWS" && (page.after().empty() || page.after().starts_with('l'))) {
        std::vector<Entity> own;
        ATHANOR_CHECK(each_entity(r.s, r.account(), kPolicy,
                                  page.after().empty() ? "" : page.after().substr(1), "/",
                                  [&](const Entity& policy) {
                                      own.push_back(policy);
                                      return true;
                                  }));
        for (const Entity& policy : own) {
            ATHANOR_TRY(Policy one, policy_of(r, policy, false));
            if (!take("l" + policy.folded(), std::move(one))) break;
        }
    }
    if (scope != "Local" && !full) {
        for (const auto& policy : identity::managed_policies()) {
            const std::string key = "m" + std::string(policy.name);
            if (key <= page.after()) continue;
            ATHANOR_TRY(Policy one, policy_of(r, policy));
            if (!take(key, std::move(one))) break;
        }
    }
    page.finish(out);
    return out;
}

Result<Nothing> delete_policy(Writing w, const DeletePolicyRequest& in) {
    ATHANOR_TRY(Entity policy, own_policy(w.s, w.account(), in.policy_arn));
    ATHANOR_TRY(Usage usage, usage_of(w, in.policy_arn));
    if (usage.attached > 0 || usage.boundaries > 0)
        return delete_conflict("Cannot delete a policy attached to entities.");
    ATHANOR_TRY(auto versions,
                w.s.one<std::int64_t>("SELECT count(*) FROM iam_version WHERE account = ? AND folded = ?",
                                      w.account(), policy.folded()));
    if (versions.value_or(0) > 1) {
        return delete_conflict(
            "This policy has more than one version. Before you delete a policy, you must delete the policy's "
            "versions. The default version is deleted with the policy.");
    }
    ATHANOR_CHECK(
        w.tx.run("DELETE FROM iam_version WHERE account = ? AND folded = ?", w.account(), policy.folded()));
    ATHANOR_CHECK(erase(w, policy));
    return Nothing{};
}

// Where a policy is used: a marker says the kind and the name.
Result<ListEntitiesForPolicyResponse> list_entities_for_policy(Reading r,
                                                               const ListEntitiesForPolicyRequest& in) {
    ATHANOR_TRY(auto policy, find_managed_policy(r.s, r.account(), in.policy_arn));
    if (!policy) return no_such_entity("Policy " + in.policy_arn + " was not found.");
    ATHANOR_TRY(Page page, Page::of(in));
    const std::string filter = in.entity_filter.value_or("");
    const bool boundaries = in.policy_usage_filter == "PermissionsBoundary";
    ListEntitiesForPolicyResponse out;
    out.policy_groups.emplace(), out.policy_users.emplace(), out.policy_roles.emplace();
    for (const auto& [kind, word] : {std::pair(kGroup, "Group"), {kRole, "Role"}, {kUser, "User"}}) {
        if (!filter.empty() && filter != word) continue;
        ATHANOR_TRY(
            auto names,
            r.s.all<std::string>(
                boundaries ? "SELECT folded FROM iam_entity WHERE account = ? AND kind = ? AND boundary = ? "
                             "ORDER BY folded"
                           : "SELECT folded FROM iam_attached WHERE account = ? AND kind = ? AND policy = ? "
                             "ORDER BY folded",
                r.account(), kind, in.policy_arn));
        for (const auto& name : names) {
            const std::string key = std::string(kind) + name;
            if (key <= page.after()) continue;
            ATHANOR_TRY(Entity e, entity(r.s, r.account(), kind, name));
            if (!e.path.starts_with(in.path_prefix.value_or("/"))) continue;
            if (!page.take(key)) break;
            if (kind == kGroup) out.policy_groups->push_back({.group_name = e.name, .group_id = e.id});
            if (kind == kRole) out.policy_roles->push_back({.role_name = e.name, .role_id = e.id});
            if (kind == kUser) out.policy_users->push_back({.user_name = e.name, .user_id = e.id});
        }
    }
    page.finish(out);
    return out;
}

}  // namespace

void add_policies(const Table& table) {
    table.writes<op::CreatePolicy>(create_policy);
    table.reads<op::GetPolicy>(get_policy);
    table.reads<op::ListPolicies>(list_policies);
    table.writes<op::DeletePolicy>(delete_policy);
    table.reads<op::ListEntitiesForPolicy>(list_entities_for_policy);
}

}  // namespace athanor::iam
