// Passwords of users, for the console. A password is hashed on the pool, before or after the rows are looked at, never inside a transaction; what a policy
// says of reuse is held against the hashes of before.
#include "base/hash.hpp"
#include "services/iam/passwords.hpp"
#include "services/iam/rows.hpp"

namespace athanor::iam {
namespace {

constexpr std::int64_t kMostRemembered = 24;

template <class T>
using Change = Task<Result<store::Durable<T>>>;

std::unexpected<Error> no_login(const std::string& user) {
    return no_such_entity("Login Profile for User " + user + " cannot be found.");
}

// The user whose password it is: not the root, whose key is the data directory's.
Result<std::string> login_owner(const gate::Call& call, const std::optional<std::string>& name) {
    ATHANOR_TRY(std::string user, user_or_caller(call, name));
    if (user.empty()) return fail("ValidationError", "The root of an account has no password: name a user.");
    return user;
}

// What a new password has to be held against.
struct Before {
    std::string user, hash;         // empty: it has none
    std::vector<std::string> used;  // this one and those of before that must not come again
    std::optional<PasswordPolicy> rules;
};
Result<Before> before_of(store::Snapshot& s, const std::string& account, const std::string& name) {
    ATHANOR_TRY(Entity user, entity(s, account, kUser, name));
    Before out{.user = user.name};
    ATHANOR_TRY(out.rules, password_policy_of(s, account));
    ATHANOR_TRY(auto hash,
                s.one<std::string>("SELECT hash FROM iam_login WHERE account = ? AND user_name = ?", account,
                                   user.folded()));
    if (hash) out.hash = *hash;
    if (out.rules && out.rules->password_reuse_prevention.value_or(0) > 0) {
        ATHANOR_TRY(out.used, s.all<std::string>(
                                  "SELECT hash FROM iam_old_password WHERE account = ? AND user_name = ? "
                                  "ORDER BY changed DESC LIMIT ?",
                                  account, user.folded(), *out.rules->password_reuse_prevention - 1));
        if (hash) out.used.push_back(*hash);
    }
    return out;
}

// On the pool. PasswordPolicyViolation; the hash of the new one.
Result<std::string> hash_new(const Core& core, const Before& before, const std::string& password) {
    ATHANOR_CHECK(check_password(before.rules, password));
    for (const auto& used : before.used) {
        if (scrypt_matches(used, password))
            return fail("PasswordPolicyViolation",
                        "Policy constraint violation with password reuse prevention");
    }
    return scrypt_hash(core.random, password);
}

Status store_password(Writing& w, const std::string& user, const std::string& hash,
                      std::optional<bool> reset) {
    const std::string folded = to_lower(user);
    ATHANOR_CHECK(w.tx.run(
        "INSERT INTO iam_old_password (account, user_name, changed, hash) SELECT account, user_name, "
        "changed, hash FROM iam_login WHERE account = ? AND user_name = ? ON CONFLICT DO NOTHING",
        w.account(), folded));
    ATHANOR_CHECK(w.tx.run(
        "DELETE FROM iam_old_password WHERE account = ? AND user_name = ? AND changed NOT IN (SELECT "
        "changed FROM iam_old_password WHERE account = ? AND user_name = ? ORDER BY changed DESC LIMIT "
        "?)",
        w.account(), folded, w.account(), folded, kMostRemembered));
    ATHANOR_TRY(
        auto changed,
        w.tx.run(
            "UPDATE iam_login SET hash = ?, changed = ?, reset_required = coalesce(?, reset_required) WHERE "
            "account = ? AND user_name = ?",
            hash, w.tx.now(), reset, w.account(), folded));
    if (changed == 0) return no_login(user);
    return {};
}

Change<CreateLoginProfileResponse> create_login_profile(const Core& core, gate::Call& call,
                                                        CreateLoginProfileRequest in) {
    ATHANOR_CO_TRY(std::string name, login_owner(call, in.user_name));
    if (!in.password) co_return fail("ValidationError", "Password is required.");
    ATHANOR_CO_TRY(Before before,
                   core.control.read([&](store::Snapshot& s) { return before_of(s, call.account(), name); }));
    auto exists = [&] {
        return already_exists("Login Profile for user " + before.user + " already exists.");
    };
    if (!before.hash.empty()) co_return exists();
    ATHANOR_CO_TRY(std::string hash,
                   co_await core.pool.run([&] { return hash_new(core, before, *in.password); }));
    const bool reset = in.password_reset_required.value_or(false);
    auto done =
        co_await core.control.write([&](store::Transaction& tx) -> Result<CreateLoginProfileResponse> {
            Writing w(tx, call, core);
            ATHANOR_TRY(Entity user, entity(tx, w.account(), kUser, name));
            ATHANOR_TRY(
                auto made,
                tx.run("INSERT INTO iam_login (account, user_name, hash, created, changed, reset_required) "
                       "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                       w.account(), user.folded(), hash, w.now(), tx.now(), reset));
            if (made == 0) return exists();
            return CreateLoginProfileResponse{.login_profile = {.user_name = user.name,
                                                                .create_date = w.now(),
                                                                .password_reset_required = reset}};
        });
    co_return done;
}

Change<Nothing> update_login(const Core& core, gate::Call& call, UpdateLoginProfileRequest in) {
    ATHANOR_CO_TRY(Before before, core.control.read([&](store::Snapshot& s) {
        return before_of(s, call.account(), in.user_name);
    }));
    if (before.hash.empty()) co_return no_login(before.user);
    std::string hash;
    if (in.password) {
        ATHANOR_CO_TRY(hash, co_await core.pool.run([&] { return hash_new(core, before, *in.password); }));
    }
    auto done = co_await core.control.write([&](store::Transaction& tx) -> Result<Nothing> {
        Writing w(tx, call, core);
        if (!hash.empty()) {
            ATHANOR_CHECK(store_password(w, before.user, hash, in.password_reset_required));
        } else if (in.password_reset_required) {
            ATHANOR_CHECK(
                tx.run("UPDATE iam_login SET reset_required = ? WHERE account = ? AND user_name = ?",
                       *in.password_reset_required, w.account(), to_lower(before.user)));
        }
        return Nothing{};
    });
    co_return done;
}

Change<Nothing> change_password(const Core& core, gate::Call& call, ChangePasswordRequest in) {
    if (call.principal.kind != gate::PrincipalKind::user)
        co_return fail("InvalidUserType", "Only IAM Users can change their own password");
    ATHANOR_CO_TRY(std::string name, user_or_caller(call, std::nullopt));
    ATHANOR_CO_TRY(Before before,
                   core.control.read([&](store::Snapshot& s) { return before_of(s, call.account(), name); }));
    if (before.hash.empty()) co_return no_login(before.user);
    ATHANOR_CO_TRY(std::string hash, co_await core.pool.run([&]() -> Result<std::string> {
        if (!scrypt_matches(before.hash, in.old_password))
            return fail("AccessDenied", "The old password was incorrect.", 403);
        return hash_new(core, before, in.new_password);
    }));
    auto done = co_await core.control.write([&](store::Transaction& tx) -> Result<Nothing> {
        Writing w(tx, call, core);
        // Whoever has changed it meanwhile has made the old password wrong.
        ATHANOR_TRY(auto now,
                    tx.one<std::string>("SELECT hash FROM iam_login WHERE account = ? AND user_name = ?",
                                        w.account(), to_lower(name)));
        if (now != before.hash)
            return fail("EntityTemporarilyUnmodifiable", "The password was just changed.", 409);
        ATHANOR_CHECK(store_password(w, name, hash, false));
        return Nothing{};
    });
    co_return done;
}

Result<GetLoginProfileResponse> get_login_profile(Reading r, const GetLoginProfileRequest& in) {
    ATHANOR_TRY(std::string name, login_owner(r.call, in.user_name));
    ATHANOR_TRY(Entity user, entity(r.s, r.account(), kUser, name));
    ATHANOR_TRY(auto login, identity::login_of(r.s, r.account(), user.name));
    if (!login) return no_login(user.name);
    return GetLoginProfileResponse{.login_profile = {.user_name = user.name,
                                                     .create_date = login->created,
                                                     .password_reset_required = login->reset_required}};
}

Result<Nothing> delete_login_profile(Writing w, const DeleteLoginProfileRequest& in) {
    ATHANOR_TRY(std::string name, login_owner(w.call, in.user_name));
    ATHANOR_TRY(Entity user, entity(w.s, w.account(), kUser, name));
    ATHANOR_TRY(auto gone, w.tx.run("DELETE FROM iam_login WHERE account = ? AND user_name = ?", w.account(),
                                    user.folded()));
    if (gone == 0) return no_login(user.name);
    return Nothing{};
}

}  // namespace

void add_logins(const Table& table) {
    const Core* core = &table.core();
    table.operations().changes<op::CreateLoginProfile>(
        [core](gate::Call& call, CreateLoginProfileRequest in) {
            return create_login_profile(*core, call, std::move(in));
        });
    table.operations().changes<op::UpdateLoginProfile>(
        [core](gate::Call& call, UpdateLoginProfileRequest in) {
            return update_login(*core, call, std::move(in));
        });
    table.operations().changes<op::ChangePassword>([core](gate::Call& call, ChangePasswordRequest in) {
        return change_password(*core, call, std::move(in));
    });
    table.reads<op::GetLoginProfile>(get_login_profile);
    table.writes<op::DeleteLoginProfile>(delete_login_profile);
}

}  // namespace athanor::iam
