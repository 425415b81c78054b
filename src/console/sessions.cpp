#include "console/sessions.hpp"

#include <algorithm>

#include "base/encoding.hpp"
#include "base/hash.hpp"
#include "base/json.hpp"
#include "gate/identity/tables.hpp"
#include "gate/jwt.hpp"

namespace athanor::console {
namespace {

constexpr std::size_t kSecretBytes = 32, kSecretText = 43;
constexpr std::chrono::minutes kUseStep{1};

std::string write_claims(const gate::Tags& claims) {
    json::Writer w;
    w.begin_object();
    for (const auto& [key, value] : claims) w.key(key).string(value);
    w.end_object();
    return std::move(w).take();
}

gate::Tags read_claims(const std::string& text) {
    gate::Tags claims;
    if (auto document = json::parse(text))
        document->root().for_each_member(
            [&](std::string_view key, json::Value value) { claims.emplace(key, value.string_or("")); });
    return claims;
}

}  // namespace

std::string fingerprint(std::string_view password_hash) { return sha256_hex(password_hash); }

std::optional<Cookie> Cookie::parse(std::string_view text) {
    const auto dot = text.find('.');
    if (dot != 12 || text.size() != dot + 1 + kSecretText) return std::nullopt;
    Cookie cookie{std::string(text.substr(0, dot)), std::string(text.substr(dot + 1))};
    if (!std::ranges::all_of(cookie.account, [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    if (!gate::from_base64url(cookie.secret)) return std::nullopt;
    return cookie;
}

std::string Cookie::hash() const { return sha256_hex("athanor console session\n" + secret); }
std::string Cookie::csrf() const { return gate::base64url(hmac_sha256(secret, "athanor console csrf")); }

store::Migrations Sessions::migrations() {
    return {"console",
            {"CREATE TABLE console_session (account TEXT NOT NULL, hash TEXT NOT NULL, identity TEXT NOT "
             "NULL, identity_id TEXT "
             "NOT NULL, name TEXT NOT NULL, password TEXT NOT NULL, provider TEXT NOT NULL, claims TEXT NOT "
             "NULL, created "
             "INTEGER NOT NULL, used INTEGER NOT NULL, PRIMARY KEY (account, hash));"
             "CREATE INDEX console_session_of ON console_session (account, identity, created);"
             "CREATE INDEX console_session_created ON console_session (created);"}};
}

Task<Result<Cookie>> Sessions::begin(SignedIn who) {
    Cookie cookie{who.account, gate::base64url(random_.bytes(kSecretBytes))};
    const std::string hash = cookie.hash(), claims = write_claims(who.claims);
    const Timestamp now = clock_.now();
    auto done =
        co_await control_.write([who = std::move(who), hash, claims, now](store::Transaction& tx) -> Status {
            ATHANOR_CHECK(tx.run("DELETE FROM console_session WHERE created < ?", now - kLongest));
            ATHANOR_CHECK(
                tx.run("DELETE FROM console_session WHERE account = ? AND hash IN (SELECT hash FROM "
                       "console_session WHERE "
                       "account = ? AND identity = ? ORDER BY created DESC LIMIT 1000 OFFSET ?)",
                       who.account, who.account, who.identity_arn, kMostOfAnIdentity - 1));
            ATHANOR_CHECK(
                tx.run("INSERT INTO console_session (account, hash, identity, identity_id, name, password, "
                       "provider, claims, "
                       "created, used) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                       who.account, hash, who.identity_arn, who.identity_id, who.name, who.password,
                       who.provider, claims, now, now));
            return {};
        });
    if (!done) co_return std::unexpected(std::move(done).error());
    co_return cookie;
}

bool Sessions::is_over(store::Snapshot& snapshot, const SignedIn& who, Timestamp now) const {
    if (now >= who.created + kLongest || now >= who.used + kIdle) return true;
    auto identity = directory_.find_identity(who.identity_arn);
    if (!identity || identity->id != who.identity_id) return true;
    if (who.password.empty()) return false;
    auto login = identity::login_of(snapshot, who.account, who.name);
    return !login || !*login || (*login)->user_id != who.identity_id ||
           fingerprint((*login)->password_hash) != who.password;
}

Task<Result<std::optional<SignedIn>>> Sessions::find(Cookie cookie, bool use) {
    using Found = std::optional<SignedIn>;
    const std::string hash = cookie.hash();
    const Timestamp now = clock_.now();
    bool over = false;
    auto found = control_.read([&](store::Snapshot& s) -> Result<Found> {
        ATHANOR_TRY(auto row,
                    (s.one<std::string, std::string, std::string, std::string, std::string, std::string,
                           Timestamp, Timestamp>(
                        "SELECT identity, identity_id, name, password, provider, claims, created, used FROM "
                        "console_session WHERE account = ? AND hash = ?",
                        cookie.account, hash)));
        if (!row) return Found();
        auto& [identity, id, name, password, provider, claims, created, used] = *row;
        SignedIn who{cookie.account,
                     std::move(identity),
                     std::move(id),
                     std::move(name),
                     std::move(password),
                     std::move(provider),
                     read_claims(claims),
                     created,
                     used};
        over = is_over(s, who, now);
        return who;
    });
    if (!found || !*found) co_return found;
    if (over) {
        ATHANOR_CO_CHECK(co_await end(cookie));
        co_return Found();
    }
    if (use && now - (*found)->used > kUseStep) {
        auto used =
            co_await control_.write([account = cookie.account, hash, now](store::Transaction& tx) -> Status {
                ATHANOR_CHECK(tx.run("UPDATE console_session SET used = ? WHERE account = ? AND hash = ?",
                                     now, account, hash));
                return {};
            });
        if (!used) co_return std::unexpected(std::move(used).error());
    }
    co_return found;
}

Task<Status> Sessions::end(Cookie cookie) {
    auto done = co_await control_.write([account = cookie.account,
                                         hash = cookie.hash()](store::Transaction& tx) -> Status {
        ATHANOR_CHECK(tx.run("DELETE FROM console_session WHERE account = ? AND hash = ?", account, hash));
        return {};
    });
    if (!done) co_return std::unexpected(std::move(done).error());
    co_return Status();
}

gate::Principal Sessions::principal(const SignedIn& who) const {
    if (!who.password.empty()) {
        return {.kind = gate::PrincipalKind::user,
                .account = who.account,
                .arn = who.identity_arn,
                .user_id = who.identity_id};
    }
    auto session = std::make_shared<gate::Session>();
    session->issued = who.created;
    session->expires = who.created + kLongest;
    session->provider = who.provider;
    session->claims = who.claims;
    const std::string role = who.identity_arn.substr(who.identity_arn.rfind('/') + 1);
    return {.kind = gate::PrincipalKind::role_session,
            .account = who.account,
            .arn = "arn:aws:sts::" + who.account + ":assumed-role/" + role + "/" + who.name,
            .user_id = who.identity_id + ":" + who.name,
            .role_arn = who.identity_arn,
            .session = std::move(session)};
}

}  // namespace athanor::console
