#include "services/kms/message.hpp"

#include "base/hash.hpp"
#include "objects/cipher.hpp"

namespace athanor::kms {
namespace {

constexpr char kFormat = 2, kOldFormat = 1;
constexpr std::size_t kSalt = 16, kLengthBytes = 2, kVersionBytes = 4;
constexpr std::size_t kSealedAtLeast = objects::kNonceSize + objects::kTagSize;

void append_number(std::string& out, std::uint64_t number, std::size_t bytes) {
    for (std::size_t i = bytes; i-- > 0;) out += static_cast<char>(number >> (8 * i));
}

std::uint64_t number_at(std::string_view bytes) {
    std::uint64_t number = 0;
    for (char c : bytes) number = number << 8 | static_cast<unsigned char>(c);
    return number;
}

// Unambiguous: each text with its length before it.
void append_text(std::string& out, std::string_view text) {
    append_number(out, text.size(), 4);
    out += text;
}

void append_context(std::string& out, const Context& context) {
    for (const auto& [name, value] : context) {
        append_text(out, name);
        append_text(out, value);
    }
}

std::string authenticated(std::string_view head, const Context& context) {
    std::string out;
    append_text(out, "kms message");
    append_text(out, head);
    append_context(out, context);
    return out;
}

std::string message_key(const Material& material, std::string_view purpose, std::string_view salt) {
    return hmac_sha256(material.bytes, std::string(purpose) + std::string(salt));
}

}  // namespace

std::optional<Blob> parse_blob(std::string_view bytes) {
    constexpr std::size_t kBefore = 1 + kLengthBytes;
    if (bytes.size() < kBefore || bytes[0] != kFormat) return std::nullopt;
    const std::size_t length = number_at(bytes.substr(1, kLengthBytes));
    const std::size_t head = kBefore + length + kVersionBytes;
    if (bytes.size() < head + kSalt + kSealedAtLeast) return std::nullopt;
    return Blob{
        .arn = bytes.substr(kBefore, length),
        .version = static_cast<std::int64_t>(number_at(bytes.substr(kBefore + length, kVersionBytes))),
        .head = bytes.substr(0, head),
        .salt = bytes.substr(head, kSalt),
        .sealed = bytes.substr(head + kSalt)};
}

std::string seal_message(Random& random, std::string_view key_arn, const Material& material,
                         const Context& context, std::string_view plain) {
    std::string out(1, kFormat);
    append_number(out, key_arn.size(), kLengthBytes);
    out += key_arn;
    append_number(out, static_cast<std::uint64_t>(material.version), kVersionBytes);
    const std::string bound = authenticated(out, context), salt = random.bytes(kSalt);
    out += salt;
    out += objects::seal_once(random, message_key(material, "message", salt), bound, plain);
    return out;
}

std::optional<std::string> open_message(const Blob& blob, const Material& material, const Context& context) {
    return objects::open_once(message_key(material, "message", blob.salt), authenticated(blob.head, context),
                              blob.sealed);
}

bool is_old_wrap(std::string_view bytes) {
    return bytes.size() >= 1 + kSalt + kSealedAtLeast && bytes[0] == kOldFormat;
}

std::optional<std::string> open_old_wrap(std::string_view bytes, std::string_view key_arn,
                                         const Material& material, const Context& context) {
    if (!is_old_wrap(bytes)) return std::nullopt;
    std::string bound;
    append_text(bound, "kms data key");
    append_text(bound, key_arn);
    append_context(bound, context);
    return objects::open_once(message_key(material, "wrap", bytes.substr(1, kSalt)), bound,
                              bytes.substr(1 + kSalt));
}

}  // namespace athanor::kms
