// Generated from apis/s3.json by apis/generate.py.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.hpp"
#include "base/stream.hpp"
#include "wire/forward.hpp"

namespace athanor::api::s3 {

extern const wire::Service kService;

struct AbortIncompleteMultipartUpload;
struct AbortMultipartUploadOutput;
struct AbortMultipartUploadRequest;
struct AccelerateConfiguration;
struct Grantee;
struct Grant;
struct Owner;
struct AccessControlPolicy;
struct AccessControlTranslation;
struct Tag;
struct AnalyticsAndOperator;
struct AnalyticsFilter;
struct AnalyticsS3BucketDestination;
struct AnalyticsExportDestination;
struct StorageClassAnalysisDataExport;
struct StorageClassAnalysis;
struct AnalyticsConfiguration;
struct BlockedEncryptionTypes;
struct Bucket;
struct BucketInfo;
struct LifecycleExpiration;
struct LifecycleRuleAndOperator;
struct LifecycleRuleFilter;
struct NoncurrentVersionExpiration;
struct NoncurrentVersionTransition;
struct Transition;
struct LifecycleRule;
struct BucketLifecycleConfiguration;
struct TargetGrant;
struct PartitionedPrefix;
struct SimplePrefix;
struct TargetObjectKeyFormat;
struct LoggingEnabled;
struct BucketLoggingStatus;
struct CORSRule;
struct CORSConfiguration;
struct CSVInput;
struct CSVOutput;
struct Checksum;
struct CommonPrefix;
struct CompleteMultipartUploadOutput;
struct CompletedPart;
struct CompletedMultipartUpload;
struct CompleteMultipartUploadRequest;
struct Condition;
struct CopyObjectResult;
struct CopyObjectOutput;
struct CopyObjectRequest;
struct CopyPartResult;
struct LocationInfo;
struct CreateBucketConfiguration;
struct CreateBucketOutput;
struct CreateBucketRequest;
struct CreateMultipartUploadOutput;
struct CreateMultipartUploadRequest;
struct SessionCredentials;
struct CreateSessionOutput;
struct CreateSessionRequest;
struct DefaultRetention;
struct ObjectIdentifier;
struct Delete;
struct DeleteBucketAnalyticsConfigurationRequest;
struct DeleteBucketCorsRequest;
struct DeleteBucketEncryptionRequest;
struct DeleteBucketIntelligentTieringConfigurationRequest;
struct DeleteBucketInventoryConfigurationRequest;
struct DeleteBucketLifecycleRequest;
struct DeleteBucketMetricsConfigurationRequest;
struct DeleteBucketOwnershipControlsRequest;
struct DeleteBucketPolicyRequest;
struct DeleteBucketReplicationRequest;
struct DeleteBucketRequest;
struct DeleteBucketTaggingRequest;
struct DeleteBucketWebsiteRequest;
struct DeleteMarkerEntry;
struct DeleteMarkerReplication;
struct DeleteObjectOutput;
struct DeleteObjectRequest;
struct DeleteObjectTaggingOutput;
struct DeleteObjectTaggingRequest;
struct DeletedObject;
struct Error;
struct DeleteObjectsOutput;
struct DeleteObjectsRequest;
struct DeletePublicAccessBlockRequest;
struct EncryptionConfiguration;
struct ReplicationTimeValue;
struct Metrics;
struct ReplicationTime;
struct Destination;
struct Encryption;
struct ErrorDocument;
struct EventBridgeConfiguration;
struct ExistingObjectReplication;
struct FilterRule;
struct GetBucketAccelerateConfigurationOutput;
struct GetBucketAccelerateConfigurationRequest;
struct GetBucketAclOutput;
struct GetBucketAclRequest;
struct GetBucketAnalyticsConfigurationOutput;
struct GetBucketAnalyticsConfigurationRequest;
struct GetBucketCorsOutput;
struct GetBucketCorsRequest;
struct ServerSideEncryptionByDefault;
struct ServerSideEncryptionRule;
struct ServerSideEncryptionConfiguration;
struct GetBucketEncryptionOutput;
struct GetBucketEncryptionRequest;
struct IntelligentTieringAndOperator;
struct IntelligentTieringFilter;
struct Tiering;
struct IntelligentTieringConfiguration;
struct GetBucketIntelligentTieringConfigurationOutput;
struct GetBucketIntelligentTieringConfigurationRequest;
struct SSEKMS;
struct SSES3;
struct InventoryEncryption;
struct InventoryS3BucketDestination;
struct InventoryDestination;
struct InventoryFilter;
struct InventorySchedule;
struct InventoryConfiguration;
struct GetBucketInventoryConfigurationOutput;
struct GetBucketInventoryConfigurationRequest;
struct GetBucketLifecycleConfigurationOutput;
struct GetBucketLifecycleConfigurationRequest;
struct GetBucketLocationOutput;
struct GetBucketLocationRequest;
struct GetBucketLoggingOutput;
struct GetBucketLoggingRequest;
struct MetricsAndOperator;
struct MetricsFilter;
struct MetricsConfiguration;
struct GetBucketMetricsConfigurationOutput;
struct GetBucketMetricsConfigurationRequest;
struct GetBucketNotificationConfigurationRequest;
struct OwnershipControlsRule;
struct OwnershipControls;
struct GetBucketOwnershipControlsOutput;
struct GetBucketOwnershipControlsRequest;
struct GetBucketPolicyOutput;
struct GetBucketPolicyRequest;
struct PolicyStatus;
struct GetBucketPolicyStatusOutput;
struct GetBucketPolicyStatusRequest;
struct ReplicationRuleAndOperator;
struct ReplicationRuleFilter;
struct ReplicaModifications;
struct SseKmsEncryptedObjects;
struct SourceSelectionCriteria;
struct ReplicationRule;
struct ReplicationConfiguration;
struct GetBucketReplicationOutput;
struct GetBucketReplicationRequest;
struct GetBucketRequestPaymentOutput;
struct GetBucketRequestPaymentRequest;
struct GetBucketTaggingOutput;
struct GetBucketTaggingRequest;
struct GetBucketVersioningOutput;
struct GetBucketVersioningRequest;
struct IndexDocument;
struct RedirectAllRequestsTo;
struct Redirect;
struct RoutingRule;
struct GetBucketWebsiteOutput;
struct GetBucketWebsiteRequest;
struct GetObjectAclOutput;
struct GetObjectAclRequest;
struct ObjectPart;
struct GetObjectAttributesParts;
struct GetObjectAttributesOutput;
struct GetObjectAttributesRequest;
struct ObjectLockLegalHold;
struct GetObjectLegalHoldOutput;
struct GetObjectLegalHoldRequest;
struct ObjectLockRule;
struct ObjectLockConfiguration;
struct GetObjectLockConfigurationOutput;
struct GetObjectLockConfigurationRequest;
struct GetObjectOutput;
struct GetObjectRequest;
struct ObjectLockRetention;
struct GetObjectRetentionOutput;
struct GetObjectRetentionRequest;
struct GetObjectTaggingOutput;
struct GetObjectTaggingRequest;
struct PublicAccessBlockConfiguration;
struct GetPublicAccessBlockOutput;
struct GetPublicAccessBlockRequest;
struct GlacierJobParameters;
struct HeadBucketOutput;
struct HeadBucketRequest;
struct HeadObjectOutput;
struct HeadObjectRequest;
struct Initiator;
struct JSONInput;
struct ParquetInput;
struct InputSerialization;
struct JSONOutput;
struct S3KeyFilter;
struct NotificationConfigurationFilter;
struct LambdaFunctionConfiguration;
struct ListBucketAnalyticsConfigurationsOutput;
struct ListBucketAnalyticsConfigurationsRequest;
struct ListBucketIntelligentTieringConfigurationsOutput;
struct ListBucketIntelligentTieringConfigurationsRequest;
struct ListBucketInventoryConfigurationsOutput;
struct ListBucketInventoryConfigurationsRequest;
struct ListBucketMetricsConfigurationsOutput;
struct ListBucketMetricsConfigurationsRequest;
struct ListBucketsOutput;
struct ListBucketsRequest;
struct MultipartUpload;
struct ListMultipartUploadsOutput;
struct ListMultipartUploadsRequest;
struct RestoreStatus;
struct ObjectVersion;
struct ListObjectVersionsOutput;
struct ListObjectVersionsRequest;
struct Object;
struct ListObjectsOutput;
struct ListObjectsRequest;
struct ListObjectsV2Output;
struct ListObjectsV2Request;
struct Part;
struct ListPartsOutput;
struct ListPartsRequest;
struct MetadataEntry;
struct QueueConfiguration;
struct TopicConfiguration;
struct NotificationConfiguration;
struct SSEKMSEncryption;
struct ObjectEncryption;
struct Tagging;
struct S3Location;
struct OutputLocation;
struct OutputSerialization;
struct PutBucketAccelerateConfigurationRequest;
struct PutBucketAclRequest;
struct PutBucketAnalyticsConfigurationRequest;
struct PutBucketCorsRequest;
struct PutBucketEncryptionRequest;
struct PutBucketIntelligentTieringConfigurationRequest;
struct PutBucketInventoryConfigurationRequest;
struct PutBucketLifecycleConfigurationOutput;
struct PutBucketLifecycleConfigurationRequest;
struct PutBucketLoggingRequest;
struct PutBucketMetricsConfigurationRequest;
struct PutBucketNotificationConfigurationRequest;
struct PutBucketOwnershipControlsRequest;
struct PutBucketPolicyRequest;
struct PutBucketReplicationRequest;
struct RequestPaymentConfiguration;
struct PutBucketRequestPaymentRequest;
struct PutBucketTaggingRequest;
struct VersioningConfiguration;
struct PutBucketVersioningRequest;
struct WebsiteConfiguration;
struct PutBucketWebsiteRequest;
struct PutObjectAclOutput;
struct PutObjectAclRequest;
struct PutObjectLegalHoldOutput;
struct PutObjectLegalHoldRequest;
struct PutObjectLockConfigurationOutput;
struct PutObjectLockConfigurationRequest;
struct PutObjectOutput;
struct PutObjectRequest;
struct PutObjectRetentionOutput;
struct PutObjectRetentionRequest;
struct PutObjectTaggingOutput;
struct PutObjectTaggingRequest;
struct PutPublicAccessBlockRequest;
struct RestoreObjectOutput;
struct SelectParameters;
struct RestoreRequest;
struct RestoreObjectRequest;
struct UpdateObjectEncryptionRequest;
struct UpdateObjectEncryptionResponse;
struct UploadPartCopyOutput;
struct UploadPartCopyRequest;
struct UploadPartOutput;
struct UploadPartRequest;

struct AbortIncompleteMultipartUpload {
    std::optional<std::int64_t> days_after_initiation = {};
    static const wire::Shape kShape;
};

struct AbortMultipartUploadOutput {
    std::optional<std::string> request_charged = {};
    static const wire::Shape kShape;
};

struct AbortMultipartUploadRequest {
    std::string bucket = {};
    std::string key = {};
    std::string upload_id = {};
    std::optional<std::string> request_payer = {};
    std::optional<std::string> expected_bucket_owner = {};
    std::optional<Timestamp> if_match_initiated_time = {};
    static const wire::Shape kShape;
};

struct AccelerateConfiguration {
    std::optional<std::string> status = {};
    static const wire::Shape kShape;
};

struct Grantee {
    std::optional<std::string> display_name = {};
    std::optional<std::string> email_address = {};
    std::optional<std::string> id = {};
    std::string type = {};
    std::optional<std::string> uri = {};
    static const wire::Shape kShape;
};

struct Grant {
    std::optional<Grantee> grantee = {};
    std::optional<std::string> permission = {};
    static const wire::Shape kShape;
};

struct Owner {
    std::optional<std::string> display_name = {};
    std::optional<std::string> id = {};
    static const wire::Shape kShape;
};

struct AccessControlPolicy {
    std::optional<std::vector<Grant>> grants = {};
    std::optional<Owner> owner = {};
    static const wire::Shape kShape;
};

struct AccessControlTranslation {
    std::string owner = {};
    static const wire::Shape kShape;
};

struct Tag {
    std::string key = {};
    std::string value = {};
    static const wire::Shape kShape;
};

struct AnalyticsAndOperator {
    std::optional<std::string> prefix = {};
    std::optional<std::vector<Tag>> tags = {};
    static const wire::Shape kShape;
};

struct AnalyticsFilter {
    std::optional<std::string> prefix = {};
    std::optional<Tag> tag = {};
    std::optional<AnalyticsAndOperator> and_ = {};
    static const wire::Shape kShape;
};

struct AnalyticsS3BucketDestination {
    std::string format = {};
    std::optional<std::string> bucket_account_id = {};
    std::string bucket = {};
    std::optional<std::string> prefix = {};
    static const wire::Shape kShape;
};

struct AnalyticsExportDestination {
    AnalyticsS3BucketDestination s3_bucket_destination = {};
    static const wire::Shape kShape;
};

struct StorageClassAnalysisDataExport {
    std::string output_schema_version = {};
    AnalyticsExportDestination destination = {};
    static const wire::Shape kShape;
};

struct StorageClassAnalysis {
    std::optional<StorageClassAnalysisDataExport> data_export = {};
    static const wire::Shape kShape;
};

struct AnalyticsConfiguration {
    std::string id = {};
    std::optional<AnalyticsFilter> filter = {};
    StorageClassAnalysis storage_class_analysis = {};
    static const wire::Shape kShape;
};

struct BlockedEncryptionTypes {
    std::optional<std::vector<std::string>> encryption_type = {};
    static const wire::Shape kShape;
};

struct Bucket {
    std::optional<std::string> name = {};
    std::optional<Timestamp> creation_date = {};
    std::optional<std::string> bucket_region = {};
    std::optional<std::string> bucket_arn = {};
    static const wire::Shape kShape;
};

struct BucketInfo {
    std::optional<std::string> data_redundancy = {};
    std::optional<std::string> type = {};
    static const wire::Shape kShape;
};

struct LifecycleExpiration {
    std::optional<Timestamp> date = {};
    std::optional<std::int64_t> days = {};
    std::optional<bool> expired_object_delete_marker = {};
    static const wire::Shape kShape;
};

struct LifecycleRuleAndOperator {
    std::optional<std::string> prefix = {};
    std::optional<std::vector<Tag>> tags = {};
    std::optional<std::int64_t> object_size_greater_than = {};
    std::optional<std::int64_t> object_size_less_than = {};
    static const wire::Shape kShape;
};

struct LifecycleRuleFilter {
    std::optional<std::string> prefix = {};
    std::optional<Tag> tag = {};
    std::optional<std::int64_t> object_size_greater_than = {};
    std::optional<std::int64_t> object_size_less_than = {};
    std::optional<LifecycleRuleAndOperator> and_ = {};
    static const wire::Shape kShape;
};

struct NoncurrentVersionExpiration {
    std::optional<std::int64_t> noncurrent_days = {};
    std::optional<std::int64_t> newer_noncurrent_versions = {};
    static const wire::Shape kShape;
};

struct NoncurrentVersionTransition {
    std::optional<std::int64_t> noncurrent_days = {};
    std::optional<std::string> storage_class = {};
    std::optional<std::int64_t> newer_noncurrent_versions = {};
    static const wire::Shape kShape;
};

struct Transition {
    std::optional<Timestamp> date = {};
    std::optional<std::int64_t> days = {};
    std::optional<std::string> storage_class = {};
    static const wire::Shape kShape;
};

struct LifecycleRule {
    std::optional<LifecycleExpiration> expiration = {};
    std::optional<std::string> id = {};
    std::optional<std::string> prefix = {};
    std::optional<LifecycleRuleFilter> filter = {};
    std::string status = {};
    std::optional<std::vector<Transition>> transitions = {};
    std::optional<std::vector<NoncurrentVersionTransition>> noncurrent_version_transitions = {};
    std::optional<NoncurrentVersionExpiration> noncurrent_version_expiration = {};
    std::optional<AbortIncompleteMultipartUpload> abort_incomplete_multipart_upload = {};
    static const wire::Shape kShape;
};

struct BucketLifecycleConfiguration {
    std::vector<LifecycleRule> rules = {};
    static const wire::Shape kShape;
};

struct TargetGrant {
    std::optional<Grantee> grantee = {};
    std::optional<std::string> permission = {};
    static const wire::Shape kShape;
};

struct PartitionedPrefix {
    std::optional<std::string> partition_date_source = {};
    static const wire::Shape kShape;
};

struct SimplePrefix {
    static const wire::Shape kShape;
};

struct TargetObjectKeyFormat {
    std::optional<SimplePrefix> simple_prefix = {};
    std::optional<PartitionedPrefix> partitioned_prefix = {};
    static const wire::Shape kShape;
};

struct LoggingEnabled {
    std::string target_bucket = {};
    std::optional<std::vector<TargetGrant>> target_grants = {};
    std::string target_prefix = {};
    std::optional<TargetObjectKeyFormat> target_object_key_format = {};
    static const wire::Shape kShape;
};

struct BucketLoggingStatus {
    std::optional<LoggingEnabled> logging_enabled = {};
    static const wire::Shape kShape;
};

struct CORSRule {
    std::optional<std::string> id = {};
    std::optional<std::vector<std::string>> allowed_headers = {};
    std::vector<std::string> allowed_methods = {};
    std::vector<std::string> allowed_origins = {};
    std::optional<std::vector<std::string>> expose_headers = {};
    std::optional<std::int64_t> max_age_seconds = {};
    static const wire::Shape kShape;
};

struct CORSConfiguration {
    std::vector<CORSRule> cors_rules = {};
    static const wire::Shape kShape;
};

struct CSVInput {
    std::optional<std::string> file_header_info = {};
    std::optional<std::string> comments = {};
    std::optional<std::string> quote_escape_character = {};
    std::optional<std::string> record_delimiter = {};
    std::optional<std::string> field_delimiter = {};
    std::optional<std::string> quote_character = {};
    std::optional<bool> allow_quoted_record_delimiter = {};
    static const wire::Shape kShape;
};

struct CSVOutput {
    std::optional<std::string> quote_fields = {};
    std::optional<std::string> quote_escape_character = {};
    std::optional<std::string> record_delimiter = {};
    std::optional<std::string> field_delimiter = {};
    std::optional<std::string> quote_character = {};
    static const wire::Shape kShape;
};

struct Checksum {
    std::optional<std::string> checksum_crc32 = {};
    std::optional<std::string> checksum_crc32c = {};
    std::optional<std::string> checksum_crc64nvme = {};
    std::optional<std::string> checksum_sha1 = {};
    std::optional<std::string> checksum_sha256 = {};
    std::optional<std::string> checksum_sha512 = {};
    std::optional<std::string> checksum_md5 = {};
    std::optional<std::string> checksum_xxhash64 = {};
    std::optional<std::string> checksum_xxhash3 = {};
    std::optional<std::string> checksum_xxhash128 = {};
    std::optional<std::string> checksum_type = {};
    static const wire::Shape kShape;
};

struct CommonPrefix {
    std::optional<std::string> prefix = {};
    static const wire::Shape kShape;
};

struct CompleteMultipartUploadOutput {
    std::optional<std::string> location = {};
    std::optional<std::string> bucket = {};
    std::optional<std::string> key = {};
    std::optional<std::string> expiration = {};
    std::optional<std::string> etag = {};
    std::optional<std::string> checksum_crc32 = {};
    std::optional<std::string> checksum_crc32c = {};
    std::optional<std::string> checksum_crc64nvme = {};
    std::optional<std::string> checksum_sha1 = {};
    std::optional<std::string> checksum_sha256 = {};
    std::optional<std::string> checksum_sha512 = {};
    std::optional<std::string> checksum_md5 = {};
    std::optional<std::string> checksum_xxhash64 = {};
    std::optional<std::string> checksum_xxhash3 = {};
    std::optional<std::string> checksum_xxhash128 = {};
    std::optional<std::string> checksum_type = {};
    std::optional<std::string> server_side_encryption = {};
    std::optional<std::string> version_id = {};
    std::optional<std::string> ssekms_key_id = {};
    std::optional<bool> bucket_key_enabled = {};
    std::optional<std::string> request_charged = {};
    static const wire::Shape kShape;
};

struct CompletedPart {
    std::optional<std::string> etag = {};
    std::optional<std::string> checksum_crc32 = {};
    std::optional<std::string> checksum_crc32c = {};
    std::optional<std::string> checksum_crc64nvme = {};
    std::optional<std::string> checksum_sha1 = {};
    std::optional<std::string> checksum_sha256 = {};
    std::optional<std::string> checksum_sha512 = {};
    std::optional<std::string> checksum_md5 = {};
    std::optional<std::string> checksum_xxhash64 = {};
    std::optional<std::string> checksum_xxhash3 = {};
    std::optional<std::string> checksum_xxhash128 = {};
    std::optional<std::int64_t> part_number = {};
    static const wire::Shape kShape;
};

struct CompletedMultipartUpload {
    std::optional<std::vector<CompletedPart>> parts = {};
    static const wire::Shape kShape;
};

struct CompleteMultipartUploadRequest {
    std::string bucket = {};
    std::string key = {};
    std::optional<CompletedMultipartUpload> multipart_upload = {};
    std::string upload_id = {};
    std::optional<std::string> checksum_crc32 = {};
    std::optional<std::string> checksum_crc32c = {};
    std::optional<std::string> checksum_crc64nvme = {};
    std::optional<std::string> checksum_sha1 = {};
    std::optional<std::string> checksum_sha256 = {};
    std::optional<std::string> checksum_sha512 = {};
    std::optional<std::string> checksum_md5 = {};
    std::optional<std::string> checksum_xxhash64 = {};
    std::optional<std::string> checksum_xxhash3 = {};
    std::optional<std::string> checksum_xxhash128 = {};
    std::optional<std::string> checksum_type = {};
    std::optional<std::int64_t> mpu_object_size = {};
    std::optional<std::string> request_payer = {};
    std::optional<std::string> expected_bucket_owner = {};
    std::optional<std::string> if_match = {};
    std::optional<std::string> if_none_match = {};
    std::optional<std::string> sse_customer_algorithm = {};
    std::optional<std::string> sse_customer_key = {};
    std::optional<std::string> sse_customer_key_md5 = {};
    static const wire::Shape kShape;
};

struct Condition {
    std::optional<std::string> http_error_code_returned_equals = {};
    std::optional<std::string> key_prefix_equals = {};
    static const wire::Shape kShape;
};

struct CopyObjectResult {
    std::optional<std::string> etag = {};
    std::optional<Timestamp> last_modified = {};
    std::optional<std::string> checksum_type = {};
    std::optional<std::string> checksum_crc32 = {};
    std::optional<std::string> checksum_crc32c = {};
    std::optional<std::string> checksum_crc64nvme = {};
    std::optional<std::string> checksum_sha1 = {};
    std::optional<std::string> checksum_sha256 = {};
    std::optional<std::string> checksum_sha512 = {};
    std::optional<std::string> checksum_md5 = {};
    std::optional<std::string> checksum_xxhash64 = {};
    std::optional<std::string> checksum_xxhash3 = {};
    std::optional<std::string> checksum_xxhash128 = {};
    static const wire::Shape kShape;
};

struct CopyObjectOutput {
    std::optional<CopyObjectResult> copy_object_result = {};
    std::optional<std::string> expiration = {};
    std::optional<std::string> copy_source_version_id = {};
    std::optional<std::string> version_id = {};
    std::optional<std::string> server_side_encryption = {};
    std::optional<std::string> sse_customer_algorithm = {};
    std::optional<std::string> sse_customer_key_md5 = {};
    std::optional<std::string> ssekms_key_id = {};
    std::optional<std::string> ssekms_encryption_context = {};
    std::optional<bool> bucket_key_enabled = {};
    std::optional<std::string> request_charged = {};
    static const wire::Shape kShape;
};

struct CopyObjectRequest {
    std::optional<std::string> acl = {};
    std::string bucket = {};
    std::optional<std::string> cache_control = {};
    std::optional<std::string> checksum_algorithm = {};
    std::optional<std::string> content_disposition = {};
    std::optional<std::string> content_encoding = {};
    std::optional<std::string> content_language = {};
    std::optional<std::string> content_type = {};
    std::string copy_source = {};
    std::optional<std::string> copy_source_if_match = {};
    std::optional<Timestamp> copy_source_if_modified_since = {};
    std::optional<std::string> copy_source_if_none_match = {};
    std::optional<Timestamp> copy_source_if_unmodified_since = {};
    std::optional<Timestamp> expires = {};
    std::optional<std::string> grant_full_control = {};
    std::optional<std::string> grant_read = {};
    std::optional<std::string> grant_read_acp = {};
    std::optional<std::string> grant_write_acp = {};
    std::optional<std::string> if_match = {};
    std::optional<std::string> if_none_match = {};
    std::string key = {};
    std::optional<std::map<std::string, std::string>> metadata = {};
    std::optional<std::string> metadata_directive = {};
    std::optional<std::string> tagging_directive = {};
    std::optional<std::string> server_side_encryption = {};
    std::optional<std::string> storage_class = {};
    std::optional<std::string> website_redirect_location = {};
    std::optional<std::string> sse_customer_algorithm = {};
    std::optional<std::string> sse_customer_key = {};
    std::optional<std::string> sse_customer_key_md5 = {};
    std::optional<std::string> ssekms_key_id = {};
    std::optional<std::string> ssekms_encryption_context = {};
    std::optional<bool> bucket_key_enabled = {};
    std::optional<std::string> copy_source_sse_customer_algorithm = {};
    std::optional<std::string> copy_source_sse_customer_key = {};
    std::optional<std::string> copy_source_sse_customer_key_md5 = {};
    std::optional<std::string> request_payer = {};
    std::optional<std::string> tagging = {};
    std::optional<std::string> object_lock_mode = {};
    std::optional<Timestamp> object_lock_retain_until_date = {};
    std::optional<std::string> object_lock_legal_hold_status = {};
    std::optional<std::string> expected_bucket_owner = {};
    std::optional<std::string> expected_source_bucket_owner = {};
    static const wire::Shape kShape;
};

struct CopyPartResult {
    std::optional<std::string> etag = {};
    std::optional<Timestamp> last_modified = {};
    std::optional<std::string> checksum_crc32 = {};
    std::optional<std::string> checksum_crc32c = {};
    std::optional<std::string> checksum_crc64nvme = {};
    std::optional<std::string> checksum_sha1 = {};
    std::optional<std::string> checksum_sha256 = {};
    std::optional<std::string> checksum_sha512 = {};
    std::optional<std::string> checksum_md5 = {};
    std::optional<std::string> checksum_xxhash64 = {};
    std::optional<std::string> checksum_xxhash3 = {};
    std::optional<std::string> checksum_xxhash128 = {};
    static const wire::Shape kShape;
};

struct LocationInfo {
    std::optional<std::string> type = {};
    std::optional<std::string> name = {};
    static const wire::Shape kShape;
};

struct CreateBucketConfiguration {
    std::optional<std::string> location_constraint = {};
    std::optional<LocationInfo> location = {};
    std::optional<BucketInfo> bucket = {};
    std::optional<std::vector<Tag>> tags = {};
    static const wire::Shape kShape;
};

struct CreateBucketOutput {
    std::optional<std::string> location = {};
    std::optional<std::string> bucket_arn = {};
    static const wire::Shape kShape;
};

struct CreateBucketRequest {
    std::optional<std::string> acl = {};
    std::string bucket = {};
    std::optional<CreateBucketConfiguration> create_bucket_configuration = {};
    std::optional<std::string> grant_full_control = {};
    std::optional<std::string> grant_read = {};
    std::optional<std::string> grant_read_acp = {};
    std::optional<std::string> grant_write = {};
    std::optional<std::string> grant_write_acp = {};
    std::optional<bool> object_lock_enabled_for_bucket = {};
    std::optional<std::string> object_ownership = {};
    std::optional<std::string> bucket_namespace = {};
    static const wire::Shape kShape;
};

struct CreateMultipartUploadOutput {
    std::optional<Timestamp> abort_date = {};
    std::optional<std::string> abort_rule_id = {};
    std::optional<std::string> bucket = {};
    std::optional<std::string> key = {};
    std::optional<std::string> upload_id = {};
    std::optional<std::string> server_side_encryption = {};
    std::optional<std::string> sse_customer_algorithm = {};
    std::optional<std::string> sse_customer_key_md5 = {};
    std::optional<std::string> ssekms_key_id = {};
    std::optional<std::string> ssekms_encryption_context = {};
    std::optional<bool> bucket_key_enabled = {};
    std::optional<std::string> request_charged = {};
    std::optional<std::string> checksum_algorithm = {};
    std::optional<std::string> checksum_type = {};
    static const wire::Shape kShape;
};

struct CreateMultipartUploadRequest {
    std::optional<std::string> acl = {};
    std::string bucket = {};
    std::optional<std::string> cache_control = {};
    std::optional<std::string> content_disposition = {};
    std::optional<std::string> content_encoding = {};
    std::optional<std::string> content_language = {};
    std::optional<std::string> content_type = {};
    std::optional<Timestamp> expires = {};
    std::optional<std::string> grant_full_control = {};
    std::optional<std::string> grant_read = {};
    std::optional<std::string> grant_read_acp = {};
    std::optional<std::string> grant_write_acp = {};
    std::string key = {};
    std::optional<std::map<std::string, std::string>> metadata = {};
    std::optional<std::string> server_side_encryption = {};
    std::optional<std::string> storage_class = {};
    std::optional<std::string> website_redirect_location = {};
    std::optional<std::string> sse_customer_algorithm = {};
    std::optional<std::string> sse_customer_key = {};
    std::optional<std::string> sse_customer_key_md5 = {};
    std::optional<std::string> ssekms_key_id = {};
    std::optional<std::string> ssekms_encryption_context = {};
    std::optional<bool> bucket_key_enabled = {};
    std::optional<std::string> request_payer = {};
    std::optional<std::string> tagging = {};
    std::optional<std::string> object_lock_mode = {};
    std::optional<Timestamp> object_lock_retain_until_date = {};
    std::optional<std::string> object_lock_legal_hold_status = {};
    std::optional<std::string> expected_bucket_owner = {};
    std::optional<std::string> checksum_algorithm = {};
    std::optional<std::string> checksum_type = {};
    static const wire::Shape kShape;
};

struct SessionCredentials {
    std::string access_key_id = {};
    std::string secret_access_key = {};
    std::string session_token = {};
    Timestamp expiration = {};
    static const wire::Shape kShape;
};

struct CreateSessionOutput {
    std::optional<std::string> server_side_encryption = {};
    std::optional<std::string> ssekms_key_id = {};
    std::optional<std::string> ssekms_encryption_context = {};
    std::optional<bool> bucket_key_enabled = {};
    SessionCredentials credentials = {};
    static const wire::Shape kShape;
};

struct CreateSessionRequest {
    std::optional<std::string> session_mode = {};
    std::string bucket = {};
    std::optional<std::string> server_side_encryption = {};
    std::optional<std::string> ssekms_key_id = {};
    std::optional<std::string> ssekms_encryption_context = {};
    std::optional<bool> bucket_key_enabled = {};
    static const wire::Shape kShape;
};

struct DefaultRetention {
    std::optional<std::string> mode = {};
    std::optional<std::int64_t> days = {};
    std::optional<std::int64_t> years = {};
    static const wire::Shape kShape;
};

struct ObjectIdentifier {
    std::string key = {};
    std::optional<std::string> version_id = {};
    std::optional<std::string> etag = {};
    std::optional<Timestamp> last_modified_time = {};
    std::optional<std::int64_t> size = {};
    static const wire::Shape kShape;
};

struct Delete {
    std::vector<ObjectIdentifier> objects = {};
    std::optional<bool> quiet = {};
    static const wire::Shape kShape;
};

struct DeleteBucketAnalyticsConfigurationRequest {
    std::string bucket = {};
    std::string id = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct DeleteBucketCorsRequest {
    std::string bucket = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct DeleteBucketEncryptionRequest {
    std::string bucket = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct DeleteBucketIntelligentTieringConfigurationRequest {
    std::string bucket = {};
    std::string id = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct DeleteBucketInventoryConfigurationRequest {
    std::string bucket = {};
    std::string id = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct DeleteBucketLifecycleRequest {
    std::string bucket = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct DeleteBucketMetricsConfigurationRequest {
    std::string bucket = {};
    std::string id = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct DeleteBucketOwnershipControlsRequest {
    std::string bucket = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct DeleteBucketPolicyRequest {
    std::string bucket = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct DeleteBucketReplicationRequest {
    std::string bucket = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct DeleteBucketRequest {
    std::string bucket = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct DeleteBucketTaggingRequest {
    std::string bucket = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct DeleteBucketWebsiteRequest {
    std::string bucket = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct DeleteMarkerEntry {
    std::optional<Owner> owner = {};
    std::optional<std::string> key = {};
    std::optional<std::string> version_id = {};
    std::optional<bool> is_latest = {};
    std::optional<Timestamp> last_modified = {};
    static const wire::Shape kShape;
};

struct DeleteMarkerReplication {
    std::optional<std::string> status = {};
    static const wire::Shape kShape;
};

struct DeleteObjectOutput {
    std::optional<bool> delete_marker = {};
    std::optional<std::string> version_id = {};
    std::optional<std::string> request_charged = {};
    static const wire::Shape kShape;
};

struct DeleteObjectRequest {
    std::string bucket = {};
    std::string key = {};
    std::optional<std::string> mfa = {};
    std::optional<std::string> version_id = {};
    std::optional<std::string> request_payer = {};
    std::optional<bool> bypass_governance_retention = {};
    std::optional<std::string> expected_bucket_owner = {};
    std::optional<std::string> if_match = {};
    std::optional<Timestamp> if_match_last_modified_time = {};
    std::optional<std::int64_t> if_match_size = {};
    static const wire::Shape kShape;
};

struct DeleteObjectTaggingOutput {
    std::optional<std::string> version_id = {};
    static const wire::Shape kShape;
};

struct DeleteObjectTaggingRequest {
    std::string bucket = {};
    std::string key = {};
    std::optional<std::string> version_id = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct DeletedObject {
    std::optional<std::string> key = {};
    std::optional<std::string> version_id = {};
    std::optional<bool> delete_marker = {};
    std::optional<std::string> delete_marker_version_id = {};
    static const wire::Shape kShape;
};

struct Error {
    std::optional<std::string> key = {};
    std::optional<std::string> version_id = {};
    std::optional<std::string> code = {};
    std::optional<std::string> message = {};
    static const wire::Shape kShape;
};

struct DeleteObjectsOutput {
    std::optional<std::vector<DeletedObject>> deleted = {};
    std::optional<std::string> request_charged = {};
    std::optional<std::vector<Error>> errors = {};
    static const wire::Shape kShape;
};

struct DeleteObjectsRequest {
    std::string bucket = {};
    Delete delete_ = {};
    std::optional<std::string> mfa = {};
    std::optional<std::string> request_payer = {};
    std::optional<bool> bypass_governance_retention = {};
    std::optional<std::string> expected_bucket_owner = {};
    std::optional<std::string> checksum_algorithm = {};
    static const wire::Shape kShape;
};

struct DeletePublicAccessBlockRequest {
    std::string bucket = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct EncryptionConfiguration {
    std::optional<std::string> replica_kms_key_id = {};
    static const wire::Shape kShape;
};

struct ReplicationTimeValue {
    std::optional<std::int64_t> minutes = {};
    static const wire::Shape kShape;
};

struct Metrics {
    std::string status = {};
    std::optional<ReplicationTimeValue> event_threshold = {};
    static const wire::Shape kShape;
};

struct ReplicationTime {
    std::string status = {};
    ReplicationTimeValue time = {};
    static const wire::Shape kShape;
};

struct Destination {
    std::string bucket = {};
    std::optional<std::string> account = {};
    std::optional<std::string> storage_class = {};
    std::optional<AccessControlTranslation> access_control_translation = {};
    std::optional<EncryptionConfiguration> encryption_configuration = {};
    std::optional<ReplicationTime> replication_time = {};
    std::optional<Metrics> metrics = {};
    static const wire::Shape kShape;
};

struct Encryption {
    std::string encryption_type = {};
    std::optional<std::string> kms_key_id = {};
    std::optional<std::string> kms_context = {};
    static const wire::Shape kShape;
};

struct ErrorDocument {
    std::string key = {};
    static const wire::Shape kShape;
};

struct EventBridgeConfiguration {
    static const wire::Shape kShape;
};

struct ExistingObjectReplication {
    std::string status = {};
    static const wire::Shape kShape;
};

struct FilterRule {
    std::optional<std::string> name = {};
    std::optional<std::string> value = {};
    static const wire::Shape kShape;
};

struct GetBucketAccelerateConfigurationOutput {
    std::optional<std::string> status = {};
    std::optional<std::string> request_charged = {};
    static const wire::Shape kShape;
};

struct GetBucketAccelerateConfigurationRequest {
    std::string bucket = {};
    std::optional<std::string> expected_bucket_owner = {};
    std::optional<std::string> request_payer = {};
    static const wire::Shape kShape;
};

struct GetBucketAclOutput {
    std::optional<Owner> owner = {};
    std::optional<std::vector<Grant>> grants = {};
    static const wire::Shape kShape;
};

struct GetBucketAclRequest {
    std::string bucket = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct GetBucketAnalyticsConfigurationOutput {
    std::optional<AnalyticsConfiguration> analytics_configuration = {};
    static const wire::Shape kShape;
};

struct GetBucketAnalyticsConfigurationRequest {
    std::string bucket = {};
    std::string id = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct GetBucketCorsOutput {
    std::optional<std::vector<CORSRule>> cors_rules = {};
    static const wire::Shape kShape;
};

struct GetBucketCorsRequest {
    std::string bucket = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct ServerSideEncryptionByDefault {
    std::string sse_algorithm = {};
    std::optional<std::string> kms_master_key_id = {};
    static const wire::Shape kShape;
};

struct ServerSideEncryptionRule {
    std::optional<ServerSideEncryptionByDefault> apply_server_side_encryption_by_default = {};
    std::optional<bool> bucket_key_enabled = {};
    std::optional<BlockedEncryptionTypes> blocked_encryption_types = {};
    static const wire::Shape kShape;
};

struct ServerSideEncryptionConfiguration {
    std::vector<ServerSideEncryptionRule> rules = {};
    static const wire::Shape kShape;
};

struct GetBucketEncryptionOutput {
    std::optional<ServerSideEncryptionConfiguration> server_side_encryption_configuration = {};
    static const wire::Shape kShape;
};

struct GetBucketEncryptionRequest {
    std::string bucket = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct IntelligentTieringAndOperator {
    std::optional<std::string> prefix = {};
    std::optional<std::vector<Tag>> tags = {};
    static const wire::Shape kShape;
};

struct IntelligentTieringFilter {
    std::optional<std::string> prefix = {};
    std::optional<Tag> tag = {};
    std::optional<IntelligentTieringAndOperator> and_ = {};
    static const wire::Shape kShape;
};

struct Tiering {
    std::int64_t days = 0;
    std::string access_tier = {};
    static const wire::Shape kShape;
};

struct IntelligentTieringConfiguration {
    std::string id = {};
    std::optional<IntelligentTieringFilter> filter = {};
    std::string status = {};
    std::vector<Tiering> tierings = {};
    static const wire::Shape kShape;
};

struct GetBucketIntelligentTieringConfigurationOutput {
    std::optional<IntelligentTieringConfiguration> intelligent_tiering_configuration = {};
    static const wire::Shape kShape;
};

struct GetBucketIntelligentTieringConfigurationRequest {
    std::string bucket = {};
    std::string id = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct SSEKMS {
    std::string key_id = {};
    static const wire::Shape kShape;
};

struct SSES3 {
    static const wire::Shape kShape;
};

struct InventoryEncryption {
    std::optional<SSES3> sses3 = {};
    std::optional<SSEKMS> ssekms = {};
    static const wire::Shape kShape;
};

struct InventoryS3BucketDestination {
    std::optional<std::string> account_id = {};
    std::string bucket = {};
    std::string format = {};
    std::optional<std::string> prefix = {};
    std::optional<InventoryEncryption> encryption = {};
    static const wire::Shape kShape;
};

struct InventoryDestination {
    InventoryS3BucketDestination s3_bucket_destination = {};
    static const wire::Shape kShape;
};

struct InventoryFilter {
    std::string prefix = {};
    static const wire::Shape kShape;
};

struct InventorySchedule {
    std::string frequency = {};
    static const wire::Shape kShape;
};

struct InventoryConfiguration {
    InventoryDestination destination = {};
    bool is_enabled = false;
    std::optional<InventoryFilter> filter = {};
    std::string id = {};
    std::string included_object_versions = {};
    std::optional<std::vector<std::string>> optional_fields = {};
    InventorySchedule schedule = {};
    static const wire::Shape kShape;
};

struct GetBucketInventoryConfigurationOutput {
    std::optional<InventoryConfiguration> inventory_configuration = {};
    static const wire::Shape kShape;
};

struct GetBucketInventoryConfigurationRequest {
    std::string bucket = {};
    std::string id = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct GetBucketLifecycleConfigurationOutput {
    std::optional<std::vector<LifecycleRule>> rules = {};
    std::optional<std::string> transition_default_minimum_object_size = {};
    static const wire::Shape kShape;
};

struct GetBucketLifecycleConfigurationRequest {
    std::string bucket = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct GetBucketLocationOutput {
    std::optional<std::string> location_constraint = {};
    static const wire::Shape kShape;
};

struct GetBucketLocationRequest {
    std::string bucket = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct GetBucketLoggingOutput {
    std::optional<LoggingEnabled> logging_enabled = {};
    static const wire::Shape kShape;
};

struct GetBucketLoggingRequest {
    std::string bucket = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct MetricsAndOperator {
    std::optional<std::string> prefix = {};
    std::optional<std::vector<Tag>> tags = {};
    std::optional<std::string> access_point_arn = {};
    static const wire::Shape kShape;
};

struct MetricsFilter {
    std::optional<std::string> prefix = {};
    std::optional<Tag> tag = {};
    std::optional<std::string> access_point_arn = {};
    std::optional<MetricsAndOperator> and_ = {};
    static const wire::Shape kShape;
};

struct MetricsConfiguration {
    std::string id = {};
    std::optional<MetricsFilter> filter = {};
    static const wire::Shape kShape;
};

struct GetBucketMetricsConfigurationOutput {
    std::optional<MetricsConfiguration> metrics_configuration = {};
    static const wire::Shape kShape;
};

struct GetBucketMetricsConfigurationRequest {
    std::string bucket = {};
    std::string id = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct GetBucketNotificationConfigurationRequest {
    std::string bucket = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct OwnershipControlsRule {
    std::string object_ownership = {};
    static const wire::Shape kShape;
};

struct OwnershipControls {
    std::vector<OwnershipControlsRule> rules = {};
    static const wire::Shape kShape;
};

struct GetBucketOwnershipControlsOutput {
    std::optional<OwnershipControls> ownership_controls = {};
    static const wire::Shape kShape;
};

struct GetBucketOwnershipControlsRequest {
    std::string bucket = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct GetBucketPolicyOutput {
    std::optional<std::string> policy = {};
    static const wire::Shape kShape;
};

struct GetBucketPolicyRequest {
    std::string bucket = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct PolicyStatus {
    std::optional<bool> is_public = {};
    static const wire::Shape kShape;
};

struct GetBucketPolicyStatusOutput {
    std::optional<PolicyStatus> policy_status = {};
    static const wire::Shape kShape;
};

struct GetBucketPolicyStatusRequest {
    std::string bucket = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct ReplicationRuleAndOperator {
    std::optional<std::string> prefix = {};
    std::optional<std::vector<Tag>> tags = {};
    static const wire::Shape kShape;
};

struct ReplicationRuleFilter {
    std::optional<std::string> prefix = {};
    std::optional<Tag> tag = {};
    std::optional<ReplicationRuleAndOperator> and_ = {};
    static const wire::Shape kShape;
};

struct ReplicaModifications {
    std::string status = {};
    static const wire::Shape kShape;
};

struct SseKmsEncryptedObjects {
    std::string status = {};
    static const wire::Shape kShape;
};

struct SourceSelectionCriteria {
    std::optional<SseKmsEncryptedObjects> sse_kms_encrypted_objects = {};
    std::optional<ReplicaModifications> replica_modifications = {};
    static const wire::Shape kShape;
};

struct ReplicationRule {
    std::optional<std::string> id = {};
    std::optional<std::int64_t> priority = {};
    std::optional<std::string> prefix = {};
    std::optional<ReplicationRuleFilter> filter = {};
    std::string status = {};
    std::optional<SourceSelectionCriteria> source_selection_criteria = {};
    std::optional<ExistingObjectReplication> existing_object_replication = {};
    Destination destination = {};
    std::optional<DeleteMarkerReplication> delete_marker_replication = {};
    static const wire::Shape kShape;
};

struct ReplicationConfiguration {
    std::string role = {};
    std::vector<ReplicationRule> rules = {};
    static const wire::Shape kShape;
};

struct GetBucketReplicationOutput {
    std::optional<ReplicationConfiguration> replication_configuration = {};
    static const wire::Shape kShape;
};

struct GetBucketReplicationRequest {
    std::string bucket = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct GetBucketRequestPaymentOutput {
    std::optional<std::string> payer = {};
    static const wire::Shape kShape;
};

struct GetBucketRequestPaymentRequest {
    std::string bucket = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct GetBucketTaggingOutput {
    std::vector<Tag> tag_set = {};
    static const wire::Shape kShape;
};

struct GetBucketTaggingRequest {
    std::string bucket = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct GetBucketVersioningOutput {
    std::optional<std::string> status = {};
    std::optional<std::string> mfa_delete = {};
    static const wire::Shape kShape;
};

struct GetBucketVersioningRequest {
    std::string bucket = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct IndexDocument {
    std::string suffix = {};
    static const wire::Shape kShape;
};

struct RedirectAllRequestsTo {
    std::string host_name = {};
    std::optional<std::string> protocol = {};
    static const wire::Shape kShape;
};

struct Redirect {
    std::optional<std::string> host_name = {};
    std::optional<std::string> http_redirect_code = {};
    std::optional<std::string> protocol = {};
    std::optional<std::string> replace_key_prefix_with = {};
    std::optional<std::string> replace_key_with = {};
    static const wire::Shape kShape;
};

struct RoutingRule {
    std::optional<Condition> condition = {};
    Redirect redirect = {};
    static const wire::Shape kShape;
};

struct GetBucketWebsiteOutput {
    std::optional<RedirectAllRequestsTo> redirect_all_requests_to = {};
    std::optional<IndexDocument> index_document = {};
    std::optional<ErrorDocument> error_document = {};
    std::optional<std::vector<RoutingRule>> routing_rules = {};
    static const wire::Shape kShape;
};

struct GetBucketWebsiteRequest {
    std::string bucket = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct GetObjectAclOutput {
    std::optional<Owner> owner = {};
    std::optional<std::vector<Grant>> grants = {};
    std::optional<std::string> request_charged = {};
    static const wire::Shape kShape;
};

struct GetObjectAclRequest {
    std::string bucket = {};
    std::string key = {};
    std::optional<std::string> version_id = {};
    std::optional<std::string> request_payer = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct ObjectPart {
    std::optional<std::int64_t> part_number = {};
    std::optional<std::int64_t> size = {};
    std::optional<std::string> checksum_crc32 = {};
    std::optional<std::string> checksum_crc32c = {};
    std::optional<std::string> checksum_crc64nvme = {};
    std::optional<std::string> checksum_sha1 = {};
    std::optional<std::string> checksum_sha256 = {};
    std::optional<std::string> checksum_sha512 = {};
    std::optional<std::string> checksum_md5 = {};
    std::optional<std::string> checksum_xxhash64 = {};
    std::optional<std::string> checksum_xxhash3 = {};
    std::optional<std::string> checksum_xxhash128 = {};
    static const wire::Shape kShape;
};

struct GetObjectAttributesParts {
    std::optional<std::int64_t> total_parts_count = {};
    std::optional<std::int64_t> part_number_marker = {};
    std::optional<std::int64_t> next_part_number_marker = {};
    std::optional<std::int64_t> max_parts = {};
    std::optional<bool> is_truncated = {};
    std::optional<std::vector<ObjectPart>> parts = {};
    static const wire::Shape kShape;
};

struct GetObjectAttributesOutput {
    std::optional<bool> delete_marker = {};
    std::optional<Timestamp> last_modified = {};
    std::optional<std::string> version_id = {};
    std::optional<std::string> request_charged = {};
    std::optional<std::string> etag = {};
    std::optional<Checksum> checksum = {};
    std::optional<GetObjectAttributesParts> object_parts = {};
    std::optional<std::string> storage_class = {};
    std::optional<std::int64_t> object_size = {};
    static const wire::Shape kShape;
};

struct GetObjectAttributesRequest {
    std::string bucket = {};
    std::string key = {};
    std::optional<std::string> version_id = {};
    std::optional<std::int64_t> max_parts = {};
    std::optional<std::int64_t> part_number_marker = {};
    std::optional<std::string> sse_customer_algorithm = {};
    std::optional<std::string> sse_customer_key = {};
    std::optional<std::string> sse_customer_key_md5 = {};
    std::optional<std::string> request_payer = {};
    std::optional<std::string> expected_bucket_owner = {};
    std::vector<std::string> object_attributes = {};
    static const wire::Shape kShape;
};

struct ObjectLockLegalHold {
    std::optional<std::string> status = {};
    static const wire::Shape kShape;
};

struct GetObjectLegalHoldOutput {
    std::optional<ObjectLockLegalHold> legal_hold = {};
    static const wire::Shape kShape;
};

struct GetObjectLegalHoldRequest {
    std::string bucket = {};
    std::string key = {};
    std::optional<std::string> version_id = {};
    std::optional<std::string> request_payer = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct ObjectLockRule {
    std::optional<DefaultRetention> default_retention = {};
    static const wire::Shape kShape;
};

struct ObjectLockConfiguration {
    std::optional<std::string> object_lock_enabled = {};
    std::optional<ObjectLockRule> rule = {};
    static const wire::Shape kShape;
};

struct GetObjectLockConfigurationOutput {
    std::optional<ObjectLockConfiguration> object_lock_configuration = {};
    static const wire::Shape kShape;
};

struct GetObjectLockConfigurationRequest {
    std::string bucket = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct GetObjectOutput {
    std::unique_ptr<ByteStream> body = {};
    std::optional<bool> delete_marker = {};
    std::optional<std::string> accept_ranges = {};
    std::optional<std::string> expiration = {};
    std::optional<std::string> restore = {};
    std::optional<Timestamp> last_modified = {};
    std::optional<std::int64_t> content_length = {};
    std::optional<std::string> etag = {};
    std::optional<std::string> checksum_crc32 = {};
    std::optional<std::string> checksum_crc32c = {};
    std::optional<std::string> checksum_crc64nvme = {};
    std::optional<std::string> checksum_sha1 = {};
    std::optional<std::string> checksum_sha256 = {};
    std::optional<std::string> checksum_sha512 = {};
    std::optional<std::string> checksum_md5 = {};
    std::optional<std::string> checksum_xxhash64 = {};
    std::optional<std::string> checksum_xxhash3 = {};
    std::optional<std::string> checksum_xxhash128 = {};
    std::optional<std::string> checksum_type = {};
    std::optional<std::int64_t> missing_meta = {};
    std::optional<std::string> version_id = {};
    std::optional<std::string> cache_control = {};
    std::optional<std::string> content_disposition = {};
    std::optional<std::string> content_encoding = {};
    std::optional<std::string> content_language = {};
    std::optional<std::string> content_range = {};
    std::optional<std::string> content_type = {};
    std::optional<Timestamp> expires = {};
    std::optional<std::string> website_redirect_location = {};
    std::optional<std::string> server_side_encryption = {};
    std::optional<std::map<std::string, std::string>> metadata = {};
    std::optional<std::string> sse_customer_algorithm = {};
    std::optional<std::string> sse_customer_key_md5 = {};
    std::optional<std::string> ssekms_key_id = {};
    std::optional<bool> bucket_key_enabled = {};
    std::optional<std::string> storage_class = {};
    std::optional<std::string> request_charged = {};
    std::optional<std::string> replication_status = {};
    std::optional<std::int64_t> parts_count = {};
    std::optional<std::int64_t> tag_count = {};
    std::optional<std::string> object_lock_mode = {};
    std::optional<Timestamp> object_lock_retain_until_date = {};
    std::optional<std::string> object_lock_legal_hold_status = {};
    static const wire::Shape kShape;
};

struct GetObjectRequest {
    std::string bucket = {};
    std::optional<std::string> if_match = {};
    std::optional<Timestamp> if_modified_since = {};
    std::optional<std::string> if_none_match = {};
    std::optional<Timestamp> if_unmodified_since = {};
    std::string key = {};
    std::optional<std::string> range = {};
    std::optional<std::string> response_cache_control = {};
    std::optional<std::string> response_content_disposition = {};
    std::optional<std::string> response_content_encoding = {};
    std::optional<std::string> response_content_language = {};
    std::optional<std::string> response_content_type = {};
    std::optional<Timestamp> response_expires = {};
    std::optional<std::string> version_id = {};
    std::optional<std::string> sse_customer_algorithm = {};
    std::optional<std::string> sse_customer_key = {};
    std::optional<std::string> sse_customer_key_md5 = {};
    std::optional<std::string> request_payer = {};
    std::optional<std::int64_t> part_number = {};
    std::optional<std::string> expected_bucket_owner = {};
    std::optional<std::string> checksum_mode = {};
    static const wire::Shape kShape;
};

struct ObjectLockRetention {
    std::optional<std::string> mode = {};
    std::optional<Timestamp> retain_until_date = {};
    static const wire::Shape kShape;
};

struct GetObjectRetentionOutput {
    std::optional<ObjectLockRetention> retention = {};
    static const wire::Shape kShape;
};

struct GetObjectRetentionRequest {
    std::string bucket = {};
    std::string key = {};
    std::optional<std::string> version_id = {};
    std::optional<std::string> request_payer = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct GetObjectTaggingOutput {
    std::optional<std::string> version_id = {};
    std::vector<Tag> tag_set = {};
    static const wire::Shape kShape;
};

struct GetObjectTaggingRequest {
    std::string bucket = {};
    std::string key = {};
    std::optional<std::string> version_id = {};
    std::optional<std::string> expected_bucket_owner = {};
    std::optional<std::string> request_payer = {};
    static const wire::Shape kShape;
};

struct PublicAccessBlockConfiguration {
    std::optional<bool> block_public_acls = {};
    std::optional<bool> ignore_public_acls = {};
    std::optional<bool> block_public_policy = {};
    std::optional<bool> restrict_public_buckets = {};
    static const wire::Shape kShape;
};

struct GetPublicAccessBlockOutput {
    std::optional<PublicAccessBlockConfiguration> public_access_block_configuration = {};
    static const wire::Shape kShape;
};

struct GetPublicAccessBlockRequest {
    std::string bucket = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct GlacierJobParameters {
    std::string tier = {};
    static const wire::Shape kShape;
};

struct HeadBucketOutput {
    std::optional<std::string> bucket_arn = {};
    std::optional<std::string> bucket_location_type = {};
    std::optional<std::string> bucket_location_name = {};
    std::optional<std::string> bucket_region = {};
    std::optional<bool> access_point_alias = {};
    static const wire::Shape kShape;
};

struct HeadBucketRequest {
    std::string bucket = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct HeadObjectOutput {
    std::optional<bool> delete_marker = {};
    std::optional<std::string> accept_ranges = {};
    std::optional<std::string> expiration = {};
    std::optional<std::string> restore = {};
    std::optional<std::string> archive_status = {};
    std::optional<Timestamp> last_modified = {};
    std::optional<std::int64_t> content_length = {};
    std::optional<std::string> checksum_crc32 = {};
    std::optional<std::string> checksum_crc32c = {};
    std::optional<std::string> checksum_crc64nvme = {};
    std::optional<std::string> checksum_sha1 = {};
    std::optional<std::string> checksum_sha256 = {};
    std::optional<std::string> checksum_sha512 = {};
    std::optional<std::string> checksum_md5 = {};
    std::optional<std::string> checksum_xxhash64 = {};
    std::optional<std::string> checksum_xxhash3 = {};
    std::optional<std::string> checksum_xxhash128 = {};
    std::optional<std::string> checksum_type = {};
    std::optional<std::string> etag = {};
    std::optional<std::int64_t> missing_meta = {};
    std::optional<std::string> version_id = {};
    std::optional<std::string> cache_control = {};
    std::optional<std::string> content_disposition = {};
    std::optional<std::string> content_encoding = {};
    std::optional<std::string> content_language = {};
    std::optional<std::string> content_type = {};
    std::optional<std::string> content_range = {};
    std::optional<Timestamp> expires = {};
    std::optional<std::string> website_redirect_location = {};
    std::optional<std::string> server_side_encryption = {};
    std::optional<std::map<std::string, std::string>> metadata = {};
    std::optional<std::string> sse_customer_algorithm = {};
    std::optional<std::string> sse_customer_key_md5 = {};
    std::optional<std::string> ssekms_key_id = {};
    std::optional<bool> bucket_key_enabled = {};
    std::optional<std::string> storage_class = {};
    std::optional<std::string> request_charged = {};
    std::optional<std::string> replication_status = {};
    std::optional<std::int64_t> parts_count = {};
    std::optional<std::int64_t> tag_count = {};
    std::optional<std::string> object_lock_mode = {};
    std::optional<Timestamp> object_lock_retain_until_date = {};
    std::optional<std::string> object_lock_legal_hold_status = {};
    static const wire::Shape kShape;
};

struct HeadObjectRequest {
    std::string bucket = {};
    std::optional<std::string> if_match = {};
    std::optional<Timestamp> if_modified_since = {};
    std::optional<std::string> if_none_match = {};
    std::optional<Timestamp> if_unmodified_since = {};
    std::string key = {};
    std::optional<std::string> range = {};
    std::optional<std::string> response_cache_control = {};
    std::optional<std::string> response_content_disposition = {};
    std::optional<std::string> response_content_encoding = {};
    std::optional<std::string> response_content_language = {};
    std::optional<std::string> response_content_type = {};
    std::optional<Timestamp> response_expires = {};
    std::optional<std::string> version_id = {};
    std::optional<std::string> sse_customer_algorithm = {};
    std::optional<std::string> sse_customer_key = {};
    std::optional<std::string> sse_customer_key_md5 = {};
    std::optional<std::string> request_payer = {};
    std::optional<std::int64_t> part_number = {};
    std::optional<std::string> expected_bucket_owner = {};
    std::optional<std::string> checksum_mode = {};
    static const wire::Shape kShape;
};

struct Initiator {
    std::optional<std::string> id = {};
    std::optional<std::string> display_name = {};
    static const wire::Shape kShape;
};

struct JSONInput {
    std::optional<std::string> type = {};
    static const wire::Shape kShape;
};

struct ParquetInput {
    static const wire::Shape kShape;
};

struct InputSerialization {
    std::optional<CSVInput> csv = {};
    std::optional<std::string> compression_type = {};
    std::optional<JSONInput> json = {};
    std::optional<ParquetInput> parquet = {};
    static const wire::Shape kShape;
};

struct JSONOutput {
    std::optional<std::string> record_delimiter = {};
    static const wire::Shape kShape;
};

struct S3KeyFilter {
    std::optional<std::vector<FilterRule>> filter_rules = {};
    static const wire::Shape kShape;
};

struct NotificationConfigurationFilter {
    std::optional<S3KeyFilter> key = {};
    static const wire::Shape kShape;
};

struct LambdaFunctionConfiguration {
    std::optional<std::string> id = {};
    std::string lambda_function_arn = {};
    std::vector<std::string> events = {};
    std::optional<NotificationConfigurationFilter> filter = {};
    static const wire::Shape kShape;
};

struct ListBucketAnalyticsConfigurationsOutput {
    std::optional<bool> is_truncated = {};
    std::optional<std::string> continuation_token = {};
    std::optional<std::string> next_continuation_token = {};
    std::optional<std::vector<AnalyticsConfiguration>> analytics_configuration_list = {};
    static const wire::Shape kShape;
};

struct ListBucketAnalyticsConfigurationsRequest {
    std::string bucket = {};
    std::optional<std::string> continuation_token = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct ListBucketIntelligentTieringConfigurationsOutput {
    std::optional<bool> is_truncated = {};
    std::optional<std::string> continuation_token = {};
    std::optional<std::string> next_continuation_token = {};
    std::optional<std::vector<IntelligentTieringConfiguration>> intelligent_tiering_configuration_list = {};
    static const wire::Shape kShape;
};

struct ListBucketIntelligentTieringConfigurationsRequest {
    std::string bucket = {};
    std::optional<std::string> continuation_token = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct ListBucketInventoryConfigurationsOutput {
    std::optional<std::string> continuation_token = {};
    std::optional<std::vector<InventoryConfiguration>> inventory_configuration_list = {};
    std::optional<bool> is_truncated = {};
    std::optional<std::string> next_continuation_token = {};
    static const wire::Shape kShape;
};

struct ListBucketInventoryConfigurationsRequest {
    std::string bucket = {};
    std::optional<std::string> continuation_token = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct ListBucketMetricsConfigurationsOutput {
    std::optional<bool> is_truncated = {};
    std::optional<std::string> continuation_token = {};
    std::optional<std::string> next_continuation_token = {};
    std::optional<std::vector<MetricsConfiguration>> metrics_configuration_list = {};
    static const wire::Shape kShape;
};

struct ListBucketMetricsConfigurationsRequest {
    std::string bucket = {};
    std::optional<std::string> continuation_token = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct ListBucketsOutput {
    std::optional<std::vector<Bucket>> buckets = {};
    std::optional<Owner> owner = {};
    std::optional<std::string> continuation_token = {};
    std::optional<std::string> prefix = {};
    static const wire::Shape kShape;
};

struct ListBucketsRequest {
    std::optional<std::int64_t> max_buckets = {};
    std::optional<std::string> continuation_token = {};
    std::optional<std::string> prefix = {};
    std::optional<std::string> bucket_region = {};
    static const wire::Shape kShape;
};

struct MultipartUpload {
    std::optional<std::string> upload_id = {};
    std::optional<std::string> key = {};
    std::optional<Timestamp> initiated = {};
    std::optional<std::string> storage_class = {};
    std::optional<Owner> owner = {};
    std::optional<Initiator> initiator = {};
    std::optional<std::string> checksum_algorithm = {};
    std::optional<std::string> checksum_type = {};
    static const wire::Shape kShape;
};

struct ListMultipartUploadsOutput {
    std::optional<std::string> bucket = {};
    std::optional<std::string> key_marker = {};
    std::optional<std::string> upload_id_marker = {};
    std::optional<std::string> next_key_marker = {};
    std::optional<std::string> prefix = {};
    std::optional<std::string> delimiter = {};
    std::optional<std::string> next_upload_id_marker = {};
    std::optional<std::int64_t> max_uploads = {};
    std::optional<bool> is_truncated = {};
    std::optional<std::vector<MultipartUpload>> uploads = {};
    std::optional<std::vector<CommonPrefix>> common_prefixes = {};
    std::optional<std::string> encoding_type = {};
    std::optional<std::string> request_charged = {};
    static const wire::Shape kShape;
};

struct ListMultipartUploadsRequest {
    std::string bucket = {};
    std::optional<std::string> delimiter = {};
    std::optional<std::string> encoding_type = {};
    std::optional<std::string> key_marker = {};
    std::optional<std::int64_t> max_uploads = {};
    std::optional<std::string> prefix = {};
    std::optional<std::string> upload_id_marker = {};
    std::optional<std::string> expected_bucket_owner = {};
    std::optional<std::string> request_payer = {};
    static const wire::Shape kShape;
};

struct RestoreStatus {
    std::optional<bool> is_restore_in_progress = {};
    std::optional<Timestamp> restore_expiry_date = {};
    static const wire::Shape kShape;
};

struct ObjectVersion {
    std::optional<std::string> etag = {};
    std::optional<std::vector<std::string>> checksum_algorithm = {};
    std::optional<std::string> checksum_type = {};
    std::optional<std::int64_t> size = {};
    std::optional<std::string> storage_class = {};
    std::optional<std::string> key = {};
    std::optional<std::string> version_id = {};
    std::optional<bool> is_latest = {};
    std::optional<Timestamp> last_modified = {};
    std::optional<Owner> owner = {};
    std::optional<RestoreStatus> restore_status = {};
    static const wire::Shape kShape;
};

struct ListObjectVersionsOutput {
    std::optional<bool> is_truncated = {};
    std::optional<std::string> key_marker = {};
    std::optional<std::string> version_id_marker = {};
    std::optional<std::string> next_key_marker = {};
    std::optional<std::string> next_version_id_marker = {};
    std::optional<std::vector<ObjectVersion>> versions = {};
    std::optional<std::vector<DeleteMarkerEntry>> delete_markers = {};
    std::optional<std::string> name = {};
    std::optional<std::string> prefix = {};
    std::optional<std::string> delimiter = {};
    std::optional<std::int64_t> max_keys = {};
    std::optional<std::vector<CommonPrefix>> common_prefixes = {};
    std::optional<std::string> encoding_type = {};
    std::optional<std::string> request_charged = {};
    static const wire::Shape kShape;
};

struct ListObjectVersionsRequest {
    std::string bucket = {};
    std::optional<std::string> delimiter = {};
    std::optional<std::string> encoding_type = {};
    std::optional<std::string> key_marker = {};
    std::optional<std::int64_t> max_keys = {};
    std::optional<std::string> prefix = {};
    std::optional<std::string> version_id_marker = {};
    std::optional<std::string> expected_bucket_owner = {};
    std::optional<std::string> request_payer = {};
    std::optional<std::vector<std::string>> optional_object_attributes = {};
    static const wire::Shape kShape;
};

struct Object {
    std::optional<std::string> key = {};
    std::optional<Timestamp> last_modified = {};
    std::optional<std::string> etag = {};
    std::optional<std::vector<std::string>> checksum_algorithm = {};
    std::optional<std::string> checksum_type = {};
    std::optional<std::int64_t> size = {};
    std::optional<std::string> storage_class = {};
    std::optional<Owner> owner = {};
    std::optional<RestoreStatus> restore_status = {};
    static const wire::Shape kShape;
};

struct ListObjectsOutput {
    std::optional<bool> is_truncated = {};
    std::optional<std::string> marker = {};
    std::optional<std::string> next_marker = {};
    std::optional<std::vector<Object>> contents = {};
    std::optional<std::string> name = {};
    std::optional<std::string> prefix = {};
    std::optional<std::string> delimiter = {};
    std::optional<std::int64_t> max_keys = {};
    std::optional<std::vector<CommonPrefix>> common_prefixes = {};
    std::optional<std::string> encoding_type = {};
    std::optional<std::string> request_charged = {};
    static const wire::Shape kShape;
};

struct ListObjectsRequest {
    std::string bucket = {};
    std::optional<std::string> delimiter = {};
    std::optional<std::string> encoding_type = {};
    std::optional<std::string> marker = {};
    std::optional<std::int64_t> max_keys = {};
    std::optional<std::string> prefix = {};
    std::optional<std::string> request_payer = {};
    std::optional<std::string> expected_bucket_owner = {};
    std::optional<std::vector<std::string>> optional_object_attributes = {};
    static const wire::Shape kShape;
};

struct ListObjectsV2Output {
    std::optional<bool> is_truncated = {};
    std::optional<std::vector<Object>> contents = {};
    std::optional<std::string> name = {};
    std::optional<std::string> prefix = {};
    std::optional<std::string> delimiter = {};
    std::optional<std::int64_t> max_keys = {};
    std::optional<std::vector<CommonPrefix>> common_prefixes = {};
    std::optional<std::string> encoding_type = {};
    std::optional<std::int64_t> key_count = {};
    std::optional<std::string> continuation_token = {};
    std::optional<std::string> next_continuation_token = {};
    std::optional<std::string> start_after = {};
    std::optional<std::string> request_charged = {};
    static const wire::Shape kShape;
};

struct ListObjectsV2Request {
    std::string bucket = {};
    std::optional<std::string> delimiter = {};
    std::optional<std::string> encoding_type = {};
    std::optional<std::int64_t> max_keys = {};
    std::optional<std::string> prefix = {};
    std::optional<std::string> continuation_token = {};
    std::optional<bool> fetch_owner = {};
    std::optional<std::string> start_after = {};
    std::optional<std::string> request_payer = {};
    std::optional<std::string> expected_bucket_owner = {};
    std::optional<std::vector<std::string>> optional_object_attributes = {};
    static const wire::Shape kShape;
};

struct Part {
    std::optional<std::int64_t> part_number = {};
    std::optional<Timestamp> last_modified = {};
    std::optional<std::string> etag = {};
    std::optional<std::int64_t> size = {};
    std::optional<std::string> checksum_crc32 = {};
    std::optional<std::string> checksum_crc32c = {};
    std::optional<std::string> checksum_crc64nvme = {};
    std::optional<std::string> checksum_sha1 = {};
    std::optional<std::string> checksum_sha256 = {};
    std::optional<std::string> checksum_sha512 = {};
    std::optional<std::string> checksum_md5 = {};
    std::optional<std::string> checksum_xxhash64 = {};
    std::optional<std::string> checksum_xxhash3 = {};
    std::optional<std::string> checksum_xxhash128 = {};
    static const wire::Shape kShape;
};

struct ListPartsOutput {
    std::optional<Timestamp> abort_date = {};
    std::optional<std::string> abort_rule_id = {};
    std::optional<std::string> bucket = {};
    std::optional<std::string> key = {};
    std::optional<std::string> upload_id = {};
    std::optional<std::int64_t> part_number_marker = {};
    std::optional<std::int64_t> next_part_number_marker = {};
    std::optional<std::int64_t> max_parts = {};
    std::optional<bool> is_truncated = {};
    std::optional<std::vector<Part>> parts = {};
    std::optional<Initiator> initiator = {};
    std::optional<Owner> owner = {};
    std::optional<std::string> storage_class = {};
    std::optional<std::string> request_charged = {};
    std::optional<std::string> checksum_algorithm = {};
    std::optional<std::string> checksum_type = {};
    static const wire::Shape kShape;
};

struct ListPartsRequest {
    std::string bucket = {};
    std::string key = {};
    std::optional<std::int64_t> max_parts = {};
    std::optional<std::int64_t> part_number_marker = {};
    std::string upload_id = {};
    std::optional<std::string> request_payer = {};
    std::optional<std::string> expected_bucket_owner = {};
    std::optional<std::string> sse_customer_algorithm = {};
    std::optional<std::string> sse_customer_key = {};
    std::optional<std::string> sse_customer_key_md5 = {};
    static const wire::Shape kShape;
};

struct MetadataEntry {
    std::optional<std::string> name = {};
    std::optional<std::string> value = {};
    static const wire::Shape kShape;
};

struct QueueConfiguration {
    std::optional<std::string> id = {};
    std::string queue_arn = {};
    std::vector<std::string> events = {};
    std::optional<NotificationConfigurationFilter> filter = {};
    static const wire::Shape kShape;
};

struct TopicConfiguration {
    std::optional<std::string> id = {};
    std::string topic_arn = {};
    std::vector<std::string> events = {};
    std::optional<NotificationConfigurationFilter> filter = {};
    static const wire::Shape kShape;
};

struct NotificationConfiguration {
    std::optional<std::vector<TopicConfiguration>> topic_configurations = {};
    std::optional<std::vector<QueueConfiguration>> queue_configurations = {};
    std::optional<std::vector<LambdaFunctionConfiguration>> lambda_function_configurations = {};
    std::optional<EventBridgeConfiguration> event_bridge_configuration = {};
    static const wire::Shape kShape;
};

struct SSEKMSEncryption {
    std::string kms_key_arn = {};
    std::optional<bool> bucket_key_enabled = {};
    static const wire::Shape kShape;
};

struct ObjectEncryption {
    std::optional<SSEKMSEncryption> ssekms = {};
    static const wire::Shape kShape;
};

struct Tagging {
    std::vector<Tag> tag_set = {};
    static const wire::Shape kShape;
};

struct S3Location {
    std::string bucket_name = {};
    std::string prefix = {};
    std::optional<Encryption> encryption = {};
    std::optional<std::string> canned_acl = {};
    std::optional<std::vector<Grant>> access_control_list = {};
    std::optional<Tagging> tagging = {};
    std::optional<std::vector<MetadataEntry>> user_metadata = {};
    std::optional<std::string> storage_class = {};
    static const wire::Shape kShape;
};

struct OutputLocation {
    std::optional<S3Location> s3 = {};
    static const wire::Shape kShape;
};

struct OutputSerialization {
    std::optional<CSVOutput> csv = {};
    std::optional<JSONOutput> json = {};
    static const wire::Shape kShape;
};

struct PutBucketAccelerateConfigurationRequest {
    std::string bucket = {};
    AccelerateConfiguration accelerate_configuration = {};
    std::optional<std::string> expected_bucket_owner = {};
    std::optional<std::string> checksum_algorithm = {};
    static const wire::Shape kShape;
};

struct PutBucketAclRequest {
    std::optional<std::string> acl = {};
    std::optional<AccessControlPolicy> access_control_policy = {};
    std::string bucket = {};
    std::optional<std::string> content_md5 = {};
    std::optional<std::string> checksum_algorithm = {};
    std::optional<std::string> grant_full_control = {};
    std::optional<std::string> grant_read = {};
    std::optional<std::string> grant_read_acp = {};
    std::optional<std::string> grant_write = {};
    std::optional<std::string> grant_write_acp = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct PutBucketAnalyticsConfigurationRequest {
    std::string bucket = {};
    std::string id = {};
    AnalyticsConfiguration analytics_configuration = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct PutBucketCorsRequest {
    std::string bucket = {};
    CORSConfiguration cors_configuration = {};
    std::optional<std::string> content_md5 = {};
    std::optional<std::string> checksum_algorithm = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct PutBucketEncryptionRequest {
    std::string bucket = {};
    std::optional<std::string> content_md5 = {};
    std::optional<std::string> checksum_algorithm = {};
    ServerSideEncryptionConfiguration server_side_encryption_configuration = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct PutBucketIntelligentTieringConfigurationRequest {
    std::string bucket = {};
    std::string id = {};
    std::optional<std::string> expected_bucket_owner = {};
    IntelligentTieringConfiguration intelligent_tiering_configuration = {};
    static const wire::Shape kShape;
};

struct PutBucketInventoryConfigurationRequest {
    std::string bucket = {};
    std::string id = {};
    InventoryConfiguration inventory_configuration = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct PutBucketLifecycleConfigurationOutput {
    std::optional<std::string> transition_default_minimum_object_size = {};
    static const wire::Shape kShape;
};

struct PutBucketLifecycleConfigurationRequest {
    std::string bucket = {};
    std::optional<std::string> checksum_algorithm = {};
    std::optional<BucketLifecycleConfiguration> lifecycle_configuration = {};
    std::optional<std::string> expected_bucket_owner = {};
    std::optional<std::string> transition_default_minimum_object_size = {};
    static const wire::Shape kShape;
};

struct PutBucketLoggingRequest {
    std::string bucket = {};
    BucketLoggingStatus bucket_logging_status = {};
    std::optional<std::string> content_md5 = {};
    std::optional<std::string> checksum_algorithm = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct PutBucketMetricsConfigurationRequest {
    std::string bucket = {};
    std::string id = {};
    MetricsConfiguration metrics_configuration = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct PutBucketNotificationConfigurationRequest {
    std::string bucket = {};
    NotificationConfiguration notification_configuration = {};
    std::optional<std::string> expected_bucket_owner = {};
    std::optional<bool> skip_destination_validation = {};
    static const wire::Shape kShape;
};

struct PutBucketOwnershipControlsRequest {
    std::string bucket = {};
    std::optional<std::string> content_md5 = {};
    std::optional<std::string> expected_bucket_owner = {};
    OwnershipControls ownership_controls = {};
    std::optional<std::string> checksum_algorithm = {};
    static const wire::Shape kShape;
};

struct PutBucketPolicyRequest {
    std::string bucket = {};
    std::optional<std::string> content_md5 = {};
    std::optional<std::string> checksum_algorithm = {};
    std::optional<bool> confirm_remove_self_bucket_access = {};
    std::string policy = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct PutBucketReplicationRequest {
    std::string bucket = {};
    std::optional<std::string> content_md5 = {};
    std::optional<std::string> checksum_algorithm = {};
    ReplicationConfiguration replication_configuration = {};
    std::optional<std::string> token = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct RequestPaymentConfiguration {
    std::string payer = {};
    static const wire::Shape kShape;
};

struct PutBucketRequestPaymentRequest {
    std::string bucket = {};
    std::optional<std::string> content_md5 = {};
    std::optional<std::string> checksum_algorithm = {};
    RequestPaymentConfiguration request_payment_configuration = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct PutBucketTaggingRequest {
    std::string bucket = {};
    std::optional<std::string> content_md5 = {};
    std::optional<std::string> checksum_algorithm = {};
    Tagging tagging = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct VersioningConfiguration {
    std::optional<std::string> mfa_delete = {};
    std::optional<std::string> status = {};
    static const wire::Shape kShape;
};

struct PutBucketVersioningRequest {
    std::string bucket = {};
    std::optional<std::string> content_md5 = {};
    std::optional<std::string> checksum_algorithm = {};
    std::optional<std::string> mfa = {};
    VersioningConfiguration versioning_configuration = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct WebsiteConfiguration {
    std::optional<ErrorDocument> error_document = {};
    std::optional<IndexDocument> index_document = {};
    std::optional<RedirectAllRequestsTo> redirect_all_requests_to = {};
    std::optional<std::vector<RoutingRule>> routing_rules = {};
    static const wire::Shape kShape;
};

struct PutBucketWebsiteRequest {
    std::string bucket = {};
    std::optional<std::string> content_md5 = {};
    std::optional<std::string> checksum_algorithm = {};
    WebsiteConfiguration website_configuration = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct PutObjectAclOutput {
    std::optional<std::string> request_charged = {};
    static const wire::Shape kShape;
};

struct PutObjectAclRequest {
    std::optional<std::string> acl = {};
    std::optional<AccessControlPolicy> access_control_policy = {};
    std::string bucket = {};
    std::optional<std::string> content_md5 = {};
    std::optional<std::string> checksum_algorithm = {};
    std::optional<std::string> grant_full_control = {};
    std::optional<std::string> grant_read = {};
    std::optional<std::string> grant_read_acp = {};
    std::optional<std::string> grant_write = {};
    std::optional<std::string> grant_write_acp = {};
    std::string key = {};
    std::optional<std::string> request_payer = {};
    std::optional<std::string> version_id = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct PutObjectLegalHoldOutput {
    std::optional<std::string> request_charged = {};
    static const wire::Shape kShape;
};

struct PutObjectLegalHoldRequest {
    std::string bucket = {};
    std::string key = {};
    std::optional<ObjectLockLegalHold> legal_hold = {};
    std::optional<std::string> request_payer = {};
    std::optional<std::string> version_id = {};
    std::optional<std::string> content_md5 = {};
    std::optional<std::string> checksum_algorithm = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct PutObjectLockConfigurationOutput {
    std::optional<std::string> request_charged = {};
    static const wire::Shape kShape;
};

struct PutObjectLockConfigurationRequest {
    std::string bucket = {};
    std::optional<ObjectLockConfiguration> object_lock_configuration = {};
    std::optional<std::string> request_payer = {};
    std::optional<std::string> token = {};
    std::optional<std::string> content_md5 = {};
    std::optional<std::string> checksum_algorithm = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct PutObjectOutput {
    std::optional<std::string> expiration = {};
    std::optional<std::string> etag = {};
    std::optional<std::string> checksum_crc32 = {};
    std::optional<std::string> checksum_crc32c = {};
    std::optional<std::string> checksum_crc64nvme = {};
    std::optional<std::string> checksum_sha1 = {};
    std::optional<std::string> checksum_sha256 = {};
    std::optional<std::string> checksum_sha512 = {};
    std::optional<std::string> checksum_md5 = {};
    std::optional<std::string> checksum_xxhash64 = {};
    std::optional<std::string> checksum_xxhash3 = {};
    std::optional<std::string> checksum_xxhash128 = {};
    std::optional<std::string> checksum_type = {};
    std::optional<std::string> server_side_encryption = {};
    std::optional<std::string> version_id = {};
    std::optional<std::string> sse_customer_algorithm = {};
    std::optional<std::string> sse_customer_key_md5 = {};
    std::optional<std::string> ssekms_key_id = {};
    std::optional<std::string> ssekms_encryption_context = {};
    std::optional<bool> bucket_key_enabled = {};
    std::optional<std::int64_t> size = {};
    std::optional<std::string> request_charged = {};
    static const wire::Shape kShape;
};

struct PutObjectRequest {
    std::optional<std::string> acl = {};
    std::unique_ptr<ByteStream> body = {};
    std::string bucket = {};
    std::optional<std::string> cache_control = {};
    std::optional<std::string> content_disposition = {};
    std::optional<std::string> content_encoding = {};
    std::optional<std::string> content_language = {};
    std::optional<std::int64_t> content_length = {};
    std::optional<std::string> content_md5 = {};
    std::optional<std::string> content_type = {};
    std::optional<std::string> checksum_algorithm = {};
    std::optional<std::string> checksum_crc32 = {};
    std::optional<std::string> checksum_crc32c = {};
    std::optional<std::string> checksum_crc64nvme = {};
    std::optional<std::string> checksum_sha1 = {};
    std::optional<std::string> checksum_sha256 = {};
    std::optional<std::string> checksum_sha512 = {};
    std::optional<std::string> checksum_md5 = {};
    std::optional<std::string> checksum_xxhash64 = {};
    std::optional<std::string> checksum_xxhash3 = {};
    std::optional<std::string> checksum_xxhash128 = {};
    std::optional<Timestamp> expires = {};
    std::optional<std::string> if_match = {};
    std::optional<std::string> if_none_match = {};
    std::optional<std::string> grant_full_control = {};
    std::optional<std::string> grant_read = {};
    std::optional<std::string> grant_read_acp = {};
    std::optional<std::string> grant_write_acp = {};
    std::string key = {};
    std::optional<std::int64_t> write_offset_bytes = {};
    std::optional<std::map<std::string, std::string>> metadata = {};
    std::optional<std::string> server_side_encryption = {};
    std::optional<std::string> storage_class = {};
    std::optional<std::string> website_redirect_location = {};
    std::optional<std::string> sse_customer_algorithm = {};
    std::optional<std::string> sse_customer_key = {};
    std::optional<std::string> sse_customer_key_md5 = {};
    std::optional<std::string> ssekms_key_id = {};
    std::optional<std::string> ssekms_encryption_context = {};
    std::optional<bool> bucket_key_enabled = {};
    std::optional<std::string> request_payer = {};
    std::optional<std::string> tagging = {};
    std::optional<std::string> object_lock_mode = {};
    std::optional<Timestamp> object_lock_retain_until_date = {};
    std::optional<std::string> object_lock_legal_hold_status = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct PutObjectRetentionOutput {
    std::optional<std::string> request_charged = {};
    static const wire::Shape kShape;
};

struct PutObjectRetentionRequest {
    std::string bucket = {};
    std::string key = {};
    std::optional<ObjectLockRetention> retention = {};
    std::optional<std::string> request_payer = {};
    std::optional<std::string> version_id = {};
    std::optional<bool> bypass_governance_retention = {};
    std::optional<std::string> content_md5 = {};
    std::optional<std::string> checksum_algorithm = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct PutObjectTaggingOutput {
    std::optional<std::string> version_id = {};
    static const wire::Shape kShape;
};

struct PutObjectTaggingRequest {
    std::string bucket = {};
    std::string key = {};
    std::optional<std::string> version_id = {};
    std::optional<std::string> content_md5 = {};
    std::optional<std::string> checksum_algorithm = {};
    Tagging tagging = {};
    std::optional<std::string> expected_bucket_owner = {};
    std::optional<std::string> request_payer = {};
    static const wire::Shape kShape;
};

struct PutPublicAccessBlockRequest {
    std::string bucket = {};
    std::optional<std::string> content_md5 = {};
    std::optional<std::string> checksum_algorithm = {};
    PublicAccessBlockConfiguration public_access_block_configuration = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct RestoreObjectOutput {
    std::optional<std::string> request_charged = {};
    std::optional<std::string> restore_output_path = {};
    static const wire::Shape kShape;
};

struct SelectParameters {
    InputSerialization input_serialization = {};
    std::string expression_type = {};
    std::string expression = {};
    OutputSerialization output_serialization = {};
    static const wire::Shape kShape;
};

struct RestoreRequest {
    std::optional<std::int64_t> days = {};
    std::optional<GlacierJobParameters> glacier_job_parameters = {};
    std::optional<std::string> type = {};
    std::optional<std::string> tier = {};
    std::optional<std::string> description = {};
    std::optional<SelectParameters> select_parameters = {};
    std::optional<OutputLocation> output_location = {};
    static const wire::Shape kShape;
};

struct RestoreObjectRequest {
    std::string bucket = {};
    std::string key = {};
    std::optional<std::string> version_id = {};
    std::optional<RestoreRequest> restore_request = {};
    std::optional<std::string> request_payer = {};
    std::optional<std::string> checksum_algorithm = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct UpdateObjectEncryptionRequest {
    std::string bucket = {};
    std::string key = {};
    std::optional<std::string> version_id = {};
    ObjectEncryption object_encryption = {};
    std::optional<std::string> request_payer = {};
    std::optional<std::string> expected_bucket_owner = {};
    std::optional<std::string> content_md5 = {};
    std::optional<std::string> checksum_algorithm = {};
    static const wire::Shape kShape;
};

struct UpdateObjectEncryptionResponse {
    std::optional<std::string> request_charged = {};
    static const wire::Shape kShape;
};

struct UploadPartCopyOutput {
    std::optional<std::string> copy_source_version_id = {};
    std::optional<CopyPartResult> copy_part_result = {};
    std::optional<std::string> server_side_encryption = {};
    std::optional<std::string> sse_customer_algorithm = {};
    std::optional<std::string> sse_customer_key_md5 = {};
    std::optional<std::string> ssekms_key_id = {};
    std::optional<bool> bucket_key_enabled = {};
    std::optional<std::string> request_charged = {};
    static const wire::Shape kShape;
};

struct UploadPartCopyRequest {
    std::string bucket = {};
    std::string copy_source = {};
    std::optional<std::string> copy_source_if_match = {};
    std::optional<Timestamp> copy_source_if_modified_since = {};
    std::optional<std::string> copy_source_if_none_match = {};
    std::optional<Timestamp> copy_source_if_unmodified_since = {};
    std::optional<std::string> copy_source_range = {};
    std::string key = {};
    std::int64_t part_number = 0;
    std::string upload_id = {};
    std::optional<std::string> sse_customer_algorithm = {};
    std::optional<std::string> sse_customer_key = {};
    std::optional<std::string> sse_customer_key_md5 = {};
    std::optional<std::string> copy_source_sse_customer_algorithm = {};
    std::optional<std::string> copy_source_sse_customer_key = {};
    std::optional<std::string> copy_source_sse_customer_key_md5 = {};
    std::optional<std::string> request_payer = {};
    std::optional<std::string> expected_bucket_owner = {};
    std::optional<std::string> expected_source_bucket_owner = {};
    static const wire::Shape kShape;
};

struct UploadPartOutput {
    std::optional<std::string> server_side_encryption = {};
    std::optional<std::string> etag = {};
    std::optional<std::string> checksum_crc32 = {};
    std::optional<std::string> checksum_crc32c = {};
    std::optional<std::string> checksum_crc64nvme = {};
    std::optional<std::string> checksum_sha1 = {};
    std::optional<std::string> checksum_sha256 = {};
    std::optional<std::string> checksum_sha512 = {};
    std::optional<std::string> checksum_md5 = {};
    std::optional<std::string> checksum_xxhash64 = {};
    std::optional<std::string> checksum_xxhash3 = {};
    std::optional<std::string> checksum_xxhash128 = {};
    std::optional<std::string> sse_customer_algorithm = {};
    std::optional<std::string> sse_customer_key_md5 = {};
    std::optional<std::string> ssekms_key_id = {};
    std::optional<bool> bucket_key_enabled = {};
    std::optional<std::string> request_charged = {};
    static const wire::Shape kShape;
};

struct UploadPartRequest {
    std::unique_ptr<ByteStream> body = {};
    std::string bucket = {};
    std::optional<std::int64_t> content_length = {};
    std::optional<std::string> content_md5 = {};
    std::optional<std::string> checksum_algorithm = {};
    std::optional<std::string> checksum_crc32 = {};
    std::optional<std::string> checksum_crc32c = {};
    std::optional<std::string> checksum_crc64nvme = {};
    std::optional<std::string> checksum_sha1 = {};
    std::optional<std::string> checksum_sha256 = {};
    std::optional<std::string> checksum_sha512 = {};
    std::optional<std::string> checksum_md5 = {};
    std::optional<std::string> checksum_xxhash64 = {};
    std::optional<std::string> checksum_xxhash3 = {};
    std::optional<std::string> checksum_xxhash128 = {};
    std::string key = {};
    std::int64_t part_number = 0;
    std::string upload_id = {};
    std::optional<std::string> sse_customer_algorithm = {};
    std::optional<std::string> sse_customer_key = {};
    std::optional<std::string> sse_customer_key_md5 = {};
    std::optional<std::string> request_payer = {};
    std::optional<std::string> expected_bucket_owner = {};
    static const wire::Shape kShape;
};

struct Unit {
    static const wire::Shape kShape;
};

namespace op {

struct AbortMultipartUpload {
    using Input = AbortMultipartUploadRequest;
    using Output = AbortMultipartUploadOutput;
    static const wire::Operation kModel;
};
struct CompleteMultipartUpload {
    using Input = CompleteMultipartUploadRequest;
    using Output = CompleteMultipartUploadOutput;
    static const wire::Operation kModel;
};
struct CopyObject {
    using Input = CopyObjectRequest;
    using Output = CopyObjectOutput;
    static const wire::Operation kModel;
};
struct CreateBucket {
    using Input = CreateBucketRequest;
    using Output = CreateBucketOutput;
    static const wire::Operation kModel;
};
struct CreateMultipartUpload {
    using Input = CreateMultipartUploadRequest;
    using Output = CreateMultipartUploadOutput;
    static const wire::Operation kModel;
};
struct CreateSession {
    using Input = CreateSessionRequest;
    using Output = CreateSessionOutput;
    static const wire::Operation kModel;
};
struct DeleteBucket {
    using Input = DeleteBucketRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct DeleteBucketAnalyticsConfiguration {
    using Input = DeleteBucketAnalyticsConfigurationRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct DeleteBucketCors {
    using Input = DeleteBucketCorsRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct DeleteBucketEncryption {
    using Input = DeleteBucketEncryptionRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct DeleteBucketIntelligentTieringConfiguration {
    using Input = DeleteBucketIntelligentTieringConfigurationRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct DeleteBucketInventoryConfiguration {
    using Input = DeleteBucketInventoryConfigurationRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct DeleteBucketLifecycle {
    using Input = DeleteBucketLifecycleRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct DeleteBucketMetricsConfiguration {
    using Input = DeleteBucketMetricsConfigurationRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct DeleteBucketOwnershipControls {
    using Input = DeleteBucketOwnershipControlsRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct DeleteBucketPolicy {
    using Input = DeleteBucketPolicyRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct DeleteBucketReplication {
    using Input = DeleteBucketReplicationRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct DeleteBucketTagging {
    using Input = DeleteBucketTaggingRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct DeleteBucketWebsite {
    using Input = DeleteBucketWebsiteRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct DeleteObject {
    using Input = DeleteObjectRequest;
    using Output = DeleteObjectOutput;
    static const wire::Operation kModel;
};
struct DeleteObjectTagging {
    using Input = DeleteObjectTaggingRequest;
    using Output = DeleteObjectTaggingOutput;
    static const wire::Operation kModel;
};
struct DeleteObjects {
    using Input = DeleteObjectsRequest;
    using Output = DeleteObjectsOutput;
    static const wire::Operation kModel;
};
struct DeletePublicAccessBlock {
    using Input = DeletePublicAccessBlockRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct GetBucketAccelerateConfiguration {
    using Input = GetBucketAccelerateConfigurationRequest;
    using Output = GetBucketAccelerateConfigurationOutput;
    static const wire::Operation kModel;
};
struct GetBucketAcl {
    using Input = GetBucketAclRequest;
    using Output = GetBucketAclOutput;
    static const wire::Operation kModel;
};
struct GetBucketAnalyticsConfiguration {
    using Input = GetBucketAnalyticsConfigurationRequest;
    using Output = GetBucketAnalyticsConfigurationOutput;
    static const wire::Operation kModel;
};
struct GetBucketCors {
    using Input = GetBucketCorsRequest;
    using Output = GetBucketCorsOutput;
    static const wire::Operation kModel;
};
struct GetBucketEncryption {
    using Input = GetBucketEncryptionRequest;
    using Output = GetBucketEncryptionOutput;
    static const wire::Operation kModel;
};
struct GetBucketIntelligentTieringConfiguration {
    using Input = GetBucketIntelligentTieringConfigurationRequest;
    using Output = GetBucketIntelligentTieringConfigurationOutput;
    static const wire::Operation kModel;
};
struct GetBucketInventoryConfiguration {
    using Input = GetBucketInventoryConfigurationRequest;
    using Output = GetBucketInventoryConfigurationOutput;
    static const wire::Operation kModel;
};
struct GetBucketLifecycleConfiguration {
    using Input = GetBucketLifecycleConfigurationRequest;
    using Output = GetBucketLifecycleConfigurationOutput;
    static const wire::Operation kModel;
};
struct GetBucketLocation {
    using Input = GetBucketLocationRequest;
    using Output = GetBucketLocationOutput;
    static const wire::Operation kModel;
};
struct GetBucketLogging {
    using Input = GetBucketLoggingRequest;
    using Output = GetBucketLoggingOutput;
    static const wire::Operation kModel;
};
struct GetBucketMetricsConfiguration {
    using Input = GetBucketMetricsConfigurationRequest;
    using Output = GetBucketMetricsConfigurationOutput;
    static const wire::Operation kModel;
};
struct GetBucketNotificationConfiguration {
    using Input = GetBucketNotificationConfigurationRequest;
    using Output = NotificationConfiguration;
    static const wire::Operation kModel;
};
struct GetBucketOwnershipControls {
    using Input = GetBucketOwnershipControlsRequest;
    using Output = GetBucketOwnershipControlsOutput;
    static const wire::Operation kModel;
};
struct GetBucketPolicy {
    using Input = GetBucketPolicyRequest;
    using Output = GetBucketPolicyOutput;
    static const wire::Operation kModel;
};
struct GetBucketPolicyStatus {
    using Input = GetBucketPolicyStatusRequest;
    using Output = GetBucketPolicyStatusOutput;
    static const wire::Operation kModel;
};
struct GetBucketReplication {
    using Input = GetBucketReplicationRequest;
    using Output = GetBucketReplicationOutput;
    static const wire::Operation kModel;
};
struct GetBucketRequestPayment {
    using Input = GetBucketRequestPaymentRequest;
    using Output = GetBucketRequestPaymentOutput;
    static const wire::Operation kModel;
};
struct GetBucketTagging {
    using Input = GetBucketTaggingRequest;
    using Output = GetBucketTaggingOutput;
    static const wire::Operation kModel;
};
struct GetBucketVersioning {
    using Input = GetBucketVersioningRequest;
    using Output = GetBucketVersioningOutput;
    static const wire::Operation kModel;
};
struct GetBucketWebsite {
    using Input = GetBucketWebsiteRequest;
    using Output = GetBucketWebsiteOutput;
    static const wire::Operation kModel;
};
struct GetObject {
    using Input = GetObjectRequest;
    using Output = GetObjectOutput;
    static const wire::Operation kModel;
};
struct GetObjectAcl {
    using Input = GetObjectAclRequest;
    using Output = GetObjectAclOutput;
    static const wire::Operation kModel;
};
struct GetObjectAttributes {
    using Input = GetObjectAttributesRequest;
    using Output = GetObjectAttributesOutput;
    static const wire::Operation kModel;
};
struct GetObjectLegalHold {
    using Input = GetObjectLegalHoldRequest;
    using Output = GetObjectLegalHoldOutput;
    static const wire::Operation kModel;
};
struct GetObjectLockConfiguration {
    using Input = GetObjectLockConfigurationRequest;
    using Output = GetObjectLockConfigurationOutput;
    static const wire::Operation kModel;
};
struct GetObjectRetention {
    using Input = GetObjectRetentionRequest;
    using Output = GetObjectRetentionOutput;
    static const wire::Operation kModel;
};
struct GetObjectTagging {
    using Input = GetObjectTaggingRequest;
    using Output = GetObjectTaggingOutput;
    static const wire::Operation kModel;
};
struct GetPublicAccessBlock {
    using Input = GetPublicAccessBlockRequest;
    using Output = GetPublicAccessBlockOutput;
    static const wire::Operation kModel;
};
struct HeadBucket {
    using Input = HeadBucketRequest;
    using Output = HeadBucketOutput;
    static const wire::Operation kModel;
};
struct HeadObject {
    using Input = HeadObjectRequest;
    using Output = HeadObjectOutput;
    static const wire::Operation kModel;
};
struct ListBucketAnalyticsConfigurations {
    using Input = ListBucketAnalyticsConfigurationsRequest;
    using Output = ListBucketAnalyticsConfigurationsOutput;
    static const wire::Operation kModel;
};
struct ListBucketIntelligentTieringConfigurations {
    using Input = ListBucketIntelligentTieringConfigurationsRequest;
    using Output = ListBucketIntelligentTieringConfigurationsOutput;
    static const wire::Operation kModel;
};
struct ListBucketInventoryConfigurations {
    using Input = ListBucketInventoryConfigurationsRequest;
    using Output = ListBucketInventoryConfigurationsOutput;
    static const wire::Operation kModel;
};
struct ListBucketMetricsConfigurations {
    using Input = ListBucketMetricsConfigurationsRequest;
    using Output = ListBucketMetricsConfigurationsOutput;
    static const wire::Operation kModel;
};
struct ListBuckets {
    using Input = ListBucketsRequest;
    using Output = ListBucketsOutput;
    static const wire::Operation kModel;
};
struct ListMultipartUploads {
    using Input = ListMultipartUploadsRequest;
    using Output = ListMultipartUploadsOutput;
    static const wire::Operation kModel;
};
struct ListObjectVersions {
    using Input = ListObjectVersionsRequest;
    using Output = ListObjectVersionsOutput;
    static const wire::Operation kModel;
};
struct ListObjects {
    using Input = ListObjectsRequest;
    using Output = ListObjectsOutput;
    static const wire::Operation kModel;
};
struct ListObjectsV2 {
    using Input = ListObjectsV2Request;
    using Output = ListObjectsV2Output;
    static const wire::Operation kModel;
};
struct ListParts {
    using Input = ListPartsRequest;
    using Output = ListPartsOutput;
    static const wire::Operation kModel;
};
struct PutBucketAccelerateConfiguration {
    using Input = PutBucketAccelerateConfigurationRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct PutBucketAcl {
    using Input = PutBucketAclRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct PutBucketAnalyticsConfiguration {
    using Input = PutBucketAnalyticsConfigurationRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct PutBucketCors {
    using Input = PutBucketCorsRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct PutBucketEncryption {
    using Input = PutBucketEncryptionRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct PutBucketIntelligentTieringConfiguration {
    using Input = PutBucketIntelligentTieringConfigurationRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct PutBucketInventoryConfiguration {
    using Input = PutBucketInventoryConfigurationRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct PutBucketLifecycleConfiguration {
    using Input = PutBucketLifecycleConfigurationRequest;
    using Output = PutBucketLifecycleConfigurationOutput;
    static const wire::Operation kModel;
};
struct PutBucketLogging {
    using Input = PutBucketLoggingRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct PutBucketMetricsConfiguration {
    using Input = PutBucketMetricsConfigurationRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct PutBucketNotificationConfiguration {
    using Input = PutBucketNotificationConfigurationRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct PutBucketOwnershipControls {
    using Input = PutBucketOwnershipControlsRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct PutBucketPolicy {
    using Input = PutBucketPolicyRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct PutBucketReplication {
    using Input = PutBucketReplicationRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct PutBucketRequestPayment {
    using Input = PutBucketRequestPaymentRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct PutBucketTagging {
    using Input = PutBucketTaggingRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct PutBucketVersioning {
    using Input = PutBucketVersioningRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct PutBucketWebsite {
    using Input = PutBucketWebsiteRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct PutObject {
    using Input = PutObjectRequest;
    using Output = PutObjectOutput;
    static const wire::Operation kModel;
};
struct PutObjectAcl {
    using Input = PutObjectAclRequest;
    using Output = PutObjectAclOutput;
    static const wire::Operation kModel;
};
struct PutObjectLegalHold {
    using Input = PutObjectLegalHoldRequest;
    using Output = PutObjectLegalHoldOutput;
    static const wire::Operation kModel;
};
struct PutObjectLockConfiguration {
    using Input = PutObjectLockConfigurationRequest;
    using Output = PutObjectLockConfigurationOutput;
    static const wire::Operation kModel;
};
struct PutObjectRetention {
    using Input = PutObjectRetentionRequest;
    using Output = PutObjectRetentionOutput;
    static const wire::Operation kModel;
};
struct PutObjectTagging {
    using Input = PutObjectTaggingRequest;
    using Output = PutObjectTaggingOutput;
    static const wire::Operation kModel;
};
struct PutPublicAccessBlock {
    using Input = PutPublicAccessBlockRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct RestoreObject {
    using Input = RestoreObjectRequest;
    using Output = RestoreObjectOutput;
    static const wire::Operation kModel;
};
struct UpdateObjectEncryption {
    using Input = UpdateObjectEncryptionRequest;
    using Output = UpdateObjectEncryptionResponse;
    static const wire::Operation kModel;
};
struct UploadPart {
    using Input = UploadPartRequest;
    using Output = UploadPartOutput;
    static const wire::Operation kModel;
};
struct UploadPartCopy {
    using Input = UploadPartCopyRequest;
    using Output = UploadPartCopyOutput;
    static const wire::Operation kModel;
};

}  // namespace op
}  // namespace athanor::api::s3
