// Generated from apis/kms.json by apis/generate.py.
#include "kms_tables.hpp"

namespace athanor::api::kms {
using namespace athanor::wire;

namespace {


}  // namespace

constinit const Operation op::CancelKeyDeletion::kModel = {.name = "CancelKeyDeletion", .service = &kService, .described = true, .input = &CancelKeyDeletionRequest::kShape, .output = &CancelKeyDeletionResponse::kShape, .input_lifetime = &kLifetime<CancelKeyDeletionRequest>, .output_lifetime = &kLifetime<CancelKeyDeletionResponse>};
namespace others { extern const Operation ConnectCustomKeyStore; }
constinit const Operation others::ConnectCustomKeyStore = {.name = "ConnectCustomKeyStore", .service = &kService};
constinit const Operation op::CreateAlias::kModel = {.name = "CreateAlias", .service = &kService, .described = true, .input = &CreateAliasRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<CreateAliasRequest>, .output_lifetime = &kLifetime<Unit>};
namespace others { extern const Operation CreateCustomKeyStore; }
constinit const Operation others::CreateCustomKeyStore = {.name = "CreateCustomKeyStore", .service = &kService};
namespace others { extern const Operation CreateGrant; }
constinit const Operation others::CreateGrant = {.name = "CreateGrant", .service = &kService};
constinit const Operation op::CreateKey::kModel = {.name = "CreateKey", .service = &kService, .described = true, .input = &CreateKeyRequest::kShape, .output = &CreateKeyResponse::kShape, .input_lifetime = &kLifetime<CreateKeyRequest>, .output_lifetime = &kLifetime<CreateKeyResponse>};
constinit const Operation op::Decrypt::kModel = {.name = "Decrypt", .service = &kService, .described = true, .input = &DecryptRequest::kShape, .output = &DecryptResponse::kShape, .input_lifetime = &kLifetime<DecryptRequest>, .output_lifetime = &kLifetime<DecryptResponse>};
constinit const Operation op::DeleteAlias::kModel = {.name = "DeleteAlias", .service = &kService, .described = true, .input = &DeleteAliasRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<DeleteAliasRequest>, .output_lifetime = &kLifetime<Unit>};
namespace others { extern const Operation DeleteCustomKeyStore; }
constinit const Operation others::DeleteCustomKeyStore = {.name = "DeleteCustomKeyStore", .service = &kService};
namespace others { extern const Operation DeleteImportedKeyMaterial; }
constinit const Operation others::DeleteImportedKeyMaterial = {.name = "DeleteImportedKeyMaterial", .service = &kService};
namespace others { extern const Operation DeriveSharedSecret; }
constinit const Operation others::DeriveSharedSecret = {.name = "DeriveSharedSecret", .service = &kService};
namespace others { extern const Operation DescribeCustomKeyStores; }
constinit const Operation others::DescribeCustomKeyStores = {.name = "DescribeCustomKeyStores", .service = &kService};
constinit const Operation op::DescribeKey::kModel = {.name = "DescribeKey", .service = &kService, .described = true, .input = &DescribeKeyRequest::kShape, .output = &DescribeKeyResponse::kShape, .input_lifetime = &kLifetime<DescribeKeyRequest>, .output_lifetime = &kLifetime<DescribeKeyResponse>};
constinit const Operation op::DisableKey::kModel = {.name = "DisableKey", .service = &kService, .described = true, .input = &DisableKeyRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<DisableKeyRequest>, .output_lifetime = &kLifetime<Unit>};
constinit const Operation op::DisableKeyRotation::kModel = {.name = "DisableKeyRotation", .service = &kService, .described = true, .input = &DisableKeyRotationRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<DisableKeyRotationRequest>, .output_lifetime = &kLifetime<Unit>};
namespace others { extern const Operation DisconnectCustomKeyStore; }
constinit const Operation others::DisconnectCustomKeyStore = {.name = "DisconnectCustomKeyStore", .service = &kService};
constinit const Operation op::EnableKey::kModel = {.name = "EnableKey", .service = &kService, .described = true, .input = &EnableKeyRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<EnableKeyRequest>, .output_lifetime = &kLifetime<Unit>};
constinit const Operation op::EnableKeyRotation::kModel = {.name = "EnableKeyRotation", .service = &kService, .described = true, .input = &EnableKeyRotationRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<EnableKeyRotationRequest>, .output_lifetime = &kLifetime<Unit>};
constinit const Operation op::Encrypt::kModel = {.name = "Encrypt", .service = &kService, .described = true, .input = &EncryptRequest::kShape, .output = &EncryptResponse::kShape, .input_lifetime = &kLifetime<EncryptRequest>, .output_lifetime = &kLifetime<EncryptResponse>};
constinit const Operation op::GenerateDataKey::kModel = {.name = "GenerateDataKey", .service = &kService, .described = true, .input = &GenerateDataKeyRequest::kShape, .output = &GenerateDataKeyResponse::kShape, .input_lifetime = &kLifetime<GenerateDataKeyRequest>, .output_lifetime = &kLifetime<GenerateDataKeyResponse>};
namespace others { extern const Operation GenerateDataKeyPair; }
constinit const Operation others::GenerateDataKeyPair = {.name = "GenerateDataKeyPair", .service = &kService};
namespace others { extern const Operation GenerateDataKeyPairWithoutPlaintext; }
constinit const Operation others::GenerateDataKeyPairWithoutPlaintext = {.name = "GenerateDataKeyPairWithoutPlaintext", .service = &kService};
constinit const Operation op::GenerateDataKeyWithoutPlaintext::kModel = {.name = "GenerateDataKeyWithoutPlaintext", .service = &kService, .described = true, .input = &GenerateDataKeyWithoutPlaintextRequest::kShape, .output = &GenerateDataKeyWithoutPlaintextResponse::kShape, .input_lifetime = &kLifetime<GenerateDataKeyWithoutPlaintextRequest>, .output_lifetime = &kLifetime<GenerateDataKeyWithoutPlaintextResponse>};
namespace others { extern const Operation GenerateMac; }
constinit const Operation others::GenerateMac = {.name = "GenerateMac", .service = &kService};
constinit const Operation op::GenerateRandom::kModel = {.name = "GenerateRandom", .service = &kService, .described = true, .input = &GenerateRandomRequest::kShape, .output = &GenerateRandomResponse::kShape, .input_lifetime = &kLifetime<GenerateRandomRequest>, .output_lifetime = &kLifetime<GenerateRandomResponse>};
namespace others { extern const Operation GetKeyLastUsage; }
constinit const Operation others::GetKeyLastUsage = {.name = "GetKeyLastUsage", .service = &kService};
constinit const Operation op::GetKeyPolicy::kModel = {.name = "GetKeyPolicy", .service = &kService, .described = true, .input = &GetKeyPolicyRequest::kShape, .output = &GetKeyPolicyResponse::kShape, .input_lifetime = &kLifetime<GetKeyPolicyRequest>, .output_lifetime = &kLifetime<GetKeyPolicyResponse>};
constinit const Operation op::GetKeyRotationStatus::kModel = {.name = "GetKeyRotationStatus", .service = &kService, .described = true, .input = &GetKeyRotationStatusRequest::kShape, .output = &GetKeyRotationStatusResponse::kShape, .input_lifetime = &kLifetime<GetKeyRotationStatusRequest>, .output_lifetime = &kLifetime<GetKeyRotationStatusResponse>};
namespace others { extern const Operation GetParametersForImport; }
constinit const Operation others::GetParametersForImport = {.name = "GetParametersForImport", .service = &kService};
namespace others { extern const Operation GetPublicKey; }
constinit const Operation others::GetPublicKey = {.name = "GetPublicKey", .service = &kService};
namespace others { extern const Operation ImportKeyMaterial; }
constinit const Operation others::ImportKeyMaterial = {.name = "ImportKeyMaterial", .service = &kService};
constinit const Operation op::ListAliases::kModel = {.name = "ListAliases", .service = &kService, .described = true, .input = &ListAliasesRequest::kShape, .output = &ListAliasesResponse::kShape, .input_lifetime = &kLifetime<ListAliasesRequest>, .output_lifetime = &kLifetime<ListAliasesResponse>};
namespace others { extern const Operation ListGrants; }
constinit const Operation others::ListGrants = {.name = "ListGrants", .service = &kService};
constinit const Operation op::ListKeyPolicies::kModel = {.name = "ListKeyPolicies", .service = &kService, .described = true, .input = &ListKeyPoliciesRequest::kShape, .output = &ListKeyPoliciesResponse::kShape, .input_lifetime = &kLifetime<ListKeyPoliciesRequest>, .output_lifetime = &kLifetime<ListKeyPoliciesResponse>};
namespace others { extern const Operation ListKeyRotations; }
constinit const Operation others::ListKeyRotations = {.name = "ListKeyRotations", .service = &kService};
constinit const Operation op::ListKeys::kModel = {.name = "ListKeys", .service = &kService, .described = true, .input = &ListKeysRequest::kShape, .output = &ListKeysResponse::kShape, .input_lifetime = &kLifetime<ListKeysRequest>, .output_lifetime = &kLifetime<ListKeysResponse>};
constinit const Operation op::ListResourceTags::kModel = {.name = "ListResourceTags", .service = &kService, .described = true, .input = &ListResourceTagsRequest::kShape, .output = &ListResourceTagsResponse::kShape, .input_lifetime = &kLifetime<ListResourceTagsRequest>, .output_lifetime = &kLifetime<ListResourceTagsResponse>};
namespace others { extern const Operation ListRetirableGrants; }
constinit const Operation others::ListRetirableGrants = {.name = "ListRetirableGrants", .service = &kService};
constinit const Operation op::PutKeyPolicy::kModel = {.name = "PutKeyPolicy", .service = &kService, .described = true, .input = &PutKeyPolicyRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<PutKeyPolicyRequest>, .output_lifetime = &kLifetime<Unit>};
constinit const Operation op::ReEncrypt::kModel = {.name = "ReEncrypt", .service = &kService, .described = true, .input = &ReEncryptRequest::kShape, .output = &ReEncryptResponse::kShape, .input_lifetime = &kLifetime<ReEncryptRequest>, .output_lifetime = &kLifetime<ReEncryptResponse>};
namespace others { extern const Operation ReplicateKey; }
constinit const Operation others::ReplicateKey = {.name = "ReplicateKey", .service = &kService};
namespace others { extern const Operation RetireGrant; }
constinit const Operation others::RetireGrant = {.name = "RetireGrant", .service = &kService};
namespace others { extern const Operation RevokeGrant; }
constinit const Operation others::RevokeGrant = {.name = "RevokeGrant", .service = &kService};
namespace others { extern const Operation RotateKeyOnDemand; }
constinit const Operation others::RotateKeyOnDemand = {.name = "RotateKeyOnDemand", .service = &kService};
constinit const Operation op::ScheduleKeyDeletion::kModel = {.name = "ScheduleKeyDeletion", .service = &kService, .described = true, .input = &ScheduleKeyDeletionRequest::kShape, .output = &ScheduleKeyDeletionResponse::kShape, .input_lifetime = &kLifetime<ScheduleKeyDeletionRequest>, .output_lifetime = &kLifetime<ScheduleKeyDeletionResponse>};
namespace others { extern const Operation Sign; }
constinit const Operation others::Sign = {.name = "Sign", .service = &kService};
constinit const Operation op::TagResource::kModel = {.name = "TagResource", .service = &kService, .described = true, .input = &TagResourceRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<TagResourceRequest>, .output_lifetime = &kLifetime<Unit>};
constinit const Operation op::UntagResource::kModel = {.name = "UntagResource", .service = &kService, .described = true, .input = &UntagResourceRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<UntagResourceRequest>, .output_lifetime = &kLifetime<Unit>};
constinit const Operation op::UpdateAlias::kModel = {.name = "UpdateAlias", .service = &kService, .described = true, .input = &UpdateAliasRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<UpdateAliasRequest>, .output_lifetime = &kLifetime<Unit>};
namespace others { extern const Operation UpdateCustomKeyStore; }
constinit const Operation others::UpdateCustomKeyStore = {.name = "UpdateCustomKeyStore", .service = &kService};
namespace others { extern const Operation UpdateKeyDescription; }
constinit const Operation others::UpdateKeyDescription = {.name = "UpdateKeyDescription", .service = &kService};
namespace others { extern const Operation UpdatePrimaryRegion; }
constinit const Operation others::UpdatePrimaryRegion = {.name = "UpdatePrimaryRegion", .service = &kService};
namespace others { extern const Operation Verify; }
constinit const Operation others::Verify = {.name = "Verify", .service = &kService};
namespace others { extern const Operation VerifyMac; }
constinit const Operation others::VerifyMac = {.name = "VerifyMac", .service = &kService};

}  // namespace athanor::api::kms
