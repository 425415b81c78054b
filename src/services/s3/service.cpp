#include "services/s3/service.hpp"

#include "base/encoding.hpp"
#include "services/s3/access_log.hpp"
#include "services/s3/errors.hpp"

namespace athanor::s3 {
namespace {

template <class T>
struct RequestOf;
template <class Out, class In>
struct RequestOf<Task<Out> (S3Service::*)(gate::Call&, In)> {
    using Type = In;
};

// A member function as the register wants it.
template <class Method>
auto bound(S3Service* service, Method method) {
    return [service, method](gate::Call& call, typename RequestOf<Method>::Type in) {
        return (service->*method)(call, std::move(in));
    };
}

}  // namespace

void S3Service::add_to(gate::Register& operations) {
    namespace op = api::s3::op;
    operations.changes<op::CreateBucket>(bound(this, &S3Service::create_bucket));
    operations.changes<op::DeleteBucket>(bound(this, &S3Service::delete_bucket));
    operations.reads<op::HeadBucket>(bound(this, &S3Service::head_bucket));
    operations.reads<op::ListBuckets>(bound(this, &S3Service::list_buckets));
    operations.reads<op::GetBucketLocation>(bound(this, &S3Service::get_bucket_location));
    operations.reads<op::GetBucketVersioning>(bound(this, &S3Service::get_bucket_versioning));
    operations.changes<op::PutBucketVersioning>(bound(this, &S3Service::put_bucket_versioning));

    operations.changes<op::PutObject>(bound(this, &S3Service::put_object));
    operations.reads<op::GetObject>(bound(this, &S3Service::get_object));
    operations.reads<op::HeadObject>(bound(this, &S3Service::head_object));
    operations.reads<op::GetObjectAttributes>(bound(this, &S3Service::get_object_attributes));
    operations.changes<op::CopyObject>(bound(this, &S3Service::copy_object));
    operations.changes<op::DeleteObject>(bound(this, &S3Service::delete_object));
    operations.changes<op::DeleteObjects>(bound(this, &S3Service::delete_objects));

    operations.reads<op::ListObjects>(bound(this, &S3Service::list_objects));
    operations.reads<op::ListObjectsV2>(bound(this, &S3Service::list_objects_v2));
    operations.reads<op::ListObjectVersions>(bound(this, &S3Service::list_object_versions));

    operations.changes<op::CreateMultipartUpload>(bound(this, &S3Service::create_upload));
    operations.changes<op::UploadPart>(bound(this, &S3Service::upload_part));
    operations.changes<op::UploadPartCopy>(bound(this, &S3Service::upload_part_copy));
    operations.changes<op::CompleteMultipartUpload>(bound(this, &S3Service::complete_upload));
    operations.changes<op::AbortMultipartUpload>(bound(this, &S3Service::abort_upload));
    operations.reads<op::ListParts>(bound(this, &S3Service::list_parts));
    operations.reads<op::ListMultipartUploads>(bound(this, &S3Service::list_uploads));

    operations.reads<op::GetObjectTagging>(bound(this, &S3Service::get_tagging));
    operations.changes<op::PutObjectTagging>(bound(this, &S3Service::put_tagging));
    operations.changes<op::DeleteObjectTagging>(bound(this, &S3Service::delete_tagging));

    operations.changes<op::PutObjectLockConfiguration>(bound(this, &S3Service::put_bucket_lock));
    operations.reads<op::GetObjectLockConfiguration>(bound(this, &S3Service::get_bucket_lock));
    operations.changes<op::PutObjectRetention>(bound(this, &S3Service::put_retention));
    operations.reads<op::GetObjectRetention>(bound(this, &S3Service::get_retention));
    operations.changes<op::PutObjectLegalHold>(bound(this, &S3Service::put_legal_hold));
    operations.reads<op::GetObjectLegalHold>(bound(this, &S3Service::get_legal_hold));

    documents_.add_to(operations);
    restores_.add_to(operations);
    acls_.add_to(operations);
    policies_.add_to(operations);
}

void S3Service::log_to(AccessLogs* logs) {
    logs_ = logs;
    access_.on_acl([logs](const gate::Call& call, const objects::Bucket& bucket) {
        logs->note_acl_required(call, bucket.name.text());
    });
}

Result<std::optional<objects::VersionId>> parse_version(const std::optional<std::string>& text) {
    if (!text) return std::nullopt;
    if (text->empty()) return invalid_argument("Version id cannot be the empty string", "versionId", "");
    ATHANOR_TRY(auto version, objects::VersionId::parse(*text));
    return version;
}

}  // namespace athanor::s3
