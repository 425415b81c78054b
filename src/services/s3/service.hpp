// Amazon S3's operations over the object store. A handler parses what its typed request says in text (names, ranges, conditions, checksums), asks
// the engine once, and shapes the answer; everything that must be atomic or durable is the engine's. One file per verb family:
//
//     buckets.cpp    Create/Head/Delete/ListBuckets, GetBucketLocation, Get/PutBucketVersioning
//     put.cpp        PutObject                 get.cpp      GetObject, HeadObject, GetObjectAttributes
//     copy.cpp       CopyObject, UploadPartCopy    remove.cpp   DeleteObject, DeleteObjects
//     list.cpp       ListObjects, ListObjectsV2, ListObjectVersions
//     multipart.cpp  Create, UploadPart, Complete, Abort    list_uploads.cpp  ListParts, ListMultipartUploads
//     object_lock.cpp  Get/PutObjectLockConfiguration, Get/PutObjectRetention, Get/PutObjectLegalHold    post_object.cpp  browsers' forms
//     tagging.cpp    Get/Put/DeleteObjectTagging    notification.hpp  Get/PutBucketNotificationConfiguration
//     documents.hpp  a bucket's configuration documents, CORS and lifecycle among them
//     restore.hpp    RestoreObject
//     acls.hpp       ACLs, ownership controls, public access block
//     bucket_policy.hpp  Get/Put/DeleteBucketPolicy, GetBucketPolicyStatus
//
// Operations that are not here are not registered: the gate answers NotImplemented and names them. Handlers run on the connection's core.
#pragma once

#include <optional>
#include <string>
#include <utility>

#include "api/s3.hpp"
#include "base/error.hpp"
#include "base/task.hpp"
#include "gate/accounts.hpp"
#include "gate/register.hpp"
#include "objects/object_store.hpp"
#include "services/s3/access.hpp"
#include "services/s3/acls.hpp"
#include "services/s3/bucket_policy.hpp"
#include "services/s3/documents.hpp"
#include "services/s3/restore.hpp"
#include "store/durable.hpp"

namespace athanor::s3 {

class AccessLogs;

class S3Service {
public:
    struct Options {
        std::string account;
        std::string region;
        Duration lifecycle_day = std::chrono::hours(24);
        NewBuckets new_buckets = {};
        AccountNames names = {};
        Duration restore_delay = {};  // of archived objects (restore.hpp)
        std::uint64_t least_moved = objects::Lifecycle{}.least_moved;
    };

    // `directory`: of principals' tags, for condition keys; null: sessions' alone.
    S3Service(objects::ObjectStore& store, Options options, const gate::Authorizer& authorizer,
              const identity::Directory* directory = nullptr)
        : store_(store),
          options_(std::move(options)),
          access_(store, compiled_policies_, authorizer, directory),
          documents_(store, access_, options_.lifecycle_day, options_.least_moved),
          restores_(store, access_, options_.lifecycle_day, options_.restore_delay),
          acls_(store, access_, options_.names, options_.new_buckets),
          policies_(store, access_, compiled_policies_) {}

    void add_to(gate::Register& operations);
    BucketDocuments& documents() { return documents_; }
    const Access& access() const { return access_; }
    // What handlers know of a request beside its answer goes into the access logs; before the server starts.
    void log_to(AccessLogs* logs);

private:
    template <class T>
    using Read = Task<Result<T>>;
    template <class T>
    using Change = Task<Result<store::Durable<T>>>;

    Change<api::s3::CreateBucketOutput> create_bucket(gate::Call& call, api::s3::CreateBucketRequest in);
    Change<api::s3::Unit> delete_bucket(gate::Call& call, api::s3::DeleteBucketRequest in);
    Read<api::s3::HeadBucketOutput> head_bucket(gate::Call& call, api::s3::HeadBucketRequest in);
    Read<api::s3::ListBucketsOutput> list_buckets(gate::Call& call, api::s3::ListBucketsRequest in);
    Read<api::s3::GetBucketLocationOutput> get_bucket_location(gate::Call& call,
                                                               api::s3::GetBucketLocationRequest in);
    Read<api::s3::GetBucketVersioningOutput> get_bucket_versioning(gate::Call& call,
                                                                   api::s3::GetBucketVersioningRequest in);
    Change<api::s3::Unit> put_bucket_versioning(gate::Call& call, api::s3::PutBucketVersioningRequest in);

    Change<api::s3::PutObjectOutput> put_object(gate::Call& call, api::s3::PutObjectRequest in);
    Read<api::s3::GetObjectOutput> get_object(gate::Call& call, api::s3::GetObjectRequest in);
    Read<api::s3::HeadObjectOutput> head_object(gate::Call& call, api::s3::HeadObjectRequest in);
    Read<api::s3::GetObjectAttributesOutput> get_object_attributes(gate::Call& call,
                                                                   api::s3::GetObjectAttributesRequest in);
    Change<api::s3::CopyObjectOutput> copy_object(gate::Call& call, api::s3::CopyObjectRequest in);
    Change<api::s3::DeleteObjectOutput> delete_object(gate::Call& call, api::s3::DeleteObjectRequest in);
    Change<api::s3::DeleteObjectsOutput> delete_objects(gate::Call& call, api::s3::DeleteObjectsRequest in);

    Read<api::s3::ListObjectsOutput> list_objects(gate::Call& call, api::s3::ListObjectsRequest in);
    Read<api::s3::ListObjectsV2Output> list_objects_v2(gate::Call& call, api::s3::ListObjectsV2Request in);
    Read<api::s3::ListObjectVersionsOutput> list_object_versions(gate::Call& call,
                                                                 api::s3::ListObjectVersionsRequest in);

    Change<api::s3::CreateMultipartUploadOutput> create_upload(gate::Call& call,
                                                               api::s3::CreateMultipartUploadRequest in);
    Change<api::s3::UploadPartOutput> upload_part(gate::Call& call, api::s3::UploadPartRequest in);
    Change<api::s3::UploadPartCopyOutput> upload_part_copy(gate::Call& call,
                                                           api::s3::UploadPartCopyRequest in);
    Change<api::s3::CompleteMultipartUploadOutput> complete_upload(
        gate::Call& call, api::s3::CompleteMultipartUploadRequest in);
    Change<api::s3::AbortMultipartUploadOutput> abort_upload(gate::Call& call,
                                                             api::s3::AbortMultipartUploadRequest in);
    Read<api::s3::ListPartsOutput> list_parts(gate::Call& call, api::s3::ListPartsRequest in);
    Read<api::s3::ListMultipartUploadsOutput> list_uploads(gate::Call& call,
                                                           api::s3::ListMultipartUploadsRequest in);

    Read<api::s3::GetObjectTaggingOutput> get_tagging(gate::Call& call, api::s3::GetObjectTaggingRequest in);
    Change<api::s3::PutObjectTaggingOutput> put_tagging(gate::Call& call,
                                                        api::s3::PutObjectTaggingRequest in);
    Change<api::s3::DeleteObjectTaggingOutput> delete_tagging(gate::Call& call,
                                                              api::s3::DeleteObjectTaggingRequest in);

    Change<api::s3::PutObjectLockConfigurationOutput> put_bucket_lock(
        gate::Call& call, api::s3::PutObjectLockConfigurationRequest in);
    Read<api::s3::GetObjectLockConfigurationOutput> get_bucket_lock(
        gate::Call& call, api::s3::GetObjectLockConfigurationRequest in);
    Change<api::s3::PutObjectRetentionOutput> put_retention(gate::Call& call,
                                                            api::s3::PutObjectRetentionRequest in);
    Read<api::s3::GetObjectRetentionOutput> get_retention(gate::Call& call,
                                                          api::s3::GetObjectRetentionRequest in);
    Change<api::s3::PutObjectLegalHoldOutput> put_legal_hold(gate::Call& call,
                                                             api::s3::PutObjectLegalHoldRequest in);
    Read<api::s3::GetObjectLegalHoldOutput> get_legal_hold(gate::Call& call,
                                                           api::s3::GetObjectLegalHoldRequest in);

    // x-amz-copy-source with its conditions; reading it must be allowed as writing the target is.
    template <class Request>
    Result<objects::CopySource> copy_source(const gate::Call& call, const Request& in) const;

    Task<Status> may_copy_tags(const gate::Call& call, const api::s3::CopyObjectRequest& in,
                               const objects::Bucket& bucket, const objects::CopySource& source);
    // Of what is shown of an object, what needs a permission of its own: without it, it is not shown.
    template <class Output, class Request>
    void hide(Output& out, const gate::Call& call, const Request& in, const objects::Bucket& bucket) const;

    // x-amz-expiration of a current version; nullopt: no rule of the bucket will end it. The second: of what was just written.
    Read<std::optional<std::string>> expiration(const objects::Bucket& bucket,
                                                const objects::ObjectInfo& info);
    Read<std::optional<std::string>> expiration(const objects::Bucket& bucket, std::string key);

    objects::ObjectStore& store_;
    Options options_;
    PolicyCache compiled_policies_;
    Access access_;
    BucketDocuments documents_;
    Restores restores_;
    Acls acls_;
    BucketPolicies policies_;
    AccessLogs* logs_ = nullptr;
};

// "?versionId": absent, "null", or the text that a write returned.
Result<std::optional<objects::VersionId>> parse_version(const std::optional<std::string>& text);
// Who makes a version come or go, as the event tells it.
objects::Cause cause_of(const gate::Call& call, std::string reason);
using gate::canonical_id;

}  // namespace athanor::s3
