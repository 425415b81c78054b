// Generated from apis/s3.json by apis/generate.py.
#include "s3_tables.hpp"

namespace athanor::api::s3 {
using namespace athanor::wire;

namespace {

[[maybe_unused]] constexpr Type kStream = {.kind = Kind::stream};

constexpr Field kDeleteBucketRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(DeleteBucketRequest, bucket), .location = Location::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(DeleteBucketRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kDeleteBucketRequestHeaders[] = {1};
constexpr std::string_view kDeleteBucketRequestHeaderNames[] = {"x-amz-expected-bucket-owner"};
constexpr Field kDeleteBucketTaggingRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(DeleteBucketTaggingRequest, bucket), .location = Location::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(DeleteBucketTaggingRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kDeleteBucketTaggingRequestHeaders[] = {1};
constexpr std::string_view kDeleteBucketTaggingRequestHeaderNames[] = {"x-amz-expected-bucket-owner"};
constexpr Field kDeleteBucketWebsiteRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(DeleteBucketWebsiteRequest, bucket), .location = Location::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(DeleteBucketWebsiteRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kDeleteBucketWebsiteRequestHeaders[] = {1};
constexpr std::string_view kDeleteBucketWebsiteRequestHeaderNames[] = {"x-amz-expected-bucket-owner"};
constexpr Field kDeleteMarkerEntryFields[] = {
    {.name = "Owner", .wire_name = "Owner", .type = &types::Owner, .optional = &kOptional<Owner>, .offset = offsetof(DeleteMarkerEntry, owner)},
    {.name = "Key", .wire_name = "Key", .type = &types::ObjectKey, .optional = &kOptional<std::string>, .offset = offsetof(DeleteMarkerEntry, key)},
    {.name = "VersionId", .wire_name = "VersionId", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(DeleteMarkerEntry, version_id)},
    {.name = "IsLatest", .wire_name = "IsLatest", .type = &types::AccessPointAlias, .optional = &kOptional<bool>, .offset = offsetof(DeleteMarkerEntry, is_latest)},
    {.name = "LastModified", .wire_name = "LastModified", .type = &types::AbortDate, .optional = &kOptional<Timestamp>, .offset = offsetof(DeleteMarkerEntry, last_modified)},
};
constexpr std::uint16_t kDeleteMarkerEntryNames[] = {3, 1, 4, 0, 2};
constexpr Field kDeleteMarkerReplicationFields[] = {
    {.name = "Status", .wire_name = "Status", .type = &types::DeleteMarkerReplicationStatus, .optional = &kOptional<std::string>, .offset = offsetof(DeleteMarkerReplication, status)},
};
constexpr std::uint16_t kDeleteMarkerReplicationNames[] = {0};
constexpr Field kDeleteObjectOutputFields[] = {
    {.name = "DeleteMarker", .wire_name = "x-amz-delete-marker", .type = &types::AccessPointAlias, .optional = &kOptional<bool>, .offset = offsetof(DeleteObjectOutput, delete_marker), .location = Location::header},
    {.name = "VersionId", .wire_name = "x-amz-version-id", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(DeleteObjectOutput, version_id), .location = Location::header},
    {.name = "RequestCharged", .wire_name = "x-amz-request-charged", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(DeleteObjectOutput, request_charged), .location = Location::header},
};
constexpr std::uint16_t kDeleteObjectOutputHeaders[] = {0, 2, 1};
constexpr std::string_view kDeleteObjectOutputHeaderNames[] = {"x-amz-delete-marker", "x-amz-request-charged", "x-amz-version-id"};
constexpr Field kDeleteObjectRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(DeleteObjectRequest, bucket), .location = Location::uri, .required = true},
    {.name = "Key", .wire_name = "Key", .type = &types::ObjectKey, .offset = offsetof(DeleteObjectRequest, key), .location = Location::uri, .required = true},
    {.name = "MFA", .wire_name = "x-amz-mfa", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(DeleteObjectRequest, mfa), .location = Location::header},
    {.name = "VersionId", .wire_name = "versionId", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(DeleteObjectRequest, version_id), .location = Location::query},
    {.name = "RequestPayer", .wire_name = "x-amz-request-payer", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(DeleteObjectRequest, request_payer), .location = Location::header},
    {.name = "BypassGovernanceRetention", .wire_name = "x-amz-bypass-governance-retention", .type = &types::AccessPointAlias, .optional = &kOptional<bool>, .offset = offsetof(DeleteObjectRequest, bypass_governance_retention), .location = Location::header},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(DeleteObjectRequest, expected_bucket_owner), .location = Location::header},
    {.name = "IfMatch", .wire_name = "If-Match", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(DeleteObjectRequest, if_match), .location = Location::header},
    {.name = "IfMatchLastModifiedTime", .wire_name = "x-amz-if-match-last-modified-time", .type = &types::IfMatchInitiatedTime, .optional = &kOptional<Timestamp>, .offset = offsetof(DeleteObjectRequest, if_match_last_modified_time), .location = Location::header},
    {.name = "IfMatchSize", .wire_name = "x-amz-if-match-size", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(DeleteObjectRequest, if_match_size), .location = Location::header},
};
constexpr std::uint16_t kDeleteObjectRequestHeaders[] = {7, 5, 6, 8, 9, 2, 4};
constexpr std::string_view kDeleteObjectRequestHeaderNames[] = {"if-match", "x-amz-bypass-governance-retention", "x-amz-expected-bucket-owner", "x-amz-if-match-last-modified-time", "x-amz-if-match-size", "x-amz-mfa", "x-amz-request-payer"};
constexpr Field kDeleteObjectTaggingOutputFields[] = {
    {.name = "VersionId", .wire_name = "x-amz-version-id", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(DeleteObjectTaggingOutput, version_id), .location = Location::header},
};
constexpr std::uint16_t kDeleteObjectTaggingOutputHeaders[] = {0};
constexpr std::string_view kDeleteObjectTaggingOutputHeaderNames[] = {"x-amz-version-id"};
constexpr Field kDeleteObjectTaggingRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(DeleteObjectTaggingRequest, bucket), .location = Location::uri, .required = true},
    {.name = "Key", .wire_name = "Key", .type = &types::ObjectKey, .offset = offsetof(DeleteObjectTaggingRequest, key), .location = Location::uri, .required = true},
    {.name = "VersionId", .wire_name = "versionId", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(DeleteObjectTaggingRequest, version_id), .location = Location::query},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(DeleteObjectTaggingRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kDeleteObjectTaggingRequestHeaders[] = {3};
constexpr std::string_view kDeleteObjectTaggingRequestHeaderNames[] = {"x-amz-expected-bucket-owner"};
constexpr Field kDeleteObjectsOutputFields[] = {
    {.name = "Deleted", .wire_name = "Deleted", .type = &types::DeletedObjects, .optional = &kOptional<std::vector<DeletedObject>>, .offset = offsetof(DeleteObjectsOutput, deleted)},
    {.name = "RequestCharged", .wire_name = "x-amz-request-charged", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(DeleteObjectsOutput, request_charged), .location = Location::header},
    {.name = "Errors", .wire_name = "Error", .type = &types::Errors, .optional = &kOptional<std::vector<Error>>, .offset = offsetof(DeleteObjectsOutput, errors)},
};
constexpr std::uint16_t kDeleteObjectsOutputNames[] = {0, 2};
constexpr std::uint16_t kDeleteObjectsOutputHeaders[] = {1};
constexpr std::string_view kDeleteObjectsOutputHeaderNames[] = {"x-amz-request-charged"};
constexpr Field kDeleteObjectsRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(DeleteObjectsRequest, bucket), .location = Location::uri, .required = true},
    {.name = "Delete", .wire_name = "Delete", .type = &types::Delete, .offset = offsetof(DeleteObjectsRequest, delete_), .location = Location::payload, .required = true, .xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/"},
    {.name = "MFA", .wire_name = "x-amz-mfa", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(DeleteObjectsRequest, mfa), .location = Location::header},
    {.name = "RequestPayer", .wire_name = "x-amz-request-payer", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(DeleteObjectsRequest, request_payer), .location = Location::header},
    {.name = "BypassGovernanceRetention", .wire_name = "x-amz-bypass-governance-retention", .type = &types::AccessPointAlias, .optional = &kOptional<bool>, .offset = offsetof(DeleteObjectsRequest, bypass_governance_retention), .location = Location::header},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(DeleteObjectsRequest, expected_bucket_owner), .location = Location::header},
    {.name = "ChecksumAlgorithm", .wire_name = "x-amz-sdk-checksum-algorithm", .type = &types::ChecksumAlgorithm, .optional = &kOptional<std::string>, .offset = offsetof(DeleteObjectsRequest, checksum_algorithm), .location = Location::header},
};
constexpr std::uint16_t kDeleteObjectsRequestNames[] = {1};
constexpr std::uint16_t kDeleteObjectsRequestHeaders[] = {4, 5, 2, 3, 6};
constexpr std::string_view kDeleteObjectsRequestHeaderNames[] = {"x-amz-bypass-governance-retention", "x-amz-expected-bucket-owner", "x-amz-mfa", "x-amz-request-payer", "x-amz-sdk-checksum-algorithm"};
constexpr Field kDeletePublicAccessBlockRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(DeletePublicAccessBlockRequest, bucket), .location = Location::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(DeletePublicAccessBlockRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kDeletePublicAccessBlockRequestHeaders[] = {1};
constexpr std::string_view kDeletePublicAccessBlockRequestHeaderNames[] = {"x-amz-expected-bucket-owner"};
constexpr Field kDeletedObjectFields[] = {
    {.name = "Key", .wire_name = "Key", .type = &types::ObjectKey, .optional = &kOptional<std::string>, .offset = offsetof(DeletedObject, key)},
    {.name = "VersionId", .wire_name = "VersionId", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(DeletedObject, version_id)},
    {.name = "DeleteMarker", .wire_name = "DeleteMarker", .type = &types::AccessPointAlias, .optional = &kOptional<bool>, .offset = offsetof(DeletedObject, delete_marker)},
    {.name = "DeleteMarkerVersionId", .wire_name = "DeleteMarkerVersionId", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(DeletedObject, delete_marker_version_id)},
};
constexpr std::uint16_t kDeletedObjectNames[] = {2, 3, 0, 1};
constexpr Field kDestinationFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(Destination, bucket), .required = true},
    {.name = "Account", .wire_name = "Account", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(Destination, account)},
    {.name = "StorageClass", .wire_name = "StorageClass", .type = &types::StorageClass, .optional = &kOptional<std::string>, .offset = offsetof(Destination, storage_class)},
    {.name = "AccessControlTranslation", .wire_name = "AccessControlTranslation", .type = &types::AccessControlTranslation, .optional = &kOptional<AccessControlTranslation>, .offset = offsetof(Destination, access_control_translation)},
    {.name = "EncryptionConfiguration", .wire_name = "EncryptionConfiguration", .type = &types::EncryptionConfiguration, .optional = &kOptional<EncryptionConfiguration>, .offset = offsetof(Destination, encryption_configuration)},
    {.name = "ReplicationTime", .wire_name = "ReplicationTime", .type = &types::ReplicationTime, .optional = &kOptional<ReplicationTime>, .offset = offsetof(Destination, replication_time)},
    {.name = "Metrics", .wire_name = "Metrics", .type = &types::Metrics, .optional = &kOptional<Metrics>, .offset = offsetof(Destination, metrics)},
};
constexpr std::uint16_t kDestinationNames[] = {3, 1, 0, 4, 6, 5, 2};
constexpr Field kEncryptionFields[] = {
    {.name = "EncryptionType", .wire_name = "EncryptionType", .type = &types::ServerSideEncryption, .offset = offsetof(Encryption, encryption_type), .required = true},
    {.name = "KMSKeyId", .wire_name = "KMSKeyId", .type = &types::CopySourceSSECustomerKey, .optional = &kOptional<std::string>, .offset = offsetof(Encryption, kms_key_id)},
    {.name = "KMSContext", .wire_name = "KMSContext", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(Encryption, kms_context)},
};
constexpr std::uint16_t kEncryptionNames[] = {0, 2, 1};
constexpr Field kEncryptionConfigurationFields[] = {
    {.name = "ReplicaKmsKeyID", .wire_name = "ReplicaKmsKeyID", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(EncryptionConfiguration, replica_kms_key_id)},
};
constexpr std::uint16_t kEncryptionConfigurationNames[] = {0};
constexpr Field kErrorFields[] = {
    {.name = "Key", .wire_name = "Key", .type = &types::ObjectKey, .optional = &kOptional<std::string>, .offset = offsetof(Error, key)},
    {.name = "VersionId", .wire_name = "VersionId", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(Error, version_id)},
    {.name = "Code", .wire_name = "Code", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(Error, code)},
    {.name = "Message", .wire_name = "Message", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(Error, message)},
};
constexpr std::uint16_t kErrorNames[] = {2, 0, 3, 1};
constexpr Field kErrorDocumentFields[] = {
    {.name = "Key", .wire_name = "Key", .type = &types::ObjectKey, .offset = offsetof(ErrorDocument, key), .required = true},
};
constexpr std::uint16_t kErrorDocumentNames[] = {0};
constexpr Field kExistingObjectReplicationFields[] = {
    {.name = "Status", .wire_name = "Status", .type = &types::DeleteMarkerReplicationStatus, .offset = offsetof(ExistingObjectReplication, status), .required = true},
};
constexpr std::uint16_t kExistingObjectReplicationNames[] = {0};
constexpr Field kFilterRuleFields[] = {
    {.name = "Name", .wire_name = "Name", .type = &types::FilterRuleName, .optional = &kOptional<std::string>, .offset = offsetof(FilterRule, name)},
    {.name = "Value", .wire_name = "Value", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(FilterRule, value)},
};
constexpr std::uint16_t kFilterRuleNames[] = {0, 1};
constexpr Field kGetBucketAccelerateConfigurationOutputFields[] = {
    {.name = "Status", .wire_name = "Status", .type = &types::BucketAccelerateStatus, .optional = &kOptional<std::string>, .offset = offsetof(GetBucketAccelerateConfigurationOutput, status)},
    {.name = "RequestCharged", .wire_name = "x-amz-request-charged", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(GetBucketAccelerateConfigurationOutput, request_charged), .location = Location::header},
};
constexpr std::uint16_t kGetBucketAccelerateConfigurationOutputNames[] = {0};
constexpr std::uint16_t kGetBucketAccelerateConfigurationOutputHeaders[] = {1};
constexpr std::string_view kGetBucketAccelerateConfigurationOutputHeaderNames[] = {"x-amz-request-charged"};
constexpr Field kGetBucketAccelerateConfigurationRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(GetBucketAccelerateConfigurationRequest, bucket), .location = Location::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetBucketAccelerateConfigurationRequest, expected_bucket_owner), .location = Location::header},
    {.name = "RequestPayer", .wire_name = "x-amz-request-payer", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(GetBucketAccelerateConfigurationRequest, request_payer), .location = Location::header},
};
constexpr std::uint16_t kGetBucketAccelerateConfigurationRequestHeaders[] = {1, 2};
constexpr std::string_view kGetBucketAccelerateConfigurationRequestHeaderNames[] = {"x-amz-expected-bucket-owner", "x-amz-request-payer"};
constexpr Field kGetBucketAclOutputFields[] = {
    {.name = "Owner", .wire_name = "Owner", .type = &types::Owner, .optional = &kOptional<Owner>, .offset = offsetof(GetBucketAclOutput, owner)},
    {.name = "Grants", .wire_name = "AccessControlList", .type = &types::Grants, .optional = &kOptional<std::vector<Grant>>, .offset = offsetof(GetBucketAclOutput, grants)},
};
constexpr std::uint16_t kGetBucketAclOutputNames[] = {1, 0};
constexpr Field kGetBucketAclRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(GetBucketAclRequest, bucket), .location = Location::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetBucketAclRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kGetBucketAclRequestHeaders[] = {1};
constexpr std::string_view kGetBucketAclRequestHeaderNames[] = {"x-amz-expected-bucket-owner"};
constexpr Field kGetBucketAnalyticsConfigurationOutputFields[] = {
    {.name = "AnalyticsConfiguration", .wire_name = "AnalyticsConfiguration", .type = &types::AnalyticsConfiguration, .optional = &kOptional<AnalyticsConfiguration>, .offset = offsetof(GetBucketAnalyticsConfigurationOutput, analytics_configuration), .location = Location::payload},
};
constexpr std::uint16_t kGetBucketAnalyticsConfigurationOutputNames[] = {0};
constexpr Field kGetBucketAnalyticsConfigurationRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(GetBucketAnalyticsConfigurationRequest, bucket), .location = Location::uri, .required = true},
    {.name = "Id", .wire_name = "id", .type = &types::AbortRuleId, .offset = offsetof(GetBucketAnalyticsConfigurationRequest, id), .location = Location::query, .required = true},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetBucketAnalyticsConfigurationRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kGetBucketAnalyticsConfigurationRequestHeaders[] = {2};
constexpr std::string_view kGetBucketAnalyticsConfigurationRequestHeaderNames[] = {"x-amz-expected-bucket-owner"};
constexpr Field kGetBucketCorsOutputFields[] = {
    {.name = "CORSRules", .wire_name = "CORSRule", .type = &types::CORSRules, .optional = &kOptional<std::vector<CORSRule>>, .offset = offsetof(GetBucketCorsOutput, cors_rules)},
};
constexpr std::uint16_t kGetBucketCorsOutputNames[] = {0};
constexpr Field kGetBucketCorsRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(GetBucketCorsRequest, bucket), .location = Location::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetBucketCorsRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kGetBucketCorsRequestHeaders[] = {1};
constexpr std::string_view kGetBucketCorsRequestHeaderNames[] = {"x-amz-expected-bucket-owner"};
constexpr Field kGetBucketEncryptionOutputFields[] = {
    {.name = "ServerSideEncryptionConfiguration", .wire_name = "ServerSideEncryptionConfiguration", .type = &types::ServerSideEncryptionConfiguration, .optional = &kOptional<ServerSideEncryptionConfiguration>, .offset = offsetof(GetBucketEncryptionOutput, server_side_encryption_configuration), .location = Location::payload},
};
constexpr std::uint16_t kGetBucketEncryptionOutputNames[] = {0};
constexpr Field kGetBucketEncryptionRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(GetBucketEncryptionRequest, bucket), .location = Location::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetBucketEncryptionRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kGetBucketEncryptionRequestHeaders[] = {1};
constexpr std::string_view kGetBucketEncryptionRequestHeaderNames[] = {"x-amz-expected-bucket-owner"};
constexpr Field kGetBucketIntelligentTieringConfigurationOutputFields[] = {
    {.name = "IntelligentTieringConfiguration", .wire_name = "IntelligentTieringConfiguration", .type = &types::IntelligentTieringConfiguration, .optional = &kOptional<IntelligentTieringConfiguration>, .offset = offsetof(GetBucketIntelligentTieringConfigurationOutput, intelligent_tiering_configuration), .location = Location::payload},
};
constexpr std::uint16_t kGetBucketIntelligentTieringConfigurationOutputNames[] = {0};
constexpr Field kGetBucketIntelligentTieringConfigurationRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(GetBucketIntelligentTieringConfigurationRequest, bucket), .location = Location::uri, .required = true},
    {.name = "Id", .wire_name = "id", .type = &types::AbortRuleId, .offset = offsetof(GetBucketIntelligentTieringConfigurationRequest, id), .location = Location::query, .required = true},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetBucketIntelligentTieringConfigurationRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kGetBucketIntelligentTieringConfigurationRequestHeaders[] = {2};
constexpr std::string_view kGetBucketIntelligentTieringConfigurationRequestHeaderNames[] = {"x-amz-expected-bucket-owner"};
constexpr Field kGetBucketInventoryConfigurationOutputFields[] = {
    {.name = "InventoryConfiguration", .wire_name = "InventoryConfiguration", .type = &types::InventoryConfiguration, .optional = &kOptional<InventoryConfiguration>, .offset = offsetof(GetBucketInventoryConfigurationOutput, inventory_configuration), .location = Location::payload},
};
constexpr std::uint16_t kGetBucketInventoryConfigurationOutputNames[] = {0};
constexpr Field kGetBucketInventoryConfigurationRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(GetBucketInventoryConfigurationRequest, bucket), .location = Location::uri, .required = true},
    {.name = "Id", .wire_name = "id", .type = &types::AbortRuleId, .offset = offsetof(GetBucketInventoryConfigurationRequest, id), .location = Location::query, .required = true},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetBucketInventoryConfigurationRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kGetBucketInventoryConfigurationRequestHeaders[] = {2};
constexpr std::string_view kGetBucketInventoryConfigurationRequestHeaderNames[] = {"x-amz-expected-bucket-owner"};
constexpr Field kGetBucketLifecycleConfigurationOutputFields[] = {
    {.name = "Rules", .wire_name = "Rule", .type = &types::LifecycleRules, .optional = &kOptional<std::vector<LifecycleRule>>, .offset = offsetof(GetBucketLifecycleConfigurationOutput, rules)},
    {.name = "TransitionDefaultMinimumObjectSize", .wire_name = "x-amz-transition-default-minimum-object-size", .type = &types::TransitionDefaultMinimumObjectSize, .optional = &kOptional<std::string>, .offset = offsetof(GetBucketLifecycleConfigurationOutput, transition_default_minimum_object_size), .location = Location::header},
};
constexpr std::uint16_t kGetBucketLifecycleConfigurationOutputNames[] = {0};
constexpr std::uint16_t kGetBucketLifecycleConfigurationOutputHeaders[] = {1};
constexpr std::string_view kGetBucketLifecycleConfigurationOutputHeaderNames[] = {"x-amz-transition-default-minimum-object-size"};
constexpr Field kGetBucketLifecycleConfigurationRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(GetBucketLifecycleConfigurationRequest, bucket), .location = Location::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetBucketLifecycleConfigurationRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kGetBucketLifecycleConfigurationRequestHeaders[] = {1};
constexpr std::string_view kGetBucketLifecycleConfigurationRequestHeaderNames[] = {"x-amz-expected-bucket-owner"};
constexpr Field kGetBucketLocationOutputFields[] = {
    {.name = "LocationConstraint", .wire_name = "LocationConstraint", .type = &types::BucketLocationConstraint, .optional = &kOptional<std::string>, .offset = offsetof(GetBucketLocationOutput, location_constraint)},
};
constexpr std::uint16_t kGetBucketLocationOutputNames[] = {0};
constexpr Field kGetBucketLocationRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(GetBucketLocationRequest, bucket), .location = Location::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetBucketLocationRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kGetBucketLocationRequestHeaders[] = {1};
constexpr std::string_view kGetBucketLocationRequestHeaderNames[] = {"x-amz-expected-bucket-owner"};
constexpr Field kGetBucketLoggingOutputFields[] = {
    {.name = "LoggingEnabled", .wire_name = "LoggingEnabled", .type = &types::LoggingEnabled, .optional = &kOptional<LoggingEnabled>, .offset = offsetof(GetBucketLoggingOutput, logging_enabled)},
};
constexpr std::uint16_t kGetBucketLoggingOutputNames[] = {0};
constexpr Field kGetBucketLoggingRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(GetBucketLoggingRequest, bucket), .location = Location::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetBucketLoggingRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kGetBucketLoggingRequestHeaders[] = {1};
constexpr std::string_view kGetBucketLoggingRequestHeaderNames[] = {"x-amz-expected-bucket-owner"};
constexpr Field kGetBucketMetricsConfigurationOutputFields[] = {
    {.name = "MetricsConfiguration", .wire_name = "MetricsConfiguration", .type = &types::MetricsConfiguration, .optional = &kOptional<MetricsConfiguration>, .offset = offsetof(GetBucketMetricsConfigurationOutput, metrics_configuration), .location = Location::payload},
};
constexpr std::uint16_t kGetBucketMetricsConfigurationOutputNames[] = {0};
constexpr Field kGetBucketMetricsConfigurationRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(GetBucketMetricsConfigurationRequest, bucket), .location = Location::uri, .required = true},
    {.name = "Id", .wire_name = "id", .type = &types::AbortRuleId, .offset = offsetof(GetBucketMetricsConfigurationRequest, id), .location = Location::query, .required = true},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetBucketMetricsConfigurationRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kGetBucketMetricsConfigurationRequestHeaders[] = {2};
constexpr std::string_view kGetBucketMetricsConfigurationRequestHeaderNames[] = {"x-amz-expected-bucket-owner"};
constexpr Field kGetBucketNotificationConfigurationRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(GetBucketNotificationConfigurationRequest, bucket), .location = Location::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetBucketNotificationConfigurationRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kGetBucketNotificationConfigurationRequestHeaders[] = {1};
constexpr std::string_view kGetBucketNotificationConfigurationRequestHeaderNames[] = {"x-amz-expected-bucket-owner"};
constexpr Field kGetBucketOwnershipControlsOutputFields[] = {
    {.name = "OwnershipControls", .wire_name = "OwnershipControls", .type = &types::OwnershipControls, .optional = &kOptional<OwnershipControls>, .offset = offsetof(GetBucketOwnershipControlsOutput, ownership_controls), .location = Location::payload},
};
constexpr std::uint16_t kGetBucketOwnershipControlsOutputNames[] = {0};
constexpr Field kGetBucketOwnershipControlsRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(GetBucketOwnershipControlsRequest, bucket), .location = Location::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetBucketOwnershipControlsRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kGetBucketOwnershipControlsRequestHeaders[] = {1};
constexpr std::string_view kGetBucketOwnershipControlsRequestHeaderNames[] = {"x-amz-expected-bucket-owner"};
constexpr Field kGetBucketPolicyOutputFields[] = {
    {.name = "Policy", .wire_name = "Policy", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetBucketPolicyOutput, policy), .location = Location::payload},
};
constexpr std::uint16_t kGetBucketPolicyOutputNames[] = {0};
constexpr Field kGetBucketPolicyRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(GetBucketPolicyRequest, bucket), .location = Location::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetBucketPolicyRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kGetBucketPolicyRequestHeaders[] = {1};
constexpr std::string_view kGetBucketPolicyRequestHeaderNames[] = {"x-amz-expected-bucket-owner"};
constexpr Field kGetBucketPolicyStatusOutputFields[] = {
    {.name = "PolicyStatus", .wire_name = "PolicyStatus", .type = &types::PolicyStatus, .optional = &kOptional<PolicyStatus>, .offset = offsetof(GetBucketPolicyStatusOutput, policy_status), .location = Location::payload},
};
constexpr std::uint16_t kGetBucketPolicyStatusOutputNames[] = {0};
constexpr Field kGetBucketPolicyStatusRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(GetBucketPolicyStatusRequest, bucket), .location = Location::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetBucketPolicyStatusRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kGetBucketPolicyStatusRequestHeaders[] = {1};
constexpr std::string_view kGetBucketPolicyStatusRequestHeaderNames[] = {"x-amz-expected-bucket-owner"};
constexpr Field kGetBucketReplicationOutputFields[] = {
    {.name = "ReplicationConfiguration", .wire_name = "ReplicationConfiguration", .type = &types::ReplicationConfiguration, .optional = &kOptional<ReplicationConfiguration>, .offset = offsetof(GetBucketReplicationOutput, replication_configuration), .location = Location::payload},
};
constexpr std::uint16_t kGetBucketReplicationOutputNames[] = {0};
constexpr Field kGetBucketReplicationRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(GetBucketReplicationRequest, bucket), .location = Location::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetBucketReplicationRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kGetBucketReplicationRequestHeaders[] = {1};
constexpr std::string_view kGetBucketReplicationRequestHeaderNames[] = {"x-amz-expected-bucket-owner"};
constexpr Field kGetBucketRequestPaymentOutputFields[] = {
    {.name = "Payer", .wire_name = "Payer", .type = &types::Payer, .optional = &kOptional<std::string>, .offset = offsetof(GetBucketRequestPaymentOutput, payer)},
};
constexpr std::uint16_t kGetBucketRequestPaymentOutputNames[] = {0};
constexpr Field kGetBucketRequestPaymentRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(GetBucketRequestPaymentRequest, bucket), .location = Location::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetBucketRequestPaymentRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kGetBucketRequestPaymentRequestHeaders[] = {1};
constexpr std::string_view kGetBucketRequestPaymentRequestHeaderNames[] = {"x-amz-expected-bucket-owner"};
constexpr Field kGetBucketTaggingOutputFields[] = {
    {.name = "TagSet", .wire_name = "TagSet", .type = &types::TagSet, .offset = offsetof(GetBucketTaggingOutput, tag_set), .required = true},
};
constexpr std::uint16_t kGetBucketTaggingOutputNames[] = {0};
constexpr Field kGetBucketTaggingRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(GetBucketTaggingRequest, bucket), .location = Location::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetBucketTaggingRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kGetBucketTaggingRequestHeaders[] = {1};
constexpr std::string_view kGetBucketTaggingRequestHeaderNames[] = {"x-amz-expected-bucket-owner"};
constexpr Field kGetBucketVersioningOutputFields[] = {
    {.name = "Status", .wire_name = "Status", .type = &types::BucketAccelerateStatus, .optional = &kOptional<std::string>, .offset = offsetof(GetBucketVersioningOutput, status)},
    {.name = "MFADelete", .wire_name = "MfaDelete", .type = &types::DeleteMarkerReplicationStatus, .optional = &kOptional<std::string>, .offset = offsetof(GetBucketVersioningOutput, mfa_delete)},
};
constexpr std::uint16_t kGetBucketVersioningOutputNames[] = {1, 0};
constexpr Field kGetBucketVersioningRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(GetBucketVersioningRequest, bucket), .location = Location::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetBucketVersioningRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kGetBucketVersioningRequestHeaders[] = {1};
constexpr std::string_view kGetBucketVersioningRequestHeaderNames[] = {"x-amz-expected-bucket-owner"};
constexpr Field kGetBucketWebsiteOutputFields[] = {
    {.name = "RedirectAllRequestsTo", .wire_name = "RedirectAllRequestsTo", .type = &types::RedirectAllRequestsTo, .optional = &kOptional<RedirectAllRequestsTo>, .offset = offsetof(GetBucketWebsiteOutput, redirect_all_requests_to)},
    {.name = "IndexDocument", .wire_name = "IndexDocument", .type = &types::IndexDocument, .optional = &kOptional<IndexDocument>, .offset = offsetof(GetBucketWebsiteOutput, index_document)},
    {.name = "ErrorDocument", .wire_name = "ErrorDocument", .type = &types::ErrorDocument, .optional = &kOptional<ErrorDocument>, .offset = offsetof(GetBucketWebsiteOutput, error_document)},
    {.name = "RoutingRules", .wire_name = "RoutingRules", .type = &types::RoutingRules, .optional = &kOptional<std::vector<RoutingRule>>, .offset = offsetof(GetBucketWebsiteOutput, routing_rules)},
};
constexpr std::uint16_t kGetBucketWebsiteOutputNames[] = {2, 1, 0, 3};
constexpr Field kGetBucketWebsiteRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(GetBucketWebsiteRequest, bucket), .location = Location::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetBucketWebsiteRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kGetBucketWebsiteRequestHeaders[] = {1};
constexpr std::string_view kGetBucketWebsiteRequestHeaderNames[] = {"x-amz-expected-bucket-owner"};
constexpr Field kGetObjectAclOutputFields[] = {
    {.name = "Owner", .wire_name = "Owner", .type = &types::Owner, .optional = &kOptional<Owner>, .offset = offsetof(GetObjectAclOutput, owner)},
    {.name = "Grants", .wire_name = "AccessControlList", .type = &types::Grants, .optional = &kOptional<std::vector<Grant>>, .offset = offsetof(GetObjectAclOutput, grants)},
    {.name = "RequestCharged", .wire_name = "x-amz-request-charged", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectAclOutput, request_charged), .location = Location::header},
};
constexpr std::uint16_t kGetObjectAclOutputNames[] = {1, 0};
constexpr std::uint16_t kGetObjectAclOutputHeaders[] = {2};
constexpr std::string_view kGetObjectAclOutputHeaderNames[] = {"x-amz-request-charged"};
constexpr Field kGetObjectAclRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(GetObjectAclRequest, bucket), .location = Location::uri, .required = true},
    {.name = "Key", .wire_name = "Key", .type = &types::ObjectKey, .offset = offsetof(GetObjectAclRequest, key), .location = Location::uri, .required = true},
    {.name = "VersionId", .wire_name = "versionId", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectAclRequest, version_id), .location = Location::query},
    {.name = "RequestPayer", .wire_name = "x-amz-request-payer", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectAclRequest, request_payer), .location = Location::header},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectAclRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kGetObjectAclRequestHeaders[] = {4, 3};
constexpr std::string_view kGetObjectAclRequestHeaderNames[] = {"x-amz-expected-bucket-owner", "x-amz-request-payer"};

}  // namespace

constinit const Shape DeleteBucketRequest::kShape = {.name = "DeleteBucketRequest", .size = sizeof(DeleteBucketRequest), .fields = kDeleteBucketRequestFields, .headers = kDeleteBucketRequestHeaders, .header_names = kDeleteBucketRequestHeaderNames};
constinit const Type types::DeleteBucketRequest = {.kind = Kind::structure, .shape = &DeleteBucketRequest::kShape};
constinit const Shape DeleteBucketTaggingRequest::kShape = {.name = "DeleteBucketTaggingRequest", .size = sizeof(DeleteBucketTaggingRequest), .fields = kDeleteBucketTaggingRequestFields, .headers = kDeleteBucketTaggingRequestHeaders, .header_names = kDeleteBucketTaggingRequestHeaderNames};
constinit const Type types::DeleteBucketTaggingRequest = {.kind = Kind::structure, .shape = &DeleteBucketTaggingRequest::kShape};
constinit const Shape DeleteBucketWebsiteRequest::kShape = {.name = "DeleteBucketWebsiteRequest", .size = sizeof(DeleteBucketWebsiteRequest), .fields = kDeleteBucketWebsiteRequestFields, .headers = kDeleteBucketWebsiteRequestHeaders, .header_names = kDeleteBucketWebsiteRequestHeaderNames};
constinit const Type types::DeleteBucketWebsiteRequest = {.kind = Kind::structure, .shape = &DeleteBucketWebsiteRequest::kShape};
constinit const Shape DeleteMarkerEntry::kShape = {.name = "DeleteMarkerEntry", .size = sizeof(DeleteMarkerEntry), .fields = kDeleteMarkerEntryFields, .by_wire_name = kDeleteMarkerEntryNames};
constinit const Type types::DeleteMarkerEntry = {.kind = Kind::structure, .shape = &DeleteMarkerEntry::kShape};
constinit const Type types::DeleteMarkers = {.kind = Kind::list, .flattened = true, .element = &types::DeleteMarkerEntry, .list = &kList<DeleteMarkerEntry>};
constinit const Shape DeleteMarkerReplication::kShape = {.name = "DeleteMarkerReplication", .size = sizeof(DeleteMarkerReplication), .fields = kDeleteMarkerReplicationFields, .by_wire_name = kDeleteMarkerReplicationNames};
constinit const Type types::DeleteMarkerReplication = {.kind = Kind::structure, .shape = &DeleteMarkerReplication::kShape};
constinit const Shape DeleteObjectOutput::kShape = {.name = "DeleteObjectOutput", .size = sizeof(DeleteObjectOutput), .fields = kDeleteObjectOutputFields, .headers = kDeleteObjectOutputHeaders, .header_names = kDeleteObjectOutputHeaderNames};
constinit const Type types::DeleteObjectOutput = {.kind = Kind::structure, .shape = &DeleteObjectOutput::kShape};
constinit const Shape DeleteObjectRequest::kShape = {.name = "DeleteObjectRequest", .size = sizeof(DeleteObjectRequest), .fields = kDeleteObjectRequestFields, .headers = kDeleteObjectRequestHeaders, .header_names = kDeleteObjectRequestHeaderNames};
constinit const Type types::DeleteObjectRequest = {.kind = Kind::structure, .shape = &DeleteObjectRequest::kShape};
constinit const Shape DeleteObjectTaggingOutput::kShape = {.name = "DeleteObjectTaggingOutput", .size = sizeof(DeleteObjectTaggingOutput), .fields = kDeleteObjectTaggingOutputFields, .headers = kDeleteObjectTaggingOutputHeaders, .header_names = kDeleteObjectTaggingOutputHeaderNames};
constinit const Type types::DeleteObjectTaggingOutput = {.kind = Kind::structure, .shape = &DeleteObjectTaggingOutput::kShape};
constinit const Shape DeleteObjectTaggingRequest::kShape = {.name = "DeleteObjectTaggingRequest", .size = sizeof(DeleteObjectTaggingRequest), .fields = kDeleteObjectTaggingRequestFields, .headers = kDeleteObjectTaggingRequestHeaders, .header_names = kDeleteObjectTaggingRequestHeaderNames};
constinit const Type types::DeleteObjectTaggingRequest = {.kind = Kind::structure, .shape = &DeleteObjectTaggingRequest::kShape};
constinit const Shape DeleteObjectsOutput::kShape = {.name = "DeleteObjectsOutput", .size = sizeof(DeleteObjectsOutput), .fields = kDeleteObjectsOutputFields, .by_wire_name = kDeleteObjectsOutputNames, .headers = kDeleteObjectsOutputHeaders, .header_names = kDeleteObjectsOutputHeaderNames};
constinit const Type types::DeleteObjectsOutput = {.kind = Kind::structure, .shape = &DeleteObjectsOutput::kShape};
constinit const Shape DeleteObjectsRequest::kShape = {.name = "DeleteObjectsRequest", .size = sizeof(DeleteObjectsRequest), .fields = kDeleteObjectsRequestFields, .by_wire_name = kDeleteObjectsRequestNames, .headers = kDeleteObjectsRequestHeaders, .header_names = kDeleteObjectsRequestHeaderNames, .payload = &kDeleteObjectsRequestFields[1]};
constinit const Type types::DeleteObjectsRequest = {.kind = Kind::structure, .shape = &DeleteObjectsRequest::kShape};
constinit const Shape DeletePublicAccessBlockRequest::kShape = {.name = "DeletePublicAccessBlockRequest", .size = sizeof(DeletePublicAccessBlockRequest), .fields = kDeletePublicAccessBlockRequestFields, .headers = kDeletePublicAccessBlockRequestHeaders, .header_names = kDeletePublicAccessBlockRequestHeaderNames};
constinit const Type types::DeletePublicAccessBlockRequest = {.kind = Kind::structure, .shape = &DeletePublicAccessBlockRequest::kShape};
constinit const Shape DeletedObject::kShape = {.name = "DeletedObject", .size = sizeof(DeletedObject), .fields = kDeletedObjectFields, .by_wire_name = kDeletedObjectNames};
constinit const Type types::DeletedObject = {.kind = Kind::structure, .shape = &DeletedObject::kShape};
constinit const Type types::DeletedObjects = {.kind = Kind::list, .flattened = true, .element = &types::DeletedObject, .list = &kList<DeletedObject>};
constinit const Shape Destination::kShape = {.name = "Destination", .size = sizeof(Destination), .fields = kDestinationFields, .by_wire_name = kDestinationNames};
constinit const Type types::Destination = {.kind = Kind::structure, .shape = &Destination::kShape};
constinit const Shape Encryption::kShape = {.name = "Encryption", .size = sizeof(Encryption), .fields = kEncryptionFields, .by_wire_name = kEncryptionNames};
constinit const Type types::Encryption = {.kind = Kind::structure, .shape = &Encryption::kShape};
constinit const Shape EncryptionConfiguration::kShape = {.name = "EncryptionConfiguration", .size = sizeof(EncryptionConfiguration), .fields = kEncryptionConfigurationFields, .by_wire_name = kEncryptionConfigurationNames};
constinit const Type types::EncryptionConfiguration = {.kind = Kind::structure, .shape = &EncryptionConfiguration::kShape};
constinit const Shape Error::kShape = {.name = "Error", .size = sizeof(Error), .fields = kErrorFields, .by_wire_name = kErrorNames};
constinit const Type types::Error = {.kind = Kind::structure, .shape = &Error::kShape};
constinit const Type types::Errors = {.kind = Kind::list, .flattened = true, .element = &types::Error, .list = &kList<Error>};
constinit const Shape ErrorDocument::kShape = {.name = "ErrorDocument", .size = sizeof(ErrorDocument), .fields = kErrorDocumentFields, .by_wire_name = kErrorDocumentNames};
constinit const Type types::ErrorDocument = {.kind = Kind::structure, .shape = &ErrorDocument::kShape};
constinit const Shape EventBridgeConfiguration::kShape = {.name = "EventBridgeConfiguration", .size = sizeof(EventBridgeConfiguration)};
constinit const Type types::EventBridgeConfiguration = {.kind = Kind::structure, .shape = &EventBridgeConfiguration::kShape};
constinit const Shape ExistingObjectReplication::kShape = {.name = "ExistingObjectReplication", .size = sizeof(ExistingObjectReplication), .fields = kExistingObjectReplicationFields, .by_wire_name = kExistingObjectReplicationNames};
constinit const Type types::ExistingObjectReplication = {.kind = Kind::structure, .shape = &ExistingObjectReplication::kShape};
constinit const Shape FilterRule::kShape = {.name = "FilterRule", .size = sizeof(FilterRule), .fields = kFilterRuleFields, .by_wire_name = kFilterRuleNames};
constinit const Type types::FilterRule = {.kind = Kind::structure, .shape = &FilterRule::kShape};
constinit const Type types::FilterRuleList = {.kind = Kind::list, .flattened = true, .element = &types::FilterRule, .list = &kList<FilterRule>};
constinit const Shape GetBucketAccelerateConfigurationOutput::kShape = {.name = "GetBucketAccelerateConfigurationOutput", .size = sizeof(GetBucketAccelerateConfigurationOutput), .fields = kGetBucketAccelerateConfigurationOutputFields, .by_wire_name = kGetBucketAccelerateConfigurationOutputNames, .headers = kGetBucketAccelerateConfigurationOutputHeaders, .header_names = kGetBucketAccelerateConfigurationOutputHeaderNames};
constinit const Type types::GetBucketAccelerateConfigurationOutput = {.kind = Kind::structure, .shape = &GetBucketAccelerateConfigurationOutput::kShape};
constinit const Shape GetBucketAccelerateConfigurationRequest::kShape = {.name = "GetBucketAccelerateConfigurationRequest", .size = sizeof(GetBucketAccelerateConfigurationRequest), .fields = kGetBucketAccelerateConfigurationRequestFields, .headers = kGetBucketAccelerateConfigurationRequestHeaders, .header_names = kGetBucketAccelerateConfigurationRequestHeaderNames};
constinit const Type types::GetBucketAccelerateConfigurationRequest = {.kind = Kind::structure, .shape = &GetBucketAccelerateConfigurationRequest::kShape};
constinit const Shape GetBucketAclOutput::kShape = {.name = "GetBucketAclOutput", .size = sizeof(GetBucketAclOutput), .fields = kGetBucketAclOutputFields, .by_wire_name = kGetBucketAclOutputNames};
constinit const Type types::GetBucketAclOutput = {.kind = Kind::structure, .shape = &GetBucketAclOutput::kShape};
constinit const Shape GetBucketAclRequest::kShape = {.name = "GetBucketAclRequest", .size = sizeof(GetBucketAclRequest), .fields = kGetBucketAclRequestFields, .headers = kGetBucketAclRequestHeaders, .header_names = kGetBucketAclRequestHeaderNames};
constinit const Type types::GetBucketAclRequest = {.kind = Kind::structure, .shape = &GetBucketAclRequest::kShape};
constinit const Shape GetBucketAnalyticsConfigurationOutput::kShape = {.name = "GetBucketAnalyticsConfigurationOutput", .size = sizeof(GetBucketAnalyticsConfigurationOutput), .fields = kGetBucketAnalyticsConfigurationOutputFields, .by_wire_name = kGetBucketAnalyticsConfigurationOutputNames, .payload = &kGetBucketAnalyticsConfigurationOutputFields[0]};
constinit const Type types::GetBucketAnalyticsConfigurationOutput = {.kind = Kind::structure, .shape = &GetBucketAnalyticsConfigurationOutput::kShape};
constinit const Shape GetBucketAnalyticsConfigurationRequest::kShape = {.name = "GetBucketAnalyticsConfigurationRequest", .size = sizeof(GetBucketAnalyticsConfigurationRequest), .fields = kGetBucketAnalyticsConfigurationRequestFields, .headers = kGetBucketAnalyticsConfigurationRequestHeaders, .header_names = kGetBucketAnalyticsConfigurationRequestHeaderNames};
constinit const Type types::GetBucketAnalyticsConfigurationRequest = {.kind = Kind::structure, .shape = &GetBucketAnalyticsConfigurationRequest::kShape};
constinit const Shape GetBucketCorsOutput::kShape = {.name = "GetBucketCorsOutput", .size = sizeof(GetBucketCorsOutput), .fields = kGetBucketCorsOutputFields, .by_wire_name = kGetBucketCorsOutputNames};
constinit const Type types::GetBucketCorsOutput = {.kind = Kind::structure, .shape = &GetBucketCorsOutput::kShape};
constinit const Shape GetBucketCorsRequest::kShape = {.name = "GetBucketCorsRequest", .size = sizeof(GetBucketCorsRequest), .fields = kGetBucketCorsRequestFields, .headers = kGetBucketCorsRequestHeaders, .header_names = kGetBucketCorsRequestHeaderNames};
constinit const Type types::GetBucketCorsRequest = {.kind = Kind::structure, .shape = &GetBucketCorsRequest::kShape};
constinit const Shape GetBucketEncryptionOutput::kShape = {.name = "GetBucketEncryptionOutput", .size = sizeof(GetBucketEncryptionOutput), .fields = kGetBucketEncryptionOutputFields, .by_wire_name = kGetBucketEncryptionOutputNames, .payload = &kGetBucketEncryptionOutputFields[0]};
constinit const Type types::GetBucketEncryptionOutput = {.kind = Kind::structure, .shape = &GetBucketEncryptionOutput::kShape};
constinit const Shape GetBucketEncryptionRequest::kShape = {.name = "GetBucketEncryptionRequest", .size = sizeof(GetBucketEncryptionRequest), .fields = kGetBucketEncryptionRequestFields, .headers = kGetBucketEncryptionRequestHeaders, .header_names = kGetBucketEncryptionRequestHeaderNames};
constinit const Type types::GetBucketEncryptionRequest = {.kind = Kind::structure, .shape = &GetBucketEncryptionRequest::kShape};
constinit const Shape GetBucketIntelligentTieringConfigurationOutput::kShape = {.name = "GetBucketIntelligentTieringConfigurationOutput", .size = sizeof(GetBucketIntelligentTieringConfigurationOutput), .fields = kGetBucketIntelligentTieringConfigurationOutputFields, .by_wire_name = kGetBucketIntelligentTieringConfigurationOutputNames, .payload = &kGetBucketIntelligentTieringConfigurationOutputFields[0]};
constinit const Type types::GetBucketIntelligentTieringConfigurationOutput = {.kind = Kind::structure, .shape = &GetBucketIntelligentTieringConfigurationOutput::kShape};
constinit const Shape GetBucketIntelligentTieringConfigurationRequest::kShape = {.name = "GetBucketIntelligentTieringConfigurationRequest", .size = sizeof(GetBucketIntelligentTieringConfigurationRequest), .fields = kGetBucketIntelligentTieringConfigurationRequestFields, .headers = kGetBucketIntelligentTieringConfigurationRequestHeaders, .header_names = kGetBucketIntelligentTieringConfigurationRequestHeaderNames};
constinit const Type types::GetBucketIntelligentTieringConfigurationRequest = {.kind = Kind::structure, .shape = &GetBucketIntelligentTieringConfigurationRequest::kShape};
constinit const Shape GetBucketInventoryConfigurationOutput::kShape = {.name = "GetBucketInventoryConfigurationOutput", .size = sizeof(GetBucketInventoryConfigurationOutput), .fields = kGetBucketInventoryConfigurationOutputFields, .by_wire_name = kGetBucketInventoryConfigurationOutputNames, .payload = &kGetBucketInventoryConfigurationOutputFields[0]};
constinit const Type types::GetBucketInventoryConfigurationOutput = {.kind = Kind::structure, .shape = &GetBucketInventoryConfigurationOutput::kShape};
constinit const Shape GetBucketInventoryConfigurationRequest::kShape = {.name = "GetBucketInventoryConfigurationRequest", .size = sizeof(GetBucketInventoryConfigurationRequest), .fields = kGetBucketInventoryConfigurationRequestFields, .headers = kGetBucketInventoryConfigurationRequestHeaders, .header_names = kGetBucketInventoryConfigurationRequestHeaderNames};
constinit const Type types::GetBucketInventoryConfigurationRequest = {.kind = Kind::structure, .shape = &GetBucketInventoryConfigurationRequest::kShape};
constinit const Shape GetBucketLifecycleConfigurationOutput::kShape = {.name = "GetBucketLifecycleConfigurationOutput", .size = sizeof(GetBucketLifecycleConfigurationOutput), .fields = kGetBucketLifecycleConfigurationOutputFields, .by_wire_name = kGetBucketLifecycleConfigurationOutputNames, .headers = kGetBucketLifecycleConfigurationOutputHeaders, .header_names = kGetBucketLifecycleConfigurationOutputHeaderNames};
constinit const Type types::GetBucketLifecycleConfigurationOutput = {.kind = Kind::structure, .shape = &GetBucketLifecycleConfigurationOutput::kShape};
constinit const Shape GetBucketLifecycleConfigurationRequest::kShape = {.name = "GetBucketLifecycleConfigurationRequest", .size = sizeof(GetBucketLifecycleConfigurationRequest), .fields = kGetBucketLifecycleConfigurationRequestFields, .headers = kGetBucketLifecycleConfigurationRequestHeaders, .header_names = kGetBucketLifecycleConfigurationRequestHeaderNames};
constinit const Type types::GetBucketLifecycleConfigurationRequest = {.kind = Kind::structure, .shape = &GetBucketLifecycleConfigurationRequest::kShape};
constinit const Shape GetBucketLocationOutput::kShape = {.name = "GetBucketLocationOutput", .size = sizeof(GetBucketLocationOutput), .fields = kGetBucketLocationOutputFields, .by_wire_name = kGetBucketLocationOutputNames};
constinit const Type types::GetBucketLocationOutput = {.kind = Kind::structure, .shape = &GetBucketLocationOutput::kShape};
constinit const Shape GetBucketLocationRequest::kShape = {.name = "GetBucketLocationRequest", .size = sizeof(GetBucketLocationRequest), .fields = kGetBucketLocationRequestFields, .headers = kGetBucketLocationRequestHeaders, .header_names = kGetBucketLocationRequestHeaderNames};
constinit const Type types::GetBucketLocationRequest = {.kind = Kind::structure, .shape = &GetBucketLocationRequest::kShape};
constinit const Shape GetBucketLoggingOutput::kShape = {.name = "GetBucketLoggingOutput", .size = sizeof(GetBucketLoggingOutput), .fields = kGetBucketLoggingOutputFields, .by_wire_name = kGetBucketLoggingOutputNames};
constinit const Type types::GetBucketLoggingOutput = {.kind = Kind::structure, .shape = &GetBucketLoggingOutput::kShape};
constinit const Shape GetBucketLoggingRequest::kShape = {.name = "GetBucketLoggingRequest", .size = sizeof(GetBucketLoggingRequest), .fields = kGetBucketLoggingRequestFields, .headers = kGetBucketLoggingRequestHeaders, .header_names = kGetBucketLoggingRequestHeaderNames};
constinit const Type types::GetBucketLoggingRequest = {.kind = Kind::structure, .shape = &GetBucketLoggingRequest::kShape};
constinit const Shape GetBucketMetricsConfigurationOutput::kShape = {.name = "GetBucketMetricsConfigurationOutput", .size = sizeof(GetBucketMetricsConfigurationOutput), .fields = kGetBucketMetricsConfigurationOutputFields, .by_wire_name = kGetBucketMetricsConfigurationOutputNames, .payload = &kGetBucketMetricsConfigurationOutputFields[0]};
constinit const Type types::GetBucketMetricsConfigurationOutput = {.kind = Kind::structure, .shape = &GetBucketMetricsConfigurationOutput::kShape};
constinit const Shape GetBucketMetricsConfigurationRequest::kShape = {.name = "GetBucketMetricsConfigurationRequest", .size = sizeof(GetBucketMetricsConfigurationRequest), .fields = kGetBucketMetricsConfigurationRequestFields, .headers = kGetBucketMetricsConfigurationRequestHeaders, .header_names = kGetBucketMetricsConfigurationRequestHeaderNames};
constinit const Type types::GetBucketMetricsConfigurationRequest = {.kind = Kind::structure, .shape = &GetBucketMetricsConfigurationRequest::kShape};
constinit const Shape GetBucketNotificationConfigurationRequest::kShape = {.name = "GetBucketNotificationConfigurationRequest", .size = sizeof(GetBucketNotificationConfigurationRequest), .fields = kGetBucketNotificationConfigurationRequestFields, .headers = kGetBucketNotificationConfigurationRequestHeaders, .header_names = kGetBucketNotificationConfigurationRequestHeaderNames};
constinit const Type types::GetBucketNotificationConfigurationRequest = {.kind = Kind::structure, .shape = &GetBucketNotificationConfigurationRequest::kShape};
constinit const Shape GetBucketOwnershipControlsOutput::kShape = {.name = "GetBucketOwnershipControlsOutput", .size = sizeof(GetBucketOwnershipControlsOutput), .fields = kGetBucketOwnershipControlsOutputFields, .by_wire_name = kGetBucketOwnershipControlsOutputNames, .payload = &kGetBucketOwnershipControlsOutputFields[0]};
constinit const Type types::GetBucketOwnershipControlsOutput = {.kind = Kind::structure, .shape = &GetBucketOwnershipControlsOutput::kShape};
constinit const Shape GetBucketOwnershipControlsRequest::kShape = {.name = "GetBucketOwnershipControlsRequest", .size = sizeof(GetBucketOwnershipControlsRequest), .fields = kGetBucketOwnershipControlsRequestFields, .headers = kGetBucketOwnershipControlsRequestHeaders, .header_names = kGetBucketOwnershipControlsRequestHeaderNames};
constinit const Type types::GetBucketOwnershipControlsRequest = {.kind = Kind::structure, .shape = &GetBucketOwnershipControlsRequest::kShape};
constinit const Shape GetBucketPolicyOutput::kShape = {.name = "GetBucketPolicyOutput", .size = sizeof(GetBucketPolicyOutput), .fields = kGetBucketPolicyOutputFields, .by_wire_name = kGetBucketPolicyOutputNames, .payload = &kGetBucketPolicyOutputFields[0]};
constinit const Type types::GetBucketPolicyOutput = {.kind = Kind::structure, .shape = &GetBucketPolicyOutput::kShape};
constinit const Shape GetBucketPolicyRequest::kShape = {.name = "GetBucketPolicyRequest", .size = sizeof(GetBucketPolicyRequest), .fields = kGetBucketPolicyRequestFields, .headers = kGetBucketPolicyRequestHeaders, .header_names = kGetBucketPolicyRequestHeaderNames};
constinit const Type types::GetBucketPolicyRequest = {.kind = Kind::structure, .shape = &GetBucketPolicyRequest::kShape};
constinit const Shape GetBucketPolicyStatusOutput::kShape = {.name = "GetBucketPolicyStatusOutput", .size = sizeof(GetBucketPolicyStatusOutput), .fields = kGetBucketPolicyStatusOutputFields, .by_wire_name = kGetBucketPolicyStatusOutputNames, .payload = &kGetBucketPolicyStatusOutputFields[0]};
constinit const Type types::GetBucketPolicyStatusOutput = {.kind = Kind::structure, .shape = &GetBucketPolicyStatusOutput::kShape};
constinit const Shape GetBucketPolicyStatusRequest::kShape = {.name = "GetBucketPolicyStatusRequest", .size = sizeof(GetBucketPolicyStatusRequest), .fields = kGetBucketPolicyStatusRequestFields, .headers = kGetBucketPolicyStatusRequestHeaders, .header_names = kGetBucketPolicyStatusRequestHeaderNames};
constinit const Type types::GetBucketPolicyStatusRequest = {.kind = Kind::structure, .shape = &GetBucketPolicyStatusRequest::kShape};
constinit const Shape GetBucketReplicationOutput::kShape = {.name = "GetBucketReplicationOutput", .size = sizeof(GetBucketReplicationOutput), .fields = kGetBucketReplicationOutputFields, .by_wire_name = kGetBucketReplicationOutputNames, .payload = &kGetBucketReplicationOutputFields[0]};
constinit const Type types::GetBucketReplicationOutput = {.kind = Kind::structure, .shape = &GetBucketReplicationOutput::kShape};
constinit const Shape GetBucketReplicationRequest::kShape = {.name = "GetBucketReplicationRequest", .size = sizeof(GetBucketReplicationRequest), .fields = kGetBucketReplicationRequestFields, .headers = kGetBucketReplicationRequestHeaders, .header_names = kGetBucketReplicationRequestHeaderNames};
constinit const Type types::GetBucketReplicationRequest = {.kind = Kind::structure, .shape = &GetBucketReplicationRequest::kShape};
constinit const Shape GetBucketRequestPaymentOutput::kShape = {.name = "GetBucketRequestPaymentOutput", .size = sizeof(GetBucketRequestPaymentOutput), .fields = kGetBucketRequestPaymentOutputFields, .by_wire_name = kGetBucketRequestPaymentOutputNames};
constinit const Type types::GetBucketRequestPaymentOutput = {.kind = Kind::structure, .shape = &GetBucketRequestPaymentOutput::kShape};
constinit const Shape GetBucketRequestPaymentRequest::kShape = {.name = "GetBucketRequestPaymentRequest", .size = sizeof(GetBucketRequestPaymentRequest), .fields = kGetBucketRequestPaymentRequestFields, .headers = kGetBucketRequestPaymentRequestHeaders, .header_names = kGetBucketRequestPaymentRequestHeaderNames};
constinit const Type types::GetBucketRequestPaymentRequest = {.kind = Kind::structure, .shape = &GetBucketRequestPaymentRequest::kShape};
constinit const Shape GetBucketTaggingOutput::kShape = {.name = "GetBucketTaggingOutput", .size = sizeof(GetBucketTaggingOutput), .fields = kGetBucketTaggingOutputFields, .by_wire_name = kGetBucketTaggingOutputNames};
constinit const Type types::GetBucketTaggingOutput = {.kind = Kind::structure, .shape = &GetBucketTaggingOutput::kShape};
constinit const Shape GetBucketTaggingRequest::kShape = {.name = "GetBucketTaggingRequest", .size = sizeof(GetBucketTaggingRequest), .fields = kGetBucketTaggingRequestFields, .headers = kGetBucketTaggingRequestHeaders, .header_names = kGetBucketTaggingRequestHeaderNames};
constinit const Type types::GetBucketTaggingRequest = {.kind = Kind::structure, .shape = &GetBucketTaggingRequest::kShape};
constinit const Shape GetBucketVersioningOutput::kShape = {.name = "GetBucketVersioningOutput", .size = sizeof(GetBucketVersioningOutput), .fields = kGetBucketVersioningOutputFields, .by_wire_name = kGetBucketVersioningOutputNames};
constinit const Type types::GetBucketVersioningOutput = {.kind = Kind::structure, .shape = &GetBucketVersioningOutput::kShape};
constinit const Shape GetBucketVersioningRequest::kShape = {.name = "GetBucketVersioningRequest", .size = sizeof(GetBucketVersioningRequest), .fields = kGetBucketVersioningRequestFields, .headers = kGetBucketVersioningRequestHeaders, .header_names = kGetBucketVersioningRequestHeaderNames};
constinit const Type types::GetBucketVersioningRequest = {.kind = Kind::structure, .shape = &GetBucketVersioningRequest::kShape};
constinit const Shape GetBucketWebsiteOutput::kShape = {.name = "GetBucketWebsiteOutput", .size = sizeof(GetBucketWebsiteOutput), .fields = kGetBucketWebsiteOutputFields, .by_wire_name = kGetBucketWebsiteOutputNames};
constinit const Type types::GetBucketWebsiteOutput = {.kind = Kind::structure, .shape = &GetBucketWebsiteOutput::kShape};
constinit const Shape GetBucketWebsiteRequest::kShape = {.name = "GetBucketWebsiteRequest", .size = sizeof(GetBucketWebsiteRequest), .fields = kGetBucketWebsiteRequestFields, .headers = kGetBucketWebsiteRequestHeaders, .header_names = kGetBucketWebsiteRequestHeaderNames};
constinit const Type types::GetBucketWebsiteRequest = {.kind = Kind::structure, .shape = &GetBucketWebsiteRequest::kShape};
constinit const Shape GetObjectAclOutput::kShape = {.name = "GetObjectAclOutput", .size = sizeof(GetObjectAclOutput), .fields = kGetObjectAclOutputFields, .by_wire_name = kGetObjectAclOutputNames, .headers = kGetObjectAclOutputHeaders, .header_names = kGetObjectAclOutputHeaderNames};
constinit const Type types::GetObjectAclOutput = {.kind = Kind::structure, .shape = &GetObjectAclOutput::kShape};
constinit const Shape GetObjectAclRequest::kShape = {.name = "GetObjectAclRequest", .size = sizeof(GetObjectAclRequest), .fields = kGetObjectAclRequestFields, .headers = kGetObjectAclRequestHeaders, .header_names = kGetObjectAclRequestHeaderNames};
constinit const Type types::GetObjectAclRequest = {.kind = Kind::structure, .shape = &GetObjectAclRequest::kShape};

}  // namespace athanor::api::s3
