// Roles, but for those that services make for themselves (linked_roles.cpp).
#include "services/iam/documents.hpp"
#include "services/iam/rows.hpp"

namespace athanor::iam {
namespace {

constexpr std::size_t kTrustSize = 2048;

Status check_trust_of(const Writing& w, const std::string& document) {
    ATHANOR_CHECK(check_trust(w.s, w.core.accounts, document));
    if (counted_size(document) > kTrustSize) return quota_exceeded("ACLSizePerRole", kTrustSize);
    return {};
}

Result<CreateRoleResponse> create_role(Writing w, const CreateRoleRequest& in) {
    Entity role{.account = w.account(), .kind = std::string(kRole), .name = in.role_name};
    role.path = in.path.value_or("/");
    if (role.is_linked_role())
        return fail("InvalidInput",
                    "A role with the path /aws-service-role/ is made by CreateServiceLinkedRole.");
    ATHANOR_CHECK(check_trust_of(w, in.assume_role_policy_document));
    ATHANOR_CHECK(check_boundary(w.s, w.account(), in.permissions_boundary));
    role.trust = in.assume_role_policy_document;
    role.description = in.description.value_or("");
    role.longest_session = in.max_session_duration.value_or(role.longest_session);
    role.boundary = in.permissions_boundary;
    ATHANOR_CHECK(insert(w, role));
    ATHANOR_CHECK(put_tags(w, kRole, role.name, in.tags));
    ATHANOR_TRY(Role made, whole_role(w.s, role));
    made.role_last_used.reset();
    return CreateRoleResponse{.role = std::move(made)};
}

Result<GetRoleResponse> get_role(Reading r, const GetRoleRequest& in) {
    ATHANOR_TRY(Entity found, entity(r.s, r.account(), kRole, in.role_name));
    ATHANOR_TRY(Role role, whole_role(r.s, found));
    return GetRoleResponse{.role = std::move(role)};
}

Result<ListRolesResponse> list_roles(Reading r, const ListRolesRequest& in) {
    ATHANOR_TRY(Page page, Page::of(in));
    ListRolesResponse out;
    ATHANOR_CHECK(each_entity(r.s, r.account(), kRole, page.after(), in.path_prefix.value_or("/"),
                              [&](const Entity& role) {
                                  if (!page.take(role.folded())) return false;
                                  out.roles.push_back(role_of(role));
                                  return true;
                              }));
    page.finish(out);
    return out;
}

Result<UpdateRoleResponse> update_role(Writing w, const UpdateRoleRequest& in) {
    ATHANOR_TRY(Entity role, entity_to_change(w, kRole, in.role_name));
    if (in.description) role.description = *in.description;
    if (in.max_session_duration) role.longest_session = *in.max_session_duration;
    ATHANOR_CHECK(update(w, role));
    return UpdateRoleResponse{};
}

Result<UpdateRoleDescriptionResponse> update_role_description(Writing w,
                                                              const UpdateRoleDescriptionRequest& in) {
    ATHANOR_TRY(Entity role, entity_to_change(w, kRole, in.role_name));
    role.description = in.description;
    ATHANOR_CHECK(update(w, role));
    return UpdateRoleDescriptionResponse{.role = role_of(role)};
}

Result<Nothing> update_assume_role_policy(Writing w, const UpdateAssumeRolePolicyRequest& in) {
    ATHANOR_TRY(Entity role, entity_to_change(w, kRole, in.role_name));
    ATHANOR_CHECK(check_trust_of(w, in.policy_document));
    role.trust = in.policy_document;
    ATHANOR_CHECK(update(w, role));
    return Nothing{};
}

Result<Nothing> delete_role(Writing w, const DeleteRoleRequest& in) {
    ATHANOR_TRY(Entity role, entity_to_change(w, kRole, in.role_name));
    auto has = [&](std::string_view sql) -> Result<bool> {
        ATHANOR_TRY(auto one, w.s.one<std::int64_t>(sql, role.account, role.folded()));
        return one.has_value();
    };
    ATHANOR_TRY(bool profiles, has("SELECT 1 FROM iam_profile_role WHERE account = ? AND role = ? LIMIT 1"));
    if (profiles)
        return delete_conflict("Cannot delete entity, must remove roles from instance profile first.");
    ATHANOR_TRY(bool attached,
                has("SELECT 1 FROM iam_attached WHERE account = ? AND kind = 'r' AND folded = ? LIMIT 1"));
    if (attached) return delete_conflict("Cannot delete entity, must detach all policies first.");
    ATHANOR_TRY(bool inline_ones,
                has("SELECT 1 FROM iam_inline WHERE account = ? AND kind = 'r' AND folded = ? LIMIT 1"));
    if (inline_ones) return delete_conflict("Cannot delete entity, must delete policies first.");
    ATHANOR_CHECK(erase(w, role));
    return Nothing{};
}

Result<Nothing> put_role_permissions_boundary(Writing w, const PutRolePermissionsBoundaryRequest& in) {
    ATHANOR_TRY(Entity role, entity_to_change(w, kRole, in.role_name));
    role.boundary = in.permissions_boundary;
    ATHANOR_CHECK(check_boundary(w.s, w.account(), role.boundary));
    ATHANOR_CHECK(update(w, role));
    return Nothing{};
}

Result<Nothing> delete_role_permissions_boundary(Writing w, const DeleteRolePermissionsBoundaryRequest& in) {
    ATHANOR_TRY(Entity role, entity_to_change(w, kRole, in.role_name));
    if (!role.boundary)
        return no_such_entity("The role " + role.name + " does not have a permissions boundary.");
    role.boundary.reset();
    ATHANOR_CHECK(update(w, role));
    return Nothing{};
}

}  // namespace

void add_roles(const Table& table) {
    table.writes<op::CreateRole>(create_role);
    table.reads<op::GetRole>(get_role);
    table.reads<op::ListRoles>(list_roles);
    table.writes<op::UpdateRole>(update_role);
    table.writes<op::UpdateRoleDescription>(update_role_description);
    table.writes<op::UpdateAssumeRolePolicy>(update_assume_role_policy);
    table.writes<op::DeleteRole>(delete_role);
    table.writes<op::PutRolePermissionsBoundary>(put_role_permissions_boundary);
    table.writes<op::DeleteRolePermissionsBoundary>(delete_role_permissions_boundary);
}

}  // namespace athanor::iam
