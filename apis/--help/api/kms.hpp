// Generated from apis/kms.json by apis/generate.py.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.hpp"
#include "wire/forward.hpp"

namespace athanor::api::kms {

extern const wire::Service kService;

struct AliasListEntry;
struct CancelKeyDeletionRequest;
struct CancelKeyDeletionResponse;
struct CreateAliasRequest;
struct Tag;
struct CreateKeyRequest;
struct MultiRegionKey;
struct MultiRegionConfiguration;
struct XksKeyConfigurationType;
struct KeyMetadata;
struct CreateKeyResponse;
struct RecipientInfo;
struct DecryptRequest;
struct DecryptResponse;
struct DeleteAliasRequest;
struct DescribeKeyRequest;
struct DescribeKeyResponse;
struct DisableKeyRequest;
struct DisableKeyRotationRequest;
struct EnableKeyRequest;
struct EnableKeyRotationRequest;
struct EncryptRequest;
struct EncryptResponse;
struct GenerateDataKeyRequest;
struct GenerateDataKeyResponse;
struct GenerateDataKeyWithoutPlaintextRequest;
struct GenerateDataKeyWithoutPlaintextResponse;
struct GenerateRandomRequest;
struct GenerateRandomResponse;
struct GetKeyPolicyRequest;
struct GetKeyPolicyResponse;
struct GetKeyRotationStatusRequest;
struct GetKeyRotationStatusResponse;
struct KeyListEntry;
struct ListAliasesRequest;
struct ListAliasesResponse;
struct ListKeyPoliciesRequest;
struct ListKeyPoliciesResponse;
struct ListKeysRequest;
struct ListKeysResponse;
struct ListResourceTagsRequest;
struct ListResourceTagsResponse;
struct PutKeyPolicyRequest;
struct ReEncryptRequest;
struct ReEncryptResponse;
struct ScheduleKeyDeletionRequest;
struct ScheduleKeyDeletionResponse;
struct TagResourceRequest;
struct UntagResourceRequest;
struct UpdateAliasRequest;

struct AliasListEntry {
    std::optional<std::string> alias_name = {};
    std::optional<std::string> alias_arn = {};
    std::optional<std::string> target_key_id = {};
    std::optional<Timestamp> creation_date = {};
    std::optional<Timestamp> last_updated_date = {};
    static const wire::Shape kShape;
};

struct CancelKeyDeletionRequest {
    std::string key_id = {};
    static const wire::Shape kShape;
};

struct CancelKeyDeletionResponse {
    std::optional<std::string> key_id = {};
    static const wire::Shape kShape;
};

struct CreateAliasRequest {
    std::string alias_name = {};
    std::string target_key_id = {};
    static const wire::Shape kShape;
};

struct Tag {
    std::string tag_key = {};
    std::string tag_value = {};
    static const wire::Shape kShape;
};

struct CreateKeyRequest {
    std::optional<std::string> policy = {};
    std::optional<std::string> description = {};
    std::optional<std::string> key_usage = {};
    std::optional<std::string> customer_master_key_spec = {};
    std::optional<std::string> key_spec = {};
    std::optional<std::string> origin = {};
    std::optional<std::string> custom_key_store_id = {};
    std::optional<bool> bypass_policy_lockout_safety_check = {};
    std::optional<std::vector<Tag>> tags = {};
    std::optional<bool> multi_region = {};
    std::optional<std::string> xks_key_id = {};
    static const wire::Shape kShape;
};

struct MultiRegionKey {
    std::optional<std::string> arn = {};
    std::optional<std::string> region = {};
    static const wire::Shape kShape;
};

struct MultiRegionConfiguration {
    std::optional<std::string> multi_region_key_type = {};
    std::optional<MultiRegionKey> primary_key = {};
    std::optional<std::vector<MultiRegionKey>> replica_keys = {};
    static const wire::Shape kShape;
};

struct XksKeyConfigurationType {
    std::optional<std::string> id = {};
    static const wire::Shape kShape;
};

struct KeyMetadata {
    std::optional<std::string> aws_account_id = {};
    std::string key_id = {};
    std::optional<std::string> arn = {};
    std::optional<Timestamp> creation_date = {};
    std::optional<bool> enabled = {};
    std::optional<std::string> description = {};
    std::optional<std::string> key_usage = {};
    std::optional<std::string> key_state = {};
    std::optional<Timestamp> deletion_date = {};
    std::optional<Timestamp> valid_to = {};
    std::optional<std::string> origin = {};
    std::optional<std::string> custom_key_store_id = {};
    std::optional<std::string> cloud_hsm_cluster_id = {};
    std::optional<std::string> expiration_model = {};
    std::optional<std::string> key_manager = {};
    std::optional<std::string> customer_master_key_spec = {};
    std::optional<std::string> key_spec = {};
    std::optional<std::vector<std::string>> encryption_algorithms = {};
    std::optional<std::vector<std::string>> signing_algorithms = {};
    std::optional<std::vector<std::string>> key_agreement_algorithms = {};
    std::optional<bool> multi_region = {};
    std::optional<MultiRegionConfiguration> multi_region_configuration = {};
    std::optional<std::int64_t> pending_deletion_window_in_days = {};
    std::optional<std::vector<std::string>> mac_algorithms = {};
    std::optional<XksKeyConfigurationType> xks_key_configuration = {};
    std::optional<std::string> current_key_material_id = {};
    static const wire::Shape kShape;
};

struct CreateKeyResponse {
    std::optional<KeyMetadata> key_metadata = {};
    static const wire::Shape kShape;
};

struct RecipientInfo {
    std::optional<std::string> key_encryption_algorithm = {};
    std::optional<std::string> attestation_document = {};
    static const wire::Shape kShape;
};

struct DecryptRequest {
    std::optional<std::string> ciphertext_blob = {};
    std::optional<std::map<std::string, std::string>> encryption_context = {};
    std::optional<std::vector<std::string>> grant_tokens = {};
    std::optional<std::string> key_id = {};
    std::optional<std::string> encryption_algorithm = {};
    std::optional<RecipientInfo> recipient = {};
    std::optional<bool> dry_run = {};
    std::optional<std::vector<std::string>> dry_run_modifiers = {};
    static const wire::Shape kShape;
};

struct DecryptResponse {
    std::optional<std::string> key_id = {};
    std::optional<std::string> plaintext = {};
    std::optional<std::string> encryption_algorithm = {};
    std::optional<std::string> ciphertext_for_recipient = {};
    std::optional<std::string> key_material_id = {};
    static const wire::Shape kShape;
};

struct DeleteAliasRequest {
    std::string alias_name = {};
    static const wire::Shape kShape;
};

struct DescribeKeyRequest {
    std::string key_id = {};
    std::optional<std::vector<std::string>> grant_tokens = {};
    static const wire::Shape kShape;
};

struct DescribeKeyResponse {
    std::optional<KeyMetadata> key_metadata = {};
    static const wire::Shape kShape;
};

struct DisableKeyRequest {
    std::string key_id = {};
    static const wire::Shape kShape;
};

struct DisableKeyRotationRequest {
    std::string key_id = {};
    static const wire::Shape kShape;
};

struct EnableKeyRequest {
    std::string key_id = {};
    static const wire::Shape kShape;
};

struct EnableKeyRotationRequest {
    std::string key_id = {};
    std::optional<std::int64_t> rotation_period_in_days = {};
    static const wire::Shape kShape;
};

struct EncryptRequest {
    std::string key_id = {};
    std::string plaintext = {};
    std::optional<std::map<std::string, std::string>> encryption_context = {};
    std::optional<std::vector<std::string>> grant_tokens = {};
    std::optional<std::string> encryption_algorithm = {};
    std::optional<bool> dry_run = {};
    static const wire::Shape kShape;
};

struct EncryptResponse {
    std::optional<std::string> ciphertext_blob = {};
    std::optional<std::string> key_id = {};
    std::optional<std::string> encryption_algorithm = {};
    static const wire::Shape kShape;
};

struct GenerateDataKeyRequest {
    std::string key_id = {};
    std::optional<std::map<std::string, std::string>> encryption_context = {};
    std::optional<std::int64_t> number_of_bytes = {};
    std::optional<std::string> key_spec = {};
    std::optional<std::vector<std::string>> grant_tokens = {};
    std::optional<RecipientInfo> recipient = {};
    std::optional<bool> dry_run = {};
    static const wire::Shape kShape;
};

struct GenerateDataKeyResponse {
    std::optional<std::string> ciphertext_blob = {};
    std::optional<std::string> plaintext = {};
    std::optional<std::string> key_id = {};
    std::optional<std::string> ciphertext_for_recipient = {};
    std::optional<std::string> key_material_id = {};
    static const wire::Shape kShape;
};

struct GenerateDataKeyWithoutPlaintextRequest {
    std::string key_id = {};
    std::optional<std::map<std::string, std::string>> encryption_context = {};
    std::optional<std::string> key_spec = {};
    std::optional<std::int64_t> number_of_bytes = {};
    std::optional<std::vector<std::string>> grant_tokens = {};
    std::optional<bool> dry_run = {};
    static const wire::Shape kShape;
};

struct GenerateDataKeyWithoutPlaintextResponse {
    std::optional<std::string> ciphertext_blob = {};
    std::optional<std::string> key_id = {};
    std::optional<std::string> key_material_id = {};
    static const wire::Shape kShape;
};

struct GenerateRandomRequest {
    std::optional<std::int64_t> number_of_bytes = {};
    std::optional<std::string> custom_key_store_id = {};
    std::optional<RecipientInfo> recipient = {};
    static const wire::Shape kShape;
};

struct GenerateRandomResponse {
    std::optional<std::string> plaintext = {};
    std::optional<std::string> ciphertext_for_recipient = {};
    static const wire::Shape kShape;
};

struct GetKeyPolicyRequest {
    std::string key_id = {};
    std::optional<std::string> policy_name = {};
    static const wire::Shape kShape;
};

struct GetKeyPolicyResponse {
    std::optional<std::string> policy = {};
    std::optional<std::string> policy_name = {};
    static const wire::Shape kShape;
};

struct GetKeyRotationStatusRequest {
    std::string key_id = {};
    static const wire::Shape kShape;
};

struct GetKeyRotationStatusResponse {
    std::optional<bool> key_rotation_enabled = {};
    std::optional<std::string> key_id = {};
    std::optional<std::int64_t> rotation_period_in_days = {};
    std::optional<Timestamp> next_rotation_date = {};
    std::optional<Timestamp> on_demand_rotation_start_date = {};
    static const wire::Shape kShape;
};

struct KeyListEntry {
    std::optional<std::string> key_id = {};
    std::optional<std::string> key_arn = {};
    static const wire::Shape kShape;
};

struct ListAliasesRequest {
    std::optional<std::string> key_id = {};
    std::optional<std::int64_t> limit = {};
    std::optional<std::string> marker = {};
    static const wire::Shape kShape;
};

struct ListAliasesResponse {
    std::optional<std::vector<AliasListEntry>> aliases = {};
    std::optional<std::string> next_marker = {};
    std::optional<bool> truncated = {};
    static const wire::Shape kShape;
};

struct ListKeyPoliciesRequest {
    std::string key_id = {};
    std::optional<std::int64_t> limit = {};
    std::optional<std::string> marker = {};
    static const wire::Shape kShape;
};

struct ListKeyPoliciesResponse {
    std::optional<std::vector<std::string>> policy_names = {};
    std::optional<std::string> next_marker = {};
    std::optional<bool> truncated = {};
    static const wire::Shape kShape;
};

struct ListKeysRequest {
    std::optional<std::int64_t> limit = {};
    std::optional<std::string> marker = {};
    static const wire::Shape kShape;
};

struct ListKeysResponse {
    std::optional<std::vector<KeyListEntry>> keys = {};
    std::optional<std::string> next_marker = {};
    std::optional<bool> truncated = {};
    static const wire::Shape kShape;
};

struct ListResourceTagsRequest {
    std::string key_id = {};
    std::optional<std::int64_t> limit = {};
    std::optional<std::string> marker = {};
    static const wire::Shape kShape;
};

struct ListResourceTagsResponse {
    std::optional<std::vector<Tag>> tags = {};
    std::optional<std::string> next_marker = {};
    std::optional<bool> truncated = {};
    static const wire::Shape kShape;
};

struct PutKeyPolicyRequest {
    std::string key_id = {};
    std::optional<std::string> policy_name = {};
    std::string policy = {};
    std::optional<bool> bypass_policy_lockout_safety_check = {};
    static const wire::Shape kShape;
};

struct ReEncryptRequest {
    std::optional<std::string> ciphertext_blob = {};
    std::optional<std::map<std::string, std::string>> source_encryption_context = {};
    std::optional<std::string> source_key_id = {};
    std::string destination_key_id = {};
    std::optional<std::map<std::string, std::string>> destination_encryption_context = {};
    std::optional<std::string> source_encryption_algorithm = {};
    std::optional<std::string> destination_encryption_algorithm = {};
    std::optional<std::vector<std::string>> grant_tokens = {};
    std::optional<bool> dry_run = {};
    std::optional<std::vector<std::string>> dry_run_modifiers = {};
    static const wire::Shape kShape;
};

struct ReEncryptResponse {
    std::optional<std::string> ciphertext_blob = {};
    std::optional<std::string> source_key_id = {};
    std::optional<std::string> key_id = {};
    std::optional<std::string> source_encryption_algorithm = {};
    std::optional<std::string> destination_encryption_algorithm = {};
    std::optional<std::string> source_key_material_id = {};
    std::optional<std::string> destination_key_material_id = {};
    static const wire::Shape kShape;
};

struct ScheduleKeyDeletionRequest {
    std::string key_id = {};
    std::optional<std::int64_t> pending_window_in_days = {};
    static const wire::Shape kShape;
};

struct ScheduleKeyDeletionResponse {
    std::optional<std::string> key_id = {};
    std::optional<Timestamp> deletion_date = {};
    std::optional<std::string> key_state = {};
    std::optional<std::int64_t> pending_window_in_days = {};
    static const wire::Shape kShape;
};

struct TagResourceRequest {
    std::string key_id = {};
    std::vector<Tag> tags = {};
    static const wire::Shape kShape;
};

struct UntagResourceRequest {
    std::string key_id = {};
    std::vector<std::string> tag_keys = {};
    static const wire::Shape kShape;
};

struct UpdateAliasRequest {
    std::string alias_name = {};
    std::string target_key_id = {};
    static const wire::Shape kShape;
};

struct Unit {
    static const wire::Shape kShape;
};

namespace op {

struct CancelKeyDeletion {
    using Input = CancelKeyDeletionRequest;
    using Output = CancelKeyDeletionResponse;
    static const wire::Operation kModel;
};
struct CreateAlias {
    using Input = CreateAliasRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct CreateKey {
    using Input = CreateKeyRequest;
    using Output = CreateKeyResponse;
    static const wire::Operation kModel;
};
struct Decrypt {
    using Input = DecryptRequest;
    using Output = DecryptResponse;
    static const wire::Operation kModel;
};
struct DeleteAlias {
    using Input = DeleteAliasRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct DescribeKey {
    using Input = DescribeKeyRequest;
    using Output = DescribeKeyResponse;
    static const wire::Operation kModel;
};
struct DisableKey {
    using Input = DisableKeyRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct DisableKeyRotation {
    using Input = DisableKeyRotationRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct EnableKey {
    using Input = EnableKeyRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct EnableKeyRotation {
    using Input = EnableKeyRotationRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct Encrypt {
    using Input = EncryptRequest;
    using Output = EncryptResponse;
    static const wire::Operation kModel;
};
struct GenerateDataKey {
    using Input = GenerateDataKeyRequest;
    using Output = GenerateDataKeyResponse;
    static const wire::Operation kModel;
};
struct GenerateDataKeyWithoutPlaintext {
    using Input = GenerateDataKeyWithoutPlaintextRequest;
    using Output = GenerateDataKeyWithoutPlaintextResponse;
    static const wire::Operation kModel;
};
struct GenerateRandom {
    using Input = GenerateRandomRequest;
    using Output = GenerateRandomResponse;
    static const wire::Operation kModel;
};
struct GetKeyPolicy {
    using Input = GetKeyPolicyRequest;
    using Output = GetKeyPolicyResponse;
    static const wire::Operation kModel;
};
struct GetKeyRotationStatus {
    using Input = GetKeyRotationStatusRequest;
    using Output = GetKeyRotationStatusResponse;
    static const wire::Operation kModel;
};
struct ListAliases {
    using Input = ListAliasesRequest;
    using Output = ListAliasesResponse;
    static const wire::Operation kModel;
};
struct ListKeyPolicies {
    using Input = ListKeyPoliciesRequest;
    using Output = ListKeyPoliciesResponse;
    static const wire::Operation kModel;
};
struct ListKeys {
    using Input = ListKeysRequest;
    using Output = ListKeysResponse;
    static const wire::Operation kModel;
};
struct ListResourceTags {
    using Input = ListResourceTagsRequest;
    using Output = ListResourceTagsResponse;
    static const wire::Operation kModel;
};
struct PutKeyPolicy {
    using Input = PutKeyPolicyRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct ReEncrypt {
    using Input = ReEncryptRequest;
    using Output = ReEncryptResponse;
    static const wire::Operation kModel;
};
struct ScheduleKeyDeletion {
    using Input = ScheduleKeyDeletionRequest;
    using Output = ScheduleKeyDeletionResponse;
    static const wire::Operation kModel;
};
struct TagResource {
    using Input = TagResourceRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct UntagResource {
    using Input = UntagResourceRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct UpdateAlias {
    using Input = UpdateAliasRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};

}  // namespace op
}  // namespace athanor::api::kms
