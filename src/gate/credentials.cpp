#include "gate/credentials.hpp"

#include <mutex>

#include "base/encoding.hpp"
#include "base/hash.hpp"
#include "base/json.hpp"
#include "gate/identity/unique_id.hpp"
#include "objects/cipher.hpp"

namespace athanor::gate {
namespace {

constexpr std::chrono::hours kLongestSession{36}, kLongestRoleSession{12};

std::string key_id(std::string_view prefix, Random& random) { return identity::new_id(prefix, 16, random); }

// ---- What a token seals: JSON with short names, after a byte that says in which version. ----

constexpr char kTokenVersion = 2;
constexpr std::string_view kTokenContext = "athanor session token 2";
constexpr std::size_t kLongestToken = 24u << 10;  // of AWS some KiB; what is longer was not made here
constexpr std::size_t kMostOpened = 4096;         // tokens that are kept open, of some KiB each

void write(json::Writer& w, std::string_view name, std::string_view value) {
    if (!value.empty()) w.key(name).string(value);
}
void write(json::Writer& w, std::string_view name, const std::vector<std::string>& values) {
    if (values.empty()) return;
    w.key(name).begin_array();
    for (const std::string& value : values) w.string(value);
    w.end_array();
}
void write(json::Writer& w, std::string_view name, const Tags& values) {
    if (values.empty()) return;
    w.key(name).begin_object();
    for (const auto& [key, value] : values) w.key(key).string(value);
    w.end_object();
}
std::vector<std::string> list_of(json::Value value) {
    std::vector<std::string> out;
    value.for_each_element([&](json::Value one) { out.push_back(one.string_or("")); });
    return out;
}
Tags tags_of(json::Value value) {
    Tags out;
    value.for_each_member(
        [&](std::string_view key, json::Value one) { out.emplace(key, one.string_or("")); });
    return out;
}

std::string write_token(const Principal& who, std::string_view identity_id, std::string_view made_by) {
    const Session& session = *who.session;
    json::Writer w;
    w.begin_object();
    w.key("kind").number(static_cast<int>(who.kind));
    write(w, "account", who.account);
    write(w, "arn", who.arn);
    write(w, "user", who.user_id);
    write(w, "key", who.access_key_id);
    write(w, "role", who.role_arn);
    write(w, "issuer", who.issuer);
    write(w, "identity", identity_id);
    write(w, "by", made_by);
    w.key("issued").number(to_epoch_millis(session.issued));
    w.key("expires").number(to_epoch_millis(session.expires));
    write(w, "policies", session.policies);
    write(w, "policy_arns", session.policy_arns);
    write(w, "tags", session.tags);
    write(w, "transitive", session.transitive_tags);
    write(w, "source", session.source_identity);
    write(w, "provider", session.provider);
    write(w, "claims", session.claims);
    write(w, "holder", session.holder);
    w.end_object();
    return std::move(w).take();
}

Principal principal_in(json::Value in) {
    Principal who;
    who.kind = static_cast<PrincipalKind>(in["kind"].integer_or(0));
    who.account = in["account"].string_or("");
    who.arn = in["arn"].string_or("");
    who.user_id = in["user"].string_or("");
    who.access_key_id = in["key"].string_or("");
    who.role_arn = in["role"].string_or("");
    who.issuer = in["issuer"].string_or("");
    auto session = std::make_shared<Session>();
    session->issued = from_epoch_millis(in["issued"].integer_or(0));
    session->expires = from_epoch_millis(in["expires"].integer_or(0));
    session->policies = list_of(in["policies"]);
    session->policy_arns = list_of(in["policy_arns"]);
    session->tags = tags_of(in["tags"]);
    session->transitive_tags = list_of(in["transitive"]);
    session->source_identity = in["source"].string_or("");
    session->provider = in["provider"].string_or("");
    session->claims = tags_of(in["claims"]);
    session->holder = in["holder"].string_or("");
    who.session = std::move(session);
    return who;
}

// arn:aws:iam::ACCOUNT:role/NAME
std::string_view account_of_role(std::string_view arn) {
    for (int skipped = 0; skipped < 4; ++skipped) {
        auto colon = arn.find(':');
        if (colon == std::string_view::npos) return {};
        arn.remove_prefix(colon + 1);
    }
    return arn.substr(0, arn.find(':'));
}

std::string pick(Random& random, std::string_view alphabet, std::size_t count) {
    std::string out;
    while (out.size() < count) out += alphabet[random.below(alphabet.size())];
    return out;
}

}  // namespace

Credentials make_long_lived_key(Random& random) {
    constexpr std::string_view kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    return {"AKIA" + pick(random, identity::kIdLetters, 16), pick(random, kLetters, 40), "", {}};
}

Principal root_principal(std::string_view account, std::string_view access_key_id) {
    return {.kind = PrincipalKind::root,
            .account = std::string(account),
            .arn = "arn:aws:iam::" + std::string(account) + ":root",
            .user_id = std::string(account),
            .access_key_id = std::string(access_key_id)};
}

RootAndSessions::RootAndSessions(Credentials root, std::string account, std::string sealing_key, Clock& clock,
                                 Random& random, const LongLivedKeys* others, const Identities* identities)
    : root_(std::move(root)),
      account_(std::move(account)),
      sealing_key_(std::move(sealing_key)),
      token_key_(hmac_sha256(sealing_key_, kTokenContext)),
      clock_(clock),
      random_(random),
      others_(others),
      identities_(identities) {
    ATHANOR_ASSERT(sealing_key_.size() == 32);
}

std::string RootAndSessions::secret_of(std::string_view access_key_id, std::string_view token) const {
    return base64(
               hmac_sha256(sealing_key_, "secret\n" + std::string(access_key_id) + "\n" + std::string(token)))
        .substr(0, 40);
}

std::expected<Known, LookupFailure> RootAndSessions::find(std::string_view access_key_id,
                                                          std::string_view session_token) {
    if (access_key_id == root_.access_key_id) {
        if (!session_token.empty()) return std::unexpected(LookupFailure::invalid_token);
        return Known{root_.secret_access_key, root_principal(account_, root_.access_key_id)};
    }
    if (session_token.empty()) {
        if (auto known = others_ ? others_->find(access_key_id) : std::nullopt) return *std::move(known);
        return std::unexpected(LookupFailure::unknown_key);
    }
    const auto opened = open(access_key_id, session_token);
    if (!opened) return std::unexpected(LookupFailure::invalid_token);
    if (clock_.now() >= opened->expires) return std::unexpected(LookupFailure::expired_token);
    if (is_over(*opened)) return std::unexpected(LookupFailure::invalid_token);
    return opened->known;
}

// Null: it is none of ours, or of another key.
std::shared_ptr<const RootAndSessions::Opened> RootAndSessions::open(std::string_view access_key_id,
                                                                     std::string_view token) {
    {
        std::shared_lock lock(mutex_);
        if (auto found = opened_.find(token); found != opened_.end())
            return found->second->known.principal.access_key_id == access_key_id ? found->second : nullptr;
    }
    if (token.size() > kLongestToken) return nullptr;
    const auto sealed = from_base64(token);
    if (!sealed || sealed->empty() || sealed->front() != kTokenVersion) return nullptr;
    const auto text = objects::open_once(token_key_, kTokenContext, std::string_view(*sealed).substr(1));
    if (!text) return nullptr;
    auto document = json::parse(*text);
    if (!document) return nullptr;
    auto opened = std::make_shared<Opened>();
    opened->known.principal = principal_in(document->root());
    opened->expires = opened->known.principal.session->expires;
    opened->identity_id = document->root()["identity"].string_or("");
    opened->made_by = document->root()["by"].string_or("");
    if (opened->known.principal.access_key_id != access_key_id) return nullptr;
    opened->known.secret_access_key = secret_of(access_key_id, token);
    std::lock_guard lock(mutex_);
    if (opened_.size() >= kMostOpened) opened_.clear();
    opened_.emplace(std::string(token), opened);
    return opened;
}

bool RootAndSessions::is_over(const Opened& opened) const {
    const Principal& who = opened.known.principal;
    if (identities_ && !opened.identity_id.empty() &&
        identities_->id_of(who.identity()) != opened.identity_id)
        return true;
    const std::string& key = opened.made_by;
    if (!key.empty() && key != root_.access_key_id && !(others_ && others_->find(key))) return true;
    const std::string& holder = who.session->holder;
    return !holder.empty() && ended_ && ended_(holder);
}

Principal RootAndSessions::role_principal(std::string_view role_arn, std::string_view session_name) const {
    std::string role(role_arn.substr(role_arn.rfind('/') + 1)), session(session_name);
    std::string account(account_of_role(role_arn));
    if (account.empty()) account = account_;
    // Of a role that is not there the principal is made all the same: nothing is allowed to it.
    std::optional<std::string> id = identities_ ? identities_->id_of(role_arn) : std::nullopt;
    if (!id) id = "AROA" + hex(hmac_sha256(sealing_key_, role_arn)).substr(0, 17);
    return {.kind = PrincipalKind::role_session,
            .account = account,
            .arn = "arn:aws:sts::" + account + ":assumed-role/" + role + "/" + session,
            .user_id = *id + ":" + session,
            .access_key_id = {},
            .role_arn = std::string(role_arn)};
}

Result<Credentials> RootAndSessions::mint(Principal who) {
    ATHANOR_ASSERT(who.session && who.kind != PrincipalKind::anonymous);
    const Duration lives = who.session->expires - who.session->issued;
    if (lives <= Duration{0} || lives > kLongestSession)
        return validation_error("The requested DurationSeconds exceeds 129600.");
    std::string identity_id, made_by;
    if (identities_ && !who.identity().ends_with(":root")) {
        auto id = identities_->id_of(who.identity());
        if (!id) return fail("AccessDenied", "There is no identity " + who.identity() + ".", 403);
        identity_id = *std::move(id);
    }
    if (who.kind != PrincipalKind::role_session) made_by = std::move(who.access_key_id);
    Credentials made;
    made.access_key_id = who.access_key_id = key_id("ASIA", random_);
    made.expiration = who.session->expires;
    made.session_token = base64(kTokenVersion + objects::seal_once(random_, token_key_, kTokenContext,
                                                                   write_token(who, identity_id, made_by)));
    made.secret_access_key = secret_of(made.access_key_id, made.session_token);
    return made;
}

Result<Credentials> RootAndSessions::mint_session(std::string_view role_arn, std::string_view session_name,
                                                  std::chrono::seconds duration, std::string holder) {
    if (duration <= std::chrono::seconds(0) || duration > kLongestRoleSession)
        return validation_error("The requested DurationSeconds exceeds 43200.");
    Session session;
    session.issued = std::chrono::floor<std::chrono::seconds>(clock_.now());
    session.expires = session.issued + duration;
    session.holder = std::move(holder);
    Principal who = role_principal(role_arn, session_name);
    who.session = std::make_shared<const Session>(std::move(session));
    return mint(std::move(who));
}

}  // namespace athanor::gate
