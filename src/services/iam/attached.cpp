// Managed policies on users, roles and groups: one set of functions for the three kinds.
#include "services/iam/rows.hpp"

namespace athanor::iam {
namespace {

constexpr std::int64_t kMostAttached = 10;

std::string_view quota_of(std::string_view kind) {
    if (kind == kUser) return "PoliciesPerUser";
    return kind == kRole ? "PoliciesPerRole" : "PoliciesPerGroup";
}

Result<Nothing> attach(Writing w, std::string_view kind, const std::string& name, const std::string& arn) {
    ATHANOR_TRY(Entity holder, entity_to_change(w, kind, name));
    const auto parsed = identity::parse_iam_arn(arn);
    if (!parsed || parsed->kind != kPolicy) return fail("InvalidInput", "ARN " + arn + " is not valid.");
    ATHANOR_TRY(auto policy, find_managed_policy(w.s, w.account(), arn));
    if (!policy) return no_such_entity("Policy " + arn + " does not exist or is not attachable.");
    if (policy->linked_only)
        return fail("PolicyNotAttachable", "Cannot attach a Service Role Policy to a Customer Role.");
    ATHANOR_CHECK(w.tx.run(
        "INSERT INTO iam_attached (account, kind, folded, policy) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
        w.account(), kind, holder.folded(), arn));
    ATHANOR_TRY(auto all,
                w.s.one<std::int64_t>(
                    "SELECT count(*) FROM iam_attached WHERE account = ? AND kind = ? AND folded = ?",
                    w.account(), kind, holder.folded()));
    if (all.value_or(0) > kMostAttached) return quota_exceeded(quota_of(kind), kMostAttached);
    return Nothing{};
}

Result<Nothing> detach(Writing w, std::string_view kind, const std::string& name, const std::string& arn) {
    ATHANOR_TRY(Entity holder, entity_to_change(w, kind, name));
    ATHANOR_TRY(
        auto gone,
        w.tx.run("DELETE FROM iam_attached WHERE account = ? AND kind = ? AND folded = ? AND policy = ?",
                 w.account(), kind, holder.folded(), arn));
    if (gone == 0) return no_such_entity("Policy " + arn + " was not found.");
    return Nothing{};
}

template <class Out, class In>
Result<Out> list_attached(const Reading& r, std::string_view kind, const std::string& name, const In& in) {
    ATHANOR_TRY(Entity holder, entity(r.s, r.account(), kind, name));
    ATHANOR_TRY(Page page, Page::of(in));
    ATHANOR_TRY(auto arns,
                r.s.all<std::string>("SELECT policy FROM iam_attached WHERE account = ? AND kind = ? AND "
                                     "folded = ? AND policy > ? ORDER BY policy",
                                     r.account(), kind, holder.folded(), page.after()));
    Out out;
    out.attached_policies.emplace();
    for (const auto& arn : arns) {
        const auto parsed = identity::parse_iam_arn(arn);
        ATHANOR_ASSERT(parsed);
        if (!parsed->path.starts_with(in.path_prefix.value_or("/"))) continue;
        if (!page.take(arn)) break;
        out.attached_policies->push_back({.policy_name = std::string(parsed->name), .policy_arn = arn});
    }
    page.finish(out);
    return out;
}

}  // namespace

void add_attached(const Table& table) {
    table.writes<op::AttachUserPolicy>([](Writing w, const AttachUserPolicyRequest& in) {
        return attach(w, kUser, in.user_name, in.policy_arn);
    });
    table.writes<op::AttachRolePolicy>([](Writing w, const AttachRolePolicyRequest& in) {
        return attach(w, kRole, in.role_name, in.policy_arn);
    });
    table.writes<op::AttachGroupPolicy>([](Writing w, const AttachGroupPolicyRequest& in) {
        return attach(w, kGroup, in.group_name, in.policy_arn);
    });
    table.writes<op::DetachUserPolicy>([](Writing w, const DetachUserPolicyRequest& in) {
        return detach(w, kUser, in.user_name, in.policy_arn);
    });
    table.writes<op::DetachRolePolicy>([](Writing w, const DetachRolePolicyRequest& in) {
        return detach(w, kRole, in.role_name, in.policy_arn);
    });
    table.writes<op::DetachGroupPolicy>([](Writing w, const DetachGroupPolicyRequest& in) {
        return detach(w, kGroup, in.group_name, in.policy_arn);
    });
    table.reads<op::ListAttachedUserPolicies>([](Reading r, const ListAttachedUserPoliciesRequest& in) {
        return list_attached<ListAttachedUserPoliciesResponse>(r, kUser, in.user_name, in);
    });
    table.reads<op::ListAttachedRolePolicies>([](Reading r, const ListAttachedRolePoliciesRequest& in) {
        return list_attached<ListAttachedRolePoliciesResponse>(r, kRole, in.role_name, in);
    });
    table.reads<op::ListAttachedGroupPolicies>([](Reading r, const ListAttachedGroupPoliciesRequest& in) {
        return list_attached<ListAttachedGroupPoliciesResponse>(r, kGroup, in.group_name, in);
    });
}

}  // namespace athanor::iam
