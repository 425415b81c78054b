// What clients see of service-linked roles (gate/identity/linked_roles.hpp): their rows. The platform itself needs none.
#include "gate/identity/linked_roles.hpp"

#include "services/iam/rows.hpp"

namespace athanor::iam {
namespace {

Result<CreateServiceLinkedRoleResponse> create(Writing w, const CreateServiceLinkedRoleRequest& in) {
    const auto* linked = std::ranges::find(identity::kLinkedRoles, std::string_view(in.aws_service_name),
                                           &identity::LinkedRole::service);
    if (linked == std::end(identity::kLinkedRoles))
        return fail("InvalidInput", "Service role cannot be created for " + in.aws_service_name + ".");
    if (in.custom_suffix)
        return fail("InvalidInput", "Custom suffix is not allowed for " + in.aws_service_name);
    ATHANOR_TRY(auto there, find_entity(w.s, w.account(), kRole, linked->name));
    if (there) {
        return fail("InvalidInput", "Service role name " + std::string(linked->name) +
                                        " has been taken in this account, please try a different suffix.");
    }
    Entity role{.account = w.account(), .kind = std::string(kRole), .name = std::string(linked->name)};
    role.path = "/aws-service-role/" + in.aws_service_name + "/";
    role.description = in.description.value_or("");
    role.trust = identity::trust_of_service(in.aws_service_name);
    ATHANOR_CHECK(insert(w, role));
    ATHANOR_CHECK(w.tx.run("INSERT INTO iam_attached (account, kind, folded, policy) VALUES (?, ?, ?, ?)",
                           w.account(), kRole, role.folded(), std::string(linked->policy)));
    return CreateServiceLinkedRoleResponse{.role = role_of(role)};
}

// Nothing here depends on the row, so the task has ended when it is answered.
Result<DeleteServiceLinkedRoleResponse> remove(Writing w, const DeleteServiceLinkedRoleRequest& in) {
    ATHANOR_TRY(Entity role, entity(w.s, w.account(), kRole, in.role_name));
    if (!role.is_linked_role())
        return fail("InvalidInput", "The role " + role.name + " is not a service-linked role.");
    ATHANOR_CHECK(erase(w, role));
    std::string task = "task" + role.path + role.name + "/" + uuid4(w.core.random);
    ATHANOR_CHECK(w.tx.run("INSERT INTO iam_deletion (account, task, created) VALUES (?, ?, ?)", w.account(),
                           task, w.now()));
    ATHANOR_CHECK(w.tx.run("DELETE FROM iam_deletion WHERE account = ? AND created < ?", w.account(),
                           w.now() - std::chrono::hours(24)));
    return DeleteServiceLinkedRoleResponse{.deletion_task_id = std::move(task)};
}

Result<GetServiceLinkedRoleDeletionStatusResponse> status(
    Reading r, const GetServiceLinkedRoleDeletionStatusRequest& in) {
    ATHANOR_TRY(auto there, r.s.one<std::int64_t>("SELECT 1 FROM iam_deletion WHERE account = ? AND task = ?",
                                                  r.account(), in.deletion_task_id));
    if (!there) return no_such_entity("Deletion task " + in.deletion_task_id + " cannot be found.");
    return GetServiceLinkedRoleDeletionStatusResponse{.status = "SUCCEEDED"};
}

}  // namespace

void add_linked_roles(const Table& table) {
    table.writes<op::CreateServiceLinkedRole>(create);
    table.writes<op::DeleteServiceLinkedRole>(remove);
    table.reads<op::GetServiceLinkedRoleDeletionStatus>(status);
}

}  // namespace athanor::iam
