// Others' public keys, and whether a signature is theirs. The kind of a signature must be one of the key's own family, so that a text can never choose to
// be checked as something else; weak keys (RSA below 2048 bits) are none. Immutable, cheap to copy, any thread. A check costs 30 to 150 us.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

namespace athanor {

enum class SignatureKind : std::uint8_t { rs256, rs384, rs512, es256, es384 };  // RFC 7518 §3.1

class PublicKey {
public:
    enum class Curve : std::uint8_t { p256, p384 };

    // Big-endian numbers. nullopt: not a key, or one that nobody should trust.
    static std::optional<PublicKey> rsa(std::string_view modulus, std::string_view exponent);
    // A point, each coordinate as long as the curve's field. nullopt: it is not on the curve.
    static std::optional<PublicKey> ec(Curve curve, std::string_view x, std::string_view y);

    bool fits(SignatureKind kind) const;
    // `signature`: of RSA PKCS #1 v1.5; of a curve r and s, one after the other (RFC 7518 §3.4). False also where the kind does not fit.
    bool verify(SignatureKind kind, std::string_view message, std::string_view signature) const;

private:
    enum class Family : std::uint8_t { rsa, p256, p384 };
    PublicKey(std::shared_ptr<void> key, Family family) : key_(std::move(key)), family_(family) {}
    std::shared_ptr<void> key_;  // EVP_PKEY, which counts its users itself; shared as OpenSSL does
    Family family_;
};

}  // namespace athanor
