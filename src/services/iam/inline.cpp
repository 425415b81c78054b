// Inline policies of users, roles and groups: one set of functions for the three kinds.
#include "services/iam/documents.hpp"
#include "services/iam/rows.hpp"

namespace athanor::iam {
namespace {

struct Limits {
    std::string_view word;
    std::size_t size;  // of all inline policies of one, white space not counted
};
constexpr Limits limits_of(std::string_view kind) {
    if (kind == kUser) return {"user", 2048};
    if (kind == kRole) return {"role", 10'240};
    return {"group", 5120};
}

Result<Nothing> put(Writing w, std::string_view kind, const std::string& name, const std::string& policy,
                    const std::string& document) {
    ATHANOR_TRY(Entity holder, entity_to_change(w, kind, name));
    ATHANOR_CHECK(check_identity_policy(document));
    ATHANOR_CHECK(
        w.tx.run("INSERT INTO iam_inline (account, kind, folded, policy, document) VALUES (?, ?, ?, ?, ?) ON "
                 "CONFLICT (account, kind, folded, policy) DO UPDATE SET document = excluded.document",
                 w.account(), kind, holder.folded(), policy, document));
    std::size_t size = 0;
    ATHANOR_CHECK(w.s.each<std::string_view>(
        "SELECT document FROM iam_inline WHERE account = ? AND kind = ? AND folded = ?",
        [&](std::string_view one) { size += counted_size(one); }, w.account(), kind, holder.folded()));
    const Limits limits = limits_of(kind);
    if (size > limits.size) {
        return fail("LimitExceeded",
                    "Maximum policy size of " + std::to_string(limits.size) + " bytes exceeded for " +
                        std::string(limits.word) + " " + holder.name,
                    409);
    }
    return Nothing{};
}

std::unexpected<Error> no_such_policy(std::string_view kind, const std::string& policy) {
    return no_such_entity("The " + std::string(limits_of(kind).word) + " policy with name " + policy +
                          " cannot be found.");
}

Result<Nothing> remove_inline(Writing w, std::string_view kind, const std::string& name,
                              const std::string& policy) {
    ATHANOR_TRY(Entity holder, entity_to_change(w, kind, name));
    ATHANOR_TRY(
        auto gone,
        w.tx.run("DELETE FROM iam_inline WHERE account = ? AND kind = ? AND folded = ? AND policy = ?",
                 w.account(), kind, holder.folded(), policy));
    if (gone == 0) return no_such_policy(kind, policy);
    return Nothing{};
}

struct Found {
    std::string holder, document;
};
Result<Found> get(const Reading& r, std::string_view kind, const std::string& name,
                  const std::string& policy) {
    ATHANOR_TRY(Entity holder, entity(r.s, r.account(), kind, name));
    ATHANOR_TRY(
        auto document,
        r.s.one<std::string>(
            "SELECT document FROM iam_inline WHERE account = ? AND kind = ? AND folded = ? AND policy = ?",
            r.account(), kind, holder.folded(), policy));
    if (!document) return no_such_policy(kind, policy);
    return Found{holder.name, uri_encode(*document)};
}

template <class Out, class In>
Result<Out> list_inline(const Reading& r, std::string_view kind, const std::string& name, const In& in) {
    ATHANOR_TRY(Entity holder, entity(r.s, r.account(), kind, name));
    ATHANOR_TRY(Page page, Page::of(in));
    Out out;
    ATHANOR_CHECK(r.s.each<std::string>(
        "SELECT policy FROM iam_inline WHERE account = ? AND kind = ? AND folded = ? AND policy > ? ORDER BY "
        "policy",
        [&](std::string policy) {
            if (!page.take(policy)) return false;
            out.policy_names.push_back(std::move(policy));
            return true;
        },
        r.account(), kind, holder.folded(), page.after()));
    page.finish(out);
    return out;
}

}  // namespace

void add_inline(const Table& table) {
    table.writes<op::PutUserPolicy>([](Writing w, const PutUserPolicyRequest& in) {
        return put(w, kUser, in.user_name, in.policy_name, in.policy_document);
    });
    table.writes<op::PutRolePolicy>([](Writing w, const PutRolePolicyRequest& in) {
        return put(w, kRole, in.role_name, in.policy_name, in.policy_document);
    });
    table.writes<op::PutGroupPolicy>([](Writing w, const PutGroupPolicyRequest& in) {
        return put(w, kGroup, in.group_name, in.policy_name, in.policy_document);
    });
    table.writes<op::DeleteUserPolicy>([](Writing w, const DeleteUserPolicyRequest& in) {
        return remove_inline(w, kUser, in.user_name, in.policy_name);
    });
    table.writes<op::DeleteRolePolicy>([](Writing w, const DeleteRolePolicyRequest& in) {
        return remove_inline(w, kRole, in.role_name, in.policy_name);
    });
    table.writes<op::DeleteGroupPolicy>([](Writing w, const DeleteGroupPolicyRequest& in) {
        return remove_inline(w, kGroup, in.group_name, in.policy_name);
    });
    table.reads<op::GetUserPolicy>(
        [](Reading r, const GetUserPolicyRequest& in) -> Result<GetUserPolicyResponse> {
            ATHANOR_TRY(Found found, get(r, kUser, in.user_name, in.policy_name));
            return GetUserPolicyResponse{found.holder, in.policy_name, found.document};
        });
    table.reads<op::GetRolePolicy>(
        [](Reading r, const GetRolePolicyRequest& in) -> Result<GetRolePolicyResponse> {
            ATHANOR_TRY(Found found, get(r, kRole, in.role_name, in.policy_name));
            return GetRolePolicyResponse{found.holder, in.policy_name, found.document};
        });
    table.reads<op::GetGroupPolicy>(
        [](Reading r, const GetGroupPolicyRequest& in) -> Result<GetGroupPolicyResponse> {
            ATHANOR_TRY(Found found, get(r, kGroup, in.group_name, in.policy_name));
            return GetGroupPolicyResponse{found.holder, in.policy_name, found.document};
        });
    table.reads<op::ListUserPolicies>([](Reading r, const ListUserPoliciesRequest& in) {
        return list_inline<ListUserPoliciesResponse>(r, kUser, in.user_name, in);
    });
    table.reads<op::ListRolePolicies>([](Reading r, const ListRolePoliciesRequest& in) {
        return list_inline<ListRolePoliciesResponse>(r, kRole, in.role_name, in);
    });
    table.reads<op::ListGroupPolicies>([](Reading r, const ListGroupPoliciesRequest& in) {
        return list_inline<ListGroupPoliciesResponse>(r, kGroup, in.group_name, in);
    });
}

}  // namespace athanor::iam
