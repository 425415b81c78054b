// Generated from apis/s3.json by apis/generate.py.
#include "s3_tables.hpp"

namespace athanor::api::s3 {
using namespace athanor::wire;

namespace {

[[maybe_unused]] constexpr Type kStream = {.kind = Kind::stream};

constexpr Field kLocationInfoFields[] = {
    {.name = "Type", .wire_name = "Type", .type = &types::LocationType, .optional = &kOptional<std::string>, .offset = offsetof(LocationInfo, type)},
    {.name = "Name", .wire_name = "Name", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(LocationInfo, name)},
};
constexpr std::uint16_t kLocationInfoNames[] = {1, 0};
constexpr Field kLoggingEnabledFields[] = {
    {.name = "TargetBucket", .wire_name = "TargetBucket", .type = &types::AbortRuleId, .offset = offsetof(LoggingEnabled, target_bucket), .required = true},
    {.name = "TargetGrants", .wire_name = "TargetGrants", .type = &types::TargetGrants, .optional = &kOptional<std::vector<TargetGrant>>, .offset = offsetof(LoggingEnabled, target_grants)},
    {.name = "TargetPrefix", .wire_name = "TargetPrefix", .type = &types::AbortRuleId, .offset = offsetof(LoggingEnabled, target_prefix), .required = true},
    {.name = "TargetObjectKeyFormat", .wire_name = "TargetObjectKeyFormat", .type = &types::TargetObjectKeyFormat, .optional = &kOptional<TargetObjectKeyFormat>, .offset = offsetof(LoggingEnabled, target_object_key_format)},
};
constexpr std::uint16_t kLoggingEnabledNames[] = {0, 1, 3, 2};
constexpr Field kMetadataEntryFields[] = {
    {.name = "Name", .wire_name = "Name", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(MetadataEntry, name)},
    {.name = "Value", .wire_name = "Value", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(MetadataEntry, value)},
};
constexpr std::uint16_t kMetadataEntryNames[] = {0, 1};
constexpr Field kMetricsFields[] = {
    {.name = "Status", .wire_name = "Status", .type = &types::DeleteMarkerReplicationStatus, .offset = offsetof(Metrics, status), .required = true},
    {.name = "EventThreshold", .wire_name = "EventThreshold", .type = &types::ReplicationTimeValue, .optional = &kOptional<ReplicationTimeValue>, .offset = offsetof(Metrics, event_threshold)},
};
constexpr std::uint16_t kMetricsNames[] = {1, 0};
constexpr Field kMetricsAndOperatorFields[] = {
    {.name = "Prefix", .wire_name = "Prefix", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(MetricsAndOperator, prefix)},
    {.name = "Tags", .wire_name = "Tag", .type = &types::TagSet, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(MetricsAndOperator, tags), .flattened = true},
    {.name = "AccessPointArn", .wire_name = "AccessPointArn", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(MetricsAndOperator, access_point_arn)},
};
constexpr std::uint16_t kMetricsAndOperatorNames[] = {2, 0, 1};
constexpr Field kMetricsConfigurationFields[] = {
    {.name = "Id", .wire_name = "Id", .type = &types::AbortRuleId, .offset = offsetof(MetricsConfiguration, id), .required = true},
    {.name = "Filter", .wire_name = "Filter", .type = &types::MetricsFilter, .optional = &kOptional<MetricsFilter>, .offset = offsetof(MetricsConfiguration, filter)},
};
constexpr std::uint16_t kMetricsConfigurationNames[] = {1, 0};
constexpr Field kMetricsFilterFields[] = {
    {.name = "Prefix", .wire_name = "Prefix", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(MetricsFilter, prefix)},
    {.name = "Tag", .wire_name = "Tag", .type = &types::Tag, .optional = &kOptional<Tag>, .offset = offsetof(MetricsFilter, tag)},
    {.name = "AccessPointArn", .wire_name = "AccessPointArn", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(MetricsFilter, access_point_arn)},
    {.name = "And", .wire_name = "And", .type = &types::MetricsAndOperator, .optional = &kOptional<MetricsAndOperator>, .offset = offsetof(MetricsFilter, and_)},
};
constexpr std::uint16_t kMetricsFilterNames[] = {2, 3, 0, 1};
constexpr Field kMultipartUploadFields[] = {
    {.name = "UploadId", .wire_name = "UploadId", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(MultipartUpload, upload_id)},
    {.name = "Key", .wire_name = "Key", .type = &types::ObjectKey, .optional = &kOptional<std::string>, .offset = offsetof(MultipartUpload, key)},
    {.name = "Initiated", .wire_name = "Initiated", .type = &types::AbortDate, .optional = &kOptional<Timestamp>, .offset = offsetof(MultipartUpload, initiated)},
    {.name = "StorageClass", .wire_name = "StorageClass", .type = &types::StorageClass, .optional = &kOptional<std::string>, .offset = offsetof(MultipartUpload, storage_class)},
    {.name = "Owner", .wire_name = "Owner", .type = &types::Owner, .optional = &kOptional<Owner>, .offset = offsetof(MultipartUpload, owner)},
    {.name = "Initiator", .wire_name = "Initiator", .type = &types::Initiator, .optional = &kOptional<Initiator>, .offset = offsetof(MultipartUpload, initiator)},
    {.name = "ChecksumAlgorithm", .wire_name = "ChecksumAlgorithm", .type = &types::ChecksumAlgorithm, .optional = &kOptional<std::string>, .offset = offsetof(MultipartUpload, checksum_algorithm)},
    {.name = "ChecksumType", .wire_name = "ChecksumType", .type = &types::ChecksumType, .optional = &kOptional<std::string>, .offset = offsetof(MultipartUpload, checksum_type)},
};
constexpr std::uint16_t kMultipartUploadNames[] = {6, 7, 2, 5, 1, 4, 3, 0};
constexpr Field kNoncurrentVersionExpirationFields[] = {
    {.name = "NoncurrentDays", .wire_name = "NoncurrentDays", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(NoncurrentVersionExpiration, noncurrent_days)},
    {.name = "NewerNoncurrentVersions", .wire_name = "NewerNoncurrentVersions", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(NoncurrentVersionExpiration, newer_noncurrent_versions)},
};
constexpr std::uint16_t kNoncurrentVersionExpirationNames[] = {1, 0};
constexpr Field kNoncurrentVersionTransitionFields[] = {
    {.name = "NoncurrentDays", .wire_name = "NoncurrentDays", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(NoncurrentVersionTransition, noncurrent_days)},
    {.name = "StorageClass", .wire_name = "StorageClass", .type = &types::TransitionStorageClass, .optional = &kOptional<std::string>, .offset = offsetof(NoncurrentVersionTransition, storage_class)},
    {.name = "NewerNoncurrentVersions", .wire_name = "NewerNoncurrentVersions", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(NoncurrentVersionTransition, newer_noncurrent_versions)},
};
constexpr std::uint16_t kNoncurrentVersionTransitionNames[] = {2, 0, 1};
constexpr Field kNotificationConfigurationFields[] = {
    {.name = "TopicConfigurations", .wire_name = "TopicConfiguration", .type = &types::TopicConfigurationList, .optional = &kOptional<std::vector<TopicConfiguration>>, .offset = offsetof(NotificationConfiguration, topic_configurations)},
    {.name = "QueueConfigurations", .wire_name = "QueueConfiguration", .type = &types::QueueConfigurationList, .optional = &kOptional<std::vector<QueueConfiguration>>, .offset = offsetof(NotificationConfiguration, queue_configurations)},
    {.name = "LambdaFunctionConfigurations", .wire_name = "CloudFunctionConfiguration", .type = &types::LambdaFunctionConfigurationList, .optional = &kOptional<std::vector<LambdaFunctionConfiguration>>, .offset = offsetof(NotificationConfiguration, lambda_function_configurations)},
    {.name = "EventBridgeConfiguration", .wire_name = "EventBridgeConfiguration", .type = &types::EventBridgeConfiguration, .optional = &kOptional<EventBridgeConfiguration>, .offset = offsetof(NotificationConfiguration, event_bridge_configuration)},
};
constexpr std::uint16_t kNotificationConfigurationNames[] = {2, 3, 1, 0};
constexpr Field kNotificationConfigurationFilterFields[] = {
    {.name = "Key", .wire_name = "S3Key", .type = &types::S3KeyFilter, .optional = &kOptional<S3KeyFilter>, .offset = offsetof(NotificationConfigurationFilter, key)},
};
constexpr std::uint16_t kNotificationConfigurationFilterNames[] = {0};
constexpr Field kObjectFields[] = {
    {.name = "Key", .wire_name = "Key", .type = &types::ObjectKey, .optional = &kOptional<std::string>, .offset = offsetof(Object, key)},
    {.name = "LastModified", .wire_name = "LastModified", .type = &types::AbortDate, .optional = &kOptional<Timestamp>, .offset = offsetof(Object, last_modified)},
    {.name = "ETag", .wire_name = "ETag", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(Object, etag)},
    {.name = "ChecksumAlgorithm", .wire_name = "ChecksumAlgorithm", .type = &types::ChecksumAlgorithmList, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(Object, checksum_algorithm)},
    {.name = "ChecksumType", .wire_name = "ChecksumType", .type = &types::ChecksumType, .optional = &kOptional<std::string>, .offset = offsetof(Object, checksum_type)},
    {.name = "Size", .wire_name = "Size", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(Object, size)},
    {.name = "StorageClass", .wire_name = "StorageClass", .type = &types::ObjectStorageClass, .optional = &kOptional<std::string>, .offset = offsetof(Object, storage_class)},
    {.name = "Owner", .wire_name = "Owner", .type = &types::Owner, .optional = &kOptional<Owner>, .offset = offsetof(Object, owner)},
    {.name = "RestoreStatus", .wire_name = "RestoreStatus", .type = &types::RestoreStatus, .optional = &kOptional<RestoreStatus>, .offset = offsetof(Object, restore_status)},
};
constexpr std::uint16_t kObjectNames[] = {3, 4, 2, 0, 1, 7, 8, 5, 6};
constexpr Field kObjectEncryptionFields[] = {
    {.name = "SSEKMS", .wire_name = "SSE-KMS", .type = &types::SSEKMSEncryption, .optional = &kOptional<SSEKMSEncryption>, .offset = offsetof(ObjectEncryption, ssekms)},
};
constexpr std::uint16_t kObjectEncryptionNames[] = {0};
constexpr Field kObjectIdentifierFields[] = {
    {.name = "Key", .wire_name = "Key", .type = &types::ObjectKey, .offset = offsetof(ObjectIdentifier, key), .required = true},
    {.name = "VersionId", .wire_name = "VersionId", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ObjectIdentifier, version_id)},
    {.name = "ETag", .wire_name = "ETag", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ObjectIdentifier, etag)},
    {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .type = &types::IfMatchInitiatedTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ObjectIdentifier, last_modified_time)},
    {.name = "Size", .wire_name = "Size", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(ObjectIdentifier, size)},
};
constexpr std::uint16_t kObjectIdentifierNames[] = {2, 0, 3, 4, 1};
constexpr Field kObjectLockConfigurationFields[] = {
    {.name = "ObjectLockEnabled", .wire_name = "ObjectLockEnabled", .type = &types::ObjectLockEnabled, .optional = &kOptional<std::string>, .offset = offsetof(ObjectLockConfiguration, object_lock_enabled)},
    {.name = "Rule", .wire_name = "Rule", .type = &types::ObjectLockRule, .optional = &kOptional<ObjectLockRule>, .offset = offsetof(ObjectLockConfiguration, rule)},
};
constexpr std::uint16_t kObjectLockConfigurationNames[] = {0, 1};
constexpr Field kObjectLockLegalHoldFields[] = {
    {.name = "Status", .wire_name = "Status", .type = &types::ObjectLockLegalHoldStatus, .optional = &kOptional<std::string>, .offset = offsetof(ObjectLockLegalHold, status)},
};
constexpr std::uint16_t kObjectLockLegalHoldNames[] = {0};
constexpr Field kObjectLockRetentionFields[] = {
    {.name = "Mode", .wire_name = "Mode", .type = &types::ObjectLockMode, .optional = &kOptional<std::string>, .offset = offsetof(ObjectLockRetention, mode)},
    {.name = "RetainUntilDate", .wire_name = "RetainUntilDate", .type = &types::Date, .optional = &kOptional<Timestamp>, .offset = offsetof(ObjectLockRetention, retain_until_date)},
};
constexpr std::uint16_t kObjectLockRetentionNames[] = {0, 1};
constexpr Field kObjectLockRuleFields[] = {
    {.name = "DefaultRetention", .wire_name = "DefaultRetention", .type = &types::DefaultRetention, .optional = &kOptional<DefaultRetention>, .offset = offsetof(ObjectLockRule, default_retention)},
};
constexpr std::uint16_t kObjectLockRuleNames[] = {0};
constexpr Field kObjectPartFields[] = {
    {.name = "PartNumber", .wire_name = "PartNumber", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(ObjectPart, part_number)},
    {.name = "Size", .wire_name = "Size", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(ObjectPart, size)},
    {.name = "ChecksumCRC32", .wire_name = "ChecksumCRC32", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ObjectPart, checksum_crc32)},
    {.name = "ChecksumCRC32C", .wire_name = "ChecksumCRC32C", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ObjectPart, checksum_crc32c)},
    {.name = "ChecksumCRC64NVME", .wire_name = "ChecksumCRC64NVME", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ObjectPart, checksum_crc64nvme)},
    {.name = "ChecksumSHA1", .wire_name = "ChecksumSHA1", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ObjectPart, checksum_sha1)},
    {.name = "ChecksumSHA256", .wire_name = "ChecksumSHA256", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ObjectPart, checksum_sha256)},
    {.name = "ChecksumSHA512", .wire_name = "ChecksumSHA512", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ObjectPart, checksum_sha512)},
    {.name = "ChecksumMD5", .wire_name = "ChecksumMD5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ObjectPart, checksum_md5)},
    {.name = "ChecksumXXHASH64", .wire_name = "ChecksumXXHASH64", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ObjectPart, checksum_xxhash64)},
    {.name = "ChecksumXXHASH3", .wire_name = "ChecksumXXHASH3", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ObjectPart, checksum_xxhash3)},
    {.name = "ChecksumXXHASH128", .wire_name = "ChecksumXXHASH128", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ObjectPart, checksum_xxhash128)},
};
constexpr std::uint16_t kObjectPartNames[] = {2, 3, 4, 8, 5, 6, 7, 11, 10, 9, 0, 1};
constexpr Field kObjectVersionFields[] = {
    {.name = "ETag", .wire_name = "ETag", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ObjectVersion, etag)},
    {.name = "ChecksumAlgorithm", .wire_name = "ChecksumAlgorithm", .type = &types::ChecksumAlgorithmList, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(ObjectVersion, checksum_algorithm)},
    {.name = "ChecksumType", .wire_name = "ChecksumType", .type = &types::ChecksumType, .optional = &kOptional<std::string>, .offset = offsetof(ObjectVersion, checksum_type)},
    {.name = "Size", .wire_name = "Size", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(ObjectVersion, size)},
    {.name = "StorageClass", .wire_name = "StorageClass", .type = &types::ObjectVersionStorageClass, .optional = &kOptional<std::string>, .offset = offsetof(ObjectVersion, storage_class)},
    {.name = "Key", .wire_name = "Key", .type = &types::ObjectKey, .optional = &kOptional<std::string>, .offset = offsetof(ObjectVersion, key)},
    {.name = "VersionId", .wire_name = "VersionId", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ObjectVersion, version_id)},
    {.name = "IsLatest", .wire_name = "IsLatest", .type = &types::AccessPointAlias, .optional = &kOptional<bool>, .offset = offsetof(ObjectVersion, is_latest)},
    {.name = "LastModified", .wire_name = "LastModified", .type = &types::AbortDate, .optional = &kOptional<Timestamp>, .offset = offsetof(ObjectVersion, last_modified)},
    {.name = "Owner", .wire_name = "Owner", .type = &types::Owner, .optional = &kOptional<Owner>, .offset = offsetof(ObjectVersion, owner)},
    {.name = "RestoreStatus", .wire_name = "RestoreStatus", .type = &types::RestoreStatus, .optional = &kOptional<RestoreStatus>, .offset = offsetof(ObjectVersion, restore_status)},
};
constexpr std::uint16_t kObjectVersionNames[] = {1, 2, 0, 7, 5, 8, 9, 10, 3, 4, 6};
constexpr Field kOutputLocationFields[] = {
    {.name = "S3", .wire_name = "S3", .type = &types::S3Location, .optional = &kOptional<S3Location>, .offset = offsetof(OutputLocation, s3)},
};
constexpr std::uint16_t kOutputLocationNames[] = {0};
constexpr Field kOutputSerializationFields[] = {
    {.name = "CSV", .wire_name = "CSV", .type = &types::CSVOutput, .optional = &kOptional<CSVOutput>, .offset = offsetof(OutputSerialization, csv)},
    {.name = "JSON", .wire_name = "JSON", .type = &types::JSONOutput, .optional = &kOptional<JSONOutput>, .offset = offsetof(OutputSerialization, json)},
};
constexpr std::uint16_t kOutputSerializationNames[] = {0, 1};
constexpr Field kOwnerFields[] = {
    {.name = "DisplayName", .wire_name = "DisplayName", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(Owner, display_name)},
    {.name = "ID", .wire_name = "ID", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(Owner, id)},
};
constexpr std::uint16_t kOwnerNames[] = {0, 1};
constexpr Field kOwnershipControlsFields[] = {
    {.name = "Rules", .wire_name = "Rule", .type = &types::OwnershipControlsRules, .offset = offsetof(OwnershipControls, rules), .required = true},
};
constexpr std::uint16_t kOwnershipControlsNames[] = {0};
constexpr Field kOwnershipControlsRuleFields[] = {
    {.name = "ObjectOwnership", .wire_name = "ObjectOwnership", .type = &types::ObjectOwnership, .offset = offsetof(OwnershipControlsRule, object_ownership), .required = true},
};
constexpr std::uint16_t kOwnershipControlsRuleNames[] = {0};
constexpr Field kPartFields[] = {
    {.name = "PartNumber", .wire_name = "PartNumber", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(Part, part_number)},
    {.name = "LastModified", .wire_name = "LastModified", .type = &types::AbortDate, .optional = &kOptional<Timestamp>, .offset = offsetof(Part, last_modified)},
    {.name = "ETag", .wire_name = "ETag", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(Part, etag)},
    {.name = "Size", .wire_name = "Size", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(Part, size)},
    {.name = "ChecksumCRC32", .wire_name = "ChecksumCRC32", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(Part, checksum_crc32)},
    {.name = "ChecksumCRC32C", .wire_name = "ChecksumCRC32C", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(Part, checksum_crc32c)},
    {.name = "ChecksumCRC64NVME", .wire_name = "ChecksumCRC64NVME", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(Part, checksum_crc64nvme)},
    {.name = "ChecksumSHA1", .wire_name = "ChecksumSHA1", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(Part, checksum_sha1)},
    {.name = "ChecksumSHA256", .wire_name = "ChecksumSHA256", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(Part, checksum_sha256)},
    {.name = "ChecksumSHA512", .wire_name = "ChecksumSHA512", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(Part, checksum_sha512)},
    {.name = "ChecksumMD5", .wire_name = "ChecksumMD5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(Part, checksum_md5)},
    {.name = "ChecksumXXHASH64", .wire_name = "ChecksumXXHASH64", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(Part, checksum_xxhash64)},
    {.name = "ChecksumXXHASH3", .wire_name = "ChecksumXXHASH3", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(Part, checksum_xxhash3)},
    {.name = "ChecksumXXHASH128", .wire_name = "ChecksumXXHASH128", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(Part, checksum_xxhash128)},
};
constexpr std::uint16_t kPartNames[] = {4, 5, 6, 10, 7, 8, 9, 13, 12, 11, 2, 1, 0, 3};
constexpr Field kPartitionedPrefixFields[] = {
    {.name = "PartitionDateSource", .wire_name = "PartitionDateSource", .type = &types::PartitionDateSource, .optional = &kOptional<std::string>, .offset = offsetof(PartitionedPrefix, partition_date_source)},
};
constexpr std::uint16_t kPartitionedPrefixNames[] = {0};
constexpr Field kPolicyStatusFields[] = {
    {.name = "IsPublic", .wire_name = "IsPublic", .type = &types::AccessPointAlias, .optional = &kOptional<bool>, .offset = offsetof(PolicyStatus, is_public)},
};
constexpr std::uint16_t kPolicyStatusNames[] = {0};
constexpr Field kPublicAccessBlockConfigurationFields[] = {
    {.name = "BlockPublicAcls", .wire_name = "BlockPublicAcls", .type = &types::AccessPointAlias, .optional = &kOptional<bool>, .offset = offsetof(PublicAccessBlockConfiguration, block_public_acls)},
    {.name = "IgnorePublicAcls", .wire_name = "IgnorePublicAcls", .type = &types::AccessPointAlias, .optional = &kOptional<bool>, .offset = offsetof(PublicAccessBlockConfiguration, ignore_public_acls)},
    {.name = "BlockPublicPolicy", .wire_name = "BlockPublicPolicy", .type = &types::AccessPointAlias, .optional = &kOptional<bool>, .offset = offsetof(PublicAccessBlockConfiguration, block_public_policy)},
    {.name = "RestrictPublicBuckets", .wire_name = "RestrictPublicBuckets", .type = &types::AccessPointAlias, .optional = &kOptional<bool>, .offset = offsetof(PublicAccessBlockConfiguration, restrict_public_buckets)},
};
constexpr std::uint16_t kPublicAccessBlockConfigurationNames[] = {0, 2, 1, 3};
constexpr Field kPutBucketAccelerateConfigurationRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(PutBucketAccelerateConfigurationRequest, bucket), .location = Location::uri, .required = true},
    {.name = "AccelerateConfiguration", .wire_name = "AccelerateConfiguration", .type = &types::AccelerateConfiguration, .offset = offsetof(PutBucketAccelerateConfigurationRequest, accelerate_configuration), .location = Location::payload, .required = true, .xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/"},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutBucketAccelerateConfigurationRequest, expected_bucket_owner), .location = Location::header},
    {.name = "ChecksumAlgorithm", .wire_name = "x-amz-sdk-checksum-algorithm", .type = &types::ChecksumAlgorithm, .optional = &kOptional<std::string>, .offset = offsetof(PutBucketAccelerateConfigurationRequest, checksum_algorithm), .location = Location::header},
};
constexpr std::uint16_t kPutBucketAccelerateConfigurationRequestNames[] = {1};
constexpr std::uint16_t kPutBucketAccelerateConfigurationRequestHeaders[] = {2, 3};
constexpr std::string_view kPutBucketAccelerateConfigurationRequestHeaderNames[] = {"x-amz-expected-bucket-owner", "x-amz-sdk-checksum-algorithm"};
constexpr Field kPutBucketAclRequestFields[] = {
    {.name = "ACL", .wire_name = "x-amz-acl", .type = &types::BucketCannedACL, .optional = &kOptional<std::string>, .offset = offsetof(PutBucketAclRequest, acl), .location = Location::header},
    {.name = "AccessControlPolicy", .wire_name = "AccessControlPolicy", .type = &types::AccessControlPolicy, .optional = &kOptional<AccessControlPolicy>, .offset = offsetof(PutBucketAclRequest, access_control_policy), .location = Location::payload, .xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/"},
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(PutBucketAclRequest, bucket), .location = Location::uri, .required = true},
    {.name = "ContentMD5", .wire_name = "Content-MD5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutBucketAclRequest, content_md5), .location = Location::header},
    {.name = "ChecksumAlgorithm", .wire_name = "x-amz-sdk-checksum-algorithm", .type = &types::ChecksumAlgorithm, .optional = &kOptional<std::string>, .offset = offsetof(PutBucketAclRequest, checksum_algorithm), .location = Location::header},
    {.name = "GrantFullControl", .wire_name = "x-amz-grant-full-control", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutBucketAclRequest, grant_full_control), .location = Location::header},
    {.name = "GrantRead", .wire_name = "x-amz-grant-read", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutBucketAclRequest, grant_read), .location = Location::header},
    {.name = "GrantReadACP", .wire_name = "x-amz-grant-read-acp", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutBucketAclRequest, grant_read_acp), .location = Location::header},
    {.name = "GrantWrite", .wire_name = "x-amz-grant-write", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutBucketAclRequest, grant_write), .location = Location::header},
    {.name = "GrantWriteACP", .wire_name = "x-amz-grant-write-acp", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutBucketAclRequest, grant_write_acp), .location = Location::header},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutBucketAclRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kPutBucketAclRequestNames[] = {1};
constexpr std::uint16_t kPutBucketAclRequestHeaders[] = {3, 0, 10, 5, 6, 7, 8, 9, 4};
constexpr std::string_view kPutBucketAclRequestHeaderNames[] = {"content-md5", "x-amz-acl", "x-amz-expected-bucket-owner", "x-amz-grant-full-control", "x-amz-grant-read", "x-amz-grant-read-acp", "x-amz-grant-write", "x-amz-grant-write-acp", "x-amz-sdk-checksum-algorithm"};
constexpr Field kPutBucketAnalyticsConfigurationRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(PutBucketAnalyticsConfigurationRequest, bucket), .location = Location::uri, .required = true},
    {.name = "Id", .wire_name = "id", .type = &types::AbortRuleId, .offset = offsetof(PutBucketAnalyticsConfigurationRequest, id), .location = Location::query, .required = true},
    {.name = "AnalyticsConfiguration", .wire_name = "AnalyticsConfiguration", .type = &types::AnalyticsConfiguration, .offset = offsetof(PutBucketAnalyticsConfigurationRequest, analytics_configuration), .location = Location::payload, .required = true, .xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/"},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutBucketAnalyticsConfigurationRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kPutBucketAnalyticsConfigurationRequestNames[] = {2};
constexpr std::uint16_t kPutBucketAnalyticsConfigurationRequestHeaders[] = {3};
constexpr std::string_view kPutBucketAnalyticsConfigurationRequestHeaderNames[] = {"x-amz-expected-bucket-owner"};
constexpr Field kPutBucketCorsRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(PutBucketCorsRequest, bucket), .location = Location::uri, .required = true},
    {.name = "CORSConfiguration", .wire_name = "CORSConfiguration", .type = &types::CORSConfiguration, .offset = offsetof(PutBucketCorsRequest, cors_configuration), .location = Location::payload, .required = true, .xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/"},
    {.name = "ContentMD5", .wire_name = "Content-MD5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutBucketCorsRequest, content_md5), .location = Location::header},
    {.name = "ChecksumAlgorithm", .wire_name = "x-amz-sdk-checksum-algorithm", .type = &types::ChecksumAlgorithm, .optional = &kOptional<std::string>, .offset = offsetof(PutBucketCorsRequest, checksum_algorithm), .location = Location::header},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutBucketCorsRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kPutBucketCorsRequestNames[] = {1};
constexpr std::uint16_t kPutBucketCorsRequestHeaders[] = {2, 4, 3};
constexpr std::string_view kPutBucketCorsRequestHeaderNames[] = {"content-md5", "x-amz-expected-bucket-owner", "x-amz-sdk-checksum-algorithm"};
constexpr Field kPutBucketEncryptionRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(PutBucketEncryptionRequest, bucket), .location = Location::uri, .required = true},
    {.name = "ContentMD5", .wire_name = "Content-MD5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutBucketEncryptionRequest, content_md5), .location = Location::header},
    {.name = "ChecksumAlgorithm", .wire_name = "x-amz-sdk-checksum-algorithm", .type = &types::ChecksumAlgorithm, .optional = &kOptional<std::string>, .offset = offsetof(PutBucketEncryptionRequest, checksum_algorithm), .location = Location::header},
    {.name = "ServerSideEncryptionConfiguration", .wire_name = "ServerSideEncryptionConfiguration", .type = &types::ServerSideEncryptionConfiguration, .offset = offsetof(PutBucketEncryptionRequest, server_side_encryption_configuration), .location = Location::payload, .required = true, .xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/"},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutBucketEncryptionRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kPutBucketEncryptionRequestNames[] = {3};
constexpr std::uint16_t kPutBucketEncryptionRequestHeaders[] = {1, 4, 2};
constexpr std::string_view kPutBucketEncryptionRequestHeaderNames[] = {"content-md5", "x-amz-expected-bucket-owner", "x-amz-sdk-checksum-algorithm"};
constexpr Field kPutBucketIntelligentTieringConfigurationRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(PutBucketIntelligentTieringConfigurationRequest, bucket), .location = Location::uri, .required = true},
    {.name = "Id", .wire_name = "id", .type = &types::AbortRuleId, .offset = offsetof(PutBucketIntelligentTieringConfigurationRequest, id), .location = Location::query, .required = true},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutBucketIntelligentTieringConfigurationRequest, expected_bucket_owner), .location = Location::header},
    {.name = "IntelligentTieringConfiguration", .wire_name = "IntelligentTieringConfiguration", .type = &types::IntelligentTieringConfiguration, .offset = offsetof(PutBucketIntelligentTieringConfigurationRequest, intelligent_tiering_configuration), .location = Location::payload, .required = true, .xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/"},
};
constexpr std::uint16_t kPutBucketIntelligentTieringConfigurationRequestNames[] = {3};
constexpr std::uint16_t kPutBucketIntelligentTieringConfigurationRequestHeaders[] = {2};
constexpr std::string_view kPutBucketIntelligentTieringConfigurationRequestHeaderNames[] = {"x-amz-expected-bucket-owner"};
constexpr Field kPutBucketInventoryConfigurationRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(PutBucketInventoryConfigurationRequest, bucket), .location = Location::uri, .required = true},
    {.name = "Id", .wire_name = "id", .type = &types::AbortRuleId, .offset = offsetof(PutBucketInventoryConfigurationRequest, id), .location = Location::query, .required = true},
    {.name = "InventoryConfiguration", .wire_name = "InventoryConfiguration", .type = &types::InventoryConfiguration, .offset = offsetof(PutBucketInventoryConfigurationRequest, inventory_configuration), .location = Location::payload, .required = true, .xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/"},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutBucketInventoryConfigurationRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kPutBucketInventoryConfigurationRequestNames[] = {2};
constexpr std::uint16_t kPutBucketInventoryConfigurationRequestHeaders[] = {3};
constexpr std::string_view kPutBucketInventoryConfigurationRequestHeaderNames[] = {"x-amz-expected-bucket-owner"};
constexpr Field kPutBucketLifecycleConfigurationOutputFields[] = {
    {.name = "TransitionDefaultMinimumObjectSize", .wire_name = "x-amz-transition-default-minimum-object-size", .type = &types::TransitionDefaultMinimumObjectSize, .optional = &kOptional<std::string>, .offset = offsetof(PutBucketLifecycleConfigurationOutput, transition_default_minimum_object_size), .location = Location::header},
};
constexpr std::uint16_t kPutBucketLifecycleConfigurationOutputHeaders[] = {0};
constexpr std::string_view kPutBucketLifecycleConfigurationOutputHeaderNames[] = {"x-amz-transition-default-minimum-object-size"};
constexpr Field kPutBucketLifecycleConfigurationRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(PutBucketLifecycleConfigurationRequest, bucket), .location = Location::uri, .required = true},
    {.name = "ChecksumAlgorithm", .wire_name = "x-amz-sdk-checksum-algorithm", .type = &types::ChecksumAlgorithm, .optional = &kOptional<std::string>, .offset = offsetof(PutBucketLifecycleConfigurationRequest, checksum_algorithm), .location = Location::header},
    {.name = "LifecycleConfiguration", .wire_name = "LifecycleConfiguration", .type = &types::BucketLifecycleConfiguration, .optional = &kOptional<BucketLifecycleConfiguration>, .offset = offsetof(PutBucketLifecycleConfigurationRequest, lifecycle_configuration), .location = Location::payload, .xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/"},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutBucketLifecycleConfigurationRequest, expected_bucket_owner), .location = Location::header},
    {.name = "TransitionDefaultMinimumObjectSize", .wire_name = "x-amz-transition-default-minimum-object-size", .type = &types::TransitionDefaultMinimumObjectSize, .optional = &kOptional<std::string>, .offset = offsetof(PutBucketLifecycleConfigurationRequest, transition_default_minimum_object_size), .location = Location::header},
};
constexpr std::uint16_t kPutBucketLifecycleConfigurationRequestNames[] = {2};
constexpr std::uint16_t kPutBucketLifecycleConfigurationRequestHeaders[] = {3, 1, 4};
constexpr std::string_view kPutBucketLifecycleConfigurationRequestHeaderNames[] = {"x-amz-expected-bucket-owner", "x-amz-sdk-checksum-algorithm", "x-amz-transition-default-minimum-object-size"};
constexpr Field kPutBucketLoggingRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(PutBucketLoggingRequest, bucket), .location = Location::uri, .required = true},
    {.name = "BucketLoggingStatus", .wire_name = "BucketLoggingStatus", .type = &types::BucketLoggingStatus, .offset = offsetof(PutBucketLoggingRequest, bucket_logging_status), .location = Location::payload, .required = true, .xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/"},
    {.name = "ContentMD5", .wire_name = "Content-MD5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutBucketLoggingRequest, content_md5), .location = Location::header},
    {.name = "ChecksumAlgorithm", .wire_name = "x-amz-sdk-checksum-algorithm", .type = &types::ChecksumAlgorithm, .optional = &kOptional<std::string>, .offset = offsetof(PutBucketLoggingRequest, checksum_algorithm), .location = Location::header},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutBucketLoggingRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kPutBucketLoggingRequestNames[] = {1};
constexpr std::uint16_t kPutBucketLoggingRequestHeaders[] = {2, 4, 3};
constexpr std::string_view kPutBucketLoggingRequestHeaderNames[] = {"content-md5", "x-amz-expected-bucket-owner", "x-amz-sdk-checksum-algorithm"};
constexpr Field kPutBucketMetricsConfigurationRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(PutBucketMetricsConfigurationRequest, bucket), .location = Location::uri, .required = true},
    {.name = "Id", .wire_name = "id", .type = &types::AbortRuleId, .offset = offsetof(PutBucketMetricsConfigurationRequest, id), .location = Location::query, .required = true},
    {.name = "MetricsConfiguration", .wire_name = "MetricsConfiguration", .type = &types::MetricsConfiguration, .offset = offsetof(PutBucketMetricsConfigurationRequest, metrics_configuration), .location = Location::payload, .required = true, .xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/"},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutBucketMetricsConfigurationRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kPutBucketMetricsConfigurationRequestNames[] = {2};
constexpr std::uint16_t kPutBucketMetricsConfigurationRequestHeaders[] = {3};
constexpr std::string_view kPutBucketMetricsConfigurationRequestHeaderNames[] = {"x-amz-expected-bucket-owner"};
constexpr Field kPutBucketNotificationConfigurationRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(PutBucketNotificationConfigurationRequest, bucket), .location = Location::uri, .required = true},
    {.name = "NotificationConfiguration", .wire_name = "NotificationConfiguration", .type = &types::NotificationConfiguration, .offset = offsetof(PutBucketNotificationConfigurationRequest, notification_configuration), .location = Location::payload, .required = true, .xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/"},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutBucketNotificationConfigurationRequest, expected_bucket_owner), .location = Location::header},
    {.name = "SkipDestinationValidation", .wire_name = "x-amz-skip-destination-validation", .type = &types::AccessPointAlias, .optional = &kOptional<bool>, .offset = offsetof(PutBucketNotificationConfigurationRequest, skip_destination_validation), .location = Location::header},
};
constexpr std::uint16_t kPutBucketNotificationConfigurationRequestNames[] = {1};
constexpr std::uint16_t kPutBucketNotificationConfigurationRequestHeaders[] = {2, 3};
constexpr std::string_view kPutBucketNotificationConfigurationRequestHeaderNames[] = {"x-amz-expected-bucket-owner", "x-amz-skip-destination-validation"};
constexpr Field kPutBucketOwnershipControlsRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(PutBucketOwnershipControlsRequest, bucket), .location = Location::uri, .required = true},
    {.name = "ContentMD5", .wire_name = "Content-MD5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutBucketOwnershipControlsRequest, content_md5), .location = Location::header},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutBucketOwnershipControlsRequest, expected_bucket_owner), .location = Location::header},
    {.name = "OwnershipControls", .wire_name = "OwnershipControls", .type = &types::OwnershipControls, .offset = offsetof(PutBucketOwnershipControlsRequest, ownership_controls), .location = Location::payload, .required = true, .xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/"},
    {.name = "ChecksumAlgorithm", .wire_name = "x-amz-sdk-checksum-algorithm", .type = &types::ChecksumAlgorithm, .optional = &kOptional<std::string>, .offset = offsetof(PutBucketOwnershipControlsRequest, checksum_algorithm), .location = Location::header},
};
constexpr std::uint16_t kPutBucketOwnershipControlsRequestNames[] = {3};
constexpr std::uint16_t kPutBucketOwnershipControlsRequestHeaders[] = {1, 2, 4};
constexpr std::string_view kPutBucketOwnershipControlsRequestHeaderNames[] = {"content-md5", "x-amz-expected-bucket-owner", "x-amz-sdk-checksum-algorithm"};
constexpr Field kPutBucketPolicyRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(PutBucketPolicyRequest, bucket), .location = Location::uri, .required = true},
    {.name = "ContentMD5", .wire_name = "Content-MD5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutBucketPolicyRequest, content_md5), .location = Location::header},
    {.name = "ChecksumAlgorithm", .wire_name = "x-amz-sdk-checksum-algorithm", .type = &types::ChecksumAlgorithm, .optional = &kOptional<std::string>, .offset = offsetof(PutBucketPolicyRequest, checksum_algorithm), .location = Location::header},
    {.name = "ConfirmRemoveSelfBucketAccess", .wire_name = "x-amz-confirm-remove-self-bucket-access", .type = &types::AccessPointAlias, .optional = &kOptional<bool>, .offset = offsetof(PutBucketPolicyRequest, confirm_remove_self_bucket_access), .location = Location::header},
    {.name = "Policy", .wire_name = "Policy", .type = &types::AbortRuleId, .offset = offsetof(PutBucketPolicyRequest, policy), .location = Location::payload, .required = true},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutBucketPolicyRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kPutBucketPolicyRequestNames[] = {4};
constexpr std::uint16_t kPutBucketPolicyRequestHeaders[] = {1, 3, 5, 2};
constexpr std::string_view kPutBucketPolicyRequestHeaderNames[] = {"content-md5", "x-amz-confirm-remove-self-bucket-access", "x-amz-expected-bucket-owner", "x-amz-sdk-checksum-algorithm"};
constexpr Field kPutBucketReplicationRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(PutBucketReplicationRequest, bucket), .location = Location::uri, .required = true},
    {.name = "ContentMD5", .wire_name = "Content-MD5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutBucketReplicationRequest, content_md5), .location = Location::header},
    {.name = "ChecksumAlgorithm", .wire_name = "x-amz-sdk-checksum-algorithm", .type = &types::ChecksumAlgorithm, .optional = &kOptional<std::string>, .offset = offsetof(PutBucketReplicationRequest, checksum_algorithm), .location = Location::header},
    {.name = "ReplicationConfiguration", .wire_name = "ReplicationConfiguration", .type = &types::ReplicationConfiguration, .offset = offsetof(PutBucketReplicationRequest, replication_configuration), .location = Location::payload, .required = true, .xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/"},
    {.name = "Token", .wire_name = "x-amz-bucket-object-lock-token", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutBucketReplicationRequest, token), .location = Location::header},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutBucketReplicationRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kPutBucketReplicationRequestNames[] = {3};
constexpr std::uint16_t kPutBucketReplicationRequestHeaders[] = {1, 4, 5, 2};
constexpr std::string_view kPutBucketReplicationRequestHeaderNames[] = {"content-md5", "x-amz-bucket-object-lock-token", "x-amz-expected-bucket-owner", "x-amz-sdk-checksum-algorithm"};
constexpr Field kPutBucketRequestPaymentRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(PutBucketRequestPaymentRequest, bucket), .location = Location::uri, .required = true},
    {.name = "ContentMD5", .wire_name = "Content-MD5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutBucketRequestPaymentRequest, content_md5), .location = Location::header},
    {.name = "ChecksumAlgorithm", .wire_name = "x-amz-sdk-checksum-algorithm", .type = &types::ChecksumAlgorithm, .optional = &kOptional<std::string>, .offset = offsetof(PutBucketRequestPaymentRequest, checksum_algorithm), .location = Location::header},
    {.name = "RequestPaymentConfiguration", .wire_name = "RequestPaymentConfiguration", .type = &types::RequestPaymentConfiguration, .offset = offsetof(PutBucketRequestPaymentRequest, request_payment_configuration), .location = Location::payload, .required = true, .xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/"},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutBucketRequestPaymentRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kPutBucketRequestPaymentRequestNames[] = {3};
constexpr std::uint16_t kPutBucketRequestPaymentRequestHeaders[] = {1, 4, 2};
constexpr std::string_view kPutBucketRequestPaymentRequestHeaderNames[] = {"content-md5", "x-amz-expected-bucket-owner", "x-amz-sdk-checksum-algorithm"};
constexpr Field kPutBucketTaggingRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(PutBucketTaggingRequest, bucket), .location = Location::uri, .required = true},
    {.name = "ContentMD5", .wire_name = "Content-MD5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutBucketTaggingRequest, content_md5), .location = Location::header},
    {.name = "ChecksumAlgorithm", .wire_name = "x-amz-sdk-checksum-algorithm", .type = &types::ChecksumAlgorithm, .optional = &kOptional<std::string>, .offset = offsetof(PutBucketTaggingRequest, checksum_algorithm), .location = Location::header},
    {.name = "Tagging", .wire_name = "Tagging", .type = &types::Tagging, .offset = offsetof(PutBucketTaggingRequest, tagging), .location = Location::payload, .required = true, .xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/"},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutBucketTaggingRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kPutBucketTaggingRequestNames[] = {3};
constexpr std::uint16_t kPutBucketTaggingRequestHeaders[] = {1, 4, 2};
constexpr std::string_view kPutBucketTaggingRequestHeaderNames[] = {"content-md5", "x-amz-expected-bucket-owner", "x-amz-sdk-checksum-algorithm"};
constexpr Field kPutBucketVersioningRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(PutBucketVersioningRequest, bucket), .location = Location::uri, .required = true},
    {.name = "ContentMD5", .wire_name = "Content-MD5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutBucketVersioningRequest, content_md5), .location = Location::header},
    {.name = "ChecksumAlgorithm", .wire_name = "x-amz-sdk-checksum-algorithm", .type = &types::ChecksumAlgorithm, .optional = &kOptional<std::string>, .offset = offsetof(PutBucketVersioningRequest, checksum_algorithm), .location = Location::header},
    {.name = "MFA", .wire_name = "x-amz-mfa", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutBucketVersioningRequest, mfa), .location = Location::header},
    {.name = "VersioningConfiguration", .wire_name = "VersioningConfiguration", .type = &types::VersioningConfiguration, .offset = offsetof(PutBucketVersioningRequest, versioning_configuration), .location = Location::payload, .required = true, .xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/"},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutBucketVersioningRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kPutBucketVersioningRequestNames[] = {4};
constexpr std::uint16_t kPutBucketVersioningRequestHeaders[] = {1, 5, 3, 2};
constexpr std::string_view kPutBucketVersioningRequestHeaderNames[] = {"content-md5", "x-amz-expected-bucket-owner", "x-amz-mfa", "x-amz-sdk-checksum-algorithm"};
constexpr Field kPutBucketWebsiteRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(PutBucketWebsiteRequest, bucket), .location = Location::uri, .required = true},
    {.name = "ContentMD5", .wire_name = "Content-MD5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutBucketWebsiteRequest, content_md5), .location = Location::header},
    {.name = "ChecksumAlgorithm", .wire_name = "x-amz-sdk-checksum-algorithm", .type = &types::ChecksumAlgorithm, .optional = &kOptional<std::string>, .offset = offsetof(PutBucketWebsiteRequest, checksum_algorithm), .location = Location::header},
    {.name = "WebsiteConfiguration", .wire_name = "WebsiteConfiguration", .type = &types::WebsiteConfiguration, .offset = offsetof(PutBucketWebsiteRequest, website_configuration), .location = Location::payload, .required = true, .xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/"},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutBucketWebsiteRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kPutBucketWebsiteRequestNames[] = {3};
constexpr std::uint16_t kPutBucketWebsiteRequestHeaders[] = {1, 4, 2};
constexpr std::string_view kPutBucketWebsiteRequestHeaderNames[] = {"content-md5", "x-amz-expected-bucket-owner", "x-amz-sdk-checksum-algorithm"};
constexpr Field kPutObjectAclOutputFields[] = {
    {.name = "RequestCharged", .wire_name = "x-amz-request-charged", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectAclOutput, request_charged), .location = Location::header},
};
constexpr std::uint16_t kPutObjectAclOutputHeaders[] = {0};
constexpr std::string_view kPutObjectAclOutputHeaderNames[] = {"x-amz-request-charged"};
constexpr Field kPutObjectAclRequestFields[] = {
    {.name = "ACL", .wire_name = "x-amz-acl", .type = &types::ObjectCannedACL, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectAclRequest, acl), .location = Location::header},
    {.name = "AccessControlPolicy", .wire_name = "AccessControlPolicy", .type = &types::AccessControlPolicy, .optional = &kOptional<AccessControlPolicy>, .offset = offsetof(PutObjectAclRequest, access_control_policy), .location = Location::payload, .xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/"},
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(PutObjectAclRequest, bucket), .location = Location::uri, .required = true},
    {.name = "ContentMD5", .wire_name = "Content-MD5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectAclRequest, content_md5), .location = Location::header},
    {.name = "ChecksumAlgorithm", .wire_name = "x-amz-sdk-checksum-algorithm", .type = &types::ChecksumAlgorithm, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectAclRequest, checksum_algorithm), .location = Location::header},
    {.name = "GrantFullControl", .wire_name = "x-amz-grant-full-control", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectAclRequest, grant_full_control), .location = Location::header},
    {.name = "GrantRead", .wire_name = "x-amz-grant-read", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectAclRequest, grant_read), .location = Location::header},
    {.name = "GrantReadACP", .wire_name = "x-amz-grant-read-acp", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectAclRequest, grant_read_acp), .location = Location::header},
    {.name = "GrantWrite", .wire_name = "x-amz-grant-write", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectAclRequest, grant_write), .location = Location::header},
    {.name = "GrantWriteACP", .wire_name = "x-amz-grant-write-acp", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectAclRequest, grant_write_acp), .location = Location::header},
    {.name = "Key", .wire_name = "Key", .type = &types::ObjectKey, .offset = offsetof(PutObjectAclRequest, key), .location = Location::uri, .required = true},
    {.name = "RequestPayer", .wire_name = "x-amz-request-payer", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectAclRequest, request_payer), .location = Location::header},
    {.name = "VersionId", .wire_name = "versionId", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectAclRequest, version_id), .location = Location::query},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectAclRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kPutObjectAclRequestNames[] = {1};
constexpr std::uint16_t kPutObjectAclRequestHeaders[] = {3, 0, 13, 5, 6, 7, 8, 9, 11, 4};
constexpr std::string_view kPutObjectAclRequestHeaderNames[] = {"content-md5", "x-amz-acl", "x-amz-expected-bucket-owner", "x-amz-grant-full-control", "x-amz-grant-read", "x-amz-grant-read-acp", "x-amz-grant-write", "x-amz-grant-write-acp", "x-amz-request-payer", "x-amz-sdk-checksum-algorithm"};
constexpr Field kPutObjectLegalHoldOutputFields[] = {
    {.name = "RequestCharged", .wire_name = "x-amz-request-charged", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectLegalHoldOutput, request_charged), .location = Location::header},
};
constexpr std::uint16_t kPutObjectLegalHoldOutputHeaders[] = {0};
constexpr std::string_view kPutObjectLegalHoldOutputHeaderNames[] = {"x-amz-request-charged"};
constexpr Field kPutObjectLegalHoldRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(PutObjectLegalHoldRequest, bucket), .location = Location::uri, .required = true},
    {.name = "Key", .wire_name = "Key", .type = &types::ObjectKey, .offset = offsetof(PutObjectLegalHoldRequest, key), .location = Location::uri, .required = true},
    {.name = "LegalHold", .wire_name = "LegalHold", .type = &types::ObjectLockLegalHold, .optional = &kOptional<ObjectLockLegalHold>, .offset = offsetof(PutObjectLegalHoldRequest, legal_hold), .location = Location::payload, .xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/"},
    {.name = "RequestPayer", .wire_name = "x-amz-request-payer", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectLegalHoldRequest, request_payer), .location = Location::header},
    {.name = "VersionId", .wire_name = "versionId", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectLegalHoldRequest, version_id), .location = Location::query},
    {.name = "ContentMD5", .wire_name = "Content-MD5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectLegalHoldRequest, content_md5), .location = Location::header},
    {.name = "ChecksumAlgorithm", .wire_name = "x-amz-sdk-checksum-algorithm", .type = &types::ChecksumAlgorithm, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectLegalHoldRequest, checksum_algorithm), .location = Location::header},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectLegalHoldRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kPutObjectLegalHoldRequestNames[] = {2};
constexpr std::uint16_t kPutObjectLegalHoldRequestHeaders[] = {5, 7, 3, 6};
constexpr std::string_view kPutObjectLegalHoldRequestHeaderNames[] = {"content-md5", "x-amz-expected-bucket-owner", "x-amz-request-payer", "x-amz-sdk-checksum-algorithm"};
constexpr Field kPutObjectLockConfigurationOutputFields[] = {
    {.name = "RequestCharged", .wire_name = "x-amz-request-charged", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectLockConfigurationOutput, request_charged), .location = Location::header},
};
constexpr std::uint16_t kPutObjectLockConfigurationOutputHeaders[] = {0};
constexpr std::string_view kPutObjectLockConfigurationOutputHeaderNames[] = {"x-amz-request-charged"};
constexpr Field kPutObjectLockConfigurationRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(PutObjectLockConfigurationRequest, bucket), .location = Location::uri, .required = true},
    {.name = "ObjectLockConfiguration", .wire_name = "ObjectLockConfiguration", .type = &types::ObjectLockConfiguration, .optional = &kOptional<ObjectLockConfiguration>, .offset = offsetof(PutObjectLockConfigurationRequest, object_lock_configuration), .location = Location::payload, .xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/"},
    {.name = "RequestPayer", .wire_name = "x-amz-request-payer", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectLockConfigurationRequest, request_payer), .location = Location::header},
    {.name = "Token", .wire_name = "x-amz-bucket-object-lock-token", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectLockConfigurationRequest, token), .location = Location::header},
    {.name = "ContentMD5", .wire_name = "Content-MD5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectLockConfigurationRequest, content_md5), .location = Location::header},
    {.name = "ChecksumAlgorithm", .wire_name = "x-amz-sdk-checksum-algorithm", .type = &types::ChecksumAlgorithm, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectLockConfigurationRequest, checksum_algorithm), .location = Location::header},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectLockConfigurationRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kPutObjectLockConfigurationRequestNames[] = {1};
constexpr std::uint16_t kPutObjectLockConfigurationRequestHeaders[] = {4, 3, 6, 2, 5};
constexpr std::string_view kPutObjectLockConfigurationRequestHeaderNames[] = {"content-md5", "x-amz-bucket-object-lock-token", "x-amz-expected-bucket-owner", "x-amz-request-payer", "x-amz-sdk-checksum-algorithm"};

}  // namespace

constinit const Shape LocationInfo::kShape = {.name = "LocationInfo", .size = sizeof(LocationInfo), .fields = kLocationInfoFields, .by_wire_name = kLocationInfoNames};
constinit const Type types::LocationInfo = {.kind = Kind::structure, .shape = &LocationInfo::kShape};
constinit const Shape LoggingEnabled::kShape = {.name = "LoggingEnabled", .size = sizeof(LoggingEnabled), .fields = kLoggingEnabledFields, .by_wire_name = kLoggingEnabledNames};
constinit const Type types::LoggingEnabled = {.kind = Kind::structure, .shape = &LoggingEnabled::kShape};
constinit const Shape MetadataEntry::kShape = {.name = "MetadataEntry", .size = sizeof(MetadataEntry), .fields = kMetadataEntryFields, .by_wire_name = kMetadataEntryNames};
constinit const Type types::MetadataEntry = {.kind = Kind::structure, .shape = &MetadataEntry::kShape};
constinit const Type types::UserMetadata = {.kind = Kind::list, .element = &types::MetadataEntry, .list = &kList<MetadataEntry>, .element_name = "MetadataEntry"};
constinit const Shape Metrics::kShape = {.name = "Metrics", .size = sizeof(Metrics), .fields = kMetricsFields, .by_wire_name = kMetricsNames};
constinit const Type types::Metrics = {.kind = Kind::structure, .shape = &Metrics::kShape};
constinit const Shape MetricsAndOperator::kShape = {.name = "MetricsAndOperator", .size = sizeof(MetricsAndOperator), .fields = kMetricsAndOperatorFields, .by_wire_name = kMetricsAndOperatorNames};
constinit const Type types::MetricsAndOperator = {.kind = Kind::structure, .shape = &MetricsAndOperator::kShape};
constinit const Shape MetricsConfiguration::kShape = {.name = "MetricsConfiguration", .size = sizeof(MetricsConfiguration), .fields = kMetricsConfigurationFields, .by_wire_name = kMetricsConfigurationNames};
constinit const Type types::MetricsConfiguration = {.kind = Kind::structure, .shape = &MetricsConfiguration::kShape};
constinit const Type types::MetricsConfigurationList = {.kind = Kind::list, .flattened = true, .element = &types::MetricsConfiguration, .list = &kList<MetricsConfiguration>};
constinit const Shape MetricsFilter::kShape = {.name = "MetricsFilter", .size = sizeof(MetricsFilter), .fields = kMetricsFilterFields, .by_wire_name = kMetricsFilterNames};
constinit const Type types::MetricsFilter = {.kind = Kind::structure, .shape = &MetricsFilter::kShape};
constinit const Shape MultipartUpload::kShape = {.name = "MultipartUpload", .size = sizeof(MultipartUpload), .fields = kMultipartUploadFields, .by_wire_name = kMultipartUploadNames};
constinit const Type types::MultipartUpload = {.kind = Kind::structure, .shape = &MultipartUpload::kShape};
constinit const Type types::MultipartUploadList = {.kind = Kind::list, .flattened = true, .element = &types::MultipartUpload, .list = &kList<MultipartUpload>};
constinit const Shape NoncurrentVersionExpiration::kShape = {.name = "NoncurrentVersionExpiration", .size = sizeof(NoncurrentVersionExpiration), .fields = kNoncurrentVersionExpirationFields, .by_wire_name = kNoncurrentVersionExpirationNames};
constinit const Type types::NoncurrentVersionExpiration = {.kind = Kind::structure, .shape = &NoncurrentVersionExpiration::kShape};
constinit const Shape NoncurrentVersionTransition::kShape = {.name = "NoncurrentVersionTransition", .size = sizeof(NoncurrentVersionTransition), .fields = kNoncurrentVersionTransitionFields, .by_wire_name = kNoncurrentVersionTransitionNames};
constinit const Type types::NoncurrentVersionTransition = {.kind = Kind::structure, .shape = &NoncurrentVersionTransition::kShape};
constinit const Type types::NoncurrentVersionTransitionList = {.kind = Kind::list, .flattened = true, .element = &types::NoncurrentVersionTransition, .list = &kList<NoncurrentVersionTransition>};
constinit const Shape NotificationConfiguration::kShape = {.name = "NotificationConfiguration", .size = sizeof(NotificationConfiguration), .fields = kNotificationConfigurationFields, .by_wire_name = kNotificationConfigurationNames};
constinit const Type types::NotificationConfiguration = {.kind = Kind::structure, .shape = &NotificationConfiguration::kShape};
constinit const Shape NotificationConfigurationFilter::kShape = {.name = "NotificationConfigurationFilter", .size = sizeof(NotificationConfigurationFilter), .fields = kNotificationConfigurationFilterFields, .by_wire_name = kNotificationConfigurationFilterNames};
constinit const Type types::NotificationConfigurationFilter = {.kind = Kind::structure, .shape = &NotificationConfigurationFilter::kShape};
constinit const Shape Object::kShape = {.name = "Object", .size = sizeof(Object), .fields = kObjectFields, .by_wire_name = kObjectNames};
constinit const Type types::Object = {.kind = Kind::structure, .shape = &Object::kShape};
constinit const Type types::ObjectList = {.kind = Kind::list, .flattened = true, .element = &types::Object, .list = &kList<Object>};
constinit const Shape ObjectEncryption::kShape = {.name = "ObjectEncryption", .size = sizeof(ObjectEncryption), .fields = kObjectEncryptionFields, .by_wire_name = kObjectEncryptionNames, .is_union = true};
constinit const Type types::ObjectEncryption = {.kind = Kind::structure, .shape = &ObjectEncryption::kShape};
constinit const Shape ObjectIdentifier::kShape = {.name = "ObjectIdentifier", .size = sizeof(ObjectIdentifier), .fields = kObjectIdentifierFields, .by_wire_name = kObjectIdentifierNames};
constinit const Type types::ObjectIdentifier = {.kind = Kind::structure, .shape = &ObjectIdentifier::kShape};
constinit const Type types::ObjectIdentifierList = {.kind = Kind::list, .flattened = true, .element = &types::ObjectIdentifier, .list = &kList<ObjectIdentifier>};
constinit const Shape ObjectLockConfiguration::kShape = {.name = "ObjectLockConfiguration", .size = sizeof(ObjectLockConfiguration), .fields = kObjectLockConfigurationFields, .by_wire_name = kObjectLockConfigurationNames};
constinit const Type types::ObjectLockConfiguration = {.kind = Kind::structure, .shape = &ObjectLockConfiguration::kShape};
constinit const Shape ObjectLockLegalHold::kShape = {.name = "ObjectLockLegalHold", .size = sizeof(ObjectLockLegalHold), .fields = kObjectLockLegalHoldFields, .by_wire_name = kObjectLockLegalHoldNames};
constinit const Type types::ObjectLockLegalHold = {.kind = Kind::structure, .shape = &ObjectLockLegalHold::kShape};
constinit const Shape ObjectLockRetention::kShape = {.name = "ObjectLockRetention", .size = sizeof(ObjectLockRetention), .fields = kObjectLockRetentionFields, .by_wire_name = kObjectLockRetentionNames};
constinit const Type types::ObjectLockRetention = {.kind = Kind::structure, .shape = &ObjectLockRetention::kShape};
constinit const Shape ObjectLockRule::kShape = {.name = "ObjectLockRule", .size = sizeof(ObjectLockRule), .fields = kObjectLockRuleFields, .by_wire_name = kObjectLockRuleNames};
constinit const Type types::ObjectLockRule = {.kind = Kind::structure, .shape = &ObjectLockRule::kShape};
constinit const Shape ObjectPart::kShape = {.name = "ObjectPart", .size = sizeof(ObjectPart), .fields = kObjectPartFields, .by_wire_name = kObjectPartNames};
constinit const Type types::ObjectPart = {.kind = Kind::structure, .shape = &ObjectPart::kShape};
constinit const Type types::PartsList = {.kind = Kind::list, .flattened = true, .element = &types::ObjectPart, .list = &kList<ObjectPart>};
constinit const Shape ObjectVersion::kShape = {.name = "ObjectVersion", .size = sizeof(ObjectVersion), .fields = kObjectVersionFields, .by_wire_name = kObjectVersionNames};
constinit const Type types::ObjectVersion = {.kind = Kind::structure, .shape = &ObjectVersion::kShape};
constinit const Type types::ObjectVersionList = {.kind = Kind::list, .flattened = true, .element = &types::ObjectVersion, .list = &kList<ObjectVersion>};
constinit const Shape OutputLocation::kShape = {.name = "OutputLocation", .size = sizeof(OutputLocation), .fields = kOutputLocationFields, .by_wire_name = kOutputLocationNames};
constinit const Type types::OutputLocation = {.kind = Kind::structure, .shape = &OutputLocation::kShape};
constinit const Shape OutputSerialization::kShape = {.name = "OutputSerialization", .size = sizeof(OutputSerialization), .fields = kOutputSerializationFields, .by_wire_name = kOutputSerializationNames};
constinit const Type types::OutputSerialization = {.kind = Kind::structure, .shape = &OutputSerialization::kShape};
constinit const Shape Owner::kShape = {.name = "Owner", .size = sizeof(Owner), .fields = kOwnerFields, .by_wire_name = kOwnerNames};
constinit const Type types::Owner = {.kind = Kind::structure, .shape = &Owner::kShape};
constinit const Shape OwnershipControls::kShape = {.name = "OwnershipControls", .size = sizeof(OwnershipControls), .fields = kOwnershipControlsFields, .by_wire_name = kOwnershipControlsNames};
constinit const Type types::OwnershipControls = {.kind = Kind::structure, .shape = &OwnershipControls::kShape};
constinit const Shape OwnershipControlsRule::kShape = {.name = "OwnershipControlsRule", .size = sizeof(OwnershipControlsRule), .fields = kOwnershipControlsRuleFields, .by_wire_name = kOwnershipControlsRuleNames};
constinit const Type types::OwnershipControlsRule = {.kind = Kind::structure, .shape = &OwnershipControlsRule::kShape};
constinit const Type types::OwnershipControlsRules = {.kind = Kind::list, .flattened = true, .element = &types::OwnershipControlsRule, .list = &kList<OwnershipControlsRule>};
constinit const Shape ParquetInput::kShape = {.name = "ParquetInput", .size = sizeof(ParquetInput)};
constinit const Type types::ParquetInput = {.kind = Kind::structure, .shape = &ParquetInput::kShape};
constinit const Shape Part::kShape = {.name = "Part", .size = sizeof(Part), .fields = kPartFields, .by_wire_name = kPartNames};
constinit const Type types::Part = {.kind = Kind::structure, .shape = &Part::kShape};
constinit const Type types::Parts = {.kind = Kind::list, .flattened = true, .element = &types::Part, .list = &kList<Part>};
constinit const Shape PartitionedPrefix::kShape = {.name = "PartitionedPrefix", .size = sizeof(PartitionedPrefix), .fields = kPartitionedPrefixFields, .by_wire_name = kPartitionedPrefixNames, .xml_root = "PartitionedPrefix"};
constinit const Type types::PartitionedPrefix = {.kind = Kind::structure, .shape = &PartitionedPrefix::kShape};
constinit const Shape PolicyStatus::kShape = {.name = "PolicyStatus", .size = sizeof(PolicyStatus), .fields = kPolicyStatusFields, .by_wire_name = kPolicyStatusNames};
constinit const Type types::PolicyStatus = {.kind = Kind::structure, .shape = &PolicyStatus::kShape};
constinit const Shape PublicAccessBlockConfiguration::kShape = {.name = "PublicAccessBlockConfiguration", .size = sizeof(PublicAccessBlockConfiguration), .fields = kPublicAccessBlockConfigurationFields, .by_wire_name = kPublicAccessBlockConfigurationNames};
constinit const Type types::PublicAccessBlockConfiguration = {.kind = Kind::structure, .shape = &PublicAccessBlockConfiguration::kShape};
constinit const Shape PutBucketAccelerateConfigurationRequest::kShape = {.name = "PutBucketAccelerateConfigurationRequest", .size = sizeof(PutBucketAccelerateConfigurationRequest), .fields = kPutBucketAccelerateConfigurationRequestFields, .by_wire_name = kPutBucketAccelerateConfigurationRequestNames, .headers = kPutBucketAccelerateConfigurationRequestHeaders, .header_names = kPutBucketAccelerateConfigurationRequestHeaderNames, .payload = &kPutBucketAccelerateConfigurationRequestFields[1]};
constinit const Type types::PutBucketAccelerateConfigurationRequest = {.kind = Kind::structure, .shape = &PutBucketAccelerateConfigurationRequest::kShape};
constinit const Shape PutBucketAclRequest::kShape = {.name = "PutBucketAclRequest", .size = sizeof(PutBucketAclRequest), .fields = kPutBucketAclRequestFields, .by_wire_name = kPutBucketAclRequestNames, .headers = kPutBucketAclRequestHeaders, .header_names = kPutBucketAclRequestHeaderNames, .payload = &kPutBucketAclRequestFields[1]};
constinit const Type types::PutBucketAclRequest = {.kind = Kind::structure, .shape = &PutBucketAclRequest::kShape};
constinit const Shape PutBucketAnalyticsConfigurationRequest::kShape = {.name = "PutBucketAnalyticsConfigurationRequest", .size = sizeof(PutBucketAnalyticsConfigurationRequest), .fields = kPutBucketAnalyticsConfigurationRequestFields, .by_wire_name = kPutBucketAnalyticsConfigurationRequestNames, .headers = kPutBucketAnalyticsConfigurationRequestHeaders, .header_names = kPutBucketAnalyticsConfigurationRequestHeaderNames, .payload = &kPutBucketAnalyticsConfigurationRequestFields[2]};
constinit const Type types::PutBucketAnalyticsConfigurationRequest = {.kind = Kind::structure, .shape = &PutBucketAnalyticsConfigurationRequest::kShape};
constinit const Shape PutBucketCorsRequest::kShape = {.name = "PutBucketCorsRequest", .size = sizeof(PutBucketCorsRequest), .fields = kPutBucketCorsRequestFields, .by_wire_name = kPutBucketCorsRequestNames, .headers = kPutBucketCorsRequestHeaders, .header_names = kPutBucketCorsRequestHeaderNames, .payload = &kPutBucketCorsRequestFields[1]};
constinit const Type types::PutBucketCorsRequest = {.kind = Kind::structure, .shape = &PutBucketCorsRequest::kShape};
constinit const Shape PutBucketEncryptionRequest::kShape = {.name = "PutBucketEncryptionRequest", .size = sizeof(PutBucketEncryptionRequest), .fields = kPutBucketEncryptionRequestFields, .by_wire_name = kPutBucketEncryptionRequestNames, .headers = kPutBucketEncryptionRequestHeaders, .header_names = kPutBucketEncryptionRequestHeaderNames, .payload = &kPutBucketEncryptionRequestFields[3]};
constinit const Type types::PutBucketEncryptionRequest = {.kind = Kind::structure, .shape = &PutBucketEncryptionRequest::kShape};
constinit const Shape PutBucketIntelligentTieringConfigurationRequest::kShape = {.name = "PutBucketIntelligentTieringConfigurationRequest", .size = sizeof(PutBucketIntelligentTieringConfigurationRequest), .fields = kPutBucketIntelligentTieringConfigurationRequestFields, .by_wire_name = kPutBucketIntelligentTieringConfigurationRequestNames, .headers = kPutBucketIntelligentTieringConfigurationRequestHeaders, .header_names = kPutBucketIntelligentTieringConfigurationRequestHeaderNames, .payload = &kPutBucketIntelligentTieringConfigurationRequestFields[3]};
constinit const Type types::PutBucketIntelligentTieringConfigurationRequest = {.kind = Kind::structure, .shape = &PutBucketIntelligentTieringConfigurationRequest::kShape};
constinit const Shape PutBucketInventoryConfigurationRequest::kShape = {.name = "PutBucketInventoryConfigurationRequest", .size = sizeof(PutBucketInventoryConfigurationRequest), .fields = kPutBucketInventoryConfigurationRequestFields, .by_wire_name = kPutBucketInventoryConfigurationRequestNames, .headers = kPutBucketInventoryConfigurationRequestHeaders, .header_names = kPutBucketInventoryConfigurationRequestHeaderNames, .payload = &kPutBucketInventoryConfigurationRequestFields[2]};
constinit const Type types::PutBucketInventoryConfigurationRequest = {.kind = Kind::structure, .shape = &PutBucketInventoryConfigurationRequest::kShape};
constinit const Shape PutBucketLifecycleConfigurationOutput::kShape = {.name = "PutBucketLifecycleConfigurationOutput", .size = sizeof(PutBucketLifecycleConfigurationOutput), .fields = kPutBucketLifecycleConfigurationOutputFields, .headers = kPutBucketLifecycleConfigurationOutputHeaders, .header_names = kPutBucketLifecycleConfigurationOutputHeaderNames};
constinit const Type types::PutBucketLifecycleConfigurationOutput = {.kind = Kind::structure, .shape = &PutBucketLifecycleConfigurationOutput::kShape};
constinit const Shape PutBucketLifecycleConfigurationRequest::kShape = {.name = "PutBucketLifecycleConfigurationRequest", .size = sizeof(PutBucketLifecycleConfigurationRequest), .fields = kPutBucketLifecycleConfigurationRequestFields, .by_wire_name = kPutBucketLifecycleConfigurationRequestNames, .headers = kPutBucketLifecycleConfigurationRequestHeaders, .header_names = kPutBucketLifecycleConfigurationRequestHeaderNames, .payload = &kPutBucketLifecycleConfigurationRequestFields[2]};
constinit const Type types::PutBucketLifecycleConfigurationRequest = {.kind = Kind::structure, .shape = &PutBucketLifecycleConfigurationRequest::kShape};
constinit const Shape PutBucketLoggingRequest::kShape = {.name = "PutBucketLoggingRequest", .size = sizeof(PutBucketLoggingRequest), .fields = kPutBucketLoggingRequestFields, .by_wire_name = kPutBucketLoggingRequestNames, .headers = kPutBucketLoggingRequestHeaders, .header_names = kPutBucketLoggingRequestHeaderNames, .payload = &kPutBucketLoggingRequestFields[1]};
constinit const Type types::PutBucketLoggingRequest = {.kind = Kind::structure, .shape = &PutBucketLoggingRequest::kShape};
constinit const Shape PutBucketMetricsConfigurationRequest::kShape = {.name = "PutBucketMetricsConfigurationRequest", .size = sizeof(PutBucketMetricsConfigurationRequest), .fields = kPutBucketMetricsConfigurationRequestFields, .by_wire_name = kPutBucketMetricsConfigurationRequestNames, .headers = kPutBucketMetricsConfigurationRequestHeaders, .header_names = kPutBucketMetricsConfigurationRequestHeaderNames, .payload = &kPutBucketMetricsConfigurationRequestFields[2]};
constinit const Type types::PutBucketMetricsConfigurationRequest = {.kind = Kind::structure, .shape = &PutBucketMetricsConfigurationRequest::kShape};
constinit const Shape PutBucketNotificationConfigurationRequest::kShape = {.name = "PutBucketNotificationConfigurationRequest", .size = sizeof(PutBucketNotificationConfigurationRequest), .fields = kPutBucketNotificationConfigurationRequestFields, .by_wire_name = kPutBucketNotificationConfigurationRequestNames, .headers = kPutBucketNotificationConfigurationRequestHeaders, .header_names = kPutBucketNotificationConfigurationRequestHeaderNames, .payload = &kPutBucketNotificationConfigurationRequestFields[1]};
constinit const Type types::PutBucketNotificationConfigurationRequest = {.kind = Kind::structure, .shape = &PutBucketNotificationConfigurationRequest::kShape};
constinit const Shape PutBucketOwnershipControlsRequest::kShape = {.name = "PutBucketOwnershipControlsRequest", .size = sizeof(PutBucketOwnershipControlsRequest), .fields = kPutBucketOwnershipControlsRequestFields, .by_wire_name = kPutBucketOwnershipControlsRequestNames, .headers = kPutBucketOwnershipControlsRequestHeaders, .header_names = kPutBucketOwnershipControlsRequestHeaderNames, .payload = &kPutBucketOwnershipControlsRequestFields[3]};
constinit const Type types::PutBucketOwnershipControlsRequest = {.kind = Kind::structure, .shape = &PutBucketOwnershipControlsRequest::kShape};
constinit const Shape PutBucketPolicyRequest::kShape = {.name = "PutBucketPolicyRequest", .size = sizeof(PutBucketPolicyRequest), .fields = kPutBucketPolicyRequestFields, .by_wire_name = kPutBucketPolicyRequestNames, .headers = kPutBucketPolicyRequestHeaders, .header_names = kPutBucketPolicyRequestHeaderNames, .payload = &kPutBucketPolicyRequestFields[4]};
constinit const Type types::PutBucketPolicyRequest = {.kind = Kind::structure, .shape = &PutBucketPolicyRequest::kShape};
constinit const Shape PutBucketReplicationRequest::kShape = {.name = "PutBucketReplicationRequest", .size = sizeof(PutBucketReplicationRequest), .fields = kPutBucketReplicationRequestFields, .by_wire_name = kPutBucketReplicationRequestNames, .headers = kPutBucketReplicationRequestHeaders, .header_names = kPutBucketReplicationRequestHeaderNames, .payload = &kPutBucketReplicationRequestFields[3]};
constinit const Type types::PutBucketReplicationRequest = {.kind = Kind::structure, .shape = &PutBucketReplicationRequest::kShape};
constinit const Shape PutBucketRequestPaymentRequest::kShape = {.name = "PutBucketRequestPaymentRequest", .size = sizeof(PutBucketRequestPaymentRequest), .fields = kPutBucketRequestPaymentRequestFields, .by_wire_name = kPutBucketRequestPaymentRequestNames, .headers = kPutBucketRequestPaymentRequestHeaders, .header_names = kPutBucketRequestPaymentRequestHeaderNames, .payload = &kPutBucketRequestPaymentRequestFields[3]};
constinit const Type types::PutBucketRequestPaymentRequest = {.kind = Kind::structure, .shape = &PutBucketRequestPaymentRequest::kShape};
constinit const Shape PutBucketTaggingRequest::kShape = {.name = "PutBucketTaggingRequest", .size = sizeof(PutBucketTaggingRequest), .fields = kPutBucketTaggingRequestFields, .by_wire_name = kPutBucketTaggingRequestNames, .headers = kPutBucketTaggingRequestHeaders, .header_names = kPutBucketTaggingRequestHeaderNames, .payload = &kPutBucketTaggingRequestFields[3]};
constinit const Type types::PutBucketTaggingRequest = {.kind = Kind::structure, .shape = &PutBucketTaggingRequest::kShape};
constinit const Shape PutBucketVersioningRequest::kShape = {.name = "PutBucketVersioningRequest", .size = sizeof(PutBucketVersioningRequest), .fields = kPutBucketVersioningRequestFields, .by_wire_name = kPutBucketVersioningRequestNames, .headers = kPutBucketVersioningRequestHeaders, .header_names = kPutBucketVersioningRequestHeaderNames, .payload = &kPutBucketVersioningRequestFields[4]};
constinit const Type types::PutBucketVersioningRequest = {.kind = Kind::structure, .shape = &PutBucketVersioningRequest::kShape};
constinit const Shape PutBucketWebsiteRequest::kShape = {.name = "PutBucketWebsiteRequest", .size = sizeof(PutBucketWebsiteRequest), .fields = kPutBucketWebsiteRequestFields, .by_wire_name = kPutBucketWebsiteRequestNames, .headers = kPutBucketWebsiteRequestHeaders, .header_names = kPutBucketWebsiteRequestHeaderNames, .payload = &kPutBucketWebsiteRequestFields[3]};
constinit const Type types::PutBucketWebsiteRequest = {.kind = Kind::structure, .shape = &PutBucketWebsiteRequest::kShape};
constinit const Shape PutObjectAclOutput::kShape = {.name = "PutObjectAclOutput", .size = sizeof(PutObjectAclOutput), .fields = kPutObjectAclOutputFields, .headers = kPutObjectAclOutputHeaders, .header_names = kPutObjectAclOutputHeaderNames};
constinit const Type types::PutObjectAclOutput = {.kind = Kind::structure, .shape = &PutObjectAclOutput::kShape};
constinit const Shape PutObjectAclRequest::kShape = {.name = "PutObjectAclRequest", .size = sizeof(PutObjectAclRequest), .fields = kPutObjectAclRequestFields, .by_wire_name = kPutObjectAclRequestNames, .headers = kPutObjectAclRequestHeaders, .header_names = kPutObjectAclRequestHeaderNames, .payload = &kPutObjectAclRequestFields[1]};
constinit const Type types::PutObjectAclRequest = {.kind = Kind::structure, .shape = &PutObjectAclRequest::kShape};
constinit const Shape PutObjectLegalHoldOutput::kShape = {.name = "PutObjectLegalHoldOutput", .size = sizeof(PutObjectLegalHoldOutput), .fields = kPutObjectLegalHoldOutputFields, .headers = kPutObjectLegalHoldOutputHeaders, .header_names = kPutObjectLegalHoldOutputHeaderNames};
constinit const Type types::PutObjectLegalHoldOutput = {.kind = Kind::structure, .shape = &PutObjectLegalHoldOutput::kShape};
constinit const Shape PutObjectLegalHoldRequest::kShape = {.name = "PutObjectLegalHoldRequest", .size = sizeof(PutObjectLegalHoldRequest), .fields = kPutObjectLegalHoldRequestFields, .by_wire_name = kPutObjectLegalHoldRequestNames, .headers = kPutObjectLegalHoldRequestHeaders, .header_names = kPutObjectLegalHoldRequestHeaderNames, .payload = &kPutObjectLegalHoldRequestFields[2]};
constinit const Type types::PutObjectLegalHoldRequest = {.kind = Kind::structure, .shape = &PutObjectLegalHoldRequest::kShape};
constinit const Shape PutObjectLockConfigurationOutput::kShape = {.name = "PutObjectLockConfigurationOutput", .size = sizeof(PutObjectLockConfigurationOutput), .fields = kPutObjectLockConfigurationOutputFields, .headers = kPutObjectLockConfigurationOutputHeaders, .header_names = kPutObjectLockConfigurationOutputHeaderNames};
constinit const Type types::PutObjectLockConfigurationOutput = {.kind = Kind::structure, .shape = &PutObjectLockConfigurationOutput::kShape};
constinit const Shape PutObjectLockConfigurationRequest::kShape = {.name = "PutObjectLockConfigurationRequest", .size = sizeof(PutObjectLockConfigurationRequest), .fields = kPutObjectLockConfigurationRequestFields, .by_wire_name = kPutObjectLockConfigurationRequestNames, .headers = kPutObjectLockConfigurationRequestHeaders, .header_names = kPutObjectLockConfigurationRequestHeaderNames, .payload = &kPutObjectLockConfigurationRequestFields[1]};
constinit const Type types::PutObjectLockConfigurationRequest = {.kind = Kind::structure, .shape = &PutObjectLockConfigurationRequest::kShape};

}  // namespace athanor::api::s3
