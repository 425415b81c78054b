// Generated from apis/kms.json by apis/generate.py.
#include "kms_tables.hpp"

namespace athanor::api::kms {
using namespace athanor::wire;

namespace {

[[maybe_unused]] constexpr Type kStream = {.kind = Kind::stream};

constexpr Field kAliasListEntryFields[] = {
    {.name = "AliasName", .wire_name = "AliasName", .type = &types::AliasNameType, .optional = &kOptional<std::string>, .offset = offsetof(AliasListEntry, alias_name)},
    {.name = "AliasArn", .wire_name = "AliasArn", .type = &types::ArnType, .optional = &kOptional<std::string>, .offset = offsetof(AliasListEntry, alias_arn)},
    {.name = "TargetKeyId", .wire_name = "TargetKeyId", .type = &types::KeyIdType, .optional = &kOptional<std::string>, .offset = offsetof(AliasListEntry, target_key_id)},
    {.name = "CreationDate", .wire_name = "CreationDate", .type = &types::DateType, .optional = &kOptional<Timestamp>, .offset = offsetof(AliasListEntry, creation_date)},
    {.name = "LastUpdatedDate", .wire_name = "LastUpdatedDate", .type = &types::DateType, .optional = &kOptional<Timestamp>, .offset = offsetof(AliasListEntry, last_updated_date)},
};
constexpr std::uint16_t kAliasListEntryNames[] = {1, 0, 3, 4, 2};
constexpr Field kCancelKeyDeletionRequestFields[] = {
    {.name = "KeyId", .wire_name = "KeyId", .type = &types::KeyIdType, .offset = offsetof(CancelKeyDeletionRequest, key_id), .required = true},
};
constexpr std::uint16_t kCancelKeyDeletionRequestNames[] = {0};
constexpr Field kCancelKeyDeletionResponseFields[] = {
    {.name = "KeyId", .wire_name = "KeyId", .type = &types::KeyIdType, .optional = &kOptional<std::string>, .offset = offsetof(CancelKeyDeletionResponse, key_id)},
};
constexpr std::uint16_t kCancelKeyDeletionResponseNames[] = {0};
constexpr Field kCreateAliasRequestFields[] = {
    {.name = "AliasName", .wire_name = "AliasName", .type = &types::AliasNameType, .offset = offsetof(CreateAliasRequest, alias_name), .required = true},
    {.name = "TargetKeyId", .wire_name = "TargetKeyId", .type = &types::KeyIdType, .offset = offsetof(CreateAliasRequest, target_key_id), .required = true},
};
constexpr std::uint16_t kCreateAliasRequestNames[] = {0, 1};
constexpr Field kCreateKeyRequestFields[] = {
    {.name = "Policy", .wire_name = "Policy", .type = &types::PolicyType, .optional = &kOptional<std::string>, .offset = offsetof(CreateKeyRequest, policy)},
    {.name = "Description", .wire_name = "Description", .type = &types::DescriptionType, .optional = &kOptional<std::string>, .offset = offsetof(CreateKeyRequest, description)},
    {.name = "KeyUsage", .wire_name = "KeyUsage", .type = &types::KeyUsageType, .optional = &kOptional<std::string>, .offset = offsetof(CreateKeyRequest, key_usage)},
    {.name = "CustomerMasterKeySpec", .wire_name = "CustomerMasterKeySpec", .type = &types::CustomerMasterKeySpec, .optional = &kOptional<std::string>, .offset = offsetof(CreateKeyRequest, customer_master_key_spec)},
    {.name = "KeySpec", .wire_name = "KeySpec", .type = &types::KeySpec, .optional = &kOptional<std::string>, .offset = offsetof(CreateKeyRequest, key_spec)},
    {.name = "Origin", .wire_name = "Origin", .type = &types::OriginType, .optional = &kOptional<std::string>, .offset = offsetof(CreateKeyRequest, origin)},
    {.name = "CustomKeyStoreId", .wire_name = "CustomKeyStoreId", .type = &types::CustomKeyStoreIdType, .optional = &kOptional<std::string>, .offset = offsetof(CreateKeyRequest, custom_key_store_id)},
    {.name = "BypassPolicyLockoutSafetyCheck", .wire_name = "BypassPolicyLockoutSafetyCheck", .type = &types::BooleanType, .optional = &kOptional<bool>, .offset = offsetof(CreateKeyRequest, bypass_policy_lockout_safety_check)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(CreateKeyRequest, tags)},
    {.name = "MultiRegion", .wire_name = "MultiRegion", .type = &types::BooleanType, .optional = &kOptional<bool>, .offset = offsetof(CreateKeyRequest, multi_region)},
    {.name = "XksKeyId", .wire_name = "XksKeyId", .type = &types::XksKeyIdType, .optional = &kOptional<std::string>, .offset = offsetof(CreateKeyRequest, xks_key_id)},
};
constexpr std::uint16_t kCreateKeyRequestNames[] = {7, 6, 3, 1, 4, 2, 9, 5, 0, 8, 10};
constexpr Field kCreateKeyResponseFields[] = {
    {.name = "KeyMetadata", .wire_name = "KeyMetadata", .type = &types::KeyMetadata, .optional = &kOptional<KeyMetadata>, .offset = offsetof(CreateKeyResponse, key_metadata)},
};
constexpr std::uint16_t kCreateKeyResponseNames[] = {0};
constexpr Field kDecryptRequestFields[] = {
    {.name = "CiphertextBlob", .wire_name = "CiphertextBlob", .type = &types::CiphertextType, .optional = &kOptional<std::string>, .offset = offsetof(DecryptRequest, ciphertext_blob)},
    {.name = "EncryptionContext", .wire_name = "EncryptionContext", .type = &types::EncryptionContextType, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(DecryptRequest, encryption_context)},
    {.name = "GrantTokens", .wire_name = "GrantTokens", .type = &types::GrantTokenList, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(DecryptRequest, grant_tokens)},
    {.name = "KeyId", .wire_name = "KeyId", .type = &types::KeyIdType, .optional = &kOptional<std::string>, .offset = offsetof(DecryptRequest, key_id)},
    {.name = "EncryptionAlgorithm", .wire_name = "EncryptionAlgorithm", .type = &types::EncryptionAlgorithmSpec, .optional = &kOptional<std::string>, .offset = offsetof(DecryptRequest, encryption_algorithm)},
    {.name = "Recipient", .wire_name = "Recipient", .type = &types::RecipientInfo, .optional = &kOptional<RecipientInfo>, .offset = offsetof(DecryptRequest, recipient)},
    {.name = "DryRun", .wire_name = "DryRun", .type = &types::BooleanType, .optional = &kOptional<bool>, .offset = offsetof(DecryptRequest, dry_run)},
    {.name = "DryRunModifiers", .wire_name = "DryRunModifiers", .type = &types::DryRunModifierList, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(DecryptRequest, dry_run_modifiers)},
};
constexpr std::uint16_t kDecryptRequestNames[] = {0, 6, 7, 4, 1, 2, 3, 5};
constexpr Field kDecryptResponseFields[] = {
    {.name = "KeyId", .wire_name = "KeyId", .type = &types::KeyIdType, .optional = &kOptional<std::string>, .offset = offsetof(DecryptResponse, key_id)},
    {.name = "Plaintext", .wire_name = "Plaintext", .type = &types::PlaintextType, .optional = &kOptional<std::string>, .offset = offsetof(DecryptResponse, plaintext)},
    {.name = "EncryptionAlgorithm", .wire_name = "EncryptionAlgorithm", .type = &types::EncryptionAlgorithmSpec, .optional = &kOptional<std::string>, .offset = offsetof(DecryptResponse, encryption_algorithm)},
    {.name = "CiphertextForRecipient", .wire_name = "CiphertextForRecipient", .type = &types::CiphertextType, .optional = &kOptional<std::string>, .offset = offsetof(DecryptResponse, ciphertext_for_recipient)},
    {.name = "KeyMaterialId", .wire_name = "KeyMaterialId", .type = &types::BackingKeyIdType, .optional = &kOptional<std::string>, .offset = offsetof(DecryptResponse, key_material_id)},
};
constexpr std::uint16_t kDecryptResponseNames[] = {3, 2, 0, 4, 1};
constexpr Field kDeleteAliasRequestFields[] = {
    {.name = "AliasName", .wire_name = "AliasName", .type = &types::AliasNameType, .offset = offsetof(DeleteAliasRequest, alias_name), .required = true},
};
constexpr std::uint16_t kDeleteAliasRequestNames[] = {0};
constexpr Field kDescribeKeyRequestFields[] = {
    {.name = "KeyId", .wire_name = "KeyId", .type = &types::KeyIdType, .offset = offsetof(DescribeKeyRequest, key_id), .required = true},
    {.name = "GrantTokens", .wire_name = "GrantTokens", .type = &types::GrantTokenList, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(DescribeKeyRequest, grant_tokens)},
};
constexpr std::uint16_t kDescribeKeyRequestNames[] = {1, 0};
constexpr Field kDescribeKeyResponseFields[] = {
    {.name = "KeyMetadata", .wire_name = "KeyMetadata", .type = &types::KeyMetadata, .optional = &kOptional<KeyMetadata>, .offset = offsetof(DescribeKeyResponse, key_metadata)},
};
constexpr std::uint16_t kDescribeKeyResponseNames[] = {0};
constexpr Field kDisableKeyRequestFields[] = {
    {.name = "KeyId", .wire_name = "KeyId", .type = &types::KeyIdType, .offset = offsetof(DisableKeyRequest, key_id), .required = true},
};
constexpr std::uint16_t kDisableKeyRequestNames[] = {0};
constexpr Field kDisableKeyRotationRequestFields[] = {
    {.name = "KeyId", .wire_name = "KeyId", .type = &types::KeyIdType, .offset = offsetof(DisableKeyRotationRequest, key_id), .required = true},
};
constexpr std::uint16_t kDisableKeyRotationRequestNames[] = {0};
constexpr Field kEnableKeyRequestFields[] = {
    {.name = "KeyId", .wire_name = "KeyId", .type = &types::KeyIdType, .offset = offsetof(EnableKeyRequest, key_id), .required = true},
};
constexpr std::uint16_t kEnableKeyRequestNames[] = {0};
constexpr Field kEnableKeyRotationRequestFields[] = {
    {.name = "KeyId", .wire_name = "KeyId", .type = &types::KeyIdType, .offset = offsetof(EnableKeyRotationRequest, key_id), .required = true},
    {.name = "RotationPeriodInDays", .wire_name = "RotationPeriodInDays", .type = &types::RotationPeriodInDaysType, .optional = &kOptional<std::int64_t>, .offset = offsetof(EnableKeyRotationRequest, rotation_period_in_days)},
};
constexpr std::uint16_t kEnableKeyRotationRequestNames[] = {0, 1};
constexpr Field kEncryptRequestFields[] = {
    {.name = "KeyId", .wire_name = "KeyId", .type = &types::KeyIdType, .offset = offsetof(EncryptRequest, key_id), .required = true},
    {.name = "Plaintext", .wire_name = "Plaintext", .type = &types::PlaintextType, .offset = offsetof(EncryptRequest, plaintext), .required = true},
    {.name = "EncryptionContext", .wire_name = "EncryptionContext", .type = &types::EncryptionContextType, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(EncryptRequest, encryption_context)},
    {.name = "GrantTokens", .wire_name = "GrantTokens", .type = &types::GrantTokenList, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(EncryptRequest, grant_tokens)},
    {.name = "EncryptionAlgorithm", .wire_name = "EncryptionAlgorithm", .type = &types::EncryptionAlgorithmSpec, .optional = &kOptional<std::string>, .offset = offsetof(EncryptRequest, encryption_algorithm)},
    {.name = "DryRun", .wire_name = "DryRun", .type = &types::BooleanType, .optional = &kOptional<bool>, .offset = offsetof(EncryptRequest, dry_run)},
};
constexpr std::uint16_t kEncryptRequestNames[] = {5, 4, 2, 3, 0, 1};
constexpr Field kEncryptResponseFields[] = {
    {.name = "CiphertextBlob", .wire_name = "CiphertextBlob", .type = &types::CiphertextType, .optional = &kOptional<std::string>, .offset = offsetof(EncryptResponse, ciphertext_blob)},
    {.name = "KeyId", .wire_name = "KeyId", .type = &types::KeyIdType, .optional = &kOptional<std::string>, .offset = offsetof(EncryptResponse, key_id)},
    {.name = "EncryptionAlgorithm", .wire_name = "EncryptionAlgorithm", .type = &types::EncryptionAlgorithmSpec, .optional = &kOptional<std::string>, .offset = offsetof(EncryptResponse, encryption_algorithm)},
};
constexpr std::uint16_t kEncryptResponseNames[] = {0, 2, 1};
constexpr Field kGenerateDataKeyRequestFields[] = {
    {.name = "KeyId", .wire_name = "KeyId", .type = &types::KeyIdType, .offset = offsetof(GenerateDataKeyRequest, key_id), .required = true},
    {.name = "EncryptionContext", .wire_name = "EncryptionContext", .type = &types::EncryptionContextType, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(GenerateDataKeyRequest, encryption_context)},
    {.name = "NumberOfBytes", .wire_name = "NumberOfBytes", .type = &types::NumberOfBytesType, .optional = &kOptional<std::int64_t>, .offset = offsetof(GenerateDataKeyRequest, number_of_bytes)},
    {.name = "KeySpec", .wire_name = "KeySpec", .type = &types::DataKeySpec, .optional = &kOptional<std::string>, .offset = offsetof(GenerateDataKeyRequest, key_spec)},
    {.name = "GrantTokens", .wire_name = "GrantTokens", .type = &types::GrantTokenList, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(GenerateDataKeyRequest, grant_tokens)},
    {.name = "Recipient", .wire_name = "Recipient", .type = &types::RecipientInfo, .optional = &kOptional<RecipientInfo>, .offset = offsetof(GenerateDataKeyRequest, recipient)},
    {.name = "DryRun", .wire_name = "DryRun", .type = &types::BooleanType, .optional = &kOptional<bool>, .offset = offsetof(GenerateDataKeyRequest, dry_run)},
};
constexpr std::uint16_t kGenerateDataKeyRequestNames[] = {6, 1, 4, 0, 3, 2, 5};
constexpr Field kGenerateDataKeyResponseFields[] = {
    {.name = "CiphertextBlob", .wire_name = "CiphertextBlob", .type = &types::CiphertextType, .optional = &kOptional<std::string>, .offset = offsetof(GenerateDataKeyResponse, ciphertext_blob)},
    {.name = "Plaintext", .wire_name = "Plaintext", .type = &types::PlaintextType, .optional = &kOptional<std::string>, .offset = offsetof(GenerateDataKeyResponse, plaintext)},
    {.name = "KeyId", .wire_name = "KeyId", .type = &types::KeyIdType, .optional = &kOptional<std::string>, .offset = offsetof(GenerateDataKeyResponse, key_id)},
    {.name = "CiphertextForRecipient", .wire_name = "CiphertextForRecipient", .type = &types::CiphertextType, .optional = &kOptional<std::string>, .offset = offsetof(GenerateDataKeyResponse, ciphertext_for_recipient)},
    {.name = "KeyMaterialId", .wire_name = "KeyMaterialId", .type = &types::BackingKeyIdType, .optional = &kOptional<std::string>, .offset = offsetof(GenerateDataKeyResponse, key_material_id)},
};
constexpr std::uint16_t kGenerateDataKeyResponseNames[] = {0, 3, 2, 4, 1};
constexpr Field kGenerateDataKeyWithoutPlaintextRequestFields[] = {
    {.name = "KeyId", .wire_name = "KeyId", .type = &types::KeyIdType, .offset = offsetof(GenerateDataKeyWithoutPlaintextRequest, key_id), .required = true},
    {.name = "EncryptionContext", .wire_name = "EncryptionContext", .type = &types::EncryptionContextType, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(GenerateDataKeyWithoutPlaintextRequest, encryption_context)},
    {.name = "KeySpec", .wire_name = "KeySpec", .type = &types::DataKeySpec, .optional = &kOptional<std::string>, .offset = offsetof(GenerateDataKeyWithoutPlaintextRequest, key_spec)},
    {.name = "NumberOfBytes", .wire_name = "NumberOfBytes", .type = &types::NumberOfBytesType, .optional = &kOptional<std::int64_t>, .offset = offsetof(GenerateDataKeyWithoutPlaintextRequest, number_of_bytes)},
    {.name = "GrantTokens", .wire_name = "GrantTokens", .type = &types::GrantTokenList, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(GenerateDataKeyWithoutPlaintextRequest, grant_tokens)},
    {.name = "DryRun", .wire_name = "DryRun", .type = &types::BooleanType, .optional = &kOptional<bool>, .offset = offsetof(GenerateDataKeyWithoutPlaintextRequest, dry_run)},
};
constexpr std::uint16_t kGenerateDataKeyWithoutPlaintextRequestNames[] = {5, 1, 4, 0, 2, 3};
constexpr Field kGenerateDataKeyWithoutPlaintextResponseFields[] = {
    {.name = "CiphertextBlob", .wire_name = "CiphertextBlob", .type = &types::CiphertextType, .optional = &kOptional<std::string>, .offset = offsetof(GenerateDataKeyWithoutPlaintextResponse, ciphertext_blob)},
    {.name = "KeyId", .wire_name = "KeyId", .type = &types::KeyIdType, .optional = &kOptional<std::string>, .offset = offsetof(GenerateDataKeyWithoutPlaintextResponse, key_id)},
    {.name = "KeyMaterialId", .wire_name = "KeyMaterialId", .type = &types::BackingKeyIdType, .optional = &kOptional<std::string>, .offset = offsetof(GenerateDataKeyWithoutPlaintextResponse, key_material_id)},
};
constexpr std::uint16_t kGenerateDataKeyWithoutPlaintextResponseNames[] = {0, 1, 2};
constexpr Field kGenerateRandomRequestFields[] = {
    {.name = "NumberOfBytes", .wire_name = "NumberOfBytes", .type = &types::NumberOfBytesType, .optional = &kOptional<std::int64_t>, .offset = offsetof(GenerateRandomRequest, number_of_bytes)},
    {.name = "CustomKeyStoreId", .wire_name = "CustomKeyStoreId", .type = &types::CustomKeyStoreIdType, .optional = &kOptional<std::string>, .offset = offsetof(GenerateRandomRequest, custom_key_store_id)},
    {.name = "Recipient", .wire_name = "Recipient", .type = &types::RecipientInfo, .optional = &kOptional<RecipientInfo>, .offset = offsetof(GenerateRandomRequest, recipient)},
};
constexpr std::uint16_t kGenerateRandomRequestNames[] = {1, 0, 2};
constexpr Field kGenerateRandomResponseFields[] = {
    {.name = "Plaintext", .wire_name = "Plaintext", .type = &types::PlaintextType, .optional = &kOptional<std::string>, .offset = offsetof(GenerateRandomResponse, plaintext)},
    {.name = "CiphertextForRecipient", .wire_name = "CiphertextForRecipient", .type = &types::CiphertextType, .optional = &kOptional<std::string>, .offset = offsetof(GenerateRandomResponse, ciphertext_for_recipient)},
};
constexpr std::uint16_t kGenerateRandomResponseNames[] = {1, 0};
constexpr Field kGetKeyPolicyRequestFields[] = {
    {.name = "KeyId", .wire_name = "KeyId", .type = &types::KeyIdType, .offset = offsetof(GetKeyPolicyRequest, key_id), .required = true},
    {.name = "PolicyName", .wire_name = "PolicyName", .type = &types::PolicyNameType, .optional = &kOptional<std::string>, .offset = offsetof(GetKeyPolicyRequest, policy_name)},
};
constexpr std::uint16_t kGetKeyPolicyRequestNames[] = {0, 1};
constexpr Field kGetKeyPolicyResponseFields[] = {
    {.name = "Policy", .wire_name = "Policy", .type = &types::PolicyType, .optional = &kOptional<std::string>, .offset = offsetof(GetKeyPolicyResponse, policy)},
    {.name = "PolicyName", .wire_name = "PolicyName", .type = &types::PolicyNameType, .optional = &kOptional<std::string>, .offset = offsetof(GetKeyPolicyResponse, policy_name)},
};
constexpr std::uint16_t kGetKeyPolicyResponseNames[] = {0, 1};
constexpr Field kGetKeyRotationStatusRequestFields[] = {
    {.name = "KeyId", .wire_name = "KeyId", .type = &types::KeyIdType, .offset = offsetof(GetKeyRotationStatusRequest, key_id), .required = true},
};
constexpr std::uint16_t kGetKeyRotationStatusRequestNames[] = {0};
constexpr Field kGetKeyRotationStatusResponseFields[] = {
    {.name = "KeyRotationEnabled", .wire_name = "KeyRotationEnabled", .type = &types::BooleanType, .optional = &kOptional<bool>, .offset = offsetof(GetKeyRotationStatusResponse, key_rotation_enabled)},
    {.name = "KeyId", .wire_name = "KeyId", .type = &types::KeyIdType, .optional = &kOptional<std::string>, .offset = offsetof(GetKeyRotationStatusResponse, key_id)},
    {.name = "RotationPeriodInDays", .wire_name = "RotationPeriodInDays", .type = &types::RotationPeriodInDaysType, .optional = &kOptional<std::int64_t>, .offset = offsetof(GetKeyRotationStatusResponse, rotation_period_in_days)},
    {.name = "NextRotationDate", .wire_name = "NextRotationDate", .type = &types::DateType, .optional = &kOptional<Timestamp>, .offset = offsetof(GetKeyRotationStatusResponse, next_rotation_date)},
    {.name = "OnDemandRotationStartDate", .wire_name = "OnDemandRotationStartDate", .type = &types::DateType, .optional = &kOptional<Timestamp>, .offset = offsetof(GetKeyRotationStatusResponse, on_demand_rotation_start_date)},
};
constexpr std::uint16_t kGetKeyRotationStatusResponseNames[] = {1, 0, 3, 4, 2};
constexpr Field kKeyListEntryFields[] = {
    {.name = "KeyId", .wire_name = "KeyId", .type = &types::KeyIdType, .optional = &kOptional<std::string>, .offset = offsetof(KeyListEntry, key_id)},
    {.name = "KeyArn", .wire_name = "KeyArn", .type = &types::ArnType, .optional = &kOptional<std::string>, .offset = offsetof(KeyListEntry, key_arn)},
};
constexpr std::uint16_t kKeyListEntryNames[] = {1, 0};
constexpr Field kKeyMetadataFields[] = {
    {.name = "AWSAccountId", .wire_name = "AWSAccountId", .type = &types::AWSAccountIdType, .optional = &kOptional<std::string>, .offset = offsetof(KeyMetadata, aws_account_id)},
    {.name = "KeyId", .wire_name = "KeyId", .type = &types::KeyIdType, .offset = offsetof(KeyMetadata, key_id), .required = true},
    {.name = "Arn", .wire_name = "Arn", .type = &types::ArnType, .optional = &kOptional<std::string>, .offset = offsetof(KeyMetadata, arn)},
    {.name = "CreationDate", .wire_name = "CreationDate", .type = &types::DateType, .optional = &kOptional<Timestamp>, .offset = offsetof(KeyMetadata, creation_date)},
    {.name = "Enabled", .wire_name = "Enabled", .type = &types::BooleanType, .optional = &kOptional<bool>, .offset = offsetof(KeyMetadata, enabled)},
    {.name = "Description", .wire_name = "Description", .type = &types::DescriptionType, .optional = &kOptional<std::string>, .offset = offsetof(KeyMetadata, description)},
    {.name = "KeyUsage", .wire_name = "KeyUsage", .type = &types::KeyUsageType, .optional = &kOptional<std::string>, .offset = offsetof(KeyMetadata, key_usage)},
    {.name = "KeyState", .wire_name = "KeyState", .type = &types::KeyState, .optional = &kOptional<std::string>, .offset = offsetof(KeyMetadata, key_state)},
    {.name = "DeletionDate", .wire_name = "DeletionDate", .type = &types::DateType, .optional = &kOptional<Timestamp>, .offset = offsetof(KeyMetadata, deletion_date)},
    {.name = "ValidTo", .wire_name = "ValidTo", .type = &types::DateType, .optional = &kOptional<Timestamp>, .offset = offsetof(KeyMetadata, valid_to)},
    {.name = "Origin", .wire_name = "Origin", .type = &types::OriginType, .optional = &kOptional<std::string>, .offset = offsetof(KeyMetadata, origin)},
    {.name = "CustomKeyStoreId", .wire_name = "CustomKeyStoreId", .type = &types::CustomKeyStoreIdType, .optional = &kOptional<std::string>, .offset = offsetof(KeyMetadata, custom_key_store_id)},
    {.name = "CloudHsmClusterId", .wire_name = "CloudHsmClusterId", .type = &types::CloudHsmClusterIdType, .optional = &kOptional<std::string>, .offset = offsetof(KeyMetadata, cloud_hsm_cluster_id)},
    {.name = "ExpirationModel", .wire_name = "ExpirationModel", .type = &types::ExpirationModelType, .optional = &kOptional<std::string>, .offset = offsetof(KeyMetadata, expiration_model)},
    {.name = "KeyManager", .wire_name = "KeyManager", .type = &types::KeyManagerType, .optional = &kOptional<std::string>, .offset = offsetof(KeyMetadata, key_manager)},
    {.name = "CustomerMasterKeySpec", .wire_name = "CustomerMasterKeySpec", .type = &types::CustomerMasterKeySpec, .optional = &kOptional<std::string>, .offset = offsetof(KeyMetadata, customer_master_key_spec)},
    {.name = "KeySpec", .wire_name = "KeySpec", .type = &types::KeySpec, .optional = &kOptional<std::string>, .offset = offsetof(KeyMetadata, key_spec)},
    {.name = "EncryptionAlgorithms", .wire_name = "EncryptionAlgorithms", .type = &types::EncryptionAlgorithmSpecList, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(KeyMetadata, encryption_algorithms)},
    {.name = "SigningAlgorithms", .wire_name = "SigningAlgorithms", .type = &types::SigningAlgorithmSpecList, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(KeyMetadata, signing_algorithms)},
    {.name = "KeyAgreementAlgorithms", .wire_name = "KeyAgreementAlgorithms", .type = &types::KeyAgreementAlgorithmSpecList, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(KeyMetadata, key_agreement_algorithms)},
    {.name = "MultiRegion", .wire_name = "MultiRegion", .type = &types::BooleanType, .optional = &kOptional<bool>, .offset = offsetof(KeyMetadata, multi_region)},
    {.name = "MultiRegionConfiguration", .wire_name = "MultiRegionConfiguration", .type = &types::MultiRegionConfiguration, .optional = &kOptional<MultiRegionConfiguration>, .offset = offsetof(KeyMetadata, multi_region_configuration)},
    {.name = "PendingDeletionWindowInDays", .wire_name = "PendingDeletionWindowInDays", .type = &types::PendingWindowInDaysType, .optional = &kOptional<std::int64_t>, .offset = offsetof(KeyMetadata, pending_deletion_window_in_days)},
    {.name = "MacAlgorithms", .wire_name = "MacAlgorithms", .type = &types::MacAlgorithmSpecList, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(KeyMetadata, mac_algorithms)},
    {.name = "XksKeyConfiguration", .wire_name = "XksKeyConfiguration", .type = &types::XksKeyConfigurationType, .optional = &kOptional<XksKeyConfigurationType>, .offset = offsetof(KeyMetadata, xks_key_configuration)},
    {.name = "CurrentKeyMaterialId", .wire_name = "CurrentKeyMaterialId", .type = &types::BackingKeyIdType, .optional = &kOptional<std::string>, .offset = offsetof(KeyMetadata, current_key_material_id)},
};
constexpr std::uint16_t kKeyMetadataNames[] = {0, 2, 12, 3, 25, 11, 15, 8, 5, 4, 17, 13, 19, 1, 14, 16, 7, 6, 23, 20, 21, 10, 22, 18, 9, 24};
constexpr Field kListAliasesRequestFields[] = {
    {.name = "KeyId", .wire_name = "KeyId", .type = &types::KeyIdType, .optional = &kOptional<std::string>, .offset = offsetof(ListAliasesRequest, key_id)},
    {.name = "Limit", .wire_name = "Limit", .type = &types::LimitType, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListAliasesRequest, limit)},
    {.name = "Marker", .wire_name = "Marker", .type = &types::MarkerType, .optional = &kOptional<std::string>, .offset = offsetof(ListAliasesRequest, marker)},
};
constexpr std::uint16_t kListAliasesRequestNames[] = {0, 1, 2};
constexpr Field kListAliasesResponseFields[] = {
    {.name = "Aliases", .wire_name = "Aliases", .type = &types::AliasList, .optional = &kOptional<std::vector<AliasListEntry>>, .offset = offsetof(ListAliasesResponse, aliases)},
    {.name = "NextMarker", .wire_name = "NextMarker", .type = &types::MarkerType, .optional = &kOptional<std::string>, .offset = offsetof(ListAliasesResponse, next_marker)},
    {.name = "Truncated", .wire_name = "Truncated", .type = &types::BooleanType, .optional = &kOptional<bool>, .offset = offsetof(ListAliasesResponse, truncated)},
};
constexpr std::uint16_t kListAliasesResponseNames[] = {0, 1, 2};
constexpr Field kListKeyPoliciesRequestFields[] = {
    {.name = "KeyId", .wire_name = "KeyId", .type = &types::KeyIdType, .offset = offsetof(ListKeyPoliciesRequest, key_id), .required = true},
    {.name = "Limit", .wire_name = "Limit", .type = &types::LimitType, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListKeyPoliciesRequest, limit)},
    {.name = "Marker", .wire_name = "Marker", .type = &types::MarkerType, .optional = &kOptional<std::string>, .offset = offsetof(ListKeyPoliciesRequest, marker)},
};
constexpr std::uint16_t kListKeyPoliciesRequestNames[] = {0, 1, 2};
constexpr Field kListKeyPoliciesResponseFields[] = {
    {.name = "PolicyNames", .wire_name = "PolicyNames", .type = &types::PolicyNameList, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(ListKeyPoliciesResponse, policy_names)},
    {.name = "NextMarker", .wire_name = "NextMarker", .type = &types::MarkerType, .optional = &kOptional<std::string>, .offset = offsetof(ListKeyPoliciesResponse, next_marker)},
    {.name = "Truncated", .wire_name = "Truncated", .type = &types::BooleanType, .optional = &kOptional<bool>, .offset = offsetof(ListKeyPoliciesResponse, truncated)},
};
constexpr std::uint16_t kListKeyPoliciesResponseNames[] = {1, 0, 2};
constexpr Field kListKeysRequestFields[] = {
    {.name = "Limit", .wire_name = "Limit", .type = &types::LimitType, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListKeysRequest, limit)},
    {.name = "Marker", .wire_name = "Marker", .type = &types::MarkerType, .optional = &kOptional<std::string>, .offset = offsetof(ListKeysRequest, marker)},
};
constexpr std::uint16_t kListKeysRequestNames[] = {0, 1};
constexpr Field kListKeysResponseFields[] = {
    {.name = "Keys", .wire_name = "Keys", .type = &types::KeyList, .optional = &kOptional<std::vector<KeyListEntry>>, .offset = offsetof(ListKeysResponse, keys)},
    {.name = "NextMarker", .wire_name = "NextMarker", .type = &types::MarkerType, .optional = &kOptional<std::string>, .offset = offsetof(ListKeysResponse, next_marker)},
    {.name = "Truncated", .wire_name = "Truncated", .type = &types::BooleanType, .optional = &kOptional<bool>, .offset = offsetof(ListKeysResponse, truncated)},
};
constexpr std::uint16_t kListKeysResponseNames[] = {0, 1, 2};
constexpr Field kListResourceTagsRequestFields[] = {
    {.name = "KeyId", .wire_name = "KeyId", .type = &types::KeyIdType, .offset = offsetof(ListResourceTagsRequest, key_id), .required = true},
    {.name = "Limit", .wire_name = "Limit", .type = &types::LimitType, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListResourceTagsRequest, limit)},
    {.name = "Marker", .wire_name = "Marker", .type = &types::MarkerType, .optional = &kOptional<std::string>, .offset = offsetof(ListResourceTagsRequest, marker)},
};
constexpr std::uint16_t kListResourceTagsRequestNames[] = {0, 1, 2};
constexpr Field kListResourceTagsResponseFields[] = {
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(ListResourceTagsResponse, tags)},
    {.name = "NextMarker", .wire_name = "NextMarker", .type = &types::MarkerType, .optional = &kOptional<std::string>, .offset = offsetof(ListResourceTagsResponse, next_marker)},
    {.name = "Truncated", .wire_name = "Truncated", .type = &types::BooleanType, .optional = &kOptional<bool>, .offset = offsetof(ListResourceTagsResponse, truncated)},
};
constexpr std::uint16_t kListResourceTagsResponseNames[] = {1, 0, 2};
constexpr Field kMultiRegionConfigurationFields[] = {
    {.name = "MultiRegionKeyType", .wire_name = "MultiRegionKeyType", .type = &types::MultiRegionKeyType, .optional = &kOptional<std::string>, .offset = offsetof(MultiRegionConfiguration, multi_region_key_type)},
    {.name = "PrimaryKey", .wire_name = "PrimaryKey", .type = &types::MultiRegionKey, .optional = &kOptional<MultiRegionKey>, .offset = offsetof(MultiRegionConfiguration, primary_key)},
    {.name = "ReplicaKeys", .wire_name = "ReplicaKeys", .type = &types::MultiRegionKeyList, .optional = &kOptional<std::vector<MultiRegionKey>>, .offset = offsetof(MultiRegionConfiguration, replica_keys)},
};
constexpr std::uint16_t kMultiRegionConfigurationNames[] = {0, 1, 2};
constexpr Field kMultiRegionKeyFields[] = {
    {.name = "Arn", .wire_name = "Arn", .type = &types::ArnType, .optional = &kOptional<std::string>, .offset = offsetof(MultiRegionKey, arn)},
    {.name = "Region", .wire_name = "Region", .type = &types::RegionType, .optional = &kOptional<std::string>, .offset = offsetof(MultiRegionKey, region)},
};
constexpr std::uint16_t kMultiRegionKeyNames[] = {0, 1};
constexpr Field kPutKeyPolicyRequestFields[] = {
    {.name = "KeyId", .wire_name = "KeyId", .type = &types::KeyIdType, .offset = offsetof(PutKeyPolicyRequest, key_id), .required = true},
    {.name = "PolicyName", .wire_name = "PolicyName", .type = &types::PolicyNameType, .optional = &kOptional<std::string>, .offset = offsetof(PutKeyPolicyRequest, policy_name)},
    {.name = "Policy", .wire_name = "Policy", .type = &types::PolicyType, .offset = offsetof(PutKeyPolicyRequest, policy), .required = true},
    {.name = "BypassPolicyLockoutSafetyCheck", .wire_name = "BypassPolicyLockoutSafetyCheck", .type = &types::BooleanType, .optional = &kOptional<bool>, .offset = offsetof(PutKeyPolicyRequest, bypass_policy_lockout_safety_check)},
};
constexpr std::uint16_t kPutKeyPolicyRequestNames[] = {3, 0, 2, 1};
constexpr Field kReEncryptRequestFields[] = {
    {.name = "CiphertextBlob", .wire_name = "CiphertextBlob", .type = &types::CiphertextType, .optional = &kOptional<std::string>, .offset = offsetof(ReEncryptRequest, ciphertext_blob)},
    {.name = "SourceEncryptionContext", .wire_name = "SourceEncryptionContext", .type = &types::EncryptionContextType, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(ReEncryptRequest, source_encryption_context)},
    {.name = "SourceKeyId", .wire_name = "SourceKeyId", .type = &types::KeyIdType, .optional = &kOptional<std::string>, .offset = offsetof(ReEncryptRequest, source_key_id)},
    {.name = "DestinationKeyId", .wire_name = "DestinationKeyId", .type = &types::KeyIdType, .offset = offsetof(ReEncryptRequest, destination_key_id), .required = true},
    {.name = "DestinationEncryptionContext", .wire_name = "DestinationEncryptionContext", .type = &types::EncryptionContextType, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(ReEncryptRequest, destination_encryption_context)},
    {.name = "SourceEncryptionAlgorithm", .wire_name = "SourceEncryptionAlgorithm", .type = &types::EncryptionAlgorithmSpec, .optional = &kOptional<std::string>, .offset = offsetof(ReEncryptRequest, source_encryption_algorithm)},
    {.name = "DestinationEncryptionAlgorithm", .wire_name = "DestinationEncryptionAlgorithm", .type = &types::EncryptionAlgorithmSpec, .optional = &kOptional<std::string>, .offset = offsetof(ReEncryptRequest, destination_encryption_algorithm)},
    {.name = "GrantTokens", .wire_name = "GrantTokens", .type = &types::GrantTokenList, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(ReEncryptRequest, grant_tokens)},
    {.name = "DryRun", .wire_name = "DryRun", .type = &types::BooleanType, .optional = &kOptional<bool>, .offset = offsetof(ReEncryptRequest, dry_run)},
    {.name = "DryRunModifiers", .wire_name = "DryRunModifiers", .type = &types::DryRunModifierList, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(ReEncryptRequest, dry_run_modifiers)},
};
constexpr std::uint16_t kReEncryptRequestNames[] = {0, 6, 4, 3, 8, 9, 7, 5, 1, 2};
constexpr Field kReEncryptResponseFields[] = {
    {.name = "CiphertextBlob", .wire_name = "CiphertextBlob", .type = &types::CiphertextType, .optional = &kOptional<std::string>, .offset = offsetof(ReEncryptResponse, ciphertext_blob)},
    {.name = "SourceKeyId", .wire_name = "SourceKeyId", .type = &types::KeyIdType, .optional = &kOptional<std::string>, .offset = offsetof(ReEncryptResponse, source_key_id)},
    {.name = "KeyId", .wire_name = "KeyId", .type = &types::KeyIdType, .optional = &kOptional<std::string>, .offset = offsetof(ReEncryptResponse, key_id)},
    {.name = "SourceEncryptionAlgorithm", .wire_name = "SourceEncryptionAlgorithm", .type = &types::EncryptionAlgorithmSpec, .optional = &kOptional<std::string>, .offset = offsetof(ReEncryptResponse, source_encryption_algorithm)},
    {.name = "DestinationEncryptionAlgorithm", .wire_name = "DestinationEncryptionAlgorithm", .type = &types::EncryptionAlgorithmSpec, .optional = &kOptional<std::string>, .offset = offsetof(ReEncryptResponse, destination_encryption_algorithm)},
    {.name = "SourceKeyMaterialId", .wire_name = "SourceKeyMaterialId", .type = &types::BackingKeyIdType, .optional = &kOptional<std::string>, .offset = offsetof(ReEncryptResponse, source_key_material_id)},
    {.name = "DestinationKeyMaterialId", .wire_name = "DestinationKeyMaterialId", .type = &types::BackingKeyIdType, .optional = &kOptional<std::string>, .offset = offsetof(ReEncryptResponse, destination_key_material_id)},
};
constexpr std::uint16_t kReEncryptResponseNames[] = {0, 4, 6, 2, 3, 1, 5};
constexpr Field kRecipientInfoFields[] = {
    {.name = "KeyEncryptionAlgorithm", .wire_name = "KeyEncryptionAlgorithm", .type = &types::KeyEncryptionMechanism, .optional = &kOptional<std::string>, .offset = offsetof(RecipientInfo, key_encryption_algorithm)},
    {.name = "AttestationDocument", .wire_name = "AttestationDocument", .type = &types::AttestationDocumentType, .optional = &kOptional<std::string>, .offset = offsetof(RecipientInfo, attestation_document)},
};
constexpr std::uint16_t kRecipientInfoNames[] = {1, 0};
constexpr Field kScheduleKeyDeletionRequestFields[] = {
    {.name = "KeyId", .wire_name = "KeyId", .type = &types::KeyIdType, .offset = offsetof(ScheduleKeyDeletionRequest, key_id), .required = true},
    {.name = "PendingWindowInDays", .wire_name = "PendingWindowInDays", .type = &types::PendingWindowInDaysType, .optional = &kOptional<std::int64_t>, .offset = offsetof(ScheduleKeyDeletionRequest, pending_window_in_days)},
};
constexpr std::uint16_t kScheduleKeyDeletionRequestNames[] = {0, 1};
constexpr Field kScheduleKeyDeletionResponseFields[] = {
    {.name = "KeyId", .wire_name = "KeyId", .type = &types::KeyIdType, .optional = &kOptional<std::string>, .offset = offsetof(ScheduleKeyDeletionResponse, key_id)},
    {.name = "DeletionDate", .wire_name = "DeletionDate", .type = &types::DateType, .optional = &kOptional<Timestamp>, .offset = offsetof(ScheduleKeyDeletionResponse, deletion_date)},
    {.name = "KeyState", .wire_name = "KeyState", .type = &types::KeyState, .optional = &kOptional<std::string>, .offset = offsetof(ScheduleKeyDeletionResponse, key_state)},
    {.name = "PendingWindowInDays", .wire_name = "PendingWindowInDays", .type = &types::PendingWindowInDaysType, .optional = &kOptional<std::int64_t>, .offset = offsetof(ScheduleKeyDeletionResponse, pending_window_in_days)},
};
constexpr std::uint16_t kScheduleKeyDeletionResponseNames[] = {1, 0, 2, 3};
constexpr Field kTagFields[] = {
    {.name = "TagKey", .wire_name = "TagKey", .type = &types::TagKeyType, .offset = offsetof(Tag, tag_key), .required = true},
    {.name = "TagValue", .wire_name = "TagValue", .type = &types::TagValueType, .offset = offsetof(Tag, tag_value), .required = true},
};
constexpr std::uint16_t kTagNames[] = {0, 1};
constexpr Field kTagResourceRequestFields[] = {
    {.name = "KeyId", .wire_name = "KeyId", .type = &types::KeyIdType, .offset = offsetof(TagResourceRequest, key_id), .required = true},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .offset = offsetof(TagResourceRequest, tags), .required = true},
};
constexpr std::uint16_t kTagResourceRequestNames[] = {0, 1};
constexpr Field kUntagResourceRequestFields[] = {
    {.name = "KeyId", .wire_name = "KeyId", .type = &types::KeyIdType, .offset = offsetof(UntagResourceRequest, key_id), .required = true},
    {.name = "TagKeys", .wire_name = "TagKeys", .type = &types::TagKeyList, .offset = offsetof(UntagResourceRequest, tag_keys), .required = true},
};
constexpr std::uint16_t kUntagResourceRequestNames[] = {0, 1};
constexpr Field kUpdateAliasRequestFields[] = {
    {.name = "AliasName", .wire_name = "AliasName", .type = &types::AliasNameType, .offset = offsetof(UpdateAliasRequest, alias_name), .required = true},
    {.name = "TargetKeyId", .wire_name = "TargetKeyId", .type = &types::KeyIdType, .offset = offsetof(UpdateAliasRequest, target_key_id), .required = true},
};
constexpr std::uint16_t kUpdateAliasRequestNames[] = {0, 1};
constexpr Field kXksKeyConfigurationTypeFields[] = {
    {.name = "Id", .wire_name = "Id", .type = &types::XksKeyIdType, .optional = &kOptional<std::string>, .offset = offsetof(XksKeyConfigurationType, id)},
};
constexpr std::uint16_t kXksKeyConfigurationTypeNames[] = {0};

}  // namespace

constinit const Type types::DryRunModifierList = {.kind = Kind::list, .element = &types::DryRunModifierType, .list = &kList<std::string>};
constinit const Type types::EncryptionAlgorithmSpecList = {.kind = Kind::list, .element = &types::EncryptionAlgorithmSpec, .list = &kList<std::string>};
constinit const Type types::EncryptionContextType = {.kind = Kind::map, .key = &types::AWSAccountIdType, .element = &types::AWSAccountIdType, .map = &kMap<std::string>, .element_name = "value"};
constinit const Type types::GrantTokenList = {.kind = Kind::list, .min = 0, .max = 10, .element = &types::GrantTokenType, .list = &kList<std::string>};
constinit const Type types::KeyAgreementAlgorithmSpecList = {.kind = Kind::list, .element = &types::KeyAgreementAlgorithmSpec, .list = &kList<std::string>};
constinit const Type types::MacAlgorithmSpecList = {.kind = Kind::list, .element = &types::MacAlgorithmSpec, .list = &kList<std::string>};
constinit const Type types::PolicyNameList = {.kind = Kind::list, .element = &types::PolicyNameType, .list = &kList<std::string>};
constinit const Type types::SigningAlgorithmSpecList = {.kind = Kind::list, .element = &types::SigningAlgorithmSpec, .list = &kList<std::string>};
constinit const Type types::TagKeyList = {.kind = Kind::list, .element = &types::TagKeyType, .list = &kList<std::string>};
constinit const Shape AliasListEntry::kShape = {.name = "AliasListEntry", .size = sizeof(AliasListEntry), .fields = kAliasListEntryFields, .by_wire_name = kAliasListEntryNames};
constinit const Type types::AliasListEntry = {.kind = Kind::structure, .shape = &AliasListEntry::kShape};
constinit const Type types::AliasList = {.kind = Kind::list, .element = &types::AliasListEntry, .list = &kList<AliasListEntry>};
constinit const Shape CancelKeyDeletionRequest::kShape = {.name = "CancelKeyDeletionRequest", .size = sizeof(CancelKeyDeletionRequest), .fields = kCancelKeyDeletionRequestFields, .by_wire_name = kCancelKeyDeletionRequestNames};
constinit const Type types::CancelKeyDeletionRequest = {.kind = Kind::structure, .shape = &CancelKeyDeletionRequest::kShape};
constinit const Shape CancelKeyDeletionResponse::kShape = {.name = "CancelKeyDeletionResponse", .size = sizeof(CancelKeyDeletionResponse), .fields = kCancelKeyDeletionResponseFields, .by_wire_name = kCancelKeyDeletionResponseNames};
constinit const Type types::CancelKeyDeletionResponse = {.kind = Kind::structure, .shape = &CancelKeyDeletionResponse::kShape};
constinit const Shape CreateAliasRequest::kShape = {.name = "CreateAliasRequest", .size = sizeof(CreateAliasRequest), .fields = kCreateAliasRequestFields, .by_wire_name = kCreateAliasRequestNames};
constinit const Type types::CreateAliasRequest = {.kind = Kind::structure, .shape = &CreateAliasRequest::kShape};
constinit const Shape CreateKeyRequest::kShape = {.name = "CreateKeyRequest", .size = sizeof(CreateKeyRequest), .fields = kCreateKeyRequestFields, .by_wire_name = kCreateKeyRequestNames};
constinit const Type types::CreateKeyRequest = {.kind = Kind::structure, .shape = &CreateKeyRequest::kShape};
constinit const Shape CreateKeyResponse::kShape = {.name = "CreateKeyResponse", .size = sizeof(CreateKeyResponse), .fields = kCreateKeyResponseFields, .by_wire_name = kCreateKeyResponseNames};
constinit const Type types::CreateKeyResponse = {.kind = Kind::structure, .shape = &CreateKeyResponse::kShape};
constinit const Shape DecryptRequest::kShape = {.name = "DecryptRequest", .size = sizeof(DecryptRequest), .fields = kDecryptRequestFields, .by_wire_name = kDecryptRequestNames};
constinit const Type types::DecryptRequest = {.kind = Kind::structure, .shape = &DecryptRequest::kShape};
constinit const Shape DecryptResponse::kShape = {.name = "DecryptResponse", .size = sizeof(DecryptResponse), .fields = kDecryptResponseFields, .by_wire_name = kDecryptResponseNames};
constinit const Type types::DecryptResponse = {.kind = Kind::structure, .shape = &DecryptResponse::kShape};
constinit const Shape DeleteAliasRequest::kShape = {.name = "DeleteAliasRequest", .size = sizeof(DeleteAliasRequest), .fields = kDeleteAliasRequestFields, .by_wire_name = kDeleteAliasRequestNames};
constinit const Type types::DeleteAliasRequest = {.kind = Kind::structure, .shape = &DeleteAliasRequest::kShape};
constinit const Shape DescribeKeyRequest::kShape = {.name = "DescribeKeyRequest", .size = sizeof(DescribeKeyRequest), .fields = kDescribeKeyRequestFields, .by_wire_name = kDescribeKeyRequestNames};
constinit const Type types::DescribeKeyRequest = {.kind = Kind::structure, .shape = &DescribeKeyRequest::kShape};
constinit const Shape DescribeKeyResponse::kShape = {.name = "DescribeKeyResponse", .size = sizeof(DescribeKeyResponse), .fields = kDescribeKeyResponseFields, .by_wire_name = kDescribeKeyResponseNames};
constinit const Type types::DescribeKeyResponse = {.kind = Kind::structure, .shape = &DescribeKeyResponse::kShape};
constinit const Shape DisableKeyRequest::kShape = {.name = "DisableKeyRequest", .size = sizeof(DisableKeyRequest), .fields = kDisableKeyRequestFields, .by_wire_name = kDisableKeyRequestNames};
constinit const Type types::DisableKeyRequest = {.kind = Kind::structure, .shape = &DisableKeyRequest::kShape};
constinit const Shape DisableKeyRotationRequest::kShape = {.name = "DisableKeyRotationRequest", .size = sizeof(DisableKeyRotationRequest), .fields = kDisableKeyRotationRequestFields, .by_wire_name = kDisableKeyRotationRequestNames};
constinit const Type types::DisableKeyRotationRequest = {.kind = Kind::structure, .shape = &DisableKeyRotationRequest::kShape};
constinit const Shape EnableKeyRequest::kShape = {.name = "EnableKeyRequest", .size = sizeof(EnableKeyRequest), .fields = kEnableKeyRequestFields, .by_wire_name = kEnableKeyRequestNames};
constinit const Type types::EnableKeyRequest = {.kind = Kind::structure, .shape = &EnableKeyRequest::kShape};
constinit const Shape EnableKeyRotationRequest::kShape = {.name = "EnableKeyRotationRequest", .size = sizeof(EnableKeyRotationRequest), .fields = kEnableKeyRotationRequestFields, .by_wire_name = kEnableKeyRotationRequestNames};
constinit const Type types::EnableKeyRotationRequest = {.kind = Kind::structure, .shape = &EnableKeyRotationRequest::kShape};
constinit const Shape EncryptRequest::kShape = {.name = "EncryptRequest", .size = sizeof(EncryptRequest), .fields = kEncryptRequestFields, .by_wire_name = kEncryptRequestNames};
constinit const Type types::EncryptRequest = {.kind = Kind::structure, .shape = &EncryptRequest::kShape};
constinit const Shape EncryptResponse::kShape = {.name = "EncryptResponse", .size = sizeof(EncryptResponse), .fields = kEncryptResponseFields, .by_wire_name = kEncryptResponseNames};
constinit const Type types::EncryptResponse = {.kind = Kind::structure, .shape = &EncryptResponse::kShape};
constinit const Shape GenerateDataKeyRequest::kShape = {.name = "GenerateDataKeyRequest", .size = sizeof(GenerateDataKeyRequest), .fields = kGenerateDataKeyRequestFields, .by_wire_name = kGenerateDataKeyRequestNames};
constinit const Type types::GenerateDataKeyRequest = {.kind = Kind::structure, .shape = &GenerateDataKeyRequest::kShape};
constinit const Shape GenerateDataKeyResponse::kShape = {.name = "GenerateDataKeyResponse", .size = sizeof(GenerateDataKeyResponse), .fields = kGenerateDataKeyResponseFields, .by_wire_name = kGenerateDataKeyResponseNames};
constinit const Type types::GenerateDataKeyResponse = {.kind = Kind::structure, .shape = &GenerateDataKeyResponse::kShape};
constinit const Shape GenerateDataKeyWithoutPlaintextRequest::kShape = {.name = "GenerateDataKeyWithoutPlaintextRequest", .size = sizeof(GenerateDataKeyWithoutPlaintextRequest), .fields = kGenerateDataKeyWithoutPlaintextRequestFields, .by_wire_name = kGenerateDataKeyWithoutPlaintextRequestNames};
constinit const Type types::GenerateDataKeyWithoutPlaintextRequest = {.kind = Kind::structure, .shape = &GenerateDataKeyWithoutPlaintextRequest::kShape};
constinit const Shape GenerateDataKeyWithoutPlaintextResponse::kShape = {.name = "GenerateDataKeyWithoutPlaintextResponse", .size = sizeof(GenerateDataKeyWithoutPlaintextResponse), .fields = kGenerateDataKeyWithoutPlaintextResponseFields, .by_wire_name = kGenerateDataKeyWithoutPlaintextResponseNames};
constinit const Type types::GenerateDataKeyWithoutPlaintextResponse = {.kind = Kind::structure, .shape = &GenerateDataKeyWithoutPlaintextResponse::kShape};
constinit const Shape GenerateRandomRequest::kShape = {.name = "GenerateRandomRequest", .size = sizeof(GenerateRandomRequest), .fields = kGenerateRandomRequestFields, .by_wire_name = kGenerateRandomRequestNames};
constinit const Type types::GenerateRandomRequest = {.kind = Kind::structure, .shape = &GenerateRandomRequest::kShape};
constinit const Shape GenerateRandomResponse::kShape = {.name = "GenerateRandomResponse", .size = sizeof(GenerateRandomResponse), .fields = kGenerateRandomResponseFields, .by_wire_name = kGenerateRandomResponseNames};
constinit const Type types::GenerateRandomResponse = {.kind = Kind::structure, .shape = &GenerateRandomResponse::kShape};
constinit const Shape GetKeyPolicyRequest::kShape = {.name = "GetKeyPolicyRequest", .size = sizeof(GetKeyPolicyRequest), .fields = kGetKeyPolicyRequestFields, .by_wire_name = kGetKeyPolicyRequestNames};
constinit const Type types::GetKeyPolicyRequest = {.kind = Kind::structure, .shape = &GetKeyPolicyRequest::kShape};
constinit const Shape GetKeyPolicyResponse::kShape = {.name = "GetKeyPolicyResponse", .size = sizeof(GetKeyPolicyResponse), .fields = kGetKeyPolicyResponseFields, .by_wire_name = kGetKeyPolicyResponseNames};
constinit const Type types::GetKeyPolicyResponse = {.kind = Kind::structure, .shape = &GetKeyPolicyResponse::kShape};
constinit const Shape GetKeyRotationStatusRequest::kShape = {.name = "GetKeyRotationStatusRequest", .size = sizeof(GetKeyRotationStatusRequest), .fields = kGetKeyRotationStatusRequestFields, .by_wire_name = kGetKeyRotationStatusRequestNames};
constinit const Type types::GetKeyRotationStatusRequest = {.kind = Kind::structure, .shape = &GetKeyRotationStatusRequest::kShape};
constinit const Shape GetKeyRotationStatusResponse::kShape = {.name = "GetKeyRotationStatusResponse", .size = sizeof(GetKeyRotationStatusResponse), .fields = kGetKeyRotationStatusResponseFields, .by_wire_name = kGetKeyRotationStatusResponseNames};
constinit const Type types::GetKeyRotationStatusResponse = {.kind = Kind::structure, .shape = &GetKeyRotationStatusResponse::kShape};
constinit const Shape KeyListEntry::kShape = {.name = "KeyListEntry", .size = sizeof(KeyListEntry), .fields = kKeyListEntryFields, .by_wire_name = kKeyListEntryNames};
constinit const Type types::KeyListEntry = {.kind = Kind::structure, .shape = &KeyListEntry::kShape};
constinit const Type types::KeyList = {.kind = Kind::list, .element = &types::KeyListEntry, .list = &kList<KeyListEntry>};
constinit const Shape KeyMetadata::kShape = {.name = "KeyMetadata", .size = sizeof(KeyMetadata), .fields = kKeyMetadataFields, .by_wire_name = kKeyMetadataNames};
constinit const Type types::KeyMetadata = {.kind = Kind::structure, .shape = &KeyMetadata::kShape};
constinit const Shape ListAliasesRequest::kShape = {.name = "ListAliasesRequest", .size = sizeof(ListAliasesRequest), .fields = kListAliasesRequestFields, .by_wire_name = kListAliasesRequestNames};
constinit const Type types::ListAliasesRequest = {.kind = Kind::structure, .shape = &ListAliasesRequest::kShape};
constinit const Shape ListAliasesResponse::kShape = {.name = "ListAliasesResponse", .size = sizeof(ListAliasesResponse), .fields = kListAliasesResponseFields, .by_wire_name = kListAliasesResponseNames};
constinit const Type types::ListAliasesResponse = {.kind = Kind::structure, .shape = &ListAliasesResponse::kShape};
constinit const Shape ListKeyPoliciesRequest::kShape = {.name = "ListKeyPoliciesRequest", .size = sizeof(ListKeyPoliciesRequest), .fields = kListKeyPoliciesRequestFields, .by_wire_name = kListKeyPoliciesRequestNames};
constinit const Type types::ListKeyPoliciesRequest = {.kind = Kind::structure, .shape = &ListKeyPoliciesRequest::kShape};
constinit const Shape ListKeyPoliciesResponse::kShape = {.name = "ListKeyPoliciesResponse", .size = sizeof(ListKeyPoliciesResponse), .fields = kListKeyPoliciesResponseFields, .by_wire_name = kListKeyPoliciesResponseNames};
constinit const Type types::ListKeyPoliciesResponse = {.kind = Kind::structure, .shape = &ListKeyPoliciesResponse::kShape};
constinit const Shape ListKeysRequest::kShape = {.name = "ListKeysRequest", .size = sizeof(ListKeysRequest), .fields = kListKeysRequestFields, .by_wire_name = kListKeysRequestNames};
constinit const Type types::ListKeysRequest = {.kind = Kind::structure, .shape = &ListKeysRequest::kShape};
constinit const Shape ListKeysResponse::kShape = {.name = "ListKeysResponse", .size = sizeof(ListKeysResponse), .fields = kListKeysResponseFields, .by_wire_name = kListKeysResponseNames};
constinit const Type types::ListKeysResponse = {.kind = Kind::structure, .shape = &ListKeysResponse::kShape};
constinit const Shape ListResourceTagsRequest::kShape = {.name = "ListResourceTagsRequest", .size = sizeof(ListResourceTagsRequest), .fields = kListResourceTagsRequestFields, .by_wire_name = kListResourceTagsRequestNames};
constinit const Type types::ListResourceTagsRequest = {.kind = Kind::structure, .shape = &ListResourceTagsRequest::kShape};
constinit const Shape ListResourceTagsResponse::kShape = {.name = "ListResourceTagsResponse", .size = sizeof(ListResourceTagsResponse), .fields = kListResourceTagsResponseFields, .by_wire_name = kListResourceTagsResponseNames};
constinit const Type types::ListResourceTagsResponse = {.kind = Kind::structure, .shape = &ListResourceTagsResponse::kShape};
constinit const Shape MultiRegionConfiguration::kShape = {.name = "MultiRegionConfiguration", .size = sizeof(MultiRegionConfiguration), .fields = kMultiRegionConfigurationFields, .by_wire_name = kMultiRegionConfigurationNames};
constinit const Type types::MultiRegionConfiguration = {.kind = Kind::structure, .shape = &MultiRegionConfiguration::kShape};
constinit const Shape MultiRegionKey::kShape = {.name = "MultiRegionKey", .size = sizeof(MultiRegionKey), .fields = kMultiRegionKeyFields, .by_wire_name = kMultiRegionKeyNames};
constinit const Type types::MultiRegionKey = {.kind = Kind::structure, .shape = &MultiRegionKey::kShape};
constinit const Type types::MultiRegionKeyList = {.kind = Kind::list, .element = &types::MultiRegionKey, .list = &kList<MultiRegionKey>};
constinit const Shape PutKeyPolicyRequest::kShape = {.name = "PutKeyPolicyRequest", .size = sizeof(PutKeyPolicyRequest), .fields = kPutKeyPolicyRequestFields, .by_wire_name = kPutKeyPolicyRequestNames};
constinit const Type types::PutKeyPolicyRequest = {.kind = Kind::structure, .shape = &PutKeyPolicyRequest::kShape};
constinit const Shape ReEncryptRequest::kShape = {.name = "ReEncryptRequest", .size = sizeof(ReEncryptRequest), .fields = kReEncryptRequestFields, .by_wire_name = kReEncryptRequestNames};
constinit const Type types::ReEncryptRequest = {.kind = Kind::structure, .shape = &ReEncryptRequest::kShape};
constinit const Shape ReEncryptResponse::kShape = {.name = "ReEncryptResponse", .size = sizeof(ReEncryptResponse), .fields = kReEncryptResponseFields, .by_wire_name = kReEncryptResponseNames};
constinit const Type types::ReEncryptResponse = {.kind = Kind::structure, .shape = &ReEncryptResponse::kShape};
constinit const Shape RecipientInfo::kShape = {.name = "RecipientInfo", .size = sizeof(RecipientInfo), .fields = kRecipientInfoFields, .by_wire_name = kRecipientInfoNames};
constinit const Type types::RecipientInfo = {.kind = Kind::structure, .shape = &RecipientInfo::kShape};
constinit const Shape ScheduleKeyDeletionRequest::kShape = {.name = "ScheduleKeyDeletionRequest", .size = sizeof(ScheduleKeyDeletionRequest), .fields = kScheduleKeyDeletionRequestFields, .by_wire_name = kScheduleKeyDeletionRequestNames};
constinit const Type types::ScheduleKeyDeletionRequest = {.kind = Kind::structure, .shape = &ScheduleKeyDeletionRequest::kShape};
constinit const Shape ScheduleKeyDeletionResponse::kShape = {.name = "ScheduleKeyDeletionResponse", .size = sizeof(ScheduleKeyDeletionResponse), .fields = kScheduleKeyDeletionResponseFields, .by_wire_name = kScheduleKeyDeletionResponseNames};
constinit const Type types::ScheduleKeyDeletionResponse = {.kind = Kind::structure, .shape = &ScheduleKeyDeletionResponse::kShape};
constinit const Shape Tag::kShape = {.name = "Tag", .size = sizeof(Tag), .fields = kTagFields, .by_wire_name = kTagNames};
constinit const Type types::Tag = {.kind = Kind::structure, .shape = &Tag::kShape};
constinit const Type types::TagList = {.kind = Kind::list, .element = &types::Tag, .list = &kList<Tag>};
constinit const Shape TagResourceRequest::kShape = {.name = "TagResourceRequest", .size = sizeof(TagResourceRequest), .fields = kTagResourceRequestFields, .by_wire_name = kTagResourceRequestNames};
constinit const Type types::TagResourceRequest = {.kind = Kind::structure, .shape = &TagResourceRequest::kShape};
constinit const Shape UntagResourceRequest::kShape = {.name = "UntagResourceRequest", .size = sizeof(UntagResourceRequest), .fields = kUntagResourceRequestFields, .by_wire_name = kUntagResourceRequestNames};
constinit const Type types::UntagResourceRequest = {.kind = Kind::structure, .shape = &UntagResourceRequest::kShape};
constinit const Shape UpdateAliasRequest::kShape = {.name = "UpdateAliasRequest", .size = sizeof(UpdateAliasRequest), .fields = kUpdateAliasRequestFields, .by_wire_name = kUpdateAliasRequestNames};
constinit const Type types::UpdateAliasRequest = {.kind = Kind::structure, .shape = &UpdateAliasRequest::kShape};
constinit const Shape XksKeyConfigurationType::kShape = {.name = "XksKeyConfigurationType", .size = sizeof(XksKeyConfigurationType), .fields = kXksKeyConfigurationTypeFields, .by_wire_name = kXksKeyConfigurationTypeNames};
constinit const Type types::XksKeyConfigurationType = {.kind = Kind::structure, .shape = &XksKeyConfigurationType::kShape};

}  // namespace athanor::api::kms
