// Ciphertext blobs: what Encrypt and GenerateDataKey give out and Decrypt takes back. A blob says by itself which key, and which version of its material,
// opens it; its head, the key's ARN and the encryption context are authenticated with it:
//
//     format (1) = 2 | length of the ARN (2) | ARN | material's version (4) | salt (16) | nonce (12) | ciphertext | tag (16)
//
// AES-256-GCM under a key that is derived from the material for this one message, by its salt: no number of messages wears a key out. Format 1 is that of the
// servers before there was a KMS, of S3's objects alone; it names no key. Pure; some microseconds.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/random.hpp"
#include "services/kms/key.hpp"

namespace athanor::kms {

struct Blob {
    std::string_view arn;
    std::int64_t version = 0;
    std::string_view head;  // all before the salt
    std::string_view salt, sealed;
};
std::optional<Blob> parse_blob(std::string_view bytes);  // of any bytes; views into them

std::string seal_message(Random& random, std::string_view key_arn, const Material& material,
                         const Context& context, std::string_view plain);
std::optional<std::string> open_message(const Blob& blob, const Material& material, const Context& context);

bool is_old_wrap(std::string_view bytes);
std::optional<std::string> open_old_wrap(std::string_view bytes, std::string_view key_arn,
                                         const Material& material, const Context& context);

}  // namespace athanor::kms
