// IAM's entities as rows: whatever has a name is an Entity, whose kind says what (gate/identity/tables.hpp), and what hangs on one moves and goes with it.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gate/identity/tables.hpp"
#include "services/iam/operation.hpp"

namespace athanor::iam {

using identity::kGroup;
using identity::kOidc;
using identity::kPolicy;
using identity::kProfile;
using identity::kRole;
using identity::kUser;

struct Entity {
    std::string account, kind, name, path = "/", id;
    Timestamp created{}, updated{};
    std::string description, trust;
    std::int64_t longest_session = 3600;
    std::optional<std::string> boundary;  // of a managed policy's ARN
    std::int64_t default_version = 0, last_version = 0;
    std::optional<Timestamp> used;
    std::string used_region;

    std::string folded() const { return to_lower(name); }
    std::string arn() const;
    bool is_linked_role() const { return kind == kRole && path.starts_with("/aws-service-role/"); }
};

std::string new_id(Random& random, std::string_view kind);  // AIDA..., AROA..., AGPA..., ANPA..., AIPA...

Result<std::optional<Entity>> find_entity(store::Snapshot& s, std::string_view account, std::string_view kind,
                                          std::string_view name);
// NoSuchEntity, in the words of its kind.
Result<Entity> entity(store::Snapshot& s, std::string_view account, std::string_view kind,
                      std::string_view name);
// As entity(), and it may be changed: UnmodifiableEntity of service-linked roles.
Result<Entity> entity_to_change(Writing& w, std::string_view kind, std::string_view name);
// A managed policy of the account by its ARN. NoSuchEntity; AccessDenied of AWS's own.
Result<Entity> own_policy(store::Snapshot& s, std::string_view account, std::string_view arn);

// EntityAlreadyExists, LimitExceeded. The id and the times are made here.
Status insert(Writing& w, Entity& entity);
Status update(Writing& w, const Entity& entity);
// With all that hangs on it (tags, inline policies, attachments).
Status erase(Writing& w, const Entity& entity);
Status rename(Writing& w, const Entity& before, const Entity& after);

// Entities in order of their folded names, after the page's marker and under a path. `visit` returns false to end.
Status each_entity(store::Snapshot& s, std::string_view account, std::string_view kind,
                   std::string_view after, std::string_view path_prefix,
                   const std::function<bool(const Entity&)>& visit);

std::optional<AttachedPermissionsBoundary> boundary_of(const Entity& entity);
// A boundary that a request names: NoSuchEntity if there is no such policy.
Status check_boundary(store::Snapshot& s, std::string_view account, const std::optional<std::string>& arn);

Result<std::vector<Tag>> tags_of(store::Snapshot& s, std::string_view account, std::string_view kind,
                                 std::string_view name);
// Adds or replaces. InvalidInput of a key twice, LimitExceeded of more than 50.
Status put_tags(Writing& w, std::string_view kind, std::string_view name, const std::vector<Tag>& tags);
Status put_tags(Writing& w, std::string_view kind, std::string_view name,
                const std::optional<std::vector<Tag>>& tags);

// What is answered of them: in listings, where tags and boundaries are not told, and alone.
User user_of(const Entity& entity);
Group group_of(const Entity& entity);
Role role_of(const Entity& entity);
Result<User> whole_user(store::Snapshot& s, const Entity& entity);
Result<Role> whole_role(store::Snapshot& s, const Entity& entity);
Result<InstanceProfile> profile_of(store::Snapshot& s, const Entity& entity, bool with_tags);

// Of a policy that is attached or attachable by its ARN, AWS's or the account's.
struct Managed {
    std::string name, path, arn;
    bool of_aws = false, linked_only = false;
};
Result<std::optional<Managed>> find_managed_policy(store::Snapshot& s, std::string_view account,
                                                   std::string_view arn);

}  // namespace athanor::iam
