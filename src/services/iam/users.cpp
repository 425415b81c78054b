// Users.
#include "services/iam/rows.hpp"

namespace athanor::iam {
namespace {

Result<CreateUserResponse> create_user(Writing w, const CreateUserRequest& in) {
    ATHANOR_CHECK(check_boundary(w.s, w.account(), in.permissions_boundary));
    Entity user{.account = w.account(), .kind = std::string(kUser), .name = in.user_name};
    user.path = in.path.value_or("/");
    user.boundary = in.permissions_boundary;
    ATHANOR_CHECK(insert(w, user));
    ATHANOR_CHECK(put_tags(w, kUser, user.name, in.tags));
    ATHANOR_TRY(User made, whole_user(w.s, user));
    return CreateUserResponse{.user = std::move(made)};
}

Result<GetUserResponse> get_user(Reading r, const GetUserRequest& in) {
    if (!in.user_name && r.call.principal.kind == gate::PrincipalKind::root) {
        GetUserResponse out;
        out.user = {.path = "/", .user_id = r.account(), .arn = r.call.principal.arn};
        for (const auto& account : r.core.accounts.list()) {
            if (account.id != r.account()) continue;
            out.user.user_name = account.name;
            out.user.create_date = account.created;
        }
        return out;
    }
    ATHANOR_TRY(std::string name, user_or_caller(r.call, in.user_name));
    ATHANOR_TRY(Entity found, entity(r.s, r.account(), kUser, name));
    ATHANOR_TRY(User user, whole_user(r.s, found));
    return GetUserResponse{.user = std::move(user)};
}

Result<ListUsersResponse> list_users(Reading r, const ListUsersRequest& in) {
    ATHANOR_TRY(Page page, Page::of(in));
    ListUsersResponse out;
    ATHANOR_CHECK(each_entity(r.s, r.account(), kUser, page.after(), in.path_prefix.value_or("/"),
                              [&](const Entity& user) {
                                  if (!page.take(user.folded())) return false;
                                  out.users.push_back(user_of(user));
                                  return true;
                              }));
    page.finish(out);
    return out;
}

Result<Nothing> update_user(Writing w, const UpdateUserRequest& in) {
    ATHANOR_TRY(Entity before, entity(w.s, w.account(), kUser, in.user_name));
    Entity after = before;
    after.name = in.new_user_name.value_or(before.name);
    after.path = in.new_path.value_or(before.path);
    after.updated = w.now();
    ATHANOR_CHECK(rename(w, before, after));
    return Nothing{};
}

// What a user has to be rid of before it can go, in the order in which AWS tells.
struct Hindrance {
    std::string_view sql, told;
};
constexpr Hindrance kHindrances[] = {
    {"SELECT 1 FROM iam_attached WHERE account = ? AND kind = 'u' AND folded = ? LIMIT 1",
     "Cannot delete entity, must detach all policies first."},
    {"SELECT 1 FROM iam_inline WHERE account = ? AND kind = 'u' AND folded = ? LIMIT 1",
     "Cannot delete entity, must delete policies first."},
    {"SELECT 1 FROM iam_access_key WHERE account = ? AND user_name = ? LIMIT 1",
     "Cannot delete entity, must delete access keys first."},
    {"SELECT 1 FROM iam_login WHERE account = ? AND user_name = ? LIMIT 1",
     "Cannot delete entity, must delete login profile first."},
    {"SELECT 1 FROM iam_member WHERE account = ? AND user_name = ? LIMIT 1",
     "Cannot delete entity, must remove users from group first."},
};

Result<Nothing> delete_user(Writing w, const DeleteUserRequest& in) {
    ATHANOR_TRY(Entity user, entity(w.s, w.account(), kUser, in.user_name));
    for (const auto& [sql, told] : kHindrances) {
        ATHANOR_TRY(auto there, w.s.one<std::int64_t>(sql, user.account, user.folded()));
        if (there) return delete_conflict(std::string(told));
    }
    ATHANOR_CHECK(w.tx.run("DELETE FROM iam_old_password WHERE account = ? AND user_name = ?", user.account,
                           user.folded()));
    ATHANOR_CHECK(erase(w, user));
    return Nothing{};
}

Result<Nothing> put_user_permissions_boundary(Writing w, const PutUserPermissionsBoundaryRequest& in) {
    ATHANOR_TRY(Entity user, entity(w.s, w.account(), kUser, in.user_name));
    user.boundary = in.permissions_boundary;
    ATHANOR_CHECK(check_boundary(w.s, w.account(), user.boundary));
    ATHANOR_CHECK(update(w, user));
    return Nothing{};
}

Result<Nothing> delete_user_permissions_boundary(Writing w, const DeleteUserPermissionsBoundaryRequest& in) {
    ATHANOR_TRY(Entity user, entity(w.s, w.account(), kUser, in.user_name));
    if (!user.boundary)
        return no_such_entity("The user " + user.name + " does not have a permissions boundary.");
    user.boundary.reset();
    ATHANOR_CHECK(update(w, user));
    return Nothing{};
}

// What users can have at AWS and cannot have here: there are none. Clients ask before they delete a user.
template <class Out, class In>
Result<Out> none_of_user(Reading r, const In& in) {
    ATHANOR_TRY(std::string name, user_or_caller(r.call, in.user_name));
    if (!name.empty()) ATHANOR_CHECK(entity(r.s, r.account(), kUser, name));
    Out out;
    out.is_truncated = false;
    return out;
}

Result<ListVirtualMFADevicesResponse> list_virtual_mfa_devices(Reading, const ListVirtualMFADevicesRequest&) {
    return ListVirtualMFADevicesResponse{.is_truncated = false};
}

}  // namespace

void add_users(const Table& table) {
    table.writes<op::CreateUser>(create_user);
    table.reads<op::GetUser>(get_user);
    table.reads<op::ListUsers>(list_users);
    table.writes<op::UpdateUser>(update_user);
    table.writes<op::DeleteUser>(delete_user);
    table.writes<op::PutUserPermissionsBoundary>(put_user_permissions_boundary);
    table.writes<op::DeleteUserPermissionsBoundary>(delete_user_permissions_boundary);
    table.reads<op::ListMFADevices>(none_of_user<ListMFADevicesResponse, ListMFADevicesRequest>);
    table.reads<op::ListSSHPublicKeys>(none_of_user<ListSSHPublicKeysResponse, ListSSHPublicKeysRequest>);
    table.reads<op::ListSigningCertificates>(
        none_of_user<ListSigningCertificatesResponse, ListSigningCertificatesRequest>);
    table.reads<op::ListServiceSpecificCredentials>(
        none_of_user<ListServiceSpecificCredentialsResponse, ListServiceSpecificCredentialsRequest>);
    table.reads<op::ListVirtualMFADevices>(list_virtual_mfa_devices);
}

}  // namespace athanor::iam
