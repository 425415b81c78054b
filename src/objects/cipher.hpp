// AES-256-GCM as this room uses it, and the encrypted ids. OpenSSL's objects are fetched once; contexts belong to the calling thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/random.hpp"

namespace athanor::objects {

inline constexpr std::size_t kTagSize = 16;
inline constexpr std::size_t kNonceSize = 12;

// Appends ciphertext and tag. `key` has 32 bytes, `nonce` 12; a nonce must never be used twice with a key.
void gcm_seal(std::string_view key, std::string_view nonce, std::string_view context, std::string_view plain,
              std::string& out);
// Writes sealed.size() - kTagSize bytes to `out`; false if it is not authentic (then `out` holds nothing that may be used).
bool gcm_open(std::string_view key, std::string_view nonce, std::string_view context, std::string_view sealed,
              char* out);

// nonce | ciphertext | tag, with a random nonce: for few messages a key (wrapped keys; 2^32 at most, NIST SP 800-38D §8.3).
std::string seal_once(Random& random, std::string_view key, std::string_view context, std::string_view plain);
std::optional<std::string> open_once(std::string_view key, std::string_view context, std::string_view sealed);

// Numbers as opaque text that nobody can guess or compare: one AES block with a mark, in URL-safe base64 (22 characters).
class IdCipher {
public:
    explicit IdCipher(std::string key) : key_(std::move(key)) {}
    std::string encode(char kind, std::int64_t number) const;
    std::optional<std::int64_t> decode(char kind, std::string_view text) const;

private:
    std::string key_;
};

}  // namespace athanor::objects
