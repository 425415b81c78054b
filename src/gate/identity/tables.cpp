#include "gate/identity/tables.hpp"

#include "base/encoding.hpp"
#include "gate/identity/managed_policies.hpp"

namespace athanor::identity {
namespace {

constexpr std::string_view kArnPrefix = "arn:aws:iam::";
using Strings = std::vector<std::string>;

constexpr std::pair<std::string_view, std::string_view> kResources[] = {{"user", kUser},
                                                                        {"role", kRole},
                                                                        {"group", kGroup},
                                                                        {"policy", kPolicy},
                                                                        {"instance-profile", kProfile},
                                                                        {"oidc-provider", kOidc}};

// All policies of one user, role or group.
Status add_policies(store::Snapshot& s, std::string_view account, std::string_view kind,
                    std::string_view folded, Strings& to) {
    ATHANOR_TRY(
        Strings inline_ones,
        s.all<std::string>("SELECT document FROM iam_inline WHERE account = ? AND kind = ? AND folded = ?",
                           account, kind, folded));
    for (auto& document : inline_ones) to.push_back(std::move(document));
    ATHANOR_TRY(
        Strings attached,
        s.all<std::string>("SELECT policy FROM iam_attached WHERE account = ? AND kind = ? AND folded = ?",
                           account, kind, folded));
    for (const auto& arn : attached) {
        ATHANOR_TRY(auto document, managed_policy(s, arn));
        to.push_back(document ? std::move(*document) : std::string());  // unreadable: nothing is allowed
    }
    return {};
}

}  // namespace

store::Migrations iam_migrations() {
    return {
        "iam",
        {"CREATE TABLE iam_entity (account TEXT NOT NULL, kind TEXT NOT NULL, folded TEXT NOT NULL, name "
         "TEXT NOT NULL, "
         "path TEXT NOT NULL, id TEXT NOT NULL UNIQUE, created BIGINT NOT NULL, updated BIGINT NOT NULL, "
         "description TEXT NOT NULL DEFAULT '', trust TEXT NOT NULL DEFAULT '', longest_session BIGINT NOT "
         "NULL DEFAULT 3600, "
         "boundary TEXT, default_version BIGINT NOT NULL DEFAULT 0, last_version BIGINT NOT NULL DEFAULT 0, "
         "used BIGINT, used_region TEXT NOT NULL DEFAULT '', PRIMARY KEY (account, kind, folded));"
         "CREATE TABLE iam_tag (account TEXT NOT NULL, kind TEXT NOT NULL, folded TEXT NOT NULL, folded_key "
         "TEXT NOT NULL, "
         "key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (account, kind, folded, folded_key));"
         "CREATE TABLE iam_inline (account TEXT NOT NULL, kind TEXT NOT NULL, folded TEXT NOT NULL, policy "
         "TEXT NOT NULL, "
         "document TEXT NOT NULL, PRIMARY KEY (account, kind, folded, policy));"
         "CREATE TABLE iam_attached (account TEXT NOT NULL, kind TEXT NOT NULL, folded TEXT NOT NULL, policy "
         "TEXT NOT NULL, "
         "PRIMARY KEY (account, kind, folded, policy));"
         "CREATE INDEX iam_attached_policy ON iam_attached (account, policy);"
         "CREATE INDEX iam_entity_boundary ON iam_entity (account, boundary) WHERE boundary IS NOT NULL;"
         "CREATE TABLE iam_version (account TEXT NOT NULL, folded TEXT NOT NULL, version BIGINT NOT NULL, "
         "document TEXT NOT NULL, "
         "created BIGINT NOT NULL, PRIMARY KEY (account, folded, version));"
         "CREATE TABLE iam_member (account TEXT NOT NULL, user_name TEXT NOT NULL, group_name TEXT NOT NULL, "
         "PRIMARY KEY (account, user_name, group_name));"
         "CREATE INDEX iam_member_group ON iam_member (account, group_name);"
         "CREATE TABLE iam_profile_role (account TEXT NOT NULL, profile TEXT NOT NULL, role TEXT NOT NULL, "
         "PRIMARY KEY (account, profile));"
         "CREATE INDEX iam_profile_role_role ON iam_profile_role (account, role);"
         "CREATE TABLE iam_access_key (account TEXT NOT NULL, id TEXT NOT NULL UNIQUE, user_name TEXT NOT "
         "NULL, "
         "secret BLOB NOT NULL, active BIGINT NOT NULL, created BIGINT NOT NULL, used BIGINT, "
         "used_service TEXT NOT NULL DEFAULT '', used_region TEXT NOT NULL DEFAULT '', PRIMARY KEY (account, "
         "user_name, id));"
         "CREATE TABLE iam_login (account TEXT NOT NULL, user_name TEXT NOT NULL, hash TEXT NOT NULL, "
         "created BIGINT NOT NULL, "
         "changed BIGINT NOT NULL, reset_required BIGINT NOT NULL, used BIGINT, PRIMARY KEY (account, "
         "user_name));"
         "CREATE TABLE iam_old_password (account TEXT NOT NULL, user_name TEXT NOT NULL, changed BIGINT NOT "
         "NULL, hash TEXT NOT NULL, "
         "PRIMARY KEY (account, user_name, changed));"
         "CREATE TABLE iam_oidc (account TEXT NOT NULL, folded TEXT NOT NULL, url TEXT NOT NULL, secure "
         "BIGINT NOT NULL, created "
         "BIGINT NOT NULL, "
         "PRIMARY KEY (account, folded));"
         "CREATE TABLE iam_oidc_item (account TEXT NOT NULL, folded TEXT NOT NULL, kind TEXT NOT NULL, "
         "ordinal BIGINT NOT NULL, "
         "value TEXT NOT NULL, PRIMARY KEY (account, folded, kind, ordinal));"
         "CREATE TABLE iam_alias (account TEXT NOT NULL PRIMARY KEY, alias TEXT NOT NULL UNIQUE);"
         "CREATE TABLE iam_password_policy (account TEXT NOT NULL PRIMARY KEY, rules TEXT NOT NULL, max_age "
         "BIGINT NOT NULL, "
         "reuse BIGINT NOT NULL);"
         "CREATE TABLE iam_deletion (account TEXT NOT NULL, task TEXT NOT NULL, created BIGINT NOT NULL, "
         "PRIMARY KEY (account, task));"}};
}

std::optional<IamArn> parse_iam_arn(std::string_view arn) {
    if (!arn.starts_with(kArnPrefix)) return std::nullopt;
    arn.remove_prefix(kArnPrefix.size());
    const std::size_t colon = arn.find(':'), slash = arn.find('/');
    if (colon == arn.npos || slash == arn.npos || slash < colon) return std::nullopt;
    IamArn out;
    out.account = arn.substr(0, colon);
    for (const auto& [word, kind] : kResources)
        if (arn.substr(colon + 1, slash - colon - 1) == word) out.kind = kind;
    if (out.kind.empty()) return std::nullopt;
    const std::size_t last = out.kind == kOidc ? slash : arn.rfind('/');
    out.path = arn.substr(slash, last + 1 - slash);
    out.name = arn.substr(last + 1);
    if (out.account.empty() || out.name.empty()) return std::nullopt;
    return out;
}

Result<std::optional<Grounds>> grounds_of(store::Snapshot& s, std::string_view arn) {
    const auto parsed = parse_iam_arn(arn);
    if (!parsed || (parsed->kind != kUser && parsed->kind != kRole)) return std::nullopt;
    const std::string account(parsed->account), folded = to_lower(parsed->name);
    ATHANOR_TRY(
        auto row,
        (s.one<std::string, std::string, std::string, std::string, std::int64_t, std::optional<std::string>>(
            "SELECT name, path, id, trust, longest_session, boundary FROM iam_entity WHERE account = ? AND "
            "kind = ? AND folded = ?",
            account, parsed->kind, folded)));
    if (!row) return std::nullopt;
    auto& [name, path, id, trust, longest, boundary] = *row;
    if (name != parsed->name || path != parsed->path) return std::nullopt;
    Grounds out;
    out.is_role = parsed->kind == kRole;
    out.account = account;
    out.arn = arn;
    out.name = std::move(name);
    out.id = std::move(id);
    out.trust = std::move(trust);
    out.longest_session = std::chrono::seconds(longest);
    ATHANOR_CHECK((s.each<std::string, std::string>(
        "SELECT key, value FROM iam_tag WHERE account = ? AND kind = ? AND folded = ?",
        [&](std::string key, std::string value) { out.tags.emplace(std::move(key), std::move(value)); },
        account, parsed->kind, folded)));
    ATHANOR_CHECK(add_policies(s, account, parsed->kind, folded, out.policies));
    if (!out.is_role) {
        ATHANOR_TRY(
            Strings groups,
            s.all<std::string>("SELECT group_name FROM iam_member WHERE account = ? AND user_name = ?",
                               account, folded));
        for (const auto& group : groups) ATHANOR_CHECK(add_policies(s, account, kGroup, group, out.policies));
    }
    if (boundary) {
        ATHANOR_TRY(auto document, managed_policy(s, *boundary));
        out.boundary = std::move(document).value_or(std::string());
    }
    return out;
}

Result<std::vector<KeyRow>> all_access_keys(store::Snapshot& s) {
    using Text = std::optional<std::string>;
    std::vector<KeyRow> rows;
    ATHANOR_CHECK((s.each<std::string, std::string, std::string, Text, Text, Text, std::string, bool>(
        "SELECT k.id, k.account, k.user_name, e.path, e.name, e.id, k.secret, k.active FROM iam_access_key k "
        "LEFT JOIN iam_entity e ON e.account = k.account AND e.kind = 'u' AND e.folded = k.user_name",
        [&](std::string id, std::string account, std::string user, Text path, Text name, Text user_id,
            std::string secret, bool active) {
            std::string arn = std::string(kArnPrefix) + account + ":root";
            if (!user.empty()) {
                if (!name) return;  // no user: deleting one needs its keys deleted, so there is none
                arn = std::string(kArnPrefix) + account + ":user" + *path + *name;
            }
            std::string who = user.empty() ? account : *user_id;
            rows.push_back({std::move(id), std::move(account), std::move(arn), std::move(who),
                            std::move(secret), active});
        })));
    return rows;
}

std::string access_key_context(std::string_view access_key_id) {
    return "athanor access key " + std::string(access_key_id);
}

Result<std::optional<std::string>> managed_policy(store::Snapshot& s, std::string_view arn) {
    const auto parsed = parse_iam_arn(arn);
    if (!parsed || parsed->kind != kPolicy) return std::nullopt;
    if (parsed->account == "aws") {
        const ManagedPolicy* policy = find_managed(arn);
        if (!policy) return std::nullopt;
        return std::string(policy->document);
    }
    return s.one<std::string>(
        "SELECT v.document FROM iam_entity e JOIN iam_version v ON v.account = e.account AND v.folded = "
        "e.folded AND "
        "v.version = e.default_version WHERE e.account = ? AND e.kind = 'p' AND e.folded = ? AND e.name = ? "
        "AND "
        "e.path = ?",
        parsed->account, to_lower(parsed->name), parsed->name, parsed->path);
}

Status write_uses(store::Transaction& tx, const std::vector<Use>& keys, const std::vector<Use>& roles) {
    for (const Use& use : keys) {
        ATHANOR_CHECK(
            tx.run("UPDATE iam_access_key SET used = ?, used_service = ?, used_region = ? WHERE id = ?",
                   use.time, use.service, use.region, use.id_or_arn));
    }
    for (const Use& use : roles) {
        const auto parsed = parse_iam_arn(use.id_or_arn);
        if (!parsed || parsed->kind != kRole) continue;
        ATHANOR_CHECK(tx.run(
            "UPDATE iam_entity SET used = ?, used_region = ? WHERE account = ? AND kind = 'r' AND folded = ?",
            use.time, use.region, parsed->account, to_lower(parsed->name)));
    }
    return {};
}

Result<std::optional<OidcProvider>> oidc_provider(store::Snapshot& s, std::string_view arn) {
    const auto parsed = parse_iam_arn(arn);
    if (!parsed || parsed->kind != kOidc) return std::nullopt;
    const std::string folded = to_lower(parsed->name);
    ATHANOR_TRY(auto row, (s.one<std::string, bool, Timestamp>(
                              "SELECT url, secure, created FROM iam_oidc WHERE account = ? AND folded = ?",
                              parsed->account, folded)));
    if (!row) return std::nullopt;
    OidcProvider out;
    std::tie(out.url, out.secure, out.created) = std::move(*row);
    if (out.url != parsed->name) return std::nullopt;
    out.arn = arn;
    ATHANOR_CHECK((s.each<std::string, std::string>(
        "SELECT kind, value FROM iam_oidc_item WHERE account = ? AND folded = ? ORDER BY kind, ordinal",
        [&](std::string kind, std::string value) {
            (kind == "c" ? out.client_ids : out.thumbprints).push_back(std::move(value));
        },
        parsed->account, folded)));
    return out;
}

Result<std::optional<Login>> login_of(store::Snapshot& s, std::string_view account, std::string_view user) {
    ATHANOR_TRY(auto row,
                (s.one<std::string, std::string, std::string, std::string, Timestamp, Timestamp, bool,
                       std::optional<std::int64_t>>(
                    "SELECT e.path, e.name, e.id, l.hash, l.created, l.changed, l.reset_required, p.max_age "
                    "FROM iam_login l JOIN iam_entity e ON e.account = l.account AND e.kind = 'u' AND "
                    "e.folded = l.user_name LEFT JOIN iam_password_policy p ON p.account = l.account "
                    "WHERE l.account = ? AND l.user_name = ?",
                    account, to_lower(user))));
    if (!row) return std::nullopt;
    auto& [path, name, id, hash, created, changed, reset, max_age] = *row;
    Login out;
    out.user_arn = "arn:aws:iam::" + std::string(account) + ":user" + path + name;
    out.user_id = std::move(id);
    out.name = std::move(name);
    out.password_hash = std::move(hash);
    out.created = created;
    out.reset_required = reset;
    if (max_age.value_or(0) > 0) out.expires = changed + std::chrono::days(*max_age);
    return out;
}

Status password_used(store::Transaction& tx, std::string_view user_arn, Timestamp now) {
    const auto parsed = parse_iam_arn(user_arn);
    if (!parsed || parsed->kind != kUser) return {};
    ATHANOR_CHECK(tx.run("UPDATE iam_login SET used = ? WHERE account = ? AND user_name = ?", now,
                         parsed->account, to_lower(parsed->name)));
    return {};
}

Result<std::optional<std::string>> account_of_alias(store::Snapshot& s, std::string_view alias) {
    return s.one<std::string>("SELECT account FROM iam_alias WHERE alias = ?", alias);
}

}  // namespace athanor::identity
