// IAM's rows in control.db, as far as the gate reads them; the operations are in services/iam, which writes by the same functions. Names are unique within an
// account whatever their case. Secrets of access keys lie under the master key, passwords as scrypt hashes.
//
// One table for all that has a name (`iam_entity`; kind: below), keyed by (account, kind, folded name); what hangs on them (tags, inline policies, attached
// ARNs, members, versions) by the same key. An ARN says all of it and its path, which has to be right too. AWS's managed policies have no rows
// (managed_policies.hpp), only attachments.
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

// What `iam_entity.kind` says; of tags also 'o', an OIDC provider.
inline constexpr std::string_view kUser = "u", kRole = "r", kGroup = "g", kPolicy = "p", kProfile = "i",
                                  kOidc = "o";

// arn:aws:iam::ACCOUNT:user/PATH/NAME taken apart; the same of role, group, policy, instance-profile and oidc-provider. Views of the text.
struct IamArn {
    std::string_view account;  // "aws": AWS's managed policies
    std::string_view kind;     // kUser ...
    std::string path;          // "/", "/ml/"; of a provider "/"
    std::string_view name;     // of a provider its URL without "https://"
};
std::optional<IamArn> parse_iam_arn(std::string_view arn);

// What a decision needs of a user or role, as texts.
struct Grounds {
    bool is_role = false;
    std::string account, arn, name, id;
    gate::Tags tags;
    std::vector<std::string>
        policies;  // documents: inline, attached (default versions, AWS's as well), and of its groups
    std::optional<std::string>
        boundary;  // the document of its permissions boundary; "" if it cannot be found any more: nothing is within it
    std::string trust;  // of a role
    std::chrono::seconds longest_session{3600};
};
Result<std::optional<Grounds>> grounds_of(store::Snapshot& snapshot, std::string_view arn);

struct KeyRow {
    std::string id, account, user_arn,
        user_id;  // a further key of the root: arn:aws:iam::ACCOUNT:root, and the account
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

// For AssumeRoleWithWebIdentity and the console's sign-in.
struct OidcProvider {
    std::string arn, url;  // without "https://"
    bool secure = true;    // false: it was registered as "http://", for issuers on the same machine
    std::vector<std::string> client_ids, thumbprints;
    Timestamp created{};
};
Result<std::optional<OidcProvider>> oidc_provider(store::Snapshot& snapshot, std::string_view arn);

struct Login {
    std::string user_arn, user_id, name, password_hash;
    Timestamp created{};
    bool reset_required = false;
    std::optional<Timestamp> expires;  // by the account's password policy
};
Result<std::optional<Login>> login_of(store::Snapshot& snapshot, std::string_view account,
                                      std::string_view user);
Status password_used(store::Transaction& tx, std::string_view user_arn, Timestamp now);
// "ml-team" of https://ml-team.signin...; nullopt: nobody's.
Result<std::optional<std::string>> account_of_alias(store::Snapshot& snapshot, std::string_view alias);

}  // namespace athanor::identity
