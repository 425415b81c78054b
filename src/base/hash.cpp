#include "base/hash.hpp"

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/params.h>

#include <array>
#include <utility>

#include "base/encoding.hpp"
#include "base/error.hpp"
#include "base/random.hpp"

namespace athanor {
namespace {

bool is_crc(HashKind kind) {
    return kind == HashKind::crc32 || kind == HashKind::crc32c || kind == HashKind::crc64nvme;
}

// Fetching walks OpenSSL's providers under a lock and costs microseconds: once per process and algorithm.
const EVP_MD* digest(HashKind kind) {
    static const std::array<EVP_MD*, 3> fetched = {EVP_MD_fetch(nullptr, "MD5", nullptr),
                                                   EVP_MD_fetch(nullptr, "SHA1", nullptr),
                                                   EVP_MD_fetch(nullptr, "SHA256", nullptr)};
    const EVP_MD* found = fetched[static_cast<std::size_t>(kind)];
    ATHANOR_ASSERT(found != nullptr);
    return found;
}
static_assert(static_cast<int>(HashKind::md5) == 0 && static_cast<int>(HashKind::sha1) == 1 &&
              static_cast<int>(HashKind::sha256) == 2);

EVP_MD_CTX* as_context(void* context) { return static_cast<EVP_MD_CTX*>(context); }

std::string big_endian(std::uint64_t value, std::size_t bytes) {
    std::string out(bytes, '\0');
    for (std::size_t i = 0; i < bytes; ++i) out[i] = static_cast<char>(value >> (8 * (bytes - 1 - i)) & 255);
    return out;
}

std::string finish_digest(EVP_MD_CTX* context) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> out;
    unsigned size = 0;
    ATHANOR_ASSERT(EVP_DigestFinal_ex(context, out.data(), &size) == 1);
    return {reinterpret_cast<const char*>(out.data()), size};
}

std::uint64_t crc_update(HashKind kind, std::uint64_t crc, std::string_view bytes) {
    switch (kind) {
        case HashKind::crc32: return crc32(static_cast<std::uint32_t>(crc), bytes);
        case HashKind::crc32c: return crc32c(static_cast<std::uint32_t>(crc), bytes);
        default: return crc64nvme(crc, bytes);
    }
}

std::size_t crc_size(HashKind kind) { return kind == HashKind::crc64nvme ? 8 : 4; }

struct FreeContext {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
    void operator()(EVP_MAC_CTX* context) const { EVP_MAC_CTX_free(context); }
};

std::unique_ptr<EVP_MAC_CTX, FreeContext> make_hmac_context() {
    static EVP_MAC* mac = EVP_MAC_fetch(nullptr, "HMAC", nullptr);
    ATHANOR_ASSERT(mac != nullptr);
    std::unique_ptr<EVP_MAC_CTX, FreeContext> context(EVP_MAC_CTX_new(mac));
    char name[] = "SHA256";
    const OSSL_PARAM params[] = {OSSL_PARAM_construct_utf8_string("digest", name, 0),
                                 OSSL_PARAM_construct_end()};
    ATHANOR_ASSERT(context && EVP_MAC_CTX_set_params(context.get(), params) == 1);
    return context;
}

constexpr std::string_view kScryptPrefix = "$scrypt$ln=15,r=8,p=1$";
constexpr std::size_t kSaltSize = 16, kPasswordHashSize = 32;

std::string scrypt(std::string_view salt, std::string_view password) {
    struct Free {
        void operator()(EVP_KDF_CTX* context) const { EVP_KDF_CTX_free(context); }
    };
    static EVP_KDF* kdf = EVP_KDF_fetch(nullptr, "SCRYPT", nullptr);
    ATHANOR_ASSERT(kdf != nullptr);
    std::unique_ptr<EVP_KDF_CTX, Free> context(EVP_KDF_CTX_new(kdf));
    std::uint64_t n = 1u << 15, memory = 64u << 20;
    std::uint32_t r = 8, p = 1;
    auto octets = [](const char* name, std::string_view bytes) {
        return OSSL_PARAM_construct_octet_string(name, const_cast<char*>(bytes.data()), bytes.size());
    };
    const OSSL_PARAM params[] = {octets(OSSL_KDF_PARAM_PASSWORD, password),
                                 octets(OSSL_KDF_PARAM_SALT, salt),
                                 OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_N, &n),
                                 OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_SCRYPT_R, &r),
                                 OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_SCRYPT_P, &p),
                                 OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_MAXMEM, &memory),
                                 OSSL_PARAM_construct_end()};
    std::string out(kPasswordHashSize, '\0');
    ATHANOR_ASSERT(context && EVP_KDF_derive(context.get(), reinterpret_cast<unsigned char*>(out.data()),
                                             out.size(), params) == 1);
    return out;
}

// PHC strings have base64 without its padding.
std::string base64_unpadded(std::string_view bytes) {
    std::string text = base64(bytes);
    text.resize(text.find_last_not_of('=') + 1);
    return text;
}
std::optional<std::string> from_base64_unpadded(std::string_view text) {
    std::string padded(text);
    padded.append((4 - padded.size() % 4) % 4, '=');
    return from_base64(padded);
}

}  // namespace

Hash::Hash(HashKind kind) : kind_(kind) {
    if (is_crc(kind)) return;
    context_ = EVP_MD_CTX_new();
    ATHANOR_ASSERT(context_ && EVP_DigestInit_ex2(as_context(context_), digest(kind), nullptr) == 1);
}

Hash::~Hash() { EVP_MD_CTX_free(as_context(context_)); }

Hash::Hash(Hash&& other) noexcept
    : kind_(other.kind_), crc_(other.crc_), context_(std::exchange(other.context_, nullptr)) {}

Hash& Hash::operator=(Hash&& other) noexcept {
    std::swap(kind_, other.kind_);
    std::swap(crc_, other.crc_);
    std::swap(context_, other.context_);
    return *this;
}

void Hash::update(std::string_view bytes) {
    if (is_crc(kind_)) {
        crc_ = crc_update(kind_, crc_, bytes);
    } else {
        ATHANOR_ASSERT(EVP_DigestUpdate(as_context(context_), bytes.data(), bytes.size()) == 1);
    }
}

std::string Hash::finish() {
    if (is_crc(kind_)) return big_endian(crc_, crc_size(kind_));
    return finish_digest(as_context(context_));
}

std::string hash(HashKind kind, std::string_view bytes) {
    if (is_crc(kind)) return big_endian(crc_update(kind, 0, bytes), crc_size(kind));
    thread_local std::unique_ptr<EVP_MD_CTX, FreeContext> context(EVP_MD_CTX_new());
    ATHANOR_ASSERT(context && EVP_DigestInit_ex2(context.get(), digest(kind), nullptr) == 1);
    ATHANOR_ASSERT(EVP_DigestUpdate(context.get(), bytes.data(), bytes.size()) == 1);
    return finish_digest(context.get());
}

std::string sha256_hex(std::string_view bytes) { return hex(hash(HashKind::sha256, bytes)); }

std::string hmac_sha256(std::string_view key, std::string_view bytes) {
    thread_local auto context = make_hmac_context();
    static const unsigned char kNoKey = 0;  // OpenSSL takes a null key for "the key of before"
    auto key_bytes = key.empty() ? &kNoKey : reinterpret_cast<const unsigned char*>(key.data());
    std::string out(32, '\0');
    std::size_t size = 0;
    ATHANOR_ASSERT(EVP_MAC_init(context.get(), key_bytes, key.size(), nullptr) == 1);
    ATHANOR_ASSERT(EVP_MAC_update(context.get(), reinterpret_cast<const unsigned char*>(bytes.data()),
                                  bytes.size()) == 1);
    ATHANOR_ASSERT(
        EVP_MAC_final(context.get(), reinterpret_cast<unsigned char*>(out.data()), &size, out.size()) == 1);
    return out;
}

std::string scrypt_hash(Random& random, std::string_view password) {
    const std::string salt = random.bytes(kSaltSize);
    return std::string(kScryptPrefix) + base64_unpadded(salt) + "$" + base64_unpadded(scrypt(salt, password));
}

bool scrypt_matches(std::string_view stored, std::string_view password) {
    std::optional<std::string> salt, expected;
    if (stored.starts_with(kScryptPrefix)) {
        stored.remove_prefix(kScryptPrefix.size());
        const std::size_t dollar = stored.find('$');
        salt = from_base64_unpadded(stored.substr(0, dollar));
        if (dollar != std::string_view::npos) expected = from_base64_unpadded(stored.substr(dollar + 1));
    }
    const bool readable =
        salt && salt->size() == kSaltSize && expected && expected->size() == kPasswordHashSize;
    const std::string made = scrypt(readable ? *salt : std::string(kSaltSize, '\0'), password);
    return equal_constant_time(made, readable ? *expected : std::string(kPasswordHashSize, '\0')) && readable;
}

}  // namespace athanor
