// Generated from apis/s3.json by apis/generate.py.
#include "s3_tables.hpp"

namespace athanor::api::s3 {
using namespace athanor::wire;

namespace {

[[maybe_unused]] constexpr Type kStream = {.kind = Kind::stream};

constexpr Field kGetObjectAttributesOutputFields[] = {
    {.name = "DeleteMarker", .wire_name = "x-amz-delete-marker", .type = &types::AccessPointAlias, .optional = &kOptional<bool>, .offset = offsetof(GetObjectAttributesOutput, delete_marker), .location = Location::header},
    {.name = "LastModified", .wire_name = "Last-Modified", .type = &types::AbortDate, .optional = &kOptional<Timestamp>, .offset = offsetof(GetObjectAttributesOutput, last_modified), .location = Location::header},
    {.name = "VersionId", .wire_name = "x-amz-version-id", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectAttributesOutput, version_id), .location = Location::header},
    {.name = "RequestCharged", .wire_name = "x-amz-request-charged", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectAttributesOutput, request_charged), .location = Location::header},
    {.name = "ETag", .wire_name = "ETag", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectAttributesOutput, etag)},
    {.name = "Checksum", .wire_name = "Checksum", .type = &types::Checksum, .optional = &kOptional<Checksum>, .offset = offsetof(GetObjectAttributesOutput, checksum)},
    {.name = "ObjectParts", .wire_name = "ObjectParts", .type = &types::GetObjectAttributesParts, .optional = &kOptional<GetObjectAttributesParts>, .offset = offsetof(GetObjectAttributesOutput, object_parts)},
    {.name = "StorageClass", .wire_name = "StorageClass", .type = &types::StorageClass, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectAttributesOutput, storage_class)},
    {.name = "ObjectSize", .wire_name = "ObjectSize", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(GetObjectAttributesOutput, object_size)},
};
constexpr std::uint16_t kGetObjectAttributesOutputNames[] = {5, 4, 6, 8, 7};
constexpr std::uint16_t kGetObjectAttributesOutputHeaders[] = {1, 0, 3, 2};
constexpr std::string_view kGetObjectAttributesOutputHeaderNames[] = {"last-modified", "x-amz-delete-marker", "x-amz-request-charged", "x-amz-version-id"};
constexpr Field kGetObjectAttributesPartsFields[] = {
    {.name = "TotalPartsCount", .wire_name = "PartsCount", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(GetObjectAttributesParts, total_parts_count)},
    {.name = "PartNumberMarker", .wire_name = "PartNumberMarker", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(GetObjectAttributesParts, part_number_marker)},
    {.name = "NextPartNumberMarker", .wire_name = "NextPartNumberMarker", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(GetObjectAttributesParts, next_part_number_marker)},
    {.name = "MaxParts", .wire_name = "MaxParts", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(GetObjectAttributesParts, max_parts)},
    {.name = "IsTruncated", .wire_name = "IsTruncated", .type = &types::AccessPointAlias, .optional = &kOptional<bool>, .offset = offsetof(GetObjectAttributesParts, is_truncated)},
    {.name = "Parts", .wire_name = "Part", .type = &types::PartsList, .optional = &kOptional<std::vector<ObjectPart>>, .offset = offsetof(GetObjectAttributesParts, parts)},
};
constexpr std::uint16_t kGetObjectAttributesPartsNames[] = {4, 3, 2, 5, 1, 0};
constexpr Field kGetObjectAttributesRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(GetObjectAttributesRequest, bucket), .location = Location::uri, .required = true},
    {.name = "Key", .wire_name = "Key", .type = &types::ObjectKey, .offset = offsetof(GetObjectAttributesRequest, key), .location = Location::uri, .required = true},
    {.name = "VersionId", .wire_name = "versionId", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectAttributesRequest, version_id), .location = Location::query},
    {.name = "MaxParts", .wire_name = "x-amz-max-parts", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(GetObjectAttributesRequest, max_parts), .location = Location::header},
    {.name = "PartNumberMarker", .wire_name = "x-amz-part-number-marker", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(GetObjectAttributesRequest, part_number_marker), .location = Location::header},
    {.name = "SSECustomerAlgorithm", .wire_name = "x-amz-server-side-encryption-customer-algorithm", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectAttributesRequest, sse_customer_algorithm), .location = Location::header},
    {.name = "SSECustomerKey", .wire_name = "x-amz-server-side-encryption-customer-key", .type = &types::CopySourceSSECustomerKey, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectAttributesRequest, sse_customer_key), .location = Location::header},
    {.name = "SSECustomerKeyMD5", .wire_name = "x-amz-server-side-encryption-customer-key-MD5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectAttributesRequest, sse_customer_key_md5), .location = Location::header},
    {.name = "RequestPayer", .wire_name = "x-amz-request-payer", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectAttributesRequest, request_payer), .location = Location::header},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectAttributesRequest, expected_bucket_owner), .location = Location::header},
    {.name = "ObjectAttributes", .wire_name = "x-amz-object-attributes", .type = &types::ObjectAttributesList, .offset = offsetof(GetObjectAttributesRequest, object_attributes), .location = Location::header, .required = true},
};
constexpr std::uint16_t kGetObjectAttributesRequestHeaders[] = {9, 3, 10, 4, 8, 5, 6, 7};
constexpr std::string_view kGetObjectAttributesRequestHeaderNames[] = {"x-amz-expected-bucket-owner", "x-amz-max-parts", "x-amz-object-attributes", "x-amz-part-number-marker", "x-amz-request-payer", "x-amz-server-side-encryption-customer-algorithm", "x-amz-server-side-encryption-customer-key", "x-amz-server-side-encryption-customer-key-md5"};
constexpr Field kGetObjectLegalHoldOutputFields[] = {
    {.name = "LegalHold", .wire_name = "LegalHold", .type = &types::ObjectLockLegalHold, .optional = &kOptional<ObjectLockLegalHold>, .offset = offsetof(GetObjectLegalHoldOutput, legal_hold), .location = Location::payload},
};
constexpr std::uint16_t kGetObjectLegalHoldOutputNames[] = {0};
constexpr Field kGetObjectLegalHoldRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(GetObjectLegalHoldRequest, bucket), .location = Location::uri, .required = true},
    {.name = "Key", .wire_name = "Key", .type = &types::ObjectKey, .offset = offsetof(GetObjectLegalHoldRequest, key), .location = Location::uri, .required = true},
    {.name = "VersionId", .wire_name = "versionId", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectLegalHoldRequest, version_id), .location = Location::query},
    {.name = "RequestPayer", .wire_name = "x-amz-request-payer", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectLegalHoldRequest, request_payer), .location = Location::header},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectLegalHoldRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kGetObjectLegalHoldRequestHeaders[] = {4, 3};
constexpr std::string_view kGetObjectLegalHoldRequestHeaderNames[] = {"x-amz-expected-bucket-owner", "x-amz-request-payer"};
constexpr Field kGetObjectLockConfigurationOutputFields[] = {
    {.name = "ObjectLockConfiguration", .wire_name = "ObjectLockConfiguration", .type = &types::ObjectLockConfiguration, .optional = &kOptional<ObjectLockConfiguration>, .offset = offsetof(GetObjectLockConfigurationOutput, object_lock_configuration), .location = Location::payload},
};
constexpr std::uint16_t kGetObjectLockConfigurationOutputNames[] = {0};
constexpr Field kGetObjectLockConfigurationRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(GetObjectLockConfigurationRequest, bucket), .location = Location::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectLockConfigurationRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kGetObjectLockConfigurationRequestHeaders[] = {1};
constexpr std::string_view kGetObjectLockConfigurationRequestHeaderNames[] = {"x-amz-expected-bucket-owner"};
constexpr Field kGetObjectOutputFields[] = {
    {.name = "Body", .wire_name = "Body", .type = &kStream, .offset = offsetof(GetObjectOutput, body), .location = Location::payload},
    {.name = "DeleteMarker", .wire_name = "x-amz-delete-marker", .type = &types::AccessPointAlias, .optional = &kOptional<bool>, .offset = offsetof(GetObjectOutput, delete_marker), .location = Location::header},
    {.name = "AcceptRanges", .wire_name = "accept-ranges", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectOutput, accept_ranges), .location = Location::header},
    {.name = "Expiration", .wire_name = "x-amz-expiration", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectOutput, expiration), .location = Location::header},
    {.name = "Restore", .wire_name = "x-amz-restore", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectOutput, restore), .location = Location::header},
    {.name = "LastModified", .wire_name = "Last-Modified", .type = &types::AbortDate, .optional = &kOptional<Timestamp>, .offset = offsetof(GetObjectOutput, last_modified), .location = Location::header},
    {.name = "ContentLength", .wire_name = "Content-Length", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(GetObjectOutput, content_length), .location = Location::header},
    {.name = "ETag", .wire_name = "ETag", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectOutput, etag), .location = Location::header},
    {.name = "ChecksumCRC32", .wire_name = "x-amz-checksum-crc32", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectOutput, checksum_crc32), .location = Location::header},
    {.name = "ChecksumCRC32C", .wire_name = "x-amz-checksum-crc32c", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectOutput, checksum_crc32c), .location = Location::header},
    {.name = "ChecksumCRC64NVME", .wire_name = "x-amz-checksum-crc64nvme", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectOutput, checksum_crc64nvme), .location = Location::header},
    {.name = "ChecksumSHA1", .wire_name = "x-amz-checksum-sha1", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectOutput, checksum_sha1), .location = Location::header},
    {.name = "ChecksumSHA256", .wire_name = "x-amz-checksum-sha256", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectOutput, checksum_sha256), .location = Location::header},
    {.name = "ChecksumSHA512", .wire_name = "x-amz-checksum-sha512", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectOutput, checksum_sha512), .location = Location::header},
    {.name = "ChecksumMD5", .wire_name = "x-amz-checksum-md5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectOutput, checksum_md5), .location = Location::header},
    {.name = "ChecksumXXHASH64", .wire_name = "x-amz-checksum-xxhash64", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectOutput, checksum_xxhash64), .location = Location::header},
    {.name = "ChecksumXXHASH3", .wire_name = "x-amz-checksum-xxhash3", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectOutput, checksum_xxhash3), .location = Location::header},
    {.name = "ChecksumXXHASH128", .wire_name = "x-amz-checksum-xxhash128", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectOutput, checksum_xxhash128), .location = Location::header},
    {.name = "ChecksumType", .wire_name = "x-amz-checksum-type", .type = &types::ChecksumType, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectOutput, checksum_type), .location = Location::header},
    {.name = "MissingMeta", .wire_name = "x-amz-missing-meta", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(GetObjectOutput, missing_meta), .location = Location::header},
    {.name = "VersionId", .wire_name = "x-amz-version-id", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectOutput, version_id), .location = Location::header},
    {.name = "CacheControl", .wire_name = "Cache-Control", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectOutput, cache_control), .location = Location::header},
    {.name = "ContentDisposition", .wire_name = "Content-Disposition", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectOutput, content_disposition), .location = Location::header},
    {.name = "ContentEncoding", .wire_name = "Content-Encoding", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectOutput, content_encoding), .location = Location::header},
    {.name = "ContentLanguage", .wire_name = "Content-Language", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectOutput, content_language), .location = Location::header},
    {.name = "ContentRange", .wire_name = "Content-Range", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectOutput, content_range), .location = Location::header},
    {.name = "ContentType", .wire_name = "Content-Type", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectOutput, content_type), .location = Location::header},
    {.name = "Expires", .wire_name = "Expires", .type = &types::AbortDate, .optional = &kOptional<Timestamp>, .offset = offsetof(GetObjectOutput, expires), .location = Location::header},
    {.name = "WebsiteRedirectLocation", .wire_name = "x-amz-website-redirect-location", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectOutput, website_redirect_location), .location = Location::header},
    {.name = "ServerSideEncryption", .wire_name = "x-amz-server-side-encryption", .type = &types::ServerSideEncryption, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectOutput, server_side_encryption), .location = Location::header},
    {.name = "Metadata", .wire_name = "x-amz-meta-", .type = &types::Metadata, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(GetObjectOutput, metadata), .location = Location::headers},
    {.name = "SSECustomerAlgorithm", .wire_name = "x-amz-server-side-encryption-customer-algorithm", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectOutput, sse_customer_algorithm), .location = Location::header},
    {.name = "SSECustomerKeyMD5", .wire_name = "x-amz-server-side-encryption-customer-key-MD5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectOutput, sse_customer_key_md5), .location = Location::header},
    {.name = "SSEKMSKeyId", .wire_name = "x-amz-server-side-encryption-aws-kms-key-id", .type = &types::CopySourceSSECustomerKey, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectOutput, ssekms_key_id), .location = Location::header},
    {.name = "BucketKeyEnabled", .wire_name = "x-amz-server-side-encryption-bucket-key-enabled", .type = &types::AccessPointAlias, .optional = &kOptional<bool>, .offset = offsetof(GetObjectOutput, bucket_key_enabled), .location = Location::header},
    {.name = "StorageClass", .wire_name = "x-amz-storage-class", .type = &types::StorageClass, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectOutput, storage_class), .location = Location::header},
    {.name = "RequestCharged", .wire_name = "x-amz-request-charged", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectOutput, request_charged), .location = Location::header},
    {.name = "ReplicationStatus", .wire_name = "x-amz-replication-status", .type = &types::ReplicationStatus, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectOutput, replication_status), .location = Location::header},
    {.name = "PartsCount", .wire_name = "x-amz-mp-parts-count", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(GetObjectOutput, parts_count), .location = Location::header},
    {.name = "TagCount", .wire_name = "x-amz-tagging-count", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(GetObjectOutput, tag_count), .location = Location::header},
    {.name = "ObjectLockMode", .wire_name = "x-amz-object-lock-mode", .type = &types::ObjectLockMode, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectOutput, object_lock_mode), .location = Location::header},
    {.name = "ObjectLockRetainUntilDate", .wire_name = "x-amz-object-lock-retain-until-date", .type = &types::Date, .optional = &kOptional<Timestamp>, .offset = offsetof(GetObjectOutput, object_lock_retain_until_date), .location = Location::header},
    {.name = "ObjectLockLegalHoldStatus", .wire_name = "x-amz-object-lock-legal-hold", .type = &types::ObjectLockLegalHoldStatus, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectOutput, object_lock_legal_hold_status), .location = Location::header},
};
constexpr std::uint16_t kGetObjectOutputNames[] = {0};
constexpr std::uint16_t kGetObjectOutputHeaders[] = {2, 21, 22, 23, 24, 6, 25, 26, 7, 27, 5, 8, 9, 10, 14, 11, 12, 13, 18, 17, 16, 15, 1, 3, 19, 38, 42, 40, 41, 37, 36, 4, 29, 33, 34, 31, 32, 35, 39, 20, 28};
constexpr std::string_view kGetObjectOutputHeaderNames[] = {"accept-ranges", "cache-control", "content-disposition", "content-encoding", "content-language", "content-length", "content-range", "content-type", "etag", "expires", "last-modified", "x-amz-checksum-crc32", "x-amz-checksum-crc32c", "x-amz-checksum-crc64nvme", "x-amz-checksum-md5", "x-amz-checksum-sha1", "x-amz-checksum-sha256", "x-amz-checksum-sha512", "x-amz-checksum-type", "x-amz-checksum-xxhash128", "x-amz-checksum-xxhash3", "x-amz-checksum-xxhash64", "x-amz-delete-marker", "x-amz-expiration", "x-amz-missing-meta", "x-amz-mp-parts-count", "x-amz-object-lock-legal-hold", "x-amz-object-lock-mode", "x-amz-object-lock-retain-until-date", "x-amz-replication-status", "x-amz-request-charged", "x-amz-restore", "x-amz-server-side-encryption", "x-amz-server-side-encryption-aws-kms-key-id", "x-amz-server-side-encryption-bucket-key-enabled", "x-amz-server-side-encryption-customer-algorithm", "x-amz-server-side-encryption-customer-key-md5", "x-amz-storage-class", "x-amz-tagging-count", "x-amz-version-id", "x-amz-website-redirect-location"};
constexpr Field kGetObjectRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(GetObjectRequest, bucket), .location = Location::uri, .required = true},
    {.name = "IfMatch", .wire_name = "If-Match", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectRequest, if_match), .location = Location::header},
    {.name = "IfModifiedSince", .wire_name = "If-Modified-Since", .type = &types::AbortDate, .optional = &kOptional<Timestamp>, .offset = offsetof(GetObjectRequest, if_modified_since), .location = Location::header},
    {.name = "IfNoneMatch", .wire_name = "If-None-Match", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectRequest, if_none_match), .location = Location::header},
    {.name = "IfUnmodifiedSince", .wire_name = "If-Unmodified-Since", .type = &types::AbortDate, .optional = &kOptional<Timestamp>, .offset = offsetof(GetObjectRequest, if_unmodified_since), .location = Location::header},
    {.name = "Key", .wire_name = "Key", .type = &types::ObjectKey, .offset = offsetof(GetObjectRequest, key), .location = Location::uri, .required = true},
    {.name = "Range", .wire_name = "Range", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectRequest, range), .location = Location::header},
    {.name = "ResponseCacheControl", .wire_name = "response-cache-control", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectRequest, response_cache_control), .location = Location::query},
    {.name = "ResponseContentDisposition", .wire_name = "response-content-disposition", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectRequest, response_content_disposition), .location = Location::query},
    {.name = "ResponseContentEncoding", .wire_name = "response-content-encoding", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectRequest, response_content_encoding), .location = Location::query},
    {.name = "ResponseContentLanguage", .wire_name = "response-content-language", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectRequest, response_content_language), .location = Location::query},
    {.name = "ResponseContentType", .wire_name = "response-content-type", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectRequest, response_content_type), .location = Location::query},
    {.name = "ResponseExpires", .wire_name = "response-expires", .type = &types::IfMatchInitiatedTime, .optional = &kOptional<Timestamp>, .offset = offsetof(GetObjectRequest, response_expires), .location = Location::query},
    {.name = "VersionId", .wire_name = "versionId", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectRequest, version_id), .location = Location::query},
    {.name = "SSECustomerAlgorithm", .wire_name = "x-amz-server-side-encryption-customer-algorithm", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectRequest, sse_customer_algorithm), .location = Location::header},
    {.name = "SSECustomerKey", .wire_name = "x-amz-server-side-encryption-customer-key", .type = &types::CopySourceSSECustomerKey, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectRequest, sse_customer_key), .location = Location::header},
    {.name = "SSECustomerKeyMD5", .wire_name = "x-amz-server-side-encryption-customer-key-MD5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectRequest, sse_customer_key_md5), .location = Location::header},
    {.name = "RequestPayer", .wire_name = "x-amz-request-payer", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectRequest, request_payer), .location = Location::header},
    {.name = "PartNumber", .wire_name = "partNumber", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(GetObjectRequest, part_number), .location = Location::query},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectRequest, expected_bucket_owner), .location = Location::header},
    {.name = "ChecksumMode", .wire_name = "x-amz-checksum-mode", .type = &types::ChecksumMode, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectRequest, checksum_mode), .location = Location::header},
};
constexpr std::uint16_t kGetObjectRequestHeaders[] = {1, 2, 3, 4, 6, 20, 19, 17, 14, 15, 16};
constexpr std::string_view kGetObjectRequestHeaderNames[] = {"if-match", "if-modified-since", "if-none-match", "if-unmodified-since", "range", "x-amz-checksum-mode", "x-amz-expected-bucket-owner", "x-amz-request-payer", "x-amz-server-side-encryption-customer-algorithm", "x-amz-server-side-encryption-customer-key", "x-amz-server-side-encryption-customer-key-md5"};
constexpr Field kGetObjectRetentionOutputFields[] = {
    {.name = "Retention", .wire_name = "Retention", .type = &types::ObjectLockRetention, .optional = &kOptional<ObjectLockRetention>, .offset = offsetof(GetObjectRetentionOutput, retention), .location = Location::payload},
};
constexpr std::uint16_t kGetObjectRetentionOutputNames[] = {0};
constexpr Field kGetObjectRetentionRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(GetObjectRetentionRequest, bucket), .location = Location::uri, .required = true},
    {.name = "Key", .wire_name = "Key", .type = &types::ObjectKey, .offset = offsetof(GetObjectRetentionRequest, key), .location = Location::uri, .required = true},
    {.name = "VersionId", .wire_name = "versionId", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectRetentionRequest, version_id), .location = Location::query},
    {.name = "RequestPayer", .wire_name = "x-amz-request-payer", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectRetentionRequest, request_payer), .location = Location::header},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectRetentionRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kGetObjectRetentionRequestHeaders[] = {4, 3};
constexpr std::string_view kGetObjectRetentionRequestHeaderNames[] = {"x-amz-expected-bucket-owner", "x-amz-request-payer"};
constexpr Field kGetObjectTaggingOutputFields[] = {
    {.name = "VersionId", .wire_name = "x-amz-version-id", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectTaggingOutput, version_id), .location = Location::header},
    {.name = "TagSet", .wire_name = "TagSet", .type = &types::TagSet, .offset = offsetof(GetObjectTaggingOutput, tag_set), .required = true},
};
constexpr std::uint16_t kGetObjectTaggingOutputNames[] = {1};
constexpr std::uint16_t kGetObjectTaggingOutputHeaders[] = {0};
constexpr std::string_view kGetObjectTaggingOutputHeaderNames[] = {"x-amz-version-id"};
constexpr Field kGetObjectTaggingRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(GetObjectTaggingRequest, bucket), .location = Location::uri, .required = true},
    {.name = "Key", .wire_name = "Key", .type = &types::ObjectKey, .offset = offsetof(GetObjectTaggingRequest, key), .location = Location::uri, .required = true},
    {.name = "VersionId", .wire_name = "versionId", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectTaggingRequest, version_id), .location = Location::query},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectTaggingRequest, expected_bucket_owner), .location = Location::header},
    {.name = "RequestPayer", .wire_name = "x-amz-request-payer", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(GetObjectTaggingRequest, request_payer), .location = Location::header},
};
constexpr std::uint16_t kGetObjectTaggingRequestHeaders[] = {3, 4};
constexpr std::string_view kGetObjectTaggingRequestHeaderNames[] = {"x-amz-expected-bucket-owner", "x-amz-request-payer"};
constexpr Field kGetPublicAccessBlockOutputFields[] = {
    {.name = "PublicAccessBlockConfiguration", .wire_name = "PublicAccessBlockConfiguration", .type = &types::PublicAccessBlockConfiguration, .optional = &kOptional<PublicAccessBlockConfiguration>, .offset = offsetof(GetPublicAccessBlockOutput, public_access_block_configuration), .location = Location::payload},
};
constexpr std::uint16_t kGetPublicAccessBlockOutputNames[] = {0};
constexpr Field kGetPublicAccessBlockRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(GetPublicAccessBlockRequest, bucket), .location = Location::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(GetPublicAccessBlockRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kGetPublicAccessBlockRequestHeaders[] = {1};
constexpr std::string_view kGetPublicAccessBlockRequestHeaderNames[] = {"x-amz-expected-bucket-owner"};
constexpr Field kGlacierJobParametersFields[] = {
    {.name = "Tier", .wire_name = "Tier", .type = &types::Tier, .offset = offsetof(GlacierJobParameters, tier), .required = true},
};
constexpr std::uint16_t kGlacierJobParametersNames[] = {0};
constexpr Field kGrantFields[] = {
    {.name = "Grantee", .wire_name = "Grantee", .type = &types::Grantee, .optional = &kOptional<Grantee>, .offset = offsetof(Grant, grantee), .xml_namespace = "http://www.w3.org/2001/XMLSchema-instance", .xml_prefix = "xsi"},
    {.name = "Permission", .wire_name = "Permission", .type = &types::Permission, .optional = &kOptional<std::string>, .offset = offsetof(Grant, permission)},
};
constexpr std::uint16_t kGrantNames[] = {0, 1};
constexpr Field kGranteeFields[] = {
    {.name = "DisplayName", .wire_name = "DisplayName", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(Grantee, display_name)},
    {.name = "EmailAddress", .wire_name = "EmailAddress", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(Grantee, email_address)},
    {.name = "ID", .wire_name = "ID", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(Grantee, id)},
    {.name = "Type", .wire_name = "xsi:type", .type = &types::Type, .offset = offsetof(Grantee, type), .xml_attribute = true, .required = true},
    {.name = "URI", .wire_name = "URI", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(Grantee, uri)},
};
constexpr std::uint16_t kGranteeNames[] = {0, 1, 2, 4, 3};
constexpr Field kHeadBucketOutputFields[] = {
    {.name = "BucketArn", .wire_name = "x-amz-bucket-arn", .type = &types::S3RegionalOrS3ExpressBucketArnString, .optional = &kOptional<std::string>, .offset = offsetof(HeadBucketOutput, bucket_arn), .location = Location::header},
    {.name = "BucketLocationType", .wire_name = "x-amz-bucket-location-type", .type = &types::LocationType, .optional = &kOptional<std::string>, .offset = offsetof(HeadBucketOutput, bucket_location_type), .location = Location::header},
    {.name = "BucketLocationName", .wire_name = "x-amz-bucket-location-name", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(HeadBucketOutput, bucket_location_name), .location = Location::header},
    {.name = "BucketRegion", .wire_name = "x-amz-bucket-region", .type = &types::Region, .optional = &kOptional<std::string>, .offset = offsetof(HeadBucketOutput, bucket_region), .location = Location::header},
    {.name = "AccessPointAlias", .wire_name = "x-amz-access-point-alias", .type = &types::AccessPointAlias, .optional = &kOptional<bool>, .offset = offsetof(HeadBucketOutput, access_point_alias), .location = Location::header},
};
constexpr std::uint16_t kHeadBucketOutputHeaders[] = {4, 0, 2, 1, 3};
constexpr std::string_view kHeadBucketOutputHeaderNames[] = {"x-amz-access-point-alias", "x-amz-bucket-arn", "x-amz-bucket-location-name", "x-amz-bucket-location-type", "x-amz-bucket-region"};
constexpr Field kHeadBucketRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(HeadBucketRequest, bucket), .location = Location::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(HeadBucketRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kHeadBucketRequestHeaders[] = {1};
constexpr std::string_view kHeadBucketRequestHeaderNames[] = {"x-amz-expected-bucket-owner"};
constexpr Field kHeadObjectOutputFields[] = {
    {.name = "DeleteMarker", .wire_name = "x-amz-delete-marker", .type = &types::AccessPointAlias, .optional = &kOptional<bool>, .offset = offsetof(HeadObjectOutput, delete_marker), .location = Location::header},
    {.name = "AcceptRanges", .wire_name = "accept-ranges", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(HeadObjectOutput, accept_ranges), .location = Location::header},
    {.name = "Expiration", .wire_name = "x-amz-expiration", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(HeadObjectOutput, expiration), .location = Location::header},
    {.name = "Restore", .wire_name = "x-amz-restore", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(HeadObjectOutput, restore), .location = Location::header},
    {.name = "ArchiveStatus", .wire_name = "x-amz-archive-status", .type = &types::ArchiveStatus, .optional = &kOptional<std::string>, .offset = offsetof(HeadObjectOutput, archive_status), .location = Location::header},
    {.name = "LastModified", .wire_name = "Last-Modified", .type = &types::AbortDate, .optional = &kOptional<Timestamp>, .offset = offsetof(HeadObjectOutput, last_modified), .location = Location::header},
    {.name = "ContentLength", .wire_name = "Content-Length", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(HeadObjectOutput, content_length), .location = Location::header},
    {.name = "ChecksumCRC32", .wire_name = "x-amz-checksum-crc32", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(HeadObjectOutput, checksum_crc32), .location = Location::header},
    {.name = "ChecksumCRC32C", .wire_name = "x-amz-checksum-crc32c", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(HeadObjectOutput, checksum_crc32c), .location = Location::header},
    {.name = "ChecksumCRC64NVME", .wire_name = "x-amz-checksum-crc64nvme", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(HeadObjectOutput, checksum_crc64nvme), .location = Location::header},
    {.name = "ChecksumSHA1", .wire_name = "x-amz-checksum-sha1", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(HeadObjectOutput, checksum_sha1), .location = Location::header},
    {.name = "ChecksumSHA256", .wire_name = "x-amz-checksum-sha256", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(HeadObjectOutput, checksum_sha256), .location = Location::header},
    {.name = "ChecksumSHA512", .wire_name = "x-amz-checksum-sha512", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(HeadObjectOutput, checksum_sha512), .location = Location::header},
    {.name = "ChecksumMD5", .wire_name = "x-amz-checksum-md5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(HeadObjectOutput, checksum_md5), .location = Location::header},
    {.name = "ChecksumXXHASH64", .wire_name = "x-amz-checksum-xxhash64", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(HeadObjectOutput, checksum_xxhash64), .location = Location::header},
    {.name = "ChecksumXXHASH3", .wire_name = "x-amz-checksum-xxhash3", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(HeadObjectOutput, checksum_xxhash3), .location = Location::header},
    {.name = "ChecksumXXHASH128", .wire_name = "x-amz-checksum-xxhash128", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(HeadObjectOutput, checksum_xxhash128), .location = Location::header},
    {.name = "ChecksumType", .wire_name = "x-amz-checksum-type", .type = &types::ChecksumType, .optional = &kOptional<std::string>, .offset = offsetof(HeadObjectOutput, checksum_type), .location = Location::header},
    {.name = "ETag", .wire_name = "ETag", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(HeadObjectOutput, etag), .location = Location::header},
    {.name = "MissingMeta", .wire_name = "x-amz-missing-meta", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(HeadObjectOutput, missing_meta), .location = Location::header},
    {.name = "VersionId", .wire_name = "x-amz-version-id", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(HeadObjectOutput, version_id), .location = Location::header},
    {.name = "CacheControl", .wire_name = "Cache-Control", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(HeadObjectOutput, cache_control), .location = Location::header},
    {.name = "ContentDisposition", .wire_name = "Content-Disposition", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(HeadObjectOutput, content_disposition), .location = Location::header},
    {.name = "ContentEncoding", .wire_name = "Content-Encoding", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(HeadObjectOutput, content_encoding), .location = Location::header},
    {.name = "ContentLanguage", .wire_name = "Content-Language", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(HeadObjectOutput, content_language), .location = Location::header},
    {.name = "ContentType", .wire_name = "Content-Type", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(HeadObjectOutput, content_type), .location = Location::header},
    {.name = "ContentRange", .wire_name = "Content-Range", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(HeadObjectOutput, content_range), .location = Location::header},
    {.name = "Expires", .wire_name = "Expires", .type = &types::AbortDate, .optional = &kOptional<Timestamp>, .offset = offsetof(HeadObjectOutput, expires), .location = Location::header},
    {.name = "WebsiteRedirectLocation", .wire_name = "x-amz-website-redirect-location", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(HeadObjectOutput, website_redirect_location), .location = Location::header},
    {.name = "ServerSideEncryption", .wire_name = "x-amz-server-side-encryption", .type = &types::ServerSideEncryption, .optional = &kOptional<std::string>, .offset = offsetof(HeadObjectOutput, server_side_encryption), .location = Location::header},
    {.name = "Metadata", .wire_name = "x-amz-meta-", .type = &types::Metadata, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(HeadObjectOutput, metadata), .location = Location::headers},
    {.name = "SSECustomerAlgorithm", .wire_name = "x-amz-server-side-encryption-customer-algorithm", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(HeadObjectOutput, sse_customer_algorithm), .location = Location::header},
    {.name = "SSECustomerKeyMD5", .wire_name = "x-amz-server-side-encryption-customer-key-MD5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(HeadObjectOutput, sse_customer_key_md5), .location = Location::header},
    {.name = "SSEKMSKeyId", .wire_name = "x-amz-server-side-encryption-aws-kms-key-id", .type = &types::CopySourceSSECustomerKey, .optional = &kOptional<std::string>, .offset = offsetof(HeadObjectOutput, ssekms_key_id), .location = Location::header},
    {.name = "BucketKeyEnabled", .wire_name = "x-amz-server-side-encryption-bucket-key-enabled", .type = &types::AccessPointAlias, .optional = &kOptional<bool>, .offset = offsetof(HeadObjectOutput, bucket_key_enabled), .location = Location::header},
    {.name = "StorageClass", .wire_name = "x-amz-storage-class", .type = &types::StorageClass, .optional = &kOptional<std::string>, .offset = offsetof(HeadObjectOutput, storage_class), .location = Location::header},
    {.name = "RequestCharged", .wire_name = "x-amz-request-charged", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(HeadObjectOutput, request_charged), .location = Location::header},
    {.name = "ReplicationStatus", .wire_name = "x-amz-replication-status", .type = &types::ReplicationStatus, .optional = &kOptional<std::string>, .offset = offsetof(HeadObjectOutput, replication_status), .location = Location::header},
    {.name = "PartsCount", .wire_name = "x-amz-mp-parts-count", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(HeadObjectOutput, parts_count), .location = Location::header},
    {.name = "TagCount", .wire_name = "x-amz-tagging-count", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(HeadObjectOutput, tag_count), .location = Location::header},
    {.name = "ObjectLockMode", .wire_name = "x-amz-object-lock-mode", .type = &types::ObjectLockMode, .optional = &kOptional<std::string>, .offset = offsetof(HeadObjectOutput, object_lock_mode), .location = Location::header},
    {.name = "ObjectLockRetainUntilDate", .wire_name = "x-amz-object-lock-retain-until-date", .type = &types::Date, .optional = &kOptional<Timestamp>, .offset = offsetof(HeadObjectOutput, object_lock_retain_until_date), .location = Location::header},
    {.name = "ObjectLockLegalHoldStatus", .wire_name = "x-amz-object-lock-legal-hold", .type = &types::ObjectLockLegalHoldStatus, .optional = &kOptional<std::string>, .offset = offsetof(HeadObjectOutput, object_lock_legal_hold_status), .location = Location::header},
};
constexpr std::uint16_t kHeadObjectOutputHeaders[] = {1, 21, 22, 23, 24, 6, 26, 25, 18, 27, 5, 4, 7, 8, 9, 13, 10, 11, 12, 17, 16, 15, 14, 0, 2, 19, 38, 42, 40, 41, 37, 36, 3, 29, 33, 34, 31, 32, 35, 39, 20, 28};
constexpr std::string_view kHeadObjectOutputHeaderNames[] = {"accept-ranges", "cache-control", "content-disposition", "content-encoding", "content-language", "content-length", "content-range", "content-type", "etag", "expires", "last-modified", "x-amz-archive-status", "x-amz-checksum-crc32", "x-amz-checksum-crc32c", "x-amz-checksum-crc64nvme", "x-amz-checksum-md5", "x-amz-checksum-sha1", "x-amz-checksum-sha256", "x-amz-checksum-sha512", "x-amz-checksum-type", "x-amz-checksum-xxhash128", "x-amz-checksum-xxhash3", "x-amz-checksum-xxhash64", "x-amz-delete-marker", "x-amz-expiration", "x-amz-missing-meta", "x-amz-mp-parts-count", "x-amz-object-lock-legal-hold", "x-amz-object-lock-mode", "x-amz-object-lock-retain-until-date", "x-amz-replication-status", "x-amz-request-charged", "x-amz-restore", "x-amz-server-side-encryption", "x-amz-server-side-encryption-aws-kms-key-id", "x-amz-server-side-encryption-bucket-key-enabled", "x-amz-server-side-encryption-customer-algorithm", "x-amz-server-side-encryption-customer-key-md5", "x-amz-storage-class", "x-amz-tagging-count", "x-amz-version-id", "x-amz-website-redirect-location"};
constexpr Field kHeadObjectRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(HeadObjectRequest, bucket), .location = Location::uri, .required = true},
    {.name = "IfMatch", .wire_name = "If-Match", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(HeadObjectRequest, if_match), .location = Location::header},
    {.name = "IfModifiedSince", .wire_name = "If-Modified-Since", .type = &types::AbortDate, .optional = &kOptional<Timestamp>, .offset = offsetof(HeadObjectRequest, if_modified_since), .location = Location::header},
    {.name = "IfNoneMatch", .wire_name = "If-None-Match", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(HeadObjectRequest, if_none_match), .location = Location::header},
    {.name = "IfUnmodifiedSince", .wire_name = "If-Unmodified-Since", .type = &types::AbortDate, .optional = &kOptional<Timestamp>, .offset = offsetof(HeadObjectRequest, if_unmodified_since), .location = Location::header},
    {.name = "Key", .wire_name = "Key", .type = &types::ObjectKey, .offset = offsetof(HeadObjectRequest, key), .location = Location::uri, .required = true},
    {.name = "Range", .wire_name = "Range", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(HeadObjectRequest, range), .location = Location::header},
    {.name = "ResponseCacheControl", .wire_name = "response-cache-control", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(HeadObjectRequest, response_cache_control), .location = Location::query},
    {.name = "ResponseContentDisposition", .wire_name = "response-content-disposition", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(HeadObjectRequest, response_content_disposition), .location = Location::query},
    {.name = "ResponseContentEncoding", .wire_name = "response-content-encoding", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(HeadObjectRequest, response_content_encoding), .location = Location::query},
    {.name = "ResponseContentLanguage", .wire_name = "response-content-language", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(HeadObjectRequest, response_content_language), .location = Location::query},
    {.name = "ResponseContentType", .wire_name = "response-content-type", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(HeadObjectRequest, response_content_type), .location = Location::query},
    {.name = "ResponseExpires", .wire_name = "response-expires", .type = &types::IfMatchInitiatedTime, .optional = &kOptional<Timestamp>, .offset = offsetof(HeadObjectRequest, response_expires), .location = Location::query},
    {.name = "VersionId", .wire_name = "versionId", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(HeadObjectRequest, version_id), .location = Location::query},
    {.name = "SSECustomerAlgorithm", .wire_name = "x-amz-server-side-encryption-customer-algorithm", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(HeadObjectRequest, sse_customer_algorithm), .location = Location::header},
    {.name = "SSECustomerKey", .wire_name = "x-amz-server-side-encryption-customer-key", .type = &types::CopySourceSSECustomerKey, .optional = &kOptional<std::string>, .offset = offsetof(HeadObjectRequest, sse_customer_key), .location = Location::header},
    {.name = "SSECustomerKeyMD5", .wire_name = "x-amz-server-side-encryption-customer-key-MD5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(HeadObjectRequest, sse_customer_key_md5), .location = Location::header},
    {.name = "RequestPayer", .wire_name = "x-amz-request-payer", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(HeadObjectRequest, request_payer), .location = Location::header},
    {.name = "PartNumber", .wire_name = "partNumber", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(HeadObjectRequest, part_number), .location = Location::query},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(HeadObjectRequest, expected_bucket_owner), .location = Location::header},
    {.name = "ChecksumMode", .wire_name = "x-amz-checksum-mode", .type = &types::ChecksumMode, .optional = &kOptional<std::string>, .offset = offsetof(HeadObjectRequest, checksum_mode), .location = Location::header},
};
constexpr std::uint16_t kHeadObjectRequestHeaders[] = {1, 2, 3, 4, 6, 20, 19, 17, 14, 15, 16};
constexpr std::string_view kHeadObjectRequestHeaderNames[] = {"if-match", "if-modified-since", "if-none-match", "if-unmodified-since", "range", "x-amz-checksum-mode", "x-amz-expected-bucket-owner", "x-amz-request-payer", "x-amz-server-side-encryption-customer-algorithm", "x-amz-server-side-encryption-customer-key", "x-amz-server-side-encryption-customer-key-md5"};
constexpr Field kIndexDocumentFields[] = {
    {.name = "Suffix", .wire_name = "Suffix", .type = &types::AbortRuleId, .offset = offsetof(IndexDocument, suffix), .required = true},
};
constexpr std::uint16_t kIndexDocumentNames[] = {0};
constexpr Field kInitiatorFields[] = {
    {.name = "ID", .wire_name = "ID", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(Initiator, id)},
    {.name = "DisplayName", .wire_name = "DisplayName", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(Initiator, display_name)},
};
constexpr std::uint16_t kInitiatorNames[] = {1, 0};
constexpr Field kInputSerializationFields[] = {
    {.name = "CSV", .wire_name = "CSV", .type = &types::CSVInput, .optional = &kOptional<CSVInput>, .offset = offsetof(InputSerialization, csv)},
    {.name = "CompressionType", .wire_name = "CompressionType", .type = &types::CompressionType, .optional = &kOptional<std::string>, .offset = offsetof(InputSerialization, compression_type)},
    {.name = "JSON", .wire_name = "JSON", .type = &types::JSONInput, .optional = &kOptional<JSONInput>, .offset = offsetof(InputSerialization, json)},
    {.name = "Parquet", .wire_name = "Parquet", .type = &types::ParquetInput, .optional = &kOptional<ParquetInput>, .offset = offsetof(InputSerialization, parquet)},
};
constexpr std::uint16_t kInputSerializationNames[] = {0, 1, 2, 3};
constexpr Field kIntelligentTieringAndOperatorFields[] = {
    {.name = "Prefix", .wire_name = "Prefix", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(IntelligentTieringAndOperator, prefix)},
    {.name = "Tags", .wire_name = "Tag", .type = &types::TagSet, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(IntelligentTieringAndOperator, tags), .flattened = true},
};
constexpr std::uint16_t kIntelligentTieringAndOperatorNames[] = {0, 1};
constexpr Field kIntelligentTieringConfigurationFields[] = {
    {.name = "Id", .wire_name = "Id", .type = &types::AbortRuleId, .offset = offsetof(IntelligentTieringConfiguration, id), .required = true},
    {.name = "Filter", .wire_name = "Filter", .type = &types::IntelligentTieringFilter, .optional = &kOptional<IntelligentTieringFilter>, .offset = offsetof(IntelligentTieringConfiguration, filter)},
    {.name = "Status", .wire_name = "Status", .type = &types::DeleteMarkerReplicationStatus, .offset = offsetof(IntelligentTieringConfiguration, status), .required = true},
    {.name = "Tierings", .wire_name = "Tiering", .type = &types::TieringList, .offset = offsetof(IntelligentTieringConfiguration, tierings), .required = true},
};
constexpr std::uint16_t kIntelligentTieringConfigurationNames[] = {1, 0, 2, 3};
constexpr Field kIntelligentTieringFilterFields[] = {
    {.name = "Prefix", .wire_name = "Prefix", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(IntelligentTieringFilter, prefix)},
    {.name = "Tag", .wire_name = "Tag", .type = &types::Tag, .optional = &kOptional<Tag>, .offset = offsetof(IntelligentTieringFilter, tag)},
    {.name = "And", .wire_name = "And", .type = &types::IntelligentTieringAndOperator, .optional = &kOptional<IntelligentTieringAndOperator>, .offset = offsetof(IntelligentTieringFilter, and_)},
};
constexpr std::uint16_t kIntelligentTieringFilterNames[] = {2, 0, 1};
constexpr Field kInventoryConfigurationFields[] = {
    {.name = "Destination", .wire_name = "Destination", .type = &types::InventoryDestination, .offset = offsetof(InventoryConfiguration, destination), .required = true},
    {.name = "IsEnabled", .wire_name = "IsEnabled", .type = &types::AccessPointAlias, .offset = offsetof(InventoryConfiguration, is_enabled), .required = true},
    {.name = "Filter", .wire_name = "Filter", .type = &types::InventoryFilter, .optional = &kOptional<InventoryFilter>, .offset = offsetof(InventoryConfiguration, filter)},
    {.name = "Id", .wire_name = "Id", .type = &types::AbortRuleId, .offset = offsetof(InventoryConfiguration, id), .required = true},
    {.name = "IncludedObjectVersions", .wire_name = "IncludedObjectVersions", .type = &types::InventoryIncludedObjectVersions, .offset = offsetof(InventoryConfiguration, included_object_versions), .required = true},
    {.name = "OptionalFields", .wire_name = "OptionalFields", .type = &types::InventoryOptionalFields, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(InventoryConfiguration, optional_fields)},
    {.name = "Schedule", .wire_name = "Schedule", .type = &types::InventorySchedule, .offset = offsetof(InventoryConfiguration, schedule), .required = true},
};
constexpr std::uint16_t kInventoryConfigurationNames[] = {0, 2, 3, 4, 1, 5, 6};
constexpr Field kInventoryDestinationFields[] = {
    {.name = "S3BucketDestination", .wire_name = "S3BucketDestination", .type = &types::InventoryS3BucketDestination, .offset = offsetof(InventoryDestination, s3_bucket_destination), .required = true},
};
constexpr std::uint16_t kInventoryDestinationNames[] = {0};
constexpr Field kInventoryEncryptionFields[] = {
    {.name = "SSES3", .wire_name = "SSE-S3", .type = &types::SSES3, .optional = &kOptional<SSES3>, .offset = offsetof(InventoryEncryption, sses3)},
    {.name = "SSEKMS", .wire_name = "SSE-KMS", .type = &types::SSEKMS, .optional = &kOptional<SSEKMS>, .offset = offsetof(InventoryEncryption, ssekms)},
};
constexpr std::uint16_t kInventoryEncryptionNames[] = {1, 0};
constexpr Field kInventoryFilterFields[] = {
    {.name = "Prefix", .wire_name = "Prefix", .type = &types::AbortRuleId, .offset = offsetof(InventoryFilter, prefix), .required = true},
};
constexpr std::uint16_t kInventoryFilterNames[] = {0};
constexpr Field kInventoryS3BucketDestinationFields[] = {
    {.name = "AccountId", .wire_name = "AccountId", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(InventoryS3BucketDestination, account_id)},
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(InventoryS3BucketDestination, bucket), .required = true},
    {.name = "Format", .wire_name = "Format", .type = &types::InventoryFormat, .offset = offsetof(InventoryS3BucketDestination, format), .required = true},
    {.name = "Prefix", .wire_name = "Prefix", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(InventoryS3BucketDestination, prefix)},
    {.name = "Encryption", .wire_name = "Encryption", .type = &types::InventoryEncryption, .optional = &kOptional<InventoryEncryption>, .offset = offsetof(InventoryS3BucketDestination, encryption)},
};
constexpr std::uint16_t kInventoryS3BucketDestinationNames[] = {0, 1, 4, 2, 3};
constexpr Field kInventoryScheduleFields[] = {
    {.name = "Frequency", .wire_name = "Frequency", .type = &types::InventoryFrequency, .offset = offsetof(InventorySchedule, frequency), .required = true},
};
constexpr std::uint16_t kInventoryScheduleNames[] = {0};
constexpr Field kJSONInputFields[] = {
    {.name = "Type", .wire_name = "Type", .type = &types::JSONType, .optional = &kOptional<std::string>, .offset = offsetof(JSONInput, type)},
};
constexpr std::uint16_t kJSONInputNames[] = {0};
constexpr Field kJSONOutputFields[] = {
    {.name = "RecordDelimiter", .wire_name = "RecordDelimiter", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(JSONOutput, record_delimiter)},
};
constexpr std::uint16_t kJSONOutputNames[] = {0};
constexpr Field kLambdaFunctionConfigurationFields[] = {
    {.name = "Id", .wire_name = "Id", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(LambdaFunctionConfiguration, id)},
    {.name = "LambdaFunctionArn", .wire_name = "CloudFunction", .type = &types::AbortRuleId, .offset = offsetof(LambdaFunctionConfiguration, lambda_function_arn), .required = true},
    {.name = "Events", .wire_name = "Event", .type = &types::EventList, .offset = offsetof(LambdaFunctionConfiguration, events), .required = true},
    {.name = "Filter", .wire_name = "Filter", .type = &types::NotificationConfigurationFilter, .optional = &kOptional<NotificationConfigurationFilter>, .offset = offsetof(LambdaFunctionConfiguration, filter)},
};
constexpr std::uint16_t kLambdaFunctionConfigurationNames[] = {1, 2, 3, 0};
constexpr Field kLifecycleExpirationFields[] = {
    {.name = "Date", .wire_name = "Date", .type = &types::Date, .optional = &kOptional<Timestamp>, .offset = offsetof(LifecycleExpiration, date)},
    {.name = "Days", .wire_name = "Days", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(LifecycleExpiration, days)},
    {.name = "ExpiredObjectDeleteMarker", .wire_name = "ExpiredObjectDeleteMarker", .type = &types::AccessPointAlias, .optional = &kOptional<bool>, .offset = offsetof(LifecycleExpiration, expired_object_delete_marker)},
};
constexpr std::uint16_t kLifecycleExpirationNames[] = {0, 1, 2};
constexpr Field kLifecycleRuleFields[] = {
    {.name = "Expiration", .wire_name = "Expiration", .type = &types::LifecycleExpiration, .optional = &kOptional<LifecycleExpiration>, .offset = offsetof(LifecycleRule, expiration)},
    {.name = "ID", .wire_name = "ID", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(LifecycleRule, id)},
    {.name = "Prefix", .wire_name = "Prefix", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(LifecycleRule, prefix)},
    {.name = "Filter", .wire_name = "Filter", .type = &types::LifecycleRuleFilter, .optional = &kOptional<LifecycleRuleFilter>, .offset = offsetof(LifecycleRule, filter)},
    {.name = "Status", .wire_name = "Status", .type = &types::DeleteMarkerReplicationStatus, .offset = offsetof(LifecycleRule, status), .required = true},
    {.name = "Transitions", .wire_name = "Transition", .type = &types::TransitionList, .optional = &kOptional<std::vector<Transition>>, .offset = offsetof(LifecycleRule, transitions)},
    {.name = "NoncurrentVersionTransitions", .wire_name = "NoncurrentVersionTransition", .type = &types::NoncurrentVersionTransitionList, .optional = &kOptional<std::vector<NoncurrentVersionTransition>>, .offset = offsetof(LifecycleRule, noncurrent_version_transitions)},
    {.name = "NoncurrentVersionExpiration", .wire_name = "NoncurrentVersionExpiration", .type = &types::NoncurrentVersionExpiration, .optional = &kOptional<NoncurrentVersionExpiration>, .offset = offsetof(LifecycleRule, noncurrent_version_expiration)},
    {.name = "AbortIncompleteMultipartUpload", .wire_name = "AbortIncompleteMultipartUpload", .type = &types::AbortIncompleteMultipartUpload, .optional = &kOptional<AbortIncompleteMultipartUpload>, .offset = offsetof(LifecycleRule, abort_incomplete_multipart_upload)},
};
constexpr std::uint16_t kLifecycleRuleNames[] = {8, 0, 3, 1, 7, 6, 2, 4, 5};
constexpr Field kLifecycleRuleAndOperatorFields[] = {
    {.name = "Prefix", .wire_name = "Prefix", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(LifecycleRuleAndOperator, prefix)},
    {.name = "Tags", .wire_name = "Tag", .type = &types::TagSet, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(LifecycleRuleAndOperator, tags), .flattened = true},
    {.name = "ObjectSizeGreaterThan", .wire_name = "ObjectSizeGreaterThan", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(LifecycleRuleAndOperator, object_size_greater_than)},
    {.name = "ObjectSizeLessThan", .wire_name = "ObjectSizeLessThan", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(LifecycleRuleAndOperator, object_size_less_than)},
};
constexpr std::uint16_t kLifecycleRuleAndOperatorNames[] = {2, 3, 0, 1};
constexpr Field kLifecycleRuleFilterFields[] = {
    {.name = "Prefix", .wire_name = "Prefix", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(LifecycleRuleFilter, prefix)},
    {.name = "Tag", .wire_name = "Tag", .type = &types::Tag, .optional = &kOptional<Tag>, .offset = offsetof(LifecycleRuleFilter, tag)},
    {.name = "ObjectSizeGreaterThan", .wire_name = "ObjectSizeGreaterThan", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(LifecycleRuleFilter, object_size_greater_than)},
    {.name = "ObjectSizeLessThan", .wire_name = "ObjectSizeLessThan", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(LifecycleRuleFilter, object_size_less_than)},
    {.name = "And", .wire_name = "And", .type = &types::LifecycleRuleAndOperator, .optional = &kOptional<LifecycleRuleAndOperator>, .offset = offsetof(LifecycleRuleFilter, and_)},
};
constexpr std::uint16_t kLifecycleRuleFilterNames[] = {4, 2, 3, 0, 1};
constexpr Field kListBucketAnalyticsConfigurationsOutputFields[] = {
    {.name = "IsTruncated", .wire_name = "IsTruncated", .type = &types::AccessPointAlias, .optional = &kOptional<bool>, .offset = offsetof(ListBucketAnalyticsConfigurationsOutput, is_truncated)},
    {.name = "ContinuationToken", .wire_name = "ContinuationToken", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListBucketAnalyticsConfigurationsOutput, continuation_token)},
    {.name = "NextContinuationToken", .wire_name = "NextContinuationToken", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListBucketAnalyticsConfigurationsOutput, next_continuation_token)},
    {.name = "AnalyticsConfigurationList", .wire_name = "AnalyticsConfiguration", .type = &types::AnalyticsConfigurationList, .optional = &kOptional<std::vector<AnalyticsConfiguration>>, .offset = offsetof(ListBucketAnalyticsConfigurationsOutput, analytics_configuration_list)},
};
constexpr std::uint16_t kListBucketAnalyticsConfigurationsOutputNames[] = {3, 1, 0, 2};
constexpr Field kListBucketAnalyticsConfigurationsRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(ListBucketAnalyticsConfigurationsRequest, bucket), .location = Location::uri, .required = true},
    {.name = "ContinuationToken", .wire_name = "continuation-token", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListBucketAnalyticsConfigurationsRequest, continuation_token), .location = Location::query},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListBucketAnalyticsConfigurationsRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kListBucketAnalyticsConfigurationsRequestHeaders[] = {2};
constexpr std::string_view kListBucketAnalyticsConfigurationsRequestHeaderNames[] = {"x-amz-expected-bucket-owner"};
constexpr Field kListBucketIntelligentTieringConfigurationsOutputFields[] = {
    {.name = "IsTruncated", .wire_name = "IsTruncated", .type = &types::AccessPointAlias, .optional = &kOptional<bool>, .offset = offsetof(ListBucketIntelligentTieringConfigurationsOutput, is_truncated)},
    {.name = "ContinuationToken", .wire_name = "ContinuationToken", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListBucketIntelligentTieringConfigurationsOutput, continuation_token)},
    {.name = "NextContinuationToken", .wire_name = "NextContinuationToken", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListBucketIntelligentTieringConfigurationsOutput, next_continuation_token)},
    {.name = "IntelligentTieringConfigurationList", .wire_name = "IntelligentTieringConfiguration", .type = &types::IntelligentTieringConfigurationList, .optional = &kOptional<std::vector<IntelligentTieringConfiguration>>, .offset = offsetof(ListBucketIntelligentTieringConfigurationsOutput, intelligent_tiering_configuration_list)},
};
constexpr std::uint16_t kListBucketIntelligentTieringConfigurationsOutputNames[] = {1, 3, 0, 2};
constexpr Field kListBucketIntelligentTieringConfigurationsRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(ListBucketIntelligentTieringConfigurationsRequest, bucket), .location = Location::uri, .required = true},
    {.name = "ContinuationToken", .wire_name = "continuation-token", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListBucketIntelligentTieringConfigurationsRequest, continuation_token), .location = Location::query},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListBucketIntelligentTieringConfigurationsRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kListBucketIntelligentTieringConfigurationsRequestHeaders[] = {2};
constexpr std::string_view kListBucketIntelligentTieringConfigurationsRequestHeaderNames[] = {"x-amz-expected-bucket-owner"};
constexpr Field kListBucketInventoryConfigurationsOutputFields[] = {
    {.name = "ContinuationToken", .wire_name = "ContinuationToken", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListBucketInventoryConfigurationsOutput, continuation_token)},
    {.name = "InventoryConfigurationList", .wire_name = "InventoryConfiguration", .type = &types::InventoryConfigurationList, .optional = &kOptional<std::vector<InventoryConfiguration>>, .offset = offsetof(ListBucketInventoryConfigurationsOutput, inventory_configuration_list)},
    {.name = "IsTruncated", .wire_name = "IsTruncated", .type = &types::AccessPointAlias, .optional = &kOptional<bool>, .offset = offsetof(ListBucketInventoryConfigurationsOutput, is_truncated)},
    {.name = "NextContinuationToken", .wire_name = "NextContinuationToken", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListBucketInventoryConfigurationsOutput, next_continuation_token)},
};
constexpr std::uint16_t kListBucketInventoryConfigurationsOutputNames[] = {0, 1, 2, 3};
constexpr Field kListBucketInventoryConfigurationsRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(ListBucketInventoryConfigurationsRequest, bucket), .location = Location::uri, .required = true},
    {.name = "ContinuationToken", .wire_name = "continuation-token", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListBucketInventoryConfigurationsRequest, continuation_token), .location = Location::query},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListBucketInventoryConfigurationsRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kListBucketInventoryConfigurationsRequestHeaders[] = {2};
constexpr std::string_view kListBucketInventoryConfigurationsRequestHeaderNames[] = {"x-amz-expected-bucket-owner"};
constexpr Field kListBucketMetricsConfigurationsOutputFields[] = {
    {.name = "IsTruncated", .wire_name = "IsTruncated", .type = &types::AccessPointAlias, .optional = &kOptional<bool>, .offset = offsetof(ListBucketMetricsConfigurationsOutput, is_truncated)},
    {.name = "ContinuationToken", .wire_name = "ContinuationToken", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListBucketMetricsConfigurationsOutput, continuation_token)},
    {.name = "NextContinuationToken", .wire_name = "NextContinuationToken", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListBucketMetricsConfigurationsOutput, next_continuation_token)},
    {.name = "MetricsConfigurationList", .wire_name = "MetricsConfiguration", .type = &types::MetricsConfigurationList, .optional = &kOptional<std::vector<MetricsConfiguration>>, .offset = offsetof(ListBucketMetricsConfigurationsOutput, metrics_configuration_list)},
};
constexpr std::uint16_t kListBucketMetricsConfigurationsOutputNames[] = {1, 0, 3, 2};
constexpr Field kListBucketMetricsConfigurationsRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(ListBucketMetricsConfigurationsRequest, bucket), .location = Location::uri, .required = true},
    {.name = "ContinuationToken", .wire_name = "continuation-token", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListBucketMetricsConfigurationsRequest, continuation_token), .location = Location::query},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListBucketMetricsConfigurationsRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kListBucketMetricsConfigurationsRequestHeaders[] = {2};
constexpr std::string_view kListBucketMetricsConfigurationsRequestHeaderNames[] = {"x-amz-expected-bucket-owner"};
constexpr Field kListBucketsOutputFields[] = {
    {.name = "Buckets", .wire_name = "Buckets", .type = &types::Buckets, .optional = &kOptional<std::vector<Bucket>>, .offset = offsetof(ListBucketsOutput, buckets)},
    {.name = "Owner", .wire_name = "Owner", .type = &types::Owner, .optional = &kOptional<Owner>, .offset = offsetof(ListBucketsOutput, owner)},
    {.name = "ContinuationToken", .wire_name = "ContinuationToken", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListBucketsOutput, continuation_token)},
    {.name = "Prefix", .wire_name = "Prefix", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListBucketsOutput, prefix)},
};
constexpr std::uint16_t kListBucketsOutputNames[] = {0, 2, 1, 3};
constexpr Field kListBucketsRequestFields[] = {
    {.name = "MaxBuckets", .wire_name = "max-buckets", .type = &types::MaxBuckets, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListBucketsRequest, max_buckets), .location = Location::query},
    {.name = "ContinuationToken", .wire_name = "continuation-token", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListBucketsRequest, continuation_token), .location = Location::query},
    {.name = "Prefix", .wire_name = "prefix", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListBucketsRequest, prefix), .location = Location::query},
    {.name = "BucketRegion", .wire_name = "bucket-region", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListBucketsRequest, bucket_region), .location = Location::query},
};
constexpr Field kListMultipartUploadsOutputFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListMultipartUploadsOutput, bucket)},
    {.name = "KeyMarker", .wire_name = "KeyMarker", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListMultipartUploadsOutput, key_marker)},
    {.name = "UploadIdMarker", .wire_name = "UploadIdMarker", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListMultipartUploadsOutput, upload_id_marker)},
    {.name = "NextKeyMarker", .wire_name = "NextKeyMarker", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListMultipartUploadsOutput, next_key_marker)},
    {.name = "Prefix", .wire_name = "Prefix", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListMultipartUploadsOutput, prefix)},
    {.name = "Delimiter", .wire_name = "Delimiter", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListMultipartUploadsOutput, delimiter)},
    {.name = "NextUploadIdMarker", .wire_name = "NextUploadIdMarker", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListMultipartUploadsOutput, next_upload_id_marker)},
    {.name = "MaxUploads", .wire_name = "MaxUploads", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListMultipartUploadsOutput, max_uploads)},
    {.name = "IsTruncated", .wire_name = "IsTruncated", .type = &types::AccessPointAlias, .optional = &kOptional<bool>, .offset = offsetof(ListMultipartUploadsOutput, is_truncated)},
    {.name = "Uploads", .wire_name = "Upload", .type = &types::MultipartUploadList, .optional = &kOptional<std::vector<MultipartUpload>>, .offset = offsetof(ListMultipartUploadsOutput, uploads)},
    {.name = "CommonPrefixes", .wire_name = "CommonPrefixes", .type = &types::CommonPrefixList, .optional = &kOptional<std::vector<CommonPrefix>>, .offset = offsetof(ListMultipartUploadsOutput, common_prefixes)},
    {.name = "EncodingType", .wire_name = "EncodingType", .type = &types::EncodingType, .optional = &kOptional<std::string>, .offset = offsetof(ListMultipartUploadsOutput, encoding_type)},
    {.name = "RequestCharged", .wire_name = "x-amz-request-charged", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(ListMultipartUploadsOutput, request_charged), .location = Location::header},
};
constexpr std::uint16_t kListMultipartUploadsOutputNames[] = {0, 10, 5, 11, 8, 1, 7, 3, 6, 4, 9, 2};
constexpr std::uint16_t kListMultipartUploadsOutputHeaders[] = {12};
constexpr std::string_view kListMultipartUploadsOutputHeaderNames[] = {"x-amz-request-charged"};
constexpr Field kListMultipartUploadsRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(ListMultipartUploadsRequest, bucket), .location = Location::uri, .required = true},
    {.name = "Delimiter", .wire_name = "delimiter", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListMultipartUploadsRequest, delimiter), .location = Location::query},
    {.name = "EncodingType", .wire_name = "encoding-type", .type = &types::EncodingType, .optional = &kOptional<std::string>, .offset = offsetof(ListMultipartUploadsRequest, encoding_type), .location = Location::query},
    {.name = "KeyMarker", .wire_name = "key-marker", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListMultipartUploadsRequest, key_marker), .location = Location::query},
    {.name = "MaxUploads", .wire_name = "max-uploads", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListMultipartUploadsRequest, max_uploads), .location = Location::query},
    {.name = "Prefix", .wire_name = "prefix", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListMultipartUploadsRequest, prefix), .location = Location::query},
    {.name = "UploadIdMarker", .wire_name = "upload-id-marker", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListMultipartUploadsRequest, upload_id_marker), .location = Location::query},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListMultipartUploadsRequest, expected_bucket_owner), .location = Location::header},
    {.name = "RequestPayer", .wire_name = "x-amz-request-payer", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(ListMultipartUploadsRequest, request_payer), .location = Location::header},
};
constexpr std::uint16_t kListMultipartUploadsRequestHeaders[] = {7, 8};
constexpr std::string_view kListMultipartUploadsRequestHeaderNames[] = {"x-amz-expected-bucket-owner", "x-amz-request-payer"};
constexpr Field kListObjectVersionsOutputFields[] = {
    {.name = "IsTruncated", .wire_name = "IsTruncated", .type = &types::AccessPointAlias, .optional = &kOptional<bool>, .offset = offsetof(ListObjectVersionsOutput, is_truncated)},
    {.name = "KeyMarker", .wire_name = "KeyMarker", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListObjectVersionsOutput, key_marker)},
    {.name = "VersionIdMarker", .wire_name = "VersionIdMarker", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListObjectVersionsOutput, version_id_marker)},
    {.name = "NextKeyMarker", .wire_name = "NextKeyMarker", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListObjectVersionsOutput, next_key_marker)},
    {.name = "NextVersionIdMarker", .wire_name = "NextVersionIdMarker", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListObjectVersionsOutput, next_version_id_marker)},
    {.name = "Versions", .wire_name = "Version", .type = &types::ObjectVersionList, .optional = &kOptional<std::vector<ObjectVersion>>, .offset = offsetof(ListObjectVersionsOutput, versions)},
    {.name = "DeleteMarkers", .wire_name = "DeleteMarker", .type = &types::DeleteMarkers, .optional = &kOptional<std::vector<DeleteMarkerEntry>>, .offset = offsetof(ListObjectVersionsOutput, delete_markers)},
    {.name = "Name", .wire_name = "Name", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListObjectVersionsOutput, name)},
    {.name = "Prefix", .wire_name = "Prefix", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListObjectVersionsOutput, prefix)},
    {.name = "Delimiter", .wire_name = "Delimiter", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListObjectVersionsOutput, delimiter)},
    {.name = "MaxKeys", .wire_name = "MaxKeys", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListObjectVersionsOutput, max_keys)},
    {.name = "CommonPrefixes", .wire_name = "CommonPrefixes", .type = &types::CommonPrefixList, .optional = &kOptional<std::vector<CommonPrefix>>, .offset = offsetof(ListObjectVersionsOutput, common_prefixes)},
    {.name = "EncodingType", .wire_name = "EncodingType", .type = &types::EncodingType, .optional = &kOptional<std::string>, .offset = offsetof(ListObjectVersionsOutput, encoding_type)},
    {.name = "RequestCharged", .wire_name = "x-amz-request-charged", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(ListObjectVersionsOutput, request_charged), .location = Location::header},
};
constexpr std::uint16_t kListObjectVersionsOutputNames[] = {11, 6, 9, 12, 0, 1, 10, 7, 3, 4, 8, 5, 2};
constexpr std::uint16_t kListObjectVersionsOutputHeaders[] = {13};
constexpr std::string_view kListObjectVersionsOutputHeaderNames[] = {"x-amz-request-charged"};
constexpr Field kListObjectVersionsRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(ListObjectVersionsRequest, bucket), .location = Location::uri, .required = true},
    {.name = "Delimiter", .wire_name = "delimiter", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListObjectVersionsRequest, delimiter), .location = Location::query},
    {.name = "EncodingType", .wire_name = "encoding-type", .type = &types::EncodingType, .optional = &kOptional<std::string>, .offset = offsetof(ListObjectVersionsRequest, encoding_type), .location = Location::query},
    {.name = "KeyMarker", .wire_name = "key-marker", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListObjectVersionsRequest, key_marker), .location = Location::query},
    {.name = "MaxKeys", .wire_name = "max-keys", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListObjectVersionsRequest, max_keys), .location = Location::query},
    {.name = "Prefix", .wire_name = "prefix", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListObjectVersionsRequest, prefix), .location = Location::query},
    {.name = "VersionIdMarker", .wire_name = "version-id-marker", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListObjectVersionsRequest, version_id_marker), .location = Location::query},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListObjectVersionsRequest, expected_bucket_owner), .location = Location::header},
    {.name = "RequestPayer", .wire_name = "x-amz-request-payer", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(ListObjectVersionsRequest, request_payer), .location = Location::header},
    {.name = "OptionalObjectAttributes", .wire_name = "x-amz-optional-object-attributes", .type = &types::OptionalObjectAttributesList, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(ListObjectVersionsRequest, optional_object_attributes), .location = Location::header},
};
constexpr std::uint16_t kListObjectVersionsRequestHeaders[] = {7, 9, 8};
constexpr std::string_view kListObjectVersionsRequestHeaderNames[] = {"x-amz-expected-bucket-owner", "x-amz-optional-object-attributes", "x-amz-request-payer"};
constexpr Field kListObjectsOutputFields[] = {
    {.name = "IsTruncated", .wire_name = "IsTruncated", .type = &types::AccessPointAlias, .optional = &kOptional<bool>, .offset = offsetof(ListObjectsOutput, is_truncated)},
    {.name = "Marker", .wire_name = "Marker", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListObjectsOutput, marker)},
    {.name = "NextMarker", .wire_name = "NextMarker", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListObjectsOutput, next_marker)},
    {.name = "Contents", .wire_name = "Contents", .type = &types::ObjectList, .optional = &kOptional<std::vector<Object>>, .offset = offsetof(ListObjectsOutput, contents)},
    {.name = "Name", .wire_name = "Name", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListObjectsOutput, name)},
    {.name = "Prefix", .wire_name = "Prefix", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListObjectsOutput, prefix)},
    {.name = "Delimiter", .wire_name = "Delimiter", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListObjectsOutput, delimiter)},
    {.name = "MaxKeys", .wire_name = "MaxKeys", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListObjectsOutput, max_keys)},
    {.name = "CommonPrefixes", .wire_name = "CommonPrefixes", .type = &types::CommonPrefixList, .optional = &kOptional<std::vector<CommonPrefix>>, .offset = offsetof(ListObjectsOutput, common_prefixes)},
    {.name = "EncodingType", .wire_name = "EncodingType", .type = &types::EncodingType, .optional = &kOptional<std::string>, .offset = offsetof(ListObjectsOutput, encoding_type)},
    {.name = "RequestCharged", .wire_name = "x-amz-request-charged", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(ListObjectsOutput, request_charged), .location = Location::header},
};
constexpr std::uint16_t kListObjectsOutputNames[] = {8, 3, 6, 9, 0, 1, 7, 4, 2, 5};
constexpr std::uint16_t kListObjectsOutputHeaders[] = {10};
constexpr std::string_view kListObjectsOutputHeaderNames[] = {"x-amz-request-charged"};
constexpr Field kListObjectsRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(ListObjectsRequest, bucket), .location = Location::uri, .required = true},
    {.name = "Delimiter", .wire_name = "delimiter", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListObjectsRequest, delimiter), .location = Location::query},
    {.name = "EncodingType", .wire_name = "encoding-type", .type = &types::EncodingType, .optional = &kOptional<std::string>, .offset = offsetof(ListObjectsRequest, encoding_type), .location = Location::query},
    {.name = "Marker", .wire_name = "marker", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListObjectsRequest, marker), .location = Location::query},
    {.name = "MaxKeys", .wire_name = "max-keys", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListObjectsRequest, max_keys), .location = Location::query},
    {.name = "Prefix", .wire_name = "prefix", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListObjectsRequest, prefix), .location = Location::query},
    {.name = "RequestPayer", .wire_name = "x-amz-request-payer", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(ListObjectsRequest, request_payer), .location = Location::header},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListObjectsRequest, expected_bucket_owner), .location = Location::header},
    {.name = "OptionalObjectAttributes", .wire_name = "x-amz-optional-object-attributes", .type = &types::OptionalObjectAttributesList, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(ListObjectsRequest, optional_object_attributes), .location = Location::header},
};
constexpr std::uint16_t kListObjectsRequestHeaders[] = {7, 8, 6};
constexpr std::string_view kListObjectsRequestHeaderNames[] = {"x-amz-expected-bucket-owner", "x-amz-optional-object-attributes", "x-amz-request-payer"};
constexpr Field kListObjectsV2OutputFields[] = {
    {.name = "IsTruncated", .wire_name = "IsTruncated", .type = &types::AccessPointAlias, .optional = &kOptional<bool>, .offset = offsetof(ListObjectsV2Output, is_truncated)},
    {.name = "Contents", .wire_name = "Contents", .type = &types::ObjectList, .optional = &kOptional<std::vector<Object>>, .offset = offsetof(ListObjectsV2Output, contents)},
    {.name = "Name", .wire_name = "Name", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListObjectsV2Output, name)},
    {.name = "Prefix", .wire_name = "Prefix", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListObjectsV2Output, prefix)},
    {.name = "Delimiter", .wire_name = "Delimiter", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListObjectsV2Output, delimiter)},
    {.name = "MaxKeys", .wire_name = "MaxKeys", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListObjectsV2Output, max_keys)},
    {.name = "CommonPrefixes", .wire_name = "CommonPrefixes", .type = &types::CommonPrefixList, .optional = &kOptional<std::vector<CommonPrefix>>, .offset = offsetof(ListObjectsV2Output, common_prefixes)},
    {.name = "EncodingType", .wire_name = "EncodingType", .type = &types::EncodingType, .optional = &kOptional<std::string>, .offset = offsetof(ListObjectsV2Output, encoding_type)},
    {.name = "KeyCount", .wire_name = "KeyCount", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListObjectsV2Output, key_count)},
    {.name = "ContinuationToken", .wire_name = "ContinuationToken", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListObjectsV2Output, continuation_token)},
    {.name = "NextContinuationToken", .wire_name = "NextContinuationToken", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListObjectsV2Output, next_continuation_token)},
    {.name = "StartAfter", .wire_name = "StartAfter", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListObjectsV2Output, start_after)},
    {.name = "RequestCharged", .wire_name = "x-amz-request-charged", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(ListObjectsV2Output, request_charged), .location = Location::header},
};
constexpr std::uint16_t kListObjectsV2OutputNames[] = {6, 1, 9, 4, 7, 0, 8, 5, 2, 10, 3, 11};
constexpr std::uint16_t kListObjectsV2OutputHeaders[] = {12};
constexpr std::string_view kListObjectsV2OutputHeaderNames[] = {"x-amz-request-charged"};
constexpr Field kListObjectsV2RequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(ListObjectsV2Request, bucket), .location = Location::uri, .required = true},
    {.name = "Delimiter", .wire_name = "delimiter", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListObjectsV2Request, delimiter), .location = Location::query},
    {.name = "EncodingType", .wire_name = "encoding-type", .type = &types::EncodingType, .optional = &kOptional<std::string>, .offset = offsetof(ListObjectsV2Request, encoding_type), .location = Location::query},
    {.name = "MaxKeys", .wire_name = "max-keys", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListObjectsV2Request, max_keys), .location = Location::query},
    {.name = "Prefix", .wire_name = "prefix", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListObjectsV2Request, prefix), .location = Location::query},
    {.name = "ContinuationToken", .wire_name = "continuation-token", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListObjectsV2Request, continuation_token), .location = Location::query},
    {.name = "FetchOwner", .wire_name = "fetch-owner", .type = &types::AccessPointAlias, .optional = &kOptional<bool>, .offset = offsetof(ListObjectsV2Request, fetch_owner), .location = Location::query},
    {.name = "StartAfter", .wire_name = "start-after", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListObjectsV2Request, start_after), .location = Location::query},
    {.name = "RequestPayer", .wire_name = "x-amz-request-payer", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(ListObjectsV2Request, request_payer), .location = Location::header},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListObjectsV2Request, expected_bucket_owner), .location = Location::header},
    {.name = "OptionalObjectAttributes", .wire_name = "x-amz-optional-object-attributes", .type = &types::OptionalObjectAttributesList, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(ListObjectsV2Request, optional_object_attributes), .location = Location::header},
};
constexpr std::uint16_t kListObjectsV2RequestHeaders[] = {9, 10, 8};
constexpr std::string_view kListObjectsV2RequestHeaderNames[] = {"x-amz-expected-bucket-owner", "x-amz-optional-object-attributes", "x-amz-request-payer"};
constexpr Field kListPartsOutputFields[] = {
    {.name = "AbortDate", .wire_name = "x-amz-abort-date", .type = &types::AbortDate, .optional = &kOptional<Timestamp>, .offset = offsetof(ListPartsOutput, abort_date), .location = Location::header},
    {.name = "AbortRuleId", .wire_name = "x-amz-abort-rule-id", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListPartsOutput, abort_rule_id), .location = Location::header},
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListPartsOutput, bucket)},
    {.name = "Key", .wire_name = "Key", .type = &types::ObjectKey, .optional = &kOptional<std::string>, .offset = offsetof(ListPartsOutput, key)},
    {.name = "UploadId", .wire_name = "UploadId", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListPartsOutput, upload_id)},
    {.name = "PartNumberMarker", .wire_name = "PartNumberMarker", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListPartsOutput, part_number_marker)},
    {.name = "NextPartNumberMarker", .wire_name = "NextPartNumberMarker", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListPartsOutput, next_part_number_marker)},
    {.name = "MaxParts", .wire_name = "MaxParts", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListPartsOutput, max_parts)},
    {.name = "IsTruncated", .wire_name = "IsTruncated", .type = &types::AccessPointAlias, .optional = &kOptional<bool>, .offset = offsetof(ListPartsOutput, is_truncated)},
    {.name = "Parts", .wire_name = "Part", .type = &types::Parts, .optional = &kOptional<std::vector<Part>>, .offset = offsetof(ListPartsOutput, parts)},
    {.name = "Initiator", .wire_name = "Initiator", .type = &types::Initiator, .optional = &kOptional<Initiator>, .offset = offsetof(ListPartsOutput, initiator)},
    {.name = "Owner", .wire_name = "Owner", .type = &types::Owner, .optional = &kOptional<Owner>, .offset = offsetof(ListPartsOutput, owner)},
    {.name = "StorageClass", .wire_name = "StorageClass", .type = &types::StorageClass, .optional = &kOptional<std::string>, .offset = offsetof(ListPartsOutput, storage_class)},
    {.name = "RequestCharged", .wire_name = "x-amz-request-charged", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(ListPartsOutput, request_charged), .location = Location::header},
    {.name = "ChecksumAlgorithm", .wire_name = "ChecksumAlgorithm", .type = &types::ChecksumAlgorithm, .optional = &kOptional<std::string>, .offset = offsetof(ListPartsOutput, checksum_algorithm)},
    {.name = "ChecksumType", .wire_name = "ChecksumType", .type = &types::ChecksumType, .optional = &kOptional<std::string>, .offset = offsetof(ListPartsOutput, checksum_type)},
};
constexpr std::uint16_t kListPartsOutputNames[] = {2, 14, 15, 10, 8, 3, 7, 6, 11, 9, 5, 12, 4};
constexpr std::uint16_t kListPartsOutputHeaders[] = {0, 1, 13};
constexpr std::string_view kListPartsOutputHeaderNames[] = {"x-amz-abort-date", "x-amz-abort-rule-id", "x-amz-request-charged"};
constexpr Field kListPartsRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(ListPartsRequest, bucket), .location = Location::uri, .required = true},
    {.name = "Key", .wire_name = "Key", .type = &types::ObjectKey, .offset = offsetof(ListPartsRequest, key), .location = Location::uri, .required = true},
    {.name = "MaxParts", .wire_name = "max-parts", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListPartsRequest, max_parts), .location = Location::query},
    {.name = "PartNumberMarker", .wire_name = "part-number-marker", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListPartsRequest, part_number_marker), .location = Location::query},
    {.name = "UploadId", .wire_name = "uploadId", .type = &types::AbortRuleId, .offset = offsetof(ListPartsRequest, upload_id), .location = Location::query, .required = true},
    {.name = "RequestPayer", .wire_name = "x-amz-request-payer", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(ListPartsRequest, request_payer), .location = Location::header},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListPartsRequest, expected_bucket_owner), .location = Location::header},
    {.name = "SSECustomerAlgorithm", .wire_name = "x-amz-server-side-encryption-customer-algorithm", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListPartsRequest, sse_customer_algorithm), .location = Location::header},
    {.name = "SSECustomerKey", .wire_name = "x-amz-server-side-encryption-customer-key", .type = &types::CopySourceSSECustomerKey, .optional = &kOptional<std::string>, .offset = offsetof(ListPartsRequest, sse_customer_key), .location = Location::header},
    {.name = "SSECustomerKeyMD5", .wire_name = "x-amz-server-side-encryption-customer-key-MD5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(ListPartsRequest, sse_customer_key_md5), .location = Location::header},
};
constexpr std::uint16_t kListPartsRequestHeaders[] = {6, 5, 7, 8, 9};
constexpr std::string_view kListPartsRequestHeaderNames[] = {"x-amz-expected-bucket-owner", "x-amz-request-payer", "x-amz-server-side-encryption-customer-algorithm", "x-amz-server-side-encryption-customer-key", "x-amz-server-side-encryption-customer-key-md5"};

}  // namespace

constinit const Shape GetObjectAttributesOutput::kShape = {.name = "GetObjectAttributesOutput", .size = sizeof(GetObjectAttributesOutput), .fields = kGetObjectAttributesOutputFields, .by_wire_name = kGetObjectAttributesOutputNames, .headers = kGetObjectAttributesOutputHeaders, .header_names = kGetObjectAttributesOutputHeaderNames};
constinit const Type types::GetObjectAttributesOutput = {.kind = Kind::structure, .shape = &GetObjectAttributesOutput::kShape};
constinit const Shape GetObjectAttributesParts::kShape = {.name = "GetObjectAttributesParts", .size = sizeof(GetObjectAttributesParts), .fields = kGetObjectAttributesPartsFields, .by_wire_name = kGetObjectAttributesPartsNames};
constinit const Type types::GetObjectAttributesParts = {.kind = Kind::structure, .shape = &GetObjectAttributesParts::kShape};
constinit const Shape GetObjectAttributesRequest::kShape = {.name = "GetObjectAttributesRequest", .size = sizeof(GetObjectAttributesRequest), .fields = kGetObjectAttributesRequestFields, .headers = kGetObjectAttributesRequestHeaders, .header_names = kGetObjectAttributesRequestHeaderNames};
constinit const Type types::GetObjectAttributesRequest = {.kind = Kind::structure, .shape = &GetObjectAttributesRequest::kShape};
constinit const Shape GetObjectLegalHoldOutput::kShape = {.name = "GetObjectLegalHoldOutput", .size = sizeof(GetObjectLegalHoldOutput), .fields = kGetObjectLegalHoldOutputFields, .by_wire_name = kGetObjectLegalHoldOutputNames, .payload = &kGetObjectLegalHoldOutputFields[0]};
constinit const Type types::GetObjectLegalHoldOutput = {.kind = Kind::structure, .shape = &GetObjectLegalHoldOutput::kShape};
constinit const Shape GetObjectLegalHoldRequest::kShape = {.name = "GetObjectLegalHoldRequest", .size = sizeof(GetObjectLegalHoldRequest), .fields = kGetObjectLegalHoldRequestFields, .headers = kGetObjectLegalHoldRequestHeaders, .header_names = kGetObjectLegalHoldRequestHeaderNames};
constinit const Type types::GetObjectLegalHoldRequest = {.kind = Kind::structure, .shape = &GetObjectLegalHoldRequest::kShape};
constinit const Shape GetObjectLockConfigurationOutput::kShape = {.name = "GetObjectLockConfigurationOutput", .size = sizeof(GetObjectLockConfigurationOutput), .fields = kGetObjectLockConfigurationOutputFields, .by_wire_name = kGetObjectLockConfigurationOutputNames, .payload = &kGetObjectLockConfigurationOutputFields[0]};
constinit const Type types::GetObjectLockConfigurationOutput = {.kind = Kind::structure, .shape = &GetObjectLockConfigurationOutput::kShape};
constinit const Shape GetObjectLockConfigurationRequest::kShape = {.name = "GetObjectLockConfigurationRequest", .size = sizeof(GetObjectLockConfigurationRequest), .fields = kGetObjectLockConfigurationRequestFields, .headers = kGetObjectLockConfigurationRequestHeaders, .header_names = kGetObjectLockConfigurationRequestHeaderNames};
constinit const Type types::GetObjectLockConfigurationRequest = {.kind = Kind::structure, .shape = &GetObjectLockConfigurationRequest::kShape};
constinit const Shape GetObjectOutput::kShape = {.name = "GetObjectOutput", .size = sizeof(GetObjectOutput), .fields = kGetObjectOutputFields, .by_wire_name = kGetObjectOutputNames, .headers = kGetObjectOutputHeaders, .header_names = kGetObjectOutputHeaderNames, .payload = &kGetObjectOutputFields[0], .streaming = true};
constinit const Type types::GetObjectOutput = {.kind = Kind::structure, .shape = &GetObjectOutput::kShape};
constinit const Shape GetObjectRequest::kShape = {.name = "GetObjectRequest", .size = sizeof(GetObjectRequest), .fields = kGetObjectRequestFields, .headers = kGetObjectRequestHeaders, .header_names = kGetObjectRequestHeaderNames};
constinit const Type types::GetObjectRequest = {.kind = Kind::structure, .shape = &GetObjectRequest::kShape};
constinit const Shape GetObjectRetentionOutput::kShape = {.name = "GetObjectRetentionOutput", .size = sizeof(GetObjectRetentionOutput), .fields = kGetObjectRetentionOutputFields, .by_wire_name = kGetObjectRetentionOutputNames, .payload = &kGetObjectRetentionOutputFields[0]};
constinit const Type types::GetObjectRetentionOutput = {.kind = Kind::structure, .shape = &GetObjectRetentionOutput::kShape};
constinit const Shape GetObjectRetentionRequest::kShape = {.name = "GetObjectRetentionRequest", .size = sizeof(GetObjectRetentionRequest), .fields = kGetObjectRetentionRequestFields, .headers = kGetObjectRetentionRequestHeaders, .header_names = kGetObjectRetentionRequestHeaderNames};
constinit const Type types::GetObjectRetentionRequest = {.kind = Kind::structure, .shape = &GetObjectRetentionRequest::kShape};
constinit const Shape GetObjectTaggingOutput::kShape = {.name = "GetObjectTaggingOutput", .size = sizeof(GetObjectTaggingOutput), .fields = kGetObjectTaggingOutputFields, .by_wire_name = kGetObjectTaggingOutputNames, .headers = kGetObjectTaggingOutputHeaders, .header_names = kGetObjectTaggingOutputHeaderNames};
constinit const Type types::GetObjectTaggingOutput = {.kind = Kind::structure, .shape = &GetObjectTaggingOutput::kShape};
constinit const Shape GetObjectTaggingRequest::kShape = {.name = "GetObjectTaggingRequest", .size = sizeof(GetObjectTaggingRequest), .fields = kGetObjectTaggingRequestFields, .headers = kGetObjectTaggingRequestHeaders, .header_names = kGetObjectTaggingRequestHeaderNames};
constinit const Type types::GetObjectTaggingRequest = {.kind = Kind::structure, .shape = &GetObjectTaggingRequest::kShape};
constinit const Shape GetPublicAccessBlockOutput::kShape = {.name = "GetPublicAccessBlockOutput", .size = sizeof(GetPublicAccessBlockOutput), .fields = kGetPublicAccessBlockOutputFields, .by_wire_name = kGetPublicAccessBlockOutputNames, .payload = &kGetPublicAccessBlockOutputFields[0]};
constinit const Type types::GetPublicAccessBlockOutput = {.kind = Kind::structure, .shape = &GetPublicAccessBlockOutput::kShape};
constinit const Shape GetPublicAccessBlockRequest::kShape = {.name = "GetPublicAccessBlockRequest", .size = sizeof(GetPublicAccessBlockRequest), .fields = kGetPublicAccessBlockRequestFields, .headers = kGetPublicAccessBlockRequestHeaders, .header_names = kGetPublicAccessBlockRequestHeaderNames};
constinit const Type types::GetPublicAccessBlockRequest = {.kind = Kind::structure, .shape = &GetPublicAccessBlockRequest::kShape};
constinit const Shape GlacierJobParameters::kShape = {.name = "GlacierJobParameters", .size = sizeof(GlacierJobParameters), .fields = kGlacierJobParametersFields, .by_wire_name = kGlacierJobParametersNames};
constinit const Type types::GlacierJobParameters = {.kind = Kind::structure, .shape = &GlacierJobParameters::kShape};
constinit const Shape Grant::kShape = {.name = "Grant", .size = sizeof(Grant), .fields = kGrantFields, .by_wire_name = kGrantNames};
constinit const Type types::Grant = {.kind = Kind::structure, .shape = &Grant::kShape};
constinit const Type types::Grants = {.kind = Kind::list, .element = &types::Grant, .list = &kList<Grant>, .element_name = "Grant"};
constinit const Shape Grantee::kShape = {.name = "Grantee", .size = sizeof(Grantee), .fields = kGranteeFields, .by_wire_name = kGranteeNames, .xml_namespace = "http://www.w3.org/2001/XMLSchema-instance"};
constinit const Type types::Grantee = {.kind = Kind::structure, .shape = &Grantee::kShape};
constinit const Shape HeadBucketOutput::kShape = {.name = "HeadBucketOutput", .size = sizeof(HeadBucketOutput), .fields = kHeadBucketOutputFields, .headers = kHeadBucketOutputHeaders, .header_names = kHeadBucketOutputHeaderNames};
constinit const Type types::HeadBucketOutput = {.kind = Kind::structure, .shape = &HeadBucketOutput::kShape};
constinit const Shape HeadBucketRequest::kShape = {.name = "HeadBucketRequest", .size = sizeof(HeadBucketRequest), .fields = kHeadBucketRequestFields, .headers = kHeadBucketRequestHeaders, .header_names = kHeadBucketRequestHeaderNames};
constinit const Type types::HeadBucketRequest = {.kind = Kind::structure, .shape = &HeadBucketRequest::kShape};
constinit const Shape HeadObjectOutput::kShape = {.name = "HeadObjectOutput", .size = sizeof(HeadObjectOutput), .fields = kHeadObjectOutputFields, .headers = kHeadObjectOutputHeaders, .header_names = kHeadObjectOutputHeaderNames};
constinit const Type types::HeadObjectOutput = {.kind = Kind::structure, .shape = &HeadObjectOutput::kShape};
constinit const Shape HeadObjectRequest::kShape = {.name = "HeadObjectRequest", .size = sizeof(HeadObjectRequest), .fields = kHeadObjectRequestFields, .headers = kHeadObjectRequestHeaders, .header_names = kHeadObjectRequestHeaderNames};
constinit const Type types::HeadObjectRequest = {.kind = Kind::structure, .shape = &HeadObjectRequest::kShape};
constinit const Shape IndexDocument::kShape = {.name = "IndexDocument", .size = sizeof(IndexDocument), .fields = kIndexDocumentFields, .by_wire_name = kIndexDocumentNames};
constinit const Type types::IndexDocument = {.kind = Kind::structure, .shape = &IndexDocument::kShape};
constinit const Shape Initiator::kShape = {.name = "Initiator", .size = sizeof(Initiator), .fields = kInitiatorFields, .by_wire_name = kInitiatorNames};
constinit const Type types::Initiator = {.kind = Kind::structure, .shape = &Initiator::kShape};
constinit const Shape InputSerialization::kShape = {.name = "InputSerialization", .size = sizeof(InputSerialization), .fields = kInputSerializationFields, .by_wire_name = kInputSerializationNames};
constinit const Type types::InputSerialization = {.kind = Kind::structure, .shape = &InputSerialization::kShape};
constinit const Shape IntelligentTieringAndOperator::kShape = {.name = "IntelligentTieringAndOperator", .size = sizeof(IntelligentTieringAndOperator), .fields = kIntelligentTieringAndOperatorFields, .by_wire_name = kIntelligentTieringAndOperatorNames};
constinit const Type types::IntelligentTieringAndOperator = {.kind = Kind::structure, .shape = &IntelligentTieringAndOperator::kShape};
constinit const Shape IntelligentTieringConfiguration::kShape = {.name = "IntelligentTieringConfiguration", .size = sizeof(IntelligentTieringConfiguration), .fields = kIntelligentTieringConfigurationFields, .by_wire_name = kIntelligentTieringConfigurationNames};
constinit const Type types::IntelligentTieringConfiguration = {.kind = Kind::structure, .shape = &IntelligentTieringConfiguration::kShape};
constinit const Type types::IntelligentTieringConfigurationList = {.kind = Kind::list, .flattened = true, .element = &types::IntelligentTieringConfiguration, .list = &kList<IntelligentTieringConfiguration>};
constinit const Shape IntelligentTieringFilter::kShape = {.name = "IntelligentTieringFilter", .size = sizeof(IntelligentTieringFilter), .fields = kIntelligentTieringFilterFields, .by_wire_name = kIntelligentTieringFilterNames};
constinit const Type types::IntelligentTieringFilter = {.kind = Kind::structure, .shape = &IntelligentTieringFilter::kShape};
constinit const Shape InventoryConfiguration::kShape = {.name = "InventoryConfiguration", .size = sizeof(InventoryConfiguration), .fields = kInventoryConfigurationFields, .by_wire_name = kInventoryConfigurationNames};
constinit const Type types::InventoryConfiguration = {.kind = Kind::structure, .shape = &InventoryConfiguration::kShape};
constinit const Type types::InventoryConfigurationList = {.kind = Kind::list, .flattened = true, .element = &types::InventoryConfiguration, .list = &kList<InventoryConfiguration>};
constinit const Shape InventoryDestination::kShape = {.name = "InventoryDestination", .size = sizeof(InventoryDestination), .fields = kInventoryDestinationFields, .by_wire_name = kInventoryDestinationNames};
constinit const Type types::InventoryDestination = {.kind = Kind::structure, .shape = &InventoryDestination::kShape};
constinit const Shape InventoryEncryption::kShape = {.name = "InventoryEncryption", .size = sizeof(InventoryEncryption), .fields = kInventoryEncryptionFields, .by_wire_name = kInventoryEncryptionNames};
constinit const Type types::InventoryEncryption = {.kind = Kind::structure, .shape = &InventoryEncryption::kShape};
constinit const Shape InventoryFilter::kShape = {.name = "InventoryFilter", .size = sizeof(InventoryFilter), .fields = kInventoryFilterFields, .by_wire_name = kInventoryFilterNames};
constinit const Type types::InventoryFilter = {.kind = Kind::structure, .shape = &InventoryFilter::kShape};
constinit const Shape InventoryS3BucketDestination::kShape = {.name = "InventoryS3BucketDestination", .size = sizeof(InventoryS3BucketDestination), .fields = kInventoryS3BucketDestinationFields, .by_wire_name = kInventoryS3BucketDestinationNames};
constinit const Type types::InventoryS3BucketDestination = {.kind = Kind::structure, .shape = &InventoryS3BucketDestination::kShape};
constinit const Shape InventorySchedule::kShape = {.name = "InventorySchedule", .size = sizeof(InventorySchedule), .fields = kInventoryScheduleFields, .by_wire_name = kInventoryScheduleNames};
constinit const Type types::InventorySchedule = {.kind = Kind::structure, .shape = &InventorySchedule::kShape};
constinit const Shape JSONInput::kShape = {.name = "JSONInput", .size = sizeof(JSONInput), .fields = kJSONInputFields, .by_wire_name = kJSONInputNames};
constinit const Type types::JSONInput = {.kind = Kind::structure, .shape = &JSONInput::kShape};
constinit const Shape JSONOutput::kShape = {.name = "JSONOutput", .size = sizeof(JSONOutput), .fields = kJSONOutputFields, .by_wire_name = kJSONOutputNames};
constinit const Type types::JSONOutput = {.kind = Kind::structure, .shape = &JSONOutput::kShape};
constinit const Shape LambdaFunctionConfiguration::kShape = {.name = "LambdaFunctionConfiguration", .size = sizeof(LambdaFunctionConfiguration), .fields = kLambdaFunctionConfigurationFields, .by_wire_name = kLambdaFunctionConfigurationNames};
constinit const Type types::LambdaFunctionConfiguration = {.kind = Kind::structure, .shape = &LambdaFunctionConfiguration::kShape};
constinit const Type types::LambdaFunctionConfigurationList = {.kind = Kind::list, .flattened = true, .element = &types::LambdaFunctionConfiguration, .list = &kList<LambdaFunctionConfiguration>};
constinit const Shape LifecycleExpiration::kShape = {.name = "LifecycleExpiration", .size = sizeof(LifecycleExpiration), .fields = kLifecycleExpirationFields, .by_wire_name = kLifecycleExpirationNames};
constinit const Type types::LifecycleExpiration = {.kind = Kind::structure, .shape = &LifecycleExpiration::kShape};
constinit const Shape LifecycleRule::kShape = {.name = "LifecycleRule", .size = sizeof(LifecycleRule), .fields = kLifecycleRuleFields, .by_wire_name = kLifecycleRuleNames};
constinit const Type types::LifecycleRule = {.kind = Kind::structure, .shape = &LifecycleRule::kShape};
constinit const Type types::LifecycleRules = {.kind = Kind::list, .flattened = true, .element = &types::LifecycleRule, .list = &kList<LifecycleRule>};
constinit const Shape LifecycleRuleAndOperator::kShape = {.name = "LifecycleRuleAndOperator", .size = sizeof(LifecycleRuleAndOperator), .fields = kLifecycleRuleAndOperatorFields, .by_wire_name = kLifecycleRuleAndOperatorNames};
constinit const Type types::LifecycleRuleAndOperator = {.kind = Kind::structure, .shape = &LifecycleRuleAndOperator::kShape};
constinit const Shape LifecycleRuleFilter::kShape = {.name = "LifecycleRuleFilter", .size = sizeof(LifecycleRuleFilter), .fields = kLifecycleRuleFilterFields, .by_wire_name = kLifecycleRuleFilterNames};
constinit const Type types::LifecycleRuleFilter = {.kind = Kind::structure, .shape = &LifecycleRuleFilter::kShape};
constinit const Shape ListBucketAnalyticsConfigurationsOutput::kShape = {.name = "ListBucketAnalyticsConfigurationsOutput", .size = sizeof(ListBucketAnalyticsConfigurationsOutput), .fields = kListBucketAnalyticsConfigurationsOutputFields, .by_wire_name = kListBucketAnalyticsConfigurationsOutputNames};
constinit const Type types::ListBucketAnalyticsConfigurationsOutput = {.kind = Kind::structure, .shape = &ListBucketAnalyticsConfigurationsOutput::kShape};
constinit const Shape ListBucketAnalyticsConfigurationsRequest::kShape = {.name = "ListBucketAnalyticsConfigurationsRequest", .size = sizeof(ListBucketAnalyticsConfigurationsRequest), .fields = kListBucketAnalyticsConfigurationsRequestFields, .headers = kListBucketAnalyticsConfigurationsRequestHeaders, .header_names = kListBucketAnalyticsConfigurationsRequestHeaderNames};
constinit const Type types::ListBucketAnalyticsConfigurationsRequest = {.kind = Kind::structure, .shape = &ListBucketAnalyticsConfigurationsRequest::kShape};
constinit const Shape ListBucketIntelligentTieringConfigurationsOutput::kShape = {.name = "ListBucketIntelligentTieringConfigurationsOutput", .size = sizeof(ListBucketIntelligentTieringConfigurationsOutput), .fields = kListBucketIntelligentTieringConfigurationsOutputFields, .by_wire_name = kListBucketIntelligentTieringConfigurationsOutputNames};
constinit const Type types::ListBucketIntelligentTieringConfigurationsOutput = {.kind = Kind::structure, .shape = &ListBucketIntelligentTieringConfigurationsOutput::kShape};
constinit const Shape ListBucketIntelligentTieringConfigurationsRequest::kShape = {.name = "ListBucketIntelligentTieringConfigurationsRequest", .size = sizeof(ListBucketIntelligentTieringConfigurationsRequest), .fields = kListBucketIntelligentTieringConfigurationsRequestFields, .headers = kListBucketIntelligentTieringConfigurationsRequestHeaders, .header_names = kListBucketIntelligentTieringConfigurationsRequestHeaderNames};
constinit const Type types::ListBucketIntelligentTieringConfigurationsRequest = {.kind = Kind::structure, .shape = &ListBucketIntelligentTieringConfigurationsRequest::kShape};
constinit const Shape ListBucketInventoryConfigurationsOutput::kShape = {.name = "ListBucketInventoryConfigurationsOutput", .size = sizeof(ListBucketInventoryConfigurationsOutput), .fields = kListBucketInventoryConfigurationsOutputFields, .by_wire_name = kListBucketInventoryConfigurationsOutputNames};
constinit const Type types::ListBucketInventoryConfigurationsOutput = {.kind = Kind::structure, .shape = &ListBucketInventoryConfigurationsOutput::kShape};
constinit const Shape ListBucketInventoryConfigurationsRequest::kShape = {.name = "ListBucketInventoryConfigurationsRequest", .size = sizeof(ListBucketInventoryConfigurationsRequest), .fields = kListBucketInventoryConfigurationsRequestFields, .headers = kListBucketInventoryConfigurationsRequestHeaders, .header_names = kListBucketInventoryConfigurationsRequestHeaderNames};
constinit const Type types::ListBucketInventoryConfigurationsRequest = {.kind = Kind::structure, .shape = &ListBucketInventoryConfigurationsRequest::kShape};
constinit const Shape ListBucketMetricsConfigurationsOutput::kShape = {.name = "ListBucketMetricsConfigurationsOutput", .size = sizeof(ListBucketMetricsConfigurationsOutput), .fields = kListBucketMetricsConfigurationsOutputFields, .by_wire_name = kListBucketMetricsConfigurationsOutputNames};
constinit const Type types::ListBucketMetricsConfigurationsOutput = {.kind = Kind::structure, .shape = &ListBucketMetricsConfigurationsOutput::kShape};
constinit const Shape ListBucketMetricsConfigurationsRequest::kShape = {.name = "ListBucketMetricsConfigurationsRequest", .size = sizeof(ListBucketMetricsConfigurationsRequest), .fields = kListBucketMetricsConfigurationsRequestFields, .headers = kListBucketMetricsConfigurationsRequestHeaders, .header_names = kListBucketMetricsConfigurationsRequestHeaderNames};
constinit const Type types::ListBucketMetricsConfigurationsRequest = {.kind = Kind::structure, .shape = &ListBucketMetricsConfigurationsRequest::kShape};
constinit const Shape ListBucketsOutput::kShape = {.name = "ListBucketsOutput", .size = sizeof(ListBucketsOutput), .fields = kListBucketsOutputFields, .by_wire_name = kListBucketsOutputNames};
constinit const Type types::ListBucketsOutput = {.kind = Kind::structure, .shape = &ListBucketsOutput::kShape};
constinit const Shape ListBucketsRequest::kShape = {.name = "ListBucketsRequest", .size = sizeof(ListBucketsRequest), .fields = kListBucketsRequestFields};
constinit const Type types::ListBucketsRequest = {.kind = Kind::structure, .shape = &ListBucketsRequest::kShape};
constinit const Shape ListMultipartUploadsOutput::kShape = {.name = "ListMultipartUploadsOutput", .size = sizeof(ListMultipartUploadsOutput), .fields = kListMultipartUploadsOutputFields, .by_wire_name = kListMultipartUploadsOutputNames, .headers = kListMultipartUploadsOutputHeaders, .header_names = kListMultipartUploadsOutputHeaderNames};
constinit const Type types::ListMultipartUploadsOutput = {.kind = Kind::structure, .shape = &ListMultipartUploadsOutput::kShape};
constinit const Shape ListMultipartUploadsRequest::kShape = {.name = "ListMultipartUploadsRequest", .size = sizeof(ListMultipartUploadsRequest), .fields = kListMultipartUploadsRequestFields, .headers = kListMultipartUploadsRequestHeaders, .header_names = kListMultipartUploadsRequestHeaderNames};
constinit const Type types::ListMultipartUploadsRequest = {.kind = Kind::structure, .shape = &ListMultipartUploadsRequest::kShape};
constinit const Shape ListObjectVersionsOutput::kShape = {.name = "ListObjectVersionsOutput", .size = sizeof(ListObjectVersionsOutput), .fields = kListObjectVersionsOutputFields, .by_wire_name = kListObjectVersionsOutputNames, .headers = kListObjectVersionsOutputHeaders, .header_names = kListObjectVersionsOutputHeaderNames};
constinit const Type types::ListObjectVersionsOutput = {.kind = Kind::structure, .shape = &ListObjectVersionsOutput::kShape};
constinit const Shape ListObjectVersionsRequest::kShape = {.name = "ListObjectVersionsRequest", .size = sizeof(ListObjectVersionsRequest), .fields = kListObjectVersionsRequestFields, .headers = kListObjectVersionsRequestHeaders, .header_names = kListObjectVersionsRequestHeaderNames};
constinit const Type types::ListObjectVersionsRequest = {.kind = Kind::structure, .shape = &ListObjectVersionsRequest::kShape};
constinit const Shape ListObjectsOutput::kShape = {.name = "ListObjectsOutput", .size = sizeof(ListObjectsOutput), .fields = kListObjectsOutputFields, .by_wire_name = kListObjectsOutputNames, .headers = kListObjectsOutputHeaders, .header_names = kListObjectsOutputHeaderNames};
constinit const Type types::ListObjectsOutput = {.kind = Kind::structure, .shape = &ListObjectsOutput::kShape};
constinit const Shape ListObjectsRequest::kShape = {.name = "ListObjectsRequest", .size = sizeof(ListObjectsRequest), .fields = kListObjectsRequestFields, .headers = kListObjectsRequestHeaders, .header_names = kListObjectsRequestHeaderNames};
constinit const Type types::ListObjectsRequest = {.kind = Kind::structure, .shape = &ListObjectsRequest::kShape};
constinit const Shape ListObjectsV2Output::kShape = {.name = "ListObjectsV2Output", .size = sizeof(ListObjectsV2Output), .fields = kListObjectsV2OutputFields, .by_wire_name = kListObjectsV2OutputNames, .headers = kListObjectsV2OutputHeaders, .header_names = kListObjectsV2OutputHeaderNames};
constinit const Type types::ListObjectsV2Output = {.kind = Kind::structure, .shape = &ListObjectsV2Output::kShape};
constinit const Shape ListObjectsV2Request::kShape = {.name = "ListObjectsV2Request", .size = sizeof(ListObjectsV2Request), .fields = kListObjectsV2RequestFields, .headers = kListObjectsV2RequestHeaders, .header_names = kListObjectsV2RequestHeaderNames};
constinit const Type types::ListObjectsV2Request = {.kind = Kind::structure, .shape = &ListObjectsV2Request::kShape};
constinit const Shape ListPartsOutput::kShape = {.name = "ListPartsOutput", .size = sizeof(ListPartsOutput), .fields = kListPartsOutputFields, .by_wire_name = kListPartsOutputNames, .headers = kListPartsOutputHeaders, .header_names = kListPartsOutputHeaderNames};
constinit const Type types::ListPartsOutput = {.kind = Kind::structure, .shape = &ListPartsOutput::kShape};
constinit const Shape ListPartsRequest::kShape = {.name = "ListPartsRequest", .size = sizeof(ListPartsRequest), .fields = kListPartsRequestFields, .headers = kListPartsRequestHeaders, .header_names = kListPartsRequestHeaderNames};
constinit const Type types::ListPartsRequest = {.kind = Kind::structure, .shape = &ListPartsRequest::kShape};

}  // namespace athanor::api::s3
