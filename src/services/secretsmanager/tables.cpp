#include "services/secretsmanager/tables.hpp"

#include "base/json.hpp"

namespace athanor::secretsmanager {
namespace {

constexpr std::size_t kSuffix = 7;  // "-" and six characters

std::string text_of(const gate::Tags& tags) {
    json::Writer w;
    w.begin_object();
    for (const auto& [name, value] : tags) w.key(name).string(value);
    w.end_object();
    return std::move(w).take();
}

Result<gate::Tags> tags_of(std::string_view text) {
    ATHANOR_TRY(auto document, json::parse(text));
    gate::Tags tags;
    document.root().for_each_member(
        [&](std::string_view name, json::Value value) { tags.emplace(name, value.string_or("")); });
    return tags;
}

// Stages have no spaces: the model's pattern of what they may be is wider, so they are kept as JSON.
std::string text_of(const std::set<std::string>& stages) {
    json::Writer w;
    w.begin_array();
    for (const std::string& stage : stages) w.string(stage);
    w.end_array();
    return std::move(w).take();
}

Result<std::set<std::string>> stages_of(std::string_view text) {
    ATHANOR_TRY(auto document, json::parse(text));
    std::set<std::string> stages;
    document.root().for_each_element([&](json::Value value) { stages.insert(value.string_or("")); });
    return stages;
}

using OptionalText = std::optional<std::string>;
using OptionalTime = std::optional<Timestamp>;

#define SECRET_COLUMNS \
    "account, region, name, arn, description, kms_key, policy, tags, created, changed, accessed, deletion"

template <class... Args>
Result<std::vector<SecretRow>> read_secrets(store::Snapshot& s, std::string_view sql, const Args&... args) {
    using Text = std::string;
    ATHANOR_TRY(auto rows, (s.all<Text, Text, Text, Text, OptionalText, OptionalText, OptionalText, Text,
                                  Timestamp, Timestamp, OptionalTime, OptionalTime>(sql, args...)));
    std::vector<SecretRow> found;
    for (auto& [account, region, name, arn, description, key, policy, tags, created, changed, accessed,
                deletion] : rows) {
        ATHANOR_TRY(gate::Tags tagged, tags_of(tags));
        found.push_back({std::move(account), std::move(region), std::move(name), std::move(arn),
                         std::move(description), std::move(key), std::move(policy), std::move(tagged),
                         created, changed, accessed, deletion});
    }
    return found;
}

#define VERSION_COLUMNS "id, created, accessed, stages, key_arn, wrapped, sealed"

template <class... Args>
Result<std::vector<VersionRow>> read_versions(store::Snapshot& s, std::string_view sql, const Args&... args) {
    using Text = std::string;
    ATHANOR_TRY(auto rows, (s.all<Text, Timestamp, OptionalTime, Text, Text, Text, Text>(sql, args...)));
    std::vector<VersionRow> found;
    for (auto& [id, created, accessed, stages, key_arn, wrapped, sealed] : rows) {
        ATHANOR_TRY(auto labels, stages_of(stages));
        found.push_back({std::move(id), created, accessed, std::move(labels), std::move(key_arn),
                         std::move(wrapped), std::move(sealed)});
    }
    return found;
}

template <class T>
std::optional<T> only(std::vector<T> rows) {
    if (rows.empty()) return std::nullopt;
    return std::move(rows.front());
}

}  // namespace

std::optional<SecretId> parse_id(std::string_view account, std::string_view region, std::string_view text) {
    if (!text.starts_with("arn:"))
        return SecretId{std::string(account), std::string(region), std::string(text)};
    constexpr std::string_view kBefore = "arn:aws:secretsmanager:";
    if (!text.starts_with(kBefore)) return std::nullopt;
    text.remove_prefix(kBefore.size());
    SecretId id{.by_arn = true};
    const auto region_end = text.find(':');
    if (region_end == text.npos) return std::nullopt;
    id.region = text.substr(0, region_end);
    text.remove_prefix(region_end + 1);
    const auto account_end = text.find(':');
    if (account_end == text.npos) return std::nullopt;
    id.account = text.substr(0, account_end);
    text.remove_prefix(account_end + 1);
    constexpr std::string_view kKind = "secret:";
    if (!text.starts_with(kKind) || text.size() == kKind.size()) return std::nullopt;
    id.name = text.substr(kKind.size());
    return id;
}

Result<std::optional<SecretRow>> find_secret(store::Snapshot& s, const SecretId& id) {
    if (id.by_arn) {
        ATHANOR_TRY(auto whole,
                    read_secrets(s, "SELECT " SECRET_COLUMNS " FROM secret WHERE account = ? AND arn = ?",
                                 id.account, id.arn()));
        if (!whole.empty()) return only(std::move(whole));
    }
    std::string_view name = id.name;
    // "NAME-??????" is what the table of permissions makes of a name (gate/identity/permissions.hpp).
    if (id.by_arn && name.ends_with("-??????")) name.remove_suffix(kSuffix);
    ATHANOR_TRY(
        auto named,
        read_secrets(s, "SELECT " SECRET_COLUMNS " FROM secret WHERE account = ? AND region = ? AND name = ?",
                     id.account, id.region, name));
    return only(std::move(named));
}

Result<std::vector<SecretRow>> secrets_of(store::Snapshot& s, std::string_view account,
                                          std::string_view region) {
    return read_secrets(
        s, "SELECT " SECRET_COLUMNS " FROM secret WHERE account = ? AND region = ? ORDER BY name", account,
        region);
}

Result<std::vector<SecretRow>> due_for_deletion(store::Snapshot& s, Timestamp now) {
    return read_secrets(s, "SELECT " SECRET_COLUMNS " FROM secret WHERE deletion <= ? LIMIT 100", now);
}

Status save(store::Transaction& tx, const SecretRow& row) {
    ATHANOR_CHECK(tx.run("DELETE FROM secret WHERE account = ? AND region = ? AND name = ?", row.account,
                         row.region, row.name));
    const std::string tags = text_of(row.tags);
    ATHANOR_CHECK(tx.run("INSERT INTO secret (" SECRET_COLUMNS
                         ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                         row.account, row.region, row.name, row.arn, row.description, row.kms_key, row.policy,
                         tags, row.created, row.changed, row.accessed, row.deletion));
    return {};
}

Status erase(store::Transaction& tx, const SecretRow& row) {
    ATHANOR_CHECK(
        tx.run("DELETE FROM secret_version WHERE account = ? AND secret = ?", row.account, row.arn));
    ATHANOR_CHECK(tx.run("DELETE FROM secret WHERE account = ? AND arn = ?", row.account, row.arn));
    return {};
}

Result<std::vector<VersionRow>> versions_of(store::Snapshot& s, const SecretRow& secret) {
    return read_versions(s,
                         "SELECT " VERSION_COLUMNS
                         " FROM secret_version WHERE account = ? AND secret = ? ORDER BY created, id",
                         secret.account, secret.arn);
}

Result<std::optional<VersionRow>> version_of(store::Snapshot& s, const SecretRow& secret,
                                             std::string_view id) {
    ATHANOR_TRY(auto found, read_versions(s,
                                          "SELECT " VERSION_COLUMNS
                                          " FROM secret_version WHERE account = ? AND secret = ? AND id = ?",
                                          secret.account, secret.arn, id));
    return only(std::move(found));
}

Status save(store::Transaction& tx, const SecretRow& secret, const VersionRow& row) {
    ATHANOR_CHECK(erase(tx, secret, row.id));
    const std::string stages = text_of(row.stages);
    ATHANOR_CHECK(tx.run("INSERT INTO secret_version (account, secret, " VERSION_COLUMNS
                         ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                         secret.account, secret.arn, row.id, row.created, row.accessed, stages, row.key_arn,
                         store::Blob{row.wrapped}, store::Blob{row.sealed}));
    return {};
}

Status erase(store::Transaction& tx, const SecretRow& secret, std::string_view version) {
    ATHANOR_CHECK(tx.run("DELETE FROM secret_version WHERE account = ? AND secret = ? AND id = ?",
                         secret.account, secret.arn, version));
    return {};
}

store::Migrations secret_tables() {
    return {"secretsmanager",
            {"CREATE TABLE secret (account TEXT NOT NULL, region TEXT NOT NULL, name TEXT NOT NULL, arn TEXT "
             "NOT NULL,"
             " description TEXT, kms_key TEXT, policy TEXT, tags TEXT NOT NULL, created INTEGER NOT NULL,"
             " changed INTEGER NOT NULL, accessed INTEGER, deletion INTEGER, PRIMARY KEY (account, region, "
             "name));"
             "CREATE UNIQUE INDEX secret_arn ON secret (account, arn);"
             "CREATE INDEX secret_deletion ON secret (deletion);"
             "CREATE TABLE secret_version (account TEXT NOT NULL, secret TEXT NOT NULL, id TEXT NOT NULL,"
             " created INTEGER NOT NULL, accessed INTEGER, stages TEXT NOT NULL, key_arn TEXT NOT NULL,"
             " wrapped BLOB NOT NULL, sealed BLOB NOT NULL, PRIMARY KEY (account, secret, id));"}};
}

}  // namespace athanor::secretsmanager
