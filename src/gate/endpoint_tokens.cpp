#include "gate/endpoint_tokens.hpp"

#include <algorithm>
#include <mutex>

#include "base/encoding.hpp"
#include "base/hash.hpp"
#include "gate/identity/context.hpp"

namespace athanor::gate {
namespace {

constexpr std::string_view kBearer = "Bearer ", kMark = "ath_";
constexpr std::size_t kBytes = 32, kIdBytes = 8;
constexpr std::int64_t kDefaultDays = 30, kMostDays = 366;
constexpr std::size_t kMostTokens = 1000;  // of an account

std::string_view token_of(const http::Request& request) {
    auto header = request.headers.get("authorization").value_or("");
    if (header.size() < kBearer.size() || !equal_ignore_case(header.substr(0, kBearer.size()), kBearer))
        return {};
    header = trim(header.substr(kBearer.size()));
    return header.starts_with(kMark) ? header : std::string_view();
}

// "/endpoints/NAME/invocations" -> NAME.
std::string_view endpoint_of(const http::Request& request) {
    constexpr std::string_view kBefore = "/endpoints/", kAfter = "/invocations";
    std::string_view path = request.path();
    if (request.method != "POST" || !path.starts_with(kBefore) || !path.ends_with(kAfter)) return {};
    if (path.size() < kBefore.size() + kAfter.size()) return {};
    return path.substr(kBefore.size(), path.size() - kBefore.size() - kAfter.size());
}

bool is_endpoint_name(std::string_view name) {
    return !name.empty() && name.size() <= 63 && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    });
}

// A token must not let its holder do more, or longer, than the credentials that made it.
Status check_maker(const Principal& maker) {
    const Session* session = maker.session.get();
    const bool narrowed = session && (!session->policies.empty() || !session->policy_arns.empty() ||
                                      !session->tags.empty() || !session->holder.empty());
    if (maker.kind != PrincipalKind::anonymous && maker.kind != PrincipalKind::federated_user && !narrowed)
        return {};
    return fail(
        "AccessDeniedException",
        "A token cannot be made by credentials that are narrowed by session policies or tags, that are a "
        "job's, or a federated user's.",
        403);
}

Status check_allowed(const Authorizer& authorizer, const Call& call, const std::string& endpoint) {
    if (!is_endpoint_name(endpoint)) return validation_error("EndpointName is not the name of an endpoint.");
    constexpr std::string_view kAction = "sagemaker:InvokeEndpoint";
    const std::string arn =
        "arn:aws:sagemaker:" + call.region + ":" + call.account() + ":endpoint/" + endpoint;
    const policy::Lookup lookup = [&](std::string_view key) {
        return identity::global_key({.call = call, .owner = call.account()}, key);
    };
    const Verdict verdict = authorizer.decide({.who = call.principal,
                                               .action = kAction,
                                               .resource = arn,
                                               .owner = call.account(),
                                               .context = lookup});
    if (verdict.allowed()) return {};
    return fail("AccessDeniedException",
                "User: " + call.principal.arn + " is not authorized to perform: " + std::string(kAction) +
                    " on resource: " + arn + reason_of(verdict, kAction),
                403);
}

std::string iso(Timestamp time) { return format_iso8601(time); }

}  // namespace

store::Migrations EndpointTokens::migrations() {
    return {
        "gate.endpoint_tokens",
        {"CREATE TABLE endpoint_token (account TEXT NOT NULL, region TEXT NOT NULL, endpoint TEXT NOT NULL,"
         " id TEXT NOT NULL, hash TEXT NOT NULL UNIQUE, kind BIGINT NOT NULL, arn TEXT NOT NULL,"
         " user_id TEXT NOT NULL, role_arn TEXT NOT NULL, created BIGINT NOT NULL, expires BIGINT NOT NULL,"
         " PRIMARY KEY (account, region, endpoint, id));"}};
}

Result<std::unique_ptr<EndpointTokens>> EndpointTokens::open(store::Database& control, Clock& clock,
                                                             Random& random) {
    std::unique_ptr<EndpointTokens> made(new EndpointTokens(control, clock, random));
    ATHANOR_CHECK(made->load());
    return made;
}

Status EndpointTokens::load() {
    using Text = std::string;
    ATHANOR_TRY(auto rows, control_.read([](store::Snapshot& s) {
        return s.all<Text, Text, Text, Text, Text, PrincipalKind, Text, Text, Text, Timestamp, Timestamp>(
            "SELECT account, region, endpoint, id, hash, kind, arn, user_id, role_arn, created, expires"
            " FROM endpoint_token");
    }));
    std::unique_lock lock(mutex_);
    by_hash_.clear();
    for (auto& [account, region, endpoint, id, hash, kind, arn, user_id, role_arn, created, expires] : rows) {
        Principal maker{.kind = kind,
                        .account = account,
                        .arn = std::move(arn),
                        .user_id = std::move(user_id),
                        .access_key_id = id,
                        .role_arn = std::move(role_arn)};
        EndpointToken token{std::move(account),
                            std::move(region),
                            std::move(endpoint),
                            std::move(id),
                            hash,
                            std::move(maker),
                            created,
                            expires};
        by_hash_.emplace(std::move(hash), std::move(token));
    }
    return {};
}

Task<Result<store::Durable<EndpointTokens::Made>>> EndpointTokens::create(const Principal& maker,
                                                                          std::string region,
                                                                          std::string endpoint,
                                                                          std::chrono::hours valid) {
    ATHANOR_CO_CHECK(check_maker(maker));
    Made made;
    made.secret = std::string(kMark) + hex(random_.bytes(kBytes));
    EndpointToken& token = made.token;
    token.account = maker.account;
    token.region = std::move(region);
    token.endpoint = std::move(endpoint);
    token.id = "athtoken-" + hex(random_.bytes(kIdBytes));
    token.hash = sha256_hex(made.secret);
    token.maker = maker;
    token.maker.session = nullptr;
    token.maker.access_key_id = token.id;
    token.created = clock_.now();
    token.expires = token.created + valid;
    auto done = co_await control_.write([&](store::Transaction& tx) -> Result<store::Nothing> {
        ATHANOR_CHECK(tx.run("DELETE FROM endpoint_token WHERE expires <= ?", token.created));
        ATHANOR_TRY(auto count, tx.one<std::size_t>("SELECT COUNT(*) FROM endpoint_token WHERE account = ?",
                                                    token.account));
        if (count.value_or(0) >= kMostTokens)
            return fail("ResourceLimitExceeded",
                        "The account has as many tokens as it can have. Revoke some.");
        ATHANOR_CHECK(
            tx.run("INSERT INTO endpoint_token (account, region, endpoint, id, hash, kind, arn, user_id, "
                   "role_arn, created,"
                   " expires) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                   token.account, token.region, token.endpoint, token.id, token.hash, token.maker.kind,
                   token.maker.arn, token.maker.user_id, token.maker.role_arn, token.created, token.expires));
        return store::Nothing{};
    });
    if (!done) co_return std::unexpected(std::move(done).error());
    {
        std::unique_lock lock(mutex_);
        std::erase_if(by_hash_, [&](const auto& entry) { return entry.second.expires <= token.created; });
        by_hash_.emplace(token.hash, token);
    }
    co_return std::move(*done).map([&](store::Nothing) { return std::move(made); });
}

Task<Result<store::Durable<store::Nothing>>> EndpointTokens::revoke(std::string account, std::string region,
                                                                    std::string endpoint, std::string id) {
    auto done = co_await control_.write([&](store::Transaction& tx) -> Result<store::Nothing> {
        ATHANOR_TRY(auto there,
                    tx.one<std::string>(
                        "SELECT id FROM endpoint_token WHERE account = ? AND region = ? AND endpoint = ?"
                        " AND id = ?",
                        account, region, endpoint, id));
        if (!there)
            return fail("ResourceNotFound", "There is no token " + id + " of the endpoint " + endpoint + ".");
        ATHANOR_CHECK(
            tx.run("DELETE FROM endpoint_token WHERE account = ? AND region = ? AND endpoint = ? AND id = ?",
                   account, region, endpoint, id));
        return store::Nothing{};
    });
    if (done) {
        std::unique_lock lock(mutex_);
        std::erase_if(by_hash_, [&](const auto& entry) {
            const EndpointToken& one = entry.second;
            return one.account == account && one.region == region && one.endpoint == endpoint && one.id == id;
        });
    }
    co_return done;
}

std::vector<EndpointToken> EndpointTokens::list(std::string_view account, std::string_view region,
                                                std::string_view endpoint) const {
    const Timestamp now = clock_.now();
    std::vector<EndpointToken> out;
    {
        std::shared_lock lock(mutex_);
        for (const auto& [hash, one] : by_hash_)
            if (one.account == account && one.region == region && one.endpoint == endpoint &&
                one.expires > now)
                out.push_back(one);
    }
    std::ranges::sort(out, {}, [](const EndpointToken& one) { return std::pair(one.created, one.id); });
    return out;
}

bool EndpointTokens::is_bearer(const http::Request& request) { return !token_of(request).empty(); }

Result<Principal> EndpointTokens::admit(const http::Request& request, std::string_view region,
                                        Timestamp now) const {
    const std::string hash = sha256_hex(token_of(request));
    std::shared_lock lock(mutex_);
    // Found by a hash that nobody can aim at; what is found is compared all the same.
    const auto found = by_hash_.find(hash);
    if (found == by_hash_.end() || !equal_constant_time(found->second.hash, hash) ||
        found->second.expires <= now)
        return fail("UnrecognizedClientException", "The security token included in the request is invalid.",
                    403);
    const EndpointToken& token = found->second;
    if (token.region != region || token.endpoint != endpoint_of(request))
        return fail(
            "AccessDeniedException",
            "The token is for POST /endpoints/" + token.endpoint + "/invocations and for nothing else.", 403);
    return token.maker;
}

void EndpointTokens::add_to(SignedRoutes& own, const Authorizer& authorizer) {
    own.add(std::string(kCreateToken),
            [this, &authorizer](Call& call, json::Value in) -> Task<Result<std::string>> {
                std::string endpoint = in["EndpointName"].string_or("");
                const std::int64_t days = in["Days"].integer_or(kDefaultDays);
                ATHANOR_CO_CHECK(check_allowed(authorizer, call, endpoint));
                if (days < 1 || days > kMostDays)
                    co_return validation_error("Days must be between 1 and 366.");
                ATHANOR_CO_TRY(auto done, co_await create(call.principal, call.region, std::move(endpoint),
                                                          std::chrono::hours(24 * days)));
                const Made made = std::move(done).take();
                json::Writer w;
                w.begin_object().key("Token").string(made.secret).key("Id").string(made.token.id);
                w.key("ExpiresAt").string(iso(made.token.expires)).end_object();
                co_return std::move(w).take();
            });
    own.add(std::string(kRevokeToken),
            [this, &authorizer](Call& call, json::Value in) -> Task<Result<std::string>> {
                std::string endpoint = in["EndpointName"].string_or("");
                ATHANOR_CO_CHECK(check_allowed(authorizer, call, endpoint));
                ATHANOR_CO_CHECK(co_await revoke(call.account(), call.region, std::move(endpoint),
                                                 in["Id"].string_or("")));
                co_return "{}";
            });
    own.add(std::string(kListTokens),
            [this, &authorizer](Call& call, json::Value in) -> Task<Result<std::string>> {
                const std::string endpoint = in["EndpointName"].string_or("");
                ATHANOR_CO_CHECK(check_allowed(authorizer, call, endpoint));
                json::Writer w;
                w.begin_object().key("Tokens").begin_array();
                for (const EndpointToken& token : list(call.account(), call.region, endpoint)) {
                    w.begin_object().key("Id").string(token.id).key("CreatedAt").string(iso(token.created));
                    w.key("ExpiresAt")
                        .string(iso(token.expires))
                        .key("CreatedBy")
                        .string(token.maker.arn)
                        .end_object();
                }
                w.end_array().end_object();
                co_return std::move(w).take();
            });
}

}  // namespace athanor::gate
