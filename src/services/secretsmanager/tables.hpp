// Secrets and their versions in control.db. A version's value lies under a data key of its own, which lies under a key of KMS: no row can be read without KMS.
// Functions of a Transaction are for the writer's thread, those of a Snapshot for any.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.hpp"
#include "gate/principal.hpp"
#include "store/database.hpp"

namespace athanor::secretsmanager {

// A SecretId taken apart: of whose account, which Region, and either the whole ARN or a name.
struct SecretId {
    std::string account, region;
    std::string name;  // what stands where a name does; of a whole ARN with six characters more
    bool by_arn = false;
    std::string arn() const { return "arn:aws:secretsmanager:" + region + ":" + account + ":secret:" + name; }
};
// nullopt: an ARN, but not of a secret.
std::optional<SecretId> parse_id(std::string_view account, std::string_view region, std::string_view text);

struct SecretRow {
    std::string account, region, name, arn;
    std::optional<std::string> description, kms_key;  // as they were given
    std::optional<std::string> policy;
    gate::Tags tags;
    Timestamp created{}, changed{};
    std::optional<Timestamp> accessed;  // a day
    std::optional<Timestamp> deletion;  // when it will go
};

struct VersionRow {
    std::string id;
    Timestamp created{};
    std::optional<Timestamp> accessed;  // a day
    std::set<std::string> stages;       // empty: deprecated
    std::string key_arn, wrapped, sealed;
};

Result<std::optional<SecretRow>> find_secret(store::Snapshot& s, const SecretId& id);
Result<std::vector<SecretRow>> secrets_of(store::Snapshot& s, std::string_view account,
                                          std::string_view region);
Result<std::vector<SecretRow>> due_for_deletion(store::Snapshot& s, Timestamp now);
Status save(store::Transaction& tx, const SecretRow& row);
Status erase(store::Transaction& tx, const SecretRow& row);  // with its versions

Result<std::vector<VersionRow>> versions_of(store::Snapshot& s, const SecretRow& secret);  // oldest first
Result<std::optional<VersionRow>> version_of(store::Snapshot& s, const SecretRow& secret,
                                             std::string_view id);
Status save(store::Transaction& tx, const SecretRow& secret, const VersionRow& row);
Status erase(store::Transaction& tx, const SecretRow& secret, std::string_view version);

store::Migrations secret_tables();

}  // namespace athanor::secretsmanager
