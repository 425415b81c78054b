// Tags of users, roles, policies, instance profiles and identity providers.
#include "services/iam/rows.hpp"

namespace athanor::iam {
namespace {

// Whose tags a request means: the kind, and the name that the rows have.
struct Holder {
    std::string_view kind;
    std::string name;
};

Result<Holder> named(const Reading& r, std::string_view kind, const std::string& name) {
    ATHANOR_TRY(Entity found, entity(r.s, r.account(), kind, name));
    return Holder{kind, found.name};
}
Result<Holder> policy(const Reading& r, const std::string& arn) {
    ATHANOR_TRY(Entity found, own_policy(r.s, r.account(), arn));
    return Holder{kPolicy, found.name};
}
Result<Holder> provider_of(const Reading& r, const std::string& arn) {
    ATHANOR_TRY(auto found, identity::oidc_provider(r.s, arn));
    const auto parsed = identity::parse_iam_arn(arn);
    if (!found || parsed->account != r.account())
        return no_such_entity("OpenIDConnect Provider not found for arn " + arn);
    return Holder{kOidc, found->url};
}

Result<Nothing> tag(Writing& w, const Result<Holder>& holder, const std::vector<Tag>& tags) {
    if (!holder) return std::unexpected(holder.error());
    ATHANOR_CHECK(put_tags(w, holder->kind, holder->name, tags));
    return Nothing{};
}

Result<Nothing> untag(Writing& w, const Result<Holder>& holder, const std::vector<std::string>& keys) {
    if (!holder) return std::unexpected(holder.error());
    for (const auto& key : keys) {
        ATHANOR_CHECK(
            w.tx.run("DELETE FROM iam_tag WHERE account = ? AND kind = ? AND folded = ? AND folded_key = ?",
                     w.account(), holder->kind, to_lower(holder->name), to_lower(key)));
    }
    return Nothing{};
}

template <class Out, class In>
Result<Out> list(const Reading& r, const Result<Holder>& holder, const In& in) {
    if (!holder) return std::unexpected(holder.error());
    ATHANOR_TRY(Page page, Page::of(in));
    ATHANOR_TRY(auto tags, tags_of(r.s, r.account(), holder->kind, holder->name));
    Out out;
    for (Tag& one : tags) {
        const std::string key = to_lower(one.key);
        if (key <= page.after()) continue;
        if (!page.take(key)) break;
        out.tags.push_back(std::move(one));
    }
    page.finish(out);
    return out;
}

}  // namespace

void add_tags(const Table& table) {
    table.writes<op::TagUser>(
        [](Writing w, const TagUserRequest& in) { return tag(w, named(w, kUser, in.user_name), in.tags); });
    table.writes<op::UntagUser>([](Writing w, const UntagUserRequest& in) {
        return untag(w, named(w, kUser, in.user_name), in.tag_keys);
    });
    table.reads<op::ListUserTags>([](Reading r, const ListUserTagsRequest& in) {
        return list<ListUserTagsResponse>(r, named(r, kUser, in.user_name), in);
    });
    table.writes<op::TagRole>(
        [](Writing w, const TagRoleRequest& in) { return tag(w, named(w, kRole, in.role_name), in.tags); });
    table.writes<op::UntagRole>([](Writing w, const UntagRoleRequest& in) {
        return untag(w, named(w, kRole, in.role_name), in.tag_keys);
    });
    table.reads<op::ListRoleTags>([](Reading r, const ListRoleTagsRequest& in) {
        return list<ListRoleTagsResponse>(r, named(r, kRole, in.role_name), in);
    });
    table.writes<op::TagInstanceProfile>([](Writing w, const TagInstanceProfileRequest& in) {
        return tag(w, named(w, kProfile, in.instance_profile_name), in.tags);
    });
    table.writes<op::UntagInstanceProfile>([](Writing w, const UntagInstanceProfileRequest& in) {
        return untag(w, named(w, kProfile, in.instance_profile_name), in.tag_keys);
    });
    table.reads<op::ListInstanceProfileTags>([](Reading r, const ListInstanceProfileTagsRequest& in) {
        return list<ListInstanceProfileTagsResponse>(r, named(r, kProfile, in.instance_profile_name), in);
    });
    table.writes<op::TagPolicy>(
        [](Writing w, const TagPolicyRequest& in) { return tag(w, policy(w, in.policy_arn), in.tags); });
    table.writes<op::UntagPolicy>([](Writing w, const UntagPolicyRequest& in) {
        return untag(w, policy(w, in.policy_arn), in.tag_keys);
    });
    table.reads<op::ListPolicyTags>([](Reading r, const ListPolicyTagsRequest& in) {
        return list<ListPolicyTagsResponse>(r, policy(r, in.policy_arn), in);
    });
    table.writes<op::TagOpenIDConnectProvider>([](Writing w, const TagOpenIDConnectProviderRequest& in) {
        return tag(w, provider_of(w, in.open_id_connect_provider_arn), in.tags);
    });
    table.writes<op::UntagOpenIDConnectProvider>([](Writing w, const UntagOpenIDConnectProviderRequest& in) {
        return untag(w, provider_of(w, in.open_id_connect_provider_arn), in.tag_keys);
    });
    table.reads<op::ListOpenIDConnectProviderTags>(
        [](Reading r, const ListOpenIDConnectProviderTagsRequest& in) {
            return list<ListOpenIDConnectProviderTagsResponse>(
                r, provider_of(r, in.open_id_connect_provider_arn), in);
        });
}

}  // namespace athanor::iam
