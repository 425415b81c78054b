// GetAccountAuthorizationDetails: all users, groups, roles and policies with what hangs on them, in pages. A marker is the kind and the name of the last.
#include "services/iam/policies.hpp"

namespace athanor::iam {
namespace {

Result<std::vector<PolicyDetail>> inline_of(const Reading& r, const Entity& e) {
    std::vector<PolicyDetail> out;
    ATHANOR_CHECK((r.s.each<std::string, std::string>(
        "SELECT policy, document FROM iam_inline WHERE account = ? AND kind = ? AND folded = ? ORDER BY "
        "policy",
        [&](std::string name, std::string document) {
            out.push_back({.policy_name = std::move(name), .policy_document = uri_encode(document)});
        },
        e.account, e.kind, e.folded())));
    return out;
}

Result<std::vector<AttachedPolicy>> attached_of(const Reading& r, const Entity& e) {
    std::vector<AttachedPolicy> out;
    ATHANOR_CHECK(r.s.each<std::string>(
        "SELECT policy FROM iam_attached WHERE account = ? AND kind = ? AND folded = ? ORDER BY policy",
        [&](std::string arn) {
            out.push_back({.policy_name = arn.substr(arn.rfind('/') + 1), .policy_arn = arn});
        },
        e.account, e.kind, e.folded()));
    return out;
}

Result<UserDetail> user_detail(const Reading& r, const Entity& e) {
    UserDetail out{
        .path = e.path, .user_name = e.name, .user_id = e.id, .arn = e.arn(), .create_date = e.created};
    ATHANOR_TRY(out.user_policy_list, inline_of(r, e));
    ATHANOR_TRY(out.attached_managed_policies, attached_of(r, e));
    ATHANOR_TRY(out.tags, tags_of(r.s, e.account, kUser, e.name));
    out.permissions_boundary = boundary_of(e);
    ATHANOR_TRY(out.group_list,
                r.s.all<std::string>(
                    "SELECT g.name FROM iam_member m JOIN iam_entity g ON g.account = m.account AND "
                    "g.kind = 'g' AND g.folded = m.group_name WHERE m.account = ? AND m.user_name = ? "
                    "ORDER BY g.folded",
                    e.account, e.folded()));
    return out;
}

Result<GroupDetail> group_detail(const Reading& r, const Entity& e) {
    GroupDetail out{
        .path = e.path, .group_name = e.name, .group_id = e.id, .arn = e.arn(), .create_date = e.created};
    ATHANOR_TRY(out.group_policy_list, inline_of(r, e));
    ATHANOR_TRY(out.attached_managed_policies, attached_of(r, e));
    return out;
}

Result<RoleDetail> role_detail(const Reading& r, const Entity& e) {
    RoleDetail out{
        .path = e.path, .role_name = e.name, .role_id = e.id, .arn = e.arn(), .create_date = e.created};
    out.assume_role_policy_document = uri_encode(e.trust);
    ATHANOR_TRY(out.role_policy_list, inline_of(r, e));
    ATHANOR_TRY(out.attached_managed_policies, attached_of(r, e));
    ATHANOR_TRY(Role whole, whole_role(r.s, e));
    out.tags = std::move(whole.tags).value_or(std::vector<Tag>());
    out.role_last_used = std::move(whole.role_last_used);
    out.permissions_boundary = boundary_of(e);
    ATHANOR_TRY(auto profiles,
                r.s.all<std::string>(
                    "SELECT profile FROM iam_profile_role WHERE account = ? AND role = ? ORDER BY profile",
                    e.account, e.folded()));
    out.instance_profile_list.emplace();
    for (const auto& name : profiles) {
        ATHANOR_TRY(Entity profile, entity(r.s, e.account, kProfile, name));
        ATHANOR_TRY(auto one, profile_of(r.s, profile, false));
        out.instance_profile_list->push_back(std::move(one));
    }
    return out;
}

ManagedPolicyDetail policy_detail(Policy policy, std::vector<PolicyVersion> versions) {
    return {.policy_name = std::move(policy.policy_name),
            .policy_id = std::move(policy.policy_id),
            .arn = std::move(policy.arn),
            .path = std::move(policy.path),
            .default_version_id = std::move(policy.default_version_id),
            .attachment_count = policy.attachment_count,
            .permissions_boundary_usage_count = policy.permissions_boundary_usage_count,
            .is_attachable = policy.is_attachable,
            .description = std::move(policy.description),
            .create_date = policy.create_date,
            .update_date = policy.update_date,
            .policy_version_list = std::move(versions)};
}

class Details {
public:
    Details(const Reading& r, const GetAccountAuthorizationDetailsRequest& in, Page page)
        : r_(r), in_(in), page_(std::move(page)) {
        out_.user_detail_list.emplace(), out_.group_detail_list.emplace();
        out_.role_detail_list.emplace(), out_.policies.emplace();
    }

    Result<GetAccountAuthorizationDetailsResponse> all() && {
        ATHANOR_CHECK(of_kind("1", "User", kUser, [this](const Entity& e) -> Status {
            ATHANOR_TRY(UserDetail one, user_detail(r_, e));
            out_.user_detail_list->push_back(std::move(one));
            return {};
        }));
        ATHANOR_CHECK(of_kind("2", "Group", kGroup, [this](const Entity& e) -> Status {
            ATHANOR_TRY(GroupDetail one, group_detail(r_, e));
            out_.group_detail_list->push_back(std::move(one));
            return {};
        }));
        ATHANOR_CHECK(of_kind("3", "Role", kRole, [this](const Entity& e) -> Status {
            ATHANOR_TRY(RoleDetail one, role_detail(r_, e));
            out_.role_detail_list->push_back(std::move(one));
            return {};
        }));
        ATHANOR_CHECK(of_kind("4", "LocalManagedPolicy", kPolicy, [this](const Entity& e) -> Status {
            ATHANOR_TRY(Policy policy, policy_of(r_, e, true));
            ATHANOR_TRY(auto versions, versions_of(r_.s, e, true));
            out_.policies->push_back(policy_detail(std::move(policy), std::move(versions)));
            return {};
        }));
        ATHANOR_CHECK(of_aws());
        page_.finish(out_);
        return std::move(out_);
    }

private:
    bool wanted(std::string_view filter) const {
        return !in_.filter || in_.filter->empty() ||
               std::ranges::find(*in_.filter, filter) != in_.filter->end();
    }

    template <class Add>
    Status of_kind(const std::string& mark, std::string_view filter, std::string_view kind, const Add& add) {
        if (!wanted(filter) || full_) return {};
        std::string after;
        if (page_.after() > mark) {
            if (!page_.after().starts_with(mark)) return {};  // these were on a page before
            after = page_.after().substr(mark.size());
        }
        std::vector<Entity> found;
        ATHANOR_CHECK(each_entity(r_.s, r_.account(), kind, after, "/", [&](const Entity& e) {
            full_ = !page_.take(mark + e.folded());
            if (!full_) found.push_back(e);
            return !full_;
        }));
        for (const Entity& e : found) ATHANOR_CHECK(add(e));
        return {};
    }

    // Those of AWS's that are attached somewhere.
    Status of_aws() {
        if (!wanted("AWSManagedPolicy") || full_) return {};
        for (const auto& managed : identity::managed_policies()) {
            const std::string key = "5" + std::string(managed.name);
            if (key <= page_.after()) continue;
            ATHANOR_TRY(Policy policy, policy_of(r_, managed));
            if (*policy.attachment_count + *policy.permissions_boundary_usage_count == 0) continue;
            if (!page_.take(key)) break;
            out_.policies->push_back(policy_detail(std::move(policy), {version_of(managed)}));
        }
        return {};
    }

    const Reading& r_;
    const GetAccountAuthorizationDetailsRequest& in_;
    Page page_;
    bool full_ = false;
    GetAccountAuthorizationDetailsResponse out_;
};

Result<GetAccountAuthorizationDetailsResponse> get_account_authorization_details(
    Reading r, const GetAccountAuthorizationDetailsRequest& in) {
    ATHANOR_TRY(Page page, Page::of(in));
    return Details(r, in, std::move(page)).all();
}

}  // namespace

void add_details(const Table& table) {
    table.reads<op::GetAccountAuthorizationDetails>(get_account_authorization_details);
}

}  // namespace athanor::iam
