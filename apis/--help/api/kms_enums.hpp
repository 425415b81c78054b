// Generated from apis/kms.json by apis/generate.py.
#pragma once

#include <string_view>

namespace athanor::api::kms::customer_master_key_spec {
inline constexpr std::string_view kRsa2048 = "RSA_2048";
inline constexpr std::string_view kRsa3072 = "RSA_3072";
inline constexpr std::string_view kRsa4096 = "RSA_4096";
inline constexpr std::string_view kEccNistP256 = "ECC_NIST_P256";
inline constexpr std::string_view kEccNistP384 = "ECC_NIST_P384";
inline constexpr std::string_view kEccNistP521 = "ECC_NIST_P521";
inline constexpr std::string_view kEccSecgP256K1 = "ECC_SECG_P256K1";
inline constexpr std::string_view kSymmetricDefault = "SYMMETRIC_DEFAULT";
inline constexpr std::string_view kHmac224 = "HMAC_224";
inline constexpr std::string_view kHmac256 = "HMAC_256";
inline constexpr std::string_view kHmac384 = "HMAC_384";
inline constexpr std::string_view kHmac512 = "HMAC_512";
inline constexpr std::string_view kSM2 = "SM2";
}

namespace athanor::api::kms::data_key_spec {
inline constexpr std::string_view kAes256 = "AES_256";
inline constexpr std::string_view kAes128 = "AES_128";
}

namespace athanor::api::kms::dry_run_modifier_type {
inline constexpr std::string_view kIgnoreCiphertext = "IGNORE_CIPHERTEXT";
}

namespace athanor::api::kms::encryption_algorithm_spec {
inline constexpr std::string_view kSymmetricDefault = "SYMMETRIC_DEFAULT";
inline constexpr std::string_view kRsaesOaepSha1 = "RSAES_OAEP_SHA_1";
inline constexpr std::string_view kRsaesOaepSha256 = "RSAES_OAEP_SHA_256";
inline constexpr std::string_view kSM2PKE = "SM2PKE";
}

namespace athanor::api::kms::expiration_model_type {
inline constexpr std::string_view kKeyMaterialExpires = "KEY_MATERIAL_EXPIRES";
inline constexpr std::string_view kKeyMaterialDoesNotExpire = "KEY_MATERIAL_DOES_NOT_EXPIRE";
}

namespace athanor::api::kms::key_agreement_algorithm_spec {
inline constexpr std::string_view kECDH = "ECDH";
}

namespace athanor::api::kms::key_encryption_mechanism {
inline constexpr std::string_view kRsaesOaepSha256 = "RSAES_OAEP_SHA_256";
}

namespace athanor::api::kms::key_manager_type {
inline constexpr std::string_view kAWS = "AWS";
inline constexpr std::string_view kCUSTOMER = "CUSTOMER";
}

namespace athanor::api::kms::key_spec {
inline constexpr std::string_view kRsa2048 = "RSA_2048";
inline constexpr std::string_view kRsa3072 = "RSA_3072";
inline constexpr std::string_view kRsa4096 = "RSA_4096";
inline constexpr std::string_view kEccNistP256 = "ECC_NIST_P256";
inline constexpr std::string_view kEccNistP384 = "ECC_NIST_P384";
inline constexpr std::string_view kEccNistP521 = "ECC_NIST_P521";
inline constexpr std::string_view kEccSecgP256K1 = "ECC_SECG_P256K1";
inline constexpr std::string_view kSymmetricDefault = "SYMMETRIC_DEFAULT";
inline constexpr std::string_view kHmac224 = "HMAC_224";
inline constexpr std::string_view kHmac256 = "HMAC_256";
inline constexpr std::string_view kHmac384 = "HMAC_384";
inline constexpr std::string_view kHmac512 = "HMAC_512";
inline constexpr std::string_view kSM2 = "SM2";
inline constexpr std::string_view kMlDsa44 = "ML_DSA_44";
inline constexpr std::string_view kMlDsa65 = "ML_DSA_65";
inline constexpr std::string_view kMlDsa87 = "ML_DSA_87";
inline constexpr std::string_view kEccNistEdwards25519 = "ECC_NIST_EDWARDS25519";
}

namespace athanor::api::kms::key_state {
inline constexpr std::string_view kCreating = "Creating";
inline constexpr std::string_view kEnabled = "Enabled";
inline constexpr std::string_view kDisabled = "Disabled";
inline constexpr std::string_view kPendingDeletion = "PendingDeletion";
inline constexpr std::string_view kPendingImport = "PendingImport";
inline constexpr std::string_view kPendingReplicaDeletion = "PendingReplicaDeletion";
inline constexpr std::string_view kUnavailable = "Unavailable";
inline constexpr std::string_view kUpdating = "Updating";
}

namespace athanor::api::kms::key_usage_type {
inline constexpr std::string_view kSignVerify = "SIGN_VERIFY";
inline constexpr std::string_view kEncryptDecrypt = "ENCRYPT_DECRYPT";
inline constexpr std::string_view kGenerateVerifyMac = "GENERATE_VERIFY_MAC";
inline constexpr std::string_view kKeyAgreement = "KEY_AGREEMENT";
}

namespace athanor::api::kms::mac_algorithm_spec {
inline constexpr std::string_view kHmacSha224 = "HMAC_SHA_224";
inline constexpr std::string_view kHmacSha256 = "HMAC_SHA_256";
inline constexpr std::string_view kHmacSha384 = "HMAC_SHA_384";
inline constexpr std::string_view kHmacSha512 = "HMAC_SHA_512";
}

namespace athanor::api::kms::multi_region_key_type {
inline constexpr std::string_view kPRIMARY = "PRIMARY";
inline constexpr std::string_view kREPLICA = "REPLICA";
}

namespace athanor::api::kms::origin_type {
inline constexpr std::string_view kAwsKms = "AWS_KMS";
inline constexpr std::string_view kEXTERNAL = "EXTERNAL";
inline constexpr std::string_view kAwsCloudhsm = "AWS_CLOUDHSM";
inline constexpr std::string_view kExternalKeyStore = "EXTERNAL_KEY_STORE";
}

namespace athanor::api::kms::signing_algorithm_spec {
inline constexpr std::string_view kRsassaPssSha256 = "RSASSA_PSS_SHA_256";
inline constexpr std::string_view kRsassaPssSha384 = "RSASSA_PSS_SHA_384";
inline constexpr std::string_view kRsassaPssSha512 = "RSASSA_PSS_SHA_512";
inline constexpr std::string_view kRsassaPkcs1V15Sha256 = "RSASSA_PKCS1_V1_5_SHA_256";
inline constexpr std::string_view kRsassaPkcs1V15Sha384 = "RSASSA_PKCS1_V1_5_SHA_384";
inline constexpr std::string_view kRsassaPkcs1V15Sha512 = "RSASSA_PKCS1_V1_5_SHA_512";
inline constexpr std::string_view kEcdsaSha256 = "ECDSA_SHA_256";
inline constexpr std::string_view kEcdsaSha384 = "ECDSA_SHA_384";
inline constexpr std::string_view kEcdsaSha512 = "ECDSA_SHA_512";
inline constexpr std::string_view kSM2DSA = "SM2DSA";
inline constexpr std::string_view kMlDsaShake256 = "ML_DSA_SHAKE_256";
inline constexpr std::string_view kEd25519Sha512 = "ED25519_SHA_512";
inline constexpr std::string_view kEd25519PhSha512 = "ED25519_PH_SHA_512";
}
