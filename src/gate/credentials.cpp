#include "gate/credentials.hpp"

#include "base/encoding.hpp"
#include "base/hash.hpp"

namespace athanor::gate {
namespace {

constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr std::chrono::hours kLongestSession{12};
constexpr char kSeparator = '\n';  // occurs in none of the sealed fields

std::string key_id(std::string_view prefix, Random& random) {
    std::string id(prefix);
    for (unsigned char byte : random.bytes(16)) id += kAlphabet[byte % kAlphabet.size()];
    return id;
}

struct SealedSession {
    std::string access_key_id, role_arn, name;
    std::int64_t expires_at = 0;  // epoch seconds
};

std::string write_session(const SealedSession& session) {
    std::string text = "1";  // the token's version
    for (const auto& field :
         {session.access_key_id, session.role_arn, session.name, std::to_string(session.expires_at)}) {
        text += kSeparator;
        text += field;
    }
    return text;
}

std::optional<SealedSession> read_session(std::string_view text) {
    std::vector<std::string> fields;
    while (true) {
        auto end = text.find(kSeparator);
        fields.emplace_back(text.substr(0, end));
        if (end == std::string_view::npos) break;
        text.remove_prefix(end + 1);
    }
    if (fields.size() != 5 || fields[0] != "1") return std::nullopt;
    auto expires_at = parse_number<std::int64_t>(fields[4]);
    if (!expires_at) return std::nullopt;
    return SealedSession{fields[1], fields[2], fields[3], *expires_at};
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
    return {"AKIA" + pick(random, kAlphabet, 16), pick(random, kLetters, 40), "", {}};
}

Principal root_principal(std::string_view account, std::string_view access_key_id) {
    return {.kind = PrincipalKind::root,
            .account = std::string(account),
            .arn = "arn:aws:iam::" + std::string(account) + ":root",
            .user_id = std::string(account),
            .access_key_id = std::string(access_key_id)};
}

RootAndSessions::RootAndSessions(Credentials root, std::string account, std::string sealing_key, Clock& clock,
                                 Random& random, const LongLivedKeys* others)
    : root_(std::move(root)),
      account_(std::move(account)),
      sealing_key_(std::move(sealing_key)),
      clock_(clock),
      random_(random),
      others_(others) {
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
    auto sealed = from_base64(session_token);
    if (!sealed || sealed->size() < 32) return std::unexpected(LookupFailure::invalid_token);
    std::string_view text(*sealed);
    auto seal = text.substr(text.size() - 32);
    text.remove_suffix(32);
    if (!equal_constant_time(hmac_sha256(sealing_key_, "token\n" + std::string(text)), seal))
        return std::unexpected(LookupFailure::invalid_token);
    auto session = read_session(text);
    if (!session || session->access_key_id != access_key_id)
        return std::unexpected(LookupFailure::invalid_token);
    if (to_epoch_seconds(clock_.now()) >= static_cast<double>(session->expires_at))
        return std::unexpected(LookupFailure::expired_token);

    Principal principal = role_principal(session->role_arn, session->name);
    principal.access_key_id = access_key_id;
    return Known{secret_of(access_key_id, session_token), std::move(principal)};
}

Principal RootAndSessions::role_principal(std::string_view role_arn, std::string_view session_name) const {
    std::string role(role_arn.substr(role_arn.rfind('/') + 1)), session(session_name);
    std::string account(account_of_role(role_arn));
    if (account.empty()) account = account_;
    return {.kind = PrincipalKind::role_session,
            .account = account,
            .arn = "arn:aws:sts::" + account + ":assumed-role/" + role + "/" + session,
            .user_id = "AROA" + hex(hmac_sha256(sealing_key_, role_arn)).substr(0, 17) + ":" + session,
            .access_key_id = {},
            .role_arn = std::string(role_arn)};
}

Result<Credentials> RootAndSessions::mint_session(std::string_view role_arn, std::string_view session_name,
                                                  std::chrono::seconds duration, std::string) {
    if (duration <= std::chrono::seconds(0) || duration > kLongestSession)
        return validation_error("The requested DurationSeconds exceeds 43200.");
    if (role_arn.find(kSeparator) != std::string_view::npos ||
        session_name.find(kSeparator) != std::string_view::npos) {
        return validation_error("A role ARN or session name has a character that is not allowed.");
    }
    Credentials made;
    made.access_key_id = key_id("ASIA", random_);
    made.expiration = std::chrono::floor<std::chrono::seconds>(clock_.now()) + duration;
    SealedSession session{made.access_key_id, std::string(role_arn), std::string(session_name),
                    static_cast<std::int64_t>(to_epoch_seconds(made.expiration))};
    std::string text = write_session(session);
    made.session_token = base64(text + hmac_sha256(sealing_key_, "token\n" + text));
    made.secret_access_key = secret_of(made.access_key_id, made.session_token);
    return made;
}

}  // namespace athanor::gate
