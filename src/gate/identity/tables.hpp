// IAM's rows in control.db, as far as the gate reads them; the operations are in services/iam, which writes by the same functions. Names are unique within an
// account whatever their case. Secrets of access keys lie under the master key, passwords as scrypt hashes.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.hpp"
#include "gate/principal.hpp"
#include "store/database.hpp"

namespace athanor::identity {

store::Migrations iam_migrations();

// What a decision needs of a user or role, as texts.
struct Grounds {
    bool is_role = false;
    std::string account, arn, name, id;
    gate::Tags tags;
    std::vector<std::string> policies;        // documents: inline, attached (default versions, AWS's as well), and of its groups
    std::optional<std::string> boundary;      // the document of its permissions boundary
    std::string trust;                        // of a role
    std::chrono::seconds longest_session{3600};
};
Result<std::optional<Grounds>> grounds_of(store::Snapshot& snapshot, std::string_view arn);

struct KeyRow {
    std::string id, account, user_arn, user_id;
    std::string sealed_secret;
    bool active = true;
};
Result<std::vector<KeyRow>> all_access_keys(store::Snapshot& snapshot);
std::string access_key_context(std::string_view access_key_id);  // of the seal

// The document of a managed policy's default version. nullopt: there is none.
Result<std::optional<std::string>> managed_policy(store::Snapshot& snapshot, std::string_view arn);

struct Use {  // of a key or a role
    std::string id_or_arn, service, region;
    Timestamp time{};
};
Status write_uses(store::Transaction& tx, const std::vector<Use>& keys, const std::vector<Use>& roles);

}  // namespace athanor::identity
