#include "services/iam/rows.hpp"

#include <set>

#include "gate/identity/managed_policies.hpp"
#include "gate/identity/unique_id.hpp"

namespace athanor::iam {
namespace {

struct KindFacts {
    std::string_view kind, resource, prefix, quota;
    std::int64_t limit;
};
constexpr KindFacts kKinds[] = {
    {kUser, "user", "AIDA", "UsersPerAccount", 5000},
    {kRole, "role", "AROA", "RolesPerAccount", 1000},
    {kGroup, "group", "AGPA", "GroupsPerAccount", 300},
    {kPolicy, "policy", "ANPA", "PoliciesPerAccount", 1500},
    {kProfile, "instance-profile", "AIPA", "InstanceProfilesPerAccount", 1000},
};
const KindFacts& facts_of(std::string_view kind) {
    for (const auto& facts : kKinds)
        if (facts.kind == kind) return facts;
    ATHANOR_ASSERT(false);
}

constexpr std::size_t kIdSuffix = 17;
constexpr std::size_t kMostTags = 50;

#define ENTITY_COLUMNS                                                                                   \
    "name, path, id, created, updated, description, trust, longest_session, boundary, default_version, " \
    "last_version, used, used_region"

template <class Visit>
Status each_row(store::Snapshot& s, std::string_view sql, std::string_view account, std::string_view kind,
                std::string_view name, const Visit& visit) {
    return s.each<std::string, std::string, std::string, Timestamp, Timestamp, std::string, std::string,
                  std::int64_t, std::optional<std::string>, std::int64_t, std::int64_t,
                  std::optional<Timestamp>, std::string>(
        sql,
        [&](std::string name, std::string path, std::string id, Timestamp created, Timestamp updated,
            std::string description, std::string trust, std::int64_t longest,
            std::optional<std::string> boundary, std::int64_t default_version, std::int64_t last_version,
            std::optional<Timestamp> used, std::string region) {
            return visit(Entity{std::string(account), std::string(kind), std::move(name), std::move(path),
                                std::move(id), created, updated, std::move(description), std::move(trust),
                                longest, std::move(boundary), default_version, last_version, used,
                                std::move(region)});
        },
        account, kind, name);
}

std::string no_such_text(std::string_view kind, std::string_view name) {
    const std::string quoted(name);
    if (kind == kProfile) return "Instance Profile " + quoted + " cannot be found.";
    if (kind == kPolicy) return "Policy " + quoted + " was not found.";
    return "The " + std::string(facts_of(kind).resource) + " with name " + quoted + " cannot be found.";
}

std::string exists_text(std::string_view kind, std::string_view name) {
    const std::string quoted(name);
    if (kind == kPolicy)
        return "A policy called " + quoted + " already exists. Duplicate names are not allowed.";
    if (kind == kProfile) return "Instance Profile " + quoted + " already exists.";
    std::string word(facts_of(kind).resource);
    word[0] = static_cast<char>(word[0] - 'a' + 'A');
    return word + " with name " + quoted + " already exists.";
}

}  // namespace

std::string Entity::arn() const {
    return "arn:aws:iam::" + account + ":" + std::string(facts_of(kind).resource) + path + name;
}

std::string new_id(Random& random, std::string_view kind) {
    return identity::new_id(facts_of(kind).prefix, kIdSuffix, random);
}

Result<std::optional<Entity>> find_entity(store::Snapshot& s, std::string_view account, std::string_view kind,
                                          std::string_view name) {
    std::optional<Entity> found;
    const std::string folded = to_lower(name);
    ATHANOR_CHECK(
        each_row(s, "SELECT " ENTITY_COLUMNS " FROM iam_entity WHERE account = ? AND kind = ? AND folded = ?",
                 account, kind, folded, [&](Entity row) {
                     found = std::move(row);
                     return false;
                 }));
    return found;
}

Result<Entity> entity(store::Snapshot& s, std::string_view account, std::string_view kind,
                      std::string_view name) {
    ATHANOR_TRY(auto found, find_entity(s, account, kind, name));
    if (!found) return no_such_entity(no_such_text(kind, name));
    return *std::move(found);
}

Result<Entity> entity_to_change(Writing& w, std::string_view kind, std::string_view name) {
    ATHANOR_TRY(Entity found, entity(w.s, w.account(), kind, name));
    if (found.is_linked_role()) {
        return fail("UnmodifiableEntity", "Cannot perform the operation on the protected role '" +
                                              found.name + "' - this role is only modifiable by AWS");
    }
    return found;
}

Result<Entity> own_policy(store::Snapshot& s, std::string_view account, std::string_view arn) {
    const auto parsed = identity::parse_iam_arn(arn);
    if (!parsed || parsed->kind != kPolicy)
        return fail("InvalidInput", "ARN " + std::string(arn) + " is not valid.");
    if (parsed->account == "aws")
        return fail("AccessDenied", "AWS's managed policies cannot be changed: " + std::string(arn), 403);
    if (parsed->account == account) {
        ATHANOR_TRY(auto found, find_entity(s, account, kPolicy, parsed->name));
        if (found && found->arn() == arn) return *std::move(found);
    }
    return no_such_entity(no_such_text(kPolicy, arn));
}

Status insert(Writing& w, Entity& e) {
    const KindFacts& facts = facts_of(e.kind);
    ATHANOR_TRY(auto same, find_entity(w.s, e.account, e.kind, e.name));
    if (same) return already_exists(exists_text(e.kind, e.name));
    ATHANOR_TRY(auto there,
                w.s.one<std::int64_t>("SELECT count(*) FROM iam_entity WHERE account = ? AND kind = ?",
                                      e.account, e.kind));
    if (there.value_or(0) >= facts.limit) return quota_exceeded(facts.quota, facts.limit);
    e.id = new_id(w.core.random, e.kind);
    e.created = e.updated = w.now();
    ATHANOR_CHECK(w.tx.run("INSERT INTO iam_entity (account, kind, folded, " ENTITY_COLUMNS
                           ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                           e.account, e.kind, e.folded(), e.name, e.path, e.id, e.created, e.updated,
                           e.description, e.trust, e.longest_session, e.boundary, e.default_version,
                           e.last_version, e.used, e.used_region));
    return {};
}

Status update(Writing& w, const Entity& e) {
    ATHANOR_CHECK(
        w.tx.run("UPDATE iam_entity SET path = ?, name = ?, updated = ?, description = ?, trust = ?, "
                 "longest_session = ?, boundary = ?, default_version = ?, last_version = ? WHERE account = ? "
                 "AND kind = ? AND folded = ?",
                 e.path, e.name, e.updated, e.description, e.trust, e.longest_session, e.boundary,
                 e.default_version, e.last_version, e.account, e.kind, e.folded()));
    return {};
}

Status erase(Writing& w, const Entity& e) {
    for (std::string_view sql : {"DELETE FROM iam_entity WHERE account = ? AND kind = ? AND folded = ?",
                                 "DELETE FROM iam_tag WHERE account = ? AND kind = ? AND folded = ?",
                                 "DELETE FROM iam_inline WHERE account = ? AND kind = ? AND folded = ?",
                                 "DELETE FROM iam_attached WHERE account = ? AND kind = ? AND folded = ?"})
        ATHANOR_CHECK(w.tx.run(sql, e.account, e.kind, e.folded()));
    return {};
}

Status rename(Writing& w, const Entity& before, const Entity& after) {
    const std::string from = before.folded(), to = after.folded();
    if (from == to) return update(w, after);
    ATHANOR_TRY(auto same, find_entity(w.s, after.account, after.kind, after.name));
    if (same) return already_exists(exists_text(after.kind, after.name));
    for (std::string_view sql :
         {"UPDATE iam_entity SET folded = ? WHERE account = ? AND kind = ? AND folded = ?",
          "UPDATE iam_tag SET folded = ? WHERE account = ? AND kind = ? AND folded = ?",
          "UPDATE iam_inline SET folded = ? WHERE account = ? AND kind = ? AND folded = ?",
          "UPDATE iam_attached SET folded = ? WHERE account = ? AND kind = ? AND folded = ?"})
        ATHANOR_CHECK(w.tx.run(sql, to, after.account, after.kind, from));
    if (after.kind == kGroup) {
        ATHANOR_CHECK(w.tx.run("UPDATE iam_member SET group_name = ? WHERE account = ? AND group_name = ?",
                               to, after.account, from));
    } else {
        for (std::string_view sql :
             {"UPDATE iam_member SET user_name = ? WHERE account = ? AND user_name = ?",
              "UPDATE iam_access_key SET user_name = ? WHERE account = ? AND user_name = ?",
              "UPDATE iam_login SET user_name = ? WHERE account = ? AND user_name = ?",
              "UPDATE iam_old_password SET user_name = ? WHERE account = ? AND user_name = ?"})
            ATHANOR_CHECK(w.tx.run(sql, to, after.account, from));
    }
    return update(w, after);
}

Status each_entity(store::Snapshot& s, std::string_view account, std::string_view kind,
                   std::string_view after, std::string_view path_prefix,
                   const std::function<bool(const Entity&)>& visit) {
    return each_row(s,
                    "SELECT " ENTITY_COLUMNS
                    " FROM iam_entity WHERE account = ? AND kind = ? AND folded > ? ORDER BY folded",
                    account, kind, after,
                    [&](const Entity& row) { return !row.path.starts_with(path_prefix) || visit(row); });
}

std::optional<AttachedPermissionsBoundary> boundary_of(const Entity& e) {
    if (!e.boundary) return std::nullopt;
    return AttachedPermissionsBoundary{.permissions_boundary_type = "Policy",
                                       .permissions_boundary_arn = e.boundary};
}

Status check_boundary(store::Snapshot& s, std::string_view account, const std::optional<std::string>& arn) {
    if (!arn) return {};
    ATHANOR_TRY(auto policy, find_managed_policy(s, account, *arn));
    if (!policy) return no_such_entity("Scope ARN: " + *arn + " does not exist or is not attachable.");
    return {};
}

Result<std::vector<Tag>> tags_of(store::Snapshot& s, std::string_view account, std::string_view kind,
                                 std::string_view name) {
    std::vector<Tag> tags;
    ATHANOR_CHECK((s.each<std::string, std::string>(
        "SELECT key, value FROM iam_tag WHERE account = ? AND kind = ? AND folded = ? ORDER BY folded_key",
        [&](std::string key, std::string value) { tags.push_back({std::move(key), std::move(value)}); },
        account, kind, to_lower(name))));
    return tags;
}

Status put_tags(Writing& w, std::string_view kind, std::string_view name, const std::vector<Tag>& tags) {
    std::set<std::string> keys;
    const std::string folded = to_lower(name);
    for (const Tag& tag : tags) {
        const std::string key = to_lower(tag.key);
        if (!keys.insert(key).second) {
            return fail("InvalidInput",
                        "Duplicate tag keys found. Please note that Tag keys are case insensitive.");
        }
        if (key.starts_with("aws:"))
            return fail("InvalidInput", "Tag keys that begin with aws: are reserved for system use.");
        ATHANOR_CHECK(w.tx.run(
            "INSERT INTO iam_tag (account, kind, folded, folded_key, key, value) VALUES (?, ?, ?, ?, "
            "?, ?) ON CONFLICT (account, kind, folded, folded_key) DO UPDATE SET key = excluded.key, "
            "value = excluded.value",
            w.account(), kind, folded, key, tag.key, tag.value));
    }
    ATHANOR_TRY(auto there, w.s.one<std::int64_t>(
                                "SELECT count(*) FROM iam_tag WHERE account = ? AND kind = ? AND folded = ?",
                                w.account(), kind, folded));
    if (there.value_or(0) > static_cast<std::int64_t>(kMostTags))
        return fail("LimitExceeded", "The number of tags has reached the maximum limit.", 409);
    return {};
}

Status put_tags(Writing& w, std::string_view kind, std::string_view name,
                const std::optional<std::vector<Tag>>& tags) {
    return tags ? put_tags(w, kind, name, *tags) : Status();
}

User user_of(const Entity& e) {
    return {.path = e.path, .user_name = e.name, .user_id = e.id, .arn = e.arn(), .create_date = e.created};
}

Group group_of(const Entity& e) {
    return {.path = e.path, .group_name = e.name, .group_id = e.id, .arn = e.arn(), .create_date = e.created};
}

Role role_of(const Entity& e) {
    Role role{.path = e.path, .role_name = e.name, .role_id = e.id, .arn = e.arn(), .create_date = e.created};
    role.assume_role_policy_document = uri_encode(e.trust);
    if (!e.description.empty()) role.description = e.description;
    role.max_session_duration = e.longest_session;
    return role;
}

Result<User> whole_user(store::Snapshot& s, const Entity& e) {
    User user = user_of(e);
    ATHANOR_TRY(auto tags, tags_of(s, e.account, kUser, e.name));
    if (!tags.empty()) user.tags = std::move(tags);
    user.permissions_boundary = boundary_of(e);
    ATHANOR_TRY(auto used,
                s.one<std::optional<Timestamp>>(
                    "SELECT used FROM iam_login WHERE account = ? AND user_name = ?", e.account, e.folded()));
    if (used) user.password_last_used = *used;
    return user;
}

Result<Role> whole_role(store::Snapshot& s, const Entity& e) {
    Role role = role_of(e);
    ATHANOR_TRY(auto tags, tags_of(s, e.account, kRole, e.name));
    if (!tags.empty()) role.tags = std::move(tags);
    role.permissions_boundary = boundary_of(e);
    role.role_last_used.emplace();
    role.role_last_used->last_used_date = e.used;
    if (e.used) role.role_last_used->region = e.used_region;
    return role;
}

Result<InstanceProfile> profile_of(store::Snapshot& s, const Entity& e, bool with_tags) {
    InstanceProfile out{.path = e.path,
                        .instance_profile_name = e.name,
                        .instance_profile_id = e.id,
                        .arn = e.arn(),
                        .create_date = e.created};
    ATHANOR_TRY(auto role,
                s.one<std::string>("SELECT role FROM iam_profile_role WHERE account = ? AND profile = ?",
                                   e.account, e.folded()));
    if (role) {
        ATHANOR_TRY(auto found, find_entity(s, e.account, kRole, *role));
        if (found) out.roles.push_back(role_of(*found));
    }
    if (with_tags) {
        ATHANOR_TRY(auto tags, tags_of(s, e.account, kProfile, e.name));
        if (!tags.empty()) out.tags = std::move(tags);
    }
    return out;
}

Result<std::optional<Managed>> find_managed_policy(store::Snapshot& s, std::string_view account,
                                                   std::string_view arn) {
    if (const auto* policy = identity::find_managed(arn)) {
        return Managed{std::string(policy->name), std::string(policy->path), std::string(arn), true,
                       policy->path.starts_with("/aws-service-role/")};
    }
    const auto parsed = identity::parse_iam_arn(arn);
    if (!parsed || parsed->kind != kPolicy || parsed->account != account) return std::nullopt;
    ATHANOR_TRY(auto found, find_entity(s, account, kPolicy, parsed->name));
    if (!found || found->arn() != arn) return std::nullopt;
    return Managed{found->name, found->path, found->arn()};
}

}  // namespace athanor::iam
