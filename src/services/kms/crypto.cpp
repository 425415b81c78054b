// What is done with keys. Order of refusals: which key, may the caller, is the key usable, and only then what is wrong with the ciphertext, so that nobody
// learns of a key that is not theirs.
#include "services/kms/message.hpp"
#include "services/kms/refusals.hpp"
#include "services/kms/service.hpp"

namespace athanor::kms {
namespace {

using namespace api::kms;

constexpr std::string_view kAlgorithm = "SYMMETRIC_DEFAULT";
constexpr std::int64_t kMostPlain = 4096;

using Entries = std::optional<std::map<std::string, std::string>>;

Context context_of(const Entries& entries) {
    if (!entries) return {};
    return {entries->begin(), entries->end()};
}

Status check_algorithm(const std::optional<std::string>& algorithm, const Key& key) {
    if (!algorithm || *algorithm == kAlgorithm) return {};
    return fail("InvalidKeyUsageException", "Algorithm " + *algorithm + " is not compatible with key spec " +
                                                std::string(kAlgorithm) + " of " + key.arn + ".");
}

Status check_recipient(const std::optional<RecipientInfo>& recipient) {
    if (!recipient) return {};
    return unsupported("Recipient is not supported: there are no Nitro enclaves here.");
}

Result<std::size_t> size_of_data_key(const std::optional<std::int64_t>& bytes,
                                     const std::optional<std::string>& spec) {
    if (bytes.has_value() == spec.has_value())
        return validation_error("Please specify either number of bytes or key spec.");
    if (bytes) return static_cast<std::size_t>(*bytes);
    return *spec == "AES_128" ? 16 : 32;
}

}  // namespace

struct Kms::Opened {
    KeyPtr key;
    std::string plain, material;
};

Status Kms::check_tokens(const std::optional<std::vector<std::string>>& tokens) const {
    if (!tokens) return {};
    for (const std::string& token : *tokens)
        if (!parse_token(*keys_, token)) return fail("InvalidGrantTokenException", "");
    return {};
}

Result<KeyPtr> Kms::usable(const gate::Call& call, std::string_view key_id, const Use& asked) const {
    ATHANOR_TRY(Asked found, find(call, key_id, asked.action, Names::keys_and_aliases));
    Use use = asked;
    use.alias = found.alias;
    ATHANOR_CHECK(access_->check(call, *found.key, use));
    ATHANOR_CHECK(check_usable(*found.key));
    return std::move(found.key);
}

Task<Result<EncryptResponse>> Kms::encrypt(gate::Call& call, EncryptRequest in) {
    ATHANOR_CO_CHECK(check_tokens(in.grant_tokens));
    const Context context = context_of(in.encryption_context);
    ATHANOR_CO_TRY(KeyPtr key, usable(call, in.key_id,
                                      {.action = "kms:Encrypt", .granted = "Encrypt", .context = &context}));
    ATHANOR_CO_CHECK(check_algorithm(in.encryption_algorithm, *key));
    if (in.dry_run.value_or(false)) co_return dry_run();
    co_return EncryptResponse{
        .ciphertext_blob = seal_message(keys_->random(), key->arn, key->current(), context, in.plaintext),
        .key_id = key->arn,
        .encryption_algorithm = std::string(kAlgorithm)};
}

Result<Kms::Opened> Kms::open(const gate::Call& call, const std::optional<std::string>& bytes,
                              const std::optional<std::string>& key_id, const Context& context,
                              const std::optional<std::vector<std::string>>& tokens, std::string_view action,
                              std::string_view granted, const std::optional<std::string>& other_key) const {
    ATHANOR_CHECK(check_tokens(tokens));
    if (!bytes) return validation_error("A ciphertext must be specified");
    const auto blob = parse_blob(*bytes);
    Use use{.action = action, .granted = granted, .context = &context};
    if (other_key) use.more.emplace_back("kms:reencryptonsamekey", policy::Values{*other_key});
    KeyPtr key;
    if (key_id) {
        ATHANOR_TRY(key, usable(call, *key_id, use));
        if (blob && blob->arn != key->arn) return incorrect_key();
    } else {
        if (!blob) return invalid_ciphertext();
        key = keys_->find(blob->arn);
        if (!key || key->name.region != call.region) return unknown_ciphertext();
        if (auto allowed = access_->check(call, *key, use); !allowed) {
            if (key->name.account != call.account()) return denied_ciphertext(call.principal.arn, action);
            return std::unexpected(std::move(allowed).error());
        }
        ATHANOR_CHECK(check_usable(*key));
    }
    const Material* material = blob ? key->version(blob->version) : nullptr;
    auto plain = material ? open_message(*blob, *material, context) : std::nullopt;
    if (!plain) return invalid_ciphertext();
    return Opened{std::move(key), *std::move(plain), material->id};
}

Task<Result<DecryptResponse>> Kms::decrypt(gate::Call& call, DecryptRequest in) {
    ATHANOR_CO_CHECK(check_recipient(in.recipient));
    if (in.dry_run_modifiers && !in.dry_run_modifiers->empty())
        co_return unsupported("DryRunModifiers are not supported.");
    ATHANOR_CO_TRY(Opened opened, open(call, in.ciphertext_blob, in.key_id, context_of(in.encryption_context),
                                       in.grant_tokens, "kms:Decrypt", "Decrypt", std::nullopt));
    ATHANOR_CO_CHECK(check_algorithm(in.encryption_algorithm, *opened.key));
    if (in.dry_run.value_or(false)) co_return dry_run();
    co_return DecryptResponse{.key_id = opened.key->arn,
                              .plaintext = std::move(opened.plain),
                              .encryption_algorithm = std::string(kAlgorithm),
                              .key_material_id = std::move(opened.material)};
}

Task<Result<ReEncryptResponse>> Kms::re_encrypt(gate::Call& call, ReEncryptRequest in) {
    if (in.dry_run_modifiers && !in.dry_run_modifiers->empty())
        co_return unsupported("DryRunModifiers are not supported.");
    const auto blob = in.ciphertext_blob ? parse_blob(*in.ciphertext_blob) : std::nullopt;
    std::string same = "false";
    if (auto to = find(call, in.destination_key_id, "kms:ReEncryptTo", Names::keys_and_aliases); to && blob)
        if (to->key->arn == blob->arn) same = "true";
    ATHANOR_CO_TRY(Opened opened,
                   open(call, in.ciphertext_blob, in.source_key_id, context_of(in.source_encryption_context),
                        in.grant_tokens, "kms:ReEncryptFrom", "ReEncryptFrom", same));
    const Context context = context_of(in.destination_encryption_context);
    Use use{.action = "kms:ReEncryptTo", .granted = "ReEncryptTo", .context = &context};
    use.more.emplace_back("kms:reencryptonsamekey", policy::Values{same});
    ATHANOR_CO_TRY(KeyPtr key, usable(call, in.destination_key_id, use));
    ATHANOR_CO_CHECK(check_algorithm(in.source_encryption_algorithm, *opened.key));
    ATHANOR_CO_CHECK(check_algorithm(in.destination_encryption_algorithm, *key));
    if (in.dry_run.value_or(false)) co_return dry_run();
    co_return ReEncryptResponse{
        .ciphertext_blob = seal_message(keys_->random(), key->arn, key->current(), context, opened.plain),
        .source_key_id = opened.key->arn,
        .key_id = key->arn,
        .source_encryption_algorithm = std::string(kAlgorithm),
        .destination_encryption_algorithm = std::string(kAlgorithm),
        .source_key_material_id = std::move(opened.material),
        .destination_key_material_id = key->current().id};
}

Task<Result<GenerateDataKeyResponse>> Kms::generate(gate::Call& call, GenerateDataKeyRequest in) {
    ATHANOR_CO_CHECK(check_recipient(in.recipient));
    ATHANOR_CO_CHECK(check_tokens(in.grant_tokens));
    ATHANOR_CO_TRY(std::size_t size, size_of_data_key(in.number_of_bytes, in.key_spec));
    const Context context = context_of(in.encryption_context);
    ATHANOR_CO_TRY(
        KeyPtr key,
        usable(call, in.key_id,
               {.action = "kms:GenerateDataKey", .granted = "GenerateDataKey", .context = &context}));
    if (in.dry_run.value_or(false)) co_return dry_run();
    GenerateDataKeyResponse out{.key_id = key->arn, .key_material_id = key->current().id};
    out.plaintext = keys_->random().bytes(size);
    out.ciphertext_blob = seal_message(keys_->random(), key->arn, key->current(), context, *out.plaintext);
    co_return out;
}

Task<Result<GenerateDataKeyWithoutPlaintextResponse>> Kms::generate_sealed(
    gate::Call& call, GenerateDataKeyWithoutPlaintextRequest in) {
    ATHANOR_CO_CHECK(check_tokens(in.grant_tokens));
    ATHANOR_CO_TRY(std::size_t size, size_of_data_key(in.number_of_bytes, in.key_spec));
    const Context context = context_of(in.encryption_context);
    ATHANOR_CO_TRY(KeyPtr key, usable(call, in.key_id,
                                      {.action = "kms:GenerateDataKeyWithoutPlaintext",
                                       .granted = "GenerateDataKeyWithoutPlaintext",
                                       .context = &context}));
    if (in.dry_run.value_or(false)) co_return dry_run();
    Random& random = keys_->random();
    co_return GenerateDataKeyWithoutPlaintextResponse{
        .ciphertext_blob = seal_message(random, key->arn, key->current(), context, random.bytes(size)),
        .key_id = key->arn,
        .key_material_id = key->current().id};
}

Task<Result<GenerateRandomResponse>> Kms::generate_random(gate::Call& call, GenerateRandomRequest in) {
    ATHANOR_CO_CHECK(check_recipient(in.recipient));
    if (in.custom_key_store_id) co_return unsupported("Custom key stores are not supported.");
    ATHANOR_CO_CHECK(access_->check_identity(call, "*", {.action = "kms:GenerateRandom"}));
    if (!in.number_of_bytes) co_return validation_error("Please specify the number of bytes to generate.");
    static_assert(kMostPlain >= 1024);  // the model's limit of NumberOfBytes
    co_return GenerateRandomResponse{
        .plaintext = keys_->random().bytes(static_cast<std::size_t>(*in.number_of_bytes))};
}

void Kms::add_to(gate::Register& operations) {
    operations.reads<op::Encrypt>(
        [this](gate::Call& call, EncryptRequest in) { return encrypt(call, std::move(in)); });
    operations.reads<op::Decrypt>(
        [this](gate::Call& call, DecryptRequest in) { return decrypt(call, std::move(in)); });
    operations.reads<op::ReEncrypt>(
        [this](gate::Call& call, ReEncryptRequest in) { return re_encrypt(call, std::move(in)); });
    operations.reads<op::GenerateDataKey>(
        [this](gate::Call& call, GenerateDataKeyRequest in) { return generate(call, std::move(in)); });
    operations.reads<op::GenerateDataKeyWithoutPlaintext>(
        [this](gate::Call& call, GenerateDataKeyWithoutPlaintextRequest in) {
            return generate_sealed(call, std::move(in));
        });
    operations.reads<op::GenerateRandom>(
        [this](gate::Call& call, GenerateRandomRequest in) { return generate_random(call, std::move(in)); });
    add_lifecycle_to(operations);
    add_aliases_to(operations);
    add_policies_to(operations);
    add_grants_to(operations);
}

}  // namespace athanor::kms
