// Generated from apis/s3.json by apis/generate.py.
#include "s3_tables.hpp"

namespace athanor::api::s3 {
using namespace athanor::wire;

namespace {

[[maybe_unused]] constexpr Type kStream = {.kind = Kind::stream};

constexpr Field kAbortIncompleteMultipartUploadFields[] = {
    {.name = "DaysAfterInitiation", .wire_name = "DaysAfterInitiation", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(AbortIncompleteMultipartUpload, days_after_initiation)},
};
constexpr std::uint16_t kAbortIncompleteMultipartUploadNames[] = {0};
constexpr Field kAbortMultipartUploadOutputFields[] = {
    {.name = "RequestCharged", .wire_name = "x-amz-request-charged", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(AbortMultipartUploadOutput, request_charged), .location = Location::header},
};
constexpr std::uint16_t kAbortMultipartUploadOutputHeaders[] = {0};
constexpr std::string_view kAbortMultipartUploadOutputHeaderNames[] = {"x-amz-request-charged"};
constexpr Field kAbortMultipartUploadRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(AbortMultipartUploadRequest, bucket), .location = Location::uri, .required = true},
    {.name = "Key", .wire_name = "Key", .type = &types::ObjectKey, .offset = offsetof(AbortMultipartUploadRequest, key), .location = Location::uri, .required = true},
    {.name = "UploadId", .wire_name = "uploadId", .type = &types::AbortRuleId, .offset = offsetof(AbortMultipartUploadRequest, upload_id), .location = Location::query, .required = true},
    {.name = "RequestPayer", .wire_name = "x-amz-request-payer", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(AbortMultipartUploadRequest, request_payer), .location = Location::header},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(AbortMultipartUploadRequest, expected_bucket_owner), .location = Location::header},
    {.name = "IfMatchInitiatedTime", .wire_name = "x-amz-if-match-initiated-time", .type = &types::IfMatchInitiatedTime, .optional = &kOptional<Timestamp>, .offset = offsetof(AbortMultipartUploadRequest, if_match_initiated_time), .location = Location::header},
};
constexpr std::uint16_t kAbortMultipartUploadRequestHeaders[] = {4, 5, 3};
constexpr std::string_view kAbortMultipartUploadRequestHeaderNames[] = {"x-amz-expected-bucket-owner", "x-amz-if-match-initiated-time", "x-amz-request-payer"};
constexpr Field kAccelerateConfigurationFields[] = {
    {.name = "Status", .wire_name = "Status", .type = &types::BucketAccelerateStatus, .optional = &kOptional<std::string>, .offset = offsetof(AccelerateConfiguration, status)},
};
constexpr std::uint16_t kAccelerateConfigurationNames[] = {0};
constexpr Field kAccessControlPolicyFields[] = {
    {.name = "Grants", .wire_name = "AccessControlList", .type = &types::Grants, .optional = &kOptional<std::vector<Grant>>, .offset = offsetof(AccessControlPolicy, grants)},
    {.name = "Owner", .wire_name = "Owner", .type = &types::Owner, .optional = &kOptional<Owner>, .offset = offsetof(AccessControlPolicy, owner)},
};
constexpr std::uint16_t kAccessControlPolicyNames[] = {0, 1};
constexpr Field kAccessControlTranslationFields[] = {
    {.name = "Owner", .wire_name = "Owner", .type = &types::OwnerOverride, .offset = offsetof(AccessControlTranslation, owner), .required = true},
};
constexpr std::uint16_t kAccessControlTranslationNames[] = {0};
constexpr Field kAnalyticsAndOperatorFields[] = {
    {.name = "Prefix", .wire_name = "Prefix", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(AnalyticsAndOperator, prefix)},
    {.name = "Tags", .wire_name = "Tag", .type = &types::TagSet, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(AnalyticsAndOperator, tags), .flattened = true},
};
constexpr std::uint16_t kAnalyticsAndOperatorNames[] = {0, 1};
constexpr Field kAnalyticsConfigurationFields[] = {
    {.name = "Id", .wire_name = "Id", .type = &types::AbortRuleId, .offset = offsetof(AnalyticsConfiguration, id), .required = true},
    {.name = "Filter", .wire_name = "Filter", .type = &types::AnalyticsFilter, .optional = &kOptional<AnalyticsFilter>, .offset = offsetof(AnalyticsConfiguration, filter)},
    {.name = "StorageClassAnalysis", .wire_name = "StorageClassAnalysis", .type = &types::StorageClassAnalysis, .offset = offsetof(AnalyticsConfiguration, storage_class_analysis), .required = true},
};
constexpr std::uint16_t kAnalyticsConfigurationNames[] = {1, 0, 2};
constexpr Field kAnalyticsExportDestinationFields[] = {
    {.name = "S3BucketDestination", .wire_name = "S3BucketDestination", .type = &types::AnalyticsS3BucketDestination, .offset = offsetof(AnalyticsExportDestination, s3_bucket_destination), .required = true},
};
constexpr std::uint16_t kAnalyticsExportDestinationNames[] = {0};
constexpr Field kAnalyticsFilterFields[] = {
    {.name = "Prefix", .wire_name = "Prefix", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(AnalyticsFilter, prefix)},
    {.name = "Tag", .wire_name = "Tag", .type = &types::Tag, .optional = &kOptional<Tag>, .offset = offsetof(AnalyticsFilter, tag)},
    {.name = "And", .wire_name = "And", .type = &types::AnalyticsAndOperator, .optional = &kOptional<AnalyticsAndOperator>, .offset = offsetof(AnalyticsFilter, and_)},
};
constexpr std::uint16_t kAnalyticsFilterNames[] = {2, 0, 1};
constexpr Field kAnalyticsS3BucketDestinationFields[] = {
    {.name = "Format", .wire_name = "Format", .type = &types::AnalyticsS3ExportFileFormat, .offset = offsetof(AnalyticsS3BucketDestination, format), .required = true},
    {.name = "BucketAccountId", .wire_name = "BucketAccountId", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(AnalyticsS3BucketDestination, bucket_account_id)},
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(AnalyticsS3BucketDestination, bucket), .required = true},
    {.name = "Prefix", .wire_name = "Prefix", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(AnalyticsS3BucketDestination, prefix)},
};
constexpr std::uint16_t kAnalyticsS3BucketDestinationNames[] = {2, 1, 0, 3};
constexpr Field kBlockedEncryptionTypesFields[] = {
    {.name = "EncryptionType", .wire_name = "EncryptionType", .type = &types::EncryptionTypeList, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(BlockedEncryptionTypes, encryption_type)},
};
constexpr std::uint16_t kBlockedEncryptionTypesNames[] = {0};
constexpr Field kBucketFields[] = {
    {.name = "Name", .wire_name = "Name", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(Bucket, name)},
    {.name = "CreationDate", .wire_name = "CreationDate", .type = &types::AbortDate, .optional = &kOptional<Timestamp>, .offset = offsetof(Bucket, creation_date)},
    {.name = "BucketRegion", .wire_name = "BucketRegion", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(Bucket, bucket_region)},
    {.name = "BucketArn", .wire_name = "BucketArn", .type = &types::S3RegionalOrS3ExpressBucketArnString, .optional = &kOptional<std::string>, .offset = offsetof(Bucket, bucket_arn)},
};
constexpr std::uint16_t kBucketNames[] = {3, 2, 1, 0};
constexpr Field kBucketInfoFields[] = {
    {.name = "DataRedundancy", .wire_name = "DataRedundancy", .type = &types::DataRedundancy, .optional = &kOptional<std::string>, .offset = offsetof(BucketInfo, data_redundancy)},
    {.name = "Type", .wire_name = "Type", .type = &types::BucketType, .optional = &kOptional<std::string>, .offset = offsetof(BucketInfo, type)},
};
constexpr std::uint16_t kBucketInfoNames[] = {0, 1};
constexpr Field kBucketLifecycleConfigurationFields[] = {
    {.name = "Rules", .wire_name = "Rule", .type = &types::LifecycleRules, .offset = offsetof(BucketLifecycleConfiguration, rules), .required = true},
};
constexpr std::uint16_t kBucketLifecycleConfigurationNames[] = {0};
constexpr Field kBucketLoggingStatusFields[] = {
    {.name = "LoggingEnabled", .wire_name = "LoggingEnabled", .type = &types::LoggingEnabled, .optional = &kOptional<LoggingEnabled>, .offset = offsetof(BucketLoggingStatus, logging_enabled)},
};
constexpr std::uint16_t kBucketLoggingStatusNames[] = {0};
constexpr Field kCORSConfigurationFields[] = {
    {.name = "CORSRules", .wire_name = "CORSRule", .type = &types::CORSRules, .offset = offsetof(CORSConfiguration, cors_rules), .required = true},
};
constexpr std::uint16_t kCORSConfigurationNames[] = {0};
constexpr Field kCORSRuleFields[] = {
    {.name = "ID", .wire_name = "ID", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CORSRule, id)},
    {.name = "AllowedHeaders", .wire_name = "AllowedHeader", .type = &types::AllowedHeaders, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(CORSRule, allowed_headers)},
    {.name = "AllowedMethods", .wire_name = "AllowedMethod", .type = &types::AllowedMethods, .offset = offsetof(CORSRule, allowed_methods), .required = true},
    {.name = "AllowedOrigins", .wire_name = "AllowedOrigin", .type = &types::AllowedOrigins, .offset = offsetof(CORSRule, allowed_origins), .required = true},
    {.name = "ExposeHeaders", .wire_name = "ExposeHeader", .type = &types::ExposeHeaders, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(CORSRule, expose_headers)},
    {.name = "MaxAgeSeconds", .wire_name = "MaxAgeSeconds", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(CORSRule, max_age_seconds)},
};
constexpr std::uint16_t kCORSRuleNames[] = {1, 2, 3, 4, 0, 5};
constexpr Field kCSVInputFields[] = {
    {.name = "FileHeaderInfo", .wire_name = "FileHeaderInfo", .type = &types::FileHeaderInfo, .optional = &kOptional<std::string>, .offset = offsetof(CSVInput, file_header_info)},
    {.name = "Comments", .wire_name = "Comments", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CSVInput, comments)},
    {.name = "QuoteEscapeCharacter", .wire_name = "QuoteEscapeCharacter", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CSVInput, quote_escape_character)},
    {.name = "RecordDelimiter", .wire_name = "RecordDelimiter", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CSVInput, record_delimiter)},
    {.name = "FieldDelimiter", .wire_name = "FieldDelimiter", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CSVInput, field_delimiter)},
    {.name = "QuoteCharacter", .wire_name = "QuoteCharacter", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CSVInput, quote_character)},
    {.name = "AllowQuotedRecordDelimiter", .wire_name = "AllowQuotedRecordDelimiter", .type = &types::AccessPointAlias, .optional = &kOptional<bool>, .offset = offsetof(CSVInput, allow_quoted_record_delimiter)},
};
constexpr std::uint16_t kCSVInputNames[] = {6, 1, 4, 0, 5, 2, 3};
constexpr Field kCSVOutputFields[] = {
    {.name = "QuoteFields", .wire_name = "QuoteFields", .type = &types::QuoteFields, .optional = &kOptional<std::string>, .offset = offsetof(CSVOutput, quote_fields)},
    {.name = "QuoteEscapeCharacter", .wire_name = "QuoteEscapeCharacter", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CSVOutput, quote_escape_character)},
    {.name = "RecordDelimiter", .wire_name = "RecordDelimiter", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CSVOutput, record_delimiter)},
    {.name = "FieldDelimiter", .wire_name = "FieldDelimiter", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CSVOutput, field_delimiter)},
    {.name = "QuoteCharacter", .wire_name = "QuoteCharacter", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CSVOutput, quote_character)},
};
constexpr std::uint16_t kCSVOutputNames[] = {3, 4, 1, 0, 2};
constexpr Field kChecksumFields[] = {
    {.name = "ChecksumCRC32", .wire_name = "ChecksumCRC32", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(Checksum, checksum_crc32)},
    {.name = "ChecksumCRC32C", .wire_name = "ChecksumCRC32C", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(Checksum, checksum_crc32c)},
    {.name = "ChecksumCRC64NVME", .wire_name = "ChecksumCRC64NVME", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(Checksum, checksum_crc64nvme)},
    {.name = "ChecksumSHA1", .wire_name = "ChecksumSHA1", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(Checksum, checksum_sha1)},
    {.name = "ChecksumSHA256", .wire_name = "ChecksumSHA256", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(Checksum, checksum_sha256)},
    {.name = "ChecksumSHA512", .wire_name = "ChecksumSHA512", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(Checksum, checksum_sha512)},
    {.name = "ChecksumMD5", .wire_name = "ChecksumMD5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(Checksum, checksum_md5)},
    {.name = "ChecksumXXHASH64", .wire_name = "ChecksumXXHASH64", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(Checksum, checksum_xxhash64)},
    {.name = "ChecksumXXHASH3", .wire_name = "ChecksumXXHASH3", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(Checksum, checksum_xxhash3)},
    {.name = "ChecksumXXHASH128", .wire_name = "ChecksumXXHASH128", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(Checksum, checksum_xxhash128)},
    {.name = "ChecksumType", .wire_name = "ChecksumType", .type = &types::ChecksumType, .optional = &kOptional<std::string>, .offset = offsetof(Checksum, checksum_type)},
};
constexpr std::uint16_t kChecksumNames[] = {0, 1, 2, 6, 3, 4, 5, 10, 9, 8, 7};
constexpr Field kCommonPrefixFields[] = {
    {.name = "Prefix", .wire_name = "Prefix", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CommonPrefix, prefix)},
};
constexpr std::uint16_t kCommonPrefixNames[] = {0};
constexpr Field kCompleteMultipartUploadOutputFields[] = {
    {.name = "Location", .wire_name = "Location", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CompleteMultipartUploadOutput, location)},
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CompleteMultipartUploadOutput, bucket)},
    {.name = "Key", .wire_name = "Key", .type = &types::ObjectKey, .optional = &kOptional<std::string>, .offset = offsetof(CompleteMultipartUploadOutput, key)},
    {.name = "Expiration", .wire_name = "x-amz-expiration", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CompleteMultipartUploadOutput, expiration), .location = Location::header},
    {.name = "ETag", .wire_name = "ETag", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CompleteMultipartUploadOutput, etag)},
    {.name = "ChecksumCRC32", .wire_name = "ChecksumCRC32", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CompleteMultipartUploadOutput, checksum_crc32)},
    {.name = "ChecksumCRC32C", .wire_name = "ChecksumCRC32C", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CompleteMultipartUploadOutput, checksum_crc32c)},
    {.name = "ChecksumCRC64NVME", .wire_name = "ChecksumCRC64NVME", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CompleteMultipartUploadOutput, checksum_crc64nvme)},
    {.name = "ChecksumSHA1", .wire_name = "ChecksumSHA1", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CompleteMultipartUploadOutput, checksum_sha1)},
    {.name = "ChecksumSHA256", .wire_name = "ChecksumSHA256", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CompleteMultipartUploadOutput, checksum_sha256)},
    {.name = "ChecksumSHA512", .wire_name = "ChecksumSHA512", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CompleteMultipartUploadOutput, checksum_sha512)},
    {.name = "ChecksumMD5", .wire_name = "ChecksumMD5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CompleteMultipartUploadOutput, checksum_md5)},
    {.name = "ChecksumXXHASH64", .wire_name = "ChecksumXXHASH64", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CompleteMultipartUploadOutput, checksum_xxhash64)},
    {.name = "ChecksumXXHASH3", .wire_name = "ChecksumXXHASH3", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CompleteMultipartUploadOutput, checksum_xxhash3)},
    {.name = "ChecksumXXHASH128", .wire_name = "ChecksumXXHASH128", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CompleteMultipartUploadOutput, checksum_xxhash128)},
    {.name = "ChecksumType", .wire_name = "ChecksumType", .type = &types::ChecksumType, .optional = &kOptional<std::string>, .offset = offsetof(CompleteMultipartUploadOutput, checksum_type)},
    {.name = "ServerSideEncryption", .wire_name = "x-amz-server-side-encryption", .type = &types::ServerSideEncryption, .optional = &kOptional<std::string>, .offset = offsetof(CompleteMultipartUploadOutput, server_side_encryption), .location = Location::header},
    {.name = "VersionId", .wire_name = "x-amz-version-id", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CompleteMultipartUploadOutput, version_id), .location = Location::header},
    {.name = "SSEKMSKeyId", .wire_name = "x-amz-server-side-encryption-aws-kms-key-id", .type = &types::CopySourceSSECustomerKey, .optional = &kOptional<std::string>, .offset = offsetof(CompleteMultipartUploadOutput, ssekms_key_id), .location = Location::header},
    {.name = "BucketKeyEnabled", .wire_name = "x-amz-server-side-encryption-bucket-key-enabled", .type = &types::AccessPointAlias, .optional = &kOptional<bool>, .offset = offsetof(CompleteMultipartUploadOutput, bucket_key_enabled), .location = Location::header},
    {.name = "RequestCharged", .wire_name = "x-amz-request-charged", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(CompleteMultipartUploadOutput, request_charged), .location = Location::header},
};
constexpr std::uint16_t kCompleteMultipartUploadOutputNames[] = {1, 5, 6, 7, 11, 8, 9, 10, 15, 14, 13, 12, 4, 2, 0};
constexpr std::uint16_t kCompleteMultipartUploadOutputHeaders[] = {3, 20, 16, 18, 19, 17};
constexpr std::string_view kCompleteMultipartUploadOutputHeaderNames[] = {"x-amz-expiration", "x-amz-request-charged", "x-amz-server-side-encryption", "x-amz-server-side-encryption-aws-kms-key-id", "x-amz-server-side-encryption-bucket-key-enabled", "x-amz-version-id"};
constexpr Field kCompleteMultipartUploadRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(CompleteMultipartUploadRequest, bucket), .location = Location::uri, .required = true},
    {.name = "Key", .wire_name = "Key", .type = &types::ObjectKey, .offset = offsetof(CompleteMultipartUploadRequest, key), .location = Location::uri, .required = true},
    {.name = "MultipartUpload", .wire_name = "CompleteMultipartUpload", .type = &types::CompletedMultipartUpload, .optional = &kOptional<CompletedMultipartUpload>, .offset = offsetof(CompleteMultipartUploadRequest, multipart_upload), .location = Location::payload, .xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/"},
    {.name = "UploadId", .wire_name = "uploadId", .type = &types::AbortRuleId, .offset = offsetof(CompleteMultipartUploadRequest, upload_id), .location = Location::query, .required = true},
    {.name = "ChecksumCRC32", .wire_name = "x-amz-checksum-crc32", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CompleteMultipartUploadRequest, checksum_crc32), .location = Location::header},
    {.name = "ChecksumCRC32C", .wire_name = "x-amz-checksum-crc32c", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CompleteMultipartUploadRequest, checksum_crc32c), .location = Location::header},
    {.name = "ChecksumCRC64NVME", .wire_name = "x-amz-checksum-crc64nvme", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CompleteMultipartUploadRequest, checksum_crc64nvme), .location = Location::header},
    {.name = "ChecksumSHA1", .wire_name = "x-amz-checksum-sha1", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CompleteMultipartUploadRequest, checksum_sha1), .location = Location::header},
    {.name = "ChecksumSHA256", .wire_name = "x-amz-checksum-sha256", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CompleteMultipartUploadRequest, checksum_sha256), .location = Location::header},
    {.name = "ChecksumSHA512", .wire_name = "x-amz-checksum-sha512", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CompleteMultipartUploadRequest, checksum_sha512), .location = Location::header},
    {.name = "ChecksumMD5", .wire_name = "x-amz-checksum-md5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CompleteMultipartUploadRequest, checksum_md5), .location = Location::header},
    {.name = "ChecksumXXHASH64", .wire_name = "x-amz-checksum-xxhash64", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CompleteMultipartUploadRequest, checksum_xxhash64), .location = Location::header},
    {.name = "ChecksumXXHASH3", .wire_name = "x-amz-checksum-xxhash3", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CompleteMultipartUploadRequest, checksum_xxhash3), .location = Location::header},
    {.name = "ChecksumXXHASH128", .wire_name = "x-amz-checksum-xxhash128", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CompleteMultipartUploadRequest, checksum_xxhash128), .location = Location::header},
    {.name = "ChecksumType", .wire_name = "x-amz-checksum-type", .type = &types::ChecksumType, .optional = &kOptional<std::string>, .offset = offsetof(CompleteMultipartUploadRequest, checksum_type), .location = Location::header},
    {.name = "MpuObjectSize", .wire_name = "x-amz-mp-object-size", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(CompleteMultipartUploadRequest, mpu_object_size), .location = Location::header},
    {.name = "RequestPayer", .wire_name = "x-amz-request-payer", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(CompleteMultipartUploadRequest, request_payer), .location = Location::header},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CompleteMultipartUploadRequest, expected_bucket_owner), .location = Location::header},
    {.name = "IfMatch", .wire_name = "If-Match", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CompleteMultipartUploadRequest, if_match), .location = Location::header},
    {.name = "IfNoneMatch", .wire_name = "If-None-Match", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CompleteMultipartUploadRequest, if_none_match), .location = Location::header},
    {.name = "SSECustomerAlgorithm", .wire_name = "x-amz-server-side-encryption-customer-algorithm", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CompleteMultipartUploadRequest, sse_customer_algorithm), .location = Location::header},
    {.name = "SSECustomerKey", .wire_name = "x-amz-server-side-encryption-customer-key", .type = &types::CopySourceSSECustomerKey, .optional = &kOptional<std::string>, .offset = offsetof(CompleteMultipartUploadRequest, sse_customer_key), .location = Location::header},
    {.name = "SSECustomerKeyMD5", .wire_name = "x-amz-server-side-encryption-customer-key-MD5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CompleteMultipartUploadRequest, sse_customer_key_md5), .location = Location::header},
};
constexpr std::uint16_t kCompleteMultipartUploadRequestNames[] = {2};
constexpr std::uint16_t kCompleteMultipartUploadRequestHeaders[] = {18, 19, 4, 5, 6, 10, 7, 8, 9, 14, 13, 12, 11, 17, 15, 16, 20, 21, 22};
constexpr std::string_view kCompleteMultipartUploadRequestHeaderNames[] = {"if-match", "if-none-match", "x-amz-checksum-crc32", "x-amz-checksum-crc32c", "x-amz-checksum-crc64nvme", "x-amz-checksum-md5", "x-amz-checksum-sha1", "x-amz-checksum-sha256", "x-amz-checksum-sha512", "x-amz-checksum-type", "x-amz-checksum-xxhash128", "x-amz-checksum-xxhash3", "x-amz-checksum-xxhash64", "x-amz-expected-bucket-owner", "x-amz-mp-object-size", "x-amz-request-payer", "x-amz-server-side-encryption-customer-algorithm", "x-amz-server-side-encryption-customer-key", "x-amz-server-side-encryption-customer-key-md5"};
constexpr Field kCompletedMultipartUploadFields[] = {
    {.name = "Parts", .wire_name = "Part", .type = &types::CompletedPartList, .optional = &kOptional<std::vector<CompletedPart>>, .offset = offsetof(CompletedMultipartUpload, parts)},
};
constexpr std::uint16_t kCompletedMultipartUploadNames[] = {0};
constexpr Field kCompletedPartFields[] = {
    {.name = "ETag", .wire_name = "ETag", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CompletedPart, etag)},
    {.name = "ChecksumCRC32", .wire_name = "ChecksumCRC32", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CompletedPart, checksum_crc32)},
    {.name = "ChecksumCRC32C", .wire_name = "ChecksumCRC32C", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CompletedPart, checksum_crc32c)},
    {.name = "ChecksumCRC64NVME", .wire_name = "ChecksumCRC64NVME", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CompletedPart, checksum_crc64nvme)},
    {.name = "ChecksumSHA1", .wire_name = "ChecksumSHA1", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CompletedPart, checksum_sha1)},
    {.name = "ChecksumSHA256", .wire_name = "ChecksumSHA256", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CompletedPart, checksum_sha256)},
    {.name = "ChecksumSHA512", .wire_name = "ChecksumSHA512", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CompletedPart, checksum_sha512)},
    {.name = "ChecksumMD5", .wire_name = "ChecksumMD5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CompletedPart, checksum_md5)},
    {.name = "ChecksumXXHASH64", .wire_name = "ChecksumXXHASH64", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CompletedPart, checksum_xxhash64)},
    {.name = "ChecksumXXHASH3", .wire_name = "ChecksumXXHASH3", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CompletedPart, checksum_xxhash3)},
    {.name = "ChecksumXXHASH128", .wire_name = "ChecksumXXHASH128", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CompletedPart, checksum_xxhash128)},
    {.name = "PartNumber", .wire_name = "PartNumber", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(CompletedPart, part_number)},
};
constexpr std::uint16_t kCompletedPartNames[] = {1, 2, 3, 7, 4, 5, 6, 10, 9, 8, 0, 11};
constexpr Field kConditionFields[] = {
    {.name = "HttpErrorCodeReturnedEquals", .wire_name = "HttpErrorCodeReturnedEquals", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(Condition, http_error_code_returned_equals)},
    {.name = "KeyPrefixEquals", .wire_name = "KeyPrefixEquals", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(Condition, key_prefix_equals)},
};
constexpr std::uint16_t kConditionNames[] = {0, 1};
constexpr Field kCopyObjectOutputFields[] = {
    {.name = "CopyObjectResult", .wire_name = "CopyObjectResult", .type = &types::CopyObjectResult, .optional = &kOptional<CopyObjectResult>, .offset = offsetof(CopyObjectOutput, copy_object_result), .location = Location::payload},
    {.name = "Expiration", .wire_name = "x-amz-expiration", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectOutput, expiration), .location = Location::header},
    {.name = "CopySourceVersionId", .wire_name = "x-amz-copy-source-version-id", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectOutput, copy_source_version_id), .location = Location::header},
    {.name = "VersionId", .wire_name = "x-amz-version-id", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectOutput, version_id), .location = Location::header},
    {.name = "ServerSideEncryption", .wire_name = "x-amz-server-side-encryption", .type = &types::ServerSideEncryption, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectOutput, server_side_encryption), .location = Location::header},
    {.name = "SSECustomerAlgorithm", .wire_name = "x-amz-server-side-encryption-customer-algorithm", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectOutput, sse_customer_algorithm), .location = Location::header},
    {.name = "SSECustomerKeyMD5", .wire_name = "x-amz-server-side-encryption-customer-key-MD5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectOutput, sse_customer_key_md5), .location = Location::header},
    {.name = "SSEKMSKeyId", .wire_name = "x-amz-server-side-encryption-aws-kms-key-id", .type = &types::CopySourceSSECustomerKey, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectOutput, ssekms_key_id), .location = Location::header},
    {.name = "SSEKMSEncryptionContext", .wire_name = "x-amz-server-side-encryption-context", .type = &types::CopySourceSSECustomerKey, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectOutput, ssekms_encryption_context), .location = Location::header},
    {.name = "BucketKeyEnabled", .wire_name = "x-amz-server-side-encryption-bucket-key-enabled", .type = &types::AccessPointAlias, .optional = &kOptional<bool>, .offset = offsetof(CopyObjectOutput, bucket_key_enabled), .location = Location::header},
    {.name = "RequestCharged", .wire_name = "x-amz-request-charged", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectOutput, request_charged), .location = Location::header},
};
constexpr std::uint16_t kCopyObjectOutputNames[] = {0};
constexpr std::uint16_t kCopyObjectOutputHeaders[] = {2, 1, 10, 4, 7, 9, 8, 5, 6, 3};
constexpr std::string_view kCopyObjectOutputHeaderNames[] = {"x-amz-copy-source-version-id", "x-amz-expiration", "x-amz-request-charged", "x-amz-server-side-encryption", "x-amz-server-side-encryption-aws-kms-key-id", "x-amz-server-side-encryption-bucket-key-enabled", "x-amz-server-side-encryption-context", "x-amz-server-side-encryption-customer-algorithm", "x-amz-server-side-encryption-customer-key-md5", "x-amz-version-id"};
constexpr Field kCopyObjectRequestFields[] = {
    {.name = "ACL", .wire_name = "x-amz-acl", .type = &types::ObjectCannedACL, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectRequest, acl), .location = Location::header},
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(CopyObjectRequest, bucket), .location = Location::uri, .required = true},
    {.name = "CacheControl", .wire_name = "Cache-Control", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectRequest, cache_control), .location = Location::header},
    {.name = "ChecksumAlgorithm", .wire_name = "x-amz-checksum-algorithm", .type = &types::ChecksumAlgorithm, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectRequest, checksum_algorithm), .location = Location::header},
    {.name = "ContentDisposition", .wire_name = "Content-Disposition", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectRequest, content_disposition), .location = Location::header},
    {.name = "ContentEncoding", .wire_name = "Content-Encoding", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectRequest, content_encoding), .location = Location::header},
    {.name = "ContentLanguage", .wire_name = "Content-Language", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectRequest, content_language), .location = Location::header},
    {.name = "ContentType", .wire_name = "Content-Type", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectRequest, content_type), .location = Location::header},
    {.name = "CopySource", .wire_name = "x-amz-copy-source", .type = &types::CopySource, .offset = offsetof(CopyObjectRequest, copy_source), .location = Location::header, .required = true},
    {.name = "CopySourceIfMatch", .wire_name = "x-amz-copy-source-if-match", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectRequest, copy_source_if_match), .location = Location::header},
    {.name = "CopySourceIfModifiedSince", .wire_name = "x-amz-copy-source-if-modified-since", .type = &types::AbortDate, .optional = &kOptional<Timestamp>, .offset = offsetof(CopyObjectRequest, copy_source_if_modified_since), .location = Location::header},
    {.name = "CopySourceIfNoneMatch", .wire_name = "x-amz-copy-source-if-none-match", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectRequest, copy_source_if_none_match), .location = Location::header},
    {.name = "CopySourceIfUnmodifiedSince", .wire_name = "x-amz-copy-source-if-unmodified-since", .type = &types::AbortDate, .optional = &kOptional<Timestamp>, .offset = offsetof(CopyObjectRequest, copy_source_if_unmodified_since), .location = Location::header},
    {.name = "Expires", .wire_name = "Expires", .type = &types::AbortDate, .optional = &kOptional<Timestamp>, .offset = offsetof(CopyObjectRequest, expires), .location = Location::header},
    {.name = "GrantFullControl", .wire_name = "x-amz-grant-full-control", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectRequest, grant_full_control), .location = Location::header},
    {.name = "GrantRead", .wire_name = "x-amz-grant-read", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectRequest, grant_read), .location = Location::header},
    {.name = "GrantReadACP", .wire_name = "x-amz-grant-read-acp", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectRequest, grant_read_acp), .location = Location::header},
    {.name = "GrantWriteACP", .wire_name = "x-amz-grant-write-acp", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectRequest, grant_write_acp), .location = Location::header},
    {.name = "IfMatch", .wire_name = "If-Match", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectRequest, if_match), .location = Location::header},
    {.name = "IfNoneMatch", .wire_name = "If-None-Match", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectRequest, if_none_match), .location = Location::header},
    {.name = "Key", .wire_name = "Key", .type = &types::ObjectKey, .offset = offsetof(CopyObjectRequest, key), .location = Location::uri, .required = true},
    {.name = "Metadata", .wire_name = "x-amz-meta-", .type = &types::Metadata, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(CopyObjectRequest, metadata), .location = Location::headers},
    {.name = "MetadataDirective", .wire_name = "x-amz-metadata-directive", .type = &types::MetadataDirective, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectRequest, metadata_directive), .location = Location::header},
    {.name = "TaggingDirective", .wire_name = "x-amz-tagging-directive", .type = &types::MetadataDirective, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectRequest, tagging_directive), .location = Location::header},
    {.name = "ServerSideEncryption", .wire_name = "x-amz-server-side-encryption", .type = &types::ServerSideEncryption, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectRequest, server_side_encryption), .location = Location::header},
    {.name = "StorageClass", .wire_name = "x-amz-storage-class", .type = &types::StorageClass, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectRequest, storage_class), .location = Location::header},
    {.name = "WebsiteRedirectLocation", .wire_name = "x-amz-website-redirect-location", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectRequest, website_redirect_location), .location = Location::header},
    {.name = "SSECustomerAlgorithm", .wire_name = "x-amz-server-side-encryption-customer-algorithm", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectRequest, sse_customer_algorithm), .location = Location::header},
    {.name = "SSECustomerKey", .wire_name = "x-amz-server-side-encryption-customer-key", .type = &types::CopySourceSSECustomerKey, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectRequest, sse_customer_key), .location = Location::header},
    {.name = "SSECustomerKeyMD5", .wire_name = "x-amz-server-side-encryption-customer-key-MD5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectRequest, sse_customer_key_md5), .location = Location::header},
    {.name = "SSEKMSKeyId", .wire_name = "x-amz-server-side-encryption-aws-kms-key-id", .type = &types::CopySourceSSECustomerKey, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectRequest, ssekms_key_id), .location = Location::header},
    {.name = "SSEKMSEncryptionContext", .wire_name = "x-amz-server-side-encryption-context", .type = &types::CopySourceSSECustomerKey, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectRequest, ssekms_encryption_context), .location = Location::header},
    {.name = "BucketKeyEnabled", .wire_name = "x-amz-server-side-encryption-bucket-key-enabled", .type = &types::AccessPointAlias, .optional = &kOptional<bool>, .offset = offsetof(CopyObjectRequest, bucket_key_enabled), .location = Location::header},
    {.name = "CopySourceSSECustomerAlgorithm", .wire_name = "x-amz-copy-source-server-side-encryption-customer-algorithm", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectRequest, copy_source_sse_customer_algorithm), .location = Location::header},
    {.name = "CopySourceSSECustomerKey", .wire_name = "x-amz-copy-source-server-side-encryption-customer-key", .type = &types::CopySourceSSECustomerKey, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectRequest, copy_source_sse_customer_key), .location = Location::header},
    {.name = "CopySourceSSECustomerKeyMD5", .wire_name = "x-amz-copy-source-server-side-encryption-customer-key-MD5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectRequest, copy_source_sse_customer_key_md5), .location = Location::header},
    {.name = "RequestPayer", .wire_name = "x-amz-request-payer", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectRequest, request_payer), .location = Location::header},
    {.name = "Tagging", .wire_name = "x-amz-tagging", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectRequest, tagging), .location = Location::header},
    {.name = "ObjectLockMode", .wire_name = "x-amz-object-lock-mode", .type = &types::ObjectLockMode, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectRequest, object_lock_mode), .location = Location::header},
    {.name = "ObjectLockRetainUntilDate", .wire_name = "x-amz-object-lock-retain-until-date", .type = &types::Date, .optional = &kOptional<Timestamp>, .offset = offsetof(CopyObjectRequest, object_lock_retain_until_date), .location = Location::header},
    {.name = "ObjectLockLegalHoldStatus", .wire_name = "x-amz-object-lock-legal-hold", .type = &types::ObjectLockLegalHoldStatus, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectRequest, object_lock_legal_hold_status), .location = Location::header},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectRequest, expected_bucket_owner), .location = Location::header},
    {.name = "ExpectedSourceBucketOwner", .wire_name = "x-amz-source-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectRequest, expected_source_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kCopyObjectRequestHeaders[] = {2, 4, 5, 6, 7, 13, 18, 19, 0, 3, 8, 9, 10, 11, 12, 33, 34, 35, 41, 14, 15, 16, 17, 22, 40, 38, 39, 36, 24, 30, 32, 31, 27, 28, 29, 42, 25, 37, 23, 26};
constexpr std::string_view kCopyObjectRequestHeaderNames[] = {"cache-control", "content-disposition", "content-encoding", "content-language", "content-type", "expires", "if-match", "if-none-match", "x-amz-acl", "x-amz-checksum-algorithm", "x-amz-copy-source", "x-amz-copy-source-if-match", "x-amz-copy-source-if-modified-since", "x-amz-copy-source-if-none-match", "x-amz-copy-source-if-unmodified-since", "x-amz-copy-source-server-side-encryption-customer-algorithm", "x-amz-copy-source-server-side-encryption-customer-key", "x-amz-copy-source-server-side-encryption-customer-key-md5", "x-amz-expected-bucket-owner", "x-amz-grant-full-control", "x-amz-grant-read", "x-amz-grant-read-acp", "x-amz-grant-write-acp", "x-amz-metadata-directive", "x-amz-object-lock-legal-hold", "x-amz-object-lock-mode", "x-amz-object-lock-retain-until-date", "x-amz-request-payer", "x-amz-server-side-encryption", "x-amz-server-side-encryption-aws-kms-key-id", "x-amz-server-side-encryption-bucket-key-enabled", "x-amz-server-side-encryption-context", "x-amz-server-side-encryption-customer-algorithm", "x-amz-server-side-encryption-customer-key", "x-amz-server-side-encryption-customer-key-md5", "x-amz-source-expected-bucket-owner", "x-amz-storage-class", "x-amz-tagging", "x-amz-tagging-directive", "x-amz-website-redirect-location"};
constexpr Field kCopyObjectResultFields[] = {
    {.name = "ETag", .wire_name = "ETag", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectResult, etag)},
    {.name = "LastModified", .wire_name = "LastModified", .type = &types::AbortDate, .optional = &kOptional<Timestamp>, .offset = offsetof(CopyObjectResult, last_modified)},
    {.name = "ChecksumType", .wire_name = "ChecksumType", .type = &types::ChecksumType, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectResult, checksum_type)},
    {.name = "ChecksumCRC32", .wire_name = "ChecksumCRC32", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectResult, checksum_crc32)},
    {.name = "ChecksumCRC32C", .wire_name = "ChecksumCRC32C", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectResult, checksum_crc32c)},
    {.name = "ChecksumCRC64NVME", .wire_name = "ChecksumCRC64NVME", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectResult, checksum_crc64nvme)},
    {.name = "ChecksumSHA1", .wire_name = "ChecksumSHA1", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectResult, checksum_sha1)},
    {.name = "ChecksumSHA256", .wire_name = "ChecksumSHA256", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectResult, checksum_sha256)},
    {.name = "ChecksumSHA512", .wire_name = "ChecksumSHA512", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectResult, checksum_sha512)},
    {.name = "ChecksumMD5", .wire_name = "ChecksumMD5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectResult, checksum_md5)},
    {.name = "ChecksumXXHASH64", .wire_name = "ChecksumXXHASH64", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectResult, checksum_xxhash64)},
    {.name = "ChecksumXXHASH3", .wire_name = "ChecksumXXHASH3", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectResult, checksum_xxhash3)},
    {.name = "ChecksumXXHASH128", .wire_name = "ChecksumXXHASH128", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CopyObjectResult, checksum_xxhash128)},
};
constexpr std::uint16_t kCopyObjectResultNames[] = {3, 4, 5, 9, 6, 7, 8, 2, 12, 11, 10, 0, 1};
constexpr Field kCopyPartResultFields[] = {
    {.name = "ETag", .wire_name = "ETag", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CopyPartResult, etag)},
    {.name = "LastModified", .wire_name = "LastModified", .type = &types::AbortDate, .optional = &kOptional<Timestamp>, .offset = offsetof(CopyPartResult, last_modified)},
    {.name = "ChecksumCRC32", .wire_name = "ChecksumCRC32", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CopyPartResult, checksum_crc32)},
    {.name = "ChecksumCRC32C", .wire_name = "ChecksumCRC32C", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CopyPartResult, checksum_crc32c)},
    {.name = "ChecksumCRC64NVME", .wire_name = "ChecksumCRC64NVME", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CopyPartResult, checksum_crc64nvme)},
    {.name = "ChecksumSHA1", .wire_name = "ChecksumSHA1", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CopyPartResult, checksum_sha1)},
    {.name = "ChecksumSHA256", .wire_name = "ChecksumSHA256", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CopyPartResult, checksum_sha256)},
    {.name = "ChecksumSHA512", .wire_name = "ChecksumSHA512", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CopyPartResult, checksum_sha512)},
    {.name = "ChecksumMD5", .wire_name = "ChecksumMD5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CopyPartResult, checksum_md5)},
    {.name = "ChecksumXXHASH64", .wire_name = "ChecksumXXHASH64", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CopyPartResult, checksum_xxhash64)},
    {.name = "ChecksumXXHASH3", .wire_name = "ChecksumXXHASH3", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CopyPartResult, checksum_xxhash3)},
    {.name = "ChecksumXXHASH128", .wire_name = "ChecksumXXHASH128", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CopyPartResult, checksum_xxhash128)},
};
constexpr std::uint16_t kCopyPartResultNames[] = {2, 3, 4, 8, 5, 6, 7, 11, 10, 9, 0, 1};
constexpr Field kCreateBucketConfigurationFields[] = {
    {.name = "LocationConstraint", .wire_name = "LocationConstraint", .type = &types::BucketLocationConstraint, .optional = &kOptional<std::string>, .offset = offsetof(CreateBucketConfiguration, location_constraint)},
    {.name = "Location", .wire_name = "Location", .type = &types::LocationInfo, .optional = &kOptional<LocationInfo>, .offset = offsetof(CreateBucketConfiguration, location)},
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::BucketInfo, .optional = &kOptional<BucketInfo>, .offset = offsetof(CreateBucketConfiguration, bucket)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagSet, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(CreateBucketConfiguration, tags)},
};
constexpr std::uint16_t kCreateBucketConfigurationNames[] = {2, 1, 0, 3};
constexpr Field kCreateBucketOutputFields[] = {
    {.name = "Location", .wire_name = "Location", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CreateBucketOutput, location), .location = Location::header},
    {.name = "BucketArn", .wire_name = "x-amz-bucket-arn", .type = &types::S3RegionalOrS3ExpressBucketArnString, .optional = &kOptional<std::string>, .offset = offsetof(CreateBucketOutput, bucket_arn), .location = Location::header},
};
constexpr std::uint16_t kCreateBucketOutputHeaders[] = {0, 1};
constexpr std::string_view kCreateBucketOutputHeaderNames[] = {"location", "x-amz-bucket-arn"};
constexpr Field kCreateBucketRequestFields[] = {
    {.name = "ACL", .wire_name = "x-amz-acl", .type = &types::BucketCannedACL, .optional = &kOptional<std::string>, .offset = offsetof(CreateBucketRequest, acl), .location = Location::header},
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(CreateBucketRequest, bucket), .location = Location::uri, .required = true},
    {.name = "CreateBucketConfiguration", .wire_name = "CreateBucketConfiguration", .type = &types::CreateBucketConfiguration, .optional = &kOptional<CreateBucketConfiguration>, .offset = offsetof(CreateBucketRequest, create_bucket_configuration), .location = Location::payload, .xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/"},
    {.name = "GrantFullControl", .wire_name = "x-amz-grant-full-control", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CreateBucketRequest, grant_full_control), .location = Location::header},
    {.name = "GrantRead", .wire_name = "x-amz-grant-read", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CreateBucketRequest, grant_read), .location = Location::header},
    {.name = "GrantReadACP", .wire_name = "x-amz-grant-read-acp", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CreateBucketRequest, grant_read_acp), .location = Location::header},
    {.name = "GrantWrite", .wire_name = "x-amz-grant-write", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CreateBucketRequest, grant_write), .location = Location::header},
    {.name = "GrantWriteACP", .wire_name = "x-amz-grant-write-acp", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CreateBucketRequest, grant_write_acp), .location = Location::header},
    {.name = "ObjectLockEnabledForBucket", .wire_name = "x-amz-bucket-object-lock-enabled", .type = &types::AccessPointAlias, .optional = &kOptional<bool>, .offset = offsetof(CreateBucketRequest, object_lock_enabled_for_bucket), .location = Location::header},
    {.name = "ObjectOwnership", .wire_name = "x-amz-object-ownership", .type = &types::ObjectOwnership, .optional = &kOptional<std::string>, .offset = offsetof(CreateBucketRequest, object_ownership), .location = Location::header},
    {.name = "BucketNamespace", .wire_name = "x-amz-bucket-namespace", .type = &types::BucketNamespace, .optional = &kOptional<std::string>, .offset = offsetof(CreateBucketRequest, bucket_namespace), .location = Location::header},
};
constexpr std::uint16_t kCreateBucketRequestNames[] = {2};
constexpr std::uint16_t kCreateBucketRequestHeaders[] = {0, 10, 8, 3, 4, 5, 6, 7, 9};
constexpr std::string_view kCreateBucketRequestHeaderNames[] = {"x-amz-acl", "x-amz-bucket-namespace", "x-amz-bucket-object-lock-enabled", "x-amz-grant-full-control", "x-amz-grant-read", "x-amz-grant-read-acp", "x-amz-grant-write", "x-amz-grant-write-acp", "x-amz-object-ownership"};
constexpr Field kCreateMultipartUploadOutputFields[] = {
    {.name = "AbortDate", .wire_name = "x-amz-abort-date", .type = &types::AbortDate, .optional = &kOptional<Timestamp>, .offset = offsetof(CreateMultipartUploadOutput, abort_date), .location = Location::header},
    {.name = "AbortRuleId", .wire_name = "x-amz-abort-rule-id", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CreateMultipartUploadOutput, abort_rule_id), .location = Location::header},
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CreateMultipartUploadOutput, bucket)},
    {.name = "Key", .wire_name = "Key", .type = &types::ObjectKey, .optional = &kOptional<std::string>, .offset = offsetof(CreateMultipartUploadOutput, key)},
    {.name = "UploadId", .wire_name = "UploadId", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CreateMultipartUploadOutput, upload_id)},
    {.name = "ServerSideEncryption", .wire_name = "x-amz-server-side-encryption", .type = &types::ServerSideEncryption, .optional = &kOptional<std::string>, .offset = offsetof(CreateMultipartUploadOutput, server_side_encryption), .location = Location::header},
    {.name = "SSECustomerAlgorithm", .wire_name = "x-amz-server-side-encryption-customer-algorithm", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CreateMultipartUploadOutput, sse_customer_algorithm), .location = Location::header},
    {.name = "SSECustomerKeyMD5", .wire_name = "x-amz-server-side-encryption-customer-key-MD5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CreateMultipartUploadOutput, sse_customer_key_md5), .location = Location::header},
    {.name = "SSEKMSKeyId", .wire_name = "x-amz-server-side-encryption-aws-kms-key-id", .type = &types::CopySourceSSECustomerKey, .optional = &kOptional<std::string>, .offset = offsetof(CreateMultipartUploadOutput, ssekms_key_id), .location = Location::header},
    {.name = "SSEKMSEncryptionContext", .wire_name = "x-amz-server-side-encryption-context", .type = &types::CopySourceSSECustomerKey, .optional = &kOptional<std::string>, .offset = offsetof(CreateMultipartUploadOutput, ssekms_encryption_context), .location = Location::header},
    {.name = "BucketKeyEnabled", .wire_name = "x-amz-server-side-encryption-bucket-key-enabled", .type = &types::AccessPointAlias, .optional = &kOptional<bool>, .offset = offsetof(CreateMultipartUploadOutput, bucket_key_enabled), .location = Location::header},
    {.name = "RequestCharged", .wire_name = "x-amz-request-charged", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(CreateMultipartUploadOutput, request_charged), .location = Location::header},
    {.name = "ChecksumAlgorithm", .wire_name = "x-amz-checksum-algorithm", .type = &types::ChecksumAlgorithm, .optional = &kOptional<std::string>, .offset = offsetof(CreateMultipartUploadOutput, checksum_algorithm), .location = Location::header},
    {.name = "ChecksumType", .wire_name = "x-amz-checksum-type", .type = &types::ChecksumType, .optional = &kOptional<std::string>, .offset = offsetof(CreateMultipartUploadOutput, checksum_type), .location = Location::header},
};
constexpr std::uint16_t kCreateMultipartUploadOutputNames[] = {2, 3, 4};
constexpr std::uint16_t kCreateMultipartUploadOutputHeaders[] = {0, 1, 12, 13, 11, 5, 8, 10, 9, 6, 7};
constexpr std::string_view kCreateMultipartUploadOutputHeaderNames[] = {"x-amz-abort-date", "x-amz-abort-rule-id", "x-amz-checksum-algorithm", "x-amz-checksum-type", "x-amz-request-charged", "x-amz-server-side-encryption", "x-amz-server-side-encryption-aws-kms-key-id", "x-amz-server-side-encryption-bucket-key-enabled", "x-amz-server-side-encryption-context", "x-amz-server-side-encryption-customer-algorithm", "x-amz-server-side-encryption-customer-key-md5"};
constexpr Field kCreateMultipartUploadRequestFields[] = {
    {.name = "ACL", .wire_name = "x-amz-acl", .type = &types::ObjectCannedACL, .optional = &kOptional<std::string>, .offset = offsetof(CreateMultipartUploadRequest, acl), .location = Location::header},
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(CreateMultipartUploadRequest, bucket), .location = Location::uri, .required = true},
    {.name = "CacheControl", .wire_name = "Cache-Control", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CreateMultipartUploadRequest, cache_control), .location = Location::header},
    {.name = "ContentDisposition", .wire_name = "Content-Disposition", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CreateMultipartUploadRequest, content_disposition), .location = Location::header},
    {.name = "ContentEncoding", .wire_name = "Content-Encoding", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CreateMultipartUploadRequest, content_encoding), .location = Location::header},
    {.name = "ContentLanguage", .wire_name = "Content-Language", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CreateMultipartUploadRequest, content_language), .location = Location::header},
    {.name = "ContentType", .wire_name = "Content-Type", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CreateMultipartUploadRequest, content_type), .location = Location::header},
    {.name = "Expires", .wire_name = "Expires", .type = &types::AbortDate, .optional = &kOptional<Timestamp>, .offset = offsetof(CreateMultipartUploadRequest, expires), .location = Location::header},
    {.name = "GrantFullControl", .wire_name = "x-amz-grant-full-control", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CreateMultipartUploadRequest, grant_full_control), .location = Location::header},
    {.name = "GrantRead", .wire_name = "x-amz-grant-read", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CreateMultipartUploadRequest, grant_read), .location = Location::header},
    {.name = "GrantReadACP", .wire_name = "x-amz-grant-read-acp", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CreateMultipartUploadRequest, grant_read_acp), .location = Location::header},
    {.name = "GrantWriteACP", .wire_name = "x-amz-grant-write-acp", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CreateMultipartUploadRequest, grant_write_acp), .location = Location::header},
    {.name = "Key", .wire_name = "Key", .type = &types::ObjectKey, .offset = offsetof(CreateMultipartUploadRequest, key), .location = Location::uri, .required = true},
    {.name = "Metadata", .wire_name = "x-amz-meta-", .type = &types::Metadata, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(CreateMultipartUploadRequest, metadata), .location = Location::headers},
    {.name = "ServerSideEncryption", .wire_name = "x-amz-server-side-encryption", .type = &types::ServerSideEncryption, .optional = &kOptional<std::string>, .offset = offsetof(CreateMultipartUploadRequest, server_side_encryption), .location = Location::header},
    {.name = "StorageClass", .wire_name = "x-amz-storage-class", .type = &types::StorageClass, .optional = &kOptional<std::string>, .offset = offsetof(CreateMultipartUploadRequest, storage_class), .location = Location::header},
    {.name = "WebsiteRedirectLocation", .wire_name = "x-amz-website-redirect-location", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CreateMultipartUploadRequest, website_redirect_location), .location = Location::header},
    {.name = "SSECustomerAlgorithm", .wire_name = "x-amz-server-side-encryption-customer-algorithm", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CreateMultipartUploadRequest, sse_customer_algorithm), .location = Location::header},
    {.name = "SSECustomerKey", .wire_name = "x-amz-server-side-encryption-customer-key", .type = &types::CopySourceSSECustomerKey, .optional = &kOptional<std::string>, .offset = offsetof(CreateMultipartUploadRequest, sse_customer_key), .location = Location::header},
    {.name = "SSECustomerKeyMD5", .wire_name = "x-amz-server-side-encryption-customer-key-MD5", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CreateMultipartUploadRequest, sse_customer_key_md5), .location = Location::header},
    {.name = "SSEKMSKeyId", .wire_name = "x-amz-server-side-encryption-aws-kms-key-id", .type = &types::CopySourceSSECustomerKey, .optional = &kOptional<std::string>, .offset = offsetof(CreateMultipartUploadRequest, ssekms_key_id), .location = Location::header},
    {.name = "SSEKMSEncryptionContext", .wire_name = "x-amz-server-side-encryption-context", .type = &types::CopySourceSSECustomerKey, .optional = &kOptional<std::string>, .offset = offsetof(CreateMultipartUploadRequest, ssekms_encryption_context), .location = Location::header},
    {.name = "BucketKeyEnabled", .wire_name = "x-amz-server-side-encryption-bucket-key-enabled", .type = &types::AccessPointAlias, .optional = &kOptional<bool>, .offset = offsetof(CreateMultipartUploadRequest, bucket_key_enabled), .location = Location::header},
    {.name = "RequestPayer", .wire_name = "x-amz-request-payer", .type = &types::RequestCharged, .optional = &kOptional<std::string>, .offset = offsetof(CreateMultipartUploadRequest, request_payer), .location = Location::header},
    {.name = "Tagging", .wire_name = "x-amz-tagging", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CreateMultipartUploadRequest, tagging), .location = Location::header},
    {.name = "ObjectLockMode", .wire_name = "x-amz-object-lock-mode", .type = &types::ObjectLockMode, .optional = &kOptional<std::string>, .offset = offsetof(CreateMultipartUploadRequest, object_lock_mode), .location = Location::header},
    {.name = "ObjectLockRetainUntilDate", .wire_name = "x-amz-object-lock-retain-until-date", .type = &types::Date, .optional = &kOptional<Timestamp>, .offset = offsetof(CreateMultipartUploadRequest, object_lock_retain_until_date), .location = Location::header},
    {.name = "ObjectLockLegalHoldStatus", .wire_name = "x-amz-object-lock-legal-hold", .type = &types::ObjectLockLegalHoldStatus, .optional = &kOptional<std::string>, .offset = offsetof(CreateMultipartUploadRequest, object_lock_legal_hold_status), .location = Location::header},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(CreateMultipartUploadRequest, expected_bucket_owner), .location = Location::header},
    {.name = "ChecksumAlgorithm", .wire_name = "x-amz-checksum-algorithm", .type = &types::ChecksumAlgorithm, .optional = &kOptional<std::string>, .offset = offsetof(CreateMultipartUploadRequest, checksum_algorithm), .location = Location::header},
    {.name = "ChecksumType", .wire_name = "x-amz-checksum-type", .type = &types::ChecksumType, .optional = &kOptional<std::string>, .offset = offsetof(CreateMultipartUploadRequest, checksum_type), .location = Location::header},
};
constexpr std::uint16_t kCreateMultipartUploadRequestHeaders[] = {2, 3, 4, 5, 6, 7, 0, 29, 30, 28, 8, 9, 10, 11, 27, 25, 26, 23, 14, 20, 22, 21, 17, 18, 19, 15, 24, 16};
constexpr std::string_view kCreateMultipartUploadRequestHeaderNames[] = {"cache-control", "content-disposition", "content-encoding", "content-language", "content-type", "expires", "x-amz-acl", "x-amz-checksum-algorithm", "x-amz-checksum-type", "x-amz-expected-bucket-owner", "x-amz-grant-full-control", "x-amz-grant-read", "x-amz-grant-read-acp", "x-amz-grant-write-acp", "x-amz-object-lock-legal-hold", "x-amz-object-lock-mode", "x-amz-object-lock-retain-until-date", "x-amz-request-payer", "x-amz-server-side-encryption", "x-amz-server-side-encryption-aws-kms-key-id", "x-amz-server-side-encryption-bucket-key-enabled", "x-amz-server-side-encryption-context", "x-amz-server-side-encryption-customer-algorithm", "x-amz-server-side-encryption-customer-key", "x-amz-server-side-encryption-customer-key-md5", "x-amz-storage-class", "x-amz-tagging", "x-amz-website-redirect-location"};
constexpr Field kCreateSessionOutputFields[] = {
    {.name = "ServerSideEncryption", .wire_name = "x-amz-server-side-encryption", .type = &types::ServerSideEncryption, .optional = &kOptional<std::string>, .offset = offsetof(CreateSessionOutput, server_side_encryption), .location = Location::header},
    {.name = "SSEKMSKeyId", .wire_name = "x-amz-server-side-encryption-aws-kms-key-id", .type = &types::CopySourceSSECustomerKey, .optional = &kOptional<std::string>, .offset = offsetof(CreateSessionOutput, ssekms_key_id), .location = Location::header},
    {.name = "SSEKMSEncryptionContext", .wire_name = "x-amz-server-side-encryption-context", .type = &types::CopySourceSSECustomerKey, .optional = &kOptional<std::string>, .offset = offsetof(CreateSessionOutput, ssekms_encryption_context), .location = Location::header},
    {.name = "BucketKeyEnabled", .wire_name = "x-amz-server-side-encryption-bucket-key-enabled", .type = &types::AccessPointAlias, .optional = &kOptional<bool>, .offset = offsetof(CreateSessionOutput, bucket_key_enabled), .location = Location::header},
    {.name = "Credentials", .wire_name = "Credentials", .type = &types::SessionCredentials, .offset = offsetof(CreateSessionOutput, credentials), .required = true},
};
constexpr std::uint16_t kCreateSessionOutputNames[] = {4};
constexpr std::uint16_t kCreateSessionOutputHeaders[] = {0, 1, 3, 2};
constexpr std::string_view kCreateSessionOutputHeaderNames[] = {"x-amz-server-side-encryption", "x-amz-server-side-encryption-aws-kms-key-id", "x-amz-server-side-encryption-bucket-key-enabled", "x-amz-server-side-encryption-context"};
constexpr Field kCreateSessionRequestFields[] = {
    {.name = "SessionMode", .wire_name = "x-amz-create-session-mode", .type = &types::SessionMode, .optional = &kOptional<std::string>, .offset = offsetof(CreateSessionRequest, session_mode), .location = Location::header},
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(CreateSessionRequest, bucket), .location = Location::uri, .required = true},
    {.name = "ServerSideEncryption", .wire_name = "x-amz-server-side-encryption", .type = &types::ServerSideEncryption, .optional = &kOptional<std::string>, .offset = offsetof(CreateSessionRequest, server_side_encryption), .location = Location::header},
    {.name = "SSEKMSKeyId", .wire_name = "x-amz-server-side-encryption-aws-kms-key-id", .type = &types::CopySourceSSECustomerKey, .optional = &kOptional<std::string>, .offset = offsetof(CreateSessionRequest, ssekms_key_id), .location = Location::header},
    {.name = "SSEKMSEncryptionContext", .wire_name = "x-amz-server-side-encryption-context", .type = &types::CopySourceSSECustomerKey, .optional = &kOptional<std::string>, .offset = offsetof(CreateSessionRequest, ssekms_encryption_context), .location = Location::header},
    {.name = "BucketKeyEnabled", .wire_name = "x-amz-server-side-encryption-bucket-key-enabled", .type = &types::AccessPointAlias, .optional = &kOptional<bool>, .offset = offsetof(CreateSessionRequest, bucket_key_enabled), .location = Location::header},
};
constexpr std::uint16_t kCreateSessionRequestHeaders[] = {0, 2, 3, 5, 4};
constexpr std::string_view kCreateSessionRequestHeaderNames[] = {"x-amz-create-session-mode", "x-amz-server-side-encryption", "x-amz-server-side-encryption-aws-kms-key-id", "x-amz-server-side-encryption-bucket-key-enabled", "x-amz-server-side-encryption-context"};
constexpr Field kDefaultRetentionFields[] = {
    {.name = "Mode", .wire_name = "Mode", .type = &types::ObjectLockMode, .optional = &kOptional<std::string>, .offset = offsetof(DefaultRetention, mode)},
    {.name = "Days", .wire_name = "Days", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(DefaultRetention, days)},
    {.name = "Years", .wire_name = "Years", .type = &types::ContentLength, .optional = &kOptional<std::int64_t>, .offset = offsetof(DefaultRetention, years)},
};
constexpr std::uint16_t kDefaultRetentionNames[] = {1, 0, 2};
constexpr Field kDeleteFields[] = {
    {.name = "Objects", .wire_name = "Object", .type = &types::ObjectIdentifierList, .offset = offsetof(Delete, objects), .required = true},
    {.name = "Quiet", .wire_name = "Quiet", .type = &types::AccessPointAlias, .optional = &kOptional<bool>, .offset = offsetof(Delete, quiet)},
};
constexpr std::uint16_t kDeleteNames[] = {0, 1};
constexpr Field kDeleteBucketAnalyticsConfigurationRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(DeleteBucketAnalyticsConfigurationRequest, bucket), .location = Location::uri, .required = true},
    {.name = "Id", .wire_name = "id", .type = &types::AbortRuleId, .offset = offsetof(DeleteBucketAnalyticsConfigurationRequest, id), .location = Location::query, .required = true},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(DeleteBucketAnalyticsConfigurationRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kDeleteBucketAnalyticsConfigurationRequestHeaders[] = {2};
constexpr std::string_view kDeleteBucketAnalyticsConfigurationRequestHeaderNames[] = {"x-amz-expected-bucket-owner"};
constexpr Field kDeleteBucketCorsRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(DeleteBucketCorsRequest, bucket), .location = Location::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(DeleteBucketCorsRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kDeleteBucketCorsRequestHeaders[] = {1};
constexpr std::string_view kDeleteBucketCorsRequestHeaderNames[] = {"x-amz-expected-bucket-owner"};
constexpr Field kDeleteBucketEncryptionRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(DeleteBucketEncryptionRequest, bucket), .location = Location::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(DeleteBucketEncryptionRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kDeleteBucketEncryptionRequestHeaders[] = {1};
constexpr std::string_view kDeleteBucketEncryptionRequestHeaderNames[] = {"x-amz-expected-bucket-owner"};
constexpr Field kDeleteBucketIntelligentTieringConfigurationRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(DeleteBucketIntelligentTieringConfigurationRequest, bucket), .location = Location::uri, .required = true},
    {.name = "Id", .wire_name = "id", .type = &types::AbortRuleId, .offset = offsetof(DeleteBucketIntelligentTieringConfigurationRequest, id), .location = Location::query, .required = true},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(DeleteBucketIntelligentTieringConfigurationRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kDeleteBucketIntelligentTieringConfigurationRequestHeaders[] = {2};
constexpr std::string_view kDeleteBucketIntelligentTieringConfigurationRequestHeaderNames[] = {"x-amz-expected-bucket-owner"};
constexpr Field kDeleteBucketInventoryConfigurationRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(DeleteBucketInventoryConfigurationRequest, bucket), .location = Location::uri, .required = true},
    {.name = "Id", .wire_name = "id", .type = &types::AbortRuleId, .offset = offsetof(DeleteBucketInventoryConfigurationRequest, id), .location = Location::query, .required = true},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(DeleteBucketInventoryConfigurationRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kDeleteBucketInventoryConfigurationRequestHeaders[] = {2};
constexpr std::string_view kDeleteBucketInventoryConfigurationRequestHeaderNames[] = {"x-amz-expected-bucket-owner"};
constexpr Field kDeleteBucketLifecycleRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(DeleteBucketLifecycleRequest, bucket), .location = Location::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(DeleteBucketLifecycleRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kDeleteBucketLifecycleRequestHeaders[] = {1};
constexpr std::string_view kDeleteBucketLifecycleRequestHeaderNames[] = {"x-amz-expected-bucket-owner"};
constexpr Field kDeleteBucketMetricsConfigurationRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(DeleteBucketMetricsConfigurationRequest, bucket), .location = Location::uri, .required = true},
    {.name = "Id", .wire_name = "id", .type = &types::AbortRuleId, .offset = offsetof(DeleteBucketMetricsConfigurationRequest, id), .location = Location::query, .required = true},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(DeleteBucketMetricsConfigurationRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kDeleteBucketMetricsConfigurationRequestHeaders[] = {2};
constexpr std::string_view kDeleteBucketMetricsConfigurationRequestHeaderNames[] = {"x-amz-expected-bucket-owner"};
constexpr Field kDeleteBucketOwnershipControlsRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(DeleteBucketOwnershipControlsRequest, bucket), .location = Location::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(DeleteBucketOwnershipControlsRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kDeleteBucketOwnershipControlsRequestHeaders[] = {1};
constexpr std::string_view kDeleteBucketOwnershipControlsRequestHeaderNames[] = {"x-amz-expected-bucket-owner"};
constexpr Field kDeleteBucketPolicyRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(DeleteBucketPolicyRequest, bucket), .location = Location::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(DeleteBucketPolicyRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kDeleteBucketPolicyRequestHeaders[] = {1};
constexpr std::string_view kDeleteBucketPolicyRequestHeaderNames[] = {"x-amz-expected-bucket-owner"};
constexpr Field kDeleteBucketReplicationRequestFields[] = {
    {.name = "Bucket", .wire_name = "Bucket", .type = &types::AbortRuleId, .offset = offsetof(DeleteBucketReplicationRequest, bucket), .location = Location::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire_name = "x-amz-expected-bucket-owner", .type = &types::AbortRuleId, .optional = &kOptional<std::string>, .offset = offsetof(DeleteBucketReplicationRequest, expected_bucket_owner), .location = Location::header},
};
constexpr std::uint16_t kDeleteBucketReplicationRequestHeaders[] = {1};
constexpr std::string_view kDeleteBucketReplicationRequestHeaderNames[] = {"x-amz-expected-bucket-owner"};

}  // namespace

constinit const Type types::AllowedHeaders = {.kind = Kind::list, .flattened = true, .element = &types::AbortRuleId, .list = &kList<std::string>};
constinit const Type types::AllowedMethods = {.kind = Kind::list, .flattened = true, .element = &types::AbortRuleId, .list = &kList<std::string>};
constinit const Type types::AllowedOrigins = {.kind = Kind::list, .flattened = true, .element = &types::AbortRuleId, .list = &kList<std::string>};
constinit const Type types::ChecksumAlgorithmList = {.kind = Kind::list, .flattened = true, .element = &types::ChecksumAlgorithm, .list = &kList<std::string>};
constinit const Type types::EncryptionTypeList = {.kind = Kind::list, .flattened = true, .element = &types::EncryptionType, .list = &kList<std::string>, .element_name = "EncryptionType"};
constinit const Type types::EventList = {.kind = Kind::list, .flattened = true, .element = &types::Event, .list = &kList<std::string>};
constinit const Type types::ExposeHeaders = {.kind = Kind::list, .flattened = true, .element = &types::AbortRuleId, .list = &kList<std::string>};
constinit const Type types::InventoryOptionalFields = {.kind = Kind::list, .element = &types::InventoryOptionalField, .list = &kList<std::string>, .element_name = "Field"};
constinit const Type types::Metadata = {.kind = Kind::map, .key = &types::AbortRuleId, .element = &types::AbortRuleId, .map = &kMap<std::string>, .element_name = "value"};
constinit const Type types::ObjectAttributesList = {.kind = Kind::list, .element = &types::ObjectAttributes, .list = &kList<std::string>};
constinit const Type types::OptionalObjectAttributesList = {.kind = Kind::list, .element = &types::OptionalObjectAttributes, .list = &kList<std::string>};
constinit const Shape AbortIncompleteMultipartUpload::kShape = {.name = "AbortIncompleteMultipartUpload", .size = sizeof(AbortIncompleteMultipartUpload), .fields = kAbortIncompleteMultipartUploadFields, .by_wire_name = kAbortIncompleteMultipartUploadNames};
constinit const Type types::AbortIncompleteMultipartUpload = {.kind = Kind::structure, .shape = &AbortIncompleteMultipartUpload::kShape};
constinit const Shape AbortMultipartUploadOutput::kShape = {.name = "AbortMultipartUploadOutput", .size = sizeof(AbortMultipartUploadOutput), .fields = kAbortMultipartUploadOutputFields, .headers = kAbortMultipartUploadOutputHeaders, .header_names = kAbortMultipartUploadOutputHeaderNames};
constinit const Type types::AbortMultipartUploadOutput = {.kind = Kind::structure, .shape = &AbortMultipartUploadOutput::kShape};
constinit const Shape AbortMultipartUploadRequest::kShape = {.name = "AbortMultipartUploadRequest", .size = sizeof(AbortMultipartUploadRequest), .fields = kAbortMultipartUploadRequestFields, .headers = kAbortMultipartUploadRequestHeaders, .header_names = kAbortMultipartUploadRequestHeaderNames};
constinit const Type types::AbortMultipartUploadRequest = {.kind = Kind::structure, .shape = &AbortMultipartUploadRequest::kShape};
constinit const Shape AccelerateConfiguration::kShape = {.name = "AccelerateConfiguration", .size = sizeof(AccelerateConfiguration), .fields = kAccelerateConfigurationFields, .by_wire_name = kAccelerateConfigurationNames};
constinit const Type types::AccelerateConfiguration = {.kind = Kind::structure, .shape = &AccelerateConfiguration::kShape};
constinit const Shape AccessControlPolicy::kShape = {.name = "AccessControlPolicy", .size = sizeof(AccessControlPolicy), .fields = kAccessControlPolicyFields, .by_wire_name = kAccessControlPolicyNames};
constinit const Type types::AccessControlPolicy = {.kind = Kind::structure, .shape = &AccessControlPolicy::kShape};
constinit const Shape AccessControlTranslation::kShape = {.name = "AccessControlTranslation", .size = sizeof(AccessControlTranslation), .fields = kAccessControlTranslationFields, .by_wire_name = kAccessControlTranslationNames};
constinit const Type types::AccessControlTranslation = {.kind = Kind::structure, .shape = &AccessControlTranslation::kShape};
constinit const Shape AnalyticsAndOperator::kShape = {.name = "AnalyticsAndOperator", .size = sizeof(AnalyticsAndOperator), .fields = kAnalyticsAndOperatorFields, .by_wire_name = kAnalyticsAndOperatorNames};
constinit const Type types::AnalyticsAndOperator = {.kind = Kind::structure, .shape = &AnalyticsAndOperator::kShape};
constinit const Shape AnalyticsConfiguration::kShape = {.name = "AnalyticsConfiguration", .size = sizeof(AnalyticsConfiguration), .fields = kAnalyticsConfigurationFields, .by_wire_name = kAnalyticsConfigurationNames};
constinit const Type types::AnalyticsConfiguration = {.kind = Kind::structure, .shape = &AnalyticsConfiguration::kShape};
constinit const Type types::AnalyticsConfigurationList = {.kind = Kind::list, .flattened = true, .element = &types::AnalyticsConfiguration, .list = &kList<AnalyticsConfiguration>};
constinit const Shape AnalyticsExportDestination::kShape = {.name = "AnalyticsExportDestination", .size = sizeof(AnalyticsExportDestination), .fields = kAnalyticsExportDestinationFields, .by_wire_name = kAnalyticsExportDestinationNames};
constinit const Type types::AnalyticsExportDestination = {.kind = Kind::structure, .shape = &AnalyticsExportDestination::kShape};
constinit const Shape AnalyticsFilter::kShape = {.name = "AnalyticsFilter", .size = sizeof(AnalyticsFilter), .fields = kAnalyticsFilterFields, .by_wire_name = kAnalyticsFilterNames};
constinit const Type types::AnalyticsFilter = {.kind = Kind::structure, .shape = &AnalyticsFilter::kShape};
constinit const Shape AnalyticsS3BucketDestination::kShape = {.name = "AnalyticsS3BucketDestination", .size = sizeof(AnalyticsS3BucketDestination), .fields = kAnalyticsS3BucketDestinationFields, .by_wire_name = kAnalyticsS3BucketDestinationNames};
constinit const Type types::AnalyticsS3BucketDestination = {.kind = Kind::structure, .shape = &AnalyticsS3BucketDestination::kShape};
constinit const Shape BlockedEncryptionTypes::kShape = {.name = "BlockedEncryptionTypes", .size = sizeof(BlockedEncryptionTypes), .fields = kBlockedEncryptionTypesFields, .by_wire_name = kBlockedEncryptionTypesNames};
constinit const Type types::BlockedEncryptionTypes = {.kind = Kind::structure, .shape = &BlockedEncryptionTypes::kShape};
constinit const Shape Bucket::kShape = {.name = "Bucket", .size = sizeof(Bucket), .fields = kBucketFields, .by_wire_name = kBucketNames};
constinit const Type types::Bucket = {.kind = Kind::structure, .shape = &Bucket::kShape};
constinit const Type types::Buckets = {.kind = Kind::list, .element = &types::Bucket, .list = &kList<Bucket>, .element_name = "Bucket"};
constinit const Shape BucketInfo::kShape = {.name = "BucketInfo", .size = sizeof(BucketInfo), .fields = kBucketInfoFields, .by_wire_name = kBucketInfoNames};
constinit const Type types::BucketInfo = {.kind = Kind::structure, .shape = &BucketInfo::kShape};
constinit const Shape BucketLifecycleConfiguration::kShape = {.name = "BucketLifecycleConfiguration", .size = sizeof(BucketLifecycleConfiguration), .fields = kBucketLifecycleConfigurationFields, .by_wire_name = kBucketLifecycleConfigurationNames};
constinit const Type types::BucketLifecycleConfiguration = {.kind = Kind::structure, .shape = &BucketLifecycleConfiguration::kShape};
constinit const Shape BucketLoggingStatus::kShape = {.name = "BucketLoggingStatus", .size = sizeof(BucketLoggingStatus), .fields = kBucketLoggingStatusFields, .by_wire_name = kBucketLoggingStatusNames};
constinit const Type types::BucketLoggingStatus = {.kind = Kind::structure, .shape = &BucketLoggingStatus::kShape};
constinit const Shape CORSConfiguration::kShape = {.name = "CORSConfiguration", .size = sizeof(CORSConfiguration), .fields = kCORSConfigurationFields, .by_wire_name = kCORSConfigurationNames};
constinit const Type types::CORSConfiguration = {.kind = Kind::structure, .shape = &CORSConfiguration::kShape};
constinit const Shape CORSRule::kShape = {.name = "CORSRule", .size = sizeof(CORSRule), .fields = kCORSRuleFields, .by_wire_name = kCORSRuleNames};
constinit const Type types::CORSRule = {.kind = Kind::structure, .shape = &CORSRule::kShape};
constinit const Type types::CORSRules = {.kind = Kind::list, .flattened = true, .element = &types::CORSRule, .list = &kList<CORSRule>};
constinit const Shape CSVInput::kShape = {.name = "CSVInput", .size = sizeof(CSVInput), .fields = kCSVInputFields, .by_wire_name = kCSVInputNames};
constinit const Type types::CSVInput = {.kind = Kind::structure, .shape = &CSVInput::kShape};
constinit const Shape CSVOutput::kShape = {.name = "CSVOutput", .size = sizeof(CSVOutput), .fields = kCSVOutputFields, .by_wire_name = kCSVOutputNames};
constinit const Type types::CSVOutput = {.kind = Kind::structure, .shape = &CSVOutput::kShape};
constinit const Shape Checksum::kShape = {.name = "Checksum", .size = sizeof(Checksum), .fields = kChecksumFields, .by_wire_name = kChecksumNames};
constinit const Type types::Checksum = {.kind = Kind::structure, .shape = &Checksum::kShape};
constinit const Shape CommonPrefix::kShape = {.name = "CommonPrefix", .size = sizeof(CommonPrefix), .fields = kCommonPrefixFields, .by_wire_name = kCommonPrefixNames};
constinit const Type types::CommonPrefix = {.kind = Kind::structure, .shape = &CommonPrefix::kShape};
constinit const Type types::CommonPrefixList = {.kind = Kind::list, .flattened = true, .element = &types::CommonPrefix, .list = &kList<CommonPrefix>};
constinit const Shape CompleteMultipartUploadOutput::kShape = {.name = "CompleteMultipartUploadOutput", .size = sizeof(CompleteMultipartUploadOutput), .fields = kCompleteMultipartUploadOutputFields, .by_wire_name = kCompleteMultipartUploadOutputNames, .headers = kCompleteMultipartUploadOutputHeaders, .header_names = kCompleteMultipartUploadOutputHeaderNames};
constinit const Type types::CompleteMultipartUploadOutput = {.kind = Kind::structure, .shape = &CompleteMultipartUploadOutput::kShape};
constinit const Shape CompleteMultipartUploadRequest::kShape = {.name = "CompleteMultipartUploadRequest", .size = sizeof(CompleteMultipartUploadRequest), .fields = kCompleteMultipartUploadRequestFields, .by_wire_name = kCompleteMultipartUploadRequestNames, .headers = kCompleteMultipartUploadRequestHeaders, .header_names = kCompleteMultipartUploadRequestHeaderNames, .payload = &kCompleteMultipartUploadRequestFields[2]};
constinit const Type types::CompleteMultipartUploadRequest = {.kind = Kind::structure, .shape = &CompleteMultipartUploadRequest::kShape};
constinit const Shape CompletedMultipartUpload::kShape = {.name = "CompletedMultipartUpload", .size = sizeof(CompletedMultipartUpload), .fields = kCompletedMultipartUploadFields, .by_wire_name = kCompletedMultipartUploadNames};
constinit const Type types::CompletedMultipartUpload = {.kind = Kind::structure, .shape = &CompletedMultipartUpload::kShape};
constinit const Shape CompletedPart::kShape = {.name = "CompletedPart", .size = sizeof(CompletedPart), .fields = kCompletedPartFields, .by_wire_name = kCompletedPartNames};
constinit const Type types::CompletedPart = {.kind = Kind::structure, .shape = &CompletedPart::kShape};
constinit const Type types::CompletedPartList = {.kind = Kind::list, .flattened = true, .element = &types::CompletedPart, .list = &kList<CompletedPart>};
constinit const Shape Condition::kShape = {.name = "Condition", .size = sizeof(Condition), .fields = kConditionFields, .by_wire_name = kConditionNames};
constinit const Type types::Condition = {.kind = Kind::structure, .shape = &Condition::kShape};
constinit const Shape CopyObjectOutput::kShape = {.name = "CopyObjectOutput", .size = sizeof(CopyObjectOutput), .fields = kCopyObjectOutputFields, .by_wire_name = kCopyObjectOutputNames, .headers = kCopyObjectOutputHeaders, .header_names = kCopyObjectOutputHeaderNames, .payload = &kCopyObjectOutputFields[0]};
constinit const Type types::CopyObjectOutput = {.kind = Kind::structure, .shape = &CopyObjectOutput::kShape};
constinit const Shape CopyObjectRequest::kShape = {.name = "CopyObjectRequest", .size = sizeof(CopyObjectRequest), .fields = kCopyObjectRequestFields, .headers = kCopyObjectRequestHeaders, .header_names = kCopyObjectRequestHeaderNames};
constinit const Type types::CopyObjectRequest = {.kind = Kind::structure, .shape = &CopyObjectRequest::kShape};
constinit const Shape CopyObjectResult::kShape = {.name = "CopyObjectResult", .size = sizeof(CopyObjectResult), .fields = kCopyObjectResultFields, .by_wire_name = kCopyObjectResultNames};
constinit const Type types::CopyObjectResult = {.kind = Kind::structure, .shape = &CopyObjectResult::kShape};
constinit const Shape CopyPartResult::kShape = {.name = "CopyPartResult", .size = sizeof(CopyPartResult), .fields = kCopyPartResultFields, .by_wire_name = kCopyPartResultNames};
constinit const Type types::CopyPartResult = {.kind = Kind::structure, .shape = &CopyPartResult::kShape};
constinit const Shape CreateBucketConfiguration::kShape = {.name = "CreateBucketConfiguration", .size = sizeof(CreateBucketConfiguration), .fields = kCreateBucketConfigurationFields, .by_wire_name = kCreateBucketConfigurationNames};
constinit const Type types::CreateBucketConfiguration = {.kind = Kind::structure, .shape = &CreateBucketConfiguration::kShape};
constinit const Shape CreateBucketOutput::kShape = {.name = "CreateBucketOutput", .size = sizeof(CreateBucketOutput), .fields = kCreateBucketOutputFields, .headers = kCreateBucketOutputHeaders, .header_names = kCreateBucketOutputHeaderNames};
constinit const Type types::CreateBucketOutput = {.kind = Kind::structure, .shape = &CreateBucketOutput::kShape};
constinit const Shape CreateBucketRequest::kShape = {.name = "CreateBucketRequest", .size = sizeof(CreateBucketRequest), .fields = kCreateBucketRequestFields, .by_wire_name = kCreateBucketRequestNames, .headers = kCreateBucketRequestHeaders, .header_names = kCreateBucketRequestHeaderNames, .payload = &kCreateBucketRequestFields[2]};
constinit const Type types::CreateBucketRequest = {.kind = Kind::structure, .shape = &CreateBucketRequest::kShape};
constinit const Shape CreateMultipartUploadOutput::kShape = {.name = "CreateMultipartUploadOutput", .size = sizeof(CreateMultipartUploadOutput), .fields = kCreateMultipartUploadOutputFields, .by_wire_name = kCreateMultipartUploadOutputNames, .headers = kCreateMultipartUploadOutputHeaders, .header_names = kCreateMultipartUploadOutputHeaderNames};
constinit const Type types::CreateMultipartUploadOutput = {.kind = Kind::structure, .shape = &CreateMultipartUploadOutput::kShape};
constinit const Shape CreateMultipartUploadRequest::kShape = {.name = "CreateMultipartUploadRequest", .size = sizeof(CreateMultipartUploadRequest), .fields = kCreateMultipartUploadRequestFields, .headers = kCreateMultipartUploadRequestHeaders, .header_names = kCreateMultipartUploadRequestHeaderNames};
constinit const Type types::CreateMultipartUploadRequest = {.kind = Kind::structure, .shape = &CreateMultipartUploadRequest::kShape};
constinit const Shape CreateSessionOutput::kShape = {.name = "CreateSessionOutput", .size = sizeof(CreateSessionOutput), .fields = kCreateSessionOutputFields, .by_wire_name = kCreateSessionOutputNames, .headers = kCreateSessionOutputHeaders, .header_names = kCreateSessionOutputHeaderNames};
constinit const Type types::CreateSessionOutput = {.kind = Kind::structure, .shape = &CreateSessionOutput::kShape};
constinit const Shape CreateSessionRequest::kShape = {.name = "CreateSessionRequest", .size = sizeof(CreateSessionRequest), .fields = kCreateSessionRequestFields, .headers = kCreateSessionRequestHeaders, .header_names = kCreateSessionRequestHeaderNames};
constinit const Type types::CreateSessionRequest = {.kind = Kind::structure, .shape = &CreateSessionRequest::kShape};
constinit const Shape DefaultRetention::kShape = {.name = "DefaultRetention", .size = sizeof(DefaultRetention), .fields = kDefaultRetentionFields, .by_wire_name = kDefaultRetentionNames};
constinit const Type types::DefaultRetention = {.kind = Kind::structure, .shape = &DefaultRetention::kShape};
constinit const Shape Delete::kShape = {.name = "Delete", .size = sizeof(Delete), .fields = kDeleteFields, .by_wire_name = kDeleteNames};
constinit const Type types::Delete = {.kind = Kind::structure, .shape = &Delete::kShape};
constinit const Shape DeleteBucketAnalyticsConfigurationRequest::kShape = {.name = "DeleteBucketAnalyticsConfigurationRequest", .size = sizeof(DeleteBucketAnalyticsConfigurationRequest), .fields = kDeleteBucketAnalyticsConfigurationRequestFields, .headers = kDeleteBucketAnalyticsConfigurationRequestHeaders, .header_names = kDeleteBucketAnalyticsConfigurationRequestHeaderNames};
constinit const Type types::DeleteBucketAnalyticsConfigurationRequest = {.kind = Kind::structure, .shape = &DeleteBucketAnalyticsConfigurationRequest::kShape};
constinit const Shape DeleteBucketCorsRequest::kShape = {.name = "DeleteBucketCorsRequest", .size = sizeof(DeleteBucketCorsRequest), .fields = kDeleteBucketCorsRequestFields, .headers = kDeleteBucketCorsRequestHeaders, .header_names = kDeleteBucketCorsRequestHeaderNames};
constinit const Type types::DeleteBucketCorsRequest = {.kind = Kind::structure, .shape = &DeleteBucketCorsRequest::kShape};
constinit const Shape DeleteBucketEncryptionRequest::kShape = {.name = "DeleteBucketEncryptionRequest", .size = sizeof(DeleteBucketEncryptionRequest), .fields = kDeleteBucketEncryptionRequestFields, .headers = kDeleteBucketEncryptionRequestHeaders, .header_names = kDeleteBucketEncryptionRequestHeaderNames};
constinit const Type types::DeleteBucketEncryptionRequest = {.kind = Kind::structure, .shape = &DeleteBucketEncryptionRequest::kShape};
constinit const Shape DeleteBucketIntelligentTieringConfigurationRequest::kShape = {.name = "DeleteBucketIntelligentTieringConfigurationRequest", .size = sizeof(DeleteBucketIntelligentTieringConfigurationRequest), .fields = kDeleteBucketIntelligentTieringConfigurationRequestFields, .headers = kDeleteBucketIntelligentTieringConfigurationRequestHeaders, .header_names = kDeleteBucketIntelligentTieringConfigurationRequestHeaderNames};
constinit const Type types::DeleteBucketIntelligentTieringConfigurationRequest = {.kind = Kind::structure, .shape = &DeleteBucketIntelligentTieringConfigurationRequest::kShape};
constinit const Shape DeleteBucketInventoryConfigurationRequest::kShape = {.name = "DeleteBucketInventoryConfigurationRequest", .size = sizeof(DeleteBucketInventoryConfigurationRequest), .fields = kDeleteBucketInventoryConfigurationRequestFields, .headers = kDeleteBucketInventoryConfigurationRequestHeaders, .header_names = kDeleteBucketInventoryConfigurationRequestHeaderNames};
constinit const Type types::DeleteBucketInventoryConfigurationRequest = {.kind = Kind::structure, .shape = &DeleteBucketInventoryConfigurationRequest::kShape};
constinit const Shape DeleteBucketLifecycleRequest::kShape = {.name = "DeleteBucketLifecycleRequest", .size = sizeof(DeleteBucketLifecycleRequest), .fields = kDeleteBucketLifecycleRequestFields, .headers = kDeleteBucketLifecycleRequestHeaders, .header_names = kDeleteBucketLifecycleRequestHeaderNames};
constinit const Type types::DeleteBucketLifecycleRequest = {.kind = Kind::structure, .shape = &DeleteBucketLifecycleRequest::kShape};
constinit const Shape DeleteBucketMetricsConfigurationRequest::kShape = {.name = "DeleteBucketMetricsConfigurationRequest", .size = sizeof(DeleteBucketMetricsConfigurationRequest), .fields = kDeleteBucketMetricsConfigurationRequestFields, .headers = kDeleteBucketMetricsConfigurationRequestHeaders, .header_names = kDeleteBucketMetricsConfigurationRequestHeaderNames};
constinit const Type types::DeleteBucketMetricsConfigurationRequest = {.kind = Kind::structure, .shape = &DeleteBucketMetricsConfigurationRequest::kShape};
constinit const Shape DeleteBucketOwnershipControlsRequest::kShape = {.name = "DeleteBucketOwnershipControlsRequest", .size = sizeof(DeleteBucketOwnershipControlsRequest), .fields = kDeleteBucketOwnershipControlsRequestFields, .headers = kDeleteBucketOwnershipControlsRequestHeaders, .header_names = kDeleteBucketOwnershipControlsRequestHeaderNames};
constinit const Type types::DeleteBucketOwnershipControlsRequest = {.kind = Kind::structure, .shape = &DeleteBucketOwnershipControlsRequest::kShape};
constinit const Shape DeleteBucketPolicyRequest::kShape = {.name = "DeleteBucketPolicyRequest", .size = sizeof(DeleteBucketPolicyRequest), .fields = kDeleteBucketPolicyRequestFields, .headers = kDeleteBucketPolicyRequestHeaders, .header_names = kDeleteBucketPolicyRequestHeaderNames};
constinit const Type types::DeleteBucketPolicyRequest = {.kind = Kind::structure, .shape = &DeleteBucketPolicyRequest::kShape};
constinit const Shape DeleteBucketReplicationRequest::kShape = {.name = "DeleteBucketReplicationRequest", .size = sizeof(DeleteBucketReplicationRequest), .fields = kDeleteBucketReplicationRequestFields, .headers = kDeleteBucketReplicationRequestHeaders, .header_names = kDeleteBucketReplicationRequestHeaderNames};
constinit const Type types::DeleteBucketReplicationRequest = {.kind = Kind::structure, .shape = &DeleteBucketReplicationRequest::kShape};

}  // namespace athanor::api::s3
