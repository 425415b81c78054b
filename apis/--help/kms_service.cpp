// Generated from apis/kms.json by apis/generate.py.
#include "kms_tables.hpp"

namespace athanor::api::kms {
using namespace athanor::wire;

namespace others {
extern const Operation ConnectCustomKeyStore;
extern const Operation CreateCustomKeyStore;
extern const Operation CreateGrant;
extern const Operation DeleteCustomKeyStore;
extern const Operation DeleteImportedKeyMaterial;
extern const Operation DeriveSharedSecret;
extern const Operation DescribeCustomKeyStores;
extern const Operation DisconnectCustomKeyStore;
extern const Operation GenerateDataKeyPair;
extern const Operation GenerateDataKeyPairWithoutPlaintext;
extern const Operation GenerateMac;
extern const Operation GetKeyLastUsage;
extern const Operation GetParametersForImport;
extern const Operation GetPublicKey;
extern const Operation ImportKeyMaterial;
extern const Operation ListGrants;
extern const Operation ListKeyRotations;
extern const Operation ListRetirableGrants;
extern const Operation ReplicateKey;
extern const Operation RetireGrant;
extern const Operation RevokeGrant;
extern const Operation RotateKeyOnDemand;
extern const Operation Sign;
extern const Operation UpdateCustomKeyStore;
extern const Operation UpdateKeyDescription;
extern const Operation UpdatePrimaryRegion;
extern const Operation Verify;
extern const Operation VerifyMac;
}
namespace {

constexpr const Operation* kOperations[] = {
    &op::CancelKeyDeletion::kModel,
    &others::ConnectCustomKeyStore,
    &op::CreateAlias::kModel,
    &others::CreateCustomKeyStore,
    &others::CreateGrant,
    &op::CreateKey::kModel,
    &op::Decrypt::kModel,
    &op::DeleteAlias::kModel,
    &others::DeleteCustomKeyStore,
    &others::DeleteImportedKeyMaterial,
    &others::DeriveSharedSecret,
    &others::DescribeCustomKeyStores,
    &op::DescribeKey::kModel,
    &op::DisableKey::kModel,
    &op::DisableKeyRotation::kModel,
    &others::DisconnectCustomKeyStore,
    &op::EnableKey::kModel,
    &op::EnableKeyRotation::kModel,
    &op::Encrypt::kModel,
    &op::GenerateDataKey::kModel,
    &others::GenerateDataKeyPair,
    &others::GenerateDataKeyPairWithoutPlaintext,
    &op::GenerateDataKeyWithoutPlaintext::kModel,
    &others::GenerateMac,
    &op::GenerateRandom::kModel,
    &others::GetKeyLastUsage,
    &op::GetKeyPolicy::kModel,
    &op::GetKeyRotationStatus::kModel,
    &others::GetParametersForImport,
    &others::GetPublicKey,
    &others::ImportKeyMaterial,
    &op::ListAliases::kModel,
    &others::ListGrants,
    &op::ListKeyPolicies::kModel,
    &others::ListKeyRotations,
    &op::ListKeys::kModel,
    &op::ListResourceTags::kModel,
    &others::ListRetirableGrants,
    &op::PutKeyPolicy::kModel,
    &op::ReEncrypt::kModel,
    &others::ReplicateKey,
    &others::RetireGrant,
    &others::RevokeGrant,
    &others::RotateKeyOnDemand,
    &op::ScheduleKeyDeletion::kModel,
    &others::Sign,
    &op::TagResource::kModel,
    &op::UntagResource::kModel,
    &op::UpdateAlias::kModel,
    &others::UpdateCustomKeyStore,
    &others::UpdateKeyDescription,
    &others::UpdatePrimaryRegion,
    &others::Verify,
    &others::VerifyMac,
};
constexpr ErrorModel kErrors[] = {
    {.name = "AlreadyExistsException"},
    {.name = "CloudHsmClusterInvalidConfigurationException"},
    {.name = "CustomKeyStoreInvalidStateException"},
    {.name = "CustomKeyStoreNotFoundException"},
    {.name = "DependencyTimeoutException", .status = 500, .sender = false},
    {.name = "DisabledException"},
    {.name = "DryRunOperationException"},
    {.name = "IncorrectKeyException"},
    {.name = "InvalidAliasNameException"},
    {.name = "InvalidArnException"},
    {.name = "InvalidCiphertextException"},
    {.name = "InvalidGrantTokenException"},
    {.name = "InvalidKeyUsageException"},
    {.name = "InvalidMarkerException"},
    {.name = "KMSInternalException", .status = 500, .sender = false},
    {.name = "KMSInvalidStateException"},
    {.name = "KeyUnavailableException", .status = 500, .sender = false},
    {.name = "LimitExceededException"},
    {.name = "MalformedPolicyDocumentException"},
    {.name = "NotFoundException"},
    {.name = "TagException"},
    {.name = "UnsupportedOperationException"},
    {.name = "XksKeyAlreadyInUseException"},
    {.name = "XksKeyInvalidConfigurationException"},
    {.name = "XksKeyNotFoundException"},
};

}  // namespace

constinit const Service kService = {.name = "kms", .signing_name = "kms", .action_prefix = "kms", .api_version = "2014-11-01", .target_prefix = "TrentService", .validation_code = "ValidationException", .protocols = 1, .operations = kOperations, .errors = kErrors};

}  // namespace athanor::api::kms
