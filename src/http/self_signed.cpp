#include "http/self_signed.hpp"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <asio/ip/address.hpp>
#include <memory>

#include "base/freed.hpp"

namespace athanor::http {
namespace {

using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Bytes = std::unique_ptr<BIO, Freed<BIO_free>>;
using Names = std::unique_ptr<GENERAL_NAMES, Freed<GENERAL_NAMES_free>>;

constexpr int kSerialBits = 128;
constexpr std::chrono::minutes kClocksDiffer{1};

bool is_address(const std::string& name) {
    std::error_code failure;
    asio::ip::make_address(name, failure);
    return !failure;
}

std::string text_of(BIO* bytes) {
    char* data = nullptr;
    const long size = BIO_get_mem_data(bytes, &data);
    return {data, static_cast<std::size_t>(size)};
}

bool add_extension(X509* certificate, int kind, const std::string& value) {
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, kind, value.c_str());
    if (!extension) return false;
    const bool added = X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return added;
}

bool set_serial(X509* certificate) {
    std::unique_ptr<BIGNUM, Freed<BN_free>> number(BN_new());
    return number && BN_rand(number.get(), kSerialBits, BN_RAND_TOP_ANY, BN_RAND_BOTTOM_ANY) == 1 &&
           BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

bool set_times(X509* certificate, Timestamp now, std::chrono::hours valid) {
    const auto seconds = [](Timestamp t) {
        return static_cast<time_t>(std::chrono::floor<std::chrono::seconds>(t).time_since_epoch().count());
    };
    return ASN1_TIME_set(X509_getm_notBefore(certificate), seconds(now - kClocksDiffer)) &&
           ASN1_TIME_set(X509_getm_notAfter(certificate), seconds(now + valid));
}

bool set_names(X509* certificate, const std::vector<std::string>& names) {
    X509_NAME* subject = X509_get_subject_name(certificate);
    const auto* common = reinterpret_cast<const unsigned char*>(names.front().c_str());
    if (X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8, common, -1, -1, 0) != 1 ||
        X509_set_issuer_name(certificate, subject) != 1)
        return false;
    std::string alternatives;
    for (const std::string& name : names) {
        if (!alternatives.empty()) alternatives += ',';
        alternatives += (is_address(name) ? "IP:" : "DNS:") + name;
    }
    return add_extension(certificate, NID_subject_alt_name, alternatives);
}

std::optional<std::string> name_of(const GENERAL_NAME* name) {
    int kind = 0;
    const void* value = GENERAL_NAME_get0_value(name, &kind);
    const auto* text = static_cast<const ASN1_STRING*>(value);
    const auto* data = ASN1_STRING_get0_data(text);
    const int size = ASN1_STRING_length(text);
    if (kind == GEN_DNS)
        return std::string(reinterpret_cast<const char*>(data), static_cast<std::size_t>(size));
    if (kind != GEN_IPADD) return std::nullopt;
    if (size == 4) {
        asio::ip::address_v4::bytes_type bytes;
        std::copy_n(data, 4, bytes.begin());
        return asio::ip::address_v4(bytes).to_string();
    }
    if (size != 16) return std::nullopt;
    asio::ip::address_v6::bytes_type bytes;
    std::copy_n(data, 16, bytes.begin());
    return asio::ip::address_v6(bytes).to_string();
}

}  // namespace

Result<SelfSigned> make_self_signed(const std::vector<std::string>& names, Timestamp now,
                                    std::chrono::hours valid) {
    ATHANOR_ASSERT(!names.empty());
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate(X509_new());
    const Bytes certificate_text(BIO_new(BIO_s_mem())), key_text(BIO_new(BIO_s_mem()));
    X509* x = certificate.get();
    // It is its own authority, which no other certificate may be signed by: a path of length 0, for servers alone.
    if (!key || !x || !certificate_text || !key_text || X509_set_version(x, X509_VERSION_3) != 1 ||
        !set_serial(x) || !set_times(x, now, valid) || X509_set_pubkey(x, key.get()) != 1 ||
        !set_names(x, names) || !add_extension(x, NID_basic_constraints, "critical,CA:TRUE,pathlen:0") ||
        !add_extension(x, NID_key_usage, "critical,digitalSignature,keyCertSign") ||
        !add_extension(x, NID_ext_key_usage, "serverAuth") ||
        !add_extension(x, NID_subject_key_identifier, "hash") || X509_sign(x, key.get(), EVP_sha256()) == 0 ||
        PEM_write_bio_X509(certificate_text.get(), x) != 1 ||
        PEM_write_bio_PrivateKey(key_text.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return internal_error("a certificate for " + names.front() + " cannot be made");
    return SelfSigned{text_of(certificate_text.get()), text_of(key_text.get())};
}

std::optional<CertificateFacts> read_certificate(const std::string& pem) {
    const Bytes bytes(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    const Certificate certificate(PEM_read_bio_X509(bytes.get(), nullptr, nullptr, nullptr));
    if (!certificate) return std::nullopt;
    CertificateFacts facts;
    std::tm expires{};
    if (ASN1_TIME_to_tm(X509_get0_notAfter(certificate.get()), &expires) != 1) return std::nullopt;
    facts.expires = Timestamp(std::chrono::seconds(timegm(&expires)));
    const Names names(static_cast<GENERAL_NAMES*>(
        X509_get_ext_d2i(certificate.get(), NID_subject_alt_name, nullptr, nullptr)));
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()); ++i)
        if (auto name = name_of(sk_GENERAL_NAME_value(names.get(), i)))
            facts.names.push_back(*std::move(name));
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    if (X509_digest(certificate.get(), EVP_sha256(), digest, &size) != 1) return std::nullopt;
    for (unsigned i = 0; i < size; ++i) {
        constexpr char kDigits[] = "0123456789ABCDEF";
        if (i > 0) facts.fingerprint += ':';
        facts.fingerprint += kDigits[digest[i] >> 4];
        facts.fingerprint += kDigits[digest[i] & 15];
    }
    return facts;
}

}  // namespace athanor::http
