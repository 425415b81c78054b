#include "base/public_key.hpp"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

#include <string>

#include "base/freed.hpp"

namespace athanor {
namespace {

constexpr int kLeastRsaBits = 2048, kMostRsaBits = 8192;

using Number = std::unique_ptr<BIGNUM, Freed<BN_free>>;
using Builder = std::unique_ptr<OSSL_PARAM_BLD, Freed<OSSL_PARAM_BLD_free>>;
using Parameters = std::unique_ptr<OSSL_PARAM, Freed<OSSL_PARAM_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Freed<EVP_PKEY_CTX_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>>;
using EcSignature = std::unique_ptr<ECDSA_SIG, Freed<ECDSA_SIG_free>>;

const unsigned char* bytes_of(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

Number number(std::string_view big_endian) {
    return Number(BN_bin2bn(bytes_of(big_endian), static_cast<int>(big_endian.size()), nullptr));
}

std::shared_ptr<void> make(const char* algorithm, OSSL_PARAM_BLD* builder) {
    Parameters parameters(OSSL_PARAM_BLD_to_param(builder));
    KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, algorithm, nullptr));
    EVP_PKEY* key = nullptr;
    if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) != 1)
        return nullptr;
    std::shared_ptr<void> owned(key, [](void* k) { EVP_PKEY_free(static_cast<EVP_PKEY*>(k)); });
    KeyContext check(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr));
    if (!check || EVP_PKEY_public_check(check.get()) != 1) return nullptr;
    return owned;
}

const EVP_MD* digest_of(SignatureKind kind) {
    switch (kind) {
        case SignatureKind::rs256:
        case SignatureKind::es256: return EVP_sha256();
        case SignatureKind::rs384:
        case SignatureKind::es384: return EVP_sha384();
        case SignatureKind::rs512: return EVP_sha512();
    }
    return nullptr;
}

// r | s to the DER that OpenSSL wants. Empty: not of that length.
std::string der_of(std::string_view pair, std::size_t size) {
    if (pair.size() != 2 * size) return {};
    EcSignature signature(ECDSA_SIG_new());
    Number r = number(pair.substr(0, size)), s = number(pair.substr(size));
    if (!signature || !r || !s || ECDSA_SIG_set0(signature.get(), r.get(), s.get()) != 1) return {};
    std::ignore = r.release();  // the signature's now
    std::ignore = s.release();
    unsigned char* out = nullptr;
    int length = i2d_ECDSA_SIG(signature.get(), &out);
    if (length <= 0) return {};
    std::string der(reinterpret_cast<char*>(out), static_cast<std::size_t>(length));
    OPENSSL_free(out);
    return der;
}

}  // namespace

std::optional<PublicKey> PublicKey::rsa(std::string_view modulus, std::string_view exponent) {
    if (modulus.size() > kMostRsaBits / 8 + 1 || exponent.empty() || exponent.size() > 8) return std::nullopt;
    Number n = number(modulus), e = number(exponent);
    if (!n || !e || BN_num_bits(n.get()) < kLeastRsaBits || BN_num_bits(n.get()) > kMostRsaBits ||
        !BN_is_odd(n.get()) || !BN_is_odd(e.get()) || BN_is_one(e.get()))
        return std::nullopt;
    Builder builder(OSSL_PARAM_BLD_new());
    if (!builder || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get()) != 1 ||
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get()) != 1)
        return std::nullopt;
    auto key = make("RSA", builder.get());
    if (!key) return std::nullopt;
    return PublicKey(std::move(key), Family::rsa);
}

std::optional<PublicKey> PublicKey::ec(Curve curve, std::string_view x, std::string_view y) {
    const std::size_t size = curve == Curve::p256 ? 32 : 48;
    if (x.size() != size || y.size() != size) return std::nullopt;
    const std::string point = "\x04" + std::string(x) + std::string(y);  // uncompressed, SEC 1 §2.3.3
    Builder builder(OSSL_PARAM_BLD_new());
    if (!builder ||
        OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME,
                                        curve == Curve::p256 ? "P-256" : "P-384", 0) != 1 ||
        OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.data(),
                                         point.size()) != 1)
        return std::nullopt;
    auto key = make("EC", builder.get());
    if (!key) return std::nullopt;
    return PublicKey(std::move(key), curve == Curve::p256 ? Family::p256 : Family::p384);
}

bool PublicKey::fits(SignatureKind kind) const {
    switch (kind) {
        case SignatureKind::rs256:
        case SignatureKind::rs384:
        case SignatureKind::rs512: return family_ == Family::rsa;
        case SignatureKind::es256: return family_ == Family::p256;
        case SignatureKind::es384: return family_ == Family::p384;
    }
    return false;
}

bool PublicKey::verify(SignatureKind kind, std::string_view message, std::string_view signature) const {
    if (!fits(kind)) return false;
    std::string der;
    if (family_ != Family::rsa) {
        der = der_of(signature, family_ == Family::p256 ? 32 : 48);
        if (der.empty()) return false;
        signature = der;
    }
    DigestContext context(EVP_MD_CTX_new());  // RSA's padding is PKCS #1 v1.5 unless another is asked for
    return context &&
           EVP_DigestVerifyInit(context.get(), nullptr, digest_of(kind), nullptr,
                                static_cast<EVP_PKEY*>(key_.get())) == 1 &&
           EVP_DigestVerify(context.get(), bytes_of(signature), signature.size(), bytes_of(message),
                            message.size()) == 1;
}

}  // namespace athanor
