// Generated from apis/s3.json by apis/generate.py.
#pragma once

#include <string_view>

namespace athanor::api::s3::analytics_s3_export_file_format {
inline constexpr std::string_view kCSV = "CSV";
}

namespace athanor::api::s3::archive_status {
inline constexpr std::string_view kArchiveAccess = "ARCHIVE_ACCESS";
inline constexpr std::string_view kDeepArchiveAccess = "DEEP_ARCHIVE_ACCESS";
}

namespace athanor::api::s3::bucket_accelerate_status {
inline constexpr std::string_view kEnabled = "Enabled";
inline constexpr std::string_view kSuspended = "Suspended";
}

namespace athanor::api::s3::bucket_canned_acl {
inline constexpr std::string_view kPrivate = "private";
inline constexpr std::string_view kPublicRead = "public-read";
inline constexpr std::string_view kPublicReadWrite = "public-read-write";
inline constexpr std::string_view kAuthenticatedRead = "authenticated-read";
}

namespace athanor::api::s3::bucket_location_constraint {
inline constexpr std::string_view kAfSouth1 = "af-south-1";
inline constexpr std::string_view kApEast1 = "ap-east-1";
inline constexpr std::string_view kApEast2 = "ap-east-2";
inline constexpr std::string_view kApNortheast1 = "ap-northeast-1";
inline constexpr std::string_view kApNortheast2 = "ap-northeast-2";
inline constexpr std::string_view kApNortheast3 = "ap-northeast-3";
inline constexpr std::string_view kApSouth1 = "ap-south-1";
inline constexpr std::string_view kApSouth2 = "ap-south-2";
inline constexpr std::string_view kApSoutheast1 = "ap-southeast-1";
inline constexpr std::string_view kApSoutheast2 = "ap-southeast-2";
inline constexpr std::string_view kApSoutheast3 = "ap-southeast-3";
inline constexpr std::string_view kApSoutheast4 = "ap-southeast-4";
inline constexpr std::string_view kApSoutheast5 = "ap-southeast-5";
inline constexpr std::string_view kApSoutheast6 = "ap-southeast-6";
inline constexpr std::string_view kApSoutheast7 = "ap-southeast-7";
inline constexpr std::string_view kCaCentral1 = "ca-central-1";
inline constexpr std::string_view kCaWest1 = "ca-west-1";
inline constexpr std::string_view kCnNorth1 = "cn-north-1";
inline constexpr std::string_view kCnNorthwest1 = "cn-northwest-1";
inline constexpr std::string_view kEU = "EU";
inline constexpr std::string_view kEuCentral1 = "eu-central-1";
inline constexpr std::string_view kEuCentral2 = "eu-central-2";
inline constexpr std::string_view kEuNorth1 = "eu-north-1";
inline constexpr std::string_view kEuSouth1 = "eu-south-1";
inline constexpr std::string_view kEuSouth2 = "eu-south-2";
inline constexpr std::string_view kEuWest1 = "eu-west-1";
inline constexpr std::string_view kEuWest2 = "eu-west-2";
inline constexpr std::string_view kEuWest3 = "eu-west-3";
inline constexpr std::string_view kIlCentral1 = "il-central-1";
inline constexpr std::string_view kMeCentral1 = "me-central-1";
inline constexpr std::string_view kMeSouth1 = "me-south-1";
inline constexpr std::string_view kMxCentral1 = "mx-central-1";
inline constexpr std::string_view kSaEast1 = "sa-east-1";
inline constexpr std::string_view kUsEast2 = "us-east-2";
inline constexpr std::string_view kUsGovEast1 = "us-gov-east-1";
inline constexpr std::string_view kUsGovWest1 = "us-gov-west-1";
inline constexpr std::string_view kUsWest1 = "us-west-1";
inline constexpr std::string_view kUsWest2 = "us-west-2";
}

namespace athanor::api::s3::bucket_logs_permission {
inline constexpr std::string_view kFullControl = "FULL_CONTROL";
inline constexpr std::string_view kREAD = "READ";
inline constexpr std::string_view kWRITE = "WRITE";
}

namespace athanor::api::s3::bucket_namespace {
inline constexpr std::string_view kAccountRegional = "account-regional";
inline constexpr std::string_view kGlobal = "global";
}

namespace athanor::api::s3::bucket_type {
inline constexpr std::string_view kDirectory = "Directory";
}

namespace athanor::api::s3::bucket_versioning_status {
inline constexpr std::string_view kEnabled = "Enabled";
inline constexpr std::string_view kSuspended = "Suspended";
}

namespace athanor::api::s3::checksum_algorithm {
inline constexpr std::string_view kCRC32 = "CRC32";
inline constexpr std::string_view kCRC32C = "CRC32C";
inline constexpr std::string_view kSHA1 = "SHA1";
inline constexpr std::string_view kSHA256 = "SHA256";
inline constexpr std::string_view kCRC64NVME = "CRC64NVME";
inline constexpr std::string_view kSHA512 = "SHA512";
inline constexpr std::string_view kMD5 = "MD5";
inline constexpr std::string_view kXXHASH64 = "XXHASH64";
inline constexpr std::string_view kXXHASH3 = "XXHASH3";
inline constexpr std::string_view kXXHASH128 = "XXHASH128";
}

namespace athanor::api::s3::checksum_mode {
inline constexpr std::string_view kENABLED = "ENABLED";
}

namespace athanor::api::s3::checksum_type {
inline constexpr std::string_view kCOMPOSITE = "COMPOSITE";
inline constexpr std::string_view kFullObject = "FULL_OBJECT";
}

namespace athanor::api::s3::compression_type {
inline constexpr std::string_view kNONE = "NONE";
inline constexpr std::string_view kGZIP = "GZIP";
inline constexpr std::string_view kBZIP2 = "BZIP2";
}

namespace athanor::api::s3::data_redundancy {
inline constexpr std::string_view kSingleAvailabilityZone = "SingleAvailabilityZone";
inline constexpr std::string_view kSingleLocalZone = "SingleLocalZone";
}

namespace athanor::api::s3::delete_marker_replication_status {
inline constexpr std::string_view kEnabled = "Enabled";
inline constexpr std::string_view kDisabled = "Disabled";
}

namespace athanor::api::s3::encoding_type {
inline constexpr std::string_view kUrl = "url";
}

namespace athanor::api::s3::encryption_type {
inline constexpr std::string_view kNONE = "NONE";
inline constexpr std::string_view kSseC = "SSE-C";
}

namespace athanor::api::s3::event {
inline constexpr std::string_view kS3ReducedRedundancyLostObject = "s3:ReducedRedundancyLostObject";
inline constexpr std::string_view kS3ObjectCreatedAny = "s3:ObjectCreated:*";
inline constexpr std::string_view kS3ObjectCreatedPut = "s3:ObjectCreated:Put";
inline constexpr std::string_view kS3ObjectCreatedPost = "s3:ObjectCreated:Post";
inline constexpr std::string_view kS3ObjectCreatedCopy = "s3:ObjectCreated:Copy";
inline constexpr std::string_view kS3ObjectCreatedCompleteMultipartUpload = "s3:ObjectCreated:CompleteMultipartUpload";
inline constexpr std::string_view kS3ObjectRemovedAny = "s3:ObjectRemoved:*";
inline constexpr std::string_view kS3ObjectRemovedDelete = "s3:ObjectRemoved:Delete";
inline constexpr std::string_view kS3ObjectRemovedDeleteMarkerCreated = "s3:ObjectRemoved:DeleteMarkerCreated";
inline constexpr std::string_view kS3ObjectRestoreAny = "s3:ObjectRestore:*";
inline constexpr std::string_view kS3ObjectRestorePost = "s3:ObjectRestore:Post";
inline constexpr std::string_view kS3ObjectRestoreCompleted = "s3:ObjectRestore:Completed";
inline constexpr std::string_view kS3ReplicationAny = "s3:Replication:*";
inline constexpr std::string_view kS3ReplicationOperationFailedReplication = "s3:Replication:OperationFailedReplication";
inline constexpr std::string_view kS3ReplicationOperationNotTracked = "s3:Replication:OperationNotTracked";
inline constexpr std::string_view kS3ReplicationOperationMissedThreshold = "s3:Replication:OperationMissedThreshold";
inline constexpr std::string_view kS3ReplicationOperationReplicatedAfterThreshold = "s3:Replication:OperationReplicatedAfterThreshold";
inline constexpr std::string_view kS3ObjectRestoreDelete = "s3:ObjectRestore:Delete";
inline constexpr std::string_view kS3LifecycleTransition = "s3:LifecycleTransition";
inline constexpr std::string_view kS3IntelligentTiering = "s3:IntelligentTiering";
inline constexpr std::string_view kS3ObjectAclPut = "s3:ObjectAcl:Put";
inline constexpr std::string_view kS3LifecycleExpirationAny = "s3:LifecycleExpiration:*";
inline constexpr std::string_view kS3LifecycleExpirationDelete = "s3:LifecycleExpiration:Delete";
inline constexpr std::string_view kS3LifecycleExpirationDeleteMarkerCreated = "s3:LifecycleExpiration:DeleteMarkerCreated";
inline constexpr std::string_view kS3ObjectTaggingAny = "s3:ObjectTagging:*";
inline constexpr std::string_view kS3ObjectTaggingPut = "s3:ObjectTagging:Put";
inline constexpr std::string_view kS3ObjectTaggingDelete = "s3:ObjectTagging:Delete";
}

namespace athanor::api::s3::existing_object_replication_status {
inline constexpr std::string_view kEnabled = "Enabled";
inline constexpr std::string_view kDisabled = "Disabled";
}

namespace athanor::api::s3::expiration_status {
inline constexpr std::string_view kEnabled = "Enabled";
inline constexpr std::string_view kDisabled = "Disabled";
}

namespace athanor::api::s3::expression_type {
inline constexpr std::string_view kSQL = "SQL";
}

namespace athanor::api::s3::file_header_info {
inline constexpr std::string_view kUSE = "USE";
inline constexpr std::string_view kIGNORE = "IGNORE";
inline constexpr std::string_view kNONE = "NONE";
}

namespace athanor::api::s3::filter_rule_name {
inline constexpr std::string_view kPrefix = "prefix";
inline constexpr std::string_view kSuffix = "suffix";
}

namespace athanor::api::s3::intelligent_tiering_access_tier {
inline constexpr std::string_view kArchiveAccess = "ARCHIVE_ACCESS";
inline constexpr std::string_view kDeepArchiveAccess = "DEEP_ARCHIVE_ACCESS";
}

namespace athanor::api::s3::intelligent_tiering_status {
inline constexpr std::string_view kEnabled = "Enabled";
inline constexpr std::string_view kDisabled = "Disabled";
}

namespace athanor::api::s3::inventory_format {
inline constexpr std::string_view kCSV = "CSV";
inline constexpr std::string_view kORC = "ORC";
inline constexpr std::string_view kParquet = "Parquet";
}

namespace athanor::api::s3::inventory_frequency {
inline constexpr std::string_view kDaily = "Daily";
inline constexpr std::string_view kWeekly = "Weekly";
}

namespace athanor::api::s3::inventory_included_object_versions {
inline constexpr std::string_view kAll = "All";
inline constexpr std::string_view kCurrent = "Current";
}

namespace athanor::api::s3::inventory_optional_field {
inline constexpr std::string_view kSize = "Size";
inline constexpr std::string_view kLastModifiedDate = "LastModifiedDate";
inline constexpr std::string_view kStorageClass = "StorageClass";
inline constexpr std::string_view kETag = "ETag";
inline constexpr std::string_view kIsMultipartUploaded = "IsMultipartUploaded";
inline constexpr std::string_view kReplicationStatus = "ReplicationStatus";
inline constexpr std::string_view kEncryptionStatus = "EncryptionStatus";
inline constexpr std::string_view kObjectLockRetainUntilDate = "ObjectLockRetainUntilDate";
inline constexpr std::string_view kObjectLockMode = "ObjectLockMode";
inline constexpr std::string_view kObjectLockLegalHoldStatus = "ObjectLockLegalHoldStatus";
inline constexpr std::string_view kIntelligentTieringAccessTier = "IntelligentTieringAccessTier";
inline constexpr std::string_view kBucketKeyStatus = "BucketKeyStatus";
inline constexpr std::string_view kChecksumAlgorithm = "ChecksumAlgorithm";
inline constexpr std::string_view kObjectAccessControlList = "ObjectAccessControlList";
inline constexpr std::string_view kObjectOwner = "ObjectOwner";
inline constexpr std::string_view kLifecycleExpirationDate = "LifecycleExpirationDate";
}

namespace athanor::api::s3::json_type {
inline constexpr std::string_view kDOCUMENT = "DOCUMENT";
inline constexpr std::string_view kLINES = "LINES";
}

namespace athanor::api::s3::location_type {
inline constexpr std::string_view kAvailabilityZone = "AvailabilityZone";
inline constexpr std::string_view kLocalZone = "LocalZone";
}

namespace athanor::api::s3::mfa_delete {
inline constexpr std::string_view kEnabled = "Enabled";
inline constexpr std::string_view kDisabled = "Disabled";
}

namespace athanor::api::s3::mfa_delete_status {
inline constexpr std::string_view kEnabled = "Enabled";
inline constexpr std::string_view kDisabled = "Disabled";
}

namespace athanor::api::s3::metadata_directive {
inline constexpr std::string_view kCOPY = "COPY";
inline constexpr std::string_view kREPLACE = "REPLACE";
}

namespace athanor::api::s3::metrics_status {
inline constexpr std::string_view kEnabled = "Enabled";
inline constexpr std::string_view kDisabled = "Disabled";
}

namespace athanor::api::s3::object_attributes {
inline constexpr std::string_view kETag = "ETag";
inline constexpr std::string_view kChecksum = "Checksum";
inline constexpr std::string_view kObjectParts = "ObjectParts";
inline constexpr std::string_view kStorageClass = "StorageClass";
inline constexpr std::string_view kObjectSize = "ObjectSize";
}

namespace athanor::api::s3::object_canned_acl {
inline constexpr std::string_view kPrivate = "private";
inline constexpr std::string_view kPublicRead = "public-read";
inline constexpr std::string_view kPublicReadWrite = "public-read-write";
inline constexpr std::string_view kAuthenticatedRead = "authenticated-read";
inline constexpr std::string_view kAwsExecRead = "aws-exec-read";
inline constexpr std::string_view kBucketOwnerRead = "bucket-owner-read";
inline constexpr std::string_view kBucketOwnerFullControl = "bucket-owner-full-control";
}

namespace athanor::api::s3::object_lock_enabled {
inline constexpr std::string_view kEnabled = "Enabled";
}

namespace athanor::api::s3::object_lock_legal_hold_status {
inline constexpr std::string_view kON = "ON";
inline constexpr std::string_view kOFF = "OFF";
}

namespace athanor::api::s3::object_lock_mode {
inline constexpr std::string_view kGOVERNANCE = "GOVERNANCE";
inline constexpr std::string_view kCOMPLIANCE = "COMPLIANCE";
}

namespace athanor::api::s3::object_lock_retention_mode {
inline constexpr std::string_view kGOVERNANCE = "GOVERNANCE";
inline constexpr std::string_view kCOMPLIANCE = "COMPLIANCE";
}

namespace athanor::api::s3::object_ownership {
inline constexpr std::string_view kBucketOwnerPreferred = "BucketOwnerPreferred";
inline constexpr std::string_view kObjectWriter = "ObjectWriter";
inline constexpr std::string_view kBucketOwnerEnforced = "BucketOwnerEnforced";
}

namespace athanor::api::s3::object_storage_class {
inline constexpr std::string_view kSTANDARD = "STANDARD";
inline constexpr std::string_view kReducedRedundancy = "REDUCED_REDUNDANCY";
inline constexpr std::string_view kGLACIER = "GLACIER";
inline constexpr std::string_view kStandardIa = "STANDARD_IA";
inline constexpr std::string_view kOnezoneIa = "ONEZONE_IA";
inline constexpr std::string_view kIntelligentTiering = "INTELLIGENT_TIERING";
inline constexpr std::string_view kDeepArchive = "DEEP_ARCHIVE";
inline constexpr std::string_view kOUTPOSTS = "OUTPOSTS";
inline constexpr std::string_view kGlacierIr = "GLACIER_IR";
inline constexpr std::string_view kSNOW = "SNOW";
inline constexpr std::string_view kExpressOnezone = "EXPRESS_ONEZONE";
inline constexpr std::string_view kFsxOpenzfs = "FSX_OPENZFS";
inline constexpr std::string_view kFsxOntap = "FSX_ONTAP";
}

namespace athanor::api::s3::object_version_storage_class {
inline constexpr std::string_view kSTANDARD = "STANDARD";
}

namespace athanor::api::s3::optional_object_attributes {
inline constexpr std::string_view kRestoreStatus = "RestoreStatus";
}

namespace athanor::api::s3::owner_override {
inline constexpr std::string_view kDestination = "Destination";
}

namespace athanor::api::s3::partition_date_source {
inline constexpr std::string_view kEventTime = "EventTime";
inline constexpr std::string_view kDeliveryTime = "DeliveryTime";
}

namespace athanor::api::s3::payer {
inline constexpr std::string_view kRequester = "Requester";
inline constexpr std::string_view kBucketOwner = "BucketOwner";
}

namespace athanor::api::s3::permission {
inline constexpr std::string_view kFullControl = "FULL_CONTROL";
inline constexpr std::string_view kWRITE = "WRITE";
inline constexpr std::string_view kWriteAcp = "WRITE_ACP";
inline constexpr std::string_view kREAD = "READ";
inline constexpr std::string_view kReadAcp = "READ_ACP";
}

namespace athanor::api::s3::protocol {
inline constexpr std::string_view kHttp = "http";
inline constexpr std::string_view kHttps = "https";
}

namespace athanor::api::s3::quote_fields {
inline constexpr std::string_view kALWAYS = "ALWAYS";
inline constexpr std::string_view kASNEEDED = "ASNEEDED";
}

namespace athanor::api::s3::replica_modifications_status {
inline constexpr std::string_view kEnabled = "Enabled";
inline constexpr std::string_view kDisabled = "Disabled";
}

namespace athanor::api::s3::replication_rule_status {
inline constexpr std::string_view kEnabled = "Enabled";
inline constexpr std::string_view kDisabled = "Disabled";
}

namespace athanor::api::s3::replication_status {
inline constexpr std::string_view kCOMPLETE = "COMPLETE";
inline constexpr std::string_view kPENDING = "PENDING";
inline constexpr std::string_view kFAILED = "FAILED";
inline constexpr std::string_view kREPLICA = "REPLICA";
inline constexpr std::string_view kCOMPLETED = "COMPLETED";
}

namespace athanor::api::s3::replication_time_status {
inline constexpr std::string_view kEnabled = "Enabled";
inline constexpr std::string_view kDisabled = "Disabled";
}

namespace athanor::api::s3::request_charged {
inline constexpr std::string_view kRequester = "requester";
}

namespace athanor::api::s3::request_payer {
inline constexpr std::string_view kRequester = "requester";
}

namespace athanor::api::s3::restore_request_type {
inline constexpr std::string_view kSELECT = "SELECT";
}

namespace athanor::api::s3::server_side_encryption {
inline constexpr std::string_view kAES256 = "AES256";
inline constexpr std::string_view kAwsFsx = "aws:fsx";
inline constexpr std::string_view kAwsKms = "aws:kms";
inline constexpr std::string_view kAwsKmsDsse = "aws:kms:dsse";
}

namespace athanor::api::s3::session_mode {
inline constexpr std::string_view kReadOnly = "ReadOnly";
inline constexpr std::string_view kReadWrite = "ReadWrite";
}

namespace athanor::api::s3::sse_kms_encrypted_objects_status {
inline constexpr std::string_view kEnabled = "Enabled";
inline constexpr std::string_view kDisabled = "Disabled";
}

namespace athanor::api::s3::storage_class {
inline constexpr std::string_view kSTANDARD = "STANDARD";
inline constexpr std::string_view kReducedRedundancy = "REDUCED_REDUNDANCY";
inline constexpr std::string_view kStandardIa = "STANDARD_IA";
inline constexpr std::string_view kOnezoneIa = "ONEZONE_IA";
inline constexpr std::string_view kIntelligentTiering = "INTELLIGENT_TIERING";
inline constexpr std::string_view kGLACIER = "GLACIER";
inline constexpr std::string_view kDeepArchive = "DEEP_ARCHIVE";
inline constexpr std::string_view kOUTPOSTS = "OUTPOSTS";
inline constexpr std::string_view kGlacierIr = "GLACIER_IR";
inline constexpr std::string_view kSNOW = "SNOW";
inline constexpr std::string_view kExpressOnezone = "EXPRESS_ONEZONE";
inline constexpr std::string_view kFsxOpenzfs = "FSX_OPENZFS";
inline constexpr std::string_view kFsxOntap = "FSX_ONTAP";
}

namespace athanor::api::s3::storage_class_analysis_schema_version {
inline constexpr std::string_view kV1 = "V_1";
}

namespace athanor::api::s3::tagging_directive {
inline constexpr std::string_view kCOPY = "COPY";
inline constexpr std::string_view kREPLACE = "REPLACE";
}

namespace athanor::api::s3::tier {
inline constexpr std::string_view kStandard = "Standard";
inline constexpr std::string_view kBulk = "Bulk";
inline constexpr std::string_view kExpedited = "Expedited";
}

namespace athanor::api::s3::transition_default_minimum_object_size {
inline constexpr std::string_view kVariesByStorageClass = "varies_by_storage_class";
inline constexpr std::string_view kAllStorageClasses128K = "all_storage_classes_128K";
}

namespace athanor::api::s3::transition_storage_class {
inline constexpr std::string_view kGLACIER = "GLACIER";
inline constexpr std::string_view kStandardIa = "STANDARD_IA";
inline constexpr std::string_view kOnezoneIa = "ONEZONE_IA";
inline constexpr std::string_view kIntelligentTiering = "INTELLIGENT_TIERING";
inline constexpr std::string_view kDeepArchive = "DEEP_ARCHIVE";
inline constexpr std::string_view kGlacierIr = "GLACIER_IR";
}

namespace athanor::api::s3::type {
inline constexpr std::string_view kCanonicalUser = "CanonicalUser";
inline constexpr std::string_view kAmazonCustomerByEmail = "AmazonCustomerByEmail";
inline constexpr std::string_view kGroup = "Group";
}
