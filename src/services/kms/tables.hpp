// KMS's rows in control.db: keys, their materials under the master key, aliases, grants. Written in transactions of the operations, read at start and after
// each change (keys.hpp).
#pragma once

#include <vector>

#include "objects/master_key.hpp"
#include "services/kms/key.hpp"
#include "store/database.hpp"

namespace athanor::kms {

// Ours, and the table of the keys that servers had before there was a KMS.
std::vector<store::Migrations> migrations();

Result<std::optional<KeyRow>> read_row(store::Snapshot& s, const KeyName& name);
Status insert_row(store::Transaction& tx, const KeyRow& row);
Status update_row(store::Transaction& tx, const KeyRow& row);

// The whole key; nullopt: there is none.
Result<std::optional<Key>> read_key(store::Snapshot& s, const objects::MasterKey& master,
                                    const KeyName& name);
Result<std::vector<KeyName>> all_names(store::Snapshot& s);

Status insert_material(store::Transaction& tx, const objects::MasterKey& master, Random& random,
                       const KeyName& name, const Material& material);
Material new_material(Random& random, std::int64_t version, Timestamp now, bool on_demand);

Result<std::vector<Alias>> all_aliases(store::Snapshot& s);
Result<std::optional<Alias>> read_alias(store::Snapshot& s, std::string_view account, std::string_view region,
                                        std::string_view name);
Result<std::vector<std::string>> aliases_of(store::Snapshot& s, const KeyName& name);
// false: there is one of that name.
Result<bool> insert_alias(store::Transaction& tx, const Alias& alias);

Status insert_grant(store::Transaction& tx, const KeyName& name, const api::kms::GrantListEntry& grant);
Result<bool> remove_grant(store::Transaction& tx, const KeyName& name, std::string_view id);

// The key with all that belongs to it. Its materials are overwritten before they go, so that a page of the file does not keep them.
Status erase_key(store::Transaction& tx, const KeyName& name);

// Keys of a server before there was a KMS become keys here, once: what they wrapped stays readable. With account root's policy, or the managed one's.
Status import_local_keys(store::Database& database, const objects::MasterKey& master, Random& random);

std::string default_policy(std::string_view account);
// Of alias/aws/SERVICE: every principal of the account, through that service alone.
std::string managed_policy(std::string_view account, std::string_view region, std::string_view service);

}  // namespace athanor::kms
