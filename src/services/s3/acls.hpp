// What the owner of a bucket says of others' access, short of policies: ACLs of buckets and objects, ownership controls, the public access block.
// Each operation checks what it is told (acl_request.hpp) and stores it: a bucket's as documents, an object's list with its version. What
// they mean is acl.hpp and ownership.hpp, and who may do what is access.hpp.
//
//     acls.cpp         Get/PutBucketAcl, Get/PutObjectAcl, the ACL of a new bucket
//     ownership.cpp    Get/Put/DeleteBucketOwnershipControls, Get/Put/DeletePublicAccessBlock
//
// Handlers run on the connection's core.
#pragma once

#include <string>

#include "api/s3.hpp"
#include "base/task.hpp"
#include "gate/register.hpp"
#include "objects/object_store.hpp"
#include "services/s3/access.hpp"
#include "services/s3/acl_request.hpp"

namespace athanor::s3 {

class Acls {
public:
    // `names`: empty if there are no other accounts.
    Acls(objects::ObjectStore& store, const Access& access, AccountNames names, NewBuckets new_buckets)
        : store_(store),
          access_(access),
          names_(names ? std::move(names)
                       : [](std::string_view) -> std::optional<std::string> { return std::nullopt; }),
          new_buckets_(new_buckets) {}

    void add_to(gate::Register& operations);

    // The documents that CreateBucket's x-amz-object-ownership, x-amz-acl and x-amz-grant-* make.
    Status of_new_bucket(const api::s3::CreateBucketRequest& in, const std::string& account,
                         objects::Configurations& to) const;
    // In us-east-1, to create a bucket that one has sets its ACL as if it were new.
    Task<Result<store::Durable<store::Nothing>>> create_again(const api::s3::CreateBucketRequest& in,
                                                              objects::Bucket bucket);

    // Whose what `call` writes becomes, and with which list. `in` has the ACL headers.
    template <class Request>
    Result<objects::ObjectAccess> of_new_object(const gate::Call& call, const objects::Bucket& bucket,
                                                const Request& in) const {
        return s3::of_new_object(bucket, call.account(), acl_headers(in), names_);
    }

    // As listings show it; of ObjectAccess::owner, or an account. Empty: the bucket's.
    api::s3::Owner owner(const objects::Bucket& bucket, const std::string& account = {}) const;
    api::s3::Owner account(const std::string& account) const {
        return shown_owner(owner_id(account), names_);
    }

private:
    template <class T>
    using Read = Task<Result<T>>;
    template <class T>
    using Change = Task<Result<store::Durable<T>>>;
    using Unit = api::s3::Unit;

    Read<api::s3::GetBucketAclOutput> get_bucket_acl(gate::Call& call, api::s3::GetBucketAclRequest in);
    Change<Unit> put_bucket_acl(gate::Call& call, api::s3::PutBucketAclRequest in);
    Read<api::s3::GetObjectAclOutput> get_object_acl(gate::Call& call, api::s3::GetObjectAclRequest in);
    Change<api::s3::PutObjectAclOutput> put_object_acl(gate::Call& call, api::s3::PutObjectAclRequest in);

    Read<api::s3::GetBucketOwnershipControlsOutput> get_ownership(
        gate::Call& call, api::s3::GetBucketOwnershipControlsRequest in);
    Change<Unit> put_ownership(gate::Call& call, api::s3::PutBucketOwnershipControlsRequest in);
    Change<Unit> delete_ownership(gate::Call& call, api::s3::DeleteBucketOwnershipControlsRequest in);
    Read<api::s3::GetPublicAccessBlockOutput> get_access_block(gate::Call& call,
                                                               api::s3::GetPublicAccessBlockRequest in);
    Change<Unit> put_access_block(gate::Call& call, api::s3::PutPublicAccessBlockRequest in);
    Change<Unit> delete_access_block(gate::Call& call, api::s3::DeletePublicAccessBlockRequest in);

    // Puts (or, with nullopt, removes) the bucket's document of `kind`.
    Change<Unit> set(objects::Bucket bucket, std::string_view kind, std::optional<std::string> document);

    objects::ObjectStore& store_;
    const Access& access_;
    const AccountNames names_;
    const NewBuckets new_buckets_;
};

// The ownership controls that name one of the three.
std::string ownership_document(std::string_view ownership);
bool is_ownership(std::string_view name);  // "BucketOwnerEnforced", "BucketOwnerPreferred" or "ObjectWriter"

}  // namespace athanor::s3
