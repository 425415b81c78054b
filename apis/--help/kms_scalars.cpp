// Generated from apis/kms.json by apis/generate.py.
#include "kms_tables.hpp"

namespace athanor::api::kms {
using namespace athanor::wire;

namespace {

constinit const Pattern kPattern0 = {.text = "^[a-zA-Z0-9:/_-]+$"};
constinit const Pattern kPattern1 = {.text = "^[a-f0-9]+$"};
constinit const Pattern kPattern2 = {.text = "cluster-[2-7a-zA-Z]{11,16}"};
constinit const Pattern kPattern3 = {.text = "[\\u0020-\\u00FF]*"};
constinit const Pattern kPattern4 = {.text = "[\\w]+"};
constinit const Pattern kPattern5 = {.text = "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"};
constinit const Pattern kPattern6 = {.text = "^([a-z]+-){2,3}\\d+$"};
constinit const Pattern kPattern7 = {.text = "^[a-zA-Z0-9-_.]+$"};
constexpr std::string_view kValues0[] = {"RSA_2048", "RSA_3072", "RSA_4096", "ECC_NIST_P256", "ECC_NIST_P384", "ECC_NIST_P521", "ECC_SECG_P256K1", "SYMMETRIC_DEFAULT", "HMAC_224", "HMAC_256", "HMAC_384", "HMAC_512", "SM2"};
constexpr std::string_view kValues1[] = {"AES_256", "AES_128"};
constexpr std::string_view kValues2[] = {"IGNORE_CIPHERTEXT"};
constexpr std::string_view kValues3[] = {"SYMMETRIC_DEFAULT", "RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256", "SM2PKE"};
constexpr std::string_view kValues4[] = {"KEY_MATERIAL_EXPIRES", "KEY_MATERIAL_DOES_NOT_EXPIRE"};
constexpr std::string_view kValues5[] = {"ECDH"};
constexpr std::string_view kValues6[] = {"RSAES_OAEP_SHA_256"};
constexpr std::string_view kValues7[] = {"AWS", "CUSTOMER"};
constexpr std::string_view kValues8[] = {"RSA_2048", "RSA_3072", "RSA_4096", "ECC_NIST_P256", "ECC_NIST_P384", "ECC_NIST_P521", "ECC_SECG_P256K1", "SYMMETRIC_DEFAULT", "HMAC_224", "HMAC_256", "HMAC_384", "HMAC_512", "SM2", "ML_DSA_44", "ML_DSA_65", "ML_DSA_87", "ECC_NIST_EDWARDS25519"};
constexpr std::string_view kValues9[] = {"Creating", "Enabled", "Disabled", "PendingDeletion", "PendingImport", "PendingReplicaDeletion", "Unavailable", "Updating"};
constexpr std::string_view kValues10[] = {"SIGN_VERIFY", "ENCRYPT_DECRYPT", "GENERATE_VERIFY_MAC", "KEY_AGREEMENT"};
constexpr std::string_view kValues11[] = {"HMAC_SHA_224", "HMAC_SHA_256", "HMAC_SHA_384", "HMAC_SHA_512"};
constexpr std::string_view kValues12[] = {"PRIMARY", "REPLICA"};
constexpr std::string_view kValues13[] = {"AWS_KMS", "EXTERNAL", "AWS_CLOUDHSM", "EXTERNAL_KEY_STORE"};
constexpr std::string_view kValues14[] = {"RSASSA_PSS_SHA_256", "RSASSA_PSS_SHA_384", "RSASSA_PSS_SHA_512", "RSASSA_PKCS1_V1_5_SHA_256", "RSASSA_PKCS1_V1_5_SHA_384", "RSASSA_PKCS1_V1_5_SHA_512", "ECDSA_SHA_256", "ECDSA_SHA_384", "ECDSA_SHA_512", "SM2DSA", "ML_DSA_SHAKE_256", "ED25519_SHA_512", "ED25519_PH_SHA_512"};

}  // namespace

constinit const Type types::AWSAccountIdType = {.kind = Kind::string};
constinit const Type types::AliasNameType = {.kind = Kind::string, .min = 1, .max = 256, .pattern = &kPattern0};
constinit const Type types::ArnType = {.kind = Kind::string, .min = 20, .max = 2048};
constinit const Type types::AttestationDocumentType = {.kind = Kind::blob, .min = 1, .max = 262144};
constinit const Type types::BackingKeyIdType = {.kind = Kind::string, .min = 64, .max = 64, .pattern = &kPattern1};
constinit const Type types::BooleanType = {.kind = Kind::boolean};
constinit const Type types::CiphertextType = {.kind = Kind::blob, .min = 1, .max = 6144};
constinit const Type types::CloudHsmClusterIdType = {.kind = Kind::string, .min = 19, .max = 24, .pattern = &kPattern2};
constinit const Type types::CustomKeyStoreIdType = {.kind = Kind::string, .min = 1, .max = 64};
constinit const Type types::CustomerMasterKeySpec = {.kind = Kind::string, .values = kValues0};
constinit const Type types::DataKeySpec = {.kind = Kind::string, .values = kValues1};
constinit const Type types::DateType = {.kind = Kind::timestamp};
constinit const Type types::DescriptionType = {.kind = Kind::string, .min = 0, .max = 8192};
constinit const Type types::DryRunModifierType = {.kind = Kind::string, .values = kValues2};
constinit const Type types::EncryptionAlgorithmSpec = {.kind = Kind::string, .values = kValues3};
constinit const Type types::ExpirationModelType = {.kind = Kind::string, .values = kValues4};
constinit const Type types::GrantTokenType = {.kind = Kind::string, .min = 1, .max = 8192};
constinit const Type types::KeyAgreementAlgorithmSpec = {.kind = Kind::string, .values = kValues5};
constinit const Type types::KeyEncryptionMechanism = {.kind = Kind::string, .values = kValues6};
constinit const Type types::KeyIdType = {.kind = Kind::string, .min = 1, .max = 2048};
constinit const Type types::KeyManagerType = {.kind = Kind::string, .values = kValues7};
constinit const Type types::KeySpec = {.kind = Kind::string, .values = kValues8};
constinit const Type types::KeyState = {.kind = Kind::string, .values = kValues9};
constinit const Type types::KeyUsageType = {.kind = Kind::string, .values = kValues10};
constinit const Type types::LimitType = {.kind = Kind::integer, .min = 1, .max = 1000};
constinit const Type types::MacAlgorithmSpec = {.kind = Kind::string, .values = kValues11};
constinit const Type types::MarkerType = {.kind = Kind::string, .min = 1, .max = 1024, .pattern = &kPattern3};
constinit const Type types::MultiRegionKeyType = {.kind = Kind::string, .values = kValues12};
constinit const Type types::NumberOfBytesType = {.kind = Kind::integer, .min = 1, .max = 1024};
constinit const Type types::OriginType = {.kind = Kind::string, .values = kValues13};
constinit const Type types::PendingWindowInDaysType = {.kind = Kind::integer, .min = 1, .max = 365};
constinit const Type types::PlaintextType = {.kind = Kind::blob, .sensitive = true, .min = 1, .max = 4096};
constinit const Type types::PolicyNameType = {.kind = Kind::string, .min = 1, .max = 128, .pattern = &kPattern4};
constinit const Type types::PolicyType = {.kind = Kind::string, .min = 1, .max = 131072, .pattern = &kPattern5};
constinit const Type types::RegionType = {.kind = Kind::string, .min = 1, .max = 32, .pattern = &kPattern6};
constinit const Type types::RotationPeriodInDaysType = {.kind = Kind::integer, .min = 90, .max = 2560};
constinit const Type types::SigningAlgorithmSpec = {.kind = Kind::string, .values = kValues14};
constinit const Type types::TagKeyType = {.kind = Kind::string, .min = 1, .max = 128};
constinit const Type types::TagValueType = {.kind = Kind::string, .min = 0, .max = 256};
constinit const Type types::XksKeyIdType = {.kind = Kind::string, .min = 1, .max = 128, .pattern = &kPattern7};
constinit const Shape Unit::kShape = {.name = "Unit", .size = sizeof(Unit)};

}  // namespace athanor::api::kms
