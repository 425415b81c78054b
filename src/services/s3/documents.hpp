// A bucket's configuration: one document a kind, put and deleted whole, kept as JSON beside the bucket (ObjectStore::set_configuration).
// What a document says is checked when it is put, so whoever reads one acts on it without a doubt.
//
//     documents.cpp    tagging, request payment
//     encryption_document.cpp    default encryption
//     cors.cpp         CORS: the documents, preflights and the headers of answers to other origins
//     lifecycle.cpp    lifecycle: the documents, x-amz-expiration, and the loop that lets the rules act
//
// What says who may come in (ACL, ownership controls, public access block) is in acls.hpp.
//
// A new bucket is as AWS makes one today: encrypted with AES256, its owner's alone (BucketOwnerEnforced), closed to the public. Handlers and
// what requests ask run on the connection's core; expire_loop on one core, its steps on the pool.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>

#include "api/s3.hpp"
#include "base/task.hpp"
#include "gate/register.hpp"
#include "objects/object_store.hpp"
#include "services/s3/access.hpp"

namespace athanor::s3 {

class BucketDocuments {
public:
    // `day`: of lifecycle rules; 24 hours but in tests. `least_moved`: smaller objects change their class only by a rule that asks for a size.
    BucketDocuments(objects::ObjectStore& store, const Access& access, Duration day, std::uint64_t least_moved)
        : store_(store), access_(access), day_(day), least_moved_(least_moved) {}

    void add_to(gate::Register& operations);

    // What a new bucket has, of CreateBucket's tags.
    static Result<objects::Configurations> of_new_bucket(const api::s3::CreateBucketRequest& in);

    // The enabled rules; null: the bucket has none. Parsed once for each document.
    std::shared_ptr<const objects::Lifecycle> lifecycle_of(const objects::Bucket& bucket);

    // A request from another origin: the headers that let a browser show the answer are set in `to`. Of a preflight (OPTIONS) an error says
    // that the real request is not allowed; of others the error means that there is nothing to add.
    Status cross_origin(const http::Request& request, std::string_view bucket, http::Headers& to) const;

    // Until the process ends.
    Task<void> expire_loop(Pool& pool, Clock& clock);

private:
    template <class T>
    using Read = Task<Result<T>>;
    template <class T>
    using Change = Task<Result<store::Durable<T>>>;
    using Unit = api::s3::Unit;

    Read<api::s3::GetBucketTaggingOutput> get_tagging(gate::Call& call, api::s3::GetBucketTaggingRequest in);
    Change<Unit> put_tagging(gate::Call& call, api::s3::PutBucketTaggingRequest in);
    Change<Unit> delete_tagging(gate::Call& call, api::s3::DeleteBucketTaggingRequest in);
    Read<api::s3::GetBucketEncryptionOutput> get_encryption(gate::Call& call,
                                                            api::s3::GetBucketEncryptionRequest in);
    Change<Unit> put_encryption(gate::Call& call, api::s3::PutBucketEncryptionRequest in);
    Change<Unit> delete_encryption(gate::Call& call, api::s3::DeleteBucketEncryptionRequest in);
    Read<api::s3::GetBucketRequestPaymentOutput> get_payment(gate::Call& call,
                                                             api::s3::GetBucketRequestPaymentRequest in);
    Change<Unit> put_payment(gate::Call& call, api::s3::PutBucketRequestPaymentRequest in);

    Read<api::s3::GetBucketCorsOutput> get_cors(gate::Call& call, api::s3::GetBucketCorsRequest in);
    Change<Unit> put_cors(gate::Call& call, api::s3::PutBucketCorsRequest in);
    Change<Unit> delete_cors(gate::Call& call, api::s3::DeleteBucketCorsRequest in);

    Read<api::s3::GetBucketLifecycleConfigurationOutput> get_lifecycle(
        gate::Call& call, api::s3::GetBucketLifecycleConfigurationRequest in);
    Change<api::s3::PutBucketLifecycleConfigurationOutput> put_lifecycle(
        gate::Call& call, api::s3::PutBucketLifecycleConfigurationRequest in);
    Change<Unit> delete_lifecycle(gate::Call& call, api::s3::DeleteBucketLifecycleRequest in);

    // Puts (or, with nullopt, removes) the document of `kind`.
    Change<Unit> set(objects::Bucket bucket, std::string_view kind, std::optional<std::string> document);

    objects::ObjectStore& store_;
    const Access& access_;
    const Duration day_;
    const std::uint64_t least_moved_;

    struct Parsed {
        std::shared_ptr<const objects::Configurations> from;  // kept, so that its address is not another's
        std::shared_ptr<const objects::Lifecycle> lifecycle;
    };
    void forget_others(
        const std::vector<objects::Bucket>& buckets);  // parsed rules of buckets that have none now

    std::mutex mutex_;
    std::map<std::int64_t, Parsed> lifecycles_;  // by bucket; those that have one
};

}  // namespace athanor::s3
