// Access keys: at most two of a user, and of the account's root (whose rows have no user, and whose first key is the account's: it is listed, not kept here).
// A secret is told once, when it is made, and lies sealed.
#include "gate/credentials.hpp"
#include "services/iam/rows.hpp"

namespace athanor::iam {
namespace {

constexpr std::int64_t kMostKeys = 2;

std::unexpected<Error> no_such_key(const std::string& id) {
    return no_such_entity("The Access Key with id " + id + " cannot be found.");
}

// The user's name as it was made; "" of the root.
Result<std::string> owner_of(const Reading& r, const std::optional<std::string>& name) {
    ATHANOR_TRY(std::string who, user_or_caller(r.call, name));
    if (who.empty()) return who;
    ATHANOR_TRY(Entity user, entity(r.s, r.account(), kUser, who));
    return user.name;
}

std::optional<gate::Account> first_key_of(const Reading& r) {
    for (auto& account : r.core.accounts.list())
        if (account.id == r.account()) return account;
    return std::nullopt;
}

Result<CreateAccessKeyResponse> create_access_key(Writing w, const CreateAccessKeyRequest& in) {
    ATHANOR_TRY(std::string user, owner_of(w, in.user_name));
    ATHANOR_TRY(auto there, w.s.one<std::int64_t>(
                                "SELECT count(*) FROM iam_access_key WHERE account = ? AND user_name = ?",
                                w.account(), to_lower(user)));
    const std::int64_t first = user.empty() ? 1 : 0;
    if (there.value_or(0) + first >= kMostKeys) return quota_exceeded("AccessKeysPerUser", kMostKeys);
    const gate::Credentials key = gate::make_long_lived_key(w.core.random);
    const std::string sealed = w.core.master_key.seal(
        w.core.random, identity::access_key_context(key.access_key_id), key.secret_access_key);
    ATHANOR_CHECK(
        w.tx.run("INSERT INTO iam_access_key (account, id, user_name, secret, active, created) VALUES (?, ?, "
                 "?, ?, ?, ?)",
                 w.account(), key.access_key_id, to_lower(user), store::Blob{sealed}, true, w.now()));
    return CreateAccessKeyResponse{.access_key = {.user_name = user,
                                                  .access_key_id = key.access_key_id,
                                                  .status = "Active",
                                                  .secret_access_key = key.secret_access_key,
                                                  .create_date = w.now()}};
}

Result<ListAccessKeysResponse> list_access_keys(Reading r, const ListAccessKeysRequest& in) {
    ATHANOR_TRY(std::string user, owner_of(r, in.user_name));
    ATHANOR_TRY(Page page, Page::of(in));
    std::map<std::string, AccessKeyMetadata> all;
    ATHANOR_CHECK((r.s.each<std::string, bool, Timestamp>(
        "SELECT id, active, created FROM iam_access_key WHERE account = ? AND user_name = ?",
        [&](std::string id, bool active, Timestamp created) {
            all[id] = {.user_name = user,
                       .access_key_id = id,
                       .status = active ? "Active" : "Inactive",
                       .create_date = created};
        },
        r.account(), to_lower(user))));
    if (user.empty()) {
        if (const auto first = first_key_of(r))
            all[first->access_key_id] = {
                .access_key_id = first->access_key_id, .status = "Active", .create_date = first->created};
    }
    ListAccessKeysResponse out;
    for (auto& [id, key] : all) {
        if (id <= page.after()) continue;
        if (!page.take(id)) break;
        out.access_key_metadata.push_back(std::move(key));
    }
    page.finish(out);
    return out;
}

// The account's first key is not a row of ours, and the way back in if all else is lost.
Status not_the_first(const Reading& r, const std::string& id) {
    const auto first = first_key_of(r);
    if (!first || first->access_key_id != id) return {};
    return fail("AccessDenied", "The first access key of an account's root cannot be changed.", 403);
}

Result<Nothing> update_access_key(Writing w, const UpdateAccessKeyRequest& in) {
    ATHANOR_TRY(std::string user, owner_of(w, in.user_name));
    if (user.empty()) ATHANOR_CHECK(not_the_first(w, in.access_key_id));
    ATHANOR_TRY(
        auto changed,
        w.tx.run("UPDATE iam_access_key SET active = ? WHERE account = ? AND user_name = ? AND id = ?",
                 in.status == "Active", w.account(), to_lower(user), in.access_key_id));
    if (changed == 0) return no_such_key(in.access_key_id);
    return Nothing{};
}

Result<Nothing> delete_access_key(Writing w, const DeleteAccessKeyRequest& in) {
    ATHANOR_TRY(std::string user, owner_of(w, in.user_name));
    if (user.empty()) ATHANOR_CHECK(not_the_first(w, in.access_key_id));
    ATHANOR_TRY(auto gone,
                w.tx.run("DELETE FROM iam_access_key WHERE account = ? AND user_name = ? AND id = ?",
                         w.account(), to_lower(user), in.access_key_id));
    if (gone == 0) return no_such_key(in.access_key_id);
    return Nothing{};
}

Result<GetAccessKeyLastUsedResponse> get_access_key_last_used(Reading r,
                                                              const GetAccessKeyLastUsedRequest& in) {
    ATHANOR_TRY(auto row,
                (r.s.one<std::string, std::optional<Timestamp>, std::string, std::string>(
                    "SELECT user_name, used, used_service, used_region FROM iam_access_key WHERE account = ? "
                    "AND id = ?",
                    r.account(), in.access_key_id)));
    if (!row)
        return fail("AccessDenied", "The access key " + in.access_key_id + " is not of this account.", 403);
    auto& [user, used, service, region] = *row;
    GetAccessKeyLastUsedResponse out;
    if (!user.empty()) {
        ATHANOR_TRY(Entity found, entity(r.s, r.account(), kUser, user));
        out.user_name = found.name;
    }
    out.access_key_last_used = AccessKeyLastUsed{
        .last_used_date = used, .service_name = used ? service : "N/A", .region = used ? region : "N/A"};
    return out;
}

}  // namespace

void add_keys(const Table& table) {
    table.writes<op::CreateAccessKey>(create_access_key);
    table.reads<op::ListAccessKeys>(list_access_keys);
    table.writes<op::UpdateAccessKey>(update_access_key);
    table.writes<op::DeleteAccessKey>(delete_access_key);
    table.reads<op::GetAccessKeyLastUsed>(get_access_key_last_used);
}

}  // namespace athanor::iam
