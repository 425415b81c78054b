// Values under KMS, and what is common to all operations.
#include "base/encoding.hpp"
#include "objects/cipher.hpp"
#include "services/secretsmanager/service.hpp"

namespace athanor::secretsmanager {
namespace {

using objects::KeyCaller;
using objects::KeyContext;

constexpr std::string_view kService = "secretsmanager";

KeyCaller caller_of(const gate::Call& call, const SecretRow& secret) {
    return {.account = call.account(),
            .region = secret.region,
            .principal = call.principal.arn,
            .call = &call,
            .service = kService};
}

KeyContext context_of(const SecretRow& secret, std::string_view version) {
    return {{"SecretARN", secret.arn}, {"SecretVersionId", std::string(version)}};
}

std::string bound(const SecretRow& secret, std::string_view version) {
    return "secret value\n" + secret.arn + "\n" + std::string(version);
}

std::unexpected<Error> as_ours(Error error, bool reading) {
    if (error.status >= 500) return std::unexpected(std::move(error));
    if (error.code == "AccessDenied") return fail("AccessDeniedException", "Access to KMS is not allowed");
    if (error.code == "SlowDown") return std::unexpected(std::move(error));
    return reading
               ? fail("DecryptionFailure",
                      "Secrets Manager can't decrypt the protected secret text using the provided KMS key. " +
                          error.message)
               : fail("EncryptionFailure",
                      "Secrets Manager can't encrypt the protected secret text using the provided KMS key. "
                      "Check "
                      "that the KMS key is available, enabled, and not in an invalid state. " +
                          error.message);
}

// As KMS knows it: a bare name of another account's secret is of that account.
Result<std::string> key_name(const gate::Call& call, const SecretRow& secret) {
    if (secret.account == call.account()) return secret.kms_key.value_or("");
    if (!secret.kms_key || *secret.kms_key == "alias/aws/secretsmanager")
        return invalid_request(
            "You can't access a secret from a different AWS account if you encrypt the secret with the "
            "default KMS "
            "service key.");
    if (secret.kms_key->starts_with("arn:")) return *secret.kms_key;
    const std::string before = "arn:aws:kms:" + secret.region + ":" + secret.account + ":";
    return before + (secret.kms_key->starts_with("alias/") ? "" : "key/") + *secret.kms_key;
}

constexpr char kTextMark = 's', kBinaryMark = 'b';

}  // namespace

Task<Result<VersionRow>> Secrets::seal(const gate::Call& call, const SecretRow& secret, std::string version,
                                       const Value& value) {
    ATHANOR_CO_TRY(std::string name, key_name(call, secret));
    auto key =
        co_await keys_->generate(caller_of(call, secret), std::move(name), context_of(secret, version));
    if (!key) co_return as_ours(std::move(key).error(), false);
    VersionRow row{.id = std::move(version),
                   .created = clock_.now(),
                   .key_arn = std::move(key->key_arn),
                   .wrapped = std::move(key->wrapped)};
    row.sealed = objects::seal_once(random_, key->plain, bound(secret, row.id),
                                    (value.binary ? kBinaryMark : kTextMark) + value.bytes);
    co_return row;
}

Task<Result<Value>> Secrets::open(const gate::Call& call, const SecretRow& secret, const VersionRow& version,
                                  Asker asker) {
    if (asker == Asker::caller) ATHANOR_CO_CHECK(key_name(call, secret));
    const KeyCaller who = asker == Asker::caller ? caller_of(call, secret) : KeyCaller::itself();
    auto key = co_await keys_->unwrap(who, version.key_arn, context_of(secret, version.id), version.wrapped);
    if (!key) co_return as_ours(std::move(key).error(), true);
    auto plain = objects::open_once(*key, bound(secret, version.id), version.sealed);
    if (!plain || plain->empty()) co_return internal_error("a version of " + secret.arn + " is damaged");
    co_return Value{.binary = plain->front() == kBinaryMark, .bytes = plain->substr(1)};
}

Task<Status> Secrets::check_repeated(const gate::Call& call, const SecretRow& secret,
                                     const VersionRow& version, const Value& value) {
    ATHANOR_CO_TRY(Value there, co_await open(call, secret, version, Asker::server));
    if (there.binary == value.binary && equal_constant_time(there.bytes, value.bytes)) co_return Status{};
    co_return fail("ResourceExistsException",
                   "You can't use ClientRequestToken " + version.id +
                       " because that value is already in use for a version of secret " + secret.arn + ".");
}

Result<SecretRow> Secrets::look_up(store::Snapshot& s, const gate::Call& call, std::string_view text) const {
    const auto id = parse_id(call.account(), call.region, text);
    if (!id || id->region != call.region) return no_such_secret();
    ATHANOR_TRY(auto row, find_secret(s, *id));
    if (!row) return no_such_secret();
    return *std::move(row);
}

Result<SecretRow> Secrets::found(store::Snapshot& s, const gate::Call& call, std::string_view id) const {
    ATHANOR_TRY(SecretRow row, look_up(s, call, id));
    if (row.deletion) return marked_for_deletion();
    return row;
}

Result<SecretRow> Secrets::found(const gate::Call& call, std::string_view id) {
    return control_.read([&](store::Snapshot& s) { return found(s, call, id); });
}

Result<std::optional<SecretRow>> Secrets::find(std::string_view arn) const {
    const auto id = parse_id("", "", arn);
    if (!id || !id->by_arn) return std::nullopt;
    return control_.read([&](store::Snapshot& s) { return find_secret(s, *id); });
}

identity::ResourceFacts Secrets::facts(std::string_view arn) const {
    const auto row = find(arn);
    if (!row || !*row) return {};
    identity::ResourceFacts facts{.arn = (*row)->arn, .tags = std::make_shared<const gate::Tags>((*row)->tags)};
    if ((*row)->policy) {
        if (auto document = policy::Document::parse(*(*row)->policy, policy::Kind::resource))
            facts.policy = std::make_shared<const policy::Document>(*std::move(document));
    }
    return facts;
}

std::string Secrets::version_id(const std::optional<std::string>& token) {
    return token && !token->empty() ? *token : uuid4(random_);
}

std::string Secrets::new_suffix() {
    constexpr std::string_view kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    std::string out = "-";
    for (int i = 0; i < 6; ++i) out += kLetters[random_.below(kLetters.size())];
    return out;
}

std::unexpected<Error> invalid_parameter(std::string message) {
    return fail("InvalidParameterException", std::move(message));
}
std::unexpected<Error> invalid_request(std::string message) {
    return fail("InvalidRequestException", std::move(message));
}
std::unexpected<Error> limit_exceeded(std::string message) {
    return fail("LimitExceededException", std::move(message));
}
std::unexpected<Error> no_such_secret() {
    return fail("ResourceNotFoundException", "Secrets Manager can't find the specified secret.");
}
std::unexpected<Error> marked_for_deletion() {
    return invalid_request(
        "You can't perform this operation on the secret because it was marked for deletion.");
}

Result<std::optional<Value>> value_of(const std::optional<std::string>& text,
                                      const std::optional<std::string>& binary) {
    if (text && binary)
        return invalid_parameter(
            "You can't specify both a binary secret value and a string secret value in the same secret.");
    if (text) return Value{.bytes = *text};
    if (binary) return Value{.binary = true, .bytes = *binary};
    return std::nullopt;
}

Timestamp day_of(Timestamp time) { return std::chrono::floor<std::chrono::days>(time); }

std::string token_text(std::string_view key) { return base64(key); }
std::optional<std::string> token_key(std::string_view token) { return from_base64(token); }

}  // namespace athanor::secretsmanager
