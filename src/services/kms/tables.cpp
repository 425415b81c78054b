#include "services/kms/tables.hpp"

#include "base/encoding.hpp"
#include "base/hash.hpp"
#include "base/json.hpp"
#include "base/log.hpp"
#include "wire/stored.hpp"

namespace athanor::kms {
namespace {

constexpr std::string_view kWho = " WHERE account = ? AND region = ? AND key = ?";

std::string material_context(const KeyName& name, std::int64_t version) {
    return "athanor kms material " + name.arn() + " " + std::to_string(version);
}

std::string text_of(const gate::Tags& tags) {
    json::Writer w;
    w.begin_object();
    for (const auto& [key, value] : tags) w.key(key).string(value);
    w.end_object();
    return std::move(w).take();
}

Result<gate::Tags> tags_of(std::string_view text) {
    ATHANOR_TRY(json::Document document, json::parse(text));
    gate::Tags out;
    document.root().for_each_member(
        [&](std::string_view key, json::Value value) { out.emplace(key, value.string_or("")); });
    return out;
}

}  // namespace

std::vector<store::Migrations> migrations() {
    return {
        {.component = "local_keys",
         .steps = {"CREATE TABLE local_key ("
                   " account TEXT NOT NULL, region TEXT NOT NULL, name TEXT NOT NULL, id TEXT NOT NULL,"
                   " sealed BLOB NOT NULL, created BIGINT NOT NULL, PRIMARY KEY (account, region, name));"}},
        {.component = "kms",
         .steps = {"CREATE TABLE kms_key ("
                   " account TEXT NOT NULL, region TEXT NOT NULL, id TEXT NOT NULL, state BIGINT NOT NULL,"
                   " managed BIGINT NOT NULL, description TEXT NOT NULL, created BIGINT NOT NULL,"
                   " deletion BIGINT, pending_days BIGINT NOT NULL, rotation_days BIGINT,"
                   " next_rotation BIGINT NOT NULL, policy TEXT NOT NULL, tags TEXT NOT NULL,"
                   " PRIMARY KEY (account, region, id));"
                   "CREATE TABLE kms_material ("
                   " account TEXT NOT NULL, region TEXT NOT NULL, key TEXT NOT NULL, version BIGINT NOT NULL,"
                   " id TEXT NOT NULL, made BIGINT NOT NULL, on_demand BIGINT NOT NULL, sealed BLOB NOT NULL,"
                   " PRIMARY KEY (account, region, key, version));"
                   "CREATE TABLE kms_alias ("
                   " account TEXT NOT NULL, region TEXT NOT NULL, name TEXT NOT NULL, key TEXT NOT NULL,"
                   " created BIGINT NOT NULL, updated BIGINT NOT NULL, PRIMARY KEY (account, region, name));"
                   "CREATE TABLE kms_grant ("
                   " account TEXT NOT NULL, region TEXT NOT NULL, key TEXT NOT NULL, id TEXT NOT NULL,"
                   " document TEXT NOT NULL, PRIMARY KEY (account, region, key, id));"}}};
}

std::string_view name_of(State state) {
    switch (state) {
        case State::enabled: return "Enabled";
        case State::disabled: return "Disabled";
        case State::pending_deletion: return "PendingDeletion";
    }
    return "Unavailable";
}

const Material* Key::version(std::int64_t number) const {
    for (const Material& one : materials)
        if (one.version == number) return &one;
    return nullptr;
}

Result<std::optional<KeyRow>> read_row(store::Snapshot& s, const KeyName& name) {
    ATHANOR_TRY(auto row,
                (s.one<State, bool, std::string, Timestamp, std::optional<Timestamp>, std::int64_t,
                       std::optional<std::int64_t>, Timestamp, std::string, std::string>(
                    "SELECT state, managed, description, created, deletion, pending_days, rotation_days,"
                    " next_rotation, policy, tags FROM kms_key WHERE account = ? AND region = ? AND id = ?",
                    name.account, name.region, name.id)));
    if (!row) return std::nullopt;
    auto& [state, managed, description, created, deletion, days, rotation, next, policy, tags] = *row;
    ATHANOR_TRY(gate::Tags parsed, tags_of(tags));
    return KeyRow{name, state,    managed, std::move(description), created,          deletion,
                  days, rotation, next,    std::move(policy),      std::move(parsed)};
}

Status insert_row(store::Transaction& tx, const KeyRow& row) {
    ATHANOR_CHECK(tx.run(
        "INSERT INTO kms_key (account, region, id, state, managed, description, created, deletion,"
        " pending_days, rotation_days, next_rotation, policy, tags)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        row.name.account, row.name.region, row.name.id, row.state, row.managed, row.description, row.created,
        row.deletion, row.pending_days, row.rotation_days, row.next_rotation, row.policy, text_of(row.tags)));
    return {};
}

Status update_row(store::Transaction& tx, const KeyRow& row) {
    ATHANOR_CHECK(tx.run(
        "UPDATE kms_key SET state = ?, description = ?, deletion = ?, pending_days = ?,"
        " rotation_days = ?, next_rotation = ?, policy = ?, tags = ?"
        " WHERE account = ? AND region = ? AND id = ?",
        row.state, row.description, row.deletion, row.pending_days, row.rotation_days, row.next_rotation,
        row.policy, text_of(row.tags), row.name.account, row.name.region, row.name.id));
    return {};
}

Result<std::optional<Key>> read_key(store::Snapshot& s, const objects::MasterKey& master,
                                    const KeyName& name) {
    ATHANOR_TRY(auto row, read_row(s, name));
    if (!row) return std::nullopt;
    Key key{*std::move(row), name.arn(), nullptr, {}, {}, {}};
    if (auto parsed = policy::Document::parse(key.policy, policy::Kind::resource))
        key.document = std::make_shared<const policy::Document>(*std::move(parsed));
    else
        log::error("kms: the policy of {} is damaged: nobody may use the key", key.arn);
    ATHANOR_TRY(auto materials,
                (s.all<std::int64_t, std::string, Timestamp, bool, std::string>(
                    "SELECT version, id, made, on_demand, sealed FROM kms_material WHERE account = ? AND"
                    " region = ? AND key = ? ORDER BY version",
                    name.account, name.region, name.id)));
    for (auto& [version, id, made, on_demand, sealed] : materials) {
        ATHANOR_TRY(std::string bytes, master.open(material_context(name, version), sealed));
        key.materials.push_back({version, std::move(id), made, on_demand, std::move(bytes)});
    }
    if (key.materials.empty()) return internal_error("a KMS key without material: " + key.arn);
    ATHANOR_TRY(auto grants,
                s.all<std::string>("SELECT document FROM kms_grant WHERE account = ? AND region = ?"
                                   " AND key = ? ORDER BY id",
                                   name.account, name.region, name.id));
    for (const std::string& text : grants) {
        ATHANOR_TRY(auto grant, wire::from_json<api::kms::GrantListEntry>(text));
        key.grants.push_back(std::move(grant));
    }
    ATHANOR_TRY(key.aliases, aliases_of(s, name));
    return key;
}

Result<std::vector<KeyName>> all_names(store::Snapshot& s) {
    std::vector<KeyName> out;
    ATHANOR_CHECK((s.each<std::string, std::string, std::string>(
        "SELECT account, region, id FROM kms_key",
        [&](std::string account, std::string region, std::string id) {
            out.push_back({std::move(account), std::move(region), std::move(id)});
        })));
    return out;
}

Material new_material(Random& random, std::int64_t version, Timestamp now, bool on_demand) {
    return {version, hex(random.bytes(32)), now, on_demand, random.bytes(objects::kKeySize)};
}

Status insert_material(store::Transaction& tx, const objects::MasterKey& master, Random& random,
                       const KeyName& name, const Material& material) {
    const std::string sealed = master.seal(random, material_context(name, material.version), material.bytes);
    ATHANOR_CHECK(
        tx.run("INSERT INTO kms_material (account, region, key, version, id, made, on_demand, sealed)"
               " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
               name.account, name.region, name.id, material.version, material.id, material.made,
               material.on_demand, store::Blob{sealed}));
    return {};
}

Result<std::vector<Alias>> all_aliases(store::Snapshot& s) {
    std::vector<Alias> out;
    ATHANOR_CHECK((s.each<std::string, std::string, std::string, std::string, Timestamp, Timestamp>(
        "SELECT account, region, name, key, created, updated FROM kms_alias",
        [&](std::string account, std::string region, std::string name, std::string key, Timestamp created,
            Timestamp updated) {
            out.push_back(
                {std::move(account), std::move(region), std::move(name), std::move(key), created, updated});
        })));
    return out;
}

Result<std::optional<Alias>> read_alias(store::Snapshot& s, std::string_view account, std::string_view region,
                                        std::string_view name) {
    ATHANOR_TRY(auto row,
                (s.one<std::string, Timestamp, Timestamp>(
                    "SELECT key, created, updated FROM kms_alias WHERE account = ? AND region = ? AND"
                    " name = ?",
                    account, region, name)));
    if (!row) return std::nullopt;
    auto& [key, created, updated] = *row;
    return Alias{
        std::string(account), std::string(region), std::string(name), std::move(key), created, updated};
}

Result<std::vector<std::string>> aliases_of(store::Snapshot& s, const KeyName& name) {
    return s.all<std::string>(
        "SELECT name FROM kms_alias WHERE account = ? AND region = ? AND key = ? ORDER BY name", name.account,
        name.region, name.id);
}

Result<bool> insert_alias(store::Transaction& tx, const Alias& alias) {
    ATHANOR_TRY(auto rows,
                tx.run("INSERT INTO kms_alias (account, region, name, key, created, updated)"
                       " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (account, region, name) DO NOTHING",
                       alias.account, alias.region, alias.name, alias.key, alias.created, alias.updated));
    return rows == 1;
}

Status insert_grant(store::Transaction& tx, const KeyName& name, const api::kms::GrantListEntry& grant) {
    ATHANOR_CHECK(tx.run("INSERT INTO kms_grant (account, region, key, id, document) VALUES (?, ?, ?, ?, ?)",
                         name.account, name.region, name.id, grant.grant_id.value_or(""),
                         wire::to_json(grant)));
    return {};
}

Result<bool> remove_grant(store::Transaction& tx, const KeyName& name, std::string_view id) {
    ATHANOR_TRY(auto rows,
                tx.run("DELETE FROM kms_grant WHERE account = ? AND region = ? AND key = ? AND id = ?",
                       name.account, name.region, name.id, id));
    return rows == 1;
}

Status erase_key(store::Transaction& tx, const KeyName& name) {
    auto run = [&](std::string_view statement) -> Status {
        ATHANOR_CHECK(tx.run(std::string(statement) + std::string(kWho), name.account, name.region, name.id));
        return {};
    };
    ATHANOR_CHECK(run("UPDATE kms_material SET sealed = zeroblob(length(sealed))"));
    ATHANOR_CHECK(run("DELETE FROM kms_material"));
    ATHANOR_CHECK(run("DELETE FROM kms_grant"));
    ATHANOR_CHECK(run("DELETE FROM kms_alias"));
    ATHANOR_CHECK(tx.run("DELETE FROM kms_key WHERE account = ? AND region = ? AND id = ?", name.account,
                         name.region, name.id));
    return {};
}

namespace {

struct OldKey {
    std::string account, region, name, id, sealed;
    Timestamp created{};
};

// The context of the old table's seal.
std::string old_context(std::string_view arn) {
    std::string out;
    for (std::string_view text : {std::string_view("kms key"), arn}) {
        for (int shift = 24; shift >= 0; shift -= 8) out += static_cast<char>(text.size() >> shift);
        out += text;
    }
    return out;
}

Status import_one(store::Transaction& tx, const objects::MasterKey& master, Random& random,
                  const OldKey& old) {
    constexpr std::int64_t kYear = 365;
    KeyRow row;
    row.name = {old.account, old.region, old.id};
    row.created = old.created;
    row.managed = old.name.starts_with(kManagedAlias);
    row.policy = row.managed ? managed_policy(old.account, old.region, old.name.substr(kManagedAlias.size()))
                             : default_policy(old.account);
    if (row.managed) {
        row.rotation_days = kYear;
        row.next_rotation = tx.now() + std::chrono::hours(24 * kYear);
    } else {
        row.description = "Made by an earlier server as " + old.name;
    }
    Material material = new_material(random, 1, old.created, false);
    ATHANOR_TRY(material.bytes, master.open(old_context(row.name.arn()), old.sealed));
    ATHANOR_CHECK(insert_row(tx, row));
    ATHANOR_CHECK(insert_material(tx, master, random, row.name, material));
    if (old.name.starts_with(kAlias)) {
        ATHANOR_TRY(bool made,
                    insert_alias(tx, {old.account, old.region, old.name, old.id, old.created, old.created}));
        if (!made) return internal_error("an alias of an earlier server's key is there already: " + old.name);
    }
    return {};
}

}  // namespace

Status import_local_keys(store::Database& database, const objects::MasterKey& master, Random& random) {
    ATHANOR_TRY(auto rows, database.read([](store::Snapshot& s) -> Result<std::vector<OldKey>> {
        std::vector<OldKey> out;
        ATHANOR_CHECK((s.each<std::string, std::string, std::string, std::string, std::string, Timestamp>(
            "SELECT account, region, name, id, sealed, created FROM local_key",
            [&](std::string account, std::string region, std::string name, std::string id, std::string sealed,
                Timestamp created) {
                out.push_back({std::move(account), std::move(region), std::move(name), std::move(id),
                               std::move(sealed), created});
            })));
        return out;
    }));
    if (rows.empty()) return {};
    ATHANOR_CHECK(database.write_blocking([&](store::Transaction& tx) -> Status {
        for (const OldKey& old : rows) ATHANOR_CHECK(import_one(tx, master, random, old));
        ATHANOR_CHECK(tx.run("UPDATE local_key SET sealed = zeroblob(length(sealed))"));
        ATHANOR_CHECK(tx.run("DELETE FROM local_key"));
        return {};
    }));
    log::info("kms: {} keys of an earlier server are keys of KMS now", rows.size());
    return {};
}

std::string default_policy(std::string_view account) {
    return fmt::format(R"({{
  "Version" : "2012-10-17",
  "Id" : "key-default-1",
  "Statement" : [ {{
    "Sid" : "Enable IAM User Permissions",
    "Effect" : "Allow",
    "Principal" : {{
      "AWS" : "arn:aws:iam::{}:root"
    }},
    "Action" : "kms:*",
    "Resource" : "*"
  }} ]
}})",
                       account);
}

std::string managed_policy(std::string_view account, std::string_view region, std::string_view service) {
    return fmt::format(R"({{
  "Version" : "2012-10-17",
  "Id" : "auto-{2}-1",
  "Statement" : [ {{
    "Sid" : "Through the service, for all principals of the account that may use it",
    "Effect" : "Allow",
    "Principal" : {{ "AWS" : "*" }},
    "Action" : [ "kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:CreateGrant", "kms:DescribeKey" ],
    "Resource" : "*",
    "Condition" : {{
      "StringEquals" : {{ "kms:CallerAccount" : "{0}", "kms:ViaService" : "{2}.{1}.amazonaws.com" }}
    }}
  }}, {{
    "Sid" : "Look at the key",
    "Effect" : "Allow",
    "Principal" : {{ "AWS" : "arn:aws:iam::{0}:root" }},
    "Action" : [ "kms:Describe*", "kms:Get*", "kms:List*", "kms:RevokeGrant" ],
    "Resource" : "*"
  }} ]
}})",
                       account, region, service);
}

}  // namespace athanor::kms
