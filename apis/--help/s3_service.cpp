// Generated from apis/s3.json by apis/generate.py.
#include "s3_tables.hpp"

namespace athanor::api::s3 {
using namespace athanor::wire;

namespace others {
extern const Operation CreateBucketMetadataConfiguration;
extern const Operation CreateBucketMetadataTableConfiguration;
extern const Operation DeleteBucketMetadataConfiguration;
extern const Operation DeleteBucketMetadataTableConfiguration;
extern const Operation GetBucketAbac;
extern const Operation GetBucketLifecycle;
extern const Operation GetBucketMetadataConfiguration;
extern const Operation GetBucketMetadataTableConfiguration;
extern const Operation GetBucketNotification;
extern const Operation GetObjectTorrent;
extern const Operation ListDirectoryBuckets;
extern const Operation PutBucketAbac;
extern const Operation PutBucketLifecycle;
extern const Operation PutBucketNotification;
extern const Operation RenameObject;
extern const Operation SelectObjectContent;
extern const Operation UpdateBucketMetadataInventoryTableConfiguration;
extern const Operation UpdateBucketMetadataJournalTableConfiguration;
extern const Operation WriteGetObjectResponse;
}
namespace {

constexpr const Operation* kOperations[] = {
    &op::AbortMultipartUpload::kModel,
    &op::CompleteMultipartUpload::kModel,
    &op::CopyObject::kModel,
    &op::CreateBucket::kModel,
    &others::CreateBucketMetadataConfiguration,
    &others::CreateBucketMetadataTableConfiguration,
    &op::CreateMultipartUpload::kModel,
    &op::CreateSession::kModel,
    &op::DeleteBucket::kModel,
    &op::DeleteBucketAnalyticsConfiguration::kModel,
    &op::DeleteBucketCors::kModel,
    &op::DeleteBucketEncryption::kModel,
    &op::DeleteBucketIntelligentTieringConfiguration::kModel,
    &op::DeleteBucketInventoryConfiguration::kModel,
    &op::DeleteBucketLifecycle::kModel,
    &others::DeleteBucketMetadataConfiguration,
    &others::DeleteBucketMetadataTableConfiguration,
    &op::DeleteBucketMetricsConfiguration::kModel,
    &op::DeleteBucketOwnershipControls::kModel,
    &op::DeleteBucketPolicy::kModel,
    &op::DeleteBucketReplication::kModel,
    &op::DeleteBucketTagging::kModel,
    &op::DeleteBucketWebsite::kModel,
    &op::DeleteObject::kModel,
    &op::DeleteObjectTagging::kModel,
    &op::DeleteObjects::kModel,
    &op::DeletePublicAccessBlock::kModel,
    &others::GetBucketAbac,
    &op::GetBucketAccelerateConfiguration::kModel,
    &op::GetBucketAcl::kModel,
    &op::GetBucketAnalyticsConfiguration::kModel,
    &op::GetBucketCors::kModel,
    &op::GetBucketEncryption::kModel,
    &op::GetBucketIntelligentTieringConfiguration::kModel,
    &op::GetBucketInventoryConfiguration::kModel,
    &others::GetBucketLifecycle,
    &op::GetBucketLifecycleConfiguration::kModel,
    &op::GetBucketLocation::kModel,
    &op::GetBucketLogging::kModel,
    &others::GetBucketMetadataConfiguration,
    &others::GetBucketMetadataTableConfiguration,
    &op::GetBucketMetricsConfiguration::kModel,
    &others::GetBucketNotification,
    &op::GetBucketNotificationConfiguration::kModel,
    &op::GetBucketOwnershipControls::kModel,
    &op::GetBucketPolicy::kModel,
    &op::GetBucketPolicyStatus::kModel,
    &op::GetBucketReplication::kModel,
    &op::GetBucketRequestPayment::kModel,
    &op::GetBucketTagging::kModel,
    &op::GetBucketVersioning::kModel,
    &op::GetBucketWebsite::kModel,
    &op::GetObject::kModel,
    &op::GetObjectAcl::kModel,
    &op::GetObjectAttributes::kModel,
    &op::GetObjectLegalHold::kModel,
    &op::GetObjectLockConfiguration::kModel,
    &op::GetObjectRetention::kModel,
    &op::GetObjectTagging::kModel,
    &others::GetObjectTorrent,
    &op::GetPublicAccessBlock::kModel,
    &op::HeadBucket::kModel,
    &op::HeadObject::kModel,
    &op::ListBucketAnalyticsConfigurations::kModel,
    &op::ListBucketIntelligentTieringConfigurations::kModel,
    &op::ListBucketInventoryConfigurations::kModel,
    &op::ListBucketMetricsConfigurations::kModel,
    &op::ListBuckets::kModel,
    &others::ListDirectoryBuckets,
    &op::ListMultipartUploads::kModel,
    &op::ListObjectVersions::kModel,
    &op::ListObjects::kModel,
    &op::ListObjectsV2::kModel,
    &op::ListParts::kModel,
    &others::PutBucketAbac,
    &op::PutBucketAccelerateConfiguration::kModel,
    &op::PutBucketAcl::kModel,
    &op::PutBucketAnalyticsConfiguration::kModel,
    &op::PutBucketCors::kModel,
    &op::PutBucketEncryption::kModel,
    &op::PutBucketIntelligentTieringConfiguration::kModel,
    &op::PutBucketInventoryConfiguration::kModel,
    &others::PutBucketLifecycle,
    &op::PutBucketLifecycleConfiguration::kModel,
    &op::PutBucketLogging::kModel,
    &op::PutBucketMetricsConfiguration::kModel,
    &others::PutBucketNotification,
    &op::PutBucketNotificationConfiguration::kModel,
    &op::PutBucketOwnershipControls::kModel,
    &op::PutBucketPolicy::kModel,
    &op::PutBucketReplication::kModel,
    &op::PutBucketRequestPayment::kModel,
    &op::PutBucketTagging::kModel,
    &op::PutBucketVersioning::kModel,
    &op::PutBucketWebsite::kModel,
    &op::PutObject::kModel,
    &op::PutObjectAcl::kModel,
    &op::PutObjectLegalHold::kModel,
    &op::PutObjectLockConfiguration::kModel,
    &op::PutObjectRetention::kModel,
    &op::PutObjectTagging::kModel,
    &op::PutPublicAccessBlock::kModel,
    &others::RenameObject,
    &op::RestoreObject::kModel,
    &others::SelectObjectContent,
    &others::UpdateBucketMetadataInventoryTableConfiguration,
    &others::UpdateBucketMetadataJournalTableConfiguration,
    &op::UpdateObjectEncryption::kModel,
    &op::UploadPart::kModel,
    &op::UploadPartCopy::kModel,
    &others::WriteGetObjectResponse,
};
constexpr ErrorModel kErrors[] = {
    {.name = "AccessDenied", .status = 403},
    {.name = "BucketAlreadyExists", .status = 409},
    {.name = "BucketAlreadyOwnedByYou", .status = 409},
    {.name = "EncryptionTypeMismatch"},
    {.name = "InvalidObjectState", .status = 403},
    {.name = "InvalidRequest"},
    {.name = "InvalidWriteOffset"},
    {.name = "NoSuchBucket", .status = 404},
    {.name = "NoSuchKey", .status = 404},
    {.name = "NoSuchUpload", .status = 404},
    {.name = "ObjectAlreadyInActiveTierError", .status = 403},
    {.name = "ObjectNotInActiveTierError", .status = 403},
    {.name = "TooManyParts"},
};

}  // namespace

constinit const Service kService = {.name = "s3", .signing_name = "s3", .action_prefix = "s3", .api_version = "2006-03-01", .xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/", .validation_code = "InvalidArgument", .protocols = 8, .lenient = true, .operations = kOperations, .errors = kErrors};

}  // namespace athanor::api::s3
