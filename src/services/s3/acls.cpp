#include "services/s3/acls.hpp"

#include "services/s3/document_kinds.hpp"
#include "services/s3/errors.hpp"
#include "services/s3/service.hpp"

namespace athanor::s3 {
namespace {

template <class T>
struct RequestOf;
template <class Out, class In>
struct RequestOf<Task<Out> (Acls::*)(gate::Call&, In)> {
    using Type = In;
};

template <class Method>
auto bound(Acls* acls, Method method) {
    return [acls, method](gate::Call& call, typename RequestOf<Method>::Type in) {
        return (acls->*method)(call, std::move(in));
    };
}

std::optional<std::string> stored(const Acl& acl) {
    auto document = acl.document();
    return document.empty() ? std::nullopt : std::optional(std::move(document));
}

}  // namespace

void Acls::add_to(gate::Register& operations) {
    namespace op = api::s3::op;
    operations.reads<op::GetBucketAcl>(bound(this, &Acls::get_bucket_acl));
    operations.changes<op::PutBucketAcl>(bound(this, &Acls::put_bucket_acl));
    operations.reads<op::GetObjectAcl>(bound(this, &Acls::get_object_acl));
    operations.changes<op::PutObjectAcl>(bound(this, &Acls::put_object_acl));
    operations.reads<op::GetBucketOwnershipControls>(bound(this, &Acls::get_ownership));
    operations.changes<op::PutBucketOwnershipControls>(bound(this, &Acls::put_ownership));
    operations.changes<op::DeleteBucketOwnershipControls>(bound(this, &Acls::delete_ownership));
    operations.reads<op::GetPublicAccessBlock>(bound(this, &Acls::get_access_block));
    operations.changes<op::PutPublicAccessBlock>(bound(this, &Acls::put_access_block));
    operations.changes<op::DeletePublicAccessBlock>(bound(this, &Acls::delete_access_block));
}

api::s3::Owner Acls::owner(const objects::Bucket& bucket, const std::string& account) const {
    bool of_bucket = account.empty() || ownership_of(bucket) == ObjectOwnership::enforced;
    return this->account(of_bucket ? bucket.account : account);
}

Acls::Change<api::s3::Unit> Acls::set(objects::Bucket bucket, std::string_view kind,
                                      std::optional<std::string> document) {
    ATHANOR_CO_TRY(auto done, co_await store_.set_configuration(std::move(bucket.name), std::string(kind),
                                                                std::move(document)));
    co_return std::move(done).map([](store::Nothing&&) { return Unit{}; });
}

Status Acls::of_new_bucket(const api::s3::CreateBucketRequest& in, const std::string& account,
                           objects::Configurations& to) const {
    auto ownership = new_buckets_.ownership;
    if (in.object_ownership) {
        if (!is_ownership(*in.object_ownership))
            return invalid_argument("Invalid x-amz-object-ownership header: " + *in.object_ownership,
                                    "x-amz-object-ownership", *in.object_ownership);
        ownership = parse_ownership(*in.object_ownership);
        to.emplace(kOwnership, ownership_document(*in.object_ownership));
    } else {
        // As on AWS: who says even this of a new bucket will say it of objects (rclone does, of each).
        if (ownership == ObjectOwnership::enforced && in.acl == "private")
            ownership = ObjectOwnership::preferred;
        if (ownership == ObjectOwnership::preferred)
            to.emplace(kOwnership, ownership_document("BucketOwnerPreferred"));
        if (ownership == ObjectOwnership::writer)
            to.emplace(kOwnership, kAbsent);  // as on AWS, when that was the default
    }
    if (new_buckets_.public_access) to.emplace(kAccessBlock, kAbsent);

    AclOf of{.bucket = true, .owner = owner_id(account), .bucket_owner = {}};
    ATHANOR_TRY(auto acl, parse_acl(acl_headers(in), of, names_));
    if (acl.is_private()) return {};
    if (ownership == ObjectOwnership::enforced) return acl_with_ownership();
    if (acl.is_public() && !new_buckets_.public_access) {
        return fail("InvalidBucketAclWithBlockPublicAccessError",
                    "Bucket cannot have public ACLs set with BlockPublicAccess enabled");
    }
    to.emplace(kAcl, acl.document());
    return {};
}

Task<Result<store::Durable<store::Nothing>>> Acls::create_again(const api::s3::CreateBucketRequest& in,
                                                                objects::Bucket bucket) {
    AclOf of{.bucket = true, .owner = owner_id(bucket.account), .bucket_owner = {}};
    ATHANOR_CO_TRY(auto acl, parse_acl(acl_headers(in), of, names_));
    if (!acl.is_private() && ownership_of(bucket) == ObjectOwnership::enforced)
        co_return acl_with_ownership();
    ATHANOR_CO_CHECK(check_public(acl, bucket));
    if (!bucket.configuration(kAcl) && acl.is_private())
        co_return store::Durable<store::Nothing>::unchanged({});
    co_return co_await store_.set_configuration(std::move(bucket.name), std::string(kAcl), stored(acl));
}

Acls::Read<api::s3::GetBucketAclOutput> Acls::get_bucket_acl(gate::Call& call,
                                                             api::s3::GetBucketAclRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.bucket(call, in, "s3:GetBucketAcl"));
    ATHANOR_CO_TRY(auto acl, bucket_acl(bucket));
    co_return api::s3::GetBucketAclOutput{.owner = shown_owner(acl.owner, names_),
                                          .grants = shown_grants(acl, names_)};
}

Acls::Change<api::s3::Unit> Acls::put_bucket_acl(gate::Call& call, api::s3::PutBucketAclRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.bucket(call, in, "s3:PutBucketAcl"));
    if (ownership_of(bucket) == ObjectOwnership::enforced) co_return acls_not_supported();
    AclOf of{.bucket = true, .owner = owner_id(bucket.account), .bucket_owner = {}};
    ATHANOR_CO_TRY(auto acl, parse_acl(acl_headers(in), in.access_control_policy, of, names_));
    ATHANOR_CO_CHECK(check_public(acl, bucket));
    co_return co_await set(std::move(bucket), kAcl, stored(acl));
}

Acls::Read<api::s3::GetObjectAclOutput> Acls::get_object_acl(gate::Call& call,
                                                             api::s3::GetObjectAclRequest in) {
    ATHANOR_CO_TRY(auto bucket,
                   access_.object(call, in, of_version(in, "s3:GetObjectAcl", "s3:GetObjectVersionAcl")));
    ATHANOR_CO_TRY(auto key, objects::ObjectKey::parse(in.key));
    ATHANOR_CO_TRY(auto version, parse_version(in.version_id));
    ATHANOR_CO_TRY(auto found, store_.access_of(bucket.name, key, version));
    ATHANOR_CO_TRY(auto acl, object_acl(bucket, found.access));
    if (found.version) call.extra_headers.set("x-amz-version-id", found.version->text());
    co_return api::s3::GetObjectAclOutput{.owner = shown_owner(acl.owner, names_),
                                          .grants = shown_grants(acl, names_)};
}

Acls::Change<api::s3::PutObjectAclOutput> Acls::put_object_acl(gate::Call& call,
                                                               api::s3::PutObjectAclRequest in) {
    ATHANOR_CO_TRY(auto bucket,
                   access_.object(call, in, of_version(in, "s3:PutObjectAcl", "s3:PutObjectVersionAcl")));
    ATHANOR_CO_TRY(auto key, objects::ObjectKey::parse(in.key));
    ATHANOR_CO_TRY(auto version, parse_version(in.version_id));
    ATHANOR_CO_TRY(auto found, store_.access_of(bucket.name, key, version));
    ATHANOR_CO_TRY(auto before, object_acl(bucket, found.access));
    AclOf of{.bucket = false, .owner = before.owner, .bucket_owner = owner_id(bucket.account)};
    ATHANOR_CO_TRY(auto acl, parse_acl(acl_headers(in), in.access_control_policy, of, names_));
    if (ownership_of(bucket) == ObjectOwnership::enforced) {
        ATHANOR_CO_CHECK(check_enforced(acl_headers(in), acl, of.bucket_owner));
        co_return store::Durable<api::s3::PutObjectAclOutput>::unchanged({});
    }
    ATHANOR_CO_CHECK(check_public(acl, bucket));
    if (found.version) call.extra_headers.set("x-amz-version-id", found.version->text());
    ATHANOR_CO_TRY(auto done, co_await store_.set_acl(std::move(bucket.name), std::move(key), found.sequence,
                                                      acl.document(), cause_of(call, "PutObjectAcl")));
    co_return std::move(done).map([](store::Nothing&&) { return api::s3::PutObjectAclOutput{}; });
}

}  // namespace athanor::s3
