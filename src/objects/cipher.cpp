#include "objects/cipher.hpp"

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <memory>

#include "base/encoding.hpp"
#include "base/error.hpp"

namespace athanor::objects {
namespace {

struct FreeContext {
    void operator()(EVP_CIPHER_CTX* context) const { EVP_CIPHER_CTX_free(context); }
};

const unsigned char* raw(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}
unsigned char* raw(char* bytes) { return reinterpret_cast<unsigned char*>(bytes); }

// One context a thread and direction: the cipher is set once, key and nonce change.
EVP_CIPHER_CTX* gcm_context(bool seals) {
    static EVP_CIPHER* const cipher = EVP_CIPHER_fetch(nullptr, "AES-256-GCM", nullptr);
    thread_local std::unique_ptr<EVP_CIPHER_CTX, FreeContext> contexts[2];
    auto& context = contexts[seals ? 1 : 0];
    if (!context) {
        context.reset(EVP_CIPHER_CTX_new());
        ATHANOR_ASSERT(EVP_CipherInit_ex2(context.get(), cipher, nullptr, nullptr, seals ? 1 : 0, nullptr) ==
                       1);
    }
    return context.get();
}

EVP_CIPHER_CTX* begin(bool seals, std::string_view key, std::string_view nonce, std::string_view context) {
    ATHANOR_ASSERT(key.size() == 32 && nonce.size() == kNonceSize);
    EVP_CIPHER_CTX* c = gcm_context(seals);
    ATHANOR_ASSERT(EVP_CipherInit_ex2(c, nullptr, raw(key), raw(nonce), seals ? 1 : 0, nullptr) == 1);
    int size = 0;
    if (!context.empty())
        ATHANOR_ASSERT(EVP_CipherUpdate(c, nullptr, &size, raw(context), static_cast<int>(context.size())) ==
                       1);
    return c;
}

constexpr std::string_view kIdMark = "athanor";

std::string one_block(const std::string& key, std::string_view block, bool encrypts) {
    static EVP_CIPHER* const cipher = EVP_CIPHER_fetch(nullptr, "AES-256-ECB", nullptr);
    std::unique_ptr<EVP_CIPHER_CTX, FreeContext> context(EVP_CIPHER_CTX_new());
    ATHANOR_ASSERT(EVP_CipherInit_ex2(context.get(), cipher, raw(key), nullptr, encrypts ? 1 : 0, nullptr) ==
                   1);
    EVP_CIPHER_CTX_set_padding(context.get(), 0);
    std::string out(16, '\0');
    int size = 0;
    ATHANOR_ASSERT(EVP_CipherUpdate(context.get(), raw(out.data()), &size, raw(block), 16) == 1 &&
                   size == 16);
    return out;
}

}  // namespace

void gcm_seal(std::string_view key, std::string_view nonce, std::string_view context, std::string_view plain,
              std::string& out) {
    EVP_CIPHER_CTX* c = begin(true, key, nonce, context);
    const std::size_t at = out.size();
    out.resize_and_overwrite(at + plain.size() + kTagSize, [&](char* bytes, std::size_t total) {
        char* to = bytes + at;
        int size = 0, rest = 0;
        if (!plain.empty()) {
            ATHANOR_ASSERT(EVP_CipherUpdate(c, raw(to), &size, raw(plain), static_cast<int>(plain.size())) ==
                           1);
        }
        ATHANOR_ASSERT(EVP_CipherFinal_ex(c, raw(to) + size, &rest) == 1);
        ATHANOR_ASSERT(EVP_CIPHER_CTX_ctrl(c, EVP_CTRL_AEAD_GET_TAG, static_cast<int>(kTagSize),
                                           to + plain.size()) == 1);
        return total;
    });
}

bool gcm_open(std::string_view key, std::string_view nonce, std::string_view context, std::string_view sealed,
              char* out) {
    if (sealed.size() < kTagSize) return false;
    std::string_view cipher_text = sealed.substr(0, sealed.size() - kTagSize);
    std::array<char, kTagSize> tag;
    std::ranges::copy(sealed.substr(cipher_text.size()), tag.begin());
    EVP_CIPHER_CTX* c = begin(false, key, nonce, context);
    int size = 0;
    if (!cipher_text.empty() &&
        EVP_CipherUpdate(c, raw(out), &size, raw(cipher_text), static_cast<int>(cipher_text.size())) != 1)
        return false;
    if (EVP_CIPHER_CTX_ctrl(c, EVP_CTRL_AEAD_SET_TAG, static_cast<int>(kTagSize), tag.data()) != 1)
        return false;
    unsigned char none[16];
    int rest = 0;
    return EVP_CipherFinal_ex(c, none, &rest) == 1;
}

std::string seal_once(Random& random, std::string_view key, std::string_view context,
                      std::string_view plain) {
    std::string out = random.bytes(kNonceSize);
    out.reserve(kNonceSize + plain.size() + kTagSize);
    std::string nonce = out;
    gcm_seal(key, nonce, context, plain, out);
    return out;
}

std::optional<std::string> open_once(std::string_view key, std::string_view context,
                                     std::string_view sealed) {
    if (sealed.size() < kNonceSize + kTagSize) return std::nullopt;
    std::string out(sealed.size() - kNonceSize - kTagSize, '\0');
    if (!gcm_open(key, sealed.substr(0, kNonceSize), context, sealed.substr(kNonceSize), out.data()))
        return std::nullopt;
    return out;
}

std::string IdCipher::encode(char kind, std::int64_t number) const {
    std::string block(1, kind);
    block += kIdMark;
    for (int shift = 56; shift >= 0; shift -= 8)
        block += static_cast<char>(static_cast<std::uint64_t>(number) >> shift);
    std::string text = base64(one_block(key_, block, true));
    while (text.ends_with('=')) text.pop_back();
    std::ranges::replace(text, '+', '-');
    std::ranges::replace(text, '/', '_');
    return text;
}

std::optional<std::int64_t> IdCipher::decode(char kind, std::string_view text) const {
    if (text.size() != 22) return std::nullopt;
    std::string standard = std::string(text) + "==";
    std::ranges::replace(standard, '-', '+');
    std::ranges::replace(standard, '_', '/');
    auto bytes = from_base64(standard);
    if (!bytes || bytes->size() != 16) return std::nullopt;
    std::string block = one_block(key_, *bytes, false);
    if (block[0] != kind || std::string_view(block).substr(1, kIdMark.size()) != kIdMark) return std::nullopt;
    std::uint64_t number = 0;
    for (std::size_t i = 8; i < 16; ++i) number = number << 8 | static_cast<unsigned char>(block[i]);
    return static_cast<std::int64_t>(number);
}

}  // namespace athanor::objects
