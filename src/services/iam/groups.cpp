// Groups and who is in them.
#include "services/iam/rows.hpp"

namespace athanor::iam {
namespace {

constexpr std::int64_t kGroupsPerUser = 10;

Result<CreateGroupResponse> create_group(Writing w, const CreateGroupRequest& in) {
    Entity group{.account = w.account(), .kind = std::string(kGroup), .name = in.group_name};
    group.path = in.path.value_or("/");
    ATHANOR_CHECK(insert(w, group));
    return CreateGroupResponse{.group = group_of(group)};
}

Result<GetGroupResponse> get_group(Reading r, const GetGroupRequest& in) {
    ATHANOR_TRY(Entity group, entity(r.s, r.account(), kGroup, in.group_name));
    ATHANOR_TRY(Page page, Page::of(in));
    ATHANOR_TRY(auto members, r.s.all<std::string>(
                                  "SELECT user_name FROM iam_member WHERE account = ? AND group_name = ? AND "
                                  "user_name > ? ORDER BY user_name",
                                  group.account, group.folded(), page.after()));
    GetGroupResponse out{.group = group_of(group)};
    for (const auto& member : members) {
        if (!page.take(member)) break;
        ATHANOR_TRY(Entity user, entity(r.s, r.account(), kUser, member));
        out.users.push_back(user_of(user));
    }
    page.finish(out);
    return out;
}

Result<ListGroupsResponse> list_groups(Reading r, const ListGroupsRequest& in) {
    ATHANOR_TRY(Page page, Page::of(in));
    ListGroupsResponse out;
    ATHANOR_CHECK(each_entity(r.s, r.account(), kGroup, page.after(), in.path_prefix.value_or("/"),
                              [&](const Entity& group) {
                                  if (!page.take(group.folded())) return false;
                                  out.groups.push_back(group_of(group));
                                  return true;
                              }));
    page.finish(out);
    return out;
}

Result<ListGroupsForUserResponse> list_groups_for_user(Reading r, const ListGroupsForUserRequest& in) {
    ATHANOR_TRY(Entity user, entity(r.s, r.account(), kUser, in.user_name));
    ATHANOR_TRY(Page page, Page::of(in));
    ATHANOR_TRY(auto groups, r.s.all<std::string>(
                                 "SELECT group_name FROM iam_member WHERE account = ? AND user_name = ? AND "
                                 "group_name > ? ORDER BY group_name",
                                 user.account, user.folded(), page.after()));
    ListGroupsForUserResponse out;
    for (const auto& name : groups) {
        if (!page.take(name)) break;
        ATHANOR_TRY(Entity group, entity(r.s, r.account(), kGroup, name));
        out.groups.push_back(group_of(group));
    }
    page.finish(out);
    return out;
}

Result<Nothing> update_group(Writing w, const UpdateGroupRequest& in) {
    ATHANOR_TRY(Entity before, entity(w.s, w.account(), kGroup, in.group_name));
    Entity after = before;
    after.name = in.new_group_name.value_or(before.name);
    after.path = in.new_path.value_or(before.path);
    after.updated = w.now();
    ATHANOR_CHECK(rename(w, before, after));
    return Nothing{};
}

Result<Nothing> delete_group(Writing w, const DeleteGroupRequest& in) {
    ATHANOR_TRY(Entity group, entity(w.s, w.account(), kGroup, in.group_name));
    auto has = [&](std::string_view sql) -> Result<bool> {
        ATHANOR_TRY(auto one, w.s.one<std::int64_t>(sql, group.account, group.folded()));
        return one.has_value();
    };
    ATHANOR_TRY(bool members, has("SELECT 1 FROM iam_member WHERE account = ? AND group_name = ? LIMIT 1"));
    if (members) return delete_conflict("Cannot delete entity, must remove users from group first.");
    ATHANOR_TRY(bool attached,
                has("SELECT 1 FROM iam_attached WHERE account = ? AND kind = 'g' AND folded = ? LIMIT 1"));
    if (attached) return delete_conflict("Cannot delete entity, must detach all policies first.");
    ATHANOR_TRY(bool inline_ones,
                has("SELECT 1 FROM iam_inline WHERE account = ? AND kind = 'g' AND folded = ? LIMIT 1"));
    if (inline_ones) return delete_conflict("Cannot delete entity, must delete policies first.");
    ATHANOR_CHECK(erase(w, group));
    return Nothing{};
}

Result<Nothing> add_user_to_group(Writing w, const AddUserToGroupRequest& in) {
    ATHANOR_TRY(Entity group, entity(w.s, w.account(), kGroup, in.group_name));
    ATHANOR_TRY(Entity user, entity(w.s, w.account(), kUser, in.user_name));
    ATHANOR_CHECK(
        w.tx.run("INSERT INTO iam_member (account, user_name, group_name) VALUES (?, ?, ?) ON CONFLICT DO "
                 "NOTHING",
                 w.account(), user.folded(), group.folded()));
    ATHANOR_TRY(auto in_all,
                w.s.one<std::int64_t>("SELECT count(*) FROM iam_member WHERE account = ? AND user_name = ?",
                                      w.account(), user.folded()));
    if (in_all.value_or(0) > kGroupsPerUser) return quota_exceeded("GroupsPerUser", kGroupsPerUser);
    return Nothing{};
}

Result<Nothing> remove_user_from_group(Writing w, const RemoveUserFromGroupRequest& in) {
    ATHANOR_TRY(Entity group, entity(w.s, w.account(), kGroup, in.group_name));
    ATHANOR_TRY(Entity user, entity(w.s, w.account(), kUser, in.user_name));
    ATHANOR_CHECK(w.tx.run("DELETE FROM iam_member WHERE account = ? AND user_name = ? AND group_name = ?",
                           w.account(), user.folded(), group.folded()));
    return Nothing{};
}

}  // namespace

void add_groups(const Table& table) {
    table.writes<op::CreateGroup>(create_group);
    table.reads<op::GetGroup>(get_group);
    table.reads<op::ListGroups>(list_groups);
    table.reads<op::ListGroupsForUser>(list_groups_for_user);
    table.writes<op::UpdateGroup>(update_group);
    table.writes<op::DeleteGroup>(delete_group);
    table.writes<op::AddUserToGroup>(add_user_to_group);
    table.writes<op::RemoveUserFromGroup>(remove_user_from_group);
}

}  // namespace athanor::iam
