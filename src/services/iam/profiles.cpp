// Instance profiles: a role under another name, for clients that know no other way to hand one to a machine.
#include "services/iam/rows.hpp"

namespace athanor::iam {
namespace {

Result<CreateInstanceProfileResponse> create_instance_profile(Writing w,
                                                              const CreateInstanceProfileRequest& in) {
    Entity profile{.account = w.account(), .kind = std::string(kProfile), .name = in.instance_profile_name};
    profile.path = in.path.value_or("/");
    ATHANOR_CHECK(insert(w, profile));
    ATHANOR_CHECK(put_tags(w, kProfile, profile.name, in.tags));
    ATHANOR_TRY(auto made, profile_of(w.s, profile, true));
    return CreateInstanceProfileResponse{.instance_profile = std::move(made)};
}

Result<GetInstanceProfileResponse> get_instance_profile(Reading r, const GetInstanceProfileRequest& in) {
    ATHANOR_TRY(Entity profile, entity(r.s, r.account(), kProfile, in.instance_profile_name));
    ATHANOR_TRY(auto out, profile_of(r.s, profile, true));
    return GetInstanceProfileResponse{.instance_profile = std::move(out)};
}

Result<ListInstanceProfilesResponse> list_instance_profiles(Reading r,
                                                            const ListInstanceProfilesRequest& in) {
    ATHANOR_TRY(Page page, Page::of(in));
    std::vector<Entity> found;
    ATHANOR_CHECK(each_entity(r.s, r.account(), kProfile, page.after(), in.path_prefix.value_or("/"),
                              [&](const Entity& profile) {
                                  if (!page.take(profile.folded())) return false;
                                  found.push_back(profile);
                                  return true;
                              }));
    ListInstanceProfilesResponse out;
    for (const Entity& profile : found) {
        ATHANOR_TRY(auto one, profile_of(r.s, profile, false));
        out.instance_profiles.push_back(std::move(one));
    }
    page.finish(out);
    return out;
}

Result<ListInstanceProfilesForRoleResponse> list_instance_profiles_for_role(
    Reading r, const ListInstanceProfilesForRoleRequest& in) {
    ATHANOR_TRY(Entity role, entity(r.s, r.account(), kRole, in.role_name));
    ATHANOR_TRY(Page page, Page::of(in));
    ATHANOR_TRY(auto names, r.s.all<std::string>("SELECT profile FROM iam_profile_role WHERE account = ? AND "
                                                 "role = ? AND profile > ? ORDER BY profile",
                                                 r.account(), role.folded(), page.after()));
    ListInstanceProfilesForRoleResponse out;
    for (const auto& name : names) {
        if (!page.take(name)) break;
        ATHANOR_TRY(Entity profile, entity(r.s, r.account(), kProfile, name));
        ATHANOR_TRY(auto one, profile_of(r.s, profile, false));
        out.instance_profiles.push_back(std::move(one));
    }
    page.finish(out);
    return out;
}

Result<Nothing> delete_instance_profile(Writing w, const DeleteInstanceProfileRequest& in) {
    ATHANOR_TRY(Entity profile, entity(w.s, w.account(), kProfile, in.instance_profile_name));
    ATHANOR_TRY(auto role,
                w.s.one<std::string>("SELECT role FROM iam_profile_role WHERE account = ? AND profile = ?",
                                     w.account(), profile.folded()));
    if (role) return delete_conflict("Cannot delete entity, must remove roles from instance profile first.");
    ATHANOR_CHECK(erase(w, profile));
    return Nothing{};
}

Result<Nothing> add_role_to_instance_profile(Writing w, const AddRoleToInstanceProfileRequest& in) {
    ATHANOR_TRY(Entity profile, entity(w.s, w.account(), kProfile, in.instance_profile_name));
    ATHANOR_TRY(Entity role, entity_to_change(w, kRole, in.role_name));
    ATHANOR_TRY(auto before,
                w.s.one<std::string>("SELECT role FROM iam_profile_role WHERE account = ? AND profile = ?",
                                     w.account(), profile.folded()));
    if (before) return quota_exceeded("InstanceSessionsPerInstanceProfile", 1);
    ATHANOR_CHECK(w.tx.run("INSERT INTO iam_profile_role (account, profile, role) VALUES (?, ?, ?)",
                           w.account(), profile.folded(), role.folded()));
    return Nothing{};
}

Result<Nothing> remove_role_from_instance_profile(Writing w, const RemoveRoleFromInstanceProfileRequest& in) {
    ATHANOR_TRY(Entity profile, entity(w.s, w.account(), kProfile, in.instance_profile_name));
    ATHANOR_TRY(auto gone,
                w.tx.run("DELETE FROM iam_profile_role WHERE account = ? AND profile = ? AND role = ?",
                         w.account(), profile.folded(), to_lower(in.role_name)));
    if (gone == 0) return no_such_entity("The role with name " + in.role_name + " cannot be found.");
    return Nothing{};
}

}  // namespace

void add_profiles(const Table& table) {
    table.writes<op::CreateInstanceProfile>(create_instance_profile);
    table.reads<op::GetInstanceProfile>(get_instance_profile);
    table.reads<op::ListInstanceProfiles>(list_instance_profiles);
    table.reads<op::ListInstanceProfilesForRole>(list_instance_profiles_for_role);
    table.writes<op::DeleteInstanceProfile>(delete_instance_profile);
    table.writes<op::AddRoleToInstanceProfile>(add_role_to_instance_profile);
    table.writes<op::RemoveRoleFromInstanceProfile>(remove_role_from_instance_profile);
}

}  // namespace athanor::iam
