// Generated from apis/s3.json by apis/generate.py.
#include "s3_tables.hpp"

namespace athanor::api::s3 {
using namespace athanor::wire;

namespace {

[[maybe_unused]] constexpr Type kStream = {.kind = Kind::stream};

constexpr Field kPutObjectOutputFields[] = {
    {.name = "Expiration", .wire_name = "x-amz-expiration", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectOutput, expiration), .location = Location::header},
    {.name = "ETag", .wire_name = "ETag", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectOutput, etag), .location = Location::header},
    {.name = "ChecksumCRC32", .wire_name = "x-amz-checksum-crc32", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectOutput, checksum_crc32), .location = Location::header},
    {.name = "ChecksumCRC32C", .wire_name = "x-amz-checksum-crc32c", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectOutput, checksum_crc32c), .location = Location::header},
    {.name = "ChecksumCRC64NVME", .wire_name = "x-amz-checksum-crc64nvme", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectOutput, checksum_crc64nvme), .location = Location::header},
    {.name = "ChecksumSHA1", .wire_name = "x-amz-checksum-sha1", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectOutput, checksum_sha1), .location = Location::header},
    {.name = "ChecksumSHA256", .wire_name = "x-amz-checksum-sha256", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectOutput, checksum_sha256), .location = Location::header},
    {.name = "ChecksumSHA512", .wire_name = "x-amz-checksum-sha512", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectOutput, checksum_sha512), .location = Location::header},
    {.name = "ChecksumMD5", .wire_name = "x-amz-checksum-md5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectOutput, checksum_md5), .location = Location::header},
    {.name = "ChecksumXXHASH64", .wire_name = "x-amz-checksum-xxhash64", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectOutput, checksum_xxhash64), .location = Location::header},
    {.name = "ChecksumXXHASH3", .wire_name = "x-amz-checksum-xxhash3", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectOutput, checksum_xxhash3), .location = Location::header},
    {.name = "ChecksumXXHASH128", .wire_name = "x-amz-checksum-xxhash128", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectOutput, checksum_xxhash128), .location = Location::header},
    {.name = "ChecksumType", .wire_name = "x-amz-checksum-type", .type = &types::ChecksumType, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectOutput, checksum_type), .location = Location::header},
    {.name = "ServerSideEncryption", .wire_name = "x-amz-server-side-encryption", .type = &types::ServerSideEncryption, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectOutput, server_side_encryption), .location = Location::header},
    {.name = "VersionId", .wire_name = "x-amz-version-id", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectOutput, version_id), .location = Location::header},
    {.name = "SSECustomerAlgorithm", .wire_name = "x-amz-server-side-encryption-customer-algorithm", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectOutput, sse_customer_algorithm), .location = Location::header},
    {.name = "SSECustomerKeyMD5", .wire_name = "x-amz-server-side-encryption-customer-key-MD5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectOutput, sse_customer_key_md5), .location = Location::header},
    {.name = "SSEKMSKeyId", .wire_name = "x-amz-server-side-encryption-aws-kms-key-id", .type = &types::CopySourceSSECustomerKey, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectOutput, ssekms_key_id), .location = Location::header},
    {.name = "SSEKMSEncryptionContext", .wire_name = "x-amz-server-side-encryption-context", .type = &types::CopySourceSSECustomerKey, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectOutput, ssekms_encryption_context), .location = Location::header},
    {.name = "BucketKeyEnabled", .wire_name = "x-amz-server-side-encryption-bucket-key-enabled", .type = &types::AccessPointAlias, .optional = &kOptional<bool>, .offset = offsetof(PutObjectOutput, bucket_key_enabled), .location = Location::header},
    {.name = "Size", .wire_name = "x-amz-object-size", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(PutObjectOutput, size), .location = Location::header},
    {.name = "RequestCharged", .wire_name = "x-amz-request-charged", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectOutput, request_charged), .location = Location::header},
};
constexpr std::uint16_t kPutObjectOutputHeaders[] = {1, 2, 3, 4, 8, 5, 6, 7, 12, 11, 10, 9, 0, 20, 21, 13, 17, 19, 18, 15, 16, 14};
constexpr std::string_view kPutObjectOutputHeaderNames[] = {"etag", "x-amz-checksum-crc32", "x-amz-checksum-crc32c", "x-amz-checksum-crc64nvme", "x-amz-checksum-md5", "x-amz-checksum-sha1", "x-amz-checksum-sha256", "x-amz-checksum-sha512", "x-amz-checksum-type", "x-amz-checksum-xxhash128", "x-amz-checksum-xxhash3", "x-amz-checksum-xxhash64", "x-amz-expiration", "x-amz-object-size", "x-amz-request-charged", "x-amz-server-side-encryption", "x-amz-server-side-encryption-aws-kms-key-id", "x-amz-server-side-encryption-bucket-key-enabled", "x-amz-server-side-encryption-context", "x-amz-server-side-encryption-customer-algorithm", "x-amz-server-side-encryption-customer-key-md5", "x-amz-version-id"};
constexpr Field kPutObjectRequestFields[] = {
    {.name = "ACL", .wire_name = "x-amz-acl", .type = &types::ObjectCannedACL, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectRequest, acl), .location = Location::header},
    {.name = "Body", .wire_name = "Body", .type = &kStream, .offset = offsetof(PutObjectRequest, body), .location = Location::payload},
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(PutObjectRequest, bucket), .location = Location::uri, .required = true},
    {.name = "CacheControl", .wire_name = "Cache-Control", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectRequest, cache_control), .location = Location::header},
    {.name = "ContentDisposition", .wire_name = "Content-Disposition", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectRequest, content_disposition), .location = Location::header},
    {.name = "ContentEncoding", .wire_name = "Content-Encoding", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectRequest, content_encoding), .location = Location::header},
    {.name = "ContentLanguage", .wire_name = "Content-Language", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectRequest, content_language), .location = Location::header},
    {.name = "ContentLength", .wire_name = "Content-Length", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(PutObjectRequest, content_length), .location = Location::header},
    {.name = "ContentMD5", .wire_name = "Content-MD5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectRequest, content_md5), .location = Location::header},
    {.name = "ContentType", .wire_name = "Content-Type", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectRequest, content_type), .location = Location::header},
    {.name = "ChecksumAlgorithm", .wire_name = "x-amz-sdk-checksum-algorithm", .type = &types::ChecksumAlgorithm, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectRequest, checksum_algorithm), .location = Location::header},
    {.name = "ChecksumCRC32", .wire_name = "x-amz-checksum-crc32", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectRequest, checksum_crc32), .location = Location::header},
    {.name = "ChecksumCRC32C", .wire_name = "x-amz-checksum-crc32c", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectRequest, checksum_crc32c), .location = Location::header},
    {.name = "ChecksumCRC64NVME", .wire_name = "x-amz-checksum-crc64nvme", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectRequest, checksum_crc64nvme), .location = Location::header},
    {.name = "ChecksumSHA1", .wire_name = "x-amz-checksum-sha1", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectRequest, checksum_sha1), .location = Location::header},
    {.name = "ChecksumSHA256", .wire_name = "x-amz-checksum-sha256", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectRequest, checksum_sha256), .location = Location::header},
    {.name = "ChecksumSHA512", .wire_name = "x-amz-checksum-sha512", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectRequest, checksum_sha512), .location = Location::header},
    {.name = "ChecksumMD5", .wire_name = "x-amz-checksum-md5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectRequest, checksum_md5), .location = Location::header},
    {.name = "ChecksumXXHASH64", .wire_name = "x-amz-checksum-xxhash64", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectRequest, checksum_xxhash64), .location = Location::header},
    {.name = "ChecksumXXHASH3", .wire_name = "x-amz-checksum-xxhash3", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectRequest, checksum_xxhash3), .location = Location::header},
    {.name = "ChecksumXXHASH128", .wire_name = "x-amz-checksum-xxhash128", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectRequest, checksum_xxhash128), .location = Location::header},
    {.name = "Expires", .wire_name = "Expires", .type = &types::AbortDate, .optional = &kOptional<Timestamp>, .offset = offsetof(PutObjectRequest, expires), .location = Location::header},
    {.name = "IfMatch", .wire_name = "If-Match", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectRequest, if_match), .location = Location::header},
    {.name = "IfNoneMatch", .wire_name = "If-None-Match", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectRequest, if_none_match), .location = Location::header},
    {.name = "GrantFullControl", .wire_name = "x-amz-grant-full-control", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectRequest, grant_full_control), .location = Location::header},
    {.name = "GrantRead", .wire_name = "x-amz-grant-read", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectRequest, grant_read), .location = Location::header},
    {.name = "GrantReadACP", .wire_name = "x-amz-grant-read-acp", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectRequest, grant_read_acp), .location = Location::header},
    {.name = "GrantWriteACP", .wire_name = "x-amz-grant-write-acp", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectRequest, grant_write_acp), .location = Location::header},
    {.name = "Key", .wire_name = "Key", .type = &types::ObjectKey, .offset = offsetof(PutObjectRequest, key), .location = Location::uri, .required = true},
    {.name = "WriteOffsetBytes", .wire_name = "x-amz-write-offset-bytes", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(PutObjectRequest, write_offset_bytes), .location = Location::header},
    {.name = "Metadata", .wire_name = "x-amz-meta-", .type = &types::Metadata, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(PutObjectRequest, metadata), .location = Location::headers},
    {.name = "ServerSideEncryption", .wire_name = "x-amz-server-side-encryption", .type = &types::ServerSideEncryption, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectRequest, server_side_encryption), .location = Location::header},
    {.name = "StorageClass", .wire_name = "x-amz-storage-class", .type = &types::StorageClass, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectRequest, storage_class), .location = Location::header},
    {.name = "WebsiteRedirectLocation", .wire_name = "x-amz-website-redirect-location", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectRequest, website_redirect_location), .location = Location::header},
    {.name = "SSECustomerAlgorithm", .wire_name = "x-amz-server-side-encryption-customer-algorithm", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectRequest, sse_customer_algorithm), .location = Location::header},
    {.name = "SSECustomerKey", .wire_name = "x-amz-server-side-encryption-customer-key", .type = &types::CopySourceSSECustomerKey, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectRequest, sse_customer_key), .location = Location::header},
    {.name = "SSECustomerKeyMD5", .wire_name = "x-amz-server-side-encryption-customer-key-MD5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectRequest, sse_customer_key_md5), .location = Location::header},
    {.name = "SSEKMSKeyId", .wire_name = "x-amz-server-side-encryption-aws-kms-key-id", .type = &types::CopySourceSSECustomerKey, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectRequest, ssekms_key_id), .location = Location::header},
    {.name = "SSEKMSEncryptionContext", .wire_name = "x-amz-server-side-encryption-context", .type = &types::CopySourceSSECustomerKey, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectRequest, ssekms_encryption_context), .location = Location::header},
    {.name = "BucketKeyEnabled", .wire_name = "x-amz-server-side-encryption-bucket-key-enabled", .type = &types::AccessPointAlias, .optional = &kOptional<bool>, .offset = offsetof(PutObjectRequest, bucket_key_enabled), .location = Location::header},
    {.name = "RequestPayer", .wire_name = "x-amz-request-payer", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectRequest, request_payer), .location = Location::header},
    {.name = "Tagging", .wire_name = "x-amz-tagging", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectRequest, tagging), .location = Location::header},
    {.name = "ObjectLockMode", .wire_name = "x-amz-object-lock-mode", .type = &types::ObjectLockMode, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectRequest, object_lock_mode), .location = Location::header},
    {.name = "ObjectLockRetainUntilDate", .wire_name = "x-amz-object-lock-retain-until-date", .type = &types::Date, .optional = &kOptional<Timestamp>, .offset = offsetof(PutObjectRequest, object_lock_retain_until_date), .location = Location::header},
    {.name = "ObjectLockLegalHoldStatus", .wire_name = "x-amz-object-lock-legal-hold", .type = &types::ObjectLockLegalHoldStatus, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectRequest, object_lock_legal_hold_status), .location = Location::header},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kPutObjectRequestNames[] = {1};
constexpr std::uint16_t kPutObjectRequestHeaders[] = {3, 4, 5, 6, 7, 8, 9, 21, 22, 23, 0, 11, 12, 13, 17, 14, 15, 16, 20, 19, 18, 45, 24, 25, 26, 27, 44, 42, 43, 40, 10, 31, 37, 39, 38, 34, 35, 36, 32, 41, 33, 29};
constexpr std::string_view kPutObjectRequestHeaderNames[] = {"cache-control", "content-disposition", "content-encoding", "content-language", "content-length", "content-md5", "content-type", "expires", "if-match", "if-none-match", "x-amz-acl", "x-amz-checksum-crc32", "x-amz-checksum-crc32c", "x-amz-checksum-crc64nvme", "x-amz-checksum-md5", "x-amz-checksum-sha1", "x-amz-checksum-sha256", "x-amz-checksum-sha512", "x-amz-checksum-xxhash128", "x-amz-checksum-xxhash3", "x-amz-checksum-xxhash64", "x-amz-expected-bucket-owner", "x-amz-grant-full-control", "x-amz-grant-read", "x-amz-grant-read-acp", "x-amz-grant-write-acp", "x-amz-object-lock-legal-hold", "x-amz-object-lock-mode", "x-amz-object-lock-retain-until-date", "x-amz-request-payer", "x-amz-sdk-checksum-algorithm", "x-amz-server-side-encryption", "x-amz-server-side-encryption-aws-kms-key-id", "x-amz-server-side-encryption-bucket-key-enabled", "x-amz-server-side-encryption-context", "x-amz-server-side-encryption-customer-algorithm", "x-amz-server-side-encryption-customer-key", "x-amz-server-side-encryption-customer-key-md5", "x-amz-storage-class", "x-amz-tagging", "x-amz-website-redirect-location", "x-amz-write-offset-bytes"};
constexpr Field kPutObjectRetentionOutputFields[] = {
    {.name = "RequestCharged", .wire_name = "x-amz-request-charged", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectRetentionOutput, request_charged), .location = Location::header},
};
constexpr std::uint16_t kPutObjectRetentionOutputHeaders[] = {0};
constexpr std::string_view kPutObjectRetentionOutputHeaderNames[] = {"x-amz-request-charged"};
constexpr Field kPutObjectRetentionRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(PutObjectRetentionRequest, bucket), .location = Location::uri, .required = true},
    {.name = "Key", .wire_name = "Key", .type = &types::ObjectKey, .offset = offsetof(PutObjectRetentionRequest, key), .location = Location::uri, .required = true},
    {.name = "Retention", .wire_name = "Retention", .type = &types::ObjectLockRetention, .optional = &kOptional<ObjectLockRetention>, .offset = offsetof(PutObjectRetentionRequest, retention), .location = Location::payload, .xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/"},
    {.name = "RequestPayer", .wire_name = "x-amz-request-payer", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectRetentionRequest, request_payer), .location = Location::header},
    {.name = "VersionId", .wire_name = "versionId", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectRetentionRequest, version_id), .location = Location::query},
    {.name = "BypassGovernanceRetention", .wire_name = "x-amz-bypass-governance-retention", .type = &types::AccessPointAlias, .optional = &kOptional<bool>, .offset = offsetof(PutObjectRetentionRequest, bypass_governance_retention), .location = Location::header},
    {.name = "ContentMD5", .wire_name = "Content-MD5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectRetentionRequest, content_md5), .location = Location::header},
    {.name = "ChecksumAlgorithm", .wire_name = "x-amz-sdk-checksum-algorithm", .type = &types::ChecksumAlgorithm, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectRetentionRequest, checksum_algorithm), .location = Location::header},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectRetentionRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kPutObjectRetentionRequestNames[] = {2};
constexpr std::uint16_t kPutObjectRetentionRequestHeaders[] = {6, 5, 8, 3, 7};
constexpr std::string_view kPutObjectRetentionRequestHeaderNames[] = {"content-md5", "x-amz-bypass-governance-retention", "x-amz-expected-bucket-owner", "x-amz-request-payer", "x-amz-sdk-checksum-algorithm"};
constexpr Field kPutObjectTaggingOutputFields[] = {
    {.name = "VersionId", .wire_name = "x-amz-version-id", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectTaggingOutput, version_id), .location = Location::header},
};
constexpr std::uint16_t kPutObjectTaggingOutputHeaders[] = {0};
constexpr std::string_view kPutObjectTaggingOutputHeaderNames[] = {"x-amz-version-id"};
constexpr Field kPutObjectTaggingRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(PutObjectTaggingRequest, bucket), .location = Location::uri, .required = true},
    {.name = "Key", .wire_name = "Key", .type = &types::ObjectKey, .offset = offsetof(PutObjectTaggingRequest, key), .location = Location::uri, .required = true},
    {.name = "VersionId", .wire_name = "versionId", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectTaggingRequest, version_id), .location = Location::query},
    {.name = "ContentMD5", .wire_name = "Content-MD5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectTaggingRequest, content_md5), .location = Location::header},
    {.name = "ChecksumAlgorithm", .wire_name = "x-amz-sdk-checksum-algorithm", .type = &types::ChecksumAlgorithm, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectTaggingRequest, checksum_algorithm), .location = Location::header},
    {.name = "Tagging", .wire_name = "Tagging", .type = &types::Tagging, .offset = offsetof(PutObjectTaggingRequest, tagging), .location = Location::payload, .required = true, .xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/"},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectTaggingRequest, expected_bucket_owner), .location = Location::header},
    {.name = "RequestPayer", .wire_name = "x-amz-request-payer", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(PutObjectTaggingRequest, request_payer), .location = Location::header},
};
constexpr std::uint16_t kPutObjectTaggingRequestNames[] = {5};
constexpr std::uint16_t kPutObjectTaggingRequestHeaders[] = {3, 6, 7, 4};
constexpr std::string_view kPutObjectTaggingRequestHeaderNames[] = {"content-md5", "x-amz-expected-bucket-owner", "x-amz-request-payer", "x-amz-sdk-checksum-algorithm"};
constexpr Field kPutPublicAccessBlockRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(PutPublicAccessBlockRequest, bucket), .location = Location::uri, .required = true},
    {.name = "ContentMD5", .wire_name = "Content-MD5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutPublicAccessBlockRequest, content_md5), .location = Location::header},
    {.name = "ChecksumAlgorithm", .wire_name = "x-amz-sdk-checksum-algorithm", .type = &types::ChecksumAlgorithm, .optional = &kOptional<std::string>, .offset = offsetof(PutPublicAccessBlockRequest, checksum_algorithm), .location = Location::header},
    {.name = "PublicAccessBlockConfiguration", .wire_name = "PublicAccessBlockConfiguration", .type = &types::PublicAccessBlockConfiguration, .offset = offsetof(PutPublicAccessBlockRequest, public_access_block_configuration), .location = Location::payload, .required = true, .xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/"},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(PutPublicAccessBlockRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kPutPublicAccessBlockRequestNames[] = {3};
constexpr std::uint16_t kPutPublicAccessBlockRequestHeaders[] = {1, 4, 2};
constexpr std::string_view kPutPublicAccessBlockRequestHeaderNames[] = {"content-md5", "x-amz-expected-bucket-owner", "x-amz-sdk-checksum-algorithm"};
constexpr Field kQueueConfigurationFields[] = {
    {.name = "Id", .wire_name = "Id", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(QueueConfiguration, id)},
    {.name = "QueueArn", .wire_name = "Queue", .type = &types::AbortRuleId, .offset = offsetof(QueueConfiguration, queue_arn), .required = true},
    {.name = "Events", .wire_name = "Event", .type = &types::EventList, .offset = offsetof(QueueConfiguration, events), .required = true},
    {.name = "Filter", .wire_name = "Filter", .type = &types::NotificationConfigurationFilter, .optional = &kOptional<NotificationConfigurationFilter>, .offset = offsetof(QueueConfiguration, filter)},
};
constexpr std::uint16_t kQueueConfigurationNames[] = {2, 3, 0, 1};
constexpr Field kRedirectFields[] = {
    {.name = "HostName", .wire_name = "HostName", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(Redirect, host_name)},
    {.name = "HttpRedirectCode", .wire_name = "HttpRedirectCode", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(Redirect, http_redirect_code)},
    {.name = "Protocol", .wire_name = "Protocol", .type = &types::Protocol, .optional = &kOptional<std::string>, .offset = offsetof(Redirect, protocol)},
    {.name = "ReplaceKeyPrefixWith", .wire_name = "ReplaceKeyPrefixWith", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(Redirect, replace_key_prefix_with)},
    {.name = "ReplaceKeyWith", .wire_name = "ReplaceKeyWith", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(Redirect, replace_key_with)},
};
constexpr std::uint16_t kRedirectNames[] = {0, 1, 2, 3, 4};
constexpr Field kRedirectAllRequestsToFields[] = {
    {.name = "HostName", .wire_name = "HostName", .type = &types::AbortRuleId, .offset = offsetof(RedirectAllRequestsTo, host_name), .required = true},
    {.name = "Protocol", .wire_name = "Protocol", .type = &types::Protocol, .optional = &kOptional<std::string>, .offset = offsetof(RedirectAllRequestsTo, protocol)},
};
constexpr std::uint16_t kRedirectAllRequestsToNames[] = {0, 1};
constexpr Field kReplicaModificationsFields[] = {
    {.name = "Status", .wire_name = "Status", .type = &types::DeleteMarkerReplicationStatus, .offset = offsetof(ReplicaModifications, status), .required = true},
};
constexpr std::uint16_t kReplicaModificationsNames[] = {0};
constexpr Field kReplicationConfigurationFields[] = {
    {.name = "Role", .wire_name = "Role", .type = &types::AbortRuleId, .offset = offsetof(ReplicationConfiguration, role), .required = true},
    {.name = "Rules", .wire_name = "Rule", .type = &types::ReplicationRules, .offset = offsetof(ReplicationConfiguration, rules), .required = true},
};
constexpr std::uint16_t kReplicationConfigurationNames[] = {0, 1};
constexpr Field kReplicationRuleFields[] = {
    {.name = "ID", .wire_name = "ID", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ReplicationRule, id)},
    {.name = "Priority", .wire_name = "Priority", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(ReplicationRule, priority)},
    {.name = "Prefix", .wire_name = "Prefix", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ReplicationRule, prefix)},
    {.name = "Filter", .wire_name = "Filter", .type = &types::ReplicationRuleFilter, .optional = &kOptional<ReplicationRuleFilter>, .offset = offsetof(ReplicationRule, filter)},
    {.name = "Status", .wire_name = "Status", .type = &types::DeleteMarkerReplicationStatus, .offset = offsetof(ReplicationRule, status), .required = true},
    {.name = "SourceSelectionCriteria", .wire_name = "SourceSelectionCriteria", .type = &types::SourceSelectionCriteria, .optional = &kOptional<SourceSelectionCriteria>, .offset = offsetof(ReplicationRule, source_selection_criteria)},
    {.name = "ExistingObjectReplication", .wire_name = "ExistingObjectReplication", .type = &types::ExistingObjectReplication, .optional = &kOptional<ExistingObjectReplication>, .offset = offsetof(ReplicationRule, existing_object_replication)},
    {.name = "Destination", .wire_name = "Destination", .type = &types::Destination, .offset = offsetof(ReplicationRule, destination), .required = true},
    {.name = "DeleteMarkerReplication", .wire_name = "DeleteMarkerReplication", .type = &types::DeleteMarkerReplication, .optional = &kOptional<DeleteMarkerReplication>, .offset = offsetof(ReplicationRule, delete_marker_replication)},
};
constexpr std::uint16_t kReplicationRuleNames[] = {8, 7, 6, 3, 0, 2, 1, 5, 4};
constexpr Field kReplicationRuleAndOperatorFields[] = {
    {.name = "Prefix", .wire_name = "Prefix", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ReplicationRuleAndOperator, prefix)},
    {.name = "Tags", .wire_name = "Tag", .type = &types::TagSet, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(ReplicationRuleAndOperator, tags), .flattened = true},
};
constexpr std::uint16_t kReplicationRuleAndOperatorNames[] = {0, 1};
constexpr Field kReplicationRuleFilterFields[] = {
    {.name = "Prefix", .wire_name = "Prefix", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ReplicationRuleFilter, prefix)},
    {.name = "Tag", .wire_name = "Tag", .type = &types::Tag, .optional = &kOptional<Tag>, .offset = offsetof(ReplicationRuleFilter, tag)},
    {.name = "And", .wire_name = "And", .type = &types::ReplicationRuleAndOperator, .optional = &kOptional<ReplicationRuleAndOperator>, .offset = offsetof(ReplicationRuleFilter, and_)},
};
constexpr std::uint16_t kReplicationRuleFilterNames[] = {2, 0, 1};
constexpr Field kReplicationTimeFields[] = {
    {.name = "Status", .wire_name = "Status", .type = &types::DeleteMarkerReplicationStatus, .offset = offsetof(ReplicationTime, status), .required = true},
    {.name = "Time", .wire_name = "Time", .type = &types::ReplicationTimeValue, .offset = offsetof(ReplicationTime, time), .required = true},
};
constexpr std::uint16_t kReplicationTimeNames[] = {0, 1};
constexpr Field kReplicationTimeValueFields[] = {
    {.name = "Minutes", .wire_name = "Minutes", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(ReplicationTimeValue, minutes)},
};
constexpr std::uint16_t kReplicationTimeValueNames[] = {0};
constexpr Field kRequestPaymentConfigurationFields[] = {
    {.name = "Payer", .wire_name = "Payer", .type = &types::Payer, .offset = offsetof(RequestPaymentConfiguration, payer), .required = true},
};
constexpr std::uint16_t kRequestPaymentConfigurationNames[] = {0};
constexpr Field kRestoreObjectOutputFields[] = {
    {.name = "RequestCharged", .wire_name = "x-amz-request-charged", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(RestoreObjectOutput, request_charged), .location = Location::header},
    {.name = "RestoreOutputPath", .wire_name = "x-amz-restore-output-path", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(RestoreObjectOutput, restore_output_path), .location = Location::header},
};
constexpr std::uint16_t kRestoreObjectOutputHeaders[] = {0, 1};
constexpr std::string_view kRestoreObjectOutputHeaderNames[] = {"x-amz-request-charged", "x-amz-restore-output-path"};
constexpr Field kRestoreObjectRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(RestoreObjectRequest, bucket), .location = Location::uri, .required = true},
    {.name = "Key", .wire_name = "Key", .type = &types::ObjectKey, .offset = offsetof(RestoreObjectRequest, key), .location = Location::uri, .required = true},
    {.name = "VersionId", .wire_name = "versionId", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(RestoreObjectRequest, version_id), .location = Location::query},
    {.name = "RestoreRequest", .wire_name = "RestoreRequest", .type = &types::RestoreRequest, .optional = &kOptional<RestoreRequest>, .offset = offsetof(RestoreObjectRequest, restore_request), .location = Location::payload, .xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/"},
    {.name = "RequestPayer", .wire_name = "x-amz-request-payer", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(RestoreObjectRequest, request_payer), .location = Location::header},
    {.name = "ChecksumAlgorithm", .wire_name = "x-amz-sdk-checksum-algorithm", .type = &types::ChecksumAlgorithm, .optional = &kOptional<std::string>, .offset = offsetof(RestoreObjectRequest, checksum_algorithm), .location = Location::header},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(RestoreObjectRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kRestoreObjectRequestNames[] = {3};
constexpr std::uint16_t kRestoreObjectRequestHeaders[] = {6, 4, 5};
constexpr std::string_view kRestoreObjectRequestHeaderNames[] = {"x-amz-expected-bucket-owner", "x-amz-request-payer", "x-amz-sdk-checksum-algorithm"};
constexpr Field kRestoreRequestFields[] = {
    {.name = "Days", .wire_name = "Days", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(RestoreRequest, days)},
    {.name = "GlacierJobParameters", .wire_name = "GlacierJobParameters", .type = &types::GlacierJobParameters, .optional = &kOptional<GlacierJobParameters>, .offset = offsetof(RestoreRequest, glacier_job_parameters)},
    {.name = "Type", .wire_name = "Type", .type = &types::RestoreRequestType, .optional = &kOptional<std::string>, .offset = offsetof(RestoreRequest, type)},
    {.name = "Tier", .wire_name = "Tier", .type = &types::Tier, .optional = &kOptional<std::string>, .offset = offsetof(RestoreRequest, tier)},
    {.name = "Description", .wire_name = "Description", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(RestoreRequest, description)},
    {.name = "SelectParameters", .wire_name = "SelectParameters", .type = &types::SelectParameters, .optional = &kOptional<SelectParameters>, .offset = offsetof(RestoreRequest, select_parameters)},
    {.name = "OutputLocation", .wire_name = "OutputLocation", .type = &types::OutputLocation, .optional = &kOptional<OutputLocation>, .offset = offsetof(RestoreRequest, output_location)},
};
constexpr std::uint16_t kRestoreRequestNames[] = {0, 4, 1, 6, 5, 3, 2};
constexpr Field kRestoreStatusFields[] = {
    {.name = "IsRestoreInProgress", .wire_name = "IsRestoreInProgress", .type = &types::AccessPointAlias, .optional = &kOptional<bool>, .offset = offsetof(RestoreStatus, is_restore_in_progress)},
    {.name = "RestoreExpiryDate", .wire_name = "RestoreExpiryDate", .type = &types::AbortDate, .optional = &kOptional<Timestamp>, .offset = offsetof(RestoreStatus, restore_expiry_date)},
};
constexpr std::uint16_t kRestoreStatusNames[] = {0, 1};
constexpr Field kRoutingRuleFields[] = {
    {.name = "Condition", .wire_name = "Condition", .type = &types::Condition, .optional = &kOptional<Condition>, .offset = offsetof(RoutingRule, condition)},
    {.name = "Redirect", .wire_name = "Redirect", .type = &types::Redirect, .offset = offsetof(RoutingRule, redirect), .required = true},
};
constexpr std::uint16_t kRoutingRuleNames[] = {0, 1};
constexpr Field kS3KeyFilterFields[] = {
    {.name = "FilterRules", .wire_name = "FilterRule", .type = &types::FilterRuleList, .optional = &kOptional<std::vector<FilterRule>>, .offset = offsetof(S3KeyFilter, filter_rules)},
};
constexpr std::uint16_t kS3KeyFilterNames[] = {0};
constexpr Field kS3LocationFields[] = {
    {.name = "BucketName", .wire_name = "BucketName", .type = &types::AbortRuleId, .offset = offsetof(S3Location, bucket_name), .required = true},
    {.name = "Prefix", .wire_name = "Prefix", .type = &types::AbortRuleId, .offset = offsetof(S3Location, prefix), .required = true},
    {.name = "Encryption", .wire_name = "Encryption", .type = &types::Encryption, .optional = &kOptional<Encryption>, .offset = offsetof(S3Location, encryption)},
    {.name = "CannedACL", .wire_name = "CannedACL", .type = &types::ObjectCannedACL, .optional = &kOptional<std::string>, .offset = offsetof(S3Location, canned_acl)},
    {.name = "AccessControlList", .wire_name = "AccessControlList", .type = &types::Grants, .optional = &kOptional<std::vector<Grant>>, .offset = offsetof(S3Location, access_control_list)},
    {.name = "Tagging", .wire_name = "Tagging", .type = &types::Tagging, .optional = &kOptional<Tagging>, .offset = offsetof(S3Location, tagging)},
    {.name = "UserMetadata", .wire_name = "UserMetadata", .type = &types::UserMetadata, .optional = &kOptional<std::vector<MetadataEntry>>, .offset = offsetof(S3Location, user_metadata)},
    {.name = "StorageClass", .wire_name = "StorageClass", .type = &types::StorageClass, .optional = &kOptional<std::string>, .offset = offsetof(S3Location, storage_class)},
};
constexpr std::uint16_t kS3LocationNames[] = {4, 0, 3, 2, 1, 7, 5, 6};
constexpr Field kSSEKMSFields[] = {
    {.name = "KeyId", .wire_name = "KeyId", .type = &types::CopySourceSSECustomerKey, .offset = offsetof(SSEKMS, key_id), .required = true},
};
constexpr std::uint16_t kSSEKMSNames[] = {0};
constexpr Field kSSEKMSEncryptionFields[] = {
    {.name = "KMSKeyArn", .wire_name = "KMSKeyArn", .type = &types::NonEmptyKmsKeyArnString, .offset = offsetof(SSEKMSEncryption, kms_key_arn), .required = true},
    {.name = "BucketKeyEnabled", .wire_name = "BucketKeyEnabled", .type = &types::AccessPointAlias, .optional = &kOptional<bool>, .offset = offsetof(SSEKMSEncryption, bucket_key_enabled)},
};
constexpr std::uint16_t kSSEKMSEncryptionNames[] = {1, 0};
constexpr Field kSelectParametersFields[] = {
    {.name = "InputSerialization", .wire_name = "InputSerialization", .type = &types::InputSerialization, .offset = offsetof(SelectParameters, input_serialization), .required = true},
    {.name = "ExpressionType", .wire_name = "ExpressionType", .type = &types::ExpressionType, .offset = offsetof(SelectParameters, expression_type), .required = true},
    {.name = "Expression", .wire_name = "Expression", .type = &types::AbortRuleId, .offset = offsetof(SelectParameters, expression), .required = true},
    {.name = "OutputSerialization", .wire_name = "OutputSerialization", .type = &types::OutputSerialization, .offset = offsetof(SelectParameters, output_serialization), .required = true},
};
constexpr std::uint16_t kSelectParametersNames[] = {2, 1, 0, 3};
constexpr Field kServerSideEncryptionByDefaultFields[] = {
    {.name = "SSEAlgorithm", .wire_name = "SSEAlgorithm", .type = &types::ServerSideEncryption, .offset = offsetof(ServerSideEncryptionByDefault, sse_algorithm), .required = true},
    {.name = "KMSMasterKeyID", .wire_name = "KMSMasterKeyID", .type = &types::CopySourceSSECustomerKey, .optional = &kOptional<std::string>, .offset = offsetof(ServerSideEncryptionByDefault, kms_master_key_id)},
};
constexpr std::uint16_t kServerSideEncryptionByDefaultNames[] = {1, 0};
constexpr Field kServerSideEncryptionConfigurationFields[] = {
    {.name = "Rules", .wire_name = "Rule", .type = &types::ServerSideEncryptionRules, .offset = offsetof(ServerSideEncryptionConfiguration, rules), .required = true},
};
constexpr std::uint16_t kServerSideEncryptionConfigurationNames[] = {0};
constexpr Field kServerSideEncryptionRuleFields[] = {
    {.name = "ApplyServerSideEncryptionByDefault", .wire_name = "ApplyServerSideEncryptionByDefault", .type = &types::ServerSideEncryptionByDefault, .optional = &kOptional<ServerSideEncryptionByDefault>, .offset = offsetof(ServerSideEncryptionRule, apply_server_side_encryption_by_default)},
    {.name = "BucketKeyEnabled", .wire_name = "BucketKeyEnabled", .type = &types::AccessPointAlias, .optional = &kOptional<bool>, .offset = offsetof(ServerSideEncryptionRule, bucket_key_enabled)},
    {.name = "BlockedEncryptionTypes", .wire_name = "BlockedEncryptionTypes", .type = &types::BlockedEncryptionTypes, .optional = &kOptional<BlockedEncryptionTypes>, .offset = offsetof(ServerSideEncryptionRule, blocked_encryption_types)},
};
constexpr std::uint16_t kServerSideEncryptionRuleNames[] = {0, 2, 1};
constexpr Field kSessionCredentialsFields[] = {
    {.name = "AccessKeyId", .wire_name = "AccessKeyId", .type = &types::AbortRuleId, .offset = offsetof(SessionCredentials, access_key_id), .required = true},
    {.name = "SecretAccessKey", .wire_name = "SecretAccessKey", .type = &types::CopySourceSSECustomerKey, .offset = offsetof(SessionCredentials, secret_access_key), .required = true},
    {.name = "SessionToken", .wire_name = "SessionToken", .type = &types::CopySourceSSECustomerKey, .offset = offsetof(SessionCredentials, session_token), .required = true},
    {.name = "Expiration", .wire_name = "Expiration", .type = &types::AbortDate, .offset = offsetof(SessionCredentials, expiration), .required = true},
};
constexpr std::uint16_t kSessionCredentialsNames[] = {0, 3, 1, 2};
constexpr Field kSourceSelectionCriteriaFields[] = {
    {.name = "SseKmsEncryptedObjects", .wire_name = "SseKmsEncryptedObjects", .type = &types::SseKmsEncryptedObjects, .optional = &kOptional<SseKmsEncryptedObjects>, .offset = offsetof(SourceSelectionCriteria, sse_kms_encrypted_objects)},
    {.name = "ReplicaModifications", .wire_name = "ReplicaModifications", .type = &types::ReplicaModifications, .optional = &kOptional<ReplicaModifications>, .offset = offsetof(SourceSelectionCriteria, replica_modifications)},
};
constexpr std::uint16_t kSourceSelectionCriteriaNames[] = {1, 0};
constexpr Field kSseKmsEncryptedObjectsFields[] = {
    {.name = "Status", .wire_name = "Status", .type = &types::DeleteMarkerReplicationStatus, .offset = offsetof(SseKmsEncryptedObjects, status), .required = true},
};
constexpr std::uint16_t kSseKmsEncryptedObjectsNames[] = {0};
constexpr Field kStorageClassAnalysisFields[] = {
    {.name = "DataExport", .wire_name = "DataExport", .type = &types::StorageClassAnalysisDataExport, .optional = &kOptional<StorageClassAnalysisDataExport>, .offset = offsetof(StorageClassAnalysis, data_export)},
};
constexpr std::uint16_t kStorageClassAnalysisNames[] = {0};
constexpr Field kStorageClassAnalysisDataExportFields[] = {
    {.name = "OutputSchemaVersion", .wire_name = "OutputSchemaVersion", .type = &types::StorageClassAnalysisSchemaVersion, .offset = offsetof(StorageClassAnalysisDataExport, output_schema_version), .required = true},
    {.name = "Destination", .wire_name = "Destination", .type = &types::AnalyticsExportDestination, .offset = offsetof(StorageClassAnalysisDataExport, destination), .required = true},
};
constexpr std::uint16_t kStorageClassAnalysisDataExportNames[] = {1, 0};
constexpr Field kTagFields[] = {
    {.name = "Key", .wire_name = "Key", .type = &types::ObjectKey, .offset = offsetof(Tag, key), .required = true},
    {.name = "Value", .wire_name = "Value", .type = &types::AbortRuleId, .offset = offsetof(Tag, value), .required = true},
};
constexpr std::uint16_t kTagNames[] = {0, 1};
constexpr Field kTaggingFields[] = {
    {.name = "TagSet", .wire_name = "TagSet", .type = &types::TagSet, .offset = offsetof(Tagging, tag_set), .required = true},
};
constexpr std::uint16_t kTaggingNames[] = {0};
constexpr Field kTargetGrantFields[] = {
    {.name = "Grantee", .wire_name = "Grantee", .type = &types::Grantee, .optional = &kOptional<Grantee>, .offset = offsetof(TargetGrant, grantee), .xml_namespace = "http://www.w3.org/2001/XMLSchema-instance", .xml_prefix = "xsi"},
    {.name = "Permission", .wire_name = "Permission", .type = &types::BucketLogsPermission, .optional = &kOptional<std::string>, .offset = offsetof(TargetGrant, permission)},
};
constexpr std::uint16_t kTargetGrantNames[] = {0, 1};
constexpr Field kTargetObjectKeyFormatFields[] = {
    {.name = "SimplePrefix", .wire_name = "SimplePrefix", .type = &types::SimplePrefix, .optional = &kOptional<SimplePrefix>, .offset = offsetof(TargetObjectKeyFormat, simple_prefix)},
    {.name = "PartitionedPrefix", .wire_name = "PartitionedPrefix", .type = &types::PartitionedPrefix, .optional = &kOptional<PartitionedPrefix>, .offset = offsetof(TargetObjectKeyFormat, partitioned_prefix)},
};
constexpr std::uint16_t kTargetObjectKeyFormatNames[] = {1, 0};
constexpr Field kTieringFields[] = {
    {.name = "Days", .wire_name = "Days", .type = &types::ContentLength, .offset = offsetof(Tiering, days), .required = true},
    {.name = "AccessTier", .wire_name = "AccessTier", .type = &types::ArchiveStatus, .offset = offsetof(Tiering, access_tier), .required = true},
};
constexpr std::uint16_t kTieringNames[] = {1, 0};
constexpr Field kTopicConfigurationFields[] = {
    {.name = "Id", .wire_name = "Id", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(TopicConfiguration, id)},
    {.name = "TopicArn", .wire_name = "Topic", .type = &types::AbortRuleId, .offset = offsetof(TopicConfiguration, topic_arn), .required = true},
    {.name = "Events", .wire_name = "Event", .type = &types::EventList, .offset = offsetof(TopicConfiguration, events), .required = true},
    {.name = "Filter", .wire_name = "Filter", .type = &types::NotificationConfigurationFilter, .optional = &kOptional<NotificationConfigurationFilter>, .offset = offsetof(TopicConfiguration, filter)},
};
constexpr std::uint16_t kTopicConfigurationNames[] = {2, 3, 0, 1};
constexpr Field kTransitionFields[] = {
    {.name = "Date", .wire_name = "Date", .type = &types::Date, .optional = &kOptional<Timestamp>, .offset = offsetof(Transition, date)},
    {.name = "Days", .wire_name = "Days", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(Transition, days)},
    {.name = "StorageClass", .wire_name = "StorageClass", .type = &types::TransitionStorageClass, .optional = &kOptional<std::string>, .offset = offsetof(Transition, storage_class)},
};
constexpr std::uint16_t kTransitionNames[] = {0, 1, 2};
constexpr Field kUpdateObjectEncryptionRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(UpdateObjectEncryptionRequest, bucket), .location = Location::uri, .required = true},
    {.name = "Key", .wire_name = "Key", .type = &types::ObjectKey, .offset = offsetof(UpdateObjectEncryptionRequest, key), .location = Location::uri, .required = true},
    {.name = "VersionId", .wire_name = "versionId", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(UpdateObjectEncryptionRequest, version_id), .location = Location::query},
    {.name = "ObjectEncryption", .wire_name = "ObjectEncryption", .type = &types::ObjectEncryption, .offset = offsetof(UpdateObjectEncryptionRequest, object_encryption), .location = Location::payload, .required = true, .xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/"},
    {.name = "RequestPayer", .wire_name = "x-amz-request-payer", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(UpdateObjectEncryptionRequest, request_payer), .location = Location::header},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(UpdateObjectEncryptionRequest, expected_bucket_owner), .location = Location::header},
    {.name = "ContentMD5", .wire_name = "Content-MD5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(UpdateObjectEncryptionRequest, content_md5), .location = Location::header},
    {.name = "ChecksumAlgorithm", .wire_name = "x-amz-sdk-checksum-algorithm", .type = &types::ChecksumAlgorithm, .optional = &kOptional<std::string>, .offset = offsetof(UpdateObjectEncryptionRequest, checksum_algorithm), .location = Location::header},
};
constexpr std::uint16_t kUpdateObjectEncryptionRequestNames[] = {3};
constexpr std::uint16_t kUpdateObjectEncryptionRequestHeaders[] = {6, 5, 4, 7};
constexpr std::string_view kUpdateObjectEncryptionRequestHeaderNames[] = {"content-md5", "x-amz-expected-bucket-owner", "x-amz-request-payer", "x-amz-sdk-checksum-algorithm"};
constexpr Field kUpdateObjectEncryptionResponseFields[] = {
    {.name = "RequestCharged", .wire_name = "x-amz-request-charged", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(UpdateObjectEncryptionResponse, request_charged), .location = Location::header},
};
constexpr std::uint16_t kUpdateObjectEncryptionResponseHeaders[] = {0};
constexpr std::string_view kUpdateObjectEncryptionResponseHeaderNames[] = {"x-amz-request-charged"};
constexpr Field kUploadPartCopyOutputFields[] = {
    {.name = "CopySourceVersionId", .wire_name = "x-amz-copy-source-version-id", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(UploadPartCopyOutput, copy_source_version_id), .location = Location::header},
    {.name = "CopyPartResult", .wire_name = "CopyPartResult", .type = &types::CopyPartResult, .optional = &kOptional<CopyPartResult>, .offset = offsetof(UploadPartCopyOutput, copy_part_result), .location = Location::payload},
    {.name = "ServerSideEncryption", .wire_name = "x-amz-server-side-encryption", .type = &types::ServerSideEncryption, .optional = &kOptional<std::string>, .offset = offsetof(UploadPartCopyOutput, server_side_encryption), .location = Location::header},
    {.name = "SSECustomerAlgorithm", .wire_name = "x-amz-server-side-encryption-customer-algorithm", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(UploadPartCopyOutput, sse_customer_algorithm), .location = Location::header},
    {.name = "SSECustomerKeyMD5", .wire_name = "x-amz-server-side-encryption-customer-key-MD5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(UploadPartCopyOutput, sse_customer_key_md5), .location = Location::header},
    {.name = "SSEKMSKeyId", .wire_name = "x-amz-server-side-encryption-aws-kms-key-id", .type = &types::CopySourceSSECustomerKey, .optional = &kOptional<std::string>, .offset = offsetof(UploadPartCopyOutput, ssekms_key_id), .location = Location::header},
    {.name = "BucketKeyEnabled", .wire_name = "x-amz-server-side-encryption-bucket-key-enabled", .type = &types::AccessPointAlias, .optional = &kOptional<bool>, .offset = offsetof(UploadPartCopyOutput, bucket_key_enabled), .location = Location::header},
    {.name = "RequestCharged", .wire_name = "x-amz-request-charged", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(UploadPartCopyOutput, request_charged), .location = Location::header},
};
constexpr std::uint16_t kUploadPartCopyOutputNames[] = {1};
constexpr std::uint16_t kUploadPartCopyOutputHeaders[] = {0, 7, 2, 5, 6, 3, 4};
constexpr std::string_view kUploadPartCopyOutputHeaderNames[] = {"x-amz-copy-source-version-id", "x-amz-request-charged", "x-amz-server-side-encryption", "x-amz-server-side-encryption-aws-kms-key-id", "x-amz-server-side-encryption-bucket-key-enabled", "x-amz-server-side-encryption-customer-algorithm", "x-amz-server-side-encryption-customer-key-md5"};
constexpr Field kUploadPartCopyRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(UploadPartCopyRequest, bucket), .location = Location::uri, .required = true},
    {.name = "CopySource", .wire_name = "x-amz-copy-source", .type = &types::CopySource, .offset = offsetof(UploadPartCopyRequest, copy_source), .location = Location::header, .required = true},
    {.name = "CopySourceIfMatch", .wire_name = "x-amz-copy-source-if-match", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(UploadPartCopyRequest, copy_source_if_match), .location = Location::header},
    {.name = "CopySourceIfModifiedSince", .wire_name = "x-amz-copy-source-if-modified-since", .type = &types::AbortDate, .optional = &kOptional<Timestamp>, .offset = offsetof(UploadPartCopyRequest, copy_source_if_modified_since), .location = Location::header},
    {.name = "CopySourceIfNoneMatch", .wire_name = "x-amz-copy-source-if-none-match", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(UploadPartCopyRequest, copy_source_if_none_match), .location = Location::header},
    {.name = "CopySourceIfUnmodifiedSince", .wire_name = "x-amz-copy-source-if-unmodified-since", .type = &types::AbortDate, .optional = &kOptional<Timestamp>, .offset = offsetof(UploadPartCopyRequest, copy_source_if_unmodified_since), .location = Location::header},
    {.name = "CopySourceRange", .wire_name = "x-amz-copy-source-range", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(UploadPartCopyRequest, copy_source_range), .location = Location::header},
    {.name = "Key", .wire_name = "Key", .type = &types::ObjectKey, .offset = offsetof(UploadPartCopyRequest, key), .location = Location::uri, .required = true},
    {.name = "PartNumber", .wire_name = "partNumber", .type = &types::ContentLength, .offset = offsetof(UploadPartCopyRequest, part_number), .location = Location::query, .required = true},
    {.name = "UploadId", .wire_name = "uploadId", .type = &types::AbortRuleId, .offset = offsetof(UploadPartCopyRequest, upload_id), .location = Location::query, .required = true},
    {.name = "SSECustomerAlgorithm", .wire_name = "x-amz-server-side-encryption-customer-algorithm", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(UploadPartCopyRequest, sse_customer_algorithm), .location = Location::header},
    {.name = "SSECustomerKey", .wire_name = "x-amz-server-side-encryption-customer-key", .type = &types::CopySourceSSECustomerKey, .optional = &kOptional<std::string>, .offset = offsetof(UploadPartCopyRequest, sse_customer_key), .location = Location::header},
    {.name = "SSECustomerKeyMD5", .wire_name = "x-amz-server-side-encryption-customer-key-MD5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(UploadPartCopyRequest, sse_customer_key_md5), .location = Location::header},
    {.name = "CopySourceSSECustomerAlgorithm", .wire_name = "x-amz-copy-source-server-side-encryption-customer-algorithm", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(UploadPartCopyRequest, copy_source_sse_customer_algorithm), .location = Location::header},
    {.name = "CopySourceSSECustomerKey", .wire_name = "x-amz-copy-source-server-side-encryption-customer-key", .type = &types::CopySourceSSECustomerKey, .optional = &kOptional<std::string>, .offset = offsetof(UploadPartCopyRequest, copy_source_sse_customer_key), .location = Location::header},
    {.name = "CopySourceSSECustomerKeyMD5", .wire_name = "x-amz-copy-source-server-side-encryption-customer-key-MD5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(UploadPartCopyRequest, copy_source_sse_customer_key_md5), .location = Location::header},
    {.name = "RequestPayer", .wire_name = "x-amz-request-payer", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(UploadPartCopyRequest, request_payer), .location = Location::header},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(UploadPartCopyRequest, expected_bucket_owner), .location = Location::header},
    {.name = "ExpectedSourceBucketOwner", .wire_name = "x-amz-source-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(UploadPartCopyRequest, expected_source_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kUploadPartCopyRequestHeaders[] = {1, 2, 3, 4, 5, 6, 13, 14, 15, 17, 16, 10, 11, 12, 18};
constexpr std::string_view kUploadPartCopyRequestHeaderNames[] = {"x-amz-copy-source", "x-amz-copy-source-if-match", "x-amz-copy-source-if-modified-since", "x-amz-copy-source-if-none-match", "x-amz-copy-source-if-unmodified-since", "x-amz-copy-source-range", "x-amz-copy-source-server-side-encryption-customer-algorithm", "x-amz-copy-source-server-side-encryption-customer-key", "x-amz-copy-source-server-side-encryption-customer-key-md5", "x-amz-expected-bucket-owner", "x-amz-request-payer", "x-amz-server-side-encryption-customer-algorithm", "x-amz-server-side-encryption-customer-key", "x-amz-server-side-encryption-customer-key-md5", "x-amz-source-expected-bucket-owner"};
constexpr Field kUploadPartOutputFields[] = {
    {.name = "ServerSideEncryption", .wire_name = "x-amz-server-side-encryption", .type = &types::ServerSideEncryption, .optional = &kOptional<std::string>, .offset = offsetof(UploadPartOutput, server_side_encryption), .location = Location::header},
    {.name = "ETag", .wire_name = "ETag", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(UploadPartOutput, etag), .location = Location::header},
    {.name = "ChecksumCRC32", .wire_name = "x-amz-checksum-crc32", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(UploadPartOutput, checksum_crc32), .location = Location::header},
    {.name = "ChecksumCRC32C", .wire_name = "x-amz-checksum-crc32c", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(UploadPartOutput, checksum_crc32c), .location = Location::header},
    {.name = "ChecksumCRC64NVME", .wire_name = "x-amz-checksum-crc64nvme", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(UploadPartOutput, checksum_crc64nvme), .location = Location::header},
    {.name = "ChecksumSHA1", .wire_name = "x-amz-checksum-sha1", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(UploadPartOutput, checksum_sha1), .location = Location::header},
    {.name = "ChecksumSHA256", .wire_name = "x-amz-checksum-sha256", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(UploadPartOutput, checksum_sha256), .location = Location::header},
    {.name = "ChecksumSHA512", .wire_name = "x-amz-checksum-sha512", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(UploadPartOutput, checksum_sha512), .location = Location::header},
    {.name = "ChecksumMD5", .wire_name = "x-amz-checksum-md5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(UploadPartOutput, checksum_md5), .location = Location::header},
    {.name = "ChecksumXXHASH64", .wire_name = "x-amz-checksum-xxhash64", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(UploadPartOutput, checksum_xxhash64), .location = Location::header},
    {.name = "ChecksumXXHASH3", .wire_name = "x-amz-checksum-xxhash3", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(UploadPartOutput, checksum_xxhash3), .location = Location::header},
    {.name = "ChecksumXXHASH128", .wire_name = "x-amz-checksum-xxhash128", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(UploadPartOutput, checksum_xxhash128), .location = Location::header},
    {.name = "SSECustomerAlgorithm", .wire_name = "x-amz-server-side-encryption-customer-algorithm", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(UploadPartOutput, sse_customer_algorithm), .location = Location::header},
    {.name = "SSECustomerKeyMD5", .wire_name = "x-amz-server-side-encryption-customer-key-MD5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(UploadPartOutput, sse_customer_key_md5), .location = Location::header},
    {.name = "SSEKMSKeyId", .wire_name = "x-amz-server-side-encryption-aws-kms-key-id", .type = &types::CopySourceSSECustomerKey, .optional = &kOptional<std::string>, .offset = offsetof(UploadPartOutput, ssekms_key_id), .location = Location::header},
    {.name = "BucketKeyEnabled", .wire_name = "x-amz-server-side-encryption-bucket-key-enabled", .type = &types::AccessPointAlias, .optional = &kOptional<bool>, .offset = offsetof(UploadPartOutput, bucket_key_enabled), .location = Location::header},
    {.name = "RequestCharged", .wire_name = "x-amz-request-charged", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(UploadPartOutput, request_charged), .location = Location::header},
};
constexpr std::uint16_t kUploadPartOutputHeaders[] = {1, 2, 3, 4, 8, 5, 6, 7, 11, 10, 9, 16, 0, 14, 15, 12, 13};
constexpr std::string_view kUploadPartOutputHeaderNames[] = {"etag", "x-amz-checksum-crc32", "x-amz-checksum-crc32c", "x-amz-checksum-crc64nvme", "x-amz-checksum-md5", "x-amz-checksum-sha1", "x-amz-checksum-sha256", "x-amz-checksum-sha512", "x-amz-checksum-xxhash128", "x-amz-checksum-xxhash3", "x-amz-checksum-xxhash64", "x-amz-request-charged", "x-amz-server-side-encryption", "x-amz-server-side-encryption-aws-kms-key-id", "x-amz-server-side-encryption-bucket-key-enabled", "x-amz-server-side-encryption-customer-algorithm", "x-amz-server-side-encryption-customer-key-md5"};
constexpr Field kUploadPartRequestFields[] = {
    {.name = "Body", .wire_name = "Body", .type = &kStream, .offset = offsetof(UploadPartRequest, body), .location = Location::payload},
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(UploadPartRequest, bucket), .location = Location::uri, .required = true},
    {.name = "ContentLength", .wire_name = "Content-Length", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(UploadPartRequest, content_length), .location = Location::header},
    {.name = "ContentMD5", .wire_name = "Content-MD5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(UploadPartRequest, content_md5), .location = Location::header},
    {.name = "ChecksumAlgorithm", .wire_name = "x-amz-sdk-checksum-algorithm", .type = &types::ChecksumAlgorithm, .optional = &kOptional<std::string>, .offset = offsetof(UploadPartRequest, checksum_algorithm), .location = Location::header},
    {.name = "ChecksumCRC32", .wire_name = "x-amz-checksum-crc32", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(UploadPartRequest, checksum_crc32), .location = Location::header},
    {.name = "ChecksumCRC32C", .wire_name = "x-amz-checksum-crc32c", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(UploadPartRequest, checksum_crc32c), .location = Location::header},
    {.name = "ChecksumCRC64NVME", .wire_name = "x-amz-checksum-crc64nvme", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(UploadPartRequest, checksum_crc64nvme), .location = Location::header},
    {.name = "ChecksumSHA1", .wire_name = "x-amz-checksum-sha1", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(UploadPartRequest, checksum_sha1), .location = Location::header},
    {.name = "ChecksumSHA256", .wire_name = "x-amz-checksum-sha256", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(UploadPartRequest, checksum_sha256), .location = Location::header},
    {.name = "ChecksumSHA512", .wire_name = "x-amz-checksum-sha512", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(UploadPartRequest, checksum_sha512), .location = Location::header},
    {.name = "ChecksumMD5", .wire_name = "x-amz-checksum-md5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(UploadPartRequest, checksum_md5), .location = Location::header},
    {.name = "ChecksumXXHASH64", .wire_name = "x-amz-checksum-xxhash64", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(UploadPartRequest, checksum_xxhash64), .location = Location::header},
    {.name = "ChecksumXXHASH3", .wire_name = "x-amz-checksum-xxhash3", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(UploadPartRequest, checksum_xxhash3), .location = Location::header},
    {.name = "ChecksumXXHASH128", .wire_name = "x-amz-checksum-xxhash128", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(UploadPartRequest, checksum_xxhash128), .location = Location::header},
    {.name = "Key", .wire_name = "Key", .type = &types::ObjectKey, .offset = offsetof(UploadPartRequest, key), .location = Location::uri, .required = true},
    {.name = "PartNumber", .wire_name = "partNumber", .type = &types::ContentLength, .offset = offsetof(UploadPartRequest, part_number), .location = Location::query, .required = true},
    {.name = "UploadId", .wire_name = "uploadId", .type = &types::AbortRuleId, .offset = offsetof(UploadPartRequest, upload_id), .location = Location::query, .required = true},
    {.name = "SSECustomerAlgorithm", .wire_name = "x-amz-server-side-encryption-customer-algorithm", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(UploadPartRequest, sse_customer_algorithm), .location = Location::header},
    {.name = "SSECustomerKey", .wire_name = "x-amz-server-side-encryption-customer-key", .type = &types::CopySourceSSECustomerKey, .optional = &kOptional<std::string>, .offset = offsetof(UploadPartRequest, sse_customer_key), .location = Location::header},
    {.name = "SSECustomerKeyMD5", .wire_name = "x-amz-server-side-encryption-customer-key-MD5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(UploadPartRequest, sse_customer_key_md5), .location = Location::header},
    {.name = "RequestPayer", .wire_name = "x-amz-request-payer", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(UploadPartRequest, request_payer), .location = Location::header},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(UploadPartRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kUploadPartRequestNames[] = {0};
constexpr std::uint16_t kUploadPartRequestHeaders[] = {2, 3, 5, 6, 7, 11, 8, 9, 10, 14, 13, 12, 22, 21, 4, 18, 19, 20};
constexpr std::string_view kUploadPartRequestHeaderNames[] = {"content-length", "content-md5", "x-amz-checksum-crc32", "x-amz-checksum-crc32c", "x-amz-checksum-crc64nvme", "x-amz-checksum-md5", "x-amz-checksum-sha1", "x-amz-checksum-sha256", "x-amz-checksum-sha512", "x-amz-checksum-xxhash128", "x-amz-checksum-xxhash3", "x-amz-checksum-xxhash64", "x-amz-expected-bucket-owner", "x-amz-request-payer", "x-amz-sdk-checksum-algorithm", "x-amz-server-side-encryption-customer-algorithm", "x-amz-server-side-encryption-customer-key", "x-amz-server-side-encryption-customer-key-md5"};
constexpr Field kVersioningConfigurationFields[] = {
    {.name = "MFADelete", .wire_name = "MfaDelete", .type = &types::DeleteMarkerReplicationStatus, .optional = &kOptional<std::string>, .offset = offsetof(VersioningConfiguration, mfa_delete)},
    {.name = "Status", .wire_name = "Status", .type = &types::BucketAccelerateStatus, .optional = &kOptional<std::string>, .offset = offsetof(VersioningConfiguration, status)},
};
constexpr std::uint16_t kVersioningConfigurationNames[] = {0, 1};
constexpr Field kWebsiteConfigurationFields[] = {
    {.name = "ErrorDocument", .wire_name = "ErrorDocument", .type = &types::ErrorDocument, .optional = &kOptional<ErrorDocument>, .offset = offsetof(WebsiteConfiguration, error_document)},
    {.name = "IndexDocument", .wire_name = "IndexDocument", .type = &types::IndexDocument, .optional = &kOptional<IndexDocument>, .offset = offsetof(WebsiteConfiguration, index_document)},
    {.name = "RedirectAllRequestsTo", .wire_name = "RedirectAllRequestsTo", .type = &types::RedirectAllRequestsTo, .optional = &kOptional<RedirectAllRequestsTo>, .offset = offsetof(WebsiteConfiguration, redirect_all_requests_to)},
    {.name = "RoutingRules", .wire_name = "RoutingRules", .type = &types::RoutingRules, .optional = &kOptional<std::vector<RoutingRule>>, .offset = offsetof(WebsiteConfiguration, routing_rules)},
};
constexpr std::uint16_t kWebsiteConfigurationNames[] = {0, 1, 2, 3};

}  // namespace

constinit const Shape PutObjectOutput::kShape = {.name = "PutObjectOutput", .size = sizeof(PutObjectOutput), .fields = kPutObjectOutputFields, .headers = kPutObjectOutputHeaders, .header_names = kPutObjectOutputHeaderNames};
constinit const Type types::PutObjectOutput = {.kind = Kind::structure, .shape = &PutObjectOutput::kShape};
constinit const Shape PutObjectRequest::kShape = {.name = "PutObjectRequest", .size = sizeof(PutObjectRequest), .fields = kPutObjectRequestFields, .by_wire_name = kPutObjectRequestNames, .headers = kPutObjectRequestHeaders, .header_names = kPutObjectRequestHeaderNames, .payload = &kPutObjectRequestFields[1], .streaming = true};
constinit const Type types::PutObjectRequest = {.kind = Kind::structure, .shape = &PutObjectRequest::kShape};
constinit const Shape PutObjectRetentionOutput::kShape = {.name = "PutObjectRetentionOutput", .size = sizeof(PutObjectRetentionOutput), .fields = kPutObjectRetentionOutputFields, .headers = kPutObjectRetentionOutputHeaders, .header_names = kPutObjectRetentionOutputHeaderNames};
constinit const Type types::PutObjectRetentionOutput = {.kind = Kind::structure, .shape = &PutObjectRetentionOutput::kShape};
constinit const Shape PutObjectRetentionRequest::kShape = {.name = "PutObjectRetentionRequest", .size = sizeof(PutObjectRetentionRequest), .fields = kPutObjectRetentionRequestFields, .by_wire_name = kPutObjectRetentionRequestNames, .headers = kPutObjectRetentionRequestHeaders, .header_names = kPutObjectRetentionRequestHeaderNames, .payload = &kPutObjectRetentionRequestFields[2]};
constinit const Type types::PutObjectRetentionRequest = {.kind = Kind::structure, .shape = &PutObjectRetentionRequest::kShape};
constinit const Shape PutObjectTaggingOutput::kShape = {.name = "PutObjectTaggingOutput", .size = sizeof(PutObjectTaggingOutput), .fields = kPutObjectTaggingOutputFields, .headers = kPutObjectTaggingOutputHeaders, .header_names = kPutObjectTaggingOutputHeaderNames};
constinit const Type types::PutObjectTaggingOutput = {.kind = Kind::structure, .shape = &PutObjectTaggingOutput::kShape};
constinit const Shape PutObjectTaggingRequest::kShape = {.name = "PutObjectTaggingRequest", .size = sizeof(PutObjectTaggingRequest), .fields = kPutObjectTaggingRequestFields, .by_wire_name = kPutObjectTaggingRequestNames, .headers = kPutObjectTaggingRequestHeaders, .header_names = kPutObjectTaggingRequestHeaderNames, .payload = &kPutObjectTaggingRequestFields[5]};
constinit const Type types::PutObjectTaggingRequest = {.kind = Kind::structure, .shape = &PutObjectTaggingRequest::kShape};
constinit const Shape PutPublicAccessBlockRequest::kShape = {.name = "PutPublicAccessBlockRequest", .size = sizeof(PutPublicAccessBlockRequest), .fields = kPutPublicAccessBlockRequestFields, .by_wire_name = kPutPublicAccessBlockRequestNames, .headers = kPutPublicAccessBlockRequestHeaders, .header_names = kPutPublicAccessBlockRequestHeaderNames, .payload = &kPutPublicAccessBlockRequestFields[3]};
constinit const Type types::PutPublicAccessBlockRequest = {.kind = Kind::structure, .shape = &PutPublicAccessBlockRequest::kShape};
constinit const Shape QueueConfiguration::kShape = {.name = "QueueConfiguration", .size = sizeof(QueueConfiguration), .fields = kQueueConfigurationFields, .by_wire_name = kQueueConfigurationNames};
constinit const Type types::QueueConfiguration = {.kind = Kind::structure, .shape = &QueueConfiguration::kShape};
constinit const Type types::QueueConfigurationList = {.kind = Kind::list, .flattened = true, .element = &types::QueueConfiguration, .list = &kList<QueueConfiguration>};
constinit const Shape Redirect::kShape = {.name = "Redirect", .size = sizeof(Redirect), .fields = kRedirectFields, .by_wire_name = kRedirectNames};
constinit const Type types::Redirect = {.kind = Kind::structure, .shape = &Redirect::kShape};
constinit const Shape RedirectAllRequestsTo::kShape = {.name = "RedirectAllRequestsTo", .size = sizeof(RedirectAllRequestsTo), .fields = kRedirectAllRequestsToFields, .by_wire_name = kRedirectAllRequestsToNames};
constinit const Type types::RedirectAllRequestsTo = {.kind = Kind::structure, .shape = &RedirectAllRequestsTo::kShape};
constinit const Shape ReplicaModifications::kShape = {.name = "ReplicaModifications", .size = sizeof(ReplicaModifications), .fields = kReplicaModificationsFields, .by_wire_name = kReplicaModificationsNames};
constinit const Type types::ReplicaModifications = {.kind = Kind::structure, .shape = &ReplicaModifications::kShape};
constinit const Shape ReplicationConfiguration::kShape = {.name = "ReplicationConfiguration", .size = sizeof(ReplicationConfiguration), .fields = kReplicationConfigurationFields, .by_wire_name = kReplicationConfigurationNames};
constinit const Type types::ReplicationConfiguration = {.kind = Kind::structure, .shape = &ReplicationConfiguration::kShape};
constinit const Shape ReplicationRule::kShape = {.name = "ReplicationRule", .size = sizeof(ReplicationRule), .fields = kReplicationRuleFields, .by_wire_name = kReplicationRuleNames};
constinit const Type types::ReplicationRule = {.kind = Kind::structure, .shape = &ReplicationRule::kShape};
constinit const Type types::ReplicationRules = {.kind = Kind::list, .flattened = true, .element = &types::ReplicationRule, .list = &kList<ReplicationRule>};
constinit const Shape ReplicationRuleAndOperator::kShape = {.name = "ReplicationRuleAndOperator", .size = sizeof(ReplicationRuleAndOperator), .fields = kReplicationRuleAndOperatorFields, .by_wire_name = kReplicationRuleAndOperatorNames};
constinit const Type types::ReplicationRuleAndOperator = {.kind = Kind::structure, .shape = &ReplicationRuleAndOperator::kShape};
constinit const Shape ReplicationRuleFilter::kShape = {.name = "ReplicationRuleFilter", .size = sizeof(ReplicationRuleFilter), .fields = kReplicationRuleFilterFields, .by_wire_name = kReplicationRuleFilterNames};
constinit const Type types::ReplicationRuleFilter = {.kind = Kind::structure, .shape = &ReplicationRuleFilter::kShape};
constinit const Shape ReplicationTime::kShape = {.name = "ReplicationTime", .size = sizeof(ReplicationTime), .fields = kReplicationTimeFields, .by_wire_name = kReplicationTimeNames};
constinit const Type types::ReplicationTime = {.kind = Kind::structure, .shape = &ReplicationTime::kShape};
constinit const Shape ReplicationTimeValue::kShape = {.name = "ReplicationTimeValue", .size = sizeof(ReplicationTimeValue), .fields = kReplicationTimeValueFields, .by_wire_name = kReplicationTimeValueNames};
constinit const Type types::ReplicationTimeValue = {.kind = Kind::structure, .shape = &ReplicationTimeValue::kShape};
constinit const Shape RequestPaymentConfiguration::kShape = {.name = "RequestPaymentConfiguration", .size = sizeof(RequestPaymentConfiguration), .fields = kRequestPaymentConfigurationFields, .by_wire_name = kRequestPaymentConfigurationNames};
constinit const Type types::RequestPaymentConfiguration = {.kind = Kind::structure, .shape = &RequestPaymentConfiguration::kShape};
constinit const Shape RestoreObjectOutput::kShape = {.name = "RestoreObjectOutput", .size = sizeof(RestoreObjectOutput), .fields = kRestoreObjectOutputFields, .headers = kRestoreObjectOutputHeaders, .header_names = kRestoreObjectOutputHeaderNames};
constinit const Type types::RestoreObjectOutput = {.kind = Kind::structure, .shape = &RestoreObjectOutput::kShape};
constinit const Shape RestoreObjectRequest::kShape = {.name = "RestoreObjectRequest", .size = sizeof(RestoreObjectRequest), .fields = kRestoreObjectRequestFields, .by_wire_name = kRestoreObjectRequestNames, .headers = kRestoreObjectRequestHeaders, .header_names = kRestoreObjectRequestHeaderNames, .payload = &kRestoreObjectRequestFields[3]};
constinit const Type types::RestoreObjectRequest = {.kind = Kind::structure, .shape = &RestoreObjectRequest::kShape};
constinit const Shape RestoreRequest::kShape = {.name = "RestoreRequest", .size = sizeof(RestoreRequest), .fields = kRestoreRequestFields, .by_wire_name = kRestoreRequestNames};
constinit const Type types::RestoreRequest = {.kind = Kind::structure, .shape = &RestoreRequest::kShape};
constinit const Shape RestoreStatus::kShape = {.name = "RestoreStatus", .size = sizeof(RestoreStatus), .fields = kRestoreStatusFields, .by_wire_name = kRestoreStatusNames};
constinit const Type types::RestoreStatus = {.kind = Kind::structure, .shape = &RestoreStatus::kShape};
constinit const Shape RoutingRule::kShape = {.name = "RoutingRule", .size = sizeof(RoutingRule), .fields = kRoutingRuleFields, .by_wire_name = kRoutingRuleNames};
constinit const Type types::RoutingRule = {.kind = Kind::structure, .shape = &RoutingRule::kShape};
constinit const Type types::RoutingRules = {.kind = Kind::list, .element = &types::RoutingRule, .list = &kList<RoutingRule>, .element_name = "RoutingRule"};
constinit const Shape S3KeyFilter::kShape = {.name = "S3KeyFilter", .size = sizeof(S3KeyFilter), .fields = kS3KeyFilterFields, .by_wire_name = kS3KeyFilterNames};
constinit const Type types::S3KeyFilter = {.kind = Kind::structure, .shape = &S3KeyFilter::kShape};
constinit const Shape S3Location::kShape = {.name = "S3Location", .size = sizeof(S3Location), .fields = kS3LocationFields, .by_wire_name = kS3LocationNames};
constinit const Type types::S3Location = {.kind = Kind::structure, .shape = &S3Location::kShape};
constinit const Shape SSEKMS::kShape = {.name = "SSEKMS", .size = sizeof(SSEKMS), .fields = kSSEKMSFields, .by_wire_name = kSSEKMSNames, .xml_root = "SSE-KMS"};
constinit const Type types::SSEKMS = {.kind = Kind::structure, .shape = &SSEKMS::kShape};
constinit const Shape SSEKMSEncryption::kShape = {.name = "SSEKMSEncryption", .size = sizeof(SSEKMSEncryption), .fields = kSSEKMSEncryptionFields, .by_wire_name = kSSEKMSEncryptionNames, .xml_root = "SSE-KMS"};
constinit const Type types::SSEKMSEncryption = {.kind = Kind::structure, .shape = &SSEKMSEncryption::kShape};
constinit const Shape SSES3::kShape = {.name = "SSES3", .size = sizeof(SSES3), .xml_root = "SSE-S3"};
constinit const Type types::SSES3 = {.kind = Kind::structure, .shape = &SSES3::kShape};
constinit const Shape SelectParameters::kShape = {.name = "SelectParameters", .size = sizeof(SelectParameters), .fields = kSelectParametersFields, .by_wire_name = kSelectParametersNames};
constinit const Type types::SelectParameters = {.kind = Kind::structure, .shape = &SelectParameters::kShape};
constinit const Shape ServerSideEncryptionByDefault::kShape = {.name = "ServerSideEncryptionByDefault", .size = sizeof(ServerSideEncryptionByDefault), .fields = kServerSideEncryptionByDefaultFields, .by_wire_name = kServerSideEncryptionByDefaultNames};
constinit const Type types::ServerSideEncryptionByDefault = {.kind = Kind::structure, .shape = &ServerSideEncryptionByDefault::kShape};
constinit const Shape ServerSideEncryptionConfiguration::kShape = {.name = "ServerSideEncryptionConfiguration", .size = sizeof(ServerSideEncryptionConfiguration), .fields = kServerSideEncryptionConfigurationFields, .by_wire_name = kServerSideEncryptionConfigurationNames};
constinit const Type types::ServerSideEncryptionConfiguration = {.kind = Kind::structure, .shape = &ServerSideEncryptionConfiguration::kShape};
constinit const Shape ServerSideEncryptionRule::kShape = {.name = "ServerSideEncryptionRule", .size = sizeof(ServerSideEncryptionRule), .fields = kServerSideEncryptionRuleFields, .by_wire_name = kServerSideEncryptionRuleNames};
constinit const Type types::ServerSideEncryptionRule = {.kind = Kind::structure, .shape = &ServerSideEncryptionRule::kShape};
constinit const Type types::ServerSideEncryptionRules = {.kind = Kind::list, .flattened = true, .element = &types::ServerSideEncryptionRule, .list = &kList<ServerSideEncryptionRule>};
constinit const Shape SessionCredentials::kShape = {.name = "SessionCredentials", .size = sizeof(SessionCredentials), .fields = kSessionCredentialsFields, .by_wire_name = kSessionCredentialsNames};
constinit const Type types::SessionCredentials = {.kind = Kind::structure, .shape = &SessionCredentials::kShape};
constinit const Shape SimplePrefix::kShape = {.name = "SimplePrefix", .size = sizeof(SimplePrefix), .xml_root = "SimplePrefix"};
constinit const Type types::SimplePrefix = {.kind = Kind::structure, .shape = &SimplePrefix::kShape};
constinit const Shape SourceSelectionCriteria::kShape = {.name = "SourceSelectionCriteria", .size = sizeof(SourceSelectionCriteria), .fields = kSourceSelectionCriteriaFields, .by_wire_name = kSourceSelectionCriteriaNames};
constinit const Type types::SourceSelectionCriteria = {.kind = Kind::structure, .shape = &SourceSelectionCriteria::kShape};
constinit const Shape SseKmsEncryptedObjects::kShape = {.name = "SseKmsEncryptedObjects", .size = sizeof(SseKmsEncryptedObjects), .fields = kSseKmsEncryptedObjectsFields, .by_wire_name = kSseKmsEncryptedObjectsNames};
constinit const Type types::SseKmsEncryptedObjects = {.kind = Kind::structure, .shape = &SseKmsEncryptedObjects::kShape};
constinit const Shape StorageClassAnalysis::kShape = {.name = "StorageClassAnalysis", .size = sizeof(StorageClassAnalysis), .fields = kStorageClassAnalysisFields, .by_wire_name = kStorageClassAnalysisNames};
constinit const Type types::StorageClassAnalysis = {.kind = Kind::structure, .shape = &StorageClassAnalysis::kShape};
constinit const Shape StorageClassAnalysisDataExport::kShape = {.name = "StorageClassAnalysisDataExport", .size = sizeof(StorageClassAnalysisDataExport), .fields = kStorageClassAnalysisDataExportFields, .by_wire_name = kStorageClassAnalysisDataExportNames};
constinit const Type types::StorageClassAnalysisDataExport = {.kind = Kind::structure, .shape = &StorageClassAnalysisDataExport::kShape};
constinit const Shape Tag::kShape = {.name = "Tag", .size = sizeof(Tag), .fields = kTagFields, .by_wire_name = kTagNames};
constinit const Type types::Tag = {.kind = Kind::structure, .shape = &Tag::kShape};
constinit const Type types::TagSet = {.kind = Kind::list, .element = &types::Tag, .list = &kList<Tag>, .element_name = "Tag"};
constinit const Shape Tagging::kShape = {.name = "Tagging", .size = sizeof(Tagging), .fields = kTaggingFields, .by_wire_name = kTaggingNames};
constinit const Type types::Tagging = {.kind = Kind::structure, .shape = &Tagging::kShape};
constinit const Shape TargetGrant::kShape = {.name = "TargetGrant", .size = sizeof(TargetGrant), .fields = kTargetGrantFields, .by_wire_name = kTargetGrantNames};
constinit const Type types::TargetGrant = {.kind = Kind::structure, .shape = &TargetGrant::kShape};
constinit const Type types::TargetGrants = {.kind = Kind::list, .element = &types::TargetGrant, .list = &kList<TargetGrant>, .element_name = "Grant"};
constinit const Shape TargetObjectKeyFormat::kShape = {.name = "TargetObjectKeyFormat", .size = sizeof(TargetObjectKeyFormat), .fields = kTargetObjectKeyFormatFields, .by_wire_name = kTargetObjectKeyFormatNames};
constinit const Type types::TargetObjectKeyFormat = {.kind = Kind::structure, .shape = &TargetObjectKeyFormat::kShape};
constinit const Shape Tiering::kShape = {.name = "Tiering", .size = sizeof(Tiering), .fields = kTieringFields, .by_wire_name = kTieringNames};
constinit const Type types::Tiering = {.kind = Kind::structure, .shape = &Tiering::kShape};
constinit const Type types::TieringList = {.kind = Kind::list, .flattened = true, .element = &types::Tiering, .list = &kList<Tiering>};
constinit const Shape TopicConfiguration::kShape = {.name = "TopicConfiguration", .size = sizeof(TopicConfiguration), .fields = kTopicConfigurationFields, .by_wire_name = kTopicConfigurationNames};
constinit const Type types::TopicConfiguration = {.kind = Kind::structure, .shape = &TopicConfiguration::kShape};
constinit const Type types::TopicConfigurationList = {.kind = Kind::list, .flattened = true, .element = &types::TopicConfiguration, .list = &kList<TopicConfiguration>};
constinit const Shape Transition::kShape = {.name = "Transition", .size = sizeof(Transition), .fields = kTransitionFields, .by_wire_name = kTransitionNames};
constinit const Type types::Transition = {.kind = Kind::structure, .shape = &Transition::kShape};
constinit const Type types::TransitionList = {.kind = Kind::list, .flattened = true, .element = &types::Transition, .list = &kList<Transition>};
constinit const Shape UpdateObjectEncryptionRequest::kShape = {.name = "UpdateObjectEncryptionRequest", .size = sizeof(UpdateObjectEncryptionRequest), .fields = kUpdateObjectEncryptionRequestFields, .by_wire_name = kUpdateObjectEncryptionRequestNames, .headers = kUpdateObjectEncryptionRequestHeaders, .header_names = kUpdateObjectEncryptionRequestHeaderNames, .payload = &kUpdateObjectEncryptionRequestFields[3]};
constinit const Type types::UpdateObjectEncryptionRequest = {.kind = Kind::structure, .shape = &UpdateObjectEncryptionRequest::kShape};
constinit const Shape UpdateObjectEncryptionResponse::kShape = {.name = "UpdateObjectEncryptionResponse", .size = sizeof(UpdateObjectEncryptionResponse), .fields = kUpdateObjectEncryptionResponseFields, .headers = kUpdateObjectEncryptionResponseHeaders, .header_names = kUpdateObjectEncryptionResponseHeaderNames};
constinit const Type types::UpdateObjectEncryptionResponse = {.kind = Kind::structure, .shape = &UpdateObjectEncryptionResponse::kShape};
constinit const Shape UploadPartCopyOutput::kShape = {.name = "UploadPartCopyOutput", .size = sizeof(UploadPartCopyOutput), .fields = kUploadPartCopyOutputFields, .by_wire_name = kUploadPartCopyOutputNames, .headers = kUploadPartCopyOutputHeaders, .header_names = kUploadPartCopyOutputHeaderNames, .payload = &kUploadPartCopyOutputFields[1]};
constinit const Type types::UploadPartCopyOutput = {.kind = Kind::structure, .shape = &UploadPartCopyOutput::kShape};
constinit const Shape UploadPartCopyRequest::kShape = {.name = "UploadPartCopyRequest", .size = sizeof(UploadPartCopyRequest), .fields = kUploadPartCopyRequestFields, .headers = kUploadPartCopyRequestHeaders, .header_names = kUploadPartCopyRequestHeaderNames};
constinit const Type types::UploadPartCopyRequest = {.kind = Kind::structure, .shape = &UploadPartCopyRequest::kShape};
constinit const Shape UploadPartOutput::kShape = {.name = "UploadPartOutput", .size = sizeof(UploadPartOutput), .fields = kUploadPartOutputFields, .headers = kUploadPartOutputHeaders, .header_names = kUploadPartOutputHeaderNames};
constinit const Type types::UploadPartOutput = {.kind = Kind::structure, .shape = &UploadPartOutput::kShape};
constinit const Shape UploadPartRequest::kShape = {.name = "UploadPartRequest", .size = sizeof(UploadPartRequest), .fields = kUploadPartRequestFields, .by_wire_name = kUploadPartRequestNames, .headers = kUploadPartRequestHeaders, .header_names = kUploadPartRequestHeaderNames, .payload = &kUploadPartRequestFields[0], .streaming = true};
constinit const Type types::UploadPartRequest = {.kind = Kind::structure, .shape = &UploadPartRequest::kShape};
constinit const Shape VersioningConfiguration::kShape = {.name = "VersioningConfiguration", .size = sizeof(VersioningConfiguration), .fields = kVersioningConfigurationFields, .by_wire_name = kVersioningConfigurationNames};
constinit const Type types::VersioningConfiguration = {.kind = Kind::structure, .shape = &VersioningConfiguration::kShape};
constinit const Shape WebsiteConfiguration::kShape = {.name = "WebsiteConfiguration", .size = sizeof(WebsiteConfiguration), .fields = kWebsiteConfigurationFields, .by_wire_name = kWebsiteConfigurationNames};
constinit const Type types::WebsiteConfiguration = {.kind = Kind::structure, .shape = &WebsiteConfiguration::kShape};

}  // namespace athanor::api::s3
