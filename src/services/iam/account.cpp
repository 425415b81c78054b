// What is the account's as a whole: its alias, its rules for passwords, its numbers.
#include "services/iam/passwords.hpp"
#include "services/iam/rows.hpp"
#include "wire/stored.hpp"

namespace athanor::iam {
namespace {

Result<Nothing> create_account_alias(Writing w, const CreateAccountAliasRequest& in) {
    ATHANOR_TRY(auto owner, identity::account_of_alias(w.s, in.account_alias));
    if (owner && *owner != w.account())
        return already_exists("The account alias " + in.account_alias + " already exists.");
    ATHANOR_CHECK(
        w.tx.run("INSERT INTO iam_alias (account, alias) VALUES (?, ?) ON CONFLICT (account) DO UPDATE SET "
                 "alias = excluded.alias",
                 w.account(), in.account_alias));
    return Nothing{};
}

Result<Nothing> delete_account_alias(Writing w, const DeleteAccountAliasRequest& in) {
    ATHANOR_TRY(auto gone, w.tx.run("DELETE FROM iam_alias WHERE account = ? AND alias = ?", w.account(),
                                    in.account_alias));
    if (gone == 0) return no_such_entity("The account alias " + in.account_alias + " cannot be found.");
    return Nothing{};
}

Result<ListAccountAliasesResponse> list_account_aliases(Reading r, const ListAccountAliasesRequest&) {
    ListAccountAliasesResponse out;
    ATHANOR_TRY(out.account_aliases,
                r.s.all<std::string>("SELECT alias FROM iam_alias WHERE account = ?", r.account()));
    out.is_truncated = false;
    return out;
}

std::unexpected<Error> no_password_policy(const std::string& account) {
    return no_such_entity("The Password Policy with domain name " + account + " cannot be found.");
}

// What a request does not say is AWS's default, not what was before.
Result<Nothing> update_account_password_policy(Writing w, const UpdateAccountPasswordPolicyRequest& in) {
    PasswordPolicy policy;
    policy.minimum_password_length = in.minimum_password_length.value_or(6);
    policy.require_symbols = in.require_symbols.value_or(false);
    policy.require_numbers = in.require_numbers.value_or(false);
    policy.require_uppercase_characters = in.require_uppercase_characters.value_or(false);
    policy.require_lowercase_characters = in.require_lowercase_characters.value_or(false);
    policy.allow_users_to_change_password = in.allow_users_to_change_password.value_or(false);
    policy.expire_passwords = in.max_password_age.value_or(0) > 0;
    if (*policy.expire_passwords) policy.max_password_age = in.max_password_age;
    policy.password_reuse_prevention = in.password_reuse_prevention;
    policy.hard_expiry = in.hard_expiry.value_or(false);
    ATHANOR_CHECK(w.tx.run(
        "INSERT INTO iam_password_policy (account, rules, max_age, reuse) VALUES (?, ?, ?, ?) ON "
        "CONFLICT (account) DO UPDATE SET rules = excluded.rules, max_age = excluded.max_age, reuse = "
        "excluded.reuse",
        w.account(), wire::to_json(policy), policy.max_password_age.value_or(0),
        policy.password_reuse_prevention.value_or(0)));
    return Nothing{};
}

Result<GetAccountPasswordPolicyResponse> get_account_password_policy(Reading r, const Nothing&) {
    ATHANOR_TRY(auto policy, password_policy_of(r.s, r.account()));
    if (!policy) return no_password_policy(r.account());
    return GetAccountPasswordPolicyResponse{.password_policy = *std::move(policy)};
}

Result<Nothing> delete_account_password_policy(Writing w, const Nothing&) {
    ATHANOR_TRY(auto gone, w.tx.run("DELETE FROM iam_password_policy WHERE account = ?", w.account()));
    if (gone == 0) return no_password_policy(w.account());
    return Nothing{};
}

Result<GetAccountSummaryResponse> get_account_summary(Reading r, const Nothing&) {
    std::map<std::string, std::int64_t> all = {
        {"UsersQuota", 5000},
        {"GroupsQuota", 300},
        {"RolesQuota", 1000},
        {"PoliciesQuota", 1500},
        {"InstanceProfilesQuota", 1000},
        {"ServerCertificates", 0},
        {"ServerCertificatesQuota", 20},
        {"AccessKeysPerUserQuota", 2},
        {"SigningCertificatesPerUserQuota", 2},
        {"GroupsPerUserQuota", 10},
        {"UserPolicySizeQuota", 2048},
        {"GroupPolicySizeQuota", 5120},
        {"RolePolicySizeQuota", 10240},
        {"AssumeRolePolicySizeQuota", 2048},
        {"PolicySizeQuota", 6144},
        {"PolicyVersionsInUseQuota", 10000},
        {"VersionsPerPolicyQuota", 5},
        {"AttachedPoliciesPerUserQuota", 10},
        {"AttachedPoliciesPerGroupQuota", 10},
        {"AttachedPoliciesPerRoleQuota", 10},
        {"GlobalEndpointTokenVersion", 1},
        {"MFADevices", 0},
        {"MFADevicesInUse", 0},
        {"AccountMFAEnabled", 0},
        {"AccountAccessKeysPresent", 1},
        {"AccountSigningCertificatesPresent", 0},
    };
    constexpr std::pair<std::string_view, std::string_view> kCounted[] = {
        {"Users", "SELECT count(*) FROM iam_entity WHERE account = ? AND kind = 'u'"},
        {"Groups", "SELECT count(*) FROM iam_entity WHERE account = ? AND kind = 'g'"},
        {"Roles", "SELECT count(*) FROM iam_entity WHERE account = ? AND kind = 'r'"},
        {"Policies", "SELECT count(*) FROM iam_entity WHERE account = ? AND kind = 'p'"},
        {"InstanceProfiles", "SELECT count(*) FROM iam_entity WHERE account = ? AND kind = 'i'"},
        {"PolicyVersionsInUse", "SELECT count(*) FROM iam_version WHERE account = ?"},
        {"Providers", "SELECT count(*) FROM iam_oidc WHERE account = ?"},
    };
    for (const auto& [name, sql] : kCounted) {
        ATHANOR_TRY(auto number, r.s.one<std::int64_t>(sql, r.account()));
        all[std::string(name)] = number.value_or(0);
    }
    return GetAccountSummaryResponse{.summary_map = std::move(all)};
}

}  // namespace

void add_account(const Table& table) {
    table.writes<op::CreateAccountAlias>(create_account_alias);
    table.writes<op::DeleteAccountAlias>(delete_account_alias);
    table.reads<op::ListAccountAliases>(list_account_aliases);
    table.writes<op::UpdateAccountPasswordPolicy>(update_account_password_policy);
    table.reads<op::GetAccountPasswordPolicy>(get_account_password_policy);
    table.writes<op::DeleteAccountPasswordPolicy>(delete_account_password_policy);
    table.reads<op::GetAccountSummary>(get_account_summary);
}

}  // namespace athanor::iam
